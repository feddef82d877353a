"""`auricle spectrograms`: just the pictures or arrays."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands._shared import add_channel
from auricle.printing import counted


def add(commands: Any) -> None:
    """Name the options."""
    pictures = commands.add_parser("spectrograms", help="just the pictures or arrays")
    pictures.add_argument("recordings", help="folder, or one file")
    pictures.add_argument("-o", "--output", required=True, help="folder for the results (needed)")
    pictures.add_argument(
        "--representation",
        default="logmel",
        help="preset or chain; a+b stacks two (default logmel)",
    )
    pictures.add_argument("--format", default="npy", choices=("npy", "png"),
                          help="npy: (bin, frame); png: one pixel a value (default npy)")  # fmt: skip
    pictures.add_argument(
        "--sample-rate", type=int, help="analysis rate (default: each file's own, at most 32000)"
    )
    add_channel(pictures)
    pictures.add_argument("--clip", type=float, default=10.0, help="seconds a clip (default 10)")
    pictures.add_argument("--hop", type=float, help="seconds between clips (default: the clip)")
    pictures.add_argument("--dtype", default="float32", choices=("float32", "float16"),
                          help="of the arrays (default float32)")  # fmt: skip
    pictures.add_argument(
        "--device", default="cpu", help="what computes: cpu, cuda or cuda:N (default cpu)"
    )
    pictures.add_argument("--jobs", type=int, help="files at once (default: one a core)")
    pictures.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write a picture or an array a clip."""
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal()
    written, skipped = api.spectrograms(
        options.recordings,
        options.output,
        representation=options.representation,
        format=options.format,
        sample_rate=options.sample_rate,
        channel=options.channel,
        clip=options.clip,
        hop=options.hop,
        dtype=options.dtype,
        device=options.device,
        jobs=options.jobs,
        progress=terminal.progress,
    )
    terminal.close()
    terminal.line(f"{written} pictures in {options.output}; index.csv lists them")
    if skipped:
        were = counted(skipped, "file was", "files were")
        terminal.line(f"{were} skipped; skipped.csv says why")
