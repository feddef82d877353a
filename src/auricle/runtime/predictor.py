"""A loaded model: cuts recordings into clips, asks for each clip's scores, pools them.

A file is computed by itself, in batches of its own clips and by one thread: its result depends
neither on the files beside it nor on how many are computed at once, bit for bit.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np

from auricle import audio
from auricle.errors import AudioError, HaltedError, MissingExtraError
from auricle.parallel import available_cores, in_order
from auricle.runtime.cutting import spans, stream
from auricle.runtime.description import Description
from auricle.runtime.prediction import ClipPrediction, Prediction
from auricle.runtime.scores import Output, named
from auricle.units import to_samples

_CLIPS_A_BATCH = 8
_END = object()


class Predictor(ABC):
    """A loaded model; abstract: what computes the scores of a batch is torch or onnxruntime.

    Args:
        description: what the model says of itself.
        output: what its rows mean, with the calibration that they still need.

    Attributes:
        description: labels, rates, training.
    """

    def __init__(self, description: Description, *, output: Output) -> None:
        self.description = description
        self.output = output

    @abstractmethod
    def rows(self, waveforms: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """What clips vote with, `(batch, class)`, float64: log probabilities, or log odds of several labels.

        Args:
            waveforms: clips `(batch, samples)`, float32, zeros after the end of the real sound.
            lengths: samples of real sound, `(batch,)`, int64.
        """

    def probabilities(self, waveforms: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """Calibrated probabilities `(batch, class)` of clips; arguments as `rows`."""
        return self.output.probabilities(self.rows(waveforms, lengths))

    @property
    def classes(self) -> tuple[str, ...]:
        """Labels in the order of the outputs."""
        return self.description.classes

    def __repr__(self) -> str:
        told = self.description
        return (
            f"Predictor({told.front_end_name} + {told.model}, {len(told.classes)} classes, "
            f"{told.sample_rate} Hz, clips of {told.clip:g} s)"
        )

    def predict(self, path: str | Path, *, halted: Event | None = None) -> Prediction:
        """Predict one file.

        Args:
            path: sound file.
            halted: looked at between batches; once it is set the prediction is given up.

        Raises:
            AudioError: the file cannot be read as sound, or has several channels without the model's.
            HaltedError: `halted` is set.
        """
        timeline, rows, known = [], [], []
        told = self.description
        channel = told.channel
        if channel is not None:
            channel = audio.heard_channel(path, audio.probe(path).channels, channel)
        clips = stream(
            Path(path),
            seconds=told.clip,
            hop=told.hop,
            sample_rate=told.sample_rate,
            channel=channel,
        )
        for batch in _batches(_ahead(clips)):
            if halted is not None and halted.is_set():
                raise HaltedError(f"{path}: not predicted to its end")
            starts, sounds = zip(*batch, strict=True)
            scores, familiar = self._scored(sounds)
            rows.append(scores)
            known.append(familiar)
            timeline += [
                (start, start + len(sound) / self.description.sample_rate)
                for start, sound in zip(starts, sounds, strict=True)
            ]
        found = self._decide(str(path), timeline, np.concatenate(rows), known)
        return replace(found, channel=channel, mono=channel != told.channel)

    def predict_each(
        self, paths: Iterable[str | Path], *, jobs: int | None = None
    ) -> Iterator[Prediction]:
        """Predict many files, in their order and as they are done; one that cannot be read says so.

        Args:
            paths: sound files.
            jobs: files at once; None: one a core. The predictions do not depend on it.
        """
        halted = Event()

        def attempt(path: str | Path) -> Prediction:
            try:
                return self.predict(path, halted=halted)
            except (AudioError, MissingExtraError) as error:
                return Prediction(str(path), None, error=str(error))

        yield from in_order(attempt, paths, jobs=jobs or available_cores(), halted=halted)

    def predict_all(
        self,
        paths: Iterable[str | Path],
        *,
        jobs: int | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> list[Prediction]:
        """Predict many files; one that cannot be read is reported in its place, the rest go on."""
        paths = list(paths)
        found = []
        for prediction in self.predict_each(paths, jobs=jobs):
            found.append(prediction)
            if progress:
                progress(len(found), len(paths))
        return found

    def predict_waveform(self, waveform: np.ndarray, sample_rate: int) -> Prediction:
        """Predict a sound in memory.

        Args:
            waveform: `(time,)`, which is taken for what the model listens to, as one row is, or
                `(channel, time)`; floats of full scale 1, or whole numbers, whose type's range is full
                scale; not empty.
            sample_rate: hertz.

        Raises:
            AudioError: an empty or non-finite waveform, more channels than samples, or several rows without the model's.
        """
        told = self.description
        sound = audio.convert(waveform, sample_rate, told.sample_rate, channel=told.channel)
        cuts = spans(len(sound) / told.sample_rate, told.clip, told.hop)
        sounds, timeline = [], []
        for start, duration in cuts:
            first = to_samples(start, told.sample_rate)
            sounds.append(sound[first : first + to_samples(duration, told.sample_rate)])
            timeline.append((start, start + duration))
        rows, known = zip(*(self._scored(batch) for batch in _batches(iter(sounds))), strict=True)
        return self._decide("", timeline, np.concatenate(rows), known)

    def scores(
        self, waveforms: np.ndarray, lengths: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """`rows`, and how familiar each clip is, `(batch,)`, where that is known."""
        return self.rows(waveforms, lengths), None

    def _scored(self, sounds: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray | None]:
        waveforms = np.zeros((len(sounds), self.description.samples), np.float32)
        for row, sound in zip(waveforms, sounds, strict=True):
            row[: len(sound)] = sound
        lengths = np.array([len(sound) for sound in sounds], np.int64)
        return self.scores(waveforms, lengths)

    def _decide(
        self,
        path: str,
        timeline: Sequence[tuple[float, float]],
        rows: np.ndarray,
        known: Sequence[np.ndarray | None],
    ) -> Prediction:
        owner, told = np.zeros(len(rows), int), self.description
        familiarity = _mean(known)
        whole = self.output.probabilities(self.output.pooled(rows, owner, 1))[0]
        single = self.output.probabilities(rows)
        clips = tuple(
            ClipPrediction(start, end, probabilities=named(row, self.classes), **told.said(row))
            for (start, end), row in zip(timeline, single, strict=True)
        )
        return Prediction(
            path,
            probabilities=named(whole, self.classes),
            clips=clips,
            **told.said(whole),
            unlike=told.is_unlike(familiarity),
            familiarity=familiarity,
            background=self.description.background,
        )


def _mean(known: Sequence[np.ndarray | None]) -> float | None:
    found = [values for values in known if values is not None]
    return float(np.concatenate(found).mean()) if found else None


def _ahead(items: Iterator[Any]) -> Iterator[Any]:
    """The same items, the next one being made while the last is in use."""
    with ThreadPoolExecutor(max_workers=1) as maker:
        pending = maker.submit(next, items, _END)
        while (item := pending.result()) is not _END:
            pending = maker.submit(next, items, _END)
            yield item


def _batches(items: Iterator[Any]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for item in items:
        batch.append(item)
        if len(batch) == _CLIPS_A_BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
