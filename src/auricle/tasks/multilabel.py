"""Several labels: for each class yes or no; a recording without any is background.

The first metric is the mean over classes of the balanced accuracy, half the share of the class's
recordings that are told and half the share of the others that are not: what guessing gives is 50 %,
whatever the class's share, and it is a mean over recordings, so that all that holds for one label (the
group as the unit, intervals, tests) holds here, with a row for each recording and class.

What is decided, for the metrics, is always decided by numbers of the other folds, and for each class
by itself. For the balanced accuracy a class is there if its calibrated probability lies above its
share of the recordings: by Bayes' rule no threshold has a greater balanced accuracy. For F1 it is
there from the threshold on that has the best F1.

Calibration is one temperature for all classes and an offset a class (Platt 1999, "Probabilistic
outputs for support vector machines", with his targets, but one slope for all).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from auricle.errors import require
from auricle.metrics import area, average_precision, calibration_gaps
from auricle.runtime.scores import Output, Sigmoid
from auricle.tasks.decision import Rule, Thresholds, threshold

LABELS = "multi"
OUTPUT: Output = Sigmoid()
RULE: Rule | None = Rule()
"""Of the model's thresholds, where none is asked for."""
_BALANCED, _F1 = 0, 1
_LEAST = np.finfo(np.float64).eps
_SLOPES = (0.05, 20.0)
_OFFSETS = (-50.0, 50.0)
_ROUNDING = 1e-9


def one_hot(targets: np.ndarray, classes: int) -> np.ndarray:
    """See `Task.one_hot`."""
    return targets.astype(np.float32)


def loss(logits: np.ndarray, targets: np.ndarray) -> float:
    """Log loss in nats, mean over the two answers of each class; infinite where a logit is none."""
    if not np.isfinite(logits).all():
        return float("inf")
    losses = _log_losses(np.asarray(logits, np.float64), targets)
    answers = [losses[targets[:, c] == y, c] for c in range(targets.shape[1]) for y in (0, 1)]
    return float(np.mean([found.mean() for found in answers if len(found)]))


