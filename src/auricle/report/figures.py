"""Charts as inline SVG, spectrograms as palette PNG: the same input gives the same bytes.

Strips measure x in percent and y in pixels, so that they follow the page's width while strokes and
dots keep their size; their text stands in the page beside them. Colours are CSS classes, so that
one picture serves light and dark. Every word goes through `escape`.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from auricle import errors
from auricle.report import axes

_LEVELS = 64  # grey steps of a picture: no banding in the noise of sound, two thirds of the bytes
_QUANTILES = (1.0, 99.7)  # what a picture's darkest and lightest colour stand for


def escape(text: object) -> str:
    """Text made harmless inside markup and quoted attributes.

    >>> escape("<b>'&\\"")
    '&lt;b&gt;&#39;&amp;&#34;'
    """
    replaced = str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return replaced.replace('"', "&#34;").replace("'", "&#39;")


# -- strips: a dot with its interval on a common scale ------------------------------------------


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear axis from `low` to `high` with its ticks."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def at(self, value: float) -> float:
        """Position of a value in percent of the width, kept 1.2 % clear of the edges."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return round(1.2 + 97.6 * share, 3)


def scale(
    values: Iterable[float | None],
    *,
    within: tuple[float, float] = (-math.inf, math.inf),
    least: float = 1e-6,
    most: int = 5,
) -> Scale:
    """The scale that holds all known `values`, at least `least` long, with round ends `within`.

    >>> scale([0.62, 0.88, None], within=(0, 1)).ticks
    (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)
    """
    found = [v for v in values if v is not None and math.isfinite(v)] or [0.0, 1.0]
    low, high = max(min(found), within[0]), min(max(found), within[1])
    if high - low < least:
        low, high = (low + high - least) / 2, (low + high + least) / 2
    width = axes.step(high - low, most)
    low, high = math.floor(low / width + 1e-9) * width, math.ceil(high / width - 1e-9) * width
    low, high = max(low, within[0]), min(high, within[1])
    return Scale(low, high, axes.rounds(low, high, most + 2))


def _grid(on: Scale, zero: float | None) -> str:
    lines = [
        f'<line class="{"zero" if tick == zero else "grid"}" x1="{on.at(tick)}%" '
        f'x2="{on.at(tick)}%" y1="0" y2="100%"/>'
        for tick in on.ticks
    ]
    return "".join(lines)


def strip(
    on: Scale,
    value: float | None,
    low: float | None = None,
    high: float | None = None,
    *,
    zero: float | None = None,
    shape: str = "dot",
) -> str:
    """One row of a dot-and-whisker chart; `shape` is dot, ring, square or diamond."""
    parts = [_grid(on, zero)]
    if low is not None and high is not None:
        ends = f'x1="{on.at(low)}%" x2="{on.at(high)}%" y1="50%" y2="50%"'
        parts.append(f'<line class="whisker" {ends}/>')
    if value is not None:
        parts.append(_mark(on.at(value), shape))
    return _strip(parts)


def _strip(parts: list[str]) -> str:
    return f'<svg class="strip" aria-hidden="true" focusable="false">{"".join(parts)}</svg>'


def _mark(x: float, shape: str) -> str:
    if shape == "square":
        body = '<rect class="mark" x="-5" y="-5" width="10" height="10"/>'
    elif shape == "diamond":
        body = '<path class="mark" d="M0-7 7 0 0 7-7 0Z"/>'
    else:
        body = f'<circle class="mark{" mark--ring" if shape == "ring" else ""}" r="5.5"/>'
    return f'<svg x="{x}%" y="50%" overflow="visible" width="1" height="1">{body}</svg>'


def spread(on: Scale, values: Sequence[float | None], chosen: int) -> str:
    """Every candidate's value as a thin mark on one row, the chosen one as a dot."""
    parts = [_grid(on, None)]
    for value in values:
        if value is not None:
            x = on.at(value)
            parts.append(f'<line class="tick" x1="{x}%" x2="{x}%" y1="32%" y2="68%"/>')
    dot = values[chosen]
    x = on.at(dot) if dot is not None else 0.0
    hidden = "" if dot is not None else ' style="display:none"'
    parts.append(f'<circle class="mark" cx="{x}%" cy="50%" r="5.5"{hidden}/>')
    return _strip(parts)


def axis(on: Scale, *, percent: bool) -> str:
    """The numbers below a column of strips."""
    texts = [
        f'<text x="{on.at(tick)}%" y="15" text-anchor="middle">{_tick(tick, percent)}</text>'
        for tick in on.ticks
    ]
    body = "".join(texts)
    return f'<svg class="strip axis" aria-hidden="true" focusable="false">{body}</svg>'


def _tick(value: float, percent: bool) -> str:
    if percent:
        return f"{100 * value:.10g}"
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{abs(value):g}"


# -- learning curves ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: points (x, y) and the CSS class that colours it."""

    points: tuple[tuple[float, float], ...]
    kind: str


def curves(
    lines: Sequence[Curve], x: Scale, y: Scale, *, width: int = 260, height: int = 120
) -> str:
    """Lines over a common plane with a few grid lines and their numbers."""
    left, top, below = 34, 8, 18
    plane = (width - left - 8, height - top - below)

    def place(px: float, py: float) -> str:
        across = (px - x.low) / (x.high - x.low) * plane[0] + left
        up = top + plane[1] - (py - y.low) / (y.high - y.low) * plane[1]
        return f"{across:.1f},{up:.1f}"

    parts = []
    for tick in y.ticks:
        start = place(x.low, tick)
        level = start.split(",")[1]
        parts.append(f'<line class="grid" x1="{left}" x2="{width - 8}" y1="{level}" y2="{level}"/>')
        parts.append(f'<text x="{left - 6}" y="{level}" dy="4" text-anchor="end">{tick:g}</text>')
    for tick in x.ticks:
        across = place(tick, y.low).split(",")[0]
        parts.append(f'<text x="{across}" y="{height - 3}" text-anchor="middle">{tick:g}</text>')
    for line in lines:
        joined = " ".join(place(*point) for point in line.points)
        parts.append(f'<polyline class="curve {line.kind}" points="{joined}"/>')
    body = "".join(parts)
    return (
        f'<svg class="plot" viewBox="0 0 {width} {height}" aria-hidden="true" '
        f'focusable="false">{body}</svg>'
    )


# -- cost against accuracy ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Point:
    """A candidate in the plane of cost (multiply-accumulates a clip) and score."""

    name: str
    cost: float
    score: float
    low: float | None
    high: float | None
    kind: str


def scatter(points: Sequence[Point], *, width: int, height: int) -> str:
    """Score over cost, cost on a logarithmic scale; names are set where they touch nothing."""
    x, y = _cost_scale(points), scale(_levels(points), within=(0.0, 1.0), least=0.04)
    left, right, top, below = 44, 14, 12, 34
    plane = (width - left - right, height - top - below)
    where = [
        (
            left + (math.log10(p.cost) - x.low) / (x.high - x.low) * plane[0],
            top + plane[1] - (p.score - y.low) / (y.high - y.low) * plane[1],
        )
        for p in points
    ]
    parts = []
    for tick in y.ticks:
        level = top + plane[1] - (tick - y.low) / (y.high - y.low) * plane[1]
        parts.append(
            f'<line class="grid" x1="{left}" x2="{width - right}" y1="{level:.1f}" '
            f'y2="{level:.1f}"/><text x="{left - 8}" y="{level:.1f}" dy="4" '
            f'text-anchor="end">{_tick(tick, True)}</text>'
        )
    for tick in x.ticks:
        across = left + (tick - x.low) / (x.high - x.low) * plane[0]
        parts.append(
            f'<line class="grid" x1="{across:.1f}" x2="{across:.1f}" y1="{top}" '
            f'y2="{top + plane[1]}"/><text x="{across:.1f}" y="{height - 14}" '
            f'text-anchor="middle">{_power(tick)}</text>'
        )
    parts += [
        _whisker(p, at, top + plane[1], plane[1], y) for p, at in zip(points, where, strict=True)
    ]
    parts += [
        f'<circle class="mark {escape(p.kind)}" cx="{cx:.1f}" cy="{cy:.1f}" r="5.5"/>'
        for p, (cx, cy) in zip(points, where, strict=True)
    ]
    edges = (left + 2.0, width - right, top, top + plane[1])
    bars = [
        _bar(p, at[0], top + plane[1], plane[1], y) for p, at in zip(points, where, strict=True)
    ]
    parts += _labels(points, where, [b for b in bars if b], edges)
    body = "".join(parts)
    return (
        f'<svg class="scatter" viewBox="0 0 {width} {height}" aria-hidden="true" '
        f'focusable="false">{body}</svg>'
    )


def _levels(points: Sequence[Point]) -> list[float | None]:
    return [v for p in points for v in (p.low, p.score, p.high)]


def _cost_scale(points: Sequence[Point]) -> Scale:
    """Powers of ten, with steps between them where the span is short."""
    logs = [math.log10(p.cost) for p in points]
    low, high = min(logs), max(logs)
    margin = max(0.08 * (high - low), 0.1)
    low, high = low - margin, high + margin
    powers = range(math.floor(low), math.ceil(high) + 1)
    for factors in ((1, 1.5, 2, 3, 5, 7), (1, 2, 5), (1,)):
        logs = [p + math.log10(f) for p in powers for f in factors]
        ticks = tuple(t for t in logs if low <= t <= high)
        if len(ticks) <= 6:
            break
    return Scale(low, high, ticks)


def _power(tick: float) -> str:
    value = 10**tick
    letter = min(math.floor(round(tick, 6) / 3), 4)
    return f"{value / 1000**letter:.3g}{' kMGT'[letter].strip()}"


_Box = tuple[float, float, float, float]  # left, top, right, bottom


def _bar(p: Point, x: float, floor: float, span: float, y: Scale) -> _Box | None:
    """Where a point's interval stands."""
    if p.low is None or p.high is None:
        return None
    low, high = (floor - (v - y.low) / (y.high - y.low) * span for v in (p.low, p.high))
    return x - 1.0, high, x + 1.0, low


def _whisker(p: Point, at: tuple[float, float], floor: float, span: float, y: Scale) -> str:
    box = _bar(p, at[0], floor, span, y)
    if box is None:
        return ""
    ends = f'x1="{at[0]:.1f}" x2="{at[0]:.1f}" y1="{box[3]:.1f}" y2="{box[1]:.1f}"'
    return f'<line class="whisker whisker--thin {escape(p.kind)}" {ends}/>'


def _labels(
    points: Sequence[Point],
    where: Sequence[tuple[float, float]],
    bars: Sequence[_Box],
    edges: _Box,
) -> list[str]:
    """Greedy: each name takes the nearest free place around its dot, off the bars if it can."""
    taken = [(cx - 7, cy - 7, cx + 7, cy + 7) for cx, cy in where]
    parts = []
    for point, (cx, cy) in sorted(zip(points, where, strict=True), key=lambda pair: pair[1][1]):
        box = _free(len(point.name) * 7.2 + 4, cx, cy, taken, bars, edges)
        taken.append(box)
        x, y = box[0] + 2, (box[1] + box[3]) / 2
        if abs(y - cy) > 16 or min(abs(box[0] - cx), abs(box[2] - cx)) > 20:
            near = box[0] if box[0] > cx else box[2]
            parts.append(
                f'<line class="leader" x1="{cx:.1f}" y1="{cy:.1f}" x2="{near:.1f}" y2="{y:.1f}"/>'
            )
        parts.append(
            f'<text class="name {escape(point.kind)}" x="{x:.1f}" y="{y:.1f}" dy="4">'
            f"{escape(point.name)}</text>"
        )
    return parts


def _free(
    width: float, cx: float, cy: float, taken: Sequence[_Box], bars: Sequence[_Box], edges: _Box
) -> _Box:
    """The first place that touches no name, dot or bar; else no name or dot; else any inside."""
    places = [
        (x, cy + dy)
        for dx in (10, 40, 80, 130)
        for dy in (0, -14, 14, -28, 28, -42, 42, -56, 56, -70, 70)
        for x in (cx + dx, cx - dx - width)
    ]
    boxes = [(x, y - 7.0, x + width, y + 7.0) for x, y in places]
    inside = [
        box
        for box in boxes
        if box[0] >= edges[0] and box[2] <= edges[1] and box[1] >= edges[2] and box[3] <= edges[3]
    ]
    clear = [box for box in inside if not any(_touch(box, other) for other in taken)]
    open_ = [box for box in clear if not any(_touch(box, other) for other in bars)]
    return (open_ or clear or inside or boxes)[0]


def _touch(a: _Box, b: _Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


# -- pictures -----------------------------------------------------------------------------------


def palette(name: str = "magma") -> np.ndarray:
    """A perceptually uniform colour table, (levels, 3) bytes."""
    maps: Any = errors.require("matplotlib", extra="train", purpose="drawing spectrograms")
    table = maps.colormaps[name](np.linspace(0.0, 1.0, _LEVELS))[:, :3]
    return np.rint(255 * table).astype(np.uint8)


def narrowed(values: np.ndarray, most: int) -> np.ndarray:
    """At most `most` columns: neighbours are averaged, never dropped."""
    frames = values.shape[-1]
    if frames <= most:
        return values
    edges = np.linspace(0, frames, most + 1).round().astype(int)
    sums = np.add.reduceat(values.astype(np.float64), edges[:-1], axis=-1)
    return sums / np.diff(edges)


def by_row(values: np.ndarray) -> np.ndarray:
    """Each row brought to mean 0 and deviation 1: cepstral coefficients differ in size a thousandfold.

    >>> by_row(np.array([[1.0, 3.0], [500.0, 500.0]])).tolist()
    [[-1.0, 1.0], [0.0, 0.0]]
    """
    wide = values.astype(np.float64)
    deviation = wide.std(axis=-1, keepdims=True)
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return np.divide(centred, deviation, out=np.zeros_like(wide), where=deviation > 1e-9)


def levels(values: np.ndarray, span: tuple[float, float] | None = None) -> np.ndarray:
    """Values (bin, frame) as steps 0..63 of the palette, low bins at the bottom of the picture.

    `span` is what the ends of the palette stand for; None: nearly the least and largest value.
    Values that are not finite take the lowest step.
    """
    finite = values[np.isfinite(values)]
    own = np.percentile(finite, _QUANTILES) if finite.size else (0.0, 1.0)
    low, high = own if span is None else span
    share = (np.nan_to_num(values, nan=low, posinf=high, neginf=low) - low) / ((high - low) or 1.0)
    return np.rint(np.clip(share, 0.0, 1.0)[::-1] * (_LEVELS - 1)).astype(np.uint8)


def png(steps: np.ndarray, colours: np.ndarray, alpha: np.ndarray | None = None) -> bytes:
    """A palette PNG of steps (row, column); `alpha` is the opacity of each colour, as bytes."""
    rows, columns = steps.shape
    lines = np.zeros((rows, columns + 1), dtype=np.uint8)
    lines[:, 1:] = steps
    header = struct.pack(">IIBBBBB", columns, rows, 8, 3, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"PLTE", colours.tobytes())]
    if alpha is not None:
        chunks.append((b"tRNS", alpha.tobytes()))
    chunks += [(b"IDAT", zlib.compress(lines.tobytes(), 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def picture(
    values: np.ndarray,
    colours: np.ndarray,
    *,
    most: int = 560,
    span: tuple[float, float] | None = None,
) -> bytes:
    """A spectrogram (bin, frame) as PNG, of at most `most` columns; see `levels` for `span`."""
    return png(levels(narrowed(values, most), span), colours)


def wave(starts: np.ndarray, low: np.ndarray, high: np.ndarray) -> str:
    """A waveform as SVG: the least and largest value of each span, which begins at `starts`."""
    top = max(float(np.abs(low).max()), float(np.abs(high).max()), 1e-6)
    upper = [f"{x},{-100 * y / top:.1f}" for x, y in zip(starts, high, strict=True)]
    lower = [f"{x},{-100 * y / top:.1f}" for x, y in zip(starts, low, strict=True)]
    width = int(starts[-1]) + 1
    return (
        f'<svg class="wave" viewBox="0 -100 {width} 200" preserveAspectRatio="none" '
        f'aria-hidden="true" focusable="false"><path d="M{"L".join([*upper, *lower[::-1]])}Z"/></svg>'
    )


def veil(attention: np.ndarray) -> bytes:
    """A pale veil over what did not matter: attention (bin, frame) in 0..1, 1 leaves it clear."""
    small = narrowed(narrowed(attention, 96).T, 48).T
    steps = np.rint(np.clip(small, 0.0, 1.0)[::-1] * (_LEVELS - 1)).astype(np.uint8)
    colours = np.tile(np.array([[236, 233, 226]], dtype=np.uint8), (_LEVELS, 1))
    clear = np.linspace(0.0, 1.0, _LEVELS)
    return png(steps, colours, np.rint(255 * 0.86 * (1 - clear)).astype(np.uint8))
