"""What a comparison may claim: differences, intervals, the race's drops, the verdict.

The unit is the group (what never stands on both sides of a split), the metric is the balanced
accuracy over recordings. Scores lie in 0..1; everything called points is in percent points.

docs/statistics.md explains each procedure and shows its error rates, simulated by
bench/error_rates.py.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy import special, stats

from auricle.comparison.outcomes import Array, Outcomes
from auricle.errors import ConfigError, unknown

__all__ = [
    "Corrected",
    "Difference",
    "Drop",
    "Effect",
    "Interval",
    "Needed",
    "Outcomes",
    "Verdict",
    "choose",
    "difference",
    "factor_effects",
    "holm",
    "interval",
    "race_drops",
    "recordings_needed",
    "score",
    "selection_corrected",
    "verdict",
]

Effort = Literal["quick", "standard", "thorough"]
Reason = Literal["winner", "tie", "one seed", "few groups", "one candidate"]

LEVEL = 0.05
FEWEST_GROUPS = 6
CLOSE = 1.0  # points: the choice is the cheapest candidate this close to the leader
DECLARED_GAP = 3.0  # points: "recordings needed" is stated for this gap, never for the one observed
RESAMPLES = 400
RACE_RESAMPLES = 2000
RACE_LEAST = 0.01
_REACH = 1.64
# (z(.975) + z(.80))^2: a two-sided test at 5 % that finds the gap four times in five.
_POWER_FACTOR = 7.85
_ROUNDING = 1e-12


@dataclass(frozen=True)
class Difference:
    """How much better `a` is than `b`.

    Attributes:
        a: the candidate in front of the minus sign.
        b: the one behind it.
        points: balanced accuracy of a minus that of b, in percent points, on common seeds.
        low: lower end of the 95 % interval, points.
        high: upper end, points.
        se: standard error, points.
        degrees_of_freedom: of the t distribution.
        p: two-sided p-value of "no difference".
        p_better: confidence that a is better; it needs .975 to be said.
        p_within: confidence that the two are within 1 point.
        p_worse: confidence that a is worse; 1 - p_better.
        identical: right and wrong on exactly the same recordings, with every common seed.
        discordance: share of the recordings on which exactly one of the two is right.
        seeds: seeds that both were run with.
    """

    a: str
    b: str
    points: float
    low: float
    high: float
    se: float
    degrees_of_freedom: float
    p: float
    p_better: float
    p_within: float
    p_worse: float
    identical: bool
    discordance: float
    seeds: int


@dataclass(frozen=True)
class Interval:
    """A balanced accuracy and its 95 % interval, all in 0..1."""

    score: float
    low: float
    high: float


@dataclass(frozen=True)
class Corrected:
    """The leader's score without the luck of having been picked; interval centred on it; 0..1."""

    candidate: str
    naive: float
    score: float
    low: float
    high: float


@dataclass(frozen=True)
class Drop:
    """Why a candidate left the race: its probability of being the best, or its p-value."""

    probability: float
    reason: str


@dataclass(frozen=True)
class Effect:
    """What level `b` of a factor brings over level `a`, all else equal; percent points.

    `p_holm` is corrected for the number of effects looked at; the interval is not.
    """

    factor: str
    a: str
    b: str
    points: float
    low: float
    high: float
    p: float
    p_holm: float
    pairs: int


@dataclass(frozen=True)
class Needed:
    """Recordings and groups that would show a declared gap between a and b four times in five."""

    a: str
    b: str
    points: float
    recordings: int
    groups: int


