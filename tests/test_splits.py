"""Groups never cross, classes are spread, and what cannot be split is refused with the way out."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle.data.dataset import Dataset
from auricle.data.groups import Link, join
from auricle.data.layouts import load
from auricle.data.splits import (
    HOLDOUT,
    Splits,
    _improve,
    _Parts,
    _tables,
    inner_validation,
    make_splits,
)
from auricle.errors import ConfigError, DataError
from auricle.types import Recording


def dataset(rows: list[tuple[str, str]], folds: list[str] | None = None) -> Dataset:
    """Recordings from (label, group), in official folds if given."""
    recordings = tuple(
        Recording(
            Path(f"/{i:04}.wav"),
            f"{i:04}.wav",
            8000,
            1,
            8000,
            label=label,
            group=group,
            fold=folds[i] if folds else None,
        )
        for i, (label, group) in enumerate(rows)
    )
    source = "column 'fold'" if folds else None
    return Dataset(Path("/"), "table", recordings, group_source="column 'g'", fold_source=source)


def even(classes: int, groups: int, each: int = 1) -> Dataset:
    """Every group of one class, all alike."""
    return dataset(
        [(f"c{c}", f"g{c}-{g}") for c in range(classes) for g in range(groups) for _ in range(each)]
    )


def held_by(splits: Splits, fold: int) -> set[int]:
    """Indices of the recordings that the fold tests; the holdout is fold -1."""
    return {i for i, number in enumerate(splits.fold) if number == fold}


def learnt_by(splits: Splits, fold: int) -> set[int]:
    """Indices of the recordings that the fold trains on."""
    return {i for i, number in enumerate(splits.fold) if number not in (fold, HOLDOUT)}


def class_counts(data: Dataset, splits: Splits) -> np.ndarray:
    targets = np.asarray(data.targets)
    return np.stack(
        [
            np.bincount(targets[sorted(held_by(splits, k))], minlength=len(data.classes))
            for k in range(splits.folds)
        ]
    )


_pairs = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 14).map(str)), min_size=4, max_size=80
)


def _with_groups(rows: list[tuple[str, str]], least: int) -> list[tuple[str, str]]:
    """The rows, and as many more as give every class its least number of groups."""
    more = []
    for label in sorted({label for label, _ in rows}):
        found = len({group for name, group in rows if name == label})
        more += [(label, f"{label}{i}") for i in range(least - found)]
    return rows + more


@settings(max_examples=80, deadline=None)
@given(
    rows=_pairs.map(lambda rows: _with_groups(rows, 2)),
    folds=st.integers(2, 8),
    seed=st.integers(0, 3),
)
def test_contract_of_every_split(rows: list[tuple[str, str]], folds: int, seed: int) -> None:
    data = dataset(rows)
    splits = make_splits(data, folds=folds, seed=seed)
    assert len(splits.fold) == len(rows)
    assert set(splits.fold) == set(range(splits.folds))  # none is empty, none held out
    homes: dict[str, set[int]] = {}
    for (_, group), fold in zip(rows, splits.fold, strict=True):
        homes.setdefault(group, set()).add(fold)
    assert all(len(found) == 1 for found in homes.values())
    for fold in range(splits.folds):
        learnt = {data.recordings[i].label for i in learnt_by(splits, fold)}
        assert learnt == set(data.classes)
    assert (splits.kind == "leave one group out") == (len(homes) <= folds)
    assert splits == make_splits(data, folds=folds, seed=seed)


@settings(max_examples=40, deadline=None)
@given(rows=_pairs.map(lambda rows: _with_groups(rows, 4)), share=st.floats(0.1, 0.4))
def test_contract_of_the_holdout(rows: list[tuple[str, str]], share: float) -> None:
    data = dataset(rows)
    splits = make_splits(data, holdout=share)
    out = {data.recordings[i].group for i in held_by(splits, HOLDOUT)}
    rest = {data.recordings[i].group for i in range(len(rows)) if splits.fold[i] >= 0}
    assert out
    assert rest
    assert not out & rest


@pytest.mark.parametrize(("classes", "groups", "folds"), [(2, 40, 5), (10, 15, 5), (3, 7, 3)])
@pytest.mark.parametrize("seed", [0, 1])
def test_equal_groups_are_spread_to_within_one(
    classes: int, groups: int, folds: int, seed: int
) -> None:
    data = even(classes, groups)
    splits = make_splits(data, folds=folds, seed=seed)
    assert splits.kind == "stratified grouped"
    counts = class_counts(data, splits)
    assert np.ptp(counts, axis=0).max() <= 1
    # Fold sizes too: a class's odd recordings do not all land in the same fold.
    assert np.ptp(counts.sum(axis=1)) <= 2
    assert splits.warnings == ()


def test_unequal_groups_are_balanced_better_than_by_chance() -> None:
    generator = np.random.default_rng(0)
    sizes = generator.geometric(0.2, 60)
    mixed = [
        ("abc"[generator.integers(3)], f"g{g}") for g, size in enumerate(sizes) for _ in range(size)
    ]
    data = dataset(mixed)
    counts = class_counts(data, make_splits(data))
    chance = []
    for seed in range(100):
        home = np.random.default_rng(seed).integers(5, size=60)
        folds = home[[int(group[1:]) for _, group in mixed]]
        table = np.stack(
            [np.bincount(np.asarray(data.targets)[folds == k], minlength=3) for k in range(5)]
        )
        chance.append(np.std(table / table.sum(axis=0), axis=0).mean())
    spread = np.std(counts / counts.sum(axis=0), axis=0).mean()
    assert spread < 0.5 * min(chance)


def test_the_seed_shuffles() -> None:
    data = even(2, 40)
    hashes = {make_splits(data, seed=seed).hash for seed in range(5)}
    assert len(hashes) == 5


def test_every_class_in_every_fold_where_groups_allow() -> None:
    data = dataset([("rare", f"r{i}") for i in range(5)] + [("much", f"m{i}") for i in range(200)])
    assert class_counts(data, make_splits(data)).min(axis=0).tolist() == [40, 1]


def test_a_class_in_one_huge_group_and_four_tiny_ones_is_in_every_fold() -> None:
    sizes = np.random.default_rng(0).integers(1, 200, 23)
    rows = [("rare", "r0")] * 2000 + [("rare", f"r{i}") for i in range(1, 5)]
    rows += [("much", f"m{i}") for i, size in enumerate(sizes) for _ in range(size)]
    assert class_counts(dataset(rows), make_splits(dataset(rows))).min() == 1


def test_single_moves_repair_a_bad_start() -> None:
    labels = np.random.default_rng(0).integers(3, size=60)
    weights, presence = _tables(labels, np.arange(60) // 2)
    need = np.ones((5, 3))
    parts = _Parts(np.full(5, 0.2), need, need, np.zeros((5, 4)), np.zeros((5, 3)))
    assigned = np.zeros(30, dtype=np.int64)
    for group in range(30):
        parts.move(0, weights[group], presence[group], +1)
    _improve(assigned, weights, presence, parts, np.random.default_rng(0))
    # Thirty groups of two over five folds: six each at best.
    assert np.bincount(assigned, minlength=5).tolist() == [6] * 5
    counts = np.stack([presence[assigned == k].sum(axis=0) for k in range(5)])
    assert np.array_equal(counts, parts.groups)


def test_fewer_folds_where_the_scarcest_class_has_fewer_groups() -> None:
    data = dataset(
        [("rare", f"r{i}") for i in range(3)]
        + [("much", f"m{i}") for i in range(20)]
        + [("more", f"n{i}") for i in range(20)]
    )
    splits = make_splits(data)
    assert splits.folds == 3
    assert splits.warnings == (
        "3 folds, not 5: class 'rare' has 3 groups only; --exclude rare (in Python: "
        "exclude=['rare']) would leave it out",
    )


def test_few_groups_are_left_out_one_by_one() -> None:
    rows = [("good", "M1"), ("bad", "M1"), ("good", "M3"), ("bad", "M4")] * 3
    splits = make_splits(dataset(rows))
    assert (splits.kind, splits.folds) == ("leave one group out", 3)
    assert "3 groups (column 'g')" in splits.notes[0]


def test_entangled_groups_get_the_folds_they_need() -> None:
    # Each class has two groups, each group two classes: with two folds some class stays in one.
    rows = [("a", "1"), ("a", "2"), ("b", "2"), ("b", "3"), ("c", "1"), ("c", "3")]
    splits = make_splits(dataset(rows), folds=2)
    assert splits.folds == 3
    for fold in range(3):
        assert len({rows[i][0] for i in learnt_by(splits, fold)}) == 3


def test_a_class_with_one_group_is_refused_with_the_way_out() -> None:
    rows = [("x", "1"), ("x", "2"), ("y", "1"), ("y", "2"), ("z", "3"), ("z", "3")]
    with pytest.raises(
        DataError, match=r"class 'z' has one group only.*--exclude z .*exclude=\['z'\]"
    ):
        make_splits(dataset(rows))
    with pytest.raises(DataError, match="group_pattern") as caught:
        make_splits(dataset(rows[2:]))
    assert "exclude" not in str(caught.value)  # one class would be left


def test_official_folds_stay() -> None:
    rows = [("x", "1"), ("x", "2"), ("x", "3"), ("y", "4"), ("y", "5"), ("y", "6")]
    names = ["fold10", "fold9", "fold2"] * 2
    splits = make_splits(dataset(rows, names), folds=5)
    assert (splits.kind, splits.folds) == ("official", 3)
    assert splits.fold == (2, 1, 0, 2, 1, 0)  # fold 10 comes last
    with pytest.raises(DataError, match="'y' stand in one official fold only"):
        make_splits(dataset(rows, ["a", "b", "a", "b", "b", "b"]))


def test_the_holdout_of_official_folds_takes_whole_groups() -> None:
    rows = [("xy"[i % 2], f"g{i // 2}") for i in range(60)]
    data = dataset(rows, [str(i // 2 % 3) for i in range(60)])
    splits = make_splits(data, holdout=0.2)
    assert splits.kind == "official"
    assert len(held_by(splits, HOLDOUT)) == 12
    kept = [i for i in range(60) if splits.fold[i] >= 0]
    assert all(splits.fold[i] == i // 2 % 3 for i in kept)


@given(pairs=st.lists(st.tuples(st.integers(0, 39), st.integers(0, 39)), max_size=8))
def test_copies_across_official_folds_stand_on_one_side_of_the_holdout(
    pairs: list[tuple[int, int]],
) -> None:
    rows = [("xy"[i % 2], f"g{i}") for i in range(40)]
    data = dataset(rows, [str(i // 2 % 4) for i in range(40)])
    keys = [recording.key for recording in data.recordings]
    links = [Link(keys[a], keys[b], "excerpt", 0.0, 0.9) for a, b in pairs if a != b]
    splits = make_splits(join(data, links), holdout=0.2, links=links)
    side = dict(zip(splits.keys, (fold == HOLDOUT for fold in splits.fold), strict=True))
    assert all(side[link.a] == side[link.b] for link in links)
    # At least two units of each class stay outside; the share is met as nearly as whole units can.
    assert 0 < len(held_by(splits, HOLDOUT)) <= 20
    if not links:
        assert splits == make_splits(data, holdout=0.2)


def test_a_holdout_that_would_starve_a_class_is_refused() -> None:
    rows = [("x", "1"), ("y", "1"), ("x", "2"), ("y", "2")]
    with pytest.raises(DataError, match="no group can be held out"):
        make_splits(dataset(rows), holdout=0.3)


def test_a_holdout_that_lacks_a_class_says_so() -> None:
    rows = [("x", f"{i}") for i in range(20)] + [("y", "a"), ("y", "b")]
    # Half of class 'y' would be nearest to the share, and would leave it one group.
    splits = make_splits(dataset(rows), holdout=0.45)
    assert any("the holdout has no recording of 'y'" in warning for warning in splits.warnings)


def test_values_out_of_range() -> None:
    for values in ({"folds": 1}, {"holdout": 1.0}, {"holdout": -0.1}):
        with pytest.raises(ConfigError, match="must be at least"):
            make_splits(even(2, 10), **values)


# --- the file and the hash ----------------------------------------------


def test_the_file_holds_what_it_should(tmp_path: Path) -> None:
    data = even(2, 12)
    named = replace(data.recordings[0], key='a "b", c.wav', label="x\ny")
    data = replace(
        data, recordings=(named, *data.recordings[1:], replace(named, key="z", group="g"))
    )
    splits = make_splits(data, holdout=0.2)
    splits.write(tmp_path / "splits.csv", data)
    assert list(tmp_path.iterdir()) == [tmp_path / "splits.csv"]
    with (tmp_path / "splits.csv").open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    assert header == ["recording", "group", "label", "fold"]
    assert rows == [
        [r.key, r.group, r.label, str(fold)]
        for r, fold in zip(data.recordings, splits.fold, strict=True)
    ]


def test_the_hash_names_recordings_and_folds_only() -> None:
    a = Splits((0, 1), 2, "official", ("x", "y"))
    assert a.hash == Splits((1, 0), 2, "stratified grouped", ("y", "x"), notes=("said",)).hash
    assert a.hash != Splits((1, 0), 2, "official", ("x", "y")).hash
    assert len(a.hash) == 16


# --- the inner part -----------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(rows=_pairs, share=st.floats(0.1, 0.5), seed=st.integers(0, 3))
def test_contract_of_the_inner_part(rows: list[tuple[str, str]], share: float, seed: int) -> None:
    labels = np.asarray([label for label, _ in rows])
    groups = np.asarray([group for _, group in rows])
    held = inner_validation(labels, groups, share=share, seed=seed)
    assert held.dtype == bool
    assert 0 < held.sum() < len(rows)
    if min(np.unique(labels, return_counts=True)[1]) > 1:
        assert set(labels[~held]) == set(labels)
    assert np.array_equal(held, inner_validation(labels, groups, share=share, seed=seed))


def test_the_inner_part_takes_whole_groups_of_all_classes() -> None:
    labels = np.repeat(["a", "b", "c"], 40)
    groups = np.asarray([f"{label}{i % 10}" for i, label in enumerate(labels)])
    held = inner_validation(labels, groups)
    assert not set(groups[held]) & set(groups[~held])
    # Groups hold 4 recordings, so that 10 of 40 cannot be met, and 8 or 12 can.
    assert all((labels[held] == label).sum() in (8, 12) for label in "abc")


def test_the_inner_part_of_confounded_groups_takes_recordings() -> None:
    # Two groups, one class each: no group can go without its class.
    labels, groups = np.repeat(["a", "b"], 8), np.repeat(["1", "2"], 8)
    held = inner_validation(labels, groups)
    assert (labels[held] == "a").sum() == (labels[held] == "b").sum() == 2


def test_the_inner_part_needs_something_to_hold() -> None:
    with pytest.raises(DataError, match="at least two recordings"):
        inner_validation(["a"], ["1"])
    with pytest.raises(ConfigError, match="share is 1"):
        inner_validation(["a", "b"], ["1", "2"], share=1)


# --- real recordings ----------------------------------------------------


@pytest.mark.real
@pytest.mark.parametrize(
    ("name", "kind", "folds"),
    [
        ("esc10", "official", 3),
        ("bldc_motor", "leave one group out", 3),
        ("fsdd", "leave one group out", 4),
        ("donateacry", "stratified grouped", 2),
        ("librispeech_voices", "stratified grouped", 5),
        ("librispeech_10spk", "stratified grouped", 5),
        ("speech_prompts", "stratified grouped", 5),
        ("rooms_and_noise", "stratified grouped", 4),
    ],
)
def test_real_sets(shared_data: Path, name: str, kind: str, folds: int) -> None:
    splits = make_splits(load(shared_data / name))
    assert (splits.kind, splits.folds) == (kind, folds)


@pytest.mark.real
def test_the_way_out_leads_out(shared_data: Path) -> None:
    with pytest.raises(DataError, match="one group only"):
        make_splits(load(shared_data / "music_and_nature"))
    splits = make_splits(load(shared_data / "donateacry", exclude=["burping"]))
    assert splits.folds == 4  # the next scarcest class, belly_pain, has four groups
