"""Tables beside the sounds from which the folders' layout takes nothing: that they were seen, and why."""

from __future__ import annotations

from pathlib import Path

from auricle.data.layouts import beside, table
from auricle.data.layouts.listing import Options, Tree, key_of
from auricle.errors import AuricleError, option

_SUFFIXES = (".csv", ".tsv", ".tab")
_MOST = 3
"""Tables of which the reason is said."""


def told(tree: Tree) -> list[str]:
    """A line for each of the first tables beside the sounds: that it is not used, and why."""
    found = beside.texts(tree, _SUFFIXES)
    lines = [
        f"{key_of(path, tree.root)} lies beside the sounds and is not used: {_why(path, tree)}"
        for path in found[:_MOST]
    ]
    more = len(found) - _MOST
    return [*lines, f"{more} more tables are not used"] if lines and more > 0 else lines


def _why(path: Path, tree: Tree) -> str:
    try:
        text = beside.decoded(path)
        if text is not None and not text.strip():
            return "it is empty"
        found = table.read_table(path)
    except AuricleError as error:
        return str(error)
    columns = ", ".join(found.columns)
    if not found.rows:
        return f"it has a header ({columns}) and no row"
    if table.find_path(found, tree, Options()) is None:
        return f"none of its columns ({columns}) names sound files that are here"
    if table.has_labels(found):
        return (
            "labels of whole files are read from a table at the root: give this table in its place"
        )
    return (
        f"which of its columns ({columns}) is the label? Name it with {option('label_column')}, or call "
        "the columns path and label, of annotations path, start, end and label"
    )
