"""Spectral gating: turn down what is no louder than the noise (Boll 1979; Sainburg et al. 2020).

Frames of `n` samples stand `n / 4` apart, and frame `t` is centred on sample `t n / 4`. Each is
weighted by the periodic Hann window before its transform and again after the inverse one; the squares
of four windows that overlap add up to 1.5 everywhere, so that an open gate changes nothing.

Levels are in decibels of a full-scale sine, floored at -120.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

OVERLAP = 4
"""Frames that cover a sample."""
QUIETEST = -120.0
_SQUARES = 1.5  # of four Hann windows
_SILENT = 1e-10  # mean square of a frame, -100 dB: digital silence is no noise to learn from
_LEAST_VARIANCE = 1e-6  # of levels; the slope of a square root at 0 is no number


def levels(spectra: Tensor, window: Tensor) -> Tensor:
    """Levels of spectra `(..., bin)` taken by `window`, in decibels."""
    parts = torch.view_as_real(spectra).square().sum(-1) * (2 / window.sum()).square()
    return 10 * (parts + 10 ** (QUIETEST / 10)).log10()


def quiet(framed: Tensor, share: float, lengths: Tensor) -> Tensor:
    """Which frames are a clip's quietest, by their power; digital silence is not among them.

    Only frames that lie within the sound can be: what hangs over an end is quieter by that alone. Of a
    sound shorter than a frame all can.

    Args:
        framed: frames `(..., frame, sample)`, weighted; the first is centred on the first sample.
        share: of those frames, above 0 and at most 1; one frame at least.
        lengths: `(...)`, the samples of each clip.

    Returns:
        True where a frame is one of them, `(..., frame)`.
    """
    size = framed.shape[-1]
    centre = torch.arange(framed.shape[-2], device=framed.device) * (size // OVERLAP)
    ends = lengths.to(framed.device)[..., None]
    inside = (centre >= size // 2) & (centre + size // 2 <= ends)
    inside = torch.where(ends < size, centre <= ends, inside)
    power = framed.detach().square().mean(-1)
    possible = inside & (power > _SILENT)
    wanted = (possible.sum(-1, keepdim=True) * share).ceil()
    rank = power.masked_fill(~possible, torch.inf).argsort(-1).argsort(-1)
    return rank < wanted


def profile(level: Tensor, chosen: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and deviation of each bin's level over the chosen frames.

    Args:
        level: `(..., frame, bin)` decibels.
        chosen: `(..., frame)`; where none are, the profile is the floor and the gate open.

    Returns:
        Each `(..., 1, bin)`.
    """
    count = chosen.sum(-1)[..., None, None]
    left_out = ~chosen[..., None]
    mean = level.masked_fill(left_out, 0).sum(-2, keepdim=True) / count.clamp_min(1)
    squares = (level - mean).masked_fill(left_out, 0).square().sum(-2, keepdim=True)
    std = (squares / count.clamp_min(1) + _LEAST_VARIANCE).sqrt()
    none = count == 0
    return mean.masked_fill(none, 2 * QUIETEST), std.masked_fill(none, 0)


def triangle(reach: int) -> Tensor:
    """A triangle of `2 reach + 1` positive weights that sum to 1, float64.

    >>> triangle(1).tolist()
    [0.25, 0.5, 0.25]
    """
    rising = torch.arange(1, reach + 2, dtype=torch.float64)
    weights = torch.cat((rising, rising[:-1].flip(0)))
    return weights / weights.sum()


def smoothed(mask: Tensor, over_bins: Tensor, over_frames: Tensor) -> Tensor:
    """A mask averaged over its neighbours by two triangles.

    Args:
        mask: `(..., frame, bin)`.
        over_bins: weights of an odd number of bins; beyond the first and last bin they are shared out
            among those that there are.
        over_frames: weights of `2 reach + 1` frames.

    Returns:
        `(..., frame - 2 reach, bin)`.
    """
    half = len(over_bins) // 2
    rows, columns = over_frames[:, None], over_bins[None]
    planes = mask.reshape(-1, 1, *mask.shape[-2:])
    planes = nn.functional.conv2d(planes, rows[None, None])
    planes = nn.functional.conv2d(planes, columns[None, None], padding=(0, half))
    ones = mask.new_ones(1, 1, mask.shape[-1])
    there = nn.functional.conv1d(ones, columns[None], padding=half)
    return (planes / there[0, 0]).reshape(*mask.shape[:-2], *planes.shape[-2:])


def overlapped(frames: Tensor) -> Tensor:
    """The sound of weighted frames `(..., frame, sample)`: the blocks that four of them cover.

    Returns:
        `(..., (frame - 3) * sample / 4)`; the first sample is a quarter behind the centre of the first
        frame.
    """
    blocks = frames.shape[-2] - OVERLAP + 1
    quarters = frames.unflatten(-1, (OVERLAP, -1))
    parts = [
        quarters[..., OVERLAP - 1 - q : OVERLAP - 1 - q + blocks, q, :] for q in range(OVERLAP)
    ]
    return torch.stack(parts).sum(0).flatten(-2) / _SQUARES
