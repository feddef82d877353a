"""Filter banks: weights `(band, bin)` that gather a power spectrum's bins into bands.

Two families. The mel bank has triangles sampled at the bins' centres, as in librosa. The linear
and logarithmic banks have rectangles: bin `k` is taken to hold its power evenly over
`[f_k - d/2, f_k + d/2]`, and a band receives the share that it overlaps, so no band is ever empty
and the sum over contiguous bands loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

# Slaney's Auditory Toolbox (1998): 3 mel per 200 Hz up to 1 kHz, then 27 mel per factor of 6.4.
_SLANEY_STEP_HZ = 200 / 3
_SLANEY_KNEE_HZ = 1000.0
_SLANEY_KNEE_MEL = _SLANEY_KNEE_HZ / _SLANEY_STEP_HZ
_SLANEY_LOG_STEP = torch.log(torch.tensor(6.4, dtype=torch.float64)).item() / 27


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


def triangles(edges: Tensor, frequencies: Tensor, *, norm: bool = True) -> Tensor:
    """Overlapping triangles on corners `edges`, sampled at `frequencies`.

    Args:
        edges: `(band + 2,)` hertz, rising.
        frequencies: `(bin,)` hertz.
        norm: scale each triangle to unit area in hertz (Slaney); else to unit height.

    Returns:
        `(band, bin)`, float64.
    """
    low, centre, high = (edges[i : len(edges) - 2 + i, None] for i in range(3))
    rising = (frequencies - low) / (centre - low)
    falling = (high - frequencies) / (high - centre)
    weights = torch.minimum(rising, falling).clamp_min(0)
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
    bins = slice(int(used[0]), int(used[-1]) + 1)
    return Block(bands, bins, weights[bands, bins].contiguous())
