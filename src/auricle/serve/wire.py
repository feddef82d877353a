"""The words of a stream, version 1: what a client may say, and how it is told that it may not.

A client sends `{"type": "start", "sample_rate": 48000, "encoding": "pcm_s16le"}`, then binary
messages of samples, then `{"type": "stop"}`; `{"type": "ping"}` at any time. docs/serve.md has the
whole format.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from auricle.audio import LOUDEST
from auricle.serve.engine import Array

PROTOCOL = 1
ENCODINGS = {"pcm_s16le": 2, "pcm_f32le": 4}
"""Bytes a sample."""
RATES = (1_000, 384_000)
"""Hertz, lowest and highest, of what a server takes; an engine may take less."""


class Refused(Exception):
    """A stream cannot go on.

    Args:
        code: for programs; one of those in docs/serve.md.
        message: for people.
        close: the WebSocket's close code.
    """

    def __init__(self, code: str, message: str, close: int = 1008) -> None:
        super().__init__(message)
        self.code, self.message, self.close = code, message, close

    def told(self) -> dict[str, Any]:
        """The message to the client."""
        return {"type": "error", "code": self.code, "message": self.message}


@dataclass(frozen=True)
class Start:
    """What a client wishes.

    Attributes:
        sample_rate: hertz of its sound.
        encoding: of its samples.
        live: whether sound that comes faster than it can be heard is dropped, not waited for.
        picture: whether the representation is sent too.
    """

    sample_rate: int
    encoding: str
    live: bool = False
    picture: bool = False

    @property
    def width(self) -> int:
        """Bytes a sample."""
        return ENCODINGS[self.encoding]


def message(text: str) -> dict[str, Any]:
    """A client's text as an object with a type.

    Raises:
        Refused: it is none.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise Refused("bad_message", "a text message must be a JSON object", 1003) from None
    if not isinstance(found, dict) or not isinstance(found.get("type"), str):
        raise Refused("bad_message", "a text message must be a JSON object with a type", 1003)
    return found


def start(found: dict[str, Any], rates: tuple[int, int] = RATES) -> Start:
    """The first message, checked.

    Args:
        found: the message.
        rates: lowest and highest of the model.

    Raises:
        Refused: it is no start, or asks for what there is not.
    """
    if found["type"] != "start":
        raise Refused("bad_start", "the first message must be of type start", 1003)
    rate, encoding = found.get("sample_rate"), found.get("encoding")
    if type(rate) is not int or not rates[0] <= rate <= rates[1]:
        text = f"sample_rate must be a whole number, {rates[0]} to {rates[1]}"
        raise Refused("bad_start", text, 1003)
    if not isinstance(encoding, str) or encoding not in ENCODINGS:
        raise Refused("bad_start", f"encoding must be one of {', '.join(ENCODINGS)}", 1003)
    wishes = {name: found.get(name, False) for name in ("live", "picture")}
    for name, value in wishes.items():
        if not isinstance(value, bool):
            raise Refused("bad_start", f"{name} must be true or false", 1003)
    return Start(rate, encoding, **wishes)


def samples(frame: bytes, wishes: Start) -> Array:
    """A binary message as float32 `(time,)`, full scale at 1.

    Raises:
        Refused: half a sample, or samples that are no numbers.
    """
    if len(frame) % wishes.width:
        text = f"{len(frame)} bytes are no whole number of {wishes.encoding} samples"
        raise Refused("bad_frame", text, 1003)
    if wishes.encoding == "pcm_s16le":
        return np.frombuffer(frame, "<i2").astype(np.float32) / np.float32(32768)
    found = np.frombuffer(frame, "<f4").astype(np.float32)
    if not (np.abs(found) <= LOUDEST).all():
        text = f"samples beyond +-{LOUDEST:g}, or none at all (NaN); full scale is 1"
        raise Refused("bad_samples", text, 1003)
    return found
