"""Stretches of time with a label: as tables of other programs write them, read them, join them.

Conventions: seconds from the start of a recording, written with six decimals; hertz; scores in 0..1.
A `Tracks` maps the name of each recording to its segments. Raven and Audacity know one recording a
file, CSV, JSON Lines and RTTM any number. What would break a line of a table (a tab, a line break) is
written as a backslash escape; RTTM, whose fields are parted by blanks, takes `%20` for one.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote, unquote

from auricle.errors import ConfigError, DataError, unknown
from auricle.files import check_replaces, fitting, write_text
from auricle.printing import printable

_Given = TypeVar("_Given")
_Parsed = TypeVar("_Parsed")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a recording that has a label.

    Attributes:
        start: seconds.
        end: seconds, at or after the start.
        label: what is there.
        score: how sure, in 0..1; None where nobody says.
        low: lower edge in hertz; None: the whole band.
        high: upper edge in hertz; None: the whole band.

    Raises:
        DataError: times that are no numbers, before zero, or in the wrong order.
    """

    start: float
    end: float
    label: str
    score: float | None = None
    low: float | None = None
    high: float | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end < math.inf:
            raise DataError(
                f"a segment from {self.start} to {self.end} s; needed is 0 <= start <= end"
            )


Tracks = Mapping[str, Sequence[Segment]]
"""Name of a recording to its segments."""


# --- joining ------------------------------------------------------------


def merged(segments: Iterable[Segment], *, gap: float = 0.0) -> list[Segment]:
    """Segments of one label that meet, overlap, or are at most `gap` seconds apart, as one.

    The score is the mean of the parts' scores, weighed by their durations; the band holds all bands.
    Sorted by start, then label.

    >>> merged([Segment(0, 1, "a"), Segment(1, 2, "a"), Segment(2, 3, "b")])[0].end
    2
    """
    runs: dict[str, list[list[Segment]]] = {}
    for segment in sorted(segments, key=lambda s: (s.start, s.end)):
        own = runs.setdefault(segment.label, [])
        # Sums of floats meet within a microsecond, the resolution of the tables.
        if own and segment.start <= max(s.end for s in own[-1]) + gap + 1e-6:
            own[-1].append(segment)
        else:
            own.append([segment])
    joined = [_joined(run) for own in runs.values() for run in own]
    return sorted(joined, key=lambda s: (s.start, s.label))


def _joined(run: Sequence[Segment]) -> Segment:
    if len(run) == 1:
        return run[0]
    scored = [(s.score, s.end - s.start) for s in run if s.score is not None]
    weight = sum(seconds for _, seconds in scored)
    score: float | None = None
    if weight:
        score = sum(value * seconds for value, seconds in scored) / weight
    elif scored:
        score = sum(value for value, _ in scored) / len(scored)
    lows, highs = [s.low for s in run], [s.high for s in run]
    return replace(
        run[0],
        end=max(s.end for s in run),
        score=score,
        low=None if None in lows else min(low for low in lows if low is not None),
        high=None if None in highs else max(high for high in highs if high is not None),
    )


def tiled(clips: Sequence[Segment]) -> list[Segment]:
    """Clips cut so that none overlaps the next: the border is the middle of what two share.

    Args:
        clips: sorted by start.

    >>> [(s.start, s.end) for s in tiled([Segment(0, 4, "a"), Segment(2, 6, "b")])]
    [(0, 3.0), (3.0, 6)]
    """
    cut = list(clips)
    for i in range(1, len(cut)):
        if cut[i].start < cut[i - 1].end:
            border = (cut[i].start + cut[i - 1].end) / 2
            # A clip inside the one before begins where it begins and ends no earlier.
            cut[i - 1] = replace(cut[i - 1], end=max(border, cut[i - 1].start))
            cut[i] = replace(cut[i], start=border, end=max(border, cut[i].end))
    return cut


# --- writing ------------------------------------------------------------


