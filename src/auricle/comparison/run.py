"""One comparison from folder to run folder: prepare, race, decide, refit, write.

Every step either finishes a file or leaves none, so a run that was stopped goes on where it stopped,
and ends with the same results, bit for bit.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from auricle import models
from auricle.comparison import (
    artifacts,
    candidates,
    features,
    planning,
    race,
    search,
    tables,
    units,
)
from auricle.comparison.baselines import play_baselines
from auricle.comparison.extras import learning_curve, second_model
from auricle.comparison.features import FeatureSet
from auricle.comparison.preparation import Prepared, Stage, prepare
from auricle.comparison.refit import Fitted, refit
from auricle.comparison.search import Found
from auricle.comparison.summary import summarise
from auricle.comparison.units import Outcome, Unit
from auricle.errors import ConfigError, option
from auricle.experiment import USUAL_REFERENCE, Experiment, RacePlan, Request, digest
from auricle.files import LOCK, alone, is_temporary, sweep, write_text
from auricle.frontends import FrontEnd, batched, presets
from auricle.parallel import available_cores, let_go
from auricle.tasks import Task, decision

Say = Callable[[str], None]
_GRAVE = ("too-few-groups", "confounded")
"""Findings of `check` that decide what the answer can be: said before the race, not only after it."""
_FILES = (
    "summary.json", "report.html", "results.csv", "predictions.csv", "splits.csv", "skipped.csv",
    "timings.json", "experiment.toml", "search.csv",
)  # fmt: skip


@dataclass(eq=False)
class Run:
    """A comparison under way: its folder, its data, its plan, its pictures."""

    folder: Path
    experiment: Experiment
    prepared: Prepared
    sets: Mapping[str, FeatureSet]
    jobs: int
    stage: Stage
    searches: tuple[Found, ...] = ()
    timings: dict[str, float] = field(default_factory=dict)

    @property
    def plan(self) -> RacePlan:
        """The plan, which is there from the start."""
        assert self.experiment.plan is not None
        return self.experiment.plan

    @functools.cached_property
    def factors(self) -> dict[str, dict[str, str]]:
        """Each candidate's factors; none of those whose chain is another in each fold."""
        found = {f.name for f in self.searches}
        chains = {n: chosen.front_end for n, chosen in self.sets.items() if n not in found}
        return candidates.factors(chains) | {name: {} for name in found}

    @property
    def task(self) -> Task:
        """One label a recording, or several."""
        return self.prepared.task

    @property
    def folds(self) -> int:
        """Cross-validation folds."""
        return self.prepared.splits.folds

    def training_mask(self, fold: int) -> np.ndarray:
        """`(recording,)` true where a recording trains the networks that `fold` tests."""
        folds = self.prepared.folds
        return (folds >= 0) & (folds != fold)

    def features(self, candidate: str, fold: int | None = None) -> FeatureSet:
        """A candidate's pictures: of a searched one, those that the fold chose."""
        found = {f.name: f for f in self.searches}.get(candidate)
        return self.sets[candidate] if found is None or fold is None else found.sets[fold]

    def described(self, chains: Mapping[str, FrontEnd]) -> dict[str, FeatureSet]:
        """Where the pictures of further chains are, or will be."""
        place, data = self.folder / "work" / "features", self.experiment.data_hash
        return features.describe(chains, self.prepared.waveforms, folder=place, data_hash=data)

    def computed(self, chains: Mapping[str, FrontEnd]) -> dict[str, FeatureSet]:
        """The pictures of further chains."""
        return features.compute(
            chains,
            self.prepared.waveforms,
            samples=self.prepared.samples,
            folder=self.folder / "work" / "features",
            data_hash=self.experiment.data_hash,
            threads=self.jobs,
        )

    def first_round(self, names: Sequence[str]) -> dict[tuple[str, int], Outcome]:
        """The first seed of some candidates in every fold."""
        jobs = [(name, fold) for fold in range(self.folds) for name in names]
        work = [self.race_unit(name, fold, 0, self.plan.rates) for name, fold in jobs]
        done = units.run_all(
            work, jobs=self.jobs, progress=lambda n, all_: self.stage("round 1", n, all_)
        )
        return dict(zip(jobs, done, strict=True))

    def race_unit(self, candidate: str, fold: int, seed: int, rates: tuple[float, ...]) -> Unit:
        """A training of the race."""
        return self.unit(
            candidate,
            self.training_mask(fold),
            self.prepared.folds == fold,
            seed,
            chosen=self.features(candidate, fold),
            rates=rates,
            keep_weights=seed == 0,
        )

    def unit(
        self,
        candidate: str,
        train: np.ndarray,
        test: np.ndarray,
        seed: int,
        *,
        rates: tuple[float, ...],
        chosen: FeatureSet | None = None,
        role: str = "race",
        model: str | None = None,
        keep_weights: bool = False,
    ) -> Unit:
        """The training of one candidate on the recordings `train`, tested on `test` (both masks).

        Args:
            candidate: its name.
            train, test: `(recording,)`.
            seed: of the training.
            rates: multipliers of the learning rate.
            chosen: pictures in place of the candidate's.
            role: what the training is for.
            model: the network, if it is not that of the request.
            keep_weights: also write the weights.
        """
        owner, chosen = self.prepared.owner, chosen or self.sets[candidate]
        network = model or self.experiment.request.model
        clips = (np.flatnonzero(train[owner]), np.flatnonzero(test[owner]))
        key = {
            "features": chosen.key,
            "normalization": str(chosen.front_end),
            "plan": asdict(self.plan),
            "experiment": self.experiment.hash,
            "train": clips[0].tolist(),
            "test": clips[1].tolist(),
            "seed": seed,
            "rates": list(rates),
            "role": role,
            "model": models.identity(network),
        }
        return Unit(
            candidate=candidate,
            key=key,
            folder=self.folder / "work" / "units",
            features=chosen.path,
            front_end=chosen.front_end.config,
            lengths=chosen.lengths,
            targets=self.prepared.targets[owner],
            groups=self.prepared.group_indices[owner],
            owner=owner,
            train=clips[0],
            test=clips[1],
            classes=len(self.prepared.dataset.classes),
            model=network,
            seed=seed,
            plan=self.plan.training,
            rates=rates,
            search_share=self.plan.search_share,
            keep_weights=keep_weights,
        )

    def pooled(self, outcome: Outcome, into: np.ndarray) -> None:
        """Write the rows of an outcome's recordings into `(recording, class)`."""
        owner = self.prepared.owner[outcome.clips]
        members, position = np.unique(owner, return_inverse=True)
        output = self.task.OUTPUT
        into[members] = output.pooled(output.rows(outcome.logits), position, len(members))


