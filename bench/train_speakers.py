"""What tells voices apart, for `speakers_recent`: src/auricle/runtime/voices/speakers.json.

    python bench/train_speakers.py DATA [--sessions 250]

A session is six of the speakers that `bench/train_voices.py` trains on, one after the other, each at
a place of its own in one room, then through one microphone, noise and codec; voices are also made
faster and slower, which counts as other voices. Stretches of a voice within a session are what is
alike, different voices of a session what is not; nothing is compared across sessions, so that rooms
and microphones count for nothing. With W and B the covariances within and between voices, on the
axes that make W = I and B = diag(b), the log ratio of "one voice" to "two" for a difference d is

    c - 1/2 sum d_i^2 (1/2 - 1 / (2 (1 + b_i))),   c = 1/2 sum log(1 + b_i)

so the projection carries the weights, and a squared distance of 2 c is even odds. The threshold and
the least speech of a voice are then chosen on conversations of the 16 speakers that are left out
there: short ones in which no second of speech comes twice, and ones of 60 s in which it does.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import numpy as np
import soxr
from scipy.linalg import eigh

import voices_speakers
from auricle.files import write_text
from auricle.runtime.voices import speakers as runtime
from auricle.voices import rooms, scenes
from auricle.voices.activity import HOP, RATE, active_level
from auricle.voices.scenes import Surroundings
from auricle.voices.sources import LEVEL, Voice
from train_voices import speakers, surroundings

PLACE = Path(runtime.__file__).with_name("speakers.json")
SETTING = scenes.Setting(events=0.2)
SPEEDS = (0.9, 1.0, 1.1)
VOICES, SECONDS = 6, 12
STRETCH = 50
"""Steps of 40 ms."""
DIMENSIONS, SHRINKAGE = 16, 0.3
CONVERSATIONS = 60
LEVELS, SCATTERS, SECONDS_TRIED = (0.25, 0.35, 0.45), (0.0, 0.75, 1.0, 1.5, 2.0), (3.0, 4.0)
"""Thresholds that are tried, in even odds; what the scatter adds; speech that makes a voice."""

Chance = np.random.Generator


def session(
    generator: Chance, cast: Sequence[Voice], around: Surroundings
) -> tuple[np.ndarray, np.ndarray]:
    """Samples, and who speaks in each step of 40 ms (-1: nobody, or not all of it)."""
    rt60 = float(np.exp(generator.uniform(np.log(0.12), np.log(1.0))))
    near = generator.uniform(-10, 13)
    dry = generator.random() < 0.2
    parts, owners = [], []
    for number, voice in enumerate(cast):
        samples, active = faster(voice, float(generator.choice(SPEEDS)))
        if not dry:
            response = rooms.response(
                generator, rt60=rt60, direct_db=near + generator.uniform(-4, 4)
            )
            samples = rooms.convolved(samples, response)
        level = LEVEL * 10 ** (generator.uniform(-5, 5) / 20)
        parts.append(samples * (level / max(active_level(samples, active), 1e-9)))
        owners.append(np.where(active.reshape(-1, 4).all(1), number, -1))
    whole = np.concatenate(parts).astype(np.float32)
    return scenes.surrounded(generator, whole, around, SETTING), np.concatenate(owners)


def faster(voice: Voice, speed: float) -> tuple[np.ndarray, np.ndarray]:
    """The first seconds of a voice, in whole steps, and where it is active."""
    said = voice.utterances[0]
    samples = soxr.resample(said.samples[: round(SECONDS * speed * RATE)], speed * RATE, RATE)
    steps = len(samples) // (4 * HOP)
    places = (np.arange(4 * steps) * speed).astype(int)
    return samples[: 4 * steps * HOP], said.active[np.minimum(places, len(said.active) - 1)]


def described(samples: np.ndarray, owners: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Each voice's stretches."""
    padded = np.pad(samples, (0, 2 * RATE))
    for voice in range(VOICES):
        steps = np.flatnonzero(owners == voice) * 4 * HOP
        for at in range(0, len(steps) - STRETCH + 1, STRETCH):
            cut = [padded[begin : begin + 1120] for begin in steps[at : at + STRETCH]]
            yield voice, runtime.statistics(cut)


