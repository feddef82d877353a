"""The layers as streams: each takes the next rows `(row, input)` and gives those they complete.

`docs/voices-model.md` has the arithmetic: float32, causal, silence before the stream.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from auricle.runtime.voices.model import Conv1d, Conv2d, Dense, Gru, Layer, Parallel
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
    if isinstance(layer, Conv2d):
        return _PlaneStream(layer)
    if isinstance(layer, Parallel):
        return _ParallelStream(layer)
    return _GruStream(layer) if isinstance(layer, Gru) else _DenseStream(layer)


class Chain:
    """Layers one after the other, at the beginning of their stream."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._layers = [stream(layer) for layer in layers]

    def push(self, rows: Rows) -> Rows:
        """The last layer's outputs that these inputs complete."""
        for layer in self._layers:
            rows = layer.push(rows)
        return rows


class _Spans:
    """The `kernel` inputs that each output sees, as `(output, input, kernel)`.

    Output j sees the inputs `stride j - kernel + 1 .. stride j`.
    """

    def __init__(self, inputs: int, kernel: int, stride: int) -> None:
        self._kernel, self._stride = kernel, stride
        self._kept = np.zeros((kernel - 1, inputs), dtype=np.float32)
        self._skipped = 0
        self.done = 0

    def push(self, rows: Rows) -> Rows:
        skipped, self._skipped = self._skipped, max(0, self._skipped - len(rows))
        kept = np.concatenate([self._kept, rows[skipped:]])
        count = max(0, -(-(len(kept) - self._kernel + 1) // self._stride))
        # A stride longer than the kernel passes over inputs that have not come yet.
        self._skipped += max(0, count * self._stride - len(kept))
        self._kept = kept[count * self._stride :]
        self.done += count
        if not count:
            return np.zeros((0, kept.shape[1], self._kernel), dtype=np.float32)
        spans = np.lib.stride_tricks.sliding_window_view(kept, self._kernel, axis=0)
        return spans[:: self._stride][:count]


class _ConvStream:
    def __init__(self, layer: Conv1d) -> None:
        self._layer = layer
        # (input, output) with an input's kernel in one piece, as the spans lie.
        self._weights = np.ascontiguousarray(layer.weight.reshape(len(layer.weight), -1).T)
        _, inputs, kernel = layer.weight.shape
        self._spans = _Spans(inputs, kernel, layer.stride)

    def push(self, rows: Rows) -> Rows:
        done = self._spans.done
        spans = self._spans.push(rows)
        rows = spans.reshape(len(spans), len(self._weights))
        found = product(rows, self._weights, done) + self._layer.bias
        return _activated(found, self._layer.activation)


class _PlaneStream:
    """Inputs are `(channel, band)` in one row, outputs `(filter, band)`: band q sees the bands from
    `band_stride q` on."""

    def __init__(self, layer: Conv2d) -> None:
        self._layer = layer
        _, channels, self._bands, kernel = layer.weight.shape
        self._weights = np.ascontiguousarray(layer.weight.reshape(len(layer.weight), -1).T)
        self._spans = _Spans(channels * layer.bands, kernel, layer.stride)

    def push(self, rows: Rows) -> Rows:
        layer, done = self._layer, self._spans.done
        spans = self._spans.push(rows)
        filters, channels, _, kernel = layer.weight.shape
        planes = spans.reshape(len(spans), channels, layer.bands, kernel)
        seen = np.lib.stride_tricks.sliding_window_view(planes, self._bands, axis=2)
        # (output, place, channel, band, frame)
        seen = seen[:, :, :: layer.band_stride].transpose(0, 2, 1, 4, 3)
        places = seen.shape[1]
        flat = seen.reshape(len(spans) * places, len(self._weights))
        found = product(flat, self._weights, done * places) + layer.bias
        found = found.reshape(len(spans), places, filters).swapaxes(1, 2)
        found = found.reshape(len(spans), filters * places)
        return _activated(found, layer.activation)


class _ParallelStream:
    def __init__(self, layer: Parallel) -> None:
        self._cuts = np.cumsum(layer.inputs)[:-1]
        self._parts = [Chain(part) for part in layer.parts]

    def push(self, rows: Rows) -> Rows:
        taken = np.split(rows, self._cuts, axis=1)
        found = [part.push(own) for part, own in zip(self._parts, taken, strict=True)]
        return np.concatenate(found, axis=1)


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
