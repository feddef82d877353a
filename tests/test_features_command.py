"""`auricle features`: what a row holds, what is left out, and what a stopped run leaves."""

import tracemalloc
import warnings

import librosa
import numpy as np
import pandas as pd
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

import auricle
from auricle import audio, cli, feature_table
from auricle.data import trimming
from auricle.errors import AudioError, AuricleError, ConfigError, MissingExtraError
from auricle.feature_table import STATISTICS, Statistics
from auricle.frontends import compute, parse

RATE = 16000


def noise(seconds: float, seed: int = 0, rate: int = RATE) -> np.ndarray:
    return 0.1 * np.random.default_rng(seed).normal(size=round(seconds * rate))


@pytest.fixture
def folder(tmp_path):
    """Five recordings of two classes, of 1 to 3 s, exact in their format."""
    for number, label in enumerate(("cat", "cat", "dog", "dog", "dog")):
        (tmp_path / "sounds" / label).mkdir(parents=True, exist_ok=True)
        sound = noise(1 + number / 2, number)
        path = tmp_path / "sounds" / label / f"{number}.wav"
        soundfile.write(path, sound, RATE, subtype="FLOAT")
    return tmp_path / "sounds"


# ---------------------------------------------------------------------------------- what a row holds


def test_a_row_holds_the_statistics_of_the_picture(folder):
    table = auricle.features(folder)
    assert list(table.recording) == [
        "cat/0.wav",
        "cat/1.wav",
        "dog/2.wav",
        "dog/3.wav",
        "dog/4.wav",
    ]
    assert list(table.folder) == ["cat", "cat", "dog", "dog", "dog"]
    assert list(table.seconds) == [1.0, 1.5, 2.0, 2.5, 3.0]
    chain = parse(table.attrs["front_end"], sample_rate=table.attrs["sample_rate"])
    sound = audio.read(folder / "dog" / "3.wav")
    picture = compute({"x": chain}, sound[None])["x"][0].astype(np.float64)
    for row, name in zip(picture, chain.axes.names, strict=True):
        expected = [row.mean(), row.std(), row.min(), row.max(), np.median(row)]
        found = table.loc[3, [f"{name}_{statistic}" for statistic in STATISTICS]]
        np.testing.assert_allclose(found.astype(float), expected, rtol=1e-6, atol=1e-9)
    assert table.shape == (5, 4 + 5 * chain.bins)
    assert not table.isna().any().any()


def test_librosa_gives_the_same_for_a_subset(folder):
    """Within float32, against librosa in float32 too."""
    table = auricle.features(folder, set="rms+centroid")
    size = {"n_fft": 512, "hop_length": 256}
    assert table.attrs["front_end"] == "classic(512,256,features=rms+centroid,mels=64)"
    sound = audio.read(folder / "dog" / "4.wav")
    centroid = librosa.feature.spectral_centroid(y=sound, sr=RATE, **size)
    rms = librosa.feature.rms(y=sound, frame_length=512, hop_length=256)
    assert table.centroid_mean[4] == pytest.approx(centroid.mean(), rel=1e-5)
    assert table.rms_std[4] == pytest.approx(rms.std(), rel=1e-4)
    assert table.shape[1] == 4 + 10


def test_a_row_for_each_clip(folder):
    table = auricle.features(folder, set="rms", clip=1.0, hop=0.5)
    third = table[table.recording == "dog/3.wav"]
    assert list(third.start) == [0.0, 0.5, 1.0, 1.5]
    sound = audio.read(folder / "dog" / "3.wav", start=1.0, duration=1.0)
    chain = parse(table.attrs["front_end"], sample_rate=RATE)
    assert third.rms_max.iloc[2] == compute({"x": chain}, sound[None])["x"].max()


def test_presets_chains_and_stacks(folder):
    mel = auricle.features(folder, representation="logmel")
    assert mel.columns[4].startswith("bin_00_")
    assert "db" in mel.attrs["front_end"]
    assert "standardize" not in mel.attrs["front_end"]
    chain = auricle.features(folder, representation="bandpass(100,4000)|stft(512,256)|mel(10)|db")
    assert chain.shape[1] == 4 + 50
    mfcc = auricle.features(folder, representation="mfcc")
    assert "coefficient_00_mean" in mfcc.columns
    both = auricle.features(folder, representation="logmel+pcen")
    assert both.shape[1] == 4 + 2 * (mel.shape[1] - 4)
    np.testing.assert_array_equal(both.iloc[:, 4 : mel.shape[1]], mel.iloc[:, 4:])
    assert both.columns[4].startswith("1_bin")


