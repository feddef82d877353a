"""Sound files as a detector hears them: what is refused, and what is to be known of a file.

A detector hears the mean of the channels. Rates below 8000 Hz are refused, as in streams, since most
of what it listens to is not in them; samples far beyond full scale, as the server refuses them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from auricle import audio
from auricle.cancelling import Cancelling
from auricle.errors import AudioError
from auricle.printing import printable
from auricle.runtime.voices.resampling import HIGHEST_RATE, LOWEST_RATE

Audio = npt.NDArray[np.float32]


class Recording:
    """A sound file on its way to a detector.

    Args:
        path: the file.
        rate: hertz to which a file is resampled here, where `always` or where it has more than streams
            take.
        always: whether every file is.

    Attributes:
        sample_rate: hertz of the blocks.

    Raises:
        AudioError: the file cannot be read, or has less than 8000 Hz.
    """

    def __init__(self, path: str | os.PathLike[str], rate: int, *, always: bool = False) -> None:
        self._path, self._native = path, audio.probe(path).sample_rate
        if self._native < LOWEST_RATE:
            raise AudioError(
                f"{printable(os.fspath(path))} has {self._native} Hz: {LOWEST_RATE} Hz and more are "
                "needed to hear who speaks"
            )
        self._cancelling = Cancelling()
        self.sample_rate = rate if always or self._native > HIGHEST_RATE else self._native

    def blocks(self) -> Iterator[Audio]:
        """The mean of the channels, `(time,)`, in blocks of 30 s.

        Raises:
            AudioError: the file is damaged, or samples lie beyond 1000 times full scale.
        """
        resampler = audio.Resampler(self._native, self.sample_rate, 1)
        for block in audio.blocks(self._path, mono=False):
            audio.check_scale(block, self._path)
            self._cancelling.add(block)
            sound = np.ascontiguousarray(block.T)
            yield resampler.push(audio.mixed(sound))[:, 0]
        yield resampler.finish()[:, 0]

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known of what was heard so far."""
        if not self._cancelling.cancelled:
            return ()
        return (
            "its channels cancel in their mean, and that is what was heard: give one channel alone",
        )
