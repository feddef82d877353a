"""Search: sizes, band limits and PCEN about the best candidates, inside each training fold.

A searched candidate is a procedure, not a chain: for each fold it looks for a chain by trainings on
an inner part of that fold's training recordings, scored on the rest of them (whole groups), and
only then is trained like any candidate and tested on the fold. So the recordings that test it have
not chosen its chain. Which candidates are searched about is decided by their loss on the inner parts
of all folds. What the search promised there and what it brought outside is reported side by side.

Trials are asked for one by one in each fold (Bergstra et al. 2011, tree-structured Parzen
estimators, by Optuna), all folds side by side. A trial is a unit of work like a training: a search
that was stopped asks again for the same trials and reads what is there.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle.comparison import candidates, statistics, units, wording
from auricle.comparison.features import FeatureSet
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.tables import Row
from auricle.comparison.units import Outcome, Unit
from auricle.errors import ConfigError, ModelError, option, require
from auricle.files import write_text
from auricle.frontends import FrontEnd, Stack, space

if TYPE_CHECKING:
    from auricle.comparison.run import Run

WHOLE = -1
"""In the place of a fold: all training recordings, for the final model."""
_ASKED = 30
"""Settings that are asked for before a fold has nothing new to try."""
_AT_RANDOM = 6
"""Trials before the estimator takes over."""

Say = Callable[[str], None]


def searched(name: str) -> str:
    """What the searched variant of a candidate is called.

    >>> searched("logmel")
    'logmel (searched)'
    """
    return f"{name} (searched)"


@dataclass(frozen=True)
class Trial:
    """One chain that was tried in one fold.

    Attributes:
        fold: whose training recordings it was tried on; `WHOLE` for all.
        number: 0 is the candidate itself.
        chain: what was tried, as text.
        loss: balanced log loss on the inner part, in nats.
    """

    fold: int
    number: int
    chain: str
    loss: float


@dataclass(frozen=True, eq=False)
class Found:
    """What the search about one candidate found.

    Attributes:
        base: the candidate.
        trials: all, fold by fold.
        sets: the chosen chain of each fold and of `WHOLE`, with its pictures.
    """

    base: str
    trials: tuple[Trial, ...]
    sets: Mapping[int, FeatureSet]

    @property
    def name(self) -> str:
        """Of the searched variant."""
        return searched(self.base)

    def of(self, fold: int) -> list[Trial]:
        """The trials of one fold."""
        return [trial for trial in self.trials if trial.fold == fold]

    def best(self, fold: int) -> Trial:
        """The trial that a fold chose: the least loss, the earliest of equals."""
        return min(self.of(fold), key=lambda trial: (trial.loss, trial.number))


def require_optuna() -> None:
    """See that the search can be made.

    Raises:
        MissingExtraError: Optuna is not installed.
    """
    require("optuna", extra="search", purpose=option("search"))


def check(chains: Mapping[str, FrontEnd | Stack]) -> None:
    """See that there is something to search about.

    Raises:
        ConfigError: no candidate is a chain with sizes that may vary.
    """
    if not any(map(_can_vary, chains.values())):
        raise ConfigError(
            f"{option('search')}: none of {', '.join(chains)} has sizes, band limits or PCEN that may "
            "vary; add a candidate such as logmel, or leave the search out"
        )


def _can_vary(chain: FrontEnd | Stack) -> bool:
    simple = isinstance(chain, FrontEnd) and chain.learnt is None
    return simple and bool(space.dimensions(chain.members[0]))


# -- one fold -------------------------------------------------------------------------------------


@dataclass(eq=False)
class Study:
    """The trials about one chain in one fold, asked for one by one.

    Args:
        chain: the candidate's own.
        fold: whose training recordings are looked at.
        seed: of what is tried.
        fits: says whether the recordings and the network suit a chain; raises where they do not.
    """

    chain: FrontEnd
    fold: int
    seed: int
    fits: Callable[[FrontEnd], None] = lambda chain: None
    trials: list[Trial] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._dimensions = space.dimensions(self.chain)
        with _quiet() as optuna:
            sampler = optuna.samplers.TPESampler(seed=self.seed, n_startup_trials=_AT_RANDOM)
            self._study = optuna.create_study(sampler=sampler)
        self._study.enqueue_trial({place: d.own for place, d in self._dimensions.items()})

    def ask(self) -> FrontEnd | None:
        """The next chain to try, the candidate's own first; None where nothing new is found."""
        from optuna.trial import TrialState

        for _ in range(_ASKED):
            self._asked = self._study.ask()
            setting = {p: self._suggested(p) for p in self._dimensions}
            try:
                chain = space.at(self.chain, setting)
                self.fits(chain)
            except (ConfigError, ModelError):
                self._study.tell(self._asked, state=TrialState.FAIL)
                continue
            known = {trial.chain: trial.loss for trial in self.trials}
            if str(chain) not in known:
                return chain
            self._study.tell(self._asked, known[str(chain)])
        return None

    def tell(self, chain: FrontEnd, loss: float) -> None:
        """What the chain asked for last has lost; infinite where it could not be trained."""
        self.trials.append(Trial(self.fold, len(self.trials), str(chain), loss))
        # The estimator takes numbers; what diverged is worse than anything that did not.
        self._study.tell(self._asked, min(loss, 1e6))

    def _suggested(self, place: str) -> space.Value:
        dimension = self._dimensions[place]
        if dimension.choices:
            chosen: space.Value = self._asked.suggest_categorical(place, dimension.choices)
            return chosen
        low, high = dimension.span
        return float(self._asked.suggest_float(place, low, high, log=dimension.logarithmic))


