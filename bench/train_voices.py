"""The shipped weights of the voices model, from public recordings.

    python bench/train_voices.py DATA [--hours 50] [--epochs 4] [--batch 16] [--size small]
        [--device cpu] [-o FILE]

DATA holds librispeech_voices, librispeech_more_voices, esc10, rooms_and_noise and music_and_nature.
Nothing under a share-alike or non-commercial licence is read, nor the two clips under CC Sampling+,
nor songs. 16 of the speakers, all of librispeech_10spk, and fold 3 of ESC-10 are left to
`bench/voices.py`; NOTICE names the sources.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from auricle import audio
from auricle.runtime.voices.model import DEFAULT
from auricle.voices.activity import RATE
from auricle.voices.network import SHAPES
from auricle.voices.scenes import Surroundings
from auricle.voices.sources import Voice, read_voices
from auricle.voices.training import Plan, train

SPEECH = ("librispeech_voices", "librispeech_more_voices")
HELD_BACK = 16
NOISE = ("noise1", "noise2", "noise3", "noise4")


def speakers(data: Path) -> tuple[list[Voice], list[Voice]]:
    """Speakers to train on, and those left for the tests."""
    voices = [voice for name in SPEECH for voice in read_voices(data / name)]
    order = np.random.default_rng(7).permutation(len(voices))
    return [voices[i] for i in order[HELD_BACK:]], [voices[i] for i in order[:HELD_BACK]]


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "metadata.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def loaded(paths: Iterable[Path]) -> list[np.ndarray]:
    sounds = (audio.read(path, sample_rate=RATE) for path in paths)
    return [np.asarray(x / np.sqrt(np.mean(x**2)), np.float32) for x in sounds if x.any()]


def surroundings(data: Path) -> Surroundings:
    esc, room, music = (data / name for name in ("esc10", "rooms_and_noise", "music_and_nature"))
    clips = loaded(
        esc / row["path"]
        for row in rows(esc)
        if row["fold"] in "12" and "Sampling" not in row["clip_licence"]
    )
    noise = loaded(room / "audio" / f"{name}.flac" for name in NOISE)
    tunes = loaded(music / row["path"] for row in rows(music) if row["label"] != "song")
    responses = [
        audio.read(room / row["path"], sample_rate=RATE)
        for row in rows(room)
        if row["label"] == "room_impulse_response"
    ]
    return Surroundings(tuple(responses), (*clips, *noise * 5, *tunes * 3))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--hours", type=float, default=Plan().hours)
    parser.add_argument("--epochs", type=int, default=Plan().epochs)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=Plan().batch)
    parser.add_argument("--size", choices=SHAPES, default="small")
    parser.add_argument("--device", default=Plan().device)
    parser.add_argument("--processes", type=int, help="that make scenes (default: one a core)")
    parser.add_argument("-o", "--output", type=Path, default=DEFAULT)
    options = parser.parse_args()
    begun = time.monotonic()
    fitted, _ = speakers(options.data)
    plan = Plan(
        hours=options.hours,
        epochs=options.epochs,
        seed=options.seed,
        batch=options.batch,
        shape=SHAPES[options.size],
        device=options.device,
        processes=options.processes,
    )
    made = train(
        fitted,
        surroundings(options.data),
        plan,
        sources=["LibriSpeech (CC BY 4.0)", "AMI turn timings (CC BY 4.0)", "see NOTICE"],
        say=lambda text: print(f"{time.monotonic() - begun:6.0f} s  {text}", flush=True),
    )
    made.save(options.output)
    print(made.audit)


if __name__ == "__main__":
    main()
