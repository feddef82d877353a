"""UrbanSound8K (Salamon, Jacoby & Bello 2014): `metadata/UrbanSound8K.csv` beside `audio/fold1..10/`.

The label is `class`, the ten folds are official, the group is the Freesound recording `fsID`.
"""

from __future__ import annotations

from auricle.data.layouts import table
from auricle.data.layouts.listing import Listing, Options, Tree
from auricle.errors import unknown

DESCRIPTION = "UrbanSound8K (metadata/UrbanSound8K.csv)"
_FILE = "metadata/UrbanSound8K.csv"


def recognises(tree: Tree, options: Options) -> bool:
    """Whether `metadata/UrbanSound8K.csv` is there."""
    return tree.table is None and not options.named and (tree.root / _FILE).is_file()


def listing(tree: Tree, options: Options) -> Listing:
    """The files of the table, each in the folder of its fold.

    Raises:
        DataError: the table cannot be read.
        ConfigError: one of its columns is not there.
    """
    plain = table.read_table(tree.root / _FILE)
    if "fold" not in plain.columns:
        raise unknown(f"column of {plain.name}", "fold", plain.columns)
    audio = tree.root / "audio"
    rows = tuple(table.Row(r.cells, audio / f"fold{r.cells['fold']}") for r in plain.rows)
    columns = table.usual(options, path="slice_file_name", label="class", group="fsID", fold="fold")
    return table.list_table(table.Table(plain.name, plain.columns, rows), tree, columns)
