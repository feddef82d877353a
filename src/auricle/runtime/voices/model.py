"""The model's file, read and checked: `docs/voices-model.md` says what stands in it.

A file may come from anywhere, so every number is checked before it is used. Fields that are not
listed there are passed over.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle.errors import ModelError, unknown
from auricle.printing import printable

FORMAT = 2
"""That is written; 1, which knew neither fine bands nor parallel layers, is read too."""
CLASSES = ("silence", "one", "several")
DEFAULT = Path(__file__).with_name("default.json")
"""The model that auricle brings."""

_OTHERS = {
    "gmm": "a ratio of mixtures, which does not run live: `auricle voices evaluate` takes it",
    "conceptor": "a model of conceptors, which does not run live: `auricle voices evaluate` takes it",
    "recogniser": "a recogniser of labels: in Python `auricle.voices.recognition.load` takes it",
}
"""What else `auricle voices train` writes."""

_LARGEST_FILE = 32 * 2**20
_MOST_LAYERS = 64
_WIDEST = 4096
_DELAY_SECONDS = 10.0
_PLAIN = ("conv1d", "conv2d", "gru", "dense")
"""Layers that a part of a parallel one may have."""

Weights = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Fine:
    """More bands of a frame: bins of a longer window that ends where the frame ends."""

    window: int
    first: int
    bins: int


@dataclass(frozen=True, slots=True)
class Features:
    """Frames (samples), bands (hertz), and what is added to a power before its logarithm."""

    window: int
    fft: int
    hop: int
    bands: int
    fmin: float
    fmax: float
    floor: float
    fine: Fine | None = None

    @property
    def size(self) -> int:
        """Bands of a frame, the fine ones included."""
        return self.bands + (self.fine.bins if self.fine else 0)


@dataclass(frozen=True, slots=True)
class Normaliser:
    """A running mean over `time_constant` seconds, of each band or of all, and a divisor."""

    per_band: bool
    time_constant: float
    scale: float


@dataclass(frozen=True, slots=True, eq=False)
class Conv1d:
    """`weight` is `(output, input, kernel)`."""

    weight: Weights
    bias: Weights
    stride: int
    activation: str


@dataclass(frozen=True, slots=True, eq=False)
class Conv2d:
    """Over bands and frames; `weight` is `(filter, channel, band, frame)`.

    Attributes:
        bands: of each input channel.
        band_stride, stride: steps in bands and in frames.
    """

    weight: Weights
    bias: Weights
    bands: int
    band_stride: int
    stride: int
    activation: str

    @property
    def places(self) -> int:
        """Bands of each output."""
        return (self.bands - self.weight.shape[2]) // self.band_stride + 1


@dataclass(frozen=True, slots=True, eq=False)
class Dense:
    """`weight` is `(output, input)`."""

    weight: Weights
    bias: Weights
    activation: str


@dataclass(frozen=True, slots=True, eq=False)
class Gru:
    """Weights are `(3 output, input)` and `(3 output, output)`, rows in the order r, z, n."""

    input_weight: Weights
    input_bias: Weights
    state_weight: Weights
    state_bias: Weights


@dataclass(frozen=True, slots=True, eq=False)
class Parallel:
    """Chains of layers beside each other: each takes its share of the inputs, in their order.

    Attributes:
        inputs: how many each takes.
    """

    parts: tuple[tuple[Layer, ...], ...]
    inputs: tuple[int, ...]


Layer = Conv1d | Conv2d | Dense | Gru | Parallel


@dataclass(frozen=True, slots=True)
class Decision:
    """Probabilities at which an overlap begins and ends, and seconds that it and its gaps last."""

    on: float
    off: float
    minimum_s: float
    hangover_s: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """From the highest `top_s` seconds of a clip to its probability: a line on the logits."""

    top_s: float
    slope: float
    intercept: float


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A model that may be run.

    Attributes:
        frame_s: seconds an output step.
        delay_frames: steps that an answer comes late.
        parameters: how many numbers were learnt.
        fingerprint: SHA-256 of the file.
        provenance: what its makers say of it; for reading only.
    """

    sample_rate: int
    features: Features
    normaliser: Normaliser
    layers: tuple[Layer, ...]
    delay_frames: int
    frame_s: float
    decision: Decision
    calibration: Calibration
    parameters: int
    fingerprint: str
    provenance: Mapping[str, Any]

    @property
    def step(self) -> int:
        """Samples an output step."""
        return round(self.frame_s * self.sample_rate)

    @property
    def latency_s(self) -> float:
        """Seconds from the end of what a step tells of until it can be told."""
        window = self.features.window / self.sample_rate
        return (self.delay_frames - 1) * self.frame_s + window


