"""The command line: light to start, clear about what is missing, the same exit codes everywhere."""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import auricle
import fabricate
import recordings
from auricle import __version__, cli
from auricle.errors import ConfigError
from auricle.experiment import DATA_FIELDS
from auricle.prediction import ClipPrediction, Prediction

HEAVY = (
    "numpy",
    "torch",
    "scipy",
    "sklearn",
    "pandas",
    "matplotlib",
    "soundfile",
    "rich",
    "joblib",
)
TRAIN = ("torch", "scipy", "sklearn", "pandas", "matplotlib", "joblib", "jinja2", "safetensors")


def python(
    code: str, *arguments: str, cache: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own."""
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    if cache:
        environment["AURICLE_CACHE"] = str(cache)
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )


LOADED = f"""
import sys
{{}}
print(sorted(set({HEAVY!r}) & set(sys.modules)))
"""


@pytest.mark.parametrize(
    "code",
    [
        "import auricle; dir(auricle)",
        "from auricle import cli; cli._parser()",
        "from auricle import cli\ntry: cli.main(['--help'])\nexcept SystemExit: pass",
        "from auricle import cli\ntry: cli.main(['compare', '--help'])\nexcept SystemExit: pass",
        "from auricle import cli\ntry: cli.main(['--version'])\nexcept SystemExit: pass",
    ],
)
def test_what_says_little_imports_little(code: str) -> None:
    done = python(LOADED.format(code))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "name",
    [
        "api.predict_archive", "data.cache.entries", "export.to_onnx", "runtime.write",
        "segments.merged", "serve.Server", "tracking.log", "voices.detection.write",
    ],
)  # fmt: skip
def test_a_name_of_the_documents_needs_no_import_of_its_own(name: str) -> None:
    if name.startswith("serve"):
        pytest.importorskip("fastapi", reason="auricle[serve] is not installed")
    done = python(f"import auricle; print(callable(auricle.{name}))")
    assert done.stdout == "True\n", done.stderr


def without(modules: tuple[str, ...]) -> str:
    """The command line on a machine where these modules are not installed."""
    return f"""
import sys

class Without:
    def __init__(self, finder):
        self.finder = finder

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] not in {modules!r}:
            return self.finder.find_spec(name, path, target)

