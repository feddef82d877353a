"""Layouts of data sets: each recognises itself and says so; the first in `LAYOUTS` wins.

To add one, write a module with `DESCRIPTION`, `recognises` and `listing`, and enter it in the table.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from auricle import audio
from auricle.data import blocks, several
from auricle.data.annotated import BACKGROUND, OVERLAP, Rule, cut_all, told
from auricle.data.dataset import THE_FILE, Dataset, Skipped
from auricle.data.layouts import (
    audacity,
    audiofolder,
    esc50,
    events,
    folder,
    raven,
    table,
    unused_tables,
    urbansound8k,
)
from auricle.data.layouts.listing import (
    Entry,
    Listing,
    Options,
    Tree,
    key_of,
    scan,
    unique,
)
from auricle.data.several import Labels
from auricle.errors import AuricleError, ConfigError, DataError, option, unknown
from auricle.printing import counted, printable
from auricle.types import Recording, check_channel

__all__ = ["LAYOUTS", "load"]

_LISTED = 8  # columns that a warning names


class Layout(Protocol):
    """What each layout's module offers."""

    DESCRIPTION: str

    def recognises(self, tree: Tree, options: Options, /) -> bool:
        """Whether the tree is of this layout."""

    def listing(self, tree: Tree, options: Options, /) -> Listing:
        """The files, with labels, groups and folds."""


LAYOUTS: dict[str, Layout] = {
    "esc50": esc50,
    "urbansound8k": urbansound8k,
    "raven": raven,
    "audacity": audacity,
    "events": events,
    "audiofolder": audiofolder,
    "table": table,
    "folder": folder,
}
"""In the order in which they are asked."""

_SHORTEST = 0.01
_ARCHIVES = frozenset({".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar"})
_MIDI = frozenset({".mid", ".midi"})
_PAIRS = (
    {"input", "target"},
    {"input", "output"},
    {"source", "target"},
    {"clean", "noisy"},
    {"dry", "wet"},
)


def load(
    root: str | os.PathLike[str],
    *,
    layout: str | None = None,
    path_column: str | None = None,
    label_column: str | None = None,
    group_column: str | None = None,
    group_pattern: str | None = None,
    fold_column: str | None = None,
    exclude: Sequence[str] | None = None,
    clip: float | None = None,
    hop: float | None = None,
    clips_per_recording: int | None = None,
    overlap: float = OVERLAP,
    background: str = BACKGROUND,
    labels: Labels = "auto",
    channel: int | None = None,
) -> Dataset:
    """Find the labelled recordings under a folder, or those that a table names.

    Every file's header is read; a file that cannot take part is skipped with its reason.

    Args:
        root: folder, or a CSV, TSV or JSON-lines table, whose folder is then the root.
        layout: a name in `LAYOUTS`; None lets them recognise themselves.
        path_column: column that names the files, relative to the table.
        label_column: column of the labels.
        group_column: column of the groups.
        group_pattern: regular expression, searched in each key; its one group is the group.
        fold_column: column of official folds.
        exclude: labels to leave out.
        clip: seconds of the clips that annotated files are cut into; see `annotated.Rule`.
        hop: seconds between their starts.
        clips_per_recording: background clips of one file at most.
        overlap: the share of an annotation, or of a clip, that makes the label the clip's.
        background: label of the clips without annotation; empty leaves them out. Of several labels it
            is no class.
        labels: "multi": several labels a recording, or none; "single": one; "auto": by what is there.
        channel: of each file the one that is listened to, counted from 1, and a file without it is
            skipped; None: the mean of all.

    Raises:
        DataError: there is nothing to classify here, with the reason and the way out.
        ConfigError: an unknown layout, column or label, or a pattern without one group.
    """
    pattern = _compiled(group_pattern, group_column)
    several.check(labels)
    channel = check_channel(channel)
    columns = path_column, label_column, group_column, fold_column
    options = Options(*columns, labels, background, channel)
    rule = Rule(clip, hop, clips_per_recording, overlap, background, labels)
    tree, name, listing = _listing(_tree(Path(root)), layout, options)
    if label_column is None and layout is None:
        _refuse_pairs(listing.entries)
    listing = _excluding(listing, exclude)
    dataset = _excluding_clips(_probed(tree, name, listing, rule, channel), listing, exclude)
    _check_several(dataset, labels)
    if pattern is None and listing.group_source is None and blocks.one_recording(dataset):
        dataset, listing = blocks.in_blocks(dataset), replace(listing, group_source=blocks.SOURCE)
    _check_labels(dataset)
    return _grouped(_with_folds(dataset), listing, pattern)


