"""`auricle predict`: a model's timeline of clips and score of each recording."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from auricle.commands._shared import print_json
from auricle.errors import ConfigError, option
from auricle.printing import counted

if TYPE_CHECKING:
    from auricle.terminal import Terminal


def add(commands: Any) -> None:
    """Name the options."""
    predict = commands.add_parser(
        "predict", help="use a model: a timeline of clips, a score a recording"
    )
    predict.add_argument(
        "model", help="a run's model folder, a zip of it, or an exported .onnx file"
    )
    predict.add_argument(
        "files",
        nargs="+",
        metavar="FILE_OR_FOLDER",
        help="sound files, folders of them, and addresses of either: s3://... (with -o NAME.parquet)",
    )
    predict.add_argument(
        "--network",
        metavar="FILE.py:CLASS",
        help="your own network's code, if the model uses it (default: none)",
    )
    predict.add_argument(
        "--json",
        action="store_true",
        help="print a list of objects for programs, of an archive one that sums it up (default: lines)",
    )
    predict.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="also write what is predicted; of archives, only that, as .parquet (default: none)",
    )
    predict.add_argument(
        "--format",
        choices=("clips", "raven", "audacity", "csv", "jsonl", "rttm"),
        help="clips: a CSV row a clip; the others: clips of one label joined (default: by the suffix)",
    )
    predict.add_argument("--jobs", type=int, help="files at once (default: one a core)")
    predict.add_argument(
        "--backend",
        choices=("local", "dask"),
        default="local",
        help="an archive on this machine, or on a Dask cluster (default local)",
    )
    predict.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="of Dask's scheduler: tcp://10.0.0.1:8786 (default: none)",
    )
    predict.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print predictions; returns 1 where a file could not be read."""
    from auricle import api, audio
    from auricle.runtime import chosen_format, write
    from auricle.terminal import Terminal

    terminal = Terminal(quiet=options.json)
    _check(options)
    if _asks_for_tables(options):
        return _archive(options, terminal)
    files = audio.find(options.files)
    if options.output:
        chosen_format(options.output, options.format, len(set(files)))
    predictions = api.predict(
        options.model,
        files,
        network=options.network,
        jobs=options.jobs,
        progress=terminal.progress,
    )
    terminal.close()
    if options.json:
        print_json([p.to_dict() for p in predictions])
    else:
        for prediction in predictions:
            terminal.prediction(prediction)
        if mono := sum(prediction.mono for prediction in predictions):
            there = counted(mono, "file has", "files have")
            terminal.line(f"{there} one channel, which was taken for the one that the model hears")
    if options.output:
        write(options.output, predictions, options.format)
    return 1 if any(p.error for p in predictions) else 0


def _check(options: argparse.Namespace) -> None:
    """Refuse options that would be ignored."""
    if options.format and not options.output:
        raise ConfigError(
            f"--format {options.format} is of the file that -o names: add -o, or leave it away"
        )
    if options.scheduler and options.backend == "local":
        raise ConfigError(f"{option(scheduler=options.scheduler)} needs {option(backend='dask')}")


def _asks_for_tables(options: argparse.Namespace) -> bool:
    """Whether the recordings are predicted as an archive."""
    tables = str(options.output).endswith(".parquet") and options.format is None
    if not tables and any("://" in place for place in options.files):
        raise ConfigError("recordings at an address are predicted into tables: -o NAME.parquet")
    if not tables and options.backend != "local":
        raise ConfigError("a cluster predicts into tables: -o NAME.parquet")
    return tables


def _archive(options: argparse.Namespace, terminal: Terminal) -> int:
    """Predict into tables; returns 1 where no file could be read, or one not be reached."""
    from auricle import api

    found = api.predict_archive(
        options.model,
        options.files,
        options.output,
        network=options.network,
        jobs=options.jobs,
        backend=options.backend,
        scheduler=options.scheduler,
        say=terminal.line,
        progress=terminal.progress,
    )
    terminal.close()
    if options.json:
        print_json(found.to_dict())
    else:
        for line in found.lines():
            terminal.line(line)
    return 1 if found.unfetched or found.skipped == found.files else 0
