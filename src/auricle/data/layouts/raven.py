"""Raven selection tables beside the recordings: `song.Table.1.selections.txt` for `song.wav`.

Tab separated, with `Begin Time (s)`, `End Time (s)` and a column of labels; a table over several
recordings names them in `Begin Path` or `Begin File`. Of recordings of one name the one is meant whose
folders end as the path does, then the one beside the table; if that leaves several, the data set is
refused. An empty table says that nothing is there, a selection without a label that something is which
nobody named. A row that is no selection refuses the data set. Where one channel is listened to, selections
on others are left out, and said; a row without a channel is on all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

from auricle.data.dataset import Skipped
from auricle.data.layouts import beside
from auricle.data.layouts.listing import Listing, Options, Tree, key_of
from auricle.errors import DataError, option
from auricle.printing import counted, printable
from auricle.segments import Segment, raven_of_channel

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
        DataError: no table tells of a recording, a row is no selection, or it may be of several
            recordings.
        ConfigError: a label column that is in no table.
    """
    found: dict[Path, list[Segment]] = {}
    skipped: list[Skipped] = []
    wrong: list[str] = []
    elsewhere: Counter[str] = Counter()
    for path in beside.texts(tree, _SUFFIXES):
        if not _is_table(path):
            continue
        try:
            tracks, others = raven_of_channel(
                beside.decoded(path) or "", options.channel, label_column=options.label_column
            )
        except DataError as error:
            wrong.append(f"{key_of(path, tree.root)}, {error}")
            continue
        elsewhere[key_of(path, tree.root)] += others
        for name, segments in tracks.items():
            recording = _recording(name, path, tree)
            if recording is None:
                skipped.append(Skipped(key_of(path, tree.root), _lost(name)))
            else:
                found.setdefault(recording, []).extend(segments)
    beside.refuse(wrong, "file")
    if not found:
        why = f": {skipped[0].reason}" if skipped else ""
        raise DataError(
            f"no Raven table in {printable(str(tree.root))} tells of a recording{why}; a table lies "
            f"beside its recording and is called after it, or another {option('layout')} is meant"
        )
    told = beside.annotated(tree, found, "Raven selections", skipped)
    return replace(told, warnings=(*told.warnings, *_elsewhere(+elsewhere, options.channel)))


def _elsewhere(counts: Counter[str], channel: int | None) -> Iterator[str]:
    """Says how many selections are on other channels than the one that is listened to."""
    if counts:
        many = counted(counts.total(), "selection is", "selections are")
        rest = len(counts) - 1
        more = f" and {counted(rest, 'more table', 'more tables')}" if rest else ""
        yield (
            f"{many} on other channels than {channel} and left out ({min(counts)}{more}); clips that "
            "nothing else labels count as those where nothing is heard"
        )


def _recording(name: str, table: Path, tree: Tree) -> Path | None:
    """The recording that a table names, or lies beside.

    Raises:
        DataError: there are several.
    """
    own = beside.owner(table, tree)
    *folders, called = name.replace("\\", "/").split("/")
    fitting = tree.by_name.get(called, [])
    if not called or len(fitting) < 2:
        return next(iter(fitting), None) if called else own
    shared = {path: _shared(path.parent.parts, folders) for path in fitting}
    best = [path for path in fitting if shared[path] == max(shared.values())]
    here = [path for path in best if path.parent == table.parent]
    mine = [path for path in here if path == own]
    for chosen in (best, here, mine):
        if len(chosen) == 1:
            return chosen[0]
    raise DataError(
        f"{key_of(table, tree.root)} selects in {printable(name)}, and that is "
        f"{' or '.join(key_of(path, tree.root) for path in best)}: write the folder into its column Begin "
        "Path, or lay the table beside its recording"
    )


def _shared(folders: Sequence[str], named: Sequence[str]) -> int:
    """How many folders two paths share, counted from their ends."""
    pairs = zip(reversed(folders), reversed(named), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _lost(name: str) -> str:
    if not name:
        return "a selection table, and no recording beside it is called so"
    return f"it selects in {printable(name)}, which is no file here"