def run(
    request: Request,
    *,
    output: str | Path | None = None,
    plan: RacePlan | None = None,
    repeated: Experiment | None = None,
    jobs: int | None = None,
    fresh: bool = False,
    say: Say | None = None,
    stage: Stage | None = None,
) -> Path:
    """Compare, and leave a run folder.

    Args:
        request: what to compare, on which data.
        output: the run folder; by default `runs/NAME-HASH`.
        plan: a plan to follow in place of one made here.
        repeated: the saved experiment that this repeats: data and networks must be its own.
        jobs: trainings at once; by default one a core.
        fresh: throw away what the run folder holds.
        say: takes lines for people.
        stage: takes progress.

    Returns:
        The run folder.

    Raises:
        DataError: the recordings cannot serve.
        ConfigError: an unknown name, a reference that is no candidate, no jobs, or an output folder
            that holds another run.
        BusyError: another process is at work in the output folder.
    """
    say = say or (lambda line: None)
    stage = stage or (lambda name, done, total: None)
    if jobs is not None and jobs < 1:
        raise ConfigError(f"{option(jobs=jobs)}: at least one training at a time is needed")
    jobs = jobs or available_cores()
    request = _decided(request)
    started = time.monotonic()
    fits = functools.partial(_try, request, plan)
    prepared = prepare(request, fits=fits, threads=jobs, stage=stage, say=say)
    found = Experiment(request, prepared.data_hash(), code=_code(request))
    if repeated is not None:
        _check_repeatable(repeated, found)
    folder = Path(output) if output else _default_folder(found, again=repeated is not None)
    _refuse_foreign(folder)
    with alone(folder):
        spent = time.monotonic() - started
        experiment = _open(folder, found, plan, prepared, jobs, fresh, say, spent=spent)
        if (folder / "summary.json").exists():
            shutil.rmtree(folder / "work", ignore_errors=True)
            say(f"{folder} is complete; {option('fresh')} starts it again")
            return folder
        resumed = any((folder / "work" / "units").glob("*.npz"))
        _warn_of_versions(found, repeated, experiment, say=say)
        current = _begin(folder, experiment, prepared, jobs, stage, say)
        current.timings["data and representations"] = time.monotonic() - started
        _finish(current, say)
        if request.budget is not None and not resumed:
            say(_spent(request.budget, time.monotonic() - started))
    return folder


