"""The cache: nothing decoded twice, the same samples always, and clear words when it cannot be."""

from __future__ import annotations

import errno
import multiprocessing
import os
import pickle
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle.data import cache, store
from auricle.data.dataset import Dataset
from auricle.errors import CacheError, ConfigError
from auricle.types import Clip, Recording
from auricle.units import to_samples

Passes = list[tuple[Path, int, int]]


@dataclass(frozen=True)
class _Plan:
    clips: tuple[Clip, ...]


def _noise(seconds: float, rate: int, channels: int = 1, seed: int = 0) -> np.ndarray:
    noise = np.random.default_rng(seed).standard_normal((int(seconds * rate), channels))
    return (0.1 * noise).astype(np.float32)


def _dataset(*paths: Path) -> Dataset:
    recordings = []
    for path in paths:
        info = soundfile.info(str(path))
        recordings.append(
            Recording(
                path, path.name, info.samplerate, info.channels, info.frames, decoder="test 1"
            )
        )
    return Dataset(paths[0].parent, "folder", tuple(recordings))


def _whole(dataset: Dataset) -> _Plan:
    return _Plan(tuple(Clip(i, 0.0, r.duration) for i, r in enumerate(dataset.recordings)))


@pytest.fixture
def three(tmp_path: Path) -> Dataset:
    folder = tmp_path / "three"
    folder.mkdir()
    paths = []
    for i, (rate, channels) in enumerate([(16000, 1), (22050, 2), (44100, 1)]):
        paths.append(folder / f"{i}.wav")
        soundfile.write(paths[-1], _noise(3.5, rate, channels, i), rate, subtype="FLOAT")
    return _dataset(*paths)


def test_clips_equal_the_whole_file_resampled(three: Dataset) -> None:
    plan = _Plan((Clip(0, 0.0, 1.0), Clip(1, 1.3, 1.0), Clip(1, 2.1, 1.4), Clip(2, 2.5, 1.0)))
    clips, failures = cache.load_waveforms(three, plan, 16000)
    assert failures == {}
    for clip, got in zip(plan.clips, clips, strict=True):
        sound, rate = soundfile.read(three.recordings[clip.recording].path, dtype="float32")
        mono = sound if sound.ndim == 1 else sound.mean(axis=1)
        whole = soxr.resample(mono, rate, 16000, "HQ")
        start = to_samples(clip.start, 16000)
        # A second of surroundings settles the resampler's filter: what is left is rounding.
        np.testing.assert_allclose(got, whole[start : start + len(got)], atol=1e-6)
        assert len(got) == to_samples(clip.duration, 16000)


def test_a_clip_may_be_longer_than_what_is_decoded_at_once(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, _noise(47, 11025), 11025, subtype="FLOAT")
    plan = _Plan((Clip(0, 3.0, 27.0), Clip(0, 35.0, 12.0)))
    clips, _ = cache.load_waveforms(_dataset(path), plan, 8000)
    whole = soxr.resample(soundfile.read(path, dtype="float32")[0], 11025, 8000, "HQ")
    for clip, got in zip(plan.clips, clips, strict=True):
        start = to_samples(clip.start, 8000)
        # A second of surroundings settles the resampler's filter: what is left is rounding.
        np.testing.assert_allclose(got, whole[start : start + len(got)], atol=1e-6)
        assert len(got) == to_samples(clip.duration, 8000)


