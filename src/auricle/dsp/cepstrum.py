"""From a level spectrum to a cepstrum: cosine transforms and liftering."""

from __future__ import annotations

import math

import torch
from torch import Tensor

DCT_KINDS = (2, 3)
DCT_NORMS = ("ortho", "htk", None)
LIFTERINGS = ("librosa", "htk")


def dct_matrix(
    coefficients: int, bins: int, *, kind: int = 2, norm: str | None = "ortho"
) -> Tensor:
    """The discrete cosine transform as a matrix `(coefficient, bin)`, float64.

    Kind 2 is `y_k = 2 sum_n x_n cos(pi k (2n + 1) / 2N)`, kind 3 (its transpose but for the
    weights) `y_k = x_0 + 2 sum_{n > 0} x_n cos(pi n (2k + 1) / 2N)`: scipy's definitions.

    Args:
        coefficients: rows, at most `bins`.
        bins: columns, `N`.
        kind: 2 or 3.
        norm: "ortho" (rows are orthonormal: with as many coefficients as bins it is a rotation and
            loses nothing), "htk" (kind 2 times `sqrt(1 / 2N)`, the first row too, which is so
            `sqrt(2)` larger than the orthonormal one) or None (as above).

    >>> matrix = dct_matrix(4, 4)
    >>> bool(torch.allclose(matrix @ matrix.T, torch.eye(4, dtype=torch.float64)))
    True
    """
    n = torch.arange(bins, dtype=torch.float64)
    k = torch.arange(coefficients, dtype=torch.float64)[:, None]
    # Which of the two runs over half steps; the other's first element is weighted less.
    whole, half = (k, n + 0.5) if kind == 2 else (n, k + 0.5)
    matrix = 2 * torch.cos(math.pi / bins * whole * half)
    if kind == 3 and norm is None:
        matrix[:, 0] /= 2
    if norm is not None:
        matrix /= math.sqrt(2 * bins)
    if norm == "ortho":
        first = matrix[0] if kind == 2 else matrix[:, 0]
        first /= math.sqrt(2)
    return matrix


def lifter_weights(coefficients: int, lifter: float, *, rule: str = "librosa") -> Tensor:
    """What raises the higher coefficients, which are small, `(coefficient,)`, float64.

    `1 + lifter / 2 sin(pi n / lifter)`, where coefficient 0 has `n = 0` (rule "htk", Kaldi's too)
    or `n = 1` (rule "librosa").
    """
    first = 1 if rule == "librosa" else 0
    n = torch.arange(first, first + coefficients, dtype=torch.float64)
    return 1 + lifter / 2 * torch.sin(math.pi / lifter * n)
