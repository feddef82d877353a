"""What a stream tells: the state of each step, and overlaps that begin and end.

Times are seconds of the sound since its beginning, never of a clock. `known` is how much of the
sound had to be heard to tell, so `known - start` is how late a start is told.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar

STATES = ("silence", "single", "overlap")
"""Nobody, one voice, several voices at once."""


@dataclass(frozen=True, slots=True)
class State:
    """One step.

    Attributes:
        start, end: seconds.
        state: one of `STATES`; "overlap" while an overlap is not known to have ended.
        silence, single, overlap: probabilities; their sum is 1.
        known: seconds heard.
        speakers_recent: how many different voices were heard in the last seconds, at once or in turn;
            None where nobody asked. Less sure than `state`, and some seconds late.
    """

    kind: ClassVar[str] = "state"
    start: float
    end: float
    state: str
    silence: float
    single: float
    overlap: float
    known: float
    speakers_recent: int | None = None

    @property
    def probabilities(self) -> dict[str, float]:
        """By state."""
        return {"silence": self.silence, "single": self.single, "overlap": self.overlap}

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        told = {
            "type": self.kind,
            "start": self.start,
            "end": self.end,
            "state": self.state,
            "p": self.probabilities,
        }
        recent = self.speakers_recent
        return told if recent is None else told | {"speakers_recent": recent}


@dataclass(frozen=True, slots=True)
class OverlapStart:
    """Several voices speak since `start`.

    Attributes:
        start: seconds.
        peak: highest probability of overlap so far.
        known: seconds heard.
    """

    kind: ClassVar[str] = "overlap_start"
    start: float
    peak: float
    known: float

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"type": self.kind, **asdict(self)}


@dataclass(frozen=True, slots=True)
class OverlapEnd:
    """Several voices spoke from `start` to `end`.

    Attributes:
        start, end: seconds.
        peak: highest probability of overlap.
        probability: mean probability of overlap.
        known: seconds heard.
    """

    kind: ClassVar[str] = "overlap_end"
    start: float
    end: float
    peak: float
    probability: float
    known: float

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"type": self.kind, **asdict(self)}


Event = State | OverlapStart | OverlapEnd
