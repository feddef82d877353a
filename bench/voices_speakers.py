"""How many different voices in the last seconds: `speakers_recent` on unseen speakers.

    python bench/voices_speakers.py DATA [--each 8]

Conversations of one to six voices in turns of 1.5 to 10 s, of five kinds:

- dry: excerpts of recordings in turn, each with what its own recording has of room and microphone;
- room: one room, one microphone, noise, a codec now and then;
- apart: each speaker in a room of their own, or none, with a microphone of their own; little noise;
- noisy: so too, and noise 3 to 18 dB below;
- overlap: as room, and most turns begin before the last one ends.

The speakers are those whom neither the shipped network nor `speakers.json` has seen, in four casts
that are not mixed. A third of the conversations of up to four voices last 30 s, the others 60 s, or
as long as all have something to say: no second of speech comes twice. Each speaker says 6 s or more
where so many fit in. The count is asked at the end.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import signal

import voices_scenes
from _table import machine, table, write_section
from auricle.runtime import voices as runtime
from auricle.runtime.voices.decision import Hysteresis
from auricle.runtime.voices.speakers import SpeakerCounter, Voiceprints, shipped
from auricle.voices.activity import RATE
from auricle.voices.sources import Voice, read_voices
from train_voices import speakers

DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"
KINDS = ("dry", "room", "apart", "noisy", "overlap")
NOISE_DB = {"room": (8, 30), "overlap": (8, 30), "apart": (25, 45), "noisy": (3, 18)}
"""Of the speech over the noise."""
MOST_VOICES = 6
LEAST_SAID = 6.0
TURN = (1.5, 10.0)
Chance = np.random.Generator
Cast = dict[str, list[np.ndarray]]


@dataclass(frozen=True)
class Conversation:
    """Samples, and how many different voices speak; `kind` is one of `KINDS`."""

    samples: np.ndarray
    voices: int
    kind: str


@dataclass(frozen=True)
class Heard:
    """What was made of a conversation: the seconds and the place of each described stretch.

    Attributes:
        said: the count at the end.
        voices: the truth.
    """

    lengths: tuple[float, ...]
    places: tuple[np.ndarray, ...]
    said: int
    voices: int
    kind: str


@dataclass(frozen=True)
class Turn:
    """Samples of a voice's stock, from `at`, and where they begin in the conversation."""

    voice: int
    at: int
    samples: int
    begin: int


def conversations(
    cast: Cast, each: int, *, seed: int, again: bool = False
) -> Iterator[Conversation]:
    """`each` of every kind and number of voices; with `again`, recordings may come several times."""
    for index, kind in enumerate(KINDS):
        for voices in range(1, min(MOST_VOICES, len(cast)) + 1):
            for number in range(each):
                generator = np.random.default_rng([seed, index, voices, number])
                seconds = 30 if number % 3 == 2 and voices <= 4 else 60
                yield conversation(generator, cast, kind, voices, seconds, again=again)


def conversation(
    generator: Chance, cast: Cast, kind: str, voices: int, seconds: int, *, again: bool
) -> Conversation:
    names = generator.choice(sorted(cast), voices, replace=False)
    stocks = [stock(generator, cast[name], seconds if again else 0) for name in names]
    plan = turns(generator, stocks, seconds, overlap=kind == "overlap")
    length = max(turn.begin + turn.samples for turn in plan)
    place = surroundings(generator)
    whole = np.zeros(length)
    for voice, said in enumerate(stocks):
        own = [turn for turn in plan if turn.voice == voice]
        track = spoken(said, own, length)
        if kind != "dry":
            track = heard_there(generator, track, place, apart=kind in ("apart", "noisy"))
            share = max(sum(turn.samples for turn in own), 1) / length
            track *= 10 ** (generator.uniform(-5, 5) / 20) / np.sqrt(np.mean(track**2) / share)
        whole += track
    if kind != "dry":
        whole = surrounded(generator, whole, kind)
    return Conversation(np.clip(whole, -1, 1).astype(np.float32), voices, kind)


def stock(generator: Chance, recordings: Sequence[np.ndarray], least: float) -> np.ndarray:
    """What a speaker has to say: the recordings in random order, begun anew until it is enough."""
    said = [recordings[i] for i in generator.permutation(len(recordings))]
    while sum(map(len, said)) < least * RATE:
        more = recordings[int(generator.integers(len(recordings)))]
        said.append(np.roll(more, -int(generator.integers(len(more)))))
    return np.concatenate(said)


