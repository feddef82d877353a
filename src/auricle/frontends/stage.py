"""What every stage of a front end keeps to.

A stage is a module whose keyword arguments are its whole configuration. It is built alone and then
attached to what stands before it: `attach` receives the `Axes` of its input (sample rate, hop, the
bins' frequencies), builds what depends on them, and answers with the `Axes` of its output. So a
mel bank is told nothing twice, and `mel(128)` is a complete description inside a chain.

A stage works in two ways. `forward` takes whole clips, a batch at a time, and gradients flow.
`advance` takes what has just been heard and gives the columns that are complete; it serves
streams (`step` and `flush`) and the engine alike. It cuts the columns into tiles that are aligned to
the start of the sound, and always computes whole tiles, so that a column is the same bit for bit
however the sound was cut into blocks.
"""

from __future__ import annotations

import functools
import inspect
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar

import torch
from torch import Tensor, nn

from auricle.errors import ConfigError
from auricle.frontends import arguments

if TYPE_CHECKING:
    from auricle.frontends.chain import FrontEnd

Kind = Literal[
    "waveform", "complex", "magnitude", "power", "level", "cepstrum", "features", "standardized"
]
Count = TypeVar("Count", int, Tensor)
"""How many columns: of one clip, or of each clip of a batch."""

_TILE = 128


@dataclass(frozen=True, slots=True)
class Axes:
    """What the numbers between two stages mean.

    Attributes:
        kind: waveform, complex (a Fourier transform), magnitude, power, level (compressed power),
            cepstrum, features (of several kinds), or standardized.
        sample_rate: of the waveform, in hertz.
        hop: samples from column to column; 1 for a waveform.
        n_fft: window length; None once bins are no longer the Fourier transform's.
        bins: rows of the picture; 1 for a waveform, which has no dimension of bins.
        frequencies: the bins' centres in hertz; None where bins are no frequencies.
        start: the sample that the first column stands for: 0 for centred frames.
        tile: columns that are computed together.
        names: of the rows, where they are neither frequencies nor coefficients.
    """

    kind: Kind
    sample_rate: int
    hop: int
    n_fft: int | None
    bins: int
    frequencies: tuple[float, ...] | None
    start: float = 0.0
    tile: int = _TILE
    names: tuple[str, ...] | None = None

    @classmethod
    def waveform(cls, sample_rate: int) -> Axes:
        """Those of sound itself."""
        return cls("waveform", sample_rate, 1, None, 1, None, tile=8192)

    @property
    def frame_rate(self) -> float:
        """Columns a second."""
        return self.sample_rate / self.hop


@dataclass(frozen=True, slots=True)
class Held:
    """What a stage keeps between two steps.

    Attributes:
        columns: of the input, from the start of the unfinished tile on.
        given: columns of that tile that have been given out.
        carry: what the finished tiles leave behind: a filter's state, for example.
        way: see `Stage.way`.
    """

    columns: Tensor
    given: int = 0
    carry: Any = None
    way: str = ""


