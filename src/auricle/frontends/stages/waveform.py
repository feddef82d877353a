"""Waveform: the samples themselves as a picture."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from torch import Tensor

from auricle.errors import ConfigError
from auricle.frontends import tiling
from auricle.frontends.stage import Axes, Count, Held, WaveformStage
from auricle.frontends.tiling import Tiling

_TILE_SAMPLES = 8192


class Waveform(WaveformStage):
    """Samples as rows of a picture: `(..., time)` to `(..., bin, frame)`.

    Good as the baseline that no transform stands before, for networks that learn their own filters
    (Dieleman & Schrauwen 2014). Not for small data sets: the filters must be learned too.

    Args:
        size: samples of a frame, one a row.
        hop: samples from frame to frame; the last frames are filled up with zeros.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a size or hop below 1; in `forward`, an empty waveform, or a type other than
            float32 and float64.

    >>> import torch
    >>> Waveform(size=2, hop=2, sample_rate=8000).attach(None)(torch.arange(5.0))
    tensor([[0., 2., 4.],
            [1., 3., 0.]])
    """

    name = "waveform"
    example = "waveform(size=64,hop=32)"
    small_example = "waveform(size=8,hop=4)"
    others = {"size": 32, "hop": 16}
    factor = ("transform", "none")
    own_scale = "none"

    def __init__(self, *, size: int = 1, hop: int = 1, sample_rate: int | None = None) -> None:
        super().__init__()
        if size < 1 or hop < 1:
            raise ConfigError(f"waveform: size={size} and hop={hop} must be at least 1")
        self.size, self.hop, self.sample_rate = size, hop, sample_rate

    def _attach(self, axes: Axes) -> Axes:
        columns = max(1, _TILE_SAMPLES // self.hop)
        self.tiling = Tiling(self.hop, 0, self.size, columns, places="begun")
        return Axes(
            "features",
            axes.sample_rate,
            self.hop,
            None,
            self.size,
            None,
            start=axes.start + (self.size - 1) / 2,
            tile=columns,
        )

    @property
    def lookahead(self) -> int | None:
        """Half the frame, its place being its middle."""
        return self.size // 2 + 1

    def frames(self, count: Count) -> Count:
        """One for each hop that is begun."""
        return self.tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Frames as columns; samples from `lengths` on are taken as zero."""
        return tiling.whole(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        return x.unfold(-1, self.size, self.hop).transpose(-1, -2), None

    def cost(self, frames: int) -> int:
        """A copy."""
        return self.axes.bins * frames
