"""Data sets: files, labels, groups, folds, and the cache of what was computed of them."""

from __future__ import annotations

import importlib
from typing import Any


def __getattr__(name: str) -> Any:
    if name == "cache":
        return importlib.import_module("auricle.data.cache")
    raise AttributeError(f"module 'auricle.data' has no attribute {name!r}")
