"""What the summary of a run holds, and what the page and the terminal make of it: the real `summarise`."""

from __future__ import annotations

import io
import json
import shlex
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from rich.console import Console

import recordings
from auricle.comparison import artifacts, features, preparation, race, run, tables
from auricle.comparison.baselines import play_baselines
from auricle.comparison.summary import command, summarise
from auricle.experiment import Experiment, Request
from auricle.report import html, terminal

CANDIDATES = ("logmel", "mel", "linear")


def begun(place: Path, asked: Request) -> run.Run:
    """A run whose pictures are there and whose networks are not."""
    prepared = preparation.prepare(asked, threads=1)
    experiment = Experiment(asked, prepared.data_hash(), recordings.plan())
    sets = features.compute(
        run.build_front_ends(experiment),
        prepared.waveforms,
        samples=prepared.samples,
        folder=place / "work" / "features",
        data_hash=experiment.data_hash,
        threads=1,
    )
    return run.Run(place, experiment, prepared, sets, 1, lambda *_: None)


def told(current: run.Run, *, seeds: int = 2) -> tuple[dict[str, Any], list[tables.Row]]:
    """Summary and rows of a race without networks: the first candidate is right more often."""
    inside = current.prepared.folds >= 0
    targets = current.prepared.targets[inside]
    classes = int(targets.max()) + 1

    def play(names: Sequence[str], seed: int) -> np.ndarray:
        right = {name: 0.8 - 0.15 * i for i, name in enumerate(current.sets)}
        rng = np.random.default_rng(seed)
        table = rng.normal(0.0, 0.1, (len(names), len(targets), classes))
        for row, name in zip(table, names, strict=True):
            hit = rng.random(len(targets)) < right[name]
            row[np.arange(len(targets)), (targets + ~hit) % classes] += 2.0
        return table - np.log(np.exp(table).sum(-1, keepdims=True))

    result = race.run(
        list(current.sets),
        play,
        targets=targets,
        groups=current.prepared.group_indices[inside],
        folds=current.prepared.folds[inside],
        seeds=seeds,
        effort="quick",
        generator=np.random.default_rng(0),
    )
    curves = {name: [{"fold": 0, "seed": 0, "converged": True}] for name in current.sets}
    baselines = play_baselines(current.prepared, seed=0, threads=1)
    summary, _, rows = summarise(current, result, baselines, curves)
    return summary, [*rows, *baselines.rows]


def of(place: Path, *, machines: int = 8, seeds: int = 2, **asked: object) -> dict[str, Any]:
    """The summary of a small set with `machines` groups."""
    root = recordings.make(place / "data", machines=machines, each=2)
    request = recordings.request(root, candidates=CANDIDATES, reference="logmel", **asked)
    return told(begun(place / "run", request), seeds=seeds)[0]


def shown(place: Path, summary: dict[str, Any]) -> str:
    """The page and the terminal's lines of a summary."""
    folder = place / "shown"
    folder.mkdir()
    (folder / "summary.json").write_text(json.dumps(summary), "utf-8")
    out = io.StringIO()
    terminal.print_verdict(summary, Console(file=out, width=200))
    page = html.write_report(folder).read_text("utf-8")
    return f"{page}\n{out.getvalue()}".replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("machines", "seeds", "reason"), [(4, 2, "few groups"), (8, 1, "one seed")]
)
def test_scores_only_means_no_difference_anywhere(
    tmp_path: Path, machines: int, seeds: int, reason: str
) -> None:
    summary = of(tmp_path, machines=machines, seeds=seeds)
    assert summary["verdict"]["reason"] == reason
    assert summary["verdict"]["winner"] is None
    assert [row["difference"] for row in summary["ranking"]] == [None] * len(summary["ranking"])
    assert summary["corrected"] is None
    assert summary["effects"] == []
    assert summary["needed"] is None
    said = shown(tmp_path, summary)
    for claim in ("Paired differences", "corrected for", "What mattered", "matters", "points"):
        assert claim not in said.replace("Difference, points", ""), claim
    assert "Nothing is compared here beyond the scores" in said


def test_with_seeds_and_groups_differences_are_there(tmp_path: Path) -> None:
    summary = of(tmp_path)
    assert summary["verdict"]["reason"] in ("winner", "tie")
    found = {r["candidate"]: r["difference"] for r in summary["ranking"] if r["difference"]}
    assert found.keys() == {"mel", "linear"}
    assert summary["corrected"]["candidate"] == summary["verdict"]["leader"]
    assert summary["effects"]
    said = shown(tmp_path, summary)
    assert "Paired differences" in said
    assert "corrected for picking" in said


def test_what_is_no_sum_has_an_interval_by_groups(tmp_path: Path) -> None:
    summary = of(tmp_path)
    assert summary["resampled"] == {"draws": 400, "groups": 8, "enough": 40, "approximate": True}
    assert {row["kind"] for row in summary["ranking"]} == {"candidate", "baseline", "leakage"}
    for row in summary["ranking"]:
        assert row["intervals"].keys() == {"macro_f1", "roc_auc", "ece"}
        for metric, ends in row["intervals"].items():
            assert ends["low"] <= row[metric] <= ends["high"], (row["candidate"], metric)
    heard = [r["intervals"] for r in summary["ranking"] if r["kind"] == "candidate"]
    assert all(found["macro_f1"]["low"] < found["macro_f1"]["high"] for found in heard)
    again = of(tmp_path / "again")
    assert again["ranking"] == summary["ranking"]
    assert "approximate: fewer than 40 groups" in shown(tmp_path, summary)


