"""What every architecture shares, so that padding never counts: masks, normalisation, pooling.

A mask is a bool tensor (batch, frame), true on real frames, or None where no frame is padding.
A layer with a stride of s along the frames keeps frame t of its output where frame s * t of its
input is real, so the mask of its output is `mask[:, ::s]`, and a length L becomes ceil(L / s).
Activations are set to zero on padding after every normalisation: a convolution then sees beyond a
clip's end the same zeros that it sees beyond the edge of an unpadded clip.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


def frame_mask(lengths: Tensor | None, frames: int) -> Tensor | None:
    """True on real frames, (batch, frame); None where nothing is padding.

    >>> frame_mask(torch.tensor([1, 3]), 3)
    tensor([[ True, False, False],
            [ True,  True,  True]])
    >>> frame_mask(torch.tensor([3, 3]), 3) is None
    True
    """
    if lengths is None or bool((lengths >= frames).all()):
        return None
    return torch.arange(frames, device=lengths.device) < lengths.clamp(min=1)[:, None]


def clear(x: Tensor, mask: Tensor | None) -> Tensor:
    """`x` (batch, ..., frame) with zeros on padding."""
    return x if mask is None else x * _spread(mask, x)


def _layout(x: Tensor) -> torch.memory_format:
    last = x.ndim == 4 and x.is_contiguous(memory_format=torch.channels_last)
    return torch.channels_last if last else torch.contiguous_format


def _spread(mask: Tensor, x: Tensor) -> Tensor:
    """The mask in the shape and type that multiplies `x`."""
    middle = (1,) * (x.ndim - 2)
    return mask.reshape(mask.shape[0], *middle, mask.shape[1]).to(x.dtype)


class MaskedBatchNorm(nn.Module):
    """Batch normalisation (Ioffe & Szegedy 2015) whose statistics are those of real frames only.

    (batch, channel, ..., frame) in and out; padding is zero in the output. In evaluation, and
    where nothing is padding, it is torch's own batch normalisation.
    """

    def __init__(self, channels: int, *, momentum: float = 0.1, eps: float = 1e-5) -> None:
        super().__init__()
        self.momentum, self.eps = momentum, eps
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.running_mean: Tensor
        self.running_var: Tensor
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """Normalise per channel."""
        if self.training and mask is not None:
            return self._over_real_frames(x, mask)
        return clear(
            nn.functional.batch_norm(
                x, self.running_mean, self.running_var, self.weight, self.bias,
                self.training, self.momentum, self.eps,
            ),
            mask,
        )  # fmt: skip

    def _over_real_frames(self, x: Tensor, mask: Tensor) -> Tensor:
        """The clips' real frames side by side, normalised as one picture, and put back."""
        lengths = mask.sum(1).tolist()
        real = torch.cat([item[..., :n] for item, n in zip(x, lengths, strict=True)], dim=-1)
        normal = nn.functional.batch_norm(
            real[None], self.running_mean, self.running_var, self.weight, self.bias,
            True, self.momentum, self.eps,
        )[0]  # fmt: skip
        padded = [
            nn.functional.pad(clip, (0, x.shape[-1] - clip.shape[-1]))
            for clip in normal.split(lengths, dim=-1)
        ]
        return torch.stack(padded).contiguous(memory_format=_layout(x))


def mean_and_max(x: Tensor, mask: Tensor | None = None) -> Tensor:
    """Mean and maximum over all bins and real frames: (batch, channel, ..., frame) to (batch, 2 channel).

    `x` is at least zero, and zero on padding (after a ReLU), so padding adds nothing to the sum
    and cannot be the maximum.
    """
    axes = tuple(range(2, x.ndim))
    if mask is None:
        mean = x.mean(axes)
    else:
        real = mask.sum(1, keepdim=True) * (x[0, 0].numel() // mask.shape[1])
        mean = x.sum(axes, dtype=torch.float32) / real
    return torch.cat([mean.to(x.dtype), x.amax(axes)], dim=1)
