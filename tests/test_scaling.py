"""What `bench/scaling.py` says of its runs."""

from __future__ import annotations

import pytest

import scaling


def runs(*seconds: float) -> list[scaling.Run]:
    return [scaling.Run(h, 2, s, 0.4) for h, s in zip((1, 10, 100), seconds, strict=True)]


@pytest.mark.parametrize(("longest", "straight"), [(202.0, True), (300.0, False)])
def test_a_line_is_called_straight_where_it_is(longest: float, straight: bool) -> None:
    told = scaling.verdict(*scaling.line(runs(4.0, 22.0, longest)))
    assert ("not a straight line" not in told) == straight
    assert ("a million hours" in told) == straight
