"""Legend: what the axes of a chain's picture say, in seconds, hertz and names."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from auricle.frontends.chain import FrontEnd

_MIXED = ("classic", "delta")
"""Stages whose rows have different units."""
_UNITS = {"power": "power", "magnitude": "magnitude", "standardized": "deviations"}


@dataclass(frozen=True, slots=True)
class Legend:
    """How to label a picture `(bin, frame)`.

    Attributes:
        frequencies: hertz of the rows' centres, ascending; None where rows are no frequencies.
        names: of the rows, where they have some and no frequencies.
        frame_seconds: from frame to frame.
        start_seconds: the moment that the first frame stands for, from the start of the sound.
        unit: of the values; empty where rows differ in it.
        alone: whether rows differ so much that each has to be scaled by itself.
    """

    frequencies: tuple[float, ...] | None
    names: tuple[str, ...] | None
    frame_seconds: float
    start_seconds: float
    unit: str
    alone: bool

    @classmethod
    def of(cls, chain: FrontEnd) -> Legend:
        """That of a chain.

        >>> chain = FrontEnd.parse("stft(256,64,center=false)|mel(2)|db", sample_rate=8000)
        >>> Legend.of(chain).start_seconds, Legend.of(chain).unit
        (0.016, 'dB')
        """
        axes = chain.axes
        alone = axes.kind == "cepstrum" or any(stage.name in _MIXED for stage in chain)
        return cls(
            frequencies=axes.frequencies,
            names=None if axes.frequencies else axes.names,
            frame_seconds=1 / axes.frame_rate,
            start_seconds=axes.start / axes.sample_rate,
            unit="" if alone else _unit(chain),
            alone=alone,
        )

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)


def _unit(chain: FrontEnd) -> str:
    *_, last = chain
    if last.name == "db":
        return "dB"
    if chain.axes.kind != "level":
        return _UNITS.get(chain.axes.kind, "")
    compression = chain.factors["compression"]
    return "level" if compression == "decibel" else compression
