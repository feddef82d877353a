"""Any voices model on recordings with a reference, by the figures of `scores`.

A model file is the network's (docs/voices-model.md), or one of the classic models' that
`auricle voices train --model` writes. A reference is a folder of RTTM files: each speaker's turns;
where two different speakers' turns overlap, several voices are active. Steps last 40 ms.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle import audio
from auricle.errors import DataError, ModelError, unknown
from auricle.runtime import voices as runtime
from auricle.segments import Segment, from_rttm
from auricle.voices import scores
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
    """

    probability: Probability
    decision: dict[str, float]

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
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{path} is no model of voices: {error}") from None
    kind = content.get("model", "network") if isinstance(content, dict) else None
    if kind == "network":
        return _network(path)
    from auricle.voices.conceptor import ConceptorModel
    from auricle.voices.ratio import RatioModel

    kinds: dict[str, Any] = {"gmm": RatioModel, "conceptor": ConceptorModel}
    if kind not in kinds:
        raise unknown("model", kind, ["network", *kinds])
    model = kinds[kind].from_dict(content)
    return Judge(model.probability, asdict(model.decision))


def _network(path: Path) -> Judge:
    model = runtime.read(path)

    def probability(samples: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        stream = runtime.ProbabilityStream(model, RATE)
        rows = np.concatenate([stream.push(samples), stream.finish()])
        return np.asarray(rows[:, 2], np.float64)

    return Judge(probability, asdict(model.decision))


def counts(turns: Sequence[Segment], seconds: float) -> npt.NDArray[np.int64]:
    """How many different speakers are active at the middle of each step.

    >>> counts([Segment(0.0, 0.1, "a"), Segment(0.04, 0.2, "b")], 0.2).tolist()
    [1, 2, 1, 1, 1]
    """
    middle = (np.arange(round(seconds / STEP)) + 0.5) * STEP
    active = np.zeros((len({turn.label for turn in turns}), len(middle)), bool)
    for row, name in enumerate(sorted({turn.label for turn in turns})):
        for turn in turns:
            if turn.label == name:
                active[row] |= (middle >= turn.start) & (middle < turn.end)
    return np.asarray(active.sum(0))


def references(folder: Path) -> dict[str, list[Segment]]:
    """Turns by recording, of an RTTM file or of all in a folder.

    Raises:
        DataError: no RTTM file, or a line that is no turn.
    """
    files = sorted(folder.rglob("*.rttm")) if folder.is_dir() else [folder]
    found: dict[str, list[Segment]] = {}
    for file in files:
        for name, turns in from_rttm(file.read_text(encoding="utf-8")).items():
            found.setdefault(name, []).extend(turns)
    if not found:
        raise DataError(f"{folder} holds no turns: name a folder of .rttm files")
    return found


def tracks(judge: Judge, files: Sequence[Path], turns: dict[str, list[Segment]]) -> list[Track]:
    """Each recording that the reference knows by its file name without the suffix.

    Raises:
        DataError: the reference knows none of them.
    """
    known = [file for file in files if file.stem in turns]
    if not known:
        raise DataError(
            f"no recording has a reference: recordings are called {files[0].stem!r} and alike, "
            f"the reference's {min(turns)!r}"
        )
    found = []
    for file in known:
        samples = audio.read(file, sample_rate=RATE)
        found.append(judge.track(samples, counts(turns[file.stem], len(samples) / RATE)))
    return found


def always(found: Sequence[Track]) -> list[Track]:
    """What saying "several" everywhere would score."""
    return [Track(t.counts, np.ones(len(t.counts)), np.ones(len(t.counts), bool)) for t in found]


def figures(found: Sequence[Track], *, seed: int = 0, draws: int = 200) -> dict[str, float]:
    """All figures by name, those of frames with a bootstrap interval over recordings."""
    generator = np.random.default_rng(seed)
    plain = scores.frame_scores(found, step=STEP)
    collar = scores.frame_scores(found, step=STEP, collar=scores.COLLAR_SECONDS)
    events = scores.event_scores(found, step=STEP)
    f1 = scores.bootstrap(
        found, lambda some: scores.frame_scores(some, step=STEP).f1, generator, draws=draws
    )
    area = scores.bootstrap(found, scores.speech_auc, generator, draws=draws)
    return {
        "auc": scores.speech_auc(found),
        "auc_low": area[0],
        "auc_high": area[1],
        "precision": plain.precision,
        "recall": plain.recall,
        "f1": plain.f1,
        "f1_low": f1[0],
        "f1_high": f1[1],
        "f1_collar": collar.f1,
        "event_recall": events.recall,
        "false_per_hour": events.false_per_hour,
        "latency": events.latency,
        "latency_90": events.latency_90,
        "recordings": float(len(found)),
    }
