"""One unit of work: one candidate, fold and seed; pure, named by its inputs, written atomically.

A run that was killed starts the units whose files are not there; since a unit depends on nothing but
its inputs, it ends with the same results as a run that was not.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import warnings
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from auricle import cluster, tasks
from auricle.errors import ModelError, TrainingError, option
from auricle.experiment import digest
from auricle.files import replacing, sweep
from auricle.parallel import end_with, let_go

INNER_SHARE = 0.25
_STATISTICS_BATCH = 64

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Unit:
    """The inputs of one training.

    Attributes:
        candidate: name of the front end, for people.
        key: what decides the result, JSON-able; its digest names the result's files.
        folder: where results go.
        features: `.npy` file, `(clip, [channel,] bin, frame)` float32.
        front_end: configuration of the whole chain.
        lengths: `(clip,)` frames that hold sound.
        targets: `(clip,)` class indices; of several labels `(clip, class)` 0 or 1.
        groups: `(clip,)` group indices, for the inner split.
        owner: `(clip,)` recording of each clip, which the inner split never cuts.
        train: indices of the clips to train on.
        test: indices of the clips to predict.
        classes: number of classes.
        model: name of the network.
        seed: of weights, batches and augmentation.
        plan: keyword arguments of `training.Plan`.
        rates: multipliers of the learning rate to search over; one multiplier is taken as it is.
        search_share: length of a search training.
        keep_weights: also write the weights.
        watched: draw the learning curve of the tested clips, for display.
        trial: where the training diverges, write logits that are no numbers.
    """

    candidate: str
    key: Mapping[str, Any]
    folder: Path
    features: Path
    front_end: Any
    lengths: np.ndarray
    targets: np.ndarray
    groups: np.ndarray
    owner: np.ndarray
    train: np.ndarray
    test: np.ndarray
    classes: int
    model: str
    seed: int
    plan: Mapping[str, Any]
    rates: tuple[float, ...]
    search_share: float
    keep_weights: bool = False
    watched: bool = True
    trial: bool = False

    @property
    def path(self) -> Path:
        """The file of the result."""
        return self.folder / f"{digest(dict(self.key))[:20]}.npz"

    @property
    def weights_path(self) -> Path:
        """The file of the weights."""
        return self.path.with_suffix(".safetensors")

    def absolute(self) -> Unit:
        """The same with paths that hold in any working folder."""
        return replace(self, folder=self.folder.resolve(), features=self.features.resolve())

    @property
    def done(self) -> bool:
        """Whether the result is there, with weights where they are wanted."""
        return self.path.exists() and (not self.keep_weights or self.weights_path.exists())


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a unit found.

    Attributes:
        clips: indices of the predicted clips.
        logits: `(clip, class)`, in the order of `clips`.
        rate: the multiplier of the learning rate that was used.
        search: loss of each multiplier on the inner part, empty if there was no search.
        history: the learning curve.
    """

    clips: np.ndarray
    logits: np.ndarray
    rate: float
    search: Mapping[str, float]
    history: Mapping[str, Any]

    @classmethod
    def read(cls, path: Path) -> Outcome:
        """Read a unit's result."""
        with np.load(path, allow_pickle=False) as file:
            notes = json.loads(str(file["notes"]))
            return cls(file["clips"], file["logits"], **notes)

    def write(self, path: Path) -> None:
        """Write, whole or not at all."""
        notes = {"rate": self.rate, "search": dict(self.search), "history": dict(self.history)}
        with replacing(path) as temporary:
            np.savez(
                temporary,
                clips=self.clips,
                logits=self.logits,
                notes=np.array(json.dumps(notes)),
            )


def run_all(units: Sequence[Unit], *, jobs: int, progress: Progress | None = None) -> list[Outcome]:
    """Run what is not done yet, in `jobs` processes, and read every result.

    The results do not depend on `jobs`, nor on the order in which the units end.
    """
    waiting = [unit for unit in units if not unit.done]
    # The longest first: then no core waits long for the last. Of equals the order stays.
    waiting.sort(key=lambda unit: -unit.features.stat().st_size)
    done = len(units) - len(waiting)
    if progress:
        progress(done, len(units))
    with _out_of_memory(jobs), closing(_run(waiting, jobs)) as runs:
        for _ in runs:
            done += 1
            if progress:
                progress(done, len(units))
    return [Outcome.read(unit.path) for unit in units]


@contextmanager
def _out_of_memory(jobs: int) -> Iterator[None]:
    """What a GPU without memory left is called.

    Raises:
        TrainingError: a training inside found none.
    """
    try:
        yield
    except RuntimeError as error:
        import torch

        if not isinstance(error, torch.OutOfMemoryError):
            raise
        fewer = f"; {option('jobs')} below {jobs} needs less" if jobs > 1 else ""
        raise TrainingError(
            f"the GPU has no memory left for a training{fewer}. The same command goes on where it "
            "stopped"
        ) from error