# --- finding the files --------------------------------------------------


def _tree(given: Path) -> Tree:
    root = Path(os.path.abspath(given))
    if root.is_dir():
        return scan(root)
    if not root.is_file():
        raise DataError(f"{printable(str(given))}: no such folder or table")
    if root.suffix.lower() in audio.SUFFIXES:
        raise DataError(
            f"{printable(str(given))} is one recording; give a folder of labelled recordings"
        )
    if root.suffix.lower() in _ARCHIVES:
        raise DataError(f"{printable(str(given))} is an archive; unpack it and give the folder")
    return scan(root.parent, root)


def _listing(given: Tree, layout: str | None, options: Options) -> tuple[Tree, str, Listing]:
    """The folder that the data set lies in, its layout, its files."""
    if layout is not None and layout not in LAYOUTS:
        raise unknown("layout", layout, LAYOUTS)
    if not given.audio and given.table is None:
        raise DataError(_no_sound(given))
    tree, name = _recognised(given, layout, options)
    try:
        listing = LAYOUTS[name].listing(tree, options)
    except DataError as error:
        asked = name == "folder" or (name == "table" and table.chosen(tree, options) is None)
        raise DataError(
            "; ".join((str(error), *(unused_tables.told(tree) if asked else ())))
        ) from None
    said = "given" if layout else "recognised"
    notes = [f"layout {name!r} {said}: {LAYOUTS[name].DESCRIPTION}"]
    if tree is not given:
        notes.append(f"the data set lies in {key_of(tree.root, given.root)}/")
    skipped = (*given.skipped, *listing.skipped)
    unused = unused_tables.told(tree) if name == "folder" else ()
    notes, warnings = [*notes, *listing.notes], (*listing.warnings, *unused)
    return tree, name, replace(listing, notes=tuple(notes), warnings=warnings, skipped=skipped)


def _recognised(given: Tree, layout: str | None, options: Options) -> tuple[Tree, str]:
    """The layout, and the folder in which it finds its table: the given one, or one that wraps all.

    Unpacked archives are often wrapped so. Folders per class have no table; their layout sees
    through wrappers itself, and can tell them from a class.
    """
    asked = [layout] if layout else list(LAYOUTS)
    for tree in _wrapped(given):
        for name in asked:
            if name != "folder" and LAYOUTS[name].recognises(tree, options):
                return tree, name
    # Columns that the user names need a table, so its complaint is the one that helps.
    return given, layout or ("table" if options.named else "folder")


def _wrapped(tree: Tree) -> Iterator[Tree]:
    """The tree, and those of the folders below it that hold all its sound files."""
    yield tree
    tops = {path.relative_to(tree.root).parts[0] for path in tree.audio}
    if tree.table is None and len(tops) == 1 and (only := tree.root / tops.pop()).is_dir():
        yield from _wrapped(scan(only))


def _no_sound(tree: Tree) -> str:
    place = printable(str(tree.root))
    if tree.skipped:
        return f"{place} holds no sound files that may be read: {tree.skipped[0].reason}"
    if midi := sum(tree.others[suffix] for suffix in _MIDI):
        return (
            f"{place} holds {midi} MIDI files and no sound; notes are the composing task's "
            "material: render them to sound files to classify them"
        )
    found = ", ".join(f"{n} {s or '(no suffix)'}" for s, n in tree.others.most_common(4))
    return (
        f"{place} holds no sound files ({found or 'it is empty'}); "
        f"those that count end in {', '.join(sorted(audio.SUFFIXES))}"
    )


def _annotated(listing: Listing) -> bool:
    return any(entry.annotations is not None for entry in listing.entries)


