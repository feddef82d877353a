"""Resample: sound at another rate."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from torch import Tensor, nn

from auricle.dsp import filters
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Count, Held, WaveformStage, joined_two
from auricle.frontends.waveform import validate_type, validate_waveform

_GROUP = 64
# The weights of all phases take (2 reach + down) * up numbers; this keeps them below 100 MB.
_MOST_WEIGHTS = 12_000_000


class Resample(WaveformStage):
    """Change the rate by a windowed sinc, one weight vector a phase (Smith & Gossett 1984).

    Good to ask whether half the rate would do, inside one comparison; bad as the way to bring files
    to one rate, which reading does already and faster.

    Flat within 0.01 dB to 0.89 of the lower rate's half; what lies 2 % above that half comes out
    120 dB lower. No output sample stands after the last input sample.

    Args:
        rate: of the result, in hertz.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: no positive rate; when attached, a ratio of two large numbers without common
            divisor.
    """

    name = "resample"
    example = "resample(4000)|stft(256,64)"
    others = {"rate": 2000}
    weights: Tensor

    def __init__(self, *, rate: int, sample_rate: int | None = None) -> None:
        super().__init__()
        if rate < 1:
            raise ConfigError(f"resample: rate={rate} must be at least 1")
        self.rate, self.sample_rate = rate, sample_rate

    def _attach(self, axes: Axes) -> Axes:
        up, down, reach = filters.ratio(axes.sample_rate, self.rate)
        # Several phases' periods at once: few frames that overlap are cheaper than many.
        periods = max(1, _GROUP // up)
        up, down = periods * up, periods * down
        if (2 * reach + down) * up > _MOST_WEIGHTS:
            raise ConfigError(
                f"resample: {axes.sample_rate} to {self.rate} Hz is {up} to {down} samples, a ratio "
                "of numbers too large; take a rate that shares a larger divisor"
            )
        self._up, self._down, self._reach = up, down, reach
        weights = filters.sinc_weights(up, down, reach)
        self.register_buffer("weights", weights, persistent=False)
        return replace(axes, sample_rate=self.rate, start=axes.start * up / down)

    @property
    def lookahead(self) -> int | None:
        """Half the window, counted from where the samples before it end."""
        return self._reach + 1 - self._down // self._up

    def frames(self, count: Count) -> Count:
        """Samples that stand before the end of so many."""
        return -(-count * self._up // self._down)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Sound `(..., frames(time))`."""
        validate_waveform(x.shape, x.dtype)
        groups = -(-x.shape[-1] // self._down)
        after = groups * self._down + self._reach - x.shape[-1]
        padded = nn.functional.pad(filters.silenced(x, lengths), (self._reach, after))
        return self._groups(padded)[..., : self.frames(x.shape[-1])]

    def _groups(self, x: Tensor) -> Tensor:
        """`up` samples for each `down` of the input, whose `reach` on both sides is there too."""
        framed = x.unfold(-1, 2 * self._reach + self._down, self._down)
        return (framed @ self.weights.to(x.dtype)).flatten(-2)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; what is carried is the count of samples in the unfinished tile."""
        validate_type(x.dtype)
        before = x.new_zeros((*x.shape[:-1], self._reach)) if held is None else held.columns
        skip, heard = (0, 0) if held is None else (held.given, held.carry)
        heard += x.shape[-1]
        sound = nn.functional.pad(joined_two(before, x), (0, self._reach if last else 0))
        tile = max(1, self.axes.tile // self._down) * self._down
        while sound.shape[-1] >= tile + 2 * self._reach:
            yield self._groups(sound[..., : tile + 2 * self._reach])[..., skip:]
            sound, skip, heard = sound[..., tile:], 0, heard - tile
        # Of the places from the tile's beginning on, those whose reach has been heard.
        known = heard if last else max(0, sound.shape[-1] - 2 * self._reach)
        ready = self.frames(known)
        if ready > skip:
            filled = nn.functional.pad(sound, (0, tile + 2 * self._reach - sound.shape[-1]))
            yield self._groups(filled)[..., skip:ready]
        return Held(sound, ready, heard)

    def cost(self, frames: int) -> int:
        """The window's width a sample."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return (2 * self._reach + 1) * frames
