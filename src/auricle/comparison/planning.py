"""What is decided at the start: resolution, updates, seeds, precision; and what it will cost.

All of it goes into the experiment, so that a repetition decides nothing again.
"""

from __future__ import annotations

import copy
import time
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import torch

from auricle import training
from auricle.comparison import candidates
from auricle.comparison.extras import SHARES
from auricle.experiment import RacePlan, Request
from auricle.frontends import FrontEnd, Stack, engine, presets
from auricle.tasks.baselines import describe
from auricle.units import frame_count, to_samples

SEEDS = {"quick": 2, "standard": 3, "thorough": 5}
RATES = {"quick": (0.5, 1.0), "standard": (0.5, 1.0), "thorough": (0.25, 0.5, 1.0, 2.0)}
SEARCH_SHARE = 0.1
TRIALS = {"quick": 8, "standard": 16, "thorough": 32}
SEARCHED = {"quick": 1, "standard": 2, "thorough": 3}
"""With `search`: chains tried in each fold, and candidates that are searched about."""
TRIAL_SHARE = 0.25
_FEWEST_TRIALS = 4
_VIEW_FRAMES, _VIEW_SECONDS, _EARLY_SECONDS = 160, 4.0, 2.0
"""An update sees at most so much of a clip, whichever is more: a random span; and the first nine
tenths of the updates see half of that, but not less than two seconds: a word has no half."""
_BESIDES_UPDATES = 1.25
"""Augmentation, learning curves and predictions take a quarter of the updates' time more."""
_LEAST_SHARE = 0.2
"""A budget never cuts a training below this share of its effort's updates."""
_RACE_SHARE = {"quick": 1.0, "standard": 0.5, "thorough": 0.5}
"""Of the candidates, this share is expected in every round after the first."""


@dataclass(frozen=True)
class Estimate:
    """What a plan is expected to take.

    Attributes:
        seconds: until the verdict and the model.
        trainings: how many, at most.
        seconds_per_training: one of them, on one core.
    """

    seconds: float
    trainings: int
    seconds_per_training: float

    def words(self, jobs: int) -> str:
        """The estimate for people."""
        return (
            f"about {_duration(self.seconds)} to the verdict with {jobs} at once: at most "
            f"{self.trainings} trainings of {_duration(self.seconds_per_training)}; "
            "the race spares some of them"
        )


def make(
    request: Request,
    *,
    folds: int,
    clips: int,
    sample_rate: int,
    clip: float,
    hop: float,
    jobs: int,
    spent: float = 0.0,
) -> tuple[RacePlan, Estimate]:
    """Decide the plan, within what is left of the budget if there is one.

    Args:
        request: what was asked.
        folds: cross-validation folds.
        clips: clips of all recordings.
        sample_rate: analysis rate in hertz.
        clip: seconds a clip.
        hop: seconds between the starts of clips.
        jobs: trainings that run at once.
        spent: seconds of the budget that are gone.
    """
    shape = presets.resolution(sample_rate, clip)
    frames = frame_count(to_samples(clip, sample_rate), shape.hop)
    hardware = training.probe_hardware(request.model, bins=shape.bins, frames=frames)
    trained = round(clips * (folds - 1) / folds)
    schedule = training.schedule(request.effort, clips=trained, **hardware)
    crop, early = _views(clip, frames)
    plan = RacePlan(
        sample_rate=sample_rate,
        clip=clip,
        hop=hop,
        n_fft=shape.n_fft,
        frame_hop=shape.hop,
        bins=shape.bins,
        seeds=SEEDS[request.effort],
        rates=RATES[request.effort],
        search_share=SEARCH_SHARE,
        training=asdict(replace(schedule, crop=crop, early_crop=early)),
        trials=TRIALS[request.effort] if request.search else 0,
        searched=SEARCHED[request.effort] if request.search else 0,
        trial_share=TRIAL_SHARE,
    )
    work = _work(request, plan, frames, hardware, folds=folds, clips=clips, jobs=jobs)
    if request.budget is not None:
        besides = _besides(_chains(request, plan), plan, clips) / jobs
        if work.estimate(plan).seconds > request.budget - spent - besides:
            plan = _within(plan, request.budget, work, spent=spent, besides=besides)
    return plan, work.estimate(plan)


