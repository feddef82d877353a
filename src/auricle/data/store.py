"""The folder of what was heard: files that appear whole, an index of contents, a limit.

A file's name begins with a hash of the recording's bytes and goes on with everything else that
shapes what is in it, so a changed recording or other parameters never meet old results, and a
renamed or copied recording is not listened to again. An index from (path, size, times) to the
content's hash spares reading files that did not change.

Files appear by an atomic rename: a process that dies leaves nothing half-written under a final name,
and two processes may fill one folder at once. Beyond the limit, the files used longest ago go first;
what was used within the last hour, and what the present call needs, stays.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import math
import os
import shutil
import time
import urllib.parse
import uuid
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from auricle.errors import CacheError, ConfigError
from auricle.types import Recording

GRACE_SECONDS = 3600.0
DEFAULT_LIMIT_BYTES = 20 * 10**9
DEFAULT_LIMIT_SHARE = 0.2
SOUND, ARRAYS = ".f32", ".npz"

_HASH_BLOCK = 1 << 20
_RACY_NS = 2 * 10**9


class Partial:
    """A file of the store that is being written: kept in the end, or discarded."""

    def __init__(self, store: Store, name: str, size: int | None) -> None:
        self._store, self._size = store, size or 0
        self._target = store.folder / name
        self._path = store.folder / f"{name}.{uuid.uuid4().hex}.part"
        with store.guarded(self._size):
            self._file = open(self._path, "xb")  # noqa: SIM115  # closed when kept or discarded

    def write(self, values: np.ndarray, at: int) -> None:
        """Write float32 values from value `at` of the file on."""
        with self._store.guarded(self._size):
            self._file.seek(at * np.dtype(np.float32).itemsize)
            self._file.write(np.ascontiguousarray(values, dtype=np.float32).data)

    def write_arrays(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Write named arrays, for `Store.arrays` to read."""
        content = io.BytesIO()
        np.savez(content, **arrays)  # type: ignore[arg-type]
        with self._store.guarded(self._size):
            self._file.write(content.getbuffer())

    def keep(self) -> None:
        """Let the file appear under its name."""
        with self._store.guarded(self._size):
            self._file.close()
            os.replace(self._path, self._target)

    def discard(self) -> None:
        """Delete what was written, unless it was kept."""
        with contextlib.suppress(OSError):  # what does not fit on a full disk goes anyway
            self._file.close()
        with self._store.guarded(0):
            self._path.unlink(missing_ok=True)


