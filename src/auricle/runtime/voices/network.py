"""The layers as streams: each takes the next rows `(row, input)` and gives those they complete.

`docs/voices-model.md` has the arithmetic: float32, causal, silence before the stream.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt

from auricle.runtime.voices.model import Conv1d, Dense, Gru, Layer
from auricle.runtime.voices.product import product

Rows = npt.NDArray[np.float32]


class LayerStream(Protocol):
    """What every layer does."""

    def push(self, rows: Rows) -> Rows:
        """The outputs that these inputs complete."""


def stream(layer: Layer) -> LayerStream:
    """A layer at the beginning of its stream."""
    if isinstance(layer, Conv1d):
        return _ConvStream(layer)
    return _GruStream(layer) if isinstance(layer, Gru) else _DenseStream(layer)


class _ConvStream:
    """Output j sees the inputs `stride j - kernel + 1 .. stride j`."""

    def __init__(self, layer: Conv1d) -> None:
        self._layer = layer
        self._kernel = layer.weight.shape[2]
        # (input, output) with an input's kernel in one piece, as sliding windows lie.
        self._weights = np.ascontiguousarray(layer.weight.reshape(len(layer.weight), -1).T)
        self._kept = np.zeros((self._kernel - 1, layer.weight.shape[1]), dtype=np.float32)
        self._skipped = 0
        self._done = 0

    def push(self, rows: Rows) -> Rows:
        skipped, self._skipped = self._skipped, max(0, self._skipped - len(rows))
        self._kept = np.concatenate([self._kept, rows[skipped:]])
        stride = self._layer.stride
        count = max(0, -(-(len(self._kept) - self._kernel + 1) // stride))
        if not count:
            return np.zeros((0, len(self._layer.bias)), dtype=np.float32)
        spans = np.lib.stride_tricks.sliding_window_view(self._kept, self._kernel, axis=0)
        spans = spans[::stride][:count].reshape(count, -1)
        found = product(spans, self._weights, self._done) + self._layer.bias
        # A stride longer than the kernel passes over inputs that have not come yet.
        self._skipped = max(0, count * stride - len(self._kept))
        self._kept = self._kept[count * stride :]
        self._done += count
        return _activated(found, self._layer.activation)


class _DenseStream:
    def __init__(self, layer: Dense) -> None:
        self._layer = layer
        self._weights = np.ascontiguousarray(layer.weight.T)
        self._done = 0

    def push(self, rows: Rows) -> Rows:
        found = product(rows, self._weights, self._done) + self._layer.bias
        self._done += len(rows)
        return _activated(found, self._layer.activation)


class _GruStream:
    """Gates in the order r, z, n; the input's products at once, the state's one by one."""

    def __init__(self, layer: Gru) -> None:
        self._layer = layer
        self._input = np.ascontiguousarray(layer.input_weight.T)
        self._recurrent = np.ascontiguousarray(layer.state_weight.T)
        self._state = np.zeros(len(layer.state_bias) // 3, dtype=np.float32)
        self._done = 0

    def push(self, rows: Rows) -> Rows:
        given = product(rows, self._input, self._done) + self._layer.input_bias
        self._done += len(rows)
        found = np.empty((len(rows), len(self._state)), dtype=np.float32)
        for row, state in zip(given, found, strict=True):
            self._state = self._stepped(row)
            state[:] = self._state
        return found

    def _stepped(self, given: Rows) -> Rows:
        state, size = self._state, len(self._state)
        own = state @ self._recurrent + self._layer.state_bias
        gates = _sigmoid(given[: 2 * size] + own[: 2 * size])
        reset, update = gates[:size], gates[size:]
        new = np.tanh(given[2 * size :] + reset * own[2 * size :])
        return (1 - update) * new + update * state


def softmax(rows: Rows) -> Rows:
    """Probabilities over the last axis."""
    powers = np.exp(rows - rows.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def _activated(rows: Rows, activation: str) -> Rows:
    return np.maximum(rows, 0) if activation == "relu" else rows


def _sigmoid(values: Rows) -> Rows:
    """`1 / (1 + exp(-x))`, written so that no power overflows."""
    half: Rows = np.float32(0.5) * (1 + np.tanh(np.float32(0.5) * values))
    return half
