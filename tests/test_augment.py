"""Augmentation keeps to real frames, hits what it says, and is paired across sizes."""

from __future__ import annotations

import numpy as np
import pytest

from auricle import augment

LENGTHS = np.array([40, 25, 3, 1])


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def batch(bins: int = 6, frames: int = 40, lengths: np.ndarray = LENGTHS) -> augment.Picture:
    x = rng(1).uniform(0.5, 1.5, (len(lengths), 1, bins, frames)).astype(np.float32)
    return x * (np.arange(frames) < lengths[:, None])[:, None, None]


def padding(x: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    beyond = np.arange(x.shape[-1]) >= lengths[:, None]
    return np.moveaxis(x, -1, 1)[beyond]


def test_crop_takes_real_frames_at_every_place() -> None:
    x = np.arange(40, dtype=np.float32) * np.ones((300, 1, 2, 1), np.float32)
    lengths = np.full(300, 30)
    cut, real = augment.crop(x, lengths, 10, rng())
    assert cut.shape == (300, 1, 2, 10)
    assert (real == 10).all()
    starts = cut[:, 0, 0, 0]
    assert set(starts) == set(range(21))  # first to last possible place, both reached
    assert (np.diff(cut, axis=-1) == 1).all()


def test_crop_leaves_short_clips() -> None:
    x = batch()
    cut, real = augment.crop(x, LENGTHS, 20, rng())
    assert real.tolist() == [20, 20, 3, 1]
    assert np.array_equal(cut[2:], x[2:, ..., :20])


def test_time_shift_rolls_within_the_clip() -> None:
    x = batch()
    moved = augment.time_shift(x, LENGTHS, 0.5, rng())
    assert not padding(moved, LENGTHS).any()
    assert np.array_equal(np.sort(moved, axis=-1), np.sort(x, axis=-1))
    assert not np.array_equal(moved, x)
    assert np.array_equal(augment.time_shift(x, LENGTHS, 0.0, rng()), x)


def test_time_shift_is_at_most_its_share() -> None:
    x = np.zeros((500, 1, 1, 100), np.float32)
    x[..., 50] = 1
    moved = augment.time_shift(x, np.full(500, 100), 0.2, rng())[:, 0, 0].argmax(-1)
    assert moved.min() == pytest.approx(30, abs=1)
    assert moved.max() == pytest.approx(70, abs=1)


def test_mixup_mixes_targets_as_pictures() -> None:
    """Pictures that are their own target stay so."""
    targets = np.eye(4, dtype=np.float32)
    x = np.broadcast_to(targets[:, None, :, None], (4, 1, 4, 5)).astype(np.float32)
    mixed, lengths, mixed_targets = augment.mixup(x, np.array([5, 4, 3, 2]), targets, 1.0, rng())
    np.testing.assert_allclose(mixed[:, 0, :, 0], mixed_targets, rtol=1e-6)
    np.testing.assert_allclose(mixed_targets.sum(1), 1, rtol=1e-6)
    assert (mixed_targets.argmax(1) == np.arange(4)).all()
    assert (mixed_targets.max(1) < 1).any()
    partner = rng().permutation(4)  # the first thing that is drawn
    assert lengths.tolist() == np.maximum([5, 4, 3, 2], np.array([5, 4, 3, 2])[partner]).tolist()
    assert lengths.tolist() != [5, 4, 3, 2]


def test_spec_augment_stays_within_its_shares() -> None:
    x = np.ones((200, 1, 50, 100), np.float32)
    lengths = np.full(200, 100)
    bands = augment.spec_augment(x, lengths, rng(), freq_mask=0.2, time_mask=0.0, masks=1)
    width = (bands[:, 0, :, 0] == 0).sum(-1)
    assert width.max() == 10
    assert (bands == bands[..., :1]).all()
    spans = augment.spec_augment(x, lengths, rng(), freq_mask=0.0, time_mask=0.3, masks=1)
    assert (spans[:, 0, 0] == 0).sum(-1).max() == 30
    assert (spans == spans[:, :, :1]).all()
    assert (x == 1).all()


@pytest.mark.parametrize("axis", ["freq", "time"])
def test_spec_augment_reaches_both_ends(axis: str) -> None:
    x = np.ones((2000, 1, 20, 20), np.float32)
    shares = {"freq_mask": 0.0, "time_mask": 0.0, f"{axis}_mask": 0.1}
    out = augment.spec_augment(x, np.full(2000, 20), rng(), **shares)
    line = out[:, 0, :, 0] if axis == "freq" else out[:, 0, 0, :]
    assert (line.min(0) == 0).all()


def test_noise_has_its_level_and_leaves_padding() -> None:
    x, lengths = np.zeros((400, 1, 10, 40), np.float32), np.full(400, 30)
    out = augment.noise(x, lengths, 0.5, rng())
    assert not padding(out, lengths).any()
    # a level uniform in (0, 0.5) has a mean square of 0.25 / 3; 400 draws: within 15 %
    assert np.mean(out[..., :30] ** 2) == pytest.approx(0.25 / 3, rel=0.15)
    assert not augment.noise(x, lengths, 0.0, rng()).any()


@pytest.mark.parametrize("scale", [2, 3])
def test_pictures_of_another_size_are_augmented_alike(scale: int) -> None:
    """What is drawn are shares: at a finer resolution the same spans fall, up to rounding."""
    lengths = np.full(8, 60)
    small = batch(20, 60, lengths)
    large = small.repeat(scale, axis=2).repeat(scale, axis=3)

    def run(x: augment.Picture, real: np.ndarray) -> augment.Picture:
        draw = rng(3)
        x, real = augment.crop(x, real, x.shape[-1] // 2, draw)
        x = augment.time_shift(x, real, 0.5, draw)
        x, real, _ = augment.mixup(x, real, np.eye(8, dtype=np.float32), 0.4, draw)
        return augment.spec_augment(x, real, draw, freq_mask=0.2, time_mask=0.2)

    a, b = run(small, lengths), run(large, lengths * scale)
    silent = (a == 0).mean((1, 2, 3)), (b == 0).mean((1, 2, 3))
    # each of four masks is rounded by at most half a row or column at both ends
    np.testing.assert_allclose(*silent, atol=4 * (1 / 20 + 1 / 30) / 2)
    assert silent[0].max() > 0.1


def test_equal_generators_equal_results() -> None:
    x = batch()
    for change in (
        lambda g: augment.noise(x, LENGTHS, 0.3, g),
        lambda g: augment.time_shift(x, LENGTHS, 0.3, g),
        lambda g: augment.spec_augment(x, LENGTHS, g, freq_mask=0.3, time_mask=0.3),
    ):
        assert np.array_equal(change(rng(4)), change(rng(4)))
        assert not np.array_equal(change(rng(4)), change(rng(5)))