def _spent(budget: float, took: float) -> str:
    """What became of a budget, for people.

    >>> _spent(60, 51.2)
    'planned to take at most 60 s, it took 51 s'
    """
    said = f"planned to take at most {budget:.0f} s, it took {took:.0f} s"
    if took <= budget:
        return said
    return (
        f"{said}: the plan is made at the start, from the speed of an update then, and is kept "
        "whatever else the machine does meanwhile, so that it can be repeated"
    )


def _decided(request: Request) -> Request:
    """The request with its candidates and reference; every name in it is known, in any folder.

    Raises:
        ConfigError: an unknown name, or a reference that is no candidate.
    """
    names = candidates.named(request)
    if request.threshold is not None:
        decision.Rule.parse(request.threshold)
    if request.search:
        search.require_optuna()
    second = request.second_model and models.located(request.second_model)
    reference = request.reference and presets.canonical(request.reference)
    if reference is None and USUAL_REFERENCE in names:
        reference = USUAL_REFERENCE
    if reference is not None and reference not in names:
        raise ConfigError(
            f"{option(reference=reference)} is none of the candidates {', '.join(names)}: "
            "name one of these, or make it a candidate too"
        )
    return replace(
        request,
        root=os.path.abspath(request.root),
        candidates=names,
        reference=reference,
        model=models.located(request.model),
        second_model=second,
    )


def build_front_ends(experiment: Experiment) -> candidates.Chains:
    """Each candidate's chain at the plan's resolution."""
    request, plan = experiment.request, experiment.plan
    assert plan is not None
    return candidates.build(
        request.candidates,
        sample_rate=plan.sample_rate,
        clip_seconds=plan.clip,
        shape=_shape(plan),
        native=request.native,
    )


def _shape(plan: RacePlan) -> presets.Resolution:
    """What presets share by the plan."""
    now = presets.resolution(plan.sample_rate, plan.clip)
    return replace(now, n_fft=plan.n_fft, hop=plan.frame_hop, bins=plan.bins)


def _try(request: Request, plan: RacePlan | None, sample_rate: int, clip_seconds: float) -> None:
    """See that candidates, recordings and networks fit each other.

    Raises:
        ConfigError: they do not.
    """
    for model in filter(None, (request.model, request.second_model)):
        chains = candidates.build(
            request.candidates,
            sample_rate=sample_rate,
            clip_seconds=clip_seconds,
            shape=_shape(plan) if plan else None,
            native=request.native,
            model=model,
        )
    if request.search:
        search.check(chains)


def _begin(
    folder: Path, experiment: Experiment, prepared: Prepared, jobs: int, stage: Stage, say: Say
) -> Run:
    """Say and write what is known of the data, and compute every representation."""
    grave = [f["message"] for f in prepared.health["findings"] if f["code"] in _GRAVE]
    for line in (*prepared.notes, *(f"warning: {w}" for w in (*prepared.warnings, *grave))):
        say(line)
    prepared.splits.write(folder / "splits.csv", prepared.dataset)
    tables.write_skipped(folder / "skipped.csv", prepared)
    front_ends = build_front_ends(experiment)
    _say_disk(front_ends, prepared, say)
    sets = features.compute(
        front_ends,
        prepared.waveforms,
        samples=prepared.samples,
        folder=folder / "work" / "features",
        data_hash=experiment.data_hash,
        threads=jobs,
        stage=stage,
    )
    return Run(folder, experiment, prepared, sets, jobs, stage)


