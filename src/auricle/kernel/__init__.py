"""The compiled part of the front ends: spectra of short frames, filter banks, levels, PCEN.

`kernel.c` computes 16, 8 or 4 frames at once, one in each SIMD lane. It is built with the package
where there is a C compiler (`hatch_build.py`); where there is none, the front ends use torch alone
and are slower. Results of the two agree within float32's rounding, not bit for bit, so an experiment
keeps `name()`. `AURICLE_KERNEL=off` in the environment turns the kernel off.

Calls release the interpreter's lock, keep no state but a thread's scratch memory, and may come from
any number of threads. Arrays are float32 and not checked beyond what an assertion can see: the
callers are the stages of `auricle.frontends`.
"""

from __future__ import annotations

import ctypes
import functools
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle.errors import ConfigError

Array = npt.NDArray[np.float32]
Wide = npt.NDArray[np.float64]

VERSION = 2
"""Of tables and structures; the library's own must be the same."""
LIBRARY = Path(__file__).with_name("kernel.dll" if sys.platform == "win32" else "kernel.so")
SIZES = tuple(2**power for power in range(6, 14))
"""Transform lengths that it computes."""
LEAST = float(np.finfo(np.float32).tiny)
"""The least number that it takes a logarithm of."""

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


@contextmanager
def off() -> Iterator[None]:
    """No kernel inside, in the whole process: to hold the two ways beside each other."""
    global _off
    before, _off = _off, True
    try:
        yield
    finally:
        _off = before


_off = False


@dataclass(frozen=True)
class _Loaded:
    library: ctypes.CDLL
    lanes: int


def _loaded() -> _Loaded | str:
    """The library, or why there is none."""
    return "turned off" if _off else _load()


@functools.lru_cache(maxsize=1)
def _load() -> _Loaded | str:
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
    _declare(library)
    if library.auricle_version() != VERSION:
        return f"it is version {library.auricle_version()}, not {VERSION}: install again"
    return _Loaded(library, library.auricle_lanes())


def _declare(library: ctypes.CDLL) -> None:
    """The library's functions and their arguments."""
    wide, pointer = ctypes.c_int64, ctypes.c_void_p
    library.auricle_version.restype = library.auricle_lanes.restype = wide
    library.auricle_scratch.restype = wide
    library.auricle_scratch.argtypes = [wide, wide]
    library.auricle_spectra.argtypes = [pointer, wide]
    library.auricle_bands.argtypes = [pointer, pointer, wide, wide, wide]
    library.auricle_level.argtypes = [pointer, wide]
    library.auricle_pcen.argtypes = [pointer, wide]


def _structure(structure: str, **fields: Any) -> type[ctypes.Structure]:
    return type(structure, (ctypes.Structure,), {"_fields_": list(fields.items())})


_WIDE, _POINTER, _FLOAT = ctypes.c_int64, ctypes.c_void_p, ctypes.c_float
_Transform = _structure(
    "_Transform", n_fft=_WIDE, taper=_POINTER, twiddles=_POINTER, turns=_POINTER, places=_POINTER
)
_Bank = _structure(
    "_Bank", groups=_WIDE, spans=_POINTER, weights=_POINTER, out=_POINTER, stride=_WIDE
)
_Job = _structure(
    "_Job",
    transform=_POINTER, sound=_POINTER, length=_WIDE, start=_WIDE, hop=_WIDE, frames=_WIDE,
    magnitude=_WIDE, spectra=_POINTER, stride=_WIDE, banks=_WIDE, bank=_POINTER, scratch=_POINTER,
)  # fmt: skip
_Level = _structure(
    "_Level",
    kind=_WIDE, power=_POINTER, out=_POINTER, count=_WIDE, floor=_FLOAT, offset=_FLOAT,
    factor=_FLOAT,
)  # fmt: skip
_Pcen = _structure(
    "_Pcen",
    bands=_WIDE, frames=_WIDE, power=_POINTER, stride=_WIDE, out=_POINTER, out_stride=_WIDE,
    level=_POINTER, scale=_FLOAT, keep=_FLOAT, weight=_FLOAT, eps=_FLOAT, gain=_FLOAT, bias=_FLOAT,
    exponent=_FLOAT, offset=_FLOAT,
)  # fmt: skip


