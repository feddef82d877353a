from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax as reference_log_softmax

from auricle.tasks import classification as task


def test_log_softmax_is_scipys() -> None:
    logits = np.random.default_rng(0).normal(0, 50, (7, 5))
    np.testing.assert_allclose(
        task.log_softmax(logits), reference_log_softmax(logits, axis=-1), rtol=1e-12
    )


def test_pooling_is_the_normalised_geometric_mean() -> None:
    probability = np.array([[0.9, 0.1], [0.5, 0.5], [0.2, 0.8]])
    pooled = np.exp(task.pool_clips(np.log(probability), np.array([0, 0, 1]), 2))
    mean = np.sqrt(probability[0] * probability[1])
    np.testing.assert_allclose(pooled, [mean / mean.sum(), probability[2]], rtol=1e-12)


@given(st.permutations(range(6)))
def test_pooling_does_not_depend_on_the_order_of_clips(order: list[int]) -> None:
    rows = task.log_softmax(np.random.default_rng(1).normal(size=(6, 3)))
    owner = np.array([0, 0, 1, 1, 1, 2])
    shuffled = task.pool_clips(rows[order], owner[order], 3)
    # Sums of three numbers in another order: a few units in the last place.
    np.testing.assert_allclose(shuffled, task.pool_clips(rows, owner, 3), atol=1e-14)


@pytest.mark.parametrize("true_temperature", [0.3, 1.0, 4.0])
def test_the_temperature_is_the_minimum_that_scipy_finds(true_temperature: float) -> None:
    generator = np.random.default_rng(2)
    logits = generator.normal(0, 2, (400, 4))
    p = task.probabilities(logits)
    targets = np.array([generator.choice(4, p=row) for row in p])
    rows = task.log_softmax(logits * true_temperature)

    truth = np.where(np.eye(4)[targets] == 1, 401 / 402, 1 / 402 / 3)

    def loss(log_t: float) -> float:
        return -(truth * task.log_softmax(rows / np.exp(log_t))).sum(1).mean()

    expected = np.exp(minimize_scalar(loss, bounds=(-3, 3), method="bounded").x)
    # The loss is flat to 1e-16 within 1e-6 of its minimum.
    assert task.fit_temperature(rows, targets) == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("n", [16, 400])
def test_recordings_that_are_all_told_right_bring_no_certainty(n: int) -> None:
    targets = np.arange(n) % 2
    rows = task.log_softmax(np.where(np.eye(2)[targets] == 1, 3.0, -3.0))
    p = task.probabilities(rows, task.fit_temperature(rows, targets))
    np.testing.assert_allclose(p[np.arange(n), targets], (n + 1) / (n + 2), rtol=1e-6)


def test_calibration_never_sees_the_fold_it_is_for() -> None:
    generator = np.random.default_rng(3)
    rows = task.log_softmax(generator.normal(0, 3, (60, 3)))
    targets, folds = generator.integers(0, 3, 60), np.repeat([0, 1, 2], 20)
    before = task.cross_fitted(rows, targets, folds)
    changed = targets.copy()
    changed[folds == 1] = (changed[folds == 1] + 1) % 3
    after = task.cross_fitted(rows, changed, folds)
    assert np.array_equal(before[folds == 1], after[folds == 1])
    assert not np.allclose(before[folds == 0], after[folds == 0])
    np.testing.assert_allclose(after.sum(axis=1), 1)


def test_calibration_keeps_the_decision() -> None:
    generator = np.random.default_rng(4)
    rows = task.log_softmax(generator.normal(0, 3, (60, 3)))
    calibrated = task.cross_fitted(rows, generator.integers(0, 3, 60), np.repeat([0, 1], 30))
    assert np.array_equal(calibrated.argmax(axis=1), rows.argmax(axis=1))
