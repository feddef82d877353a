"""The door: every request and every WebSocket passes here before anything else sees it.

- The Host must be a name of this server: a page elsewhere cannot reach it through a name of its own.
- An Origin, which browsers send and which WebSockets are not otherwise held to, must be this server's
  own or one of those that are allowed.
- Where there is a token, all but the page's own files and /health needs it: `Authorization: Bearer
  TOKEN`, or, for a browser's WebSocket, the subprotocol `bearer.TOKEN` beside `auricle`.
- A body is counted while it comes, and cut off where it is too long or too slow; so is an answer that
  is not read. Files that are more than may come at once are turned away before their body is taken.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import socket
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import AbstractContextManager
from typing import Any

from fastapi import HTTPException

from auricle.serve.gauges import Gauges
from auricle.serve.settings import Settings, address, loopback

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

OPEN = ("/", "/health", "/docs")
"""Paths that need no token, and whatever lies under `/page/`: they tell nothing of the model."""
SUBPROTOCOL, _BEARER = "auricle", "bearer."
_UPLOAD = "/api/recordings"
_ROOM_FOR_FORM = 1 << 16
"""Bytes of a form around its file."""
_HEADERS = {
    "content-security-policy": "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "microphone=(self), camera=(), geolocation=()",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


class BodyError(HTTPException):
    """A body that is not taken: too long, or too slow."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(status, {"error": code, "message": message}, {"connection": "close"})


class _Unread(Exception):
    """The client does not read its answer."""


