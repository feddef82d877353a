"""Filter banks: weights `(band, bin)` that gather a power spectrum's bins into bands.

Three families. The mel bank, and the linear one of cepstra, have triangles sampled at the bins'
centres, as in librosa. In the Bark
and ERB banks (triangles) and the linear, logarithmic and octave banks (rectangles) bin `k` is taken
to hold its power evenly over `[f_k - d/2, f_k + d/2]`, and a band receives its share of that: so no
band is ever empty, and the sum over contiguous bands loses nothing. The gammatone bank has the
power responses of gammatone filters.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

# Slaney's Auditory Toolbox (1998): 3 mel per 200 Hz up to 1 kHz, then 27 mel per factor of 6.4.
_SLANEY_STEP_HZ = 200 / 3
_SLANEY_KNEE_HZ = 1000.0
_SLANEY_KNEE_MEL = _SLANEY_KNEE_HZ / _SLANEY_STEP_HZ
_SLANEY_LOG_STEP = torch.log(torch.tensor(6.4, dtype=torch.float64)).item() / 27


# Glasberg and Moore (1990): the ear's filter at f is ERB(f) = 24.7 + f / 9.26449 hertz wide.
_ERB_LEAST_HZ = 24.7
_ERB_QUALITY = 9.26449
_GAMMATONE_WIDTH = 1.019
# Weights below this share of a filter's peak, -80 dB, are left out: of white noise they would pass
# 3e-8 of the filter's power, less than float32 holds.
_GAMMATONE_SKIRT = 1e-8

# IEC 61260-1:2014: the octave ratio is 10^(3/10), the reference frequency 1 kHz.
_OCTAVE = 10**0.3
_REFERENCE_HZ = 1000.0


def hz_to_mel(hertz: Tensor, *, formula: str = "slaney") -> Tensor:
    """Hertz to mel by Slaney's (1998) or HTK's (O'Shaughnessy 1987) formula.

    >>> hz_to_mel(torch.tensor([0.0, 200.0, 1000.0]))
    tensor([ 0.,  3., 15.])
    """
    if formula == "htk":
        return 2595 * torch.log10(1 + hertz / 700)
    above = torch.log(hertz.clamp_min(_SLANEY_KNEE_HZ) / _SLANEY_KNEE_HZ) / _SLANEY_LOG_STEP
    return torch.where(hertz < _SLANEY_KNEE_HZ, hertz / _SLANEY_STEP_HZ, _SLANEY_KNEE_MEL + above)


def mel_to_hz(mel: Tensor, *, formula: str = "slaney") -> Tensor:
    """The inverse of `hz_to_mel`."""
    if formula == "htk":
        return 700 * (10 ** (mel / 2595) - 1)
    above = _SLANEY_KNEE_HZ * torch.exp(_SLANEY_LOG_STEP * (mel - _SLANEY_KNEE_MEL).clamp_min(0))
    return torch.where(mel < _SLANEY_KNEE_MEL, mel * _SLANEY_STEP_HZ, above)


def mel_edges(bands: int, fmin: float, fmax: float, *, formula: str = "slaney") -> Tensor:
    """The `bands + 2` corners of the triangles in hertz; band `i` peaks at corner `i + 1`."""
    limits = hz_to_mel(torch.tensor([fmin, fmax], dtype=torch.float64), formula=formula)
    return mel_to_hz(
        torch.linspace(limits[0].item(), limits[1].item(), bands + 2, dtype=torch.float64),
        formula=formula,
    )


def hz_to_bark(hertz: Tensor, *, formula: str = "traunmueller") -> Tensor:
    """Hertz to Bark, the number of critical bands below a frequency.

    Args:
        hertz: at least 0.
        formula: "traunmueller" (1990, with its corrections below 2 and above 20.1 Bark, so that
            0 Hz is near 0 Bark) or "zwicker" (Zwicker and Terhardt 1980).

    >>> [round(z, 2) for z in hz_to_bark(torch.tensor([100.0, 1000.0, 10000.0])).tolist()]
    [0.96, 8.53, 22.28]
    """
    if formula == "zwicker":
        return 13 * torch.atan(0.00076 * hertz) + 3.5 * torch.atan((hertz / 7500).square())
    bark = 26.81 * hertz / (1960 + hertz) - 0.53
    bark = torch.where(bark < 2, bark + 0.15 * (2 - bark), bark)
    return torch.where(bark > 20.1, bark + 0.22 * (bark - 20.1), bark)


def bark_to_hz(bark: Tensor, *, formula: str = "traunmueller") -> Tensor:
    """The inverse of `hz_to_bark`, up to 100 kHz.

    Zwicker's formula has no closed inverse; bisection halves the span of 100 kHz until float64
    ends it.
    """
    if formula == "zwicker":
        low, high = torch.zeros_like(bark), torch.full_like(bark, 1e5)
        for _ in range(60):
            middle = (low + high) / 2
            below = hz_to_bark(middle, formula=formula) < bark
            low, high = torch.where(below, middle, low), torch.where(below, high, middle)
        return (low + high) / 2
    bark = torch.where(bark > 20.1, (bark + 0.22 * 20.1) / 1.22, bark)
    bark = torch.where(bark < 2, (bark - 0.3) / 0.85, bark)
    return 1960 * (bark + 0.53) / (26.28 - bark)


def bark_edges(bands: int, fmin: float, fmax: float, *, formula: str = "traunmueller") -> Tensor:
    """The `bands + 2` corners of triangles of equal width in Bark, in hertz."""
    limits = hz_to_bark(torch.tensor([fmin, fmax], dtype=torch.float64), formula=formula)
    even = torch.linspace(limits[0].item(), limits[1].item(), bands + 2, dtype=torch.float64)
    edges = bark_to_hz(even, formula=formula)
    # The ends are known; bisection and rounding would move them by some 1e-12.
    edges[0], edges[-1] = fmin, fmax
    return edges


def erb_width(hertz: Tensor) -> Tensor:
    """Equivalent rectangular bandwidth of the ear's filter, hertz (Glasberg and Moore 1990).

    >>> round(erb_width(torch.tensor(1000.0)).item(), 1)
    132.6
    """
    return _ERB_LEAST_HZ + hertz / _ERB_QUALITY


def hz_to_erb_rate(hertz: Tensor) -> Tensor:
    """Hertz to ERB-rate: how many such bandwidths lie below a frequency.

    The integral of `1 / ERB(f)` from 0, so that a step of 1 is one bandwidth everywhere (Glasberg
    and Moore round it to 21.4 log10(1 + 0.00437 f)).
    """
    return _ERB_QUALITY * torch.log1p(hertz / (_ERB_LEAST_HZ * _ERB_QUALITY))


def erb_rate_to_hz(rate: Tensor) -> Tensor:
    """The inverse of `hz_to_erb_rate`."""
    return _ERB_LEAST_HZ * _ERB_QUALITY * torch.expm1(rate / _ERB_QUALITY)


def erb_edges(bands: int, fmin: float, fmax: float) -> Tensor:
    """The `bands + 2` corners of triangles of equal width in ERB-rate, in hertz."""
    limits = hz_to_erb_rate(torch.tensor([fmin, fmax], dtype=torch.float64))
    even = torch.linspace(limits[0].item(), limits[1].item(), bands + 2, dtype=torch.float64)
    return erb_rate_to_hz(even)


def gammatone_centres(bands: int, fmin: float, fmax: float) -> Tensor:
    """Centres at equal steps of ERB-rate: the first is `fmin`, the last a step below `fmax`.

    Slaney's `ERBSpace` (1993), in rising order.
    """
    limits = hz_to_erb_rate(torch.tensor([fmin, fmax], dtype=torch.float64))
    steps = torch.arange(bands, dtype=torch.float64) / bands
    return erb_rate_to_hz(limits[0] + (limits[1] - limits[0]) * steps)


def gammatones(centres: Tensor, frequencies: Tensor, *, norm: bool = True) -> Tensor:
    """Power responses of fourth-order gammatone filters.

    The filter `g(t) = t^3 e^(-2 pi b t) cos(2 pi f_c t)` with `b = 1.019 ERB(f_c)` (Patterson et
    al. 1992) has the Fourier transform
    `3 (2 pi b)^-4 [(1 + i (f - f_c) / b)^-4 + (1 + i (f + f_c) / b)^-4]`; a weight is its squared
    modulus, what the filter passes of a tone's power. The second term, the mirror image, matters
    for low centres only.

    Args:
        centres: `(band,)` hertz.
        frequencies: `(bin,)` hertz.
        norm: scale to unit area in hertz over the positive frequencies, else to 1 at the centre.

    Returns:
        `(band, bin)`, float64; what lies 80 dB below a filter's peak is 0.
    """
    b = _GAMMATONE_WIDTH * erb_width(centres)[:, None]
    weights = _gammatone_power(b, centres[:, None], frequencies)
    peak = _gammatone_power(b, centres[:, None], centres[:, None])
    weights = torch.where(weights < _GAMMATONE_SKIRT * peak, 0.0, weights)
    return weights / (_gammatone_area(b, centres[:, None]) if norm else peak)


def _gammatone_power(b: Tensor, centre: Tensor, frequency: Tensor) -> Tensor:
    """`|(1 + i (f - f_c) / b)^-4 + (1 + i (f + f_c) / b)^-4|^2`: the response but for a constant."""
    image = torch.complex(torch.ones_like(b + frequency), (frequency + centre) / b)
    direct = torch.complex(torch.ones_like(b + frequency), (frequency - centre) / b)
    return (direct**-4 + image**-4).abs().square()


def _gammatone_area(b: Tensor, centre: Tensor) -> Tensor:
    """Area of `_gammatone_power` over the positive frequencies, in hertz.

    By Parseval half of `integral g^2 dt = 6! / 2 (4 pi b)^-7 (1 + Re (1 - i f_c / b)^-7)`, which
    follows from `integral t^6 e^(-s t) dt = 6! / s^7`; over the constant `(3 (2 pi b)^-4)^2`.
    """
    rotated = torch.complex(torch.ones_like(b), -centre / b) ** -7
    return 5 * math.pi / 16 * b * (1 + rotated.real)


def octave_midbands(fraction: int, fmin: float, fmax: float) -> Tensor:
    """Exact midband frequencies of fractional octave bands (IEC 61260-1:2014, base ten), hertz.

    `f_m = 1000 G^(x / b)` for odd b and `1000 G^((2 x + 1) / (2 b))` for even b, `G = 10^0.3`.

    Args:
        fraction: b, bands an octave: 1, 3, 6, 12, 24 ...
        fmin, fmax: the first and the last band are those whose midband frequencies lie nearest, in
            octaves, so that nominal frequencies (20 for 19.95 Hz) may be given.

    >>> [round(f, 2) for f in octave_midbands(1, 63.0, 500.0).tolist()]
    [63.1, 125.89, 251.19, 501.19]
    """
    shift = 0.0 if fraction % 2 else 0.5
    first, last = (
        round(fraction * math.log(f / _REFERENCE_HZ, _OCTAVE) - shift) for f in (fmin, fmax)
    )
    x = torch.arange(first, max(first, last + 1), dtype=torch.float64) + shift
    return _REFERENCE_HZ * _OCTAVE ** (x / fraction)


def octave_edges(fraction: int, midbands: Tensor) -> Tensor:
    """The `band + 1` edges of contiguous bands: half a band below and above each midband."""
    half = _OCTAVE ** (0.5 / fraction)
    return torch.cat((midbands[:1] / half, midbands * half))


def triangles(edges: Tensor, frequencies: Tensor, *, norm: bool = True) -> Tensor:
    """Overlapping triangles on corners `edges`, sampled at `frequencies`.

    Args:
        edges: `(band + 2,)` hertz, rising (or mel, if `frequencies` are mel too).
        frequencies: `(bin,)` hertz.
        norm: scale each triangle to unit area (Slaney); else to unit height.

    Returns:
        `(band, bin)`, float64.
    """
    low, centre, high = (edges[i : len(edges) - 2 + i, None] for i in range(3))
    rising = (frequencies - low) / (centre - low)
    falling = (high - frequencies) / (high - centre)
    weights = torch.minimum(rising, falling).clamp_min(0)
    return weights * (2 / (high - low)) if norm else weights


def mean_triangles(edges: Tensor, frequencies: Tensor, *, norm: bool = True) -> Tensor:
    """Overlapping triangles on corners `edges`, averaged over the width of each bin.

    The integral of a triangle `(l, c, h)` of height 1 up to x is `(x - l)^2 / 2 (c - l)` on its
    rising side, and `(h - c) / 2 - (h - x)^2 / 2 (h - c)` more on its falling side.

    Args:
        edges: `(band + 2,)` hertz, rising.
        frequencies: `(bin,)` hertz, evenly spaced.
        norm: scale each triangle to unit area in hertz; else to unit height.

    Returns:
        `(band, bin)`, float64; no band is empty, however narrow.
    """
    low, centre, high = (edges[i : len(edges) - 2 + i, None] for i in range(3))
    spacing = frequencies[1] - frequencies[0]

    def integral(x: Tensor) -> Tensor:
        risen = (torch.minimum(torch.maximum(x, low), centre) - low).square() / (centre - low)
        left = (high - torch.minimum(torch.maximum(x, centre), high)).square() / (high - centre)
        return (risen + (high - centre) - left) / 2

    weights = (integral(frequencies + spacing / 2) - integral(frequencies - spacing / 2)) / spacing
    return weights * (2 / (high - low)) if norm else weights


def rectangles(edges: Tensor, frequencies: Tensor, *, norm: bool = False) -> Tensor:
    """Contiguous bands between `edges`, each with the share of every bin that it overlaps.

    Args:
        edges: `(band + 1,)` hertz, rising.
        frequencies: `(bin,)` hertz, evenly spaced.
        norm: divide by the band's width in bins, so that a band holds the mean and not the sum.

    Returns:
        `(band, bin)`, float64.

    >>> rectangles(torch.tensor([5.0, 20.0, 35.0]), torch.tensor([0.0, 10.0, 20.0, 30.0])).tolist()
    [[0.0, 1.0, 0.5, 0.0], [0.0, 0.0, 0.5, 1.0]]
    """
    spacing = frequencies[1] - frequencies[0]
    low, high = edges[:-1, None], edges[1:, None]
    overlap = torch.minimum(high, frequencies + spacing / 2) - torch.maximum(
        low, frequencies - spacing / 2
    )
    shares = overlap.clamp_min(0) / spacing
    return shares * (spacing / (high - low)) if norm else shares


def linear_edges(bands: int, fmin: float, fmax: float) -> Tensor:
    """Edges of `bands` bands of equal width in hertz."""
    return torch.linspace(fmin, fmax, bands + 1, dtype=torch.float64)


def log_edges(bands: int, fmin: float, fmax: float) -> Tensor:
    """Edges of `bands` bands of equal width in octaves."""
    octaves = torch.linspace(0, 1, bands + 1, dtype=torch.float64)
    return fmin * (fmax / fmin) ** octaves


@dataclass(frozen=True, slots=True)
class Block:
    """Some neighbouring bands and the only bins that they touch."""

    bands: slice
    bins: slice
    weights: Tensor


def banded(weights: Tensor, *, blocks: int = 8) -> tuple[Block, ...]:
    """Cut `(band, bin)` weights into blocks of bands, each on its own range of bins.

    A bank is nearly diagonal: as one dense matrix nine in ten of its products are by zero.
    """
    size = -(-len(weights) // blocks)
    return tuple(
        _block(weights, slice(i, min(i + size, len(weights)))) for i in range(0, len(weights), size)
    )


def _block(weights: Tensor, bands: slice) -> Block:
    used = weights[bands].abs().sum(0).nonzero().flatten()
    # Bands that are all empty read the first bin, times 0.
    bins = slice(int(used[0]), int(used[-1]) + 1) if len(used) else slice(0, 1)
    return Block(bands, bins, weights[bands, bins].contiguous())
