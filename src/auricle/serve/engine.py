"""What the server asks of a model: to describe itself, to score a file, and to follow a stream.

The server knows nothing of classes or networks: whatever keeps to these two protocols can be served.
All times are seconds of the sound, never of a clock. What a stream says must not depend on how the
sound was cut into blocks.
"""

from __future__ import annotations

from pathlib import Path
from threading import Event as Halt
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Event = dict[str, Any]
"""A JSON object with a `type`: `state`, `event_start`, `event_end`, `columns`, `summary`."""


class Stream(Protocol):
    """One sound that comes in blocks. Its methods are called one after another, from any thread."""

    def step(self, samples: Array) -> list[Event]:
        """What a block `(time,)` completes: states and events, in the order of time."""
        ...

    def skip(self, count: int) -> list[Event]:
        """So many samples were lost: time goes on, and nothing is said of what they touch."""
        ...

    def flush(self) -> list[Event]:
        """What waited for the end of the sound; the last event is a `summary`."""
        ...


class Engine(Protocol):
    """A model that is ready. `recording` and `open` are called from many threads at once.

    Attributes:
        rates: hertz, lowest and highest, of streams.
    """

    rates: tuple[int, int]

    def describe(self) -> dict[str, Any]:
        """The model, for JSON.

        `kind`, `title`, `hash`, `classes`, `sample_rate`, `clip` and `hop` (seconds; `hop` is that
        of a stream), `latency_ms`, and `picture`: None, or `bins`, `frame_rate`, `start` (seconds of
        the first column), `frequencies` (hertz, or None) and `name`.
        """
        ...

    def recording(
        self, path: Path, *, picture: bool = False, halted: Halt | None = None
    ) -> dict[str, Any]:
        """Scores of a file: `duration`, `label`, `p`, `clips`, and `picture` where that is asked.

        Args:
            path: the file.
            picture: whether the representation is asked for.
            halted: looked at again and again; once it is set the file is given up.

        Raises:
            AudioError: the file cannot be read as sound.
            HaltedError: `halted` is set.
        """
        ...

    def open(self, sample_rate: int, *, picture: bool = False) -> Stream:
        """A stream of sound at this rate; with `picture`, its events include `columns`."""
        ...
