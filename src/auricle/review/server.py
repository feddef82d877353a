"""The page of `auricle review`: plain HTTP on this machine only.

Every request must carry the token of this session, and name this server as its host; a change must
also come from a page of this server. Sounds and pictures are named by their place in the queue, never
by a path.
"""

from __future__ import annotations

import hmac
import io
import json
import secrets
import threading
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np
import soundfile

from auricle import audio
from auricle.errors import AudioError, ConfigError, DataError
from auricle.files import write_text
from auricle.report import figures
from auricle.review.labels import Labels
from auricle.review.queue import Item

HOST = "127.0.0.1"
MOST_SECONDS = 30.0
"""Of a sound that is played."""
MOST_BYTES = 4096
"""Of a change."""
LOG = "review.json"
"""In the run folder: what was listened to."""
_FRAME, _ROWS, _COLUMNS = 1024, 256, 600
_RANGE_DB = 80.0


class Review:
    """A queue under review: what is next, what was said, what is written.

    Args:
        items: the queue.
        labels: where changes go.
        folder: the run folder; keeps what was heard, so that it is not asked again.
        most: items at most.
    """

    def __init__(
        self, items: Sequence[Item], labels: Labels, folder: Path, *, most: int = 100
    ) -> None:
        self.labels = labels
        self._log = folder / LOG
        self._heard: dict[str, str] = _read_log(self._log)
        known = [item for item in items if item.recording in labels.recordings]
        self.items = [item for item in known if item.recording not in self._heard][:most]
        self._lock = threading.Lock()

    def told(self) -> dict[str, Any]:
        """The queue for the page."""
        return {
            "classes": list(self.labels.classes),
            "several": self.labels.several,
            "table": str(self.labels.path),
            "command": self.labels.command(),
            "items": [
                {
                    "recording": item.recording,
                    "label": self.labels.label(item.recording),
                    "predicted": item.predicted,
                    "reason": item.reason,
                    "score": round(item.score, 3),
                    "probabilities": item.probabilities,
                    "heard": item.recording in self._heard,
                }
                for item in self.items
            ],
        }

    def say(self, number: int, label: str) -> None:
        """A listener's label of an item; equal to the old one, it confirms that.

        Raises:
            DataError: no such item or label, or the table cannot be changed.
            OSError: the disk does not take it; the same answer can be given again.
        """
        with self._lock:
            key = self._item(number).recording
            self.labels.change(key, label)
            heard = self._heard | {key: label}
            write_text(self._log, json.dumps(heard, indent=1, sort_keys=True))
            self._heard = heard

    def sound(self, number: int) -> tuple[np.ndarray, int]:
        """An item's sound `(time,)`, at most half a minute of it, and its rate.

        Raises:
            AudioError: the file cannot be read.
            DataError: no such item.
        """
        recording = self.labels.recordings[self._item(number).recording]
        rate = recording.sample_rate
        values = audio.read(
            recording.path,
            start=recording.first / rate,
            duration=min(MOST_SECONDS, recording.duration),
            sample_rate=rate,
            channel=recording.channel,
        )
        return values, rate

    def _item(self, number: int) -> Item:
        if not 0 <= number < len(self.items):
            raise DataError(f"no item {number} in the queue of {len(self.items)}")
        return self.items[number]


