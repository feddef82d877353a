"""How many different voices over the last seconds, at once or in turn: `speakers_recent`.

Stretches in which one voice speaks are described by some statistics of their cepstra and pitch.
Projected (linear discriminants), and drawn together where the sound is clean, these are normal
about a place of the voice, with a variance of 1, and voices' places have the variances `between`
(`speakers.json`, made by `bench/train_speakers.py`). So whether two groups of stretches are of one
voice has log odds, which grow with what each group holds. The two groups that are likeliest one
are joined until one is left. The odds of that joining, or of an earlier one where these are higher,
are those of two voices against one; of the joining before it, three against two; and so on. There is
one voice, and one more for each of these odds that exceeds its own `evidence`: each is asked by
itself, so the third may count where the second does not. An overlap that lasts counts as two voices,
whatever the groups say, and so do many short ones.

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
GAIN_BOUND = 1.5
"""Of a place's gain, in nats, up and down."""
_USUAL = 20.0
"""Seconds of speech that the evidence is for."""
_QUIET = 30.0
"""Percent of a stretch's frames that its mean leaves out."""
_FLOOR, _LEAST_OVER = 10.0, 0.05
"""Percent of the frames that are the floor; what of the power at least counts as over it."""
_LOWEST = 8
"""Cepstra whose covariances are told."""

Audio = npt.NDArray[np.float32]
Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Voiceprints:
    """What tells voices apart.

    Attributes:
        centre: of the statistics, `(statistic,)`.
        projection: `(statistic, dimension)`.
        gain: logarithm of what a stretch's place is multiplied by, `(statistic,)`: clean speech
            scatters more than what noise has evened out.
        between: variances of the voices' places, `(dimension,)`.
        wander: variance of a voice's place over a conversation.
        evidence: log odds against one voice fewer that make two voices, three, and so on; the last
            holds for all that are more.
        growth: that is added for each e-fold of speech over 20 s: many stretches have outliers.
        stretch_s: seconds of one voice that are described together.
        least_s: of a stretch that a pause cuts short, to be described at all.
        pause_s: that ends a stretch.
        overlap_s: of overlap, in all, that makes two.
    """

    centre: Array
    projection: Array
    gain: Array
    between: Array
    wander: float
    evidence: tuple[float, ...]
    growth: float
    stretch_s: float
    least_s: float
    pause_s: float
    overlap_s: float


@cache
def shipped() -> Voiceprints:
    """Those that auricle brings."""
    text = resources.files("auricle.runtime.voices").joinpath("speakers.json").read_text("utf-8")
    content = json.loads(text)
    for name in ("centre", "projection", "gain", "between"):
        content[name] = np.array(content[name])
    return Voiceprints(**content | {"evidence": tuple(content["evidence"])})


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
        self._size = covered(self._frames)
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
            told = place(statistics(self._open), self._prints)
            self._stretches.append((self._step, seconds, told))
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
            lengths, places = zip(*self.stretches, strict=True) if self._stretches else ((), ())
            self._voices = different(places, lengths, self._prints)
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


def covered(frames: int) -> int:
    """Samples that so many frames cover, one after the other."""
    return (frames - 1) * _HOP + _FRAME


def statistics(steps: Sequence[Audio]) -> Array:
    """What describes a voice in a stretch: `(statistic,)`.

    Means of the cepstra of the louder frames (without the first, which is the level), deviations of
    all and of their slopes, quartiles of the logarithm of the pitch lag, how voiced it is; then the
    cepstra of the mean power and of what of it is over the quiet frames'; means and deviations where
    it is voiced; covariances of the lowest cepstra of the louder frames.

    Args:
        steps: of each step the samples that its frames cover.
    """
    spans = np.lib.stride_tricks.sliding_window_view(np.stack(steps), _FRAME, axis=1)[:, ::_HOP]
    frames = spans.reshape(-1, _FRAME).astype(np.float64)
    cepstra = _cepstra(frames)
    slopes = np.gradient(cepstra, axis=0)
    loud = cepstra[cepstra[:, 0] >= np.percentile(cepstra[:, 0], _QUIET), 1:]
    lags, voiced = _pitch(frames)
    means = (loud.mean(0), cepstra.std(0), slopes.std(0), _quartiles(lags, voiced))
    return np.concatenate(
        (*means, _power(cepstra), _where_voiced(cepstra[:, 1:], voiced), _together(loud))
    )


def place(described: Array, prints: Voiceprints) -> Array:
    """Where stretches `(..., statistic)` lie: `(..., dimension)`."""
    from_centre = described - prints.centre
    gain = np.exp(np.clip(from_centre @ prints.gain, -GAIN_BOUND, GAIN_BOUND))
    return np.asarray(from_centre @ prints.projection * gain[..., None])


