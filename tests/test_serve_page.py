"""The page in a real Chromium: a file that is dropped, and a microphone that is a file."""

from __future__ import annotations

import base64
import csv
import io
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

import screenshot
import serving
import voices_models
from auricle import prediction
from auricle.runtime.voices import parse
from auricle.serve.classifier import Classifier
from auricle.voices.detection import Detector
from auricle.voices.engine import Engine
from screenshot import drop
from serving import RATE, running, sound

pytestmark = pytest.mark.skipif(
    screenshot.chromium() is None, reason="no Chromium on the path: install Debian's chromium"
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return serving.save_model(tmp_path_factory.mktemp("served") / "model")


@pytest.fixture(scope="module")
def server(model: Path) -> Iterator[serving.Running]:
    with running(Classifier(prediction.load(model), model, title="hums")) as found:
        yield found


@pytest.fixture(scope="module")
def page(server: serving.Running, tmp_path_factory: Any) -> Iterator[screenshot.Browser]:
    spoken = tmp_path_factory.mktemp("spoken") / "a.wav"
    soundfile.write(spoken, sound(8.0, seed=3, rate=48000), 48000)
    with screenshot.browser(*screenshot.listening(spoken)) as found:
        found.open(f"{server.origin}/", width=390, height=844, scheme="light")
        until(found, "document.getElementById('model').textContent === 'hums'")
        yield found


def until(page: screenshot.Browser, true: str) -> None:
    deadline = time.monotonic() + 20
    while not page.evaluate(f"Boolean({true})"):
        assert time.monotonic() < deadline, (true, page.errors)
        time.sleep(0.05)


def kept(page: screenshot.Browser, path: Path) -> tuple[np.ndarray, int]:
    """The sound that the page kept, as a file, and its samples and rate."""
    data = page.evaluate(
        "auricle.sound.arrayBuffer().then((b) => {"
        "let s = ''; for (const c of new Uint8Array(b)) s += String.fromCharCode(c); return btoa(s);})"
    )
    path.write_bytes(base64.b64decode(data))
    return soundfile.read(path, dtype="float32")


_KEYS = {"Tab": (9, None), "Enter": (13, "\r"), " ": (32, " ")}


def press(page: screenshot.Browser, *keys: str) -> None:
    """Real keys, one after another."""
    for key in keys:
        code, text = _KEYS[key]
        told = {"key": key, "windowsVirtualKeyCode": code} | ({"text": text} if text else {})
        page.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **told)
        page.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)


def focus(page: screenshot.Browser, place: str) -> None:
    """Put the keyboard's focus on the one element that a selector finds."""
    page.evaluate(f"document.querySelector('{place}').focus()")


def click(page: screenshot.Browser, place: str, *, share: float = 0.5) -> None:
    """A real click on an element, at a share of its width."""
    box = page.evaluate(
        f"(() => {{const e = document.querySelector('{place}'); e.scrollIntoView({{block: 'center'}}); "
        "const b = e.getBoundingClientRect(); return {x: b.x, y: b.y + b.height / 2, width: b.width};})()"
    )
    where = {"x": box["x"] + share * box["width"], "y": box["y"], "button": "left", "clickCount": 1}
    for kind in ("mousePressed", "mouseReleased"):
        page.call("Input.dispatchMouseEvent", type=kind, **where)


def result(page: screenshot.Browser) -> dict[str, Any]:
    text = "JSON.stringify({...auricle.result, picture: auricle.result.picture.columns.length})"
    return json.loads(page.evaluate(text))


