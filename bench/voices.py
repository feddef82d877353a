"""Detectors of several voices on unseen speakers in scenes of another kind: docs/benchmarks.md.

    python bench/voices.py DATA [--scenes 120] [--model FILE]

DATA holds the recordings that `bench/train_voices.py` reads, and librispeech_10spk and
speech_prompts (unseen speakers, other languages). Scenes come from `voices_scenes`, which shares
nothing with the training's generator but the reading of files. The classic models are trained on
the training's generator.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

import voices_scenes
from _table import machine, table, write_section
from auricle import audio
from auricle.voices import evaluation, scores
from auricle.voices.activity import RATE
from auricle.voices.conceptor import fit_conceptors
from auricle.voices.evaluation import Judge
from auricle.voices.ratio import REPRESENTATIONS, fit_ratio
from auricle.voices.scenes import Scene, Setting, Surroundings, scenes
from auricle.voices.sources import Voice, read_voices
from auricle.voices.training import Classic, as_in_meetings, decided_on, split
from train_voices import rows, speakers, surroundings

DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"
STEADY = {"Rain", "Sea waves", "Helicopter", "Fire crackling", "Chainsaw", "Clock tick"}
CLEAR = {"telephone": 0.0, "codec": 0.0}
CONDITIONS: dict[str, dict[str, Any]] = {
    "all of them": {},
    "no line or codec": CLEAR,
    "no line or codec, no room": CLEAR | {"dry": True},
    "all through a telephone": {"telephone": 1.0, "codec": 0.0},
    "French and Italian alone": {"foreign": True},
    "everybody speaks when they like, no line or codec, no room": CLEAR
    | {"dry": True, "crowded": True},
}


@dataclass(frozen=True)
class Told:
    name: str
    figures: dict[str, float]
    factor: float

    def row(self) -> list[str]:
        f = self.figures
        return [
            self.name,
            f"{f['auc']:.3f} ({f['auc_low']:.3f}-{f['auc_high']:.3f})",
            f"{f['f1']:.3f} ({f['f1_low']:.3f}-{f['f1_high']:.3f})",
            f"{f['f1_collar']:.3f}",
            f"{f['event_recall']:.2f}",
            f"{f['false_per_hour']:.0f}",
            f"{f['latency']:.2f} / {f['latency_90']:.2f}",
            f"{self.factor:.4f}" if self.factor else "-",
        ]


HEAD = ["detector", "AUC (95 %)", "F1 (95 %)", "F1, collar 0.25 s", "recall of events >= 0.5 s",
        "false events an hour", "onset, median / 90 % (s)", "real-time factor"]  # fmt: skip


def level(samples: np.ndarray) -> np.ndarray:
    """What energy alone sees: decibels of half a second, each 40 ms."""
    power = np.convolve(samples**2, np.ones(RATE // 2) / (RATE // 2), "same")
    return 10 * np.log10(power[320::640] + 1e-10)


def judged(name: str, judge: Judge, heard: list[tuple[np.ndarray, np.ndarray]]) -> Told:
    begun = time.process_time()
    found = [judge.track(samples, counts) for samples, counts in heard]
    spent = time.process_time() - begun
    seconds = sum(len(samples) for samples, _ in heard) / RATE
    print(name, round(scores.speech_auc(found), 3), flush=True)
    return Told(name, evaluation.figures(found), spent / seconds)


def other(
    data: Path, count: int, *, foreign: bool = False, **condition: Any
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Unseen speakers in scenes of another kind; `foreign`: the French and the Italian alone."""
    _, unseen = speakers(data)
    more = [read_voices(data / name) for name in ("librispeech_10spk", "speech_prompts")]
    everybody = (*unseen, *more[0], *more[1])
    chosen = [v for v in everybody if not foreign or "/fr_" in v.name or "/it_" in v.name]
    cast = {v.name: [u.samples for u in v.utterances] for v in chosen}
    noises = [
        audio.read(data / "esc10" / row["path"], sample_rate=RATE)
        for row in rows(data / "esc10")
        if row["fold"] == "3" and row["label"] in STEADY
    ]
    room = data / "rooms_and_noise" / "audio"
    noises += [
        audio.read(room / f"{n}.flac", sample_rate=RATE) for n in ("noise5", "noise_diffuse")
    ]
    made = (
        voices_scenes.conversation(np.random.default_rng([99, n]), cast, noises, **condition)
        for n in range(count)
    )
    return [(one.samples, one.counts[2::4]) for one in made]


