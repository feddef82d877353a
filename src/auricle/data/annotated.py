"""Annotated recordings, cut into labelled clips: each clip counts as a recording of its own.

A clip [s, e) and an annotation [a, b) share max(0, min(e, b) - max(s, a)) seconds; an annotation of no
length is in the clip that holds its instant. A clip *has* the annotation's label if what they share is
at least the share `overlap` of the annotation, or of the clip. Then, for each clip:

- it has one label: that is its label;
- it has several: all of them, where the data set is multi-label; else the one whose annotations, taken
  together, fill most of it, of equal ones the first in the alphabet;
- it has none and no annotation touches it: it is background, in a multi-label data set no class;
- it has none and one touches it: it is left out.

An annotation without a label, with the empty one, touches clips and labels none.

The file stays the group, so that clips of one file never stand on both sides of a split.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from auricle.data import several
from auricle.data.clips import MOST, SECONDS, rounded_up, spans, spread
from auricle.errors import ConfigError, option
from auricle.printing import counted
from auricle.segments import Segment
from auricle.types import Recording
from auricle.units import to_samples

OVERLAP = 0.5
BACKGROUND = "background"
_LEAST_SECONDS = 1.0
_REACH = 0.95
_INSTANT = 1e-6
"""Seconds that are none: times are sums of floats, and tables hold microseconds."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How annotated recordings become labelled clips.

    Attributes:
        clip: seconds a clip; None: what holds 95 % of the annotations, between 1 and 10 s.
        hop: seconds between the starts of clips; None: the clip.
        most: background clips that one file gives at most, spread evenly over it; None: 30.
        overlap: the share of an annotation, or of a clip, that makes the label the clip's.
        background: label of the clips that no annotation touches; empty leaves them out.
        labels: "multi" keeps all labels of a clip, "single" one, "auto" all where some clip has several.

    Raises:
        ConfigError: an overlap beyond 0..1.
    """

    clip: float | None = None
    hop: float | None = None
    most: int | None = None
    overlap: float = OVERLAP
    background: str = BACKGROUND
    labels: several.Labels = "single"

    def __post_init__(self) -> None:
        if not 0 < self.overlap <= 1:
            raise ConfigError(f"{option(overlap=self.overlap)}: a share above 0, at most 1")

    def decided(self, annotations: Iterable[Segment]) -> Rule:
        """The rule with its times, from the annotations where they were left open."""
        clip = usual_seconds(annotations) if self.clip is None else self.clip
        return replace(self, clip=clip, hop=clip if self.hop is None else self.hop)


@dataclass(frozen=True)
class Labelled:
    """The clips of one recording.

    Attributes:
        clips: with their labels, in order.
        mixed: how many have several labels.
        unclear: how many are left out because an annotation touches them and none labels them.
        thinned: how many background clips are left out because there are too many.
        late: how many annotations begin after the recording's end.
    """

    clips: tuple[Recording, ...] = field(repr=False)
    mixed: int
    unclear: int
    thinned: int
    late: int


def usual_seconds(annotations: Iterable[Segment]) -> float:
    """Seconds that hold 95 % of the annotations, rounded up; at least 1, at most 10.

    >>> usual_seconds([Segment(0, 2.31, "a"), Segment(5, 6, "b")])
    2.3
    """
    lengths = np.sort([s.end - s.start for s in annotations if s.label])
    if not len(lengths):
        return SECONDS
    longest = float(lengths[math.ceil(_REACH * len(lengths)) - 1])
    return min(SECONDS, max(_LEAST_SECONDS, rounded_up(longest)))


def cut(recording: Recording, annotations: Sequence[Segment], rule: Rule) -> Labelled:
    """Cut one recording.

    Args:
        recording: the whole file.
        annotations: what is heard in it.
        rule: decided.
    """
    assert rule.clip is not None
    assert rule.hop is not None
    grid = spans(recording.duration, rule.clip, rule.hop)
    touching = _touching(grid, annotations, rule.hop)
    named: dict[int, tuple[str, ...]] = {}
    mixed = unclear = 0
    for i, (start, seconds) in enumerate(grid):
        found = labels_of(start, start + seconds, touching.get(i, ()), rule.overlap)
        mixed += len(several.parts(several.joined(found), rule.background)) > 1
        unclear += not found and i in touching
        if found:
            named[i] = found
    free = [i for i in range(len(grid)) if i not in touching] if rule.background else []
    kept = spread(free, MOST if rule.most is None else rule.most)
    named |= dict.fromkeys(kept, (rule.background,))
    labelled = _all_labels if rule.labels == "multi" else _one_label
    clips = [_clip(recording, *grid[i]) for i in sorted(named)]
    clips = [labelled(c, named[i], rule) for c, i in zip(clips, sorted(named), strict=True)]
    late = sum(s.start >= recording.duration for s in annotations)
    return Labelled(tuple(clips), mixed, unclear, len(free) - len(kept), late)


def _one_label(clip: Recording, found: Sequence[str], rule: Rule) -> Recording:
    return replace(clip, label=found[0])


def _all_labels(clip: Recording, found: Sequence[str], rule: Rule) -> Recording:
    """The clip with its labels; the background is none, and a name may hold several."""
    labels = several.parts(several.joined(found), rule.background)
    return replace(clip, label=several.joined(labels), labels=labels)


def cut_all(
    heard: Sequence[tuple[Recording, Sequence[Segment]]], rule: Rule
) -> tuple[list[Labelled], Rule]:
    """Cut recordings with their annotations; also the rule, in which nothing is open any more."""
    rule = rule.decided(s for _, annotations in heard for s in annotations)
    found = [cut(recording, annotations, rule) for recording, annotations in heard]
    if rule.labels == "auto" and any(labelled.mixed for labelled in found):
        return cut_all(heard, replace(rule, labels="multi"))
    return found, rule


def labels_of(
    start: float, end: float, annotations: Iterable[Segment], overlap: float = OVERLAP
) -> tuple[str, ...]:
    """The labels that a clip has, the one that fills most of it first.

    Args:
        start, end: of the clip, in seconds.
        annotations: of its recording.
        overlap: the share of an annotation, or of the clip, that is needed.

    >>> labels_of(0, 10, [Segment(2, 3, "b"), Segment(8, 14, "a"), Segment(9, 20, "c")])
    ('b',)
    """
    inside = [s for s in annotations if _shares(start, end, s) is not None]
    had = {s.label for s in inside if s.label and _has(start, end, s, overlap)}
    filled = {label: _filled(start, end, [s for s in inside if s.label == label]) for label in had}
    return tuple(sorted(had, key=lambda label: (-filled[label], label)))


def _shares(start: float, end: float, s: Segment) -> float | None:
    """Seconds that a clip and an annotation share; None where they touch by no more than rounding."""
    if s.start == s.end:
        return 0.0 if start <= s.start < end else None
    shared = min(end, s.end) - max(start, s.start)
    return shared if shared > _INSTANT else None


def _has(start: float, end: float, s: Segment, overlap: float) -> bool:
    shared = _shares(start, end, s)
    return shared is not None and (
        shared >= overlap * (s.end - s.start) - _INSTANT
        or shared >= overlap * (end - start) - _INSTANT
    )


def _filled(start: float, end: float, parts: Sequence[Segment]) -> float:
    """Seconds of a clip that annotations fill together."""
    total, until = 0.0, start
    for s in sorted(parts, key=lambda s: s.start):
        begin, stop = max(s.start, until), min(s.end, end)
        total += max(0.0, stop - begin)
        until = max(until, stop)
    return total


def _touching(
    grid: Sequence[tuple[float, float]], annotations: Sequence[Segment], hop: float
) -> dict[int, list[Segment]]:
    """Annotations by the number of each clip that they touch."""
    found: dict[int, list[Segment]] = {}
    longest = max((seconds for _, seconds in grid), default=0.0)
    for s in annotations:
        first = max(0, math.floor((s.start - longest) / hop) - 1)
        last = min(len(grid) - 1, math.floor(s.end / hop) + 1)
        for i in range(first, last + 1):
            start, seconds = grid[i]
            if _shares(start, start + seconds, s) is not None:
                found.setdefault(i, []).append(s)
    return found


def _clip(recording: Recording, start: float, seconds: float) -> Recording:
    first = to_samples(start, recording.sample_rate)
    frames = min(to_samples(seconds, recording.sample_rate), recording.frames - first)
    return replace(
        recording,
        key=f"{recording.key}#{start:09.3f}-{start + seconds:09.3f}",
        first=first,
        part=True,
        frames=frames,
        group=recording.group or recording.key,
    )


def _them(number: int) -> str:
    return "it" if number == 1 else "them"


def told(found: Sequence[Labelled], rule: Rule) -> tuple[list[str], list[str]]:
    """Notes and warnings about how a data set was cut."""
    clips = [clip for labelled in found for clip in labelled.clips]
    late = sum(labelled.late for labelled in found)
    notes = [
        f"annotated: {counted(len(clips), 'clip', 'clips')} of {rule.clip:g} s, hop {rule.hop:g} s, of "
        f"{counted(len(found), 'file', 'files')}; "
        "each counts as a recording, its file is its group",
        f"a clip has a label where an annotation overlaps it by {rule.overlap:.0%} of the annotation "
        "or of the clip",
    ]
    mixed, unclear, thinned = (
        sum(getattr(labelled, name) for labelled in found)
        for name in ("mixed", "unclear", "thinned")
    )
    if unclear:
        are = counted(unclear, "clip is", "clips are")
        notes.append(
            f"{are} left out: an annotation touches {_them(unclear)}, none labels {_them(unclear)}"
        )
    if rule.background:
        name = "" if rule.labels == "multi" else rule.background
        count = sum(clip.label == name for clip in clips)
        more = counted(thinned, "more is", "more are")
        less = f"; {more} left out, as a file gives only so many" if thinned else ""
        are = counted(count, "clip without annotation is", "clips without annotation are")
        notes.append(f"{are} {rule.background!r}{'' if name else ', no class'}{less}")
    warnings = []
    if rule.labels == "multi":
        notes.append(
            f"several labels: {mixed} of {counted(len(clips), 'clip has', 'clips have')} more than one, and each class is told "
            f"by itself; {option(labels='single')} keeps the one that fills most of a clip"
        )
    elif mixed:
        have = counted(mixed, "has several labels, and keeps", "have several labels, and keep")
        warnings.append(
            f"of {counted(len(clips), 'clip', 'clips')} {have} the one that fills most of "
            f"{_them(mixed)}; {option(labels='multi')} keeps all, and a shorter {option('clip')} parts "
            "more of them"
        )
    if late:
        warnings.append(
            f"{counted(late, 'annotation begins', 'annotations begin')} after the end of "
            f"{'its' if late == 1 else 'their'} recording: are times seconds from its start?"
        )
    return notes, warnings
