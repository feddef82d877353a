"""Reading by span and by block, every format, and files that are not what they seem."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle import audio
from auricle.data.layouts.listing import scan
from auricle.errors import AudioError, ConfigError, MissingExtraError
from auricle.units import to_samples

LOSSLESS = [
    ("wav", "PCM_U8", 2**-7),
    ("wav", "PCM_16", 2**-15),
    ("wav", "PCM_24", 2**-23),
    ("wav", "PCM_32", 2**-24),
    ("wav", "FLOAT", 0.0),
    ("wav", "DOUBLE", 0.0),
    ("flac", "PCM_16", 2**-15),
    ("flac", "PCM_24", 2**-23),
    ("aiff", "PCM_16", 2**-15),
    ("caf", "PCM_16", 2**-15),
]
LOSSY = [
    ("ogg", "VORBIS", 44100),
    ("ogg", "VORBIS", 16000),
    ("opus", "OPUS", 48000),
    ("mp3", "MPEG_LAYER_III", 44100),
]


def noise(seconds: float = 1.0, rate: int = 48000, channels: int = 1, seed: int = 0) -> np.ndarray:
    generator = np.random.default_rng(seed)
    samples = 0.2 * generator.standard_normal((channels, int(seconds * rate)))
    return np.clip(samples, -0.9, 0.9).astype(np.float32)


@pytest.mark.parametrize(("suffix", "subtype", "step"), LOSSLESS)
def test_lossless_round_trip(tmp_path: Path, suffix: str, subtype: str, step: float) -> None:
    path = tmp_path / f"a.{suffix}"
    given = noise(0.5, channels=2)
    audio.write(path, given, 48000, subtype=subtype)
    info = audio.probe(path)
    assert (info.sample_rate, info.channels, info.frames) == (48000, 2, 24000)
    assert info.subtype == subtype
    assert info.decoder.startswith("libsndfile ")
    # One quantisation step: libsndfile may truncate where it does not round.
    assert np.abs(audio.read(path, mono=False) - given).max() <= step


@pytest.mark.parametrize(("suffix", "subtype", "rate"), LOSSY)
@pytest.mark.parametrize("start", [0.0, 0.7311, 4.0, 9.1, 9.7, 9.97])
def test_a_span_of_a_lossy_file_is_that_span_of_the_whole(
    tmp_path: Path, suffix: str, subtype: str, rate: int, start: float
) -> None:
    path = tmp_path / f"a.{suffix}"
    audio.write(path, noise(10, rate), rate, subtype=subtype)
    whole = audio.read(path)
    begin = to_samples(start, rate)
    span = audio.read(path, start=start, duration=0.25)
    expected = whole[begin : begin + to_samples(0.25, rate)]
    assert span.shape == expected.shape
    # mpg123 rounds differently after a seek, by one unit of float32; the others are exact.
    assert np.abs(span - expected).max() <= 2**-20


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "opus", "mp3"])
@pytest.mark.parametrize("rate", [None, 16000, 44100])
@pytest.mark.parametrize("mono", [True, False])
def test_blocks_concatenate_to_read(
    tmp_path: Path, suffix: str, rate: int | None, mono: bool
) -> None:
    path = tmp_path / f"a.{suffix}"
    audio.write(path, noise(3, channels=2), 48000)
    whole = audio.read(path, start=0.4, sample_rate=rate, mono=mono)
    parts = list(audio.blocks(path, seconds=0.17, start=0.4, sample_rate=rate, mono=mono))
    assert len(parts) > 5
    assert all(part.dtype == np.float32 for part in parts)
    assert np.array_equal(np.concatenate(parts, axis=-1), whole)


def plucks(seconds: float, rate: int) -> np.ndarray:
    """Tones that begin suddenly and fade: what fills and empties an MP3's bit reservoir."""
    generator = np.random.default_rng(0)
    time = np.arange(rate // 2) / rate
    sound = 0.002 * generator.standard_normal(int(seconds * rate))
    for begin in generator.integers(0, len(sound) - len(time), int(6 * seconds)):
        tone = np.sin(2 * np.pi * generator.uniform(200, 4000) * time) * np.exp(-time / 0.1)
        sound[begin : begin + len(time)] += 0.2 * tone
    return np.clip(sound, -0.9, 0.9).astype(np.float32)


def test_an_mp3_read_by_blocks_does_not_stumble_between_them(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    audio.write(path, plucks(20, 22050), 22050)
    parts = list(audio.blocks(path, seconds=0.5))
    # With a seek at each block, blocks began with errors of up to 0.17 of full scale.
    assert np.array_equal(np.concatenate(parts), audio.read(path))


SPANS = [(0, 30000), (8000, 9000), (60000, 100000), (25000, 40000), (100000, 120000)]


def heard(path: Path, spans: list[tuple[int, int]], seconds: float = 0.7) -> list[np.ndarray]:
    parts: list[list[np.ndarray]] = [[] for _ in spans]
    ended = [0] * len(spans)
    for i, block, last in audio.spans(path, spans, seconds=seconds):
        assert not ended[i], "nothing comes after a span's last block"
        parts[i].append(block)
        ended[i] += last
    assert ended == [1] * len(spans)
    return [np.concatenate(part) for part in parts]


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "opus", "mp3"])
def test_spans_are_slices_of_the_whole(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    audio.write(path, np.stack([plucks(3, 48000)] * 2), 48000)
    whole = audio.read(path, mono=False).T
    for (first, last), sound in zip(SPANS, heard(path, SPANS), strict=True):
        assert np.array_equal(sound, whole[first:last])


@pytest.mark.parametrize("suffix", ["wav", "ogg", "opus", "mp3"])
@pytest.mark.parametrize("one_pass", [True, False])
def test_a_span_is_the_same_whatever_else_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, one_pass: bool
) -> None:
    if not one_pass:  # as of a file of hours
        monkeypatch.setattr(audio, "_ONE_PASS_SECONDS", 1.0)
    path = tmp_path / f"a.{suffix}"
    audio.write(path, plucks(3, 48000), 48000)
    for span, sound in zip(SPANS, heard(path, SPANS), strict=True):
        assert np.array_equal(heard(path, [span], seconds=0.3)[0], sound)


