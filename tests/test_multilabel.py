"""Several labels a recording: from the table to the score, the model and what it predicts."""

from __future__ import annotations

import csv
import functools
import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

import auricle
import screenshot
from auricle import export, training
from auricle.comparison import statistics
from auricle.comparison.outcomes import Outcomes
from auricle.comparison.run import run
from auricle.data import layouts, several, splits
from auricle.errors import ConfigError, DataError
from auricle.export import web
from auricle.metrics import average_precision, balanced_accuracy
from auricle.runtime.scores import Sigmoid
from auricle.segments import Segment
from auricle.tasks import baselines, multilabel
from auricle.tasks.decision import Rule
from recordings import RATE, make, make_several, plan, request, rows, sound
from test_export_web import ORT, _Quiet
from test_serve_page import drop, until

RNG = np.random.default_rng


def _labels(folder: Path, cells: list[str], **asked: object) -> layouts.Dataset:
    lines = ["path,label"]
    for number, cell in enumerate(cells):
        soundfile.write(folder / f"{number}.wav", np.full(800, 0.1), RATE)
        lines.append(f"{number}.wav,{cell}")
    (folder / "labels.csv").write_text("\n".join(lines), "utf-8")
    return layouts.load(folder, **asked)  # type: ignore[arg-type]


# -- what a label column says ---------------------------------------------------------------------


def test_labels_that_combine_are_several(tmp_path: Path) -> None:
    data = _labels(tmp_path, ["wren", "robin | wren", "robin", "", "background"])
    assert data.several
    assert data.classes == ("robin", "wren")
    assert [r.labels for r in data.recordings] == [("wren",), ("robin", "wren"), ("robin",), (), ()]
    assert [r.label for r in data.recordings] == ["wren", "robin;wren", "robin", "", ""]
    np.testing.assert_array_equal(data.targets, [[0, 1], [1, 1], [1, 0], [0, 0], [0, 0]])
    assert data.counts == {"robin": 2, "wren": 2}
    assert any("1 of 5 files have several, 2 have none" in note for note in data.notes)


def test_marks_within_a_name_are_no_labels(tmp_path: Path) -> None:
    data = _labels(tmp_path, ["bird|wren", "bird|robin", "bird|wren", "fox"])
    assert not data.several
    assert data.classes == ("bird|robin", "bird|wren", "fox")
    assert any("taken whole" in note and "labels" in note for note in data.notes)


def test_what_is_asked_for_goes_before_the_guess(tmp_path: Path) -> None:
    cells = ["wren", "robin;wren", "robin", "robin;wren"]
    assert _labels(tmp_path, cells, labels="single").classes == ("robin", "robin;wren", "wren")
    one = _labels(tmp_path, ["wren", "robin", "wren", "robin"], labels="multi")
    assert one.several
    assert one.classes == ("robin", "wren")
    with pytest.raises(ConfigError, match="unknown labels 'many'"):
        _labels(tmp_path, cells, labels="many")


def test_rows_of_one_file_are_its_labels(tmp_path: Path) -> None:
    _labels(tmp_path, ["a", "b", "a"])
    (tmp_path / "labels.csv").write_text(
        "path,label\n0.wav,a\n0.wav,b\n1.wav,b\n2.wav,a\n", "utf-8"
    )
    data = layouts.load(tmp_path, labels="multi")
    assert [r.labels for r in data.recordings] == [("a", "b"), ("b",), ("a",)]


def test_a_class_is_left_out_and_its_files_stay(tmp_path: Path) -> None:
    data = _labels(tmp_path, ["a", "a;b", "b;c", "c"], exclude=["a"])
    assert [r.labels for r in data.recordings] == [(), ("b",), ("b", "c"), ("c",)]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["a;b", "a", "a;b"], "all 3 recordings have the label 'a'"),
        (["a", "", "a"], "1 class between them"),
    ],
)
def test_what_cannot_be_learnt_is_refused(tmp_path: Path, cells: list[str], said: str) -> None:
    with pytest.raises(DataError, match=said):
        _labels(tmp_path, cells, labels="multi")


