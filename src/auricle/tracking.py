"""A finished run in an experiment tracker: what was asked, every candidate's metrics, the report.

The run folder is complete without it; nothing is logged while trainings run. MLflow takes the tracking
address and the experiment from its own variables (`MLFLOW_TRACKING_URI`, `MLFLOW_EXPERIMENT_NAME`);
TensorBoard writes into `tensorboard/` in the run folder.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from auricle.errors import require, unknown
from auricle.experiment import Experiment

_EXTRA = "trackers"
_FILES = ("report.html", "summary.json", "results.csv", "predictions.csv", "experiment.toml")
_LONGEST = 500
"""Characters of a parameter, which MLflow limits."""


def check(tracker: str) -> None:
    """See that a tracker is known and installed, before anything is computed.

    Raises:
        ConfigError: an unknown tracker.
        MissingExtraError: it is not installed.
    """
    if tracker not in TRACKERS:
        raise unknown("tracker", tracker, TRACKERS)
    require(tracker, extra=_EXTRA, purpose=f"the tracker {tracker}")


def log(tracker: str, folder: str | Path) -> None:
    """Log a finished run.

    Args:
        tracker: a name in `TRACKERS`.
        folder: the run folder.

    Raises:
        ConfigError: an unknown tracker.
        MissingExtraError: it is not installed.
    """
    check(tracker)
    folder = Path(folder)
    summary = json.loads((folder / "summary.json").read_text("utf-8"))
    request = asdict(Experiment.read(folder / "experiment.toml").request)
    parameters = {k: str(v)[:_LONGEST] for k, v in request.items() if v is not None}
    TRACKERS[tracker](folder, parameters, dict(metrics(summary)), summary["verdict"]["headline"])


def metrics(summary: dict[str, Any]) -> Iterator[tuple[str, float]]:
    """`candidate/metric` to value, of every row of the ranking.

    What trackers allow in no name is an underscore.
    """
    for row in summary["ranking"]:
        name = "".join(c if c.isalnum() or c in "-_. " else "_" for c in row["candidate"])
        for metric in ("score", "low", "high", "macro_f1", "roc_auc", "log_loss", "ece"):
            if isinstance(row.get(metric), int | float):
                yield f"{name}/{metric}", float(row[metric])


def _mlflow(folder: Path, parameters: dict[str, str], found: dict[str, float], said: str) -> None:
    mlflow = importlib.import_module("mlflow")
    with mlflow.start_run(run_name=folder.name):
        mlflow.log_params(parameters)
        mlflow.log_metrics(found)
        mlflow.set_tag("verdict", said)
        for name in _FILES:
            if (folder / name).is_file():
                mlflow.log_artifact(str(folder / name))
        if (folder / "model").is_dir():
            mlflow.log_artifacts(str(folder / "model"), artifact_path="model")


def _tensorboard(
    folder: Path, parameters: dict[str, str], found: dict[str, float], said: str
) -> None:
    writers = importlib.import_module("torch.utils.tensorboard")
    with writers.SummaryWriter(str(folder / "tensorboard")) as writer:
        writer.add_text("verdict", said)
        writer.add_text("request", "\n".join(f"    {k}: {v}" for k, v in parameters.items()))
        for name, value in found.items():
            writer.add_scalar(name, value)


TRACKERS: dict[str, Callable[[Path, dict[str, str], dict[str, float], str], None]] = {
    "mlflow": _mlflow,
    "tensorboard": _tensorboard,
}
"""By name."""
