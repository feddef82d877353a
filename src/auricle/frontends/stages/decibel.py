"""Decibel: the logarithm of power, as librosa's `power_to_db`."""

from __future__ import annotations

import math
from typing import Any

from torch import Tensor

from auricle import kernel
from auricle.dsp import compression
from auricle.errors import ConfigError
from auricle.frontends import compiled
from auricle.frontends.level import Level
from auricle.frontends.stage import Axes, bare


class Decibel(Level):
    """Power to decibels: `10 log10(max(amin, S) / ref)`.

    Args:
        ref: the power that counts as 0 dB; "max": its own clip's maximum.
        amin: floor of the power: silence is `10 log10(amin / ref)`.
        top_db: nothing lies further than this below its own clip's maximum; None switches it off.
            The maximum is each clip's own, never the batch's.

    Good for most sound: the usual compression (Davis & Mermelstein 1980), and what networks without
    batch statistics expect. `top_db` and `ref=max` take the clip's level as known: not for streams.

    Raises:
        ConfigError: a value that is not positive, or a `ref` that is neither a number nor "max".
    """

    name = "db"
    example = "stft(256,64)|db(ref=2.0,amin=1e-08,top_db=60.0)"
    others = {"ref": "max", "amin": 1e-2, "top_db": 5.0}
    accepts = ("power",)
    factor = ("compression", "decibel")

    def __init__(
        self, *, ref: float | str = 1.0, amin: float = 1e-10, top_db: float | None = 80.0
    ) -> None:
        super().__init__()
        if isinstance(ref, str) and ref != "max":
            raise ConfigError(f"db: ref={ref}, but a power above 0, or max, is needed")
        fixed = math.inf if isinstance(ref, str) else ref
        values = {"ref": fixed, "amin": amin, "top_db": math.inf if top_db is None else top_db}
        for name, value in values.items():
            if not value > 0:
                raise ConfigError(f"db: {name}={value} must be greater than 0")
        self.ref, self.amin, self.top_db = ref, amin, top_db

    def _attach(self, axes: Axes) -> Axes:
        return bare(axes, "level")

    @property
    def lookahead(self) -> int | None:
        """With `top_db` or `ref=max` a column waits for the clip's loudest one."""
        return 0 if self.top_db is None and self.ref != "max" else None

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Decibels, of the same shape."""
        return compression.decibel(
            x, ref=self.ref, amin=self.amin, top_db=self.top_db, lengths=lengths
        )

    def fills(self, x: Tensor) -> bool:
        """See `Level.fills`."""
        return compiled.decibels(self, x)

    def fill(self, picture: kernel.Array, out: kernel.Array, carry: Any = None) -> Any:
        """See `Level.fill`."""
        compiled.decibel(self, picture, out)

    def cost(self, frames: int) -> int:
        """A logarithm, a scaling, a comparison."""
        return 3 * self.axes.bins * frames
