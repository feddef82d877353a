"""The verdict's statistics: invariances, parity with textbook formulas, and who may be named."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from auricle.comparison import statistics
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.statistics import (
    choose,
    difference,
    factor_effects,
    holm,
    interval,
    race_drops,
    recordings_needed,
    score,
    selection_corrected,
    verdict,
)
from auricle.errors import ConfigError
from auricle.metrics import balanced_accuracy


def _outcomes(
    accuracies: list[float],
    *,
    seeds: int = 3,
    recordings: int = 240,
    groups: int = 60,
    classes: int = 4,
    seed: int = 0,
    baselines: tuple[str, ...] = (),
) -> Outcomes:
    """Independent candidates: recording r belongs to group r mod groups."""
    generator = np.random.default_rng(seed)
    group = np.arange(recordings) % groups
    level = np.array(accuracies)[:, None, None]
    correct = (generator.uniform(size=(len(accuracies), seeds, recordings)) < level).astype(float)
    names = tuple("abcdefghijklmnopqrstuvwxyz"[: len(accuracies)])
    return Outcomes(names, correct, group % classes, group, group // classes % 5, baselines)


def _costs(outcomes: Outcomes) -> dict[str, float]:
    return {name: float(k + 1) for k, name in enumerate(outcomes.candidates)}


def test_the_score_is_the_balanced_accuracy() -> None:
    generator = np.random.default_rng(0)
    labels = np.repeat([0, 1, 2], [50, 30, 7])
    predicted = generator.integers(0, 3, (2, 2, 87))
    correct = (predicted == labels).astype(float)
    outcomes = Outcomes(("a", "b"), correct, labels, np.arange(87), np.arange(87) % 3)
    for k in range(2):
        expected = np.mean([balanced_accuracy(labels, predicted[k, s], 3) for s in range(2)])
        assert score(outcomes)[k] == pytest.approx(expected, rel=1e-12)


def test_one_group_a_recording_gives_the_paired_t_test() -> None:
    # One class, one recording a group, many folds: nothing is left but the paired t-test.
    generator = np.random.default_rng(1)
    x = generator.uniform(size=(2, 1, 40))
    zeros, each = np.zeros(40, int), np.arange(40)
    outcomes = Outcomes(("a", "b"), x, zeros, each, each)
    textbook = stats.ttest_rel(x[0, 0], x[1, 0])
    d = difference(outcomes, "a", "b")
    # With one seed the variance is 1.5 times the one between groups.
    assert d.points / d.se == pytest.approx(textbook.statistic / np.sqrt(1.5), rel=1e-9)
    assert d.degrees_of_freedom == pytest.approx(39)
    span = textbook.confidence_interval(0.95)
    assert d.high - d.low == pytest.approx(100 * np.sqrt(1.5) * (span.high - span.low), rel=1e-9)


def test_several_classes_give_welchs_standard_error() -> None:
    # Balanced accuracy over two classes is the mean of two means: var = (s1^2/n1 + s2^2/n2) / 4.
    generator = np.random.default_rng(2)
    labels = np.repeat([0, 1], [30, 8])
    x = generator.uniform(size=(2, 1, 38))
    each = np.arange(38)
    d = difference(Outcomes(("a", "b"), x, labels, each, each), "a", "b")
    gap = x[0, 0] - x[1, 0]
    parts = [np.var(gap[labels == c], ddof=1) / np.sum(labels == c) for c in (0, 1)]
    assert d.se == pytest.approx(100 * np.sqrt(1.5 * sum(parts) / 4), rel=1e-9)
    welch = sum(parts) ** 2 / (parts[0] ** 2 / 29 + parts[1] ** 2 / 7)
    assert d.degrees_of_freedom == pytest.approx(welch, rel=1e-9)


def test_swapping_two_candidates_turns_the_sign() -> None:
    outcomes = _outcomes([0.9, 0.7, 0.8])
    ab, ba = difference(outcomes, "a", "b"), difference(outcomes, "b", "a")
    assert (ab.points, ab.low, ab.high) == pytest.approx((-ba.points, -ba.high, -ba.low))
    assert (ab.p, ab.p_within) == pytest.approx((ba.p, ba.p_within))
    assert ab.p_better == pytest.approx(ba.p_worse)
    assert ab.p_better + ab.p_worse == pytest.approx(1.0)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**31))
def test_order_and_names_of_groups_folds_and_recordings_do_not_matter(seed: int) -> None:
    generator = np.random.default_rng(seed)
    outcomes = _outcomes([0.85, 0.8, 0.8], recordings=80, groups=20)
    order = generator.permutation(80)
    renamed = Outcomes(
        outcomes.candidates,
        outcomes.correct[:, :, order],
        outcomes.labels[order] * 7 + 3,
        generator.permutation(20)[outcomes.groups[order]] * 11,
        outcomes.folds[order] - 2,
    )
    for name in ("p", "se", "low", "degrees_of_freedom"):
        expected = getattr(difference(outcomes, "a", "b"), name)
        assert getattr(difference(renamed, "a", "b"), name) == pytest.approx(expected, rel=1e-9)
    assert interval(renamed, "a").low == pytest.approx(interval(outcomes, "a").low, rel=1e-9)


def test_copies_of_a_recording_in_its_group_bring_no_certainty() -> None:
    one = _outcomes([0.9, 0.8], seeds=1, recordings=60, groups=60)
    again = np.tile(np.arange(60), 5)
    five = Outcomes(
        one.candidates,
        one.correct[:, :, again],
        one.labels[again],
        one.groups[again],
        one.folds[again],
    )
    assert difference(five, "a", "b").se == pytest.approx(difference(one, "a", "b").se, rel=1e-9)
    assert interval(five, "a").low == pytest.approx(interval(one, "a").low, abs=1e-3)


def test_training_noise_widens_the_difference() -> None:
    outcomes = _outcomes([0.8, 0.8])
    noisy = outcomes.correct.copy()
    # In seed 1 the first candidate fails on all of fold 0.
    noisy[0, 1, outcomes.folds == 0] = 0.0
    wide = difference(replace(outcomes, correct=noisy), "a", "b")
    assert wide.se > 1.5 * difference(outcomes, "a", "b").se


def test_training_noise_widens_the_interval_of_a_score() -> None:
    outcomes = _outcomes([0.8, 0.8])
    noisy = outcomes.correct.copy()
    # The candidates change between all right and all wrong from seed to seed, fold by fold.
    noisy[1, 1, outcomes.folds == 0] = 0.0
    noisy[1, 2, outcomes.folds == 0] = 1.0
    plain, wide = interval(outcomes, "a"), interval(replace(outcomes, correct=noisy), "a")
    assert wide.high - wide.low > 1.3 * (plain.high - plain.low)


def test_the_first_seed_of_the_dropped_tells_about_the_noise_of_folds() -> None:
    outcomes = _outcomes([0.8] * 6)
    correct = outcomes.correct.copy()
    correct[2:, 1:] = np.nan
    calm = replace(outcomes, correct=correct.copy())
    for k in range(2, 6):
        correct[k, 0, outcomes.folds == k - 2] = 0.0
    rough = replace(outcomes, correct=correct)
    assert difference(rough, "a", "b").se > 1.3 * difference(calm, "a", "b").se


def test_a_rare_class_counts_by_its_groups() -> None:
    # Two groups of the rare class, of opposite outcome: the t has hardly more than one degree.
    labels = np.array([0] * 60 + [1] * 2)
    each = np.arange(62)
    correct = np.ones((2, 2, 62))
    correct[0, :, 61] = 0.0
    d = difference(Outcomes(("a", "b"), correct, labels, each, each % 5), "a", "b")
    assert d.points == pytest.approx(-25.0)
    assert d.degrees_of_freedom == pytest.approx(1.0)
    assert d.p > 0.3


def test_identical_outcomes_are_called_identical() -> None:
    outcomes = _outcomes([0.8, 0.8, 0.7])
    correct = outcomes.correct.copy()
    correct[1] = correct[0]
    same = replace(outcomes, correct=correct)
    d = difference(same, "a", "b")
    assert d.identical
    assert (d.points, d.se, d.p, d.discordance, d.p_within) == (0.0, 0.0, 1.0, 0.0, 1.0)
    v = verdict(same, _costs(same), np.random.default_rng(0))
    assert v.identical == (("a", "b"),)
    assert v.winner is None
    correct[1, 0, 0] = 1 - correct[1, 0, 0]
    assert not difference(replace(outcomes, correct=correct), "a", "b").identical


def test_pairs_are_compared_on_common_seeds() -> None:
    outcomes = _outcomes([0.8, 0.8])
    correct = outcomes.correct.copy()
    correct[0, 1:] = 1.0
    correct[1, 1:] = np.nan
    d = difference(replace(outcomes, correct=correct), "a", "b")
    assert d.seeds == 1
    first = replace(outcomes, correct=outcomes.correct[:, :1])
    assert d.points == pytest.approx(difference(first, "a", "b").points)
    correct[0, 0] = np.nan
    with pytest.raises(ConfigError, match="no seed in common"):
        difference(replace(outcomes, correct=correct), "a", "b")


@pytest.mark.parametrize("right", [0, 60])
def test_a_perfect_score_still_has_an_interval(right: int) -> None:
    correct = np.zeros((1, 1, 60))
    correct[..., :right] = 1.0
    each = np.arange(60)
    found = interval(Outcomes(("a",), correct, each % 2, each, each % 5), "a")
    assert 0 <= found.low <= found.score <= found.high <= 1
    # Clopper-Pearson's bound for 60 of 60 is .94; the logit's is wider.
    assert 0.05 < found.high - found.low < 0.15


@pytest.mark.parametrize(("classes", "each"), [(2, 3), (2, 5), (3, 7), (7, 6)])
def test_the_interval_of_a_perfect_score_holds_1_however_the_weights_round(
    classes: int, each: int
) -> None:
    members = np.arange(classes * each)
    right = np.ones((1, 1, len(members)))
    found = interval(Outcomes(("a",), right, members % classes, members, members % 3), "a")
    assert found.high == 1.0
    assert (
        interval(Outcomes(("a",), 0 * right, members % classes, members, members % 3), "a").low == 0
    )


def test_groups_that_happen_to_agree_leave_the_width_of_independent_recordings() -> None:
    """200 common recordings and 8 of a rare class, 3 in 4 right in every group of either."""
    labels = np.repeat([0, 1], [200, 8])
    groups = np.arange(208) // 4
    right = (np.arange(208) % 4 > 0).astype(float)[None, None]
    found = interval(Outcomes(("a",), right, labels, groups, groups % 2), "a")
    error = np.sqrt(0.25 * 0.75 * (1 / 200 + 1 / 8) / 4)
    half = stats.t.ppf(0.975, 51) * error / (0.25 * 0.75)
    ends = 1 / (1 + np.exp(-np.log(3) - half * np.array([-1, 1])))
    np.testing.assert_allclose((found.low, found.high), ends, rtol=1e-9)


def test_answers_of_one_recording_are_one_piece_of_evidence() -> None:
    """Ten labels that are all told right leave the interval of one."""
    each = np.arange(60)
    right = np.ones((1, 1, 60))
    one = interval(Outcomes(("a",), right, each // 30, each, each % 5), "a")
    ten = Outcomes(
        ("a",), np.repeat(right, 10, axis=2), np.repeat(each // 30 * 10, 10) + np.tile(np.arange(10), 60),
        np.repeat(each, 10), np.repeat(each % 5, 10), members=np.repeat(each, 10),
    )  # fmt: skip
    found = interval(ten, "a")
    assert (found.low, found.high) == pytest.approx((one.low, one.high), abs=1e-9)


def test_intervals_shrink_with_groups_and_stay_inside_0_and_1() -> None:
    few, many = _outcomes([0.95], groups=8), _outcomes([0.95], recordings=2400, groups=600)
    narrow, wide = interval(many, "a"), interval(few, "a")
    assert 0 < wide.low < narrow.low < 0.95 < narrow.high < wide.high < 1


def test_the_corrected_score_takes_off_the_luck_of_the_best_of_many() -> None:
    gaps = []
    for seed in range(30):
        outcomes = _outcomes([0.8] * 20, seeds=1, recordings=100, groups=50, seed=seed)
        c = selection_corrected(outcomes, np.random.default_rng(seed))
        assert c.low < c.score < c.high
        gaps.append((100 * (c.naive - 0.8), 100 * (c.score - 0.8)))
    naive, corrected = np.mean(gaps, axis=0)
    # The best of 20 with a standard deviation of 4 points stands 1.87 deviations above.
    assert naive > 5.0
    # 30 tables of standard deviation 4.5: three standard errors.
    assert abs(corrected) < 2.5


def test_the_dropped_take_part_in_every_other_draw_of_the_correction() -> None:
    outcomes = _outcomes([0.7, 0.7, 0.7])
    correct = outcomes.correct.copy()
    correct[2, 0], correct[2, 1:] = 1.0, np.nan
    luck = selection_corrected(replace(outcomes, correct=correct), np.random.default_rng(0))
    # In half of the draws the perfect single seed is picked and scores 1, else a or b.
    assert luck.score == pytest.approx((1.0 + 0.7) / 2, abs=0.03)
    assert luck.naive < 0.75


def test_one_candidate_needs_no_correction() -> None:
    outcomes = _outcomes([0.8])
    c = selection_corrected(outcomes, np.random.default_rng(0))
    assert c.score == c.naive
    v = verdict(outcomes, {"a": 1.0}, np.random.default_rng(0))
    assert (v.reason, v.winner, v.choice, v.needed) == ("one candidate", None, "a", None)


def test_a_clear_winner_is_named_and_beats_the_dropped_too() -> None:
    outcomes = _outcomes([0.95, 0.75, 0.7, 0.6])
    correct = outcomes.correct.copy()
    correct[3, 1:] = np.nan
    raced = replace(outcomes, correct=correct)
    v = verdict(raced, _costs(raced), np.random.default_rng(0), reference="b")
    assert (v.winner, v.reason, v.decided) == ("a", "winner", True)
    assert set(v.to_rivals) == {"b", "c", "d"}
    assert v.to_rivals["d"].seeds == 1
    assert v.p_holm["a"] < 0.05
    assert set(v.to_reference) == {"a", "c", "d"}
    assert v.behind == ("b", "c", "d")


def test_among_level_candidates_hardly_any_is_called_behind() -> None:
    # The first of 16 is the luckiest: some rival differs from it at 5 % in every third table.
    said = raw = 0
    for seed in range(30):
        outcomes = _outcomes([0.8] * 16, recordings=120, seed=seed)
        v = verdict(outcomes, _costs(outcomes), np.random.default_rng(0))
        said += bool(v.behind)
        raw += any(d.p < 0.05 for d in v.to_rivals.values())
    assert said <= 30 * 0.067 < 6 < raw


def test_those_far_behind_are_named_in_a_tie() -> None:
    outcomes = _outcomes([0.9, 0.9, 0.5, 0.5])
    v = verdict(outcomes, _costs(outcomes), np.random.default_rng(0))
    assert v.winner is None
    assert v.behind == ("c", "d")
    single = verdict(
        replace(outcomes, correct=outcomes.correct[:, :1]), v.costs, np.random.default_rng(0)
    )
    assert single.behind == ()


def test_a_dropped_rival_that_was_better_on_the_common_seed_forbids_the_title() -> None:
    outcomes = _outcomes([0.8, 0.5, 0.5])
    correct = outcomes.correct.copy()
    correct[2, 0], correct[2, 1:] = 1.0, np.nan
    contested = replace(outcomes, correct=correct)
    v = verdict(contested, _costs(outcomes), np.random.default_rng(0))
    assert v.leader == "a"
    assert v.to_rivals["c"].p < 0.05
    assert v.winner is None


@pytest.mark.parametrize(
    ("seeds", "groups", "reason"), [(1, 60, "one seed"), (3, 5, "few groups"), (3, 6, "winner")]
)
def test_one_seed_or_few_groups_name_no_winner(seeds: int, groups: int, reason: str) -> None:
    outcomes = _outcomes([0.98, 0.5], seeds=seeds, groups=groups, classes=2)
    v = verdict(
        outcomes, _costs(outcomes), np.random.default_rng(0), factors=[{"f": "x"}, {"f": "y"}]
    )
    assert v.reason == reason
    assert v.decided == (reason == "winner")
    assert (v.winner is None) == (reason != "winner")
    assert v.compared == (reason == "winner")
    assert bool(v.effects) == (reason == "winner")


def test_baselines_are_neither_chosen_nor_dropped_nor_pooled() -> None:
    plain = _outcomes([0.8, 0.78])
    ideal = np.concatenate([plain.correct, np.ones((1, 3, 240))])
    fixed = Outcomes(
        ("a", "b", "ideal"), ideal, plain.labels, plain.groups, plain.folds, ("ideal",)
    )
    v = verdict(fixed, {"a": 1.0, "b": 2.0}, np.random.default_rng(0))
    assert v.leader in ("a", "b")
    assert v.to_baselines["ideal"].points < 0
    assert "ideal" not in v.to_rivals
    assert difference(fixed, "a", "b") == difference(plain, "a", "b")
    assert "ideal" not in race_drops(fixed, "standard", np.random.default_rng(0))


def test_the_choice_is_the_cheapest_within_a_point() -> None:
    labels = np.zeros(400, int)
    correct = np.zeros((4, 1, 400))
    for k, right in enumerate((360, 357, 355, 390)):
        correct[k, 0, :right] = 1.0
    each = np.arange(400)
    names = ("a", "b", "c", "base")
    outcomes = Outcomes(names, correct, labels, each, each % 5, ("base",))
    # a .900, b .8925 (within a point), c .8875 (not).
    assert choose(outcomes, {"a": 3.0, "b": 2.0, "c": 1.0}) == "b"
    assert choose(outcomes, {"a": 1.0, "b": 2.0, "c": 3.0}) == "a"
    assert choose(outcomes, {"a": 1.0, "b": 1.0, "c": 1.0}) == "a"
    with pytest.raises(ConfigError, match="no cost for c"):
        choose(outcomes, {"a": 1.0, "b": 2.0})


def test_the_race_drops_the_hopeless_and_keeps_the_level() -> None:
    outcomes = _outcomes([0.9, 0.9, 0.6], seeds=1)
    for effort in ("standard", "thorough"):
        drops = race_drops(outcomes, effort, np.random.default_rng(0))
        assert set(drops) == {"c"}
        assert drops["c"].probability < 0.01
    assert "best" in race_drops(outcomes, "standard", np.random.default_rng(0))["c"].reason
    assert "behind" in race_drops(outcomes, "thorough", np.random.default_rng(0))["c"].reason
    assert race_drops(outcomes, "quick", np.random.default_rng(0)) == {}
    few = _outcomes([0.99, 0.5], seeds=1, groups=5, classes=2)
    assert race_drops(few, "standard", np.random.default_rng(0)) == {}
    with pytest.raises(ConfigError, match="unknown effort 'thorogh'; did you mean 'thorough'"):
        race_drops(outcomes, "thorogh", np.random.default_rng(0))  # type: ignore[arg-type]


def test_two_stay_in_the_race_however_clear_the_lead() -> None:
    outcomes = _outcomes([0.95, 0.5, 0.3], seeds=1)
    for effort in ("standard", "thorough"):
        assert set(race_drops(outcomes, effort, np.random.default_rng(0))) == {"c"}


def test_whoever_is_out_is_not_dropped_again() -> None:
    outcomes = _outcomes([0.9, 0.9, 0.6], seeds=2, seed=1)
    correct = outcomes.correct.copy()
    correct[2, 1] = np.nan
    assert (
        race_drops(replace(outcomes, correct=correct), "standard", np.random.default_rng(0)) == {}
    )


def test_identical_leaders_are_never_dropped() -> None:
    outcomes = _outcomes([0.9] * 8, seeds=1)
    # More than 100, so that shares of a tie would each fall below 1 %.
    many = tuple(f"c{k}" for k in range(120))
    same = replace(outcomes, candidates=many, correct=np.tile(outcomes.correct[:1], (120, 1, 1)))
    for effort in ("standard", "thorough"):
        assert race_drops(same, effort, np.random.default_rng(0)) == {}


FACTORS = [{"compression": c, "scale": s} for c in ("none", "dB") for s in ("linear", "mel")]


def test_effects_come_from_matched_pairs_alone() -> None:
    outcomes = _outcomes([0.6, 0.6, 0.8, 0.8, 0.9])
    found = {e.factor: e for e in factor_effects(outcomes, [*FACTORS, {}])}
    assert set(found) == {"compression", "scale"}
    effect = found["compression"]
    assert (effect.a, effect.b, effect.pairs) == ("none", "dB", 2)
    first = 100 * outcomes.correct[:, 0] @ outcomes.weights
    assert effect.points == pytest.approx(np.mean(first[2:4]) - np.mean(first[:2]))
    assert effect.low > 0
    assert effect.p_holm == pytest.approx(min(2 * effect.p, 1.0))
    assert found["scale"].low < 0 < found["scale"].high


def test_levels_stand_in_the_order_of_the_candidates_but_none_comes_first() -> None:
    outcomes = _outcomes([0.7, 0.7, 0.7])
    found = factor_effects(outcomes, [{"f": "dB"}, {"f": "PCEN"}, {"f": "none"}])
    assert [(e.a, e.b) for e in found] == [("dB", "PCEN"), ("none", "dB"), ("none", "PCEN")]


def test_more_pairs_make_an_effect_more_certain() -> None:
    outcomes = _outcomes([0.7] * 4)
    both = factor_effects(outcomes, FACTORS)[0]
    one = factor_effects(outcomes, [FACTORS[0], {}, FACTORS[2], {}])[0]
    assert (both.pairs, one.pairs) == (2, 1)
    # Independent candidates: the mean of two pairs has half the variance, up to its noise.
    assert (both.high - both.low) / (one.high - one.low) == pytest.approx(np.sqrt(0.5), rel=0.15)


def test_a_factor_without_a_pair_is_left_out() -> None:
    outcomes = _outcomes([0.7, 0.7])
    assert factor_effects(outcomes, [{"f": "x", "g": "1"}, {"f": "y", "g": "2"}]) == ()
    assert factor_effects(outcomes, [{"f": "x"}, {"f": "y", "g": "2"}]) == ()
    with pytest.raises(ConfigError, match="1 descriptions for 2 candidates"):
        factor_effects(outcomes, [{}])


def test_recordings_needed_follow_the_declared_gap() -> None:
    outcomes = _outcomes([0.8, 0.8])
    se = difference(outcomes, "a", "b").se
    recordings, groups = recordings_needed(outcomes, "a", "b")
    assert recordings == pytest.approx(240 * 7.85 * se**2 / 9, abs=1)
    assert groups == pytest.approx(recordings / 4, abs=1)
    assert recordings_needed(outcomes, "a", "b", points=6)[0] == pytest.approx(
        recordings / 4, abs=1
    )
    with pytest.raises(ConfigError, match="0 points cannot be shown"):
        recordings_needed(outcomes, "a", "b", points=0)


def test_holm_against_its_definition() -> None:
    assert holm([]) == []
    assert holm([0.02, 0.5, 0.01]) == pytest.approx([0.04, 0.5, 0.03])
    assert holm([0.9, 0.8]) == pytest.approx([1.0, 1.0])


def test_the_same_generator_gives_the_same_verdict() -> None:
    outcomes = _outcomes([0.8] * 5)
    first, again = (verdict(outcomes, _costs(outcomes), np.random.default_rng(3)) for _ in range(2))
    assert first == again


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"candidates": ("a", "a")}, "named twice"),
        ({"candidates": ("a",)}, "with 1 candidates"),
        ({"labels": np.zeros(0, int)}, "0 recordings"),
        ({"groups": np.zeros(3, int)}, "one entry for each recording"),
        ({"baselines": ("x",)}, "unknown baseline 'x'"),
        ({"baselines": ("a", "b")}, "only baselines"),
        ({"correct": np.full((2, 1, 4), 2.0)}, "beyond 0..1"),
        ({"correct": np.full((2, 1, 4), np.nan)}, "without any seed"),
        ({"correct": np.array([[[0, 1, 0, np.nan]], [[1, 1, 1, 1]]])}, "some recordings missing"),
    ],
)
def test_bad_tables_are_named(change: dict[str, object], message: str) -> None:
    each = np.arange(4)
    good = {
        "candidates": ("a", "b"),
        "correct": np.ones((2, 1, 4)),
        "labels": each % 2,
        "groups": each,
        "folds": each % 2,
        "baselines": (),
    }
    with pytest.raises(ConfigError, match=message):
        Outcomes(**{**good, **change})  # type: ignore[arg-type]


def test_an_unknown_candidate_is_named() -> None:
    with pytest.raises(ConfigError, match="unknown candidate 'z'"):
        interval(_outcomes([0.5]), "z")


def _of_noisy_trainings(seed: int) -> Outcomes:
    """Six level candidates; in a fold each is better or worse by chance, and in each training too."""
    generator = np.random.default_rng(seed)
    group = np.arange(120) % 60
    folds = group // 4 % 5
    fold = 0.1 * generator.standard_normal((6, 1, 5))
    training = 0.05 * generator.standard_normal((6, 3, 5))
    level = (0.75 + fold + training)[:, :, folds]
    correct = (generator.uniform(size=level.shape) < level).astype(float)
    return Outcomes(tuple("abcdef"), correct, group % 4, group, folds)


def test_two_level_candidates_are_seldom_told_apart() -> None:
    """Each fold is one training set: a t over groups, as if folds were independent, is far off."""
    tables = [_of_noisy_trainings(seed) for seed in range(200)]
    told = [difference(outcomes, "a", "b").p < 0.05 for outcomes in tables]
    # 5 % expected, 3 binomial standard errors on top.
    assert np.mean(told) < 0.05 + 3 * np.sqrt(0.05 * 0.95 / 200)
    gaps = [(o.correct[0] - o.correct[1]).mean(0).reshape(2, 60).mean(0) for o in tables]
    naive = [stats.ttest_1samp(gap, 0.0).pvalue < 0.05 for gap in gaps]
    assert np.mean(naive) > 0.25, "the tables cannot tell the two ways apart"


def test_level_candidates_of_independent_errors_are_seldom_told_apart() -> None:
    # 200 tables: 5 % expected, 3 binomial standard errors on top.
    told = [
        difference(_outcomes([0.8, 0.8], recordings=120, groups=40, seed=seed), "a", "b").p < 0.05
        for seed in range(200)
    ]
    assert np.mean(told) < 0.05 + 3 * np.sqrt(0.05 * 0.95 / 200)


def test_the_public_names_exist() -> None:
    assert all(hasattr(statistics, name) for name in statistics.__all__)