def test_a_folder_per_class_has_one_label_a_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="gives one label a recording"):
        layouts.load(make(tmp_path), labels="multi")


def test_labels_are_split_and_joined() -> None:
    assert several.parts(" b ;a|b;;nothing", "nothing") == ("a", "b")
    assert several.combined(["a;b", "b;c", "a;c", "c"])
    assert not several.combined(["a", "b", ""])


def test_annotations_that_overlap_are_several_labels(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "song.wav", np.full(8 * RATE, 0.1), RATE)
    soundfile.write(tmp_path / "more.wav", np.full(8 * RATE, 0.1), RATE)
    told = "0\t2\twren\n1\t2\trobin\n4\t5\trobin\n"
    (tmp_path / "song.txt").write_text(told, "utf-8")
    (tmp_path / "more.txt").write_text("6\t8\tbackground\n" + told, "utf-8")
    data = layouts.load(tmp_path, clip=1.0)
    found = {r.key: r.labels for r in data.recordings}
    assert found["song.wav#00000.000-00001.000"] == ("wren",)
    assert found["song.wav#00001.000-00002.000"] == ("robin", "wren")
    assert found["song.wav#00002.000-00003.000"] == ()
    assert found["more.wav#00006.000-00007.000"] == ()
    assert any("several labels: 2 of 16 clips have more than one" in note for note in data.notes)
    one = layouts.load(tmp_path, clip=1.0, labels="single")
    assert one.classes == ("background", "robin", "wren")
    assert any("labels=multi" in w or "'multi'" in w for w in one.warnings), one.warnings
    called = list(layouts.load(tmp_path, clip=1.0, background="").recordings)
    assert all(r.labels for r in called if r.key.startswith("song"))


# -- folds ----------------------------------------------------------------------------------------


def test_folds_keep_groups_and_hold_every_class(tmp_path: Path) -> None:
    data = layouts.load(make_several(tmp_path, machines=7), group_column="machine")
    for seed in range(5):
        made = splits.make_splits(data, folds=3, holdout=0.2, seed=seed)
        fold = {r.group: set() for r in data.recordings}
        for recording, number in zip(data.recordings, made.fold, strict=True):
            fold[recording.group].add(number)
        assert all(len(found) == 1 for found in fold.values())
        assert set(made.fold) == {-1, 0, 1, 2}
        for number in range(-1, 3):
            assert data.targets[np.array(made.fold) == number].any(axis=0).all()


def test_the_inner_part_takes_whole_groups() -> None:
    targets = RNG(0).integers(0, 2, (60, 4))
    groups = np.repeat(np.arange(12), 5)
    held = splits.inner_validation(targets, groups, seed=1)
    assert len(set(groups[held]) & set(groups[~held])) == 0
    assert targets[~held].any(axis=0).all()
    assert 0.1 < held.mean() < 0.4


# -- scores ---------------------------------------------------------------------------------------


def _outcomes(
    decided: np.ndarray, targets: np.ndarray, groups: np.ndarray, folds: np.ndarray
) -> Outcomes:
    names = tuple("abcdef"[: len(decided)])
    right = np.stack([[(d == targets).astype(float).ravel() for d in seeds] for seeds in decided])
    return Outcomes.of(names, right, targets, groups, folds)


def test_the_score_is_the_mean_of_balanced_accuracies() -> None:
    targets = RNG(0).integers(0, 2, (50, 3))
    decided = RNG(1).integers(0, 2, (1, 1, 50, 3))
    each = np.arange(50)
    outcomes = _outcomes(decided, targets, each, each % 5)
    told = [balanced_accuracy(targets[:, c], decided[0, 0, :, c], 2) for c in range(3)]
    assert statistics.score(outcomes)[0] == pytest.approx(np.mean(told), abs=1e-12)
    assert (outcomes.recordings, outcomes.chance) == (50, 0.5)
    some = RNG(2).random(50) < 0.6
    fewer = _outcomes(decided[:, :, some], targets[some], each[some], each[some] % 5)
    np.testing.assert_allclose(statistics.score(outcomes.only(some)), statistics.score(fewer))
    assert outcomes.only(some).recordings == some.sum()


