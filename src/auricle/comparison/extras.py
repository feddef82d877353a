"""Two questions after the race: does another network agree, and what would more data bring?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle.comparison import statistics, units
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.race import Race

if TYPE_CHECKING:
    from auricle.comparison.run import Run

SHARES = (0.25, 0.5, 0.75)


def second_model(current: Run, race: Race) -> list[dict[str, Any]] | None:
    """The contenders and the reference with a second network, one seed; None if none was asked for."""
    model = current.experiment.request.second_model
    if model is None:
        return None
    played = race.outcomes.run.sum(axis=1)
    names = [
        name
        for name, seeds in zip(race.outcomes.candidates, played, strict=True)
        if seeds == played.max() or name == current.experiment.request.reference
    ]
    found = []
    for name in names:
        masks = [(fold, current.training_mask(fold)) for fold in range(current.folds)]
        outcomes = _out_of_fold(current, name, masks, role="second", model=model)
        found.append({"candidate": name, "model": model, **_scored(outcomes, name)})
    return sorted(found, key=lambda row: (-row["score"], row["candidate"]))


def learning_curve(
    current: Run, race: Race, choice: str, trained: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]] | None:
    """The choice trained on shares of the training groups; None if it was not asked for.

    The smaller shares are parts of the larger ones; each class gives its share of groups. The last
    point is the race's first round, and every fold keeps the learning rate it chose there.

    Args:
        current: the run.
        race: its race.
        choice: the candidate to train.
        trained: its trainings in the race, with fold, seed and rate.
    """
    if not current.experiment.request.learning_curve:
        return None
    rates = {row["fold"]: row["rate"] for row in trained if row["seed"] == 0}
    points = []
    for share in SHARES:
        masks = [(fold, _part(current, fold, share)) for fold in range(current.folds)]
        outcomes = _out_of_fold(current, choice, masks, role=f"share {share}", rates=rates)
        size = int(np.mean([mask.sum() for _, mask in masks]))
        points.append({"share": share, "recordings": size, **_scored(outcomes, choice)})
    index = race.outcomes.candidates.index(choice)
    whole = _outcomes(current, choice, race.outcomes.correct[index, 0])
    size = int(np.mean([current.training_mask(fold).sum() for fold in range(current.folds)]))
    return [*points, {"share": 1.0, "recordings": size, **_scored(whole, choice)}]


def _part(current: Run, fold: int, share: float) -> np.ndarray:
    """The mask of a share of the training groups, class by class, at least one group each."""
    train = current.training_mask(fold)
    groups, presence = current.prepared.group_indices, current.prepared.presence
    order = np.random.default_rng([current.experiment.request.seed, 3, fold])
    rank = order.permutation(groups.max() + 1)
    kept: set[int] = set()
    for target in np.flatnonzero(presence[train].any(axis=0)):
        members = np.unique(groups[train & (presence[:, target] == 1)])
        count = max(1, round(share * len(members)))
        kept.update(members[np.argsort(rank[members])][:count].tolist())
    return train & np.isin(groups, list(kept))


def _out_of_fold(
    current: Run,
    candidate: str,
    masks: Sequence[tuple[int, np.ndarray]],
    *,
    role: str,
    rates: Mapping[int, float] | None = None,
    model: str | None = None,
) -> Outcomes:
    folds = current.prepared.folds
    work = [
        current.unit(
            candidate,
            mask,
            folds == fold,
            0,
            chosen=current.features(candidate, fold),
            rates=current.plan.rates if rates is None else (rates[fold],),
            role=role,
            model=model,
        )
        for fold, mask in masks
    ]
    label = f"{role}: {candidate}"
    done = units.run_all(
        work, jobs=current.jobs, progress=lambda n, total: current.stage(label, n, total)
    )
    table = np.full((len(folds), len(current.prepared.dataset.classes)), np.nan)
    for outcome in done:
        current.pooled(outcome, table)
    inside = folds >= 0
    targets = current.prepared.targets[inside]
    decided = current.task.answers(table[inside], targets, folds[inside])
    return _outcomes(current, candidate, current.task.right(decided, targets))


def _outcomes(current: Run, candidate: str, correct: np.ndarray) -> Outcomes:
    inside = current.prepared.folds >= 0
    return Outcomes.of(
        (candidate,),
        correct[None, None],
        current.prepared.targets[inside],
        current.prepared.group_indices[inside],
        current.prepared.folds[inside],
    )


def _scored(outcomes: Outcomes, candidate: str) -> dict[str, float]:
    interval = statistics.interval(outcomes, candidate)
    return {"score": interval.score, "low": interval.low, "high": interval.high}
