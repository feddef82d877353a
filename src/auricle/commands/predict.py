"""`auricle predict`: a model's timeline of clips and score of each recording."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands._shared import print_json


def add(commands: Any) -> None:
    """Name the options."""
    predict = commands.add_parser(
        "predict", help="use a model: a timeline of clips, a score a recording"
    )
    predict.add_argument(
        "model", help="a run's model folder, a zip of it, or an exported .onnx file"
    )
    predict.add_argument(
        "files", nargs="+", metavar="FILE_OR_FOLDER", help="sound files, and folders of them"
    )
    predict.add_argument(
        "--network",
        metavar="FILE.py:CLASS",
        help="your own network's code, if the model uses it (default: none)",
    )
    predict.add_argument(
        "--json", action="store_true", help="print a list of objects for programs (default: lines)"
    )
    predict.add_argument(
        "-o", "--output", metavar="FILE", help="also write what is predicted (default: none)"
    )
    predict.add_argument(
        "--format",
        choices=("clips", "raven", "audacity", "csv", "jsonl", "rttm"),
        help="clips: a CSV row a clip; the others: clips of one label joined (default: by the suffix, else clips)",
    )
    predict.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print predictions; returns 1 where a file could not be read."""
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal(quiet=options.json)
    predictions = api.predict(
        options.model, options.files, network=options.network, progress=terminal.progress
    )
    terminal.close()
    if options.output:
        from auricle.runtime import write

        write(options.output, predictions, options.format)
    if options.json:
        print_json([p.to_dict() for p in predictions])
    else:
        for prediction in predictions:
            terminal.prediction(prediction)
    return 1 if any(p.error for p in predictions) else 0