def test_classes_of_one_recording_are_no_further_recordings() -> None:
    """Ten classes that are told right or wrong together carry no more than one of them."""
    generator = RNG(3)
    targets = np.repeat(generator.integers(0, 2, (80, 1)), 10, axis=1)
    wrong = generator.random((1, 1, 80, 1)) < 0.2
    decided = np.where(np.repeat(wrong, 10, axis=3), 1 - targets, targets)
    each = np.arange(80)
    many = statistics.interval(_outcomes(decided, targets, each, each % 5), "a")
    one = statistics.interval(_outcomes(decided[..., :1], targets[:, :1], each, each % 5), "a")
    assert many.high - many.low == pytest.approx(one.high - one.low, rel=0.02)


def test_equal_candidates_are_seldom_told_apart() -> None:
    """Of 200 pairs that differ by luck alone at most 8 % differ at the level of 5 %.

    Classes of a recording, and recordings of a group, go wrong together, which is what a row for each
    of them would overlook; 8 % is 5 % and two standard errors of 200 draws.
    """
    found = []
    for seed in range(200):
        generator = RNG([7, seed])
        groups = np.repeat(np.arange(24), 3)
        targets = (generator.random((72, 5)) < 0.3).astype(int)
        hard = generator.normal(size=(24, 1))[groups] + 0.7 * generator.normal(size=(72, 1))
        folds = np.arange(24)[groups] % 5
        luck = generator.normal(size=(2, 2, 24, 1))[:, :, groups]
        noise = hard + luck + 0.7 * generator.normal(size=(2, 2, 72, 5))
        decided = np.where(noise > 1.2, 1 - targets, targets)
        outcomes = _outcomes(decided, targets, groups, folds)
        found.append(statistics.difference(outcomes, "a", "b").p < 0.05)
    assert np.mean(found) <= 0.08


def test_calibration_recovers_temperature_and_offsets() -> None:
    generator = RNG(0)
    odds = generator.normal(-1, 2, (4000, 3))
    targets = (generator.random((4000, 3)) < Sigmoid().probabilities(odds)).astype(int)
    rows_ = (odds - np.array([0.5, 0.0, -1.0])) * 2.5
    found = multilabel.calibrated(rows_, targets)
    # 4000 draws know a slope to about 3 %, an offset to about 0.06.
    assert found.temperature == pytest.approx(2.5, rel=0.08)
    np.testing.assert_allclose(found.offsets, [0.5, 0.0, -1.0], atol=0.2)
    gap = found.probabilities(rows_).mean(axis=0) - targets.mean(axis=0)
    assert np.abs(gap).max() < 2e-3


def test_what_separates_perfectly_is_calibrated_too() -> None:
    targets = np.repeat([[1, 0], [0, 1]], 10, axis=0)
    found = multilabel.calibrated(np.where(targets, 9.0, -9.0), targets)
    probability = found.probabilities(np.array([9.0, -9.0]))
    assert 0.9 < probability[0] < 0.95
    assert 0.05 < probability[1] < 0.1


def test_nothing_is_decided_by_the_fold_it_is_for() -> None:
    generator = RNG(1)
    rows_, targets = generator.normal(size=(60, 4)), generator.integers(0, 2, (60, 4))
    folds = np.repeat([0, 1, 2], 20)
    changed = targets.copy()
    changed[folds == 1] = 1 - changed[folds == 1]
    for ask in (multilabel.cross_fitted, multilabel.answers):
        before, after = ask(rows_, targets, folds), ask(rows_, changed, folds)
        np.testing.assert_array_equal(before[folds == 1], after[folds == 1])
        assert not np.array_equal(before[folds != 1], after[folds != 1])


def test_a_class_that_the_other_folds_lack_is_never_told() -> None:
    targets = np.array([[1, 0], [1, 0], [0, 1], [0, 0]])
    decided = multilabel.decided(np.full((4, 2), 0.9), targets, np.array([0, 0, 1, 1]))
    assert not decided[:2, 0].any()
    assert decided[:2, 1].all()


