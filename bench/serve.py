"""How long a stream waits for its first result once its clip is complete, and what the page weighs.

    python bench/serve.py docs/benchmarks.md

A model of the default kind (logmel, compact, 5 s at 32 kHz; untrained, which changes no time), alone on
the machine, over a WebSocket on loopback. The sound comes as from a microphone, 100 ms at a time.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
import serving
from _table import machine, table, write_section
from auricle import bundle, frontends, models, prediction
from auricle.serve import app
from auricle.serve.classifier import Classifier

RATE, CLIP, RUNS = 32_000, 5.0, 15
_SHOWN = {"index.html", "page.css", "icon.svg"}


def _model(place: Path) -> Classifier:
    chain = frontends.build(
        "logmel", sample_rate=RATE, normalize="none", **asdict(frontends.resolution(RATE, CLIP))
    )
    network = models.build("compact", channels=1, bins=chain.bins, classes=10)
    description = bundle.Description(
        classes=tuple("abcdefghij"),
        sample_rate=RATE,
        clip=CLIP,
        hop=CLIP,
        front_end=chain.config,
        front_end_name="logmel",
        model="compact",
        temperature=1.0,
    )
    bundle.save(place, bundle.Network(chain, network), description)
    return Classifier(prediction.load(place), place)


def _waits(server: serving.Running, *, picture: bool) -> list[float]:
    """Milliseconds from sending the block that completes the clip to its state."""
    rng = np.random.default_rng(0)
    found = []
    for _ in range(RUNS):
        with server.stream() as socket:
            start = {"type": "start", "sample_rate": RATE, "encoding": "pcm_s16le"}
            socket.send(json.dumps(start | {"picture": picture}))
            blocks = np.split(0.1 * rng.standard_normal(round(CLIP * RATE)), round(CLIP * 10))
            for block in blocks[:-1]:
                socket.send(serving.coded(block, "pcm_s16le"))
            time.sleep(0.3)  # what came before is heard by now, as it is of a microphone
            begun = time.perf_counter()
            socket.send(serving.coded(blocks[-1], "pcm_s16le"))
            serving.hear(socket, until="state")
            found.append(1000 * (time.perf_counter() - begun))
    return found[1:]


def main(arguments: list[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path)
    options = parser.parse_args(arguments)
    rows = []
    with (
        tempfile.TemporaryDirectory() as folder,
        serving.running(_model(Path(folder, "model"))) as server,
    ):
        for words, picture in (("scores alone", False), ("with the picture", True)):
            waits = _waits(server, picture=picture)
            times = [f"{np.median(waits):.0f} ms", f"{max(waits):.0f} ms"]
            rows.append([f"first result of a stream, {words}", *times])
    files = [p for p in app.PAGE.iterdir() if p.suffix == ".js" or p.name in _SHOWN]
    files = [p for p in files if p.name != "docs.js"]
    weight = sum(len(gzip.compress(p.read_bytes())) for p in files) / 1000
    text = (
        "## Served streams\n\nFrom the block that completes a clip of 5 s at 32 kHz to its state, over "
        f"loopback ({RUNS - 1} streams; logmel + compact). {machine('torch', 'uvicorn', 'websockets')}.\n\n"
        + table(["what", "median", "largest"], rows)
        + f"\n\nThe server's page loads {weight:.0f} kB, compressed by gzip."
    )
    write_section(options.page, "serve", text)


if __name__ == "__main__":
    main()
