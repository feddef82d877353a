"""The mixture generator, its parts, and the audit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from auricle import audio
from auricle.errors import DataError, TrainingError
from auricle.voices import channel, formants, rooms, sounds, turns
from auricle.voices.activity import RATE, active_level, activity, closed
from auricle.voices.audit import audit, demand
from auricle.voices.scenes import Scene, Setting, Surroundings, clip, scene, scenes
from auricle.voices.sources import LEVEL, Voice, read_voices

NOTHING = Surroundings()
DRY = Setting(rooms=0, noise=0, events=0, codecs=0, empty=0, dense=1.0, hurried=0, stretched=0)


@pytest.fixture(scope="module")
def cast() -> list[Voice]:
    return formants.voices(12, np.random.default_rng(1), seconds=5.0)


def test_activity_marks_speech_and_not_the_pause() -> None:
    said = formants.speech(np.random.default_rng(0), 3.0)
    noise = 1e-4 * np.random.default_rng(1).standard_normal(2 * RATE).astype(np.float32)
    flags = activity(np.concatenate([noise, said, noise]))
    assert not flags[:190].any()
    assert not flags[-190:].any()
    assert flags[220:480].mean() > 0.7


def test_activity_does_not_depend_on_the_level() -> None:
    said = formants.speech(np.random.default_rng(2), 3.0)
    assert np.array_equal(activity(said), activity(0.01 * said))


def test_short_pauses_are_closed_and_long_ones_stay() -> None:
    flags = np.ones(300, bool)
    flags[50:70] = False
    flags[150:190] = False
    assert closed(flags)[50:70].all()
    assert not closed(flags)[155:185].any()


def test_turns_are_those_of_meetings() -> None:
    shares = [turns.overlap_share(one) for one in turns.excerpts()]
    # 13.4 % of the speech in the whole corpus; 600 excerpts have a standard error of 0.6 %.
    assert 0.11 < np.mean(shares) < 0.16
    assert all(t.start + t.duration <= 20.01 for e in turns.excerpts() for t in e)


def test_dense_excerpts_overlap_more() -> None:
    generator = np.random.default_rng(0)
    dense = [turns.overlap_share(turns.draw(generator, dense=1.0)) for _ in range(60)]
    even = [turns.overlap_share(turns.draw(generator, dense=0.0)) for _ in range(60)]
    assert np.mean(dense) > np.mean(even) + 0.05


def test_a_scene_follows_from_its_seed_alone(cast: list[Voice]) -> None:
    first, second = (list(scenes(2, cast, NOTHING, seed=3)) for _ in range(2))
    for a, b in zip(first, second, strict=True):
        assert np.array_equal(a.samples, b.samples)
        assert np.array_equal(a.active, b.active)
        assert a.names == b.names
    assert not np.array_equal(first[0].samples, first[1].samples)


def test_labels_are_the_sum_of_activities(cast: list[Voice]) -> None:
    made = list(scenes(6, cast, NOTHING, seed=5, setting=DRY))
    counts = np.concatenate([one.counts for one in made])
    assert set(np.unique(counts)) >= {0, 1, 2}
    assert all(len(set(one.names)) == len(one.names) == len(one.active) for one in made)


def test_labels_say_where_the_sound_is(cast: list[Voice]) -> None:
    made = list(scenes(6, cast, NOTHING, seed=6, setting=DRY))
    level = [np.sqrt(np.mean(one.samples.reshape(-1, 160) ** 2, 1)) for one in made]
    for loud, one in zip(level, made, strict=True):
        # No noise in these: outside the labels lie cut-off ends and 10 ms of smoothing alone.
        assert loud[one.counts > 0].mean() > 10 * loud[one.counts == 0].mean()


def test_no_voice_is_ducked_when_another_speaks(cast: list[Voice]) -> None:
    ratios = []
    for one in scenes(12, cast, NOTHING, seed=8, setting=DRY):
        power = np.mean(one.samples.reshape(-1, 160) ** 2, 1)
        if (one.counts > 1).sum() > 50:
            ratios.append(power[one.counts > 1].mean() / power[one.counts == 1].mean())
    # Two independent voices of one mean level have twice the power of one.
    assert 1.4 < np.exp(np.mean(np.log(ratios))) < 3.0


def test_few_voices_are_refused(cast: list[Voice]) -> None:
    with pytest.raises(DataError, match="3 voices are too few"):
        next(scenes(1, cast[:3], NOTHING, seed=0))


@pytest.mark.parametrize(
    "name", ["rooms", "noise", "events", "codecs", "empty", "hurried", "stretched"]
)
def test_every_part_of_the_setting_changes_the_scene(cast: list[Voice], name: str) -> None:
    for seed in range(3):
        plain, changed = (
            scene(np.random.default_rng(seed), cast, NOTHING, chosen)
            for chosen in (DRY, Setting(**{**_fields(DRY), name: 1.0}))
        )
        assert not np.array_equal(plain.samples, changed.samples)
        assert np.isfinite(changed.samples).all()
        assert np.abs(changed.samples).max() <= 1.001


def _fields(setting: Setting) -> dict[str, float]:
    return {name: getattr(setting, name) for name in Setting.__dataclass_fields__}


def test_an_empty_scene_has_no_voice(cast: list[Voice]) -> None:
    made: Scene = scene(np.random.default_rng(0), cast, NOTHING, Setting(empty=1.0))
    assert made.counts.max() == 0
    assert made.names == ()


def test_a_room_keeps_the_time_of_a_sound() -> None:
    click = np.zeros(RATE, np.float32)
    click[4000] = 1
    for seed in range(5):
        generator = np.random.default_rng(seed)
        near = replace(rooms.room(generator, rt60=0.4), distance=0.3)
        heard = rooms.convolved(click, rooms.response(near, generator))
        assert int(np.argmax(np.abs(heard))) == 4000


def test_a_room_decays_as_it_is_told() -> None:
    """By Schroeder's backward integration, from -5 to -25 dB (T20)."""

    def measured(rt60: float, seed: int) -> float:
        generator = np.random.default_rng(seed)
        far = replace(rooms.room(generator, rt60=rt60), distance=4.0, decays=(1.0, 1.0, 1.0))
        response = rooms.response(far, generator).astype(float)
        left = 10 * np.log10(np.cumsum(response[::-1] ** 2)[::-1] / np.sum(response**2) + 1e-12)
        return 3 * float(np.argmax(left < -25) - np.argmax(left < -5)) / RATE

    for rt60 in (0.25, 0.5, 0.9):
        found = np.median([measured(rt60, seed) for seed in range(15)])
        # Images stand for the first 40 ms and the walls differ: some 10 % about what is told.
        assert found == pytest.approx(rt60, rel=0.2)


