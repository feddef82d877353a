"""A table beside the files, or naming them: CSV, TSV, `;` or `|`; columns guessed or given.

A column is guessed from its name (the lists below, first match first); the path also from its
values. Constant columns are ignored, and so is a group column that repeats the label.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from auricle.audio import SUFFIXES
from auricle.data import several
from auricle.data.dataset import Skipped
from auricle.data.layouts.listing import Entry, Listing, Options, Tree, key_of
from auricle.errors import DataError, option, unknown
from auricle.printing import printable

DESCRIPTION = "a table (CSV or TSV) that names the files"

_PATHS = ["path", "file", "filename", "filepath", "filenames", "files", "audio", "audiofile", "audiopath", "audiofilename", "wav", "wavfile", "soundfile", "clip", "clipname", "recordingpath", "relativepath", "fname", "slicefilename", "itemid"]  # fmt: skip
_LABELS = [
    "label",
    "labels",
    "labelname",
    "class",
    "classname",
    "category",
    "species",
    "speciesname",
    "primarylabel",
    "commonname",
    "scientificname",
    "ebirdcode",
    "genre",
    "instrument",
    "emotion",
    "keyword",
    "word",
    "command",
    "digit",
    "condition",
    "state",
    "status",
    "quality",
    "diagnosis",
    "target",
    "y",
    "classid",
    "labelid",
    "targetid",
]
_GROUPS = [
    "group",
    "groupid",
    "groups",
    "speaker",
    "speakerid",
    "speakername",
    "spk",
    "subject",
    "subjectid",
    "patient",
    "patientid",
    "participant",
    "participantid",
    "person",
    "personid",
    "singer",
    "artist",
    "artistid",
    "clientid",
    "recordist",
    "recordistid",
    "srcfile",
    "sourcefile",
    "source",
    "sourceid",
    "fsid",
    "freesoundid",
    "recordingid",
    "originalfile",
    "trackid",
    "session",
    "sessionid",
    "machine",
    "machineid",
    "motor",
    "recorder",
    "recorderid",
    "device",
    "deviceid",
    "site",
    "siteid",
    "station",
    "stationid",
    "location",
    "locationid",
]
_FOLDS = ["fold", "folds", "foldid", "officialfold", "cvfold", "kfold", "foldnumber"]
_PARTS = frozenset(
    ["train", "training", "test", "testing", "val", "valid", "validation", "dev", "eval"]
)
_SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".tab"})


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by column, the folder that its path is relative to, and the line that it ends in, if known."""

    cells: dict[str, str]
    base: Path
    line: int = 0


@dataclass(frozen=True)
class Table:
    """Rows of one file, or of several with the same purpose."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what."""

    path: str
    label: str
    group: str | None
    fold: str | None


def recognises(tree: Tree, options: Options) -> bool:
    """Whether the user pointed at a table, or one at the root names sound files and labels."""
    return tree.table is not None or _best(tree, options) is not None


def listing(tree: Tree, options: Options) -> Listing:
    """The files that the table names.

    Raises:
        DataError: no table names sound files, or its label column is not clear.
        ConfigError: a column that was asked for is not there.
    """
    if tree.table is not None:
        return list_table(read_table(tree.table), tree, options)
    table = _best(tree, options)
    if table is None:
        raise DataError(
            f"no CSV or TSV table in {printable(str(tree.root))} names its sound files and their "
            f"labels; name the columns with {option('path_column')} and {option('label_column')}"
        )
    return list_table(table, tree, options)


def chosen(tree: Tree, options: Options) -> Path | None:
    """The file that `listing` reads; None where its name cannot be written as it is shown."""
    best = None if tree.table is not None else _best(tree, options)
    path = tree.table if best is None else tree.root / best.name
    return path if path is not None and path.is_file() else None


def _best(tree: Tree, options: Options) -> Table | None:
    """The table at the root that names the most sound files, and has labels."""
    counted = []
    for path in sorted(tree.root.glob("*")):
        if path.suffix.lower() not in _SUFFIXES or path.name.startswith("."):
            continue
        try:
            table = read_table(path)
            found = find_path(table, tree, options)
        except DataError:
            continue
        if found is not None and (options.label_column or has_labels(table)):
            named = sum(locate(row, found, tree)[0] is not None for row in table.rows)
            counted.append((named, table))
    return max(counted, key=lambda pair: pair[0])[1] if counted else None


# --- parsing ------------------------------------------------------------


_SOUNDS = (b"RIFF", b"RF64", b"fLaC", b"OggS", b"FORM")
"""How files of sound begin."""


