"""A stream at another rate: polyphase windowed sinc.

Output n stands at input place `n rate / target`. It is the sum of the `2 half` inputs about that
place, weighted by a sinc under a Kaiser window:

    w(d) = c sinc(c d) kaiser(d / half),   c = 0.95 min(1, target / rate)

where d is the distance in input samples, and each set of weights is scaled to the sum 1. Aliases
lie 70 dB down from 1.1 times the lower half rate on. The places repeat after
`target / gcd(rate, target)` outputs; where those are more than 640, places are rounded to 1/640 of an
input sample. Before the stream and after its end there is silence.

JavaScript computes the same sums (`js/`); in what blocks the input comes does not change a bit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from auricle.errors import ConfigError
from auricle.runtime.voices.product import product

LOWEST_RATE, HIGHEST_RATE = 8000, 192000
_CROSSINGS = 24
_BAND = 0.95
_BETA = 7.0
_PHASES = 640
"""Of 11025 Hz; the other usual rates have fewer."""
_GROUP = 16

Audio = npt.NDArray[np.float32]
Number = TypeVar("Number", int, npt.NDArray[np.int64])


class Resampler:
    """Mono sound at `target` hertz from blocks at `rate`.

    Args:
        rate: hertz of what goes in, 8000 to 192000.
        target: hertz of what comes out.

    Raises:
        ConfigError: a rate outside these limits.
    """

    def __init__(self, rate: int, target: int) -> None:
        if not LOWEST_RATE <= rate <= HIGHEST_RATE:
            raise ConfigError(
                f"a sample rate of {rate} Hz: {LOWEST_RATE} to {HIGHEST_RATE} Hz are understood"
            )
        common = math.gcd(rate, target)
        self._up, self._down = target // common, rate // common
        self._half = half_width(rate, target)
        self._table = weights(rate, target)
        self._bank = _bank(rate, target) if self._up <= _PHASES else None
        # From `half - 1` samples of silence before the stream on.
        self._kept = np.zeros(self._half - 1, dtype=np.float32)
        self._origin = 1 - self._half
        self._received = 0
        self._done = 0

    def push(self, block: Audio) -> Audio:
        """The samples that the next block completes; there may be none."""
        if self._up == self._down:
            return block
        self._received += len(block)
        self._kept = np.concatenate([self._kept, block])
        # The last input of an output is `half` after its place.
        return self._outputs(self._first_from(self._received - self._half))

    def finish(self) -> Audio:
        """What is left after the last block, so that n inputs give `ceil(n target / rate)`."""
        if self._up == self._down:
            return np.zeros(0, dtype=np.float32)
        self._kept = np.concatenate([self._kept, np.zeros(self._half + 1, dtype=np.float32)])
        return self._outputs(-(-self._received * self._up // self._down))

    def _first_from(self, limit: int) -> int:
        """The first output that stands at input place `limit` or later."""
        near = max(self._done, limit * self._up // self._down - 1)
        while self._place(near)[0] < limit:
            near += 1
        return near

    def _place(self, output: Number) -> tuple[Number, Number]:
        """An output's whole input place, and the number of its weights."""
        return _place(output, self._up, self._down, len(self._table))

    def _outputs(self, until: int) -> Audio:
        first, count = self._done, until - self._done
        if count <= 0:
            return np.zeros(0, dtype=np.float32)
        gathered = self._bank is None
        found = self._gathered(first, count) if gathered else self._grouped(first, count)
        self._done = until
        used = max(0, self._place(until)[0] - self._half + 1 - self._origin)
        self._kept, self._origin = self._kept[used:], self._origin + used
        return found

    def _gathered(self, first: int, count: int) -> Audio:
        places, phases = self._place(np.arange(first, first + count))
        spans = np.lib.stride_tricks.sliding_window_view(self._kept, 2 * self._half)
        begins = places - self._half + 1 - self._origin
        return np.einsum("nk,nk->n", spans[begins], self._table[phases])

    def _grouped(self, first: int, count: int) -> Audio:
        """One product for each group of outputs; what has not come yet meets weights of 0."""
        bank = self._bank
        assert bank is not None
        begin_group, end_group = first // bank.size, -(-(first + count) // bank.size)
        begin = begin_group * bank.step - self._half + 1 - self._origin
        need = (end_group - begin_group - 1) * bank.step + len(bank.weights)
        there = self._kept[max(0, begin) : max(0, begin + need)]
        span = np.zeros(need, dtype=np.float32)
        span[max(0, -begin) : max(0, -begin) + len(there)] = there
        rows = np.lib.stride_tricks.sliding_window_view(span, len(bank.weights))[:: bank.step]
        found = product(rows, bank.weights, begin_group).reshape(-1)
        skipped = first - begin_group * bank.size
        return found[skipped : skipped + count]


def _place(output: Number, up: int, down: int, phases: int) -> tuple[Number, Number]:
    """`output down / up`, rounded to `1 / phases`: whole part, and phases beyond it."""
    finest = (2 * (output % up) * down * phases + up) // (2 * up)
    return output // up * down + finest // phases, finest % phases


def half_width(rate: int, target: int) -> int:
    """Inputs on each side of an output: 24 crossings of the slower rate."""
    return math.ceil(_CROSSINGS * max(1.0, rate / target))


@lru_cache(maxsize=8)
def weights(rate: int, target: int) -> Audio:
    """`(phase, 2 half)`: weights of the inputs from `half - 1` before the place to `half` after."""
    half = half_width(rate, target)
    phases = min(target // math.gcd(rate, target), _PHASES)
    distance = np.arange(1 - half, half + 1) - np.arange(phases)[:, None] / phases
    cutoff = _BAND * min(1.0, target / rate)
    inside = np.sqrt(np.maximum(0.0, 1 - (distance / half) ** 2))
    found = np.sinc(cutoff * distance) * np.i0(_BETA * inside)
    return (found / found.sum(axis=1, keepdims=True)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Bank:
    """The weights of `size` outputs in turn: `(input, output)`; groups are `step` inputs apart."""

    size: int
    step: int
    weights: Audio


@lru_cache(maxsize=8)
def _bank(rate: int, target: int) -> _Bank:
    common, rows = math.gcd(rate, target), weights(rate, target)
    up, down, width = target // common, rate // common, rows.shape[1]
    size = up * -(-_GROUP // up)
    step = size // up * down
    found = np.zeros((step + width, size), dtype=np.float32)
    for output in range(size):
        place, phase = _place(output, up, down, len(rows))
        found[place : place + width, output] = rows[phase]
    return _Bank(size, step, found)
