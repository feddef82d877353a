from __future__ import annotations

import inspect
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest

from auricle import __version__
from auricle.data import layouts
from auricle.errors import ConfigError
from auricle.experiment import DATA_FIELDS, LOADED_FIELDS, Experiment, RacePlan, Request, digest

PLAN = RacePlan(
    sample_rate=16000,
    clip=5.0,
    hop=5.0,
    n_fft=1024,
    frame_hop=512,
    bins=64,
    seeds=3,
    rates=(0.5, 1.0),
    search_share=0.25,
    training={"updates": 300, "precision": "bfloat16"},
    notes=("one", "two"),
)


def test_an_experiment_survives_its_file(tmp_path: Path) -> None:
    request = Request("data", candidates=("mel", "logmel"), exclude=("a b", "<c>"), budget=60.0)
    experiment = Experiment(request, "abc", PLAN)
    experiment.write(tmp_path / "e.toml")
    assert Experiment.read(tmp_path / "e.toml") == experiment


def test_what_a_request_says_of_the_recordings_is_what_loading_takes() -> None:
    assert {*LOADED_FIELDS} == {*inspect.signature(layouts.load).parameters} - {"root"}
    assert {*DATA_FIELDS} <= {field.name for field in fields(Request)}


def test_every_field_of_the_request_but_the_root_changes_the_hash() -> None:
    base = Request("data")
    other = {
        "exclude": ("x",), "sample_rate": 8000, "candidates": ("mel",), "native": True,
        "model": "resnet", "reference": "mel", "effort": "quick", "folds": 3, "holdout": 0.2,
        "learning_curve": True, "seed": 1, "join_duplicates": False, "clip": 1.0, "hop": 1.0,
        "clips_per_recording": 3, "budget": 5.0, "labels": "multi", "channel": 2, "overlap": 0.2, "search": True,
    }  # fmt: skip
    plain = Experiment(base, "d").hash
    for field in fields(Request):
        if field.name == "root":
            assert Experiment(replace(base, root="elsewhere"), "d").hash == plain
        else:
            changed = replace(base, **{field.name: other.get(field.name, "x")})
            assert Experiment(changed, "d").hash != plain, field.name
    assert Experiment(base, "other data").hash != plain
    assert Experiment(base, "d", PLAN).hash == plain, "the plan follows from the rest"


def test_runs_from_before_channels_could_be_chosen_keep_their_hash() -> None:
    asked = asdict(Request("data"))
    del asked["root"], asked["channel"]
    decides = {"request": asked, "data": "d", "code": "", "auricle": __version__}
    assert Experiment(Request("data"), "d").hash == digest(decides)[:10]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"effort": "standrd"}, "did you mean 'standard'"),
        ({"holdout": 1.0}, r"holdout=1.0\): a share of the recordings"),
        ({"folds": 1}, "at least 2"),
        ({"sample_rate": 10}, "100 to 768000 Hz can serve"),
        ({"clip": 0.001}, "0.01 to 3600 s can serve"),
        ({"clip": 1e9}, "0.01 to 3600 s can serve"),
        ({"folds": "5"}, "a whole number is needed"),
        ({"budget": "x"}, "a number is needed"),
        ({"exclude": "dog"}, "a list of texts is needed"),
        ({"budget": 0.0}, "above 0"),
        ({"sample_rate": 0}, "hertz, above 0"),
        *(({"channel": c}, "the number of a channel, is needed") for c in (0, -1, 1.0, True, "2")),
        ({"candidates": ("mel", "mel")}, "named twice: mel"),
    ],
)
def test_a_bad_request_is_refused(changes: dict, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        Request("data", **changes)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("not = [toml", "no experiment file"),
        ("a = 1", "needs data_hash"),
        ('data_hash = "x"\n[request]\nrot = "data"', "did you mean 'root'"),
        ('data_hash = "x"\n[request]\nroot = "d"\n[plan]\nclip = 1.0', "incomplete"),
        ('data_hash = "x"\n[request]\nroot = "d"\nfolds = "x"', r"e\.toml: folds is 'x': a whole"),
        (
            'data_hash = "x"\n[request]\nroot = "d"\n[plan.training]\nupdates = "x"',
            r"e\.toml: updates is 'x': a whole number is needed",
        ),
    ],
)
def test_a_damaged_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "e.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=message):
        Experiment.read(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot read"):
        Experiment.read(tmp_path / "none.toml")
