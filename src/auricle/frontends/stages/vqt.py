"""Vqt: the variable-Q transform. See `auricle.dsp.constant_q` for the filters."""

from __future__ import annotations

from auricle.dsp import constant_q
from auricle.errors import ConfigError
from auricle.frontends.constant_q import ConstantQ
from auricle.frontends.stages.log_bands import LOWEST_NOTE_HZ


class Vqt(ConstantQ):
    """The constant-Q transform with shorter filters at low frequencies (Schörkhuber et al. 2014).

    Good for music with beats in the bass, and where `cqt` answers too slowly. Not where low notes
    must be told apart. librosa's filters and scale.

    Args:
        bins, hop, sample_rate, fmin, bins_per_octave, filter_scale, output: as `Cqt`.
        gamma: hertz added to each filter's width; 0 is `cqt`, None follows the ear's widths.

    Raises:
        ConfigError: as `Cqt`; a negative `gamma`.
    """

    name = "vqt"
    example = "vqt(20,64,fmin=130.0,bins_per_octave=6.0)"
    small_example = "vqt(6,16,fmin=800.0,bins_per_octave=4.0,filter_scale=0.5)"
    others = {
        "bins_per_octave": 5.0, "filter_scale": 0.5, "output": "magnitude", "fmin": 150.0,
        "gamma": 5.0,
    }  # fmt: skip
    factor = ("transform", "vqt")
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
        gamma: float | None = None,
        output: str = "power",
    ) -> None:
        super().__init__()
        if gamma is not None and gamma < 0:
            raise ConfigError(f"vqt: gamma={gamma} must be at least 0")
        self.bins, self.hop, self.sample_rate = bins, hop, sample_rate
        self.fmin, self.bins_per_octave = fmin, bins_per_octave
        self.filter_scale, self.gamma, self.output = filter_scale, gamma, output
        self._check()

    def _gamma(self) -> float:
        return constant_q.erb_gamma(self.bins_per_octave) if self.gamma is None else self.gamma
