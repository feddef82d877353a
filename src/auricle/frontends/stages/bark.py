"""Bark: triangular bands of equal width in critical bands of hearing."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import unknown
from auricle.frontends.bank import NORMS, Bank

FORMULAS = ("traunmueller", "zwicker")


class Bark(Bank):
    """Fourier bins to bands of equal width on the Bark scale (Zwicker 1961, Traunmüller 1990).

    Nearly linear below 500 Hz, logarithmic above 2 kHz. A good choice where loudness and masking
    are the subject; not as the first one: for a network it is nearly mel, which more people know.

    Args:
        bins: number of bands.
        fmin, fmax: span of the bank in hertz; `fmax=None` is half the sample rate.
        formula: "traunmueller" or "zwicker" (Zwicker and Terhardt 1980).
        norm: "slaney" (each triangle has unit area in hertz) or None (unit height).

    Raises:
        ConfigError: an unknown formula or norm; when attached, an impossible span.
    """

    name = "bark"
    example = "stft(256,64)|bark(20,fmin=50.0,norm=none)"
    others = {"formula": "zwicker", "norm": "slaney"}
    factor = ("scale", "bark")

    def __init__(
        self,
        *,
        bins: int,
        fmin: float = 0.0,
        fmax: float | None = None,
        formula: str = "traunmueller",
        norm: str | None = "slaney",
    ) -> None:
        super().__init__()
        if formula not in FORMULAS:
            raise unknown("Bark formula", formula, FORMULAS)
        if norm not in NORMS:
            raise unknown("Bark norm", norm, map(str, NORMS))
        self.bins, self.fmin, self.fmax = bins, fmin, fmax
        self.formula, self.norm = formula, norm

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        edges = bands.bark_edges(self.bins, self.fmin, fmax, formula=self.formula)
        return bands.mean_triangles(edges, frequencies, norm=self.norm is not None), edges[1:-1]
