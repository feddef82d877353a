"""Octave: fractional octave bands of IEC 61260."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import bands
from auricle.errors import ConfigError
from auricle.frontends.bank import Bank


class Octave(Bank):
    """Fourier bins summed into fractional octave bands, exact frequencies of base ten.

    The bands of acoustics: IEC 61260-1:2014 fixes which there are. A good
    choice for noise, machines and rooms, whose figures are given in such bands; not for detail of
    harmonics or pitch. Bands narrower than a Fourier bin share it, so low ones need a long window;
    the filters' slopes are the window's, so this is no class 1 instrument.

    Args:
        fraction: bands an octave: 1, 3, 6, 12, 24 ...
        fmin, fmax: midband frequencies of the first and the last band in hertz, nominal or exact;
            `fmax=None` takes the last band that ends below half the sample rate.

    Raises:
        ConfigError: no bands an octave; when attached, a span that leaves no band, or whose last
            one ends above half the sample rate.
    """

    name = "octave"
    example = "stft(256,64)|octave(3,fmin=200.0)"
    small_example = "stft(64,16)|octave(1,fmin=250.0)"
    others = {"fraction": 6, "fmin": 250.0}
    factor = ("scale", "octave")

    def __init__(self, *, fraction: int, fmin: float = 25.0, fmax: float | None = None) -> None:
        super().__init__()
        if fraction < 1:
            raise ConfigError(f"octave: fraction={fraction} must be at least 1 band an octave")
        for name, value in {"fmin": fmin, "fmax": fmax}.items():
            if value is not None and not value > 0:
                raise ConfigError(f"octave: {name}={value}, but octaves do not reach 0 Hz")
        self.fraction, self.fmin, self.fmax = fraction, fmin, fmax

    def _checked_fmax(self, nyquist: float) -> float:
        fmax = nyquist if self.fmax is None else self.fmax
        midbands = bands.octave_midbands(self.fraction, self.fmin, fmax)
        if self.fmax is None and len(midbands) and self._end(midbands) > nyquist:
            midbands = midbands[:-1]
        self.bins = len(midbands)
        if not self.bins or self._end(midbands) > nyquist:
            raise ConfigError(
                f"octave: bands from fmin={self.fmin} to fmax={self.fmax} must be at least one, and "
                f"end by {nyquist:g} Hz, half the sample rate; leave fmax out for all that do"
            )
        return float(midbands[-1])

    def _end(self, midbands: Tensor) -> float:
        return float(bands.octave_edges(self.fraction, midbands)[-1])

    def _bank(self, frequencies: Tensor, fmax: float) -> tuple[Tensor, Tensor]:
        midbands = bands.octave_midbands(self.fraction, self.fmin, fmax)
        edges = bands.octave_edges(self.fraction, midbands)
        return bands.rectangles(edges, frequencies), midbands