def test_a_file_that_is_dropped_is_seen_scored_and_heard(
    page: screenshot.Browser, model: Path, tmp_path: Path
) -> None:
    content = io.BytesIO()
    soundfile.write(content, sound(2.53), RATE, format="WAV", subtype="FLOAT")
    (tmp_path / "a.wav").write_bytes(content.getvalue())
    drop(page, content.getvalue(), "a.wav")
    until(page, "auricle.result?.name === 'a.wav'")
    expected, found = prediction.load(model).predict(tmp_path / "a.wav"), result(page)
    assert found["p"] == pytest.approx(dict(expected.probabilities), abs=1e-6)  # six digits
    assert len(found["clips"]) == len(expected.clips)
    assert found["picture"] == 1 + int(2.53 * RATE) // 128
    assert page.evaluate("document.getElementById('label').textContent") == expected.label
    assert page.evaluate("document.querySelectorAll('#rows tr').length") == len(expected.clips)
    assert expected.label in page.evaluate("document.getElementById('message').textContent")
    page.evaluate("{const s = document.getElementById('seek'); s.value = 1.5; s.oninput();}")
    assert page.evaluate("document.getElementById('audio').currentTime") == pytest.approx(1.5)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390, "no sideways scrolling"
    drop(page, b"hello", "b.wav")
    until(page, "document.getElementById('message').textContent.includes('is text, not sound')")
    page.errors = [error for error in page.errors if "422" not in error]
    assert page.errors == []


def test_the_microphone_is_heard_as_python_hears_it(
    page: screenshot.Browser, model: Path, tmp_path: Path
) -> None:
    """What the page kept is what it sent: predicted as a file it has the probabilities of the stream."""
    page.evaluate("document.getElementById('listen').click()")
    until(page, "auricle.result?.name === 'microphone' && auricle.result.clips.length > 12")
    page.evaluate("document.getElementById('listen').click()")
    until(page, "auricle.result.summary && !auricle.result.live")
    path = tmp_path / "kept.wav"
    samples, rate = kept(page, path)
    spectrum = np.abs(np.fft.rfft(samples[-rate:])) if len(samples) > rate else np.zeros(1)
    rng = np.random.default_rng(3)
    assert spectrum.argmax() == pytest.approx(rng.uniform(200, 1500), abs=3), "the file's tone"
    expected, found = prediction.load(model).predict(path), result(page)
    assert found["dropped"] == 0
    assert found["duration"] == pytest.approx(len(samples) / rate, abs=1e-6)
    # A batch of clips sums in another order than a clip alone; the model is very steep.
    assert found["p"] == pytest.approx(dict(expected.probabilities), abs=1e-4)
    assert page.errors == []


def test_the_microphone_is_seen_while_it_is_heard(page: screenshot.Browser) -> None:
    """Columns come during the stream, show the file's tone, and are painted."""
    page.evaluate(_DROPPING)
    click(page, "#listen")
    until(page, "auricle.result?.live && auricle.result.picture.columns.length > 125")
    seen = np.array(page.evaluate("auricle.result.picture.columns.slice(60).map((c) => [...c])"))
    hertz = np.array(page.evaluate("auricle.result.picture.axes.frequencies"))
    tone = np.random.default_rng(3).uniform(200, 1500)
    near = np.abs(hertz - tone).argmin()
    assert abs(seen.mean(0).argmax() - near) <= 1, "the band of the file's tone"
    colours = page.evaluate(
        "(() => {const c = document.getElementById('picture'); const {data} = "
        "c.getContext('2d').getImageData(0, 0, c.width, c.height); "
        "return new Set(new Uint32Array(data.buffer)).size;})()"
    )
    assert colours > 50
    assert page.evaluate("auricle.result.live"), "all that was before the end"
    click(page, "#listen")
    until(page, "auricle.result.summary && !auricle.result.live")
    message = page.evaluate("document.getElementById('message').textContent")
    assert message.endswith(" 1.5 s came faster than they could be heard, and were left out.")
    assert page.errors == []


_DROPPING = """{
const Socket = globalThis.WebSocket;
globalThis.WebSocket = class extends Socket {
  constructor(...given) {
    super(...given);
    globalThis.WebSocket = Socket;
  }
  set onmessage(heard) {
    super.onmessage = ({ data }) => {
      const told = JSON.parse(data);
      if (told.type === "summary") told.dropped_ms = 1500;
      heard({ data: JSON.stringify(told) });
    };
  }
};
}"""
"""As if the server had dropped a second and a half of the next stream."""


