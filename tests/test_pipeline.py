"""From a folder to the run folder and the model, end to end, on very small sets."""

from __future__ import annotations

import csv
import json
import re
import shutil
import threading
import time
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import soundfile
import torch
from safetensors.torch import load_file

import auricle
import recordings
from auricle import bundle, cli, training
from auricle.comparison import run as running
from auricle.comparison import units
from auricle.comparison.run import run
from auricle.comparison.units import Unit
from auricle.errors import ConfigError, DataError, ModelError
from auricle.experiment import Experiment
from auricle.frontends import batched
from auricle.frontends.presets import resolution
from auricle.report import pictures
from auricle.report.results import Results

CANDIDATES = ("logmel", "linear", "logmel+pcen")
NETWORK = """
import torch


class MyNet(torch.nn.Module):
    def __init__(self, bins, classes):
        super().__init__()
        self.head = torch.nn.Linear(bins, classes)

    def forward(self, x):
        return self.head(x.mean(dim=(1, 3)))
"""


class Trained(NamedTuple):
    """What a training was given."""

    unit: Unit
    share: float
    rate: float
    given: dict[str, Any]
    weights: str


def digest(network: torch.nn.Module) -> str:
    """Of a network's weights."""
    state = sha256()
    for name, value in network.state_dict().items():
        state.update(name.encode() + value.numpy().tobytes())
    return state.hexdigest()


class Whole:
    """A comparison with everything on, and the trainings that it did."""

    def __init__(self, place: Path) -> None:
        self.root = recordings.make(place / "data", machines=8)
        self.folder = place / "run"
        self.units: list[Unit] = []
        self.searched: list[tuple[Unit, np.ndarray]] = []
        self.trained: list[Trained] = []
        asked = recordings.request(
            self.root,
            candidates=CANDIDATES,
            holdout=0.25,
            second_model="depthwise",
            learning_curve=True,
        )
        train, work, fit = units._train, units.run, training.fit
        at_work: list[tuple[Unit, float]] = []

        def spy_train(unit: Unit, pictures: Any, clips: np.ndarray, *rest: Any, **more: Any) -> Any:
            if more["share"] != 1.0:
                self.searched.append((unit, clips))
            at_work[:] = [(unit, more["share"])]
            return train(unit, pictures, clips, *rest, **more)

        def spy_fit(network: Any, rows: Any, lengths: Any, targets: Any, **more: Any) -> Any:
            plan, watched = asdict(more["plan"]), more["watch"] is not None
            rate = plan.pop("learning_rate")
            given = {
                "network": type(network).__name__,
                "plan": plan,
                "clips": len(rows),
                "targets": targets.tolist(),
                "seed": more["seed"],
                "watched": watched,
                "else": sorted(more.keys() - {"plan", "seed", "watch", "mean", "std"}),
            }
            self.trained.append(Trained(*at_work[0], rate, given, digest(network)))
            return fit(network, rows, lengths, targets, **more)

        def spy_run(unit: Unit, parent: int | None = None) -> None:
            self.units.append(unit)
            work(unit, parent)

        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("AURICLE_CACHE", str(place / "cache"))
            patch.setattr(units, "_train", spy_train)
            patch.setattr(units, "run", spy_run)
            patch.setattr(training, "fit", spy_fit)
            run(asked, output=self.folder, plan=recordings.plan(), jobs=1)
        self.results = Results(self.folder)
        self.results.report()
        self.splits = recordings.rows(self.folder / "splits.csv")

    @property
    def held(self) -> set[str]:
        return {row["recording"] for row in self.splits if row["fold"] == "-1"}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return Whole(tmp_path_factory.mktemp("pipeline"))


# ----------------------------------------------------------------------------------- what it leaves


def test_the_run_folder_has_what_is_promised(whole: Whole) -> None:
    there = {str(p.relative_to(whole.folder)) for p in whole.folder.rglob("*") if p.is_file()}
    assert there >= {
        "report.html", "results.csv", "predictions.csv", "splits.csv", "skipped.csv",
        "experiment.toml", "summary.json", "timings.json", "artifacts/clips.json",
        "artifacts/mistakes.json", "model/model.json", "model/weights.safetensors",
        "model/test_vectors.safetensors",
    }  # fmt: skip
    assert not (whole.folder / "work").exists()
    assert not [name for name in there if Path(name).name.startswith(".")]
    for entry in json.loads((whole.folder / "artifacts" / "clips.json").read_text()):
        assert f"artifacts/{entry['audio']}" in there
        assert all(f"artifacts/{p['array']}" in there for p in entry["pictures"].values())


