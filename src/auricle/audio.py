"""Sound files: probe, read a span, read by blocks, write.

Arrays are float32 in [-1, 1] for integer codings (float codings may exceed it), time last. A span
is cut at the native rate, on the sample nearest to `start`, and resampled by itself (soxr, HQ), so
that `read(path, start=s, duration=d, sample_rate=r)` is one well-defined array whatever else is
read: outside the span the resampler sees silence, which touches the first and last few milliseconds
alone. A span that passes the file's end stops there.

libsndfile decodes WAV, FLAC, OGG, Opus, MP3, AIFF and its other formats; AAC and the sound tracks
of videos go through PyAV (`auricle[av]`).
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from auricle.errors import AudioError, ConfigError, require
from auricle.files import replacing
from auricle.units import to_samples

_SNDFILE = f"libsndfile {soundfile.__libsndfile_version__}"
# fmt: off
_SNDFILE_SUFFIXES = frozenset({
    ".aif", ".aifc", ".aiff", ".au", ".bwf", ".caf", ".flac", ".mp2", ".mp3", ".oga", ".ogg",
    ".opus", ".rf64", ".snd", ".sph", ".voc", ".w64", ".wav", ".wave",
})
_AV_SUFFIXES = frozenset({
    ".3gp", ".aac", ".ac3", ".amr", ".avi", ".m4a", ".m4b", ".m4v", ".mka", ".mkv", ".mov", ".mp4",
    ".mpeg", ".mpg", ".webm", ".wma", ".wmv",
})
# fmt: on
SUFFIXES: frozenset[str] = _SNDFILE_SUFFIXES | _AV_SUFFIXES
"""Suffixes, in lower case, of what counts as sound when a folder is scanned."""

# libsndfile 1.2 lands some samples late when it seeks into the last page of an Ogg file; a page
# holds far less than this much sound, so seeking before it and decoding forward is exact.
_OGG_LAST_PAGE_SECONDS = 10.0
# An AAC decoder needs the frame before; this is many frames.
_AV_WARM_UP_SECONDS = 0.5
_UNKNOWN_LENGTH = 2**60
_BLOCK_FRAMES = 1 << 18

Audio = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AudioInfo:
    """What a file's header says.

    Attributes:
        sample_rate: hertz.
        channels: channels in the file.
        frames: samples per channel.
        format: container, for example `WAV`.
        subtype: coding, for example `PCM_16`.
        decoder: library and version that reads it.
    """

    sample_rate: int
    channels: int
    frames: int
    format: str
    subtype: str
    decoder: str

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate


class _Decoder(Protocol):
    """An open file: its header, and native blocks `(time, channel)` of a span in samples."""

    info: AudioInfo

    def blocks(self, start: int, count: int, size: int) -> Iterator[Audio]: ...

    def close(self) -> None: ...


def probe(path: str | os.PathLike[str]) -> AudioInfo:
    """Header of a sound file, checked against its last sample.

    Raises:
        AudioError: the file is missing, empty, not sound, or cannot be decoded to its end.
        MissingExtraError: the file needs PyAV, which is not installed.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write(f"{folder}/a.wav", np.zeros(800), 8000)
    ...     probe(f"{folder}/a.wav").duration
    0.1
    """
    with _opened(path) as decoder:
        if decoder.info.frames == 0:
            raise AudioError(f"{_name(path)} holds a header and no samples")
        return decoder.info


def read(
    path: str | os.PathLike[str],
    *,
    start: float = 0.0,
    duration: float | None = None,
    sample_rate: int | None = None,
    mono: bool = True,
) -> Audio:
    """A span of a file.

    Args:
        path: sound file.
        start: seconds from the file's beginning.
        duration: seconds, or None for all that is left.
        sample_rate: hertz of the result, or None for the native rate.
        mono: average the channels.

    Returns:
        float32 `(time,)` if `mono`, else `(channel, time)`; shorter than `duration` where the file
        ends before.

    Raises:
        AudioError: the file cannot be read, the span starts after its end, or it holds NaN or
            infinite samples.
    """
    span = {"start": start, "duration": duration, "sample_rate": sample_rate}
    return np.concatenate(list(blocks(path, mono=mono, **span)), axis=-1)  # type: ignore[arg-type]


def blocks(
    path: str | os.PathLike[str],
    *,
    seconds: float = 30.0,
    start: float = 0.0,
    duration: float | None = None,
    sample_rate: int | None = None,
    mono: bool = True,
) -> Iterator[Audio]:
    """The array of `read` in blocks of about `seconds`, in constant memory.

    Their concatenation is `read`'s array exactly; there is at least one block. The arguments and
    errors are those of `read`.
    """
    _check_span(seconds, start, duration, sample_rate)
    with _opened(path) as decoder:
        native = decoder.info.sample_rate
        first = to_samples(start, native)
        count = decoder.info.frames - first
        if count <= 0:
            raise AudioError(
                f"{_name(path)} lasts {decoder.info.duration:g} s: no span can start at {start:g} s"
            )
        if duration is not None:
            count = min(count, to_samples(duration, native))
        size = max(1, to_samples(seconds, native))
        spans = (_checked(block, path) for block in decoder.blocks(first, count, size))
        channels = 1 if mono else decoder.info.channels
        mixed = (block.mean(axis=1, keepdims=True) if mono else block for block in spans)
        for block in _resampled(mixed, native, sample_rate or native, channels):
            yield block[:, 0] if mono else np.ascontiguousarray(block.T)


def write(
    path: str | os.PathLike[str],
    audio: npt.ArrayLike,
    sample_rate: int,
    *,
    subtype: str | None = None,
) -> None:
    """Write `(time,)` or `(channel, time)`; the suffix names the format.

    The file appears whole or not at all. `subtype` is one of libsndfile's names (`PCM_24`,
    `FLOAT`, ...); None takes the format's usual one.

    Raises:
        AudioError: the format is unknown, cannot hold the audio, or the file cannot be written.
    """
    target = Path(path)
    samples = np.atleast_2d(np.asarray(audio, dtype=np.float32)).T
    container = _container(target)
    try:
        with replacing(target) as temporary:
            _write_blocks(temporary, samples, sample_rate, container, subtype)
    # soundfile asserts that every sample was written; a full disk breaks that.
    except (soundfile.SoundFileError, ValueError, AssertionError, OSError) as error:
        reason = str(error) or "not every sample was written"
        raise AudioError(
            f"cannot write {_name(target)}: {reason.rstrip('.')}{_room(target.parent, samples.nbytes)}"
        ) from error


# --- reading ------------------------------------------------------------


def convert(waveform: npt.ArrayLike, source_rate: int, target_rate: int) -> Audio:
    """Sound in memory as mono at another rate.

    Args:
        waveform: `(time,)` or `(channel, time)`.
        source_rate: hertz of the waveform.
        target_rate: hertz of the result.

    Returns:
        float32 `(time,)`.

    Raises:
        AudioError: no samples, more than two dimensions, NaN or infinite samples.
    """
    sound = np.asarray(waveform, dtype=np.float32)
    if sound.ndim not in (1, 2) or not sound.size:
        raise AudioError(
            f"a waveform of shape {sound.shape}: (time,) or (channel, time) is needed, not empty"
        )
    mono = _checked(sound if sound.ndim == 1 else sound.mean(axis=0), "the waveform")
    if source_rate == target_rate:
        return mono
    return soxr.resample(mono, source_rate, target_rate, quality="HQ")


def find(paths: Iterable[str | os.PathLike[str]]) -> list[Path]:
    """Files as they are named, and every sound file in the folders, in sorted order.

    Raises:
        AudioError: a folder that holds no sound file.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if not path.is_dir():
            found.append(path)
            continue
        inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES)
        if not inside:
            raise AudioError(f"{_name(path)} holds no sound file ({', '.join(sorted(SUFFIXES))})")
        found += inside
    return found


