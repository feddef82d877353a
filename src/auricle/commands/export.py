"""`auricle export`: one file from a saved model, for programs without torch, or a page for browsers."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.errors import ConfigError, require


def add(commands: Any) -> None:
    """Name the options."""
    export = commands.add_parser("export", help="a saved model as one file, front end inside: ONNX")
    export.add_argument("model", help="a run's model folder, or a zip of it")
    export.add_argument(
        "--to",
        choices=("onnx", "torch-export", "web"),
        default="onnx",
        help="format; web: a folder with a page that runs the model in the browser (default onnx)",
    )
    export.add_argument(
        "--weights",
        choices=("both", "float32", "int8"),
        help="of ONNX: int8 has the network's larger weights in 8 bits: 0.3 to 0.9 of the size, the "
        "less the larger the network is, in a file .int8.onnx of its own "
        "(default both; web: float32)",
    )
    export.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="the file, or web's folder (default: MODEL's name + .onnx, .pt2 or -site, beside it)",
    )
    export.add_argument(
        "--licence", default="", help="of the model, for the file's metadata (default: none)"
    )
    export.add_argument(
        "--network",
        metavar="FILE.py:CLASS",
        help="your own network's code, if the model uses it (default: none)",
    )
    export.add_argument(
        "--ort",
        metavar="FOLDER",
        help="of web: onnxruntime-web's dist (default: node_modules/onnxruntime-web/dist, here or "
        "beside the output)",
    )
    export.add_argument(
        "--title", help="of web: shown on the page (default: the front end and the network)"
    )
    export.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Export, and say what came out."""
    _check(options)
    require("torch", extra="train", purpose="`auricle export`")
    from auricle import export
    from auricle.terminal import Terminal

    shared = {"licence": options.licence, "network": options.network}
    terminal = Terminal()

    def say(made: export.Variant) -> None:
        terminal.line(
            f"{made.path}: {made.weights}, {made.bytes / 1e6:.2f} MB, "
            f"{made.milliseconds:.1f} ms a clip, probabilities differ by at most "
            f"{made.difference:.1e} from torch's"
        )

    if options.to == "onnx":
        both = options.weights in (None, "both")
        kinds = ("float32", "int8") if both else (options.weights,)
        export.onnx_variants(options.model, options.output, weights=kinds, say=say, **shared)
    elif options.to == "web":
        weights = options.weights or "float32"
        page = {"ort": options.ort, "title": options.title}
        say(export.to_web(options.model, options.output, weights=weights, **page, **shared))
    else:
        say(export.to_torch(options.model, options.output, **shared))


def _check(options: argparse.Namespace) -> None:
    """Refuse options that the format would ignore.

    Raises:
        ConfigError: there is one.
    """
    if options.to == "torch-export" and options.weights not in (None, "float32"):
        raise ConfigError(
            f"--weights {options.weights} is of ONNX: a torch-export program has float32; leave it "
            "away, or take --to onnx"
        )
    if options.to == "web" and options.weights == "both":
        raise ConfigError("a page holds one model: take --weights float32 or --weights int8")
    for name in ("title", "ort"):
        if options.to != "web" and getattr(options, name) is not None:
            raise ConfigError(f"--{name} is of the page that --to web makes: leave it away")
