"""When to answer at all: a threshold for each class, and what it brings on recordings not trained on.

The decision is the likeliest class where its probability reaches that class's threshold, else
"unsure". A class's threshold is chosen among the probabilities of the recordings that are decided for
it, by one of two rules:

- `f1`: the largest F1 = 2 TP / (2 TP + FP + FN), where an unsure recording of the class is an FN; of
  equal ones the lowest threshold;
- `precision=P`: the lowest at which at least the share P of what is decided for the class is right, it
  and all above it counted; None, always unsure, where no threshold reaches that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from auricle.errors import ConfigError, option

UNSURE = -1

Thresholds = tuple[float | None, ...]
"""One a class; None: always unsure."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How thresholds are chosen.

    Attributes:
        precision: the share of decided recordings that is to be right; None: the best F1.
    """

    precision: float | None = None

    @classmethod
    def parse(cls, text: str) -> Rule:
        """The rule of `f1` or `precision=0.9`.

        Raises:
            ConfigError: neither, or a precision beyond 0..1.

        >>> Rule.parse("precision=0.9")
        Rule(precision=0.9)
        """
        if text == "f1":
            return cls()
        name, _, value = text.partition("=")
        try:
            wanted = float(value) if name == "precision" else 0.0
        except ValueError:
            wanted = 0.0
        if not 0 < wanted <= 1:
            raise ConfigError(
                f"{option(threshold=text)}: write f1, or precision=0.9, a share above 0 and at most 1"
            )
        return cls(wanted)


def choose(probability: np.ndarray, targets: np.ndarray, rule: Rule) -> Thresholds:
    """The threshold of each class.

    Args:
        probability: `(recording, class)`, out of fold.
        targets: `(recording,)` class indices.
        rule: how.
    """
    predicted, sure = probability.argmax(axis=1), probability.max(axis=1)
    found: list[float | None] = []
    for c in range(probability.shape[1]):
        mine = predicted == c
        # From the surest on: how many are decided, and how many of them right.
        order = np.argsort(-sure[mine], kind="stable")
        values, right = sure[mine][order], (targets[mine] == c)[order]
        found.append(threshold(values, right, int(np.sum(targets == c)), rule))
    return tuple(found)


def threshold(values: np.ndarray, right: np.ndarray, total: int, rule: Rule) -> float | None:
    """The threshold of one class.

    Args:
        values: probabilities, from the highest on.
        right: whether each is of the class.
        total: recordings of the class.
        rule: how.
    """
    if not len(values):
        # Nothing is known: nothing was ever decided for the class.
        return 0.0 if rule.precision is None else None
    decided, hits = np.arange(1, len(values) + 1), np.cumsum(right)
    last = np.append(values[1:] != values[:-1], True)  # equal probabilities stand or fall together
    if rule.precision is None:
        score = np.where(last, 2 * hits / (decided + total) if total else 0.0 * hits, -1.0)
        return float(values[np.flatnonzero(score == score.max())[-1]])
    enough = np.flatnonzero(last & (hits >= rule.precision * decided))
    return float(values[enough[-1]]) if len(enough) else None


def decide(probability: np.ndarray, thresholds: Sequence[float | None]) -> np.ndarray:
    """The class of each recording, or `UNSURE`.

    Args:
        probability: `(recording, class)`.
        thresholds: one a class.
    """
    limits = np.array([np.inf if t is None else t for t in thresholds])
    predicted = probability.argmax(axis=1)
    return np.where(probability.max(axis=1) >= limits[predicted], predicted, UNSURE)


def cross_fitted(
    probability: np.ndarray, targets: np.ndarray, folds: np.ndarray, rule: Rule
) -> np.ndarray:
    """Decisions of each fold by the thresholds that the other folds ask for.

    Args:
        probability: `(recording, class)`, out of fold.
        targets, folds: `(recording,)`.
        rule: how thresholds are chosen.
    """
    decided = np.full(len(targets), UNSURE)
    for fold in np.unique(folds):
        inside = folds == fold
        if not inside.all():
            chosen = choose(probability[~inside], targets[~inside], rule)
            decided[inside] = decide(probability[inside], chosen)
    return decided


def measured(decided: np.ndarray, targets: np.ndarray, classes: Sequence[str]) -> dict[str, object]:
    """What decisions are worth.

    Args:
        decided: `(recording,)` class indices or `UNSURE`.
        targets: `(recording,)` class indices.
        classes: names.

    Returns:
        `answered`, the share of recordings that are decided; `right`, the share of these that are
        right; and for each class the same shares as `precision` and `recall`; None where there are
        no recordings.
    """
    answered = decided != UNSURE
    return {
        "answered": float(answered.mean()),
        "right": _share(decided == targets, answered),
        "per_class": {
            name: {
                "precision": _share(targets == c, decided == c),
                "recall": _share(decided == c, targets == c),
            }
            for c, name in enumerate(classes)
        },
    }


def _share(hits: np.ndarray, among: np.ndarray) -> float | None:
    return float(hits[among].mean()) if among.any() else None
