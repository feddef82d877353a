"""The microphone as blocks: sounddevice (`auricle[microphone]`), its own rate, one channel.

Blocks wait in a queue of some seconds; what does not fit is lost, counted, and replaced by silence,
so that times stay those of the clock on the wall.
"""

from __future__ import annotations

import queue
from collections.abc import Iterator
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle.errors import AudioError, require

_BLOCK_SECONDS = 0.04
_WAITING = 250
"""Blocks that may wait: ten seconds."""
_PATIENCE_SECONDS = 10.0

Audio = npt.NDArray[np.float32]


class Microphone:
    """An open microphone; leave the `with` block to close it.

    Args:
        device: number, or part of its name; None takes the system's.

    Raises:
        MissingExtraError: sounddevice is not installed.
        AudioError: there is no such microphone, or it cannot be opened.
    """

    def __init__(self, device: str | None = None) -> None:
        self._sound = _library()
        chosen = int(device) if device is not None and device.isdigit() else device
        try:
            found = self._sound.query_devices(chosen, "input")
            self.name = str(found["name"])
            self.sample_rate = round(found["default_samplerate"])
            self._stream = self._sound.InputStream(
                samplerate=self.sample_rate,
                blocksize=round(_BLOCK_SECONDS * self.sample_rate),
                device=chosen,
                channels=1,
                dtype="float32",
                callback=self._arrived,
            )
        # PortAudioError is no subclass of anything narrower; an unknown name is a ValueError.
        except (self._sound.PortAudioError, ValueError) as error:
            known = str(self._sound.query_devices()).strip() or "none"
            raise AudioError(f"no microphone: {error}. Devices: {known}") from None
        self._waiting: queue.Queue[Audio] = queue.Queue(_WAITING)
        self._missing = 0
        self.lost = 0
        """Samples that did not fit in the queue."""

    def __enter__(self) -> Microphone:
        self._stream.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stream.stop()
        self._stream.close()

    def blocks(self, *, seconds: float | None = None) -> Iterator[Audio]:
        """Blocks `(time,)` as they come, for so many seconds of sound, or until nobody asks.

        Raises:
            AudioError: the microphone gives nothing any more.
        """
        left = np.inf if seconds is None else round(seconds * self.sample_rate)
        while left > 0:
            try:
                block = self._waiting.get(timeout=_PATIENCE_SECONDS)
            except queue.Empty:
                raise AudioError(
                    f"{self.name} has given no sound for {_PATIENCE_SECONDS:g} s: is it unplugged?"
                ) from None
            block = block if len(block) <= left else block[: int(left)]
            left -= len(block)
            yield block

    def _arrived(self, block: Any, frames: int, time: Any, status: Any) -> None:
        """Called by the library's own thread; nothing here may wait."""
        sound = np.array(block[:, 0], dtype=np.float32)
        if self._missing:
            sound = np.concatenate([np.zeros(self._missing, dtype=np.float32), sound])
        try:
            self._waiting.put_nowait(sound)
        except queue.Full:
            self._missing += frames
            self.lost += frames
        else:
            self._missing = 0


def _library() -> Any:
    """sounddevice; on Linux its system library may be missing although the package is there."""
    try:
        return require("sounddevice", extra="microphone", purpose="listening to a microphone")
    except OSError as error:
        raise AudioError(
            f"{error}: install PortAudio with the system's package manager (Debian: libportaudio2)"
        ) from None
