"""What `auricle compare` is measured against: the comparison as a competent user would script it.

librosa features of the eight representations are computed once and kept in memory; then a plain
float32 training loop runs over the full grid of candidates, official folds and seeds, one training
after another, at the intra-op thread count that is fastest on this machine. The network, the number
of updates and the batch are auricle's own.

    python bench/plain_grid.py ../shared/data/esc10               # the full grid
    python bench/plain_grid.py ../shared/data/esc10 --units 2     # time two trainings a candidate,
                                                                  # and multiply
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from pathlib import Path

import librosa
import numpy as np
import pandas as pd
import torch
from torch import nn

from auricle.models import build
from auricle.training import schedule

SEEDS = (0, 1, 2)
EFFORT = "standard"


def bands(edges: np.ndarray, frequencies: np.ndarray) -> np.ndarray:
    """Triangles over `edges` (band + 2) in hertz: (band, frequency)."""
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rise = (frequencies - low) / (middle - low)
    fall = (high - frequencies) / (high - middle)
    return np.maximum(0, np.minimum(rise, fall))


def representations(
    y: np.ndarray, sr: int, n_fft: int, hop: int, bins: int
) -> dict[str, np.ndarray]:
    """The eight candidates of one clip, each (bin, frame)."""
    power = np.abs(librosa.stft(y, n_fft=n_fft, hop_length=hop)) ** 2
    frequencies = librosa.fft_frequencies(sr=sr, n_fft=n_fft)
    equal = bands(np.linspace(0, sr / 2, bins + 2), frequencies)
    octaves = bands(np.geomspace(32.7, sr / 2, bins + 2), frequencies)
    mel = librosa.feature.melspectrogram(S=power, sr=sr, n_mels=bins)
    fine = librosa.feature.melspectrogram(
        y=y, sr=sr, n_fft=n_fft // 2, hop_length=hop // 2, n_mels=bins
    )
    decibel = librosa.power_to_db(mel, top_db=None)
    return {
        "linear": equal @ power,
        "linear-db": librosa.power_to_db(equal @ power, top_db=None),
        "log-frequency-db": librosa.power_to_db(octaves @ power, top_db=None),
        "mel": mel,
        "logmel": decibel,
        "pcen": librosa.pcen(mel * 2**31, sr=sr, hop_length=hop),
        "mfcc": librosa.feature.mfcc(S=decibel, n_mfcc=bins),
        "logmel-fine": librosa.power_to_db(fine, top_db=None),
    }


def features(root: Path, table: pd.DataFrame, args: argparse.Namespace) -> dict[str, torch.Tensor]:
    """Each candidate of every recording: (recording, 1, bin, frame), cut or padded to the clip."""
    samples = round(args.seconds * args.rate)
    stacks: dict[str, list[np.ndarray]] = {}
    for path in table["path"]:
        y, _ = librosa.load(root / path, sr=args.rate)
        y = librosa.util.fix_length(y, size=samples)
        for name, picture in representations(y, args.rate, args.n_fft, args.hop, args.bins).items():
            stacks.setdefault(name, []).append(picture)
    return {
        name: torch.from_numpy(np.stack(pictures)[:, None]).float()
        for name, pictures in stacks.items()
    }


def augmented(
    x: torch.Tensor,
    y: torch.Tensor,
    plan: argparse.Namespace,
    frames: int,
    rng: np.random.Generator,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Crop, shift, mixup, SpecAugment and noise on one batch, as auricle's plan sets them."""
    start = rng.integers(x.shape[-1] - frames + 1)
    x = torch.roll(x[..., start : start + frames], int(rng.integers(frames)), dims=-1).clone()
    share, other = rng.beta(plan.mixup, plan.mixup), torch.from_numpy(rng.permutation(len(x)))
    x, y = (1 - share) * x + share * x[other], (1 - share) * y + share * y[other]
    for item in x:
        for _ in range(2):
            for axis, widest in ((1, plan.freq_mask), (2, plan.time_mask)):
                width = int(rng.random() * widest * item.shape[axis])
                item.narrow(axis, int(rng.integers(item.shape[axis] - width + 1)), width).zero_()
    return x + plan.noise * float(rng.random()) * torch.randn_like(x), y


