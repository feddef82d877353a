"""What a layout hands over: the files it names, with labels, groups and folds, before any is opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from auricle.audio import walk
from auricle.data.annotated import BACKGROUND
from auricle.data.dataset import Skipped
from auricle.data.several import Labels
from auricle.printing import printable
from auricle.segments import Segment


@dataclass(frozen=True, slots=True)
class Options:
    """Columns that the user named; None leaves the guess to the layout.

    `labels` says whether a file has one label or several, `background` which label is none of them,
    `channel` which one is listened to, None the mean of all.
    """

    path_column: str | None = None
    label_column: str | None = None
    group_column: str | None = None
    fold_column: str | None = None
    labels: Labels = "auto"
    background: str = BACKGROUND
    channel: int | None = None

    @property
    def named(self) -> tuple[str, ...]:
        """The options that are set."""
        names = ("path_column", "label_column", "group_column", "fold_column")
        return tuple(name for name in names if getattr(self, name) is not None)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that takes part.

    Attributes:
        path: the file.
        label: its class; empty where annotations label its parts.
        group: what must never stand on both sides of a split, if known.
        fold: official fold, if there is one.
        annotations: what is heard in it, and when; None where it has one label as a whole.
        labels: of a multi-label data set all labels of the file, of which `label` is the text.
    """

    path: Path
    label: str
    group: str | None = None
    fold: str | None = None
    annotations: tuple[Segment, ...] | None = None
    labels: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Listing:
    """The files of a data set, and where their labels, groups and folds came from, in words."""

    entries: tuple[Entry, ...]
    label_source: str
    group_source: str | None = None
    fold_source: str | None = None
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    """Columns that were not read, and might be groups: with fewer values than rows."""


@dataclass(frozen=True)
class Tree:
    """The files under a root; hidden ones are left aside.

    Attributes:
        root: the folder.
        table: the table that the user pointed at, in place of the folder.
        audio: files whose suffix says sound, sorted.
        others: suffixes of all other files, counted.
        skipped: folders that may not be read.
    """

    root: Path
    table: Path | None = None
    audio: tuple[Path, ...] = ()
    others: Counter[str] = field(default_factory=Counter)
    skipped: tuple[Skipped, ...] = ()

    @cached_property
    def by_name(self) -> dict[str, list[Path]]:
        """Sound files by their name, and by their name without suffix."""
        index: dict[str, list[Path]] = {}
        for path in self.audio:
            index.setdefault(path.name, []).append(path)
            index.setdefault(path.stem, []).append(path)
        return index

    @cached_property
    def by_stem(self) -> dict[tuple[Path, str], Path]:
        """Sound files by their folder and their name without suffix; of equal ones the first."""
        index: dict[tuple[Path, str], Path] = {}
        for path in self.audio:
            index.setdefault((path.parent, path.stem), path)
        return index


def scan(root: Path, table: Path | None = None) -> Tree:
    """The files under `root`, links to folders followed, loops cut."""
    found = walk(root)
    lost = tuple(Skipped(key_of(path, root), f"folder: {why}") for path, why in found.lost)
    return Tree(root, table, found.sounds, found.others, lost)


def key_of(path: Path, root: Path) -> str:
    """The path relative to `root` with `/`, or absolute outside it; printable, and sound UTF-8.

    Bytes that are no UTF-8 and control characters become backslash escapes.

    >>> key_of(Path("/data/dog/a.wav"), Path("/data"))
    'dog/a.wav'
    """
    inside = path.is_relative_to(root)
    text = (path.relative_to(root) if inside else path).as_posix()
    return printable(text)


def unique(keys: list[str]) -> Iterator[str]:
    """The keys; those that escaping has made equal get a number."""
    seen: Counter[str] = Counter()
    taken = set(keys)
    for key in keys:
        seen[key] += 1
        name = key
        while seen[key] > 1 and name in taken:
            name = f"{key}~{seen[key]}"
            seen[key] += name in taken
        taken.add(name)
        yield name
