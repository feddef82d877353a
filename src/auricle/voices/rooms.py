"""Generated room responses, for the training scenes: a direct path, sparse early reflections, and
noise that decays exponentially, faster the higher the band.

Conventions: 16 kHz; sample 0 is the direct path, so that a convolved voice keeps its times. The
second generator of `bench/voices.py` has another room model (image sources) on purpose.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import signal

from auricle.voices.activity import RATE

Audio = npt.NDArray[np.float32]

_BANDS_HZ = (400.0, 2500.0)
_EARLY_SECONDS = (0.002, 0.05)


def response(generator: np.random.Generator, *, rt60: float, direct_db: float) -> Audio:
    """A room response of `rt60` seconds whose direct path is `direct_db` above all the rest."""
    length = max(RATE // 50, round(min(rt60, 1.2) * RATE))
    rest = _tail(generator, rt60, length) + _early(generator, rt60, length)
    rest /= np.sqrt(np.sum(rest**2)) + 1e-12
    whole = rest * 10 ** (-direct_db / 20)
    whole[0] += 1
    return whole.astype(np.float32)


def _tail(generator: np.random.Generator, rt60: float, length: int) -> np.ndarray:
    """Decaying noise of three bands, each with a decay time of its own."""
    noise = generator.standard_normal(length)
    low = signal.sosfilt(signal.butter(1, _BANDS_HZ[0], fs=RATE, output="sos"), noise)
    high = signal.sosfilt(signal.butter(1, _BANDS_HZ[1], "high", fs=RATE, output="sos"), noise)
    bands = [low, noise - low - high, high]
    factors = [generator.uniform(0.9, 1.4), 1.0, generator.uniform(0.4, 0.9)]
    time = np.arange(length) / RATE
    # 60 dB down after rt60: exp(-3 ln(10) t / rt60).
    decays = [np.exp(-3 * np.log(10) * time / (rt60 * factor)) for factor in factors]
    tail = sum(band * decay for band, decay in zip(bands, decays, strict=True))
    gap = round(generator.uniform(*_EARLY_SECONDS) * RATE / 4)
    return np.concatenate([np.zeros(gap), np.asarray(tail)])[:length]


def _early(generator: np.random.Generator, rt60: float, length: int) -> np.ndarray:
    echoes = np.zeros(length)
    places = generator.uniform(*_EARLY_SECONDS, size=generator.integers(4, 14)) * RATE
    for place in places.astype(int):
        if 0 < place < length:
            decay = np.exp(-3 * np.log(10) * place / RATE / max(rt60, 0.1))
            echoes[place] += generator.choice([-1, 1]) * generator.uniform(1, 4) * decay
    return echoes


def shortened(response: Audio, generator: np.random.Generator) -> Audio:
    """A recorded response from its direct path on, damped by a random decay: another room of it."""
    begin = int(np.argmax(np.abs(response)))
    rest = response[begin : begin + RATE]
    time = np.arange(len(rest)) / RATE
    rest = rest * np.exp(-generator.uniform(0, 8) * time)
    return np.asarray(rest / (np.abs(rest[0]) + 1e-12), np.float32)


def convolved(samples: Audio, response: Audio) -> Audio:
    """The sound in the room, as long as before."""
    return np.asarray(signal.fftconvolve(samples, response)[: len(samples)], np.float32)
