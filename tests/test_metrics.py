"""The metrics against scikit-learn, and against cases worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn import metrics as reference

from auricle import metrics
from auricle.errors import ConfigError

# Both sides compute in float64; the order of summation differs.
EXACT = {"rel": 1e-12, "abs": 1e-12}


def _table(seed: int, classes: int, recordings: int) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    targets = generator.integers(0, classes, recordings)
    targets[:classes] = np.arange(classes)
    logits = generator.normal(size=(recordings, classes)) + 1.5 * np.eye(classes)[targets]
    # Coarse scores make ties, which a ranking metric must share out.
    raw = np.round(np.exp(logits), 1) + 0.05
    return targets, raw / raw.sum(1, keepdims=True)


CASES = [(0, 2, 30), (1, 3, 40), (2, 10, 80), (3, 7, 500)]


@pytest.mark.parametrize(("seed", "classes", "recordings"), CASES)
def test_counts_agree_with_scikit_learn(seed: int, classes: int, recordings: int) -> None:
    targets, probabilities = _table(seed, classes, recordings)
    predicted = probabilities.argmax(1)
    names = range(classes)
    expected = reference.confusion_matrix(targets, predicted, labels=names)
    np.testing.assert_array_equal(metrics.confusion(targets, predicted, classes), expected)
    np.testing.assert_allclose(
        metrics.recalls(targets, predicted, classes),
        reference.recall_score(targets, predicted, average=None, labels=names),
    )
    assert metrics.balanced_accuracy(targets, predicted, classes) == pytest.approx(
        reference.balanced_accuracy_score(targets, predicted), **EXACT
    )
    assert metrics.macro_f1(targets, predicted, classes) == pytest.approx(
        reference.f1_score(targets, predicted, average="macro"), **EXACT
    )


@pytest.mark.parametrize(("seed", "classes", "recordings"), CASES)
def test_probabilities_agree_with_scikit_learn(seed: int, classes: int, recordings: int) -> None:
    targets, probabilities = _table(seed, classes, recordings)
    if classes == 2:
        expected = reference.roc_auc_score(targets, probabilities[:, 1])
    else:
        expected = reference.roc_auc_score(targets, probabilities, multi_class="ovr")
    assert metrics.roc_auc(targets, probabilities) == pytest.approx(expected, **EXACT)
    assert metrics.log_loss(targets, probabilities) == pytest.approx(
        reference.log_loss(targets, probabilities), **EXACT
    )


def test_a_class_without_recordings_is_left_out() -> None:
    targets, predicted = [0, 0, 2, 2], [0, 0, 2, 0]
    assert metrics.balanced_accuracy(targets, predicted, 4) == 0.75
    assert np.isnan(metrics.recalls(targets, predicted, 4)[[1, 3]]).all()
    assert metrics.macro_f1(targets, predicted, 4) == pytest.approx((4 / 5 + 2 / 3) / 2)


def test_auc_knows_its_extremes_and_its_ties() -> None:
    ramp = np.linspace(0.1, 0.9, 10)
    both = np.stack([1 - ramp, ramp], 1)
    targets = (ramp > 0.5).astype(int)
    assert metrics.roc_auc(targets, both) == 1.0
    assert metrics.roc_auc(1 - targets, both) == 0.0
    assert metrics.roc_auc(targets, np.full((10, 2), 0.5)) == 0.5
    assert np.isnan(metrics.roc_auc(np.zeros(10, int), both))


def test_log_loss_of_a_certain_error_is_finite() -> None:
    assert metrics.log_loss([0], [[0.0, 1.0]]) == pytest.approx(-np.log(2.0**-52))
    assert metrics.log_loss([1], [[0.0, 1.0]]) == 0.0


def test_calibration_error_by_hand() -> None:
    # 0.6 twice, one right: gap 0.1 of weight 1/2; 0.9 twice, both right: gap 0.1 of weight 1/2.
    probabilities = np.array([[0.6, 0.4], [0.6, 0.4], [0.9, 0.1], [0.9, 0.1]])
    assert metrics.expected_calibration_error([0, 1, 0, 0], probabilities) == pytest.approx(0.1)
    # One interval: mean confidence 0.75 against accuracy 0.75.
    one = metrics.expected_calibration_error([0, 1, 0, 0], probabilities, bins=1)
    assert one == pytest.approx(0.0, abs=1e-12)


def test_calibrated_probabilities_have_little_error() -> None:
    generator = np.random.default_rng(5)
    positive = generator.uniform(size=40_000)
    targets = (generator.uniform(size=40_000) < positive).astype(int)
    table = np.stack([1 - positive, positive], 1)
    # Noise of a share over 40000 / 8 recordings in an interval: 0.5 / sqrt(5000) = 0.007.
    assert metrics.expected_calibration_error(targets, table) < 0.007
    assert metrics.expected_calibration_error(1 - targets, table) > 0.4


def test_order_of_recordings_does_not_matter() -> None:
    targets, probabilities = _table(4, 5, 60)
    order = np.random.default_rng(0).permutation(60)
    for metric in (metrics.roc_auc, metrics.log_loss, metrics.expected_calibration_error):
        assert metric(targets[order], probabilities[order]) == pytest.approx(
            metric(targets, probabilities), **EXACT
        )


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: metrics.confusion([0, 1], [0], 2), "2 targets but 1 predictions"),
        (lambda: metrics.confusion([0, 2], [0, 1], 2), "allowed are 0 to 1"),
        (lambda: metrics.confusion([], [], 2), "one integer for each recording"),
        (lambda: metrics.confusion([0.5], [0], 2), "one integer for each recording"),
        (lambda: metrics.roc_auc([0, 1], [[0.5, 0.5]]), "2 targets but 1 rows"),
        (lambda: metrics.log_loss([0], [[2.0, -1.0]]), "apply softmax"),
        (lambda: metrics.log_loss([0], [[np.nan, 1.0]]), "apply softmax"),
        (lambda: metrics.log_loss([0], [[1.0]]), "classes >= 2"),
    ],
)
def test_bad_input_is_named(call, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        call()