@dataclass(frozen=True)
class Verdict:
    """All that may be said about a comparison.

    Attributes:
        leader: contestant with the highest score among those with the most seeds.
        winner: the leader, if it beats every rival at two-sided 5 %; else None.
        choice: the cheapest contestant within 1 point of the leader.
        decided: whether there is a winner.
        reason: why, or why not.
        scores: balanced accuracy of every candidate, 0..1.
        intervals: the same with their 95 % intervals.
        corrected: the leader's score without the luck of having been picked.
        reference: the declared reference, if any.
        to_reference: contestant -> contestant minus reference.
        p_holm: contestant -> p-value against the reference, corrected for their number (Holm).
        to_rivals: rival -> leader minus rival.
        behind: the rivals that are reliably behind the leader: all of them where there is a winner,
            else those that stay behind the best of so many when that is corrected for (Tukey).
        to_baselines: baseline -> leader minus baseline.
        identical: pairs of contestants that are right and wrong on the same recordings.
        effects: of the factors, by matched pairs; none with one seed or few groups.
        needed: what would show a gap of 3 points between the leader and its comparison.
        costs: as given.
        recordings: number tested.
        groups: number tested.
        chance: the balanced accuracy of guessing.
        seeds: most seeds that a contestant was run with.
    """

    leader: str
    winner: str | None
    choice: str
    decided: bool
    reason: Reason
    scores: dict[str, float]
    intervals: dict[str, Interval]
    corrected: Corrected
    reference: str | None
    to_reference: dict[str, Difference]
    p_holm: dict[str, float]
    to_rivals: dict[str, Difference]
    behind: tuple[str, ...]
    to_baselines: dict[str, Difference]
    identical: tuple[tuple[str, str], ...]
    effects: tuple[Effect, ...]
    needed: Needed | None
    costs: dict[str, float]
    recordings: int
    groups: int
    chance: float
    seeds: int

    @property
    def compared(self) -> bool:
        """Whether differences may be shown; with one seed or few groups there are scores only."""
        return self.reason in ("winner", "tie")


def score(outcomes: Outcomes) -> Array:
    """Balanced accuracy of each candidate, mean over the seeds it has, `(candidate,)`."""
    return np.nanmean(outcomes.seed_scores, axis=1)


def difference(outcomes: Outcomes, a: str, b: str) -> Difference:
    """Compare two candidates on their common seeds: the pooled cluster t.

    SE^2 = V + max(R, X, 0). V is the variance between groups. R is the variance from one training
    to the next, over the number of seeds; X what the folds differ beyond their groups (each fold
    is one training set); both are means over all pairs of contestants, since a single pair has too
    few folds and seeds to tell. With one seed R is unknown and SE^2 = max(1.5 V, V + max(X, 0)).

    Raises:
        ConfigError: a candidate is unknown, or the two have no seed in common.
    """
    i, j = outcomes.index(a), outcomes.index(b)
    seeds = outcomes.run[i] & outcomes.run[j]
    if not seeds.any():
        raise ConfigError(f"{a!r} and {b!r} have no seed in common; run both with the same seed")
    first, second = outcomes.correct[i, seeds], outcomes.correct[j, seeds]
    points = 100 * float(np.mean(outcomes.seed_scores[i, seeds] - outcomes.seed_scores[j, seeds]))
    contrast = np.zeros(len(outcomes.candidates))
    contrast[[i, j]] = 1.0, -1.0
    identical = _same(outcomes, a, b)
    variance, freedom = _contrast_variance(outcomes, contrast, seeds)
    se = 0.0 if identical else 100 * math.sqrt(variance)
    low, high, p = _t_interval(points, se, freedom)
    better = _t_below(points, se, freedom)
    within = _t_below(points + CLOSE, se, freedom) - _t_below(points - CLOSE, se, freedom)
    return Difference(
        a=a,
        b=b,
        points=points,
        low=low,
        high=high,
        se=se,
        degrees_of_freedom=freedom,
        p=p,
        p_better=better,
        p_within=within,
        p_worse=1.0 - better,
        identical=identical,
        discordance=float(np.mean(np.abs(first - second))),
        seeds=int(seeds.sum()),
    )


def interval(outcomes: Outcomes, candidate: str) -> Interval:
    """The 95 % interval of a candidate's score, by a t on the logit scale.

    Raises:
        ConfigError: the candidate is unknown.
    """
    k = outcomes.index(candidate)
    point = float(score(outcomes)[k])
    low, high = _logit_interval(outcomes, k, point, [k])
    return Interval(score=point, low=low, high=high)


