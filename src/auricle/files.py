"""Files appear whole or not at all."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

_TEMPORARY = re.compile(r"\..*\.(?P<process>\d+)(\.\w+)?")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` that takes its place when the block ends without an error.

    The temporary name keeps the suffix, so that writers that choose a format by it still do.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        yield temporary
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text, whole or not at all."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def write_array(path: Path, values: np.ndarray) -> None:
    """Write an `.npy` file, whole or not at all.

    Through memory: numpy's own writing to a file hides the system's reason, such as a full disk.
    """
    content = io.BytesIO()
    np.save(content, values, allow_pickle=False)
    with replacing(path) as temporary:
        temporary.write_bytes(content.getbuffer())


def sweep(folder: Path) -> None:
    """Delete what killed processes left under `folder` of files that they had not finished."""
    for path in folder.rglob(".*"):
        match = _TEMPORARY.fullmatch(path.name)
        if match and path.is_file() and not _runs(int(match["process"])):
            path.unlink(missing_ok=True)


def is_temporary(path: Path) -> bool:
    """Whether the name is one of those that `replacing` gives."""
    return _TEMPORARY.fullmatch(path.name) is not None


def _runs(process: int) -> bool:
    if os.name != "posix" or process == os.getpid():
        return False  # elsewhere than on POSIX, signal 0 would end the process
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
