"""Experiment trackers get what a run found: through a stand-in, and through the real ones where they are."""

from __future__ import annotations

import contextlib
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import recordings
from auricle import cli, tracking
from auricle.errors import ConfigError, MissingExtraError
from auricle.experiment import Experiment


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    run = tmp_path / "run"
    run.mkdir()
    Experiment(recordings.request(tmp_path), "x", recordings.plan()).write(run / "experiment.toml")
    rows = [
        {"candidate": "logmel", "score": 0.75, "low": 0.5, "high": None, "ece": 0.1},
        {"candidate": "stft(1024)|db", "score": 0.5, "seeds": 2},
    ]
    summary = {"ranking": rows, "verdict": {"headline": "log-mel it is"}}
    (run / "summary.json").write_text(json.dumps(summary))
    (run / "report.html").write_text("<p>")
    (run / "model").mkdir()
    (run / "model" / "model.json").write_text("{}")
    return run


FOUND = {
    "logmel/score": 0.75,
    "logmel/low": 0.5,
    "logmel/ece": 0.1,
    "stft_1024__db/score": 0.5,
}


def test_mlflow_is_told_everything(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, object] = {"files": []}
    mlflow = ModuleType("mlflow")

    @contextlib.contextmanager
    def start_run(run_name: str) -> Iterator[None]:
        told["run"] = run_name
        yield
        told["ended"] = True

    vars(mlflow).update(
        start_run=start_run,
        log_params=lambda p: told.update(parameters=p),
        log_metrics=lambda m: told.update(metrics=m),
        set_tag=lambda k, v: told.update({k: v}),
        log_artifact=lambda path: told["files"].append(Path(path).name),  # type: ignore[attr-defined]
        log_artifacts=lambda path, artifact_path: told.update({artifact_path: path}),
    )
    monkeypatch.setitem(sys.modules, "mlflow", mlflow)
    tracking.log("mlflow", folder)
    assert told["metrics"] == FOUND
    assert told["parameters"]["folds"] == "3"  # type: ignore[index]
    assert told["verdict"] == "log-mel it is"
    assert told["files"] == ["report.html", "summary.json", "experiment.toml"]
    assert told["model"] == str(folder / "model")
    assert told["run"] == "run"
    assert told["ended"]


def test_mlflow_itself(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("mlflow", reason="auricle[trackers] is not installed")
    monkeypatch.setenv("MLFLOW_TRACKING_URI", (tmp_path / "store").as_uri())
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    tracking.log("mlflow", folder)
    (report,) = (tmp_path / "store").rglob("report.html")
    run = report.parents[1]
    assert (run / "metrics" / "logmel" / "score").read_text().split()[1] == "0.75"
    assert (run / "params" / "effort").read_text() == "quick"
    assert (run / "artifacts" / "model" / "model.json").is_file()


def test_tensorboard_itself(folder: Path) -> None:
    pytest.importorskip("tensorboard", reason="auricle[trackers] is not installed")
    tracking.log("tensorboard", str(folder))
    name = "tensorboard.backend.event_processing.event_accumulator"
    events = importlib.import_module(name).EventAccumulator(str(folder / "tensorboard"))
    events.Reload()
    assert {tag: events.Scalars(tag)[0].value for tag in events.Tags()["scalars"]} == pytest.approx(
        FOUND
    )


def test_what_is_unknown_or_missing_is_said_before_anything_is_computed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ConfigError, match="unknown tracker 'mlfow'; did you mean 'mlflow'"):
        tracking.check("mlfow")
    monkeypatch.setitem(sys.modules, "mlflow", None)
    with pytest.raises(MissingExtraError, match=r"auricle\[trackers\]"):
        tracking.check("mlflow")
    root = recordings.make(tmp_path / "data")
    asked = ["compare", str(root), "-o", str(tmp_path / "out"), "--tracker", "mlflow"]
    assert cli.main(asked) == 1
    assert "auricle[trackers]" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
