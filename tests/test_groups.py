"""Shared audio is found under any disguise that keeps its speed, and nothing else is joined."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle.data import fingerprint, groups
from auricle.data.dataset import Dataset
from auricle.data.groups import Link
from auricle.types import Recording

RATE = 22050


@dataclass(frozen=True)
class _Splits:
    fold: tuple[int, ...]


def _melody(seed: int, seconds: float = 8.0, rate: int = RATE) -> np.ndarray:
    """Notes with harmonics and decay over a little noise: what a song or a bird leaves."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * rate)) / rate
    sound = 0.002 * rng.standard_normal(len(t))
    note = np.arange(rate) / rate
    for onset in np.cumsum(rng.uniform(0.08, 0.3, int(5 * seconds))):
        at = slice(int(onset * rate), int(onset * rate) + rate)
        pitch = 220 * 2 ** (rng.integers(0, 36) / 12)
        tone = sum(np.sin(2 * np.pi * k * pitch * note) / k for k in range(1, 6))
        faded = 0.1 * rng.uniform(0.3, 1) * tone * np.exp(-note / 0.15)
        sound[at] += faded[: len(sound[at])]
    return (sound / abs(sound).max() * 0.7).astype(np.float32)


def _hum(seed: int, pitch: float, noise: float, seconds: float = 8.0) -> np.ndarray:
    """A machine at constant speed: fixed harmonics in random phase, and noise of its own."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    sound = sum(np.sin(2 * np.pi * (k * pitch * t + rng.uniform())) / k**0.5 for k in range(1, 40))
    return (0.03 * sound + noise * rng.standard_normal(len(t))).astype(np.float32)


def _links(folder: Path, *sounds: np.ndarray | tuple[np.ndarray, int] | Path) -> tuple[Link, ...]:
    return groups.find_links(_dataset(folder, *sounds))


def _dataset(folder: Path, *sounds: np.ndarray | tuple[np.ndarray, int] | Path) -> Dataset:
    recordings = []
    for i, sound in enumerate(sounds):
        path = folder / f"{i}.wav"
        if isinstance(sound, Path):
            path = sound
        elif isinstance(sound, tuple):
            soundfile.write(path, *sound)
        else:
            soundfile.write(path, sound, RATE)
        info = soundfile.info(str(path))
        recordings.append(
            Recording(path, path.name, info.samplerate, info.channels, info.frames, group=path.name)
        )
    return Dataset(folder, "folder", tuple(recordings))


def _coded(folder: Path, sound: np.ndarray, suffix: str) -> Path:
    path = folder / f"coded{suffix}"
    soundfile.write(path, sound, RATE)
    return path


def _noisy(sound: np.ndarray) -> np.ndarray:
    noise = np.random.default_rng(5).standard_normal(len(sound))
    return sound + 0.1 * float(np.sqrt(np.mean(sound**2))) * noise.astype(np.float32)


@pytest.mark.parametrize(
    "disguise", ["mp3", "ogg", "gain", "rate", "noise", "polarity", "stereo", "8 bit"]
)
def test_copies_are_found(tmp_path: Path, disguise: str) -> None:
    sound = _melody(0)
    copy = {
        "mp3": lambda: _coded(tmp_path, sound, ".mp3"),
        "ogg": lambda: _coded(tmp_path, sound, ".ogg"),
        "gain": lambda: 0.1 * sound,
        "rate": lambda: (soxr.resample(sound, RATE, 16000), 16000),
        "noise": lambda: _noisy(sound),
        "polarity": lambda: -sound,
        "stereo": lambda: np.stack([sound, 0.5 * sound], axis=1),
        "8 bit": lambda: np.round(sound * 128) / 128,
    }[disguise]()
    (link,) = _links(tmp_path, sound, _melody(1), copy)
    assert link.kind == "near-duplicate"
    assert {link.a, link.b} & {"0.wav"}
    assert {link.a, link.b} & {"2.wav", "coded.mp3", "coded.ogg"}
    # MP3 and Vorbis may shift by their frame; nothing else moves.
    assert abs(link.offset) < 0.06
    assert link.score > 0.5


@pytest.mark.parametrize("start", [0.0, 1.2345, 5.0])
@pytest.mark.parametrize("rate", [RATE, 16000])
def test_an_excerpt_is_found_at_its_offset(tmp_path: Path, start: float, rate: int) -> None:
    sound = _melody(3)
    cut = sound[int(start * RATE) : int((start + 2.5) * RATE)]
    (link,) = _links(tmp_path, (soxr.resample(cut, RATE, rate), rate), sound)
    assert (link.a, link.b, link.kind) == ("0.wav", "1.wav", "excerpt")
    assert link.offset == pytest.approx(start, abs=0.001)


def test_an_excerpt_of_a_long_recording(tmp_path: Path) -> None:
    sound = _melody(4, seconds=70, rate=8000)
    cut = sound[int(43.21 * 8000) : 47 * 8000]
    (link,) = _links(tmp_path, (cut, 8000), (sound, 8000))
    assert link.offset == pytest.approx(43.21, abs=0.001)


def test_identical_sound_in_other_clothes(tmp_path: Path) -> None:
    sound = np.round(_melody(0, 2) * 32767) / 32768
    links = _links(tmp_path, sound, _coded(tmp_path, sound, ".flac"), sound)
    assert [(link.a, link.b, link.kind) for link in links] == [
        ("0.wav", "2.wav", "identical"),
        ("0.wav", "coded.flac", "identical"),
    ]


def test_other_takes_are_not_joined(tmp_path: Path) -> None:
    assert _links(tmp_path, *(_melody(seed, 4) for seed in range(12))) == ()


@pytest.mark.parametrize("noise", [0.0, 1e-4, 0.01])
def test_steady_machines_are_not_joined(tmp_path: Path, noise: float) -> None:
    takes = [_hum(seed, 50.0 + 7 * (seed // 3), noise) for seed in range(9)]
    assert _links(tmp_path, *takes) == ()


def test_click_trains_of_one_clock_are_not_joined(tmp_path: Path) -> None:
    def clock(seed: int) -> np.ndarray:
        rng = np.random.default_rng(seed)
        tick = np.exp(-np.arange(400) / 60) * np.sin(np.arange(400) * 0.8)
        sound = 1e-3 * rng.standard_normal(6 * RATE)
        for beat in range(11):
            at = int((0.5 * beat + 0.1 + rng.uniform(0, 0.002)) * RATE)
            sound[at : at + 400] += rng.uniform(0.4, 0.6) * tick
        return sound.astype(np.float32)

    assert _links(tmp_path, *(clock(seed) for seed in range(4))) == ()


def test_silence_matches_nothing(tmp_path: Path) -> None:
    silence = np.zeros(3 * RATE, np.float32)
    offset = np.full(3 * RATE, 0.25, np.float32)
    assert _links(tmp_path, silence, silence, offset, offset) == ()


def test_an_event_in_digital_silence_is_found_and_silence_is_not(tmp_path: Path) -> None:
    quiet = np.zeros(4 * RATE, np.float32)
    barks = []
    for seed in (7, 8):
        bark = quiet.copy()
        bark[RATE : 2 * RATE] = _melody(seed, 1)
        barks.append(bark)
    (link,) = _links(tmp_path, *barks, 0.5 * barks[0])
    assert (link.a, link.b) == ("0.wav", "2.wav")


def test_bad_and_tiny_files_are_left_out(tmp_path: Path) -> None:
    sound = _melody(0, 3)
    dataset = _dataset(tmp_path, sound, sound[:1], sound[:300], 0.5 * sound, sound)
    dataset.recordings[4].path.write_bytes(b"")
    (link,) = groups.find_links(dataset)
    assert (link.a, link.b) == ("0.wav", "3.wav")
    assert groups.find_links(replace(dataset, recordings=())) == ()


def test_long_recordings_are_sampled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = _melody(9, seconds=200, rate=8000)
    dataset = _dataset(tmp_path, (sound, 8000), (0.3 * sound, 8000))
    monkeypatch.setattr(fingerprint, "MOST_SECONDS", 60.0)
    spans = fingerprint.wanted(dataset.recordings[0], among=2).spans
    # The last whole half minute of 200 s begins at 150 s.
    assert spans == ((0, 240000), (5 * 240000, 6 * 240000))
    (link,) = groups.find_links(dataset)
    assert link.kind == "near-duplicate"


def test_threads_do_not_change_the_links(tmp_path: Path) -> None:
    sounds = [_melody(seed, 3) for seed in range(4)]
    dataset = _dataset(tmp_path, *sounds, *(0.5 * s for s in sounds))
    seen: list[tuple[int, int]] = []
    one = groups.find_links(dataset, threads=1, progress=lambda *now: seen.append(now))
    assert one == groups.find_links(dataset, threads=4)
    assert len(one) == 4
    assert seen == [(i, 8) for i in range(1, 9)]


def _named(*rows: tuple[str, str, str | None]) -> Dataset:
    recordings = tuple(
        Recording(Path(key), key, 8000, 1, 8000, label="x", group=group, fold=fold)
        for key, group, fold in rows
    )
    source = "column 'fold'" if any(fold for *_, fold in rows) else None
    return Dataset(Path(), "folder", recordings, fold_source=source)


def _link(a: str, b: str) -> Link:
    return Link(a, b, "excerpt", 0.0, 0.9)


def test_joining_is_transitive_and_said_aloud() -> None:
    dataset = _named(("a", "g3", None), ("b", "g1", None), ("c", "g2", None), ("d", "g1", None))
    joined = groups.join(dataset, [_link("a", "b"), _link("c", "d")])
    assert [r.group for r in joined.recordings] == ["g1"] * 4
    assert "3 groups became 1" in joined.notes[-1]
    assert groups.join(dataset, ()) is dataset


def test_official_folds_stay() -> None:
    dataset = _named(("a", "g1", "1"), ("b", "g2", "1"), ("c", "g3", "2"))
    joined = groups.join(dataset, [_link("a", "b"), _link("b", "c")])
    assert [r.group for r in joined.recordings] == ["g1", "g1", "g3"]
    assert [r.fold for r in joined.recordings] == ["1", "1", "2"]
    assert joined.warnings[-1].startswith("2 recordings share audio across the official folds")


def test_crossings() -> None:
    dataset = _named(("a", "a", None), ("b", "b", None), ("c", "c", None))
    links = [_link("a", "b"), _link("b", "c")]
    assert groups.crossings(dataset, links, _Splits((0, 0, 1))) == ("b", "c")  # type: ignore[arg-type]
    assert groups.crossings(dataset, links, _Splits((0, 0, 0))) == ()  # type: ignore[arg-type]


@settings(max_examples=50, deadline=None)
@given(
    links=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12),
    shift=st.integers(0, 11),
)
def test_joined_groups_do_not_depend_on_the_order_of_links(
    links: list[tuple[int, int]], shift: int
) -> None:
    dataset = _named(*((str(i), str(i), None) for i in range(10)))
    chosen = [_link(str(a), str(b)) for a, b in links]
    turned = chosen[shift:] + chosen[:shift]
    joined = groups.join(dataset, chosen)
    assert [r.group for r in joined.recordings] == [
        r.group for r in groups.join(dataset, turned).recordings
    ]
    group = {r.key: r.group for r in joined.recordings}
    assert all(group[link.a] == group[link.b] for link in chosen)


def test_landmarks_move_with_the_sound() -> None:
    sound = soxr.resample(_melody(2), RATE, fingerprint.RATE)
    later = np.concatenate([np.zeros(10 * fingerprint.HOP, np.float32), sound])
    first, at = fingerprint.landmarks(*fingerprint.peaks(sound))
    second, then = fingerprint.landmarks(*fingerprint.peaks(later))
    shared = set(zip(first.tolist(), (at + 10).tolist(), strict=True))
    found = set(zip(second.tolist(), then.tolist(), strict=True))
    # Blocks that limit the density of peaks do not move with the sound; most landmarks stay.
    assert len(shared & found) > 0.5 * len(shared)


def test_agreement_knows_a_copy_from_a_machine_of_the_same_pitch() -> None:
    def heard(sound: np.ndarray) -> np.ndarray:
        return soxr.resample(sound, RATE, fingerprint.RATE)

    copy, _, _ = fingerprint.agreement(heard(_hum(0, 53.0, 0.01)), heard(0.2 * _hum(0, 53.0, 0.01)))
    other, _, _ = fingerprint.agreement(heard(_hum(0, 53.0, 0.0)), heard(_hum(1, 53.0, 0.0)))
    assert copy > 0.6
    assert other < 0.4
    # In step, the harmonics agree at every period: only the noise tells, and here there is none.
    hum = heard(_hum(0, 53.0, 0.0, seconds=1.0))
    same, _, windows = fingerprint.agreement(hum, hum)
    assert windows == 1
    assert same < 0.4


def test_hits_on_two_neighbouring_offsets_count_together() -> None:
    hashes = np.tile(np.arange(6, dtype=np.uint32), 2)
    owners = np.repeat([0, 1], 6)
    starts = np.array([0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13])
    (found,) = fingerprint.proposals(hashes, owners, starts)
    assert (found.a, found.b, found.offset, found.hits) == (0, 1, 7, 6)
    assert fingerprint.proposals(hashes[::2], owners[::2], starts[::2]) == []


@pytest.mark.real
@pytest.mark.parametrize("name", ["bldc_motor", "fsdd", "librispeech_10spk", "donateacry"])
def test_real_takes_are_not_joined(shared_data: Path, name: str) -> None:
    paths = sorted((shared_data / name / "audio").rglob("*.flac"))[:200]
    recordings = []
    for path in paths:
        info = soundfile.info(str(path))
        recordings.append(
            Recording(path, str(path), info.samplerate, info.channels, info.frames, group=str(path))
        )
    assert groups.find_links(Dataset(shared_data, "folder", tuple(recordings))) == ()


@pytest.mark.real
def test_real_recordings_through_a_telephone_codec_are_found(shared_data: Path) -> None:
    paths = sorted((shared_data / "gsm_codec_pairs" / "audio").rglob("*.flac"))
    recordings = []
    for path in paths:
        info = soundfile.info(str(path))
        recordings.append(Recording(path, path.stem, info.samplerate, info.channels, info.frames))
    links = groups.find_links(Dataset(shared_data, "folder", tuple(recordings)))
    assert len(links) == len(paths) // 2
    for link in links:
        assert link.a.removesuffix("_input") == link.b.removesuffix("_target")
