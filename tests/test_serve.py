"""The server: what it says of files and streams, whom it lets in, and how much it takes."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import io
import json
import os
import re
import signal
import socket as sockets
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

import serving
from auricle import audio, cli, prediction, voices
from auricle.errors import AudioError, ConfigError, HaltedError, ModelError, TooLongError
from auricle.serve import Limits, Server, Settings
from auricle.serve import app as serve_app
from auricle.serve.backlog import Work
from auricle.serve.classifier import Classifier, _Events
from auricle.serve.gauges import Gauges
from auricle.serve.guard import _HEADERS, Guard
from auricle.serve.session import _pieces
from auricle.serve.settings import loopback
from auricle.voices.engine import Engine as VoicesEngine
from serving import RATE, Counting, coded, hear, running, sound, talk


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return serving.save_model(tmp_path_factory.mktemp("served") / "model")


@pytest.fixture(scope="module")
def engine(model: Path) -> Classifier:
    return Classifier(prediction.load(model), model)


@pytest.fixture(scope="module")
def server(engine: Classifier) -> Iterator[serving.Running]:
    with running(engine) as found:
        yield found


def file(samples: np.ndarray, rate: int = RATE, kind: str = "WAV", code: str = "FLOAT") -> bytes:
    content = io.BytesIO()
    soundfile.write(content, samples, rate, format=kind, subtype=code)
    return content.getvalue()


def states(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [message for message in messages if message["type"] == "state"]


def refused(messages: list[dict[str, Any]]) -> str:
    assert messages[-1]["type"] == "error", messages[-1]
    return messages[-1]["code"]


# ------------------------------------------------------------------------------------------ files


def test_a_file_gets_the_scores_of_predict(
    server: serving.Running, model: Path, tmp_path: Path
) -> None:
    content = file(sound(2.5))
    (tmp_path / "a.wav").write_bytes(content)
    expected = prediction.load(model).predict(tmp_path / "a.wav")
    status, found = server.upload(content, "my song.wav")
    assert status == 200
    assert (found["name"], found["label"], found["duration"]) == (
        "my song.wav",
        expected.label,
        2.5,
    )
    assert found["p"] == pytest.approx(dict(expected.probabilities), abs=1e-6)  # six digits
    assert len(found["clips"]) == len(expected.clips) == 7
    for clip, told in zip(expected.clips, found["clips"], strict=True):
        assert told["label"] == clip.label
        assert (told["start"], told["end"]) == pytest.approx((clip.start, clip.end), abs=1e-6)
        assert told["p"] == pytest.approx(dict(clip.probabilities), abs=1e-6)
    assert {clip["label"] for clip in found["clips"]} == {"hum", "rush"}, "sounds differ"
    assert found["model"] == server.get("/api/model")[1]["hash"]
    assert "picture" not in found


def columns(picture: dict[str, Any]) -> np.ndarray:
    import base64

    values = np.frombuffer(base64.b64decode(picture["data"]), "<f2")
    return values.reshape(picture["frames"], picture["bins"]).T


def test_the_picture_is_the_representation_that_the_model_sees(
    server: serving.Running, engine: Classifier
) -> None:
    """A tone stands in its band, for its time; a stream draws the same columns."""
    time = np.arange(2 * RATE) / RATE
    tone = (0.5 * np.sin(2 * np.pi * 1303 * time) * (time >= 1)).astype(np.float32)
    picture = server.upload(file(tone), query="?picture=true")[1]["picture"]
    values = columns(picture)
    bands = np.array(picture["frequencies"])
    loud = values[:, 70:].mean(axis=1)
    assert loud.argmax() == np.abs(bands - 1303).argmin()
    onset = picture["start"] + np.argmax(values[loud.argmax()] > -60) / picture["frame_rate"]
    assert onset == pytest.approx(1.0, abs=256 / RATE), "a window reaches so far ahead"
    with server.stream() as socket:
        live = [m for m in talk(socket, tone, picture=True) if m["type"] == "columns"]
    assert [m["first"] for m in live] == list(np.cumsum([0, *(m["frames"] for m in live[:-1])]))
    np.testing.assert_array_equal(np.concatenate([columns(m) for m in live], axis=1), values)
    assert engine.describe()["picture"]["bins"] == len(values) == 16


def test_the_picture_of_a_long_file_is_bounded(engine: Classifier, tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_bytes(file(sound(120.0), kind="FLAC", code="PCM_16"))
    picture = engine.recording(tmp_path / "a.flac", picture=True)["picture"]
    assert 1200 < picture["frames"] <= 2400
    assert picture["frames"] / picture["frame_rate"] == pytest.approx(120.0, abs=0.1)
    assert columns(picture).shape == (16, picture["frames"])


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"hello", "a.wav", "is text, not sound"),
        (b"", "a.wav", "is empty"),
        (b"\x00\x01" * 400, "../../etc/passwd", "is not sound"),
        (file(np.zeros(0)), "a.wav", "no samples"),
        (file(np.full(400, np.nan)), "a.wav", "NaN"),
    ],
    # A file holds the time at which it was written, which must not get into a test's name.
    ids=["text", "nothing", "noise", "no samples", "no numbers"],
)
def test_what_is_no_sound_is_said(
    server: serving.Running, content: bytes, name: str, words: str
) -> None:
    status, told = server.upload(content, name)
    assert (status, told["error"]) == (422, "no_sound")
    assert words in told["message"]
    assert "/tmp" not in told["message"], "no path of ours"


def test_a_form_without_a_file_is_told_what_it_lacks(server: serving.Running) -> None:
    status, _, body = server.request("POST", "/api/recordings", b"x", {"Content-Type": "text/x"})
    assert (status, json.loads(body)["error"]) == (400, "bad_request")
    assert "file" in json.loads(body)["message"]
    assert "-F file=@" in json.loads(body)["message"]


def test_what_is_not_there_is_told_as_all_else(server: serving.Running) -> None:
    for method, path, status, code in (
        ("GET", "/api/nothing", 404, "not_found"),
        ("GET", "/page/nothing.js", 404, "not_found"),
        ("PUT", "/api/recordings", 405, "bad_method"),
    ):
        found, _, body = server.request(method, path, b"", {})
        assert (found, json.loads(body)["error"]) == (status, code)
        assert json.loads(body)["message"]


def test_no_audio_is_stored(
    engine: Classifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither while a file is refused nor after it was scored; a big one goes through the disk."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen: list[list[str]] = []
    score = engine.recording

    def watched(path: Path, **options: Any) -> dict[str, Any]:
        seen.append([p.name for p in tmp_path.rglob("*")])
        return score(path, **options)

    monkeypatch.setattr(engine, "recording", watched)
    with running(engine) as server:
        assert server.upload(file(sound(60.0)))[0] == 200  # 2 MB
        assert server.upload(b"hello")[0] == 422
        with server.stream() as socket:
            talk(socket, sound(1.0))
    assert "upload.wav" in seen[0]
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------------------------------- streams


@pytest.mark.parametrize("rate", [8000, 11025, 48000])
@pytest.mark.parametrize("encoding", ["pcm_f32le", "pcm_s16le"])
def test_a_stream_says_what_the_file_says(
    server: serving.Running, rate: int, encoding: str
) -> None:
    samples = sound(2.53, rate=rate)
    code = "FLOAT" if encoding == "pcm_f32le" else "PCM_16"
    whole = server.upload(file(samples, rate, code=code))[1]
    with server.stream() as socket:
        messages = talk(socket, samples, rate=rate, encoding=encoding, block=777)
    ready, summary = messages[0], messages[-1]
    assert (ready["type"], ready["protocol"], ready["latency_ms"]) == ("ready", 1, 400)
    assert ready["model"]["hash"] == whole["model"]
    assert set(ready["limits"]) == {
        "frame_bytes", "session_seconds", "idle_seconds", "queue_seconds",
    }  # fmt: skip
    found = states(messages)
    assert [s["seq"] for s in found] == list(range(len(found)))
    starts = [s["start"] for s in found]
    assert starts == [round(0.1 * i, 6) for i in range(22)] + [2.4], "a quarter of a clip apart"
    by_start = {s["start"]: s for s in found}
    for clip in whole["clips"]:
        state = by_start[clip["start"]]
        assert (state["end"], state["state"]) == (clip["end"], clip["label"])
        # A batch of clips sums in another order than a clip alone; the model is very steep.
        assert state["p"] == pytest.approx(clip["p"], abs=1e-4)
        assert state["t"] == state["end"]
        assert state["audio_ms"] == round(1000 * state["end"])
    assert summary["type"] == "summary"
    assert summary["p"] == pytest.approx(whole["p"], abs=1e-4)
    assert (summary["label"], summary["clips"]) == (whole["label"], len(whole["clips"]))
    assert (summary["states"], summary["dropped_ms"]) == (len(found), 0)


def run_stream(engine: Classifier, samples: np.ndarray, cuts: list[int]) -> list[dict[str, Any]]:
    stream = engine.open(11025, picture=True)
    found = [event for part in np.split(samples, cuts) for event in stream.step(part)]
    found += stream.flush()
    drawn = np.concatenate([columns(e) for e in found if e["type"] == "columns"], axis=1)
    rest = [e for e in found if e["type"] != "columns"]
    return [*rest, {"drawn": drawn.tolist()}]


@given(st.lists(st.integers(0, 14000), max_size=30))
@settings(max_examples=15)
def test_how_a_sound_is_cut_into_blocks_changes_nothing(
    engine: Classifier, cuts: list[int]
) -> None:
    """Bit for bit: states, events, summary and picture."""
    samples = sound(1.3, rate=11025)
    assert run_stream(engine, samples, sorted(cuts)) == run_stream(engine, samples, [])


def test_samples_one_by_one_change_nothing(engine: Classifier) -> None:
    samples = sound(0.5, rate=11025)
    alone = run_stream(engine, samples, list(range(1, len(samples))))
    assert alone == run_stream(engine, samples, [])


def test_what_was_lost_is_not_judged_and_time_goes_on(engine: Classifier) -> None:
    samples = sound(3.0)
    stream = engine.open(RATE)
    found = stream.step(samples[:RATE]) + stream.skip(RATE) + stream.step(samples[2 * RATE :])
    found += stream.flush()
    whole = engine.open(RATE)
    expected = {s["start"]: s for s in states(whole.step(samples) + whole.flush())}
    kept = {s["start"]: s for s in states(found)}
    assert kept == {t: s for t, s in expected.items() if s["end"] <= 1.0 or t >= 2.0}
    assert found[-1]["duration"] == 3.0
    assert found[-1]["clips"] == 5, "at 0, 0.4, 2, 2.4, 2.8 s: those of 0.8 to 1.6 s touch the gap"


def test_a_long_gap_or_block_is_heard_a_second_at_a_time(engine: Classifier) -> None:
    """One step of it all would take all the memory; the pieces change nothing, bit for bit."""
    counting, samples = Counting(), sound(2.53)
    work = Work(3 * RATE + 5, samples, ended=False)
    found = [e for piece in _pieces(counting.open(RATE), work, RATE) for e in piece()]
    assert counting.longest == RATE
    assert len(found) == (work.lost + len(samples)) // counting.every
    whole, cut = engine.open(RATE), engine.open(RATE)
    expected = whole.step(samples) + whole.skip(work.lost) + whole.step(samples)
    heard = cut.step(samples) + [e for piece in _pieces(cut, work, 777) for e in piece()]
    assert heard + cut.flush() == expected + whole.flush()
    again = engine.open(RATE)
    for _ in range(5):
        again.skip(1)
    assert len(again._gaps) == 1, "neighbours are one"


def test_a_stream_cuts_a_long_message() -> None:
    engine = Counting()
    with running(engine) as server, server.stream() as socket:
        summary = talk(socket, np.ones(3 * RATE, np.float32), block=3 * RATE)[-1]
    assert summary["sum"] == 3 * RATE
    assert engine.longest == RATE


def test_a_stream_without_sound_has_nothing_to_say(server: serving.Running) -> None:
    with server.stream() as socket:
        messages = talk(socket, np.zeros(0, np.float32))
    assert [m["type"] for m in messages] == ["ready", "summary"]
    assert messages[-1]["label"] is None


def test_an_event_begins_and_ends_with_hysteresis() -> None:
    events = _Events({})
    found = []
    for number, p in enumerate([0.4, 0.6, 0.4, 0.8, 0.3, 0.5]):
        scores = prediction.ClipPrediction(0, 0, "a", {"a": p})
        found += events.of(float(number), number + 2.0, scores)
    found += events.close(8.0)
    assert found == [
        {"type": "event_start", "event": "a", "t": 3.0, "start": 1.0},
        {"type": "event_end", "event": "a", "t": 6.0, "start": 1.0, "end": 5.0, "peak": 0.8},
        {"type": "event_start", "event": "a", "t": 7.0, "start": 5.0},
        {"type": "event_end", "event": "a", "t": 8.0, "start": 5.0, "end": 7.0, "peak": 0.5},
    ]


def test_events_follow_the_thresholds_that_were_chosen() -> None:
    """Each class has its own; None never begins; the likeliest alone begins; 0.7 of it ends."""
    events = _Events({"a": 0.3, "b": 0.9, "c": None})
    told = []
    for number, (a, b, c) in enumerate(
        [(0.29, 0.9, 0.0), (0.35, 0.64, 0.01), (0.4, 0.3, 0.3), (0.22, 0.08, 0.7), (0.2, 0.1, 0.7)]
    ):
        p = {"a": a, "b": b, "c": c}
        scores = prediction.ClipPrediction(0, 0, max(p, key=p.__getitem__), p)
        told += [(number, e["type"], e["event"]) for e in events.of(number, number + 1.0, scores)]
    assert told == [
        (0, "event_start", "b"),
        (2, "event_start", "a"),
        (2, "event_end", "b"),
        (4, "event_end", "a"),
    ]


def test_a_served_model_brings_its_thresholds(tmp_path: Path) -> None:
    def heard(name: str, **thresholds: float | None) -> tuple[Classifier, list[dict[str, Any]]]:
        path = serving.save_model(tmp_path / name, thresholds=thresholds)
        engine = Classifier(prediction.load(path), path)
        stream = engine.open(RATE)
        return engine, [*stream.step(sound(2.5)), *stream.flush()]

    def begun(events: list[dict[str, Any]]) -> set[str]:
        return {event["event"] for event in events if event["type"] == "event_start"}

    _, free = heard("free")
    engine, bound = heard("bound", rush=None, hum=0.6)
    assert (begun(free), begun(bound)) == ({"rush", "hum"}, {"hum"})
    assert {e["sure"] for e in states(free)} == {True}
    assert {(e["state"], e["sure"]) for e in states(bound)} == {("rush", False), ("hum", True)}
    assert engine.describe()["thresholds"] == {"rush": None, "hum": 0.6}
    clips = engine.recording(path_of(tmp_path, sound(2.5)))["clips"]
    assert {(clip["label"], clip["sure"]) for clip in clips} == {("rush", False), ("hum", True)}


def test_files_and_streams_say_unsure_and_unlike_as_predict_does(tmp_path: Path) -> None:
    """Of a class that never decides, and of sounds just below and above the familiarity that is wanted."""
    samples = sound(2.5)
    path = path_of(tmp_path, samples)
    model = prediction.load(serving.save_model(tmp_path / "first", below=0.0))
    free = model.predict(path)
    assert free.familiarity is not None
    margin = 0.01 * max(1.0, abs(free.familiarity))
    for k, (limit, unlike) in enumerate([(margin, True), (-margin, False)]):
        limits = {name: None if name == free.label else 0.5 for name in model.classes}
        place = serving.save_model(
            tmp_path / str(k), thresholds=limits if unlike else {}, below=free.familiarity + limit
        )
        loaded = prediction.load(place)
        expected = loaded.predict(path)
        assert (expected.sure, expected.unlike) == (not unlike, unlike)
        with running(Classifier(loaded, place)) as server:
            told = server.upload(path.read_bytes())[1]
            with server.stream() as socket:
                summary = talk(socket, samples, block=777)[-1]
        for said in (told, summary):
            assert (said["label"], said["sure"], said["unlike"]) == (
                expected.label,
                expected.sure,
                expected.unlike,
            )
        assert [clip["sure"] for clip in told["clips"]] == [clip.sure for clip in expected.clips]


def path_of(folder: Path, samples: np.ndarray) -> Path:
    (folder / "a.wav").write_bytes(file(samples))
    return folder / "a.wav"


@pytest.mark.parametrize(
    ("first", "code"),
    [
        ("{", "bad_message"),
        ("[1]", "bad_message"),
        ('{"type": 3}', "bad_message"),
        ("[" * 100_000, "bad_message"),
        ('{"type": "stop"}', "bad_start"),
        (b"\0\0", "bad_start"),
        ('{"type": "start"}', "bad_start"),
        ('{"type": "start", "sample_rate": 1e400, "encoding": "pcm_s16le"}', "bad_start"),
        ('{"type": "start", "sample_rate": true, "encoding": "pcm_s16le"}', "bad_start"),
        ('{"type": "start", "sample_rate": 999, "encoding": "pcm_s16le"}', "bad_start"),
        ('{"type": "start", "sample_rate": 8000, "encoding": "mp3"}', "bad_start"),
        ('{"type": "start", "sample_rate": 8000, "encoding": ["x"]}', "bad_start"),
        ('{"type": "start", "sample_rate": 8000, "encoding": "pcm_s16le", "live": 1}', "bad_start"),
    ],
)
def test_a_first_message_that_is_no_start_is_refused(
    server: serving.Running, first: str | bytes, code: str
) -> None:
    with server.stream() as socket:
        socket.send(first)
        assert refused(hear(socket)) == code
        assert socket.close_code == 1003


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (b"\0" * 7, "bad_frame"),
        (np.array([0, np.nan], "<f4").tobytes(), "bad_samples"),
        (np.array([1e30], "<f4").tobytes(), "bad_samples"),
        ("x", "bad_message"),
        ('{"type": "start"}', "bad_message"),
    ],
)
def test_a_malformed_message_ends_the_stream_after_what_was_heard(
    server: serving.Running, message: str | bytes, code: str
) -> None:
    with server.stream() as socket:
        socket.send('{"type": "start", "sample_rate": 8000, "encoding": "pcm_f32le"}')
        socket.send(coded(sound(0.45)))
        socket.send(message)
        messages = hear(socket)
    assert refused(messages) == code
    assert messages[-2]["type"] == "summary"
    assert messages[-2]["duration"] == 0.45


def test_a_fault_of_the_model_is_none_of_the_client(caplog: pytest.LogCaptureFixture) -> None:
    with running(Counting(fault=ZeroDivisionError("secret"))) as server:
        with server.stream() as socket:
            messages = talk(socket, sound(0.1))
        assert (refused(messages), socket.close_code) == ("internal", 1011)
        assert "secret" not in json.dumps(messages)
        assert "secret" in caplog.text
        assert server.get("/health")[0] == 200
    with running(Counting(fault=ModelError("too loud"))) as server, server.stream() as socket:
        assert refused(talk(socket, sound(0.1))) == "bad_samples"


def test_a_start_that_the_model_cannot_follow_is_refused() -> None:
    with running(Counting(unfit=ConfigError("too slow"))) as server, server.stream() as socket:
        assert refused(talk(socket, sound(0.1))) == "bad_start"


def test_a_fault_of_the_model_at_a_file_is_told_as_json(caplog: pytest.LogCaptureFixture) -> None:
    with running(Counting(fault=ZeroDivisionError("secret"))) as server:
        status, told = server.upload(file(sound(0.1)))
        assert (status, told["error"]) == (500, "internal")
        assert "secret" not in json.dumps(told)
        assert "secret" in caplog.text
        count = server.server.gauges.get("auricle_uploads_total", outcome="internal")
        assert count == 1


def test_a_fault_of_the_server_is_told_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Counting()
    with running(engine) as server:
        monkeypatch.setattr(engine, "describe", lambda: 1 / 0)
        assert server.get("/api/model") == (
            500,
            {"error": "internal", "message": "the server failed"},
        )


# ------------------------------------------------------------------------------- who may come in


def test_only_this_machine_is_served_unless_it_is_asked_for() -> None:
    assert loopback(Settings().host)
    with pytest.raises(ConfigError, match="everybody in the network"):
        Settings(host="0.0.0.0")
    assert Settings(host="0.0.0.0", token="secret-token").token
    assert Settings(host="192.168.0.3", open=True).open
    with pytest.raises(ConfigError, match="must be like https"):
        Settings(origins=("*",))
    with pytest.raises(ConfigError, match="frame_bytes is 0"):
        Limits(frame_bytes=0)


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1.evil.example", ""])  # fmt: skip
def test_a_strange_name_is_not_served(server: serving.Running, host: str) -> None:
    """Or a page elsewhere could reach the server through a name that it lets point here."""
    name = host.format(port=server.port)
    assert server.request("GET", "/health", headers={"Host": name})[0] == 421
    with pytest.raises(InvalidStatus) as caught, server.stream(additional_headers={"Host": name}):
        pass
    assert caught.value.response.status_code in (400, 403)


@pytest.mark.parametrize("host", ["localhost", "[::1]", "127.0.0.1:9"])
def test_its_own_names_are(server: serving.Running, host: str) -> None:
    assert server.request("GET", "/health", headers={"Host": host})[0] == 200


def test_a_name_may_be_allowed(engine: Classifier) -> None:
    with running(engine, hosts=("Birds.example",)) as server:
        assert server.request("GET", "/health", headers={"Host": "birds.example:80"})[0] == 200
        assert server.request("GET", "/health", headers={"Host": "cats.example"})[0] == 421


def test_at_all_addresses_no_name_is_believed_without_a_token(engine: Classifier) -> None:
    """Or a page elsewhere could reach an open server by a name that it lets point here."""
    everywhere: dict[str, Any] = {"host": "0.0.0.0", "hosts": ("birds.example",)}
    own = sockets.gethostname()
    for who, names in (
        ({"open": True}, {"evil.example": 421, "192.168.0.3:80": 200, "[fd00::1]": 200, own: 200}),
        ({"open": True} | everywhere, {"birds.example": 200, "evil.example": 421}),
        ({"token": "right-token"}, {"proxy.example": 200}),
    ):
        with running(engine, **({"host": "0.0.0.0"} | who)) as server:
            for name, status in names.items():
                assert server.request("GET", "/health", headers={"Host": name})[0] == status, name


def test_pages_elsewhere_may_not_use_the_server(server: serving.Running) -> None:
    for origin in ("https://evil.example", "null", f"https://127.0.0.1:{server.port}"):
        assert server.get("/api/model", Origin=origin)[1]["error"] == "bad_origin"
        status, told = server.upload(file(sound(0.5)), Origin=origin)
        assert (status, told["error"]) == (403, "bad_origin")
        with pytest.raises(InvalidStatus), server.stream(origin=origin):
            pass
    assert server.get("/api/model", Origin=server.origin)[0] == 200
    with server.stream(origin=server.origin) as socket:
        assert talk(socket, sound(0.5))[-1]["type"] == "summary"


def test_a_page_elsewhere_may_be_allowed(engine: Classifier) -> None:
    page = "https://birds.example"
    with running(engine, origins=(page,)) as server:
        status, headers, _ = server.request("GET", "/api/model", headers={"Origin": page})
        assert (status, headers["access-control-allow-origin"]) == (200, page)
        status, headers, _ = server.request("OPTIONS", "/api/model", headers={"Origin": page})
        assert (status, "authorization" in headers["access-control-allow-headers"]) == (204, True)
        with server.stream(origin=page) as socket:
            assert talk(socket, sound(0.5))[-1]["type"] == "summary"
        own = server.request("GET", "/api/model", headers={"Origin": server.origin})[1]
        assert "access-control-allow-origin" not in own


def test_a_token_is_asked_for(engine: Classifier, monkeypatch: pytest.MonkeyPatch) -> None:
    import hmac

    compared = []
    same = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append(a) or same(a, b))
    with running(engine, token="right-token") as server:
        for path in ("/api/model", "/metrics", "/openapi.json", "/pages", "/page"):
            assert server.get(path)[1]["error"] == "unauthorized", path
            assert server.request("GET", path, headers={"Authorization": "Bearer wrong"})[0] == 401
        for path in ("/health", "/"):
            assert server.request("GET", path)[0] == 200, path
        assert server.get("/api/model", Authorization="Bearer right-token")[0] == 200
        assert server.upload(file(sound(0.5)))[0] == 401
        assert server.upload(file(sound(0.5)), Authorization="Bearer right-token")[0] == 200
        for wrong in ({}, {"subprotocols": ["auricle", "bearer.wrong"]}):
            with pytest.raises(InvalidStatus), server.stream(**wrong):
                pass
        headers = {"Authorization": "Bearer right-token"}
        for right in (
            {"subprotocols": ["auricle", "bearer.right-token"]},
            {"additional_headers": headers},
        ):
            with server.stream(**right) as socket:
                assert talk(socket, sound(0.5))[-1]["type"] == "summary"
                assert socket.subprotocol == ("auricle" if "subprotocols" in right else None)
        assert server.server.gauges.get("auricle_refused_total", reason="unauthorized") == 13
    assert b"wrong" in compared, "in constant time"


def test_answers_carry_what_browsers_are_to_keep_to(server: serving.Running) -> None:
    for path in ("/health", "/", "/page/nothing", "/api/model"):
        headers = server.request("GET", path)[1]
        assert _HEADERS.items() <= headers.items()
        assert "server" not in headers


# ------------------------------------------------------------------------------ how much is taken


def begin(server: serving.Running, length: int | None) -> http.client.HTTPConnection:
    """The head of an upload, and of its form."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.putrequest("POST", "/api/recordings")
    connection.putheader("Content-Type", "multipart/form-data; boundary=edge")
    if length is None:
        connection.putheader("Transfer-Encoding", "chunked")
    else:
        connection.putheader("Content-Length", str(length))
    connection.endheaders()
    return connection


