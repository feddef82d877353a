"""Decoded, resampled sound on disk, so that nothing is decoded twice.

Each recording has one file of raw float32 PCM: the planned spans one after another,
overlaps stored once, channels interleaved. The file's name is a hash of the recording's bytes and of
everything that shapes the PCM (rate, channels, spans, decoder, resampler), so a changed file or
another plan never meets old sound, and a renamed or copied file is not decoded again. An index from
(path, size, times) to the content's hash spares reading files that did not change.

Files appear by an atomic rename: a process that dies leaves nothing half-written under a final name,
and two processes may fill one cache at once. Beyond the limit, the files used longest ago go first;
what was used within the last hour, and what the present call needs, stays.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import math
import os
import shutil
import time
import urllib.parse
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs
import soxr

from auricle import audio
from auricle.errors import AudioError, CacheError, ConfigError
from auricle.types import Clip, Recording
from auricle.units import to_samples

if TYPE_CHECKING:
    from auricle.data.clips import ClipPlan
    from auricle.data.dataset import Dataset

FORMAT = 1  # part of every name: raise it when the same parameters would give other samples
GRACE_SECONDS = 3600.0
DEFAULT_LIMIT_BYTES = 20 * 10**9
DEFAULT_LIMIT_SHARE = 0.2

_BYTES = 4  # float32
_HASH_BLOCK = 1 << 20
_READ_SECONDS = 10.0
_ESTIMATE_SECONDS = 0.1  # a container may count the padding of its last frames as sound: silence
_RACY_NS = 2 * 10**9

Progress = Callable[[int, int], None]
_Span = tuple[int, int]  # samples at the analysis rate, end exclusive


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """One recording's sound in the cache.

    Attributes:
        path: the cache file.
        bytes: its size.
        used: when it was last used, seconds since 1970.
        sample_rate: hertz.
        source: path that the content was last read from, if the index still knows it.
    """

    path: Path
    bytes: int
    used: float
    sample_rate: int
    source: str | None


def cache_root() -> Path:
    """The folder of everything that can be computed again: `$AURICLE_CACHE`, or the user's cache."""
    chosen = os.environ.get("AURICLE_CACHE")
    return Path(chosen) if chosen else Path(platformdirs.user_cache_dir("auricle"))


class Waveforms(Sequence[np.ndarray]):
    """The sound of every planned clip, read from the cache on demand.

    Item `i` is clip `i` of the plan: float32, `(time,)`, or `(channel, time)` if channels were kept,
    without padding. Holds names and offsets only, so it is cheap to send to another process.

    Attributes:
        sample_rate: hertz.
        lengths: samples of each clip, int64; 0 where the recording could not be decoded.
        channels: 1, or the channels kept.
    """

    def __init__(
        self,
        folder: Path,
        sample_rate: int,
        channels: int,
        names: Sequence[str],
        files: np.ndarray,
        offsets: np.ndarray,
        lengths: np.ndarray,
        *,
        mono: bool,
    ) -> None:
        self.sample_rate = sample_rate
        self.channels = channels
        self.lengths = lengths
        self._folder = folder
        self._names = tuple(names)
        self._files = files
        self._offsets = offsets
        self._mono = mono

    def __len__(self) -> int:
        return len(self.lengths)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]  # Sequence's two overloads
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        i = range(len(self))[index]
        frames = np.empty((int(self.lengths[i]), self.channels), np.float32)
        self._fill(i, frames)
        return frames[:, 0] if self._mono else np.ascontiguousarray(frames.T)

    def batch(self, indices: Sequence[int] | np.ndarray, samples: int) -> np.ndarray:
        """Clips side by side, zeros after the end of shorter ones.

        Args:
            indices: clips to take.
            samples: length of each row; no clip may be longer.

        Returns:
            float32, `(clip, samples)`, or `(clip, channel, samples)` if channels were kept.

        Raises:
            ConfigError: a clip is longer than `samples`.
            CacheError: the cache was emptied, or a recording could not be decoded.
        """
        chosen = np.asarray(indices, np.int64)
        longest = int(self.lengths[chosen].max(initial=0))
        if longest > samples:
            raise ConfigError(f"batch of {samples} samples, but a clip has {longest}")
        rows = np.zeros((len(chosen), samples, self.channels), np.float32)
        for row, i in zip(rows, chosen.tolist(), strict=True):
            self._fill(i, row[: self.lengths[i]])
        return rows[..., 0] if self._mono else np.ascontiguousarray(rows.transpose(0, 2, 1))

    def _fill(self, i: int, frames: np.ndarray) -> None:
        if not len(frames):
            raise CacheError(f"clip {i} has no sound: its recording could not be decoded")
        path = self._folder / self._names[self._files[i]]
        try:
            with open(path, "rb", buffering=0) as file:
                file.seek(int(self._offsets[i]) * self.channels * _BYTES)
                got = file.readinto(frames.view(np.uint8).data)
        except FileNotFoundError:
            got = 0
        if got != frames.nbytes:
            raise CacheError(
                f"{path} is gone or cut short: the cache was emptied while in use. "
                "Run the same command again; it decodes what is missing."
            )


