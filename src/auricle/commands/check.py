"""`auricle check`: is the data fit for a comparison? Exit code 2 where it is not."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands._shared import (
    add_candidates,
    add_data,
    add_folds,
    fields,
    given,
    print_json,
)


def add(commands: Any) -> None:
    """Name the options."""
    check = commands.add_parser("check", help="is my data fit for a comparison? before any compute")
    check.add_argument(
        "recordings", help="folder of labelled recordings, or a CSV/TSV that names them"
    )
    check.add_argument(
        "--json", action="store_true", help="print the findings for programs (default: tables)"
    )
    asked = fields(check, "the comparison")
    add_candidates(asked)
    add_folds(asked)
    add_data(check)
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what is found; returns the exit code."""
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal(quiet=options.json)
    health = api.check(options.recordings, progress=terminal.progress, **given(options))
    terminal.close()
    if options.json:
        print_json(health.to_dict())
    else:
        health.render(terminal.console)
    return health.exit_code
