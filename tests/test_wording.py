"""Each thing that a verdict can say, and that it says no more than the statistics carry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auricle.comparison.statistics import (
    Corrected,
    Difference,
    Effect,
    Interval,
    Needed,
    Verdict,
)
from auricle.comparison.wording import SCOPE, difference_words, effect_words, verdict_words

NAMES = {
    "logmel": "log-mel",
    "pcen": "PCEN",
    "classic": "classic features",
}


def _difference(
    a: str, b: str, points: float, half: float, *, identical: bool = False
) -> Difference:
    told = abs(points) > half
    return Difference(
        a=a,
        b=b,
        points=points,
        low=points - half,
        high=points + half,
        se=half / 2,
        degrees_of_freedom=50,
        p=0.01 if told else 0.5,
        p_better=0.99 if told and points > 0 else 0.5,
        p_within=0.3,
        p_worse=0.01 if told and points > 0 else 0.5,
        identical=identical,
        discordance=0.1,
        seeds=3,
    )


def _tie(**changes: object) -> Verdict:
    """PCEN leads log-mel by 0.4 points, nothing reliable; linear is clearly behind."""
    plain = Verdict(
        leader="pcen",
        winner=None,
        choice="logmel",
        decided=False,
        reason="tie",
        scores={"pcen": 0.86, "logmel": 0.856, "linear": 0.75, "classic": 0.7, "majority": 0.25},
        intervals={"pcen": Interval(0.86, 0.81, 0.9)},
        corrected=Corrected("pcen", 0.86, 0.85, 0.8, 0.89),
        reference="logmel",
        to_reference={},
        p_holm={},
        to_rivals={
            "logmel": _difference("pcen", "logmel", 0.4, 4.6),
            "linear": _difference("pcen", "linear", 11.0, 5.0),
        },
        behind=("linear",),
        to_baselines={
            "classic": _difference("pcen", "classic", 16.0, 5.0),
            "majority": _difference("pcen", "majority", 61.0, 5.0),
        },
        identical=(),
        effects=(
            Effect("compression", "none", "dB", 9.1, 6.2, 12.0, 0.0, 0.0, 3),
            Effect("scale", "linear", "mel", 0.2, -2.1, 2.5, 0.8, 0.8, 3),
        ),
        needed=Needed("pcen", "logmel", 3.0, 1247, 312),
        costs={"pcen": 2.0, "logmel": 1.0, "linear": 3.0},
        recordings=400,
        groups=100,
        chance=1 / 4,
        seeds=3,
    )
    return replace(plain, **changes)


def _said(verdict: Verdict, **options: object) -> str:
    words = verdict_words(verdict, names=NAMES, **options)  # type: ignore[arg-type]
    return " ".join([words.headline, *words.sentences])


def test_no_reliable_difference_says_what_to_use_and_what_would_show_more() -> None:
    words = verdict_words(_tie(), names=NAMES)
    assert words.headline == (
        "No reliable difference between PCEN and log-mel (+0.4 points, -4 to +5); "
        "log-mel is within 1 point and costs half: use log-mel."
    )
    assert words.sentences[0] == "Reliably behind PCEN: linear."
    assert words.sentences[1] == (
        "Compression matters (dB over none: +9.1 points, 6 to 12), "
        "frequency scale shows no effect (mel over linear: +0.2 points, -2 to +2)."
    )
    assert words.sentences[2] == "About 1,250 recordings (310 groups) would show a 3-point gap."
    assert words.sentences[-1] == SCOPE
    assert "best" not in words.headline
    assert "better" not in " ".join(words.sentences)


def test_a_tie_led_by_the_cheapest() -> None:
    v = _tie(
        leader="logmel",
        choice="logmel",
        to_rivals={
            "pcen": _difference("logmel", "pcen", 2.4, 4.6),
            "mel": _difference("logmel", "mel", 3.0, 4.0),
        },
        scores={"pcen": 0.836, "logmel": 0.86, "mel": 0.83},
        intervals={"logmel": Interval(0.86, 0.81, 0.9)},
        corrected=Corrected("logmel", 0.86, 0.85, 0.8, 0.89),
        to_baselines={},
    )
    words = verdict_words(v, names=NAMES)
    assert words.headline == (
        "No reliable difference between log-mel and PCEN (+2.4 points, -2 to +7); log-mel scored "
        "highest, and nothing cheaper is within 1 point of it: use log-mel."
    )
    assert "Not told apart from log-mel: PCEN and mel." in words.sentences


def test_a_small_but_reliable_lead_is_not_called_none() -> None:
    v = _tie(
        to_rivals={
            "logmel": _difference("pcen", "logmel", 0.8, 0.5),
            "mel": _difference("pcen", "mel", 1.5, 3.0),
        },
        behind=("logmel",),
    )
    headline = verdict_words(v, names=NAMES).headline
    assert headline.startswith("No single winner. PCEN is ahead of log-mel, but by little (+0.8")
    assert headline.endswith("log-mel costs half: use log-mel.")


def test_a_lead_that_many_comparisons_do_not_bear_out_is_said_to_be_so() -> None:
    v = _tie(
        to_rivals={
            "logmel": _difference("pcen", "logmel", 0.8, 0.7),
            "mel": _difference("pcen", "mel", 1.5, 3.0),
        },
        behind=(),
    )
    words = verdict_words(v, names=NAMES)
    assert words.headline.startswith(
        "No reliable difference between PCEN and log-mel (+0.8 points, 0.1 to 1.5 for this pair "
        "alone, which 2 comparisons at once do not bear out); "
    )
    assert "Reliably behind" not in " ".join(words.sentences)


def test_a_winner_is_named_with_its_lead() -> None:
    v = _tie(
        winner="pcen",
        choice="pcen",
        decided=True,
        reason="winner",
        to_rivals={
            "logmel": _difference("pcen", "logmel", 6.0, 4.0),
            "linear": _difference("pcen", "linear", 11.0, 5.0),
        },
    )
    words = verdict_words(v, names=NAMES)
    assert words.headline == (
        "PCEN is the best of these 3: reliably above every other, "
        "and above log-mel, the next, by 6.0 points (2 to 10)."
    )
    assert not any("would show" in sentence for sentence in words.sentences)
    assert SCOPE in words.sentences
    cheap = verdict_words(replace(v, choice="logmel"), names=NAMES).headline
    assert cheap.endswith(
        "Log-mel scored within 1 point of it and costs half: use log-mel where cost counts."
    )


def test_a_winner_over_one_rival() -> None:
    v = _tie(
        winner="pcen",
        choice="pcen",
        decided=True,
        reason="winner",
        to_rivals={"logmel": _difference("pcen", "logmel", 6.0, 4.0)},
    )
    assert verdict_words(v, names=NAMES).headline == (
        "PCEN is reliably better than log-mel (+6.0 points, 2 to 10)."
    )


def test_several_levels_of_a_factor_share_one_clause() -> None:
    effects = (
        Effect("compression", "none", "dB", 9.1, 6.2, 12.0, 0.0, 0.0, 3),
        Effect("compression", "dB", "PCEN", 0.3, -3.6, 4.2, 0.9, 0.9, 1),
    )
    assert (
        "Compression matters (dB over none: +9.1 points, 6 to 12; "
        "PCEN over dB: +0.3 points, -4 to +4)."
    ) in verdict_words(_tie(effects=effects), names=NAMES).sentences


def test_of_many_pairs_the_surest_are_said_and_the_rest_counted() -> None:
    pairs = [
        Effect("compression", "none", f"level{i}", float(i), i - 4.0, i + 4.0, 0.5, 0.5, 1)
        for i in range(8)
    ]
    pairs.insert(3, Effect("compression", "none", "dB", 3.5, 2.0, 5.0, 0.001, 0.01, 2))
    (said,) = (
        s
        for s in verdict_words(_tie(effects=tuple(pairs))).sentences
        if s.startswith("Compression")
    )
    assert said == (
        "Compression matters (dB over none: +3.5 points, 2.0 to 5.0; level7 over none: +7.0 points, 3 to "
        "11; 7 more pairs in the table)."
    )


def test_the_luck_of_the_best_is_said() -> None:
    assert (
        "Expect 0.85 (0.80 to 0.89) from PCEN on new groups like these, not its 0.86: "
        "the best of 3 is also the luckiest."
    ) in verdict_words(_tie(), names=NAMES).sentences


def test_too_few_groups_give_scores_only() -> None:
    v = _tie(reason="few groups", groups=4, effects=(), needed=None)
    words = verdict_words(v, names=NAMES)
    assert words.headline == (
        "Too few groups to decide: 4 groups, and 6 are needed. "
        "Scores only: PCEN scored highest, 0.86 (0.81 to 0.90)."
    )
    text = _said(v)
    assert "reliabl" not in text
    assert "use " not in text
    assert "Classic features: 0.70." in words.sentences
    assert SCOPE in words.sentences
    assert "1 group, and" in verdict_words(replace(v, groups=1)).headline


def test_who_scored_exactly_as_high_is_named() -> None:
    alike = _tie(reason="one seed", scores={**_tie().scores, "logmel": 0.86, "classic": 0.86})
    headline = verdict_words(alike, names=NAMES).headline
    assert "PCEN scored highest (exactly as high: log-mel), 0.86" in headline


def test_one_seed_gives_scores_only() -> None:
    v = _tie(reason="one seed", seeds=1, needed=None)
    words = verdict_words(v, names=NAMES)
    assert words.headline == (
        "One seed only, so no winner is named. "
        "Scores only: PCEN scored highest, 0.86 (0.81 to 0.90)."
    )
    assert "Reliably" not in _said(v)
    assert "ompression" not in _said(v)


def test_identical_candidates_are_called_so() -> None:
    v = _tie(
        identical=(("pcen", "logmel"),),
        to_rivals={
            "logmel": _difference("pcen", "logmel", 0.0, 0.0, identical=True),
            "linear": _difference("pcen", "linear", 11.0, 5.0),
        },
    )
    words = verdict_words(v, names=NAMES)
    assert words.headline == (
        "PCEN and log-mel are right and wrong on exactly the same recordings; "
        "log-mel costs half: use log-mel."
    )
    assert any(s.startswith("PCEN and log-mel are identical here") for s in words.sentences)


def test_nothing_learned_is_said_first() -> None:
    v = _tie(
        intervals={"pcen": Interval(0.29, 0.24, 0.35)},
        corrected=Corrected("pcen", 0.29, 0.27, 0.22, 0.32),
    )
    text = _said(v)
    assert text.startswith(
        "Nothing was learned, as far as can be shown: PCEN scored highest, 0.29 (0.24 to 0.35), "
        "where guessing gives 0.25."
    )
    for claim in ("matters", "use log-mel", "Reliably", "classic features cannot"):
        assert claim not in text
    assert SCOPE in text


def test_a_baseline_that_is_not_beaten_is_said() -> None:
    close = {"classic": _difference("pcen", "classic", 2.0, 4.0)}
    assert (
        "Classic features cannot be told from the best network (PCEN: +2.0 points, -2 to +6)"
        in (_said(_tie(to_baselines=close)))
    )
    ahead = {"classic": _difference("pcen", "classic", -6.0, 4.0)}
    assert "Classic features beat every network (PCEN: -6.0 points, -10 to -2)" in _said(
        _tie(to_baselines=ahead)
    )
    assert "lassic features" not in _said(_tie())


def test_the_leaders_luck_is_taken_off_before_it_beats_a_baseline() -> None:
    lead = {"classic": _difference("pcen", "classic", 5.0, 4.0)}
    assert "cannot be told" not in _said(
        _tie(to_baselines=lead, corrected=Corrected("pcen", 0.86, 0.86, 0.8, 0.9))
    )
    assert "cannot be told" in _said(
        _tie(to_baselines=lead, corrected=Corrected("pcen", 0.86, 0.84, 0.8, 0.9))
    )


def test_the_majority_baseline_needs_no_word() -> None:
    assert "ajority" not in _said(_tie())


def test_a_leak_is_told_as_what_it_would_have_made_you_believe() -> None:
    assert "A random split would have made you believe 0.93; the grouped split says 0.81" in _said(
        _tie(), leakage=(0.93, 0.81)
    )
    assert "no leak to be seen" in _said(_tie(), leakage=(0.815, 0.81))
    assert "random split" not in _said(_tie())


@pytest.mark.parametrize("leakage", [(0.815, 0.81), (0.93, 0.81)])
def test_without_groups_no_leak_is_ruled_out(leakage: tuple[float, float]) -> None:
    said = _said(_tie(), leakage=leakage, groups_known=False)
    assert "no leak to be seen" not in said
    assert "believe" not in said
    assert (
        "Groups are unknown (each file is its own), so a leak cannot be seen: where several files "
        "come from one source, every score here is too high."
    ) in said


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        (
            Effect("normalization", "clip", "fold", 4.0, 0.2, 7.8, 0.04, 0.2, 1),
            "normalization may matter (fold over clip: +4.0 points, 0.2 to 7.8)",
        ),
        (
            Effect("resolution", "coarse", "fine", 1.0, -4.0, 6.0, 0.7, 0.7, 1),
            "resolution shows no reliable effect (fine over coarse: +1.0 points, -4 to +6)",
        ),
        (
            Effect("compression", "dB", "PCEN", -9.0, -12.0, -6.0, 0.0, 0.0, 1),
            "compression matters (dB over PCEN: +9.0 points, 6 to 12)",
        ),
    ],
)
def test_an_effect_is_said_as_far_as_it_is_shown(effect: Effect, words: str) -> None:
    assert effect_words(effect) == words


def test_rounding_never_hides_which_side_of_0_an_end_lies() -> None:
    assert difference_words(4.0, 0.3, 7.7) == "+4.0 points, 0.3 to 7.7"
    assert difference_words(2.0, -0.4, 4.4) == "+2.0 points, -0.4 to +4.4"
    assert difference_words(0.0, -0.01, 0.01) == "0.0 points, 0.0 to 0.0"


@pytest.mark.parametrize(
    ("cheap", "dear", "words"),
    [
        (1, 1, "costs the same"),
        (1, 3, "costs a third"),
        (7, 10, "costs 30 % less"),
        (0, 0, "costs the same"),
        (1, 100, "costs 99 % less"),
        (1, 4, "costs a quarter"),
    ],
)
def test_costs_in_words(cheap: float, dear: float, words: str) -> None:
    v = _tie(costs={"pcen": float(dear), "logmel": float(cheap), "linear": 1.0})
    assert f"and {words}: use log-mel." in verdict_words(v, names=NAMES).headline


def test_enough_recordings_are_called_enough() -> None:
    v = _tie(needed=Needed("pcen", "logmel", 3.0, 300, 75))
    assert "These 400 recordings are enough to show a 3-point gap four times in five." in _said(v)


def test_one_candidate_is_not_compared() -> None:
    v = _tie(reason="one candidate", to_rivals={}, effects=(), needed=None, choice="pcen")
    words = verdict_words(v, names=NAMES)
    assert words.headline == "PCEN scores 0.86 (0.81 to 0.90); nothing to compare it with."
    assert "luckiest" not in _said(v)


def test_names_are_used_as_given_when_none_are_made_up() -> None:
    assert "between pcen and logmel" in verdict_words(_tie()).headline
