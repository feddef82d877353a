"""Random pieces of a corpus, which sound different each time, where the network is trained.

Pieces are `(piece, frame, band)` float32 tensors, `ln` of power. What a piece gets besides is drawn
by NumPy, so that it is the same on every device; the grains of white noise are drawn on the device.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from auricle.voices import features
from auricle.voices.activity import RATE
from auricle.voices.corpus import Corpus, targets
from auricle.voices.network import SCALE, running_mean
from auricle.voices.scenes import SECONDS

_PIECE_SECONDS = 10
PER_SCENE = SECONDS / _PIECE_SECONDS
"""Pieces that a scene holds side by side."""
_SECOND, _STEPS = round(RATE / features.HOP), 25
# Whatever stands at a piece's beginning misses what went before: not counted.
_SETTLING = 10
# In nats: a random microphone (at six places over the bands), a level that drifts, and a noise of
# random colour that some pieces get on top, below their loud frames: steady, or a recording.
_RESPONSE, _DRIFT, _COLOUR = 1.0, 0.5, 1.2
_NOISY, _RECORDED, _NOISE_BELOW, _NOISE_SPREAD = 0.3, 0.6, (1.5, 9.0), 0.5
_HOLES, _MUTED = 0.3, 0.05
_PLACES = features.PLACES / (features.BANDS - 1)


@dataclass(frozen=True, slots=True)
class Chance:
    """Where the random numbers come from.

    Attributes:
        numbers: of all choices.
        grains: of white noise, on the device.
    """

    numbers: np.random.Generator
    grains: torch.Generator

    @classmethod
    def of(cls, seed: int, device: torch.device | str = "cpu") -> Chance:
        """Both from one seed."""
        return cls(np.random.default_rng([seed, 3]), torch.Generator(device).manual_seed(seed))


class Pieces:
    """The pieces of a corpus.

    Args:
        seen: the corpus.
        delay: output steps by which the answer waits.
        device: where the corpus is kept and the pieces are made.
    """

    def __init__(self, seen: Corpus, delay: int, device: torch.device | str = "cpu") -> None:
        wanted = targets(seen.counts, delay)
        self._codes, self._wanted, self._sounds = (
            torch.from_numpy(array).to(device) for array in (seen.features, wanted, seen.sounds)
        )
        self._delay = delay

    def draw(self, size: int, chance: Chance) -> tuple[Tensor, Tensor]:
        """So many, varied and normalised, `(piece, band, frame)`, and the class of each step."""
        numbers, device = chance.numbers, self._codes.device
        scene = numbers.integers(0, len(self._codes), size)
        begin = numbers.integers(0, round(SECONDS) - _PIECE_SECONDS + 1, size)
        muted = _muted((size, _PIECE_SECONDS * _SECOND), numbers)
        where = torch.from_numpy(scene[:, None]).to(device)
        told = self._wanted[where, _span(begin, _STEPS).to(device)]
        told[torch.from_numpy(begin > 0).to(device), :_SETTLING] = -100
        middle = 2 * (np.arange(told.shape[1]) - self._delay) + 1
        off = torch.from_numpy(muted[:, np.maximum(middle, 0)]).to(device)
        told[(told >= 0) & off] = 0
        codes = self._codes[where, _span(begin, _SECOND).to(device)]
        whole = codes / features.STEPS + features.SILENCE  # as `features.decoded`
        x = varied(whole, chance, self._sounds, torch.from_numpy(muted).to(device))
        return x.transpose(1, 2).contiguous(), told


def _span(begin: np.ndarray, rate: int) -> Tensor:
    """Indices of the pieces' frames or steps in their scenes, of so many a second."""
    return torch.from_numpy(begin[:, None] * rate + np.arange(_PIECE_SECONDS * rate))


def varied(x: Tensor, chance: Chance, sounds: Tensor, muted: Tensor) -> Tensor:
    """Pictures of pieces with another microphone, noise and level, normalised.

    Most of the noises are stretches of `sounds`, `(frame, band)`, where these are long enough.
    Frames that are `muted`, `(piece, frame)`, hold nothing at all.

    Powers of speech and noise add up, since their phases know nothing of each other. Now and then a
    few bands are missing. Mel and fine bands of one frequency change alike.
    """
    numbers, (count, frames, _) = chance.numbers, x.shape
    time = np.arange(frames) / (frames - 1)
    response = _curves(numbers.normal(0, _RESPONSE, (count, 6)), _PLACES)
    drift = _curves(numbers.normal(0, _DRIFT, (count, 9)), time)
    x = x + _like(response - response.mean(1, keepdims=True), x)[:, None]
    for item in x:
        if numbers.random() < _NOISY:
            torch.logaddexp(item, _noise(item, chance, sounds), out=item)
    x = (x + _like(drift, x)[..., None]).masked_fill_(muted[..., None], features.SILENCE)
    x = _normalised(x)
    for item in x:
        if numbers.random() < _HOLES:
            low = int(numbers.integers(0, features.BANDS - 7))
            beyond = features.PLACES - low
            gone = (beyond >= 0) & (beyond < int(numbers.integers(1, 8)))
            item[:, torch.from_numpy(gone).to(x.device)] = 0
    return x


def _normalised(x: Tensor) -> Tensor:
    """As `network.normalised`: the running mean is linear, so a matrix takes it."""
    level = _means(x.shape[1], x.device) @ x.mean(-1)[..., None]
    return (x - level) / SCALE


@lru_cache(maxsize=1)
def _means(frames: int, device: torch.device) -> Tensor:
    return torch.from_numpy(running_mean(np.eye(frames)).T.astype(np.float32)).to(device)


def _muted(shape: tuple[int, int], numbers: np.random.Generator) -> np.ndarray:
    """Where a microphone is off, `(piece, frame)`: from a frame on, or up to it, in a few pieces."""
    chosen = numbers.random(shape[0]) < _MUTED
    turn = numbers.integers(0, shape[1], shape[0])[:, None]
    later = np.arange(shape[1]) >= turn
    return np.asarray(chosen[:, None] & (later == (numbers.random(shape[0]) < 0.5)[:, None]))


def _noise(x: Tensor, chance: Chance, sounds: Tensor) -> Tensor:
    """Log power of a noise below the loud frames of a piece, `(frame, band)`."""
    numbers = chance.numbers
    level = _loud(x) - numbers.uniform(*_NOISE_BELOW)
    colour = _curves(numbers.normal(0, _COLOUR, (1, 4)), _PLACES)[0]
    if numbers.random() < _RECORDED and len(sounds) > len(x):
        begin = int(numbers.integers(len(sounds) - len(x)))
        sound = sounds[begin : begin + len(x)].float()
        return _like(colour / 2, x) + sound + (level - _loud(sound))
    colour += features.WHITE - features.WHITE.mean()
    grains = torch.randn(x.shape, generator=chance.grains, device=x.device)
    return _like(colour, x) + level + _NOISE_SPREAD * grains


def _loud(x: Tensor) -> Tensor:
    """The level that a tenth of the frames exceed."""
    return x.mean(1).quantile(0.9)


def _curves(points: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Straight lines between points `(curve, point)` that lie evenly from 0 to 1, at these places.

    Places outside have the value of the nearest end.
    """
    last = points.shape[1] - 1
    along = np.clip(places * last, 0, last)
    low = np.minimum(along.astype(int), last - 1)
    return np.asarray(points[:, low] + (points[:, low + 1] - points[:, low]) * (along - low))


def _like(array: np.ndarray, x: Tensor) -> Tensor:
    return torch.from_numpy(np.asarray(array, np.float32)).to(x.device)