def test_the_farther_a_voice_the_more_it_drowns_in_its_room() -> None:
    def direct_db(distance: float) -> float:
        found = []
        for seed in range(20):
            generator = np.random.default_rng(seed)
            box = replace(rooms.room(generator, rt60=0.5), distance=distance)
            response = rooms.response(box, generator).astype(float) ** 2
            found.append(10 * np.log10(response[:40].sum() / response[40:].sum()))
        return float(np.median(found))

    near, middle, far = map(direct_db, (0.4, 1.2, 3.6))
    # Each factor of three is 9.5 dB of the direct path; echoes of its first 2.5 ms take some of it.
    assert 5 < near - middle < 13
    assert 4 < middle - far < 13


@pytest.mark.parametrize("codec", channel.CODECS)
def test_codecs_keep_length_time_and_level(codec: str) -> None:
    said = formants.speech(np.random.default_rng(3), 2.0)
    back = channel.coded(said, codec)
    assert len(back) == len(said)
    assert not np.array_equal(back, said)
    lags = np.arange(-400, 401)
    match = [np.dot(said[4000:24000], back[4000 + lag : 24000 + lag]) for lag in lags]
    # The labels count 10 ms frames: up to 12 ms of a codec's delay is a frame.
    assert abs(int(lags[int(np.argmax(match))])) < 200
    assert 0.6 < np.std(back) / np.std(said) < 1.4


def test_generated_events_and_backgrounds_have_a_common_level() -> None:
    generator = np.random.default_rng(0)
    for _ in range(8):
        for made in (sounds.background(generator, RATE), sounds.event(generator)):
            assert np.isfinite(made).all()
            assert np.sqrt(np.mean(made**2)) == pytest.approx(1, rel=1e-3)


def test_voices_come_from_folders_and_tables(tmp_path, cast: list[Voice]) -> None:
    for number, voice in enumerate(cast[:3]):
        audio.write(tmp_path / f"s{number}" / "a.wav", voice.utterances[0].samples, RATE)
    found = read_voices(tmp_path)
    assert [voice.name.split("/")[1] for voice in found] == ["s0", "s1", "s2"]
    one = found[0].utterances[0]
    # 16-bit storage: 1e-3 of the level.
    assert active_level(one.samples, one.active) == pytest.approx(LEVEL, rel=1e-3)
    (tmp_path / "metadata.csv").write_text("path,speaker\ns0/a.wav,Ann\ns1/a.wav,Ann\n")
    assert [(v.name.split("/")[1], len(v.utterances)) for v in read_voices(tmp_path)] == [
        ("Ann", 2)
    ]
    with pytest.raises(DataError, match=r"has the columns path, speaker; needed are path and who"):
        read_voices(tmp_path, speaker_column="who")


def test_the_audit_tells_matched_clips_from_louder_ones() -> None:
    many = formants.voices(24, np.random.default_rng(1), seconds=3.0)
    found = audit(many, NOTHING, seed=0, setting=Setting(codecs=0), pairs=24)
    # 40 clips of several, 120 of one: the standard error of the level's AUC is 0.053.
    assert found.level == pytest.approx(0.5, abs=0.15)
    assert found.pairs == 24
    louder = Setting(rooms=0, noise=0, codecs=0, spread_db=0, wide_db=0, matched=False)
    plain = audit(many, NOTHING, seed=0, setting=louder, pairs=24)
    assert plain.level > 0.65
    with pytest.raises(TrainingError, match=r"energy alone tells .* AUC of 0\.[6-9]"):
        demand(plain)


def test_clips_of_one_and_several_have_one_level(cast: list[Voice]) -> None:
    def levels(count: int) -> list[float]:
        generators = map(np.random.default_rng, range(60))
        made = (clip(g, cast[:count], NOTHING, DRY, seconds=2.0) for g in generators)
        return [float(20 * np.log10(np.sqrt(np.mean(one**2)))) for one in made]

    # Evenly from 20 dB: a mean of 60 has a standard error of 0.75 dB, a difference of 1.05.
    assert np.mean(levels(1)) == pytest.approx(np.mean(levels(3)), abs=3)
