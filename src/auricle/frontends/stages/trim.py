"""Trim: sound without the silence before and after it.

Conventions are those of librosa's `effects.trim`: centred frames, zeros beyond the ends, root mean
square, and the reference is each clip's own loudest frame, never a batch's.
"""

from __future__ import annotations

import math
from collections.abc import Generator

import torch
from torch import Tensor

from auricle.dsp import filters
from auricle.errors import ConfigError
from auricle.frontends.stage import Axes, Held, WaveformStage, joined_two
from auricle.frontends.waveform import validate_type, validate_waveform

_LEAST_POWER = 1e-10


class Trim(WaveformStage):
    """Cut off what lies before the first and behind the last frame that is not quiet (McFee et al. 2015).

    Good where clips are padded with silence, or begin when somebody pressed a button; bad where the
    pause itself tells something, and where noise fills it: its level is then above any threshold.

    What is left moves to the clip's beginning, and `with_lengths` tells where it ends; behind it
    stands silence, which counts nowhere. Of a clip whose loudest frame lies below -100 dB all is left,
    so one sample at least always is.

    Args:
        top_db: decibels below the clip's loudest frame at which a frame is quiet, above 0.
        window: samples of a frame, even.
        hop: samples from frame to frame, at most half a window; cuts lie at its multiples.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a value out of range; in a stream, several sounds at once.
    """

    name = "trim"
    example = "trim(1.5,window=16,hop=4)|stft(256,64)"
    small_example = "trim(1.5,window=8,hop=2)|stft(32,8)"
    others = {"top_db": 0.5, "window": 64, "hop": 3}
    cuts = True

    def __init__(
        self,
        *,
        top_db: float = 60.0,
        window: int = 2048,
        hop: int = 512,
        sample_rate: int | None = None,
    ) -> None:
        super().__init__()
        if not top_db > 0:
            raise ConfigError(f"trim: top_db={top_db} must be above 0, in decibels")
        if window < 2 or window % 2:
            raise ConfigError(f"trim: window={window} must be even and at least 2")
        if not 1 <= hop <= window // 2:
            raise ConfigError(f"trim: hop={hop} must be from 1 to half the window, {window // 2}")
        self.top_db, self.window, self.hop, self.sample_rate = top_db, window, hop, sample_rate

    def _attach(self, axes: Axes) -> Axes:
        return axes

    @property
    def lookahead(self) -> int | None:
        """What is quiet is known at the end."""
        return None

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Sound of the same shape: what is left, and silence behind it."""
        return self.with_lengths(x, lengths)[0]

    def with_lengths(
        self, x: Tensor, lengths: Tensor | None = None
    ) -> tuple[Tensor, Tensor | None]:
        """See `Stage.with_lengths`."""
        validate_waveform(x.shape, x.dtype)
        first, end = self._ends(x, lengths)
        places = torch.arange(x.shape[-1], device=x.device) + first[..., None]
        moved = x.gather(-1, places.clamp_max(x.shape[-1] - 1))
        return filters.silenced(moved, end - first), end - first

    def _ends(self, x: Tensor, lengths: Tensor | None) -> tuple[Tensor, Tensor]:
        """Where what is left begins and ends, `(...)` in samples."""
        frames = torch.arange(1 + x.shape[-1] // self.hop, device=x.device)
        power = self._power(filters.silenced(x.detach(), lengths), frames)
        loudest = power.amax(-1, keepdim=True)
        # Frames that hang over an end hold no more than their neighbour inside: hop <= window / 2.
        heard = ~(power <= 10 ** (-self.top_db / 10) * loudest)
        first = torch.where(heard, frames, len(frames)).amin(-1) * self.hop
        last = torch.where(heard, frames, -1).amax(-1) + 1
        real = torch.tensor(x.shape[-1]) if lengths is None else lengths
        end = torch.minimum(last * self.hop, real.to(x.device))
        return torch.minimum(first, end - 1), end

    def _power(self, x: Tensor, frames: Tensor) -> Tensor:
        """Mean square of each frame; differences of sums, which in float64 lose 1e-16 of the whole."""
        sums = torch.nn.functional.pad(x.double().square().cumsum(-1), (1, 0))
        begin = frames * self.hop - self.window // 2
        edges = ((begin + reach).clamp(0, x.shape[-1]) for reach in (0, self.window))
        before, after = (sums.index_select(-1, places) for places in edges)
        return ((after - before) / self.window).clamp_min(_LEAST_POWER)

    def kept(self, x: Tensor) -> tuple[int, int]:
        """See `Stage.kept`."""
        first, end = self._ends(x, None)
        return int(first), int(end)

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; no more columns come than are left."""
        validate_type(x.dtype)
        if (sounds := math.prod(x.shape[:-1])) > 1:
            raise ConfigError(
                f"trim cuts each sound at another place, so a stream takes one, not {sounds} at once; "
                "stream them one by one"
            )
        x = x if held is None else joined_two(held.columns, x)
        if last:
            validate_waveform(x.shape, x.dtype)
            first, end = self.kept(x)
            yield x[..., first:end].contiguous()
        return Held(x)

    def cost(self, frames: int) -> int:
        """A square, a sum, a difference and a comparison a sample."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        return 4 * frames
