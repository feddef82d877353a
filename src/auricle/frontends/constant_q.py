"""ConstantQ: what the constant-Q and the variable-Q transform share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from auricle.dsp import constant_q
from auricle.errors import ConfigError, unknown
from auricle.frontends import tiling
from auricle.frontends.octave_bank import OctaveBank, Outputs, modulus, power, reaches
from auricle.frontends.stage import Axes, Count, Held, WaveformStage
from auricle.frontends.tiling import Tiling

OUTPUTS = ("power", "magnitude")
# A tile reads its filters' reach besides its own samples; it is longer than that by this factor.
_TILE_REACHES = 14
_LEAST_TILE_SAMPLES = 65536
_LEAST_TILE, _MOST_TILE = 8, 512


class ConstantQ(WaveformStage):
    """Long filters for low frequencies, short ones for high: `(..., time)` to `(..., bin, frame)`.

    Abstract. Arguments: see `auricle.frontends.stages.cqt.Cqt`.
    """

    bins: int
    hop: int
    fmin: float
    bins_per_octave: float
    filter_scale: float
    output: str

    @abstractmethod
    def _gamma(self) -> float:
        """What makes the filters of low frequencies shorter, in hertz."""

    def _check(self) -> None:
        """Refuse arguments that are not possible."""
        if self.bins < 1 or self.hop < 1:
            raise ConfigError(f"{self.name}({self.bins},{self.hop}): both must be at least 1")
        values = ("fmin", "bins_per_octave", "filter_scale")
        for name, value in ((name, getattr(self, name)) for name in values):
            if not value > 0:
                raise ConfigError(f"{self.name}: {name}={value} must be greater than 0")
        if self.output not in OUTPUTS:
            raise unknown(f"{self.name} output", self.output, OUTPUTS)

    def _attach(self, axes: Axes) -> Axes:
        centres = constant_q.frequencies(self.bins, self.fmin, self.bins_per_octave)
        shape = {
            "alpha": constant_q.relative_width(self.bins_per_octave),
            "scale": self.filter_scale,
            "gamma": self._gamma(),
        }
        edge = constant_q.cutoff(centres, **shape)
        if edge > axes.sample_rate / 2:
            raise ConfigError(
                f"{self.name}({self.bins},{self.hop}): its highest filter reaches {edge:.0f} Hz, but "
                f"the sound has {axes.sample_rate / 2:g} Hz; use fewer bins or a lower fmin"
            )
        octave = max(1, round(self.bins_per_octave))
        groups = constant_q.groups(centres, axes.sample_rate, self.hop, octave=octave, **shape)
        one = [Outputs(self.hop >> group.halvings, 0, 1) for group in groups]
        low, high = reaches(groups, one)[0]
        samples = max(_LEAST_TILE_SAMPLES, _TILE_REACHES * max(-low, high))
        columns = round(samples / self.hop)
        columns = max(_LEAST_TILE, min(_MOST_TILE, columns))
        self.bank = OctaveBank(groups, [replace(out, end=columns) for out in one])
        self.tiling = Tiling(self.hop, -low, high, columns).reading(self.bank.span)
        return Axes(
            self.output,  # type: ignore[arg-type]  # checked above
            axes.sample_rate,
            self.hop,
            None,
            self.bins,
            tuple(centres.tolist()),
            start=axes.start,
            tile=columns,
        )

    @property
    def lookahead(self) -> int | None:
        """Half of the longest filter, and what the halvings of the rate read."""
        return self.tiling.after

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        return self.tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """The transform's `frames(time)` columns; samples from `lengths` on are taken as zero."""
        return tiling.whole(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        found = self.bank(x)
        measure = power if self.output == "power" else modulus
        return torch.cat([measure(parts) for parts in found], dim=-1).transpose(-1, -2), None

    def cost(self, frames: int) -> int:
        """What the filters and the halvings of the rate take, tile by tile."""
        return -(-self.bank.cost() * frames // self.axes.tile)
