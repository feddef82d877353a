"""Mean and deviation of each bin over many pictures, gathered batch by batch."""

from __future__ import annotations

import torch
from torch import Tensor

from auricle.dsp.compression import frame_mask


class Moments:
    """Mean and sum of squared deviations, merged batch by batch in float64 (Chan et al. 1979).

    Attributes:
        count: frames so far.
        mean: of each bin, `(bin,)`.
        squares: sum of the squared deviations from it, `(bin,)`.
    """

    def __init__(self) -> None:
        self.count = 0
        self.mean = torch.zeros(())
        self.squares = torch.zeros(())

    @property
    def std(self) -> Tensor:
        """The deviation of each bin, `(bin,)`."""
        return (self.squares / self.count).sqrt()

    def add(self, pictures: Tensor, lengths: Tensor | None) -> None:
        """The real frames of pictures `(..., bin, frame)` with `lengths` `(...)` in frames."""
        frames = pictures.double().movedim(-2, -1)
        if lengths is not None:
            frames = frames[frame_mask(pictures, lengths)[..., 0, :]]
        frames = frames.reshape(-1, pictures.shape[-2])
        new = len(frames)
        if not new:
            return
        mean = frames.mean(0)
        shift = mean - self.mean
        total = self.count + new
        self.squares = self.squares + (frames - mean).square().sum(0)
        self.squares = self.squares + shift.square() * (self.count * new / total)
        self.mean = self.mean + shift * (new / total)
        self.count = total