def test_any_moment_is_heard_by_a_click(page: screenshot.Browser) -> None:
    drop(page, content(2.5), "moments.wav")
    until(page, "auricle.result?.name === 'moments.wav'")
    until(page, "document.getElementById('audio').readyState > 0")
    page.evaluate(
        "document.getElementById('audio').playbackRate = 0.25;"
        "globalThis.sought = []; document.getElementById('audio').onseeking = "
        "(event) => sought.push(event.target.currentTime);"
    )
    click(page, "#picture", share=0.6)
    until(page, "sought.length && document.getElementById('play').textContent === 'Pause'")
    # A pixel of the picture is 8 ms here, and a click lies between two.
    assert page.evaluate("sought[0]") == pytest.approx(0.6 * 2.5, abs=0.02)
    until(page, "document.getElementById('audio').currentTime > 1.55")
    click(page, "#play")
    until(page, "document.getElementById('play').textContent === 'Play'")
    assert page.evaluate("document.getElementById('audio').paused")
    now = page.evaluate("document.getElementById('audio').currentTime")
    left = page.evaluate("parseFloat(document.getElementById('head').style.left)")
    assert 1.5 < now < 2.5
    assert left == pytest.approx(100 * now / 2.5, abs=12), "it follows four times a second or more"
    click(page, "#play")
    until(page, "!document.getElementById('audio').paused")
    page.evaluate("document.getElementById('audio').pause()")
    page.evaluate("document.getElementById('audio').playbackRate = 1")
    assert page.errors == []


def test_what_the_browser_cannot_play_is_scored_and_said(page: screenshot.Browser) -> None:
    made = io.BytesIO()
    soundfile.write(made, sound(0.8), RATE, format="AIFF")
    drop(page, made.getvalue(), "a.aiff")
    until(page, "auricle.result?.name === 'a.aiff'")
    click(page, "#play")
    until(
        page,
        "document.getElementById('message').textContent.startsWith('This browser cannot play')",
    )
    assert page.errors == []


def test_downloads_hold_what_python_says(
    page: screenshot.Browser, model: Path, tmp_path: Path
) -> None:
    (tmp_path / "x.wav").write_bytes(content(1.9))
    page.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    drop(page, content(1.9), "x.wav")
    until(page, "auricle.result?.name === 'x.wav'")
    for name in ("json", "csv"):
        click(page, f"#{name}")
        waiting(tmp_path / f"auricle.{name}")
    expected = prediction.load(model).predict(tmp_path / "x.wav")
    told = json.loads((tmp_path / "auricle.json").read_text())
    assert (told["name"], told["label"], told["duration"]) == ("x.wav", expected.label, 1.9)
    assert told["p"] == pytest.approx(dict(expected.probabilities), abs=1e-6)
    with open(tmp_path / "auricle.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(told["clips"]) == len(expected.clips)
    for row, clip, wanted in zip(rows, told["clips"], expected.clips, strict=True):
        assert (row["path"], row["label"], clip["label"]) == ("x.wav", wanted.label, wanted.label)
        for found in (clip, {key: float(row[key]) for key in ("start", "end")}):
            assert (found["start"], found["end"]) == pytest.approx((wanted.start, wanted.end))
        p = {name.removeprefix("p:"): float(row[name]) for name in row if name.startswith("p:")}
        for found in (clip["p"], p):
            assert found == pytest.approx(dict(wanted.probabilities), abs=1e-6)


def waiting(path: Path) -> None:
    """For a file to come."""
    deadline = time.monotonic() + 10
    while not path.is_file():
        assert time.monotonic() < deadline, path.name
        time.sleep(0.02)


def test_the_keyboard_is_enough(page: screenshot.Browser, tmp_path: Path) -> None:
    """Each control is reached by Tab, in the order of the page, and Enter or Space does what a click does."""
    page.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    page.evaluate(
        "globalThis.asked = 0; document.getElementById('file').click = () => { asked++; };"
    )
    focus(page, "a")
    reached = []
    for _ in range(7):
        press(page, "Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.tagName"))
        if reached[-1] == "choose":
            press(page, "Enter", " ")
            assert page.evaluate("asked") == 2
            hear_chosen(page, tmp_path)
        elif reached[-1] == "listen":
            press(page, " ")
            until(page, "auricle.result?.name === 'microphone' && auricle.result.clips.length > 2")
            press(page, "Enter")
            until(page, "auricle.result.summary && !auricle.result.live")
        elif reached[-1] == "play":
            press(page, " ")
            until(page, "!document.getElementById('audio').paused")
            press(page, "Enter")
            until(page, "document.getElementById('audio').paused")
        elif reached[-1] in ("json", "csv"):
            press(page, "Enter")
            waiting(tmp_path / f"auricle.{reached[-1]}")
    assert reached == ["choose", "listen", "play", "seek", "json", "csv", "SUMMARY"]
    press(page, " ")
    assert page.evaluate("document.querySelector('details').open")
    page.evaluate("delete document.getElementById('file').click")
    assert page.errors == []


