"""Splits: which recording is tested in which fold. A group never crosses; made before clips are cut.

Official folds are taken where they exist. Else whole groups go to folds so that every fold has
nearly the same share of every class: of many greedy assignments, each improved by moving single
groups, the one of least J is kept,

    J = sum_kc f_kc^2 / t_k + L sum_kc max(0, need_kc - m_kc)

with f_kc the share of class c in part k (recordings as a whole counting as one class more), t_k the
share that part k should have, and m_kc the groups of class c in it, of which need_kc are wanted.
Since the shares of a class sum to one, the first term is least where f_kc = t_k.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle.data.dataset import Dataset
from auricle.data.groups import Link, joined
from auricle.errors import ConfigError, DataError, option
from auricle.files import replacing

HOLDOUT = -1
_COLUMNS = ("recording", "group", "label", "fold")
_WANT = 1.0
_MUST = 100.0
_WORK = 4_000
_PASSES = 8

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Splits:
    """The fold in which each recording is tested.

    Attributes:
        fold: a number per recording, in the data set's order; -1 is the holdout.
        folds: how many there are.
        kind: "official", "stratified grouped" or "leave one group out".
        keys: the recordings' keys.
        notes: what was decided, said aloud.
        warnings: what the user should know before trusting a result.
    """

    fold: tuple[int, ...]
    folds: int
    kind: str
    keys: tuple[str, ...]
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def hash(self) -> str:
        """16 hexadecimal digits that name this split, whatever the order of the recordings."""
        lines = sorted(f"{key}\t{fold}\n" for key, fold in zip(self.keys, self.fold, strict=True))
        return hashlib.sha256("".join(lines).encode()).hexdigest()[:16]

    def write(self, path: str | os.PathLike[str], dataset: Dataset) -> None:
        """Write a CSV table `recording,group,label,fold`, whole or not at all."""
        text = io.StringIO(newline="")
        table = csv.writer(text, lineterminator="\n")
        table.writerow(_COLUMNS)
        for recording, fold in zip(dataset.recordings, self.fold, strict=True):
            table.writerow((recording.key, recording.group, recording.label, fold))
        with replacing(Path(path)) as temporary:
            temporary.write_text(text.getvalue(), encoding="utf-8", newline="")


def make_splits(
    dataset: Dataset,
    *,
    folds: int = 5,
    holdout: float = 0.0,
    links: Sequence[Link] = (),
    seed: int = 0,
) -> Splits:
    """Assign recordings to folds, groups whole.

    Args:
        dataset: recordings with labels and groups.
        folds: how many are wanted; official folds go before. Fewer are made if the scarcest class
            has fewer groups; up to this many groups in all are tested one by one.
        holdout: share of the recordings, in whole groups, that no fold sees.
        links: recordings that share audio; where official folds keep their groups apart, they stand
            on one side of the holdout all the same.
        seed: of the shuffle.

    Raises:
        DataError: a class has one group, or stands in one official fold only.
        ConfigError: a value out of range.
    """
    if folds < 2:
        raise ConfigError(f"folds is {folds}, and must be at least 2")
    if not 0 <= holdout < 1:
        raise ConfigError(f"holdout is {holdout}, and must be at least 0 and below 1")
    _check_groups(dataset)
    generator = np.random.default_rng(seed)
    official = dataset.fold_source is not None
    labels = presence(dataset.targets)
    held = np.zeros(len(labels), dtype=bool)
    notes: list[str] = []
    warnings: list[str] = []
    if holdout > 0:
        held = _hold_out(labels, _indices(joined(dataset, links)), holdout, 2, generator)
        _say_holdout(dataset, held, notes, warnings)
    fold = np.full(len(labels), HOLDOUT)
    if official:
        fold[~held], kind = _official(dataset, ~held, notes), "official"
    else:
        fold[~held], kind = _made(dataset, ~held, folds, generator, notes, warnings)
    keys = tuple(recording.key for recording in dataset.recordings)
    count = int(fold.max()) + 1
    return Splits(tuple(map(int, fold)), count, kind, keys, tuple(notes), tuple(warnings))


def inner_validation(
    labels: Sequence[Any] | npt.NDArray[Any],
    groups: Sequence[Any] | npt.NDArray[Any],
    *,
    share: float = 0.25,
    seed: int = 0,
) -> npt.NDArray[np.bool_]:
    """The part of some training recordings that chooses the learning rate.

    Whole groups, stratified by class; every class keeps a group to train on. Where no groups of two
    classes can be spared so, single recordings are taken: the choice is then made within groups,
    and the test fold stays untouched.

    Args:
        labels: label or class index of each recording `(recording,)`; of several labels 0 or 1
            `(recording, class)`.
        groups: group of each recording `(recording,)`.
        share: of the recordings, in (0, 1).
        seed: of the shuffle.

    Returns:
        bool `(recording,)`, true where held for validation; at least one is, and one is not.

    Raises:
        DataError: fewer than two recordings.
        ConfigError: the share is out of range.
    """
    if not 0 < share < 1:
        raise ConfigError(f"share is {share}, and must be above 0 and below 1")
    if len(labels) < 2:
        raise DataError("an inner validation part needs at least two recordings to train on")
    generator = np.random.default_rng(seed)
    given = np.asarray(labels)
    classes, units = presence(given if given.ndim == 2 else _indices(labels)), _indices(groups)
    for members in (units, np.arange(len(units))):
        held = _hold_out(classes, members, share, 1, generator)
        judged = min(2, int(classes.any(axis=0).sum()))
        trained = (classes[~held].any(axis=0) == classes.any(axis=0)).all()
        if classes[held].any(axis=0).sum() >= judged and trained:
            return held
    # Every class has one recording: something must give.
    held = np.zeros(len(classes), dtype=bool)
    held[generator.integers(len(classes))] = True
    return held


# --- what cannot be split -----------------------------------------------


def _check_groups(dataset: Dataset) -> None:
    groups: dict[str, set[str | None]] = {}
    for recording in dataset.recordings:
        for label in recording.classes:
            groups.setdefault(label, set()).add(recording.group)
    single = sorted(label for label, found in groups.items() if len(found) == 1)
    if not single:
        return
    names = ", ".join(map(repr, single[:6])) + (", ..." if len(single) > 6 else "")
    one = len(single) == 1
    enough = len(groups) - len(single) > 1
    way = (
        f"; or leave {'it' if one else 'them'} out with {option(exclude=single)}" if enough else ""
    )
    raise DataError(
        f"{'class' if one else 'classes'} {names} {'has' if one else 'have'} one group only "
        f"(groups from {dataset.group_source}), so a fold either trains on it or tests it, never "
        "both. Record it from another group; or name finer groups with "
        f"{option('group_column', 'group_pattern')}{way}"
    )


def _check_folds(dataset: Dataset, used: npt.NDArray[np.bool_]) -> None:
    folds: dict[str, set[str]] = {}
    for recording, within in zip(dataset.recordings, used, strict=True):
        for label in recording.classes if within else ():
            folds.setdefault(label, set()).add(recording.fold or "")
    single = sorted(label for label, found in folds.items() if len(found) == 1)
    if single:
        raise DataError(
            f"classes {', '.join(map(repr, single))} stand in one official fold only "
            f"({dataset.fold_source}), so they cannot be trained on and tested; leave them out "
            f"with {option(exclude=single)}, or read the recordings with another "
            f"{option('layout')}"
        )


# --- folds --------------------------------------------------------------


def _official(dataset: Dataset, used: npt.NDArray[np.bool_], notes: list[str]) -> Ints:
    _check_folds(dataset, used)
    names = [r.fold or "" for r, within in zip(dataset.recordings, used, strict=True) if within]
    order = {name: i for i, name in enumerate(sorted(set(names), key=_natural))}
    notes.append(f"{len(order)} official folds ({dataset.fold_source})")
    return np.asarray([order[name] for name in names])


def _natural(text: str) -> list[tuple[int, int, str]]:
    """Sort key that puts fold 10 after fold 9."""
    parts = re.split(r"(\d+)", text)
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]


def _made(
    dataset: Dataset,
    used: npt.NDArray[np.bool_],
    folds: int,
    generator: np.random.Generator,
    notes: list[str],
    warnings: list[str],
) -> tuple[Ints, str]:
    labels = presence(dataset.targets)[used]
    names = [r.group for r, within in zip(dataset.recordings, used, strict=True) if within]
    groups = _indices(names)
    total = int(groups.max()) + 1
    if total <= folds:
        notes.append(f"leave one group out: {total} groups ({dataset.group_source}), one a fold")
        return generator.permutation(total)[groups], "leave one group out"
    weights, present = _tables(labels, groups)
    scarce = int(present.sum(axis=0).min())
    count = min(folds, scarce)
    if count < folds:
        label = dataset.classes[int(present.sum(axis=0).argmin())]
        way = f"; {option(exclude=[label])} would leave it out" if len(dataset.classes) > 2 else ""
        warnings.append(
            f"{count} folds, not {folds}: class {label!r} has {scarce} groups only{way}"
        )
    assigned = _stratified(weights, present, count, generator)
    # Classes whose few groups are entangled may need more folds to stand in two of them.
    while not _trainable(assigned, present):
        count += 1
        assigned = _stratified(weights, present, count, generator)
    notes.append(f"{count} stratified folds of {total} groups ({dataset.group_source})")
    absent = _absent(assigned, present, count)
    if absent:
        warnings.append(
            f"{absent} of {count} folds lack a class: its groups hold other classes too"
        )
    return assigned[groups], "stratified grouped"


def _stratified(
    weights: Floats, presence: Floats, count: int, generator: np.random.Generator
) -> Ints:
    if count == len(weights):
        return generator.permutation(count)
    need = np.ones((count, presence.shape[1]))
    return _assign(weights, presence, np.full(count, 1 / count), _WANT * need, need, generator)


def _trainable(assigned: Ints, presence: Floats) -> bool:
    """Whether every class stands in two folds."""
    return all(len(set(assigned[column > 0])) > 1 for column in presence.T)


def _absent(assigned: Ints, presence: Floats, count: int) -> int:
    """Folds without some class."""
    return sum(bool((presence[assigned == k].sum(axis=0) == 0).any()) for k in range(count))


def _hold_out(
    labels: Ints, groups: Ints, share: float, keep: int, generator: np.random.Generator
) -> npt.NDArray[np.bool_]:
    """Recordings of whole groups, about `share` of each class; `keep` groups a class are left."""
    weights, present = _tables(labels, groups)
    if len(weights) < 2:
        return np.zeros(len(labels), dtype=bool)
    available = present.sum(axis=0)
    need = np.stack([np.minimum(available, keep), (available > keep).astype(float)])
    price = np.stack([np.full(len(available), _MUST), np.full(len(available), _WANT)])
    targets = np.asarray([1 - share, share])
    assigned = _assign(weights, present, targets, price, need, generator)
    if (present[assigned == 0].sum(axis=0) < need[0]).any():
        return np.zeros(len(labels), dtype=bool)
    held: npt.NDArray[np.bool_] = (assigned == 1)[groups]
    return held


def _say_holdout(
    dataset: Dataset, held: npt.NDArray[np.bool_], notes: list[str], warnings: list[str]
) -> None:
    if not held.any():
        raise DataError(
            "no group can be held out so that every class keeps two groups to train and test on; "
            "go without a holdout, or record more groups"
        )
    out = [r for r, h in zip(dataset.recordings, held, strict=True) if h]
    groups = {recording.group for recording in out}
    notes.append(f"holdout: {len(out)} recordings of {len(groups)} groups")
    lacking = sorted(set(dataset.classes) - {c for recording in out for c in recording.classes})
    if lacking:
        warnings.append(f"the holdout has no recording of {', '.join(map(repr, lacking))}")


# --- assignment of groups to parts --------------------------------------


def _indices(values: Sequence[Any] | npt.NDArray[Any]) -> Ints:
    order = {value: i for i, value in enumerate(sorted(set(values)))}
    return np.asarray([order[value] for value in values], dtype=np.int64)


def presence(targets: Ints) -> Ints:
    """Which classes each recording has, `(recording, class)` 0 or 1.

    Args:
        targets: class indices `(recording,)`; or what is returned, as it is.
    """
    if targets.ndim == 2:
        return targets
    return np.eye(int(targets.max()) + 1, dtype=np.int64)[targets]


def _tables(labels: Ints, groups: Ints) -> tuple[Floats, Floats]:
    """Each group's share of each class and of all `(group, class + 1)`; which classes it has."""
    classes = presence(labels)
    counts = np.zeros((int(groups.max()) + 1, classes.shape[1]))
    np.add.at(counts, groups, classes)
    counts = counts[:, counts.sum(axis=0) > 0]
    whole = np.column_stack([counts, np.bincount(groups, minlength=len(counts))])
    return whole / whole.sum(axis=0), (counts > 0).astype(float)


