"""Where do several people speak at once? Of a file, of a snippet, of sound as it comes.

Times are seconds from the beginning of the sound. A step is 40 ms with the shipped model, and what it
tells of a moment does not depend on the blocks in which the sound comes, but on the sound before and
up to 0.2 s after.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event as Halt
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle import audio
from auricle.errors import ConfigError, HaltedError
from auricle.runtime.voices import (
    DEFAULT,
    STATES,
    Decision,
    Event,
    Model,
    ProbabilityStream,
    State,
    Stream,
    read,
)
from auricle.runtime.voices.decision import Hysteresis
from auricle.runtime.voices.resampling import HIGHEST_RATE, LOWEST_RATE
from auricle.segments import Segment, merged

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
    """

    path: str
    duration: float
    step: float
    probabilities: npt.NDArray[np.float32]
    overlaps: tuple[Overlap, ...]
    several: float

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
                i * self.step,
                min((i + 1) * self.step, self.duration),
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
        return totals

    def to_dict(self) -> dict[str, Any]:
        """For JSON: path, duration, several, totals, overlaps, segments."""
        return {
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
        }


class Detector:
    """A voices model, ready to listen.

    Args:
        model: what `auricle.runtime.voices.read` gave.
        threshold: probability at which an overlap begins, in place of the model's; where it ends
            moves in proportion.

    Raises:
        ConfigError: a threshold that is not between 0 and 1.
    """

    def __init__(self, model: Model, *, threshold: float | None = None) -> None:
        self.model = model
        self.decision = _decision(model.decision, threshold)

    def open(self, sample_rate: int) -> Stream:
        """A stream to push blocks to: `push(block)` and `finish()` give lists of events.

        Args:
            sample_rate: hertz of the blocks, 8000 to 192000.

        Raises:
            ConfigError: a rate outside these limits.
        """
        return Stream(self.model, sample_rate, self.decision)

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
            AudioError: the file cannot be read.
            HaltedError: `halted` is set.
        """
        rate = audio.probe(path).sample_rate
        # What is beyond our own resampler, soxr brings within.
        usable = rate if LOWEST_RATE <= rate <= HIGHEST_RATE else self.model.sample_rate
        stream = ProbabilityStream(self.model, usable)
        rows = []
        for block in audio.blocks(path, sample_rate=usable):
            if halted is not None and halted.is_set():
                raise HaltedError(f"{path}: not heard to its end")
            rows.append(stream.push(block))
        found = np.concatenate([*rows, stream.finish()])
        return Detection(
            path=os.fspath(path),
            duration=stream.received,
            step=self.model.frame_s,
            probabilities=found,
            overlaps=tuple(self._overlaps(found, stream.received)),
            several=self._several(found),
        )

    def several(self, path: str | os.PathLike[str]) -> float:
        """The probability that several people speak at once anywhere in a snippet.

        Raises:
            AudioError: the file cannot be read.
        """
        return self.detect(path).several

    def _overlaps(self, rows: npt.NDArray[np.float32], duration: float) -> Iterator[Overlap]:
        hysteresis = Hysteresis(self.decision, self.model.frame_s)
        changes = [change for row in rows.tolist() for change in hysteresis.push(row[2])]
        for change in changes + hysteresis.finish():
            if change.last is not None:
                end = min(change.last * self.model.frame_s, duration)
                yield Overlap(change.first * self.model.frame_s, end, change.mean, change.peak)

    def _several(self, rows: npt.NDArray[np.float32]) -> float:
        """`sigmoid(slope logit(q) + intercept)`, q the mean of the highest `top_s` seconds."""
        if not len(rows):
            return 0.0
        line = self.model.calibration
        count = max(1, round(line.top_s / self.model.frame_s))
        highest = np.sort(rows[:, 2].astype(np.float64))[-count:].mean()
        q = float(np.clip(highest, _LEAST, 1 - _LEAST))
        return 1 / (1 + math.exp(-(line.slope * math.log(q / (1 - q)) + line.intercept)))


def load(path: str | os.PathLike[str] | None = None, *, threshold: float | None = None) -> Detector:
    """A detector: the shipped model's, or that of a file that `auricle voices train` wrote.

    Args:
        path: the file; None takes the shipped one.
        threshold: probability at which an overlap begins, 0 to 1; None takes the model's.

    Raises:
        ModelError: the file is no voices model.
        ConfigError: a threshold that is not between 0 and 1.
    """
    return Detector(read(DEFAULT if path is None else path), threshold=threshold)


def detect(
    path: str | os.PathLike[str],
    *,
    model: str | os.PathLike[str] | None = None,
    threshold: float | None = None,
) -> Detection:
    """Where several people speak at once in a sound file.

    Args:
        path: the file.
        model: a file that `auricle voices train` wrote; None takes the shipped model.
        threshold: probability at which an overlap begins, 0 to 1; None takes the model's.

    Raises:
        AudioError: the file cannot be read.
        ModelError: the model's file is none.
    """
    return load(model, threshold=threshold).detect(path)


def several(path: str | os.PathLike[str], *, model: str | os.PathLike[str] | None = None) -> float:
    """The probability that several people speak at once anywhere in a snippet.

    Args:
        path: the file.
        model: a file that `auricle voices train` wrote; None takes the shipped model.

    Raises:
        AudioError: the file cannot be read.
        ModelError: the model's file is none.
    """
    return load(model).several(path)


def write(target: Path, detections: list[Detection], states: Iterable[str] = ("overlap",)) -> None:
    """Write what was found, whole or not at all; the suffix says how.

    Args:
        target: `.rttm`, `.csv` and `.jsonl` take any number of recordings, as does `.json`;
            `.txt` (Audacity labels) and `.selections.txt` (Raven) one, or a folder is named;
            `.png` and `.svg` draw one.
        detections: one a recording.
        states: which segments stand in a table.

    Raises:
        ConfigError: another suffix, or several recordings where one fits.
        MissingExtraError: matplotlib, for a picture, is not installed.
    """
    from auricle import segments

    suffix = target.suffix.lower()
    if suffix == ".json":
        import json

        from auricle.files import write_text

        found = [detection.to_dict() for detection in detections]
        write_text(target, json.dumps(found[0] if len(found) == 1 else found, indent=2) + "\n")
    elif suffix in (".png", ".svg"):
        from auricle.voices.picture import draw

        if len(detections) != 1:
            raise ConfigError(f"{len(detections)} recordings, and a picture shows one")
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
        raise ConfigError(f"threshold is {threshold}, and must be between 0 and 1")
    ratio = own.off / own.on if own.on else 1.0
    return replace(own, on=threshold, off=threshold * ratio)
