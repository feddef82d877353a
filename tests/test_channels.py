"""One channel in place of the mean of all: chosen once, heard the same everywhere, mixed with no other."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

import auricle
import recordings
import serving
from auricle import api, audio, cli, runtime, training
from auricle.comparison import preparation
from auricle.data import cache, clips, groups, hearing, layouts
from auricle.data.dataset import Dataset
from auricle.errors import AudioError, ConfigError, DataError, ModelError
from auricle.experiment import Experiment, Request
from auricle.export import to_onnx
from auricle.runtime.description import parsed, validated
from auricle.serve.classifier import Classifier
from recordings import RATE, sound

NUMBER = r"the number of a channel, is needed"


def three(label: int, rng: np.random.Generator) -> np.ndarray:
    """`(time, 3)`: another sound, the label's, and the label's upside down in noise.

    The mean is the other sound and noise: only the second and the third channel tell the label.
    """
    other, told = sound(int(rng.integers(2)), rng), sound(label, rng)
    return np.stack([other, told, 0.05 * rng.standard_normal(len(told)) - told], axis=1)


def make(root: Path, *, machines: int = 8, each: int = 2, seed: int = 0) -> Path:
    """Folder per class of files of three channels, one of which is named `channel=2` below."""
    rng = np.random.default_rng(seed)
    for label in range(2):
        (root / f"class{label}").mkdir(parents=True)
        for machine in range(machines):
            for take in range(each):
                path = root / f"class{label}" / f"machine{machine}-{take}.wav"
                soundfile.write(path, three(label, rng), RATE, subtype="FLOAT")
    return root


def single(source: Path, target: Path, channel: int) -> Path:
    """A file of one channel of another."""
    target.parent.mkdir(parents=True, exist_ok=True)
    samples, rate = soundfile.read(source, dtype="float32")
    soundfile.write(target, samples[:, channel - 1], rate, subtype="FLOAT")
    return target


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "three.wav"
    soundfile.write(path, three(0, np.random.default_rng(5)), RATE, subtype="FLOAT")
    return path


# ------------------------------------------------------------------------------------ reading


@pytest.mark.parametrize("rate", [None, 5000])
@pytest.mark.parametrize("channel", [1, 2, 3])
def test_a_channel_is_read_as_a_file_of_it_alone(
    file: Path, tmp_path: Path, channel: int, rate: int | None
) -> None:
    alone = single(file, tmp_path / "one.wav", channel)
    span = {"start": 0.1, "duration": 0.2, "sample_rate": rate}
    found = audio.read(file, channel=channel, **span)
    assert np.array_equal(found, audio.read(alone, **span))
    assert not np.array_equal(found, audio.read(file, **span))
    pieces = list(audio.blocks(file, seconds=0.03, channel=channel, **span))
    assert len(pieces) > 1
    assert np.array_equal(np.concatenate(pieces), found)


def test_a_channel_that_is_not_there_is_said(file: Path) -> None:
    with pytest.raises(AudioError, match=r"three\.wav has 3 channels, and channel 4 is asked for"):
        audio.read(file, channel=4)
    with pytest.raises(
        AudioError, match="waveform has 2 channels, and the model listens to channel 3"
    ):
        audio.convert(np.ones((2, 10)), RATE, RATE, channel=3)
    with pytest.raises(ConfigError, match="mono=False keeps all"):
        audio.read(file, channel=2, mono=False)


@pytest.mark.parametrize("channel", [0, -1, 1.5, True, "2", "left"])
def test_what_is_no_channel_is_refused(file: Path, channel: Any) -> None:
    paths = [file, file]
    for attempt in (
        lambda: audio.read(file, channel=channel),
        lambda: layouts.load(file.parent, channel=channel),
        lambda: api.compare(file.parent, channel=channel),
        lambda: api.check(file.parent, channel=channel),
        lambda: api.show(file, channel=channel),
        lambda: api.spectrograms(file, file.parent / "out", channel=channel),
        lambda: api.features(file, channel=channel),
        lambda: auricle.AudioClassifier(channel=channel).fit(paths, ["a", "b"]),
    ):
        with pytest.raises(ConfigError, match=NUMBER):
            attempt()


def test_a_channel_is_decoded_by_pyav(tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    path, rate = tmp_path / "two.m4a", 44100
    tones = [np.sin(2 * np.pi * hertz * np.arange(rate) / rate) / 2 for hertz in (400, 1500)]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=rate, layout="stereo")
        for begin in range(0, rate, 1024):
            block = np.ascontiguousarray(np.stack(tones)[:, begin : begin + 1024], np.float32)
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts = rate, begin
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    both = audio.read(path, mono=False)
    for channel, hertz in ((1, 400), (2, 1500)):
        found = audio.read(path, channel=channel)
        assert np.array_equal(found, both[channel - 1])
        spectrum = np.abs(np.fft.rfft(found[4096 : 4096 + rate // 2]))
        assert np.argmax(spectrum) * 2 == pytest.approx(hertz, abs=4), "bins of 2 Hz"
    with pytest.raises(AudioError, match=r"two\.m4a has 2 channels, and channel 3"):
        audio.read(path, channel=3)


def test_sound_in_memory_gives_its_row_and_one_channel_is_taken_as_it_is() -> None:
    both = np.float32([[1, 2, 3], [5, 6, 7]])
    assert audio.convert(both, RATE, RATE, channel=2).tolist() == [5, 6, 7]
    assert audio.convert(both, RATE, RATE).tolist() == [3, 4, 5]
    for alone in (both[0], both[:1]):
        assert audio.convert(alone, RATE, RATE, channel=2).tolist() == [1, 2, 3]


def test_sound_in_memory_of_another_form_is_scaled_or_refused() -> None:
    with pytest.raises(AudioError, match=r"8 channels of 2 samples.*waveform\.T"):
        audio.convert(np.zeros((8, 2)), RATE, RATE)
    with pytest.raises(AudioError, match="of numbers is needed"):
        audio.convert(np.array(["a"]), RATE, RATE)
    assert audio.convert(np.int16([16384, -32768]), RATE, RATE).tolist() == [0.5, -1]
    assert audio.convert(np.uint8([192, 0]), RATE, RATE).tolist() == [0.5, -1]


@pytest.mark.parametrize("kind", [np.int64, np.uint8])
def test_a_number_of_numpy_is_kept_as_a_plain_one(tmp_path: Path, kind: type) -> None:
    root = make(tmp_path / "data", machines=1)
    kept = [
        Request(str(root), channel=kind(2)).channel,
        *(r.channel for r in layouts.load(root, channel=kind(2)).recordings),
    ]
    assert set(kept) == {2}
    assert {type(channel) for channel in kept} == {int}


# ------------------------------------------------------------------------------------ data sets


def test_a_file_without_the_channel_is_skipped_with_the_reason(tmp_path: Path) -> None:
    root = make(tmp_path / "data", machines=2)
    single(next(root.rglob("*.wav")), root / "class0" / "mono.wav", 1)
    whole, first, second = (layouts.load(root, channel=c) for c in (None, 1, 2))
    assert len(whole.recordings) == len(first.recordings) == 9
    assert len(second.recordings) == 8
    (gone,) = second.skipped
    assert gone.path == "class0/mono.wav"
    assert gone.reason == "the file has 1 channel, and channel 2 is asked for"
    assert {r.channel for r in second.recordings} == {2}
    with pytest.raises(DataError, match="channel 4 is asked for"):
        layouts.load(root, channel=4)


def heard(dataset: Dataset) -> tuple[list[np.ndarray], hearing.Heard]:
    plan = clips.plan_clips(dataset)
    cuts = cache.Cuts(dataset, plan, 6000)
    found = hearing.hear(dataset, cuts=cuts, threads=1)
    waveforms, failed = cuts.waveforms(cache.open_store(), found.clips)
    assert not failed
    return list(waveforms), found


def test_the_cache_keeps_channels_apart(tmp_path: Path) -> None:
    root = make(tmp_path / "data", machines=2)
    datasets = {channel: layouts.load(root, channel=channel) for channel in (None, 1, 2)}
    once = {channel: heard(dataset) for channel, dataset in datasets.items()}
    for channel, (sounds, found) in once.items():
        again, known = heard(datasets[channel])
        for recording, heard_, same in zip(
            datasets[channel].recordings, sounds, again, strict=True
        ):
            read = audio.read(recording.path, sample_rate=6000, channel=channel)
            # The plan may leave out a last sample that is half there.
            assert np.array_equal(heard_, read[: len(heard_)])
            assert np.array_equal(heard_, same)
            native = audio.read(recording.path, mono=False)
            measured = native if channel is None else native[channel - 1]
            assert found.levels[recording.key].peak == np.abs(measured).max()
        assert known.prints == found.prints
        assert known.levels == found.levels
    for a, b in ((None, 1), (None, 2), (1, 2)):
        assert not {*once[a][1].prints.values()} & {*once[b][1].prints.values()}
        assert once[a][1].levels != once[b][1].levels


def test_what_was_heard_of_a_channel_is_not_decoded_again(
    tmp_path: Path, decoded: list[tuple[Path, int, int]]
) -> None:
    dataset = layouts.load(make(tmp_path / "data", machines=2), channel=2)
    heard(dataset)
    decoded.clear()
    heard(dataset)
    assert not decoded


@pytest.mark.parametrize("gain", [1.0, 0.5])
def test_copies_are_looked_for_in_the_channel(tmp_path: Path, gain: float) -> None:
    """Two recordings share their first channel alone; two others their second. The rest is louder."""
    rng = np.random.default_rng(1)
    shared = {1: restless(rng), 2: restless(rng)}
    for label, factor in enumerate((0.2, 0.2 * gain)):
        (tmp_path / f"class{label}").mkdir()
        for channel, copied in shared.items():
            both = [3 * restless(rng), 3 * restless(rng)]
            both[channel - 1] = factor * copied
            path = tmp_path / f"class{label}" / f"shares-{channel}.wav"
            soundfile.write(path, np.stack(both, axis=1), RATE, subtype="FLOAT")
    for channel in shared:
        (link,) = groups.find_links(layouts.load(tmp_path, channel=channel))
        assert (link.a, link.b) == tuple(f"class{n}/shares-{channel}.wav" for n in range(2))
        assert link.kind == ("identical" if gain == 1 else "near-duplicate")
    assert not groups.find_links(layouts.load(tmp_path))


def test_the_parts_of_an_annotated_file_are_of_the_channel(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    for name in ("a", "b"):
        both = np.stack([restless(rng), restless(rng)], axis=1)
        soundfile.write(tmp_path / f"{name}.wav", both, RATE, subtype="FLOAT")
        (tmp_path / f"{name}.txt").write_text("0.0\t1.0\twren\n2.0\t3.0\trobin\n")
    dataset = layouts.load(tmp_path, layout="audacity", clip=1.0, background="", channel=2)
    assert len(dataset.recordings) == 4
    plan = clips.plan_clips(dataset, seconds=1.0)
    waveforms, failed = cache.load_waveforms(dataset, plan, RATE)
    assert not failed
    for recording, part in zip(dataset.recordings, waveforms, strict=True):
        start = recording.first / RATE
        assert np.array_equal(
            part, audio.read(recording.path, start=start, duration=1.0, channel=2)
        )


def restless(rng: np.random.Generator, seconds: float = 4.0) -> np.ndarray:
    """A tone of a new pitch each tenth of a second, in noise."""
    count = round(seconds * RATE)
    pitch = rng.uniform(200, 3000, count)[np.arange(count) // (RATE // 10)]
    return 0.2 * np.sin(2 * np.pi * np.cumsum(pitch) / RATE) + 0.02 * rng.standard_normal(count)


def test_labels_of_a_raven_table_are_those_of_the_channel(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    head = "Selection\tView\tChannel\tBegin Time (s)\tEnd Time (s)\tLabel\n"
    rows = "1\tS\t1\t0\t1\twren\n2\tS\t2\t1\t2\trobin\n3\tS\t2\t2\t3\twren\n"
    for name, told in (("a", rows), ("b", rows), ("c", "1\tS\t1\t0\t3\twren\n")):
        both = np.stack([restless(rng, 3), restless(rng, 3)], axis=1)
        soundfile.write(tmp_path / f"{name}.wav", both, RATE, subtype="FLOAT")
        (tmp_path / f"{name}.selections.txt").write_text(head + told)

    def loaded(channel: int | None) -> tuple[list[str | None], list[str]]:
        found = layouts.load(tmp_path, clip=1.0, channel=channel)
        said = [warning for warning in found.warnings if "on other channels" in warning]
        return [r.label for r in found.recordings if r.path.name != "b.wav"], said

    assert loaded(None) == (["wren", "robin", "wren", "wren", "wren", "wren"], [])
    labels, (said,) = loaded(2)
    assert labels == ["background", "robin", "wren", *3 * ["background"]]
    assert said.startswith(
        "3 selections are on other channels than 2 and left out (a.selections.txt and 2 more tables)"
    )
    table = tmp_path / "b.selections.txt"
    table.write_text(table.read_text().replace("2\tS\t2", "2\tS\tright"))
    with pytest.raises(DataError, match=r"b\.selections\.txt, line 3 .*Channel is 'right'"):
        layouts.load(tmp_path, clip=1.0, channel=2)


@pytest.mark.parametrize(
    ("channel", "said"),
    [(None, "channels averaged"), (2, "channel 2 of every recording, as asked")],
)
def test_what_is_made_of_channels_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], channel: int | None, said: str
) -> None:
    root = make(tmp_path / "data", machines=2)
    assert cli.main(["check", str(root), "--channel", str(channel or "mean")]) == 0
    assert said in capsys.readouterr().out
    asked = recordings.request(root, channel=channel, folds=2)
    prepared = preparation.prepare(asked, threads=1)
    assert said in prepared.notes
    assert clips.channels_heard(prepared.dataset) == (
        "averaged" if channel is None else "channel 2"
    )


def test_mono_recordings_are_not_said_to_be_averaged(tmp_path: Path) -> None:
    dataset = layouts.load(recordings.make(tmp_path / "data"))
    assert clips.channel_note(dataset) == "one channel: every recording's own"
    assert clips.channels_heard(dataset) == "one"


# ------------------------------------------------------------------------------------ learning


@pytest.fixture
def shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        training, "schedule", lambda effort, clips, **h: training.Plan(updates=60, batch=8, **h)
    )


@pytest.mark.usefixtures("shorter")
def test_only_the_channel_that_tells_the_label_is_learnt_from(tmp_path: Path) -> None:
    known, new = make(tmp_path / "known"), make(tmp_path / "new", seed=1)
    paths, others = (sorted(root.rglob("*.wav")) for root in (known, new))
    labels, wanted = ([path.parent.name for path in found] for found in (paths, others))
    scores = {}
    for channel in (None, 1, 2):
        asked = auricle.AudioClassifier(channel=channel, clip=recordings.SECONDS)
        scores[channel] = asked.fit(paths, labels).score(others, wanted)
    # Of 32 recordings by chance 24 are right in 0.4 %.
    assert scores[2] > 0.9, scores
    assert max(scores[None], scores[1]) < 0.75, scores


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A model of channel 2 that was never trained: its folder, and the file without torch."""
    place = tmp_path_factory.mktemp("exported")
    model = serving.save_model(place / "model", channel=2)
    return model, to_onnx(model, place / "model.onnx").path


