"""For phones: depthwise separable convolutions in inverted residual blocks (Sandler et al. 2018).

Where the stride is 1 and the width stays, the input is added to the output. No squeeze-and-excite:
it would look at the whole clip, and the network could then not run as a stream.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from auricle.models.masking import MaskedBatchNorm, clear, frame_mask, mean_and_max

# (channels out, stride) of each inverted residual block
_BLOCKS = ((24, 2), (24, 1), (40, 2), (40, 1), (80, 2), (80, 1))
_STEM, _HEAD, _EXPAND = 16, 160, 3


class _Layer(nn.Module):
    """Convolution and batch normalisation, with ReLU where `active`."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, *, stride: int = 1, groups: int = 1,
        active: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.stride, self.active = stride, active
        self.conv = nn.Conv2d(
            inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False
        )
        self.norm = MaskedBatchNorm(outputs)

    def forward(self, x: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor | None]:
        mask = None if mask is None else mask[:, :: self.stride]
        x = self.norm(self.conv(x), mask)
        return (torch.relu(x) if self.active else x), mask


class _InvertedResidual(nn.Module):
    """Widen, filter each channel by itself, narrow."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        wide = _EXPAND * inputs
        self.adds = stride == 1 and inputs == outputs
        self.widen = _Layer(inputs, wide, 1)
        self.filter = _Layer(wide, wide, 3, stride=stride, groups=wide)
        self.narrow = _Layer(wide, outputs, 1, active=False)

    def forward(self, x: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor | None]:
        out, kept = self.narrow(*self.filter(*self.widen(x, mask)))
        return (x + out if self.adds else out), kept


class Depthwise(nn.Module):
    """(batch, channel, bin, frame) to logits (batch, class): 0.1 million parameters."""

    def __init__(self, bins: int, classes: int, *, channels: int = 1, dropout: float = 0.2) -> None:
        super().__init__()
        widths = (_STEM, *(outputs for outputs, _ in _BLOCKS))
        self.stem = _Layer(channels, _STEM, 5, stride=2)
        self.blocks = nn.ModuleList(
            _InvertedResidual(inputs, outputs, stride)
            for inputs, (outputs, stride) in zip(widths, _BLOCKS, strict=False)
        )
        self.head = _Layer(widths[-1], _HEAD, 1)
        self.dropout = nn.Dropout(dropout)
        self.output = nn.Linear(2 * _HEAD, classes)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Logits; `lengths` are the real frames of each item, (batch,)."""
        mask = frame_mask(lengths, x.shape[-1])
        x, mask = self.stem(clear(x, mask), mask)
        for block in self.blocks:
            x, mask = block(x, mask)
        x, mask = self.head(x, mask)
        return self.output(self.dropout(mean_and_max(x, mask)))
