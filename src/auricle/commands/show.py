"""`auricle show`: representations of a clip, as one picture."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any

from auricle.commands._shared import add_channel, names
from auricle.printing import printable

if TYPE_CHECKING:
    from auricle.report.show import Shown


def add(commands: Any) -> None:
    """Name the options."""
    show = commands.add_parser("show", help="representations of a clip, as one picture")
    show.add_argument(
        "files",
        nargs="+",
        metavar="FILE_OR_NAME",
        help="one recording (two with --difference), and presets or chains to draw it in",
    )
    show.add_argument(
        "--representations",
        type=names,
        default=[],
        metavar="A,B,...",
        help="the same as names behind the file; a+b stacks two (default: the nine that compare takes)",
    )
    show.add_argument("--all", action="store_true",
                      help="every preset that fits the clip; those that do not are named (default: off)")  # fmt: skip
    show.add_argument("--difference", action="store_true",
                      help="draw what sets apart two FILEs, or the two --representations of one (default: off)")  # fmt: skip
    show.add_argument(
        "--start", type=float, default=0.0, help="seconds from the beginning (default 0)"
    )
    show.add_argument(
        "--seconds", type=float, default=10.0, help="seconds of the clip (default 10)"
    )
    show.add_argument(
        "--scale",
        choices=("own", "shared"),
        default="own",
        help="colours over each picture's own range, or one range for all of a unit (default own)",
    )
    add_channel(show)
    show.add_argument(
        "-o",
        "--output",
        help=".png, .svg, or .html with a player (default: FILE's name + .png, here)",
    )
    show.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Draw, and print what was left out and the picture's path."""
    from auricle.terminal import Terminal

    with Terminal(quiet=True).busy("drawing"):
        shown = _drawn(options)
    for picture in shown.pictures:
        if picture.diverging:
            print(printable(picture.name))
    for name, reason in shown.left_out.items():
        print(printable(f"left out {name}: {reason}"))
    print(printable(str(shown.path)))


def _drawn(options: argparse.Namespace) -> Shown:
    from auricle import api
    from auricle.files import fitting

    shown = api.show(
        options.files,
        representations=options.representations,
        all=options.all,
        difference=options.difference,
        start=options.start,
        seconds=options.seconds,
        scale=options.scale,
        channel=options.channel,
    )
    default = fitting(os.path.splitext(shown.parts[0].title)[0], ".png")
    return shown.save(options.output or default)
