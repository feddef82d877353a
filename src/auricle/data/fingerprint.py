"""Landmarks of sound: which recordings share audio, and at what offset.

After Wang, "An industrial-strength audio search algorithm" (ISMIR 2003): the peaks of a spectrogram
survive coding, gain, resampling and noise, and a few neighbouring peaks together name a moment of
one recording. Three peaks are hashed here in place of Wang's two, as recordings of one kind (one
motor, one speaker) share many pairs by chance. What the hashes propose is then verified on the
waveform: see `agreement`. Changes of speed or pitch are not seen.

Conventions: mono at 8 kHz; frames of 64 ms every 16 ms; offsets in frames or samples of that rate.
"""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass

import numpy as np
import soxr
from numpy.lib.stride_tricks import sliding_window_view

from auricle import audio
from auricle.audio import Span
from auricle.data.listening import Chunks, Wanted
from auricle.data.store import ARRAYS, Partial, Store, one_channel, shape
from auricle.types import Recording
from auricle.units import to_samples

VERSION = 1  # raise it when the same sound would give another fingerprint
RATE = 8000
HOP = 128
ANALYSED_SECONDS = 72_000.0
"""Of the whole data set; longer ones are sampled, each recording for at least `LEAST_SECONDS`."""
LEAST_SECONDS = 60.0
MOST_SECONDS = 600.0

_SPAN_SECONDS = 30.0
_EDGE = 400  # 50 ms
_STEP = 1e-5  # below one step of 16 bits

_FRAME = 512
_LOW_BIN, _HIGH_BIN = 6, 230  # 94 Hz to 3.6 kHz: hum of the mains and the resampler's edge stay out
_REACH_BINS, _REACH_FRAMES = 4, 3
_BLOCK_FRAMES, _BLOCK_PEAKS = 8, 8  # at most 62 peaks a second
_RANGE_DB = 60.0
_FAN_OUT = 5
_ZONE_FRAMES, _ZONE_BINS = 32, 64
_NEIGHBOURS = 8
_LEAST_HITS = 5
_LEAST_SHARE = 0.1
_LONGEST = 1 << 22
_MOST_LANDMARKS = 4_000_000

_WINDOW = 8192  # 1.02 s of the waveform a vote
_SEARCH = 384  # three hops to either side
_VOTES = 6
_WHITENING = 0.75
_SIDE = 24  # 3 ms: the width of the main peak


@dataclass(frozen=True, eq=False, slots=True)
class Fingerprint:
    """What is known a recording by.

    Attributes:
        digest: of every sample that was looked at; None for silence.
        hashes: of its landmarks, uint32.
        starts: their first frames, int32.
    """

    digest: bytes | None
    hashes: np.ndarray
    starts: np.ndarray

    @classmethod
    def load(cls, store: Store, name: str) -> Fingerprint:
        """The fingerprint of that name in the store.

        Raises:
            CacheError: it is gone, or damaged.
        """
        found = store.arrays(name)
        return cls(found["digest"].tobytes() or None, found["hashes"], found["starts"])


def wanted(recording: Recording, among: int) -> Wanted:
    """A fingerprint, as what is wanted of a recording.

    Of a long recording at most ten minutes are looked at, in half minutes that are evenly spread,
    and less where the data set is longer than 20 hours.

    Args:
        recording: to listen to.
        among: recordings in the data set.
    """
    share = ANALYSED_SECONDS / max(1, among)
    spans = _spans(recording, min(MOST_SECONDS, max(LEAST_SECONDS, share)))
    resampler = soxr.__version__ if recording.sample_rate != RATE else ""
    name = shape(VERSION, spans, recording.decoder, resampler, *one_channel(recording))
    return Wanted(
        f"fingerprint-{name}{ARRAYS}", spans, lambda file: _Printer(file, recording, spans)
    )


