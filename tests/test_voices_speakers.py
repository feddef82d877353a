"""`speakers_recent`: how many different voices over the last seconds."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

import voices_models as made
from auricle import cli, voices
from auricle.errors import ConfigError
from auricle.runtime import voices as runtime
from auricle.runtime.voices import speakers
from auricle.runtime.voices.speakers import (
    SpeakerCounter,
    Voiceprints,
    apart,
    different,
    place,
    statistics,
)
from auricle.voices import detection, formants
from auricle.voices.engine import Engine
from auricle.voices.scores import auc

RATE = 16000
STATISTICS = 195


@pytest.fixture(scope="module")
def model() -> runtime.Model:
    return runtime.parse(made.lively())


def pitched(hertz: float, seconds: float, *, rate: int = RATE, seed: int = 0) -> np.ndarray:
    """Pulses of one pitch in a little noise: a voice that anybody can tell from another pitch."""
    time = np.arange(round(seconds * rate)) / rate
    tone = sum(np.cos(2 * np.pi * n * hertz * time) / n for n in range(1, 12))
    noise = 0.01 * np.random.default_rng(seed).standard_normal(len(time))
    return (0.05 * (tone + noise)).astype(np.float32)


def plain(dimensions: int = 3) -> Voiceprints:
    """Places as they are: within a voice 1, between voices 25 in each dimension."""
    parts = (np.zeros(dimensions), np.eye(dimensions), np.zeros(dimensions))
    between = np.full(dimensions, 25.0)
    return Voiceprints(*parts, between, 0.1, (3.0, 1.0), 0.5, 2.0, 1.2, 0.32, 4.0)


def by_pitch() -> Voiceprints:
    """Voices are what their median pitch is, to a twentieth."""
    projection = np.zeros((STATISTICS, 1))
    projection[72] = 20
    return replace(
        plain(1), centre=np.zeros(STATISTICS), projection=projection, gain=np.zeros(STATISTICS)
    )


def counts(
    model: runtime.Model, sound: np.ndarray, states: str, seconds: float = 60.0
) -> list[int]:
    """Of steps that are given as letters: s(ilence), 1, or o(verlap)."""
    counter = SpeakerCounter(model, seconds, by_pitch())
    counter.hear(np.pad(sound, (0, RATE)))
    named = {"s": "silence", "1": "single", "o": "overlap"}
    return [counter.step(named[letter]) for letter in states]


# ----------------------------------------------------------------------------------- the parts


def test_a_stretch_is_described_whatever_its_level() -> None:
    sound = pitched(150, 3.0)
    steps = [sound[at : at + 1120] for at in range(0, 32000, 640)]
    found = statistics(steps)
    assert np.isfinite(found).all()
    # Cepstra but the first do not see a gain, but for the floor of 1e-9 between the harmonics.
    np.testing.assert_allclose(statistics([0.5 * s for s in steps]), found, atol=0.02)
    # A median lag of 16000 / 150 = 106.7 samples: whole samples are a hundredth apart.
    assert found[72] == pytest.approx(np.log(RATE / 150), abs=0.01)
    assert found[74] > 0.9
    assert np.isfinite(statistics([np.zeros(1120, np.float32)] * 30)).all()


def scattered(*middles: float, each: int = 5, seed: int = 0) -> np.ndarray:
    """Places of so many voices, `each` of one after the other."""
    noise = np.random.default_rng(seed).standard_normal((len(middles) * each, 3))
    return noise + np.repeat(middles, each)[:, None]


@pytest.mark.parametrize("voices", [1, 2, 3, 4])
def test_voices_that_are_apart_are_counted(voices: int) -> None:
    places = scattered(*np.array([0.0, 9.0, -9.0, 18.0])[:voices])
    assert different(list(places), [2.0] * len(places), plain()) == voices
    assert different(list(places[::-1]), [2.0] * len(places), plain()) == voices
    order = np.random.default_rng(1).permutation(len(places))
    assert different(list(places[order]), [2.0] * len(places), plain()) == voices


def test_no_place_is_no_voice_and_one_is_one() -> None:
    assert different([], [], plain()) == 0
    assert different([np.array([9.0, 9.0, 9.0])], [0.8], plain()) == 1


def test_the_odds_are_those_of_the_densities() -> None:
    """Two stretches and three, in one dimension, against the normal densities themselves."""
    from scipy.stats import norm

    prints = plain(1)
    places, counts = np.array([[0.5], [4.0]]), np.array([2.0, 3.0])
    within = 1 / 2 + 1 / 3 + prints.wander
    two = norm.logpdf(3.5, scale=np.sqrt(within + 50))
    one = norm.logpdf(3.5, scale=np.sqrt(within))
    assert apart(places, counts, prints) == [pytest.approx(two - one)]
    assert places.tolist() == [[0.5], [4.0]], "what was given stays"


def test_evidence_grows_with_what_is_held_and_never_falls_towards_fewer() -> None:
    odds = [
        apart(scattered(0.0, 6.0, each=each), np.ones(2 * each), plain())[0] for each in (1, 3, 9)
    ]
    assert odds == sorted(odds)
    many = apart(scattered(*range(8), each=4), np.ones(32), plain())
    assert len(many) == 31
    assert many == sorted(many, reverse=True)


def test_what_is_needed_is_asked_for() -> None:
    places, lengths = list(scattered(0.0, 3.0, each=3)), [2.0] * 6
    found = apart(np.stack(places), np.ones(6), plain())
    least = found[0] - 0.5 * np.log(12 / 20)
    for needed, count in ((least + 0.01, 1), (least - 0.01, 2)):
        prints = replace(plain(), evidence=(needed, 1e9))
        assert different(places, lengths, prints) == count
    # Evidence for the last number told holds for all that are more.
    assert different(places, lengths, replace(plain(), evidence=(-1e9,))) == 6
    assert different(places, lengths, replace(plain(), evidence=(-1e9, 1e9))) == 2


@pytest.mark.parametrize(
    ("odds", "voices"),
    [
        ((15.0,), 1),
        ((15.0, 13.0), 1),
        ((15.0, 14.0), 2),  # the third counts, the second does not
        ((19.0, 14.0), 3),
        ((19.0, 13.0), 2),
        ((10.0, 10.0, 10.0), 2),
        ((8.5, 8.5, 8.5, 8.5, 8.5), 2),  # more is asked for a sixth than for a fifth
    ],
)
def test_each_number_of_voices_is_asked_by_itself(
    odds: tuple[float, ...], voices: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shipped evidence, or its like: it falls, and rises once."""
    prints = replace(plain(), evidence=(18.0, 13.5, 9.5, 8.0, 9.0))
    monkeypatch.setattr(speakers, "apart", lambda *_: list(odds))
    places = [np.zeros(3)] * (len(odds) + 1)
    assert different(places, [20 / len(places)] * len(places), prints) == voices


