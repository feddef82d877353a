"""Excerpts of real turn timings, for the mixture generator.

    python bench/voices_turns.py TURNS_CSV     writes src/auricle/voices/turns.json

The CSV has the columns meeting, speaker, start and duration (seconds).
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

SECONDS = 20.0
COUNT = 600
OUT = Path(__file__).resolve().parents[1] / "src" / "auricle" / "voices" / "turns.json"

Row = tuple[str, float, float]


def meetings(path: Path) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows[row["meeting"]].append(
                (row["speaker"], float(row["start"]), float(row["duration"]))
            )
    return rows


def excerpt(rows: list[Row], begin: float) -> list[int]:
    """Speaker, start and duration in 1/100 s, one after the other, cut to the excerpt."""
    flat: list[int] = []
    names: list[str] = []
    for speaker, start, duration in sorted(rows, key=lambda row: row[1]):
        first, last = max(0.0, start - begin), min(SECONDS, start + duration - begin)
        if last - first < 0.05:
            continue
        if speaker not in names:
            names.append(speaker)
        flat += [names.index(speaker), round(first * 100), round((last - first) * 100)]
    return flat


def main(path: Path) -> None:
    generator = np.random.default_rng(0)
    timings = meetings(path)
    names = sorted(timings)
    ends = [max(start + duration for _, start, duration in timings[name]) for name in names]
    found: list[list[int]] = []
    while len(found) < COUNT:
        at = int(generator.choice(len(names), p=np.array(ends) / sum(ends)))
        begin = generator.uniform(0, ends[at] - SECONDS)
        if flat := excerpt(timings[names[at]], begin):
            found.append(flat)
    content = {
        "source": "AMI corpus, training part, words only (BUTSpeechFIT/AMI-diarization-setup)",
        "licence": "CC BY 4.0",
        "seconds": SECONDS,
        "excerpts": found,
    }
    OUT.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
