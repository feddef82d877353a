"""Several voices: are several people talking right now?

    from auricle import voices
    voices.detect("meeting.wav").overlaps       # start, end, probability
    voices.several("snippet.wav")               # one probability: do several people speak here?
    detector = voices.load()                    # the shipped model, or the path of your own
    for event in detector.stream(blocks, sample_rate=48000): ...
    voices.detect("meeting.wav").speakers       # different voices over the last minute, in turn or at once

Importing this module is quick: each name loads what it needs when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auricle.voices.detection import Detection, Detector, Overlap, detect, load, several

_HOMES = {
    "Detection": "auricle.voices.detection",
    "Detector": "auricle.voices.detection",
    "Overlap": "auricle.voices.detection",
    "detect": "auricle.voices.detection",
    "load": "auricle.voices.detection",
    "several": "auricle.voices.detection",
}

__all__ = ["Detection", "Detector", "Overlap", "detect", "load", "several"]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    if name == "detection":
        return importlib.import_module("auricle.voices.detection")
    raise AttributeError(f"module 'auricle.voices' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
