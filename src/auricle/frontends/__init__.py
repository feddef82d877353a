"""Front ends: chains of stages from a waveform to a time-frequency picture."""

from auricle.frontends.chain import STAGES, FrontEnd, Stack, from_config, parse
from auricle.frontends.dct import Dct
from auricle.frontends.decibel import Decibel
from auricle.frontends.engine import compute
from auricle.frontends.linear_bands import LinearBands
from auricle.frontends.log_bands import LogBands
from auricle.frontends.mel_scale import MelScale
from auricle.frontends.pcen import Pcen
from auricle.frontends.presets import DEFAULT_CANDIDATES, PRESETS, build, matched, resolution
from auricle.frontends.standardize import Standardize
from auricle.frontends.stft import Stft

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
    "from_config",
    "matched",
    "parse",
    "resolution",
]
