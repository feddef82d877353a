"""Do the channels of a sound cancel in their mean?

Unrelated channels of powers P_1 .. P_N leave (P_1 + .. + P_N) / N^2 in their mean, channels that are
alike up to N times that. One that is the other upside down leaves nothing of both: whoever hears
the mean hears silence.
"""

from __future__ import annotations

import numpy as np

CANCELLED_DB = 15.0
"""So far below unrelated channels a mean says little of them. A second channel that is the first upside
down, and up to 2 dB softer, is this far."""
_SILENT = 1e-8
"""Power of the loudest channel, -80 dB of full scale, below which nothing is there to cancel."""
_MOST_DB = 120.0


class Cancelling:
    """Hears a sound in blocks; offsets do not count."""

    def __init__(self) -> None:
        self._sums = np.zeros(1)
        self._squares = np.zeros(1)
        self._count = 0

    def add(self, block: np.ndarray) -> None:
        """The next samples, `(channel, time)`."""
        if len(block) == 1:
            return
        rows = np.concatenate([block, block.mean(axis=0, keepdims=True)]).astype(np.float64)
        self._sums = self._sums + rows.sum(axis=1)
        self._squares = self._squares + np.einsum("ct,ct->c", rows, rows)
        self._count += block.shape[1]

    @property
    def decibels(self) -> float:
        """How far the mean lies below what unrelated channels would leave, at most 120; 0 of silence
        and of one channel.

        >>> both = Cancelling()
        >>> both.add(np.array([[0.5, -0.5], [-0.5, 0.5]]))
        >>> both.decibels
        120.0
        """
        if not self._count:
            return 0.0
        *powers, mean = self._squares / self._count - (self._sums / self._count) ** 2
        if max(powers) < _SILENT:
            return 0.0
        unrelated = sum(powers) / len(powers) ** 2
        return float(min(_MOST_DB, 10 * np.log10(unrelated / max(mean, 1e-30))))

    @property
    def cancelled(self) -> bool:
        """Whether they do."""
        return self.decibels >= CANCELLED_DB
