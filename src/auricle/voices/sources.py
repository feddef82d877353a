"""Clean voices and other sounds, read from folders.

A folder of voices is one of: a CSV file with a `path` and a speaker column; a folder with such a
`metadata.csv`; a folder with one subfolder a speaker; or a flat folder where each file is a speaker.
Everything is decoded to 16 kHz mono and held in memory; voices are scaled to an active level of
0.05 (about -26 dBFS).
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from auricle import audio
from auricle.errors import AudioError, DataError
from auricle.voices.activity import RATE, Mask, active_level, activity

Audio = npt.NDArray[np.float32]

LEVEL = 0.05
_SPEAKER_COLUMNS = ("speaker", "reader", "group")
_LEAST_ACTIVE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Utterance:
    """Clean speech at an active level of 0.05, and where it is active (one flag each 10 ms)."""

    samples: Audio
    active: Mask


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker and what was recorded of them."""

    name: str
    utterances: tuple[Utterance, ...]


def read_voices(
    path: Path, *, speaker_column: str | None = None, say: Callable[[str], None] | None = None
) -> list[Voice]:
    """Every speaker of a folder or CSV file, in order of name.

    Args:
        path: folder or CSV file.
        speaker_column: None takes `speaker`, `reader` or `group`.
        say: is told of each file that cannot be read, and of voices without speech, which are left
            out, and of files that are taken for a speaker each; None: such a file is an error.

    Raises:
        DataError: no speech is found there, or a column is missing.
        AudioError: a folder without sound files, or a file cannot be read, and nobody is told.
    """
    named = files_by(path, speaker_column, _SPEAKER_COLUMNS)
    loose = [file for files in named.values() for file in files if file.parent == path]
    if say and loose and not _table(path).is_file():
        say(
            f"{len(loose)} files lie in {path} itself: each counts as a speaker of its own. Where one "
            "speaks in several, give a folder with one subfolder a speaker, or a CSV"
        )
    voices = [_voice(f"{path.stem}/{name}", paths, say) for name, paths in sorted(named.items())]
    found = [voice for voice in voices if voice.utterances]
    if not found:
        raise DataError(
            f"{path} holds no speech of half a second: name a folder with one subfolder a speaker"
        )
    if say:
        for voice in voices:
            if not voice.utterances:
                say(f"left out: {voice.name}: no speech of half a second")
    return found


def _voice(name: str, paths: Iterable[Path], say: Callable[[str], None] | None) -> Voice:
    made = (utterance(samples) for _, samples in readable(sorted(paths), say))
    return Voice(name, tuple(one for one in made if one is not None))


def readable(
    paths: Iterable[Path], say: Callable[[str], None] | None
) -> Iterator[tuple[Path, Audio]]:
    """Each file's sound at 16 kHz; `say` is told of those that cannot be read."""
    for path in paths:
        try:
            yield path, audio.read(path, sample_rate=RATE)
        except AudioError as error:
            if say is None:
                raise
            say(f"left out: {error}")


def utterance(samples: Audio) -> Utterance | None:
    """Clean speech at the common level; None where less than half a second is speech."""
    active = activity(samples)
    level = active_level(samples, active)
    if active.sum() < _LEAST_ACTIVE_SECONDS * 100 or level == 0:
        return None
    return Utterance(np.asarray(samples * (LEVEL / level), np.float32), active)


def files_by(path: Path, column: str | None, columns: Sequence[str]) -> dict[str, list[Path]]:
    """Sound files by speaker or label: the column of a table, the subfolder, or the file's name.

    Linked folders are entered, each once.
    """
    if _table(path).is_file():
        return _by_column(_table(path), column, columns)
    if not path.is_dir():
        raise DataError(f"{path} is neither a folder nor a CSV file")
    named: dict[str, list[Path]] = defaultdict(list)
    for file in audio.find([path]):
        parts = file.relative_to(path).parts
        named[parts[0] if len(parts) > 1 else file.stem].append(file)
    return dict(named)


def _table(path: Path) -> Path:
    """A CSV file itself, or where a folder's would be."""
    return path if path.suffix.lower() == ".csv" else path / "metadata.csv"


def _by_column(table: Path, column: str | None, columns: Sequence[str]) -> dict[str, list[Path]]:
    present, rows = _rows(table)
    wanted = [column] if column else columns
    chosen = next((name for name in wanted if name in present), None)
    if chosen is None or "path" not in present:
        raise DataError(
            f"{table} has the columns {', '.join(present) or 'none'}; needed are path and "
            f"{' or '.join(wanted)}{_separator(present)}"
        )
    named: dict[str, list[Path]] = defaultdict(list)
    for row in rows:
        named[row[chosen]].append(table.parent / row["path"])
    return dict(named)


def _separator(present: Sequence[str]) -> str:
    """A word on a table whose first line is one cell with other separators in it."""
    other = next((sign for sign in ";\t" if len(present) == 1 and sign in present[0]), None)
    if other is None:
        return ""
    return (
        f". Its cells are parted by {'semicolons' if other == ';' else 'tabs'}: commas are needed"
    )


def _rows(table: Path) -> tuple[list[str], list[dict[str, str]]]:
    """The columns and the rows of a CSV file.

    Raises:
        DataError: it cannot be read, or a row is shorter or longer than the first line.
    """
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            rows, columns = list(reader), list(reader.fieldnames or [])
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise DataError(f"{table} cannot be read as a table: {reason}") from None
    for number, row in enumerate(rows, start=2):
        if None in row or None in row.values():
            raise DataError(
                f"{table}, line {number} has another number of cells than the first line"
            )
    return columns, rows


def read_sounds(
    path: Path, *, without: Iterable[str] = (), say: Callable[[str], None] | None = None
) -> list[Audio]:
    """Non-speech sounds of a folder, each scaled to a root mean square of 1, but not `without`.

    `say` is told of files that cannot be read; None: such a file is an error.
    """
    named = files_by(path, None, ("label", "speaker"))
    kept = sorted(name for name in named if name not in set(without))
    files = [file for name in kept for file in sorted(named[name])]
    sounds = (samples for _, samples in readable(files, say))
    return [np.asarray(one / np.sqrt(np.mean(one**2)), np.float32) for one in sounds if one.any()]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A row of a table: a sound file, its label, and the group that is not divided."""

    path: Path
    label: str
    group: str


def labelled(path: Path, column: str, group_column: str | None = None) -> list[Labelled]:
    """The rows of a CSV file, or of a folder's `metadata.csv`.

    The group is the speaker where the table has one and the speaker is not what is asked for, else
    the file itself.

    Raises:
        DataError: no table, or a column that it lacks.
    """
    table = _table(path)
    if not table.is_file():
        raise DataError(f"{path} is no CSV file and holds no metadata.csv: labels need a table")
    present, rows = _rows(table)
    for needed in ("path", column, *([group_column] if group_column else [])):
        if needed not in present:
            raise DataError(
                f"{table} has the columns {', '.join(present) or 'none'}, not {needed}"
                f"{_separator(present)}"
            )
    names = [group_column] if group_column else list(_SPEAKER_COLUMNS)
    group = next((name for name in names if name in present and name != column), "path")
    return [Labelled(table.parent / row["path"], row[column], row[group]) for row in rows]