def train(
    x: torch.Tensor, y: torch.Tensor, plan: argparse.Namespace, crop: float, seed: int
) -> nn.Module:
    """One training: AdamW, one cycle, the fixed number of updates, shuffled epochs."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    classes = int(y.max()) + 1
    model = build("compact", channels=1, bins=x.shape[2], classes=classes)
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=plan.learning_rate, weight_decay=plan.weight_decay
    )
    cycle = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, plan.learning_rate, total_steps=plan.updates
    )
    loss_of = nn.CrossEntropyLoss(label_smoothing=plan.label_smoothing)
    one_hot = nn.functional.one_hot(y, classes).float()
    epochs = -(-plan.updates * plan.batch // len(x))
    order = np.concatenate([rng.permutation(len(x)) for _ in range(epochs)])
    for step in range(plan.updates):
        rows = torch.from_numpy(order[step * plan.batch : (step + 1) * plan.batch])
        batch, targets = augmented(x[rows], one_hot[rows], plan, round(crop * x.shape[-1]), rng)
        optimizer.zero_grad()
        loss_of(model(batch), targets).backward()
        optimizer.step()
        cycle.step()
    return model


def balanced_accuracy(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    """Mean recall over the classes present."""
    model.eval()
    with torch.no_grad():
        predicted = torch.cat([model(part).argmax(1) for part in x.split(32)])
    return float(np.mean([float((predicted[y == c] == c).float().mean()) for c in y.unique()]))


def unit(
    x: torch.Tensor,
    y: torch.Tensor,
    test: np.ndarray,
    plan: argparse.Namespace,
    crop: float,
    seed: int,
) -> tuple[float, float]:
    """Train on all but `test`, score on it: (balanced accuracy, seconds)."""
    start = time.perf_counter()
    train_rows, test_rows = torch.from_numpy(~test), torch.from_numpy(test)
    mean = x[train_rows].mean((0, 1, 3), keepdim=True)
    deviation = x[train_rows].std((0, 1, 3), keepdim=True).clamp(min=1e-5)
    x = (x - mean) / deviation
    model = train(x[train_rows], y[train_rows], plan, crop, seed)
    accuracy = balanced_accuracy(model, x[test_rows], y[test_rows])
    return accuracy, time.perf_counter() - start


def best_threads(x: torch.Tensor, y: torch.Tensor, plan: argparse.Namespace, crop: float) -> int:
    """The intra-op thread count, 1 or all cores, at which a few updates are fastest."""
    few = argparse.Namespace(**{**vars(plan), "updates": 12})
    seconds = {}
    for threads in sorted({1, os.cpu_count() or 1}):
        torch.set_num_threads(threads)
        train(x, y, few, crop, 0)
        start = time.perf_counter()
        train(x, y, few, crop, 0)
        seconds[threads] = time.perf_counter() - start
    best = min(seconds, key=lambda threads: seconds[threads])
    torch.set_num_threads(best)
    return best


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=Path, help="folder with metadata.csv: path, label, fold")
    parser.add_argument("--rate", type=int, default=32000)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--n-fft", type=int, default=2048)
    parser.add_argument("--hop", type=int, default=1024)
    parser.add_argument("--bins", type=int, default=64)
    parser.add_argument("--crop", type=float, default=1.0, help="share of the clip a batch sees")
    parser.add_argument("--units", type=int, help="trainings a candidate; default all")
    parser.add_argument("--only", nargs="*", help="candidates to run; default all eight")
    parser.add_argument("--output", type=Path, help="JSON file; default standard output")
    return parser.parse_args()


def main() -> None:
    args = arguments()
    table = pd.read_csv(args.root / "metadata.csv")
    codes, classes = pd.factorize(table["label"], sort=True)
    y, folds = torch.from_numpy(codes), table["fold"].to_numpy()
    start = time.perf_counter()
    pictures = features(args.root, table, args)
    feature_seconds = time.perf_counter() - start
    full = schedule(EFFORT, clips=int((folds != folds[0]).sum()))
    keys = ("updates", "batch", "learning_rate", "weight_decay", "label_smoothing",
            "mixup", "freq_mask", "time_mask", "noise")  # fmt: skip
    plan = argparse.Namespace(**{key: getattr(full, key) for key in keys})
    threads = best_threads(pictures["logmel"], y, plan, args.crop)
    grid = [(fold, seed) for seed in SEEDS for fold in sorted(set(folds))]
    rows = []
    for name in args.only or pictures:
        for fold, seed in grid[: args.units]:
            accuracy, seconds = unit(pictures[name], y, folds == fold, plan, args.crop, seed)
            rows.append({"candidate": name, "fold": int(fold), "seed": seed,
                         "balanced_accuracy": accuracy, "seconds": seconds})  # fmt: skip
            print(
                f"{name} fold {fold} seed {seed}: {accuracy:.3f}, {seconds:.1f} s", file=sys.stderr
            )
    result = summary(pd.DataFrame(rows), len(pictures) * len(grid), feature_seconds)
    result |= {"threads": threads, "crop": args.crop, "plan": vars(plan), "classes": len(classes),
               "n_fft": args.n_fft, "hop": args.hop, "bins": args.bins, "rows": rows}  # fmt: skip
    text = json.dumps(result, indent=2)
    if args.output is None:
        print(text)
    else:
        args.output.write_text(text + "\n", encoding="utf-8")


def summary(rows: pd.DataFrame, units: int, feature_seconds: float) -> dict[str, object]:
    """Seconds a unit and number of units apart, their product, and log-mel's accuracy."""
    per_candidate = rows.groupby("candidate")["seconds"].mean()
    per_unit = float(per_candidate.mean())
    logmel = rows.loc[rows["candidate"] == "logmel", "balanced_accuracy"]
    return {
        "seconds_a_unit": per_unit,
        "seconds_a_unit_by_candidate": per_candidate.round(3).to_dict(),
        "units": units,
        "units_run": len(rows),
        "feature_seconds": feature_seconds,
        "seconds_in_all": feature_seconds + per_unit * units,
        "logmel_balanced_accuracy": float(logmel.mean()) if len(logmel) else None,
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "librosa": librosa.__version__,
            "machine": platform.machine(),
        },
    }


if __name__ == "__main__":
    main()
