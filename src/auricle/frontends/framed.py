"""Framed: a stage that cuts sound into short frames and takes the spectrum of each."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Generator

import torch
from torch import Tensor, nn

from auricle.dsp import padding, spectrum
from auricle.errors import ConfigError, unknown
from auricle.frontends.stage import Axes, Count, Held, WaveformStage, joined_two
from auricle.frontends.waveform import validate_type, validate_waveform

OUTPUTS = ("power", "magnitude", "complex")
# 108 frames at n_fft = 2048, the fastest of 16 to 431; four tiles are a 10-s clip at hop 512.
_TILE_SAMPLES = 108 * 2048
_MOST_TILE, _LEAST_TILE = 128, 8


class Framed(WaveformStage):
    """A stage that cuts sound into short frames and takes the spectrum of each; abstract.

    Frame `t` takes `size` samples from `t * hop - lead` on. What lies before the sound, and as much
    behind it, is filled up by `pad`; else only whole frames are taken, but one in any case.
    """

    factor = ("transform", "stft")
    hop: int
    output: str
    pad = "zeros"
    taper: Tensor

    @property
    @abstractmethod
    def size(self) -> int:
        """Samples of a frame."""

    @property
    @abstractmethod
    def transform_size(self) -> int:
        """Samples of the Fourier transform, even; zeros fill a frame up."""

    @property
    def lead(self) -> int:
        """Samples of the first frame that lie before the sound."""
        return 0

    @property
    def lookahead(self) -> int | None:
        """Half a frame, its place being its middle; the mirrored beginning needs all, to know the end."""
        return None if self.lead and self.pad != "zeros" else (self.size + 1) // 2

    def _validate(self) -> None:
        if self.transform_size < 2 or self.transform_size % 2:
            raise ConfigError(
                f"{self.name}: n_fft={self.transform_size} must be even and at least 2; "
                f"take {max(2, self.transform_size + 1)}"
            )
        if self.hop < 1:
            raise ConfigError(f"{self.name}: hop={self.hop} must be at least 1")
        if self.output not in OUTPUTS:
            raise unknown(f"{self.name} output", self.output, OUTPUTS)

    def _attach(self, axes: Axes) -> Axes:
        n_fft = self.transform_size
        self.register_buffer("taper", self._taper(), persistent=False)
        centres = spectrum.bin_frequencies(n_fft, axes.sample_rate).tolist()
        return Axes(
            self.output,  # type: ignore[arg-type]  # checked above
            axes.sample_rate,
            self.hop,
            n_fft,
            len(centres),
            tuple(centres),
            start=axes.start + self.size / 2 - self.lead,
            tile=max(_LEAST_TILE, min(_MOST_TILE, _TILE_SAMPLES // n_fft)),
        )

    @abstractmethod
    def _taper(self) -> Tensor:
        """The window, `(size,)`."""

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        room = count + (2 * self.lead - self.size)
        if isinstance(room, Tensor):
            return 1 + room.clamp_min(0) // self.hop
        return 1 + max(0, room) // self.hop

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Spectra of `frames(time)` frames; what comes from `lengths` on is padding."""
        validate_waveform(x.shape, x.dtype)
        short = max(0, self.size - 2 * self.lead - x.shape[-1])
        x = padding.continued(x, self.lead, self.lead, mode=self.pad, lengths=lengths)
        x = nn.functional.pad(x, (0, short))
        return self._spectra(x.unfold(-1, self.size, self.hop))

    def _spectra(self, framed: Tensor) -> Tensor:
        """Of frames `(..., frame, sample)`: `(..., bin, frame)`, frame by frame in memory."""
        found = torch.fft.rfft(self._windowed(framed), n=self.transform_size)
        if self.output == "power":
            found = spectrum.squared(found)
        elif self.output == "magnitude":
            found = spectrum.magnitude(found)
        return found.transpose(-1, -2)

    def _windowed(self, framed: Tensor) -> Tensor:
        return framed * self.taper.to(framed.dtype)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; what is carried is the count of samples heard."""
        if self.lookahead is None:
            return (yield from super().advance(x, held, last=last))
        validate_type(x.dtype)
        before = x.new_zeros((*x.shape[:-1], self.lead)) if held is None else held.columns
        skip, heard = (0, 0) if held is None else (held.given, held.carry)
        heard += x.shape[-1]
        if last and not heard:
            validate_waveform((0,), x.dtype)
        after = max(self.lead, self.size - self.lead - heard) if last else 0
        sound = nn.functional.pad(joined_two(before, x), (0, after))
        tile = self.axes.tile
        # Where the hop is longer than the frame, the gap behind the last one has to be heard too.
        span = max(self.size, self.hop) + (tile - 1) * self.hop
        while sound.shape[-1] >= span:
            whole = self._spectra(sound[..., :span].unfold(-1, self.size, self.hop))
            yield whole[..., skip:]
            sound, skip = sound[..., tile * self.hop :], 0
        ready = max(0, 1 + (sound.shape[-1] - self.size) // self.hop)
        if ready > skip:
            filled = nn.functional.pad(sound, (0, span - sound.shape[-1]))
            part = self._spectra(filled.unfold(-1, self.size, self.hop))
            yield part[..., skip:ready]
        return Held(sound, ready, heard)

    def cost(self, frames: int) -> int:
        """Window, real FFT (2.5 N log2 N operations, half as many pairs), and squares."""
        n = self.transform_size
        return round(frames * (self.size + 1.25 * n * math.log2(n) + 2 * (n // 2 + 1)))
