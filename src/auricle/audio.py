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

import math
import os
import shutil
import stat
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from auricle.errors import AudioError, ConfigError, TooLongError, require
from auricle.files import replacing
from auricle.printing import counted, printable
from auricle.types import check_channel
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
# Decoding to the end costs less than a minute of seeking about: below this, one pass is taken.
_ONE_PASS_SECONDS = 1500.0
_STATELESS = ("PCM_", "ALAC_", "FLOAT", "DOUBLE", "ULAW", "ALAW")

LOUDEST = 1000.0
"""Times full scale, for detectors and servers: what is far beyond would overflow in a front end."""

Audio = npt.NDArray[np.float32]
Span = tuple[int, int]
"""First sample and the one after the last."""


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
    seeks: bool
    """Whether a span can be begun without decoding all that lies before it."""

    def blocks(self, start: int, count: int, size: int) -> Iterator[Audio]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Most:
    """How much of a file is taken."""

    seconds: float = math.inf
    channels: float = math.inf

    def check(self, path: Path, channels: int) -> None:
        """Refuse channels before a block of them is decoded."""
        if channels > self.channels:
            raise AudioError(
                f"{_name(path)} has {channels} channels, and at most {self.channels:g} are taken"
            )


def probe(
    path: str | os.PathLike[str], *, most: float = math.inf, most_channels: float = math.inf
) -> AudioInfo:
    """Header of a sound file, checked against its last sample.

    Where PyAV decodes, a length that is only estimated (all but MP4, M4A, MOV and 3GP), or whose
    last sample is not there, is counted by decoding the file to its end.

    Args:
        path: sound file.
        most: seconds that it may last; no more than that is decoded to count them.
        most_channels: channels that it may have; of more nothing is decoded.

    Raises:
        AudioError: the file is missing, empty, not sound, or cannot be decoded to its end; or it has
            more channels.
        TooLongError: it lasts longer.
        MissingExtraError: the file needs PyAV, which is not installed.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write(f"{folder}/a.wav", np.zeros(800), 8000)
    ...     probe(f"{folder}/a.wav").duration
    0.1
    """
    with _opened(path, _Most(most, most_channels)) as decoder:
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
    channel: int | None = None,
) -> Audio:
    """A span of a file.

    Args:
        path: sound file.
        start: seconds from the file's beginning.
        duration: seconds, or None for all that is left.
        sample_rate: hertz of the result, or None for the native rate.
        mono: average the channels, or take one of them; else keep all.
        channel: the one that `mono` takes, counted from 1; None: the mean.

    Returns:
        float32 `(time,)` if `mono`, else `(channel, time)`; shorter than `duration` where the file
        ends before.

    Raises:
        AudioError: the file cannot be read, has fewer channels, the span starts after its end, or it
            holds NaN or infinite samples.
        ConfigError: a time or a rate out of range, or what is no number of a channel.
    """
    span = {"start": start, "duration": duration, "sample_rate": sample_rate}
    found = blocks(path, mono=mono, channel=channel, **span)  # type: ignore[arg-type]
    return np.concatenate(list(found), axis=-1)


def blocks(
    path: str | os.PathLike[str],
    *,
    seconds: float = 30.0,
    start: float = 0.0,
    duration: float | None = None,
    sample_rate: int | None = None,
    mono: bool = True,
    channel: int | None = None,
) -> Iterator[Audio]:
    """The array of `read` in blocks of about `seconds`, in constant memory.

    Their concatenation is `read`'s array exactly; there is at least one block, and the last may be
    empty. The arguments and errors are those of `read`.
    """
    _check_span(seconds, start, duration, sample_rate)
    channel = check_channel(channel)
    if channel is not None and not mono:
        raise ConfigError(
            f"channel {channel} is asked for, and mono=False keeps all: give one of them"
        )
    with _opened(path) as decoder:
        check_has(path, decoder.info.channels, channel)
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
        found = (_checked(block, path) for block in decoder.blocks(first, count, size))
        channels = 1 if mono else decoder.info.channels
        wanted = (mixed(block, channel) if mono else block for block in found)
        for block in _resampled(wanted, native, sample_rate or native, channels):
            yield block[:, 0] if mono else np.ascontiguousarray(block.T)


