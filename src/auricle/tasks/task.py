"""What a comparison asks of a task: one label a recording, or several. Each is one module.

`targets` are class indices `(recording,)`, or 0 and 1 for each class `(recording, class)`. `rows` are
what a network says, pooled over the clips of a recording, `(recording, class)`: see
`runtime.scores.Output`. What is `decided` is an array of the task's own, a recording along its first
axis.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from auricle.runtime.scores import Output
from auricle.tasks.decision import Rule, Thresholds


class Task(Protocol):
    """What each task's module offers."""

    LABELS: str
    OUTPUT: Output
    RULE: Rule | None

    def one_hot(self, targets: np.ndarray, classes: int, /) -> np.ndarray:
        """Targets as 0 and 1, `(recording, class)` float32."""

    def loss(self, logits: np.ndarray, targets: np.ndarray, /) -> float:
        """Balanced log loss in nats, by which learning rates are chosen; infinite where a logit is none."""

    def calibrated(self, rows: np.ndarray, targets: np.ndarray, /) -> Output:
        """The calibration that rows of recordings ask for that the networks had not heard."""

    def cross_fitted(
        self, rows: np.ndarray, targets: np.ndarray, folds: np.ndarray, /
    ) -> np.ndarray:
        """Probabilities `(recording, class)` of each fold, calibrated on the other folds."""

    def answers(self, rows: np.ndarray, targets: np.ndarray, folds: np.ndarray, /) -> np.ndarray:
        """What networks decide."""

    def decided(
        self, probability: np.ndarray, targets: np.ndarray, folds: np.ndarray, /
    ) -> np.ndarray:
        """What probabilities decide; whatever is chosen for it is chosen on the other folds."""

    def labelled(
        self,
        probability: np.ndarray,
        targets: np.ndarray,
        folds: np.ndarray,
        classes: Sequence[str],
        /,
    ) -> list[str]:
        """What is decided for each recording, in words; several labels are joined by ";"."""

    def right(self, decided: np.ndarray, targets: np.ndarray, /) -> np.ndarray:
        """Whether each answer is right, 0 or 1, `(row,)`: one a recording, or one a recording and class."""

    def told(self, decided: np.ndarray, classes: int, /) -> np.ndarray:
        """Whether each class was told, as F1 takes it, `(recording, class)`."""

    def gaps(self, targets: np.ndarray, probability: np.ndarray, /) -> np.ndarray:
        """Right less confident in each interval of confidence, mean over a recording's answers.

        The sum of their sums' sizes over the recordings is the expected calibration error.
        """

    def measure(
        self, targets: np.ndarray, probability: np.ndarray, decided: np.ndarray, /
    ) -> dict[str, float]:
        """Every metric over recordings; NaN where it is undefined."""

    def by_class(
        self, targets: np.ndarray, probability: np.ndarray, decided: np.ndarray, /
    ) -> dict[str, np.ndarray]:
        """Metrics of each class, `(class,)`; NaN where they are undefined."""

    def confusion(self, targets: np.ndarray, decided: np.ndarray, classes: int, /) -> np.ndarray:
        """How often each class was taken for which: a row what it is, a column what was said."""

    def counts(self, targets: np.ndarray, decided: np.ndarray, /) -> dict[str, np.ndarray]:
        """What else is counted of each class, `(class,)`."""

    def thresholds(self, probability: np.ndarray, targets: np.ndarray, rule: Rule, /) -> Thresholds:
        """A threshold for each class, by a rule."""

    def tested(
        self,
        probability: np.ndarray,
        targets: np.ndarray,
        folds: np.ndarray,
        rule: Rule,
        classes: Sequence[str],
        /,
    ) -> dict[str, object]:
        """What thresholds of the other folds bring on each fold."""

    def mistaken(self, probability: np.ndarray, targets: np.ndarray, /) -> np.ndarray:
        """How sure a class is that is wrong, `(recording, class)`; 0 where nothing wrong is decided."""
