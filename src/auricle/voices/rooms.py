"""Generated room responses, for the training scenes: images of the source in a box, and the diffuse
sound that statistics predict after them.

A point source of amplitude `1 / r` meets `4 pi c^3 t^2 / V` images a second at time t, each of energy
`1 / (c t)^2`: the diffuse response has the energy `4 pi c / V exp(-6 ln(10) t / T)` a second, whatever
the distance. So a distant source drowns in it and a near one does not (Kuttruff, Room Acoustics).

Conventions: 16 kHz; sample 0 is the direct path, of gain 1, so that a convolved voice keeps its
times. The second generator of `bench/voices.py` has a room model of its own on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import signal

from auricle.voices.activity import RATE

Audio = npt.NDArray[np.float32]

_SOUND = 343.0
_CROSSOVERS_HZ = (400.0, 2500.0)
_SMALLEST, _LARGEST = np.array([2.4, 2.2, 2.2]), np.array([12.0, 9.0, 4.5])
_MARGIN = 0.25
_NEAR, _FAR = (0.3, 2.0), (1.0, 5.0)
_SPREAD = 0.35
_IMAGED_SECONDS = 0.04
_LONGEST_SECONDS = 1.2
_MOST_TRIES = 20


@dataclass(frozen=True, slots=True)
class Room:
    """A box with one microphone.

    Attributes:
        size: `(3,)` in metres.
        microphone: its place, in metres.
        rt60: seconds of reverberation.
        walls: gain of a reflection from each of the six walls, `(axis, side)`.
        distance: about which voices sit from the microphone, in metres.
        decays: of the bands below 400 Hz, to 2500 Hz and above, as shares of `rt60`.
    """

    size: npt.NDArray[np.float64]
    microphone: npt.NDArray[np.float64]
    rt60: float
    walls: npt.NDArray[np.float64]
    distance: float
    decays: tuple[float, float, float]


def room(generator: np.random.Generator, *, rt60: float) -> Room:
    """A random room of `rt60` seconds; the microphone anywhere but in the walls, near or far."""
    size = generator.uniform(_SMALLEST, _LARGEST)
    areas = 2 * size.prod() / size
    # Eyring: T = 24 ln(10) V / (c S (-ln(1 - a))); the energy that a wall gives back is 1 - a.
    kept = np.exp(-24 * np.log(10) * size.prod() / (_SOUND * areas.sum() * rt60))
    walls = np.clip(np.sqrt(kept) + generator.normal(0, 0.12, (3, 2)), 0.05, 0.97)
    decays = (generator.uniform(0.9, 1.4), 1.0, generator.uniform(0.4, 0.95))
    place = _MARGIN + generator.random(3) * (size - 2 * _MARGIN)
    near = float(np.exp(generator.uniform(*np.log(_NEAR))))
    distance = near if generator.random() < 0.4 else float(generator.uniform(*_FAR))
    return Room(size, place, rt60, walls, distance, decays)


def response(room: Room, generator: np.random.Generator) -> Audio:
    """From a random place at about the room's distance, facing anywhere."""
    source = _place(room, generator)
    length = round((_IMAGED_SECONDS + min(room.rt60, _LONGEST_SECONDS)) * RATE)
    distance = float(np.linalg.norm(source - room.microphone))
    whole = _images(room, source, length, generator) + _diffuse(room, distance, length, generator)
    return np.asarray(whole * distance, np.float32)


def _place(room: Room, generator: np.random.Generator) -> npt.NDArray[np.float64]:
    wanted = room.distance * np.exp(generator.normal(0, _SPREAD))
    for _ in range(_MOST_TRIES):
        towards = generator.standard_normal(3) * [1, 1, 0.4]
        source = room.microphone + wanted * towards / np.linalg.norm(towards)
        if ((source > 0.1) & (source < room.size - 0.1)).all():
            return np.asarray(source)
    return np.clip(source, 0.1, room.size - 0.1)


def _images(
    room: Room, source: npt.NDArray[np.float64], length: int, generator: np.random.Generator
) -> npt.NDArray[np.float64]:
    """The source seen in the walls, after Allen and Berkley (1979), between samples linearly."""
    reach = np.ceil((_IMAGED_SECONDS * _SOUND + 7) / (2 * room.size)).astype(int)
    offsets, gains = zip(
        *(_along(room, source, axis, reach[axis]) for axis in range(3)), strict=True
    )
    squared = sum(part**2 for part in np.ix_(*offsets))
    gain = np.prod(np.broadcast_arrays(*np.ix_(*gains)), axis=0)
    far = np.sqrt(squared).ravel()
    direct = float(np.linalg.norm(source - room.microphone))
    delay = (far - direct) / _SOUND * RATE
    kept = (delay >= -1e-6) & (delay < _IMAGED_SECONDS * RATE)
    # A talker sends less backwards, and no wall is a mirror: up to 6 dB, each image its own.
    facing = 10 ** (-generator.uniform(0, 6, int(kept.sum())) / 20)
    amplitude = gain.ravel()[kept] / far[kept] * facing
    lower = np.floor(np.maximum(delay[kept], 0)).astype(int)
    rest = np.maximum(delay[kept], 0) - lower
    found = np.bincount(lower, amplitude * (1 - rest), length)
    return np.asarray(found + np.bincount(lower + 1, amplitude * rest, length))[:length]


def _along(
    room: Room, source: npt.NDArray[np.float64], axis: int, reach: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The images along one axis: where they lie from the microphone, and what the walls left."""
    cells = np.arange(-reach, reach + 1)
    near, far = np.log(room.walls[axis])
    same = 2 * cells * room.size[axis] + source[axis]
    turned = 2 * cells * room.size[axis] - source[axis]
    bounces = [np.abs(cells) * (near + far), np.abs(cells - 1) * near + np.abs(cells) * far]
    places = np.concatenate([same, turned]) - room.microphone[axis]
    return places, np.exp(np.concatenate(bounces))


def _diffuse(
    room: Room, distance: float, length: int, generator: np.random.Generator
) -> npt.NDArray[np.float64]:
    """Decaying noise of three bands, from where the images end; time counts from the source's."""
    noise = generator.standard_normal(length)
    low = signal.sosfilt(signal.butter(1, _CROSSOVERS_HZ[0], fs=RATE, output="sos"), noise)
    high = signal.sosfilt(signal.butter(1, _CROSSOVERS_HZ[1], "high", fs=RATE, output="sos"), noise)
    time = np.arange(length) / RATE
    since = time + distance / _SOUND
    level = np.sqrt(4 * np.pi * _SOUND / room.size.prod() / RATE)
    decayed = sum(
        band * np.exp(-3 * np.log(10) * since / (room.rt60 * share))
        for band, share in zip((low, noise - low - high, high), room.decays, strict=True)
    )
    return np.asarray(level * decayed * np.clip(2 * time / _IMAGED_SECONDS - 1, 0, 1))


def shortened(response: Audio, generator: np.random.Generator) -> Audio:
    """A recorded response from its direct path on, damped by a random decay: another room of it."""
    begin = int(np.argmax(np.abs(response)))
    rest = response[begin : begin + RATE]
    time = np.arange(len(rest)) / RATE
    rest = rest * np.exp(-generator.uniform(0, 8) * time)
    return np.asarray(rest / (np.abs(rest[0]) + 1e-12), np.float32)


def convolved(samples: Audio, response: Audio) -> Audio:
    """The sound in the room, as long as before."""
    return np.asarray(signal.oaconvolve(samples, response)[: len(samples)], np.float32)