@contextmanager
def _opened(path: str | os.PathLike[str]) -> Iterator[_Decoder]:
    file = Path(path)
    _check_file(file)
    decoder: _Decoder = _Av(file) if file.suffix.lower() in _AV_SUFFIXES else _Sndfile(file)
    try:
        yield decoder
    finally:
        decoder.close()


def _check_file(path: Path) -> None:
    try:
        status = path.stat()
    except FileNotFoundError:
        if path.is_symlink():
            target = os.readlink(path)
            reason = f"is a link to {_shown(target)}, which is not there"
            raise AudioError(f"{_name(path)} {reason}") from None
        raise AudioError(f"{_name(path)}: no such file") from None
    except OSError as error:
        raise AudioError(f"{_name(path)} cannot be opened: {error.strerror}") from None
    if not stat.S_ISREG(status.st_mode):
        raise AudioError(f"{_name(path)} is not a regular file")
    if status.st_size == 0:
        raise AudioError(f"{_name(path)} is empty (zero bytes)")
    if not os.access(path, os.R_OK):
        raise AudioError(f"{_name(path)} may not be read: permission denied")


def _check_span(
    seconds: float, start: float, duration: float | None, sample_rate: int | None
) -> None:
    limits = (
        ("seconds", seconds, seconds > 0, "> 0"),
        ("start", start, start >= 0, ">= 0"),
        ("duration", duration, duration is None or duration > 0, "> 0"),
        ("sample_rate", sample_rate, sample_rate is None or sample_rate > 0, "> 0"),
    )
    for name, value, allowed, limit in limits:
        if not allowed:
            raise ConfigError(f"{name} is {value}, and must be {limit}")


