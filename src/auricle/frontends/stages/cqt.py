"""Cqt: the constant-Q transform. See `auricle.dsp.constant_q` for the filters."""

from __future__ import annotations

from auricle.frontends.constant_q import ConstantQ
from auricle.frontends.stages.log_bands import LOWEST_NOTE_HZ


class Cqt(ConstantQ):
    """A spectrum whose bins are equal steps of pitch, each as narrow as its step (Brown 1991).

    Good for music and other pitched sound, down to its low notes: a transposition is a shift. Not
    for sound that is not pitched: its low bins take a quarter of a second and more to answer.
    librosa's filters and scale.

    Args:
        bins: number of bins, from `fmin` upwards.
        hop: samples from frame to frame. As many of the octaves as it can be halved for are computed
            at lower rates: an odd hop is slow.
        sample_rate: hertz; needed where the chain begins.
        fmin: the lowest bin in hertz.
        bins_per_octave: steps of an octave.
        filter_scale: length of the filters; below 1 they are shorter and overlap more. At 12 bins an
            octave 0.9703 is nnAudio's length.
        output: "power" or "magnitude".

    Raises:
        ConfigError: a value that is not allowed; when attached, bins beyond half the sample rate; in
            `forward`, an empty waveform, or a type other than float32 and float64.
    """

    name = "cqt"
    example = "cqt(20,64,fmin=130.0,bins_per_octave=6.0)"
    small_example = "cqt(6,16,fmin=800.0,bins_per_octave=4.0,filter_scale=0.5)"
    others = {"bins_per_octave": 5.0, "filter_scale": 0.5, "output": "magnitude", "fmin": 150.0}
    factor = ("transform", "cqt")
    own_scale = "log"

    def __init__(
        self,
        *,
        bins: int,
        hop: int,
        sample_rate: int | None = None,
        fmin: float = LOWEST_NOTE_HZ,
        bins_per_octave: float = 12.0,
        filter_scale: float = 1.0,
        output: str = "power",
    ) -> None:
        super().__init__()
        self.bins, self.hop, self.sample_rate = bins, hop, sample_rate
        self.fmin, self.bins_per_octave = fmin, bins_per_octave
        self.filter_scale, self.output = filter_scale, output
        self._check()

    def _gamma(self) -> float:
        return 0.0
