"""Every second is heard once, padding is declared, and long files do not drown the rest."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auricle.data.clips import analysis_rate, plan_clips
from auricle.data.dataset import Dataset
from auricle.data.layouts import load
from auricle.errors import ConfigError
from auricle.types import Recording
from auricle.units import to_samples


def dataset(*frames: int, rate: int | tuple[int, ...] = 1000) -> Dataset:
    rates = rate if isinstance(rate, tuple) else (rate,) * len(frames)
    recordings = tuple(
        Recording(
            Path(f"/{i}.wav"), f"{i}.wav", rates[i], 1, count, label="ab"[i % 2], group=str(i)
        )
        for i, count in enumerate(frames)
    )
    return Dataset(Path("/"), "folder", recordings)


# --- the shared rate ----------------------------------------------------


@pytest.mark.parametrize(
    ("rates", "expected"),
    [
        ((44100,) * 20, 32000),
        ((16000,) * 20, 16000),
        ((8000,) * 1 + (22050,) * 19, 22050),  # 95 % reach it exactly
        ((8000,) * 2 + (22050,) * 18, 8000),
        ((16000,) * 26 + (44100,), 16000),
        ((22050,), 22050),
    ],
)
def test_the_rate_is_the_highest_that_95_percent_reach(
    rates: tuple[int, ...], expected: int
) -> None:
    rate, note = analysis_rate(dataset(*(1000,) * len(rates), rate=rates))
    assert rate == expected
    assert f"analysis rate {expected} Hz" in note


@given(st.lists(st.sampled_from([8000, 16000, 22050, 44100, 96000]), min_size=1, max_size=60))
def test_95_percent_reach_the_rate_and_no_native_rate_above_it(rates: list[int]) -> None:
    rate, _ = analysis_rate(dataset(*(1000,) * len(rates), rate=tuple(rates)))
    reached = [sum(native >= r for native in rates) >= 0.95 * len(rates) for r in rates]
    assert rate == min(32000, max(r for r, good in zip(rates, reached, strict=True) if good))


def test_a_wished_rate_is_taken() -> None:
    assert analysis_rate(dataset(1000), 12000) == (12000, "analysis rate 12000 Hz, as asked")
    with pytest.raises(ConfigError, match="must be > 0"):
        analysis_rate(dataset(1000), 0)


# --- clips --------------------------------------------------------------


def test_ten_seconds_by_default() -> None:
    plan = plan_clips(dataset(25_000, 12_000, 10_000))
    assert (plan.seconds, plan.hop) == (10.0, 10.0)
    spans = [(clip.recording, clip.start, clip.duration) for clip in plan.clips]
    # 5 s are half a clip: padded; 2 s are less than a quarter: dropped, and said so.
    assert spans == [(0, 0, 10), (0, 10, 10), (0, 20, 5), (1, 0, 10), (2, 0, 10)]
    assert "5 clips of 10 s, hop 10 s; 1 are padded" in plan.notes
    assert "1 recordings lose an end of less than 25% of a clip" in plan.notes


@pytest.mark.parametrize(
    ("frames", "expected"),
    [
        ([7000] * 20, 7.0),
        ([5001] * 20, 5.0),  # a millisecond of trailing sound adds no padding
        ([380] * 18 + [600, 2280], 0.6),
        ([143] * 20, 0.15),
        ([9_000] * 18 + [60_000] * 2, 10.0),
    ],
)
def test_short_recordings_set_the_clip_and_it_is_said(frames: list[int], expected: float) -> None:
    plan = plan_clips(dataset(*frames))
    assert plan.seconds == plan.hop == expected
    assert any("not 10 s: 95%" in note for note in plan.notes) == (expected < 10)
    whole = sum(f <= 1000 * expected * 1.01 for f in frames)
    assert sum(clip.start == 0 for clip in plan.clips) == len(frames)
    assert whole >= 0.9 * len(frames) or expected == 10


@given(
    frames=st.integers(1, 90_000),
    seconds=st.floats(0.05, 20).map(lambda value: round(value, 3)),
    share=st.floats(0.1, 1.0),
)
def test_clips_cover_the_recording(frames: int, seconds: float, share: float) -> None:
    hop = max(0.001, round(seconds * share, 3))
    plan = plan_clips(dataset(frames), seconds=seconds, hop=hop, most=10**9)
    end = 0
    for clip in plan.clips:
        start = to_samples(clip.start, 1000)
        assert start <= end  # no gap
        assert 0 < clip.duration <= seconds
        end = start + to_samples(clip.duration, 1000)
        assert end <= frames
    # What is missing at the end is less than a quarter of a clip.
    assert frames - end < max(1, 0.25 * 1000 * seconds + 1)
    padded = [clip for clip in plan.clips if clip.duration < seconds - 1e-6]
    assert padded in ([], [plan.clips[-1]])


def test_the_only_clip_stays_however_short() -> None:
    plan = plan_clips(dataset(100), seconds=10.0)
    assert [(clip.start, clip.duration) for clip in plan.clips] == [(0.0, 0.1)]


@pytest.mark.parametrize("most", [1, 2, 7, 30])
def test_a_long_recording_gives_so_many_clips_evenly_spread(most: int) -> None:
    plan = plan_clips(dataset(36_000_000, 10_000), most=most)
    starts = [clip.start for clip in plan.clips if clip.recording == 0]
    assert len(starts) == most
    assert sum(clip.recording == 1 for clip in plan.clips) == 1
    assert f"1 recordings give {most} clips each, spread evenly, and no more" in plan.notes
    gaps = [b - a for a, b in pairwise(starts)]
    if most == 1:
        assert starts == [17990.0]  # the middle
    else:
        assert (starts[0], starts[-1]) == (0.0, 35990.0)
        assert max(gaps) - min(gaps) <= plan.hop


def test_thirty_clips_by_default_and_sorted() -> None:
    plan = plan_clips(dataset(1_000_000, 1_000_000))
    assert len(plan.clips) == 60
    assert list(plan.clips) == sorted(plan.clips, key=lambda clip: (clip.recording, clip.start))


@pytest.mark.parametrize(
    "values",
    [{"seconds": 0}, {"seconds": 1e-9}, {"hop": -1}, {"most": 0}, {"seconds": float("nan")}],
)
def test_values_out_of_range(values: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match=r"must be (> 0|at least 0\.001 s)"):
        plan_clips(dataset(1000), **values)
    with pytest.raises(ConfigError, match="sound would be lost"):
        plan_clips(dataset(1000), seconds=1.0, hop=2.0)


@pytest.mark.real
@pytest.mark.parametrize(
    ("name", "seconds", "rate"),
    [("bldc_motor", 10.0, 16000), ("fsdd", 0.6, 8000), ("esc10", 5.0, 32000)],
)
def test_real_sets(shared_data: Path, name: str, seconds: float, rate: int) -> None:
    data = load(shared_data / name)
    plan = plan_clips(data)
    assert plan.seconds == seconds
    assert analysis_rate(data)[0] == rate
    assert {clip.recording for clip in plan.clips} == set(range(len(data.recordings)))
