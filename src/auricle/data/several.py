"""Several labels in one text: `wren;robin` or `wren|robin`, and when a column holds such.

A text is taken for several labels where a part of one text stands alone in another (`wren` beside
`wren;robin`), or where fewer different parts than different texts are there, as where labels combine.
`Bird|Wren` and `Bird|Robin`, one class each, are left whole by both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, get_args

from auricle.errors import unknown

Labels = Literal["auto", "single", "multi"]
CHOICES: tuple[Labels, ...] = get_args(Labels)
JOIN = ";"
_MARKS = re.compile("[;|]")


def check(labels: str) -> None:
    """See that a choice is known.

    Raises:
        ConfigError: it is not.
    """
    if labels not in CHOICES:
        raise unknown("labels", labels, CHOICES)


def parts(text: str, background: str = "") -> tuple[str, ...]:
    """The labels of a text, each once, sorted; the background is none.

    >>> parts("wren; robin|wren;background", "background")
    ('robin', 'wren')
    """
    found = {part.strip() for part in _MARKS.split(text)} - {"", background}
    return tuple(sorted(found))


def joined(labels: Iterable[str]) -> str:
    """The labels as one text.

    >>> joined(("robin", "wren"))
    'robin;wren'
    """
    return JOIN.join(labels)


def combined(texts: Iterable[str]) -> bool:
    """Whether texts hold several labels, rather than marks within the name of one.

    >>> combined(["wren", "robin", "wren;robin"]), combined(["Bird|Wren", "Bird|Robin", "Fox"])
    (True, False)
    """
    different = {text for text in texts if text}
    marked = {text for text in different if len(parts(text)) > 1}
    pieces = {piece for text in marked for piece in parts(text)}
    whole = different - marked
    return bool(marked) and (bool(pieces & whole) or len(pieces | whole) < len(different))
