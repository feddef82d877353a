"""The estimate counts every training that a request asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

import recordings
from auricle import training
from auricle.comparison import planning


def estimate(monkeypatch: pytest.MonkeyPatch, **asked: object) -> planning.Estimate:
    """On a machine where an update of `compact` takes 1 ms and any other network's 3 ms."""
    monkeypatch.setattr(training, "probe_hardware", lambda *a, **k: {})
    monkeypatch.setattr(
        training, "seconds_per_update", lambda name, **k: 1e-3 if name == "compact" else 3e-3
    )
    request = recordings.request(
        Path("x"), candidates=("linear", "logmel"), reference="logmel", effort="quick", **asked
    )
    plan, found = planning.make(
        request, folds=4, clips=100, sample_rate=8000, clip=1.0, hop=1.0, jobs=1
    )
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
