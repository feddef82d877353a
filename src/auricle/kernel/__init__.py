"""The compiled part of the front ends: spectra of short frames, and filter banks on them.

`kernel.c` computes 16, 8 or 4 frames at once, one in each SIMD lane. It is built with the package
where there is a C compiler (`hatch_build.py`); where there is none, the front ends use torch alone
and are slower. Results of the two agree within float32's rounding, not bit for bit, so an experiment
keeps `name()`. `AURICLE_KERNEL=off` in the environment turns the kernel off.

Calls release the interpreter's lock, keep no state but a thread's scratch memory, and may come from
any number of threads.
"""

from __future__ import annotations

import ctypes
import functools
import os
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from auricle.errors import ConfigError

Array = npt.NDArray[np.float32]

VERSION = 1
"""Of tables and structures; the library's own must be the same."""
LIBRARY = Path(__file__).with_name("kernel.dll" if sys.platform == "win32" else "kernel.so")
SIZES = tuple(2**power for power in range(6, 14))
"""Transform lengths that it computes."""

_ALIGNMENT = 64


def available() -> bool:
    """Whether the kernel is built, fits this version, and is not turned off."""
    return isinstance(_loaded(), _Loaded)


def about() -> str:
    """Whether the kernel is there, in words, and if not, why."""
    found = _loaded()
    if isinstance(found, _Loaded):
        return f"compiled kernel, {found.lanes} frames at once"
    return f"no compiled kernel ({found}); front ends use torch alone"


def name() -> str:
    """What results depend on to the last bit: the kernel's version, or "none"."""
    return str(VERSION) if available() else "none"


@dataclass(frozen=True)
class _Loaded:
    library: ctypes.CDLL
    lanes: int


@functools.lru_cache(maxsize=1)
def _loaded() -> _Loaded | str:
    """The library, or why there is none."""
    wanted = os.environ.get("AURICLE_KERNEL", "on")
    if wanted not in ("on", "off"):
        raise ConfigError(f"AURICLE_KERNEL={wanted} in the environment; on or off is needed")
    if wanted == "off":
        return "AURICLE_KERNEL=off"
    if not LIBRARY.exists():
        return "it was not built: install again where there is a C compiler"
    try:
        library = ctypes.CDLL(str(LIBRARY))
    except OSError as error:
        return f"it cannot be loaded: {error}"
    for function in ("auricle_version", "auricle_lanes", "auricle_scratch"):
        getattr(library, function).restype = ctypes.c_int64
    if library.auricle_version() != VERSION:
        return f"it is version {library.auricle_version()}, not {VERSION}: install again"
    return _Loaded(library, library.auricle_lanes())


class _Transform(ctypes.Structure):
    _fields_ = [
        ("n_fft", ctypes.c_int64),
        ("taper", ctypes.c_void_p),
        ("twiddles", ctypes.c_void_p),
        ("turns", ctypes.c_void_p),
        ("places", ctypes.c_void_p),
    ]


class _Bank(ctypes.Structure):
    _fields_ = [
        ("bands", ctypes.c_int64),
        ("spans", ctypes.c_void_p),
        ("weights", ctypes.c_void_p),
        ("out", ctypes.c_void_p),
        ("stride", ctypes.c_int64),
    ]


class _Job(ctypes.Structure):
    _fields_ = [
        ("transform", ctypes.POINTER(_Transform)),
        ("sound", ctypes.c_void_p),
        ("length", ctypes.c_int64),
        ("start", ctypes.c_int64),
        ("hop", ctypes.c_int64),
        ("frames", ctypes.c_int64),
        ("magnitude", ctypes.c_int64),
        ("spectra", ctypes.c_void_p),
        ("stride", ctypes.c_int64),
        ("banks", ctypes.c_int64),
        ("bank", ctypes.POINTER(_Bank)),
        ("scratch", ctypes.c_void_p),
    ]


class Transform:
    """A windowed real Fourier transform.

    Args:
        taper: `(n_fft,)`, float64; `n_fft` one of `SIZES`.
        magnitude: give magnitudes; else power.
    """

    def __init__(self, taper: npt.NDArray[np.float64], *, magnitude: bool) -> None:
        self.n_fft, self.magnitude = len(taper), magnitude
        # Halved here, which is exact, so that the unpacking need not halve.
        self._taper = (0.5 * taper).astype(np.float32)
        self._tables = _tables(self.n_fft)

    def _structure(self) -> _Transform:
        addresses = [table.ctypes.data for table in (self._taper, *self._tables)]
        return _Transform(self.n_fft, *addresses)

    @property
    def bins(self) -> int:
        """Rows of a spectrum."""
        return self.n_fft // 2 + 1


