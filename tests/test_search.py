"""A search chooses inside the training folds, repeats and resumes bit for bit, and boasts of nothing."""

from __future__ import annotations

import csv
import json
import math
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

import recordings
from auricle import training
from auricle.comparison import planning, search, units
from auricle.comparison.run import run
from auricle.comparison.search import Study, explore, searched
from auricle.comparison.units import Unit
from auricle.comparison.wording import search_words
from auricle.errors import ConfigError, MissingExtraError
from auricle.frontends import FrontEnd, presets, space
from auricle.report.results import Results

RATE = 16000
PCEN = "stft(512,256)|mel(40)|pcen"


def chain(text: str = "stft(512,256)|mel(40)|db") -> FrontEnd:
    return FrontEnd.parse(text, sample_rate=RATE)


# -- the space ------------------------------------------------------------------------------------


def test_the_space_holds_sizes_band_limits_and_pcen() -> None:
    assert [*space.dimensions(chain(PCEN))] == [
        "0.window", "0.hop", "1.bins", "1.fmin", "1.fmax",
        "2.time_constant", "2.gain", "2.bias", "2.power",
    ]  # fmt: skip
    assert [*space.dimensions(chain("remove_mean|cqt(24,256)"))] == ["1.hop", "1.bins"]
    assert [*space.dimensions(chain("trim(40)|stft(256,64)"))] == ["1.window", "1.hop"]
    assert [*space.dimensions(chain("waveform(size=64,hop=32)"))] == ["0.hop"]


@pytest.mark.parametrize("name", presets.PRESETS)
def test_a_chain_stands_in_its_own_space(name: str) -> None:
    (own,) = presets.matched([name], sample_rate=RATE, clip_seconds=2.0).values()
    assert isinstance(own, FrontEnd)
    found = space.dimensions(own)
    assert space.at(own, {place: d.own for place, d in found.items()}).config == own.config
    for place, dimension in found.items():
        for value in dimension.choices or dimension.span:
            if value == dimension.own:
                continue
            try:
                moved = space.at(own, {place: value})
            except ConfigError:
                continue
            assert moved.config != own.config, f"{place}={value} changes nothing"
            assert str(FrontEnd.parse(str(moved), sample_rate=RATE)) == str(moved)


def test_settings_become_chains() -> None:
    moved = space.at(chain(PCEN), {"0.hop": 0.5, "1.fmin": 100.0, "2.time_constant": 0.123456})
    assert str(moved) == "stft(512,128)|mel(40,fmin=100.0)|pcen(time_constant=0.123)"
    birds = chain("stft(512,256)|mel(40)|pcen(birds)")
    assert str(space.at(birds, {"2.gain": 0.9})).endswith("|pcen(birds,gain=0.9)")
    assert space.dimensions(birds)["2.gain"].own == 0.8
    with pytest.raises(ConfigError, match=r"4\.0 times as large"):
        space.at(chain(), {"0.hop": 0.5, "1.bins": 2.0})


# -- one fold -------------------------------------------------------------------------------------


def distance(text: str) -> float:
    """From a chain with a short window, 40 bins and a slow PCEN."""
    found = chain(text)
    (stft, mel, pcen) = found.config
    return (
        abs(math.log2(stft["n_fft"] / 256))
        + abs(math.log2(mel["bins"] / 60))
        + abs(math.log2((pcen["time_constant"] or 0.4) / 0.8))
    )


def losses(asked: Sequence[tuple[Study, FrontEnd]]) -> list[float]:
    return [distance(str(tried)) for _, tried in asked]


def studies(seeds: Sequence[int] = (1, 2, 3)) -> list[Study]:
    return [Study(chain(PCEN), fold, seed) for fold, seed in enumerate(seeds)]


def played(
    at_once: int = 2, trials: int = 24, told: Callable[..., list[float]] = losses
) -> list[Study]:
    found = studies()
    explore(found, told, trials=trials, at_once=at_once, tick=lambda: None)
    return found


def test_a_search_begins_with_the_candidate_and_gets_nearer() -> None:
    for study in played():
        assert study.trials[0].chain == PCEN
        assert [t.number for t in study.trials] == list(range(24))
        best = min(t.loss for t in study.trials)
        assert best < 0.6 * study.trials[0].loss
        assert len({t.chain for t in study.trials}) == 24, "nothing is tried twice"


def test_what_is_tried_depends_on_the_seed_alone() -> None:
    one, three = played(at_once=1), played(at_once=3)
    assert [s.trials for s in one] == [s.trials for s in three]
    assert one[0].trials[1:] != one[1].trials[1:]