def test_a_gain_draws_places_together() -> None:
    prints = replace(plain(), centre=np.ones(3), gain=np.array([0.0, 0.0, 1.0]))
    np.testing.assert_allclose(
        place(np.array([3.0, 3.0, 0.0]), prints), np.array([2, 2, -1]) / np.e
    )
    far = place(np.array([3.0, 3.0, 99.0]), prints)
    assert far[0] == pytest.approx(2 * np.exp(1.5)), "within bounds"


# --------------------------------------------------------------------------------- the counter


def test_voices_in_turn_are_counted_and_forgotten(model: runtime.Model) -> None:
    sound = np.concatenate([pitched(110, 8), pitched(220, 8), np.zeros(24 * RATE, np.float32)])
    states = "1" * 200 + "s" * 8 + "1" * 192 + "s" * 600
    found = counts(model, sound, states, seconds=20.0)
    assert found[:2] == [0, 1], "0.04 s are nobody, 0.08 s somebody"
    assert found[199] == 1
    assert found[399] == 2
    # 20 s after the last stretch of the first voice, and after the last of the second.
    assert found[199 + 500] == 1
    assert found[-1] == 0
    assert set(np.diff(found).tolist()) <= {-1, 0, 1}


def test_a_pause_tears_stretches(model: runtime.Model) -> None:
    sound = np.concatenate([pitched(110, 9), pitched(220, 9)])
    assert counts(model, sound, "1" * 450)[-1] == 2
    torn = ("1" * 20 + "s" * 8) * 16
    assert counts(model, sound, torn)[-1] == 1, "0.8 s are not described; 1: they speak"


