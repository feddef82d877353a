"""`auricle features`: a table of features."""

from __future__ import annotations

import argparse
import os
from typing import Any

from auricle.commands._shared import add_channel
from auricle.printing import counted


def add(commands: Any) -> None:
    """Name the options."""
    features = commands.add_parser("features", help="a table of features for scikit-learn")
    features.add_argument(
        "files", nargs="+", metavar="FILE_OR_FOLDER", help="sound files, and folders of them"
    )
    features.add_argument("-o", "--output", required=True, help=".parquet or .csv (needed)")
    features.add_argument(
        "--set", help="classic, or some of its features: rms+centroid+mfcc (default: classic)"
    )
    features.add_argument(
        "--representation", help="preset or chain in place of a set; a+b takes two (default: none)"
    )
    features.add_argument(
        "--sample-rate",
        type=int,
        help="analysis rate in Hz (default: what 95 %% of files reach, at most 32000)",
    )
    add_channel(features)
    features.add_argument(
        "--clip", type=float, help="a row for each clip of so many seconds (default: one a file)"
    )
    features.add_argument("--hop", type=float, help="seconds between clips (default: the clip)")
    features.add_argument(
        "--trim",
        type=float,
        metavar="DB",
        help="leave out the ends that are quieter than this below the loudest frame (default: none)",
    )
    features.add_argument("--jobs", type=int, help="files at once (default: one a core)")
    features.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the table."""
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal()
    table = api.features(
        options.files,
        output=options.output,
        set=options.set,
        representation=options.representation,
        sample_rate=options.sample_rate,
        channel=options.channel,
        clip=options.clip,
        hop=options.hop,
        trim=options.trim,
        jobs=options.jobs,
        progress=terminal.progress,
    )
    terminal.close()
    terminal.line(f"{len(table)} rows, {table.shape[1] - 4} features: {options.output}")
    if table.attrs["skipped"]:
        were = counted(len(table.attrs["skipped"]), "file was", "files were")
        beside = f"{os.path.splitext(options.output)[0]}.skipped.csv"
        terminal.line(f"{were} skipped; {beside} says why")
