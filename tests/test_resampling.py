"""Intervals of macro F1, ROC AUC and calibration error: against a plain loop, and what must not move them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from sklearn import metrics as reference

from auricle import tasks
from auricle.comparison.resampling import METRICS, Answers, Resampling

# Both sides compute in float64; the order of summation differs.
EXACT = {"rel": 1e-10, "abs": 1e-10}
RECORDINGS, GROUPS, CLASSES = 90, 30, 3


def table(seed: int, *, several: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Targets, and probabilities that know a little and have ties."""
    rng = np.random.default_rng(seed)
    if several:
        targets = (rng.random((RECORDINGS, CLASSES)) < 0.4).astype(int)
        return targets, np.clip(np.round(0.3 * rng.random(targets.shape) + 0.5 * targets, 2), 0, 1)
    targets = rng.integers(0, CLASSES, RECORDINGS)
    raw = np.round(rng.random((RECORDINGS, CLASSES)), 1) + 0.7 * np.eye(CLASSES)[targets] + 0.05
    return targets, raw / raw.sum(axis=1, keepdims=True)


def groups() -> np.ndarray:
    """Unequal groups with gaps in their numbers."""
    return 7 * np.sort(np.random.default_rng(1).integers(0, GROUPS, RECORDINGS))


def measured(targets: np.ndarray, tables: list[np.ndarray], rows: np.ndarray) -> dict[str, float]:
    """The task's own metrics of some recordings, repeats included, mean over tables."""
    task, folds = tasks.of(targets), np.arange(RECORDINGS) % 3
    found = [
        task.measure(targets[rows], p[rows], task.decided(p, targets, folds)[rows]) for p in tables
    ]
    return {name: float(np.mean([each[name] for each in found])) for name in METRICS}


def answers(targets: np.ndarray, probability: np.ndarray) -> Answers:
    """Of probabilities, in three folds."""
    task = tasks.of(targets)
    decided = task.decided(probability, targets, np.arange(RECORDINGS) % 3)
    return Answers.of(task, targets, probability, decided)


def resampling(of: np.ndarray, *, draws: int = 60) -> Resampling:
    """Always the same draws."""
    return Resampling(of, np.random.default_rng(9), draws=draws)


@pytest.mark.parametrize("several", [False, True])
def test_it_is_the_plain_loop_over_drawn_groups(several: bool) -> None:
    targets, first = table(0, several=several)
    tables, of = [first, np.roll(first, 1, axis=1)], groups()
    names = np.unique(of)
    drawn = np.random.default_rng(9).multinomial(len(names), [1 / len(names)] * len(names), 60)
    loop: dict[str, list[float]] = {name: [] for name in METRICS}
    for counts in drawn:
        rows = np.concatenate(
            [np.flatnonzero(of == g) for g, k in zip(names, counts, strict=True) for _ in range(k)]
        )
        for name, value in measured(targets, tables, rows).items():
            loop[name].append(value)
    whole = measured(targets, tables, np.arange(RECORDINGS))
    found = resampling(of).intervals([answers(targets, p) for p in tables], whole)
    for name in METRICS:
        low, high = np.quantile(loop[name], [0.025, 0.975])
        if name == "expected_calibration_error":
            low, high = max(0.0, 2 * whole[name] - high), 2 * whole[name] - low
        expected = {"low": min(low, whole[name]), "high": max(high, whole[name])}
        assert found[name] == pytest.approx(expected, **EXACT), name
        assert low < whole[name] < high or name == "expected_calibration_error"


def test_the_calibration_error_of_what_is_calibrated_may_be_nothing() -> None:
    """Noise alone makes an error of 60 recordings, and more of it in each draw."""
    rng = np.random.default_rng(3)
    lows, draws = [], []
    for _ in range(20):
        p = rng.random(60)
        targets = (rng.random(60) < p).astype(int)
        said = Answers.of(
            tasks.of(targets), targets, np.stack([1 - p, p], 1), (p > 0.5).astype(int)
        )
        value = float(np.abs(said.gaps.sum(0)).sum() / 60)
        of = Resampling(np.arange(60), rng, draws=100)
        ends = of.intervals([said], dict.fromkeys(METRICS, value))["expected_calibration_error"]
        assert ends is not None
        lows.append(ends["low"])
        draws.append(np.quantile(of.draws([said])["expected_calibration_error"], 0.025))
    # |x| has a corner at 0, so half of them stay above it; the quantile itself would rule 0 out always.
    assert np.mean(np.array(lows) == 0.0) > 0.3
    assert min(draws) > 0.02


def test_drawn_once_each_it_is_scikit_learns_value() -> None:
    targets, p = table(3)
    once = resampling(np.arange(RECORDINGS), draws=1)
    once._counts = np.ones((RECORDINGS, 1))
    draws = once.draws([answers(targets, p)])
    assert draws["macro_f1"][0] == pytest.approx(
        reference.f1_score(targets, p.argmax(1), average="macro"), **EXACT
    )
    assert draws["roc_auc"][0] == pytest.approx(
        reference.roc_auc_score(targets, p, multi_class="ovr"), **EXACT
    )
    chance, confidence = p.argmax(1) == targets, p.max(1)
    share, mean = reference_bins(chance, confidence)
    assert draws["expected_calibration_error"][0] == pytest.approx(
        np.sum(np.abs(share - mean)) / RECORDINGS, **EXACT
    )


