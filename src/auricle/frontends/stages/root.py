"""Root: a power of the spectrum below one, the simplest model of loudness."""

from __future__ import annotations

from typing import Any

from torch import Tensor

from auricle import kernel
from auricle.dsp import compression
from auricle.errors import ConfigError
from auricle.frontends import compiled
from auricle.frontends.level import Level
from auricle.frontends.stage import Axes, bare


class Root(Level):
    """`S^exponent`: of power, 0.3 is the loudness of Stevens (1957), 1/3 a cube root.

    Good where near-silence means nothing: unlike a logarithm it leaves small values small. Not for
    sound whose level varies by orders of magnitude: the loud part still rules.

    Args:
        exponent: above 0. Silence becomes `1e-30^exponent`, where the slope is still finite.

    Raises:
        ConfigError: an exponent that is not positive.
    """

    name = "root"
    example = "stft(256,64)|mel(20)|root(0.3)"
    others = {"exponent": 0.5}
    accepts = ("power", "magnitude")
    factor = ("compression", "root")

    def __init__(self, *, exponent: float) -> None:
        super().__init__()
        if not exponent > 0:
            raise ConfigError(f"root: exponent={exponent} must be greater than 0")
        self.exponent = exponent

    def _attach(self, axes: Axes) -> Axes:
        return bare(axes, "level")

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Roots, of the same shape."""
        return compression.root(x, self.exponent)

    def fills(self, x: Tensor) -> bool:
        """See `Level.fills`."""
        return compiled.takes(x) and self.exponent <= 1

    def fill(self, picture: kernel.Array, out: kernel.Array, carry: Any = None) -> Any:
        """See `Level.fill`."""
        floor = compression.NEGLIGIBLE
        kernel.level("root", picture, out, floor=floor, factor=self.exponent)

    def cost(self, frames: int) -> int:
        """A logarithm, a product, an exponential."""
        return 3 * self.axes.bins * frames