def peaks(sound: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Spectral peaks of a sound at 8 kHz.

    Args:
        sound: `(time,)`.

    Returns:
        Frames and bins, int64, in order of time. Empty for silence and for less than one frame.
    """
    if len(sound) < _FRAME:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    frames = sliding_window_view(sound, _FRAME)[::HOP]
    window = np.hanning(_FRAME).astype(np.float32)
    level = np.abs(np.fft.rfft(frames * window, axis=1)[:, _LOW_BIN:_HIGH_BIN])
    loudest = level.max()
    if not loudest > 0:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    level = level.astype(np.float32)
    around = _maximum(_maximum(level, _REACH_BINS, 1), _REACH_FRAMES, 0)
    floor = loudest * 10 ** (-_RANGE_DB / 20)
    time, pitch = np.nonzero((level == around) & (level > floor))
    return _strongest(time, pitch, level[time, pitch])


def landmarks(time: np.ndarray, pitch: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Hashes of triples of neighbouring peaks.

    Args:
        time: frames of the peaks, in order.
        pitch: their bins.

    Returns:
        Hashes (uint32) and the frames of their first peaks (int64).
    """
    hashes, starts = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for near in range(1, _FAN_OUT):
        for far in range(near + 1, _FAN_OUT + 1):
            first = slice(0, max(0, len(time) - far))
            t1, f1 = time[first], pitch[first]
            d2, g2 = time[near:][: len(t1)] - t1, pitch[near:][: len(t1)] - f1
            d3, g3 = time[far:][: len(t1)] - t1, pitch[far:][: len(t1)] - f1
            inside = (d3 < _ZONE_FRAMES) & (abs(g2) < _ZONE_BINS) & (abs(g3) < _ZONE_BINS)
            # 8 + 5 + 7 + 5 + 7 = 32 bits, without loss.
            packed = (((f1 * 32 + d2) * 128 + g2 + 64) * 32 + d3) * 128 + g3 + 64
            hashes.append(packed[inside])
            starts.append(t1[inside])
    return np.concatenate(hashes).astype(np.uint32), np.concatenate(starts)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two recordings that may share audio: frame `t` of `a` is about frame `t + offset` of `b`.

    Attributes:
        a: index of the first recording, less than `b`.
        b: index of the second.
        offset: frames.
        at: a frame of `a` in the midst of what is shared.
        hits: hashes shared at that offset.
    """

    a: int
    b: int
    offset: int
    at: int
    hits: int


def proposals(hashes: np.ndarray, owners: np.ndarray, starts: np.ndarray) -> list[Proposal]:
    """Pairs of recordings that share more hashes at one offset than at others.

    Args:
        hashes: of all recordings, one after another.
        owners: index of the recording of each hash, below 2**20.
        starts: its frame, below 2**22 (18 hours).

    Returns:
        At most one proposal a pair, in order of `a` and `b`.
    """
    hashes, owners, starts = _thinned(hashes, owners, starts)
    order = np.lexsort((starts, owners, hashes))
    hashes, owners, starts = hashes[order], owners[order], starts[order]
    keys, times = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    # Next neighbours only: linear in the number of landmarks, and a chain joins as well as a clique.
    for step in range(1, _NEIGHBOURS + 1):
        same = (hashes[step:] == hashes[:-step]) & (owners[step:] != owners[:-step])
        a, b, start = owners[:-step][same], owners[step:][same], starts[:-step][same]
        offset = starts[step:][same] - start
        keys.append((((a << 20) | b) << 23) | (offset + _LONGEST))
        times.append(start)
    return _distinct_offsets(np.concatenate(keys), np.concatenate(times))


def agreement(a: np.ndarray, b: np.ndarray) -> tuple[float, int, int]:
    """How surely two roughly aligned sounds are the same audio.

    The loudest windows of `a` are whitened and correlated with `b` at up to three hops to either
    side. Whitening leaves of a steady tone only a few lines and gives the noise beneath its say: two
    takes of one hum share the lines, two copies of one take share the noise too. A window votes by
    its highest correlation, less the highest elsewhere, so that periodic sounds, which agree at
    many lags, do not count; the windows must agree on the lag.

    Args:
        a: `(time,)` at 8 kHz.
        b: `(time,)`, where `b[t]` is about `a[t]`.

    Returns:
        The score in [0, 1], the median over the windows; the lag in samples: `b[t + lag]` is
        `a[t]`; and the number of windows. Copies score 0.4 to 1, unrelated sounds below 0.1 unless
        both are a single short one.
    """
    length = min(len(a), len(b))
    votes = [
        _vote(
            a[start : start + _WINDOW],
            b[max(0, start - _SEARCH) : start + _WINDOW + _SEARCH],
            min(start, _SEARCH),
        )
        for start in _loud_windows(a[:length])
    ]
    if not votes:
        return 0.0, 0, 0
    lags = np.array([lag for _, lag in votes])
    scores = np.array([score for score, _ in votes])
    lag = int(lags[np.argmax(scores)])
    return float(np.median(np.where(abs(lags - lag) <= 2, scores, 0.0))), lag, len(votes)


class _Printer:
    """Listens at 8 kHz, in half minutes, and writes the landmarks."""

    def __init__(self, file: Partial, recording: Recording, spans: tuple[Span, ...]) -> None:
        self._file, self._native = file, recording.sample_rate
        self._channel = recording.channel
        self._begins = [first * RATE // self._native for first, _ in spans]
        self._digest = hashlib.blake2b(repr((recording.frames, self._native)).encode())
        self._sounding = False
        self._hashes, self._starts = [np.zeros(0, np.uint32)], [np.zeros(0, np.int32)]
        self._begin_span()

    def hear(self, span: int, sound: np.ndarray, ended: bool) -> None:
        heard = [self._stream.push(audio.mixed(sound, self._channel))]
        if ended:
            heard.append(self._stream.finish())
        for chunk in self._chunks.push(np.concatenate(heard)[:, 0], ended):
            self._add(self._begins[span], chunk)
            self._begins[span] += len(chunk)
        if ended:
            self._begin_span()

    def close(self) -> None:
        if not self._sounding:
            self._hashes, self._starts = self._hashes[:1], self._starts[:1]
        digest = self._digest.digest() if self._sounding else b""
        self._file.write_arrays(
            {
                "digest": np.frombuffer(digest, np.uint8),
                "hashes": np.concatenate(self._hashes),
                "starts": np.concatenate(self._starts),
            }
        )

    def _begin_span(self) -> None:
        """Its spans do not overlap: one ends before the next begins."""
        self._stream = audio.Resampler(self._native, RATE, 1)
        self._chunks = Chunks(int(_SPAN_SECONDS * RATE))

    def _add(self, begin: int, sound: np.ndarray) -> None:
        self._digest.update(sound.tobytes())
        self._sounding = self._sounding or _sounds(sound)
        found, at = landmarks(*peaks(sound))
        self._hashes.append(found)
        self._starts.append((at + begin // HOP).astype(np.int32))


def _spans(recording: Recording, seconds: float) -> tuple[Span, ...]:
    """All of a recording, or half minutes evenly spread over it, in native samples."""
    count = int(-(-recording.duration // _SPAN_SECONDS))
    chosen = min(count, int(-(-seconds // _SPAN_SECONDS)))
    if chosen == count:
        return ((0, recording.frames),)
    last = count - 2  # the last but one: whole
    numbers = np.unique(np.linspace(0, last, chosen).astype(int)).tolist()
    size = to_samples(_SPAN_SECONDS, recording.sample_rate)
    return tuple((number * size, (number + 1) * size) for number in numbers)


def _sounds(sound: np.ndarray) -> bool:
    """Whether there is more than a constant; the resampler rings at the edges of one."""
    inner = sound[_EDGE:-_EDGE] if len(sound) > 4 * _EDGE else sound
    return bool(np.ptp(inner) > _STEP)


def _vote(a: np.ndarray, b: np.ndarray, before: int) -> tuple[float, int]:
    size = 1 << (len(a) + len(b)).bit_length()
    x, y = _whitened(a, size), _whitened(b, size)
    energy = np.sqrt(np.sum(abs(x) ** 2) * np.sum(abs(y) ** 2))
    if not energy > 0:
        return 0.0, 0
    # irfft halves: the sum over both signs of frequency is twice the sum over one.
    correlation = np.fft.irfft(np.conj(x) * y, size) * size / (2 * energy)
    lags = np.arange(before - _SEARCH, before + _SEARCH + 1)
    row = abs(correlation[lags])
    best = int(np.argmax(row))
    elsewhere = np.concatenate([row[: max(0, best - _SIDE)], row[best + _SIDE + 1 :]])
    return float(row[best] - elsewhere.max(initial=0.0)), int(lags[best] - before)


def _whitened(sound: np.ndarray, size: int) -> np.ndarray:
    spectrum = np.fft.rfft(sound * np.hanning(len(sound)), size)
    low, high = (int(f * size / RATE) for f in (120.0, 3500.0))
    spectrum[:low] = 0
    spectrum[high:] = 0
    level = abs(spectrum)
    level[level == 0] = 1.0
    return spectrum / level**_WHITENING


def _loud_windows(sound: np.ndarray) -> list[int]:
    window = min(_WINDOW, len(sound))
    starts = np.arange(0, len(sound) - window + 1, max(1, window))
    energy = np.array([np.sum(np.square(sound[s : s + window], dtype=np.float64)) for s in starts])
    loud = np.flatnonzero(energy > 1e-4 * energy.max(initial=0.0))
    chosen = loud[np.argsort(-energy[loud], kind="stable")][:_VOTES]
    return sorted(int(starts[i]) for i in chosen)


def _thinned(
    hashes: np.ndarray, owners: np.ndarray, starts: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A share of the hash values, the same in every recording, so that sorting stays cheap."""
    share = -(-len(hashes) // _MOST_LANDMARKS)
    kept = (hashes * np.uint32(2654435761)) >> np.uint32(8)
    chosen = kept % np.uint32(max(1, share)) == 0
    return hashes[chosen], owners[chosen].astype(np.int64), starts[chosen].astype(np.int64)


def _distinct_offsets(keys: np.ndarray, times: np.ndarray) -> list[Proposal]:
    order = np.argsort(keys, kind="stable")
    rows, first, hits = np.unique(keys[order], return_index=True, return_counts=True)
    # The grid of frames of two cuts differs by up to half a hop: hits fall on two offsets.
    both = hits.copy()
    both[:-1] += np.where(np.diff(rows) == 1, hits[1:], 0)
    pairs = rows >> 23
    bounds = np.flatnonzero(np.diff(pairs, prepend=-1, append=-1))
    found = []
    for begin, end in itertools.pairwise(bounds.tolist()):
        best = begin + int(np.argmax(both[begin:end]))
        if both[best] < max(_LEAST_HITS, _LEAST_SHARE * hits[begin:end].sum()):
            continue
        pair, offset = int(pairs[best]), int(rows[best] & ((1 << 23) - 1)) - _LONGEST
        shared = times[order[first[best] : first[best] + hits[best]]]
        at = int(np.median(shared))
        found.append(Proposal(pair >> 20, pair & ((1 << 20) - 1), offset, at, int(both[best])))
    return found


def _maximum(values: np.ndarray, reach: int, axis: int) -> np.ndarray:
    """Running maximum over `reach` values to either side."""
    widths = [(0, 0)] * values.ndim
    widths[axis] = (reach, reach)
    padded = np.pad(values, widths)
    result = values.copy()
    for shift in range(2 * reach + 1):
        part = [slice(None)] * values.ndim
        part[axis] = slice(shift, shift + values.shape[axis])
        np.maximum(result, padded[tuple(part)], out=result)
    return result


def _strongest(
    time: np.ndarray, pitch: np.ndarray, level: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The strongest few of each block of frames."""
    block = time // _BLOCK_FRAMES
    order = np.lexsort((-level, block))
    ranked = block[order]
    rank = np.arange(len(ranked)) - np.searchsorted(ranked, ranked)
    kept = np.sort(order[rank < _BLOCK_PEAKS])
    return time[kept], pitch[kept]
