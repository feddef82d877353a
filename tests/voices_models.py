"""Voices models of random weights, in the format of docs/voices-model.md."""

from __future__ import annotations

import base64
import json
from typing import Any

import numpy as np

from auricle.runtime import voices


def content(seed: int = 0, **changes: Any) -> dict[str, Any]:
    """Two convolutions, a GRU, a dense layer: 44 thousand weights, 40 ms steps, 5 of delay."""
    rng = np.random.default_rng(seed)
    value: dict[str, Any] = {
        "format": 1,
        "sample_rate": 16000,
        "features": {
            "window": 400, "fft": 512, "hop": 160, "bands": 40, "fmin": 80, "fmax": 7600,
            "floor": 1e-7,
        },
        "normaliser": {
            "kind": "running_mean", "per_band": False, "time_constant": 3.0, "start": "mean",
            "scale": 3.0,
        },
        "layers": [
            conv(rng, 40, 48, kernel=5, stride=2),
            conv(rng, 48, 48, kernel=3, stride=2),
            gru(rng, 48, 64),
            dense(rng, 64, 32, "relu"),
            dense(rng, 32, 3, "none", gain=6.0),
        ],
        "classes": ["silence", "one", "several"],
        "delay_frames": 5,
        "frame_s": 0.04,
        "decision": {"on": 0.5, "off": 0.4, "minimum_s": 0.12, "hangover_s": 0.2},
        "calibration": {"clip": {"top_s": 0.4, "slope": 1.2, "intercept": -0.3}},
        "provenance": {"made by": "tests"},
    }  # fmt: skip
    return value | changes


def file(seed: int = 0, **changes: Any) -> bytes:
    return json.dumps(content(seed, **changes)).encode()


def lively(seed: int = 0, **changes: Any) -> bytes:
    """A file whose thresholds lie where its probabilities are, so that there are overlaps."""
    sound = babble(np.random.default_rng(seed), 16000 * 60, 16000)
    found = voices.ProbabilityStream(voices.parse(file(seed, **changes)), 16000).push(sound)[:, 2]
    off, on = (round(float(level), 4) for level in np.quantile(found, (0.6, 0.8)))
    decision = {"on": on, "off": off, "minimum_s": 0.12, "hangover_s": 0.2}
    return file(seed, **changes, decision=decision)


def conv(rng: np.random.Generator, inputs: int, outputs: int, *, kernel: int, stride: int) -> Any:
    return {
        "kind": "conv1d", "inputs": inputs, "outputs": outputs, "kernel": kernel,
        "stride": stride, "activation": "relu",
        "weight": weight(rng, (outputs, inputs, kernel)), "bias": bias(rng, outputs),
    }  # fmt: skip


def plane(rng: np.random.Generator, inputs: int, filters: int, bands: int, **sizes: int) -> Any:
    """A `conv2d`; sizes are `band_kernel`, `kernel`, `band_stride`, `stride`."""
    places = (bands - sizes["band_kernel"]) // sizes["band_stride"] + 1
    shape = (filters, inputs // bands, sizes["band_kernel"], sizes["kernel"])
    return {
        "kind": "conv2d", "inputs": inputs, "outputs": filters * places, "bands": bands, **sizes,
        "activation": "relu", "weight": weight(rng, shape), "bias": bias(rng, filters),
    }  # fmt: skip


def planes(seed: int = 0) -> dict[str, Any]:
    """What makes `content` a model with two-dimensional convolutions: 40 bands, then 18, then 8."""
    rng = np.random.default_rng(seed)
    return {
        "layers": [
            plane(rng, 40, 6, 40, band_kernel=5, kernel=5, band_stride=2, stride=2),
            plane(rng, 6 * 18, 8, 18, band_kernel=3, kernel=3, band_stride=2, stride=2),
            conv(rng, 8 * 8, 24, kernel=1, stride=1),
            gru(rng, 24, 32),
            dense(rng, 32, 3, "none", gain=3.0),
        ]
    }


def fine(seed: int = 0) -> dict[str, Any]:
    """What makes `content` a model with fine bands, which have convolutions of their own."""
    rng = np.random.default_rng(seed)
    features = content()["features"]
    return {
        "format": 2,
        "features": features | {"fine": {"window": 1024, "first": 3, "bins": 24}},
        "layers": [
            parallel(
                [plane(rng, 40, 6, 40, band_kernel=5, kernel=5, band_stride=2, stride=4)],
                [
                    plane(rng, 24, 4, 24, band_kernel=7, kernel=3, band_stride=2, stride=2),
                    plane(rng, 4 * 9, 5, 9, band_kernel=3, kernel=3, band_stride=2, stride=2),
                ],
            ),
            conv(rng, 6 * 18 + 5 * 4, 24, kernel=1, stride=1),
            gru(rng, 24, 32),
            dense(rng, 32, 3, "none", gain=3.0),
        ],
    }


def parallel(*parts: list[Any]) -> Any:
    return {
        "kind": "parallel", "inputs": sum(part[0]["inputs"] for part in parts),
        "outputs": sum(part[-1]["outputs"] for part in parts), "parts": list(parts),
    }  # fmt: skip


def gru(rng: np.random.Generator, inputs: int, outputs: int) -> Any:
    return {
        "kind": "gru", "inputs": inputs, "outputs": outputs,
        "input_weight": weight(rng, (3 * outputs, inputs)), "input_bias": bias(rng, 3 * outputs),
        "state_weight": weight(rng, (3 * outputs, outputs)), "state_bias": bias(rng, 3 * outputs),
    }  # fmt: skip


def dense(
    rng: np.random.Generator, inputs: int, outputs: int, activation: str, gain: float = 1.0
) -> Any:
    return {
        "kind": "dense", "inputs": inputs, "outputs": outputs, "activation": activation,
        "weight": weight(rng, (outputs, inputs), gain), "bias": bias(rng, outputs),
    }  # fmt: skip


def weight(rng: np.random.Generator, shape: tuple[int, ...], gain: float = 1.0) -> Any:
    fan = float(np.prod(shape[1:]))
    values = rng.integers(-127, 128, shape, dtype=np.int8)
    scale = gain * rng.uniform(0.5, 1.5, shape[0]) * np.sqrt(2 / fan) / 64
    return {
        "shape": list(shape),
        "scale": scale.astype(np.float32).tolist(),
        "int8": base64.b64encode(values.tobytes()).decode(),
    }


def bias(rng: np.random.Generator, size: int) -> list[float]:
    return (0.1 * rng.standard_normal(size)).astype(np.float32).tolist()


def babble(rng: np.random.Generator, samples: int, rate: int) -> np.ndarray:
    """Noise that swells and changes its colour, with pauses: what moves a random model."""
    times = np.arange(samples) / rate
    level = np.maximum(0, np.sin(2 * np.pi * 0.7 * times) + 0.3) * np.exp(rng.standard_normal())
    voice = np.sin(2 * np.pi * 180 * times + 3 * np.sin(2 * np.pi * 4 * times))
    return (0.1 * level * (voice + 0.5 * rng.standard_normal(samples))).astype(np.float32)