def read(path: str | os.PathLike[str]) -> Model:
    """The model in a file.

    Raises:
        ModelError: there is no such file, or it is not such a model; the field is named.
    """
    name = printable(os.fspath(path))
    try:
        if os.stat(path).st_size > _LARGEST_FILE:
            raise ModelError(f"{name} is larger than {_LARGEST_FILE >> 20} MiB: no voices model is")
        content = Path(path).read_bytes()
    except OSError as error:
        raise ModelError(f"{name} cannot be read: {error.strerror}") from None
    return parse(content, name=name)


def parse(content: bytes, *, name: str = "the model") -> Model:
    """The model in a file's content.

    Raises:
        ModelError: it is not such a model; the field is named.
    """
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise ModelError(
            f"{name} is not JSON: a voices model is, see docs/voices-model.md"
        ) from None
    if isinstance(value, dict) and value.get("model") in _OTHERS:
        raise ModelError(f"{name} is {_OTHERS[value['model']]}")
    if isinstance(value, dict) and "format" not in value:
        raise ModelError(
            f"{name} is no voices model: it has no 'format'. `auricle voices train` writes one, see "
            "docs/voices-model.md"
        )
    return _model(_Fields(value, name), hashlib.sha256(content).hexdigest())


class _Fields:
    """An object of the file; its methods give checked values, or say what is wrong where."""

    def __init__(self, value: object, name: str) -> None:
        if not isinstance(value, dict):
            raise ModelError(f"{name} is {_told(value)}, and must be an object")
        self._values: dict[str, Any] = value
        self.name = name

    def has(self, key: str) -> bool:
        return key in self._values

    def value(self, key: str) -> Any:
        if key not in self._values:
            raise ModelError(f"{self.name} has no {key!r}, which a voices model needs")
        return self._values[key]

    def wrong(self, key: str, allowed: str) -> ModelError:
        return ModelError(
            f"{self.name}: {key!r} is {_told(self._values.get(key))}, and must be {allowed}"
        )

    def number(self, key: str, low: float, high: float) -> float:
        value = self.value(key)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not low <= value <= high:
            raise self.wrong(key, f"a number from {low:g} to {high:g}")
        return float(value)

    def whole(self, key: str, low: int, high: int) -> int:
        value = self.value(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.wrong(key, f"a whole number from {low} to {high}")
        return value

    def word(self, key: str, *accepted: str) -> str:
        value = self.value(key)
        if value not in accepted:
            raise ModelError(f"{self.name}: {unknown(key, value, accepted)}")
        return str(value)

    def fields(self, key: str) -> _Fields:
        return _Fields(self.value(key), f"{self.name}, {key}")

    def numbers(self, key: str, count: int) -> Weights:
        """A list of finite float32."""
        value = self.value(key)
        plain = isinstance(value, list) and all(type(x) in (int, float) for x in value)
        if not plain or len(value) != count or not all(abs(x) < 1e30 for x in value):
            raise self.wrong(key, f"a list of {count} finite numbers")
        return np.array(value, dtype=np.float32)

    def weight(self, key: str, *shape: int) -> Weights:
        """`scale[row] * int8`, as float32."""
        inner = self.fields(key)
        if inner.value("shape") != list(shape):
            raise inner.wrong("shape", f"{list(shape)}")
        scale = inner.numbers("scale", shape[0])
        try:
            content = base64.b64decode(inner.value("int8"), validate=True)
        except (ValueError, TypeError):
            raise inner.wrong("int8", "base64") from None
        if len(content) != math.prod(shape):
            raise ModelError(
                f"{inner.name}: 'int8' holds {len(content)} weights, and must hold {math.prod(shape)}"
            )
        found = np.frombuffer(content, dtype=np.int8).reshape(shape[0], -1) * scale[:, None]
        return found.astype(np.float32).reshape(shape)


def _model(file: _Fields, fingerprint: str) -> Model:
    version = file.whole("format", 1, FORMAT)
    rate = file.whole("sample_rate", 8000, 48000)
    if file.value("classes") != list(CLASSES):
        raise file.wrong("classes", f"{list(CLASSES)}")
    features = _features(file.fields("features"), rate)
    layers, outputs = _layers(file, "layers", features.size)
    if outputs != len(CLASSES) or isinstance(layers[-1], Gru | Parallel):
        kind = file.value("layers")[-1]["kind"]
        raise ModelError(
            f"{file.name}: the last layer gives {outputs} outputs of a {kind} layer; {len(CLASSES)} of a "
            "dense or convolutional layer are needed, one a class"
        )
    newer = features.fine or any(isinstance(layer, Parallel) for layer in layers)
    if newer and version < FORMAT:
        raise file.wrong("format", f"{FORMAT} where there are fine bands or parallel layers")
    step = features.hop * _stride(layers)
    frame = file.number("frame_s", 0.001, 10)
    if not math.isclose(frame, step / rate, rel_tol=1e-6):
        raise file.wrong("frame_s", f"hop and strides over the sample rate, {step / rate:g}")
    provenance = file.value("provenance")
    return Model(
        sample_rate=rate,
        features=features,
        normaliser=_normaliser(file.fields("normaliser")),
        layers=layers,
        delay_frames=file.whole("delay_frames", 0, round(_DELAY_SECONDS / frame)),
        frame_s=step / rate,
        decision=_decision(file.fields("decision")),
        calibration=_calibration(file.fields("calibration").fields("clip")),
        parameters=sum(map(_parameters, layers)),
        fingerprint=fingerprint,
        provenance=provenance if isinstance(provenance, dict) else {},
    )


def _features(given: _Fields, rate: int) -> Features:
    fft = given.whole("fft", 64, 8192)
    if fft & (fft - 1):
        raise given.wrong("fft", "a power of 2")
    window = given.whole("window", 2, fft)
    fmin = given.number("fmin", 0, rate / 2 - 1)
    return Features(
        window=window,
        fft=fft,
        hop=given.whole("hop", 1, window),
        bands=given.whole("bands", 1, 512),
        fmin=fmin,
        fmax=given.number("fmax", fmin + 1, rate / 2),
        floor=given.number("floor", 1e-30, 1),
        fine=_fine(given.fields("fine"), window) if given.has("fine") else None,
    )


def _fine(given: _Fields, window: int) -> Fine:
    longer = given.whole("window", window, 8192)
    if longer & (longer - 1):
        raise given.wrong("window", "a power of 2")
    first = given.whole("first", 0, longer // 2)
    return Fine(longer, first, given.whole("bins", 1, min(512, longer // 2 + 1 - first)))


def _normaliser(given: _Fields) -> Normaliser:
    given.word("kind", "running_mean")
    given.word("start", "mean")
    per_band = given.value("per_band")
    if not isinstance(per_band, bool):
        raise given.wrong("per_band", "true or false")
    constant = given.number("time_constant", 0.01, 3600)
    return Normaliser(per_band, constant, given.number("scale", 1e-6, 1e6))


def _layers(
    given: _Fields, key: str, inputs: int | None, kinds: Sequence[str] = (*_PLAIN, "parallel")
) -> tuple[tuple[Layer, ...], int]:
    """A chain and its outputs; without `inputs`, its first layer says how many it takes."""
    values = given.value(key)
    if not isinstance(values, list) or not 1 <= len(values) <= _MOST_LAYERS:
        raise given.wrong(key, f"a list of 1 to {_MOST_LAYERS} layers")
    layers: list[Layer] = []
    for number, value in enumerate(values):
        fields = _Fields(value, f"{given.name}, layer {number}")
        inputs = fields.whole("inputs", inputs or 1, inputs or _WIDEST)
        outputs = fields.whole("outputs", 1, _WIDEST)
        layers.append(_layer(fields, fields.word("kind", *kinds), inputs, outputs))
        inputs = outputs
    return tuple(layers), outputs


def _parallel(fields: _Fields, inputs: int, outputs: int) -> Parallel:
    given = fields.value("parts")
    if not isinstance(given, list) or not 1 <= len(given) <= _MOST_LAYERS:
        raise fields.wrong("parts", f"a list of 1 to {_MOST_LAYERS} lists of layers")
    parts, widths, found = [], [], []
    for number, value in enumerate(given):
        part = _Fields({"layers": value}, f"{fields.name}, part {number}")
        layers, last = _layers(part, "layers", None, _PLAIN)
        parts.append(layers)
        widths.append(int(value[0]["inputs"]))
        found.append(last)
    if sum(widths) != inputs:
        raise fields.wrong("inputs", f"the sum of what the parts take, {sum(widths)}")
    if sum(found) != outputs:
        raise fields.wrong("outputs", f"the sum of what the parts give, {sum(found)}")
    if len({_stride(layers) for layers in parts}) > 1:
        raise ModelError(f"{fields.name}: the strides of its parts differ, and must be the same")
    return Parallel(tuple(parts), tuple(widths))


def _stride(layers: Sequence[Layer]) -> int:
    """Of a chain: inputs an output."""
    return math.prod(
        _stride(layer.parts[0]) if isinstance(layer, Parallel) else layer.stride
        for layer in layers
        if isinstance(layer, Conv1d | Conv2d | Parallel)
    )


def _layer(fields: _Fields, kind: str, inputs: int, outputs: int) -> Layer:
    if kind == "parallel":
        return _parallel(fields, inputs, outputs)
    if kind == "gru":
        return Gru(
            input_weight=fields.weight("input_weight", 3 * outputs, inputs),
            input_bias=fields.numbers("input_bias", 3 * outputs),
            state_weight=fields.weight("state_weight", 3 * outputs, outputs),
            state_bias=fields.numbers("state_bias", 3 * outputs),
        )
    activation = fields.word("activation", "relu", "none")
    if kind == "conv2d":
        return _conv2d(fields, inputs, outputs, activation)
    bias = fields.numbers("bias", outputs)
    if kind == "dense":
        return Dense(fields.weight("weight", outputs, inputs), bias, activation)
    kernel = fields.whole("kernel", 1, 256)
    weight = fields.weight("weight", outputs, inputs, kernel)
    return Conv1d(weight, bias, fields.whole("stride", 1, 64), activation)


def _conv2d(fields: _Fields, inputs: int, outputs: int, activation: str) -> Conv2d:
    bands = fields.whole("bands", 1, inputs)
    if inputs % bands:
        raise fields.wrong("bands", f"a divisor of the {inputs} inputs")
    band_kernel, kernel = fields.whole("band_kernel", 1, bands), fields.whole("kernel", 1, 256)
    band_stride, stride = fields.whole("band_stride", 1, 64), fields.whole("stride", 1, 64)
    places = (bands - band_kernel) // band_stride + 1
    if outputs % places:
        raise fields.wrong("outputs", f"a multiple of the {places} bands that the strides leave")
    filters = outputs // places
    weight = fields.weight("weight", filters, inputs // bands, band_kernel, kernel)
    bias = fields.numbers("bias", filters)
    return Conv2d(weight, bias, bands, band_stride, stride, activation)


def _decision(given: _Fields) -> Decision:
    on = given.number("on", 0, 1)
    seconds = [given.number(key, 0, 60) for key in ("minimum_s", "hangover_s")]
    return Decision(on, given.number("off", 0, on), *seconds)


def _calibration(given: _Fields) -> Calibration:
    top = given.number("top_s", 0.001, 3600)
    return Calibration(top, given.number("slope", -100, 100), given.number("intercept", -1e3, 1e3))


def _parameters(layer: Layer) -> int:
    if isinstance(layer, Parallel):
        return sum(_parameters(one) for part in layer.parts for one in part)
    names = type(layer).__dataclass_fields__
    values = (getattr(layer, name) for name in names)
    return sum(value.size for value in values if isinstance(value, np.ndarray))


def _told(value: object) -> str:
    """A value as an error shows it: short, and safe to print."""
    text = printable(json.dumps(value, ensure_ascii=True))
    return text if len(text) <= 80 else f"{text[:77]}..."
