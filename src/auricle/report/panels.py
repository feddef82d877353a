"""Pictures of representations one below the other, as PNG and SVG, with axes in hertz and seconds.

Bins are drawn at equal heights, as a network sees them, and labelled with the hertz of their
centres, or their names; frames stand at their true times. The colours are perceptually uniform, a
difference has a diverging scale around zero. pyplot is not used; one picture is drawn at a time,
because matplotlib's settings, which hold for the time of the drawing, belong to the whole process.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from auricle import errors, files, units
from auricle.report import axes, figures, words

SCALES = ("own", "shared")
Values = npt.NDArray[np.floating]

_DRAWING = threading.Lock()
_QUANTILES = (0.5, 99.8)
_PANEL, _ROW = 1.75, 0.115  # inches of a panel, and of a row that has a name
_MOST_NAMES = 64  # rows that are all named; of more, a few are
_INK, _SOFT = "#1c1f24", "#5c626b"
_STYLE = {
    "font.family": "sans-serif",
    "font.size": 9.0,
    "axes.edgecolor": "#8d939c",
    "axes.linewidth": 0.6,
    "axes.labelcolor": _SOFT,
    "text.color": _INK,
    "text.parse_math": False,
    "xtick.color": _SOFT,
    "ytick.color": _SOFT,
    "svg.hashsalt": "auricle",
}


@dataclass(frozen=True)
class Picture:
    """A representation of a clip.

    Attributes:
        name: what stands above it.
        values: `(bin, frame)`.
        bin_frequencies: hertz of the bins' centres, ascending; None where bins have none.
        frame_seconds: from frame to frame.
        unit: of the values, for the colour bar.
        diverging: whether zero is the middle of the colours.
        start_seconds: frame `t` stands at `start_seconds + t * frame_seconds`.
        row_names: of the rows, where these have no frequencies.
        alone: whether each row is scaled by itself.
        span: the values of the darkest and lightest colour; None: of this picture alone.
    """

    name: str
    values: Values
    bin_frequencies: Sequence[float] | None
    frame_seconds: float
    unit: str = ""
    diverging: bool = False
    start_seconds: float = 0.0
    row_names: Sequence[str] | None = None
    alone: bool = False
    span: tuple[float, float] | None = None

    @property
    def drawn(self) -> Picture:
        """With the values as they are drawn: rows of different units are scaled one by one."""
        if not self.alone or self.diverging:
            return self
        values = figures.by_row(self.values)
        return replace(self, values=values, unit="deviations of a row", alone=False)

    @property
    def colours(self) -> tuple[float, float]:
        """The values of the darkest and lightest colour."""
        return self.span or _range(self)

    @property
    def ticks(self) -> tuple[axes.Tick, ...]:
        """Of the bins' axis, from 0 at the bottom to 1."""
        if self.bin_frequencies is not None:
            return axes.hertz(self.bin_frequencies, 6)
        if self.row_names is not None:
            few = len(self.row_names) > _MOST_NAMES
            return axes.named(self.row_names, 12 if few else _MOST_NAMES)
        return axes.coefficients(len(self.values))

    @property
    def bin_unit(self) -> str:
        """Of the bins' axis."""
        if self.bin_frequencies is not None:
            return "Hz"
        return "" if self.row_names is not None else "coefficient"

    @property
    def named_rows(self) -> int:
        """Rows that each have a name beside them."""
        many = self.bin_frequencies is not None or self.row_names is None
        return 0 if many or len(self.row_names or ()) > _MOST_NAMES else len(self.values)


def scaled(pictures: Sequence[Picture], scale: str) -> list[Picture]:
    """The pictures as they are drawn: each with colours of its own, or `shared` by equal units.

    Raises:
        ConfigError: another scale.
    """
    if scale not in SCALES:
        raise errors.unknown("scale", scale, SCALES)
    drawn = [picture.drawn for picture in pictures]
    if scale == "own":
        return drawn
    found: dict[tuple[str, bool], list[tuple[float, float]]] = {}
    for picture in drawn:
        found.setdefault((picture.unit, picture.diverging), []).append(picture.colours)
    spans = {kind: (min(s)[0], max(s, key=lambda span: span[1])[1]) for kind, s in found.items()}
    return [
        replace(picture, span=spans[picture.unit, picture.diverging] if picture.unit else None)
        for picture in drawn
    ]


@dataclass(frozen=True)
class Waveform:
    """Samples `(time,)` and their rate in hertz."""

    samples: Values
    sample_rate: int


# -- drawing --------------------------------------------------------------------------------------