def same(
    voices: list[Voice], around: Surroundings, count: int
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Unseen speakers in the training's kind of scene, with a meeting's share of overlap."""
    made = scenes(count, voices, around, seed=77, setting=as_in_meetings(Setting()))
    return [(one.samples, one.counts[2::4]) for one in made]


def classics(data: Path, around: Surroundings) -> dict[str, Judge]:
    fitted, held = split(speakers(data)[0], 0)
    rare = as_in_meetings(Setting())
    train, chosen = (
        list[Scene](scenes(n, cast, around, seed=seed, setting=setting))
        for n, cast, seed, setting in ((40, fitted, 5, Setting()), (30, held, 6, rare))
    )
    found: dict[str, Classic] = {
        f"GMM, {name}, 1 s": fit_ratio(train, chosen, representation=name)
        for name in REPRESENTATIONS
    }
    found["conceptors, 1 s"] = fit_conceptors(train[:15], chosen)
    decided = {name: decided_on(model, chosen)[0] for name, model in found.items()}
    return {n: Judge(model.probability, asdict(model.decision)) for n, model in decided.items()}


def section(
    title: str, judges: dict[str, Judge], heard: list[tuple[np.ndarray, np.ndarray]]
) -> str:
    told = [judged(name, judge, heard) for name, judge in judges.items()]
    loud = [scores.Track(c, level(x)[: len(c)], np.ones(len(c), bool)) for x, c in heard]
    energy = evaluation.figures(loud, draws=100)
    base = [
        ["energy alone", f"{energy['auc']:.3f} ({energy['auc_low']:.3f}-{energy['auc_high']:.3f})",
         *["-"] * 6],
        ['always "several"', "-", f"{energy['f1']:.3f}", f"{energy['f1_collar']:.3f}", *["-"] * 4],
    ]  # fmt: skip
    share = np.concatenate([c for _, c in heard])
    return (
        f"**{title}** ({len(heard)} scenes; several voices in {np.mean(share > 1):.1%} of the time, "
        f"{np.sum(share > 1) / np.sum(share > 0):.1%} of speech):\n\n"
        + table(HEAD, base + [one.row() for one in told])
    )


def drops(judge: Judge, data: Path, count: int) -> str:
    """The network under one set of conditions after another."""
    rows = []
    for name, condition in CONDITIONS.items():
        heard = other(data, count, **condition)
        told = judged(name, judge, heard)
        share = np.concatenate([c for _, c in heard])
        always = 2 * np.mean(share > 1) / (1 + np.mean(share > 1))
        rows.append([name, *told.row()[1:3], f"{always:.3f}"])
    return (
        f"**The network under other conditions** (another kind, as in meetings unless told, {count} scenes each):\n\n"
        + table(["conditions", "AUC (95 %)", "F1 (95 %)", 'F1 of always "several"'], rows)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--scenes", type=int, default=120)
    parser.add_argument("--model", type=Path)
    options = parser.parse_args()
    around = surroundings(options.data)
    judges = {"network (shipped)": evaluation.load(options.model)} | classics(options.data, around)
    unseen = speakers(options.data)[1]
    parts = [
        section(
            "Another kind of scene, everybody speaks when they like",
            judges,
            other(options.data, options.scenes, crowded=True),
        ),
        section(
            "Another kind of scene, as in meetings", judges, other(options.data, options.scenes)
        ),
        section(
            "The training's kind, as in meetings",
            judges,
            same(unseen, Surroundings(), options.scenes),
        ),
        drops(judges["network (shipped)"], options.data, options.scenes // 2),
    ]
    write_section(
        DOCS,
        "voices",
        "## Several voices\n\nUnseen speakers, some in French and Italian. The other kind: image-source "
        "rooms of 0.2 to 0.8 s, SNR 5 to 20 dB, voices within 10 dB, a third through codecs or a "
        "telephone band, turns from a random process. AUC over 40-ms steps with speech; intervals by "
        "bootstrap over scenes.\n\n" + "\n\n".join(parts)
        + f"\n\n{machine('numpy', 'scipy', 'scikit-learn', 'torch')}; one thread.",
    )  # fmt: skip


if __name__ == "__main__":
    main()
