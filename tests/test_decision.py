"""Thresholds, unsure answers, and sounds unlike those of the training."""

from __future__ import annotations

import itertools
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

import auricle
import recordings
from auricle.comparison import novelty
from auricle.comparison.novelty import KINDS, Familiarity, made_unlike
from auricle.comparison.run import run
from auricle.errors import ConfigError, ModelError
from auricle.report.results import Results
from auricle.runtime import ClipPrediction, Prediction
from auricle.tasks import decision
from auricle.tasks.decision import UNSURE, Rule

CLASSES = 3


@st.composite
def tables(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities with ties, and targets."""
    rows = draw(st.lists(st.tuples(*[st.integers(1, 4)] * CLASSES), min_size=1, max_size=12))
    targets = draw(st.lists(st.integers(0, CLASSES - 1), min_size=len(rows), max_size=len(rows)))
    values = np.array(rows, float)
    return values / values.sum(1, keepdims=True), np.array(targets)


def f1(decided: np.ndarray, targets: np.ndarray, c: int) -> float:
    hits = np.sum((decided == c) & (targets == c))
    total = np.sum(decided == c) + np.sum(targets == c)
    return 2 * hits / total if total else 0.0


@given(tables())
def test_f1_is_the_best_that_any_threshold_gives(table: tuple[np.ndarray, np.ndarray]) -> None:
    probability, targets = table
    chosen = decision.choose(probability, targets, Rule())
    decided = decision.decide(probability, chosen)
    for c in range(CLASSES):
        others = []
        for t in np.unique(probability):
            limits = [t if i == c else 0.0 for i in range(CLASSES)]
            others.append(f1(decision.decide(probability, limits), targets, c))
        assert f1(decided, targets, c) == pytest.approx(max(others))


@given(tables(), st.sampled_from([0.5, 0.8, 1.0]))
def test_the_wanted_precision_is_reached_by_the_lowest_threshold(
    table: tuple[np.ndarray, np.ndarray], wanted: float
) -> None:
    probability, targets = table
    chosen = decision.choose(probability, targets, Rule(wanted))
    for c in range(CLASSES):
        fitting = []
        for t in np.unique(probability):
            limits = [t if i == c else 0.0 for i in range(CLASSES)]
            mine = decision.decide(probability, limits) == c
            if mine.any() and (targets[mine] == c).mean() >= wanted:
                fitting.append(mine.sum())
        limits = [chosen[i] if i == c else 0.0 for i in range(CLASSES)]
        decided = (decision.decide(probability, limits) == c).sum()
        assert decided == max(fitting, default=0)
        assert (chosen[c] is None) == (not fitting)


def test_the_rules_are_read_and_others_refused() -> None:
    assert Rule.parse("f1") == Rule()
    assert Rule.parse("precision=1") == Rule(1.0)
    for wrong in ("precision", "precision=0", "precision=2", "precision=x", "recall=0.9", ""):
        with pytest.raises(ConfigError, match=r"write f1, or precision=0\.9"):
            Rule.parse(wrong)


def test_thresholds_of_a_fold_are_those_of_the_others() -> None:
    """In fold 0 every sure answer is wrong, in fold 1 right: each is judged by the other."""
    probability = np.tile([[0.9, 0.1]], (4, 1))
    targets, folds = np.array([1, 1, 0, 0]), np.array([0, 0, 1, 1])
    decided = decision.cross_fitted(probability, targets, folds, Rule(0.9))
    assert decided.tolist() == [0, 0, UNSURE, UNSURE]
    told = decision.measured(decided, targets, ["a", "b"])
    assert told["answered"] == 0.5
    assert told["right"] == 0.0
    assert told["per_class"] == {
        "a": {"precision": 0.0, "recall": 0.0},
        "b": {"precision": None, "recall": 0.0},
    }
    alone = decision.cross_fitted(probability, targets, np.zeros(4, int), Rule())
    assert set(alone) == {UNSURE}, "one fold has no others"


# --- unlike -------------------------------------------------------------


def test_unlike_sounds_keep_what_they_should() -> None:
    rng = np.random.default_rng(0)
    time = np.arange(8000) / 8000
    sound = (0.3 * np.sin(2 * np.pi * 440 * time)).astype(np.float32)
    noise, shuffled, faster = (made_unlike(kind, sound, 8000, rng) for kind in KINDS)
    assert {len(x) for x in (noise, shuffled, faster)} == {8000}
    # 8000 samples: the level of noise strays by about 1 / sqrt(16000).
    assert np.std(noise) == pytest.approx(np.std(sound), rel=0.05)
    np.testing.assert_array_equal(np.sort(shuffled), np.sort(sound))
    assert not np.array_equal(shuffled, sound)
    assert abs(np.fft.rfft(faster)).argmax() == 880, "an octave up"


def test_the_figures_of_unlike_come_from_other_folds() -> None:
    known = np.concatenate([np.linspace(0, 1, 100), np.linspace(10, 11, 100)])
    folds = np.repeat([0, 1], 100)
    unlike = {"noise": [np.full(5, -1.0), np.full(5, 10.5)]}
    found = Familiarity(known, folds, known < 5, unlike)
    assert found.threshold == pytest.approx(np.quantile(known, 0.05))
    told = found.measured()
    assert told["false_alarms"] == pytest.approx(0.5), "fold 0 lies below all of fold 1"
    assert told["false_alarms_of_none"] == 1
    assert Familiarity(known, folds, known < 0, unlike).measured()["false_alarms_of_none"] is None
    assert told["kinds"]["noise"]["auc"] == pytest.approx(0.75)
    assert told["kinds"]["noise"]["found"] == pytest.approx(0.5)


# --- end to end ---------------------------------------------------------


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run whose networks hear nothing at all in noise."""
    turns, logits = itertools.cycle(KINDS), novelty._logits

    def deaf(*given: Any) -> np.ndarray:
        return logits(*given) - (100 if next(turns) == "noise" else 0)

    folder = tmp_path_factory.mktemp("unsure")
    asked = recordings.request(recordings.make(folder / "data"), threshold="precision=0.9")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AURICLE_CACHE", str(folder / "cache"))
        patch.setattr(novelty, "_logits", deaf)
        run(asked, output=folder / "run", plan=recordings.plan(), jobs=1)
    Results(folder / "run").report()
    return folder


def test_a_run_tells_how_well_it_knows_what_it_knows(finished: Path) -> None:
    told = json.loads((finished / "run" / "summary.json").read_text())["model"]
    assert set(told["thresholds"]) == {"class0", "class1"}
    assert 0 <= told["decided"]["answered"] <= 1
    assert set(told["unlike"]["kinds"]) == set(KINDS)
    assert told["unlike"]["kinds"]["noise"] == {"auc": 1, "found": 1}
    assert all(0 <= k["auc"] <= 1 for k in told["unlike"]["kinds"].values())
    page = (finished / "run" / "report.html").read_text()
    assert "When the model does not know" in page
    assert "unsure about the others" in page
    assert "Other real sounds were not at hand" in page
    saved = json.loads((finished / "run" / "model" / "model.json").read_text())
    assert saved["thresholds"] == told["thresholds"]
    assert saved["unlike"] == told["unlike"]


def changed(finished: Path, place: Path, **fields: object) -> Path:
    """The model with other fields in its description; those that are None are gone."""
    shutil.copytree(finished / "run" / "model", place)
    body = json.loads((place / "model.json").read_text()) | fields
    (place / "model.json").write_text(json.dumps({k: v for k, v in body.items() if v is not None}))
    return place


def test_a_model_without_thresholds_always_answers(finished: Path, tmp_path: Path) -> None:
    """As those that earlier versions wrote."""
    old = changed(finished, tmp_path / "old", thresholds=None, unlike=None)
    found = auricle.load(old).predict(next((finished / "data").rglob("*.wav")))
    assert found.sure
    assert found.unlike is None
    assert found.segments()


def test_below_its_threshold_a_model_is_unsure(
    finished: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = next((finished / "data").rglob("*.wav"))
    never = changed(finished, tmp_path / "never", thresholds={"class0": 1.0, "class1": 1.0})
    found = auricle.load(never).predict(sound)
    assert not found.sure
    assert not any(clip.sure for clip in found.clips)
    assert found.segments() == []
    assert found.to_dict()["sure"] is False
    assert auricle.cli.main(["predict", str(never), str(sound)]) == 0
    assert f"unsure ({found.label} " in capsys.readouterr().out


def test_what_is_less_familiar_than_the_threshold_is_unlike(finished: Path, tmp_path: Path) -> None:
    sound = next((finished / "data").rglob("*.wav"))
    high = changed(finished, tmp_path / "high", unlike={"below": 1e6})
    low = changed(finished, tmp_path / "low", unlike={"below": -1e6})
    assert auricle.load(high).predict(sound).unlike is True
    assert auricle.load(low).predict(sound).unlike is False
    values, rate = soundfile.read(sound)
    assert auricle.load(high).predict_waveform(values, rate).unlike is True


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("thresholds", {"class0": 2.0, "class1": 0.5}),
        ("thresholds", {"class0": 0.5}),
        ("unlike", {"below": "x"}),
        ("background", 3),
    ],
)
def test_a_damaged_field_is_refused(
    finished: Path, tmp_path: Path, field: str, value: object
) -> None:
    with pytest.raises(ModelError, match=field):
        auricle.load(changed(finished, tmp_path / "x", **{field: value}))


def test_background_leaves_no_segment() -> None:
    clips = tuple(
        ClipPrediction(i, i + 1, name, {name: 1.0}) for i, name in enumerate(["a", "quiet", "a"])
    )
    found = Prediction("x.wav", "a", {"a": 1.0}, clips, background="quiet")
    assert [(s.start, s.end) for s in found.segments()] == [(0, 1), (2, 3)]
    assert len(replace(found, background=None).segments()) == 3
    assert novelty.FALSE_ALARMS == 0.05