def test_a_saved_model_listens_to_its_channel_with_torch_and_without(
    exported: tuple[Path, Path], file: Path, tmp_path: Path
) -> None:
    samples, rate = soundfile.read(file, dtype="float32")
    told = []
    for predictor in map(auricle.load, exported):
        assert predictor.description.channel == 2
        told.append([*predictor.predict(file).probabilities.values()])
        for same in (samples.T, samples[:, 1]):
            found = predictor.predict_waveform(same, rate)
            assert [*found.probabilities.values()] == pytest.approx(told[-1], abs=1e-9)
        for other in (samples.T[:2], samples[:, 0], samples.mean(axis=1)):
            found = predictor.predict_waveform(other, rate)
            is_same = [*found.probabilities.values()] == pytest.approx(told[-1], abs=1e-3)
            assert is_same == (other.ndim == 2)
        alone = predictor.predict(single(file, tmp_path / "one.wav", 2))
        assert [*alone.probabilities.values()] == pytest.approx(told[-1], abs=1e-9)
        assert alone.mono
        assert [alone.channel, predictor.predict(file).channel] == [None, 2]
        assert alone.to_dict()["mono"] is True
        assert "mono" not in predictor.predict(file).to_dict()
    # The export's own bound: float32 sums in another order, by a model made very steep.
    assert told[0] == pytest.approx(told[1], abs=1e-4)
    assert "channel 2, counted from 1" in runtime.load(exported[1]).notes["wire"]["channels"]


