"""Scores with and without the recordings whose copies stand in another official fold."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import fabricate
import recordings
from auricle.comparison import summary
from auricle.comparison.outcomes import Outcomes
from auricle.data.groups import Link
from auricle.report import html
from test_summary import CANDIDATES, begun, told

FOLDS = (0, 0, 1, 0, 1, 1, -1)  # g is held out
LABELS = np.array([0, 0, 0, 1, 1, 1])
RIGHT = {
    "one": [[1, 0, 1, 1, 0, 1], [1, 1, 1, 1, 0, 1]],
    "two": [[0, 1, 0, 1, 1, 1], [np.nan] * 6],
}


def run(*pairs: str) -> Any:
    """Recordings a to g, linked in pairs."""
    dataset = SimpleNamespace(recordings=[SimpleNamespace(key=key) for key in "abcdefg"])
    links = tuple(Link(a, b, "near-duplicate", 0.0, 1.0) for a, b in pairs)
    splits = SimpleNamespace(fold=FOLDS)
    return SimpleNamespace(prepared=SimpleNamespace(dataset=dataset, links=links, splits=splits))


def outcomes(labels: np.ndarray = LABELS) -> Outcomes:
    folds = np.array(FOLDS[:6])
    return Outcomes.of(
        tuple(RIGHT), np.array(list(RIGHT.values()), float), labels, np.arange(6), folds
    )


def test_by_hand() -> None:
    """a and c stand in two folds; d and b in one; e is linked to the holdout's g, which is not tested."""
    found = summary._crossings(run("ac", "bd", "eg"), outcomes())
    assert found is not None
    assert found["recordings"] == 3
    # Of class 0 (a b c) 2 and 3 of 3 are right with the two seeds, of class 1 (d e f) 2 and 2 of 3.
    # Without a, c and e: b is right with one seed of two, d and f with both.
    assert found["score_with"]["one"] == pytest.approx(((2 + 3) / 6 + (2 + 2) / 6) / 2)
    assert found["score_without"]["one"] == pytest.approx((1 / 2 + 1) / 2)
    # One seed: 1 of 3 and 3 of 3; then b alone, and d and f.
    assert found["score_with"]["two"] == pytest.approx((1 / 3 + 1) / 2)
    assert found["score_without"]["two"] == pytest.approx(1.0)


def test_links_within_a_fold_cross_nothing() -> None:
    assert summary._crossings(run("ab", "cf"), outcomes()) is None
    assert summary._crossings(run(), outcomes()) is None


def test_where_all_cross_there_is_no_score_without_them() -> None:
    found = summary._crossings(run("ac", "bf", "de"), outcomes())
    assert found is not None
    assert found["recordings"] == 6
    assert found["score_with"]["two"] == pytest.approx((1 / 3 + 1) / 2)
    assert found["score_without"] == {}


def test_of_several_labels_a_recordings_answers_leave_together() -> None:
    """Two recordings of three stay: of each the yes or no of both classes."""
    right = np.array([[[1, 1, 0, 0, 1, 0]]], float)  # recordings a, b, c; classes 0, 1
    targets = np.array([[1, 0], [0, 1], [1, 1]])
    table = Outcomes.of(("one",), right, targets, np.arange(3), np.array([0, 0, 1]))
    current = run("ac")
    current.prepared.dataset.recordings = current.prepared.dataset.recordings[:3]
    current.prepared.splits.fold = (0, 0, 1)
    found = summary._crossings(current, table)
    assert found is not None
    assert found["recordings"] == 2
    # Class 0: yes of a and c right, no of b wrong; class 1: no of a right, yes of b and c wrong.
    assert found["score_with"]["one"] == pytest.approx((1 + 0 + 1 + 0) / 4)
    assert found["score_without"]["one"] == 0.0


def test_copies_across_official_folds_are_found_and_shown(tmp_path: Path) -> None:
    """A real set: the sound of one recording also stands in the other fold, under another name."""
    root = recordings.make(tmp_path / "data", machines=8)
    rows = [(p, p.parent.name, i % 2) for i, p in enumerate(sorted(root.rglob("*.wav")))]
    shutil.copy(rows[0][0], root / "again.wav")
    rows.append((root / "again.wav", rows[0][1], 1 - rows[0][2]))
    with (root / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "label", "fold"])
        writer.writerows([p.relative_to(root), label, fold] for p, label, fold in rows)
    asked = recordings.request(
        root, candidates=CANDIDATES, reference="logmel", folds=2, group_pattern=None
    )
    found, _ = told(begun(tmp_path / "run", asked))
    assert found["data"]["fold_kind"].startswith("official")
    crossings = found["crossings"]
    assert crossings["recordings"] == 2
    assert {*CANDIDATES} <= crossings["score_with"].keys() == crossings["score_without"].keys()
    scores = {row["candidate"]: row["score"] for row in found["ranking"]}
    assert crossings["score_with"] == {name: scores[name] for name in crossings["score_with"]}
    assert crossings["score_with"] != crossings["score_without"]
    (warning,) = [w for w in found["data"]["warnings"] if "across the official folds" in w]
    assert warning.startswith("2 recordings share audio")


@pytest.mark.parametrize("without", [{}, {"logmel": 0.5}])
def test_the_page_says_what_is_left(tmp_path: Path, without: dict[str, float]) -> None:
    linked = {"recordings": 6, "score_with": {"logmel": 0.75}, "score_without": without}
    folder = fabricate.run_folder(tmp_path / "run", artifacts=False, changes={"crossings": linked})
    page = html.write_report(folder).read_text("utf-8").replace("\u00a0", " ")
    assert "6 recordings in the official folds are linked" in page
    assert ("These are all that were tested" in page) is not without
    assert ("scores 75.0 % with those recordings and 50.0 % without" in page) is bool(without)
