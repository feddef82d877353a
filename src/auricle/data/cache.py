"""Decoded, resampled sound on disk, so that nothing is decoded twice.

Each recording has one file of raw float32 PCM: the planned spans one after another, overlaps stored
once, channels interleaved. Beside it lies what else was learnt in the same pass (see `listening`):
its fingerprint, its levels. How files are named, written and evicted: see `store`.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs
import soxr

from auricle import audio
from auricle.audio import Span
from auricle.data.listening import Kept, Progress, Wanted, listen
from auricle.data.store import SOUND, Partial, Store, shape
from auricle.errors import AudioError, CacheError, ConfigError
from auricle.parallel import available_cores
from auricle.types import Clip, Recording
from auricle.units import to_samples

if TYPE_CHECKING:
    from auricle.data.clips import ClipPlan
    from auricle.data.dataset import Dataset

FORMAT = 2  # part of every name: raise it when the same parameters would give other samples

_BYTES = 4  # float32
_ESTIMATE_SECONDS = 0.1  # a container may count the padding of its last frames as sound: silence


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """One file in the cache.

    Attributes:
        path: the cache file.
        bytes: its size.
        used: when it was last used, seconds since 1970.
        kind: "sound", "fingerprint" or "levels" of a recording, or "links" of a data set.
        sample_rate: hertz, of sound.
        source: path that the content was last read from, if the index still knows it.
    """

    path: Path
    bytes: int
    used: float
    kind: str
    sample_rate: int | None
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
        mono: average the channels, or take each recording's `channel`; else keep them, and all
            recordings must have equally many.
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
    store = open_store(cache)
    cuts = Cuts(dataset, plan, sample_rate, mono=mono)
    asked = [(recording, [want]) for recording, want in cuts.wanted.items()]
    kept = listen(
        store,
        asked,
        threads=threads or available_cores(),
        limit_bytes=limit_bytes,
        progress=progress,
    )
    found = {recording.key: k for (recording, _), (k,) in zip(asked, kept, strict=True)}
    return cuts.waveforms(store, found)


def estimate_bytes(plan: ClipPlan, sample_rate: int) -> int:
    """Disk that the plan's clips take at this rate, one channel; overlaps count once.

    Args:
        plan: the clips.
        sample_rate: hertz.
    """
    total = 0
    for chosen in _by_recording(plan).values():
        spans = [_clip_span(plan.clips[i], sample_rate) for i in chosen]
        total += sum(end - start for start, end in _union(spans))
    return total * _BYTES


def entries(cache: Path | None = None) -> list[CacheEntry]:
    """What the cache holds, last used first.

    Args:
        cache: folder to look in, in place of `cache_root()`.
    """
    store = open_store(cache)
    sources = store.sources()
    found = []
    for path, status in store.files():
        content, kind = path.stem.split("-")[:2]
        rate = int(kind) if kind.isdecimal() else None
        found.append(
            CacheEntry(
                path=path,
                bytes=status.st_size,
                used=status.st_mtime,
                kind=kind if rate is None else "sound",
                sample_rate=rate,
                source=sources.get(content),
            )
        )
    return sorted(found, key=lambda entry: -entry.used)


def clear(cache: Path | None = None) -> int:
    """Delete all decoded sound, and what was learnt of it.

    Args:
        cache: folder to clear, in place of `cache_root()`.

    Returns:
        Bytes freed.

    Raises:
        CacheError: the folder cannot be written.
    """
    return open_store(cache).clear()


def open_store(cache: Path | None = None) -> Store:
    """The store of a folder.

    Args:
        cache: in place of `cache_root()`.
    """
    return Store(Path(cache) if cache is not None else cache_root())


# ------------------------------------------------------------------------------------ the clips


class Cuts:
    """The clips of a plan, as what is wanted of each recording and where to find it afterwards.

    Attributes:
        wanted: recordings that give clips, with what is wanted of them.
    """

    def __init__(
        self, dataset: Dataset, plan: ClipPlan, sample_rate: int, *, mono: bool = True
    ) -> None:
        self._rate, self._mono = sample_rate, mono
        self._channels = 1 if mono else _common_channels(dataset, plan)
        self._clips = len(plan.clips)
        self._tasks = _plan_tasks(dataset, plan, sample_rate)
        self.wanted: dict[Recording, Wanted] = {
            task.recording: self._want(task) for task in self._tasks if task.refusal is None
        }

    def waveforms(self, store: Store, kept: dict[str, Kept]) -> tuple[Waveforms, dict[str, str]]:
        """The clips, and the reasons of the recordings whose clips have length 0.

        Args:
            store: where they lie.
            kept: key to what became of what was wanted.
        """
        reasons = {t.recording.key: t.refusal or kept[t.recording.key].reason for t in self._tasks}
        failures = {key: reason for key, reason in sorted(reasons.items()) if reason is not None}
        files, offsets, lengths = np.zeros((3, self._clips), np.int64)
        there = [task for task in self._tasks if task.recording.key not in failures]
        for number, task in enumerate(there):
            for i, offset, samples in task.clips:
                files[i], offsets[i], lengths[i] = number, offset, samples
        names = [kept[task.recording.key].name for task in there]
        waveforms = Waveforms(
            store.folder,
            self._rate,
            self._channels,
            names,
            files,
            offsets,
            lengths,
            mono=self._mono,
        )
        return waveforms, failures

    def _want(self, task: _Task) -> Wanted:
        recording = task.recording
        name = shape(
            FORMAT,
            self._rate,
            _mix(recording) if self._mono else f"{recording.channels} channels",
            task.spans,
            recording.decoder,
            soxr.__version__ if recording.sample_rate != self._rate else "",
        )
        return Wanted(
            suffix=f"{self._rate}-{name}{SOUND}",
            spans=tuple(_surroundings(span, self._rate, recording) for span in task.spans),
            listener=lambda file: _Recorder(file, task, self._rate, self._channels, self._mono),
            size=task.samples * self._channels * _BYTES,
        )


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be kept of one recording: disjoint spans in order, and where each clip lies."""

    recording: Recording
    spans: tuple[Span, ...]  # in samples at the analysis rate
    clips: tuple[tuple[int, int, int], ...]  # (index in the plan, offset in the file, samples)
    refusal: str | None = None

    @property
    def samples(self) -> int:
        return sum(end - start for start, end in self.spans)