def hear_chosen(page: screenshot.Browser, folder: Path) -> None:
    """A file as the browser's own dialogue gives it."""
    (folder / "chosen.wav").write_bytes(content(0.9))
    place = page.call("Runtime.evaluate", expression="document.getElementById('file')")
    files = {"files": [str(folder / "chosen.wav")], "objectId": place["result"]["objectId"]}
    page.call("DOM.setFileInputFiles", **files)
    until(page, "auricle.result?.name === 'chosen.wav'")


def test_a_token_lets_in(page: screenshot.Browser, server: serving.Running, model: Path) -> None:
    engine = Classifier(prediction.load(model), model, title="hidden hums")
    message = "document.getElementById('message').textContent"
    with running(engine, token="right-token") as closed:
        page.open(f"{closed.origin}/", width=390, height=844, scheme="light")
        until(page, "!document.getElementById('token').hidden")
        assert page.evaluate("document.getElementById('drop').hidden")
        click(page, "#token-text")
        page.call("Input.insertText", text="wrong-token")
        press(page, "Enter")
        until(page, f"{message} === 'The server does not take this token.'")
        page.evaluate("document.getElementById('token-text').select()")
        page.call("Input.insertText", text="right-token")
        click(page, "#token button")
        until(page, "document.getElementById('model').textContent === 'hidden hums'")
        assert page.evaluate("document.getElementById('token').hidden")
        assert page.evaluate(message) == ""
        drop(page, content(0.8), "let-in.wav")
        until(page, "auricle.result?.name === 'let-in.wav'")
        click(page, "#listen")
        until(page, "auricle.result?.name === 'microphone' && auricle.result.clips.length > 1")
        click(page, "#listen")
        until(page, "auricle.result.summary && !auricle.result.live")
        page.open(f"{server.origin}/", width=390, height=844, scheme="light")
    until(page, "document.getElementById('model').textContent === 'hums'")
    page.errors = [error for error in page.errors if "401" not in error]
    assert page.errors == []


_LATE = """{
const now = window.fetch;
window.fetch = async (...asked) => {
  window.fetch = now;
  const answer = await now(...asked);
  await new Promise((done) => setTimeout(done, 1500));
  globalThis.came = true;
  return answer;
};
globalThis.came = false;
}"""


def content(seconds: float) -> bytes:
    made = io.BytesIO()
    soundfile.write(made, sound(seconds), RATE, format="WAV", subtype="FLOAT")
    return made.getvalue()


