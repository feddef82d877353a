"""How many different voices in the last 60 s: `speakers_recent` on unseen speakers.

    python bench/voices_speakers.py DATA [--each 25]

Conversations of one to four speakers of librispeech_10spk and speech_prompts, which neither the
shipped network nor `speakers.json` has seen, in the rooms and with the noise and the codecs of
`voices_scenes`. Each speaker says 6 s or more in turns of 2 to 8 s, now and then over another. The count is
asked at the end. Shares right are means over one, two, and three or more voices, so that guessing
and always the same answer both reach a third.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import signal

import voices_scenes
from _table import machine, table, write_section
from auricle.runtime import voices as runtime
from auricle.runtime.voices.decision import Hysteresis
from auricle.runtime.voices.speakers import (
    SpeakerCounter,
    Voiceprints,
    different,
    grouped,
    limit,
    shipped,
)
from auricle.voices.activity import RATE
from auricle.voices.sources import read_voices

DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"
SECONDS = 60
LEAST_SAID = 6.0
MOST = 4
Chance = np.random.Generator


@dataclass(frozen=True)
class Conversation:
    """Samples, and how many different voices speak."""

    samples: np.ndarray
    voices: int


@dataclass(frozen=True)
class Heard:
    """What was made of a conversation: its described stretches, and how long several spoke.

    Attributes:
        said: the count of the shipped voiceprints, at the end.
        voices: the truth.
    """

    seconds: tuple[float, ...]
    places: tuple[np.ndarray, ...]
    overlap_s: float
    said: int
    voices: int


def conversations(
    cast: dict[str, Sequence[np.ndarray]], count: int, *, seed: int, once: bool
) -> Iterator[Conversation]:
    """Of one to four voices in turn; with `once`, no second of speech comes twice."""
    for number in range(count):
        yield conversation(np.random.default_rng([seed, number]), cast, number % MOST + 1, once)


def conversation(
    generator: Chance, cast: dict[str, Sequence[np.ndarray]], voices: int, once: bool
) -> Conversation:
    names = generator.choice(sorted(cast), voices, replace=False)
    stocks = [speech(generator, cast[name]) for name in names]
    stocks = [stock[: 12 * RATE] if once else stock for stock in stocks]
    length = round(min(SECONDS, sum(map(len, stocks)) / RATE + 2) * RATE)
    rt60 = generator.uniform(0.2, 0.8)
    size = np.array([generator.uniform(3, 9), generator.uniform(3, 7), generator.uniform(2.4, 3.6)])
    place = size * generator.uniform(0.3, 0.7, 3)
    plan = turns(generator, stocks, length)
    whole = np.zeros(length)
    for stock, own in zip(stocks, plan, strict=True):
        track, at = np.zeros(length), 0
        for begin, samples in own:
            part = stock[at : at + samples][: length - begin]
            track[begin : begin + len(part)] += part
            at += samples
        room = voices_scenes.shoebox(generator, size, place, rt60)
        whole += signal.fftconvolve(track, room)[:length] * 10 ** (generator.uniform(-5, 5) / 20)
    noise = voices_scenes.background(generator, [], length)
    ratio = 10 ** (generator.uniform(5, 25) / 10)
    whole += noise * np.sqrt(np.mean(whole**2) / ratio / np.mean(noise**2))
    whole = whole / np.abs(whole).max() * generator.uniform(0.05, 0.9)
    whole = voices_scenes.line(generator, whole, 1 / 6, 1 / 6)
    return Conversation(whole.astype(np.float32), voices)


def speech(generator: Chance, recordings: Sequence[np.ndarray]) -> np.ndarray:
    """What a speaker has to say: recordings in random order, at one level, pauses cut short."""
    said = np.concatenate([recordings[i] for i in generator.permutation(len(recordings))])
    steps = said[: len(said) // 160 * 160].reshape(-1, 160)
    loud = voices_scenes.energetic(said)
    kept = steps[np.convolve(loud, np.ones(15), "same") > 0].ravel()
    return kept / np.sqrt(np.mean(kept**2))


def turns(
    generator: Chance, stocks: Sequence[np.ndarray], length: int
) -> list[list[tuple[int, int]]]:
    """Begin and samples of each voice's turns: everybody says 6 s or more, then who likes to."""
    left = [len(stock) for stock in stocks]
    said = [0] * len(stocks)
    plan: list[list[tuple[int, int]]] = [[] for _ in stocks]
    now, last = round(generator.uniform(0, 1) * RATE), -1
    while now < length - RATE:
        able = [v for v in range(len(stocks)) if left[v] > RATE and (v != last or len(stocks) == 1)]
        if not able:
            break
        owing = [v for v in able if said[v] < LEAST_SAID * RATE]
        voice = int(generator.choice(owing or able))
        samples = min(round(generator.uniform(2, 8) * RATE), left[voice], length - now)
        plan[voice].append((now, samples))
        left[voice] -= samples
        said[voice] += samples
        now = max(0, now + samples + round(generator.normal(0.3, 0.4) * RATE))
        last = voice
    return plan


