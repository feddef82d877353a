"""Filter: a stage that filters sound by a Butterworth filter in second-order sections."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator
from typing import Any, ClassVar

import torch
from torch import Tensor

from auricle.dsp import filters
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Held, WaveformStage, joined_two
from auricle.frontends.waveform import validate_type, validate_waveform


class Filter(WaveformStage):
    """A Butterworth filter; abstract.

    Causal, it streams with its state; `zero_phase` runs it forth and back over the whole clip.

    Attributes:
        kind: as `auricle.dsp.filters.butterworth` names it.
    """

    kind: ClassVar[str]
    order: int
    zero_phase: bool

    def __init__(self, *, order: int, zero_phase: bool, sample_rate: int | None) -> None:
        super().__init__()
        if not 1 <= order <= 16:
            raise ConfigError(f"{self.name}: order={order} must be from 1 to 16")
        self.order, self.zero_phase, self.sample_rate = order, zero_phase, sample_rate

    @property
    @abstractmethod
    def edges(self) -> tuple[float, ...]:
        """The frequencies of 3 dB attenuation (6 dB with `zero_phase`), in hertz."""

    def _attach(self, axes: Axes) -> Axes:
        nyquist = axes.sample_rate / 2
        rising = all(a < b for a, b in zip((0.0, *self.edges), (*self.edges, nyquist), strict=True))
        if not rising:
            names = " and ".join(f"{edge:g}" for edge in self.edges)
            raise ConfigError(
                f"{self.name}: {names} Hz must rise and lie between 0 and {nyquist:g} Hz, "
                "half the sample rate"
            )
        sos = filters.butterworth(self.kind, self.edges, self.order, axes.sample_rate)
        self._sos, self._extension = sos, filters.extension(sos)
        for name, values in filters.sections(sos)._asdict().items():
            self.register_buffer(name, values, persistent=False)
        return axes

    @property
    def _sections(self) -> filters.Sections:
        return filters.Sections(*(getattr(self, n).double() for n in filters.Sections._fields))

    @property
    def lookahead(self) -> int | None:
        """Back from the end is only possible once there is one."""
        return None if self.zero_phase else 0

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Filtered sound, of the same shape."""
        validate_waveform(x.shape, x.dtype)
        x = filters.silenced(x, lengths)
        if self.zero_phase:
            return filters.both_ways(x, self._sections, self._extension, lengths)
        return filters.recurse(x, self._sections)[0]

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; sample after sample, which on a processor is four times as fast.

        What is carried is the filter's state. On other devices, and where gradients are wanted, the
        matrices of `forward` do it, tile by tile.
        """
        validate_type(x.dtype)
        if not self._sample_by_sample(x):
            return (yield from super().advance(x, held, last=last))
        if self.zero_phase:
            x = x if held is None else joined_two(held.columns, x)
            if last:
                yield filters.run_both_ways(x, self._sos, self._extension)
            return Held(x)
        state = None if held is None else held.carry
        for piece in x.split(self._tile_columns, dim=-1):
            y, state = filters.run(piece, self._sos, state)
            yield y
        return Held(x[..., :0], 0, state)

    def way(self, x: Tensor) -> str:
        """See `Stage.way`."""
        return "without gradients" if self._sample_by_sample(x) else "with gradients"

    def _sample_by_sample(self, x: Tensor) -> bool:
        return x.device.type == "cpu" and not (x.requires_grad and torch.is_grad_enabled())

    def _tile(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        return filters.recurse(x, self._sections, carry)

    def cost(self, frames: int) -> int:
        """Five a section and sample, twice that forth and back."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return 5 * len(self._sos) * frames * (2 if self.zero_phase else 1)
