"""One voice in the manner of another: faster, with another vocal tract, microphone, or backwards.

A few minutes of speech a speaker are soon learned by heart. Speech that is resampled has another
pitch and tract together; moving the spectral envelope alone parts the two, as vocal tract length
perturbation does (Jaitly and Hinton 2013); and speech backwards has the same harmonics and
resonances in an order that no network has heard. 16 kHz float32 in and out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
import soxr
from scipy import fft, signal

from auricle.voices.activity import RATE
from auricle.voices.sources import Audio, Utterance

_FRAME, _STEP = 512, 128
# Below the period of 500 Hz a cepstrum tells of the tract, above it of the voice's pitch.
_LIFTER = 32
_MOST = 2.0  # nats: a gain in a bin lies within 17 dB
_SPEED = (0.8, 1.25)
_TRACT = 0.08
_COLOUR = 0.35
_MOVED, _BACKWARDS = 0.6, 0.3
_WINDOW = signal.get_window("hann", _FRAME).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a voice is varied for one scene.

    Attributes:
        speed: factor of the resampling, which moves pitch, formants and pace.
        tract: factor by which the envelope is stretched over frequency besides; 1: not at all.
        colour: gain of each bin in nats, `(bin,)`.
        backwards: pieces of speech run backwards.
    """

    speed: float
    tract: float
    colour: npt.NDArray[np.float64]
    backwards: bool

    @classmethod
    def draw(cls, generator: np.random.Generator) -> Manner:
        """A manner at random."""
        speed = float(generator.uniform(*_SPEED))
        tract = float(np.exp(generator.normal(0, _TRACT))) if generator.random() < _MOVED else 1.0
        points = generator.normal(0, _COLOUR, 7)
        bins = np.linspace(0, len(points) - 1, _FRAME // 2 + 1)
        colour = np.interp(bins, np.arange(len(points)), points)
        return cls(speed, tract, colour, bool(generator.random() < _BACKWARDS))

    def applied(self, said: Utterance) -> Utterance:
        """The same said in this manner, shorter by `speed`."""
        samples = soxr.resample(said.samples, self.speed * RATE, RATE)
        samples = self._shaped(samples)
        places = (np.arange(round(len(said.active) / self.speed)) * self.speed).astype(int)
        active = said.active[np.minimum(places, len(said.active) - 1)]
        if self.backwards:
            return Utterance(samples[::-1].copy(), active[::-1].copy())
        return Utterance(samples, active)

    def _shaped(self, samples: Audio) -> Audio:
        """With the envelope of each frame stretched, and coloured."""
        if len(samples) < _FRAME:
            return samples
        padded = np.pad(samples, (_FRAME, 2 * _FRAME))
        frames = np.lib.stride_tricks.sliding_window_view(padded, _FRAME)[::_STEP]
        spectra = fft.rfft(frames * _WINDOW)
        gain = self.colour.astype(np.float32)
        if self.tract != 1:
            told = np.log(np.abs(spectra) + np.float32(1e-6))
            gain = gain + told @ _moving(self.tract)
        shaped = fft.irfft(spectra * np.exp(np.clip(gain, -_MOST, _MOST))) * _WINDOW
        # Every sample lies in four frames, whose squared windows add up to 3/2.
        quarters = shaped.reshape(len(shaped), 4, _STEP)
        whole = np.zeros((len(shaped) + 3, _STEP), np.float32)
        for at in range(4):
            whole[at : at + len(shaped)] += quarters[:, at]
        return np.asarray(whole.ravel()[_FRAME : _FRAME + len(samples)] / 1.5, np.float32)


def _moving(factor: float) -> npt.NDArray[np.float32]:
    """What turns log spectra into the change of their envelope that stretches it, `(bin, bin)`."""
    smooth = _smooth()
    return np.asarray((stretched(smooth, factor) - smooth).T, np.float32)


@cache
def _smooth() -> npt.NDArray[np.float64]:
    return envelope(np.eye(_FRAME // 2 + 1))


def envelope(log_magnitude: np.ndarray) -> npt.NDArray[np.float64]:
    """The smooth part of log spectra `(bin, frame)`, by the low end of the cepstrum."""
    cepstrum = np.fft.irfft(log_magnitude, axis=0)
    cepstrum[_LIFTER : len(cepstrum) - _LIFTER + 1] = 0
    return np.asarray(np.fft.rfft(cepstrum, axis=0).real)


def stretched(curve: np.ndarray, factor: float) -> npt.NDArray[np.float64]:
    """What stood at bin k stands at bin `factor` k; `(bin, frame)`, the last bins are held."""
    places = np.minimum(np.arange(len(curve)) / factor, len(curve) - 1)
    lower = np.minimum(places.astype(int), len(curve) - 2)
    part = (places - lower)[:, None]
    return np.asarray((1 - part) * curve[lower] + part * curve[lower + 1])