def _excluding(listing: Listing, exclude: Sequence[str] | None) -> Listing:
    """The listing less the files of some labels; those of annotations are left out clip by clip.

    Of several labels a class is left out, and not the files that have it.
    """
    if _annotated(listing):
        return listing
    if any(entry.labels is not None for entry in listing.entries):
        return listing
    labels = sorted({entry.label for entry in listing.entries})
    for label in exclude or ():
        if label not in labels:
            raise unknown("label to exclude", label, labels)
    out = set(exclude or ())
    kept = tuple(entry for entry in listing.entries if entry.label not in out)
    counts = Counter(entry.label for entry in listing.entries if entry.label in out)
    notes = tuple(f"left out as asked: {label} ({counts[label]} files)" for label in sorted(out))
    return replace(listing, entries=kept, notes=listing.notes + notes)


def _excluding_clips(dataset: Dataset, listing: Listing, exclude: Sequence[str] | None) -> Dataset:
    if not _annotated(listing) and not dataset.several:
        return dataset
    for label in exclude or ():
        if label not in dataset.classes:
            raise unknown("label to exclude", label, dataset.classes)
    if dataset.several:
        return _without_classes(dataset, set(exclude or ()))
    kept = tuple(r for r in dataset.recordings if r.label not in (exclude or ()))
    counts = {label: dataset.counts[label] for label in sorted(set(exclude or ()))}
    notes = tuple(f"left out as asked: {label} ({count} clips)" for label, count in counts.items())
    return replace(dataset, recordings=kept, notes=dataset.notes + notes)


def _without_classes(dataset: Dataset, out: set[str]) -> Dataset:
    """The same recordings with fewer classes: one that has none left is background."""
    kept = [tuple(label for label in r.classes if label not in out) for r in dataset.recordings]
    recordings = tuple(
        replace(r, labels=labels, label=several.joined(labels))
        for r, labels in zip(dataset.recordings, kept, strict=True)
    )
    notes = tuple(f"class left out as asked: {label}" for label in sorted(out))
    return replace(dataset, recordings=recordings, notes=dataset.notes + notes)


# --- reading the headers ------------------------------------------------


def _probed(tree: Tree, name: str, listing: Listing, rule: Rule, channel: int | None) -> Dataset:
    entries = sorted(listing.entries, key=lambda entry: entry.path)
    keys = list(unique([key_of(entry.path, tree.root) for entry in entries]))
    # libsndfile releases the interpreter's lock while it reads.
    with ThreadPoolExecutor(min(8, (os.cpu_count() or 1) + 2)) as pool:
        outcomes = list(pool.map(partial(_recording, channel=channel), entries, keys))
    good = [outcome for outcome in outcomes if isinstance(outcome, Recording)]
    bad = [outcome for outcome in outcomes if isinstance(outcome, Skipped)]
    notes, warnings = listing.notes, listing.warnings
    if _annotated(listing):
        good, said, warned = _cut(good, entries, rule)
        notes, warnings = (*notes, *said), (*warnings, *warned)
    return Dataset(
        root=tree.root,
        layout=name,
        recordings=tuple(sorted(good, key=lambda recording: recording.key)),
        skipped=tuple(sorted((*listing.skipped, *bad), key=lambda item: item.path)),
        label_source=listing.label_source,
        fold_source=listing.fold_source,
        notes=notes,
        warnings=warnings,
    )


def _cut(
    recordings: Sequence[Recording], entries: Sequence[Entry], rule: Rule
) -> tuple[list[Recording], list[str], list[str]]:
    """The labelled clips of annotated files, notes and warnings."""
    heard = {entry.path: entry.annotations or () for entry in entries}
    found, rule = cut_all([(r, heard[r.path]) for r in recordings], rule)
    return [clip for labelled in found for clip in labelled.clips], *told(found, rule)