def test_all_files_share_one_rate(folder):
    soundfile.write(folder / "cat" / "other.wav", noise(1.0, 9, 44100), 44100)
    table = auricle.features(folder, set="centroid")
    assert table.attrs["sample_rate"] == RATE
    assert table.centroid_max.max() < RATE / 2
    assert auricle.features(folder, sample_rate=8000, set="rms").attrs["sample_rate"] == 8000


def test_it_serves_scikit_learn(folder):
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    table = auricle.features(folder, clip=0.5)
    features = table.drop(columns=["recording", "folder", "start", "seconds"])
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(features, table.folder)
    assert model.score(features, table.folder) > 0.8


# ------------------------------------------------------------------------------------- statistics


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12), st.integers(1, 4))
def test_statistics_do_not_depend_on_the_pieces(sizes, rows):
    values = np.random.default_rng(0).normal(3, 5, (rows, sum(sizes) + 1)).astype(np.float32)
    whole = Statistics()
    start = 0
    for size in (*sizes, 1):
        whole.add(values[:, start : start + size])
        start += size
    exact = values.astype(np.float64)
    expected = [exact.mean(1), exact.std(1), exact.min(1), exact.max(1), np.median(exact, axis=1)]
    np.testing.assert_allclose(whole.values(), np.stack(expected, -1).ravel(), rtol=1e-6, atol=1e-6)


def test_beyond_its_memory_the_median_is_of_evenly_spaced_frames(monkeypatch):
    monkeypatch.setattr(feature_table, "_MEDIAN_VALUES", 100)
    found = Statistics()
    values = np.random.default_rng(0).permutation(1000).astype(np.float32)[None]
    for piece in np.array_split(values, 37, axis=1):
        found.add(piece)
    stride = found._stride
    kept = np.concatenate(found._kept, axis=-1)
    np.testing.assert_array_equal(kept, values[:, ::stride])
    assert 25 < kept.size <= 100
    assert found.values()[2:4] == [0, 999]
    assert abs(found.values()[4] - 500) < 100


# ------------------------------------------------------------------------- files that are no use


def test_bad_files_are_recorded_and_the_rest_goes_on(folder, tmp_path, capsys):
    (folder / "cat" / "bad.wav").write_bytes(b"no sound at all")
    soundfile.write(folder / "cat" / "empty.wav", np.zeros(0), RATE)
    output = tmp_path / "table.csv"
    assert cli.main(["features", str(folder), "--set", "rms", "-o", str(output)]) == 0
    assert len(pd.read_csv(output)) == 5
    skipped = pd.read_csv(tmp_path / "table.skipped.csv")
    assert list(skipped.path) == ["cat/bad.wav", "cat/empty.wav"]
    assert "2 files were skipped" in capsys.readouterr().out
    (folder / "cat" / "bad.wav").unlink()
    (folder / "cat" / "empty.wav").unlink()
    auricle.features(folder, set="rms", output=output)
    assert not (tmp_path / "table.skipped.csv").exists()


def test_a_file_that_breaks_off_is_recorded(folder):
    path = folder / "dog" / "4.wav"
    path.write_bytes(path.read_bytes()[:-40000])
    table = auricle.features(folder, set="rms")
    assert len(table) + len(table.attrs["skipped"]) == 5


def test_where_nothing_can_be_read_it_says_why(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"nothing")
    with pytest.raises(AudioError, match="no file could be read, 1 tried"):
        auricle.features(tmp_path)
    with pytest.raises(AudioError, match="no such file"):
        auricle.features(tmp_path / "b.wav")
    with pytest.raises(ConfigError, match="no files"):
        auricle.features([])


def test_a_chain_that_waits_refuses_hours(folder, monkeypatch):
    monkeypatch.setattr(feature_table, "_MOST_WAITED_SECONDS", 2.2)
    table = auricle.features(folder, representation="logmel")
    assert list(table.attrs["skipped"]) == ["dog/3.wav", "dog/4.wav"]
    assert "hear it to its end" in table.attrs["skipped"]["dog/4.wav"]
    assert len(auricle.features(folder)) == 5
    assert not auricle.features(folder, representation="logmel", clip=1.0).attrs["skipped"]


