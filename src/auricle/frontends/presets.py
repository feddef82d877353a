"""The named front ends, one line each, and the resolution that they share in a comparison.

Like is compared with like: in the matched track (`native=False`) all presets share window, hop,
frequency span and number of bins, so that two of them differ in what their names say and in
nothing else. `native=True` gives each its customary size instead; those are ranked apart.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

from auricle.errors import ConfigError, unknown
from auricle.frontends.chain import FrontEnd, Stack
from auricle.frontends.stage import Stage
from auricle.frontends.stages.dct import Dct
from auricle.frontends.stages.decibel import Decibel
from auricle.frontends.stages.linear_bands import LinearBands
from auricle.frontends.stages.log_bands import LOWEST_NOTE_HZ, LogBands
from auricle.frontends.stages.mel_scale import MelScale
from auricle.frontends.stages.pcen import Pcen
from auricle.frontends.stages.standardize import Standardize
from auricle.frontends.stages.stft import Stft

NORMALIZATIONS = ("fold", "clip", "none")

_NATIVE_COEFFICIENTS = 40
_NATIVE_BINS_PER_OCTAVE = 12


@dataclass(frozen=True, slots=True)
class Preset:
    """A named point of the factorial question.

    Attributes:
        description: what it is and what it is for, in one line.
        scale: the frequency scale.
        compression: what is done to the power.
        decorrelated: whether a cosine transform over the bins follows.
        finer: whether window and hop are half of the shared ones.
        per_clip: whether each clip is normalised by itself.
    """

    description: str
    scale: Literal["linear", "log", "mel"] = "mel"
    compression: Literal["none", "decibel", "pcen"] = "none"
    decorrelated: bool = False
    finer: bool = False
    per_clip: bool = False


PRESETS: dict[str, Preset] = {
    "linear": Preset("power in bands of equal width: the plain spectrogram", "linear"),
    "linear-db": Preset("the plain spectrogram in decibels", "linear", "decibel"),
    "log-frequency-db": Preset("equal steps for equal musical intervals, dB", "log", "decibel"),
    "mel": Preset("power on the mel scale, not compressed", "mel"),
    "logmel": Preset("mel scale in decibels: the usual choice", "mel", "decibel"),
    "pcen": Preset("mel scale, each band against its own past: noisy places", "mel", "pcen"),
    "mfcc": Preset("log-mel rotated by a cosine transform", "mel", "decibel", decorrelated=True),
    "logmel-fine": Preset("log-mel with half the window and hop", "mel", "decibel", finer=True),
    "logmel-clip": Preset("log-mel, each clip normalised alone", "mel", "decibel", per_clip=True),
}

# The usual choice first: a short time budget still compares against it.
DEFAULT_CANDIDATES: tuple[str, ...] = (
    "logmel",
    "pcen",
    "mfcc",
    "linear-db",
    "log-frequency-db",
    "logmel-fine",
    "logmel-clip",
    "mel",
    "linear",
)


@dataclass(frozen=True, slots=True)
class Resolution:
    """What all candidates of the matched track share.

    Attributes:
        n_fft: window in samples.
        hop: samples from frame to frame.
        bins: rows of every picture.
        fmin: lowest frequency in hertz; the highest is half the sample rate.
    """

    n_fft: int
    hop: int
    bins: int
    fmin: float


# The one place that decides the matched track's sizes.
_WINDOW_SECONDS = 0.064
_FEWEST_FRAMES = 96
_MOST_BINS = 64


def resolution(sample_rate: int, clip_seconds: float) -> Resolution:
    """The matched track's resolution for sound of this rate in clips of this length.

    - Window: the power of two nearest to 64 ms (in octaves): 46 to 91 ms.
    - Hop: half a window; halved, at most twice, while a clip has fewer than 96 frames.
    - Bins: an eighth of the window's samples, at most 64, so that no filter is empty, not even
      at half the window (`logmel-fine`).
    - Span: from 32.7 Hz (C1), since a logarithmic axis has no zero, to half the sample rate.

    Raises:
        ConfigError: a rate below 1000 Hz, or no length.

    >>> resolution(32000, 10), resolution(8000, 0.5).hop
    (Resolution(n_fft=2048, hop=1024, bins=64, fmin=32.7), 64)
    """
    if sample_rate < 1000 or not clip_seconds > 0:
        raise ConfigError(
            f"no resolution for {sample_rate} Hz and clips of {clip_seconds} s; "
            "at least 1000 Hz and more than 0 s are needed"
        )
    n_fft = 2 ** round(math.log2(_WINDOW_SECONDS * sample_rate))
    hop = n_fft // 2
    while hop > n_fft // 8 and clip_seconds * sample_rate < _FEWEST_FRAMES * hop:
        hop //= 2
    return Resolution(n_fft, hop, min(_MOST_BINS, n_fft // 8), LOWEST_NOTE_HZ)


def build(
    name: str,
    *,
    sample_rate: int,
    n_fft: int,
    hop: int,
    bins: int,
    fmin: float = LOWEST_NOTE_HZ,
    fmax: float | None = None,
    normalize: str = "fold",
    native: bool = False,
) -> FrontEnd | Stack:
    """The front end of a preset, or of several joined by `+` as channels.

    Args:
        name: a preset, or for example `logmel+pcen`.
        sample_rate, n_fft, hop, bins: the shared resolution, see `resolution`.
        fmin, fmax: the shared span in hertz; `fmax=None` is half the sample rate.
        normalize: "fold" (statistics of the training fold), "clip" (each clip's own) or "none".
            Presets that normalise per clip by definition do so in the first two.
        native: each preset's customary size instead of the shared one: all Fourier bins for
            `linear*`, 12 bins an octave for `log-frequency-db`, 40 coefficients for `mfcc`.

    Raises:
        ConfigError: an unknown name, or sizes that are not possible.

    >>> print(build("logmel", sample_rate=32000, **asdict(resolution(32000, 10))))
    stft(2048,1024)|mel(64,fmin=32.7)|db|standardize(fold)
    """
    if normalize not in NORMALIZATIONS:
        raise unknown("normalization", normalize, NORMALIZATIONS)
    bank = _Bank(bins, fmin, fmax, sample_rate / 2, native)
    chains = []
    for preset in _presets(name):
        shorter = 2 if preset.finer else 1
        stft = Stft(n_fft=n_fft // shorter, hop=hop // shorter, sample_rate=sample_rate)
        chains.append(FrontEnd(stft, *_after_stft(preset, bank, normalize)))
    return chains[0] if len(chains) == 1 else Stack(*chains)


def matched(
    names: Iterable[str], *, sample_rate: int, clip_seconds: float, normalize: str = "fold"
) -> dict[str, FrontEnd | Stack]:
    """The matched track: several presets at the shared `resolution`."""
    sizes = asdict(resolution(sample_rate, clip_seconds))
    return {
        name: build(name, sample_rate=sample_rate, normalize=normalize, **sizes) for name in names
    }


def validate(names: Iterable[str]) -> None:
    """See that every name, and every part of `a+b`, is a preset.

    Raises:
        ConfigError: one is not; lists those there are and proposes the nearest.
    """
    for name in names:
        _presets(name)


def describe(name: str) -> str:
    """What a preset, or a stack of them, is, in one line.

    >>> describe("logmel+pcen")
    'mel scale in decibels: the usual choice + mel scale, each band against its own past: noisy places'
    """
    return " + ".join(preset.description for preset in _presets(name))


def _presets(name: str) -> list[Preset]:
    parts = [part.strip() for part in name.split("+")]
    for part in parts:
        if part not in PRESETS:
            raise unknown("front end", part, PRESETS)
    return [PRESETS[part] for part in parts]


@dataclass(frozen=True, slots=True)
class _Bank:
    """The shared frequency axis."""

    bins: int
    fmin: float
    fmax: float | None
    nyquist: float
    native: bool

    def stages(self, scale: str) -> list[Stage]:
        if scale == "mel":
            return [MelScale(bins=self.bins, fmin=self.fmin, fmax=self.fmax)]
        if scale == "log":
            bins = self._octave_bins() if self.native else self.bins
            return [LogBands(bins=bins, fmin=self.fmin, fmax=self.fmax)]
        if self.native:
            return []
        return [LinearBands(bins=self.bins, fmin=self.fmin, fmax=self.fmax)]

    def _octave_bins(self) -> int:
        if self.fmin <= 0:
            raise ConfigError(f"log-frequency: fmin={self.fmin}, but a log axis has no zero")
        octaves = math.log2((self.fmax or self.nyquist) / self.fmin)
        return math.floor(_NATIVE_BINS_PER_OCTAVE * octaves)


def _after_stft(preset: Preset, bank: _Bank, normalize: str) -> list[Stage]:
    stages = bank.stages(preset.scale)
    if preset.compression == "decibel":
        stages.append(Decibel())
    if preset.compression == "pcen":
        # librosa's initial state suits long recordings: it takes seconds to settle.
        stages.append(Pcen(initial="first_frame"))
    if preset.decorrelated:
        kept = min(_NATIVE_COEFFICIENTS, bank.bins) if bank.native else None
        stages.append(Dct(coefficients=kept))
    if normalize != "none":
        stages.append(Standardize(scope="clip" if preset.per_clip else normalize))
    return stages
