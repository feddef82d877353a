"""From files to tables."""

from __future__ import annotations

import hashlib
import os
import platform
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from auricle import __version__, audio, cluster
from auricle.archive import tables
from auricle.archive.addresses import is_address
from auricle.archive.shards import Shard, cut
from auricle.archive.sources import FetchError, Source, fetching, find, forget, path_of
from auricle.archive.tables import Rows
from auricle.errors import AudioError, ClusterError, ConfigError, MissingExtraError
from auricle.files import alone, check_replaces, check_writable, sweep
from auricle.parallel import available_cores, in_order
from auricle.printing import counted, duration

if TYPE_CHECKING:
    from auricle.runtime import Predictor

_PROBED = 3
_TOLD = 3
"""Reasons that are said where no file could be read."""
_PROBED_SECONDS = 60.0

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Summary:
    """What became of an archive.

    Attributes:
        output: the table of clips.
        recordings: the table of files.
        parts: the folder with the rows of each shard, which the next run takes them from.
        files: files in the tables.
        clips: rows of the table of clips.
        skipped: files without a prediction; their reasons are in the column `error`.
        unfetched: those of them that did not come here, and are tried again by the same command.
        hours: of sound in the tables.
        new_hours: of sound predicted in this run.
        seconds: that this run took.
    """

    output: Path
    recordings: Path
    parts: Path
    files: int
    clips: int
    skipped: int
    unfetched: int
    hours: float
    new_hours: float
    seconds: float

    @property
    def speed(self) -> float:
        """Hours of sound predicted an hour; 0 where all was done before."""
        return self.new_hours / self.seconds * 3600

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        paths = {name: str(getattr(self, name)) for name in ("output", "recordings", "parts")}
        return {**vars(self), **paths, "hours_an_hour": self.speed}

    def lines(self) -> Iterator[str]:
        """For people."""
        yield f"{self.files} files, {self.clips} clips, {self.hours:.3g} hours of sound"
        if self.new_hours:
            yield (
                f"{self.new_hours:.3g} hours predicted in {duration(self.seconds)}: "
                f"{self.speed:.0f} hours of sound an hour"
            )
        if self.skipped:
            were = counted(self.skipped, "file was", "files were")
            yield f"{were} skipped; the column error of {self.recordings} says why"
        if self.skipped == self.files:
            for why in tables.reasons(self.output, most=_TOLD):
                yield f"  {why}"
        if self.unfetched:
            yield f"{self.unfetched} of them were not reached; the same command tries them again"
        yield f"clips:      {self.output}"
        yield f"recordings: {self.recordings}"


