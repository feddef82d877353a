"""The audit: can loudness alone tell one voice from several in what the generator makes?

The known trap of this task is a mixture that is merely louder. So before a training, 3-s clips of
one and of several voices are made through the whole chain, set to one level whatever the number of
voices. Then energy tries. First the level of all clips. Then all statistics of energy, on pairs of
clips that are alike in them: two voices fill each other's pauses, so of twice as many clips those
pairs are kept that are nearest in level and in how the level varies. On these every statistic,
and a logistic regression on all of them that was fitted to other speakers, is asked. Each area
under the ROC curve must lie within 0.45 and 0.55; else training stops with the figure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
from scipy import optimize
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from auricle.errors import TrainingError
from auricle.voices.activity import Audio, frames
from auricle.voices.scenes import Setting, Surroundings, clip
from auricle.voices.scores import auc
from auricle.voices.sources import Voice
from auricle.voices.spread import spread

ALLOWED = (0.45, 0.55)
STATISTICS = ("level", "peak", "loud frames", "median frame", "quiet frames", "variation")
_ONES, _KEPT = 4, 0.5
"""Clips of one voice for each of several, and the share of those of several that are paired."""

Table = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Audit:
    """What energy alone can tell.

    Attributes:
        level: AUC of the level of all clips.
        matched: AUC of each statistic on the pairs.
        fitted: AUC of the logistic regression on all of them, on other speakers' pairs.
        unmatched: AUC of the logistic regression before pairing: pauses tell much.
        pairs: how many were made.
    """

    level: float
    matched: dict[str, float]
    fitted: float
    unmatched: float
    pairs: int

    @property
    def worst(self) -> float:
        """The AUC that is farthest from one half."""
        figures = [self.level, *self.matched.values(), self.fitted]
        return max(figures, key=lambda value: abs(value - 0.5))

    @property
    def passed(self) -> bool:
        """Whether every figure lies within 0.45 and 0.55."""
        return ALLOWED[0] <= self.worst <= ALLOWED[1]


def audit(
    voices: Sequence[Voice],
    around: Surroundings,
    *,
    seed: int,
    setting: Setting | None = None,
    pairs: int = 400,
    processes: int = 1,
) -> Audit:
    """Make clips, pair them, and let energy try; the speakers are halved between fit and test."""
    order = np.random.default_rng([seed, 1]).permutation(len(voices))
    half = len(voices) // 2
    sides = [
        _side(
            partial(
                _row,
                voices=[voices[i] for i in chosen],
                around=around,
                setting=setting or Setting(),
                seed=[seed, number],
            ),
            pairs // 2,
            processes,
        )
        for number, chosen in enumerate((order[:half], order[half:]))
    ]
    paired = [_paired(one, several) for one, several in sides]
    clips = [np.concatenate(part) for part in zip(*sides, strict=True)]
    alike = [np.concatenate(part) for part in zip(*paired, strict=True)]
    return Audit(
        level=auc(clips[1][:, 0], clips[0][:, 0]),
        matched={name: auc(alike[1][:, i], alike[0][:, i]) for i, name in enumerate(STATISTICS)},
        fitted=_crossed(*paired),
        unmatched=_crossed(*sides),
        pairs=len(alike[0]),
    )


def demand(found: Audit) -> None:
    """Stop a training whose data can be told apart by loudness.

    Raises:
        TrainingError: a figure lies outside 0.45 .. 0.55.
    """
    if not found.passed:
        raise TrainingError(
            f"energy alone tells one voice from several with an AUC of {found.worst:.3f}; allowed is "
            f"{ALLOWED[0]} to {ALLOWED[1]}. The mixtures differ in loudness: keep Setting.matched on, "
            "and give more voices and more kinds of sound to both"
        )


def statistics(samples: Audio) -> list[float]:
    """Energy of a clip in decibels, in the order of `STATISTICS`."""
    level = 10 * np.log10(np.square(frames(samples), dtype=np.float64).mean(1) + 1e-10)
    loud, median, quiet = np.percentile(level, [95, 50, 10])
    whole = 10 * np.log10(np.mean(np.square(samples, dtype=np.float64)) + 1e-10)
    peak = 20 * np.log10(np.abs(samples).max() + 1e-5)
    return [float(value) for value in (whole, peak, loud, median, quiet, level.std())]


def _side(work: Callable[[int], list[float]], pairs: int, processes: int) -> tuple[Table, Table]:
    """Statistics of clips of one voice and of several: more than the pairs that will be kept."""
    count = round(pairs / _KEPT) * (_ONES + 1)
    rows = np.array(list(spread(work, count, processes=processes, block=100)))
    several = np.arange(count) % (_ONES + 1) == 0
    return rows[~several], rows[several]


def _row(
    number: int,
    voices: Sequence[Voice],
    around: Surroundings,
    setting: Setting,
    seed: list[int],
) -> list[float]:
    generator = np.random.default_rng([*seed, number])
    several = number % (_ONES + 1) == 0
    count = min(int(generator.integers(2, 4)), len(voices)) if several else 1
    cast = [voices[i] for i in generator.choice(len(voices), count, replace=False)]
    return statistics(clip(generator, cast, around, setting))


def _paired(one: Table, several: Table) -> tuple[Table, Table]:
    """Rows of `one` and of `several` that stand for each other: the least sum of distances.

    Only the nearest are kept. Distances are Mahalanobis': a difference of two statistics counts as they themselves do.
    """
    inverse = np.linalg.inv(np.cov(several.T) + 1e-6 * np.eye(several.shape[1]))
    gap = several[:, None] - one[None]
    gaps = np.einsum("ijk,kl,ijl->ij", gap, inverse, gap)
    rows, columns = optimize.linear_sum_assignment(gaps)
    nearest = np.argsort(gaps[rows, columns])[: round(_KEPT * len(rows))]
    return one[columns[nearest]], several[rows[nearest]]


def _crossed(first: tuple[Table, Table], second: tuple[Table, Table]) -> float:
    """Mean AUC of the two fits, each tested on the other's speakers."""
    return (_fitted(*first, *second) + _fitted(*second, *first)) / 2


def _fitted(one: Table, several: Table, one_test: Table, several_test: Table) -> float:
    """AUC on the test rows of a logistic regression fitted to the others."""
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(np.concatenate([one, several]), [0] * len(one) + [1] * len(several))
    return auc(model.decision_function(several_test), model.decision_function(one_test))
