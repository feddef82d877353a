"""What can be measured of a recording without listening: level, offset, clipping, bandwidth.

Read by blocks, in constant memory. Of recordings longer than ten minutes, twenty half minutes are
measured, evenly spread.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from auricle import audio
from auricle.types import Recording

MOST_SECONDS = 600.0

_SPAN_SECONDS = 30.0
_BLOCK_SECONDS = 10.0
_FRAME = 2048
_FLOOR_DB = -120.0
_BAND_DB = -70.0
_FULL_SCALE = 0.985
_PLATEAU = 1e-3


@dataclass(frozen=True, slots=True)
class Levels:
    """Measurements of one recording, over all channels unless said otherwise.

    Attributes:
        peak: largest magnitude.
        level_db: RMS about the mean, channels averaged, dB of full scale; at least -120.
        offset: mean.
        clipped: share of samples in flat runs of three or more at full scale.
        band_hz: frequency above which the mean power spectrum stays 70 dB below its maximum.
        seconds: how much was measured.
    """

    peak: float
    level_db: float
    offset: float
    clipped: float
    band_hz: float
    seconds: float


def measure(recording: Recording) -> Levels:
    """Levels of a recording.

    Raises:
        AudioError: it cannot be decoded.
    """
    peak, total, square, clipped, count = 0.0, 0.0, 0.0, 0, 0
    power = np.zeros(_FRAME // 2 + 1)
    for block in _spans(recording):
        mono = block.mean(axis=0, dtype=np.float64)
        peak = max(peak, float(np.abs(block).max(initial=0.0)))
        total += float(mono.sum())
        square += float(np.dot(mono, mono))
        clipped += _clipped(block)
        count += block.shape[1]
        power += _power(mono)
    mean = total / max(1, count)
    variance = max(0.0, square / max(1, count) - mean**2)
    return Levels(
        peak=peak,
        level_db=max(_FLOOR_DB, 10 * float(np.log10(variance + 1e-30))),
        offset=mean,
        clipped=clipped / max(1, count * recording.channels),
        band_hz=_band(power) * recording.sample_rate / 2,
        seconds=count / recording.sample_rate,
    )


def _spans(recording: Recording) -> Iterator[np.ndarray]:
    """Blocks `(channel, time)` at the native rate."""
    starts: list[float] = [0.0]
    duration = None
    if recording.duration > MOST_SECONDS:
        duration = _SPAN_SECONDS
        last = recording.duration - _SPAN_SECONDS
        starts = np.linspace(0, last, int(MOST_SECONDS / _SPAN_SECONDS)).round(3).tolist()
    for start in starts:
        yield from audio.blocks(
            recording.path, seconds=_BLOCK_SECONDS, start=start, duration=duration, mono=False
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


def _band(power: np.ndarray) -> float:
    """Share of the spectrum that is in use; 0 for silence."""
    above = np.flatnonzero(power > power.max() * 10 ** (_BAND_DB / 10))
    return float(above[-1]) / (len(power) - 1) if len(above) else 0.0