def selection_corrected(outcomes: Outcomes, generator: np.random.Generator) -> Corrected:
    """The leader's score, freed of the luck of having been picked: BBC-CV over folds.

    Folds are drawn with replacement; the best candidate on those drawn is scored on those left
    out; the mean over 400 draws, class by class (Tsamardinos, Greasidou & Borboudakis 2018,
    Machine Learning 107). Folds and not groups, since a lucky training lifts all groups of its
    fold. Dropped candidates take part at the seeds they have, in every other draw: always, their
    few seeds would be chosen for their noise; never, the luck of the survivors would stay.
    """
    leader = _leader(outcomes)
    naive = float(score(outcomes)[outcomes.index(leader)])
    if len(outcomes.contestants) == 1 or outcomes.folds.max() == 0:
        corrected = naive
    else:
        corrected = _out_of_bag(outcomes, generator)
    k = outcomes.index(leader)
    low, high = _logit_interval(outcomes, k, corrected, [int(a) for a in outcomes.rival_rows])
    return Corrected(candidate=leader, naive=naive, score=corrected, low=low, high=high)


def race_drops(
    outcomes: Outcomes, effort: Effort, generator: np.random.Generator
) -> dict[str, Drop]:
    """Who need not be run with a further seed, among those that have the most seeds.

    `quick` drops nobody: it has two seeds at most. `standard` drops whoever has a probability
    of being the best below 1 % (paired bootstrap over groups). `thorough` drops whoever is behind
    the leader at one-sided p < .01 by the verdict's standard error. Two always stay: what training
    noise adds is known only from candidates with several seeds. Below 6 groups nobody is dropped:
    so few cannot tell.

    Raises:
        ConfigError: unknown effort.
    """
    _check_effort(effort)
    alive = _finalists(outcomes)
    if effort == "quick" or outcomes.group_count < FEWEST_GROUPS or len(alive) < 2:
        return {}
    drops = _unlikely(outcomes, alive, generator) if effort == "standard" else _behind(outcomes)
    if len(alive) - len(drops) < 2:
        scores = score(outcomes)
        del drops[max(drops, key=lambda name: scores[outcomes.index(name)])]
    return drops


def race_settled(outcomes: Outcomes, effort: Effort, seeds: int) -> str | None:
    """Why further seeds would not change who is named the winner; None where they may.

    Seeds make the noise of the trainings smaller and leave the luck of which groups were recorded
    as it is. Where the leader and the next are so close that the groups alone would keep them
    apart no longer, even if all noise that seeds can still remove (1.64 of its deviations) fell
    to one side, no number of seeds names a winner. `quick` and `thorough` run all their seeds.

    Args:
        outcomes: after at least two rounds.
        effort: of the race.
        seeds: rounds at most.

    Raises:
        ConfigError: unknown effort.
    """
    _check_effort(effort)
    alive = _finalists(outcomes)
    have = int(outcomes.run.sum(1).max())
    few = outcomes.group_count < FEWEST_GROUPS
    if effort != "standard" or have < 2 or len(alive) < 2 or few:
        return None
    leader = _leader(outcomes)
    scores = score(outcomes)
    rivals = [name for name in alive if name != leader]
    rival = max(rivals, key=lambda name: scores[outcomes.index(name)])
    common = outcomes.run[outcomes.index(leader)] & outcomes.run[outcomes.index(rival)]
    contrast = _unit(outcomes, outcomes.index(leader)) - _unit(outcomes, outcomes.index(rival))
    between, freedom = _between_groups(outcomes, contrast, common)
    noise, _ = _training_noise(outcomes, common)
    needed = float(stats.t.ppf(1 - LEVEL / 2, freedom)) * math.sqrt(between)
    reach = _REACH * math.sqrt(noise * (1 - have / seeds))
    gap = _gap(outcomes, leader, rival)
    if gap + 100 * reach >= 100 * needed:
        return None
    return (
        f"after round {have}: {leader} leads {rival} by {gap:.1f} points, and with these "
        f"{outcomes.group_count} groups no lead below {100 * needed:.1f} could be told from luck, "
        "so further seeds were spared"
    )


