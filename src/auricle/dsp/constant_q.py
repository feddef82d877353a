"""Constant-Q and variable-Q filters (Brown 1991; Schörkhuber et al. 2014), as librosa lays them out.

A filter is a Hann window that holds the same number of periods at every frequency, times a complex
exponential: `length = Q rate / (f + gamma / alpha)` with `alpha` the relative width of a bin and
`Q = filter_scale / alpha`. `gamma = 0` is constant Q; a larger one makes the filters of low frequencies
shorter.

librosa rounds a filter's length to an odd number of samples and sets the window half a sample off its
middle, at the rate that it computes the filter's octave at. That is up to a hundredth of the length, so
it is done here too.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from auricle.dsp import multirate
from auricle.dsp.multirate import Group

# Of a Hann window in bins of its own length: from the middle to the first zero, and librosa's effective
# width.
_LOBE, _WIDTH = 2.0, 1.50018310546875
_ERB_HZ, _ERB_SHARE = 24.7, 0.108


def frequencies(bins: int, fmin: float, bins_per_octave: float) -> Tensor:
    """Centres in hertz, `(bin,)`, float64.

    >>> frequencies(3, 100.0, 1)
    tensor([100., 200., 400.], dtype=torch.float64)
    """
    return fmin * 2 ** (torch.arange(bins, dtype=torch.float64) / bins_per_octave)


def relative_width(bins_per_octave: float) -> float:
    """`alpha`: a bin's width over its frequency."""
    ratio = 2 ** (2 / bins_per_octave)
    return (ratio - 1) / (ratio + 1)


def erb_gamma(bins_per_octave: float) -> float:
    """The `gamma` in hertz whose filters are in proportion to the ear's (Glasberg & Moore 1990)."""
    return relative_width(bins_per_octave) * _ERB_HZ / _ERB_SHARE


def lengths(
    centres: Tensor, sample_rate: float, *, alpha: float, scale: float, gamma: float
) -> Tensor:
    """The filters' lengths in samples, not rounded."""
    return scale / alpha * sample_rate / (centres + gamma / alpha)


def cutoff(centres: Tensor, *, alpha: float, scale: float, gamma: float) -> float:
    """How far the highest filter reaches, in hertz; it must stay below half the sample rate."""
    return float(centres[-1] * (1 + 0.5 * _WIDTH * alpha / scale) + 0.5 * gamma)


def librosa_halvings(bins: int, octave: int, hop: int, *, nyquist: float, cutoff: float) -> Tensor:
    """How often librosa halves the rate for each bin, `(bin,)`, rising with frequency.

    Once for each octave below the top one, and before that as often as the top one allows; never so
    that the hop would be broken.

    Args:
        bins: of the transform.
        octave: bins of an octave.
        hop: samples.
        nyquist: half the sample rate in hertz.
        cutoff: see `cutoff`.
    """
    twos = (hop & -hop).bit_length() - 1
    octaves = -(-bins // octave)
    room = max(0, math.ceil(math.log2(nyquist / cutoff)) - 2)
    early = min(room, max(0, twos - octaves + 1))
    below = torch.arange(bins - 1, -1, -1) // min(octave, bins)
    return early + below.clamp_max(twos - early)


def groups(
    centres: Tensor,
    sample_rate: int,
    hop: int,
    *,
    alpha: float,
    scale: float,
    gamma: float,
    octave: int,
) -> list[Group]:
    """The filters as correlation kernels, by the rate they work at, from low to high.

    A column of the transform is `|sum_n kernel[n] x[n]|`, with librosa's scale: a sinusoid of amplitude
    `a` gives `a sqrt(length) / 2 * (1 +- 0.01)` at its own bin.
    """
    found = lengths(centres, sample_rate, alpha=alpha, scale=scale, gamma=gamma)
    edge = cutoff(centres, alpha=alpha, scale=scale, gamma=gamma)
    theirs = librosa_halvings(len(centres), octave, hop, nyquist=sample_rate / 2, cutoff=edge)
    ends = centres + _LOBE * sample_rate / found
    twos = (hop & -hop).bit_length() - 1
    ours = [multirate.halvings(end, sample_rate, most=twos) for end in ends.tolist()]
    return [
        _group(
            level,
            [row for row, own in enumerate(ours) if own == level],
            centres / sample_rate,
            found,
            theirs,
        )
        for level in sorted(set(ours), reverse=True)
    ]


def _group(level: int, rows: list[int], cycles: Tensor, length: Tensor, theirs: Tensor) -> Group:
    """The filters of one rate; `cycles` a sample of the whole rate."""
    step = 2**level
    at = (2.0 ** theirs[rows])[:, None]
    size = length[rows, None] / at
    # librosa's filter begins at sample floor(-size / 2) and ends before floor(size / 2) of its rate,
    # and is laid over the sound backwards.
    begin, end = torch.floor(-size / 2), torch.floor(size / 2)
    middle, width = -(begin + end) / 2 * at, (end - begin) * at
    low = math.floor(float((middle - width / 2).min() / step))
    high = math.ceil(float((middle + width / 2).max() / step))
    n = torch.arange(low, high + 1, dtype=torch.float64) * step
    phase = ((n - middle) / width).clamp(-0.5, 0.5)
    window = 0.5 + 0.5 * torch.cos(2 * math.pi * phase)
    gain = step * 2 * length[rows, None] / width / length[rows, None].sqrt()
    turn = -2 * math.pi * cycles[rows, None] * n
    return Group(level, tuple(rows), low, torch.polar(gain * window, turn))