@dataclass
class _Parts:
    """The sums of each part, and what it costs to add a group."""

    targets: Floats
    price: Floats
    need: Floats
    share: Floats
    groups: Floats

    def cost(self, share: Floats, groups: Floats) -> Floats:
        """J of every part, given its class shares and group counts."""
        balance = (share**2).sum(axis=1) / self.targets
        lacking = (self.price * np.maximum(0, self.need - groups)).sum(axis=1)
        cost: Floats = balance + lacking
        return cost

    def change(self, share: Floats, groups: Floats, sign: int) -> Floats:
        """What J gains in each part if a group joins it (+1) or leaves it (-1)."""
        moved = self.cost(self.share + sign * share, self.groups + sign * groups)
        # Rounded, so that ties are ties on every machine.
        change: Floats = np.round(moved - self.cost(self.share, self.groups), 9)
        return change

    def move(self, part: int, share: Floats, groups: Floats, sign: int) -> None:
        """Add a group to a part (+1), or take it away (-1)."""
        self.share[part] += sign * share
        self.groups[part] += sign * groups


def _assign(
    weights: Floats,
    presence: Floats,
    targets: Floats,
    price: Floats,
    need: Floats,
    generator: np.random.Generator,
) -> Ints:
    """The part of each group: the best of several shuffled starts; no part is empty."""
    starts = int(np.clip(_WORK // len(weights), 1, 16))
    best: tuple[float, Ints] | None = None
    for _ in range(starts):
        zeros = np.zeros((len(targets), weights.shape[1]))
        parts = _Parts(targets, price, need, zeros, np.zeros_like(need))
        assigned = _greedy(weights, presence, parts, generator)
        _improve(assigned, weights, presence, parts, generator)
        total = round(float(parts.cost(parts.share, parts.groups).sum()), 9)
        if best is None or total < best[0]:
            best = (total, assigned)
    assert best is not None
    return best[1]


def _greedy(
    weights: Floats, presence: Floats, parts: _Parts, generator: np.random.Generator
) -> Ints:
    """The heaviest groups first, each to the part where it costs least, ties by lot."""
    shuffled = generator.permutation(len(weights))
    heavy = np.round(-(weights[shuffled] ** 2).sum(axis=1), 9)
    assigned = np.zeros(len(weights), dtype=np.int64)
    for group in shuffled[np.argsort(heavy, kind="stable")]:
        change = parts.change(weights[group], presence[group], +1)
        part = int(generator.choice(np.flatnonzero(change == change.min())))
        parts.move(part, weights[group], presence[group], +1)
        assigned[group] = part
    return assigned


def _improve(
    assigned: Ints,
    weights: Floats,
    presence: Floats,
    parts: _Parts,
    generator: np.random.Generator,
) -> None:
    """Move single groups while that lowers J; joining two parts never does."""
    for _ in range(_PASSES):
        moved = False
        for group in generator.permutation(len(weights)):
            home = int(assigned[group])
            share, groups = weights[group], presence[group]
            change = parts.change(share, groups, +1) + parts.change(share, groups, -1)[home]
            change[home] = 0.0
            part = int(change.argmin())
            if change[part] < 0:
                parts.move(home, share, groups, -1)
                parts.move(part, share, groups, +1)
                assigned[group] = part
                moved = True
        if not moved:
            return
