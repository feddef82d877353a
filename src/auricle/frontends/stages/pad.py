"""Pad: sound continued beyond its ends."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from torch import Tensor

from auricle.dsp import padding
from auricle.errors import ConfigError, unknown
from auricle.frontends.stage import Axes, Count, Held, WaveformStage
from auricle.frontends.waveform import validate_waveform


class Pad(WaveformStage):
    """Samples before and after the sound, so that frames which are not centred may begin earlier.

    Good to frame the sound as other programs do: Kaldi without `snip_edges` (Povey et al. 2011),
    Whisper (Radford et al. 2023), HiFi-GAN (Kong, Kim & Bae 2020). Not needed otherwise: centred
    transforms continue the sound by themselves.

    Args:
        before, after: samples.
        mode: what they hold: "zeros", "reflect" (the sound mirrored about its first and last
            sample), "symmetric" (mirrored with these repeated) or "edge" (these alone). A short
            sound is mirrored again and again.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a negative size, an unknown mode.
    """

    name = "pad"
    example = "pad(100,60,mode=reflect)|stft(256,64,center=false)"
    small_example = "pad(20,10,mode=reflect)|stft(32,16,center=false)"
    others = {"before": 90, "after": 160, "mode": "symmetric"}

    def __init__(
        self, *, before: int, after: int, mode: str = "zeros", sample_rate: int | None = None
    ) -> None:
        super().__init__()
        if before < 0 or after < 0:
            raise ConfigError(f"pad({before},{after}): both must be at least 0")
        if mode not in padding.MODES:
            raise unknown("padding", mode, padding.MODES)
        self.before, self.after, self.mode, self.sample_rate = before, after, mode, sample_rate

    def _attach(self, axes: Axes) -> Axes:
        return replace(axes, start=axes.start - self.before)

    @property
    def lookahead(self) -> int | None:
        """Zeros wait for nothing; a short sound is mirrored more than once, so its end counts."""
        return 0 if self.mode == "zeros" else None

    def frames(self, count: Count) -> Count:
        """Samples of so many samples."""
        return count + (self.before + self.after)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """The longer sound; what comes after each one's real end and its padding is 0."""
        validate_waveform(x.shape, x.dtype)
        return padding.continued(x, self.before, self.after, mode=self.mode, lengths=lengths)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; zeros go in front of the first samples and behind the last."""
        if self.lookahead is None:
            return (yield from super().advance(x, held, last=last))
        begun = held is not None and held.carry
        if x.shape[-1] or last:
            before, after = (0 if begun else self.before), (self.after if last else 0)
            yield padding.continued(x, before, after)
            begun = True
        return Held(x[..., :0], carry=begun)

    def cost(self, frames: int) -> int:
        """A copy."""
        return frames