def draw(
    pictures: Sequence[Picture],
    waveform: Waveform | None,
    title: str,
    target: Path | BinaryIO,
    *,
    scale: str = "own",
) -> None:
    """Draw pictures one below the other, the waveform on top.

    Args:
        pictures: at least one.
        waveform: the sound itself, or None.
        title: printed above; never read as mathematics.
        target: `.png` or `.svg`, or what takes a PNG.
        scale: "own" gives each picture colours over its own range, "shared" one range to all
            pictures of a unit.

    Raises:
        ConfigError: nothing to draw, another kind of file, or an unknown scale.
        MissingExtraError: matplotlib is not installed.
    """
    validate(pictures)
    if isinstance(target, Path) and target.suffix.lower() not in (".png", ".svg"):
        raise errors.ConfigError(f"a picture is written as .png or .svg, not as {target.name!r}")
    shown = scaled(pictures, scale)
    matplotlib: Any = errors.require("matplotlib", extra="train", purpose="`auricle show`")
    with _DRAWING, matplotlib.rc_context(_STYLE), warnings.catch_warnings():
        # A sign that no font has, as an emoji in a file's name, is drawn as a box.
        warnings.filterwarnings("ignore", r"Glyph \d+ .*missing from", UserWarning)
        figure = _figure(shown, waveform, title)
        if not isinstance(target, Path):
            _save(figure, target, "png")
            return
        with files.replacing(target) as temporary:
            _save(figure, temporary, target.suffix.lower()[1:])


def _save(figure: Any, target: Path | BinaryIO, kind: str) -> None:
    metadata = {"Date": None} if kind == "svg" else {"Software": None}
    figure.savefig(target, format=kind, dpi=150, metadata=metadata, facecolor="white")


def validate(pictures: Sequence[Picture]) -> None:
    """See that there is something to draw.

    Raises:
        ConfigError: no pictures, or one that is no `(bin, frame)`.
    """
    if not pictures:
        raise errors.ConfigError("no pictures given; at least one is needed")
    for picture in pictures:
        if picture.values.ndim != 2 or not picture.values.size:
            raise errors.ConfigError(
                f"picture {picture.name!r} has shape {picture.values.shape}; "
                "(bin, frame) is needed, both at least 1"
            )


def _figure(pictures: Sequence[Picture], waveform: Waveform | None, title: str) -> Any:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    heights = [max(_PANEL, _ROW * picture.named_rows) for picture in pictures]
    if waveform is not None:
        heights.insert(0, _PANEL / 2)
    figure = Figure(figsize=(9.0, 0.75 + sum(heights)), layout="constrained")
    FigureCanvasAgg(figure)
    grid = figure.subplots(len(heights), 1, height_ratios=heights, squeeze=False)[:, 0]
    figure.suptitle(
        words.printable(title), x=0.012, ha="left", fontsize=11, fontweight="bold", wrap=True
    )
    end = max(_end(pictures, waveform), 1e-9)
    panels = list(grid)
    if waveform is not None:
        _draw_waveform(panels.pop(0), waveform)
    for panel, picture in zip(panels, pictures, strict=True):
        _draw_picture(figure, panel, picture)
    for panel in grid:
        panel.set_xlim(0, end)
        panel.tick_params(length=3, width=0.6, labelbottom=panel is grid[-1])
    grid[-1].set_xlabel("seconds")
    return figure


def _end(pictures: Sequence[Picture], waveform: Waveform | None) -> float:
    """Where the time axis ends: with the sound, else with the last frame."""
    if waveform is not None:
        return units.to_seconds(len(waveform.samples), waveform.sample_rate)
    return max(p.start_seconds + (p.values.shape[1] - 0.5) * p.frame_seconds for p in pictures)


def _draw_waveform(panel: Any, waveform: Waveform) -> None:
    starts, low, high = ranges(waveform.samples)
    panel.fill_between(starts / waveform.sample_rate, low, high, color="#0a66a3", linewidth=0.3)
    top = max(float(np.abs(waveform.samples).max()), 1e-6) * 1.05
    panel.set_ylim(-top, top)
    panel.set_yticks([])
    panel.set_title("waveform", loc="left", fontsize=9, color=_INK)
    for side in ("top", "right", "left"):
        panel.spines[side].set_visible(False)


def ranges(samples: Values) -> tuple[Values, Values, Values]:
    """First sample, least and largest value of each of at most 1500 spans: every peak shows."""
    count = min(len(samples), 1500)
    starts = np.unique(np.linspace(0, len(samples), count, endpoint=False).astype(int))
    return starts, np.minimum.reduceat(samples, starts), np.maximum.reduceat(samples, starts)


