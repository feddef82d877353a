"""What PyAV decodes: where its samples lie, and files that are damaged."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from auricle import audio
from auricle.errors import AudioError

av = pytest.importorskip("av")

RATE = 48000
SECONDS = 3.0
# What starts with the encoder's delay, since the container has no place to tell it.
LATE = {"aac": 1024, "ac3": 256, "mpg": 481}
FORMATS = [
    ("m4a", "aac"),
    ("m4a", "alac"),
    ("mov", "pcm_s16le"),
    ("3gp", "aac"),
    ("mkv", "aac"),
    ("mkv", "flac"),
    ("webm", "libopus"),
    ("avi", "pcm_s16le"),
    ("aac", "aac"),
    ("ac3", "ac3"),
    ("mpg", "mp2"),
]
every_format = pytest.mark.parametrize(("suffix", "codec"), FORMATS)


def sweep(seconds: float = SECONDS) -> np.ndarray:
    """From 300 Hz up to 900: a shift by a single sample changes it by 4 % and more of its level."""
    time = np.arange(int(seconds * RATE)) / RATE
    return (0.5 * np.sin(2 * np.pi * (300 + 100 * time) * time)).astype(np.float32)


def encode(
    path: Path, codec: str, samples: np.ndarray, *, rate: int = RATE, title: str = "no title"
) -> Path:
    """One mono sound track of a file."""
    frame = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
    frame.sample_rate, frame.pts = rate, None
    with av.open(str(path), "w") as container:
        container.metadata["title"] = title
        try:
            stream = container.add_stream(codec, rate=rate, layout="mono")
            stream.codec_context.open()
        except (av.error.FFmpegError, ValueError):
            pytest.skip(f"this PyAV cannot write {codec}")
        size = stream.codec_context.frame_size or 1024
        queue = av.AudioFifo()
        form = av.AudioResampler(format=stream.codec_context.format.name, layout="mono", rate=rate)
        for part in form.resample(frame):
            part.pts = None
            queue.write(part)
        for place in itertools.count(0, size):
            if (part := queue.read(size, partial=True)) is None:
                break
            part.pts = place
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return path


@every_format
def test_the_length_is_what_is_read_and_starts_where_the_sound_does(
    tmp_path: Path, suffix: str, codec: str
) -> None:
    given = sweep()
    path = encode(tmp_path / f"a.{suffix}", codec, given)
    whole = audio.read(path)
    assert audio.probe(path).frames == len(whole)
    late = LATE.get(suffix, 0)
    # The encoder's delay, and its last frame, which silence fills.
    assert late <= len(whole) - len(given) + late <= late + 2048 + 1152
    bins = 2 * len(whole)
    spectra = np.fft.rfft(whole, bins) * np.fft.rfft(given, bins).conj()
    assert np.argmax(np.fft.irfft(spectra)) == late


@every_format
@pytest.mark.parametrize("start", [0.0, 0.4, 1.0, 1.7311, 2.9])
def test_a_span_is_that_span_of_the_whole(
    tmp_path: Path, suffix: str, codec: str, start: float
) -> None:
    path = encode(tmp_path / f"a.{suffix}", codec, sweep())
    whole = audio.read(path)
    begin = round(start * RATE)
    expected = whole[begin : begin + RATE // 2]
    span = audio.read(path, start=start, duration=0.5)
    assert span.shape == expected.shape
    # AAC puts noise of its own where it hears noise, here at the end; a shift by one sample would
    # leave 0.02 and more. All else is exact.
    assert np.abs(span - expected).max() < (0.01 if codec == "aac" else 1e-6)


@pytest.mark.parametrize(("suffix", "passes"), [("m4a", 2), ("ac3", 1)])
def test_spans_of_hours_are_found_by_seeking_only_where_a_seek_is_sure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, passes: int
) -> None:
    codec = {"m4a": "aac", "ac3": "ac3"}[suffix]
    path = encode(tmp_path / f"a.{suffix}", codec, sweep())
    whole = audio.read(path)
    monkeypatch.setattr(audio, "_ONE_PASS_SECONDS", 1.0)
    begun = []
    blocks = audio._Av.blocks

    def watched(self, start, count, size):
        begun.append(start)
        return blocks(self, start, count, size)

    monkeypatch.setattr(audio._Av, "blocks", watched)
    wanted = [(48000, 49000), (96000, 97000)]
    parts: list[list[np.ndarray]] = [[], []]
    for i, block, _ in audio.spans(path, wanted):
        parts[i].append(block[:, 0])
    for (first, last), part in zip(wanted, parts, strict=True):
        assert np.abs(np.concatenate(part) - whole[first:last]).max() < 1e-4
    assert len(begun) == passes


def test_frames_without_a_time_stamp_follow_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = encode(tmp_path / "a.m4a", "alac", sweep())
    whole = audio.read(path)

    class Unstamped:
        """A container whose frames have lost every other time stamp."""

        def __init__(self, inner):
            self._inner = inner

        def __getattr__(self, name):
            return getattr(self._inner, name)

        def decode(self, stream):
            for number, frame in enumerate(self._inner.decode(stream)):
                if number % 2:
                    frame.pts = None
                yield frame

    opened = av.open
    monkeypatch.setattr(av, "open", lambda *a, **k: Unstamped(opened(*a, **k)))
    assert np.array_equal(audio.read(path), whole)
    assert np.array_equal(audio.read(path, start=1.5, duration=1.0), whole[72000:120000])


def test_a_seek_that_fails_is_made_up_for_by_decoding_from_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = encode(tmp_path / "a.m4a", "alac", sweep())
    whole = audio.read(path)
    opened = av.open

    class Unmoved:
        """A container that cannot be sought."""

        def __init__(self, inner):
            self._inner = inner

        def __getattr__(self, name):
            return getattr(self._inner, name)

        def seek(self, *arguments, **options):
            raise av.error.PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(av, "open", lambda *a, **k: Unmoved(opened(*a, **k)))
    assert np.array_equal(audio.read(path, start=2.0, duration=0.5), whole[96000:120000])


def test_what_pyav_calls_a_bad_value_is_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its versions differ in which files they say so of; all of them raise it."""
    path = encode(tmp_path / "a.m4a", "alac", sweep(0.5))

    class Picky:
        """A resampler that takes no frame."""

        def __init__(self, **_options):
            pass

        def resample(self, frame):
            raise ValueError(f"{frame} does not match the resampler's setup")

    monkeypatch.setattr(av, "AudioResampler", Picky)
    with pytest.raises(AudioError, match=r"a\.m4a is damaged: .*does not match"):
        audio.probe(path)