def test_one_overlap_that_lasts_is_two(model: runtime.Model) -> None:
    sound = pitched(110, 12)
    assert counts(model, sound, "1" * 100 + "o" * 37 + "1" * 60)[-1] == 1
    found = counts(model, sound, "1" * 100 + "o" * 38 + "1" * 110, seconds=4.0)
    assert found[136:138] == [1, 2], "1.5 s"
    assert found[237] == 1, "4 s later it is forgotten"


def test_many_short_overlaps_are_two(model: runtime.Model) -> None:
    short = "o" * 25 + "1" * 10
    assert counts(model, pitched(110, 12), "1" * 60 + short * 3 + "o" * 24)[-1] == 1
    assert counts(model, pitched(110, 12), "1" * 60 + short * 3 + "o" * 25)[-1] == 2, "4 s in all"


def rows(states: str) -> np.ndarray:
    """Probabilities as the letters of `counts` say."""
    sure = {"s": (0.9, 0.05, 0.05), "1": (0.05, 0.9, 0.05), "o": (0.1, 0.0, 0.9)}
    return np.array([sure[letter] for letter in states], dtype=np.float32)


@pytest.mark.parametrize(
    ("states", "most"),
    [
        ("s" * 9 + "o" + "s" * 50, 0),  # an overlap that is dropped: silence in the totals
        ("s" * 9 + "1" + "s" * 50, 0),  # "one voice 0.0 s"
        ("s" * 9 + "11" + "s" * 50, 1),
        ("s" * 9 + "ooo" + "s" * 50, 1),
        ("s" * 9 + "o" * 40 + "s" * 50, 2),
    ],
)
def test_the_count_says_what_the_totals_say(states: str, most: int) -> None:
    """One step of what may be an overlap, in noise, was a voice; an overlap of 9 s was one voice."""
    model = runtime.parse(made.file())
    hearing = detection._Hearing(model, model.decision, RATE, 60.0)
    hearing._take(rows(states))
    stream = runtime.Stream(model, RATE, recent=60.0)
    told = [e.speakers_recent for e in stream._events(rows(states)) if isinstance(e, runtime.State)]
    assert hearing.voices == told
    assert max(told) == most


def test_the_future_changes_nothing(model: runtime.Model) -> None:
    sound = np.concatenate([pitched(110, 6), pitched(220, 6)])
    longer = np.concatenate([sound, pitched(330, 6)])
    states = "1" * 440
    assert counts(model, sound, states[:290]) == counts(model, longer, states)[:290]


@pytest.mark.parametrize("seconds", [0.5, 0.0, -1.0, 601.0, float("nan")])
def test_how_far_back_is_checked(model: runtime.Model, seconds: float) -> None:
    with pytest.raises(ConfigError, match="1 to 600 s can be looked back on"):
        SpeakerCounter(model, seconds)
    with pytest.raises(ConfigError, match="1 to 600 s"):
        voices.load(recent=seconds)


