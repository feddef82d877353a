"""Filter banks on sound itself, from few parameters a filter, which gradients reach.

Kernels are `(part, band, tap)`, an odd number of taps, the middle one at time 0: one part where the
filter is real, real and imaginary part where it is complex. As in networks, "convolution" is
correlation: `y_n = sum_k x_{n + k} h_k`.

Parameters are logarithms, so that no step of an optimiser makes a frequency or width negative.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

_HALF_WIDTHS = 2 * math.sqrt(2 * math.log(2))
"""Full width at half maximum of a Gaussian, in standard deviations."""


def times(taps: int, like: Tensor) -> Tensor:
    """The taps' places in samples, 0 in the middle, `(tap,)`."""
    return torch.arange(taps, dtype=like.dtype, device=like.device) - (taps - 1) / 2


def gabor(log_centre: Tensor, log_width: Tensor, taps: int, sample_rate: int) -> Tensor:
    """Complex sinusoids under a Gaussian (Gabor 1946; Zeghidour et al. 2021), `(2, band, tap)`.

    `exp(-t^2 / 2 s^2) exp(i w t) / (sqrt(2 pi) s)`: a gain of 1 at the centre frequency.

    Args:
        log_centre: logarithms of the centre frequencies in hertz, `(band,)`.
        log_width: of the full widths at half maximum, in hertz: `s` is `sqrt(8 log 2)` over that
            width in radians a sample.
        taps: odd.
        sample_rate: hertz.
    """
    t = times(taps, log_centre)
    turn = 2 * math.pi / sample_rate
    phase = log_centre.exp()[:, None] * turn * t
    deviation = _HALF_WIDTHS / (log_width.exp() * turn)[:, None]
    height = (-0.5 * (t / deviation).square()).exp() / (math.sqrt(2 * math.pi) * deviation)
    return torch.stack([height * phase.cos(), height * phase.sin()])


def sinc(log_low: Tensor, log_width: Tensor, taps: int, sample_rate: int, window: Tensor) -> Tensor:
    """Windowed ideal band passes (Ravanelli & Bengio 2018), `(1, band, tap)`.

    From `f1` to `f2`, `2 f2 sinc(2 f2 t) - 2 f1 sinc(2 f1 t)`, over its maximum `2 (f2 - f1)`: with
    the width `B` and the middle `f`, `sinc(B t) cos(2 pi f t)`, which holds for narrow bands too.

    Args:
        log_low: logarithms of the lower edges in hertz, `(band,)`.
        log_width: of the widths in hertz.
        taps: odd.
        sample_rate: hertz.
        window: `(tap,)`.
    """
    t = times(taps, log_low) / sample_rate
    width = log_width.exp()[:, None]
    middle = log_low.exp()[:, None] + width / 2
    return (torch.sinc(width * t) * (2 * math.pi * middle * t).cos() * window)[None]


def gaussian(log_width: Tensor, taps: int) -> Tensor:
    """Gaussians of height 1, `(band, tap)`; their deviation is `exp(log_width)` of half their length.

    Args:
        log_width: `(band,)`.
        taps: odd.
    """
    deviation = log_width.exp()[:, None] * ((taps - 1) / 2)
    return (-0.5 * (times(taps, log_width) / deviation).square()).exp()


def filtered(x: Tensor, kernels: Tensor) -> Tensor:
    """Every kernel on every sound, where they overlap whole: `(row, time)` to `(row, part, band, n)`.

    Direct sums: a number depends on the samples under its kernel alone, to the last bit.
    """
    parts, bands, taps = kernels.shape
    rows = nn.functional.conv1d(x[:, None], kernels.reshape(-1, 1, taps))
    return rows.unflatten(1, (parts, bands))


def filtered_fast(x: Tensor, kernels: Tensor) -> Tensor:
    """As `filtered` by Fourier transforms, several times as fast; equal up to rounding."""
    samples, taps = x.shape[-1], kernels.shape[-1]
    size = fast_size(samples)
    spectra = torch.fft.rfft(kernels, n=size).conj() * torch.fft.rfft(x, n=size)[:, None, None]
    return torch.fft.irfft(spectra, n=size)[..., : samples - taps + 1]


def fast_size(least: int) -> int:
    """The smallest even number from `least` on that has no prime factor above 5.

    >>> fast_size(5761)
    5832
    """
    size = least + least % 2
    while True:
        rest = size
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 2


def pooled(x: Tensor, weights: Tensor, hop: int, columns: int) -> Tensor:
    """Weighted sums of stretches that begin `hop` apart: `(..., band, time)` to `(..., band, column)`.

    The stretches overlap; the sum over a stretch is that over its pieces of `hop` samples, and
    each piece of the input meets each piece of the weights in one matrix product.

    Args:
        x: `(columns - 1) * hop + taps` samples.
        weights: `(band, tap)`.
        hop: samples.
        columns: stretches.
    """
    pieces = -(-weights.shape[-1] // hop)
    whole = (columns - 1 + pieces) * hop
    cut = nn.functional.pad(x, (0, whole - x.shape[-1])).unflatten(-1, (-1, hop))
    filled = nn.functional.pad(weights, (0, pieces * hop - weights.shape[-1]))
    sums = cut @ filled.unflatten(-1, (pieces, hop)).transpose(-1, -2)
    parts = [sums[..., p : p + columns, p] for p in range(pieces)]
    return torch.stack(parts).sum(0)