def load_waveforms(
    dataset: Dataset,
    plan: ClipPlan,
    sample_rate: int,
    *,
    mono: bool = True,
    cache: Path | None = None,
    limit_bytes: int | None = None,
    threads: int | None = None,
    progress: Progress | None = None,
) -> tuple[Waveforms, dict[str, str]]:
    """The planned clips at one rate, decoded at most once and kept on disk.

    Memory stays constant however long the files are; only the planned spans are decoded. The samples
    do not depend on the number of threads, nor on whether they were cached, nor on the other clips
    of the plan: each span is resampled with its surroundings.

    Args:
        dataset: whose recordings the plan's clips point to.
        plan: the clips.
        sample_rate: hertz, for all.
        mono: average the channels; else keep them, and all recordings must have equally many.
        cache: folder to use in place of `cache_root()`.
        limit_bytes: how much the cache may hold. By default 20 GB or a fifth of the disk that is
            free or already cache, whichever is less; the present call may exceed that default, but
            not a limit given here.
        threads: decoding threads; by default one a core.
        progress: called with (recordings done, recordings in all).

    Returns:
        The clips, and the recordings that could not be decoded: key to reason. Their clips have
        length 0.

    Raises:
        ConfigError: channels are to be kept but differ, or the call needs more than `limit_bytes`.
        CacheError: the disk is full, or the folder cannot be written.
    """
    store = _Store(Path(cache) if cache is not None else cache_root())
    channels = 1 if mono else _common_channels(dataset, plan)
    tasks = _plan_tasks(dataset, plan, sample_rate, channels)
    workers = threads or available_cores()
    failures = {t.recording.key: t.refusal for t in tasks if t.refusal}
    sound = [t for t in tasks if not t.refusal]
    names = _name_all(store, sound, sample_rate, mono, workers, failures)
    sound = [t for t in sound if t.recording.key in names]
    sizes = {names[t.recording.key]: t.samples * channels * _BYTES for t in sound}
    store.make_room(sizes, limit_bytes)

    def fill(task: _Task) -> str | None:
        return store.fill(task, names[task.recording.key], sample_rate, mono)

    done = len(failures)
    for task, reason in _map(fill, sound, workers):
        done += 1
        if reason is not None:
            failures[task.recording.key] = reason
        if progress is not None:
            progress(done, len(tasks))
    failures = dict(sorted(failures.items()))
    return _assemble(store, plan, tasks, names, failures, sample_rate, channels, mono), failures


def estimate_bytes(plan: ClipPlan, sample_rate: int) -> int:
    """Disk that the plan's clips take at this rate, one channel; overlaps count once.

    Args:
        plan: the clips.
        sample_rate: hertz.
    """
    total = 0
    for clips in _by_recording(plan).values():
        spans = [_clip_span(clip, sample_rate) for clip in clips]
        total += sum(end - start for start, end in _union(spans))
    return total * _BYTES


def entries(cache: Path | None = None) -> list[CacheEntry]:
    """What the cache holds, last used first.

    Args:
        cache: folder to look in, in place of `cache_root()`.
    """
    store = _Store(Path(cache) if cache is not None else cache_root())
    sources = store.sources()
    found = []
    for path, status in store.files():
        content, rate = path.stem.split("-")[:2]
        source = sources.get(content)
        found.append(CacheEntry(path, status.st_size, status.st_mtime, int(rate), source))
    return sorted(found, key=lambda entry: -entry.used)


