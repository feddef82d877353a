"""What is learnt of a data set's sound in one pass: its clips, its fingerprints, its levels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auricle.data import fingerprint, levels
from auricle.data.cache import Cuts, open_store
from auricle.data.levels import Levels
from auricle.data.listening import Kept, Progress, Wanted, listen
from auricle.parallel import available_cores
from auricle.types import Recording

if TYPE_CHECKING:
    from auricle.data.dataset import Dataset


@dataclass(frozen=True, eq=False)
class Heard:
    """What was learnt of recordings, by their keys.

    Attributes:
        levels: of each that can be decoded.
        prints: name of its fingerprint in the store, if they were wanted; equal for equal contents.
        lost: reasons of those that cannot be decoded.
        clips: where the clips are, or why not, if they were wanted; for `Cuts.waveforms`.
    """

    levels: dict[str, Levels]
    prints: dict[str, str]
    lost: dict[str, str]
    clips: dict[str, Kept]


def hear(
    dataset: Dataset,
    *,
    prints: bool = True,
    cuts: Cuts | None = None,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Heard:
    """Listen to a data set: each recording is decoded at most once, and what it gives is kept.

    A recording of which all is in the cache is not opened; one that failed is tried again. Memory
    stays constant however long the files are.

    Args:
        dataset: labelled or not.
        prints: whether fingerprints are wanted.
        cuts: the clips that are wanted, of this data set.
        threads: decoding threads; by default one a core.
        progress: called with (recordings done, recordings in all).

    Raises:
        CacheError: the disk is full, or the folder cannot be written.
    """
    store = open_store()
    wanted = [_wanted(r, len(dataset.recordings), prints, cuts) for r in dataset.recordings]
    asked = [(r, list(w.values())) for r, w in zip(dataset.recordings, wanted, strict=True)]
    results = listen(store, asked, threads=threads or available_cores(), progress=progress)
    found: dict[str, dict[str, Kept]] = {"levels": {}, "print": {}, "clips": {}}
    for recording, kinds, kept in zip(dataset.recordings, wanted, results, strict=True):
        for kind, result in zip(kinds, kept, strict=True):
            found[kind][recording.key] = result
    return Heard(
        levels={k: Levels.load(store, name) for k, name in _names(found["levels"]).items()},
        prints=_names(found["print"]),
        lost=_reasons(found["print"]) | _reasons(found["levels"]),
        clips=found["clips"],
    )


def _wanted(recording: Recording, among: int, prints: bool, cuts: Cuts | None) -> dict[str, Wanted]:
    found = {"levels": levels.wanted(recording)}
    if prints:
        found["print"] = fingerprint.wanted(recording, among)
    if cuts is not None and recording in cuts.wanted:
        found["clips"] = cuts.wanted[recording]
    return found


def _names(kept: dict[str, Kept]) -> dict[str, str]:
    return {key: result.name for key, result in kept.items() if result.reason is None}


def _reasons(kept: dict[str, Kept]) -> dict[str, str]:
    return {key: result.reason for key, result in kept.items() if result.reason is not None}
