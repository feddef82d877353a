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
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from auricle.errors import ConfigError
from auricle.frontends import batched, compiled
from auricle.frontends.bank import Bank
from auricle.frontends.chain import FrontEnd, Stack
from auricle.frontends.level import Level
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
    pictures = {name: found.pictures for name, found in results.items()}

    def worker() -> Callable[[int], None]:
        flows = [_Flow(root, pictures) for root in tree.roots.values()]

        def work(clip: int) -> None:
            length = samples if lengths is None else int(lengths[clip])
            sound = torch.from_numpy(waveforms[clip, :length])
            for flow in flows:
                flow.begin(clip)
                flow.feed(sound, last=True)
                for name, frames in flow.counts():
                    results[name].frames[clip] = frames

        return work

    _each_clip(clips, threads, worker)
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
    """What one thread has of a node of the tree, and of all that follows it; clips go through in turn.

    Depth first: a piece goes all the way before the next one is begun, so that it stays in the
    processor's cache. The kernel writes into memory of the thread, always the same, and what is
    done goes from there into the results in one go: into memory that is not cached it writes slowly.
    """

    def __init__(self, node: Node, results: Mapping[str, Array]) -> None:
        self.stage, self.leaves = node.stage, node.leaves
        self.bins, self.waits = node.stage.axes.bins, node.stage.lookahead is None
        self.after = [_Flow(child, results) for child in node.children.values()]
        self.results = [
            results[name] if channel is None else results[name][:, channel]
            for name, channel in node.leaves
        ]
        self.fills = isinstance(node.stage, Level) and node.stage.fills(torch.empty(0))
        # Nothing of its input is kept, here and further on.
        self.lets_go: bool = (
            self.fills and not self.waits and all(flow.lets_go for flow in self.after)
        )
        self.memory = np.empty(0, np.float32)

    def begin(self, clip: int) -> None:
        """What comes next is this clip."""
        self.held: Held | None = None
        self.carry: Any = None
        self.waiting: list[Tensor] = []
        self.given = 0
        self.targets = [pictures[clip] for pictures in self.results]
        for flow in self.after:
            flow.begin(clip)

    def counts(self) -> Iterator[tuple[str, int]]:
        """The results that end here or after, and the columns that each has got."""
        yield from ((name, self.given) for name, _ in self.leaves)
        for flow in self.after:
            yield from flow.counts()

    def feed(self, x: Tensor, *, last: bool) -> None:
        """Take columns; hand what they give to the results and to what follows."""
        if self.waits and not last:
            # Joined once, at the end.
            self.waiting.append(x)
            return
        if self.waiting:
            x = joined([*self.waiting, x], x)
        if isinstance(self.stage, Stft) and compiled.transforms(self.stage, x):
            self._transform(self.stage, x, last)
            return
        pieces = self.stage.advance(x, self.held, last=last)
        while True:
            try:
                piece = next(pieces)
            except StopIteration as end:
                self.held = end.value
                break
            self._give(piece, last=False)
        if last and self.after:
            self._give(self.stage.nothing(x), last=True)

    def _give(self, piece: Tensor, *, last: bool) -> None:
        """Columns of this stage: to the results that end here, and to what follows."""
        first, self.given = self.given, self.given + piece.shape[-1]
        for target in self.targets:
            torch.from_numpy(target[..., first : self.given]).copy_(piece)
        for flow in self.after:
            flow.feed(piece, last=last)

    # What the kernel does, between arrays: there is less to each step than with tensors.

    def _transform(self, stage: Stft, x: Tensor, last: bool) -> None:
        """The transform and the banks on it at once: the spectra themselves are seldom wanted."""
        banks = {flow: flow.stage for flow in self.after if isinstance(flow.stage, Bank)}
        others = [flow for flow in self.after if flow not in banks]
        wanted = bool(self.targets or others)
        stretch = compiled.Stretch.of(stage, x, self.held, last=last)
        self.held = stretch.held
        sound = stretch.sound.contiguous().numpy()
        heights = [flow.bins for flow in banks] + [self.bins] * wanted
        for first, count in stretch.pieces(heights) or [(0, 0)] * last:
            final = last and first + count == stretch.ready
            spectra = self._room(count, others, final) if wanted else None
            bands = [flow._room(count, flow.after, final) for flow in banks]
            if count:
                tables = [bank.compiled for bank in banks.values()]
                stretch.fill(sound, first, spectra, list(zip(tables, bands, strict=True)))
            if spectra is not None:
                self._hand_on(spectra, others, last=final)
            for flow, found in zip(banks, bands, strict=True):
                flow._hand_on(found, flow.after, last=final)

    def _room(self, count: int, following: Sequence[_Flow], final: bool) -> Array:
        """Where the kernel puts the next columns: in the thread's memory, unless they may be kept."""
        size = self.bins * count
        if not final and not all(flow.lets_go for flow in following):
            return np.empty((self.bins, count), np.float32)
        if len(self.memory) < size:
            self.memory = np.empty(size, np.float32)
        return self.memory[:size].reshape(self.bins, count)

    def _hand_on(
        self, picture: Array, following: Sequence[_Flow], *, last: bool, placed: int = 0
    ) -> None:
        """As `_give`; so many results have the columns already."""
        first, self.given = self.given, self.given + picture.shape[1]
        for target in self.targets[placed:]:
            target[:, first : self.given] = picture
        for flow in following:
            if flow._computes(picture, last):
                flow._fill(picture, last, spare=len(following) == 1 and not placed)
            else:
                flow.feed(torch.from_numpy(picture), last=last)

    def _computes(self, picture: Array, last: bool) -> bool:
        """Whether `_fill` is the way: there are all columns that the stage waits for."""
        all_there = not self.waits or (last and not self.waiting)
        return self.fills and all_there and picture.shape[1] > 0

    def _fill(self, picture: Array, last: bool, *, spare: bool) -> None:
        """Levels: into a result, if it is a whole one; over their input, if nobody else needs it."""
        assert isinstance(self.stage, Level)
        placed = int(bool(self.targets) and self.targets[0].shape == picture.shape)
        out = self.targets[0] if placed else picture if spare else np.empty_like(picture)
        self.carry = self.stage.fill(picture, out, self.carry)
        self._hand_on(out, self.after, last=last, placed=placed)


def _each_clip(clips: int, threads: int, worker: Callable[[], Callable[[int], None]]) -> None:
    """Every clip once, by threads that each take the next one; `worker` makes what a thread needs."""
    queue = itertools.count()

    def drain() -> None:
        with torch.inference_mode():
            work = worker()
            while (clip := next(queue)) < clips:
                work(clip)

    with one_torch_thread():
        helpers = min(threads, clips) - 1
        if helpers < 1:
            drain()
            return
        with ThreadPoolExecutor(helpers) as pool:
            others = [pool.submit(drain) for _ in range(helpers)]
            drain()
            for done in others:
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
