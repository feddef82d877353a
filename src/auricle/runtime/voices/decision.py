"""From probabilities a step to overlaps: two thresholds, a shortest length, a longest gap.

An overlap begins at the first step with `p >= on`. It ends at the first step with `p < off` of a run
of such steps that lasts `hangover_s` or reaches the end of the sound. One that is shorter than
`minimum_s` is dropped; so its start is told as soon as it can no longer be dropped.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from auricle.runtime.voices.model import Decision

_SLACK = 1e-6
"""Of a step, for seconds that are no whole number of steps only in floating point."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a step brings to light.

    Attributes:
        kind: "start" or "end".
        first: the overlap's first step.
        last: the step after its last; None at a start.
        peak: its highest probability so far.
        mean: its mean probability so far.
    """

    kind: str
    first: int
    last: int | None
    peak: float
    mean: float


class Hysteresis:
    """Feed it the probability of each step; it says what has begun or ended.

    Args:
        decision: thresholds and lengths.
        frame_s: seconds a step.
    """

    def __init__(self, decision: Decision, frame_s: float) -> None:
        self._on, self._off = decision.on, decision.off
        self._least = _steps(decision.minimum_s, frame_s)
        self._gap = max(1, _steps(decision.hangover_s, frame_s))
        self._now = 0
        self._overlap: _Overlap | None = None

    @property
    def inside(self) -> bool:
        """Whether an overlap has begun and is not known to have ended."""
        return self._overlap is not None

    @property
    def told(self) -> bool:
        """Whether `inside` one that is long enough, and will not be dropped."""
        return self._overlap is not None and self._overlap.told

    def push(self, probability: float) -> list[Change]:
        """The changes that this step makes certain, at most a start and an end."""
        step, self._now = self._now, self._now + 1
        if self._overlap is None:
            if probability < self._on:
                return []
            self._overlap = _Overlap(step)
        overlap = self._overlap
        overlap.push(probability, low=probability < self._off)
        changes = []
        if not overlap.told and overlap.length >= self._least:
            overlap.told = True
            changes.append(overlap.change("start"))
        if len(overlap.pending) >= self._gap:
            changes += self.finish()
        return changes

    def finish(self) -> list[Change]:
        """What the end of the sound decides."""
        overlap, self._overlap = self._overlap, None
        return [overlap.change("end")] if overlap and overlap.told else []


@dataclass(slots=True)
class _Overlap:
    """One that goes on: its surely own steps, and those of a gap that may become its end."""

    first: int
    length: int = 0
    peak: float = 0.0
    sum: float = 0.0
    told: bool = False
    pending: list[float] = field(default_factory=list)

    def push(self, probability: float, *, low: bool) -> None:
        self.pending.append(probability)
        if not low:
            self.length += len(self.pending)
            self.peak = max(self.peak, *self.pending)
            self.sum += sum(self.pending)
            self.pending = []

    def change(self, kind: str) -> Change:
        last = self.first + self.length if kind == "end" else None
        return Change(kind, self.first, last, self.peak, self.sum / self.length)


def _steps(seconds: float, frame_s: float) -> int:
    return math.ceil(seconds / frame_s - _SLACK)
