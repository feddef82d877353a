"""`auricle demo`: everything, on a generated data set."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.errors import require

_CANDIDATES = ["logmel", "pcen", "mfcc", "mel", "linear", "logmel-fine"]


def add(commands: Any) -> None:
    """Name the options."""
    demo = commands.add_parser("demo", help="everything, on a generated data set")
    demo.add_argument(
        "--folder",
        default="runs/demo-recordings",
        help="where the recordings go (default runs/demo-recordings)",
    )
    demo.add_argument("-o", "--output", default="runs/demo", help="run folder (default runs/demo)")
    demo.add_argument("--seed", type=int, default=0, help="of the generated sounds (default 0)")
    demo.add_argument("--jobs", type=int, help="trainings at once (default: one a core)")
    demo.add_argument("--fresh", action="store_true", help="start again (default: resume)")
    demo.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Generate recordings and compare on them."""
    from auricle import api, demo
    from auricle.terminal import Terminal

    require("torch", extra="train", purpose="`auricle demo`")
    terminal = Terminal()
    folder = demo.generate(options.folder, seed=options.seed)
    terminal.line(f"generated recordings: {folder}")
    results = api.compare(
        folder,
        candidates=_CANDIDATES,
        effort="quick",
        folds=3,
        output=options.output,
        jobs=options.jobs,
        fresh=options.fresh,
        say=terminal.line,
        progress=terminal.progress,
    )
    terminal.close()
    results.print()
    terminal.line(f"report: {results.folder / 'report.html'}")
