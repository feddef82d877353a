"""Log-mel features of the voices model; docs/voices-model.md holds the conventions.

Arrays are `(frame, band)` float32, unnormalised: the normaliser belongs to the model.
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

_KNEE_HZ, _STEP_HZ, _LOG_STEP = 1000.0, 200 / 3, np.log(6.4) / 27
_HANN = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)).astype(np.float32)


def log_mel(samples: Array) -> Array:
    """`ln(mel power + floor)` of the whole frames of a sound, `(frame, 80)`.

    >>> log_mel(np.zeros(16000, np.float32)).shape
    (47, 80)
    """
    if len(samples) < WINDOW:
        return np.zeros((0, BANDS), np.float32)
    framed = np.lib.stride_tricks.sliding_window_view(samples, WINDOW)[::HOP]
    spectra = fft.rfft(framed * _HANN, FFT)
    power = np.square(spectra.real) + np.square(spectra.imag)
    return np.log(power @ _BANK + np.float32(FLOOR))


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
