"""Where do several people speak at once? Of a file, of a snippet, of sound as it comes.

Times are seconds from the beginning of the sound. A step is 40 ms with the shipped model, and what it
tells of a moment does not depend on the blocks in which the sound comes, but on the sound before and
up to 0.3 s after.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from threading import Event as Halt
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle import files, segments
from auricle.errors import ConfigError, HaltedError
from auricle.runtime.voices import (
    DEFAULT,
    STATES,
    Decision,
    Event,
    Model,
    ProbabilityStream,
    SpeakerCounter,
    State,
    Stream,
    read,
    state_of,
)
from auricle.runtime.voices.decision import Change, Hysteresis
from auricle.runtime.voices.speakers import LASTING, checked
from auricle.segments import Segment, merged
from auricle.voices.recordings import Recording

RECENT = 60.0
"""Seconds over which different voices are counted, where nothing else is said."""

HELD = 4.0
"""Seconds in all for which so many voices must be counted to be told of a whole recording."""

_LEAST = 1e-6
"""Probabilities are kept this far from 0 and 1 before their logarithm."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Several people speak at once.

    Attributes:
        start, end: seconds.
        probability: mean over its steps.
        peak: highest of its steps.
    """

    start: float
    end: float
    probability: float
    peak: float


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """What a detector found in a recording.

    Attributes:
        path: the file.
        duration: seconds.
        step: seconds a row of `probabilities`.
        probabilities: float32 `(step, state)` of silence, one voice, several voices.
        overlaps: in order.
        several: probability that several people speak at once anywhere in it; meant for snippets.
        recent: seconds that `speakers_recent` looks back on.
        speakers_recent: of each step, how many different voices were heard in the last `recent`
            seconds, at once or in turn; empty where nobody asked.
        notes: what is to be known before it is trusted, as that the channels cancel.
    """

    path: str
    duration: float
    step: float
    probabilities: npt.NDArray[np.float32]
    overlaps: tuple[Overlap, ...]
    several: float
    recent: float | None = None
    speakers_recent: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def segments(self) -> list[Segment]:
        """The whole recording in stretches labelled silence, single or overlap; score: mean."""
        outside = np.argmax(self.probabilities[:, :2], axis=1)
        for overlap in self.overlaps:
            outside[
                round(overlap.start / self.step) : math.ceil(overlap.end / self.step - 1e-6)
            ] = 2
        steps = (
            Segment(
                self._second(i),
                self._second(i + 1),
                STATES[state],
                float(self.probabilities[i, state]),
            )
            for i, state in enumerate(outside)
        )
        return sorted(merged(steps), key=lambda segment: segment.start)

    @property
    def totals(self) -> dict[str, float]:
        """Seconds of each state."""
        totals = dict.fromkeys(STATES, 0.0)
        for segment in self.segments:
            totals[segment.label] += segment.end - segment.start
        return {state: round(seconds, 6) for state, seconds in totals.items()}

    @property
    def voices(self) -> int | None:
        """How many different voices in any `recent` seconds, in one number; None where nobody asked.

        The most that 4 s or more in all have, since the highest of very many counts is by chance too
        high. Where that is none, the count above 0 that was held longest. An overlap that lasts 1.5 s
        makes two, even at the end.
        """
        if self.recent is None:
            return None
        steps = np.bincount(self.speakers_recent, minlength=1)
        reached = steps[::-1].cumsum()[::-1] * self.step
        held = np.flatnonzero(reached >= HELD - 1e-6)
        most = int(held.max(initial=0)) or int(np.append(0, steps[1:]).argmax())
        lasting = any(o.end - o.start >= LASTING - 1e-6 for o in self.overlaps)
        return max(most, min(2, len(steps) - 1)) if lasting else most

    @property
    def speakers(self) -> list[tuple[float, float, int]]:
        """Stretches with one count of `speakers_recent`: start, end, different voices."""
        counts = np.array(self.speakers_recent, dtype=np.int64)
        changes = (np.flatnonzero(np.diff(counts)) + 1).tolist()
        edges = [0, *changes, len(counts)] if len(counts) else []
        return [
            (self._second(first), self._second(last), int(counts[first]))
            for first, last in pairwise(edges)
        ]

    def _second(self, steps: int) -> float:
        """Where so many steps end: 14.12, not the 14.120000000000001 of the product."""
        return min(round(steps * self.step, 9), self.duration)

    def to_dict(self) -> dict[str, Any]:
        """For JSON: path, duration, several, totals, overlaps, segments, notes, and speakers_recent."""
        told: dict[str, Any] = {
            "path": self.path,
            "duration": self.duration,
            "several": self.several,
            "totals": self.totals,
            "overlaps": [
                {"start": o.start, "end": o.end, "probability": o.probability, "peak": o.peak}
                for o in self.overlaps
            ],
            "segments": [
                {"start": s.start, "end": s.end, "state": s.label, "probability": s.score}
                for s in self.segments
            ],
            "notes": list(self.notes),
        }
        if self.recent is None:
            return told
        spans = [{"start": a, "end": b, "voices": count} for a, b, count in self.speakers]
        counted = {"seconds": self.recent, "voices": self.voices, "spans": spans}
        return told | {"speakers_recent": counted}


class Detector:
    """A voices model, ready to listen.

    Args:
        model: what `auricle.runtime.voices.read` gave.
        threshold: probability at which an overlap begins, in place of the model's; where it ends
            moves in proportion.
        recent: seconds over which different voices are counted; None counts none.

    Raises:
        ConfigError: a threshold that is not between 0 and 1, or seconds outside 1 to 600.
    """

    def __init__(
        self, model: Model, *, threshold: float | None = None, recent: float | None = RECENT
    ) -> None:
        self.model = model
        self.decision = _decision(model.decision, threshold)
        self.recent = None if recent is None else checked(recent)

    def __repr__(self) -> str:
        """What it listens with."""
        return (
            f"Detector(threshold={self.decision.on:g}, recent={self.recent}, "
            f"latency={self.model.latency_s:g} s)"
        )

    def open(self, sample_rate: int) -> Stream:
        """A stream to push blocks to: `push(block)` and `finish()` give lists of events.

        Args:
            sample_rate: hertz of the blocks, 8000 to 192000.

        Raises:
            ConfigError: a rate outside these limits.
        """
        return Stream(self.model, sample_rate, self.decision, recent=self.recent)

    def stream(
        self, blocks: Iterable[npt.ArrayLike], *, sample_rate: int, states: bool = False
    ) -> Iterator[Event]:
        """Events of sound as it comes.

        Args:
            blocks: each `(time,)` or `(channel, time)`, of any size: floats of full scale 1, or
                whole numbers.
            sample_rate: hertz, 8000 to 192000.
            states: also the state of every step.

        Yields:
            `OverlapStart` and `OverlapEnd` as soon as they are certain; `State` if asked.

        Raises:
            ConfigError: a rate outside these limits, or a block of another shape.
        """
        stream = self.open(sample_rate)
        for block in blocks:
            yield from _wanted(stream.push(block), states)
        yield from _wanted(stream.finish(), states)

    def detect(self, path: str | os.PathLike[str], *, halted: Halt | None = None) -> Detection:
        """Where several people speak at once in a sound file, in constant memory a second of sound.

        Args:
            path: the file.
            halted: looked at between blocks of 30 s; once it is set the file is given up.

        Raises:
            AudioError: the file cannot be read, has less than 8000 Hz, or samples beyond 1000 times
                full scale.
            HaltedError: `halted` is set.
        """
        recording = Recording(path, self.model.sample_rate)
        hearing = _Hearing(self.model, self.decision, recording.sample_rate, self.recent)
        for block in recording.blocks():
            if halted is not None and halted.is_set():
                raise HaltedError(f"{path}: not heard to its end")
            hearing.push(block)
        hearing.finish()
        found, duration = np.concatenate(hearing.rows), hearing.stream.received
        return Detection(
            path=os.fspath(path),
            duration=duration,
            step=self.model.frame_s,
            probabilities=found,
            overlaps=tuple(self._overlaps(hearing.changes, duration)),
            several=self._several(found),
            recent=self.recent,
            speakers_recent=tuple(hearing.voices),
            notes=recording.notes,
        )

    def several(self, path: str | os.PathLike[str]) -> float:
        """The probability that several people speak at once anywhere in a snippet.

        Raises:
            AudioError: the file cannot be read.
        """
        return self.detect(path).several

    def _overlaps(self, changes: Iterable[Change], duration: float) -> Iterator[Overlap]:
        for change in changes:
            if change.last is not None:
                start, end = (
                    steps * self.model.step / self.model.sample_rate
                    for steps in (change.first, change.last)
                )
                yield Overlap(start, min(end, duration), change.mean, change.peak)

    def _several(self, rows: npt.NDArray[np.float32]) -> float:
        """`sigmoid(slope logit(q) + intercept)`, q the mean of the highest `top_s` seconds."""
        if not len(rows):
            return 0.0
        line = self.model.calibration
        count = max(1, round(line.top_s / self.model.frame_s))
        highest = np.sort(rows[:, 2].astype(np.float64))[-count:].mean()
        q = float(np.clip(highest, _LEAST, 1 - _LEAST))
        return 1 / (1 + math.exp(-(line.slope * math.log(q / (1 - q)) + line.intercept)))


class _Hearing:
    """A file on its way through the model: probabilities, overlaps, and different voices."""

    def __init__(
        self, model: Model, decision: Decision, sample_rate: int, recent: float | None
    ) -> None:
        self._counter = None if recent is None else SpeakerCounter(model, recent)
        self._hysteresis = Hysteresis(decision, model.frame_s)
        tap = self._counter.hear if self._counter else None
        self.stream = ProbabilityStream(model, sample_rate, tap=tap)
        self.rows: list[npt.NDArray[np.float32]] = []
        self.changes: list[Change] = []
        self.voices: list[int] = []

    def push(self, block: npt.ArrayLike) -> None:
        self._take(self.stream.push(block))

    def finish(self) -> None:
        self._take(self.stream.finish())
        self.changes += self._hysteresis.finish()

    def _take(self, rows: npt.NDArray[np.float32]) -> None:
        self.rows.append(rows)
        for silence, single, overlap in rows.tolist():
            self.changes += self._hysteresis.push(overlap)
            if self._counter:
                state = state_of(silence, single, inside=self._hysteresis.inside)
                voiced = self._hysteresis.told or single > silence
                self.voices.append(self._counter.step(state, voiced=voiced))


def load(
    path: str | os.PathLike[str] | None = None,
    *,
    threshold: float | None = None,
    recent: float | None = RECENT,
) -> Detector:
    """A detector: the shipped model's, or that of a file that `auricle voices train` wrote.

    Args:
        path: the file; None takes the shipped one.
        threshold: probability at which an overlap begins, 0 to 1; None takes the model's.
        recent: seconds over which different voices are counted, 1 to 600; None counts none.

    Raises:
        ModelError: the file is no voices model.
        ConfigError: a threshold that is not between 0 and 1, or seconds outside 1 to 600.
    """
    return Detector(read(DEFAULT if path is None else path), threshold=threshold, recent=recent)


def detect(
    path: str | os.PathLike[str],
    *,
    model: str | os.PathLike[str] | None = None,
    threshold: float | None = None,
    recent: float | None = RECENT,
) -> Detection:
    """Where several people speak at once in a sound file.

    Args:
        path: the file.
        model: a file that `auricle voices train` wrote; None takes the shipped model.
        threshold: probability at which an overlap begins, 0 to 1; None takes the model's.
        recent: seconds over which different voices are counted, 1 to 600; None counts none.

    Raises:
        AudioError: the file cannot be read.
        ModelError: the model's file is none.
    """
    return load(model, threshold=threshold, recent=recent).detect(path)


def several(path: str | os.PathLike[str], *, model: str | os.PathLike[str] | None = None) -> float:
    """The probability that several people speak at once anywhere in a snippet.

    Args:
        path: the file.
        model: a file that `auricle voices train` wrote; None takes the shipped model.

    Raises:
        AudioError: the file cannot be read.
        ModelError: the model's file is none.
    """
    return load(model, recent=None).several(path)


def check(target: Path, *, picture: bool = False, count: int = 1) -> None:
    """Refuse what `write` could not write, before anything is heard.

    Args:
        target: file that is to be written.
        picture: whether it must be a picture.
        count: how many recordings there are.

    Raises:
        ConfigError: a folder, another suffix, or several recordings where one fits.
    """
    suffix = target.suffix.lower()
    if target.is_dir() and suffix != ".txt":
        raise ConfigError(f"{target} is a folder: name a file in it")
    if picture and suffix not in _PICTURES:
        raise ConfigError(f"{target.name!r} is no picture: its suffix must be .png or .svg")
    if suffix in _PICTURES and count > 1:
        raise ConfigError(
            f"{count} recordings, and a picture shows one: name one of them, or write all of them into "
            "one .rttm, .csv, .jsonl or .json"
        )
    if suffix == ".txt" and count > 1 and not target.is_dir():
        raise ConfigError(
            f"{count} recordings, and a file for {_format(target).capitalize()} holds one: make a "
            f"folder called {target}, which gets a file of each, or write .rttm, .csv, .jsonl or .json"
        )
    if suffix in _PICTURES:
        files.check_replaces(target, files.PICTURES[suffix])
    elif suffix == ".json":
        files.check_replaces(target, rb'\[(\]|\s*\{\s*"path":)')
    else:
        segments.check_place(target, _format(target), count)
    files.check_writable(target / "labels" if target.is_dir() else target)


_PICTURES = (".png", ".svg")


def write(target: Path, detections: list[Detection], states: Iterable[str] = ("overlap",)) -> None:
    """Write what was found, whole or not at all; the suffix says how.

    Args:
        target: `.rttm`, `.csv` and `.jsonl` take any number of recordings, as does `.json`, a list;
            `.txt` (Audacity labels) and `.selections.txt` (Raven) one, or a folder of that name is
            there and gets a file of each; `.png` and `.svg` draw one.
        detections: one a recording.
        states: which segments stand in a table.

    Raises:
        ConfigError: another suffix, or several recordings where one fits.
        MissingExtraError: matplotlib, for a picture, is not installed.
    """
    suffix = target.suffix.lower()
    if suffix == ".json":
        import json

        found = [detection.to_dict() for detection in detections]
        files.write_text(target, json.dumps(found, indent=2) + "\n")
    elif suffix in _PICTURES:
        from auricle.voices.picture import draw

        check(target, count=len(detections))
        draw(detections[0], target)
    else:
        wanted = set(states)
        tracks = {d.path: [s for s in d.segments if s.label in wanted] for d in detections}
        segments.write(target, tracks, _format(target))


def _format(target: Path) -> str:
    formats = {".rttm": "rttm", ".csv": "csv", ".jsonl": "jsonl", ".txt": "audacity"}
    if target.name.lower().endswith(".selections.txt"):
        return "raven"
    try:
        return formats[target.suffix.lower()]
    except KeyError:
        raise ConfigError(
            f"{target.name!r}: the suffix says what is written: .rttm, .csv, .json, .jsonl, .txt "
            "(Audacity), .selections.txt (Raven), .png or .svg"
        ) from None


def _wanted(events: Iterable[Event], states: bool) -> Iterator[Event]:
    return (event for event in events if states or not isinstance(event, State))


def _decision(own: Decision, threshold: float | None) -> Decision:
    if threshold is None:
        return own
    if not 0 < threshold < 1:
        raise ConfigError(f"threshold is {threshold}, and must be above 0 and below 1")
    ratio = own.off / own.on if own.on else 1.0
    return replace(own, on=threshold, off=threshold * ratio)
