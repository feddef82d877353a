"""Dct: the cosine transform over bins, which makes a cepstrum of a level picture."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import cepstrum
from auricle.errors import ConfigError, unknown
from auricle.frontends.constants import Constants
from auricle.frontends.stage import Axes, Stage, bare


class Dct(Stage):
    """Cosine transform over the bins: `stft | mel | db | dct` gives MFCCs (Davis &
    Mermelstein 1980).

    Good for linear models and mixtures of Gaussians, which like inputs that do not correlate. Not
    for convolutions over frequency: neighbouring coefficients are no neighbours.

    Args:
        coefficients: how many to keep; None keeps all, with `norm=ortho` a rotation that loses
            nothing.
        kind: 2 (DCT-II, the usual one) or 3 (DCT-III).
        norm: "ortho", "htk" or None, see `auricle.dsp.cepstrum.dct_matrix`.
        lifter: 0 (none) or above: coefficient `n` is weighted by `1 + lifter / 2 sin(pi n /
            lifter)`. 22 is HTK's and Kaldi's.
        liftering: how `n` counts: "librosa" (from 1) or "htk" (from 0, Kaldi's too).

    Raises:
        ConfigError: an unknown kind, norm or rule, a negative lifter; when attached, more
            coefficients than bins, or none.
    """

    name = "dct"
    example = "stft(256,64)|mel(20)|db|dct(coefficients=13,lifter=22.0)"
    others = {
        "coefficients": 7, "kind": 3, "norm": "htk", "lifter": 10.0, "liftering": "htk",
    }  # fmt: skip
    accepts = ("power", "level")
    factor = ("decorrelation", "dct")

    def __init__(
        self,
        *,
        coefficients: int | None = None,
        kind: int = 2,
        norm: str | None = "ortho",
        lifter: float = 0.0,
        liftering: str = "librosa",
    ) -> None:
        super().__init__()
        if kind not in cepstrum.DCT_KINDS:
            raise ConfigError(f"dct: kind={kind} must be one of {cepstrum.DCT_KINDS}")
        if norm not in cepstrum.DCT_NORMS:
            raise unknown("dct norm", str(norm), map(str, cepstrum.DCT_NORMS))
        if norm == "htk" and kind != 2:
            raise ConfigError(f"dct: norm=htk is HTK's DCT-II, and has no kind={kind}")
        if not lifter >= 0:
            raise ConfigError(f"dct: lifter={lifter} must be at least 0")
        if liftering not in cepstrum.LIFTERINGS:
            raise unknown("liftering", liftering, cepstrum.LIFTERINGS)
        self.coefficients, self.kind, self.norm = coefficients, kind, norm
        self.lifter, self.liftering = lifter, liftering

    def _attach(self, axes: Axes) -> Axes:
        kept = axes.bins if self.coefficients is None else self.coefficients
        if not 1 <= kept <= axes.bins:
            raise ConfigError(f"dct: coefficients={kept}, but 1 to {axes.bins} can be kept")
        matrix = cepstrum.dct_matrix(kept, axes.bins, kind=self.kind, norm=self.norm)
        if self.lifter:
            weights = cepstrum.lifter_weights(kept, self.lifter, rule=self.liftering)
            matrix = weights[:, None] * matrix
        self.constants = Constants([matrix])
        return bare(axes, "cepstrum", bins=kept, frequencies=None)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Coefficients: `(..., bin, frame)` to `(..., coefficient, frame)`."""
        (matrix,) = self.constants(x)
        product: Tensor = matrix @ x
        return product

    @property
    def matrix(self) -> Tensor:
        """`(coefficient, bin)`, float64."""
        matrix: Tensor = self.constants.get_buffer("matrix0")
        return matrix

    def cost(self, frames: int) -> int:
        """One an element of the matrix and frame."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return self.matrix.numel() * frames
