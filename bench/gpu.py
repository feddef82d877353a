"""What a GPU brings, beside the processor of the same machine; writes docs/benchmarks.md.

    python bench/gpu.py                        # at most 80 s on a machine with a GPU
    python bench/gpu.py --quick --device cpu   # a smoke run: prints and writes nothing

Medians, the GPU waited for before the clock is read. torchaudio, where it is installed, is given the
batch size that suits it best, and so is auricle; they take turns. Each part has its own time, and what
is done is on the page before the next part begins.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, partial
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
FEWEST = 5  # updates, however slow they are
ESC_RATE, ESC_CLIPS, ESC_CLASSES = 44100, 320, 10
DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"


@dataclass(frozen=True)
class Setting:
    """How much is measured, and on what."""

    device: str
    clips: int
    repeats: int
    moment: float
    """Seconds that updates of one kind are watched for."""
    parts: tuple[float, float, float, float, float]
    """Seconds after which a part begins no further row: networks, a training, log-mel, at once, presets."""


def within(rows: Iterable[list[str]], limit: float) -> list[list[str]]:
    """Rows until so many seconds have gone; the one that was begun is finished."""
    found, end = [], time.perf_counter() + limit
    for row in rows:
        found.append(row)
        if time.perf_counter() > end:
            break
    return found


def seconds(work: Callable[[], object], setting: Setting) -> float:
    """The median of a few runs, after one that nobody times."""
    return in_turn({"": work}, setting)[""]


def in_turn(works: dict[str, Callable[[], object]], setting: Setting) -> dict[str, float]:
    """As `seconds`, of several that take turns: what the machine does meanwhile meets all alike."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(setting.repeats + 1):
        for name, work in works.items():
            wait(setting.device)
            start = time.perf_counter()
            work()
            wait(setting.device)
            if turn:
                found[name].append(time.perf_counter() - start)
    return {name: statistics.median(times) for name, times in found.items()}


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


def log_mel(setting: Setting) -> Iterator[list[str]]:
    """Rows: who, where the sound is, on what, clips a second."""
    x = sounds(setting.clips)
    there = torch.from_numpy(x).to(setting.device)
    chain = FrontEnd.parse(LOGMEL, sample_rate=RATE)
    ours, other = (
        FrontEnd.parse(LOGMEL, sample_rate=RATE).to(setting.device),
        theirs(setting.device),
    )
    makers = {"auricle": ours} | ({} if other is None else {"torchaudio": other})
    for where, run in (
        ("on the GPU, and stays", lambda make, size: in_batches(make, there, size)),
        ("array to arrays", lambda make, size: both_ways(make, x, size, setting.device)),
    ):
        times = {
            size: in_turn(
                {name: partial(run, make, size) for name, make in makers.items()}, setting
            )
            for size in BATCHES
        }
        for name in makers:
            best = min(times, key=lambda size, name=name: times[size][name])
            on = f"GPU, batches of {best}"
            yield [name, where, on, *_speed(times[best][name], len(x))]
    for device, threads in ((setting.device, 1), ("cpu", 1), ("cpu", available_cores())):
        took = seconds(lambda d=device, t=threads: _compute({"": chain}, x, d, t), setting)
        on = "GPU" if device != "cpu" else f"{threads} thread{'s' * (threads > 1)}"
        yield ["auricle `compute`", "array to array", on, *_speed(took, len(x))]


def _compute(chains: dict[str, Any], x: np.ndarray, device: str, threads: int) -> None:
    compute(chains, x, device=device, threads=threads)


def _speed(took: float, clips: int) -> list[str]:
    return [f"{clips / took:,.0f}", f"{1000 * took / clips:.3f}"]


