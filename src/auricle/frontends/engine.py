"""Many front ends over many clips, fast: the fixed parts of chains, without gradients.

Chains are merged into a tree, so that what two of them begin with is computed once. Sound goes
through the tree in tiles of frames that stay in the processor's cache; the stages compute them
exactly as they do in a stream (see `auricle.frontends.stage`). Every clip is computed alone: a
result depends neither on the other clips nor on the number of threads, bit for bit. On a GPU the
clips are computed in batches instead (see `auricle.frontends.batched`).
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from auricle.errors import ConfigError
from auricle.frontends import batched, compiled
from auricle.frontends.bank import Bank
from auricle.frontends.chain import FrontEnd, Stack
from auricle.frontends.stage import Held, joined
from auricle.frontends.stages.stft import Stft
from auricle.frontends.tree import Node, Tree, fixed
from auricle.frontends.waveform import validate_waveform

Array = npt.NDArray[np.float32]


def compute(
    front_ends: Mapping[str, FrontEnd | Stack],
    waveforms: Array,
    *,
    lengths: npt.NDArray[np.int64] | None = None,
    threads: int = 1,
    device: str | torch.device = "cpu",
) -> dict[str, Array]:
    """The fixed parts of several front ends, for many clips.

    Args:
        front_ends: by name; only `.fixed` of each is computed. Profiles of noise must be there.
        waveforms: `(n, samples)` float32.
        lengths: real samples of each clip, `(n,)`; what comes after them is padding and counts
            nowhere, and its columns are 0. None: all are real.
        threads: clips computed at the same time. Results do not depend on it; a GPU takes one.
        device: `cpu`, `cuda` or `cuda:N`. A GPU computes many clips at once, and gives what the CPU
            gives within rounding, 1e-4 of the largest value. Front ends stay where they are.

    Returns:
        For each name `(n, bin, frame)` float32, `(n, channel, bin, frame)` for a Stack. Behind a
        stage that cuts, columns after what is left are 0 too; `with_frames` says how many are real.

    Raises:
        ConfigError: no such shape or type, fewer than one thread, or a device that is not there, or
            has no memory for one clip.
    """
    found = with_frames(front_ends, waveforms, lengths=lengths, threads=threads, device=device)
    return {name: computed.pictures for name, computed in found.items()}


class Computed(NamedTuple):
    """Pictures of clips, and the real frames of each, `(n,)`: what comes after them is 0."""

    pictures: Array
    frames: npt.NDArray[np.int64]


def with_frames(
    front_ends: Mapping[str, FrontEnd | Stack],
    waveforms: Array,
    *,
    lengths: npt.NDArray[np.int64] | None = None,
    threads: int = 1,
    device: str | torch.device = "cpu",
) -> dict[str, Computed]:
    """As `compute`, and how many frames are real: where a stage cuts, the sound decides it."""
    _validate(waveforms, lengths, threads)
    place, tree = batched.device(device), Tree.of(front_ends)
    clips, samples = waveforms.shape
    results = _blank(front_ends, clips, samples)
    if place.type != "cpu":
        ends = np.full(clips, samples) if lengths is None else lengths
        batched.fill(tree, waveforms, ends, results, place)
        return results
    targets = {name: torch.from_numpy(found.pictures) for name, found in results.items()}

    def work(clip: int) -> None:
        length = samples if lengths is None else int(lengths[clip])
        into = {name: target[clip] for name, target in targets.items()}
        for name, frames in _run(tree, waveforms[clip], length, into):
            results[name].frames[clip] = frames

    _each_clip(clips, threads, work)
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


def _blank(
    front_ends: Mapping[str, FrontEnd | Stack], clips: int, samples: int
) -> dict[str, Computed]:
    return {
        name: Computed(
            np.zeros((clips, *_picture_shape(front_end, samples)), np.float32),
            np.zeros(clips, np.int64),
        )
        for name, front_end in front_ends.items()
    }


def _picture_shape(front_end: FrontEnd | Stack, samples: int) -> tuple[int, ...]:
    part = fixed(front_end)
    picture = (part.bins, part.frames(samples))
    return (part.channels, *picture) if isinstance(part, Stack) else picture


class _Flow:
    """One clip on its way through a node of the tree and all that follows it.

    Depth first: a piece goes all the way before the next one is begun, so that it stays in the
    processor's cache.
    """

    def __init__(self, node: Node, targets: Mapping[str, Tensor]) -> None:
        self.stage = node.stage
        self.held: Held | None = None
        self.waiting: list[Tensor] = []
        self.leaves = node.leaves
        self.targets = [
            targets[name] if channel is None else targets[name][channel]
            for name, channel in node.leaves
        ]
        self.given = 0
        self.after = [_Flow(child, targets) for child in node.children.values()]

    def feed(self, x: Tensor, *, last: bool) -> None:
        """Take columns; hand what they give to the results and to what follows."""
        if self.stage.lookahead is None and not last:
            # Joined once, at the end.
            self.waiting.append(x)
            return
        if self.waiting:
            x = joined([*self.waiting, x], x)
        if isinstance(self.stage, Stft) and compiled.transforms(self.stage, x):
            self._feed_compiled(self.stage, x, last)
            return
        pieces = self.stage.advance(x, self.held, last=last)
        while True:
            try:
                piece = next(pieces)
            except StopIteration as end:
                self.held = end.value
                break
            self._take(piece, self.after, last=False)
        if last and self.after:
            self._take(self.stage.nothing(x), self.after, last=True)

    def counts(self) -> Iterator[tuple[str, int]]:
        """The results that end here or after, and the columns that each has got."""
        yield from ((name, self.given) for name, _ in self.leaves)
        for flow in self.after:
            yield from flow.counts()

    def _feed_compiled(self, stage: Stft, x: Tensor, last: bool) -> None:
        """The transform and the banks on it at once: the spectra themselves are seldom wanted."""
        banks = {flow: flow.stage for flow in self.after if isinstance(flow.stage, Bank)}
        others = [flow for flow in self.after if flow not in banks]
        after = {self: others} if self.targets or others else {}
        after |= {flow: flow.after for flow in banks}
        stretch = compiled.Stretch.of(stage, x, self.held, last=last)
        self.held = stretch.held
        pieces = stretch.pieces([flow.stage.axes.bins for flow in after])
        if last and not pieces:
            pieces = [(0, 0)]
        for first, count in pieces:
            found = [flow._room(count) for flow in after]
            if count:
                stretch.compute(list(banks.values()), found, first=first)
            final = last and first + count == stretch.ready
            for piece, (flow, following) in zip(found, after.items(), strict=True):
                flow._take(piece, following, last=final)

    def _room(self, count: int) -> Tensor:
        """Where the next columns go: the place in a result, if there is one."""
        if self.targets:
            return self.targets[0][..., self.given : self.given + count]
        return torch.empty(self.stage.axes.bins, count)

    def _take(self, piece: Tensor, after: Sequence[_Flow], *, last: bool) -> None:
        """Columns of this stage: to the results that end here, and to what follows."""
        columns = slice(self.given, self.given + piece.shape[-1])
        self.given = columns.stop
        for target in self.targets:
            place = target[..., columns]
            if place.data_ptr() != piece.data_ptr():  # else computed in its place
                place.copy_(piece)
        for flow in after:
            flow.feed(piece, last=last)


def _run(
    tree: Tree, waveform: Array, length: int, targets: Mapping[str, Tensor]
) -> Iterator[tuple[str, int]]:
    """Compute one clip into its targets; each name, and how many columns it got.

    Columns of padding are 0.
    """
    sound = torch.from_numpy(waveform[:length])
    for flow in [_Flow(root, targets) for root in tree.roots.values()]:
        flow.feed(sound, last=True)
        yield from flow.counts()


def _each_clip(clips: int, threads: int, work: Callable[[int], None]) -> None:
    """Every clip once, by threads that each take the next one."""
    queue = itertools.count()

    def drain() -> None:
        with torch.inference_mode():
            while (clip := next(queue)) < clips:
                work(clip)

    with one_torch_thread():
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
def one_torch_thread() -> Iterator[None]:
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
