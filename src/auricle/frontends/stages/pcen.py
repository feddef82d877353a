"""Pcen: per-channel energy normalisation (Wang, Getreuer, Hughes, Lyon, Saurous 2017)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from auricle.dsp import compression
from auricle.errors import ConfigError, unknown
from auricle.frontends.stage import Axes, Stage, bare

INITIAL = ("unit", "first_frame", "zero")


class Pcen(Stage):
    """Divide each bin by its own smoothed past, then take a root.

    `P = (scale S / (eps + M)^gain + bias)^power - bias^power`, and `M` follows `scale S` with the
    time constant. Stationary noise and the level of the recording fall out; onsets stay.

    Args:
        time_constant: seconds.
        gain: strength of the gain control, 0 to 1.
        bias: offset before the root, at least 0.
        power: exponent of the root, at least 0; 0 is the logarithm's limit.
        eps: floor of the smoothed level.
        initial: `M` before the first frame: "unit" (1, librosa's), "first_frame" (the first
            frame's power: no settling, best for short clips) or "zero".
        scale: factor on the input. The defaults assume 32-bit integer audio, so 2^31 is right for
            sound in -1..1 (librosa's advice).

    Raises:
        ConfigError: a value outside its range, an unknown `initial`.
    """

    name = "pcen"
    example = "stft(256,64)|mel(20)|pcen(time_constant=0.1,gain=0.8,bias=1.0,power=0.3,initial=first_frame)"
    others = {
        "time_constant": 0.3, "gain": 0.5, "bias": 3.0, "power": 0.5, "eps": 1e6,
        "initial": "unit", "scale": 1.0,
    }  # fmt: skip
    accepts = ("power",)
    factor = ("compression", "pcen")

    def __init__(
        self,
        *,
        time_constant: float = 0.4,
        gain: float = 0.98,
        bias: float = 2.0,
        power: float = 0.5,
        eps: float = 1e-6,
        initial: str = "unit",
        scale: float = 2.0**31,
    ) -> None:
        super().__init__()
        if initial not in INITIAL:
            raise unknown("PCEN initial state", initial, INITIAL)
        for name, value in {"time_constant": time_constant, "eps": eps, "scale": scale}.items():
            if not value > 0:
                raise ConfigError(f"pcen: {name}={value} must be greater than 0")
        for name, value in {"gain": gain, "bias": bias, "power": power}.items():
            if not value >= 0:
                raise ConfigError(f"pcen: {name}={value} must be at least 0")
        self.time_constant, self.gain, self.bias, self.power = time_constant, gain, bias, power
        self.eps, self.initial, self.scale = eps, initial, scale

    def _attach(self, axes: Axes) -> Axes:
        return bare(axes, "level")

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Normalised energies, of the same shape. Causal, so padding at the end changes nothing."""
        return self._tile(x, None)[0]

    def _tile(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        x = x * self.scale
        b = compression.smoothing_coefficient(self.time_constant, self.axes.frame_rate)
        level = compression.smooth(x, b, self._initial_state(x) if carry is None else carry)
        last = level[..., -1:].clone()
        shape = {"gain": self.gain, "bias": self.bias, "exponent": self.power, "eps": self.eps}
        return compression.pcen(x, level, **shape), last

    def _initial_state(self, x: Tensor) -> Tensor:
        if self.initial == "first_frame":
            return x[..., :1]
        return torch.full_like(x[..., :1], 1.0 if self.initial == "unit" else 0.0)

    def cost(self, frames: int) -> int:
        """Smoother 2, scale, floor, logarithm, product, exponential, product, root, quotient."""
        return 10 * self.axes.bins * frames
