"""What the voices model sees of a sound; docs/voices-model.md holds the conventions.

A frame has 80 mel bands of 64 ms and, behind them, 192 fine bands below 1.6 kHz of 128 ms that end
where the frame ends. Arrays are `(frame, band)` float32, unnormalised: the normaliser belongs to the
model.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import fft

from auricle.voices.activity import RATE

Array = npt.NDArray[np.float32]

WINDOW = 1024
"""64 ms tell the harmonics of two voices apart, where 32 ms smear them."""
HOP = 320
FFT = 1024
BANDS = 80
FMIN = 60.0
FMAX = 7600.0
FLOOR = 1e-9
"""Just above what rounding to 16 bits leaves in a band."""
FINE_WINDOW = 2048
"""128 ms part the harmonics of two voices that lie 16 Hz from each other."""
FINE_FIRST, FINE_BINS = 8, 192
SIZE = BANDS + FINE_BINS
SILENCE = float(np.log(FLOOR))
STEPS = 8
"""Codes of eight bits a neper."""

_KNEE_HZ, _STEP_HZ, _LOG_STEP = 1000.0, 200 / 3, np.log(6.4) / 27
_HANN, _FINE_HANN = (
    (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)).astype(np.float32)
    for size in (WINDOW, FINE_WINDOW)
)


def picture(samples: Array) -> Array:
    """`ln(power + floor)` of the whole frames of a sound: mel bands, then fine ones, `(frame, 272)`.

    >>> picture(np.zeros(16000, np.float32)).shape
    (47, 272)
    """
    return np.concatenate([log_mel(samples), log_fine(samples)], axis=1)


def log_fine(samples: Array) -> Array:
    """`ln(power + floor)` of the fine bands, `(frame, 192)`."""
    power = _power(samples, _FINE_HANN)[:, FINE_FIRST : FINE_FIRST + FINE_BINS]
    return np.log(power * np.float32((WINDOW / FINE_WINDOW) ** 2) + np.float32(FLOOR))


def coded(pictures: Array) -> npt.NDArray[np.uint8]:
    """Eight bits a value, an eighth of a neper apart: half the memory of 16-bit floats.

    They end at 11.1 nepers, which a sine of full scale reaches.

    >>> values = np.float32([-20.7, 0.03, 11])
    >>> bool(np.abs(decoded(coded(values)) - values).max() <= 1 / 16)
    True
    """
    steps = (pictures - np.float32(SILENCE)) * np.float32(STEPS)
    return np.clip(np.rint(steps), 0, 255).astype(np.uint8)


def decoded(codes: npt.NDArray[np.uint8]) -> Array:
    """The values that codes stand for."""
    return np.asarray(codes, np.float32) / np.float32(STEPS) + np.float32(SILENCE)


def log_mel(samples: Array) -> Array:
    """`ln(mel power + floor)` of the whole frames of a sound, `(frame, 80)`.

    >>> log_mel(np.zeros(16000, np.float32)).shape
    (47, 80)
    """
    return np.log(_power(samples, _HANN) @ _BANK + np.float32(FLOOR))


def _power(samples: Array, hann: Array) -> Array:
    """Of the windows that end where the frames end, silence before the sound, `(frame, bin)`."""
    if len(samples) < WINDOW:
        return np.zeros((0, len(hann) // 2 + 1), np.float32)
    padded = np.pad(samples, (len(hann) - WINDOW, 0))
    framed = np.lib.stride_tricks.sliding_window_view(padded, len(hann))[::HOP]
    spectra = fft.rfft(framed * hann)
    return np.asarray(np.square(spectra.real) + np.square(spectra.imag))


def mel_bank() -> npt.NDArray[np.float64]:
    """Slaney's triangles with his area norm (Auditory Toolbox, 1998), `(band, bin)`."""
    corners = _hertz(np.linspace(_mel(FMIN), _mel(FMAX), BANDS + 2))[:, None]
    bins = np.fft.rfftfreq(FFT, 1 / RATE)[None]
    low, centre, high = corners[:-2], corners[1:-1], corners[2:]
    rising, falling = (bins - low) / (centre - low), (high - bins) / (high - centre)
    return np.asarray(np.maximum(0, np.minimum(rising, falling)) * 2 / (high - low))


def _mel(hertz: float) -> float:
    if hertz < _KNEE_HZ:
        return hertz / _STEP_HZ
    return _KNEE_HZ / _STEP_HZ + float(np.log(hertz / _KNEE_HZ)) / float(_LOG_STEP)


def _hertz(mel: np.ndarray) -> np.ndarray:
    knee = _KNEE_HZ / _STEP_HZ
    high = _KNEE_HZ * np.exp(_LOG_STEP * np.maximum(0, mel - knee))
    return np.where(mel < knee, mel * _STEP_HZ, high)


_BANK = np.ascontiguousarray(mel_bank().T, np.float32)


def _places() -> npt.NDArray[np.float64]:
    """Where each band of a picture lies among the mel bands: a fine one between two of them."""
    hertz = (FINE_FIRST + np.arange(FINE_BINS)) * RATE / FINE_WINDOW
    low, high = _mel(FMIN), _mel(FMAX)
    mel = np.array([_mel(float(one)) for one in hertz])
    return np.concatenate([np.arange(BANDS), (mel - low) / (high - low) * (BANDS + 1) - 1])


PLACES = _places()
WHITE = np.where(np.arange(SIZE) < BANDS, 0, np.log(WINDOW / FINE_WINDOW * RATE / FFT))
"""How far white noise stands in a band above where it stands in a mel band, in nepers."""