def test_an_answer_that_comes_late_is_dropped(page: screenshot.Browser) -> None:
    """Of a file before another, and of a file before the microphone."""
    page.evaluate(_LATE)
    drop(page, content(1.0), "late.wav")
    drop(page, content(0.8), "soon.wav")
    until(page, "auricle.result?.name === 'soon.wav'")
    until(page, "came")
    time.sleep(0.3)
    assert result(page)["name"] == "soon.wav"
    page.evaluate(_LATE)
    drop(page, content(1.0), "late.wav")
    page.evaluate("document.getElementById('listen').click()")
    page.evaluate("document.getElementById('listen').click()")
    assert page.evaluate("document.getElementById('listen').ariaDisabled") == "true"
    until(page, "came")
    until(page, "auricle.result.clips.length > 12")
    assert result(page)["name"] == "microphone"
    drop(page, content(0.8), "soon.wav")
    until(page, "auricle.result.name === 'soon.wav'")
    until(page, "document.getElementById('listen').textContent === 'Use the microphone'")
    assert result(page)["duration"] == 0.8
    assert len(result(page)["clips"]) == 2
    assert page.errors == []


_LONG = """(async () => {
const { Picture } = await import("./page/picture.js");
const picture = new Picture({ bins: 4, frame_rate: 100, start: 0 }, 20);
const loud = (t) => t >= 1800 && t < 2700;
let largest = 0;
for (let n = 0; n < 360000; n++) {
  picture.push([Float32Array.from([n % 2, 0, 0, loud(n / 100) ? 8 : 0])], n);
  if (n % 1000 === 0) largest = Math.max(largest, picture.sums.length, picture.recent.length);
}
const canvas = document.createElement("canvas");
canvas.style = "display: block; width: 400px; height: 40px";
document.body.append(canvas);
picture.paint(canvas, 0, picture.seconds);
const pen = canvas.getContext("2d");
const light = (share) => pen.getImageData(Math.floor(share * canvas.width), Math.floor(canvas.height / 8), 1, 1).data[1];
const lights = [0.25, 0.49, 0.51, 0.74, 0.76].map(light);
canvas.remove();
return { largest, seconds: picture.seconds, lights, last: [...picture.column(359999)], folded: [...picture.columns.at(10)] };
})()"""


def test_the_picture_of_an_hour_is_bounded_and_painted(page: screenshot.Browser) -> None:
    """A canvas has a largest width: 16384 or 32767 columns, of 100 a second two to five minutes."""
    found = page.evaluate(_LONG)
    assert found["largest"] <= 4800
    assert found["seconds"] == 3600
    before, quiet, begun, last, after = found["lights"]
    assert begun > 200
    assert last > 200, "from the half of the hour to three quarters"
    assert max(before, quiet, after) < 50
    assert found["last"] == [1, 0, 0, 0], "the last seconds are as they came"
    assert found["folded"] == [0.5, 0, 0, 0], "the rest is their mean"


def test_without_https_it_is_said_why_there_is_no_microphone(page: screenshot.Browser) -> None:
    """Of a page that comes by plain http from another machine there is no `mediaDevices`."""
    page.evaluate(
        "Object.defineProperty(navigator, 'mediaDevices', {value: undefined, configurable: true})"
    )
    page.evaluate("document.getElementById('listen').click()")
    message = "document.getElementById('message').textContent"
    until(page, f"{message}.startsWith('The microphone cannot be used')")
    page.evaluate("delete navigator.mediaDevices")
    assert "only to pages that come over https or from this same machine" in page.evaluate(message)
    assert page.evaluate("document.getElementById('listen').ariaDisabled") == "false"


def test_what_fails_in_painting_costs_neither_table_nor_message(page: screenshot.Browser) -> None:
    drop(page, content(0.8), "first.wav")
    until(page, "auricle.result?.name === 'first.wav'")
    click(page, "#listen")
    until(page, "auricle.result?.live && auricle.result.clips.length > 1")
    page.evaluate("auricle.result.picture.paint = () => { throw new Error('too wide'); }")
    click(page, "#listen")
    until(page, "document.getElementById('message').textContent.startsWith('Microphone: ')")
    rows = page.evaluate("document.querySelectorAll('#rows tr').length")
    assert rows == page.evaluate("auricle.result.clips.length")
    assert page.errors, "the painting did fail"
    page.errors.clear()


