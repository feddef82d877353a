"""The second-architecture check: a small residual network (He et al. 2016), pre-pooled by 4.

If a ranking holds here and on `compact`, it is not the default network's taste alone.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from auricle.models.masking import MaskedBatchNorm, clear, frame_mask, mean_and_max

_WIDTHS = (32, 64, 128)
_BLOCKS_A_STAGE = 2


class _Residual(nn.Module):
    """Two 3 x 3 convolutions beside a shortcut; the shortcut is projected where shapes differ."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.stride = stride
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.norm1 = MaskedBatchNorm(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.norm2 = MaskedBatchNorm(outputs)
        self.project: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.project = nn.Conv2d(inputs, outputs, 1, stride, bias=False)

    def forward(self, x: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor | None]:
        mask = None if mask is None else mask[:, :: self.stride]
        y = torch.relu(self.norm1(self.conv1(x), mask))
        y = self.norm2(self.conv2(y), mask)
        return torch.relu(y + self.project(x)), mask


class ResNet(nn.Module):
    """(batch, channel, bin, frame) to logits (batch, class): 0.7 million parameters."""

    def __init__(self, bins: int, classes: int, *, channels: int = 1, dropout: float = 0.2) -> None:
        super().__init__()
        self.stem = nn.Conv2d(channels, _WIDTHS[0], 5, 2, 2, bias=False)
        self.norm = MaskedBatchNorm(_WIDTHS[0])
        stages = [
            (outputs, stride) for outputs in _WIDTHS for stride in (2, *[1] * (_BLOCKS_A_STAGE - 1))
        ]
        inputs = (_WIDTHS[0], *(outputs for outputs, _ in stages))
        self.blocks = nn.ModuleList(
            _Residual(i, outputs, stride)
            for i, (outputs, stride) in zip(inputs, stages, strict=False)
        )
        self.dropout = nn.Dropout(dropout)
        self.output = nn.Linear(2 * _WIDTHS[-1], classes)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Logits; `lengths` are the real frames of each item, (batch,)."""
        mask = frame_mask(lengths, x.shape[-1])
        x = self.stem(clear(x, mask))
        mask = None if mask is None else mask[:, ::2]
        x = torch.relu(self.norm(x, mask))
        for block in self.blocks:
            x, mask = block(x, mask)
        return self.output(self.dropout(mean_and_max(x, mask)))
