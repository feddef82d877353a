"""From a folder to what a comparison works on: recordings, splits, clips, waveforms."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from auricle import tasks
from auricle.data import cache, clips, groups, health, hearing, layouts, splits
from auricle.data.cache import Waveforms
from auricle.data.clips import ClipPlan
from auricle.data.dataset import Dataset
from auricle.data.groups import Link
from auricle.data.hearing import Heard
from auricle.data.splits import Splits
from auricle.errors import DataError
from auricle.experiment import LOADED_FIELDS, Request
from auricle.printing import duration
from auricle.tasks import Task
from auricle.units import to_samples

Stage = Callable[[str, int, int], None]
"""Progress: what is going on, how much is done, of how much."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """Everything that stands before the first representation.

    Attributes:
        dataset: recordings that can be decoded, with groups joined.
        links: pairs of recordings that hold the same sound.
        splits: fold of each recording, -1 for the holdout.
        plan: clips of the recordings.
        sample_rate: analysis rate in hertz.
        waveforms: one float32 array a clip.
        health: what `auricle check` finds, as plain values.
        notes: what was decided, said aloud.
        warnings: what to know before trusting a result.
    """

    dataset: Dataset
    links: tuple[Link, ...]
    splits: Splits
    plan: ClipPlan
    sample_rate: int
    waveforms: Waveforms
    health: dict[str, Any]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def owner(self) -> np.ndarray:
        """`(clip,)` recording of each clip."""
        return np.array([clip.recording for clip in self.plan.clips])

    @property
    def samples(self) -> int:
        """Samples of a whole clip."""
        return to_samples(self.plan.seconds, self.sample_rate)

    @property
    def targets(self) -> np.ndarray:
        """`(recording,)` class indices; of several labels `(recording, class)` 0 or 1."""
        return self.dataset.targets

    @property
    def presence(self) -> np.ndarray:
        """`(recording, class)` 0 or 1, of one label too."""
        return splits.presence(self.targets)

    @property
    def task(self) -> Task:
        """One label a recording, or several."""
        return tasks.of(self.targets)

    @property
    def group_indices(self) -> np.ndarray:
        """`(recording,)` group indices."""
        names = np.array([recording.group or "" for recording in self.dataset.recordings])
        return np.unique(names, return_inverse=True)[1]

    @property
    def folds(self) -> np.ndarray:
        """`(recording,)` fold, -1 for the holdout."""
        return np.array(self.splits.fold)

    def data_hash(self) -> str:
        """Hash of what decides results: sounds of the clips, labels, groups, folds."""
        state = hashlib.sha256(f"{self.sample_rate} {self.plan.seconds} {self.plan.hop}".encode())
        for recording, fold in zip(self.dataset.recordings, self.splits.fold, strict=True):
            line = (recording.key, recording.labels or recording.label, recording.group, fold)
            state.update(repr(line).encode())
        for clip, sound in zip(self.plan.clips, self.waveforms, strict=True):
            state.update(repr((clip.recording, clip.start)).encode())
            state.update(np.ascontiguousarray(sound).tobytes())
        return state.hexdigest()[:20]


def prepare(
    request: Request,
    *,
    fits: Callable[[int, float], None] = lambda sample_rate, clip_seconds: None,
    threads: int | None = None,
    stage: Stage | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> Prepared:
    """Load, decode once, join duplicates, split; a bad file is recorded and left out.

    Args:
        request: what was asked.
        fits: called with the analysis rate and the seconds of a clip before any sound is decoded;
            what it raises ends the work.
        threads: for decoding; by default one a core.
        stage: takes progress.
        say: takes lines for people.

    Raises:
        DataError: the recordings cannot serve a comparison, with the way out.
    """
    dataset = load(request)
    _say_data(dataset, say)
    rate, rate_note = clips.analysis_rate(dataset, request.sample_rate)
    plan, waveforms, heard, dataset = _listen(dataset, request, rate, fits, threads, stage, say)
    links: tuple[Link, ...] = ()
    if request.join_duplicates:
        links = groups.find_links(dataset, heard=heard, threads=threads)
        dataset = groups.join(dataset, links)
    found = health.check(dataset, folds=request.folds, links=links, heard=heard)
    split = splits.make_splits(
        dataset,
        folds=request.folds,
        holdout=request.holdout,
        links=links,
        seed=request.seed,
    )
    channels = clips.channel_note(dataset)
    notes = (*dataset.notes, rate_note, channels, *plan.notes, *split.notes)
    warnings = (*dataset.warnings, *split.warnings)
    return Prepared(dataset, links, split, plan, rate, waveforms, found.to_dict(), notes, warnings)


def _say_data(dataset: Dataset, say: Callable[[str], None]) -> None:
    counts = ", ".join(f"{label} {count}" for label, count in dataset.counts.items())
    say(
        f"{len(dataset.recordings)} recordings, {duration(dataset.seconds)}, "
        f"layout {dataset.layout}: {counts}"
    )
    say(f"labels: {dataset.label_source}; groups: {dataset.group_source}")
    if dataset.skipped:
        say(f"{len(dataset.skipped)} files are left out; skipped.csv says why")


def load(request: Request) -> Dataset:
    """The data set that the request names."""
    asked = {name: getattr(request, name) for name in LOADED_FIELDS}
    return layouts.load(Path(request.root), **asked)


def _listen(
    dataset: Dataset,
    request: Request,
    rate: int,
    fits: Callable[[int, float], None],
    threads: int | None,
    stage: Stage | None,
    say: Callable[[str], None],
) -> tuple[ClipPlan, Waveforms, Heard, Dataset]:
    """Clips, waveforms, what else was heard; recordings that fail leave the data set."""
    while True:
        plan = clips.plan_clips(
            dataset, seconds=request.clip, hop=request.hop, most=request.clips_per_recording
        )
        fits(rate, plan.seconds)
        size = cache.estimate_bytes(plan, rate) / 1e6
        say(f"{len(plan.clips)} clips; decoded they take {size:.0f} MB in {cache.cache_root()}")
        cuts = cache.Cuts(dataset, plan, rate)
        heard = hearing.hear(
            dataset,
            cuts=cuts,
            prints=request.join_duplicates,
            threads=threads,
            progress=_part(stage, "listening"),
        )
        waveforms, clipless = cuts.waveforms(cache.open_store(), heard.clips)
        failed = heard.lost | clipless
        if not failed:
            return plan, waveforms, heard, dataset
        dataset = dataset.without(failed)
        say(f"{len(failed)} more cannot be used: {len(dataset.skipped)} files are left out in all")
        if len(dataset.classes) < 2:
            raise DataError(
                f"after leaving out {len(dataset.skipped)} unreadable files, fewer than two "
                f"classes remain in {dataset.root}; see `auricle check` for each file's reason"
            )


def _part(stage: Stage | None, name: str) -> Callable[[int, int], None] | None:
    if stage is None:
        return None
    return lambda done, total: stage(name, done, total)
