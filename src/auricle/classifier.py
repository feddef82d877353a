"""A classifier of sound files with scikit-learn's conventions."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils.validation import check_is_fitted

from auricle import audio, bundle, training
from auricle.comparison import candidates, features, units
from auricle.data import cache, clips
from auricle.data.dataset import Dataset
from auricle.data.splits import inner_validation
from auricle.errors import AudioError, DataError
from auricle.parallel import available_cores
from auricle.prediction import Predictor
from auricle.tasks.classification import fit_temperature, log_softmax, pool_clips
from auricle.types import Recording, check_channel
from auricle.units import to_samples


class AudioClassifier(ClassifierMixin, BaseEstimator):
    """Front end and network as one estimator; `X` is a sequence of paths.

    Args:
        front_end: a preset such as `logmel` or `pcen`, a chain such as
            `stft(1024,256)|mel(80)|db`, or several joined by `+`.
        model: name of the network, or `my_net.py:MyNet`.
        effort: how long to train: `quick`, `standard` or `thorough`.
        clip: seconds a clip; by default 10, or less where recordings are shorter.
        sample_rate: analysis rate in hertz; by default what 95 % of the recordings reach.
        channel: of each file the one that is listened to, counted from 1; None: the mean of all.
        seed: start of every random sequence; on one kind of CPU the same seed gives the same model.

    Attributes:
        classes_: labels in sorted order.
        predictor_: the trained model, as `auricle.load` gives it.

    Example:
        >>> from auricle import AudioClassifier
        >>> classifier = AudioClassifier(front_end="logmel", effort="quick")
        >>> classifier.get_params()["front_end"]
        'logmel'
    """

    def __init__(
        self,
        front_end: str = "logmel",
        *,
        model: str = "compact",
        effort: str = "standard",
        clip: float | None = None,
        sample_rate: int | None = None,
        channel: int | None = None,
        seed: int = 0,
    ) -> None:
        self.front_end = front_end
        self.model = model
        self.effort = effort
        self.clip = clip
        self.sample_rate = sample_rate
        self.channel = channel
        self.seed = seed

    def fit(
        self, X: Sequence[str | Path], y: Sequence[Any], groups: Sequence[Any] | None = None
    ) -> Self:
        """Train on files.

        Args:
            X: paths.
            y: one label a path; at least two classes.
            groups: what belongs together (speaker, site, machine); keeps the part that calibrates
                the probabilities apart from the rest. By default each file is its own group.

        Raises:
            AudioError: a file cannot be read, or lacks the channel.
            ConfigError: an unknown front end or network, or some that do not fit the recordings; what
                is no number of a channel.
            DataError: lengths that differ, or fewer than two classes.
        """
        dataset, targets, self.classes_ = _dataset(X, y, groups, self.channel)
        rate, _ = clips.analysis_rate(dataset, self.sample_rate)
        plan = clips.plan_clips(dataset, seconds=self.clip)
        front_end = candidates.build(
            [self.front_end], sample_rate=rate, clip_seconds=plan.seconds, model=self.model
        )[self.front_end]
        waveforms, failed = cache.load_waveforms(dataset, plan, rate)
        if failed:
            path, reason = next(iter(failed.items()))
            raise AudioError(f"{len(failed)} files cannot be decoded, first {path}: {reason}")
        with tempfile.TemporaryDirectory(prefix="auricle-") as folder:
            sets = features.compute(
                {self.front_end: front_end},
                waveforms,
                samples=to_samples(plan.seconds, rate),
                folder=Path(folder),
                data_hash="fit",
                threads=available_cores(),
            )
            owner = np.array([clip.recording for clip in plan.clips])
            work = _Work(self, sets[self.front_end], targets, owner, dataset, Path(folder))
            temperature = work.temperature()
            trained = work.train_on_all()
        description = bundle.Description(
            classes=tuple(str(label) for label in self.classes_),
            sample_rate=rate,
            clip=plan.seconds,
            hop=plan.hop,
            front_end=trained.front_end.config,
            front_end_name=self.front_end,
            model=self.model,
            temperature=temperature,
            channel=check_channel(self.channel),
            training={"recordings": len(targets), "clips": len(owner), "effort": self.effort},
        )
        network = bundle.Network(trained.front_end, trained.network)
        self.predictor_ = Predictor(network, description)
        return self

    def predict_proba(self, X: Sequence[str | Path]) -> np.ndarray:
        """Calibrated probabilities `(recording, class)`, columns in the order of `classes_`.

        Args:
            X: paths.

        Raises:
            AudioError: a file cannot be read.
            DataError: one path, and no sequence of them.
        """
        check_is_fitted(self, "predictor_")
        _check_several(X)
        names = self.predictor_.classes
        rows = [self.predictor_.predict(path).probabilities for path in X]
        return np.array([[row[name] for name in names] for row in rows]).reshape(-1, len(names))

    def predict(self, X: Sequence[str | Path]) -> np.ndarray:
        """The likeliest label of each file, `(recording,)`.

        Args:
            X: paths.

        Raises:
            AudioError: a file cannot be read.
        """
        best = self.predict_proba(X).argmax(axis=1)
        return self.classes_[best]

    def save(self, folder: str | Path) -> Path:
        """Write the model as `auricle.load` and `auricle predict` read it.

        Args:
            folder: where to; an older model in its place is replaced.

        Raises:
            ModelError: the network gives values that are not finite.
        """
        check_is_fitted(self, "predictor_")
        bundle.save(Path(folder), self.predictor_.network, self.predictor_.description)
        return Path(folder)


class _Work:
    """The trainings of one fit."""

    def __init__(
        self,
        asked: AudioClassifier,
        chosen: features.FeatureSet,
        targets: np.ndarray,
        owner: np.ndarray,
        dataset: Dataset,
        folder: Path,
    ) -> None:
        self._asked, self._chosen, self._folder = asked, chosen, folder
        self._targets, self._owner = targets, owner
        names = np.array([recording.group for recording in dataset.recordings])
        self._groups = np.unique(names, return_inverse=True)[1]
        # What a processor trains fastest is measured, and a measurement may change its mind: on a
        # CPU the plain choice is taken, so that the same seed gives the same model.
        hardware = {"device": "cuda"} if torch.cuda.is_available() else {}
        self._plan = asdict(training.schedule(asked.effort, clips=len(owner), **hardware))

    def temperature(self) -> float:
        """Fitted on a grouped quarter that a first training does not see."""
        inner = inner_validation(
            self._targets, self._groups, share=units.INNER_SHARE, seed=self._asked.seed
        )
        unit = self._unit("calibration", ~inner, inner)
        units.run(unit)
        outcome = units.Outcome.read(unit.path)
        members, position = np.unique(self._owner[outcome.clips], return_inverse=True)
        pooled = pool_clips(log_softmax(outcome.logits), position, len(members))
        return fit_temperature(pooled, self._targets[members])

    def train_on_all(self) -> units.Trained:
        """The network and the whole front end."""
        everything = np.ones(len(self._targets), bool)
        unit = self._unit("fit", everything, ~everything)
        units.run(unit)
        return units.load(unit)

    def _unit(self, role: str, train: np.ndarray, test: np.ndarray) -> units.Unit:
        return units.Unit(
            candidate=self._chosen.candidate,
            key={"role": role},
            folder=self._folder,
            features=self._chosen.path,
            front_end=self._chosen.front_end.config,
            lengths=self._chosen.lengths,
            targets=self._targets[self._owner],
            groups=self._groups[self._owner],
            owner=self._owner,
            train=np.flatnonzero(train[self._owner]),
            test=np.flatnonzero(test[self._owner]),
            classes=len(self._asked.classes_),
            model=self._asked.model,
            seed=self._asked.seed,
            plan=self._plan,
            rates=(1.0,),
            search_share=1.0,
            keep_weights=True,
        )


def _check_several(paths: object) -> None:
    """Refuse one path, whose letters would be taken for paths.

    Raises:
        DataError: it is one.
    """
    if isinstance(paths, str | bytes | Path):
        raise DataError(f"X is one path, {str(paths)!r}, and a sequence is needed: give [path]")


def _dataset(
    paths: Sequence[str | Path],
    labels: Sequence[Any],
    groups: Sequence[Any] | None,
    channel: int | None,
) -> tuple[Dataset, np.ndarray, np.ndarray]:
    """The recordings, their class indices, and the classes."""
    channel = check_channel(channel)
    _check_several(paths)
    together = paths if groups is None else groups
    if not len(paths) == len(labels) == len(together):
        raise DataError(
            f"{len(paths)} paths, {len(labels)} labels and {len(together)} groups: "
            "there must be one label, and one group, a path"
        )
    classes, targets = np.unique(np.asarray(labels), return_inverse=True)
    if len(classes) < 2:
        raise DataError(f"{len(classes)} class in y; a classifier needs at least 2")
    recordings = []
    for number, (path, target, group) in enumerate(zip(paths, targets, together, strict=True)):
        info = audio.probe(path)
        audio.check_has(path, info.channels, channel)
        recordings.append(
            Recording(
                path=Path(path).absolute(),
                key=f"{number}:{path}",
                sample_rate=info.sample_rate,
                channels=info.channels,
                frames=info.frames,
                format=info.format,
                subtype=info.subtype,
                decoder=info.decoder,
                label=str(classes[target]),
                group=str(group),
                channel=channel,
            )
        )
    return Dataset(Path(), "paths", tuple(recordings)), targets, classes
