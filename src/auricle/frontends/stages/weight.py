"""Weight: the frequency weightings A and C of sound level meters."""

from __future__ import annotations

import torch
from torch import Tensor

from auricle.dsp import weighting
from auricle.errors import ConfigError, unknown
from auricle.frontends.stage import Axes, Stage

CURVES = ("A", "C")


class Weight(Stage):
    """Every bin by the weighting of its frequency (IEC 61672-1:2013); 1 at 1 kHz.

    A follows the ear at low levels, C at high ones. A good choice where wind, hum and handling
    noise lie below the sounds of interest, and for levels in dB(A); of no use before statistics of
    each bin, which take a factor out again (Choi et al. 2018 found no gain in music tagging).

    Args:
        curve: "A" or "C".

    Raises:
        ConfigError: an unknown curve; when attached, bins without frequencies.
    """

    name = "weight"
    example = "stft(256,64)|weight(A)|mel(20)"
    others = {"curve": "C"}
    accepts = ("power", "magnitude", "complex")
    gain: Tensor

    def __init__(self, *, curve: str) -> None:
        super().__init__()
        if curve not in CURVES:
            raise unknown("frequency weighting", curve, CURVES)
        self.curve = curve
        self.factor = ("weighting", curve)

    def _attach(self, axes: Axes) -> Axes:
        if axes.frequencies is None:
            raise ConfigError(
                "weight needs bins that stand for frequencies; put it after a transform"
            )
        gain = weighting.gain(self.curve, torch.tensor(axes.frequencies, dtype=torch.float64))
        gain = gain.square() if axes.kind == "power" else gain
        self.register_buffer("gain", gain, persistent=False)
        return axes

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Weighted values, of the same shape."""
        return x * self.gain.to(x.real.dtype)[:, None]

    def cost(self, frames: int) -> int:
        """One a value."""
        return self.axes.bins * frames
