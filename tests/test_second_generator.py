"""`bench/voices_scenes.py`: its rooms against statistics, its labels against another labeller."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy import signal

import voices_scenes
from auricle.voices.activity import RATE, activity
from auricle.voices.sources import read_voices

SPEECH = signal.butter(4, [300, 4000], "band", fs=RATE, output="sos")


def clarity(response: np.ndarray) -> float:
    """Decibels of the first 50 ms above the rest (C50)."""
    early = round(0.05 * RATE)
    return float(10 * np.log10(np.sum(response[:early] ** 2) / np.sum(response[early:] ** 2)))


def decay(response: np.ndarray) -> float:
    """Seconds of 60 dB by the backward integral from -5 to -25 dB (Schroeder 1965)."""
    left = 10 * np.log10(np.cumsum(response[::-1] ** 2)[::-1] / np.sum(response**2) + 1e-12)
    begin, end = int(np.argmax(left < -5)), int(np.argmax(left < -25))
    slope = np.polyfit(np.arange(begin, end) / RATE, left[begin:end], 1)[0]
    return float(-60 / slope)


def test_rooms_decay_as_told_and_are_as_clear_as_a_diffuse_field() -> None:
    generator = np.random.default_rng(0)
    times, clearer = [], []
    for _ in range(40):
        rt60 = generator.uniform(0.2, 0.8)
        size = generator.uniform([3, 3, 2.4], [9, 7, 3.6])
        microphone = size * generator.uniform(0.3, 0.7, 3)
        state = generator.bit_generator.state
        found = signal.sosfilt(SPEECH, voices_scenes.shoebox(generator, size, microphone, rt60))
        generator.bit_generator.state = state
        source = size * generator.uniform(0.1, 0.9, 3)
        source[2] = generator.uniform(1.0, 1.8)
        # Direct sound over diffuse (critical distance), and what 50 ms of decay leave (Kuttruff).
        direct = size.prod() / (100 * np.pi * np.sum((source - microphone) ** 2) * rt60)
        later = np.exp(-13.8 * 0.05 / rt60)
        times.append(decay(found) / rt60)
        clearer.append(clarity(found) - 10 * np.log10((direct + 1 - later) / later))
    # Eyring's formula is of diffuse fields, which boxes are not quite; single rooms differ by some dB.
    assert np.median(times) == pytest.approx(1, abs=0.1)
    assert np.median(clearer) == pytest.approx(0, abs=1.5)


@pytest.mark.parametrize("kind", [voices_scenes.turns, voices_scenes.crowd])
def test_nobody_speaks_over_themselves(
    kind: Callable[..., list[list[tuple[float, float]]]],
) -> None:
    for number in range(50):
        plan = kind(np.random.default_rng(number), 3)
        for own in plan:
            ends = [begin + length for begin, length in own]
            assert all(
                end <= begin + 1e-9 for end, (begin, _) in zip(ends[:-1], own[1:], strict=True)
            )
        assert sum(map(len, plan)) > 3


@pytest.mark.real
@pytest.mark.parametrize("name", ["librispeech_10spk", "speech_prompts"])
def test_labels_agree_with_the_other_labeller(shared_data: Path, name: str) -> None:
    sounds = [one.samples for voice in read_voices(shared_data / name) for one in voice.utterances]
    pairs = [(voices_scenes.energetic(x), activity(x)[: len(x) // 160]) for x in sounds]
    one, other = (np.concatenate(labels) for labels in zip(*pairs, strict=True))
    # Two voice activity detectors agree on some nine frames of ten; pauses are speech for neither.
    assert np.mean(one == other) > 0.9
    assert abs(one.mean() - other.mean()) < 0.07
