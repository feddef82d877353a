"""Loudness of a programme: ITU-R BS.1770-4 (2015), one channel.

The sound is weighted as the head and the ear weigh it (`K`: a shelf that lifts treble by 4 dB, and
a high-pass), squared, and averaged in blocks of 400 ms, a new one each 100 ms. Blocks below
-70 LUFS do not count, nor those 10 LU below the mean of the rest.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor

from auricle.dsp import filters
from auricle.units import to_samples

# -0.691 dB: what K weighting adds at 997 Hz, taken away again.
_OFFSET_DB = -0.691
_ABSOLUTE_GATE = 10 ** ((-70 - _OFFSET_DB) / 10)
_RELATIVE_GATE = 0.1
_STEP_SECONDS = 0.1
_STEPS = 4
# The two filters as analogue ones; the bilinear transform gives the standard's table at 48 kHz
# (found so by Mansbridge, Finn & Reiss 2012, and used by libebur128).
_SHELF = {"hertz": 1681.974450955533, "decibels": 3.999843853973347, "q": 0.7071752369554196}
_HIGH_PASS = {"hertz": 38.13547087602444, "q": 0.5003270373238773}
_SHELF_EXPONENT = 0.4996667741545416


def weighting(sample_rate: int) -> np.ndarray:
    """The K weighting as second-order sections, `(2, 6)`.

    >>> weighting(48000)[0].round(8).tolist()
    [1.53512486, -2.69169619, 1.19839281, 1.0, -1.69065929, 0.73248077]
    """
    k, q = math.tan(math.pi * _SHELF["hertz"] / sample_rate), _SHELF["q"]
    high = 10 ** (_SHELF["decibels"] / 20)
    band = high**_SHELF_EXPONENT
    b = [high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k]
    a = [1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]
    shelf = [value / a[0] for value in (*b, *a)]
    k, q = math.tan(math.pi * _HIGH_PASS["hertz"] / sample_rate), _HIGH_PASS["q"]
    a = [1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]
    return np.array([shelf, [1.0, -2.0, 1.0, *(value / a[0] for value in a)]])


def programme_power(
    x: Tensor, sample_rate: int, k_weighting: filters.Sections, lengths: Tensor | None = None
) -> Tensor:
    """The gated mean square of K-weighted sound, `(...)` float64; 0 where no block passes.

    A sound shorter than a block is one block.

    Args:
        x: `(..., time)`, zeros from `lengths` on.
        sample_rate: hertz.
        k_weighting: `filters.sections(weighting(sample_rate))`.
        lengths: `(...)`, the real samples.
    """
    whole = torch.full(x.shape[:-1], x.shape[-1], device=x.device)
    count = whole if lengths is None else lengths.to(x.device)
    squares = filters.silenced(filters.recurse(x.double(), k_weighting)[0].square(), lengths)
    step = to_samples(_STEP_SECONDS, sample_rate)
    steps = max(_STEPS, -(-x.shape[-1] // step))
    padded = torch.nn.functional.pad(squares, (0, steps * step - x.shape[-1]))
    sums = padded.unflatten(-1, (steps, step)).sum(-1)
    blocks = sums.unfold(-1, _STEPS, 1).sum(-1) / (_STEPS * step)
    full = (count // step - _STEPS + 1)[..., None]
    real = torch.arange(blocks.shape[-1], device=x.device) < full
    only = (sums.sum(-1) / count)[..., None]
    blocks = torch.where(full > 0, blocks, only)
    real = real | ((full < 1) & (torch.arange(blocks.shape[-1], device=x.device) < 1))
    gated = real & (blocks > _ABSOLUTE_GATE)
    threshold = _RELATIVE_GATE * _mean(blocks, gated)
    return _mean(blocks, gated & (blocks > threshold[..., None]))


def _mean(values: Tensor, counted: Tensor) -> Tensor:
    return torch.where(counted, values, 0.0).sum(-1) / counted.sum(-1).clamp_min(1)


def loudness(power: Tensor) -> Tensor:
    """LUFS of a `programme_power`; silence is minus infinity."""
    return _OFFSET_DB + 10 * power.log10()


def power(lufs: float) -> float:
    """The inverse of `loudness`."""
    return 10 ** ((lufs - _OFFSET_DB) / 10)
