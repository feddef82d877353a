"""Bank: a stage that gathers Fourier bins into bands by a matrix."""

from __future__ import annotations

import functools
from abc import abstractmethod
from collections.abc import Generator
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from auricle import kernel
from auricle.dsp import bands
from auricle.errors import ConfigError
from auricle.frontends import compiled
from auricle.frontends.stage import Axes, Held, Stage

NORMS = ("slaney", None)


class Bank(Stage):
    """A stage that gathers Fourier bins into bands by a matrix; abstract.

    Arguments `fmin` and `fmax` in hertz; `fmax=None` is half the sample rate. A filter that holds
    no Fourier bin is an error unless `allow_empty`.
    """

    accepts = ("power", "magnitude")
    bins: int
    fmin: float
    fmax: float | None
    allow_empty = False
    weights: Tensor

    @abstractmethod
    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        """Weights `(band, bin)` and the bands' centres in hertz, float64."""

    def _attach(self, axes: Axes) -> Axes:
        if axes.n_fft is None or axes.frequencies is None:
            raise ConfigError(f"{self.name} gathers Fourier bins; put it right after stft")
        fmax = self._checked_fmax(axes.sample_rate / 2)
        frequencies = torch.tensor(axes.frequencies, dtype=torch.float64)
        weights, centres = self._bank(frequencies, fmax)
        self._check_filled(weights, axes)
        self.register_buffer("weights", weights, persistent=False)
        centred = tuple(centres.tolist())
        return replace(axes, n_fft=None, bins=len(weights), frequencies=centred)

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
        if empty and not self.allow_empty:
            raise ConfigError(
                f"{self.name}({self.bins}): {empty} of its filters are so narrow that they hold no "
                f"Fourier bin at n_fft={axes.n_fft} and {axes.sample_rate} Hz; "
                "use fewer bins, a longer window or a higher fmin"
            )

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Gather bins: `(..., bin, frame)` to `(..., band, frame)`."""
        return self.weights.to(x.dtype) @ x

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        if not compiled.gathers(self, x):
            return (yield from super().advance(x, held, last=last))
        if x.shape[-1]:
            yield compiled.bands(self, x)
        return Held(x[..., :0])

    @functools.cached_property
    def compiled(self) -> kernel.Bank:
        """The weights for `auricle.frontends.compiled`."""
        return kernel.Bank(self.weights.double().cpu().numpy())

    def _tile(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        if x.device.type != "cpu":
            return self(x), None
        # Frame by frame in memory, as the transform leaves it: then nothing is copied here.
        rows = x.transpose(-1, -2).contiguous().transpose(-1, -2)
        out = x.new_empty((*x.shape[:-2], len(self.weights), x.shape[-1]))
        for block in self._blocks(x.dtype):
            torch.matmul(block.weights, rows[..., block.bins, :], out=out[..., block.bands, :])
        return out, None

    def _blocks(self, dtype: torch.dtype) -> tuple[bands.Block, ...]:
        return self.blocks if dtype == torch.float32 else bands.banded(self.weights.to(dtype))

    @functools.cached_property
    def blocks(self) -> tuple[bands.Block, ...]:
        """The float32 weights cut into blocks along the diagonal."""
        return bands.banded(self.weights.float())

    def cost(self, frames: int) -> int:
        """One a non-zero weight and frame."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return int((self.weights != 0).sum()) * frames
