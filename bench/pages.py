"""Render the page of `auricle serve`, and the page without a server, in headless Chromium.

    python bench/pages.py runs/.../model song.wav pages/

drops the sound on each, as a person does, and writes served-light.png, served-dark.png, served-phone.png and
the same of `static`. It fails when a page logs an error or scrolls sideways. The page without a server needs
onnxruntime-web, see `auricle export --to web`; `--ort` names its folder `dist`.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import http.server
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import screenshot
from auricle import prediction
from auricle.export import to_web
from auricle.serve import Server, Settings
from auricle.serve.classifier import Classifier
from auricle.serve.runner import listen, prepared

_SECONDS = 60


@contextmanager
def served(model: Path, title: str) -> Iterator[str]:
    """The address of a server of the model."""
    settings = Settings(port=0)
    ear = listen(settings)
    runner = prepared(Server(Classifier(prediction.load(model), model, title=title), settings))
    thread = threading.Thread(target=lambda: asyncio.run(runner.serve(sockets=[ear])))
    thread.start()
    try:
        yield f"http://127.0.0.1:{ear.getsockname()[1]}/"
    finally:
        runner.should_exit = True
        thread.join()
        ear.close()


@contextmanager
def static(model: Path, title: str, ort: Path | None) -> Iterator[str]:
    """The address of a folder with the page and the model."""
    with tempfile.TemporaryDirectory() as folder:
        to_web(model, folder, ort=ort, title=title)
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_port}/"
            server.shutdown()


def until(page: screenshot.Browser, true: str) -> None:
    """Wait for what a script says.

    Raises:
        TimeoutError: not within a minute.
    """
    deadline = time.monotonic() + _SECONDS
    while not page.evaluate(f"Boolean({true})"):
        if time.monotonic() > deadline:
            raise TimeoutError(f"{true}: {page.errors}")
        time.sleep(0.05)


def pictures(address: str, sound: Path, stem: Path) -> list[str]:
    """Save the views of a page on which the sound was dropped; returns what is wrong."""
    faults = []
    with screenshot.browser() as page:
        for name, (width, height, scheme) in screenshot.VIEWS.items():
            page.open(address, width=width, height=height, scheme=scheme)
            until(page, "document.getElementById('model').textContent")
            screenshot.drop(page, sound.read_bytes(), sound.name)
            until(page, "auricle.result")
            page.evaluate("document.querySelector('details').open = true")
            page.evaluate(
                "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
            )
            path = stem.with_name(f"{stem.name}-{name}.png")
            page.picture(path)
            print(path)
            wide = page.evaluate("document.documentElement.scrollWidth")
            faults += [f"{path}: {wide} px wide in a window of {width}"] if wide > width else []
        return faults + page.errors


def main(arguments: list[str] | None = None) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("sound", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--title", default="auricle", help="on the pages")
    parser.add_argument("--ort", type=Path, help="onnxruntime-web's folder dist")
    options = parser.parse_args(arguments)
    faults = []
    with served(options.model, options.title) as address:
        faults += pictures(address, options.sound, options.folder / "served")
    with static(options.model, options.title, options.ort) as address:
        faults += pictures(address, options.sound, options.folder / "static")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
