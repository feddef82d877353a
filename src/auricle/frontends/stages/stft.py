"""Stft: the short-time Fourier transform. See `auricle.dsp.spectrum` for the conventions."""

from __future__ import annotations

import functools
from collections.abc import Generator

from torch import Tensor, nn

from auricle import kernel
from auricle.dsp import padding, spectrum
from auricle.errors import ConfigError, unknown
from auricle.frontends import compiled
from auricle.frontends.framed import Framed
from auricle.frontends.stage import Held


class Stft(Framed):
    """Spectra of short frames: `(..., time)` to `(..., bin, frame)`.

    Good as the beginning of most chains: fast, shared by many, and what all banks take. Not where low
    notes and sharp onsets both count: all frequencies have one window (`cqt` and `scalogram` have
    many).

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
        pad: what continues a centred sound: "zeros", "reflect", "symmetric" or "edge" (see
            `auricle.dsp.padding`).
        output: "power", "magnitude", or "complex".

    Raises:
        ConfigError: a size or name that is not allowed; in `forward`, an empty waveform, or a type
            other than float32 and float64.

    >>> import torch
    >>> Stft(n_fft=64, hop=16, sample_rate=8000).attach(None)(torch.ones(2, 100)).shape
    torch.Size([2, 33, 7])
    """

    name = "stft"
    example = "stft(256,64)"
    others = {
        "window": "hamming", "win_length": 200, "periodic": False, "center": False, "pad": "reflect",
        "output": "magnitude",
    }  # fmt: skip

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
        if win_length is not None and not 1 <= win_length <= n_fft:
            raise ConfigError(f"stft: win_length={win_length} must be from 1 to n_fft={n_fft}")
        if pad not in padding.MODES:
            raise unknown("stft padding", pad, padding.MODES)
        self.n_fft, self.hop, self.sample_rate = n_fft, hop, sample_rate
        self.window, self.win_length, self.periodic = window, win_length, periodic
        self.center, self.pad, self.output = center, pad, output
        self._validate()

    @property
    def size(self) -> int:
        """Samples of a frame: those of the transform."""
        return self.n_fft

    @property
    def transform_size(self) -> int:
        """Samples of the transform."""
        return self.n_fft

    @property
    def lead(self) -> int:
        """Half a frame, where frames are centred."""
        return self.n_fft // 2 if self.center else 0

    def _taper(self) -> Tensor:
        length = self.n_fft if self.win_length is None else self.win_length
        taper = spectrum.window(self.window, length, periodic=self.periodic)
        left = (self.n_fft - length) // 2
        return nn.functional.pad(taper, (left, self.n_fft - length - left))

    @functools.cached_property
    def compiled(self) -> kernel.Transform:
        """The tables of `auricle.frontends.compiled`."""
        return kernel.Transform(
            self.taper.double().cpu().numpy(), magnitude=self.output == "magnitude"
        )

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        advance = compiled.advance if compiled.transforms(self, x) else Framed.advance
        return (yield from advance(self, x, held, last=last))

    def way(self, x: Tensor) -> str:
        """See `Stage.way`."""
        return compiled.way(compiled.transforms(self, x))
