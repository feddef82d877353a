"""Log: the logarithm of a spectrum, with an offset and a floor."""

from __future__ import annotations

import math
from typing import Any

from torch import Tensor

from auricle import kernel
from auricle.errors import ConfigError
from auricle.frontends import compiled
from auricle.frontends.level import Level
from auricle.frontends.stage import Axes, bare


class Log(Level):
    """`log(max(floor, x) + offset)`.

    A floor is what speech toolkits use, an offset what VGGish uses; levels below either carry
    nothing. `db` is the same logarithm in another unit, with a floor for each clip. A good choice
    where a convention asks for it or for streams, which know no clip's maximum; not where
    recordings differ in level: then the floor cuts them differently (Davis & Mermelstein 1980).

    Args:
        floor: smallest value that is told apart, at least 0.
        offset: added before the logarithm, at least 0; `floor + offset` must be above 0.
        base: of the logarithm, above 1; None is e.

    Raises:
        ConfigError: a value that is not allowed.
    """

    name = "log"
    example = "stft(256,64)|mel(20)|log(floor=1e-06,offset=0.001)"
    others = {"floor": 0.1, "offset": 0.1, "base": 10.0}
    accepts = ("power", "magnitude")
    factor = ("compression", "log")

    def __init__(
        self, *, floor: float = 1e-10, offset: float = 0.0, base: float | None = None
    ) -> None:
        super().__init__()
        if not (floor >= 0 and offset >= 0 and floor + offset > 0):
            raise ConfigError(
                f"log: floor={floor} and offset={offset} must be at least 0, and one of them above"
            )
        if base is not None and not base > 1:
            raise ConfigError(f"log: base={base} must be above 1")
        self.floor, self.offset, self.base = floor, offset, base

    def _attach(self, axes: Axes) -> Axes:
        return bare(axes, "level")

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Levels, of the same shape."""
        # In place on what is ours: large temporaries cost more than the logarithm.
        level = x.clamp(min=self.floor)
        if self.offset:
            level = level.add_(self.offset)
        level = level.log_()
        return level if self.base is None else level.mul_(1 / math.log(self.base))

    def fills(self, x: Tensor) -> bool:
        """See `Level.fills`."""
        return compiled.takes(x) and self.floor + self.offset >= kernel.LEAST

    def fill(self, picture: kernel.Array, out: kernel.Array, carry: Any = None) -> Any:
        """See `Level.fill`."""
        kernel.level(
            "log",
            picture,
            out,
            floor=self.floor,
            offset=self.offset,
            factor=1 / math.log(self.base or math.e),
        )

    def cost(self, frames: int) -> int:
        """A comparison, a sum, a logarithm, a scaling."""
        return 4 * self.axes.bins * frames
