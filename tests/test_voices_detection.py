"""`auricle.voices` and `auricle voices detect` and `listen`, with a model of random weights."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile

import voices_models as made
from auricle import cli, segments, voices
from auricle.commands.voices.detect import _voices
from auricle.errors import AudioError, ConfigError, MissingExtraError
from auricle.runtime.voices import OverlapEnd, OverlapStart, State
from auricle.voices import detection, microphone, picture
from auricle.voices.detection import Detection, Overlap

SECONDS = 20


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("voices") / "model.json"
    path.write_bytes(made.lively())
    return path


@pytest.fixture(scope="module")
def meeting(model: Path) -> Path:
    path = model.with_name("meeting.wav")
    sound = made.babble(np.random.default_rng(0), 48000 * SECONDS, 48000)
    soundfile.write(path, sound, 48000, subtype="FLOAT")
    return path


@pytest.fixture(scope="module")
def found(meeting: Path, model: Path) -> Detection:
    return voices.detect(meeting, model=model)


# ------------------------------------------------------------------------------------- Python


def test_a_file_and_a_stream_say_the_same(meeting: Path, model: Path, found: Detection) -> None:
    sound, rate = soundfile.read(meeting, dtype="float32")
    blocks = np.array_split(sound, 37)
    events = list(voices.load(model).stream(blocks, sample_rate=rate, states=True))
    ends = [e for e in events if isinstance(e, OverlapEnd)]
    assert len(ends) > 2
    assert [(e.start, e.probability, e.peak) for e in ends] == [
        (o.start, o.probability, o.peak) for o in found.overlaps
    ]
    states = [e for e in events if isinstance(e, State)]
    assert np.array_equal([e.overlap for e in states], found.probabilities[:, 2])
    plain = list(voices.load(model).stream(blocks, sample_rate=rate))
    assert plain == [e for e in events if isinstance(e, OverlapStart | OverlapEnd)]


def test_segments_tile_the_recording(found: Detection) -> None:
    assert found.duration == SECONDS
    assert found.segments[0].start == 0
    assert found.segments[-1].end == pytest.approx(SECONDS)
    for a, b in zip(found.segments, found.segments[1:], strict=False):
        assert a.end == pytest.approx(b.start)
        assert a.label != b.label
    marked = [(s.start, s.end) for s in found.segments if s.label == "overlap"]
    assert marked == [(pytest.approx(o.start), pytest.approx(o.end)) for o in found.overlaps]
    assert sum(found.totals.values()) == pytest.approx(SECONDS)


def test_the_last_step_ends_with_the_sound() -> None:
    rows = np.array([[0, 0, 1]] * 3, np.float32)
    short = Detection("a.wav", 0.1, 0.04, rows, (Overlap(0.0, 0.1, 1.0, 1.0),), 1.0)
    assert [(s.start, s.end, s.label) for s in short.segments] == [(0.0, 0.1, "overlap")]


def test_a_clip_is_scored_by_its_loudest_claim(model: Path, found: Detection) -> None:
    """docs/voices-model.md: 10 steps, slope 1.2, intercept -0.3."""
    q = np.sort(found.probabilities[:, 2].astype(float))[-10:].mean()
    expected = 1 / (1 + np.exp(-(1.2 * np.log(q / (1 - q)) - 0.3)))
    assert found.several == pytest.approx(expected)
    detector = voices.load(model)
    assert detector._several(np.zeros((0, 3), np.float32)) == 0
    assert 0 < detector._several(np.array([[1, 0, 0]], np.float32)) < 1e-6
    assert 0.99999 < detector._several(np.array([[0, 0, 1]], np.float32)) < 1


def test_several_of_a_file(meeting: Path, model: Path, found: Detection) -> None:
    assert voices.several(meeting, model=model) == found.several


def test_a_higher_threshold_finds_less(meeting: Path, model: Path, found: Detection) -> None:
    own = voices.load(model).decision
    raised = voices.load(model, threshold=min(0.99, own.on * 1.1))
    assert raised.decision.off / raised.decision.on == pytest.approx(own.off / own.on)
    assert raised.decision.minimum_s == own.minimum_s
    fewer = raised.detect(meeting)
    assert fewer.totals["overlap"] < found.totals["overlap"]
    assert fewer.several == found.several
    for wrong in (0.0, 1.0, -1, float("nan")):
        with pytest.raises(ConfigError, match="above 0 and below 1"):
            voices.load(model, threshold=wrong)


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 192000, 352800])
def test_files_of_usual_rates(rate: int, tmp_path: Path, model: Path) -> None:
    path = tmp_path / "a.wav"
    sound = made.babble(np.random.default_rng(1), rate * 2, rate)
    soundfile.write(path, np.stack([sound, sound], axis=1), rate)
    assert voices.detect(path, model=model).duration == pytest.approx(2)
    assert len(voices.detect(path, model=model).probabilities) == 50


def test_a_file_that_no_detector_can_use_is_refused(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """4000 Hz were resampled without a word, and 50 000 times full scale heard."""
    sound = made.babble(np.random.default_rng(1), 16000, 16000)
    soundfile.write(tmp_path / "low.wav", sound, 7999)
    soundfile.write(tmp_path / "loud.wav", 50_000 * sound, 16000, subtype="FLOAT")
    refusals = {
        "low.wav": r"low\.wav has 7999 Hz: 8000 Hz and more are needed",
        "loud.wav": r"loud\.wav has samples beyond \+-1000 times full scale",
    }
    (tmp_path / "all.rttm").write_text(
        "".join(f"SPEAKER {n} 1 0 1 <NA> <NA> A <NA> <NA>\n" for n in ("low", "loud"))
    )
    for name, words in refusals.items():
        with pytest.raises(AudioError, match=words):
            voices.detect(tmp_path / name, model=model)
        with pytest.raises(AudioError, match=words):
            voices.several(tmp_path / name, model=model)
        asked = ("evaluate", model, tmp_path / name, "--reference", tmp_path / "all.rttm")
        assert run(*asked) == 1
        assert re.search(words, capsys.readouterr().err)
    loud = sound * np.float32(999 / np.abs(sound).max())
    soundfile.write(tmp_path / "loud.wav", loud, 16000, subtype="FLOAT")
    assert voices.detect(tmp_path / "loud.wav", model=model).duration == 1


def test_channels_that_cancel_are_told(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A recording of which one channel is upside down was silence without a word."""
    sound = made.babble(np.random.default_rng(1), 32000, 16000)
    soundfile.write(tmp_path / "upside.wav", np.stack([sound, -sound], axis=1), 16000)
    soundfile.write(tmp_path / "plain.wav", np.stack([sound, sound], axis=1), 16000)
    found = voices.detect(tmp_path / "upside.wav", model=model)
    (note,) = found.notes
    assert note.startswith("its channels cancel in their mean")
    assert found.to_dict()["notes"] == [note]
    assert voices.detect(tmp_path / "plain.wav", model=model).notes == ()
    assert run("detect", tmp_path, "--model", model) == 0
    assert capsys.readouterr().out.count(f"  warning: {note}\n") == 1
    (tmp_path / "a.rttm").write_text("SPEAKER upside 1 0 1 <NA> <NA> A <NA> <NA>\n")
    asked = ("evaluate", model, tmp_path / "upside.wav", "--reference", tmp_path / "a.rttm")
    assert run(*asked) == 0
    assert f"upside.wav: {note}\n" in capsys.readouterr().out


