"""Descriptors of a frame: one number, or a few, for each.

Of the samples `(..., frame, sample)`, or of the magnitudes `|X|` or levels `(..., bin, frame)`.
Definitions and defaults are librosa's where it has the descriptor. **Silence** never gives anything
but a finite number: what is divided by nothing is 0, and each function says what that makes.

Magnitudes lie frame by frame in memory, as `spectrum` makes them; sums run along them there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from auricle.dsp import spectrum
from auricle.errors import ConfigError

# Below this a sample counts as zero, and so as positive (librosa).
_SILENT_SAMPLE = 1e-10
_AMIN = 1e-10
_CONTRAST_FROM_HZ = 200.0
_CONTRAST_BANDS = 6
_CONTRAST_QUANTILE = 0.02


# --- of the samples ------------------------------------------------------------------------------


def amplitude_envelope(framed: Tensor) -> Tensor:
    """The largest absolute sample, `(..., frame)`; silence gives 0."""
    return framed.abs().amax(-1)


def root_mean_square(framed: Tensor) -> Tensor:
    """The effective value `sqrt(mean x^2)`, `(..., frame)`; silence gives 0."""
    return torch.linalg.vector_norm(framed, dim=-1) / math.sqrt(framed.shape[-1])


def crossings(x: Tensor, real: Tensor) -> Tensor:
    """How often the sign has changed up to each sample, `(..., time)`, int64.

    Zeros, and what is smaller than 1e-10, count as positive; silence gives 0.

    Args:
        x: `(..., time)`.
        real: which samples are no padding; a change to or from one that is does not count.

    >>> crossings(torch.tensor([0.5, -0.5, 0.0, 0.5]), torch.tensor([True] * 4)).tolist()
    [0, 1, 2, 2]
    """
    negative = x < -_SILENT_SAMPLE
    changed = (negative[..., 1:] != negative[..., :-1]) & real[..., 1:] & real[..., :-1]
    return torch.nn.functional.pad(changed.cumsum(-1), (1, 0))


# --- of the spectrum's shape ---------------------------------------------------------------------


def share(part: Tensor, whole: Tensor) -> Tensor:
    """`part / whole`; 0 where the whole is nothing."""
    least = torch.finfo(whole.dtype).tiny
    return torch.where(whole > least, part / whole.clamp_min(least), 0.0)


def centroid(magnitude: Tensor, frequencies: Tensor) -> Tensor:
    """The mean frequency, weighted by magnitude, in hertz, `(..., frame)`; silence gives 0.

    Args:
        magnitude: `(..., bin, frame)`.
        frequencies: `(bin,)` hertz.
    """
    weighted = (magnitude * frequencies[:, None]).sum(-2)
    return share(weighted, magnitude.sum(-2))


def bandwidth(magnitude: Tensor, frequencies: Tensor, centre: Tensor) -> Tensor:
    """The deviation of frequency around `centre`, weighted by magnitude, in hertz; silence gives 0.

    Args:
        magnitude: `(..., bin, frame)`.
        frequencies: `(bin,)` hertz.
        centre: `(..., frame)` hertz, the centroid.
    """
    frames = magnitude.transpose(-1, -2)
    distance = frequencies - centre[..., None]
    variance = share((frames * distance.square()).sum(-1), frames.sum(-1))
    # The root has no slope at 0, where a silent frame lies.
    some = variance > 0
    return torch.where(some, torch.where(some, variance, 1.0).sqrt(), 0.0)


def roll_off(magnitude: Tensor, frequencies: Tensor, share: float) -> Tensor:
    """The lowest frequency up to which this share of the magnitude lies, in hertz; silence gives 0.

    Args:
        magnitude: `(..., bin, frame)`.
        frequencies: `(bin,)` hertz.
        share: between 0 and 1.
    """
    below = magnitude.transpose(-1, -2).cumsum(-1)
    return frequencies[(below < share * below[..., -1:]).sum(-1)]


def flatness(magnitude: Tensor) -> Tensor:
    """Geometric over arithmetic mean of the power, 0 for a tone to 1 for noise; silence gives 1.

    Power below 1e-10 counts as that (Dubnov 2004).
    """
    power = magnitude.square().clamp_min(_AMIN)
    return spectrum.logarithm(power).mean(-2).exp() / power.mean(-2)


@dataclass(frozen=True, slots=True)
class Octave:
    """A band of `contrast`: its bins, and how many of them make its peak, and its valley."""

    bins: slice
    extremes: int


def octaves(frequencies: np.ndarray) -> tuple[Octave, ...]:
    """The bands of `contrast`: up to 200 Hz, then octaves, seven or as many as there is room for.

    As librosa cuts them: a band begins with the bin below its edge and leaves out its own last bin;
    the last one goes on to the top. Sound that ends below 200 Hz has one band.

    Args:
        frequencies: `(bin,)` hertz, from 0 to half the sample rate.

    Raises:
        ConfigError: a band without a bin.
    """
    above = (_CONTRAST_FROM_HZ * 2**band for band in range(_CONTRAST_BANDS))
    edges = [0.0, *(edge for edge in above if edge < frequencies[-1])]
    found = []
    for band, low in enumerate(edges):
        last = band == len(edges) - 1
        high = frequencies[-1] if last else _CONTRAST_FROM_HZ * 2**band
        inside = np.flatnonzero((frequencies >= low) & (frequencies <= high))
        first = inside[0] - min(band, 1) if len(inside) else 0
        end = 0 if not len(inside) else len(frequencies) if last else inside[-1]
        if first >= end:
            raise ConfigError(
                f"contrast: no bin lies between {low:g} and {high:g} Hz, since bins are "
                f"{frequencies[1]:g} Hz apart; take a longer window"
            )
        counted = end - first + (not last)
        found.append(
            Octave(slice(int(first), int(end)), max(1, round(_CONTRAST_QUANTILE * counted)))
        )
    return tuple(found)


def contrast(magnitude: Tensor, bands: tuple[Octave, ...]) -> Tensor:
    """How far peaks stand above valleys in each band, `(..., band, frame)`; silence gives 0.

    The mean of the largest 2 % of a band's magnitudes over that of the smallest, at least one each,
    as `10 log10` of the magnitude (Jiang et al. 2002, as librosa has it); magnitudes below 1e-10
    count as that.
    """
    frames = magnitude.transpose(-1, -2)
    extremes = [_extremes(frames[..., band.bins], band.extremes) for band in bands]
    valleys, peaks = (torch.stack(rows, dim=-2) for rows in zip(*extremes, strict=True))
    return 10 * (peaks.clamp_min(_AMIN).log10() - valleys.clamp_min(_AMIN).log10())


def _extremes(values: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The means of the smallest and of the largest values of the last dimension."""
    if not spectrum.plain(values):
        low = values.topk(count, largest=False, sorted=False).values
        return low.mean(-1), values.topk(count, sorted=False).values.mean(-1)
    # numpy sorts with the processor's vectors, ten times as fast as torch finds the few.
    ordered = torch.from_numpy(np.sort(values.numpy(), axis=-1))
    return ordered[..., :count].mean(-1), ordered[..., -count:].mean(-1)


