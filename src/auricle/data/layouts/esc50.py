"""ESC-50 (Piczak 2015): `meta/esc50.csv` beside `audio/`.

The label is `category`, the folds are official, the group is the source recording `src_file`.
"""

from __future__ import annotations

from auricle.data.layouts import table
from auricle.data.layouts.listing import Listing, Options, Tree

DESCRIPTION = "ESC-50 (meta/esc50.csv)"


def recognises(tree: Tree, options: Options) -> bool:
    """Whether `meta/esc50.csv` is there."""
    return tree.table is None and not options.named and (tree.root / "meta/esc50.csv").is_file()


def listing(tree: Tree, options: Options) -> Listing:
    """The files of `meta/esc50.csv`; a column that the user names takes the usual one's place.

    Raises:
        DataError: the table cannot be read.
        ConfigError: one of its columns is not there.
    """
    rows = table.read_table(tree.root / "meta/esc50.csv", base=tree.root / "audio")
    columns = table.usual(options, path="filename", label="category", group="src_file", fold="fold")
    return table.list_table(rows, tree, columns)
