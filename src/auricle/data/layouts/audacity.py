"""Audacity labels beside the recordings: `song.txt` or `song.labels.txt` for `song.wav`.

Lines `start TAB end TAB label`, each perhaps followed by `\\ TAB low TAB high`. An empty file says that
nothing is there. A line that is no label refuses the data set; a text without any label is a note. A
stretch without a name is a sound that nobody named.
"""

from __future__ import annotations

import re
from pathlib import Path

from auricle.data.dataset import Skipped
from auricle.data.layouts import beside
from auricle.data.layouts.listing import Listing, Options, Tree, key_of
from auricle.errors import DataError
from auricle.printing import printable
from auricle.segments import Segment, from_audacity

DESCRIPTION = "Audacity labels beside the recordings"
_SUFFIXES = (".txt",)
_LINE = re.compile(r"\s*[-+]?\d+(?:[.,]\d+)?\t[-+]?\d+(?:[.,]\d+)?(?:\t|\s*$)")


def recognises(tree: Tree, options: Options) -> bool:
    """Whether a text that is called after a recording begins with a label."""
    own = set(beside.own_texts(tree, _SUFFIXES))
    labels = (beside.decoded(path) or "" for path in _labels(tree) if path in own)
    return not options.named and any(_LINE.match(text) for text in labels)


def listing(tree: Tree, options: Options) -> Listing:
    """The recordings that have labels beside them.

    Raises:
        DataError: none has, or a line is no label.
    """
    found: dict[Path, list[Segment]] = {}
    notes: dict[Path, Skipped] = {}
    wrong: list[str] = []
    for path, recording in _labels(tree).items():
        text, name = beside.decoded(path) or "", key_of(path, tree.root)
        if text.strip() and not any(_LINE.match(line) for line in text.splitlines()):
            notes[recording] = Skipped(name, "none of its lines is an Audacity label")
            continue
        try:
            segments = from_audacity(text)
        except DataError as error:
            wrong.append(f"{name}, {error}")
            continue
        found.setdefault(recording, []).extend(segments)
    beside.refuse(wrong, "file")
    if not found:
        why = "".join(f": {note.path}: {note.reason}" for note in list(notes.values())[:1])
        raise DataError(f"no recording in {printable(str(tree.root))} has Audacity labels{why}")
    return beside.annotated(tree, found, "Audacity labels", lost=notes)


def _labels(tree: Tree) -> dict[Path, Path]:
    """Text to the recording that it is called after."""
    owners = {path: beside.owner(path, tree) for path in beside.texts(tree, _SUFFIXES)}
    return {path: recording for path, recording in owners.items() if recording is not None}
