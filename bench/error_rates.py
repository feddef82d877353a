"""How often the verdict errs, on prediction tables whose truth is known.

    python bench/error_rates.py             every setting, 1000 tables each; writes docs/statistics.md
    python bench/error_rates.py --quick     20 tables each, prints only
    python bench/error_rates.py --real runs/.../predictions.csv --draws 1000
    python bench/error_rates.py --pipeline 200

A simulated table is a latent probit: recording r is right if mean + difficulty > 0, where the
difficulty (variance 1) has a part that all candidates share (recording, group) and a part of the
candidate's own: recording, group, fold (one training set), training (fold and seed) and seed
(recording and seed). The correlation of two candidates follows from the discordance wished for.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from scipy import optimize, special, stats

from auricle.comparison.outcomes import Outcomes
from auricle.comparison.statistics import (
    Effort,
    difference,
    factor_effects,
    interval,
    race_drops,
    score,
    selection_corrected,
    verdict,
)

DOCS = Path(__file__).resolve().parents[1] / "docs" / "statistics.md"


@dataclass(frozen=True)
class Setting:
    """One kind of data set and of candidates.

    Attributes:
        name: as the table shows it.
        recordings: tested.
        groups: among them.
        folds: trainings a seed.
        classes: as many.
        candidates: as many.
        seeds: run for all.
        accuracy: of the best candidate, mean over classes.
        behind: points by which candidates 1, 2, ... stand behind candidate 0; the rest are level.
        discordance: share of recordings on which two level candidates differ, in one seed.
        own: shares of a candidate's own variance: recording, group, fold, training, seed.
        shared_group: share of the common difficulty that a group's recordings have in common.
        unequal: sizes of groups spread as a log-normal with this standard deviation.
        rare: share of the recordings that the rarest class has; 0 where classes are level.
        mixed: groups hold recordings of all classes.
        spread: half the range of the recalls over classes; each candidate has them in its own order.
    """

    name: str
    recordings: int = 240
    groups: int = 60
    folds: int = 5
    classes: int = 10
    candidates: int = 8
    seeds: int = 3
    accuracy: float = 0.85
    behind: tuple[float, ...] = ()
    discordance: float = 0.14
    own: tuple[float, float, float, float, float] = (0.40, 0.20, 0.02, 0.02, 0.36)
    shared_group: float = 0.3
    unequal: float = 0.0
    rare: float = 0.0
    mixed: bool = False
    spread: float = 0.0


RUN_NOISE = (0.30, 0.15, 0.05, 0.15, 0.35)

NULLS = (
    Setting("240 recordings, 60 groups, 5 folds, 10 classes"),
    Setting("the same, 2 candidates", candidates=2),
    Setting("the same, 20 candidates", candidates=20),
    Setting("3 folds", folds=3),
    Setting("10 folds", folds=10),
    Setting("run noise", own=RUN_NOISE),
    Setting("run noise, 3 folds, 2 candidates", own=RUN_NOISE, folds=3, candidates=2),
    Setting("unequal groups", unequal=1.0),
    Setting("a rare class (2 %)", rare=0.02, classes=4),
    Setting("groups across classes", mixed=True),
    Setting("recalls from .70 to 1", spread=0.15),
    Setting("400 recordings, 250 groups", recordings=400, groups=250),
    Setting("1000 recordings, 250 groups", recordings=1000, groups=250),
    Setting("80 recordings, 40 groups, 4 classes", recordings=80, groups=40, classes=4),
    Setting("80 recordings, 20 candidates", recordings=80, groups=40, classes=4, candidates=20),
    Setting("80 recordings, 2 classes, 12 groups", recordings=80, groups=12, classes=2, folds=4),
    Setting("10 groups, 2 classes, leave one out", groups=10, folds=10, classes=2),
    Setting("10 groups across classes", groups=10, folds=5, mixed=True),
    Setting("6 groups across classes", groups=6, folds=6, mixed=True, classes=4),
    Setting("5 groups across classes", groups=5, folds=5, mixed=True, classes=4),
    Setting("6 groups, 2 classes", groups=6, folds=3, classes=2),
    Setting("accuracy .97", accuracy=0.97, discordance=0.04),
    Setting("accuracy .55", accuracy=0.55, discordance=0.30),
)


def correlation(accuracy: float, discordance: float) -> float:
    """Latent correlation with which two candidates of equal accuracy differ that often."""
    mean = float(special.ndtri(accuracy))

    def excess(rho: float) -> float:
        both = stats.multivariate_normal([0, 0], [[1, rho], [rho, 1]]).cdf([mean, mean])
        return 2 * (accuracy - float(both)) - discordance

    return float(optimize.brentq(excess, 0.0, 0.9999))


@dataclass(frozen=True)
class Tables:
    """Draws prediction tables of one setting."""

    setting: Setting
    rho: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "rho", correlation(self.setting.accuracy, self.setting.discordance)
        )

    def layout(self, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Labels, groups and folds of one data set."""
        s = self.setting
        size = np.exp(s.unequal * generator.normal(size=s.groups))
        groups = np.concatenate(
            [np.arange(s.groups), generator.choice(s.groups, s.recordings - s.groups, p=size / size.sum())]
            if s.unequal
            else [np.arange(s.recordings) % s.groups]
        )
        share = np.full(s.classes, 1.0)
        if s.rare:
            share[:-1] = (1 - s.rare) / (s.classes - 1)
            share[-1] = s.rare
        of_group = np.repeat(np.arange(s.classes), _apportion(share, s.groups))
        if s.mixed:
            labels = np.repeat(np.arange(s.classes), _apportion(share, s.recordings))
            labels = generator.permutation(labels)
        else:
            labels = of_group[groups]
        return labels, groups, (np.arange(s.groups) % s.folds)[groups]

    def recalls(self, generator: np.random.Generator) -> np.ndarray:
        """True recall of each candidate and class; the means over classes are the true scores."""
        s = self.setting
        behind = np.zeros(s.candidates)
        behind[1 : 1 + len(s.behind)] = s.behind
        pattern = np.linspace(-s.spread, s.spread, s.classes)
        moved = np.stack([generator.permutation(pattern) for _ in range(s.candidates)])
        return np.clip(s.accuracy - behind[:, None] / 100 + moved, 0.001, 0.999)

    def draw(self, generator: np.random.Generator) -> tuple[Outcomes, np.ndarray]:
        """One table and the candidates' true scores."""
        s = self.setting
        labels, groups, folds = self.layout(generator)
        recalls = self.recalls(generator)
        c, seeds, r = s.candidates, s.seeds, s.recordings
        normal = generator.normal
        common = np.sqrt(1 - s.shared_group) * normal(size=r)
        common += np.sqrt(s.shared_group) * normal(size=s.groups)[groups]
        a, b, d, e, f = np.sqrt(np.array(s.own) / sum(s.own))
        own = a * normal(size=(c, 1, r)) + b * normal(size=(c, 1, s.groups))[..., groups]
        own = own + d * normal(size=(c, 1, s.folds))[..., folds]
        own = own + e * normal(size=(c, seeds, s.folds))[..., folds]
        own = own + f * normal(size=(c, seeds, r))
        latent = np.sqrt(self.rho) * common + np.sqrt(1 - self.rho) * own
        correct = (special.ndtri(recalls)[:, None, labels] + latent > 0).astype(np.float64)
        names = tuple(f"c{k}" for k in range(c))
        return Outcomes(names, correct, labels, groups, folds), recalls.mean(1)


