"""`auricle voices evaluate`: a model on recordings with a reference."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Any

from auricle.commands._shared import print_json
from auricle.commands.voices._shared import model
from auricle.printing import printable


def add(commands: Any) -> None:
    """Name the options."""
    evaluate = commands.add_parser("evaluate", help="a model on recordings with a reference")
    evaluate.add_argument(
        "model",
        type=model,
        metavar="MODEL",
        help="a file that `auricle voices train` wrote, or `default`",
    )
    evaluate.add_argument(
        "recordings", nargs="+", metavar="FILE_OR_FOLDER", help="sound files, and folders of them"
    )
    evaluate.add_argument(
        "--reference",
        required=True,
        metavar="RTTM",
        help="an RTTM file or a folder of them: every speaker's turns",
    )
    evaluate.add_argument(
        "--json", action="store_true", help="print an object for programs (default: lines)"
    )
    evaluate.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the figures beside those of energy alone and of "several" everywhere.

    Returns 1 where a recording could not be read.
    """
    from auricle import audio
    from auricle.voices import evaluation, scores

    judge = evaluation.load(options.model)
    turns = evaluation.references(Path(options.reference))
    heard = evaluation.hear(judge, audio.find(options.recordings), turns)
    rows = {
        "model": evaluation.figures(heard.tracks),
        "energy": evaluation.figures(heard.energy),
        "always": evaluation.figures(scores.always(heard.tracks)) | _NO_EVENTS,
    }
    if options.json:
        told = rows["model"] | {"real_time_factor": heard.factor, "model_bytes": judge.size}
        told |= {f"{name}_{key}": rows[name][key] for name in ("energy", "always") for key in _BASE}
        print_json(_without_nan(told) | {"notes": heard.notes})
    else:
        for note in heard.notes:
            print(printable(note))
        print(_page(rows))
        print(
            f"real-time factor {heard.factor:.4f}; the model's file has {judge.size / 1000:.0f} kB"
        )
    return 1 if heard.refused else 0


_BASE = ("auc", "f1", "f1_collar", "precision", "recall", "event_recall", "false_per_hour")
_NO_EVENTS = dict.fromkeys(
    ("event_recall", "event_recall_low", "event_recall_high", "false_per_hour",
     "false_per_hour_low", "false_per_hour_high", "latency", "latency_90"), math.nan
)  # fmt: skip
"""One call that lasts for ever finds all events and is never false: that is no figure."""

_NAMES = {
    "model": "model",
    "energy": "energy alone, at its best threshold here",
    "always": 'always "several"',
}


def _without_nan(told: dict[str, float]) -> dict[str, float | None]:
    """JSON has no word for what is no number."""
    return {name: None if math.isnan(value) else value for name, value in told.items()}


def _page(rows: dict[str, dict[str, float]]) -> str:
    model = rows["model"]
    count = f"{model['recordings']:.0f}"
    lines = [
        f"{count} recording{'' if count == '1' else 's'}, {model['events']:.0f} overlaps of 0.5 s "
        f"and more; {_interval(model)}"
    ]
    if math.isnan(model["f1"]):
        lines.append("  the references have no overlap: false calls are all that can be counted")
    for name, told in rows.items():
        lines += [f"  {_NAMES[name]}", *(f"    {line}" for line in _figures(told))]
    return "\n".join(lines)


def _interval(model: dict[str, float]) -> str:
    if model["recordings"] == 1:
        return "one recording is too few for intervals"
    return "in brackets 95 % by bootstrap over recordings"


def _figures(told: dict[str, float]) -> list[str]:
    lines = [
        f"AUC on steps with speech {_ranged(told, 'auc')}",
        f"F1 of 40-ms steps {_ranged(told, 'f1')}, precision {_figure(told['precision'])}, "
        f"recall {_figure(told['recall'])}",
        f"with a collar of 0.25 s F1 {_ranged(told, 'f1_collar')}, precision "
        f"{_figure(told['precision_collar'])}, recall {_figure(told['recall_collar'])}",
    ]
    if not math.isnan(told["false_per_hour"]):
        false = _ranged(told, "false_per_hour", digits=0)
        lines.append(f"events found {_ranged(told, 'event_recall')}, false ones an hour {false}")
    if not math.isnan(told["latency"]):
        late = f"{told['latency']:.2f} s after they begin (90 %: {told['latency_90']:.2f} s)"
        lines.append(f"those found are called {late}")
    return lines


def _ranged(told: dict[str, float], name: str, *, digits: int = 3) -> str:
    low, high = told[f"{name}_low"], told[f"{name}_high"]
    known = "" if math.isnan(low) else f" ({_figure(low, digits)} to {_figure(high, digits)})"
    return f"{_figure(told[name], digits)}{known}"


def _figure(value: float, digits: int = 3) -> str:
    return "-" if math.isnan(value) else f"{value:.{digits}f}"
