"""Lowpass: take high frequencies away."""

from __future__ import annotations

from auricle.frontends.filter import Filter


class Lowpass(Filter):
    """Take away what lies above a frequency (Butterworth 1930).

    Good to ask whether the high end matters, or where recorders differ in it; bad as a step before
    a lower rate, which `resample` filters for by itself.

    Args:
        cutoff: the frequency of 3 dB attenuation in hertz (6 dB with `zero_phase`).
        order: of the slope, 6 dB an octave each (12 with `zero_phase`), 1 to 16.
        zero_phase: forth and back over the whole clip: nothing is delayed, but it cannot stream.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a frequency outside 0 to half the sample rate, or no such order.
    """

    name = "lowpass"
    example = "lowpass(1000)|stft(256,64)"
    others = {"cutoff": 500.0, "order": 2, "zero_phase": True}
    kind = "lowpass"

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
