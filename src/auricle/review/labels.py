"""Labels written back: into the table that they came from, or into a new one beside the recordings.

A table (CSV or TSV) is changed in the cells of its label column and nowhere else but in its quoting;
before the first change of a session it is copied to `NAME.TIME.bak`. Every other layout gets
`reviewed-labels.csv` in the data set's folder: paths, labels, groups and folds of all recordings, or
start and end of all clips where the recordings are annotated. A table of that name is backed up too, and
the labels in it are where the next session begins.
"""

from __future__ import annotations

import csv
import io
import os
import shlex
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from auricle.data import several
from auricle.data.annotated import BACKGROUND
from auricle.data.dataset import Dataset
from auricle.data.layouts import beside, table
from auricle.data.layouts.listing import Options, Tree, scan
from auricle.errors import DataError, flag
from auricle.experiment import DATA_FIELDS, Request
from auricle.files import replacing
from auricle.types import Recording

NEW_TABLE = beside.REVIEWED
Place = tuple[str, ...]
"""Where a label belongs: the path; of a clip also start and end, as they are written."""
_OF_A_SOURCE = (
    "layout", "path_column", "label_column", "group_column", "fold_column", "exclude",
)  # fmt: skip
"""Fields of a request that say how one source is read, and nothing of a table made of it."""


class Labels:
    """The labels of a data set, and where changed ones go.

    Args:
        dataset: the recordings, as `compare` loads them.
        request: how they were asked for.

    Attributes:
        path: the table that is written.
        recordings: key to recording.

    Raises:
        DataError: an earlier session's table cannot be read.
    """

    def __init__(self, dataset: Dataset, request: Request) -> None:
        self.recordings = {recording.key: recording for recording in dataset.recordings}
        self.classes, self.several = dataset.classes, dataset.several
        self._dataset, self._request = dataset, request
        self._backed_up = False
        self._edited = _source(dataset, request)
        self.path = dataset.root / NEW_TABLE if self._edited is None else self._edited
        self._changed = self._earlier() if self._edited is None else {}

    def label(self, key: str) -> str:
        """The label of a recording as it stands now.

        Raises:
            DataError: there is no such recording.
        """
        if key not in self.recordings:
            raise DataError(f"{key} is no recording of this run")
        return self._changed.get(key, self.recordings[key].label or "")

    def change(self, key: str, label: str) -> None:
        """Give a recording a label, several joined by ";", and write the table, whole or not at all.

        Raises:
            DataError: no such recording, a label that is no class, or a table that has changed so that
                the recording is no longer in it.
            OSError: the disk does not take it; the label stays what it was.
        """
        before = self.label(key)
        if not self._known(label):
            raise DataError(f"{label!r} is no class of this run: {', '.join(self.classes)}")
        label = several.joined(several.parts(label)) if self.several else label
        if label == before:
            return
        self._back_up()
        changed = self._changed | {key: label}
        if self._edited is not None:
            _edit(self._edited, self._dataset, self._request, self.recordings[key], label)
        else:
            with replacing(self.path) as temporary:
                # Bytes of a file name that are no UTF-8 are written as they are.
                temporary.write_bytes(self._new_table(changed).encode("utf-8", "surrogateescape"))
        self._changed = changed

    def _known(self, label: str) -> bool:
        labels = several.parts(label) if self.several else (label,)
        return set(labels) <= set(self.classes)

    def command(self) -> str:
        """How to compare with the labels as they are now."""
        changed = self._changed_fields()
        asked = {name: getattr(self._request, name) for name in DATA_FIELDS} | changed
        words = ["auricle", "compare", str(self.path)]
        return shlex.join(words + [word for name in asked for word in _typed(name, asked[name])])

    def _changed_fields(self) -> dict[str, Any]:
        """The fields of the request that are other ones for the table that is written."""
        changed: dict[str, Any] = {"labels": "multi"} if self.several else {}
        if self._edited is None:
            # A new table has columns of its own, and no row of a label that was left out.
            changed |= dict.fromkeys(_OF_A_SOURCE)
        if self._parts:
            # A row is a clip: it labels no neighbour, and there are no further clips.
            clip = self._request.clip or max(r.duration for r in self._dataset.recordings)
            changed |= {"layout": "events", "background": self._none, "clip": clip}
            changed |= {"overlap": 1.0, "clips_per_recording": 0}
        return changed

    @property
    def _none(self) -> str:
        """What a clip without any class is called in a table of clips; of one label such is a class."""
        return (self._request.background or BACKGROUND) if self.several else ""

    def _back_up(self) -> None:
        if not self._backed_up and self.path.exists():
            stamp = time.strftime("%Y%m%d-%H%M%S")
            copy = self.path.with_name(f"{self.path.name}.{stamp}.bak")
            number = 2
            while copy.exists():
                copy, number = (
                    self.path.with_name(f"{self.path.name}.{stamp}-{number}.bak"),
                    number + 1,
                )
            with replacing(copy) as temporary:
                shutil.copy2(self.path, temporary)
        self._backed_up = True

    @property
    def _parts(self) -> bool:
        return any(recording.part for recording in self._dataset.recordings)

    def _earlier(self) -> dict[str, str]:
        """What earlier sessions changed: key to label, less what is no recording or class here."""
        said = _read_labels(self.path, times=self._parts) if self.path.is_file() else {}
        labels = {
            key: said.get(_place(recording, self._dataset.root, times=self._parts))
            for key, recording in self.recordings.items()
        }
        known = {key: self._read(label) for key, label in labels.items() if label is not None}
        return {key: label for key, label in known.items() if self._known(label)}

    def _read(self, label: str) -> str:
        """A label of the table, as it is named here."""
        return several.joined(several.parts(label, self._none)) if self.several else label

    def _new_table(self, changed: Mapping[str, str]) -> str:
        parts = self._parts
        groups = self._dataset.group_source
        columns = ["path", *(["start", "end"] if parts else []), "label"]
        own_groups = not parts and groups.startswith("column")
        columns += ["group"] if own_groups else []
        columns += ["fold"] if self._dataset.fold_source else []
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns)
        for key, recording in self.recordings.items():
            begin, end = _times(recording)
            cells = {
                "path": _relative(recording.path, self._dataset.root),
                "start": begin,
                "end": end,
                "label": changed.get(key, recording.label or "") or (self._none if parts else ""),
                "group": recording.group,
                "fold": recording.fold,
            }
            writer.writerow([cells[name] for name in columns])
        return text.getvalue()