sys.meta_path[:] = [Without(finder) for finder in sys.meta_path]
from auricle import cli
sys.exit(cli.main(sys.argv[1:]))
"""


def test_check_needs_nothing_of_what_training_needs(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    arguments = ("check", str(root), "--group-pattern", recordings.PATTERN)
    done = python(without(TRAIN), *arguments, cache=tmp_path / "cache")
    assert done.returncode == 0, done.stderr
    assert "class0" in done.stdout + done.stderr
    assert not done.stderr
    parsed = python(without(TRAIN), *arguments, "--json", cache=tmp_path / "cache")
    assert json.loads(parsed.stdout)["findings"] is not None


NEED_TORCH = {
    "compare": "compare DATA -o OUT",
    "predict": "predict DATA FILE",
    "export": "export DATA -o OUT/a.onnx",
    "spectrograms": "spectrograms DATA -o OUT",
    "features": "features DATA -o OUT/a.csv",
    "show": "show FILE -o OUT/a.png",
    "demo": "demo --folder OUT -o OUT",
    "front-ends": "front-ends",
    "review": "review DATA",
    "check": "check DATA --candidates logmel",
    "serve": "serve DATA",
}


@pytest.mark.parametrize("command", NEED_TORCH.values(), ids=NEED_TORCH)
def test_what_needs_torch_says_in_one_line_what_to_install(command: str, tmp_path: Path) -> None:
    file = next(recordings.make(tmp_path / "data").rglob("*.wav"))
    named = {"DATA": str(tmp_path / "data"), "FILE": str(file), "OUT": str(tmp_path / "out")}
    arguments = re.sub("|".join(named), lambda match: named[match[0]], command).split()
    done = python(without(TRAIN), *arguments, cache=tmp_path / "cache")
    assert done.returncode == 1
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("auricle: ")
    assert "pip install 'auricle[train]'" in lines[0]
    assert not (tmp_path / "out").exists(), "nothing is generated that nothing can use"


def test_every_command_is_tried_without_torch() -> None:
    """`check`, `cache` and `voices` do without, and so does `runs`, which only reads tables."""
    subparsers = next(a for a in cli._parser()._actions if a.dest == "command")
    assert {*NEED_TORCH, "cache", "runs", "voices"} == set(subparsers.choices)


def test_two_runs_are_set_side_by_side_without_torch(tmp_path: Path) -> None:
    a, b = (
        fabricate.run_folder(tmp_path / name, artifacts=False, changes={"minutes": minutes})
        for name, minutes in (("a", 1.0), ("b", 2.0))
    )
    done = python(without(TRAIN), "runs", "diff", str(a), str(b))
    assert done.returncode == 0, done.stderr
    assert "logmel" in done.stdout
    told = python(without(TRAIN), "runs", "diff", str(a), str(b), "--json")
    assert json.loads(told.stdout)["comparable"] is True


def test_the_cache_command_needs_little(tmp_path: Path) -> None:
    done = python(without(TRAIN), "cache", cache=tmp_path / "cache")
    assert done.returncode == 0, done.stderr
    assert "0 files" in done.stdout


def test_the_cache_command_lists_and_clears_what_check_kept(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", machines=2)
    assert python(without(TRAIN), "check", str(root), cache=tmp_path / "cache").returncode == 0
    listed = python(without(TRAIN), "cache", cache=tmp_path / "cache").stdout
    # Four recordings, and the links between them, each kind with its total; without torch there are no pictures of clips.
    assert [listed.count(kind) for kind in ("fingerprint", "levels", "links")] == [5, 5, 2]
    assert "9 files" in listed
    told = json.loads(
        python(without(TRAIN), "cache", "list", "--json", cache=tmp_path / "cache").stdout
    )
    kept = [Path(entry["path"]) for entry in told["files"]]
    assert len(kept) == 9
    assert told["bytes"] == sum(path.stat().st_size for path in kept)
    assert {entry["kind"] for entry in told["files"]} == {"fingerprint", "levels", "links"}
    assert python(without(TRAIN), "cache", "clear", cache=tmp_path / "cache").returncode == 0
    assert "0 files" in python(without(TRAIN), "cache", cache=tmp_path / "cache").stdout


def test_the_classifier_needs_the_extra_too() -> None:
    code = without(TRAIN).replace("from auricle import cli", "import auricle")
    code = code.replace("sys.exit(cli.main(sys.argv[1:]))", "auricle.AudioClassifier()")
    done = python(code)
    assert done.returncode == 1
    assert "auricle[train]" in done.stderr.splitlines()[-1]


def test_misuse_is_two_and_refusal_is_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for wrong in ([], ["comparee"], ["compare", "--effort", "much"], ["check"]):
        with pytest.raises(SystemExit) as caught:
            cli.main(wrong)
        assert caught.value.code == 2
    capsys.readouterr()
    for refused, why in {
        ("compare",): "needs a folder of recordings, or --experiment",
        ("compare", str(tmp_path), "--budget", "soon"): "write 90s, 10m or 2h",
        ("compare", str(tmp_path), "--budget", "10"): "add the unit, 10s, 10m or 10h",
        ("compare", str(tmp_path), "--candidates", ","): "names none",
        ("features", str(tmp_path), "--set", "", "-o", "x.csv"): "unknown classic feature ''",
        ("compare", str(tmp_path), "--holdout", "1"): "holdout=1.0",
        ("compare", str(tmp_path), "--folds", "1"): "at least 2",
        ("compare", str(tmp_path), "--clip", "0"): "clip=0.0",
        ("predict", str(tmp_path), "a.wav"): "no auricle model",
    }.items():
        assert cli.main(refused) == 1, refused
        told = capsys.readouterr()
        assert why in told.err
        assert told.err.count("\n") == 1, "one line"
        assert not told.out


def test_a_folder_in_the_place_of_a_file_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = ClipPrediction(0.0, 1.0, "cat", {"cat": 1.0})
    found = [Prediction("a.wav", "cat", {"cat": 1.0}, (clip,))]
    monkeypatch.setattr(auricle.api, "predict", lambda *_, **__: found)
    (tmp_path / "there").mkdir()
    assert cli.main(["predict", "model", "a.wav", "-o", str(tmp_path / "there")]) == 1
    told = capsys.readouterr().err
    assert told.startswith(
        f"auricle: {tmp_path / 'there'} is a folder, and clips is one file for all"
    )
    assert list((tmp_path / "there").parent.iterdir()) == [tmp_path / "there"]


@pytest.mark.parametrize(
    "typed",
    [
        ["--effort", "standard"],
        ["--no-join"],
        ["--candidates", "mel"],
        ["--group-column", "speaker"],
        ["--budget", "1h"],
        ["--exclude", "x"],
        ["--seed", "0"],
    ],
)
def test_an_experiment_is_repeated_as_it_is_or_not_at_all(
    typed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where a default is typed: the experiment may hold another value."""
    file = recordings.experiment(recordings.make(tmp_path / "data"), tmp_path / "x.toml")
    runs = ["compare", "--experiment", str(file), "-o", str(tmp_path / "out"), "--jobs", "1"]
    assert cli.main([*runs, *typed]) == 1
    told = capsys.readouterr().err
    assert f"{typed[0]} would change it" in told
    assert not (tmp_path / "out").exists()
    assert cli.main([*runs, "--fresh", "--json"]) == 0, "these change no result"
    assert json.loads(capsys.readouterr().out)["protocol"]["effort"] == "quick"


