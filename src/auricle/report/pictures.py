"""Just the pictures or arrays: one file a clip, and a table that says what each is."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Callable, Iterator, Sequence
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
from auricle.files import check_replaces, fitting, replacing, write_array
from auricle.frontends import FrontEnd, Stack, batched, engine, presets
from auricle.parallel import available_cores, in_order
from auricle.printing import printable
from auricle.units import to_samples

_INDEX = (
    "file", "recording", "start", "seconds", "sample_rate", "frame_seconds", "bins", "frames",
    "low", "high", "front_end",
)  # fmt: skip
_SKIPPED = ("path", "reason")
_LARGEST_HALF = float(np.finfo(np.float16).max)
_CLIPS_ON_A_GPU = 32
"""Of one file, at once: enough that decoding is what is waited for."""
_SAMPLES_ON_A_GPU = 2**25
"""In all of them, where clips are long: 128 MB."""

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
    device: str = "cpu",
    channel: int | None = None,
    jobs: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[int, int]:
    """Write one array or picture a clip; see `auricle.api.spectrograms`.

    A `png` is grey, 8 bits, low frequencies at the bottom; `low` and `high` of `index.csv` are the
    values that black and white stand for. Its last column is `channel`, where one was asked for.

    Raises:
        ConfigError: an unknown representation, an error in a chain, or a device that is not there.
        AudioError: no file could be read, or the chain suits the rate of none.
    """
    presets.validate([representation])
    batched.device(device)
    files = audio.find([recordings])
    for name, header in (("index.csv", _INDEX), ("skipped.csv", _SKIPPED)):
        check_replaces(output / name, ",".join(header).encode() + rb"(,channel)?\r?\n")
    root = recordings if recordings.is_dir() else recordings.parent
    work = _Work(
        root, output, representation, format, dtype, sample_rate, channel, clip, hop or clip, device
    )
    written, skipped = 0, []
    made = in_order(work, files, jobs=jobs or available_cores(), halted=work.halted)
    with (
        _table(output / "index.csv", work.index) as index,
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
        with _table(output / "skipped.csv", _SKIPPED) as table:
            table.writerows(skipped)
    else:
        (output / "skipped.csv").unlink(missing_ok=True)  # of a run before
    if not written:
        raise AudioError(f"no file could be read, {len(files)} tried; the first: {skipped[0][1]}")
    return written, len(skipped)


@dataclass(frozen=True)
class _Work:
    """What is made of a file: its rows of the index, and the reason why it has no more.

    Called by several threads; each holds one clip at a time, or as many as a GPU takes at once.
    """

    root: Path
    output: Path
    representation: str
    format: str
    dtype: str
    sample_rate: int | None
    channel: int | None
    clip: float
    hop: float
    device: str
    halted: Event = field(default_factory=Event)
    _chains: dict[int, FrontEnd | Stack] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    @property
    def index(self) -> tuple[str, ...]:
        """The columns of the index."""
        return _INDEX if self.channel is None else (*_INDEX, "channel")

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
        clips = stream(
            path,
            seconds=self.clip,
            hop=self.hop,
            sample_rate=chain.sample_rate,
            channel=self.channel,
        )
        at_once = 1 if self.device == "cpu" else self._on_a_gpu(chain.sample_rate)
        number = itertools.count()
        while group := list(itertools.islice(clips, at_once)):
            pictures = self._pictures(chain, [sound for _, sound in group])
            for (start, sound), values in zip(group, pictures, strict=True):
                if self.halted.is_set():
                    return  # nobody waits for the rows any more
                first, end = chain.kept(torch.from_numpy(sound))
                target, low, high = self._write(path, next(number), values)
                yield (
                    printable(target.as_posix()),
                    printable(path.relative_to(self.root).as_posix()),
                    start + first, end - first, chain.sample_rate, chain.hop / chain.sample_rate,
                    *values.shape[-2:], low, high, str(chain),
                    *(() if self.channel is None else (self.channel,)),
                )  # fmt: skip

    def _on_a_gpu(self, rate: int) -> int:
        return max(1, min(_CLIPS_ON_A_GPU, _SAMPLES_ON_A_GPU // to_samples(self.clip, rate)))

    def _pictures(
        self, chain: FrontEnd | Stack, sounds: Sequence[np.ndarray]
    ) -> Iterator[np.ndarray]:
        """The real frames of each."""
        whole = np.zeros((len(sounds), to_samples(self.clip, chain.sample_rate)), np.float32)
        for row, sound in zip(whole, sounds, strict=True):
            row[: len(sound)] = sound
        lengths = np.array([len(sound) for sound in sounds])
        found = engine.with_frames({"": chain}, whole, lengths=lengths, device=self.device)[""]
        for picture, frames in zip(found.pictures, found.frames, strict=True):
            yield picture[..., :frames]

    def _write(self, path: Path, number: int, values: np.ndarray) -> tuple[Path, float, float]:
        """Where a picture was put, in the output, and its limits as written."""
        low, high = float(values.min()), float(values.max())
        if self.dtype == "float16":
            values, low, high = _halved(values, low, high)
        name = path.relative_to(self.root)
        target = name.with_name(fitting(name.name, f".{number:04d}.{self.format}"))
        _write(self.output / target, values, low, high)
        return target, low, high


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
