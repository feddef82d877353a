"""The causal convolutional recurrent network, its training form, and its file.

docs/voices-model.md fixes the arithmetic that the runtimes share; this module makes such models.
Tensors are `(batch, band, frame)` on the way in and `(batch, step, class)` on the way out.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from scipy import signal
from torch import Tensor, nn
from torch.nn import functional

from auricle.voices import features
from auricle.voices.activity import HOP, RATE

CLASSES = ("silence", "one", "several")
SCALE = 4.0
TIME_CONSTANT = 8.0
"""Seconds over which the level that is taken away from the features is averaged."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network.

    Attributes:
        first, second: outputs of the two convolutions, each of stride 2.
        state: size of the recurrent state.
        delay: output steps (40 ms) by which the answer waits for what follows.
        dropout: share of the units that a training update leaves out.
    """

    first: int = 56
    second: int = 64
    state: int = 80
    delay: int = 5
    dropout: float = 0.1


class Network(nn.Module):
    """Two causal convolutions with batch norm, a GRU, and a dense layer to three logits."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.convolutions = nn.ModuleList(
            [
                nn.Conv1d(features.BANDS, shape.first, 5, stride=2),
                nn.Conv1d(shape.first, shape.second, 3, stride=2),
            ]
        )
        self.norms = nn.ModuleList([nn.BatchNorm1d(shape.first), nn.BatchNorm1d(shape.second)])
        self.gru = nn.GRU(shape.second, shape.state, batch_first=True)
        self.dense = nn.Linear(shape.state, len(CLASSES))
        self.dropout = nn.Dropout(shape.dropout)

    @property
    def stride(self) -> int:
        """Frames an output step."""
        return 4

    def forward(self, x: Tensor) -> Tensor:
        """Logits `(batch, step, class)` of normalised features `(batch, band, frame)`."""
        for convolution, norm in zip(self.convolutions, self.norms, strict=True):
            assert isinstance(convolution, nn.Conv1d)
            padded = functional.pad(x, (convolution.kernel_size[0] - 1, 0))
            x = functional.relu(norm(convolution(padded)))
        hidden, _ = self.gru(self.dropout(x.transpose(1, 2)))
        logits: Tensor = self.dense(self.dropout(hidden))
        return logits


def running_mean(level: np.ndarray, *, time_constant: float = TIME_CONSTANT) -> np.ndarray:
    """The normaliser's mean of `(..., frame)`: of all frames so far, later exponential.

    >>> running_mean(np.array([1.0, 3.0, 5.0])).tolist()
    [1.0, 2.0, 3.0]
    """
    most = round(time_constant * RATE / HOP)
    early = np.cumsum(level[..., :most], -1) / np.arange(1, min(most, level.shape[-1]) + 1)
    if level.shape[-1] <= most:
        return np.asarray(early)
    pole = 1 - 1 / most
    late, _ = signal.lfilter([1 / most], [1, -pole], level[..., most:], zi=pole * early[..., -1:])
    return np.concatenate([early, late], -1)


def normalised(log_mel: np.ndarray) -> np.ndarray:
    """Features less the running mean over bands and frames, `(..., frame, band)`, as float32."""
    level = running_mean(log_mel.mean(-1, dtype=np.float64))
    return ((log_mel - level[..., None]) / SCALE).astype(np.float32)


# --- the file -----------------------------------------------------------


def layers(network: Network) -> list[dict[str, Any]]:
    """The layers as the file holds them: batch norms folded in, weights as 8-bit integers."""
    pairs = zip(network.convolutions, network.norms, strict=True)
    return [*(_convolution(*pair) for pair in pairs), _gru(network.gru), _dense(network.dense)]


def _convolution(convolution: Any, norm: Any) -> dict[str, Any]:
    # A batch norm behind a convolution: y = g (w x + b - m) / s + c.
    gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    weight = convolution.weight * gain[:, None, None]
    bias = (convolution.bias - norm.running_mean) * gain + norm.bias
    return {
        "kind": "conv1d",
        "inputs": convolution.in_channels,
        "outputs": convolution.out_channels,
        "kernel": convolution.kernel_size[0],
        "stride": convolution.stride[0],
        "activation": "relu",
        "weight": quantised(_array(weight)),
        "bias": _listed(_array(bias)),
    }


