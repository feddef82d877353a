"""The discrete cosine transform that turns a level spectrum into a cepstrum."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def dct_matrix(coefficients: int, bins: int) -> Tensor:
    """The orthonormal DCT-II as a matrix `(coefficient, bin)`, float64.

    Its rows are orthonormal; with as many coefficients as bins it is a rotation, and loses nothing.

    >>> matrix = dct_matrix(4, 4)
    >>> bool(torch.allclose(matrix @ matrix.T, torch.eye(4, dtype=torch.float64)))
    True
    """
    n = torch.arange(bins, dtype=torch.float64) + 0.5
    k = torch.arange(coefficients, dtype=torch.float64)[:, None]
    matrix = torch.cos(math.pi / bins * n * k) * math.sqrt(2 / bins)
    matrix[0] /= math.sqrt(2)
    return matrix
