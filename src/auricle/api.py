"""The functions behind the command line and behind `import auricle`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auricle import cluster
from auricle.errors import ConfigError, DataError, ModelError, option, require, unknown
from auricle.experiment import DATA_FIELDS, Experiment, Request
from auricle.types import check_channel
from auricle.units import budget

if TYPE_CHECKING:
    import pandas as pd

    from auricle.archive import Summary
    from auricle.data.dataset import Dataset
    from auricle.data.health import Finding, Health
    from auricle.frontends.catalogue import Entry
    from auricle.report.diff import RunDiff
    from auricle.report.results import Results
    from auricle.report.show import Shown
    from auricle.review.server import Server
    from auricle.runtime import Prediction, Predictor

Progress = Callable[[str, int, int], None]
CHECKED_FIELDS = (*DATA_FIELDS, "folds", "candidates")
_ASKED = tuple(field.name for field in fields(Request) if field.name != "root")


def compare(
    root: str | Path | Request,
    *,
    output: str | Path | None = None,
    jobs: int | None = None,
    fresh: bool = False,
    backend: str = "local",
    scheduler: str | None = None,
    say: Callable[[str], None] | None = None,
    progress: Progress | None = None,
    **options: Any,
) -> Results:
    """Which representation suits these recordings, and by how much? Leaves a report and a model.

    Args:
        root: folder of labelled recordings, or a CSV/TSV that names them; or a whole `Request`.
        output: the run folder; by default `runs/NAME-HASH`. The same call resumes it.
        jobs: trainings at once; by default one a core. Results do not depend on it, unless a
            budget makes the plan depend on what fits.
        fresh: start again instead of resuming.
        backend: "local" or "dask": trainings on a cluster; see docs/clusters.md.
        scheduler: address of Dask's scheduler.
        say: takes lines for people.
        progress: takes (stage, done, total).
        options: fields of `auricle.experiment.Request`: candidates, effort, budget, model, folds,
            holdout, group_column and so on; none beside a whole `Request`.

    Raises:
        DataError: the recordings cannot serve, with the way out.
        ConfigError: an unknown option or name, or an output folder that holds another run.
        MissingExtraError: torch is not installed.
    """
    request = _request(root, options)
    with cluster.on(backend, scheduler, jobs=jobs, say=say):
        return _compared(
            request, None, output=output, jobs=jobs, fresh=fresh, say=say, stage=progress
        )


def repeat(
    experiment: str | Path,
    *,
    root: str | Path | None = None,
    output: str | Path | None = None,
    jobs: int | None = None,
    fresh: bool = False,
    backend: str = "local",
    scheduler: str | None = None,
    say: Callable[[str], None] | None = None,
    progress: Progress | None = None,
) -> Results:
    """Repeat a saved experiment: the same data, plan and seeds give the same results, bit for bit.

    Args:
        experiment: an `experiment.toml`.
        root: where the recordings are now, if they have moved.
        output: the run folder.
        jobs: trainings at once.
        fresh: start again instead of resuming.
        backend: "local" or "dask": trainings on a cluster; see docs/clusters.md.
        scheduler: address of Dask's scheduler.
        say: takes lines for people.
        progress: takes (stage, done, total).

    Raises:
        ConfigError: no experiment file, or the recordings are not those of the experiment.
        MissingExtraError: torch is not installed.
    """
    saved = Experiment.read(experiment)
    request = replace(saved.request, root=str(root)) if root else saved.request
    with cluster.on(backend, scheduler, jobs=jobs, say=say):
        return _compared(
            request, saved, output=output, jobs=jobs, fresh=fresh, say=say, stage=progress
        )


def check(
    root: str | Path | Request, *, progress: Progress | None = None, **options: Any
) -> Health:
    """Are these recordings fit for a comparison?

    Needs no torch; where torch is there, representations that are nearly the same picture on these
    recordings are named too.

    Args:
        root: folder of labelled recordings, or a CSV/TSV that names them; or a whole `Request`.
        progress: takes (stage, done, total).
        options: as for `compare`, the fields that describe the data, folds and candidates; none
            beside a whole `Request`.

    Raises:
        DataError: there is no such folder or table. What is no data set for classes (no sound, one
            class, pairs, MIDI) is a finding, and `exit_code` is 2.
        ConfigError: an unknown option, a value out of range, or candidates that do not fit.
        MissingExtraError: there are candidates, and torch is not installed.
    """
    from auricle.comparison import preparation
    from auricle.data import cache, groups, health, hearing

    request = _request(root, options, accepted=CHECKED_FIELDS)
    if "candidates" in options:
        _require_torch("check with candidates")
    try:
        dataset = preparation.load(request)
    except DataError as error:
        if not Path(request.root).exists():
            raise
        return health.refused(request.root, str(error))
    cuts = None
    if find_spec("torch") is not None:
        from auricle.comparison import candidates
        from auricle.comparison.checks import pictured, with_pictures
        from auricle.units import to_samples

        plan, rate = pictured(dataset, sample_rate=request.sample_rate, clip=request.clip)
        chains = candidates.build(
            candidates.named(request), sample_rate=rate, clip_seconds=plan.seconds
        )
        cuts = cache.Cuts(dataset, plan, rate)
    heard = hearing.hear(
        dataset, prints=request.join_duplicates, cuts=cuts, progress=_part(progress, "listening")
    )
    links = groups.find_links(dataset, heard=heard) if request.join_duplicates else ()
    found = health.check(dataset, folds=request.folds, links=links, heard=heard)
    found = health.with_findings(found, _cuts(dataset, request))
    if cuts is None:
        return found
    waveforms, _ = cuts.waveforms(cache.open_store(), heard.clips)
    return with_pictures(found, chains, waveforms, to_samples(plan.seconds, rate))


def load(path: str | Path, *, model: str | None = None, threads: int | None = None) -> Predictor:
    """Load a saved or exported model; a saved one is checked to answer as when it was saved.

    Args:
        path: a run's `model` folder, a zip of it, or an `.onnx` file of `auricle export`, which needs
            no torch.
        model: `file.py:Class`, where a saved model's network is your own code.
        threads: that an exported model takes for a batch; None: one a core. A saved one takes one.

    Raises:
        ModelError: no model, a damaged one, or one that fails its test vectors.
        MissingExtraError: torch is needed and not installed.
    """
    from auricle import runtime

    if Path(path).suffix.lower() == runtime.SUFFIX:
        if model is not None:
            raise ModelError(f"{path} holds its network: pass none of yours")
        return runtime.load(path, threads=threads)
    _require_torch("a saved model")
    from auricle import prediction

    return prediction.load(path, model=model)


def predict(
    model: str | Path,
    files: Iterable[str | Path],
    *,
    network: str | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> list[Prediction]:
    """Predict files, and the sound files of folders; a file that cannot be read is reported.

    Args:
        model: a run's `model` folder, a zip of it, or an `.onnx` file.
        files: files and folders.
        network: `file.py:Class`, where the network is your own code.
        jobs: files at once; by default one a core. The predictions do not depend on it.
        progress: takes (stage, done, total).

    Raises:
        ConfigError: fewer than one job.
        ModelError: no model, or a damaged one.
        AudioError: a folder without sound.
    """
    from auricle import audio

    _check_jobs(jobs)
    predictor = load(model, model=network, threads=1)
    told = _part(progress, "predicting")
    return predictor.predict_all(audio.find(files), jobs=jobs, progress=told)


def predict_archive(
    model: str | Path,
    places: str | Path | Iterable[str | Path],
    output: str | Path,
    *,
    network: str | None = None,
    jobs: int | None = None,
    backend: str = "local",
    scheduler: str | None = None,
    say: Callable[[str], None] | None = None,
    progress: Progress | None = None,
) -> Summary:
    """Predict an archive of any size into two tables, in constant memory.

    `output` gets a row a clip, and `NAME.recordings.parquet` beside it a row a file, with the reason
    in `error` where a file could not be read. Both appear when all is done; until then what is done
    lies in `NAME.parquet.parts`, and the same call goes on from there. It also takes what is done
    from there when files have been added later.

    Args:
        model: a run's `model` folder, a zip of it, or an `.onnx` file.
        places: sound files, folders, and addresses of either that fsspec reads: `s3://...`.
        output: `.parquet`.
        network: `file.py:Class`, where the network is your own code.
        jobs: files at once; by default one a core. The tables do not depend on it.
        backend: "local" or "dask": shards of files on a cluster; see docs/clusters.md.
        scheduler: address of Dask's scheduler.
        say: takes lines for people.
        progress: takes (stage, done, total).

    Returns:
        What became of it: files, clips, skipped, hours, speed.

    Raises:
        ModelError: no model, or a damaged one.
        AudioError: a folder or an address without sound.
        ConfigError: `output` is no `.parquet`, or an unknown scheme.
        MissingExtraError: pyarrow, or fsspec's part for the scheme, is not installed.
    """
    _check_jobs(jobs)
    require("pyarrow", extra="archive", purpose=f"writing {Path(output).name}")
    from auricle import archive

    with cluster.on(backend, scheduler, jobs=jobs, say=say):
        return archive.predict(
            load,
            Path(model),
            [places] if isinstance(places, str | Path) else places,
            Path(output),
            network=network,
            jobs=jobs,
            say=say or (lambda _: None),
            progress=_part(progress, "predicting"),
        )


def review(
    run: str | Path, *, recordings: str | Path | None = None, port: int = 0, most: int = 100
) -> Server:
    """A local page for the recordings whose labels would help most; `serve_forever` serves it.

    Each answer is written at once: into the table that the labels came from, after a copy of it, or
    into `reviewed-labels.csv` in the folder of the recordings.

    Args:
        run: a finished run folder, or the model folder in it.
        recordings: where the recordings are now, if they have moved.
        port: of the page, on this machine only; 0 takes a free one.
        most: recordings in the queue at most.

    Returns:
        The server, whose `url` is the page's address.

    Raises:
        DataError: no finished run, or its recordings are not there.
        ConfigError: a port or a number out of range.
        MissingExtraError: torch is not installed.
    """
    _require_torch("review")
    from auricle.comparison import preparation
    from auricle.review import queue
    from auricle.review.labels import Labels
    from auricle.review.server import Review, Server

    if not 0 <= port < 1 << 16:
        raise ConfigError(f"{option(port=port)}: 0 to 65535")
    if most < 1:
        raise ConfigError(f"{option(most=most)}: at least 1 is needed")
    folder = queue.run_folder(Path(run))
    items = queue.load(folder)
    request = Experiment.read(folder / "experiment.toml").request
    request = replace(request, root=str(recordings)) if recordings else request
    labels = Labels(preparation.load(request), request)
    return Server(Review(items, labels, folder, most=most), port=port)


def show(
    files: str | Path | Sequence[str | Path],
    *,
    representations: Sequence[str] = (),
    all: bool = False,
    difference: bool = False,
    start: float = 0.0,
    seconds: float = 10.0,
    scale: str = "own",
    channel: int | None = None,
    output: str | Path | None = None,
) -> Shown:
    """Draw representations of a clip one below the other; a notebook displays them with the sound.

    Args:
        files: one recording; with `difference`, two recordings, or one and two representations.
            Presets and chains may stand behind the recording or in `representations`.
        representations: presets and chains; by default the nine that `compare` takes.
        all: every preset that fits the clip instead; the others are told in `left_out`.
        difference: also draw what sets the two apart, and say how alike they are.
        start: seconds from the recording's start.
        seconds: length of the clip.
        scale: "own" gives each picture colours over its own range, "shared" one range to all
            pictures of a unit.
        channel: of each file the one that is drawn, counted from 1; None: the mean of all.
        output: also write `.png`, `.svg`, or `.html`, one page with a player.

    Returns:
        What was drawn: `path`, `pictures`, `left_out`, and `save(path)`.

    Raises:
        AudioError: a file cannot be read, or lacks the channel.
        ConfigError: an unknown representation or scale, or a wrong number of files.
    """
    _require_torch("show")
    from auricle.report.show import show_files

    sounds, named = _files_and_names([files] if isinstance(files, str | Path) else files)
    shown = show_files(
        sounds,
        representations=[*named, *representations],
        every=all,
        difference=difference,
        start=start,
        seconds=seconds,
        scale=scale,
        channel=channel,
    )
    return shown if output is None else shown.save(output)


def spectrograms(
    recordings: str | Path,
    output: str | Path,
    *,
    representation: str = "logmel",
    format: str = "npy",
    sample_rate: int | None = None,
    channel: int | None = None,
    clip: float = 10.0,
    hop: float | None = None,
    dtype: str = "float32",
    device: str = "cpu",
    jobs: int | None = None,
    progress: Progress | None = None,
) -> tuple[int, int]:
    """Write one array or picture for each clip of each recording.

    Args:
        recordings: a folder, or one file.
        output: folder; gets `index.csv`, and `skipped.csv` where files could not be read.
        representation: a preset or a chain; `a+b` stacks two.
        format: `npy`, `(bin, frame)`; or `png`, one pixel a value, low frequencies below.
        sample_rate: analysis rate in hertz; by default each file's own, at most 32000.
        channel: of each file the one that is taken, counted from 1, and a file without it is skipped;
            None: the mean of all.
        clip: seconds a clip.
        hop: seconds between the starts of clips; by default the clip.
        dtype: of the arrays: `float32`, or `float16`, which holds decibels to 0.03 in half the space;
            a file with a value beyond 65504 is skipped.
        device: what computes the pictures: `cpu`, `cuda` or `cuda:N`. Files are read and written by the
            CPU; values agree within 1e-4 of the largest.
        jobs: files at once; by default one a core. What is written does not depend on it.
        progress: takes (stage, done, total).

    Returns:
        How many pictures were written, and how many files skipped.

    Raises:
        ConfigError: an unknown representation, format or dtype, a device that is not there, or a value
            out of range.
        AudioError: a folder without sound.
    """
    _require_torch("spectrograms")
    from auricle.report.pictures import write_pictures

    if format not in ("npy", "png"):
        raise unknown("format", format, ("npy", "png"))
    if dtype not in ("float32", "float16"):
        raise unknown("dtype", dtype, ("float32", "float16"))
    if format == "png" and dtype != "float32":
        raise ConfigError(
            f"{option(dtype=dtype)} is for arrays, and a png has 8 bits: leave it out"
        )
    if jobs is not None and jobs < 1:
        raise ConfigError(f"{option(jobs=jobs)}: at least one file at once is needed")
    channel = check_channel(channel)
    for name, value in (("sample_rate", sample_rate), ("clip", clip), ("hop", hop)):
        if value is not None and not value > 0:
            raise ConfigError(f"{option(**{name: value})}: above 0 is needed")
    if hop is not None and hop > clip:
        raise ConfigError(
            f"{option(hop=hop)} is beyond the clip of {clip:g} s: sound would be lost"
        )
    return write_pictures(
        Path(recordings),
        Path(output),
        representation=representation,
        format=format,
        sample_rate=sample_rate,
        clip=clip,
        hop=hop,
        dtype=dtype,
        device=device,
        channel=channel,
        jobs=jobs,
        progress=_part(progress, "spectrograms"),
    )


def front_ends(name: str | None = None) -> tuple[Entry, ...]:
    """The catalogue: every preset and every stage, with cost, source and when to take it.

    Args:
        name: a preset or a stage; None: all.

    Returns:
        Presets, then stages; for one name what has it, which may be one of each.

    Raises:
        ConfigError: an unknown name.
        MissingExtraError: torch is not installed.
    """
    _require_torch("front-ends")
    from auricle.frontends import catalogue

    return catalogue.entries() if name is None else catalogue.find(name)


def features(
    files: str | Path | Sequence[str | Path],
    *,
    output: str | Path | None = None,
    set: str | None = None,
    representation: str | None = None,
    sample_rate: int | None = None,
    channel: int | None = None,
    clip: float | None = None,
    hop: float | None = None,
    trim: float | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """A table for scikit-learn: a row a recording or clip, statistics of features over its frames.

    Columns: `recording`, `folder` (the file's, often the label), `start` and `seconds`, then mean, std,
    min, max and median of each feature, as in `centroid_mean`. `table.attrs` has the `front_end`, the
    `sample_rate`, and the `skipped` files with their reasons. Sound of any length is read in constant
    memory, unless the chain has to hear it to its end.

    Args:
        files: files and folders, or one of them.
        output: `.parquet` or `.csv`; appears when all is done. Until then what is done lies beside
            it, and the same call goes on from there. Skipped files are listed in `.skipped.csv`.
        set: `classic` (the default), or some of its features joined by `+`: `rms+centroid`.
        representation: a preset or chain in place of a set; the statistics are those of its rows.
        sample_rate: analysis rate in hertz; by default the highest native rate that 95 % of the files
            reach, at most 32000.
        channel: of each file the one that is listened to, counted from 1, and a file without it is
            skipped; None: the mean of all.
        clip: seconds; a row for each clip. None: a row for each recording.
        hop: seconds between the starts of clips; by default the clip.
        trim: leave out what lies before and after the first and last frame that is not quieter than
            so many decibels below the loudest; None: nothing.
        jobs: files at once; by default one a core. The table does not depend on it.
        progress: takes (stage, done, total).

    Raises:
        ConfigError: an unknown feature, representation or format; a value out of range.
        AudioError: a folder without sound, or no file that can be read.
        MissingExtraError: torch is not installed, or pyarrow for Parquet.
    """
    _require_torch("features")
    from auricle import feature_table

    return feature_table.tabulate(
        [files] if isinstance(files, str | Path) else files,
        features=set,
        representation=representation,
        sample_rate=sample_rate,
        clip=clip,
        hop=hop,
        trim=trim,
        channel=channel,
        output=None if output is None else Path(output),
        jobs=jobs,
        progress=_part(progress, "features"),
    )


def diff(a: str | Path, b: str | Path) -> RunDiff:
    """Two runs side by side: settings that differ, verdicts, scores.

    Args:
        a: run folder.
        b: run folder.

    Returns:
        What sets them apart; `lines()` for people, `to_dict()` for programs.

    Raises:
        DataError: a folder holds no finished run.
    """
    from auricle.report.diff import diff as set_side_by_side

    return set_side_by_side(Path(a), Path(b))


def print_diff(a: str | Path, b: str | Path) -> None:
    """Print what `diff` finds.

    Args:
        a: run folder.
        b: run folder.

    Raises:
        DataError: a folder holds no finished run.
    """
    from rich.console import Console

    from auricle.report.diff import print_diff as show_diff

    show_diff(Path(a), Path(b), Console(highlight=False))


def _files_and_names(files: Sequence[str | Path]) -> tuple[list[str | Path], list[str]]:
    """Arguments that are no files but presets or chains are taken as such.

    Beside a file that is there, so is a word without a suffix: it is a preset, or meant to be one.
    """
    from auricle.frontends.presets import PRESETS

    absent = [str(f) for f in files if not Path(f).exists()]
    beside = len(absent) < len(files)
    names = [
        name
        for name in absent
        if name in PRESETS or set("(|+") & set(name) or (beside and re.fullmatch(r"[\w-]+", name))
    ]
    return [f for f in files if str(f) not in names], names


def _cuts(dataset: Dataset, request: Request) -> list[Finding]:
    """The rate and the clips that a comparison would take, and what that rate loses."""
    from auricle.data import clips
    from auricle.data.health import Finding, ultrasound

    hertz, rate = clips.analysis_rate(dataset, request.sample_rate)
    plan = clips.plan_clips(
        dataset, seconds=request.clip, hop=request.hop, most=request.clips_per_recording
    )
    channels = clips.channel_note(dataset)
    told = Finding("info", "clips", "; ".join((rate, channels, *plan.notes)))
    return [told, *ultrasound(dataset, hertz)]


def _compared(request: Request, saved: Experiment | None, **running: Any) -> Results:
    """Run a comparison, or repeat a saved one, and write its report."""
    _require_torch("compare")
    from auricle.comparison.run import run
    from auricle.report.results import Results

    plan = saved.plan if saved else None
    results = Results(run(request, plan=plan, repeated=saved, **running))
    results.report()
    return results


def _request(
    root: str | Path | Request,
    options: dict[str, Any],
    *,
    accepted: Sequence[str] = _ASKED,
) -> Request:
    for name in options:
        if name not in accepted:
            raise unknown("option", name, accepted)
    if isinstance(root, Request):
        if options:
            raise ConfigError(
                f"a Request says everything already, and {', '.join(options)} would change it: "
                "put that into the Request, or give the folder in place of the Request"
            )
        return root
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in options.items()}
    for name in ("candidates", "exclude"):
        if isinstance(values.get(name), str):
            raise ConfigError(f"{name}={values[name]!r}: give a list of names")
    if isinstance(values.get("budget"), str):
        values["budget"] = budget(values["budget"])
    return Request(root=str(root), **values)


def _check_jobs(jobs: int | None) -> None:
    if jobs is not None and jobs < 1:
        raise ConfigError(f"{option(jobs=jobs)}: at least 1 is needed")


def _require_torch(purpose: str) -> None:
    require("torch", extra="train", purpose=f"`{purpose}`" if " " not in purpose else purpose)


def _part(progress: Progress | None, name: str) -> Callable[[int, int], None] | None:
    return None if progress is None else lambda done, total: progress(name, done, total)
