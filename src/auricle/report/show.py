"""`auricle show`: every representation of a clip as one picture, with axes in hertz and seconds.

Bins are drawn at equal heights, as a network sees them, and labelled with the hertz of their
centres; frames stand at their true times. The colours are perceptually uniform, a difference has a
diverging scale around zero. pyplot is not used; one picture is drawn at a time, because
matplotlib's settings, which hold for the time of the drawing, belong to the whole process.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from auricle import audio, errors, files, units
from auricle.data.clips import HIGHEST_RATE
from auricle.report import axes, figures, words

if TYPE_CHECKING:
    from auricle.frontends import FrontEnd, Stack

Values = npt.NDArray[np.floating]

_DRAWING = threading.Lock()
_QUANTILES = (0.5, 99.8)
_PANEL = 1.75  # inches
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
        frame_seconds: from frame to frame; frame `t` stands at `t * frame_seconds`.
        unit: of the values, for the colour bar.
        diverging: whether zero is the middle of the colours.
    """

    name: str
    values: Values
    bin_frequencies: Sequence[float] | None
    frame_seconds: float
    unit: str = ""
    diverging: bool = False


@dataclass(frozen=True)
class Waveform:
    """Samples `(time,)` and their rate in hertz."""

    samples: Values
    sample_rate: int


# -- drawing --------------------------------------------------------------------------------------


def draw(pictures: Sequence[Picture], waveform: Waveform | None, title: str, path: Path) -> Path:
    """Draw pictures one below the other, the waveform on top.

    Args:
        pictures: at least one.
        waveform: the sound itself, or None.
        title: printed above; never read as mathematics.
        path: `.png` or `.svg`.

    Returns:
        `path`.

    Raises:
        ConfigError: nothing to draw, or another kind of file.
        MissingExtraError: matplotlib is not installed.
    """
    path = Path(path)
    _validate(pictures, path)
    matplotlib: Any = errors.require("matplotlib", extra="train", purpose="`auricle show`")
    with _DRAWING, matplotlib.rc_context(_STYLE), files.replacing(path) as temporary:
        figure = _figure(pictures, waveform, title)
        metadata = {"Date": None} if path.suffix.lower() == ".svg" else {"Software": None}
        figure.savefig(temporary, dpi=150, metadata=metadata, facecolor="white")
    return path


def _validate(pictures: Sequence[Picture], path: Path) -> None:
    if not pictures:
        raise errors.ConfigError("draw(): no pictures given; at least one is needed")
    if path.suffix.lower() not in (".png", ".svg"):
        raise errors.ConfigError(f"a picture is written as .png or .svg, not as {path.name!r}")
    for picture in pictures:
        if picture.values.ndim != 2 or not picture.values.size:
            raise errors.ConfigError(
                f"picture {picture.name!r} has shape {picture.values.shape}; "
                "(bin, frame) is needed, both at least 1"
            )


def _figure(pictures: Sequence[Picture], waveform: Waveform | None, title: str) -> Any:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    heights = [0.5 if waveform is not None else 0.0] * (waveform is not None) + [1.0] * len(
        pictures
    )
    figure = Figure(figsize=(9.0, 0.75 + _PANEL * sum(heights)), layout="constrained")
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
    return max((p.values.shape[1] - 0.5) * p.frame_seconds for p in pictures)


def _draw_waveform(panel: Any, waveform: Waveform) -> None:
    """The range of each of at most 1500 spans: every peak shows, however long the sound."""
    samples = waveform.samples
    starts = np.unique(
        np.linspace(0, len(samples), min(len(samples), 1500), endpoint=False).astype(int)
    )
    high, low = (f.reduceat(samples, starts) for f in (np.maximum, np.minimum))
    panel.fill_between(starts / waveform.sample_rate, low, high, color="#0a66a3", linewidth=0.3)
    top = max(float(np.abs(samples).max()), 1e-6) * 1.05
    panel.set_ylim(-top, top)
    panel.set_yticks([])
    panel.set_title("waveform", loc="left", fontsize=9, color=_INK)
    for side in ("top", "right", "left"):
        panel.spines[side].set_visible(False)


def _draw_picture(figure: Any, panel: Any, picture: Picture) -> None:
    picture = _by_row(picture)
    bins, frames = picture.values.shape
    step = picture.frame_seconds
    low, high = _range(picture)
    image = panel.imshow(
        picture.values,
        origin="lower",
        aspect="auto",
        extent=(-0.5 * step, (frames - 0.5) * step, 0, 1),
        cmap="PuOr_r" if picture.diverging else "magma",
        vmin=low,
        vmax=high,
        interpolation="nearest" if bins * frames < 40_000 else "antialiased",
    )
    ticks = _ticks(picture)
    panel.set_yticks([t.position for t in ticks], [t.label for t in ticks])
    panel.set_ylabel("Hz" if picture.bin_frequencies is not None else "coefficient")
    panel.set_title(words.printable(picture.name), loc="left", fontsize=9, color=_INK)
    bar = figure.colorbar(image, ax=panel, pad=0.012, aspect=14, fraction=0.05)
    bar.outline.set_visible(False)
    bar.ax.tick_params(length=2, width=0.5, labelsize=7)
    bar.ax.locator_params(nbins=4)
    bar.set_label(picture.unit, fontsize=7, color=_SOFT)


def _by_row(picture: Picture) -> Picture:
    """Coefficients are scaled one by one, or the first would hide all others."""
    if picture.bin_frequencies is not None or picture.diverging:
        return picture
    return replace(picture, values=figures.by_row(picture.values), unit="deviations")


