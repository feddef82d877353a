"""From power to what loudness is nearer to: decibels, and per-channel energy normalisation."""

from __future__ import annotations

import functools
import math

import torch
from torch import Tensor

_SCAN_BLOCK = 32
# Products below this are nothing beside float32's precision, and denormals are slow.
_NEGLIGIBLE = 1e-30


def decibel(
    power: Tensor,
    *,
    ref: float = 1.0,
    amin: float = 1e-10,
    top_db: float | None = 80.0,
    lengths: Tensor | None = None,
) -> Tensor:
    """Power in decibels: `10 log10(max(amin, S) / max(amin, ref))`.

    Args:
        power: `(..., bin, frame)`, at least 0.
        ref: the power that counts as 0 dB.
        amin: floor of the power.
        top_db: nothing falls further than this below the maximum of its own picture (its last two
            dimensions), whatever else is in the batch. None: no such floor.
        lengths: real frames of each picture, `(...)`; frames after them do not count for the
            maximum.
    """
    floor: Tensor | float = amin
    if top_db is not None:
        # The floor is set on the power, before the logarithm: max(S) * 10^(-top_db / 10).
        real = power if lengths is None else power.masked_fill(~frame_mask(power, lengths), 0)
        peak = real.amax((-2, -1), keepdim=True)
        floor = peak.mul(10 ** (-top_db / 10)).clamp_min(amin)
    # In place on what is ours: large temporaries cost more than the logarithm.
    level = power.clamp(min=floor).log_().mul_(10 / math.log(10))
    return level if ref == 1 else level.sub_(10 * math.log10(max(amin, ref)))


def frame_mask(picture: Tensor, lengths: Tensor) -> Tensor:
    """True where a frame of `(..., bin, frame)` is real, `(..., 1, frame)`."""
    frames = torch.arange(picture.shape[-1], device=picture.device)
    return (frames < lengths.to(picture.device)[..., None])[..., None, :]


def smoothing_coefficient(time_constant: float, frame_rate: float) -> float:
    """The `b` whose first-order smoother has this time constant (librosa's rule).

    Args:
        time_constant: seconds.
        frame_rate: frames a second.

    >>> round(smoothing_coefficient(0.4, 22050 / 512), 4)
    0.0564
    """
    frames = time_constant * frame_rate
    return (math.sqrt(1 + 4 * frames**2) - 1) / (2 * frames**2)


def smooth(values: Tensor, b: float, initial: Tensor) -> Tensor:
    """First-order smoother over the last dimension: `M_t = (1 - b) M_{t-1} + b S_t`.

    With `a = 1 - b`, inside a block of 32 frames `M_t = a^{t+1} M_{-1} + sum_{s<=t} b a^{t-s} S_s`:
    one triangular matrix product. The blocks' ends obey the same recursion with `a^32`, so the
    function calls itself for the carries. (A cumulative sum of `a^-t S_t` would overflow.)

    Args:
        values: `(..., frame)`.
        b: weight of the newest value, in `(0, 1]`.
        initial: `M_{-1}`, `(..., 1)`.
    """
    return _scan(values, 1 - b, b, initial)


def _scan(values: Tensor, a: float, weight: float, initial: Tensor) -> Tensor:
    """`M_t = a M_{t-1} + weight * values_t`."""
    frames = values.shape[-1]
    blocks = -(-frames // _SCAN_BLOCK)
    triangle, decay = _scan_weights(a, values.dtype, values.device)
    padded = torch.nn.functional.pad(values, (0, blocks * _SCAN_BLOCK - frames))
    local = padded.unflatten(-1, (blocks, _SCAN_BLOCK)) @ (triangle * weight)
    carries = initial
    if blocks > 1:
        ends = _scan(local[..., :-1, -1], a**_SCAN_BLOCK, 1.0, initial)
        carries = torch.cat([initial, ends], dim=-1)
    return local.addcmul_(carries[..., None], decay).flatten(-2)[..., :frames]


@functools.lru_cache(maxsize=64)
def _scan_weights(a: float, dtype: torch.dtype, device: torch.device) -> tuple[Tensor, Tensor]:
    """`a^(t - s)` for `t >= s`, else 0, as `(s, t)`; and `a^1 ... a^block`."""
    # Outside inference mode: the cached tensors must serve training too.
    with torch.inference_mode(mode=False):
        frames = torch.arange(_SCAN_BLOCK)
        lag = frames - frames[:, None]
        powers = torch.tensor(a, dtype=torch.float64) ** torch.arange(_SCAN_BLOCK + 1)
        powers[powers < _NEGLIGIBLE] = 0
        triangle = torch.where(lag < 0, 0.0, powers[lag.clamp_min(0)])
        return triangle.to(device, dtype), powers[1:].to(device, dtype)


def pcen(
    power: Tensor, level: Tensor, *, gain: float, bias: float, exponent: float, eps: float
) -> Tensor:
    """Per-channel energy normalisation (Wang et al. 2017) of power by its own smoothed level.

    `P = (S / (eps + M)^gain + bias)^exponent - bias^exponent`.

    Args:
        power: `S`, `(..., bin, frame)`, at least 0.
        level: `M`, from `smooth`; overwritten.
        gain: strength of the gain control, 0 to 1.
        bias: offset before the root, at least 0.
        exponent: the root; 0 gives its limit, `log(1 + S / (eps + M)^gain)`.
        eps: floor of the smoothed level.
    """
    ratio = power * level.add_(eps).log_().mul_(-gain).exp_()
    if exponent == 0:
        return ratio.log1p()
    if bias == 0:
        return ratio**exponent
    if exponent == 0.5:
        # sqrt(x + d) - sqrt(d) without its cancellation at small x.
        return ratio / ((ratio + bias).sqrt_() + math.sqrt(bias))
    return (ratio / bias).log1p().mul(exponent).expm1() * bias**exponent
