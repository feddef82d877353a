"""`auricle export`: one file from a saved model, for programs without torch."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.errors import require


def add(commands: Any) -> None:
    """Name the options."""
    export = commands.add_parser("export", help="a saved model as one file, front end inside: ONNX")
    export.add_argument("model", help="a run's model folder, or a zip of it")
    export.add_argument(
        "--to", choices=("onnx", "torch-export"), default="onnx", help="format (default onnx)"
    )
    export.add_argument(
        "--weights",
        choices=("both", "float32", "int8"),
        default="both",
        help="of ONNX: int8 is a quarter as large, in a file .int8.onnx of its own (default both)",
    )
    export.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="the file (default: MODEL's name + .onnx or .pt2, beside it)",
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

    shared = {"licence": options.licence, "network": options.network}
    made: tuple[export.Variant, ...]
    if options.to == "onnx":
        weights = ("float32", "int8") if options.weights == "both" else (options.weights,)
        made = export.onnx_variants(options.model, options.output, weights=weights, **shared)
    else:
        made = (export.to_torch(options.model, options.output, **shared),)
    terminal = Terminal()
    for variant in made:
        terminal.line(
            f"{variant.path}: {variant.weights}, {variant.bytes / 1e6:.2f} MB, "
            f"{variant.milliseconds:.1f} ms a clip, probabilities differ by at most "
            f"{variant.difference:.1e} from torch's"
        )
