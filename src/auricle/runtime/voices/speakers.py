"""How many different voices over the last seconds, at once or in turn: `speakers_recent`.

Stretches in which one voice speaks are described by some statistics of their cepstra and pitch,
projected so that distances count what tells speakers apart (linear discriminants; `speakers.json`,
made by `bench/train_speakers.py`). The stretches of the last seconds are joined by average linkage
while the nearest two groups are closer than a threshold. A group counts as a voice once it holds
enough speech. An overlap that lasts counts as two voices, whatever the groups say, and so do many
short ones.

This is another question than "at once", and its answer is weaker: two alike voices are one, a
voice that laughs or moves away may be two. Sound is 16 kHz; a frame is 640 samples each 160.
"""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
import numpy.typing as npt

from auricle.errors import ConfigError
from auricle.runtime.voices.features import mel_bank
from auricle.runtime.voices.model import Features, Model
from auricle.runtime.voices.resampling import Resampler, half_width

RATE = 16000
SHORTEST, LONGEST = 1.0, 600.0
"""Seconds that may be looked back on; grouping takes the cube of them."""

LASTING = 1.5
"""Seconds of one overlap that make two voices. Shorter ones are often false: of one reader in a noisy
room at least one is called in most minutes."""
_SPOKEN = 0.05
"""Seconds of speech, in all, that make a voice."""

_HOP, _FRAME = 160, 640
_BANDS = Features(window=512, fft=512, hop=_HOP, bands=64, fmin=80, fmax=7600, floor=1e-9)
_CEPSTRA = 24
_LAGS = slice(40, 230)
"""Of the pitch: 400 to 70 Hz."""
_PITCH_FFT = 1024
_OCTAVE_COST = 0.05
_NEAREST = 0.7
_QUIET = 30.0
"""Percent of a stretch's frames that its mean leaves out."""

Audio = npt.NDArray[np.float32]
Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Voiceprints:
    """What tells voices apart.

    Attributes:
        projection: `(statistic, dimension)`.
        threshold: squared distance up to which two groups are one voice, and
        scatter: times what stretches of one voice are apart here, which is added: clean speech
            scatters more than what noise has evened out.
        stretch_s: seconds of one voice that are described together.
        least_s: of a stretch that a pause cuts short, to be described at all.
        pause_s: that ends a stretch.
        voice_s: of stretches that make a voice.
        overlap_s: of overlap, in all, that makes two.
    """

    projection: Array
    threshold: float
    scatter: float
    stretch_s: float
    least_s: float
    pause_s: float
    voice_s: float
    overlap_s: float


@cache
def shipped() -> Voiceprints:
    """Those that auricle brings."""
    text = resources.files("auricle.runtime.voices").joinpath("speakers.json").read_text("utf-8")
    content = json.loads(text)
    numbers = {name: float(content[name]) for name in _NUMBERS}
    return Voiceprints(np.array(content["projection"]), **numbers)


_NUMBERS = (
    "threshold", "scatter", "stretch_s", "least_s", "pause_s", "voice_s", "overlap_s",
)  # fmt: skip


