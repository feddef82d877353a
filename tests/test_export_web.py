"""The page without a server: a folder that any web server gives out, in a real Chromium."""

from __future__ import annotations

import base64
import contextlib
import functools
import gzip
import http.server
import io
import json
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import soxr
import torch

import screenshot
import serving
from auricle import bundle, cli, prediction
from auricle.errors import ConfigError
from auricle.export import to_web, web
from auricle.runtime import cutting
from auricle.serve.classifier import Classifier
from serving import RATE, sound
from test_serve_page import drop, kept, until

ORT = Path(sys.prefix, "web", "node_modules", "onnxruntime-web", "dist")
in_a_browser = pytest.mark.skipif(
    screenshot.chromium() is None or not (ORT / web.ORT[0]).is_file(),
    reason="no Chromium on the path, or no onnxruntime-web, which `make test` brings where npm is",
)
CLIP, HOP = 0.4, 0.3
RESAMPLED = 0.025
"""Of probabilities, of sound that the browser brought to the model's rate: just below half that rate its
resampler and soxr fall off otherwise, which a steep model hears in noise. Measured: 0.019 from 44.1 kHz, 0.004
from 11 kHz."""
TOLERANCE = 1e-4
"""Of probabilities: float32 sums in another order, by a model made very steep."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("exported") / "model"
    return serving.save_model(place, clip=CLIP, hop=HOP, below=0.0)


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like onnxruntime-web's, for what is not run."""
    place = tmp_path_factory.mktemp("dist")
    for name in web.ORT:
        (place / name).write_text(name)
    return place


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


def restless(seconds: float, rate: int) -> np.ndarray:
    """A tone of a new pitch and loudness each tenth of a second, in noise: no two stretches are alike."""
    rng, count = np.random.default_rng(6), round(seconds * rate)
    pitches, gains = rng.uniform(150, 3000, 100), rng.uniform(0.02, 0.4, 100)
    part = np.arange(count) * 10 // rate
    tone = gains[part] * np.sin(2 * np.pi * np.cumsum(pitches[part]) / rate)
    return tone + 0.03 * rng.standard_normal(count)


SPOKEN = restless(8.0, 48000)
"""What the microphone plays, once."""


@pytest.fixture(scope="module")
def served(model: Path, tmp_path_factory: Any) -> Iterator[str]:
    """A web server's address: the page is at `site/`, with models of channels 2 and 4 at `second/` and
    `fourth/`, and with one to which all is unlike what it knows, and that never decides, at `doubtful/`."""
    folder = tmp_path_factory.mktemp("out")
    to_web(model, folder / "site", ort=ORT, title="hums")
    told = json.loads((folder / "site" / "model" / "model.json").read_text())
    assert told["channel"] is None
    doubt = {"thresholds": dict.fromkeys(told["classes"]), "unlike": {"below": 1e6}}
    for name, changed in (
        ("second", {"channel": 2}),
        ("fourth", {"channel": 4}),
        ("doubtful", doubt),
    ):
        shutil.copytree(folder / "site", folder / name)
        (folder / name / "model" / "model.json").write_text(json.dumps(told | changed))
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def page(served: str, tmp_path_factory: Any) -> Iterator[screenshot.Browser]:
    spoken = tmp_path_factory.mktemp("spoken") / "spoken.wav"
    soundfile.write(spoken, SPOKEN, 48000)
    with opened(f"{served}/site/", spoken) as found:
        yield found


@contextlib.contextmanager
def opened(address: str, spoken: Path) -> Iterator[screenshot.Browser]:
    with screenshot.browser(*screenshot.listening(spoken)) as found:
        found.open(address, width=390, height=844, scheme="light")
        until(found, "document.getElementById('model').textContent === 'hums'")
        yield found


def result(page: screenshot.Browser) -> dict[str, Any]:
    text = "JSON.stringify({...auricle.result, picture: auricle.result.picture.columns.length})"
    return json.loads(page.evaluate(text))


@in_a_browser
@pytest.mark.parametrize("seconds", [2.53, 0.2, 1.15])
def test_a_file_has_pythons_probabilities(
    page: screenshot.Browser, model: Path, tmp_path: Path, seconds: float
) -> None:
    content, name = io.BytesIO(), f"{seconds}.wav"
    both = np.stack([sound(seconds, seed=7), 0.5 * sound(seconds, seed=8)], axis=1)
    soundfile.write(content, both, RATE, format="WAV", subtype="FLOAT")
    (tmp_path / name).write_bytes(content.getvalue())
    drop(page, content.getvalue(), name)
    until(page, f"auricle.result?.name === '{name}'")
    expected, found = prediction.load(model).predict(tmp_path / name), result(page)
    assert found["p"] == pytest.approx(dict(expected.probabilities), abs=TOLERANCE)
    assert found["duration"] == pytest.approx(seconds)
    assert len(found["clips"]) == len(expected.clips)
    for clip, other in zip(found["clips"], expected.clips, strict=True):
        assert clip["p"] == pytest.approx(dict(other.probabilities), abs=TOLERANCE)
        assert (clip["start"], clip["end"]) == pytest.approx((other.start, other.end))
    assert page.errors == []


