"""The race with learners of known quality, in place of networks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from auricle.comparison import race

RECORDINGS, GROUPS = 240, 60
LABELS = np.arange(RECORDINGS) % 2
IDS = np.arange(RECORDINGS) // 4
FOLDS = IDS % 5


class Learner:
    """Candidates that are right with a probability of their own; remembers what it was asked."""

    def __init__(self, skill: dict[str, float], seed: int = 0) -> None:
        self.skill, self.seed = skill, seed
        self.asked: list[tuple[tuple[str, ...], int]] = []

    def __call__(self, names: Sequence[str], seed: int) -> np.ndarray:
        self.asked.append((tuple(names), seed))
        rows = []
        for name in names:
            generator = np.random.default_rng([self.seed, seed, len(name), ord(name[-1])])
            right = generator.random(RECORDINGS) < self.skill[name]
            said = np.where(right, LABELS, 1 - LABELS)
            rows.append(np.log(np.where(said[:, None] == np.arange(2), 0.9, 0.1)))
        return np.stack(rows)


def _run(learner: Learner, *, seeds: int = 3, effort: str = "standard") -> race.Race:
    return race.run(
        list(learner.skill),
        learner,
        targets=LABELS,
        groups=IDS,
        folds=FOLDS,
        seeds=seeds,
        effort=effort,
        generator=np.random.default_rng(0),
    )


def test_everybody_plays_the_first_round_and_the_hopeless_play_no_other() -> None:
    learner = Learner({"good a": 0.9, "good b": 0.9, "bad c": 0.5})
    result = _run(learner)
    assert learner.asked[0] == (("good a", "good b", "bad c"), 0)
    assert all("bad c" not in names for names, _ in learner.asked[1:])
    assert set(result.dropped) == {"bad c"}
    assert result.dropped["bad c"].startswith("after round 1: probability of being the best")


def test_two_play_to_the_end_so_that_training_noise_is_known() -> None:
    learner = Learner({"good": 0.95, "bad": 0.5, "worse": 0.45})
    result = _run(learner)
    # Two always stay: the leader alone could not show how much one training differs from the next.
    assert sorted(result.outcomes.run.sum(axis=1).tolist()) == [1, 3, 3]
    assert result.outcomes.run[0].all()


def test_a_quick_race_drops_nobody() -> None:
    result = _run(Learner({"good": 0.95, "bad": 0.5}), seeds=2, effort="quick")
    assert not result.dropped
    assert result.outcomes.run.all()


def test_what_was_not_played_is_not_a_number() -> None:
    result = _run(Learner({"good": 0.95, "fair": 0.9, "bad": 0.5}))
    assert np.isnan(result.outcomes.correct[2, 1]).all()
    assert np.isnan(result.rows[2, 1]).all()
    assert np.isin(result.outcomes.correct[0], [0, 1]).all()


def test_the_race_repeats_itself() -> None:
    first, second = (_run(Learner({"x a": 0.8, "x b": 0.78, "y c": 0.6})) for _ in range(2))
    np.testing.assert_array_equal(first.rows, second.rows)
    assert first.dropped == second.dropped


@pytest.mark.parametrize("effort", ["standard", "thorough"])
def test_equal_candidates_are_seldom_dropped(effort: str) -> None:
    lost = 0
    for seed in range(40):
        result = _run(Learner({"a": 0.8, "bb": 0.8}, seed=seed), effort=effort)
        lost += len(result.dropped)
    # The rule drops at a probability of being the best below 1 %: for two equal candidates that
    # happens in about 2 % of the rounds (either may seem far behind), two rounds, 40 races.
    assert lost <= 6


def settled(*, groups: int, gap: float, noise: float, effort: str = "standard") -> race.Race:
    """Two candidates that differ by `gap`, and by as much more from one training to the next."""
    rng = np.random.default_rng(3)
    n = 10 * groups
    owner, labels = np.repeat(np.arange(groups), 10), np.tile([0, 1], n // 2)
    hard = rng.random((2, groups))[:, owner]

    def play(names, seed):
        luck = noise * np.array([[1.0], [-1.0]]) * (-1) ** seed
        chance = 0.75 + np.array([[gap / 2], [-gap / 2]]) + 0.2 * (hard - 0.5) + luck
        right = rng.random((2, n)) < chance
        rows = np.where(right, labels, 1 - labels)[[["a", "b"].index(k) for k in names]]
        return np.log(np.eye(2)[rows] * 0.8 + 0.1)

    return race.run(
        ["a", "b"], play, targets=labels, groups=owner, folds=owner % 5, seeds=5, effort=effort,
        generator=rng,
    )  # fmt: skip


def test_seeds_that_could_not_name_a_winner_are_spared_and_the_reason_told():
    found = settled(groups=12, gap=0.0, noise=0.0)
    assert found.outcomes.correct.shape[1] == 2
    assert found.settled is not None
    assert "these 12 groups" in found.settled
    assert "further seeds were spared" in found.settled


@pytest.mark.parametrize(
    "changes",
    [{"gap": 0.3}, {"noise": 0.1}, {"effort": "thorough"}],
    ids=["a lead that more seeds confirm", "noise that more seeds remove", "thorough"],
)
def test_seeds_that_may_matter_are_run(changes):
    found = settled(**({"groups": 40, "gap": 0.0, "noise": 0.0} | changes))
    assert found.settled is None
    assert found.outcomes.correct.shape[1] == 5
