"""Gate: noise reduction by spectral gating. See `auricle.dsp.gating` for the conventions."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable
from typing import Any

import torch
from torch import Tensor

from auricle.dsp import filters, gating, spectrum
from auricle.errors import ConfigError, unknown
from auricle.frontends import tiling
from auricle.frontends.moments import Moments
from auricle.frontends.stage import Axes, Held, WaveformStage, joined_two
from auricle.frontends.tiling import Tiling
from auricle.frontends.waveform import validate_waveform

SCOPES = ("fold", "clip")
_TILE_SAMPLES = 16384
# Blocks read on either side of a tile: a frame reaches two from its centre, and the first of the four
# that cover a block is centred one before it.
_REACH = 3


class Gate(WaveformStage):
    """Turn down what is no louder than the noise, frequency by frequency (Sainburg et al. 2020).

    Good for events in steady noise: wind, hum, hiss, rain. Bad where the steady sound itself carries
    the label (engines, insects, rooms), and for events that fill their clips, which are then taken for
    the noise. After a logarithm a network does much of this by itself: compare both.

    The noise is described by mean and deviation of each frequency's level over quiet frames. A
    frequency passes where its level lies above mean + `deviations` x deviation; the mask is smoothed
    over frequency and time. With all frames (`quiet=1`) and almost no `softness` this is what the
    program noisereduce calls stationary.

    Args:
        scope: whose noise: "fold" (one profile of all sound of the training fold, set by `fit`) where
            one microphone and place recorded everything, or "clip" (each clip's own).
        n_fft: samples of a frame, a multiple of 4; frames stand a quarter of that apart.
        quiet: share of each clip's frames, its quietest, that the profile is taken from.
        deviations: how far above the mean noise the gate opens.
        reduction: decibels that are taken from what does not pass.
        softness: decibels over which the gate opens, half of them below the threshold.
        smooth_hz: how far the mask's average reaches to either side, in hertz.
        smooth_ms: the same in time; it is heard in advance, too.
        sample_rate: hertz; needed where the chain begins.

    Raises:
        ConfigError: a value out of range; in `forward`, scope "fold" before `fit`.
    """

    name = "gate"
    example = "gate(clip,n_fft=128)|stft(256,64)"
    small_example = "gate(clip,n_fft=16,smooth_ms=1.0)|stft(64,16)"
    others = {
        "scope": "fold", "n_fft": 64, "quiet": 0.7, "deviations": 0.5, "reduction": 6.0,
        "softness": 1.0, "smooth_hz": 600.0, "smooth_ms": 10.0,
    }  # fmt: skip
    window: Tensor
    over_bins: Tensor
    over_frames: Tensor
    mean: Tensor
    std: Tensor
    count: Tensor

    def __init__(
        self,
        *,
        scope: str,
        n_fft: int = 1024,
        quiet: float = 0.2,
        deviations: float = 1.5,
        reduction: float = 20.0,
        softness: float = 6.0,
        smooth_hz: float = 32.0,
        smooth_ms: float = 50.0,
        sample_rate: int | None = None,
    ) -> None:
        super().__init__()
        if scope not in SCOPES:
            raise unknown("scope", scope, SCOPES)
        self.scope, self.n_fft, self.quiet, self.deviations = scope, n_fft, quiet, deviations
        self.reduction, self.softness = reduction, softness
        self.smooth_hz, self.smooth_ms, self.sample_rate = smooth_hz, smooth_ms, sample_rate
        self._validate()

    def _validate(self) -> None:
        fitting = {
            "n_fft": (self.n_fft >= 8 and self.n_fft % 4 == 0, "a multiple of 4, at least 8"),
            "quiet": (0 < self.quiet <= 1, "a share above 0 and at most 1"),
            "deviations": (math.isfinite(self.deviations), "finite"),
            "reduction": (0 < self.reduction < math.inf, "above 0 and finite, in decibels"),
            "softness": (0 < self.softness < math.inf, "above 0 and finite, in decibels"),
            "smooth_hz": (0 <= self.smooth_hz < math.inf, "at least 0 and finite"),
            "smooth_ms": (0 <= self.smooth_ms <= 1000, "from 0 to 1000"),
        }
        for name, (fits, allowed) in fitting.items():
            if not fits:
                raise ConfigError(f"gate: {name}={getattr(self, name)} must be {allowed}")

    @property
    def fits(self) -> bool:
        """Whether the noise profile is the training fold's."""
        return self.scope == "fold"

    @property
    def lookahead(self) -> int | None:
        """Four frames, and those that the mask's average reads; a clip's own profile needs its end."""
        return self._tiling.after - 1 if self.fits else None

    def _attach(self, axes: Axes) -> Axes:
        self._hop = self.n_fft // gating.OVERLAP
        bins = self.n_fft // 2 + 1
        over_bins = min(bins - 1, int(self.smooth_hz * self.n_fft / axes.sample_rate))
        self._ahead = int(self.smooth_ms / 1000 * axes.sample_rate / self._hop)
        fixed = {
            "window": spectrum.hann(self.n_fft),
            "over_bins": gating.triangle(over_bins),
            "over_frames": gating.triangle(self._ahead),
        }
        for name, values in fixed.items():
            self.register_buffer(name, values, persistent=False)
        if self.fits:
            self.register_buffer("mean", torch.zeros(bins))
            self.register_buffer("std", torch.zeros(bins))
            self.register_buffer("count", torch.zeros((), dtype=torch.int64))
        return axes

    @property
    def _tiling(self) -> Tiling:
        reach = (_REACH + self._ahead) * self._hop
        return Tiling(
            hop=1,
            before=reach,
            # Of the first sample of a block; the last one reads a hop less.
            after=reach + self._hop,
            columns=max(1, _TILE_SAMPLES // self._hop) * self._hop,
            places="begun",
            surplus=1 - self._hop,
        )

    def fit(self, batches: Iterable[tuple[Tensor, Tensor | None]]) -> None:
        """Mean and deviation of each frequency's level over the quiet frames of all clips.

        Args:
            batches: sounds `(..., time)` with their lengths `(...)` in samples, or None.

        Raises:
            ConfigError: scope "clip", or nothing but silence.
        """
        if not self.fits:
            return super().fit(batches)
        moments = Moments()
        with torch.no_grad():
            for sounds, lengths in batches:
                for sound in _clips(sounds, lengths):
                    level, chosen = self._noise(sound, torch.tensor(len(sound)))
                    moments.add(level[chosen].mT, None)
        if not moments.count:
            raise ConfigError("gate(fold): fit() needs at least one frame that is not silent")
        self.count.fill_(moments.count)
        self.mean.copy_(moments.mean)
        self.std.copy_(moments.std)
        return None

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Sound of the same shape; padding becomes 0."""
        validate_waveform(x.shape, x.dtype)
        x = filters.silenced(x, lengths)
        if self.fits:
            mean, std = self._fold_profile(x)
        else:
            ends = torch.full(x.shape[:-1], x.shape[-1]) if lengths is None else lengths
            mean, std = gating.profile(*self._noise(x, ends))
        reach = self._tiling.before
        padded = torch.nn.functional.pad(x, (reach, reach + -x.shape[-1] % self._hop))
        gated = self._gated(padded, mean, std)[..., : x.shape[-1]]
        return filters.silenced(gated, lengths)

    def _fold_profile(self, x: Tensor) -> tuple[Tensor, Tensor]:
        if not torch.compiler.is_compiling() and not int(self.count):
            raise ConfigError("gate(fold) has no noise profile yet; call fit(batches) first")
        return self.mean.to(x.dtype), self.std.to(x.dtype)

    def _noise(self, x: Tensor, ends: Tensor) -> tuple[Tensor, Tensor]:
        """Levels of a sound's own frames, `(..., frame, bin)`, and which of them are quiet."""
        framed = self._framed(torch.nn.functional.pad(x, (self.n_fft // 2, self.n_fft // 2)))
        level = gating.levels(torch.fft.rfft(framed), self.window.to(x.dtype))
        return level, gating.quiet(framed, self.quiet, ends)

    def _framed(self, x: Tensor) -> Tensor:
        return x.unfold(-1, self.n_fft, self._hop) * self.window.to(x.dtype)

    def _gated(self, x: Tensor, mean: Tensor, std: Tensor) -> Tensor:
        """The blocks of a stretch whose neighbours on both sides are there too."""
        spectra = torch.fft.rfft(self._framed(x))
        above = gating.levels(spectra, self.window.to(x.dtype)) - (mean + self.deviations * std)
        opened = (above / self.softness + 0.5).clamp(0, 1)
        least = 10 ** (-self.reduction / 20)
        over_bins, over_frames = self.over_bins.to(x.dtype), self.over_frames.to(x.dtype)
        mask = gating.smoothed(least + (1 - least) * opened, over_bins, over_frames)
        kept = spectra[..., self._ahead : spectra.shape[-2] - self._ahead, :] * mask
        return gating.overlapped(torch.fft.irfft(kept, n=self.n_fft) * self.window.to(x.dtype))

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`."""
        if not self.fits:
            return (yield from self._at_the_end(x, held, last=last))
        return (yield from tiling.advance(self._tiling, self._tile, x, held, last=last))

    def _at_the_end(
        self, x: Tensor, held: Held | None, *, last: bool
    ) -> Generator[Tensor, None, Held]:
        x = x if held is None else joined_two(held.columns, x)
        if last:
            # One by one: means over several sounds at once would be summed in another order.
            rows = x.reshape(-1, x.shape[-1])
            yield torch.cat([self(row) for row in rows.split(1)]).reshape(x.shape)
        return Held(x)

    def _tile(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        return self._gated(x, *self._fold_profile(x)), None

    def cost(self, frames: int) -> int:
        """Two transforms a frame, its windows, its level, and the mask's averages."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        n = self.n_fft
        bins = n // 2 + 1
        transforms = (2 if self.fits else 3) * 1.25 * n * math.log2(n)
        averages = (len(self.over_bins) + len(self.over_frames)) * bins
        return round(frames / self._hop * (transforms + 3 * n + 8 * bins + averages))


def _clips(sounds: Tensor, lengths: Tensor | None) -> Iterable[Tensor]:
    """Each sound of a batch without its padding: levels of one take less memory than of all."""
    rows = sounds.reshape(-1, sounds.shape[-1])
    if lengths is None:
        return rows.unbind()
    ends = lengths.reshape(-1).tolist()
    return [row[:end] for row, end in zip(rows.unbind(), ends, strict=True)]