def _run(units: Sequence[Unit], jobs: int) -> Generator[None, None, None]:
    if cluster.active():
        yield from cluster.each(_run_there, [unit.absolute() for unit in units])
        return
    if jobs == 1 or len(units) == 1:
        for unit in units:
            run(unit)
            yield
        return
    from joblib import Parallel, delayed

    pool = Parallel(n_jobs=min(jobs, max(len(units), 1)), return_as="generator_unordered")
    try:
        with warnings.catch_warnings():
            # Who stops this knows that units are cancelled.
            warnings.filterwarnings("ignore", r"\d+ tasks which", UserWarning)
            yield from pool(delayed(run)(unit, os.getpid()) for unit in units)
    except BaseException as error:
        let_go(kill=True)  # one failed, or the user stops; the others may be writing
        for folder in {unit.folder for unit in units}:
            sweep(folder)
        if not isinstance(error, BrokenProcessPool):
            raise
        codes = re.search(r"exit codes of the workers are (\{.*?\})", str(error))
        raise TrainingError(
            f"a training process was killed{f' {codes[1]}' if codes else ''}; if memory ran out, "
            f"{option('jobs')} below {jobs} needs less. The same command goes on where it stopped"
        ) from error


def _run_there(unit: Unit) -> None:
    """`run` on a machine of a cluster."""
    cluster.check_seen(unit.features)
    run(unit)


def run(unit: Unit, parent: int | None = None) -> None:
    """Search the learning rate on an inner part of the training clips, then train and predict.

    Args:
        unit: what to train.
        parent: in a worker, the process that it works for: when that is gone, the worker ends too,
            so that a run begun again has the cores.
    """
    if parent is not None:
        end_with(parent)
    if unit.done:
        return
    from auricle import training

    training.keep_freed_memory()
    pictures = _Features(np.load(unit.features, mmap_mode="r"))
    rate, search = _search(unit, pictures)
    try:
        outcome = _outcome(unit, pictures, rate, search)
    except ModelError:
        if not unit.trial:
            raise
        nothing = np.full((len(unit.test), unit.classes), np.nan, np.float32)
        outcome = Outcome(unit.test, nothing, rate, search, {})
    outcome.write(unit.path)


def _outcome(unit: Unit, pictures: _Features, rate: float, search: Mapping[str, float]) -> Outcome:
    """Train with the full schedule, and predict."""
    trained, history = _train(
        unit,
        pictures,
        unit.train,
        unit.test if unit.watched else None,
        rate,
        share=1.0,
    )
    logits = _predict(unit, trained, pictures, unit.test)
    if unit.keep_weights:
        _write_weights(unit, trained)
    return Outcome(unit.test, logits, rate, search, _curve(history))


def _curve(history: Any) -> dict[str, Any]:
    """A `training.History` as plain values."""
    return {
        "update": list(history.updates),
        "train_loss": list(history.train_loss),
        "held_out_loss": list(history.held_out_loss),
        "held_out_accuracy": list(history.held_out_accuracy),
        "converged": history.converged,
    }


@dataclass(frozen=True, eq=False)
class Trained:
    """What a training leaves.

    Attributes:
        network: from pictures to logits.
        front_end: the whole chain, with its statistics and what it has learnt.
    """

    network: Any
    front_end: Any

    @property
    def ending(self) -> dict[str, Any]:
        """What stands between features and network, as `training.fit` takes it.

        Features are those of `_seen`. Either `front`, or `mean` and `std`, each `(bin,)` or
        `(channel, bin)`; 0 and 1 where there are none.
        """
        from auricle import training

        if self.front_end.learns:
            return {"front": training.Front(self.front_end.learnt)}
        found = []
        for chain in self.front_end.members:
            stage = None if chain.fitted is None else next(iter(chain.fitted))
            none = (np.zeros(chain.bins, np.float32), np.ones(chain.bins, np.float32))
            found.append(none if stage is None else (stage.mean.numpy(), stage.std.numpy()))
        mean, std = (np.stack(values) for values in zip(*found, strict=True))
        several = len(found) > 1
        return {"mean": mean if several else mean[0], "std": std if several else std[0]}

    def seen(self, features: np.ndarray) -> Any:
        """One clip's features, `([channel,] bin, frame)`, as the picture that the network sees."""
        import torch

        from auricle import training

        row = features[None]
        if self.front_end.learnt is not None:
            front, length = training.Front(self.front_end.learnt), torch.tensor([row.shape[-1]])
            with torch.no_grad():
                picture, frames = front(torch.from_numpy(row.copy())[:, None], length)
            return picture[..., : int(frames)]
        ending = self.ending
        x = (row - ending["mean"][..., None]) / ending["std"][..., None]
        return torch.from_numpy(x.astype(np.float32).reshape(1, -1, *x.shape[-2:]))


