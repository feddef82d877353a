"""Sinc: the learnable band passes of SincNet (Ravanelli & Bengio 2018)."""

from __future__ import annotations

import torch
from torch import Tensor

from auricle.dsp import spectrum, timebank
from auricle.frontends.timebank import TimeBank


class Sinc(TimeBank):
    """Sound through ideal band passes under a Hamming window; the largest magnitude of each hop.

    Good with many recordings of speech or machines, where band edges matter: two numbers a filter
    are learnt with the network. Not with few recordings, and not in a hurry.

    Band `i` begins as mel band `i` does: from the centre of the one below to that of the one above.

    Args:
        bins: filters.
        hop: samples from frame to frame.
        window: samples of a filter; an even number is one tap more. SincNet's 250 are 16 ms at
            16 kHz.
        fmin, fmax: span of the bank in hertz, above 0; `fmax=None` is half the sample rate.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a size or span that is not allowed.
    """

    name = "sinc"
    example = "sinc(20,64,window=160)|log1p"
    small_example = "sinc(4,16,window=12)|log1p"
    others = {"window": 120}
    factor = ("transform", "sinc")
    own_scale = "mel (learnt)"
    kind = "magnitude"
    taper: Tensor

    def __init__(
        self,
        *,
        bins: int,
        hop: int,
        window: int = 250,
        fmin: float = 30.0,
        fmax: float | None = None,
        sample_rate: int | None = None,
    ) -> None:
        super().__init__()
        self.bins, self.hop, self.window, self.sample_rate = bins, hop, window, sample_rate
        self.fmin, self.fmax = fmin, fmax
        self._validate()

    def _begin(self, edges: Tensor, sample_rate: int) -> None:
        self.log_low = self._parameter(edges[:-2])
        self.log_width = self._parameter(edges[2:] - edges[:-2])
        taper = spectrum.window("hamming", self._taps, periodic=False)
        self.register_buffer("taper", taper, persistent=False)

    def _kernels(self, dtype: torch.dtype) -> Tensor:
        assert self.axes_in is not None
        low, width = self.log_low.to(dtype), self.log_width.to(dtype)
        taper = self.taper.to(dtype)
        return timebank.sinc(low, width, self._taps, self.axes_in.sample_rate, taper)

    @property
    def _pool_reach(self) -> tuple[int, int]:
        return self.hop // 2, self.hop - self.hop // 2

    def _pool(self, parts: Tensor, columns: int) -> Tensor:
        return parts[:, 0].abs().unflatten(-1, (columns, self.hop)).amax(-1)