def to_raven(
    segments: Sequence[Segment],
    *,
    low: float = 0.0,
    high: float = 0.0,
    recording: str = "",
    channel: int = 1,
) -> str:
    """A Raven selection table.

    Args:
        segments: of one recording.
        low: hertz where a segment has no lower edge.
        high: hertz where a segment has no upper edge.
        recording: its path, for the columns `Begin Path` and `Begin File`; empty leaves them away.
        channel: of the recording the one that was heard, counted from 1.
    """
    names = (printable(recording), printable(_base(recording))) if recording else ()
    lines = ["\t".join((*_RAVEN, *_RAVEN_FILES[: len(names)]))]
    for number, s in enumerate(segments, start=1):
        band = (low if s.low is None else s.low, high if s.high is None else s.high)
        cells = [str(number), "Spectrogram 1", str(channel), f"{s.start:.6f}", f"{s.end:.6f}"]
        cells += [*(f"{edge:.3f}" for edge in band), printable(s.label), _score(s), *names]
        lines.append("\t".join(cells))
    return "\n".join(lines) + "\n"


def to_audacity(segments: Sequence[Segment]) -> str:
    """Audacity labels: `start TAB end TAB label`, and a line with the band of those that have one."""
    lines = []
    for s in segments:
        lines.append(f"{s.start:.6f}\t{s.end:.6f}\t{printable(s.label)}")
        if s.low is not None and s.high is not None:
            lines.append(f"\\\t{s.low:.6f}\t{s.high:.6f}")
    return "".join(line + "\n" for line in lines)


def to_csv(tracks: Tracks) -> str:
    """Comma separated: `path,start,end,label,score`."""
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(_CSV)
    for path, segments in tracks.items():
        for s in segments:
            table.writerow(
                (printable(path), f"{s.start:.6f}", f"{s.end:.6f}", printable(s.label), _score(s))
            )
    return text.getvalue()


def to_jsonl(tracks: Tracks) -> str:
    """JSON Lines: an object a segment, with the columns of the CSV."""
    lines = [
        json.dumps(
            {
                "path": printable(path),
                "start": round(s.start, 6),
                "end": round(s.end, 6),
                "label": s.label,
                "score": s.score,
            }
        )
        for path, segments in tracks.items()
        for s in segments
    ]
    return "".join(line + "\n" for line in lines)


def to_rttm(
    tracks: Tracks, *, kind: str = "SPEAKER", channels: Mapping[str, int] | None = None
) -> str:
    """RTTM (NIST, Rich Transcription evaluation plan): a line a segment, the label as its name.

    Args:
        tracks: of any number of recordings, each written without folder and suffix, unless two
            would then be called the same.
        kind: the type of every line.
        channels: by recording the one that was heard, counted from 1; else 1.
    """
    stems = Counter(Path(path).stem for path in tracks)
    lines = []
    for path, segments in tracks.items():
        file = Path(path).stem if stems[Path(path).stem] == 1 else path
        channel = (channels or {}).get(path, 1)
        for s in segments:
            time = f"{s.start:.6f} {s.end - s.start:.6f}"
            name = f"{_rttm(s.label)} {_score(s) or '<NA>'}"
            lines.append(f"{kind} {_rttm(file)} {channel} {time} <NA> <NA> {name} <NA>\n")
    return "".join(lines)


_RAVEN = (
    "Selection", "View", "Channel", "Begin Time (s)", "End Time (s)", "Low Freq (Hz)",
    "High Freq (Hz)", "Label", "Score",
)  # fmt: skip
_RAVEN_FILES = ("Begin Path", "Begin File")
_CSV = ("path", "start", "end", "label", "score")


def _score(segment: Segment) -> str:
    return "" if segment.score is None else f"{segment.score:.6f}"


def _rttm(text: str) -> str:
    return "".join(quote(c) if c.isspace() or c == "%" else c for c in printable(text)) or "<NA>"


# --- reading ------------------------------------------------------------


def seconds(text: str) -> float:
    """The time that a cell of a table says.

    Raises:
        DataError: it is blank, or no number.
    """
    if not text.strip():
        raise DataError("a start or an end is blank: both are needed, in seconds")
    return _float(text, "time in seconds")


def _float(text: str, what: str) -> float:
    try:
        return float(text)
    except ValueError:
        comma = re.fullmatch(r"\s*[-+]?\d*,\d+\s*", text)
        hint = "; it has a decimal comma, and a point is needed" if comma else ""
        raise DataError(f"{printable(text)!r} is no {what}{hint}") from None


def from_raven(text: str, *, label_column: str | None = None) -> list[Segment]:
    """The segments of a Raven selection table, as `raven_tracks` reads it, of all its recordings.

    >>> from_raven("Begin Time (s)\\tEnd Time (s)\\tLabel\\n1.5\\t2\\twren\\n")[0].label
    'wren'
    """
    tracks = raven_tracks(text, label_column=label_column)
    return [segment for segments in tracks.values() for segment in segments]