def load(unit: Unit) -> Trained:
    """What the training of a unit left, that kept its weights."""
    from safetensors.torch import load_file

    state = load_file(unit.weights_path)
    found = _untrained(unit)
    for part, module in (("network", found.network), ("front_end", found.front_end)):
        begin = f"{part}."
        own = {k.removeprefix(begin): v for k, v in state.items() if k.startswith(begin)}
        module.load_state_dict(own)
        module.eval()
    return found


def _search(unit: Unit, pictures: _Features) -> tuple[float, dict[str, float]]:
    """The multiplier with the least balanced log loss on the inner part; ties take the smaller.

    A multiplier whose training diverges loses; only if all do does the unit fail.
    """
    if len(unit.rates) == 1:
        return unit.rates[0], {}
    train, validation = inner_parts(unit)
    losses: dict[float, float] = {}
    for rate in unit.rates:
        try:
            trained, _ = _train(unit, pictures, train, None, rate, share=unit.search_share)
        except ModelError:
            continue
        logits = _predict(unit, trained, pictures, validation)
        losses[rate] = balanced_log_loss(logits, unit.targets[validation])
    if not losses:
        raise ModelError(
            f"{unit.candidate}: the training diverges at every learning rate of the search; check "
            "the recordings for values far out of range, or leave this candidate out"
        )
    best = min(losses, key=lambda rate: (losses[rate], rate))
    return best, {repr(rate): loss for rate, loss in losses.items()}


def inner_parts(unit: Unit) -> tuple[np.ndarray, np.ndarray]:
    """The training clips in two: to train on, and a quarter of their groups to choose by.

    They follow from the clips and the seed: what is chosen for one fold is chosen on the same parts.
    """
    from auricle.data.splits import inner_validation

    _, firsts, position = np.unique(unit.owner[unit.train], return_index=True, return_inverse=True)
    recordings = unit.train[firsts]
    held = inner_validation(
        unit.targets[recordings], unit.groups[recordings], share=INNER_SHARE, seed=unit.seed
    )
    return unit.train[~held[position]], unit.train[held[position]]


def _train(
    unit: Unit,
    pictures: _Features,
    train: np.ndarray,
    watch: np.ndarray | None,
    rate: float,
    *,
    share: float,
) -> tuple[Trained, Any]:
    from auricle import training

    plan = training.Plan(**unit.plan)
    plan = replace(
        plan,
        updates=max(4, round(plan.updates * share)),
        learning_rate=plan.learning_rate * rate,
    )
    trained = _untrained(unit)
    _fit_profiles(trained.front_end, unit, pictures, train)
    rows, lengths = _seen(unit, trained, pictures, train)
    _fit_statistics(trained.front_end, rows, lengths)
    history = training.fit(
        trained.network,
        rows,
        lengths,
        unit.targets[train],
        plan=plan,
        seed=unit.seed,
        **trained.ending,
        watch=None
        if watch is None or not len(watch)
        else training.Watch(*_seen(unit, trained, pictures, watch), unit.targets[watch]),
    )
    return trained, history


def _predict(unit: Unit, trained: Trained, pictures: _Features, clips: np.ndarray) -> np.ndarray:
    from auricle import training

    if not len(clips):
        return np.zeros((0, unit.classes), np.float32)
    return training.predict_logits(
        trained.network,
        *_seen(unit, trained, pictures, clips),
        plan=training.Plan(**unit.plan),
        **trained.ending,
    )


def _untrained(unit: Unit) -> Trained:
    import torch

    from auricle import frontends, models

    front_end = frontends.from_config(unit.front_end)
    network = models.build(
        unit.model,
        channels=front_end.channels,
        bins=front_end.bins,
        classes=unit.classes,
        generator=torch.Generator().manual_seed(unit.seed),
    )
    return Trained(network, front_end)


@dataclass(eq=False)
class _Features:
    """A unit's features, and what was made of them for one training and is good for the next.

    Attributes:
        array: `(clip, [channel,] bin, column)`.
        profiles: state of the stages that prepare the sound, by the training clips.
        pictures: by a profile, of some clips.
    """

    array: np.ndarray
    profiles: dict[bytes, list[Any]] = field(default_factory=dict)
    pictures: dict[tuple[bytes, bytes], tuple[_Rows, np.ndarray]] = field(default_factory=dict)


