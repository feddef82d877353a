"""The verdict, the ranking and the effects in a terminal; plain lines where it is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from auricle.report import words

Row = dict[str, Any]
Lines = list[list[str]]

_WIDE = 130  # columns of a terminal that hold the whole ranking
_NARROW = (0, 1, 2, 3, 7)


def print_verdict(summary: Row, console: Console) -> None:
    """Print the verdict in words, then the ranking and the factors' effects as tables."""
    summary = words.labelled(summary, summary.get("labels") or {})
    told = summary["verdict"]
    say(console, told["headline"], "bold")
    for sentence in told.get("sentences") or []:
        say(console, sentence)
    say(console)
    say(console, f"Ranking: {words.scope(summary['data'], summary.get('holdout'))}", "bold")
    header = ["", "score", "interval", "difference", "interval", "cost", "seeds", ""]
    rows = [header, *(_ranked(row, summary) for row in summary["ranking"])]
    if console.is_terminal and console.width < _WIDE:
        rows = [[row[i] for i in _NARROW] for row in rows]
    styles = [_style(row, summary) for row in summary["ranking"]]
    print_table(console, rows[0], rows[1:], styles=styles)
    _effects(summary, console)
    _asked(summary, console)
    for note in _notes(summary):
        say(console, note)


def say(console: Console, text: str = "", style: str = "") -> None:
    """Print a line."""
    console.print(Text(words.printable(text), style), soft_wrap=not console.is_terminal)


def print_table(
    console: Console, header: Sequence[str], rows: Lines, *, styles: Sequence[str] = ()
) -> None:
    """Print a table: ruled in a terminal, columns parted by two spaces elsewhere.

    The first and the last column are words and stand left, the others are numbers and stand right.
    """
    if not console.is_terminal:
        for line in columns([list(header), *rows]):
            say(console, line)
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for number, title in enumerate(header):
        edge = number in (0, len(header) - 1)
        table.add_column(title, justify="left" if edge else "right", no_wrap=not edge)
    for number, row in enumerate(rows):
        cells = [Text(words.printable(cell)) for cell in row]
        table.add_row(*cells, style=styles[number] if styles else "")
    console.print(table)


def columns(rows: Lines) -> list[str]:
    """Rows of cells as lines whose columns stand under each other.

    >>> columns([["a", "1", "x"], ["bcd", "20", "y"]])
    ['a     1  x', 'bcd  20  y']
    """
    clean = [[words.printable(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*clean, strict=True)]
    last = len(widths) - 1
    lines = []
    for row in clean:
        cells = [
            cell.ljust(width) if i in (0, last) else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines


def _ranked(row: Row, summary: Row) -> list[str]:
    gap = row.get("difference") or {}
    costs = [c for c in (row.get("macs_front_end"), row.get("macs_model")) if c]
    return [
        row["candidate"],
        words.percent(row["score"]),
        words.percent_range(row.get("low"), row.get("high")),
        words.signed(gap.get("points")),
        words.signed_range(gap.get("low"), gap.get("high")),
        words.large(sum(costs)) if costs else words.NONE,
        words.count(row.get("seeds")),
        ", ".join(_remarks(row, summary)),
    ]


def _remarks(row: Row, summary: Row) -> Iterator[str]:
    told = summary["verdict"]
    if row["kind"] == "baseline":
        yield "baseline"
    elif row["kind"] == "leakage":
        seen = "leaks" if words.leaks(summary["ranking"]) else "no leak seen"
        yield row.get("description") or seen
    elif row["candidate"] == told.get("winner"):
        yield "winner"
    elif row["candidate"] == told.get("choice"):
        yield "the model"
    if row["candidate"] == summary["protocol"].get("reference"):
        yield "reference"
    if row.get("dropped"):
        yield f"dropped {row['dropped']}"
    if row.get("converged") is False:
        yield "not converged"


def _style(row: Row, summary: Row) -> str:
    if row["kind"] == "candidate" and row["candidate"] == summary["verdict"].get("choice"):
        return "bold cyan"
    if row["kind"] == "leakage":
        return "yellow"
    return "dim" if row["kind"] == "baseline" or row.get("dropped") else ""


def _effects(summary: Row, console: Console) -> None:
    effects = summary.get("effects")
    if not effects:
        return
    say(console)
    say(console, "Factors: points that one choice gains over another, from matched pairs", "bold")
    rows = [
        [
            e["factor"],
            words.signed(e["points"]),
            words.signed_range(e.get("low"), e.get("high")),
            words.count(e["pairs"]),
            f"{e['b']} over {e['a']}",
        ]
        for e in map(words.gained, effects)
    ]
    print_table(console, ["", "points", "interval", "pairs", ""], rows)


def _asked(summary: Row, console: Console) -> None:
    """What a holdout and a learning curve, where they were asked for, brought."""
    holdout, curve = summary.get("holdout"), summary.get("learning_curve")
    if holdout:
        say(console)
        say(
            console,
            f"Held out until the end: {summary['verdict']['choice']} scores "
            f"{words.percent(holdout['score'])} "
            f"({words.percent_range(holdout.get('low'), holdout.get('high'))}) on "
            f"{words.counted(holdout['recordings'], 'recording')} in "
            f"{words.counted(holdout['groups'], 'group')}.",
        )
    if curve:
        say(console)
        say(console, "Learning curve: trained on a share of the groups, same folds", "bold")
        rows = [
            [
                words.counted(e["recordings"], "recording"),
                words.percent(e["score"]),
                words.percent_range(e.get("low"), e.get("high")),
                f"{words.percent(e['share'], 0)} of the groups",
            ]
            for e in curve
        ]
        print_table(console, ["trained on", "score", "interval", ""], rows)


def _shortcuts(summary: Row) -> Iterator[str]:
    """A line where the label can be told without listening."""
    health = summary.get("health") or {}
    found = [s for s in health.get("shortcuts") or [] if s.get("found")]
    alone = [s for s in found if s["feature"] != "together"] or found
    if alone:
        best = max(alone, key=lambda s: s["balanced_accuracy"])
        told = words.listed([s["feature"] for s in alone], "or")
        yield (
            f"Warning: the label can be told without listening, from {told}: up to "
            f"{words.percent(best['balanced_accuracy'])}, where guessing gives "
            f"{words.percent(best.get('chance'))}; a network may have learnt that: see `auricle check`."
        )


def _notes(summary: Row) -> Iterator[str]:
    """What must be known besides: likeness, skipped files, warnings."""
    shortcuts = [*_shortcuts(summary)]
    data, skipped = summary["data"], summary.get("skipped") or []
    pairs = summary.get("near_identical") or []
    if pairs or skipped or shortcuts or data.get("warnings"):
        yield ""
    yield from words.likenesses(pairs)
    for warning in data.get("warnings") or []:
        yield f"Warning: {warning}"
    yield from shortcuts
    if skipped:
        yield f"Skipped: {words.counted(len(skipped), 'file')}, listed in skipped.csv."
