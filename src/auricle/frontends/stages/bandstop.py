"""Bandstop: take a band of frequencies away."""

from __future__ import annotations

from auricle.frontends.filter import Filter


class Bandstop(Filter):
    """Take away what lies between two frequencies (Butterworth 1930).

    Good against mains hum and whistles whose frequency is known; bad against noise of many
    frequencies, and where the hum is the signal.

    Args:
        low, high: the frequencies of 3 dB attenuation in hertz (6 dB with `zero_phase`).
        order: of the slopes, 6 dB an octave each (12 with `zero_phase`), 1 to 16.
        zero_phase: forth and back over the whole clip: nothing is delayed, but it cannot stream.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: frequencies that do not rise from 0 to half the sample rate, or no such order.
    """

    name = "bandstop"
    example = "bandstop(300,3000)|stft(256,64)"
    others = {"low": 400.0, "high": 2000.0, "order": 2, "zero_phase": True}
    kind = "bandstop"

    def __init__(
        self,
        *,
        low: float,
        high: float,
        order: int = 4,
        zero_phase: bool = False,
        sample_rate: int | None = None,
    ) -> None:
        super().__init__(order=order, zero_phase=zero_phase, sample_rate=sample_rate)
        self.low, self.high = low, high

    @property
    def edges(self) -> tuple[float, ...]:
        """Both ends of the band."""
        return self.low, self.high
