"""Scattering: wavelets, and wavelets of their envelopes."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import torch
from torch import Tensor, nn

from auricle.dsp import wavelets
from auricle.dsp.multirate import Group
from auricle.dsp.wavelets import Wavelets
from auricle.errors import ConfigError, unknown
from auricle.frontends import tiling, window_means
from auricle.frontends.octave_bank import OctaveBank, Outputs, modulus, reaches
from auricle.frontends.stage import Axes, Count, Held, WaveformStage
from auricle.frontends.stages.log_bands import LOWEST_NOTE_HZ
from auricle.frontends.tiling import Tiling
from auricle.frontends.window_means import WindowMeans, tile_columns

ORDERS = (1, 2)
# The averaging window in hops: its own band ends at half the frame rate.
_HOPS = 4
# The deviation of its Fourier transform, in frame rates.
_WINDOW_DEVIATION = 0.22
# An envelope reaches as many of its wavelet's deviations, and holds nearly all energy in as many.
_ENVELOPE_REACH, _ENVELOPE_BAND = 10.0, 2.0


class Scattering(WaveformStage):
    """Scattering coefficients of orders 1 and 2: `(..., time)` to `(..., path, frame)`.

    Andén & Mallat (2014). Order 1 is the mean modulus of each wavelet's output, much like a mel
    spectrum; order 2 that of a second wavelet of this modulus: beats, trills, attacks that the mean of
    order 1 forgets. Good with long hops and few examples: no motion within a frame changes it much. Not
    where a frame is shorter than the rhythms of interest. Order 0, the mean of the sound itself, is
    left out.

    The mean is under a Hann window of four hops, centred. Rows: order 1 from low to high frequencies,
    then for each of them order 2 from slow to fast. Morlet wavelets; neither order gives more energy than
    it receives, and of noise within their span both together keep four fifths.

    Args:
        hop: samples from frame to frame.
        sample_rate: hertz; needed where the chain begins.
        voices: wavelets of an octave in order 1; order 2 has one.
        order: the highest order, 1 or 2.
        fmin: lowest centre of order 1 in hertz. Wavelets that would be longer than the window are as
            long as it, at equal distances in hertz.

    Raises:
        ConfigError: a value that is not allowed; in `forward`, an empty waveform, or a type other than
            float32 and float64.
    """

    name = "scattering"
    example = "scattering(64,voices=4,fmin=200.0)"
    small_example = "scattering(16,voices=1,fmin=800.0)"
    others = {"voices": 3, "order": 1}
    factor = ("transform", "scattering")
    own_scale = "log"

    def __init__(
        self,
        *,
        hop: int,
        sample_rate: int | None = None,
        voices: int = 8,
        order: int = 2,
        fmin: float = LOWEST_NOTE_HZ,
    ) -> None:
        super().__init__()
        if hop < 4:
            raise ConfigError(f"scattering: hop={hop} must be at least 4")
        if voices < 1:
            raise ConfigError(f"scattering: voices={voices} must be at least 1")
        if order not in ORDERS:
            raise unknown("scattering order", str(order), map(str, ORDERS))
        self.hop, self.sample_rate, self.voices = hop, sample_rate, voices
        self.order, self.fmin = order, fmin

    def _attach(self, axes: Axes) -> Axes:
        rate = axes.sample_rate
        slowest = _WINDOW_DEVIATION * rate / self.hop
        first = wavelets.filled(rate / 2, voices=self.voices, slowest=slowest, fmin=self.fmin)
        second = wavelets.filled(rate / 2, voices=1, slowest=slowest, fmin=0.0)
        plan = _Plan.of(
            first, rate, Fraction(self.hop), followed_by=second if self.order == 2 else None
        )
        low, high = plan.span(1)
        columns = tile_columns(self.hop, plan.step, high - low)
        self.layer = _Layer(plan, columns)
        self.tiling = Tiling(self.hop, -low, high, columns).reading(self.layer.bank.span)
        names = [f"{hertz:.0f} Hz" for hertz in first.centres]
        if self.order == 2:
            names += [
                f"{first.centres[row]:.0f} Hz, {second.centres[slow]:.3g} Hz"
                for row, slow in plan.paths
            ]
        return Axes(
            "magnitude",
            rate,
            self.hop,
            None,
            len(names),
            first.centres if self.order == 1 else None,
            start=axes.start,
            tile=columns,
            names=tuple(names),
        )

    @property
    def lookahead(self) -> int | None:
        """Half of the longest wavelets of both orders, half of the window, and the halvings' reach."""
        return self.tiling.after

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        return self.tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Coefficients of `frames(time)` columns; samples from `lengths` on are taken as zero."""
        return tiling.whole(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        own, deeper = self.layer(x)
        return torch.cat((own, *deeper), dim=-2), None

    def cost(self, frames: int) -> int:
        """What both orders' wavelets, the halvings of the rate and the means take, tile by tile."""
        return math.ceil(self.layer.cost() / self.axes.tile * frames)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A layer of wavelets before it is told how many columns it shall give.

    Attributes:
        strided: the wavelets by rate, with their strides.
        hop: from column to column, in samples of what comes in.
        followers: the layer on each group's envelopes; None where none is as slow.
        pairs: for each group, its rows and the follower's that belong together, counted from 0.
    """

    strided: list[tuple[Group, int]]
    hop: Fraction
    followers: list[_Plan | None]
    pairs: list[list[tuple[int, int]]]

    @classmethod
    def of(
        cls, bank: Wavelets, rate: float, hop: Fraction, *, followed_by: Wavelets | None = None
    ) -> _Plan:
        """The layer of a bank, with that of another bank on its envelopes."""
        steps = [wavelets.step(_ENVELOPE_REACH * d, rate, float(hop)) for d in bank.deviations]
        plan = cls(bank.groups(rate, steps), hop, [], [])
        for group, stride in plan.strided:
            step = stride << group.halvings
            widths = [_ENVELOPE_BAND * bank.deviations[row] for row in group.rows]
            slow = followed_by and followed_by.slower(max(widths))
            plan.followers.append(cls.of(slow, rate / step, hop / step) if slow else None)
            plan.pairs.append(
                [
                    (row, index)
                    for row, width in enumerate(widths)
                    for index, centre in enumerate(slow.centres if slow else ())
                    if centre <= width
                ]
            )
        return plan

    @property
    def groups(self) -> list[Group]:
        """The wavelets by rate."""
        return [group for group, _ in self.strided]

    @property
    def paths(self) -> list[tuple[int, int]]:
        """The rows of this bank and of the following one that give a row of order 2."""
        return [
            (group.rows[row], slow)
            for group, pairs in zip(self.groups, self.pairs, strict=True)
            for row, slow in pairs
        ]

    @property
    def step(self) -> int:
        """The most samples between two outputs of this layer or a following one."""
        return max(
            (stride << group.halvings) * (1 if follower is None else follower.step)
            for (group, stride), follower in zip(self.strided, self.followers, strict=True)
        )

    def outputs(self, columns: int, *, whole_blocks: bool = False) -> list[Outputs]:
        """What each group gives for its own means and for its follower."""
        found = []
        own = window_means.outputs(self.strided, self.hop, _HOPS, columns)
        for out, follower in zip(own, self.followers, strict=True):
            low, high = out.begin, out.end
            if follower is not None:
                first, end = follower.span(columns, whole_blocks=whole_blocks)
                low, high = min(low, first), max(high, end)
            found.append(replace(out, begin=low, end=high))
        return found

    def span(self, columns: int, *, whole_blocks: bool = False) -> tuple[int, int]:
        """The samples that come in for so many columns."""
        outputs = self.outputs(columns, whole_blocks=whole_blocks)
        return reaches(self.groups, outputs, whole_blocks=whole_blocks)[0]


class _Layer(nn.Module):
    """Wavelets, their moduli's means, and a following layer on the moduli.

    Args:
        plan: the layer.
        columns: that it gives.
    """

    def __init__(self, plan: _Plan, columns: int) -> None:
        super().__init__()
        self.bank = OctaveBank(plan.groups, plan.outputs(columns, whole_blocks=True))
        self.means = WindowMeans(plan.strided, plan.hop, _HOPS, columns)
        self.followers = nn.ModuleList(
            nn.Identity() if follower is None else _Layer(follower, columns)
            for follower in plan.followers
        )
        for index, pairs in enumerate(plan.pairs):
            slow = 1 + max((slow for _, slow in pairs), default=0)
            paths = torch.tensor([row * slow + late for row, late in pairs], dtype=torch.int64)
            self.register_buffer(f"paths{index}", paths, persistent=False)

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Means of the moduli, `(..., row, column)`, and those of the followers."""
        own, deeper = [], []
        given = zip(self.bank(x), self.bank.outputs, self.means.outputs, strict=True)
        for index, (parts, out, needed) in enumerate(given):
            envelopes = modulus(parts)
            own.append(envelopes[..., needed.begin - out.begin : needed.end - out.begin, :])
            follower = self.followers[index]
            if isinstance(follower, _Layer):
                low, high = (place - out.begin for place in follower.bank.span)
                slow, _ = follower(envelopes[..., low:high, :].mT.contiguous())
                paths: Tensor = getattr(self, f"paths{index}")
                deeper.append(slow.flatten(-3, -2)[..., paths, :])
        return self.means(own), deeper

    def cost(self) -> int:
        """Multiply-accumulates for one tile; a modulus is three."""
        total = self.bank.cost() + self.means.cost()
        for group, out, follower in zip(
            self.bank.groups, self.bank.outputs, self.followers, strict=True
        ):
            each = 3 * (out.end - out.begin)
            each += follower.cost() if isinstance(follower, _Layer) else 0
            total += len(group.rows) * each
        return total