def _views(clip: float, frames: int) -> tuple[float, float]:
    """The share of a clip that an update sees, and that one of the first nine tenths sees.

    On ESC-10 halves cost nothing that nine trainings of 1000 updates can show: log-mel 82.8 to
    84.6 % for shares of the updates from .5 to .9, 84.2 without.

    >>> _views(10.0, 626)
    (0.4, 0.2)
    >>> _views(5.0, 157)
    (1.0, 0.5)
    >>> _views(0.5, 50)
    (1.0, 1.0)
    """
    share = min(1.0, max(_VIEW_FRAMES / frames, _VIEW_SECONDS / clip))
    return share, min(share, max(share / 2, _EARLY_SECONDS / clip))


def _duration(seconds: float) -> str:
    """Seconds in the unit that suits them.

    >>> _duration(41.2), _duration(600)
    ('41 s', '10 min')
    """
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"


@dataclass(frozen=True)
class _Work:
    """What the time of a race follows from.

    Attributes:
        sizes: of the candidates' pictures, in units of the shared size.
        folds: cross-validation folds.
        jobs: trainings at once.
        step: seconds an update at the shared size.
        share: of the candidates, expected in every round after the first.
        second: seconds an update of the second network over those of the first; 0 without one.
        points: of the learning curve, trained on parts of the data; 0 where none is asked for.
    """

    sizes: tuple[float, ...]
    folds: int
    jobs: int
    step: float
    share: float
    second: float = 0.0
    points: int = 0

    def estimate(self, plan: RacePlan) -> Estimate:
        """What a plan is expected to take."""
        updates = plan.training["updates"]
        search = plan.search_share * len(plan.rates) if len(plan.rates) > 1 else 0.0
        first = sum(self.sizes) * self.folds
        later = self.share * first * (plan.seeds - 1)
        refit = self.jobs  # one more training, while the other cores wait
        mean = first / len(self.sizes)
        questions = self.second * self.share * first * (1 + search) + self.points * mean
        total = first * (1 + search) + later + refit + questions + self._searches(plan, search)
        most = (len(self.sizes) + plan.searched) * self.folds * plan.seeds + 1
        most += (len(self.sizes) * (self.second > 0) + self.points) * self.folds
        total *= updates * self.step
        return Estimate(total / self.jobs, most, updates * self.step)

    def _searches(self, plan: RacePlan, search: float) -> float:
        """Trainings that searched variants take, at the candidates' mean size, in every round."""
        if not plan.trials:
            return 0.0
        size = sum(self.sizes) / len(self.sizes)
        trials = (self.folds + 1) * plan.trials * plan.trial_share
        return plan.searched * size * (trials + self.folds * (search + plan.seeds))


def _work(
    request: Request,
    plan: RacePlan,
    frames: int,
    hardware: dict[str, Any],
    *,
    folds: int,
    clips: int,
    jobs: int,
) -> _Work:
    """What the race's time follows from; an update is timed on this machine."""
    crop, early = plan.training["crop"], plan.training["early_crop"]
    span = max(1, round(frames * (training.EARLY * early + (1 - training.EARLY) * crop)))
    step, second = (
        training.seconds_per_update(m, channels=1, bins=plan.bins, frames=span, hardware=hardware)
        if m is not None
        else 0.0
        for m in (request.model, request.second_model)
    )
    samples = to_samples(plan.clip, plan.sample_rate)
    shared = frames * plan.bins

    def size(chain: FrontEnd | Stack) -> float:
        if chain.learns:
            return _learning_seconds(chain, samples, request.model, plan, hardware) / step
        own = chain.frames(samples) * chain.bins * chain.channels / shared
        if chain.learnt is None:
            return own
        # Its pictures are made for the training, and before it for the search of its rate.
        passes = 1 + (len(plan.rates) > 1)
        columns = samples if chain.cached is None else chain.cached.frames(samples)
        seconds = passes * clips * _preparing_seconds(chain.learnt, columns)
        return own + seconds / (plan.training["updates"] * step)

    sizes = map(size, _chains(request, plan).values())
    return _Work(
        sizes=tuple(sizes),
        folds=folds,
        jobs=jobs,
        step=step * _BESIDES_UPDATES,
        second=second / step,
        points=len(SHARES) if request.learning_curve else 0,
        share=_RACE_SHARE[request.effort],
    )