class Bank:
    """Bands as weighted sums of neighbouring bins.

    Args:
        weights: `(band, bin)`; zeros before a band's first bin and after its last cost nothing.
    """

    def __init__(self, weights: npt.NDArray[np.float64]) -> None:
        self.bands = len(weights)
        spans = [_span(row) for row in weights]
        rows = [
            row[begin : begin + count] for row, (begin, count) in zip(weights, spans, strict=True)
        ]
        self._spans = np.array(spans, np.int32)
        self._weights = np.concatenate(rows).astype(np.float32)

    def _into(self, out: Array) -> _Bank:
        _check_rows(out)
        spans, weights = self._spans.ctypes.data, self._weights.ctypes.data
        return _Bank(self.bands, spans, weights, out.ctypes.data, out.strides[0] // 4)


def _span(row: npt.NDArray[np.float64]) -> tuple[int, int]:
    """The first bin that counts, and how many to the last one; none in an empty band."""
    used = np.flatnonzero(row)
    return (int(used[0]), int(used[-1] - used[0] + 1)) if len(used) else (0, 0)


def spectra(
    transform: Transform,
    sound: Array,
    *,
    start: int,
    hop: int,
    frames: int,
    out: Array | None = None,
    banks: Sequence[tuple[Bank, Array]] = (),
    lanes: int | None = None,
) -> None:
    """Spectra of the frames `sound[start + f * hop :][:n_fft]`, zeros standing beyond its ends.

    Args:
        transform: the window and what to give.
        sound: `(samples,)`, contiguous.
        start: where frame 0 begins; may be negative.
        hop: samples from frame to frame.
        frames: how many.
        out: `(bin, frames)` for the spectra; None: only the bands are wanted.
        banks: each with the `(band, frames)` that its bands go to.
        lanes: frames at once, 4, 8 or 16; None: as many as the processor has. Changes no bit.
    """
    assert sound.dtype == np.float32
    assert sound.flags.c_contiguous
    assert sound.ndim == 1
    if out is not None:
        assert out.shape == (transform.bins, frames)
        _check_rows(out)
    for bank, array in banks:
        assert array.shape == (bank.bands, frames)
    filled = (_Bank * len(banks))(*(bank._into(array) for bank, array in banks))
    job = _Job(
        ctypes.pointer(transform._structure()),
        sound.ctypes.data,
        len(sound),
        start,
        hop,
        frames,
        transform.magnitude,
        None if out is None else out.ctypes.data,
        0 if out is None else out.strides[0] // 4,
        len(banks),
        filled,
        None,
    )
    loaded = _need()
    width = lanes or loaded.lanes
    scratch = _scratch(loaded.library.auricle_scratch(_wide(transform.n_fft), _wide(width)))
    job.scratch = scratch.ctypes.data
    loaded.library.auricle_spectra(ctypes.byref(job), _wide(width))


def bands(bank: Bank, picture: Array, out: Array, *, lanes: int | None = None) -> None:
    """The bands of spectra that are already there, the same bits that `spectra` gives.

    Args:
        bank: the weights.
        picture: `(bin, frame)`, frames side by side in memory.
        out: `(band, frame)`.
        lanes: as for `spectra`.
    """
    assert out.shape == (bank.bands, picture.shape[1])
    _check_rows(picture)
    loaded = _need()
    loaded.library.auricle_bands(
        ctypes.byref(bank._into(out)),
        ctypes.c_void_p(picture.ctypes.data),
        _wide(picture.strides[0] // 4),
        _wide(picture.shape[1]),
        _wide(lanes or loaded.lanes),
    )


def _need() -> _Loaded:
    found = _loaded()
    assert isinstance(found, _Loaded), found
    return found


def _wide(value: int) -> ctypes.c_int64:
    return ctypes.c_int64(value)


def _check_rows(picture: Array) -> None:
    assert picture.dtype == np.float32
    assert picture.ndim == 2
    assert picture.shape[1] < 2 or picture.strides[1] == 4


_local = threading.local()


def _scratch(floats: int) -> Array:
    """Memory of this thread, aligned, kept from call to call."""
    kept: Array | None = getattr(_local, "scratch", None)
    if kept is None or len(kept) < floats:
        memory = np.empty(4 * floats + _ALIGNMENT, np.uint8)
        skip = -memory.ctypes.data % _ALIGNMENT
        kept = _local.scratch = memory[skip : skip + 4 * floats].view(np.float32)
    return kept


@functools.lru_cache(maxsize=len(SIZES))
def _tables(n_fft: int) -> tuple[Array, Array, npt.NDArray[np.int32]]:
    """Twiddles, turns and places of `kernel.c`'s transform."""
    assert n_fft in SIZES
    half = n_fft // 2
    radices = _radices(half)
    twiddles, length = [np.empty(0)], half
    for radix in radices[:-1]:
        phase = np.outer(np.arange(length // radix), np.arange(1, radix)) / length
        twiddles.append(_pairs(phase))
        length //= radix
    turns = _pairs(np.arange(half // 2 + 1) / n_fft)
    places = np.array([_place(k, half, radices) for k in range(half)], np.int32)
    return np.concatenate(twiddles).astype(np.float32), turns.astype(np.float32), places


def _radices(length: int) -> list[int]:
    """By how much each pass decimates: by 8, and at the end by 4 once or twice, or by 8."""
    radices = []
    while length > 16 or length == 8:
        radices.append(8)
        length //= 8
    return radices + {1: [], 4: [4], 16: [4, 4]}[length]


def _pairs(cycles: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """`exp(-2 pi i cycles)`, real and imaginary parts by turns."""
    turned = np.exp(-2j * np.pi * cycles).ravel()
    return np.stack([turned.real, turned.imag], axis=-1).ravel()


def _place(k: int, length: int, radices: Sequence[int]) -> int:
    """Where output `k` of a block lies: block `k % radix` holds the outputs `k // radix`."""
    place = 0
    for radix in radices:
        length //= radix
        place += (k % radix) * length
        k //= radix
    return place
