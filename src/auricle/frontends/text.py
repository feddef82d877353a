"""The text form of a chain: `stft(2048,1024)|mel(128)|db|standardize(fold)`.

Stages stand between `|`. Required arguments come first, by position, and so does a preset, as in
`pcen(birds)`; the others come by name, and only where they differ from their defaults. Words need
no quotes; `none`, `true` and `false` are values. The sample rate is the sound's and not the
chain's, so it is not written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from auricle.errors import ChainError, ConfigError, unknown
from auricle.frontends.arguments import CONTEXT, checked, read, written
from auricle.frontends.stage import Axes, Stage

_STAGE = re.compile(r"\s*(?P<name>[\w-]*)\s*(?:\((?P<arguments>[^()]*)\)\s*)?$")
_CALL = re.compile(r"(?P<name>\w+)\((?P<arguments>[^()]+)\)")
_PRESET = "preset"


def to_text(stage: Stage, *, without: Collection[str] = ()) -> str:
    """One stage's text form, `without` some of its arguments."""
    parameters = {n: p for n, p in stage.parameters_accepted().items() if n != CONTEXT}
    values = {name: getattr(stage, name) for name in parameters}
    given = {
        n: p
        for n, p in parameters.items()
        if n not in without and (p.default is p.empty or values[n] != p.default)
    }
    arguments = ",".join(
        written(values[n]) if p.default is p.empty or n == _PRESET else f"{n}={written(values[n])}"
        for n, p in given.items()
    )
    return f"{stage.name}({arguments})" if arguments else stage.name


Texts = Mapping[str, Callable[[int], str]]
"""A word, and the chain that it stands for at a sample rate in hertz."""


def from_text(
    text: str,
    stages: Mapping[str, type[Stage]],
    *,
    sample_rate: int | None,
    chains: Texts = MappingProxyType({}),
) -> list[Stage]:
    """The stages of a chain's text form, attached to each other.

    Args:
        text: the chain.
        stages: those there are.
        sample_rate: of the sound in hertz; None where the first stage says it.
        chains: words that may stand for whole chains where sound goes in: alone, or after stages
            that give sound.

    Raises:
        ConfigError: with the place of the error under the text.
    """
    return list(_Reader(text, stages, chains).attached(None, sample_rate))


def check(text: str, stages: Mapping[str, type[Stage]], chains: Mapping[str, str]) -> None:
    """See that a text has the form of a chain, whatever the sample rate.

    Args:
        text: the chain.
        stages: those there are.
        chains: words that may stand for whole chains, and these chains, for errors.

    Raises:
        ConfigError: an unknown name, or an argument that no chain could have, with its place.
    """
    reader = _Reader(text, stages, chains)
    for start, part in _split(text, "|"):
        if part.strip() not in chains:
            reader.stage(start, part, None)


@dataclass(frozen=True)
class _Reader:
    """Reads one text."""

    text: str
    stages: Mapping[str, type[Stage]]
    chains: Mapping[str, Any]

    def attached(self, axes: Axes | None, sample_rate: int | None) -> Iterator[Stage]:
        """The stages, attached to what has `axes`; None where the chain begins."""
        for start, part in _split(self.text, "|"):
            rate = sample_rate if axes is None else None
            if part.strip() in self.chains and (axes is None or axes.kind == "waveform"):
                place = _Place(self.text, start + len(part) - len(part.lstrip()))
                with place:
                    new = self._whole(part.strip(), axes, rate)
            else:
                stage, place = self._placed(start, part, rate)
                new = [stage]
            with place:
                for stage in new:
                    axes = stage.attach(axes).axes
            yield from new

    def _whole(self, word: str, axes: Axes | None, sample_rate: int | None) -> list[Stage]:
        """The chain that a word stands for."""
        rate = sample_rate if axes is None else axes.sample_rate
        if rate is None:
            raise ConfigError(f"{word} needs a sample rate")
        inner = _Reader(self.chains[word](rate), self.stages, {})
        return list(inner.attached(axes, sample_rate))

    def stage(self, start: int, part: str, sample_rate: int | None) -> Stage:
        """The stage that stands at `start`."""
        return self._placed(start, part, sample_rate)[0]

    def _placed(self, start: int, part: str, sample_rate: int | None) -> tuple[Stage, _Place]:
        """The stage that stands at `start`, and its place and its arguments'."""
        match = _STAGE.match(part)
        if match is None or not match["name"]:
            raise _misplaced(self.text, start, f"{_unpaired(part)}expected a stage like mel(128)")
        place = _Place(self.text, start + match.start("name"))
        with place:
            if match["name"] not in self.stages:
                raise self._unknown(match["name"])
        stage = self.stages[match["name"]]
        offset = start + max(match.start("arguments"), 0)
        values, places = _parse_arguments(match["arguments"] or "", self.text, offset, stage)
        place = replace(place, arguments={n: (places[n], values[n]) for n in values})
        if CONTEXT in stage.parameters_accepted() and sample_rate is not None:
            values.setdefault(CONTEXT, sample_rate)
        with place:
            return stage(**values), place

    def _unknown(self, word: str) -> ConfigError:
        """The error for a word that stands where a stage should."""
        if word not in self.chains:
            return unknown("stage", word, dict.fromkeys([*self.stages, *self.chains]))
        chain = self.chains[word]
        written_out = f": {chain}" if isinstance(chain, str) else ""
        return ConfigError(
            f"{word} is a preset: it takes sound and no arguments; write its chain out"
            + written_out
        )