def _recording(entry: Entry, key: str, *, channel: int | None) -> Recording | Skipped:
    try:
        info = audio.probe(entry.path)
        audio.check_has(entry.path, info.channels, channel)
    except AuricleError as error:
        return Skipped(key, audio.reason(error, entry.path))
    if info.duration < _SHORTEST:
        samples = counted(info.frames, "sample", "samples")
        return Skipped(key, f"too short: {samples}, less than {1000 * _SHORTEST:g} ms")
    return Recording(
        path=entry.path,
        key=key,
        sample_rate=info.sample_rate,
        channels=info.channels,
        frames=info.frames,
        format=info.format,
        subtype=info.subtype,
        decoder=info.decoder,
        label=entry.label,
        labels=entry.labels,
        group=entry.group,
        fold=entry.fold,
        channel=channel,
    )


# --- what cannot be classified ------------------------------------------


def _refuse_pairs(entries: Sequence[Entry]) -> None:
    """Input and target of a mapping are no classes: each file of one has its twin in the other."""
    labels = {entry.label.lower() for entry in entries}
    if labels not in _PAIRS:
        return
    twins: dict[str, set[str]] = {}
    for entry in entries:
        label = entry.label.lower()
        stem = re.sub(rf"[ _.-]*{re.escape(label)}[ _.-]*", "", entry.path.stem.lower())
        twins.setdefault(stem, set()).add(label)
    if sum(len(found) == 2 for found in twins.values()) * 2 > len(twins):
        a, b = sorted(labels)
        raise DataError(
            f"these are pairs ({a} and {b} of the same {len(twins)} sounds): material for the "
            "mapping task, not classes; name the label column, or the layout, to classify them"
        )


def _check_several(dataset: Dataset, asked: Labels) -> None:
    if asked == "multi" and dataset.recordings and not dataset.several:
        raise ConfigError(
            f"{option(labels=asked)}: the layout {dataset.layout!r} gives one label a recording; several "
            "stand in a table's label column, separated by ';', or in annotations that overlap"
        )


def _check_labels(dataset: Dataset) -> None:
    """See that there is something to learn; a refusal says what there was to warn of, which may be why."""
    try:
        _check_count(dataset)
    except DataError as error:
        raise DataError("; ".join((str(error), *dataset.warnings))) from None


def _check_count(dataset: Dataset) -> None:
    count, labels = len(dataset.recordings), dataset.classes
    if not count:
        reasons = Counter(item.reason for item in dataset.skipped).most_common(3)
        listed = "; ".join(f"{reason} ({n} files)" for reason, n in reasons)
        raise DataError(f"no recording can be used: {listed or 'none is left'}")
    if dataset.several:
        _check_each(dataset)
        return
    if len(labels) == 1:
        raise DataError(
            f"all {count} recordings are labelled {labels[0]!r} (from the {dataset.label_source}): "
            "at least two classes are needed; is the label elsewhere? Name its column with "
            f"{option('label_column')}"
        )
    if len(labels) == count:
        raise DataError(
            f"each of the {count} recordings has a label of its own (from the "
            f"{dataset.label_source}): nothing can be learnt from one example a class; is the "
            f"label elsewhere? Name its column with {option('label_column')}"
        )


def _check_each(dataset: Dataset) -> None:
    """See that there are classes, and recordings without each."""
    count = len(dataset.recordings)
    if len(dataset.classes) < 2:
        raise DataError(
            f"the {count} recordings have {len(dataset.classes)} class between them (from the "
            f"{dataset.label_source}), and several labels need at least two: "
            f"{option(labels='single')} tells one class from the background"
        )
    everywhere = [name for name, n in dataset.counts.items() if n == count]
    if everywhere:
        raise DataError(
            f"all {count} recordings have the label {', '.join(map(repr, everywhere))}: of several "
            "labels, each needs recordings without it; leave it out with "
            f"{option(exclude=everywhere)}"
        )


# --- groups and folds ---------------------------------------------------


def _compiled(pattern: str | None, column: str | None) -> re.Pattern[str] | None:
    if pattern is None:
        return None
    if column is not None:
        both = option("group_column", "group_pattern")
        raise ConfigError(f"both given, and one is wanted: {both}")
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        given = option(group_pattern=pattern)
        raise ConfigError(f"{given} is no regular expression: {error}") from None
    if compiled.groups != 1:
        raise ConfigError(
            f"{option(group_pattern=pattern)} has {compiled.groups} groups in parentheses, and "
            r"needs one, for example 'speaker(\d+)'"
        )
    return compiled


