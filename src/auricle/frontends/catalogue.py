"""The catalogue: what every preset and every stage is, when to take it, what it costs, its source.

Everything here is read from the table of presets and from the stages themselves (their docstrings,
signatures and examples), so that adding one touches one file.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from auricle.errors import unknown
from auricle.frontends import arguments, presets
from auricle.frontends.chain import FrontEnd
from auricle.frontends.stage import Stage
from auricle.frontends.stages import STAGES

SECONDS = 10.0
PRESET_RATE = 32000
STAGE_RATE = 8000

_SECTION = re.compile(r"^(Args|Attributes|Example|Raises|Returns):$")
_YEAR = r"(?:1[89]|20)\d\d"
_CITATION = re.compile(rf"\((?:after )?([^()]*\w[^()]*\b{_YEAR})\b[^()]*\)")
_NEXT = re.compile(r"(?<=\d{4})[;,] ")
_AUTHOR = re.compile(rf"([A-Z]\w+(?:(?: & |, )[A-Z]\w+)*(?: et al\.)?) \(({_YEAR})\)")
_STANDARD = re.compile(r"\b(?:ITU-R|EBU|IEC|ISO|ANSI)[ -][\w.:/-]*\d[\w:-]*")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a stage; `default` as the text form writes it, None where it must be given."""

    name: str
    default: str | None
    what: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A preset or a stage.

    Attributes:
        name: its name in chains.
        kind: "preset" or "stage".
        what: what it is, in one line.
        cost: multiply-accumulates for a clip of 10 s: of a preset at 32 kHz and the shared
            resolution, of a stage alone in its example at 8 kHz.
        source: paper or standard.
        story: when it is a good choice and when not, in paragraphs.
        chain: of a preset at 32 kHz; of a stage its example.
        native: of a preset, the chain at its customary size, if that is another one.
        takes, gives: kinds of values before and after a stage.
        decides: the factor that it decides, empty where there is none.
        latency: seconds of sound after the moment that a frame stands for; None: the whole clip.
        arguments: of a stage.
    """

    name: str
    kind: str
    what: str
    cost: int
    source: str
    story: tuple[str, ...]
    chain: str
    native: str | None = None
    takes: tuple[str, ...] = ()
    gives: str = ""
    decides: str = ""
    latency: float | None = None
    arguments: tuple[Argument, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)


def entries() -> tuple[Entry, ...]:
    """All presets in the order of their table, then all stages by name."""
    return tuple(map(_preset, presets.PRESETS)) + tuple(map(_stage, sorted(STAGES)))


def find(name: str) -> tuple[Entry, ...]:
    """What has this name: a preset, a stage, or one of each.

    Raises:
        ConfigError: nothing has; names the nearest.

    >>> [entry.kind for entry in find("pcen")]
    ['preset', 'stage']
    """
    if name not in presets.PRESETS and name not in STAGES:
        raise unknown("preset or stage", name, dict.fromkeys([*presets.PRESETS, *STAGES]))
    found = [_preset(name)] if name in presets.PRESETS else []
    return (*found, *([_stage(name)] if name in STAGES else []))


def _preset(name: str) -> Entry:
    preset = presets.PRESETS[name]
    shared, native = (_built(name, native=own) for own in (False, True))
    return Entry(
        name=name,
        kind="preset",
        what=preset.description,
        cost=shared.cost(round(SECONDS * PRESET_RATE)),
        source=preset.source,
        story=(f"Good: {preset.good}.", f"Bad: {preset.bad}."),
        chain=str(shared),
        native=None if str(native) == str(shared) else str(native),
        latency=_seconds(shared),
    )


def _built(name: str, *, native: bool) -> FrontEnd:
    sizes = asdict(presets.resolution(PRESET_RATE, SECONDS))
    chain = presets.build(name, sample_rate=PRESET_RATE, normalize="none", native=native, **sizes)
    assert isinstance(chain, FrontEnd)
    return chain


def _stage(name: str) -> Entry:
    kind = STAGES[name]
    chain = FrontEnd.parse(kind.example, sample_rate=STAGE_RATE)
    place = next(i for i, stage in enumerate(chain) if stage.name == name)
    stage = list(chain)[place]
    summary, story, told = _documented(kind)
    return Entry(
        name=name,
        kind="stage",
        what=summary,
        cost=_cost_alone(chain, place),
        source=_source(kind),
        story=story,
        chain=kind.example,
        takes=kind.accepts,
        gives=stage.axes.kind,
        decides=stage.factor[0] if stage.factor else "",
        latency=_seconds(FrontEnd(stage)),
        arguments=tuple(_arguments(kind, told)),
    )


def _cost_alone(chain: FrontEnd, place: int) -> int:
    samples, stages = round(SECONDS * STAGE_RATE), list(chain)
    before = FrontEnd(*stages[:place]).cost(samples) if place else 0
    return FrontEnd(*stages[: place + 1]).cost(samples) - before


def _seconds(chain: FrontEnd) -> float | None:
    return None if chain.latency is None else chain.latency / chain.sample_rate


def _arguments(kind: type[Stage], told: dict[str, str]) -> Iterator[Argument]:
    for name, parameter in kind.parameters_accepted().items():
        if name != "sample_rate":
            given = parameter.default is not parameter.empty
            default = arguments.written(parameter.default) if given else None
            yield Argument(name, default, told.get(name, ""))


def _source(kind: type[Stage]) -> str:
    """The papers and standards that a stage's documentation names."""
    module = inspect.getmodule(kind)
    said = _flat(f"{inspect.getdoc(kind)}\n{module.__doc__ if module else ''}")
    found = [" ".join(names) for names in _AUTHOR.findall(said)]
    found += [one for cited in _CITATION.findall(said) for one in _NEXT.split(cited)]
    found += _STANDARD.findall(said)
    # A standard is often named again without its year, and a paper with more of its authors.
    found = [f for f in dict.fromkeys(found) if not any(f != g and f in g for g in found)]
    works: dict[str, str] = {}
    for one in found:
        works.setdefault(_work(one), one)
    return "; ".join(works.values())


