"""Classification: each clip votes with its log probabilities, each recording decides once.

A recording's probabilities are the normalised geometric mean of its clips' probabilities,
`p(c) ~ exp(mean_i log p_i(c) / T)`, with one temperature `T` fitted on out-of-fold predictions
(Guo et al. 2017, "On calibration of modern neural networks").
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from auricle import metrics
from auricle.runtime.scores import Output, Softmax
from auricle.runtime.scores import log_softmax as log_softmax
from auricle.runtime.scores import named as named
from auricle.runtime.scores import pool_clips as pool_clips
from auricle.runtime.scores import probabilities as probabilities
from auricle.tasks import decision
from auricle.tasks.decision import Rule, Thresholds

LABELS = "single"
OUTPUT: Output = Softmax()
RULE: Rule | None = None


def fit_temperature(log_probabilities: np.ndarray, targets: np.ndarray) -> float:
    """The temperature in 0.05 .. 20 that minimises the log loss, by golden-section search.

    The log loss is convex in `1 / T`, so the search over `log T` meets one minimum. As in Platt
    (1999), a label counts as (n + 1) / (n + 2) true, the rest spread over the other classes: n
    recordings that are all told right are no ground for more certainty than that.

    Args:
        log_probabilities: `(recording, class)` of recordings that the models did not see.
        targets: `(recording,)` class indices.
    """
    n, classes = log_probabilities.shape
    truth = np.full((n, classes), 1 / (n + 2) / max(1, classes - 1))
    truth[np.arange(n), targets] = (n + 1) / (n + 2)

    def loss(log_temperature: float) -> float:
        return -float((truth * log_softmax(log_probabilities / np.exp(log_temperature))).mean())

    low, high = np.log(0.05), np.log(20.0)
    ratio = (np.sqrt(5.0) - 1) / 2
    for _ in range(60):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if loss(left) <= loss(right):
            high = right
        else:
            low = left
    return float(np.exp((low + high) / 2))


def cross_fitted(
    log_probabilities: np.ndarray, targets: np.ndarray, folds: np.ndarray
) -> np.ndarray:
    """Probabilities of each fold at the temperature that the other folds ask for.

    Args:
        log_probabilities: `(recording, class)`, out of fold.
        targets: `(recording,)` class indices.
        folds: `(recording,)` fold of each recording.

    Returns:
        `(recording, class)` probabilities; with one fold they are uncalibrated.
    """
    calibrated = probabilities(log_probabilities)
    for fold in np.unique(folds):
        inside = folds == fold
        if not inside.all():
            temperature = fit_temperature(log_probabilities[~inside], targets[~inside])
            calibrated[inside] = probabilities(log_probabilities[inside], temperature)
    return calibrated


def one_hot(targets: np.ndarray, classes: int) -> np.ndarray:
    """See `Task.one_hot`."""
    return np.eye(classes, dtype=np.float32)[targets]


def loss(logits: np.ndarray, targets: np.ndarray) -> float:
    """Log loss in nats, mean over classes; infinite where a logit is no number."""
    if not np.isfinite(logits).all():
        return float("inf")
    rows = log_softmax(logits)[np.arange(len(targets)), targets]
    return -float(np.mean([rows[targets == c].mean() for c in np.unique(targets)]))


def calibrated(rows: np.ndarray, targets: np.ndarray) -> Softmax:
    """See `Task.calibrated`."""
    return Softmax(fit_temperature(rows, targets))


def answers(rows: np.ndarray, targets: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """The likeliest class of each recording."""
    return rows.argmax(axis=-1)


decided = answers
"""Probabilities decide as rows do."""


def labelled(
    probability: np.ndarray, targets: np.ndarray, folds: np.ndarray, classes: Sequence[str]
) -> list[str]:
    """The likeliest class of each recording."""
    return [classes[int(best)] for best in probability.argmax(axis=1)]


def right(decided: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Whether each recording is told right, `(recording,)`."""
    return (decided == targets).astype(float)


def told(decided: np.ndarray, classes: int) -> np.ndarray:
    """The class that was decided."""
    return np.eye(classes, dtype=bool)[decided]


def gaps(targets: np.ndarray, probability: np.ndarray) -> np.ndarray:
    """See `Task.gaps`; the answer is the likeliest class."""
    return metrics.calibration_gaps(probability.argmax(axis=1) == targets, probability.max(axis=1))


def measure(targets: np.ndarray, probability: np.ndarray, decided: np.ndarray) -> dict[str, float]:
    """Every metric of the task over recordings.

    Args:
        targets: `(recording,)` class indices.
        probability: `(recording, class)`.
        decided: `(recording,)` class indices.

    Returns:
        Metric name to value; classes without a recording take no part, and a metric that they
        leave undefined is NaN.
    """
    classes = probability.shape[1]
    return {
        "balanced_accuracy": metrics.balanced_accuracy(targets, decided, classes),
        "macro_f1": metrics.macro_f1(targets, decided, classes),
        "roc_auc": metrics.roc_auc(targets, probability),
        "log_loss": metrics.log_loss(targets, probability),
        "expected_calibration_error": metrics.expected_calibration_error(targets, probability),
    }


def by_class(
    targets: np.ndarray, probability: np.ndarray, decided: np.ndarray
) -> dict[str, np.ndarray]:
    """Recall of each class."""
    return {"recall": metrics.recalls(targets, decided, probability.shape[1])}


confusion = metrics.confusion


def counts(targets: np.ndarray, decided: np.ndarray) -> dict[str, np.ndarray]:
    """Nothing: the confusions say it all."""
    return {}


def thresholds(probability: np.ndarray, targets: np.ndarray, rule: Rule) -> Thresholds:
    """See `decision.choose`."""
    return decision.choose(probability, targets, rule)


def tested(
    probability: np.ndarray,
    targets: np.ndarray,
    folds: np.ndarray,
    rule: Rule,
    classes: Sequence[str],
) -> dict[str, object]:
    """See `decision.measured`."""
    chosen = decision.cross_fitted(probability, targets, folds, rule)
    return decision.measured(chosen, targets, classes)


def mistaken(probability: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The probability of the likeliest class, where it is not the label."""
    found = np.zeros_like(probability)
    rows, best = np.arange(len(targets)), probability.argmax(axis=1)
    found[rows, best] = np.where(best == targets, 0.0, probability[rows, best])
    return found