def _draw_picture(figure: Any, panel: Any, picture: Picture) -> None:
    bins, frames = picture.values.shape
    step, start = picture.frame_seconds, picture.start_seconds
    low, high = picture.colours
    image = panel.imshow(
        picture.values,
        origin="lower",
        aspect="auto",
        extent=(start - 0.5 * step, start + (frames - 0.5) * step, 0, 1),
        cmap="PuOr_r" if picture.diverging else "magma",
        vmin=low,
        vmax=high,
        interpolation="nearest" if bins * frames < 40_000 else "antialiased",
    )
    labels = [words.printable(t.label) for t in picture.ticks]
    size = {"fontsize": 6.0} if picture.row_names is not None else {}
    panel.set_yticks([t.position for t in picture.ticks], labels, **size)
    panel.set_ylabel(picture.bin_unit)
    panel.set_title(words.printable(picture.name), loc="left", fontsize=9, color=_INK)
    bar = figure.colorbar(image, ax=panel, pad=0.012, aspect=14, fraction=0.05)
    bar.outline.set_visible(False)
    bar.ax.tick_params(length=2, width=0.5, labelsize=7)
    bar.ax.locator_params(nbins=4)
    bar.set_label(picture.unit, fontsize=7, color=_SOFT)


def _range(picture: Picture) -> tuple[float, float]:
    finite = picture.values[np.isfinite(picture.values)]
    low, high = (float(v) for v in np.percentile(finite, _QUANTILES)) if finite.size else (0.0, 1.0)
    if picture.diverging:
        reach = max(abs(low), abs(high), 1e-9)
        return -reach, reach
    return low, high if high > low else low + 1.0


# -- differences ----------------------------------------------------------------------------------


def difference(a: Picture, b: Picture) -> Picture:
    """What sets two pictures apart: b minus a, each first brought to mean 0 and deviation 1.

    The units of two representations differ, so each picture is standardised as a whole, coefficients
    one by one; `b` is read at the frequencies and times of `a` by linear interpolation.

    Raises:
        ConfigError: one picture has hertz and the other has not, or coefficients differ in number.
    """
    if (a.bin_frequencies is None) != (b.bin_frequencies is None):
        raise errors.ConfigError(
            f"{a.name!r} and {b.name!r} cannot be subtracted: one has bins in hertz, the other "
            "coefficients; take two of the same kind"
        )
    if a.bin_frequencies is None and len(a.values) != len(b.values):
        raise errors.ConfigError(
            f"{a.name!r} has {len(a.values)} coefficients and {b.name!r} {len(b.values)}; "
            "a difference needs as many in both"
        )
    standardised = figures.by_row if a.alone else _standardised
    from auricle.comparison.checks import NEARLY_THE_SAME
    from auricle.frontends.similarity import picture_correlation

    other = _onto(a, b)
    values = standardised(other) - standardised(a.values)
    correlation = picture_correlation(np.asarray(a.values, dtype=np.float64), other)
    same = ": nearly the same picture" if correlation >= NEARLY_THE_SAME else ""
    return replace(
        a,
        name=f"{b.name} minus {a.name} (correlation {correlation:.2f}{same})",
        values=values,
        unit="deviations",
        diverging=True,
    )


def _onto(a: Picture, b: Picture) -> Values:
    """`b` at the bins and frames of `a`."""
    values: Values = np.asarray(b.values, dtype=np.float64)
    if a.bin_frequencies is not None and b.bin_frequencies is not None:
        values = _read_at(values, np.asarray(b.bin_frequencies), np.asarray(a.bin_frequencies))
    return _read_at(values.T, _times(b), _times(a)).T


def _times(picture: Picture) -> Values:
    steps: Values = np.arange(picture.values.shape[1]) * picture.frame_seconds
    return picture.start_seconds + steps


def _read_at(values: Values, places: Values, wanted: Values) -> Values:
    """Rows of `values`, which stand at `places`, at the places `wanted`."""
    where = np.interp(wanted, places, np.arange(len(places)))
    below = np.floor(where).astype(int)
    above = np.minimum(below + 1, len(places) - 1)
    share = (where - below)[:, None]
    mixed: Values = (1 - share) * values[below] + share * values[above]
    return mixed


def _standardised(values: Values) -> Values:
    wide = np.asarray(values, dtype=np.float64)
    return (wide - wide.mean()) / (wide.std() or 1.0)
