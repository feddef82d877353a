"""What 8-bit weights cost in accuracy, on recordings that the model has not heard.

    python bench/export_folds.py ESC10                 # folder with metadata.csv: path, label, fold, group
    python bench/export_folds.py ESC10 --network compact --network depthwise
    python bench/export_folds.py ESC10 --models place  # keeps the trained models there, and takes them again

For each official fold a model is trained on the others (log-mel, `standard`), exported, and asked about
the fold: in torch, in onnxruntime, and with 8-bit weights. Writes the section `export-folds` of
docs/benchmarks.md, and fails where a network loses more than a point.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import auricle
from _table import machine, table, write_section
from auricle import export, metrics, models, prediction, runtime
from auricle.runtime import Predictor

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
MOST_LOST = 0.01
"""Of balanced accuracy, by 8-bit weights."""


@dataclass(frozen=True)
class Sound:
    """A recording of the set."""

    path: Path
    label: str
    fold: str
    group: str


def listed(root: Path) -> list[Sound]:
    """The recordings with their official folds."""
    with (root / "metadata.csv").open(encoding="utf-8", newline="") as file:
        return [
            Sound(root / row["path"], row["label"], row["fold"], row["group"])
            for row in csv.DictReader(file)
        ]


def trained(sounds: list[Sound], fold: str, network: str, place: Path) -> Path:
    """A model that has not heard the fold; trained unless it is there."""
    folder = place / f"{network}-{fold}"
    if not folder.exists():
        heard = [sound for sound in sounds if sound.fold != fold]
        classifier = auricle.AudioClassifier("logmel", model=network)
        classifier.fit(
            [s.path for s in heard], [s.label for s in heard], [s.group for s in heard]
        ).save(folder)
    return folder


def asked(model: Predictor, sounds: list[Sound]) -> np.ndarray:
    """Probabilities of each recording, `(recording, class)`."""
    found = model.predict_all([sound.path for sound in sounds])
    return np.array([[p.probabilities[name] for name in model.classes] for p in found])


def compared(sounds: list[Sound], network: str, place: Path) -> list[str]:
    """A row of the table: accuracies over all folds, labels that changed, largest difference."""
    answers: dict[str, list[np.ndarray]] = {"torch": [], "float32": [], "int8": []}
    truth = []
    for fold in sorted({sound.fold for sound in sounds}):
        folder = trained(sounds, fold, network, place)
        tested = [sound for sound in sounds if sound.fold == fold]
        model = prediction.load(folder)
        truth += [model.classes.index(sound.label) for sound in tested]
        answers["torch"].append(asked(model, tested))
        for variant in export.onnx_variants(folder, folder.with_suffix(".onnx")):
            answers[variant.weights].append(asked(runtime.load(variant.path), tested))
    joined = {name: np.concatenate(rows) for name, rows in answers.items()}
    labels = {name: rows.argmax(axis=1) for name, rows in joined.items()}
    classes = joined["torch"].shape[1]
    score = {
        name: metrics.balanced_accuracy(truth, found, classes) for name, found in labels.items()
    }
    if score["torch"] - score["int8"] > MOST_LOST:
        raise SystemExit(f"{network}: int8 loses more than {MOST_LOST}: {score}")
    row = [f"`{network}`", str(len(truth)), *(f"{100 * score[name]:.1f} %" for name in score)]
    for name in ("float32", "int8"):
        changed = int((labels[name] != labels["torch"]).sum())
        largest = np.abs(joined[name] - joined["torch"]).max()
        row.append(f"{changed}, {largest:.1e}")
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--models", type=Path, help="where models are kept (default: nowhere)")
    parser.add_argument(
        "--network",
        action="append",
        choices=tuple(models.MODELS),
        help="again for more (default: compact)",
    )
    options = parser.parse_args()
    sounds = listed(options.data)
    with tempfile.TemporaryDirectory(prefix="auricle-folds-") as name:
        place = options.models or Path(name)
        rows = []
        for network in options.network or ["compact"]:
            rows.append(compared(sounds, network, place))
            print(*rows[-1], flush=True)
    head = [
        "network", "recordings", "torch", "onnxruntime", "int8 weights",
        "labels changed, largest difference: float32", "int8",
    ]  # fmt: skip
    text = f"""## Exported models on recordings that they have not heard

ESC-10, balanced accuracy over its official folds, each asked of a model that was trained on the others (log-mel, `standard`).
`bench/export_folds.py`; {machine("torch", "onnxruntime")}.

{table(head, rows)}
"""
    print(text)
    write_section(PAGE, "export-folds", text)


if __name__ == "__main__":
    main()
