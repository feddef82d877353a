"""A recording's voices as a picture: three rows of time, and the probability that decides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle import files
from auricle.errors import require
from auricle.printing import printable
from auricle.runtime.voices import STATES

if TYPE_CHECKING:
    from auricle.voices.detection import Detection

_COLOURS = {"silence": "#c9ced4", "single": "#2f7f86", "overlap": "#c8421e"}
_NAMES = {"silence": "silence", "single": "one voice", "overlap": "several voices"}
_MOST_POINTS = 2000
_MOST_TICKS = 12
_LONGEST_NAME = 100
_STEPS = (
    0.1,
    0.2,
    0.5,
    1,
    2,
    5,
    10,
    15,
    30,
    60,
    120,
    300,
    600,
    900,
    1800,
    3600,
    7200,
    14400,
    43200,
)
"""Seconds between marks on the axis of time: what clocks have."""


def draw(detection: Detection, target: Path) -> None:
    """Write the picture, `.png` or `.svg`, whole or not at all.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    require("matplotlib", extra="train", purpose="a picture of voices")
    kind = target.suffix.lower()[1:]
    metadata = {"Date": None} if kind == "svg" else {"Software": None}
    with files.replacing(target) as temporary:
        _figure(detection).savefig(temporary, format=kind, dpi=150, metadata=metadata)


def _figure(detection: Detection) -> Any:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 3.2), layout="constrained", facecolor="white")
    FigureCanvasAgg(figure)
    rows, curve = figure.subplots(2, 1, sharex=True, height_ratios=[3, 2])
    figure.suptitle(_title(detection.path).replace("$", r"\$"), x=0.012, ha="left", fontsize=11)
    _draw_rows(rows, detection)
    _draw_curve(curve, detection)
    seconds = max(detection.duration, detection.step)
    step = _step(seconds)
    curve.set_xlim(0, seconds)
    curve.set_xticks(np.arange(0, seconds + 1e-9, step))
    curve.xaxis.set_major_formatter(lambda value, _: _clock(value, step))
    return figure


def _title(path: str) -> str:
    name = printable(Path(path).name)
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def _step(seconds: float) -> float:
    """The shortest of `_STEPS` with which the axis is not full.

    >>> _step(60), _step(1200), _step(3.2)
    (5, 120, 0.5)
    """
    return next((step for step in _STEPS if seconds / step <= _MOST_TICKS), _STEPS[-1])


def _clock(seconds: float, step: float) -> str:
    """Minutes and seconds, with tenths where marks are that near, with hours from one on.

    >>> _clock(83.0, 1), _clock(3723.0, 1), _clock(0.5, 0.5)
    ('1:23', '1:02:03', '0:00.5')
    """
    whole, tenths = divmod(round(10 * seconds), 10)
    minutes, rest = divmod(whole, 60)
    hours, left = divmod(minutes, 60)
    ahead = f"{hours}:{left:02d}" if hours else f"{minutes}"
    return f"{ahead}:{rest:02d}" + (f".{tenths}" if step < 1 else "")


def _draw_rows(panel: Any, detection: Detection) -> None:
    for row, state in enumerate(STATES):
        spans = [(s.start, s.end - s.start) for s in detection.segments if s.label == state]
        panel.broken_barh(spans, (row - 0.38, 0.76), color=_COLOURS[state], linewidth=0)
    totals = detection.totals
    labels = [f"{_NAMES[state]}\n{totals[state]:.1f} s" for state in STATES]
    panel.set_yticks(range(len(STATES)), labels, fontsize=9)
    panel.set_ylim(-0.6, len(STATES) - 0.4)


def _draw_curve(panel: Any, detection: Detection) -> None:
    values = detection.probabilities[:, STATES.index("overlap")]
    if len(values):
        # Of each span the highest, so that no short overlap is lost.
        starts = np.unique(np.linspace(0, len(values) - 1, _MOST_POINTS).astype(int))
        highest = np.maximum.reduceat(values, starts)
        times = (starts + 0.5) * detection.step
        panel.fill_between(times, highest, color=_COLOURS["overlap"], alpha=0.35, linewidth=0)
        panel.plot(times, highest, color=_COLOURS["overlap"], linewidth=0.8)
    panel.set_ylim(0, 1)
    panel.set_ylabel("p(several)", fontsize=9)
    panel.set_xlabel("minutes:seconds", fontsize=9)