def test_what_overlaps_is_decoded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.flac"
    audio.write(path, noise(3), 48000)
    decoded: list[tuple[int, int]] = []
    blocks = audio._Sndfile.blocks

    def counted(self, start, count, size):
        decoded.append((start, start + count))
        return blocks(self, start, count, size)

    monkeypatch.setattr(audio._Sndfile, "blocks", counted)
    heard(path, SPANS)
    assert decoded == [(0, 40000), (60000, 120000)]


def test_spans_of_a_file_that_ends_early(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    audio.write(path, noise(1, rate=8000), 8000)
    whole, cut, tail = heard(path, [(0, 8000), (2000, 9000), (7999, 20000)])
    assert (len(whole), len(cut), len(tail)) == (8000, 6000, 1)
    with pytest.raises(AudioError, match="ends after 8000 samples, before sample 8000"):
        heard(path, [(0, 10), (8000, 8001)])


def test_spans_of_a_video_sound_track(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    _write_m4a(path, plucks(3, 48000), 48000)
    whole = audio.read(path)
    for (first, last), sound in zip(SPANS, heard(path, SPANS), strict=True):
        assert np.array_equal(sound[:, 0], whole[first:last])


@pytest.mark.parametrize("target", [8000, 44100, 48000])
def test_a_resampled_stream_does_not_depend_on_its_blocks(target: int) -> None:
    sound = noise(2, channels=2).T

    def resampled(*sizes: int) -> np.ndarray:
        stream = audio.Resampler(48000, target, 2)
        ends = np.cumsum(sizes)
        parts = [stream.push(part) for part in np.split(sound, ends)]
        return np.concatenate([*parts, stream.finish()])

    assert np.array_equal(resampled(), resampled(1, 777, 50000, 3))
    assert len(resampled()) == 2 * target


def test_read_resamples_the_averaged_channels_in_one_go(tmp_path: Path) -> None:
    given = noise(2, rate=44100, channels=6)
    audio.write(tmp_path / "a.wav", given, 44100, subtype="FLOAT")
    expected = soxr.resample(given.mean(axis=0), 44100, 16000, quality="HQ")
    # float32 sums of six channels in another order.
    np.testing.assert_allclose(
        audio.read(tmp_path / "a.wav", sample_rate=16000), expected, rtol=0, atol=1e-6
    )


def test_a_tone_keeps_its_frequency_and_level_through_192_khz(tmp_path: Path) -> None:
    time = np.arange(192000) / 192000
    audio.write(tmp_path / "a.wav", 0.5 * np.sin(2 * np.pi * 1000 * time), 192000)
    low = audio.read(tmp_path / "a.wav", sample_rate=16000)
    expected = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(16000) / 16000)
    # Away from the edges only the 16-bit step and the filter's ripple (-100 dB) remain.
    assert np.abs(low - expected)[400:-400].max() < 1e-4


@settings(max_examples=40, deadline=None)
@given(
    start=st.integers(0, 7999),
    count=st.integers(1, 12000),
    block=st.floats(0.001, 2.0),
)
def test_any_span_is_the_slice_of_the_whole(
    tmp_path_factory: pytest.TempPathFactory, start: int, count: int, block: float
) -> None:
    path = tmp_path_factory.getbasetemp() / "span.wav"
    if not path.exists():
        audio.write(path, noise(1, rate=8000), 8000, subtype="FLOAT")
    whole = audio.read(path)
    span = {"start": start / 8000, "duration": count / 8000}
    assert np.array_equal(audio.read(path, **span), whole[start : start + count])
    parts = list(audio.blocks(path, seconds=block, **span))
    assert np.array_equal(np.concatenate(parts), whole[start : start + count])


def test_a_span_of_a_ten_hour_file_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    rate, hours = 16000, 10
    with soundfile.SoundFile(path, "w", rate, 1, "PCM_U8") as file:
        file.write(noise(1, rate=rate)[0])
    size = rate * 3600 * hours
    header = bytearray(path.read_bytes()[:44])
    header[4:8] = (36 + size).to_bytes(4, "little")
    header[40:44] = size.to_bytes(4, "little")
    path.write_bytes(header)
    os.truncate(path, 44 + size)  # sparse: takes no room on disk
    assert audio.probe(path).duration == 36000
    span = audio.read(path, start=35990.0, duration=10.0)
    assert span.shape == (160000,)
    assert np.ptp(span) == 0


def test_rejects_what_is_no_sound(tmp_path: Path) -> None:
    (tmp_path / "zero.wav").write_bytes(b"")
    (tmp_path / "text.wav").write_text("these are words, not sound\n" * 40)
    (tmp_path / "bytes.wav").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "link.wav").symlink_to("gone.wav")
    (tmp_path / "folder.wav").mkdir()
    os.mkfifo(tmp_path / "pipe.wav")
    soundfile.write(tmp_path / "header.wav", np.zeros(0), 8000)
    for name, reason in {
        "zero.wav": "zero bytes",
        "text.wav": "is text, not sound",
        "bytes.wav": "not sound that can be decoded",
        "link.wav": r"link to gone\.wav, which is not there",
        "folder.wav": "not a regular file",
        "pipe.wav": "not a regular file",
        "missing.wav": "no such file",
        "header.wav": "header and no samples",
    }.items():
        with pytest.raises(AudioError, match=reason):
            audio.probe(tmp_path / name)


