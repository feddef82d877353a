"""`auricle voices train` and `auricle voices evaluate`, and the reading of references."""

from __future__ import annotations

import csv
import json
from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest

from auricle import audio, cli
from auricle.commands.voices import train as command
from auricle.errors import AudioError, DataError, ModelError
from auricle.segments import Segment
from auricle.voices import (
    audit,
    evaluation,
    formants,
    network,
    ratio,
    recognition,
    sources,
    training,
)
from auricle.voices.activity import RATE
from auricle.voices.evaluation import counts, figures
from auricle.voices.recognition import Recogniser
from auricle.voices.scenes import Surroundings
from auricle.voices.scores import Track


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten voices with a table: two recordings each."""
    root = tmp_path_factory.mktemp("speech")
    rows = []
    for number in range(10):
        voice = formants.voices(1, np.random.default_rng(number), seconds=6.0)[0]
        for part in range(2):
            path = root / f"s{number}" / f"{part}.wav"
            audio.write(path, voice.utterances[0].samples[part * 3 * RATE :][: 3 * RATE], RATE)
            kind = "odd" if number % 2 else "even"
            rows.append({"path": f"s{number}/{part}.wav", "speaker": f"s{number}", "kind": kind})
    with (root / "metadata.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return root


@pytest.fixture
def few_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    """An audit of few pairs has no verdict: these tests are about what comes behind it."""
    monkeypatch.setattr(audit, "ALLOWED", (0.0, 1.0))
    defaults = {"setting": None, "pairs": 10, "processes": 1}
    monkeypatch.setattr(audit.audit, "__kwdefaults__", defaults)


def test_the_defaults_of_train_are_those_of_the_plan(capsys: pytest.CaptureFixture[str]) -> None:
    plan = training.Plan()
    assert command._DEFAULTS["hours"] == plan.hours
    assert command._DEFAULTS["epochs"] == plan.epochs
    assert command._DEFAULTS["device"] == plan.device
    assert network.SHAPES[command._DEFAULTS["size"]] == plan.shape
    assert tuple(network.SHAPES) == command._SIZES
    with pytest.raises(SystemExit):
        cli.main(["voices", "train", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert f"(default {plan.hours:g})" in told
    assert f"(default {plan.epochs})" in told
    assert f"(default {command._DEFAULTS['model']})" in told
    page = (Path(__file__).parents[1] / "docs" / "options.md").read_text("utf-8")
    assert f"| `--hours` | `Plan(hours=...)` | `{plan.hours:g}` |" in page
    assert f"| `--epochs` | `Plan(epochs=...)` | `{plan.epochs}` |" in page


def test_the_first_recording_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"")
    (tmp_path / "b.wav").write_bytes(b"text")
    judge = evaluation.load(None)
    with pytest.raises(DataError, match=r"no recording can be read: .*b\.wav"):
        evaluation.hear(judge, sorted(tmp_path.iterdir()), {"b": [Segment(0.0, 1.0, "A")]})


@pytest.mark.usefixtures("few_pairs")
@pytest.mark.parametrize("model", ["network", "gmm"])
def test_train_then_evaluate(folder: Path, tmp_path: Path, capsys, model: str) -> None:
    out = tmp_path / "own.json"
    asked = ["voices", "train", str(folder), "--model", model, "-o", str(out), "--hours", "0.09"]
    assert cli.main([*asked, *(("--epochs", "1") if model == "network" else ())]) == 0
    told = capsys.readouterr().out
    assert "level-matched pairs" in told
    assert "16 scenes of 20 s, 5 min in all" in told
    assert ("each is passed 1 time\n" in told) == (model == "network")
    assert "held-out speakers: AUC 0." in told
    provenance = json.loads(out.read_text())["provenance"]
    assert provenance["scenes"] == 16
    assert provenance["sources"] == [str(folder)]
    for doubt in provenance["warnings"]:
        assert f"\nwarning: {doubt}\n" in told
    assert ("\nwarning: do not rely on this model" in told) == bool(provenance["warnings"])
    # A training may replace what one wrote: files of format 2 were refused.
    command._check(Namespace(hours=1.0, epochs=1, seed=0, output=str(out)))
    (tmp_path / "a.rttm").write_text(
        "SPEAKER 0 1 0.0 2.0 <NA> <NA> A <NA> <NA>\nSPEAKER 0 1 1.0 1.5 <NA> <NA> B <NA> <NA>\n"
    )
    asked = ["voices", "evaluate", str(out), str(folder / "s0" / "0.wav"), "--reference"]
    assert cli.main([*asked, str(tmp_path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["recordings"] == 1
    assert 0 <= told["auc"] <= 1
    # A third of the 3 s is overlap: always "several" has precision 1/3 and recall 1.
    assert told["always_f1"] == pytest.approx(0.5, abs=0.02)
    assert told["always_auc"] == 0.5
    assert told["always_f1"] <= told["energy_f1"] <= 1
    assert 0 < told["real_time_factor"] < 1
    assert told["model_bytes"] == out.stat().st_size
    assert told["notes"] == []
    assert cli.main([*asked, str(tmp_path)]) == 0
    page = capsys.readouterr().out
    for word in ("false ones an hour", "energy alone", 'always "several"', "real-time factor"):
        assert word in page


def test_a_target_is_recognised_with_speakers_apart(folder: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "kind.json"
    assert cli.main(["voices", "train", str(folder), "--target", "kind", "-o", str(out)]) == 0
    assert "kind: " in capsys.readouterr().out
    assert Recogniser.from_dict(json.loads(out.read_text())).labels == ("even", "odd")
    assert cli.main(["voices", "train", str(folder), "--target", "age"]) == 1
    assert "has the columns path, speaker, kind, not age" in capsys.readouterr().err


def test_a_recogniser_is_read_again(folder: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "who.json"
    (folder / "odd.csv").write_text(
        "path,kind\n"
        + "".join(f"s{n}/{part}.wav,{'ab'[n % 2]}\n" for n in range(4) for part in range(2))
        + "nothing.wav,a\n"
    )
    assert (
        cli.main(["voices", "train", str(folder / "odd.csv"), "--target", "kind", "-o", str(out)])
        == 0
    )
    assert "left out: " in capsys.readouterr().out
    found = recognition.load(out)
    assert found.recognise_file(folder / "s0" / "0.wav") in ("a", "b", None)
    audio.write(tmp_path / "short.wav", np.zeros(399), RATE)
    with pytest.raises(AudioError, match=r"is shorter than 0\.025 s"):
        found.recognise_file(tmp_path / "short.wav")
    for content in ("{", "[]", '{"model": "recogniser"}', '{"model": "gmm"}'):
        (tmp_path / "bad.json").write_text(content)
        with pytest.raises(ModelError, match=r"no recogniser: .*--target|a damaged recogniser"):
            recognition.load(tmp_path / "bad.json")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--hours", "-1"), "--hours is -1.0, and must be from 0.001 to 1000"),
        (("--hours", "nan"), "--hours is nan"),
        (("--epochs", "0"), "--epochs is 0, and must be from 1 to 10000"),
        (("--seed", "-1"), "--seed is -1"),
        (("-o", "."), "is a folder: name a file in it"),
        (("-o", "/dev/null/a.json"), "cannot write /dev/null/a.json"),
        (("--representation", "pcen"), "--representation is of --model gmm, and this is network"),
        (("--model", "gmm", "--device", "cuda"), "--device is of --model network, and this is gmm"),
        (("--device", "gpu"), "unknown device 'gpu'"),
        (("--model", "gmm", "--epochs", "3"), "--epochs is of --model network, and this is gmm"),
        (("--target", "kind", "--hours", "3"), "--hours is of a model of several voices"),
        (("--sounds", "nothing"), "nothing is neither a folder nor a CSV file"),
    ],
)
def test_training_is_refused_before_it_begins(
    folder: Path, capsys, options: tuple[str, ...], told: str
) -> None:
    assert cli.main(["voices", "train", str(folder), *options]) == 1
    assert told in capsys.readouterr().err


def test_files_that_cannot_be_read_are_told_and_left_out(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "bad.wav").write_text("no sound")
    (tmp_path / "a" / "good.wav").write_bytes((folder / "s0" / "0.wav").read_bytes())
    audio.write(tmp_path / "b" / "silent.wav", np.zeros(RATE), RATE)
    told: list[str] = []
    found = sources.read_voices(tmp_path, say=told.append)
    assert [voice.name for voice in found] == [f"{tmp_path.name}/a"]
    assert len(told) == 2
    assert "bad.wav is text" in told[0]
    assert "/b: no speech" in told[1]
    with pytest.raises(AudioError, match=r"bad\.wav is text"):
        sources.read_voices(tmp_path)


def test_linked_speakers_are_entered_once(folder: Path, tmp_path: Path) -> None:
    speech = tmp_path / "speech"
    speech.mkdir()
    for name in ("s0", "s1"):
        (speech / name).symlink_to(folder / name, target_is_directory=True)
    (speech / "again").symlink_to(folder / "s0", target_is_directory=True)
    (speech / "loop").symlink_to(speech, target_is_directory=True)
    found = sources.read_voices(speech)
    assert [len(voice.utterances) for voice in found] == [2, 2], "one speaker is not two"
    assert [voice.name for voice in found] == ["speech/again", "speech/s1"]
    (tmp_path / "none").mkdir()
    with pytest.raises(AudioError, match="none holds no sound file"):
        sources.read_voices(tmp_path / "none")


def test_files_in_no_speakers_folder_are_told(folder: Path, tmp_path: Path) -> None:
    """Else one speaker of many files would be many, on both sides of the held-out ones."""
    sound = (folder / "s0" / "0.wav").read_bytes()
    for name in ("a.wav", "b.wav", "who/c.wav", "who/d.wav"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(sound)
    told: list[str] = []
    assert len(sources.read_voices(tmp_path, say=told.append)) == 3
    assert len(told) == 1
    assert told[0].startswith(f"2 files lie in {tmp_path} itself: each counts as a speaker")
    quiet: list[str] = []
    sources.read_voices(folder, say=quiet.append)
    sources.read_voices(tmp_path / "who", say=(nested := []).append)
    assert not quiet
    assert nested, "a flat folder"


def test_mixtures_that_do_not_converge_are_no_ones_concern() -> None:
    rows = np.random.default_rng(0).normal(size=(400, 2))
    ratio.Gaussians.fitted(rows, 16, seed=0)  # a warning would be an error here
    with pytest.raises(DataError, match=r"'a' has one speaker, or one file, alone \(x\)"):
        recognition.fit_recogniser(
            [recognition.Example(rows[:, 0], label, "x") for label in ("a", "b")]
        )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe,speaker\nx,y\n", "cannot be read as a table"),
        (b"path,speaker\na.wav\n", "line 2 has another number of cells"),
        (b"path,speaker\na.wav,b,c\n", "line 2 has another number of cells"),
        (b"", "has the columns none"),
        (b"a;speaker\nx.wav;b\n", "parted by semicolons: commas are needed"),
        (b"file,speaker\n", "has the columns file, speaker"),
    ],
)
def test_a_broken_table_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(DataError, match=told):
        sources.read_voices(tmp_path / "a.csv")
    with pytest.raises(DataError, match=told):
        sources.labelled(tmp_path / "a.csv", "speaker")


def test_the_audit_does_with_the_fewest_speakers_that_are_taken() -> None:
    cast = formants.voices(4, np.random.default_rng(0), seconds=3.0)
    assert 0 <= audit.audit(cast, Surroundings(), seed=0, pairs=10).level <= 1


def test_counts_are_of_different_speakers() -> None:
    turns = [Segment(0, 1, "a"), Segment(0.5, 1, "a"), Segment(0.8, 2, "b")]
    found = counts(turns, 2.0)
    assert found[:20].tolist() == [1] * 20
    assert found[20:25].tolist() == [2] * 5
    assert found[25:].tolist() == [1] * 25


def test_figures_of_a_perfect_detector() -> None:
    true = np.array([0] * 50 + [1] * 100 + [2] * 50 + [1] * 100)
    told = figures([Track(true, true.astype(float), true > 1)] * 3)
    assert told["auc"] == told["f1"] == told["event_recall"] == 1
    assert told["latency"] == told["false_per_hour"] == 0


def test_the_shipped_model_is_a_judge() -> None:
    judge = evaluation.load()
    p = judge.probability(formants.speech(np.random.default_rng(0), 2.0))
    assert len(p) == pytest.approx(50, abs=2)
    assert ((p >= 0) & (p <= 1)).all()


def test_wrong_files_are_refused(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(ModelError, match="is no model of voices"):
        evaluation.load(folder / "s0" / "0.wav")
    with pytest.raises(DataError, match=r"name a folder of \.rttm files"):
        evaluation.references(tmp_path)
    judge = evaluation.Judge(lambda x: np.zeros(1), {})
    with pytest.raises(
        DataError, match="are called '0', references 'other'; they must be the same"
    ):
        evaluation.hear(judge, [folder / "s0" / "0.wav"], {"other": []})
    (tmp_path / "broken.json").write_text('{"model": "gmm", "one": {}}')
    with pytest.raises(ModelError, match="is a damaged gmm model"):
        evaluation.load(tmp_path / "broken.json")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"SPEAKER a 1 0.0\n", r"bad\.rttm, line 1 is no segment: 4 fields"),
        (b";; a comment\nSPEAKER a 1 x 1 <NA> <NA> A\n", "line 2 is no segment"),
        (b"SPEAKER a 1 2 -1 <NA> <NA> A\n", "line 1 is no segment"),
        (b"SPEAKER a 1 nan 1 <NA> <NA> A\n", "line 1 is no segment"),
        (b"start,end\n1,2\n", "it is no RTTM of turns"),
        (b"\xff\xfe\x00", "it is no UTF-8 text"),
        (b"", "holds no turns"),
    ],
)
def test_a_broken_reference_is_refused_by_name(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "bad.rttm").write_bytes(content)
    with pytest.raises(DataError, match=told):
        evaluation.references(tmp_path)


def test_references_take_speakers_turns_alone(tmp_path: Path) -> None:
    (tmp_path / "a.rttm").write_text(
        "\ufeffSPKR-INFO a 1 <NA> <NA> <NA> unknown A <NA>\n"
        "LEXEME a 1 0 9 word lex A 1\nSPEAKER a 1 1.0 2.0 <NA> <NA> A\n",
        encoding="utf-8",
    )
    assert evaluation.references(tmp_path) == {"a": [Segment(1.0, 3.0, "A")]}
    with pytest.raises(DataError, match="cannot be read as RTTM: No such file"):
        evaluation.references(tmp_path / "none.rttm")


def test_what_does_not_fit_is_told_and_the_rest_counts(tmp_path: Path, capsys) -> None:
    sound = formants.speech(np.random.default_rng(0), 3.0)
    audio.write(tmp_path / "a.wav", sound, RATE)
    audio.write(tmp_path / "unknown.wav", sound, RATE)
    (tmp_path / "b.wav").write_bytes(b"no sound")
    (tmp_path / "all.rttm").write_text(
        "".join(
            f"SPEAKER {name} 1 {start} 2 <NA> <NA> {who} <NA> <NA>\n"
            for name in "ab"
            for start, who in ((0, "A"), (1, "B"), (100, "A"))
        )
    )
    asked = ["voices", "evaluate", "default", str(tmp_path), "--reference", str(tmp_path)]
    assert cli.main([*asked, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["recordings"] == 1
    assert len(told["notes"]) == 3
    for note, name in zip(told["notes"], ("a.wav", "b.wav is text", "unknown.wav"), strict=True):
        assert name in note
    assert "its reference 102.0 s" in told["notes"][0]
    # Beyond the 3 s of sound nothing counts: the overlap is 1 s of it, found or not.
    assert told["events"] == 1


def test_a_recording_of_another_rate_lasts_as_long(tmp_path: Path) -> None:
    audio.write(tmp_path / "a.wav", np.zeros(3 * 44100, np.float32), 44100)
    heard: list[int] = []

    def probability(samples: np.ndarray) -> np.ndarray:
        heard.append(len(samples))
        return np.zeros(len(samples) // 640)

    found = evaluation.hear(
        evaluation.Judge(probability, {"on": 0.5, "off": 0.4, "minimum_s": 0, "hangover_s": 0}),
        [tmp_path / "a.wav"],
        {"a": [Segment(0.0, 3.0, "A")]},
    )
    assert heard == [3 * RATE]
    assert len(found.tracks[0].counts) == 75


def test_a_reference_without_overlap_leaves_false_calls_alone(tmp_path: Path, capsys) -> None:
    audio.write(tmp_path / "a.wav", formants.speech(np.random.default_rng(0), 3.0), RATE)
    (tmp_path / "a.rttm").write_text("SPEAKER a 1 0 2 <NA> <NA> A <NA> <NA>\n")
    asked = ["voices", "evaluate", "default", str(tmp_path), "--reference", str(tmp_path)]
    assert cli.main([*asked, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["auc"] is told["f1"] is told["event_recall"] is told["latency"] is None
    assert told["false_per_hour"] >= 0
    assert cli.main(asked) == 0
    assert "references have no overlap" in capsys.readouterr().out


def two_voices(folder: Path, names: str) -> list[str]:
    """Recordings with a reference in which two people speak at once for a second."""
    for seed, name in enumerate(names):
        sound = formants.speech(np.random.default_rng(seed), 3.0)
        audio.write(folder / f"{name}.wav", sound, RATE)
    (folder / "all.rttm").write_text(
        "".join(f"SPEAKER {name} 1 {start} 2 <NA> <NA> {who} <NA> <NA>\n"
                for name in names for start, who in ((0, "A"), (1, "B")))
    )  # fmt: skip
    return ["voices", "evaluate", "default", str(folder), "--reference", str(folder)]


def test_one_recording_has_no_interval(tmp_path: Path, capsys) -> None:
    asked = two_voices(tmp_path, "a")
    assert cli.main([*asked, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["auc"] is not None
    assert told["auc_low"] is told["auc_high"] is told["false_per_hour_low"] is None
    assert cli.main(asked) == 0
    out = capsys.readouterr().out
    assert out.startswith("1 recording, 1 overlaps of 0.5 s and more; one recording is too few")
    assert f"AUC on steps with speech {told['auc']:.3f}\n" in out
    asked = two_voices(tmp_path, "ab")
    assert cli.main([*asked, "--json"]) == 0
    two = json.loads(capsys.readouterr().out)
    assert two["auc_low"] <= two["auc"] <= two["auc_high"]
    assert (two["recordings"], two["events"]) == (2, 2)
    assert all(isinstance(two[name], int) for name in ("recordings", "events"))


def test_always_several_calls_no_events(tmp_path: Path, capsys) -> None:
    asked = two_voices(tmp_path, "a")
    assert cli.main([*asked, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["always_recall"] == 1
    assert told["always_event_recall"] is told["always_false_per_hour"] is None
    assert cli.main(asked) == 0
    out = capsys.readouterr().out
    assert "events found" in out
    assert "events found" not in out.partition('always "several"')[2]


def test_a_recording_in_two_formats_counts_once(tmp_path: Path, capsys) -> None:
    asked = two_voices(tmp_path, "a")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.wav").write_bytes((tmp_path / "a.wav").read_bytes())
    assert cli.main([*asked, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["recordings"] == 1
    assert told["notes"] == [
        f"left out: {tmp_path / 'sub' / 'a.wav'}: {tmp_path / 'a.wav'} has the same name"
    ]


def test_what_evaluates_nothing_says_why(tmp_path: Path, capsys) -> None:
    asked = two_voices(tmp_path, "a")
    assert cli.main(["voices", "evaluate", "default", str(tmp_path / "no.wav"), *asked[4:]]) == 1
    assert "no.wav: no such file" in capsys.readouterr().err
    (tmp_path / "own.json").write_text('{"model": "recogniser"}')
    assert cli.main(["voices", "evaluate", str(tmp_path / "own.json"), *asked[3:]]) == 1
    assert "knows nothing of several voices: in Python" in capsys.readouterr().err
    assert cli.main(["voices", "detect", asked[3], "-o", str(tmp_path / "said.rttm"),
                     "--states", "single,silence,overlap"]) == 0  # fmt: skip
    capsys.readouterr()
    assert cli.main([*asked[:5], str(tmp_path / "said.rttm")]) == 1
    assert "names states instead of speakers" in capsys.readouterr().err


def test_energy_alone_is_the_level_about_each_step() -> None:
    sound = np.concatenate([np.full(RATE, 0.01), np.full(RATE, 0.1)]).astype(np.float32)
    found = evaluation.loudness(sound, np.repeat([1, 2], 25))
    assert found.score[[10, 40]] == pytest.approx([-40, -20], abs=0.01)
    chosen = evaluation.best([found])[0]
    # Half a second straddles the change: at most 6 steps are on the wrong side.
    assert np.sum(chosen.decided != found.truth) <= 6
