"""The files of an archive: where they are, and how they come here."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from auricle import audio
from auricle.errors import AudioError, ConfigError, MissingExtraError, require
from auricle.printing import printable

_VERSIONS = ("mtime", "ETag", "etag", "LastModified", "last_modified", "updated", "modified")
"""What file systems call the time or the hash that changes with a file's content."""
_PAUSES = (1.0, 4.0)
"""Seconds before a file is fetched once more."""


class FetchError(AudioError):
    """A file could not be brought here; another time it may."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file of an archive.

    Attributes:
        address: path, or address with its scheme.
        size: bytes; 0 where the file system does not say.
        version: changes with the content, as far as the file system says so.
    """

    address: str
    size: int
    version: str


def is_address(place: str | os.PathLike[str]) -> bool:
    """Whether fsspec reads it: `s3://...`, `https://...`.

    >>> is_address("s3://bucket/2024"), is_address("recordings/2024")
    (True, False)
    """
    return "://" in os.fspath(place)


def find(places: Iterable[str | os.PathLike[str]]) -> list[Source]:
    """Files as they are named, and the sound files of folders, each once, sorted by address.

    Raises:
        AudioError: no such file, a folder that holds no sound file, or an address that cannot be
            reached or listed.
        ConfigError: an unknown scheme.
        MissingExtraError: fsspec, or its part for the scheme, is not installed.
    """
    found: dict[str, Source] = {}
    for given in places:
        place = os.fspath(given)
        for source in _at_address(place) if is_address(place) else _on_disk(place):
            found[source.address] = source
    return [found[address] for address in sorted(found)]


def _on_disk(place: str) -> Iterator[Source]:
    if not os.path.lexists(place):
        raise AudioError(f"{printable(place)}: no such file or folder")
    for path in audio.find([place]):
        try:
            status = path.stat()
        except OSError:  # a broken link, for example: its reader says so
            yield Source(str(path), 0, "")
        else:
            yield Source(str(path), status.st_size, str(status.st_mtime_ns))


def _at_address(place: str) -> Iterator[Source]:
    system, root = _system(place)
    try:
        infos = system.find(root, detail=True)
    except Exception as error:  # each plugin raises its own
        raise AudioError(f"{printable(place)} cannot be listed: {_reason(error)}") from error
    inside = {name: info for name, info in infos.items() if name == root or _heard(name, root)}
    if not inside:
        _check_reached(system, root, place)
        raise AudioError(
            f"{printable(place)} holds no sound file ({', '.join(sorted(audio.SUFFIXES))})"
        )
    for name, info in inside.items():
        version = next((str(info[key]) for key in _VERSIONS if info.get(key)), "")
        yield Source(system.unstrip_protocol(name), int(info.get("size") or 0), version)


def _check_reached(system: Any, root: str, place: str) -> None:
    """Say why nothing was found, where a listing hides it."""
    try:
        system.ls(root, detail=False)
    except FileNotFoundError:
        return
    except Exception as error:  # each plugin raises its own
        raise AudioError(f"{printable(place)} cannot be reached: {_reason(error)}") from error


def _heard(name: str, root: str) -> bool:
    """As `audio.walk`: by the suffix, hidden ones left aside."""
    path = PurePosixPath(name.removeprefix(root))
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in path.parts)
    return path.suffix.lower() in audio.SUFFIXES and not hidden


def _system(address: str) -> tuple[Any, str]:
    """The file system of an address, and what it calls the place."""
    fsspec = require("fsspec", extra="archive", purpose=f"reading {printable(address)}")
    try:
        system, path = fsspec.core.url_to_fs(address)
    except ImportError as error:
        raise MissingExtraError(
            f"{printable(address)}: {error} (pip install, then again)"
        ) from None
    except ValueError as error:
        raise ConfigError(
            f"{printable(address)}: {error}; file, s3, gs, https ... are known"
        ) from None
    return system, path


@contextmanager
def fetching(place: Path) -> Iterator[Callable[[Source], Path]]:
    """What brings a source here, in one go: its path, or that of a copy which `forget` deletes.

    Paths without a root begin at `place`. All copies are gone at the end.
    """
    with TemporaryDirectory(prefix="auricle-") as folder:
        yield lambda source: _fetched(source, Path(folder), place)


def forget(source: Source, path: Path) -> None:
    """Delete the copy of a source."""
    if is_address(source.address) and not source.address.startswith("file:"):
        path.unlink(missing_ok=True)


def _fetched(source: Source, folder: Path, place: Path) -> Path:
    if not is_address(source.address):
        return place / source.address
    system, name = _system(source.address)
    if source.address.startswith("file:"):
        return Path(name)
    suffix = PurePosixPath(name).suffix
    path = folder / (hashlib.sha256(source.address.encode()).hexdigest() + suffix)
    for pause in (*_PAUSES, None):
        try:
            system.get_file(name, str(path))
            return path
        except FileNotFoundError as error:
            raise FetchError(f"{printable(source.address)}: no such file") from error
        except Exception as error:  # each plugin raises its own
            path.unlink(missing_ok=True)
            if pause is None:
                reason = _reason(error)
                raise FetchError(f"{printable(source.address)}: not fetched: {reason}") from error
        time.sleep(pause)
    raise AssertionError("the last try returns or raises")


def _reason(error: Exception) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ConnectionRefusedError):
            return "connection refused"
        cause = cause.__cause__
    return printable(str(error) or type(error).__name__)
