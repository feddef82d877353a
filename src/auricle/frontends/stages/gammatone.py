"""Gammatone: a model of the ear's filters, in the time domain."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any

import torch
from torch import Tensor

from auricle.dsp import gammatone
from auricle.dsp.gammatone import Blocks
from auricle.errors import ConfigError
from auricle.frontends import tiling
from auricle.frontends.constants import Constants
from auricle.frontends.stage import Axes, Count, Held, WaveformStage
from auricle.frontends.tiling import Tiling

_BLOCK, _MOST_GROUP = 64, 8
_LEAST_TILE_SAMPLES = 16384
# Cycles a sample; a slower pole's angle is nothing beside 1 in float64.
_LEAST_TURN = 1e-8


class Gammatone(WaveformStage):
    """Energies of a gammatone filter bank of four biquads a band (Patterson et al. 1992; Slaney 1993).

    Good for models of hearing and for onsets: each band answers as fast as its width allows, which no
    window does. Not for tones close to each other; a hundred times the cost of `stft|gammatone_bands`.

    `(..., time)` to `(..., band, frame)`: the mean square of each filter's output under a Hann window of
    two hops, centred; a sinusoid of amplitude `a` gives `a^2 / 2` in its band. The filters are causal
    and answer later at low frequencies.

    Args:
        bins: number of bands, at equal steps in ERBs from `fmin` on; the next would be `fmax`.
        hop: samples from frame to frame.
        sample_rate: hertz; needed where the chain begins.
        fmin, fmax: span in hertz; `fmax=None` is half the sample rate.

    Raises:
        ConfigError: no bins or hop; when attached, an impossible span; in `forward`, an empty waveform,
            or a type other than float32 and float64.
    """

    name = "gammatone"
    example = "gammatone(12,64)"
    small_example = "gammatone(4,16,fmin=500.0)"
    others = {"bins": 10}
    factor = ("transform", "gammatone")
    own_scale = "gammatone"

    def __init__(
        self,
        *,
        bins: int,
        hop: int,
        sample_rate: int | None = None,
        fmin: float = 50.0,
        fmax: float | None = None,
    ) -> None:
        super().__init__()
        if bins < 1 or hop < 1:
            raise ConfigError(f"gammatone({bins},{hop}): both must be at least 1")
        self.bins, self.hop, self.sample_rate = bins, hop, sample_rate
        self.fmin, self.fmax = fmin, fmax

    def _attach(self, axes: Axes) -> Axes:
        nyquist = axes.sample_rate / 2
        fmax = nyquist if self.fmax is None else self.fmax
        least = _LEAST_TURN * axes.sample_rate
        if not (least <= self.fmin <= nyquist - least and self.fmin < fmax <= nyquist):
            raise ConfigError(
                f"gammatone: fmin={self.fmin} and fmax={fmax} must satisfy "
                f"{least:g} <= fmin < fmax <= {nyquist:g} Hz, half the sample rate"
            )
        least = _BLOCK // math.gcd(_BLOCK, self.hop)
        columns = least * -(-_LEAST_TILE_SAMPLES // (least * self.hop))
        self.tiling = Tiling(self.hop, 0, self.hop, columns)
        count = self.tiling.span // _BLOCK
        group = max(size for size in range(1, _MOST_GROUP + 1) if count % size == 0)
        centres = gammatone.centres(self.bins, self.fmin, fmax)
        bank = gammatone.blocks(gammatone.sections(centres, axes.sample_rate), _BLOCK, group)
        self.constants = Constants([*bank.matrices, _halves(self.hop)])
        self._each = bank.cost + 4
        return Axes(
            "power",
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
        """Half of the averaging window."""
        return self.hop

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        return self.tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Energies of `frames(time)` columns; samples from `lengths` on are taken as zero."""
        return tiling.in_turn(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        *matrices, halves = self.constants(x)
        bank = Blocks(*matrices)
        state, before = (None, None) if left is None else left
        found, state = gammatone.filtered(x, bank, state)
        energy = found.square_() if not x.requires_grad else found.square()
        energy = energy.unflatten(-1, (-1, self.hop))
        falling, rising = (energy @ half for half in halves)
        if before is None:
            before = torch.zeros_like(rising[..., :1])
        ends = rising[..., -1:]
        return falling + torch.cat((before, rising[..., :-1]), dim=-1), (state, ends)

    def cost(self, frames: int) -> int:
        """The products with the blocks' matrices, the squares and their means."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return round(frames * self.hop * self.bins * self._each)


def _halves(hop: int) -> Tensor:
    """The falling and the rising half of a Hann window over two hops, `(2, hop)`, with sum 1."""
    turn = torch.cos(math.pi * torch.arange(hop, dtype=torch.float64) / hop)
    return torch.stack((1 + turn, 1 - turn)) / (2 * hop)
