"""Ticks for scales: round numbers, seconds, and hertz along any spacing of bins.

A position is a share of the axis, 0 at its low end and 1 at its high end. Bins are drawn at equal
heights, as the network sees them, so the hertz of a mel or a logarithmic axis stand where their
bins are.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from auricle.report import words

_SERIES = (1, 2, 5)
_LINEAR = 0.02  # largest departure from a straight line, as a share of the span


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on an axis: where, and what it says."""

    position: float
    label: str


def step(span: float, most: int) -> float:
    """The smallest of 1, 2, 5 x 10^k that cuts `span` into at most `most` parts.

    >>> step(10.0, 5), step(0.9, 10)
    (2.0, 0.1)
    """
    power = 10.0 ** math.floor(math.log10(span / most))
    for factor in (*_SERIES, 10):
        if span / (factor * power) <= most * (1 + 1e-9):
            break
    return float(f"{factor * power:.12g}")


def rounds(low: float, high: float, most: int) -> tuple[float, ...]:
    """Round numbers within `low` to `high`, at most `most` + 1 of them.

    >>> rounds(0.0, 10.0, 5)
    (0.0, 2.0, 4.0, 6.0, 8.0, 10.0)
    """
    width = step(high - low, most)
    first, last = math.ceil(low / width - 1e-9), math.floor(high / width + 1e-9)
    return tuple(float(f"{i * width:.12g}") for i in range(first, last + 1))


def seconds(
    frames: int, frame_seconds: float, start: float = 0.0, most: int = 5
) -> tuple[Tick, ...]:
    """Ticks of a picture's time axis: frame `t` of `n`, at (t + 0.5) / n, stands at start + t frames.

    >>> [(t.position, t.label) for t in seconds(4, 1.0)]
    [(0.125, '0'), (0.375, '1'), (0.625, '2'), (0.875, '3')]
    >>> [(t.position, t.label) for t in seconds(4, 1.0, start=0.5)]
    [(0.25, '1'), (0.5, '2'), (0.75, '3')]
    """
    last = start + (frames - 1) * frame_seconds
    if frames == 1:
        return (Tick(0.5, f"{start:g}"),)
    return tuple(
        Tick(((v - start) / frame_seconds + 0.5) / frames, f"{v:g}")
        for v in rounds(start, last, most)
    )


def hertz(frequencies: Sequence[float] | np.ndarray, most: int = 6) -> tuple[Tick, ...]:
    """Ticks of a bin axis whose bin centres stand at `frequencies`, ascending, in hertz.

    Evenly spaced bins get even steps; others get 1, 2, 5 x 10^k, as many as fit.

    >>> [t.label for t in hertz([0, 1000, 2000, 3000, 4000], 4)]
    ['0', '1k', '2k', '3k', '4k']
    """
    centres = np.asarray(frequencies, dtype=float)
    if len(centres) < 2 or centres[-1] <= centres[0]:
        return (Tick(0.5, _hertz_label(float(centres.mean()))),)
    line = np.linspace(centres[0], centres[-1], len(centres))
    even = np.abs(centres - line).max() <= _LINEAR * (centres[-1] - centres[0])
    wanted = rounds(centres[0], centres[-1], most) if even else _decades(centres)
    ticks = [Tick(_position(centres, v), _hertz_label(v)) for v in wanted]
    return tuple(ticks) if even else _thinned(ticks, 0.8 / most)


def coefficients(bins: int, most: int = 5) -> tuple[Tick, ...]:
    """Ticks of a bin axis whose bins have no frequency, by their number.

    >>> [t.label for t in coefficients(40)]
    ['0', '10', '20', '30']
    """
    wanted = [v for v in rounds(0, bins, most) if v < bins]
    return tuple(Tick((v + 0.5) / bins, f"{v:g}") for v in wanted)


def named(names: Sequence[str], most: int) -> tuple[Tick, ...]:
    """Ticks of an axis whose rows have names, from the bottom; of too many, evenly spaced ones.

    >>> [(t.position, t.label) for t in named(["C", "C#", "D", "D#"], 2)]
    [(0.125, 'C'), (0.625, 'D')]
    """
    step = math.ceil(len(names) / most)
    chosen = range(0, len(names), step)
    return tuple(Tick((i + 0.5) / len(names), names[i]) for i in chosen)


def _position(centres: np.ndarray, value: float) -> float:
    """Height of a frequency: the middle of bin `i` of `n` stands at (i + 0.5) / n."""
    return (float(np.interp(value, centres, np.arange(len(centres)))) + 0.5) / len(centres)


def _decades(centres: np.ndarray) -> list[float]:
    low, high = max(float(centres[0]), 1.0), float(centres[-1])
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    values = [float(f * 10**p) for p in powers for f in _SERIES]
    return [v for v in values if low <= v <= high]


def _thinned(ticks: list[Tick], least: float) -> tuple[Tick, ...]:
    """From the top down, each tick at least `least` below the one before it."""
    kept: list[Tick] = []
    for tick in reversed(ticks):
        if not kept or kept[-1].position - tick.position >= least:
            kept.append(tick)
    return tuple(reversed(kept))


def _hertz_label(value: float) -> str:
    return f"{value / 1000:g}k" if value >= 1000 else f"{value:g}"


def band(frequencies: Sequence[float], low_bin: int, high_bin: int) -> str:
    """The span of two bins in words.

    >>> band([0, 500, 1000, 2000], 1, 3).replace(chr(160), " ")
    '500 Hz to 2 kHz'
    """
    low, high = (float(f"{frequencies[b]:.2g}") for b in (low_bin, high_bin))
    return f"{words.hertz(low)} to {words.hertz(high)}"
