"""Exported models: largest difference of each preset, size, speed beside torch, time to start.

    python bench/export.py [preset ...]

writes the section `export` of docs/benchmarks.md; with presets only these, and nothing is written.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile
import torch

import _table
from auricle import bundle, export, frontends, models, prediction, runtime
from auricle.errors import UnlikeError

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
    """Largest difference on the clips, and size of both variants; how far off a refused one is."""
    with tempfile.TemporaryDirectory() as folder:
        place = saved(Path(folder) / "model", name, "compact", RATE, SECONDS)
        made: list[export.Variant] = []
        refused = []
        try:
            export.onnx_variants(place, say=made.append)
        except UnlikeError as error:
            refused = [f"refused: {error.difference:.1e} on the test vectors"]
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
    """Milliseconds of one clip: torch and onnxruntime at their best count of threads."""
    with tempfile.TemporaryDirectory() as folder:
        place = saved(Path(folder) / "model", "logmel", model, CLIP_RATE, CLIP_SECONDS)
        made = export.onnx_variants(place)
        x, lengths = (v[:1] for v in clips(CLIP_RATE, CLIP_SECONDS))
        network, _ = bundle.load(place)
        counts = range(1, (os.cpu_count() or 1) + 1)
        theirs = []
        for threads in counts:
            torch.set_num_threads(threads)
            with torch.inference_mode():
                theirs.append(best(lambda: network(x, lengths)))
        torch.set_num_threads(1)
        ours = []
        for variant in made:
            loaded = [runtime.load(variant.path, threads=threads) for threads in counts]
            calls = [lambda p=p: p.probabilities(x.numpy(), lengths.numpy()) for p in loaded]
            ours.append(min(best(call) for call in calls))
    figures = [min(theirs), *ours, min(theirs) / ours[0]]
    return [f"`{model}`", *(f"{value:.2f}" for value in figures)]


def start() -> float:
    """Seconds of `auricle predict model.onnx` on one second of sound, the least of five."""
    with tempfile.TemporaryDirectory() as folder:
        place = saved(Path(folder) / "model", "logmel", "compact", RATE, SECONDS)
        made = export.to_onnx(place)
        song = Path(folder) / "song.wav"
        soundfile.write(song, clips(RATE, SECONDS)[0][1].numpy(), RATE)
        command = [sys.executable, "-m", "auricle.cli", "predict", str(made.path), str(song)]
        return best(lambda: subprocess.run(command, check=True, capture_output=True), 5) / 1000


def main(names: list[str]) -> None:
    rows = []
    for name in names or [*frontends.PRESETS, "logmel+pcen"]:
        rows.append(preset(name))
        print(*rows[-1], flush=True)
    speeds = [speed(model) for model in ("depthwise", "compact")]
    begun = start()
    text = f"""## Exported models

`bench/export.py`, {_table.machine("torch", "onnxruntime")}. Untrained networks whose normalisation has seen the
six clips (noise of several levels and lengths, chirp, clicks, silence).

Milliseconds of one clip of {CLIP_SECONDS:g} s at {CLIP_RATE} Hz through `logmel` and the network, batch 1, each at its best
count of threads:

{_table.table(["network", "torch", "onnxruntime float32", "onnxruntime int8", "times as fast"], speeds)}

`auricle predict model.onnx song.wav` takes {begun:.2f} s from start to end on one second of sound.

Largest difference of a probability from torch's, with `compact`, {RATE} Hz, clips of {SECONDS:g} s:

{_table.table(["preset", "float32", "int8", "MB float32", "MB int8"], rows)}
"""
    if names:
        print(text)
    else:
        _table.write_section(PAGE, "export", text)


if __name__ == "__main__":
    main(sys.argv[1:])
