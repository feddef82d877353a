"""Speed, size and latency of the voices runtime: Python on one core, JavaScript in Chromium.

    OMP_NUM_THREADS=1 python bench/voices_runtime.py docs/benchmarks.md

Python's is processor time. Chromium's is the best of five passes by its own clock, in blocks of 128
samples as its audio thread gets them.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import gzip
import http.server
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import _table
import screenshot
from auricle import voices

JS = Path(__file__).resolve().parents[1] / "js"
SECONDS = 60
_PASS = """(async () => {
  const before = performance.now();
  const voices = await import("/auricle-voices.js");
  const rate = 48000, stream = voices.open(rate);
  const load = performance.now() - before;
  const sound = Float32Array.from({ length: rate * 20 }, (_, i) => 0.2 * Math.sin(i / 20) * Math.sin(i / 9000));
  const times = [];
  for (let pass = 0; pass < 5; pass++) {
    const begun = performance.now();
    for (let i = 0; i < sound.length; i += 128) stream.push(sound.subarray(i, i + 128));
    times.push((performance.now() - begun) / 20000);
  }
  return { load, best: Math.min(...times), latency: stream.latency, version: navigator.userAgent };
})()"""


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Nothing."""

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def python_factor(rate: int, block: int) -> float:
    """Seconds of processor time a second of sound."""
    sound = 0.1 * np.random.default_rng(0).standard_normal(rate * SECONDS).astype(np.float32)
    stream = voices.load(recent=None).open(rate)
    stream.push(sound[:rate])
    begun = time.process_time()
    for i in range(0, len(sound), block):
        stream.push(sound[i : i + block])
    return (time.process_time() - begun) / SECONDS


def main(arguments: list[str] | None = None) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path)
    options = parser.parse_args(arguments)
    begun = time.process_time()
    voices.load()
    load = time.process_time() - begun
    script = (JS / "auricle-voices.js").read_bytes()
    with served(JS) as address, screenshot.browser() as page:
        page.call("Page.navigate", url=f"{address}package.json")
        found = page.evaluate(_PASS)
    chromium = found["version"].split("HeadlessChrome/")[-1].split()[0]
    rows = [
        ["Python, 16 kHz, whole", f"{python_factor(16000, 16000 * SECONDS):.4f}"],
        ["Python, 48 kHz, whole", f"{python_factor(48000, 48000 * SECONDS):.4f}"],
        ["Python, 44.1 kHz, whole", f"{python_factor(44100, 44100 * SECONDS):.4f}"],
        ["Python, 48 kHz, blocks of 20 ms", f"{python_factor(48000, 960):.4f}"],
        [f"Chromium {chromium}, 48 kHz, blocks of 128 samples", f"{found['best']:.4f}"],
    ]
    told = [
        f"JavaScript with the model: {len(script) / 1000:.0f} kB, {len(gzip.compress(script)) / 1000:.0f} kB "
        f"compressed; imported and ready in {found['load']:.0f} ms. Python reads the model in {1000 * load:.0f} ms.",
        "Without counting different voices, which takes as much again, less where nobody speaks.\n"
        f"A step of 40 ms is told {1000 * found['latency']:.0f} ms after its end (look-ahead and window), on "
        "top of what the audio device takes.",
        f"{_table.machine('numpy')}.",
    ]
    text = "## Several voices: speed and size\n\n" + _table.table(
        ["runtime", "real-time factor"], rows
    )
    _table.write_section(options.page, "voices-runtime", text + "\n\n" + "\n".join(told))
    print(text, *told, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
