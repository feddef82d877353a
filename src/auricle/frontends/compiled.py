"""What the compiled kernel computes for stages: spectra of short frames, banks, levels, PCEN.

It takes float32 on the CPU outside of training, transforms whose length is a power of two, power and
magnitudes. A frame has the same bits alone or in company, and a band the same bits whether it is
gathered together with its spectrum or later; so streams and the engine agree here as elsewhere,
without tiles.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from auricle import kernel
from auricle.dsp import padding
from auricle.frontends.stage import Held, joined_two
from auricle.frontends.waveform import validate_type, validate_waveform

if TYPE_CHECKING:
    from auricle.frontends.bank import Bank
    from auricle.frontends.stages.decibel import Decibel
    from auricle.frontends.stages.pcen import Pcen
    from auricle.frontends.stages.stft import Stft

# Numbers of one piece: two megabytes. Fewer cost more calls, more fall out of the caches.
_PIECE = 2**19


def transforms(stage: Stft, x: Tensor) -> bool:
    """Whether the kernel computes this transform of such sound."""
    sizes = stage.n_fft in kernel.SIZES and stage.output != "complex"
    return sizes and takes(x)


def gathers(stage: Bank, x: Tensor) -> bool:
    """Whether the kernel computes this bank of such spectra."""
    assert stage.axes_in is not None
    return takes(x) and stage.axes_in.n_fft in kernel.SIZES and not stage.learns


def decibels(stage: Decibel, x: Tensor) -> bool:
    """Whether the kernel computes these decibels."""
    return takes(x) and stage.amin >= kernel.LEAST


def normalizes(stage: Pcen, x: Tensor) -> bool:
    """Whether the kernel computes this normalisation."""
    given = stage.settings
    possible = given["eps"] >= kernel.LEAST and (given["bias"] > 0 or given["power"] == 0)
    return takes(x) and possible and not stage.trainable


def takes(x: Tensor) -> bool:
    """Whether the kernel computes anything of such numbers."""
    plain = x.dtype == torch.float32 and x.device.type == "cpu" and not x.requires_grad
    return plain and kernel.available()


def way(by_kernel: bool) -> str:
    """As a person says it."""
    return "with the compiled kernel" if by_kernel else "without the compiled kernel"


def bands(stage: Bank, x: Tensor) -> Tensor:
    """The bands of spectra `(..., bin, frame)`."""
    out = x.new_empty((*x.shape[:-2], stage.axes.bins, x.shape[-1]))
    for picture, rows in zip(pictures(x), pictures(out), strict=True):
        kernel.bands(stage.compiled, picture, rows)
    return out


def decibel(stage: Decibel, picture: kernel.Array, out: kernel.Array) -> None:
    """Decibels of a whole clip `(bin, frame)`, or of columns where none needs the clip."""
    peak = float(picture.max()) if stage.lookahead is None else 0.0
    drop = 0.0 if stage.top_db is None else 10 ** (-stage.top_db / 10)
    ref = max(stage.amin, peak if isinstance(stage.ref, str) else stage.ref)
    offset = 0.0 if stage.ref == 1 else 10 * math.log10(ref)
    floor = max(stage.amin, peak * drop)
    kernel.level("decibel", picture, out, floor=floor, offset=offset)


def pcen(
    stage: Pcen, picture: kernel.Array, out: kernel.Array, level: kernel.Array | None
) -> kernel.Array:
    """Normalised columns of `(bin, frame)`; returns the level that they leave, `(bin,)`."""
    given = stage.settings
    if level is None:
        level = stage.initial_state(torch.from_numpy(picture[:, :1]) * given["scale"])[:, 0].numpy()
    after = level.copy()
    kernel.pcen(
        picture,
        out,
        after,
        scale=given["scale"],
        weight=stage.smoothing,
        eps=given["eps"],
        gain=given["gain"],
        bias=given["bias"],
        exponent=given["power"],
    )
    return after


def pictures(x: Tensor) -> kernel.Array:
    """Those of any leading dimensions one after another."""
    flat: kernel.Array = x.contiguous().view(-1, *x.shape[-2:]).numpy()
    return flat


@dataclass(frozen=True, slots=True)
class _Carry:
    """Samples heard, frames given, and where the next one begins in the samples held."""

    heard: int = 0
    given: int = 0
    start: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sound, and the frames of it that can be computed.

    Attributes:
        stage: the transform.
        sound: `(..., time)`.
        start: the sample where the first of the frames begins; zeros stand beyond the ends.
        given: frames of the whole sound before it.
        ready: how many frames.
        held: what is needed for the frames after them.
    """

    stage: Stft
    sound: Tensor
    start: int
    given: int
    ready: int
    held: Held

    @classmethod
    def of(cls, stage: Stft, x: Tensor, held: Held | None, *, last: bool) -> Stretch:
        """What is ready once `x` has come in; arguments as `Stage.advance`."""
        validate_type(x.dtype)
        carry = _Carry(start=-stage.lead) if held is None else held.carry
        heard, start = carry.heard + x.shape[-1], carry.start
        if last and not heard:
            validate_waveform((0,), x.dtype)
        sound = x if held is None else joined_two(held.columns, x)
        ready = _ready(stage, sound, carry, heard, last)
        after = start + ready * stage.hop
        past = min(max(0, after), sound.shape[-1])
        carry_on = _Carry(heard, carry.given + ready, after - past)
        kept = Held(sound[..., past:], 0, carry_on)
        if last and stage.lookahead is None:
            sound, start = padding.continued(sound, stage.lead, stage.lead, mode=stage.pad), 0
        return cls(stage, sound, start, carry.given, ready, kept)

    def pieces(self, heights: Sequence[int]) -> list[tuple[int, int]]:
        """First frame and count of pieces of pictures so high, that stay in the cache."""
        size = max(16, _PIECE // sum(heights) // 16 * 16)
        return [(first, min(size, self.ready - first)) for first in range(0, self.ready, size)]

    def fill(
        self,
        sound: kernel.Array,
        first: int,
        spectra: kernel.Array | None,
        banks: Sequence[tuple[kernel.Bank, kernel.Array]] = (),
    ) -> None:
        """Compute frames of one sound.

        Args:
            sound: `(time,)`, contiguous, one of those that the stretch has.
            first: of the frames, counted from the first of the stretch.
            spectra: `(bin, frame)`; None: only the bands are wanted.
            banks: banks on the spectra, each with the `(band, frame)` that its bands go to.
        """
        kernel.spectra(
            self.stage.compiled,
            sound,
            start=self.start + first * self.stage.hop,
            hop=self.stage.hop,
            frames=(banks[0][1] if spectra is None else spectra).shape[1],
            out=spectra,
            banks=banks,
        )


def _ready(stage: Stft, sound: Tensor, carry: _Carry, heard: int, last: bool) -> int:
    """Frames that can be given now."""
    if last:
        return stage.frames(heard) - carry.given
    if stage.lookahead is None:
        return 0
    return max(0, 1 + (sound.shape[-1] - carry.start - stage.n_fft) // stage.hop)


def advance(
    stage: Stft, x: Tensor, held: Held | None, *, last: bool
) -> Generator[Tensor, None, Held]:
    """`Stage.advance` of a transform."""
    stretch = Stretch.of(stage, x, held, last=last)
    leading = math.prod(x.shape[:-1])
    sounds = stretch.sound.contiguous().view(leading, stretch.sound.shape[-1]).numpy()
    for first, count in stretch.pieces([stage.axes.bins]):
        out = torch.empty((*x.shape[:-1], stage.axes.bins, count))
        for sound, spectra in zip(sounds, pictures(out), strict=True):
            stretch.fill(sound, first, spectra)
        yield out
    return stretch.held
