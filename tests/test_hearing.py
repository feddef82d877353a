"""A recording is decoded once for everything that is learnt of it, and afterwards not at all."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

import recordings
from auricle import api, audio
from auricle.comparison import preparation
from auricle.data import cache, clips, fingerprint, groups, health, hearing, store
from auricle.data.dataset import Dataset
from auricle.data.fingerprint import Fingerprint
from auricle.data.hearing import Heard
from auricle.errors import CacheError
from auricle.types import Recording

RATE = 8000
Passes = list[tuple[Path, int, int]]


def _sound(seed: int, seconds: float = 1.0, rate: int = RATE, channels: int = 1) -> np.ndarray:
    """Notes over noise: what a fingerprint can hold on to."""
    rng = np.random.default_rng(seed)
    time = np.arange(int(seconds * rate)) / rate
    notes = np.repeat(rng.uniform(200, 3000, int(8 * seconds) + 1), rate // 8)[: len(time)]
    tone = 0.3 * np.sin(2 * np.pi * np.cumsum(notes) / rate)
    return tone[:, None] + 0.01 * rng.standard_normal((len(time), channels))


def _dataset(*paths: Path) -> Dataset:
    found = []
    for i, path in enumerate(paths):
        info = soundfile.info(str(path))
        shape = (info.samplerate, info.channels, info.frames)
        found.append(Recording(path, path.name, *shape, label="ab"[i % 2], group=path.name))
    return Dataset(paths[0].parent, "folder", tuple(found))


@pytest.fixture
def four(tmp_path: Path) -> Dataset:
    """Four recordings of several rates and channels; the last is a louder copy of the first."""
    paths = [tmp_path / f"{i}.wav" for i in range(4)]
    for i, (rate, channels) in enumerate([(16000, 1), (22050, 2), (44100, 1)]):
        soundfile.write(paths[i], _sound(i, 3, rate, channels), rate)
    soundfile.write(paths[3], 1.5 * _sound(0, 3, 16000), 16000)
    return _dataset(*paths)


def _hear(dataset: Dataset, **options: object) -> tuple[Heard, cache.Waveforms, dict[str, str]]:
    plan = clips.plan_clips(dataset, seconds=1.0)
    cuts = cache.Cuts(dataset, plan, RATE)
    heard = hearing.hear(dataset, cuts=cuts, **options)
    return heard, *cuts.waveforms(cache.open_store(), heard.clips)


def _prints(heard: Heard) -> dict[str, tuple[bytes | None, bytes, bytes]]:
    found = {k: Fingerprint.load(cache.open_store(), name) for k, name in heard.prints.items()}
    return {k: (p.digest, p.hashes.tobytes(), p.starts.tobytes()) for k, p in found.items()}


# ------------------------------------------------------------------------------- nothing is decoded twice


def test_the_first_preparation_decodes_each_file_once_and_the_second_none(
    tmp_path: Path, decoded: Passes
) -> None:
    root = recordings.make(tmp_path / "data")
    first = preparation.prepare(recordings.request(root), threads=2)
    whole = round(recordings.SECONDS * recordings.RATE)
    assert sorted(decoded) == [(r.path, 0, whole) for r in first.dataset.recordings]
    decoded.clear()
    second = preparation.prepare(recordings.request(root), threads=2)
    assert decoded == []
    assert second.data_hash() == first.data_hash()
    assert second.health == first.health
    assert second.links == first.links


def test_check_and_compare_share_what_they_heard(tmp_path: Path, decoded: Passes) -> None:
    root = recordings.make(tmp_path / "data")
    request = recordings.request(root)
    dataset = preparation.load(request)
    found = health.check(dataset, folds=3)
    assert len(decoded) == len(dataset.recordings)
    decoded.clear()
    prepared = preparation.prepare(request)
    assert len(decoded) == len(dataset.recordings), "for the clips, which check does not take"
    assert prepared.health == found.to_dict()
    decoded.clear()
    health.check(dataset, folds=3)
    assert decoded == []


def test_the_whole_check_decodes_each_file_once(tmp_path: Path, decoded: Passes) -> None:
    """The pictures of one clip each, that it looks at, among all else."""
    root = recordings.make(tmp_path / "data")
    request = recordings.request(root)
    first = api.check(request)
    assert sorted(p.name for p, _, _ in decoded) == sorted(p.name for p in root.rglob("*.wav"))
    decoded.clear()
    assert api.check(request) == first
    assert decoded == []


def test_pairs_are_verified_on_a_few_seconds_once(four: Dataset, decoded: Passes) -> None:
    (link,) = groups.find_links(four)
    assert (link.a, link.b, link.kind) == ("0.wav", "3.wav", "near-duplicate")
    again = [path for path, _, _ in decoded[4:]]
    assert again == [four.recordings[0].path, four.recordings[3].path]
    decoded.clear()
    assert groups.find_links(four) == (link,)
    assert decoded == []


def test_links_are_those_of_these_recordings(four: Dataset, decoded: Passes) -> None:
    without = replace(four, recordings=four.recordings[:3])
    assert groups.find_links(four) != ()
    assert groups.find_links(without) == ()
    turned = replace(four, recordings=four.recordings[::-1])
    (link,) = groups.find_links(turned)
    assert (link.a, link.b) == ("3.wav", "0.wav")
    renamed = replace(four.recordings[3], key="9.wav")
    (link,) = groups.find_links(replace(four, recordings=(*four.recordings[:3], renamed)))
    assert (link.a, link.b) == ("0.wav", "9.wav")


def test_links_that_could_not_be_verified_are_not_kept(
    four: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = hearing.hear(four)
    path = four.recordings[3].path
    moved = path.rename(path.with_name("away"))
    assert groups.find_links(four, heard=heard) == ()
    moved.rename(path)
    assert len(groups.find_links(four, heard=heard)) == 1


def test_a_long_file_is_heard_in_spans_each_sample_once(tmp_path: Path, decoded: Passes) -> None:
    path = tmp_path / "long.wav"
    hours = 2
    soundfile.write(path, _sound(0)[:, 0], RATE)
    with open(path, "r+b") as file:  # sparse: silence that takes no disk
        size = 2 * RATE * 3600 * hours
        file.truncate(44 + size)
        for at, value in ((4, 36 + size), (40, size)):
            file.seek(at)
            file.write(value.to_bytes(4, "little"))
    dataset = _dataset(path)
    cuts = cache.Cuts(dataset, clips.plan_clips(dataset), RATE)
    heard = hearing.hear(dataset, cuts=cuts)
    assert heard.lost == {}
    passes = sorted((first, last) for _, first, last in decoded)
    assert all(last <= first for (_, last), (first, _) in itertools.pairwise(passes))
    # 30 clips of 10 s with a second to either side, and twice 20 half minutes.
    asked = 30 * 12 + 2 * 20 * 30
    assert sum(last - first for first, last in passes) <= asked * RATE
    assert heard.levels["long.wav"].seconds == 600


# ---------------------------------------------------------------------------------- the same results


@pytest.mark.parametrize("threads", [1, 4])
def test_results_do_not_depend_on_who_else_listens(
    four: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, threads: int
) -> None:
    together, sound, _ = _hear(four, threads=threads)
    prints = _prints(together)
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "other"))
    levels = hearing.hear(four, prints=False).levels
    apart = _prints(hearing.hear(four))
    alone, _ = cache.load_waveforms(four, clips.plan_clips(four, seconds=1.0), RATE)
    assert together.levels == levels
    assert prints == apart
    for a, b in zip(sound, alone, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize(("suffix", "subtype"), [("wav", "FLOAT"), ("mp3", None)])
def test_nor_where_long_spans_overlap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, subtype: str | None
) -> None:
    path = tmp_path / f"long.{suffix}"
    audio.write(path, _sound(0, 620)[:, 0], RATE, subtype=subtype)
    long = _dataset(path)
    together, sound, _ = _hear(long)
    prints = _prints(together)
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "other"))
    assert hearing.hear(long, prints=False).levels == together.levels
    assert _prints(hearing.hear(long)) == prints
    alone, _ = cache.load_waveforms(long, clips.plan_clips(long, seconds=1.0), RATE)
    for a, b in zip(sound, alone, strict=True):
        np.testing.assert_array_equal(a, b)


def test_what_was_kept_is_what_was_heard(four: Dataset) -> None:
    first, sound, _ = _hear(four)
    again, same, _ = _hear(four)
    assert again.levels == first.levels
    assert _prints(again) == _prints(first)
    for a, b in zip(sound, same, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("module", [fingerprint, "levels", groups])
def test_another_version_is_another_result(
    four: Dataset, monkeypatch: pytest.MonkeyPatch, decoded: Passes, module: object
) -> None:
    from auricle.data import levels

    groups.find_links(four)
    decoded.clear()
    monkeypatch.setattr(levels if module == "levels" else module, "VERSION", 99)
    groups.find_links(four)
    heard_again = len(decoded) - 2 if module is fingerprint else len(decoded)
    assert heard_again == (2 if module is groups else 4)


# --------------------------------------------------------------------------------------- what fails


def test_a_file_that_fails_is_decoded_and_reported_once(four: Dataset, decoded: Passes) -> None:
    path = four.root / "nan.wav"
    soundfile.write(path, np.array([0.1, np.nan] * 8000), RATE, subtype="FLOAT")
    dataset = _dataset(*(r.path for r in four.recordings), path)
    heard, sound, clipless = _hear(dataset)
    assert len(decoded) == 5
    assert list(heard.lost) == list(clipless) == ["nan.wav"]
    assert heard.lost["nan.wav"] == "the file holds NaN or infinite samples"
    assert set(heard.levels) == set(heard.prints) == {r.key for r in four.recordings}
    assert sound.lengths.tolist() == [RATE] * 12 + [0, 0]
    assert not [e for e in cache.entries() if e.source == str(path)]


def test_a_prepared_comparison_names_a_bad_file_once(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    bad = root / "class0" / "machine0-bad.wav"
    soundfile.write(bad, np.array([0.1, np.nan] * 4000), recordings.RATE, subtype="FLOAT")
    prepared = preparation.prepare(recordings.request(root))
    assert [s.path for s in prepared.dataset.skipped] == ["class0/machine0-bad.wav"]
    (finding,) = [f for f in prepared.health["findings"] if f["code"] == "skipped"]
    assert finding["files"] == ["class0/machine0-bad.wav"]


def test_clips_that_cannot_be_had_leave_the_levels(four: Dataset) -> None:
    """A header may promise more than is there: the clips fail, what is there is measured."""
    longer = replace(four.recordings[0], frames=2 * four.recordings[0].frames)
    dataset = replace(four, recordings=(longer, *four.recordings[1:]))
    heard, sound, clipless = _hear(dataset)
    assert heard.lost == {}
    assert list(clipless) == ["0.wav"]
    assert "ends early" in clipless["0.wav"]
    assert heard.levels["0.wav"].seconds == pytest.approx(3.0)
    assert sound.lengths[6:].all()


@pytest.mark.parametrize("kill", range(1, 13))
def test_a_run_that_dies_at_any_file_is_taken_up(
    four: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kill: int
) -> None:
    expected, sound, _ = _hear(four)
    prints = _prints(expected)
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "other"))
    replaced, done = os.replace, []

    def dies(source, target):
        done.append(target)
        if len(done) >= kill:
            raise RuntimeError("killed")
        replaced(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", dies)
        # The dead clean up nothing.
        patched.setattr(store.Partial, "discard", lambda self: self._file.close())
        with pytest.raises(RuntimeError, match="killed"):
            _hear(four, threads=1)
    heard, again, _ = _hear(four)
    assert heard.levels == expected.levels
    assert _prints(heard) == prints
    for a, b in zip(sound, again, strict=True):
        np.testing.assert_array_equal(a, b)


# -------------------------------------------------------------------------------------- the store


@pytest.mark.parametrize("kind", ["fingerprint", "levels", "links"])
@pytest.mark.parametrize("left", [0, 100])
def test_a_damaged_result_is_removed_and_heard_again(four: Dataset, kind: str, left: int) -> None:
    before = health.check(four)
    entry = next(e for e in cache.entries() if e.kind == kind)
    entry.path.write_bytes(entry.path.read_bytes()[:left])
    if kind == "fingerprint":  # read only where links are sought anew
        next(e for e in cache.entries() if e.kind == "links").path.unlink()
    with pytest.raises(CacheError, match="is damaged, and was removed"):
        health.check(four)
    assert health.check(four) == before


def test_everything_is_listed_counted_and_cleared(four: Dataset) -> None:
    heard, _, _ = _hear(four)
    groups.find_links(four, heard=heard)
    kinds = [entry.kind for entry in cache.entries()]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "sound": 4, "fingerprint": 4, "levels": 4, "links": 1,
    }  # fmt: skip
    assert {e.sample_rate for e in cache.entries() if e.kind == "sound"} == {RATE}
    assert all(e.sample_rate is None for e in cache.entries() if e.kind != "sound")
    held = sum(entry.bytes for entry in cache.entries())
    assert cache.clear() >= held
    assert cache.entries() == []


def test_results_beyond_the_limit_go_but_not_those_in_use(
    four: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    hearing.hear(four)
    for entry in cache.entries():
        os.utime(entry.path, (1e9, 1e9))
    monkeypatch.setattr(store, "DEFAULT_LIMIT_BYTES", 0)
    one = replace(four, recordings=four.recordings[:1])
    plan = clips.plan_clips(one, seconds=1.0)
    cuts = cache.Cuts(one, plan, RATE)
    hearing.hear(one, cuts=cuts)
    assert sorted(entry.kind for entry in cache.entries()) == ["fingerprint", "levels", "sound"]


def test_a_read_only_folder_serves_what_it_holds_and_says_what_it_cannot(
    four: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = replace(four, recordings=four.recordings[:1])
    for recording in four.recordings:
        os.utime(recording.path, (1e9, 1e9))
    before, _, _ = _hear(one)
    groups.find_links(one, heard=before)

    def refuse(*args: object, **options: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    for name in ("mkdir", "unlink"):
        monkeypatch.setattr(Path, name, refuse)
    monkeypatch.setattr(os, "utime", refuse)
    after, _, _ = _hear(one)
    assert after.levels == before.levels
    assert groups.find_links(one, heard=after) == ()
    with pytest.raises(CacheError, match=r"Read-only file system.*AURICLE_CACHE"):
        hearing.hear(four)


def test_a_disk_that_fills_up_meanwhile(four: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full)
        with pytest.raises(CacheError, match=r"disk is full.*AURICLE_CACHE"):
            hearing.hear(four)
    assert list((cache.cache_root() / "waveforms").glob("*.part")) == []
    assert hearing.hear(four).lost == {}


def test_a_full_disk_leaves_nothing_half_written(
    four: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=8k", "tmpfs", str(small)]
    if mount is None or subprocess.run([mount, *options], capture_output=True).returncode:
        pytest.skip("mounting a small disk needs root")
    monkeypatch.setenv("AURICLE_CACHE", str(small))
    try:
        with pytest.raises(CacheError, match="disk is full"):
            hearing.hear(four)
        assert list(small.rglob("*.part")) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)
