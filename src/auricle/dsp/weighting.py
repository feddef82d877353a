"""Frequency weightings of sound level meters, IEC 61672-1:2013, in closed form (annex E).

The analogue prototypes have poles at four frequencies, which follow from 1 kHz, `10^1.5` Hz,
`10^3.9` Hz and `10^2.45` Hz.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

_REFERENCE_HZ = 1000.0


def _poles() -> tuple[float, float, float, float]:
    """Frequencies of the poles in hertz: 20.60, 107.7, 737.9 and 12194.

    f1 and f4 make C fall by 3 dB at `f_L = 10^1.5` and `f_H = 10^3.9` Hz; f2 and f3 make A fall by
    3 dB more at `f_A = 10^2.45` Hz (equations E.2 to E.5).
    """
    low, high, a = 10**1.5, 10**3.9, 10**2.45
    r2, d = _REFERENCE_HZ**2, math.sqrt(0.5)
    b = (r2 + low**2 * high**2 / r2 - d * (low**2 + high**2)) / (1 - d)
    root = math.sqrt(b**2 - 4 * low**2 * high**2)
    f1, f4 = math.sqrt((-b - root) / 2), math.sqrt((-b + root) / 2)
    f2, f3 = ((3 + sign * math.sqrt(5)) / 2 * a for sign in (-1, 1))
    return f1, f2, f3, f4


def gain(curve: str, frequencies: Tensor) -> Tensor:
    """The factor on the amplitude, 1 at 1 kHz.

    Args:
        curve: "A" or "C".
        frequencies: hertz, at least 0.

    >>> [round(20 * math.log10(g), 2) for g in gain("A", torch.tensor([100.0, 1000.0])).tolist()]
    [-19.14, 0.0]
    """
    reference = torch.tensor(_REFERENCE_HZ, dtype=torch.float64)
    return (_prototype(curve, frequencies.double()) / _prototype(curve, reference)).to(
        frequencies.dtype
    )


def _prototype(curve: str, f: Tensor) -> Tensor:
    f1, f2, f3, f4 = _poles()
    squares = f.square()
    c = squares * f4**2 / ((squares + f1**2) * (squares + f4**2))
    if curve == "C":
        return c
    return c * squares / ((squares + f2**2) * (squares + f3**2)).sqrt()
