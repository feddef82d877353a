"""Chroma: the twelve pitch classes."""

from __future__ import annotations

import torch
from torch import Tensor

from auricle.dsp import chroma
from auricle.dsp.compression import frame_mask
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Stage, bare

_TINY = 1e-30


class Chroma(Stage):
    """Energy by pitch class, whatever the octave; the largest is 1 (Fujishima 1999; Ellis 2007).

    Good for chords, keys and cover versions. Not for speech, noise or anything without pitch. After
    `stft` as librosa's `chroma_stft`, after `cqt` or `vqt` as its `chroma_cqt`.

    Args:
        tuning: of A4 above 440 Hz in semitones, -0.5 to 0.5; None estimates it for each clip, from
            Fourier spectra only.

    Raises:
        ConfigError: a tuning out of range; when attached, bins that are neither Fourier's nor at equal
            steps of pitch, or an estimate from bins that are not Fourier's.
    """

    name = "chroma"
    example = "stft(256,64)|chroma(tuning=0.1)"
    small_example = "stft(64,16)|chroma(tuning=none)"
    others = {"tuning": None}
    accepts = ("power", "magnitude")
    factor = ("scale", "chroma")
    weights: Tensor

    def __init__(self, *, tuning: float | None = 0.0) -> None:
        super().__init__()
        if tuning is not None and not -0.5 <= tuning <= 0.5:
            raise ConfigError(
                f"chroma: tuning={tuning} must be from -0.5 to 0.5 semitones, or none"
            )
        self.tuning = tuning

    def _attach(self, axes: Axes) -> Axes:
        if axes.n_fft is not None:
            given = torch.tensor(self.tuning or 0.0)
            weights = chroma.fourier_weights(axes.n_fft, axes.sample_rate, given)
        else:
            weights = self._logarithmic(axes)
        self.register_buffer("weights", weights, persistent=False)
        return bare(axes, "features", bins=len(weights), frequencies=None, names=chroma.CLASSES)

    def _logarithmic(self, axes: Axes) -> Tensor:
        if axes.frequencies is None or not _even_in_pitch(axes.frequencies):
            raise ConfigError(
                "chroma folds Fourier bins or equal steps of pitch; put it after stft or cqt"
            )
        if self.tuning is None:
            raise ConfigError(
                "chroma(tuning=none) needs Fourier bins; put it after stft, or give tuning"
            )
        centres = torch.tensor(axes.frequencies, dtype=torch.float64)
        return chroma.logarithmic_weights(centres, self.tuning)

    @property
    def lookahead(self) -> int | None:
        """An estimated tuning waits for the end of the clip."""
        return None if self.tuning is None else 0

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Pitch classes, C first: `(..., bin, frame)` to `(..., 12, frame)`."""
        weights = self.weights if self.tuning is not None else self._tuned(x, lengths)
        found = weights.to(x.dtype) @ x
        largest = found.amax(-2, keepdim=True)
        return found / torch.where(largest > _TINY, largest, torch.ones_like(largest))

    def _tuned(self, x: Tensor, lengths: Tensor | None) -> Tensor:
        assert self.axes_in is not None
        assert self.axes_in.n_fft is not None
        if lengths is not None:
            x = x.masked_fill(~frame_mask(x, lengths), 0)
        if self.axes_in.kind == "power":
            x = torch.where(x > 0, x, torch.ones_like(x)).sqrt() * (x > 0)
        given = chroma.tuning(x, self.axes_in.n_fft, self.axes_in.sample_rate)
        return chroma.fourier_weights(self.axes_in.n_fft, self.axes_in.sample_rate, given)

    def cost(self, frames: int) -> int:
        """One a weight and frame, and the quotient; for an estimate the peaks of all spectra."""
        estimate = 0 if self.tuning is not None else 8 * self.weights.shape[-1]
        return (self.weights.numel() + estimate + 2 * self.axes.bins) * frames


def _even_in_pitch(hertz: tuple[float, ...]) -> bool:
    steps = torch.tensor(hertz, dtype=torch.float64).log2().diff()
    return bool((steps - steps.mean()).abs().max() < 1e-6) if len(hertz) > 1 else False