# ------------------------------------------------------------------------------------- resuming


def test_a_run_that_was_stopped_goes_on(folder, tmp_path, monkeypatch):
    output = tmp_path / "table.csv"
    whole = auricle.features(folder, set="rms+flux")
    rows = feature_table._rows
    computed = []

    def stopping(path, recipe):
        if path.name == "3.wav":
            raise KeyboardInterrupt
        computed.append(path.name)
        return rows(path, recipe)

    monkeypatch.setattr(feature_table, "_rows", stopping)
    with pytest.raises(KeyboardInterrupt):
        auricle.features(folder, set="rms+flux", output=output, jobs=1)
    assert not output.exists()
    part = tmp_path / "table.csv.part"
    assert len(part.read_text().splitlines()) == 1 + 3
    part.write_text(part.read_text()[:-20])  # as if killed while it wrote

    monkeypatch.setattr(feature_table, "_rows", lambda p, r: computed.append(p.name) or rows(p, r))
    computed.clear()
    again = auricle.features(folder, set="rms+flux", output=output, jobs=1)
    assert computed == ["2.wav", "3.wav", "4.wav"]
    pd.testing.assert_frame_equal(again, whole)
    assert not part.exists()
    pd.testing.assert_frame_equal(pd.read_csv(output), whole, check_exact=True)


@pytest.mark.parametrize("change", ["recipe", "file"])
def test_what_has_changed_is_computed_again(folder, tmp_path, monkeypatch, change):
    output = tmp_path / "table.csv"
    monkeypatch.setattr(feature_table, "_write", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        auricle.features(folder, set="rms", output=output)
    monkeypatch.undo()
    computed = []
    rows = feature_table._rows
    monkeypatch.setattr(feature_table, "_rows", lambda p, r: computed.append(p.name) or rows(p, r))
    if change == "file":
        soundfile.write(folder / "cat" / "0.wav", noise(0.5, 7), RATE)
    auricle.features(folder, set="flux" if change == "recipe" else "rms", output=output, jobs=1)
    assert len(computed) == (5 if change == "recipe" else 1)


def test_the_table_does_not_depend_on_the_number_of_jobs(folder):
    one = auricle.features(folder, set="rms+mfcc", jobs=1)
    pd.testing.assert_frame_equal(
        auricle.features(folder, set="rms+mfcc", jobs=3), one, check_exact=True
    )


def test_progress_ends_at_all_files(folder):
    told = []
    auricle.features(folder, set="rms", progress=lambda *given: told.append(given))
    assert told[-1] == ("features", 5, 5)
    assert len(told) == 5


def test_long_files_take_no_more_memory(tmp_path):
    """Ten minutes against one: blocks of ten seconds, and 2^24 values for the median at most."""
    peaks = []
    for minutes in (1, 10):
        path = tmp_path / f"{minutes}.wav"
        soundfile.write(path, np.tile(noise(60.0), minutes), RATE)
        tracemalloc.start()
        auricle.features(path, set="rms+zero_crossing_rate")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 2e6


# ----------------------------------------------------------------------------------------- formats


def test_parquet_holds_the_same(folder, tmp_path):
    pytest.importorskip("pyarrow")
    output = tmp_path / "table.parquet"
    table = auricle.features(folder, set="rms", output=output)
    again = pd.read_parquet(output)
    pd.testing.assert_frame_equal(again, table, check_dtype=False)
    assert again.attrs["front_end"] == table.attrs["front_end"]


def test_parquet_without_pyarrow_is_refused_before_anything_is_read(tmp_path, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"auricle\[parquet\]"):
        auricle.features(tmp_path / "nothing", output=tmp_path / "a.parquet")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"output": "a.xlsx"}, r"written as \.parquet or \.csv"),
        ({"set": "rms", "representation": "logmel"}, "give one of them"),
        ({"set": "loudness"}, "unknown classic feature"),
        ({"set": "clasic"}, "did you mean 'classic'\\? Accepted: classic, amplitude_envelope"),
        ({"set": "classic+rms"}, "unknown classic feature 'classic'"),
        ({"representation": "lgmel"}, "did you mean 'logmel'"),
        ({"representation": "bandpass(10,100)"}, "no picture"),
        ({"representation": "logmel|standardize(fold)"}, "no training fold"),
        ({"hop": 1.0}, "give clip too"),
        ({"clip": 0.0}, "must be at least 0.001 s"),
        ({"trim": -3.0}, "must be > 0"),
    ],
)
def test_what_is_impossible_is_refused(folder, given, told):
    with pytest.raises((ConfigError, AuricleError), match=told):
        auricle.features(folder, **given)


