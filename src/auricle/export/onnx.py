"""The ONNX file: written, described, run on its test vectors, and only then kept."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from auricle import __version__, bundle, runtime
from auricle.errors import UnlikeError, require, unknown
from auricle.export import graph, weights
from auricle.export.metadata import TOLERANCE, Variant, metadata, placed_beside
from auricle.files import check_replaces, check_suffix, replacing
from auricle.runtime.onnx import KEY

WEIGHTS = {"float32": TOLERANCE, "int8": 0.1}
"""What weights may be, and how far probabilities may then be from torch's on the test vectors."""
_RUNS = 5


def to_onnx(
    model: str | Path,
    output: str | Path | None = None,
    *,
    weights: str = "float32",
    licence: str = "",
    network: str | None = None,
) -> Variant:
    """Write a saved model as one ONNX file, with test vectors beside it.

    Args:
        model: a run's `model` folder, or a zip of it.
        output: the `.onnx` file; None: beside the model, with its name.
        weights: "float32" or "int8", which goes to `.int8.onnx`.
        licence: of the model, for its metadata, for example "CC-BY-4.0"; empty says nothing.
        network: `file.py:Class`, where the network is your own code.

    Raises:
        ConfigError: a stage, or a network, that ONNX cannot hold; other weights.
        ModelError: no model, a damaged one, or a file that answers otherwise than torch; it is not
            kept.
        MissingExtraError: onnx is not installed.
    """
    return onnx_variants(model, output, weights=(weights,), licence=licence, network=network)[0]


def onnx_variants(
    model: str | Path,
    output: str | Path | None = None,
    *,
    weights: Sequence[str] = tuple(WEIGHTS),
    licence: str = "",
    network: str | None = None,
    say: Callable[[Variant], None] | None = None,
) -> tuple[Variant, ...]:
    """As `to_onnx`, several kinds of weights from one tracing.

    Where one kind is refused, those before it stay, and an older file in its place, which would be
    another model's, is deleted.

    Args:
        model: as there.
        output: as there.
        weights: kinds, made in this order.
        licence: as there.
        network: as there.
        say: takes each variant as soon as its file is kept.

    Raises:
        UnlikeError: a file answers otherwise than torch; else as there.
    """
    for name in weights:
        if name not in WEIGHTS:
            raise unknown("kind of weights", name, WEIGHTS)
    require("onnx", extra="export", purpose="export to ONNX")
    require("onnxscript", extra="export", purpose="export to ONNX")
    path = Path(output) if output else placed_beside(model, runtime.SUFFIX)
    check_suffix(path, runtime.SUFFIX)
    loaded, description = bundle.load(model, model=network)
    for name in weights:
        place = _placed(path, name)
        check_replaces(place, rb".{0,16}auricle")
        check_replaces(_vectors(place), rb"PK")
    proto = graph.traced(loaded, description)
    vectors = {k: v.numpy() for k, v in bundle.test_vectors(loaded, description).items()}
    made = []
    for name in weights:
        told = metadata(description, licence=licence, weights=name)
        content = _content(proto, told, name)
        place = _placed(path, name)
        try:
            made.append(_kept(place, content, vectors, name))
        except UnlikeError:
            for old in (place, _vectors(place)) if made else ():
                old.unlink(missing_ok=True)
            raise
        if say is not None:
            say(made[-1])
    return tuple(made)


def _placed(path: Path, name: str) -> Path:
    return path if name == "float32" else path.with_suffix(f".{name}{path.suffix}")


def _vectors(path: Path) -> Path:
    return path.with_suffix(".test.npz")


def _content(proto: Any, told: Mapping[str, Any], name: str) -> bytes:
    """The file, with what is to be known about it."""
    import onnx

    copy = onnx.ModelProto.FromString(proto.SerializeToString())
    if name == "int8":
        weights.eighth(copy)
    copy.producer_name, copy.producer_version = "auricle", __version__
    onnx.helper.set_model_props(copy, {KEY: json.dumps(told, sort_keys=True)})
    content: bytes = copy.SerializeToString()
    return content


def _kept(path: Path, content: bytes, vectors: Mapping[str, np.ndarray], name: str) -> Variant:
    """Write the file under another name, run it on its test vectors, and give it its own.

    Raises:
        UnlikeError: it answers otherwise than torch.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(content)
        difference, seconds = _measured(temporary, vectors)
        if not difference <= WEIGHTS[name]:
            raise UnlikeError(
                f"{path} is not written: in onnxruntime its probabilities differ from torch's by "
                f"{difference:.2g} on the test vectors, allowed are {WEIGHTS[name]:g}",
                difference,
            )
    with replacing(_vectors(path)) as temporary:
        np.savez_compressed(temporary, **vectors)  # type: ignore[arg-type]
    return Variant(path, name, len(content), difference, 1000 * seconds)


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
