"""What may be varied in a chain without making another representation of it: sizes, band limits, PCEN.

A setting is one value for each dimension; `at` gives the chain that stands there. Sizes are factors
of the chain's own, so that every chain has a space about itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from auricle.errors import ConfigError
from auricle.frontends.chain import FrontEnd
from auricle.frontends.stage import Stage
from auricle.frontends.stages.pcen import Pcen

Value = float | str

WINDOWS = (0.5, 1.0, 2.0)
HOPS = (0.5, 1.0, 2.0)
BINS = (0.5, 1.0, 1.5, 2.0)
LOWEST_HZ = (50.0, 100.0, 200.0, 400.0)
HIGHEST_SHARE = (0.5, 0.75)
"""Of half the sample rate."""
OWN = "own"
"""A limit as the chain has it."""
MOST_CELLS = 3.0
"""A picture is never so many times as large as the chain's own."""

# About the values of Wang et al. 2017 and Lostanlen et al. 2019 (speech, birds).
PCEN_RANGES = {
    "time_constant": (0.02, 1.0),
    "gain": (0.3, 1.0),
    "bias": (0.5, 20.0),
    "power": (0.1, 0.7),
}
_LOGARITHMIC = ("time_constant", "bias")
_WINDOWS = ("n_fft", "win_length", "window")


@dataclass(frozen=True, slots=True)
class Dimension:
    """One thing that may vary: among choices, or between two ends.

    Attributes:
        own: the chain's own value.
        choices: the values; empty where there is a span.
        span: least and largest value.
        logarithmic: whether equal ratios count as equal steps.
    """

    own: Value
    choices: tuple[Value, ...] = ()
    span: tuple[float, float] = (0.0, 0.0)
    logarithmic: bool = False


Setting = Mapping[str, Value]


def dimensions(chain: FrontEnd) -> dict[str, Dimension]:
    """The space about a chain; empty where nothing of it can be varied.

    >>> chain = FrontEnd.parse("stft(512,256)|mel(40)|db", sample_rate=16000)
    >>> list(dimensions(chain))
    ['0.window', '0.hop', '1.bins', '1.fmin', '1.fmax']
    """
    return {f"{i}.{name}": d for i, stage in enumerate(chain) for name, d in _of(stage)}


def _of(stage: Stage) -> Iterator[tuple[str, Dimension]]:
    accepted, before = stage.parameters_accepted(), stage.axes_in
    transforms = before is not None and before.kind == "waveform" != stage.axes.kind
    if transforms and "hop" in accepted:
        if _window(stage) is not None:
            yield "window", Dimension(1.0, WINDOWS)
        yield "hop", Dimension(1.0, HOPS)
    if "bins" in accepted:
        yield "bins", Dimension(1.0, BINS)
    if {"bins", "fmin", "fmax"} <= accepted.keys():
        half, given = stage.axes.sample_rate / 2, stage.config
        lowest = [f for f in LOWEST_HZ if f < half / 4 and f != given["fmin"]]
        highest = [share for share in HIGHEST_SHARE if share * half != given["fmax"]]
        yield "fmin", Dimension(OWN, (OWN, *lowest))
        yield "fmax", Dimension(OWN, (OWN, *highest))
    if isinstance(stage, Pcen):
        for name, (low, high) in PCEN_RANGES.items():
            own = min(max(float(stage.settings[name]), low), high)
            yield name, Dimension(own, (), (low, high), name in _LOGARITHMIC)


def _window(stage: Stage) -> str | None:
    """The argument that holds a transform's window in samples."""
    sizes = (n for n in _WINDOWS if isinstance(stage.config.get(n), int))
    return next(sizes, None)


def at(chain: FrontEnd, setting: Setting) -> FrontEnd:
    """The chain at a setting; what the setting does not name stays as it is.

    Raises:
        ConfigError: no such chain is possible, or its pictures would be more than three times as
            large.

    >>> chain = FrontEnd.parse("stft(512,256)|mel(40)|db", sample_rate=16000)
    >>> print(at(chain, {"0.window": 2.0, "1.bins": 0.5, "1.fmax": 0.75}))
    stft(1024,256)|mel(20,fmax=6000.0)|db
    """
    stages, own = list(chain), dimensions(chain)
    config = [dict(entry) for entry in chain.config]
    for place, value in setting.items():
        index, name = place.split(".")
        if value != own[place].own:
            _set(config[int(index)], stages[int(index)], name, value)
    moved = FrontEnd.from_config(config)
    times = moved.bins * moved.frame_rate / (chain.bins * chain.frame_rate)
    if times > MOST_CELLS:
        raise ConfigError(f"{moved}: its pictures are {times:.1f} times as large")
    return moved


def _set(entry: dict[str, Any], stage: Stage, name: str, value: Value) -> None:
    """Write a dimension's value into a stage's configuration."""
    assert not isinstance(value, str)
    if name == "window":
        size = _window(stage)
        assert size is not None
        entry[size] = 2 * max(1, round(entry[size] * value / 2))
    elif name in ("hop", "bins"):
        entry[name] = max(1, round(entry[name] * value))
    elif name == "fmax":
        entry[name] = value * stage.axes.sample_rate / 2
    else:
        # Three figures, so that a chain can be read.
        entry[name] = float(f"{value:.3g}")
