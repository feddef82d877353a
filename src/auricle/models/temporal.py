"""A 1-D CNN over time, for MFCC-like input: the bins are its channels.

MFCC coefficients have no neighbourhood that a convolution along the bins could use; here each
layer mixes all of them. The network therefore knows absolute bins, and its size depends on them.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from auricle.models.masking import MaskedBatchNorm, clear, frame_mask, mean_and_max

# (channels out, stride) of each block
_BLOCKS = ((96, 1), (128, 2), (128, 1), (160, 2), (160, 1))
_KERNEL = 5


class _Block(nn.Module):
    """Convolution over time, batch normalisation, ReLU."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.stride = stride
        self.conv = nn.Conv1d(inputs, outputs, _KERNEL, stride, _KERNEL // 2, bias=False)
        self.norm = MaskedBatchNorm(outputs)

    def forward(self, x: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor | None]:
        mask = None if mask is None else mask[:, :: self.stride]
        return torch.relu(self.norm(self.conv(x), mask)), mask


class Temporal(nn.Module):
    """(batch, channel, bin, frame) to logits (batch, class): 0.4 million parameters at 64 bins."""

    def __init__(self, bins: int, classes: int, *, channels: int = 1, dropout: float = 0.2) -> None:
        super().__init__()
        widths = (channels * bins, *(outputs for outputs, _ in _BLOCKS))
        self.blocks = nn.ModuleList(
            _Block(inputs, outputs, stride)
            for inputs, (outputs, stride) in zip(widths, _BLOCKS, strict=False)
        )
        self.dropout = nn.Dropout(dropout)
        self.output = nn.Linear(2 * widths[-1], classes)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Logits; `lengths` are the real frames of each item, (batch,)."""
        mask = frame_mask(lengths, x.shape[-1])
        x = clear(x, mask).flatten(1, 2)
        for block in self.blocks:
            x, mask = block(x, mask)
        return self.output(self.dropout(mean_and_max(x, mask)))
