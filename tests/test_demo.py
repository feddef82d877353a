"""The demo's data set: deterministic, without shortcuts, with the physics that it claims."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from auricle import audio, demo
from auricle.data import layouts
from auricle.errors import ConfigError

RATE = 16000


@pytest.fixture(scope="module")
def all_takes() -> list[demo.Take]:
    return list(demo.takes(20, 8, 3.0, RATE, seed=0))


def _digests(root: Path) -> dict[str, str]:
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def _rows(root: Path) -> list[dict[str, str]]:
    with (root / "metadata.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_same_seed_gives_the_same_bytes_and_another_gives_others(tmp_path: Path) -> None:
    small = {"machines": 3, "per_machine": 2, "seconds": 0.5}
    first = demo.generate(tmp_path / "a", **small)
    again = demo.generate(tmp_path / "b", **small)
    other = demo.generate(tmp_path / "c", **small, seed=1)
    assert _digests(first) == _digests(again)
    assert _digests(first)["metadata.csv"] != _digests(other)["metadata.csv"]


def test_files_table_and_sizes_agree(tmp_path: Path) -> None:
    root = demo.generate(tmp_path, machines=4, per_machine=5, seconds=0.7)
    rows = _rows(root)
    assert tuple(rows[0]) == demo.COLUMNS
    whole = [row for row in rows if not row["path"].endswith("broken.wav")]
    assert len(whole) == 20
    assert {path for path in _digests(root) if path.endswith(".wav")} == {r["path"] for r in rows}
    for row in whole:
        info = audio.probe(root / row["path"])
        assert (info.sample_rate, info.channels, info.frames) == (RATE, 1, 11200)
        assert row["path"].startswith(row["label"] + "/" + row["group"] + "_" + row["microphone"])
        assert (row["fault"] == "") == (row["label"] == "good") == (row["severity_db"] == "")


def test_the_layout_finds_machines_as_groups_and_skips_only_the_broken_file(tmp_path: Path) -> None:
    root = demo.generate(tmp_path, machines=4, per_machine=4, seconds=0.5)
    found = layouts.load(root)
    assert len(found.recordings) == 16
    assert {r.group for r in found.recordings} == {row["group"] for row in _rows(root)}
    assert {r.label for r in found.recordings} == set(demo.CLASSES)
    assert [skipped.path for skipped in found.skipped] == ["good/broken.wav"]


@pytest.mark.parametrize(("machines", "per_machine"), [(2, 2), (20, 8), (7, 5)])
def test_both_labels_occur_on_every_machine(machines: int, per_machine: int) -> None:
    seen: dict[str, list[str]] = {}
    for take in demo.takes(machines, per_machine, 0.5, RATE, seed=3):
        seen.setdefault(take.machine, []).append(take.label)
    assert len(seen) == machines
    assert all(set(labels) == {"good", "bad"} for labels in seen.values())
    assert all(len(labels) == per_machine for labels in seen.values())


def test_labels_and_groups_are_worth_a_comparison(all_takes: list[demo.Take]) -> None:
    bad = np.array([take.label == "bad" for take in all_takes])
    assert len(all_takes) == 160
    assert 0.4 < bad.mean() < 0.6
    share = [bad[i : i + 8].mean() for i in range(0, 160, 8)]
    assert max(share) > 0.8
    assert min(share) < 0.2


def test_nothing_clips_and_nothing_is_silent(all_takes: list[demo.Take]) -> None:
    peaks = np.array([np.abs(take.waveform).max() for take in all_takes])
    assert peaks.max() <= 1.0
    # Louder peaks than 99 % would mean that the guard against clipping worked, and told the label.
    assert peaks.max() < 0.99
    assert peaks.min() > 0.01


def test_level_is_no_shortcut(all_takes: list[demo.Take]) -> None:
    waves = np.stack([take.waveform for take in all_takes])
    level = 10.0 * np.log10(np.mean(waves**2, axis=1))[:, None]
    bad = np.array([take.label == "bad" for take in all_takes])
    groups = [take.machine for take in all_takes]
    model = make_pipeline(StandardScaler(), LogisticRegression(class_weight="balanced"))
    folds = StratifiedGroupKFold(5, shuffle=True, random_state=0)
    predicted = cross_val_predict(model, level, bad, groups=groups, cv=folds)
    score = (predicted[bad].mean() + (~predicted)[~bad].mean()) / 2
    # Chance is 0.5; the standard error of 160 recordings is 0.04, of which 2.5 are allowed.
    assert score < 0.6


def test_speed_and_microphone_vary_within_a_machine(all_takes: list[demo.Take]) -> None:
    for start in range(0, 160, 8):
        runs = all_takes[start : start + 8]
        speeds = [take.speed_rpm for take in runs]
        assert max(speeds) / min(speeds) > 1.05
        assert len({take.microphone for take in runs}) == demo.MICROPHONES


def _envelope_line(take: demo.Take, machine: demo.Machine) -> float:
    """Height of the ball pass line in the envelope spectrum of the resonance, over its median.

    Envelope analysis (Randall & Antoni 2011): the analytic signal of the band around the
    resonance, squared; a line at the ball pass frequency is an outer-race defect. Clipping the
    envelope at its 98th percentile keeps single knocks from filling the spectrum.
    """
    spectrum = np.fft.fft(take.waveform.astype(np.float64))
    frequency = np.fft.fftfreq(take.waveform.size, 1.0 / RATE)
    half_band = max(300.0, 4.0 * machine.damping * machine.resonance)
    band = np.abs(frequency - machine.resonance) < half_band
    envelope = np.abs(np.fft.ifft(np.where(band, spectrum, 0.0))) ** 2
    envelope = np.minimum(envelope, np.quantile(envelope, 0.98))
    lines = np.abs(np.fft.rfft((envelope - envelope.mean()) * np.hanning(envelope.size)))
    at = np.fft.rfftfreq(envelope.size, 1.0 / RATE)
    # The speed drifts by up to 3 % and wobbles by 0.4 %.
    expected = machine.ball_pass * take.speed_rpm / 60.0
    near = np.abs(at - expected) < 0.035 * expected
    around = np.abs(at - expected) < 0.4 * expected
    return float(lines[near].max() / np.median(lines[around & ~near]))


def test_the_envelope_spectrum_shows_the_ball_pass_line_only_in_bad_bearings(
    all_takes: list[demo.Take],
) -> None:
    machines = {m.name: m for m in (demo.make_machine(i, seed=0) for i in range(20))}
    lines: dict[str, list[float]] = {"": [], "bearing": [], "rub": []}
    for take in all_takes:
        lines[take.fault].append(_envelope_line(take, machines[take.machine]))
    # How often a bearing's line stands above a healthy machine's: the area under the ROC.
    above = np.mean(np.array(lines["bearing"])[:, None] > np.array(lines[""]))
    assert above > 0.85
    assert np.median(lines["bearing"]) > 1.5 * np.median(lines[""])


def test_a_rub_lasts_a_part_of_each_turn() -> None:
    turns = np.arange(3 * RATE) / RATE * 10.0
    rub = demo._rub(np.random.default_rng(0), turns)
    energy = (rub**2).reshape(30, -1).mean(axis=0)
    loud = np.sort(energy)[::-1]
    # exp(24 (cos - 1)) holds three quarters of its energy within a tenth of the turn.
    assert loud[: loud.size // 10].sum() > 0.7 * loud.sum()


@pytest.mark.parametrize(
    ("name", "value"),
    [("machines", 1), ("per_machine", 1), ("seconds", 0.1), ("sample_rate", 8000)],
)
def test_values_below_their_limit_are_refused(tmp_path: Path, name: str, value: float) -> None:
    with pytest.raises(ConfigError, match=f"{name}={value}"):
        demo.generate(tmp_path, **{name: value})
