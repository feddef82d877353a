"""`auricle front-ends`: the catalogue of representations."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands._shared import print_json


def add(commands: Any) -> None:
    """Name the options."""
    front_ends = commands.add_parser(
        "front-ends", help="the catalogue of representations: presets and stages"
    )
    front_ends.add_argument(
        "name", nargs="?", help="a preset or a stage: tell its whole story (default: list all)"
    )
    front_ends.add_argument(
        "--json", action="store_true", help="print entries for programs (default: tables)"
    )
    front_ends.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print the list, or the story of a name."""
    from auricle.terminal import Terminal

    with Terminal(quiet=True).busy("reading the catalogue"):
        from auricle import api
        from auricle.report import catalogue

        found = api.front_ends(options.name)
    if options.json:
        print_json([entry.to_dict() for entry in found])
    elif options.name:
        catalogue.print_stories(found, Terminal().console)
    else:
        catalogue.print_list(found, Terminal().console)
