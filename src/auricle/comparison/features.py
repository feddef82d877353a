"""Every candidate's pictures of every clip, computed once in one pass over the sound, kept on disk.

Of a front end that learns only what stands before its first learning stage is kept: the sound
itself where nothing does.
"""

from __future__ import annotations

import copy
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
from auricle.files import replacing
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
        lengths: `(clip,)` frames that hold sound.
    """

    candidate: str
    front_end: frontends.FrontEnd | frontends.Stack
    path: Path
    lengths: np.ndarray

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
            return front(x[None, None], length)[0, 0].numpy()

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
        name: FeatureSet(
            name, f, folder / f"{_name(f, data_hash)}.npy", _lengths(f.cached, waveforms.lengths)
        )
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
    with ExitStack() as stack:
        files = {
            name: stack.enter_context(_npy(s.path, (clips, *_shape(parts[name], samples))))
            for name, s in sets.items()
        }
        for start in range(0, clips, _CLIPS_A_BATCH):
            rows = np.arange(start, min(start + _CLIPS_A_BATCH, clips))
            sound = waveforms.batch(rows, samples)
            lengths = waveforms.lengths[rows]
            pictures = engine.compute(chains, sound, lengths=lengths, threads=threads)
            for name, file in files.items():
                kept = pictures.get(name, sound)
                file.write(np.ascontiguousarray(kept, np.float32).data)
            if stage:
                stage("representations", int(rows[-1]) + 1, clips)


@contextmanager
def _npy(path: Path, shape: tuple[int, ...]) -> Iterator[BinaryIO]:
    """An `.npy` file to be filled row by row; plain writes, since a full disk kills a memory map."""
    with replacing(path) as temporary, temporary.open("wb") as file:
        header = {"descr": "<f4", "fortran_order": False, "shape": shape}
        np.lib.format.write_array_header_1_0(file, header)
        yield file


def _lengths(
    cached: frontends.FrontEnd | frontends.Stack | None, samples: np.ndarray
) -> np.ndarray:
    return samples if cached is None else np.array([cached.frames(int(n)) for n in samples])


def _shape(cached: frontends.FrontEnd | frontends.Stack | None, samples: int) -> tuple[int, ...]:
    if cached is None:
        return 1, samples
    size = (cached.bins, cached.frames(samples))
    return (cached.channels, *size) if cached.channels > 1 else size


def _name(front_end: frontends.FrontEnd | frontends.Stack, data_hash: str) -> str:
    cached = front_end.cached
    config = [] if cached is None else cached.config
    return digest({"front_end": config, "data": data_hash, "kernel": kernel.name()})[:20]