def heard(one: Conversation, prints: Voiceprints) -> Heard:
    """Through the shipped network and the counter."""
    model = runtime.read(runtime.DEFAULT)
    counter = SpeakerCounter(model, SECONDS, prints)
    stream = runtime.ProbabilityStream(model, RATE, tap=counter.hear)
    hysteresis = Hysteresis(model.decision, model.frame_s)
    said = 0
    for row in np.concatenate([stream.push(one.samples), stream.finish()]).tolist():
        hysteresis.push(row[2])
        said = counter.step(runtime.state_of(row[0], row[1], inside=hysteresis.inside))
    seconds = tuple(seconds for seconds, _ in counter.stretches)
    places = tuple(place for _, place in counter.stretches)
    return Heard(seconds, places, counter.overlap_s, said, one.voices)


def groups(some: Sequence[Heard], prints: Voiceprints) -> list[list[float]]:
    """Seconds of each conversation's groups."""
    return [grouped(one.places, one.seconds, limit(one.places, prints)) for one in some]


def accuracy(some: Sequence[Heard], sums: Sequence[Sequence[float]], prints: Voiceprints) -> float:
    """Mean share right of one, two, three and more, where the groups have these seconds."""
    found = [
        max(different(own, prints), 1 + (one.overlap_s >= prints.overlap_s))
        for one, own in zip(some, sums, strict=True)
    ]
    return float(np.trace(confusion(found, [one.voices for one in some])) / 3)


def confusion(found: Sequence[int], true: Sequence[int]) -> np.ndarray:
    """Shares of each answer 1, 2, 3 or more, a row for each truth."""
    pairs = np.minimum(np.maximum([true, found], 1), 3) - 1
    table_ = np.zeros((3, 3))
    np.add.at(table_, (pairs[0], pairs[1]), 1)
    return table_ / table_.sum(1, keepdims=True)


def prints(projection: np.ndarray, threshold: float, **chosen: float) -> Voiceprints:
    """Voiceprints with the lengths that nobody chooses, unless they are given."""
    lengths = {
        "scatter": 0.0, "stretch_s": 2.0, "least_s": 0.8, "pause_s": 0.2, "voice_s": 4.0,
        "overlap_s": 10.0,
    }  # fmt: skip
    return Voiceprints(projection, float(threshold), **(lengths | chosen))


def content(chosen: Voiceprints) -> dict[str, Any]:
    """For the file."""
    told = asdict(chosen)
    told["projection"] = [[float(f"{x:.5g}") for x in row] for row in chosen.projection]
    return {"threshold": round(told.pop("threshold"), 4)} | told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--each", type=int, default=25, help="conversations of each number of voices"
    )
    options = parser.parse_args()
    voices = [
        v
        for name in ("librispeech_10spk", "speech_prompts")
        for v in read_voices(options.data / name)
    ]
    cast = {voice.name: [one.samples for one in voice.utterances] for voice in voices}
    made = list(conversations(cast, MOST * options.each, seed=6, once=False))
    some = [heard(one, shipped()) for one in made]
    found, true = [one.said for one in some], [one.voices for one in some]
    write_section(
        DOCS, "voices-speakers", section(found, true, factor([one.samples for one in made]))
    )


def factor(sounds: Sequence[np.ndarray]) -> float:
    """Real-time factor that counting adds to the network's."""
    spent = []
    for recent in (None, float(SECONDS)):
        begun = time.process_time()
        for sound in sounds[:20]:
            stream = runtime.Stream(runtime.read(runtime.DEFAULT), RATE, recent=recent)
            stream.push(sound)
            stream.finish()
        spent.append(time.process_time() - begun)
    return (spent[1] - spent[0]) / sum(len(sound) / RATE for sound in sounds[:20])


def section(found: Sequence[int], true: Sequence[int], factor: float) -> str:
    shares = confusion(found, true)
    generator = np.random.default_rng(0)
    draws = []
    for _ in range(1000):
        chosen = generator.integers(len(true), size=len(true))
        drawn = confusion([found[i] for i in chosen], [true[i] for i in chosen])
        draws.append(np.trace(drawn) / 3)
    low, high = np.percentile(draws, [2.5, 97.5])
    more = (shares[0, 0] + shares[1:, 1:].sum() / 2) / 2
    names = ("1", "2", "3 or more")
    rows = [[n, *(f"{x:.0%}" for x in row)] for n, row in zip(names, shares, strict=True)]
    return (
        "## Different voices in the last 60 s\n\n"
        f"`speakers_recent` at the end of {len(true)} conversations of 60 s, of 1 to 4 unseen speakers who "
        "each say 6 s or more, in other rooms and noise than the training's (`bench/voices_speakers.py`):\n\n"
        + table(["voices there", "1 is said", "2", "3 or more"], rows)
        + f"\n\nMean share right {np.trace(shares) / 3:.1%} ({low:.1%} to {high:.1%}); always 1, or a guess: 33.3 %. "
        f'"One or more than one" alone: {more:.1%} (a guess: 50 %). '
        f"It takes {factor:.4f} of real time beside the network. The thresholds come from 16 other readers; that "
        f"they follow the scatter was settled on other conversations of these.\n{machine('numpy')}; one thread."
    )  # fmt: skip


if __name__ == "__main__":
    main()
