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
from auricle.runtime.scores import Output, Sigmoid
from auricle.tasks import decision

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
    output = race.task.calibrated(race.rows[index, 0], race.targets)
    thresholds, decided = _thresholds(current, race, index)
    unlike = _unlike(current, choice)
    _save(current, choice, unit, rate, output, thresholds=thresholds, unlike=unlike)
    summary = {
        "model": {
            "candidate": choice,
            "learning_rate_multiplier": rate,
            "temperature": output.temperature,
            "thresholds": thresholds,
            "decided": decided,
            "unlike": unlike,
        },
        "holdout": _holdout(current, outcome, output, race.probabilities(index, 0)),
    }
    return Fitted(summary, _mistakes(current, choice, race))


def _thresholds(
    current: Run, race: Race, index: int
) -> tuple[dict[str, float | None], dict[str, Any] | None]:
    """Thresholds from all folds; what those of the other folds bring on each."""
    asked, task = current.experiment.request.threshold, race.task
    rule = task.RULE if asked is None else decision.Rule.parse(asked)
    if rule is None:
        return {}, None
    classes, probability = current.prepared.dataset.classes, race.probabilities(index, 0)
    chosen = task.thresholds(probability, race.targets, rule)
    decided = task.tested(probability, race.targets, race.folds, rule, classes)
    return dict(zip(classes, chosen, strict=True)), decided


def _unlike(current: Run, choice: str) -> dict[str, Any]:
    """The threshold of familiarity, and how well it works on held-out folds."""
    found = novelty.score(current, choice)
    return {"below": found.threshold, **found.measured()}


def _save(
    current: Run,
    choice: str,
    unit: units.Unit,
    rate: float,
    output: Output,
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
        labels=current.task.LABELS,
        temperature=output.temperature,
        offsets=_offsets(current, output),
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
        channel=current.experiment.request.channel,
    )
    network = bundle.Network(trained.front_end, trained.network)
    bundle.save(current.folder / "model", network, description)


def _offsets(current: Run, output: Output) -> dict[str, float]:
    """Of the calibration, by class; none of one label."""
    found = output.offsets if isinstance(output, Sigmoid) else ()
    return dict(zip(current.prepared.dataset.classes, found, strict=bool(found)))


def _background(current: Run) -> str | None:
    """The class of clips without annotation, where the data set is annotated and has it."""
    named, dataset = current.experiment.request.background, current.prepared.dataset
    annotated = any(recording.part for recording in dataset.recordings)
    return named if annotated and named in dataset.classes else None


def _holdout(
    current: Run, outcome: units.Outcome, output: Output, out_of_fold: np.ndarray
) -> dict[str, Any] | None:
    """The final model on the recordings that nothing has touched.

    Args:
        current: the run.
        outcome: what the final network says of them.
        output: its calibration.
        out_of_fold: probabilities of all other recordings, by which it is decided.
    """
    prepared = current.prepared
    kept = np.flatnonzero(prepared.folds < 0)
    if not len(kept):
        return None
    table = np.full((len(prepared.folds), len(prepared.dataset.classes)), np.nan)
    current.pooled(outcome, table)
    table[kept] = output.probabilities(table[kept])
    table[prepared.folds >= 0] = out_of_fold
    task, probability = current.task, table[kept]
    decided = task.decided(table, prepared.targets, prepared.folds)[kept]
    targets, groups = prepared.targets[kept], prepared.group_indices[kept]
    right = task.right(decided, targets)
    outcomes = Outcomes.of(
        ("model",), right[None, None], targets, groups, np.zeros(len(kept), np.int64)
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
            for metric, value in task.measure(targets, probability, decided).items()
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
        clip_rows[outcome.clips] = current.task.OUTPUT.rows(outcome.logits)
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
