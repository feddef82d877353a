"""`auricle voices detect`: where several people speak at once in sound files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auricle.commands._shared import names, print_json
from auricle.commands.voices._shared import add_model, add_recent, clock
from auricle.printing import printable

if TYPE_CHECKING:
    from auricle.voices.detection import Detection

_WIDTH = 72
_MARKS = {"silence": "·", "single": "-", "overlap": "#"}
_KEY = "· silence   - one voice   # several voices"
_MOST_LINES = 40


def add(commands: Any) -> None:
    """Name the options."""
    detect = commands.add_parser("detect", help="where several people speak at once in files")
    detect.add_argument(
        "files", nargs="+", metavar="FILE_OR_FOLDER", help="sound files, and folders of them"
    )
    add_model(detect)
    add_recent(detect)
    detect.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="also write .rttm, .csv, .json, .jsonl, .txt (Audacity), .selections.txt (Raven), "
        ".png or .svg; the last four hold one recording (default: none)",
    )
    detect.add_argument(
        "--states",
        type=names,
        metavar="A,B,...",
        help="segments in tables: silence, single, overlap (default: overlap)",
    )
    detect.add_argument(
        "--picture", metavar="FILE", help="also draw a .png or .svg (default: none)"
    )
    detect.add_argument(
        "--json", action="store_true", help="print a list of objects for programs (default: lines)"
    )
    detect.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what was found; returns 1 where a file could not be read."""
    from auricle import audio
    from auricle.errors import AudioError, ConfigError, unknown
    from auricle.runtime.voices import STATES
    from auricle.voices import detection

    states = ["overlap"] if options.states is None else options.states
    if not states:
        raise ConfigError(f"--states names none; accepted: {', '.join(STATES)}")
    for state in states:
        if state not in STATES:
            raise unknown("state", state, STATES)
    recent = options.recent or None
    detector = detection.load(options.model, threshold=options.threshold, recent=recent)
    paths = audio.find(options.files)
    if options.output:
        detection.check(Path(options.output), count=len(paths))
    if options.picture:
        detection.check(Path(options.picture), picture=True, count=len(paths))
    found: list[Detection] = []
    told: list[dict[str, Any]] = []
    for path in paths:
        try:
            found.append(detector.detect(path))
        except AudioError as error:
            told.append({"path": str(path), "error": str(error)})
            _say(options, f"skipped: {error}")
            continue
        told.append(found[-1].to_dict())
        if not options.json:
            print(_page(found[-1]))
    for target in filter(None, (options.output, options.picture)):
        if found:
            detection.write(Path(target), found, states)
    if options.json:
        print_json(told)
    return 1 if len(found) < len(told) else 0


def _say(options: argparse.Namespace, text: str) -> None:
    if not options.json:
        print(printable(text))


def _page(found: Detection) -> str:
    """Totals, the time line, and the overlaps."""
    totals, overlaps = found.totals, found.overlaps
    speech = totals["single"] + totals["overlap"]
    share = f" ({totals['overlap'] / speech:.1%} of speech)" if speech else ""
    lines = [
        f"{printable(found.path)}: {clock(found.duration)}",
        *(f"  warning: {note}" for note in found.notes),
        f"  several voices {totals['overlap']:.1f} s{share} in {len(overlaps)} "
        f"{'stretch' if len(overlaps) == 1 else 'stretches'}, one voice {totals['single']:.1f} s, "
        f"silence {totals['silence']:.1f} s",
        f"  probability that several people speak at once somewhere in it: {found.several:.0%}",
        *_voices(found),
        f"  {_timeline(found)}",
        f"  0:00{_KEY:^{_WIDTH - 14}}{clock(found.duration):>10}",
    ]
    for o in overlaps[:_MOST_LINES]:
        span = f"{clock(o.start):>10} to {clock(o.end):>10}"
        lines.append(f"  {span}  {o.end - o.start:5.2f} s  p {o.probability:.2f}")
    if len(overlaps) > _MOST_LINES:
        lines.append(f"  and {len(overlaps) - _MOST_LINES} more: -o FILE.csv writes them all")
    return "\n".join(lines)


def _voices(found: Detection) -> list[str]:
    """How many different voices, at once or in turn: the most that were held, and the last."""
    from auricle.runtime.voices.speakers import LASTING

    spans, most = found.speakers, found.voices
    if not spans or most is None:
        return []
    since = next(start for start, _, count in spans if count >= most)
    counts = f"{most} (first at {clock(since)}), {spans[-1][2]} at the end" if most else "none"
    # The line above tells of several at once; beside it "1" needs a word.
    if found.overlaps and most == 1:
        counts += f"; several at once count as two from {LASTING:g} s on"
    return [f"  different voices in any {found.recent:g} s, less sure: {counts}"]


def _timeline(found: Detection) -> str:
    """A line of `_WIDTH` marks; each shows the most that happens in its stretch."""
    marks, order = ["silence"] * _WIDTH, list(_MARKS)
    for segment in found.segments:
        first = int(segment.start / found.duration * _WIDTH)
        last = min(_WIDTH - 1, int((segment.end - 1e-9) / found.duration * _WIDTH))
        for i in range(first, last + 1):
            marks[i] = max(marks[i], segment.label, key=order.index)
    return "".join(_MARKS[mark] for mark in marks)
