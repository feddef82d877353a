"""Filters of several rates on a stretch of sound: the constants of `auricle.dsp.multirate`, kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from auricle.dsp import multirate
from auricle.dsp.multirate import Group
from auricle.frontends.constants import Constants


@dataclass(frozen=True, slots=True)
class Outputs:
    """When a group of filters gives outputs: at `index * stride` samples of its own rate.

    Attributes:
        stride: samples of the group's rate.
        begin, end: the first index and the one after the last.
        block: outputs that one row of the product gives.
    """

    stride: int
    begin: int
    end: int
    block: int = 1


class OctaveBank(nn.Module):
    """Correlation of a stretch of sound with filters of several rates.

    Args:
        groups: the filters, by rate.
        outputs: of each group.
    """

    def __init__(self, groups: Sequence[Group], outputs: Sequence[Outputs]) -> None:
        super().__init__()
        self.groups, self.outputs = tuple(groups), tuple(outputs)
        self.spans = reaches(groups, outputs, whole_blocks=True)
        matrices = [
            multirate.toeplitz(group.real, stride=out.stride, block=out.block)
            for group, out in zip(groups, outputs, strict=True)
        ]
        self.constants = Constants([multirate.low_pass_matrix(), *matrices])

    @property
    def span(self) -> tuple[int, int]:
        """The first sample that is read, and the one after the last."""
        return self.spans[0]

    def forward(self, x: Tensor) -> list[Tensor]:
        """Each group's outputs, real parts and then imaginary parts: `(..., index, 2 * row)`.

        Args:
            x: `(..., time)`, the samples of `span`.
        """
        low_pass, *matrices = self.constants(x)
        rates = multirate.octaves(x, self.spans, low_pass)
        found = []
        for group, out, matrix in zip(self.groups, self.outputs, matrices, strict=True):
            begin = out.begin * out.stride + group.first - self.spans[group.halvings][0]
            sound = rates[group.halvings][..., begin:]
            rows, count = 2 * len(group.rows), out.end - out.begin
            found.append(
                multirate.correlate(sound, matrix, stride=out.stride, channels=rows, count=count)
            )
        return found

    def cost(self) -> int:
        """Multiply-accumulates for one stretch."""
        halving = sum(high - low for low, high in self.spans[1:]) * len(multirate.half_band())
        return halving + sum(
            (out.end - out.begin) * group.kernels.shape[-1] * 2 * len(group.rows)
            for group, out in zip(self.groups, self.outputs, strict=True)
        )


def power(parts: Tensor) -> Tensor:
    """Squared modulus of `(..., 2 * row)`, real parts first: `(..., row)`."""
    real, imaginary = parts.chunk(2, dim=-1)
    return real.square() + imaginary.square()


def modulus(parts: Tensor) -> Tensor:
    """Modulus of `(..., 2 * row)`, real parts first, with a gradient of 0 at 0."""
    if not (torch.is_grad_enabled() and parts.requires_grad):
        return power(parts).sqrt_()
    return torch.complex(*parts.chunk(2, dim=-1)).abs()


def reaches(
    groups: Sequence[Group], outputs: Sequence[Outputs], *, whole_blocks: bool = False
) -> list[tuple[int, int]]:
    """The samples that outputs read at each rate, see `multirate.reaches`.

    Args:
        groups, outputs: as for `OctaveBank`.
        whole_blocks: with those that lie in a product's last row and are multiplied by 0.
    """
    needs = [(0, 0)] * (1 + max(group.halvings for group in groups))
    for group, out in zip(groups, outputs, strict=True):
        block = out.block if whole_blocks else 1
        count = -(-(out.end - out.begin) // block) * block
        low, high = needs[group.halvings]
        needs[group.halvings] = (
            min(low, out.begin * out.stride + group.first),
            max(high, (out.begin + count - 1) * out.stride + group.end),
        )
    return multirate.reaches(needs, block=multirate.BLOCK if whole_blocks else 1)