class Transform:
    """A windowed real Fourier transform.

    Args:
        taper: `(n_fft,)`; `n_fft` one of `SIZES`.
        magnitude: give magnitudes; else power.
    """

    def __init__(self, taper: Wide, *, magnitude: bool) -> None:
        self.taper, self.magnitude, self.n_fft = taper, magnitude, len(taper)
        # Halved here, which is exact, so that the unpacking need not halve.
        self._tables = ((0.5 * taper).astype(np.float32), *_tables(self.n_fft))
        self._filled = _Transform(self.n_fft, *(_address(table) for table in self._tables))

    def __reduce__(self) -> tuple[Any, ...]:
        # Addresses do not travel.
        return functools.partial(Transform, magnitude=self.magnitude), (self.taper,)

    @property
    def bins(self) -> int:
        """Rows of a spectrum."""
        return self.n_fft // 2 + 1


class Bank:
    """Bands as weighted sums of neighbouring bins.

    Args:
        weights: `(band, bin)`; zeros before a band's first bin and after its last cost nothing.
    """

    def __init__(self, weights: Wide) -> None:
        self.weights, self.bands = weights, len(weights)
        groups = _groups([_span(row) for row in weights])
        rows, first = [], 0
        for begin, count, size in groups:
            rows.append(weights[first : first + size, begin : begin + count].T.ravel())
            first += size
        self._spans = np.array(groups, np.int32)
        self._rows = np.concatenate(rows).astype(np.float32)
        self._places = (_address(self._spans), _address(self._rows))

    def __reduce__(self) -> tuple[Any, ...]:
        return Bank, (self.weights,)

    def _into(self, out: Array) -> ctypes.Structure:
        assert out.shape[0] == self.bands
        return _Bank(len(self._spans), *self._places, _address(out), _stride(out))


def _span(row: Wide) -> tuple[int, int]:
    """The first bin that counts, and how many to the last one; none in an empty band."""
    used = np.flatnonzero(row)
    return (int(used[0]), int(used[-1] - used[0] + 1)) if len(used) else (0, 0)