def test_metrics_against_their_definitions() -> None:
    probability = np.array([[0.9, 0.2], [0.4, 0.6], [0.6, 0.7], [0.1, 0.1]])
    targets = np.array([[1, 0], [0, 1], [0, 0], [1, 1]])
    decided = np.stack([probability > 0.5, probability > 0.3], axis=-1)
    found = multilabel.measure(targets, probability, decided)
    assert found["balanced_accuracy"] == pytest.approx((0.5 + 0.5 + 0.5 + 0.5) / 4)
    assert found["macro_f1"] == pytest.approx((2 * 1 / (2 + 3) + 2 * 1 / (2 + 2)) / 2)
    assert found["average_precision"] == pytest.approx(((1 + 2 / 4) / 2 + (1 / 2 + 2 / 4) / 2) / 2)
    given = np.where(targets == 1, probability, 1 - probability)
    assert found["log_loss"] == pytest.approx(-np.log(given).mean())
    each = multilabel.by_class(targets, probability, decided)
    np.testing.assert_allclose(each["precision"], [0.5, 0.5])


def test_what_was_missed_and_what_was_said_in_its_place() -> None:
    targets = np.array([[1, 0, 0], [1, 1, 0], [0, 0, 0], [0, 0, 1], [0, 0, 0], [1, 0, 0]])
    told = np.array([[0, 1, 1], [1, 1, 0], [0, 0, 0], [0, 0, 0], [1, 0, 0], [1, 0, 0]])
    decided = np.stack([np.zeros_like(told), told], axis=-1) > 0
    assert multilabel.confusion(targets, decided, 3).tolist() == [
        [2, 1, 1, 0],
        [0, 1, 0, 0],
        [0, 0, 0, 1],
        [1, 0, 0, 1],
    ]
    found = {name: values.tolist() for name, values in multilabel.counts(targets, decided).items()}
    assert found == {"told": [2, 1, 0], "missed": [1, 0, 1], "falsely_told": [1, 1, 1]}


def test_average_precision_counts_equal_scores_together() -> None:
    positive = np.array([True, False, True, False])
    assert average_precision(positive, np.zeros(4)) == 0.5
    assert average_precision(positive, np.array([3.0, 1.0, 2.0, 0.0])) == 1.0


def test_thresholds_are_of_each_class_by_itself() -> None:
    probability = np.array([[0.9, 0.1], [0.8, 0.4], [0.3, 0.6], [0.2, 0.2]])
    targets = np.array([[1, 0], [0, 0], [1, 0], [0, 0]])
    assert multilabel.thresholds(probability, targets, Rule()) == (0.3, None)
    assert multilabel.thresholds(probability, targets, Rule(0.9)) == (0.9, None)
    told = multilabel.tested(probability, targets, np.array([0, 0, 1, 1]), Rule(0.9), ("a", "b"))
    assert told["right"] == 0.5
    assert told["answered"] == 0.5
    assert told["exact"] == 0.5
    assert told["per_class"]["b"] == {"precision": None, "recall": None}  # type: ignore[index]


def test_the_majority_guesses_and_others_keep_the_share() -> None:
    generator = RNG(0)
    targets = (generator.random((120, 3)) < [0.1, 0.3, 0.5]).astype(int)
    features = targets + generator.normal(size=(120, 3))
    groups, folds = np.arange(120), np.arange(120) % 4
    guess = baselines.predict("majority class", None, targets, groups, folds, seed=0)
    decided = multilabel.decided(guess, targets, folds)
    assert multilabel.measure(targets, guess, decided)["balanced_accuracy"] == 0.5
    heard = baselines.predict("classic features", features, targets, groups, folds, seed=0)
    np.testing.assert_allclose(heard.mean(axis=0), targets.mean(axis=0), atol=0.06)
    found = multilabel.measure(targets, heard, multilabel.decided(heard, targets, folds))
    assert found["balanced_accuracy"] > 0.6


# -- training -------------------------------------------------------------------------------------


