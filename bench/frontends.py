"""How fast the front ends are, against librosa in the same run; writes docs/benchmarks.md.

    python bench/frontends.py            # the quiet machine's run, some minutes
    python bench/frontends.py --quick    # a smoke run: few repeats, prints and writes nothing

The two sides take turns, so that a busy moment meets both; medians, and the ratio of medians.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import librosa
import numpy as np
import soundfile
import threadpoolctl
import torch

from _table import machine, table, write_section
from auricle import audio
from auricle.frontends import FrontEnd, compute

RATE, SECONDS = 22050, 10
CHAINS = {
    "linear-db": "stft(2048,512)|db",
    "mel": "stft(2048,512)|mel(128)",
    "logmel": "stft(2048,512)|mel(128)|db",
    "pcen": "stft(2048,512)|mel(128)|pcen",
    "mfcc": "stft(2048,512)|mel(128)|db|dct(coefficients=40)",
}
DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"


def chains(*names: str, rate: int = RATE) -> dict[str, FrontEnd]:
    return {name: FrontEnd.parse(CHAINS[name], sample_rate=rate) for name in names}


def librosa_one(name: str, y: np.ndarray, rate: int = RATE) -> np.ndarray:
    """One representation as librosa's documentation computes it; its defaults are these sizes."""
    if name == "linear-db":
        return librosa.power_to_db(np.abs(librosa.stft(y)) ** 2)
    if name == "mfcc":
        return librosa.feature.mfcc(y=y, sr=rate, n_mfcc=40)
    mel = librosa.feature.melspectrogram(y=y, sr=rate)
    if name == "mel":
        return mel
    if name == "logmel":
        return librosa.power_to_db(mel)
    return librosa.pcen(mel * np.float32(2**31), sr=rate)


def sounds(count: int, rate: int) -> np.ndarray:
    """Noise with a moving tone and pauses, float32."""
    rng = np.random.default_rng(0)
    time_ = np.arange(SECONDS * rate) / rate
    rise = rng.uniform(20, 300, size=(count, 1))
    tone = 0.3 * np.sin(2 * np.pi * (200 + rise * time_) * time_) * (np.sin(3 * time_) > 0)
    return (tone + rng.normal(scale=0.02, size=tone.shape)).astype(np.float32)


def turns(sides: dict[str, Callable[[], object]], repeats: int) -> dict[str, float]:
    """Median seconds of each side; they take turns, after one unmeasured turn."""
    found: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(repeats + 1):
        for name, side in sides.items():
            start = time.perf_counter()
            side()
            if turn:
                found[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in found.items()}


def difference(names: list[str], clips: np.ndarray) -> str:
    """99th percentile and largest difference from librosa, of each picture's largest value."""
    ours = compute(chains(*names), clips[:4])
    gaps = []
    for name in names:
        for found, y in zip(ours[name], clips, strict=False):
            expected = librosa_one(name, y)
            gaps.append(np.abs(found - expected).ravel() / np.abs(expected).max())
    return f"{max(np.quantile(gap, 0.99) for gap in gaps):.0e} / {max(map(np.max, gaps)):.0e}"


def one_core(names: list[str], clips: np.ndarray, repeats: int) -> list[str]:
    """A row: these representations, auricle's together against librosa's one after another."""
    parsed = chains(*names)
    medians = turns(
        {
            "librosa": lambda: [librosa_one(name, y) for y in clips for name in names],
            "auricle": lambda: compute(parsed, clips),
        },
        repeats,
    )
    label = "log-mel" if names == ["logmel"] else ", ".join(names)
    figures = row(f"{label}, 1 core", medians, 1000 / len(clips), "ms a clip")
    return [*figures, difference(names, clips)]


def row(label: str, medians: dict[str, float], factor: float, unit: str) -> list[str]:
    librosa_, auricle_ = (medians[side] * factor for side in ("librosa", "auricle"))
    return [
        label,
        f"{librosa_:.2f} {unit}",
        f"{auricle_:.2f} {unit}",
        f"**{librosa_ / auricle_:.1f}x**",
    ]


def librosa_folder(files: list[Path], out: Path) -> None:
    for path in files:
        y, rate = librosa.load(path, sr=None)
        picture = librosa_one("logmel", y, int(rate))
        np.save(out / f"{path.stem}.npy", picture.astype(np.float16))


def auricle_folder(files: list[Path], out: Path, rate: int, threads: int) -> None:
    """Threads that each decode, compute and write a file at a time."""
    parsed = chains("logmel", rate=rate)

    def one(path: Path) -> None:
        picture = torch.from_numpy(compute(parsed, audio.read(path)[None])["logmel"][0])
        np.save(out / f"{path.stem}.npy", picture.half().numpy())

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(one, files))


def folder(count: int, rate: int, repeats: int, threads: int = 2) -> list[str]:
    """A row: FLAC files to float16 log-mel files."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        files = [root / f"{i:04d}.flac" for i in range(count)]
        for path, sound in zip(files, sounds(count, rate), strict=True):
            soundfile.write(path, sound, rate)
        outs = {side: root / side for side in ("librosa", "auricle")}
        for out in outs.values():
            out.mkdir()
        medians = turns(
            {
                "librosa": lambda: librosa_folder(files, outs["librosa"]),
                "auricle": lambda: auricle_folder(files, outs["auricle"], rate, threads),
            },
            repeats,
        )
        pairs = [[np.load(out / f"{path.stem}.npy") for out in outs.values()] for path in files]
        gaps = [np.abs(a.astype(np.float32) - b).max() / np.abs(a).max() for a, b in pairs]
    label = f"{count} FLAC files of 10 s at {rate / 1000:g} kHz to float16 log-mel, {threads} cores"
    return [*row(label, medians, 1, "s"), f"- / {max(gaps):.0e}"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="few repeats, writes nothing")
    quick = parser.parse_args().quick
    # One core a side: numpy's own threads on matrices this small cost more than they bring.
    threadpoolctl.threadpool_limits(1)
    clips = sounds(4 if quick else 20, RATE)
    repeats, files = (3, 20) if quick else (15, 200)
    rows = [
        one_core(["logmel"], clips, repeats),
        one_core(list(CHAINS), clips, repeats),
        *(folder(files, rate, max(1, repeats // 3)) for rate in (22050, 44100)),
    ]
    head = ["what", "librosa, sequential", "auricle", "ratio", "difference (99 % / largest)"]
    text = (
        "## Front ends\n\n"
        f"10-s clips at {RATE / 1000:g} kHz, 2048/512, 128 mel bands, 40 MFCCs, `linear-db` with all "
        "1025 bins; both sides give the same float32 pictures, and the difference is relative to "
        "each picture's largest value. Medians of "
        f"{repeats} turns, taken alternately in one run of `bench/frontends.py`. Files are read at "
        "their own rate.\n\n"
        f"{table(head, rows)}\n\n"
        f"{machine('auricle', 'librosa', 'numpy', 'scipy', 'torch')}."
    )
    print(text)
    if not quick:
        write_section(DOCS, "front ends", text)


if __name__ == "__main__":
    main()
