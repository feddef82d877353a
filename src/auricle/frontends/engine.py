"""Many front ends over many clips, fast: the fixed parts of chains, without gradients.

Chains are merged into a tree, so that what two of them begin with is computed once. Frames go
through the transform and the filter banks in tiles that stay in the processor's cache, with
buffers allocated once a thread; what follows works on one clip's picture at a time. Tiles begin
at each clip's start and every clip is computed alone: a result depends neither on the other clips
nor on the number of threads, bit for bit.
"""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from auricle.errors import ConfigError
from auricle.frontends.chain import FrontEnd, Stack
from auricle.frontends.stage import Bank, Stage
from auricle.frontends.stft import Stft, validate_waveform
from auricle.units import frame_count

Array = npt.NDArray[np.float32]

# 108 frames at n_fft = 2048, the fastest of 16 to 431; four tiles are a 10-s clip at hop 512.
_TILE_SAMPLES = 108 * 2048


def compute(
    front_ends: Mapping[str, FrontEnd | Stack],
    waveforms: Array,
    *,
    lengths: npt.NDArray[np.int64] | None = None,
    threads: int = 1,
) -> dict[str, Array]:
    """The fixed parts of several front ends, for many clips.

    Args:
        front_ends: by name; only `.fixed` of each is computed.
        waveforms: `(n, samples)` float32.
        lengths: real samples of each clip, `(n,)`; what comes after them is padding and counts
            nowhere. None: all are real.
        threads: clips computed at the same time. Results do not depend on it.

    Returns:
        For each name `(n, bin, frame)` float32, `(n, channel, bin, frame)` for a Stack.

    Raises:
        ConfigError: no such shape or type, or fewer than one thread.
    """
    _validate(waveforms, lengths, threads)
    tree = _Tree.of(front_ends)
    samples = waveforms.shape[1]
    results = {
        name: np.empty((len(waveforms), *_picture_shape(front_end, samples)), np.float32)
        for name, front_end in front_ends.items()
    }
    targets = {name: torch.from_numpy(array) for name, array in results.items()}

    def work(worker: _Worker, clip: int) -> None:
        length = None if lengths is None else int(lengths[clip])
        worker.run(waveforms[clip], length, {n: target[clip] for n, target in targets.items()})

    _each_clip(len(waveforms), threads, lambda: _Worker(tree, samples), work)
    return results


def _validate(waveforms: Array, lengths: npt.NDArray[np.int64] | None, threads: int) -> None:
    if waveforms.ndim != 2 or waveforms.dtype != np.float32:
        raise ConfigError(
            f"compute: waveforms of shape {waveforms.shape} and type {waveforms.dtype}; "
            "(n, samples) float32 is needed"
        )
    validate_waveform(waveforms.shape, waveforms.dtype)
    if threads < 1:
        raise ConfigError(f"compute: threads={threads} must be at least 1")
    if lengths is not None and (
        lengths.shape != (len(waveforms),)
        or (len(lengths) and not 1 <= lengths.min() <= lengths.max() <= waveforms.shape[1])
    ):
        raise ConfigError(
            f"compute: lengths must be ({len(waveforms)},), each from 1 to {waveforms.shape[1]}"
        )


def _picture_shape(front_end: FrontEnd | Stack, samples: int) -> tuple[int, ...]:
    fixed = front_end.fixed
    picture = (fixed.bins, fixed.frames(samples))
    return (fixed.channels, *picture) if isinstance(fixed, Stack) else picture


Leaf = tuple[str, int | None]


@dataclass
class _Node:
    """A stage, what follows it, and the results that end with it (name and channel)."""

    stage: Stage
    children: dict[str, _Node] = field(default_factory=dict)
    leaves: list[Leaf] = field(default_factory=list)


@dataclass
class _Tree:
    """The merged chains; `roots` are their transforms."""

    roots: dict[str, _Node] = field(default_factory=dict)

    @classmethod
    def of(cls, front_ends: Mapping[str, FrontEnd | Stack]) -> _Tree:
        tree = cls()
        for name, front_end in front_ends.items():
            if isinstance(front_end, Stack):
                for channel, member in enumerate(front_end):
                    tree._add(member.fixed, (name, channel))
            else:
                tree._add(front_end.fixed, (name, None))
        return tree

    def _add(self, chain: FrontEnd, leaf: Leaf) -> None:
        children = self.roots
        for stage in chain:
            key = json.dumps({"stage": stage.name, **stage.config})
            node = children.setdefault(key, _Node(stage))
            children = node.children
        node.leaves.append(leaf)


class _Worker:
    """One thread's buffers for clips of one length."""

    def __init__(self, tree: _Tree, samples: int) -> None:
        self.transforms = [_Transform(root, samples) for root in tree.roots.values()]

    def run(self, waveform: Array, length: int | None, targets: dict[str, Tensor]) -> None:
        """Compute one clip into its targets."""
        for transform in self.transforms:
            transform.run(waveform, length, targets)


