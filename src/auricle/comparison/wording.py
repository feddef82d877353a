"""The verdict in plain words, which never claim more than the statistics carry.

"Reliable" means a two-sided test at 5 % with the verdict's standard error; "no reliable difference"
means that the test did not tell the two apart, not that they are equal.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from auricle.comparison.statistics import (
    CLOSE,
    DECLARED_GAP,
    FEWEST_GROUPS,
    LEVEL,
    Difference,
    Effect,
    Needed,
    Verdict,
)

SCOPE = (
    "This is about models trained on these recordings in this way; "
    "another collection may rank otherwise."
)

_ROUNDING = 1e-9
_FACTORS = {"scale": "frequency scale"}


@dataclass(frozen=True)
class Words:
    """The headline, which stands by itself, and the sentences that follow it."""

    headline: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class _Speaker:
    """A verdict and the names under which its candidates are spoken of."""

    verdict: Verdict
    names: Mapping[str, str] = field(default_factory=dict)

    def name(self, candidate: str) -> str:
        return self.names.get(candidate, candidate)

    def listed(self, candidates: Sequence[str]) -> str:
        names = [self.name(candidate) for candidate in candidates]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"

    def score(self, candidate: str) -> str:
        i = self.verdict.intervals[candidate]
        return f"{i.score:.2f} ({i.low:.2f} to {i.high:.2f})"

    @property
    def learned(self) -> bool:
        return self.verdict.corrected.low > self.verdict.chance

    @property
    def luck(self) -> float:
        """Points that the leader owes to having been picked."""
        return 100 * max(self.verdict.corrected.naive - self.verdict.corrected.score, 0.0)


def verdict_words(
    verdict: Verdict,
    *,
    names: Mapping[str, str] | None = None,
    leakage: tuple[float, float] | None = None,
    groups_known: bool = True,
) -> Words:
    """Say what a comparison found.

    Args:
        verdict: what the statistics allow.
        names: candidate, baseline, factor or level -> how to call it in a sentence.
        leakage: scores of one baseline under a random split, groups ignored, and with groups kept
            apart.
        groups_known: whether anything says which recordings come from one source.
    """
    speaker = _Speaker(verdict, {**_FACTORS, **(names or {})})
    sentences = [
        *_standing(speaker),
        *_identical(speaker),
        *_effects(speaker),
        *_needed(speaker),
        *_corrected(speaker),
        *_baselines(speaker),
        *_leakage(leakage, groups_known),
        SCOPE,
    ]
    return Words(_headline(speaker), tuple(sentences))


def effect_words(effect: Effect, *, names: Mapping[str, str] | None = None) -> str:
    """What one factor brings, as a clause without capital or full stop.

    >>> effect_words(Effect("compression", "none", "dB", 9.1, 6.2, 12.0, 0.0, 0.0, 3))
    'compression matters (dB over none: +9.1 points, 6 to 12)'
    """
    call = {**_FACTORS, **(names or {})}
    return (
        f"{call.get(effect.factor, effect.factor)} {_strength(effect)} ({_contrast(effect, call)})"
    )


def _strength(effect: Effect) -> str:
    if effect.p_holm < LEVEL:
        return "matters"
    if effect.p < LEVEL:
        return "may matter"
    if max(abs(effect.low), abs(effect.high)) <= DECLARED_GAP:
        return "shows no effect"
    return "shows no reliable effect"


_MOST_CONTRASTS = 3
_STRENGTHS = ("matters", "may matter", "shows no reliable effect", "shows no effect")


def _contrast(effect: Effect, names: Mapping[str, str]) -> str:
    """The level that scored higher over the other, so that the points are never negative."""
    a, b = (names.get(level, level) for level in (effect.a, effect.b))
    if effect.points < 0:
        return f"{a} over {b}: {difference_words(-effect.points, -effect.high, -effect.low)}"
    return f"{b} over {a}: {difference_words(effect.points, effect.low, effect.high)}"


def search_words(found: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """What a search promised inside the training folds, and what it brought outside.

    Args:
        found: an entry of the summary's `searched`.
        names: candidate to how sentences call it.

    >>> gap = {"points": 1.25, "low": -0.8, "high": 3.3, "p": 0.2, "seeds": 3}
    >>> row = {"base": "logmel", "trials": 96, "inner_loss": 0.62, "inner_loss_searched": 0.55,
    ...        "outer_loss": 0.58, "outer_loss_searched": 0.57, "difference": gap}
    >>> print(search_words(row, {"logmel": "log-mel"}))
    The search about log-mel, 96 trials, lowered the loss inside the training folds from 0.62 to 0.55 nats; on the recordings that it had not seen the loss went from 0.58 to 0.57, and it brought +1.2 points, -1 to +3: no reliable gain.
    """
    gap = found["difference"]
    before, after = (_nats(found[key]) for key in ("inner_loss", "inner_loss_searched"))
    outside = tuple(_nats(found[key]) for key in ("outer_loss", "outer_loss_searched"))
    said = (
        f"The search about {names.get(found['base'], found['base'])}, {found['trials']:,} trials, "
    )
    if before == after:
        return f"{said}found nothing better inside the training folds ({before} nats)."
    said += f"lowered the loss inside the training folds from {before} to {after} nats"
    if gap is None:
        return f"{said}; what it brought outside cannot be said here."
    said += (
        f"; on the recordings that it had not seen the loss went from {outside[0]} to {outside[1]}, "
        f"and it brought {difference_words(gap['points'], gap['low'], gap['high'])}"
    )
    if gap["seeds"] < 2:
        return f"{said}."
    if gap["p"] >= LEVEL:
        return f"{said}: no reliable gain."
    return f"{said}: {'a reliable gain' if gap['points'] > 0 else 'reliably a loss'}."


def _nats(loss: float | None) -> str:
    return "beyond number" if loss is None else f"{loss:.2f}"


def difference_words(points: float, low: float, high: float) -> str:
    """A difference with its interval, in percent points.

    >>> difference_words(-0.4, -5.2, 4.4), difference_words(9.14, 6.2, 12.1)
    ('-0.4 points, -5 to +4', '+9.1 points, 6 to 12')
    """
    return f"{_signed(points, 1)} points, {_ends(low, high)}"


def _headline(speaker: _Speaker) -> str:
    v = speaker.verdict
    best = f"{_highest(speaker)}, {speaker.score(v.leader)}"
    if v.reason == "few groups":
        groups = "1 group" if v.groups == 1 else f"{v.groups} groups"
        return (
            f"Too few groups to decide: {groups}, and {FEWEST_GROUPS} are needed. "
            f"Scores only: {best}."
        )
    if not speaker.learned:
        return (
            f"Nothing was learned, as far as can be shown: {best}, where guessing gives "
            f"{speaker.verdict.chance:.2f}. The ranking means nothing yet."
        )
    if v.reason == "one seed":
        return f"One seed only, so no winner is named. Scores only: {best}."
    if v.reason == "one candidate":
        return f"{speaker.name(v.leader)} scores {speaker.score(v.leader)}; nothing to compare it with."
    return _winner(speaker) if v.winner else _tie(speaker)


def _highest(speaker: _Speaker) -> str:
    """Who scored highest, and who exactly as high."""
    v = speaker.verdict
    rivals = {name: score for name, score in v.scores.items() if name in v.to_rivals}
    ties = [name for name in rivals if abs(rivals[name] - v.scores[v.leader]) < _ROUNDING]
    as_high = f" (exactly as high: {speaker.listed(ties)})" if ties else ""
    return f"{speaker.name(v.leader)} scored highest{as_high}"


def _winner(speaker: _Speaker) -> str:
    v = speaker.verdict
    nearest = max(v.to_rivals, key=lambda name: v.scores[name])
    d = v.to_rivals[nearest]
    leader, next_one = speaker.name(v.leader), speaker.name(nearest)
    headline = (
        f"{_capital(leader)} is reliably better than {next_one} ({_of(d)})."
        if len(v.to_rivals) == 1
        else f"{_capital(leader)} is the best of these {len(v.to_rivals) + 1}: reliably above every "
        f"other, and above {next_one}, the next, by {_signed(d.points, 1, '')} points ({_ends(d.low, d.high)})."
    )
    if v.choice == v.leader:
        return headline
    return (
        f"{headline} {_capital(speaker.name(v.choice))} scored within {CLOSE:.0f} point of it and "
        f"{_cost(v.costs, v.choice, v.leader)}: use {speaker.name(v.choice)} where cost counts."
    )


def _tie(speaker: _Speaker) -> str:
    v = speaker.verdict
    if v.choice == v.leader:
        return _tie_led_by_the_cheapest(speaker)
    d = v.to_rivals[v.choice]
    leader, choice = speaker.name(v.leader), speaker.name(v.choice)
    cost = _cost(v.costs, v.choice, v.leader)
    if d.identical:
        return (
            f"{_capital(leader)} and {choice} are right and wrong on exactly the same recordings; "
            f"{choice} {cost}: use {choice}."
        )
    if v.choice in v.behind:
        return (
            f"No single winner. {_capital(leader)} is ahead of {choice}, but by little "
            f"({_of(d)}); {choice} {cost}: use {choice}."
        )
    return (
        f"No reliable difference between {leader} and {choice} ({_pair(v, v.choice)}); "
        f"{choice} is within {CLOSE:.0f} point and {cost}: use {choice}."
    )


def _tie_led_by_the_cheapest(speaker: _Speaker) -> str:
    v = speaker.verdict
    equals = _equals(v)
    nearest = max(equals, key=lambda name: v.scores[name])
    leader = speaker.name(v.leader)
    why = f"nothing cheaper is within {CLOSE:.0f} point of it"
    if v.to_rivals[nearest].identical:
        return (
            f"{_capital(leader)} and {speaker.name(nearest)} are right and wrong on exactly the "
            f"same recordings; {leader} costs no more: use {leader}."
        )
    return (
        f"No reliable difference between {leader} and {speaker.name(nearest)} "
        f"({_pair(v, nearest)}); {_highest(speaker)}, and {why}: use {leader}."
    )


def _pair(verdict: Verdict, rival: str) -> str:
    """A difference that is not reliable, and why, where its own interval excludes 0."""
    d = verdict.to_rivals[rival]
    if d.p >= LEVEL:
        return _of(d)
    return f"{_of(d)} for this pair alone, which {len(verdict.to_rivals)} comparisons at once do not bear out"


def _standing(speaker: _Speaker) -> list[str]:
    """Who was told apart from the leader, and who was not."""
    v = speaker.verdict
    if v.reason != "tie" or not speaker.learned:
        return []
    equals = _equals(v)
    said = []
    if len(equals) > 1:
        said.append(f"Not told apart from {speaker.name(v.leader)}: {speaker.listed(equals)}.")
    if v.behind:
        said.append(f"Reliably behind {speaker.name(v.leader)}: {speaker.listed(v.behind)}.")
    return said


def _equals(verdict: Verdict) -> list[str]:
    return [name for name in verdict.to_rivals if name not in verdict.behind]


def _identical(speaker: _Speaker) -> list[str]:
    return [
        f"{_capital(speaker.name(a))} and {speaker.name(b)} are identical here: "
        "right and wrong on exactly the same recordings."
        for a, b in speaker.verdict.identical
    ]


def _effects(speaker: _Speaker) -> list[str]:
    v = speaker.verdict
    if not v.effects or not speaker.learned or not v.compared:
        return []
    factors = dict.fromkeys(effect.factor for effect in v.effects)
    clauses = []
    for factor in factors:
        found = [effect for effect in v.effects if effect.factor == factor]
        strength = min((_strength(effect) for effect in found), key=_STRENGTHS.index)
        clauses.append(f"{speaker.name(factor)} {strength} ({_contrasts(found, speaker.names)})")
    return [f"{_capital(', '.join(clauses))}."]


def _contrasts(effects: Sequence[Effect], names: Mapping[str, str]) -> str:
    """All where they are few, else the surest and largest, and how many more there are."""
    said = list(effects)
    if len(said) > _MOST_CONTRASTS:
        said.sort(key=lambda effect: (_STRENGTHS.index(_strength(effect)), -abs(effect.points)))
        said = said[: _MOST_CONTRASTS - 1]
    words = [_contrast(effect, names) for effect in said]
    more = len(effects) - len(said)
    return "; ".join([*words, f"{more} more pairs in the table"] if more else words)


def _needed(speaker: _Speaker) -> list[str]:
    v = speaker.verdict
    if v.needed is None or v.decided or not speaker.learned:
        return []
    return [needed_words(v.needed, recordings=v.recordings)]


def needed_words(needed: Needed, *, recordings: int) -> str:
    """How many recordings would show the declared gap.

    >>> needed_words(Needed("pcen", "logmel", 3.0, 1247, 311), recordings=400)
    'About 1,250 recordings (310 groups) would show a 3-point gap.'
    """
    gap = f"a {needed.points:g}-point gap"
    if needed.recordings <= recordings:
        return f"These {recordings:,} recordings are enough to show {gap} four times in five."
    return (
        f"About {_round(needed.recordings):,} recordings ({_round(needed.groups):,} groups) "
        f"would show {gap}."
    )


def _corrected(speaker: _Speaker) -> list[str]:
    v = speaker.verdict
    c = v.corrected
    if not v.compared:
        return []
    expected = (
        f"Expect {c.score:.2f} ({c.low:.2f} to {c.high:.2f}) from {speaker.name(c.candidate)} on "
        "new groups like these"
    )
    if f"{c.score:.2f}" >= f"{c.naive:.2f}":
        return [f"{expected}."]
    return [
        f"{expected}, not its {c.naive:.2f}: the best of {len(v.to_rivals) + 1} "
        "is also the luckiest."
    ]


def _baselines(speaker: _Speaker) -> list[str]:
    """The networks against each baseline; the leader's luck is taken off before it may boast."""
    v = speaker.verdict
    if not speaker.learned and v.reason != "few groups":
        return []
    said = []
    for baseline, d in v.to_baselines.items():
        if v.scores[baseline] <= speaker.verdict.chance + 1e-9:
            continue
        name, leader = speaker.name(baseline), speaker.name(v.leader)
        if v.reason in ("few groups", "one seed"):
            said.append(f"{_capital(name)}: {v.scores[baseline]:.2f}.")
        elif d.high < 0:
            said.append(f"{_capital(name)} beat every network ({leader}: {_of(d)}): use them.")
        elif d.low - speaker.luck <= 0:
            said.append(
                f"{_capital(name)} cannot be told from the best network ({leader}: {_of(d)}): "
                "no network is needed until more recordings say otherwise."
            )
    return said