def _typed(name: str, value: Any) -> list[str]:
    """A field of a request as the command line takes it; nothing where it is what it is anyway."""
    if value is None or value == Request.__dataclass_fields__[name].default:
        return []
    if isinstance(value, bool):
        return [flag(name)]
    each = value if isinstance(value, tuple) else (value,)
    texts = (f"{one:.12g}" if isinstance(one, float) else str(one) for one in each)
    words = ((f"{flag(name)}={t}",) if t.startswith("-") else (flag(name), t) for t in texts)
    return [word for pair in words for word in pair]


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def _times(recording: Recording) -> tuple[str, str]:
    begin = recording.first / recording.sample_rate
    return f"{begin:.6f}", f"{begin + recording.duration:.6f}"


def _place(recording: Recording, root: Path, *, times: bool) -> Place:
    path = _relative(recording.path, root).strip()  # as cells are read
    return (path, *_times(recording)) if times else (path,)


def _read_labels(path: Path, *, times: bool) -> dict[Place, str]:
    """The labels of a table that a review wrote; rows with other times than numbers are left."""
    found: dict[Place, str] = {}
    for cells in (row.cells for row in table.read_table(path).rows):
        try:
            span = [f"{float(cells[name]):.6f}" for name in ("start", "end")] if times else []
            found[(cells["path"], *span)] = cells["label"]
        except (KeyError, ValueError):
            continue
    return found


def _source(dataset: Dataset, request: Request) -> Path | None:
    """The one table that the labels came from, if it can be edited; None for other layouts."""
    if dataset.layout != "table":
        return None
    tree, options = _asked(dataset, request)
    return table.chosen(tree, options)


def _asked(dataset: Dataset, request: Request) -> tuple[Tree, Options]:
    root = Path(os.path.abspath(request.root))
    tree = scan(dataset.root, root if root.is_file() else None)
    columns = request.path_column, request.label_column, request.group_column, request.fold_column
    return tree, Options(*columns)


def _edit(path: Path, dataset: Dataset, request: Request, recording: Recording, label: str) -> None:
    """Change the label in every row of a table that names the recording."""
    tree, options = _asked(dataset, request)
    found = table.read_table(path)
    column = table.find_path(found, tree, options)
    if column is None:
        raise DataError(f"{path} no longer names sound files; nothing was written")
    labels = table.given_column(found, options.label_column) or table.find_label(
        found, {column}, found.rows
    )
    rows = [
        i
        for i, row in enumerate(found.rows)
        if table.locate(row, column, tree)[0] == recording.path
    ]
    if not rows:
        raise DataError(f"{path} no longer names {recording.key}; nothing was written")
    with replacing(path) as temporary:
        temporary.write_bytes(table.with_cells(path, rows, labels, label))
