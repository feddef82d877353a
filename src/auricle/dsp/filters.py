"""Filters on sound: recursive ones in second-order sections, and the change of rate.

A recursive filter is a linear state-space system, and over a block of `B` samples it is four matrix
products: with the state `s` before the block (a row vector) and its samples `x`,

    y  = x T + s O        what the block's own samples give, and what rings on from before
    s' = x C + s M        what is left behind

`T` holds the impulse response, `O` the response to each unit state, `C` the state that each sample
leaves, `M` the transition over a block. The states between blocks obey the same kind of recursion,
with `M` in place of the filter, so they are found by blocks of blocks. Nothing is truncated: the
result is the recursion's own, in float64, whatever the input's type. Gradients flow.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

_BLOCK = 64
_GROUP = 8
# 64 * 8^9 samples are a day at 96 kHz.
_LEVELS = 9


class Sections(NamedTuple):
    """A recursive filter as matrices, float64; `n` states.

    Attributes:
        response: `T`, `(block, block)`.
        ringing: `O`, `(n, block)`.
        absorbed: `C`, `(block, n)`.
        within: for each level, states after each of 8 blocks from what they absorbed,
            `(level, 8 n, 8 n)`.
        onward: for each level, those states from the one before the first block, `(level, n, 8 n)`.
        settled: the state in which a constant 1 has always come in, `(n,)`.
    """

    response: Tensor
    ringing: Tensor
    absorbed: Tensor
    within: Tensor
    onward: Tensor
    settled: Tensor


def butterworth(kind: str, edges: tuple[float, ...], order: int, sample_rate: int) -> npt.NDArray:
    """A Butterworth filter's second-order sections, `(section, 6)` (Butterworth 1930).

    Args:
        kind: lowpass, highpass, bandpass or bandstop.
        edges: the frequencies of 3 dB attenuation in hertz, one, or two for a band.
        order: of the low-pass prototype; a band filter has twice as many poles.
        sample_rate: hertz.
    """
    from scipy.signal import butter

    values = edges[0] if len(edges) == 1 else edges
    return butter(order, values, kind, fs=sample_rate, output="sos")


def sections(sos: npt.NDArray) -> Sections:
    """The matrices of second-order sections, measured by filtering unit samples and unit states.

    Args:
        sos: `(section, 6)`: b0, b1, b2, 1, a1, a2, in transposed direct form II.
    """
    from scipy.signal import sosfilt, sosfilt_zi

    states = 2 * len(sos)
    unit_states = np.eye(states).reshape(states, len(sos), 2).transpose(1, 0, 2)
    ringing, after = sosfilt(sos, np.zeros((states, _BLOCK)), zi=unit_states)
    none = np.zeros((len(sos), _BLOCK, 2))
    response, absorbed = sosfilt(sos, np.eye(_BLOCK), zi=none)
    transition = _rows(after)
    within, onward = _levels(transition)
    settled = sosfilt_zi(sos).reshape(-1)
    arrays = response, ringing, _rows(absorbed), within, onward, settled
    return Sections(*(torch.from_numpy(_without_denormals(a)) for a in arrays))


def _rows(states: npt.NDArray) -> npt.NDArray:
    """scipy's `(section, row, 2)` as `(row, n)`."""
    return states.transpose(1, 0, 2).reshape(states.shape[1], -1)


def _levels(transition: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray]:
    """Transitions inside groups of 8 blocks, of 8 groups, and so on."""
    n = len(transition)
    within, onward = [], []
    for _ in range(_LEVELS):
        powers = [np.eye(n)]
        for _ in range(_GROUP):
            powers.append(powers[-1] @ transition)
        grid = [
            [powers[after - come] if come <= after else np.zeros((n, n)) for after in range(_GROUP)]
            for come in range(_GROUP)
        ]
        within.append(np.block(grid))
        onward.append(np.hstack(powers[1:]))
        transition = powers[-1]
    return np.stack(within), np.stack(onward)


def _without_denormals(values: npt.NDArray) -> npt.NDArray:
    """Zero in place of what is nothing beside float64's precision, and slow."""
    return np.ascontiguousarray(np.where(np.abs(values) < 1e-250, 0.0, values))