@in_a_browser
@pytest.mark.parametrize("rate", [44100, 11025])
def test_a_file_of_another_rate_has_pythons_probabilities(
    page: screenshot.Browser, model: Path, tmp_path: Path, rate: int
) -> None:
    content, name = io.BytesIO(), f"{rate}.flac"
    both = np.stack([sound(2.53, seed=1, rate=rate), 1.6 * restless(2.53, rate)], axis=1)
    soundfile.write(content, both, rate, format="FLAC")
    (tmp_path / name).write_bytes(content.getvalue())
    drop(page, content.getvalue(), name)
    until(page, f"auricle.result?.name === '{name}'")
    expected, found = prediction.load(model).predict(tmp_path / name), result(page)
    assert found["duration"] == pytest.approx(2.53, abs=1 / RATE)
    for clip, other in zip([found, *found["clips"]], [expected, *expected.clips], strict=True):
        assert clip["p"] == pytest.approx(dict(other.probabilities), abs=RESAMPLED)
    alone = prediction.load(model).predict_waveform(both[:, 0], rate).probabilities["hum"]
    assert abs(alone - found["p"]["hum"]) > 2 * RESAMPLED, "both channels count"
    assert page.errors == []


@in_a_browser
def test_a_model_of_one_channel_hears_that_channel_of_a_file(
    served: str, model: Path, tmp_path: Path
) -> None:
    both = np.stack([sound(1.15, seed=7), sound(1.15, seed=8)], axis=1).astype(np.float32)
    spoken = tmp_path / "spoken.wav"
    soundfile.write(spoken, SPOKEN, 48000)
    alone, mean = (
        dict(prediction.load(model).predict_waveform(wave, RATE).probabilities)
        for wave in (both[:, 1], both.mean(axis=1))
    )
    with opened(f"{served}/second/", spoken) as page:
        lead = page.evaluate("document.getElementById('lead').textContent")
        assert lead.endswith("in clips of 0.4 s, by channel 2 of a file that has several.")
        drop(page, coded(both), "both.wav")
        until(page, "auricle.result?.name === 'both.wav'")
        assert result(page)["p"] == pytest.approx(alone, abs=TOLERANCE)
        assert result(page)["p"] != pytest.approx(mean, abs=100 * TOLERANCE)
        drop(page, coded(both[:, 1]), "mono.wav")
        until(page, "auricle.result?.name === 'mono.wav'")
        assert result(page)["p"] == pytest.approx(alone, abs=TOLERANCE)
        assert result(page)["mono"] is True
        page.evaluate("document.getElementById('listen').click()")  # one channel, as it is
        until(page, "auricle.result?.name === 'microphone' && auricle.result.clips.length > 2")
    with opened(f"{served}/fourth/", spoken) as page:
        drop(page, coded(both), "two.wav")
        refusal = "two.wav has 2 channels, and the model listens to channel 4"
        until(page, f"document.getElementById('message').textContent.includes('{refusal}')")
        assert page.errors == []


@in_a_browser
def test_unsure_and_unlike_are_said_as_predict_says_them(
    page: screenshot.Browser, served: str, model: Path, tmp_path: Path
) -> None:
    expected = prediction.load(model).predict_waveform(sound(1.3), RATE)
    label = expected.label
    text = "document.getElementById('label').textContent + ' ' + document.getElementById('score').textContent"
    drop(page, coded(sound(1.3)), "known.wav")
    until(page, "auricle.result?.name === 'known.wav'")
    assert page.evaluate("[auricle.result.sure, auricle.result.unlike]") == [True, expected.unlike]
    with opened(f"{served}/doubtful/", tmp_path / "none.wav") as doubtful:
        drop(doubtful, coded(sound(1.3)), "strange.wav")
        until(doubtful, "auricle.result?.name === 'strange.wav'")
        found = result(doubtful)
        assert (found["label"], found["sure"], found["unlike"]) == (label, False, True)
        assert {clip["sure"] for clip in found["clips"]} == {False}
        words = doubtful.evaluate(text)
        assert words.startswith(f"Unsure {label} "), words
        assert words.endswith("%; unlike what the model was trained on"), words
        assert doubtful.evaluate("document.getElementById('message').textContent").startswith(
            f"strange.wav: Unsure, {label} "
        )
        cells = doubtful.evaluate(
            "[...document.querySelectorAll('#rows td:nth-child(3)')].map((e) => e.textContent)"
        )
        assert all(cell.endswith(" (unsure)") for cell in cells)


