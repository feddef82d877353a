"""Every candidate's pictures of every clip, computed once in one pass over the sound, kept on disk.

Of a front end that learns only what stands before its first learning stage is kept: the sound
itself where nothing does.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import torch

from auricle import frontends, kernel
from auricle.comparison.preparation import Stage
from auricle.data.cache import Waveforms
from auricle.experiment import digest
from auricle.files import replacing, write_array
from auricle.frontends import engine
from auricle.training import Front

_CLIPS_A_BATCH = 64


@dataclass(frozen=True, eq=False)
class FeatureSet:
    """One candidate's pictures, or what it learns to make pictures of.

    Attributes:
        candidate: its name.
        front_end: the whole chain.
        path: `.npy` file, `(clip, [channel,] bin, frame)` float32; the sound has one bin.
        samples: `(clip,)` samples that hold sound.
    """

    candidate: str
    front_end: frontends.FrontEnd | frontends.Stack
    path: Path
    samples: np.ndarray

    @functools.cached_property
    def lengths(self) -> np.ndarray:
        """`(clip,)` frames that hold sound; of a chain that cuts, known once it is computed."""
        cached = self.front_end.cached
        if cached is None:
            return self.samples
        if cached.cuts:
            return np.load(self.lengths_path)
        return np.array([cached.frames(int(n)) for n in self.samples])

    @property
    def lengths_path(self) -> Path:
        """Where they are kept, of a chain that cuts."""
        return self.path.with_suffix(".lengths.npy")

    @property
    def array(self) -> np.ndarray:
        """The pictures, mapped from disk."""
        return np.load(self.path, mmap_mode="r")

    def picture(self, clip: int) -> np.ndarray:
        """One clip's real frames, `([channel,] bin, frame)`.

        What learns is as it begins; a profile of the training fold's noise is the clip's own here.
        """
        kept: np.ndarray = self.array[clip][..., : self.lengths[clip]]
        if self.front_end.learnt is None:
            return kept
        front = Front(copy.deepcopy(self.front_end.learnt.fixed))
        x, length = torch.from_numpy(kept.copy()), torch.tensor([self.lengths[clip]])
        front.chain.fit([(x, length)])
        with torch.inference_mode():
            picture, frames = front(x[None, None], length)
        return picture[0, 0, :, : int(frames)].numpy()

    def begins(self, sound: np.ndarray) -> float:
        """Seconds into a clip `(time,)` from which the time in its picture counts.

        A profile of the training fold's noise is the clip's own, as in `picture`.
        """
        if not self.front_end.cuts:
            return 0.0
        waveform = torch.from_numpy(sound)
        cutting = frontends.FrontEnd(*copy.deepcopy(self.front_end.members[0].cutting))
        cutting.fit([(waveform, None)])
        with torch.inference_mode():
            return cutting.kept(waveform)[0]

    @property
    def key(self) -> str:
        """Names chain and sound."""
        return self.path.stem


def estimate_bytes(
    front_ends: Mapping[str, frontends.FrontEnd | frontends.Stack], clips: int, samples: int
) -> int:
    """Disk that all pictures take."""
    return sum(4 * clips * int(np.prod(_shape(f.cached, samples))) for f in front_ends.values())


def describe(
    front_ends: Mapping[str, frontends.FrontEnd | frontends.Stack],
    waveforms: Waveforms,
    *,
    folder: Path,
    data_hash: str,
) -> dict[str, FeatureSet]:
    """Where the pictures are, or will be; arguments as for `compute`."""
    return {
        name: FeatureSet(name, f, folder / f"{_name(f, data_hash)}.npy", waveforms.lengths)
        for name, f in front_ends.items()
    }


def compute(
    front_ends: Mapping[str, frontends.FrontEnd | frontends.Stack],
    waveforms: Waveforms,
    *,
    samples: int,
    folder: Path,
    data_hash: str,
    threads: int,
    stage: Stage | None = None,
) -> dict[str, FeatureSet]:
    """Compute what is not there yet, candidates that share a prefix together.

    Args:
        front_ends: candidate to chain.
        waveforms: the sound of every clip.
        samples: of a whole clip.
        folder: where the `.npy` files go.
        data_hash: names the sound.
        threads: for the transforms.
        stage: progress.
    """
    sets = describe(front_ends, waveforms, folder=folder, data_hash=data_hash)
    # By what they hold: candidates that learn may begin with the same.
    missing = {s.key: s for s in sets.values() if not s.path.exists()}
    if missing:
        _write(missing, waveforms, samples, threads, stage)
    return sets


def _write(
    sets: Mapping[str, FeatureSet],
    waveforms: Waveforms,
    samples: int,
    threads: int,
    stage: Stage | None,
) -> None:
    parts = {name: s.front_end.cached for name, s in sets.items()}
    chains = {name: part for name, part in parts.items() if part is not None}
    clips = len(waveforms)
    frames = {name: np.zeros(clips, np.int64) for name, part in chains.items() if part.cuts}
    with ExitStack() as stack:
        files = {
            name: stack.enter_context(_npy(s.path, (clips, *_shape(parts[name], samples))))
            for name, s in sets.items()
        }
        for start in range(0, clips, _CLIPS_A_BATCH):
            rows = np.arange(start, min(start + _CLIPS_A_BATCH, clips))
            sound = waveforms.batch(rows, samples)
            lengths = waveforms.lengths[rows]
            found = engine.with_frames(chains, sound, lengths=lengths, threads=threads)
            for name, file in files.items():
                kept = found[name].pictures if name in found else sound
                file.write(np.ascontiguousarray(kept, np.float32).data)
            for name, counts in frames.items():
                counts[rows] = found[name].frames
            if stage:
                stage("representations", int(rows[-1]) + 1, clips)
        # Before the pictures get their names: what these are there for, they are complete for.
        for name, counts in frames.items():
            write_array(sets[name].lengths_path, counts)


@contextmanager
def _npy(path: Path, shape: tuple[int, ...]) -> Iterator[BinaryIO]:
    """An `.npy` file to be filled row by row; plain writes, since a full disk kills a memory map."""
    with replacing(path) as temporary, temporary.open("wb") as file:
        header = {"descr": "<f4", "fortran_order": False, "shape": shape}
        np.lib.format.write_array_header_1_0(file, header)
        yield file


def _shape(cached: frontends.FrontEnd | frontends.Stack | None, samples: int) -> tuple[int, ...]:
    if cached is None:
        return 1, samples
    size = (cached.bins, cached.frames(samples))
    return (cached.channels, *size) if cached.channels > 1 else size


def _name(front_end: frontends.FrontEnd | frontends.Stack, data_hash: str) -> str:
    cached = front_end.cached
    config = [] if cached is None else cached.config
    return digest({"front_end": config, "data": data_hash, "kernel": kernel.name()})[:20]
