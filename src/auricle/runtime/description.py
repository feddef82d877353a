"""What a saved model says of itself, whether it lies in a folder or in an ONNX file."""

from __future__ import annotations

import json
import reprlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from auricle.errors import ModelError
from auricle.runtime.scores import Output, Sigmoid, Softmax
from auricle.units import to_samples

_MOST_SAMPLES = 10**8
"""Of a clip: nearly an hour at 32 kHz, 0.4 GB."""


@dataclass(frozen=True)
class Description:
    """What stands in `model.json`, and in the metadata of an exported model.

    Attributes:
        classes: labels in the order of the outputs.
        sample_rate: hertz of the waveform that the front end takes.
        clip: seconds a clip.
        hop: seconds between the starts of clips.
        front_end: configuration of the front end.
        front_end_name: its preset, or its chain as it was asked for.
        model: name of the network.
        temperature: of the calibration, fitted on out-of-fold predictions.
        labels: "single": one class a recording; "multi": several or none, each by itself.
        offsets: of the calibration, by class; empty of one label.
        channel: of a file the one that it listens to, counted from 1; None: the mean of all.
        training: how it was trained, and on how much.
        experiment: the experiment's sections.
        thresholds: by class the probability below which the answer is "unsure"; None: always. Empty
            where none were chosen. Of several labels: from which on the class is there; None: never.
        unlike: `below`, the familiarity below which a sound is unlike what was trained on, and how
            well that works; empty where it was not measured.
        background: the class that says that nothing is there; None where there is none.
    """

    classes: tuple[str, ...]
    sample_rate: int
    clip: float
    hop: float
    front_end: Any
    front_end_name: str
    model: str
    temperature: float
    training: Mapping[str, Any] = field(default_factory=dict)
    experiment: Mapping[str, Any] = field(default_factory=dict)
    thresholds: Mapping[str, float | None] = field(default_factory=dict)
    unlike: Mapping[str, Any] = field(default_factory=dict)
    background: str | None = None
    labels: str = "single"
    offsets: Mapping[str, float] = field(default_factory=dict)
    channel: int | None = None

    @property
    def several(self) -> bool:
        """Whether a recording may have several labels, or none."""
        return self.labels == "multi"

    @property
    def output(self) -> Output:
        """What the network's logits mean, calibrated."""
        if not self.several:
            return Softmax(self.temperature)
        return Sigmoid(self.temperature, tuple(self.offsets[name] for name in self.classes))

    def said(self, row: Sequence[float] | np.ndarray) -> dict[str, Any]:
        """What probabilities of the classes say.

        Returns:
            `label`, the likeliest class, and whether it is `sure`; of several labels `labels`, those
            that reach their thresholds, and all of them in `label`, joined by ";".
        """
        reached = [self._reaches(name, p) for name, p in zip(self.classes, row, strict=True)]
        if not self.several:
            best = int(np.argmax(row))
            return {"label": self.classes[best], "sure": reached[best]}
        labels = tuple(name for name, there in zip(self.classes, reached, strict=True) if there)
        return {"label": ";".join(labels), "labels": labels}

    def _reaches(self, name: str, probability: float) -> bool:
        limit = self.thresholds.get(name, 0.0)
        return limit is not None and float(probability) >= limit

    def is_unlike(self, familiarity: float | None) -> bool | None:
        """Whether a sound this familiar is unlike what was trained on; None: nobody can say."""
        if familiarity is None or not self.unlike:
            return None
        return familiarity < float(self.unlike["below"])

    @property
    def samples(self) -> int:
        """Samples of a clip."""
        return to_samples(self.clip, self.sample_rate)


def _positive(value: Any) -> bool:
    return isinstance(value, int | float) and value is not True and 0 < value < 1e6


def _labels(value: Any) -> bool:
    return (
        isinstance(value, list)
        and all(isinstance(label, str) for label in value)
        and len(set(value)) == len(value) > 1
    )


