"""A chain survives as text: on the command line and through TOML, whatever its options are.

Random chains: the example of each stage with random values of any of its arguments, the awkward
ones among them (the largest and least floats, powers written with an exponent, words).
"""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle.commands._shared import names
from auricle.comparison import candidates
from auricle.errors import ConfigError
from auricle.experiment import Experiment, Request
from auricle.frontends import PRESETS, STAGES, FrontEnd, build, parse, resolution
from auricle.frontends.text import parts

RATE = 8000
SIZES = asdict(resolution(RATE, 1.0))
# Stages whose numbers size nothing, so that they may be any at all.
OF_VALUES = ("affine", "db", "log", "log1p", "magnitude", "pcen", "root")


EXAMPLES = {
    name: [(type(stage), stage.config) for stage in parse(kind.example, sample_rate=RATE)]
    for name, kind in STAGES.items()
}


@st.composite
def written_chains(draw: st.DrawFn, name: str) -> FrontEnd:
    """The example of a stage, with random values of up to two of the stage's arguments."""
    asked = dict(next(config for kind, config in EXAMPLES[name] if kind is STAGES[name]))
    chain = FrontEnd(*(kind(**config) for kind, config in EXAMPLES[name]))
    free = sorted(asked.keys() - {"sample_rate"})
    for parameter in draw(st.sets(st.sampled_from(free), max_size=2)) if free else ():
        changed = asked | {parameter: draw(values(name, parameter, asked[parameter]))}
        try:
            chain = FrontEnd(
                *(
                    kind(**(changed if kind is STAGES[name] else config))
                    for kind, config in EXAMPLES[name]
                )
            )
            asked = changed
        except ConfigError:  # no such chain: the text form need not hold it
            continue
    return chain


def values(name: str, parameter: str, now: object) -> st.SearchStrategy:
    """Of the argument's types; near its value in the example, where it has to be possible."""
    kinds = str(STAGES[name].parameters_accepted()[parameter].annotation).split(" | ")
    other = STAGES[name].others.get(parameter, now)
    known = st.sampled_from([now, other])
    if name == "resample":
        return known  # other rates share so little with 8000 that their filters take seconds
    if "bool" in kinds:
        return st.booleans()
    if "float" in kinds:
        near = [x for x in (now, other) if isinstance(x, float)] or [1.0]
        numbers = st.builds(lambda x, factor: x * factor, st.sampled_from(near), st.floats(1, 1.2))
        any_at_all = st.floats(allow_nan=False, allow_infinity=False)
        return known | numbers | (any_at_all if name in OF_VALUES else known)
    if "int" in kinds:
        near = [x for x in (now, other) if isinstance(x, int)] or [8]
        return known | st.builds(int.__add__, st.sampled_from(near), st.integers(-4, 4))
    return known


def through_toml(written: list[str], path: Path) -> tuple[str, ...]:
    """Candidates as a repetition of a saved experiment names them."""
    Experiment(Request("data", candidates=tuple(written)), "hash").write(path)
    return candidates.named(Experiment.read(path).request)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("toml") / "experiment.toml"


@pytest.mark.parametrize("name", STAGES)
@given(data=st.data())
@settings(max_examples=5)
def test_a_chain_goes_through_the_command_line_and_toml_without_loss(
    name: str, path: Path, data: st.DataObject
) -> None:
    chain = data.draw(written_chains(name))
    assert parse(str(chain), sample_rate=RATE).config == chain.config
    asked = [str(chain), f"stft(256,64)+{chain}"]
    assert names(",".join(asked)) == asked
    alone, stack = through_toml(asked, path)
    assert parse(alone, sample_rate=RATE).config == chain.config
    assert parts(stack) == ["stft(256,64)", alone]


@pytest.mark.parametrize("native", [False, True])
@pytest.mark.parametrize("name", [*PRESETS, "logmel+pcen"])
def test_a_preset_s_chain_goes_through_toml_without_loss(
    name: str, native: bool, path: Path
) -> None:
    rate = RATE if name not in PRESETS else PRESETS[name].sample_rate or RATE
    if native and name == "logmel+pcen":
        rate = 22050
    chain = build(name, sample_rate=rate, native=native, **SIZES)
    word, written = through_toml([name, str(chain)], path)
    for text in (word, written):
        again = build(text, sample_rate=rate, native=native, **SIZES)
        assert again.config == chain.config
        assert str(again) == str(chain)


def test_a_chain_that_loses_an_option_is_seen(path: Path) -> None:
    """What the tests above compare does tell chains apart."""
    fine, coarse = (
        parse(f"stft(256,64)|mel(20,fmin={low!r})|db", sample_rate=RATE)
        for low in (100.0, math.nextafter(100.0, 200.0))
    )
    first, second = through_toml([str(fine), str(coarse)], path)
    assert parse(first, sample_rate=RATE).config != parse(second, sample_rate=RATE).config
