"""Magnitude: the square root of a power spectrum, with an offset that keeps its slope finite."""

from __future__ import annotations

from dataclasses import replace

from torch import Tensor

from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Stage


class Magnitude(Stage):
    """`sqrt(power + offset)`, before a bank; HiFi-GAN's spectra (Kong, Kim & Bae 2020).

    A good choice where gradients have to flow through silence: the slope of the root is infinite
    at 0, and `offset` bounds it. Not without one: `stft(..., output=magnitude)` is the shorter way.

    Args:
        offset: added to the power, at least 0.

    Raises:
        ConfigError: a negative offset.
    """

    name = "magnitude"
    example = "stft(256,64)|magnitude(offset=0.001)|mel(20)"
    others = {"offset": 0.1}
    accepts = ("power",)

    def __init__(self, *, offset: float = 1e-9) -> None:
        super().__init__()
        if not offset >= 0:
            raise ConfigError(f"magnitude: offset={offset} must be at least 0")
        self.offset = offset

    def _attach(self, axes: Axes) -> Axes:
        return replace(axes, kind="magnitude")

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Magnitudes, of the same shape."""
        return (x + self.offset).sqrt()

    def cost(self, frames: int) -> int:
        """A sum and a root."""
        return 2 * self.axes.bins * frames
