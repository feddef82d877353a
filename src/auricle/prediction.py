"""Use a saved model: a timeline of clips and a score for each recording, in constant memory."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from auricle import audio, bundle, segments
from auricle.data.clips import spans, stream
from auricle.errors import AudioError, ConfigError, MissingExtraError, option
from auricle.files import replacing
from auricle.printing import printable
from auricle.segments import Segment
from auricle.tasks.classification import log_softmax, named, pool_clips, probabilities
from auricle.units import to_samples

FORMATS = ("clips", *segments.FORMATS)
"""Of written predictions; `clips` is a CSV of one row a clip."""

_CLIPS_A_BATCH = 16
_END = object()


@dataclass(frozen=True)
class ClipPrediction:
    """What one clip says.

    Attributes:
        start: seconds from the recording's start.
        end: seconds; the end of real sound.
        label: the likeliest class.
        probabilities: calibrated, by class.
    """

    start: float
    end: float
    label: str
    probabilities: Mapping[str, float]


@dataclass(frozen=True)
class Prediction:
    """What a recording's clips say together.

    Attributes:
        path: the file.
        label: the likeliest class; None where the file could not be read.
        probabilities: calibrated, by class; empty where the file could not be read.
        clips: the timeline.
        error: why the file could not be read.
    """

    path: str
    label: str | None
    probabilities: Mapping[str, float] = field(default_factory=dict)
    clips: tuple[ClipPrediction, ...] = ()
    error: str | None = None

    def segments(self) -> list[Segment]:
        """The timeline with neighbouring clips of one label as one segment.

        Where clips overlap, the border lies in the middle of what they share. A segment's score is
        the mean of its clips' probabilities of its label, weighed by duration.
        """
        clips = [Segment(c.start, c.end, c.label, c.probabilities[c.label]) for c in self.clips]
        return segments.merged(segments.tiled(clips))

    def to_dict(self) -> dict[str, Any]:
        """For JSON: path, label, probabilities, clips; and error where there is one."""
        value: dict[str, Any] = {
            "path": self.path,
            "label": self.label,
            "probabilities": dict(self.probabilities),
            "clips": [
                vars(clip) | {"probabilities": dict(clip.probabilities)} for clip in self.clips
            ],
        }
        return value | ({"error": self.error} if self.error else {})


class Predictor:
    """A loaded model.

    Args:
        network: front end and model as one module.
        description: what its bundle says of it.

    Attributes:
        description: labels, rates, training, experiment.
    """

    def __init__(self, network: bundle.Network, description: bundle.Description) -> None:
        self.network = network.eval()
        self.description = description

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

    def predict(self, path: str | Path) -> Prediction:
        """Predict one file.

        Raises:
            AudioError: the file cannot be read as sound.
        """
        timeline, rows = [], []
        told = self.description
        clips = stream(Path(path), seconds=told.clip, hop=told.hop, sample_rate=told.sample_rate)
        for batch in _batches(_ahead(clips)):
            starts, sounds = zip(*batch, strict=True)
            rows.append(self._log_probabilities(sounds))
            timeline += [
                (start, start + len(sound) / self.description.sample_rate)
                for start, sound in zip(starts, sounds, strict=True)
            ]
        return self._decide(str(path), timeline, np.concatenate(rows))

    def predict_all(
        self, paths: Iterable[str | Path], *, progress: Callable[[int, int], None] | None = None
    ) -> list[Prediction]:
        """Predict many files; one that cannot be read is reported in its place, the rest go on."""
        paths = list(paths)
        found = []
        for number, path in enumerate(paths):
            try:
                found.append(self.predict(path))
            except (AudioError, MissingExtraError) as error:
                found.append(Prediction(str(path), None, error=str(error)))
            if progress:
                progress(number + 1, len(paths))
        return found

    def predict_waveform(self, waveform: np.ndarray, sample_rate: int) -> Prediction:
        """Predict a sound in memory.

        Args:
            waveform: `(time,)` or `(channel, time)`, full scale at 1; not empty.
            sample_rate: hertz.

        Raises:
            AudioError: an empty or non-finite waveform.
        """
        sound = audio.convert(waveform, sample_rate, self.description.sample_rate)
        told = self.description
        cuts = spans(len(sound) / told.sample_rate, told.clip, told.hop)
        sounds, timeline = [], []
        for start, duration in cuts:
            first = to_samples(start, told.sample_rate)
            sounds.append(sound[first : first + to_samples(duration, told.sample_rate)])
            timeline.append((start, start + duration))
        rows = [self._log_probabilities(batch) for batch in _batches(iter(sounds))]
        return self._decide("", timeline, np.concatenate(rows))

    def _log_probabilities(self, sounds: Sequence[np.ndarray]) -> np.ndarray:
        samples = to_samples(self.description.clip, self.description.sample_rate)
        waveform = np.zeros((len(sounds), samples), np.float32)
        for row, sound in zip(waveform, sounds, strict=True):
            row[: len(sound)] = sound
        lengths = torch.tensor([len(sound) for sound in sounds])
        with torch.inference_mode():
            logits = self.network(torch.from_numpy(waveform), lengths)
        return log_softmax(logits.numpy())

    def _decide(
        self, path: str, timeline: Sequence[tuple[float, float]], rows: np.ndarray
    ) -> Prediction:
        owner = np.zeros(len(rows), int)
        whole = probabilities(pool_clips(rows, owner, 1), self.description.temperature)[0]
        single = probabilities(rows, self.description.temperature)
        clips = tuple(
            ClipPrediction(start, end, self.classes[int(row.argmax())], named(row, self.classes))
            for (start, end), row in zip(timeline, single, strict=True)
        )
        return Prediction(
            path, self.classes[int(whole.argmax())], named(whole, self.classes), clips
        )


def load(path: str | Path, *, model: str | None = None) -> Predictor:
    """Load a saved model and check that it answers as it did when it was saved.

    Args:
        path: a run's `model` folder, or a zip of it.
        model: `file.py:Class`, where the network is your own code.

    Raises:
        ModelError: no model, a damaged one, or one that fails its test vectors.
    """
    return Predictor(*bundle.load(path, model=model))


def write_csv(path: str | Path, predictions: Sequence[Prediction]) -> None:
    """One row a clip: path, start, end, label, and a column for each class.

    Raises:
        ConfigError: nothing to write.
    """
    classes = next((list(p.probabilities) for p in predictions if p.probabilities), None)
    if classes is None:
        raise ConfigError(f"no file could be read, so {path} is not written")
    with (
        replacing(Path(path)) as temporary,
        temporary.open("w", newline="", encoding="utf-8") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(["path", "start", "end", "label", *(f"p:{name}" for name in classes)])
        for prediction in predictions:
            shown = printable(prediction.path)
            for clip in prediction.clips:
                values = [f"{clip.probabilities[name]:.6f}" for name in classes]
                writer.writerow([shown, clip.start, clip.end, clip.label, *values])


def write(path: str | Path, predictions: Sequence[Prediction], format: str | None = None) -> None:
    """Write predictions: a table of clips, or each recording's `segments` for other programs.

    Files that could not be read are left out.

    Args:
        path: a file; Raven and Audacity need a folder for several recordings.
        predictions: what was predicted.
        format: a name in `FORMATS`; None: by the suffix.

    Raises:
        ConfigError: nothing to write, an unknown format, a suffix of several formats, or several
            recordings and one file.
    """
    format = format or _format_of(Path(path))
    if format == "clips":
        write_csv(path, predictions)
        return
    tracks = {p.path: p.segments() for p in predictions if p.error is None}
    if not tracks:
        raise ConfigError(f"no file could be read, so {path} is not written")
    # Raven draws a selection up to where it ends; a whole band ends at half the file's rate.
    highs = {p: audio.probe(p).sample_rate / 2 for p in tracks} if format == "raven" else {}
    segments.write(Path(path), tracks, format, highs=highs)


def _format_of(path: Path) -> str:
    """By the suffix: `.jsonl`, `.rttm`, else a table of clips.

    Raises:
        ConfigError: `.txt`, which several formats have.
    """
    suffix = path.suffix.lower()
    if suffix == ".txt":
        raise ConfigError(
            f"{path} may be of several formats: name one with {option(format='raven')} or "
            f"{option(format='audacity')}"
        )
    return suffix[1:] if suffix in (".jsonl", ".rttm") else "clips"


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
