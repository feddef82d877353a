"""Slopes over time: derivatives of the polynomials that fit a picture's rows best.

A column's slope is a weighted sum of the columns around it. At the ends of a clip some of these are
missing; either the outermost column stands for them ("nearest"), or the polynomial that fits the
outermost columns is derived at their places ("interp", as scipy's `savgol_filter`).

Sums are taken column by column, in one order, so that a slope is the same bit for bit wherever
its columns stand in a tensor.
"""

from __future__ import annotations

import functools
import math

import numpy as np
import torch
from torch import Tensor, nn

METHODS = ("savgol", "regression")
EDGES = ("interp", "nearest")


def slopes(width: int, degree: int, order: int) -> Tensor:
    """Derivatives of the polynomial that fits `width` values best, at each of their places.

    Row `t` gives the derivative at place `t` as weights of the values (Savitzky & Golay 1964). The
    places are numbered from the middle, so that their powers stay small; the fit is the pseudo-
    inverse of the table of these powers.

    Args:
        width: values.
        degree: of the polynomial, below `width`.
        order: of the derivative; above `degree` it is 0.

    Returns:
        `(place, value)`, float64.

    >>> (slopes(5, 1, 1)[2].round(decimals=6) + 0).tolist()
    [-0.2, -0.1, 0.0, 0.1, 0.2]
    """
    return torch.from_numpy(_slopes(width, degree, order))


@functools.lru_cache(maxsize=256)
def _slopes(width: int, degree: int, order: int) -> np.ndarray:
    places = np.arange(width) - (width - 1) / 2
    powers = np.arange(degree + 1)
    factors = np.array([math.perm(p, order) for p in range(degree + 1)])
    derived = factors * places[:, None] ** np.maximum(powers - order, 0)
    return derived @ np.linalg.pinv(places[:, None] ** powers)


def taps(width: int, order: int, *, method: str = "savgol") -> Tensor:
    """The weights of the columns around one, for its slope, float64.

    Args:
        width: columns, odd, above `order`.
        order: of the derivative, 1 or 2.
        method: "savgol" (of the polynomial of degree `order`, librosa's) or "regression" (the slope
            of the straight line, `order` times: HTK's and Kaldi's; order 2 takes `2 width - 1`
            columns). They differ in order 2 alone.

    >>> (taps(3, 2, method="regression").round(decimals=6) + 0).tolist()
    [0.25, 0.0, -0.5, 0.0, 0.25]
    """
    if method == "savgol" or order == 1:
        return slopes(width, order, order)[width // 2]
    line = slopes(width, 1, 1)[width // 2]
    # The line's weights are odd: as a convolution their sign turns, and twice turned it is itself.
    return nn.functional.conv1d(line[None, None], line.flip(0)[None, None], padding=width - 1)[0, 0]


def derivative(
    x: Tensor, weights: Tensor, *, order: int, edges: str = "interp", lengths: Tensor | None = None
) -> Tensor:
    """Slopes of every row, `(..., row, column)` to the same shape.

    Args:
        x: any number of columns.
        weights: from `taps`.
        order: of the derivative.
        edges: "interp" (the polynomial of degree `order`; a clip with fewer columns than weights is
            fitted as a whole, by a lower degree where it has no more columns than `order`) or
            "nearest".
        lengths: `(...)`, the real columns; what comes after them is padding, and so are its slopes.
    """
    if edges == "nearest":
        half = len(weights) // 2
        x = x if lengths is None else _held(x, lengths)
        ends = [x[..., :1].expand(*x.shape[:-1], half), x[..., -1:].expand(*x.shape[:-1], half)]
        return _inner(torch.cat([ends[0], x, ends[1]], dim=-1), weights)
    if lengths is None:
        return _fitted(x, weights, order)
    return _fitted_each(x, weights, order, lengths)


def _held(x: Tensor, lengths: Tensor) -> Tensor:
    """The last real column in place of padding."""
    columns = torch.arange(x.shape[-1], device=x.device)
    return _taken(x, torch.minimum(columns, lengths.to(x.device)[..., None] - 1))


def _taken(x: Tensor, columns: Tensor) -> Tensor:
    """Columns `(..., n)` of `(..., row, column)`: `(..., row, n)`."""
    index = columns[..., None, :].expand(*x.shape[:-1], columns.shape[-1])
    return x.gather(-1, index)


def _inner(x: Tensor, weights: Tensor) -> Tensor:
    """The weighted sums of whole windows, `len(weights) - 1` columns fewer."""
    count = x.shape[-1] - len(weights) + 1
    return _summed([x[..., j : j + count] for j in range(len(weights))], weights.to(x))


def _at(x: Tensor, weights: Tensor) -> Tensor:
    """Weights `(place, column)` on `(..., row, column)`: `(..., row, place)`."""
    return _summed([x[..., j : j + 1] for j in range(x.shape[-1])], weights.to(x).T)


def _summed(terms: list[Tensor], weights: Tensor) -> Tensor:
    total = terms[0] * weights[0]
    for term, weight in zip(terms[1:], weights[1:], strict=True):
        total = total + term * weight
    return total


def _fitted(x: Tensor, weights: Tensor, order: int) -> Tensor:
    columns, width = x.shape[-1], len(weights)
    if columns < width:
        return _at(x, slopes(columns, min(order, columns - 1), order))
    half, edge = width // 2, slopes(width, order, order)
    head = _at(x[..., :width], edge[:half])
    tail = _at(x[..., columns - width :], edge[width - half :])
    return torch.cat([head, _inner(x, weights), tail], dim=-1)


def _fitted_each(x: Tensor, weights: Tensor, order: int, lengths: Tensor) -> Tensor:
    """`_fitted` where clips end at places of their own."""
    lengths = lengths.to(x.device)
    columns, width = x.shape[-1], len(weights)
    short = _short(x[..., : width - 1], order, lengths)
    if columns < width:
        return short
    half = width // 2
    last = lengths[..., None].clamp_min(width) - width + torch.arange(width, device=x.device)
    tail = _at(_taken(x, last), slopes(width, order, order)[width - half :])
    index = last[..., None, width - half :].expand(tail.shape)
    whole = _fitted(x, weights, order).scatter(-1, index, tail)
    room = columns - short.shape[-1]
    few = (lengths < width)[..., None, None]
    return torch.where(few, nn.functional.pad(short, (0, room)), whole)


def _short(x: Tensor, order: int, lengths: Tensor) -> Tensor:
    """Slopes of clips with at most as many columns as `x` has, each fitted as a whole."""
    most = x.shape[-1]
    table = torch.zeros(most + 1, most, most, dtype=x.dtype, device=x.device)
    for n in range(1, most + 1):
        table[n, :n, :n] = slopes(n, min(order, n - 1), order)
    # What is padding may be anything, infinite too.
    real = torch.arange(most, device=x.device) < lengths[..., None]
    x = x.masked_fill(~real[..., None, :], 0)
    return x @ table[lengths.clamp_max(most)].transpose(-1, -2)
