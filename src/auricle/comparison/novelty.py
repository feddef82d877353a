"""Sounds unlike anything that was trained on: an energy score, and how well it works.

The familiarity of a clip is the negative energy of its logits, see `runtime.scores.Output`; of a
recording the mean over its clips. A recording below the threshold is unlike. The threshold leaves 5 % of the held-out recordings
below it.

How well that works is measured on the networks of the folds, with recordings that they have not heard
against sounds that are made from the same recordings and are surely none of the classes:

- noise: white, as loud as the clip;
- shuffled: the clip in pieces of 20 ms, in random order;
- faster: the clip at twice its speed, an octave up, repeated to its length.

That is no measurement of other real sounds, such as a further species: none are at hand.

Of several labels the energy says how much of the classes is heard at all. A recording that holds none
of them looks like a stranger, though such were trained on; they count among the false alarms, and are
told apart in `false_alarms_of_none`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle.comparison import units
from auricle.metrics import area
from auricle.units import to_samples

if TYPE_CHECKING:
    from auricle.comparison.run import Run

FALSE_ALARMS = 0.05
MOST_CLIPS = 24
"""A fold, from which each kind of unlike sound is made."""
_PIECE_SECONDS = 0.02
KINDS = ("noise", "shuffled", "faster")


@dataclass(frozen=True, eq=False)
class Familiarity:
    """What the networks of the folds say of recordings that they have not heard, and of unlike sounds.

    Attributes:
        known: `(recording,)`.
        folds: `(recording,)`.
        none: `(recording,)`, whether it holds none of the classes.
        unlike: kind to the familiarity of its sounds, by fold.
    """

    known: np.ndarray
    folds: np.ndarray
    none: np.ndarray
    unlike: Mapping[str, list[np.ndarray]]

    @property
    def threshold(self) -> float:
        """Below it lie `FALSE_ALARMS` of the known."""
        return float(np.quantile(self.known, FALSE_ALARMS))

    def measured(self) -> dict[str, Any]:
        """Thresholds of the other folds on each fold: shares of false alarms and of what is found.

        Returns:
            `false_alarms`, a share of the held-out recordings, and `false_alarms_of_none`, of those
            without any class, None where there are none; for each kind `auc`, the mean over folds,
            and `found`, the share below the threshold.
        """
        present = [int(f) for f in np.unique(self.folds)]
        limits = {
            f: np.quantile(self.known[self.folds != f], FALSE_ALARMS)
            for f in present
            if (self.folds != f).any()
        }
        alarms = np.full(len(self.known), np.nan)
        for f, limit in limits.items():
            alarms[self.folds == f] = self.known[self.folds == f] < limit
        return {
            "false_alarms": _mean(alarms),
            "false_alarms_of_none": _mean(alarms[self.none]),
            "kinds": {kind: self._kind(values, limits) for kind, values in self.unlike.items()},
        }

    def _kind(
        self, values: list[np.ndarray], limits: Mapping[int, float]
    ) -> dict[str, float | None]:
        areas = [
            area(np.arange(len(own) + len(other)) < len(own), np.concatenate([own, other]))
            for f, other in enumerate(values)
            if len(own := self.known[self.folds == f]) and len(other)
        ]
        found = [values[f] < limit for f, limit in limits.items()]
        return {
            "auc": float(np.mean(areas)) if areas else None,
            "found": float(np.concatenate(found).mean()) if found else None,
        }


def _mean(alarms: np.ndarray) -> float | None:
    known = alarms[np.isfinite(alarms)]
    return float(known.mean()) if len(known) else None


def score(current: Run, choice: str) -> Familiarity:
    """Ask the first networks of the choice, each about its own fold."""
    prepared, familiarity = current.prepared, current.task.OUTPUT.familiarity
    inside = np.flatnonzero(prepared.folds >= 0)
    none = prepared.presence.sum(axis=1) == 0
    known = np.full(len(prepared.folds), np.nan)
    generator = np.random.default_rng([current.experiment.request.seed, 3])
    unlike: dict[str, list[np.ndarray]] = {kind: [] for kind in KINDS}
    for fold in range(prepared.splits.folds):
        unit = current.race_unit(choice, fold, 0, current.plan.rates)
        outcome = units.Outcome.read(unit.path)
        own = familiarity(outcome.logits)
        owner = prepared.owner[outcome.clips]
        for recording in np.unique(owner):
            known[recording] = own[owner == recording].mean()
        some = np.linspace(0, len(outcome.clips) - 1, min(MOST_CLIPS, len(outcome.clips)))
        sounds = [prepared.waveforms[int(outcome.clips[int(i)])] for i in some]
        trained = units.load(unit)
        for kind in KINDS:
            made = [made_unlike(kind, s, prepared.sample_rate, generator) for s in sounds]
            unlike[kind].append(familiarity(_logits(trained, made, prepared.samples)))
    return Familiarity(known[inside], prepared.folds[inside], none[inside], unlike)


def made_unlike(
    kind: str, sound: np.ndarray, sample_rate: int, generator: np.random.Generator
) -> np.ndarray:
    """A sound of a kind, made from a clip `(time,)`, as long and as loud."""
    if kind == "noise":
        level = float(np.sqrt(np.mean(np.square(sound, dtype=np.float64))))
        return (level * generator.standard_normal(len(sound))).astype(np.float32)
    if kind == "shuffled":
        size = to_samples(_PIECE_SECONDS, sample_rate)
        pieces = [sound[i : i + size] for i in range(0, len(sound), size)]
        return np.concatenate([pieces[i] for i in generator.permutation(len(pieces))])
    fast = np.convolve(sound, [0.25, 0.5, 0.25], "same")[
        ::2
    ]  # a gentle low-pass before the halving
    return np.resize(fast, len(sound)).astype(np.float32)


def _logits(trained: units.Trained, sounds: list[np.ndarray], samples: int) -> np.ndarray:
    import torch

    from auricle import bundle

    network = bundle.Network(trained.front_end, trained.network).eval()
    waveforms = np.zeros((len(sounds), samples), np.float32)
    for row, sound in zip(waveforms, sounds, strict=True):
        row[: len(sound)] = sound
    lengths = torch.tensor([len(sound) for sound in sounds])
    with torch.inference_mode():
        return network(torch.from_numpy(waveforms), lengths).numpy()
