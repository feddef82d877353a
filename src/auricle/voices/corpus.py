"""Scenes as a network learns from them: pictures in eight bits, and how many speak when.

What is made follows from the seed and each scene's number alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import numpy.typing as npt

from auricle.printing import duration
from auricle.voices import features
from auricle.voices.activity import RATE
from auricle.voices.scenes import SECONDS, Scene, Setting, Surroundings, numbered
from auricle.voices.sources import Voice
from auricle.voices.spread import spread

Say = Callable[[str], None]
Seen = tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]
"""A scene's picture in codes of eight bits, `(frame, band)`, and its counts of voices, `(time,)`."""

_FRAMES = round(SECONDS * RATE / features.HOP)


@dataclass(frozen=True, slots=True)
class Corpus:
    """What is learned from.

    Attributes:
        features: pictures of the scenes in codes of eight bits, `(scene, frame, band)`.
        counts: voices each 10 ms, `(scene, time)`.
        sounds: pictures of sounds that are no speech, one after the other, `(frame, band)`.
    """

    features: npt.NDArray[np.uint8]
    counts: npt.NDArray[np.uint8]
    sounds: npt.NDArray[np.float16] = field(
        default_factory=lambda: np.zeros((0, features.SIZE), np.float16)
    )


def corpus(made: Iterable[Scene], count: int, say: Say = lambda text: None) -> Corpus:
    """Features and labels of `count` scenes, as they come."""
    return _gathered(map(_seen, made), count, say)


def make(
    count: int,
    voices: Sequence[Voice],
    around: Surroundings,
    *,
    seed: int,
    setting: Setting,
    processes: int = 1,
    say: Say = lambda text: None,
) -> Corpus:
    """Features and labels of the first `count` scenes of a seed, as `scenes.scenes` makes them."""
    work = partial(_block, seed=seed, voices=voices, around=around, setting=setting)
    return _gathered(spread(work, count, processes=processes), count, say)


def _block(
    block: range, seed: int, voices: Sequence[Voice], around: Surroundings, setting: Setting
) -> list[Seen]:
    return [_seen(numbered(seed, number, voices, around, setting)) for number in block]


def _seen(scene: Scene) -> Seen:
    codes = features.coded(features.picture(scene.samples))
    # The last windows would end behind the scene: as the last that does not.
    return np.pad(codes, ((0, _FRAMES - len(codes)), (0, 0)), "edge"), scene.counts


def _gathered(seen: Iterable[Seen], count: int, say: Say) -> Corpus:
    pictures = np.zeros((count, _FRAMES, features.SIZE), np.uint8)
    counts = np.zeros((count, round(SECONDS * 100)), np.uint8)
    begun, told = time.monotonic(), 0
    for number, (picture, speaking) in enumerate(seen):
        pictures[number], counts[number] = picture, speaking
        if (tenth := 10 * (number + 1) // count) > told:
            told, spent = tenth, time.monotonic() - begun
            say(f"scenes: {10 * tenth} %, {left(spent, number + 1, count)}")
    return Corpus(pictures, counts)


def left(spent: float, done: int, count: int) -> str:
    """How long the rest takes at the pace so far."""
    return f"{duration(spent / done * (count - done))} left"


def heard(sounds: Sequence[npt.NDArray[np.float32]]) -> npt.NDArray[np.float16]:
    """Pictures of sounds, one after the other, each once, `(frame, band)`."""
    once = {id(sound): sound for sound in sounds}.values()
    parts = [features.picture(sound).astype(np.float16) for sound in once]
    return np.concatenate([np.zeros((0, features.SIZE), np.float16), *parts])


def targets(counts: np.ndarray, delay: int) -> npt.NDArray[np.int64]:
    """The class of each output step, `(scene, step)`; -100 where a step tells of nothing."""
    steps = -(-counts.shape[-1] // 4)
    middle = np.clip(4 * (np.arange(steps) - delay) + 2, 0, counts.shape[-1] - 1)
    found = np.minimum(counts[..., middle], 2).astype(np.int64)
    found[..., :delay] = -100
    return found