@contextmanager
def _quiet() -> Iterator[Any]:
    """Optuna, which otherwise announces each study on standard error."""
    import optuna

    before = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    try:
        yield optuna
    finally:
        optuna.logging.set_verbosity(before)


Losses = Callable[[Sequence[tuple[Study, FrontEnd]]], list[float]]


def explore(
    studies: Sequence[Study], losses: Losses, *, trials: int, at_once: int, tick: Callable[[], None]
) -> None:
    """Give each study so many trials, the studies side by side.

    What a study asks for depends on its own trials alone, and not on how many run at once.
    """
    for _ in range(trials):
        asked = [(study, chain) for study in studies if (chain := study.ask()) is not None]
        for start in range(0, len(asked), at_once):
            part = asked[start : start + at_once]
            for (study, chain), loss in zip(part, losses(part), strict=True):
                study.tell(chain, loss)
                tick()


# -- a comparison's search ------------------------------------------------------------------------


def search(current: Run, say: Say) -> Run:
    """The comparison with a searched variant of its best candidates."""
    first = current.first_round([*current.sets])
    bases = _bases(current, first)
    folds = (*range(current.folds), WHOLE)
    studies = {(base, fold): _study(current, base, fold) for base in bases for fold in folds}
    total = len(studies) * current.plan.trials
    say(f"searching about {' and '.join(bases)}: {total} trials in {len(folds)} parts of the data")
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        current.stage("search", done, total)

    trainings = _Trainings(current, {study: base for (base, _), study in studies.items()}, first)
    explore(
        [*studies.values()],
        trainings.losses,
        trials=current.plan.trials,
        at_once=current.jobs,
        tick=tick,
    )
    found = [_found(current, base, [studies[base, fold] for fold in folds]) for base in bases]
    sets = {**current.sets, **{f.name: f.sets[WHOLE] for f in found}}
    return replace(current, sets=sets, searches=tuple(found))


def _bases(current: Run, first: Mapping[tuple[str, int], Outcome]) -> list[str]:
    """The candidates with the least loss on the inner parts, mean over folds."""
    able = [name for name, chosen in current.sets.items() if _can_vary(chosen.front_end)]
    losses = {
        name: np.mean([min(first[name, f].search.values()) for f in range(current.folds)])
        for name in able
    }
    return sorted(able, key=lambda name: (losses[name], name))[: current.plan.searched]


def _study(current: Run, base: str, fold: int) -> Study:
    request, samples = current.experiment.request, current.prepared.samples
    chain = current.sets[base].front_end
    assert isinstance(chain, FrontEnd)
    place = [request.seed, 4, [*current.sets].index(base), fold - WHOLE]

    def fits(moved: FrontEnd) -> None:
        for model in filter(None, (request.model, request.second_model)):
            candidates.check(moved, current.plan.sample_rate, samples, model)

    return Study(chain, fold, int(np.random.SeedSequence(place).generate_state(1)[0]), fits)


@dataclass(frozen=True, eq=False)
class _Trainings:
    """What a trial is in a comparison: a short training on the inner part of a fold's recordings."""

    current: Run
    bases: Mapping[Study, str]
    first: Mapping[tuple[str, int], Outcome]

    def losses(self, asked: Sequence[tuple[Study, FrontEnd]]) -> list[float]:
        """The balanced log loss of each chain on the rest of those recordings."""
        chains = {f"{number}": chain for number, (_, chain) in enumerate(asked)}
        sets = self.current.described(chains)
        work = [self._unit(study, sets[n]) for n, (study, _) in zip(sets, asked, strict=True)]
        waiting = [n for n, unit in zip(sets, work, strict=True) if not unit.done]
        ours = [sets[n].path for n in waiting if not sets[n].path.exists()]
        try:
            self.current.computed({n: chains[n] for n in waiting})
            outcomes = units.run_all(work, jobs=self.current.jobs)
        finally:
            for path in ours:  # the pictures of all trials together may not fit the disk
                path.unlink(missing_ok=True)
        return [
            units.balanced_log_loss(outcome.logits, unit.targets[unit.test])
            for outcome, unit in zip(outcomes, work, strict=True)
        ]

    def _unit(self, study: Study, chosen: FeatureSet) -> Unit:
        current, base = self.current, self.bases[study]
        rates = [
            o.rate for (n, f), o in self.first.items() if n == base and study.fold in (f, WHOLE)
        ]
        train = current.training_mask(study.fold)
        whole = current.unit(
            base,
            train,
            np.zeros_like(train),
            0,
            chosen=chosen,
            rates=(float(np.median(rates)),),
            role="trial",
        )
        inner, rest = units.inner_parts(whole)
        share = current.plan.trial_share
        updates = max(4, round(whole.plan["updates"] * share))
        return replace(
            whole,
            key={**whole.key, "train": inner.tolist(), "test": rest.tolist(), "share": share},
            train=inner,
            test=rest,
            plan={**whole.plan, "updates": updates},
            watched=False,
            trial=True,
        )


