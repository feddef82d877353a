"""One long annotated recording: blocks of time in the place of groups.

The time from the first clip to the end of the last is cut into `BLOCKS` equal, contiguous blocks; a clip
belongs to the one that holds its middle. Where two blocks meet, clips that begin less than a clip
after the last one of the block before are left out: whichever of the two is tested, there is a gap of
at least a clip between what is trained on and what is tested.

That keeps neighbouring and overlapping clips apart, and no more: all blocks have one place, one
microphone, one night, perhaps one animal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from auricle.data.dataset import Dataset, Skipped
from auricle.types import Recording

BLOCKS = 10
SOURCE = "blocks of time in the one recording"


def one_recording(dataset: Dataset) -> bool:
    """Whether all clips are parts of one file, and nothing else says what belongs together."""
    recordings = dataset.recordings
    return len({r.path for r in recordings}) == 1 and all(r.part for r in recordings)


def in_blocks(dataset: Dataset) -> Dataset:
    """The data set with a group a block, less the clips of the gaps.

    Args:
        dataset: clips of one annotated recording.
    """
    clips = sorted(dataset.recordings, key=lambda r: (r.first, r.frames))
    kept = _parted(clips, _numbers(clips))
    groups = {clip.key: f"{clip.group}, block {number + 1:02d}" for clip, number in kept}
    out = {
        clip.key: "in the gap between two blocks of time"
        for clip in clips
        if clip.key not in groups
    }
    recordings = tuple(
        replace(r, group=groups[r.key]) for r in dataset.recordings if r.key in groups
    )
    blocks = len(set(groups.values()))
    note = (
        f"one recording: {blocks} blocks of time are its groups; {len(out)} clips are left out between "
        "them, so that what is tested lies at least a clip from what is trained on"
    )
    warning = (
        "only one recording is annotated: a model may recognise its place, microphone and voices, in "
        "every block alike, so the scores say how well it goes on in this recording, and not in "
        "another; annotate a second one"
    )
    gone = tuple(Skipped(key, reason) for key, reason in out.items())
    return replace(
        dataset,
        recordings=recordings,
        skipped=(*dataset.skipped, *gone),
        notes=(*dataset.notes, note),
        warnings=(*dataset.warnings, warning),
    )


def _numbers(clips: Sequence[Recording]) -> list[int]:
    """The block of each clip."""
    begin = clips[0].first
    end = max(clip.first + clip.frames for clip in clips)
    size = (end - begin) / BLOCKS
    return [min(BLOCKS - 1, int((c.first + c.frames / 2 - begin) / size)) for c in clips]


def _parted(clips: Sequence[Recording], numbers: Sequence[int]) -> list[tuple[Recording, int]]:
    """The clips with their blocks, less those that begin too near to the block before."""
    gap = max(clip.frames for clip in clips)
    kept: list[tuple[Recording, int]] = []
    end = before = 0  # of what is kept of the blocks before; the block that is gone through
    last = -gap
    for clip, number in zip(clips, numbers, strict=True):
        if number != before:
            last, before = end if kept else -gap, number
        if clip.first >= last + gap:
            kept.append((clip, number))
            end = max(end, clip.first + clip.frames)
    return kept
