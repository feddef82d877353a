"""Raven selection tables beside the recordings: `song.Table.1.selections.txt` for `song.wav`.

Tab separated, with `Begin Time (s)`, `End Time (s)` and a column of labels; a table over several
recordings names them in `Begin Path` or `Begin File`. An empty table says that nothing is there. A
row that is no selection refuses the data set.
"""

from __future__ import annotations

from pathlib import Path

from auricle.data.dataset import Skipped
from auricle.data.layouts import beside
from auricle.data.layouts.listing import Listing, Options, Tree, key_of
from auricle.errors import DataError, option
from auricle.printing import printable
from auricle.segments import Segment, raven_tracks

DESCRIPTION = "Raven selection tables beside the recordings"
_SUFFIXES = (".txt", ".tsv")
_HEADER = ("Begin Time (s)", "End Time (s)")


def recognises(tree: Tree, options: Options) -> bool:
    """Whether a text beside the recordings has Raven's columns."""
    return any(_is_table(path) for path in beside.own_texts(tree, _SUFFIXES))


def _is_table(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.readline(1 << 16)
    return all(name.encode() in head.replace(b"\0", b"") for name in _HEADER)


def listing(tree: Tree, options: Options) -> Listing:
    """The recordings that a table tells of, with its selections.

    Raises:
        DataError: no table tells of a recording, or a row is no selection.
        ConfigError: a label column that is in no table.
    """
    found: dict[Path, list[Segment]] = {}
    skipped: list[Skipped] = []
    wrong: list[str] = []
    for path in beside.texts(tree, _SUFFIXES):
        if not _is_table(path):
            continue
        try:
            tracks = raven_tracks(beside.decoded(path) or "", label_column=options.label_column)
        except DataError as error:
            wrong.append(f"{key_of(path, tree.root)}, {error}")
            continue
        for name, segments in tracks.items():
            recording = _recording(name, path, tree)
            if recording is None:
                skipped.append(Skipped(key_of(path, tree.root), _lost(name)))
            else:
                found.setdefault(recording, []).extend(s for s in segments if s.label)
    beside.refuse(wrong, "file")
    if not found:
        why = f": {skipped[0].reason}" if skipped else ""
        raise DataError(
            f"no Raven table in {printable(str(tree.root))} tells of a recording{why}; a table lies "
            f"beside its recording and is called after it, or another {option('layout')} is meant"
        )
    return beside.annotated(tree, found, "Raven selections", skipped)


def _recording(name: str, table: Path, tree: Tree) -> Path | None:
    """The recording that a table names, or lies beside."""
    own = beside.owner(table, tree)
    called = name.replace("\\", "/").rsplit("/", 1)[-1]
    if not called or (own is not None and own.name == called):
        return own
    here = [path for path in tree.by_name.get(called, []) if path.parent == table.parent]
    fitting = here or tree.by_name.get(called, [])
    return fitting[0] if len(fitting) == 1 else None


def _lost(name: str) -> str:
    if not name:
        return "a selection table, and no recording beside it is called so"
    return f"it selects in {printable(name)}, which is no file here, or several"