def spans(
    path: str | os.PathLike[str], wanted: Sequence[Span], *, seconds: float = 10.0
) -> Generator[tuple[int, Audio, bool], None, None]:
    """Several spans of a file at its native rate, together, in constant memory.

    What overlaps is decoded once, and a span's samples are the same whatever else is asked for. A
    lossy decoder gives other samples where it began elsewhere (measured: up to 0.03 in the first 20
    ms of an MP3, 0.003 for seconds of Opus). Its files are therefore decoded from their start if
    they last at most 25 minutes, or cannot be sought; of longer ones each span is decoded for
    itself, but for those that begin together.

    Args:
        path: sound file.
        wanted: spans in native samples, not empty; they may overlap.
        seconds: a block at most, or about so long where PyAV decodes.

    Yields:
        Index of the span, its next block `(time, channel)`, and whether that is its last. Blocks of
        overlapping spans share memory. A file that ends early ends its spans early; the last block
        may then be empty.

    Raises:
        AudioError: the file cannot be read, a span starts after its end, or NaN or infinite samples
            are met.
    """
    with _opened(path) as decoder:
        info = decoder.info
        late = max(first for first, _ in wanted)
        if late >= info.frames:
            raise AudioError(
                f"{_name(path)} ends after {info.frames} samples, before sample {late}"
            )
        size = max(1, to_samples(seconds, info.sample_rate))
        for number, (begin, members) in enumerate(_passes(decoder, wanted)):
            # A lossy decoder remembers what it decoded before: each pass has its own.
            fresh = number > 0 and not _stateless(info)
            with _opened(path) if fresh else nullcontext(decoder) as source:
                for i, block, last in _one_pass(
                    source, begin, size, {i: wanted[i] for i in members}
                ):
                    yield i, _checked(block, path), last


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


def convert(
    waveform: npt.ArrayLike, source_rate: int, target_rate: int, *, channel: int | None = None
) -> Audio:
    """Sound in memory as mono at another rate.

    Args:
        waveform: `(time,)`, which is taken as it is, as one channel is, or `(channel, time)`; floats of
            full scale 1, or whole numbers, whose type's range is full scale.
        source_rate: hertz of the waveform.
        target_rate: hertz of the result.
        channel: the one that is taken, counted from 1; None: the mean.

    Returns:
        float32 `(time,)`.

    Raises:
        AudioError: no samples or no numbers, more than two dimensions, more channels than samples, several
            channels without that one, NaN or infinite samples.
    """
    sound = np.asarray(waveform)
    if sound.ndim not in (1, 2) or not sound.size or sound.dtype.kind not in "iuf":
        raise AudioError(
            f"a waveform of shape {sound.shape} and type {sound.dtype}: (time,) or (channel, time) of "
            "numbers is needed, not empty"
        )
    if sound.ndim == 2 and sound.shape[0] > sound.shape[1]:
        raise AudioError(
            f"a waveform of shape {sound.shape} is {sound.shape[0]} channels of {sound.shape[1]} samples: "
            "(channel, time) is needed, so give (time, channel), as soundfile reads it, as waveform.T"
        )
    sound = _full_scale(sound)
    mono = _checked(sound if sound.ndim == 1 else _row(sound, channel), "the waveform")
    if source_rate == target_rate:
        return mono
    return soxr.resample(mono, source_rate, target_rate, quality="HQ")


def _full_scale(sound: np.ndarray) -> Audio:
    """Floats as they are; whole numbers by the range of their type, which has its middle at silence.

    >>> _full_scale(np.int16([-32768, 0, 16384])), _full_scale(np.uint8([0, 128, 192]))
    (array([-1. ,  0. ,  0.5], dtype=float32), array([-1. ,  0. ,  0.5], dtype=float32))
    """
    if sound.dtype.kind == "f":
        return np.asarray(sound, np.float32)
    info = np.iinfo(sound.dtype)
    middle = (info.max + info.min + 1) // 2
    return ((sound - np.float64(middle)) / (info.max + 1 - middle)).astype(np.float32)


