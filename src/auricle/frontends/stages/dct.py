"""Dct: the cosine transform over bins, which makes a cepstrum of a level picture."""

from __future__ import annotations

from torch import Tensor

from auricle.dsp import cepstrum
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Stage, bare


class Dct(Stage):
    """Orthonormal DCT-II over the bins: `stft | mel | db | dct` gives MFCCs (Davis 1980).

    Args:
        coefficients: how many to keep; None keeps all, a rotation that loses nothing.

    Raises:
        ConfigError: when attached, more coefficients than bins, or none.
    """

    name = "dct"
    example = "stft(256,64)|mel(20)|db|dct(coefficients=13)"
    others = {"coefficients": 7}
    accepts = ("power", "level")
    factor = ("decorrelation", "dct")
    matrix: Tensor

    def __init__(self, *, coefficients: int | None = None) -> None:
        super().__init__()
        self.coefficients = coefficients

    def _attach(self, axes: Axes) -> Axes:
        kept = axes.bins if self.coefficients is None else self.coefficients
        if not 1 <= kept <= axes.bins:
            raise ConfigError(f"dct: coefficients={kept}, but 1 to {axes.bins} can be kept")
        self.register_buffer("matrix", cepstrum.dct_matrix(kept, axes.bins), persistent=False)
        return bare(axes, "cepstrum", bins=kept, frequencies=None)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Coefficients: `(..., bin, frame)` to `(..., coefficient, frame)`."""
        return self.matrix.to(x.dtype) @ x

    def cost(self, frames: int) -> int:
        """One an element of the matrix and frame."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return self.matrix.numel() * frames
