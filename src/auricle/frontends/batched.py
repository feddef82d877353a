"""Chains over batches of clips on a torch device, whole clips at a time.

A batch goes through `Stage.with_lengths`, which keeps to the real samples of each clip, so that it
gives what the engine gives of each clip alone, within rounding. Clips of like length go together.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from auricle.errors import ConfigError, unknown
from auricle.frontends.framed import Framed
from auricle.frontends.stage import Stage
from auricle.frontends.tree import Leaf, Node, Tree

if TYPE_CHECKING:
    from auricle.frontends.engine import Array, Computed

DEVICES = ("cpu", "cuda")
# Of a stage's input and output in memory at once: frames cut out, complex spectra, their squares.
_COPIES = 4
_BYTES = 2**30
"""For a batch, where a device does not say what is free."""
_ROOM = 2**21
"""Numbers that go to the device or come back at a time: 8 MiB, which stay in the processor's cache."""
_at_work = Lock()
"""One thread at a time: what is free is free for it alone."""


def device(name: str | torch.device) -> torch.device:
    """The device of this name.

    Raises:
        ConfigError: another than `cpu`, `cuda` or `cuda:N`, or one that is not there.

    >>> device("cpu")
    device(type='cpu')
    """
    if not re.fullmatch(r"cpu|cuda(:\d+)?", str(name)):
        raise unknown("device", str(name), DEVICES)
    found = torch.device(name)
    if found.type == "cuda":
        there = torch.cuda.device_count() if torch.cuda.is_available() else 0
        if (found.index or 0) >= there:
            raise ConfigError(
                f"device {name}: torch finds {there or 'no'} CUDA device{'s' * (there > 1)} here; "
                "take cpu"
            )
    return found


def exact() -> AbstractContextManager[None]:
    """Inside, cuDNN takes algorithms that repeat, and float32 as it is, where torch's default is TF32.

    TF32 keeps 10 bits of 23: a convolution is then right within 1e-3 only.
    """
    return torch.backends.cudnn.flags(
        enabled=True, benchmark=False, deterministic=True, allow_tf32=False
    )


def fill(
    tree: Tree,
    waveforms: Array,
    lengths: npt.NDArray[np.int64],
    results: Mapping[str, Computed],
    device: torch.device,
) -> None:
    """Compute all clips into zeroed results; arguments as `engine.with_frames` has checked them.

    Raises:
        ConfigError: the device has no memory for one clip.
    """
    with _at_work, exact():
        placed = tree.placed(lambda stage: _on(stage, device))
        size, ferry = _clips_at_once(tree, waveforms.shape[1], device), _Ferry(device)
        order = np.argsort(lengths, kind="stable")
        while len(order):
            rows = order[:size]
            try:
                _fill_rows(placed, rows, waveforms, lengths, results, ferry)
            except torch.OutOfMemoryError as error:
                if len(rows) == 1:
                    raise ConfigError(
                        f"{device} has no memory for a clip of {int(lengths[rows[0]])} samples; "
                        "take shorter clips, or the device cpu"
                    ) from error
                size = len(rows) // 2
            else:
                order = order[size:]