class Guard:
    """ASGI middleware.

    Args:
        app: what is guarded.
        settings: who may come in.
        gauges: where refusals are counted.
        upload: entered for the time of an upload; gives whether there is room for it.
    """

    def __init__(
        self,
        app: App,
        settings: Settings,
        gauges: Gauges,
        upload: Callable[[], AbstractContextManager[bool]],
    ) -> None:
        self._app, self._settings, self._gauges = app, settings, gauges
        self._upload = upload

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Let a connection in, or answer it here."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = {
            key.decode("latin-1"): value.decode("latin-1") for key, value in scope["headers"]
        }
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            self._gauges.add("auricle_refused_total", reason=refusal[1])
            await _refuse(scope, send, *refusal)
        elif scope["type"] == "websocket":
            await self._app(scope, receive, send)
        else:
            await self._http(scope, headers, receive, send)

    def _refusal(self, scope: Message, headers: dict[str, str]) -> tuple[int, str, str] | None:
        """Status, code and message, or None for who may come in."""
        if not self._own_host(headers.get("host", "")):
            return 421, "bad_host", "the server does not go by this name; who runs it can allow it"
        if not self._allowed_origin(scope, headers):
            return (
                403,
                "bad_origin",
                "pages of this origin may not use the server; who runs it can allow them",
            )
        preflight = scope["type"] == "http" and scope["method"] == "OPTIONS"
        if not (preflight or self._needs_none(scope["path"]) or self._token_fits(scope, headers)):
            return 401, "unauthorized", "a token is needed: Authorization: Bearer TOKEN"
        return None

    def _own_host(self, host: str) -> bool:
        name = _name(host)
        settings = self._settings
        known = name in (settings.host.lower(), *(h.lower() for h in settings.hosts))
        return bool(name) and (known or loopback(name) or self._everywhere(name))

    def _everywhere(self, name: str) -> bool:
        """Who listens at all addresses cannot know their names; without a token none is believed."""
        settings = self._settings
        if settings.host not in ("0.0.0.0", "::"):
            return False
        told = address(name) or name == socket.gethostname().lower()
        return told or (settings.token is not None and not settings.hosts)

    def _allowed_origin(self, scope: Message, headers: dict[str, str]) -> bool:
        origin = headers.get("origin")
        if origin is None or origin in self._settings.origins:
            return True
        scheme = {"ws": "http", "wss": "https"}.get(scope["scheme"], scope["scheme"])
        return origin.lower() == f"{scheme}://{headers.get('host', '')}".lower()

    def _needs_none(self, path: str) -> bool:
        return path in OPEN or path.startswith("/page/")

    def _token_fits(self, scope: Message, headers: dict[str, str]) -> bool:
        token = self._settings.token
        if token is None:
            return True
        shown = headers.get("authorization", "")
        given = shown[len("Bearer ") :] if shown.lower().startswith("bearer ") else ""
        for protocol in scope.get("subprotocols", ()):
            if protocol.startswith(_BEARER):
                given = protocol[len(_BEARER) :]
        return hmac.compare_digest(given.encode(), token.encode())

    async def _http(
        self, scope: Message, headers: dict[str, str], receive: Receive, send: Send
    ) -> None:
        origin = headers.get("origin", "")
        added = dict(_HEADERS)
        if origin in self._settings.origins:
            added |= {
                "access-control-allow-origin": origin,
                "access-control-allow-headers": "authorization, content-type",
                "access-control-allow-methods": "GET, POST",
                "vary": "origin",
            }
        sending = _with_headers(self._patient(send), added)
        if scope["method"] == "OPTIONS":
            await _answer(sending, 204, b"")
            return
        try:
            await self._admit(scope, self._bounded(headers, receive), sending)
        except _Unread:
            return  # what is left of the answer is cut off

    async def _admit(self, scope: Message, receive: Receive, send: Send) -> None:
        if (scope["method"], scope["path"]) != ("POST", _UPLOAD):
            await self._app(scope, receive, send)
            return
        with self._upload() as room:
            if room:
                await self._app(scope, receive, send)
            else:
                await _answer(send, 503, _problem("busy", "too many files at once; try again soon"))

    def _patient(self, send: Send) -> Send:
        """`send` that gives up a client that does not read."""

        async def sending(message: Message) -> None:
            try:
                async with asyncio.timeout(self._settings.limits.send_seconds):
                    await send(message)
            except TimeoutError:
                raise _Unread from None

        return sending

    def _bounded(self, headers: dict[str, str], receive: Receive) -> Receive:
        """`receive` that counts the body, and gives up one that is too long or too slow."""
        limits = self._settings.limits
        most = limits.upload_bytes + _ROOM_FOR_FORM
        taken = 0
        deadline = asyncio.get_running_loop().time() + limits.upload_seconds
        if headers.get("content-length", "0").isdigit():
            taken = 0 if int(headers.get("content-length", "0")) <= most else most + 1

        async def bounded() -> Message:
            nonlocal taken
            if taken <= most:
                try:
                    async with asyncio.timeout_at(deadline):
                        message = await receive()
                except TimeoutError:
                    raise self._too_slow() from None
                taken += len(message.get("body", b""))
            if taken > most:
                text = f"a file may have {limits.upload_bytes} bytes"
                raise BodyError(413, "too_large", text)
            return message

        return bounded

    def _too_slow(self) -> BodyError:
        seconds = self._settings.limits.upload_seconds
        return BodyError(408, "too_slow", f"a file must arrive within {seconds:g} s")


def _name(host: str) -> str:
    """The name in a Host header, without its port.

    >>> _name("localhost:8000"), _name("[::1]:8000"), _name("Example.org")
    ('localhost', '::1', 'example.org')
    """
    if host.startswith("["):
        return host[1:].split("]", 1)[0]
    return host.split(":", 1)[0].lower()


async def _refuse(scope: Message, send: Send, status: int, code: str, message: str) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008, "reason": code})
        return
    await _answer(_with_headers(send, _HEADERS), status, _problem(code, message))


def _problem(code: str, message: str) -> bytes:
    return json.dumps({"error": code, "message": message}).encode()


async def _answer(send: Send, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
    headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _with_headers(send: Send, added: dict[str, str]) -> Send:
    extra = [(key.encode(), value.encode()) for key, value in added.items()]

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = {key for key, _ in message["headers"]}
            kept = [pair for pair in extra if pair[0] not in given]
            message = message | {"headers": [*message["headers"], *kept]}  # type: ignore[operator]
        await send(message)

    return sending
