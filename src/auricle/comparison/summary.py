"""Everything that the report says, as plain values: the verdict, the ranking, the effects, the data."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle import __version__, models, tasks
from auricle.comparison import checks, search, statistics, tables, wording
from auricle.comparison.baselines import LEAKAGE, Baselines
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.race import Race
from auricle.comparison.resampling import DRAWS, FEW_GROUPS, Answers, Resampling
from auricle.comparison.statistics import Verdict
from auricle.data import groups
from auricle.data.clips import channels_heard
from auricle.frontends import presets
from auricle.frontends.text import shortened
from auricle.tasks.baselines import CLASSIC

if TYPE_CHECKING:
    from auricle.comparison.run import Run

_SPOKEN = {"pcen": "PCEN", "mfcc": "MFCC", "logmel": "log-mel", "dct": "DCT", "decibel": "decibels"}
"""Candidates and levels as sentences call them, where that is not their name."""

_NO_GROUPS = "groups are unknown: the split of the ranking is nearly the same"

Predictions = dict[tuple[str, int], np.ndarray]


def summarise(
    current: Run, race: Race, baselines: Baselines, curves: Mapping[str, Any]
) -> tuple[dict[str, Any], Predictions, list[tables.Row]]:
    """The summary, every prediction by (candidate, seed), and the rows of `results.csv`."""
    outcomes = with_baselines(race.outcomes, current, baselines)
    costs = {name: float(sum(_cost(current, name))) for name in current.sets}
    verdict = statistics.verdict(
        outcomes,
        costs,
        np.random.default_rng([current.experiment.request.seed, 2]),
        reference=current.experiment.request.reference,
        factors=[current.factors.get(name, {}) for name in outcomes.candidates],
    )
    labels = {name: label for name, label in shortened([*current.sets]).items() if name != label}
    names = {**_SPOKEN, **labels}
    names |= {f.name: search.searched(names.get(f.base, f.base)) for f in current.searches}
    rows = tables.race_rows(race, current.prepared.dataset.classes)
    found = search.summary(current, outcomes, rows, names, compared=verdict.compared)
    resampling = _resampling(current)
    leaked = _leakage(current, baselines, resampling)
    words = wording.verdict_words(
        verdict,
        names=names,
        leakage=(leaked["score"], verdict.scores[CLASSIC]),
        groups_known=current.prepared.dataset.groups_known,
    )
    request = current.experiment.request
    summary = {
        "auricle": __version__,
        "hash": current.experiment.hash,
        "command": command(current),
        "labels": labels,
        "data": _data(current),
        "health": current.prepared.health,
        "protocol": _protocol(current, race.settled),
        "verdict": {
            "headline": words.headline,
            "sentences": [*words.sentences[:-1], *(f["words"] for f in found), wording.SCOPE],
            "winner": verdict.winner,
            "choice": verdict.choice,
            "leader": verdict.leader,
            "decided": verdict.decided,
            "reason": verdict.reason,
            "identical": [list(pair) for pair in verdict.identical],
        },
        "ranking": [*_ranking(current, race, verdict, baselines, curves, resampling), leaked],
        "resampled": {
            "draws": DRAWS,
            "groups": resampling.groups,
            "enough": FEW_GROUPS,
            "approximate": resampling.groups < FEW_GROUPS,
        },
        "corrected": asdict(verdict.corrected) if verdict.compared else None,
        "effects": [
            {**asdict(effect), "words": wording.effect_words(effect, names=names)}
            for effect in verdict.effects
        ],
        "needed": asdict(verdict.needed) if verdict.needed else None,
        "per_class": _per_class(current, race),
        "confusion": _confusion(current, race),
        "curves": dict(curves),
        "searched": found,
        "near_identical": _near_identical(current),
        "crossings": _crossings(current, outcomes),
        "skipped": [asdict(s) for s in current.prepared.dataset.skipped],
        "seed": request.seed,
    }
    return summary, _predictions(current, race, baselines), rows


def with_baselines(outcomes: Outcomes, current: Run, baselines: Baselines) -> Outcomes:
    """The race's outcomes with the baselines' beside them, the same for every seed."""
    folds = current.prepared.folds
    seeds = outcomes.correct.shape[1]
    rows = [
        np.tile(_right(p, current.prepared.targets, folds), (seeds, 1))
        for p in baselines.probabilities.values()
    ]
    return replace(
        outcomes,
        candidates=(*outcomes.candidates, *baselines.probabilities),
        correct=np.concatenate([outcomes.correct, np.stack(rows)]),
        baselines=tuple(baselines.probabilities),
    )


def _right(probability: np.ndarray, targets: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """Whether each answer by probabilities is right, `(row,)`, without the holdout."""
    task, inside = tasks.of(targets), folds >= 0
    decided = task.decided(probability[inside], targets[inside], folds[inside])
    return task.right(decided, targets[inside])


def command(current: Run) -> str:
    """How to repeat the run, as typed."""
    file = shlex.quote(str(current.folder / "experiment.toml"))
    return f"auricle compare --experiment {file} --output again"


def _near_identical(current: Run) -> list[dict[str, Any]]:
    """Pairs of representations that are nearly the same picture on these recordings."""
    clips = len(current.prepared.waveforms)
    some = np.linspace(0, clips - 1, min(checks.SAMPLED, clips)).astype(int)
    others = {found.name for found in current.searches}
    fixed = {
        name: s
        for name, s in current.sets.items()
        if s.front_end.learnt is None and name not in others
    }
    return checks.nearly_the_same(
        {name: s.front_end for name, s in fixed.items()},
        {name: s.array[some] for name, s in fixed.items()},
    )


def _cost(current: Run, candidate: str) -> tuple[int, int]:
    """Multiply-accumulates a clip: of the front end, of the network."""
    front_end = current.sets[candidate].front_end
    samples = current.prepared.samples
    network = models.build(
        current.experiment.request.model,
        channels=front_end.channels,
        bins=front_end.bins,
        classes=len(current.prepared.dataset.classes),
    )
    return front_end.cost(samples), models.macs(
        network, front_end.channels, front_end.bins, front_end.frames(samples)
    )


def _data(current: Run) -> dict[str, Any]:
    prepared = current.prepared
    dataset = prepared.dataset
    return {
        "root": str(dataset.root).encode("utf-8", "backslashreplace").decode(),
        "layout": dataset.layout,
        "recordings": len(dataset.recordings),
        "groups": len(np.unique(prepared.group_indices)),
        "classes": list(dataset.classes),
        "labels": current.task.LABELS,
        "counts": dataset.counts,
        "hours": dataset.seconds / 3600,
        "analysis_rate": prepared.sample_rate,
        "channels": channels_heard(dataset),
        "clip_seconds": prepared.plan.seconds,
        "hop_seconds": prepared.plan.hop,
        "clips": len(prepared.plan.clips),
        "fold_kind": prepared.splits.kind,
        "folds": prepared.splits.folds,
        "splits_hash": prepared.splits.hash,
        "group_source": dataset.group_source,
        "groups_known": dataset.groups_known,
        "label_source": dataset.label_source,
        "decoders": sorted({r.decoder for r in dataset.recordings}),
        "notes": list(prepared.notes),
        "warnings": list(prepared.warnings),
    }


def _protocol(current: Run, settled: str | None) -> dict[str, Any]:
    request, plan = current.experiment.request, current.plan
    return {
        "effort": request.effort,
        "budget": request.budget,
        "seeds": plan.seeds,
        "folds": current.prepared.splits.folds,
        "updates": plan.training["updates"],
        "batch": plan.training["batch"],
        "model": request.model,
        "second_model": request.second_model,
        "reference": request.reference,
        "search": (
            f"learning rate among {', '.join(f'{r:g}' for r in plan.rates)} times "
            f"{plan.training['learning_rate']:g}, on an inner grouped quarter of the training folds, "
            f"{plan.search_share:.0%} of the schedule each"
            if len(plan.rates) > 1
            else "none"
        ),
        "precision": plan.training["precision"],
        "candidates": list(request.candidates),
        "native": request.native,
        "plan_notes": [*plan.notes, *([settled] if settled else [])],
    }


def _ranking(
    current: Run,
    race: Race,
    verdict: Verdict,
    baselines: Baselines,
    curves: Mapping[str, Any],
    resampling: Resampling,
) -> list[dict[str, Any]]:
    """Candidates and baselines, best first."""
    figures = _pooled_figures(current, race, baselines, resampling)
    entries = []
    for name in (*current.sets, *baselines.probabilities):
        known = name in current.sets
        interval = verdict.intervals[name]
        entry: dict[str, Any] = {
            "candidate": name,
            "kind": "candidate" if known else "baseline",
            "score": verdict.scores[name],
            "low": interval.low,
            "high": interval.high,
            "dropped": race.dropped.get(name),
            "difference": _to_reference(verdict, name),
            **figures[name],
        }
        entries.append(entry | (_shape(current, race, name, curves) if known else {"seeds": 1}))
    return sorted(entries, key=lambda entry: (-entry["score"], entry["candidate"]))


def _shape(current: Run, race: Race, name: str, curves: Mapping[str, Any]) -> dict[str, Any]:
    front_end = current.sets[name].front_end
    of_front_end, of_model = _cost(current, name)
    index = race.outcomes.candidates.index(name)
    return {
        "description": search.describe(current.searches, name) or presets.describe(name),
        "chain": str(front_end),
        "seeds": int(race.outcomes.run[index].sum()),
        "macs_front_end": of_front_end,
        "macs_model": of_model,
        "bins": front_end.bins,
        "frames": front_end.frames(current.prepared.samples),
        "channels": front_end.channels,
        "factors": current.factors[name],
        "converged": all(curve["converged"] for curve in curves[name]),
    }


def _to_reference(verdict: Verdict, name: str) -> dict[str, float] | None:
    if not verdict.compared or name not in verdict.to_reference:
        return None
    d = verdict.to_reference[name]
    return {
        "points": d.points,
        "low": d.low,
        "high": d.high,
        "p": d.p,
        "p_holm": verdict.p_holm[name],
        "p_better": d.p_better,
        "p_within": d.p_within,
        "p_worse": d.p_worse,
    }


Said = tuple[np.ndarray, np.ndarray]
"""Probabilities of a seed, and what was decided."""


def _resampling(current: Run) -> Resampling:
    """Draws of the tested groups, the same in each repetition of the run."""
    inside = current.prepared.folds >= 0
    generator = np.random.default_rng([current.experiment.request.seed, 5])
    return Resampling(current.prepared.group_indices[inside], generator)


def _pooled_figures(
    current: Run, race: Race, baselines: Baselines, resampling: Resampling
) -> dict[str, dict[str, Any]]:
    """Candidate to metrics over all recordings together, mean over its seeds, with intervals."""
    inside = current.prepared.folds >= 0
    found = {}
    for i, name in enumerate(race.outcomes.candidates):
        seeds = map(int, np.flatnonzero(race.outcomes.run[i]))
        said = [(race.probabilities(i, s), race.decided(i, s)) for s in seeds]
        found[name] = _figures(race.targets, said, resampling)
    for name, probability in baselines.probabilities.items():
        said = [_decided(probability[inside], race.targets, race.folds)]
        found[name] = _figures(race.targets, said, resampling)
    return found


def _decided(probability: np.ndarray, targets: np.ndarray, folds: np.ndarray) -> Said:
    """Probabilities and what they decide."""
    return probability, tasks.of(targets).decided(probability, targets, folds)


def _figures(targets: np.ndarray, seeds: list[Said], resampling: Resampling) -> dict[str, Any]:
    """Every metric but the first, mean over the seeds, and the intervals of those that have one."""
    task = tasks.of(targets)
    means = _means([task.measure(targets, *said) for said in seeds])
    answers = [Answers.of(task, targets, *said) for said in seeds]
    intervals = _names(resampling.intervals(answers, means))
    return _names(means) | {"intervals": intervals}


def _means(measured: list[dict[str, float]]) -> dict[str, float | None]:
    return {metric: _finite_mean([row[metric] for row in measured]) for metric in measured[0]}


def _finite_mean(values: list[float]) -> float | None:
    finite = [value for value in values if np.isfinite(value)]
    return float(np.mean(finite)) if finite else None


def _names(found: Mapping[str, Any]) -> dict[str, Any]:
    short = {"expected_calibration_error": "ece"}
    return {short.get(name, name): v for name, v in found.items() if name != "balanced_accuracy"}


def _leakage(current: Run, baselines: Baselines, resampling: Resampling) -> dict[str, Any]:
    """The ranking's row for the classic baseline under a random split."""
    inside = current.prepared.folds >= 0
    targets = current.prepared.targets[inside]
    folds = baselines.leakage_folds
    outcomes = Outcomes.of(
        (LEAKAGE,),
        _right(baselines.leakage, current.prepared.targets, folds)[None, None],
        targets,
        current.prepared.group_indices[inside],
        folds[inside],
    )
    interval = statistics.interval(outcomes, LEAKAGE)
    said = _decided(baselines.leakage[inside], targets, folds[inside])
    return {
        "candidate": LEAKAGE,
        "kind": "leakage",
        "description": "" if current.prepared.dataset.groups_known else _NO_GROUPS,
        "score": interval.score,
        "low": interval.low,
        "high": interval.high,
        "seeds": 1,
        "dropped": None,
        "difference": None,
        **_figures(targets, [said], resampling),
    }


