"""The page without a server: a folder that any web server gives out, in a real Chromium."""

from __future__ import annotations

import functools
import gzip
import http.server
import io
import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch

import screenshot
import serving
from auricle import bundle, cli, prediction
from auricle.errors import ConfigError
from auricle.export import to_web, web
from auricle.runtime import cutting
from serving import RATE, sound
from test_serve_page import drop, until

ORT = Path(sys.prefix, "web", "node_modules", "onnxruntime-web", "dist")
in_a_browser = pytest.mark.skipif(
    screenshot.chromium() is None or not (ORT / web.ORT[0]).is_file(),
    reason="no Chromium on the path, or no onnxruntime-web, which `make test` brings where npm is",
)
CLIP, HOP = 0.4, 0.3
TOLERANCE = 1e-4
"""Of probabilities: float32 sums in another order, by a model made very steep."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("exported") / "model"
    return serving.save_model(place, clip=CLIP, hop=HOP)


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


@pytest.fixture(scope="module")
def page(model: Path, tmp_path_factory: Any) -> Iterator[screenshot.Browser]:
    folder = tmp_path_factory.mktemp("out")
    to_web(model, folder / "site", ort=ORT, title="hums")
    spoken = folder / "spoken.wav"
    soundfile.write(spoken, sound(8.0, seed=3, rate=48000), 48000)
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with screenshot.browser(*screenshot.listening(spoken)) as found:
            address = f"http://127.0.0.1:{server.server_port}/site/"
            found.open(address, width=390, height=844, scheme="light")
            until(found, "document.getElementById('model').textContent === 'hums'")
            yield found
        server.shutdown()


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


@in_a_browser
def test_the_microphone_is_followed_in_the_browser(
    page: screenshot.Browser, model: Path, tmp_path: Path
) -> None:
    page.evaluate("document.getElementById('listen').click()")
    until(page, "auricle.result?.name === 'microphone' && auricle.result.clips.length > 8")
    page.evaluate("document.getElementById('listen').click()")
    until(page, "auricle.result.summary && !auricle.result.live")
    found = result(page)
    starts = [clip["start"] for clip in found["clips"]]
    assert starts == sorted(starts)
    grid = [start for start, _ in cutting.spans(found["duration"], CLIP, HOP)]
    assert all(np.abs(np.array(starts) - start).min() < 1e-4 for start in grid), "a file's clips"
    assert sum(found["p"].values()) == pytest.approx(1)
    assert found["picture"] == pytest.approx(found["duration"] * RATE / 128, abs=3)
    assert page.errors == []


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
