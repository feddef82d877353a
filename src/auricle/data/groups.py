"""Recordings that share audio: found by fingerprint, and joined into one group.

A group must never stand on both sides of a split. Copies of one source often hide under several
names: coded again, louder, at another rate, or cut out at an offset. What is found here is sure
rather than complete: two takes of one sound, or two recordings of one steady machine, are not
joined; changed speed or pitch, and excerpts under about a second, are not found.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from auricle import audio
from auricle.data import fingerprint
from auricle.data.cache import available_cores
from auricle.errors import AudioError
from auricle.types import Recording

if TYPE_CHECKING:
    from auricle.data.dataset import Dataset
    from auricle.data.splits import Splits

ANALYSED_SECONDS = 72_000.0
"""Of the whole data set; longer ones are sampled, each recording for at least `LEAST_SECONDS`."""
LEAST_SECONDS = 60.0
MOST_SECONDS = 600.0

_SPAN_SECONDS = 30.0
_EDGE = 400  # 50 ms
_STEP = 1e-5  # below one step of 16 bits
_VERIFIED_SECONDS = 8.0
_LEAST_OVERLAP_SECONDS = 0.25
_SURE, _SURE_IF_SHORT = 0.4, 0.6
_WHOLE = 0.9
_MOST_PROPOSALS = 5  # a recording

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Link:
    """Two recordings that share audio.

    Attributes:
        a: key of the first.
        b: key of the second.
        kind: "identical" sample for sample; "near-duplicate" over nearly all of both; else
            "excerpt".
        offset: seconds; moment `t` of `a` is moment `t + offset` of `b`.
        score: how surely, from 0 to 1.
    """

    a: str
    b: str
    kind: Literal["identical", "near-duplicate", "excerpt"]
    offset: float
    score: float


def find_links(
    dataset: Dataset, *, threads: int | None = None, progress: Progress | None = None
) -> tuple[Link, ...]:
    """Recordings of a data set that share audio.

    Recordings are decoded to 8 kHz in constant memory. Of long ones at most ten minutes are looked
    at, evenly spread, and less where the data set is longer than 20 hours; then excerpts may be
    missed. Silence matches nothing. Recordings that cannot be decoded are left out.

    Args:
        dataset: labelled or not.
        threads: decoding threads; by default one a core.
        progress: called with (recordings done, recordings in all).

    Returns:
        Links in order of the recordings; enough to connect all copies of one sound, not each pair.
    """
    recordings = dataset.recordings
    share = ANALYSED_SECONDS / max(1, len(recordings))
    seconds = min(MOST_SECONDS, max(LEAST_SECONDS, share))
    with ThreadPoolExecutor(threads or available_cores()) as pool:
        prints = []
        for found in pool.map(lambda r: _fingerprint(r, seconds), recordings):
            prints.append(found)
            if progress is not None:
                progress(len(prints), len(recordings))
        identical = list(_identical(recordings, prints))
        # One of each set of identical recordings speaks for all.
        spoken_for = {link.b for link in identical}
        kept = [i for i, r in enumerate(recordings) if r.key not in spoken_for]
        proposed = _propose(prints, kept)
        verified = pool.map(lambda p: _verify(recordings[p.a], recordings[p.b], p), proposed)
        near = [link for link in verified if link is not None]
    return tuple(sorted(identical + near, key=lambda link: (link.a, link.b)))


def join(dataset: Dataset, links: Sequence[Link]) -> Dataset:
    """The data set with linked recordings in one group.

    Official folds stay as they are: there, only links within a fold join groups, and a warning
    counts the recordings whose links cross folds.

    Args:
        dataset: whose groups are to be joined.
        links: from `find_links`.
    """
    if not links:
        return dataset
    by_key = {r.key: r for r in dataset.recordings}
    inside = [link for link in links if by_key[link.a].fold == by_key[link.b].fold]
    joined, merged = _joined_groups(dataset, inside)
    recordings = tuple(replace(r, group=joined[_group(r)]) for r in dataset.recordings)
    notes = list(dataset.notes)
    if merged:
        shown = ", ".join(sorted(merged)[:6]) + (", ..." if len(merged) > 6 else "")
        into = len({joined[group] for group in merged})
        notes.append(
            f"shared audio: {len(merged)} groups became {into}, as recordings in them are copies "
            f"or excerpts of one source ({shown})"
        )
    warnings = list(dataset.warnings)
    crossing = {key for link in links if link not in inside for key in (link.a, link.b)}
    if crossing:
        warnings.append(
            f"{len(crossing)} recordings share audio across the official folds; the folds stay, "
            "and the score is given with and without them"
        )
    return replace(dataset, recordings=recordings, notes=tuple(notes), warnings=tuple(warnings))


def crossings(dataset: Dataset, links: Sequence[Link], splits: Splits) -> tuple[str, ...]:
    """Keys of the recordings that share audio with a recording of another fold.

    Args:
        dataset: the split data set.
        links: from `find_links`.
        splits: fold of each recording.
    """
    fold = dict(zip((r.key for r in dataset.recordings), splits.fold, strict=True))
    found = {key for link in links if fold[link.a] != fold[link.b] for key in (link.a, link.b)}
    return tuple(sorted(found))


# ------------------------------------------------------------------------------------ fingerprints


@dataclass(frozen=True, slots=True)
class _Print:
    digest: bytes | None  # None: silent, or not decodable
    hashes: np.ndarray
    starts: np.ndarray


_NOTHING = _Print(None, np.zeros(0, np.uint32), np.zeros(0, np.int32))


def _fingerprint(recording: Recording, seconds: float) -> _Print:
    digest = hashlib.blake2b(repr((recording.frames, recording.sample_rate)).encode())
    hashes, starts = [_NOTHING.hashes], [_NOTHING.starts]
    sounding = False
    try:
        for begin, sound in _sampled(recording, seconds):
            digest.update(sound.tobytes())
            sounding = sounding or _sounds(sound)
            found, at = fingerprint.landmarks(*fingerprint.peaks(sound))
            hashes.append(found)
            starts.append((at + begin // fingerprint.HOP).astype(np.int32))
    except AudioError:
        return _NOTHING  # `check` reports it with its reason
    if not sounding:
        return _NOTHING
    return _Print(digest.digest(), np.concatenate(hashes), np.concatenate(starts))


def _sounds(sound: np.ndarray) -> bool:
    """Whether there is more than a constant; the resampler rings at the edges of one."""
    inner = sound[_EDGE:-_EDGE] if len(sound) > 4 * _EDGE else sound
    return bool(np.ptp(inner) > _STEP)


def _sampled(recording: Recording, seconds: float) -> Iterator[tuple[int, np.ndarray]]:
    """First sample at 8 kHz and sound of spans of half a minute, evenly spread."""
    count = -(-recording.duration // _SPAN_SECONDS)
    chosen = int(min(count, -(-seconds // _SPAN_SECONDS)))
    if chosen == count:
        yield from _rechunked(recording)
        return
    last = int(count) - 2  # the last but one: whole
    for number in np.unique(np.linspace(0, last, chosen).astype(int)).tolist():
        begin = number * _SPAN_SECONDS
        sound = audio.read(
            recording.path, start=begin, duration=_SPAN_SECONDS, sample_rate=fingerprint.RATE
        )
        yield int(begin * fingerprint.RATE), sound


def _rechunked(recording: Recording) -> Iterator[tuple[int, np.ndarray]]:
    size = int(_SPAN_SECONDS * fingerprint.RATE)
    held, begin = np.zeros(0, np.float32), 0
    for block in audio.blocks(recording.path, seconds=10.0, sample_rate=fingerprint.RATE):
        held = np.concatenate([held, block])
        while len(held) >= size:
            yield begin, held[:size]
            held, begin = held[size:], begin + size
    if len(held):
        yield begin, held


# ------------------------------------------------------------------------------------------- links


def _identical(recordings: Sequence[Recording], prints: Sequence[_Print]) -> Iterator[Link]:
    first: dict[bytes, str] = {}
    for recording, found in zip(recordings, prints, strict=True):
        if found.digest is None:
            continue
        earlier = first.setdefault(found.digest, recording.key)
        if earlier != recording.key:
            yield Link(earlier, recording.key, "identical", 0.0, 1.0)


def _propose(prints: Sequence[_Print], kept: Sequence[int]) -> list[fingerprint.Proposal]:
    if not kept:
        return []
    found = fingerprint.proposals(
        np.concatenate([prints[i].hashes for i in kept]),
        np.concatenate([np.full(len(prints[i].hashes), i, np.int32) for i in kept]),
        np.concatenate([prints[i].starts for i in kept]),
    )
    best = sorted(found, key=lambda p: (-p.hits, p.a, p.b))[: _MOST_PROPOSALS * len(prints)]
    return sorted(best, key=lambda p: (p.a, p.b))


def _verify(a: Recording, b: Recording, proposal: fingerprint.Proposal) -> Link | None:
    shift = proposal.offset * fingerprint.HOP / fingerprint.RATE
    begin, end = max(0.0, -shift), min(a.duration, b.duration - shift)
    if end - begin < _LEAST_OVERLAP_SECONDS:
        return None
    middle = proposal.at * fingerprint.HOP / fingerprint.RATE
    start = max(begin, min(middle - _VERIFIED_SECONDS / 2, end - _VERIFIED_SECONDS))
    span = {"duration": min(_VERIFIED_SECONDS, end - start), "sample_rate": fingerprint.RATE}
    try:
        score, lag, windows = fingerprint.agreement(
            audio.read(a.path, start=start, **span),  # type: ignore[arg-type]
            audio.read(b.path, start=max(0.0, start + shift), **span),  # type: ignore[arg-type]
        )
    except AudioError:
        return None
    if score < (_SURE if windows > 1 else _SURE_IF_SHORT):
        return None
    whole = end - begin >= _WHOLE * max(a.duration, b.duration)
    kind: Literal["near-duplicate", "excerpt"] = "near-duplicate" if whole else "excerpt"
    return Link(a.key, b.key, kind, round(shift + lag / fingerprint.RATE, 4), round(score, 4))


# ------------------------------------------------------------------------------------------ groups


def _group(recording: Recording) -> str:
    return recording.key if recording.group is None else recording.group


def _joined_groups(dataset: Dataset, links: Sequence[Link]) -> tuple[dict[str, str], set[str]]:
    """Group to joined group (the first name of each), and the groups that changed or grew."""
    group = {r.key: _group(r) for r in dataset.recordings}
    parent = {name: name for name in group.values()}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for link in links:
        low, high = sorted((root(group[link.a]), root(group[link.b])))
        parent[high] = low
    members: dict[str, set[str]] = defaultdict(set)
    for name in parent:
        members[root(name)].add(name)
    merged = {name for names in members.values() if len(names) > 1 for name in names}
    return {name: root(name) for name in parent}, merged
