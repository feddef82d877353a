"""docs/catalogue.md: every preset and every stage, from their own documentation.

    python bench/catalogue.py            # writes the page
    python bench/catalogue.py --print    # prints it and writes nothing

A new preset or stage is described where it is written; this page follows.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from _table import table
from auricle.frontends import catalogue
from auricle.frontends.catalogue import PRESET_RATE, SECONDS, STAGE_RATE, Entry
from auricle.report import words

DOCS = Path(__file__).resolve().parents[1] / "docs" / "catalogue.md"
NONE = "–"
HEAD = f"""# The catalogue

Every preset and every stage of auricle's front ends. Written by `python bench/catalogue.py`; `auricle front-ends` prints
the same, `auricle front-ends NAME` the whole story of one. [representations.md](representations.md) says how chains are
written and how to add to this page; [gallery.md](gallery.md) shows every preset on the same sounds.

Costs are multiply-accumulates for a clip of {SECONDS:g} s, counted and not measured: of a preset at {PRESET_RATE} Hz and
the [shared resolution](representations.md#the-shared-resolution), of a stage by itself in its example at {STAGE_RATE} Hz.
"Waits" is the sound after its own moment that a frame needs before it can be given: what a stream lags behind.
"""
PRESETS = """## Presets

A preset is a named chain. A chain may go on from one, and stages of sound may stand before it: `highpass(100)|logmel`.
A preset that is defined at one rate resamples by itself.
"""
STAGES = """## Stages

A chain is stages joined by `|`. Required arguments come first, by position; the others by name.
"""


def page() -> str:
    """The page."""
    entries = catalogue.entries()
    presets = [entry for entry in entries if entry.kind == "preset"]
    stages = [entry for entry in entries if entry.kind == "stage"]
    parts = [HEAD, PRESETS, _overview(presets), *map(_preset, presets)]
    parts += [STAGES, _overview(stages), *map(_stage, stages)]
    return "\n".join(part.strip() + "\n" for part in parts)


def _overview(entries: list[Entry]) -> str:
    rows = [
        [f"`{e.name}`", _cell(e.what), _large(e.cost), _waits(e), _cell(e.source) or NONE]
        for e in entries
    ]
    return table(["name", "what it is", "cost", "waits", "source"], rows)


def _preset(entry: Entry) -> str:
    lines = [f"### Preset `{entry.name}`", "", f"{_capital(entry.what)}.", ""]
    lines += [f"- {paragraph}" for paragraph in entry.story]
    lines += [f"- Chain: `{entry.chain}`."]
    lines += [f"- At its own size (`--native`): `{entry.native}`."] if entry.native else []
    return "\n".join(lines)


def _stage(entry: Entry) -> str:
    lines = [f"### Stage `{entry.name}`", "", f"{_capital(entry.what)}.", ""]
    for paragraph in entry.story:
        lines += [paragraph, ""]
    decides = f" Decides the factor {entry.decides}." if entry.decides else ""
    lines += [
        f"Takes {words.listed(entry.takes, 'or')}, gives {entry.gives}.{decides}"
        f" Example: `{entry.chain}`.",
        "",
    ]
    return "\n".join([*lines, *_arguments(entry)])


def _arguments(entry: Entry) -> Iterator[str]:
    if entry.arguments:
        rows = [
            [f"`{a.name}`", f"`{a.default}`" if a.default is not None else "needed", _cell(a.what)]
            for a in entry.arguments
        ]
        yield table(["argument", "default", "meaning"], rows)


def _waits(entry: Entry) -> str:
    if entry.latency is None:
        return "whole clip"
    return f"{1000 * entry.latency:.3g} ms" if entry.latency else "nothing"


def _large(cost: int) -> str:
    return words.large(cost).replace("\u00a0", " ")


def _cell(said: str) -> str:
    return said.replace("|", "\\|")


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--print", action="store_true", help="print and write nothing")
    if parser.parse_args().print:
        print(page())
    else:
        DOCS.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