def _row(sound: Audio, channel: int | None) -> Audio:
    """One channel of `(channel, time)`."""
    taken = heard_channel("the waveform", len(sound), channel)
    return sound.mean(axis=0) if taken is None else sound[taken - 1]


def mixed(sound: Audio, channel: int | None = None) -> Audio:
    """One channel of `(time, channel)`, as `(time, 1)`.

    Args:
        sound: of all channels.
        channel: the one that is taken, counted from 1; None: the mean.

    Raises:
        AudioError: there are fewer channels.

    >>> mixed(np.float32([[1, 3]])), mixed(np.float32([[1, 3]]), 2)
    (array([[2.]], dtype=float32), array([[3.]], dtype=float32))
    """
    if channel is not None:
        check_has("the sound", sound.shape[1], channel)
        return np.ascontiguousarray(sound[:, channel - 1 : channel])
    return sound if sound.shape[1] == 1 else sound.mean(axis=1, keepdims=True)


def check_has(path: str | os.PathLike[str], channels: int, channel: int | None) -> None:
    """Refuse a file of so many channels that lacks one.

    Args:
        path: names it.
        channels: that it has.
        channel: the one that is asked for, counted from 1; None: the mean, which each file has.

    Raises:
        AudioError: it has fewer.
    """
    if channel is not None and channel > channels:
        there = counted(channels, "channel", "channels")
        raise AudioError(f"{_name(path)} has {there}, and channel {channel} is asked for")


def heard_channel(path: str | os.PathLike[str], channels: int, channel: int | None) -> int | None:
    """What a model of one channel hears of a file: of a mono file its only one, as it is.

    Args:
        path: names it.
        channels: that it has.
        channel: the one that the model listens to, counted from 1; None: the mean of all.

    Returns:
        The channel, or None for the mean, which is a mono file's channel.

    Raises:
        AudioError: there are several, and not that one.

    >>> heard_channel("a.wav", 3, 2), heard_channel("b.wav", 1, 2)
    (2, None)
    """
    if channel is not None and 1 < channels < channel:
        raise AudioError(
            f"{_name(path)} has {channels} channels, and the model listens to channel {channel}: give "
            "a file that has it, or one channel alone, which is heard as it is"
        )
    return None if channels == 1 else channel


@dataclass(frozen=True, slots=True)
class Found:
    """The files under a folder.

    Attributes:
        sounds: files whose suffix says sound, sorted.
        others: suffixes of all other files, counted.
        lost: folders that may not be read, each with the reason.
    """

    sounds: tuple[Path, ...]
    others: Counter[str]
    lost: tuple[tuple[Path, str], ...]


def walk(root: Path) -> Found:
    """The files under `root`: hidden ones and `__MACOSX` left aside, linked folders entered once."""
    lost: list[tuple[Path, str]] = []
    sounds: list[Path] = []
    others: Counter[str] = Counter()

    def unreadable(error: OSError) -> None:
        lost.append((Path(error.filename), str(error.strerror)))

    seen: set[tuple[int, int]] = set()
    for folder, folders, files in os.walk(root, followlinks=True, onerror=unreadable):
        status = os.stat(folder)
        if (status.st_dev, status.st_ino) in seen:
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        folders[:] = sorted(filter(_visible, folders))
        for name in filter(_visible, files):
            suffix = os.path.splitext(name)[1].lower()
            if suffix in SUFFIXES:
                sounds.append(Path(folder, name))
            else:
                others[suffix] += 1
    return Found(tuple(sorted(sounds)), others, tuple(lost))


def _visible(name: str) -> bool:
    return not name.startswith(".") and name != "__MACOSX"


