"""Who speaks when: excerpts of real meetings, to drive the mixture generator.

`turns.json` holds excerpts of the AMI corpus's training part (Carletta 2007; words only, as in the
BUT set-up of 2022), 20 s each, drawn at random: CC BY 4.0. `bench/voices_turns.py` makes it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's stretch of speech: index of the speaker, start and duration in seconds."""

    speaker: int
    start: float
    duration: float


Excerpt = tuple[Turn, ...]


@cache
def excerpts() -> tuple[Excerpt, ...]:
    """All excerpts that ship with the package; the speakers of each count from 0."""
    text = resources.files("auricle.voices").joinpath("turns.json").read_text(encoding="utf-8")
    return tuple(_parsed(flat) for flat in json.loads(text)["excerpts"])


def _parsed(flat: list[int]) -> Excerpt:
    rows = zip(flat[::3], flat[1::3], flat[2::3], strict=True)
    return tuple(Turn(who, start / 100, length / 100) for who, start, length in rows)


def overlap_share(excerpt: Excerpt, seconds: float = 20.0) -> float:
    """Share of the speech during which two or more speak.

    >>> overlap_share((Turn(0, 0.0, 2.0), Turn(1, 1.0, 2.0)))
    0.3333333333333333
    """
    count = np.zeros(round(seconds * 100), int)
    for turn in excerpt:
        count[round(turn.start * 100) : round((turn.start + turn.duration) * 100)] += 1
    return float((count > 1).sum() / max(1, (count > 0).sum()))


@cache
def _weights() -> np.ndarray:
    shares = np.array([overlap_share(excerpt) for excerpt in excerpts()])
    return np.asarray(shares / shares.sum())


def draw(generator: np.random.Generator, *, dense: float = 0.5) -> Excerpt:
    """A random excerpt; with probability `dense` drawn by its share of overlap, else evenly."""
    weights = _weights() if generator.random() < dense else None
    return excerpts()[int(generator.choice(len(excerpts()), p=weights))]


def stretched(excerpt: Excerpt, factor: float, *, seconds: float = 20.0) -> Excerpt:
    """The excerpt slowed down by `factor`, cut at `seconds`; speakers are counted anew.

    >>> stretched((Turn(1, 1.0, 4.0), Turn(0, 12.0, 1.0)), 2.0)
    (Turn(speaker=0, start=2.0, duration=8.0),)
    """
    names: list[int] = []
    kept: list[Turn] = []
    for turn in excerpt:
        start, end = turn.start * factor, min(seconds, (turn.start + turn.duration) * factor)
        if end - start < 0.05:
            continue
        if turn.speaker not in names:
            names.append(turn.speaker)
        kept.append(Turn(names.index(turn.speaker), start, end - start))
    return tuple(kept)


def hurried(first: Excerpt, second: Excerpt, factor: float, *, seconds: float = 20.0) -> Excerpt:
    """Two excerpts, one after the other, both in `factor` of their time, by the same speakers.

    >>> hurried((Turn(0, 10.0, 4.0),), (Turn(1, 2.0, 1.0),), 0.5)
    (Turn(speaker=0, start=5.0, duration=2.0), Turn(speaker=1, start=11.0, duration=0.5))
    """
    later = tuple(Turn(turn.speaker, turn.start + seconds, turn.duration) for turn in second)
    return stretched(first + later, factor, seconds=seconds)
