"""LinearBands: contiguous bands of equal width in hertz."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.frontends.bank import Bank


class LinearBands(Bank):
    """Fourier bins summed into bands of equal width, so that a linear scale has any bin count.

    The plain spectrogram in fewer rows, with which Choi et al. (2018) compare mel.

    Good where harmonics stand at even distances up to high frequencies: machines, insects,
    ultrasound; not for speech and music with few bins, whose low octaves share a handful.

    Args:
        bins: number of bands.
        fmin, fmax: span in hertz; `fmax=None` is half the sample rate.

    Raises:
        ConfigError: when attached, an impossible span.
    """

    name = "linear_bands"
    example = "stft(256,64)|linear_bands(32,fmax=3000.0)"
    factor = ("scale", "linear")

    def __init__(self, *, bins: int, fmin: float = 0.0, fmax: float | None = None) -> None:
        super().__init__()
        self.bins, self.fmin, self.fmax = bins, fmin, fmax

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        edges = bands.linear_edges(self.bins, self.fmin, fmax)
        return bands.rectangles(edges, frequencies), (edges[:-1] + edges[1:]) / 2