def test_results_have_the_columns_that_programs_read(whole: Whole) -> None:
    with (whole.folder / "results.csv").open() as file:
        assert next(csv.reader(file)) == ["candidate", "fold", "seed", "metric", "value"]
    rows = recordings.rows(whole.folder / "results.csv")
    assert {row["candidate"] for row in rows} >= set(CANDIDATES)
    scores = [row for row in rows if row["metric"] == "balanced_accuracy"]
    for name in CANDIDATES:
        played = {(r["fold"], r["seed"]) for r in scores if r["candidate"] == name}
        assert played >= {(str(fold), "0") for fold in range(3)}
    assert all(0 <= float(row["value"]) <= 1 for row in scores)


def test_predictions_are_probabilities_of_the_right_recordings(whole: Whole) -> None:
    rows = recordings.rows(whole.folder / "predictions.csv")
    known = {row["recording"]: row for row in whole.splits}
    for row in rows:
        values = {n[2:]: float(v) for n, v in row.items() if n.startswith("p:")}
        assert sum(values.values()) == pytest.approx(1, abs=1e-9)
        assert row["predicted"] == max(values, key=lambda name: values[name])
        assert row["fold"] == known[row["recording"]]["fold"]
        assert row["label"] == known[row["recording"]]["label"]
    assert not {row["recording"] for row in rows} & whole.held


def test_results_follow_from_predictions(whole: Whole) -> None:
    rows = [r for r in recordings.rows(whole.folder / "predictions.csv") if r["seed"] == "0"]
    for told in recordings.rows(whole.folder / "results.csv"):
        if told["metric"] == "balanced_accuracy" and told["candidate"] in CANDIDATES:
            mine = [
                r for r in recordings.rows(whole.folder / "predictions.csv")
                if all(r[key] == told[key] for key in ("candidate", "seed", "fold"))
            ]  # fmt: skip
            right = {
                label: np.mean([r["predicted"] == label for r in mine if r["label"] == label])
                for label in {r["label"] for r in mine}
            }
            assert float(told["value"]) == pytest.approx(np.mean(list(right.values())))
    assert rows


def test_the_summary_has_what_the_report_and_programs_need(whole: Whole) -> None:
    summary = whole.results.summary
    assert summary.keys() >= {
        "auricle", "hash", "command", "data", "health", "protocol", "verdict", "ranking",
        "corrected", "effects", "per_class", "confusion", "curves", "near_identical", "crossings",
        "holdout", "learning_curve", "second_model", "skipped",
    }  # fmt: skip
    names = {row["candidate"]: row for row in summary["ranking"]}
    assert names.keys() >= set(CANDIDATES)
    assert {row["kind"] for row in names.values()} == {"candidate", "baseline", "leakage"}
    for name in CANDIDATES:
        matrix = np.array(summary["confusion"][name])
        assert matrix.sum() == len(whole.splits) - len(whole.held)
        assert {curve["fold"] for curve in summary["curves"][name]} == {0, 1, 2}
    assert summary["verdict"]["choice"] in CANDIDATES
    assert summary["verdict"]["headline"] in whole.results.verdict
    assert whole.results.table.index.tolist() == [row["candidate"] for row in summary["ranking"]]


def test_the_further_questions_are_answered(whole: Whole) -> None:
    summary = whole.results.summary
    second = {row["candidate"] for row in summary["second_model"]}
    assert "logmel" in second
    assert second <= set(CANDIDATES)
    shares = [point["share"] for point in summary["learning_curve"]]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    sizes = [point["recordings"] for point in summary["learning_curve"]]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]
    assert {unit.model for unit in whole.units} == {"compact", "depthwise"}


# ------------------------------------------------------------------------------------ no leak


