"""The catalogue has every preset and stage, read from where they are written; its page is the newest."""

from __future__ import annotations

import json
import re

import pytest

import auricle
import catalogue as script
from auricle import cli
from auricle.errors import ConfigError
from auricle.frontends import STAGES, catalogue, presets
from auricle.frontends.chain import FrontEnd
from auricle.report import catalogue as report

ENTRIES = {(entry.kind, entry.name): entry for entry in catalogue.entries()}
every = pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda e: f"{e.kind} {e.name}")


def test_everything_is_there_once() -> None:
    assert list(ENTRIES) == [
        *(("preset", name) for name in presets.PRESETS),
        *(("stage", name) for name in sorted(STAGES)),
    ]
    assert len(catalogue.entries()) == len(ENTRIES)


@every
def test_everything_says_what_it_is_when_to_take_it_and_its_source(entry: catalogue.Entry) -> None:
    assert 10 < len(entry.what) < 120, entry.what
    assert entry.what[-1] != "."
    assert "\n" not in entry.what
    told = " ".join(entry.story)
    assert re.search(r"\b[Gg]ood\b", told), "when is it a good choice?"
    assert re.search(r"\b([Nn]ot|[Bb]ad|no use)\b", told), "when is it not?"
    assert entry.source, "the paper, or the standard"
    for source in entry.source.split("; "):
        assert re.search(r"^[A-Z].*\b(18|19|20)\d\d\b|^(IEC|ITU-R) \S+\d", source), source
    assert entry.cost >= 0
    for argument in entry.arguments:
        assert argument.what, f"the docstring does not explain {argument.name}"


def test_every_preset_says_when_it_is_good_and_when_bad() -> None:
    for name, preset in presets.PRESETS.items():
        assert len(preset.good) > 5, name
        assert len(preset.bad) > 5, name


def test_a_preset_costs_what_its_chain_costs() -> None:
    for name in ("logmel", "mfcc"):
        entry = ENTRIES["preset", name]
        chain = FrontEnd.parse(entry.chain, sample_rate=catalogue.PRESET_RATE)
        assert entry.cost == chain.cost(10 * catalogue.PRESET_RATE)
        assert entry.latency is None, "db with top_db waits for the loudest point"
    assert ENTRIES["preset", "pcen"].latency == 0.032, "half of 2048 samples at 32000 Hz"


def test_the_stages_of_a_chain_cost_what_the_chain_costs() -> None:
    chain = FrontEnd.parse("stft(256,64)|mel(20)|db", sample_rate=8000)
    alone = [catalogue._cost_alone(chain, place) for place in range(3)]
    assert sum(alone) == chain.cost(80000)
    assert alone[2] == 3 * 20 * (1 + 80000 // 64)


def test_a_stage_is_read_from_its_docstring() -> None:
    entry = ENTRIES["stage", "highpass"]
    assert entry.what == "Take away what lies below a frequency (Butterworth 1930)"
    assert entry.source == "Butterworth 1930"
    assert entry.story[0].startswith("Good against wind")
    cutoff, order, zero_phase = entry.arguments
    assert (cutoff.name, cutoff.default) == ("cutoff", None)
    assert cutoff.what.startswith("the frequency of 3 dB attenuation")
    assert (order.default, zero_phase.default) == ("4", "false")
    assert (entry.takes, entry.gives) == (("waveform",), "waveform")


def test_no_source_is_named_twice() -> None:
    for entry in ENTRIES.values():
        sources = entry.source.split("; ")
        works = [catalogue._work(source) for source in sources]
        assert len(works) == len(set(works)), entry.source
        line = re.sub("[()]", "", report._line(entry))
        assert all(line.count(source) == 1 for source in sources if source), line


def test_the_page_is_what_the_script_writes() -> None:
    assert script.DOCS.read_text("utf-8") == script.page(), "run: python bench/catalogue.py"


def test_the_command_lists_all_and_tells_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["front-ends"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for (_, name), entry in ENTRIES.items():
        assert any(line.startswith(f"{name} ") and entry.what in line for line in lines), name
    assert cli.main(["front-ends", "pcen"]) == 0
    told = capsys.readouterr().out
    for said in (
        "Lostanlen et al. 2019",
        "Good: events before a steady background",
        "time_constant",
    ):
        assert said in told, said
    assert cli.main(["front-ends", "lgmel"]) == 1
    assert "did you mean 'logmel'?" in capsys.readouterr().err


def test_the_catalogue_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["front-ends", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(
        json.dumps([entry.to_dict() for entry in auricle.front_ends()])
    )
    assert cli.main(["front-ends", "mel", "--json"]) == 0
    assert [entry["kind"] for entry in json.loads(capsys.readouterr().out)] == ["preset", "stage"]


def test_nothing_is_found_by_a_wrong_name() -> None:
    with pytest.raises(ConfigError, match="unknown preset or stage 'lgmel'; did you mean 'logmel'"):
        auricle.front_ends("lgmel")