def recurse(x: Tensor, filter: Sections, state: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Filter sound from a state on.

    Args:
        x: `(..., time)`, at least one sample.
        filter: from `sections`.
        state: `(..., n)` float64; None: at rest, nothing has come before.

    Returns:
        The sound, in the type of `x`, and the state after the last whole block of 64 samples
        (after the last sample, where `time` is a multiple of 64).
    """
    samples = x.shape[-1]
    blocks = -(-samples // _BLOCK)
    cut = torch.nn.functional.pad(x.double(), (0, blocks * _BLOCK - samples))
    cut = cut.unflatten(-1, (blocks, _BLOCK))
    rest = cut.new_zeros((*x.shape[:-1], filter.ringing.shape[0]))
    first = rest if state is None else state
    after = _states(cut @ filter.absorbed, filter, first, 0)
    before = torch.cat([first[..., None, :], after[..., :-1, :]], dim=-2)
    y = cut @ filter.response + before @ filter.ringing
    whole = samples // _BLOCK
    last = after[..., whole - 1, :] if whole else first
    return y.flatten(-2)[..., :samples].to(x.dtype), last


def _states(absorbed: Tensor, filter: Sections, first: Tensor, level: int) -> Tensor:
    """The states after each block, `(..., block, n)`, from what each absorbs and the first."""
    blocks, n = absorbed.shape[-2:]
    groups = -(-blocks // _GROUP)
    padded = torch.nn.functional.pad(absorbed, (0, 0, 0, groups * _GROUP - blocks))
    local = padded.unflatten(-2, (groups, _GROUP)).flatten(-2) @ filter.within[level]
    starts = first[..., None, :]
    if groups > 1:
        ends = _states(local[..., :-1, -n:], filter, first, level + 1)
        starts = torch.cat([starts, ends], dim=-2)
    after = local + starts @ filter.onward[level]
    return after.unflatten(-1, (_GROUP, n)).flatten(-3, -2)[..., :blocks, :]


def run(x: Tensor, sos: npt.NDArray, state: npt.NDArray | None) -> tuple[Tensor, npt.NDArray]:
    """What `recurse` does, sample after sample by scipy: for processors, without gradients.

    Args:
        x: `(..., time)`.
        sos: `(section, 6)`.
        state: what the call before gave; None: at rest.

    Returns:
        The sound, in the type of `x`, and the state after the last sample.
    """
    from scipy.signal import sosfilt

    sound = x.double().numpy()
    first = np.zeros((len(sos), *sound.shape[:-1], 2)) if state is None else state
    if not sound.size:
        return x, first
    y, last = sosfilt(sos, sound, zi=first)
    return torch.from_numpy(y).to(x.dtype), last


def run_both_ways(x: Tensor, sos: npt.NDArray, extension: int) -> Tensor:
    """What `both_ways` does, by scipy: for processors, without gradients."""
    from scipy.signal import sosfiltfilt

    y = sosfiltfilt(sos, x.double().numpy(), padlen=min(extension, x.shape[-1] - 1))
    return torch.from_numpy(y.copy()).to(x.dtype)


def both_ways(x: Tensor, filter: Sections, extension: int, lengths: Tensor | None = None) -> Tensor:
    """Filter forth and back, so that no phase is turned and every attenuation counts twice.

    As `scipy.signal.sosfiltfilt`: the sound is continued at both ends, turned about its first and
    its last sample, and each pass begins settled on the first value that it meets.

    Args:
        x: `(..., time)`.
        filter: from `sections`.
        extension: samples of the continuation; fewer where the sound has no more.
        lengths: `(...)`, the real samples; what comes after them gives zeros.
    """
    time = x.shape[-1]
    whole = torch.full(x.shape[:-1], time, device=x.device)
    count = (whole if lengths is None else lengths.to(x.device))[..., None]
    extra = (count - 1).clamp_max(extension)
    place = torch.arange(time + 2 * min(extension, time - 1), device=x.device)
    continued = _continued(x.double(), place - extra, count)
    total = count + 2 * extra
    back = (total - 1 - place).clamp_min(0)
    forth = _settled_pass(continued, filter)
    turned = torch.where(place < total, forth.gather(-1, back), 0.0)
    y = _settled_pass(turned, filter)
    samples = torch.arange(time, device=x.device)
    kept = y.gather(-1, (total - 1 - extra - samples).clamp_min(0))
    return torch.where(samples < count, kept, 0.0).to(x.dtype)


def _continued(x: Tensor, place: Tensor, count: Tensor) -> Tensor:
    """The values at `place`, before 0 and from `count` on turned about the ends; zeros after that."""
    ends = x[..., :1], x.gather(-1, count - 1)
    mirrored = torch.where(
        place < 0, -place, torch.where(place < count, place, 2 * (count - 1) - place)
    )
    inside = x.gather(-1, mirrored.clamp(0, x.shape[-1] - 1))
    values = torch.where(place < 0, 2 * ends[0] - inside, inside)
    values = torch.where(place >= count, 2 * ends[1] - inside, values)
    return torch.where(mirrored >= 0, values, 0.0)


def _settled_pass(x: Tensor, filter: Sections) -> Tensor:
    return recurse(x, filter, x[..., :1] * filter.settled)[0]


def extension(sos: npt.NDArray) -> int:
    """The continuation that `scipy.signal.sosfiltfilt` takes."""
    taps = 2 * len(sos) + 1 - min(int((sos[:, 2] == 0).sum()), int((sos[:, 5] == 0).sum()))
    return 3 * taps


def silenced(x: Tensor, lengths: Tensor | None) -> Tensor:
    """Sound `(..., time)` with zeros from `lengths`, `(...)`, on; None: all is real."""
    if lengths is None:
        return x
    samples = torch.arange(x.shape[-1], device=x.device)
    return x.masked_fill(samples >= lengths.to(x.device)[..., None], 0)


def preemphasis(x: Tensor, coefficient: float, before: Tensor | None = None) -> Tensor:
    """`y_t = x_t - coefficient x_{t-1}`: treble up, bass down.

    Args:
        x: `(..., time)`.
        coefficient: 0 changes nothing, 1 differentiates.
        before: `x_{-1}`, `(..., 1)`; None: 0.
    """
    first = x.new_zeros((*x.shape[:-1], 1)) if before is None else before
    return x - coefficient * torch.cat([first, x[..., :-1]], dim=-1)


# --- change of rate ------------------------------------------------------------------------------

# resampy's `kaiser_best` (McFee 2016): zero crossings on each side, share of half the lower rate
# that passes, and the Kaiser window's shape; stopband below -120 dB.
_CROSSINGS = 64
_PASSED = 0.9475937167399596
_KAISER = 14.769656459379492


def ratio(source: int, target: int) -> tuple[int, int, int]:
    """A change of rate in lowest terms: `up` samples for `down`, and the window's `reach`.

    Args:
        source, target: in hertz.

    Returns:
        `up`, `down`, and how many samples of the input an output sample takes on either side.

    >>> ratio(44100, 16000)
    (160, 441, 187)
    """
    common = math.gcd(source, target)
    up, down = target // common, source // common
    return up, down, math.ceil(_CROSSINGS / _passed(up, down))


def _passed(up: int, down: int) -> float:
    return _PASSED * min(1.0, up / down)


def sinc_weights(up: int, down: int, reach: int) -> Tensor:
    """The weights of `up` output samples over the input's `reach + down + reach` around them.

    A sinc that passes what both rates hold, under a Kaiser window (Smith & Gossett 1984); each
    output sample's weights sum to 1, so that a constant stays what it is.

    Returns:
        `(2 reach + down, up)` float64.
    """
    passed = _passed(up, down)
    places = np.arange(up) * down / up
    distance = (np.arange(-reach, reach + down)[:, None] - places) * passed
    inside = np.clip(1 - (distance / _CROSSINGS) ** 2, 0, None)
    weights = np.sinc(distance) * np.i0(_KAISER * np.sqrt(inside)) * (inside > 0)
    return torch.from_numpy(weights / weights.sum(0))
