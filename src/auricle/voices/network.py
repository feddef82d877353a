"""The causal convolutional recurrent network, its training form, and its file.

docs/voices-model.md fixes the arithmetic that the runtimes share; this module makes such models.
Tensors are `(batch, band, frame)` on the way in and `(batch, step, class)` on the way out.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from scipy import signal
from torch import Tensor, nn
from torch.nn import functional

from auricle.runtime.voices.model import FORMAT
from auricle.voices import features
from auricle.voices.activity import RATE

CLASSES = ("silence", "one", "several")
SCALE = 4.0
TIME_CONSTANT = 8.0
"""Seconds over which the level that is taken away from the features is averaged."""


# Over bands and frames. The fine bands lie closer: their filters are higher.
_MEL_KERNELS, _FINE_KERNELS = ((5, 5), (3, 3), (3, 3)), ((9, 5), (7, 3), (5, 3))


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network.

    Attributes:
        filters: of the convolutions over mel bands and frames, each of which halves the bands.
        fine_filters: the same of the fine bands.
        joined: outputs of the layer that joins all bands.
        state: size of the recurrent state.
        delay: output steps (40 ms) by which the answer waits for what follows.
        dropout: share of the units that a training update leaves out.
    """

    filters: tuple[int, ...] = (16, 32, 32)
    fine_filters: tuple[int, ...] = (4, 12, 12)
    joined: int = 64
    state: int = 80
    delay: int = 7
    dropout: float = 0.1

    def __post_init__(self) -> None:
        most = len(_MEL_KERNELS)
        if not (1 <= len(self.filters) <= most and 1 <= len(self.fine_filters) <= most):
            raise ValueError(f"1 to {most} convolutions a branch, not {self}")


SHAPES = {
    "small": Shape(),
    "large": Shape(
        filters=(20, 40, 40),
        fine_filters=(6, 14, 14),
        joined=72,
        state=96,
    ),
}
"""By name: 85 k parameters, which two cores train in half an hour, and 120 k."""


class Branch(nn.Module):
    """Convolutions that share their weights over the bands, each with batch norm. Causal in time.

    Attributes:
        bands: of the input, and what each convolution leaves of them.
    """

    def __init__(
        self, bands: int, filters: Sequence[int], kernels: Sequence[tuple[int, int]]
    ) -> None:
        super().__init__()
        self.bands, self.convolutions, self.norms = [bands], nn.ModuleList(), nn.ModuleList()
        for inputs, outputs, kernel in zip((1, *filters), filters, kernels, strict=False):
            plane = nn.Conv2d(inputs, outputs, kernel, (2, 2) if inputs == 1 else (2, 1))
            self.convolutions.append(plane)
            self.norms.append(nn.BatchNorm2d(outputs))
            self.bands.append(_fitting(plane, self.bands[-1]))
        self.size = filters[-1] * self.bands[-1]

    @property
    def pairs(self) -> list[tuple[nn.Module, nn.Module]]:
        """Each convolution and its batch norm."""
        return list(zip(self.convolutions, self.norms, strict=True))

    def forward(self, x: Tensor) -> Tensor:
        """`(batch, size, step)` of `(batch, band, frame)`."""
        x = x[:, None]
        for convolution, norm in self.pairs:
            kernel: Any = convolution.kernel_size
            x = functional.relu(norm(convolution(functional.pad(x, (kernel[-1] - 1, 0)))))
        return x.flatten(1, 2)


