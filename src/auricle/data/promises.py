"""How much of what a file's header promises is not there: recordings that were cut short.

libsndfile and PyAV read what there is of a truncated file, and say nothing. What is checked needs a
few reads and no decoding: the sizes of chunks (WAV, RF64, AIFF) and boxes (MP4, M4A, MOV, 3GP), the
stream's length in the first frame of an MP3, and the mark of the end on the last page of an Ogg
file. A truncated FLAC is refused when it is opened.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Literal

_TOLERATED_BYTES = 512
"""Some programs count the header in, or leave out what pads a chunk."""
_UNKNOWN_SIZE = 0x7FFF0000
"""From here on, sizes of 32 bits stand for "whatever comes": programs that write to a pipe."""
_LONGEST_PAGE = 27 + 255 + 255 * 255
_MPEG_HEAD_BYTES = 1 << 14
_FIRST_FRAMES = re.compile(rb"\xff[\xe2-\xff].{7,180}?(?:Xing|Info)(?=\0\0\0[\x01-\x0f])", re.S)


def missing(path: Path) -> float | None:
    """Share of the sound that a file declares and does not hold; None where it is whole.

    An Ogg file does not declare how much is to come: 0 where its end is missing. Formats that are
    not checked count as whole.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(12)
        if head[:4] in (b"RIFF", b"RF64") and head[8:] == b"WAVE":
            return _absent(_chunk(file, size, b"data", "little"), size)
        if head[:4] == b"FORM" and head[8:] in (b"AIFF", b"AIFC"):
            return _absent(_chunk(file, size, b"SSND", "big"), size)
        if head[4:8] == b"ftyp":
            return _absent(_media(file, size), size)
        if head[:4] == b"OggS":
            return None if _has_last_page(file, size) else 0.0
        return _absent(_mpeg_stream(file), size)


Extent = tuple[int, int]
"""First byte and declared number of bytes."""


def _absent(extent: Extent | None, size: int) -> float | None:
    if extent is None:
        return None
    begin, declared = extent
    lost = begin + declared - max(size, begin)
    return lost / declared if lost > _TOLERATED_BYTES else None


def _chunk(
    file: IO[bytes], size: int, wanted: bytes, order: Literal["little", "big"]
) -> Extent | None:
    """The chunk that holds the samples, behind the 12 bytes that open the file."""
    long: int | None = None
    at = 12
    while at + 8 <= size:
        file.seek(at)
        head = file.read(8 + 16)
        count = int.from_bytes(head[4:8], order)
        if head[:4] == b"ds64" and len(head) == 24:
            long = int.from_bytes(head[16:24], "little")
        if head[:4] == wanted:
            if long is not None and count == 0xFFFFFFFF:
                return at + 8, long
            return (at + 8, count) if 0 < count < _UNKNOWN_SIZE else None
        at += 8 + count + count % 2
    return None


def _media(file: IO[bytes], size: int) -> Extent | None:
    """The last box of the file, if it reaches beyond the end."""
    return next((e for e in _boxes(file, size) if sum(e) > size), None)


def _boxes(file: IO[bytes], size: int) -> Iterator[Extent]:
    at = 0
    while at + 8 <= size:
        file.seek(at)
        head = file.read(16)
        count = int.from_bytes(head[:4], "big")
        if count == 1:
            count = int.from_bytes(head[8:16], "big")
        if count < 8:  # 0: to the end of the file; others are none
            return
        yield at, count
        at += count


def _has_last_page(file: IO[bytes], size: int) -> bool:
    file.seek(max(0, size - _LONGEST_PAGE))
    tail = file.read()
    at = tail.rfind(b"OggS")
    lengths = tail[at + 27 : at + 27 + tail[at + 26]] if at >= 0 and len(tail) > at + 26 else b""
    if not lengths or not tail[at + 5] & 4:
        return False
    return at + 27 + len(lengths) + sum(lengths) <= len(tail)


def _mpeg_stream(file: IO[bytes]) -> Extent | None:
    """The stream of an MP3 whose first frame, as LAME and others write it, tells its bytes."""
    file.seek(0)
    at = 0
    tag = file.read(10)
    if tag[:3] == b"ID3" and len(tag) == 10:
        a, b, c, d = (byte & 0x7F for byte in tag[6:])
        at = 10 + (a << 21 | b << 14 | c << 7 | d)
    file.seek(at)
    head = file.read(_MPEG_HEAD_BYTES)
    found = _FIRST_FRAMES.search(head)
    if found is None:
        return None
    flags, rest = head[found.end() + 3], head[found.end() + 4 :]
    place = 4 if flags & 1 else 0
    if not flags & 2 or len(rest) < place + 4:
        return None
    return at + found.start(), int.from_bytes(rest[place : place + 4], "big")