@pytest.mark.parametrize("rate", [10, 100, 400, 401, 1000])
def test_slow_sound_has_the_bands_of_contrast_that_it_reaches(tmp_path, rate):
    soundfile.write(tmp_path / "low.wav", noise(1)[: 20 * rate], rate)
    table = auricle.features(tmp_path / "low.wav")
    bands = [column for column in table if column.startswith("contrast_") and "mean" in column]
    # One band to 200 Hz, then those that begin below half the rate.
    assert len(bands) == 1 + sum(edge < rate / 2 for edge in (200, 400, 800))
    assert np.isfinite(table.select_dtypes("number").to_numpy()).all()


@pytest.mark.parametrize("given", [{"clip": 0.005}, {"clip": 1.0, "hop": 0.005}])
def test_clips_without_a_sample_are_refused(tmp_path, given):
    soundfile.write(tmp_path / "low.wav", noise(1)[:2000], 100)
    with pytest.raises(ConfigError, match=r"is 0\.005 s, and a sample at 100 Hz lasts 0\.01 s"):
        auricle.features(tmp_path / "low.wav", **given)


# ---------------------------------------------------------------------------------------- trimming


@given(
    st.integers(1, 9000), st.integers(0, 9000), st.integers(0, 9000), st.sampled_from([20.0, 60.0])
)
def test_trimming_is_librosa_s(tmp_path_factory, heard, before, after, top_db):
    path = tmp_path_factory.mktemp("trim") / "a.wav"
    sound = np.concatenate([1e-4 * noise(1)[:before], noise(1)[:heard], 1e-3 * noise(1)[:after]])
    soundfile.write(path, sound, RATE, subtype="FLOAT")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        _, (first, end) = librosa.effects.trim(sound.astype(np.float32), top_db=top_db)
    start, duration = trimming.sounding(path, top_db=top_db)
    assert (round(start * RATE), round((start + duration) * RATE)) == (first, end)


def test_trimmed_ends_do_not_count(folder):
    padded = np.concatenate([np.zeros(RATE), noise(2.0), np.zeros(2 * RATE)])
    soundfile.write(folder / "cat" / "padded.wav", padded, RATE, subtype="FLOAT")
    table = auricle.features(folder / "cat" / "padded.wav", set="rms", trim=40)
    assert table.start[0] == pytest.approx(1.0, abs=0.08)
    assert table.seconds[0] == pytest.approx(2.0, abs=0.16)
    assert table.rms_median[0] == pytest.approx(0.1, rel=0.05)
    clips = auricle.features(folder / "cat" / "padded.wav", set="rms", trim=40, clip=1.0)
    assert clips.start.min() == table.start[0]
    assert len(clips) == 2


def test_silence_is_kept_whole(folder):
    soundfile.write(folder / "cat" / "silent.wav", np.zeros(RATE), RATE)
    table = auricle.features(folder / "cat" / "silent.wav", trim=40)
    assert table.seconds[0] == 1.0
    assert table.rms_max[0] == 0


# ------------------------------------------------------------------------------------ command line


def test_the_command_writes_a_table(folder, tmp_path, capsys):
    output = tmp_path / "deep" / "table.csv"
    assert cli.main(["features", str(folder), "--clip", "1", "-o", str(output)]) == 0
    table = pd.read_csv(output)
    assert "centroid_mean" in table.columns
    assert f"{len(table)} rows, {table.shape[1] - 4} features" in capsys.readouterr().out
    assert [path.name for path in output.parent.iterdir()] == ["table.csv"]


@pytest.mark.real
def test_real_recordings_have_finite_features(shared_data):
    paths = audio.find([shared_data / "esc10"])[::12]
    table = auricle.features(paths, clip=5.0)
    values = table.drop(columns=["recording", "folder"]).to_numpy(dtype=float)
    assert np.isfinite(values).all()
    assert (table.flatness_max <= 1 + 1e-6).all()
    assert (table.low_energy_share_mean <= 1).all()
