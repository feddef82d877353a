"""`auricle runs diff`: two runs side by side."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands._shared import print_json


def add(commands: Any) -> None:
    """Name the options."""
    runs = commands.add_parser("runs", help="set two runs side by side")
    runs.add_argument("action", choices=("diff",), help="settings, verdicts and scores that differ")
    runs.add_argument("a", help="run folder")
    runs.add_argument("b", help="run folder")
    runs.add_argument(
        "--json", action="store_true", help="print the differences for programs (default: tables)"
    )
    runs.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print the differences."""
    from auricle import api

    if options.json:
        print_json(api.diff(options.a, options.b).to_dict())
    else:
        api.print_diff(options.a, options.b)
