"""Just the pictures or arrays: one file a clip, and a table that says what each is."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch

from auricle import audio
from auricle.data.clips import HIGHEST_RATE, stream
from auricle.errors import AudioError, ConfigError, MissingExtraError
from auricle.files import fitting, replacing, write_array
from auricle.frontends import FrontEnd, Stack, engine, presets
from auricle.printing import printable
from auricle.units import to_samples

_INDEX = (
    "file", "recording", "start", "seconds", "sample_rate", "frame_seconds", "bins", "frames",
    "low", "high", "front_end",
)  # fmt: skip


def write_pictures(
    recordings: Path,
    output: Path,
    *,
    representation: str,
    format: str,
    sample_rate: int | None,
    clip: float,
    hop: float | None,
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
    chains: dict[int, FrontEnd | Stack] = {}
    written, skipped = 0, []
    with _table(output / "index.csv", _INDEX) as index:
        for number, path in enumerate(files):
            try:
                rate = sample_rate or min(audio.probe(path).sample_rate, HIGHEST_RATE)
                if rate not in chains:
                    chains[rate] = _chain(representation, rate, clip)
                for row in _one(path, root, output, chains[rate], format, clip, hop or clip):
                    index.writerow(row)
                    written += 1
            except (AudioError, MissingExtraError) as error:
                skipped.append((printable(path.as_posix()), str(error)))
            if progress:
                progress(number + 1, len(files))
    if skipped:
        with _table(output / "skipped.csv", ("path", "reason")) as table:
            table.writerows(skipped)
    if not written:
        raise AudioError(f"no file could be read, {len(files)} tried; the first: {skipped[0][1]}")
    return written, len(skipped)


def _chain(representation: str, rate: int, clip: float) -> FrontEnd | Stack:
    try:
        chains = presets.matched(
            [representation], sample_rate=rate, clip_seconds=clip, normalize="none"
        )
    except ConfigError as error:
        raise AudioError(f"at {rate} Hz there is no such picture: {error}") from error
    return chains[representation]


def _one(
    path: Path,
    root: Path,
    output: Path,
    chain: FrontEnd | Stack,
    format: str,
    clip: float,
    hop: float,
) -> Iterator[tuple[Any, ...]]:
    """Write each clip of one file; yields the rows of the index."""
    rate = chain.sample_rate
    clips = stream(path, seconds=clip, hop=hop, sample_rate=rate)
    for number, (start, sound) in enumerate(clips):
        whole = np.zeros((1, to_samples(clip, rate)), np.float32)
        whole[0, : len(sound)] = sound
        found = engine.with_frames({"": chain}, whole, lengths=np.array([len(sound)]))[""]
        values = found.pictures[0][..., : int(found.frames[0])]
        first, end = chain.kept(torch.from_numpy(sound))
        name = path.relative_to(root)
        target = output / name.with_name(fitting(name.name, f".{number:04d}.{format}"))
        low, high = float(values.min()), float(values.max())
        _write(target, values, low, high)
        yield (
            printable(target.relative_to(output).as_posix()), printable(name.as_posix()),
            start + first, end - first, rate, chain.hop / rate, values.shape[-2], values.shape[-1],
            low, high, str(chain),
        )  # fmt: skip


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
