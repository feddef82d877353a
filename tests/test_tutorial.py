"""docs/tutorial.md from its own blocks: its commands run in order, answer as shown, and reach a phone."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

import recordings
import screenshot
from auricle import cli, runtime
from auricle.export import web
from test_serve_page import drop, until

PAGE = Path(__file__).resolve().parents[1] / "docs" / "tutorial.md"
ORT = Path(sys.prefix, "web", "node_modules", "onnxruntime-web", "dist")
INSECURE = "--host-resolver-rules=MAP elsewhere.test 127.0.0.1"
"""A name of this machine to which browsers give no microphone."""

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_CLASSES = r"whistle|trill|buzz|wind"


def blocks() -> Iterator[tuple[str, str]]:
    """Language and text of each block; of commands the language is empty."""
    yield from _FENCE.findall(PAGE.read_text("utf-8"))


def test_it_takes_ten_commands() -> None:
    commands = [text for language, text in blocks() if not language]
    assert len(commands) == 10
    assert all(text.count("\n") == 1 for text in commands), "one a block"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder; trainings take 40 updates, of one seed, without a search."""
    monkeypatch.chdir(tmp_path)
    recordings.brief(monkeypatch, updates=40)
    return tmp_path


def test_the_commands_run_and_answer_as_shown(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said, server = "", None
    for language, text in blocks():
        if language == "python":
            exec(compile(text, PAGE.name, "exec"), {})
        elif language == "text":
            missing = forms(text) - forms(said)
            assert not missing, f"not in\n{said}"
        elif text.startswith("auricle "):
            assert cli.main(shlex.split(text)[1:]) == 0, text
            said = capsys.readouterr().out
        elif text.startswith("npm "):
            assert text == "npm install onnxruntime-web\n"
            install(place)
        else:
            server = shlex.split(text)
    assert (place / "trill.png").stat().st_size > 10_000
    assert (place / "runs" / "birds" / "report.html").is_file()
    assert (place / "walk.txt").read_text().count("\n") >= 1, "labels for Audacity"
    assert server is not None
    with served(server) as port:
        on_a_phone(place, port)


def forms(text: str) -> set[str]:
    """Each line without what depends on the machine: figures, classes, sentences, folders.

    Of a line with columns far apart only the first one; the verdict is made of sentences.
    """
    lines = [line.strip() for line in text.splitlines() if not line.endswith(".")]
    heads = [re.split(r"\s{2,}|, ", Path(line).name)[0] for line in lines]
    heads = [re.sub(rf"\b({_CLASSES})\b", "CLASS", head) for head in heads]
    return {re.sub(r"\d[\d.,]*", "0", head) for head in heads} - {""}


def install(place: Path) -> None:
    """What npm would bring: what is here, or files in its place."""
    target = place / "node_modules" / "onnxruntime-web" / "dist"
    target.parent.mkdir(parents=True)
    if (ORT / web.ORT[0]).is_file():
        target.symlink_to(ORT)
        return
    target.mkdir()
    for name in web.ORT:
        (target / name).write_text(name)


@contextmanager
def served(command: list[str]) -> Iterator[int]:
    """The page's server, at a port that is free."""
    assert command[:3] == ["python", "-m", "http.server"]
    arguments = [sys.executable, "-u", "-m", "http.server", "0", *command[4:]]
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"port (\d+)", process.stdout.readline())
            assert found
            yield int(found[1])
        finally:
            process.terminate()


def on_a_phone(place: Path, port: int) -> None:
    """The page scores the walk as Python does, also where a browser gives it no microphone."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as answer:
        assert b"viewport" in answer.read()
    if screenshot.chromium() is None or not (ORT / web.ORT[0]).is_file():
        pytest.skip("all but the browser's part: no Chromium on the path, or no onnxruntime-web")
    expected = runtime.load("birds.onnx").predict("walk.wav")
    with screenshot.browser(INSECURE) as page:
        for host, microphone in (("127.0.0.1", True), ("elsewhere.test", False)):
            page.open(f"http://{host}:{port}/", width=390, height=844, scheme="light")
            until(page, "document.getElementById('model').textContent === 'Birds'")
            assert page.evaluate("Boolean(navigator.mediaDevices)") is microphone, host
            assert page.evaluate("document.documentElement.scrollWidth") <= 390
            drop(page, (place / "walk.wav").read_bytes(), "walk.wav")
            until(page, "auricle.result?.name === 'walk.wav'")
            shown = page.evaluate("auricle.result.clips.map((clip) => Object.values(clip.p))")
            clips = [list(clip.probabilities.values()) for clip in expected.clips]
            assert np.allclose(shown, clips, atol=1e-4), "float32 sums in another order"
        assert page.errors == []