def test_no_group_stands_in_two_folds(whole: Whole) -> None:
    folds: dict[str, set[str]] = {}
    for row in whole.splits:
        folds.setdefault(row["group"], set()).add(row["fold"])
    assert len(folds) == 8
    assert all(len(found) == 1 for found in folds.values())
    assert {row["fold"] for row in whole.splits} == {"-1", "0", "1", "2"}


def test_nothing_touches_the_holdout_until_the_end(whole: Whole) -> None:
    keys = [row["recording"] for row in whole.splits]  # one clip a recording, in this order
    assert len(whole.held) == 4
    for unit in whole.units:
        assert not {keys[i] for i in unit.train} & whole.held
        if unit.key["role"] != "refit":
            assert not {keys[i] for i in unit.test} & whole.held
    last = [unit for unit in whole.units if unit.key["role"] == "refit"]
    assert len(last) == 1
    assert {keys[i] for i in last[0].train} == set(keys) - whole.held
    assert {keys[i] for i in last[0].test} == whole.held
    assert whole.results.summary["holdout"]["recordings"] == 4


def test_no_training_sees_a_group_that_it_is_tested_on(whole: Whole) -> None:
    for unit in whole.units:
        assert not set(unit.groups[unit.train]) & set(unit.groups[unit.test])


def test_the_learning_rate_is_searched_inside_the_training_folds(whole: Whole) -> None:
    assert whole.searched
    for unit, clips in whole.searched:
        assert set(clips) < set(unit.train)
        rest = np.setdiff1d(unit.train, clips)
        assert not set(unit.groups[clips]) & set(unit.groups[rest])
    assert {unit.seed for unit, _ in whole.searched} == {0}, "later seeds keep the first's rate"


def test_every_candidate_gets_the_same(whole: Whole) -> None:
    """What the trainings of the race were given, pictures and learning rate alone left aside."""
    race = [t for t in whole.trained if t.unit.key["role"] == "race"]
    same: dict[tuple[int, tuple[int, ...]], dict[str, list[Trained]]] = {}
    for found in race:
        place = found.unit.seed, tuple(found.unit.test)
        same.setdefault(place, {}).setdefault(found.unit.candidate, []).append(found)
    assert len(same) == 3 * 2, "folds times seeds: each with every candidate"
    plan = recordings.plan()
    peak = plan.training["learning_rate"]
    for (seed, _), candidates in same.items():
        assert candidates.keys() == set(CANDIDATES)
        told = {json.dumps([t.given for t in found]) for found in candidates.values()}
        assert len(told) == 1, "network, plan, clips in their order, seed"
        clips = {tuple(found[-1].unit.train) for found in candidates.values()}
        assert len(clips) == 1
        shares = [plan.search_share] * len(plan.rates) if seed == 0 else []
        for found in candidates.values():
            assert [t.share for t in found] == [*shares, 1.0]
            assert [t.rate for t in found[:-1]] == [
                peak * rate for rate in plan.rates[: len(shares)]
            ]
            assert found[-1].rate in [peak * rate for rate in plan.rates]
        # Of one shape, they also begin with the same weights.
        assert len({t.weights for name in ("logmel", "linear") for t in candidates[name]}) == 1


# -------------------------------------------------------------------------------------- the model


def test_the_model_answers_as_it_was_saved(whole: Whole, tmp_path: Path) -> None:
    place = whole.folder / "model"
    model = auricle.load(place)
    vectors = load_file(place / "test_vectors.safetensors")
    given = bundle.class_probabilities(
        model.network, model.description, vectors["waveform"], vectors["lengths"]
    )
    assert torch.allclose(given, vectors["probabilities"], atol=1e-6)
    file = next((whole.root / "class0").glob("*.wav"))
    # Its files at the top, or in the folder that holds them, as file managers pack it.
    for base in (place, whole.folder):
        inner = None if base == place else "model"
        packed = shutil.make_archive(str(tmp_path / "packed"), "zip", base, inner)
        assert auricle.load(packed).predict(file) == model.predict(file)


