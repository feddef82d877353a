"""A model behind a port: files by REST, sound by WebSocket, and a page (`auricle serve`).

`Server(engine, settings).app` is an ASGI application over any engine (see `engine`); `run` serves it.
"""

from __future__ import annotations

from auricle.serve.app import Server
from auricle.serve.runner import run
from auricle.serve.settings import Limits, Settings

__all__ = ["Limits", "Server", "Settings", "run"]
