"""What a GPU brings, beside the processor of the same machine; writes docs/benchmarks.md.

    python bench/gpu.py                        # a minute and a half on a machine with a GPU
    python bench/gpu.py --quick --device cpu   # a smoke run: prints and writes nothing

Medians, the GPU waited for before the clock is read. torchaudio, where it is installed, is given the
batch size that suits it best, and so is auricle.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch

from _table import machine, table, write_section
from auricle import training
from auricle.frontends import DEFAULT_CANDIDATES, FrontEnd, batched, compute, presets
from auricle.models import MODELS, build
from auricle.parallel import available_cores
from auricle.units import frame_count, to_samples

RATE, SECONDS = 22050, 5.0
N_FFT, HOP, MELS = 2048, 512, 128
LOGMEL = f"stft({N_FFT},{HOP})|mel({MELS})|db"
BATCHES = (16, 64, 256, 512)
OTHERS = (
    "gammatone-db",
    "cqt-db",
    "gammatone-iir-db",
    "scalogram-db",
    "scattering",
    "reassigned-db",
)
ESC_RATE, ESC_CLIPS, ESC_CLASSES = 44100, 320, 10
DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"


@dataclass(frozen=True)
class Setting:
    """How much is measured, and on what."""

    device: str
    clips: int
    repeats: int
    updates: int
    at_once: tuple[int, ...]
    whole: bool


def seconds(work: Callable[[], object], setting: Setting) -> float:
    """The median of a few runs, after one that nobody times."""
    found = []
    for turn in range(setting.repeats + 1):
        wait(setting.device)
        start = time.perf_counter()
        work()
        wait(setting.device)
        if turn:
            found.append(time.perf_counter() - start)
    return statistics.median(found)


def wait(device: str) -> None:
    if device != "cpu":
        torch.cuda.synchronize(device)


# -- representations ------------------------------------------------------------------------------


def sounds(count: int) -> np.ndarray:
    rng = np.random.default_rng(0)
    return 0.1 * rng.standard_normal((count, to_samples(SECONDS, RATE)), dtype=np.float32)


def in_batches(make: Callable[[torch.Tensor], torch.Tensor], x: torch.Tensor, size: int) -> None:
    with torch.inference_mode():
        for part in x.split(size):
            make(part)


def both_ways(
    make: Callable[[torch.Tensor], torch.Tensor], x: np.ndarray, size: int, device: str
) -> list[np.ndarray]:
    """From an array to arrays."""
    with torch.inference_mode():
        parts = torch.from_numpy(x).split(size)
        return [make(part.to(device)).cpu().numpy() for part in parts]


def theirs(device: str) -> Callable[[torch.Tensor], torch.Tensor] | None:
    """torchaudio's log-mel; None where it is not installed."""
    if find_spec("torchaudio") is None:
        return None
    from torchaudio import transforms

    mel = transforms.MelSpectrogram(
        RATE, N_FFT, hop_length=HOP, n_mels=MELS, norm="slaney", mel_scale="slaney",
        pad_mode="constant",
    )  # fmt: skip
    return torch.nn.Sequential(mel, transforms.AmplitudeToDB(top_db=80)).to(device)


def log_mel(setting: Setting) -> list[list[str]]:
    """Rows: who, where the sound is, on what, clips a second."""
    x = sounds(setting.clips)
    there = torch.from_numpy(x).to(setting.device)
    chain = FrontEnd.parse(LOGMEL, sample_rate=RATE)
    rows = []
    for name, make in (
        ("auricle", FrontEnd.parse(LOGMEL, sample_rate=RATE).to(setting.device)),
        ("torchaudio", theirs(setting.device)),
    ):
        if make is None:
            continue
        for where, work in (
            ("on the GPU, and stays", lambda size, make=make: in_batches(make, there, size)),
            ("array to arrays", lambda size, make=make: both_ways(make, x, size, setting.device)),
        ):
            times = {size: seconds(lambda w=work, s=size: w(s), setting) for size in BATCHES}
            best = min(times, key=lambda size: times[size])
            rows.append([name, where, f"GPU, batches of {best}", *_speed(times[best], len(x))])
    for device, threads in ((setting.device, 1), ("cpu", 1), ("cpu", available_cores())):
        took = seconds(lambda d=device, t=threads: _compute({"": chain}, x, d, t), setting)
        on = "GPU" if device != "cpu" else f"{threads} thread{'s' * (threads > 1)}"
        rows.append(["auricle `compute`", "array to array", on, *_speed(took, len(x))])
    return rows


