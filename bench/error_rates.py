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
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from scipy import optimize, special, stats

from _table import machine, table, write_section
from auricle.comparison import race as races
from auricle.comparison.baselines import LEAKAGE
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.statistics import (
    Effort,
    difference,
    factor_effects,
    race_drops,
    race_settled,
    score,
    verdict,
)
from auricle.tasks.baselines import BASELINES

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


# Less, and more, variance between folds and trainings than the default of `Setting`.
LITTLE_NOISE = (0.42, 0.20, 0.003, 0.003, 0.374)
RUN_NOISE = (0.30, 0.15, 0.05, 0.15, 0.35)

NULLS = (
    Setting("240 recordings, 60 groups, 5 folds, 10 classes"),
    Setting("the same, little training noise", own=LITTLE_NOISE),
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


def correlation(first: float, second: float, discordance: float) -> float:
    """Latent correlation with which two candidates of these accuracies differ that often."""
    means = special.ndtri([first, second])

    def excess(rho: float) -> float:
        both = stats.multivariate_normal([0, 0], [[1, rho], [rho, 1]]).cdf(means)
        return first + second - 2 * float(both) - discordance

    return float(optimize.brentq(excess, 0.0, 0.9999))


@dataclass(frozen=True)
class Tables:
    """Draws prediction tables of one setting."""

    setting: Setting
    rho: float = field(init=False)

    def __post_init__(self) -> None:
        s = self.setting
        second = s.accuracy - (s.behind[0] / 100 if s.candidates == 2 and s.behind else 0.0)
        object.__setattr__(self, "rho", correlation(s.accuracy, second, s.discordance))

    def layout(self, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Labels, groups and folds of one data set."""
        s = self.setting
        size = np.exp(s.unequal * generator.normal(size=s.groups))
        groups = np.concatenate(
            [
                np.arange(s.groups),
                generator.choice(s.groups, s.recordings - s.groups, p=size / size.sum()),
            ]
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


def spare(outcomes: Outcomes, effort: Effort, generator: np.random.Generator) -> Outcomes:
    """The same table with the runs that the race would have spared left out."""
    correct = outcomes.correct.copy()
    alive = np.ones(len(outcomes.candidates), dtype=bool)
    for seed in range(1, correct.shape[1]):
        so_far = replace(outcomes, correct=np.where(_reach(correct, seed), correct, np.nan))
        for name in race_drops(so_far, effort, generator):
            alive[outcomes.index(name)] = False
        correct[~alive, seed:] = np.nan
        left = replace(outcomes, correct=correct[:, :seed])
        if race_settled(left, effort, correct.shape[1]):
            return left
    return replace(outcomes, correct=correct)


def _reach(correct: np.ndarray, seeds: int) -> np.ndarray:
    return (np.arange(correct.shape[1]) < seeds)[:, None]


# ---- what is measured on one table ------------------------------------------------------------


def judge(tables: Tables, effort: Effort, generator: np.random.Generator) -> dict[str, float]:
    """One comparison as a user gets it: the race, then the verdict."""
    full, truth = tables.draw(generator)
    outcomes = spare(full, effort, generator)
    said = verdict(outcomes, dict.fromkeys(full.candidates, 1.0), generator)
    leader = outcomes.index(said.leader)
    own = said.intervals["c0"]
    pair = difference(outcomes, "c0", "c1")
    gap = 100 * (truth[0] - truth[1])
    no_worse = [truth[outcomes.index(name)] >= truth[leader] - 1e-9 for name in said.behind]
    return {
        "false": float(pair.p < 0.05),
        "behind": float(any(no_worse)),
        "covered": float(own.low <= truth[0] <= own.high),
        "difference covered": float(pair.low <= gap <= pair.high),
        "winner": float(said.winner is not None),
        "winner covered": float(said.corrected.low <= truth[leader] <= said.corrected.high),
        "naive": 100 * (said.corrected.naive - truth[leader]),
        "corrected": 100 * (said.corrected.score - truth[leader]),
        "runs": float(outcomes.run.sum() / full.run.size),
        "best dropped": float(not outcomes.run[int(np.argmax(truth))].all()),
        "regret": 100 * float(truth.max() - truth[outcomes.index(said.choice)]),
        "regret of the grid": 100 * float(truth.max() - truth[int(np.argmax(score(full)))]),
        "wrong winner": float(said.winner is not None and truth[leader] < truth.max() - 1e-9),
        "se": pair.se,
        "points": pair.points,
        "identical": float(pair.identical),
    }


def power(tables: Tables, generator: np.random.Generator) -> dict[str, float]:
    """A declared pair, all seeds run."""
    outcomes, truth = tables.draw(generator)
    pair = difference(outcomes, "c0", "c1")
    gap = 100 * (truth[0] - truth[1])
    return {
        "found": float(pair.p < 0.05 and pair.points > 0),
        "covered": float(pair.low <= gap <= pair.high),
        "se": pair.se,
        "discordance": pair.discordance,
    }


FACTORS = [
    {"compression": c, "scale": s, "resolution": r}
    for c in ("none", "dB")
    for s in ("linear", "mel")
    for r in ("coarse", "fine")
]


def effects(tables: Tables, generator: np.random.Generator) -> dict[str, float]:
    """Eight candidates, two by two by two: compression brings `behind` points, the rest nothing."""
    outcomes, truth = tables.draw(generator)
    found = {effect.factor: effect for effect in factor_effects(outcomes, FACTORS)}
    true = {"compression": 100 * (truth[4:].mean() - truth[:4].mean()), "scale": 0, "resolution": 0}
    return {
        "false": np.mean([found[f].p < 0.05 for f in ("scale", "resolution")]),
        "said to matter": float(any(found[f].p_holm < 0.05 for f in ("scale", "resolution"))),
        "covered": np.mean([e.low <= true[f] <= e.high for f, e in found.items()]),
        "found": float(found["compression"].p_holm < 0.05),
    }


def average(
    measure: Callable[[np.random.Generator], dict[str, float]], draws: int, seed: int = 1
) -> dict[str, float]:
    """Mean of each figure over `draws` tables."""
    seeds = np.random.SeedSequence(seed).spawn(draws)
    rows = [measure(np.random.default_rng(s)) for s in seeds]
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}


# ---- the sections of the page -----------------------------------------------------------------

WEAKER = (0.0, 3.0, 5.0, 8.0, 8.0, 10.0, 15.0)

TIES = (
    Setting("240 recordings, 60 groups", behind=WEAKER),
    Setting("run noise", behind=WEAKER, own=RUN_NOISE),
    Setting("run noise, 3 folds", behind=WEAKER, own=RUN_NOISE, folds=3),
    Setting("six rivals 8 points behind", behind=(0, 8, 8, 8, 8, 8, 8)),
    Setting("unequal groups", behind=WEAKER, unequal=1.0),
    Setting("a rare class (2 %)", behind=WEAKER, rare=0.02, classes=4),
    Setting("1000 recordings, 250 groups", behind=WEAKER, recordings=1000, groups=250),
    Setting("10 groups across classes", behind=(0, 10, 10, 20, 20, 20, 20), groups=10, mixed=True),
)

RACES = (
    Setting("the best leads 8 by 2", behind=(2,) * 7),
    Setting("the best leads 8 by 5", behind=(5,) * 7),
    Setting("the best leads 20 by 2", behind=(2,) * 19, candidates=20),
    Setting("a ladder: 1, 2, 3, 4, 6, 8, 10 behind", behind=(1, 2, 3, 4, 6, 8, 10)),
    Setting("the ladder, run noise", behind=(1, 2, 3, 4, 6, 8, 10), own=RUN_NOISE),
    Setting(
        "the ladder, 80 recordings",
        behind=(1, 2, 3, 4, 6, 8, 10),
        recordings=80,
        groups=40,
        classes=4,
    ),
    Setting("a wide ladder: 5, 10, 15, 20 ... 35", behind=(5, 10, 15, 20, 25, 30, 35)),
)

PAIRS = tuple(
    (discordance, recordings)
    for discordance, recordings in (
        (0.12, 100),
        (0.12, 240),
        (0.13, 400),
        (0.12, 1000),
        (0.27, 400),
    )
)


@dataclass
class Bars:
    """What must hold; a figure of 1000 draws may miss by the noise of the draws.

    Attributes:
        failed: what is missed.
        admitted: what is missed and said to be so on the page.
    """

    failed: list[str] = field(default_factory=list)
    admitted: list[str] = field(default_factory=list)

    def at_most(self, value: float, limit: float, what: str) -> None:
        if value > limit:
            self.failed.append(f"{what}: {value:.3f} above {limit}")

    def at_least(self, value: float, limit: float, what: str) -> None:
        self.at_most(-value, -limit, what)

    def admit(self, value: float, limit: float, what: str) -> None:
        """Name a bar that this setting is known to miss; it is held against another."""
        if value < limit:
            self.admitted.append(f"{what}: {value:.3f} below {limit}, as the page says")

    def admit_at_most(self, value: float, limit: float, what: str) -> None:
        """The same for a figure that is too high."""
        if value > limit:
            self.admitted.append(f"{what}: {value:.3f} above {limit}, as the page says")


def nulls(draws: int, bars: Bars) -> str:
    """All candidates equally accurate."""
    rows = []
    for s in NULLS:
        tables = Tables(s)
        m = average(lambda g, t=tables: judge(t, "standard", g), draws)
        bars.at_most(m["false"], 0.067, f"{s.name}: A differs from B")
        bars.at_most(m["winner"], 0.067, f"{s.name}: winner named")
        bars.at_most(m["behind"], 0.067, f"{s.name}: a level one called behind")
        bars.at_least(m["difference covered"], 0.92, f"{s.name}: coverage of the difference")
        bars.admit_at_most(m["difference covered"], 0.99, f"{s.name}: coverage of the difference")
        bars.at_least(m["covered"], 0.92, f"{s.name}: coverage")
        bars.at_most(m["covered"], 0.99, f"{s.name}: coverage")
        bars.at_least(m["winner covered"], 0.90, f"{s.name}: coverage of the winner")
        bars.at_most(abs(m["corrected"]), 0.75 if s.recordings >= 240 else 1.0, f"{s.name}: bias")
        rows.append(_row(s.name, m))
        print(rows[-1], flush=True)
    return table(HEAD, rows)


HEAD = [
    "all equally accurate",
    "A differs from B, %",
    "a winner named, %",
    "a level one called behind the first, %",
    "interval covers, %",
    "winner's interval covers, %",
    "leader's own score, bias in points",
    "corrected score, bias",
]


def _row(name: str, m: dict[str, float]) -> list[str]:
    shares = [
        f"{100 * m[k]:.1f}" for k in ("false", "winner", "behind", "covered", "winner covered")
    ]
    return [name, *shares, *(f"{m[k]:+.2f}" for k in ("naive", "corrected"))]


def ties(draws: int, bars: Bars) -> str:
    """Two leaders level, the rest behind."""
    rows = []
    for s in TIES:
        tables = Tables(s)
        for effort in ("standard", "thorough"):
            m = average(lambda g, t=tables, e=effort: judge(t, e, g), draws)
            for k in ("false", "winner", "behind"):
                bars.at_most(m[k], 0.067, f"ties, {s.name}, {effort}: {k}")
            bars.at_least(m["covered"], 0.92, f"ties, {s.name}: coverage")
            bars.at_least(m["winner covered"], 0.90, f"ties, {s.name}: coverage of the winner")
            bars.at_most(abs(m["corrected"]), 0.75, f"ties, {s.name}, {effort}: bias")
            rows.append(_row(f"{s.name}, {effort}", m))
            print(rows[-1], flush=True)
    return table(["two leaders level, six rivals behind", *HEAD[1:]], rows)


def races_table(draws: int, bars: Bars) -> str:
    """One best candidate: what the race drops, spares and costs."""
    rows = []
    for s in RACES:
        tables = Tables(s)
        for effort in ("standard", "thorough"):
            m = average(lambda g, t=tables, e=effort: judge(t, e, g), draws)
            bars.at_most(m["wrong winner"], 0.025, f"race, {s.name}: wrong winner")
            bars.at_most(m["regret"] - m["regret of the grid"], 1.0, f"race, {s.name}: regret")
            shares = [f"{100 * m[k]:.1f}" for k in ("best dropped", "winner", "wrong winner")]
            saved = f"{100 * (1 - m['runs']):.0f}"
            regret = [f"{m[k]:.2f}" for k in ("regret", "regret of the grid")]
            rows.append([f"{s.name}, {effort}", *shares, saved, *regret])
            print(rows[-1], flush=True)
    head = [
        "3 seeds at most",
        "the best dropped, %",
        "a winner named, %",
        "a wrong one, %",
        "trainings spared, %",
        "regret of the choice, points",
        "of the full grid's leader",
    ]
    return table(head, rows)


def power_table(draws: int, bars: Bars) -> str:
    """How often a declared pair is told apart."""
    rows = []
    for noise, own in (("little", LITTLE_NOISE), ("some", Setting("").own)):
        for discordance, recordings in PAIRS:
            found = {}
            for gap in (3, 5, 8):
                s = Setting(
                    "",
                    recordings=recordings,
                    groups=recordings // 2,
                    candidates=2,
                    accuracy=0.80,
                    behind=(gap,),
                    discordance=discordance,
                    own=own,
                )
                m = average(lambda g, t=Tables(s): power(t, g), draws)
                found[gap] = m["found"]
                bars.at_least(m["covered"], 0.92, f"coverage of {gap} points, {noise} noise")
                bars.at_most(m["covered"], 0.99, f"coverage of {gap} points, {noise} noise")
            if (discordance, recordings) == (0.13, 400):
                # The bar is for the recordings' own luck; the page says that the default misses it.
                held = bars.at_least if noise == "little" else bars.admit
                held(found[5], 0.7, f"power at 5 points, {noise} training noise")
            shares = [f"{found[gap]:.2f}" for gap in (3, 5, 8)]
            shares.append(f"{100 * m['covered']:.1f}")
            rows.append(
                [noise, f"{m['discordance']:.2f}", str(recordings), f"{m['se']:.1f}", *shares]
            )
            print(rows[-1], flush=True)
    head = ["training noise", "discordance", "recordings", "SE, points"]
    return table([*head, "found at 3", "at 5", "at 8", "interval covers 8, %"], rows)


def effects_table(draws: int, bars: Bars) -> str:
    """Factors without effect, and one with."""
    rows = []
    for name, s in (
        ("no factor has an effect", Setting("")),
        ("the same, run noise", Setting("", own=RUN_NOISE)),
        ("the same, 80 recordings", Setting("", recordings=80, groups=40, classes=4)),
        ("the same, 10 groups across classes", Setting("", groups=10, mixed=True)),
        (
            "compression brings 6 points",
            Setting("", behind=(0, 0, 0, -6, -6, -6, -6), accuracy=0.8),
        ),
    ):
        m = average(lambda g, t=Tables(s): effects(t, g), draws)
        bars.at_most(m["false"], 0.067, f"effects, {name}: false")
        bars.at_least(m["covered"], 0.92, f"effects, {name}: coverage")
        names = ("false", "said to matter", "covered", "found")
        rows.append([name, *(f"{100 * m[k]:.1f}" for k in names)])
        print(rows[-1], flush=True)
    head = [
        "2 x 2 x 2 candidates, first seed",
        "a null effect's interval excludes 0, %",
        'any null factor said to "matter", %',
        "interval covers, %",
        'compression said to "matter", %',
    ]
    return table(head, rows)


# ---- real prediction tables, and whole runs ---------------------------------------------------


def read_predictions(path: Path) -> Outcomes:
    """The contestants with the most seeds, from a run's `predictions.csv`."""
    right: dict[tuple[str, str], dict[str, float]] = {}
    about: dict[str, tuple[str, str, str]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = (row["candidate"], row["seed"])
            right.setdefault(key, {})[row["recording"]] = float(row["predicted"] == row["label"])
            about[row["recording"]] = (row["label"], row["group"], row["fold"])
    counts = {c: sum(1 for other, _ in right if other == c) for c, _ in right}
    raced = {c: n for c, n in counts.items() if c not in (*BASELINES, LEAKAGE)}
    names = tuple(c for c in raced if raced[c] == max(raced.values()))
    seeds = sorted({s for c, s in right if c in names})
    recordings = list(about)
    correct = [[[right[c, s][r] for r in recordings] for s in seeds] for c in names]
    columns = [
        np.unique([about[r][k] for r in recordings], return_inverse=True)[1] for k in range(3)
    ]
    return Outcomes(names, np.array(correct), *columns)


def exchange(real: Outcomes, generator: np.random.Generator) -> Outcomes:
    """Groups drawn with replacement, class by class; in each the candidates change places at random.

    Every candidate then has the same expected accuracy, with the errors of real networks.
    """
    first = [int(np.flatnonzero(real.groups == g)[0]) for g in range(real.group_count)]
    of_class = real.labels[first]
    drawn = np.concatenate(
        [
            generator.choice(np.flatnonzero(of_class == c), int(np.sum(of_class == c)))
            for c in np.unique(of_class)
        ]
    )
    places, groups, tables = [], [], []
    for n, g in enumerate(drawn):
        here = np.flatnonzero(real.groups == g)
        places.append(here)
        groups.append(np.full(len(here), n))
        order = generator.permutation(len(real.candidates))
        tables.append(real.correct[order][:, :, here])
    place = np.concatenate(places)
    return Outcomes(
        real.candidates,
        np.concatenate(tables, 2),
        real.labels[place],
        np.concatenate(groups),
        real.folds[place],
    )


def real_table(paths: Sequence[Path], draws: int, bars: Bars) -> str:
    """False claims on resampled real predictions."""
    rows = []
    for path in paths:
        real = read_predictions(path)
        a, b = real.candidates[:2]

        def claims(
            generator: np.random.Generator, real: Outcomes = real, a: str = a, b: str = b
        ) -> dict[str, float]:
            outcomes = exchange(real, generator)
            said = verdict(outcomes, dict.fromkeys(real.candidates, 1.0), generator)
            return {
                "false": float(difference(outcomes, a, b).p < 0.05),
                "winner": float(said.winner is not None),
                "behind": float(bool(said.behind)),
            }

        m = average(claims, draws)
        for k in m:
            bars.at_most(m[k], 0.067, f"{path}: {k}")
        rows.append(
            [
                path.parent.name,
                str(real.recordings),
                str(real.group_count),
                str(len(real.candidates)),
                *(f"{100 * m[k]:.1f}" for k in ("false", "winner", "behind")),
            ]
        )
        print(rows[-1], flush=True)
    return table(["run", "recordings", "groups", "candidates", *HEAD[1:4]], rows)


def whole_run(generator: np.random.Generator, *, candidates: int = 4) -> dict[str, float]:
    """The race and the verdict with a cheap learner on candidates that are level by construction.

    Each candidate sees the same recordings through noise of its own; the last is a copy of the
    first. The learner is a ridge regression on random features, drawn anew for each training.
    """
    classes, groups, size = 4, 48, 200
    group = np.arange(size) % groups
    labels, folds = (np.arange(groups) % classes)[group], (np.arange(groups) // classes % 5)[group]
    centre = 1.2 * generator.normal(size=(classes, 8))
    heard = centre[labels] + 0.7 * generator.normal(size=(groups, 8))[group]
    heard = heard + generator.normal(size=(size, 8))
    seen = [heard + 0.8 * generator.normal(size=(size, 8)) for _ in range(candidates)]
    names = (*(f"c{k}" for k in range(candidates)), "copy")
    sight = dict(zip(names, [*seen, seen[0]], strict=True))

    def play(playing: Sequence[str], seed: int) -> np.ndarray:
        stream = {
            name: np.random.default_rng([seed, max(k, 0) % candidates])
            for k, name in enumerate(names)
        }
        return np.stack([_ridge(sight[n], labels, folds, classes, stream[n]) for n in playing])

    ran = races.run(
        names,
        play,
        targets=labels,
        groups=group,
        folds=folds,
        seeds=3,
        effort="standard",
        generator=generator,
    )
    said = verdict(ran.outcomes, dict.fromkeys(names, 1.0), generator)
    return {
        "false": float(difference(ran.outcomes, "c0", "c1").p < 0.05),
        "winner": float(said.winner is not None),
        "behind": float(bool(said.behind)),
        "identical": float(said.identical == (("c0", "copy"),)),
    }


def _ridge(
    x: np.ndarray, labels: np.ndarray, folds: np.ndarray, classes: int, stream: np.random.Generator
) -> np.ndarray:
    """Log probabilities out of fold."""
    out = np.empty((len(x), classes))
    for fold in range(int(folds.max()) + 1):
        features = np.tanh(x @ stream.normal(size=(x.shape[1], 64)) / 3 + stream.normal(size=64))
        train = folds != fold
        gram = features[train].T @ features[train] + 3 * np.eye(64)
        weights = np.linalg.solve(gram, features[train].T @ np.eye(classes)[labels[train]])
        out[~train] = special.log_softmax(5 * features[~train] @ weights, axis=1)
    return out


def pipeline_table(runs: int, bars: Bars) -> str:
    """Whole runs: race, verdict."""
    rows = []
    for candidates in (2, 4, 8):
        m = average(lambda g, c=candidates: whole_run(g, candidates=c), runs)
        for k in ("false", "winner", "behind"):
            bars.at_most(m[k], 0.067, f"whole runs, {candidates} candidates: {k}")
        bars.at_least(m["identical"], 1.0, f"whole runs, {candidates} candidates: identical")
        rows.append(
            [
                str(candidates),
                str(runs),
                *(f"{100 * m[k]:.1f}" for k in ("false", "winner", "behind", "identical")),
            ]
        )
        print(rows[-1], flush=True)
    return table(
        [
            "candidates, and a copy of the first",
            "runs",
            *HEAD[1:4],
            "the copy reported as identical, %",
        ],
        rows,
    )


SECTIONS = {
    "nulls": nulls,
    "ties": ties,
    "races": races_table,
    "power": power_table,
    "effects": effects_table,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write the page, and say which bar was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draws", type=int, default=1000, help="tables a setting")
    parser.add_argument("--quick", action="store_true", help="20 tables, printed only")
    parser.add_argument("--only", choices=[*SECTIONS, "pipeline", "real"], help="one section")
    parser.add_argument("--pipeline", type=int, default=200, metavar="RUNS", help="whole runs")
    parser.add_argument("--real", type=Path, nargs="*", default=[], help="predictions.csv of runs")
    given = parser.parse_args(arguments)
    draws = 20 if given.quick else given.draws
    bars = Bars()
    made = {
        name: make(draws, bars) for name, make in SECTIONS.items() if given.only in (None, name)
    }
    if given.only in (None, "pipeline"):
        made["pipeline"] = pipeline_table(20 if given.quick else given.pipeline, bars)
    if given.real:
        made["real"] = real_table(given.real, draws, bars)
    if not given.quick:
        for name, markdown in made.items():
            count = "" if name == "pipeline" else f"{draws} tables a row. "
            write_section(DOCS, name, f"{markdown}\n\n{count}{machine('numpy', 'scipy')}.")
    met = f"every {'other ' if bars.admitted else ''}bar is met"
    print("\n".join([*bars.admitted, *(bars.failed or [met])]))
    return 1 if bars.failed and not given.quick else 0


if __name__ == "__main__":
    sys.exit(main())
