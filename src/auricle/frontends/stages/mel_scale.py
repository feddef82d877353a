"""MelScale: triangular bands of equal width on the mel scale."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import unknown
from auricle.frontends.bank import NORMS, Bank

FORMULAS = ("slaney", "htk")
AXES = ("hertz", "mel")


class MelScale(Bank):
    """Fourier bins to bands of equal width on the mel scale (Stevens, Volkmann & Newman 1937).

    A good choice for nearly all sound that people listen to; not where detail above some kilohertz
    carries the label (insects, ultrasound, machines), of which few bands are left. By default
    librosa's bank.

    Args:
        bins: number of bands.
        fmin, fmax: span of the bank in hertz; `fmax=None` is half the sample rate.
        formula: "slaney" (Slaney 1998: linear below 1 kHz) or "htk" (2595 log10(1 + f / 700)).
        norm: "slaney" (each triangle has unit area in hertz) or None (unit height).
        straight: the axis on which the triangles' sides are straight: "hertz" (librosa,
            torchaudio) or "mel" (HTK, Kaldi, VGGish).
        allow_empty: leave filters that hold no Fourier bin at 0, as other libraries do.

    Raises:
        ConfigError: an unknown formula, norm or axis; when attached, an impossible span, or filters too
            narrow to hold a Fourier bin.
    """

    name = "mel"
    example = "stft(256,64)|mel(120,fmin=50.0,formula=htk,norm=none,allow_empty=true)"
    small_example = "stft(64,16)|mel(6,fmin=50.0,formula=htk,norm=none)"
    others = {"formula": "slaney", "norm": "slaney", "straight": "mel", "allow_empty": False}
    factor = ("scale", "mel")

    def __init__(
        self,
        *,
        bins: int,
        fmin: float = 0.0,
        fmax: float | None = None,
        formula: str = "slaney",
        norm: str | None = "slaney",
        straight: str = "hertz",
        allow_empty: bool = False,
    ) -> None:
        super().__init__()
        if formula not in FORMULAS:
            raise unknown("mel formula", formula, FORMULAS)
        if norm not in NORMS:
            raise unknown("mel norm", norm, map(str, NORMS))
        if straight not in AXES:
            raise unknown("mel axis", straight, AXES)
        self.bins, self.fmin, self.fmax = bins, fmin, fmax
        self.formula, self.norm = formula, norm
        self.straight, self.allow_empty = straight, allow_empty

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        edges = bands.mel_edges(self.bins, self.fmin, fmax, formula=self.formula)
        if self.straight == "hertz":
            return bands.triangles(edges, frequencies, norm=self.norm is not None), edges[1:-1]
        corners, places = (bands.hz_to_mel(f, formula=self.formula) for f in (edges, frequencies))
        weights = bands.triangles(corners, places, norm=False)
        if self.norm is not None:
            weights = weights * (2 / (edges[2:] - edges[:-2]))[:, None]
        return weights, edges[1:-1]
