"""One pass over a recording, for everything that listens to it; what it gives is kept.

What is wanted of a recording (its clips, its fingerprint, its levels) names the spans that it needs
and brings a listener. A recording of which something is missing in the store is decoded once, span
by span at its native rate, in constant memory, and every block goes to all whose spans it touches;
a recording of which all is there is not opened.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

import numpy as np

from auricle import audio
from auricle.audio import Span
from auricle.data.store import Partial, Store
from auricle.errors import AudioError
from auricle.types import Recording

BLOCK_SECONDS = 10.0

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
    kept = dict(_map(lambda i: _named(store, *asked[i], index), numbers, threads))
    sizes = {
        result.name: want.size
        for i in numbers
        for result, want in zip(kept[i], asked[i][1], strict=True)
        if result.reason is None
    }
    store.make_room(sizes, limit_bytes)
    results = _map(lambda i: _listened(store, *asked[i], kept[i]), numbers, threads)
    for done, (i, result) in enumerate(results, start=1):
        kept[i] = result
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


def averaged(sound: np.ndarray) -> np.ndarray:
    """Mean of the channels, `(time, channel)` to `(time, 1)`."""
    return sound if sound.shape[1] == 1 else sound.mean(axis=1, keepdims=True)


# ------------------------------------------------------------------------------------ one recording


def _named(
    store: Store, recording: Recording, wanted: Sequence[Wanted], index: dict[str, str]
) -> tuple[Kept, ...]:
    try:
        content = store.content(recording.path, index)
    except OSError as error:
        return tuple(Kept("", f"cannot be read: {error.strerror}") for _ in wanted)
    return tuple(Kept(f"{content}-{want.suffix}") for want in wanted)


def _listened(
    store: Store, recording: Recording, wanted: Sequence[Wanted], kept: tuple[Kept, ...]
) -> tuple[Kept, ...]:
    missing = [
        i
        for i, (want, result) in enumerate(zip(wanted, kept, strict=True))
        if result.reason is None and not store.has(result.name, want.size)
    ]
    if not missing:
        return kept
    reasons = _decoded(store, recording, [(wanted[i], kept[i].name) for i in missing])
    found = dict(zip(missing, reasons, strict=True))
    return tuple(replace(r, reason=found.get(i, r.reason)) for i, r in enumerate(kept))


def _decoded(
    store: Store, recording: Recording, missing: Sequence[tuple[Wanted, str]]
) -> list[str | None]:
    """Listen for what is missing; the reason of each that failed."""
    ears: list[_Ear] = []
    try:
        for want, name in missing:
            ears.append(_Ear(want, store.write(name, want.size)))
        parts = [(ear, i, span) for ear in ears for i, span in enumerate(ear.spans)]
        spans = [span for _, _, span in parts]
        sound = audio.spans(recording.path, spans, seconds=BLOCK_SECONDS)
        with contextlib.closing(sound):
            for number, block, ended in sound:
                ear, i, _ = parts[number]
                ear.hear(i, block, ended)
        for ear in ears:
            ear.keep()
    except AudioError as error:
        return [str(error)] * len(ears)
    finally:
        for ear in ears:
            ear.discard()
    return [ear.reason for ear in ears]


class _Ear:
    """A listener and its file; once it has failed, it hears no more."""

    def __init__(self, want: Wanted, file: Partial) -> None:
        self.spans = want.spans
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
