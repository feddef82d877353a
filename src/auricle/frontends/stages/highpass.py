"""Highpass: take low frequencies away."""

from __future__ import annotations

from auricle.frontends.filter import Filter


class Highpass(Filter):
    """Take away what lies below a frequency (Butterworth 1930).

    Good against wind, handling and rumble, which else set the level; bad where the low end carries
    the label, as with engines.

    Args:
        cutoff: the frequency of 3 dB attenuation in hertz (6 dB with `zero_phase`).
        order: of the slope, 6 dB an octave each (12 with `zero_phase`), 1 to 16.
        zero_phase: forth and back over the whole clip: nothing is delayed, but it cannot stream.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a frequency outside 0 to half the sample rate, or no such order.
    """

    name = "highpass"
    example = "highpass(1000)|stft(256,64)"
    others = {"cutoff": 500.0, "order": 2, "zero_phase": True}
    kind = "highpass"

    def __init__(
        self,
        *,
        cutoff: float,
        order: int = 4,
        zero_phase: bool = False,
        sample_rate: int | None = None,
    ) -> None:
        super().__init__(order=order, zero_phase=zero_phase, sample_rate=sample_rate)
        self.cutoff = cutoff

    @property
    def edges(self) -> tuple[float, ...]:
        """The one edge."""
        return (self.cutoff,)
