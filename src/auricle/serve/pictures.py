"""The representation that a model sees, in columns: of a file, or live.

Columns travel as float16, little-endian, column by column, in base64. What cannot be told before the
sound has ended (a normalisation over all of it) is left out: the picture is that of the chain up to
there. Powers and magnitudes are sent in decibels. More than 256 bins are averaged to at most 256, and of a file more than 2400 columns to at
most 2400.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import torch

from auricle.frontends import FrontEnd, Stack
from auricle.frontends.stage import Held

_MOST_BINS = 256
_MOST_COLUMNS = 2400
_DECIBELS = {"power": 10.0, "magnitude": 20.0}
_SILENCE = 1e-10


class Columns:
    """The picture of one stream.

    Args:
        chain: what `shown` returns.
    """

    def __init__(self, chain: FrontEnd) -> None:
        self._chain = chain
        self._held: Sequence[Held | None] | None = None

    @torch.inference_mode()
    def step(self, samples: np.ndarray) -> np.ndarray:
        """Samples `(time,)` to the columns `(bin, frame)` that they complete."""
        columns, self._held = self._chain.step(torch.from_numpy(samples), self._held)
        return self._visible(columns)

    @torch.inference_mode()
    def flush(self) -> np.ndarray:
        """The columns that waited for the end of the sound."""
        if self._held is None:
            return np.zeros((min(self._chain.bins, _MOST_BINS), 0), np.float32)
        return self._visible(self._chain.flush(self._held))

    def _visible(self, columns: torch.Tensor) -> np.ndarray:
        decibels = _DECIBELS.get(self._chain.axes.kind)
        if decibels is not None:
            columns = decibels * torch.log10(columns.clamp_min(_SILENCE))
        return thinned(columns.numpy(), _MOST_BINS, axis=0)


def shown(front_end: FrontEnd | Stack) -> FrontEnd | None:
    """The longest beginning of the first chain that gives pictures while the sound goes on."""
    stages = list(front_end.members[0])
    while stages:
        chain = FrontEnd(*stages)
        if chain.axes.kind not in ("waveform", "complex") and chain.latency is not None:
            return chain
        stages.pop()
    return None


def describe(chain: FrontEnd) -> dict[str, Any]:
    """The axes of a picture, for JSON; see `Engine.describe`."""
    hertz = chain.bin_frequencies
    return {
        "name": str(chain),
        "bins": min(chain.bins, _MOST_BINS),
        "frame_rate": chain.frame_rate,
        "start": chain.axes.start / chain.axes.sample_rate,
        "frequencies": None if hertz is None else _kept(np.array(hertz)),
    }


def _kept(hertz: np.ndarray) -> list[float]:
    return [round(float(value), 2) for value in thinned(hertz, _MOST_BINS, axis=0)]


def packed(columns: np.ndarray) -> str:
    """Columns `(bin, frame)` as text."""
    limit = np.finfo(np.float16).max
    clipped = np.clip(np.nan_to_num(columns.T), -limit, limit)
    return base64.b64encode(np.ascontiguousarray(clipped, "<f2").tobytes()).decode("ascii")


def whole(chain: FrontEnd, blocks: Iterable[np.ndarray], seconds: float) -> dict[str, Any]:
    """The picture of a sound of about so many seconds, in blocks `(time,)`, for JSON.

    Memory is bounded: columns are averaged as they come.
    """
    fold = max(1, math.ceil(seconds * chain.frame_rate / _MOST_COLUMNS))
    parts: list[np.ndarray] = []
    waiting = np.zeros((min(chain.bins, _MOST_BINS), 0), np.float32)
    for columns in _all_columns(chain, blocks):
        waiting = np.concatenate([waiting, columns], axis=1)
        full = waiting.shape[1] // fold * fold
        parts.append(waiting[:, :full].reshape(len(waiting), -1, fold).mean(axis=2))
        waiting = waiting[:, full:]
    if waiting.shape[1]:
        parts.append(waiting.mean(axis=1, keepdims=True))
    picture = np.concatenate(parts, axis=1)
    told = describe(chain) | {"frame_rate": chain.frame_rate / fold}
    return told | {"frames": picture.shape[1], "data": packed(picture)}


def _all_columns(chain: FrontEnd, blocks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
    picture = Columns(chain)
    yield from map(picture.step, blocks)
    yield picture.flush()


def thinned(values: np.ndarray, most: int, *, axis: int) -> np.ndarray:
    """Neighbours averaged, so that at most `most` are left along an axis.

    >>> thinned(np.arange(6.0), 3, axis=0)
    array([0.5, 2.5, 4.5])
    """
    count = values.shape[axis]
    if count <= most:
        return values
    edges = np.linspace(0, count, most + 1).round().astype(int)
    means = [values.take(range(a, b), axis=axis).mean(axis=axis) for a, b in pairwise(edges)]
    return np.stack(means, axis=axis)
