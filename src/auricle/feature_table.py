"""A table of features for scikit-learn: a row a recording or clip, statistics over its frames."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
import torch

from auricle import __version__, audio
from auricle.data import clips, trimming
from auricle.errors import AudioError, ConfigError, MissingExtraError, require, unknown
from auricle.experiment import digest
from auricle.files import check_replaces, replacing
from auricle.frontends import FrontEnd, Stack, engine, presets
from auricle.frontends.stage import Axes, Held
from auricle.frontends.stages.classic import ALL, FEATURES, Classic
from auricle.parallel import available_cores
from auricle.printing import printable
from auricle.runtime.cutting import check
from auricle.types import check_channel

if TYPE_CHECKING:
    import pandas as pd

CLASSIC = "classic"
STATISTICS = ("mean", "std", "min", "max", "median")
FORMATS = (".parquet", ".csv")
_PLACE = ("recording", "folder", "start", "seconds")
"""The first columns."""
_OWN = {".parquet": rb"PAR1", ".csv": ",".join(_PLACE).encode() + rb"[,\r\n]"}
# The frames whose median is taken hold at most so many values: 64 MB a file.
_MEDIAN_VALUES = 1 << 24
_READ_SECONDS = 10.0
# A chain that waits for the sound's end holds all of it until then.
_MOST_WAITED_SECONDS = 1800.0

Row = list[float]
"""Start and length in seconds, then the statistics of each feature."""


@dataclass(frozen=True)
class Recipe:
    """What decides the values of a table.

    Attributes:
        front_end: the representation.
        clip: seconds a clip; None: a recording is one.
        hop: seconds from clip to clip.
        trim: decibels below the loudest frame at which the ends are cut; None: nowhere.
        channel: the one that is listened to, counted from 1; None: the mean of all.
    """

    front_end: FrontEnd | Stack
    clip: float | None
    hop: float | None
    trim: float | None
    channel: int | None = None

    @property
    def key(self) -> str:
        """Names the recipe, and the version that follows it."""
        chain = {"front_end": self.front_end.config, "rate": self.front_end.sample_rate}
        cut = {"clip": self.clip, "hop": self.hop, "trim": self.trim}
        one = {} if self.channel is None else {"channel": self.channel}
        return digest({**chain, **cut, **one, "auricle": __version__})

    @property
    def columns(self) -> list[str]:
        """The names of a row's statistics: `centroid_mean`, `centroid_std` ..."""
        stacked = len(self.front_end.members) > 1
        rows = [
            f"{number}_{name}" if stacked else name
            for number, chain in enumerate(self.front_end.members, start=1)
            for name in row_names(chain.axes)
        ]
        return [f"{row}_{statistic}" for row in rows for statistic in STATISTICS]


