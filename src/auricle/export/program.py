"""A `torch.export` program: for programs with torch and without auricle; no TorchScript."""

from __future__ import annotations

import json
import time
from pathlib import Path

import torch

from auricle import bundle
from auricle.errors import ModelError
from auricle.export import graph
from auricle.export.metadata import TOLERANCE, Variant, metadata, placed_beside
from auricle.files import check_replaces, check_suffix, replacing
from auricle.runtime.onnx import KEY

SUFFIX = ".pt2"
_RUNS = 5


def to_torch(
    model: str | Path,
    output: str | Path | None = None,
    *,
    licence: str = "",
    network: str | None = None,
) -> Variant:
    """Write a saved model as one `.pt2` file, which `torch.export.load` reads.

    Its module takes waveforms and lengths and gives probabilities and their logarithms, as the ONNX
    file does; the metadata are its extra file `auricle`.

    Args:
        model: a run's `model` folder, or a zip of it.
        output: the file; None: beside the model, with its name.
        licence: of the model, for its metadata; empty says nothing.
        network: `file.py:Class`, where the network is your own code.

    Raises:
        ConfigError: a stage, or a network, that cannot be traced.
        ModelError: no model, a damaged one, or a file that answers otherwise; it is not kept.
    """
    path = Path(output) if output else placed_beside(model, SUFFIX)
    check_suffix(path, SUFFIX)
    loaded, description = bundle.load(model, model=network)
    check_replaces(path, rb"PK")
    program = graph.program(loaded, description)
    vectors = bundle.test_vectors(loaded, description)
    extra = {KEY: json.dumps(metadata(description, licence=licence, weights="float32"))}
    with replacing(path) as temporary:
        with graph.quiet():  # constants that share memory; the file is read again and tried
            torch.export.save(program, temporary, extra_files=extra)
        difference, seconds = _measured(temporary, vectors)
        if not difference <= TOLERANCE:
            raise ModelError(
                f"{path} is not written: its probabilities differ by {difference:.2g} on the test "
                f"vectors, allowed are {TOLERANCE:g}"
            )
    return Variant(path, "float32", path.stat().st_size, difference, 1000 * seconds)


def _measured(path: Path, vectors: dict[str, torch.Tensor]) -> tuple[float, float]:
    """Largest difference of a probability, and seconds that one clip takes."""
    module = torch.export.load(path).module()
    sound, lengths = vectors["waveform"], vectors["lengths"]
    taken = []
    with torch.inference_mode():
        found, _ = module(sound, lengths)
        for _ in range(_RUNS):
            begun = time.perf_counter()
            module(sound[:1], lengths[:1])
            taken.append(time.perf_counter() - begun)
    return float((found - vectors["probabilities"]).abs().max()), min(taken)
