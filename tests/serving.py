"""A server in a thread, clients without a framework, and a small model that was never trained."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from auricle import bundle, frontends, models
from auricle.errors import HaltedError
from auricle.serve import Server, Settings
from auricle.serve.runner import listen, prepared

RATE = 8000


def save_model(
    place: Path,
    *,
    front_end: str = "stft(256,128)|mel(16,fmin=32.7)|db",
    clip: float = 0.4,
    hop: float = 0.4,
    classes: tuple[str, ...] = ("hum", "rush"),
    thresholds: dict[str, float | None] | None = None,
    channel: int | None = None,
    below: float | None = None,
    rate: int = RATE,
) -> Path:
    """A bundle at 8000 Hz, cold enough for sounds to differ in their probabilities."""
    chain = frontends.parse(front_end, sample_rate=rate)
    torch.manual_seed(0)
    network = models.build(
        "compact", channels=chain.channels, bins=chain.bins, classes=len(classes)
    )
    description = bundle.Description(
        classes=classes,
        sample_rate=rate,
        clip=clip,
        hop=hop,
        front_end=chain.config,
        front_end_name="logmel",
        model="compact",
        temperature=0.004,
        thresholds=thresholds or {},
        channel=channel,
        unlike={} if below is None else {"below": below},
    )
    bundle.save(place, bundle.Network(chain, network), description)
    return place


class Running:
    """A server that runs.

    Attributes:
        port: where.
        server: the application.
    """

    def __init__(self, engine: Any, settings: Settings) -> None:
        ear = listen(settings)
        self.port = ear.getsockname()[1]
        self.server = Server(engine, settings)
        self._uvicorn = prepared(self.server)
        self._ear = ear
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        asyncio.run(self._uvicorn.serve(sockets=[self._ear]))

    def stop(self) -> None:
        """Begin to end in peace."""
        self._uvicorn.should_exit = True

    def join(self) -> None:
        """Wait for the end."""
        self._thread.join(timeout=30)
        assert not self._thread.is_alive(), "the server does not end"
        self._ear.close()

    @property
    def origin(self) -> str:
        """The page's."""
        return f"http://127.0.0.1:{self.port}"

    def request(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            told = {key.lower(): value for key, value in answer.getheaders()}
            return answer.status, told, answer.read()

    def get(self, path: str, **headers: str) -> tuple[int, Any]:
        """Status and JSON."""
        status, _, body = self.request("GET", path, headers=headers)
        return status, json.loads(body)

    def upload(
        self, content: bytes, name: str = "a.wav", query: str = "", **headers: str
    ) -> tuple[int, Any]:
        """Status and JSON of a file that is sent as a form."""
        body, kind = form(content, name)
        status, _, answer = self.request(
            "POST", f"/api/recordings{query}", body, {"Content-Type": kind} | headers
        )
        return status, json.loads(answer)

    def stream(self, **options: Any) -> ClientConnection:
        """A WebSocket."""
        return connect(
            f"ws://127.0.0.1:{self.port}/api/stream", proxy=None, compression=None, **options
        )


def form(content: bytes, name: str) -> tuple[bytes, str]:
    """A multipart body with one file, and its content type."""
    head = (
        f'--edge\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    return head.encode() + content + b"\r\n--edge--\r\n", "multipart/form-data; boundary=edge"


@contextlib.contextmanager
def running(engine: Any, **settings: Any) -> Iterator[Running]:
    """A server on a free port, for a block."""
    server = Running(engine, Settings(port=0, **settings))
    try:
        yield server
    finally:
        server.stop()
        server.join()


def talk(
    socket: ClientConnection,
    sound: np.ndarray,
    *,
    rate: int = RATE,
    encoding: str = "pcm_f32le",
    block: int = 1000,
    **wishes: Any,
) -> list[dict[str, Any]]:
    """Send a sound in blocks, and stop; returns every message."""
    socket.send(json.dumps({"type": "start", "sample_rate": rate, "encoding": encoding} | wishes))
    for first in range(0, len(sound), block):
        socket.send(coded(sound[first : first + block], encoding))
    socket.send('{"type": "stop"}')
    return hear(socket)


def coded(sound: np.ndarray, encoding: str = "pcm_f32le") -> bytes:
    """Samples as a client sends them."""
    if encoding == "pcm_f32le":
        return sound.astype("<f4").tobytes()
    return np.round(sound * 32768).clip(-32768, 32767).astype("<i2").tobytes()


def hear(socket: ClientConnection, *, until: str | None = None) -> list[dict[str, Any]]:
    """Messages up to the close, or up to the first of a type."""
    found = []
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            found.append(json.loads(socket.recv(timeout=20)))
        except (ConnectionError, ConnectionClosed):
            return found
        if until is not None and found[-1]["type"] == until:
            return found
    raise AssertionError(f"nothing ends this: {[m['type'] for m in found[-5:]]}")


def sound(seconds: float, *, seed: int = 0, rate: int = RATE) -> np.ndarray:
    """A tone that grows, in noise, of a pitch of its own."""
    rng = np.random.default_rng(seed)
    time = np.arange(round(seconds * rate)) / rate
    tone = np.sin(2 * np.pi * rng.uniform(200, 1500) * time) * np.linspace(0, 0.4, len(time))
    return (tone + 0.02 * rng.standard_normal(len(time))).astype(np.float32)


class Counting:
    """An engine without a model: says after each `every` samples how many there were, and their sum.

    Args:
        every: samples a state.
        slowness: seconds that each step takes.
        weight: characters of ballast in each state.
        fault: raised by each step, and by files.
        unfit: raised by `open`.

    Attributes:
        longest: samples of the longest step or gap.
        entered: that a file is being scored, or was.
    """

    rates = (1_000, 384_000)

    def __init__(
        self,
        *,
        every: int = 1000,
        slowness: float = 0.0,
        weight: int = 0,
        fault: Exception | None = None,
        unfit: Exception | None = None,
    ) -> None:
        self.unfit, self.longest, self.entered = unfit, 0, threading.Event()
        self.every, self.slowness, self.weight, self.fault = every, slowness, weight, fault

    def describe(self) -> dict[str, Any]:
        """See `Engine.describe`."""
        return {
            "kind": "counting",
            "title": "counting",
            "hash": "0",
            "classes": ["x"],
            "sample_rate": RATE,
            "clip": 1.0,
            "hop": 1.0,
            "latency_ms": 0,
            "picture": None,
        }

    def recording(
        self, path: Path, *, picture: bool = False, halted: threading.Event | None = None
    ) -> dict[str, Any]:
        """See `Engine.recording`."""
        assert halted is not None
        self.entered.set()
        if halted.wait(self.slowness):
            raise HaltedError("halted")
        if self.fault is not None:
            raise self.fault
        return {"duration": 0.0, "label": "x", "p": {"x": 1.0}, "clips": []}

    def open(self, sample_rate: int, *, picture: bool = False) -> CountingStream:
        """See `Engine.open`."""
        if self.unfit is not None:
            raise self.unfit
        return CountingStream(self)


class CountingStream:
    """See `Counting`."""

    def __init__(self, engine: Counting) -> None:
        self._engine = engine
        self._count, self._sum, self._told = 0, 0.0, 0

    def step(self, samples: np.ndarray) -> list[dict[str, Any]]:
        """See `Stream.step`."""
        time.sleep(self._engine.slowness)
        if self._engine.fault is not None:
            raise self._engine.fault
        self._sum += float(samples.sum(dtype=np.float64))
        return self.skip(len(samples))

    def skip(self, count: int) -> list[dict[str, Any]]:
        """See `Stream.skip`."""
        self._count += count
        self._engine.longest = max(self._engine.longest, count)
        found = []
        while self._told + self._engine.every <= self._count:
            self._told += self._engine.every
            found.append({"type": "state", "t": self._told, "ballast": "x" * self._engine.weight})
        return found

    def flush(self) -> list[dict[str, Any]]:
        """See `Stream.flush`."""
        return [{"type": "summary", "count": self._count, "sum": self._sum}]