def turns(
    generator: Chance, stocks: Sequence[np.ndarray], seconds: int, *, overlap: bool
) -> list[Turn]:
    """Who has said too little comes first; a turn leaves time for those who owe more."""
    least = min(LEAST_SAID, 0.85 * seconds / len(stocks)) * RATE
    said = [0] * len(stocks)
    now, end = round(generator.uniform(0, 0.6) * RATE), seconds * RATE
    plan: list[Turn] = []
    while now < end - RATE:
        last = plan[-1].voice if plan and len(stocks) > 1 else -1
        left = [len(stock) - done for stock, done in zip(stocks, said, strict=True)]
        able = [v for v in range(len(stocks)) if left[v] > RATE and v != last]
        if not able:
            break
        voice = int(generator.choice([v for v in able if said[v] < least] or able))
        owed = sum(max(0, least - said[v]) for v in range(len(stocks)) if v != voice)
        wanted = np.exp(generator.uniform(*np.log(TURN))) * RATE
        fitting = max(TURN[0] * RATE, end - now - 1.08 * owed)
        samples = int(min(wanted, fitting, left[voice], end - now))
        plan.append(Turn(voice, said[voice], samples, now))
        said[voice] += samples
        early = overlap and generator.random() < 0.6
        gap = -generator.uniform(0.3, 2.5) if early else generator.normal(0.3, 0.3)
        now = max(now + RATE // 2, now + samples + round(gap * RATE))
    return plan


def spoken(said: np.ndarray, own: Iterable[Turn], length: int) -> np.ndarray:
    track = np.zeros(length)
    for turn in own:
        part = said[turn.at : turn.at + turn.samples].astype(np.float64)
        ramp = min(160, len(part) // 2)
        part[:ramp] *= np.linspace(0, 1, ramp)
        part[len(part) - ramp :] *= np.linspace(1, 0, ramp)
        track[turn.begin : turn.begin + len(part)] += part
    return track


Place = tuple[np.ndarray, np.ndarray, float]


def surroundings(generator: Chance) -> Place:
    """A room's size, the microphone in it, its RT60."""
    size = np.array([generator.uniform(3, 9), generator.uniform(3, 7), generator.uniform(2.4, 3.6)])
    return size, size * generator.uniform(0.3, 0.7, 3), float(generator.uniform(0.2, 0.8))


def heard_there(generator: Chance, track: np.ndarray, place: Place, *, apart: bool) -> np.ndarray:
    """In this room, or, apart, in one of three cases without, and through an own microphone."""
    if not apart:
        return signal.fftconvolve(track, voices_scenes.shoebox(generator, *place))[: len(track)]
    if generator.random() < 0.7:
        room = voices_scenes.shoebox(generator, *surroundings(generator))
        track = signal.fftconvolve(track, room)[: len(track)]
    return microphone(generator, track)


def microphone(generator: Chance, samples: np.ndarray) -> np.ndarray:
    """Gains that wander over the octaves, and a band; other code than the training's."""
    hertz = np.fft.rfftfreq(1024, 1 / RATE)
    octaves = np.log2(np.maximum(hertz, 50) / 1000)
    gain = np.interp(octaves, np.linspace(-4.4, 3, 8), generator.normal(0, 3, 8))
    low = generator.choice([50, 80, 120, 200, 300])
    high = generator.choice([3400, 5000, 7000, 8000, 8000])
    gain -= 18 * np.maximum(0, np.log2(low / np.maximum(hertz, 20)))
    gain -= 50 * np.maximum(0, np.log2(np.maximum(hertz, 20) / high))
    taps = np.roll(np.fft.irfft(10 ** (np.maximum(gain, -80) / 20)), 512) * np.hanning(1024)
    return signal.fftconvolve(samples, taps, "same")


def surrounded(generator: Chance, whole: np.ndarray, kind: str) -> np.ndarray:
    noise = voices_scenes.background(generator, [], len(whole))
    ratio = 10 ** (generator.uniform(*NOISE_DB[kind]) / 10)
    whole = whole + noise * np.sqrt(np.mean(whole**2) / ratio / np.mean(noise**2))
    whole = whole / np.abs(whole).max() * generator.uniform(0.05, 0.9)
    return whole if kind == "apart" else voices_scenes.line(generator, whole, 1 / 8, 1 / 6)


def heard(one: Conversation, prints: Voiceprints) -> Heard:
    """Through the shipped network and the counter, as a stream is."""
    model = runtime.read(runtime.DEFAULT)
    counter = SpeakerCounter(model, 60.0, prints)
    stream = runtime.ProbabilityStream(model, RATE, tap=counter.hear)
    hysteresis = Hysteresis(model.decision, model.frame_s)
    said = 0
    for row in np.concatenate([stream.push(one.samples), stream.finish()]).tolist():
        hysteresis.push(row[2])
        state = runtime.state_of(row[0], row[1], inside=hysteresis.inside)
        said = counter.step(state, voiced=hysteresis.told or row[1] > row[0])
    lengths, places = zip(*counter.stretches, strict=True) if counter.stretches else ((), ())
    return Heard(lengths, places, said, one.voices, one.kind)


def recordings(voices: Iterable[Voice]) -> Cast:
    return {voice.name: [one.samples for one in voice.utterances] for voice in voices}


def casts(data: Path) -> dict[str, Cast]:
    """By name and number of those who were heard: who has no speech of half a second is left out."""
    found = {
        "readers of LibriSpeech's other test set": read_voices(data / "librispeech_10spk", say=print),
        "readers, 12 s of each": speakers(data)[1],
        "speakers of telephone prompts": read_voices(data / "speech_prompts", say=print),
        "who say digits, 8 kHz": read_voices(data / "fsdd", say=print),
    }  # fmt: skip
    return {f"{len(voices)} {name}": recordings(voices) for name, voices in found.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--each", type=int, default=8, help="conversations of a kind and number")
    options = parser.parse_args()
    found = {}
    heard_of = casts(options.data)
    for name, cast in heard_of.items():
        found[name] = [heard(one, shipped()) for one in conversations(cast, options.each, seed=6)]
        print(name, right(found[name]), flush=True)
    cost = factor(next(iter(heard_of.values())))
    write_section(DOCS, "voices-speakers", section(found, cost))


def factor(cast: Cast) -> float:
    """Real-time factor that counting adds to the network's."""
    sounds = [one.samples for one in conversations(cast, 1, seed=7)]
    spent = []
    for recent in (None, 60.0):
        begun = time.process_time()
        for sound in sounds:
            stream = runtime.Stream(runtime.read(runtime.DEFAULT), RATE, recent=recent)
            stream.push(sound)
            stream.finish()
        spent.append(time.process_time() - begun)
    return (spent[1] - spent[0]) / sum(len(sound) / RATE for sound in sounds)


def right(some: Sequence[Heard]) -> str:
    off = np.array([one.said - one.voices for one in some])
    return f"{np.mean(off == 0):.0%} / {np.mean(abs(off) <= 1):.0%}"


def section(found: dict[str, list[Heard]], cost: float) -> str:
    whole = [one for some in found.values() for one in some]
    rows = [
        [name, *(right([one for one in some if one.kind == kind]) for kind in KINDS), right(some)]
        for name, some in found.items()
    ]
    readers = [one for name, some in found.items() if "readers" in name for one in some]
    answers = [*map(str, range(MOST_VOICES + 1)), "more"]
    told = np.zeros((MOST_VOICES, MOST_VOICES + 2), int)
    for one in readers:
        told[one.voices - 1, min(one.said, MOST_VOICES + 1)] += 1
    shares = told / np.maximum(told.sum(1, keepdims=True), 1)
    several = np.mean([np.mean([(o.said > 1) == (o.voices > 1) for o in readers if (o.voices > 1) == more]) for more in (False, True)])  # fmt: skip
    confusion = [[str(n + 1), *(f"{x:.0%}" for x in row)] for n, row in enumerate(shares)]
    return (
        "## Different voices in the last 60 s\n\n"
        f"`speakers_recent` at the end of {len(whole)} conversations of 1 to 6 unseen speakers (as many as the cast has), "
        "share right / within one of the truth. Dry: excerpts in turn; room: one room, one microphone, noise; apart: each "
        "with a room and a microphone of their own; noisy: so, too, in noise; overlap: a room, and most turns begin before "
        "the last one ends. The evidence for a voice more, and its growth, were fitted on conversations of these kinds by "
        "other readers (`bench/train_speakers.py`): the table is of the training's kind, and elsewhere it may be less. "
        "`bench/voices_speakers.py`:\n\n"
        + table(["cast", *KINDS, "all"], rows)
        + "\n\nThe readers, a row for each truth:\n\n"
        + table(["voices there", *(f"{a} said" for a in answers)], confusion)
        + f'\n\n"One or more than one" alone, readers: {several:.0%} (a guess: 50 %). '
        f"It takes {cost:.4f} of real time beside the network.\n{machine('numpy')}; one thread."
    )  # fmt: skip


if __name__ == "__main__":
    main()
