"""Preemphasis: treble up by a first difference."""

from __future__ import annotations

from typing import Any

from torch import Tensor

from auricle.dsp import filters
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, WaveformStage
from auricle.frontends.waveform import validate_type, validate_waveform


class Preemphasis(WaveformStage):
    """`y_t = x_t - coefficient x_{t-1}`, with silence before the sound.

    Good for speech in linear scales and without compression, whose spectrum falls; bad before
    decibels with statistics of the fold, where it is a constant that falls out again (Picone 1993).

    Args:
        coefficient: 0 to 1; 0.97 is usual for speech.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a coefficient outside 0 to 1.
    """

    name = "preemphasis"
    example = "preemphasis|stft(256,64)"
    others = {"coefficient": 0.5}

    def __init__(self, *, coefficient: float = 0.97, sample_rate: int | None = None) -> None:
        super().__init__()
        if not 0 <= coefficient <= 1:
            raise ConfigError(f"preemphasis: coefficient={coefficient} must be from 0 to 1")
        self.coefficient, self.sample_rate = coefficient, sample_rate

    def _attach(self, axes: Axes) -> Axes:
        return axes

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Sound of the same shape."""
        validate_waveform(x.shape, x.dtype)
        return filters.preemphasis(filters.silenced(x, lengths), self.coefficient)

    def _tile(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        validate_type(x.dtype)
        return filters.preemphasis(x, self.coefficient, carry), x[..., -1:].clone()

    def cost(self, frames: int) -> int:
        """One a sample."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return frames
