"""A folder per class: the first folder below the root names the label, however deep the files lie.

A single folder around everything is seen through. Folders called `train`, `test` and so on are
merged; folders called `fold1`, `fold2` ... are official folds; the classes lie below them.
"""

from __future__ import annotations

import re
from pathlib import Path

from auricle.data.dataset import Skipped
from auricle.data.layouts.listing import Entry, Listing, Options, Tree, key_of
from auricle.errors import DataError, option
from auricle.printing import printable

DESCRIPTION = "a folder per class"
_PARTS = frozenset(
    {"train", "training", "test", "testing", "val", "valid", "validation", "dev", "eval"}
)
_FOLD = re.compile(r"fold[ _-]?(\d+)", re.IGNORECASE)


def recognises(tree: Tree, options: Options) -> bool:
    """Whether sound files lie in at least one folder below the root."""
    return (
        tree.table is None and not options.named and any(p.parent != tree.root for p in tree.audio)
    )


def listing(tree: Tree, options: Options) -> Listing:
    """The files with the name of their class folder.

    Raises:
        DataError: a column was asked for, or no file lies in a class folder.
    """
    if options.named:
        raise DataError(
            f"{option(options.named[0])} names a column, and the layout 'folder' has no table; "
            f"leave it out, or use {option(layout='table')}"
        )
    base = _through_wrappers(tree)
    parts = _parts(tree, base)
    depth = 1 if parts else 0
    entries, skipped = [], []
    for path in tree.audio:
        inner = path.relative_to(base).parts if path.is_relative_to(base) else ()
        if len(inner) > depth + 1:
            fold = _FOLD.fullmatch(inner[0]) if depth else None
            entries.append(Entry(path, printable(inner[depth]), fold=fold[1] if fold else None))
        else:
            skipped.append(Skipped(key_of(path, tree.root), "no label: it lies in no class folder"))
    if not entries:
        raise DataError(_no_labels(tree.root))
    folds = all(entry.fold is not None for entry in entries)
    return Listing(
        tuple(entries),
        label_source="folder name",
        fold_source="folder name" if folds else None,
        skipped=tuple(skipped),
        notes=_notes(tree, base, parts, folds),
    )


def _through_wrappers(tree: Tree) -> Path:
    """The folder that class folders lie in: below the root while a single folder holds all."""
    base = tree.root
    while True:
        inner = {path.relative_to(base).parts[0] for path in tree.audio}
        only = base / next(iter(inner))
        if len(inner) != 1 or only in tree.audio:
            return base
        below = {path.relative_to(only).parts for path in tree.audio}
        folders = {parts[0] for parts in below if len(parts) > 1}
        if len(folders) < 2 and (not folders or any(len(parts) == 1 for parts in below)):
            return base
        base = only


def _parts(tree: Tree, base: Path) -> tuple[str, ...]:
    """Names of the folders that part the set into train, test or folds, if all first ones do."""
    names = {p.relative_to(base).parts[0] for p in tree.audio if p.parent != base}
    if len(names) > 1 and (
        all(name.lower() in _PARTS for name in names) or all(_FOLD.fullmatch(n) for n in names)
    ):
        return tuple(sorted(names))
    return ()


def _notes(tree: Tree, base: Path, parts: tuple[str, ...], folds: bool) -> tuple[str, ...]:
    notes = []
    if base != tree.root:
        notes.append(f"class folders lie in {key_of(base, tree.root)}/")
    if parts and not folds:
        notes.append(f"the folders {', '.join(parts)} are merged; folds are made anew")
    return tuple(notes)


def _no_labels(root: Path) -> str:
    return (
        f"the sound files in {printable(str(root))} have no labels; put each class in a folder of "
        "its own, or write a table (labels.csv with the columns path and label) beside them"
    )