def discriminants(sessions: Sequence[list[tuple[int, np.ndarray]]]) -> tuple[np.ndarray, float]:
    """The weighted projection, and the squared distance of even odds."""
    within, between, freedom = 0.0, 0.0, [0, 0]
    sizes = []
    for told in sessions:
        voices = [np.array([x for v, x in told if v == voice]) for voice in {v for v, _ in told}]
        voices = [rows for rows in voices if len(rows) > 1]
        middles = np.array([rows.mean(0) for rows in voices])
        for rows in voices:
            within = within + (rows - rows.mean(0)).T @ (rows - rows.mean(0))
            freedom[0] += len(rows) - 1
        if len(voices) > 1:
            between = between + (middles - middles.mean(0)).T @ (middles - middles.mean(0))
            freedom[1] += len(voices) - 1
        sizes += [len(rows) for rows in voices]
    inside = np.asarray(within) / freedom[0]
    apart = np.asarray(between) / freedom[1] - inside / np.mean(sizes)
    inside = (1 - SHRINKAGE) * inside + SHRINKAGE * np.diag(np.diag(inside))
    values, vectors = eigh(apart, inside)
    kept = np.argsort(values)[::-1][:DIMENSIONS]
    ratio = np.maximum(values[kept], 0.02)
    return vectors[:, kept] * np.sqrt(0.5 - 0.5 / (1 + ratio)), float(np.log(1 + ratio).sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--sessions", type=int, default=250)
    parser.add_argument("--keep", type=Path, help="file of the stretches, read where it is there")
    options = parser.parse_args()
    projection, even = discriminants(sessions(options.data, options.sessions, options.keep))
    _, held = speakers(options.data)
    cast = {voice.name: [one.samples for one in voice.utterances] for voice in held}
    made = [
        one
        for once in (True, False)
        for one in voices_speakers.conversations(cast, CONVERSATIONS, seed=5 + once, once=once)
    ]
    bare = voices_speakers.prints(projection, even)
    heard = [voices_speakers.heard(one, bare) for one in made]
    best: tuple[float, dict[str, float]] = (-1.0, {})
    for level, scatter in product(LEVELS, SCATTERS):
        tried = {"threshold": level * even, "scatter": scatter}
        sums = voices_speakers.groups(heard, voices_speakers.prints(projection, **tried))
        for voice_s in SECONDS_TRIED:
            own = tried | {"voice_s": voice_s}
            chosen = voices_speakers.prints(projection, **own)
            right = voices_speakers.accuracy(heard, sums, chosen)
            best = max(best, (right, own), key=lambda pair: pair[0])
    print("mean share right of 1, 2, 3 and more:", best)
    chosen = voices_speakers.prints(projection, **best[1])
    write_text(PLACE, json.dumps(voices_speakers.content(chosen), separators=(",", ":")) + "\n")


def sessions(data: Path, count: int, keep: Path | None) -> list[list[tuple[int, np.ndarray]]]:
    if keep and keep.is_file():
        with np.load(keep) as kept:
            names = sorted(kept.files)
            return [[(int(r[0]), r[1:]) for r in kept[name]] for name in names]
    fitted, _ = speakers(data)
    around = surroundings(data)
    found = []
    for number in range(count):
        generator = np.random.default_rng([4, number])
        cast = [fitted[i] for i in generator.choice(len(fitted), VOICES, replace=False)]
        found.append(list(described(*session(generator, cast, around))))
        if number % 25 == 0:
            print(number, flush=True)
    if keep:
        rows = {f"{n:05d}": np.array([[v, *x] for v, x in s]) for n, s in enumerate(found)}
        np.savez_compressed(keep, **rows)
    return found


if __name__ == "__main__":
    main()
