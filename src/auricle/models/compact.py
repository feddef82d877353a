"""The default: a compact CNN with masked global pooling, cheap enough to train by the dozen.

A strided stem brings the picture to a quarter of its size before the channels grow; plain 3 x 3
convolutions with batch normalisation follow (Simonyan & Zisserman 2015; Ioffe & Szegedy 2015);
mean and maximum over all bins and real frames feed one linear layer, so any size fits.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from auricle.models.masking import MaskedBatchNorm, clear, frame_mask, mean_and_max

# (channels out, kernel, stride) of each block
_BLOCKS = ((16, 5, 2), (32, 3, 2), (32, 3, 1), (64, 3, 2), (64, 3, 1), (128, 3, 2), (128, 3, 1))


class Block(nn.Module):
    """Convolution, batch normalisation, ReLU; padding stays zero."""

    def __init__(self, inputs: int, outputs: int, *, kernel: int = 3, stride: int = 1) -> None:
        super().__init__()
        self.stride = stride
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
        self.norm = MaskedBatchNorm(outputs)

    def forward(self, x: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        """(batch, channel, bin, frame) and its mask, both in and out."""
        mask = None if mask is None else mask[:, :: self.stride]
        return torch.relu_(self.norm(self.conv(x), mask)), mask


class Compact(nn.Module):
    """(batch, channel, bin, frame) to logits (batch, class): 0.29 million parameters."""

    def __init__(self, bins: int, classes: int, *, channels: int = 1, dropout: float = 0.2) -> None:
        super().__init__()
        widths = (channels, *(outputs for outputs, _, _ in _BLOCKS))
        self.blocks = nn.ModuleList(
            Block(inputs, outputs, kernel=kernel, stride=stride)
            for inputs, (outputs, kernel, stride) in zip(widths, _BLOCKS, strict=False)
        )
        self.dropout = nn.Dropout(dropout)
        self.output = nn.Linear(2 * widths[-1], classes)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Logits; `lengths` are the real frames of each item, (batch,)."""
        mask = frame_mask(lengths, x.shape[-1])
        x = clear(x, mask)
        for block in self.blocks:
            x, mask = block(x, mask)
        return self.output(self.dropout(mean_and_max(x, mask)))