def _checked(block: Audio, path: str | os.PathLike[str]) -> Audio:
    if not np.isfinite(block).all():
        raise AudioError(f"{_name(path)} holds NaN or infinite samples")
    return block


def _resampled(source: Iterator[Audio], native: int, target: int, channels: int) -> Iterator[Audio]:
    """Blocks `(time, channel)` at another rate; at least one, which may be empty."""
    empty = np.zeros((0, channels), dtype=np.float32)
    if native == target:
        yield from _at_least(source, empty)
        return
    stream = soxr.ResampleStream(native, target, channels, dtype="float32", quality="HQ")
    # soxr holds back its delay until it is told that a block is the last.
    chunks = (stream.resample_chunk(block) for block in source)
    yield from (chunk for chunk in chunks if len(chunk))
    yield stream.resample_chunk(empty, last=True).reshape(-1, channels)


def _at_least(source: Iterator[Audio], fallback: Audio) -> Iterator[Audio]:
    first = next(source, fallback)
    yield first
    yield from source


class _Sndfile:
    """A file that libsndfile reads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _open_sndfile(path)
        self.info = AudioInfo(
            sample_rate=self._file.samplerate,
            channels=self._file.channels,
            frames=self._length(),
            format=self._file.format,
            subtype=self._file.subtype,
            decoder=_SNDFILE,
        )

    def _length(self) -> int:
        """Frames of the header where the last of them can be decoded, else a count.

        An MP3 without an index has an estimated length; a truncated one has too long a length.
        """
        frames = int(self._file.frames)
        if frames == 0 or (frames < _UNKNOWN_LENGTH and self._holds(frames - 1)):
            return frames
        if self._file.format != "MP3" and frames < _UNKNOWN_LENGTH:
            raise AudioError(
                f"{_name(self._path)} is truncated or damaged: its header declares "
                f"{frames / self._file.samplerate:g} s, and the end cannot be decoded"
            )
        return sum(len(block) for block in self.blocks(0, frames, _BLOCK_FRAMES))

    def _holds(self, frame: int) -> bool:
        try:
            self._file.seek(frame)
            return len(self._file.read(1)) == 1
        except soundfile.SoundFileError:
            return False

    def blocks(self, start: int, count: int, size: int) -> Iterator[Audio]:
        try:
            self._seek(start)
            while count > 0:
                wanted = min(count, size)
                block = self._file.read(wanted, dtype="float32", always_2d=True)
                if len(block):
                    yield block
                if len(block) < wanted:
                    return
                count -= wanted
        except soundfile.SoundFileError as error:
            raise AudioError(f"{_name(self._path)} is damaged: {_reason(error)}") from None

    def _seek(self, start: int) -> None:
        landing = start
        if self._file.format == "OGG":
            last_page = self._file.frames - to_samples(
                _OGG_LAST_PAGE_SECONDS, self._file.samplerate
            )
            landing = max(0, min(start, last_page))
        self._file.seek(landing)
        self._file.read(start - landing, dtype="float32")

    def close(self) -> None:
        self._file.close()


def _open_sndfile(path: Path) -> soundfile.SoundFile:
    # soundfile encodes a str strictly; bytes carry any name that the file system allows.
    name: Any = os.fsencode(path) if os.name == "posix" else str(path)
    try:
        return soundfile.SoundFile(name)
    except soundfile.SoundFileError as error:
        what = "is text, not sound" if _is_text(path) else "is not sound that can be decoded"
        raise AudioError(f"{_name(path)} {what} ({_SNDFILE}: {_reason(error)})") from None


def _is_text(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(512)
    return all(byte >= 32 or byte in b"\t\n\r\f" for byte in head) and head.isascii()


def _reason(error: soundfile.SoundFileError) -> str:
    return str(getattr(error, "error_string", error)).strip().rstrip(".") or "unknown error"


class _Av:
    """The first sound track of a file that PyAV reads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._av = require("av", extra="av", purpose=f"reading {path.suffix.lower()} files")
        self._file = path.open("rb")
        try:
            self._container = self._av.open(self._file)
            self._stream = self._container.streams.audio[0]
            self.info = self._header()
        except (self._av.error.FFmpegError, IndexError) as error:
            self._file.close()
            what = "has no sound track" if isinstance(error, IndexError) else f"is damaged: {error}"
            raise AudioError(f"{_name(path)} {what}") from None

    def _header(self) -> AudioInfo:
        codec = self._stream.codec_context
        info = AudioInfo(
            sample_rate=int(codec.sample_rate),
            channels=int(codec.channels),
            frames=0,
            format=str(self._container.format.name).split(",")[0].upper(),
            subtype=str(codec.name).upper(),
            decoder=f"PyAV {self._av.__version__}",
        )
        self.info = info
        return AudioInfo(**{**_fields(info), "frames": self._length()})

    def _length(self) -> int:
        rate = self.info.sample_rate
        if self._stream.duration is not None and self._stream.time_base is not None:
            return round(self._stream.duration * self._stream.time_base * rate)
        if self._container.duration is not None:
            return round(self._container.duration * rate / self._av.time_base)
        return sum(len(block) for block in self.blocks(0, _UNKNOWN_LENGTH, _BLOCK_FRAMES))

    def blocks(self, start: int, count: int, size: int) -> Iterator[Audio]:
        pieces: list[Audio] = []
        held = 0
        try:
            for frames in self._span(start, count):
                pieces.append(frames)
                held += len(frames)
                if held >= size:
                    yield np.concatenate(pieces)
                    pieces, held = [], 0
        except self._av.error.FFmpegError as error:
            raise AudioError(f"{_name(self._path)} is damaged: {error}") from None
        if pieces:
            yield np.concatenate(pieces)

    def _span(self, start: int, count: int) -> Iterator[Audio]:
        rate = self.info.sample_rate
        base = self._stream.time_base
        origin = self._stream.start_time or 0
        early = max(0.0, start / rate - _AV_WARM_UP_SECONDS)
        self._container.seek(origin + int(early / base), stream=self._stream)
        convert = self._av.AudioResampler(format="fltp")
        for frame in self._container.decode(self._stream):
            at = round((frame.pts - origin) * base * rate)
            for piece in convert.resample(frame):
                samples = piece.to_ndarray().T
                low, high = max(0, start - at), min(len(samples), start + count - at)
                if low < high:
                    yield samples[low:high]
            if at + frame.samples >= start + count:
                return

    def close(self) -> None:
        self._container.close()
        self._file.close()


