"""Which recordings to listen to again: those whose labels would help most.

From the out-of-fold predictions of a finished run, for each recording:

- suspected: the probability that the mean of the chosen candidate's predictions gives to its likeliest
  class, where that is not the label, less that of the label; confident errors are often wrong labels;
- disagreeing: twice the share of all candidates' and seeds' predictions that do not say what most say;
- uncertain: the entropy of the mean prediction over that of a guess.

Of several labels the first two are those of the class for which they are largest, each class a yes or a
no, and the last is the mean of the classes' entropies.

Each lies in 0..1 (but for rounding). A recording is queued by the largest of the three.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from auricle.data import several as labels
from auricle.errors import DataError

REASONS = ("suspected", "disagreeing", "uncertain")


@dataclass(frozen=True, slots=True)
class Item:
    """A recording to listen to.

    Attributes:
        recording: its key.
        label: as it stands.
        predicted: what the chosen candidate says.
        reason: one of `REASONS`.
        score: how much it asks to be heard.
        probabilities: mean of the chosen candidate's, by class.
    """

    recording: str
    label: str
    predicted: str
    reason: str
    score: float
    probabilities: Mapping[str, float]


def load(run: Path) -> list[Item]:
    """The queue of a run, what asks most first.

    Args:
        run: a finished run folder, or the model folder in it.

    Raises:
        DataError: it holds no finished run.
    """
    folder = run_folder(run)
    summary = json.loads((folder / "summary.json").read_text("utf-8"))
    kinds = {row["candidate"]: row["kind"] for row in summary["ranking"]}
    with (folder / "predictions.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if kinds.get(row["candidate"]) == "candidate"]
    multi = summary["data"].get("labels") == "multi"
    return ordered(rows, summary["data"]["classes"], summary["verdict"]["choice"], several=multi)


def run_folder(given: Path) -> Path:
    """The run folder that is given, or that holds the given model.

    Raises:
        DataError: there is none, or it is not finished.
    """
    for folder in (given, given.parent):
        if (folder / "summary.json").is_file() and (folder / "predictions.csv").is_file():
            return folder
    if given.suffix.lower() == ".onnx":
        raise DataError(f"{given} is exported already; give the model folder, or its run folder")
    raise DataError(
        f"{given} holds no finished run: give the run folder that `auricle compare` left, or the model "
        "folder in it"
    )


def ordered(
    rows: Sequence[Mapping[str, Any]],
    classes: Sequence[str],
    choice: str,
    *,
    several: bool = False,
) -> list[Item]:
    """The queue from rows of `predictions.csv`.

    Args:
        rows: of candidates, without baselines.
        classes: names.
        choice: the candidate that was chosen.
        several: whether a recording may have several labels.
    """
    by_recording: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        by_recording.setdefault(row["recording"], []).append(row)
    asked = _item_of_several if several else _item
    items = [asked(key, own, classes, choice) for key, own in by_recording.items()]
    return sorted(items, key=lambda item: (-item.score, item.recording))


def _item(key: str, rows: Sequence[Mapping[str, Any]], classes: Sequence[str], choice: str) -> Item:
    chosen = [row for row in rows if row["candidate"] == choice] or rows
    mean = np.mean([[float(row[f"p:{name}"]) for name in classes] for row in chosen], axis=0)
    label, best = rows[0]["label"], int(mean.argmax())
    votes = Counter(row["predicted"] for row in rows)
    entropy = -float(np.sum(mean * np.log(np.clip(mean, 1e-12, 1)))) / float(np.log(len(classes)))
    scores = (
        float(mean[best] - mean[classes.index(label)]),
        min(1.0, 2 * (1 - max(votes.values()) / len(rows))),
        min(1.0, entropy),
    )
    place = int(np.argmax(scores))
    probabilities = dict(zip(classes, mean.tolist(), strict=True))
    return Item(key, label, classes[best], REASONS[place], scores[place], probabilities)


def _item_of_several(
    key: str, rows: Sequence[Mapping[str, Any]], classes: Sequence[str], choice: str
) -> Item:
    chosen = [row for row in rows if row["candidate"] == choice] or rows
    mean = np.mean([[float(row[f"p:{name}"]) for name in classes] for row in chosen], axis=0)
    there = np.isin(classes, labels.parts(rows[0]["label"]))
    votes = np.mean([np.isin(classes, labels.parts(row["predicted"])) for row in rows], axis=0)
    wrong = np.where(there, 1 - 2 * mean, 2 * mean - 1)
    clipped = np.clip([mean, 1 - mean], 1e-12, 1)
    entropy = -np.sum(clipped * np.log(clipped), axis=0) / np.log(2)
    scores = (
        float(wrong.max()),
        float(2 * np.minimum(votes, 1 - votes).max()),
        float(entropy.mean()),
    )
    place = int(np.argmax(scores))
    said = Counter(row["predicted"] for row in chosen).most_common(1)[0][0]
    probabilities = dict(zip(classes, mean.tolist(), strict=True))
    return Item(key, rows[0]["label"], said, REASONS[place], scores[place], probabilities)
