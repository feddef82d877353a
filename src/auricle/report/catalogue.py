"""The catalogue of front ends in a terminal: one line each, or the whole story of one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Console

from auricle.report import words
from auricle.report.terminal import print_table, say

if TYPE_CHECKING:
    from auricle.frontends.catalogue import Entry

_KINDS = {
    "preset": "Presets: named chains. Cost: multiply-accumulates for 10 s at 32 kHz",
    "stage": "Stages, of which chains are made. Cost: alone in its example, for 10 s at 8 kHz",
}


def print_list(entries: Sequence[Entry], console: Console) -> None:
    """Print one line an entry: name, cost, source, what it is."""
    for kind, title in _KINDS.items():
        rows = [[e.name, words.large(e.cost), _line(e)] for e in entries if e.kind == kind]
        say(console, title, "bold")
        print_table(console, ["", "cost", ""], rows)
        say(console)
    say(console, "`auricle front-ends NAME` tells the whole story of one.")


def _line(entry: Entry) -> str:
    """What it is, and the sources that this does not name."""
    said = re.sub(r"[()]", "", entry.what)
    further = "; ".join(s for s in entry.source.split("; ") if s not in said)
    return f"{entry.what} ({further})" if further else entry.what


def print_stories(entries: Sequence[Entry], console: Console) -> None:
    """Print everything that is known of each entry."""
    for number, entry in enumerate(entries):
        if number:
            say(console)
        say(console, f"{entry.name} ({entry.kind}): {entry.what}", "bold")
        for paragraph in entry.story:
            say(console, paragraph)
        print_table(console, ["", ""], [list(fact) for fact in _facts(entry)])
        if entry.arguments:
            rows = [[a.name, a.default or "needed", a.what] for a in entry.arguments]
            print_table(console, ["argument", "default", "meaning"], rows)


def _facts(entry: Entry) -> Iterator[tuple[str, str]]:
    preset = entry.kind == "preset"
    yield "chain, at 32 kHz" if preset else "example", entry.chain
    if entry.native:
        yield "at its own size", entry.native
    if not preset:
        yield "takes, gives", f"{words.listed(entry.takes, 'or')}; {entry.gives}"
    if entry.decides:
        yield "decides the factor", entry.decides
    yield "cost", f"{words.large(entry.cost)} multiply-accumulates for 10 s"
    yield "in a stream", _waits(entry.latency)
    if entry.source:
        yield "source", entry.source


def _waits(latency: float | None) -> str:
    if latency is None:
        return "waits for the clip's end"
    return f"waits {1000 * latency:.3g}\u00a0ms" if latency else "waits for nothing"