class _Ferry:
    """Takes sound to the device and pictures back, a few clips at a time, through the same memory.

    Memory that is fresh costs more than the copy: the system clears a page when it is first touched.
    What a GPU reads and writes is page-locked, so that it does so by itself, at its full speed.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.memory = torch.empty(0)

    def over(self, waveforms: Array, rows: npt.NDArray[np.int64], samples: int) -> Tensor:
        """So many samples of these clips, on the device."""
        sound = torch.empty(len(rows), samples, device=self.device)
        for part, memory in self._parts(len(rows), (samples,)):
            for row, place in zip(rows[part], memory.numpy(), strict=True):
                place[:] = waveforms[row, :samples]
            sound[part].copy_(memory)
        return sound

    def back(
        self,
        batch: Tensor,
        into: Array,
        rows: npt.NDArray[np.int64],
        counts: npt.NDArray[np.int64],
    ) -> None:
        """So many columns of each picture into these rows of the results."""
        for part, memory in self._parts(len(rows), batch.shape[1:]):
            memory.copy_(batch[part])
            for row, picture, count in zip(rows[part], memory.numpy(), counts[part], strict=True):
                into[row][..., :count] = picture[..., :count]

    def _parts(self, count: int, shape: tuple[int, ...]) -> Iterator[tuple[slice, Tensor]]:
        """Of so many items of a shape those that go together, and memory for them.

        The copies wait until they are done: the memory is then free for the next.
        """
        size = math.prod(shape)
        at_once = min(count, max(1, _ROOM // max(size, 1)))
        if len(self.memory) < at_once * size:
            # What is page-locked is kept for good, by torch: for a clip of an hour it would be much.
            locked = self.device.type == "cuda" and size <= _ROOM
            self.memory = torch.empty(at_once * size, pin_memory=locked)
        for first in range(0, count, at_once):
            part = slice(first, min(first + at_once, count))
            going = part.stop - first
            yield part, self.memory[: going * size].view(going, *shape)


@torch.inference_mode()
def _fill_rows(
    tree: Tree,
    rows: npt.NDArray[np.int64],
    waveforms: Array,
    lengths: npt.NDArray[np.int64],
    results: Mapping[str, Computed],
    ferry: _Ferry,
) -> None:
    real = lengths[rows]
    sound = ferry.over(waveforms, rows, int(real.max()))
    ends = None if real.min() == real.max() else torch.from_numpy(real).to(ferry.device)
    for (name, channel), batch, columns in _pictures(tree.roots, sound, ends):
        into = results[name].pictures if channel is None else results[name].pictures[:, channel]
        most = batch.shape[-1]
        counts = np.full(len(rows), most) if columns is None else columns.cpu().numpy()
        results[name].frames[rows] = counts
        ferry.back(batch, into, rows, counts)


def _pictures(
    nodes: Mapping[str, Node], x: Tensor, lengths: Tensor | None
) -> Iterator[tuple[Leaf, Tensor, Tensor | None]]:
    """Each result, a batch, and its real columns; None where all are.

    Depth first: what is behind one stage is gone before the next one begins.
    """
    for node in nodes.values():
        batch, columns = node.stage.with_lengths(x, lengths)
        for leaf in node.leaves:
            yield leaf, batch, columns
        yield from _pictures(node.children, batch, columns)


_copies: WeakKeyDictionary[Stage, dict[torch.device, Stage]] = WeakKeyDictionary()


def _on(stage: Stage, device: torch.device) -> Stage:
    """The stage on a device; the user's own stays where it is."""
    if stage.state_dict():  # its values may have changed since
        return copy.deepcopy(stage).to(device)
    known = _copies.setdefault(stage, {})
    if device not in known:
        known[device] = copy.deepcopy(stage).to(device)
    return known[device]


def _clips_at_once(tree: Tree, samples: int, device: torch.device) -> int:
    """So many that half of what is free holds them, as far as can be told before."""
    budget = _free(device) // 2 if device.type == "cuda" else _BYTES
    return max(1, budget // (4 * _COPIES * _numbers(tree.roots, samples)))


def _free(device: torch.device) -> int:
    """Bytes: what the device has left, and what torch holds of it and does not use."""
    idle = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return int(torch.cuda.mem_get_info(device)[0]) + idle


def _numbers(nodes: Mapping[str, Node], columns: int) -> int:
    """The most numbers that a stage has of one clip, of what goes in, between, or comes out."""
    most = columns
    for node in nodes.values():
        stage = node.stage
        count = stage.frames(columns)
        height = max(stage.axes.bins, stage.transform_size if isinstance(stage, Framed) else 0)
        most = max(most, count * height, _numbers(node.children, count))
    return most
