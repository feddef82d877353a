"""The estimate counts every training that a request asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

import recordings
from auricle import training
from auricle.comparison import planning
from auricle.experiment import RacePlan


def made(
    monkeypatch: pytest.MonkeyPatch, *, spent: float = 0.0, **asked: object
) -> tuple[RacePlan, planning.Estimate]:
    """On a machine where an update of `compact` takes 1 ms and any other network's 3 ms."""
    monkeypatch.setattr(training, "probe_hardware", lambda *a, **k: {})
    monkeypatch.setattr(
        training, "seconds_per_update", lambda name, **k: 1e-3 if name == "compact" else 3e-3
    )
    request = recordings.request(
        Path("x"), candidates=("linear", "logmel"), reference="logmel", effort="quick", **asked
    )
    return planning.make(
        request, folds=4, clips=100, sample_rate=8000, clip=1.0, hop=1.0, jobs=1, spent=spent
    )


def estimate(monkeypatch: pytest.MonkeyPatch, **asked: object) -> planning.Estimate:
    plan, found = made(monkeypatch, **asked)
    assert plan.seeds == 2
    assert plan.rates == (0.5, 1.0)
    return found


def test_a_second_network_and_a_learning_curve_take_their_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = estimate(monkeypatch)
    assert plain.trainings == 2 * 4 * 2 + 1
    # The search is two trainings of a tenth, in the first round alone.
    assert plain.seconds == pytest.approx((2 * 4 * (1.2 + 1) + 1) * plain.seconds_per_training)
    second = estimate(monkeypatch, second_model="resnet")
    assert second.trainings == plain.trainings + 2 * 4
    extra = 3 * 2 * 4 * 1.2
    assert second.seconds == pytest.approx(plain.seconds + extra * plain.seconds_per_training)
    curve = estimate(monkeypatch, learning_curve=True)
    assert curve.trainings == plain.trainings + 3 * 4
    assert curve.seconds == pytest.approx(plain.seconds + 3 * 4 * plain.seconds_per_training)


def test_what_is_spent_before_the_plan_is_taken_off_the_budget(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(planning, "_besides", lambda *a: 2.0)
    free, full = made(monkeypatch)
    budget = full.seconds + 2.5
    assert made(monkeypatch, budget=budget)[0] == free, "all of it fits, and nothing is said"
    plan, cut = made(monkeypatch, budget=budget, spent=5.0)
    assert cut.seconds <= budget - 2 - 5 < full.seconds
    assert plan.training["updates"] < free.training["updates"]
    assert "; 5 s of it are gone, and about 2 s are kept for representations and" in plan.notes[-1]
    assert "nothing is left" not in plan.notes[-1]
    assert made(monkeypatch, budget=budget, spent=9.0)[1].seconds < cut.seconds


def test_what_is_no_training_is_taken_off_the_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    full = made(monkeypatch)[1].seconds
    monkeypatch.setattr(planning, "_besides", lambda *a: 5.0)
    assert made(monkeypatch, budget=full + 2)[1].seconds <= full + 2 - 5


def test_a_budget_that_is_spent_leaves_the_least_plan_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(planning, "_besides", lambda *a: 2.0)
    plan, least = made(monkeypatch, budget=480.0, spent=500.0)
    assert (plan.seeds, plan.rates) == (1, (1.0,))
    (note,) = plan.notes
    assert note.startswith("the budget of 480 s leaves 1 seed(s), ")
    assert "; 500 s of it are gone" in note
    assert "; nothing is left for trainings: give more time, or fewer recordings" in note
    assert f"; even so about {502 + least.seconds:.0f} s are expected" in note


def test_pictures_and_baselines_take_longer_for_more_clips(monkeypatch: pytest.MonkeyPatch) -> None:
    """One clip is timed: by a clock that goes on 1 s whenever it is read."""
    ticks = iter(range(100))
    monkeypatch.setattr(planning.time, "perf_counter", lambda: float(next(ticks)))
    plan, _ = made(monkeypatch)
    chains = planning.candidates.build(("linear", "leaf"), sample_rate=8000, clip_seconds=1.0)
    assert planning._besides(chains, plan, 3) == 3.0
    assert planning._besides(chains, plan, 30) == 30.0
