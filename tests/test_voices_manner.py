"""A voice in the manner of another: pitch, resonances and order move one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import signal

from auricle.voices.activity import RATE
from auricle.voices.manner import Manner, envelope, stretched
from auricle.voices.sounds import pulses, resonance
from auricle.voices.sources import Utterance

PLAIN = Manner(speed=1.0, tract=1.0, colour=np.zeros(257), backwards=False)


def vowel(pitch: float = 100.0, *formants: float) -> np.ndarray:
    voiced = pulses(np.full(2 * RATE, pitch))
    sound = sum(resonance(voiced, hertz, 250) for hertz in formants or (600.0, 1500.0))
    return np.asarray(sound, np.float32)


def said(samples: np.ndarray) -> Utterance:
    return Utterance(samples, np.arange(len(samples) // 160) < 40)


def pitch_of(samples: np.ndarray) -> float:
    part = samples[RATE // 2 : RATE].astype(float)
    agrees = signal.correlate(part, part, "full")[len(part) - 1 :]
    return RATE / float(40 + np.argmax(agrees[40:320]))


def told(samples: np.ndarray) -> np.ndarray:
    """The smooth log spectrum, `(bin, 1)`."""
    _, power = signal.welch(samples, RATE, nperseg=512)
    return envelope(np.log(power[:, None]) / 2)


def apart(one: np.ndarray, other: np.ndarray) -> float:
    """Mean distance of two curves up to 4 kHz, whatever their level."""
    difference = (one - other)[:128]
    return float(np.abs(difference - difference.mean()).mean())


def test_the_plain_manner_changes_nothing() -> None:
    one = said(vowel())
    made = PLAIN.applied(one)
    # Analysis and synthesis are each other's inverse but for rounding to float32.
    np.testing.assert_allclose(made.samples, one.samples, atol=1e-5)
    assert np.array_equal(made.active, one.active)


def test_speed_moves_pitch_and_length_and_labels() -> None:
    made = replace(PLAIN, speed=1.25).applied(said(vowel()))
    assert len(made.samples) == pytest.approx(2 * RATE / 1.25, abs=2)
    assert pitch_of(made.samples) == pytest.approx(125, rel=0.02)  # a lag is a whole sample
    assert made.active.sum() == pytest.approx(40 / 1.25, abs=1)


@pytest.mark.parametrize("tract", [0.85, 1.15])
def test_another_tract_moves_resonances_and_not_the_pitch(tract: float) -> None:
    made = replace(PLAIN, tract=tract).applied(said(vowel())).samples
    assert pitch_of(made) == pytest.approx(100, rel=0.02)
    before, after = told(vowel()), told(made)
    # Gains are limited, and what is finer than the cepstrum's low end stays: not all of the way.
    assert apart(after, stretched(before, tract)) < 0.7 * apart(after, before)


def test_backwards_turns_sound_and_labels_round() -> None:
    one = said(vowel())
    made = replace(PLAIN, backwards=True).applied(one)
    np.testing.assert_allclose(made.samples, one.samples[::-1], atol=1e-5)
    assert np.array_equal(made.active, one.active[::-1])


def test_colour_is_a_gain_in_nats() -> None:
    louder = replace(PLAIN, colour=np.full(257, np.log(2.0)))
    one = said(vowel())
    np.testing.assert_allclose(louder.applied(one).samples, 2 * one.samples, atol=2e-5)


def test_a_curve_is_stretched_from_the_low_end() -> None:
    curve = np.arange(257.0)[:, None]
    np.testing.assert_allclose(stretched(curve, 2.0)[:, 0], np.arange(257) / 2)
    assert stretched(curve, 0.5)[-1, 0] == 256


def test_speech_shorter_than_a_frame_passes() -> None:
    short = Utterance(vowel()[:300], np.ones(1, bool))
    made = replace(PLAIN, tract=1.2, speed=1.25).applied(short)
    assert len(made.samples) == 240
    assert np.isfinite(made.samples).all()


def test_manners_differ_and_follow_from_the_generator() -> None:
    drawn = [Manner.draw(np.random.default_rng(n)) for n in range(200)]
    again = Manner.draw(np.random.default_rng(0))
    assert (again.speed, again.tract) == (drawn[0].speed, drawn[0].tract)
    assert 0.2 < np.mean([one.backwards for one in drawn]) < 0.4
    assert 0.02 < np.std([one.tract for one in drawn]) < 0.12
