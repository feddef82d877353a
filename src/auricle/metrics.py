"""Classification metrics on plain arrays, numpy only.

Conventions: `targets` and `predicted` are integer class indices `(recording,)` in
`0 .. classes - 1`; `probabilities` are `(recording, classes)` with rows that sum to 1. Every metric
is a fraction in 0..1, except the log loss (natural logarithm, nats). A class without recordings has
no recall and no AUC; the means over classes leave it out.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from auricle.errors import ConfigError

_Float = NDArray[np.float64]
_Int = NDArray[np.int64]


def confusion(targets: ArrayLike, predicted: ArrayLike, classes: int) -> _Int:
    """Count recordings by true class (rows) and predicted class (columns).

    Raises:
        ConfigError: no recordings, different lengths, or an index outside `0 .. classes - 1`.

    >>> confusion([0, 0, 1], [0, 1, 1], 2).tolist()
    [[1, 1], [0, 1]]
    """
    true, guess = _indices(targets, classes), _indices(predicted, classes)
    if len(true) != len(guess):
        raise ConfigError(f"{len(true)} targets but {len(guess)} predictions; give one for each")
    return np.bincount(true * classes + guess, minlength=classes**2).reshape(classes, classes)


def recalls(targets: ArrayLike, predicted: ArrayLike, classes: int) -> _Float:
    """Share of each class's recordings that were recognised, `(classes,)`; nan where none exist.

    >>> recalls([0, 0, 1], [0, 1, 1], 2).tolist()
    [0.5, 1.0]
    """
    table = confusion(targets, predicted, classes)
    support = table.sum(1)
    return np.divide(table.diagonal(), support, out=np.full(classes, np.nan), where=support > 0)


def balanced_accuracy(targets: ArrayLike, predicted: ArrayLike, classes: int) -> float:
    """Mean recall over the classes that have recordings (Brodersen et al. 2010, ICPR).

    >>> balanced_accuracy([0, 0, 1], [0, 1, 1], 2)
    0.75
    """
    return float(np.nanmean(recalls(targets, predicted, classes)))


def macro_f1(targets: ArrayLike, predicted: ArrayLike, classes: int) -> float:
    """Mean over classes of F1 = 2 TP / (2 TP + FP + FN) (Opitz & Burst 2019, arXiv 1911.03347).

    Classes that are neither present nor predicted are left out.

    >>> round(macro_f1([0, 0, 1], [0, 1, 1], 2), 3)
    0.667
    """
    table = confusion(targets, predicted, classes)
    total = table.sum(0) + table.sum(1)
    return float(np.mean(2 * table.diagonal()[total > 0] / total[total > 0]))


def roc_auc(targets: ArrayLike, probabilities: ArrayLike) -> float:
    """Area under the ROC curve, one class against the rest, mean over classes.

    AUC = (R - n (n + 1) / 2) / (n m) with R the sum of the positives' ranks among all n + m; equal
    probabilities share their mean rank, so a tie counts one half (Mann & Whitney 1947; Fawcett
    2006, Pattern Recognition Letters 27). nan when only one class is present.

    >>> roc_auc([0, 0, 1], [[0.9, 0.1], [0.4, 0.6], [0.4, 0.6]])
    0.75
    """
    scores = _probabilities(probabilities)
    true = _indices(targets, scores.shape[1], rows=len(scores))
    present = [c for c in range(scores.shape[1]) if 0 < np.sum(true == c) < len(true)]
    areas = [area(true == c, scores[:, c]) for c in present]
    return float(np.mean(areas)) if areas else float("nan")


def log_loss(targets: ArrayLike, probabilities: ArrayLike) -> float:
    """Mean of -ln(probability given to the true class), in nats (Good 1952).

    Probabilities are clipped to the resolution of float64 (2.2e-16): one certain error costs 36.

    >>> round(log_loss([0, 1], [[0.5, 0.5], [0.5, 0.5]]), 3)
    0.693
    """
    scores = _probabilities(probabilities)
    true = _indices(targets, scores.shape[1], rows=len(scores))
    given = scores[np.arange(len(true)), true]
    return float(-np.mean(np.log(np.clip(given, np.finfo(np.float64).eps, 1.0))))


def expected_calibration_error(
    targets: ArrayLike, probabilities: ArrayLike, *, bins: int = 15
) -> float:
    """Mean gap between confidence and accuracy (Guo et al. 2017, arXiv 1706.04599, equation 5).

    The confidence is the largest probability of a recording. Recordings are sorted into `bins`
    equal intervals of it, open on the left; each interval weighs by its recordings.

    >>> round(expected_calibration_error([0, 1], [[0.9, 0.1], [0.9, 0.1]]), 3)
    0.4
    """
    scores = _probabilities(probabilities)
    true = _indices(targets, scores.shape[1], rows=len(scores))
    gaps = calibration_gaps(scores.argmax(1) == true, scores.max(1), bins=bins)
    return float(np.abs(gaps.sum(0)).sum() / len(true))


def calibration_gaps(
    right: ArrayLike, confidence: ArrayLike, of: NDArray[np.int64] | None = None, *, bins: int = 15
) -> _Float:
    """Right less confident, of each answer in its interval of confidence, `(answer, bins)`; else 0.

    Args:
        right: `(answer,)`, 0 or 1.
        confidence: `(answer,)` in 0..1.
        of: the recording that each answer is of, `(answer,)`: then sums of each recording's answers,
            `(recording, bins)`.
        bins: equal intervals, open on the left.

    >>> calibration_gaps([1, 0], [0.75, 0.5], bins=2).tolist()
    [[0.0, 0.25], [-0.5, 0.0]]
    >>> calibration_gaps([1, 0], [0.75, 0.5], np.array([0, 0]), bins=2).tolist()
    [[-0.5, 0.25]]
    """
    sure = np.asarray(confidence, np.float64)
    of = np.arange(len(sure)) if of is None else of
    place = np.clip(np.ceil(sure * bins).astype(np.int64) - 1, 0, bins - 1)
    count = int(of.max(initial=-1)) + 1
    gap = np.asarray(right, np.float64) - sure
    sums = np.bincount(of * bins + place, gap, minlength=count * bins)
    return np.asarray(sums, np.float64).reshape(count, bins)


def area(positive: NDArray[np.bool_], scores: _Float) -> float:
    """Area under the ROC curve of one score: the chance that a positive lies above a negative.

    Args:
        positive: `(recording,)`, of both kinds.
        scores: `(recording,)`.

    >>> area(np.array([True, False, False]), np.array([0.9, 0.1, 0.9]))
    0.75
    """
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    n, m = int(positive.sum()), int((~positive).sum())
    return float((ranks[positive].sum() - n * (n + 1) / 2) / (n * m))


def average_precision(positive: NDArray[np.bool_], scores: _Float) -> float:
    """Mean precision over the positives, each at its own rank: the area under precision and recall.

    AP = sum_k (R_k - R_(k-1)) P_k over the different scores k from the highest on, without
    interpolation; equal scores stand or fall together (Davis & Goadrich 2006, ICML).

    Args:
        positive: `(recording,)`, at least one.
        scores: `(recording,)`.

    >>> average_precision(np.array([True, False, True]), np.array([0.9, 0.5, 0.1]))
    0.8333333333333333
    """
    order = np.argsort(-scores, kind="stable")
    hits, ranked = np.cumsum(positive[order]), scores[order]
    last = np.append(ranked[1:] != ranked[:-1], True)
    precision, recall = (hits / np.arange(1, len(hits) + 1))[last], (hits / hits[-1])[last]
    return float(np.diff(recall, prepend=0.0) @ precision)


def _indices(values: ArrayLike, classes: int, *, rows: int | None = None) -> _Int:
    array = np.asarray(values)
    if array.ndim != 1 or array.size == 0 or not np.issubdtype(array.dtype, np.integer):
        raise ConfigError(
            f"class indices have shape {array.shape} and type {array.dtype}; "
            "give one integer for each recording"
        )
    if array.min() < 0 or array.max() >= classes:
        raise ConfigError(
            f"class indices span {array.min()} to {array.max()}; allowed are 0 to {classes - 1}"
        )
    if rows is not None and len(array) != rows:
        raise ConfigError(f"{len(array)} targets but {rows} rows of probabilities; give one each")
    return array.astype(np.int64)


def _probabilities(values: ArrayLike) -> _Float:
    array = np.asarray(values, dtype=np.float64)
    if array.ndim != 2 or array.shape[1] < 2:
        raise ConfigError(f"probabilities have shape {array.shape}; give (recording, classes >= 2)")
    # float32 softmax rows are off by up to 1e-6; anything beyond 1e-3 is no probability.
    if not np.all(array >= 0) or np.any(np.abs(array.sum(1) - 1) > 1e-3):
        raise ConfigError(
            "probabilities must be at least 0 and sum to 1 in each row; apply softmax"
        )
    return array