def _per_class(current: Run, race: Race) -> dict[str, dict[str, dict[str, float | None]]]:
    classes = current.prepared.dataset.classes
    tested = current.prepared.presence[current.prepared.folds >= 0].sum(axis=0).tolist()
    counts = dict(zip(classes, tested, strict=True))
    return {
        name: {
            label: {**found, "recordings": counts[label], **counted}
            for (label, found), counted in zip(
                tables.class_figures(race, i, classes).items(),
                _counted(race, i, len(classes)),
                strict=True,
            )
        }
        for i, name in enumerate(race.outcomes.candidates)
    }


def _counted(race: Race, candidate: int, classes: int) -> list[dict[str, int]]:
    """What the task counts of each class, at the first seed."""
    found = race.task.counts(race.targets, race.decided(candidate, 0))
    return [{name: int(values[c]) for name, values in found.items()} for c in range(classes)]


def _confusion(current: Run, race: Race) -> dict[str, list[list[int]]]:
    """What was taken for what, at the first seed."""
    classes = len(current.prepared.dataset.classes)
    return {
        name: race.task.confusion(race.targets, race.decided(i, 0), classes).tolist()
        for i, name in enumerate(race.outcomes.candidates)
    }


def _crossings(current: Run, outcomes: Outcomes) -> dict[str, Any] | None:
    """Scores with and without the recordings whose duplicates stand in another official fold."""
    prepared = current.prepared
    crossing = set(groups.crossings(prepared.dataset, prepared.links, prepared.splits))
    inside = [
        r.key for r, fold in zip(prepared.dataset.recordings, prepared.splits.fold, strict=True)
        if fold >= 0
    ]  # fmt: skip
    kept = np.array([key not in crossing for key in inside])
    if kept.all():
        return None
    names = outcomes.candidates
    with_them = dict(zip(names, statistics.score(outcomes).tolist(), strict=True))
    if not kept.any():
        return {"recordings": len(kept), "score_with": with_them, "score_without": {}}
    fewer = outcomes.only(kept)
    return {
        "recordings": int((~kept).sum()),
        "score_with": with_them,
        "score_without": dict(zip(names, statistics.score(fewer).tolist(), strict=True)),
    }


def _predictions(current: Run, race: Race, baselines: Baselines) -> Predictions:
    recordings = len(current.prepared.folds)
    inside = current.prepared.folds >= 0
    found: Predictions = {}
    for i, name in enumerate(race.outcomes.candidates):
        for seed in np.flatnonzero(race.outcomes.run[i]):
            table = np.full((recordings, race.rows.shape[-1]), np.nan)
            table[inside] = race.probabilities(i, int(seed))
            found[name, int(seed)] = table
    return found | {(name, 0): p for name, p in baselines.probabilities.items()}
