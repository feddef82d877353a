"""What must not break it: files that are none, names that are code, sets too small, disks that are full."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile

import auricle
import recordings
from auricle import cli
from auricle.comparison.run import run
from auricle.experiment import Experiment
from auricle.report.results import Results

# ------------------------------------------------------------------------- files that are no sound

BROKEN = {
    "machine7-zero.wav": "zero bytes",
    "machine7-text.wav": "is text",
    "machine7-cut.flac": "truncated",
    "machine7-link.wav": "is not there",
    "machine7-nan.wav": "NaN or infinite",
    "machine7-infinite.wav": "NaN or infinite",
    "machine7-header.wav": "no samples",
}
ODD = {
    "machine8-silence.wav": (np.zeros(3200), 8000, "PCM_16"),
    "machine8-one.wav": (np.array([0.5]), 8000, "PCM_16"),
    "machine8-eight-bits.wav": (np.sin(np.arange(3200) / 3) * 0.3, 8000, "PCM_U8"),
    "machine8-fast.wav": (np.sin(np.arange(76800) / 50) * 0.3, 192000, "PCM_24"),
    "machine8-six.wav": (np.random.default_rng(0).standard_normal((3200, 6)) * 0.05, 8000, "FLOAT"),
}


def spoil(folder: Path) -> None:
    """Every kind of file that stands in somebody's folder one day."""
    (folder / "machine7-zero.wav").write_bytes(b"")
    (folder / "machine7-text.wav").write_text("these are words, not sound\n" * 40)
    (folder / "machine7-link.wav").symlink_to("gone.wav")
    (folder / "machine7-folder.wav").mkdir()  # a folder is no file, whatever its name
    (folder / "notes.txt").write_text("not a recording at all")
    soundfile.write(folder / "machine7-header.wav", np.zeros(0), 8000)
    soundfile.write(
        folder / "machine7-cut.flac", np.random.default_rng(0).standard_normal(8000) * 0.1, 8000
    )
    content = (folder / "machine7-cut.flac").read_bytes()
    (folder / "machine7-cut.flac").write_bytes(content[: len(content) // 2])
    for name, value in (("machine7-nan.wav", np.nan), ("machine7-infinite.wav", -np.inf)):
        sound = np.full(3200, 0.1)
        sound[1000] = value
        soundfile.write(folder / name, sound, 8000, subtype="FLOAT")
    for name, (sound, rate, subtype) in ODD.items():
        soundfile.write(folder / name, sound, rate, subtype=subtype)


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = recordings.make(tmp_path_factory.mktemp("spoiled") / "data")
    spoil(root / "class0")
    return root


@pytest.fixture(scope="module")
def finished(spoiled: Path) -> Path:
    """The run folder of a comparison of the spoiled set."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AURICLE_CACHE", str(spoiled.parent / "cache"))
        return compare(spoiled, spoiled.parent / "run")


def compare(root: Path, output: Path, **changes: object) -> Path:
    """A comparison with the tiny plan, and its report."""
    asked = recordings.request(
        root, sample_rate=recordings.RATE, clip=recordings.SECONDS, **changes
    )
    run(asked, output=output, plan=recordings.plan(), jobs=1)
    Results(output).report()
    return output


def test_compare_goes_on_and_says_what_it_left_out(finished: Path) -> None:
    expected = {**BROKEN, "machine8-one.wav": "too short"}
    skipped = {row["path"]: row["reason"] for row in recordings.rows(finished / "skipped.csv")}
    assert skipped.keys() == {f"class0/{name}" for name in expected}
    for name, reason in expected.items():
        assert reason in skipped[f"class0/{name}"]
    used = {row["recording"] for row in recordings.rows(finished / "predictions.csv")}
    assert used >= {f"class0/{name}" for name in ODD if name not in expected}
    assert len(used) == 12 + len(ODD) - 1
    told = json.loads((finished / "summary.json").read_text())["skipped"]
    assert {entry["path"] for entry in told} == skipped.keys()
    assert "cut.flac" in (finished / "report.html").read_text()


def test_check_names_every_broken_file(spoiled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["check", str(spoiled), "--json", "--group-pattern", recordings.PATTERN])
    told = capsys.readouterr().out
    health = json.loads(told)
    assert code == any(finding["level"] == "error" for finding in health["findings"])
    for name in BROKEN:
        assert name in told


def test_predict_goes_on(
    finished: Path, spoiled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "clips.csv"
    code = cli.main(
        ["predict", str(finished / "model"), str(spoiled / "class0"), "--json", "-o", str(table)]
    )
    found = {Path(p["path"]).name: p for p in json.loads(capsys.readouterr().out)}
    assert code == 1, "some files could not be read"
    for name, reason in BROKEN.items():
        assert reason in found[name]["error"]
        assert found[name]["label"] is None
    for name in ODD:
        assert "error" not in found[name]
        assert sum(found[name]["probabilities"].values()) == pytest.approx(1, abs=1e-6)
    clips = recordings.rows(table)
    assert {Path(row["path"]).name for row in clips} == set(found) - set(BROKEN)


def test_predict_without_a_single_good_file(
    finished: Path, spoiled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = str(spoiled / "class0" / "machine7-zero.wav")
    assert cli.main(["predict", str(finished / "model"), broken]) == 1
    assert "zero bytes" in capsys.readouterr().out
    table = tmp_path / "clips.csv"
    assert cli.main(["predict", str(finished / "model"), broken, "-o", str(table)]) == 1
    assert "no file could be read" in capsys.readouterr().err
    assert not table.exists()


@pytest.mark.parametrize("kind", ["npy", "png"])
def test_spectrograms_go_on(spoiled: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    assert cli.main(["spectrograms", str(spoiled), "-o", str(out), "--format", kind]) == 0
    skipped = {row["path"]: row["reason"] for row in recordings.rows(out / "skipped.csv")}
    assert {Path(path).name for path in skipped} == set(BROKEN)
    assert all(BROKEN[Path(path).name] in reason for path, reason in skipped.items())
    index = recordings.rows(out / "index.csv")
    assert {Path(row["recording"]).name for row in index} >= set(ODD)
    for row in index:
        assert (out / row["file"]).is_file()
        if kind == "npy":
            values = np.load(out / row["file"])
            assert values.shape == (int(row["bins"]), int(row["frames"]))
            assert np.isfinite(values).all()


# -------------------------------------------------------------------------------- names that bite

SCRIPT = "<script>alert(1)"
NAMES = (
    "machine0 with spaces.wav",
    "machine1 'single' \"double\".wav",
    "machine2 \U0001f3b5 \u97f3.wav",
    f"machine3 {SCRIPT}.wav",
    "machine4 \udcff\udcfe.wav",
    "machine5, comma; and = more.wav",
)
LABELS = (f"</script>{SCRIPT}</script>", 'good, "quoted" \U0001f600')


def test_names_and_labels_are_never_code(tmp_path: Path) -> None:
    """By folder (names that are no UTF-8) and by table (labels that no folder could have)."""
    rng = np.random.default_rng(0)
    for label in range(2):
        folder = tmp_path / "data" / (SCRIPT, "fine & good")[label]
        folder.mkdir(parents=True)
        for name in NAMES:
            soundfile.write(os.fsencode(folder / name), recordings.sound(label, rng), 8000)
    run_folder = compare(tmp_path / "data", tmp_path / "run \U0001f3b5 <b>")
    rows = recordings.rows(run_folder / "predictions.csv")
    assert len({row["recording"] for row in rows}) == 12
    assert any(r"\xff\xfe" in row["recording"] for row in rows)
    _no_code(run_folder)

    table = tmp_path / "table"
    table.mkdir()
    lines = ["path,label,group"]
    for label in range(2):
        for number in range(6):
            soundfile.write(table / f"{label}{number}.wav", recordings.sound(label, rng), 8000)
            quoted = LABELS[label].replace('"', '""')
            lines.append(f'{label}{number}.wav,"{quoted}","{SCRIPT}{number}"')
    (table / "metadata.csv").write_text("\n".join(lines), encoding="utf-8")
    run_folder = compare(table, tmp_path / "table run", group_pattern=None)
    header = next(iter(recordings.rows(run_folder / "predictions.csv")))
    assert {f"p:{label}" for label in LABELS} < set(header)
    _no_code(run_folder)


def _no_code(run_folder: Path) -> None:
    page = (run_folder / "report.html").read_text(encoding="utf-8")
    assert "alert(1)" in page, "the names are on the page"
    assert SCRIPT not in page
    for table in run_folder.glob("*.csv"):
        table.read_text(encoding="utf-8", errors="strict")


def test_odd_names_pass_through_the_command_line(
    finished: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = np.random.default_rng(0)
    for name in NAMES:
        soundfile.write(os.fsencode(tmp_path / name), recordings.sound(0, rng), 8000)
    out = tmp_path / "out"
    model = str(finished / "model")
    assert cli.main(["predict", model, str(tmp_path), "--json", "-o", str(out / "c.csv")]) == 0
    printed = capsys.readouterr().out
    assert {Path(p["path"]).name for p in json.loads(printed)} == set(NAMES)
    assert printed.isascii()
    assert len(recordings.rows(out / "c.csv")) == len(NAMES)
    assert cli.main(["predict", model, str(tmp_path)]) == 0
    assert r"\xff\xfe" in capsys.readouterr().out
    assert cli.main(["spectrograms", str(tmp_path), "-o", str(out), "--format", "png"]) == 0
    assert len(recordings.rows(out / "index.csv")) == len(NAMES)


@pytest.mark.parametrize(
    "stem",
    [
        pytest.param("x" * 250, id="ascii"),
        pytest.param("\u0436" * 125, id="two bytes"),
        pytest.param("\udcff" * 250, id="no text"),
    ],
)
def test_names_as_long_as_a_disk_takes_give_files_of_their_own(
    stem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """255 bytes, and two of them differ in the last byte of the stem alone."""
    monkeypatch.chdir(tmp_path)
    rng = np.random.default_rng(0)
    names = [f"{stem}{end}.wav" for end in "ab"]
    assert {len(os.fsencode(name)) for name in names} == {255}
    for name in names:
        (tmp_path / "data").mkdir(exist_ok=True)
        soundfile.write(os.fsencode(tmp_path / "data" / name), recordings.sound(0, rng), 8000)
    arguments = ["spectrograms", str(tmp_path / "data"), "-o", "out", "--clip", "0.2"]
    for kind in ("npy", "png"):
        assert cli.main([*arguments, "--format", kind]) == 0
        index = recordings.rows(tmp_path / "out" / "index.csv")
        assert len(index) == len({row["file"] for row in index}) == 4
        assert len(list((tmp_path / "out").glob(f"*.{kind}"))) == 4
    assert cli.main(["show", str(tmp_path / "data" / names[0]), "--representations", "mel"]) == 0
    assert len(list(tmp_path.glob("*.png"))) == 1


def test_a_place_that_cannot_be_written_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = next(recordings.make(tmp_path / "data").rglob("*.wav"))
    for place, why in (
        (tmp_path / "data" / ("x" * 256), "File name too long"),
        (file / "below", "Not a directory"),
        (file, "File exists"),
    ):
        assert cli.main(["spectrograms", str(tmp_path / "data"), "-o", str(place)]) == 1
        assert why in _one_line(capsys)


@pytest.mark.parametrize(
    "typed",
    [
        ["features", "a.wav", "--set", "rms", "-o", "table.csv"],
        ["features", "a.wav", "--set", "rms", "-o", "table.parquet"],
        ["features", "a.wav", "--set", "rms", "-o", "x.csv"],
        ["show", "a.wav", "-o", "table.html"],
        ["show", "a.wav", "-o", "table.png"],
        ["voices", "detect", "a.wav", "-o", "table.csv"],
        ["voices", "detect", "a.wav", "-o", "table.json"],
        ["spectrograms", "a.wav", "-o", "."],
    ],
)
def test_what_is_no_earlier_result_is_not_replaced(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    typed: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    soundfile.write("a.wav", recordings.sound(0, np.random.default_rng(0)), 8000)
    text = "file,label\na.wav,cat\n"
    names = [f"table.{suffix}" for suffix in ("csv", "parquet", "html", "png", "json")]
    for name in (*names, "index.csv", "x.skipped.csv"):
        Path(name).write_text(text)
    assert cli.main(typed) == 1
    assert "no earlier result of this kind" in _one_line(capsys)
    assert all(Path(name).read_text() == text for name in (*names, "index.csv", "x.skipped.csv"))


@pytest.mark.parametrize("name", ["t.csv", "t.parquet", "t.html", "t.svg", "t.png", "t"])
def test_an_earlier_result_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    soundfile.write("a.wav", recordings.sound(0, np.random.default_rng(0)), 8000)
    kind = Path(name).suffix
    typed = (
        ["features", "a.wav", "--set", "rms"] if kind in (".csv", ".parquet") else ["show", "a.wav"]
    )
    typed = typed if kind else ["spectrograms", "a.wav"]
    again = ["--channel", "1"] if not kind else []
    for more in ([], again, again, []):
        assert cli.main([*typed, *more, "-o", name]) == 0


# ------------------------------------------------------------------------------ sets that are none


def test_one_class_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recordings.make(tmp_path / "data", classes=1)
    _refused_by_check_and_compare(
        tmp_path / "data", tmp_path / "run", "at least two classes", capsys
    )


def test_a_label_per_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recordings.make(tmp_path, machines=6)
    rows = [f"class{c}/machine{m}-0.wav,song {c}{m}" for c in range(2) for m in range(6)]
    (tmp_path / "metadata.csv").write_text("path,label\n" + "\n".join(rows))
    _refused_by_check_and_compare(tmp_path, tmp_path / "run", "a label of its own", capsys)


def _refused_by_check_and_compare(
    root: Path, run: Path, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """`compare` stops in one line; `check` finds that nothing can be trained, for programs too."""
    assert cli.main(["compare", str(root), "-o", str(run)]) == 1
    assert why in _one_line(capsys)
    assert not run.exists()
    assert cli.main(["check", str(root)]) == 2
    said = capsys.readouterr()
    assert why in said.out
    assert "Not fit: nothing can be trained" in said.out
    assert said.err == ""
    assert cli.main(["check", str(root), "--json"]) == 2
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], told["exit_code"], told["shortcuts"]) == (False, 2, [])
    (finding,) = told["findings"]
    assert (finding["level"], finding["code"]) == ("error", "refused")
    assert why in finding["message"]
    assert told["summary"]["recordings"] == 0


def test_no_sound_and_no_folder_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    _refused_by_check_and_compare(tmp_path / "empty", tmp_path / "run", "no sound files", capsys)
    for name, commands in (
        ("empty", ("spectrograms",)),
        ("missing", ("check", "compare", "spectrograms")),
    ):
        for command in commands:
            arguments = [command, str(tmp_path / name), *_out(command, tmp_path)]
            assert cli.main(arguments) == 1, arguments
            assert name in _one_line(capsys)


def test_a_refused_set_has_the_summary_of_any_other(tmp_path: Path) -> None:
    recordings.make(tmp_path / "one", classes=1)
    fit = auricle.check(recordings.make(tmp_path / "two"), group_pattern=recordings.PATTERN)
    assert auricle.check(tmp_path / "one").to_dict().keys() == fit.to_dict().keys()
    assert auricle.check(tmp_path / "one").summary.keys() == fit.summary.keys()


def test_two_classes_of_three_files_give_scores_and_no_winner(tmp_path: Path) -> None:
    recordings.make(tmp_path / "data", machines=3)
    folder = compare(tmp_path / "data", tmp_path / "run")
    summary = json.loads((folder / "summary.json").read_text())
    assert summary["verdict"]["winner"] is None
    assert not summary["verdict"]["decided"]
    assert summary["data"]["folds"] == 3
    assert all(0 <= row["score"] <= 1 for row in summary["ranking"])


def test_a_class_of_one_group_is_refused_with_the_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = recordings.make(tmp_path / "data")
    for path in (root / "class1").glob("machine[1-5]*"):
        path.unlink()
    code = cli.main(
        ["compare", str(root), "--group-pattern", recordings.PATTERN, "-o", str(tmp_path / "run")]
    )
    assert code == 1
    assert "class1" in _one_line(capsys)


def _out(command: str, tmp_path: Path) -> list[str]:
    return [] if command == "check" else ["-o", str(tmp_path / "run")]


def _one_line(capsys: pytest.CaptureFixture[str]) -> str:
    """The error: one line for people, no traceback."""
    error = [line for line in capsys.readouterr().err.splitlines() if line.startswith("auricle: ")]
    assert len(error) == 1
    return error[0]


# ----------------------------------------------------------------------- disks that do not take it


class Disk:
    """A small disk of its own."""

    def __init__(self, place: Path) -> None:
        self.place = place
        place.mkdir()
        if sys.platform != "linux" or os.geteuid():
            pytest.skip("only root on Linux can mount a small disk")
        done = self._mount("-t", "tmpfs", "-o", "size=16k", "tmpfs")
        if done.returncode:
            pytest.skip(f"mounting is not possible here: {done.stderr.decode().strip()}")

    def remount(self, option: str) -> None:
        """`size=1m`, `ro`."""
        assert not self._mount("-o", f"remount,{option}").returncode

    def _mount(self, *options: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["mount", *options, str(self.place)], capture_output=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    place = tmp_path / "disk"
    try:
        yield Disk(place)
    finally:
        subprocess.run(["umount", "--lazy", str(place)], capture_output=True)


def _half_written(folder: Path) -> list[Path]:
    return [p for p in folder.rglob(".*") if p.is_file()]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_full_disk_stops_a_run_that_goes_on_when_there_is_room(
    disk: Disk, jobs: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Full at every stage: the experiment, the pictures, the trainings, the model, the report."""
    root = recordings.make(tmp_path / "data")
    file = recordings.experiment(root, tmp_path / "x.toml")
    output = disk.place / "run"
    arguments = ["compare", "--experiment", str(file), "-o", str(output), "--jobs", str(jobs)]
    sizes = ("20k", "100k", "3m", "9m", "9900k", "200m") if jobs == 1 else ("3m", "200m")
    for size in sizes:
        disk.remount(f"size={size}")
        code = cli.main(arguments)
        if code:
            assert "No space left" in (line := _one_line(capsys)) or "disk is full" in line
            assert not _half_written(disk.place)
            assert not (output / "summary.json").exists()
    assert code == 0
    again = tmp_path / "again"
    assert cli.main([*arguments[:3], "-o", str(again), "--jobs", "1"]) == 0
    for name in ("results.csv", "predictions.csv", "model/weights.safetensors"):
        assert (output / name).read_bytes() == (again / name).read_bytes(), name


def test_a_full_disk_under_the_cache(
    disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = recordings.make(tmp_path / "data")
    file = recordings.experiment(root, tmp_path / "x.toml")
    monkeypatch.setenv("AURICLE_CACHE", str(disk.place))
    arguments = ["compare", "--experiment", str(file), "-o", str(tmp_path / "run"), "--jobs", "1"]
    assert cli.main(arguments) == 1
    line = _one_line(capsys)
    assert "disk is full" in line
    assert "AURICLE_CACHE" in line
    assert not list(disk.place.rglob("*.part"))
    disk.remount("size=50m")
    assert cli.main(arguments) == 0


def test_a_full_disk_under_predictions_and_pictures(
    disk: Disk, finished: Path, spoiled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (disk.place / "filler").write_bytes(bytes(12 << 10))
    sounds = str(recordings.make(tmp_path / "many", each=5))
    model = str(finished / "model")
    assert cli.main(["predict", model, sounds, "-o", str(disk.place / "clips.csv")]) == 1
    assert "No space left" in _one_line(capsys)
    for kind in ("npy", "png"):
        arguments = ["spectrograms", str(spoiled), "-o", str(disk.place / kind), "--format", kind]
        assert cli.main(arguments) == 1
        assert "No space left" in _one_line(capsys)
    assert not _half_written(disk.place)
    assert not (disk.place / "clips.csv").exists()


def test_read_only_folders(
    disk: Disk, finished: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Recordings may lie on one; results may not."""
    disk.remount("size=10m")
    root = recordings.make(disk.place / "data")
    disk.remount("ro")
    compare(root, tmp_path / "run")
    file = recordings.experiment(root, tmp_path / "x.toml")
    for arguments in (
        ["compare", "--experiment", str(file), "-o", str(disk.place / "run")],
        ["spectrograms", str(root), "-o", str(disk.place / "out")],
        ["predict", str(finished / "model"), str(root), "-o", str(disk.place / "c.csv")],
        ["show", str(next(root.rglob("*.wav"))), "-o", str(disk.place / "a.png")],
    ):
        assert cli.main(arguments) == 1, arguments
        assert "Read-only file system" in _one_line(capsys)


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    """No file may grow beyond so many bytes: as on a full disk a write fails, and it needs no right."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_writes_that_fail_stop_a_run_that_goes_on_when_they_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where no disk can be mounted, too: the cache, the pictures, the trainings."""
    root = recordings.make(tmp_path / "data")
    file = recordings.experiment(root, tmp_path / "x.toml")
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "cache"))
    output = tmp_path / "run"
    arguments = ["compare", "--experiment", str(file), "--jobs", "1", "-o"]
    reached = []
    for size in (256, 10 << 10, 16 << 10, 400 << 10):
        with files_at_most(size):
            assert cli.main([*arguments, str(output)]) == 1, size
        line = _one_line(capsys)
        assert "File too large" in line
        assert not _half_written(output)
        assert ("AURICLE_CACHE" in line) == (size < 12800), "the sound of a clip takes 12,800 bytes"
        reached.append(len(list(output.rglob("*.npy"))))
    assert reached == [0, 0, 0, 2], "in the end the trainings' weights failed"
    assert cli.main([*arguments, str(output)]) == 0
    assert cli.main([*arguments, str(tmp_path / "again")]) == 0
    for name in ("results.csv", "predictions.csv", "model/weights.safetensors"):
        assert (output / name).read_bytes() == (tmp_path / "again" / name).read_bytes(), name


def test_writes_that_fail_stop_predictions_and_pictures(
    finished: Path, spoiled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    for arguments in (
        ["predict", str(finished / "model"), str(spoiled), "-o", str(out / "clips.csv")],
        ["spectrograms", str(spoiled), "-o", str(out / "npy"), "--format", "npy"],
        ["spectrograms", str(spoiled), "-o", str(out / "png"), "--format", "png"],
    ):
        with files_at_most(100):
            assert cli.main(arguments) == 1, arguments
        assert "File too large" in _one_line(capsys)
    assert not _half_written(out)
    assert not (out / "clips.csv").exists()


@contextmanager
def like_any_other() -> Iterator[None]:
    """Root obeys the modes of folders as all do: without the rights that capabilities(7) gives it."""
    if os.name != "posix" or os.geteuid():
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root may write everywhere")
    libc, header = ctypes.CDLL(None), (ctypes.c_uint32 * 2)(0x20080522, 0)
    held, fewer = (ctypes.c_uint32 * 6)(), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, held) == libc.capget(header, fewer) == 0
    fewer[0] &= ~0b110  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
    assert libc.capset(header, fewer) == 0
    try:
        yield
    finally:
        assert libc.capset(header, held) == 0


def test_folders_that_may_not_be_written(
    finished: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = recordings.make(tmp_path / "data")
    file = recordings.experiment(root, tmp_path / "x.toml")
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    for arguments in (
        ["compare", "--experiment", str(file), "-o", str(locked / "run")],
        ["spectrograms", str(root), "-o", str(locked / "out")],
        ["predict", str(finished / "model"), str(root), "-o", str(locked / "c.csv")],
        ["show", str(next(root.rglob("*.wav"))), "-o", str(locked / "a.png")],
    ):
        with like_any_other():
            assert cli.main(arguments) == 1, arguments
        assert "Permission denied" in _one_line(capsys)
    assert not list(locked.iterdir())


def test_an_experiment_file_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, content in {
        "text.toml": "these are words",
        "other.toml": "[tool]\nname = 1",
        "binary.toml": "\0\1",
    }.items():
        (tmp_path / name).write_text(content)
        assert cli.main(["compare", "--experiment", str(tmp_path / name)]) == 1
        assert name in _one_line(capsys)
    assert cli.main(["compare", "--experiment", str(tmp_path / "missing.toml")]) == 1
    assert "missing.toml" in _one_line(capsys)


def test_the_spoiled_set_repeats(finished: Path, spoiled: Path) -> None:
    """Bad files take no part in the experiment's hash: mending nothing changes nothing."""
    saved = Experiment.read(finished / "experiment.toml")
    (spoiled / "class0" / "another-zero.wav").write_bytes(b"")
    assert Experiment(saved.request, saved.data_hash).hash == saved.hash
    assert run(saved.request, output=finished, jobs=1) == finished
