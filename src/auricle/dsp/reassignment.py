"""Spectrogram reassignment: energy goes where it is, not where the frame and the bin are.

Auger & Flandrin (1995): with `X_h`, `X_th` and `X_dh` the transforms by a window `h(t)`, by `t h(t)`
and by its derivative,

    time      = t + Re(X_th / X_h)
    frequency = f - Im(X_dh / X_h) / (2 pi)

are the centre of gravity of the energy that a bin has gathered.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

_TINY = 1e-30


def windows(size: int) -> Tensor:
    """The periodic Hann window, the same times time, and its derivative: `(3, size)`, float64.

    Time in samples from the middle.
    """
    n = torch.arange(size, dtype=torch.float64) - size // 2
    turn = 2 * math.pi / size
    hann = 0.5 + 0.5 * torch.cos(turn * n)
    return torch.stack((hann, n * hann, -0.5 * turn * torch.sin(turn * n)))


def places(spectra: Tensor, size: int) -> tuple[Tensor, Tensor, Tensor]:
    """Power, and how far each bin's energy lies from its place.

    Args:
        spectra: `(..., 3, bin)`, by `windows`.
        size: of the transform.

    Returns:
        `(..., bin)` each: power; samples later than the frame's middle, at most half a window; bins
        above its own.
    """
    plain, timed, derived = (part.unbind(-1) for part in torch.view_as_real(spectra).unbind(-3))
    real, imaginary = plain
    power = real.square() + imaginary.square()
    scale = 1 / (power + _TINY)
    later = (real * timed[0] + imaginary * timed[1]) * scale
    turned = real * derived[1] - imaginary * derived[0]
    higher = turned * scale * (-size / (2 * math.pi))
    return power, later.clamp(-size / 2, size / 2), higher


def spread(power: Tensor, row: Tensor, column: Tensor, *, rows: int, columns: int) -> Tensor:
    """Energies laid on a grid, each shared between the four points about its place.

    Shares are linear in the distance, so that the picture changes smoothly with the places.

    Args:
        power, row, column: `(..., n)`, places counted in rows and columns, from 0 to the last ones.
        rows, columns: of the grid.

    Returns:
        `(..., rows, columns)`.

    >>> spread(torch.ones(1), torch.tensor([0.25]), torch.tensor([1.0]), rows=2, columns=2)
    tensor([[0.0000, 0.7500],
            [0.0000, 0.2500]])
    """
    low, first = row.detach().floor(), column.detach().floor()
    upper = power * (row - low)
    right = column - first
    # One row and one column more, for neighbours beyond the last ones; their share is 0.
    width = columns + 1
    place = (low * width + first).long()
    grid = power.new_zeros((*power.shape[:-1], (rows + 1) * width))
    for step, part in ((0, power - upper), (width, upper)):
        later = part * right
        grid.scatter_add_(-1, place + step, part - later)
        grid.scatter_add_(-1, place + (step + 1), later)
    return grid.unflatten(-1, (rows + 1, width))[..., :rows, :columns]
