"""Runs the server until a signal: streams then get their summary, files their answer."""

from __future__ import annotations

import signal
import socket
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

import uvicorn

from auricle.errors import ConfigError
from auricle.serve.app import Server
from auricle.serve.engine import Engine
from auricle.serve.settings import Settings

_GRACE_SECONDS = 15
_BACKLOG = 1024
"""Connections that may wait to be taken up."""
_LINGER_SECONDS = 10.0
"""For a closed connection to be read to its end, before it is cut."""
_NONE = object()


class Uvicorn(uvicorn.Server):
    """A uvicorn that lets the streams end in peace, and cuts connections that never do.

    Args:
        config: of uvicorn.
        server: the application.
    """

    def __init__(self, config: uvicorn.Config, server: Server) -> None:
        super().__init__(config)
        self._application = server
        self._closing: dict[Any, float] = {}
        self._waiting: dict[Any, tuple[Any, float]] = {}

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End in peace; a second Ctrl-C waits for nobody. The signal is not raised again."""
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Streams get their summary, then all connections are closed."""
        await self._application.drain()
        await super().shutdown(sockets)

    async def on_tick(self, counter: int) -> bool:
        """Ten times a second."""
        if counter % 10 == 0:
            self._cut()
        return await super().on_tick(counter)

    def _cut(self) -> None:
        """End connections whose request does not come, or whose client does not read the rest."""
        now = time.monotonic()
        self._hang_up(now)
        closing = [c for c in self.server_state.connections if c.transport.is_closing()]
        self._closing = {c: self._closing.get(c, now) for c in closing}
        for connection, since in self._closing.items():
            if now - since > _LINGER_SECONDS:
                connection.transport.abort()

    def _hang_up(self, now: float) -> None:
        """Close what waits for a request too long: each counts as one of those that are served.

        uvicorn's own patience begins after the first request, and ends with one byte of the next.
        """
        waiting = {c: getattr(c, "cycle", None) for c in self.server_state.connections if _waits(c)}
        for connection, cycle in waiting.items():
            before, since = self._waiting.get(connection, (_NONE, now))
            since = since if before is cycle else now
            self._waiting[connection] = cycle, since
            if now - since > self._application.settings.limits.start_seconds:
                connection.transport.close()
        self._waiting = {c: self._waiting[c] for c in waiting}


def _waits(connection: Any) -> bool:
    """Whether it is between requests, or before the first."""
    cycle = getattr(connection, "cycle", _NONE)
    return cycle is None or getattr(cycle, "response_complete", False)


def listen(settings: Settings) -> socket.socket:
    """A listening socket.

    Raises:
        ConfigError: the address cannot be had.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    ear = socket.socket(family, socket.SOCK_STREAM)
    ear.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        ear.bind((settings.host, settings.port))
        ear.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        ear.close()
        reason = error.strerror if isinstance(error, OSError) else "ports are 0 to 65535"
        raise ConfigError(
            f"cannot listen at {settings.host}, port {settings.port}: {reason}; take another "
            "port (0: any that is free), or another address"
        ) from error
    return ear


def run(engine: Engine, settings: Settings, *, ready: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM.

    Args:
        engine: the model.
        settings: who may come in, and how much is taken.
        ready: is told the address.

    Raises:
        ConfigError: the address cannot be had.
    """
    ear = listen(settings)
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    ready(f"http://{host}:{ear.getsockname()[1]}/")
    server = Server(engine, settings)
    try:
        prepared(server).run(sockets=[ear])
    finally:
        ear.close()
        server.close()


def prepared(server: Server) -> Uvicorn:
    """A uvicorn that serves the application, once it is run."""
    limits = server.settings.limits
    config = uvicorn.Config(
        server.app,
        ws="websockets-sansio",
        http="h11",
        loop="asyncio",
        # What is a little too long is told in words; what is much too long ends the connection.
        ws_max_size=2 * limits.frame_bytes,
        ws_ping_interval=None,
        ws_per_message_deflate=False,
        limit_concurrency=2 * (limits.connections + limits.uploads) + 64,
        timeout_keep_alive=10,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        access_log=False,
        log_level="warning",
        server_header=False,
        backlog=_BACKLOG,
    )
    return Uvicorn(config, server)
