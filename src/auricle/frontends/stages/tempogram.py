"""Tempogram: the rhythm about each moment."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any

from torch import Tensor

from auricle.dsp import descriptors, rhythm, spectrum
from auricle.errors import ConfigError
from auricle.frontends import tiling
from auricle.frontends.stage import Axes, Held, Stage, bare
from auricle.frontends.tiling import Tiling

_TILE = 64
_TINY = 1e-30


class Tempogram(Stage):
    """Autocorrelation of the onset strength in windows (Grosche, Müller & Kurth 2010).

    Good for music and machines by their beat, whatever they sound like. Not for clips shorter than
    the window, nor for what does not repeat.

    Row `k` is the likeness with the onsets `k` columns before, 1 in row 0; all 0 where there is no
    onset. As librosa's, but for the ends: beyond them there are no onsets.

    Args:
        window: columns of the Hann window, and rows.

    Raises:
        ConfigError: a window shorter than 2 columns.
    """

    name = "tempogram"
    example = "stft(256,64)|mel(20)|db(top_db=none)|tempogram(50)"
    small_example = "stft(16,4)|linear_bands(3)|db(top_db=none)|tempogram(6)"
    others = {"window": 30}
    accepts = ("level",)
    factor = ("decorrelation", "tempogram")
    taper: Tensor

    def __init__(self, *, window: int) -> None:
        super().__init__()
        if window < 2:
            raise ConfigError(f"tempogram: window={window} must be at least 2")
        self.window = window

    def _attach(self, axes: Axes) -> Axes:
        half = self.window // 2
        # One column more, for the rise to the first.
        self.tiling = Tiling(
            1, half + 1, self.window - half, _TILE, "edge", picture=True, places="begun"
        )
        self.register_buffer("taper", spectrum.hann(self.window), persistent=False)
        lags = [k / axes.frame_rate for k in range(self.window)]
        names = tuple(f"{lag:.3g} s" for lag in lags)
        return bare(axes, "features", bins=self.window, frequencies=None, names=names, tile=_TILE)

    @property
    def lookahead(self) -> int | None:
        """What of the window comes after its middle."""
        return self.tiling.after - 1

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Likeness by lag: `(..., bin, frame)` to `(..., lag, frame)`."""
        return tiling.whole(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        framed = descriptors.onset_strength(x[..., 1:], x[..., :1]).unfold(-1, self.window, 1)
        framed = framed * self.taper.to(x.dtype)
        return rhythm.autocorrelation(framed, tiny=_TINY).transpose(-1, -2), None

    def cost(self, frames: int) -> int:
        """The onset strength, and two real FFTs of twice the window."""
        assert self.axes_in is not None
        fft = 2 * 1.25 * 2 * self.window * math.log2(2 * self.window)
        return round(frames * (2 * self.axes_in.bins + fft + 4 * self.window))
