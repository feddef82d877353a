"""What a training that went badly says of its model, in words for its user."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

CHANCE = 0.6
"""Areas under the curve below this are hardly better than the 0.5 of a guess: energy alone reaches
as much in conversations."""
_SELDOM = 0.1


def doubts(figures: Mapping[str, float], slope: float) -> Iterator[str]:
    """One sentence for each thing that is wrong.

    Args:
        figures: `auc`, `f1`, `f1_always` and the shares of steps that are `called` and that hold
            `several` voices, all on held-out speakers.
        slope: of the curve that makes probabilities.

    >>> good = {"auc": 0.9, "f1": 0.7, "f1_always": 0.2, "called": 0.1, "several": 0.1}
    >>> list(doubts(good, 1.0)), list(doubts(good | {"auc": 0.49}, 1.0))
    ([], ['AUC 0.49 on held-out speakers is hardly better than a guess (0.5)'])
    """
    auc, f1, always = (figures[name] for name in ("auc", "f1", "f1_always"))
    called, several = figures["called"], figures["several"]
    if not auc >= CHANCE:
        yield f"AUC {auc:g} on held-out speakers is hardly better than a guess (0.5)"
    if f1 <= always:
        yield f'F1 {f1:g} on held-out speakers is no better than that of always "several", {always:g}'
    if called == 0:
        yield "its thresholds are never reached on the held-out scenes: it will call nothing"
    elif called < _SELDOM * several:
        yield (
            f"its thresholds are reached in {called:.2%} of the held-out scenes, and several speak in "
            f"{several:.1%}: it will call next to nothing"
        )
    if not slope > 0:
        yield f"its probabilities do not rise where several speak: the slope of the curve is {slope:g}"