@dataclass(frozen=True)
class _Place:
    """Adds the place in a text to the ConfigErrors of a block.

    Attributes:
        text: the chain.
        position: where what the block deals with begins.
        arguments: where each argument of it stands, and its value.
    """

    text: str
    position: int
    arguments: Mapping[str, tuple[int, Any]] = field(default_factory=dict)

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, ConfigError):
            message = str(error)
            raise _misplaced(self.text, self._of(message), message) from error

    def _of(self, message: str) -> int:
        """The place of the argument that a message tells first, else the beginning."""
        told = {
            place: re.search(_telling(name, value), message)
            for name, (place, value) in self.arguments.items()
        }
        first = {match.start(): place for place, match in told.items() if match}
        return first[min(first)] if first else self.position


def _parse_arguments(
    body: str, text: str, offset: int, stage: type[Stage]
) -> tuple[dict[str, Any], dict[str, int]]:
    """The arguments of a stage, and where each stands."""
    positional = [name for name in stage.parameters_accepted() if name != CONTEXT]
    arguments: dict[str, Any] = {}
    places: dict[str, int] = {}
    for index, (start, part) in enumerate(_split(body, ",") if body.strip() else ()):
        place = offset + start + len(part) - len(part.lstrip())
        key, equals, value = part.rpartition("=")
        if not equals and index >= len(positional):
            raise _misplaced(text, place, f"{stage.name} takes {len(positional)} arguments at most")
        name = key.strip() if equals else positional[index]
        if name in arguments:
            raise _misplaced(text, place, f"{stage.name}: {name} is given twice")
        with _Place(text, place):
            arguments[name] = checked(stage, name, read(value.strip()))
        places[name] = place
    return arguments, places


def _telling(name: str, value: Any) -> str:
    """A pattern for what a message calls an argument: its name with a value, or its word alone."""
    word = f"|{re.escape(repr(value))}" if isinstance(value, str) else ""
    return rf"\b{name}={word}"


def _unpaired(part: str) -> str:
    """What is wrong with the parentheses of a part."""
    more = part.count("(") - part.count(")")
    if not more:
        return ""
    return "a parenthesis is missing; " if more > 0 else "there is a parenthesis too many; "


def _split(text: str, separator: str) -> Iterator[tuple[int, str]]:
    """The parts between separators, with their places."""
    start = 0
    for part in text.split(separator):
        yield start, part
        start += len(part) + len(separator)


def parts(name: str) -> list[str]:
    """What a name joins by `+`, as channels; a `+` inside parentheses belongs to a number.

    >>> parts("logmel + stft(256,64)|db(ref=1e+05)")
    ['logmel', 'stft(256,64)|db(ref=1e+05)']
    """
    return [part.strip() for part in re.split(r"\+(?![^()]*\))", name)]


def shortened(names: Sequence[str], longest: int = 36) -> dict[str, str]:
    """How tables and sentences call candidates: names, and chains without what says least.

    A chain of more than `longest` signs loses first the arguments by name that it shares with all
    others that have the stage, then all arguments by name; one of more than twice as many loses all
    arguments. None loses so much that two would be alike.

    >>> chains = ["stft(1024,256)|mel(80)|pcen(gain=0.5,bias=1.0)",
    ...           "stft(1024,256)|mel(80)|pcen(gain=0.9,bias=1.0)", "logmel"]
    >>> list(shortened(chains).values())
    ['stft(1024,256)|mel(80)|pcen(gain=0.5,…)', 'stft(1024,256)|mel(80)|pcen(gain=0.9,…)', 'logmel']
    """
    written = [
        (m["name"], set(m["arguments"].split(","))) for n in names for m in _CALL.finditer(n)
    ]
    shared = {
        stage: set.intersection(*(given for name, given in written if name == stage))
        for stage, _ in written
    }
    levels: list[tuple[int, Callable[[str, str], bool]]] = [
        (longest, lambda stage, argument: "=" in argument and argument in shared[stage]),
        (longest, lambda stage, argument: "=" in argument),
        (2 * longest, lambda stage, argument: True),
    ]
    found = {name: name for name in names}
    for most, least in levels:
        shorter = {n: _without(n, least) for n, label in found.items() if len(label) > most}
        count = Counter({**found, **shorter}.values())
        found |= {name: short for name, short in shorter.items() if count[short] == 1}
    return found


def _without(chain: str, least: Callable[[str, str], bool]) -> str:
    """The chain with `…` for the arguments that say least."""

    def call(match: re.Match[str]) -> str:
        given = match["arguments"].split(",")
        kept = [argument for argument in given if not least(match["name"], argument)]
        return f"{match['name']}({','.join(kept if len(kept) == len(given) else [*kept, '…'])})"

    return _CALL.sub(call, chain)


def _misplaced(text: str, position: int, message: str) -> ConfigError:
    return ChainError(message, text, position)
