"""A saved classifier as an engine: clips of a file, and clips of a stream as they are complete.

A stream is brought to the model's rate and cut where a file would be, and in between: at the model's
own hop divided by a whole number, so that something is said about every quarter of a clip. Each clip
is scored alone. The summary pools the clips that a file's prediction pools, and no others: it is that
of the same sound as a file.

A class makes an event while its probability is high: from the start of the first clip that it is the
likeliest of, at its threshold or above, to the end of the last one before it falls below seven tenths of
that. The threshold is the one that was chosen for the class, else `ON`; a class for which none was good
enough makes no event.

Of a file the model hears the channel that it was trained on; a stream is one channel, and is taken for it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event as Halt
from typing import Any, Protocol

import numpy as np

from auricle import audio
from auricle.runtime.cutting import spans
from auricle.runtime.scores import Output, Sigmoid, Softmax
from auricle.serve.engine import Array, Event
from auricle.serve.fingerprint import fingerprint
from auricle.serve.wire import RATES
from auricle.units import to_samples

ON, OFF = 0.5, 0.7
"""Probability at which an event of a class begins where no threshold was chosen; share of it at which it ends."""
_SHORTEST_HOP, _LONGEST_HOP = 0.1, 1.0


class _Model(Protocol):
    """What predicts: `auricle.prediction.Predictor`, or one that needs no torch.

    Predictions have `label`, `sure`, `unlike`, `familiarity`, `probabilities` by class, and `clips`
    with `start` and `end`.
    """

    @property
    def classes(self) -> tuple[str, ...]: ...

    @property
    def description(self) -> Any: ...

    def predict(self, path: str | Path, *, halted: Halt | None = None) -> Any: ...

    def predict_waveform(self, waveform: np.ndarray, sample_rate: int) -> Any: ...


@dataclass(frozen=True)
class Grid:
    """Where clips lie: those of a file every `hop` seconds, those of a stream `parts` times as dense."""

    rate: int
    clip: float
    hop: float
    parts: int

    def start(self, number: int) -> float:
        """Seconds at which a stream's clip begins; each `parts`-th is one of a file's, exactly."""
        whole, part = divmod(number, self.parts)
        return whole * self.hop + part * self.hop / self.parts

    @property
    def length(self) -> int:
        """Samples a clip."""
        return to_samples(self.clip, self.rate)


def _parts(clip: float, hop: float) -> int:
    """Into how many steps a stream divides the model's hop."""
    wished = min(max(clip / 4, _SHORTEST_HOP), _LONGEST_HOP)
    return max(1, math.ceil(hop / wished - 1e-9))


class Classifier:
    """The engine of a saved classifier.

    Args:
        model: a loaded predictor.
        path: where it was loaded from; its content gives the hash.
        title: shown to people; None: the front end and the network.
    """

    rates = RATES

    def __init__(self, model: _Model, path: str | Path, *, title: str | None = None) -> None:
        told = model.description
        self._model, self._hash = model, fingerprint(Path(path))
        self._title = title or f"{told.front_end_name} + {told.model}"
        parts = _parts(told.clip, told.hop)
        self._grid = Grid(told.sample_rate, told.clip, told.hop, parts)
        self._chain: Any = None
        network = getattr(model, "network", None)
        if network is not None:
            from auricle.serve import pictures

            self._chain = pictures.shown(network.front_end)

    def describe(self) -> dict[str, Any]:
        """See `Engine.describe`."""
        told, picture = self._model.description, None
        if self._chain is not None:
            from auricle.serve import pictures

            picture = pictures.describe(self._chain)
        return {
            "kind": "classifier",
            "title": self._title,
            "hash": self._hash,
            "classes": list(self._model.classes),
            "labels": told.labels,
            "sample_rate": told.sample_rate,
            "clip": told.clip,
            "hop": self._grid.start(1),
            "latency_ms": round(1000 * told.clip),
            "picture": picture,
            "thresholds": dict(self._model.description.thresholds),
            "channel": told.channel,
        }

    def recording(
        self, path: Path, *, picture: bool = False, halted: Halt | None = None
    ) -> dict[str, Any]:
        """See `Engine.recording`."""
        found = self._model.predict(path, halted=halted)
        answer: dict[str, Any] = {
            "duration": audio.probe(path).duration,
            **_said(found),
            "unlike": found.unlike,
            **({"mono": True} if found.mono else {}),
            "p": _rounded(found.probabilities),
            "clips": [_clip(clip) for clip in found.clips],
        }
        if picture and self._chain is not None:
            from auricle.serve import pictures

            blocks = audio.blocks(
                path, seconds=10.0, sample_rate=self._grid.rate, channel=found.channel
            )
            answer["picture"] = pictures.whole(self._chain, blocks, answer["duration"])
        return answer

    def open(self, sample_rate: int, *, picture: bool = False) -> ClipStream:
        """See `Engine.open`."""
        columns = None
        if picture and self._chain is not None:
            from auricle.serve import pictures

            columns = pictures.Columns(self._chain)
        return ClipStream(self._model, self._grid, sample_rate, columns)


