"""Gabor: the learnable filters and pools of LEAF (Zeghidour et al. 2021)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from auricle.dsp import timebank
from auricle.errors import ConfigError
from auricle.frontends.timebank import TimeBank


class Gabor(TimeBank):
    """Sound through Gabor filters, squared modulus, Gaussian lowpass; followed by PCEN it is LEAF.

    Good with many recordings, where the best bands are not the ear's: each filter's frequency and
    width, and the width of its lowpass, are learnt with the network. Not with few recordings, where
    fixed bands do as well, and not in a hurry: it costs a hundred times a mel spectrum.

    Filters begin at the mel bands, three quarters of a triangle's base wide: there its root, which
    is a magnitude, has half its height. They begin no narrower than a Fourier bin of their window
    and no wider than a quarter of the sample rate.

    Args:
        bins: filters.
        hop: samples from frame to frame.
        window: samples of a filter, and of a lowpass; an even number is one tap more. LEAF's 400
            are 25 ms at 16 kHz.
        fmin, fmax: span of the bank in hertz, above 0; `fmax=None` is half the sample rate.
        pool: standard deviation of the lowpass at the beginning, as a share of half its length.
        floor: the least energy that comes out.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a size or span that is not allowed.
    """

    name = "gabor"
    example = "gabor(20,64,window=160)|pcen(leaf)"
    small_example = "gabor(4,16,window=12)|pcen(leaf)"
    others = {"window": 120, "pool": 0.2, "floor": 1.0}
    factor = ("transform", "gabor")
    own_scale = "mel (learnt)"
    kind = "power"

    def __init__(
        self,
        *,
        bins: int,
        hop: int,
        window: int = 400,
        fmin: float = 60.0,
        fmax: float | None = None,
        pool: float = 0.4,
        floor: float = 1e-5,
        sample_rate: int | None = None,
    ) -> None:
        super().__init__()
        self.bins, self.hop, self.window, self.sample_rate = bins, hop, window, sample_rate
        self.fmin, self.fmax, self.pool, self.floor = fmin, fmax, pool, floor
        self._validate()
        for name, value in {"pool": pool, "floor": floor}.items():
            if not value > 0:
                raise ConfigError(f"gabor: {name}={value} must be greater than 0")

    def _begin(self, edges: Tensor, sample_rate: int) -> None:
        widths = 0.75 * (edges[2:] - edges[:-2])
        widths = widths.clamp(sample_rate / (self._taps), sample_rate / 4)
        self.log_centre = self._parameter(edges[1:-1])
        self.log_width = self._parameter(widths)
        self.log_pool = nn.Parameter(torch.full((self.bins,), self.pool).log())

    def _kernels(self, dtype: torch.dtype) -> Tensor:
        assert self.axes_in is not None
        centre, width = self.log_centre.to(dtype), self.log_width.to(dtype)
        return timebank.gabor(centre, width, self._taps, self.axes_in.sample_rate)

    @property
    def _pool_reach(self) -> tuple[int, int]:
        return self._taps // 2, self._taps // 2 + 1

    def _pool(self, parts: Tensor, columns: int) -> Tensor:
        energy = parts.square().sum(1)
        lowpass = timebank.gaussian(self.log_pool.to(parts.dtype), self._taps)
        return timebank.pooled(energy, lowpass, self.hop, columns).clamp_min(self.floor)
