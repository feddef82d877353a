"""Can the label be told without listening: from level, duration, bandwidth, rate or format alone?

A network finds such a shortcut before it finds the sound. Each feature alone, and all together, is
given to a plain classifier: a naive Bayes over histograms with eight bins at the quantiles of the
training recordings (or one a category), add-one smoothing and equal class priors, so that any
relation that bins can show is found, monotone or not. It is scored by balanced accuracy over folds
of whole groups. The folds do not look at labels, and significance is by permutation: labels move
between groups that hold one label each, and within groups that hold several, so that under no
relation every permutation is as likely as the truth (Good, "Permutation, parametric and bootstrap
tests of hypotheses", 2005). Holm's correction covers the features tried.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

BINS = 8
FOLDS = 10
ALPHA = 0.05

_PERMUTATIONS = 499
_FEWER_PERMUTATIONS, _MANY = 199, 5000  # recordings: still below 0.05 after Holm over six
_LEAST_GAIN = 0.05
_PART = 4_000_000


@dataclass(frozen=True, slots=True)
class Shortcut:
    """How well one feature alone tells the label.

    Attributes:
        feature: "level", "duration", ..., or "together".
        balanced_accuracy: over grouped folds, from 0 to 1.
        chance: one over the number of classes.
        shuffled: what 95 % of the shuffled labels stay below.
        p: of the permutation test.
        p_holm: corrected for the features tried.
    """

    feature: str
    balanced_accuracy: float
    chance: float
    shuffled: float
    p: float
    p_holm: float

    @property
    def found(self) -> bool:
        """Whether the label can be told: significant, and by more than 5 points over chance."""
        return self.p_holm < ALPHA and self.balanced_accuracy >= self.chance + _LEAST_GAIN


def find_shortcuts(
    features: Mapping[str, Sequence[np.ndarray]],
    targets: np.ndarray,
    groups: np.ndarray,
    *,
    seed: int = 0,
) -> tuple[Shortcut, ...]:
    """Score each feature, and all together.

    Args:
        features: name to columns, each `(recording,)`: float for numbers, integer for categories.
            Features without variation are left out.
        targets: class of each recording, from 0; each class occurs.
        groups: group of each recording.
        seed: of the permutations and folds.

    Returns:
        In order of `features`, then "together" if there are several; empty with one group or class.
    """
    classes = int(targets.max(initial=0)) + 1
    _, groups = np.unique(groups, return_inverse=True)
    varied = {k: [c for c in v if len(np.unique(c)) > 1] for k, v in features.items()}
    varied = {name: columns for name, columns in varied.items() if columns}
    if classes < 2 or groups.max(initial=0) < 1 or not varied:
        return ()
    generator = np.random.default_rng(seed)
    folds = _folds(groups, generator)
    binned = {k: [_binned(c, folds) for c in v] for k, v in varied.items()}
    if len(binned) > 1:
        binned["together"] = [column for columns in binned.values() for column in columns]
    count = _PERMUTATIONS if len(targets) <= _MANY else _FEWER_PERMUTATIONS
    labels = np.array([targets] + [_shuffled(targets, groups, generator) for _ in range(count)])
    # Some at a time: a row takes a few numbers for each recording and class.
    parts = np.array_split(labels, 1 + labels.size * classes // _PART)
    scored = {}
    for name, columns in binned.items():
        scores = np.concatenate([_scores(columns, part, folds, classes) for part in parts])
        truth, null = float(scores[0]), scores[1:]
        p = (1 + int(np.sum(null >= truth - 1e-12))) / (1 + count)
        scored[name] = (truth, float(np.quantile(null, 0.95)), p)
    holm = _holm([p for _, _, p in scored.values()])
    return tuple(
        Shortcut(name, truth, 1 / classes, shuffled, p, corrected)
        for (name, (truth, shuffled, p)), corrected in zip(scored.items(), holm, strict=True)
    )


def _folds(groups: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Fold of each recording: whole groups, each into the emptiest fold, largest groups first."""
    sizes = np.bincount(groups)
    order = generator.permutation(len(sizes))
    order = order[np.argsort(-sizes[order], kind="stable")]
    count = min(FOLDS, len(sizes)) if len(sizes) > 2 * FOLDS else len(sizes)
    filled = np.zeros(count, np.int64)
    fold = np.zeros(len(sizes), np.int64)
    for group in order:
        fold[group] = int(np.argmin(filled))
        filled[fold[group]] += sizes[group]
    return fold[groups]


def _binned(column: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Bin of each recording in each fold's training quantiles, `(fold, recording)`."""
    if column.dtype.kind in "iu":
        return np.broadcast_to(
            np.unique(column, return_inverse=True)[1], (folds.max() + 1, len(column))
        )
    shares = np.arange(1, BINS) / BINS
    rows = []
    for fold in range(folds.max() + 1):
        edges = np.unique(np.quantile(column[folds != fold], shares))
        rows.append(np.searchsorted(edges, column, side="right"))
    return np.array(rows)


def _scores(
    columns: Sequence[np.ndarray], labels: np.ndarray, folds: np.ndarray, classes: int
) -> np.ndarray:
    """Balanced accuracy of the naive Bayes over all folds, for each row of `labels`."""
    predicted = np.empty_like(labels)
    for fold in range(folds.max() + 1):
        test, train = folds == fold, folds != fold
        belief = np.zeros((len(labels), int(test.sum()), classes))
        for column in columns:
            bins = column[fold]
            table = _counts(bins[train], labels[:, train], int(bins.max()) + 1, classes) + 1.0
            belief += np.log(table / table.sum(axis=1, keepdims=True))[:, bins[test]]
        predicted[:, test] = np.argmax(belief, axis=2)
    # Shuffling leaves each class some recordings: labels are exchanged, never dropped.
    members = [labels == c for c in range(classes)]
    recalls = [(m & (predicted == labels)).sum(axis=1) / m.sum(axis=1) for m in members]
    return np.asarray(np.mean(recalls, axis=0))


def _counts(bins: np.ndarray, labels: np.ndarray, height: int, classes: int) -> np.ndarray:
    """How often each class meets each bin, `(row, bin, class)`."""
    rows = np.arange(len(labels))[:, None]
    cells = (rows * height + bins) * classes + labels
    size = len(labels) * height * classes
    return np.bincount(cells.ravel(), minlength=size).reshape(-1, height, classes)


def _shuffled(
    targets: np.ndarray, groups: np.ndarray, generator: np.random.Generator
) -> np.ndarray:
    """Labels moved between groups of one label, and within groups of several."""
    result = targets.copy()
    low = np.full(groups.max() + 1, targets.max())
    high = np.zeros(groups.max() + 1, targets.dtype)
    np.minimum.at(low, groups, targets)
    np.maximum.at(high, groups, targets)
    pure = np.flatnonzero(low == high)
    label = low.copy()
    label[pure] = generator.permutation(low[pure])
    inside = low[groups] == high[groups]
    result[inside] = label[groups[inside]]
    for group in np.flatnonzero(low != high):
        members = np.flatnonzero(groups == group)
        result[members] = generator.permutation(targets[members])
    return result


def _holm(p: Sequence[float]) -> list[float]:
    order = np.argsort(p, kind="stable")
    corrected = np.empty(len(p))
    largest = 0.0
    for rank, i in enumerate(order):
        largest = max(largest, min(1.0, (len(p) - rank) * p[i]))
        corrected[i] = largest
    return corrected.tolist()
