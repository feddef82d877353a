"""Recordings that share audio: found by fingerprint, and joined into one group.

A group must never stand on both sides of a split. Copies of one source often hide under several
names: coded again, louder, at another rate, or cut out at an offset. What is found here is sure
rather than complete: two takes of one sound, or two recordings of one steady machine, are not
joined; changed speed or pitch, and excerpts under about a second, are not found.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
import soxr

from auricle import audio
from auricle.data import fingerprint
from auricle.data.cache import open_store
from auricle.data.fingerprint import Fingerprint
from auricle.data.hearing import Heard, hear
from auricle.data.listening import Progress
from auricle.data.store import ARRAYS, shape
from auricle.errors import AudioError
from auricle.parallel import available_cores
from auricle.types import Recording

if TYPE_CHECKING:
    from auricle.data.dataset import Dataset
    from auricle.data.splits import Splits

VERSION = 1  # raise it when the same fingerprints would give other links

_VERIFIED_SECONDS = 8.0
_LEAST_OVERLAP_SECONDS = 0.25
_SURE, _SURE_IF_SHORT = 0.4, 0.6
_WHOLE = 0.9
_MOST_PROPOSALS = 5  # a recording


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
    dataset: Dataset,
    *,
    heard: Heard | None = None,
    threads: int | None = None,
    progress: Progress | None = None,
) -> tuple[Link, ...]:
    """Recordings of a data set that share audio.

    Recordings are decoded to 8 kHz in constant memory. Of long ones at most ten minutes are looked
    at, evenly spread, and less where the data set is longer than 20 hours; then excerpts may be
    missed. Silence matches nothing. Recordings that cannot be decoded are left out.

    What the fingerprints propose is verified on up to eight seconds of both recordings, which are
    read again. The links are kept: for the same recordings nothing is read, or compared.

    Args:
        dataset: labelled or not.
        heard: what was learnt of its recordings, fingerprints among it; else they are listened to.
        threads: decoding threads; by default one a core.
        progress: called with (recordings done, recordings in all).

    Returns:
        Links in order of the recordings; enough to connect all copies of one sound, not each pair.

    Raises:
        CacheError: the disk is full, or the folder cannot be written.
    """
    if heard is None:
        heard = hear(dataset, threads=threads, progress=progress)
    recordings = [r for r in dataset.recordings if r.key in heard.prints]
    store = open_store()
    names = [heard.prints[r.key] for r in recordings]
    name = _name(names)
    if store.has(name):
        links = _unpacked(recordings, store.arrays(name))
    else:
        prints = [Fingerprint.load(store, n) for n in names]
        links, complete = _find(recordings, prints, threads or available_cores())
        if complete:
            store.keep_arrays(name, _packed(recordings, links))
    return tuple(sorted(links, key=lambda link: (link.a, link.b)))


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
    names, merged = _joined_groups(dataset, inside)
    recordings = tuple(replace(r, group=names[_group(r)]) for r in dataset.recordings)
    notes = list(dataset.notes)
    if merged:
        shown = ", ".join(sorted(merged)[:6]) + (", ..." if len(merged) > 6 else "")
        into = len({names[group] for group in merged})
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


def joined(dataset: Dataset, links: Sequence[Link]) -> list[str]:
    """Group of each recording once all links join, those across official folds too.

    Args:
        dataset: the recordings.
        links: from `find_links`.
    """
    names, _ = _joined_groups(dataset, links)
    return [names[_group(recording)] for recording in dataset.recordings]


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


# ------------------------------------------------------------------------------------------- links


def _name(prints: Sequence[str]) -> str:
    """Name of the links between recordings with these fingerprints, in this order."""
    digest = hashlib.blake2b("\n".join(prints).encode(), digest_size=16).hexdigest()
    return f"{digest}-links-{shape(VERSION, soxr.__version__)}{ARRAYS}"


def _find(
    recordings: Sequence[Recording], prints: Sequence[Fingerprint], threads: int
) -> tuple[list[Link], bool]:
    """Links, and whether all that were proposed could be verified."""
    identical = list(_identical(recordings, prints))
    # One of each set of identical recordings speaks for all.
    spoken_for = {link.b for link in identical}
    kept = [i for i, r in enumerate(recordings) if r.key not in spoken_for]
    unread: list[fingerprint.Proposal] = []

    def attempt(proposal: fingerprint.Proposal) -> Link | None:
        try:
            pair = recordings[proposal.a], recordings[proposal.b]
            return _verify(*pair, proposal) if _apart(*pair) else None
        except AudioError:
            unread.append(proposal)
            return None

    with ThreadPoolExecutor(threads) as pool:
        near = [link for link in pool.map(attempt, _propose(prints, kept)) if link is not None]
    return identical + near, not unread


def _packed(recordings: Sequence[Recording], links: Sequence[Link]) -> dict[str, np.ndarray]:
    index = {r.key: i for i, r in enumerate(recordings)}
    return {
        "pairs": np.array([(index[link.a], index[link.b]) for link in links]).reshape(-1, 2),
        "kinds": np.array([link.kind for link in links], dtype=str),
        "scores": np.array([(link.offset, link.score) for link in links]).reshape(-1, 2),
    }


def _unpacked(recordings: Sequence[Recording], arrays: dict[str, np.ndarray]) -> list[Link]:
    rows = zip(*(arrays[name].tolist() for name in ("pairs", "kinds", "scores")), strict=True)
    return [
        Link(recordings[a].key, recordings[b].key, kind, offset, score)
        for (a, b), kind, (offset, score) in rows
    ]


def _identical(recordings: Sequence[Recording], prints: Sequence[Fingerprint]) -> Iterator[Link]:
    first: dict[bytes, Recording] = {}
    for recording, found in zip(recordings, prints, strict=True):
        if found.digest is None:
            continue
        earlier = first.setdefault(found.digest, recording)
        if _apart(earlier, recording):
            yield Link(earlier.key, recording.key, "identical", 0.0, 1.0)


def _apart(a: Recording, b: Recording) -> bool:
    """Whether two recordings are of two files: parts of one share their group, and may overlap."""
    return a.key != b.key and not (a.part and a.path == b.path)


def _propose(prints: Sequence[Fingerprint], kept: Sequence[int]) -> list[fingerprint.Proposal]:
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
    later = max(0.0, start + shift)
    span = {"duration": min(_VERIFIED_SECONDS, end - start), "sample_rate": fingerprint.RATE}
    score, lag, windows = fingerprint.agreement(
        *(
            audio.read(r.path, start=r.first / r.sample_rate + at, channel=r.channel, **span)  # type: ignore[arg-type]
            for r, at in ((a, start), (b, later))
        )
    )
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
