"""The power spectrum of short frames.

Conventions, those of librosa's defaults: frame `t` is centred on sample `t * hop`; the signal is
continued with zeros at both ends; the window is the periodic Hann window; `n` samples give
`1 + n // hop` frames. The power is `|X|^2` without scaling.
"""

from __future__ import annotations

import torch
from torch import Tensor


def hann(length: int, *, dtype: torch.dtype = torch.float64) -> Tensor:
    """The periodic Hann window, `(length,)`."""
    return torch.hann_window(length, periodic=True, dtype=dtype)


def bin_frequencies(n_fft: int, sample_rate: int) -> Tensor:
    """Centre frequencies of the `n_fft // 2 + 1` bins in hertz, float64."""
    return torch.arange(n_fft // 2 + 1, dtype=torch.float64) * (sample_rate / n_fft)


def power(waveform: Tensor, window: Tensor, hop: int) -> Tensor:
    """Power spectra of a waveform's centred frames.

    Args:
        waveform: `(..., time)`, at least one sample.
        window: `(n_fft,)` of the same type, `n_fft` even.
        hop: samples from frame to frame.

    Returns:
        `(..., frame, bin)` with `1 + time // hop` frames and `n_fft // 2 + 1` bins.

    >>> power(torch.ones(1000), hann(64, dtype=torch.float32), 16).shape
    torch.Size([63, 33])
    """
    n_fft = window.numel()
    padded = torch.nn.functional.pad(waveform, (n_fft // 2, n_fft // 2))
    spectrum = torch.view_as_real(torch.fft.rfft(padded.unfold(-1, n_fft, hop) * window))
    return spectrum.square().sum(-1)
