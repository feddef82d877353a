"""Checks of a comparison itself: are two candidates nearly the same picture on these recordings?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np

from auricle.comparison.candidates import Chains
from auricle.data import clips
from auricle.data.cache import Waveforms
from auricle.data.clips import ClipPlan
from auricle.data.dataset import Dataset
from auricle.data.health import Finding, Health
from auricle.frontends import engine
from auricle.frontends.similarity import picture_correlation
from auricle.frontends.text import shortened

NEARLY_THE_SAME = 0.98
"""Pictures that correlate above this carry nearly the same information for a network."""
SAMPLED = 40
"""Clips that are looked at."""


def nearly_the_same(front_ends: Chains, pictures: Mapping[str, np.ndarray]) -> list[dict[str, Any]]:
    """Pairs of candidates whose pictures correlate above `NEARLY_THE_SAME`, with the correlation.

    Pairs that differ in normalization alone are left out: the correlation is of standardised
    pictures, and cannot see that.

    Args:
        front_ends: candidate to chain.
        pictures: candidate to `(clip, [channel,] bin, frame)`, the same clips for all.
    """
    found = []
    for a, b in combinations(front_ends, 2):
        factors = front_ends[a].factors, front_ends[b].factors
        apart = {f for f in {**factors[0], **factors[1]} if factors[0].get(f) != factors[1].get(f)}
        if pictures[a].shape == pictures[b].shape and apart != {"normalization"}:
            correlation = picture_correlation(pictures[a], pictures[b])
            if correlation >= NEARLY_THE_SAME:
                found.append({"a": a, "b": b, "correlation": correlation})
    return found


def pictured(
    dataset: Dataset, *, sample_rate: int | None = None, clip: float | None = None
) -> tuple[ClipPlan, int]:
    """What `with_pictures` looks at: one clip of each of up to 40 recordings, and their rate."""
    rate, _ = clips.analysis_rate(dataset, sample_rate)
    few = np.linspace(0, len(dataset.recordings) - 1, min(SAMPLED, len(dataset.recordings)))
    some = replace(dataset, recordings=tuple(dataset.recordings[int(i)] for i in few))
    plan = clips.plan_clips(some, seconds=clip, most=1)
    moved = tuple(replace(c, recording=int(few[c.recording])) for c in plan.clips)
    return replace(plan, clips=moved), rate


def with_pictures(health: Health, front_ends: Chains, waveforms: Waveforms, samples: int) -> Health:
    """What `check` found, and which of the candidates are nearly the same picture.

    Args:
        health: what was found.
        front_ends: candidate to chain; what needs a training fold is left out.
        waveforms: the clips of `pictured`; those without sound are left out.
        samples: of a whole clip.
    """
    kept = np.flatnonzero(waveforms.lengths > 0)
    front_ends = {n: f for n, f in front_ends.items() if f.learnt is None or f.learns}
    pictures = engine.compute(
        front_ends,
        waveforms.batch(kept, samples),
        lengths=waveforms.lengths[kept],
    )
    called = shortened([*front_ends])
    findings = [
        Finding(
            "info",
            "nearly-the-same",
            f"{called[pair['a']]} and {called[pair['b']]} are nearly the same picture on these recordings "
            f"(correlation {pair['correlation']:.3f}): comparing both tells little",
        )
        for pair in nearly_the_same(front_ends, pictures)
    ]
    return replace(health, findings=(*health.findings, *findings))