def test_the_estimator_learns_from_what_it_is_told() -> None:
    """With another loss the trials after those at random differ."""
    away = played(told=lambda asked: [-distance(str(tried)) for _, tried in asked])
    near = played()
    random = search._AT_RANDOM
    chains = [[[t.chain for t in s.trials] for s in found] for found in (near, away)]
    assert [c[:random] for c in chains[0]] == [c[:random] for c in chains[1]]
    assert all(a[random:] != b[random:] for a, b in zip(*chains, strict=True))


def test_what_diverges_or_does_not_fit_is_never_chosen() -> None:
    def refused(tried: FrontEnd) -> None:
        if tried.bins > 40:
            raise ConfigError("too many")

    study = Study(chain(PCEN), 0, 1, refused)
    explore(
        [study],
        lambda asked: [math.inf if c.config[0]["hop"] < 256 else 1.0 for _, c in asked],
        trials=12,
        at_once=1,
        tick=lambda: None,
    )
    assert max(chain(t.chain).bins for t in study.trials) <= 40
    assert {t.loss for t in study.trials} == {math.inf, 1.0}
    best = search.Found("pcen", tuple(study.trials), {}).best(0)
    assert (best.number, best.loss) == (0, 1.0), "of equals the earliest"


def test_a_space_that_is_used_up_ends_the_search() -> None:
    study = Study(chain("waveform(size=64,hop=32)"), 0, 1)
    explore([study], lambda asked: [1.0] * len(asked), trials=9, at_once=1, tick=lambda: None)
    assert 1 < len(study.trials) <= len(space.HOPS)


# -- a whole comparison ---------------------------------------------------------------------------

BASE = "stft(128,64)|mel(12)|pcen(initial=first_frame)"


def plan() -> object:
    return recordings.plan(trials=4, searched=1, trial_share=0.5, seeds=2)


