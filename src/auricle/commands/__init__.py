"""Commands of the command line, one file each: `add(commands)` names the options, `run(options)` calls.

Like `cli`, they import nothing heavy until they run.
"""

from __future__ import annotations

from typing import Any

from auricle.commands import (
    cache,
    check,
    compare,
    demo,
    export,
    features,
    front_ends,
    predict,
    review,
    runs,
    serve,
    show,
    spectrograms,
    voices,
)

COMMANDS: tuple[Any, ...] = (
    check,
    show,
    compare,
    predict,
    review,
    export,
    serve,
    spectrograms,
    features,
    voices,
    demo,
    front_ends,
    cache,
    runs,
)
"""In the order of `auricle --help`."""


def add(commands: Any) -> None:
    """Add every command to the subparsers of `auricle`."""
    for command in COMMANDS:
        command.add(commands)
