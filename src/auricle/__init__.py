"""Which representation of sound suits my recordings and my network best, and by how much?

    import auricle
    results = auricle.compare("recordings/", candidates=["linear", "logmel", "pcen", "mfcc"])
    print(results.verdict)
    model = auricle.load(results.folder / "model")
    model.predict("song.wav")

Importing this module is quick: each name loads what it needs when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from auricle.api import (
        check,
        compare,
        features,
        front_ends,
        load,
        predict,
        repeat,
        show,
        spectrograms,
    )
    from auricle.classifier import AudioClassifier
    from auricle.errors import AuricleError
    from auricle.frontends import FrontEnd
    from auricle.report.results import Results

_HOMES = {
    "AudioClassifier": "auricle.classifier",
    "AuricleError": "auricle.errors",
    "FrontEnd": "auricle.frontends",
    "Results": "auricle.report.results",
    "check": "auricle.api",
    "compare": "auricle.api",
    "features": "auricle.api",
    "front_ends": "auricle.api",
    "load": "auricle.api",
    "predict": "auricle.api",
    "repeat": "auricle.api",
    "show": "auricle.api",
    "spectrograms": "auricle.api",
}

_MODULES = (
    "api", "archive", "conventions", "data", "errors", "export", "prediction", "runtime", "segments",
    "serve", "tracking", "voices",
)  # fmt: skip
"""Of those that documents name: `auricle.tracking.log` needs no import of its own."""

_TRAINED = ("AudioClassifier", "FrontEnd")

__all__ = [
    "AudioClassifier",
    "AuricleError",
    "FrontEnd",
    "Results",
    "check",
    "compare",
    "features",
    "front_ends",
    "load",
    "predict",
    "repeat",
    "show",
    "spectrograms",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        if name in _TRAINED:
            from auricle.errors import require

            require("torch", extra="train", purpose=f"auricle.{name}")
        return getattr(importlib.import_module(_HOMES[name]), name)
    if name in _MODULES:
        return importlib.import_module(f"auricle.{name}")
    raise AttributeError(f"module 'auricle' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
