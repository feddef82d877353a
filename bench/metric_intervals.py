"""How often the intervals of macro F1, ROC AUC and calibration error hold the value of many recordings.

    python bench/metric_intervals.py            400 tables a row; writes docs/statistics.md
    python bench/metric_intervals.py --tables 20

Four classes, four recordings a group, and groups that are easier or harder: the logit of the class that
is there stands 1.5 above the others, a normal deviation of 0.7 a group and of 1 a logit. The
truth is measured on 80,000 recordings.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from _table import machine, table, write_section
from auricle import tasks
from auricle.comparison.resampling import METRICS, Answers, Resampling

DOCS = Path(__file__).resolve().parents[1] / "docs" / "statistics.md"
GROUPS = (8, 20, 40, 60, 200)
TABLES = 400
CLASSES, EACH = 4, 4
CALIBRATION = METRICS[-1]


def drawn(rng: np.random.Generator, groups: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Group and class of each recording, and probabilities `(recording, class)`."""
    group = np.repeat(np.arange(groups), EACH)
    targets = np.tile(np.arange(CLASSES), groups * EACH // CLASSES)
    logits = rng.normal(0, 1, (len(targets), CLASSES))
    logits[np.arange(len(targets)), targets] += 1.5 + rng.normal(0, 0.7, groups)[group]
    odds = np.exp(logits)
    return group, targets, odds / odds.sum(axis=1, keepdims=True)


def measured(targets: np.ndarray, probability: np.ndarray) -> dict[str, float]:
    """Every metric."""
    return tasks.of(targets).measure(targets, probability, probability.argmax(axis=1))


def coverage(rng: np.random.Generator, groups: int, tables: int, truth: dict[str, float]) -> list:
    """Per cent of the tables whose interval holds the truth; last, by the quantiles of the calibration error."""
    hits = np.zeros(len(METRICS) + 1)
    for _ in range(tables):
        group, targets, probability = drawn(rng, groups)
        decided = probability.argmax(axis=1)
        said = [Answers.of(tasks.of(targets), targets, probability, decided)]
        resampling = Resampling(group, rng)
        found = resampling.intervals(said, measured(targets, probability))
        ends = [[found[m]["low"], found[m]["high"]] for m in METRICS]
        ends.append(np.quantile(resampling.draws(said)[CALIBRATION], [0.025, 0.975]))
        known = [truth[m] for m in (*METRICS, CALIBRATION)]
        hits += [low <= value <= high for (low, high), value in zip(ends, known, strict=True)]
    return [f"{100 * share:.0f}" for share in hits / tables]


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tables", type=int, default=TABLES, help="others are printed only")
    given = parser.parse_args()
    rng = np.random.default_rng(1)
    truth = measured(*drawn(rng, 80_000 // EACH)[1:])
    rows = []
    for groups in GROUPS:
        found = coverage(rng, groups, given.tables, truth)
        rows.append([f"{groups}", f"{groups * EACH}", *found])
        print(rows[-1], flush=True)
    head = [
        "groups", "recordings", "macro F1", "ROC AUC", "calibration error", "the same, not reflected",
    ]  # fmt: skip
    said = (
        f"Per cent of {given.tables} tables whose interval holds the value of 80,000 recordings (macro F1 "
        f"{truth['macro_f1']:.2f}, AUC {truth['roc_auc']:.2f}, calibration error "
        f"{truth[CALIBRATION]:.3f}). {machine('numpy')}."
    )
    if given.tables == TABLES:
        write_section(DOCS, "metric intervals", f"{table(head, rows)}\n\n{said}")


if __name__ == "__main__":
    main()
