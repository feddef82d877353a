"""Front ends: chains of stages from a waveform to a time-frequency picture."""

from auricle.frontends.chain import FrontEnd, Stack, from_config, parse
from auricle.frontends.engine import compute
from auricle.frontends.presets import (
    DEFAULT_CANDIDATES,
    PRESETS,
    build,
    convention,
    matched,
    resolution,
)
from auricle.frontends.stages import STAGES
from auricle.frontends.stages.dct import Dct
from auricle.frontends.stages.decibel import Decibel
from auricle.frontends.stages.linear_bands import LinearBands
from auricle.frontends.stages.log_bands import LogBands
from auricle.frontends.stages.mel_scale import MelScale
from auricle.frontends.stages.pcen import Pcen
from auricle.frontends.stages.standardize import Standardize
from auricle.frontends.stages.stft import Stft

__all__ = [
    "DEFAULT_CANDIDATES",
    "PRESETS",
    "STAGES",
    "Dct",
    "Decibel",
    "FrontEnd",
    "LinearBands",
    "LogBands",
    "MelScale",
    "Pcen",
    "Stack",
    "Standardize",
    "Stft",
    "build",
    "compute",
    "convention",
    "from_config",
    "matched",
    "parse",
    "resolution",
]
