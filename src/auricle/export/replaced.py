"""What is computed in another way where a model is traced for export, with the same result.

Fourier transforms become products with matrices: faster than ONNX's own, and every runtime has them.
Banks skip most of their zeros, long convolutions are taken directly, and logarithms near 1 keep their digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest import mock

import torch
from torch import Tensor, nn

from auricle.dsp import bands, padding, timebank
from auricle.export import fourier
from auricle.frontends.bank import Bank
from auricle.frontends.stages.stft import Stft
from auricle.frontends.timebank import TimeBank

_BLOCKS = 4
"""That a bank is cut into, each with its own range of bins."""


def _stretches(stage: TimeBank, x: Tensor, _: Any) -> tuple[Tensor, None]:
    """`TimeBank._stretches` directly, of all sounds at once: how many there are is not known."""
    rows = x.flatten(0, -2)
    found = stage._columns(rows, stage._kernels(x.dtype), timebank.filtered)
    return found.unflatten(0, x.shape[:-1]), None


def _log1p(x: Tensor) -> Tensor:
    """`log(1 + x)` for small `x` too; ONNX has none: `u = 1 + x` is rounded, `log(u) x / (u - 1)` not."""
    u = 1 + x
    near = u == 1
    return torch.where(near, x, u.log() * (x / torch.where(near, 1.0, u - 1)))


def _expm1(x: Tensor) -> Tensor:
    """`exp(x) - 1` for small `x` too, in the same way: with `u = exp(x)`, `(u - 1) x / log(u)`."""
    u = x.exp()
    near, small = u == 1, x.abs() < 0.5
    usual = torch.where(small & ~near, u, 2.0)
    return torch.where(small, torch.where(near, x, (usual - 1) * x / usual.log()), u - 1)


_REPLACED: tuple[tuple[Any, str, Any], ...] = (
    (torch.fft, "rfft", fourier.rfft),
    (torch.fft, "irfft", fourier.irfft),
    (TimeBank, "_stretches", _stretches),
    (torch, "log1p", _log1p),
    (torch, "expm1", _expm1),
    (Tensor, "log1p", _log1p),
    (Tensor, "expm1", _expm1),
)


@contextmanager
def replaced(model: nn.Module) -> Iterator[None]:
    """The other ways for this model, as long as the block runs."""
    tapers = {
        stage: tuple(stage.taper.double().tolist())
        for stage in model.modules()
        if isinstance(stage, Stft)
    }

    cut = {
        stage: bands.banded(stage.weights.float(), blocks=_BLOCKS)
        for stage in model.modules()
        if isinstance(stage, Bank)
    }

    def spectra(stage: Stft, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        return _spectra(stage, tapers[stage], x, lengths)

    def gathered(stage: Bank, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        found = [block.weights @ x[..., block.bins, :] for block in cut[stage]]
        return torch.cat(found, dim=-2)

    ours = (Stft, "forward", spectra), (Bank, "forward", gathered)
    with ExitStack() as stack:
        for owner, name, other in (*_REPLACED, *ours):
            stack.enter_context(mock.patch.object(owner, name, other))
        yield


def _spectra(stage: Stft, taper: fourier.Window, x: Tensor, lengths: Tensor | None) -> Tensor:
    """`Stft.forward` of sounds `(batch, time)`."""
    count = stage.frames(x.shape[-1])
    after = stage.lead
    if stage.pad == "zeros":
        wanted = fourier.read(len(taper), stage.hop, count)
        after = max(0, wanted - stage.lead - x.shape[-1])
    sound = padding.continued(x, stage.lead, after, mode=stage.pad, lengths=lengths)
    sizes = {"n": stage.transform_size, "hop": stage.hop, "count": count}
    if stage.output == "complex":
        return torch.complex(*fourier.frames(sound, taper, **sizes))
    power = fourier.power(sound, taper, **sizes)
    return power.sqrt() if stage.output == "magnitude" else power