def predict(
    load: Callable[..., Predictor],
    model: Path,
    places: Iterable[str | Path],
    output: Path,
    *,
    network: str | None = None,
    jobs: int | None = None,
    say: Callable[[str], None] = lambda _: None,
    progress: Progress | None = None,
) -> Summary:
    """Predict every sound file at the places into the tables.

    Args:
        load: gives the model, as `api.load` does.
        model: its folder or file.
        places: files, folders, and addresses of such.
        output: the table of clips, `.parquet`.
        network: `file.py:Class`, where the network is the user's own code.
        jobs: files at once; None: one a core. The tables do not depend on it.
        say: takes lines for people.
        progress: takes the files done and all files.

    Raises:
        AudioError: no such file, or a folder or an address without sound.
        BusyError: another process is at work on the same tables.
        ConfigError: `output` is no `.parquet`, a folder, or cannot be written, or an unknown scheme.
        MissingExtraError: pyarrow, fsspec or its part for the scheme is not installed.
    """
    if output.suffix != ".parquet":
        raise ConfigError(f"{output}: the tables of an archive are written as .parquet")
    for table in (output, tables.recordings(output)):
        check_writable(table)
        check_replaces(table, rb"PAR1")
    begun = time.monotonic()
    sources = find(places)
    predictor = load(model, model=network, threads=1)
    recipe = _recipe(model, predictor.classes)
    shards = cut(sources, recipe)
    folder = output.with_name(f"{output.name}.parts")
    with alone(folder):
        sweep(folder)
        todo = [shard for shard in shards if not tables.is_done(shard.path(folder))]
        waiting = [source for shard in todo for source in shard.sources]
        done = len(sources) - len(waiting)
        jobs = jobs or available_cores()
        heard: Iterable[float]
        say(_beginning(sources, done))
        if predictor.description.channel is not None:
            listens = f"the model listens to channel {predictor.description.channel}"
            say(f"{listens}, and takes the one of a file that has no other for it")
        if waiting and not cluster.active():
            say(_estimate(predictor, waiting, jobs))
        new = 0.0
        if cluster.active():
            using = _Use(load, model.resolve(), network, recipe)
            heard = _heard_there([_Job(using, folder.resolve(), Path.cwd(), each) for each in todo])
        else:
            heard = _predicted(predictor, todo, folder, jobs)
        for seconds in heard:
            new += seconds
            done += 1
            if progress:
                progress(done, len(sources))
        count = tables.assemble([shard.path(folder) for shard in shards], output, predictor.classes)
    return Summary(
        output=output,
        recordings=tables.recordings(output),
        parts=folder,
        files=count.files,
        clips=count.clips,
        skipped=count.skipped,
        unfetched=count.unfetched,
        hours=count.seconds / 3600,
        new_hours=new / 3600,
        seconds=time.monotonic() - begun,
    )


def _recipe(model: Path, classes: Sequence[str]) -> str:
    """Names the model and the version that uses it."""
    found = hashlib.sha256(repr((__version__, tables.FORM, classes)).encode())
    files = (
        sorted(path for path in model.iterdir() if path.is_file()) if model.is_dir() else [model]
    )
    for path in files:
        found.update(path.read_bytes())
    return found.hexdigest()


@dataclass(frozen=True)
class _Use:
    """The predictor that a worker needs.

    Attributes:
        load, model, network: as of `predict`.
        recipe: what the command found in the model's files.
    """

    load: Callable[..., Predictor]
    model: Path
    network: str | None
    recipe: str


@dataclass(frozen=True)
class _Job:
    """A shard for a worker of a cluster.

    Attributes:
        using: what predicts it.
        folder: of the parts.
        place: the folder that addresses without a root begin at.
        shard: the files.
    """

    using: _Use
    folder: Path
    place: Path
    shard: Shard


@dataclass(frozen=True)
class _Done:
    """What a worker has made of a shard.

    Attributes:
        seconds: of sound, of each file.
        node: the machine.
        unseen: files on disk that are not there; their rows say so.
    """

    seconds: list[float]
    node: str
    unseen: list[Path]


@lru_cache(maxsize=1)
def _loaded(using: _Use) -> Predictor:
    """A worker lives longer than a model: one that was trained anew in the same place is loaded anew."""
    predictor = using.load(using.model, model=using.network, threads=1)
    if _recipe(using.model, predictor.classes) != using.recipe:
        raise ClusterError(
            f"the worker on {platform.node()} finds another model in {using.model} than the command: "
            "its copy is old, or the model was written since; give the same command again"
        )
    return predictor


def _heard_there(work: Sequence[_Job]) -> Iterator[float]:
    """The seconds of sound of each file, as the workers of a cluster write the parts.

    A file that a worker lacks and the command has is a cluster that is set up wrongly, and ends all; one
    that both lack has gone since it was found, and its row says so.
    """
    with closing(cluster.each(_work, work)) as found:
        for done in found:
            for path in done.unseen:
                if os.path.exists(path):
                    raise cluster.unseen(path, done.node)
            yield from done.seconds


