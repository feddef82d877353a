"""A file that was sent: checked, scored, and gone. Nothing of it is kept."""

from __future__ import annotations

import asyncio
import logging
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import IO, Any

from fastapi import HTTPException

from auricle import audio
from auricle.errors import AudioError, HaltedError, MissingExtraError, TooLongError
from auricle.printing import printable
from auricle.serve.engine import Engine
from auricle.serve.gauges import Gauges
from auricle.serve.settings import Limits
from auricle.serve.wire import RATES

_LOG = logging.getLogger(__name__)
_MOST_CHANNELS = 32


class Uploads:
    """The files of one server, one at a time in each thread of its own pool.

    Args:
        engine: the model.
        limits: how much is taken.
        gauges: what is counted.
        threads: files at once.
    """

    def __init__(self, engine: Engine, limits: Limits, gauges: Gauges, *, threads: int) -> None:
        self._engine, self._limits, self._gauges = engine, limits, gauges
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="auricle-upload")
        self._inside = 0
        self._halted = Event()

    async def score(self, file: IO[bytes], name: str, *, picture: bool) -> dict[str, Any]:
        """The scores of a file.

        Raises:
            HTTPException: no sound, too much of it, or the model failed.
        """
        try:
            found = await asyncio.wrap_future(self._begun(file, name, picture))
        except HTTPException as error:
            self._gauges.add("auricle_uploads_total", outcome=error.detail["error"])  # type: ignore[index]
            raise
        except Exception as error:  # a model's fault must not look like the client's
            self._gauges.add("auricle_uploads_total", outcome="internal")
            _LOG.exception("the model failed")
            raise _problem(500, "internal", "the model failed") from error
        self._gauges.add("auricle_uploads_total", outcome="done")
        self._gauges.add("auricle_audio_seconds_total", found["duration"], source="upload")
        return found

    @contextmanager
    def admitted(self) -> Iterator[bool]:
        """Whether one more may come in, before a byte of it is taken; it counts while it is here."""
        if self._inside >= self._limits.uploads:
            self._gauges.add("auricle_uploads_total", outcome="busy")
            yield False
            return
        self._inside += 1
        try:
            yield True
        finally:
            self._inside -= 1

    def close(self) -> None:
        """Take no more files, and give up those that are at work or wait for it."""
        self._halted.set()
        self._pool.shutdown(wait=False)

    def _begun(self, file: IO[bytes], name: str, picture: bool) -> Future[dict[str, Any]]:
        try:
            return self._pool.submit(self._work, file, name, picture)
        except RuntimeError:
            if not self._halted.is_set():
                raise
            raise _stopping() from None  # closed since the file was let in

    def _work(self, file: IO[bytes], name: str, picture: bool) -> dict[str, Any]:
        if self._halted.is_set():
            raise _stopping()
        suffix = Path(name).suffix.lower()
        suffix = suffix if suffix in audio.SUFFIXES else ".wav"
        with tempfile.TemporaryDirectory(prefix="auricle-") as folder:
            path = Path(folder, f"upload{suffix}")
            with path.open("wb") as target:
                shutil.copyfileobj(file, target)
            try:
                limit = self._limits.seconds
                info = audio.probe(path, most=limit, most_channels=_MOST_CHANNELS)
                self._check(path, info)
                found = self._engine.recording(path, picture=picture, halted=self._halted)
            except TooLongError:
                most = f"{self._limits.seconds:g} s of sound"
                raise _problem(413, "too_long", f"a file may hold {most}") from None
            except HaltedError:
                raise _stopping() from None
            except (AudioError, MissingExtraError) as error:
                words = str(error).replace(str(path), "the file")
                raise _problem(422, "no_sound", words) from None
        return {"name": printable(name)} | found

    def _check(self, path: Path, info: audio.AudioInfo) -> None:
        """Refuse sound that would take much memory, or overflow in the front end."""
        if info.sample_rate > RATES[1]:
            raise AudioError(f"{info.sample_rate} Hz: at most {RATES[1]} Hz are taken")
        for block in audio.blocks(path, seconds=1.0, mono=False):
            if self._halted.is_set():
                raise HaltedError("not read to its end")
            audio.check_scale(block, path)


def _stopping() -> HTTPException:
    return _problem(503, "stopping", "the server stops; send it again later")


def _problem(status: int, code: str, message: str) -> HTTPException:
    return HTTPException(status, {"error": code, "message": message})
