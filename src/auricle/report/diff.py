"""Two runs side by side: what was asked, what was found."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from auricle import errors
from auricle.report import words
from auricle.report.terminal import columns, print_table

Row = dict[str, Any]

_FACTS = (
    "recordings", "groups", "analysis_rate", "clip_seconds", "hop_seconds", "clips", "fold_kind",
    "folds", "labels", "classes",
)  # fmt: skip
_SCORED = ("splits_hash", "recordings", "groups", "folds", "labels", "classes")
_HEARD = ("analysis_rate", "channels", "clip_seconds", "hop_seconds", "clips")
"""What must be the same for scores to differ by what was compared alone."""


@dataclass(frozen=True)
class RunDiff:
    """What sets two runs apart.

    Attributes:
        names: the two folders' names.
        settings: (setting, value in a, value in b), only where they differ.
        verdicts: (what, in a, in b).
        scores: (candidate, score in a, score in b, points that b is above a).
    """

    names: tuple[str, str]
    settings: tuple[tuple[str, str, str], ...]
    verdicts: tuple[tuple[str, str, str], ...]
    scores: tuple[tuple[str, float | None, float | None, float | None], ...]

    @property
    def comparable(self) -> bool:
        """Whether both runs scored the same recordings in the same folds, and heard them alike."""
        return not self.caution

    @property
    def caution(self) -> str:
        """Why scores must be compared with care; empty where they need not."""
        moved = {name for name, _, _ in self.settings}
        if moved & {f"data: {fact}" for fact in _SCORED}:
            return (
                "The runs scored different recordings, labels or folds: compare scores with care."
            )
        if heard := [fact.replace("_", " ") for fact in _HEARD if f"data: {fact}" in moved]:
            return (
                f"The runs heard the recordings differently ({', '.join(heard)}): compare scores "
                "with care."
            )
        return ""

    def to_dict(self) -> Row:
        """The same as plain values, ready for JSON; None where a run lacks something."""

        def rows(first: str, told: tuple[tuple[str, str, str], ...]) -> list[Row]:
            known = ([None if cell == words.NONE else cell for cell in row] for row in told)
            return [dict(zip((first, "a", "b"), row, strict=True)) for row in known]

        keys = ("candidate", "a", "b", "points")
        return {
            "runs": list(self.names),
            "comparable": self.comparable,
            "caution": self.caution or None,
            "settings": rows("setting", self.settings),
            "verdicts": rows("what", self.verdicts),
            "scores": [dict(zip(keys, row, strict=True)) for row in self.scores],
        }

    def lines(self) -> list[str]:
        """The same as plain lines."""
        first = [["settings", *self.names], *(list(row) for row in self.settings)]
        second = [["verdict", *self.names], *(list(row) for row in self.verdicts)]
        third = [["score", *self.names, "difference", ""], *_score_cells(self)]
        tables = [*columns(first), "", *columns(second), "", *columns(third)]
        return [*tables, "", self.caution] if self.caution else tables


def diff(run_a: Path, run_b: Path) -> RunDiff:
    """Set two finished runs side by side.

    Raises:
        DataError: a folder holds no finished run.
    """
    a, b = _load(run_a), _load(run_b)
    settings = _settings(a, b, _experiment(run_a), _experiment(run_b))
    labels = {**(a.get("labels") or {}), **(b.get("labels") or {})}
    if len({*labels.values()}) == len(labels):  # else two runs call two chains alike
        a, b = words.labelled(a, labels), words.labelled(b, labels)
    return RunDiff(
        names=_names(run_a, run_b),
        settings=settings,
        verdicts=_verdicts(a, b),
        scores=_scores(a, b),
    )


def print_diff(run_a: Path, run_b: Path, console: Console) -> None:
    """Print two runs side by side.

    Raises:
        DataError: a folder holds no finished run.
    """
    found = diff(run_a, run_b)
    settings = [[*row, ""] for row in found.settings] or [["no difference", "", "", ""]]
    print_table(console, ["settings", *found.names, ""], settings)
    console.print()
    print_table(console, ["verdict", *found.names, ""], [[*row, ""] for row in found.verdicts])
    console.print()
    print_table(console, ["score", *found.names, "difference", ""], _score_cells(found))
    console.print()
    if found.caution:
        console.print(found.caution)


def _names(a: Path, b: Path) -> tuple[str, str]:
    """The folders' names, or their paths where the names are the same."""
    a, b = Path(a), Path(b)
    same = a.name == b.name
    first, second = (str(p) if same else p.name for p in (a, b))
    return words.printable(first), words.printable(second)


