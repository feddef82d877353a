"""SpeechStft: the short-time Fourier transform as speech toolkits frame it."""

from __future__ import annotations

import torch
from torch import Tensor

from auricle.dsp import spectrum
from auricle.errors import ConfigError
from auricle.frontends.framed import Framed


class SpeechStft(Framed):
    """Spectra of short frames as Kaldi, HTK and VGGish take them.

    Frame `t` begins at sample `t * hop`; only whole frames are taken (a sound shorter than one is
    filled up with zeros), and zeros behind each fill it up to the transform. Each frame loses its
    mean and is pre-emphasised by itself, its first sample against itself: `x_0 - a x_0`. By default
    Kaldi's (Povey et al. 2011). A good choice to repeat what such a toolkit computed; not for a new
    start: many chains share `stft`.

    Args:
        win_length: samples of a frame.
        hop: samples from frame to frame.
        sample_rate: hertz; needed where the chain begins.
        n_fft: transform length in samples, even; None: the next power of two.
        window: see `auricle.dsp.spectrum.window`.
        periodic: the window is a period long; else it is symmetric.
        remove_dc: subtract each frame's mean.
        preemphasis: `a`, from 0 (none) to 1.
        output: "power", "magnitude", or "complex".

    Raises:
        ConfigError: a size, name or value that is not allowed; in `forward`, an empty waveform, or
            a type other than float32 and float64.

    >>> SpeechStft(win_length=200, hop=80, sample_rate=8000).attach(None)(torch.ones(440)).shape
    torch.Size([129, 4])
    """

    name = "speech_stft"
    example = "speech_stft(200,80)"
    small_example = "speech_stft(24,10)"
    others = {
        "win_length": 256, "n_fft": 512, "window": "hamming", "periodic": True, "remove_dc": False,
        "preemphasis": 0.5, "output": "magnitude",
    }  # fmt: skip

    def __init__(
        self,
        *,
        win_length: int,
        hop: int,
        sample_rate: int | None = None,
        n_fft: int | None = None,
        window: str = "povey",
        periodic: bool = False,
        remove_dc: bool = True,
        preemphasis: float = 0.97,
        output: str = "power",
    ) -> None:
        super().__init__()
        if win_length < 1 or (n_fft is not None and n_fft < win_length):
            raise ConfigError(
                f"speech_stft: win_length={win_length} must be from 1 to n_fft={n_fft}"
            )
        if not 0 <= preemphasis <= 1:
            raise ConfigError(f"speech_stft: preemphasis={preemphasis} must be from 0 to 1")
        self.win_length, self.hop, self.sample_rate, self.n_fft = (
            win_length,
            hop,
            sample_rate,
            n_fft,
        )
        self.window, self.periodic, self.output = window, periodic, output
        self.remove_dc, self.preemphasis = remove_dc, preemphasis
        self._validate()

    @property
    def size(self) -> int:
        """Samples of a frame: those of the window."""
        return self.win_length

    @property
    def transform_size(self) -> int:
        """Samples of the transform."""
        if self.n_fft is not None:
            return self.n_fft
        return 2 ** max(1, (self.win_length - 1).bit_length())

    def _taper(self) -> Tensor:
        return spectrum.window(self.window, self.win_length, periodic=self.periodic)

    def _windowed(self, framed: Tensor) -> Tensor:
        if self.remove_dc:
            framed = framed - framed.mean(-1, keepdim=True)
        if self.preemphasis:
            before = torch.cat((framed[..., :1], framed[..., :-1]), dim=-1)
            framed = framed - self.preemphasis * before
        return super()._windowed(framed)
