"""Constant-Q and variable-Q filters (Brown 1991; Schörkhuber et al. 2014), as librosa lays them out.

A filter is a Hann window that holds the same number of periods at every frequency, times a complex
exponential: `length = Q rate / (f + gamma / alpha)` with `alpha` the relative width of a bin and
`Q = filter_scale / alpha`. `gamma = 0` is constant Q; a larger one makes the filters of low frequencies
shorter.

Every octave has its own rate, half of the one above. There librosa rounds a filter's length to an odd
number of samples, sets the window half a sample off its middle, and drops what the filter lets pass at
negative frequencies. That is up to a hundredth of its output, so it is done here too.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from auricle.dsp import multirate
from auricle.dsp.multirate import Group
from auricle.errors import ConfigError

# A Hann window's effective width in bins of its own length.
_WIDTH = 1.50018310546875
# Shares of an octave's largest tap and of its largest response, below which it has ended.
_SMALLEST, _BAND = 1e-5, 1e-3
# Samples of a filter at its octave's rate; librosa goes on to windows of one or two.
_FEWEST = 4
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


def halvings(bins: int, octave: int, hop: int, *, nyquist: float, cutoff: float) -> list[int]:
    """How often the rate is halved for each octave, the lowest first: at most as often as the hop.

    As librosa: once for each octave below the top one, and before that as often as leaves the top one's
    filters below a quarter of the rate.

    Args:
        bins: of the transform.
        octave: bins of an octave.
        hop: samples.
        nyquist: half the sample rate in hertz.
        cutoff: see `cutoff`.

    >>> halvings(84, 12, 512, nyquist=11025, cutoff=4100)
    [6, 5, 4, 3, 2, 1, 0]
    """
    twos = (hop & -hop).bit_length() - 1
    octaves = -(-bins // octave)
    room = max(0, math.ceil(math.log2(nyquist / cutoff)) - 2)
    top = min(room, max(0, twos - octaves + 1))
    return [min(top + below, twos) for below in range(octaves - 1, -1, -1)]


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
    """The filters as correlation kernels, octave by octave, from low to high.

    A column of the transform is `|sum_n kernel[n] x[n]|`, with librosa's scale: a sinusoid of amplitude
    `a` gives `a sqrt(length) / 2 * (1 +- 0.01)` at its own bin.

    Raises:
        ConfigError: a filter of less than four samples.
    """
    length = lengths(centres, sample_rate, alpha=alpha, scale=scale, gamma=gamma)
    edge = cutoff(centres, alpha=alpha, scale=scale, gamma=gamma)
    counts = halvings(len(centres), octave, hop, nyquist=sample_rate / 2, cutoff=edge)
    found: list[Group] = []
    for below, most in enumerate(reversed(counts)):
        end = len(centres) - below * octave
        rows = range(max(0, end - octave), end)
        own = slice(rows.start, rows.stop)
        count = _halved(float(length[own].min()), most)
        spectra = _octave(length[own] / 2**count, centres[own] / sample_rate * 2**count)
        # A halved sound has as many times fewer samples to sum over.
        spectra *= 2**count / length[own, None].sqrt()
        found.insert(0, _group(spectra, rows, count))
    return found


def _halved(shortest: float, count: int) -> int:
    """So many halvings, or fewer where they would leave too little of the shortest filter.

    Args:
        shortest: length in samples of the sound's own rate.
        count: halvings of librosa's.

    Raises:
        ConfigError: the filter has too few samples as it is.
    """
    if shortest < _FEWEST:
        raise ConfigError(
            f"a constant-Q filter of {shortest:.1f} samples: at least {_FEWEST} are needed; use more "
            "bins an octave, a longer filter_scale or fewer octaves"
        )
    return min(count, math.floor(math.log2(shortest / _FEWEST)))


def _octave(length: Tensor, cycles: Tensor) -> Tensor:
    """librosa's filters of one octave, `(row, frequency)`, without negative frequencies.

    Args:
        length: of each, in samples of the octave's rate.
        cycles: a sample.
    """
    size = 2 ** math.ceil(math.log2(float(length.max())))
    n = torch.arange(-size // 2, size // 2, dtype=torch.float64)
    begin, end = torch.floor(-length / 2)[:, None], torch.floor(length / 2)[:, None]
    phase = ((n - begin) / (end - begin)).clamp(0, 1)
    window = (0.5 - 0.5 * torch.cos(2 * math.pi * phase)) * (2 / (end - begin))
    taps = torch.polar(window * length[:, None], 2 * math.pi * cycles[:, None] * n)
    spectra = torch.fft.fft(taps.roll(-(size // 2), 1))
    spectra[:, size // 2 + 1 :] = 0
    return spectra / size


def _group(spectra: Tensor, rows: range, count: int) -> Group:
    """The kernels of one octave at librosa's rate, or at a higher one where that is too low.

    librosa uses all of a halved rate; here only `multirate.USED` of it is free of folded sound.

    Args:
        spectra: `(row, frequency)`.
        rows: of the whole bank.
        count: halvings of librosa's rate.
    """
    size = spectra.shape[1]
    reached = float((spectra.abs().amax(0) > _BAND * spectra.abs().max()).nonzero().max()) / size
    more = 0
    while more < count and reached / 2**more > multirate.USED:
        more += 1
    # At twice the rate the same kernel has the same spectrum and as much again of nothing.
    padded = nn.functional.pad(spectra / 2**more, (0, size * (2**more - 1)))
    middle = padded.shape[1] // 2
    # librosa multiplies spectra and so lays a filter over the sound backwards, about its middle.
    taps = torch.fft.fft(padded).roll(middle, 1)
    loud = (taps.abs().amax(0) > _SMALLEST * taps.abs().max()).nonzero()
    first, last = int(loud[0]), int(loud[-1]) + 1
    return Group(count - more, tuple(rows), first - middle, taps[:, first:last])