def _fit_profiles(front_end: Any, unit: Unit, features: _Features, train: np.ndarray) -> None:
    """Those by which a chain prepares its sound, of the training clips and no others."""
    import torch

    class Sounds:
        """Gone through once for each stage with a profile."""

        def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
            for start in range(0, len(train), _STATISTICS_BATCH):
                rows = train[start : start + _STATISTICS_BATCH]
                sounds = features.array[rows, 0]
                yield torch.from_numpy(sounds), torch.from_numpy(unit.lengths[rows])

    if front_end.learnt is None:
        return
    stages = [stage for stage in front_end.learnt.fixed if stage.fits]
    if train.tobytes() not in features.profiles:
        front_end.learnt.fixed.fit(Sounds())
        features.profiles[train.tobytes()] = [stage.state_dict() for stage in stages]
    for stage, state in zip(stages, features.profiles[train.tobytes()], strict=True):
        stage.load_state_dict(state)


def _seen(
    unit: Unit, trained: Trained, features: _Features, clips: np.ndarray
) -> tuple[_Rows, np.ndarray]:
    """What a network is given of some clips, and its real columns.

    The features; where a profile of the training clips prepares the sound, pictures by it.
    """
    chain = trained.front_end.learnt
    if chain is None or chain.learns:
        return _Rows(features.array, clips), unit.lengths[clips]
    states = [stage.state_dict().values() for stage in chain.fixed if stage.fits]
    profile = b"".join(value.numpy().tobytes() for state in states for value in state)
    key = profile, clips.tobytes()
    if key not in features.pictures:
        features.pictures[key] = _prepared(unit, chain, features.array, clips)
    return features.pictures[key]


def _prepared(
    unit: Unit, chain: Any, sounds: np.ndarray, clips: np.ndarray
) -> tuple[_Rows, np.ndarray]:
    """Pictures of some sounds, in a file that is gone when nobody reads it any more."""
    from auricle.frontends import engine

    shape = (len(clips), chain.bins, chain.frames(sounds.shape[-1]))
    frames = np.zeros(len(clips), np.int64)
    with tempfile.TemporaryFile(dir=unit.features.parent) as file:
        for start in range(0, len(clips), _STATISTICS_BATCH):
            rows = clips[start : start + _STATISTICS_BATCH]
            batch = np.ascontiguousarray(sounds[rows, 0])
            found = engine.with_frames({"": chain}, batch, lengths=unit.lengths[rows])[""]
            file.write(found.pictures.data)
            frames[start : start + len(rows)] = found.frames
        file.flush()
        pictures = np.memmap(file, np.float32, "r", shape=shape)
    return _Rows(pictures, np.arange(len(clips))), frames


def _fit_statistics(front_end: Any, features: _Rows, lengths: np.ndarray) -> None:
    """Those of the training clips; behind a stage that learns, of its pictures before training."""
    import torch

    chains = list(front_end.members)

    def batches(channel: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        for start in range(0, len(features), _STATISTICS_BATCH):
            rows = slice(start, start + _STATISTICS_BATCH)
            values = features[rows] if len(chains) == 1 else features[rows][:, channel]
            yield torch.from_numpy(values), torch.from_numpy(lengths[rows])

    for channel, chain in enumerate(chains):
        if chain.fitted is not None:
            rows = batches(channel)
            if chain.learns:
                rows = _begun(chain.learnt.fixed, rows)
            next(iter(chain.fitted)).fit(rows)


def _begun(learnt: Any, batches: Iterator[Any]) -> Iterator[tuple[Any, Any]]:
    """Features and lengths to pictures and lengths."""
    import torch

    from auricle import training

    front = training.Front(learnt)
    for features, lengths in batches:
        with torch.no_grad():
            pictures, frames = front(features[:, None], lengths)
        yield pictures[:, 0], frames


def _write_weights(unit: Unit, trained: Trained) -> None:
    from safetensors.torch import save

    parts = (("network", trained.network), ("front_end", trained.front_end))
    state = {
        f"{part}.{name}": value.contiguous()
        for part, module in parts
        for name, value in module.state_dict().items()
    }
    with replacing(unit.weights_path) as temporary:
        temporary.write_bytes(save(state))


def balanced_log_loss(logits: np.ndarray, targets: np.ndarray) -> float:
    """The task's loss, by which learning rates and searched chains are chosen."""
    return tasks.of(targets).loss(logits, targets)


class _Rows:
    """Some rows of an array on disk, read when asked for."""

    def __init__(self, array: np.ndarray, rows: np.ndarray) -> None:
        self._array, self._rows = array, rows
        self.shape = (len(rows), *array.shape[1:])

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: Any) -> np.ndarray:
        return np.asarray(self._array[self._rows[index]])