def different(places: Sequence[Array], lengths: Sequence[float], prints: Voiceprints) -> int:
    """How many voices spoke in stretches at these places, of so many seconds each.

    One, and one more for each of `apart`'s odds over its own evidence, by itself: evidence of 18 and
    13, and odds of 15 and 14, make two.
    """
    if not places:
        return 0
    doubt = prints.growth * math.log(max(sum(lengths), 1.0) / _USUAL)
    odds = apart(np.stack(places), np.array(lengths) / prints.stretch_s, prints)
    needed = [*prints.evidence, *[prints.evidence[-1]] * len(odds)]
    return 1 + sum(found > least + doubt for found, least in zip(odds, needed, strict=False))


def apart(places: Array, counts: Array, prints: Voiceprints) -> list[float]:
    """Log odds against one voice fewer of two voices, three, and so on up to one for each place.

    >>> prints = Voiceprints(*[np.ones(1)] * 4, 0.0, (0.0,), 0.0, 2.0, 0.8, 0.2, 4.0)
    >>> odds = apart(np.array([[9.0], [0.0], [9.1]]), np.ones(3), prints)
    >>> odds[0] > 9, odds[1] < 0
    (True, True)
    """
    places, counts = places.copy(), counts.copy()
    odds = _odds(places, counts, places[:, None], counts[:, None], prints)
    np.fill_diagonal(odds, np.inf)
    against: list[float] = []
    while len(places) > 1:
        i, j = sorted(divmod(int(odds.argmin()), len(places)))
        against.append(max([float(odds[i, j]), *against[-1:]]))
        places[i] = (counts[i] * places[i] + counts[j] * places[j]) / (counts[i] + counts[j])
        counts[i] += counts[j]
        places, counts = np.delete(places, j, 0), np.delete(counts, j)
        odds = np.delete(np.delete(odds, j, 0), j, 1)
        odds[i] = _odds(places, counts, places[i], counts[i], prints)
        odds[i, i] = np.inf
        odds[:, i] = odds[i]
    return against[::-1]


def _odds(
    places: Array, counts: Array, others: Array, other_counts: Array, prints: Voiceprints
) -> Array:
    """Log odds of two voices to one, of means of so many stretches: `(..., group)`."""
    within = (1 / counts + 1 / other_counts + prints.wander)[..., None]
    both = within + 2 * prints.between
    squares = np.square(places - others)
    return np.asarray((squares * (1 / within - 1 / both) - np.log(both / within)).sum(-1) / 2)


def _cepstra(frames: Array) -> Array:
    inner = frames[:, (_FRAME - _BANDS.window) // 2 :][:, : _BANDS.window]
    spectra = np.fft.rfft(inner * _hann(_BANDS.window), n=_BANDS.fft, axis=-1)
    power = spectra.real**2 + spectra.imag**2
    return np.asarray(np.log(power @ _bank().T + _BANDS.floor) @ _cosines().T)


def _power(cepstra: Array) -> Array:
    """Of the mean power of all frames, and of what of it is over the quietest tenth's in each band:
    steady noise takes little part in it."""
    power = np.exp(cepstra @ _cosines())
    mean, floor = power.mean(0), np.percentile(power, _FLOOR, axis=0)
    over = np.maximum(mean - floor, _LEAST_OVER * mean)
    return np.concatenate([(_cosines() @ np.log(mean))[1:], (_cosines() @ np.log(over))[1:]])


def _where_voiced(cepstra: Array, voiced: Array) -> Array:
    """Means and deviations, weighed by how voiced a frame is."""
    weights = (voiced + 1e-3)[:, None] / (voiced + 1e-3).sum()
    mean = (cepstra * weights).sum(0)
    return np.concatenate([mean, np.sqrt((np.square(cepstra - mean) * weights).sum(0))])


def _together(cepstra: Array) -> Array:
    """Covariances of the lowest, each pair once."""
    lowest = cepstra[:, :_LOWEST] - cepstra[:, :_LOWEST].mean(0)
    return np.asarray((lowest.T @ lowest / len(lowest))[np.triu_indices(_LOWEST, 1)])


def _pitch(frames: Array) -> tuple[Array, Array]:
    """Logarithm of each frame's lag, and how periodic it is, 0 to 1."""
    spectra = np.fft.rfft(frames * _hann(_FRAME), n=_PITCH_FFT, axis=-1)
    echoes = np.fft.irfft(spectra.real**2 + spectra.imag**2, axis=-1)
    # The window's own autocorrelation is divided out, and an octave costs (Boersma 1993).
    likeness = echoes[:, _LAGS] / np.maximum(echoes[:, :1], 1e-12) / _window_echo()[_LAGS]
    best = (likeness - _octaves()).argmax(1)
    voiced = np.clip((likeness[np.arange(len(best)), best] - 0.5) / 0.3, 0, 1)
    return np.log(best + _LAGS.start), voiced


def _quartiles(lags: Array, voiced: Array) -> Array:
    """Of the lags, weighed by how periodic a frame is; the mean of these weights."""
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
