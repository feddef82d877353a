"""Means of what filters of several rates give, under windows at one common hop."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

import torch
from torch import Tensor, nn

from auricle.dsp import multirate, wavelets
from auricle.dsp.multirate import Group
from auricle.frontends.constants import Constants
from auricle.frontends.octave_bank import Outputs

Strided = Sequence[tuple[Group, int]]
"""Filters by rate, with the stride of their outputs in samples of that rate."""

# Outputs, and windows, that one row of a product gives.
_BLOCK = 8
_LEAST_TILE_SAMPLES, _TILE_REACHES = 16384, 2


class WindowMeans(nn.Module):
    """Means under Hann windows.

    Args:
        strided: where the values come from.
        hop: samples of the whole rate from window to window.
        hops: length of a window.
        columns: windows, see `tile_columns`.
    """

    def __init__(self, strided: Strided, hop: Fraction, hops: int, columns: int) -> None:
        super().__init__()
        steps = [stride << group.halvings for group, stride in strided]
        blocks = [math.lcm(_BLOCK, (hop / step).denominator) for step in steps]
        self.strides = [int(block * hop / step) for block, step in zip(blocks, steps, strict=True)]
        self.outputs = outputs(strided, hop, hops, columns)
        self.constants = Constants(
            wavelets.averages(float(hop), hops, step, block)[1]
            for block, step in zip(blocks, steps, strict=True)
        )

    def forward(self, values: Sequence[Tensor]) -> Tensor:
        """The means of all groups.

        Args:
            values: of each group `(..., index, row)`, from its `outputs`.

        Returns:
            `(..., row, column)`, the groups' rows one after another.
        """
        means = [
            multirate.windowed(given.mT, weights.mT, stride).flatten(-2)
            for given, weights, stride in zip(
                values, self.constants(values[0]), self.strides, strict=True
            )
        ]
        return torch.cat(means, dim=-2)

    def cost(self) -> int:
        """Multiply-accumulates for one tile."""
        return sum(
            (out.end - out.begin) * weights.shape[0]
            for out, weights in zip(self.outputs, self.constants.buffers(), strict=True)
        )


def outputs(strided: Strided, hop: Fraction, hops: int, columns: int) -> list[Outputs]:
    """What each group must give for means under so many windows."""
    found = []
    for group, stride in strided:
        first, weights = wavelets.averages(float(hop), hops, stride << group.halvings, columns)
        found.append(Outputs(stride, first, first + weights.shape[1], _BLOCK))
    return found


def tile_columns(hop: int, step: int, reach: int) -> int:
    """Columns of a tile that reads `reach` samples besides its own.

    Whole rows of products; and every tile begins on a multiple of `step` samples.
    """
    least = math.lcm(_BLOCK, Fraction(hop, step).denominator)
    samples = max(_LEAST_TILE_SAMPLES, _TILE_REACHES * reach)
    return least * -(-samples // (least * hop))
