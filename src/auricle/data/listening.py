"""One pass over a recording, for everything that listens to it; what it gives is kept.

What is wanted of a recording (its clips, its fingerprint, its levels) names the spans that it needs
and brings a listener. A recording of which something is missing in the store is decoded once, span
by span at its native rate, in constant memory, and every block goes to all whose spans it touches;
a recording of which all is there is not opened. Parts of one annotated file are heard together.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np

from auricle import audio
from auricle.audio import Span
from auricle.data.store import Partial, Store, digest
from auricle.errors import AudioError
from auricle.types import Recording

BLOCK_SECONDS = 10.0
_TOGETHER = 16
"""Parts of one file that are heard in one pass: each holds a few files open."""

Progress = Callable[[int, int], None]
_Result = TypeVar("_Result")


class Listener(Protocol):
    """Turns the sound of a recording's spans into one file."""

    def hear(self, span: int, sound: np.ndarray, ended: bool) -> None:
        """The next block of a span.

        Args:
            span: its index.
            sound: float32 `(time, channel)` at the native rate, shared with others; may be empty.
            ended: whether it is the span's last; spans end in order.

        Raises:
            AudioError: the sound does not serve; other listeners go on.
        """

    def close(self) -> None:
        """Write what is left; every span has ended."""


@dataclass(frozen=True)
class Wanted:
    """One result of listening to a recording.

    Attributes:
        suffix: end of its file's name: its kind, and a hash of all that shapes it but the content.
        spans: what is listened to, at least one, in native samples, in order.
        listener: takes the file and gives who writes it.
        size: bytes of the file, if known before.
    """

    suffix: str
    spans: tuple[Span, ...]
    listener: Callable[[Partial], Listener]
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a result lies.

    Attributes:
        name: its file in the store, which begins with the hash of the recording's content.
        reason: why it is not there, else None.
    """

    name: str
    reason: str | None = None


def listen(
    store: Store,
    asked: Sequence[tuple[Recording, Sequence[Wanted]]],
    *,
    threads: int,
    limit_bytes: int | None = None,
    progress: Progress | None = None,
) -> list[tuple[Kept, ...]]:
    """Everything that is wanted of recordings, each decoded at most once.

    Args:
        store: where results are kept.
        asked: recordings, with what is wanted of each.
        threads: that decode.
        limit_bytes: how much the store may hold; None for its default.
        progress: called with (recordings done, recordings in all).

    Returns:
        For each recording, what became of each that was wanted. A recording that cannot be decoded
        fails all of them.

    Raises:
        ConfigError: more is wanted than `limit_bytes`.
        CacheError: the disk is full, or the folder cannot be written.
    """
    index = store.read_index()
    numbers = range(len(asked))
    paths = list(dict.fromkeys(recording.path for recording, _ in asked))
    contents = dict(_map(lambda n: _content(store, paths[n], index), range(len(paths)), threads))
    found = {path: contents[n] for n, path in enumerate(paths)}
    kept = {i: _named(*asked[i], *found[asked[i][0].path]) for i in numbers}
    sizes = {
        result.name: want.size
        for i in numbers
        for result, want in zip(kept[i], asked[i][1], strict=True)
        if result.reason is None
    }
    store.make_room(sizes, limit_bytes)
    batches = _batches([recording for recording, _ in asked])
    parts = [[(*asked[i], kept[i]) for i in batch] for batch in batches]
    done = 0
    for number, results in _map(lambda n: _listened(store, parts[n]), range(len(parts)), threads):
        kept |= zip(batches[number], results, strict=True)
        done += len(results)
        if progress is not None:
            progress(done, len(asked))
    return [kept[i] for i in numbers]


class Chunks:
    """Blocks of one length out of blocks of any, along the first axis.

    Args:
        size: of each; the last may be shorter.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._held: list[np.ndarray] = []

    def push(self, block: np.ndarray, ended: bool) -> list[np.ndarray]:
        """What is complete with this block; all that is left if it is the last.

        >>> chunks = Chunks(2)
        >>> chunks.push(np.arange(3), False), chunks.push(np.arange(2), True)
        ([array([0, 1])], [array([2, 0]), array([1])])
        """
        self._held.append(block)
        if sum(map(len, self._held)) < self._size and not ended:
            return []
        joined = np.concatenate(self._held) if len(self._held) > 1 else block
        whole = len(joined) if ended else len(joined) // self._size * self._size
        self._held = [joined[whole:]] if whole < len(joined) else []
        return [joined[begin : begin + self._size] for begin in range(0, whole, self._size)]


