"""The choice, trained again on everything, calibrated, saved; and looked into."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle import bundle, explain
from auricle.comparison import novelty, statistics, units
from auricle.comparison.artifacts import Mistake, Shown, worst_mistakes
from auricle.comparison.features import FeatureSet
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.race import Race
from auricle.errors import ModelError
from auricle.tasks import decision
from auricle.tasks.classification import fit_temperature, log_softmax, measure, probabilities

if TYPE_CHECKING:
    from auricle.comparison.run import Run


@dataclass(frozen=True, eq=False)
class Fitted:
    """What the refit leaves.

    Attributes:
        summary: `model`, and `holdout` where there is one.
        mistakes: the worst ones, each with the pictures that its network was given, and `(bin,
            frame)` of where it looked, if it shows.
    """

    summary: dict[str, Any]
    mistakes: list[Shown]


def refit(current: Run, choice: str, rate: float, race: Race) -> Fitted:
    """Repeat the schedule on every recording that is not held out, and save the model."""
    folds = current.prepared.folds
    unit = current.unit(
        choice, folds >= 0, folds < 0, 0, rates=(rate,), role="refit", keep_weights=True
    )
    unit = replace(unit, watched=False)  # the holdout is looked at once
    outcome = units.run_all(
        [unit], jobs=1, progress=lambda n, total: current.stage("final model", n, total)
    )[0]
    index = race.outcomes.candidates.index(choice)
    temperature = fit_temperature(race.log_probabilities[index, 0], race.outcomes.labels)
    thresholds, decided = _thresholds(current, race, index)
    unlike = _unlike(current, choice)
    _save(current, choice, unit, rate, temperature, thresholds=thresholds, unlike=unlike)
    summary = {
        "model": {
            "candidate": choice,
            "learning_rate_multiplier": rate,
            "temperature": temperature,
            "thresholds": thresholds,
            "decided": decided,
            "unlike": unlike,
        },
        "holdout": _holdout(current, outcome, temperature),
    }
    return Fitted(summary, _mistakes(current, choice, race))


def _thresholds(
    current: Run, race: Race, index: int
) -> tuple[dict[str, float | None], dict[str, Any] | None]:
    """Thresholds from all folds; what those of the other folds bring on each."""
    asked = current.experiment.request.threshold
    if asked is None:
        return {}, None
    rule = decision.Rule.parse(asked)
    classes, outcomes = current.prepared.dataset.classes, race.outcomes
    probability, targets = race.probabilities(index, 0), outcomes.labels
    chosen = decision.choose(probability, targets, rule)
    decided = decision.cross_fitted(probability, targets, outcomes.folds, rule)
    return dict(zip(classes, chosen, strict=True)), decision.measured(decided, targets, classes)


def _unlike(current: Run, choice: str) -> dict[str, Any]:
    """The threshold of familiarity, and how well it works on held-out folds."""
    found = novelty.score(current, choice)
    return {"below": found.threshold, **found.measured()}


def _save(
    current: Run,
    choice: str,
    unit: units.Unit,
    rate: float,
    temperature: float,
    *,
    thresholds: dict[str, float | None],
    unlike: dict[str, Any],
) -> None:
    prepared, plan = current.prepared, current.plan
    trained = units.load(unit)
    used = prepared.folds >= 0
    description = bundle.Description(
        classes=prepared.dataset.classes,
        sample_rate=plan.sample_rate,
        clip=plan.clip,
        hop=plan.hop,
        front_end=trained.front_end.config,
        front_end_name=choice,
        model=unit.model,
        temperature=temperature,
        training={
            "recordings": int(used.sum()),
            "groups": len(np.unique(prepared.group_indices[used])),
            "clips": len(unit.train),
            "learning_rate_multiplier": rate,
            "plan": dict(plan.training),
        },
        experiment=current.experiment.sections(),
        thresholds=thresholds,
        unlike=unlike,
        background=_background(current),
    )
    network = bundle.Network(trained.front_end, trained.network)
    bundle.save(current.folder / "model", network, description)


def _background(current: Run) -> str | None:
    """The class of clips without annotation, where the data set is annotated and has it."""
    named, dataset = current.experiment.request.background, current.prepared.dataset
    annotated = any(recording.part for recording in dataset.recordings)
    return named if annotated and named in dataset.classes else None


def _holdout(current: Run, outcome: units.Outcome, temperature: float) -> dict[str, Any] | None:
    """The final model on the recordings that nothing has touched."""
    prepared = current.prepared
    kept = np.flatnonzero(prepared.folds < 0)
    if not len(kept):
        return None
    table = np.full((len(prepared.folds), len(prepared.dataset.classes)), np.nan)
    current.pooled(outcome, table)
    probability = probabilities(table[kept], temperature)
    targets, groups = prepared.targets[kept], prepared.group_indices[kept]
    correct = (probability.argmax(axis=1) == targets).astype(float)
    outcomes = Outcomes(
        ("model",), correct[None, None], targets, groups, np.zeros(len(kept), np.int64)
    )
    interval = statistics.interval(outcomes, "model")
    return {
        "recordings": len(kept),
        "groups": len(np.unique(groups)),
        "score": interval.score,
        "low": interval.low,
        "high": interval.high,
        **{
            metric: value if np.isfinite(value) else None
            for metric, value in measure(targets, probability).items()
        },
    }


def _mistakes(current: Run, choice: str, race: Race) -> list[Shown]:
    """The worst mistakes of the networks that had not heard the recordings, and where those looked."""
    prepared = current.prepared
    index = race.outcomes.candidates.index(choice)
    inside = np.flatnonzero(prepared.folds >= 0)
    table = np.full((len(prepared.folds), len(prepared.dataset.classes)), np.nan)
    table[inside] = race.probabilities(index, 0)
    clip_rows = np.full((len(prepared.owner), table.shape[1]), -np.inf)
    rates = current.plan.rates
    by_fold = {f: current.race_unit(choice, f, 0, rates) for f in range(prepared.splits.folds)}
    for unit in by_fold.values():
        outcome = units.Outcome.read(unit.path)
        clip_rows[outcome.clips] = log_softmax(outcome.logits)
    shown = []
    for mistake in worst_mistakes(table, clip_rows, prepared):
        fold = int(prepared.folds[mistake.recording])
        chosen = current.features(choice, fold)
        shown.append((mistake, chosen, _look(chosen, by_fold[fold], mistake)))
    return shown


def _look(chosen: FeatureSet, unit: units.Unit, mistake: Mistake) -> np.ndarray | None:
    """Where the network looked; None where it has no feature map, as a network of one's own may."""
    trained = units.load(unit)
    x = trained.seen(chosen.array[mistake.clip][..., : chosen.lengths[mistake.clip]])
    try:
        return explain.grad_cam(trained.network, x, x.shape[-1], mistake.predicted)
    except ModelError:
        return None