def _groups(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Bands that are gathered together: first bin, bins, and how many bands.

    A product needs two loads where a band stands alone, and 5 / 4 where four share each bin; but then
    all four take the bins of any. Where that triples the products, the two are equally fast.
    """
    groups, band = [], 0
    while band < len(spans):
        four = [span for span in spans[band : band + 4] if span[1]]
        begin = min((first for first, _ in four), default=0)
        count = max((first + size for first, size in four), default=0) - begin
        together = band + 4 <= len(spans) and 4 * count < 3 * sum(size for _, size in four)
        groups.append((begin, count, 4) if together else (*spans[band], 1))
        band += groups[-1][2]
    return groups


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
        out: `(bin, frame)` for the spectra; None: only the bands are wanted.
        banks: each with the `(band, frame)` that its bands go to.
        lanes: frames at once, 4, 8 or 16; None: as many as the processor has. Changes no bit.
    """
    assert sound.strides == (4,)
    assert all(array.shape[1] == frames for _, array in banks)
    assert out is None or out.shape == (transform.bins, frames)
    loaded = _need()
    width = lanes or loaded.lanes
    scratch = _scratch(loaded.library.auricle_scratch(transform.n_fft, width))
    filled = (_Bank * len(banks))(*(bank._into(array) for bank, array in banks))
    job = _Job(
        ctypes.addressof(transform._filled),
        _address(sound),
        len(sound),
        start,
        hop,
        frames,
        transform.magnitude,
        None if out is None else _address(out),
        0 if out is None else _stride(out),
        len(banks),
        ctypes.addressof(filled),
        _address(scratch),
    )
    loaded.library.auricle_spectra(ctypes.addressof(job), width)


def bands(bank: Bank, picture: Array, out: Array, *, lanes: int | None = None) -> None:
    """The bands of spectra that are already there, the same bits that `spectra` gives.

    Args:
        bank: the weights.
        picture: `(bin, frame)`, frames side by side in memory.
        out: `(band, frame)`.
        lanes: as for `spectra`.
    """
    assert out.shape[1] == picture.shape[1]
    loaded, filled = _need(), bank._into(out)
    loaded.library.auricle_bands(
        ctypes.addressof(filled),
        _address(picture),
        _stride(picture),
        picture.shape[1],
        lanes or loaded.lanes,
    )


KINDS = ("decibel", "log", "log1p", "root")


def level(
    kind: str,
    power: Array,
    out: Array,
    *,
    floor: float = LEAST,
    offset: float = 0.0,
    factor: float = 1.0,
    lanes: int | None = None,
) -> None:
    """From power to a level, element by element.

    Args:
        kind: "decibel": `10 log10(max(power, floor)) - offset`; "log": `factor log(max(power,
            floor) + offset)`; "log1p": `log(1 + factor power)`; "root": `max(power, floor)^factor`.
        power: of any shape, contiguous, at least 0.
        out: of the same shape; may be `power`.
        floor, offset, factor: see `kind`; what a logarithm is taken of must be at least `LEAST`.
        lanes: as for `spectra`.
    """
    assert power.flags.c_contiguous
    assert out.flags.c_contiguous
    assert power.shape == out.shape
    assert kind == "log1p" or floor + (offset if kind == "log" else 0) >= LEAST
    filled = _Level(
        KINDS.index(kind), _address(power), _address(out), power.size, floor, offset, factor
    )
    loaded = _need()
    loaded.library.auricle_level(ctypes.addressof(filled), lanes or loaded.lanes)


def pcen(
    power: Array,
    out: Array,
    level: Array,
    *,
    scale: float,
    weight: float,
    eps: float,
    gain: float,
    bias: float,
    exponent: float,
    lanes: int | None = None,
) -> None:
    """Per-channel energy normalisation; see `auricle.dsp.compression.pcen`.

    Args:
        power: `(band, frame)`, at least 0.
        out: of the same shape.
        level: `(band,)`, the smoothed level before the first frame, then after the last one.
        scale: factor on the power.
        weight: of the newest value in the smoother, in `(0, 1]`.
        eps, gain, bias, exponent: eps at least `LEAST`; bias above 0 where the exponent is.
        lanes: as for `spectra`.
    """
    assert power.shape == out.shape
    assert level.shape == (len(power),)
    assert level.flags.c_contiguous
    assert eps >= LEAST
    assert bias > 0 or exponent == 0
    filled = _Pcen(
        *power.shape, _address(power), _stride(power), _address(out), _stride(out), _address(level),
        scale, 1 - weight, weight, eps, gain, bias, exponent, bias**exponent,
    )  # fmt: skip
    loaded = _need()
    loaded.library.auricle_pcen(ctypes.addressof(filled), lanes or loaded.lanes)


def _need() -> _Loaded:
    found = _loaded()
    assert isinstance(found, _Loaded), found
    return found


def _address(array: npt.NDArray[Any]) -> int:
    place: int = array.__array_interface__["data"][0]
    return place


def _stride(picture: Array) -> int:
    """Floats from row to row; the columns of a row lie side by side."""
    assert picture.shape[1] < 2 or picture.strides[1] == 4
    return picture.strides[0] // 4


_local = threading.local()


def _scratch(floats: int) -> Array:
    """Memory of this thread, aligned, kept from call to call."""
    kept: Array | None = getattr(_local, "scratch", None)
    if kept is None or len(kept) < floats:
        memory = np.empty(4 * floats + _ALIGNMENT, np.uint8)
        skip = -_address(memory) % _ALIGNMENT
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


def _pairs(cycles: Wide) -> Wide:
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