def _work(job: _Job) -> _Done:
    """Write a shard's part on a worker."""
    for path in (job.using.model, job.folder):
        cluster.check_seen(path)
    predictor = _loaded(job.using)
    near = [path_of(s, job.place) for s in job.shard.sources if s.origin is None]
    unseen = [path for path in near if not os.path.exists(path)]
    seconds = list(_predicted(predictor, [job.shard], job.folder, 1, place=job.place))
    return _Done(seconds, platform.node(), unseen)


def _predicted(
    predictor: Predictor,
    todo: Sequence[Shard],
    folder: Path,
    jobs: int,
    *,
    place: Path = Path(),
) -> Iterator[float]:
    """Write the part of every shard; the seconds of sound of each file, as it is done."""
    halted, unfetched = Event(), Event()

    def work(given: tuple[Source, Path | FetchError]) -> Rows:
        return _rows(predictor, *given, halted=halted)

    with fetching(place, unfetched) as fetch:

        def bring(source: Source) -> tuple[Source, Path | FetchError]:
            try:
                return source, fetch(source)
            except FetchError as error:
                return source, error

        every = (source for shard in todo for source in shard.sources)
        with (
            closing(in_order(bring, every, jobs=jobs, ahead=1, halted=unfetched)) as here,
            closing(in_order(work, here, jobs=jobs, halted=halted)) as found,
        ):
            for shard in todo:
                rows = []
                for _ in shard.sources:
                    rows.append(next(found))
                    yield rows[-1].seconds
                tables.write_part(shard.path(folder), rows, predictor.classes)


def _rows(predictor: Predictor, source: Source, path: Path | FetchError, *, halted: Event) -> Rows:
    if isinstance(path, FetchError):
        return Rows.none(source.address, len(predictor.classes), str(path), fetched=False)
    try:
        found = predictor.predict(path, halted=halted)
    except (AudioError, MissingExtraError) as error:
        reason = str(error).replace(str(path), source.address)
        again = _mendable(error, path)
        return Rows.none(source.address, len(predictor.classes), reason, again=again)
    finally:
        forget(source, path)
    return Rows.of(source.address, found)


def _mendable(error: Exception, path: Path) -> bool:
    """Whether it may go another time, with the file as it is: an extra, a right, a disk that lacked."""
    lacked = isinstance(error, MissingExtraError) or isinstance(error.__context__, OSError)
    return lacked or not os.access(path, os.R_OK)


# --- what is said -----------------------------------------------------------------------------


def _beginning(sources: Sequence[Source], done: int) -> str:
    size = sum(source.size for source in sources) / 1e9
    unknown = sum(source.origin is not None and not source.size for source in sources)
    told = f"{size:.1f} GB" if len(sources) > unknown else "size unknown"
    if 0 < unknown < len(sources):
        told = f"{told} and {counted(unknown, 'file', 'files')} of unknown size"
    before = f"; {done} are done already" if done else ""
    return f"{len(sources)} files, {told}{before}"


def _estimate(predictor: Predictor, sources: Sequence[Source], jobs: int) -> str:
    """How long it will take, by the first minute of some files that need not be fetched."""
    near = [s for s in sources if s.size and not is_address(s.address)]
    size = length = heard = took = 0.0
    for source in near[:: max(1, len(near) // _PROBED)][:_PROBED]:
        try:
            info = audio.probe(source.address)
            audio.heard_channel(source.address, info.channels, predictor.description.channel)
            begun = time.perf_counter()
            sound = audio.read(source.address, duration=_PROBED_SECONDS)
            predictor.predict_waveform(sound, info.sample_rate)
        except (AudioError, MissingExtraError):
            continue
        took += time.perf_counter() - begun
        heard += len(sound) / info.sample_rate
        size, length = size + source.size, length + info.duration
    if not took:
        return "how long it takes shows once some files are done"
    hours = sum(source.size for source in near) / size * length / 3600
    speed = heard / took * jobs
    return (
        f"about {hours:.3g} hours of sound; at {speed:.0f} hours an hour that takes "
        f"{duration(hours / speed * 3600)}"
    )