def choose(outcomes: Outcomes, costs: Mapping[str, float]) -> str:
    """The cheapest contestant within 1 point of the leader, on common seeds.

    Raises:
        ConfigError: a contestant has no cost.
    """
    missing = [name for name in outcomes.contestants if name not in costs]
    if missing:
        raise ConfigError(f"no cost for {', '.join(missing)}; give one for each contestant")
    leader = _leader(outcomes)
    scores = dict(zip(outcomes.candidates, score(outcomes), strict=True))
    close = [name for name in outcomes.contestants if _gap(outcomes, leader, name) <= CLOSE + 1e-9]
    return min(close, key=lambda name: (costs[name], -scores[name], name))


def factor_effects(outcomes: Outcomes, factors: Sequence[Mapping[str, str]]) -> tuple[Effect, ...]:
    """What each factor brings, from pairs of candidates that differ in that factor alone.

    All at the first seed, which every candidate has. The pairs of one contrast are averaged, and
    the average's standard error follows from its own influences. A factor without a pair is left
    out. `a` is the level none, or else the one that stands first in the list of candidates.

    Args:
        outcomes: as ever.
        factors: for each candidate its level of every factor; empty where it has none.

    Raises:
        ConfigError: not one entry for each candidate.
    """
    if len(factors) != len(outcomes.candidates):
        raise ConfigError(
            f"{len(factors)} descriptions for {len(outcomes.candidates)} candidates; give one each"
        )
    first = outcomes.first
    found = []
    for (factor, a, b), pairs in _matched_pairs(outcomes, factors).items():
        contrast = np.zeros(len(outcomes.candidates))
        for i, j in pairs:
            contrast[[i, j]] += -1 / len(pairs), 1 / len(pairs)
        points = 100 * float(contrast @ np.nan_to_num(outcomes.seed_scores[:, first].mean(1)))
        variance, freedom = _contrast_variance(outcomes, contrast, first)
        low, high, p = _t_interval(points, 100 * math.sqrt(variance), freedom)
        found.append(Effect(factor, a, b, points, low, high, p, p, len(pairs)))
    adjusted = holm([effect.p for effect in found])
    return tuple(
        Effect(**{**vars(effect), "p_holm": p}) for effect, p in zip(found, adjusted, strict=True)
    )


def recordings_needed(
    outcomes: Outcomes, a: str, b: str, *, points: float = DECLARED_GAP
) -> tuple[int, int]:
    """Recordings and groups that would show a declared gap four times in five.

    N = n 7.85 SE^2 / gap^2, and in proportion for groups. The gap must be declared, not observed:
    from the observed one the estimate is easily off by ten times.

    Raises:
        ConfigError: the gap is not above 0.
    """
    if points <= 0:
        raise ConfigError(f"a gap of {points} points cannot be shown; give one above 0")
    factor = _POWER_FACTOR * difference(outcomes, a, b).se ** 2 / points**2
    return math.ceil(outcomes.recordings * factor), math.ceil(outcomes.group_count * factor)