def test_a_file_that_says_it_is_too_big_is_not_even_received(engine: Classifier) -> None:
    with running(engine, limits=Limits(upload_bytes=10_000)) as server:
        connection = begin(server, 10**9)
        answer = connection.getresponse()
        assert (answer.status, json.loads(answer.read())["error"]) == (413, "too_large")
        connection.close()
        assert server.upload(file(sound(0.25)))[0] == 200, "8 kB"


def test_a_file_that_does_not_say_its_size_is_cut_off(engine: Classifier) -> None:
    with running(engine, limits=Limits(upload_bytes=10_000)) as server:
        connection = begin(server, None)
        block = serving.form(b"\0" * 100_000, "a.wav")[0]
        sent = 0
        with pytest.raises(ConnectionError):  # noqa: PT012  (the loop ends when the server hangs up)
            while sent < 1 << 28:
                connection.send(f"{len(block):x}\r\n".encode() + block + b"\r\n")
                sent += len(block)
        connection.close()
        assert sent < 1 << 26, "what fits into the buffers between"


def test_a_file_that_drips_is_given_up(engine: Classifier) -> None:
    with running(engine, limits=Limits(upload_seconds=0.3)) as server:
        connection = begin(server, 1000)
        connection.send(b"--edge\r\n")
        answer = connection.getresponse()
        assert (answer.status, json.loads(answer.read())["error"]) == (408, "too_slow")
        connection.close()


