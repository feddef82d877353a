"""What the compiled kernel computes for stages: spectra of short frames, and banks on them.

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
    from auricle.frontends.stages.stft import Stft

# Of one piece: half a megabyte, which the next stage finds in the processor's cache.
_PIECE = 2**17


def transforms(stage: Stft, x: Tensor) -> bool:
    """Whether the kernel computes this transform of such sound."""
    sizes = stage.n_fft in kernel.SIZES and stage.output != "complex"
    return sizes and _takes(x)


def gathers(stage: Bank, x: Tensor) -> bool:
    """Whether the kernel computes this bank of such spectra."""
    assert stage.axes_in is not None
    return stage.axes_in.n_fft in kernel.SIZES and not stage.learns and _takes(x)


def _takes(x: Tensor) -> bool:
    plain = x.dtype == torch.float32 and x.device.type == "cpu" and not x.requires_grad
    return plain and kernel.available()


def bands(stage: Bank, x: Tensor) -> Tensor:
    """The bands of spectra `(..., bin, frame)`."""
    out = x.new_empty((*x.shape[:-2], stage.axes.bins, x.shape[-1]))
    flat = x.contiguous().reshape(-1, *x.shape[-2:]).numpy()
    for picture, rows in zip(flat, out.view(-1, *out.shape[-2:]).numpy(), strict=True):
        kernel.bands(stage.compiled, picture, rows)
    return out


@dataclass(frozen=True, slots=True)
class _Carry:
    """Samples heard, frames given, and where the next one begins in the samples held."""

    heard: int = 0
    given: int = 0
    start: int = 0


def advance(
    stage: Stft,
    banks: Sequence[Bank],
    x: Tensor,
    held: Held | None,
    *,
    last: bool,
    spectra: bool = True,
) -> Generator[list[Tensor], None, Held]:
    """`Stage.advance` of a transform and of banks on it, at once.

    Args:
        stage: the transform.
        banks: each gathers its bins.
        x, held, last: see `Stage.advance`.
        spectra: give those too, before the banks' bands.
    """
    validate_type(x.dtype)
    carry = _Carry(start=-stage.lead) if held is None else held.carry
    heard, start = carry.heard + x.shape[-1], carry.start
    sound = x if held is None else joined_two(held.columns, x)
    if last and not heard:
        validate_waveform((0,), x.dtype)
    ready = _ready(stage, sound, carry, heard, last)
    if stage.lookahead is None and last:
        sound, start = padding.continued(sound, stage.lead, stage.lead, mode=stage.pad), 0
    rows = (stage.axes.bins if spectra else 0) + sum(bank.axes.bins for bank in banks)
    piece = max(16, _PIECE // rows // 16 * 16)
    for first in range(0, ready, piece):
        place = start + first * stage.hop
        yield _spectra(stage, banks, sound, place, min(piece, ready - first), spectra)
    start += ready * stage.hop
    past = min(max(0, start), sound.shape[-1])
    return Held(sound[..., past:], 0, _Carry(heard, carry.given + ready, start - past))


def _ready(stage: Stft, sound: Tensor, carry: _Carry, heard: int, last: bool) -> int:
    """Frames that can be given now."""
    if last:
        return stage.frames(heard) - carry.given
    if stage.lookahead is None:
        return 0
    return max(0, 1 + (sound.shape[-1] - carry.start - stage.n_fft) // stage.hop)


def _spectra(
    stage: Stft, banks: Sequence[Bank], sound: Tensor, start: int, frames: int, spectra: bool
) -> list[Tensor]:
    """Pictures of so many frames, the first of which begins at sample `start`."""
    leading = sound.shape[:-1]
    heights = [stage.axes.bins] * spectra + [bank.axes.bins for bank in banks]
    found = [sound.new_empty((*leading, height, frames)) for height in heights]
    sounds = sound.contiguous().view(math.prod(leading), -1).numpy()
    pictures = [picture.view(len(sounds), *picture.shape[-2:]).numpy() for picture in found]
    for row, *outs in zip(sounds, *pictures, strict=True):
        kernel.spectra(
            stage.compiled,
            row,
            start=start,
            hop=stage.hop,
            frames=frames,
            out=outs.pop(0) if spectra else None,
            banks=[(bank.compiled, out) for bank, out in zip(banks, outs, strict=True)],
        )
    return found