def read_table(path: Path, base: Path | None = None) -> Table:
    """Parse a table: any usual separator, quotes, a byte order mark, any bytes in file names.

    A first row that names a sound file beside it is no header; its columns get numbers.

    Raises:
        DataError: the file cannot be read as a table.
    """
    folder = base or path.parent
    try:
        content = path.read_bytes()
        if content[:4] in _SOUNDS:
            raise DataError(f"{printable(str(path))} is sound, not a table")
        text = _decode(content)
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(path, text))
        rows = [(lines.line_num, [cell.strip() for cell in row]) for row in lines]
    except (OSError, csv.Error, UnicodeError) as error:
        raise DataError(f"{printable(str(path))} cannot be read as a table: {error}") from None
    rows = [(line, row) for line, row in rows if any(row)]
    if not rows:
        raise DataError(f"{printable(str(path))} is an empty table")
    header = rows[0][1]
    if any(cell and _exists(folder / cell) for cell in header):
        header = [f"column {i}" for i in range(1, len(header) + 1)]
    else:
        rows = rows[1:]
    header = [printable(_readable(name)) for name in header]
    found = (
        Row(dict(zip(header, _padded(row, len(header)), strict=True)), folder, line)
        for line, row in rows
    )
    return Table(printable(path.name), tuple(header), tuple(found))


def with_cells(path: Path, rows: Collection[int], column: str, value: str) -> bytes:
    """The content of a table with a value in one column of some rows.

    Separator, line ends, byte order mark and encoding stay; quotes may change.

    Args:
        path: as `read_table` reads it.
        rows: their numbers among its rows.
        column: a name in its header.
        value: of the cells.

    Raises:
        DataError: the file cannot be read as a table.
    """
    found, content = read_table(path), path.read_bytes()
    text = _decode(content)
    mark = _delimiter(path, text)
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    filled = [i for i, line in enumerate(lines) if any(cell.strip() for cell in line)]
    body = filled[len(filled) - len(found.rows) :]
    place = found.columns.index(column)
    for row in rows:
        line = lines[body[row]]
        line += [""] * (place + 1 - len(line))
        line[place] = value
    written = io.StringIO(newline="")
    end = "\r\n" if "\r\n" in text else "\n"
    csv.writer(written, delimiter=mark, lineterminator=end).writerows(lines)
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return written.getvalue().encode("utf-16")
    begin = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
    return begin + written.getvalue().encode("utf-8", "surrogateescape")