def test_every_class_and_none_bring_an_equal_share_of_the_draws() -> None:
    targets = np.zeros((40, 2), int)
    targets[:4, 0] = 1
    targets[3:20, 1] = 1
    order = training.clip_order(targets, None, 40 * 300, RNG(0))
    times = np.bincount(order, minlength=40)
    kinds = np.column_stack([targets, targets.sum(1) == 0])
    share = times / times.sum()
    # The one clip of both classes is drawn for both: a third each, less what it brings the other.
    due = (kinds / kinds.sum(0)).sum(1) / 3
    np.testing.assert_allclose(share, due, atol=2e-3)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run with enough updates to learn something."""
    root = tmp_path_factory.mktemp("several")
    data = make_several(root / "data", machines=8)
    asked = request(data, group_pattern=None, group_column="machine", holdout=0.2)
    schedule = plan(training={**plan().training, "updates": 60}, rates=(1.0,))
    return run(asked, output=root / "run", plan=schedule, jobs=1)


def test_a_run_tells_tone_from_noise_and_both(trained: Path) -> None:
    summary = json.loads((trained / "summary.json").read_text("utf-8"))
    assert summary["data"]["labels"] == "multi"
    assert summary["data"]["classes"] == ["noise", "tone"]
    best = max(row["score"] for row in summary["ranking"] if row["kind"] == "candidate")
    assert best > 0.8
    guess = next(row for row in summary["ranking"] if row["candidate"] == "majority class")
    assert guess["score"] == pytest.approx(0.5, abs=1e-9)
    unlike = summary["model"]["unlike"]
    assert set(unlike["kinds"]) == {"noise", "shuffled", "faster"}
    assert unlike["false_alarms_of_none"] >= unlike["false_alarms"], "they are what looks unlike"
    assert set(summary["model"]["thresholds"]) == {"noise", "tone"}
    assert summary["model"]["decided"]["exact"] > 0.5
    assert summary["holdout"]["score"] > 0.5
    figures = summary["per_class"]["logmel"]["tone"]
    assert figures["told"] + figures["missed"] == figures["recordings"]
    assert {"recall", "specificity", "precision", "f1", "average_precision", "roc_auc"} < set(
        figures
    )


def test_the_tables_hold_each_class_by_itself(trained: Path) -> None:
    told = rows(trained / "predictions.csv")
    mine = [row for row in told if row["candidate"] == "logmel" and row["seed"] == "0"]
    assert {row["label"] for row in mine} == {"tone", "noise", "noise;tone", ""}
    assert {row["predicted"] for row in mine} <= {"tone", "noise", "noise;tone", ""}
    sums = [float(row["p:tone"]) + float(row["p:noise"]) for row in mine]
    assert max(sums) > 1.2, "no class takes from another"
    assert min(sums) < 0.8
    metrics = {row["metric"] for row in rows(trained / "results.csv")}
    assert {"balanced_accuracy", "average_precision", "recall:tone", "roc_auc:noise"} < metrics
    results = auricle.Results(trained)
    page = results.report(trained / "page.html").read_text("utf-8")
    assert "What was taken for what" in page
    assert "missed, told in its place" in page
    assert "of those without any class" in page
    assert "mean over classes" in page
    assert "Average precision" in page
    assert "exactly their labels" in page


def test_the_same_run_again_is_the_same(trained: Path, tmp_path: Path) -> None:
    from auricle.experiment import Experiment

    saved = Experiment.read(trained / "experiment.toml")
    assert saved.request.labels == "auto"
    again = run(saved.request, output=tmp_path / "run", plan=saved.plan, repeated=saved, jobs=1)
    for name in ("results.csv", "predictions.csv", "splits.csv"):
        assert (trained / name).read_bytes() == (again / name).read_bytes()


def test_annotations_and_further_questions_go_the_same_way(tmp_path: Path) -> None:
    """Clips of annotated files, a second network, a learning curve, a wanted precision."""
    rng = RNG(0)
    for number in range(6):
        tone, noise = sound(0, rng, 4.0), sound(1, rng, 4.0)
        time = np.arange(len(tone)) / RATE
        wave = (
            0.001 * rng.standard_normal(len(tone)) + tone * (time < 2) + noise * (abs(time - 2) < 1)
        )
        soundfile.write(tmp_path / f"{number}.wav", wave, RATE)
        (tmp_path / f"{number}.txt").write_text("0\t2\ttone\n1\t3\tnoise\n", "utf-8")
    asked = request(
        tmp_path, group_pattern=None, clip=0.4, learning_curve=True, second_model="depthwise",
        threshold="precision=0.9", candidates=("logmel",),
    )  # fmt: skip
    folder = run(asked, output=tmp_path / "run", plan=plan(seeds=1, rates=(1.0,)), jobs=1)
    summary = json.loads((folder / "summary.json").read_text("utf-8"))
    assert summary["data"]["counts"] == {"noise": 36, "tone": 30}
    assert summary["data"]["groups"] == 6
    assert [point["share"] for point in summary["learning_curve"]] == [0.25, 0.5, 0.75, 1.0]
    assert 0.3 < summary["second_model"][0]["score"] < 1
    told = {row["label"] for row in rows(folder / "predictions.csv")}
    assert told == {"tone", "noise", "noise;tone", ""}
    assert auricle.load(folder / "model").description.background is None


# -- predictions ----------------------------------------------------------------------------------


def _sounds(run_: Path) -> list[Path]:
    request_ = run_.parent / "data"
    return [request_ / f"7-0-{name}.wav" for name in ("noise-tone", "tone", "none")]


def test_the_model_gives_the_labels_over_their_thresholds(trained: Path) -> None:
    model = auricle.load(trained / "model")
    limits = model.description.thresholds
    for path in _sounds(trained):
        found = model.predict(path)
        wanted = tuple(c for c, p in found.probabilities.items() if p >= limits[c])
        assert found.labels == wanted
        assert found.label == ";".join(wanted)
        told = found.to_dict()
        assert told["labels"] == list(wanted)
        assert told["unlike"] in (True, False)
        assert told["clips"][0]["labels"] == list(found.clips[0].labels)
    assert model.predict(_sounds(trained)[0]).labels == ("noise", "tone")
    assert model.predict(_sounds(trained)[2]).labels == ()


def test_segments_of_several_labels_overlap() -> None:
    from auricle.runtime import ClipPrediction, Prediction

    def clip(start: float, labels: tuple[str, ...], a: float, b: float) -> ClipPrediction:
        scores = {"a": a, "b": b}
        return ClipPrediction(start, start + 1, ";".join(labels), scores, labels=labels)

    clips = (clip(0, ("a",), 0.9, 0.1), clip(1, ("a", "b"), 0.7, 0.8), clip(2, (), 0.1, 0.2))
    found = Prediction("x.wav", "a", {"a": 0.9, "b": 0.5}, clips, labels=("a",)).segments()
    assert found == [Segment(0, 2, "a", pytest.approx(0.8)), Segment(1, 2, "b", 0.8)]


def test_predictions_are_written_in_every_format(trained: Path, tmp_path: Path) -> None:
    found = auricle.api.predict(trained / "model", _sounds(trained), jobs=1)
    auricle.runtime.write(tmp_path / "clips.csv", found)
    with (tmp_path / "clips.csv").open(newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["label"] for line in lines] == [p.clips[0].label for p in found]
    auricle.runtime.write(tmp_path / "all.rttm", found)
    spoken = [line.split()[7] for line in (tmp_path / "all.rttm").read_text().splitlines()]
    assert sorted(spoken) == sorted(label for p in found for label in p.clips[0].labels or ())


def test_the_command_line_names_all_labels(
    trained: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from auricle.cli import main

    sounds = [str(path) for path in _sounds(trained)]
    assert main(["predict", str(trained / "model"), *sounds]) == 0
    both, tone, none = capsys.readouterr().out.splitlines()[-3:]
    assert "noise" in both
    assert "tone" in both
    assert "tone" in tone
    assert none.endswith("none of the classes")
    assert main(["predict", str(trained / "model"), *sounds, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told[0]["labels"] == ["noise", "tone"]
    assert told[2]["labels"] == []


def test_exported_and_served_it_says_the_same(trained: Path, tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    from auricle import audio, runtime
    from auricle.serve.classifier import Classifier

    model = auricle.load(trained / "model")
    export.to_onnx(trained / "model", tmp_path / "m.onnx", weights="float32")
    exported = runtime.load(tmp_path / "m.onnx")
    assert "sigmoid" in exported.notes["wire"]["pooling"]
    long = np.concatenate([audio.read(path) for path in _sounds(trained)])
    wanted = model.predict_waveform(long, RATE)
    assert len(wanted.clips) == 3
    found = exported.predict_waveform(long, RATE)
    assert found.labels == wanted.labels
    assert found.unlike == wanted.unlike
    clip = long[None, : model.description.samples].astype(np.float32)
    lengths = np.array([clip.shape[1]])
    # A sum over two classes of float32 logits.
    np.testing.assert_allclose(
        exported.scores(clip, lengths)[1], model.scores(clip, lengths)[1], atol=1e-4
    )
    assert [c.labels for c in found.clips] == [c.labels for c in wanted.clips]
    for name, p in wanted.probabilities.items():
        assert found.probabilities[name] == pytest.approx(p, abs=1e-5)  # float32 sums
    engine = Classifier(model, trained / "model")
    assert engine.describe()["labels"] == "multi"
    stream = engine.open(RATE)
    messages = [*stream.step(long.astype(np.float32)), *stream.flush()]
    said = next(m for m in messages if m["type"] == "state")
    assert said["labels"] == list(wanted.clips[0].labels or ())
    summary = messages[-1]
    assert summary["labels"] == wanted.labels
    assert summary["p"] == pytest.approx(dict(wanted.probabilities), abs=1e-6)
    begun = {m["event"] for m in messages if m["type"] == "event_start"}
    assert begun == {label for clip in wanted.clips for label in clip.labels or ()}
    soundfile.write(tmp_path / "long.wav", long, RATE, subtype="FLOAT")
    answer = engine.recording(tmp_path / "long.wav")
    assert answer["labels"] == list(wanted.labels or ())
    assert answer["clips"][2]["labels"] == []


def test_an_archive_keeps_all_labels(trained: Path, tmp_path: Path) -> None:
    table = pytest.importorskip("pyarrow.parquet")
    output = tmp_path / "all.parquet"
    auricle.api.predict_archive(trained / "model", _sounds(trained), output, jobs=1)
    model = auricle.load(trained / "model")
    found = {
        row["path"]: row
        for row in table.read_table(tmp_path / "all.recordings.parquet").to_pylist()
    }
    for path in _sounds(trained):
        assert found[str(path)]["label"] == model.predict(path).label
        assert found[str(path)]["sure"] is True
        assert found[str(path)]["unlike"] == model.predict(path).unlike


# -- review ---------------------------------------------------------------------------------------


def test_a_review_asks_for_the_class_that_is_most_doubtful() -> None:
    from auricle.review import queue

    def row(seed: int, label: str, predicted: str, a: float, b: float) -> dict[str, object]:
        return {
            "candidate": "logmel", "seed": seed, "recording": f"{label}.wav", "label": label,
            "predicted": predicted, "p:a": a, "p:b": b,
        }  # fmt: skip

    told = [row(s, "a", "a;b", 0.99, 0.95) for s in (0, 1)]
    told += [row(0, "b", "b", 0.02, 0.6), row(1, "b", "", 0.02, 0.6)]
    told += [row(s, "", "", 0.5, 0.5) for s in (0, 1)]
    found = {i.recording: i for i in queue.ordered(told, ("a", "b"), "logmel", several=True)}
    assert found["a.wav"].reason == "suspected"
    assert found["a.wav"].score == pytest.approx(0.9)  # of b, which is not in its label
    assert (found["b.wav"].reason, found["b.wav"].score) == ("disagreeing", 1.0)
    assert (found[".wav"].reason, found[".wav"].score) == ("uncertain", 1.0)


def test_a_review_writes_all_labels_into_the_cell(trained: Path, tmp_path: Path) -> None:
    from auricle.comparison import preparation
    from auricle.review import queue
    from auricle.review.labels import Labels
    from auricle.review.server import Review

    data = make_several(tmp_path / "data", machines=8)
    asked = request(data, group_pattern=None, group_column="machine")
    labels = Labels(preparation.load(asked), asked)
    review = Review(queue.load(trained), labels, tmp_path)
    assert review.told()["several"]
    number = next(i for i, item in enumerate(review.items) if item.label == "noise")
    key = review.items[number].recording
    review.say(number, "tone;noise")
    assert preparation.load(asked).recordings[
        [r.key for r in preparation.load(asked).recordings].index(key)
    ].labels == ("noise", "tone")
    review.say(number, "")
    assert {row["label"] for row in rows(data / "labels.csv") if row["path"] == key} == {""}
    with pytest.raises(DataError, match="'tone;wren' is no class"):
        review.say(number, "tone;wren")
    assert "--labels multi" in labels.command()


# -- in a browser ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def browser() -> Iterator[screenshot.Browser]:
    if screenshot.chromium() is None:
        pytest.skip("no Chromium on the path")
    with screenshot.browser() as found:
        yield found


def test_the_page_without_a_server_says_what_python_says(
    browser: screenshot.Browser, trained: Path, tmp_path: Path
) -> None:
    if not (ORT / web.ORT[0]).is_file():
        pytest.skip("no onnxruntime-web, which `make test` brings where npm is")
    export.to_web(trained / "model", tmp_path / "site", ort=ORT, title="several")
    handler = functools.partial(_Quiet, directory=str(tmp_path / "site"))
    model = auricle.load(trained / "model")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        browser.open(address, width=390, height=844, scheme="light")
        until(browser, "document.getElementById('model').textContent === 'several'")
        for path, words in zip(_sounds(trained), ("noise, tone", "tone", "None of"), strict=True):
            drop(browser, path.read_bytes(), path.name)
            until(browser, f"auricle.result?.name === '{path.name}'")
            found = json.loads(browser.evaluate("JSON.stringify({...auricle.result, picture: 0})"))
            wanted = model.predict(path)
            assert found["label"] == wanted.label
            assert found["p"] == pytest.approx(dict(wanted.probabilities), abs=1e-4)
            shown = browser.evaluate("document.getElementById('label').textContent")
            assert shown.startswith(words)
            assert "NaN" not in browser.evaluate("document.body.innerText")
        server.shutdown()


def test_keys_turn_labels_on_and_off(
    browser: screenshot.Browser, trained: Path, tmp_path: Path
) -> None:
    from auricle.comparison import preparation
    from auricle.review import queue
    from auricle.review.labels import Labels
    from auricle.review.server import Review, Server

    data = make_several(tmp_path / "data", machines=8)
    asked = request(data, group_pattern=None, group_column="machine")
    review = Review(queue.load(trained), Labels(preparation.load(asked), asked), tmp_path)
    with Server(review) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser.call("Page.navigate", url=server.url)
        until(
            browser,
            "typeof queue !== 'undefined' && queue !== null && document.querySelectorAll('#labels button').length === 2",
        )
        first = review.told()["items"][0]
        wanted = set(first["label"].split(";")) - {""}
        browser.evaluate(
            "for (const key of ['1', '2', '1', '1']) document.body.dispatchEvent("
            "new KeyboardEvent('keydown', { key, bubbles: true }))"
        )
        wanted ^= {"noise", "tone"}
        pressed = "[...document.querySelectorAll('#labels [aria-pressed=true]')].length"
        assert browser.evaluate(pressed) == len(wanted)
        browser.evaluate(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))"
        )
        until(browser, "at === 1")
        server.shutdown()
    told = {row["path"]: row["label"] for row in rows(data / "labels.csv")}
    assert told[first["recording"]] == ";".join(sorted(wanted))