@in_a_browser
def test_a_newer_choice_ends_the_older(page: screenshot.Browser) -> None:
    """Ten minutes of sound are given up at once for one second."""
    page.evaluate("globalThis.begun = performance.now()")
    drop(page, coded(np.zeros(600 * RATE, np.float32)), "hour.wav")
    page.evaluate("new Promise((done) => setTimeout(done, 300))")
    drop(page, coded(sound(1.0)), "short.wav")
    until(page, "auricle.result?.name === 'short.wav'")
    found = page.evaluate(
        "(async () => {const {recording} = await import('./page/local.js'); const given = new AbortController();"
        "const asked = recording(new File([await auricle.sound.arrayBuffer()], 'a.wav'), given.signal);"
        "given.abort(); return asked.then(() => 'scored', (error) => error.name);})()"
    )
    assert found == "AbortError"
    assert page.errors == []


def test_a_rate_that_browsers_do_not_have_is_refused(runtime: Path, tmp_path: Path) -> None:
    model = serving.save_model(tmp_path / "slow", clip=CLIP, rate=4000)
    with pytest.raises(
        ConfigError, match="the model hears at 4000 Hz, and browsers bring sound to 8000"
    ):
        to_web(model, tmp_path / "site", ort=runtime)
    assert not (tmp_path / "site").exists()


def coded(samples: np.ndarray) -> bytes:
    content = io.BytesIO()
    soundfile.write(content, samples, RATE, format="WAV", subtype="FLOAT")
    return content.getvalue()


@in_a_browser
def test_the_picture_is_what_the_model_sees(page: screenshot.Browser, model: Path) -> None:
    heard = sound(0.4, seed=5)
    content = io.BytesIO()
    soundfile.write(content, heard, RATE, format="WAV", subtype="FLOAT")
    drop(page, content.getvalue(), "picture.wav")
    until(page, "auricle.result?.name === 'picture.wav'")
    shown = page.evaluate("auricle.result.picture.columns.map((column) => [...column])")
    network, _ = bundle.load(model)
    with torch.inference_mode():
        expected = network.front_end(torch.from_numpy(heard)[None])[0].numpy()
    assert np.allclose(np.array(shown).T, expected[:, : len(shown)], atol=1e-3), "decibels"
    assert len(shown) == 25, "columns of 0.4 s"


@in_a_browser
def test_what_is_no_sound_is_refused(page: screenshot.Browser) -> None:
    drop(page, b"hello", "b.wav")
    message = "document.getElementById('message').textContent"
    until(page, f"{message}.includes('b.wav cannot be read as sound')")


def place_of(piece: np.ndarray, whole: np.ndarray) -> int:
    """The sample at which a piece of a sound begins, where the two correlate most."""
    size = len(piece) + len(whole)
    product = np.fft.rfft(whole, size) * np.fft.rfft(piece, size).conj()
    return int(np.fft.irfft(product, size)[: len(whole)].argmax())


@in_a_browser
def test_the_microphone_is_followed_as_python_hears_it(
    page: screenshot.Browser, model: Path, tmp_path: Path
) -> None:
    """Clip by clip: Python hears the stretch of the file that the microphone played."""
    page.evaluate("document.getElementById('listen').click()")
    until(page, "auricle.result?.name === 'microphone' && auricle.result.clips.length > 15")
    page.evaluate("document.getElementById('listen').click()")
    until(page, "auricle.result.summary && !auricle.result.live")
    found, (samples, rate) = result(page), kept(page, tmp_path / "kept.wav")
    predictor, whole = prediction.load(model), soxr.resample(SPOKEN, 48000, rate)
    expected = predictor.predict(tmp_path / "kept.wav")
    assert found["p"] == pytest.approx(dict(expected.probabilities), abs=RESAMPLED)
    compared = 0
    for clip in found["clips"]:
        piece = samples[round(clip["start"] * rate) : round(clip["end"] * rate)]
        first = place_of(piece, whole)
        played = whole[first : first + len(piece)]
        # The fake microphone leaves out or repeats a moment where the machine is busy.
        slipped = len(played) < len(piece) or np.abs(played - piece).max() > 0.05
        wanted = predictor.predict_waveform(piece if slipped else played, rate).probabilities
        assert clip["p"] == pytest.approx(dict(wanted), abs=RESAMPLED)
        compared += not slipped
    starts = [clip["start"] for clip in found["clips"]]
    assert starts == sorted(starts)
    grid = [start for start, _ in cutting.spans(found["duration"], CLIP, HOP)]
    assert all(np.abs(np.array(starts) - start).min() < 1e-4 for start in grid), "a file's clips"
    assert found["dropped"] == 0
    assert found["duration"] == pytest.approx(len(samples) / rate)
    assert found["picture"] == pytest.approx(found["duration"] * RATE / 128, abs=3)
    assert page.errors == []
    if compared < 3:
        pytest.skip("the machine is so busy that the fake microphone slipped in nearly every clip")


