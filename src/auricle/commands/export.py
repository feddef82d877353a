"""`auricle export`: one file from a saved model, for programs without torch."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.errors import require


def add(commands: Any) -> None:
    """Name the options."""
    export = commands.add_parser("export", help="a saved model as one file, front end inside: ONNX")
    export.add_argument("model", help="a run's model folder, or a zip of it")
    export.add_argument("--to", choices=("onnx",), default="onnx", help="format (default onnx)")
    export.add_argument(
        "-o", "--output", metavar="FILE", help="the file (default: MODEL's name + .onnx, beside it)"
    )
    export.add_argument(
        "--licence", default="", help="of the model, for the file's metadata (default: none)"
    )
    export.add_argument(
        "--network",
        metavar="FILE.py:CLASS",
        help="your own network's code, if the model uses it (default: none)",
    )
    export.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Export, and say what came out."""
    require("torch", extra="train", purpose="`auricle export`")
    from auricle import export
    from auricle.terminal import Terminal

    terminal = Terminal()
    made = export.to_onnx(
        options.model, options.output, licence=options.licence, network=options.network
    )
    terminal.line(
        f"{made.path}: {made.weights}, {made.bytes / 1e6:.2f} MB, {made.milliseconds:.1f} ms a clip, "
        f"probabilities differ by at most {made.difference:.1e} from torch's"
    )
