"""What tells voices apart, for `speakers_recent`: src/auricle/runtime/voices/speakers.json.

    python bench/train_speakers.py DATA [--sessions 840] [--each 4]

A session is eight of the speakers that `bench/train_voices.py` trains on, one after the other, made
faster or slower, and in half of the sessions with another vocal tract, which counts as other voices.
Three sessions of seven are one room, one microphone and noise; in three each voice has a room
and a microphone of its own; one is left as the recordings are. Stretches of a voice within a session
are what is alike, different voices of a session what is not; nothing is compared across sessions.

1. Linear discriminants of the statistics: the axes that make the covariance within voices 1.
2. Projection and gain are then moved so that squared distances tell pairs of one voice from pairs
   of two by one threshold in all sessions (logistic loss), held near where they were. Without the
   gain, one threshold cannot fit clean speech and noisy speech: they scatter differently.
3. Axes that make the covariance within voices 1 again, and that between voices diagonal.
4. The evidence for a second voice, a third, and so on: logistic regression on conversations as
   `bench/voices_speakers.py` makes them, of training speakers only, with steps 1 to 3 made from the
   other half of these speakers.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, replace
from functools import cache, partial
from pathlib import Path

import numpy as np
import soxr
import torch
from scipy.linalg import eigh
from sklearn.linear_model import LogisticRegression

import voices_speakers
from auricle.files import write_text
from auricle.runtime.voices import speakers as runtime
from auricle.runtime.voices.speakers import Voiceprints
from auricle.voices import channel, rooms, scenes
from auricle.voices.activity import HOP, RATE, active_level
from auricle.voices.manner import Manner
from auricle.voices.scenes import Surroundings
from auricle.voices.sources import LEVEL, Utterance, Voice
from train_voices import speakers, surroundings
from voices_speakers import MOST_VOICES, Heard

PLACE = Path(runtime.__file__).with_name("speakers.json")
SETTING = scenes.Setting(events=0.2)
SPEEDS = (0.87, 1.15)
MODES = ("room", "apart", "room", "dry", "apart", "room", "apart")
VOICES, SECONDS = 8, 14
STRETCH = 50
"""Steps of 40 ms."""
COVERED = runtime.covered(4)
"""Samples of a step's four frames."""
DIMENSIONS, SHRINKAGE = 24, 0.3
UPDATES, BATCH, RATE_OF_LEARNING = 400, 16, 5e-3
NEAR_MOVED, NEAR_GAIN = 0.1, 0.01
WANDER = 0.1

Chance = np.random.Generator
Told = list[tuple[int, np.ndarray]]
"""Of a session: each stretch's voice and statistics."""


def bare() -> Voiceprints:
    """Places are the statistics themselves."""
    size = len(runtime.statistics([np.zeros(COVERED, np.float32)] * STRETCH))
    lengths = {"stretch_s": 2.0, "least_s": 0.8, "pause_s": 0.2, "overlap_s": 10.0}
    parts = (np.zeros(size), np.eye(size), np.zeros(size), np.ones(size))
    return Voiceprints(*parts, wander=WANDER, evidence=(0.0,), growth=0.0, **lengths)


# ------------------------------------------------------------------------------------- sessions


@cache
def around(data: Path) -> Surroundings:
    return surroundings(data)


@cache
def fold(data: Path, half: int) -> list[Voice]:
    return speakers(data)[0][half::2]


