"""The files of an archive: where they are, and how they come here."""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any

from auricle import audio
from auricle.archive import addresses
from auricle.archive.addresses import is_address, shown
from auricle.errors import AudioError, ConfigError, HaltedError
from auricle.parallel import in_order
from auricle.printing import printable

_VERSIONS = (
    *("mtime", "ETag", "etag", "LastModified", "last_modified", "updated", "modified"),
    *("Last-Modified", "modify", "CRC", "date_time"),
)
"""What file systems call the time or the hash that changes with a file's content."""
_PAUSES = (1.0, 4.0)
"""Seconds before a file is fetched once more."""
_ASKED = 16
"""Files that a web server is asked about at once."""
_LOOK_SECONDS = 0.2
"""After which a fetch looks whether it is still wanted."""


class FetchError(AudioError):
    """A file could not be brought here; another time it may."""


@dataclass(frozen=True, slots=True, repr=False)
class Origin:
    """Where a file is fetched: the place that was asked for, and its file system's name of the file.

    It may hold credentials, so it has no text of its own.
    """

    place: str
    name: str

    @property
    def apart(self) -> tuple[str, str]:
        """Tells it from other files, whatever passwords lead there."""
        return addresses.unsaid(self.place), self.name


@dataclass(frozen=True, slots=True)
class Source:
    """A file of an archive.

    Attributes:
        address: path, or address with its scheme; without credentials.
        size: bytes; 0 where the file system does not say, or there are none.
        version: changes with the content, as far as the file system says so.
        origin: None on this disk.
    """

    address: str
    size: int
    version: str
    origin: Origin | None = field(default=None, repr=False, compare=False)


def find(places: Iterable[str | os.PathLike[str]]) -> list[Source]:
    """Files as they are named, and the sound files of folders, each once, sorted by address.

    A file on this disk that two places lead to has the address of the first.

    Raises:
        AudioError: no such file, a folder that holds no sound file, or an address that cannot be
            reached or listed.
        ConfigError: an unknown scheme, or addresses that differ in nothing that may be written.
        MissingExtraError: fsspec, or its part for the scheme, is not installed.
    """
    found: dict[str, Source] = {}
    real = lru_cache(os.path.realpath)
    for given in places:
        place = os.fspath(given)
        for source in _at_address(place) if is_address(place) else _on_disk(place):
            key = source.address
            if source.origin is None:
                folder, name = os.path.split(path_of(source, Path()))
                key = os.path.join(real(folder), name)
            _check_told_apart(source, found.setdefault(key, source))
    return sorted(found.values(), key=lambda source: source.address)


def _check_told_apart(a: Source, b: Source) -> None:
    if (a.origin and a.origin.apart) != (b.origin and b.origin.apart):
        raise ConfigError(
            f"two addresses of {printable(a.address)} differ in their query or login alone, which may "
            "hold credentials and is not written: predict them into two tables"
        )


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
    place = addresses.rooted(place)
    system, root = addresses.system(place)
    try:
        inside = _listed(system, root, place)
    except AudioError:
        raise
    except Exception as error:  # noqa: BLE001 - each plugin raises its own
        reason = addresses.why(error, place)
        raise AudioError(f"{shown(place)} cannot be reached: {reason}") from None
    if not inside:
        suffixes = ", ".join(sorted(audio.SUFFIXES))
        raise AudioError(f"{shown(place)} holds no sound file ({suffixes})")
    if addresses.is_web(root):
        inside = _told(system, inside)
    for name, info in inside.items():
        version = next((str(info[key]) for key in _VERSIONS if info.get(key)), "")
        yield Source(
            addresses.named(place, root, name),
            int(info.get("size") or 0),
            version or addresses.unsaid(place),
            None if place.startswith("file:") else Origin(place, name),
        )


def _listed(system: Any, root: str, place: str) -> dict[str, Any]:
    """The file at a place, or the sound files below it or that its pattern fits; each with what is known."""
    if addresses.asks(root):
        return {root: _answered(system.info(root), place)}
    if addresses.path_of(root).suffix.lower() in audio.SUFFIXES and "*" not in root:
        info = system.info(root)
        if info["type"] == "file":
            return {root: info}
    if "*" in root:
        start = "".join(root[: root.index("*")].rpartition("/")[:2])
        infos: dict[str, Any] = {}
        for name, info in system.glob(root, detail=True).items():
            infos |= {name: info} if info["type"] == "file" else system.find(name, detail=True)
    else:
        start, infos = root, system.find(root, detail=True)
    found = {name: i for name, i in infos.items() if name == root or _heard(name, start)}
    if not found:
        _check_reached(system, start)
    return found