def _found(current: Run, base: str, studies: Sequence[Study]) -> Found:
    """The chosen chains with their pictures."""
    trials = tuple(trial for study in studies for trial in study.trials)
    found = Found(base, trials, {})
    rate = current.plan.sample_rate
    chains = {
        str(study.fold): FrontEnd.parse(found.best(study.fold).chain, sample_rate=rate)
        for study in studies
    }
    sets = current.computed(chains)
    named = {int(fold): replace(chosen, candidate=found.name) for fold, chosen in sets.items()}
    return replace(found, sets=named)


# -- what is told ---------------------------------------------------------------------------------


def describe(searches: Sequence[Found], name: str) -> str | None:
    """What a searched candidate is, in one line; None for any other."""
    bases = [found.base for found in searches if found.name == name]
    return f"{bases[0]} with sizes, band limits and PCEN chosen inside each fold" if bases else None


def summary(
    current: Run,
    outcomes: Outcomes,
    rows: Sequence[Row],
    names: Mapping[str, str],
    *,
    compared: bool,
) -> list[dict[str, Any]]:
    """For each searched candidate what it tried, chose, promised on the inner parts and brought.

    Args:
        current: the run.
        outcomes: of its race.
        rows: its metrics, as `results.csv` holds them.
        names: candidate to how sentences call it.
        compared: whether there are seeds and groups enough for differences.
    """
    told = [_told(current, found, outcomes, rows, compared) for found in current.searches]
    return [{**row, "words": wording.search_words(row, names)} for row in told]


def _told(
    current: Run, found: Found, outcomes: Outcomes, rows: Sequence[Row], compared: bool
) -> dict[str, Any]:
    folds = range(current.folds)
    own = [found.of(fold)[0].loss for fold in folds]
    best = [found.best(fold).loss for fold in folds]
    return {
        "candidate": found.name,
        "base": found.base,
        "trials": len(found.trials),
        "inner_loss": _mean(own),
        "inner_loss_searched": _mean(best),
        **_outer_losses(rows, found),
        "difference": _gain(outcomes, found) if compared else None,
        "folds": [
            {
                "fold": fold,
                "chain": found.best(fold).chain,
                "trial": found.best(fold).number,
                "loss": _finite(found.best(fold).loss),
                "loss_unsearched": _finite(found.of(fold)[0].loss),
            }
            for fold in (*folds, WHOLE)
        ],
    }


def _outer_losses(rows: Sequence[Row], found: Found) -> dict[str, float | None]:
    """Log losses on the recordings that each fold tests, means over folds and common seeds.

    What the inner losses promise shows here, in the same unit, as far as it was no luck.
    """
    losses: dict[str, dict[tuple[int, int], float]] = {found.base: {}, found.name: {}}
    for candidate, fold, seed, metric, value in rows:
        if metric == "log_loss" and candidate in losses:
            losses[candidate][fold, seed] = value
    shared = losses[found.base].keys() & losses[found.name].keys()
    before, after = ([told[place] for place in sorted(shared)] for told in losses.values())
    return {
        "outer_loss": _mean(before) if shared else None,
        "outer_loss_searched": _mean(after) if shared else None,
    }


def _gain(outcomes: Outcomes, found: Found) -> dict[str, float]:
    gap = statistics.difference(outcomes, found.name, found.base)
    return {name: getattr(gap, name) for name in ("points", "low", "high", "p", "seeds")}


def _mean(losses: Sequence[float]) -> float | None:
    return _finite(float(np.mean(losses)))


def _finite(loss: float) -> float | None:
    return loss if np.isfinite(loss) else None


def write(path: Path, searches: Sequence[Found]) -> None:
    """`search.csv`: every trial of every fold, -1 for all training recordings."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("candidate", "fold", "trial", "loss", "chosen", "chain"))
    for found in searches:
        for trial in found.trials:
            chosen = int(trial == found.best(trial.fold))
            row = (found.name, trial.fold, trial.number, repr(trial.loss), chosen, trial.chain)
            writer.writerow(row)
    write_text(path, text.getvalue())