def _truncated(path: Path, share: float) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


def test_a_truncated_flac_is_refused(tmp_path: Path) -> None:
    audio.write(tmp_path / "a.flac", noise(5), 48000)
    path = _truncated(tmp_path / "a.flac", 0.6)
    with pytest.raises(AudioError, match="truncated or damaged: its header declares 5 s"):
        audio.probe(path)


@pytest.mark.parametrize("suffix", ["wav", "aiff", "ogg", "mp3"])
def test_of_other_truncated_files_what_is_there_is_read(tmp_path: Path, suffix: str) -> None:
    audio.write(tmp_path / f"a.{suffix}", noise(10), 48000)
    path = _truncated(tmp_path / f"a.{suffix}", 0.6)
    info = audio.probe(path)
    # Ogg pages and the encoder's varying rate move the cut a little.
    assert 5.0 < info.duration < 7.5
    assert audio.read(path).shape == (info.frames,)


def test_a_file_damaged_inside_is_refused_when_read(tmp_path: Path) -> None:
    audio.write(tmp_path / "a.flac", noise(20), 48000)
    content = bytearray((tmp_path / "a.flac").read_bytes())
    half = len(content) // 2
    content[half : half + 200_000] = bytes(200_000)
    (tmp_path / "a.flac").write_bytes(content)
    with pytest.raises(AudioError):
        audio.read(tmp_path / "a.flac")


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e300])
def test_samples_that_are_no_numbers_are_refused(tmp_path: Path, value: float) -> None:
    samples = np.zeros(100)
    samples[50] = value
    soundfile.write(tmp_path / "a.wav", samples, 8000, subtype="DOUBLE")
    with pytest.raises(AudioError, match="NaN or infinite"):
        audio.read(tmp_path / "a.wav")


