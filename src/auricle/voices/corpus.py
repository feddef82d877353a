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

from auricle.parallel import let_go
from auricle.printing import left
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
    """The first `count` scenes of a seed, as `scenes.scenes` makes them, in the order of their numbers.

    Raises:
        DataError: fewer than four voices.
        TrainingError: a process was killed.
    """
    work = partial(_numbered, seed=seed, voices=voices, around=around, setting=setting)
    found = _gathered(spread(work, count, processes=processes), count, say)
    if processes > 1:
        let_go()  # what follows is done here, and needs memory of its own
    return found


def _numbered(
    number: int, seed: int, voices: Sequence[Voice], around: Surroundings, setting: Setting
) -> Seen:
    return seen(numbered(seed, number, voices, around, setting))


def seen(scene: Scene) -> Seen:
    """A scene's picture and its counts of voices."""
    codes = features.coded(features.picture(scene.samples))
    # The last windows would end behind the scene: as the last that does not.
    return np.pad(codes, ((0, _FRAMES - len(codes)), (0, 0)), "edge"), scene.counts


def _gathered(made: Iterable[Seen], count: int, say: Say) -> Corpus:
    pictures = np.zeros((count, _FRAMES, features.SIZE), np.uint8)
    counts = np.zeros((count, round(SECONDS * 100)), np.uint8)
    begun, told = time.monotonic(), 0
    for number, (picture, speaking) in enumerate(made):
        pictures[number], counts[number] = picture, speaking
        if (tenth := 10 * (number + 1) // count) > told:
            told, spent = tenth, time.monotonic() - begun
            say(f"scenes: {10 * tenth} %, {left(spent, number + 1, count)}")
    return Corpus(pictures, counts)


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
