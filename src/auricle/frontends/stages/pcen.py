"""Pcen: per-channel energy normalisation (Wang, Getreuer, Hughes, Lyon, Saurous 2017)."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from auricle import kernel
from auricle.dsp import compression
from auricle.errors import ConfigError, unknown
from auricle.frontends import compiled
from auricle.frontends.level import Level
from auricle.frontends.stage import Axes, bare

INITIAL = ("unit", "first_frame", "zero", "state")

# Wang et al. 2017, for 32-bit integer audio: 2^31 is right for sound in -1..1 (librosa's advice).
_SPEECH = {
    "time_constant": 0.4, "gain": 0.98, "bias": 2.0, "power": 0.5, "eps": 1e-6, "scale": 2.0**31,
    "initial": "unit",
}  # fmt: skip
PRESETS: dict[str, dict[str, Any]] = {
    "speech": _SPEECH,
    # Lostanlen et al. 2019, outdoors; what BirdVoxDetect uses.
    "birds": _SPEECH | {"time_constant": 0.06, "gain": 0.8, "bias": 10.0, "power": 0.25},
    # Zeghidour et al. 2021: b = 0.04 at 100 frames a second is sqrt(1 - b) / b = 24.5 frames.
    "leaf": _SPEECH
    | {"time_constant": 0.245, "gain": 0.96, "eps": 1e-12, "scale": 1.0, "initial": "first_frame"},
}
_NOTHING = -1.0
"""The level where nothing has been remembered."""
_LEARNT = ("time_constant", "gain", "bias", "power")


class Pcen(Level):
    """Divide each bin by its own smoothed past, then take a root.

    `P = (scale S / (eps + M)^gain + bias)^power - bias^power`, and `M` follows `scale S` with the
    time constant. Stationary noise and the level of the recording fall out; onsets stay. Good for
    events before a steady background and for microphones that differ; not where the steady part is
    the signal.

    Args:
        preset: "speech" (Wang et al. 2017, librosa's), "birds" (Lostanlen et al. 2019, outdoor
            sound) or "leaf" (Zeghidour et al. 2021). It gives what is left None below.
        time_constant: seconds; the smoother's coefficient follows from it and the frame rate, see
            `auricle.dsp.compression.smoothing_coefficient`.
        gain: strength of the gain control, 0 to 1.
        bias: offset before the root, at least 0.
        power: exponent of the root, at least 0; 0 is the logarithm's limit.
        eps: floor of the smoothed level.
        initial: `M` before the first frame: "unit" (1, librosa's: right for long sound at its
            scale, settles in seconds elsewhere), "zero", "first_frame" (the first frame's power: no
            settling, best for short clips), or "state": the level that an earlier sound left, see
            `remember`, and the first frame's power until there was one. It is saved with the stage;
            within a stream the level is carried in any case.
        scale: factor on the input.
        trainable: each band has a time constant, gain, bias and power of its own, learnt with the
            network, in log space; all start at the values above. Gain and power stay at most 1.

    Raises:
        ConfigError: a value outside its range, an unknown preset or initial state.
    """

    name = "pcen"
    example = "stft(256,64)|mel(20)|pcen(time_constant=0.1,gain=0.8,bias=1.0,initial=first_frame)"
    others = {
        "preset": "birds", "time_constant": 0.3, "gain": 0.5, "bias": 3.0, "power": 0.3, "eps": 1e6,
        "initial": "unit", "scale": 1.0, "trainable": True,
    }  # fmt: skip
    accepts = ("power",)
    factor = ("compression", "pcen")
    level: Tensor

    def __init__(
        self,
        *,
        preset: str = "speech",
        time_constant: float | None = None,
        gain: float | None = None,
        bias: float | None = None,
        power: float | None = None,
        eps: float | None = None,
        initial: str | None = None,
        scale: float | None = None,
        trainable: bool = False,
    ) -> None:
        super().__init__()
        if preset not in PRESETS:
            raise unknown("PCEN preset", preset, PRESETS)
        self.preset, self.trainable = preset, trainable
        self.time_constant, self.gain, self.bias, self.power = time_constant, gain, bias, power
        self.eps, self.initial, self.scale = eps, initial, scale
        self.settings = {
            name: value if getattr(self, name) is None else getattr(self, name)
            for name, value in PRESETS[preset].items()
        }
        self._validate()

    def _validate(self) -> None:
        settings = self.settings
        if settings["initial"] not in INITIAL:
            raise unknown("PCEN initial state", settings["initial"], INITIAL)
        positive = {"time_constant", "eps", "scale", *(_LEARNT if self.trainable else ())}
        for name, value in settings.items():
            if name in positive and not value > 0:
                why = ", to be learnt in log space" if name not in positive - set(_LEARNT) else ""
                raise ConfigError(f"pcen: {name}={value} must be greater than 0{why}")
            if name != "initial" and not value >= 0:
                raise ConfigError(f"pcen: {name}={value} must be at least 0")
            if self.trainable and name in ("gain", "power") and value > 1:
                raise ConfigError(f"pcen: {name}={value}, but what is learnt stays at most 1")

    def _attach(self, axes: Axes) -> Axes:
        if self.trainable:
            self.logs = nn.ParameterDict(
                {
                    name: nn.Parameter(torch.full((axes.bins,), math.log(self.settings[name])))
                    for name in _LEARNT
                }
            )
        if self.settings["initial"] == "state":
            self.register_buffer("level", torch.full((axes.bins, 1), _NOTHING))
        return bare(axes, "level")

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Normalised energies, of the same shape. Causal, so padding at the end changes nothing."""
        return self._tile(x, None)[0]

    def fills(self, x: Tensor) -> bool:
        """See `Level.fills`."""
        return compiled.normalizes(self, x)

    def fill(self, picture: kernel.Array, out: kernel.Array, carry: Any = None) -> Any:
        """See `Level.fill`; what is carried is the smoothed level."""
        return compiled.pcen(self, picture, out, carry)

    def way(self, x: Tensor) -> str:
        """See `Stage.way`."""
        return compiled.way(compiled.normalizes(self, x))

    @property
    def smoothing(self) -> float:
        """Weight of the newest value in the smoothed level."""
        time_constant = self.settings["time_constant"]
        return compression.smoothing_coefficient(time_constant, self.axes.frame_rate)

    def _tile(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        x = x * self.settings["scale"]
        before = self.initial_state(x) if carry is None else carry
        return self._learnt_tile(x, before) if self.trainable else self._fixed_tile(x, before)

    def _fixed_tile(self, x: Tensor, before: Tensor) -> tuple[Tensor, Tensor]:
        given = self.settings
        level = compression.smooth(x, self.smoothing, before)
        last = level[..., -1:].clone()
        shape = {name: given[name] for name in ("gain", "bias", "eps")}
        return compression.pcen(x, level, exponent=given["power"], **shape), last

    def _learnt_tile(self, x: Tensor, before: Tensor) -> tuple[Tensor, Tensor]:
        logs = {name: value.to(x.dtype) for name, value in self.logs.items()}
        decay = compression.log_decay(logs["time_constant"], self.axes.frame_rate)
        level = compression.smooth_bands(x, decay, before)
        y = compression.pcen_bands(
            x,
            level,
            log_gain=logs["gain"],
            log_bias=logs["bias"],
            log_exponent=logs["power"],
            eps=self.settings["eps"],
        )
        return y, level[..., -1:]

    def initial_state(self, x: Tensor) -> Tensor:
        """The smoothed level before the first column of scaled power, `(..., bin, 1)`."""
        if self.settings["initial"] == "first_frame":
            return x[..., :1]
        if self.settings["initial"] == "state":
            level = self.level.to(x.dtype)
            return torch.where(level < 0, x[..., :1], level)
        return torch.full_like(x[..., :1], 1.0 if self.settings["initial"] == "unit" else 0.0)

    def remember(self, x: Tensor) -> None:
        """Keep the level that a picture leaves, as what stands before all that comes: `initial=state`.

        It goes on from the level that was kept, and else from the picture's own first frame.

        Args:
            x: power `(bin, frame)`, as comes into this stage.

        Raises:
            ConfigError: another initial state, or another shape.
        """
        if self.settings["initial"] != "state":
            raise ConfigError(
                f"pcen: initial={self.settings['initial']} remembers nothing; set state"
            )
        if x.shape[:-1] != (self.axes.bins,) or not x.shape[-1]:
            raise ConfigError(
                f"pcen: a picture of {tuple(x.shape)} cannot be remembered; "
                f"({self.axes.bins}, frames) is needed"
            )
        with torch.no_grad():
            scaled = x * self.settings["scale"]
            tile = self._learnt_tile if self.trainable else self._fixed_tile
            self.level.copy_(tile(scaled, self.initial_state(scaled))[1])

    def cost(self, frames: int) -> int:
        """Smoother 2, scale, floor, logarithm, product, exponential, product, root, quotient."""
        return 10 * self.axes.bins * frames
