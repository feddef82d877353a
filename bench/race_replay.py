"""The race against the full grid, replayed on the predictions of real runs.

    python bench/race_replay.py runs/a runs/b

A run of `--effort quick` drops nobody, so its predictions are a full grid. The race's rule is applied
to them round by round; what it would have chosen is scored on the full grid.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import pandas as pd

from _table import table, write_section
from auricle.comparison import race, statistics
from auricle.comparison.outcomes import Outcomes


def grid(run: Path) -> tuple[Outcomes, dict[str, float]]:
    """The full grid's outcomes and the candidates' costs."""
    summary = json.loads((run / "summary.json").read_text())
    rows = [row for row in summary["ranking"] if row["kind"] == "candidate"]
    names = summary["protocol"]["candidates"]
    told = pd.read_csv(run / "predictions.csv")
    told = told[told["candidate"].isin(names)]
    told["right"] = (told["label"].astype(str) == told["predicted"].astype(str)).astype(float)
    wide = told.pivot(index=["candidate", "seed"], columns="recording", values="right")
    seeds = sorted(told["seed"].unique())
    keys = wide.columns
    about = told.drop_duplicates("recording").set_index("recording").loc[keys]
    correct = np.stack([[wide.loc[(n, s)].to_numpy() for s in seeds] for n in names])
    if np.isnan(correct).any():
        raise SystemExit(f"{run} dropped candidates: run it with --effort quick")
    codes = [pd.factorize(about[c])[0] for c in ("label", "group", "fold")]
    costs = {row["candidate"]: row["macs_front_end"] + row["macs_model"] for row in rows}
    return Outcomes(tuple(names), correct, *codes), costs


def replay(full: Outcomes, effort: str) -> race.Race:
    """The race, with the grid's predictions in place of trainings."""

    def play(names: list[str], seed: int) -> np.ndarray:
        right = full.correct[[full.index(n) for n in names], seed][..., None]
        said = np.eye(full.class_count)[full.labels]
        other = np.eye(full.class_count)[(full.labels + 1) % full.class_count]
        return np.log(np.where(right, said, other) * 0.8 + 0.1)

    return race.run(
        list(full.candidates), play, labels=full.labels, groups=full.groups, folds=full.folds,
        seeds=full.correct.shape[1], effort=effort, generator=np.random.default_rng(0),
    )  # fmt: skip


def line(run: Path, effort: str) -> list[str]:
    """One row: what the grid and the race say, and what the race's choice loses."""
    full, costs = grid(run)
    raced = replay(full, effort)
    generator = np.random.default_rng(0)
    of_grid = statistics.verdict(full, costs, generator)
    of_race = statistics.verdict(raced.outcomes, costs, generator)
    scores = dict(zip(full.candidates, statistics.score(full), strict=True))
    lost = 100 * (scores[of_grid.choice] - scores[of_race.choice])
    contradicted = of_race.winner is not None and of_race.winner != of_grid.leader
    played = int(raced.outcomes.run.sum())
    return [
        run.name, effort, f"{len(raced.dropped)} of {len(full.candidates)}",
        f"{played} of {full.correct.shape[0] * full.correct.shape[1]}",
        of_grid.choice, of_race.choice, f"{lost:+.1f}", of_grid.winner or "none",
        of_race.winner or "none", "yes" if contradicted else "no",
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runs", nargs="+", type=Path)
    args = parser.parse_args()
    rows = [line(run, effort) for run in args.runs for effort in ("standard", "thorough")]
    head = [
        "run", "rule", "dropped", "seeds played", "grid's choice", "race's choice",
        "points lost", "grid's winner", "race's winner", "contradicted",
    ]  # fmt: skip
    text = (
        "## The race against the full grid\n\nReal predictions of runs in which nobody was dropped, "
        "replayed under the race's rules by bench/race_replay.py. Points lost: the full grid's score "
        "of its own choice less that of the race's choice.\n\n" + table(head, rows)
    )
    write_section(Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md", "race", text)
    print(text)


if __name__ == "__main__":
    main()