def each_preset(setting: Setting) -> Iterator[list[str]]:
    """Rows: representation, milliseconds a clip by one thread, all cores, the GPU."""
    x = sounds(max(16, setting.clips // 8))
    brief = replace(setting, repeats=1)
    names = (*DEFAULT_CANDIDATES, *(n for n in OTHERS if n in presets.PRESETS))
    chains = presets.matched(names, sample_rate=RATE, clip_seconds=SECONDS, normalize="none")
    asked = {name: {name: chain} for name, chain in chains.items()}
    asked[f"the {len(DEFAULT_CANDIDATES)} default candidates together"] = {
        name: chains[name] for name in DEFAULT_CANDIDATES
    }
    for name, wanted in asked.items():
        one = seconds(lambda w=wanted: _compute(w, x[:8], "cpu", 1), brief) / 8
        all_ = seconds(lambda w=wanted: _compute(w, x, "cpu", available_cores()), brief) / len(x)
        gpu = seconds(lambda w=wanted: _compute(w, x, setting.device, 1), brief) / len(x)
        figures = [f"{1000 * t:.2f}" for t in (one, all_, gpu)]
        yield [name, *figures, f"{all_ / gpu:.1f}"]


# -- trainings ------------------------------------------------------------------------------------


@cache
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


class _Enough(Exception):
    """Ends a training."""


def clocked(model: str, asked: training.Plan, limit: float) -> list[float]:
    """The clock after each update, until so many seconds have gone or the training has ended."""
    clock: list[float] = []

    def progress(step: int) -> None:
        clock.append(time.perf_counter())
        if step >= FEWEST and clock[-1] - clock[0] > limit:
            raise _Enough

    with suppress(_Enough):
        trained(model, asked, progress)
    return clock


def an_update(model: str, asked: training.Plan, limit: float) -> float:
    """Seconds of one, with its augmentation: of those that see half a clip, and of the others."""
    plans = replace(asked, crop=asked.early_crop), replace(asked, early_crop=1.0)
    halves, wholes = (float(np.median(np.diff(clocked(model, p, limit))[1:])) for p in plans)
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


def each_choice(setting: Setting) -> tuple[list[list[str]], Fastest]:
    """Rows: numbers and layout, milliseconds an update of `compact` on a core, on the GPU."""
    trained("compact", replace(plan(setting.device), updates=4))
    rows, cores, gpus = [], [], []
    for choice in CHOICES:
        gpus.append(an_update("compact", plan(setting.device, **choice), setting.moment))
        cores.append(an_update("compact", plan("cpu", **choice), setting.moment))
        rows.append(_update_row(_words(choice), cores[-1], gpus[-1]))
    return rows, Fastest(*(CHOICES[t.index(min(t))] for t in (cores, gpus)))


def each_network(setting: Setting, best: Fastest) -> Iterator[list[str]]:
    """Rows: network, the same."""
    for model in MODELS:
        gpu = an_update(model, plan(setting.device, **best.gpu), setting.moment)
        core = an_update(model, plan("cpu", **best.core), setting.moment)
        yield _update_row(model, core, gpu)


def _update_row(name: str, core: float, gpu: float) -> list[str]:
    return [name, f"{1000 * core:.2f}", f"{1000 * gpu:.2f}", f"{core / gpu:.1f}"]


def whole_training(setting: Setting, best: Fastest) -> str:
    """One training with the standard schedule, or what of it there is time for, in words."""
    asked = plan(setting.device, **best.gpu)
    clock = clocked("compact", asked, setting.parts[1])
    return (
        f"A training of `compact` on the GPU ({_words(best.gpu)}), {asked.updates} updates in the standard "
        f"schedule: {len(clock)} updates in {clock[-1] - clock[0]:.1f} s."
    )


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
    gpu, core = plan(setting.device, **best.gpu), plan("cpu", **best.core)
    cores = available_cores()
    for on, asked, count, updates in (
        ("the GPU", gpu, 4, 100),
        ("the processor", core, cores, 10),
        ("the GPU", gpu, 1, 100),
    ):
        speed = together(replace(asked, updates=updates), count)
        yield _row(on, count, speed, asked.updates)


def _row(on: str, count: int, speed: float, whole: int) -> list[str]:
    return [on, str(count), f"{speed:,.0f}", f"{whole / speed:.1f}"]


# -- the page -------------------------------------------------------------------------------------


def section(setting: Setting, write: Callable[[str], None]) -> None:
    """The page's part; each piece is printed and written as soon as it is there."""
    name = "none" if setting.device == "cpu" else torch.cuda.get_device_name(setting.device)
    packages = ["torch", "numpy", *(["torchaudio"] if find_spec("torchaudio") else [])]
    begun, parts = time.perf_counter(), [f"GPU: {name}. {machine(*packages)}."]

    def add(*texts: str) -> None:
        parts.extend(texts)
        write("\n\n".join(parts))
        print("\n\n".join(texts), f"\n\n({time.perf_counter() - begun:.0f} s)\n", flush=True)

    cores, limits = available_cores(), setting.parts
    choices, best = each_choice(setting)
    add(
        f"Milliseconds an update of `compact` (16 of {ESC_CLIPS} random pictures of ESC-10's size, "
        "augmentation included):",
        table(["numbers", "one core", "GPU", "ratio"], choices),
    )
    add(
        f"The networks, {_words(best.core)} on the core and {_words(best.gpu)} on the GPU:",
        table(
            ["network", "one core", "GPU", "ratio"], within(each_network(setting, best), limits[0])
        ),
    )
    add(whole_training(setting, best))
    add(
        f"Log-mel (`{LOGMEL}`) of {setting.clips} clips of {SECONDS:g} s at {RATE} Hz:",
        table(
            ["by", "the sound", "on", "clips a second", "ms a clip"],
            within(log_mel(setting), limits[2]),
        ),
    )
    add(
        "Trainings of `compact` at once, each in a process:",
        table(
            ["on", "at once", "updates a second", "seconds a standard training"],
            within(at_once(setting, best), limits[3]),
        ),
    )
    add(
        "Milliseconds a clip at the shared resolution, from an array to an array (those that there was "
        "time for):",
        table(
            ["representation", "1 thread", f"{cores} threads", "GPU", "ratio"],
            within(each_preset(setting), limits[4]),
        ),
    )


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
    if options.quick:
        section(Setting(options.device, 16, 1, 0.1, (1, 1, 1, 1, 1)), lambda markdown: None)
    else:
        write = partial(write_section, DOCS, "gpu")
        section(Setting(options.device, 512, 5, 0.4, (15, 10, 8, 8, 6)), write)


if __name__ == "__main__":
    main()
