"""The detector as an engine of `auricle.serve`: files, and streams that tell of each step.

A stream's events are `state`, `overlap_start` and `overlap_end`, and a `summary` at the end; times are
seconds of the sound. Sound that was lost counts as silence, and steps that it touches are not told.
"""

from __future__ import annotations

import math
from pathlib import Path
from threading import Event as Halt
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle.runtime.voices import STATES, Event, OverlapEnd, State, state_of
from auricle.runtime.voices.resampling import HIGHEST_RATE, LOWEST_RATE
from auricle.voices.detection import Detection, Detector

_NAMES = {"silence": "silence", "single": "one voice", "overlap": "several voices"}
"""Of the states, for people."""


class Engine:
    """See `auricle.serve.engine.Engine`.

    Args:
        detector: what `auricle.voices.load` gave.
        title: shown to people.
    """

    rates = (LOWEST_RATE, HIGHEST_RATE)

    def __init__(self, detector: Detector, *, title: str = "several voices") -> None:
        self._detector, self._title = detector, title

    def describe(self) -> dict[str, Any]:
        """The model, for JSON."""
        model, decision = self._detector.model, self._detector.decision
        return {
            "kind": "voices",
            "title": self._title,
            "hash": model.fingerprint,
            "classes": list(STATES),
            "names": _NAMES,
            "sample_rate": model.sample_rate,
            "clip": model.frame_s,
            "hop": model.frame_s,
            "latency_ms": round(1000 * model.latency_s),
            "picture": None,
            "decision": {"on": decision.on, "off": decision.off},
            "recent": self._detector.recent,
        }

    def recording(
        self, path: Path, *, picture: bool = False, halted: Halt | None = None
    ) -> dict[str, Any]:
        """Segments of a file as clips, its overlaps, and seconds of each state.

        `label` is "overlap" where several people speak at once anywhere, else the longest state;
        `several` is the probability of that, and `p` the mean over the file.
        """
        found = self._detector.detect(path, halted=halted)
        totals = found.totals
        told = found.to_dict()
        return {
            "duration": found.duration,
            "label": "overlap" if found.overlaps else max(totals, key=totals.__getitem__),
            "p": _mean(found, 0.0, found.duration),
            "clips": [
                {
                    "start": s.start,
                    "end": s.end,
                    "label": s.label,
                    "p": _mean(found, s.start, s.end),
                }
                for s in found.segments
            ],
            "overlaps": told["overlaps"],
            "totals": totals,
            "several": found.several,
            "notes": told["notes"],
            **{key: told[key] for key in ("speakers_recent",) if key in told},
        }

    def open(self, sample_rate: int, *, picture: bool = False) -> EventStream:
        """A stream of sound at this rate."""
        return EventStream(self._detector, sample_rate)


class EventStream:
    """See `auricle.serve.engine.Stream`."""

    def __init__(self, detector: Detector, sample_rate: int) -> None:
        self._stream, self._rate = detector.open(sample_rate), sample_rate
        self._received = 0
        self._gaps: list[tuple[float, float]] = []
        self._sums, self._clips = dict.fromkeys(STATES, 0.0), 0
        self._totals = _Totals()
        self._overlaps = 0

    def step(self, samples: npt.NDArray[np.float32]) -> list[dict[str, Any]]:
        """What a block `(time,)` completes."""
        self._received += len(samples)
        return self._told(self._stream.push(samples))

    def skip(self, count: int) -> list[dict[str, Any]]:
        """So many samples were lost."""
        begin, end = self._received / self._rate, (self._received + count) / self._rate
        if self._gaps and self._gaps[-1][1] >= begin:
            begin = self._gaps.pop()[0]
        self._gaps.append((begin, end))
        return self.step(np.zeros(count, dtype=np.float32))

    def flush(self) -> list[dict[str, Any]]:
        """What waited for the end of the sound, and a summary."""
        events = self._told(self._stream.finish())
        return [*events, self._summary()]

    def _summary(self) -> dict[str, Any]:
        """As of a file; `clips` counts the steps that were told."""
        totals = {state: round(seconds, 6) for state, seconds in self._totals.seconds.items()}
        p = {
            state: round(value / self._clips, 6)
            for state, value in self._sums.items()
            if self._clips
        }
        longest = max(totals, key=totals.__getitem__) if self._clips else None
        return {
            "type": "summary",
            "duration": round(self._received / self._rate, 6),
            "label": "overlap" if self._overlaps else longest,
            "p": p,
            "clips": self._clips,
            "totals": totals,
            "overlaps": self._overlaps,
        }

    def _told(self, events: list[Event]) -> list[dict[str, Any]]:
        return [_message(event) for event in events if self._counts(event)]

    def _counts(self, event: Event) -> bool:
        """Whether it is told; what is told is counted."""
        if isinstance(event, State):
            self._gaps = [gap for gap in self._gaps if gap[1] > event.start]
            if any(begin < event.end for begin, _ in self._gaps):
                return False
            self._clips += 1
            for state, p in event.probabilities.items():
                self._sums[state] += p
            self._totals.step(event, until=self._received / self._rate)
        elif isinstance(event, OverlapEnd):
            self._totals.overlap(event)
            self._overlaps += 1
        return True


class _Totals:
    """Seconds of each state as `Detection.totals` has them.

    A step's state is "overlap" while an overlap may go on. Whether the step belongs to it shows later,
    so each counts as what it is outside, until the end of an overlap takes its own.
    """

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(STATES, 0.0)
        self._open: list[tuple[float, float, str]] = []
        self._inside = False

    def step(self, event: State, *, until: float) -> None:
        """The next step; the sound has lasted `until` so far."""
        if not self._inside:
            self._open = []
        self._inside = event.state == "overlap"
        outside = state_of(event.silence, event.single, inside=False)
        lasted = max(0.0, min(event.end, until) - event.start)
        self._open.append((event.start, lasted, outside))
        self.seconds[outside] += lasted

    def overlap(self, event: OverlapEnd) -> None:
        """What lies in it was overlap after all."""
        for start, lasted, outside in self._open:
            if event.start <= start < event.end:
                self.seconds[outside] -= lasted
                self.seconds["overlap"] += lasted
        self._open = []


def _message(event: Event) -> dict[str, Any]:
    """An event as docs/serve.md has them: `t` is the second of the sound that it reaches to."""
    message = event.to_dict()
    message.pop("known", None)
    reached = event.end if isinstance(event, State) else event.known
    message["t"] = reached
    if isinstance(event, State):
        message["audio_ms"] = round(1000 * event.end)
    return {
        key: round(value, 6) if isinstance(value, float) else value
        for key, value in message.items()
    }


def _mean(found: Detection, start: float, end: float) -> dict[str, float]:
    """Over the stretch; a step that the end of the sound cuts short counts for what it lasts."""
    first, last = round(start / found.step), math.ceil(end / found.step - 1e-6)
    rows = found.probabilities[first:last]
    if not len(rows):
        return dict.fromkeys(STATES, 0.0)
    ends = np.minimum(np.arange(first + 1, first + len(rows) + 1) * found.step, found.duration)
    weights = ends - np.arange(first, first + len(rows)) * found.step
    values = np.average(rows, axis=0, weights=weights)
    return dict(zip(STATES, map(float, values), strict=True))
