"""What an exported file says of itself, and what its export has found."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from auricle import __version__
from auricle.bundle import Description
from auricle.runtime.onnx import FORMAT

TOLERANCE = 1e-4
"""Of probabilities, against torch's: float32 sums in another order."""

WIRE = {
    "input": "waveforms (batch, samples) float32, mono, full scale at 1, zeros behind the end of the "
    "sound; lengths (batch,) int64, the samples of real sound",
    "output": "probabilities and log_probabilities (batch, class) float32, calibrated",
    "channels": "the mean of all channels",
    "resampling": "to sample_rate, with a filter that keeps what is below 0.95 of half the lower rate "
    "(soxr HQ, or its like)",
    "cutting": "the first clip starts at 0, the next ones every hop seconds as long as a whole clip is "
    "left; a remainder is a clip of its own, filled up with zeros, if it holds a quarter of a clip that "
    "no clip has covered, or is all there is",
    "pooling": "a recording's probabilities are softmax(mean over its clips of log_probabilities)",
}
"""What a program around the file has to do; auricle.runtime does it."""

SEVERAL = {
    "output": "probabilities (batch, class) float32, calibrated, each class by itself; log_odds (batch, "
    "class) float32, their log odds",
    "pooling": "a recording's probabilities are sigmoid(mean over its clips of log_odds)",
    "decision": "a class is there if its probability reaches its threshold; null: never; no class may be",
}
"""The same of several labels, where it differs."""


@dataclass(frozen=True)
class Variant:
    """One written file.

    Attributes:
        path: the file; beside an ONNX file stand its test vectors in `.test.npz`.
        weights: "float32" or "int8".
        bytes: its size.
        difference: largest difference of a probability from torch's, on the test vectors.
        milliseconds: that one clip takes, the best of five.
    """

    path: Path
    weights: str
    bytes: int
    difference: float
    milliseconds: float


def placed_beside(model: str | Path, ending: str) -> Path:
    """Where an export goes if nobody says: beside the model, with its name, also if that is `.`."""
    path = Path(os.path.abspath(model))
    return path.with_name(path.stem + ending)


def metadata(description: Description, *, licence: str, weights: str) -> dict[str, Any]:
    """For JSON; without the experiment, which names folders of this machine: the bundle keeps it."""
    return asdict(description) | {
        "experiment": {},
        "model": Path(description.model).name,
        "format": FORMAT,
        "auricle": __version__,
        "licence": licence,
        "weights": weights,
        "wire": WIRE | _channels(description.channel) | (SEVERAL if description.several else {}),
    }


def _channels(channel: int | None) -> dict[str, str]:
    """Where the model listens to one channel."""
    if channel is None:
        return {}
    return {
        "channels": f"channel {channel}, counted from 1; one channel alone, of a file or a microphone, is taken "
        "for it, and several without it are refused"
    }
