"""Affine: a given factor and a given offset."""

from __future__ import annotations

from torch import Tensor

from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Stage


class Affine(Stage):
    """`y = scale * x + offset`, with numbers that are given, not estimated.

    Good for what conventions add to a chain: 16-bit integer range (Kaldi: Povey et al. 2011; HTK:
    Young et al. 2006), the fixed statistics of a known network (AST: Gong, Chung & Glass 2021). Not to
    standardise by your own recordings, which `standardize` does.

    Args:
        scale: factor, above 0.
        offset: added afterwards.

    Raises:
        ConfigError: a scale that is not above 0.
    """

    name = "affine"
    example = "stft(256,64)|mel(20)|affine(scale=3.0)"
    others = {"scale": 2.0, "offset": 1.0}
    accepts = ("power", "magnitude", "level", "cepstrum", "features")

    def __init__(self, *, scale: float = 1.0, offset: float = 0.0) -> None:
        super().__init__()
        if not scale > 0:
            raise ConfigError(f"affine: scale={scale} must be greater than 0")
        self.scale, self.offset = scale, offset

    def _attach(self, axes: Axes) -> Axes:
        return axes

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Scaled and shifted values, of the same shape."""
        return x * self.scale + self.offset

    def cost(self, frames: int) -> int:
        """One a value."""
        return self.axes.bins * frames