def _compute(chains: dict[str, Any], x: np.ndarray, device: str, threads: int) -> None:
    compute(chains, x, device=device, threads=threads)


def _speed(took: float, clips: int) -> list[str]:
    return [f"{clips / took:,.0f}", f"{1000 * took / clips:.3f}"]


def each_preset(setting: Setting) -> list[list[str]]:
    """Rows: representation, milliseconds a clip by one thread, all cores, the GPU."""
    x = sounds(max(16, setting.clips // 8))
    brief = replace(setting, repeats=1)
    names = (*DEFAULT_CANDIDATES, *(n for n in OTHERS if n in presets.PRESETS))
    chains = presets.matched(names, sample_rate=RATE, clip_seconds=SECONDS, normalize="none")
    asked = {name: {name: chain} for name, chain in chains.items()}
    asked[f"the {len(DEFAULT_CANDIDATES)} default candidates together"] = {
        name: chains[name] for name in DEFAULT_CANDIDATES
    }
    rows = []
    for name, wanted in asked.items():
        one = seconds(lambda w=wanted: _compute(w, x[:8], "cpu", 1), brief) / 8
        all_ = seconds(lambda w=wanted: _compute(w, x, "cpu", available_cores()), brief) / len(x)
        gpu = seconds(lambda w=wanted: _compute(w, x, setting.device, 1), brief) / len(x)
        figures = [f"{1000 * t:.2f}" for t in (one, all_, gpu)]
        rows.append([name, *figures, f"{all_ / gpu:.1f}"])
    return rows


# -- trainings ------------------------------------------------------------------------------------


def pictures() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Random pictures of ESC-10's sizes: 320 clips of 5 s at 44.1 kHz, ten classes."""
    shape = presets.resolution(ESC_RATE, 5.0)
    frames = frame_count(to_samples(5.0, ESC_RATE), shape.hop)
    x = np.random.default_rng(0).standard_normal((ESC_CLIPS, shape.bins, frames), dtype=np.float32)
    return x, np.full(ESC_CLIPS, frames), np.arange(ESC_CLIPS) % ESC_CLASSES


def plan(device: str, **choice: Any) -> training.Plan:
    """As `compare` plans for these clips."""
    whole = training.schedule("standard", clips=ESC_CLIPS, device=device, **choice)
    return replace(whole, early_crop=0.5)


def trained(
    model: str, asked: training.Plan, progress: Callable[[int], None] | None = None
) -> float:
    """Seconds of a training."""
    x, lengths, targets = pictures()
    generator = torch.Generator().manual_seed(0)
    network = build(model, channels=1, bins=x.shape[1], classes=ESC_CLASSES, generator=generator)
    start = time.perf_counter()
    training.fit(network, x, lengths, targets, plan=asked, seed=0, progress=progress)
    return time.perf_counter() - start


def an_update(model: str, asked: training.Plan, updates: int) -> float:
    """Seconds of one, with its augmentation: the median of those that see half, and of the others."""
    clock: list[float] = []
    trained(
        model,
        replace(asked, updates=updates),
        progress=lambda step: clock.append(time.perf_counter()),
    )
    steps, early = np.diff(clock), int(training.EARLY * updates)
    parts = steps[: early - 1], steps[early - 1 :]
    halves, wholes = (float(np.median(part)) for part in parts)
    return training.EARLY * halves + (1 - training.EARLY) * wholes


CHOICES = [
    {"precision": precision, "channels_last": last}
    for precision in training.PRECISIONS
    for last in (False, True)
]


@dataclass(frozen=True)
class Fastest:
    """The choice of `compact` on each."""

    core: dict[str, Any]
    gpu: dict[str, Any]


def each_network(setting: Setting) -> tuple[list[list[str]], Fastest]:
    """Rows: network, milliseconds an update on a core, at its best, and on the GPU by each choice."""
    trained("compact", replace(plan(setting.device), updates=4))
    rows, found = [], {}
    for model in MODELS:
        few = max(12, setting.updates // 5)
        cores = [an_update(model, plan("cpu", **c), few) for c in CHOICES]
        times = [an_update(model, plan(setting.device, **c), setting.updates) for c in CHOICES]
        found[model] = Fastest(*(CHOICES[t.index(min(t))] for t in (cores, times)))
        figures = [f"{1000 * t:.2f}" for t in (min(cores), *times)]
        rows.append([model, *figures, f"{min(cores) / min(times):.1f}"])
    return rows, found["compact"]


def whole_training(setting: Setting, best: Fastest) -> str:
    """One training with the standard schedule, in words."""
    asked = plan(setting.device, **best.gpu)
    took = trained("compact", asked) if setting.whole else float("nan")
    return f"A whole training of `compact` on the GPU: {asked.updates} updates in {took:.1f} s."


_start: Any = None


def _begin(start: Any) -> None:
    global _start
    _start = start
    torch.set_num_threads(1)


def _in_a_process(asked: training.Plan) -> tuple[float, float]:
    """Begin together with the others, and train; the clock before and after."""
    trained("compact", replace(asked, updates=4))
    _start.wait(timeout=60)
    begun = time.time()
    trained("compact", asked)
    return begun, time.time()


def together(asked: training.Plan, count: int) -> float:
    """Updates a second of so many trainings at once, each in a process."""
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(count)
    with ProcessPoolExecutor(count, context, _begin, (start,)) as pool:
        spans = list(pool.map(_in_a_process, [asked] * count))
    first, last = min(b for b, _ in spans), max(e for _, e in spans)
    return count * asked.updates / (last - first)


def at_once(setting: Setting, best: Fastest) -> Iterator[list[str]]:
    """Rows: on what, how many at once, updates a second, seconds a standard training."""
    whole = plan(setting.device).updates
    for count in setting.at_once:
        asked = replace(plan(setting.device, **best.gpu), updates=setting.updates)
        yield _row("the GPU", count, together(asked, count), whole)
    cores = available_cores()
    asked = replace(plan("cpu", **best.core), updates=max(8, setting.updates // 4))
    yield _row("the processor", cores, together(asked, cores), whole)


def _row(on: str, count: int, speed: float, whole: int) -> list[str]:
    return [on, str(count), f"{speed:,.0f}", f"{whole / speed:.1f}"]


# -- the page -------------------------------------------------------------------------------------


def section(setting: Setting) -> str:
    """The page's part; each piece is printed as soon as it is there."""
    begun, parts = time.perf_counter(), []

    def add(*texts: str) -> None:
        parts.extend(texts)
        print("\n\n".join(texts), f"\n\n({time.perf_counter() - begun:.0f} s)\n", flush=True)

    cores = available_cores()
    add(
        f"Log-mel (`{LOGMEL}`) of {setting.clips} clips of {SECONDS:g} s at {RATE} Hz:",
        table(["by", "the sound", "on", "clips a second", "ms a clip"], log_mel(setting)),
    )
    networks, best = each_network(setting)
    add(
        f"Milliseconds an update (16 of {ESC_CLIPS} random pictures of ESC-10's size, augmentation "
        f"included), on one core ({_words(best.core)} for `compact`) and on the GPU:",
        table(
            ["network", "core", "float32", "channels last", "bfloat16", "both", "ratio"], networks
        ),
        whole_training(setting, best),
    )
    add(
        f"Trainings of `compact` at once, each in a process ({_words(best.gpu)} on the GPU):",
        table(
            ["on", "at once", "updates a second", "seconds a standard training"],
            list(at_once(setting, best)),
        ),
    )
    add(
        "Milliseconds a clip at the shared resolution, from an array to an array:",
        table(
            ["representation", "1 thread", f"{cores} threads", "GPU", "ratio"],
            each_preset(setting),
        ),
    )
    name = "none" if setting.device == "cpu" else torch.cuda.get_device_name(setting.device)
    packages = ["torch", "numpy", *(["torchaudio"] if find_spec("torchaudio") else [])]
    add(f"GPU: {name}. {machine(*packages)}.")
    return "\n\n".join(parts)


def _words(choice: dict[str, Any]) -> str:
    return choice["precision"] + ", channels last" * choice["channels_last"]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    batched.device(options.device)
    setting = (
        Setting(options.device, 16, 1, 8, (1, 2), whole=False)
        if options.quick
        else Setting(options.device, 512, 5, 160, (1, 4, 16), whole=True)
    )
    markdown = section(setting)
    if not options.quick:
        write_section(DOCS, "gpu", markdown)


if __name__ == "__main__":
    main()
