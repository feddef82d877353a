"""Erb: triangular bands of equal width in the ear's filter bandwidths."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import unknown
from auricle.frontends.bank import NORMS, Bank


class Erb(Bank):
    """Fourier bins to bands of equal width in ERB-rate (Glasberg & Moore 1990).

    More bands below 500 Hz than mel or Bark. A good choice for speech and music with detail at
    low frequencies; not with short windows: bands narrower than a Fourier bin share it. Those of
    `gammatone_bands` have the same spacing and the ear's own shape.

    Args:
        bins: number of bands.
        fmin, fmax: span of the bank in hertz; `fmax=None` is half the sample rate.
        norm: "slaney" (each triangle has unit area in hertz) or None (unit height).

    Raises:
        ConfigError: an unknown norm; when attached, an impossible span.
    """

    name = "erb"
    example = "stft(256,64)|erb(20,fmin=50.0,norm=none)"
    others = {"norm": "slaney"}
    factor = ("scale", "erb")

    def __init__(
        self,
        *,
        bins: int,
        fmin: float = 0.0,
        fmax: float | None = None,
        norm: str | None = "slaney",
    ) -> None:
        super().__init__()
        if norm not in NORMS:
            raise unknown("ERB norm", norm, map(str, NORMS))
        self.bins, self.fmin, self.fmax, self.norm = bins, fmin, fmax, norm

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        edges = bands.erb_edges(self.bins, self.fmin, fmax)
        return bands.mean_triangles(edges, frequencies, norm=self.norm is not None), edges[1:-1]
