"""`auricle voices listen`: the microphone, and a live line that says who speaks."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from auricle.commands._shared import seconds
from auricle.commands.voices._shared import add_model, add_recent, clock
from auricle.errors import ConfigError

if TYPE_CHECKING:
    from auricle.runtime.voices import Event, State

_NAMES = {"silence": "silence", "single": "one voice", "overlap": "SEVERAL VOICES"}
_BAR = 20


def add(commands: Any) -> None:
    """Name the options."""
    listen = commands.add_parser("listen", help="the microphone: a live line in the terminal")
    add_model(listen)
    add_recent(listen)
    listen.add_argument(
        "--device",
        metavar="NAME_OR_NUMBER",
        help="which microphone, by number or a part of its name (default: the system's)",
    )
    listen.add_argument(
        "--seconds",
        type=seconds,
        metavar="TIME",
        help="stop after 90s, 10m or 2h of sound (default: at Ctrl-C)",
    )
    listen.add_argument(
        "--json", action="store_true", help="print one event a line for programs (default: words)"
    )
    listen.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Listen until Ctrl-C, or for `--seconds`; nothing is recorded."""
    from auricle.voices import detection, microphone

    if options.seconds is not None and not options.seconds > 0:
        raise ConfigError(f"--seconds is {options.seconds:g}, and must be above 0")
    recent = options.recent or None
    detector = detection.load(options.model, threshold=options.threshold, recent=recent)
    show = _Json() if options.json else _Words(live=sys.stdout.isatty())
    try:
        with microphone.Microphone(options.device) as source:
            if not options.json:
                delay = 1000 * detector.model.latency_s
                print(f"listening to {source.name}, {delay:.0f} ms behind; Ctrl-C ends")
            blocks = source.blocks(seconds=options.seconds)
            for event in detector.stream(blocks, sample_rate=source.sample_rate, states=True):
                show.event(event)
    except KeyboardInterrupt:
        pass  # the way to end
    show.end()


class _Json:
    def event(self, event: Event) -> None:
        print(json.dumps(event.to_dict()), flush=True)

    def end(self) -> None:
        """Nothing is left to say."""


class _Words:
    """A line that is written over on a terminal; elsewhere only what begins and ends."""

    def __init__(self, *, live: bool) -> None:
        self._live = live
        self._count, self._sum, self._heard = 0, 0.0, 0.0

    def event(self, event: Event) -> None:
        from auricle.runtime.voices import OverlapEnd, State

        if isinstance(event, State):
            self._heard = event.end
            if self._live:
                print(f"\r{_line(event)}\x1b[K", end="", flush=True)
        elif isinstance(event, OverlapEnd):
            self._count += 1
            self._sum += event.end - event.start
            self._say(
                f"{clock(event.start):>10} to {clock(event.end):>10}  several voices  "
                f"{event.end - event.start:5.2f} s  p {event.probability:.2f}"
            )

    def end(self) -> None:
        self._say(
            f"heard {clock(self._heard)}: several voices {self._sum:.1f} s in {self._count} "
            f"{'stretch' if self._count == 1 else 'stretches'}"
        )

    def _say(self, text: str) -> None:
        print(f"\r{text}\x1b[K" if self._live else text, flush=True)


def _line(state: State) -> str:
    bar = "#" * round(_BAR * state.overlap)
    line = f"{clock(state.end):>10}  {_NAMES[state.state]:<14}  [{bar:<{_BAR}}] {state.overlap:.2f}"
    recent = state.speakers_recent
    return line if recent is None else f"{line}  lately {recent} voice{'' if recent == 1 else 's'}"