def _leakage(leakage: tuple[float, float] | None, groups_known: bool) -> list[str]:
    if leakage is None:
        return []
    if not groups_known:
        return [
            "Groups are unknown (each file is its own), so a leak cannot be seen: where several "
            "files come from one source, every score here is too high."
        ]
    believed, honest = leakage
    if believed - honest < CLOSE / 100:
        return [
            f"A random split of the recordings scores {believed:.2f}, the grouped split "
            f"{honest:.2f} (classic features): no leak to be seen."
        ]
    return [
        f"A random split would have made you believe {believed:.2f}; the grouped split says "
        f"{honest:.2f} (classic features)."
    ]


def _of(d: Difference) -> str:
    return difference_words(d.points, d.low, d.high)


def _ends(low: float, high: float) -> str:
    """Whole points, unless that would hide on which side of 0 an end lies."""
    digits = 0 if high - low >= 4 and min(abs(low), abs(high)) >= 0.5 else 1
    plus = "+" if low < 0 < high else ""
    return f"{_signed(low, digits, plus)} to {_signed(high, digits, plus)}"


def _signed(value: float, digits: int, plus: str = "+") -> str:
    rounded = round(value, digits)
    sign = "-" if rounded < 0 else plus if rounded > 0 else ""
    return f"{sign}{abs(rounded):.{digits}f}"


def _cost(costs: Mapping[str, float], cheap: str, dear: str) -> str:
    if costs[dear] <= 0:
        return "costs the same"
    share = costs[cheap] / costs[dear]
    if share > 0.95:
        return "costs the same"
    for near, word in (
        (1 / 2, "half"),
        (1 / 3, "a third"),
        (1 / 4, "a quarter"),
        (1 / 10, "a tenth"),
    ):
        if math.isclose(share, near, rel_tol=0.1):
            return f"costs {word}"
    return f"costs {100 * (1 - share):.0f} % less"


def _round(number: int) -> int:
    step = 50 if number >= 500 else 10 if number >= 100 else 1
    return step * round(number / step)


def _capital(text: str) -> str:
    """A sentence's first letter; a chain keeps its spelling.

    >>> _capital("log-mel leads"), _capital("stft(1024,256)|mel(80) leads")
    ('Log-mel leads', 'stft(1024,256)|mel(80) leads')
    """
    return text if set("(|") & set(text.split(" ")[0]) else text[:1].upper() + text[1:]
