"""RemoveMean: take away a clip's constant offset."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import filters
from auricle.frontends.stage import Axes, WaveformStage
from auricle.frontends.waveform import validate_waveform


class RemoveMean(WaveformStage):
    """Take each clip's mean away, over its real samples (Oppenheim & Schafer 2010).

    Good for recorders with an offset, which leaks into the lowest bins; bad in a stream, since it
    waits for the clip's end: `highpass(10)` does much the same and does not.

    Args:
        sample_rate: hertz; needed where the chain begins.
    """

    name = "remove_mean"
    example = "remove_mean|stft(256,64)"

    def __init__(self, *, sample_rate: int | None = None) -> None:
        super().__init__()
        self.sample_rate = sample_rate

    def _attach(self, axes: Axes) -> Axes:
        return axes

    @property
    def lookahead(self) -> int | None:
        """The mean is known at the end."""
        return None

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Sound of the same shape; padding becomes 0."""
        validate_waveform(x.shape, x.dtype)
        if lengths is None:
            return x - x.mean(-1, keepdim=True)
        count = lengths.to(x.device)[..., None]
        mean = filters.silenced(x, lengths).sum(-1, keepdim=True) / count
        return filters.silenced(x - mean, lengths)

    def cost(self, frames: int) -> int:
        """A sum and a difference a sample."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return 2 * frames