def test_options_beside_a_whole_request_are_refused(tmp_path: Path) -> None:
    asked = recordings.request(tmp_path)
    with pytest.raises(ConfigError, match="effort would change it"):
        auricle.compare(asked, effort="quick")
    with pytest.raises(ConfigError, match="folds would change it"):
        auricle.check(asked, folds=3)


def test_check_tells_the_clips_that_the_options_ask_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """12 recordings of 0.4 s at 8000 Hz."""
    root = recordings.make(tmp_path / "data")

    def told(*options: str) -> str:
        assert cli.main(["check", str(root), "--json", *options]) == 0
        findings = json.loads(capsys.readouterr().out)["findings"]
        return next(f["message"] for f in findings if f["code"] == "clips")

    assert "12 clips of 0.4 s, hop 0.4 s" in told()
    assert "24 clips of 0.2 s, hop 0.2 s" in told("--clip", "0.2")
    assert "36 clips of 0.2 s, hop 0.1 s" in told("--clip", "0.2", "--hop", "0.1")
    assert "12 clips" in told("--clip", "0.2", "--clips-per-recording", "1")
    assert "analysis rate 4000 Hz, as asked" in told("--sample-rate", "4000")
    assert cli.main(["check", str(root), "--clip", "0.2", "--hop", "1"]) == 1
    assert "beyond the clip of 0.2 s" in capsys.readouterr().err


def test_check_looks_at_pictures_of_the_clip_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from auricle.comparison import candidates

    seen = []
    build = candidates.build
    monkeypatch.setattr(candidates, "build", lambda *a, **k: seen.append(k) or build(*a, **k))
    auricle.check(recordings.make(tmp_path / "data"), clip=0.2, sample_rate=4000)
    assert seen == [{"sample_rate": 4000, "clip_seconds": 0.2}]


def test_check_takes_no_option_that_it_would_ignore(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="unknown option 'effort'"):
        auricle.check(tmp_path, effort="quick")


def _said(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every string in a module that people may read: no docstrings, no names."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in silent and not text.isidentifier():
            yield node.lineno, text


def test_messages_name_options_for_the_command_line_and_for_python() -> None:
    """Both come from `errors.option`; `show`, `units` and so on speak to both kinds of user."""
    names = "|".join(name for name in DATA_FIELDS if "_" in name and name != "sample_rate")
    spelt = re.compile(rf"(?<!\w)--[a-z]|\b({names})\b|\bexclude=|\blayout=")
    source = Path(auricle.__file__).parent
    spoken = {source / "cli.py", source / "errors.py", *(source / "commands").rglob("*.py")}
    # A command as it is typed, and an option that Python spells otherwise.
    allowed = {"auricle compare --experiment", "--output again", "(--network my_net.py:MyNet)"}
    for path in sorted(set(source.rglob("*.py")) - spoken):
        for line, text in _said(path):
            if spelt.search(text) and not any(part in text for part in allowed):
                raise AssertionError(f"{path.name}:{line}: {text!r}")


def test_a_refusal_can_be_followed_by_copying_its_options(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = recordings.make(tmp_path / "data")
    recordings.make(root / "class0", classes=1, machines=1)
    for file in (root / "class0" / "class0").iterdir():
        (root / "a cat").mkdir()
        file.rename(root / "a cat" / file.name)
    arguments = ["check", str(root), "--group-pattern", recordings.PATTERN]
    assert cli.main(arguments) == 2
    told = capsys.readouterr().out
    way = re.search(r"leave it out with (.*) \(in Python: exclude=\['a cat'\]\)", told)
    assert way, told
    assert cli.main([*arguments, *shlex.split(way[1])]) == 0


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.strip() == f"auricle {__version__}"


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """`auricle check | head -1`."""
    root = recordings.make(tmp_path / "data")
    code = "import sys; from auricle import cli; sys.exit(cli.main(sys.argv[1:]))"
    with subprocess.Popen(
        [sys.executable, "-c", code, "check", str(root), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"AURICLE_CACHE": str(tmp_path / "cache")},
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert "Traceback" not in process.stderr.read()


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    told = capsys.readouterr().out
    for command in ("check", "show", "compare", "predict", "spectrograms", "cache", "runs", "demo"):
        assert f"    {command}" in told