def _with_folds(dataset: Dataset) -> Dataset:
    """The data set, less an official split that is none among the readable files."""
    folds = {recording.fold for recording in dataset.recordings}
    if dataset.fold_source is None or (len(folds) > 1 and None not in folds):
        return dataset
    why = "has one value" if len(folds) == 1 else "is empty for some recordings"
    recordings = tuple(replace(recording, fold=None) for recording in dataset.recordings)
    note = f"{dataset.fold_source} {why}, so it is not used as folds"
    return replace(dataset, recordings=recordings, fold_source=None, notes=(*dataset.notes, note))


def _grouped(dataset: Dataset, listing: Listing, pattern: re.Pattern[str] | None) -> Dataset:
    if pattern is not None:
        dataset = _by_pattern(dataset, pattern)
    elif listing.group_source is not None:
        dataset = replace(dataset, group_source=listing.group_source)
    else:
        dataset = replace(
            dataset,
            group_source=THE_FILE,
            warnings=(*dataset.warnings, _file_warning(dataset, listing.unused)),
        )
    return _check_crossing(_completed(dataset))


def _by_pattern(dataset: Dataset, pattern: re.Pattern[str]) -> Dataset:
    found = {r.key: match[1] for r in dataset.recordings if (match := pattern.search(r.key))}
    groups = {key: group for key, group in found.items() if group}
    if not groups:
        raise DataError(
            f"{option(group_pattern=pattern.pattern)} matches no recording; the path of one is "
            f"{dataset.recordings[0].key!r}"
        )
    reason = f"no group: the pattern {pattern.pattern!r} does not match"
    dataset = dataset.without({r.key: reason for r in dataset.recordings if r.key not in groups})
    _check_labels(dataset)
    recordings = tuple(replace(r, group=groups[r.key]) for r in dataset.recordings)
    source = f"pattern {pattern.pattern!r}"
    return replace(dataset, recordings=recordings, group_source=source)


def _completed(dataset: Dataset) -> Dataset:
    """A recording without a group is a group of its own."""
    missing = sum(recording.group is None for recording in dataset.recordings)
    recordings = tuple(replace(r, group=r.group or r.key) for r in dataset.recordings)
    warnings = dataset.warnings
    if missing and dataset.group_source != THE_FILE:
        warnings = (
            *warnings,
            f"{missing} recordings have no group in {dataset.group_source}; each is its own",
        )
    return replace(dataset, recordings=recordings, warnings=warnings)


def _file_warning(dataset: Dataset, unused: Sequence[str]) -> str:
    advice = f"name what they share with {option('group_column', 'group_pattern')}"
    folders = {len(recording.key.split("/")) for recording in dataset.recordings}
    if dataset.layout == "folder" and min(folders) > 2:
        advice += f"; the innermost folder: {option(group_pattern='([^/]+)/[^/]+$')}"
    if unused:
        more = f" and {len(unused) - _LISTED} more" if len(unused) > _LISTED else ""
        advice += f"; columns not used: {', '.join(unused[:_LISTED])}{more}"
    return (
        "only the file itself is known as group: if several files come from one source (speaker, "
        "machine, place, session), the scores will be too high, since a model can recognise the "
        f"source; {advice}"
    )


def _check_crossing(dataset: Dataset) -> Dataset:
    """A warning where groups stand in several official folds."""
    folds: dict[str | None, set[str | None]] = {}
    for recording in dataset.recordings:
        folds.setdefault(recording.group, set()).add(recording.fold)
    crossing = sum(len(found) > 1 for found in folds.values())
    if dataset.fold_source is None or not crossing:
        return dataset
    warning = (
        f"{crossing} of {len(folds)} groups ({dataset.group_source}) stand in more than one "
        f"official fold ({dataset.fold_source}): scores may be too high"
    )
    return replace(dataset, warnings=(*dataset.warnings, warning))
