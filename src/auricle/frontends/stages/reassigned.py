"""Reassigned: the spectrogram with its energy moved to where it is."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any

import torch
from torch import Tensor

from auricle.dsp import reassignment, spectrum
from auricle.errors import ConfigError
from auricle.frontends import tiling
from auricle.frontends.stage import Axes, Count, Held, WaveformStage
from auricle.frontends.tiling import Tiling

_TILE = 64


class Reassigned(WaveformStage):
    """A reassigned power spectrogram (Auger & Flandrin 1995): `(..., time)` to `(..., bin, frame)`.

    Good for whistles, chirps and clicks that stand alone: lines become thin in frequency and in time.
    Not for noise and crowded sounds, where it shows grains that are not there; three times the cost
    of `stft`. Its power is that of `stft`, so banks may follow.

    Args:
        n_fft: window and transform length in samples, even; a periodic Hann window, centred.
        hop: samples from frame to frame; finer than for `stft`, a quarter of a window at most.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: an odd window, or a hop of no sample or more than a window; in `forward`, an empty
            waveform, or a type other than float32 and float64.
    """

    name = "reassigned"
    example = "reassigned(256,64)"
    small_example = "reassigned(16,4)"
    factor = ("transform", "reassigned")
    windows: Tensor

    def __init__(self, *, n_fft: int, hop: int, sample_rate: int | None = None) -> None:
        super().__init__()
        if n_fft < 4 or n_fft % 2:
            raise ConfigError(f"reassigned: n_fft={n_fft} must be even and at least 4")
        if not 1 <= hop <= n_fft:
            raise ConfigError(f"reassigned: hop={hop} must be from 1 to n_fft={n_fft}")
        self.n_fft, self.hop, self.sample_rate = n_fft, hop, sample_rate

    def _attach(self, axes: Axes) -> Axes:
        half = self.n_fft // 2
        # Frames whose energy may come to a column, on each side of it.
        self._beside = -(-half // self.hop)
        reach = self._beside * self.hop + half
        self.tiling = Tiling(self.hop, reach, reach, _TILE)
        self.register_buffer("windows", reassignment.windows(self.n_fft), persistent=False)
        centres = spectrum.bin_frequencies(self.n_fft, axes.sample_rate).tolist()
        return Axes(
            "power",
            axes.sample_rate,
            self.hop,
            self.n_fft,
            len(centres),
            tuple(centres),
            start=axes.start,
            tile=_TILE,
        )

    @property
    def lookahead(self) -> int | None:
        """Half a window, and the frames whose energy may come back by as much."""
        return self.tiling.after

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        return self.tiling.frames(count)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Power of `frames(time)` columns; samples from `lengths` on are taken as zero."""
        return tiling.whole(self.tiling, self._columns, x, lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        return tiling.advance(self.tiling, self._columns, x, held, last=last)

    def _columns(self, x: Tensor, left: Any) -> tuple[Tensor, Any]:
        framed = x.unfold(-1, self.n_fft, self.hop)
        spectra = torch.fft.rfft(framed[..., None, :] * self.windows.to(x.dtype))
        power, later, higher = reassignment.places(spectra, self.n_fft)
        frames, bins = power.shape[-2:]
        column = torch.arange(frames, device=x.device, dtype=x.dtype)[:, None] + later / self.hop
        row = torch.arange(bins, device=x.device, dtype=x.dtype) + higher
        # To the tile's own columns and to as many beside them, whose energy is not complete.
        first, past = self._beside, self._beside + _TILE
        column = column.clamp(0, frames - 1)
        places = (power, row.clamp(0, bins - 1), column)
        moved = (part.flatten(-2) for part in places)
        grid = reassignment.spread(*moved, rows=bins, columns=frames)
        return grid[..., first:past], None

    def cost(self, frames: int) -> int:
        """Three windows and real FFTs, and some forty operations a bin to move it."""
        n = self.n_fft
        return round(frames * (3 * (n + 1.25 * n * math.log2(n)) + 40 * (n // 2 + 1)))
