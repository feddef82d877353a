"""Exported models: speed beside torch, time to start; largest difference and size of each preset.

    python bench/export.py            # both, some minutes
    python bench/export.py speed      # the section `export` of docs/benchmarks.md alone
    python bench/export.py presets    # the section `export-presets` alone
    python bench/export.py pcen mel   # these presets, and nothing is written

bench/export_folds.py has what 8-bit weights cost in accuracy.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import soundfile
import torch

import _table
from auricle import bundle, export, frontends, models, prediction, runtime
from auricle.errors import ConfigError, UnlikeError
from auricle.runtime.onnx import INPUTS

RATE, SECONDS = 16000, 1.0
CLIP_RATE, CLIP_SECONDS = 32000, 5.0
PAGE = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"


def clips(rate: int, seconds: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Noise of several levels and lengths, a chirp, clicks, silence."""
    samples = round(rate * seconds)
    levels = 10 ** torch.linspace(-3, -0.5, 6)[:, None]
    x = torch.randn(6, samples, generator=torch.Generator().manual_seed(1)) * levels
    t = torch.arange(samples) / rate
    x[1] += 0.3 * torch.sin(2 * torch.pi * 440 * t * (1 + t))
    x[2, ::997] += 0.5
    x[3] = 0
    lengths = torch.tensor([samples] * 4 + [samples // 2, samples // 7])
    return x * (torch.arange(samples) < lengths[:, None]), lengths


def saved(place: Path, name: str, model: str, rate: int, seconds: float) -> Path:
    """An untrained model whose normalisation has seen the clips."""
    torch.manual_seed(0)
    front_end = frontends.matched([name], sample_rate=rate, clip_seconds=seconds)[name]
    sounds = clips(rate, seconds)
    front_end.fit([sounds])
    network = models.build(model, channels=front_end.channels, bins=front_end.bins, classes=4)
    whole = bundle.Network(front_end, network).train()
    for _ in range(30):
        whole(*sounds)
    classes = ("a", "b", "c", "d")
    told = bundle.Description(
        classes, rate, seconds, seconds, front_end.config, name, model, temperature=1.0
    )
    bundle.save(place, whole, told)
    return place


def preset(name: str) -> list[str]:
    """Largest difference on the clips, and size of both variants; why a refused one is refused."""
    with tempfile.TemporaryDirectory() as folder:
        place = saved(Path(folder) / "model", name, "compact", RATE, SECONDS)
        made: list[export.Variant] = []
        refused = []
        try:
            export.onnx_variants(place, say=made.append)
        except UnlikeError as error:
            refused = [f"refused: {error.difference:.1e} on the test vectors"]
        except ConfigError as error:
            refused = [f"refused: {str(error).split(' (')[0]}"]
        x, lengths = (v.numpy() for v in clips(RATE, SECONDS))
        wanted = prediction.load(place).probabilities(x, lengths)
        apart = [
            np.abs(runtime.load(v.path).probabilities(x, lengths) - wanted).max() for v in made
        ]
        sizes = [f"{v.bytes / 1e6:.2f}" for v in made]
    found = [f"{value:.1e}" for value in apart] + refused
    return [f"`{name}`", *_both(found), *_both(sizes)]


def _both(cells: list[str]) -> list[str]:
    """Cells for both kinds of weights; a dash where nothing is known."""
    return cells + ["-"] * (2 - len(cells))


def best(call: Callable[[], object], runs: int = 30) -> float:
    """Milliseconds, the least of many."""
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        call()
        taken.append(time.perf_counter() - begun)
    return 1000 * min(taken)


def speed(model: str) -> list[str]:
    """Milliseconds of one whole clip: torch and onnxruntime, each at its best count of threads.

    Both without masks: torch is told that the clip is whole, and the ONNX file finds it so.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = saved(Path(folder) / "model", "logmel", model, CLIP_RATE, CLIP_SECONDS)
        made = export.onnx_variants(place)
        x, lengths = (v[:1] for v in clips(CLIP_RATE, CLIP_SECONDS))
        network, _ = bundle.load(place)
        counts = range(1, (os.cpu_count() or 1) + 1)
        sides: dict[str, list[float]] = {"torch": [], "compiled": []}
        with torch.inference_mode():
            for threads in counts:
                torch.set_num_threads(threads)
                sides["torch"].append(best(partial(network, x, None)))
            threads = 1 + int(np.argmin(sides["torch"]))
            torch.set_num_threads(threads)
            compiled = best(partial(torch.compile(network), x, None))
            sides["compiled"] = [np.inf] * (threads - 1) + [compiled]
        torch.set_num_threads(1)
        given = dict(zip(INPUTS, (x.numpy(), lengths.numpy()), strict=True))
        for variant in made:
            loaded = [runtime.load(variant.path, threads=threads)._session for threads in counts]
            sides[variant.weights] = [best(partial(session.run, None, given)) for session in loaded]
    figures = {name: min(taken) for name, taken in sides.items()}
    fastest = [figures[name] / figures["float32"] for name in ("torch", "compiled")]
    cells = (f"{figures[n]:.2f} ({1 + int(np.argmin(taken))})" for n, taken in sides.items())
    return [f"`{model}`", *cells, *(f"**{value:.1f}x**" for value in fastest)]


def start() -> float:
    """Seconds of `auricle predict model.onnx` on one second of sound, the least of five."""
    with tempfile.TemporaryDirectory() as folder:
        place = saved(Path(folder) / "model", "logmel", "compact", RATE, SECONDS)
        made = export.to_onnx(place)
        song = Path(folder) / "song.wav"
        soundfile.write(song, clips(RATE, SECONDS)[0][1].numpy(), RATE)
        command = [sys.executable, "-m", "auricle.cli", "predict", str(made.path), str(song)]
        return best(lambda: subprocess.run(command, check=True, capture_output=True), 5) / 1000


def presets(names: list[str]) -> str:
    """Their section."""
    rows = []
    for name in names:
        rows.append(preset(name))
        print(*rows[-1], flush=True)
    head = ["preset", "float32", "int8", "MB float32", "MB int8"]
    return f"""## Presets, exported

Largest difference of a probability from torch's, with `compact`, {RATE} Hz, clips of {SECONDS:g} s, over noise of
several levels and lengths, a chirp, clicks and silence; untrained networks whose normalisation has seen them. A preset that misses 1e-4 is
refused. {_summed([row[1] for row in rows])} `bench/export.py`; {_table.machine("torch", "onnxruntime")}.

{_table.table(head, rows)}
"""


def _summed(cells: list[str]) -> str:
    """How many presets export, and how far off they are."""
    known = [float(cell) for cell in cells if not cell.startswith("refused")]
    close = sum(value <= 1e-5 for value in known)
    return (
        f"{len(known)} of {len(cells)} export: {close} within 1e-5, the largest difference is "
        f"{max(known, default=0.0):.1e}."
    )


def speeds() -> str:
    """The section of speed."""
    rows = [speed(model) for model in ("depthwise", "compact")]
    head = [
        "network", "torch", "torch, compiled", "onnxruntime", "int8 weights", "over torch",
        "over compiled torch",
    ]  # fmt: skip
    return f"""## Exported models

Milliseconds of one clip of {CLIP_SECONDS:g} s at {CLIP_RATE} Hz through `logmel` and the network, batch 1, in inference mode; in
parentheses the count of threads that is best, of 1 to {os.cpu_count()}. `bench/export.py`; {_table.machine("torch", "onnxruntime")}.

{_table.table(head, rows)}

`auricle predict model.onnx song.wav` takes {start():.2f} s from start to end on one second of sound.
"""


def main(asked: list[str]) -> None:
    every = [*frontends.PRESETS, "logmel+pcen"]
    if asked in ([], ["speed"]):
        _table.write_section(PAGE, "export", speeds())
    if asked in ([], ["presets"]):
        _table.write_section(PAGE, "export-presets", presets(every))
    elif asked != ["speed"]:
        print(presets(asked))


if __name__ == "__main__":
    main(sys.argv[1:])