def verdict(
    outcomes: Outcomes,
    costs: Mapping[str, float],
    generator: np.random.Generator,
    *,
    reference: str | None = None,
    factors: Sequence[Mapping[str, str]] | None = None,
) -> Verdict:
    """Everything that may be said about a comparison, and nothing more.

    A winner is named only if the leader beats every rival (those dropped in the race too, on
    common seeds) at two-sided 5 %; that needs no correction, since all tests must agree. Where some
    are named that are behind, one wrong test is one wrong name, and the leader was picked for its
    luck: those are corrected (Tukey). With one seed or fewer than 6 groups: scores only.
    """
    leader = _leader(outcomes)
    rivals = [name for name in outcomes.contestants if name != leader]
    to_rivals = {name: difference(outcomes, leader, name) for name in rivals}
    reason = _reason(outcomes, to_rivals)
    known = reference if reference in outcomes.contestants else None
    others = [name for name in outcomes.contestants if name != known]
    to_reference = {name: difference(outcomes, name, known) for name in others} if known else {}
    adjusted = holm([d.p for d in to_reference.values()])
    values = score(outcomes)
    compared = _compared(outcomes, leader, to_rivals, known)
    return Verdict(
        leader=leader,
        winner=leader if reason == "winner" else None,
        choice=choose(outcomes, costs),
        decided=reason == "winner",
        reason=reason,
        scores={n: float(v) for n, v in zip(outcomes.candidates, values, strict=True)},
        intervals={name: interval(outcomes, name) for name in outcomes.candidates},
        corrected=selection_corrected(outcomes, generator),
        reference=known,
        to_reference=to_reference,
        p_holm=dict(zip(to_reference, adjusted, strict=True)),
        to_rivals=to_rivals,
        behind=_reliably_behind(to_rivals, reason),
        to_baselines={name: difference(outcomes, leader, name) for name in outcomes.baselines},
        identical=_identical(outcomes),
        effects=_effects(outcomes, factors, reason),
        needed=_needed(outcomes, leader, compared, reason),
        costs=dict(costs),
        recordings=outcomes.recordings,
        groups=outcomes.group_count,
        chance=outcomes.chance,
        seeds=int(outcomes.run[outcomes.rival_rows].sum(1).max()),
    )


def holm(p_values: Sequence[float]) -> list[float]:
    """Step-down correction for several tests (Holm 1979).

    >>> holm([0.01, 0.04, 0.03])
    [0.03, 0.06, 0.06]
    """
    p = np.asarray(p_values, dtype=np.float64)
    order = np.argsort(p, kind="stable")
    stepped = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(stepped, 1.0)
    return [float(value) for value in adjusted]


def _contrast_variance(
    outcomes: Outcomes, contrast: Array, seeds: NDArray[np.bool_]
) -> tuple[float, float]:
    """Variance and degrees of freedom of sum_a contrast_a score_a over the given seeds."""
    between, freedom = _between_groups(outcomes, contrast, seeds)
    # Noise of single trainings is independent between candidates: a pair has sum of squares 2.
    scale = float(np.sum(contrast**2)) / 2
    noise, noise_freedom = _training_noise(outcomes, seeds)
    variance = between + scale * noise
    estimated = ((between, freedom), (scale * noise, noise_freedom))
    freedom = _satterthwaite(variance, estimated, outcomes.group_count - 1)
    if int(seeds.sum()) == 1:
        variance = max(1.5 * between, variance)
    return variance, freedom


def _satterthwaite(variance: float, estimated: Sequence[tuple[float, float]], most: float) -> float:
    """Degrees of freedom of a variance whose parts were estimated with so many each, 1 to `most`.

    What the variance holds beyond these parts counts as known.
    """
    spread = sum(part**2 / freedom for part, freedom in estimated)
    return max(min(variance**2 / spread, most) if spread > 0 else most, 1.0)


def _between_groups(
    outcomes: Outcomes, contrast: Array, seeds: NDArray[np.bool_]
) -> tuple[float, float]:
    """Variance between groups, and its degrees of freedom (Satterthwaite over classes)."""
    rows = np.flatnonzero(contrast)
    means = outcomes.by_group[rows][:, seeds].mean(1)
    variance = float(np.sum(np.tensordot(contrast[rows], means, 1) ** 2))
    residual = np.tensordot(contrast[rows], outcomes.residuals[rows][:, seeds].mean(1), 1)
    cell = outcomes.groups * outcomes.class_count + outcomes.labels
    size = outcomes.group_count * outcomes.class_count
    parts = np.bincount(cell, residual * outcomes.group_scale, minlength=size)
    by_class = np.sum(parts.reshape(-1, outcomes.class_count) ** 2, 0)
    own = np.maximum(outcomes.class_groups - 1, 0.5)
    squares = float(np.sum(by_class**2 / own))
    most = max(outcomes.group_count - 1.0, 1.0)
    return variance, min(float(by_class.sum()) ** 2 / squares, most) if squares > 0 else most


