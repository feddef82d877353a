"""TrainableMel: mel bands whose places and widths are learnt with the network."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from auricle.dsp import bands
from auricle.frontends.stage import Axes, Stage
from auricle.frontends.stages.mel_scale import MelScale


class TrainableMel(Stage):
    """Fourier bins to triangles that begin as mel bands and move (after Won et al. 2020).

    Good with many recordings, where the best bands are not the ear's, at hardly more than the cost
    of fixed ones: three numbers a band are learnt, in log space. Not with few recordings, where
    fixed bands do as well.

    Args:
        bins: number of bands.
        fmin, fmax: span of the bank at the beginning in hertz; `fmax=None` is half the sample rate.
        formula, norm: as in `mel`; with norm "slaney" a triangle keeps its unit area.

    A side of a triangle is never steeper than one Fourier bin: a triangle between two bins would see
    nothing, and learn nothing.

    Raises:
        ConfigError: an unknown formula or norm; when attached, an impossible span, or filters too
            narrow to hold a Fourier bin.
    """

    name = "trainable_mel"
    example = "stft(256,64)|trainable_mel(20,fmin=50.0,formula=htk,norm=none)"
    others = {"formula": "slaney", "norm": "slaney"}
    accepts = ("power", "magnitude")
    factor = ("scale", "mel (learnt)")
    hertz: Tensor

    def __init__(
        self,
        *,
        bins: int,
        fmin: float = 0.0,
        fmax: float | None = None,
        formula: str = "slaney",
        norm: str | None = "slaney",
    ) -> None:
        super().__init__()
        self.bins, self.fmin, self.fmax = bins, fmin, fmax
        self.formula, self.norm = formula, norm
        self._beginning_bank()

    def _beginning_bank(self) -> MelScale:
        """The fixed bands that training starts from, which check the arguments."""
        return MelScale(**self.config)

    def _attach(self, axes: Axes) -> Axes:
        begun = self._beginning_bank().attach(axes).axes
        hertz = torch.tensor(axes.frequencies, dtype=torch.float64)
        self.register_buffer("hertz", hertz, persistent=False)
        fmax = axes.sample_rate / 2 if self.fmax is None else self.fmax
        edges = bands.mel_edges(self.bins, self.fmin, fmax, formula=self.formula)
        low, centre, high = edges[:-2], edges[1:-1], edges[2:]
        self.log_centre = nn.Parameter(centre.log().float())
        self.log_below = nn.Parameter((centre - low).log().float())
        self.log_above = nn.Parameter((high - centre).log().float())
        return begun

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Gather bins: `(..., bin, frame)` to `(..., band, frame)`."""
        return self._triangles(x.dtype) @ x

    def _triangles(self, dtype: torch.dtype) -> Tensor:
        """The weights as they are learnt so far, `(band, bin)`."""
        hertz = self.hertz.to(dtype)
        bin_width = hertz[1] - hertz[0]
        centre = self.log_centre.to(dtype).exp()[:, None]
        below, above = (
            side.to(dtype).exp()[:, None].clamp_min(bin_width)
            for side in (self.log_below, self.log_above)
        )
        away = hertz - centre
        weights = (1 + torch.where(away < 0, away / below, -away / above)).clamp_min(0)
        return weights if self.norm is None else weights * (2 / (below + above))

    def cost(self, frames: int) -> int:
        """One a weight that is not 0, and frame."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return int(self._triangles(torch.float32).count_nonzero()) * frames