def test_too_much_sound_in_few_bytes_is_refused(
    engine: Classifier, decoded: list[tuple[Path, int, int]]
) -> None:
    bomb = file(np.zeros(RATE * 900), kind="FLAC", code="PCM_16")
    assert len(bomb) < 30_000
    with running(engine, limits=Limits(seconds=2.0)) as server:
        status, told = server.upload(bomb, "a.flac")
        assert (status, told["error"]) == (413, "too_long")
        assert not decoded, "the header was enough"
        assert server.upload(file(sound(2.0)))[0] == 200
        assert server.upload(file(sound(2.001)))[0] == 413


def test_a_header_that_hides_the_length_is_counted_no_further_than_allowed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FLAC: the 36 bits of the number of samples set to 0, which means unknown."""
    bomb = bytearray(file(np.zeros(RATE * 900), kind="FLAC", code="PCM_16"))
    bomb[21] &= 0xF0
    bomb[22:26] = bytes(4)
    path = tmp_path / "a.flac"
    path.write_bytes(bomb)
    counted = []
    blocks = audio._Sndfile.blocks

    def watched(self, *arguments):
        for block in blocks(self, *arguments):
            counted.append(len(block))
            yield block

    monkeypatch.setattr(audio._Sndfile, "blocks", watched)
    with pytest.raises(TooLongError, match="longer than the 2 s"):
        audio.probe(path, most=2.0)
    assert sum(counted) <= audio._BLOCK_FRAMES
    assert audio.probe(path, most=901).duration == 900.0


def test_channels_are_refused_before_a_block_is_decoded(
    tmp_path: Path, decoded: list[tuple[Path, int, int]]
) -> None:
    """The header hides the length, so that it would be counted by decoding."""
    wide = bytearray(file(np.zeros((RATE, 8)), kind="FLAC", code="PCM_16"))
    wide[21] &= 0xF0
    wide[22:26] = bytes(4)
    (tmp_path / "a.flac").write_bytes(wide)
    with pytest.raises(AudioError, match="has 8 channels, and at most 4 are taken"):
        audio.probe(tmp_path / "a.flac", most_channels=4)
    assert not decoded
    assert audio.probe(tmp_path / "a.flac", most_channels=8).channels == 8
    assert decoded


def test_a_track_of_a_video_is_counted_no_further_than_allowed(tmp_path: Path) -> None:
    """Matroska's length is an estimate: it is counted by decoding."""
    av = pytest.importorskip("av", reason="auricle[av] is not installed")
    path = tmp_path / "a.mka"
    with av.open(str(path), "w") as container:
        track = container.add_stream("flac", rate=RATE, layout="mono")
        for place in range(0, 60 * RATE, 4000):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 4000), np.int16), "s16", "mono")
            frame.sample_rate, frame.pts = RATE, place
            container.mux(track.encode(frame))
        container.mux(track.encode(None))
    pulled = []
    span = audio._Av._span

    def watched(self, *arguments):
        for block in span(self, *arguments):
            pulled.append(len(block))
            yield block

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audio._Av, "_span", watched)
        with pytest.raises(TooLongError, match="longer than the 2 s"):
            audio.probe(path, most=2.0)
    assert sum(pulled) < 3 * RATE
    assert audio.probe(path, most=60.5).duration == 60.0


