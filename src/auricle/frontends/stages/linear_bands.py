"""LinearBands: bands of equal width in hertz."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import unknown
from auricle.frontends.bank import Bank

SHAPES = ("rectangle", "triangle")


class LinearBands(Bank):
    """Fourier bins summed into bands of equal width, so that a linear scale has any bin count.

    The plain spectrogram in fewer rows, with which Choi et al. (2018) compare mel. As triangles that
    overlap by half, the bank of linear-frequency cepstra (Sahidullah, Kinnunen & Hanilçi 2015).

    Good where harmonics stand at even distances up to high frequencies: machines, insects,
    ultrasound; not for speech and music with few bins, whose low octaves share a handful.

    Args:
        bins: number of bands.
        fmin, fmax: span in hertz; `fmax=None` is half the sample rate.
        shape: "rectangle" (contiguous bands, each with its share of every bin: no power is lost) or
            "triangle" (of unit height, sampled at the bins: torchaudio's `linear_fbanks`).

    Raises:
        ConfigError: an unknown shape; when attached, an impossible span, or triangles too narrow to
            hold a Fourier bin.
    """

    name = "linear_bands"
    example = "stft(256,64)|linear_bands(32,fmax=3000.0)"
    others = {"shape": "triangle"}
    factor = ("scale", "linear")

    def __init__(
        self,
        *,
        bins: int,
        fmin: float = 0.0,
        fmax: float | None = None,
        shape: str = "rectangle",
    ) -> None:
        super().__init__()
        if shape not in SHAPES:
            raise unknown("shape of linear bands", shape, SHAPES)
        self.bins, self.fmin, self.fmax, self.shape = bins, fmin, fmax, shape

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        if self.shape == "triangle":
            corners = bands.linear_edges(self.bins + 1, self.fmin, fmax)
            return bands.triangles(corners, frequencies, norm=False), corners[1:-1]
        edges = bands.linear_edges(self.bins, self.fmin, fmax)
        return bands.rectangles(edges, frequencies), (edges[:-1] + edges[1:]) / 2