def _thresholds(value: Any) -> bool:
    return isinstance(value, dict) and all(
        t is None or (isinstance(t, int | float) and 0 <= t <= 1) for t in value.values()
    )


def _unlike(value: Any) -> bool:
    return isinstance(value, dict) and (
        not value or (isinstance(value.get("below"), int | float) and value["below"] is not True)
    )


def _offsets(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(b, int | float) and b is not True and abs(b) < 1e6 for b in value.values()
    )


def _channel(value: Any) -> bool:
    return value is None or (type(value) is int and value >= 1)


_SECONDS = (_positive, "seconds, above 0")
_TEXT = (lambda value: isinstance(value, str), "text")
_TABLE = (lambda value: isinstance(value, dict), "an object")
_FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "classes": (_labels, "a list of two or more different labels"),
    "sample_rate": (lambda value: _positive(value) and isinstance(value, int), "whole hertz"),
    "clip": _SECONDS,
    "hop": _SECONDS,
    "front_end": (lambda value: isinstance(value, list), "a list of stages"),
    "front_end_name": _TEXT,
    "model": _TEXT,
    "temperature": (_positive, "a number above 0"),
    "training": _TABLE,
    "experiment": _TABLE,
}
"""What each field of the description must be, and in words."""


_LATER: dict[str, tuple[Callable[[Any], bool], str]] = {
    "thresholds": (_thresholds, "an object of numbers in 0..1, or null, by class"),
    "unlike": (_unlike, "an object with a number 'below', or an empty one"),
    "background": (lambda value: value is None or isinstance(value, str), "text, or null"),
    "labels": (lambda value: value in ("single", "multi"), "'single' or 'multi'"),
    "offsets": (_offsets, "an object of numbers by class"),
    "channel": (_channel, "a whole number, 1 or above, or null"),
}
"""Fields that models of earlier versions lack."""


def parsed(text: str | bytes, *, form: int, place: str) -> dict[str, Any]:
    """The JSON object of a description; its `format` must be `form`.

    Args:
        text: JSON.
        form: the format that is read.
        place: where it stands, for errors.

    Raises:
        ModelError: no JSON, or another format.
    """
    try:
        body = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{place} is damaged: {error}") from error
    given = body.get("format") if isinstance(body, dict) else None
    if given != form:
        raise ModelError(f"{place} has format {given!r}; this auricle reads {form}")
    assert isinstance(body, dict)
    return body


def validated(body: Mapping[str, Any], *, place: str) -> Description:
    """The description of an object from elsewhere.

    Raises:
        ModelError: a field that is missing, or is not what it must be.
    """
    for name, (fits, wanted) in _FIELDS.items():
        if name not in body:
            raise ModelError(f"{place} lacks {name!r}")
        if not fits(body[name]):
            given = reprlib.repr(body[name])
            raise ModelError(f"{place}: {name} is {given}, and must be {wanted}")
    later = {name: body[name] for name in _LATER if name in body}
    for name, value in later.items():
        fits, wanted = _LATER[name]
        if not fits(value):
            given = reprlib.repr(value)
            raise ModelError(f"{place}: {name} is {given}, and must be {wanted}")
    known = {name: body[name] for name in _FIELDS} | {"classes": tuple(body["classes"])} | later
    for name in ("thresholds", "offsets"):
        needed = later.get("labels") == "multi"
        if (needed or later.get(name)) and set(later.get(name, ())) != set(known["classes"]):
            raise ModelError(f"{place}: {name} are not those of the classes")
    if not 1 <= known["hop"] * known["sample_rate"] <= known["clip"] * known["sample_rate"]:
        raise ModelError(
            f"{place}: hop is {known['hop']} s, and must be at least a sample and at most the clip "
            f"of {known['clip']} s"
        )
    if known["clip"] * known["sample_rate"] > _MOST_SAMPLES:
        raise ModelError(
            f"{place}: a clip of {known['clip']} s at {known['sample_rate']} Hz, and at most "
            f"{_MOST_SAMPLES} samples are allowed"
        )
    return Description(**known)