_GAP = """(async () => {
const { stream } = await import("./page/local.js");
const bytes = Uint8Array.from(atob("DATA"), (sign) => sign.charCodeAt(0));
const sound = new Int16Array(bytes.buffer);
const said = [];
let end = null;
const closed = new Promise((done) => { end = done; });
const live = stream(8000, (told) => told.type === "columns" || said.push(told), end);
const push = (first, last) => {
  for (let at = first; at < last; at += 800) live.push(sound.subarray(at, at + 800));
};
push(0, 16000);
for (let i = 0; i < 1000 && !(said.at(-1)?.end > 1.99); i++) await new Promise((done) => setTimeout(done, 10));
push(16000, sound.length);
live.stop();
await closed;
return JSON.stringify(said);
})()"""


@in_a_browser
def test_what_comes_too_fast_is_dropped_and_counted(page: screenshot.Browser, model: Path) -> None:
    """Two seconds, then twelve at once: of these the last five are heard, as by the server."""
    coded = serving.coded(sound(14.0, seed=4), "pcm_s16le")
    said = json.loads(page.evaluate(_GAP.replace("DATA", base64.b64encode(coded).decode())))
    *states, summary = said
    assert {state["type"] for state in states} == {"state"}
    assert summary["dropped_ms"] == 7000
    heard = np.frombuffer(coded, "<i2").astype(np.float32) / 32768
    stream = Classifier(prediction.load(model), model).open(RATE)
    events = [*stream.step(heard[:16000]), *stream.skip(7 * RATE), *stream.step(heard[9 * RATE :])]
    *served, wanted = [e for e in [*events, *stream.flush()] if e["type"] in ("state", "summary")]
    assert (summary["duration"], summary["label"]) == (wanted["duration"], wanted["label"])
    assert summary["p"] == pytest.approx(wanted["p"], abs=TOLERANCE)
    by_start = {round(state["start"], 3): state["p"] for state in served}
    for state in states:
        assert state["p"] == pytest.approx(by_start[round(state["start"], 3)], abs=TOLERANCE)
    found = {round(state["start"], 3) for state in states}
    of_a_file = {round(start, 3) for start, _ in cutting.spans(14.0, CLIP, HOP)}
    assert of_a_file & set(by_start) <= found, "only clips between those of a file may be left out"
    assert not [start for start in found if 1.6001 < start < 8.9999], "none touches the gap"


def test_the_folder_needs_nothing_from_elsewhere(
    model: Path, runtime: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    cli.main(["export", str(model), "--to", "web", "-o", str(site), "--ort", str(runtime)])
    assert "model.onnx" in capsys.readouterr().out
    found = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    assert {"index.html", "page/local.js", "model/model.onnx", "model/picture.onnx"} <= found
    assert "page/server.js" not in found
    for name in (n for n in found if n.endswith((".html", ".js", ".css"))):
        assert "://" not in (site / name).read_text().replace("http://www.w3.org", ""), name
    told = json.loads((site / "model" / "model.json").read_text())
    assert (told["samples"], told["hop"], told["picture"]["bins"]) == (3200, HOP, 16)


@in_a_browser
def test_all_that_the_page_loads_is_small(model: Path, tmp_path: Path) -> None:
    """As web servers compress it, without the model."""
    to_web(model, tmp_path / "site", ort=ORT)
    files = [path for path in (tmp_path / "site").rglob("*") if path.is_file()]
    loaded = [path for path in files if path.parent.name != "model"]
    assert any(path.suffix == ".wasm" for path in loaded)
    assert sum(len(gzip.compress(path.read_bytes())) for path in loaded) < 5e6


def test_without_onnxruntime_web_it_says_what_to_install(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match="npm install onnxruntime-web"):
        to_web(model, tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_pictures_of_many_bins_are_thinned(runtime: Path, tmp_path: Path) -> None:
    chain = "stft(1024,128)|db"
    site = tmp_path / "site"
    model = serving.save_model(tmp_path / "wide", front_end=chain, clip=CLIP)
    to_web(model, site, ort=runtime)
    told = json.loads((site / "model" / "model.json").read_text())["picture"]
    assert told["bins"] == len(told["frequencies"]) == 256
    assert told["frequencies"][0] == pytest.approx(0, abs=8)
    assert told["frequencies"][-1] == pytest.approx(4000, abs=8)
