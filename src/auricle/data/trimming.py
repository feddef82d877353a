"""Where the sound of a file begins and ends: silence before and after it is left out.

This is done to whole files, however long, before they are cut into clips; the stage `trim` does the
same to each clip.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from auricle import audio
from auricle.errors import ConfigError

_HOP = 512
_HOPS_A_FRAME = 4
_LEAST_POWER = 1e-10


def sounding(path: Path, *, top_db: float, channel: int | None = None) -> tuple[float, float]:
    """The span from the first frame to the last that is no quieter than `top_db` below the loudest.

    librosa's `effects.trim` at the file's own rate: frames of 2048 samples, a new one each 512, root
    mean square, zeros beyond the ends. In constant memory. Of digital silence all is kept.

    Args:
        path: sound file.
        top_db: decibels below the loudest frame, above 0.
        channel: the one that is listened to, counted from 1; None: the mean of all.

    Returns:
        Start and duration in seconds.

    Raises:
        AudioError: the file cannot be read.
        ConfigError: `top_db` is not above 0.
    """
    if not top_db > 0:
        raise ConfigError(f"trimming at {top_db} dB below the loudest frame; above 0 is needed")
    rate = audio.probe(path).sample_rate
    energies, samples = _energies(path, channel)
    before = np.zeros(_HOPS_A_FRAME // 2)
    whole = np.concatenate([before, energies, np.zeros(_HOPS_A_FRAME)])
    sums = np.lib.stride_tricks.sliding_window_view(whole, _HOPS_A_FRAME).sum(axis=-1)
    power = sums[: 1 + samples // _HOP] / (_HOP * _HOPS_A_FRAME)
    level = 10 * np.log10(np.maximum(power, _LEAST_POWER))
    (heard,) = np.nonzero(level - level.max() > -top_db)
    first, end = int(heard[0]) * _HOP, min(samples, (int(heard[-1]) + 1) * _HOP)
    return first / rate, (end - first) / rate


def _energies(path: Path, channel: int | None) -> tuple[np.ndarray, int]:
    """The sum of squares of each 512 samples, and how many samples there are."""
    found: list[np.ndarray] = []
    rest, samples = np.zeros(0), 0
    for block in audio.blocks(path, channel=channel):
        squares = np.concatenate([rest, np.square(block, dtype=np.float64)])
        samples += len(block)
        whole = len(squares) // _HOP * _HOP
        found.append(squares[:whole].reshape(-1, _HOP).sum(axis=-1))
        rest = squares[whole:]
    found.append(np.atleast_1d(math.fsum(rest)))
    return np.concatenate(found), samples