def reference_bins(right: np.ndarray, confidence: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sums of right answers and of confidence in 15 intervals, open on the left."""
    ends = np.arange(16) / 15
    inside = [(confidence > a) & (confidence <= b) for a, b in pairwise(ends)]
    return np.array([right[i].sum() for i in inside]), np.array(
        [confidence[i].sum() for i in inside]
    )


def test_a_perfect_candidate_is_perfect_in_every_draw() -> None:
    targets, _ = table(0)
    sure = np.eye(CLASSES)[targets]
    found = resampling(groups()).draws([answers(targets, sure)])
    assert np.all(found["macro_f1"] == 1.0)
    assert np.all(found["roc_auc"] == 1.0)
    assert np.all(found["expected_calibration_error"] == 0.0)


def test_of_one_group_and_of_what_is_unknown_there_is_none() -> None:
    targets, p = table(0)
    whole = measured(targets, [p], np.arange(RECORDINGS))
    one = resampling(np.zeros(RECORDINGS, int)).intervals([answers(targets, p)], whole)
    assert one == dict.fromkeys(METRICS)
    several = resampling(groups())
    found = several.intervals([answers(targets, p)], whole | {"roc_auc": None})
    assert found["roc_auc"] is None
    alone = np.zeros(RECORDINGS, int)
    draws = several.draws([answers(alone, p)])
    assert np.isnan(draws["roc_auc"]).all()
    assert np.isfinite(draws["macro_f1"]).all()


def test_a_class_that_a_draw_lacks_is_left_out_of_it() -> None:
    targets, _ = table(0)
    sure = np.eye(CLASSES)[targets]
    found = resampling(targets).draws([answers(targets, sure)])  # a group is a class
    drawn = resampling(targets)._counts
    alone = (drawn > 0).sum(axis=0) == 1
    assert 0 < alone.sum() < len(alone)
    np.testing.assert_array_equal(np.isnan(found["roc_auc"]), alone)
    assert np.all(found["roc_auc"][~alone] == 1.0)
    assert np.all(found["macro_f1"] == 1.0)


def test_the_order_of_recordings_and_of_seeds_does_not_matter() -> None:
    targets, p = table(0)
    other, of = np.roll(p, 1, axis=1), groups()
    order = np.random.default_rng(2).permutation(RECORDINGS)
    straight = resampling(of).draws([answers(targets, p), answers(targets, other)])
    turned = [
        replace(a, **{n: getattr(a, n)[order] for n in ("there", "told", "probability", "gaps")})
        for a in (answers(targets, other), answers(targets, p))
    ]
    mixed = resampling(of[order]).draws(turned)
    for name in METRICS:
        np.testing.assert_allclose(mixed[name], straight[name], rtol=1e-12)


def test_the_names_of_groups_do_not_matter_but_their_members_do() -> None:
    targets, p = table(0)
    whole, of = measured(targets, [p], np.arange(RECORDINGS)), groups()
    said = [answers(targets, p)]
    renamed = np.unique(of, return_inverse=True)[1] * 100 + 3
    assert resampling(of).intervals(said, whole) == resampling(renamed).intervals(said, whole)
    copies = [replace(a, **{n: np.repeat(getattr(a, n), 4, axis=0) for n in vars(a)}) for a in said]
    together = resampling(np.repeat(of, 4), draws=200).intervals(copies, whole)
    apart = resampling(np.arange(4 * RECORDINGS), draws=200).intervals(copies, whole)
    for name in ("macro_f1", "roc_auc"):
        assert width(together[name]) == pytest.approx(
            width(resampling(of, draws=200).intervals(said, whole)[name])
        )
        assert width(together[name]) > 1.5 * width(
            apart[name]
        )  # sqrt(4) = 2, less what groups share


def width(ends: dict[str, float] | None) -> float:
    assert ends is not None
    return ends["high"] - ends["low"]


def test_blocks_of_draws_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    targets, p = table(0)
    whole = resampling(groups()).draws([answers(targets, p)])["roc_auc"]
    monkeypatch.setattr("auricle.comparison.resampling._CELLS", 7 * RECORDINGS)
    np.testing.assert_array_equal(
        resampling(groups()).draws([answers(targets, p)])["roc_auc"], whole
    )


def test_intervals_cover_the_auc_that_is_known() -> None:
    """Scores N(1, 1) of yes and N(0, 1) of no: the area is Phi(1 / sqrt 2) = 0.760."""
    hits = 0
    for seed in range(60):
        rng = np.random.default_rng(seed)
        targets = np.arange(120) % 2
        p = 1 / (1 + np.exp(-rng.normal(targets, 1.0)))
        said = Answers.of(
            tasks.of(targets), targets, np.stack([1 - p, p], 1), (p > 0.5).astype(int)
        )
        value = reference.roc_auc_score(targets, p)
        found = Resampling(np.arange(120), rng).intervals([said], dict.fromkeys(METRICS, value))
        ends = found["roc_auc"]
        hits += ends is not None and ends["low"] <= 0.760 <= ends["high"]
    assert (
        51 <= hits < 60
    )  # binomial(60, .95): below 51 in 0.1 %; an interval that always holds says nothing
