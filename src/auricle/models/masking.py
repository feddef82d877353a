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
    if lengths is None or not (torch.compiler.is_compiling() or bool((lengths < frames).any())):
        return None  # a graph that is traced serves padded clips too
    return torch.arange(frames, device=lengths.device) < lengths.clamp(min=1)[:, None]


def clear(x: Tensor, mask: Tensor | None) -> Tensor:
    """`x` (batch, ..., frame) with zeros on padding."""
    return x if mask is None else x * _spread(mask, x)


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
        lengths = mask.sum(1).tolist()
        normal, mean, variance = _OverRealFrames.apply(x, lengths, self.weight, self.bias, self.eps)
        count = sum(lengths) * (x[0, 0].numel() // x.shape[-1])
        with torch.no_grad():
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * (count / max(count - 1, 1)), self.momentum)
        return normal


class _OverRealFrames(torch.autograd.Function):
    """Batch normalisation by the moments of real frames, made of torch's own over all frames.

    Over all frames, with zeros for padding, a mean is `share` of the mean over real ones, and so is
    a mean square. Products with a broadcast mask would be several times slower: their innermost
    dimension, channels, is short.
    """

    @staticmethod
    def forward(  # type: ignore[no-untyped-def]
        ctx, x: Tensor, lengths: list[int], weight: Tensor, bias: Tensor, eps: float
    ) -> tuple[Tensor, Tensor, Tensor]:
        share = sum(lengths) / (len(lengths) * x.shape[-1])
        x = _padding_zero(x.clone(), lengths)
        _, mean, deviation = _normal(x, weight, bias, None, None, training=True, eps=0.0)
        # Where all is zero, as behind a unit that has died, torch gives 0 or inf by the device.
        scatter = (deviation**-2).nan_to_num(posinf=0.0)
        mean, square = mean / share, (scatter + mean**2) / share
        variance = (square - mean**2).clamp_min(0)
        out = _normal(x, weight, bias, mean, variance, training=False, eps=eps)[0]
        ctx.save_for_backward(x, weight, mean, variance)
        ctx.lengths, ctx.eps = lengths, eps
        ctx.mark_non_differentiable(mean, variance)
        return _padding_zero(out, lengths), mean, variance

    @staticmethod
    def backward(ctx, gradient: Tensor, *_: Tensor):  # type: ignore[no-untyped-def]
        x, weight, mean, variance = ctx.saved_tensors
        count = sum(ctx.lengths) * (x[0, 0].numel() // x.shape[-1])
        gradient = _padding_zero(gradient.clone(), ctx.lengths)
        inverse = (variance + ctx.eps).rsqrt()
        # As if mean and variance were given: the gradient's part that is left adds their own. The
        # processor takes the variance, CUDA the inverse deviation.
        dx, dweight, dbias = torch.ops.aten.native_batch_norm_backward(
            gradient, x, weight, mean, variance, mean, inverse, False, ctx.eps, [True, True, True]
        )
        slope = -weight * inverse**2 * dweight / count
        shift = -weight * inverse * dbias / count - slope * mean
        zero, one = torch.zeros_like(mean), torch.ones_like(mean)
        dx += _normal(x, slope, shift, zero, one, training=False, eps=0.0)[0]
        return _padding_zero(dx, ctx.lengths), None, dweight, dbias, None


def _normal(
    x: Tensor, weight: Tensor, bias: Tensor, mean: Tensor | None, variance: Tensor | None,
    *, training: bool, eps: float,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """torch's batch normalisation: the result, and the mean and inverse deviation that it used."""
    return torch.ops.aten.native_batch_norm(x, weight, bias, mean, variance, training, 0.0, eps)


def _padding_zero(x: Tensor, lengths: list[int]) -> Tensor:
    """Zeros on padding, in place."""
    for item, length in zip(x, lengths, strict=True):
        if length < x.shape[-1]:
            item[..., length:] = 0
    return x


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
