"""From power to what loudness is nearer to: roots, logarithms, per-channel energy normalisation."""

from __future__ import annotations

import functools
import math

import torch
from torch import Tensor

_SCAN_BLOCK = 32
# Products below this are nothing beside float32's precision, and denormals are slow.
NEGLIGIBLE = 1e-30


def root(power: Tensor, exponent: float) -> Tensor:
    """`S^exponent`; what is below 1e-30 counts as 1e-30, where the slope is still finite.

    >>> root(torch.tensor([0.0, 8.0]), 1 / 3).round(decimals=4).tolist()
    [0.0, 2.0]
    """
    return power.clamp_min(NEGLIGIBLE) ** exponent


def log1p(power: Tensor, factor: float | Tensor) -> Tensor:
    """`log(1 + factor S)`: proportional to what is far below `1 / factor`, a logarithm far above.

    >>> log1p(torch.tensor([0.0, math.e - 1]), 1.0).tolist()
    [0.0, 1.0]
    """
    return (power * factor).log1p()


def decibel(
    power: Tensor,
    *,
    ref: float | str = 1.0,
    amin: float = 1e-10,
    top_db: float | None = 80.0,
    lengths: Tensor | None = None,
) -> Tensor:
    """Power in decibels: `10 log10(max(amin, S) / max(amin, ref))`.

    Args:
        power: `(..., bin, frame)`, at least 0.
        ref: the power that counts as 0 dB; "max": the maximum of its own picture (its last two
            dimensions), whatever else is in the batch.
        amin: floor of the power.
        top_db: nothing falls further than this below the maximum of its own picture. None: no such
            floor.
        lengths: real frames of each picture, `(...)`; frames after them do not count for the
            maximum.
    """
    floor: Tensor | float = amin
    if top_db is not None or isinstance(ref, str):
        real = power if lengths is None else power.masked_fill(~frame_mask(power, lengths), 0)
        peak = real.amax((-2, -1), keepdim=True)
    if top_db is not None:
        # The floor is set on the power, before the logarithm: max(S) * 10^(-top_db / 10).
        floor = peak.mul(10 ** (-top_db / 10)).clamp_min(amin)
    # In place on what is ours: large temporaries cost more than the logarithm.
    level = power.clamp(min=floor).log_().mul_(10 / math.log(10))
    if isinstance(ref, str):
        return level.sub_(peak.clamp_min(amin).log10().mul(10))
    return level if ref == 1 else level.sub_(10 * math.log10(max(amin, ref)))


def frame_mask(picture: Tensor, lengths: Tensor) -> Tensor:
    """True where a frame of `(..., bin, frame)` is real, `(..., 1, frame)`."""
    frames = torch.arange(picture.shape[-1], device=picture.device)
    return (frames < lengths.to(picture.device)[..., None])[..., None, :]


def smoothing_coefficient(time_constant: float, frame_rate: float) -> float:
    """The `b` whose first-order smoother has this time constant (Lostanlen et al. 2019).

    The smoother's impulse response `b (1 - b)^t` has the standard deviation `sqrt(1 - b) / b`
    frames; `b` makes that the time constant `T`: `b = (sqrt(1 + 4 T^2) - 1) / (2 T^2)`.

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
        powers[powers < NEGLIGIBLE] = 0
        triangle = torch.where(lag < 0, 0.0, powers[lag.clamp_min(0)])
        return triangle.to(device, dtype), powers[1:].to(device, dtype)


def log_decay(log_time_constant: Tensor, frame_rate: float) -> Tensor:
    """`log(1 - b)` of `smoothing_coefficient`, for time constants given as logarithms of seconds.

    With `R = sqrt(1 + 4 T^2)`, `b = 2 / (R + 1)` and `1 - b = 4 T^2 / (R + 1)^2`: the first for long
    memories, the second for short ones, so that no difference of near numbers is taken.
    """
    log_frames = log_time_constant + math.log(frame_rate)
    root = (1 + 4 * (2 * log_frames).exp()).sqrt()
    b = 2 / (root + 1)
    # The side not taken needs a finite slope too, since 0 times infinity is not 0.
    long = torch.log1p(-b.clamp_max(0.75))
    short = 2 * (math.log(2) + log_frames - root.log1p())
    return torch.where(b < 0.5, long, short)


def smooth_bands(values: Tensor, log_decay: Tensor, initial: Tensor) -> Tensor:
    """`smooth` with a decay of its own for each band, which gradients reach.

    Args:
        values: `(..., band, frame)`.
        log_decay: `log(1 - b)` of each band, `(band,)`, below 0.
        initial: `M_{-1}`, `(..., band, 1)`.
    """
    weight = -torch.expm1(log_decay)
    return _scan_bands(values * weight[:, None], log_decay, initial)


def _scan_bands(values: Tensor, log_decay: Tensor, initial: Tensor) -> Tensor:
    """`M_t = a M_{t-1} + values_t` by blocks, as `_scan`, with `log a` for each band."""
    frames = values.shape[-1]
    blocks = -(-frames // _SCAN_BLOCK)
    steps = torch.arange(_SCAN_BLOCK + 1, device=values.device)
    exponents = log_decay[:, None] * steps
    powers = torch.where(exponents < math.log(NEGLIGIBLE), 0, exponents.exp())
    lag = steps[:-1] - steps[:-1, None]
    triangle = torch.where(lag < 0, 0, powers[:, lag.clamp_min(0)])
    padded = torch.nn.functional.pad(values, (0, blocks * _SCAN_BLOCK - frames))
    local = padded.unflatten(-1, (blocks, _SCAN_BLOCK)) @ triangle
    carries = initial
    if blocks > 1:
        ends = _scan_bands(local[..., :-1, -1], log_decay * _SCAN_BLOCK, initial)
        carries = torch.cat([initial, ends], dim=-1)
    return (local + carries[..., None] * powers[:, None, 1:]).flatten(-2)[..., :frames]


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


def pcen_bands(
    power: Tensor,
    level: Tensor,
    *,
    log_gain: Tensor,
    log_bias: Tensor,
    log_exponent: Tensor,
    eps: float,
) -> Tensor:
    """`pcen` with parameters of its own for each band, which gradients reach.

    They are given as logarithms, `(band,)`, so that no step of an optimiser makes one negative: a
    negative bias is a root of a negative number, and not finite. Gain and exponent count as 1 at
    most (Zeghidour et al. 2021): beyond, near-silence may overflow.
    """
    gain, exponent = (v.clamp_max(0).exp()[:, None] for v in (log_gain, log_exponent))
    bias = log_bias.exp()[:, None]
    ratio = power * torch.exp(-gain * (level + eps).log())
    return torch.expm1(exponent * torch.log1p(ratio / bias)) * bias**exponent
