"""Log1p: a logarithm that silence does not send to minus infinity; its factor may be learnt."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from auricle import kernel
from auricle.dsp import compression
from auricle.errors import ConfigError
from auricle.frontends import compiled
from auricle.frontends.level import Level
from auricle.frontends.stage import Axes, bare


class Log1p(Level):
    """`log(1 + scale S)`: straight far below `1 / scale`, a logarithm far above.

    Good where silence should be 0 and not a floor in decibels; how far down to look can be learnt
    (Schlüter & Gutenbrunner 2022, who start at 10^5). Not where the recordings' level differs and
    means nothing: unlike with a logarithm, a gain is no mere offset.

    Args:
        scale: factor on the input, above 0.
        trainable: each band has a factor of its own, learnt with the network, in log space; all
            start at `scale`.

    Raises:
        ConfigError: a factor that is not positive.
    """

    name = "log1p"
    example = "stft(256,64)|mel(20)|log1p(scale=100.0)"
    others = {"scale": 1.0, "trainable": True}
    accepts = ("power", "magnitude")
    factor = ("compression", "log1p")

    def __init__(self, *, scale: float = 1e5, trainable: bool = False) -> None:
        super().__init__()
        if not scale > 0:
            raise ConfigError(f"log1p: scale={scale} must be greater than 0")
        self.scale, self.trainable = scale, trainable

    def _attach(self, axes: Axes) -> Axes:
        if self.trainable:
            self.log_scale = nn.Parameter(torch.full((axes.bins,), math.log(self.scale)))
        return bare(axes, "level")

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Levels, of the same shape."""
        scale = self.log_scale.to(x.dtype).exp()[:, None] if self.trainable else self.scale
        return compression.log1p(x, scale)

    def fills(self, x: Tensor) -> bool:
        """See `Level.fills`."""
        return compiled.takes(x) and not self.trainable

    def fill(self, picture: kernel.Array, out: kernel.Array, carry: Any = None) -> Any:
        """See `Level.fill`."""
        kernel.level("log1p", picture, out, factor=self.scale)

    def cost(self, frames: int) -> int:
        """A product and a logarithm."""
        return 2 * self.axes.bins * frames
