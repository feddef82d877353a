"""Generated voices: vowels, fricatives and pauses from a source and resonances, for tests and trials.

Each voice has a pitch, a vocal tract length and a pace of its own; nobody would take it for speech,
but it has what tells one voice from several: harmonics, formants that move, syllables, pauses.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from auricle.voices.activity import RATE
from auricle.voices.sounds import pulses, resonance
from auricle.voices.sources import Audio, Voice, utterance

# Formants of vowels of American men in hertz (Peterson and Barney 1952).
_VOWELS = (
    (270, 2290, 3010), (390, 1990, 2550), (530, 1840, 2480), (660, 1720, 2410),
    (730, 1090, 2440), (570, 840, 2410), (440, 1020, 2240), (300, 870, 2240),
)  # fmt: skip
_WIDTHS = (80, 110, 160)


def voices(count: int, generator: np.random.Generator, *, seconds: float = 6.0) -> list[Voice]:
    """So many different voices with one utterance each.

    >>> [voice.name for voice in voices(2, np.random.default_rng(0), seconds=2.0)]
    ['voice 0', 'voice 1']
    """
    return [
        Voice(f"voice {number}", (made,))
        for number in range(count)
        if (made := utterance(speech(generator, seconds))) is not None
    ]


def speech(generator: np.random.Generator, seconds: float) -> Audio:
    """One new voice that says syllables, with pauses."""
    pitch = float(np.exp(generator.uniform(np.log(85), np.log(260))))
    tract = generator.uniform(0.9, 1.25)
    pace = generator.uniform(0.12, 0.24)
    pausing = generator.uniform(0.0, 0.25)
    liveliness = generator.uniform(1.0, 6.0)
    parts: list[np.ndarray] = [np.zeros(round(0.2 * RATE))]
    while sum(map(len, parts)) < seconds * RATE:
        if generator.random() < pausing:
            parts.append(np.zeros(round(generator.uniform(0.15, 0.6) * RATE)))
        else:
            length = round(pace * generator.uniform(0.7, 1.5) * RATE)
            loud = 10 ** (generator.normal(0, liveliness) / 20)
            parts.append(loud * _syllable(generator, length, pitch, tract))
    sound = np.concatenate(parts)[: round(seconds * RATE)]
    return np.asarray(0.1 * sound / (np.abs(sound).max() + 1e-9), np.float32)


def _syllable(
    generator: np.random.Generator, length: int, pitch: float, tract: float
) -> np.ndarray:
    glide = np.linspace(generator.uniform(0.9, 1.15), generator.uniform(0.85, 1.1), length)
    source = pulses(pitch * glide) + 0.01 * generator.standard_normal(length)
    first, last = (_VOWELS[int(generator.integers(len(_VOWELS)))] for _ in range(2))
    blend = np.linspace(0, 1, length)
    vowel = (1 - blend) * _voiced(source, first, tract) + blend * _voiced(source, last, tract)
    vowel *= np.hanning(length) ** 0.5
    if generator.random() < 0.4:
        hiss = resonance(generator.standard_normal(length // 3), 4500 * tract, 1500)
        vowel[: len(hiss)] += 0.3 * hiss / (np.abs(hiss).max() + 1e-9) * np.abs(vowel).max()
    return np.asarray(vowel / (np.sqrt(np.mean(vowel**2)) + 1e-9))


def _voiced(source: np.ndarray, formants: Sequence[float], tract: float) -> np.ndarray:
    sound = source
    for hertz, width in zip(formants, _WIDTHS, strict=True):
        sound = resonance(sound, hertz * tract, width) + 0.02 * sound
    return sound