def raven_tracks(text: str, *, label_column: str | None = None) -> dict[str, list[Segment]]:
    """The segments of a Raven selection table, by recording.

    The recording is what `Begin Path` or `Begin File` says, else the empty name. A table without a row
    has the empty name and no segment.

    A selection with several views has a row for each: it counts once. In a table over a sequence of
    files, `File Offset (s)` is where the selection begins in its own.

    Args:
        text: the table.
        label_column: where the labels are; None takes the first of those that Raven users name.

    Raises:
        DataError: a column is missing, or a row is no segment.
        ConfigError: no such label column.
    """
    return raven_of_channel(text, None, label_column=label_column)[0]


def raven_of_channel(
    text: str, channel: int | None, *, label_column: str | None = None
) -> tuple[dict[str, list[Segment]], int]:
    """The selections of `raven_tracks` that are of one channel, and how many are of others alone.

    A row whose cell of `Channel` is blank, or not there, is of all channels. A recording with selections on
    other channels alone has no segment.

    Args:
        text: the table.
        channel: counted from 1; None takes all.
        label_column: see `raven_tracks`.

    Raises:
        DataError: a column is missing, a row is no segment, or, where a channel is asked for, a cell of
            `Channel` is the number of none.
        ConfigError: no such label column.
    """
    table = csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)
    rows = [(table.line_num, row) for row in table]
    columns = [name for name in (rows[0][1] if rows else {}) if name]
    if not rows:
        columns = text.split("\n", 1)[0].rstrip("\r").split("\t")
    for needed in ("Begin Time (s)", "End Time (s)"):
        if needed not in columns:
            raise DataError(f"no Raven table: it has no column {needed!r}")
    label = _raven_label(columns, label_column)
    found: dict[str, list[Segment]] = {} if rows else {"": []}
    seen, others = set(), set()
    for number, row in rows:
        segment = _at_line(number, lambda cells: _raven_row(cells, label), row)
        file = row.get("Begin Path") or row.get("Begin File") or ""
        key, own = (file, row.get("Selection") or number, segment), found.setdefault(file, [])
        if channel is not None and _at_line(number, _raven_channel, row) not in (None, channel):
            others.add(key)
        elif key not in seen:
            seen.add(key)
            own.append(segment)
    return found, len(others - seen)


def raven_labels(columns: Iterable[str]) -> list[str]:
    """Columns of a Raven table that can hold labels: all but those that Raven itself measures.

    Those with a name that says so come first.
    """
    named = {name: i for i, name in enumerate(_RAVEN_LABELS)}
    own = [c for c in columns if c and not _measured(c)]
    return sorted(own, key=lambda c: named.get(c.strip().lower(), len(named)))


_RAVEN_LABELS = (
    "label", "annotation", "species", "class", "tag", "call type", "sound type", "common name",
    "species code", "type", "id",
)  # fmt: skip


def _measured(column: str) -> bool:
    plain = column.strip().lower()
    return plain.endswith(")") or plain in (
        "selection", "view", "channel", "score", "confidence", "begin file", "begin path",
        "end file", "end path", "begin date", "begin clock time", "end clock time", "begin hour",
        "notes", "comments",
    )  # fmt: skip


def _raven_label(columns: Sequence[str], given: str | None) -> str:
    if given is not None:
        same = [c for c in columns if c.strip().lower() == given.strip().lower()]
        if not same:
            raise unknown("column of the Raven table", given, columns)
        return same[0]
    possible = raven_labels(columns)
    if not possible:
        raise DataError("no column of the Raven table holds labels: it has " + ", ".join(columns))
    return possible[0]


def _raven_row(row: Mapping[str, str], label: str) -> Segment:
    # A row that is too short has None where its cells are missing.
    start, end = (seconds(row[name] or "") for name in ("Begin Time (s)", "End Time (s)"))
    offset = row.get("File Offset (s)")
    if offset:
        start, end = seconds(offset), seconds(offset) + end - start
    return Segment(
        start,
        end,
        (row[label] or "").strip(),
        _number(row.get("Score") or row.get("Confidence")),
        _number(row.get("Low Freq (Hz)")),
        _number(row.get("High Freq (Hz)")),
    )