def test_what_is_no_sound_is_named(tmp_path: Path, model: Path) -> None:
    (tmp_path / "a.wav").write_text("no sound")
    with pytest.raises(AudioError, match=r"a\.wav"):
        voices.detect(tmp_path / "a.wav", model=model)


def test_importing_voices_loads_little() -> None:
    code = "import sys; from auricle import voices; dir(voices); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "False", done.stderr
    code = (
        "import sys; from auricle import voices; voices.detect; "
        "print([m for m in ('torch', 'scipy', 'pandas', 'matplotlib') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        voices.nonsense  # noqa: B018


# ---------------------------------------------------------------------------- auricle voices detect


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in ("voices", *arguments)])


def test_detect_prints_totals_a_time_line_and_overlaps(
    meeting: Path, model: Path, found: Detection, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("detect", meeting, "--model", model) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("meeting.wav: 0:20.00")
    assert f"several voices {found.totals['overlap']:.1f} s" in lines[1]
    assert f"in {len(found.overlaps)} stretches" in lines[1]
    assert f"{found.several:.0%}" in lines[2]
    assert "different voices in any 60 s" in lines[3]
    assert {*lines[4].strip()} <= {*"·-#"}
    assert len(lines[4].strip()) == 72
    first = found.overlaps[0]
    assert lines[4].strip()[int(first.start / SECONDS * 72)] == "#"
    assert len(lines) == 6 + len(found.overlaps)
    assert f"p {first.probability:.2f}" in lines[6]
    for mark, name in (("·", "silence"), ("-", "one voice"), ("#", "several voices")):
        assert f"{mark} {name}" in lines[5], "the time line has a key"
    assert len(lines[5]) == len(lines[4])


def test_where_nobody_spoke_there_are_no_voices(found: Detection) -> None:
    nobody = replace(found, speakers_recent=(0,) * len(found.probabilities))
    assert _voices(nobody) == ["  different voices in any 60 s, less sure: none"]
    some = replace(found, speakers_recent=(0, 2, 2, 1))
    assert _voices(some)[0].endswith(": 2 (first at 0:00.04), 1 at the end")


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([(0, 5), (1, 1000), (2, 99), (1, 400)], 1),  # 3.96 s of 2: by chance
        ([(0, 5), (1, 1000), (2, 60), (1, 9), (2, 40)], 2),  # 4 s in all
        ([(1, 1000), (2, 60), (3, 60), (1, 9)], 2),  # 3 are two, too
        ([(1, 1000), (7, 1), (4, 99)], 4),
        ([(0, 2), (1, 40), (3, 20)], 1),  # too short for any
        ([(0, 1000), (1, 25), (0, 400)], 1),  # one second looked back on
        ([(0, 1000)], 0),
        ([], 0),
    ],
)
def test_the_most_voices_are_those_that_were_held(
    found: Detection, counts: list[tuple[int, int]], expected: int
) -> None:
    """The maximum was told, however short it was."""
    steps = tuple(count for count, times in counts for _ in range(times))
    some = replace(found, duration=99.0, overlaps=(), speakers_recent=steps)
    assert some.voices == expected
    assert some.to_dict()["speakers_recent"]["voices"] == expected
    assert replace(some, recent=None).voices is None
    if expected:
        first = next(at for at, count in enumerate(steps) if count >= expected)
        told = f": {expected} (first at 0:{first * some.step:05.2f}), {steps[-1]} at the end"
        assert _voices(some)[0].endswith(told)


