"""`auricle serve`: a model behind a port, with a page."""

from __future__ import annotations

import argparse
import math
import os
from typing import Any

from auricle.errors import ConfigError, flag, require

TOKEN = "AURICLE_TOKEN"
"""Environment variable with the token, where no file is named."""


def add(commands: Any) -> None:
    """Name the options."""
    serve = commands.add_parser(
        "serve", help="a model behind a port: a page, files by REST, live sound by WebSocket"
    )
    serve.add_argument("model", help="a run's model folder, a zip of it, or an exported .onnx file")
    serve.add_argument(
        "--network",
        metavar="FILE.py:CLASS",
        help="your own network's code, if the model uses it (default: none)",
    )
    serve.add_argument("--title", help="shown on the page (default: the front end and the network)")
    add_door(serve)
    serve.set_defaults(run=run)


def add_door(serve: Any) -> None:
    """The options that say who may come in, and how much is taken."""
    door = serve.add_argument_group("who may come in")
    door.add_argument(
        "--host", default="127.0.0.1", help="address to listen at (default 127.0.0.1)"
    )
    door.add_argument(
        "--port", type=int, default=8000, help="0 takes any that is free (default 8000)"
    )
    door.add_argument(
        "--origin",
        action="append",
        default=[],
        metavar="URL",
        help="a page elsewhere that may use the server; again for more (default: none)",
    )
    door.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a name under which the server is reached; again for more (default: its address)",
    )
    door.add_argument(
        "--token-file",
        metavar="FILE",
        help=f"holds what clients must show (default: the variable {TOKEN}, or none)",
    )
    door.add_argument(
        "--open", action="store_true", help="other machines need no token (default: they do)"
    )
    much = serve.add_argument_group("how much is taken")
    much.add_argument("--max-upload", type=float, default=100.0, metavar="MB",
                      help="size of a file (default 100)")  # fmt: skip
    much.add_argument("--max-seconds", type=float, default=3600.0, metavar="SECONDS",
                      help="sound in a file, and in a stream (default 3600)")  # fmt: skip
    much.add_argument("--max-streams", type=int, default=256, metavar="N",
                      help="streams at the same time (default 256)")  # fmt: skip
    much.add_argument("--max-idle", type=float, default=30.0, metavar="SECONDS",
                      help="silence of a client, after which its stream is closed (default 30)")  # fmt: skip


def run(options: argparse.Namespace) -> None:
    """Serve until a signal."""
    require("fastapi", extra="serve", purpose="`auricle serve`")
    require("uvicorn", extra="serve", purpose="`auricle serve`")
    if not options.model.endswith(".onnx"):
        require("torch", extra="train", purpose="`auricle serve`")
    from auricle.serve.classifier import Classifier

    model = _model(options)
    serve(Classifier(model, options.model, title=options.title), options)


def _model(options: argparse.Namespace) -> Any:
    if options.model.endswith(".onnx"):
        from auricle import runtime

        return runtime.load(options.model, threads=1)
    from auricle import prediction

    return prediction.load(options.model, model=options.network)


def serve(engine: Any, options: argparse.Namespace) -> None:
    """Serve an engine as the options of `add_door` say."""
    from auricle.serve import Limits, Settings
    from auricle.serve import run as run_server

    for name in ("max_upload", "max_seconds", "max_streams", "max_idle"):
        if not 0 < getattr(options, name) < math.inf:
            raise ConfigError(f"{flag(name)} {getattr(options, name):g}: above 0 is needed")
    limits = Limits(
        upload_bytes=round(options.max_upload * 1e6),
        seconds=options.max_seconds,
        session_seconds=options.max_seconds,
        connections=options.max_streams,
        idle_seconds=options.max_idle,
    )
    settings = Settings(
        host=options.host,
        port=options.port,
        origins=tuple(options.origin),
        hosts=tuple(options.allow_host),
        token=_token(options.token_file),
        open=options.open,
        limits=limits,
    )
    run_server(engine, settings, ready=_said)


def _said(address: str) -> None:
    print(f"{address}  (Ctrl-C ends it)", flush=True)


def _token(file: str | None) -> str | None:
    """The token, from the file or the environment.

    Raises:
        ConfigError: the file cannot be read, or the token is none that a header can carry.
    """
    if file is None:
        token = os.environ.get(TOKEN)
        if token is None:
            return None
    else:
        try:
            with open(file, encoding="utf-8") as content:
                token = content.read().strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"cannot read the token file {file}: {error}") from error
    if len(token) < 8 or not all(sign.isalnum() or sign in "-._~" for sign in token):
        raise ConfigError("a token needs 8 or more letters, digits and - . _ ~, and nothing else")
    return token
