"""Filter banks over many octaves, each octave at its own sample rate.

A filter of low frequency is long and its output changes slowly: it is as good at a quarter of the
rate, and sixteen times cheaper. So the sound is halved in rate again and again, and every filter works
at the lowest rate that holds its band. All filters are short and finite, so an output reads a known
stretch of the input and nothing else.

Everything is written as products with a banded matrix (`toeplitz`): matrix products are what processors
are best at.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

# Half the taps beside the middle one. The low-pass keeps up to an eighth of the rate that it halves and
# stops from three eighths on: what lies between folds into what `halvings` leaves unused.
_REACH = 17
# Kaiser's beta; with 35 taps over that transition the ripple is below 1e-6 on both sides.
_BETA = 12.0
BLOCK = 16
"""Samples of a halved rate that are computed together."""

USED = 0.25
"""Of each rate, the share of frequencies that filters may use."""


@dataclass(frozen=True, slots=True)
class Group:
    """Filters that work at the same rate.

    Attributes:
        halvings: of the sound's rate.
        rows: places of the filters in the whole bank.
        first: the sample that the first tap lies on, counted at that rate from the output's moment.
        kernels: `(row, tap)`, complex128.
    """

    halvings: int
    rows: tuple[int, ...]
    first: int
    kernels: Tensor

    @property
    def end(self) -> int:
        """The sample after the last tap."""
        return self.first + self.kernels.shape[-1]

    @property
    def real(self) -> Tensor:
        """The kernels' real parts and then their imaginary parts, `(2 * row, tap)`."""
        return torch.cat((self.kernels.real, self.kernels.imag))


def half_band() -> Tensor:
    """The low-pass before a halving of the rate, `(2 * reach + 1,)`: a windowed sinc.

    >>> round(half_band().sum().item(), 6)
    1.0
    """
    n = torch.arange(-_REACH, _REACH + 1, dtype=torch.float64)
    taps = torch.sinc(n / 2) / 2 * torch.kaiser_window(len(n), False, _BETA, dtype=torch.float64)
    return taps / taps.sum()


def halvings(edge: float, sample_rate: float, *, most: int) -> int:
    """How often the rate may be halved for filters that reach up to `edge` hertz, at most `most`."""
    count = 0
    while count < most and edge <= USED * sample_rate / 2 ** (count + 1):
        count += 1
    return count


def reaches(needs: Sequence[tuple[int, int]], *, block: int) -> list[tuple[int, int]]:
    """Which samples each rate must hold, so that the rates below can be computed from them.

    Args:
        needs: for each rate, the whole one first, the first sample that is read there and the one
            after the last, counted at that rate from a common moment.
        block: samples of the halved rates are computed in multiples of this.

    Returns:
        The same with what the halvings read.
    """
    found: list[tuple[int, int]] = []
    for low, high in reversed(needs):
        if found:
            below_low, below_high = found[0]
            low = min(low, 2 * below_low - _REACH)
            high = max(high, 2 * (below_high - 1) + _REACH + 1)
        rows = -(-(high - low) // block)
        # The whole rate is given, not computed.
        found.insert(0, (low, high if len(found) == len(needs) - 1 else low + rows * block))
    return found


def octaves(x: Tensor, spans: Sequence[tuple[int, int]], low_pass: Tensor) -> list[Tensor]:
    """A sound at its own rate, half of it, a quarter ...

    Args:
        x: `(..., time)`, the samples of `spans[0]`.
        spans: see `reaches`.
        low_pass: `toeplitz` of `half_band`, see `low_pass_matrix`.
    """
    found = [x]
    for (above, _), (low, high) in itertools.pairwise(spans):
        begun = found[-1][..., 2 * low - _REACH - above :]
        found.append(correlate(begun, low_pass, stride=2, channels=1, count=high - low)[..., 0])
    return found


def toeplitz(kernels: Tensor, *, stride: int, block: int) -> Tensor:
    """The matrix that gives `block` outputs of a correlation at once.

    Args:
        kernels: `(channel, tap)`.
        stride: samples from output to output.
        block: outputs in a row of the product.

    Returns:
        `((block - 1) * stride + taps, block * channels)`: the kernels beside each other, each output's
        lower by `stride`.
    """
    channels, taps = kernels.shape
    matrix = kernels.new_zeros(((block - 1) * stride + taps, block, channels))
    for index in range(block):
        matrix[index * stride : index * stride + taps, index] = kernels.T
    return matrix.flatten(1)


@functools.cache
def low_pass_matrix() -> Tensor:
    """`toeplitz` of `half_band`, for `octaves`; float64."""
    return toeplitz(half_band()[None], stride=2, block=BLOCK)


def correlate(x: Tensor, matrix: Tensor, *, stride: int, channels: int, count: int) -> Tensor:
    """Correlation with several short kernels: `y[i, c] = sum_n kernels[c, n] x[i * stride + n]`.

    Args:
        x: `(..., time)`, at least what whole blocks read.
        matrix: from `toeplitz`, with the same `stride`, in the type of `x`.
        stride: samples from output to output.
        channels: kernels.
        count: outputs.

    Returns:
        `(..., count, channel)`.
    """
    size, columns = matrix.shape
    block = columns // channels
    rows = -(-count // block)
    step = block * stride
    found = windowed(x[..., : (rows - 1) * step + size], matrix, step)
    return found.unflatten(-1, (block, channels)).flatten(-3, -2)[..., :count, :]


def windowed(x: Tensor, matrix: Tensor, step: int) -> Tensor:
    """Products of a matrix with stretches of `x` that begin every `step` samples.

    Args:
        x: `(..., time)`.
        matrix: `(size, column)`.
        step: samples.

    Returns:
        `(..., stretch, column)`.
    """
    stretches = x.unfold(-1, len(matrix), step)
    # One product, not one for each of the leading dimensions.
    return (stretches.reshape(-1, len(matrix)) @ matrix).unflatten(0, stretches.shape[:-1])
