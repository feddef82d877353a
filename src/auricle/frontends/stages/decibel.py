"""Decibel: the logarithm of power, as librosa's `power_to_db`."""

from __future__ import annotations

import math

from torch import Tensor

from auricle.dsp import compression
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Stage, bare


class Decibel(Stage):
    """Power to decibels: `10 log10(max(amin, S) / ref)`.

    Args:
        ref: the power that counts as 0 dB.
        amin: floor of the power: silence is `10 log10(amin / ref)`.
        top_db: nothing lies further than this below its own clip's maximum; None switches it off.
            The maximum is each clip's own, never the batch's.

    Raises:
        ConfigError: a value that is not positive.
    """

    name = "db"
    example = "stft(256,64)|db(ref=2.0,amin=1e-08,top_db=60.0)"
    others = {"ref": 3.0, "amin": 1e-2, "top_db": 5.0}
    accepts = ("power",)
    factor = ("compression", "decibel")

    def __init__(
        self, *, ref: float = 1.0, amin: float = 1e-10, top_db: float | None = 80.0
    ) -> None:
        super().__init__()
        values = {"ref": ref, "amin": amin, "top_db": math.inf if top_db is None else top_db}
        for name, value in values.items():
            if not value > 0:
                raise ConfigError(f"db: {name}={value} must be greater than 0")
        self.ref, self.amin, self.top_db = ref, amin, top_db

    def _attach(self, axes: Axes) -> Axes:
        return bare(axes, "level")

    @property
    def lookahead(self) -> int | None:
        """With `top_db` a column waits for the clip's loudest one."""
        return 0 if self.top_db is None else None

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Decibels, of the same shape."""
        return compression.decibel(
            x, ref=self.ref, amin=self.amin, top_db=self.top_db, lengths=lengths
        )

    def cost(self, frames: int) -> int:
        """A logarithm, a scaling, a comparison."""
        return 3 * self.axes.bins * frames
