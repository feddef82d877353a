"""Scores: each clip votes with its log probabilities, each recording decides once.

Of one label: a recording's probabilities are the normalised geometric mean of its clips'
probabilities, `p(c) ~ exp(mean_i log p_i(c) / T)`, with one temperature `T`.

Of several labels: each class by itself, `p(c) = 1 / (1 + exp(-(mean_i z_i(c) / T + b_c)))` with the
log odds `z` and an offset `b` a class; that is the same mean, of the two answers yes and no.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

_TINY = 1e-300


class Output(Protocol):
    """What a network's last layer means, and how it is calibrated."""

    @property
    def temperature(self) -> float:
        """Of the calibration."""

    def rows(self, logits: np.ndarray, /) -> np.ndarray:
        """Logits `(..., class)` as what clips vote with, float64: log probabilities, or log odds."""

    def pooled(self, rows: np.ndarray, owner: np.ndarray, recordings: int, /) -> np.ndarray:
        """Rows of clips, `(clip, class)`, as one of each recording; see `pool_clips`."""

    def probabilities(self, rows: np.ndarray, /) -> np.ndarray:
        """Calibrated probabilities `(..., class)` of rows."""

    def votes(self, probability: np.ndarray, /) -> np.ndarray:
        """Probabilities `(..., class)` as rows that need no calibration any more."""

    def familiarity(self, logits: np.ndarray, /) -> np.ndarray:
        """Of logits `(..., class)`: large for sounds like those that were trained on."""


@dataclass(frozen=True)
class Softmax:
    """One label of several classes.

    Attributes:
        temperature: of the calibration.
    """

    temperature: float = 1.0

    def rows(self, logits: np.ndarray) -> np.ndarray:
        """See `Output.rows`."""
        return log_softmax(logits)

    def pooled(self, rows: np.ndarray, owner: np.ndarray, recordings: int) -> np.ndarray:
        """See `Output.pooled`."""
        return pool_clips(rows, owner, recordings)

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """See `Output.probabilities`; they sum to 1."""
        return probabilities(rows, self.temperature)

    def votes(self, probability: np.ndarray) -> np.ndarray:
        """See `Output.votes`."""
        return np.log(np.maximum(probability, _TINY))

    def familiarity(self, logits: np.ndarray) -> np.ndarray:
        """log sum exp of the logits, the negative energy at temperature 1.

        Liu et al. 2020, "Energy-based out-of-distribution detection".

        >>> Softmax().familiarity(np.zeros((1, 2))).round(3).tolist()
        [0.693]
        """
        values = np.asarray(logits, np.float64)
        top = values.max(axis=-1)
        return top + np.log(np.exp(values - top[..., None]).sum(axis=-1))


@dataclass(frozen=True)
class Sigmoid:
    """Several labels: yes or no for each class.

    Attributes:
        temperature: of the calibration.
        offsets: of the calibration, one a class; empty: none.
    """

    temperature: float = 1.0
    offsets: tuple[float, ...] = ()

    def rows(self, logits: np.ndarray) -> np.ndarray:
        """See `Output.rows`."""
        return np.asarray(logits, np.float64)

    def pooled(self, rows: np.ndarray, owner: np.ndarray, recordings: int) -> np.ndarray:
        """See `Output.pooled`."""
        return _means(rows, owner, recordings)

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """See `Output.probabilities`; each lies in 0..1 by itself.

        >>> Sigmoid(2.0, (0.0, 1.0)).probabilities(np.array([0.0, -2.0])).tolist()
        [0.5, 0.5]
        """
        return sigmoid(np.asarray(rows) / self.temperature + np.array(self.offsets or 0.0))

    def votes(self, probability: np.ndarray) -> np.ndarray:
        """See `Output.votes`."""
        yes, no = (np.maximum(p, _TINY) for p in (probability, 1 - np.asarray(probability)))
        return np.log(yes) - np.log(no)

    def familiarity(self, logits: np.ndarray) -> np.ndarray:
        """The sum over classes of log(1 + exp(logit)), the negative joint energy.

        Wang et al. 2021, "Can multi-label classification networks know what they don't know?". Of a sound
        that holds none of the classes it is small, whether such were trained on or not.

        >>> Sigmoid().familiarity(np.zeros((1, 2))).round(3).tolist()
        [1.386]
        """
        return np.logaddexp(0.0, np.asarray(logits, np.float64)).sum(axis=-1)


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Logits `(..., class)` as log probabilities, in float64."""
    logits = np.asarray(logits, dtype=np.float64)
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def pool_clips(log_probabilities: np.ndarray, owner: np.ndarray, recordings: int) -> np.ndarray:
    """Mean log probabilities of each recording's clips.

    Args:
        log_probabilities: `(clip, class)`.
        owner: `(clip,)`, the recording of each clip, `0 .. recordings - 1`; each has a clip.
        recordings: how many recordings there are.

    Returns:
        `(recording, class)` log probabilities, normalised.
    """
    return log_softmax(_means(log_probabilities, owner, recordings))


def _means(rows: np.ndarray, owner: np.ndarray, recordings: int) -> np.ndarray:
    total = np.zeros((recordings, rows.shape[-1]))
    np.add.at(total, owner, rows)
    return total / np.bincount(owner, minlength=recordings)[:, None]


def sigmoid(log_odds: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-x)), without overflow.

    >>> sigmoid(np.array([0.0, 800.0, -800.0])).tolist()
    [0.5, 1.0, 0.0]
    """
    small = np.exp(-np.abs(log_odds))
    return np.where(np.asarray(log_odds) >= 0, 1.0, small) / (1.0 + small)


def probabilities(log_probabilities: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """Log probabilities `(..., class)` as probabilities at a temperature."""
    return np.exp(log_softmax(np.asarray(log_probabilities) / temperature))


def named(probability: np.ndarray, classes: Sequence[str]) -> Mapping[str, float]:
    """One row of probabilities by class name."""
    return {name: float(value) for name, value in zip(classes, probability, strict=True)}
