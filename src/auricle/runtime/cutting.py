"""Cutting: which spans of a recording become clips, and their sound in constant memory.

The first clip starts at zero, the next ones a hop later each. A remainder is a clip of its own if it
holds at least a quarter of a clip or is all there is; a model sees it padded with zeros at the end.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from auricle import audio
from auricle.errors import AudioError, ConfigError
from auricle.units import to_samples

LEAST_REMAINDER = 0.25
SHORTEST = 1e-3
"""Seconds of a clip, and from one to the next, at least: less would be samples, and millions."""
# Durations come from whole samples: this is below one sample at any rate in use.
SLACK = 1e-6
_READ_SECONDS = 10.0


def check(**seconds: float | None) -> None:
    """Refuse a length or a hop that is no time.

    >>> check(clip=10.0, hop=None)

    Raises:
        ConfigError: below a millisecond, or not finite.
    """
    for name, value in seconds.items():
        if value is not None and not (value >= SHORTEST and math.isfinite(value)):
            raise ConfigError(f"{name} is {value} s, and must be at least {SHORTEST:g} s")


def spans(duration: float, length: float, hop: float) -> list[tuple[float, float]]:
    """Cut one recording: starts and real durations, in seconds.

    The first starts at zero; every whole clip, then the remainder if it is long enough or all there
    is.

    >>> spans(25.0, 10.0, 10.0)
    [(0.0, 10.0), (10.0, 10.0), (20.0, 5.0)]
    """
    whole = max(0, math.floor((duration - length) / hop + SLACK) + 1)
    cuts = [(i * hop, length) for i in range(whole)]
    start = whole * hop
    rest = duration - start
    # Where clips overlap, what the last whole one has already covered is no remainder.
    fresh = duration - covered(cuts)
    if not cuts or (fresh > SLACK and fresh >= LEAST_REMAINDER * length - SLACK):
        cuts.append((start, min(rest, length)))
    return cuts


def stream(
    path: Path,
    *,
    seconds: float,
    hop: float,
    sample_rate: int,
    start: float = 0.0,
    duration: float | None = None,
    channel: int | None = None,
) -> Iterator[tuple[float, np.ndarray]]:
    """The clips of one file in order: start in seconds, sound `(time,)`; in constant memory.

    Args:
        path: sound file.
        seconds: length of a clip.
        hop: seconds between starts.
        sample_rate: hertz of the clips.
        start: seconds at which the first clip begins.
        duration: seconds that are cut into clips; None: all that is left.
        channel: the one that is listened to, counted from 1; None: the mean of all.

    Raises:
        AudioError: the file cannot be read, or has fewer channels.
    """
    length = audio.probe(path).duration - start if duration is None else duration
    cuts = spans(length, seconds, hop)
    blocks = audio.blocks(
        path,
        seconds=max(seconds, _READ_SECONDS),
        start=start,
        duration=duration,
        sample_rate=sample_rate,
        channel=channel,
    )
    held, begin = np.zeros(0, np.float32), 0
    for offset, real in cuts:
        first = to_samples(offset, sample_rate)
        last = first + max(1, to_samples(real, sample_rate))
        while begin + len(held) < last and (block := next(blocks, None)) is not None:
            held = np.concatenate([held, block])
        held, begin = held[first - begin :], first
        if not len(held):
            place = start + offset
            raise AudioError(f"{path} ends before {place:.1f} s, earlier than its header says")
        yield start + offset, held[: last - first]


def covered(cuts: Sequence[tuple[float, float]]) -> float:
    """Seconds from the start to the end of the last cut."""
    return sum(cuts[-1]) if cuts else 0.0
