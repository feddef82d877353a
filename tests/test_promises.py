"""Files that were cut short are told from whole ones, in every format that can tell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from auricle import audio
from auricle.data.promises import missing

DECLARING = ["wav", "aiff", "mp3", "m4a"]
KEPT = 0.6


def sound(seconds: float = 8.0, rate: int = 44100) -> np.ndarray:
    return 0.1 * np.random.default_rng(0).standard_normal(int(seconds * rate))


def written(path: Path) -> Path:
    if path.suffix == ".m4a":
        from test_audio_av import encode

        return encode(path, "alac", sound(rate=48000).astype(np.float32))
    audio.write(path, sound(), 44100)
    return path


def cut(path: Path, share: float = KEPT) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    return path


@pytest.mark.parametrize("suffix", [*DECLARING, "ogg", "opus", "flac", "caf", "au"])
def test_a_whole_file_is_whole(tmp_path: Path, suffix: str) -> None:
    if suffix == "opus":
        audio.write(tmp_path / "a.opus", sound(rate=48000), 48000)
        assert missing(tmp_path / "a.opus") is None
    else:
        assert missing(written(tmp_path / f"a.{suffix}")) is None


@pytest.mark.parametrize("suffix", DECLARING)
def test_the_share_that_is_missing_is_known(tmp_path: Path, suffix: str) -> None:
    # The header counts too: a thousandth.
    assert missing(cut(written(tmp_path / f"a.{suffix}"))) == pytest.approx(1 - KEPT, abs=0.01)


@pytest.mark.parametrize("suffix", ["ogg", "opus"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.99])
def test_an_ogg_without_its_end_is_cut(tmp_path: Path, suffix: str, share: float) -> None:
    audio.write(tmp_path / f"a.{suffix}", sound(rate=48000), 48000)
    assert missing(cut(tmp_path / f"a.{suffix}", share)) == 0.0


def test_an_ogg_that_ends_with_a_whole_page_is_cut_all_the_same(tmp_path: Path) -> None:
    content = written(tmp_path / "a.ogg").read_bytes()
    (tmp_path / "a.ogg").write_bytes(content[: content.rindex(b"OggS")])
    assert missing(tmp_path / "a.ogg") == 0.0


def test_an_mp3_with_a_title_and_a_picture(tmp_path: Path) -> None:
    content = written(tmp_path / "a.mp3").read_bytes()
    tag = b"ID3\x04\0\0" + bytes([0, 1, 0, 0]) + bytes(1 << 14)  # 7 bits a byte
    (tmp_path / "a.mp3").write_bytes(tag + content)
    assert missing(tmp_path / "a.mp3") is None
    (tmp_path / "a.mp3").write_bytes(tag + content[: int(KEPT * len(content))])
    assert missing(tmp_path / "a.mp3") == pytest.approx(1 - KEPT, abs=0.01)


def test_a_long_wav_with_sizes_of_64_bits(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.rf64", sound(), 44100, format="RF64", subtype="PCM_16")
    assert missing(tmp_path / "a.rf64") is None
    assert missing(cut(tmp_path / "a.rf64")) == pytest.approx(1 - KEPT, abs=0.01)


@pytest.mark.parametrize("size", [0, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFF0])
def test_a_wav_that_was_written_to_a_pipe_promises_nothing(tmp_path: Path, size: int) -> None:
    path = written(tmp_path / "a.wav")
    content = bytearray(path.read_bytes())
    place = content.index(b"data") + 4
    content[place : place + 4] = size.to_bytes(4, "little")
    path.write_bytes(content)
    assert missing(path) is None


@given(
    start=st.sampled_from([b"RIFF0000WAVE", b"FORM0000AIFF", b"\0\0\0\x18ftyp", b"OggS", b"ID3"]),
    rest=st.binary(max_size=200),
)
def test_no_header_is_too_odd(tmp_path_factory: pytest.TempPathFactory, start, rest) -> None:
    path = tmp_path_factory.getbasetemp() / "odd"
    path.write_bytes(start + rest)
    found = missing(path)
    assert found is None or 0 <= found <= 1
