"""Voices on real recordings: LibriSpeech readers whom the shipped model has not heard, and AMI turns."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from auricle import audio, cli, voices
from auricle.voices import evaluation, recognition, scores, sources
from auricle.voices.activity import RATE
from auricle.voices.audit import ALLOWED, audit
from auricle.voices.scenes import Setting, Surroundings, scenes
from auricle.voices.sources import Voice, read_voices

pytestmark = pytest.mark.real

NOTHING = Surroundings()


@pytest.fixture(scope="module")
def unseen(shared_data: Path) -> list[Voice]:
    """Six readers, ten utterances each."""
    return read_voices(shared_data / "librispeech_10spk")


def said(voice: Voice, seconds: float, *, first: int = 0) -> np.ndarray:
    """So much of what a reader says, at the common level."""
    whole = np.concatenate([one.samples for one in voice.utterances[first:]])
    return whole[: round(seconds * RATE)]


def test_energy_tells_nothing_of_real_clips_unless_they_are_plain_sums(shared_data: Path) -> None:
    pool = read_voices(shared_data / "librispeech_voices")
    dry = Setting(rooms=0, events=0, codecs=0)
    found = audit(pool, NOTHING, seed=3, pairs=60, setting=dry)
    assert ALLOWED[0] <= found.level <= ALLOWED[1]
    plain = audit(pool, NOTHING, seed=3, pairs=20, setting=replace(dry, matched=False))
    assert plain.level > 0.6


def test_two_real_voices_at_once_are_found_where_they_are(
    unseen: list[Voice], tmp_path: Path
) -> None:
    inside = outside = 0.0
    for number in range(3):
        one, other = said(unseen[number], 12.0), said(unseen[number + 3], 12.0)
        sound = np.concatenate([one, np.zeros(6 * RATE)]) + np.concatenate(
            [np.zeros(6 * RATE), other]
        )
        audio.write(tmp_path / "a.wav", sound, RATE)
        for overlap in voices.detect(tmp_path / "a.wav").overlaps:
            middle = max(0.0, min(overlap.end, 12.0) - max(overlap.start, 6.0))
            inside += middle
            outside += overlap.end - overlap.start - middle
    # 18 s are overlap in all but the readers' pauses, 36 s are not.
    assert inside > 7
    assert outside < inside / 3


def test_several_is_likelier_of_two_than_of_one(unseen: list[Voice], tmp_path: Path) -> None:
    told = []
    for number in range(3):
        one, other = said(unseen[number], 4.0), said(unseen[number + 3], 4.0)
        for sound in (one, one + other):
            audio.write(tmp_path / "a.wav", sound, RATE)
            told.append(voices.several(tmp_path / "a.wav"))
    assert min(told[1::2]) > max(told[::2])


def test_unseen_readers_are_told_far_better_than_by_energy(unseen: list[Voice]) -> None:
    judge = evaluation.load()
    made = list(scenes(12, unseen, NOTHING, seed=5, setting=Setting()))
    heard = [(one.samples, one.counts[2::4]) for one in made]
    found = [judge.track(samples, counts) for samples, counts in heard]
    level = [evaluation.loudness(samples, counts) for samples, counts in heard]
    assert scores.speech_auc(found) > 0.8
    assert scores.speech_auc(found) > scores.speech_auc(level) + 0.1


def test_real_voices_in_turn_are_counted(unseen: list[Voice], tmp_path: Path) -> None:
    """Weaker than overlap: one reader is rarely more than one, four are never one."""
    alone = []
    for reader in unseen:
        audio.write(tmp_path / "a.wav", said(reader, 25.0), RATE)
        alone.append(voices.detect(tmp_path / "a.wav").speakers_recent[-1])
    assert sum(count == 1 for count in alone) >= 4
    turns = [said(reader, 7.0, first=first) for first in (0, 3) for reader in unseen[::2]]
    audio.write(tmp_path / "a.wav", np.concatenate(turns), RATE)
    found = voices.detect(tmp_path / "a.wav")
    assert found.speakers_recent[-1] >= 2
    assert found.speakers_recent[round(6.0 / found.step)] == 1


def test_readers_who_are_joined_as_they_were_recorded_are_counted(
    unseen: list[Voice], tmp_path: Path
) -> None:
    """Each in their own room, at their own microphone, without noise: a third was right once."""
    off = []
    for number in range(1, 6):
        for first in (0, 2, 4):
            cast = [unseen[(first + index) % len(unseen)] for index in range(number)]
            turns = [said(reader, 55.0 / max(number, 2)) for reader in cast]
            audio.write(tmp_path / "a.wav", np.concatenate(turns), RATE)
            off.append(abs(voices.detect(tmp_path / "a.wav").speakers_recent[-1] - number))
    assert max(off) <= 2
    assert sum(one <= 1 for one in off) >= 10
    assert off.count(0) >= 8


def test_the_sex_of_unseen_readers_is_recognised(shared_data: Path) -> None:
    rows = sources.labelled(shared_data / "librispeech_voices", "label")[::2]
    found = recognition.fit_recogniser(
        [
            recognition.Example(
                audio.read(row.path, sample_rate=RATE)[: 8 * RATE], row.label, row.group
            )
            for row in rows
        ],
        parts=8,
    )
    assert found.held_out >= 8
    assert found.accuracy >= 0.75


def test_turns_of_a_real_meeting_are_a_reference(
    shared_data: Path, unseen: list[Voice], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Read speech set where the first minute and a half of a meeting's people speak."""
    with (shared_data / "ami_turn_timings" / "turns.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["meeting"] == "ES2002a"]
    assert rows
    (tmp_path / "ES2002a.rttm").write_text(
        "".join(
            f"SPEAKER {r['meeting']} 1 {r['start']} {r['duration']} <NA> <NA> {r['speaker']} <NA>\n"
            for r in rows
        )
    )
    names = sorted({row["speaker"] for row in rows})
    begin = min(float(row["start"]) for row in rows)
    length = round((begin + 90) * RATE)
    sound = np.zeros(length, np.float32)
    left = {name: said(unseen[number], 60.0) for number, name in enumerate(names)}
    for row in rows:
        first, name = round(float(row["start"]) * RATE), row["speaker"]
        part = left[name][: round(float(row["duration"]) * RATE)][: max(0, length - first)]
        sound[first : first + len(part)] += part
        left[name] = np.roll(left[name], -len(part))
    audio.write(tmp_path / "ES2002a.wav", sound, RATE)
    asked = ["voices", "evaluate", "default", str(tmp_path), "--reference", str(tmp_path), "--json"]
    assert cli.main(asked) == 0
    told = json.loads(capsys.readouterr().out)
    assert "what is beyond does not count" in told["notes"][0]
    assert told["events"] > 0
    assert told["auc"] > 0.6
    assert told["f1"] > told["always_f1"]
