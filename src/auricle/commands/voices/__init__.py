"""`auricle voices`: are several people talking? Each subcommand is one file, as commands are."""

from __future__ import annotations

from typing import Any

from auricle.commands.voices import detect, evaluate, listen, serve, train

SUBCOMMANDS: tuple[Any, ...] = (detect, listen, train, evaluate, serve)
"""In the order of `auricle voices --help`."""


def add(commands: Any) -> None:
    """Add the command with its subcommands."""
    voices = commands.add_parser("voices", help="are several people talking right now?")
    chosen = voices.add_subparsers(dest="subcommand", required=True, metavar="SUBCOMMAND")
    for subcommand in SUBCOMMANDS:
        subcommand.add(chosen)