class Whole:
    """A comparison with a search, and the trainings that it did."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "run"
        self.units: list[Unit] = []
        self.root = recordings.make(place / "data")
        self.asked = recordings.request(
            self.root, candidates=("linear", BASE), search=True, reference="linear"
        )
        work = units.run

        def spy(unit: Unit, parent: int | None = None) -> None:
            if not unit.done:
                self.units.append(unit)
            work(unit, parent)

        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("AURICLE_CACHE", str(place / "cache"))
            patch.setattr(units, "run", spy)
            # Four updates cannot tell candidates apart: which is best is not for them to say.
            patch.setattr(search, "_bases", lambda current, first: [BASE])
            run(self.asked, output=self.folder, plan=plan(), jobs=1)
        self.results = Results(self.folder)
        self.results.report()
        with (self.folder / "search.csv").open(newline="") as file:
            self.trials = list(csv.DictReader(file))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return Whole(tmp_path_factory.mktemp("search"))


def test_no_trial_sees_a_recording_that_tests_its_fold(whole: Whole) -> None:
    trials = [unit for unit in whole.units if unit.trial]
    assert len(trials) == 4 * (3 + 1), "four in each fold, and on all of them"
    races = [unit for unit in whole.units if unit.key["role"] == "race"]
    outer = {tuple(sorted(unit.train.tolist())) for unit in races}
    for unit in trials:
        looked_at = tuple(sorted([*unit.train.tolist(), *unit.test.tolist()]))
        everything = len(looked_at) == 12
        assert everything or looked_at in outer, "exactly the training recordings of a fold"
        # Whole groups on one side.
        assert not {*unit.groups[unit.train]} & {*unit.groups[unit.test]}


def test_the_searched_candidate_is_trained_like_any_other(whole: Whole) -> None:
    races = [u for u in whole.units if u.key["role"] == "race" and u.seed == 0]
    assert {tuple(u.rates) for u in races} == {plan().rates}
    assert {json.dumps(u.plan, sort_keys=True) for u in races} == {
        json.dumps(plan().training, sort_keys=True)
    }
    seeds = whole.results.metrics.groupby("candidate").seed.nunique()
    assert seeds[searched(BASE)] == seeds[BASE] == 2


def test_each_fold_uses_what_it_chose(whole: Whole) -> None:
    (told,) = whole.results.summary["searched"]
    chosen = {part["fold"]: part["chain"] for part in told["folds"]}
    for unit in whole.units:
        if unit.candidate == searched(BASE) and unit.key["role"] == "race":
            (fold,) = {
                fold for fold in range(3)
                if {*unit.test.tolist()} == {*np.flatnonzero(_folds(whole) == fold).tolist()}
            }  # fmt: skip
            assert str(FrontEnd.from_config(unit.front_end)) == chosen[fold]


def _folds(whole: Whole) -> np.ndarray:
    """The fold of each clip: one clip a recording, in the order of the table."""
    return np.array([int(row["fold"]) for row in recordings.rows(whole.folder / "splits.csv")])


def test_every_trial_is_written_and_the_best_is_marked(whole: Whole) -> None:
    assert {(t["candidate"], t["fold"]) for t in whole.trials} == {
        (searched(BASE), fold) for fold in ("0", "1", "2", "-1")
    }
    for fold in ("0", "1", "2", "-1"):
        tried = [t for t in whole.trials if t["fold"] == fold]
        assert tried[0]["chain"] == f"{BASE}|standardize(fold)"
        best = min(tried, key=lambda t: (float(t["loss"]), int(t["trial"])))
        assert [t["chosen"] for t in tried] == [str(int(t is best)) for t in tried]


def test_promise_and_gain_stand_side_by_side(whole: Whole) -> None:
    (told,) = whole.results.summary["searched"]
    own = [float(t["loss"]) for t in whole.trials if t["trial"] == "0" and t["fold"] != "-1"]
    best = [float(t["loss"]) for t in whole.trials if t["chosen"] == "1" and t["fold"] != "-1"]
    assert told["inner_loss"] == pytest.approx(np.mean(own))
    assert told["inner_loss_searched"] == pytest.approx(np.mean(best))
    table = whole.results.metrics
    for key, candidate in (("outer_loss", BASE), ("outer_loss_searched", searched(BASE))):
        rows = table[(table.metric == "log_loss") & (table.candidate == candidate)]
        assert told[key] == pytest.approx(rows.value.mean())
    scores = {r["candidate"]: r["score"] for r in whole.results.summary["ranking"]}
    gained = 100 * (scores[searched(BASE)] - scores[BASE])
    assert told["difference"]["points"] == pytest.approx(gained)
    assert told["words"] in whole.results.verdict
    page = (whole.folder / "report.html").read_text()
    assert 'id="searched"' in page
    assert f"<bdi>{whole.results.summary['labels'][searched(BASE)]}</bdi>" in page


def test_a_searched_candidate_makes_no_pair(whole: Whole) -> None:
    assert whole.results.summary["effects"] == []


def test_a_search_that_was_killed_goes_on_and_ends_the_same(
    whole: Whole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, left = units.run, 9
    monkeypatch.setattr(search, "_bases", lambda current, first: [BASE])

    def killed(unit: Unit, parent: int | None = None) -> None:
        nonlocal left
        if not unit.done:
            left -= 1
            if left < 0:
                raise KeyboardInterrupt
        work(unit, parent)

    out = tmp_path / "run"
    monkeypatch.setattr(units, "run", killed)
    with pytest.raises(KeyboardInterrupt):
        run(whole.asked, output=out, plan=plan(), jobs=1)
    pictures = list((out / "work" / "features").iterdir())
    assert len(pictures) == 2, "those of trials are deleted"
    monkeypatch.setattr(units, "run", work)
    said: list[str] = []
    run(whole.asked, output=out, plan=plan(), jobs=1, say=said.append)
    assert f"resuming {out}; trainings kept: 9" in said
    for name in ("search.csv", "predictions.csv", "results.csv"):
        assert (out / name).read_bytes() == (whole.folder / name).read_bytes()
    shutil.rmtree(out)


def test_the_bases_are_those_with_the_least_loss_inside() -> None:
    class Current:
        folds = 2
        plan = recordings.plan(searched=2)
        sets = {
            name: type("Set", (), {"front_end": front_end})
            for name, front_end in presets.matched(
                ["linear", "logmel", "pcen", "logmel+pcen", "leaf"],
                sample_rate=RATE,
                clip_seconds=1,
            ).items()
        }

    inside = {"linear": 0.9, "logmel": 0.5, "pcen": 0.4, "logmel+pcen": 0.1, "leaf": 0.1}
    first = {
        (name, fold): units.Outcome(
            np.zeros(0), np.zeros((0, 2)), 1.0, {"1.0": loss + 0.01 * fold, "2.0": 3.0}, {}
        )
        for name, loss in inside.items()
        for fold in range(2)
    }
    assert search._bases(Current, first) == ["pcen", "logmel"], "no stack, and nothing that learns"


def test_a_search_about_nothing_is_refused(tmp_path: Path) -> None:
    asked = recordings.request(
        recordings.make(tmp_path / "data"), candidates=("logmel+pcen",), search=True, reference=None
    )
    with pytest.raises(ConfigError, match="leave the search out"):
        run(asked, output=tmp_path / "run", plan=plan(), jobs=1)
    assert not (tmp_path / "run").exists()


# -- plan and words -------------------------------------------------------------------------------


def made(monkeypatch: pytest.MonkeyPatch, budget: float | None) -> tuple[object, object]:
    """A plan on a machine where an update takes 1 ms, and pictures and baselines nothing."""
    monkeypatch.setattr(training, "probe_hardware", lambda *a, **k: {})
    monkeypatch.setattr(training, "seconds_per_update", lambda *a, **k: 1e-3)
    monkeypatch.setattr(planning, "_besides", lambda *a: 0.0)
    asked = recordings.request(Path("x"), search=True, effort="standard", budget=budget)
    return planning.make(asked, folds=5, clips=200, sample_rate=RATE, clip=1.0, hop=1.0, jobs=1)


def test_a_budget_takes_trials_first_and_the_search_before_updates(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    full, estimate = made(monkeypatch, None)
    assert (full.trials, full.searched) == (16, 2)
    plain, _ = made(monkeypatch, estimate.seconds)
    assert asdict(plain) == asdict(full)
    seen = []
    for share in np.linspace(1, 0.1, 40):
        cut, told = made(monkeypatch, share * estimate.seconds)
        seen.append((cut.searched, cut.trials, cut.seeds, cut.training["updates"], len(cut.rates)))
        if len(cut.rates) > 1:
            assert told.seconds <= share * estimate.seconds + 1e-9
    steps = list(dict.fromkeys(seen))
    assert steps[0] == (2, 16, 3, 1500, 2)
    assert {step[1] for step in steps} >= {16, 0}
    for searches, trials, seeds, updates, rates in steps:
        assert searches == 0 or (updates == 1500 and rates == 2), "updates go after the search"
        assert searches == 0 or trials >= 4
        assert seeds == 3 or trials <= 4, "seeds go after trials"
    assert any("no search" in note for note in made(monkeypatch, 1.0)[0].notes)


@pytest.mark.parametrize(
    ("gap", "end"),
    [
        ({"points": 2.0, "low": 0.5, "high": 3.5, "p": 0.01, "seeds": 3}, "a reliable gain."),
        ({"points": -2.0, "low": -3.5, "high": -0.5, "p": 0.01, "seeds": 3}, "reliably a loss."),
        ({"points": 1.0, "low": -1.0, "high": 3.0, "p": 0.3, "seeds": 3}, "no reliable gain."),
        ({"points": 9.0, "low": 8.0, "high": 10.0, "p": 0.01, "seeds": 1}, "8.0 to 10.0."),
        (None, "0.60 to 0.50 nats; what it brought outside cannot be said here."),
    ],
)
def test_words_claim_what_the_test_carries(gap: dict | None, end: str) -> None:
    row = {
        "base": "pcen", "trials": 8, "inner_loss": 0.6, "inner_loss_searched": 0.5,
        "outer_loss": 0.7, "outer_loss_searched": 0.75,
    }  # fmt: skip
    said = search_words(row | {"difference": gap}, {"pcen": "PCEN"})
    assert said.startswith("The search about PCEN, 8 trials, lowered the loss")
    assert said.endswith(end)
    assert ("had not seen the loss went from 0.70 to 0.75, and it brought" in said) == (
        gap is not None
    )
    nothing = row | {"inner_loss_searched": 0.6, "difference": gap}
    assert "found nothing better" in search_words(nothing, {})


def test_a_repetition_needs_no_search_field_of_old_plans() -> None:
    old = asdict(recordings.plan())
    for name in ("trials", "searched", "trial_share"):
        del old[name]
    from auricle.experiment import RacePlan

    assert RacePlan(**old) == replace(recordings.plan())


def test_the_protocol_says_what_varies_and_how_often() -> None:
    page = (Path(__file__).resolve().parents[1] / "docs" / "protocol.md").read_text("utf-8")
    said = " ".join(page.split("## The search")[1].split("## 5.")[0].split())
    quick, standard, thorough = planning.TRIALS.values()
    assert f"it tries {quick}, {standard} or {thorough} chains" in said
    assert f"{planning.TRIAL_SHARE:.0%} of the schedule".replace("%", " %") in said
    assert ", ".join(f"{hertz:g}" for hertz in space.LOWEST_HZ) in said
    assert " or ".join(f"{100 * share:g}" for share in space.HIGHEST_SHARE) in said
    for name, (low, high) in space.PCEN_RANGES.items():
        assert f"{name.replace('_', ' ')} {low:g} to {high:g}" in said


def test_without_optuna_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(MissingExtraError, match=r"needs optuna: pip install 'auricle\[search\]'"):
        run(recordings.request(tmp_path, search=True), output=tmp_path / "run", jobs=1)