def _load(folder: Path) -> Row:
    source = Path(folder) / "summary.json"
    if not source.is_file():
        raise errors.DataError(
            f"{folder} holds no summary.json: not the folder of a finished run; "
            "give two folders that `auricle compare` left, for example runs/A runs/B"
        )
    found: Row = json.loads(source.read_text("utf-8"))
    return found


def _experiment(folder: Path) -> Row:
    path = Path(folder) / "experiment.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}


def _flat(value: Any, prefix: str = "") -> dict[str, str]:
    """Nested settings as `outer.inner` to text.

    >>> _flat({"a": {"b": 1}, "c": [1, 2]})
    {'a.b': '1', 'c': '1, 2'}
    """
    if isinstance(value, dict):
        inner = [_flat(v, f"{prefix}.{k}" if prefix else str(k)) for k, v in value.items()]
        return {key: text for part in inner for key, text in part.items()}
    if isinstance(value, list):
        return {prefix: ", ".join(str(item) for item in value)}
    return {prefix: str(value)}


def _settings(
    a: Row, b: Row, experiment_a: Row, experiment_b: Row
) -> tuple[tuple[str, str, str], ...]:
    both = []
    for summary, experiment in ((a, experiment_a), (b, experiment_b)):
        data = {k: summary["data"].get(k) for k in (*_FACTS, "splits_hash")}
        channels = str(summary["data"].get("channels"))  # of one channel, the mean is the same
        data["channels"] = channels if channels.startswith("channel ") else "averaged"
        data["labels"] = data["labels"] or "single"  # which earlier versions do not say
        found = {f"data: {k}": v for k, v in _flat(data).items()}
        found |= {f"protocol: {k}": v for k, v in _flat(summary["protocol"]).items()}
        both.append(found | _flat(experiment))
    keys = sorted({*both[0], *both[1]})
    rows = [(key, both[0].get(key, words.NONE), both[1].get(key, words.NONE)) for key in keys]
    return tuple(row for row in rows if row[1] != row[2])


def _verdicts(a: Row, b: Row) -> tuple[tuple[str, str, str], ...]:
    def told(summary: Row) -> dict[str, str]:
        verdict, corrected = summary["verdict"], summary.get("corrected") or {}
        interval = words.percent_range(corrected.get("low"), corrected.get("high"))
        return {
            "winner": verdict.get("winner") or "none named",
            "choice": verdict.get("choice") or words.NONE,
            "corrected score": words.percent(corrected.get("score")),
            "interval": interval,
        }

    first, second = told(a), told(b)
    return tuple((key, first[key], second[key]) for key in first)


def _scores(a: Row, b: Row) -> tuple[tuple[str, float | None, float | None, float | None], ...]:
    first, second = (
        {row["candidate"]: float(row["score"]) for row in s["ranking"]} for s in (a, b)
    )
    names = sorted({*first, *second}, key=lambda n: (-max(first.get(n, 0), second.get(n, 0)), n))
    rows = []
    for name in names:
        x, y = first.get(name), second.get(name)
        rows.append((name, x, y, 100 * (y - x) if x is not None and y is not None else None))
    return tuple(rows)


def _score_cells(found: RunDiff) -> list[list[str]]:
    return [
        [name, words.percent(x), words.percent(y), words.signed(points), ""]
        for name, x, y, points in found.scores
    ]
