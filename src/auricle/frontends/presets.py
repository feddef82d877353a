"""The named front ends, one line each, and the resolution that they share in a comparison.

Like is compared with like: in the matched track (`native=False`) all presets share window, hop,
frequency span and number of bins, so that two of them differ in what their names say and in
nothing else. `native=True` gives each its customary size instead; those are ranked apart.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from auricle.errors import ConfigError, unknown
from auricle.frontends.chain import FrontEnd, Stack
from auricle.frontends.stages.log_bands import LOWEST_NOTE_HZ

NORMALIZATIONS = ("fold", "clip", "none")

_NATIVE_COEFFICIENTS = 40
_NATIVE_BINS_PER_OCTAVE = 12

_STFT = "stft({n_fft},{hop})"
_MEL = _STFT + "|mel({bins},fmin={fmin},fmax={fmax})"


@dataclass(frozen=True, slots=True)
class Preset:
    """A named chain, up to its normalisation.

    Attributes:
        description: what it is and what it is for, in one line.
        chain: its text form; `{n_fft}`, `{hop}`, `{bins}`, `{fmin}`, `{fmax}` stand for the shared
            resolution, `{half_n_fft}` and `{half_hop}` for half of it.
        good, bad: when it is a good choice, and when not.
        source: the paper.
        native: the chain at its customary size, where that is not the shared one;
            `{octave_bins}` is 12 for each octave of the span, `{coefficients}` at most 40.
        per_clip: whether each clip is normalised by itself.
    """

    description: str
    chain: str
    good: str
    bad: str
    source: str
    native: str | None = None
    per_clip: bool = False


PRESETS: dict[str, Preset] = {
    "linear": Preset(
        "power in bands of equal width: the plain spectrogram",
        _STFT + "|linear_bands({bins},fmin={fmin},fmax={fmax})",
        good="a reference: what scale and compression add is seen against it",
        bad="for nearly all tasks; a few loud bins hide everything else",
        source="Allen & Rabiner 1977",
        native=_STFT,
    ),
    "linear-db": Preset(
        "the plain spectrogram in decibels",
        _STFT + "|linear_bands({bins},fmin={fmin},fmax={fmax})|db",
        good="machines, ultrasound, insects: harmonics at even distances, detail at high frequencies",
        bad="speech and music with few bins: the low octaves share a handful of them",
        source="Allen & Rabiner 1977",
        native=_STFT + "|db",
    ),
    "log-frequency-db": Preset(
        "equal steps for equal musical intervals, dB",
        _STFT + "|log_bands({bins},fmin={fmin},fmax={fmax})|db",
        good="pitched sound: a transposition is a shift, which convolutions do not mind",
        bad="low notes need resolution: the window's limits it, a constant-Q transform has it",
        source="Brown 1991",
        native=_STFT + "|log_bands({octave_bins},fmin={fmin},fmax={fmax})|db",
    ),
    "mel": Preset(
        "power on the mel scale, not compressed",
        _MEL,
        good="a reference: what the logarithm adds is seen against it",
        bad="for nearly all tasks; the range of power is too wide for a network",
        source="Stevens, Volkmann & Newman 1937",
    ),
    "logmel": Preset(
        "mel scale in decibels: the usual choice",
        _MEL + "|db",
        good="the first choice for speech, music and events with a steady background",
        bad="levels and backgrounds that change from recording to recording",
        source="Davis & Mermelstein 1980; Slaney 1998",
    ),
    "pcen": Preset(
        "mel scale, each band against its own past: noisy places",
        # librosa's initial state suits long recordings: it takes seconds to settle.
        _MEL + "|pcen(initial=first_frame)",
        good="events before a steady background, distant sources, changing levels and microphones",
        bad="where the steady part is the signal: hums, drones, room tone",
        source="Wang et al. 2017; Lostanlen et al. 2019",
    ),
    "mfcc": Preset(
        "log-mel rotated by a cosine transform",
        _MEL + "|db|dct",
        good="linear models and Gaussian mixtures, which like inputs that do not correlate",
        bad="convolutions over frequency: neighbouring coefficients are no neighbours",
        source="Davis & Mermelstein 1980",
        native=_MEL + "|db|dct(coefficients={coefficients})",
    ),
    "logmel-fine": Preset(
        "log-mel with half the window and hop",
        "stft({half_n_fft},{half_hop})|mel({bins},fmin={fmin},fmax={fmax})|db",
        good="clicks, consonants, fast trills",
        bad="tones close to each other; it costs twice as much",
        source="Davis & Mermelstein 1980",
    ),
    "logmel-clip": Preset(
        "log-mel, each clip normalised alone",
        _MEL + "|db",
        good="levels and microphones that differ and mean nothing",
        bad="where level or colour carries the label; short clips",
        source="Davis & Mermelstein 1980",
        per_clip=True,
    ),
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
_SPEECH_RATE, _SPEECH_WINDOW = 16000, 0.032
_LONGEST_WINDOW = 0.064
_FEWEST_FRAMES = 64
_MOST_BINS = 64


def resolution(sample_rate: int, clip_seconds: float) -> Resolution:
    """The matched track's resolution for sound of this rate in clips of this length.

    - Window: the power of two nearest (in octaves) to 32 ms at up to 16 kHz, where most sound is
      speech and its pulses want a short one; to 64 ms from 32 kHz on, where music and events want
      finer pitch; in proportion between.
    - Hop: half a window; halved, at most twice, while a clip has fewer than 64 frames.
    - Bins: an eighth of the window's samples, at most 64, so that no filter is empty, not even
      at half the window (`logmel-fine`).
    - Span: from 32.7 Hz (C1), since a logarithmic axis has no zero, to half the sample rate.

    Raises:
        ConfigError: a rate below 1000 Hz, or no length.

    >>> resolution(32000, 10), resolution(8000, 0.5).hop
    (Resolution(n_fft=2048, hop=1024, bins=64, fmin=32.7), 32)
    """
    if sample_rate < 1000 or not clip_seconds > 0:
        raise ConfigError(
            f"no resolution for {sample_rate} Hz and clips of {clip_seconds} s; "
            "at least 1000 Hz and more than 0 s are needed"
        )
    window = min(max(1, sample_rate / _SPEECH_RATE) * _SPEECH_WINDOW, _LONGEST_WINDOW)
    n_fft = 2 ** round(math.log2(window * sample_rate))
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
    sizes = _sizes(sample_rate, n_fft, hop, bins, fmin, fmax)
    chains = []
    for preset in _presets(name):
        text = (preset.native or preset.chain) if native else preset.chain
        if normalize != "none":
            text += f"|standardize({'clip' if preset.per_clip else normalize})"
        chains.append(FrontEnd.parse(text.format_map(sizes), sample_rate=sample_rate))
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


def _sizes(
    sample_rate: int, n_fft: int, hop: int, bins: int, fmin: float, fmax: float | None
) -> dict[str, object]:
    """What the chains' texts leave open."""
    low, high = max(fmin, LOWEST_NOTE_HZ), fmax or sample_rate / 2
    return {
        "n_fft": n_fft,
        "hop": hop,
        "half_n_fft": n_fft // 2,
        "half_hop": hop // 2,
        "bins": bins,
        "fmin": fmin,
        "fmax": "none" if fmax is None else fmax,
        "octave_bins": math.floor(_NATIVE_BINS_PER_OCTAVE * math.log2(high / low)),
        "coefficients": min(_NATIVE_COEFFICIENTS, bins),
    }
