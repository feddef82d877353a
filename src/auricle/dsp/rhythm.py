"""What repeats in the strength of onsets."""

from __future__ import annotations

import torch
from torch import Tensor

from auricle.dsp import spectrum


def autocorrelation(framed: Tensor, *, tiny: float) -> Tensor:
    """Of each frame, for lags from 0 to its length, over that at lag 0.

    Args:
        framed: `(..., sample)`.
        tiny: energies below this are not divided by: silence stays 0.
    """
    size = framed.shape[-1]
    found = spectrum.squared(torch.fft.rfft(framed, n=2 * size))
    found = torch.fft.irfft(found, n=2 * size)[..., :size]
    energy = found[..., :1]
    return found / torch.where(energy > tiny, energy, torch.ones_like(energy))
