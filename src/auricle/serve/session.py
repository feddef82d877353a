"""One stream: a client's WebSocket from its first message to its last.

A reader puts sound into a bounded backlog, a worker takes it out, has it heard in a thread, and sends
what was found. Whatever ends the stream on the client's fault is an `error` with a code; the summary
comes before it where there is one to give.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from functools import partial
from typing import Any, TypeVar

from fastapi import WebSocket, WebSocketDisconnect

from auricle.errors import AuricleError
from auricle.serve import wire
from auricle.serve.backlog import Backlog, Work
from auricle.serve.engine import Engine, Event, Stream
from auricle.serve.gauges import Gauges
from auricle.serve.settings import Limits
from auricle.serve.wire import Refused

_LOG = logging.getLogger(__name__)
T = TypeVar("T")


class _Gone(Exception):
    """The client is no longer there."""


class Session:
    """One accepted WebSocket.

    Args:
        socket: accepted.
        engine: the model.
        limits: how much is taken.
        pool: threads in which the model works.
        gauges: what is counted.
    """

    def __init__(
        self, socket: WebSocket, engine: Engine, limits: Limits, pool: Executor, gauges: Gauges
    ) -> None:
        self._socket, self._engine, self._limits = socket, engine, limits
        self._pool, self._gauges = pool, gauges
        self._sending = asyncio.Lock()
        self._refusal: Refused | None = None
        self._finish = asyncio.Event()
        self._gone = False
        self._sequence = self._dropped = 0
        self._rate = 1

    async def run(self) -> str:
        """Serve the client to its end; returns the outcome in a word: `done`, `gone`, or a code."""
        try:
            wishes = await self._start()
            await self._follow(wishes)
            if self._refusal is not None:
                raise self._refusal
            await self._close(1000)
            return "done"
        except Refused as refused:
            await self._tell(refused)
            return refused.code
        except _Gone:
            return "gone"

    async def turn_away(self, refused: Refused) -> str:
        """Serve nothing, and say why."""
        await self._tell(refused)
        return refused.code

    def stop(self, refused: Refused) -> None:
        """End the stream as soon as what has come is heard, and give this reason."""
        self._refusal = self._refusal or refused
        self._finish.set()

    async def _start(self) -> wire.Start:
        try:
            async with asyncio.timeout(self._limits.start_seconds):
                first = await self._receive()
        except TimeoutError:
            raise Refused("idle", "no start message came in time") from None
        if isinstance(first, bytes):
            raise Refused("bad_start", "the first message must be of type start", 1003)
        wishes = wire.start(wire.message(first), self._engine.rates)
        self._rate = wishes.sample_rate
        return wishes

    async def _follow(self, wishes: wire.Start) -> None:
        stream = await self._in_thread(
            lambda: self._engine.open(wishes.sample_rate, picture=wishes.picture), "bad_start"
        )
        told = self._engine.describe()
        ready = {"type": "ready", "protocol": wire.PROTOCOL, "latency_ms": told["latency_ms"]}
        await self._send(ready | {"model": told, "limits": self._limits.told()})
        room = max(1, round(self._limits.queue_seconds * wishes.sample_rate))
        backlog = Backlog(room, live=wishes.live)
        reader = asyncio.create_task(self._read(wishes, backlog))
        worker = asyncio.create_task(self._work(stream, backlog))
        ender = asyncio.create_task(self._end(reader, backlog))
        tasks = (reader, worker, ender)
        try:
            await asyncio.wait((worker,))
            worker.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _end(self, reader: asyncio.Task[None], backlog: Backlog) -> None:
        """Wait for the last of the sound, for a reason to stop, or for the end of the time."""
        asked = asyncio.create_task(self._finish.wait())
        try:
            done, _ = await asyncio.wait(
                (reader, asked),
                timeout=self._limits.session_seconds,
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            asked.cancel()
        if not done:
            self.stop(self._too_long())
        if reader in done:
            self._heed(reader.exception())
        reader.cancel()
        await backlog.end()

    def _heed(self, error: BaseException | None) -> None:
        """Why the reader ended, where it was not a stop."""
        if isinstance(error, _Gone):
            self._gone = True
        elif isinstance(error, Refused):
            self.stop(error)
        elif error is not None:
            _LOG.error("reading a stream failed", exc_info=error)
            self.stop(_internal())

    def _too_long(self) -> Refused:
        limit = self._limits.session_seconds
        return Refused("session_too_long", f"a stream may last {limit:g} s; begin another")

    async def _read(self, wishes: wire.Start, backlog: Backlog) -> None:
        """Queue the client's sound until it says stop."""
        taken, most = 0, round(self._limits.session_seconds * wishes.sample_rate)
        while True:
            try:
                async with asyncio.timeout(self._limits.idle_seconds):
                    found = await self._receive()
            except TimeoutError:
                raise Refused("idle", f"silent for {self._limits.idle_seconds:g} s") from None
            if isinstance(found, str):
                if await self._stops(found):
                    return
                continue
            sound = wire.samples(found, wishes)
            lost = await backlog.put(sound[: most - taken])
            self._dropped += lost
            self._gauges.add("auricle_dropped_seconds_total", lost / wishes.sample_rate)
            taken += len(sound)
            if taken > most:
                raise self._too_long()

    async def _stops(self, text: str) -> bool:
        kind = wire.message(text)["type"]
        if kind == "ping":
            await self._send({"type": "pong"})
        elif kind != "stop":
            raise Refused("bad_message", "the type must be ping or stop", 1003)
        return kind == "stop"

    async def _receive(self) -> str | bytes:
        try:
            found = await self._socket.receive()
        except (WebSocketDisconnect, RuntimeError):
            raise _Gone from None
        if found["type"] != "websocket.receive":
            raise _Gone
        if found.get("text") is not None:
            return str(found["text"])
        frame: bytes = found["bytes"]
        if len(frame) > self._limits.frame_bytes:
            text = f"a message may have {self._limits.frame_bytes} bytes, and has {len(frame)}"
            raise Refused("frame_too_large", text, 1009)
        return frame

    async def _work(self, stream: Stream, backlog: Backlog) -> None:
        """Hear what comes, and send what is found, to the end."""
        while True:
            work = await backlog.take()
            if self._gone:
                raise _Gone
            begun = time.perf_counter()
            for piece in _pieces(stream, work, self._rate):
                await self._report(await self._in_thread(piece))
            self._gauges.observe("auricle_step_seconds", time.perf_counter() - begun)
            heard = len(work.sound) / self._rate
            self._gauges.add("auricle_audio_seconds_total", heard, source="stream")
            if work.ended:
                await self._report(await self._in_thread(stream.flush))
                return

    async def _report(self, events: list[Event]) -> None:
        dropped = {"dropped_ms": round(1000 * self._dropped / self._rate)}
        for event in events:
            if event["type"] == "state":
                event = event | {"seq": self._sequence} | dropped
                self._sequence += 1
            elif event["type"] == "summary":
                event = event | {"states": self._sequence} | dropped
            await self._send(event)

    async def _in_thread(self, work: Callable[[], T], code: str = "bad_samples") -> T:
        """The model's answer; what it cannot do is refused, without a word of our insides."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        except AuricleError as error:
            raise Refused(code, str(error), 1003) from error
        except Exception as error:  # a model's fault must not look like the client's
            _LOG.exception("the model failed")
            raise _internal() from error

    async def _send(self, event: dict[str, Any]) -> None:
        """Send one message, or give up a client that does not read."""
        try:
            text = json.dumps(event, allow_nan=False)
        except ValueError as error:
            _LOG.error("the model gave what is no number: %s", error)
            raise _internal() from error
        try:
            async with asyncio.timeout(self._limits.send_seconds), self._sending:
                await self._socket.send_text(text)
        except TimeoutError:
            raise Refused("slow", "the client does not read", 1008) from None
        except (WebSocketDisconnect, RuntimeError):
            raise _Gone from None

    async def _tell(self, refused: Refused) -> None:
        try:
            if refused.code != "slow":  # who does not read is not told
                await self._send(refused.told())
                await self._close(refused.close)
        except (Refused, _Gone):
            return

    async def _close(self, code: int) -> None:
        try:
            async with asyncio.timeout(self._limits.send_seconds):
                await self._socket.close(code)
        except (TimeoutError, WebSocketDisconnect, RuntimeError):
            return


def _internal() -> Refused:
    return Refused("internal", "the model failed", 1011)


def _pieces(stream: Stream, work: Work, most: int) -> Iterator[Callable[[], list[Event]]]:
    """Steps that hear it all, of at most so many samples each: one must not take all the memory."""
    for begin in range(0, work.lost, most):
        yield partial(stream.skip, min(most, work.lost - begin))
    for begin in range(0, len(work.sound), most):
        yield partial(stream.step, work.sound[begin : begin + most])