class _Transform:
    """A short-time Fourier transform in tiles, its filter banks, and what follows them."""

    def __init__(self, root: _Node, samples: int) -> None:
        stft = root.stage
        assert isinstance(stft, Stft)
        self.node, self.hop, n_fft = root, stft.hop, stft.n_fft
        self.frames = frame_count(samples, stft.hop)
        self.window = stft.window.float()
        self.padded = torch.zeros(samples + n_fft)
        self.sound = self.padded[n_fft // 2 : n_fft // 2 + samples]
        tile = max(1, min(_TILE_SAMPLES // n_fft, self.frames))
        self.windowed = torch.empty(tile, n_fft)
        self.banks = [
            _BankTile(child, child.stage, self.frames)
            for child in root.children.values()
            if isinstance(child.stage, Bank)
        ]
        self.others = [c for c in root.children.values() if not isinstance(c.stage, Bank)]
        # Whole only where the spectrum itself is wanted; frame by frame, as it is computed.
        self.whole = bool(self.others or root.leaves)
        self.power = torch.empty(self.frames if self.whole else tile, n_fft // 2 + 1)

    def run(self, waveform: Array, length: int | None, targets: dict[str, Tensor]) -> None:
        """Compute one clip into its targets."""
        frames = None if length is None else torch.tensor(frame_count(length, self.hop))
        self.sound.copy_(torch.from_numpy(waveform))
        if length is not None:
            self.sound[length:] = 0
        shifted = self.padded.unfold(0, len(self.window), self.hop)
        for start in range(0, self.frames, len(self.windowed)):
            self._tile(shifted, slice(start, min(start + len(self.windowed), self.frames)))
        for bank in self.banks:
            _finish(bank.node, bank.picture, frames, targets)
        if self.whole:
            _store(self.node, self.power.T, targets)
            for child in self.others:
                _finish(child, child.stage(self.power.T, frames), frames, targets)

    def _tile(self, shifted: Tensor, span: slice) -> None:
        size = span.stop - span.start
        windowed = torch.mul(shifted[span], self.window, out=self.windowed[:size])
        # No `out`: with MKL it computes into a new tensor all the same, and then copies.
        parts = torch.view_as_real(torch.fft.rfft(windowed)).square_()
        power = self.power[span] if self.whole else self.power[:size]
        torch.add(parts[..., 0], parts[..., 1], out=power)
        for bank in self.banks:
            bank.fill(power, span)


class _BankTile:
    """A filter bank in blocks, and the picture of one clip that its tiles fill."""

    def __init__(self, node: _Node, bank: Bank, frames: int) -> None:
        self.node = node
        self.blocks = bank.blocks
        self.picture = torch.empty(bank.bins, frames)

    def fill(self, power: Tensor, span: slice) -> None:
        for block in self.blocks:
            torch.mm(block.weights, power[:, block.bins].T, out=self.picture[block.bands, span])


def _finish(
    node: _Node, picture: Tensor, frames: Tensor | None, targets: dict[str, Tensor]
) -> None:
    """Store a node's picture, and compute what follows it."""
    _store(node, picture, targets)
    for child in node.children.values():
        _finish(child, child.stage(picture, frames), frames, targets)


def _store(node: _Node, picture: Tensor, targets: dict[str, Tensor]) -> None:
    for name, channel in node.leaves:
        target = targets[name] if channel is None else targets[name][channel]
        target.copy_(picture)


def _each_clip(
    clips: int,
    threads: int,
    make_worker: Callable[[], _Worker],
    work: Callable[[_Worker, int], None],
) -> None:
    """Every clip once, by threads that each take the next one."""
    queue = itertools.count()

    def drain() -> None:
        with torch.inference_mode():
            worker = make_worker()
            while (clip := next(queue)) < clips:
                work(worker, clip)

    with _one_torch_thread():
        if threads == 1 or clips < 2:
            drain()
            return
        with ThreadPoolExecutor(threads) as pool:
            for done in [pool.submit(drain) for _ in range(min(threads, clips))]:
                done.result()


_lock = threading.Lock()
_users = 0
_threads_before = 1


@contextmanager
def _one_torch_thread() -> Iterator[None]:
    """One torch thread inside; the first to enter saves the setting, the last to leave restores it.

    Two Python threads of one torch thread each scale; torch's own threads on small tiles do not.
    The setting is partly the process's and partly each thread's: where calls from several threads
    overlap, a thread that leaves before the last one keeps one torch thread.
    """
    global _users, _threads_before
    with _lock:
        if _users == 0:
            _threads_before = torch.get_num_threads()
        _users += 1
        torch.set_num_threads(1)
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if _users == 0:
                torch.set_num_threads(_threads_before)