def tonnetz(chroma: Tensor) -> Tensor:
    """Where a chord lies in harmony's space, `(..., 6, frame)`; silence gives 0.

    Each pitch class is a point on three circles, of fifths, minor thirds and major thirds; this is
    their mean weighted by energy, x and y of each (Harte, Sandler & Gasser 2006).

    Args:
        chroma: `(..., 12, frame)`, C first, at least 0.
    """
    places = torch.arange(12, dtype=chroma.dtype, device=chroma.device)
    points = []
    for angle, radius in ((7 / 6, 1.0), (3 / 2, 1.0), (2 / 3, 0.5)):
        points.append(radius * (math.pi * angle * places).sin())
        points.append(radius * (math.pi * angle * places).cos())
    return torch.stack(points) @ share(chroma, chroma.sum(-2, keepdim=True))


# --- of two parts of the spectrum, and of two frames ---------------------------------------------


def band_energies(magnitude: Tensor, below: int) -> tuple[Tensor, Tensor]:
    """The energy of the first `below` bins and that of the rest, `(..., frame)` each."""
    power = magnitude.square()
    return power[..., :below, :].sum(-2), power[..., below:, :].sum(-2)


def flux(magnitude: Tensor, previous: Tensor) -> Tensor:
    """The distance from the frame before, `(..., frame)`; silence gives 0.

    Args:
        magnitude: `(..., bin, frame)`.
        previous: the column before the first, `(..., bin, 1)`.
    """
    steps = [torch.linalg.vector_norm(step, dim=-2) for step in _steps(magnitude, previous)]
    return torch.cat(steps, dim=-1)


def onset_strength(level: Tensor, previous: Tensor) -> Tensor:
    """The mean rise since the frame before over bands in decibels, `(..., frame)`; silence gives 0.

    Falls count as 0 (Boeck & Widmer 2013, as librosa has it, but neither delayed nor cut by a
    `top_db` that a stream cannot know).

    Args:
        level: `(..., band, frame)` in decibels.
        previous: the column before the first, `(..., band, 1)`.
    """
    rises = [step.clamp_min(0).mean(-2) for step in _steps(level, previous)]
    return torch.cat(rises, dim=-1)


def _steps(values: Tensor, previous: Tensor) -> tuple[Tensor, Tensor]:
    """From the column before to the first, and from each to the next: joined they would be copied."""
    return values[..., :1] - previous, values[..., 1:] - values[..., :-1]
