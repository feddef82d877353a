"""Short frames, windows, and their Fourier transform.

Conventions by default are librosa's: frame `t` is centred on sample `t * hop`; the signal is
continued with zeros at both ends; the window is periodic; `n` samples give `1 + n // hop` frames.
The transform is not scaled.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from auricle.errors import ConfigError

# Of the phase 2 pi n / N: coefficients of cosines.
_COSINES = {
    "rectangular": (1.0,),
    "hann": (0.5, -0.5),
    "hamming": (0.54, -0.46),
    "blackman": (0.42, -0.5, 0.08),
    "nuttall": (0.3635819, -0.4891775, 0.1365995, -0.0106411),
}


def window(
    name: str, length: int, *, periodic: bool = True, dtype: torch.dtype = torch.float64
) -> Tensor:
    """A window, `(length,)`.

    Args:
        name: rectangular, hann, hamming, blackman, nuttall, povey (Kaldi's: Hann to the power of
            0.85), or any name that `scipy.signal.get_window` knows; its parameters follow after
            colons, as in `kaiser:14` (beta), `gaussian:40` (deviation in samples), `tukey:0.5`.
        length: in samples.
        periodic: the first sample of the next period is left out, as spectra ask for; else the
            window is symmetric.
        dtype: of the result.

    Raises:
        ConfigError: an unknown name, or parameters that do not suit it.

    >>> window("hann", 4).round(decimals=9).tolist()
    [0.0, 0.5, 1.0, 0.5]
    """
    phase = torch.arange(length, dtype=torch.float64) * (2 * torch.pi)
    phase /= max(1, length if periodic else length - 1)
    if name == "povey":
        return (0.5 - 0.5 * phase.cos()).pow(0.85).to(dtype)
    if name in _COSINES:
        terms = [a * (k * phase).cos() for k, a in enumerate(_COSINES[name])]
        return torch.stack(terms).sum(0).to(dtype)
    return torch.from_numpy(_scipy_window(name, length, periodic=periodic)).to(dtype)


def _scipy_window(name: str, length: int, *, periodic: bool) -> NDArray[np.float64]:
    from scipy.signal import get_window

    word, *given = name.split(":")
    try:
        parameters = [float(value) for value in given]
        values = get_window((word, *parameters) if given else word, length, fftbins=periodic)
    except (ValueError, TypeError) as error:
        listed = ", ".join([*_COSINES, "povey"])
        raise ConfigError(
            f"window {name!r} is none of {listed}, nor one of scipy.signal with the parameters that "
            "it needs, such as kaiser:14, gaussian:40 or tukey:0.5"
        ) from error
    if not np.isfinite(values).all():
        raise ConfigError(
            f"window {name!r} is not finite at {length} samples; change its parameters"
        )
    return values


def hann(length: int, *, dtype: torch.dtype = torch.float64) -> Tensor:
    """The periodic Hann window, `(length,)`."""
    return window("hann", length, dtype=dtype)


def bin_frequencies(n_fft: int, sample_rate: int) -> Tensor:
    """Centre frequencies of the `n_fft // 2 + 1` bins in hertz, float64."""
    return torch.arange(n_fft // 2 + 1, dtype=torch.float64) * (sample_rate / n_fft)


def plain(values: Tensor) -> bool:
    """Whether numpy may compute it: on the processor, without gradients, and traced by nobody."""
    traced = torch.compiler.is_compiling()
    return values.device.type == "cpu" and not (values.requires_grad or traced)


def magnitude(values: Tensor) -> Tensor:
    """`|X|`; numpy uses the processor's vectors and is ten times as fast as torch."""
    return torch.from_numpy(np.abs(values.numpy())) if plain(values) else values.abs()


def logarithm(values: Tensor) -> Tensor:
    """The natural one, of values above 0; numpy is nine times as fast as torch."""
    return torch.from_numpy(np.log(values.numpy())) if plain(values) else values.log()


def squared(spectrum: Tensor) -> Tensor:
    """Squared modulus of a complex tensor that may be overwritten."""
    parts = torch.view_as_real(spectrum)
    if torch.is_grad_enabled() and spectrum.requires_grad:
        return parts.square().sum(-1)
    parts = parts.square_()
    return torch.add(parts[..., 0], parts[..., 1])
