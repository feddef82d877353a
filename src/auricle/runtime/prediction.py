"""What a model says of a clip and of a recording, as values, as a table and as segments."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from auricle import audio, segments
from auricle.errors import ConfigError, option
from auricle.files import replacing
from auricle.printing import printable
from auricle.segments import Segment

FORMATS = ("clips", *segments.FORMATS)
"""Of written predictions; `clips` is a CSV of one row a clip."""


@dataclass(frozen=True)
class ClipPrediction:
    """What one clip says.

    Attributes:
        start: seconds from the recording's start.
        end: seconds; the end of real sound.
        label: the likeliest class; of several labels all, joined by ";".
        probabilities: calibrated, by class.
        sure: whether the label's probability reaches its threshold; True where the model has none.
        labels: of a multi-label model the classes that reach their thresholds; else None.
    """

    start: float
    end: float
    label: str
    probabilities: Mapping[str, float]
    sure: bool = True
    labels: tuple[str, ...] | None = None

    def to_dict(self) -> dict[str, Any]:
        """For JSON: start, end, label, probabilities, sure; and labels of a multi-label model."""
        value = vars(self) | {"probabilities": dict(self.probabilities)}
        labels = value.pop("labels")
        return value | ({} if labels is None else {"labels": list(labels)})


@dataclass(frozen=True)
class Prediction:
    """What a recording's clips say together.

    Attributes:
        path: the file.
        label: the likeliest class; of several labels all, joined by ";"; None where the file could
            not be read.
        probabilities: calibrated, by class; empty where the file could not be read.
        clips: the timeline.
        error: why the file could not be read.
        sure: whether the label's probability reaches its threshold; True where the model has none.
        unlike: whether the sound is unlike what the model was trained on; None where it cannot say.
        familiarity: what `unlike` goes by, the mean over the clips; None where it is not known.
        background: the class that says that nothing is there.
        labels: of a multi-label model the classes that reach their thresholds; else None.
        mono: whether the file's only channel was taken for the one that the model listens to.
        channel: of the file the one that was heard, counted from 1; None: the mean of all.
    """

    path: str
    label: str | None
    probabilities: Mapping[str, float] = field(default_factory=dict)
    clips: tuple[ClipPrediction, ...] = ()
    error: str | None = None
    sure: bool = True
    unlike: bool | None = None
    familiarity: float | None = None
    background: str | None = None
    labels: tuple[str, ...] | None = None
    mono: bool = False
    channel: int | None = None

    def segments(self) -> list[Segment]:
        """The timeline with neighbouring clips of one label as one segment.

        Of several labels each class makes segments of its own, which may overlap.

        Where clips overlap, the border lies in the middle of what they share. A segment's score is
        the mean of its clips' probabilities of its label, weighed by duration. Clips that the model
        is not sure about, and those of the background, leave no segment.
        """
        tiles = segments.tiled([Segment(c.start, c.end, c.label) for c in self.clips])
        return segments.merged(
            replace(tile, label=label, score=clip.probabilities[label])
            for tile, clip in zip(tiles, self.clips, strict=True)
            for label in self._said(clip)
        )

    def _said(self, clip: ClipPrediction) -> tuple[str, ...]:
        """The labels that a clip leaves a segment of."""
        if clip.labels is not None:
            return clip.labels
        return (clip.label,) if clip.sure and clip.label != self.background else ()

    def to_dict(self) -> dict[str, Any]:
        """For JSON: path, label, sure, unlike, probabilities, clips; labels of a multi-label model, mono
        where it is true, and error where there is one."""
        value: dict[str, Any] = {
            "path": self.path,
            "label": self.label,
            "sure": self.sure,
            "unlike": self.unlike,
            "probabilities": dict(self.probabilities),
            "clips": [clip.to_dict() for clip in self.clips],
        }
        labels = {} if self.labels is None else {"labels": list(self.labels)}
        mono = {"mono": True} if self.mono else {}
        return value | labels | mono | ({"error": self.error} if self.error else {})


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
    format = chosen_format(path, format, len({p.path for p in predictions if p.error is None}))
    if format == "clips":
        write_csv(path, predictions)
        return
    tracks = {p.path: p.segments() for p in predictions if p.error is None}
    if not tracks:
        raise ConfigError(f"no file could be read, so {path} is not written")
    # Raven draws a selection up to where it ends; a whole band ends at half the file's rate.
    highs = {p: audio.probe(p).sample_rate / 2 for p in tracks} if format == "raven" else {}
    channels = {p.path: p.channel for p in predictions if p.channel is not None}
    segments.write(Path(path), tracks, format, highs=highs, channels=channels)


def chosen_format(path: str | Path, format: str | None, recordings: int) -> str:
    """The format that `write` takes for so many recordings, which is known before they are predicted.

    Raises:
        ConfigError: a suffix of several formats or of another one, or several recordings and one file.
    """
    chosen = format or _format_of(Path(path))
    if Path(path).suffix.lower() == ".parquet" and not Path(path).is_dir():
        raise ConfigError(
            f"{path} would hold {chosen}, which is no parquet: name another file, or have tables, which "
            "`auricle predict -o NAME.parquet` writes (in Python: auricle.api.predict_archive)"
        )
    if Path(path).suffix.lower() in audio.SUFFIXES:
        raise ConfigError(
            f"{printable(str(path))} would hold {chosen}, and is called as a recording: name a file whose "
            "suffix says what it holds, .csv, .jsonl or .rttm"
        )
    segments.check_place(Path(path), chosen, recordings)
    return chosen


def _format_of(path: Path) -> str:
    """By the suffix: `.jsonl`, `.rttm`, or `.csv`, a table of clips, which a folder's name says too.

    Raises:
        ConfigError: another one, or `.txt`, which several formats have.
    """
    suffix = path.suffix.lower()
    if suffix == ".txt":
        raise ConfigError(
            f"{path} may be of several formats: name one with {option(format='raven')} or "
            f"{option(format='audacity')}"
        )
    if suffix in (".jsonl", ".rttm"):
        return suffix[1:]
    if suffix not in (".csv", ".parquet") and not path.is_dir():
        raise ConfigError(
            f"cannot write {printable(str(path))}: the suffix says what is written, .csv, .jsonl, .rttm or "
            f".parquet; name one of them, or the format with {option('format')}"
        )
    return "clips"
