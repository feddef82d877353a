"""What the report shows and plays: the same clips in every representation, and the worst mistakes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from auricle import audio
from auricle.comparison.features import FeatureSet
from auricle.comparison.preparation import Prepared
from auricle.files import write_array, write_text
from auricle.frontends import text
from auricle.frontends.legend import Legend

MOST_CLIPS = 4
MOST_MISTAKES = 6


@dataclass(frozen=True)
class Mistake:
    """A recording that a network was sure about, and wrong.

    Attributes:
        recording: its index.
        clip: index of its clip that speaks loudest for the wrong class.
        predicted: index of the class that was predicted.
        probability: of that class, for the recording.
    """

    recording: int
    clip: int
    predicted: int
    probability: float


Shown = tuple[Mistake, FeatureSet, np.ndarray | None]
"""A mistake, the pictures that its network was given, and `(bin, frame)` of where it looked."""


def worst_mistakes(
    probability: np.ndarray, clip_rows: np.ndarray, prepared: Prepared
) -> list[Mistake]:
    """The most confident mistakes, at most one a group, so that one bad source does not fill the list.

    Args:
        probability: `(recording, class)`, NaN rows where there is no prediction.
        clip_rows: what each clip says, `(clip, class)`.
        prepared: recordings and clips.
    """
    owner, heard = prepared.owner, np.isfinite(probability).all(axis=1)
    mistaken = np.zeros_like(probability)
    mistaken[heard] = prepared.task.mistaken(probability[heard], prepared.targets[heard])
    predicted, sure = mistaken.argmax(axis=1), mistaken.max(axis=1)
    wrong = [i for i in np.argsort(-sure, kind="stable") if sure[i] > 0]
    found: list[Mistake] = []
    seen: set[int] = set()
    for i in wrong:
        if int(prepared.group_indices[i]) not in seen and len(found) < MOST_MISTAKES:
            seen.add(int(prepared.group_indices[i]))
            clips = np.flatnonzero(owner == i)
            loudest = clips[clip_rows[clips, predicted[i]].argmax()]
            found.append(Mistake(int(i), int(loudest), int(predicted[i]), float(sure[i])))
    return found


def write_clips(folder: Path, prepared: Prepared, sets: Mapping[str, FeatureSet]) -> None:
    """`clips.json` with sounds and pictures: the first clip of one recording a class, for up to four.

    Of a stack the pictures of its members are shown, each once, unless they are candidates themselves.
    """
    entries, shown = [], list(_shown(sets))
    for number, clip in enumerate(_examples(prepared)):
        entry = _sound(folder, f"clip-{number}", clip, prepared)
        entry["pictures"] = {
            name: _picture(folder, f"clip-{number}-{position}", clip, s, prepared, channel)
            for position, (name, s, channel) in enumerate(shown)
        }
        entries.append(entry)
    write_text(folder / "clips.json", json.dumps(entries, indent=1))


def _shown(sets: Mapping[str, FeatureSet]) -> Iterator[tuple[str, FeatureSet, int]]:
    """What the clips are shown in: its name, its pictures, and which channel of them."""
    seen = []
    for name, chosen in sets.items():
        if chosen.front_end.channels == 1:
            seen.append(chosen.front_end.config)
            yield name, chosen, 0
    for name, chosen in sets.items():
        for channel, member in enumerate(chosen.front_end.members):
            if member.config not in seen:
                seen.append(member.config)
                part = text.parts(name)[channel]
                called = f"{part} in {name}" if part in sets else part
                yield text.shortened([called])[called], chosen, channel


def write_mistakes(folder: Path, prepared: Prepared, mistakes: Sequence[Shown]) -> None:
    """`mistakes.json` with sounds, pictures and what the network looked at."""
    classes = prepared.dataset.classes
    entries = []
    for number, (mistake, chosen, cam) in enumerate(mistakes):
        name = f"mistake-{number}"
        recording = prepared.dataset.recordings[mistake.recording]
        entry = _sound(folder, name, mistake.clip, prepared)
        entry |= {
            "group": recording.group,
            "predicted": classes[mistake.predicted],
            "probability": mistake.probability,
            "candidate": chosen.candidate,
            "picture": _picture(folder, name, mistake.clip, chosen, prepared),
            "grad_cam": None if cam is None else _array(folder, f"{name}-cam", cam),
        }
        entries.append(entry)
    write_text(folder / "mistakes.json", json.dumps(entries, indent=1))


def _examples(prepared: Prepared) -> list[int]:
    """The first clip of the middle recording, by loudness, of each of up to four classes."""
    owner, found = prepared.owner, []
    classes = len(prepared.dataset.classes)
    chosen = np.unique(np.linspace(0, classes - 1, min(classes, MOST_CLIPS)).round().astype(int))
    for target in chosen:
        members = np.flatnonzero(prepared.presence[:, target])
        firsts = [int(np.flatnonzero(owner == i)[0]) for i in members[:25]]
        level = [float(np.mean(np.square(prepared.waveforms[i]))) for i in firsts]
        found.append(firsts[int(np.argsort(level, kind="stable")[len(level) // 2])])
    return found


def _sound(folder: Path, name: str, clip: int, prepared: Prepared) -> dict[str, Any]:
    recording = prepared.dataset.recordings[prepared.owner[clip]]
    sound = prepared.waveforms[clip]
    audio.write(folder / f"{name}.flac", np.clip(sound, -1, 1), prepared.sample_rate)
    return {
        "recording": recording.key,
        "label": recording.label,
        "start": prepared.plan.clips[clip].start,
        "seconds": len(sound) / prepared.sample_rate,
        "audio": f"{name}.flac",
        "sample_rate": prepared.sample_rate,
    }


def _picture(
    folder: Path, name: str, clip: int, features: FeatureSet, prepared: Prepared, channel: int = 0
) -> dict[str, Any]:
    values = features.picture(clip)
    legend = Legend.of(features.front_end.members[channel].fixed)
    return {
        "array": _array(folder, name, values if values.ndim == 2 else values[channel]),
        "bin_frequencies": legend.frequencies,
        "row_names": legend.names,
        "frame_seconds": legend.frame_seconds,
        "start_seconds": legend.start_seconds + features.begins(prepared.waveforms[clip]),
        "unit": legend.unit,
        "alone": legend.alone,
    }


def _array(folder: Path, name: str, values: np.ndarray) -> str:
    write_array(folder / f"{name}.npy", np.asarray(values, dtype=np.float32))
    return f"{name}.npy"
