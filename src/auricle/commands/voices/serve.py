"""`auricle voices serve`: the detector behind a port, as `auricle serve` does with classifiers."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands.serve import add_door
from auricle.commands.voices._shared import add_model, add_recent
from auricle.errors import require


def add(commands: Any) -> None:
    """Name the options."""
    parser = commands.add_parser(
        "serve", help="the detector behind a port: a page, files by REST, live sound by WebSocket"
    )
    add_model(parser)
    add_recent(parser)
    add_door(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Serve until a signal."""
    require("fastapi", extra="serve", purpose="`auricle voices serve`")
    require("uvicorn", extra="serve", purpose="`auricle voices serve`")
    from auricle import voices
    from auricle.commands.serve import serve
    from auricle.voices.engine import Engine

    recent = options.recent or None
    detector = voices.load(options.model, threshold=options.threshold, recent=recent)
    serve(Engine(detector), options)