def _range(picture: Picture) -> tuple[float, float]:
    finite = picture.values[np.isfinite(picture.values)]
    low, high = (float(v) for v in np.percentile(finite, _QUANTILES)) if finite.size else (0.0, 1.0)
    if picture.diverging:
        reach = max(abs(low), abs(high), 1e-9)
        return -reach, reach
    return low, high if high > low else low + 1.0


def _ticks(picture: Picture) -> tuple[axes.Tick, ...]:
    if picture.bin_frequencies is not None:
        return axes.hertz(picture.bin_frequencies, 6)
    return axes.coefficients(len(picture.values))


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
    standardised = figures.by_row if a.bin_frequencies is None else _standardised
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
    times_a = np.arange(a.values.shape[1]) * a.frame_seconds
    times_b = np.arange(values.shape[1]) * b.frame_seconds
    return _read_at(values.T, times_b, times_a).T


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


# -- from files -----------------------------------------------------------------------------------


def show_files(
    sounds: Sequence[str | Path],
    *,
    representations: Sequence[str] = (),
    difference: bool = False,
    start: float = 0.0,
    seconds: float = 10.0,
    output: str | Path | None = None,
    say: Callable[[str], None] | None = None,
) -> Path:
    """Draw representations of one recording's clip, or what sets two recordings apart.

    Args:
        sounds: one recording; with `difference`, two, or one and two representations.
        representations: presets; by default all that a comparison takes.
        difference: also draw what sets the two apart.
        say: takes how alike the two are, in words.
        start: seconds from the recording's start.
        seconds: length of the clip.
        output: `.png` or `.svg`; by default the recording's name with `.png`, here.

    Raises:
        AudioError: a file cannot be read.
        ConfigError: an unknown representation, or the wrong number of files or representations.
    """
    from auricle.frontends import presets

    paths = [Path(sound) for sound in sounds]
    names = tuple(representations) or presets.DEFAULT_CANDIDATES
    _validate_request(paths, tuple(representations), difference)
    rate = min(audio.probe(path).sample_rate for path in paths)
    rate = min(rate, HIGHEST_RATE)
    clips = [audio.read(p, start=start, duration=seconds, sample_rate=rate) for p in paths]
    chains = presets.matched(names, sample_rate=rate, clip_seconds=seconds, normalize="none")
    drawn = [_pictures(clip, chains) for clip in clips]
    pictures = _arranged(paths, names, drawn, difference)
    for picture in pictures:
        if say is not None and picture.diverging:
            say(picture.name)
    title = (
        f"{' and '.join(p.name for p in paths)}, {start:g} to {start + len(clips[0]) / rate:.4g} s"
    )
    path = Path(output) if output is not None else Path(files.fitting(paths[0].stem, ".png"))
    return draw(pictures, Waveform(clips[0], rate) if len(clips) == 1 else None, title, path)


def _validate_request(paths: list[Path], names: tuple[str, ...], difference: bool) -> None:
    if not difference and len(paths) != 1:
        raise errors.ConfigError(
            f"show: {len(paths)} files given; one is needed, or two with "
            f"{errors.option('difference')}"
        )
    if difference and not (len(paths) == 2 or (len(paths) == 1 and len(names) == 2)):
        raise errors.ConfigError(
            f"show: with {errors.option('difference')}, {words.counted(len(paths), 'file')} and "
            f"{words.counted(len(names), 'representation')} given; two files, "
            "or one file and two representations, are needed"
        )


def _pictures(clip: Values, chains: dict[str, FrontEnd | Stack]) -> list[list[Picture]]:
    """For each chain its pictures, one a channel."""
    from auricle.frontends import engine

    found = engine.compute(chains, np.asarray(clip, dtype=np.float32)[None])
    return [_channels(name, chain, found[name][0]) for name, chain in chains.items()]


def _channels(name: str, chain: FrontEnd | Stack, values: Values) -> list[Picture]:
    parts = values if values.ndim == 3 else values[None]
    return [
        Picture(
            name=f"{name} {number + 1}" if len(parts) > 1 else name,
            values=part,
            bin_frequencies=member.bin_frequencies,
            frame_seconds=member.hop / member.sample_rate,
            unit=_unit(member),
        )
        for number, (part, member) in enumerate(zip(parts, chain.members, strict=True))
    ]


def _unit(chain: FrontEnd) -> str:
    """The unit of a chain's values, as its factors tell."""
    factors = chain.factors
    if factors["decorrelation"] != "none":
        return ""
    return {"decibel": "dB", "none": "power"}.get(factors["compression"], factors["compression"])


def _arranged(
    paths: list[Path], names: tuple[str, ...], drawn: list[list[list[Picture]]], wanted: bool
) -> list[Picture]:
    """The panels from top to bottom; a difference stands below what it is the difference of."""
    if not wanted:
        return [picture for group in drawn[0] for picture in group]
    if len(paths) == 1:
        a, b = (group[0] for group in drawn[0])
        return [a, b, difference(a, b)]
    panels: list[Picture] = []
    for first, second in zip(drawn[0], drawn[1], strict=True):
        for x, y in zip(first, second, strict=True):
            a = replace(x, name=f"{x.name}: {paths[0].name}")
            b = replace(y, name=f"{y.name}: {paths[1].name}")
            panels += [a, b, difference(a, b)]
    return panels