class SpeakerCounter:
    """How many different voices were heard in the last seconds, after each step of a model.

    Args:
        model: whose steps they are.
        seconds: that are looked back on.
        prints: None takes those that auricle brings.

    Raises:
        ConfigError: seconds outside 1 to 600.
    """

    def __init__(self, model: Model, seconds: float, prints: Voiceprints | None = None) -> None:
        self._prints = prints or shipped()
        self._resampler = Resampler(model.sample_rate, RATE)
        self._sound = np.zeros(0, np.float32)
        self._begin = self._step = 0
        self._frame_s = model.frame_s
        self._frames = max(1, round(model.frame_s * RATE / _HOP))
        self._steps = round(checked(seconds) / model.frame_s)
        self._size = (self._frames - 1) * _HOP + _FRAME
        self._known = _known(model)
        self._open: list[Audio] = []
        self._silent = 0
        self._stretches: deque[tuple[int, float, Array]] = deque()
        self._spoken: deque[int] = deque()
        self._overlaps: deque[int] = deque()
        self._run, self._lasted = 0, -self._steps - 1
        self._voices: int | None = 0

    @property
    def stretches(self) -> list[tuple[float, Array]]:
        """Seconds and place of each described stretch that is looked back on."""
        return [(seconds, place) for _, seconds, place in self._stretches]

    @property
    def overlap_s(self) -> float:
        """Seconds of overlap that are looked back on."""
        return len(self._overlaps) * self._frame_s

    def hear(self, sound: Audio) -> None:
        """The next samples, at the model's rate, before the steps that they complete."""
        self._sound = np.concatenate([self._sound, self._resampler.push(sound)])

    def step(self, state: str, *, voiced: bool = True) -> int:
        """The next step's state, one of `STATES`; returns the different voices until its end.

        Args:
            state: "overlap" as soon as one may have begun.
            voiced: False where such a step may turn out to be silence.
        """
        begin = round(self._step * self._frame_s * RATE)
        self._sound, self._begin = self._sound[begin - self._begin :], begin
        if voiced and state != "silence":
            self._spoken.append(self._step)
        self._run = self._run + 1 if state == "overlap" else 0
        if self._run:
            self._overlaps.append(self._step)
        if self._run * self._frame_s >= LASTING - 1e-6:
            self._lasted = self._step
        self._gather(state)
        self._forget()
        self._step += 1
        return self._count()

    def _gather(self, state: str) -> None:
        """Into the open stretch, which ends when it is long enough, or by a pause or an overlap."""
        seconds = len(self._open) * self._frame_s
        if state == "single":
            self._silent = 0
            self._open.append(self._slice())
            if seconds + self._frame_s >= self._prints.stretch_s - 1e-6:
                self._close()
            return
        self._silent += 1
        if state == "overlap" or self._silent * self._frame_s >= self._prints.pause_s - 1e-6:
            self._close()

    def _close(self) -> None:
        seconds = len(self._open) * self._frame_s
        if seconds >= self._prints.least_s - 1e-6:
            place = statistics(self._open) @ self._prints.projection
            self._stretches.append((self._step, seconds, place))
            self._voices = None
        self._open = []

    def _slice(self) -> Audio:
        """What the step's frames cover, as far as every block size lets it be known; then silence."""
        found = np.zeros(self._size, np.float32)
        there = self._sound[: min(self._size, self._known)]
        found[: len(there)] = there
        return found

    def _forget(self) -> None:
        oldest = self._step - self._steps
        for steps in (self._spoken, self._overlaps):
            while steps and steps[0] <= oldest:
                steps.popleft()
        while self._stretches and self._stretches[0][0] <= oldest:
            self._stretches.popleft()
            self._voices = None

    def _count(self) -> int:
        if self._voices is None:
            weights, places = zip(*self.stretches, strict=True) if self._stretches else ((), ())
            sums = grouped(places, weights, limit(places, self._prints))
            self._voices = different(sums, self._prints)
        heard = len(self._spoken) * self._frame_s >= _SPOKEN
        lasted = self._step - 1 - self._lasted < self._steps
        twice = lasted or self.overlap_s >= self._prints.overlap_s
        return max(self._voices, int(heard) + int(heard and twice))