def test_nothing_is_decoded_twice(three: Dataset, decoded: Passes) -> None:
    first, _ = cache.load_waveforms(three, _whole(three), 8000)
    assert sorted(decoded) == [(r.path, 0, r.frames) for r in three.recordings]
    decoded.clear()
    second, _ = cache.load_waveforms(three, _whole(three), 8000)
    assert decoded == []
    for a, b in zip(first, second, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("change", ["rate", "mono", "span", "decoder"])
def test_other_parameters_are_other_sound(three: Dataset, decoded: Passes, change: str) -> None:
    one = Dataset(three.root, "folder", three.recordings[1:2])
    cache.load_waveforms(one, _whole(one), 8000)
    decoded.clear()
    plan, rate, mono = _whole(one), 8000, True
    if change == "rate":
        rate = 11025
    elif change == "mono":
        mono = False
    elif change == "span":
        plan = _Plan((Clip(0, 0.5, 1.0),))
    else:
        other = Recording(one.recordings[0].path, "1.wav", 22050, 2, 77175, decoder="test 2")
        one = Dataset(three.root, "folder", (other,))
    cache.load_waveforms(one, plan, rate, mono=mono)
    assert len(decoded) == 1


def test_a_changed_file_is_decoded_again_even_under_old_times(
    three: Dataset, decoded: Passes
) -> None:
    path = three.recordings[0].path
    past = time.time_ns() - 10**12
    os.utime(path, ns=(past, past))
    cache.load_waveforms(three, _whole(three), 8000)
    decoded.clear()
    soundfile.write(path, _noise(3.5, 16000, seed=9), 16000, subtype="FLOAT")
    os.utime(path, ns=(past, past))
    cache.load_waveforms(three, _whole(three), 8000)
    assert [path for path, _, _ in decoded] == [path]


def test_a_renamed_file_is_not_decoded_again(three: Dataset, decoded: Passes) -> None:
    cache.load_waveforms(three, _whole(three), 8000)
    decoded.clear()
    moved = [r.path.rename(r.path.with_name(f"x{r.path.name}")) for r in three.recordings]
    again = _dataset(*moved)
    cache.load_waveforms(again, _whole(again), 8000)
    assert decoded == []


def test_content_is_hashed_once(three: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    for recording in three.recordings:
        os.utime(recording.path, (1e9, 1e9))
    cache.load_waveforms(three, _whole(three), 8000)
    monkeypatch.setattr(store, "_hash_file", lambda path: pytest.fail(f"hashed {path} again"))
    cache.load_waveforms(three, _whole(three), 8000)


def test_a_torn_index_costs_a_hash_and_nothing_else(three: Dataset) -> None:
    first, _ = cache.load_waveforms(three, _whole(three), 8000)
    index = cache.cache_root() / "waveforms" / "index.txt"
    index.write_bytes(b"\xff\x00 torn\nab cd\n" + (index.read_bytes() if index.exists() else b""))
    second, _ = cache.load_waveforms(three, _whole(three), 8000)
    np.testing.assert_array_equal(first[2], second[2])


def test_threads_do_not_change_a_bit(three: Dataset, tmp_path: Path) -> None:
    runs = [
        cache.load_waveforms(three, _whole(three), 12000, cache=tmp_path / str(n), threads=n)[0]
        for n in (1, 4)
    ]
    for a, b in zip(*runs, strict=True):
        np.testing.assert_array_equal(a, b)


@settings(max_examples=25, deadline=None)
@given(
    spans=st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda t: (t[0] / 10, t[1] / 10)),
        min_size=1,
        max_size=6,
    )
)
def test_any_overlap_of_spans_gives_each_clip_its_sound(
    spans: list[tuple[float, float]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("spans") / "a.wav"
    ramp = np.arange(43000, dtype=np.float32) / 65536
    soundfile.write(path, ramp, 10000, subtype="FLOAT")
    plan = _Plan(tuple(Clip(0, *span) for span in spans))
    clips, failures = cache.load_waveforms(_dataset(path), plan, 10000)
    assert not failures
    for (start, duration), got in zip(spans, clips, strict=True):
        begin = to_samples(start, 10000)
        np.testing.assert_array_equal(got, ramp[begin : begin + to_samples(duration, 10000)])
    stored = sum(entry.bytes for entry in cache.entries(path.parent))
    assert stored == 0  # another folder than the one used
    newest = cache.entries()[0]
    assert newest.bytes == cache.estimate_bytes(plan, 10000)


def test_batches_are_padded_with_zeros(three: Dataset) -> None:
    plan = _Plan((Clip(0, 0.0, 1.0), Clip(1, 0.0, 0.5)))
    clips, _ = cache.load_waveforms(three, plan, 8000)
    batch = clips.batch([1, 0], 8000)
    assert batch.dtype == np.float32
    np.testing.assert_array_equal(batch[1], clips[0])
    np.testing.assert_array_equal(batch[0, :4000], clips[1])
    assert not batch[0, 4000:].any()
    np.testing.assert_array_equal(clips.lengths, [8000, 4000])
    with pytest.raises(ConfigError, match="a clip has 8000"):
        clips.batch([0], 7999)


def test_kept_channels(three: Dataset) -> None:
    two = Dataset(three.root, "folder", three.recordings[1:2])
    clips, _ = cache.load_waveforms(two, _whole(two), 22050, mono=False)
    sound, _ = soundfile.read(two.recordings[0].path, dtype="float32")
    np.testing.assert_array_equal(clips[0], sound.T)
    np.testing.assert_array_equal(clips.batch([0], 80000)[0, :, : len(sound)], sound.T)
    with pytest.raises(ConfigError, match=r"\[1, 2\]"):
        cache.load_waveforms(three, _whole(three), 8000, mono=False)


def test_waveforms_are_a_sequence_that_travels_light(three: Dataset) -> None:
    clips, _ = cache.load_waveforms(three, _whole(three), 8000)
    packed = pickle.dumps(clips)
    assert len(packed) < 2000  # three names and a few offsets, not 336 kB of sound
    np.testing.assert_array_equal(pickle.loads(packed)[-1], clips[2])
    assert [len(c) for c in clips[1:]] == clips.lengths[1:].tolist()
    with pytest.raises(IndexError):
        clips[3]


def test_bad_files_are_reported_and_the_rest_goes_on(three: Dataset) -> None:
    folder = three.root
    nan = folder / "nan.wav"
    soundfile.write(nan, np.array([0.1, np.nan, 0.2] * 8000, np.float32), 16000, subtype="FLOAT")
    cut = folder / "cut.flac"
    soundfile.write(cut, _noise(3, 16000), 16000)
    gone = folder / "gone.wav"
    soundfile.write(gone, _noise(1, 16000), 16000)
    single = folder / "single.wav"
    soundfile.write(single, _noise(1, 16000)[:1], 16000)
    dataset = _dataset(*(r.path for r in three.recordings), nan, cut, gone, single)
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    gone.unlink()
    clips, failures = cache.load_waveforms(dataset, _whole(dataset), 4000)
    assert list(failures) == ["cut.flac", "gone.wav", "nan.wav", "single.wav"]
    assert all(failures.values())
    assert "too short: 1 samples" in failures["single.wav"]
    assert clips.lengths[3:].tolist() == [0, 0, 0, 0]
    assert clips.lengths[:3].all()
    with pytest.raises(CacheError, match="could not be decoded"):
        clips[3]


def test_names_of_any_kind(tmp_path: Path) -> None:
    names = ["a b.wav", "q'\"uote.wav", "🐦.wav", "<script>.wav", os.fsdecode(b"\xff\xfe.wav")]
    paths = [tmp_path / name for name in names]
    for i, path in enumerate(paths):
        with open(path, "wb") as file:
            soundfile.write(file, _noise(0.5, 8000, seed=i), 8000, format="WAV")
        os.utime(path, (1e9, 1e9))
    recordings = tuple(Recording(p, str(i), 8000, 1, 4000) for i, p in enumerate(paths))
    dataset = Dataset(tmp_path, "folder", recordings)
    clips, failures = cache.load_waveforms(dataset, _whole(dataset), 8000)
    assert failures == {}
    assert clips.lengths.tolist() == [4000] * 5
    assert {entry.source for entry in cache.entries()} == {str(path) for path in paths}


def test_a_long_file_is_read_by_seeking(tmp_path: Path, decoded: Passes) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, np.zeros(8000, np.int16), 8000)
    with open(path, "r+b") as file:  # a sparse two-hour file: silence that takes no disk
        file.truncate(44 + 2 * 8000 * 7200)
        file.seek(4)
        file.write((36 + 2 * 8000 * 7200).to_bytes(4, "little"))
        file.seek(40)
        file.write((2 * 8000 * 7200).to_bytes(4, "little"))
    dataset = _dataset(path)
    plan = _Plan((Clip(0, 1000.0, 10.0), Clip(0, 5000.0, 10.0)))
    clips, failures = cache.load_waveforms(dataset, plan, 4000)
    assert failures == {}
    assert clips.lengths.tolist() == [40000, 40000]
    assert decoded == [(path, 999 * 8000, 1011 * 8000), (path, 4999 * 8000, 5011 * 8000)]


def test_least_recently_used_goes_first_and_never_what_is_in_use(three: Dataset) -> None:
    single = [Dataset(three.root, "folder", (r,)) for r in three.recordings]
    for i, dataset in enumerate(single):
        cache.load_waveforms(dataset, _whole(dataset), 8000)
        for entry in cache.entries():
            if entry.path.stat().st_mtime > 1e9 + 10:
                os.utime(entry.path, (1e9 + i, 1e9 + i))
    size = cache.entries()[0].bytes
    assert len(cache.entries()) == 3
    clips, _ = cache.load_waveforms(single[0], _whole(single[0]), 7999, limit_bytes=3 * size)
    used = {round(entry.used) for entry in cache.entries()}
    # 7999 Hz is new; 8000 Hz of the first was used longest ago.
    assert 10**9 not in used
    assert {10**9 + 1, 10**9 + 2} <= used
    assert clips[0].any()
    with pytest.raises(ConfigError, match=r"the cache may hold 1\.0 kB"):
        cache.load_waveforms(three, _whole(three), 8000, limit_bytes=1000)


def test_what_another_run_used_lately_is_not_evicted(three: Dataset) -> None:
    first = Dataset(three.root, "folder", three.recordings[:1])
    clips, _ = cache.load_waveforms(first, _whole(first), 8000)
    second = Dataset(three.root, "folder", three.recordings[1:2])
    cache.load_waveforms(second, _whole(second), 8000, limit_bytes=clips[0].nbytes)
    assert clips[0].any()


def test_what_the_call_itself_uses_is_not_evicted(
    three: Dataset, monkeypatch: pytest.MonkeyPatch, decoded: Passes
) -> None:
    first = Dataset(three.root, "folder", three.recordings[:1])
    clips, _ = cache.load_waveforms(first, _whole(first), 8000)
    monkeypatch.setattr(store, "GRACE_SECONDS", 0.0)
    decoded.clear()
    cache.load_waveforms(three, _whole(three), 8000, limit_bytes=3 * clips[0].nbytes)
    assert len(decoded) == 2


def test_clear_and_list(three: Dataset) -> None:
    assert cache.entries() == []
    assert cache.clear() == 0
    clips, _ = cache.load_waveforms(three, _whole(three), 8000)
    listed = cache.entries()
    assert [entry.sample_rate for entry in listed] == [8000] * 3
    assert sum(entry.bytes for entry in listed) == 4 * clips.lengths.sum()
    assert cache.clear() >= 4 * clips.lengths.sum()
    assert cache.entries() == []
    with pytest.raises(CacheError, match="emptied while in use"):
        clips[0]


def test_a_file_in_the_place_of_the_folder(three: Dataset, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(CacheError, match="set AURICLE_CACHE"):
        cache.load_waveforms(three, _whole(three), 8000, cache=tmp_path / "taken")


def test_a_read_only_folder_says_so_but_serves_what_it_holds(
    three: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Dataset(three.root, "folder", three.recordings[:1])
    os.utime(first.recordings[0].path, (1e9, 1e9))
    before, _ = cache.load_waveforms(first, _whole(first), 8000)

    def refuse(*args, **kwargs):
        raise OSError(errno.EROFS, "Read-only file system")

    for name in ("mkdir", "unlink"):
        monkeypatch.setattr(Path, name, refuse)
    monkeypatch.setattr(os, "utime", refuse)
    after, _ = cache.load_waveforms(first, _whole(first), 8000)
    np.testing.assert_array_equal(before[0], after[0])
    with pytest.raises(CacheError, match="Read-only file system"):
        cache.load_waveforms(three, _whole(three), 8000)


def test_too_little_disk_is_said_before_decoding(
    three: Dataset, monkeypatch: pytest.MonkeyPatch, decoded: Passes
) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(CacheError, match=r"needs 336\.0 kB more and 1\.0 kB are free"):
        cache.load_waveforms(three, _whole(three), 8000)
    assert decoded == []


def test_a_disk_that_fills_up_meanwhile(three: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self, target):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", lambda a, b: full(a, b))
        with pytest.raises(CacheError, match=r"disk is full.*AURICLE_CACHE"):
            cache.load_waveforms(three, _whole(three), 8000)
    assert list((cache.cache_root() / "waveforms").glob("*.part")) == []


def test_a_full_disk_leaves_nothing_half_written(three: Dataset, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=400k", "tmpfs", str(small)]
    if mount is None or subprocess.run([mount, *options], capture_output=True).returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        with pytest.raises(CacheError, match="disk is full"):
            cache.load_waveforms(three, _whole(three), 16000, cache=small)
        clips, failures = cache.load_waveforms(three, _whole(three), 4000, cache=small)
        assert failures == {}
        assert all(clip.any() for clip in clips)
    finally:
        subprocess.run(["umount", str(small)], check=True)


def _fill(dataset: Dataset, folder: Path) -> float:
    clips, failures = cache.load_waveforms(dataset, _whole(dataset), 8000, cache=folder)
    assert not failures
    return float(sum(np.abs(clip).sum(dtype=np.float64) for clip in clips))


def test_two_processes_fill_one_cache(three: Dataset, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        sums = pool.starmap(_fill, [(three, tmp_path / "both")] * 4)
    assert len(set(sums)) == 1
    assert len(cache.entries(tmp_path / "both")) == 3


def test_progress_counts_every_recording(three: Dataset) -> None:
    seen: list[tuple[int, int]] = []
    cache.load_waveforms(three, _whole(three), 8000, progress=lambda *now: seen.append(now))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_leftovers_of_killed_runs_are_removed(three: Dataset) -> None:
    folder = cache.cache_root() / "waveforms"
    folder.mkdir(parents=True)
    for name, age in (("old.part", 7200), ("new.part", 60)):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, (time.time() - age, time.time() - age))
    cache.load_waveforms(three, _whole(three), 8000)
    assert [path.name for path in folder.glob("*.part")] == ["new.part"]
