"""Any voices model on recordings with a reference, by the figures of `scores`.

A model file is the network's (docs/voices-model.md), or one of the classic models' that
`auricle voices train --model` writes. A reference is a folder of RTTM files: each speaker's turns;
where two different speakers' turns overlap, several voices are active. Steps last 40 ms. A recording
without a reference, or that cannot be read, is left out and told of; what the reference says beyond a
recording's end does not count.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle.errors import AudioError, DataError, ModelError, unknown
from auricle.runtime import voices as runtime
from auricle.segments import Segment, from_rttm
from auricle.voices import scores
from auricle.voices.recordings import Recording
from auricle.voices.scores import Track

RATE = 16000
STEP = 0.04

Probability = Callable[[npt.NDArray[np.float32]], npt.NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Judge:
    """A model as the evaluation sees it.

    Attributes:
        probability: that several speak, each 40 ms, of 16 kHz sound.
        decision: thresholds and lengths, as in the model's file.
        size: bytes of the model's file.
    """

    probability: Probability
    decision: dict[str, float]
    size: int = 0

    def track(self, samples: npt.NDArray[np.float32], counts: np.ndarray) -> Track:
        """Truth, one count a step, beside what the model says."""
        p = self.probability(samples)[: len(counts)]
        decided = scores.hysteresis(
            p,
            on=self.decision["on"],
            off=self.decision["off"],
            minimum=round(self.decision["minimum_s"] / STEP),
            hangover=round(self.decision["hangover_s"] / STEP),
        )
        return Track(np.asarray(counts)[: len(p)], p, decided)


def load(path: Path | None = None) -> Judge:
    """A model of any kind from its file, or the shipped one.

    Raises:
        ModelError: the file cannot be read, or is no model of voices.
    """
    path = path or runtime.DEFAULT
    try:
        text = path.read_bytes()
        content = json.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(f"{path} is no model of voices: {error}") from None
    kind = content.get("model", "network") if isinstance(content, dict) else "network"
    if kind == "network":
        return _network(path, len(text))
    from auricle.voices.conceptor import ConceptorModel
    from auricle.voices.ratio import RatioModel

    kinds: dict[str, Any] = {"gmm": RatioModel, "conceptor": ConceptorModel}
    if kind == "recogniser":
        raise ModelError(
            f"{path} is a recogniser of labels, which knows nothing of several voices: in Python "
            "`auricle.voices.recognition.load` takes it"
        )
    if kind not in kinds:
        raise unknown("model", kind, ["network", *kinds])
    try:
        model = kinds[kind].from_dict(content)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path} is a damaged {kind} model: {error!r}; train it anew") from None
    return Judge(model.probability, asdict(model.decision), len(text))


def _network(path: Path, size: int) -> Judge:
    model = runtime.read(path)

    def probability(samples: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        stream = runtime.ProbabilityStream(model, RATE)
        rows = np.concatenate([stream.push(samples), stream.finish()])
        return np.asarray(rows[:, 2], np.float64)

    return Judge(probability, asdict(model.decision), size)


def counts(turns: Sequence[Segment], seconds: float) -> npt.NDArray[np.int64]:
    """How many different speakers are active at the middle of each step.

    >>> counts([Segment(0.0, 0.1, "a"), Segment(0.04, 0.2, "b")], 0.2).tolist()
    [1, 2, 1, 1, 1]
    """
    middle = (np.arange(round(seconds / STEP)) + 0.5) * STEP
    active = {turn.label: np.zeros(len(middle), bool) for turn in turns}
    for turn in turns:
        first, last = np.searchsorted(middle, (turn.start, turn.end))
        active[turn.label][first:last] = True
    return np.asarray(sum(active.values(), np.zeros(len(middle), np.int64)))


def references(folder: Path) -> dict[str, list[Segment]]:
    """Turns by recording, of an RTTM file or of all in a folder; lines of other types are passed over.

    Raises:
        DataError: no RTTM file, one that cannot be read, a line that is no turn, or states of a
            detector in place of speakers.
    """
    files = sorted(folder.rglob("*.rttm")) if folder.is_dir() else [folder]
    found: dict[str, list[Segment]] = {}
    for file in files:
        for name, turns in _turns(file).items():
            found.setdefault(name, []).extend(turns)
    if not found:
        raise DataError(f"{folder} holds no turns: name a folder of .rttm files, or one of them")
    if {turn.label for turns in found.values() for turn in turns} <= {*runtime.STATES}:
        raise DataError(
            f"{folder} names states instead of speakers, as `auricle voices detect` writes them: a "
            "reference holds every speaker's turns"
        )
    return found


def _turns(file: Path) -> dict[str, list[Segment]]:
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise DataError(f"{file} cannot be read as RTTM: {reason}") from None
    spoken = [line if line.split()[:1] == ["SPEAKER"] else "" for line in lines]
    if any(lines) and not any(spoken):
        raise DataError(f"{file} has no line that begins with SPEAKER: it is no RTTM of turns")
    try:
        return from_rttm("\n".join(spoken))
    except DataError as error:
        raise DataError(f"{file}, {error}") from None


@dataclass(frozen=True, slots=True)
class Heard:
    """What a model says of recordings, beside what energy alone would.

    Attributes:
        tracks: one a recording.
        energy: the same recordings, the score being the level of half a second.
        factor: seconds of work a second of sound, reading left aside.
        notes: recordings that were left out, and why; references that do not fit.
        refused: how many could not be read.
    """

    tracks: list[Track]
    energy: list[Track]
    factor: float
    notes: list[str]
    refused: int


def hear(judge: Judge, files: Sequence[Path], turns: dict[str, list[Segment]]) -> Heard:
    """Each recording that the reference knows by its file name without the suffix.

    Of several files of one name the first is heard: what is heard twice would make intervals too narrow.

    Raises:
        DataError: there is none that can be read.
    """
    heard = Heard([], [], 0.0, [], 0)
    seconds = spent = 0.0
    known: dict[str, Path] = {}
    refused: list[str] = []
    for file in files:
        if file.stem in turns and file.stem in known:
            heard.notes.append(f"left out: {file}: {known[file.stem]} has the same name")
            continue
        if file.stem not in turns and file.exists():
            heard.notes.append(f"left out: {file}: no reference is called {file.stem!r}")
            continue
        try:
            recording = Recording(file, RATE, always=True)
            samples = np.concatenate([*recording.blocks()])
        except AudioError as error:
            heard.notes.append(f"left out: {error}")
            refused.append(str(error))
            continue
        known[file.stem] = file
        length = len(samples) / RATE
        if length < STEP:
            heard.notes.append(f"left out: {file}: {length:g} s are too short for a step")
            continue
        heard.notes.extend(f"{file}: {note}" for note in recording.notes)
        heard.notes.extend(_misfit(file, turns[file.stem], length))
        truth = counts(turns[file.stem], length)
        begun = time.perf_counter()
        heard.tracks.append(judge.track(samples, truth))
        spent, seconds = spent + time.perf_counter() - begun, seconds + length
        heard.energy.append(loudness(samples, truth))
    if not heard.tracks and refused:
        raise DataError(f"no recording can be read: {refused[0]}")
    if not heard.tracks:
        raise DataError(
            "no recording with a reference can be read: recordings are called "
            f"{', '.join(repr(f.stem) for f in files[:3])}, references "
            f"{', '.join(map(repr, sorted(turns)[:3]))}; they must be the same but for the suffix"
        )
    return replace(
        heard,
        energy=best(heard.energy),
        factor=spent / max(seconds, 1e-9),
        refused=len(refused),
    )


def _misfit(file: Path, turns: Sequence[Segment], length: float) -> list[str]:
    """A word on a reference that goes on for more than a second behind its recording."""
    end = max(turn.end for turn in turns)
    if end <= length + 1:
        return []
    return [
        f"{file}: lasts {length:.1f} s, its reference {end:.1f} s; what is beyond does not count"
    ]


def loudness(samples: npt.NDArray[np.float32], counts: np.ndarray) -> Track:
    """What energy alone sees: decibels of half a second about each step."""
    power = np.square(samples, dtype=np.float64)
    total = np.concatenate([[0.0], np.cumsum(power)])
    middle = ((np.arange(len(counts)) + 0.5) * STEP * RATE).astype(int)
    first, last = (np.clip(middle + reach, 0, len(power)) for reach in (-RATE // 4, RATE // 4))
    level = 10 * np.log10((total[last] - total[first]) / np.maximum(1, last - first) + 1e-10)
    return Track(np.asarray(counts), level, np.ones(len(counts), bool))


def best(found: Sequence[Track]) -> list[Track]:
    """With the threshold that gives the highest F1 on these very recordings: it flatters."""
    scored = np.concatenate([track.score for track in found])
    tried = (
        [replace(track, decided=track.score >= level) for track in found]
        for level in np.unique(np.quantile(scored, np.linspace(0, 0.99, 50)))
    )
    return max(tried, key=lambda tracks: scores.frame_scores(tracks, step=STEP).f1)


def figures(found: Sequence[Track], *, seed: int = 0, draws: int = 200) -> dict[str, float]:
    """All figures by name, the main ones with a bootstrap interval over recordings.

    nan where there is nothing to count: without any overlap there is no recall, no F1 and no AUC, and
    of one recording there is no interval.
    """
    plain = scores.frame_scores(found, step=STEP)
    collar = scores.frame_scores(found, step=STEP, collar=scores.COLLAR_SECONDS)
    events = scores.event_scores(found, step=STEP)
    nothing = not any(track.truth.any() for track in found)
    told = {
        "auc": scores.speech_auc(found),
        "precision": plain.precision,
        "recall": plain.recall,
        "f1": plain.f1,
        "precision_collar": collar.precision,
        "recall_collar": collar.recall,
        "f1_collar": collar.f1,
        "event_recall": events.recall if events.count else np.nan,
        "false_per_hour": events.false_per_hour,
        "latency": events.latency,
        "latency_90": events.latency_90,
        "events": events.count,
        "recordings": len(found),
    }
    if nothing:
        told |= dict.fromkeys(_OF_OVERLAPS, np.nan)
    for name, figure in _BOOTSTRAPPED.items():
        generator = np.random.default_rng(seed)
        ends = (np.nan, np.nan)
        if len(found) > 1 and not np.isnan(told[name]):
            ends = scores.bootstrap(found, figure, generator, draws=draws)
        told |= {f"{name}_low": ends[0], f"{name}_high": ends[1]}
    return told


_OF_OVERLAPS = ("precision", "recall", "f1", "precision_collar", "recall_collar", "f1_collar")
_BOOTSTRAPPED: dict[str, Callable[[Sequence[Track]], float]] = {
    "auc": scores.speech_auc,
    "f1": lambda some: scores.frame_scores(some, step=STEP).f1,
    "f1_collar": lambda some: scores.frame_scores(some, step=STEP, collar=scores.COLLAR_SECONDS).f1,
    "event_recall": lambda some: scores.event_scores(some, step=STEP).recall,
    "false_per_hour": lambda some: scores.event_scores(some, step=STEP).false_per_hour,
}
