"""Scalogram: the power of a continuous wavelet transform, pooled while it is computed."""

from __future__ import annotations

import math
from collections.abc import Generator
from fractions import Fraction
from typing import Any

import torch
from torch import Tensor

from auricle.dsp import wavelets
from auricle.dsp.wavelets import WAVELETS, Wavelets
from auricle.errors import ConfigError, unknown
from auricle.frontends import tiling, window_means
from auricle.frontends.octave_bank import OctaveBank, power, reaches
from auricle.frontends.stage import Axes, Count, Held, WaveformStage
from auricle.frontends.stages.log_bands import LOWEST_NOTE_HZ
from auricle.frontends.tiling import Tiling
from auricle.frontends.window_means import WindowMeans, tile_columns

# A window over two hops: neighbouring columns share half of it.
_HOPS = 2
# The power of a wavelet's output reaches as many of its deviations.
_POWER_REACH = 6.0


class Scalogram(WaveformStage):
    """Power of a wavelet transform: `(..., time)` to `(..., scale, frame)` (Mallat 1999).

    Good for clicks, impacts and calls of all sizes: high frequencies are timed as sharply as they last,
    and the mean over a frame forgets none of it. Not for harmonics close to each other: a wavelet is
    wide (`cqt` is narrow).

    A column is the mean power under a Hann window of two hops, centred; a sinusoid of amplitude `a`
    gives `a^2 / 2` at its own scale. Only one tile of the transform is ever in memory.

    Args:
        bins: number of wavelets, at equal steps of pitch.
        hop: samples from frame to frame.
        sample_rate: hertz; needed where the chain begins.
        fmin, fmax: lowest and highest centre in hertz; `fmax=None` is as high as half the sample rate
            allows for the wavelet's width.
        width: a centre over its wavelet's deviation: radians of the oscillation in a deviation of time
            (Morlet's omega_0, and the root of Morse's beta gamma).
        wavelet: "morlet" or "morse".

    Raises:
        ConfigError: a value that is not allowed; when attached, wavelets beyond half the sample rate;
            in `forward`, an empty waveform, or a type other than float32 and float64.
    """

    name = "scalogram"
    example = "scalogram(12,64,fmin=100.0)"
    small_example = "scalogram(4,16,fmin=800.0)"
    others = {"bins": 10, "width": 8.0, "wavelet": "morse"}
    factor = ("transform", "wavelet")
    own_scale = "log"

    def __init__(
        self,
        *,
        bins: int,
        hop: int,
        sample_rate: int | None = None,
        fmin: float = LOWEST_NOTE_HZ,
        fmax: float | None = None,
        width: float = 6.0,
        wavelet: str = "morlet",
    ) -> None:
        super().__init__()
        if bins < 1 or hop < 1:
            raise ConfigError(f"scalogram({bins},{hop}): both must be at least 1")
        if width < 2:
            raise ConfigError(f"scalogram: width={width} must be at least 2")
        if wavelet not in WAVELETS:
            raise unknown("wavelet", wavelet, WAVELETS)
        self.bins, self.hop, self.sample_rate = bins, hop, sample_rate
        self.fmin, self.fmax, self.width, self.wavelet = fmin, fmax, width, wavelet

    def _attach(self, axes: Axes) -> Axes:
        bank = self._wavelets(axes.sample_rate)
        pooled = 2 * axes.sample_rate / self.hop
        steps = [
            wavelets.step(_POWER_REACH * deviation + pooled, axes.sample_rate, self.hop)
            for deviation in bank.deviations
        ]
        strided = bank.groups(axes.sample_rate, steps)
        groups = [group for group, _ in strided]
        hop = Fraction(self.hop)
        low, high = reaches(groups, window_means.outputs(strided, hop, _HOPS, 1))[0]
        columns = tile_columns(self.hop, max(steps), high - low)
        self.means = WindowMeans(strided, hop, _HOPS, columns)
        self.bank = OctaveBank(groups, self.means.outputs)
        self.tiling = Tiling(self.hop, -low, high, columns).reading(self.bank.span)
        return Axes(
            "power",
            axes.sample_rate,
            self.hop,
            None,
            self.bins,
            bank.centres,
            start=axes.start,
            tile=columns,
        )

    def _wavelets(self, sample_rate: int) -> Wavelets:
        top = sample_rate / 2 / (1 + wavelets.FLANK / self.width)
        fmax = top if self.fmax is None else self.fmax
        if not 0 < self.fmin < fmax <= top:
            raise ConfigError(
                f"scalogram: fmin={self.fmin} and fmax={fmax} must satisfy 0 < fmin < fmax <= "
                f"{top:.1f} Hz, where wavelets of width={self.width:g} still end below half the rate"
            )
        centres = torch.logspace(
            math.log10(self.fmin), math.log10(fmax), self.bins, dtype=torch.float64
        )
        deviations = tuple((centres / self.width).tolist())
        return Wavelets(self.wavelet, tuple(centres.tolist()), deviations, math.sqrt(2))

    @property
    def lookahead(self) -> int | None:
        """Half of the longest wavelet, half of the window, and what the halvings of the rate read."""
        return self.tiling.after

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        return self.tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Power of `frames(time)` columns; samples from `lengths` on are taken as zero."""
        return tiling.whole(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        return self.means([power(found) for found in self.bank(x)]), None

    def cost(self, frames: int) -> int:
        """What the wavelets, the halvings of the rate and the means take, tile by tile."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        each = self.bank.cost() + self.means.cost()
        return math.ceil(each / self.axes.tile * frames)
