"""MelScale: triangular bands of equal width on the mel scale."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import unknown
from auricle.frontends.bank import Bank

FORMULAS = ("slaney", "htk")


class MelScale(Bank):
    """Fourier bins to mel bands; by default librosa's bank.

    Args:
        bins: number of bands.
        fmin, fmax: span of the bank in hertz; `fmax=None` is half the sample rate.
        formula: "slaney" (linear below 1 kHz, Slaney 1998) or "htk" (2595 log10(1 + f / 700)).
        norm: "slaney" (each triangle has unit area in hertz) or None (unit height).

    Raises:
        ConfigError: an unknown formula or norm; when attached, an impossible span, or filters too
            narrow to hold a Fourier bin.
    """

    name = "mel"
    example = "stft(256,64)|mel(20,fmin=50.0,formula=htk,norm=none)"
    others = {"formula": "slaney", "norm": "slaney"}
    factor = ("scale", "mel")

    def __init__(
        self,
        *,
        bins: int,
        fmin: float = 0.0,
        fmax: float | None = None,
        formula: str = "slaney",
        norm: str | None = "slaney",
    ) -> None:
        super().__init__()
        if formula not in FORMULAS:
            raise unknown("mel formula", formula, FORMULAS)
        if norm not in ("slaney", None):
            raise unknown("mel norm", norm, ["slaney", "None"])
        self.bins, self.fmin, self.fmax = bins, fmin, fmax
        self.formula, self.norm = formula, norm

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        edges = bands.mel_edges(self.bins, self.fmin, fmax, formula=self.formula)
        return bands.triangles(edges, frequencies, norm=self.norm is not None), edges[1:-1]
