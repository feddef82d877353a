"""`auricle compare`: the answer, a report, a model."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands._shared import (
    add_candidates,
    add_data,
    add_folds,
    fields,
    given,
    print_json,
)
from auricle.errors import ConfigError, flag
from auricle.units import budget


def add(commands: Any) -> None:
    """Name the options."""
    compare = commands.add_parser("compare", help="the answer, a report, a model")
    compare.add_argument(
        "recordings", nargs="?", help="folder of labelled recordings, or a CSV/TSV"
    )
    _add_question(compare)
    add_data(compare)
    running = compare.add_argument_group("running it")
    running.add_argument("-o", "--output", help="run folder (default runs/NAME-HASH)")
    running.add_argument("--fresh", action="store_true", help="start again (default: resume)")
    running.add_argument("--jobs", type=int, help="trainings at once (default: one a core)")
    running.add_argument(
        "--backend",
        choices=("local", "dask"),
        default="local",
        help="trainings on this machine, or on a Dask cluster (default local)",
    )
    running.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="of Dask's scheduler: tcp://10.0.0.1:8786 (default: none)",
    )
    running.add_argument(
        "--experiment",
        metavar="FILE",
        help="repeat this experiment.toml, bit for bit (default: none)",
    )
    running.add_argument(
        "--tracker",
        metavar="NAME",
        help="also log the finished run there: mlflow or tensorboard (default: none)",
    )
    running.add_argument(
        "--json", action="store_true", help="print the summary for programs (default: tables)"
    )
    compare.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Compare, or repeat an experiment, and print the answer."""
    from auricle import api, tracking
    from auricle.terminal import Terminal

    if options.tracker:
        tracking.check(options.tracker)
    terminal = Terminal(quiet=options.json)
    shared: dict[str, Any] = {
        "output": options.output,
        "jobs": options.jobs,
        "fresh": options.fresh,
        "backend": options.backend,
        "scheduler": options.scheduler,
        "say": terminal.line,
        "progress": terminal.progress,
    }
    asked = given(options)
    if options.experiment:
        if asked:
            raise ConfigError(
                f"--experiment repeats what stands in {options.experiment}, and "
                f"{', '.join(map(flag, asked))} would change it: leave one or the other out"
            )
        results = api.repeat(options.experiment, root=options.recordings, **shared)
    elif options.recordings:
        results = api.compare(options.recordings, **asked, **shared)
    else:
        raise ConfigError("compare needs a folder of recordings, or --experiment FILE")
    terminal.close()
    if options.tracker:
        tracking.log(options.tracker, results.folder)
    if options.json:
        print_json(results.summary)
    else:
        results.print(terminal.console)
        terminal.line(f"report: {results.folder / 'report.html'}")
        terminal.line(f"model:  {results.folder / 'model'}")


def _add_question(parser: argparse.ArgumentParser) -> None:
    asked = fields(parser, "the comparison")
    add_candidates(asked)
    asked.add_argument(
        "--native",
        action="store_true",
        help="each front end at its own size (default: one shared size)",
    )
    asked.add_argument(
        "--model",
        help="compact, depthwise, resnet, temporal or my_net.py:MyNet (default compact)",
    )
    asked.add_argument(
        "--second-model", help="see whether the ranking holds with this network too (default: none)"
    )
    asked.add_argument(
        "--reference",
        help="candidate that the others are measured against (default: logmel, if it is one)",
    )
    asked.add_argument("--effort", choices=("quick", "standard", "thorough"),
                       help="at most 2, 3 or 5 seeds, and longer trainings (default standard)")  # fmt: skip
    asked.add_argument(
        "--budget",
        type=budget,
        metavar="TIME",
        help="plan for so long in all, decoding included, to the verdict and the model: 90s, 10m, 2h (default: no limit)",
    )
    add_folds(asked)
    asked.add_argument("--holdout", type=float, metavar="SHARE",
                       help="share of the recordings, in whole groups, that nothing is trained on, chosen by or scored on until the end (default 0)")  # fmt: skip
    asked.add_argument(
        "--learning-curve",
        action="store_true",
        help="what would more data bring? (default: not asked)",
    )
    asked.add_argument(
        "--search",
        action="store_true",
        help="search sizes, band limits and PCEN about the best, inside each fold (default: not)",
    )
    asked.add_argument(
        "--threshold",
        metavar="RULE",
        help="f1 or precision=0.9: below its class's threshold the model answers unsure (default: none)",
    )
    asked.add_argument(
        "--seed",
        type=int,
        help="of folds and bootstraps; trainings count theirs from 0 (default 0)",
    )
