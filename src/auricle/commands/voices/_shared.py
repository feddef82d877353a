"""Options of several subcommands, and how times are written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from auricle.commands._shared import seconds


def add_model(parser: Any) -> None:
    """`--model` and `--threshold`."""
    parser.add_argument(
        "--model",
        type=model,
        metavar="FILE",
        help="a file that `auricle voices train` wrote, or `default`: the shipped one (default)",
    )
    parser.add_argument(
        "--threshold",
        type=float,
        metavar="P",
        help="probability at which an overlap begins, between 0 and 1 (default: the model's)",
    )


def model(text: str) -> Path | None:
    """A model's file; None for `default`, the shipped one.

    >>> model("own.json").name, model("default")
    ('own.json', None)
    """
    return None if text == "default" else Path(text)


def add_recent(parser: Any) -> None:
    """`--recent`."""
    parser.add_argument(
        "--recent",
        type=seconds,
        default=60.0,
        metavar="TIME",
        help="count the different voices of the last 30s or 5m, at once or in turn; 0: do not (default 60)",
    )


def clock(seconds: float) -> str:
    """Minutes, seconds and hundredths.

    >>> clock(83.456), clock(3723.004)
    ('1:23.46', '1:02:03.00')
    """
    hundredths = round(100 * seconds)
    minutes, rest = divmod(hundredths, 6000)
    hours, minutes = divmod(minutes, 60)
    ahead = f"{hours}:{minutes:02d}" if hours else f"{minutes}"
    return f"{ahead}:{rest // 100:02d}.{rest % 100:02d}"
