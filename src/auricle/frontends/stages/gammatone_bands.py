"""GammatoneBands: the power responses of gammatone filters on the Fourier spectrum."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import unknown
from auricle.frontends.bank import NORMS, Bank


class GammatoneBands(Bank):
    """Fourier bins weighted as gammatone filters pass them (Patterson et al. 1992, Slaney 1993).

    The filters of a model of the ear, on the spectrum that other chains share: a hundredth of the
    cost of filters in the time domain. A good choice for speech in noise and for models of hearing;
    not for fine timing, which is the window's here and not the filters'.

    Args:
        bins: number of bands; their centres stand at equal steps of ERB-rate.
        fmin: the lowest centre in hertz.
        fmax: the highest centre is one step below it; None is half the sample rate.
        norm: "slaney" (each response has unit area in hertz, as the triangles of `mel`) or None
            (1 at the centre).

    Raises:
        ConfigError: an unknown norm; when attached, an impossible span.
    """

    name = "gammatone_bands"
    example = "stft(256,64)|gammatone_bands(20,norm=none)"
    others = {"norm": "slaney"}
    factor = ("scale", "gammatone")

    def __init__(
        self,
        *,
        bins: int,
        fmin: float = 50.0,
        fmax: float | None = None,
        norm: str | None = "slaney",
    ) -> None:
        super().__init__()
        if norm not in NORMS:
            raise unknown("gammatone norm", norm, map(str, NORMS))
        self.bins, self.fmin, self.fmax, self.norm = bins, fmin, fmax, norm

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        centres = bands.gammatone_centres(self.bins, self.fmin, fmax)
        return bands.gammatones(centres, frequencies, norm=self.norm is not None), centres