def _raven_channel(row: Mapping[str, str]) -> int | None:
    """The channel of a row, counted from 1; None: of all."""
    cell = (row.get("Channel") or "").strip()
    if cell and not (cell.isdecimal() and int(cell) >= 1):
        raise DataError(f"its Channel is {printable(cell)!r}, and must be 1, 2 and so on, or blank")
    return int(cell) if cell else None


def from_audacity(text: str) -> list[Segment]:
    """The segments of Audacity's labels; a point label has no length.

    Raises:
        DataError: a line that is no label.

    >>> from_audacity("0.5\\t1\\tdog\\n\\\\\\t100\\t900\\n")[0].high
    900.0
    """
    found: list[Segment] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("\\") and found:
            found[-1] = _at_line(number, lambda edges: _with_band(found[-1], edges), line)
        elif line.strip():
            found.append(_at_line(number, _audacity_line, line))
    return found


def _audacity_line(line: str) -> Segment:
    start, *rest = line.split("\t", 2)
    if not rest:
        raise DataError("needed are a start and an end with a tab between")
    return Segment(seconds(start), seconds(rest[0]), rest[1].strip() if len(rest) > 1 else "")


def _with_band(segment: Segment, line: str) -> Segment:
    fields = line.split("\t")
    if len(fields) != 3:
        raise DataError("a band is a backslash, a lower and an upper edge, with tabs between")
    # Audacity writes -1 for an edge that is open.
    edges = [None if edge < 0 else edge for edge in (_float(f, "frequency") for f in fields[1:])]
    return replace(segment, low=edges[0], high=edges[1])


def from_csv(text: str) -> dict[str, list[Segment]]:
    """What `to_csv` wrote.

    Raises:
        DataError: a column is missing, or a row is no segment.
    """
    table = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in _CSV[:4] if name not in (table.fieldnames or ())]
    if missing:
        raise DataError(f"no table of segments: it has no column {missing[0]!r}")
    return _collected(table)


def from_jsonl(text: str) -> dict[str, list[Segment]]:
    """What `to_jsonl` wrote.

    Raises:
        DataError: a line that is no segment.
    """
    lines = enumerate(text.splitlines(), start=1)
    return _collected(_at_line(number, _object, line) for number, line in lines if line.strip())


