"""What can be measured of a recording without listening: level, offset, clipping, bandwidth.

Of recordings longer than ten minutes, twenty half minutes are
measured, evenly spread.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass

import numpy as np

from auricle.audio import Span, mixed
from auricle.cancelling import Cancelling
from auricle.data.listening import BLOCK_SECONDS, Chunks, Wanted
from auricle.data.store import ARRAYS, Partial, Store, one_channel, shape
from auricle.types import Recording
from auricle.units import to_samples

VERSION = 2  # raise it when the same sound would give other levels
MOST_SECONDS = 600.0

_SPAN_SECONDS = 30.0
_FRAME = 2048
_FLOOR_DB = -120.0
_BAND_DB = -70.0
_FULL_SCALE = 0.985
_PLATEAU = 1e-3


@dataclass(frozen=True, slots=True)
class Levels:
    """Measurements of one recording, over all channels, or of the one that is listened to.

    Attributes:
        peak: largest magnitude.
        level_db: RMS about the mean, channels averaged, dB of full scale; at least -120.
        offset: mean.
        clipped: share of samples in flat runs of three or more at full scale.
        band_hz: frequency above which the mean power spectrum stays 70 dB below its maximum.
        seconds: how much was measured.
        cancelled_db: how far the channels cancel in their mean; see `auricle.cancelling`.
    """

    peak: float
    level_db: float
    offset: float
    clipped: float
    band_hz: float
    seconds: float
    cancelled_db: float

    @classmethod
    def load(cls, store: Store, name: str) -> Levels:
        """The levels of that name in the store.

        Raises:
            CacheError: they are gone, or damaged.
        """
        return cls(*store.arrays(name)["levels"].tolist())


def wanted(recording: Recording) -> Wanted:
    """Levels, as what is wanted of a recording."""
    spans = _spans(recording)
    name = shape(VERSION, spans, recording.decoder, *one_channel(recording))
    return Wanted(f"levels-{name}{ARRAYS}", spans, lambda file: _Meter(file, recording, len(spans)))


class _Meter:
    """Listens in blocks of ten seconds, and writes the levels."""

    def __init__(self, file: Partial, recording: Recording, spans: int) -> None:
        self._file, self._recording = file, recording
        size = to_samples(BLOCK_SECONDS, recording.sample_rate)
        self._chunks = [Chunks(size) for _ in range(spans)]
        self._peak = self._total = self._square = 0.0
        self._clipped = self._count = 0
        self._power = np.zeros(_FRAME // 2 + 1)
        self._cancelling = Cancelling()

    def hear(self, span: int, sound: np.ndarray, ended: bool) -> None:
        for chunk in self._chunks[span].push(sound, ended):
            channel = self._recording.channel
            heard = chunk if channel is None else mixed(chunk, channel)
            self._add(np.ascontiguousarray(heard.T))

    def close(self) -> None:
        self._file.write_arrays({"levels": np.array(astuple(self._levels()))})

    def _add(self, block: np.ndarray) -> None:
        """A block `(channel, time)`."""
        mono = block.mean(axis=0, dtype=np.float64)
        self._peak = max(self._peak, float(np.abs(block).max(initial=0.0)))
        self._total += float(mono.sum())
        self._square += float(np.dot(mono, mono))
        self._clipped += _clipped(block)
        self._count += block.shape[1]
        self._power += _power(mono)
        self._cancelling.add(block)

    def _levels(self) -> Levels:
        count, rate = max(1, self._count), self._recording.sample_rate
        channels = self._recording.channels if self._recording.channel is None else 1
        mean = self._total / count
        variance = max(0.0, self._square / count - mean**2)
        return Levels(
            peak=self._peak,
            level_db=max(_FLOOR_DB, 10 * float(np.log10(variance + 1e-30))),
            offset=mean,
            clipped=self._clipped / (count * channels),
            band_hz=_band(self._power) * rate / 2,
            seconds=self._count / rate,
            cancelled_db=self._cancelling.decibels,
        )


def _spans(recording: Recording) -> tuple[Span, ...]:
    """All of a recording, or half minutes evenly spread over it, in native samples."""
    if recording.duration <= MOST_SECONDS:
        return ((0, recording.frames),)
    rate = recording.sample_rate
    last = recording.duration - _SPAN_SECONDS
    starts = np.linspace(0, last, int(MOST_SECONDS / _SPAN_SECONDS)).round(3).tolist()
    size = to_samples(_SPAN_SECONDS, rate)
    return tuple(
        (first, min(first + size, recording.frames))
        for first in (to_samples(start, rate) for start in starts)
    )


def _clipped(block: np.ndarray) -> int:
    high = np.abs(block) >= _FULL_SCALE
    if not high.any():
        return 0
    flat = high[:, 1:] & high[:, :-1] & (np.abs(np.diff(block, axis=1)) < _PLATEAU)
    runs = flat[:, 1:] & flat[:, :-1]  # three samples, two flat steps
    member = np.zeros(block.shape, bool)
    for shift in range(3):
        member[:, shift : shift + runs.shape[1]] |= runs
    return int(member.sum())


def _power(mono: np.ndarray) -> np.ndarray:
    """Sum of the power spectra of the frames; a last part of a frame counts only if it is alone."""
    if len(mono) < _FRAME:
        mono = np.pad(mono, (0, _FRAME - len(mono)))
    frames = mono[: len(mono) // _FRAME * _FRAME].reshape(-1, _FRAME)
    spectrum = np.fft.rfft((frames - frames.mean(axis=1, keepdims=True)) * np.hanning(_FRAME))
    return np.sum(spectrum.real**2 + spectrum.imag**2, axis=0)


def share_above(mono: np.ndarray, rate: int, hertz: float, floor: float) -> float:
    """Share of the energy above `floor` that lies above `hertz`; 0 where there is none.

    Args:
        mono: samples.
        rate: their rate in hertz.
        hertz: where the upper part begins.
        floor: what lies below, wind and hum, is not counted.
    """
    power = _power(mono)
    frequency = np.arange(len(power)) * rate / _FRAME
    total = float(power[frequency >= floor].sum())
    return float(power[frequency >= hertz].sum()) / total if total else 0.0


def _band(power: np.ndarray) -> float:
    """Share of the spectrum that is in use; 0 for silence."""
    above = np.flatnonzero(power > power.max() * 10 ** (_BAND_DB / 10))
    return float(above[-1]) / (len(power) - 1) if len(above) else 0.0