def _training_noise(outcomes: Outcomes, seeds: NDArray[np.bool_]) -> tuple[float, float]:
    """Variance that a pair owes to its trainings, max(R, X, 0), and its degrees of freedom.

    After a race only few have all seeds, and X rests on few pairs. The first seed, which all have,
    then gives a second estimate: there X holds R once and not over the number of seeds.
    """
    count = int(seeds.sum())
    excess = max(outcomes.fold_excess(seeds), 0.0)
    folds = int(outcomes.folds.max()) + 1
    free = max(len(outcomes.contestants) - 1, 1) * max(folds - 1, 1)
    if math.isnan(outcomes.run_variance):
        return excess, float(free)
    run = outcomes.run_variance / count
    excess = max(excess, outcomes.fold_excess(outcomes.first) - outcomes.run_variance + run)
    if excess >= run:
        return excess, float(free)
    return run, float(free * max(int(outcomes.run.sum(1).max()) - 1, 1))


def _t_interval(points: float, se: float, freedom: float) -> tuple[float, float, float]:
    if se == 0.0:
        return points, points, 1.0 if points == 0 else 0.0
    half = float(stats.t.ppf(1 - LEVEL / 2, freedom)) * se
    return points - half, points + half, float(2 * stats.t.sf(abs(points) / se, freedom))


def _t_below(points: float, se: float, freedom: float) -> float:
    if se == 0.0:
        return float(np.sign(points) + 1) / 2
    return float(stats.t.cdf(points / se, freedom))


def _logit_interval(
    outcomes: Outcomes, k: int, centre: float, pool: Sequence[int]
) -> tuple[float, float]:
    """logit(p) +- t SE / (p (1 - p)), the variance not below the mean over `pool`.

    Nor below p (1 - p) / n, class by class, so that p = 1 has an interval, and a class of a few
    recordings that happen to agree is no certainty. Whoever leads among few groups often
    leads by even luck over them, which makes its own variance too small: hence the pool. What pool
    or floor add is no estimate of its own, and makes the degrees of freedom no fewer.
    """
    n = outcomes.recordings
    seeds = outcomes.run[k]
    p = min(max(centre, 0.5 / n), 1 - 0.5 / n)
    own, freedom = _between_groups(outcomes, _unit(outcomes, k), seeds)
    mean = np.mean(
        [_between_groups(outcomes, _unit(outcomes, a), outcomes.run[a])[0] for a in pool]
    )
    noise, noise_freedom = _training_noise(outcomes, seeds)
    floor = p * (1 - p) * float(np.sum(outcomes.recording_weights**2))
    variance = max(own, float(mean), floor) + noise / 2
    estimated = ((own, freedom), (noise / 2, noise_freedom))
    freedom = _satterthwaite(variance, estimated, outcomes.group_count - 1)
    half = float(stats.t.ppf(1 - LEVEL / 2, freedom)) * math.sqrt(variance) / (p * (1 - p))
    logit = float(special.logit(p))
    low, high = (float(special.expit(logit + side * half)) for side in (-1, 1))
    # The weights of a perfect score may add up to 1 - 1e-16, and its interval must still hold 1.
    return (0.0 if centre < _ROUNDING else low), (1.0 if centre > 1 - _ROUNDING else high)


def _unit(outcomes: Outcomes, k: int) -> Array:
    contrast = np.zeros(len(outcomes.candidates))
    contrast[k] = 1.0
    return contrast


def _finalists(outcomes: Outcomes) -> list[str]:
    counts = outcomes.run.sum(1)
    most = counts[outcomes.rival_rows].max()
    return [name for name in outcomes.contestants if counts[outcomes.index(name)] == most]


def _check_effort(effort: str) -> None:
    if effort not in ("quick", "standard", "thorough"):
        raise unknown("effort", effort, ("quick", "standard", "thorough"))


def _leader(outcomes: Outcomes) -> str:
    scores = score(outcomes)
    return max(_finalists(outcomes), key=lambda name: scores[outcomes.index(name)])


def _gap(outcomes: Outcomes, a: str, b: str) -> float:
    i, j = outcomes.index(a), outcomes.index(b)
    both = outcomes.run[i] & outcomes.run[j]
    return 100 * float(np.mean(outcomes.seed_scores[i, both] - outcomes.seed_scores[j, both]))