def _read_log(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    try:
        found = json.loads(path.read_text("utf-8"))
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise DataError(f"{path} is damaged: remove it to begin the review anew")
    return {str(key): str(label) for key, label in found.items()}


def picture(sound: np.ndarray) -> bytes:
    """A spectrogram as PNG: linear frequency up to half the rate, 80 dB below the loudest."""
    padded = np.pad(sound, (0, max(0, _FRAME - len(sound))))
    starts = np.linspace(0, len(padded) - _FRAME, _COLUMNS).astype(int)
    frames = padded[starts[:, None] + np.arange(_FRAME)] * np.hanning(_FRAME)
    power = np.abs(np.fft.rfft(frames)[:, : 2 * _ROWS]) ** 2
    level = 10 * np.log10(power.reshape(_COLUMNS, _ROWS, 2).mean(axis=2) + 1e-12)
    return figures.picture(np.maximum(level, level.max() - _RANGE_DB).T, figures.palette())


def wav(sound: np.ndarray, rate: int) -> bytes:
    """A sound as a WAV file of 16 bits."""
    buffer = io.BytesIO()
    soundfile.write(buffer, np.clip(sound, -1, 1), rate, format="WAV", subtype="PCM_16")
    return buffer.getvalue()


class Server(ThreadingHTTPServer):
    """Serves one review on the loopback interface.

    Args:
        review: what is served.
        port: 0 takes a free one.

    Attributes:
        token: what every request must carry.
        url: the page's address, token and all.

    Raises:
        ConfigError: the port cannot be had.
    """

    daemon_threads = True

    def __init__(self, review: Review, *, port: int = 0) -> None:
        self.review = review
        self.token = secrets.token_urlsafe(24)
        try:
            super().__init__((HOST, port), _Handler)
        except OSError as error:
            raise ConfigError(
                f"cannot listen at {HOST}, port {port}: {error.strerror}; take another port "
                "(0: any that is free)"
            ) from error
        self.hosts = {f"{name}:{self.server_port}" for name in (HOST, "localhost")}
        self.url = f"http://{HOST}:{self.server_port}/?token={self.token}"


def _answer(body: bytes) -> tuple[int, str]:
    """The item and the label of a change."""
    needed = 'a change is {"item": number, "label": name}'
    try:
        asked = json.loads(body)
    except ValueError:
        raise ValueError(f"this is no JSON; {needed}") from None
    found = (asked.get("item"), asked.get("label")) if isinstance(asked, dict) else (None, None)
    item, label = found
    if type(item) is not int or not isinstance(label, str):
        raise ValueError(needed)
    return item, label


class _Handler(BaseHTTPRequestHandler):
    server: Server
    timeout = 30
    server_version, sys_version = "auricle", ""

    def do_GET(self) -> None:
        """The page, the queue, a sound, a picture."""
        if not self._allowed():
            return
        review, path = self.server.review, urlsplit(self.path).path
        if path == "/":
            self._page()
        elif path == "/queue.json":
            self._send(200, json.dumps(review.told()).encode(), "application/json")
        elif path in ("/sound.wav", "/picture.png"):
            self._heard(path)
        else:
            self._refuse(404, "no such page")

    def do_POST(self) -> None:
        """A label: `{"item": number, "label": name}`."""
        origin = self.headers.get("Origin")
        if not self._allowed():
            return
        if origin is None or urlsplit(origin).netloc not in self.server.hosts:
            self._refuse(403, "a change must come from the review's own page")
            return
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            self._refuse(413, f"at most {MOST_BYTES} bytes")
            return
        try:
            item, label = _answer(self.rfile.read(int(length)))
        except ValueError as error:
            self._refuse(400, str(error))
            return
        try:
            self.server.review.say(item, label)
        except DataError as error:
            self._refuse(400, str(error))
            return
        except OSError as error:
            self._refuse(500, f"not written: {error}")
            return
        self._send(200, b"{}", "application/json")

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the token would stand in the log."""

    def _allowed(self) -> bool:
        given = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
        if self.headers.get("Host") not in self.server.hosts:
            self._refuse(403, "another host's name")
        elif not hmac.compare_digest(given.encode(), self.server.token.encode()):
            self._refuse(403, "the token is missing or wrong: open the address that was printed")
        else:
            return True
        return False

    def _heard(self, path: str) -> None:
        number = parse_qs(urlsplit(self.path).query).get("item", [""])[0]
        try:
            sound, rate = self.server.review.sound(int(number) if number.isdecimal() else -1)
        except (AudioError, DataError) as error:
            self._refuse(404, str(error))
            return
        if path == "/sound.wav":
            self._send(200, wav(sound, rate), "audio/wav")
        else:
            self._send(200, picture(sound), "image/png")

    def _page(self) -> None:
        nonce = secrets.token_urlsafe(12)
        text = files("auricle.review").joinpath("page.html").read_text("utf-8")
        policy = (
            f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; "
            "img-src 'self' data:; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            "frame-ancestors 'none'"
        )
        body = text.replace("NONCE", nonce).encode()
        self._send(200, body, "text/html; charset=utf-8", ("Content-Security-Policy", policy))

    def _refuse(self, status: int, reason: str) -> None:
        self._send(status, json.dumps({"error": reason}).encode(), "application/json")

    def _send(self, status: int, body: bytes, kind: str, *more: tuple[str, str]) -> None:
        self.send_response(status)
        fixed = (
            ("Content-Type", kind), ("Content-Length", str(len(body))), ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
        )  # fmt: skip
        for name, value in (*fixed, *more):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
