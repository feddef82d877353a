"""The table of docs/mfcc.md: log-mel against MFCC, from finished runs.

    python bench/mfcc_table.py runs/esc10-... runs/fsdd-... ...
    python bench/mfcc_table.py --print runs/...      # prints and writes nothing

Each run must hold both candidates and have log-mel as its reference, so that the difference, its
interval and its p-value are those of the run's own verdict.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from _table import table, write_section

DOCS = Path(__file__).resolve().parents[1] / "docs" / "mfcc.md"
HEAD = [
    "recordings", "classes", "groups", "network", "track", "log-mel", "MFCC", "MFCC - log-mel, points",
    "told apart",
]  # fmt: skip
LEVEL = 0.05


def row(folder: Path) -> list[str]:
    """One run's row."""
    summary = json.loads((folder / "summary.json").read_text("utf-8"))
    entries = {entry["candidate"]: entry for entry in summary["ranking"]}
    missing = {"logmel", "mfcc"} - set(entries)
    if missing:
        raise SystemExit(f"{folder}: the run has no {' and no '.join(sorted(missing))}")
    if summary["protocol"]["reference"] != "logmel":
        raise SystemExit(f"{folder}: the reference is not logmel; repeat with --reference logmel")
    data, protocol = summary["data"], summary["protocol"]
    return [
        f"{Path(data['root']).name} ({data['recordings']})",
        str(len(data["classes"])),
        str(data["groups"]),
        str(protocol["model"]),
        "native" if protocol["native"] else "matched",
        _score(entries["logmel"]),
        _score(entries["mfcc"]),
        _difference(entries["mfcc"]["difference"]),
        _told(summary, entries["mfcc"]["difference"]),
    ]


def _score(entry: dict[str, Any]) -> str:
    return f"{entry['score']:.3f} ({entry['low']:.3f} to {entry['high']:.3f})"


def _difference(found: dict[str, float] | None) -> str:
    if found is None:
        return "-"
    return f"{found['points']:+.1f} ({found['low']:+.1f} to {found['high']:+.1f})"


def _told(summary: dict[str, Any], found: dict[str, float] | None) -> str:
    """By the pair's own p-value: the pair was declared before any result."""
    if found is None:
        return f"not tested ({summary['verdict']['reason']})"
    return "yes" if found["p"] < LEVEL else "no"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runs", nargs="+", type=Path, metavar="RUN", help="finished run folders")
    parser.add_argument("--print", action="store_true", help="print, and write nothing")
    options = parser.parse_args()
    text = table(HEAD, [row(folder) for folder in options.runs])
    if options.print:
        print(text)
    else:
        write_section(DOCS, "mfcc", text)


if __name__ == "__main__":
    main()