def test_a_file_of_several_channels_without_the_models_is_refused_with_the_way_out(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = serving.save_model(tmp_path / "model", channel=4)
    with pytest.raises(
        AudioError, match=r"3 channels, and the model listens to channel 4: give .*one"
    ):
        auricle.load(place).predict(file)
    alone = single(file, tmp_path / "one.wav", 2)
    assert cli.main(["predict", str(place), str(alone), str(file)]) == 1
    said = capsys.readouterr()
    assert (
        "1 file has one channel, which was taken for the one that the model" in said.out + said.err
    )
    assert cli.main(["predict", str(place), str(alone), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["mono"] is True


def test_a_comparison_hears_the_channel_and_can_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recordings.brief(monkeypatch, updates=60)
    root = make(tmp_path / "data")
    single(next(root.rglob("*.wav")), root / "class1" / "machine0-mono.wav", 1)
    asked: dict[str, Any] = {
        "candidates": ["logmel", "linear-db"], "group_pattern": recordings.PATTERN, "folds": 3,
        "jobs": 1,
    }  # fmt: skip
    run = auricle.compare(root, channel=2, output=tmp_path / "run", **asked)
    scores = {row["candidate"]: row["score"] for row in run.summary["ranking"]}
    assert scores["logmel"] > 0.9, scores
    assert scores["classic features"] > 0.9, "the baselines hear it too"
    assert run.summary["data"]["channels"] == "channel 2"
    assert "Hz, channel 2" in (run.folder / "report.html").read_text("utf-8").replace("\u00a0", " ")
    skipped = recordings.rows(run.folder / "skipped.csv")
    assert [(row["path"], row["reason"]) for row in skipped] == [
        ("class1/machine0-mono.wav", "the file has 1 channel, and channel 2 is asked for")
    ]
    saved = run.folder / "experiment.toml"
    assert Experiment.read(saved).request.channel == 2
    again = auricle.api.repeat(saved, output=tmp_path / "again", jobs=1)
    for name in ("results.csv", "predictions.csv", "model/weights.safetensors"):
        assert (again.folder / name).read_bytes() == (run.folder / name).read_bytes(), name
    assert auricle.load(run.folder / "model").description.channel == 2


# ------------------------------------------------------------------------------------ saved models


def body(**changes: Any) -> bytes:
    told = {
        "format": 1, "classes": ["a", "b"], "sample_rate": RATE, "clip": 1.0, "hop": 1.0,
        "front_end": [], "front_end_name": "logmel", "model": "compact", "temperature": 1.0,
        "training": {}, "experiment": {},
    }  # fmt: skip
    return json.dumps(told | changes).encode()


def test_models_from_before_channels_could_be_chosen_load() -> None:
    assert validated(parsed(body(), form=1, place="m"), place="m").channel is None
    assert validated(parsed(body(channel=3), form=1, place="m"), place="m").channel == 3


@pytest.mark.parametrize("channel", [0, 1.0, "2", True, [1]])
def test_a_model_with_no_channels_number_is_refused(channel: Any) -> None:
    with pytest.raises(ModelError, match=r"channel is .*, and must be a whole number"):
        validated(parsed(body(channel=channel), form=1, place="m"), place="m")


# ------------------------------------------------------------------------------------ served


def wav(samples: np.ndarray) -> bytes:
    content = io.BytesIO()
    soundfile.write(content, samples, RATE, format="WAV", subtype="FLOAT")
    return content.getvalue()


@pytest.mark.parametrize("form", [0, 1], ids=["torch", "onnx"])
def test_a_served_file_is_heard_by_the_models_channel_and_a_stream_as_it_is(
    exported: tuple[Path, Path], form: int
) -> None:
    place = exported[form]
    model = auricle.load(place)
    samples = np.concatenate([three(n % 2, np.random.default_rng(n)) for n in range(3)])
    engine = Classifier(model, place)
    assert engine.describe()["channel"] == 2
    told = model.predict_waveform(samples[:, 1], RATE).probabilities
    with serving.running(engine) as server:
        status, answer = server.upload(wav(samples), query="?picture=true")
        assert status == 200
        assert answer["p"] == pytest.approx(dict(told), abs=1e-6)
        _, alone = server.upload(wav(samples[:, [1, 1]]), query="?picture=true")
        assert answer.get("picture") == alone.get("picture")
        assert ("picture" in answer) == (form == 0)
        assert "mono" not in answer
        status, mono = server.upload(wav(samples[:, 1]), query="?picture=true")
        assert status == 200
        assert mono["mono"] is True
        assert mono["p"] == answer["p"]
        assert mono.get("picture") == alone.get("picture")
    stream = engine.open(RATE)
    events = [*stream.step(samples[:, 1].astype(np.float32)), *stream.flush()]
    assert events[-1]["p"] == pytest.approx(dict(told), abs=1e-6)


def test_loud_channels_that_cancel_are_refused(tmp_path: Path) -> None:
    place = serving.save_model(tmp_path / "model", channel=2)
    loud = np.full(4000, 2000.0)
    with serving.running(Classifier(auricle.load(place), place)) as server:
        status, refused = server.upload(wav(np.stack([loud, -loud], axis=1)))
    assert status == 422
    assert "beyond" in refused["message"]


def test_an_archive_of_files_with_other_numbers_of_channels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = pytest.importorskip("pyarrow.parquet")
    place = serving.save_model(tmp_path / "model", channel=3)
    rng = np.random.default_rng(4)
    (tmp_path / "files").mkdir()
    for count in (1, 2, 3):
        heard_ = np.stack([sound(count % 2, rng) for _ in range(count)], axis=1)
        soundfile.write(tmp_path / "files" / f"{count}.wav", heard_, RATE, subtype="FLOAT")
    timed: list[int] = []
    whole = runtime.Predictor.predict_waveform

    def watched(self: Any, waveform: np.ndarray, sample_rate: int) -> Any:
        timed.append(len(waveform))
        return whole(self, waveform, sample_rate)

    monkeypatch.setattr(runtime.Predictor, "predict_waveform", watched)
    lines: list[str] = []
    output = tmp_path / "clips.parquet"
    api.predict_archive(place, tmp_path / "files", output, say=lines.append)
    rows = tables.read_table(tmp_path / "clips.recordings.parquet").to_pylist()
    assert ["2 channels, and the model listens to channel 3" in (r["error"] or "") for r in rows] == [
        False, True, False
    ]  # fmt: skip
    for row in (rows[0], rows[2]):
        told = auricle.load(place).predict(row["path"]).probabilities
        assert [row[f"p:{name}"] for name in told] == pytest.approx([*told.values()], abs=1e-6)
    assert any("the model listens to channel 3, and takes" in line for line in lines)
    assert len(timed) == 2, "what is refused says nothing of the time"


# ------------------------------------------------------------------------------------ other commands


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Files of three channels and one mono file; and files of the second channels."""
    root = make(tmp_path / "data", machines=1)
    for path in sorted(root.rglob("*.wav")):
        single(path, tmp_path / "alone" / path.relative_to(root), 2)
    single(path, root / "mono.wav", 1)
    return root, tmp_path / "alone"


def test_arrays_are_those_of_the_channel(folders: tuple[Path, Path], tmp_path: Path) -> None:
    root, alone = folders
    outs = [tmp_path / "a", tmp_path / "b"]
    common = ["--clip", "0.3", "-o"]
    assert cli.main(["spectrograms", str(root), *common, str(outs[0]), "--channel", "2"]) == 0
    assert cli.main(["spectrograms", str(alone), *common, str(outs[1])]) == 0
    names = [sorted(p.relative_to(out) for p in out.rglob("*.npy")) for out in outs]
    assert names[0] == names[1] != []
    for name in names[0]:
        assert np.array_equal(*(np.load(out / name) for out in outs))
    (row,) = recordings.rows(outs[0] / "skipped.csv")
    assert row["reason"].endswith("mono.wav has 1 channel, and channel 2 is asked for")
    index, plain = (recordings.rows(out / "index.csv") for out in outs)
    assert [{**row, "channel": "2"} for row in plain] == index
    assert cli.main(["spectrograms", str(root), *common, str(outs[0])]) == 0
    assert not (outs[0] / "skipped.csv").exists(), "it was of the run before"
    assert "channel" not in recordings.rows(outs[0] / "index.csv")[0]
    for name in names[0]:
        assert not np.array_equal(*(np.load(out / name) for out in outs)), "it was kept"


@pytest.mark.parametrize("options", [{}, {"clip": 0.2}, {"trim": 3.0}])
def test_features_are_those_of_the_channel(
    folders: tuple[Path, Path], options: dict[str, float]
) -> None:
    root, alone = folders
    mean = api.features(root, set="rms+centroid", **options)
    found = api.features(root, set="rms+centroid", channel=2, **options)
    assert "channel" not in mean
    assert [*found.columns[:6]] == [
        "recording",
        "folder",
        "start",
        "seconds",
        "channel",
        "rms_mean",
    ]
    assert set(found.pop("channel")) == {2}
    assert found.equals(api.features(alone, set="rms+centroid", **options))
    assert not found.equals(mean)
    assert [*found.attrs["skipped"]] == ["mono.wav"]


def test_a_table_of_another_channel_is_not_gone_on_with(
    folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from auricle import feature_table

    root, _ = folders
    output = tmp_path / "t.csv"

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(feature_table, "_write", stop)
        with pytest.raises(KeyboardInterrupt):
            api.features(root, output=output, set="rms", channel=1)
    assert output.with_name("t.csv.part").exists()
    found = api.features(root, output=output, set="rms", channel=2)
    assert found.equals(api.features(root, set="rms", channel=2))


def test_show_draws_the_channel(folders: tuple[Path, Path]) -> None:
    root, alone = folders
    name = "class0/machine0-0.wav"
    shown = api.show(root / name, representations=["logmel"], channel=2)
    (picture,) = shown.pictures
    assert shown.title == "machine0-0.wav, channel 2, 0 to 0.4 s"
    (same,) = api.show(alone / name, representations=["logmel"]).pictures
    (mean,) = api.show(root / name, representations=["logmel"]).pictures
    assert np.array_equal(picture.values, same.values)
    assert not np.array_equal(picture.values, mean.values)
    with pytest.raises(AudioError, match="channel 2 is asked for"):
        api.show(alone / name, representations=["logmel"], channel=2)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("0", NUMBER), ("-3", NUMBER), ("1.5", "write the number"), ("left", "write the number")],
)
@pytest.mark.parametrize("command", ["check", "compare", "show", "spectrograms", "features"])
def test_what_is_typed_wrongly_is_said_in_one_line(
    file: Path, capsys: pytest.CaptureFixture[str], command: str, typed: str, said: str
) -> None:
    given = file if command == "show" else file.parent
    output = [] if command == "check" else ["-o", str(file.parent / "out.csv")]
    assert cli.main([command, str(given), *output, f"--channel={typed}"]) != 0
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told


def test_review_plays_the_channel(tmp_path: Path) -> None:
    from auricle.review.server import Review

    root = make(tmp_path / "data", machines=1)
    dataset = layouts.load(root, channel=2)

    class Labels:
        recordings = {r.key: r for r in dataset.recordings}

    class Item:
        recording = dataset.recordings[0].key

    review = Review.__new__(Review)
    review.items, review.labels = [Item()], Labels()  # type: ignore[assignment]
    played, _ = review.sound(0)
    assert np.array_equal(played, audio.read(dataset.recordings[0].path, channel=2))
