"""What may come in at the front: waveforms of floating-point samples."""

from __future__ import annotations

from typing import Any

from auricle.errors import ConfigError


def validate_waveform(shape: Any, dtype: object) -> None:
    """Refuse what is no waveform.

    Raises:
        ConfigError: no samples, no time dimension, or not float32 or float64.
    """
    if len(shape) == 0 or shape[-1] == 0:
        raise ConfigError(
            f"a waveform of shape {tuple(shape)} is empty; (..., time) with at least 1 sample "
            "is needed"
        )
    validate_type(dtype)


def validate_type(dtype: object) -> None:
    """Refuse what is not float32 or float64.

    Raises:
        ConfigError: integers, for example, whose full scale is not 1.
    """
    if str(dtype).removeprefix("torch.") not in ("float32", "float64"):
        raise ConfigError(f"a waveform must be float32 or float64, not {dtype}; convert it first")
