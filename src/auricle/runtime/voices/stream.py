"""Sound in blocks of any size and rate to events; what is told does not depend on the blocks.

The chain is resampler, features, layers, softmax, hysteresis. NaN and infinite samples count as 0,
samples beyond 32768 as that; whole numbers are divided by their type's full scale.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from auricle.errors import ConfigError
from auricle.runtime.voices import network
from auricle.runtime.voices.decision import Change, Hysteresis
from auricle.runtime.voices.events import STATES, Event, OverlapEnd, OverlapStart, State
from auricle.runtime.voices.features import FeatureStream
from auricle.runtime.voices.model import Decision, Model
from auricle.runtime.voices.resampling import Resampler
from auricle.runtime.voices.speakers import SpeakerCounter

_PIECE_SECONDS = 10
_LIMIT = 32768.0
_MOST_CHANNELS = 128

Audio = npt.NDArray[np.float32]
_NO_SAMPLES: Audio = np.zeros(0, dtype=np.float32)
_NO_STEPS: Audio = np.zeros((0, len(STATES)), dtype=np.float32)


class ProbabilityStream:
    """Probabilities `(step, class)` of silence, one voice and several.

    Args:
        model: what `model.read` gave.
        sample_rate: hertz of the blocks, 8000 to 192000.
        tap: is given the sound at the model's rate, before the steps that it completes are told.

    Raises:
        ConfigError: a rate outside these limits.
    """

    def __init__(
        self, model: Model, sample_rate: int, *, tap: Callable[[Audio], None] | None = None
    ) -> None:
        self._model, self._tap = model, tap
        self._rate, self._received = sample_rate, 0
        self._resampler = Resampler(sample_rate, model.sample_rate)
        self._features = FeatureStream(model.features, model.normaliser, model.sample_rate)
        self._layers = network.Chain(model.layers)
        self._window = model.features.window
        self._waiting: list[Audio] = []
        self._samples = 0
        self._steps = -model.delay_frames

    def push(self, block: npt.ArrayLike) -> Audio:
        """Of the steps that this block completes; `block` is `(time,)` or `(channel, time)`."""
        sound = mono(block)
        self._received += len(sound)
        self._waiting.append(sound)
        # Short blocks are computed together: nothing can be told before this sample.
        needed = (self._steps + self._model.delay_frames) * self._model.step + self._window
        if self._received * self._model.sample_rate < needed * self._rate:
            return _NO_STEPS
        return self._heed()

    def _heed(self) -> Audio:
        """Through everything, what has waited."""
        sound, size = np.concatenate([_NO_SAMPLES, *self._waiting]), _PIECE_SECONDS * self._rate
        self._waiting = []
        pieces = (self._resampler.push(sound[i : i + size]) for i in range(0, len(sound), size))
        return np.concatenate([_NO_STEPS, *map(self._advance, pieces)])

    def finish(self) -> Audio:
        """Of what is left, as if silence followed; together there is a row for each step begun."""
        found = [self._heed(), self._advance(self._resampler.finish())]
        if self._heard > self._steps:
            last = self._heard - 1 + self._model.delay_frames
            needed = last * self._model.step + self._window
            found.append(self._advance(np.zeros(needed - self._samples, dtype=np.float32)))
        return np.concatenate(found)

    @property
    def received(self) -> float:
        """Seconds of sound that came."""
        return self._received / self._rate

    @property
    def _heard(self) -> int:
        """Steps begun by the sound so far."""
        return -(-self._samples // self._model.step)

    def _advance(self, samples: Audio) -> Audio:
        """Through the layers; the first `delay_frames` steps tell of nothing."""
        if self._tap is not None:
            self._tap(samples)
        self._samples += len(samples)
        rows = self._layers.push(self._features.push(samples))
        skipped = min(max(0, -self._steps), len(rows))
        self._steps += len(rows)
        return network.softmax(rows[skipped:])


class Stream:
    """Events of a sound that comes in blocks.

    Args:
        model: what `model.read` gave.
        sample_rate: hertz of the blocks, 8000 to 192000.
        decision: other thresholds than the model's.
        recent: seconds of which each state tells the different voices; None: it tells none.

    Raises:
        ConfigError: a rate outside these limits, or seconds outside 1 to 600.
    """

    def __init__(
        self,
        model: Model,
        sample_rate: int,
        decision: Decision | None = None,
        *,
        recent: float | None = None,
    ) -> None:
        self._model = model
        self._speakers = None if recent is None else SpeakerCounter(model, recent)
        tap = self._speakers.hear if self._speakers else None
        self._probabilities = ProbabilityStream(model, sample_rate, tap=tap)
        self._hysteresis = Hysteresis(decision or model.decision, model.frame_s)
        self._steps = 0
        self._duration = math.inf

    @property
    def _finished(self) -> bool:
        return self._duration < math.inf

    def push(self, block: npt.ArrayLike) -> list[Event]:
        """What the next block brings to light, in order.

        Args:
            block: `(time,)` or `(channel, time)`; floats of full scale 1, or whole numbers.

        Raises:
            ConfigError: another shape, or the sound has ended.
        """
        if self._finished:
            raise ConfigError(
                "this sound has ended with finish(): open another stream for the next"
            )
        return list(self._events(self._probabilities.push(block)))

    def finish(self) -> list[Event]:
        """What the end of the sound brings to light; nothing may be pushed after it.

        Where it has ended already there is nothing.
        """
        if self._finished:
            return []
        self._duration = self._probabilities.received
        events = list(self._events(self._probabilities.finish()))
        return events + [self._told(change) for change in self._hysteresis.finish()]

    def _events(self, rows: Audio) -> Iterator[Event]:
        for row in rows.tolist():
            changes = self._hysteresis.push(row[2])
            self._steps += 1
            yield self._state(*row)
            yield from map(self._told, changes)

    def _state(self, silence: float, single: float, overlap: float) -> State:
        state = state_of(silence, single, inside=self._hysteresis.inside)
        start, end = self._seconds(self._steps - 1), self._seconds(self._steps)
        voiced = self._hysteresis.told or single > silence
        recent = self._speakers.step(state, voiced=voiced) if self._speakers else None
        return State(start, end, state, silence, single, overlap, self._known, recent)

    def _told(self, change: Change) -> Event:
        start = self._seconds(change.first)
        if change.last is None:
            return OverlapStart(start, change.peak, self._known)
        end = self._seconds(change.last)
        return OverlapEnd(start, end, change.peak, change.mean, self._known)

    def _seconds(self, steps: int) -> float:
        return steps * self._model.step / self._model.sample_rate

    @property
    def _known(self) -> float:
        step = self._steps - 1 + self._model.delay_frames
        needed = step * self._model.step + self._model.features.window
        return min(needed / self._model.sample_rate, self._duration)


def state_of(silence: float, single: float, *, inside: bool) -> str:
    """The state of a step; `inside`: an overlap has begun and is not known to have ended."""
    if inside:
        return "overlap"
    return "silence" if silence >= single else "single"


def mono(block: npt.ArrayLike) -> Audio:
    """One channel of finite float32 samples.

    Raises:
        ConfigError: neither `(time,)` nor `(channel, time)`, no numbers, or over 128 channels.
    """
    sound = np.asarray(block)
    if sound.ndim not in (1, 2) or sound.dtype.kind not in "iuf":
        raise ConfigError(
            f"a block of shape {sound.shape} and type {sound.dtype}: (time,) or (channel, time) of "
            "numbers is needed"
        )
    if sound.ndim == 2 and len(sound) > _MOST_CHANNELS:
        raise ConfigError(
            f"a block of shape {sound.shape} is {len(sound)} channels, at most {_MOST_CHANNELS} are "
            "taken: (channel, time) is needed, so give (time, channel) as block.T"
        )
    if sound.dtype.kind in "iu":
        info = np.iinfo(sound.dtype)
        middle = (info.max + info.min + 1) // 2
        sound = (sound - np.float64(middle)) / (info.max + 1 - middle)
    if sound.ndim == 2:
        sound = sound.mean(axis=0) if len(sound) else np.zeros(sound.shape[1])
    with np.errstate(over="ignore"):
        plain = sound.astype(np.float32)
    return np.clip(np.nan_to_num(plain, nan=0.0, posinf=0.0, neginf=0.0), -_LIMIT, _LIMIT)