DAMAGES = 40
"""Of each format."""


def damaged(content: bytes, rng: np.random.Generator) -> bytes:
    """A few bytes changed, mostly near the ends, where headers are; at times cut short."""
    found = np.frombuffer(content, np.uint8).copy()
    low, high = [(0, min(600, len(found))), (max(0, len(found) - 3000), len(found))][
        int(rng.integers(2))
    ]
    places = rng.integers(low, high, rng.choice([1, 2, 4, 40]))
    found[places] = rng.integers(0, 256, len(places))
    return found[: int(rng.integers(1, len(found))) if rng.random() < 0.1 else None].tobytes()


@every_format
def test_a_damaged_file_is_read_or_refused_with_its_name(
    tmp_path: Path, suffix: str, codec: str
) -> None:
    """Before, PyAV's own UnicodeDecodeError, AttributeError, TypeError and ValueError came through."""
    content = encode(tmp_path / f"a.{suffix}", codec, sweep(0.6)).read_bytes()
    rng = np.random.default_rng(0)
    path = tmp_path / f"b.{suffix}"
    refused = []
    for _ in range(DAMAGES):
        path.write_bytes(damaged(content, rng))
        try:
            info = audio.probe(path)
            assert len(audio.read(path)) <= info.frames
            audio.read(path, start=0.5 * info.duration, duration=0.1)
        except AudioError as error:
            refused.append(str(error))
    assert all(str(path) in told for told in refused)
    assert 0 < len(refused) < DAMAGES, "the damage is neither harmless nor total"


def test_titles_in_other_codings_are_no_damage(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mkv", "flac", sweep(0.5), title="cafe au lait")
    path.write_bytes(path.read_bytes().replace(b"cafe au", b"caf\xe9 au"))
    assert b"caf\xe9" in path.read_bytes()
    assert audio.probe(path).frames == RATE // 2


def test_a_rate_that_changes_on_the_way_is_damage(tmp_path: Path) -> None:
    """A stream that was put together from two."""
    path = encode(tmp_path / "a.aac", "aac", sweep(0.5))
    other = encode(tmp_path / "b.aac", "aac", sweep(0.5), rate=22050)
    path.write_bytes(path.read_bytes() + other.read_bytes())
    with pytest.raises(AudioError, match=r"a\.aac is damaged"):
        audio.probe(path)