def test_one_sample_is_one_sample(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.array([0.5]), 44100)
    assert audio.probe(tmp_path / "a.wav").frames == 1
    assert audio.read(tmp_path / "a.wav").tolist() == [0.5]
    assert audio.read(tmp_path / "a.wav", sample_rate=16000).shape == (0,)


@pytest.mark.parametrize(
    "name", ["with space.wav", "quo'te\".wav", "\U0001f3b5.wav", "<script>.wav", "b\udcff.wav"]
)
def test_any_name_can_be_read_and_printed(tmp_path: Path, name: str) -> None:
    audio.write(tmp_path / name, noise(0.1), 48000)
    assert audio.read(tmp_path / name).shape == (4800,)
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(AudioError) as caught:
        audio.probe(tmp_path / name)
    str(caught.value).encode("utf-8")


def test_a_folder_gives_its_sounds_as_a_comparison_takes_them(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    kept = [root / "b" / "x.wav", root / "linked" / "y.FLAC", root / "a.wav"]
    aside = [
        root / "._a.wav",
        root / "__MACOSX" / "x.wav",
        root / ".trash" / "z.wav",
        root / "n.txt",
    ]
    elsewhere.mkdir()
    (root / "b").mkdir(parents=True)
    (root / "linked").symlink_to(elsewhere)
    (root / "b" / "loop").symlink_to(root)
    for path in (*kept, *aside):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
    assert audio.find([root]) == sorted(kept)
    assert list(scan(root).audio) == sorted(kept)
    assert audio.find([aside[0], elsewhere]) == [aside[0], elsewhere / "y.FLAC"], "as it is named"


def test_a_folder_that_may_not_be_read_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without rights taken away: a superuser may read all."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        audio.write(tmp_path / name / "x.wav", noise(0.1), 48000)
    shut = tmp_path / "a"
    scandir, access = os.scandir, os.access

    def scanned(path):
        if Path(path) == shut:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scanned)
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != shut and access(path, mode))
    assert audio.find([tmp_path]) == [shut, tmp_path / "b" / "x.wav"]
    with pytest.raises(AudioError, match="a is a folder that may not be read"):
        audio.probe(shut)
    assert [lost.path for lost in scan(tmp_path).skipped] == ["a"]


