"""Scores: each clip votes with its log probabilities, each recording decides once.

A recording's probabilities are the normalised geometric mean of its clips' probabilities,
`p(c) ~ exp(mean_i log p_i(c) / T)`, with one temperature `T`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Logits `(..., class)` as log probabilities, in float64."""
    logits = np.asarray(logits, dtype=np.float64)
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def familiarity(logits: np.ndarray) -> np.ndarray:
    """log sum exp of logits `(..., class)`: large for sounds like those that were trained on.

    The negative energy at temperature 1 of Liu et al. 2020, "Energy-based out-of-distribution
    detection".

    >>> familiarity(np.zeros((1, 2))).round(3).tolist()
    [0.693]
    """
    values = np.asarray(logits, np.float64)
    top = values.max(axis=-1)
    return top + np.log(np.exp(values - top[..., None]).sum(axis=-1))


def pool_clips(log_probabilities: np.ndarray, owner: np.ndarray, recordings: int) -> np.ndarray:
    """Mean log probabilities of each recording's clips.

    Args:
        log_probabilities: `(clip, class)`.
        owner: `(clip,)`, the recording of each clip, `0 .. recordings - 1`; each has a clip.
        recordings: how many recordings there are.

    Returns:
        `(recording, class)` log probabilities, normalised.
    """
    total = np.zeros((recordings, log_probabilities.shape[-1]))
    np.add.at(total, owner, log_probabilities)
    counts = np.bincount(owner, minlength=recordings)[:, None]
    return log_softmax(total / counts)


def probabilities(log_probabilities: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """Log probabilities `(..., class)` as probabilities at a temperature."""
    return np.exp(log_softmax(np.asarray(log_probabilities) / temperature))


def named(probability: np.ndarray, classes: Sequence[str]) -> Mapping[str, float]:
    """One row of probabilities by class name."""
    return {name: float(value) for name, value in zip(classes, probability, strict=True)}