def _sums(
    outcomes: Outcomes, rows: Sequence[int] | NDArray[np.int64], clusters: NDArray[np.int64]
) -> tuple[Array, Array]:
    """Recordings right `(candidate, cluster, class)`, mean over seeds, and recordings in all."""
    cell = clusters * outcomes.class_count + outcomes.labels
    shape = (int(clusters.max()) + 1, outcomes.class_count)
    size = shape[0] * shape[1]
    right = np.nanmean(outcomes.correct[rows], axis=1)
    sums: Array = np.stack([np.bincount(cell, weights=line, minlength=size) for line in right])
    total: Array = np.bincount(cell, minlength=size).astype(np.float64)
    return sums.reshape(len(rows), *shape), total.reshape(shape)


def _out_of_bag(outcomes: Outcomes, generator: np.random.Generator) -> float:
    sums, total = _sums(outcomes, outcomes.rival_rows, outcomes.folds)
    n = len(total)
    counts = _bootstrap_counts(n, RESAMPLES, generator)
    inside = _mean_recall(counts, sums, total)
    # Every other draw chooses among the finalists alone (see the docstring of the caller).
    finalists = _finalists(outcomes)
    dropped = [name not in finalists for name in outcomes.contestants]
    inside[::2, dropped] = -1.0
    left_out = (counts == 0).astype(np.float64)
    use = left_out.any(1)
    best = np.argmax(inside[use], axis=1)
    right, size = np.einsum("bg,bgc->bc", left_out[use], sums[best]), left_out[use] @ total
    recall = np.divide(right, size, out=np.full_like(right, np.nan), where=size > 0)
    return float(np.mean(np.nanmean(recall, axis=0)))


def _unlikely(
    outcomes: Outcomes, alive: Sequence[str], generator: np.random.Generator
) -> dict[str, Drop]:
    chances = _chances(outcomes, alive, generator)
    return {
        name: Drop(float(chance), f"probability of being the best {_percent(chance)}")
        for name, chance in zip(alive, chances, strict=True)
        if chance < RACE_LEAST
    }


def _behind(outcomes: Outcomes) -> dict[str, Drop]:
    leader = _leader(outcomes)
    rivals = [name for name in _finalists(outcomes) if name != leader]
    against = {name: difference(outcomes, leader, name) for name in rivals}
    return {
        name: Drop(d.p_worse, f"{d.points:.1f} points behind {leader}, p = {_percent(d.p_worse)}")
        for name, d in against.items()
        if d.p_worse < RACE_LEAST
    }


def _chances(outcomes: Outcomes, names: Sequence[str], generator: np.random.Generator) -> Array:
    """Probability that none of `names` is better, by a paired bootstrap over groups."""
    sums, total = _sums(outcomes, [outcomes.index(name) for name in names], outcomes.groups)
    counts = _bootstrap_counts(outcomes.group_count, RACE_RESAMPLES, generator)
    scores = _mean_recall(counts, sums, total)
    return np.mean(scores >= scores.max(1, keepdims=True) - 1e-12, axis=0)


def _bootstrap_counts(n: int, draws: int, generator: np.random.Generator) -> Array:
    """How often each of n clusters is drawn when n are drawn with replacement, `(draw, cluster)`."""
    drawn = generator.integers(0, n, (draws, n)) + n * np.arange(draws)[:, None]
    return np.bincount(drawn.ravel(), minlength=draws * n).reshape(draws, n).astype(np.float64)


def _mean_recall(counts: Array, sums: Array, total: Array) -> Array:
    """Balanced accuracy `(draw, candidate)` where cluster g counts counts[draw, g] times.

    Over the classes that were drawn.
    """
    size = counts @ total
    drawn = size > 0
    weight = drawn / (np.maximum(size, 1.0) * drawn.sum(1, keepdims=True))
    return np.stack([np.sum((counts @ line) * weight, 1) for line in sums], axis=1)


