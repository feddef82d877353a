"""LogBands: contiguous bands of equal width in octaves."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import ConfigError
from auricle.frontends.bank import Bank

# C1, the lowest note that constant-Q pictures usually begin with.
LOWEST_NOTE_HZ = 32.7


class LogBands(Bank):
    """Fourier bins averaged into bands of equal width in octaves (Brown 1991).

    Good for pitched sound, where a transposition is a shift; not for low notes close to each other.
    Where a band is narrower than the Fourier spacing it repeats the bin that it lies in: the axis
    is logarithmic, the resolution stays the window's. (A constant-Q transform pays for more.)

    Args:
        bins: number of bands.
        fmin, fmax: span in hertz, `fmin > 0`; `fmax=None` is half the sample rate.

    Raises:
        ConfigError: `fmin` is 0; when attached, an impossible span.
    """

    name = "log_bands"
    example = "stft(256,64)|log_bands(30,fmin=60.0)"
    factor = ("scale", "log")

    def __init__(
        self, *, bins: int, fmin: float = LOWEST_NOTE_HZ, fmax: float | None = None
    ) -> None:
        super().__init__()
        if fmin <= 0:
            raise ConfigError(f"log_bands: fmin={fmin}, but a logarithmic axis has no zero")
        self.bins, self.fmin, self.fmax = bins, fmin, fmax

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        edges = bands.log_edges(self.bins, self.fmin, fmax)
        weights = bands.rectangles(edges, frequencies, norm=True)
        return weights, (edges[:-1] * edges[1:]).sqrt()
