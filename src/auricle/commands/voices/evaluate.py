"""`auricle voices evaluate`: a model on recordings with a reference."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from auricle.commands._shared import print_json


def add(commands: Any) -> None:
    """Name the options."""
    evaluate = commands.add_parser("evaluate", help="a model on recordings with a reference")
    evaluate.add_argument(
        "model", metavar="MODEL", help="a file that `auricle voices train` wrote, or `default`"
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


def run(options: argparse.Namespace) -> None:
    """Print the figures, beside those of saying "several" everywhere."""
    from auricle import audio
    from auricle.voices import evaluation

    judge = evaluation.load(None if options.model == "default" else Path(options.model))
    turns = evaluation.references(Path(options.reference))
    found = evaluation.tracks(judge, audio.find(options.recordings), turns)
    told = evaluation.figures(found)
    told["f1_always"] = evaluation.figures(evaluation.always(found), draws=2)["f1"]
    if options.json:
        print_json(told)
    else:
        print(_page(told))


def _page(told: dict[str, float]) -> str:
    return (
        f"{told['recordings']:.0f} recordings\n"
        f"  AUC on speech    {told['auc']:.3f} ({told['auc_low']:.3f} to {told['auc_high']:.3f})\n"
        f"  F1 of 40-ms steps {told['f1']:.3f} ({told['f1_low']:.3f} to {told['f1_high']:.3f}); "
        f'with a collar of 0.25 s {told["f1_collar"]:.3f}; always "several" {told["f1_always"]:.3f}\n'
        f"  precision {told['precision']:.3f}, recall {told['recall']:.3f}\n"
        f"  overlaps of 0.5 s and more: {told['event_recall']:.0%} found, "
        f"{told['latency']:.2f} s after they begin (90 %: {told['latency_90']:.2f} s); "
        f"{told['false_per_hour']:.0f} false calls an hour"
    )