def _finish(current: Run, say: Say) -> None:
    timings, clock = current.timings, time.monotonic()
    if current.plan.trials:
        current = search.search(current, say)
        timings["search"] = time.monotonic() - clock
        clock = time.monotonic()
    say(f"racing {len(current.sets)} candidates; the run folder is {current.folder}")
    result, rates, curves = play(current)
    let_go()  # what follows is done here, and needs memory of its own
    timings["race"] = time.monotonic() - clock
    clock = time.monotonic()
    baselines = play_baselines(
        current.prepared,
        seed=current.experiment.request.seed,
        threads=current.jobs,
        stage=current.stage,
    )
    timings["baselines"] = time.monotonic() - clock
    clock = time.monotonic()
    summary, predictions, rows = summarise(current, result, baselines, curves)
    choice = summary["verdict"]["choice"]
    fitted = refit(current, choice, rates[choice], result)
    timings["refit"] = time.monotonic() - clock
    clock = time.monotonic()
    summary["second_model"] = second_model(current, result)
    summary["learning_curve"] = learning_curve(current, result, choice, curves[choice])
    timings["further questions"] = time.monotonic() - clock
    _write(current, summary, fitted, predictions, [*rows, *baselines.rows])


def play(current: Run) -> tuple[race.Race, dict[str, float], dict[str, list[dict[str, Any]]]]:
    """Run the race: its table, each candidate's usual learning rate, the learning curves."""
    prepared, request = current.prepared, current.experiment.request
    folds = prepared.folds
    inside = np.flatnonzero(folds >= 0)
    rates: dict[tuple[str, int], float] = {}
    curves: dict[str, list[dict[str, Any]]] = {name: [] for name in current.sets}

    def round_(names: Sequence[str], seed: int) -> np.ndarray:
        if seed == 0:
            done = current.first_round(names)
        else:
            jobs = [(name, fold) for fold in range(current.folds) for name in names]
            work = [current.race_unit(n, f, seed, (rates[n, f],)) for n, f in jobs]
            label = f"round {seed + 1}"
            found = units.run_all(
                work, jobs=current.jobs, progress=lambda n, all_: current.stage(label, n, all_)
            )
            done = dict(zip(jobs, found, strict=True))
        table = np.full((len(names), len(folds), len(prepared.dataset.classes)), np.nan)
        for (name, fold), outcome in done.items():
            rates[name, fold] = outcome.rate
            curves[name].append(
                {"fold": fold, "seed": seed, "rate": outcome.rate, **outcome.history}
            )
            current.pooled(outcome, table[list(names).index(name)])
        return table[:, inside]

    result = race.run(
        list(current.sets),
        round_,
        targets=prepared.targets[inside],
        groups=prepared.group_indices[inside],
        folds=folds[inside],
        seeds=current.plan.seeds,
        effort=request.effort,
        generator=np.random.default_rng([request.seed, 1]),
    )
    usual = {
        name: float(np.median([r for (n, _), r in rates.items() if n == name]))
        for name in current.sets
    }
    return result, usual, curves


def _open(
    folder: Path,
    found: Experiment,
    plan: RacePlan | None,
    prepared: Prepared,
    jobs: int,
    fresh: bool,
    say: Say,
    *,
    spent: float,
) -> Experiment:
    """The experiment with its plan: the saved one if this run was begun before.

    A plan that is made here counts the seconds that were `spent` before it.
    """
    file = folder / "experiment.toml"
    sweep(folder)
    if fresh:
        _clear(folder)
    if file.exists():
        saved = Experiment.read(file)
        if saved.hash != found.hash or saved.plan is None or (plan and plan != saved.plan):
            raise ConfigError(
                f"{folder} holds another run ({saved.hash}, not {found.hash}): name another "
                f"folder, or replace it, with {option('output', 'fresh')}"
            )
        if not (folder / "summary.json").exists():
            _check_device(saved.plan)
        kept = len(list((folder / "work" / "units").glob("*.npz")))
        say(f"resuming {folder}; trainings kept: {kept}")
        return saved
    if plan is None:
        plan, estimate = planning.make(
            found.request,
            folds=prepared.splits.folds,
            clips=len(prepared.plan.clips),
            sample_rate=prepared.sample_rate,
            clip=prepared.plan.seconds,
            hop=prepared.plan.hop,
            jobs=jobs,
            spent=spent,
        )
        for line in (*plan.notes, estimate.words(jobs)):
            say(line)
    else:
        _check_device(plan)
    experiment = found.with_plan(plan)
    experiment.write(file)
    return experiment