class Stage(nn.Module, ABC):
    """One step of a chain; abstract.

    A subclass stores each keyword argument under its own name, and sets the class attributes.

    Attributes:
        name: its name in configurations and in the text form.
        example: a chain that it stands in, at 8 kHz: for the tests that every stage has to pass.
        small_example: the same for 40 samples, for numerical gradients; None: the example with a
            window of 64 in place of 256.
        others: another value of each parameter, that changes the result of the example.
        accepts: the kinds of input it can work on.
        factor: what it decides of the factorial question, for example `("scale", "mel")`; None
            where it decides nothing.
        own_scale: of a transform, the frequency scale of its bands, as a bank's factor names it;
            None where a bank behind it decides, or equal steps in hertz.
        cuts: whether what the sound holds decides how many columns are left, so that `frames` says
            how many at most; see `with_lengths` and `kept`.
        axes_in, axes: the axes before and after it, once attached.
    """

    name: ClassVar[str]
    example: ClassVar[str]
    small_example: ClassVar[str | None] = None
    others: ClassVar[Mapping[str, Any]] = {}
    accepts: ClassVar[tuple[Kind, ...]]
    factor: tuple[str, str] | None = None
    own_scale: ClassVar[str | None] = None
    cuts: ClassVar[bool] = False

    def __init_subclass__(cls, **options: Any) -> None:
        """Every stage's constructor checks its arguments first, see `auricle.frontends.arguments`."""
        super().__init_subclass__(**options)
        cls.__init__ = arguments.checking(cls.__init__)  # type: ignore[method-assign]

    def __init__(self) -> None:
        super().__init__()
        self.axes_in: Axes | None = None
        self._axes: Axes | None = None

    @classmethod
    @functools.cache
    def parameters_accepted(cls) -> Mapping[str, inspect.Parameter]:
        """The constructor's keyword arguments, in their order."""
        return inspect.signature(cls).parameters

    @property
    def config(self) -> dict[str, Any]:
        """The keyword arguments that build this stage again."""
        return {name: getattr(self, name) for name in self.parameters_accepted()}

    @property
    def axes(self) -> Axes:
        """Axes of the output.

        Raises:
            ConfigError: the stage is not attached to a chain.
        """
        if self._axes is None:
            raise ConfigError(
                f"{type(self).__name__} stands alone and does not know its input; "
                "put it into a chain: FrontEnd(Stft(...), ...)"
            )
        return self._axes

    @property
    def fits(self) -> bool:
        """Whether the stage holds statistics of a training fold."""
        return False

    @property
    def learns(self) -> bool:
        """Whether the stage, once attached, has parameters to be trained with a network."""
        return next(self.parameters(), None) is not None

    @property
    def lookahead(self) -> int | None:
        """Columns of the input after its own place that a column waits for; None: for all."""
        return 0

    def attach(self, axes: Axes | None) -> Self:
        """Tell the stage what comes in; None begins a chain.

        Attaching again to equal axes changes nothing.

        Raises:
            ConfigError: the stage cannot work on such an input, already belongs to a chain with
                another one, or has an argument that is not finite.
        """
        axes = self._beginning() if axes is None else axes
        if self._axes is not None:
            if axes != self.axes_in:
                raise ConfigError(
                    f"this {type(self).__name__} already stands in a chain with other axes "
                    f"({self.axes_in}, now {axes}); build a new one"
                )
            return self
        if axes.kind not in self.accepts:
            raise ConfigError(
                f"{self.name} works on {' or '.join(self.accepts)}, "
                f"but what comes before gives {axes.kind}"
            )
        for name, value in self.config.items():
            arguments.check_finite(self.name, name, value)
        self.axes_in, self._axes = axes, self._attach(axes)
        return self

    def __or__(self, stage: Stage) -> FrontEnd:
        """A chain of this stage and the next."""
        # Here, because a chain is made of stages: chain.py imports this module.
        from auricle.frontends.chain import FrontEnd

        return FrontEnd(self, stage)

    def _beginning(self) -> Axes:
        """The axes of a chain that begins with this stage."""
        raise ConfigError(f"{self.name} cannot begin a chain; begin with stft(n_fft,hop)")

    @abstractmethod
    def _attach(self, axes: Axes) -> Axes:
        """Build what depends on the input; return the output's axes."""

    @abstractmethod
    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """The operation on whole clips.

        Args:
            x: `(..., time)` for a waveform, `(..., bin, frame)` for a picture.
            lengths: `(...)`, the real columns; what comes after them is padding.
        """

    def frames(self, count: Count) -> Count:
        """Columns that come out of so many that go in."""
        return count

    def with_lengths(
        self, x: Tensor, lengths: Tensor | None = None
    ) -> tuple[Tensor, Tensor | None]:
        """What `forward` gives, and its real columns `(...)`; None where all are."""
        return self(x, lengths), None if lengths is None else self.frames(lengths)

    def kept(self, x: Tensor) -> tuple[int, int]:
        """Of a stage that `cuts`: the first column of one sound that is left, and the one after the last."""
        return 0, x.shape[-1]

    def step(self, x: Tensor, held: Held | None = None) -> tuple[Tensor, Held]:
        """The columns that are complete once `x` has come in, and what to hand in next time.

        Args:
            x: the next columns, `(..., time)` or `(..., bin, frame)`; any number, none too.
            held: what the step before returned; None at the start of a sound.

        Raises:
            ConfigError: the columns are no continuation of those before.
        """
        self.check_goes_on(x, held)
        parts = []
        pieces = self.advance(x, held, last=False)
        while True:
            try:
                parts.append(next(pieces))
            except StopIteration as end:
                return joined(parts, self.nothing(x)), replace(end.value, way=self.way(x))

    def flush(self, held: Held) -> Tensor:
        """The columns that waited for what comes after the end of the sound."""
        nothing = held.columns[..., :0]
        self.check_goes_on(nothing, held)
        return joined(list(self.advance(nothing, held, last=True)), self.nothing(nothing))

    def way(self, x: Tensor) -> str:
        """How `advance` takes such columns, where there are ways that hold different things."""
        return ""

    def check_goes_on(self, x: Tensor, held: Held | None) -> None:
        """See that columns continue a stream.

        Raises:
            ConfigError: they have another type, device or leading dimensions, or are to be computed
                in another way.
        """
        if not x.ndim:
            raise ConfigError(f"{self.name}: a block without a dimension; (..., time) is needed")
        if held is None:
            return
        before, now = ((t.dtype, t.shape[:-1], t.device) for t in (held.columns, x))
        if before != now:
            told = [
                f"{str(dtype).removeprefix('torch.')} with leading dimensions {tuple(shape)} on {device}"
                for dtype, shape, device in (before, now)
            ]
            raise ConfigError(
                f"{self.name}: a stream of {told[0]} cannot go on with {told[1]}; "
                "begin a new one by held=None"
            )
        if held.way != self.way(x):
            raise ConfigError(
                f"{self.name}: a stream begun {held.way} cannot go on {self.way(x)}; leave the kernel, "
                "and whether gradients are wanted, as they were, or begin a new one by held=None"
            )

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """Take more columns and give what is complete, tile by tile; returns what to hold.

        Here for stages of which a column depends on no later one, or on the whole clip.

        Args:
            x: the next columns.
            held: what the call before returned; None at the start.
            last: nothing comes after `x`.
        """
        x = x if held is None else joined_two(held.columns, x)
        if self.lookahead is None:
            if last:
                yield self(x)
            return Held(x)
        carry = None if held is None else held.carry
        skip = 0 if held is None else held.given
        tile = self._tile_columns
        while x.shape[-1] >= tile:
            y, carry = self._tile(x[..., :tile], carry)
            yield y[..., skip:]
            x, skip = x[..., tile:], 0
        ready = x.shape[-1]
        if ready > skip:
            # Computed whole, with zeros for what has not been heard.
            y, _ = self._tile(nn.functional.pad(x, (0, tile - ready)), carry)
            yield y[..., skip:ready]
        return Held(x, ready, carry)

    def nothing(self, x: Tensor) -> Tensor:
        """No columns, of the shape that the stage would give for input like `x`."""
        picture = self.axes_in is not None and self.axes_in.kind != "waveform"
        leading = x.shape[:-2] if picture else x.shape[:-1]
        rows = () if self.axes.kind == "waveform" else (self.axes.bins,)
        # As what comes later will: the next stage may hold other things where gradients are wanted.
        wanted = torch.is_grad_enabled() and (x.requires_grad or self.learns)
        return x.new_empty((*leading, *rows, 0)).requires_grad_(wanted)

    @property
    def _tile_columns(self) -> int:
        assert self.axes_in is not None
        return self.axes_in.tile

    def _tile(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        """One whole tile, and what it leaves behind; here for stages that carry nothing."""
        return self(x.contiguous()), None

    def fit(self, batches: Iterable[tuple[Tensor, Tensor | None]]) -> None:
        """Estimate statistics from pictures and their lengths; only for stages that `fits`."""
        raise ConfigError(f"{self.name} has no statistics to fit")

    @abstractmethod
    def cost(self, frames: int) -> int:
        """Multiply-accumulates for so many columns of output; an elementary function is one."""


class WaveformStage(Stage):
    """A stage that works on sound, and so may begin a chain; abstract.

    Its subclasses take `sample_rate`, which the first stage of a chain needs and the others must
    leave out or repeat.
    """

    accepts = ("waveform",)
    sample_rate: int | None

    def _beginning(self) -> Axes:
        if self.sample_rate is None:
            raise ConfigError(f"{self.name} begins the chain, so it needs a sample_rate")
        if self.sample_rate < 1:
            raise ConfigError(f"{self.name}: sample_rate={self.sample_rate} must be at least 1")
        return Axes.waveform(self.sample_rate)

    def attach(self, axes: Axes | None) -> Self:
        """See `Stage.attach`; the rate is that of the sound."""
        if axes is not None and self.sample_rate not in (None, axes.sample_rate):
            raise ConfigError(
                f"{self.name}: sample_rate={self.sample_rate}, but the sound before it has "
                f"{axes.sample_rate} Hz; leave it out"
            )
        return super().attach(axes)


def joined(parts: Sequence[Tensor], nothing: Tensor) -> Tensor:
    """Columns side by side; `nothing` where there are no parts."""
    if not parts:
        return nothing
    return parts[0] if len(parts) == 1 else torch.cat(tuple(parts), dim=-1)


def joined_two(before: Tensor, after: Tensor) -> Tensor:
    """Columns side by side, without a copy where one side has none."""
    if not before.shape[-1]:
        return after
    return torch.cat((before, after), dim=-1) if after.shape[-1] else before


def bare(axes: Axes, kind: Kind, **changes: Any) -> Axes:
    """The axes of a picture whose values are of another kind and no Fourier transform's any more.

    >>> bare(Axes("power", 8000, 64, 256, 129, None), "level").n_fft is None
    True
    """
    return replace(axes, kind=kind, n_fft=None, **changes)
