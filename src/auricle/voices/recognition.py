"""Who, or what kind, is speaking: one Gaussian mixture a label, and "unknown" as an answer.

Speaker, gender, child or adult, speech or music: any label that a table has. Frames are MFCCs and
their slopes without the sound's mean. A sound's score for a label is the mean over its frames with
sound of log p(x | label) - log p(x | all labels). The answer is the best label, or none where its
score lies below a threshold, the one that a twentieth of held-out sounds, rightly recognised, would
fail. Held-out sounds share no group (speaker) with those that were fitted, where groups are known.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from auricle import audio
from auricle.errors import AudioError, DataError, ModelError, flag
from auricle.voices.activity import RATE, Audio
from auricle.voices.ratio import Gaussians, picture, sounding

_REPRESENTATION = "mfcc"
_FALSE_REJECTIONS = 0.05
FRAME = 400
"""Samples of a frame of the representation."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A sound with its label and the group that must not stand on both sides."""

    samples: Audio
    label: str
    group: str


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A mixture a label.

    Attributes:
        labels: in order of name.
        models: one each.
        background: of all labels together.
        threshold: least score of an answer.
    """

    labels: tuple[str, ...]
    models: tuple[Gaussians, ...]
    background: Gaussians
    threshold: float = -np.inf

    def recognise_file(self, path: str | os.PathLike[str]) -> str | None:
        """`recognise` of a sound file, brought to 16 kHz and one channel.

        Raises:
            AudioError: the file cannot be read, or is shorter than a frame.
        """
        samples = audio.read(path, sample_rate=RATE)
        if len(samples) < FRAME:
            raise AudioError(f"{os.fspath(path)} is shorter than {FRAME / RATE:g} s")
        return self.recognise(samples)

    def scores(self, samples: Audio) -> dict[str, float]:
        """How much better each label explains the sound than all of them together (nats)."""
        rows = _rows(samples)
        base = self.background.log_density(rows)
        pairs = zip(self.labels, self.models, strict=True)
        return {name: float(np.mean(model.log_density(rows) - base)) for name, model in pairs}

    def recognise(self, samples: Audio) -> str | None:
        """The likeliest label; None for a sound like none of them."""
        scores = self.scores(samples)
        best = max(scores, key=lambda name: scores[name])
        return best if scores[best] >= self.threshold else None

    def to_dict(self) -> dict[str, Any]:
        """JSON-able."""
        return {
            "model": "recogniser",
            "labels": list(self.labels),
            "models": [model.to_dict() for model in self.models],
            "background": self.background.to_dict(),
            "threshold": self.threshold,
        }

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> Recogniser:
        """The inverse of `to_dict`."""
        return cls(
            tuple(content["labels"]),
            tuple(Gaussians.from_dict(model) for model in content["models"]),
            Gaussians.from_dict(content["background"]),
            content["threshold"],
        )


@dataclass(frozen=True, slots=True)
class Recognition:
    """A recogniser and what it reached on held-out sounds.

    Attributes:
        recogniser: with its threshold.
        accuracy: mean over the labels of the share recognised, none rejected.
        held_out: how many sounds that counts over.
    """

    recogniser: Recogniser
    accuracy: float
    held_out: int


def load(path: str | os.PathLike[str]) -> Recogniser:
    """The recogniser in a file that `auricle voices train --target` wrote.

    Raises:
        ModelError: the file cannot be read, or is no recogniser.
    """
    try:
        content = json.loads(Path(path).read_bytes())
        if not isinstance(content, dict) or content.get("model", "network") != "recogniser":
            raise ModelError(
                f"{os.fspath(path)} is no recogniser: "
                f"`auricle voices train {flag('target')} COLUMN` writes one"
            )
        return Recogniser.from_dict(content)
    except OSError as error:
        raise ModelError(f"{os.fspath(path)} cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelError(
            f"{os.fspath(path)} is a damaged recogniser ({error!r}): train it anew"
        ) from None


def fit_recogniser(examples: Sequence[Example], *, parts: int = 16, seed: int = 0) -> Recognition:
    """Fit on most of the groups of each label, set the threshold on the others.

    Raises:
        DataError: fewer than two labels, or a label with fewer than two groups.
    """
    held = _held_out(examples, seed)
    fitted = [one for one in examples if one not in held]
    labels = tuple(sorted({one.label for one in examples}))
    rows = {name: _all_rows(fitted, name) for name in labels}
    models = tuple(Gaussians.fitted(rows[name], parts, seed=seed) for name in labels)
    background = Gaussians.fitted(np.concatenate(list(rows.values())), 2 * parts, seed=seed)
    plain = Recogniser(labels, models, background)
    scored = [(one.label, plain.scores(one.samples)) for one in held]
    best = [(label, max(scores, key=lambda name: scores[name]), scores) for label, scores in scored]
    right = [scores[label] for label, guess, scores in best if label == guess]
    threshold = float(np.quantile(right, _FALSE_REJECTIONS)) if right else -np.inf
    hits = Counter(label for label, guess, _ in best if label == guess)
    total = Counter(label for label, _, _ in best)
    accuracy = float(np.mean([hits[name] / total[name] for name in labels]))
    return Recognition(replace(plain, threshold=threshold), accuracy, len(held))


def _held_out(examples: Sequence[Example], seed: int) -> list[Example]:
    """A quarter of each label's groups, at least one."""
    labels = sorted({one.label for one in examples})
    if len(labels) < 2:
        raise DataError(f"{len(labels)} label is nothing to tell apart: give two or more")
    generator = np.random.default_rng([seed, 9])
    held: set[tuple[str, str]] = set()
    for label in labels:
        groups = sorted({one.group for one in examples if one.label == label})
        if len(groups) < 2:
            raise DataError(
                f"{label!r} has one speaker, or one file, alone ({groups[0]}): give two or more of each "
                "label, so that one can be held out"
            )
        count = max(1, len(groups) // 4)
        held |= {(label, str(name)) for name in generator.choice(groups, count, replace=False)}
    return [one for one in examples if (one.label, one.group) in held]


def _all_rows(examples: Sequence[Example], label: str) -> np.ndarray:
    return np.concatenate([_rows(one.samples) for one in examples if one.label == label])


def _rows(samples: Audio) -> np.ndarray:
    rows = picture(samples, _REPRESENTATION)
    loud = sounding(samples)[: len(rows)]
    return rows[loud] if loud.any() else rows
