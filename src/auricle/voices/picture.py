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
    figure.suptitle(
        printable(Path(detection.path).name).replace("$", r"\$"), x=0.012, ha="left", fontsize=11
    )
    _draw_rows(rows, detection)
    _draw_curve(curve, detection)
    curve.set_xlim(0, max(detection.duration, detection.step))
    curve.xaxis.set_major_formatter(lambda seconds, _: f"{int(seconds) // 60}:{seconds % 60:04.1f}")
    return figure


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
