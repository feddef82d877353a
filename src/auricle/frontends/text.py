"""The text form of a chain: `stft(2048,1024)|mel(128)|db|standardize(fold)`.

Stages stand between `|`. Required arguments come first, by position, and so does a preset, as in
`pcen(birds)`; the others come by name, and only where they differ from their defaults. Words need
no quotes; `none`, `true` and `false` are values. The sample rate is the sound's and not the
chain's, so it is not written.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any

from auricle.errors import ConfigError, unknown
from auricle.frontends.stage import Stage

_STAGE = re.compile(r"\s*(?P<name>\w*)\s*(?:\((?P<arguments>[^()]*)\)\s*)?$")
_CONSTANTS: dict[str, Any] = {"none": None, "true": True, "false": False}
_CONTEXT = "sample_rate"
_PRESET = "preset"


def to_text(stage: Stage) -> str:
    """One stage's text form."""
    parameters = stage.parameters_accepted()
    parameters.pop(_CONTEXT, None)
    values = {name: getattr(stage, name) for name in parameters}
    given = {n: p for n, p in parameters.items() if p.default is p.empty or values[n] != p.default}
    arguments = ",".join(
        _written(values[n])
        if p.default is p.empty or n == _PRESET
        else f"{n}={_written(values[n])}"
        for n, p in given.items()
    )
    return f"{stage.name}({arguments})" if arguments else stage.name


def _written(value: Any) -> str:
    for word, constant in _CONSTANTS.items():
        if value is constant:
            return word
    return value if isinstance(value, str) else repr(value)


def from_text(
    text: str, stages: Mapping[str, type[Stage]], *, sample_rate: int | None
) -> list[Stage]:
    """The stages of a chain's text form.

    Raises:
        ConfigError: with the place of the error under the text.
    """
    found = []
    for start, part in _split(text, "|"):
        match = _STAGE.match(part)
        if match is None or not match["name"]:
            raise _misplaced(text, start, "expected a stage like mel(128)")
        with_place = _Place(text, start + match.start("name"))
        found.append(_parse_stage(match, text, start, stages, sample_rate, with_place))
    return found


class _Place:
    """Adds the place in a text to the ConfigErrors of a block."""

    def __init__(self, text: str, position: int) -> None:
        self.text, self.position = text, position

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, ConfigError):
            raise _misplaced(self.text, self.position, str(error)) from error


def _parse_stage(
    match: re.Match[str],
    text: str,
    start: int,
    stages: Mapping[str, type[Stage]],
    sample_rate: int | None,
    place: _Place,
) -> Stage:
    with place:
        if match["name"] not in stages:
            raise unknown("stage", match["name"], stages)
    stage = stages[match["name"]]
    offset = start + max(match.start("arguments"), 0)
    arguments = _parse_arguments(match["arguments"] or "", text, offset, stage)
    if _CONTEXT in stage.parameters_accepted() and sample_rate is not None:
        arguments.setdefault(_CONTEXT, sample_rate)
    with place:
        return build(stage, arguments)


def _parse_arguments(body: str, text: str, offset: int, stage: type[Stage]) -> dict[str, Any]:
    positional = [name for name in stage.parameters_accepted() if name != _CONTEXT]
    arguments: dict[str, Any] = {}
    for index, (start, part) in enumerate(_split(body, ",") if body.strip() else ()):
        place = offset + start + len(part) - len(part.lstrip())
        key, equals, value = part.rpartition("=")
        if not equals and index >= len(positional):
            raise _misplaced(text, place, f"{stage.name} takes {len(positional)} arguments at most")
        name = key.strip() if equals else positional[index]
        if name in arguments:
            raise _misplaced(text, place, f"{stage.name}: {name} is given twice")
        with _Place(text, place):
            arguments[name] = _checked(stage, name, _value(value.strip()))
    return arguments


def _split(text: str, separator: str) -> Iterator[tuple[int, str]]:
    """The parts between separators, with their places."""
    start = 0
    for part in text.split(separator):
        yield start, part
        start += len(part) + len(separator)


def _value(word: str) -> Any:
    if word.lower() in _CONSTANTS:
        return _CONSTANTS[word.lower()]
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return word


def _misplaced(text: str, position: int, message: str) -> ConfigError:
    return ConfigError(f"{message}\n  {text}\n  {' ' * position}^")


def build(stage: type[Stage], arguments: Mapping[str, Any]) -> Stage:
    """A stage from its checked arguments.

    Raises:
        ConfigError: an unknown, missing or wrongly typed argument.
    """
    checked = {name: _checked(stage, name, value) for name, value in arguments.items()}
    for name, parameter in stage.parameters_accepted().items():
        if parameter.default is parameter.empty and name not in checked:
            raise ConfigError(f"{stage.name} needs {name}: {signature(stage)}")
    return stage(**checked)


def signature(stage: type[Stage]) -> str:
    """How a stage is written, for error messages: `mel(bins,fmin=0.0,...)`."""
    parts = [
        name if p.default is p.empty else f"{name}={_written(p.default)}"
        for name, p in stage.parameters_accepted().items()
        if name != _CONTEXT
    ]
    return f"{stage.name}({','.join(parts)})"


def _checked(stage: type[Stage], name: str, value: Any) -> Any:
    """The value in the type that its parameter is annotated with."""
    parameters = stage.parameters_accepted()
    if name not in parameters:
        raise unknown(f"argument of {stage.name}", name, parameters)
    allowed = _types(parameters[name])
    given = "None" if value is None else type(value).__name__
    if given == "int" and "int" not in allowed and "float" in allowed:
        return float(value)
    if given not in allowed:
        raise ConfigError(f"{stage.name}: {name}={value!r}, but {' or '.join(allowed)} is needed")
    return value


def _types(parameter: inspect.Parameter) -> list[str]:
    return [part.strip() for part in str(parameter.annotation).split("|")]
