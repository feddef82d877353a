"""A data set: labelled recordings, what was left out, and where labels, groups and folds came from."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from auricle.types import Recording

THE_FILE = "the file itself"
"""The `group_source` where nothing is known of groups."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that takes no part, and why."""

    path: str
    reason: str


@dataclass(frozen=True)
class Dataset:
    """Labelled recordings under one root.

    Attributes:
        root: the folder that keys are relative to.
        layout: name of the layout that was recognised.
        recordings: sorted by key; each has a label and a group.
        skipped: files that take no part, with the reason.
        label_source: where labels came from, in words: "folder name", "column 'label'".
        group_source: where groups came from, in words: "column 'speaker'", "the file itself".
        fold_source: where official folds came from, or None.
        notes: what was decided, said aloud.
        warnings: what the user should know before trusting a result.
    """

    root: Path
    layout: str
    recordings: tuple[Recording, ...]
    skipped: tuple[Skipped, ...] = ()
    label_source: str = ""
    group_source: str = ""
    fold_source: str | None = None
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def groups_known(self) -> bool:
        """Whether something says which recordings come from one source: groups, or official folds."""
        return self.group_source != THE_FILE or self.fold_source is not None

    @property
    def several(self) -> bool:
        """Whether a recording may have several labels, or none."""
        return any(r.labels is not None for r in self.recordings)

    @property
    def classes(self) -> tuple[str, ...]:
        """Labels in sorted order; the index of a label is its target."""
        return tuple(sorted({label for r in self.recordings for label in r.classes}))

    @property
    def targets(self) -> np.ndarray:
        """Class index of each recording, `(recording,)`; of several labels `(recording, class)` 0 or 1."""
        index = {label: i for i, label in enumerate(self.classes)}
        if not self.several:
            return np.array([index[label] for r in self.recordings for label in r.classes])
        found = np.zeros((len(self.recordings), len(index)), np.int64)
        for row, r in zip(found, self.recordings, strict=True):
            row[[index[label] for label in r.classes]] = 1
        return found

    @property
    def counts(self) -> dict[str, int]:
        """Recordings per class."""
        counts = Counter(label for r in self.recordings for label in r.classes)
        return {label: counts[label] for label in self.classes}

    @property
    def seconds(self) -> float:
        """Duration of all recordings."""
        return sum(r.duration for r in self.recordings)

    def without(self, lost: dict[str, str]) -> Dataset:
        """The data set less the recordings whose keys stand in `lost` (key to reason)."""
        kept = tuple(r for r in self.recordings if r.key not in lost)
        gone = tuple(Skipped(r.key, lost[r.key]) for r in self.recordings if r.key in lost)
        return replace(self, recordings=kept, skipped=self.skipped + gone)
