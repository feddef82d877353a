"""Files appear whole or not at all; one process at a time works in a folder."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import platform
import re
import secrets
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import IO

import numpy as np

from auricle.errors import BusyError, ConfigError
from auricle.printing import printable

LOCK = ".lock"
"""In a folder: some process is, or was when it died, at work there."""
_NO_LOCKS = {errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP}
"""What disks of some clusters answer."""

_LONGEST_NAME = 255 - 16
"""Bytes: what disks take, less a suffix."""
_LONGEST_STEM = 180
"""Bytes of a temporary name that tell people whose it is."""
_OLD_SECONDS = 24 * 3600.0
"""After which nobody still writes a file that nothing was written to."""
_HEAD = 4096
"""Bytes that tell what a file is."""
PICTURES = {
    ".png": rb"\x89PNG",
    ".svg": rb"\s*<(\?xml|svg)",
    ".html": rb"(?i)\s*<!doctype html.*auricle",
}
"""How pictures, and the pages of auricle, begin."""
_SCHEME = re.compile(r"[A-Za-z][\w+.-]+:/")
"""How the path of an address begins; one letter is a drive."""
_TEMPORARY = re.compile(r"\..*\.(?P<host>[0-9a-f]{8})-(?P<process>\d+)-[0-9a-f]{12}(\.\w+)?")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` that takes its place when the block ends without an error.

    The temporary name keeps the suffix, so that writers that choose a format by it still do. It is no
    other writer's, on whatever machine that shares the disk.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    stem = os.fsencode(path.stem)[:_LONGEST_STEM].decode("utf-8", "ignore")
    token = f"{_host()}-{os.getpid()}-{secrets.token_hex(6)}"
    temporary = path.with_name(f".{stem}.{token}{path.suffix}")
    try:
        yield temporary
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def check_writable(path: Path) -> None:
    """See that a file can be made where `path` is to be, before the work for it is done.

    Nothing is left there; folders that are missing are not made.

    Raises:
        ConfigError: it cannot, or a folder lies there.
    """
    check_no_address(path)
    if path.is_dir():
        raise ConfigError(
            f"{printable(str(path))} is a folder: name a file in it, or another place"
        )
    folder = next((place for place in path.absolute().parents if place.exists()), path)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ConfigError(
            f"cannot write {printable(str(path))}: {error.strerror}; name another place"
        ) from error


def check_replaces(path: Path, own: bytes) -> None:
    """See that a file at `path`, if there is one, is an older result: only such is replaced.

    Args:
        path: where a file is to be written.
        own: regular expression on how a file of that kind begins; an empty one may be replaced too.

    Raises:
        ConfigError: it is something else, as a recording or a table of labels is.
    """
    if not path.is_file():
        return
    with path.open("rb") as file:
        begin = file.read(_HEAD)
    if begin and not re.match(own, begin, re.DOTALL):
        raise ConfigError(
            f"cannot write {printable(str(path))}: a file is there that is no earlier result of this kind, "
            "and it would be lost; name another place, or delete that file first"
        )


def check_suffix(path: Path, *suffixes: str) -> None:
    """See that a file is called after what it will hold.

    Raises:
        ConfigError: it has another suffix.
    """
    if path.suffix.lower() not in suffixes:
        raise ConfigError(
            f"cannot write {printable(str(path))}: the suffix must be {' or '.join(suffixes)}"
        )


def check_no_address(path: str | Path) -> None:
    """See that results go to this machine, where an address would name a folder `s3:`.

    Raises:
        ConfigError: an address, with or without its second slash, as paths have it.
    """
    if _SCHEME.match(str(path)) and not Path(Path(path).parts[0]).is_dir():
        raise ConfigError(
            f"cannot write {printable(str(path))}: results are written on this machine; name a path on "
            "this machine, and copy it to the address when all is done"
        )


def fitting(stem: str, ending: str) -> str:
    """The file name `stem + ending`; a stem too long for disks is cut, and told apart by a hash.

    >>> fitting("song.wav", ".0000.npy")
    'song.wav.0000.npy'
    >>> len(fitting("x" * 255, ".0000.npy"))
    239
    """
    whole, room = os.fsencode(stem), _LONGEST_NAME - len(os.fsencode(ending))
    if len(whole) <= room:
        return stem + ending
    mark = "-" + hashlib.sha256(whole).hexdigest()[:12]
    return whole[: room - len(mark)].decode("utf-8", "ignore") + mark + ending


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


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep every other process, and thread, out of blocks like this one on the same folder.

    The operating system holds the lock and drops it with the process, however that ends: what a
    killed process leaves is a file, and no lock.

    Raises:
        BusyError: another one is inside.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / LOCK
    file = _locked(path)
    try:
        yield
    finally:
        if os.name == "posix":
            path.unlink(missing_ok=True)  # while it is held: nobody else can have locked it
            file.close()
        else:
            file.close()
            with suppress(PermissionError):  # the next one holds it
                path.unlink(missing_ok=True)


def _locked(path: Path) -> IO[bytes]:
    while True:
        file = path.open("a+b")
        try:
            _lock(file)
        except (BlockingIOError, PermissionError) as error:
            file.close()
            raise BusyError(
                f"another process is at work in {path.parent}: wait for its end, or name another "
                "folder"
            ) from error
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                file.close()
                raise
            message = f"no locks on this disk: let no two processes work in {path.parent}"
            warnings.warn(message, RuntimeWarning, stacklevel=4)
        # Between our opening and our locking the last holder may have removed the file.
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
                return file
        file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def sweep(folder: Path) -> None:
    """Delete what killed processes left under `folder` of files that they had not finished.

    Whether a process of another machine, or container, runs is not known here: what it left goes once
    it is a day old.
    """
    for path in folder.rglob(".*"):
        match = _TEMPORARY.fullmatch(path.name)
        if match and path.is_file() and _is_left(path, match["host"], int(match["process"])):
            path.unlink(missing_ok=True)


def is_temporary(path: Path) -> bool:
    """Whether the name is one of those that `replacing` gives."""
    return _TEMPORARY.fullmatch(path.name) is not None


def _is_left(path: Path, host: str, process: int) -> bool:
    if host == _host():
        return not _runs(process)
    with suppress(FileNotFoundError):  # it has just been finished
        return time.time() - path.stat().st_mtime > _OLD_SECONDS
    return False


@lru_cache(maxsize=1)
def _host() -> str:
    """Names the machine, or the container, in which a process's number is its own."""
    try:
        numbers = os.stat("/proc/self/ns/pid").st_ino
    except OSError:  # not Linux: no containers either
        numbers = 0
    return hashlib.sha256(f"{platform.node()} {numbers}".encode()).hexdigest()[:8]


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