def _matched_pairs(
    outcomes: Outcomes, factors: Sequence[Mapping[str, str]]
) -> dict[tuple[str, str, str], list[tuple[int, int]]]:
    """(factor, level a, level b) -> pairs of candidates that differ in that alone."""
    pairs: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    order: dict[tuple[str, str], int] = {}
    for i in outcomes.rival_rows:
        for factor, level in factors[i].items():
            order.setdefault((factor, level), -1 if level == "none" else len(order))
    for n, i in enumerate(outcomes.rival_rows):
        for j in outcomes.rival_rows[n + 1 :]:
            if factors[i].keys() != factors[j].keys():
                continue
            apart = [f for f in factors[i] if factors[i][f] != factors[j][f]]
            if len(apart) != 1:
                continue
            f = apart[0]
            a, b = sorted((int(i), int(j)), key=lambda c: order[f, factors[c][f]])
            pairs.setdefault((f, factors[a][f], factors[b][f]), []).append((a, b))
    return pairs


def _reason(outcomes: Outcomes, to_rivals: Mapping[str, Difference]) -> Reason:
    if not to_rivals:
        return "one candidate"
    if outcomes.group_count < FEWEST_GROUPS:
        return "few groups"
    if outcomes.run[outcomes.rival_rows].sum(1).max() < 2:
        return "one seed"
    return "winner" if all(d.points > 0 and d.p < LEVEL for d in to_rivals.values()) else "tie"


def _reliably_behind(to_rivals: Mapping[str, Difference], reason: Reason) -> tuple[str, ...]:
    if reason == "winner":
        return tuple(to_rivals)
    if reason != "tie":
        return ()
    behind = {name: d.p for name, d in to_rivals.items() if d.points > 0 and d.p < LEVEL}
    return tuple(n for n, p in behind.items() if _of_the_range(p, len(to_rivals) + 1) < LEVEL)


def _of_the_range(p: float, contestants: int) -> float:
    """A p-value against the highest of so many, which was picked for being high.

    Tukey's studentized range (Tukey 1949, Kramer 1956), at the normal deviate of the p-value: right
    for equal candidates of equal variance, too large otherwise (Hayter 1984).

    >>> round(_of_the_range(0.03, 2), 9), round(_of_the_range(0.002444, 8), 3)
    (0.03, 0.05)
    """
    deviate = np.sqrt(2) * stats.norm.isf(p / 2)
    return float(stats.studentized_range.sf(deviate, contestants, np.inf))


def _compared(
    outcomes: Outcomes, leader: str, to_rivals: Mapping[str, Difference], reference: str | None
) -> str | None:
    """Whom the leader is held against: the reference, else the rival with the highest score."""
    if reference is not None and reference != leader:
        return reference
    scores = dict(zip(outcomes.candidates, score(outcomes), strict=True))
    return max(to_rivals, key=lambda name: scores[name]) if to_rivals else None


def _needed(outcomes: Outcomes, leader: str, other: str | None, reason: Reason) -> Needed | None:
    if other is None or reason in ("one seed", "few groups", "one candidate"):
        return None
    if difference(outcomes, leader, other).identical:
        return None
    recordings, groups = recordings_needed(outcomes, leader, other)
    return Needed(leader, other, DECLARED_GAP, recordings, groups)


def _effects(
    outcomes: Outcomes, factors: Sequence[Mapping[str, str]] | None, reason: Reason
) -> tuple[Effect, ...]:
    if factors is None or reason in ("one seed", "few groups"):
        return ()
    return factor_effects(outcomes, factors)


def _identical(outcomes: Outcomes) -> tuple[tuple[str, str], ...]:
    names = outcomes.contestants
    return tuple(
        (a, b) for i, a in enumerate(names) for b in names[i + 1 :] if _same(outcomes, a, b)
    )


def _same(outcomes: Outcomes, a: str, b: str) -> bool:
    i, j = outcomes.index(a), outcomes.index(b)
    both = outcomes.run[i] & outcomes.run[j]
    return bool(np.array_equal(outcomes.correct[i, both], outcomes.correct[j, both]))


def _percent(chance: float) -> str:
    return "below 0.1 %" if chance < 0.001 else f"{100 * chance:.1f} %"