def _chains(request: Request, plan: RacePlan) -> candidates.Chains:
    return candidates.build(
        request.candidates,
        sample_rate=plan.sample_rate,
        clip_seconds=plan.clip,
        native=request.native,
    )


def _besides(chains: candidates.Chains, plan: RacePlan, clips: int) -> float:
    """Seconds on one core for what is no training: every clip's pictures, and the baselines'."""
    parts = {name: chain.cached for name, chain in chains.items()}
    kept = {name: part for name, part in parts.items() if part is not None}
    samples = to_samples(plan.clip, plan.sample_rate)
    sound = 0.1 * np.random.default_rng(0).standard_normal((1, samples), dtype=np.float32)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        if kept:
            engine.compute(kept, sound)
        describe(list(sound), plan.sample_rate, seconds=plan.clip)
        times.append(time.perf_counter() - start)
    return clips * min(times)


def _preparing_seconds(learnt: FrontEnd, samples: int) -> float:
    """What a picture costs whose sound is prepared by a profile of the training fold."""
    chain = copy.deepcopy(learnt.fixed)
    sound = 0.1 * np.random.default_rng(0).standard_normal((1, samples), dtype=np.float32)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        with engine.one_torch_thread():
            chain.fit([(torch.from_numpy(sound), None)])
        engine.compute({"": chain}, sound)
        times.append(time.perf_counter() - start)
    return min(times)


def _learning_seconds(
    chain: FrontEnd | Stack, samples: int, model: str, plan: RacePlan, hardware: dict[str, Any]
) -> float:
    """What an update costs that trains the end of a chain too."""
    assert chain.learnt is not None
    bins, columns = (
        (1, samples) if chain.cached is None else (chain.cached.bins, chain.cached.frames(samples))
    )
    return training.seconds_per_update(
        model,
        channels=1,
        bins=bins,
        frames=max(1, round(columns * plan.training["crop"])),
        hardware=hardware,
        front=training.Front(chain.learnt.fixed),
    )


def _within(
    plan: RacePlan, budget: float, work: _Work, *, spent: float, besides: float
) -> RacePlan:
    """The plan cut to what is left of the budget once `spent` and `besides` are taken off.

    First go trials of a search, down to four about one candidate, then seeds down to two, the search
    as a whole, updates, the learning rates, and the last seed.
    """
    full = int(plan.training["updates"])
    left = budget - spent - besides

    def fits(candidate: RacePlan) -> bool:
        return work.estimate(candidate).seconds <= left

    options = [plan]
    if plan.trials:
        options.append(replace(plan, searched=1))
        while options[-1].trials > _FEWEST_TRIALS:
            fewer = max(_FEWEST_TRIALS, options[-1].trials // 2)
            options.append(replace(options[-1], trials=fewer))
    options += [replace(options[-1], seeds=s) for s in range(plan.seeds - 1, 1, -1)]
    if plan.trials:
        options.append(replace(options[-1], trials=0, searched=0))
    shorter = [
        replace(options[-1], training={**plan.training, "updates": max(4, int(full * share))})
        for share in (0.8, 0.65, 0.5, 0.4, 0.3, _LEAST_SHARE)
    ]
    options += shorter
    options += [replace(shorter[-1], rates=(1.0,)), replace(shorter[-1], rates=(1.0,), seeds=1)]
    chosen = next((option for option in options if fits(option)), options[-1])
    note = (
        f"the budget of {budget:.0f} s leaves {chosen.seeds} seed(s), "
        f"{chosen.training['updates']} of {full} updates and {len(chosen.rates)} learning rate(s)"
    )
    if plan.trials:
        note += f"; a search of {chosen.trials} trials a fold" if chosen.trials else "; no search"
    if spent + besides >= 0.5:
        note += (
            f"; {spent:.0f} s of it are gone, and about {besides:.0f} s are kept for "
            "representations and baselines"
        )
    if left <= 0:
        note += "; nothing is left for trainings: give more time, or fewer recordings"
    if not fits(chosen):
        expected = spent + besides + work.estimate(chosen).seconds
        note += f"; even so about {expected:.0f} s are expected: name fewer candidates to go below"
    return replace(chosen, notes=(*chosen.notes, note))
