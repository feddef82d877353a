"""The web application over one engine: page, files, streams, health and metrics."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

from fastapi import FastAPI, File, Query, Request, UploadFile, WebSocket
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from auricle import __version__
from auricle.parallel import available_cores
from auricle.serve import schema
from auricle.serve.engine import Engine
from auricle.serve.gauges import Gauges
from auricle.serve.guard import SUBPROTOCOL, Guard
from auricle.serve.session import Session
from auricle.serve.settings import Settings
from auricle.serve.uploads import Uploads
from auricle.serve.wire import Refused

PAGE = Path(__file__).parent / "page"
_PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": schema.Problem, "description": words}
    for status, words in {
        401: "no token, or a wrong one",
        408: "the file came too slowly",
        413: "too many bytes, or too much sound",
        422: "no sound that can be read",
        500: "the model failed",
        503: "too many files at once, or the server stops",
    }.items()
}


class Server:
    """The application, and what it holds while it runs.

    Args:
        engine: the model.
        settings: who may come in, and how much is taken.

    Attributes:
        app: an ASGI application.
        gauges: what was counted.
    """

    def __init__(self, engine: Engine, settings: Settings) -> None:
        self.settings, self.gauges = settings, Gauges()
        self._engine, self._limits = engine, settings.limits
        cores = available_cores()
        self._pool = ThreadPoolExecutor(cores, thread_name_prefix="auricle-stream")
        self._uploads = Uploads(engine, settings.limits, self.gauges, threads=max(1, cores // 2))
        self._sessions: set[Session] = set()
        self._stopping = False
        self.app = Guard(self._routes(), settings, self.gauges, self._uploads.admitted)

    async def drain(self) -> None:
        """End every stream with its summary, and let no new one begin."""
        self._stopping = True
        for session in self._sessions:
            session.stop(_stopping())
        begun = asyncio.get_running_loop().time()
        patience = self._limits.send_seconds
        while self._sessions and asyncio.get_running_loop().time() < begun + patience:
            await asyncio.sleep(0.02)

    def close(self) -> None:
        """Begin nothing that still waits; files that are being scored are given up."""
        self._uploads.close()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _routes(self) -> FastAPI:
        app = FastAPI(
            title="auricle",
            version=__version__,
            summary="Scores of recordings, and of sound that comes in.",
            docs_url=None,
            redoc_url=None,
            lifespan=self._lifespan,
        )
        app.mount("/page", StaticFiles(directory=PAGE))
        for path, name in (("/", "index.html"), ("/docs", "docs.html")):
            app.add_api_route(path, _file(PAGE / name), include_in_schema=False)
        app.add_api_route("/health", self._health, name="health", response_model=schema.Health)
        text = PlainTextResponse
        app.add_api_route("/metrics", self._metrics, name="metrics", response_class=text)
        app.add_api_route("/api/model", self._model, name="model", response_model=schema.Model)
        app.add_api_route(
            "/api/recordings",
            self._recording,
            name="score a recording",
            methods=["POST"],
            response_model=schema.Recording,
            response_model_exclude_unset=True,
            responses=_PROBLEMS,
        )
        app.add_api_websocket_route("/api/stream", self._stream)
        app.add_exception_handler(HTTPException, _told)
        app.add_exception_handler(RequestValidationError, _unfit)
        app.add_exception_handler(Exception, _failed)
        return app

    @asynccontextmanager
    async def _lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        yield
        self.close()

    async def _health(self) -> dict[str, str]:
        """Whether the server is well; needs no token."""
        return {"status": "stopping" if self._stopping else "ok", "version": __version__}

    async def _metrics(self) -> PlainTextResponse:
        """Counts in Prometheus's text format."""
        return PlainTextResponse(self.gauges.text(), media_type="text/plain; version=0.0.4")

    async def _model(self) -> dict[str, Any]:
        """What is served: labels, rates, the axes of its representation."""
        return self._engine.describe()

    async def _recording(
        self,
        file: Annotated[UploadFile, File(description="a sound file")],
        picture: Annotated[bool, Query(description="send the representation too")] = False,
    ) -> dict[str, Any]:
        """Scores of a file, clip by clip and as a whole. The file is not kept."""
        try:
            found = await self._uploads.score(file.file, file.filename or "", picture=picture)
        finally:
            await file.close()
        return found | {"model": self._engine.describe()["hash"]}

    async def _stream(self, socket: WebSocket) -> None:
        offered = socket.scope.get("subprotocols", ())
        await socket.accept(SUBPROTOCOL if SUBPROTOCOL in offered else None)
        session = Session(socket, self._engine, self._limits, self._pool, self.gauges)
        if self._stopping:
            session.stop(_stopping())
        full = len(self._sessions) >= self._limits.connections
        self._sessions.add(session)
        self.gauges.add("auricle_streams_open", 1)
        try:
            outcome = await (session.turn_away(_busy()) if full else session.run())
        finally:
            self._sessions.discard(session)
            self.gauges.add("auricle_streams_open", -1)
        self.gauges.add("auricle_streams_total", outcome=outcome)


def _busy() -> Refused:
    return Refused("busy", "too many streams at once; try again in a moment", 1013)


def _stopping() -> Refused:
    return Refused("stopping", "the server stops", 1012)


def _file(path: Path) -> Any:
    async def answer() -> FileResponse:
        return FileResponse(path)

    return answer


async def _told(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    detail: Any = error.detail
    if not isinstance(detail, dict):
        code = {404: "not_found", 405: "bad_method"}.get(error.status_code, "bad_request")
        detail = {"error": code, "message": detail}
    return JSONResponse(detail, error.status_code, error.headers)


async def _failed(_request: Request, _error: Exception) -> JSONResponse:
    # The framework raises it again, so that it stands in the log.
    return JSONResponse({"error": "internal", "message": "the server failed"}, 500)


async def _unfit(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    where = ", ".join(".".join(map(str, fault["loc"])) for fault in error.errors())
    form = "; a form holds it: curl -F file=@song.wav" if "body.file" in where else ""
    message = f"missing or wrong: {where}{form}"
    return JSONResponse({"error": "bad_request", "message": message}, 400)