def test_by_the_shipped_prints_a_voice_is_nearer_to_itself() -> None:
    """Synthetic voices, each with a pitch and a throat of its own; real ones are the benchmark's."""
    prints = speakers.shipped()
    places = []
    for seed in range(8):
        sound = formants.speech(np.random.default_rng(seed), 8.2)
        for first in range(0, 4 * 32000, 32000):
            steps = [sound[at : at + 1120] for at in range(first, first + 32000, 640)]
            places.append(place(statistics(steps), prints))
    gaps = np.square(np.stack(places)[:, None] - np.stack(places)).sum(-1)
    same = np.equal.outer(np.arange(32) // 4, np.arange(32) // 4)
    own = gaps[same & ~np.eye(32, dtype=bool)]
    assert auc(gaps[~same], own) > 0.8


# --------------------------------------------------------------------------- streams and files


@pytest.mark.parametrize("rate", [16000, 44100, 48000])
def test_blocks_change_nothing_and_a_file_says_the_same(
    tmp_path: Path, rate: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.json").write_bytes(made.lively())
    rng = np.random.default_rng(1)
    sound = made.babble(rng, 24 * rate, rate)
    soundfile.write(tmp_path / "a.wav", sound, rate, subtype="FLOAT")
    sound = soundfile.read(tmp_path / "a.wav", dtype="float32")[0]
    # Each stretch a voice of its own: whatever differs in one is seen.
    strict = replace(
        by_pitch(), evidence=(-1e9,), stretch_s=1.0, least_s=0.4, pause_s=0.2, overlap_s=1e9
    )
    monkeypatch.setattr(speakers, "shipped", lambda: strict)
    detector = voices.load(tmp_path / "model.json", recent=10.0)
    told = [
        [
            event.speakers_recent
            for event in detector.stream(np.split(sound, cuts), sample_rate=rate, states=True)
            if isinstance(event, runtime.State)
        ]
        for cuts in ([], range(97, len(sound), 9973), range(rate, len(sound), rate))
    ]
    assert told[0] == told[1] == told[2]
    assert len(set(told[0])) > 2, "counts go up and down"
    found = detector.detect(tmp_path / "a.wav")
    assert list(found.speakers_recent) == told[0]
    assert found.speakers[0][0] == 0
    assert found.speakers[-1][1] == pytest.approx(24.0)
    spelled = [n for a, b, n in found.speakers for _ in range(round((b - a) / found.step))]
    assert spelled == told[0]


def test_nobody_asked_nobody_is_told(tmp_path: Path) -> None:
    sound = made.babble(np.random.default_rng(1), 4 * RATE, RATE)
    soundfile.write(tmp_path / "a.wav", sound, RATE)
    detector = voices.load(recent=None)
    found = detector.detect(tmp_path / "a.wav")
    assert (found.recent, found.speakers_recent, found.speakers) == (None, (), [])
    assert "speakers_recent" not in found.to_dict()
    states = [
        e for e in detector.stream([sound], sample_rate=RATE, states=True) if e.kind == "state"
    ]
    assert states
    assert all("speakers_recent" not in state.to_dict() for state in states)


def test_commands_and_server_tell_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sound = made.babble(np.random.default_rng(1), 6 * RATE, RATE)
    soundfile.write(tmp_path / "a.wav", sound, RATE)
    asked = ["voices", "detect", str(tmp_path / "a.wav")]
    assert cli.main([*asked, "--recent", "30s"]) == 0
    assert "different voices in any 30 s, less sure: " in capsys.readouterr().out
    assert cli.main([*asked, "--recent", "0"]) == 0
    assert "different voices" not in capsys.readouterr().out
    assert cli.main([*asked, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)[0]["speakers_recent"]
    assert told["seconds"] == 60
    assert {"start", "end", "voices"} == set(told["spans"][0])
    assert cli.main([*asked, "--recent", "2h"]) == 1
    assert "1 to 600 s can be looked back on" in capsys.readouterr().err
    engine = Engine(voices.load(recent=30.0))
    assert engine.describe()["recent"] == 30
    assert engine.recording(tmp_path / "a.wav")["speakers_recent"]["seconds"] == 30
    stream = engine.open(RATE)
    messages = [*stream.step(sound), *stream.flush()]
    assert all(isinstance(m["speakers_recent"], int) for m in messages if m["type"] == "state")