def tabulate(
    files: Sequence[str | os.PathLike[str]],
    *,
    features: str | None = None,
    representation: str | None = None,
    sample_rate: int | None = None,
    clip: float | None = None,
    hop: float | None = None,
    trim: float | None = None,
    channel: int | None = None,
    output: Path | None = None,
    jobs: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> pd.DataFrame:
    """The table; see `auricle.api.features`.

    Raises:
        AudioError: a folder without sound, or no file that can be read.
        ConfigError: no files; an unknown feature, representation or format; a value out of range.
        MissingExtraError: `output` is Parquet, and pyarrow is not installed.
    """
    _validate(features, representation, clip, hop, trim, jobs, output)
    channel = check_channel(channel)
    paths = list(dict.fromkeys(audio.find(files)))
    if not paths:
        raise ConfigError("no files were given; name sound files, or a folder of them")
    rate, skipped = _common_rate(paths, sample_rate, channel)
    for name, value in {"clip": clip, "hop": hop}.items():
        if value is not None and value * rate < 1:
            raise ConfigError(
                f"{name} is {value:g} s, and a sample at {rate} Hz lasts {1 / rate:.3g} s: give more"
            )
    chain = _front_end(features or CLASSIC, representation, rate, clip or clips.SECONDS)
    recipe = Recipe(chain, clip, clip if hop is None else hop, trim, channel)
    todo = [path for path in paths if path not in skipped]
    found: dict[Path, list[Row]] = {}
    with _journal(output, recipe) as journal:
        for path, rows in _each(todo, recipe, journal, jobs or available_cores()):
            if isinstance(rows, str):
                skipped[path] = rows
            else:
                found[path] = rows
                journal.note(path, rows)
            if progress:
                progress(len(found) + len(skipped), len(paths))
        table = _table(found, skipped, _names(files, paths), recipe)
        if output is not None:
            _write(table, output)
            journal.finished()
    return table


def row_names(axes: Axes) -> tuple[str, ...]:
    """How a table calls the rows of a picture: their own names, hertz, or coefficients.

    >>> row_names(FrontEnd.parse("stft(8,4)|linear_bands(2)", sample_rate=8000).axes)
    ('bin_0_1000Hz', 'bin_1_3000Hz')
    """
    if axes.names is not None:
        return axes.names
    digits = len(str(axes.bins - 1))
    if axes.frequencies is None:
        return tuple(f"coefficient_{row:0{digits}}" for row in range(axes.bins))
    return tuple(f"bin_{row:0{digits}}_{hz:.0f}Hz" for row, hz in enumerate(axes.frequencies))


# --- what is asked ---------------------------------------------------------------------------


def _validate(
    features: str | None,
    representation: str | None,
    clip: float | None,
    hop: float | None,
    trim: float | None,
    jobs: int | None,
    output: Path | None,
) -> None:
    if features is not None and representation is not None:
        raise ConfigError(
            f"the set {features} and the representation {representation}: give one of them"
        )
    names = [name.strip() for name in (CLASSIC if features is None else features).split("+")]
    for name in names:
        if name not in FEATURES and names not in ([CLASSIC], [ALL]):
            raise unknown("classic feature", name, (CLASSIC, *FEATURES))
    check(clip=clip, hop=hop)
    for name, value in {"trim": trim, "jobs": jobs}.items():
        if value is not None and not value > 0:
            raise ConfigError(f"{name} is {value}, and must be > 0")
    if hop is not None and clip is None:
        raise ConfigError(
            f"hop is {hop:g} s from clip to clip, and there are no clips: give clip too"
        )
    if output is None:
        return
    if output.suffix not in FORMATS:
        raise ConfigError(f"{output.name}: a table is written as {' or '.join(FORMATS)}")
    if output.suffix == ".parquet":
        require("pyarrow", extra="parquet", purpose=f"writing {output.name}")
    check_replaces(output, _OWN[output.suffix])
    check_replaces(_skipped(output), rb"path,reason\r?\n")


def _common_rate(
    paths: Sequence[Path], wished: int | None, channel: int | None
) -> tuple[int, dict[Path, str]]:
    """One rate for all files, since features depend on it; and the files that cannot be read."""
    native, skipped = [], {}
    for path in paths:
        try:
            info = audio.probe(path)
            audio.check_has(path, info.channels, channel)
            native.append(info.sample_rate)
        except (AudioError, MissingExtraError) as error:
            skipped[path] = str(error)
    if not native:
        first = next(iter(skipped.values()))
        raise AudioError(f"no file could be read, {len(paths)} tried; the first: {first}")
    return clips.common_rate(native, wished), skipped


def _front_end(
    features: str, representation: str | None, rate: int, seconds: float
) -> FrontEnd | Stack:
    if representation is not None:
        found = presets.matched(
            [representation], sample_rate=rate, clip_seconds=seconds, normalize="none"
        )
        return found[representation]
    wanted = ALL if features == CLASSIC else features
    sizes = presets.resolution(rate, seconds)
    return FrontEnd(
        Classic(
            n_fft=sizes.n_fft, hop=sizes.hop, sample_rate=rate, features=wanted, mels=sizes.bins
        )
    )


# --- one file --------------------------------------------------------------------------------


def _each(
    paths: Sequence[Path], recipe: Recipe, journal: _Journal, jobs: int
) -> Iterator[tuple[Path, list[Row] | str]]:
    """Each file with its rows, or the reason why it has none, in order."""

    def work(path: Path) -> list[Row] | str:
        try:
            return journal.known(path) or _rows(path, recipe)
        except (AudioError, MissingExtraError) as error:
            return str(error)

    with engine.one_torch_thread(), ThreadPoolExecutor(jobs) as pool:
        try:
            yield from zip(paths, pool.map(work, paths), strict=True)
        finally:
            pool.shutdown(cancel_futures=True)


def _rows(path: Path, recipe: Recipe) -> list[Row]:
    start, duration = 0.0, None
    if recipe.trim is not None:
        start, duration = trimming.sounding(path, top_db=recipe.trim, channel=recipe.channel)
    with torch.inference_mode():
        if recipe.clip is None:
            return [_whole(path, recipe, start, duration)]
        return list(_clips(path, recipe, start, duration))


def _clips(path: Path, recipe: Recipe, start: float, duration: float | None) -> Iterator[Row]:
    assert recipe.clip is not None
    assert recipe.hop is not None
    rate = recipe.front_end.sample_rate
    cuts = clips.stream(
        path,
        seconds=recipe.clip,
        hop=recipe.hop,
        sample_rate=rate,
        start=start,
        duration=duration,
        channel=recipe.channel,
    )
    for begin, sound in cuts:
        found = engine.with_frames({"": recipe.front_end}, sound[None])[""]
        picture = found.pictures[0, ..., : found.frames[0]]
        rows = Statistics()
        rows.add(picture.reshape(-1, picture.shape[-1]))
        yield [begin, len(sound) / rate, *rows.values()]


def _whole(path: Path, recipe: Recipe, start: float, duration: float | None) -> Row:
    """The whole of a file, read and computed block by block."""
    chains, rate = recipe.front_end.members, recipe.front_end.sample_rate
    _check_length(path, chains)
    statistics = [Statistics() for _ in chains]
    held: list[Sequence[Held | None] | None] = [None for _ in chains]
    heard = 0
    blocks = audio.blocks(
        path,
        seconds=_READ_SECONDS,
        start=start,
        duration=duration,
        sample_rate=rate,
        channel=recipe.channel,
    )
    for block in blocks:
        heard += len(block)
        for i, chain in enumerate(chains):
            frames, held[i] = chain.step(torch.from_numpy(block), held[i])
            statistics[i].add(frames.numpy())
    if not heard:
        raise AudioError(f"{path} holds less than one sample at {rate} Hz")
    for chain, found, state in zip(chains, statistics, held, strict=True):
        assert state is not None
        found.add(chain.flush(state).numpy())
    return [start, heard / rate, *(value for found in statistics for value in found.values())]


def _check_length(path: Path, chains: Iterable[FrontEnd]) -> None:
    waiting = [str(chain) for chain in chains if chain.latency is None]
    seconds = audio.probe(path).duration
    if waiting and seconds > _MOST_WAITED_SECONDS:
        raise AudioError(
            f"{path} lasts {seconds / 60:.0f} min, and {waiting[0]} has to hear it to its end before "
            f"it gives anything, which is done up to {_MOST_WAITED_SECONDS / 60:.0f} min; cut it into "
            "clips, or let nothing in the chain wait for the end, as db(top_db=none) does not"
        )


class Statistics:
    """Mean, deviation, least, largest and median over frames that come piece by piece.

    In constant memory: the median is that of all frames up to 2^24 values, and beyond that of every
    second, fourth ... frame.
    """

    def __init__(self) -> None:
        self._frames = 0
        self._mean = self._squares = np.zeros(0)
        self._low = self._high = np.zeros(0)
        self._kept: list[np.ndarray] = []
        self._stride = 1

    def add(self, frames: np.ndarray) -> None:
        """Take more frames, `(row, frame)`."""
        new = frames.shape[-1]
        if not new:
            return
        if not self._frames:
            self._mean = self._squares = np.zeros(len(frames))
            self._low, self._high = frames[:, 0], frames[:, 0]
        self._keep(frames)
        mean = frames.mean(axis=-1, dtype=np.float64)
        shift, total = mean - self._mean, self._frames + new
        squares = np.square(frames - mean[:, None]).sum(axis=-1)
        # Chan, Golub & LeVeque 1979.
        self._squares = self._squares + squares + shift**2 * (self._frames * new / total)
        self._mean = self._mean + shift * (new / total)
        self._low = np.minimum(self._low, frames.min(axis=-1))
        self._high = np.maximum(self._high, frames.max(axis=-1))
        self._frames = total

    def _keep(self, frames: np.ndarray) -> None:
        self._kept.append(frames[:, -self._frames % self._stride :: self._stride])
        if sum(part.size for part in self._kept) > _MEDIAN_VALUES:
            self._kept = [np.concatenate(self._kept, axis=-1)[:, ::2].copy()]
            self._stride *= 2

    def values(self) -> list[float]:
        """The five of each row, row by row, in the order of `STATISTICS`."""
        median = np.median(np.concatenate(self._kept, axis=-1), axis=-1)
        deviation = np.sqrt(self._squares / self._frames)
        columns = np.stack([self._mean, deviation, self._low, self._high, median], axis=-1)
        return [float(value) for value in columns.ravel()]


# --- what is kept until the end --------------------------------------------------------------


class _Journal:
    """The rows of files that are done, line by line in a file beside the output.

    A run that was stopped goes on from it. A line counts for the file that it was made from, told by
    size and time of change.
    """

    def __init__(self, path: Path | None, file: IO[str] | None, lines: dict[str, list]) -> None:
        self._path, self._file, self._lines = path, file, lines
        self._stamps: dict[Path, list[int] | None] = {}

    def known(self, path: Path) -> list[Row] | None:
        """The rows of a file that has not changed since."""
        stamp = self._stamps[path] = _stamp(path)
        line = self._lines.get(os.fspath(path))
        return line[1] if line and line[0] == stamp else None

    def note(self, path: Path, rows: list[Row]) -> None:
        """Keep the rows of a file that was asked for before."""
        line = [self._stamps[path], rows]
        if self._file is not None and self._lines.get(os.fspath(path)) != line:
            self._file.write(json.dumps([os.fspath(path), line]) + "\n")
            self._file.flush()

    def finished(self) -> None:
        """The table is written; nothing needs to be kept."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)


@contextmanager
def _journal(output: Path | None, recipe: Recipe) -> Iterator[_Journal]:
    if output is None:
        yield _Journal(None, None, {})
        return
    path = output.with_name(f"{output.name}.part")
    lines = _read_journal(path, recipe.key)
    output.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        # Written anew: the last line of a killed run may be torn.
        kept = [json.dumps(recipe.key), *(json.dumps(line) for line in lines.items())]
        file.write("".join(f"{line}\n" for line in kept))
        file.flush()
        yield _Journal(path, file, lines)


def _read_journal(path: Path, key: str) -> dict[str, list]:
    if not path.exists():
        return {}
    first, *rest = path.read_text(encoding="utf-8").splitlines() or [""]
    if first != json.dumps(key):
        return {}
    found = {}
    for line in rest:
        try:
            name, entry = json.loads(line)
        except ValueError:
            break
        found[name] = entry
    return found


def _stamp(path: Path) -> list[int] | None:
    try:
        status = path.stat()
    except OSError:
        return None  # reading it says why
    return [status.st_size, status.st_mtime_ns]


# --- the table -------------------------------------------------------------------------------


def _table(
    found: Mapping[Path, list[Row]], skipped: Mapping[Path, str], names: Mapping[Path, str],
    recipe: Recipe,
) -> pd.DataFrame:  # fmt: skip
    import pandas as pd

    if not found:
        first = next(iter(skipped.values()))
        raise AudioError(f"no file could be read, {len(skipped)} tried; the first: {first}")
    rows = [
        (names[path], printable(path.absolute().parent.name), *row)
        for path, part in found.items()
        for row in part
    ]
    table = pd.DataFrame(rows, columns=[*_PLACE, *recipe.columns])
    if recipe.channel is not None:
        table.insert(len(_PLACE), "channel", recipe.channel)
    table.attrs = {
        "front_end": str(recipe.front_end),
        "sample_rate": recipe.front_end.sample_rate,
        "skipped": {names[path]: reason for path, reason in skipped.items()},
    }
    return table


def _names(files: Sequence[str | os.PathLike[str]], paths: Sequence[Path]) -> dict[Path, str]:
    """What a table calls each file: inside the one folder that was named, or as it was named."""
    root = Path(files[0]) if len(files) == 1 and Path(files[0]).is_dir() else None
    return {
        path: printable((path.relative_to(root) if root else path).as_posix()) for path in paths
    }


def _write(table: pd.DataFrame, output: Path) -> None:
    with replacing(output) as temporary:
        if output.suffix == ".parquet":
            table.to_parquet(temporary, engine="pyarrow", index=False)
        else:
            table.to_csv(temporary, index=False)
    beside = _skipped(output)
    skipped = table.attrs["skipped"]
    if not skipped:
        beside.unlink(missing_ok=True)
        return
    with replacing(beside) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("path", "reason"), *skipped.items()])


def _skipped(output: Path) -> Path:
    return output.with_name(f"{output.stem}.skipped.csv")
