"""`auricle voices serve`: the detector as an engine, over REST and a WebSocket."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

import serving
import voices_models as made
from auricle import voices
from auricle.runtime.voices import OverlapEnd, State, parse
from auricle.voices.detection import Detector
from auricle.voices.engine import Engine

RATE = 48000
SOUND = made.babble(np.random.default_rng(0), RATE * 8, RATE)
DETECTOR = Detector(parse(made.lively()))


@pytest.fixture(scope="module")
def server() -> Iterator[serving.Running]:
    with serving.running(Engine(DETECTOR)) as found:
        yield found


def test_a_stream_tells_what_the_detector_tells(server: serving.Running) -> None:
    with server.stream() as socket:
        messages = serving.talk(socket, SOUND, rate=RATE, encoding="pcm_f32le", block=1234)
    ready, *told, summary = messages
    assert (ready["type"], ready["latency_ms"]) == ("ready", 185)
    events = list(DETECTOR.stream([SOUND], sample_rate=RATE, states=True))
    assert [m["type"] for m in told] == [e.kind for e in events]
    for message, event in zip(told, events, strict=True):
        if isinstance(event, State):
            assert message["p"] == event.probabilities
            assert message["state"] == event.state
            assert message["audio_ms"] == round(1000 * message["t"])
        if isinstance(event, OverlapEnd):
            assert message["end"] == pytest.approx(event.end)
            assert message["peak"] == pytest.approx(event.peak, abs=1e-6)  # rounded
    ends = [e for e in events if isinstance(e, OverlapEnd)]
    assert ends
    assert summary["overlaps"] == len(ends)
    assert summary["states"] == summary["clips"] == 200
    assert summary["label"] == "overlap"
    rows = [e.probabilities for e in events if isinstance(e, State)]
    mean = {state: sum(row[state] for row in rows) / 200 for state in rows[0]}
    assert summary["p"] == pytest.approx(mean, abs=1e-6)  # rounded
    assert sum(summary["totals"].values()) == pytest.approx(8)


def test_a_file_gets_segments_and_overlaps(server: serving.Running) -> None:
    content = io.BytesIO()
    soundfile.write(content, SOUND, RATE, format="WAV", subtype="FLOAT")
    _, answer = server.upload(content.getvalue())
    assert answer["label"] == "overlap"
    assert answer["clips"][0]["start"] == 0
    assert set(answer["p"]) == {"silence", "single", "overlap"}


@pytest.mark.parametrize("length", [RATE * 8, RATE * 3 + 700, 900])
def test_a_stream_and_a_file_count_the_same_seconds(length: int, tmp_path: Path) -> None:
    sound = SOUND[:length]
    soundfile.write(tmp_path / "a.wav", sound, RATE, subtype="FLOAT")
    engine = Engine(DETECTOR)
    of_file = engine.recording(tmp_path / "a.wav")
    stream = engine.open(RATE)
    told = [*stream.step(sound), *stream.flush()]
    states = [m["state"] for m in told if m["type"] == "state"]
    # Some steps were called overlap while it was not known that it had ended.
    if length > RATE:
        assert of_file["totals"]["overlap"] < 0.04 * states.count("overlap") - 1e-6
    assert told[-1]["totals"] == pytest.approx(of_file["totals"], abs=1e-6)  # rounded
    assert sum(told[-1]["totals"].values()) == pytest.approx(length / RATE, abs=1e-5)


def test_a_step_cut_short_weighs_less(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", SOUND[: RATE // 20], RATE, subtype="FLOAT")
    engine = Engine(DETECTOR)
    found = DETECTOR.detect(tmp_path / "a.wav")
    rows = found.probabilities.astype(float)
    assert len(rows) == 2
    expected = (4 * rows[0] + rows[1]) / 5  # 40 ms and 10 ms
    assert list(engine.recording(tmp_path / "a.wav")["p"].values()) == pytest.approx(expected)


def test_a_stream_without_overlap_has_its_longest_state_as_label() -> None:
    stream = Engine(DETECTOR).open(RATE)
    summary = stream.flush()[-1]
    assert (summary["label"], summary["p"], summary["clips"]) == (None, {}, 0)
    stream = Engine(DETECTOR).open(RATE)
    stream._received = RATE
    assert stream._counts(State(0.0, 0.1, "silence", 0.75, 0.0, 0.25, 0.1))
    assert stream._counts(State(0.1, 0.3, "single", 0.25, 0.5, 0.25, 0.3))
    summary = stream._summary()
    assert (summary["label"], summary["clips"], summary["overlaps"]) == ("single", 2, 0)
    assert summary["p"] == {"silence": 0.5, "single": 0.25, "overlap": 0.25}


def test_a_long_gap_may_come_in_pieces() -> None:
    whole, cut = Engine(DETECTOR).open(RATE), Engine(DETECTOR).open(RATE)
    expected = whole.step(SOUND[:RATE]) + whole.skip(RATE) + whole.step(SOUND[:RATE])
    found = cut.step(SOUND[:RATE])
    for _ in range(10):
        found += cut.skip(RATE // 10)
    assert len(cut._gaps) == 1, "neighbours are one"
    found += cut.step(SOUND[:RATE])
    assert not cut._gaps, "and forgotten when they are over"
    assert found + cut.flush() == expected + whole.flush()


def test_what_was_lost_is_not_told_and_time_goes_on() -> None:
    stream = Engine(DETECTOR).open(RATE)
    told = (
        stream.step(SOUND[:RATE]) + stream.skip(RATE) + stream.step(SOUND[:RATE]) + stream.flush()
    )
    ends = [round(m["end"], 2) for m in told if m["type"] == "state"]
    assert not [end for end in ends if 1.01 < end < 2.01]
    assert max(ends) == 3.0
    assert told[-1]["duration"] == 3
    assert voices.load is not None


@pytest.mark.parametrize("rate", [7999, 192_001])
def test_a_rate_that_is_not_heard_is_refused_with_those_that_are(
    server: serving.Running, rate: int
) -> None:
    """The message named 1000 to 384000."""
    with server.stream() as socket:
        socket.send(f'{{"type": "start", "sample_rate": {rate}, "encoding": "pcm_s16le"}}')
        told = serving.hear(socket)
    assert told[-1]["code"] == "bad_start"
    assert told[-1]["message"] == "sample_rate must be a whole number, 8000 to 192000"


@pytest.mark.parametrize(
    ("rate", "gain", "words"),
    [(4000, 1, "the file has 4000 Hz: 8000"), (RATE, 1e5, "beyond +-1000 times full scale")],
)
def test_a_file_is_refused_as_detect_refuses_it(
    server: serving.Running, rate: int, gain: float, words: str
) -> None:
    content = io.BytesIO()
    soundfile.write(content, gain * SOUND, rate, format="WAV", subtype="FLOAT")
    status, told = server.upload(content.getvalue())
    assert (status, told["error"]) == (422, "no_sound")
    assert words in told["message"]
