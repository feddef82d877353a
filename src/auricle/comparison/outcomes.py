"""Who got which recording right, and the sums over groups and folds that every test needs.

Of several labels there is a row for each recording and class, whose label is the class with its yes or
no: the balanced accuracy over these is the mean over classes of the balanced accuracy of yes and no.
The group stays the unit: its rows are summed before anything is squared.

The metric is the balanced accuracy over recordings: the mean over classes of the mean over a class's
recordings. With the weights w_r = 1 / (classes x recordings of r's class) it is the linear sum of
w_r correct_r, so every variance follows from sums of w_r (correct_r - recall of r's class) over a
group or over a fold: the influence of that group or fold.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from auricle.errors import ConfigError, unknown

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Outcomes:
    """Which recordings each candidate got right, out of fold.

    Attributes:
        candidates: names, baselines among them.
        correct: `(candidate, seed, recording)`, 1 right, 0 wrong (fractions allowed), nan where
            that candidate was not run with that seed; a seed is there for all recordings or none.
        labels: class index of each recording, `(recording,)`.
        groups: group index of each recording.
        folds: fold in which each recording was tested.
        baselines: candidates that take no part in the contest: never leader, never chosen.
        members: recording of each row; None: each row is a recording of its own.
        answers: how many answers a row may get; None: as many as there are labels.

    Raises:
        ConfigError: shapes or values that do not fit.
    """

    candidates: tuple[str, ...]
    correct: Array
    labels: NDArray[np.int64]
    groups: NDArray[np.int64]
    folds: NDArray[np.int64]
    baselines: tuple[str, ...] = ()
    members: NDArray[np.int64] | None = None
    answers: int | None = None

    @classmethod
    def of(
        cls,
        candidates: tuple[str, ...],
        correct: Array,
        targets: NDArray[np.int64],
        groups: NDArray[np.int64],
        folds: NDArray[np.int64],
        baselines: tuple[str, ...] = (),
    ) -> Outcomes:
        """Outcomes of recordings: targets are class indices, or 0 and 1 for each class.

        Args:
            candidates, groups, folds, baselines: as the attributes, one entry a recording.
            correct: `(candidate, seed, row)`; of several labels recording by recording.
            targets: `(recording,)`, or `(recording, class)`.
        """
        if targets.ndim == 1:
            return cls(candidates, correct, targets, groups, folds, baselines)
        recordings, classes = targets.shape
        rows = [np.repeat(a, classes) for a in (groups, folds, np.arange(recordings))]
        labels = (2 * np.arange(classes) + targets).ravel()
        return cls(candidates, correct, labels, rows[0], rows[1], baselines, rows[2], answers=2)

    def __post_init__(self) -> None:
        _validate(self)
        for name in ("labels", "groups", "folds"):
            dense = np.unique(getattr(self, name), return_inverse=True)[1]
            object.__setattr__(self, name, dense.astype(np.int64))
        object.__setattr__(self, "correct", np.asarray(self.correct, dtype=np.float64))

    @cached_property
    def recordings(self) -> int:
        """Recordings tested."""
        return len(self.labels) if self.members is None else len(np.unique(self.members))

    @property
    def chance(self) -> float:
        """The balanced accuracy of guessing."""
        return 1 / (self.answers or self.class_count)

    def only(self, kept: NDArray[np.bool_]) -> Outcomes:
        """Those of some recordings, `(recording,)`."""
        rows = kept if self.members is None else kept[self.members]
        return replace(
            self,
            correct=self.correct[:, :, rows],
            members=None if self.members is None else self.members[rows],
            **{name: getattr(self, name)[rows] for name in ("labels", "groups", "folds")},
        )

    @cached_property
    def group_count(self) -> int:
        """Groups tested."""
        return int(self.groups.max()) + 1

    @cached_property
    def class_count(self) -> int:
        """Classes among the recordings tested."""
        return int(self.labels.max()) + 1

    @cached_property
    def contestants(self) -> tuple[str, ...]:
        """Candidates that are no baseline."""
        return tuple(name for name in self.candidates if name not in self.baselines)

    @cached_property
    def run(self) -> NDArray[np.bool_]:
        """Whether the candidate was run with the seed, `(candidate, seed)`."""
        return ~np.isnan(self.correct[:, :, 0])

    @cached_property
    def first(self) -> NDArray[np.bool_]:
        """Which seed is the first that all candidates have, `(seed,)`."""
        return np.arange(self.run.shape[1]) == int(np.argmax(self.run.all(0)))

    def index(self, candidate: str) -> int:
        """Row of a candidate.

        Raises:
            ConfigError: there is no such candidate.
        """
        if candidate not in self.candidates:
            raise unknown("candidate", candidate, self.candidates)
        return self.candidates.index(candidate)

    @cached_property
    def rival_rows(self) -> NDArray[np.int64]:
        """Rows of the contestants."""
        return np.array([self.index(name) for name in self.contestants], dtype=np.int64)

    @cached_property
    def class_sizes(self) -> Array:
        """Recordings of each class."""
        return np.bincount(self.labels).astype(np.float64)

    @cached_property
    def weights(self) -> Array:
        """What each recording counts in the balanced accuracy; the sum is 1."""
        return 1.0 / (self.class_count * self.class_sizes[self.labels])

    @cached_property
    def recording_weights(self) -> Array:
        """What each recording counts, all its answers together, where it has several; the sum is 1."""
        if self.members is None:
            return self.weights
        return np.asarray(np.bincount(self.members, self.weights), np.float64)

    @cached_property
    def seed_scores(self) -> Array:
        """Balanced accuracy, `(candidate, seed)`."""
        # The weights add up to 1 but for rounding, which must not make a score of 1 + 1e-16.
        return np.clip(self.correct @ self.weights, 0.0, 1.0)

    @cached_property
    def residuals(self) -> Array:
        """w_r (correct_r - recall of r's class), `(candidate, seed, recording)`."""
        one_hot = np.eye(self.class_count)[self.labels]
        recall = (self.correct @ one_hot) / self.class_sizes
        return self.weights * (self.correct - recall[..., self.labels])

    @cached_property
    def by_group(self) -> Array:
        """Influence of each group, `(candidate, seed, group)`; its squares add up to a variance."""
        return sum_by(self.residuals * self.group_scale, self.groups)

    @cached_property
    def by_fold(self) -> Array:
        """Influence of each fold, `(candidate, seed, fold)`; its squares add up to a variance."""
        scale = _unbiased(_clusters_of_class(self.labels, self.folds))
        return sum_by(self.residuals * scale[self.labels], self.folds)

    @cached_property
    def class_groups(self) -> Array:
        """Groups in which each class is found."""
        return _clusters_of_class(self.labels, self.groups)

    @cached_property
    def group_scale(self) -> Array:
        """What makes the squares of group influences unbiased, for each recording."""
        return _unbiased(self.class_groups)[self.labels]

    @cached_property
    def fold_shares(self) -> Array:
        """What each fold adds to the score, `(candidate, seed, fold)`."""
        return sum_by(self.correct * self.weights, self.folds)

    @cached_property
    def run_variance(self) -> float:
        """Variance of a pair's difference from one seed to the next, mean over pairs; nan unknown.

        Folds are trained apart, so their variances over seeds add up.
        """
        found = [
            float(np.var(self.fold_shares[a, both] - self.fold_shares[b, both], 0, ddof=1).sum())
            for i, a in enumerate(self.rival_rows)
            for b in self.rival_rows[i + 1 :]
            if (both := self.run[a] & self.run[b]).sum() > 1
        ]
        return float(np.mean(found)) if found else math.nan

    def fold_excess(self, seeds: NDArray[np.bool_]) -> float:
        """Variance of a pair's difference between folds beyond that between groups, mean over pairs.

        The mean over pairs of |x_a - x_b|^2 is 2 / (n - 1) times the sum of |x_a - mean|^2.
        """
        rows = [a for a in self.rival_rows if self.run[a, seeds].all()]
        if len(rows) < 2:
            return 0.0
        folds, groups = (
            np.sum((mean - mean.mean(0)) ** 2) * 2 / (len(rows) - 1)
            for mean in (
                self.by_fold[rows][:, seeds].mean(1),
                self.by_group[rows][:, seeds].mean(1),
            )
        )
        return float(folds - groups)


def sum_by(values: Array, index: NDArray[np.int64]) -> Array:
    """Sums of the last axis over equal entries of `index`, which spans 0 .. its maximum."""
    order = np.argsort(index, kind="stable")
    starts = np.flatnonzero(np.diff(index[order], prepend=-1))
    return np.add.reduceat(values[..., order], starts, axis=-1)


def _clusters_of_class(labels: NDArray[np.int64], clusters: NDArray[np.int64]) -> Array:
    cells = np.unique(np.stack([labels, clusters]), axis=1)
    return np.bincount(cells[0]).astype(np.float64)


def _unbiased(present: Array) -> Array:
    """sqrt(n / (n - 1)), n the clusters in which a class is found.

    What the class's own mean takes from its variance: it matters where a class has few groups.
    """
    return np.sqrt(present / np.maximum(present - 1, 0.5))


def _validate(outcomes: Outcomes) -> None:
    correct = np.asarray(outcomes.correct, dtype=np.float64)
    n = len(outcomes.labels)
    if len(set(outcomes.candidates)) != len(outcomes.candidates):
        raise ConfigError("a candidate is named twice; give each its own name")
    if correct.ndim != 3 or correct.shape[0] != len(outcomes.candidates) or correct.shape[2] != n:
        raise ConfigError(
            f"outcomes of shape {correct.shape}; allowed is (candidate, seed, recording) with "
            f"{len(outcomes.candidates)} candidates and {n} recordings"
        )
    if n == 0 or len(outcomes.groups) != n or len(outcomes.folds) != n:
        raise ConfigError(
            "labels, groups and folds need one entry for each recording, at least one"
        )
    missing = np.isnan(correct)
    empty = np.all(missing, axis=2)
    if np.any(np.any(missing, axis=2) != empty):
        raise ConfigError("a seed with some recordings missing; give all recordings or none (nan)")
    if np.any(np.all(empty, axis=1)):
        raise ConfigError("a candidate without any seed; leave it out")
    if np.nanmin(correct) < 0 or np.nanmax(correct) > 1:
        raise ConfigError("outcomes beyond 0..1; give 1 for right, 0 for wrong, or a fraction")
    for name in outcomes.baselines:
        if name not in outcomes.candidates:
            raise unknown("baseline", name, outcomes.candidates)
    if len(set(outcomes.baselines)) == len(outcomes.candidates):
        raise ConfigError("only baselines; give at least one candidate")
