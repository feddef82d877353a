"""Augmentation of time-frequency pictures, on batches of normalised features.

Conventions: float32 (batch, channel, bin, frame), zero on padding, real lengths beside it. Every
random quantity is drawn as a share (of the length, of the bins, of the batch), one draw an item,
from the numpy generator handed in: two front ends of different shape that are given equal
generators are augmented alike.

Pictures are tensors, through which gradients reach a front end that learns; spans are cut from what
is read from disk, an array.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Floats = NDArray[np.float32]
Lengths = NDArray[np.int64]


def crop(
    x: Floats, lengths: Lengths, frames: int, generator: np.random.Generator
) -> tuple[Floats, Lengths]:
    """A span of at most `frames` frames of each item, at a random place within its real frames."""
    room = np.maximum(lengths - frames, 0)
    start = (generator.random(len(x)) * (room + 1)).astype(np.int64)
    frames = min(frames, x.shape[-1])
    cut = np.stack([item[..., s : s + frames] for item, s in zip(x, start, strict=True)])
    return cut, np.minimum(lengths, frames)


def time_shift(x: Tensor, lengths: Lengths, share: float, generator: np.random.Generator) -> Tensor:
    """Roll each item within its real frames, by up to `share` of its length either way."""
    shift = np.rint(generator.uniform(-share, share, len(x)) * lengths).astype(np.int64)
    frames, real = np.arange(x.shape[-1]), lengths[:, None]
    source = np.where(frames < real, (frames - shift[:, None]) % real, frames)
    return x.gather(-1, _beside(source, x).expand(x.shape))


def mixup(
    x: Tensor, lengths: Lengths, targets: Floats, alpha: float, generator: np.random.Generator
) -> tuple[Tensor, Lengths, Floats]:
    """Convex mixture of each item with another of its batch (Zhang et al. 2018).

    The share of the other item is Beta(alpha, alpha), folded to at most one half. The mixture is
    as long as the longer of the two. `targets` (batch, class) are mixed alike.
    """
    other = generator.permutation(len(x))
    share = generator.beta(alpha, alpha, len(x)).astype(np.float32)
    share = np.minimum(share, 1 - share)
    of_x, of_y = _beside(share[:, None], x), share[:, None]
    mixed = torch.lerp(x, x[torch.from_numpy(other)], of_x.to(x.dtype))
    longer = np.maximum(lengths, lengths[other])
    return mixed, longer, targets + of_y * (targets[other] - targets)


def spec_augment(
    x: Tensor,
    lengths: Lengths,
    generator: np.random.Generator,
    *,
    freq_mask: float,
    time_mask: float,
    masks: int = 2,
) -> Tensor:
    """Set `masks` bands of bins and spans of frames to the mean, zero (Park et al. 2019).

    Each band is up to `freq_mask` of the bins wide, each span up to `time_mask` of the real frames.
    """
    bins, frames = x.shape[-2:]
    wide, low, long, start = np.moveaxis(generator.random((len(x), masks, 4)), -1, 0)
    bands = _spans(wide * freq_mask, low, np.full((len(x), 1), bins), bins)
    times = _spans(long * time_mask, start, lengths[:, None], frames)
    hidden = bands[:, :, None] | times[:, None, :]
    return x.masked_fill(torch.from_numpy(hidden)[:, None].to(x.device), 0)


def _spans(
    share: NDArray[np.float64], place: NDArray[np.float64], sizes: Lengths, most: int
) -> NDArray[np.bool_]:
    """Where any of an item's spans is, `(item, most)`: each `share` of its size, at `place` of the
    room that it leaves."""
    width = np.rint(share * sizes).astype(np.int64)
    first = (place * (sizes - width + 1)).astype(np.int64)
    each, last = np.arange(most), first + width
    return np.any((each >= first[..., None]) & (each < last[..., None]), axis=1)


def noise(
    x: Tensor,
    lengths: Lengths,
    level: float,
    generator: np.random.Generator,
    *,
    grain: Floats | None = None,
) -> Tensor:
    """Add Gaussian noise of a standard deviation up to `level` on real frames.

    `grain` is a long row of standard normal values, of which a random stretch is taken: drawing
    them anew each time would cost more than all other augmentation.
    """
    size = level * generator.random(len(x), dtype=np.float32)
    if grain is None:
        grain = generator.standard_normal(x.numel(), dtype=np.float32)
    start = int(generator.integers(len(grain) - x.numel() + 1))
    stretch = grain[start : start + x.numel()].reshape(tuple(x.shape))
    real = np.arange(x.shape[-1]) < lengths[:, None]
    return x + torch.from_numpy(stretch).to(x.device) * _beside(size[:, None] * real, x)


def _beside(rows: NDArray[np.generic], x: Tensor) -> Tensor:
    """`(batch, frame or 1)` in the shape and place that meets `(batch, channel, bin, frame)`."""
    return torch.from_numpy(rows)[:, None, None].to(x.device)
