"""Figures of a detector of several voices, numpy only.

Conventions: probabilities and labels stand at the same steps of `step` seconds, `(step,)` each. A
label is how many voices are active. Frames count over all steps, silence included, but the AUC,
which counts over steps with speech. A collar leaves out what lies within it of a true boundary of
an overlap. Events are runs of at least so many seconds; times are in seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Counts = npt.NDArray[np.integer]

LEAST_EVENT_SECONDS = 0.5
COLLAR_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class Track:
    """One clip's truth and what a detector says.

    Attributes:
        counts: how many voices are active.
        score: the higher, the likelier several.
        decided: where the detector says several.
    """

    counts: Counts
    score: Array
    decided: Flags

    @property
    def truth(self) -> Flags:
        """Where several voices are active."""
        return np.asarray(self.counts > 1)


def always(tracks: Sequence[Track]) -> list[Track]:
    """What saying "several" everywhere would score, step by step: it calls no single events."""
    return [Track(t.counts, np.ones(len(t.counts)), np.ones(len(t.counts), bool)) for t in tracks]


def auc(positive: npt.ArrayLike, negative: npt.ArrayLike) -> float:
    """Area under the ROC curve: how often a positive exceeds a negative, ties half.

    nan where one of them is empty.

    >>> auc([0.9, 0.4], [0.4])
    0.75
    """
    high, low = np.sort(np.asarray(positive)), np.sort(np.asarray(negative))
    if not len(high) or not len(low):
        return float("nan")
    below = np.searchsorted(low, high, "left") + np.searchsorted(low, high, "right")
    return float(below.sum() / 2 / len(high) / len(low))


def speech_auc(tracks: Sequence[Track]) -> float:
    """AUC of several against one, over the steps of all clips that hold speech."""
    score = np.concatenate([track.score for track in tracks])
    counts = np.concatenate([track.counts for track in tracks])
    return auc(score[counts > 1], score[counts == 1])


@dataclass(frozen=True, slots=True)
class Frames:
    """Steps that were right and wrong."""

    hits: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was called several that is."""
        return self.hits / max(1, self.hits + self.false)

    @property
    def recall(self) -> float:
        """Share of what is several that was called so."""
        return self.hits / max(1, self.hits + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.hits / max(1, 2 * self.hits + self.false + self.missed)


def frame_scores(tracks: Sequence[Track], *, step: float, collar: float = 0.0) -> Frames:
    """Steps right and wrong over all clips, without those within `collar` of a true boundary.

    >>> track = Track(np.array([1, 2, 2, 1]), np.zeros(4), np.array([False, True, False, True]))
    >>> frame_scores([track], step=0.1)
    Frames(hits=1, false=1, missed=1)
    """
    total = np.zeros(3, int)
    for track in tracks:
        kept = ~near_boundary(track.truth, round(collar / step))
        said, true = track.decided[kept], track.truth[kept]
        total += [np.sum(said & true), np.sum(said & ~true), np.sum(~said & true)]
    return Frames(*(int(value) for value in total))


def near_boundary(truth: Flags, reach: int) -> Flags:
    """Steps at most `reach` steps from a change of the truth."""
    near = np.zeros(len(truth), bool)
    for place in np.flatnonzero(np.diff(truth.astype(int))) + 1 if reach else ():
        near[max(0, place - reach) : place + reach] = True
    return near


def runs(flags: Flags) -> list[tuple[int, int]]:
    """First step and the one after the last of each run.

    >>> runs(np.array([True, True, False, True]))
    [(0, 2), (3, 4)]
    """
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(int), [0]])))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


@dataclass(frozen=True, slots=True)
class Events:
    """Overlaps of 0.5 s and more that were found, and calls where there was none.

    Attributes:
        recall: share of the long true overlaps that a call touches.
        false_per_hour: calls that touch no true overlap, an hour of sound.
        latency: seconds from a long true overlap's begin to the first step that calls it, median.
        latency_90: the same, 90th percentile. Without the time that a call needs to come out.
        count: long true overlaps.
    """

    recall: float
    false_per_hour: float
    latency: float
    latency_90: float
    count: int


def event_scores(tracks: Sequence[Track], *, step: float) -> Events:
    """Overlaps found and false calls over all clips."""
    least = LEAST_EVENT_SECONDS / step - 1e-6
    delays: list[float] = []
    false = total = 0
    for track in tracks:
        for begin, end in runs(track.truth):
            if end - begin >= least:
                total += 1
                if track.decided[begin:end].any():
                    delays.append(float(np.argmax(track.decided[begin:end])) * step)
        false += sum(not track.truth[begin:end].any() for begin, end in runs(track.decided))
    hours = sum(len(track.counts) for track in tracks) * step / 3600
    late = np.percentile(delays, [50, 90]) if delays else (np.nan, np.nan)
    return Events(
        len(delays) / max(1, total), false / max(hours, 1e-9), float(late[0]), float(late[1]), total
    )


def bootstrap(
    tracks: Sequence[Track],
    figure: Callable[[Sequence[Track]], float],
    generator: np.random.Generator,
    *,
    draws: int = 200,
) -> tuple[float, float]:
    """The middle 95 % of a figure over clips drawn with replacement."""
    values = [
        figure([tracks[i] for i in generator.integers(len(tracks), size=len(tracks))])
        for _ in range(draws)
    ]
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return float(low), float(high)


def hysteresis(probability: Array, *, on: float, off: float, minimum: int, hangover: int) -> Flags:
    """Where an overlap is called: the decision of docs/voices-model.md, lengths in steps.

    >>> p = np.array([0.1, 0.9, 0.4, 0.4, 0.1, 0.1, 0.9])
    >>> hysteresis(p, on=0.5, off=0.3, minimum=2, hangover=1).astype(int).tolist()
    [0, 1, 1, 1, 0, 0, 0]
    """
    decided = np.zeros(len(probability), bool)
    begin = quiet = -1
    for at, value in enumerate(probability):
        if begin < 0:
            begin, quiet = (at, -1) if value >= on else (-1, -1)
            continue
        quiet = -1 if value >= off else (at if quiet < 0 else quiet)
        if quiet >= 0 and at - quiet + 1 >= hangover:
            decided[begin:quiet] = quiet - begin >= minimum
            begin = -1
    if begin >= 0:
        end = quiet if quiet >= 0 else len(probability)
        decided[begin:end] = end - begin >= minimum
    return decided
