"""Just the pictures or arrays: one file a clip, and a table that says what each is."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Lock
from typing import Any

import numpy as np
import torch

from auricle import audio
from auricle.data.clips import HIGHEST_RATE, stream
from auricle.errors import AudioError, ConfigError, MissingExtraError
from auricle.files import fitting, replacing, write_array
from auricle.frontends import FrontEnd, Stack, engine, presets
from auricle.parallel import available_cores, in_order
from auricle.printing import printable
from auricle.units import to_samples

_INDEX = (
    "file", "recording", "start", "seconds", "sample_rate", "frame_seconds", "bins", "frames",
    "low", "high", "front_end",
)  # fmt: skip
_LARGEST_HALF = float(np.finfo(np.float16).max)

Row = tuple[Any, ...]
"""Of the index."""


def write_pictures(
    recordings: Path,
    output: Path,
    *,
    representation: str,
    format: str,
    sample_rate: int | None,
    clip: float,
    hop: float | None,
    dtype: str = "float32",
    jobs: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[int, int]:
    """Write one array or picture a clip; see `auricle.api.spectrograms`.

    A `png` is grey, 8 bits, low frequencies at the bottom; `low` and `high` of `index.csv` are the
    values that black and white stand for.

    Raises:
        ConfigError: an unknown representation, or an error in a chain.
        AudioError: no file could be read, or the chain suits the rate of none.
    """
    presets.validate([representation])
    files = audio.find([recordings])
    root = recordings if recordings.is_dir() else recordings.parent
    work = _Work(root, output, representation, format, dtype, sample_rate, clip, hop or clip)
    written, skipped = 0, []
    made = in_order(work, files, jobs=jobs or available_cores(), halted=work.halted)
    with (
        _table(output / "index.csv", _INDEX) as index,
        engine.one_torch_thread(),
        closing(made) as done,
    ):
        for number, (path, (rows, reason)) in enumerate(zip(files, done, strict=True)):
            index.writerows(rows)
            written += len(rows)
            if reason:
                skipped.append((printable(path.as_posix()), reason))
            if progress:
                progress(number + 1, len(files))
    if skipped:
        with _table(output / "skipped.csv", ("path", "reason")) as table:
            table.writerows(skipped)
    if not written:
        raise AudioError(f"no file could be read, {len(files)} tried; the first: {skipped[0][1]}")
    return written, len(skipped)


@dataclass(frozen=True)
class _Work:
    """What is made of a file: its rows of the index, and the reason why it has no more.

    Called by several threads; each holds one clip at a time.
    """

    root: Path
    output: Path
    representation: str
    format: str
    dtype: str
    sample_rate: int | None
    clip: float
    hop: float
    halted: Event = field(default_factory=Event)
    _chains: dict[int, FrontEnd | Stack] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def __call__(self, path: Path) -> tuple[list[Row], str]:
        rows: list[Row] = []
        try:
            rate = self.sample_rate or min(audio.probe(path).sample_rate, HIGHEST_RATE)
            rows.extend(self._rows(path, self._chain(rate)))
        except (AudioError, MissingExtraError) as error:
            return rows, str(error)
        return rows, ""

    def _chain(self, rate: int) -> FrontEnd | Stack:
        with self._lock:
            if rate not in self._chains:
                self._chains[rate] = _chain(self.representation, rate, self.clip)
            return self._chains[rate]

    def _rows(self, path: Path, chain: FrontEnd | Stack) -> Iterator[Row]:
        """Write each clip of one file; yields the rows of the index."""
        rate = chain.sample_rate
        clips = stream(path, seconds=self.clip, hop=self.hop, sample_rate=rate)
        for number, (start, sound) in enumerate(clips):
            if self.halted.is_set():
                return  # nobody waits for the rows any more
            whole = np.zeros((1, to_samples(self.clip, rate)), np.float32)
            whole[0, : len(sound)] = sound
            found = engine.with_frames({"": chain}, whole, lengths=np.array([len(sound)]))[""]
            values = found.pictures[0][..., : int(found.frames[0])]
            low, high = float(values.min()), float(values.max())
            if self.dtype == "float16":
                values, low, high = _halved(values, low, high)
            first, end = chain.kept(torch.from_numpy(sound))
            name = path.relative_to(self.root)
            target = self.output / name.with_name(
                fitting(name.name, f".{number:04d}.{self.format}")
            )
            _write(target, values, low, high)
            yield (
                printable(target.relative_to(self.output).as_posix()), printable(name.as_posix()),
                start + first, end - first, rate, chain.hop / rate, *values.shape[-2:],
                low, high, str(chain),
            )  # fmt: skip


def _chain(representation: str, rate: int, clip: float) -> FrontEnd | Stack:
    try:
        chains = presets.matched(
            [representation], sample_rate=rate, clip_seconds=clip, normalize="none"
        )
    except ConfigError as error:
        raise AudioError(f"at {rate} Hz there is no such picture: {error}") from error
    return chains[representation]


def _halved(values: np.ndarray, low: float, high: float) -> tuple[np.ndarray, float, float]:
    """Rounded to float16, and so the limits; torch rounds as numpy does, 20 times faster."""
    most = max(-low, high)
    if most > _LARGEST_HALF:
        raise AudioError(
            f"a value of {most:.3g} is beyond {_LARGEST_HALF:g}, float16's largest: write float32, or "
            "decibels"
        )
    halved = torch.from_numpy(values).half().numpy()
    return halved, float(np.float16(low)), float(np.float16(high))


def _write(target: Path, values: np.ndarray, low: float, high: float) -> None:
    if target.suffix == ".npy":
        write_array(target, values)
        return
    from matplotlib.image import imsave

    with replacing(target) as temporary:
        # A stack's channels stand one above the other, the first on top.
        rows = values.reshape(-1, *values.shape[-2:])[:, ::-1]
        picture = rows.reshape(-1, values.shape[-1])
        # Rounded here: matplotlib's own way from value to grey rounds down twice.
        grey = np.rint((picture - low) / max(high - low, 1e-12) * 255).astype(np.uint8)
        imsave(temporary, np.repeat(grey[..., None], 3, axis=-1))


@contextmanager
def _table(path: Path, header: tuple[str, ...]) -> Iterator[Any]:
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        yield writer