@pytest.mark.parametrize(
    ("samples", "rate", "words"),
    [
        (np.zeros((100, 33)), RATE, "33 channels"),
        (np.zeros(100), 400_000, "400000 Hz"),
        (np.full(100, 1001.0), RATE, "beyond"),
        (np.full(100, np.inf), RATE, "infinite"),
    ],
)
def test_sound_that_would_take_much_memory_or_overflow_is_refused(
    samples: np.ndarray, rate: int, words: str
) -> None:
    with running(Counting()) as server:
        status, told = server.upload(file(samples, rate))
        assert (status, told["error"]) == (422, "no_sound")
        assert words in told["message"]
        assert server.upload(file(np.full((100, 32), 999.0), 384_000))[0] == 200


def test_a_file_too_many_is_turned_away_before_its_body_comes() -> None:
    with running(Counting(), limits=Limits(uploads=1)) as server:
        one = begin(server, 1000)
        one.send(b"--edge\r\n")
        until(lambda: server.server._uploads._inside == 1)
        two = begin(server, 1000)
        answer = two.getresponse()
        assert (answer.status, json.loads(answer.read())["error"]) == (503, "busy")
        assert server.get("/health")[0] == 200
        one.close()
        two.close()
        until(lambda: server.server._uploads._inside == 0)
        assert server.upload(file(sound(0.1)))[0] == 200