def _known(model: Model) -> int:
    """Samples from a step's beginning that have surely come when the model tells of it."""
    samples = model.delay_frames * model.step + model.features.window
    if model.sample_rate == RATE:
        return samples
    return max(0, samples * RATE // model.sample_rate - half_width(RATE, model.sample_rate) - 1)


def checked(seconds: float) -> float:
    """Seconds that may be looked back on.

    Raises:
        ConfigError: fewer than 1 or more than 600.
    """
    if not SHORTEST <= seconds <= LONGEST:
        raise ConfigError(
            f"voices of the last {seconds:g} s: {SHORTEST:g} to {LONGEST:g} s can be looked back on"
        )
    return seconds


def statistics(steps: Sequence[Audio]) -> Array:
    """What describes a voice in a stretch: `(statistic,)`.

    Means of the cepstra of the louder frames (without the first, which is the level), deviations of
    all and of their slopes, quartiles of the logarithm of the pitch lag, how voiced it is.

    Args:
        steps: of each step the samples that its frames cover.
    """
    spans = np.lib.stride_tricks.sliding_window_view(np.stack(steps), _FRAME, axis=1)[:, ::_HOP]
    frames = spans.reshape(-1, _FRAME).astype(np.float64)
    cepstra = _cepstra(frames)
    slopes = np.gradient(cepstra, axis=0)
    loud = cepstra[:, 0] >= np.percentile(cepstra[:, 0], _QUIET)
    parts = (cepstra[loud, 1:].mean(0), cepstra.std(0), slopes.std(0), _pitch(frames))
    return np.concatenate(parts)


def different(sums: Sequence[float], prints: Voiceprints) -> int:
    """How many voices groups of so many seconds are."""
    return sum(seconds >= prints.voice_s - 1e-6 for seconds in sums)


def limit(places: Sequence[Array], prints: Voiceprints) -> float:
    """The threshold for these stretches.

    What stretches of one voice are apart is the 70th percentile of the squared distances to the
    nearest other, which is mostly of the same voice.
    """
    if len(places) < 3:
        return prints.threshold
    gaps = _gaps(np.stack(places))
    return prints.threshold + prints.scatter * float(np.quantile(gaps.min(axis=1), _NEAREST))


def grouped(places: Sequence[Array], weights: Sequence[float], threshold: float) -> list[float]:
    """Weights of the groups that average linkage makes: the nearest two are joined while they are
    nearer than the threshold.

    >>> corner, far = np.zeros(2), np.array([3.0, 4.0])
    >>> grouped([corner, far, corner], [1.0, 1.0, 2.0], 9.0)
    [3.0, 1.0]
    """
    if not places:
        return []
    gaps = _gaps(np.stack(places))
    sums = np.array(weights, dtype=np.float64)
    while len(sums) > 1:
        i, j = sorted(divmod(int(gaps.argmin()), len(sums)))
        if gaps[i, j] > threshold:
            break
        joined = (sums[i] * gaps[i] + sums[j] * gaps[j]) / (sums[i] + sums[j])
        joined[i] = np.inf
        gaps[i], gaps[:, i] = joined, joined
        gaps = np.delete(np.delete(gaps, j, 0), j, 1)
        sums[i] += sums[j]
        sums = np.delete(sums, j)
    return [float(value) for value in sums]


def _gaps(places: Array) -> Array:
    """Squared distances; infinite of a place to itself."""
    gaps = np.square(places[:, None] - places[None]).sum(-1)
    np.fill_diagonal(gaps, np.inf)
    return np.asarray(gaps)


def _cepstra(frames: Array) -> Array:
    inner = frames[:, (_FRAME - _BANDS.window) // 2 :][:, : _BANDS.window]
    spectra = np.fft.rfft(inner * _hann(_BANDS.window), n=_BANDS.fft, axis=-1)
    power = spectra.real**2 + spectra.imag**2
    return np.asarray(np.log(power @ _bank().T + _BANDS.floor) @ _cosines().T)


def _pitch(frames: Array) -> Array:
    """Quartiles of log lag, weighed by how periodic a frame is; the mean of these weights."""
    spectra = np.fft.rfft(frames * _hann(_FRAME), n=_PITCH_FFT, axis=-1)
    echoes = np.fft.irfft(spectra.real**2 + spectra.imag**2, axis=-1)
    # The window's own autocorrelation is divided out, and an octave costs (Boersma 1993).
    likeness = echoes[:, _LAGS] / np.maximum(echoes[:, :1], 1e-12) / _window_echo()[_LAGS]
    best = (likeness - _octaves()).argmax(1)
    voiced = np.clip((likeness[np.arange(len(best)), best] - 0.5) / 0.3, 0, 1)
    lags = np.log(best + _LAGS.start)
    order = np.argsort(lags, kind="stable")
    total = np.cumsum(voiced[order])
    if total[-1] == 0:
        return np.array([*[math.log(_LAGS.stop)] * 3, 0.0])
    places = np.searchsorted(total, np.array([0.25, 0.5, 0.75]) * total[-1])
    return np.append(lags[order[places]], voiced.mean())


@cache
def _hann(size: int) -> Array:
    return np.asarray(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size))


@cache
def _bank() -> Array:
    return mel_bank(_BANDS, RATE)


@cache
def _cosines() -> Array:
    """The orthonormal DCT-II: `(cepstrum, band)`."""
    places = (np.arange(_BANDS.bands) + 0.5) / _BANDS.bands
    rows = np.cos(np.pi * np.arange(_CEPSTRA)[:, None] * places) * math.sqrt(2 / _BANDS.bands)
    rows[0] /= math.sqrt(2)
    return np.asarray(rows)


@cache
def _octaves() -> Array:
    """What a lag must be better by than the shortest: twice the true one fits as well."""
    return np.asarray(_OCTAVE_COST * np.log2(np.arange(_LAGS.start, _LAGS.stop) / _LAGS.start))


@cache
def _window_echo() -> Array:
    spectrum = np.fft.rfft(_hann(_FRAME), n=_PITCH_FFT)
    echo = np.fft.irfft(spectrum.real**2 + spectrum.imag**2)
    return np.asarray(echo / echo[0])
