"""How numbers and names are written, the same on the page and in the terminal.

Shares of one (0..1) are printed as percent with one decimal, differences in percentage points with
their sign, counts with a comma for thousands. Spaces between a number and its unit do not break.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from auricle import printing

NONE = "–"
_GAP = "\u00a0"


def printable(text: str) -> str:
    r"""Text of several lines without what no page and no terminal can show, or should not obey.

    >>> print(printable("caf\udce9\n\x1b[31m.wav"))
    caf\xe9
    \x1b[31m.wav
    """
    return "\n".join(map(printing.printable, text.split("\n")))


def known(value: object) -> bool:
    """Whether `value` is a number that can be printed.

    >>> known(0.5), known(None), known(float("nan"))
    (True, False, False)
    """
    return isinstance(value, int | float) and math.isfinite(value)


def labelled(value: Any, labels: Mapping[str, str]) -> Any:
    """Plain values with each name that has a label called by it; a chain is never shortened.

    >>> labelled({"a|b": ["a|b", {"chain": "a|b"}]}, {"a|b": "a"})
    {'a': ['a', {'chain': 'a|b'}]}
    """
    if isinstance(value, str):
        return labels.get(value, value)
    if isinstance(value, list):
        return [labelled(item, labels) for item in value]
    if isinstance(value, dict):
        kept = ("chain", "description", "labels")
        return {
            labels.get(key, key): item if key in kept else labelled(item, labels)
            for key, item in value.items()
        }
    return value


def clipped(text: str, longest: int = 24) -> str:
    """A text's beginning and end, where it is too long for a picture.

    >>> clipped("logmel"), clipped("stft(1024,256)|mel(80)|pcen(gain=0.5,…)")
    ('logmel', 'stft(1024,2…(gain=0.5,…)')
    """
    half = longest // 2
    return text if len(text) <= longest else f"{text[: half - 1]}…{text[-half:]}"


def percent(share: float | None, decimals: int = 1) -> str:
    """A share of one in percent.

    >>> percent(0.8421).replace(chr(160), " "), percent(None)
    ('84.2 %', '–')
    """
    return f"{100 * share:.{decimals}f}{_GAP}%" if share is not None and known(share) else NONE


def percent_range(low: float | None, high: float | None) -> str:
    """An interval of shares of one, in percent.

    >>> percent_range(0.801, 0.88).replace(chr(160), " ")
    '80.1 to 88.0 %'
    """
    if low is None or high is None or not (known(low) and known(high)):
        return NONE
    return f"{100 * low:.1f}{_GAP}to{_GAP}{100 * high:.1f}{_GAP}%"


def signed(points: float | None) -> str:
    """A difference in percentage points, with its sign and no negative zero.

    >>> signed(4.21), signed(-0.4), signed(-0.04)
    ('+4.2', '−0.4', '0.0')
    """
    if points is None or not known(points):
        return NONE
    text = f"{abs(points):.1f}"
    return text if text == "0.0" else ("+" if points > 0 else "−") + text


def signed_range(low: float | None, high: float | None) -> str:
    """An interval of differences in percentage points.

    >>> signed_range(-5, 4.2).replace(chr(160), " ")
    '−5.0 to +4.2'
    """
    if low is None or high is None or not (known(low) and known(high)):
        return NONE
    return f"{signed(low)}{_GAP}to{_GAP}{signed(high)}"


def number(value: float | None, decimals: int = 3) -> str:
    """A plain number with a fixed count of decimals.

    >>> number(0.51234), number(None)
    ('0.512', '–')
    """
    return f"{value:,.{decimals}f}" if value is not None and known(value) else NONE


def number_range(low: float | None, high: float | None) -> str:
    """An interval of plain numbers.

    >>> number_range(0.91, 0.9512).replace(chr(160), " "), number_range(None, None)
    ('0.910 to 0.951', '–')
    """
    if low is None or high is None or not (known(low) and known(high)):
        return NONE
    return f"{number(low)}{_GAP}to{_GAP}{number(high)}"


def chance(share: float | None) -> str:
    """A probability in whole percent, never 0 or 100.

    >>> chance(0.5), chance(0.001), chance(0.9999)
    ('50\xa0%', '<1\xa0%', '>99\xa0%')
    """
    if share is None or not known(share):
        return NONE
    if share < 0.01 or share > 0.99:
        return f"{'<1' if share < 0.01 else '>99'}{_GAP}%"
    return percent(share, 0)


def p_value(p: float | None) -> str:
    """A p-value to three decimals, never 0.

    >>> p_value(0.0134), p_value(1e-9)
    ('0.013', '<0.001')
    """
    return "<0.001" if p is not None and known(p) and p < 0.001 else number(p)


def count(value: float | None) -> str:
    """A whole number.

    >>> count(1250), count(None)
    ('1,250', '–')
    """
    return f"{value:,.0f}" if value is not None and known(value) else NONE


def counted(value: int, one: str, many: str | None = None) -> str:
    """A whole number with its noun.

    >>> counted(1, "class", "classes").replace(chr(160), " "), counted(3, "fold")[-5:]
    ('1 class', 'folds')
    """
    return f"{value:,}{_GAP}{one if value == 1 else many or one + 's'}"


def large(value: float | None) -> str:
    """A large count, to three digits with a letter: k, M, G, T.

    >>> large(12_340_000).replace(chr(160), " "), large(950), large(2.5e9).replace(chr(160), " ")
    ('12.3 M', '950', '2.50 G')
    """
    if value is None or not known(value):
        return NONE
    scaled, letter = float(value), ""
    for step in "kMGT":
        if abs(scaled) < 999.5:
            break
        scaled, letter = scaled / 1000, step
    if not letter:
        return f"{scaled:.0f}"
    decimals = 2 if abs(scaled) < 9.995 else 1 if abs(scaled) < 99.95 else 0
    return f"{scaled:.{decimals}f}{_GAP}{letter}"


def hertz(value: float) -> str:
    """A frequency.

    >>> hertz(440).replace(chr(160), " "), hertz(2500).replace(chr(160), " ")
    ('440 Hz', '2.5 kHz')
    """
    return f"{value / 1000:.3g}{_GAP}kHz" if abs(value) >= 1000 else f"{value:.3g}{_GAP}Hz"


def clock(seconds: float | None) -> str:
    """A duration that people read: seconds, minutes or hours.

    >>> [clock(s).replace(chr(160), " ") for s in (4.2, 75, 7260)]
    ['4.2 s', '1 min 15 s', '2 h 1 min']
    """
    if seconds is None or not known(seconds):
        return NONE
    if seconds < 60:
        return f"{seconds:.1f}{_GAP}s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes}{_GAP}min" + (f"{_GAP}{rest}{_GAP}s" if rest else "")
    hours, minutes = divmod(minutes, 60)
    return f"{hours}{_GAP}h" + (f"{_GAP}{minutes}{_GAP}min" if minutes else "")


def listed(names: Sequence[str], word: str = "and") -> str:
    """Names in a row.

    >>> listed(["a"]), listed(["a", "b", "c"])
    ('a', 'a, b and c')
    """
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def likenesses(pairs: Sequence[Mapping[str, Any]]) -> list[str]:
    """Which pictures are nearly the same, a sentence for all that hang together by pairs.

    >>> pairs = [{"a": "x", "b": "y", "correlation": 0.99}, {"a": "u", "b": "v", "correlation": 0.985},
    ...          {"a": "y", "b": "z", "correlation": 0.982}]
    >>> for sentence in likenesses(pairs):
    ...     print(sentence)
    x, y and z are each nearly the same picture as another of them (correlation 0.982 to 0.990).
    u and v are nearly the same picture (correlation 0.985).
    """
    groups: list[list[str]] = []
    for pair in pairs:
        both = [pair["a"], pair["b"]]
        touched = [group for group in groups if not set(both).isdisjoint(group)]
        place = groups.index(touched[0]) if touched else len(groups)
        groups[place : place + 1] = [[*dict.fromkeys(chain(*touched, both))]]
        groups = [group for group in groups if group not in touched[1:]]
    return [_alike(group, pairs) for group in groups]


def _alike(group: Sequence[str], pairs: Sequence[Mapping[str, Any]]) -> str:
    found = [pair["correlation"] for pair in pairs if pair["a"] in group]
    if len(group) == 2:
        return f"{listed(group)} are nearly the same picture (correlation {number(found[0])})."
    span = f"{number(min(found))} to {number(max(found))}"
    return (
        f"{listed(group)} are each nearly the same picture as another of them (correlation {span})."
    )


_LEAK = 0.01
RANDOM_SPLIT = ", random split"


def leaks(ranking: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a baseline gains a point or more by a random split; True where that is not known.

    >>> rows = [{"candidate": "classic", "score": 0.9}, {"candidate": "classic, random split", "score": 0.9}]
    >>> leaks(rows), leaks([rows[0] | {"score": 0.7}, rows[1]])
    (False, True)
    """
    scores = {row["candidate"]: row["score"] for row in ranking}
    gains = [
        score - scores[name.removesuffix(RANDOM_SPLIT)]
        for name, score in scores.items()
        if name.endswith(RANDOM_SPLIT) and name.removesuffix(RANDOM_SPLIT) in scores
    ]
    return not gains or max(gains) >= _LEAK


def gained(effect: Mapping[str, Any]) -> dict[str, Any]:
    """A factor's effect told as a gain, as the sentences do: points are those of `b` over `a`, never negative.

    >>> effect = {"a": "none", "b": "dct", "points": -1.4, "low": -10.6, "high": 13.4}
    >>> [gained(effect)[key] for key in ("a", "b", "points", "low", "high")]
    ['dct', 'none', 1.4, -13.4, 10.6]
    """
    if not effect["points"] < 0:
        return dict(effect)
    low, high = (
        -end if end is not None and known(end) else end
        for end in (effect.get("high"), effect.get("low"))
    )
    turned = {"a": effect["b"], "b": effect["a"], "points": -effect["points"]}
    return {**effect, **turned, "low": low, "high": high}


def scope(data: Mapping[str, Any], holdout: Mapping[str, Any] | None = None) -> str:
    """What every score counts over: the metric, the unit, its number and the interval.

    Args:
        data: its `recordings` and `groups` are all that there are.
        holdout: how many `recordings` and `groups` of them were held out.

    >>> scope({"recordings": 240, "groups": 188}).replace(chr(160), " ")
    'recording-level balanced accuracy, 240 recordings, 188 groups, 95 % interval'
    >>> told = scope({"recordings": 24, "groups": 6}, {"recordings": 8, "groups": 2})
    >>> told.replace(chr(160), " ")[35:]
    '16 recordings, 4 groups (8 more in 2 groups held out), 95 % interval'
    """
    recordings, groups = (int(data[key]) for key in ("recordings", "groups"))
    held = ""
    if holdout:
        recordings, groups = recordings - holdout["recordings"], groups - holdout["groups"]
        held = (
            f" ({holdout['recordings']:,} more in {counted(holdout['groups'], 'group')} held out)"
        )
    each = ", mean over classes" if data.get("labels") == "multi" else ""
    return (
        f"recording-level balanced accuracy{each}, {counted(recordings, 'recording')}, "
        f"{counted(groups, 'group')}{held}, 95{_GAP}% interval"
    )
