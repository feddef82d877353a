"""Constants: matrices that a stage multiplies by, in the type of what comes in."""

from __future__ import annotations

import functools
from collections.abc import Iterable

import torch
from torch import Tensor, nn


class Constants(nn.Module):
    """Matrices in float64; what is computed in float32 finds them converted once.

    Args:
        matrices: float64.
    """

    def __init__(self, matrices: Iterable[Tensor]) -> None:
        super().__init__()
        for index, matrix in enumerate(matrices):
            self.register_buffer(f"matrix{index}", matrix.clone(), persistent=False)

    def forward(self, x: Tensor) -> list[Tensor]:
        """The matrices in the type of `x`."""
        plain = x.dtype == torch.float32 and x.device.type == "cpu"
        if plain and not torch.compiler.is_compiling():
            return self._single
        return self._converted(x.dtype)

    @functools.cached_property
    def _single(self) -> list[Tensor]:
        # Outside of inference mode: they must serve training too.
        with torch.inference_mode(mode=False):
            return self._converted(torch.float32)

    def _converted(self, dtype: torch.dtype) -> list[Tensor]:
        return [matrix.to(dtype) for matrix in self.buffers()]
