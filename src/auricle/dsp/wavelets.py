"""Morlet and Morse wavelets as short kernels, each at the lowest rate that holds it.

A wavelet is given by its centre and its deviation in hertz: to the eye a Gaussian about the centre. The
Morlet wavelet is that Gaussian, less what makes its mean zero; the Morse wavelet (Olhede & Walden 2002,
with gamma = 3 as Lilly & Olhede 2012 advise) has nothing at negative frequencies at all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from auricle.dsp import multirate
from auricle.dsp.multirate import Group
from auricle.errors import ConfigError

WAVELETS = ("morlet", "morse")
FLANK = 3.0
"""Deviations above its centre that a wavelet needs below half the sample rate."""

_MORSE_GAMMA = 3.0
# Deviations that filters at the lower rates need; there the Gaussian is 4e-5.
_EDGE = 4.5
# What is smaller than this share of the largest tap is left out.
_SMALLEST = 1e-5
_GRID = 16
# A bank's lowest centre over its least deviation: below it lies what a low-pass holds.
_LOWEST = 2.4
_POINTS = 8193


def response(wavelet: str, hertz: Tensor, centre: float, deviation: float) -> Tensor:
    """What a wavelet makes of frequencies, 1 at its centre.

    >>> response("morlet", torch.tensor([0.0, 100.0, 120.0]), 100.0, 20.0).round(decimals=4)
    tensor([0.0000, 1.0000, 0.6065])
    """
    if wavelet == "morlet":
        gauss, mean = (torch.exp(-0.5 * ((hertz - f) / deviation) ** 2) for f in (centre, 0.0))
        return gauss - math.exp(-0.5 * (centre / deviation) ** 2) * mean
    ratio = (hertz / centre).clamp_min(0)
    beta = (centre / deviation) ** 2 / _MORSE_GAMMA
    return ratio**beta * torch.exp(beta / _MORSE_GAMMA * (1 - ratio**_MORSE_GAMMA))


def kernel(wavelet: str, centre: float, deviation: float, sample_rate: float) -> Tensor:
    """The taps of a correlation with a wavelet, `(2 n + 1,)` complex128, the middle at the output."""
    spread = sample_rate / (2 * math.pi * deviation)
    size = 2 ** math.ceil(math.log2(_GRID * spread + _GRID))
    hertz = torch.arange(size, dtype=torch.float64) * (sample_rate / size)
    taps = torch.fft.ifft(response(wavelet, hertz, centre, deviation)).roll(size // 2)
    loud = (taps.abs() > _SMALLEST * taps.abs().max()).nonzero().flatten()
    half = min(int((loud - size // 2).abs().max()), size // 2 - 1)
    return taps[size // 2 - half : size // 2 + half + 1].flip(0)


@dataclass(frozen=True, slots=True)
class Wavelets:
    """A bank of wavelets.

    Attributes:
        wavelet: "morlet" or "morse".
        centres: in hertz, rising.
        deviations: in hertz.
        gain: at each centre.
    """

    wavelet: str
    centres: tuple[float, ...]
    deviations: tuple[float, ...]
    gain: float

    def groups(self, sample_rate: float, steps: Sequence[int]) -> list[tuple[Group, int]]:
        """The wavelets by rate, from low to high, each group with its stride in samples of that rate.

        Args:
            sample_rate: hertz.
            steps: how many samples of the whole rate may lie between two outputs of each wavelet: powers
                of two, see `step`.
        """
        keys = []
        for centre, deviation, most in zip(self.centres, self.deviations, steps, strict=True):
            edge = centre + _EDGE * deviation
            count = multirate.halvings(edge, sample_rate, most=most.bit_length() - 1)
            keys.append((count, most >> count))
        # Low frequencies have low rates, and among wavelets of one rate the longer strides.
        parts = {key: [row for row, own in enumerate(keys) if own == key] for key in keys}
        return [
            (self._group(key[0], parts[key], sample_rate), key[1])
            for key in sorted(parts, reverse=True)
        ]

    def slower(self, hertz: float) -> Wavelets | None:
        """Those whose centre is no higher; None where there are none."""
        count = sum(centre <= hertz for centre in self.centres)
        if not count:
            return None
        return replace(self, centres=self.centres[:count], deviations=self.deviations[:count])

    def _group(self, halvings: int, rows: list[int], sample_rate: float) -> Group:
        rate = sample_rate / 2**halvings
        taps = [kernel(self.wavelet, self.centres[row], self.deviations[row], rate) for row in rows]
        longest = max(map(len, taps))
        padded = [
            torch.nn.functional.pad(tap, ((longest - len(tap)) // 2,) * 2) * self.gain
            for tap in taps
        ]
        return Group(halvings, tuple(rows), -(longest // 2), torch.stack(padded))


def step(rate: float, sample_rate: float, hop: float) -> int:
    """The largest power of two of samples between outputs at a rate of at least `rate`.

    Never more than a quarter of a hop, which windows over hops need.
    """
    return 2 ** max(0, math.floor(math.log2(max(1.0, min(sample_rate / rate, hop / 4)))))


def averages(hop: float, hops: int, step: int, columns: int) -> tuple[int, Tensor]:
    """Means under Hann windows of `hops` hops, one about every `hop`-th sample.

    Args:
        hop: samples of the whole rate.
        hops: length of the window.
        step: samples between the values that are averaged.
        columns: windows.

    Returns:
        The index of the first value that is needed, value 0 standing at the first window's middle; and
        the weights `(column, value)`, float64. Each column's weights have the sum 1.
    """
    half = hops * hop / 2
    first = -math.floor(half / step)
    last = math.floor(((columns - 1) * hop + half) / step)
    values = torch.arange(first, last + 1, dtype=torch.float64) * step
    phase = (values - torch.arange(columns)[:, None] * hop).div_(half).clamp(-1, 1)
    weights = 1 + torch.cos(math.pi * phase)
    return first, weights / weights.sum(1, keepdim=True)


def filled(edge: float, *, voices: int, slowest: float, fmin: float) -> Wavelets:
    """Morlet wavelets that cover the frequencies below `edge`, as evenly as their number allows.

    Neighbours meet at half of their power. Where a wavelet at equal steps of pitch would have a deviation
    below `slowest`, it keeps that one, and the steps stay as many hertz (Andén & Mallat 2014). With the
    gain given, no frequency comes out with more power than it went in with.

    Args:
        edge: in hertz; the highest wavelet ends there.
        voices: wavelets of an octave.
        slowest: the least deviation in hertz.
        fmin: no centre is lower.

    Raises:
        ConfigError: nothing is left to cover.
    """
    ratio = 2 ** (-1 / voices)
    share = (1 - ratio) / (1 + ratio) / math.sqrt(math.log(2))
    centre = edge / (1 + FLANK * share)
    centres: list[float] = []
    while centre >= max(fmin, _LOWEST * slowest):
        centres.insert(0, centre)
        centre = min(centre * ratio, max(0.0, centre - slowest / share * (1 - ratio)))
    if not centres:
        raise ConfigError(
            f"no wavelet fits between {max(fmin, _LOWEST * slowest):.4g} Hz and {edge:.4g} Hz; "
            "a longer hop or a lower fmin is needed"
        )
    deviations = [max(slowest, share * centre) for centre in centres]
    hertz = torch.linspace(0, edge, _POINTS, dtype=torch.float64)
    both = zip(centres, deviations, strict=True)
    total = torch.stack([response("morlet", hertz, *pair).square() for pair in both]).sum(0)
    return Wavelets("morlet", tuple(centres), tuple(deviations), math.sqrt(2 / float(total.max())))
