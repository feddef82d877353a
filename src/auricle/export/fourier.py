"""The Fourier transform as products with matrices, which every ONNX runtime computes fast.

A transform of `n = n1 n2` samples is two shorter ones (Cooley & Tukey 1965): with the sample
`n2 s1 + s2` and the bin `k1 + n1 k2`,

    X = sum_s2 exp(-2 pi i s2 k2 / n2) [ exp(-2 pi i s2 k1 / n) sum_s1 exp(-2 pi i s1 k1 / n1) x ].

Of real sound only `k1 = 0 .. n1 / 2` is computed; the other bins are conjugates of these. Where `n2` is
even, the sum and the difference of the halves of `s2` give the even and the odd `k2`: half the products.
"""

from __future__ import annotations

import functools
import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

Parts = tuple[Tensor, Tensor]
"""Real and imaginary part."""
Window = tuple[float, ...]
"""Constants are made by numpy: torch's own would be traced."""
_MOST_DEARER = 2


def rfft(x: Tensor, n: int | None = None) -> Tensor:
    """`torch.fft.rfft` over the last dimension."""
    real, imaginary = _parts(x, x.shape[-1] if n is None else n)
    return torch.complex(real, imaginary)


def irfft(spectrum: Tensor, n: int | None = None) -> Tensor:
    """`torch.fft.irfft` over the last dimension, for an even `n`.

    With `h = Re X - Im X` over all bins, `n x = Re F h - Im F h`: a Hartley transform.
    """
    n = 2 * (spectrum.shape[-1] - 1) if n is None else n
    real, imaginary = torch.view_as_real(spectrum)[..., : n // 2 + 1, :].unbind(-1)
    # The imaginary parts of the first and the last bin are none.
    inner = imaginary[..., 1:-1]
    ends = real[..., :1], real[..., -1:]
    mirrored = (real[..., 1:-1] + inner).flip(-1)
    hartley = torch.cat([ends[0], real[..., 1:-1] - inner, ends[1], mirrored], dim=-1)
    a, b = _parts(hartley, n)
    return torch.cat([a - b, (a + b)[..., 1:-1].flip(-1)], dim=-1) / n


def _parts(x: Tensor, n: int) -> Parts:
    """The spectrum of the last dimension, filled up with zeros or cut to `n`."""
    x = nn.functional.pad(x, (0, n - x.shape[-1]))
    n1, n2 = _cheapest(n, n)
    first, turn, second = (torch.from_numpy(m) for m in _matrices(n1, n2))
    real, imaginary = (first @ x.unflatten(-1, (n1, n2))).chunk(2, dim=-2)
    turned = real * turn[0] - imaginary * turn[1], real * turn[1] + imaginary * turn[0]
    found = (torch.cat(turned, dim=-1) @ second).chunk(2, dim=-1)
    order, sign = map(torch.from_numpy, _order(n1, n2))
    real, imaginary = (part.flatten(-2).index_select(-1, order) for part in found)
    return real, imaginary * sign


def frames(sound: Tensor, taper: Window, *, n: int, hop: int, count: int) -> Parts:
    """Windowed spectra `(batch, bin, frame)` of frames `(taper)` every `hop` samples.

    Framing, window, and the first of the two transforms are one convolution with a stride, where
    `n2` divides the hop.

    Args:
        sound: `(batch, time)`.
        taper: the window.
        n: samples of the transform.
        hop: samples from frame to frame.
        count: how many frames.
    """
    if not _strided(n, hop):
        framed = _framed(sound, taper, hop=hop, count=count)
        real, imaginary = _parts(framed, n)
        return real.transpose(1, 2), imaginary.transpose(1, 2)
    rows = _rows(sound, taper, n=n, hop=hop, count=count)
    real, imaginary = (torch.cat(part, dim=2).flatten(1, 2) for part in zip(*rows, strict=True))
    order, sign = map(torch.from_numpy, _order(*_cheapest(n, math.gcd(n, hop)), len(rows)))
    return real.index_select(1, order), imaginary.index_select(1, order) * sign[:, None]


def power(sound: Tensor, taper: Window, *, n: int, hop: int, count: int) -> Tensor:
    """Squared modulus of `frames`; arguments as there."""
    if not _strided(n, hop):
        real, imaginary = frames(sound, taper, n=n, hop=hop, count=count)
        return real * real + imaginary * imaginary
    squares = [
        real * real + imaginary * imaginary
        for real, imaginary in _rows(sound, taper, n=n, hop=hop, count=count)
    ]
    order = torch.from_numpy(_order(*_cheapest(n, math.gcd(n, hop)), len(squares))[0])
    return torch.cat(squares, dim=2).flatten(1, 2).index_select(1, order)


def _framed(sound: Tensor, taper: Window, *, hop: int, count: int) -> Tensor:
    """Windowed frames `(batch, frame, sample)`."""
    needed = (count - 1) * hop + len(taper)
    filled = nn.functional.pad(sound, (0, max(0, needed - sound.shape[-1])))
    return filled[:, :needed].unfold(-1, len(taper), hop) * torch.tensor(taper)


def _strided(n: int, hop: int) -> bool:
    """Whether a convolution may take the first transform: some factor that divides the hop is cheap."""
    return _cost(n, _cheapest(n, math.gcd(n, hop))[1]) <= _MOST_DEARER * _cost(
        n, _cheapest(n, n)[1]
    )


def _rows(sound: Tensor, taper: Window, *, n: int, hop: int, count: int) -> list[Parts]:
    """Spectra `(batch, k1, k2, frame)`: all `k2`, or first the even and then the odd ones."""
    n1, n2 = _cheapest(n, math.gcd(n, hop))
    columns = _columns(sound, len(taper), n2=n2, hop=hop, count=count)
    filters = torch.from_numpy(_windowed(n1, n2, columns.shape[2], taper))
    if n2 % 2:
        halves = [filters @ columns]
    else:
        one, other = (a @ b for a, b in zip(filters.chunk(2), columns.chunk(2, 1), strict=True))
        halves = [one + other, one - other]
    found = []
    for first, matrix in zip(halves, _seconds(n2), strict=True):
        rows = first.unflatten(2, (2, -1)).permute(0, 3, 2, 1, 4).flatten(2, 3)
        real, imaginary = (torch.from_numpy(part) @ rows for part in np.split(matrix, 2))
        found.append((real, imaginary))
    return found


def _columns(sound: Tensor, size: int, *, n2: int, hop: int, count: int) -> Tensor:
    """Samples of frames `(batch, s2, s1, frame)`: each hop is laid out once, and read by several frames."""
    # Runtimes are fast at exchanging the last two dimensions, and slow at turning round three.
    laid = _sized(sound, read(size, hop, count)).unflatten(-1, (-1, n2)).transpose(1, 2)
    laid = laid.unflatten(-1, (-1, hop // n2)).transpose(2, 3)
    return torch.cat([laid[..., i : i + count] for i in range(_hops(size, hop))], dim=2)


def read(size: int, hop: int, count: int) -> int:
    """Samples that frames of a size are read from, in whole hops."""
    return (count + _hops(size, hop) - 1) * hop


def _hops(size: int, hop: int) -> int:
    """That a frame reaches into."""
    return -(-size // hop)


def _sized(sound: Tensor, size: int) -> Tensor:
    """So many samples: the first ones, or zeros behind."""
    if sound.shape[-1] > size:
        return sound[..., :size]
    if sound.shape[-1] < size:
        return nn.functional.pad(sound, (0, size - sound.shape[-1]))
    return sound


@functools.cache
def _cheapest(n: int, step: int) -> tuple[int, int]:
    """The factors of `n` that cost the fewest products; the second divides `step`."""
    factors = (d for d in range(1, step + 1) if step % d == 0 and n % d == 0)
    n2 = min(factors, key=functools.partial(_cost, n))
    return n // n2, n2


def _cost(n: int, n2: int) -> int:
    """Products of both transforms."""
    n1 = n // n2
    return n * (n1 + 2) + (n1 // 2 + 1) * (2 * n2) ** 2 // (1 if n2 % 2 else 2)


def _turns(rows: NDArray[np.int64], columns: NDArray[np.int64], n: int) -> NDArray[np.complex128]:
    """`exp(-2 pi i row column / n)`, the product taken modulo `n`."""
    return np.exp(-2j * np.pi * ((rows[:, None] * columns) % n) / n)


@functools.cache
def _matrices(n1: int, n2: int) -> tuple[NDArray[np.float32], ...]:
    """First transform `(2 k1, s1)`, twiddle factors `(2, k1, s2)`, second `(2 s2, 2 k2)`."""
    kept, long, short = np.arange(n1 // 2 + 1), np.arange(n1), np.arange(n2)
    first, second = _turns(kept, long, n1), _turns(short, short, n2)
    turn = _turns(kept, short, n1 * n2)
    complex_product = np.block([[second.real, second.imag], [-second.imag, second.real]])
    found = (
        np.concatenate([first.real, first.imag]),
        np.stack([turn.real, turn.imag]),
        complex_product,
    )
    return tuple(matrix.astype(np.float32) for matrix in found)


@functools.cache
def _seconds(n2: int) -> tuple[NDArray[np.float32], ...]:
    """Second transforms of one or two kinds of `k2`, each real parts over imaginary, `(2 k2, 2 s2)`."""
    kinds = 1 if n2 % 2 else 2
    source = np.arange(n2 // kinds)
    found = []
    for kind in range(kinds):
        turns = _turns(np.arange(kind, n2, kinds), source, n2)
        matrix = np.block([[turns.real, -turns.imag], [turns.imag, turns.real]])
        found.append(matrix.astype(np.float32))
    return tuple(found)


@functools.lru_cache(maxsize=8)
def _windowed(n1: int, n2: int, size: int, taper: Window) -> NDArray[np.float32]:
    """Window, first transform and twiddle factors as matrices `(s2, 2 k1, s1)`, `s1 = 0 .. size - 1`."""
    window = np.pad(np.array(taper), (0, size * n2 - len(taper))).reshape(size, n2)
    place = np.arange(size * n2).reshape(size, n2)
    kept = np.arange(n1 // 2 + 1)
    turn = np.exp(-2j * np.pi * ((place[..., None] * kept) % (n1 * n2)) / (n1 * n2))
    filters = (turn * window[..., None]).transpose(1, 2, 0)  # (s2, k1, s1)
    return np.concatenate([filters.real, filters.imag], axis=1).astype(np.float32)


@functools.cache
def _order(n1: int, n2: int, kinds: int = 1) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Where bin `k` of `0 .. n / 2` stands, and the sign of its imaginary part.

    Args:
        n1, n2: factors of `n`.
        kinds: 2 where the even `k2` stand before the odd ones.
    """
    n = n1 * n2
    bins = np.arange(n // 2 + 1)
    mirrored = bins % n1 > n1 // 2
    source = np.where(mirrored, n - bins, bins)
    k1, k2 = source % n1, source // n1
    place = k1 * n2 + k2 % kinds * (n2 // kinds) + k2 // kinds
    return place, np.where(mirrored, -1, 1).astype(np.float32)
