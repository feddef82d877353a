"""The two tables of an archive, and their parts.

    NAME.parquet             a row a clip: path, start, end, label, sure, p:CLASS ...
    NAME.recordings.parquet  a row a file: path, seconds, clips, label, sure, unlike, p:CLASS ..., error

A file that could not be read has no clips, no label, and its reason in `error`. `sure` and `unlike` are
those of `runtime.Prediction`; of a multi-label model `label` holds all labels, joined by ";".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from auricle.files import replacing
from auricle.printing import printable
from auricle.runtime import ClipPrediction, Prediction

_UNFETCHED = b"auricle.unfetched"
_AGAIN = b"auricle.again"
FORM = 2
"""Of the columns: parts of another form are made anew."""
_ROWS = 1 << 16
"""Rows of a group in the finished tables, and at most a part more."""


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """What is kept of a file.

    Attributes:
        address: of the file.
        spans: `(clip, 2)`, seconds.
        clips: `(clip, class)` probabilities.
        whole: `(class,)`, of the recording.
        labels: of the clips, and behind them that of the recording.
        sure: likewise, whether each reaches its threshold.
        unlike: whether the recording is unlike what was trained on; None where that is not known.
        error: why there are none.
        fetched: False where the file did not come here, and another time it may.
        again: it did, but what it lacked may be there another time: an extra, the right to read it.
    """

    address: str
    spans: np.ndarray
    clips: np.ndarray
    whole: np.ndarray
    labels: tuple[str | None, ...]
    sure: tuple[bool | None, ...]
    unlike: bool | None = None
    error: str | None = None
    fetched: bool = True
    again: bool = False

    @classmethod
    def none(
        cls,
        address: str,
        classes: int,
        reason: str,
        *,
        fetched: bool = True,
        again: bool = False,
    ) -> Rows:
        """Of a file without a prediction."""
        nothing = np.zeros((0, 2)), np.zeros((0, classes), np.float32), np.zeros(classes)
        return cls(address, *nothing, (None,), (None,), None, reason, fetched, again)

    @classmethod
    def of(cls, address: str, found: Prediction) -> Rows:
        """Of a prediction."""
        said: tuple[ClipPrediction | Prediction, ...] = (*found.clips, found)
        return cls(
            address,
            np.array([(clip.start, clip.end) for clip in found.clips]),
            np.array([list(clip.probabilities.values()) for clip in found.clips], np.float32),
            np.array(list(found.probabilities.values())),
            tuple(each.label for each in said),
            tuple(each.sure for each in said),
            found.unlike,
        )

    @property
    def seconds(self) -> float:
        """Where the last clip ends."""
        return float(self.spans[-1, 1]) if len(self.spans) else 0.0


@dataclass(frozen=True, slots=True)
class Count:
    """What tables hold: files, clips, files without any, files that were not fetched, seconds."""

    files: int = 0
    clips: int = 0
    skipped: int = 0
    unfetched: int = 0
    seconds: float = 0.0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.files + other.files,
            self.clips + other.clips,
            self.skipped + other.skipped,
            self.unfetched + other.unfetched,
            self.seconds + other.seconds,
        )


def is_done(part: Path) -> bool:
    """Whether a part is there, whole, and no file of it is to be tried again."""
    try:
        metadata = pq.read_schema(part).metadata
        pq.read_schema(_clips(part))
    except (FileNotFoundError, pa.ArrowInvalid):
        return False
    return metadata.get(_UNFETCHED) == metadata.get(_AGAIN) == b"0"


def write_part(part: Path, rows: Sequence[Rows], classes: Sequence[str]) -> None:
    """Write a shard's rows; `part` appears last, and each file whole or not at all."""
    told = {
        _UNFETCHED: str(sum(not row.fetched for row in rows)),
        _AGAIN: str(sum(row.again for row in rows)),
    }
    _write(_clips(part), _clip_table(rows, classes))
    _write(part, _file_table(rows, classes).replace_schema_metadata(told))


def assemble(parts: Sequence[Path], output: Path, classes: Sequence[str]) -> Count:
    """Put the finished tables together, in the order of the parts and in constant memory."""
    _join([_clips(part) for part in parts], output, _clip_schema(classes))
    _join(parts, recordings(output), _file_schema(classes))
    return sum(map(_count, parts), Count())


def reasons(output: Path, *, most: int) -> list[str]:
    """Why the first of the files in the table beside that of clips have no prediction."""
    with pq.ParquetFile(recordings(output)) as file:
        batch = next(file.iter_batches(batch_size=most, columns=["error"]), None)
    return [] if batch is None else [why for why in batch["error"].to_pylist() if why]


def recordings(output: Path) -> Path:
    """The table of files beside that of clips.

    >>> print(recordings(Path("birds.parquet")))
    birds.recordings.parquet
    """
    return output.with_name(f"{output.stem}.recordings.parquet")


def _clips(part: Path) -> Path:
    return part.with_name(f"{part.stem}.clips.parquet")