# ------------------------------------------------------------------------------------ one recording


def _content(store: Store, path: Path, index: dict[str, str]) -> tuple[str, str | None]:
    """Hash of a file, or why it cannot be read."""
    try:
        return store.content(path, index), None
    except OSError as error:
        return "", f"cannot be read: {error.strerror}"


def _named(
    recording: Recording, wanted: Sequence[Wanted], content: str, reason: str | None
) -> tuple[Kept, ...]:
    if reason is not None:
        return tuple(Kept("", reason) for _ in wanted)
    if recording.part:
        # A part of a file is a content of its own.
        content = digest(content, recording.first, recording.frames)
    return tuple(Kept(f"{content}-{want.suffix}") for want in wanted)


_Part = tuple[Recording, Sequence[Wanted], tuple[Kept, ...]]
_Missing = tuple[int, int, Recording, Wanted, str]
"""Number of the part, and of the result in it; the recording, what is wanted, its name."""


def _batches(recordings: Sequence[Recording]) -> list[list[int]]:
    """Numbers of recordings that are heard together: each its own, but for parts of one file."""
    batches: list[list[int]] = []
    for i, recording in enumerate(recordings):
        last = recordings[batches[-1][0]] if batches else None
        joins = last is not None and recording.part and last.path == recording.path
        if joins and len(batches[-1]) < _TOGETHER:
            batches[-1].append(i)
        else:
            batches.append([i])
    return batches


def _listened(store: Store, parts: Sequence[_Part]) -> list[tuple[Kept, ...]]:
    missing = [
        (number, i, recording, want, result.name)
        for number, (recording, wanted, kept) in enumerate(parts)
        for i, (want, result) in enumerate(zip(wanted, kept, strict=True))
        if result.reason is None and not store.has(result.name, want.size)
    ]
    if not missing:
        return [kept for _, _, kept in parts]
    try:
        reasons = _decoded(store, missing)
    except AudioError as error:
        if len(parts) > 1:  # what is sound in a file that is broken further on is heard alone
            return [kept for part in parts for kept in _listened(store, [part])]
        reasons = [audio.reason(error, missing[0][2].path)] * len(missing)
    found = {(n, i): why for (n, i, *_), why in zip(missing, reasons, strict=True)}
    return [
        tuple(replace(r, reason=found.get((n, i), r.reason)) for i, r in enumerate(kept))
        for n, (_, _, kept) in enumerate(parts)
    ]


def _decoded(store: Store, missing: Sequence[_Missing]) -> list[str | None]:
    """Listen to one file for what is missing; the reason of each that failed.

    Raises:
        AudioError: the file cannot be decoded.
    """
    ears: list[_Ear] = []
    path = missing[0][2].path
    try:
        for _, _, recording, want, name in missing:
            ears.append(_Ear(want, recording.first, store.write(name, want.size)))
        parts = [(ear, i, span) for ear in ears for i, span in enumerate(ear.spans)]
        spans = [span for _, _, span in parts]
        sound = audio.spans(path, spans, seconds=BLOCK_SECONDS)
        with contextlib.closing(sound):
            for number, block, ended in sound:
                ear, i, _ = parts[number]
                ear.hear(i, block, ended)
        for ear in ears:
            ear.keep()
    finally:
        for ear in ears:
            ear.discard()
    return [ear.reason for ear in ears]


class _Ear:
    """A listener and its file; once it has failed, it hears no more."""

    def __init__(self, want: Wanted, first: int, file: Partial) -> None:
        self.spans = [(first + begin, first + end) for begin, end in want.spans]
        self.reason: str | None = None
        self._file = file
        self._listener = want.listener(file)

    def hear(self, span: int, sound: np.ndarray, ended: bool) -> None:
        if self.reason is not None:
            return
        try:
            self._listener.hear(span, sound, ended)
        except AudioError as error:
            self.reason = str(error)

    def keep(self) -> None:
        if self.reason is None:
            self._listener.close()
            self._file.keep()

    def discard(self) -> None:
        self._file.discard()


def _map(
    work: Callable[[int], _Result], numbers: Sequence[int], threads: int
) -> Iterator[tuple[int, _Result]]:
    """Results as they come; an error or Ctrl-C drops what has not begun."""
    pool = ThreadPoolExecutor(max_workers=max(1, threads))
    try:
        futures = {pool.submit(work, number): number for number in numbers}
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
