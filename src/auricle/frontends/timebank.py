"""TimeBank: a stage that filters sound by a bank of short filters and pools what comes out."""

from __future__ import annotations

import functools
import math
from abc import abstractmethod
from collections.abc import Callable, Generator
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from auricle.dsp import bands, timebank
from auricle.errors import ConfigError
from auricle.frontends import tiling
from auricle.frontends.stage import Axes, Count, Held, Kind, WaveformStage
from auricle.frontends.tiling import Tiling

_TILE_SAMPLES = 8192
_MOST_TILE, _LEAST_TILE = 32, 4
# Numbers that a part of a batch may have between filter and pool: 16 MB of float32.
_MOST_BETWEEN = 2**22

Filtered = Callable[[Tensor, Tensor], Tensor]


class TimeBank(WaveformStage):
    """A bank of filters that are learnt with the network; abstract.

    Filters begin at the bands of the mel scale (HTK's formula). Frames are centred, with zeros
    beyond the ends. `forward` filters by Fourier transforms, and keeps no filtered sound for the
    gradients but computes it again: at the sound's full rate it would fill the memory. Streams and
    the engine take direct sums, since there a number must not depend on its neighbours.

    Arguments of the subclasses: `bins` (filters), `hop` (samples from frame to frame), `window`
    (samples of a filter; an even number is one tap more, so that it has a middle), `fmin`, `fmax`
    (hertz, above 0; None: half the sample rate), `sample_rate`.
    """

    bins: int
    hop: int
    window: int
    fmin: float
    fmax: float | None
    kind: Kind

    def _validate(self) -> None:
        for name, least in {"bins": 1, "hop": 1, "window": 2}.items():
            value = getattr(self, name)
            if value < least:
                raise ConfigError(f"{self.name}: {name}={value} must be at least {least}")

    @property
    def _taps(self) -> int:
        return self.window + 1 - self.window % 2

    def _edges(self, nyquist: float) -> Tensor:
        """The corners of the mel bands in hertz, `(band + 2,)`."""
        fmax = nyquist if self.fmax is None else self.fmax
        if not 0 < self.fmin < fmax <= nyquist:
            raise ConfigError(
                f"{self.name}: fmin={self.fmin} and fmax={fmax} must satisfy "
                f"0 < fmin < fmax <= {nyquist:g} Hz, half the sample rate"
            )
        return bands.mel_edges(self.bins, self.fmin, fmax, formula="htk")

    def _attach(self, axes: Axes) -> Axes:
        edges = self._edges(axes.sample_rate / 2)
        self._begin(edges, axes.sample_rate)
        return Axes(
            self.kind,
            axes.sample_rate,
            self.hop,
            None,
            self.bins,
            tuple(edges[1:-1].tolist()),
            start=axes.start,
            tile=self._tiling.columns,
        )

    @abstractmethod
    def _begin(self, edges: Tensor, sample_rate: int) -> None:
        """Make the parameters, as they are before training."""

    @abstractmethod
    def _kernels(self, dtype: torch.dtype) -> Tensor:
        """The filters, `(part, band, tap)`."""

    @property
    @abstractmethod
    def _pool_reach(self) -> tuple[int, int]:
        """Filtered samples that a frame takes: before its place, and from it on."""

    @abstractmethod
    def _pool(self, parts: Tensor, columns: int) -> Tensor:
        """Filtered sound `(row, part, band, time)` to `(row, band, column)`."""

    @functools.cached_property
    def _tiling(self) -> Tiling:
        before, after = self._pool_reach
        half = self._taps // 2
        columns = max(_LEAST_TILE, min(_MOST_TILE, _TILE_SAMPLES // self.hop))
        return Tiling(self.hop, before + half, after + half, columns)

    @property
    def lookahead(self) -> int:
        """Half a filter, and what the pool takes."""
        return self._tiling.after

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        return self._tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Pictures `(..., band, frame)`; samples from `lengths` on are taken as zero."""
        return tiling.whole(self._tiling, self._stretches, x, lengths)

    def _stretches(self, x: Tensor, _: Any) -> tuple[Tensor, None]:
        """Of `(..., sample)`, in parts that fit."""
        kernels = self._kernels(x.dtype)
        rows = x.reshape(-1, x.shape[-1])
        most = max(1, _MOST_BETWEEN // (kernels[..., 0].numel() * x.shape[-1]))
        work = functools.partial(self._columns, by=timebank.filtered_fast)
        if torch.is_grad_enabled() and not torch.compiler.is_compiling():
            work = functools.partial(
                checkpoint, work, use_reentrant=False, preserve_rng_state=False
            )
        found = torch.cat([work(part, kernels) for part in rows.split(most)])
        return found.reshape(*x.shape[:-1], *found.shape[-2:]), None

    def _columns(self, x: Tensor, kernels: Tensor, by: Filtered) -> Tensor:
        return self._pool(by(x, kernels), self._tiling.columns)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return (yield from tiling.advance(self._tiling, self._stretch, x, held, last=last))

    def _stretch(self, x: Tensor, _: Any) -> tuple[Tensor, None]:
        # One by one: of several sounds at once the sums would be in another order.
        rows, kernels = x.reshape(-1, x.shape[-1]), self._kernels(x.dtype)
        found = torch.cat([self._columns(row, kernels, timebank.filtered) for row in rows.split(1)])
        return found.reshape(*x.shape[:-1], *found.shape[-2:]), None

    def _parameter(self, values: Tensor) -> nn.Parameter:
        """Of positive values, in log space."""
        return nn.Parameter(values.log().float())

    def cost(self, frames: int) -> int:
        """As `forward`: Fourier transforms there and back, products, and the pool."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        span = self._tiling.span
        kernels = self._kernels(torch.float32)[..., 0].numel()
        transform = 1.25 * span * math.log2(span)
        between = kernels * (transform + 2 * span) + transform + self.bins * sum(self._pool_reach)
        return round(frames * between / self._tiling.columns)
