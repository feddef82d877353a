"""Normalize: bring every clip to one level."""

from __future__ import annotations

import torch
from torch import Tensor

from auricle.dsp import filters, loudness
from auricle.errors import unknown
from auricle.frontends.stage import Axes, WaveformStage
from auricle.frontends.waveform import validate_waveform

MEASURES = {"peak": 0.0, "rms": -20.0, "loudness": -23.0}
"""How level is measured, and what it is brought to if nothing else is asked for, in decibels."""
_QUIETEST = 1e-10


class Normalize(WaveformStage):
    """One gain a clip, so that all have the same peak, root mean square or loudness.

    Good where distance and recording gain vary and mean nothing; bad where level carries the label,
    and for clips of background, whose noise comes up to the level of events. Loudness is that of
    ITU-R BS.1770-4 (gated, so that pauses do not count), and -23 LUFS what EBU R 128 asks for.

    Silence stays silence: a clip whose peak or root mean square lies below -100 dB, or of which no
    block passes the loudness gate of -70 LUFS, is left as it is.

    Args:
        measure: "peak", "rms" or "loudness".
        target: decibels of full scale, for loudness LUFS; None: 0 for peak, -20 for rms, -23 for
            loudness.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: an unknown measure.
    """

    name = "normalize"
    example = "normalize(loudness)|stft(256,64)"
    others = {"measure": "peak", "target": -30.0}

    def __init__(
        self, *, measure: str, target: float | None = None, sample_rate: int | None = None
    ) -> None:
        super().__init__()
        if measure not in MEASURES:
            raise unknown("measure of level", measure, MEASURES)
        self.measure, self.target, self.sample_rate = measure, target, sample_rate

    def _attach(self, axes: Axes) -> Axes:
        if self.measure == "loudness":
            weighting = filters.sections(loudness.weighting(axes.sample_rate))
            for name, values in weighting._asdict().items():
                self.register_buffer(name, values, persistent=False)
        return axes

    @property
    def lookahead(self) -> int | None:
        """The level is known at the end."""
        return None

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Sound of the same shape; padding becomes 0."""
        validate_waveform(x.shape, x.dtype)
        x = filters.silenced(x, lengths)
        power = self._power(x, lengths)
        target = MEASURES[self.measure] if self.target is None else self.target
        wanted = loudness.power(target) if self.measure == "loudness" else 10 ** (target / 10)
        gain = (wanted / power.clamp_min(_QUIETEST)).sqrt()
        return x * torch.where(power > _QUIETEST, gain, 1.0).to(x.dtype)[..., None]

    def _power(self, x: Tensor, lengths: Tensor | None) -> Tensor:
        if self.measure == "loudness":
            names = filters.Sections._fields
            weighting = filters.Sections(*(getattr(self, n).double() for n in names))
            return loudness.programme_power(x, self.axes.sample_rate, weighting, lengths)
        squares = x.double().square()
        if self.measure == "peak":
            return squares.amax(-1)
        count = x.shape[-1] if lengths is None else lengths.to(x.device)
        return squares.sum(-1) / count

    def cost(self, frames: int) -> int:
        """A square, a sum and a gain a sample; the weighting takes 10 more."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return (13 if self.measure == "loudness" else 3) * frames