def from_rttm(text: str) -> dict[str, list[Segment]]:
    """The segments of an RTTM file, by recording; comments and lines of no time are left out.

    Raises:
        DataError: a line that is no segment.
    """
    found: dict[str, list[Segment]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        fields = line.split()
        if fields and not fields[0].startswith(";") and fields[0] != "SPKR-INFO":
            segment = _at_line(number, _rttm_line, fields)
            found.setdefault(unquote(fields[1]), []).append(segment)
    return found


def _rttm_line(fields: Sequence[str]) -> Segment:
    if len(fields) < 8:
        raise ValueError(f"{len(fields)} fields; 8 are needed")
    start, seconds = float(fields[3]), float(fields[4])
    label = "" if fields[7] == "<NA>" else unquote(fields[7])
    return Segment(start, start + seconds, label, _number(fields[8]) if len(fields) > 8 else None)


def _collected(rows: Iterable[Mapping[str, object]]) -> dict[str, list[Segment]]:
    found: dict[str, list[Segment]] = {}
    for number, row in enumerate(rows, start=1):
        segment = _at_line(number, _row, row)
        found.setdefault(str(row["path"]), []).append(segment)
    return found


def _row(row: Mapping[str, object]) -> Segment:
    start, end = (float(str(row[name])) for name in ("start", "end"))
    score = row.get("score")
    return Segment(start, end, str(row["label"]), _number(None if score is None else str(score)))


def _object(line: str) -> Mapping[str, object]:
    value = json.loads(line)
    if not isinstance(value, dict):
        raise TypeError("it is no object")
    return value


def _number(text: str | None) -> float | None:
    return None if text is None or text in ("", "<NA>") else _float(text, "number")


def _at_line(number: int, parse: Callable[[_Given], _Parsed], given: _Given) -> _Parsed:
    """What `parse` makes of a line; its complaint names the line."""
    try:
        return parse(given)
    except (ValueError, KeyError, TypeError, DataError) as error:
        raise DataError(f"line {number} is no segment: {error}") from None


# --- files --------------------------------------------------------------


FORMATS = ("raven", "audacity", "csv", "jsonl", "rttm")

_OWN = {
    "raven": "\t".join(re.escape(name) for name in _RAVEN).encode(),
    "audacity": rb"\d+\.\d{6}\t\d+\.\d{6}\t",
    "csv": ",".join(_CSV).encode() + rb"\r?\n|path,start,end,label,\"?p:",
    "jsonl": rb'\{"path": ',
    "rttm": rb"\S+ \S+ \d+ [\d.]+ [\d.]+ <NA> <NA> ",
}
"""How files of a format begin; the table of clips is called as the one of segments is."""
_ENDINGS = {"raven": ".selections.txt", "audacity": ".labels.txt"}
_OF_MANY: dict[str, Callable[[Tracks], str]] = {"csv": to_csv, "jsonl": to_jsonl}


def check_place(path: Path, format: str, recordings: int) -> None:
    """Refuse one file for several recordings, where the format knows one a file, and what is no
    earlier result in its place.

    Args:
        path: file or folder.
        format: a name in `FORMATS`, or another, which is of many.
        recordings: how many are to be written.

    Raises:
        ConfigError: they do not fit.
    """
    if format in _ENDINGS and recordings > 1 and path.suffix and not path.is_dir():
        raise ConfigError(
            f"{recordings} recordings, and {format} files hold one each: name a folder instead of "
            f"{path}, or another format"
        )
    if path.is_dir():
        _check_folder(path, format)
    own = _OWN.get("csv" if format == "clips" else format)
    if own is not None:
        check_replaces(path, own)


def _check_folder(folder: Path, format: str) -> None:
    """Labels beside their recordings may be those that somebody made."""
    ending = _ENDINGS.get(format)
    if ending is None:
        raise ConfigError(
            f"{printable(str(folder))} is a folder, and {format} is one file for all: name the file, or "
            f"the formats raven or audacity, which are a file each"
        )
    inside = [entry.name for entry in folder.iterdir()]
    stems = {Path(name).stem for name in inside if not name.endswith(ending)}
    made = sorted(n for n in inside if n.endswith(ending) and n.removesuffix(ending) in stems)
    if made:
        raise ConfigError(
            f"{printable(made[0])} lies beside its recording in {printable(str(folder))}, and may be labels "
            "that somebody made: name another folder, or delete it first"
        )


def write(
    path: Path,
    tracks: Tracks,
    format: str,
    *,
    highs: Mapping[str, float] | None = None,
    channels: Mapping[str, int] | None = None,
) -> list[Path]:
    """Write segments, each file whole or not at all.

    Raven and Audacity know one recording a file: of several, `path` is a folder, and each gets a
    file there, named after it.

    Args:
        path: file or folder.
        tracks: name of each recording to its segments.
        format: a name in `FORMATS`.
        highs: hertz, for Raven tables: by recording the upper edge of segments without one.
        channels: for Raven tables and RTTM: by recording the one that was heard, counted from 1; else 1.

    Returns:
        The files.

    Raises:
        ConfigError: an unknown format, or several recordings and a file that one would fill.
    """
    if format not in FORMATS:
        raise unknown("format", format, FORMATS)
    check_place(path, format, len(tracks))
    if format in _OF_MANY:
        write_text(path, _OF_MANY[format](tracks))
        return [path]
    if format == "rttm":
        write_text(path, to_rttm(tracks, channels=channels))
        return [path]

    highs, channels = highs or {}, channels or {}
    texts = {
        name: to_raven(
            found, high=highs.get(name, 0.0), recording=name, channel=channels.get(name, 1)
        )
        if format == "raven"
        else to_audacity(found)
        for name, found in tracks.items()
    }
    if len(texts) == 1 and not path.is_dir():
        write_text(path, *texts.values())
        return [path]
    written: list[Path] = []
    for name, text in texts.items():
        place = path / _own_name(name, _ENDINGS[format], written)
        write_text(place, text)
        written.append(place)
    return written


def _base(recording: str) -> str:
    """Its name, without folders of either system."""
    return Path(recording.replace("\\", "/")).name


def _own_name(recording: str, ending: str, taken: Sequence[Path]) -> str:
    """A file name from that of a recording, without its folder; a number tells equal ones apart."""
    stem = printable(Path(_base(recording)).stem) or "recording"
    names = {path.name for path in taken}
    found = fitting(stem, ending)
    number = 2
    while found in names:
        found, number = fitting(f"{stem}~{number}", ending), number + 1
    return found
