"""`auricle compare` against the plain grid: time to the verdict, seconds a unit, number of units.

    python bench/compare.py ../shared/data/esc10                  # both, in one go
    python bench/compare.py ../shared/data/esc10 --run runs/...   # a run of this machine and session
    python bench/compare.py ../shared/data/esc10 --quick          # --effort quick alone, whole

The plain grid (bench/plain_grid.py) trains a few units and multiplies; the comparison is timed whole.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _table import machine, table, write_section

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent / "docs" / "benchmarks.md"
QUICK_MINUTES = (15, 8)
"""Bar and aim of the quick comparison on two cores."""
EIGHT = "logmel,pcen,mfcc,linear-db,log-frequency-db,logmel-fine,mel,linear"


def plain(root: Path, units: int, output: Path) -> dict:
    """Time some units of the plain grid."""
    command = [sys.executable, HERE / "plain_grid.py", root, "--units", units, "--output", output]
    subprocess.run(list(map(str, command)), check=True)
    return json.loads(output.read_text())


def compared(root: Path, output: Path, effort: str = "standard", cache: Path | None = None) -> Path:
    """Run the comparison of the eight candidates; with a cache of its own, nothing is known yet."""
    command = [
        sys.executable, "-m", "auricle.cli", "compare", root, "--candidates", EIGHT,
        "--effort", effort, "--output", output,
    ]  # fmt: skip
    kept = {"AURICLE_CACHE": str(cache)} if cache else {}
    subprocess.run(list(map(str, command)), check=True, env=os.environ | kept)
    return output


def quick(root: Path, folder: Path) -> str:
    """The comparison at `--effort quick`, timed from its start to its report."""
    begun = time.monotonic()
    run = compared(root, folder / "run", "quick", folder / "cache")
    minutes = (time.monotonic() - begun) / 60
    summary = json.loads((run / "summary.json").read_text())
    candidates = [row for row in summary["ranking"] if row["kind"] == "candidate"]
    bar, aim = QUICK_MINUTES
    rows = [
        [f"{row['candidate']}, balanced accuracy", f"{row['score']:.3f}", ""] for row in candidates
    ]
    return "\n".join(
        [
            f"`compare --effort quick` of {len(candidates)} candidates on the same recordings, the whole "
            "command with an empty cache, its report and its model counted in:",
            "",
            table(
                ["", "auricle", "at most / aim"],
                [["minutes", f"**{minutes:.1f}**", f"{bar} / {aim}"], *rows],
            ),
            "",
            f"Machine: {machine('torch', 'numpy')}.",
        ]
    )


def section(grid: dict, run: Path) -> str:
    """The table."""
    summary = json.loads((run / "summary.json").read_text())
    timings = json.loads((run / "timings.json").read_text())
    candidates = [row for row in summary["ranking"] if row["kind"] == "candidate"]
    verdict = timings["data and representations"] + timings["race"] + timings["baselines"]
    trainings = sum(row["seeds"] for row in candidates) * summary["data"]["folds"]
    unit = timings["race"] / trainings
    logmel = next(row["score"] for row in candidates if row["candidate"] == "logmel")
    # The plain script runs eight candidates; the comparison may hold one more.
    rows = [
        ["trainings", str(grid["units"]), str(trainings), f"{grid['units'] / trainings:.1f}x"],
        [
            "seconds a training, searches of the learning rate counted in",
            f"{grid['seconds_a_unit']:.1f}",
            f"{unit:.1f}",
            f"{grid['seconds_a_unit'] / unit:.1f}x",
        ],
        [
            "time to the verdict",
            f"{grid['seconds_in_all'] / 60:.0f} min",
            f"{verdict / 60:.1f} min",
            f"{grid['seconds_in_all'] / verdict:.1f}x",
        ],
        [
            "log-mel, balanced accuracy",
            f"{grid['logmel_balanced_accuracy']:.3f}",
            f"{logmel:.3f}",
            "",
        ],
    ]
    return "\n".join(
        [
            "## Time to the verdict",
            "",
            f"`compare --effort standard` of {len(candidates)} candidates on "
            f"{summary['data']['recordings']} recordings, {summary['data']['folds']} folds, up to "
            f"{summary['protocol']['seeds']} seeds, against bench/plain_grid.py: 8 candidates x "
            "folds x 3 seeds, librosa features computed once, a float32 eager loop of the same "
            f"network and {grid['plan']['updates']} updates at {grid['threads']} threads, its best; "
            f"{grid['units_run']} of its {grid['units']} trainings were timed and multiplied, and "
            "it searches no learning rate.",
            "",
            table(["", "plain grid", "auricle", "ratio"], rows),
            "",
            f"The plain grid's log-mel figure is of {_trained(grid)} (from the first, seed 0, on), "
            "auricle's the mean over all folds and up to\nthree seeds: too rough a pair to say which "
            "learns better, only that neither fails to learn. And the updates are not alike: nine "
            "tenths of\nauricle's see half of a clip, the plain script's see whole clips, which is part of "
            "the ratio of a training.",
            "",
            f"Machine: {machine('torch', 'librosa', 'numpy')}.",
        ]
    )


def _trained(grid: dict) -> str:
    """Of how many trainings the plain grid's accuracy is the mean."""
    each = grid["units_run"] // len(grid["seconds_a_unit_by_candidate"])
    return "one training on one fold" if each == 1 else f"{each} trainings on as many folds"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=Path)
    parser.add_argument("--units", type=int, default=1, help="plain trainings timed a candidate")
    parser.add_argument("--run", type=Path, help="a finished run to take the comparison from")
    parser.add_argument("--plain", type=Path, help="the plain grid's JSON, if it was just measured")
    parser.add_argument(
        "--quick", action="store_true", help="time --effort quick, and nothing else"
    )
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if args.quick:
            text = quick(args.root, Path(folder))
            print(text)
            write_section(PAGE, "compare quick", text)
            return
        grid = (
            json.loads(args.plain.read_text())
            if args.plain
            else plain(args.root, args.units, Path(folder) / "plain.json")
        )
        run = args.run or compared(args.root, Path(folder) / "run")
        write_section(PAGE, "compare", section(grid, run))


if __name__ == "__main__":
    main()
