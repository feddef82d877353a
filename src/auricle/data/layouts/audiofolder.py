"""Hugging Face's audiofolder: `metadata.csv` or `.jsonl` with a `file_name` column.

It lies at the root, or one in each of the folders `train`, `test` and so on; file names are
relative to it. The parts are merged, since folds are made anew.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from auricle.data import several
from auricle.data.layouts import table
from auricle.data.layouts.listing import Listing, Options, Tree
from auricle.errors import DataError
from auricle.printing import printable

DESCRIPTION = "Hugging Face audiofolder (metadata.csv or .jsonl with file_name)"
_NAMES = ("metadata.csv", "metadata.jsonl")


def recognises(tree: Tree, options: Options) -> bool:
    """Whether metadata with a `file_name` column lies at the root or one folder below."""
    if tree.table is not None:
        return tree.table.suffix == ".jsonl"
    return bool(_tables(tree)) and options.path_column in (None, "file_name")


def listing(tree: Tree, options: Options) -> Listing:
    """The files that the metadata name.

    Raises:
        DataError: there are no such metadata, or their label column is not clear.
        ConfigError: a column that was asked for is not there.
    """
    tables = _tables(tree)
    if not tables:
        raise DataError(
            f"no metadata.csv or metadata.jsonl with a file_name column in "
            f"{printable(str(tree.root))} or its folders"
        )
    columns = tuple(dict.fromkeys(column for part in tables for column in part.columns))
    rows = tuple(
        table.Row({column: row.cells.get(column, "") for column in columns}, row.base)
        for part in tables
        for row in part.rows
    )
    merged = table.Table(tables[0].name, columns, rows)
    return table.list_table(merged, tree, replace(options, path_column="file_name"))


def _tables(tree: Tree) -> list[table.Table]:
    if tree.table is not None:
        parts = [_read(tree.table)]
    else:
        folders = [tree.root, *sorted(path for path in tree.root.glob("*") if path.is_dir())]
        files = [folder / name for folder in folders for name in _NAMES]
        parts = [_read(file) for file in files if file.is_file() and not _empty(file)]
    return [part for part in parts if "file_name" in part.columns]


def _empty(file: Path) -> bool:
    """Whether there is nothing to go by, so that another layout may fit: no cell holds anything."""
    try:
        return not file.read_text(encoding="utf-8-sig", errors="replace").strip(" \t\r\n,;|")
    except OSError:
        return False  # whoever reads it says why it cannot be read


def _read(file: Path) -> table.Table:
    return _read_lines(file) if file.suffix == ".jsonl" else table.read_table(file)


def _read_lines(file: Path) -> table.Table:
    """A table of JSON objects, one a line; of a list of texts they are joined by ";"; other
    values than text and numbers become JSON."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
        objects = [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        raise DataError(f"{printable(str(file))} cannot be read as JSON lines: {error}") from None
    if not all(isinstance(item, dict) for item in objects):
        raise DataError(f"{printable(str(file))} must hold one JSON object a line")
    columns = tuple(dict.fromkeys(name for item in objects for name in item))
    rows = ({name: _text(item.get(name)) for name in columns} for item in objects)
    return table.Table(
        printable(file.name), columns, tuple(table.Row(r, file.parent) for r in rows)
    )


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return several.joined(value)
    return value.strip() if isinstance(value, str) else json.dumps(value)
