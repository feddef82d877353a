"""What the page embeds from the run folder's artifacts: sound and pictures, as data addresses.

Only plain files inside `artifacts/` are ever opened. Sound is embedded as MP3 where this libsndfile
writes it, for the page's size; the lossless clips stay beside the page.
"""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr

from auricle import errors
from auricle.report import axes, figures

_MP3_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
_NOTICED = 0.5  # attention above this share of its peak is "where the network looked"


def locate(artifacts: Path, name: object) -> Path:
    """The file `name` inside `artifacts`.

    Raises:
        DataError: the name leads outside the folder, through a link too, or to no plain file.
    """
    root = artifacts.resolve()
    path = (root / str(name)).resolve()
    if not path.is_relative_to(root):
        raise errors.DataError(
            f"artifact {str(name)!r} lies outside {artifacts}; a report embeds only its own run's "
            f"artifacts: repeat the run with {errors.option('fresh')}"
        )
    if not path.is_file():
        raise errors.DataError(
            f"artifact {str(name)!r} is missing from {artifacts}: repeat the run to make it again"
        )
    return path


def entries(artifacts: Path, name: str) -> list[dict[str, Any]]:
    """The list of a JSON file in `artifacts`, empty where the run made none."""
    if not (artifacts / name).exists():
        return []
    found: list[dict[str, Any]] = json.loads(locate(artifacts, name).read_text("utf-8"))
    return found


def address(kind: str, body: bytes) -> str:
    """Bytes as a data address."""
    return f"data:{kind};base64,{base64.b64encode(body).decode('ascii')}"


def sound(path: Path) -> str:
    """The sound of a file as a data address.

    Raises:
        DataError: the file is no sound.
    """
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise errors.DataError(f"artifact {path.name!r} is no sound: {error}") from error
    return encoded(samples, rate)


def encoded(samples: np.ndarray, rate: int) -> str:
    """Samples `(time, channel)` as a data address."""
    if "MP3" not in soundfile.available_formats():
        return address("audio/flac", _coded(samples, rate, "FLAC", "PCM_16"))
    target = next((r for r in _MP3_RATES if r >= rate), _MP3_RATES[-1])
    if target != rate:
        samples = soxr.resample(samples, rate, target)
    return address("audio/mpeg", _coded(samples, target, "MP3", "MPEG_LAYER_III"))


def _coded(samples: np.ndarray, rate: int, kind: str, subtype: str) -> bytes:
    """Written in a thread: libsndfile calls back for each block, and a Ctrl-C in there is lost."""
    buffer = io.BytesIO()
    with ThreadPoolExecutor(max_workers=1) as writer:
        writer.submit(
            soundfile.write, buffer, np.clip(samples, -1.0, 1.0), rate, format=kind, subtype=subtype
        ).result()
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class Shot:
    """A spectrogram ready for the page."""

    image: str
    frames: int
    frame_seconds: float
    start_seconds: float
    time_ticks: tuple[axes.Tick, ...]
    bin_ticks: tuple[axes.Tick, ...]
    bin_unit: str
    size: str


def array(artifacts: Path, name: object) -> np.ndarray:
    """A picture's values (bin, frame).

    Raises:
        DataError: the file holds no two-dimensional array of numbers.
    """
    path = locate(artifacts, name)
    try:
        values: np.ndarray = np.load(path, allow_pickle=False)
    except (ValueError, EOFError, OSError) as error:
        raise errors.DataError(f"artifact {path.name!r} is no array: {error}") from error
    if values.ndim != 2 or values.size == 0 or values.dtype.kind not in "fiu":
        raise errors.DataError(
            f"artifact {path.name!r} holds {values.dtype} of shape {values.shape}; "
            "a picture is numbers of shape (bin, frame)"
        )
    return values


def shot(artifacts: Path, described: dict[str, Any], colours: np.ndarray) -> Shot:
    """A picture with its axes in seconds and hertz, or coefficients where bins have no hertz."""
    values = array(artifacts, described["array"])
    step, start = float(described["frame_seconds"]), float(described.get("start_seconds") or 0)
    frequencies, names = described.get("bin_frequencies"), described.get("row_names")
    alone = described.get("alone", not frequencies)
    kind = "bins" if frequencies else "rows" if names else "coefficients"
    shown = figures.by_row(values) if alone else values
    return Shot(
        image=address("image/png", figures.picture(shown, colours)),
        frames=values.shape[1],
        frame_seconds=step,
        start_seconds=start,
        time_ticks=axes.seconds(values.shape[1], step, start),
        bin_ticks=_bin_ticks(len(values), frequencies, names),
        bin_unit="Hz" if frequencies else "",
        size=f"{values.shape[0]} {kind}{', each scaled alone,' if alone else ''} "
        f"× {values.shape[1]} frames",
    )


def _bin_ticks(
    bins: int, frequencies: Sequence[float] | None, names: Sequence[str] | None
) -> tuple[axes.Tick, ...]:
    if frequencies:
        return axes.hertz(frequencies, 5)
    return axes.named(names, 6) if names else axes.coefficients(bins)


def noticed(attention: np.ndarray, described: dict[str, Any]) -> str:
    """Where a network looked, in words: the span of hertz and of seconds around its main peak.

    The span holds the rows (columns) around the peak whose strongest attention is above half of it.
    """
    peak = float(attention.max())
    if not peak > 0:
        return "no part of the clip stands out"
    row, column = np.unravel_index(int(attention.argmax()), attention.shape)
    low, high = _around(attention.max(axis=1) >= _NOTICED * peak, int(row))
    first, last = _around(attention.max(axis=0) >= _NOTICED * peak, int(column))
    step, start = float(described["frame_seconds"]), float(described.get("start_seconds") or 0)
    ends = (max(start + (first - 0.5) * step, 0.0), start + (last + 0.5) * step)
    when = f"{ends[0]:.1f} to {ends[1]:.1f}\u00a0s"
    frequencies = described.get("bin_frequencies")
    return f"{axes.band(frequencies, low, high)}, {when}" if frequencies else when


def _around(marked: np.ndarray, at: int) -> tuple[int, int]:
    """First and last index of the run of true values that holds `at`."""
    low = high = at
    while low > 0 and marked[low - 1]:
        low -= 1
    while high + 1 < len(marked) and marked[high + 1]:
        high += 1
    return low, high
