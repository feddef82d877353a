"""The mixture generator: conversations of clean voices in a room, with who speaks when.

Turn-taking and overlaps follow real meetings (`turns`). Each voice is set to a random level about
the same active level, put into the scene's room at a distance of its own, and summed. Noise, sounds
that are no speech, microphone and codec come after the sum and know nothing of who speaks: every
class has the same. No voice is ever made softer because another one speaks. Labels are the sum of
the clean voices' activities, so a pause in an overlap is one voice, or silence.

Conventions: 16 kHz mono float32, 20 s a scene; one label each 10 ms.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from auricle.errors import DataError
from auricle.voices import channel, rooms, sounds, turns
from auricle.voices.activity import HOP, RATE, Mask, active_level, closed
from auricle.voices.manner import Manner
from auricle.voices.sources import LEVEL, Audio, Utterance, Voice

Chance = np.random.Generator

SECONDS = 20.0
_FADE = HOP
_PEAK_EXPONENT = (-2.0, 0.0)
_CLIP_SPREAD_DB = 10.0
_NOISE_LEVEL_DB = (1.0, 26.0)
_HURRY = (0.5, 0.8)
_RT60 = (0.15, 1.0)
_RECORDED_ROOMS = 0.12


@dataclass(frozen=True, slots=True)
class Setting:
    """What the generator may vary.

    Attributes:
        dense: share of the scenes drawn by how much their turns overlap.
        hurried: share whose turns are shorter than the meetings', down to half.
        stretched: share of the others whose turns are stretched in time, up to 2.5 times.
        spread_db: each voice's level lies within so much of the common one, evenly.
        wide_db: in a quarter of the scenes, within this instead.
        rooms: share of the scenes in a room; the others are dry, as from headsets.
        noise: share with a background.
        events: share with sounds that are no speech in the foreground.
        codecs: share through a line or codec.
        empty: share in which nobody speaks.
        matched: voices, and the clips of the audit, are set to a common level. Without this a
            mixture is a plain sum: only to show what the audit is there for.
    """

    dense: float = 0.7
    hurried: float = 0.25
    stretched: float = 0.4
    spread_db: float = 5.0
    wide_db: float = 9.0
    rooms: float = 0.9
    noise: float = 0.97
    events: float = 0.4
    codecs: float = 0.35
    empty: float = 0.04
    matched: bool = True


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Recorded room responses and sounds that are no speech (root mean square 1), if there are."""

    responses: tuple[Audio, ...] = ()
    sounds: tuple[Audio, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A mixture.

    Attributes:
        samples: `(time,)`.
        active: each voice's activity, `(voice, frame)`.
        names: of the voices.
    """

    samples: Audio
    active: Mask
    names: tuple[str, ...] = field(default=())

    @property
    def counts(self) -> npt.NDArray[np.uint8]:
        """How many voices are active, `(frame,)`."""
        return np.asarray(self.active.sum(0), np.uint8)


def scenes(
    count: int,
    voices: Sequence[Voice],
    surroundings: Surroundings,
    *,
    seed: int,
    setting: Setting | None = None,
) -> Iterator[Scene]:
    """`count` scenes in order, as `numbered` makes them."""
    chosen = setting or Setting()
    for number in range(count):
        yield numbered(seed, number, voices, surroundings, chosen)


def numbered(
    seed: int, number: int, voices: Sequence[Voice], around: Surroundings, setting: Setting
) -> Scene:
    """The scene of this number.

    Raises:
        DataError: fewer than four voices.
    """
    if len(voices) < 4:
        raise DataError(f"{len(voices)} voices are too few to mix: give four speakers or more")
    return scene(np.random.default_rng([seed, number]), voices, around, setting)


def scene(
    generator: Chance, voices: Sequence[Voice], around: Surroundings, setting: Setting
) -> Scene:
    """One conversation."""
    excerpt = _excerpt(generator, setting)
    count = len({turn.speaker for turn in excerpt})
    cast = [voices[at] for at in generator.choice(len(voices), count, replace=False)]
    length = round(SECONDS * RATE)
    room = _Room.draw(generator, around, setting)
    levels = _levels(generator, count, setting)
    dry = np.zeros(length, np.float32)
    active = np.zeros((count, length // HOP), bool)
    for at, voice in enumerate(cast):
        own = [turn for turn in excerpt if turn.speaker == at]
        track, active[at] = _track(generator, voice, own, length)
        placed = room.heard(track, generator)
        dry += _at_level(placed, active[at], LEVEL * 10 ** (levels[at] / 20), setting.matched)
    whole = surrounded(generator, dry, around, setting)
    peak = 10 ** generator.uniform(*_PEAK_EXPONENT)
    whole *= peak / (np.abs(whole).max() + 1e-9)
    return Scene(whole, active, tuple(voice.name for voice in cast))


def _excerpt(generator: Chance, setting: Setting) -> turns.Excerpt:
    if generator.random() < setting.empty:
        return ()
    drawn = turns.draw(generator, dense=setting.dense)
    if generator.random() < setting.hurried:
        following = turns.draw(generator, dense=setting.dense)
        factor = float(generator.uniform(*_HURRY))
        return turns.hurried(drawn, following, factor, seconds=SECONDS)
    if generator.random() >= setting.stretched:
        return drawn
    return turns.stretched(drawn, float(generator.uniform(1, 2.5)), seconds=SECONDS)


def clip(
    generator: Chance,
    voices: Sequence[Voice],
    around: Surroundings,
    setting: Setting,
    *,
    seconds: float = 3.0,
) -> Audio:
    """All of `voices` at once for `seconds`, through the same chain, at a level that tells nothing.

    The level is set before noise and channel, and drawn anew behind them, whatever the number of
    voices, unless `setting.matched` is off.
    """
    length = round(seconds * RATE)
    room = _Room.draw(generator, around, setting)
    levels = _levels(generator, len(voices), setting)
    whole = np.zeros(length, np.float32)
    active = np.zeros((len(voices), length // HOP), bool)
    for at, voice in enumerate(voices):
        spoken = [turns.Turn(0, 0.0, seconds)]
        track, active[at] = _track(generator, voice, spoken, length)
        level = LEVEL * 10 ** (levels[at] / 20)
        whole += _at_level(room.heard(track, generator), active[at], level, setting.matched)
    whole = _at_level(whole, np.asarray(active.any(0)), LEVEL, setting.matched)
    whole = surrounded(generator, whole, around, setting)
    level = LEVEL * 10 ** (generator.uniform(-_CLIP_SPREAD_DB, _CLIP_SPREAD_DB) / 20)
    return _at_level(whole, np.ones(active.shape[1], bool), level, setting.matched)


def _levels(generator: Chance, count: int, setting: Setting) -> np.ndarray:
    reach = setting.wide_db if generator.random() < 0.25 else setting.spread_db
    return generator.uniform(-reach, reach, count)


def _at_level(samples: Audio, active: Mask, level: float, matched: bool) -> Audio:
    measured = active_level(samples, active)
    if not matched or measured == 0:
        return samples
    return np.asarray(samples * (level / measured), np.float32)


def _track(
    generator: Chance, voice: Voice, own: Sequence[turns.Turn], length: int
) -> tuple[Audio, Mask]:
    """One voice's turns on a silent track, and where they are active."""
    track = np.zeros(length, np.float32)
    active = np.zeros(length // HOP, bool)
    manner = Manner.draw(generator)
    for turn in own:
        said = _said(generator, voice, turn.duration, manner)
        begin = round(turn.start * 100)
        flags = said.active[: len(active) - begin]
        active[begin : begin + len(flags)] |= flags
        part = said.samples[: length - begin * HOP]
        gain = 10 ** (generator.normal(0, 1.5) / 20)
        track[begin * HOP : begin * HOP + len(part)] += gain * part
    return track, closed(active)


def _said(generator: Chance, voice: Voice, seconds: float, manner: Manner) -> Utterance:
    """So many seconds of a voice's speech in a manner that lasts for the scene."""
    wanted = max(1, round(seconds * manner.speed * 100))
    pieces: list[Utterance] = []
    while (held := sum(len(piece.active) for piece in pieces)) < wanted:
        pieces.append(_piece(generator, voice, wanted - held))
    samples = np.concatenate([_faded(piece.samples) for piece in pieces])
    return manner.applied(Utterance(samples, np.concatenate([piece.active for piece in pieces])))


def _piece(generator: Chance, voice: Voice, most: int) -> Utterance:
    """At most so many frames from a place where the voice speaks, half the time a beginning."""
    weights = np.array([one.active.sum() for one in voice.utterances], float)
    at = int(generator.choice(len(voice.utterances), p=weights / weights.sum()))
    samples, active = voice.utterances[at].samples, voice.utterances[at].active
    onsets = active & ~np.concatenate([[False], active[:-1]])
    begin = int(generator.choice(np.flatnonzero(onsets if generator.random() < 0.5 else active)))
    end = min(begin + most, len(samples) // HOP)
    end = max(end, begin + 1)
    return Utterance(_filled(samples, begin, end), active[begin:end])


def _filled(samples: Audio, begin: int, end: int) -> Audio:
    part = samples[begin * HOP : end * HOP]
    return np.pad(part, (0, (end - begin) * HOP - len(part)))


def _faded(samples: Audio) -> Audio:
    ramp = np.ones(len(samples), np.float32)
    size = min(_FADE, len(samples) // 2)
    ramp[:size] = np.linspace(0, 1, size)
    ramp[len(ramp) - size :] = np.linspace(1, 0, size)
    return np.asarray(samples * ramp, np.float32)


@dataclass(frozen=True, slots=True)
class _Room:
    """A scene's room: none, a box, or a recorded response, damped anew for each voice."""

    box: rooms.Room | None = None
    recorded: Audio | None = None

    @classmethod
    def draw(cls, generator: Chance, around: Surroundings, setting: Setting) -> _Room:
        if generator.random() >= setting.rooms:
            return cls()
        if around.responses and generator.random() < _RECORDED_ROOMS:
            return cls(recorded=around.responses[int(generator.integers(len(around.responses)))])
        rt60 = float(np.exp(generator.uniform(*np.log(_RT60))))
        return cls(box=rooms.room(generator, rt60=rt60))

    def heard(self, samples: Audio, generator: Chance) -> Audio:
        """A voice from a place of its own in the room."""
        if self.box is not None:
            return rooms.convolved(samples, rooms.response(self.box, generator))
        if self.recorded is not None:
            return rooms.convolved(samples, rooms.shortened(self.recorded, generator))
        return samples


def surrounded(generator: Chance, samples: Audio, around: Surroundings, setting: Setting) -> Audio:
    """With noise, events, microphone and codec: the same draw for every class."""
    whole = samples.copy()
    if generator.random() < setting.noise:
        level = LEVEL * 10 ** (-generator.uniform(*_NOISE_LEVEL_DB) / 20)
        whole += level * _background(generator, around, len(whole))
    if generator.random() < setting.events:
        for _ in range(generator.integers(1, 5)):
            _add_event(generator, whole, around)
    whole = channel.through(whole, generator, codecs=setting.codecs)
    if generator.random() < 0.05:
        whole[: round(generator.uniform(0, 0.2) * len(whole))] = 0
    return whole


def _background(generator: Chance, around: Surroundings, length: int) -> Audio:
    if not around.sounds or generator.random() < 0.5:
        return sounds.background(generator, length)
    chosen = around.sounds[int(generator.integers(len(around.sounds)))]
    return np.resize(np.roll(chosen, -int(generator.integers(len(chosen)))), length)


def _add_event(generator: Chance, whole: Audio, around: Surroundings) -> None:
    sound = _event(generator, around)[: len(whole)]
    begin = int(generator.integers(0, len(whole) - len(sound) + 1))
    level = LEVEL * 10 ** (generator.uniform(-20, 3) / 20)
    whole[begin : begin + len(sound)] += level * _faded(sound)


def _event(generator: Chance, around: Surroundings) -> Audio:
    if not around.sounds or generator.random() < 0.5:
        return sounds.event(generator)
    chosen = around.sounds[int(generator.integers(len(around.sounds)))]
    begin = int(generator.integers(len(chosen)))
    return chosen[begin : begin + round(generator.uniform(0.3, 4) * RATE)]
