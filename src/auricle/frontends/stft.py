"""Stft: the power spectrum of short frames. See `auricle.dsp.spectrum` for the conventions."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from auricle.dsp import spectrum
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Stage
from auricle.units import frame_count


class Stft(Stage):
    """Power of the short-time Fourier transform: `(..., time)` to `(..., bin, frame)`.

    Centred frames, zeros beyond the ends, periodic Hann window, no scaling: librosa's defaults.

    Args:
        n_fft: window and transform length in samples, even.
        hop: samples from frame to frame.
        sample_rate: hertz.

    Raises:
        ConfigError: a size that is not allowed; in `forward`, an empty waveform or a type other
            than float32 and float64.

    >>> Stft(n_fft=64, hop=16, sample_rate=8000).attach(None)(torch.ones(2, 100)).shape
    torch.Size([2, 33, 7])
    """

    name = "stft"
    factor = ("transform", "stft")
    window: Tensor

    def __init__(self, *, n_fft: int, hop: int, sample_rate: int) -> None:
        super().__init__()
        if n_fft < 2 or n_fft % 2:
            raise ConfigError(f"stft: n_fft={n_fft} must be even and at least 2")
        if hop < 1 or sample_rate < 1:
            raise ConfigError(f"stft: hop={hop} and sample_rate={sample_rate} must be at least 1")
        self.n_fft, self.hop, self.sample_rate = n_fft, hop, sample_rate

    def _attach(self, axes: Axes | None) -> Axes:
        self.register_buffer("window", spectrum.hann(self.n_fft), persistent=False)
        centres = spectrum.bin_frequencies(self.n_fft, self.sample_rate).tolist()
        return Axes("power", self.sample_rate, self.hop, self.n_fft, len(centres), tuple(centres))

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Spectra of `1 + time // hop` frames; samples from `lengths` on are taken as zero."""
        validate_waveform(x.shape, x.dtype)
        if lengths is not None:
            samples = torch.arange(x.shape[-1], device=x.device)
            x = x.masked_fill(samples >= lengths.to(x.device)[..., None], 0)
        return spectrum.power(x, self.window.to(x.dtype), self.hop).transpose(-1, -2)

    def frames(self, samples: int) -> int:
        """Frames of so many samples."""
        return frame_count(samples, self.hop)

    def cost(self, frames: int) -> int:
        """Window, real FFT (2.5 N log2 N operations, half as many pairs), and squares."""
        fft = 1.25 * self.n_fft * math.log2(self.n_fft)
        return round(frames * (self.n_fft + fft + 2 * (self.n_fft // 2 + 1)))


def validate_waveform(shape: Any, dtype: object) -> None:
    """Refuse what is no waveform.

    Raises:
        ConfigError: no samples, no time dimension, or not float32 or float64.
    """
    if len(shape) == 0 or shape[-1] == 0:
        raise ConfigError(
            f"a waveform of shape {tuple(shape)} is empty; (..., time) with at least 1 sample "
            "is needed"
        )
    if str(dtype).removeprefix("torch.") not in ("float32", "float64"):
        raise ConfigError(f"a waveform must be float32 or float64, not {dtype}; convert it first")
