"""Modulation: how fast each band's energy rises and falls."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any

import torch
from torch import Tensor

from auricle.dsp import spectrum
from auricle.errors import ConfigError
from auricle.frontends import tiling
from auricle.frontends.stage import Axes, Count, Held, Stage, bare
from auricle.frontends.tiling import Tiling

_TILE = 16


class Modulation(Stage):
    """Each band's Fourier transform over windows of columns (Greenberg & Kingsbury 1997).

    Good for speech (4 Hz syllables), engines, insects and frogs: rhythms inside a sound. Not for
    single short events: a window is long. After `root`, `log` or `db` it sees relative rises.

    A centred Hann window; the first and the last column go on beyond the ends. Rows go band by band,
    in each from slow to fast; the mean over the window is not among them.

    Args:
        window: columns of a window, even.
        hop: columns from window to window.

    Raises:
        ConfigError: a window that is odd or shorter than 4, or no hop.
    """

    name = "modulation"
    example = "stft(256,64)|mel(20)|modulation(16,4)"
    small_example = "stft(16,4)|linear_bands(3)|modulation(4,2)"
    others = {"window": 12, "hop": 3}
    accepts = ("power", "magnitude", "level")
    factor = ("decorrelation", "modulation")
    taper: Tensor

    def __init__(self, *, window: int, hop: int) -> None:
        super().__init__()
        if window < 4 or window % 2:
            raise ConfigError(f"modulation: window={window} must be even and at least 4")
        if hop < 1:
            raise ConfigError(f"modulation: hop={hop} must be at least 1")
        self.window, self.hop = window, hop

    def _attach(self, axes: Axes) -> Axes:
        half = self.window // 2
        self.tiling = Tiling(self.hop, half, half, _TILE, pad="edge", picture=True)
        # A band that swings by the factor 1 + m cos(2 pi f t) about 1 gives (m / 2)^2.
        taper = spectrum.hann(self.window)
        self.register_buffer("taper", taper / taper.sum(), persistent=False)
        rates = spectrum.bin_frequencies(self.window, 1)[1:] * axes.frame_rate
        return bare(
            axes,
            "power",
            hop=axes.hop * self.hop,
            bins=axes.bins * len(rates),
            frequencies=None,
            names=_names(axes, rates),
            tile=_TILE,
        )

    @property
    def lookahead(self) -> int | None:
        """Half a window, the column of the place being its first."""
        return self.window // 2 - 1

    def frames(self, count: Count) -> Count:
        """Windows about every `hop`-th column."""
        return self.tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Power of the modulations: `(..., band, column)` to `(..., band * rate, window)`."""
        return tiling.whole(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        framed = x.unfold(-1, self.window, self.hop)
        # The mean goes first: the window would leak it into the slowest modulations. And before that
        # the first column, so that what is constant becomes 0 and no rounding error.
        framed = framed - framed[..., :1]
        framed = framed - (framed @ self.taper.to(x.dtype))[..., None]
        found = spectrum.squared(torch.fft.rfft(framed * self.taper.to(x.dtype)))
        return found[..., 1:].transpose(-1, -2).flatten(-3, -2), None

    def cost(self, frames: int) -> int:
        """Window, real FFT and squares for each band."""
        each = self.window * (3 + 1.25 * math.log2(self.window)) + self.window
        return round(each * self.axes.bins / (self.window // 2) * frames)


def _names(axes: Axes, rates: Tensor) -> tuple[str, ...]:
    bands = [str(row) for row in range(axes.bins)] if axes.names is None else list(axes.names)
    if axes.frequencies is not None:
        bands = [f"{hertz:.0f} Hz" for hertz in axes.frequencies]
    return tuple(f"{band}, {rate:.3g} Hz" for band in bands for rate in rates.tolist())
