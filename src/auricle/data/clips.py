"""Clips: which spans of which recordings a model sees, and the one sample rate they share."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from auricle.data.dataset import Dataset
from auricle.errors import ConfigError, option
from auricle.runtime.cutting import LEAST_REMAINDER, SLACK, check, covered
from auricle.runtime.cutting import spans as spans
from auricle.runtime.cutting import stream as stream
from auricle.types import Clip, Recording

_Item = TypeVar("_Item")

SECONDS = 10.0
MOST = 30
HIGHEST_RATE = 32000
_REACH = 0.95
_TRIFLE = 0.01


@dataclass(frozen=True)
class ClipPlan:
    """Where every recording is cut.

    Attributes:
        seconds: length of a clip, padding included.
        hop: seconds from one clip's start to the next's.
        clips: sorted by recording, then start; `Clip.duration` is real sound.
        notes: what was decided, said aloud.
    """

    seconds: float
    hop: float
    clips: tuple[Clip, ...]
    notes: tuple[str, ...] = ()


def analysis_rate(dataset: Dataset, rate: int | None = None) -> tuple[int, str]:
    """The one rate that all recordings are brought to, in hertz, and the note to print.

    Without a wish: the highest native rate that 95 % of the recordings reach (have, or exceed), at
    most 32 kHz, so that for nearly all of them no band is empty by construction.

    Raises:
        ConfigError: the wished rate is not positive.
    """
    if rate is not None:
        return _checked_rate(rate), f"analysis rate {rate} Hz, as asked"
    native = np.sort([recording.sample_rate for recording in dataset.recordings])
    reached = _reached(native)
    chosen = min(reached, HIGHEST_RATE)
    rates = sorted({int(value) for value in native})
    if rates == [chosen]:
        return chosen, f"analysis rate {chosen} Hz: every recording's own"
    spread = ", ".join(map(str, rates)) if len(rates) <= 4 else f"{rates[0]} to {rates[-1]}"
    limit = f", held to {chosen} Hz" if reached > chosen else ""
    share = np.mean(native >= reached)
    return chosen, (
        f"analysis rate {chosen} Hz: {share:.0%} of the recordings (native {spread} Hz) reach "
        f"{reached} Hz{limit}"
    )


def channels_heard(dataset: Dataset) -> str:
    """What is made of the recordings' channels: `averaged`, `one`, or, as asked, `channel 2`."""
    if any(recording.channel is not None for recording in dataset.recordings):
        return f"channel {dataset.recordings[0].channel}"
    alone = all(recording.channels == 1 for recording in dataset.recordings)
    return "one" if alone else "averaged"


def channel_note(dataset: Dataset) -> str:
    """The same, to be printed."""
    heard = channels_heard(dataset)
    said = {"one": "one channel: every recording's own", "averaged": "channels averaged"}
    return said.get(heard) or f"{heard} of every recording, as asked"


def common_rate(native: Sequence[int], wished: int | None = None) -> int:
    """The rate of `analysis_rate` for files of these rates, at least one.

    Raises:
        ConfigError: the wished rate is not positive.

    >>> common_rate([44100, 48000]), common_rate([8000, 16000], 16000)
    (32000, 16000)
    """
    if wished is None:
        return min(_reached(np.sort(native)), HIGHEST_RATE)
    return _checked_rate(wished)


def _checked_rate(rate: int) -> int:
    if rate <= 0:
        raise ConfigError(f"the analysis rate is {rate} Hz, and must be > 0")
    return rate


def _reached(native: np.ndarray) -> int:
    """The highest rate that 95 % of the sorted rates reach."""
    return int(native[math.floor((1 - _REACH) * len(native) + 1e-9)])


def plan_clips(
    dataset: Dataset,
    *,
    seconds: float | None = None,
    hop: float | None = None,
    most: int | None = None,
) -> ClipPlan:
    """Cut each recording into clips.

    A remainder is a clip of its own, padded, if it holds at least a quarter of a clip or is all
    there is. Of a recording with more than `most` clips, `most` spread evenly over it are taken.

    Args:
        dataset: the recordings.
        seconds: length of a clip; None takes 10 s, or what holds 95 % of the recordings if that is
            less.
        hop: seconds between starts; None takes `seconds`.
        most: clips a recording at most; None takes 30. Of annotated recordings, which are cut
            already, all are taken.

    Raises:
        ConfigError: less than a millisecond, no clips, or a hop beyond the clip.
    """
    check(clip=seconds, hop=hop)
    annotated = any(recording.part for recording in dataset.recordings)
    if most is not None and not most > 0 and not annotated:
        raise ConfigError(
            f"{option(clips_per_recording=most)}: it must be > 0, unless recordings are annotated"
        )
    length, notes = _length(dataset.recordings, seconds)
    step = length if hop is None else hop
    if step > length:
        raise ConfigError(
            f"hop is {step:g} s, beyond the clip of {length:g} s: sound would be lost"
        )
    limit = MOST if most is None or annotated else most
    clips: list[Clip] = []
    thinned = dropped = 0
    for index, recording in enumerate(dataset.recordings):
        cuts = spans(recording.duration, length, step)
        dropped += covered(cuts) < recording.duration - _TRIFLE * length
        kept = spread(cuts, limit)
        thinned += len(kept) < len(cuts)
        clips += [Clip(index, start, duration) for start, duration in kept]
    padded = sum(clip.duration < length - SLACK for clip in clips)
    notes.append(f"{len(clips)} clips of {length:g} s, hop {step:g} s; {padded} are padded")
    if dropped:
        notes.append(
            f"{dropped} recordings lose an end of less than {LEAST_REMAINDER:.0%} of a clip"
        )
    if thinned:
        notes.append(f"{thinned} recordings give {limit} clips each, spread evenly, and no more")
    return ClipPlan(length, step, tuple(clips), tuple(notes))


def _length(recordings: Sequence[Recording], seconds: float | None) -> tuple[float, list[str]]:
    if seconds is not None:
        return float(seconds), []
    durations = np.sort([recording.duration for recording in recordings])
    if not len(durations):
        return SECONDS, []
    longest = float(durations[math.ceil(_REACH * len(durations)) - 1])
    if longest >= SECONDS:
        return SECONDS, []
    length = rounded_up(longest)
    return length, [
        f"the clip is {length:g} s, not {SECONDS:g} s: {_REACH:.0%} of the recordings last at most "
        f"{longest:.3g} s (median {np.median(durations):.3g} s)"
    ]


def rounded_up(seconds: float) -> float:
    """Up to a tenth of a second, below one second to a hundredth; 1 % above it still counts as it.

    >>> rounded_up(0.643), rounded_up(5.001), rounded_up(7.12)
    (0.64, 5.0, 7.1)
    """
    steps = 10 if seconds >= 1 else 100
    return max(1, math.ceil(seconds * steps * (1 - _TRIFLE))) / steps


def spread(items: Sequence[_Item], most: int) -> list[_Item]:
    """At most so many, the first and the last among them, evenly spread between.

    >>> spread(range(10), 4)
    [0, 3, 6, 9]
    """
    if len(items) <= most:
        return list(items)
    if most == 1:
        return [items[(len(items) - 1) // 2]]
    # Half up in integers: the same on every machine.
    gaps, last = most - 1, len(items) - 1
    return [items[(2 * i * last + gaps) // (2 * gaps)] for i in range(most)]
