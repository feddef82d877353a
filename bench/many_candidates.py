"""`auricle compare` with two dozen candidates: the ranking's ends, the verdict, the time that it takes.

    python bench/many_candidates.py ../shared/data/esc10 ../shared/data/donateacry
    python bench/many_candidates.py --runs FOLDER DATA ...     # where runs are kept, and go on
    python bench/many_candidates.py --print DATA ...           # writes no page

One run a data set, by the command line, at `--effort quick`. A run that is finished is read and not
repeated, one that was stopped goes on. Each leaves its report, to be read: this page cannot say
whether a person finds the way through it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from _table import machine, table, write_section
from auricle.report import words
from auricle.report.results import Results

DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"
CANDIDATES = (
    # The scales, alike in all else.
    "logmel", "linear-db", "log-frequency-db", "bark-db", "erb-db", "gammatone-db",
    "third-octave-db", "logmel-a",
    # Compressions of mel.
    "mel", "linear", "mel-root", "mel-log1p", "pcen", "pcen-birds",
    # Resolution, normalisation, decorrelation.
    "logmel-fine", "logmel-clip", "mfcc", "mfcc-delta",
    # Other transforms, and two pictures at once.
    "cqt-db", "reassigned-db", "logmel+pcen",
    # What is done to the sound before.
    "highpass(100)|logmel", "gate(clip)|logmel", "trim(40)|logmel",
)  # fmt: skip
HEAD, TAIL = 6, 4


def compared(root: Path, folder: Path, candidates: list[str], more: list[str]) -> Path:
    """A finished run of all candidates."""
    if not (folder / "summary.json").exists():
        command = [
            sys.executable, "-m", "auricle.cli", "compare", root, "--candidates",
            ",".join(candidates), "--effort", "quick", "--output", folder, *more,
        ]  # fmt: skip
        subprocess.run(list(map(str, command)), check=True)
    return folder


def part(folder: Path) -> str:
    """What a run found."""
    summary = Results(folder).summary
    summary = words.labelled(summary, summary["labels"])
    timings = json.loads((folder / "timings.json").read_text("utf-8"))
    data, protocol = summary["data"], summary["protocol"]
    ranked = [row for row in summary["ranking"] if row["kind"] == "candidate"]
    others = [row for row in summary["ranking"] if row["kind"] != "candidate"]
    minutes, race = sum(timings.values()) / 60, timings["race"] / 60
    trainings = data["folds"] * sum(row["seeds"] for row in ranked)
    between = len(ranked) - HEAD - TAIL
    rows = [_row(place, row) for place, row in enumerate(ranked, start=1)]
    if between > 0:
        rows[HEAD:-TAIL] = [["…", f"{between} more", *[""] * 4]]
    rows += [_row(None, row) for row in others]
    alike = " ".join(words.likenesses(summary["near_identical"] or []))
    return "\n\n".join(
        [
            f"### {len(ranked)} candidates on {Path(data['root']).name}",
            f"{data['recordings']} recordings, {data['groups']} groups, {len(data['classes'])} "
            f"classes, {data['folds']} folds; {protocol['updates']} updates, at most "
            f"{words.counted(protocol['seeds'], 'seed')}, {trainings} trainings. **{minutes:.0f} min** "
            f"on this machine, {race:.0f} of them for the race.",
            f"> {' '.join([summary['verdict']['headline'], *summary['verdict']['sentences']])}",
            table(["", "candidate", "score", "interval", "against log-mel", "seeds"], rows),
            alike or "No two are nearly the same picture on these recordings.",
        ]
    )


def _row(place: int | None, row: dict[str, Any]) -> list[str]:
    gap, name = row["difference"], row["candidate"].replace("|", r"\|")
    return [
        str(place) if place else words.NONE,
        f"`{name}`" if place else name,
        words.percent(row["score"]),
        words.percent_range(row["low"], row["high"]),
        f"{words.signed(gap['points'])} ({words.signed_range(gap['low'], gap['high'])})"
        if gap
        else words.NONE,
        words.count(row["seeds"]),
    ]


def section(folders: list[Path]) -> str:
    """The page's section."""
    return "\n\n".join(
        [
            "## Two dozen candidates",
            "`compare --effort quick` with presets of every scale and compression, cepstra, two "
            "other transforms, a stack, and log-mel behind a filter, a noise gate and silence "
            f"trimming. The first {HEAD} and the last {TAIL} of each ranking, and the baselines; "
            "scores are balanced accuracies of recordings, out of fold, differences points with "
            "their 95 % intervals.",
            *map(part, folders),
            f"Machine: {machine('auricle', 'torch', 'numpy')}.",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("roots", nargs="+", type=Path, metavar="DATA")
    parser.add_argument("--runs", type=Path, help="keeps the runs; else they are deleted")
    parser.add_argument("--candidates", type=lambda text: text.split(";"), default=CANDIDATES,
                        help="others than the two dozen, between semicolons")  # fmt: skip
    parser.add_argument("--more", default="", help="further options of compare, in one word")
    parser.add_argument("--print", action="store_true", help="print, and write no page")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = asked.runs or Path(folder)
        found = [
            compared(root, place / root.resolve().name, [*asked.candidates], asked.more.split())
            for root in asked.roots
        ]
        text = section(found)
    if asked.print:
        print(text)
    else:
        write_section(DOCS, "many candidates", text)


if __name__ == "__main__":
    main()