def test_tables_stay_short_and_cells_are_no_formulas(page: screenshot.Browser) -> None:
    page.evaluate(
        "{const r = auricle.result; r.name = '=1+\\r1'; r.clips = Array.from({length: 5000}, "
        "(_, i) => ({start: i, end: i + 1, label: i % 2 ? '@a' : '-b', p: {hum: 0.5, rush: 0.5}}));}"
    )
    text = page.evaluate("auricle.csv")
    assert text.split("\n")[1].startswith("\"'=1+\r1\",0,1,'-b,0.500000")
    assert text.count("\n") == 5001, "the downloads have all"
    page.evaluate("auricle.table()")
    assert page.evaluate("document.querySelectorAll('#rows tr').length") == 2000
    page.evaluate("{for (const clip of auricle.result.clips) clip.label = 'a'; auricle.table();}")
    assert page.evaluate("document.querySelectorAll('#rows tr').length") == 1
    assert page.evaluate("document.querySelector('#rows').textContent") == "0.0 s5000.0 sa50 %50 %"


def test_everything_can_be_reached_and_has_a_name(page: screenshot.Browser) -> None:
    names = page.evaluate(
        "[...document.querySelectorAll('button, input:not([aria-hidden]), a, canvas')].map((e) => "
        "e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.[0]?.textContent || '')"
    )
    assert len(names) > 10
    assert all(names), names


def test_several_voices_are_told_in_seconds_and_words(tmp_path: Path) -> None:
    made = voices_models.babble(np.random.default_rng(0), 16000 * 8, 16000)
    soundfile.write(tmp_path / "a.wav", made, 16000, subtype="FLOAT")
    engine = Engine(Detector(parse(voices_models.lively())))
    expected = engine.recording(tmp_path / "a.wav")
    with running(engine) as server, screenshot.browser() as page:
        page.open(f"{server.origin}/", width=390, height=844, scheme="light")
        until(page, "document.getElementById('model').textContent === 'several voices'")
        lead = page.evaluate("document.getElementById('lead').textContent")
        assert "silence, one voice, several voices" in lead
        drop(page, (tmp_path / "a.wav").read_bytes(), '"a".wav')
        until(page, "auricle.result?.clips.length")
        assert page.evaluate("document.getElementById('label').textContent") == "several voices"
        score = page.evaluate("document.getElementById('score').textContent")
        overlap, count = expected["totals"]["overlap"], len(expected["overlaps"])
        assert score.startswith(f"several voices {overlap:.1f} s in {count} stretches, one voice ")
        voices = expected["speakers_recent"]["voices"]
        assert f"different voices in any 60 s: {voices}" in score
        assert "%" not in score, "a mean probability of a whole file says little"
        assert page.evaluate("document.getElementById('name').textContent") == '"a".wav'
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        soundfile.write(tmp_path / "c.wav", np.stack([made, -made], axis=1), 16000)
        drop(page, (tmp_path / "c.wav").read_bytes(), "c.wav")
        until(page, "document.getElementById('score').textContent.includes('its channels cancel')")
        drop(page, b"hello", "b.wav")
        until(page, "document.getElementById('message').textContent.startsWith('b.wav: the file')")
        page.errors = [error for error in page.errors if "422" not in error]
        assert page.errors == []


def test_the_page_fits_a_phone_and_follows_light_and_dark(server: serving.Running) -> None:
    colours = set()
    with screenshot.browser() as found:
        for width in (360, 1280):
            for scheme in ("light", "dark"):
                found.open(f"{server.origin}/", width=width, height=800, scheme=scheme)
                until(found, "document.getElementById('model').textContent === 'hums'")
                assert found.evaluate("document.documentElement.scrollWidth") <= width
                back = found.evaluate("getComputedStyle(document.body).backgroundColor")
                ink = found.evaluate("getComputedStyle(document.body).color")
                colours.add((scheme, back, ink))
        assert found.errors == []
    (_, *dark), (_, *light) = sorted(colours)
    assert dark[0] != light[0]
    assert dark[1] != light[1]
