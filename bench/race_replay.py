"""The race against the full grid, replayed on the predictions of real runs.

    python bench/race_replay.py --grid ../shared/data/esc10 runs/grid-esc10   # trains a grid
    python bench/race_replay.py runs/grid-esc10 runs/grid-voices              # replays

A grid is all candidates with the schedule of `--effort quick`, which drops nobody, and three seeds
each. The race's rule is applied to its predictions round by round; what it would have chosen is scored
on the full grid.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import pandas as pd

from _table import table, write_section
from auricle.comparison import planning, race, statistics
from auricle.comparison import run as comparison
from auricle.comparison.outcomes import Outcomes
from auricle.experiment import Request
from compare import EIGHT

SEEDS = 3


def train(root: Path, run: Path, candidates: str) -> None:
    """A full grid of the recordings' folder `root`, into the run folder."""
    planning.SEEDS["quick"] = SEEDS
    request = Request(root, candidates=tuple(candidates.split(",")), effort="quick")
    comparison.run(request, output=run, say=print)


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
        raise SystemExit(f"{run} dropped candidates: make it with --grid")
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
        list(full.candidates), play, targets=full.labels, groups=full.groups, folds=full.folds,
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
    parser.add_argument("--grid", type=Path, help="recordings to train a full grid on first")
    parser.add_argument("--candidates", default=EIGHT, help="of the grid")
    args = parser.parse_args()
    if args.grid:
        return train(args.grid, *args.runs, args.candidates)
    rows = [line(run, effort) for run in args.runs for effort in ("standard", "thorough")]
    head = [
        "run", "rule", "dropped", "seeds played", "grid's choice", "race's choice",
        "points lost", "grid's winner", "race's winner", "contradicted",
    ]  # fmt: skip
    text = (
        "## The race against the full grid\n\nReal predictions of full grids, three "
        "seeds at the quick schedule, replayed under the race's rules by bench/race_replay.py. Points lost: the full grid's score "
        "of its own choice less that of the race's choice.\n\n" + table(head, rows)
    )
    write_section(Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md", "race", text)
    print(text)


if __name__ == "__main__":
    main()
