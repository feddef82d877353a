"""Voice activity of a clean recording, by energy and spectral shape.

Conventions: 16 kHz mono float32; one flag each 10 ms, frame t covering samples 160 t .. 160 t + 399
(the last frames see zeros behind the end), so that `ceil(samples / 160)` flags cover the sound.
This tells speech from pauses in *clean* recordings, to label what is mixed from them; it is no
detector for noisy sound.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

RATE = 16000
HOP = 160
WINDOW = 400
CLOSED_SECONDS = 0.3
"""Shorter pauses of a voice count as speech, as in the reference of a meeting."""

_SHORTEST_SECONDS = 0.06
_BAND_HZ = (150.0, 4000.0)
# Below the loud frames by at most so much, and above the quiet ones by at least this share of the
# distance between the two: read speech spans 30 to 50 dB over its pauses.
_RANGE_DB = (18.0, 32.0)
_SHARE = 0.35
# Flatness of white noise is 0.56 where single bins are seen, of voiced speech below 0.2.
_FLAT = 0.45
_LOUD_DB = 15.0

Audio = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


def activity(samples: Audio) -> Mask:
    """Where a clean recording holds speech, `(frame,)`.

    A frame counts whose energy in 150..4000 Hz is near that of the loud frames and whose spectrum
    is not flat, or which is loud; then pauses under 0.3 s are closed.

    >>> tone = np.sin(np.arange(16000) / 16).astype(np.float32)
    >>> activity(np.concatenate([np.zeros(16000, np.float32), tone]))[[50, 150]].tolist()
    [False, True]
    """
    power = _power(samples)
    level = 10 * np.log10(power.mean(1) + 1e-12)
    loud, quiet = np.percentile(level, 95), np.percentile(level, 5)
    above = np.clip((1 - _SHARE) * (loud - quiet), *_RANGE_DB)
    flat = np.exp(np.log(power + 1e-12).mean(1)) / (power.mean(1) + 1e-12)
    near = (level > loud - above) & (level > -100)
    return closed(near & ((flat < _FLAT) | (level > loud - _LOUD_DB)))


def closed(active: Mask, seconds: float = CLOSED_SECONDS) -> Mask:
    """Without pauses shorter than `seconds`, nor speech shorter than 0.06 s.

    >>> closed(np.array([1, 0, 1, 1, 1, 1, 1, 1, 1] + [0] * 40 + [1] * 8, bool)).sum()
    np.int64(17)
    """
    reach = round(seconds * RATE / HOP)
    padded = np.pad(active, reach)
    filled = ndimage.binary_closing(padded, np.ones(reach, bool))[reach : len(padded) - reach]
    short = round(_SHORTEST_SECONDS * RATE / HOP)
    return np.asarray(ndimage.binary_opening(filled, np.ones(short, bool)))


def active_level(samples: Audio, active: Mask) -> float:
    """Root mean square over the active frames' samples; 0 where there are none."""
    where = np.repeat(active, HOP)[: len(samples)]
    spoken = samples[: len(where)][where]
    return float(np.sqrt(np.mean(np.square(spoken, dtype=np.float64)))) if len(spoken) else 0.0


def frames(samples: Audio) -> Audio:
    """Every frame of the sound, `(frame, window)`, zeros behind its end."""
    count = -(-len(samples) // HOP)
    padded = np.pad(samples, (0, count * HOP + WINDOW - len(samples)))
    return np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP][:count]


def _power(samples: Audio) -> npt.NDArray[np.float64]:
    """Power spectra of the speech band, `(frame, bin)`."""
    spectra = np.fft.rfft(frames(samples) * np.hanning(WINDOW), 512)
    low, high = (round(hertz * 512 / RATE) for hertz in _BAND_HZ)
    return np.square(np.abs(spectra[:, low:high]))
