"""Text from elsewhere - names of files, labels of a table or of a model - made safe to show; times, counts."""

from __future__ import annotations

import re

_NO_BYTES = re.compile("[\ud800-\udc7f\udd00-\udfff]")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    r"""Text in which all that a terminal would obey, and what is no UTF-8, is a backslash escape.

    Control characters (a terminal's commands begin with one), line breaks among them, marks that
    turn the reading direction, bytes of a file name that are no UTF-8. What has been escaped stays
    as it is.

    >>> print(printable("caf\udce9 \x1b]0;title\x07.wav"))
    caf\xe9 \x1b]0;title\x07.wav
    """
    paired = _NO_BYTES.sub(_escaped, text)
    sound = paired.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return _UNSEEN.sub(_escaped, sound)


def duration(seconds: float) -> str:
    """A time for people.

    >>> duration(40), duration(400), duration(40000)
    ('40 s', '7 min', '11.1 h')
    """
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def left(spent: float, done: int, count: int) -> str:
    """How long the rest takes at the pace so far.

    >>> left(30.0, 1, 3)
    '60 s left'
    """
    return f"{duration(spent / done * (count - done))} left"


def counted(number: int, one: str, several: str) -> str:
    """A number and what it counts.

    >>> counted(1, "file was", "files were"), counted(2, "file was", "files were")
    ('1 file was', '2 files were')
    """
    return f"{number} {one if number == 1 else several}"


def _escaped(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode()