def _fields(info: AudioInfo) -> dict[str, Any]:
    return {name: getattr(info, name) for name in AudioInfo.__slots__}


# --- writing ------------------------------------------------------------


def _container(path: Path) -> str:
    suffix = path.suffix.lower()
    formats = {".aif": "AIFF", ".oga": "OGG", ".opus": "OGG", ".wave": "WAV"}
    name = formats.get(suffix, suffix[1:].upper())
    if name not in soundfile.available_formats():
        raise AudioError(
            f"cannot write {_name(path)}: no format is called {suffix!r}; "
            "use .wav, .flac, .ogg, .opus, .mp3 or .aiff"
        )
    return name


def _write_blocks(
    path: Path, samples: Audio, sample_rate: int, container: str, subtype: str | None
) -> None:
    """In blocks: one call with a long array kills libsndfile's Ogg encoder."""
    if subtype is None and path.suffix.lower() == ".opus":
        subtype = "OPUS"
    name: Any = os.fsencode(path) if os.name == "posix" else str(path)
    with soundfile.SoundFile(
        name, "w", sample_rate, samples.shape[1], subtype, format=container
    ) as file:
        for begin in range(0, len(samples), _BLOCK_FRAMES):
            file.write(samples[begin : begin + _BLOCK_FRAMES])
    if len(samples) and soundfile.info(name).frames < len(samples):
        raise OSError("fewer samples than given; is the disk full?")


def _room(folder: Path, size: int) -> str:
    """What to add to an error of the sound library, which does not say that a disk is full."""
    if not folder.is_dir() or shutil.disk_usage(folder).free > 2 * size:
        return ""
    return f"; the disk is full: free some space under {_shown(str(folder))}"


def _name(path: str | os.PathLike[str]) -> str:
    return _shown(os.fspath(path))


def _shown(text: str) -> str:
    """A path that can be printed and written as UTF-8, whatever bytes it holds."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