def _check_device(plan: RacePlan) -> None:
    """See that what a plan trains on is there.

    Raises:
        ConfigError: it is not.
    """
    try:
        batched.device(plan.training.get("device", "cpu"))
    except ConfigError as error:
        raise ConfigError(
            f"the experiment was planned on another machine: {error}, under [plan.training] in its "
            "file; results then come near the former ones, not bit for bit"
        ) from error


def _refuse_foreign(folder: Path) -> None:
    """See that the folder is new, or holds a run, or what a run that was killed at its start leaves."""
    if not folder.exists() or (folder / "experiment.toml").exists():
        return
    if folder.is_dir() and all(is_temporary(p) or p.name == LOCK for p in folder.iterdir()):
        return
    raise ConfigError(
        f"{folder} is not empty and holds no run: name another with {option('output')}"
    )


def _clear(folder: Path) -> None:
    """Remove what a run has written, and nothing else; the experiment last, it marks the folder."""
    for name in ("artifacts", "model", "work"):
        shutil.rmtree(folder / name, ignore_errors=True)
    for name in _FILES:
        (folder / name).unlink(missing_ok=True)


def _write(
    current: Run,
    summary: dict[str, Any],
    fitted: Fitted,
    predictions: Mapping[tuple[str, int], np.ndarray],
    rows: list[tables.Row],
) -> None:
    """Tables first, the summary last: its presence says that the run is complete."""
    folder, prepared = current.folder, current.prepared
    tables.write_results(folder / "results.csv", rows)
    tables.write_predictions(folder / "predictions.csv", prepared, predictions)
    place = folder / "artifacts"
    artifacts.write_clips(place, prepared, current.sets)
    artifacts.write_mistakes(place, prepared, fitted.mistakes)
    if current.searches:
        search.write(folder / "search.csv", current.searches)
    summary |= fitted.summary
    write_text(folder / "timings.json", json.dumps(current.timings, indent=1))
    write_text(folder / "summary.json", json.dumps(summary, indent=1, allow_nan=False))
    shutil.rmtree(folder / "work")


def _code(request: Request) -> str:
    """Hash of the user's own networks; empty where there are none."""
    named = (request.model, request.second_model)
    own = [models.identity(name) for name in named if name is not None and ":" in name]
    return digest(own)[:20] if own else ""


def _check_repeatable(saved: Experiment, found: Experiment) -> None:
    """See that data and networks are those of the saved experiment."""
    if saved.data_hash != found.data_hash:
        raise ConfigError(
            f"the recordings under {found.request.root} are not those of the experiment: their "
            "content, labels or groups have changed, so its results cannot be repeated"
        )
    if saved.code != found.code:
        raise ConfigError(
            f"the code of {found.request.model} has changed since the experiment, so its results "
            "cannot be repeated"
        )


def _warn_of_versions(found: Experiment, *earlier: Experiment | None, say: Say) -> None:
    """Say where what was begun with other versions is repeated or resumed."""
    others = [saved.other_versions(found) for saved in earlier if saved]
    if said := next(filter(None, others), None):
        say(f"warning: begun with {said}: expect results near the former ones, not bit for bit")


def _default_folder(experiment: Experiment, *, again: bool) -> Path:
    root = Path(experiment.request.root)
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", root.stem).strip("-") or "recordings"
    return Path("runs") / f"{name}-{experiment.hash}{'-again' if again else ''}"


def _say_disk(front_ends: candidates.Chains, prepared: Prepared, say: Say) -> None:
    size = features.estimate_bytes(front_ends, len(prepared.waveforms), prepared.samples)
    say(f"representations take {size / 1e6:.0f} MB on disk while the run lasts")
