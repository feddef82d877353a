"""Augmentation of time-frequency pictures, on batches of normalised features.

Conventions: float32 (batch, channel, bin, frame), zero on padding, real lengths beside it. Every
random quantity is drawn as a share (of the length, of the bins, of the batch), one draw an item,
from the numpy generator handed in: two front ends of different shape that are given equal
generators are augmented alike.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.float32]
Lengths = NDArray[np.int64]


def crop(
    x: Picture, lengths: Lengths, frames: int, generator: np.random.Generator
) -> tuple[Picture, Lengths]:
    """A span of at most `frames` frames of each item, at a random place within its real frames."""
    room = np.maximum(lengths - frames, 0)
    start = (generator.random(len(x)) * (room + 1)).astype(np.int64)
    frames = min(frames, x.shape[-1])
    cut = np.stack([item[..., s : s + frames] for item, s in zip(x, start, strict=True)])
    return cut, np.minimum(lengths, frames)


def time_shift(
    x: Picture, lengths: Lengths, share: float, generator: np.random.Generator
) -> Picture:
    """Roll each item within its real frames, by up to `share` of its length either way."""
    shift = np.rint(generator.uniform(-share, share, len(x)) * lengths).astype(np.int64)
    out = x.copy()
    for item, source, length, by in zip(out, x, lengths, shift, strict=True):
        item[..., :length] = np.roll(source[..., :length], by, axis=-1)
    return out


def mixup(
    x: Picture, lengths: Lengths, targets: Picture, alpha: float, generator: np.random.Generator
) -> tuple[Picture, Lengths, Picture]:
    """Convex mixture of each item with another of its batch (Zhang et al. 2018).

    The share of the other item is Beta(alpha, alpha), folded to at most one half. The mixture is
    as long as the longer of the two. `targets` (batch, class) are mixed alike.
    """
    other = generator.permutation(len(x))
    share = generator.beta(alpha, alpha, len(x)).astype(np.float32)
    share = np.minimum(share, 1 - share)
    of_x, of_y = share[:, None, None, None], share[:, None]
    mixed = x + of_x * (x[other] - x)
    longer = np.maximum(lengths, lengths[other])
    return mixed, longer, targets + of_y * (targets[other] - targets)


def spec_augment(
    x: Picture,
    lengths: Lengths,
    generator: np.random.Generator,
    *,
    freq_mask: float,
    time_mask: float,
    masks: int = 2,
) -> Picture:
    """Set `masks` bands of bins and spans of frames to the mean, zero (Park et al. 2019).

    Each band is up to `freq_mask` of the bins wide, each span up to `time_mask` of the real frames.
    """
    out, bins = x.copy(), x.shape[-2]
    draws = generator.random((len(x), masks, 4))
    for item, length, rows in zip(out, lengths, draws, strict=True):
        for wide, low, long, start in rows:
            item[..., _span(wide * freq_mask, low, bins), :] = 0
            item[..., _span(long * time_mask, start, int(length))] = 0
    return out


def _span(share: float, place: float, size: int) -> slice:
    """A span of `share` of `size`, at `place` of the room that it leaves."""
    width = round(share * size)
    start = int(place * (size - width + 1))
    return slice(start, start + width)


def noise(
    x: Picture,
    lengths: Lengths,
    level: float,
    generator: np.random.Generator,
    *,
    grain: NDArray[np.float32] | None = None,
) -> Picture:
    """Add Gaussian noise of a standard deviation up to `level` on real frames.

    `grain` is a long row of standard normal values, of which a random stretch is taken: drawing
    them anew each time would cost more than all other augmentation.
    """
    size = level * generator.random(len(x), dtype=np.float32)
    if grain is None:
        grain = generator.standard_normal(x.size, dtype=np.float32)
    start = int(generator.integers(len(grain) - x.size + 1))
    stretch = grain[start : start + x.size].reshape(x.shape)
    real = np.arange(x.shape[-1]) < lengths[:, None]
    return x + stretch * (size[:, None] * real)[:, None, None, :]