def test_a_file_predicts_as_its_sound_does(whole: Whole) -> None:
    import soundfile

    model = auricle.load(whole.folder / "model")
    file = next((whole.root / "class1").glob("*.wav"))
    sound, rate = soundfile.read(file)
    by_file, by_sound = model.predict(file), model.predict_waveform(sound, rate)
    assert by_file.probabilities == pytest.approx(by_sound.probabilities, abs=1e-6)
    assert by_file.label == by_sound.label


def test_a_run_folder_in_place_of_its_model_gets_a_hint(whole: Whole) -> None:
    with pytest.raises(ModelError, match=r"did you mean .*run/model"):
        auricle.load(whole.folder)


# ------------------------------------------------------------------------------------ other ways


def test_a_network_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("my_net.py").write_text(NETWORK)
    root = recordings.make(tmp_path / "data")
    asked = recordings.request(root, model="my_net.py:MyNet")
    results = Results(run(asked, output="run", plan=recordings.plan(), jobs=1))
    assert results.report().is_file()
    mistakes = json.loads(Path("run/artifacts/mistakes.json").read_text())
    assert {mistake["grad_cam"] for mistake in mistakes} <= {None}, "it has no feature map"
    file = str(next(root.rglob("*.wav")))
    assert cli.main(["predict", "run/model", file]) == 1
    assert "--network my_net.py:MyNet" in capsys.readouterr().err.replace("--model", "--network")
    assert cli.main(["predict", "run/model", file, "--network", "my_net.py:MyNet", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["label"] in ("class0", "class1")


def test_a_relative_network_is_repeated_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the recordings too; where the code has moved, the experiment names its new place."""
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "here")
    Path("my_net.py").write_text(NETWORK)
    recordings.make(Path("data"))
    asked = recordings.request(Path("data"), model="my_net.py:MyNet")
    verdict = Results(run(asked, output="run", plan=recordings.plan(), jobs=1)).summary["verdict"]
    monkeypatch.chdir(tmp_path / "there")
    saved = tmp_path / "here" / "run" / "experiment.toml"
    again = auricle.repeat(saved, output="again", jobs=1)
    assert again.summary["verdict"] == verdict
    written = Path("again/results.csv").read_bytes()
    assert written == (tmp_path / "here" / "run" / "results.csv").read_bytes()
    (tmp_path / "here" / "my_net.py").rename("my_net.py")
    with pytest.raises(ConfigError, match=r"there is no file .*here/my_net\.py"):
        auricle.repeat(saved, output="moved", jobs=1)
    asked = replace(asked, root=str(tmp_path / "here" / "data"))
    monkeypatch.setattr(running, "_begin", lambda *_: pytest.fail("what is finished is not begun"))
    run(asked, output=tmp_path / "here" / "run", jobs=1)


def test_changed_code_of_a_network_is_another_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a run with the old code never joins half a run with the new."""
    file = tmp_path / "my_net.py"
    file.write_text(NETWORK)
    root = recordings.make(tmp_path / "data")
    asked = recordings.request(root, model=f"{file}:MyNet")
    monkeypatch.setattr(running, "_finish", lambda current, say: running.play(current))
    run(asked, output=tmp_path / "run", plan=recordings.plan(), jobs=1)
    before = set((tmp_path / "run" / "work" / "units").iterdir())
    run(asked, output=tmp_path / "run", plan=recordings.plan(), jobs=1)
    assert set((tmp_path / "run" / "work" / "units").iterdir()) == before
    file.write_text(NETWORK + "\n# better now\n")
    with pytest.raises(ConfigError, match="holds another run"):
        run(asked, output=tmp_path / "run", plan=recordings.plan(), jobs=1)


def test_native_sizes_and_a_budget(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole command line, with a plan that it makes itself."""
    root = recordings.make(tmp_path / "data", each=2)
    folder = tmp_path / "run"
    code = cli.main([
        "compare", str(root), "--group-pattern", recordings.PATTERN, "--native", "--budget", "1s",
        "--candidates", "logmel,linear", "--effort", "quick", "--folds", "2", "--jobs", "1",
        "--json", "-o", str(folder),
    ])  # fmt: skip
    told = capsys.readouterr()
    assert code == 0
    summary = json.loads(told.out)
    assert summary == Results(folder).summary
    assert summary["protocol"]["native"]
    bins = {r["candidate"]: r["bins"] for r in summary["ranking"] if r["kind"] == "candidate"}
    assert bins["logmel"] != bins["linear"], "native sizes differ"
    plan = Experiment.read(folder / "experiment.toml").plan
    assert plan is not None
    assert (plan.seeds, plan.rates) == (1, (1.0,))
    assert "the budget of 1 s leaves" in " ".join(summary["protocol"]["plan_notes"])
    overrun = re.search(r"planned to take at most 1 s, it took (\d+) s: the plan is made", told.err)
    assert overrun, told.err
    assert int(overrun[1]) >= 1
    assert summary["verdict"]["winner"] is None, "one seed names no winner"


def test_without_logmel_there_is_no_reference_unless_one_is_named(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    for named, differs in ((None, set()), ("mel", {"linear"})):
        asked = recordings.request(root, candidates=("mel", "linear"), reference=named)
        folder = run(asked, output=tmp_path / f"{named}", plan=recordings.plan(), jobs=1)
        results = Results(folder)
        assert results.summary["protocol"]["reference"] == named
        ranked = [row for row in results.summary["ranking"] if row["kind"] == "candidate"]
        assert {row["candidate"] for row in ranked if row["difference"]} == differs
        assert results.report().is_file()


def test_recordings_at_500_hertz_are_recordings_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Structure-borne sound and infrasound; before, a rate under 1000 Hz was refused."""
    root = recordings.make(tmp_path / "data")
    for file in root.rglob("*.wav"):
        sound, _ = soundfile.read(file)
        soundfile.write(file, sound[:2000], 500)
    arguments = [str(root), "--group-pattern", recordings.PATTERN]
    assert cli.main(["check", *arguments]) == 0
    assert "analysis rate 500 Hz" in capsys.readouterr().out
    out = tmp_path / "out"
    assert cli.main(["spectrograms", str(root), "-o", str(out)]) == 0
    assert len(recordings.rows(out / "index.csv")) == 12
    shape = resolution(500, 4.0)
    plan = recordings.plan(sample_rate=500, clip=4.0, hop=4.0, n_fft=shape.n_fft,
                           frame_hop=shape.hop, bins=shape.bins)  # fmt: skip
    names = ("logmel", "linear", "log-frequency-db", "pcen")
    asked = recordings.request(root, candidates=names)
    assert Results(run(asked, output=tmp_path / "run", plan=plan, jobs=1)).report().is_file()


def test_what_keeps_a_winner_from_being_named_is_said_before_the_race(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(running.features, "compute", stop)
    said: list[str] = []
    asked = recordings.request(recordings.make(tmp_path / "data", machines=4))
    with pytest.raises(KeyboardInterrupt):
        run(asked, output=tmp_path / "run", plan=recordings.plan(), say=said.append)
    (line,) = (line for line in said if "too few to decide" in line)
    assert line.startswith("warning: 4 groups are too few to decide")


def test_one_candidate_alone(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    asked = recordings.request(root, candidates=("logmel",))
    results = Results(run(asked, output=tmp_path / "run", plan=recordings.plan(), jobs=1))
    assert results.choice == "logmel"
    assert results.report().is_file()


def test_unknown_names_are_refused_before_any_work(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    for options, reason in (
        ({"candidates": ["lgmel"]}, "did you mean 'logmel'"),
        ({"candidates": "logmel"}, "give a list of names"),
        ({"model": "kompact"}, "did you mean 'compact'"),
        ({"model": "gone.py:Net"}, "there is no file gone.py"),
        ({"second_model": "kompact"}, "did you mean 'compact'"),
        ({"effort": "quik"}, "did you mean 'quick'"),
        ({"canddates": ["mel"]}, "did you mean 'candidates'"),
        ({"reference": "lgmel"}, "none of the candidates logmel, pcen"),
        (
            {"candidates": ["mel", "pcen"], "reference": "logmel"},
            "none of the candidates mel, pcen",
        ),
    ):
        with pytest.raises(ConfigError, match=reason):
            auricle.compare(root, output=tmp_path / "run", jobs=1, **options)
        assert not (tmp_path / "run").exists(), options
    for jobs in (0, -1):
        with pytest.raises(ConfigError, match=f"--jobs {jobs} .* at least one training"):
            auricle.compare(root, output=tmp_path / "run", jobs=jobs)


def test_two_runs_side_by_side(
    whole: Whole, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["runs", "diff", str(whole.folder), str(whole.folder)]) == 0
    assert "logmel" in capsys.readouterr().out
    assert cli.main(["runs", "diff", str(whole.folder), str(tmp_path)]) == 1
    assert "not the folder of a finished run" in capsys.readouterr().err


def test_the_cache_is_listed_and_cleared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = recordings.make(tmp_path / "data", machines=3)
    recordings.experiment(root, tmp_path / "x.toml")
    assert cli.main(["cache"]) == 0
    told = capsys.readouterr().out
    assert told.count("8000 Hz") == 6, "the clips of six recordings, and what else was learnt"
    assert re.search(r"sound +in all, 6 files\n", told)
    counts = [int(found) for found in re.findall(r"in all, (\d+) files?\n", told)]
    assert f"in {sum(counts)} files under" in told
    assert cli.main(["cache", "clear"]) == 0
    assert "freed" in capsys.readouterr().out
    assert cli.main(["cache", "list"]) == 0
    assert "0 files" in capsys.readouterr().out


def test_pictures_of_a_folder(tmp_path: Path) -> None:
    from matplotlib.image import imread

    root = recordings.make(tmp_path / "data", machines=2)
    for kind in ("npy", "png"):
        out = tmp_path / kind
        arguments = ["spectrograms", str(root), "-o", str(out), "--format", kind, "--clip", "0.2"]
        assert cli.main([*arguments, "--representation", "logmel"]) == 0
        index = recordings.rows(out / "index.csv")
        assert len(index) == 8, "two clips of 0.2 s in each of four files"
        assert {row["start"] for row in index} == {"0.0", "0.2"}
    for row in index:
        values = np.load((tmp_path / "npy" / row["file"]).with_suffix(".npy"))
        picture = imread(tmp_path / "png" / row["file"])[::-1, :, 0]
        low, high = float(row["low"]), float(row["high"])
        # Half a step of eight bits, and the rounding of float32.
        step = (high - low) / 255
        assert np.abs(low + picture * (high - low) - values).max() <= 0.501 * step


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("kind", ["npy", "png"])
def test_pictures_do_not_depend_on_how_many_files_are_computed_at_once(
    tmp_path: Path, kind: str
) -> None:
    root = recordings.make(tmp_path / "data", machines=4)
    (root / "class0" / "broken.wav").write_bytes(b"")
    told: dict[int, list[tuple[str, int, int]]] = {1: [], 2: []}
    for jobs, heard in told.items():
        found = auricle.spectrograms(
            root, tmp_path / str(jobs), format=kind, clip=0.2, jobs=jobs,
            progress=lambda *given, heard=heard: heard.append(given),
        )  # fmt: skip
        assert found == (16, 1)
    assert told[1] == told[2] == [("spectrograms", done + 1, 9) for done in range(9)]
    one, two = (_contents(tmp_path / str(jobs)) for jobs in told)
    assert one == two
    assert set(one) == {row["file"] for row in recordings.rows(tmp_path / "1" / "index.csv")} | {
        "index.csv",
        "skipped.csv",
    }


def test_pictures_are_computed_at_the_same_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of two files waits until the other one is under way too."""
    root = recordings.make(tmp_path / "data", machines=1)
    both = threading.Barrier(2, timeout=30)
    stream = pictures.stream

    def waiting(*given: Any, **named: Any) -> Any:
        both.wait()
        return stream(*given, **named)

    monkeypatch.setattr(pictures, "stream", waiting)
    assert auricle.spectrograms(root, tmp_path / "out", jobs=2) == (2, 0)


def test_pictures_that_are_stopped_leave_no_index_and_end_between_clips(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", machines=1)
    long = root / "long.wav"
    soundfile.write(long, np.zeros(8000 * 600, np.float32), 8000)

    def stop(stage: str, done: int, total: int) -> None:
        raise KeyboardInterrupt

    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        auricle.spectrograms(root, out, clip=0.2, jobs=3, progress=stop)
    assert not (out / "index.csv").exists()
    made = len(list(out.rglob("long.wav.*")))
    assert made < 3000, "the long one was not computed to its end"
    time.sleep(0.2)
    assert len(list(out.rglob("long.wav.*"))) == made, "nothing works on behind the back"


def test_a_gpu_takes_the_clips_of_a_file_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The processor stands in for it."""
    root = tmp_path / "data"
    root.mkdir()
    noise = np.random.default_rng(0).normal(scale=0.1, size=8000)
    for name, samples in (("a", 8000), ("b", 2700)):
        soundfile.write(root / f"{name}.wav", noise[:samples], 8000)
    assert auricle.spectrograms(root, tmp_path / "cpu", clip=0.2) == (7, 0)
    fill, sizes, cpu = batched.fill, [], torch.device("cpu")
    monkeypatch.setattr(pictures, "_CLIPS_ON_A_GPU", 3)
    monkeypatch.setattr(batched, "device", torch.device)
    monkeypatch.setattr(
        batched, "fill", lambda *given: sizes.append(len(given[1])) or fill(*given[:-1], cpu)
    )
    typed = ["spectrograms", str(root), "-o", str(tmp_path / "gpu"), "--clip", "0.2"]
    assert cli.main([*typed, "--device", "cuda", "--jobs", "1"]) == 0
    assert sizes == [3, 2, 2]
    one, other = (recordings.rows(tmp_path / name / "index.csv") for name in ("cpu", "gpu"))
    for expected, found in zip(one, other, strict=True):
        assert {**found, "low": "", "high": ""} == {**expected, "low": "", "high": ""}
        exact, values = (np.load(tmp_path / name / expected["file"]) for name in ("cpu", "gpu"))
        # Decibels of float32 sums in another order.
        np.testing.assert_allclose(values, exact, atol=1e-3)
        assert float(found["high"]) == values.max()


def test_half_precision_is_within_half_a_step(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", machines=1)
    exact, out = tmp_path / "exact", tmp_path / "half"
    assert auricle.spectrograms(root, exact) == (2, 0)
    assert cli.main(["spectrograms", str(root), "-o", str(out), "--dtype", "float16"]) == 0
    for row in recordings.rows(out / "index.csv"):
        values, wanted = np.load(out / row["file"]), np.load(exact / row["file"])
        assert values.dtype == np.float16
        assert (np.abs(values - wanted) <= np.spacing(np.abs(values)) / 2).all()
        assert float(row["low"]) == values.min()
        assert float(row["high"]) == values.max()


def test_what_was_written_of_a_file_before_it_failed_is_in_the_index(tmp_path: Path) -> None:
    whistle = np.sin(2000 * np.pi * np.arange(8000) / 8000)
    soundfile.write(tmp_path / "a.wav", np.concatenate([0.01 * whistle, whistle]), 8000)
    out = tmp_path / "out"
    found = auricle.spectrograms(
        tmp_path, out, representation="stft(2048,512)|mel(40)|affine(scale=1000.0)",
        clip=1.0, dtype="float16",
    )  # fmt: skip
    assert found == (1, 1)
    (row,) = recordings.rows(out / "index.csv")
    assert [out / row["file"]] == list(out.rglob("*.npy"))
    assert "beyond 65504" in recordings.rows(out / "skipped.csv")[0]["reason"]


def test_what_half_precision_cannot_hold_is_skipped(tmp_path: Path) -> None:
    time = np.arange(8000) / 8000
    for name, level in (("loud", 1.0), ("soft", 0.01)):
        soundfile.write(tmp_path / f"{name}.wav", level * np.sin(2000 * np.pi * time), 8000)
    out = tmp_path / "out"
    found = auricle.spectrograms(
        tmp_path, out, representation="stft(2048,512)|mel(40)|affine(scale=1000.0)", dtype="float16"
    )
    assert found == (1, 1)
    (row,) = recordings.rows(out / "skipped.csv")
    assert "loud.wav" in row["path"]
    assert "beyond 65504" in row["reason"]


def test_pictures_refuse_what_they_would_ignore(tmp_path: Path) -> None:
    for options, reason in (
        ({"dtype": "float61"}, "did you mean 'float16'"),
        ({"dtype": "float16", "format": "png"}, "a png has 8 bits"),
        ({"jobs": 0}, "at least one file"),
        ({"device": "gpu"}, "unknown device 'gpu'"),
    ):
        with pytest.raises(ConfigError, match=reason):
            auricle.spectrograms(tmp_path, tmp_path / "out", **options)


@pytest.mark.parametrize(
    "typed", [["--hop", "-1"], ["--clip", "0"], ["--sample-rate", "0"], ["--hop", "11"]]
)
def test_pictures_of_impossible_clips_are_refused(
    typed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["spectrograms", str(tmp_path), "-o", str(tmp_path / "out"), *typed]) == 1
    assert f"{typed[0]} {typed[1]}" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_show_draws_one_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = next(recordings.make(tmp_path / "data").rglob("*.wav"))
    arguments = ["show", str(file), "--representations", "logmel,pcen"]
    assert cli.main([*arguments, "-o", str(tmp_path / "a.png")]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


# ------------------------------------------------------------------------------------ scikit-learn


@pytest.fixture
def shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trainings of twelve updates."""
    monkeypatch.setattr(
        training, "schedule", lambda effort, clips, **h: training.Plan(updates=12, batch=8, **h)
    )


@pytest.mark.usefixtures("shorter")
def test_the_classifier_keeps_scikit_learns_conventions(tmp_path: Path) -> None:
    from sklearn.base import clone
    from sklearn.exceptions import NotFittedError

    root = recordings.make(tmp_path / "data")
    paths = sorted(root.rglob("*.wav"))
    labels = [int(path.parent.name[-1]) + 5 for path in paths]
    groups = [path.name.split("-")[0] for path in paths]
    asked = auricle.AudioClassifier(front_end="logmel", effort="quick", seed=3)
    assert clone(asked).get_params() == asked.get_params()
    assert asked.set_params(model="depthwise").model == "depthwise"
    with pytest.raises(NotFittedError):
        asked.predict(paths)
    fitted = asked.fit(paths, labels, groups=groups)
    assert fitted is asked
    assert fitted.classes_.tolist() == [5, 6]
    probability = fitted.predict_proba(paths)
    assert probability.shape == (12, 2)
    assert probability.sum(axis=1) == pytest.approx(np.ones(12), abs=1e-6)
    assert (fitted.predict(paths) == fitted.classes_[probability.argmax(axis=1)]).all()
    assert 0 <= fitted.score(paths, labels) <= 1
    loaded = auricle.load(fitted.save(tmp_path / "model"))
    assert list(loaded.predict(paths[0]).probabilities.values()) == pytest.approx(
        probability[0], abs=1e-12
    )
    again = clone(fitted).fit(paths, labels, groups=groups)
    assert (again.predict_proba(paths) == probability).all(), "the same seed, the same model"
    other = clone(fitted).set_params(seed=4).fit(paths, labels, groups=groups)
    assert (other.predict_proba(paths) != probability).any()


@pytest.mark.usefixtures("shorter")
def test_the_classifier_refuses_what_does_not_fit(tmp_path: Path) -> None:
    paths = sorted(recordings.make(tmp_path / "data").rglob("*.wav"))
    with pytest.raises(DataError, match="1 class in y"):
        auricle.AudioClassifier().fit(paths, ["a"] * 12)
    with pytest.raises(DataError, match="a sequence is needed"):
        auricle.AudioClassifier().fit(str(paths[0]), ["a", "b"])
    with pytest.raises(DataError, match="12 paths, 3 labels"):
        auricle.AudioClassifier().fit(paths, ["a"] * 3)
    with pytest.raises(ConfigError, match="did you mean 'logmel'"):
        auricle.AudioClassifier(front_end="lgmel").fit(paths, ["a", "b"] * 6)
    (tmp_path / "text.wav").write_text("words " * 100)
    with pytest.raises(auricle.AuricleError, match="is text"):
        auricle.AudioClassifier().fit([*paths, tmp_path / "text.wav"], ["a", "b"] * 6 + ["a"])
