"""Augmentation keeps to real frames, hits what it says, and is paired across sizes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from auricle import augment

LENGTHS = np.array([40, 25, 3, 1])


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def batch(bins: int = 6, frames: int = 40, lengths: np.ndarray = LENGTHS) -> Tensor:
    x = rng(1).uniform(0.5, 1.5, (len(lengths), 1, bins, frames)).astype(np.float32)
    return torch.from_numpy(x * (np.arange(frames) < lengths[:, None])[:, None, None])


def padding(x: Tensor, lengths: np.ndarray) -> np.ndarray:
    beyond = np.arange(x.shape[-1]) >= lengths[:, None]
    return np.moveaxis(x.numpy(), -1, 1)[beyond]


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
    x = batch().numpy()
    cut, real = augment.crop(x, LENGTHS, 20, rng())
    assert real.tolist() == [20, 20, 3, 1]
    assert np.array_equal(cut[2:], x[2:, ..., :20])


def test_time_shift_rolls_within_the_clip() -> None:
    x = batch()
    moved = augment.time_shift(x, LENGTHS, 0.5, rng())
    assert not padding(moved, LENGTHS).any()
    assert torch.equal(moved.sort(-1).values, x.sort(-1).values)
    assert not torch.equal(moved, x)
    # the whole picture is rolled, each item by one step
    steps = [
        [torch.equal(item[..., :n].roll(by, -1), to[..., :n]) for by in range(n)]
        for item, to, n in zip(x, moved, LENGTHS.tolist(), strict=True)
    ]
    assert all(any(step) for step in steps)
    assert torch.equal(augment.time_shift(x, LENGTHS, 0.0, rng()), x)


def test_time_shift_is_at_most_its_share() -> None:
    x = torch.zeros(500, 1, 1, 100)
    x[..., 50] = 1
    moved = augment.time_shift(x, np.full(500, 100), 0.2, rng())[:, 0, 0].argmax(-1)
    assert moved.min() == pytest.approx(30, abs=1)
    assert moved.max() == pytest.approx(70, abs=1)


def test_mixup_mixes_targets_as_pictures() -> None:
    """Pictures that are their own target stay so."""
    targets = np.eye(4, dtype=np.float32)
    x = torch.from_numpy(targets)[:, None, :, None].expand(4, 1, 4, 5)
    mixed, lengths, mixed_targets = augment.mixup(x, np.array([5, 4, 3, 2]), targets, 1.0, rng())
    np.testing.assert_allclose(mixed[:, 0, :, 0], mixed_targets, rtol=1e-6)
    np.testing.assert_allclose(mixed_targets.sum(1), 1, rtol=1e-6)
    assert (mixed_targets.argmax(1) == np.arange(4)).all()
    assert (mixed_targets.max(1) < 1).any()
    partner = rng().permutation(4)  # the first thing that is drawn
    assert lengths.tolist() == np.maximum([5, 4, 3, 2], np.array([5, 4, 3, 2])[partner]).tolist()
    assert lengths.tolist() != [5, 4, 3, 2]


def test_spec_augment_stays_within_its_shares() -> None:
    x = torch.ones(200, 1, 50, 100)
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
    x = torch.ones(2000, 1, 20, 20)
    shares = {"freq_mask": 0.0, "time_mask": 0.0, f"{axis}_mask": 0.1}
    out = augment.spec_augment(x, np.full(2000, 20), rng(), **shares)
    line = out[:, 0, :, 0] if axis == "freq" else out[:, 0, 0, :]
    assert (line.amin(0) == 0).all()


def test_noise_has_its_level_and_leaves_padding() -> None:
    x, lengths = torch.zeros(400, 1, 10, 40), np.full(400, 30)
    out = augment.noise(x, lengths, 0.5, rng())
    assert not padding(out, lengths).any()
    # a level uniform in (0, 0.5) has a mean square of 0.25 / 3; 400 draws: within 15 %
    assert float(out[..., :30].square().mean()) == pytest.approx(0.25 / 3, rel=0.15)
    assert not augment.noise(x, lengths, 0.0, rng()).any()


@pytest.mark.parametrize("scale", [2, 3])
def test_pictures_of_another_size_are_augmented_alike(scale: int) -> None:
    """What is drawn are shares: at a finer resolution the same spans fall, up to rounding."""
    lengths = np.full(8, 60)
    small = batch(20, 60, lengths)
    large = small.repeat_interleave(scale, 2).repeat_interleave(scale, 3)

    def run(picture: Tensor, real: np.ndarray) -> Tensor:
        draw = rng(3)
        cut, real = augment.crop(picture.numpy(), real, picture.shape[-1] // 2, draw)
        x = augment.time_shift(torch.from_numpy(cut), real, 0.5, draw)
        x, real, _ = augment.mixup(x, real, np.eye(8, dtype=np.float32), 0.4, draw)
        return augment.spec_augment(x, real, draw, freq_mask=0.2, time_mask=0.2)

    a, b = run(small, lengths), run(large, lengths * scale)
    silent = [(found == 0).double().mean((1, 2, 3)).numpy() for found in (a, b)]
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
        assert torch.equal(change(rng(4)), change(rng(4)))
        assert not torch.equal(change(rng(4)), change(rng(5)))


def test_gradients_go_back_where_the_values_came_from() -> None:
    x = batch().double().requires_grad_()

    def changed(x: Tensor) -> Tensor:
        draw = rng(2)
        x = augment.time_shift(x, LENGTHS, 0.5, draw)
        x, longer, _ = augment.mixup(x, LENGTHS, np.eye(4, dtype=np.float32), 1.0, draw)
        x = augment.spec_augment(x, longer, draw, freq_mask=0.3, time_mask=0.3)
        return augment.noise(x, longer, 0.2, draw)

    assert torch.autograd.gradcheck(changed, (x,))
