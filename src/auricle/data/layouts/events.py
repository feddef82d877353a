"""A table of annotations: a path, a start, an end (or a duration) and a label a row, in seconds.

Either one table names many recordings, some of them in several rows; or a table lies beside each
recording, is called after it, and has no column of paths. A row without a label says that its recording
was listened to. Columns make the layout; a row whose times are none refuses the data set.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from auricle.data.dataset import Skipped
from auricle.data.layouts import beside, table
from auricle.data.layouts.listing import Entry, Listing, Options, Tree, key_of
from auricle.data.layouts.table import Row, Table
from auricle.errors import AuricleError, DataError
from auricle.printing import counted, printable
from auricle.segments import Segment, seconds

DESCRIPTION = "a table (CSV or TSV) of annotations with start and end"
_SUFFIXES = (".csv", ".tsv", ".tab")
_STARTS = (
    "start", "begin", "onset", "starttime", "begintime", "startseconds", "starts", "begins",
    "starttimes", "begintimes", "tmin", "from", "offsetstart",
)  # fmt: skip
_ENDS = (
    "end", "stop", "offset", "endtime", "stoptime", "endseconds", "ends", "endtimes", "stops",
    "tmax", "to", "offsetend",
)  # fmt: skip
_DURATIONS = ("duration", "seconds", "length", "durations", "durationseconds")
_TIME = re.compile(r"(?=.*\d)[-+]?(\d+(:\d+)*)?([.,]\d*)?(e[-+]?\d+)?\s*$", re.IGNORECASE)
"""What was meant as a time, even where it is none that can be read: `1,5`, `0:07`."""


def recognises(tree: Tree, options: Options) -> bool:
    """Whether a table has times, and names a recording twice or is called after one."""
    for path in beside.own_texts(tree, _SUFFIXES):
        timed = _timed(path)
        if timed is None:
            continue
        column = table.find_path(timed[0], tree, options)
        if column is None:
            if beside.owner(path, tree) is not None:
                return True
        elif max(Counter(row.cells[column] for row in timed[0].rows).values()) > 1:
            return True
    return False


def listing(tree: Tree, options: Options) -> Listing:
    """The recordings that tables tell of, with their annotations.

    Raises:
        DataError: no table tells of a recording, its label column is not clear, or a row has no times.
        ConfigError: a column that was asked for is not there.
    """
    entries: dict[Path, Entry] = {}
    skipped: list[Skipped] = []
    sources: set[str] = set()
    wrong: list[str] = []
    quiet: Counter[str] = Counter()
    groups = 0
    for path in beside.texts(tree, _SUFFIXES):
        timed = _timed(path)
        if timed is None:
            owner = beside.owner(path, tree)
            if owner is not None and _tells_of_nothing(path):
                entries.setdefault(owner, Entry(owner, "", annotations=()))
            continue
        found, times = timed
        column = table.find_path(found, tree, options)
        owner = None if column else beside.owner(path, tree)
        if column is None and owner is None:
            skipped.append(Skipped(key_of(path, tree.root), "annotations of no recording here"))
            continue
        label = table.given_column(found, options.label_column) or table.find_label(
            found, {column or "", *times[:2]}, found.rows
        )
        group = table.given_column(found, options.group_column)
        groups += group is not None
        sources.add(label)
        for row in found.rows:
            place, why = (owner, "") if column is None else table.locate(row, column, tree)
            if place is None:
                skipped.append(Skipped(printable(row.cells[column or ""]), why))
                continue
            try:
                heard = _segment(row, label, times)
            except DataError as error:
                wrong.append(f"{key_of(path, tree.root)}, line {row.line}: {error}")
                continue
            if not heard and row.cells[times[0]]:
                quiet[key_of(path, tree.root)] += 1
            entry = entries.setdefault(place, Entry(place, "", annotations=()))
            named = printable(row.cells[group]) if group else ""
            entries[place] = replace(
                entry,
                group=entry.group or named or None,
                annotations=(*(entry.annotations or ()), *heard),
            )
    beside.refuse(wrong, "row")
    if not entries or not sources:
        raise DataError(
            f"no table of {printable(str(tree.root))} has times and tells of a recording: a row has a "
            "path, a start, an end and a label"
        )
    told = beside.annotated(
        tree,
        {path: list(entry.annotations or ()) for path, entry in entries.items()},
        f"annotations, column {', '.join(map(repr, sorted(sources)))}",
        skipped,
    )
    own = tuple(entries[path] for path in sorted(entries))
    source = f"column {options.group_column!r}" if groups else None
    return replace(told, entries=own, group_source=source, notes=_said_quiet(quiet))


def _said_quiet(rows: Counter[str]) -> tuple[str, ...]:
    """Says how many rows tell that nothing is there."""
    return tuple(
        f"{counted(number, 'row', 'rows')} of {name} with times and no label: nothing is heard there"
        for name, number in sorted(rows.items())
    )


Times = tuple[str, str, bool]
"""Columns of start and end; whether the second is a duration."""


def _timed(path: Path) -> tuple[Table, Times] | None:
    """The table, if it has rows, and columns of times in which a time stands, or nothing at all."""
    found = _read(path)
    times = _times(found) if found else None
    if found is None or times is None or not found.rows:
        return None
    filled = [cell for row in found.rows for c in times[:2] if (cell := row.cells[c])]
    return (found, times) if not filled or any(map(_TIME.match, filled)) else None


def _tells_of_nothing(path: Path) -> bool:
    """Whether a file has no text at all, or a header with times and no row."""
    text = beside.decoded(path)
    if text is not None and not text.strip():
        return True
    found = _read(path)
    return found is not None and not found.rows and _times(found) is not None


def _read(path: Path) -> Table | None:
    try:
        return table.read_table(path)
    except AuricleError:
        return None


def _times(found: Table) -> Times | None:
    """The columns of times, if there are some."""
    start = table.columns_named(found.columns, _STARTS)
    end, duration = (
        table.columns_named(found.columns, _ENDS),
        table.columns_named(found.columns, _DURATIONS),
    )
    if not start or not (end or duration):
        return None
    return start[0], (end or duration)[0], not end


def _segment(row: Row, label: str, times: Times) -> Sequence[Segment]:
    """The annotation of a row; none where it has no label.

    Raises:
        DataError: its times are none. Only a row without a label may lack both.
    """
    start, end = row.cells[times[0]], row.cells[times[1]]
    name = printable(row.cells[label])
    if not (name or start or end):
        return ()
    first, second = seconds(start), seconds(end)
    found = Segment(first, first + second if times[2] else second, name)
    return (found,) if name else ()