def find(paths: Iterable[str | os.PathLike[str]]) -> list[Path]:
    """Files as they are named, and every sound file that `walk` meets in the folders, sorted.

    A folder in them that may not be read stands among its files, so that its reader tells of it.

    Raises:
        AudioError: a folder that holds no sound file.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if not path.is_dir():
            found.append(path)
            continue
        met = walk(path)
        inside = sorted((*met.sounds, *(folder for folder, _ in met.lost)))
        if not inside:
            raise AudioError(f"{_name(path)} holds no sound file ({', '.join(sorted(SUFFIXES))})")
        found += inside
    return found


@contextmanager
def _opened(path: str | os.PathLike[str], most: _Most = _Most()) -> Iterator[_Decoder]:
    file = Path(path)
    _check_file(file)
    kind = _Av if file.suffix.lower() in _AV_SUFFIXES else _Sndfile
    decoder: _Decoder = kind(file, most)
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
            reason = f"is a link to {printable(target)}, which is not there"
            raise AudioError(f"{_name(path)} {reason}") from None
        raise AudioError(f"{_name(path)}: no such file") from None
    except OSError as error:
        raise AudioError(f"{_name(path)} cannot be opened: {error.strerror}") from None
    if stat.S_ISDIR(status.st_mode) and not os.access(path, os.R_OK | os.X_OK):
        raise AudioError(f"{_name(path)} is a folder that may not be read: permission denied")
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


def check_scale(block: Audio, path: str | os.PathLike[str]) -> None:
    """Refuse samples beyond `LOUDEST`.

    Raises:
        AudioError: there is one.
    """
    if block.size and np.abs(block).max() > LOUDEST:
        raise AudioError(
            f"{_name(path)} has samples beyond +-{LOUDEST:g} times full scale, which is 1: scale them down"
        )


def _checked(block: Audio, path: str | os.PathLike[str]) -> Audio:
    if not np.isfinite(block).all():
        raise AudioError(f"{_name(path)} holds NaN or infinite samples")
    return block


class Resampler:
    """A stream at another rate (soxr, HQ); how it is cut into blocks does not change a sample.

    Args:
        native: hertz of what goes in.
        target: hertz of what comes out; the same passes through.
        channels: of both.
    """

    def __init__(self, native: int, target: int, channels: int) -> None:
        self._end = np.zeros((0, channels), dtype=np.float32)
        self._stream = None
        if native != target:
            self._stream = soxr.ResampleStream(native, target, channels, "float32", "HQ")

    def push(self, block: Audio, *, last: bool = False) -> Audio:
        """The next block `(time, channel)`; what comes out may be empty.

        soxr holds back its delay until it is told that a block is the last.
        """
        if self._stream is None:
            return block
        return self._stream.resample_chunk(block, last).reshape(-1, self._end.shape[1])

    def finish(self) -> Audio:
        """What is left after the last block."""
        return self.push(self._end, last=True)


def _resampled(source: Iterator[Audio], native: int, target: int, channels: int) -> Iterator[Audio]:
    """Blocks `(time, channel)` at another rate; at least one, which may be empty."""
    stream = Resampler(native, target, channels)
    yield from (chunk for chunk in map(stream.push, source) if len(chunk))
    yield stream.finish()


def _stateless(info: AudioInfo) -> bool:
    """Whether a sample does not depend on where decoding began."""
    return info.decoder == _SNDFILE and info.subtype.startswith(_STATELESS)


def _passes(decoder: _Decoder, wanted: Sequence[Span]) -> Iterator[tuple[int, list[int]]]:
    """Where to begin to decode, and which spans are met from there."""
    stateless = _stateless(decoder.info)
    ordered = sorted(range(len(wanted)), key=lambda i: wanted[i])
    short = decoder.info.duration <= _ONE_PASS_SECONDS
    if not stateless and (short or not decoder.seeks):
        yield 0, ordered
        return
    begin, until = wanted[ordered[0]]
    members: list[int] = []
    for i in ordered:
        first, last = wanted[i]
        if first > (until if stateless else begin):
            yield begin, members
            members, begin, until = [], first, last
        members.append(i)
        until = max(until, last)
    yield begin, members


def _one_pass(
    decoder: _Decoder, at: int, size: int, wanted: dict[int, Span]
) -> Iterator[tuple[int, Audio, bool]]:
    """Blocks of the spans from sample `at` on, in order of time."""
    until = max(last for _, last in wanted.values())
    block = np.zeros((0, decoder.info.channels), dtype=np.float32)
    going = dict(wanted)
    for block in decoder.blocks(at, until - at, size):
        for i, (first, last) in list(going.items()):
            if first < at + len(block):
                ended = last <= at + len(block)
                yield i, block[max(0, first - at) : last - at], ended
                if ended:
                    del going[i]
        at += len(block)
    for i in going:
        yield i, block[:0], True


class _Sndfile:
    """A file that libsndfile reads."""

    seeks = True

    def __init__(self, path: Path, most: _Most) -> None:
        self._path, self._most = path, most.seconds
        self._file = _open_sndfile(path)
        try:
            most.check(path, self._file.channels)
            self.info = AudioInfo(
                sample_rate=self._file.samplerate,
                channels=self._file.channels,
                frames=self._length(),
                format=self._file.format,
                subtype=self._file.subtype,
                decoder=_SNDFILE,
            )
        except AudioError:
            self.close()
            raise

    def _length(self) -> int:
        """Frames of the header where the last of them can be decoded, else a count.

        An MP3 without an index has an estimated length; a truncated one has too long a length.
        """
        frames, rate = int(self._file.frames), self._file.samplerate
        if frames < _UNKNOWN_LENGTH:
            _count([frames], rate, self._most, self._path)
        if frames == 0 or (frames < _UNKNOWN_LENGTH and self._holds(frames - 1)):
            return frames
        if self._file.format != "MP3" and frames < _UNKNOWN_LENGTH:
            raise AudioError(
                f"{_name(self._path)} is truncated or damaged: its header declares "
                f"{frames / self._file.samplerate:g} s, and the end cannot be decoded"
            )
        blocks = self.blocks(0, frames, _BLOCK_FRAMES)
        return _count(map(len, blocks), rate, self._most, self._path)

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


class _Onward(soundfile.SoundFile):
    """Reads on from where it stands.

    soundfile seeks to its own position after each read of a file that it takes for seekable; an MP3
    decoder then loses its bit reservoir, and stumbles at each block for some 25 ms.
    """

    def seekable(self) -> bool:
        return False


def _count(lengths: Iterable[int], rate: int, most: float, path: Path) -> int:
    """The sum of lengths in samples, as long as it is at most `most` seconds."""
    total = 0
    for length in lengths:
        total += length
        if total > most * rate:
            raise TooLongError(f"{_name(path)} lasts longer than the {most:g} s that are taken")
    return total


def _open_sndfile(path: Path) -> soundfile.SoundFile:
    # soundfile encodes a str strictly; bytes carry any name that the file system allows.
    name: Any = os.fsencode(path) if os.name == "posix" else str(path)
    try:
        return _Onward(name)
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
    """The first sound track of a file that PyAV reads.

    A seek is sure to land where it should in containers that count in samples alone (MP4, M4A, MOV,
    3GP). Matroska counts in milliseconds, MPEG streams and raw AAC and AC-3 know no time at all:
    these are decoded from their start, and their samples counted.
    """

    def __init__(self, path: Path, most: _Most) -> None:
        self._path, self._most = path, most.seconds
        self._av = require("av", extra="av", purpose=f"reading {path.suffix.lower()} files")
        self._file = path.open("rb")
        self._container: Any = None
        try:
            with self._damage():
                self._rewind()
                self.info = self._header()
                most.check(path, self.info.channels)
                self.seeks = self._counts_samples()
                self.info = replace(self.info, frames=self._length())
        except AudioError:
            self.close()
            raise

    @contextmanager
    def _damage(self) -> Iterator[None]:
        """PyAV's ways to say that a file is damaged; ValueError: frames that change their form."""
        try:
            yield
        except (self._av.error.FFmpegError, ValueError) as error:
            raise AudioError(f"{_name(self._path)} is damaged: {printable(str(error))}") from None

    def _rewind(self) -> None:
        """Open the container at its start: a seek to there can drop the first frames."""
        if self._container is not None:
            self._container.close()
        self._file.seek(0)
        # Titles in other codings than UTF-8 are common, and nobody reads them here.
        self._container = self._av.open(self._file, metadata_errors="replace")
        if not self._container.streams.audio:
            raise AudioError(f"{_name(self._path)} has no sound track")
        self._stream = self._container.streams.audio[0]

    def _header(self) -> AudioInfo:
        codec = self._stream.codec_context
        if codec is None or codec.sample_rate < 1 or codec.channels < 1:
            raise AudioError(
                f"{_name(self._path)} is damaged: the coding, sample rate or channels of its sound "
                "track are unknown"
            )
        return AudioInfo(
            sample_rate=int(codec.sample_rate),
            channels=int(codec.channels),
            frames=0,
            format=str(self._container.format.name).split(",")[0].upper(),
            subtype=str(codec.name).upper(),
            decoder=f"PyAV {self._av.__version__}",
        )

    def _counts_samples(self) -> bool:
        ticks = self._stream.time_base
        return (
            self.info.format == "MOV" and ticks is not None and ticks * self.info.sample_rate == 1
        )

    def _length(self) -> int:
        """Samples that the header declares where the last of them can be decoded, else a count."""
        declared = (self._stream.duration or 0) if self.seeks else 0
        _count([declared], self.info.sample_rate, self._most, self._path)
        if declared > 0 and any(True for _ in self._span(declared - 1, 1)):
            return int(declared)
        found = map(len, self._span(0, _UNKNOWN_LENGTH))
        return _count(found, self.info.sample_rate, self._most, self._path)

    def blocks(self, start: int, count: int, size: int) -> Iterator[Audio]:
        pieces: list[Audio] = []
        held = 0
        with self._damage():
            for samples in self._span(start, count):
                pieces.append(samples)
                held += len(samples)
                if held >= size:
                    yield np.concatenate(pieces)
                    pieces, held = [], 0
        if pieces:
            yield np.concatenate(pieces)

    def _span(self, start: int, count: int) -> Iterator[Audio]:
        """Samples `(time, channel)`, at most `count`, as they are decoded."""
        until = start + count
        for place, samples in self._from(start):
            low, high = max(0, start - place), min(len(samples), until - place)
            if low < high:
                yield samples[low:high]
                start = place + high
            if start >= until:
                return

    def _from(self, start: int) -> Iterator[tuple[int, Audio]]:
        """Decoded frames from `start` or before, each with the place of its first sample."""
        warm_up = to_samples(_AV_WARM_UP_SECONDS, self.info.sample_rate)
        if self.seeks and start > warm_up:
            frames = self._sought(start - warm_up)
            first = next(frames, None)
            if first is not None and first[0] <= start:
                return chain([first], frames)
        self._rewind()
        return self._decoded(None)

    def _sought(self, start: int) -> Iterator[tuple[int, Audio]]:
        """Frames from about `start`; none where the container cannot be sought."""
        try:
            self._container.seek(self._origin() + start, stream=self._stream)
        except self._av.error.FFmpegError:
            return
        yield from self._decoded(self._origin())

    def _origin(self) -> int:
        return int(self._stream.start_time or 0)

    def _decoded(self, origin: int | None) -> Iterator[tuple[int, Audio]]:
        """Frames from where the container stands, which is its start where `origin` is None.

        The place comes from the time stamp where that counts samples, else from the frame before.
        """
        as_float = self._av.AudioResampler(format="fltp")
        place = None if origin is not None else 0
        for frame in self._container.decode(self._stream):
            if self.seeks and frame.pts is not None:
                place = frame.pts - self._origin()
            if place is None:
                return
            for piece in as_float.resample(frame):
                samples = self._fitting(piece.to_ndarray().T, frame.sample_rate)
                yield place, samples
                place += len(samples)

    def _fitting(self, samples: Audio, rate: int) -> Audio:
        if samples.shape[1] != self.info.channels or rate != self.info.sample_rate:
            raise AudioError(
                f"{_name(self._path)} is damaged: its header declares {self.info.channels} channels "
                f"at {self.info.sample_rate} Hz, and {samples.shape[1]} at {rate} Hz are met"
            )
        return samples

    def close(self) -> None:
        if self._container is not None:
            self._container.close()
        self._file.close()


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
    return f"; the disk is full: free some space under {printable(str(folder))}"


def reason(error: Exception, path: str | os.PathLike[str]) -> str:
    """What an error says of a file, for a table that names the file beside it."""
    return str(error).replace(_name(path), "the file", 1)


def _name(path: str | os.PathLike[str]) -> str:
    return printable(os.fspath(path))