def test_an_overlap_that_lasts_makes_two_however_late(found: Detection) -> None:
    late = replace(found, overlaps=(Overlap(58.0, 59.5, 0.9, 0.9),))
    assert replace(late, speakers_recent=(1,) * 1500 + (2,) * 10).voices == 2
    assert replace(late, speakers_recent=(1,) * 1500 + (3,) * 10).voices == 2
    assert replace(late, speakers_recent=(1,) * 1500).voices == 1, "what was never counted"
    short = replace(found, overlaps=(Overlap(58.0, 59.4, 0.9, 0.9),))
    assert replace(short, speakers_recent=(1,) * 1500 + (2,) * 10).voices == 1


def test_overlaps_that_count_as_no_second_voice_are_said_to_be_short(found: Detection) -> None:
    one = replace(found, overlaps=found.overlaps[:1], speakers_recent=(0, 1, 1))
    said = "; several at once count as two from 1.5 s on"
    assert _voices(one)[0].endswith(f", 1 at the end{said}")
    assert said not in _voices(replace(one, overlaps=()))[0]
    assert said not in _voices(replace(one, speakers_recent=(0, 2, 2, 1)))[0]


def test_detect_writes_what_the_suffix_says(
    meeting: Path, model: Path, found: Detection, tmp_path: Path
) -> None:
    targets = {s: tmp_path / f"out{s}" for s in
               (".rttm", ".csv", ".json", ".jsonl", ".txt", ".selections.txt", ".png", ".svg")}  # fmt: skip
    for target in targets.values():
        assert run("detect", meeting, "--model", model, "-o", target) == 0
    spans = [(pytest.approx(o.start), pytest.approx(o.end)) for o in found.overlaps]
    text = {suffix: targets[suffix].read_bytes().decode("utf-8", "replace") for suffix in targets}
    read = {
        ".rttm": segments.from_rttm(text[".rttm"])["meeting"],
        ".csv": segments.from_csv(text[".csv"])[str(meeting)],
        ".jsonl": segments.from_jsonl(text[".jsonl"])[str(meeting)],
        ".txt": segments.from_audacity(text[".txt"]),
        ".selections.txt": segments.from_raven(text[".selections.txt"]),
    }
    for suffix, table in read.items():
        assert [(s.start, s.end) for s in table] == spans, suffix
        assert {s.label for s in table} == {"overlap"}
    (told,) = json.loads(text[".json"])  # a list, as of several recordings
    assert [(o["start"], o["end"]) for o in told["overlaps"]] == spans
    assert told["totals"] == pytest.approx(found.totals)
    assert targets[".png"].read_bytes().startswith(b"\x89PNG")
    assert "several voices" in text[".svg"] or "<svg" in text[".svg"]