def _apportion(share: np.ndarray, total: int) -> np.ndarray:
    """Whole numbers in proportion to `share`, at least 2 each, that add up to `total`."""
    counts = np.maximum(np.floor(share / share.sum() * total).astype(int), 2)
    while counts.sum() != total:
        counts[int(np.argmax(counts))] += int(np.sign(total - counts.sum()))
    return counts


def race(outcomes: Outcomes, effort: Effort, generator: np.random.Generator) -> Outcomes:
    """The same table with the runs that the race would have spared left out."""
    correct = outcomes.correct.copy()
    alive = np.ones(len(outcomes.candidates), dtype=bool)
    for seed in range(1, correct.shape[1]):
        so_far = replace(outcomes, correct=np.where(_reach(correct, seed), correct, np.nan))
        for name in race_drops(so_far, effort, generator):
            alive[outcomes.index(name)] = False
        correct[~alive, seed:] = np.nan
    return replace(outcomes, correct=correct)


def _reach(correct: np.ndarray, seeds: int) -> np.ndarray:
    return (np.arange(correct.shape[1]) < seeds)[:, None]


# ---- what is measured on one table ------------------------------------------------------------


def judge(
    tables: Tables, effort: Effort, generator: np.random.Generator
) -> dict[str, float]:
    """One comparison as a user gets it: the race, then the verdict."""
    full, truth = tables.draw(generator)
    outcomes = race(full, effort, generator)
    said = verdict(outcomes, dict.fromkeys(full.candidates, 1.0), generator)
    leader = outcomes.index(said.leader)
    own = said.intervals["c0"]
    pair = difference(outcomes, "c0", "c1")
    gap = 100 * (truth[0] - truth[1])
    return {
        "false": float(pair.p < 0.05),
        "covered": float(own.low <= truth[0] <= own.high),
        "difference covered": float(pair.low <= gap <= pair.high),
        "winner": float(said.winner is not None),
        "winner covered": float(said.corrected.low <= truth[leader] <= said.corrected.high),
        "naive": 100 * (said.corrected.naive - truth[leader]),
        "corrected": 100 * (said.corrected.score - truth[leader]),
        "runs": float(outcomes.run.mean()),
        "best dropped": float(not outcomes.run[int(np.argmax(truth))].all()),
        "regret": 100 * float(truth.max() - truth[outcomes.index(said.choice)]),
        "regret of the grid": 100 * float(truth.max() - truth[int(np.argmax(score(full)))]),
        "wrong winner": float(
            said.winner is not None and truth[leader] < truth.max() - 1e-9
        ),
        "se": pair.se,
        "points": pair.points,
        "identical": float(pair.identical),
    }


def average(
    measure: Callable[[np.random.Generator], dict[str, float]], draws: int, seed: int
) -> dict[str, float]:
    """Mean of each figure over `draws` tables."""
    seeds = np.random.SeedSequence(seed).spawn(draws)
    rows = [measure(np.random.default_rng(s)) for s in seeds]
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}