def _work(citation: str) -> str:
    """First author and year, which tell one work from another.

    >>> _work("Wang, Getreuer & Saurous 2017"), _work("Wang et al. 2017"), _work("IEC 61260-1:2014")
    ('Wang 2017', 'Wang 2017', 'IEC 61260-1:2014')
    """
    return re.sub(rf"^(\w+)\b.* ({_YEAR}[a-z]?)$", r"\1 \2", citation)


def _documented(kind: type[Stage]) -> tuple[str, tuple[str, ...], dict[str, str]]:
    """Of a docstring: the first sentence, the paragraphs after it, what the arguments mean."""
    paragraphs, arguments = [], {}
    for block in (inspect.getdoc(kind) or "").split("\n\n"):
        head, *body = block.splitlines()
        section = _SECTION.match(head)
        if section and section[1] == "Args":
            arguments = dict(_meanings(body))
        elif not section and not head.startswith((" ", ">>>")):
            paragraphs.append(block if head.startswith("- ") else _flat(block))
    first, rest = _sentence(paragraphs[0])
    return first, tuple(filter(None, (rest, *paragraphs[1:]))), arguments


def _meanings(lines: list[str]) -> Iterator[tuple[str, str]]:
    """(argument, meaning) of the lines below `Args:`."""
    joined = _flat("\n".join(f"\0{line}" if re.match(r" {4}\w", line) else line for line in lines))
    for entry in filter(None, joined.split("\0")):
        names, _, meaning = entry.strip().partition(": ")
        for name in names.split(", "):
            yield name, meaning


def _sentence(paragraph: str) -> tuple[str, str]:
    """The first sentence without its full stop, and the rest.

    >>> _sentence("A filter (Smith 1999). It is good.")
    ('A filter (Smith 1999)', 'It is good.')
    """
    match = re.match(r"(.*?[^.])\.(?: (?=[A-Z`])(.*))?$", paragraph, re.DOTALL)
    return (match[1], match[2] or "") if match else (paragraph, "")


def _flat(block: str) -> str:
    return " ".join(block.split())
