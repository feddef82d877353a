"""Small invented data sets: chirping and rushing sounds of several machines, a few tenths of a second."""

from __future__ import annotations

import csv
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from auricle import training
from auricle.comparison import planning, preparation
from auricle.comparison import run as whole_run
from auricle.experiment import EFFORTS, Experiment, RacePlan, Request

RATE = 8000
SECONDS = 0.4
CANDIDATES = ("logmel", "linear")
PATTERN = r"(machine\d+)"


def sound(label: int, rng: np.random.Generator, seconds: float = SECONDS) -> np.ndarray:
    """A wavering tone or a rushing noise, by label, of random pitch and level."""
    time = np.arange(round(seconds * RATE)) / RATE
    noise = rng.standard_normal(len(time))
    if label == 0:
        pitch = rng.uniform(300, 1500) * (1 + 0.2 * np.sin(2 * np.pi * rng.uniform(2, 6) * time))
        return 0.2 * np.sin(2 * np.pi * np.cumsum(pitch) / RATE) + 0.02 * noise
    return 0.1 * noise * (1 + np.sin(2 * np.pi * rng.uniform(3, 9) * time))


def make(root: Path, *, classes: int = 2, machines: int = 6, each: int = 1, seed: int = 0) -> Path:
    """Folder per class; `machines` groups a class, named in the file (`PATTERN`)."""
    rng = np.random.default_rng(seed)
    for label in range(classes):
        folder = root / f"class{label}"
        folder.mkdir(parents=True, exist_ok=True)
        for machine in range(machines):
            for take in range(each):
                path = folder / f"machine{machine}-{take}.wav"
                soundfile.write(path, sound(label % 2, rng), RATE)
    return root


def make_several(root: Path, *, machines: int = 8, each: int = 1, seed: int = 0) -> Path:
    """A table of recordings with a tone, a rushing noise, both, or neither."""
    rng = np.random.default_rng(seed)
    root.mkdir(parents=True, exist_ok=True)
    lines = ["path,label,machine"]
    for machine in range(machines):
        for take in range(each):
            for labels in ("tone", "noise", "noise;tone", ""):
                wave = sum(
                    (sound(("tone", "noise").index(c), rng) for c in labels.split(";") if c), 0.0
                )
                path = f"{machine}-{take}-{labels.replace(';', '-') or 'none'}.wav"
                quiet = 0.001 * rng.standard_normal(round(SECONDS * RATE))
                soundfile.write(root / path, wave + quiet, RATE)
                lines.append(f"{path},{labels},machine{machine}")
    (root / "labels.csv").write_text("\n".join(lines), "utf-8")
    return root


def request(root: Path, **changes: object) -> Request:
    """Two candidates, three folds, groups from the names."""
    asked = Request(
        root=str(root),
        group_pattern=PATTERN,
        candidates=CANDIDATES,
        folds=3,
        effort="quick",
    )
    return replace(asked, **changes)


def plan(**changes: object) -> RacePlan:
    """Four updates a training: too few to learn, enough to go through every step."""
    asked = RacePlan(
        sample_rate=RATE,
        clip=SECONDS,
        hop=SECONDS,
        n_fft=256,
        frame_hop=128,
        bins=16,
        seeds=2,
        rates=(0.5, 1.0),
        search_share=0.5,
        training=asdict(training.Plan(updates=4, batch=8)),
    )
    return replace(asked, **changes)


def experiment(root: Path, file: Path, **changes: object) -> Path:
    """An `experiment.toml` with the tiny plan; `changes` are of the request."""
    asked = request(root, **changes)
    prepared = preparation.prepare(asked, threads=1)
    Experiment(asked, prepared.data_hash(), plan()).write(file)
    return file


def rows(path: Path) -> list[dict[str, str]]:
    """A CSV's rows; the file must be UTF-8."""
    with path.open(newline="", encoding="utf-8", errors="strict") as file:
        return list(csv.DictReader(file))


def brief(monkeypatch: pytest.MonkeyPatch, *, updates: int) -> None:
    """Comparisons in this process: trainings of so many updates, one seed, no search, one at a time."""
    monkeypatch.setattr(training, "_SCHEDULES", dict.fromkeys(EFFORTS, (1, updates, updates)))
    monkeypatch.setattr(planning, "SEEDS", dict.fromkeys(EFFORTS, 1))
    monkeypatch.setattr(planning, "RATES", dict.fromkeys(EFFORTS, (1.0,)))
    monkeypatch.setattr(whole_run, "available_cores", lambda: 1)