def session(data: Path, half: int, number: int) -> Told:
    generator = np.random.default_rng([4, half, number])
    voices = fold(data, half)
    cast = [voices[i] for i in generator.choice(len(voices), VOICES, replace=False)]
    mode = MODES[number // 2 % len(MODES)]
    changed = tracted if number % 2 else faster
    said = [changed(generator, voice.utterances[0]) for voice in cast]
    samples, owners = joined(generator, said, mode)
    if mode == "room" or (mode == "apart" and generator.random() < 0.6):
        samples = scenes.surrounded(generator, samples, around(data), SETTING)
    return list(described(samples, owners))


def faster(generator: Chance, said: Utterance) -> Utterance:
    """Its first seconds, in most cases faster or slower."""
    speed = float(np.exp(generator.uniform(*np.log(SPEEDS)))) if generator.random() < 0.6 else 1.0
    samples = soxr.resample(said.samples, speed * RATE, RATE)
    places = (np.arange(len(samples) // HOP) * speed).astype(int)
    return Utterance(samples, said.active[np.minimum(places, len(said.active) - 1)])


def tracted(generator: Chance, said: Utterance) -> Utterance:
    """With another vocal tract and another colour, too."""
    speed = float(np.exp(generator.uniform(*np.log(SPEEDS))))
    return replace(Manner.draw(generator), backwards=False, speed=speed).applied(said)


def joined(
    generator: Chance, said: Sequence[Utterance], mode: str
) -> tuple[np.ndarray, np.ndarray]:
    """Samples, and who speaks in each step of 40 ms (-1: nobody, or not all of it)."""
    room = drawn_room(generator, dry=0.25)
    parts, owners = [], []
    for number, one in enumerate(said):
        steps = min(len(one.samples) // (4 * HOP), len(one.active) // 4, SECONDS * 25)
        samples, active = one.samples[: 4 * HOP * steps], one.active[: 4 * steps]
        if mode == "apart":
            room = drawn_room(generator, dry=0.35)
        if mode != "dry" and room:
            samples = rooms.convolved(samples, rooms.response(room, generator))
        if mode == "apart" and generator.random() < 0.8:
            samples = channel.equalised(samples, generator)
        level = LEVEL * 10 ** (generator.uniform(-5, 5) / 20)
        parts.append(samples * (level / max(active_level(samples, active), 1e-9)))
        owners.append(np.where(active.reshape(-1, 4).all(1), number, -1))
    return np.concatenate(parts).astype(np.float32), np.concatenate(owners)


def drawn_room(generator: Chance, *, dry: float) -> rooms.Room | None:
    seconds = float(np.exp(generator.uniform(np.log(0.12), np.log(1.0))))
    room = rooms.room(generator, rt60=seconds)
    return None if generator.random() < dry else room


def described(samples: np.ndarray, owners: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Each voice's stretches."""
    padded = np.pad(samples, (0, 2 * RATE))
    for voice in range(VOICES):
        steps = np.flatnonzero(owners == voice) * 4 * HOP
        for at in range(0, len(steps) - STRETCH + 1, STRETCH):
            cut = [padded[begin : begin + COVERED] for begin in steps[at : at + STRETCH]]
            yield voice, runtime.statistics(cut)


# -------------------------------------------------------------------------------- what is fitted


def covariances(sessions: Sequence[Told]) -> tuple[np.ndarray, np.ndarray]:
    """Within voices and between voices of a session."""
    within, between, freedom, sizes = 0.0, 0.0, [0, 0], []
    for told in sessions:
        voices = [np.array([x for v, x in told if v == voice]) for voice in {v for v, _ in told}]
        voices = [rows for rows in voices if len(rows) > 1]
        if len(voices) < 2:
            continue
        middles = np.array([rows.mean(0) for rows in voices])
        for rows in voices:
            within = within + (rows - rows.mean(0)).T @ (rows - rows.mean(0))
            freedom[0] += len(rows) - 1
        between = between + (middles - middles.mean(0)).T @ (middles - middles.mean(0))
        freedom[1] += len(voices) - 1
        sizes += [len(rows) for rows in voices]
    inside = np.asarray(within) / freedom[0]
    return inside, np.asarray(between) / freedom[1] - inside / np.mean(sizes)


def discriminants(sessions: Sequence[Told]) -> tuple[np.ndarray, float]:
    """The projection weighed as the log odds of a pair are, and the squared distance of even odds.

    With b the variance between voices on axes where that within is 1, the log odds of one voice to
    two for a difference d are c - sum d^2 (1/2 - 1 / (2 (1 + b))) / 2, c = 1/2 sum log(1 + b).
    """
    inside, apart = covariances(sessions)
    inside = (1 - SHRINKAGE) * inside + SHRINKAGE * np.diag(np.diag(inside))
    values, vectors = eigh(apart, inside)
    kept = np.argsort(values)[::-1][:DIMENSIONS]
    ratio = np.maximum(values[kept], 0.02)
    return vectors[:, kept] * np.sqrt(0.5 - 0.5 / (1 + ratio)), float(np.log(1 + ratio).sum())


def fitted(sessions: Sequence[Told]) -> Voiceprints:
    """Steps 1 to 3."""
    first, even = discriminants(sessions)
    everything = np.array([x for told in sessions for _, x in told])
    centre, scale = everything.mean(0), everything.std(0)
    projection, gain = moved(sessions, centre, scale, first * scale[:, None], even)
    prints = replace(
        bare(), centre=centre, projection=projection / scale[:, None], gain=gain / scale
    )
    inside, apart = covariances([[(v, runtime.place(x, prints)) for v, x in t] for t in sessions])
    values, vectors = eigh(apart, inside)
    order = np.argsort(values)[::-1]
    between = np.maximum(values[order], 0.01)
    return replace(prints, projection=prints.projection @ vectors[:, order], between=between)


def moved(
    sessions: Sequence[Told], centre: np.ndarray, scale: np.ndarray, first: np.ndarray, even: float
) -> tuple[np.ndarray, np.ndarray]:
    """Projection and gain of the standardised statistics after step 2."""
    torch.set_num_threads(1)
    rows = [torch.tensor((np.array([x for _, x in t]) - centre) / scale).float() for t in sessions]
    voices = [torch.tensor([v for v, _ in told]) for told in sessions]
    begun = torch.tensor(first).float()
    move, gain = torch.zeros_like(begun, requires_grad=True), torch.zeros(len(first))
    gain.requires_grad_()
    odds = torch.tensor([1.0, -2.0], requires_grad=True)
    optimiser = torch.optim.Adam(
        [{"params": [move, gain], "lr": RATE_OF_LEARNING}, {"params": [odds], "lr": 2e-2}]
    )
    decay = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, UPDATES)
    generator = np.random.default_rng(0)
    for _ in range(UPDATES):
        chosen = generator.choice(len(rows), BATCH, replace=False)
        losses = [
            pair_loss(placed(rows[k], begun + move, gain), voices[k], odds, even) for k in chosen
        ]
        bound = NEAR_MOVED * torch.square(move / begun.abs().mean()).mean()
        loss = torch.stack(losses).mean() + bound + NEAR_GAIN * torch.square(gain).sum()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([move, gain], 1.0)
        optimiser.step()
        decay.step()
    return (begun + move).detach().numpy().astype(float), gain.detach().numpy().astype(float)


def placed(rows: torch.Tensor, projection: torch.Tensor, gain: torch.Tensor) -> torch.Tensor:
    """As `auricle.runtime.voices.speakers.place`."""
    bounded = torch.clamp(rows @ gain, -runtime.GAIN_BOUND, runtime.GAIN_BOUND)
    return rows @ projection * torch.exp(bounded)[:, None]


def pair_loss(
    places: torch.Tensor, voices: torch.Tensor, odds: torch.Tensor, even: float
) -> torch.Tensor:
    """Of pairs of one voice and of two, which weigh the same."""
    gaps = torch.square(places[:, None] - places).sum(-1)
    same = voices[:, None] == voices
    sure = torch.exp(odds[1]) * (odds[0] * even - gaps)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(
        sure, same.float(), reduction="none"
    )
    return (loss[same & ~torch.eye(len(same), dtype=torch.bool)].mean() + loss[~same].mean()) / 2


def evidence(heard: Sequence[tuple[Heard, Voiceprints]]) -> tuple[tuple[float, ...], float]:
    """What makes a second voice and so on, and what it grows by."""
    rows, true = [], []
    for one, prints in heard:
        if not one.places:
            continue
        places = runtime.place(np.stack(one.places), prints)
        found = runtime.apart(places, np.array(one.lengths) / prints.stretch_s, prints)
        found = [*np.clip(found, -40, 60), *[-40.0] * MOST_VOICES][: MOST_VOICES - 1]
        size = np.log(max(sum(one.lengths), 1.0) / 20)
        for index, odds in enumerate(found):
            rows.append([odds, size, *np.eye(MOST_VOICES - 1)[index]])
            true.append(one.voices >= index + 2)
    model = LogisticRegression(max_iter=2000).fit(rows, true)
    weight, growth, *offsets = model.coef_[0]
    needed = [-(offset + model.intercept_[0]) / weight for offset in offsets]
    return tuple(round(float(x), 2) for x in needed), round(float(-growth / weight), 2)


# --------------------------------------------------------------------------------------- the file


def conversations(data: Path, half: int, each: int, again: bool) -> list[Heard]:
    cast = voices_speakers.recordings(fold(data, half))
    made = voices_speakers.conversations(cast, each, seed=5 + half, again=again)
    return [voices_speakers.heard(one, bare()) for one in made]


def content(prints: Voiceprints) -> dict[str, object]:
    """For the file."""
    return {name: short(value) for name, value in asdict(prints).items()}


def short(value: object) -> object:
    if isinstance(value, np.ndarray):
        return short(value.tolist())
    if isinstance(value, list | tuple):
        return [short(x) for x in value]
    return float(f"{value:.5g}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--sessions", type=int, default=840)
    parser.add_argument("--each", type=int, default=4, help="conversations of a kind and number")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with ProcessPoolExecutor(options.jobs) as pool:
        asked = [(half, again) for again in (False, True) for half in (0, 1)]
        parts = [partial(conversations, options.data, h, options.each, a) for h, a in asked]
        waiting = [pool.submit(part) for part in parts]
        made = [
            list(pool.map(partial(session, options.data, half), range(options.sessions // 2)))
            for half in (0, 1)
        ]
        halves = [fitted(some) for some in made]
        heard = [
            (one, halves[1 - half])
            for (half, _), some in zip(asked, waiting, strict=True)
            for one in some.result()
        ]
    needed, growth = evidence(heard)
    print("evidence", needed, "growth", growth)
    prints = replace(fitted([*made[0], *made[1]]), evidence=needed, growth=growth)
    write_text(PLACE, json.dumps(content(prints), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
