"""The ONNX file: written, described, run on its test vectors, and only then kept."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from auricle import __version__, bundle, runtime
from auricle.bundle import Description
from auricle.errors import ModelError, require
from auricle.export import graph
from auricle.files import replacing
from auricle.runtime.onnx import FORMAT, KEY

TOLERANCE = 1e-4
"""Of probabilities, onnxruntime against torch: float32 sums in another order."""
_RUNS = 5

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


@dataclass(frozen=True)
class Variant:
    """One written file.

    Attributes:
        path: the file; its test vectors stand beside it in `.test.npz`.
        weights: "float32".
        bytes: its size.
        difference: largest difference of a probability from torch's, on the test vectors.
        milliseconds: that one clip takes, the best of five.
    """

    path: Path
    weights: str
    bytes: int
    difference: float
    milliseconds: float


def to_onnx(
    model: str | Path,
    output: str | Path | None = None,
    *,
    licence: str = "",
    network: str | None = None,
) -> Variant:
    """Write a saved model as one ONNX file, with test vectors beside it.

    Args:
        model: a run's `model` folder, or a zip of it.
        output: the `.onnx` file; None: beside the model, with its name.
        licence: of the model, for its metadata, for example "CC-BY-4.0"; empty says nothing.
        network: `file.py:Class`, where the network is your own code.

    Raises:
        ConfigError: a stage, or a network, that ONNX cannot hold.
        ModelError: no model, a damaged one, or a file that answers otherwise than torch; it is not
            kept.
        MissingExtraError: onnx is not installed.
    """
    require("onnx", extra="export", purpose="export to ONNX")
    require("onnxscript", extra="export", purpose="export to ONNX")
    path = Path(output) if output else Path(model).with_suffix(runtime.SUFFIX)
    loaded, description = bundle.load(model, model=network)
    proto = graph.traced(loaded, description.temperature, description.samples)
    _describe(proto, description, licence=licence)
    vectors = {k: v.numpy() for k, v in bundle.test_vectors(loaded, description).items()}
    return _kept(path, proto.SerializeToString(), vectors)


def _describe(proto: Any, description: Description, *, licence: str) -> None:
    """Put into the file what is to be known about it."""
    import onnx

    # The experiment names folders of this machine; the bundle keeps it.
    body = asdict(description) | {
        "experiment": {},
        "model": Path(description.model).name,
        "format": FORMAT,
        "auricle": __version__,
        "licence": licence,
        "wire": WIRE,
    }
    proto.producer_name, proto.producer_version = "auricle", __version__
    onnx.helper.set_model_props(proto, {KEY: json.dumps(body, sort_keys=True)})


def _kept(path: Path, content: bytes, vectors: Mapping[str, np.ndarray]) -> Variant:
    """Write the file under another name, run it on its test vectors, and give it its own.

    Raises:
        ModelError: it answers otherwise than torch.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(content)
        difference, seconds = _measured(temporary, vectors)
        if not difference <= TOLERANCE:
            raise ModelError(
                f"{path} is not written: in onnxruntime its probabilities differ from torch's by "
                f"{difference:.2g} on the test vectors, allowed are {TOLERANCE:g}"
            )
    beside = path.with_suffix(".test.npz")
    with replacing(beside) as temporary:
        np.savez_compressed(temporary, **vectors)  # type: ignore[arg-type]
    return Variant(path, "float32", len(content), difference, 1000 * seconds)


def _measured(path: Path, vectors: Mapping[str, np.ndarray]) -> tuple[float, float]:
    """Largest difference of a probability, and seconds that one clip takes."""
    loaded = runtime.load(path)
    sound, lengths = vectors["waveform"], vectors["lengths"]
    found = loaded.probabilities(sound, lengths)
    taken = []
    for _ in range(_RUNS):
        begun = time.perf_counter()
        loaded.probabilities(sound[:1], lengths[:1])
        taken.append(time.perf_counter() - begun)
    return float(np.abs(found - vectors["probabilities"]).max()), min(taken)
