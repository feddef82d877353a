"""The run's tables, for programs: results, predictions, splits, what was skipped."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from auricle import tasks
from auricle.comparison.preparation import Prepared
from auricle.comparison.race import Race
from auricle.files import write_text

Row = tuple[str, int, int, str, float]
"""candidate, fold, seed, metric, value"""


def result_rows(
    candidate: str,
    seed: int,
    probability: np.ndarray,
    targets: np.ndarray,
    folds: np.ndarray,
    classes: Sequence[str],
    decided: np.ndarray | None = None,
) -> list[Row]:
    """Every metric of one candidate and seed, fold by fold, those of each class among them.

    Args:
        candidate: its name.
        seed: the seed.
        probability: `(recording, class)`, out of fold.
        targets: `(recording,)` class indices; of several labels `(recording, class)` 0 or 1.
        folds: `(recording,)`; recordings of fold -1 take no part.
        classes: their names.
        decided: what was decided; None: what the probabilities decide.
    """
    rows: list[Row] = []
    used, task = folds >= 0, tasks.of(targets)
    targets, probability, folds = targets[used], probability[used], folds[used]
    said = task.decided(probability, targets, folds) if decided is None else decided[used]
    for fold in np.unique(folds):
        inside = folds == fold
        parts = targets[inside], probability[inside], said[inside]
        found = task.measure(*parts) | {
            f"{metric}:{name}": float(value)
            for metric, values in task.by_class(*parts).items()
            for name, value in zip(classes, values, strict=True)
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
                rows += result_rows(
                    name,
                    seed,
                    race.probabilities(i, seed),
                    race.targets,
                    race.folds,
                    classes,
                    race.decided(i, seed),
                )
    return rows


def class_figures(
    race: Race, candidate: int, classes: Sequence[str]
) -> dict[str, dict[str, float | None]]:
    """Metrics of each class over all recordings, mean over the seeds that were played."""
    played = [
        race.task.by_class(
            race.targets, race.probabilities(candidate, seed), race.decided(candidate, seed)
        )
        for seed in map(int, np.flatnonzero(race.outcomes.run[candidate]))
    ]
    means = {metric: np.mean([found[metric] for found in played], axis=0) for metric in played[0]}
    return {
        name: {
            metric: float(values[c]) if np.isfinite(values[c]) else None
            for metric, values in means.items()
        }
        for c, name in enumerate(classes)
    }


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
    classes, inside = prepared.dataset.classes, prepared.folds >= 0
    header = ("candidate", "seed", "fold", "recording", "group", "label", "predicted")

    def said(probability: np.ndarray) -> list[str]:
        """What is predicted of each recording."""
        found = np.full(len(inside), "", object)
        found[inside] = prepared.task.labelled(
            probability[inside], prepared.targets[inside], prepared.folds[inside], classes
        )
        return list(found)

    def lines() -> Iterable[tuple[object, ...]]:
        for (candidate, seed), probability in predictions.items():
            predicted = said(probability)
            for i, recording in enumerate(prepared.dataset.recordings):
                if np.isfinite(probability[i]).all():
                    yield (
                        candidate, seed, prepared.splits.fold[i], recording.key, recording.group,
                        recording.label, predicted[i],
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