def test_where_files_are_the_groups_no_leak_is_ruled_out(tmp_path: Path) -> None:
    summary = of(tmp_path, group_pattern=None)
    assert summary["data"]["group_source"] == "the file itself"
    assert summary["data"]["groups_known"] is False
    said = shown(tmp_path, summary)
    assert "so a leak cannot be seen" in " ".join(summary["verdict"]["sentences"])
    assert "groups are unknown: the split of the ranking is nearly the same" in said
    for comfort in ("no leak to be seen", "What leakage would have made you believe", " leaks\n"):
        assert comfort not in said


def test_where_groups_are_known_the_random_split_is_set_beside_them(tmp_path: Path) -> None:
    summary = of(tmp_path)
    assert summary["data"]["groups_known"] is True
    said = shown(tmp_path, summary)
    assert "no leak to be seen" in " ".join(summary["verdict"]["sentences"])
    assert "A random split, groups ignored: no leak to be seen" in said
    assert "groups are unknown" not in said
    assert " no leak seen\n" in said


def test_confounding_that_check_finds_is_said_in_the_report(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", machines=8)
    for take in range(8):  # a machine with nothing but class 0
        wave = recordings.sound(0, np.random.default_rng([9, take]))
        soundfile.write(root / f"class0/machine9-{take}.wav", wave, recordings.RATE)
    asked = recordings.request(root, candidates=CANDIDATES, reference="logmel")
    summary, _ = told(begun(tmp_path / "run", asked))
    (finding,) = [f for f in summary["health"]["findings"] if f["code"] == "confounded"]
    assert finding["message"].startswith("label and group are confounded in part: group 'machine9'")
    folder = tmp_path / "page"
    folder.mkdir()
    (folder / "summary.json").write_text(json.dumps(summary), "utf-8")
    page = unescape(html.write_report(folder).read_text("utf-8"))
    assert finding["message"] in page
    assert page.index('<section id="data"') < page.index(finding["message"])
    assert all(name in page for name in finding["files"][:3])


def test_the_recall_of_each_class_is_among_the_results(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", each=2)
    asked = recordings.request(root, candidates=CANDIDATES, reference="logmel")
    summary, rows = told(begun(tmp_path / "run", asked))
    table: dict[tuple[str, int, int], dict[str, float]] = {}
    for candidate, fold, seed, metric, value in rows:
        table.setdefault((candidate, fold, seed), {})[metric] = value
    assert {candidate for candidate, _, _ in table} == {r["candidate"] for r in summary["ranking"]}
    for found in table.values():
        recalls = [found["recall:class0"], found["recall:class1"]]
        assert np.mean(recalls) == pytest.approx(found["balanced_accuracy"])


def test_a_class_that_a_fold_lacks_has_no_recall_there() -> None:
    probability = np.array([[0.9, 0.1], [0.2, 0.8], [0.3, 0.7]])
    rows = tables.result_rows(
        "a", 0, probability, np.array([0, 1, 0]), np.array([0, 0, 1]), ("x", "y")
    )
    found = {(fold, metric): value for _, fold, _, metric, value in rows}
    assert (found[0, "recall:x"], found[0, "recall:y"], found[1, "recall:x"]) == (1.0, 1.0, 0.0)
    assert np.isnan(found[1, "recall:y"])


def test_the_command_that_repeats_a_run_can_be_pasted(tmp_path: Path) -> None:
    place = tmp_path / "my runs" / "it's"
    root = recordings.make(tmp_path / "data")
    current = begun(place, recordings.request(root))
    assert shlex.split(command(current)) == [
        "auricle", "compare", "--experiment", str(place / "experiment.toml"), "--output", "again",
    ]  # fmt: skip
    assert " '" not in command(replace(current, folder=Path("runs/plain")))


def test_of_a_stack_each_member_is_shown_once(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    asked = recordings.request(root, candidates=("logmel", "logmel+pcen", "pcen+mel"))
    current = begun(tmp_path / "run", asked)
    artifacts.write_clips(tmp_path, current.prepared, current.sets)
    for entry in json.loads((tmp_path / "clips.json").read_text("utf-8")):
        assert [*entry["pictures"]] == ["logmel", "pcen", "mel"]
        drawn = {n: np.load(tmp_path / p["array"]) for n, p in entry["pictures"].items()}
        stacks = [current.sets[name].array for name in ("logmel+pcen", "pcen+mel")]
        clip = int(np.argmax([np.array_equal(x[1], drawn["pcen"]) for x in stacks[0]]))
        np.testing.assert_array_equal(drawn["pcen"], stacks[0][clip][1])
        np.testing.assert_array_equal(drawn["mel"], stacks[1][clip][1])
        assert [p["unit"] for p in entry["pictures"].values()] == ["dB", "pcen", "power"]
