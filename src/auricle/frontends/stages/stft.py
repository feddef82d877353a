"""Stft: the short-time Fourier transform. See `auricle.dsp.spectrum` for the conventions."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any

import torch
from torch import Tensor, nn

from auricle.dsp import spectrum
from auricle.errors import ConfigError, unknown
from auricle.frontends.stage import Axes, Count, Held, WaveformStage, joined_two

OUTPUTS = ("power", "magnitude", "complex")
PADDINGS = ("zeros", "reflect")
# 108 frames at n_fft = 2048, the fastest of 16 to 431; four tiles are a 10-s clip at hop 512.
_TILE_SAMPLES = 108 * 2048
_MOST_TILE, _LEAST_TILE = 128, 8


class Stft(WaveformStage):
    """Spectra of short frames: `(..., time)` to `(..., bin, frame)`.

    Centred frames, zeros beyond the ends, periodic Hann window, no scaling: librosa's defaults
    (Allen & Rabiner 1977).

    Args:
        n_fft: transform length in samples, even.
        hop: samples from frame to frame.
        sample_rate: hertz; needed where the chain begins.
        window: see `auricle.dsp.spectrum.window`.
        win_length: samples of the window, centred in `n_fft`; None: all.
        periodic: the window is a period long; else it is symmetric.
        center: frame `t` is centred on sample `t * hop`; else it begins there, and only whole
            frames are taken (a sound shorter than one is filled up with zeros).
        pad: what continues a centred sound: "zeros", or "reflect" (needs `n_fft / 2 + 1` samples).
        output: "power", "magnitude", or "complex".

    Raises:
        ConfigError: a size or name that is not allowed; in `forward`, an empty waveform, one too
            short to reflect, or a type other than float32 and float64.

    >>> Stft(n_fft=64, hop=16, sample_rate=8000).attach(None)(torch.ones(2, 100)).shape
    torch.Size([2, 33, 7])
    """

    name = "stft"
    example = "stft(256,64)"
    others = {
        "window": "hamming", "win_length": 200, "periodic": False, "center": False, "pad": "reflect",
        "output": "magnitude",
    }  # fmt: skip
    factor = ("transform", "stft")
    taper: Tensor

    def __init__(
        self,
        *,
        n_fft: int,
        hop: int,
        sample_rate: int | None = None,
        window: str = "hann",
        win_length: int | None = None,
        periodic: bool = True,
        center: bool = True,
        pad: str = "zeros",
        output: str = "power",
    ) -> None:
        super().__init__()
        if n_fft < 2 or n_fft % 2:
            raise ConfigError(f"stft: n_fft={n_fft} must be even and at least 2")
        if hop < 1:
            raise ConfigError(f"stft: hop={hop} must be at least 1")
        if win_length is not None and not 1 <= win_length <= n_fft:
            raise ConfigError(f"stft: win_length={win_length} must be from 1 to n_fft={n_fft}")
        if output not in OUTPUTS:
            raise unknown("stft output", output, OUTPUTS)
        if pad not in PADDINGS:
            raise unknown("stft padding", pad, PADDINGS)
        self.n_fft, self.hop, self.sample_rate = n_fft, hop, sample_rate
        self.window, self.win_length, self.periodic = window, win_length, periodic
        self.center, self.pad, self.output = center, pad, output

    def _attach(self, axes: Axes) -> Axes:
        size = self.n_fft if self.win_length is None else self.win_length
        taper = spectrum.window(self.window, size, periodic=self.periodic)
        left = (self.n_fft - size) // 2
        taper = nn.functional.pad(taper, (left, self.n_fft - size - left))
        self.register_buffer("taper", taper, persistent=False)
        centres = spectrum.bin_frequencies(self.n_fft, axes.sample_rate).tolist()
        return Axes(
            self.output,  # type: ignore[arg-type]  # checked above
            axes.sample_rate,
            self.hop,
            self.n_fft,
            len(centres),
            tuple(centres),
            start=0.0 if self.center else self.n_fft / 2,
            tile=max(_LEAST_TILE, min(_MOST_TILE, _TILE_SAMPLES // self.n_fft)),
        )

    @property
    def lookahead(self) -> int | None:
        """Half a window after a centred frame's middle; one that begins at its place needs all."""
        if self.pad == "reflect" and self.center:
            return None
        return self.n_fft // 2 if self.center else self.n_fft

    def frames(self, count: Count) -> Count:
        """Frames of so many samples."""
        if self.center:
            return 1 + count // self.hop
        whole = count - self.n_fft
        if isinstance(whole, Tensor):
            return 1 + whole.clamp_min(0) // self.hop
        return 1 + max(0, whole) // self.hop

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Spectra of `frames(time)` frames; samples from `lengths` on are taken as zero."""
        validate_waveform(x.shape, x.dtype)
        if lengths is not None:
            samples = torch.arange(x.shape[-1], device=x.device)
            x = x.masked_fill(samples >= lengths.to(x.device)[..., None], 0)
        framed = self._padded(x).unfold(-1, self.n_fft, self.hop)
        return self._spectra(framed[..., : self.frames(x.shape[-1]), :])

    def _padded(self, x: Tensor) -> Tensor:
        half = self.n_fft // 2 if self.center else 0
        if self.center and self.pad == "reflect":
            if x.shape[-1] <= half:
                raise ConfigError(
                    f"stft: {x.shape[-1]} samples cannot be continued by reflection; "
                    f"more than {half} are needed, or pad=zeros"
                )
            rows = nn.functional.pad(x.reshape(-1, x.shape[-1]), (half, half), mode="reflect")
            return rows.reshape(*x.shape[:-1], -1)
        after = half if self.center else max(0, self.n_fft - x.shape[-1])
        return nn.functional.pad(x, (half, after))

    def _spectra(self, framed: Tensor) -> Tensor:
        """Of frames `(..., frame, sample)`: `(..., bin, frame)`, frame by frame in memory."""
        found = torch.fft.rfft(framed * self.taper.to(framed.dtype))
        if self.output == "power":
            found = spectrum.squared(found)
        elif self.output == "magnitude":
            found = found.abs()
        return found.transpose(-1, -2)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; what is carried is the count of samples heard."""
        if self.lookahead is None:
            return (yield from super().advance(x, held, last=last))
        validate_type(x.dtype)
        half = self.n_fft // 2 if self.center else 0
        before = x.new_zeros((*x.shape[:-1], half)) if held is None else held.columns
        skip, heard = (0, 0) if held is None else (held.given, held.carry)
        heard += x.shape[-1]
        after = (half if self.center else max(0, self.n_fft - heard)) if last else 0
        if last and not heard:
            validate_waveform((0,), x.dtype)
        sound = nn.functional.pad(joined_two(before, x), (0, after))
        tile = self.axes.tile
        span = self.n_fft + (tile - 1) * self.hop
        while sound.shape[-1] >= span:
            whole = self._spectra(sound[..., :span].unfold(-1, self.n_fft, self.hop))
            yield whole[..., skip:]
            sound, skip = sound[..., tile * self.hop :], 0
        ready = max(0, 1 + (sound.shape[-1] - self.n_fft) // self.hop)
        if ready > skip:
            filled = nn.functional.pad(sound, (0, span - sound.shape[-1]))
            part = self._spectra(filled.unfold(-1, self.n_fft, self.hop))
            yield part[..., skip:ready]
        return Held(sound, ready, heard)

    def cost(self, frames: int) -> int:
        """Window, real FFT (2.5 N log2 N operations, half as many pairs), and squares."""
        fft = 1.25 * self.n_fft * math.log2(self.n_fft)
        return round(frames * (self.n_fft + fft + 2 * (self.n_fft // 2 + 1)))


def validate_waveform(shape: Any, dtype: object) -> None:
    """Refuse what is no waveform.

    Raises:
        ConfigError: no samples, no time dimension, or not float32 or float64.
    """
    if len(shape) == 0 or shape[-1] == 0:
        raise ConfigError(
            f"a waveform of shape {tuple(shape)} is empty; (..., time) with at least 1 sample "
            "is needed"
        )
    validate_type(dtype)


def validate_type(dtype: object) -> None:
    """Refuse what is not float32 or float64.

    Raises:
        ConfigError: integers, for example, whose full scale is not 1.
    """
    if str(dtype).removeprefix("torch.") not in ("float32", "float64"):
        raise ConfigError(f"a waveform must be float32 or float64, not {dtype}; convert it first")