def _told(system: Any, inside: Mapping[str, Any]) -> dict[str, Any]:
    """With sizes and times, which the pages that list files on the web do not tell: by a HEAD each."""

    def told(name: str) -> dict[str, Any]:
        if inside[name].get("size") is not None:
            return dict(inside[name])
        try:
            return dict(system.info(name))
        except Exception:  # noqa: BLE001 - each plugin raises its own; the fetch will say what it is
            return dict(inside[name])

    return dict(zip(inside, in_order(told, inside, jobs=_ASKED), strict=True))


def _answered(info: dict[str, Any], place: str) -> dict[str, Any]:
    if info.get("mimetype") == "text/html":
        raise AudioError(
            f"{shown(place)} answers with a page, not with a sound; a page that is asked for by a query "
            "is not followed, as what a query lets in is one address: name the files, each with its own"
        )
    return info


def _check_reached(system: Any, root: str) -> None:
    """Raise what is the matter, where a listing hides it."""
    try:
        system.ls(root, detail=False)
    except FileNotFoundError as error:
        if error.__cause__ is not None:
            raise


def _heard(name: str, root: str) -> bool:
    """As `audio.walk`: by the suffix, hidden ones left aside."""
    path = addresses.path_of(name)
    below = addresses.path_of(name.removeprefix(root)).parts
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in below if part != "..")
    return path.suffix.lower() in audio.SUFFIXES and not hidden


@contextmanager
def fetching(place: Path, halted: Event) -> Iterator[Callable[[Source], Path]]:
    """What brings a source here, in one go: its path, or that of a copy which `forget` deletes.

    Paths without a root begin at `place`. All copies are gone at the end. Once `halted` is set, what
    is on its way ends with a `HaltedError`, where its file system can be interrupted.
    """
    with TemporaryDirectory(prefix="auricle-", ignore_cleanup_errors=True) as folder:
        yield lambda source: _fetched(source, Path(folder), place, halted)


def forget(source: Source, path: Path) -> None:
    """Delete the copy of a source."""
    if source.origin is not None:
        path.unlink(missing_ok=True)


def path_of(source: Source, place: Path) -> Path:
    """Where a source on this disk lies."""
    local = is_address(source.address)
    return Path(addresses.system(source.address)[1]) if local else place / source.address


def _fetched(source: Source, folder: Path, place: Path, halted: Event) -> Path:
    if source.origin is None:
        return path_of(source, place)
    _check_room(source, folder)
    path = folder / _copy(source)
    for pause in (*_PAUSES, None):
        try:
            _fetch(source.origin, path, halted)
            return path
        except HaltedError:
            raise
        except FileNotFoundError:
            raise FetchError(f"{printable(source.address)}: no such file") from None
        except Exception as error:  # noqa: BLE001 - each plugin raises its own
            path.unlink(missing_ok=True)
            if pause is None:
                reason = addresses.why(error, source.origin.place)
                raise FetchError(f"{printable(source.address)}: not fetched: {reason}") from None
        if halted.wait(pause):
            raise HaltedError("the files are no longer wanted")
    raise AssertionError("the last try returns or raises")


def _copy(source: Source) -> str:
    """The name of a copy; of the source's own name nothing is taken but a suffix that is known."""
    assert source.origin is not None
    suffix = addresses.path_of(source.origin.name).suffix.lower()
    name = hashlib.sha256(source.address.encode("utf-8", "surrogateescape")).hexdigest()
    return name + (suffix if suffix in audio.SUFFIXES else "")


def _fetch(origin: Origin, path: Path, halted: Event) -> None:
    system, _ = addresses.opened(origin.place)
    try:
        _get(system, origin.name, path, halted)
    except (FileNotFoundError, HaltedError):
        raise
    except Exception:
        addresses.renew(system)
        raise


def _get(system: Any, name: str, path: Path, halted: Event) -> None:
    from fsspec.asyn import AsyncFileSystem

    if not isinstance(system, AsyncFileSystem):
        system.get_file(name, str(path))
        return
    # As its `get_file` does, but that a server which is silent for minutes keeps nobody waiting.
    coming = asyncio.run_coroutine_threadsafe(system._get_file(name, str(path)), system.loop)
    while not wait([coming], _LOOK_SECONDS).done:
        if halted.is_set():
            coming.cancel()
            raise HaltedError("the files are no longer wanted")
    coming.result()


def _check_room(source: Source, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if source.size >= free:
        raise FetchError(
            f"{printable(source.address)}: not fetched: it has {source.size / 1e9:.1f} GB, and the "
            f"temporary folder {free / 1e9:.1f} GB left; TMPDIR names another one"
        )
