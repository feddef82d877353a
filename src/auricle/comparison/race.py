"""A race, not a grid: one seed for all, then further seeds for those that can still win.

What a round trains is handed in as a function, so that the rules can be tested by simulation with any
learner. The rules themselves are in `statistics`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from auricle.comparison import statistics
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.statistics import Effort
from auricle.tasks.classification import cross_fitted

Round = Callable[[Sequence[str], int], np.ndarray]
"""Candidates and a seed to log probabilities `(candidate, recording, class)`, out of fold."""


@dataclass(frozen=True, eq=False)
class Race:
    """What the rounds gave.

    Attributes:
        outcomes: correctness of every prediction, NaN where a candidate was out of the race.
        log_probabilities: `(candidate, seed, recording, class)`, NaN likewise.
        dropped: candidate to the round after which it was left behind, and why.
        settled: why the last seeds were spared for all; None where they were run.
    """

    outcomes: Outcomes
    log_probabilities: np.ndarray
    dropped: dict[str, str] = field(default_factory=dict)
    settled: str | None = None

    def probabilities(self, candidate: int, seed: int) -> np.ndarray:
        """`(recording, class)` probabilities, each fold calibrated on the other folds."""
        return cross_fitted(
            self.log_probabilities[candidate, seed], self.outcomes.labels, self.outcomes.folds
        )


def run(
    candidates: Sequence[str],
    play: Round,
    *,
    labels: np.ndarray,
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
        labels: `(recording,)` class indices.
        groups: `(recording,)` group indices.
        folds: `(recording,)` fold indices.
        seeds: rounds at most.
        effort: decides how careful the dropping rule is.
        generator: for the bootstrap of the dropping rule.
    """
    classes = int(labels.max()) + 1
    table = np.full((len(candidates), seeds, len(labels), classes), np.nan)
    alive = list(range(len(candidates)))
    dropped: dict[str, str] = {}
    settled: str | None = None
    for seed in range(seeds):
        table[alive, seed] = play([candidates[i] for i in alive], seed)
        outcomes = _outcomes(candidates, table[:, : seed + 1], labels, groups, folds)
        if seed + 1 < seeds and len(alive) > 1:
            lost = statistics.race_drops(outcomes, effort, generator)
            for name, drop in lost.items():
                dropped[name] = f"after round {seed + 1}: {drop.reason}"
            alive = [i for i in alive if candidates[i] not in dropped]
            settled = statistics.race_settled(outcomes, effort, seeds)
            if settled:
                break
    played = outcomes.correct.shape[1]
    return Race(outcomes, table[:, :played], dropped, settled)


def _outcomes(
    candidates: Sequence[str],
    table: np.ndarray,
    labels: np.ndarray,
    groups: np.ndarray,
    folds: np.ndarray,
) -> Outcomes:
    played = np.isfinite(table[..., 0])
    correct = (np.nan_to_num(table).argmax(axis=-1) == labels).astype(float)
    return Outcomes(tuple(candidates), np.where(played, correct, np.nan), labels, groups, folds)
