"""Are several people talking right now? The shipped model in NumPy: no torch, no onnxruntime.

    model = read(DEFAULT)
    stream = Stream(model, sample_rate=48000)
    for block in blocks:
        events = stream.push(block)
    events = stream.finish()

`auricle.voices` is the door for users. `js/` computes the same in a browser.
"""

from __future__ import annotations

from auricle.runtime.voices.events import STATES, Event, OverlapEnd, OverlapStart, State
from auricle.runtime.voices.model import DEFAULT, Decision, Model, parse, read
from auricle.runtime.voices.speakers import SpeakerCounter
from auricle.runtime.voices.stream import ProbabilityStream, Stream, state_of

__all__ = [
    "DEFAULT",
    "STATES",
    "Decision",
    "Event",
    "Model",
    "OverlapEnd",
    "OverlapStart",
    "ProbabilityStream",
    "SpeakerCounter",
    "State",
    "Stream",
    "parse",
    "read",
    "state_of",
]