def calibrated(rows: np.ndarray, targets: np.ndarray) -> Sigmoid:
    """One temperature in 0.05 .. 20 and an offset a class, which minimise the log loss.

    Args:
        rows: `(recording, class)` log odds of recordings that the models did not see.
        targets: `(recording, class)`.
    """
    optimize = require("scipy.optimize", extra="train", purpose="calibration")
    centre = rows.mean(axis=0)
    z, y = rows - centre, _smoothed(targets)

    def loss_and_slope(x: np.ndarray) -> tuple[float, np.ndarray]:
        odds = x[0] * z + x[1:]
        off = Sigmoid().probabilities(odds) - y
        return float(_log_losses(odds, y).mean()), np.append(
            np.mean(off * z), off.mean(0) / len(x[1:])
        )

    classes = rows.shape[1]
    start = np.append(1.0, np.log(y.mean(axis=0) / (1 - y.mean(axis=0))))
    bounds = [_SLOPES, *[_OFFSETS] * classes]
    found = optimize.minimize(loss_and_slope, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    offsets = found[1:] - found[0] * centre
    return Sigmoid(float(1 / found[0]), tuple(offsets.tolist()))


def _smoothed(targets: np.ndarray) -> np.ndarray:
    """(n + 1) / (n + 2) for yes and 1 / (m + 2) for no: then what is told perfectly has an end too."""
    yes = targets.sum(axis=0)
    no = len(targets) - yes
    return np.where(targets == 1, (yes + 1) / (yes + 2), 1 / (no + 2))


def _log_losses(log_odds: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """-y log p - (1 - y) log(1 - p) of each answer."""
    softplus = np.maximum(log_odds, 0) + np.log1p(np.exp(-np.abs(log_odds)))
    return softplus - targets * log_odds


def cross_fitted(rows: np.ndarray, targets: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """See `Task.cross_fitted`; with one fold they are uncalibrated."""
    found = OUTPUT.probabilities(rows)
    for fold in np.unique(folds):
        inside = folds == fold
        if not inside.all():
            output = calibrated(rows[~inside], targets[~inside])
            found[inside] = output.probabilities(rows[inside])
    return found


def answers(rows: np.ndarray, targets: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """See `decided`; each fold by probabilities that the other folds calibrate, and by nothing else."""
    found = np.zeros((*rows.shape, 2), bool)
    for inside, others in _parts(folds):
        probability = calibrated(rows[others], targets[others]).probabilities(rows)
        found[inside] = _decided(probability, targets, inside, others)
    return found


def decided(probability: np.ndarray, targets: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Whether each class is there, `(recording, class, 2)`: for the balanced accuracy, and for F1."""
    found = np.zeros((*probability.shape, 2), bool)
    for inside, others in _parts(folds):
        found[inside] = _decided(probability, targets, inside, others)
    return found


def _parts(folds: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Each fold and the others, as masks; of one fold alone itself."""
    for fold in np.unique(folds):
        inside = folds == fold
        yield inside, inside if inside.all() else ~inside


def _decided(
    probability: np.ndarray, targets: np.ndarray, inside: np.ndarray, others: np.ndarray
) -> np.ndarray:
    share = targets[others].mean(axis=0)
    # Never where nothing is known of the class, nor where the probability is the share itself.
    limit = np.where(share > 0, share * (1 + _ROUNDING), np.inf)
    by_f1 = present(probability[inside], thresholds(probability[others], targets[others], Rule()))
    return np.stack([probability[inside] > limit, by_f1], axis=-1)


def labelled(
    probability: np.ndarray, targets: np.ndarray, folds: np.ndarray, classes: Sequence[str]
) -> list[str]:
    """The classes that are there by the thresholds of the best F1, joined by ";"."""
    told = decided(probability, targets, folds)[..., _F1]
    return [
        ";".join(name for name, there in zip(classes, row, strict=True) if there) for row in told
    ]


def right(decided: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Whether each answer is right, `(row,)`: all classes of a recording, then the next recording."""
    return (decided[..., _BALANCED] == targets).astype(float).ravel()


def told(decided: np.ndarray, classes: int) -> np.ndarray:
    """Whether each class is there from the threshold of its best F1 on."""
    return decided[..., _F1]


def gaps(targets: np.ndarray, probability: np.ndarray) -> np.ndarray:
    """See `Task.gaps`; a recording has an answer for each class."""
    recordings, classes = probability.shape
    of = np.repeat(np.arange(recordings), classes)
    return calibration_gaps(targets.ravel(), probability.ravel(), of) / classes


def measure(targets: np.ndarray, probability: np.ndarray, decided: np.ndarray) -> dict[str, float]:
    """Every metric of the task over recordings, the log loss and the calibration over all answers.

    Args:
        targets: `(recording, class)`.
        probability: `(recording, class)`.
        decided: as `decided` gives it.
    """
    own = by_class(targets, probability, decided)
    halves = np.nanmean(np.stack([own["recall"], own["specificity"]]), axis=0)
    odds = np.log(np.maximum(probability, _LEAST)) - np.log(np.maximum(1 - probability, _LEAST))
    return {
        "balanced_accuracy": float(np.mean(halves)),
        "macro_f1": _mean(own["f1"]),
        "average_precision": _mean(own["average_precision"]),
        "roc_auc": _mean(own["roc_auc"]),
        "log_loss": float(_log_losses(odds, targets).mean()),
        "expected_calibration_error": float(
            np.abs(gaps(targets, probability).sum(axis=0)).sum() / len(targets)
        ),
    }


def by_class(
    targets: np.ndarray, probability: np.ndarray, decided: np.ndarray
) -> dict[str, np.ndarray]:
    """Metrics of each class; recall, specificity and precision of what is decided for the first metric."""
    there, told, by_f1 = targets == 1, decided[..., _BALANCED], decided[..., _F1]
    both = [0 < there[:, c].sum() < len(there) for c in range(there.shape[1])]
    hits = 2 * (there & by_f1).sum(axis=0)
    return {
        "recall": _share(there & told, there),
        "specificity": _share(~there & ~told, ~there),
        "precision": _share(there & told, told),
        "f1": _ratio(hits, there.sum(axis=0) + by_f1.sum(axis=0)),
        "average_precision": _each(average_precision, there, probability, both),
        "roc_auc": _each(area, there, probability, both),
    }


def confusion(targets: np.ndarray, decided: np.ndarray, classes: int) -> np.ndarray:
    """What was missed, and what was said in its place, by the thresholds of the best F1.

    Returns:
        `(class + 1, class + 1)` recordings. On the diagonal those in which a class is there and told;
        elsewhere those in which the row's class is there and not told, and the column's class is told
        and not there. The last column is of recordings in which nothing was told falsely, the last row of
        those in which nothing was missed, the last of both of those without any class that were told
        none. A recording counts in several cells.

    Heydarian, Doyle and Samavi 2022, "MLCM: multi-label confusion matrix", has the same idea.
    """
    there, told = targets == 1, decided[..., _F1]
    missed, false = _and_none(there & ~told), _and_none(told & ~there)
    table = missed.T.astype(np.int64) @ false.astype(np.int64)
    hits = [*(there & told).sum(axis=0), np.sum(~there.any(axis=1) & ~told.any(axis=1))]
    np.fill_diagonal(table, hits)
    return table


def _and_none(found: np.ndarray) -> np.ndarray:
    """A further column: whether no other is true."""
    return np.column_stack([found, ~found.any(axis=1)])


def counts(targets: np.ndarray, decided: np.ndarray) -> dict[str, np.ndarray]:
    """Recordings of each class that were told and missed, and others in which it was told falsely."""
    there, told = targets == 1, decided[..., _F1]
    return {
        "told": (there & told).sum(axis=0),
        "missed": (there & ~told).sum(axis=0),
        "falsely_told": (told & ~there).sum(axis=0),
    }


def _each(
    metric: Callable[[np.ndarray, np.ndarray], float],
    there: np.ndarray,
    probability: np.ndarray,
    known: Sequence[bool],
) -> np.ndarray:
    """A metric of each class; NaN where it is not known."""
    return np.array(
        [metric(there[:, c], probability[:, c]) if ok else np.nan for c, ok in enumerate(known)]
    )


def _share(hits: np.ndarray, among: np.ndarray) -> np.ndarray:
    return _ratio(hits.sum(axis=0), among.sum(axis=0))


def _ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    return np.divide(above, below, out=np.full(len(below), np.nan), where=below > 0)


def _mean(values: np.ndarray) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else float("nan")


def thresholds(probability: np.ndarray, targets: np.ndarray, rule: Rule) -> Thresholds:
    """A threshold for each class, from which on it is there; None, never, for a class without recordings."""
    found: list[float | None] = []
    for c in range(probability.shape[1]):
        order = np.argsort(-probability[:, c], kind="stable")
        there = targets[order, c] == 1
        total = int(there.sum())
        found.append(threshold(probability[order, c], there, total, rule) if total else None)
    return tuple(found)


def present(probability: np.ndarray, thresholds: Sequence[float | None]) -> np.ndarray:
    """Whether each class reaches its threshold, `(recording, class)`."""
    return probability >= np.array([np.inf if t is None else t for t in thresholds])


def tested(
    probability: np.ndarray,
    targets: np.ndarray,
    folds: np.ndarray,
    rule: Rule,
    classes: Sequence[str],
) -> dict[str, object]:
    """What thresholds of the other folds bring on each fold.

    Returns:
        `answered`, the share of recordings that get a label; `right`, the share of the labels given
        that are right; `exact`, the share of recordings with exactly their labels; and `precision` and
        `recall` of each class; None where there is nothing to count.
    """
    told, there = np.zeros(targets.shape, bool), targets == 1
    for fold in np.unique(folds):
        inside = folds == fold
        if not inside.all():
            chosen = thresholds(probability[~inside], targets[~inside], rule)
            told[inside] = present(probability[inside], chosen)
    precision, recall = _share(there & told, told), _share(there & told, there)
    return {
        "answered": float(told.any(axis=1).mean()),
        "right": float(there[told].mean()) if told.any() else None,
        "exact": float((told == there).all(axis=1).mean()),
        "per_class": {
            name: {"precision": _number(p), "recall": _number(r)}
            for name, p, r in zip(classes, precision, recall, strict=True)
        },
    }


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def mistaken(probability: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The probability of each class that is not there, where it is above one half."""
    return np.where((targets == 0) & (probability > 0.5), probability, 0.0)
