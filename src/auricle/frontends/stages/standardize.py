"""Standardize: zero mean and unit deviation for each bin."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

from auricle.dsp.compression import frame_mask
from auricle.errors import ConfigError, unknown
from auricle.frontends.moments import Moments
from auricle.frontends.stage import Axes, Stage, bare

SCOPES = ("fold", "clip")
# A bin whose deviation is below this share of its mean is constant up to rounding.
_CONSTANT = 1e-5
_TINY = 1e-30


class Standardize(Stage):
    """Subtract each bin's mean and divide by its deviation; padding becomes 0.

    By the fold (Choi et al. 2018) is good for most data, since what sets clips apart stays; by the clip
    (Viikki & Laurila 1998) where levels and microphones differ and mean nothing, and not where level or
    colour carries the label.

    Args:
        scope: "fold" (statistics of the training fold, set by `fit`) or "clip" (each clip's own,
            over its real frames). A bin that is constant becomes 0 in scope "clip".

    Raises:
        ConfigError: an unknown scope; in `forward`, scope "fold" before `fit`.
    """

    name = "standardize"
    example = "stft(256,64)|mel(20)|db|standardize(clip)"
    others = {"scope": "fold"}
    accepts = ("power", "magnitude", "level", "cepstrum", "features")
    mean: Tensor
    std: Tensor
    count: Tensor

    def __init__(self, *, scope: str) -> None:
        super().__init__()
        if scope not in SCOPES:
            raise unknown("scope", scope, SCOPES)
        self.scope = scope
        self.factor = ("normalization", scope)

    @property
    def fits(self) -> bool:
        """Whether the statistics are the training fold's."""
        return self.scope == "fold"

    @property
    def lookahead(self) -> int | None:
        """A clip's own statistics wait for its end."""
        return 0 if self.fits else None

    def _attach(self, axes: Axes) -> Axes:
        if self.fits:
            self.register_buffer("mean", torch.zeros(axes.bins))
            self.register_buffer("std", torch.ones(axes.bins))
            self.register_buffer("count", torch.zeros((), dtype=torch.int64))
        return bare(axes, "standardized")

    def fit(self, batches: Iterable[tuple[Tensor, Tensor | None]]) -> None:
        """Mean and deviation of each bin over all real frames.

        Args:
            batches: pictures `(..., bin, frame)` with their lengths `(...)` in frames, or None.

        Raises:
            ConfigError: scope "clip", or no frames at all.
        """
        if not self.fits:
            raise ConfigError("standardize(clip) has no statistics to fit")
        moments = Moments()
        for pictures, lengths in batches:
            moments.add(pictures, lengths)
        if not moments.count:
            raise ConfigError("standardize(fold): fit() needs at least one frame")
        self.count.fill_(moments.count)
        self.mean.copy_(moments.mean)
        self.std.copy_(_floored(moments.std, moments.mean))

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Standardized values, of the same shape."""
        mask = None if lengths is None else frame_mask(x, lengths)
        mean, std = self._fold_statistics(x) if self.fits else _clip_statistics(x, mask)
        x = (x - mean) / std
        return x if mask is None else x.masked_fill(~mask, 0)

    def _fold_statistics(self, x: Tensor) -> tuple[Tensor, Tensor]:
        if not torch.compiler.is_compiling() and not int(self.count):
            raise ConfigError("standardize(fold) has no statistics yet; call fit(batches) first")
        return self.mean.to(x.dtype)[:, None], self.std.to(x.dtype)[:, None]

    def cost(self, frames: int) -> int:
        """A difference and a quotient; twice that where the clip is measured first."""
        return (2 if self.fits else 4) * self.axes.bins * frames


def _clip_statistics(x: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
    """Mean and deviation of each bin over its clip's real frames, `(..., bin, 1)`."""
    if mask is None:
        count: Tensor | int = x.shape[-1]
        mean = x.sum(-1, keepdim=True) / count
        squares = (x - mean).square()
    else:
        count = mask.sum(-1, keepdim=True).clamp_min(1)
        mean = x.masked_fill(~mask, 0).sum(-1, keepdim=True) / count
        squares = (x - mean).masked_fill(~mask, 0).square()
    return mean, _floored((squares.sum(-1, keepdim=True) / count).sqrt(), mean)


def _floored(std: Tensor, mean: Tensor) -> Tensor:
    return torch.maximum(std, (_CONSTANT * mean.abs()).clamp_min(_TINY))
