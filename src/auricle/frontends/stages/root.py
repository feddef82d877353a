"""Root: a power of the spectrum below one, the simplest model of loudness."""

from __future__ import annotations

from collections.abc import Generator

from torch import Tensor

from auricle.dsp import compression
from auricle.errors import ConfigError
from auricle.frontends import compiled
from auricle.frontends.stage import Axes, Held, Stage, bare


class Root(Stage):
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

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        if not (compiled.takes(x) and self.exponent <= 1):
            return (yield from super().advance(x, held, last=last))
        if x.shape[-1]:
            yield compiled.level("root", x, floor=compression.NEGLIGIBLE, factor=self.exponent)
        return Held(x[..., :0])

    def cost(self, frames: int) -> int:
        """A logarithm, a product, an exponential."""
        return 3 * self.axes.bins * frames