def _write(path: Path, table: pa.Table) -> None:
    with replacing(path) as temporary:
        pq.write_table(table, temporary, compression="zstd")


def _read(part: Path, columns: list[str] | None = None) -> pa.Table:
    with pq.ParquetFile(part) as file:
        return file.read(columns)


def _join(parts: Iterable[Path], output: Path, schema: pa.Schema) -> None:
    waiting: list[pa.Table] = []
    with (
        replacing(output) as temporary,
        pq.ParquetWriter(temporary, schema, compression="zstd") as writer,
    ):
        for part in parts:
            waiting.append(_read(part).replace_schema_metadata(None))
            if sum(map(len, waiting)) >= _ROWS:
                writer.write_table(pa.concat_tables(waiting))
                waiting = []
        if waiting:
            writer.write_table(pa.concat_tables(waiting))


def _count(part: Path) -> Count:
    table = _read(part, ["seconds", "clips", "error"])
    metadata = pq.read_schema(part).metadata
    return Count(
        files=len(table),
        clips=int(np.sum(table["clips"].to_pylist())),
        skipped=len(table) - table["error"].null_count,
        unfetched=int(metadata[_UNFETCHED]),
        seconds=float(np.sum(table["seconds"].to_pylist())),
    )


def _clip_schema(classes: Sequence[str]) -> pa.Schema:
    place = [("path", pa.string()), ("start", pa.float64()), ("end", pa.float64())]
    return pa.schema([*place, *_SAID, *_scores(classes)])


def _file_schema(classes: Sequence[str]) -> pa.Schema:
    place = [("path", pa.string()), ("seconds", pa.float64()), ("clips", pa.int32())]
    unlike, error = ("unlike", pa.bool_()), ("error", pa.string())
    return pa.schema([*place, *_SAID, unlike, *_scores(classes), error])


_SAID = (("label", pa.string()), ("sure", pa.bool_()))


def _scores(classes: Sequence[str]) -> list[tuple[str, Any]]:
    return [(f"p:{name}", pa.float32()) for name in classes]


def _clip_table(rows: Sequence[Rows], classes: Sequence[str]) -> pa.Table:
    spans = np.concatenate([np.zeros((0, 2)), *(row.spans for row in rows)])
    nothing = np.zeros((0, len(classes)), np.float32)
    found = np.concatenate([nothing, *(row.clips for row in rows)])
    columns = [
        _texts([printable(row.address) for row in rows for _ in row.spans]),
        *map(_numbers, spans.T),
        _texts([label for row in rows for label in row.labels[:-1]]),
        _truths([value for row in rows for value in row.sure[:-1]]),
        *(_numbers(column.astype(np.float32)) for column in found.T),
    ]
    return pa.table(columns, schema=_clip_schema(classes))


def _file_table(rows: Sequence[Rows], classes: Sequence[str]) -> pa.Table:
    read = [row.error is None for row in rows]
    whole = np.stack([row.whole for row in rows])
    columns = [
        _texts([printable(row.address) for row in rows]),
        _numbers(np.array([row.seconds for row in rows])),
        _numbers(np.array([len(row.spans) for row in rows], np.int32)),
        _texts([row.labels[-1] for row in rows]),
        _truths([row.sure[-1] for row in rows]),
        _truths([row.unlike for row in rows]),
        *(_numbers(column.astype(np.float32), known=read) for column in whole.T),
        _texts([row.error for row in rows]),
    ]
    return pa.table(columns, schema=_file_schema(classes))


# Columns are made of their bytes, as Arrow lays them out: pyarrow's own way from Python's lists and numpy's
# arrays first imports pandas, to see whether they are of its kinds, which is a tenth of the start. So does
# `pyarrow.parquet.read_table` and `to_numpy`.


def _numbers(values: np.ndarray, known: Sequence[bool] | None = None) -> pa.Array:
    there = None if known is None else _bits(known)
    held = pa.py_buffer(np.ascontiguousarray(values))
    return pa.Array.from_buffers(_KINDS[values.dtype.name], len(values), [there, held])


_KINDS = {"float32": pa.float32(), "float64": pa.float64(), "int32": pa.int32()}


def _truths(values: Sequence[bool | None]) -> pa.Array:
    there = _bits([value is not None for value in values])
    return pa.Array.from_buffers(pa.bool_(), len(values), [there, _bits(list(map(bool, values)))])


def _texts(values: Sequence[str | None]) -> pa.Array:
    there = _bits([value is not None for value in values])
    said = [(value or "").encode() for value in values]
    ends = np.cumsum([0, *map(len, said)])
    assert ends[-1] <= np.iinfo(np.int32).max, "a shard has two gigabytes of names"
    held = [there, pa.py_buffer(ends.astype(np.int32)), pa.py_buffer(b"".join(said))]
    return pa.Array.from_buffers(pa.string(), len(said), held)


def _bits(values: Sequence[bool]) -> pa.Buffer:
    return pa.py_buffer(np.packbits(np.array(values, bool), bitorder="little"))