def test_a_span_must_lie_in_the_file(tmp_path: Path) -> None:
    audio.write(tmp_path / "a.wav", noise(1), 48000)
    with pytest.raises(AudioError, match="lasts 1 s: no span can start at 1 s"):
        audio.read(tmp_path / "a.wav", start=1.0)
    assert audio.read(tmp_path / "a.wav", start=0.9, duration=5.0).shape == (4800,)
    for argument in ({"start": -1.0}, {"duration": 0.0}, {"sample_rate": 0}):
        with pytest.raises(ConfigError, match="must be"):
            audio.read(tmp_path / "a.wav", **argument)


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="cannot write"):
        audio.write(tmp_path / "a.opus", noise(1), 44100)  # Opus knows no 44.1 kHz
    with pytest.raises(AudioError, match=r"no format is called '\.xyz'"):
        audio.write(tmp_path / "a.xyz", noise(1), 48000)
    assert list(tmp_path.iterdir()) == []


def test_long_ogg_is_written_in_blocks(tmp_path: Path) -> None:
    audio.write(tmp_path / "a.ogg", np.zeros(8000 * 600), 8000)
    assert audio.probe(tmp_path / "a.ogg").duration == 600


def _write_m4a(path: Path, samples: np.ndarray, rate: int) -> None:
    av = pytest.importorskip("av")
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=rate, layout="mono")
        for begin in range(0, len(samples), 1024):
            block = np.ascontiguousarray(samples[None, begin : begin + 1024])
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="mono")
            frame.sample_rate = rate
            frame.pts = begin
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def test_aac_is_read_through_pyav(tmp_path: Path) -> None:
    time = np.arange(44100 * 4) / 44100
    given = (0.5 * np.sin(2 * np.pi * (300 + 100 * time) * time)).astype(np.float32)
    path = tmp_path / "a.m4a"
    _write_m4a(path, given, 44100)
    info = audio.probe(path)
    assert info.decoder.startswith("PyAV ")
    assert (info.sample_rate, info.channels, info.subtype) == (44100, 1, "AAC")
    assert info.duration == pytest.approx(4.0, abs=0.06)  # up to two AAC frames of padding
    whole = audio.read(path)
    assert abs(len(whole) - info.frames) <= 2048
    # A sweep: any shift would leave a difference of the sweep's own size, 0.35 RMS.
    error = whole[2000:170000] - given[2000:170000]
    assert np.sqrt(np.mean(error**2)) < 0.02
    span = audio.read(path, start=2.5, duration=1.0)
    assert np.abs(span - whole[110250:154350]).max() < 1e-4  # noise substitution aside
    parts = np.concatenate(list(audio.blocks(path, seconds=0.3)))
    assert np.array_equal(parts, whole)


def test_a_missing_pyav_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.m4a").write_bytes(b"anything")
    monkeypatch.setitem(__import__("sys").modules, "av", None)
    with pytest.raises(MissingExtraError, match=r"reading \.m4a files needs av.*auricle\[av\]"):
        audio.probe(tmp_path / "a.m4a")


def test_a_damaged_m4a_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("av")
    (tmp_path / "a.m4a").write_bytes(b"no container at all" * 50)
    with pytest.raises(AudioError, match="is damaged"):
        audio.probe(tmp_path / "a.m4a")


@pytest.mark.real
def test_ogg_spans_of_real_files(shared_data: Path) -> None:
    for path in sorted((shared_data / "esc10").rglob("*.ogg"))[::40]:
        whole = audio.read(path)
        assert audio.probe(path).frames == len(whole)
        for start in (0, len(whole) // 2, len(whole) - 3000):
            span = audio.read(path, start=start / 44100, duration=0.05)
            assert np.array_equal(span, whole[start : start + len(span)])