def test_detect_writes_other_states_and_pictures(
    meeting: Path, model: Path, found: Detection, tmp_path: Path
) -> None:
    table, picture = tmp_path / "a.csv", tmp_path / "a.png"
    done = run("detect", meeting, "--model", model, "-o", table, "--states", "single,silence",
               "--picture", picture)  # fmt: skip
    assert done == 0
    (rows,) = segments.from_csv(table.read_text()).values()
    assert len(rows) == len([s for s in found.segments if s.label != "overlap"])
    assert picture.exists()


def test_a_picture_has_round_times_and_a_name_that_fits(found: Detection) -> None:
    long = replace(found, path="x" * 300 + ".wav", duration=1200.0)
    figure = picture._figure(long)
    figure.canvas.draw()
    curve = figure.axes[1]
    assert [text.get_text() for text in curve.get_xticklabels()][:3] == ["0:00", "2:00", "4:00"]
    assert figure.get_suptitle().endswith("x.wav")
    box = figure._suptitle.get_window_extent()
    assert box.x1 <= figure.bbox.x1, "nothing is cut off"


def test_detect_of_several_files(
    meeting: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_text("no sound")
    target = tmp_path / "out.json"
    done = run("detect", meeting, bad, meeting, "--model", model, "--json", "-o", target)
    assert done == 1, "one could not be read"
    told = json.loads(capsys.readouterr().out)
    assert [Path(entry["path"]).name for entry in told] == ["meeting.wav", "bad.wav", "meeting.wav"]
    assert "error" in told[1]
    assert len(json.loads(target.read_text())) == 2
    assert run("detect", meeting, bad, "--model", model) == 1
    assert "skipped" in capsys.readouterr().out
    assert run("detect", meeting, meeting, "--model", model, "-o", tmp_path / "a.png") == 1
    told = capsys.readouterr().err
    assert "2 recordings, and a picture shows one: name one of them, or write all of them" in told


def test_labels_of_several_files_go_where_the_refusal_says(
    meeting: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.wav"
    other.write_bytes(meeting.read_bytes())
    for name in ("labels.txt", "tables.selections.txt"):
        asked = ("detect", meeting, other, "--model", model, "-o", tmp_path / name)
        assert run(*asked) == 1
        assert f"make a folder called {tmp_path / name}" in capsys.readouterr().err
        (tmp_path / name).mkdir()
        assert run(*asked) == 0
        assert len(list((tmp_path / name).iterdir())) == 2


def test_a_place_that_cannot_be_written_is_told_before_anything_is_heard(
    meeting: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    for option, name in (("-o", "a.csv"), ("--picture", "a.png")):
        assert run("detect", meeting, "--model", model, option, tmp_path / "file" / name) == 1
        told = capsys.readouterr()
        assert "cannot write" in told.err
        assert not told.out


def test_seconds_have_no_tails_of_binary_fractions(found: Detection) -> None:
    told = found.to_dict()
    seconds = [*told["totals"].values()]
    for entry in (*told["overlaps"], *told["segments"], *told["speakers_recent"]["spans"]):
        seconds += [entry["start"], entry["end"]]
    assert all(type(value) is float for value in seconds)
    assert {value: round(value, 6) for value in seconds} == {value: value for value in seconds}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "out.mp3"), "the suffix says what is written"),
        (("--states", "overlp"), "did you mean 'overlap'"),
        (("--threshold", "2"), "must be above 0 and below 1"),
        (("--states", ""), "--states names none; accepted: silence"),
        (("--model", "none.json"), "none.json cannot be read"),
        (("-o", "."), "is a folder: name a file in it"),
        (("--picture", "out.csv"), "must be .png or .svg"),
    ],
)
def test_detect_refuses_in_one_line(
    meeting: Path, model: Path, arguments: tuple[str, ...], message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert run("detect", meeting, "--model", model, *arguments) == 1
    told = capsys.readouterr()
    assert message in told.err
    assert told.err.count("\n") == 1
    assert not told.out, "before anything is heard"


@pytest.mark.parametrize("kind", ["gmm", "conceptor", "recogniser"])
def test_a_model_that_does_not_run_live_is_told_its_place(
    meeting: Path, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.json").write_text(json.dumps({"model": kind}))
    assert run("detect", meeting, "--model", tmp_path / "own.json") == 1
    assert "takes it" in capsys.readouterr().err


def test_nothing_is_written_where_nothing_was_heard(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.wav").write_text("no sound")
    asked = ("detect", tmp_path / "bad.wav", "--model", model, "-o")
    for name in ("out.csv", "out.png"):
        assert run(*asked, tmp_path / name) == 1
        assert not (tmp_path / name).exists()
    told = capsys.readouterr()
    assert told.out.count("skipped: ") == 2
    assert not told.err


# --------------------------------------------------------------------------------------- listen


class FakeStream:
    """Calls back with the meeting's sound, as PortAudio's thread would."""

    def __init__(self, sound: np.ndarray, callback: Any, blocksize: int, **given: Any) -> None:
        self.given, self._callback, self._size = given, callback, blocksize
        self._sound, self.closed = sound, False

    def start(self) -> None:
        for i in range(0, len(self._sound), self._size):
            block = self._sound[i : i + self._size, None]
            self._callback(block, len(block), None, None)

    def stop(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


class PortAudioError(Exception):
    pass


@pytest.fixture
def fake(meeting: Path, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    sound, rate = soundfile.read(meeting, dtype="float32")
    opened: list[FakeStream] = []

    def query(device: object = None, kind: str | None = None) -> Any:
        if device == "nobody":
            raise ValueError("No input device matching 'nobody'")
        return {"name": "Fake", "default_samplerate": float(rate)} if kind else "0 Fake"

    def stream(callback: Any, **given: Any) -> FakeStream:
        opened.append(FakeStream(sound[: 8 * rate], callback, **given))
        return opened[-1]

    library = SimpleNamespace(
        query_devices=query, InputStream=stream, PortAudioError=PortAudioError, opened=opened
    )
    monkeypatch.setitem(sys.modules, "sounddevice", library)  # type: ignore[arg-type]
    return library


def test_listen_prints_overlaps_and_a_summary(
    fake: SimpleNamespace, meeting: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("listen", "--model", model, "--seconds", "8") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("listening to Fake, 185 ms behind")
    sound, rate = soundfile.read(meeting, dtype="float32")
    events = voices.load(model).stream([sound[: 8 * rate]], sample_rate=rate)
    ends = [e for e in events if isinstance(e, OverlapEnd)]
    assert len(lines) == len(ends) + 2
    assert f"p {ends[0].probability:.2f}" in lines[1]
    assert lines[-1].startswith(f"heard 0:08.00: several voices {sum(e.end - e.start for e in ends):.1f} s")  # fmt: skip
    assert fake.opened[0].closed
    assert fake.opened[0].given["channels"] == 1


@pytest.mark.parametrize("seconds", ["0", "-3"])
@pytest.mark.usefixtures("fake")
def test_listen_refuses_no_time_at_all(
    model: Path, seconds: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("listen", "--model", model, "--seconds", seconds) == 1
    assert "must be above 0" in capsys.readouterr().err


def test_listen_in_json_says_every_step(
    fake: SimpleNamespace, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("listen", "--model", model, "--seconds", "2s", "--json", "--device", "0") == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sum(event["type"] == "state" for event in told) == 50
    assert set(told[0]["p"]) == {"silence", "single", "overlap"}
    assert fake.opened[0].given["device"] == 0


def test_a_terminal_gets_one_line_that_changes(
    fake: SimpleNamespace, model: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert run("listen", "--model", model, "--seconds", "2") == 0
    out = capsys.readouterr().out
    assert out.count("\r") >= 50
    assert "[" in out.split("\r")[5]


def test_ctrl_c_ends_listening_with_a_summary(
    fake: SimpleNamespace, model: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def interrupted(self: object, *, seconds: float | None) -> Any:
        yield np.zeros(48000, np.float32)
        raise KeyboardInterrupt

    monkeypatch.setattr(microphone.Microphone, "blocks", interrupted)
    assert run("listen", "--model", model) == 0
    assert "heard 0:0" in capsys.readouterr().out


def test_a_microphone_that_is_not_there_is_named(
    fake: SimpleNamespace, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("listen", "--model", model, "--device", "nobody") == 1
    assert "no microphone: No input device matching 'nobody'. Devices: 0 Fake" in capsys.readouterr().err  # fmt: skip


def test_a_microphone_that_falls_silent_ends(
    fake: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "_PATIENCE_SECONDS", 0.01)
    with (
        microphone.Microphone() as source,
        pytest.raises(AudioError, match=r"Fake has given no sound for 0\.01 s"),
    ):
        assert sum(len(block) for block in source.blocks()) < 0


def test_what_does_not_fit_in_the_queue_is_silence(
    fake: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Times stay those of the sound that was there."""
    monkeypatch.setattr(microphone, "_WAITING", 2)
    source = microphone.Microphone()
    one = np.ones((100, 1), np.float32)
    for _ in range(4):
        source._arrived(one, 100, None, None)
    blocks = source.blocks(seconds=500 / 48000)
    assert [len(next(blocks)), len(next(blocks))] == [100, 100]
    source._arrived(one, 100, None, None)
    late = next(blocks)
    assert (late[:200] == 0).all()
    assert (late[200:] == 1).all()
    assert source.lost == 200


def test_without_sounddevice_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'auricle\[microphone\]'"):
        microphone.Microphone()


def test_without_portaudio_its_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> Any:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr(microphone, "require", missing)
    with pytest.raises(AudioError, match="PortAudio library not found: install PortAudio"):
        microphone.Microphone()


def test_formats_are_told_by_suffix() -> None:
    assert detection._format(Path("a.TXT")) == "audacity"
    with pytest.raises(ConfigError, match=r"'a.doc': the suffix"):
        detection._format(Path("a.doc"))
