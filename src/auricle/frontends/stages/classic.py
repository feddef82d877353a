"""Classic: the frame features of the textbooks, as rows of one picture."""

from __future__ import annotations

import functools
from collections.abc import Generator
from dataclasses import replace

import torch
from torch import Tensor, nn

from auricle.dsp import bands, cepstrum, chroma, compression, descriptors, padding, spectrum
from auricle.errors import ConfigError, unknown
from auricle.frontends.framed import Framed
from auricle.frontends.stage import Axes, Held, joined_two
from auricle.frontends.waveform import validate_type, validate_waveform

ALL = "all"
FEATURES = (
    "amplitude_envelope", "rms", "zero_crossing_rate", "band_energy_ratio", "low_energy_share",
    "centroid", "bandwidth", "rolloff", "flatness", "contrast", "flux", "onset_strength", "chroma",
    "tonnetz", "mfcc",
)  # fmt: skip
_OF_SAMPLES = frozenset(FEATURES[:3])
_MOST_SPLIT_HZ = 2000.0
_MOST_COEFFICIENTS = 20
_TONNETZ = ("fifth_x", "fifth_y", "minor_x", "minor_y", "major_x", "major_y")


class Classic(Framed):
    """Descriptors of each frame (Peeters 2004; Tzanetakis & Cook 2002), all from one transform.

    Good for small data sets and linear models or trees, which it gives few numbers with a meaning;
    bad where the label lies in how a spectrum changes, which a picture of bands shows and a number
    does not.

    Frames are librosa's: centred, zeros beyond the ends, a periodic Hann window, magnitudes. A row
    is named in `axes.names`. What silence gives stands with each:

    - amplitude_envelope, rms: largest absolute sample, root mean square; 0
    - zero_crossing_rate: crossings a sample; 0
    - band_energy_ratio: energy below `split` over that above, unbounded; 0
    - low_energy_share: energy below `split` over all, 0 to 1; 0
    - centroid, bandwidth, rolloff: hertz; 0
    - flatness: 0 for a tone to 1 for noise; 1
    - contrast: decibels of peaks over valleys, a row for each octave from 200 Hz; 0
    - flux: distance from the spectrum of the frame before; 0, as in the first frame
    - onset_strength: mean rise of mel bands since then, decibels; 0, as in the first frame
    - chroma: a row for each semitone, the largest is 1; 0
    - tonnetz: six coordinates of chroma in harmony's space (Harte et al. 2006); 0
    - mfcc: cosine transform of the mel bands in decibels; 0 but for the first,
      `-100 sqrt(mels)`

    Args:
        n_fft: window in samples, even.
        hop: samples from frame to frame.
        sample_rate: hertz; needed where the chain begins.
        features: "all", or names joined by `+`: `rms+centroid`.
        split: hertz between low and high energy; None: 2000, or a quarter of the sample rate if
            that is less.
        rolloff: share of the magnitude below the roll-off, between 0 and 1.
        mels: mel bands (librosa's) of the onset strength and the MFCCs.
        coefficients: MFCCs; None: 20, or all bands if they are fewer.

    Raises:
        ConfigError: an unknown feature; a size that is not allowed.

    >>> stage = Classic(n_fft=512, hop=256, features="rms+contrast").attach(Axes.waveform(8000))
    >>> stage.axes.names
    ('rms', 'contrast_0', 'contrast_1', 'contrast_2', 'contrast_3', 'contrast_4', 'contrast_5')
    """

    name = "classic"
    example = "classic(256,64,mels=20)"
    small_example = "classic(64,16,mels=6,coefficients=4)"
    others = {
        "features": "rms+centroid", "split": 500.0, "rolloff": 0.5, "mels": 30, "coefficients": 7,
    }  # fmt: skip
    factor = ("transform", "classic")
    own_scale = "none"
    output = "magnitude"

    def __init__(
        self,
        *,
        n_fft: int,
        hop: int,
        sample_rate: int | None = None,
        features: str = ALL,
        split: float | None = None,
        rolloff: float = 0.85,
        mels: int = 40,
        coefficients: int | None = None,
    ) -> None:
        super().__init__()
        if not 0 < rolloff < 1:
            raise ConfigError(f"classic: rolloff={rolloff} must lie between 0 and 1")
        if mels < 1 or (coefficients is not None and not 1 <= coefficients <= mels):
            raise ConfigError(
                f"classic: coefficients={coefficients} must be from 1 to mels={mels}, that at least 1"
            )
        self.n_fft, self.hop, self.sample_rate, self.features = n_fft, hop, sample_rate, features
        self.split, self.rolloff, self.mels, self.coefficients = split, rolloff, mels, coefficients
        self.chosen = chosen(features)
        self._validate()

    @property
    def size(self) -> int:
        """Samples of a frame."""
        return self.n_fft

    @property
    def transform_size(self) -> int:
        """Samples of the transform."""
        return self.n_fft

    @property
    def lead(self) -> int:
        """Half a frame: frames are centred."""
        return self.n_fft // 2

    def _taper(self) -> Tensor:
        return spectrum.window("hann", self.n_fft)

    def _attach(self, axes: Axes) -> Axes:
        framed = super()._attach(axes)
        hertz = torch.tensor(framed.frequencies, dtype=torch.float64)
        self._keep("frequencies", hertz)
        if {"band_energy_ratio", "low_energy_share"} & self.chosen:
            self._below = int((hertz < self._checked_split(axes.sample_rate)).sum())
        if "contrast" in self.chosen:
            self._octaves = descriptors.octaves(hertz.numpy())
        if {"onset_strength", "mfcc"} & self.chosen:
            self._keep("mel", self._mel_bank(hertz, axes.sample_rate))
        if "mfcc" in self.chosen:
            kept = self.coefficients or min(_MOST_COEFFICIENTS, self.mels)
            self._keep("cosines", cepstrum.dct_matrix(kept, self.mels))
        if {"chroma", "tonnetz"} & self.chosen:
            self._keep(
                "classes", chroma.fourier_weights(self.n_fft, axes.sample_rate, torch.zeros(()))
            )
        names = tuple(row for feature in FEATURES for row in self._names(feature))
        return replace(
            framed, kind="features", n_fft=None, bins=len(names), frequencies=None, names=names
        )

    def _keep(self, name: str, values: Tensor) -> None:
        self.register_buffer(name, values, persistent=False)

    def _checked_split(self, sample_rate: int) -> float:
        split = min(_MOST_SPLIT_HZ, sample_rate / 4) if self.split is None else self.split
        if not 0 < split < sample_rate / 2:
            raise ConfigError(
                f"classic: split={split:g} Hz must lie between 0 and {sample_rate / 2:g} Hz, half "
                "the sample rate"
            )
        return split

    def _mel_bank(self, hertz: Tensor, sample_rate: int) -> Tensor:
        weights = bands.triangles(bands.mel_edges(self.mels, 0.0, sample_rate / 2), hertz)
        empty = int((weights.sum(1) == 0).sum())
        if empty:
            raise ConfigError(
                f"classic: {empty} of mels={self.mels} bands are so narrow that they hold no Fourier "
                f"bin at n_fft={self.n_fft} and {sample_rate} Hz; use fewer, or a longer window"
            )
        return weights

    def _names(self, feature: str) -> tuple[str, ...]:
        if feature not in self.chosen:
            return ()
        if feature == "contrast":
            return tuple(f"contrast_{band}" for band in range(len(self._octaves)))
        if feature == "chroma":
            return tuple(f"chroma_{note}" for note in chroma.CLASSES)
        if feature == "tonnetz":
            return tuple(f"tonnetz_{axis}" for axis in _TONNETZ)
        if feature == "mfcc":
            return tuple(f"mfcc_{c}" for c in range(len(self.get_buffer("cosines"))))
        return (feature,)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Features `(..., row, frame)`; what comes from `lengths` on is padding."""
        validate_waveform(x.shape, x.dtype)
        count = x.shape[-1] if lengths is None else lengths.to(x.device)[..., None]
        sound = padding.continued(x, self.lead, self.lead, lengths=lengths)
        return self._rows(sound, -self.lead, count, None)[0]

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; carried are the count of samples heard, and the column before."""
        validate_type(x.dtype)
        before = x.new_zeros((*x.shape[:-1], self.lead)) if held is None else held.columns
        skip, (heard, begin, previous) = (
            (0, (0, -self.lead, None)) if held is None else (held.given, held.carry)
        )
        heard += x.shape[-1]
        if last and not heard:
            validate_waveform((0,), x.dtype)
        sound = nn.functional.pad(joined_two(before, x), (0, self.lead if last else 0))
        tile = self.axes.tile
        span = max(self.size, self.hop) + (tile - 1) * self.hop
        while sound.shape[-1] >= span:
            rows, previous = self._rows(sound[..., :span], begin, heard, previous)
            yield rows[..., skip:]
            sound, skip, begin = sound[..., tile * self.hop :], 0, begin + tile * self.hop
        ready = max(0, 1 + (sound.shape[-1] - self.size) // self.hop)
        if ready > skip:
            filled = nn.functional.pad(sound, (0, span - sound.shape[-1]))
            yield self._rows(filled, begin, heard, previous)[0][..., skip:ready]
        return Held(sound, ready, (heard, begin, previous))

    def _rows(
        self, sound: Tensor, begin: int, count: int | Tensor, previous: Tensor | None
    ) -> tuple[Tensor, Tensor | None]:
        """The features of sound that is continued at its ends, and what the next column needs.

        Args:
            sound: `(..., time)`, of which the first sample stands at `begin`.
            begin: before 0 there is no sound.
            count: nor from there on.
            previous: the magnitudes before the first column, `(..., bin, 1)`; None: at the start.
        """
        frames = _Frames(self, sound, begin, count, previous)
        rows = [getattr(frames, feature) for feature in FEATURES if feature in self.chosen]
        joined = torch.cat([r if r.ndim > sound.ndim else r[..., None, :] for r in rows], dim=-2)
        # A copy: a view would keep the whole tile.
        last = None if self.chosen <= _OF_SAMPLES else frames.magnitude[..., -1:].clone()
        return joined, last

    def cost(self, frames: int) -> int:
        """Three a sample, the transform, some ten a bin, and the banks' non-zero weights."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        banks = sum(
            int((bank != 0).sum())
            for bank in (getattr(self, n, None) for n in _BANKS)
            if bank is not None
        )
        a_frame = 3 * self.n_fft + 10 * (self.n_fft // 2 + 1) + banks
        return super().cost(frames) + a_frame * frames


_BANKS = ("mel", "cosines", "classes")


class _Frames:
    """The features of some frames, each computed when it is asked for, and shared parts once."""

    def __init__(
        self,
        stage: Classic,
        sound: Tensor,
        begin: int,
        count: int | Tensor,
        previous: Tensor | None,
    ) -> None:
        self._stage, self._sound, self._begin, self._count = stage, sound, begin, count
        self._previous = previous

    def _matrix(self, name: str) -> Tensor:
        return self._stage.get_buffer(name).to(self._sound.dtype)

    @functools.cached_property
    def _framed(self) -> Tensor:
        return self._sound.unfold(-1, self._stage.size, self._stage.hop)

    @functools.cached_property
    def magnitude(self) -> Tensor:
        return self._stage._spectra(self._framed)

    @property
    def amplitude_envelope(self) -> Tensor:
        return descriptors.amplitude_envelope(self._framed)

    @property
    def rms(self) -> Tensor:
        return descriptors.root_mean_square(self._framed)

    @property
    def zero_crossing_rate(self) -> Tensor:
        place = torch.arange(self._sound.shape[-1], device=self._sound.device) + self._begin
        so_far = descriptors.crossings(self._sound, (place >= 0) & (place < self._count))
        size, hop = self._stage.size, self._stage.hop
        inside = so_far[..., size - 1 :: hop] - so_far[..., : -(size - 1) : hop]
        return inside.to(self._sound.dtype) / size

    @functools.cached_property
    def _energies(self) -> tuple[Tensor, Tensor]:
        return descriptors.band_energies(self.magnitude, self._stage._below)

    @property
    def band_energy_ratio(self) -> Tensor:
        return descriptors.share(*self._energies)

    @property
    def low_energy_share(self) -> Tensor:
        low, high = self._energies
        return descriptors.share(low, low + high)

    @functools.cached_property
    def centroid(self) -> Tensor:
        return descriptors.centroid(self.magnitude, self._matrix("frequencies"))

    @property
    def bandwidth(self) -> Tensor:
        return descriptors.bandwidth(self.magnitude, self._matrix("frequencies"), self.centroid)

    @property
    def rolloff(self) -> Tensor:
        frequencies = self._matrix("frequencies")
        return descriptors.roll_off(self.magnitude, frequencies, self._stage.rolloff)

    @property
    def flatness(self) -> Tensor:
        return descriptors.flatness(self.magnitude)

    @property
    def contrast(self) -> Tensor:
        return descriptors.contrast(self.magnitude, self._stage._octaves)

    @property
    def flux(self) -> Tensor:
        first = self.magnitude[..., :1] if self._previous is None else self._previous
        return descriptors.flux(self.magnitude, first)

    def _level(self, magnitude: Tensor) -> Tensor:
        return compression.decibel(self._matrix("mel") @ magnitude.square(), top_db=None)

    @functools.cached_property
    def _levels(self) -> Tensor:
        return self._level(self.magnitude)

    @property
    def onset_strength(self) -> Tensor:
        first = self._levels[..., :1] if self._previous is None else self._level(self._previous)
        return descriptors.onset_strength(self._levels, first)

    @functools.cached_property
    def chroma(self) -> Tensor:
        found = self._matrix("classes") @ self.magnitude.square()
        return descriptors.share(found, found.amax(-2, keepdim=True))

    @property
    def tonnetz(self) -> Tensor:
        return descriptors.tonnetz(self.chroma)

    @property
    def mfcc(self) -> Tensor:
        return self._matrix("cosines") @ self._levels


def chosen(features: str) -> frozenset[str]:
    """The features of `all` or of names joined by `+`.

    Raises:
        ConfigError: an unknown name, or one that is given twice.

    >>> sorted(chosen("rms+centroid"))
    ['centroid', 'rms']
    """
    if features == ALL:
        return frozenset(FEATURES)
    names = [name.strip() for name in features.split("+")]
    for name in names:
        if name not in FEATURES:
            raise unknown("classic feature", name, (ALL, *FEATURES))
        if names.count(name) > 1:
            raise ConfigError(f"classic: features={features} has {name} twice")
    return frozenset(names)
