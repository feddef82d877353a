"""The gammatone filter as four biquads (Slaney 1993), computed in blocks.

A filter with the state `s` is `y = C s + D x`, `s' = A s + B x`, sample by sample. For a block of
samples at once, `y = O s + H x` and `s' = A^n s + R x`: `H` is the impulse response as a triangular
matrix, `O` the states' own decay as it is heard, `R` what each sample leaves in the states. The results
are the same, as matrix products; only the states go from block to block one after another.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

# Glasberg & Moore (1990), as Slaney writes it; the filter is wider by his factor.
_EAR_Q, _LEAST_HZ, _WIDER = 9.26449, 24.7, 1.019


def bandwidth(hertz: Tensor) -> Tensor:
    """The equivalent rectangular bandwidth (ERB) of hearing, in hertz."""
    return hertz / _EAR_Q + _LEAST_HZ


def centres(bands: int, fmin: float, fmax: float) -> Tensor:
    """`bands` frequencies from `fmin` up, at equal steps in ERBs; the next one would be `fmax`.

    >>> [round(hertz) for hertz in centres(3, 100.0, 4000.0).tolist()]
    [100, 542, 1576]
    """
    shift = _EAR_Q * _LEAST_HZ
    share = torch.arange(bands, dtype=torch.float64) / bands
    return (fmin + shift) * ((fmax + shift) / (fmin + shift)) ** share - shift


def sections(hertz: Tensor, sample_rate: float) -> Tensor:
    """Four second-order sections for each frequency, as `scipy.signal.sosfilt` takes them.

    Returns:
        `(band, 4, 6)`, float64; each section has unit gain at its filter's centre.
    """
    step = 1 / sample_rate
    angle = 2 * math.pi * hertz * step
    decay = torch.exp(-2 * math.pi * _WIDER * bandwidth(hertz) * step)
    roots = torch.tensor([3 + 2**1.5, 3 - 2**1.5], dtype=torch.float64).sqrt()
    slopes = torch.cat((roots, -roots))
    zero = decay[:, None] * (torch.cos(angle)[:, None] + slopes * torch.sin(angle)[:, None])
    ones, none = torch.ones_like(zero), torch.zeros_like(zero)
    poles = [ones, -2 * (decay * torch.cos(angle))[:, None] * ones, decay[:, None] ** 2 * ones]
    turn = torch.polar(torch.ones_like(angle), -angle)[:, None]
    gain = (1 - zero * turn) / (poles[0] + poles[1] * turn + poles[2] * turn**2)
    scale = 1 / gain.abs()
    return torch.stack((scale, -zero * scale, none, *poles), dim=-1)


@dataclass(frozen=True, slots=True)
class Blocks:
    """The matrices of a filter bank, see the module; all are multiplied from the right.

    Several blocks make a group, whose states go from block to block by one product: a filter whose
    samples are what the blocks leave.

    Attributes:
        heard: `H`, `(band, sample, sample)`.
        decay: `O`, `(band, state, sample)`.
        kept: `R`, of all bands beside each other, `(sample, band * state)`.
        started, entered: the states at each block's beginning, of what its group begins with and of what
            the blocks leave: `(band, state, block * state)` and `(band, block * state, block * state)`.
        leapt, gathered: the states at the group's end, of the same two: `(band, state, state)` and
            `(band, block * state, state)`.
    """

    heard: Tensor
    decay: Tensor
    kept: Tensor
    started: Tensor
    entered: Tensor
    leapt: Tensor
    gathered: Tensor

    @property
    def matrices(self) -> tuple[Tensor, ...]:
        """All of them, as the constructor takes them."""
        return tuple(getattr(self, field.name) for field in fields(self))

    @property
    def cost(self) -> float:
        """Multiply-accumulates a sample and band."""
        _, states, size = self.decay.shape
        group = self.started.shape[-1] / size
        return size + 2 * states + group * (1 + states) + group / size


def blocks(sections: Tensor, size: int, group: int) -> Blocks:
    """The matrices for blocks of `size` samples in groups of `group` blocks; float64.

    The states are turned so that white noise gives them unit variance and no correlation: then a
    rounding error in them is not magnified.
    """
    a, b, c, d = _balanced(*_cascade(sections))
    states, rows = [b], [c]
    for _ in range(size - 1):
        states.append((a @ states[-1][..., None])[..., 0])
        rows.append((rows[-1][:, None] @ a)[:, 0])
    impulse = torch.stack(states, dim=1)
    response = torch.cat((d[:, None], (impulse @ c[..., None])[..., 0]), dim=1)[:, :size]
    lag = torch.arange(size) - torch.arange(size)[:, None]
    heard = torch.where(lag >= 0, response[:, lag.clamp_min(0)], 0.0)
    powers = [torch.eye(a.shape[-1], dtype=a.dtype).expand_as(a)]
    for _ in range(group):
        powers.append(powers[-1] @ torch.linalg.matrix_power(a, size).mT)
    none = torch.zeros_like(a)
    entered = [
        torch.cat([powers[to - at - 1] if to > at else none for to in range(group)], dim=-1)
        for at in range(group)
    ]
    return Blocks(
        heard,
        torch.stack(rows, dim=-1),
        impulse.flip(1).movedim(0, 1).flatten(1),
        torch.cat(powers[:group], dim=-1),
        torch.cat(entered, dim=-2),
        powers[group],
        torch.cat(powers[group - 1 :: -1], dim=-2),
    )


def filtered(x: Tensor, bank: Blocks, state: Tensor | None) -> tuple[Tensor, Tensor]:
    """Sound through every filter, and the states that it leaves.

    Args:
        x: `(..., time)`, whole groups of blocks.
        bank: in the type of `x`.
        state: `(..., band, 1, state)`, what the sound before left; None: silence.

    Returns:
        `(..., band, time)`, and the states.
    """
    bands, states, size = bank.decay.shape
    group = bank.started.shape[-1] // states
    block = x.unflatten(-1, (-1, size))
    left = (block @ bank.kept).unflatten(-1, (bands, states)).movedim(-2, -3)
    left = left.unflatten(-2, (-1, group)).flatten(-2)
    leaps = left @ bank.gathered
    if state is None:
        state = x.new_zeros((*x.shape[:-1], bands, 1, states))
    begun = []
    for leap in leaps.split(1, dim=-2):
        begun.append(state)
        state = state @ bank.leapt + leap
    starts = torch.cat(begun, dim=-2) @ bank.started + left @ bank.entered
    starts = starts.unflatten(-1, (group, states)).flatten(-3, -2)
    heard = block[..., None, :, :] @ bank.heard
    heard += starts @ bank.decay
    return heard.flatten(-2), state


def _cascade(sections: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """`A`, `B`, `C`, `D` of sections one after another, each with its poles as a turn.

    A section with the poles `s +- i w` has the states `s1' = s s1 - w s2 + x`, `s2' = w s1 + s s2`, and
    gives `b0 x + p s1 + q s2`, where `p = b1 - b0 a1` and `w q = b2 - b0 a2 + p s`. In direct form two
    states of slow poles are all but equal, and their difference is lost.
    """
    bands, count, _ = sections.shape
    a = sections.new_zeros((bands, 2 * count, 2 * count))
    b = sections.new_zeros((bands, 2 * count))
    # What comes out of the sections so far, of the states and of the sample.
    through, direct = torch.zeros_like(b), sections.new_ones(bands)
    for index in range(count):
        b0, b1, b2, _, a1, a2 = sections[:, index].unbind(-1)
        first, second = 2 * index, 2 * index + 1
        real = -a1 / 2
        turn = (a2 - real**2).sqrt()
        ahead = b1 - b0 * a1
        out, now = b0[:, None] * through, b0 * direct
        out[:, first] += ahead
        out[:, second] += (b2 - b0 * a2 + ahead * real) / turn
        a[:, first] = through
        a[:, first, first] += real
        a[:, first, second] -= turn
        a[:, second, first] += turn
        a[:, second, second] += real
        b[:, first] = direct
        through, direct = out, now
    return a, b, through, direct


def _balanced(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """The same filter in states of unit variance for white noise.

    Their covariance `W = A W A' + B B'` is summed by doubling: `W += A W A'`, `A = A^2`.
    """
    power, covariance = a, b[:, :, None] * b[:, None, :]
    for _ in range(_DOUBLINGS):
        covariance = covariance + power @ covariance @ power.mT
        power = power @ power
    # Any root near it turns the states as exactly; this one there is despite rounding.
    ridge = _RIDGE * covariance.diagonal(dim1=-2, dim2=-1)
    root = torch.linalg.cholesky(covariance + ridge.diag_embed())
    turned = torch.linalg.solve_triangular(root, a @ root, upper=False)
    into = torch.linalg.solve_triangular(root, b[..., None], upper=False)[..., 0]
    return turned, into, (c[:, None] @ root)[:, 0], d


# 2^24 samples: three minutes at 96 kHz, when the slowest filter has long died away.
_DOUBLINGS = 24
_RIDGE = 1e-11
