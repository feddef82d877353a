"""Matrix products whose rows do not depend on how many rows are computed together.

A library sums a product of 3 rows in another order than one of 300, so their last bits differ. Here
rows are cut into tiles at fixed places of the stream, filled up with zeros: the library sees the
same shape, and each row at the same place in it, however the stream was cut.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_TILE = 16

Array = npt.NDArray[np.floating]


def product(rows: Array, weights: Array, first: int) -> Array:
    """`rows @ weights`; row i is number `first + i` of its stream.

    Args:
        rows: `(row, input)`.
        weights: `(input, output)`.
        first: how many rows of the stream came before.

    >>> stream, weights = np.ones((20, 3)), np.ones((3, 2))
    >>> parts = [product(stream[:7], weights, 0), product(stream[7:], weights, 7)]
    >>> bool((np.concatenate(parts) == product(stream, weights, 0)).all())
    True
    """
    front = first % _TILE
    tiles = -(-(front + len(rows)) // _TILE)
    inputs, outputs = weights.shape
    filled = np.zeros((tiles * _TILE, inputs), dtype=weights.dtype)
    filled[front : front + len(rows)] = rows
    found = np.matmul(filled.reshape(tiles, _TILE, inputs), weights)
    return found.reshape(tiles * _TILE, outputs)[front : front + len(rows)]
