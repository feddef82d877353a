"""Intervals of metrics that are no sums over recordings: macro F1, ROC AUC, calibration error.

The percentile bootstrap over groups (Davison & Hinkley 1997, sections 2.4 and 5.3): draw as many groups
as there are with replacement, measure, 400 times, and take what lies between the quantiles at 2.5 and
97.5 %. Each draw is shared by all candidates and seeds, and seeds are averaged within it, as the metric
itself averages them. A draw without any recording of a class leaves that class out.

A calibration error counts noise as error: that of a few recordings lies above that of many, and that of
a draw, which repeats some groups and lacks others, as far above again. So its draws are reflected about
the measured value x, from q to 2 x - q (the basic bootstrap, ibid., section 5.2), but not beyond 0 and 1: as far
as they lie above it, it lies above the error that many recordings would show.

Where all the draws lie on one side of the measured value, the interval is stretched to hold it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from auricle.comparison.outcomes import sum_by
from auricle.tasks import Task

DRAWS = 400
FEW_GROUPS = 40
"""With fewer groups the intervals are approximate: they are too narrow."""
METRICS = ("macro_f1", "roc_auc", "expected_calibration_error")
_REFLECTED = ("expected_calibration_error",)
_ENDS = (0.025, 0.975)
_CELLS = 64_000  # of a block: few enough for the nearest caches

Array = NDArray[np.float64]
Indices = NDArray[np.int64]
Ends = dict[str, float]
"""`low` and `high`."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What one candidate said of all recordings with one seed, out of fold.

    Attributes:
        there: whether a recording has a class, `(recording, class)`.
        told: whether it was said to have it, `(recording, class)`.
        probability: `(recording, class)`.
        gaps: right less confident in each interval of confidence, `(recording, interval)`.
    """

    there: NDArray[np.bool_]
    told: NDArray[np.bool_]
    probability: Array
    gaps: Array

    @classmethod
    def of(
        cls, task: Task, targets: np.ndarray, probability: np.ndarray, decided: np.ndarray
    ) -> Answers:
        """Answers of a task, in its own terms."""
        classes = probability.shape[1]
        return cls(
            task.one_hot(targets, classes) > 0,
            task.told(decided, classes),
            probability,
            task.gaps(targets, probability),
        )


class Resampling:
    """Draws of groups, the same for whatever is measured on them.

    Args:
        groups: group index of each recording, `(recording,)`.
        generator: draws.
        draws: how many.
    """

    def __init__(
        self, groups: np.ndarray, generator: np.random.Generator, *, draws: int = DRAWS
    ) -> None:
        self._groups = np.unique(groups, return_inverse=True)[1].astype(np.int64)
        count = int(self._groups.max()) + 1
        drawn = generator.multinomial(count, np.full(count, 1 / count), size=draws)
        self._counts = np.ascontiguousarray(drawn.T, dtype=np.float64)  # (group, draw)

    @property
    def groups(self) -> int:
        """Groups drawn from."""
        return len(self._counts)

    def intervals(
        self, seeds: Sequence[Answers], measured: Mapping[str, float | None]
    ) -> dict[str, Ends | None]:
        """95 % intervals of `METRICS`; None of what is unknown, and of a single group.

        Args:
            seeds: answers of one candidate, a seed each.
            measured: metric to its value, mean over the same seeds.
        """
        draws = self.draws(seeds)
        return {
            metric: self._ends(draws[metric], measured[metric], reflected=metric in _REFLECTED)
            for metric in METRICS
        }

    def draws(self, seeds: Sequence[Answers]) -> dict[str, Array]:
        """Metric to its values, `(draw,)`, mean over the seeds; NaN where a draw leaves it unknown."""
        each = {
            "macro_f1": self._macro_f1,
            "roc_auc": self._roc_auc,
            "expected_calibration_error": self._calibration_error,
        }
        return {
            metric: _mean(np.stack([of(answers) for answers in seeds]))
            for metric, of in each.items()
        }

    def _ends(self, values: Array, measured: float | None, *, reflected: bool) -> Ends | None:
        known = values[np.isfinite(values)]
        if measured is None or self.groups < 2 or not len(known):
            return None
        low, high = np.quantile(known, _ENDS)
        if reflected:
            low, high = max(2 * measured - high, 0.0), min(2 * measured - low, 1.0)
        return {"low": float(min(low, measured)), "high": float(max(high, measured))}

    def _sums(self, rows: np.ndarray) -> Array:
        """Sums over the recordings of each draw, `(column, draw)`."""
        by_group = sum_by(np.asarray(rows, np.float64).T, self._groups)
        return by_group @ self._counts

    def _macro_f1(self, answers: Answers) -> Array:
        hits = 2 * self._sums(answers.there & answers.told)
        total = self._sums(answers.there) + self._sums(answers.told)
        return _mean(_ratio(hits, total))

    def _roc_auc(self, answers: Answers) -> Array:
        pairs = zip(answers.there.T, answers.probability.T, strict=True)
        return _mean(np.stack([self._area(there, p) for there, p in pairs]))

    def _area(self, there: NDArray[np.bool_], probability: Array) -> Array:
        """Area under the ROC curve of a class in each draw; draws go in blocks."""
        order = np.argsort(probability, kind="stable")
        ranked, positive = probability[order], np.flatnonzero(there[order])
        below = np.searchsorted(ranked, ranked[positive], side="left")
        until = np.searchsorted(ranked, ranked[positive], side="right")
        block = max(1, _CELLS // len(order))
        parts = (self._counts[:, i : i + block] for i in range(0, self._counts.shape[1], block))
        members = self._groups[order]
        # Whole numbers, whose sums are exact in float32 up to 2^24 recordings.
        weights = (counts.astype(np.float32)[members] for counts in parts)
        return np.concatenate([_area(positive, below, until, w) for w in weights])

    def _calibration_error(self, answers: Answers) -> Array:
        recordings = self._sums(np.ones((len(self._groups), 1)))
        return np.abs(self._sums(answers.gaps)).sum(axis=0) / recordings[0]


def _area(positive: Indices, below: Indices, until: Indices, weights: NDArray[np.float32]) -> Array:
    """U / (P N): U is the sum of the positives' mean ranks less P^2 / 2, all by weight.

    Args:
        positive: places of the positives among the recordings by rising score, `(positive,)`.
        below: how many recordings score less than each of them.
        until: how many score no more.
        weights: how often each recording was drawn, by rising score, `(recording, draw)`.
    """
    upto = np.concatenate([np.zeros_like(weights[:1]), np.cumsum(weights, axis=0)])
    own, mean_ranks = weights[positive], (upto[below] + upto[until]) / 2
    of_class = own.sum(axis=0, dtype=np.float64)
    wins = np.einsum("rd,rd->d", own, mean_ranks, dtype=np.float64) - of_class**2 / 2
    return _ratio(wins, of_class * (upto[-1] - of_class))


def _ratio(above: Array, below: Array) -> Array:
    return np.divide(above, below, out=np.full(below.shape, np.nan), where=below > 0)


def _mean(values: Array) -> Array:
    """Mean over the first axis of what is known."""
    known = np.isfinite(values)
    return _ratio(np.where(known, values, 0.0).sum(axis=0), known.sum(axis=0))