def clear(cache: Path | None = None) -> int:
    """Delete all decoded sound.

    Args:
        cache: folder to clear, in place of `cache_root()`.

    Returns:
        Bytes freed.

    Raises:
        CacheError: the folder cannot be written.
    """
    return _Store(Path(cache) if cache is not None else cache_root()).clear()


def available_cores() -> int:
    """Processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


# ---------------------------------------------------------------------------------------- spans


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be kept of one recording: disjoint spans in order, and where each clip lies."""

    recording: Recording
    spans: tuple[_Span, ...]
    clips: tuple[tuple[int, int, int], ...]  # (index in the plan, offset in the file, samples)
    refusal: str | None = None

    @property
    def samples(self) -> int:
        return sum(end - start for start, end in self.spans)


def _by_recording(plan: ClipPlan) -> dict[int, list[Clip]]:
    found: dict[int, list[Clip]] = defaultdict(list)
    for clip in plan.clips:
        found[clip.recording].append(clip)
    return found


def _clip_span(clip: Clip, rate: int, total: int | None = None) -> _Span:
    start = to_samples(clip.start, rate)
    end = start + to_samples(clip.duration, rate)
    return (start, end) if total is None else (min(start, total), min(end, total))


def _union(spans: Sequence[_Span]) -> tuple[_Span, ...]:
    merged: list[_Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _plan_tasks(dataset: Dataset, plan: ClipPlan, rate: int, channels: int) -> list[_Task]:
    indices: dict[int, list[int]] = defaultdict(list)
    for i, clip in enumerate(plan.clips):
        indices[clip.recording].append(i)
    return [
        _plan_task(dataset.recordings[r], plan, chosen, rate)
        for r, chosen in sorted(indices.items())
    ]


def _plan_task(recording: Recording, plan: ClipPlan, chosen: list[int], rate: int) -> _Task:
    # Rounded down: the resampler may or may not give a last sample that is half there.
    total = recording.frames * rate // recording.sample_rate
    clip_spans = [_clip_span(plan.clips[i], rate, total) for i in chosen]
    if any(start == end for start, end in clip_spans):
        return _Task(recording, (), (), _too_short(recording, rate))
    spans = _union(clip_spans)
    starts = np.array([start for start, _ in spans])
    before = np.concatenate([[0], np.cumsum([end - start for start, end in spans])])
    placed = []
    for i, (start, end) in zip(chosen, clip_spans, strict=True):
        at = int(np.searchsorted(starts, start, side="right")) - 1
        placed.append((i, int(before[at]) + start - spans[at][0], end - start))
    return _Task(recording, spans, tuple(placed))


def _too_short(recording: Recording, rate: int) -> str:
    return (
        f"too short: {recording.frames} samples at {recording.sample_rate} Hz "
        f"leave a clip without a sample at {rate} Hz"
    )


def _common_channels(dataset: Dataset, plan: ClipPlan) -> int:
    found = {dataset.recordings[clip.recording].channels for clip in plan.clips}
    if len(found) > 1:
        raise ConfigError(
            f"channels are to be kept, but recordings have {sorted(found)} of them: "
            "average them (mono), or leave out the others"
        )
    return found.pop() if found else 1


def _assemble(
    store: _Store,
    plan: ClipPlan,
    tasks: list[_Task],
    names: dict[str, str],
    failures: dict[str, str],
    rate: int,
    channels: int,
    mono: bool,
) -> Waveforms:
    kept = [t for t in tasks if t.recording.key not in failures]
    files = np.zeros(len(plan.clips), np.int64)
    offsets = np.zeros(len(plan.clips), np.int64)
    lengths = np.zeros(len(plan.clips), np.int64)
    for number, task in enumerate(kept):
        for i, offset, samples in task.clips:
            files[i], offsets[i], lengths[i] = number, offset, samples
    chosen = [names[t.recording.key] for t in kept]
    return Waveforms(store.folder, rate, channels, chosen, files, offsets, lengths, mono=mono)


# ------------------------------------------------------------------------------------- decoding


def _decode(task: _Task, rate: int, mono: bool) -> Iterator[np.ndarray]:
    """The spans' samples in order, as blocks `(time, channel)` of bounded size."""
    for span in task.spans:
        missing = span[1] - span[0]
        for block in _span_blocks(task.recording, span, rate, mono):
            missing -= len(block)
            yield block
        if missing > _ESTIMATE_SECONDS * rate:
            raise AudioError(
                f"ends early: {missing / rate:.3f} s fewer than its header promises; truncated?"
            )
        yield np.zeros((missing, 1 if mono else task.recording.channels), np.float32)


def _span_blocks(recording: Recording, span: _Span, rate: int, mono: bool) -> Iterator[np.ndarray]:
    # Whole seconds are whole samples at every rate, so that the resampler meets the same phase
    # wherever it begins; one further second on either side lets its filter, and the decoder of a
    # lossy format, settle.
    begin = max(0, span[0] // rate - 1)
    until = -(-span[1] // rate) + 1
    duration = None if until >= recording.duration else float(until - begin)
    at = begin * rate
    for block in audio.blocks(
        recording.path,
        seconds=_READ_SECONDS,
        start=float(begin),
        duration=duration,
        sample_rate=rate,
        mono=mono,
    ):
        frames = block[:, None] if mono else block.T
        low, high = max(span[0] - at, 0), min(span[1] - at, len(frames))
        at += len(frames)
        if low < high:
            yield frames[low:high]


def _map(
    work: Callable[[_Task], str | None], tasks: Sequence[_Task], workers: int
) -> Iterator[tuple[_Task, str | None]]:
    """Results as they come; an error or Ctrl-C drops what has not begun."""
    pool = ThreadPoolExecutor(max_workers=max(1, workers))
    try:
        futures = {pool.submit(work, task): task for task in tasks}
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


# ---------------------------------------------------------------------------------------- names


def _name_all(
    store: _Store,
    tasks: list[_Task],
    rate: int,
    mono: bool,
    workers: int,
    failures: dict[str, str],
) -> dict[str, str]:
    """Key to file name; files that cannot be read join `failures`."""
    index = store.read_index()
    names: dict[str, str] = {}

    def name(task: _Task) -> str | None:
        try:
            content = store.content(task.recording.path, index)
        except OSError as error:
            return f"cannot be read: {error.strerror}"
        names[task.recording.key] = _file_name(content, task, rate, mono)
        return None

    for task, reason in _map(name, tasks, workers):
        if reason is not None:
            failures[task.recording.key] = reason
    return names


def _file_name(content: str, task: _Task, rate: int, mono: bool) -> str:
    shaped_by = (
        FORMAT,
        rate,
        "mono" if mono else f"{task.recording.channels} channels",
        task.spans,
        task.recording.decoder,
        soxr.__version__ if task.recording.sample_rate != rate else "",
    )
    shape = hashlib.blake2b(repr(shaped_by).encode(), digest_size=8).hexdigest()
    return f"{content}-{rate}-{shape}.f32"


def _hash_file(path: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    with open(path, "rb", buffering=0) as file:
        while block := file.read(_HASH_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _stamp(path: Path, status: os.stat_result) -> str:
    identity = (os.fsencode(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    return hashlib.blake2b(repr(identity).encode(), digest_size=16).hexdigest()


# ---------------------------------------------------------------------------------------- store


class _Store:
    """The folder of cache files and the index beside them."""

    def __init__(self, root: Path) -> None:
        self.folder = root.absolute() / "waveforms"
        self._index = self.folder / "index.txt"

    def files(self) -> Iterator[tuple[Path, os.stat_result]]:
        """Finished files, with their state; one that vanishes meanwhile is left out."""
        for path in self.folder.glob("*.f32"):
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
        """Hash of the file's bytes, from the index where the file did not change."""
        status = path.stat()
        stamp = _stamp(path, status)
        if stamp in index:
            return index[stamp]
        content = _hash_file(path)
        # A file written this very moment may change again without a new time stamp.
        if time.time_ns() - status.st_mtime_ns > _RACY_NS:
            self._append(f"{stamp} {content} {urllib.parse.quote(os.fsencode(path))}\n")
        return content

    def make_room(self, sizes: dict[str, int], limit: int | None) -> None:
        """Mark what is needed as used, evict what is over the limit, and see that the disk has room.

        Args:
            sizes: name to bytes of everything that the present call uses.
            limit: bytes the cache may hold, or None for the default.
        """
        need = sum(sizes.values())
        if limit is not None and need > limit:
            raise ConfigError(
                f"the sound needs {_size(need)}, but the cache may hold {_size(limit)}: "
                "raise the limit, lower the rate, or take fewer clips of each recording"
            )
        missing = sum(size for name, size in sizes.items() if not self._touch(name, size))
        if not missing:
            return
        with self._writing(missing):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            self._evict(sizes, need, limit)
        free = shutil.disk_usage(self.folder).free
        if missing > free:
            raise self._full(missing, free)

    def fill(self, task: _Task, name: str, rate: int, mono: bool) -> str | None:
        """Decode into the file of that name unless it is there; the reason if that fails."""
        channels = 1 if mono else task.recording.channels
        if self._touch(name, task.samples * channels * _BYTES):
            return None
        partial = self.folder / f"{name}.{uuid.uuid4().hex}.part"
        try:
            self._write(partial, _decode(task, rate, mono), task.samples * channels * _BYTES)
            with self._writing(0):
                os.replace(partial, self.folder / name)
        except AudioError as error:
            return str(error)
        finally:
            partial.unlink(missing_ok=True)
        return None

    def clear(self) -> int:
        """Delete every file; bytes freed."""
        freed = 0
        with self._writing(0):
            for path in self.folder.glob("*"):
                freed += path.stat().st_size
                path.unlink()
        return freed

    def _index_lines(self) -> Iterator[tuple[str, str, str]]:
        if not self._index.is_file():
            return
        for line in self._index.read_text("ascii", errors="replace").splitlines():
            parts = line.split(" ")
            if len(parts) == 3 and len(parts[0]) == len(parts[1]) == 32:
                yield parts[0], parts[1], parts[2]

    def _append(self, line: str) -> None:
        # One write of one line in append mode: lines of several processes do not mix.
        with self._writing(len(line)):
            self.folder.mkdir(parents=True, exist_ok=True)
            with open(self._index, "ab", buffering=0) as file:
                file.write(line.encode("ascii"))

    def _write(self, path: Path, blocks: Iterator[np.ndarray], size: int) -> None:
        with self._writing(size):
            file = open(path, "xb")  # noqa: SIM115  # only writing, not decoding, is guarded
        try:
            for block in blocks:
                with self._writing(size):
                    file.write(np.ascontiguousarray(block, dtype=np.float32).data)
        finally:
            with self._writing(size):
                file.close()

    def _touch(self, name: str, size: int) -> bool:
        """Whether the finished file is there; if so it counts as used now."""
        path = self.folder / name
        try:
            if path.stat().st_size != size:
                return False
        except (FileNotFoundError, NotADirectoryError):
            return False
        # A cache that cannot be written still serves what it holds.
        with contextlib.suppress(OSError):
            os.utime(path)
        return True

    def _sweep(self) -> None:
        """Remove what killed processes left behind."""
        for path in self.folder.glob("*.part"):
            with contextlib.suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > GRACE_SECONDS:
                    path.unlink()

    def _evict(self, keep: dict[str, int], need: int, limit: int | None) -> None:
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

    @contextlib.contextmanager
    def _writing(self, size: int) -> Iterator[None]:
        """Turn the system's refusal to write into an error that says what to do."""
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise self._full(size, None) from error
            raise CacheError(
                f"the cache folder {self.folder} cannot be used ({error.strerror}): "
                "set AURICLE_CACHE to a folder that can be written"
            ) from error

    def _full(self, need: int, free: int | None) -> CacheError:
        left = "" if free is None else f" and {_size(free)} are free"
        return CacheError(
            f"the disk is full: {self.folder} needs {_size(need)} more{left}. Free some space "
            "(auricle cache clear), set AURICLE_CACHE to a folder on another disk, or take fewer "
            "clips of each recording"
        )


def _size(count: int) -> str:
    """Bytes in words.

    >>> _size(1_500_000), _size(999)
    ('1.5 MB', '999 bytes')
    """
    if count < 1000:
        return f"{count} bytes"
    power = min(4, int(math.log10(count)) // 3)
    return f"{count / 1000**power:.1f} {('kB', 'MB', 'GB', 'TB')[power - 1]}"
