"""The arguments of a stage: one check for Python's keywords, the text form and configurations.

A constructor's signature says which there are, of what types, and which are needed.
"""

from __future__ import annotations

import functools
import inspect
import math
import numbers
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle.errors import ConfigError, unknown

if TYPE_CHECKING:
    from auricle.frontends.stage import Stage

CONTEXT = "sample_rate"
"""The argument that the sound decides, and that no text needs."""

_CONSTANTS: dict[str, Any] = {"none": None, "true": True, "false": False}
_TYPES = frozenset({"int", "float", "bool", "str", "None"})


def checking(constructor: Callable[..., None]) -> Callable[..., None]:
    """The constructor of a stage with the check of its arguments before it."""

    @functools.wraps(constructor)
    def checked_first(self: Stage, *given: Any, **named: Any) -> None:
        if type(self).__init__ is checked_first:  # else a subclass has checked its own
            named = _complete(type(self), given, named)
            given = ()
        constructor(self, *given, **named)

    return checked_first


def _complete(
    stage: type[Stage], given: tuple[Any, ...], named: Mapping[str, Any]
) -> dict[str, Any]:
    if given:
        raise ConfigError(f"{stage.name} takes its arguments by name: {signature(stage)}")
    found = {name: checked(stage, name, value) for name, value in named.items()}
    for name, parameter in stage.parameters_accepted().items():
        if parameter.default is parameter.empty and name not in found:
            raise ConfigError(f"{stage.name} needs {name}: {signature(stage)}")
    return found


def checked(stage: type[Stage], name: str, value: Any) -> Any:
    """A value in the type that its parameter is annotated with.

    Raises:
        ConfigError: an unknown argument, another type, or a number that is not finite.
    """
    parameters = stage.parameters_accepted()
    if name not in parameters:
        raise unknown(f"argument of {stage.name}", name, parameters)
    value, allowed = _plain(value), _types(parameters[name])
    given = "None" if value is None else type(value).__name__
    if given == "int" and "int" not in allowed and "float" in allowed:
        return float(value)
    if given not in allowed and _TYPES.issuperset(allowed):
        raise ConfigError(f"{stage.name}: {name}={value!r}, but {' or '.join(allowed)} is needed")
    check_finite(stage.name, name, value)
    return value


def check_finite(stage: str, name: str, value: Any) -> None:
    """Refuse an argument that is no finite number.

    Raises:
        ConfigError: not a number, or infinite.
    """
    if isinstance(value, float) and not math.isfinite(value):
        raise ConfigError(f"{stage}: {name}={value} must be finite")


def _plain(value: Any) -> Any:
    """A number or word of numpy's as Python's own, which JSON and the text form can write."""
    if isinstance(value, bool | np.bool_):
        return bool(value)
    for kind, own in ((numbers.Integral, int), (numbers.Real, float), (str, str)):
        if isinstance(value, kind):
            return own(value)  # type: ignore[arg-type]
    return value


def _types(parameter: inspect.Parameter) -> list[str]:
    return [part.strip() for part in str(parameter.annotation).split("|")]


def signature(stage: type[Stage]) -> str:
    """How a stage is written, for error messages: `mel(bins,fmin=0.0,...)`."""
    parts = [
        name if p.default is p.empty else f"{name}={written(p.default)}"
        for name, p in stage.parameters_accepted().items()
        if name != CONTEXT
    ]
    return f"{stage.name}({','.join(parts)})"


def written(value: Any) -> str:
    """A value as the text form writes it."""
    for word, constant in _CONSTANTS.items():
        if value is constant:
            return word
    return value if isinstance(value, str) else repr(value)


def read(word: str) -> Any:
    """The value that a word of the text form stands for."""
    if word.lower() in _CONSTANTS:
        return _CONSTANTS[word.lower()]
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return word
