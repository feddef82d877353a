"""Channels that cancel in their mean."""

from __future__ import annotations

import numpy as np
import pytest

from auricle.cancelling import Cancelling

NOISE = 0.1 * np.random.default_rng(0).standard_normal((8, 48000))


def told(*channels: np.ndarray, blocks: int = 1) -> Cancelling:
    found = Cancelling()
    for block in np.array_split(np.stack(channels), blocks, axis=1):
        found.add(block)
    return found


def test_unrelated_channels_are_0_db_and_alike_ones_agree() -> None:
    # 48000 samples tell a power to 1 %.
    assert told(*NOISE).decibels == pytest.approx(0, abs=0.2)
    assert told(NOISE[0], NOISE[0]).decibels == pytest.approx(-10 * np.log10(2))
    assert told(*[NOISE[0]] * 8).decibels == pytest.approx(-10 * np.log10(8))


@pytest.mark.parametrize("softer", [0.0, 1.0, 2.0, 6.0])
def test_a_channel_upside_down_cancels_by_its_gain(softer: float) -> None:
    gain = 10 ** (-softer / 20)
    found = told(NOISE[0], -gain * NOISE[0])
    left, unrelated = (1 - gain) ** 2 / 4, (1 + gain**2) / 4
    assert found.decibels == pytest.approx(min(120, 10 * np.log10(unrelated / max(left, 1e-30))))
    assert found.cancelled == (softer < 3)


def test_one_speaker_in_one_of_32_channels_is_no_cancelling() -> None:
    rest = np.zeros((31, 48000))
    assert told(NOISE[0], *rest).decibels == pytest.approx(0, abs=1e-9)


def test_mono_silence_and_offsets_do_not_count() -> None:
    assert told(NOISE[0]).decibels == 0
    assert Cancelling().decibels == 0
    assert told(np.zeros(100), np.zeros(100)).decibels == 0
    assert told(1e-5 * NOISE[0], -1e-5 * NOISE[0]).decibels == 0, "dither"
    upside = told(NOISE[0], -NOISE[0]).decibels
    assert told(NOISE[0] + 0.3, 0.3 - NOISE[0]).decibels == pytest.approx(upside)


def test_blocks_change_nothing() -> None:
    whole, cut = told(*NOISE[:3]), told(*NOISE[:3], blocks=7)
    assert cut.decibels == pytest.approx(whole.decibels)