class Network(nn.Module):
    """A branch for the mel bands and one for the fine bands, a layer that joins them with batch
    norm, a GRU, and a dense layer to three logits. Causal in time."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.mel = Branch(features.BANDS, shape.filters, _MEL_KERNELS)
        self.fine = Branch(features.FINE_BINS, shape.fine_filters, _FINE_KERNELS)
        self.join = nn.Conv1d(self.mel.size + self.fine.size, shape.joined, 1)
        self.norm = nn.BatchNorm1d(shape.joined)
        self.gru = nn.GRU(shape.joined, shape.state, batch_first=True)
        self.dense = nn.Linear(shape.state, len(CLASSES))
        self.dropout = nn.Dropout(shape.dropout)

    @property
    def branches(self) -> tuple[Branch, Branch]:
        """In the order of the bands that they see."""
        return self.mel, self.fine

    @property
    def stride(self) -> int:
        """Frames an output step."""
        return 2

    def forward(self, x: Tensor) -> Tensor:
        """Logits `(batch, step, class)` of normalised features `(batch, band, frame)`."""
        parts = x.split([features.BANDS, features.FINE_BINS], 1)
        seen = [branch(part) for branch, part in zip(self.branches, parts, strict=True)]
        x = functional.relu(self.norm(self.join(torch.cat(seen, 1))))
        hidden, _ = self.gru(self.dropout(x.transpose(1, 2)))
        logits: Tensor = self.dense(self.dropout(hidden))
        return logits


def _fitting(convolution: nn.Conv2d, bands: int) -> int:
    """Bands that a convolution without padding leaves."""
    return (bands - convolution.kernel_size[0]) // convolution.stride[0] + 1


def running_mean(level: np.ndarray, *, time_constant: float = TIME_CONSTANT) -> np.ndarray:
    """The normaliser's mean of `(..., frame)`: of all frames so far, later exponential.

    >>> running_mean(np.array([1.0, 3.0, 5.0])).tolist()
    [1.0, 2.0, 3.0]
    """
    most = round(time_constant * RATE / features.HOP)
    early = np.cumsum(level[..., :most], -1) / np.arange(1, min(most, level.shape[-1]) + 1)
    if level.shape[-1] <= most:
        return np.asarray(early)
    pole = 1 - 1 / most
    late, _ = signal.lfilter([1 / most], [1, -pole], level[..., most:], zi=pole * early[..., -1:])
    return np.concatenate([early, late], -1)


def normalised(picture: np.ndarray) -> np.ndarray:
    """Features less the running mean over bands and frames, `(..., frame, band)`, as float32."""
    level = running_mean(picture.mean(-1, dtype=np.float64))
    return ((picture - level[..., None]) / SCALE).astype(np.float32)


# --- the file -----------------------------------------------------------


def layers(network: Network) -> list[dict[str, Any]]:
    """The layers as the file holds them: batch norms folded in, weights as 8-bit integers."""
    return [
        _parallel([_planes(branch) for branch in network.branches]),
        _joined(network.join, network.norm),
        _gru(network.gru),
        _dense(network.dense),
    ]


def _folded(convolution: Any, norm: Any) -> dict[str, Any]:
    # A batch norm behind a convolution: y = g (w x + b - m) / s + c.
    gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    weight = convolution.weight * gain.reshape(-1, *[1] * (convolution.weight.dim() - 1))
    bias = (convolution.bias - norm.running_mean) * gain + norm.bias
    return {
        "activation": "relu",
        "weight": quantised(_array(weight)),
        "bias": _listed(_array(bias)),
    }


def _parallel(parts: list[list[dict[str, Any]]]) -> dict[str, Any]:
    return {
        "kind": "parallel",
        "inputs": sum(part[0]["inputs"] for part in parts),
        "outputs": sum(part[-1]["outputs"] for part in parts),
        "parts": parts,
    }


def _planes(branch: Branch) -> list[dict[str, Any]]:
    return [_plane(*pair, bands) for pair, bands in zip(branch.pairs, branch.bands, strict=False)]


def _plane(convolution: Any, norm: Any, bands: int) -> dict[str, Any]:
    (band_kernel, kernel), (band_stride, stride) = convolution.kernel_size, convolution.stride
    return {
        "kind": "conv2d",
        "inputs": convolution.in_channels * bands,
        "outputs": convolution.out_channels * _fitting(convolution, bands),
        "bands": bands,
        "band_kernel": band_kernel,
        "kernel": kernel,
        "band_stride": band_stride,
        "stride": stride,
        **_folded(convolution, norm),
    }


def _joined(convolution: Any, norm: Any) -> dict[str, Any]:
    return {
        "kind": "conv1d",
        "inputs": convolution.in_channels,
        "outputs": convolution.out_channels,
        "kernel": 1,
        "stride": 1,
        **_folded(convolution, norm),
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
        "format": FORMAT,
        "sample_rate": RATE,
        "features": {
            "window": features.WINDOW,
            "fft": features.FFT,
            "hop": features.HOP,
            "bands": features.BANDS,
            "fmin": features.FMIN,
            "fmax": features.FMAX,
            "floor": features.FLOOR,
            "fine": {
                "window": features.FINE_WINDOW,
                "first": features.FINE_FIRST,
                "bins": features.FINE_BINS,
            },
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
        "frame_s": network.stride * features.HOP / RATE,
    }


def dequantise(network: Network) -> None:
    """Replace the network's weights by what its file gives back; batch norms become neutral."""
    parallel, joined, recurrent, last = layers(network)
    planes = [layer for part in parallel["parts"] for layer in part]
    pairs = [pair for branch in network.branches for pair in branch.pairs]
    with torch.no_grad():
        for (convolution, norm), layer in zip(
            [*pairs, (network.join, network.norm)], [*planes, joined], strict=True
        ):
            weight: Any = convolution.weight
            bias: Any = convolution.bias
            weight.copy_(torch.from_numpy(restored(layer["weight"])))
            bias.copy_(torch.tensor(layer["bias"]))
            _neutral(norm)
        gru: Any = network.gru
        gru.weight_ih_l0.copy_(torch.from_numpy(restored(recurrent["input_weight"])))
        gru.weight_hh_l0.copy_(torch.from_numpy(restored(recurrent["state_weight"])))
        gru.bias_ih_l0.copy_(torch.tensor(recurrent["input_bias"]))
        gru.bias_hh_l0.copy_(torch.tensor(recurrent["state_bias"]))
        network.dense.bias.copy_(torch.tensor(last["bias"]))
        network.dense.weight.copy_(torch.from_numpy(restored(last["weight"])))


def _neutral(norm: Any) -> None:
    """A batch norm that, in evaluation, gives what it gets."""
    norm.reset_parameters()
    norm.running_var.fill_(1 - norm.eps)