def test_connections_that_ask_for_nothing_do_not_keep_others_out() -> None:
    """Silent ones, half a request, and half of a second one, which ends uvicorn's own patience."""
    limits = Limits(connections=1, uploads=1, start_seconds=0.3)
    said = (b"", b"GET / HTTP/1.1\r\nHost: ", b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET")
    with running(Counting(), limits=limits) as server, contextlib.ExitStack() as stack:
        for number in range(2 * (1 + 1) + 64):
            peer = sockets.create_connection(("127.0.0.1", server.port), timeout=20)
            stack.enter_context(peer)
            peer.sendall(said[number % 3])
        assert server.request("GET", "/health")[0] == 503
        deadline = time.monotonic() + 8  # less than uvicorn's 10 s
        while server.request("GET", "/health")[0] != 200:
            assert time.monotonic() < deadline, "they are served for ever"
            time.sleep(0.1)
        until(lambda: len(server._uvicorn.server_state.connections) <= 1)


def test_an_answer_that_is_not_read_is_given_up() -> None:
    async def endless(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def stuck(message: Any) -> None:
        await asyncio.sleep(30)

    server = serve_app.Server(Counting(), Settings(limits=Limits(send_seconds=0.05)))
    guard = Guard(endless, server.settings, server.gauges, server._uploads.admitted)
    scope: dict[str, Any] = {"type": "http", "method": "GET", "path": "/", "scheme": "http"}
    scope |= {"headers": [(b"host", b"localhost")]}

    async def answered() -> None:
        async with asyncio.timeout(5):
            await guard(scope, stuck, stuck)

    asyncio.run(answered())
    server.close()


def test_too_many_files_at_once_are_told_to_come_again() -> None:
    with running(Counting(slowness=0.5), limits=Limits(uploads=1)) as server:
        answers: list[int] = []
        one = threading.Thread(target=lambda: answers.append(server.upload(file(sound(0.1)))[0]))
        one.start()
        while server.server._uploads._inside == 0:
            time.sleep(0.01)
        assert server.upload(file(sound(0.1)))[1]["error"] == "busy"
        one.join()
        assert answers == [200]


def test_a_message_that_is_too_long_is_refused() -> None:
    with running(Counting(), limits=Limits(frame_bytes=4000)) as server:
        for size, told in ((4000, True), (6000, True), (1_000_000, False)):
            with server.stream() as socket:
                socket.send('{"type": "start", "sample_rate": 8000, "encoding": "pcm_s16le"}')
                hear(socket, until="ready")
                socket.send(bytes(size))
                if size == 4000:
                    assert hear(socket, until="state")
                    continue
                messages = hear(socket)
                assert socket.close_code == 1009
                if told:
                    assert refused(messages) == "frame_too_large"


def test_a_stream_that_is_too_long_ends_with_its_summary() -> None:
    with running(Counting(), limits=Limits(session_seconds=0.5)) as server:
        with server.stream() as socket:
            messages = talk(socket, np.ones(RATE, np.float32), block=3000)
        assert refused(messages) == "session_too_long"
        assert messages[-2] | {"sum": 4000.0} == messages[-2], "half a second, to the sample"
        with server.stream() as socket:
            socket.send('{"type": "start", "sample_rate": 8000, "encoding": "pcm_s16le"}')
            assert refused(hear(socket)) == "session_too_long", "also where no sound comes"


def test_too_many_streams_are_told_to_come_again() -> None:
    with running(Counting(), limits=Limits(connections=2)) as server:
        with server.stream() as first, server.stream():
            with server.stream() as third:
                assert refused(hear(third)) == "busy"
                assert third.close_code == 1013
            assert talk(first, sound(0.1))[-1]["type"] == "summary"
        until(lambda: server.server.gauges.get("auricle_streams_open") == 0)
        with server.stream() as again:
            assert talk(again, sound(0.1))[-1]["type"] == "summary"


def until(true: Any) -> None:
    deadline = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline, "it does not come to pass"
        time.sleep(0.01)


def test_who_is_silent_is_left_and_who_pings_is_not() -> None:
    with running(Counting(), limits=Limits(idle_seconds=0.4, start_seconds=0.3)) as server:
        with server.stream() as socket:
            assert refused(hear(socket)) == "idle", "no start"
        with server.stream() as socket:
            socket.send('{"type": "start", "sample_rate": 8000, "encoding": "pcm_s16le"}')
            for _ in range(4):
                time.sleep(0.2)
                socket.send('{"type": "ping"}')
            messages = hear(socket)
        assert [m["type"] for m in messages] == ["ready", *["pong"] * 4, "summary", "error"]
        assert refused(messages) == "idle"


def test_a_live_stream_that_is_too_fast_loses_its_oldest_and_says_so() -> None:
    limits = Limits(queue_seconds=0.5)
    samples = np.ones(10 * RATE, np.float32)
    with running(Counting(slowness=0.05), limits=limits) as server:
        with server.stream() as socket:
            summary = talk(socket, samples, live=True, block=400)[-1]
        lost = summary["dropped_ms"] * RATE // 1000
        assert lost > RATE
        assert summary["count"] == 10 * RATE, "time goes on"
        assert summary["sum"] == 10 * RATE - lost
        told = server.server.gauges.get("auricle_dropped_seconds_total")
        assert told == pytest.approx(lost / RATE), "a sum of floats"
        with server.stream() as socket:
            summary = talk(socket, samples, block=400)[-1]
        assert (summary["dropped_ms"], summary["sum"]) == (0, 10 * RATE), "waits, loses nothing"


def test_who_does_not_read_is_left() -> None:
    engine = Counting(every=10, weight=10_000)
    with running(engine, limits=Limits(send_seconds=0.5)) as server:
        with server.stream(max_queue=1) as socket:
            socket.send('{"type": "start", "sample_rate": 8000, "encoding": "pcm_f32le"}')
            socket.send(coded(sound(1.0)))  # 800 states of 10 kB
            until(lambda: server.server.gauges.get("auricle_streams_total", outcome="slow") == 1)
            socket.socket.shutdown(2)
        assert server.get("/health")[0] == 200


def test_who_goes_away_leaves_nothing_behind() -> None:
    with running(Counting(slowness=0.05)) as server:
        for _ in range(3):
            with server.stream() as socket:
                socket.send('{"type": "start", "sample_rate": 8000, "encoding": "pcm_f32le"}')
                socket.send(coded(sound(1.0)))
                socket.socket.shutdown(2)
        until(lambda: server.server.gauges.get("auricle_streams_total", outcome="gone") == 3)
        assert server.server.gauges.get("auricle_streams_open") == 0
        assert not server.server._sessions


def test_two_hundred_clients_at_once_each_get_their_own(engine: Classifier) -> None:
    """Each a sound of its own, at different rates and block sizes; the answers are those alone."""
    rates = (8000, 16000)
    sounds = [sound(0.9, seed=seed, rate=rates[seed % 2]) for seed in range(200)]
    alone = []
    for seed, samples in enumerate(sounds):
        stream = engine.open(rates[seed % 2])
        alone.append(stream.step(samples) + stream.flush())

    async def client(port: int, seed: int) -> list[dict[str, Any]]:
        uri = f"ws://127.0.0.1:{port}/api/stream"
        start = {"type": "start", "sample_rate": rates[seed % 2], "encoding": "pcm_f32le"}
        block = 500 + 37 * (seed % 20)
        async with connect(uri, proxy=None, compression=None, open_timeout=20) as socket:
            await socket.send(json.dumps(start))
            assert json.loads(await socket.recv())["type"] == "ready"
            together.release()
            await everyone.wait()
            for first in range(0, len(sounds[seed]), block):
                await socket.send(coded(sounds[seed][first : first + block]))
                await asyncio.sleep(0.001)
            await socket.send('{"type": "stop"}')
            return [json.loads(message) async for message in socket]

    async def all_of_them(port: int) -> list[list[dict[str, Any]]]:
        clients = [asyncio.create_task(client(port, seed)) for seed in range(200)]
        for _ in clients:
            await together.acquire()
        open_then.append(server.server.gauges.get("auricle_streams_open"))
        everyone.set()
        return await asyncio.gather(*clients)

    together, everyone = asyncio.Semaphore(0), asyncio.Event()
    open_then: list[float] = []
    with running(engine) as server:
        found = asyncio.run(all_of_them(server.port))
    assert open_then == [200]
    told = ("seq", "states", "dropped_ms")
    for messages, expected in zip(found, alone, strict=True):
        heard = [{k: v for k, v in m.items() if k not in told} for m in messages]
        assert heard == expected
        assert messages[-1]["dropped_ms"] == 0
    assert len({json.dumps(events) for events in alone}) == 200, "no two are alike"


# ------------------------------------------------------------------------------- the end, and ops


def test_a_stop_lets_streams_and_files_end_in_peace() -> None:
    with running(Counting(slowness=0.3)) as server:
        answers: list[int] = []
        one = threading.Thread(target=lambda: answers.append(server.upload(file(sound(0.1)))[0]))
        one.start()
        until(lambda: server.server._uploads._inside == 1)
        with server.stream() as socket:
            socket.send('{"type": "start", "sample_rate": 8000, "encoding": "pcm_f32le"}')
            socket.send(coded(np.ones(3000, np.float32)))
            hear(socket, until="ready")
            server.stop()
            messages = hear(socket)
        assert refused(messages) == "stopping"
        assert messages[-2] | {"type": "summary", "sum": 3000.0} == messages[-2]
        assert socket.close_code == 1012
        one.join()
        assert answers == [200]
        server.join()
        with pytest.raises(ConnectionError):
            server.get("/health")


def test_a_file_that_is_at_work_is_given_up_when_the_server_closes() -> None:
    """After the grace, and at a second Ctrl-C, nobody waits for an hour of sound."""
    engine = Counting(slowness=20.0)
    with running(engine) as server:
        answers: list[Any] = []
        one = threading.Thread(target=lambda: answers.append(server.upload(file(sound(0.1)))))
        one.start()
        until(engine.entered.is_set)
        begun = time.monotonic()
        server.server.close()
        one.join(timeout=10)
        assert time.monotonic() - begun < 10
        assert answers[0][0] == 503
        assert answers[0][1]["error"] == "stopping"


def test_files_that_wait_or_come_when_the_server_closes_are_told_so() -> None:
    engine = Counting(slowness=20.0)
    with running(engine, limits=Limits(uploads=9)) as server:
        answers: list[Any] = []
        every = [
            threading.Thread(target=lambda: answers.append(server.upload(file(sound(0.1)))))
            for _ in range(6)
        ]
        for one in every:
            one.start()
        until(lambda: server.server._uploads._inside == len(every) and engine.entered.is_set())
        server.server.close()
        late = server.upload(file(sound(0.1)))
        for one in every:
            one.join(timeout=10)
        for status, answer in [*answers, late]:
            assert (status, answer["error"]) == (503, "stopping")
        assert len(answers) == len(every)


@pytest.mark.parametrize("kind", ["classifier", "voices"])
def test_engines_look_whether_they_are_still_asked(
    engine: Classifier, tmp_path: Path, kind: str
) -> None:
    asked = engine if kind == "classifier" else VoicesEngine(voices.load())
    halted = threading.Event()
    path = path_of(tmp_path, sound(2.0))
    assert asked.recording(path, halted=halted)["duration"] == 2.0
    halted.set()
    with pytest.raises(HaltedError):
        asked.recording(path, halted=halted)


def test_health_and_metrics_tell_what_was_done(engine: Classifier) -> None:
    with running(engine) as server:
        assert server.get("/health")[1]["status"] == "ok"
        server.upload(file(sound(1.0)))
        server.upload(b"hello")
        with server.stream() as socket:
            talk(socket, sound(2.0))
        until(lambda: server.server.gauges.get("auricle_streams_open") == 0)
        _, headers, body = server.request("GET", "/metrics")
        assert headers["content-type"].startswith("text/plain; version=0.0.4")
        lines = body.decode().splitlines()
        assert 'auricle_uploads_total{outcome="done"} 1' in lines
        assert 'auricle_uploads_total{outcome="no_sound"} 1' in lines
        assert 'auricle_streams_total{outcome="done"} 1' in lines
        assert 'auricle_audio_seconds_total{source="stream"} 2' in lines
        assert 'auricle_audio_seconds_total{source="upload"} 1' in lines
        assert "auricle_streams_open 0" in lines
        sample = re.compile(r'[a-z_]+(\{[a-z]+="[\w.+]+"\})? [-+.e\d]+')
        for line in lines:
            assert line.startswith("# ") or sample.fullmatch(line), line
        counts = [
            float(x.split()[-1]) for x in lines if x.startswith("auricle_step_seconds_bucket")
        ]
        assert counts == sorted(counts), "buckets hold all that is below them"
        assert counts[-1] > 0


def test_counters_are_told_to_the_last_digit() -> None:
    gauges = Gauges()
    gauges.add("auricle_audio_seconds_total", 1234567.0, source="upload")
    gauges.add("auricle_step_seconds_count", 10_000_001)
    gauges.add("auricle_step_seconds_sum", 1234567.25)
    lines = gauges.text().splitlines()
    assert 'auricle_audio_seconds_total{source="upload"} 1234567' in lines
    assert "auricle_step_seconds_count 10000001" in lines
    assert "auricle_step_seconds_sum 1234567.25" in lines


def test_no_more_threads_than_cores_that_may_be_used(
    engine: Classifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a container or under `taskset` the machine has more."""
    monkeypatch.setattr("auricle.serve.app.available_cores", lambda: 3)
    server = Server(engine, Settings())
    assert server._pool._max_workers == 3
    server.close()


def test_the_description_names_every_answer(server: serving.Running) -> None:
    told = server.get("/openapi.json")[1]
    assert set(told["paths"]) == {"/health", "/metrics", "/api/model", "/api/recordings"}
    answers = told["paths"]["/api/recordings"]["post"]["responses"]
    assert set(answers) >= {"200", "401", "408", "413", "422", "503"}


def test_the_command_serves_until_it_is_told_to_stop(model: Path, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("right-token\n")
    code = "import sys; from auricle import cli; sys.exit(cli.main(sys.argv[1:]))"
    arguments = ["serve", str(model), "--port", "0", "--token-file", str(tmp_path / "token")]
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    ) as process:
        assert process.stdout
        assert process.stderr
        address = process.stdout.readline()
        port = int(re.search(r"http://127\.0\.0\.1:(\d+)/", address)[1])
        for path, status in (("/health", 200), ("/api/model", 401)):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connection.request("GET", path)
            assert connection.getresponse().status == status
            connection.close()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
        assert process.stderr.read() == ""


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_is_none_is_refused(port: int) -> None:
    with pytest.raises(ConfigError, match="ports are 0 to 65535"):
        serving.listen(Settings(port=port))


def test_what_cannot_be_served_is_said_in_one_line(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], server: serving.Running
) -> None:
    (tmp_path / "short").write_text("abc")
    for arguments, words in (
        ((), "port"),
        (("--host", "0.0.0.0"), "everybody in the network"),
        (("--token-file", str(tmp_path / "none")), "cannot read the token file"),
        (("--token-file", str(tmp_path / "short")), "8 or more letters"),
        (("--max-idle", "0"), "--max-idle 0: above 0"),
        (("--max-upload", "-1"), "--max-upload -1: above 0"),
        (("--max-upload", "inf"), "--max-upload inf: above 0"),
    ):
        assert cli.main(["serve", str(model), "--port", str(server.port), *arguments]) == 1
        told = capsys.readouterr().err
        assert words in told
        assert told.count("\n") == 1


PAGE = Path(serve_app.__file__).parent / "page"


@pytest.mark.parametrize("name", sorted(p.name for p in PAGE.iterdir()))
def test_the_pages_load_nothing_from_elsewhere(server: serving.Running, name: str) -> None:
    """Nor a script or a style that is not a file of its own, which the policy would not allow."""
    status, _, body = server.request("GET", f"/page/{name}")
    assert status == 200
    text = body.decode()
    text = text.replace("http://www.w3.org/2000/svg", "")  # a name, which nothing loads
    assert not re.findall(r"(?:https?:)?//[\w-]+\.[a-z]+", text)
    if name.endswith(".html"):
        assert not re.findall(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=", text)
        for link in re.findall(r'(?:src|href)="([^"#]+)"', text):
            assert server.request("GET", f"/{link.removeprefix('./')}")[0] == 200, link


def test_an_exported_model_is_served_without_torch(model: Path, tmp_path: Path) -> None:
    from auricle import export, runtime

    path = export.to_onnx(model, tmp_path / "model.onnx").path
    exported = Classifier(runtime.load(path, threads=1), path)
    samples = sound(2.53)
    with running(exported) as server, server.stream() as socket:
        assert server.get("/api/model")[1]["picture"] is None
        whole = server.upload(file(samples))[1]
        assert "picture" not in server.upload(file(samples), query="?picture=true")[1]
        summary = talk(socket, samples, picture=True)[-1]
    expected = prediction.load(model).predict_waveform(samples, RATE)
    # float32 sums in another order, and the model is very steep
    assert whole["p"] == pytest.approx(dict(expected.probabilities), abs=2e-3)
    assert summary["p"] == pytest.approx(whole["p"], abs=1e-4)
