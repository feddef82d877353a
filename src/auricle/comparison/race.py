"""A race, not a grid: one seed for all, then further seeds for those that can still win.

What a round trains is handed in as a function, so that the rules can be tested by simulation with any
learner. The rules themselves are in `statistics`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from auricle import tasks
from auricle.comparison import statistics
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.statistics import Effort
from auricle.tasks import Task

Round = Callable[[Sequence[str], int], np.ndarray]
"""Candidates and a seed to rows of the task `(candidate, recording, class)`, out of fold."""


@dataclass(frozen=True, eq=False)
class Race:
    """What the rounds gave.

    Attributes:
        outcomes: correctness of every prediction, NaN where a candidate was out of the race.
        rows: what the networks say, `(candidate, seed, recording, class)`, NaN likewise: log
            probabilities, or log odds of several labels.
        targets: `(recording,)` class indices, or `(recording, class)`.
        folds: `(recording,)`.
        dropped: candidate to the round after which it was left behind, and why.
        settled: why the last seeds were spared for all; None where they were run.
    """

    outcomes: Outcomes
    rows: np.ndarray
    targets: np.ndarray
    folds: np.ndarray
    dropped: dict[str, str] = field(default_factory=dict)
    settled: str | None = None

    @property
    def task(self) -> Task:
        """What was raced for."""
        return tasks.of(self.targets)

    def probabilities(self, candidate: int, seed: int) -> np.ndarray:
        """`(recording, class)` probabilities, each fold calibrated on the other folds."""
        return self.task.cross_fitted(self.rows[candidate, seed], self.targets, self.folds)

    def decided(self, candidate: int, seed: int) -> np.ndarray:
        """What was decided, by a recording along the first axis."""
        return self.task.answers(self.rows[candidate, seed], self.targets, self.folds)


def run(
    candidates: Sequence[str],
    play: Round,
    *,
    targets: np.ndarray,
    groups: np.ndarray,
    folds: np.ndarray,
    seeds: int,
    effort: Effort,
    generator: np.random.Generator,
) -> Race:
    """Play at most `seeds` rounds; after each, leave behind who can no longer win.

    Args:
        candidates: names.
        play: trains and predicts one round.
        targets: `(recording,)` class indices; of several labels `(recording, class)` 0 or 1.
        groups: `(recording,)` group indices.
        folds: `(recording,)` fold indices.
        seeds: rounds at most.
        effort: decides how careful the dropping rule is.
        generator: for the bootstrap of the dropping rule.
    """
    classes = targets.shape[1] if targets.ndim == 2 else int(targets.max()) + 1
    table = np.full((len(candidates), seeds, len(targets), classes), np.nan)
    right = np.full((len(candidates), seeds, targets.size), np.nan)
    alive = list(range(len(candidates)))
    dropped: dict[str, str] = {}
    settled: str | None = None
    for seed in range(seeds):
        table[alive, seed] = play([candidates[i] for i in alive], seed)
        for i in alive:
            right[i, seed] = _right(table[i, seed], targets, folds)
        outcomes = Outcomes.of(tuple(candidates), right[:, : seed + 1], targets, groups, folds)
        if seed + 1 < seeds and len(alive) > 1:
            lost = statistics.race_drops(outcomes, effort, generator)
            for name, drop in lost.items():
                dropped[name] = f"after round {seed + 1}: {drop.reason}"
            alive = [i for i in alive if candidates[i] not in dropped]
            settled = statistics.race_settled(outcomes, effort, seeds)
            if settled:
                break
    played = outcomes.correct.shape[1]
    return Race(outcomes, table[:, :played], targets, folds, dropped, settled)


def _right(rows: np.ndarray, targets: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Whether each answer is right, `(row,)`."""
    task = tasks.of(targets)
    return task.right(task.answers(rows, targets, folds), targets)