class _Recorder:
    """Listens to the spans' surroundings, and writes the spans one after another."""

    def __init__(self, file: Partial, task: _Task, rate: int, channels: int, mono: bool) -> None:
        self._file, self._task, self._rate, self._channels = file, task, rate, channels
        self._mono = mono
        self._streams: dict[int, audio.Resampler] = {}
        self._at: dict[int, int] = {}  # samples of each span's surroundings that have passed
        lengths = [end - start for start, end in task.spans]
        self._offsets = [sum(lengths[:i]) for i in range(len(lengths))]

    def hear(self, span: int, sound: np.ndarray, ended: bool) -> None:
        native = self._task.recording.sample_rate
        if span not in self._streams:
            self._streams[span] = audio.Resampler(native, self._rate, self._channels)
            self._at[span] = _before(self._task.spans[span], self._rate) * self._rate
        stream = self._streams[span]
        wanted = audio.mixed(sound, self._task.recording.channel) if self._mono else sound
        self._write(span, stream.push(wanted))
        if ended:
            self._write(span, stream.finish())
            self._end(span)

    def close(self) -> None:
        """Every span has been written as it ended."""

    def _write(self, span: int, sound: np.ndarray) -> None:
        start, end = self._task.spans[span]
        at = self._at[span]
        self._at[span] += len(sound)
        part = sound[max(start - at, 0) : max(end - at, 0)]
        if len(part):
            self._put(span, max(at, start), part)

    def _end(self, span: int) -> None:
        start, end = self._task.spans[span]
        until = max(start, self._at[span])
        missing = end - until
        if missing > _ESTIMATE_SECONDS * self._rate:
            raise AudioError(
                f"ends early: {missing / self._rate:.3f} s fewer than its header promises; "
                "truncated?"
            )
        if missing > 0:
            self._put(span, until, np.zeros((missing, self._channels), np.float32))
        del self._streams[span]

    def _put(self, span: int, at: int, sound: np.ndarray) -> None:
        place = self._offsets[span] + at - self._task.spans[span][0]
        self._file.write(sound, place * self._channels)


def _mix(recording: Recording) -> str:
    """What is made of its channels."""
    return "mono" if recording.channel is None else f"channel {recording.channel}"


def _surroundings(span: Span, rate: int, recording: Recording) -> Span:
    """Native samples to decode for a span at the analysis rate.

    Whole seconds are whole samples at every rate, so that the resampler meets the same phase
    wherever it begins; one further second on either side lets its filter, and the decoder of a lossy
    format, settle.
    """
    until = -(-span[1] // rate) + 1
    native = recording.sample_rate
    return _before(span, rate) * native, min(until * native, recording.frames)


def _before(span: Span, rate: int) -> int:
    return max(0, span[0] // rate - 1)


def _by_recording(plan: ClipPlan) -> dict[int, list[int]]:
    """Recording to the indices of its clips, in order."""
    found: dict[int, list[int]] = defaultdict(list)
    for i, clip in enumerate(plan.clips):
        found[clip.recording].append(i)
    return dict(sorted(found.items()))


def _clip_span(clip: Clip, rate: int, total: int | None = None) -> Span:
    start = to_samples(clip.start, rate)
    end = start + to_samples(clip.duration, rate)
    return (start, end) if total is None else (min(start, total), min(end, total))


def _union(spans: Sequence[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _plan_tasks(dataset: Dataset, plan: ClipPlan, rate: int) -> list[_Task]:
    return [
        _plan_task(dataset.recordings[r], plan, chosen, rate)
        for r, chosen in _by_recording(plan).items()
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
