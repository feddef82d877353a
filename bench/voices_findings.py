"""What docs/voices.md tells of the shipped model and no table of docs/benchmarks.md does: printed.

    python bench/voices_findings.py DATA [--scenes 60]

1. AUC where people speak when they like, of all steps with speech and without those near a change
   of the truth: as `bench/voices.py` makes them, without noise, without a room, without both.
2. How much of the time is called several where one reader speaks, in studio prompts, and in sounds
   of ESC-10 that no training has heard (fold 3), whose called clips are named.
3. Different voices of a lone reader: the highest count, the one that is told of the file, the last.

DATA as `bench/voices.py` takes it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from auricle import audio, voices
from auricle.voices import evaluation, scores
from auricle.voices.activity import RATE
from auricle.voices.evaluation import STEP, Judge
from auricle.voices.scores import Track
from auricle.voices.sources import read_voices
from train_voices import rows
from voices import other

NO_NOISE = {"noise_db": (50.0, 60.0)}
CONDITIONS = {
    "as they are": {},
    "without noise": NO_NOISE,
    "without a room": {"dry": True},
    "without both": NO_NOISE | {"dry": True},
}
COLLARS = (0.0, 0.08, 0.16, 0.32)
"""Seconds on either side of a change that are left out."""
LONGEST = 60
ALONE = 70
"""Seconds of a recording, and of a lone reader."""


def without(track: Track, collar: float) -> Track:
    """But for the steps within `collar` seconds of where several begin or end."""
    kept = ~scores.near_boundary(track.truth, round(collar / STEP))
    return Track(track.counts[kept], track.score[kept], track.decided[kept])


def near_changes(judge: Judge, data: Path, scenes: int) -> None:
    print(f"AUC, when they like, {scenes} scenes; without so many seconds about changes: {COLLARS}")
    for name, condition in CONDITIONS.items():
        made = other(data, scenes, crowded=True, **condition)
        heard = [judge.track(samples, counts) for samples, counts in made]
        found = [scores.speech_auc([without(t, collar) for t in heard]) for collar in COLLARS]
        print(f"  {name}:", " ".join(f"{auc:.3f}" for auc in found), flush=True)


def called(judge: Judge, name: str, paths: Iterable[Path]) -> list[tuple[Path, float]]:
    """Prints how much is called several; each recording's seconds of it, where there are any."""
    heard = [(path, said(judge, path)) for path in paths]
    steps = sum(len(decided) for _, decided in heard)
    several = sum(int(decided.sum()) for _, decided in heard)
    events = sum(len(scores.runs(decided)) for _, decided in heard)
    found = [(path, decided.sum() * STEP) for path, decided in heard if decided.any()]
    print(
        f"{name}: several in {several / steps:.2%} of {steps * STEP / 60:.1f} minutes, "
        f"{events} events, in {len(found)} of {len(heard)} files",
        flush=True,
    )
    return found


def said(judge: Judge, path: Path) -> np.ndarray:
    """Where several are called, each step of its first minute."""
    samples = audio.read(path, sample_rate=RATE)[: LONGEST * RATE]
    nobody = np.zeros(len(samples) // round(STEP * RATE) + 1, np.uint8)
    return judge.track(samples, nobody).decided


def alone(data: Path) -> None:
    """Counts of one reader who reads on."""
    with TemporaryDirectory() as folder:
        for reader in read_voices(data / "librispeech_10spk"):
            whole = np.concatenate([one.samples for one in reader.utterances])[: ALONE * RATE]
            path = Path(folder) / "alone.wav"
            audio.write(path, whole, RATE)
            found = voices.detect(path)
            counts = found.speakers_recent
            print(
                f"{reader.name}, {found.duration:.0f} s: {max(counts)} at most, "
                f"{found.voices} told, {counts[-1]} at the end"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--scenes", type=int, default=60)
    options = parser.parse_args()
    data, judge = options.data, evaluation.load()
    for name in ("librispeech_10spk", "speech_prompts"):
        called(judge, name, [data / name / row["path"] for row in rows(data / name)])
    unheard = {
        data / "esc10" / r["path"]: r["label"] for r in rows(data / "esc10") if r["fold"] == "3"
    }
    for path, seconds in called(judge, "esc10, fold 3", unheard):
        print(f"  {unheard[path]}, {path.name}: {seconds:.2f} s")
    alone(data)
    near_changes(judge, data, options.scenes)


if __name__ == "__main__":
    main()
