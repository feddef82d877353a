"""Options of several subcommands, and how times are written."""

from __future__ import annotations

from typing import Any


def add_model(parser: Any) -> None:
    """`--model` and `--threshold`."""
    parser.add_argument(
        "--model",
        metavar="FILE",
        help="a file that `auricle voices train` wrote (default: the shipped model)",
    )
    parser.add_argument(
        "--threshold",
        type=float,
        metavar="P",
        help="probability at which an overlap begins, 0 to 1 (default: the model's)",
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
