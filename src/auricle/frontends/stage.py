"""What every stage of a front end keeps to.

A stage is a module whose keyword arguments are its whole configuration. It is built alone and then
attached to what stands before it: `attach` receives the `Axes` of its input (sample rate, hop, the
bins' frequencies), builds what depends on them, and answers with the `Axes` of its output. So a
mel bank is told nothing twice, and `mel(128)` is a complete description inside a chain.
"""

from __future__ import annotations

import functools
import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

import torch
from torch import Tensor, nn

from auricle.dsp import bands
from auricle.errors import ConfigError

if TYPE_CHECKING:
    from auricle.frontends.chain import FrontEnd

Kind = Literal["waveform", "power", "level", "cepstrum", "standardized"]


@dataclass(frozen=True, slots=True)
class Axes:
    """What the numbers between two stages mean.

    Attributes:
        kind: waveform, power, level (compressed power), cepstrum, or standardized.
        sample_rate: of the waveform, in hertz.
        hop: samples from frame to frame.
        n_fft: window length; None once bins are no longer the Fourier transform's.
        bins: rows of the picture.
        frequencies: the bins' centres in hertz; None where bins are no frequencies.
    """

    kind: Kind
    sample_rate: int
    hop: int
    n_fft: int | None
    bins: int
    frequencies: tuple[float, ...] | None

    @property
    def frame_rate(self) -> float:
        """Frames a second."""
        return self.sample_rate / self.hop


class Stage(nn.Module, ABC):
    """One step of a chain; abstract.

    A subclass stores each keyword argument under its own name, and sets the class attributes.

    Attributes:
        name: its name in configurations and in the text form.
        accepts: the kinds of input it can work on; empty for a stage that begins a chain.
        factor: what it decides of the factorial question, for example `("scale", "mel")`.
        axes_in, axes: the axes before and after it, once attached.
    """

    name: ClassVar[str]
    accepts: ClassVar[tuple[Kind, ...]] = ()
    factor: tuple[str, str]

    def __init__(self) -> None:
        super().__init__()
        self.axes_in: Axes | None = None
        self._axes: Axes | None = None

    @classmethod
    def parameters_accepted(cls) -> dict[str, inspect.Parameter]:
        """The constructor's keyword arguments, in their order."""
        return {
            name: parameter
            for name, parameter in inspect.signature(cls).parameters.items()
            if name != "self"
        }

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

    def attach(self, axes: Axes | None) -> Self:
        """Tell the stage what comes in. Attaching again to equal axes changes nothing.

        Raises:
            ConfigError: the stage cannot work on such an input, or already belongs to a chain with
                another one.
        """
        if self._axes is not None:
            if axes != self.axes_in:
                raise ConfigError(
                    f"this {type(self).__name__} already stands in a chain with other axes "
                    f"({self.axes_in}, now {axes}); build a new one"
                )
            return self
        self._check_input(axes)
        self.axes_in, self._axes = axes, self._attach(axes)
        return self

    def __or__(self, stage: Stage) -> FrontEnd:
        """A chain of this stage and the next."""
        # Here, because a chain is made of stages: chain.py imports this module.
        from auricle.frontends.chain import FrontEnd

        return FrontEnd(self, stage)

    def _check_input(self, axes: Axes | None) -> None:
        kind = None if axes is None else axes.kind
        if kind is None and self.accepts:
            raise ConfigError(f"{self.name} cannot begin a chain; begin with stft(n_fft,hop)")
        if kind is not None and kind not in self.accepts:
            allowed = " or ".join(self.accepts) or "a waveform, at the beginning of a chain"
            raise ConfigError(f"{self.name} works on {allowed}, but what comes before gives {kind}")

    @abstractmethod
    def _attach(self, axes: Axes | None) -> Axes:
        """Build what depends on the input; return the output's axes."""

    @abstractmethod
    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """The operation.

        Args:
            x: `(..., time)` for a first stage, `(..., bin, frame)` for the others.
            lengths: `(...)`, the real samples or frames; what comes after them is padding.
        """

    def fit(self, batches: Iterable[tuple[Tensor, Tensor | None]]) -> None:
        """Estimate statistics from pictures and their lengths; only for stages that `fits`."""
        raise ConfigError(f"{self.name} has no statistics to fit")

    @abstractmethod
    def cost(self, frames: int) -> int:
        """Multiply-accumulates for so many frames; an elementary function counts as one."""


def input_axes(axes: Axes | None) -> Axes:
    """The axes, for stages that never begin a chain (`Stage.attach` has checked it)."""
    assert axes is not None
    return axes


class Bank(Stage):
    """A stage that gathers Fourier bins into bands by a matrix; abstract.

    Arguments `fmin` and `fmax` in hertz; `fmax=None` is half the sample rate.
    """

    accepts = ("power",)
    bins: int
    fmin: float
    fmax: float | None
    weights: Tensor

    @abstractmethod
    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        """Weights `(band, bin)` and the bands' centres in hertz, float64."""

    def _attach(self, axes: Axes | None) -> Axes:
        axes = input_axes(axes)
        if axes.n_fft is None or axes.frequencies is None:
            raise ConfigError(f"{self.name} gathers Fourier bins; put it right after stft")
        fmax = self._checked_fmax(axes.sample_rate / 2)
        frequencies = torch.tensor(axes.frequencies, dtype=torch.float64)
        weights, centres = self._bank(frequencies, fmax)
        self._check_filled(weights, axes)
        self.register_buffer("weights", weights, persistent=False)
        return Axes("power", axes.sample_rate, axes.hop, None, self.bins, tuple(centres.tolist()))

    def _checked_fmax(self, nyquist: float) -> float:
        fmax = nyquist if self.fmax is None else self.fmax
        if self.bins < 1:
            raise ConfigError(f"{self.name}({self.bins}): at least one bin is needed")
        if not 0 <= self.fmin < fmax <= nyquist:
            raise ConfigError(
                f"{self.name}: fmin={self.fmin} and fmax={fmax} must satisfy "
                f"0 <= fmin < fmax <= {nyquist:g} Hz, half the sample rate"
            )
        return fmax

    def _check_filled(self, weights: Tensor, axes: Axes) -> None:
        empty = int((weights.sum(1) == 0).sum())
        if empty:
            raise ConfigError(
                f"{self.name}({self.bins}): {empty} of its filters are so narrow that they hold no "
                f"Fourier bin at n_fft={axes.n_fft} and {axes.sample_rate} Hz; "
                "use fewer bins, a longer window or a higher fmin"
            )

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Gather bins: `(..., bin, frame)` to `(..., band, frame)`."""
        return self.weights.to(x.dtype) @ x

    @functools.cached_property
    def blocks(self) -> tuple[bands.Block, ...]:
        """The float32 weights cut into blocks along the diagonal, for the engine."""
        return bands.banded(self.weights.float())

    def cost(self, frames: int) -> int:
        """One a non-zero weight and frame."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return int((self.weights != 0).sum()) * frames
