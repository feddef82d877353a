"""The run's tables, for programs: results, predictions, splits, what was skipped."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from auricle.comparison.preparation import Prepared
from auricle.comparison.race import Race
from auricle.files import write_text
from auricle.metrics import recalls
from auricle.tasks.classification import measure

Row = tuple[str, int, int, str, float]
"""candidate, fold, seed, metric, value"""


def result_rows(
    candidate: str,
    seed: int,
    probability: np.ndarray,
    targets: np.ndarray,
    folds: np.ndarray,
    classes: Sequence[str],
) -> list[Row]:
    """Every metric of one candidate and seed, fold by fold, the recall of each class among them.

    Args:
        candidate: its name.
        seed: the seed.
        probability: `(recording, class)`, out of fold.
        targets: `(recording,)` class indices.
        folds: `(recording,)`; recordings of fold -1 take no part.
        classes: their names.
    """
    rows: list[Row] = []
    for fold in np.unique(folds[folds >= 0]):
        inside = folds == fold
        true, guessed = targets[inside], probability[inside]
        by_class = recalls(true, guessed.argmax(axis=1), len(classes))
        found = measure(true, guessed) | {
            f"recall:{name}": float(value) for name, value in zip(classes, by_class, strict=True)
        }
        rows += [(candidate, int(fold), seed, name, value) for name, value in found.items()]
    return rows


def race_rows(race: Race, classes: Sequence[str]) -> list[Row]:
    """Every metric of every candidate, seed and fold that was played."""
    outcomes = race.outcomes
    rows: list[Row] = []
    for i, name in enumerate(outcomes.candidates):
        for seed in range(outcomes.correct.shape[1]):
            if np.isfinite(outcomes.correct[i, seed]).all():
                probability = race.probabilities(i, seed)
                labels, folds = outcomes.labels, outcomes.folds
                rows += result_rows(name, seed, probability, labels, folds, classes)
    return rows


def class_recalls(race: Race, candidate: int, classes: Sequence[str]) -> dict[str, float]:
    """Recall of each class, mean over the seeds that were played."""
    played = [
        recalls(
            race.outcomes.labels,
            race.log_probabilities[candidate, seed].argmax(axis=-1),
            len(classes),
        )
        for seed in range(race.outcomes.correct.shape[1])
        if np.isfinite(race.outcomes.correct[candidate, seed]).all()
    ]
    return dict(zip(classes, np.mean(played, axis=0).tolist(), strict=True))


def write_results(path: Path, rows: Iterable[Row]) -> None:
    """`results.csv`: candidate, fold, seed, metric, value."""
    _write(
        path,
        ("candidate", "fold", "seed", "metric", "value"),
        ((c, f, s, m, _number(v)) for c, f, s, m, v in rows),
    )


def write_predictions(
    path: Path,
    prepared: Prepared,
    predictions: Mapping[tuple[str, int], np.ndarray],
) -> None:
    """`predictions.csv`: one row a candidate, seed and recording, with calibrated probabilities.

    Args:
        path: where to.
        prepared: recordings and folds.
        predictions: (candidate, seed) to `(recording, class)`, NaN rows where there is none.
    """
    classes = prepared.dataset.classes
    header = ("candidate", "seed", "fold", "recording", "group", "label", "predicted")

    def lines() -> Iterable[tuple[object, ...]]:
        for (candidate, seed), probability in predictions.items():
            for i, recording in enumerate(prepared.dataset.recordings):
                if np.isfinite(probability[i]).all():
                    yield (
                        candidate, seed, prepared.splits.fold[i], recording.key, recording.group,
                        recording.label, classes[int(probability[i].argmax())],
                        *map(_number, probability[i]),
                    )  # fmt: skip

    _write(path, (*header, *(f"p:{name}" for name in classes)), lines())


def write_skipped(path: Path, prepared: Prepared) -> None:
    """`skipped.csv`: path, reason."""
    _write(path, ("path", "reason"), ((s.path, s.reason) for s in prepared.dataset.skipped))


def _number(value: float) -> str:
    """A number that reads back as itself, bit for bit."""
    return repr(float(value))


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    write_text(path, text.getvalue())