class ClipStream:
    """A stream that a classifier follows; see `Stream`."""

    def __init__(self, model: _Model, grid: Grid, sample_rate: int, columns: Any) -> None:
        self._model, self._grid, self._columns = model, grid, columns
        self._native, self._received = sample_rate, 0
        self._resampler = audio.Resampler(sample_rate, grid.rate, 1)
        self._sound = _Held()
        self._gaps: list[tuple[int, int]] = []
        self._next = 0
        self._drawn = 0
        self._output: Output = Sigmoid() if model.description.several else Softmax()
        self._votes = np.zeros(len(model.classes))
        self._pooled = 0
        self._familiar: list[float] = []
        self._events = _Events(model.description.thresholds)

    def step(self, samples: Array) -> list[Event]:
        """See `Stream.step`."""
        self._received += len(samples)
        return self._heard(self._resampler.push(samples[:, None])[:, 0])

    def skip(self, count: int) -> list[Event]:
        """See `Stream.skip`."""
        ratio = self._grid.rate / self._native
        first, last = self._received * ratio, (self._received + count) * ratio
        begin, end = math.floor(first), math.ceil(last)
        if self._gaps and self._gaps[-1][1] >= begin:
            begin = self._gaps.pop()[0]
        self._gaps.append((begin, end))
        return self.step(np.zeros(count, np.float32))

    def flush(self) -> list[Event]:
        """See `Stream.flush`."""
        events = self._heard(self._resampler.finish()[:, 0])
        if self._columns is not None:
            events += self._drawing(self._columns.flush())
        grid, duration = self._grid, self._received / self._native
        cuts = spans(duration, grid.clip, grid.hop) if duration else []
        begun = -(-self._next // grid.parts)  # of a file's clips, those that were whole
        for number in range(begun, len(cuts)):
            events += self._scored(number * grid.parts, self._sound.end)
        return [*events, *self._events.close(duration), self._summary(duration)]

    def _heard(self, sound: np.ndarray) -> list[Event]:
        """What sound at the model's rate completes."""
        self._sound.push(sound)
        events: list[Event] = []
        if self._columns is not None and len(sound):
            events += self._drawing(self._columns.step(np.ascontiguousarray(sound)))
        while (last := self._first(self._next) + self._grid.length) <= self._sound.end:
            events += self._scored(self._next, last)
            self._next += 1
            begin = self._first(self._next)
            self._sound.forget(begin)
            self._gaps = [gap for gap in self._gaps if gap[1] > begin]
        return events

    def _first(self, number: int) -> int:
        return to_samples(self._grid.start(number), self._grid.rate)

    def _scored(self, number: int, last: int) -> list[Event]:
        """The state of one clip, which ends before sample `last` or where it is full."""
        first = self._first(number)
        last = min(last, first + self._grid.length)
        if any(begin < last and end > first for begin, end in self._gaps):
            return []
        found = self._model.predict_waveform(self._sound.cut(first, last), self._grid.rate)
        if number % self._grid.parts == 0:
            self._votes += self._output.votes(np.array(list(found.probabilities.values())))
            self._pooled += 1
            if found.familiarity is not None:
                self._familiar.append(found.familiarity)
        start, end = first / self._grid.rate, last / self._grid.rate
        state = {"type": "state", "t": round(end, 6), "audio_ms": round(1000 * end)}
        state |= {"start": round(start, 6), "end": round(end, 6), "state": found.label}
        said = _said(found)
        state |= {name: said[name] for name in ("sure", "labels") if name in said}
        return [state | {"p": _rounded(found.probabilities)}, *self._events.of(start, end, found)]

    def _drawing(self, columns: np.ndarray) -> list[Event]:
        from auricle.serve import pictures

        count = columns.shape[1]
        if not count:
            return []
        event = {"type": "columns", "first": self._drawn, "frames": count}
        self._drawn += count
        return [event | {"bins": len(columns), "data": pictures.packed(columns)}]

    def _summary(self, duration: float) -> Event:
        event: Event = {"type": "summary", "duration": round(duration, 6)}
        if not self._pooled:
            return event | {"label": None, "p": {}, "clips": 0}
        share = self._output.probabilities(self._votes / self._pooled)
        told = self._model.description
        familiarity = float(np.mean(self._familiar)) if self._familiar else None
        event |= {"sure": True} | told.said(share) | {"unlike": told.is_unlike(familiarity)}
        p = dict(zip(self._model.classes, map(float, share), strict=True))
        return event | {"p": _rounded(p), "clips": self._pooled}


class _Held:
    """The end of a sound, as long as it is needed; tiny blocks are joined only when they are cut."""

    def __init__(self) -> None:
        self._pieces: list[np.ndarray] = []
        self._begin = self.end = 0

    def push(self, sound: np.ndarray) -> None:
        if len(sound):
            self._pieces.append(sound)
            self.end += len(sound)

    def cut(self, first: int, last: int) -> np.ndarray:
        """Samples from `first` to before `last`, which are held."""
        whole = np.concatenate(self._pieces)
        self._pieces = [whole]
        return whole[first - self._begin : last - self._begin]

    def forget(self, until: int) -> None:
        """Samples before `until` are not needed any more."""
        if self._pieces and until > self._begin:
            whole = np.concatenate(self._pieces)
            self._pieces = [whole[until - self._begin :].copy()]
            self._begin = min(until, self.end)


class _Events:
    """Events of the classes, with hysteresis.

    Args:
        thresholds: by class; None: never. One that is not named has `ON`.
    """

    def __init__(self, thresholds: Mapping[str, float | None]) -> None:
        self._thresholds = thresholds
        self._going: dict[str, Event] = {}

    def of(self, start: float, end: float, scores: Any) -> list[Event]:
        """What begins and ends with a clip."""
        found = []
        for name, p in scores.probabilities.items():
            going, on = self._going.get(name), self._thresholds.get(name, ON)
            if on is None:
                continue
            if going is None and name in _labels(scores) and p >= on:
                self._going[name] = {"start": start, "end": end, "peak": p}
                begin = {"type": "event_start", "event": name, "t": round(end, 6)}
                found.append(begin | {"start": round(start, 6)})
            elif going is not None and p >= OFF * on:
                going |= {"end": end, "peak": max(p, going["peak"])}
            elif going is not None:
                found.append(self._ended(name, end))
        return found

    def close(self, t: float) -> list[Event]:
        """What ends with the sound, at second `t`."""
        return [self._ended(name, t) for name in list(self._going)]

    def _ended(self, name: str, t: float) -> Event:
        event = {key: round(value, 6) for key, value in self._going.pop(name).items()}
        return {"type": "event_end", "event": name, "t": round(t, 6)} | event


def _clip(clip: Any) -> dict[str, Any]:
    place = {"start": round(clip.start, 6), "end": round(clip.end, 6)}
    return place | _said(clip) | {"p": _rounded(clip.probabilities)}


def _said(found: Any) -> dict[str, Any]:
    """The label of a clip or a recording and whether it is sure; of several labels also a list."""
    said = {"label": found.label, "sure": found.sure}
    return said if found.labels is None else said | {"labels": list(found.labels)}


def _labels(found: Any) -> tuple[str, ...]:
    return (found.label,) if found.labels is None else found.labels


def _rounded(p: Mapping[str, float]) -> dict[str, float]:
    return {name: round(float(value), 6) for name, value in p.items()}
