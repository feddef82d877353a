"""Pitch classes: weights that fold frequencies into twelve, and the tuning that they are counted from.

The bank is librosa's (after Ellis 2007): a Gaussian bump about each pitch class, broad where Fourier
bins are wider than a semitone, and most weight in the octaves about the middle of the piano.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

CLASSES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_COUNT = 12
_A4_HZ = 440.0
_A4_OCTAVE = 4.0
# librosa's weight of octaves: a Gaussian about A5 (counted from 27.5 Hz), two octaves wide.
_MIDDLE_OCTAVE, _OCTAVES_WIDE = 5.0, 2.0
_PEAK_SPAN_HZ = (150.0, 4000.0)
_TINY = 1e-30


def fourier_weights(n_fft: int, sample_rate: float, tuning: Tensor) -> Tensor:
    """Weights that gather Fourier bins into pitch classes, C first.

    Args:
        n_fft: transform length.
        sample_rate: hertz.
        tuning: `(...)`, of A4 above 440 Hz, in semitones.

    Returns:
        `(..., 12, n_fft // 2 + 1)`, float64; each bin's weights have unit square sum before the
        octaves are weighted.
    """
    # Of the whole circle of bins: librosa's last width is that of the bin after half the rate.
    hertz = torch.arange(1, n_fft // 2 + 2, dtype=torch.float64) * (sample_rate / n_fft)
    steps = _COUNT * (torch.log2(hertz / _A4_HZ) + _A4_OCTAVE)
    # 0 Hz is put one and a half octaves below the first bin: half a turn away, and broad.
    steps = torch.cat((steps[:1] - 1.5 * _COUNT, steps))
    width = steps.diff().clamp_min(1)
    steps = steps[:-1].to(tuning.device) - tuning.double()[..., None]
    # From A to C: the classes are counted from A4, and C is three above A.
    classes = torch.arange(_COUNT, device=tuning.device)[:, None] - 9
    apart = torch.remainder(steps[..., None, :] - classes + _COUNT / 2, _COUNT) - _COUNT / 2
    bumps = torch.exp(-0.5 * (2 * apart / width.to(tuning.device)) ** 2)
    bumps = bumps / bumps.square().sum(-2, keepdim=True).sqrt()
    octave = (steps / _COUNT - _MIDDLE_OCTAVE) / _OCTAVES_WIDE
    return bumps * torch.exp(-0.5 * octave.square())[..., None, :]


_HALF_WAY = 1e-6  # semitones


def logarithmic_weights(centres: Tensor, tuning: float) -> Tensor:
    """Weights that add up bins at equal steps of pitch, each in its nearest class: `(12, bin)`.

    >>> logarithmic_weights(torch.tensor([440.0, 880.0, 523.25]), 0.0).sum(1).tolist()
    [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0]
    """
    pitch = _COUNT * torch.log2(centres / _A4_HZ) - tuning
    # A bin half way, as with 24 an octave, goes to the class above it (librosa's choice) in every
    # octave, whatever its frequency's last bit.
    nearest = torch.floor(pitch + 0.5 + _HALF_WAY).long()
    classes = torch.remainder(nearest + 9, _COUNT)
    return torch.nn.functional.one_hot(classes, _COUNT).T.double()


def tuning(amplitude: Tensor, n_fft: int, sample_rate: float) -> Tensor:
    """How far a sound's pitches lie above equal temperament at 440 Hz, `(...)`, in semitones.

    The peaks of all spectra, each refined by a parabola, stand on a circle that is one semitone round;
    the answer is the angle of their sum, weighted by amplitude (Dressler & Streich 2007). Unlike the
    most frequent value it changes smoothly with the sound. From -0.5 to 0.5; 0 for silence.

    Args:
        amplitude: `(..., n_fft // 2 + 1, frame)`; 0 where a frame shall not count.
        n_fft: transform length.
        sample_rate: hertz.
    """
    low, high = (math.ceil(hertz * n_fft / sample_rate) for hertz in _PEAK_SPAN_HZ)
    low, high = max(1, low), min(amplitude.shape[-2] - 1, high)
    if low >= high:
        return amplitude.new_zeros(amplitude.shape[:-2])
    before, here, after = (amplitude[..., low + i : high + i, :] for i in (-1, 0, 1))
    curve = before - 2 * here + after
    peak = (here > before) & (here >= after) & (curve < 0)
    shift = torch.where(peak, 0.5 * (before - after), 0.0) / torch.where(peak, curve, -1.0)
    bins = torch.arange(low, high, device=amplitude.device, dtype=amplitude.dtype)[:, None]
    unit = _A4_HZ * n_fft / sample_rate
    angle = torch.log2((bins + shift) / unit) * (2 * math.pi * _COUNT)
    weight = torch.where(peak, here, 0.0)
    east, north = ((weight * f(angle)).sum((-2, -1)) for f in (torch.cos, torch.sin))
    heard = weight.sum((-2, -1)) > _TINY
    east = torch.where(heard, east, 1.0)
    return torch.atan2(north, east) / (2 * math.pi)