class Store:
    """Results of listening, kept under a root folder.

    Attributes:
        folder: where the files lie.
    """

    def __init__(self, root: Path) -> None:
        self.folder = root.absolute() / "waveforms"
        self._index = self.folder / "index.txt"

    def files(self) -> Iterator[tuple[Path, os.stat_result]]:
        """Finished files, with their state; one that vanishes meanwhile is left out."""
        for suffix in (SOUND, ARRAYS):
            for path in self.folder.glob(f"*{suffix}"):
                with contextlib.suppress(FileNotFoundError):
                    yield path, path.stat()

    def read_index(self) -> dict[str, str]:
        """Stamp of (path, size, times) to hash of the content; torn lines are ignored."""
        return {stamp: content for stamp, content, _ in self._index_lines()}

    def sources(self) -> dict[str, str]:
        """Hash of the content to the path it was last read from."""
        return {
            content: os.fsdecode(urllib.parse.unquote_to_bytes(path))
            for _, content, path in self._index_lines()
        }

    def content(self, path: Path, index: dict[str, str]) -> str:
        """Hash of the file's bytes, from the index where the file did not change.

        Raises:
            OSError: it cannot be read.
            CacheError: the index cannot be written.
        """
        status = path.stat()
        stamp = _stamp(path, status)
        if stamp in index:
            return index[stamp]
        content = _hash_file(path)
        # A file written this very moment may change again without a new time stamp.
        if time.time_ns() - status.st_mtime_ns > _RACY_NS:
            self._append(f"{stamp} {content} {urllib.parse.quote(os.fsencode(path))}\n")
        return content

    def has(self, name: str, size: int | None = None) -> bool:
        """Whether the finished file is there, of that size if given; if so it counts as used now."""
        path = self.folder / name
        try:
            if path.stat().st_size != size and size is not None:
                return False
        except (FileNotFoundError, NotADirectoryError):
            return False
        # A folder that cannot be written still serves what it holds.
        with contextlib.suppress(OSError):
            os.utime(path)
        return True

    def make_room(self, sizes: Mapping[str, int | None], limit: int | None = None) -> None:
        """Mark what is needed as used, evict what is over the limit, and see that the disk has room.

        Args:
            sizes: name to bytes, or None where they are not known before, of everything that the
                present call uses.
            limit: bytes the folder may hold, or None for the default.

        Raises:
            ConfigError: more is needed than the limit.
            CacheError: the disk is full, or the folder cannot be written.
        """
        need = sum(size or 0 for size in sizes.values())
        if limit is not None and need > limit:
            raise ConfigError(
                f"the sound needs {_size(need)}, but the cache may hold {_size(limit)}: "
                "raise the limit, lower the rate, or take fewer clips of each recording"
            )
        missing = [size or 0 for name, size in sizes.items() if not self.has(name, size)]
        if not missing:
            return
        with self.guarded(sum(missing)):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            self._evict(sizes, need, limit)
        free = shutil.disk_usage(self.folder).free
        if sum(missing) > free:
            raise self._full(sum(missing), free)

    def write(self, name: str, size: int | None = None) -> Partial:
        """A file that will have that name, and that size if it is known.

        Raises:
            CacheError: the disk is full, or the folder cannot be written; so do the file's methods.
        """
        return Partial(self, name, size)

    def keep_arrays(self, name: str, arrays: Mapping[str, np.ndarray]) -> None:
        """A file of named arrays, for `arrays` to read.

        Raises:
            CacheError: the disk is full, or the folder cannot be written.
        """
        self.make_room({name: None})
        file = self.write(name)
        try:
            file.write_arrays(arrays)
            file.keep()
        finally:
            file.discard()

    def arrays(self, name: str) -> dict[str, np.ndarray]:
        """What `Partial.write_arrays` wrote.

        Raises:
            CacheError: it is gone, or damaged; then it is removed.
        """
        path = self.folder / name
        try:
            with open(path, "rb") as file, np.load(file, allow_pickle=False) as found:
                return dict(found)
        except FileNotFoundError:
            problem = "is gone: the cache was emptied while in use"
        # A machine that loses power may leave a file without its content.
        except (ValueError, EOFError, zipfile.BadZipFile):
            problem = "is damaged, and was removed"
            with self.guarded(0):
                path.unlink(missing_ok=True)
        raise CacheError(
            f"{path} {problem}. Run the same command again; it listens to what is missing."
        )

    def clear(self) -> int:
        """Delete every file; bytes freed.

        Raises:
            CacheError: the folder cannot be written.
        """
        freed = 0
        with self.guarded(0):
            for path in self.folder.glob("*"):
                with contextlib.suppress(FileNotFoundError):
                    freed += path.stat().st_size
                    path.unlink()
        return freed

    @contextlib.contextmanager
    def guarded(self, size: int) -> Iterator[None]:
        """Turn the system's refusal to write `size` bytes into an error that says what to do."""
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise self._full(size, None) from error
            raise CacheError(
                f"the cache folder {self.folder} cannot be used ({error.strerror}): "
                "set AURICLE_CACHE to a folder that can be written"
            ) from error

    def _index_lines(self) -> Iterator[tuple[str, str, str]]:
        if not self._index.is_file():
            return
        for line in self._index.read_text("ascii", errors="replace").splitlines():
            parts = line.split(" ")
            if len(parts) == 3 and len(parts[0]) == len(parts[1]) == 32:
                yield parts[0], parts[1], parts[2]

    def _append(self, line: str) -> None:
        # One write of one line in append mode: lines of several processes do not mix.
        with self.guarded(len(line)):
            self.folder.mkdir(parents=True, exist_ok=True)
            with open(self._index, "ab", buffering=0) as file:
                file.write(line.encode("ascii"))

    def _sweep(self) -> None:
        """Remove what killed processes left behind."""
        for path in self.folder.glob("*.part"):
            with contextlib.suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > GRACE_SECONDS:
                    path.unlink()

    def _evict(self, keep: Mapping[str, int | None], need: int, limit: int | None) -> None:
        found = [(s.st_mtime, s.st_size, p) for p, s in self.files()]
        if limit is None:
            usable = shutil.disk_usage(self.folder).free + sum(size for _, size, _ in found)
            limit = min(DEFAULT_LIMIT_BYTES, int(DEFAULT_LIMIT_SHARE * usable))
        others = [entry for entry in found if entry[2].name not in keep]
        held = sum(size for _, size, _ in others)
        for used, size, path in sorted(others):
            if held + need <= limit or time.time() - used < GRACE_SECONDS:
                return
            path.unlink(missing_ok=True)
            held -= size

    def _full(self, need: int, free: int | None) -> CacheError:
        left = "" if free is None else f" and {_size(free)} are free"
        needs = f"needs {_size(need)} more" if need else "needs more"
        return CacheError(
            f"the disk is full: {self.folder} {needs}{left}. Free some space "
            "(auricle cache clear), set AURICLE_CACHE to a folder on another disk, or take fewer "
            "clips of each recording"
        )


def shape(*shaped_by: object) -> str:
    """Short hash of everything that shapes a result, for its name.

    >>> shape(1, "mono") == shape(1, "mono") != shape(2, "mono")
    True
    """
    return hashlib.blake2b(repr(shaped_by).encode(), digest_size=8).hexdigest()


def one_channel(recording: Recording) -> tuple[int, ...]:
    """What the channel adds to what shapes a result: nothing where channels are not told apart."""
    return () if recording.channel is None else (recording.channel,)


def digest(content: str, *part: int) -> str:
    """Hash of a part of a content, as long as that of a whole one."""
    return hashlib.blake2b(repr((content, part)).encode(), digest_size=16).hexdigest()


def _hash_file(path: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    with open(path, "rb", buffering=0) as file:
        while block := file.read(_HASH_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _stamp(path: Path, status: os.stat_result) -> str:
    identity = (os.fsencode(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    return hashlib.blake2b(repr(identity).encode(), digest_size=16).hexdigest()


def _size(count: int) -> str:
    """Bytes in words.

    >>> _size(1_500_000), _size(999)
    ('1.5 MB', '999 bytes')
    """
    if count < 1000:
        return f"{count} bytes"
    power = min(4, int(math.log10(count)) // 3)
    return f"{count / 1000**power:.1f} {('kB', 'MB', 'GB', 'TB')[power - 1]}"