def _gru(gru: Any) -> dict[str, Any]:
    return {
        "kind": "gru",
        "inputs": gru.input_size,
        "outputs": gru.hidden_size,
        "input_weight": quantised(_array(gru.weight_ih_l0)),
        "input_bias": _listed(_array(gru.bias_ih_l0)),
        "state_weight": quantised(_array(gru.weight_hh_l0)),
        "state_bias": _listed(_array(gru.bias_hh_l0)),
    }


def _dense(dense: Any) -> dict[str, Any]:
    return {
        "kind": "dense",
        "inputs": dense.in_features,
        "outputs": dense.out_features,
        "activation": "none",
        "weight": quantised(_array(dense.weight)),
        "bias": _listed(_array(dense.bias)),
    }


def _array(tensor: Tensor) -> np.ndarray:
    return np.asarray(tensor.detach().cpu().numpy(), np.float32)


def _listed(values: np.ndarray) -> list[float]:
    """Float32 in five significant digits: a third of the text, and 1e-5 of the value."""
    return [float(f"{value:.5g}") for value in values.ravel()]


def quantised(weight: np.ndarray) -> dict[str, Any]:
    """A weight as 8-bit integers and one scale for each index of its first axis.

    >>> quantised(np.array([[1.27, -0.64]], np.float32))["scale"]
    [0.01]
    """
    rows = weight.reshape(len(weight), -1)
    listed = _listed(np.maximum(np.abs(rows).max(1) / 127, 1e-12))
    scale = np.asarray(listed, np.float32)
    steps = np.clip(np.rint(rows / scale[:, None]), -127, 127).astype(np.int8)
    return {
        "shape": list(weight.shape),
        "scale": listed,
        "int8": base64.b64encode(steps.tobytes()).decode("ascii"),
    }


def restored(content: dict[str, Any]) -> np.ndarray:
    """The float32 weight that a file's entry stands for."""
    steps = np.frombuffer(base64.b64decode(content["int8"]), np.int8).reshape(content["shape"])
    scale = np.asarray(content["scale"], np.float32)
    return np.asarray(steps * scale.reshape(-1, *[1] * (steps.ndim - 1)), np.float32)


def description(network: Network) -> dict[str, Any]:
    """All of the file but the decision, the calibration and the provenance."""
    return {
        "format": 1,
        "sample_rate": RATE,
        "features": {
            "window": features.WINDOW,
            "fft": features.FFT,
            "hop": HOP,
            "bands": features.BANDS,
            "fmin": features.FMIN,
            "fmax": features.FMAX,
            "floor": features.FLOOR,
        },
        "normaliser": {
            "kind": "running_mean",
            "per_band": False,
            "time_constant": TIME_CONSTANT,
            "start": "mean",
            "scale": SCALE,
        },
        "layers": layers(network),
        "classes": list(CLASSES),
        "delay_frames": network.shape.delay,
        "frame_s": network.stride * HOP / RATE,
    }


def dequantise(network: Network) -> None:
    """Replace the network's weights by what its file gives back; batch norms become neutral."""
    made = layers(network)
    pairs = zip(network.convolutions, network.norms, made[:2], strict=True)
    with torch.no_grad():
        for convolution, norm, layer in pairs:
            assert isinstance(convolution, nn.Conv1d)
            assert isinstance(norm, nn.BatchNorm1d)
            assert convolution.bias is not None
            convolution.weight.copy_(torch.from_numpy(restored(layer["weight"])))
            convolution.bias.copy_(torch.tensor(layer["bias"]))
            _neutral(norm)
        gru: Any = network.gru
        gru.weight_ih_l0.copy_(torch.from_numpy(restored(made[2]["input_weight"])))
        gru.weight_hh_l0.copy_(torch.from_numpy(restored(made[2]["state_weight"])))
        gru.bias_ih_l0.copy_(torch.tensor(made[2]["input_bias"]))
        gru.bias_hh_l0.copy_(torch.tensor(made[2]["state_bias"]))
        network.dense.bias.copy_(torch.tensor(made[3]["bias"]))
        network.dense.weight.copy_(torch.from_numpy(restored(made[3]["weight"])))


def _neutral(norm: nn.BatchNorm1d) -> None:
    """A batch norm that, in evaluation, gives what it gets."""
    norm.reset_parameters()
    assert norm.running_var is not None
    norm.running_var.fill_(1 - norm.eps)
