"""One error root. Each message says what was given, what is allowed, and what to do."""

from __future__ import annotations

import difflib
import importlib
import shlex
from collections.abc import Iterable
from types import ModuleType


class AuricleError(Exception):
    """Root of every error that auricle raises on purpose."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The message as it is broken on purpose; a line break that came with a name breaks none."""
        return (str(self),)


class AudioError(AuricleError):
    """A file cannot be read as sound."""


class TooLongError(AudioError):
    """A file lasts longer than is taken."""


class DataError(AuricleError):
    """A data set cannot serve the task, as it stands."""


class CacheError(AuricleError):
    """The cache folder is full, cannot be written, or was emptied while in use."""


class ConfigError(AuricleError):
    """A name or a value that is not among those allowed."""


class ListError(ConfigError):
    """What takes several lines to say.

    >>> ListError("two files are damaged:", "a.wav", "b.wav").lines
    ('two files are damaged:', 'a.wav', 'b.wav')
    """

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self._lines = lines

    @property
    def lines(self) -> tuple[str, ...]:
        """As they were given."""
        return self._lines


class ChainError(ListError):
    """What is wrong in a chain's text; below it the text, and a mark at the place.

    >>> print(ChainError("unknown stage 'lgmel'", "stft|lgmel", 5))
    unknown stage 'lgmel'
      stft|lgmel
           ^
    """

    def __init__(self, message: str, chain: str, position: int) -> None:
        super().__init__(*message.splitlines(), f"  {chain}", f"  {' ' * position}^")


class BusyError(AuricleError):
    """Another process is at work in the same place."""


class ModelError(AuricleError):
    """A saved model is damaged, or does not fit what is asked of it."""


class UnlikeError(ModelError):
    """An exported file answers otherwise than its model; `difference` is by how much."""

    def __init__(self, message: str, difference: float) -> None:
        super().__init__(message)
        self.difference = difference


class TrainingError(AuricleError):
    """A training could not be finished."""


class HaltedError(AuricleError):
    """Work was given up because nobody waits for it any more."""


class ClusterError(AuricleError):
    """A cluster cannot be reached, or cannot do its work."""


class MissingExtraError(AuricleError):
    """A part of auricle that is not installed."""


def unknown(kind: str, given: object, accepted: Iterable[str]) -> ConfigError:
    """The error for an unknown name: lists the accepted ones and proposes the nearest.

    >>> print(unknown("front end", "lgmel", ["mel", "logmel"]))
    unknown front end 'lgmel'; did you mean 'logmel'? Accepted: mel, logmel
    """
    names = list(accepted)
    near = difflib.get_close_matches(str(given), names, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else "."
    return ConfigError(f"unknown {kind} {given!r}{hint} Accepted: {', '.join(names)}")


def flag(name: str) -> str:
    """A field of a request as the command line spells it.

    >>> flag("group_column"), flag("join_duplicates")
    ('--group-column', '--no-join')
    """
    return "--no-join" if name == "join_duplicates" else f"--{name.replace('_', '-')}"


def option(*names: str, **values: object) -> str:
    """Options as both kinds of user write them, alone or with a value; a list is given one by one.

    >>> option("group_column", "group_pattern")
    '--group-column or --group-pattern (in Python: group_column, group_pattern)'
    >>> option(exclude=["dog", "a cat"])
    "--exclude dog --exclude 'a cat' (in Python: exclude=['dog', 'a cat'])"
    """
    given = [
        f"{flag(name)} {shlex.quote(str(part))}"
        for name, value in values.items()
        for part in (value if isinstance(value, list) else [value])
    ]
    typed = " or ".join([*map(flag, names), " ".join(given)]).removesuffix(" or ")
    called = ", ".join([*names, *(f"{name}={value!r}" for name, value in values.items())])
    return f"{typed} (in Python: {called})"


def require(module: str, *, extra: str, purpose: str) -> ModuleType:
    """Import `module`, or say in one line which extra brings it.

    Raises:
        MissingExtraError: the module is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != module.split(".")[0]:
            raise
        raise MissingExtraError(
            f"{purpose} needs {module.split('.')[0]}: pip install 'auricle[{extra}]'"
        ) from None
