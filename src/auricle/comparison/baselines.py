"""The rows that every ranking needs: what a network must beat, and what a leak would have promised."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from auricle.comparison.preparation import Prepared, Stage
from auricle.comparison.tables import Row, result_rows
from auricle.tasks import baselines

LEAKAGE = "classic features, random split"


@dataclass(frozen=True, eq=False)
class Baselines:
    """What the baselines predicted.

    Attributes:
        probabilities: baseline to `(recording, class)`, out of fold; NaN rows in the holdout.
        leakage: the classic baseline under a random split of the same number of folds.
        leakage_folds: `(recording,)` folds of that split.
        rows: their metrics.
    """

    probabilities: Mapping[str, np.ndarray]
    leakage: np.ndarray
    leakage_folds: np.ndarray
    rows: list[Row]


def play_baselines(
    prepared: Prepared, *, seed: int, threads: int, stage: Stage | None = None
) -> Baselines:
    """Predict every recording by each baseline, on the folds of the comparison and on random ones."""
    folds = prepared.folds
    inside = np.flatnonzero(folds >= 0)
    targets, groups = prepared.targets[inside], prepared.group_indices[inside]
    features = _features(prepared, inside, threads, stage)
    found = {
        name: _spread(
            baselines.predict(name, features.get(name), targets, groups, folds[inside], seed=seed),
            inside,
            len(folds),
        )
        for name in baselines.BASELINES
    }
    random = baselines.random_folds(targets, prepared.splits.folds, seed=seed)
    leaked = baselines.predict(
        baselines.CLASSIC, features[baselines.CLASSIC], targets, groups, random, seed=seed
    )
    rows: list[Row] = []
    classes = prepared.dataset.classes
    for name, probability in found.items():
        rows += result_rows(name, 0, probability, prepared.targets, folds, classes)
    random_folds = np.full(len(folds), -1)
    random_folds[inside] = random
    leakage = _spread(leaked, inside, len(folds))
    rows += result_rows(LEAKAGE, 0, leakage, prepared.targets, random_folds, classes)
    return Baselines(found, leakage, random_folds, rows)


def _features(
    prepared: Prepared, inside: np.ndarray, threads: int, stage: Stage | None
) -> dict[str, np.ndarray]:
    """Features `(recording, feature)` of each baseline that hears something."""
    owner = prepared.owner

    def listen(recording: int) -> dict[str, np.ndarray]:
        clips = [prepared.waveforms[int(i)] for i in np.flatnonzero(owner == recording)]
        seconds = prepared.dataset.recordings[recording].duration
        return baselines.describe(clips, prepared.sample_rate, seconds=seconds)

    rows = []
    with ThreadPoolExecutor(max_workers=threads) as pool:
        for number, row in enumerate(pool.map(listen, inside)):
            rows.append(row)
            if stage:
                stage("baselines", number + 1, len(inside))
    return {name: np.stack([row[name] for row in rows]) for name in rows[0]}


def _spread(values: np.ndarray, inside: np.ndarray, recordings: int) -> np.ndarray:
    """Rows of some recordings among all, NaN elsewhere."""
    table = np.full((recordings, values.shape[1]), np.nan)
    table[inside] = values
    return table
