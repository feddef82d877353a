"""Frozen value types that every floor may use."""

from __future__ import annotations

import operator
from dataclasses import dataclass
from pathlib import Path
from typing import SupportsIndex

from auricle.errors import ConfigError, option


@dataclass(frozen=True, slots=True)
class Recording:
    """One audio file, as its header and its data set describe it.

    Attributes:
        path: absolute path of the file.
        key: path relative to the data set's root, with `/`; names the recording in every table.
        sample_rate: native rate in hertz.
        channels: channels in the file.
        frames: length in samples per channel.
        channel: the one that is listened to, counted from 1; None: the mean of all.
        first: sample of the file at which it begins, in a part of an annotated file.
        part: whether it is a part of its file, from `first` on for `frames`.
        format: container, for example `WAV`.
        subtype: coding, for example `PCM_16`.
        decoder: library and version that reads it.
        label: class, if known; of a multi-label data set all classes, joined by ";".
        labels: of a multi-label data set the classes, sorted, none of them possible; else None.
        group: what must never stand on both sides of a split.
        fold: official fold, if the data set has one.
    """

    path: Path
    key: str
    sample_rate: int
    channels: int
    frames: int
    format: str = ""
    subtype: str = ""
    decoder: str = ""
    label: str | None = None
    group: str | None = None
    fold: str | None = None
    first: int = 0
    part: bool = False
    labels: tuple[str, ...] | None = None
    channel: int | None = None

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes that are heard in it, as far as they are known."""
        if self.labels is not None:
            return self.labels
        return () if self.label is None else (self.label,)

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate


@dataclass(frozen=True, slots=True)
class Clip:
    """A span of a recording that a model sees.

    Attributes:
        recording: index of the recording in its data set.
        start: seconds from the recording's start.
        duration: seconds of real sound in the span; padding comes after it and never counts.
    """

    recording: int
    start: float
    duration: float


def check_channel(channel: SupportsIndex | None) -> int | None:
    """The number of a channel as a plain int, or None for the mean of all.

    Args:
        channel: a whole number of any kind, numpy's too, or None.

    >>> check_channel(2)
    2

    Raises:
        ConfigError: no whole number, or one below 1.
    """
    if channel is None:
        return None
    try:
        number = 0 if isinstance(channel, bool) else operator.index(channel)
    except TypeError:
        number = 0
    if number < 1:
        raise ConfigError(
            f"{option(channel=channel)}: 1, 2 and so on, the number of a channel, is needed; without "
            "it channels are averaged"
        )
    return number