def _decode(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16")
    # Bytes that are no UTF-8 survive as surrogates, as they do in the file names they stand for.
    return content.decode("utf-8-sig", "surrogateescape")


def _readable(text: str) -> str:
    """Text of a table that is no UTF-8, taken for Latin-1."""
    if any("\udc80" <= character <= "\udcff" for character in text):
        return text.encode("utf-8", "surrogateescape").decode("latin-1")
    return text


def _delimiter(path: Path, text: str) -> str:
    """The separator that cuts the header into the most columns; a tab in `.tsv`."""
    if path.suffix.lower() in (".tsv", ".tab"):
        return "\t"
    head = text.lstrip().split("\n", 1)[0]
    return max(",;\t|", key=lambda mark: len(next(csv.reader([head], delimiter=mark), [])))


def _padded(row: list[str], width: int) -> list[str]:
    return (row + [""] * width)[:width]


def _exists(path: Path) -> bool:
    try:
        return path.suffix.lower() in SUFFIXES and os.path.lexists(path)
    except ValueError:  # a null byte in the cell
        return False


# --- which column -------------------------------------------------------


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def columns_named(columns: Iterable[str], names: Sequence[str]) -> list[str]:
    """The columns with one of the names, in the order of the names."""
    order = {name: i for i, name in enumerate(names)}
    known = [column for column in columns if _plain(column) in order]
    return sorted(known, key=lambda column: order[_plain(column)])


def given_column(table: Table, name: str | None) -> str | None:
    """The column that the user named, with exactly or nearly that name."""
    if name is None:
        return None
    for column in table.columns:
        if column == name or column.lower() == name.lower():
            return column
    raise unknown(f"column of {table.name}", name, table.columns)


def find_path(table: Table, tree: Tree, options: Options) -> str | None:
    """The column with the files: the given one, else the one whose values are most often files."""
    if options.path_column is not None:
        return given_column(table, options.path_column)
    named = columns_named(table.columns, _PATHS)
    others = [column for column in table.columns if column not in named]
    sample = table.rows[:: max(1, len(table.rows) // 200)]

    def hits(column: str) -> int:
        return sum(_looks_named(row, column, tree) for row in sample)

    best = max([*named, *others], key=hits, default=None)
    return best if best is not None and hits(best) else None


def _looks_named(row: Row, column: str, tree: Tree) -> bool:
    cell = row.cells[column]
    name = cell.replace("\\", "/").rsplit("/", 1)[-1]
    return Path(name).suffix.lower() in SUFFIXES or name in tree.by_name


def _varied(rows: Sequence[Row], column: str) -> bool:
    return len({row.cells[column] for row in rows} - {""}) > 1


def _columns(
    table: Table, path: str, rows: Sequence[Row], options: Options
) -> tuple[Columns, list[str]]:
    """The guess, and what to say about it."""
    warnings: list[str] = []
    label = given_column(table, options.label_column) or find_label(table, {path}, rows)
    group = given_column(table, options.group_column)
    if group is None:
        group = _find_group(table, rows, {path, label}, label, warnings)
    fold = given_column(table, options.fold_column)
    if fold is None:
        fold = _find_fold(table, rows, {path, label, group}, warnings)
    return Columns(path, label, group, fold), warnings


def find_label(table: Table, taken: set[str], rows: Sequence[Row]) -> str:
    """The column of labels, by its name, or the only one that is not taken.

    Raises:
        DataError: none is clear.
    """
    named = [column for column in columns_named(table.columns, _LABELS) if column not in taken]
    varied = [column for column in named if _varied(rows, column)]
    others = [column for column in table.columns if column not in taken]
    if varied or named:
        return (varied or named)[0]
    if len(others) == 1:
        return others[0]
    raise DataError(
        f"which column of {table.name} is the label? It has {', '.join(table.columns)}; "
        f"name one with {option('label_column')}"
    )


def has_labels(table: Table) -> bool:
    """Whether a column is called like labels."""
    return bool(columns_named(table.columns, _LABELS))


def _find_group(
    table: Table, rows: Sequence[Row], taken: set[str], label: str, warnings: list[str]
) -> str | None:
    for column in columns_named(table.columns, _GROUPS):
        if column in taken or not _varied(rows, column):
            continue
        if all(row.cells[column].lower() == row.cells[label].lower() for row in rows):
            warnings.append(
                f"column {column!r} repeats the label {label!r}, so it cannot be the group"
            )
            continue
        return column
    return None


def _find_fold(
    table: Table, rows: Sequence[Row], taken: set[str | None], warnings: list[str]
) -> str | None:
    for column in columns_named(table.columns, _FOLDS):
        if column in taken or not _varied(rows, column):
            continue
        if all(row.cells[column] for row in rows):
            return column
        warnings.append(f"column {column!r} is empty in some rows, so it is not used as folds")
    return None


# --- which file ---------------------------------------------------------


def locate(row: Row, column: str, tree: Tree) -> tuple[Path | None, str]:
    """The file that a row names, or None and the reason.

    The cell is a path relative to the table's folder, an absolute path, or the name (with or
    without its suffix) of one sound file anywhere under the root.
    """
    cell = row.cells[column]
    if not cell:
        return None, "the row names no file"
    if "\0" in cell:
        return None, "no such file"
    for text in dict.fromkeys((cell, _readable(cell), cell.replace("\\", "/"))):
        path = Path(os.path.normpath(row.base / text))
        if not Path(text).is_absolute() and not path.is_relative_to(tree.root):
            return None, "the path leaves the data set's folder; write an absolute path"
        if os.path.lexists(path) and not path.is_dir():
            return path, ""
    name = cell.replace("\\", "/").rsplit("/", 1)[-1]
    found = tree.by_name.get(name, [])
    if len(found) == 1:
        return found[0], ""
    return None, f"the name fits {len(found)} files" if found else "no such file"


def usual(options: Options, *, path: str, label: str, group: str, fold: str) -> Options:
    """The options, with a layout's usual columns where the user names none."""
    return replace(
        options,
        path_column=options.path_column or path,
        label_column=options.label_column or label,
        group_column=options.group_column or group,
        fold_column=options.fold_column or fold,
    )


def list_table(table: Table, tree: Tree, options: Options) -> Listing:
    """The files that a table names, with labels, groups and folds.

    Raises:
        DataError: it names no file, or its label column is not clear.
        ConfigError: a column that was asked for is not there.
    """
    path_column = find_path(table, tree, options)
    if path_column is None:
        raise DataError(
            f"no column of {table.name} names sound files; it has {', '.join(table.columns)}; "
            f"name one with {option('path_column')}"
        )
    found: list[tuple[Row, Path]] = []
    skipped: list[Skipped] = []
    for row in table.rows:
        path, reason = locate(row, path_column, tree)
        if path is None:
            skipped.append(Skipped(printable(row.cells[path_column]), reason))
        else:
            found.append((row, path))
    rows = [row for row, _ in found] or list(table.rows)
    columns, warnings = _columns(table, path_column, rows, options)
    texts = [_cell(row, columns.label) for row, _ in found]
    multi = options.labels == "multi" or (options.labels == "auto" and several.combined(texts))
    taken = _entries_of_several if multi else _entries
    entries, lost = taken(found, columns, tree, options)
    named = {path for _, path in found}
    unnamed = [
        Skipped(key_of(path, tree.root), f"no label: {table.name} does not name it")
        for path in tree.audio
        if path not in named
    ]
    return Listing(
        entries,
        label_source=f"column {columns.label!r}",
        group_source=f"column {columns.group!r}" if columns.group else None,
        fold_source=f"column {columns.fold!r}" if columns.fold else None,
        skipped=(*skipped, *lost, *unnamed),
        notes=(
            _said(table, columns),
            *_said_labels(columns, entries, multi, options),
            *_unused_parts(table, rows, columns),
        ),
        warnings=tuple(warnings),
        unused=_unused(table, rows, columns),
    )


def _unused(table: Table, rows: Sequence[Row], columns: Columns) -> tuple[str, ...]:
    taken = {columns.path, columns.label, columns.group, columns.fold}
    values = {c: {row.cells[c] for row in rows} - {""} for c in table.columns if c not in taken}
    return tuple(column for column, found in values.items() if 1 < len(found) < len(rows))


def _entries(
    found: Sequence[tuple[Row, Path]], columns: Columns, tree: Tree, options: Options
) -> tuple[tuple[Entry, ...], list[Skipped]]:
    """One entry a file; unlabelled files and files with several labels are skipped."""
    entries, skipped = [], []
    for path, same in _rows_of(found).items():
        labels = sorted({_cell(row, columns.label) for row in same} - {""})
        if len(labels) == 1:
            entry = Entry(
                path,
                labels[0],
                group=_cell(same[0], columns.group) or None,
                fold=_cell(same[0], columns.fold) or None,
            )
            entries.append(entry)
            continue
        reason = f"several labels: {', '.join(labels)}" if labels else "no label in its row"
        skipped.append(Skipped(key_of(path, tree.root), reason))
    return tuple(entries), skipped


def _entries_of_several(
    found: Sequence[tuple[Row, Path]], columns: Columns, tree: Tree, options: Options
) -> tuple[tuple[Entry, ...], list[Skipped]]:
    """One entry a file, with the labels of all its rows; without any it is background."""
    entries = []
    for path, same in _rows_of(found).items():
        text = several.JOIN.join(_cell(row, columns.label) for row in same)
        labels = several.parts(text, options.background)
        if not labels and not options.background:
            continue
        entries.append(
            Entry(
                path,
                several.joined(labels),
                group=_cell(same[0], columns.group) or None,
                fold=_cell(same[0], columns.fold) or None,
                labels=labels,
            )
        )
    kept = {entry.path for entry in entries}
    left = [path for path in _rows_of(found) if path not in kept]
    return tuple(entries), [
        Skipped(key_of(path, tree.root), "no label in its row") for path in left
    ]


def _rows_of(found: Sequence[tuple[Row, Path]]) -> dict[Path, list[Row]]:
    rows: dict[Path, list[Row]] = {}
    for row, path in found:
        rows.setdefault(path, []).append(row)
    return rows


def _said_labels(
    columns: Columns, entries: Sequence[Entry], multi: bool, options: Options
) -> list[str]:
    """What became of labels that one cell holds several of."""
    if not multi:
        marked = sum(len(several.parts(entry.label)) > 1 for entry in entries)
        way = f"; {option(labels='multi')} takes them for several labels"
        return [f"{marked} labels hold ';' or '|', and are taken whole{way}"] if marked else []
    counts = Counter(min(len(entry.labels or ()), 2) for entry in entries)
    return [
        f"several labels a file (column {columns.label!r}, separated by ';' or '|'): {counts[2]} of "
        f"{len(entries)} files have several, {counts[0]} have none ({options.background or 'left out'}); "
        f"each class is told by itself. {option(labels='single')} takes each text for one class"
    ]


def _cell(row: Row, column: str | None) -> str:
    return printable(_readable(row.cells[column])) if column else ""


def _said(table: Table, columns: Columns) -> str:
    parts = [f"path {columns.path!r}", f"label {columns.label!r}"]
    parts += [f"group {columns.group!r}"] if columns.group else []
    parts += [f"fold {columns.fold!r}"] if columns.fold else []
    return f"columns of {table.name}: {', '.join(parts)}"


def _unused_parts(table: Table, rows: Sequence[Row], columns: Columns) -> list[str]:
    """A note for each column that looks like a train/test split and is not used."""
    notes = []
    used = {columns.path, columns.label, columns.group, columns.fold}
    for column in table.columns:
        values = {row.cells[column].lower() for row in rows} - {""}
        if column not in used and len(values) > 1 and values <= _PARTS:
            notes.append(
                f"column {column!r} ({', '.join(sorted(values))}) is not used: folds are made "
                f"anew; {option(fold_column=column)} would take it"
            )
    return notes
