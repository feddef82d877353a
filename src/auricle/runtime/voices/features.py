"""Sound to the network's input, as a stream: frames, mel bands, logarithm, running mean.

`docs/voices-model.md` has the arithmetic. It is done in float64, since a power spectrum spans more
than float32 holds; the network's input is float32.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from auricle.runtime.voices.model import Features, Fine, Normaliser
from auricle.runtime.voices.product import product

Pictures = npt.NDArray[np.float64]

_LINEAR_UNTIL = 1000.0
_HERTZ_A_MEL = 200 / 3
_LOG_STEP = math.log(6.4) / 27
"""Slaney's mel scale: linear up to 1000 Hz, then 27 steps from 1000 to 6400 Hz."""


class FeatureStream:
    """Normalised features of the frames that a block completes.

    Args:
        features: frames and bands.
        normaliser: the running mean.
        sample_rate: hertz.
    """

    def __init__(self, features: Features, normaliser: Normaliser, sample_rate: int) -> None:
        self._features = features
        self._hann = hann(features.window)
        self._bank = np.ascontiguousarray(mel_bank(features, sample_rate).T)
        self._fine = features.fine
        self._fine_hann = hann(features.fine.window) if features.fine else self._hann
        # What a longer window sees before a frame begins.
        self._before = features.fine.window - features.window if features.fine else 0
        self._kept = np.zeros(self._before, dtype=np.float32)
        self._frames = 0
        self._mean = RunningMean(
            max(1, round(normaliser.time_constant * sample_rate / features.hop)),
            features.size if normaliser.per_band else 1,
        )
        self._scale = normaliser.scale

    def push(self, samples: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """`(frame, band)` of the frames that these samples complete."""
        window, hop = self._features.window, self._features.hop
        self._kept = np.concatenate([self._kept, samples])
        count = max(0, (len(self._kept) - self._before - window) // hop + 1)
        if not count:
            return np.zeros((0, self._features.size), dtype=np.float32)
        power = self._power(self._spans(self._before, window, count))
        if self._fine:
            fine = self._fine_power(self._spans(0, self._fine.window, count), self._fine)
            power = np.concatenate([power, fine], axis=1)
        found = self._normalised(np.log(power + self._features.floor))
        self._kept = self._kept[count * hop :]
        self._frames += count
        return found

    def _spans(self, begin: int, window: int, count: int) -> npt.NDArray[np.float32]:
        kept = self._kept[begin:]
        return np.lib.stride_tricks.sliding_window_view(kept, window)[:: self._features.hop][:count]

    def _power(self, spans: npt.NDArray[np.float32]) -> Pictures:
        power = spectrum(spans * self._hann, self._features.fft)
        return np.asarray(product(power, self._bank, self._frames), np.float64)

    def _fine_power(self, spans: npt.NDArray[np.float32], fine: Fine) -> Pictures:
        kept = slice(fine.first, fine.first + fine.bins)
        power = spectrum(spans * self._fine_hann, fine.window, kept)
        return power * (self._features.window / fine.window) ** 2

    def _normalised(self, values: Pictures) -> npt.NDArray[np.float32]:
        whole = values if self._mean.size > 1 else values.mean(axis=1, keepdims=True)
        return ((values - self._mean.push(whole)) / self._scale).astype(np.float32)


def hann(window: int) -> Pictures:
    """Periodic, `(window,)`."""
    return 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(window) / window)


def spectrum(frames: Pictures, fft: int, kept: slice = slice(None)) -> Pictures:
    """Powers of windowed frames `(frame, sample)`, `(frame, bin)`, of the bins that are kept."""
    spectra = np.fft.rfft(frames, n=fft, axis=-1)[:, kept]
    return np.asarray(spectra.real**2 + spectra.imag**2)


class RunningMean:
    """The mean so far until `longest` rows have come, then an exponential one.

    `m_t = m_(t-1) + (v_t - m_(t-1)) / min(t + 1, longest)`
    """

    def __init__(self, longest: int, size: int) -> None:
        self.size = size
        self._longest = longest
        self._seen = 0
        self._mean = np.zeros(size)

    def push(self, values: Pictures) -> Pictures:
        """The mean after each of these rows."""
        means = np.empty_like(values)
        for value, mean in zip(values, means, strict=True):
            self._seen = min(self._seen + 1, self._longest)
            self._mean = self._mean + (value - self._mean) / self._seen
            mean[:] = self._mean
        return means


def mel_bank(features: Features, sample_rate: int) -> Pictures:
    """Slaney's triangles of unit area: `(band, bin)`."""
    limits = np.linspace(_mel(features.fmin), _mel(features.fmax), features.bands + 2)
    edges = np.array([_hertz(mel) for mel in limits])
    low, centre, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    bins = np.arange(features.fft // 2 + 1) * (sample_rate / features.fft)
    sides = np.minimum((bins - low) / (centre - low), (high - bins) / (high - centre))
    return np.maximum(sides, 0) * (2 / (high - low))


def _mel(hertz: float) -> float:
    if hertz < _LINEAR_UNTIL:
        return hertz / _HERTZ_A_MEL
    return _LINEAR_UNTIL / _HERTZ_A_MEL + math.log(hertz / _LINEAR_UNTIL) / _LOG_STEP


def _hertz(mel: float) -> float:
    beyond = mel - _LINEAR_UNTIL / _HERTZ_A_MEL
    if beyond < 0:
        return mel * _HERTZ_A_MEL
    return _LINEAR_UNTIL * math.exp(_LOG_STEP * beyond)
