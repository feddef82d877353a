"""A believable run folder without a run: invented scores, synthetic sounds, pictures made of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

RATE = 16_000
HOP = 256
WINDOW = 1024
BINS = 96

NAMES = [
    "logmel",
    "pcen",
    "logmel-clip",
    "logmel-fine",
    "linear-db",
    "log-frequency-db",
    "mel",
    "linear",
    "mfcc",
    "cqt-db",
    "gammatone-db",
    "logmel+pcen",
    "mel-sqrt",
    "linear-sqrt",
    "pcen-slow",
    "pcen-fast",
    "chroma",
    "bark-db",
    "erb-db",
    "mfcc-40",
    "logmel-512",
    "logmel-4096",
    "cqt-fine",
    "linear-pcen",
    "mel-cube-root",
]
CLASSES = (
    "chainsaw",
    "clock tick",
    "crackling fire",
    "crying baby",
    "dog",
    "helicopter",
    "rain",
    "rooster",
    "sea waves",
    "sneezing",
)


def classes(count: int) -> list[str]:
    """Class names, known ones first."""
    return [CLASSES[i] if i < len(CLASSES) else f"species {i + 1:02d}" for i in range(count)]


# -- sounds and pictures --------------------------------------------------------------------------


def sound(kind: int, rng: np.random.Generator, seconds: float = 4.0) -> np.ndarray:
    """A chirping, ticking or rushing sound, by kind, within -1 to 1."""
    time = np.arange(int(seconds * RATE)) / RATE
    if kind % 3 == 0:
        pitch = 700 + 200 * kind + 500 * np.sin(2 * np.pi * 1.5 * time)
        phase = 2 * np.pi * np.cumsum(pitch) / RATE
        wave = sum(np.sin(k * phase) / k for k in (1, 2, 3)) * (np.sin(2 * np.pi * 2 * time) > 0)
    elif kind % 3 == 1:
        wave = rng.standard_normal(len(time)) * np.exp(-40 * np.mod(time, 0.5))
    else:
        noise = np.cumsum(rng.standard_normal(len(time)))
        wave = (noise - np.convolve(noise, np.ones(200) / 200, "same")) / 8
        wave *= 0.6 + 0.4 * np.sin(2 * np.pi * 0.6 * time)
    wave = wave + 0.02 * rng.standard_normal(len(time))
    return (0.7 * wave / np.abs(wave).max()).astype(np.float32)


def _power(wave: np.ndarray, window: int = WINDOW, hop: int = HOP) -> np.ndarray:
    padded = np.pad(wave, window // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, window)[::hop]
    return (np.abs(np.fft.rfft(frames * np.hanning(window))) ** 2).T


def _bands(edges: np.ndarray, window: int = WINDOW) -> np.ndarray:
    grid = np.fft.rfftfreq(window, 1 / RATE)
    rise = (grid - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - grid) / (edges[2:] - edges[1:-1])[:, None]
    return np.clip(np.minimum(rise, fall), 0, None)


def picture(name: str, wave: np.ndarray) -> tuple[np.ndarray, list[float] | None, float]:
    """Values (bin, frame), hertz of the bins or None, and seconds a frame."""
    hop = HOP // 4 if "fine" in name else HOP
    power = _power(wave, hop=hop)
    if "linear" in name:
        edges = np.linspace(0, RATE / 2, BINS + 2)
    elif "log-frequency" in name or "cqt" in name:
        edges = np.geomspace(60, RATE / 2, BINS + 2)
    else:
        top = 2595 * np.log10(1 + RATE / 1400)
        edges = 700 * (10 ** (np.linspace(0, top, BINS + 2) / 2595) - 1)
    values = _bands(edges) @ power
    if "pcen" in name:
        smooth = values.copy()
        for frame in range(1, values.shape[1]):
            smooth[:, frame] = 0.95 * smooth[:, frame - 1] + 0.05 * values[:, frame]
        values = np.sqrt(values / (1e-6 + smooth) ** 0.98 + 2) - np.sqrt(2)
    elif name not in ("mel", "linear"):
        values = 10 * np.log10(values + 1e-6)
    if "mfcc" in name:
        basis = np.cos(np.pi * np.outer(np.arange(BINS), np.arange(BINS) + 0.5) / BINS)
        return (basis @ values).astype(np.float32), None, hop / RATE
    return values.astype(np.float32), edges[1:-1].tolist(), hop / RATE


def _artifacts(folder: Path, names: list[str], labels: list[str], rng: np.random.Generator) -> None:
    folder.mkdir(parents=True)
    clips = []
    for i in range(3):
        wave = sound(i, rng)
        soundfile.write(folder / f"clip-{i}.flac", wave, RATE)
        pictures = {n: _saved(folder, f"clip-{i}-{j}.npy", n, wave) for j, n in enumerate(names)}
        clips.append(
            {
                "recording": f"{labels[i % len(labels)]}/take {i + 1}.wav",
                "label": labels[i % len(labels)],
                "start": 10.0 * i,
                "seconds": 4.0,
                "audio": f"clip-{i}.flac",
                "sample_rate": RATE,
                "pictures": pictures,
            }
        )
    mistakes = [_mistake(folder, i, names[0], labels, rng) for i in range(4)]
    (folder / "clips.json").write_text(json.dumps(clips), "utf-8")
    (folder / "mistakes.json").write_text(json.dumps(mistakes), "utf-8")


def _saved(folder: Path, array: str, name: str, wave: np.ndarray) -> dict[str, Any]:
    values, frequencies, step = picture(name, wave)
    np.save(folder / array, values)
    return {"array": array, "bin_frequencies": frequencies, "frame_seconds": step}


def _mistake(
    folder: Path, i: int, name: str, labels: list[str], rng: np.random.Generator
) -> dict[str, Any]:
    wave = sound(i + 4, rng)
    soundfile.write(folder / f"mistake-{i}.flac", wave, RATE)
    described = _saved(folder, f"mistake-{i}.npy", name, wave)
    bins, frames = np.load(folder / f"mistake-{i}.npy").shape
    b, f = np.mgrid[0:bins, 0:frames]
    at = (0.3 + 0.1 * i) * bins, (0.2 + 0.2 * i) * frames
    heat = np.exp(-(((b - at[0]) / (0.12 * bins)) ** 2) - ((f - at[1]) / (0.1 * frames)) ** 2)
    np.save(folder / f"mistake-{i}-cam.npy", heat.astype(np.float32))
    return {
        "recording": f"{labels[i % len(labels)]}/1-{1700 + i}-A.wav",
        "group": f"source {1700 + i}",
        "label": labels[i % len(labels)],
        "predicted": labels[(i + 1) % len(labels)],
        "probability": 0.98 - 0.03 * i,
        "start": 0.0,
        "seconds": 4.0,
        "audio": f"mistake-{i}.flac",
        "candidate": name,
        "picture": described,
        "grad_cam": f"mistake-{i}-cam.npy",
    }


# -- the summary ----------------------------------------------------------------------------------


def _row(name: str, i: int, score: float, reference: float, decided: bool) -> dict[str, Any]:
    dropped = i >= 5
    points = 100 * (score - reference)
    half = 3.9 + 0.2 * (i % 3)
    return {
        "candidate": name,
        "kind": "candidate",
        "description": f"{name} spectrogram",
        "chain": f"stft(2048,512)|bands({BINS})|{name}",
        "score": score,
        "low": score - 0.043,
        "high": min(score + 0.036, 1.0),
        "seeds": 1 if dropped else 3,
        "dropped": "after round 1: 0.4 % chance of being the best" if dropped else None,
        "difference": None
        if name == "logmel" or not decided
        else {
            "points": points,
            "low": points - half,
            "high": points + half,
            "p": 0.4,
            "p_holm": 1.0 if not dropped else 0.013,
            "p_better": 0.3 if not dropped else 0.001,
            "p_within": 0.5 if not dropped else 0.009,
            "p_worse": 0.2 if not dropped else 0.99,
        },
        "macro_f1": score - 0.006,
        "roc_auc": min(score + 0.12, 0.999),
        "log_loss": 0.52 + 0.03 * i,
        "ece": 0.031 + 0.004 * i,
        "intervals": {
            "macro_f1": {"low": score - 0.051, "high": score + 0.031},
            "roc_auc": {"low": min(score + 0.1, 0.98), "high": 0.999},
            "ece": None if i == 1 else {"low": 0.03, "high": 0.071},
        },
        "macs_front_end": int(2.1e6 * (1 + 0.6 * (i % 4))),
        "macs_model": int(38e6 * (4 if "fine" in name else 1) * (2 if "+" in name else 1)),
        "bins": BINS,
        "frames": 1251 if "fine" in name else 313,
        "converged": name != "linear",
    }


def _baseline(name: str, kind: str, text: str, score: float) -> dict[str, Any]:
    empty = dict.fromkeys(
        [
            "chain",
            "dropped",
            "difference",
            "macro_f1",
            "roc_auc",
            "log_loss",
            "ece",
            "macs_front_end",
            "macs_model",
            "bins",
            "frames",
            "converged",
        ]
    )
    return empty | {
        "candidate": name,
        "kind": kind,
        "description": text,
        "score": score,
        "low": max(score - 0.05, 0.0),
        "high": score + 0.05,
        "seeds": 1,
    }


def _ranking(names: list[str], count: int, decided: bool) -> list[dict[str, Any]]:
    scores = [
        (0.861, 0.865)[i]
        if i < 2
        else 0.861 - 0.004 * i - (0.06 + 0.012 * (i - 5) if i >= 5 else 0)
        for i in range(len(names))
    ]
    rows = [
        _row(n, i, s, scores[0], decided)
        for i, (n, s) in enumerate(zip(names, scores, strict=True))
    ]
    rows.sort(key=lambda row: -row["score"])
    return [
        *rows,
        _baseline("classic features", "baseline", "MFCC statistics, logistic regression", 0.712),
        _baseline("level and duration", "baseline", "loudness and length alone", 0.245),
        _baseline("majority class", "baseline", "always the commonest class", 1 / count),
        _baseline("classic features, random split", "leakage", "groups ignored", 0.843),
    ]


def _confusion(
    count: int, each: int, recall: np.ndarray, rng: np.random.Generator
) -> list[list[int]]:
    rows = []
    for i in range(count):
        right = round(each * recall[i])
        wrong = rng.multinomial(each - right, rng.dirichlet(0.3 * np.ones(count)))
        row = wrong.tolist()
        row[i] += right
        rows.append(row)
    return rows


def _curve(fold: int, seed: int, rng: np.random.Generator) -> dict[str, Any]:
    update = [50, 100, 200, 300, 400, 500, 600, 700]
    fall = np.exp(-np.array(update) / 180)
    train = 0.55 + 1.7 * fall + 0.03 * rng.standard_normal(8)
    held = 0.78 + 1.5 * fall + 0.05 * rng.standard_normal(8)
    accuracy = 0.86 - 0.7 * fall + 0.02 * rng.standard_normal(8)
    return {
        "fold": fold,
        "seed": seed,
        "update": update,
        "train_loss": train.round(3).tolist(),
        "held_out_loss": held.round(3).tolist(),
        "held_out_accuracy": accuracy.round(3).tolist(),
    }


def summary(
    *, candidates: int = 8, count: int = 10, decided: bool = True, seed: int = 0
) -> dict[str, Any]:
    """Everything that summary.json of a full run holds; `decided=False`: too few groups."""
    rng = np.random.default_rng(seed)
    names = list(NAMES[:candidates])
    labels = classes(count)
    each = 240 // count
    recalls = {n: np.clip(rng.normal(0.84, 0.1, count), 0.2, 1.0) for n in names}
    return {
        "auricle": "0.1.0",
        "hash": "3f9a2c71b0de",
        "command": "auricle compare recordings/ --effort standard",
        "data": {
            "root": "recordings",
            "layout": "folder per class",
            "recordings": each * count,
            "groups": 188 if decided else 4,
            "classes": labels,
            "counts": dict.fromkeys(labels, each),
            "hours": 0.33,
            "analysis_rate": RATE,
            "channels": "averaged",
            "clip_seconds": 5.0,
            "hop_seconds": 5.0,
            "clips": 240,
            "fold_kind": "stratified grouped",
            "folds": 5,
            "group_source": "column 'src_file'",
            "label_source": "folder name",
            "notes": ["Clips follow the recordings: 5 s, not 10 s."],
            "warnings": ["3 recordings are excerpts of others; their groups were joined."],
        },
        "health": {
            "ok": True,
            "findings": [
                {
                    "level": "warning",
                    "code": "clipped",
                    "message": "4 recordings are clipped.",
                    "files": ["dog/a.wav", "dog/b.wav", "rain/c.wav", "rain/d.wav"],
                },
                {"level": "info", "code": "rates", "message": "All at 44.1 kHz.", "files": []},
            ],
            "shortcuts": [
                {
                    "feature": name,
                    "balanced_accuracy": score,
                    "chance": 0.1,
                    "shuffled": 0.15,
                    "p": p,
                    "p_holm": p,
                    "found": p < 0.05,
                }
                for name, score, p in (("level", 0.21, 0.01), ("duration", 0.1, 0.6))
            ],
        },
        "protocol": {
            "effort": "standard",
            "seeds": 3,
            "folds": 5,
            "updates": 700,
            "batch": 16,
            "model": "compact CNN",
            "second_model": "resnet" if decided else None,
            "reference": "logmel",
            "search": "learning rate, 3 values, chosen on an inner grouped fifth",
            "precision": "bfloat16",
            "candidates": names,
            "plan_notes": ["All folds with one seed, then two more seeds for contenders."],
        },
        "verdict": _verdict(names, decided),
        "ranking": _ranking(names, count, decided),
        "resampled": {"draws": 400, "groups": 188, "enough": 40, "approximate": False},
        "corrected": {
            "candidate": names[0],
            "naive": 0.861,
            "score": 0.852,
            "low": 0.803,
            "high": 0.89,
        }
        if decided
        else None,
        "effects": _effects() if decided and candidates > 4 else [],
        "searched": [
            {
                "candidate": f"{names[0]} (searched)",
                "base": names[0],
                "trials": 32,
                "inner_loss": 0.62,
                "inner_loss_searched": 0.55,
                "outer_loss": 0.6,
                "outer_loss_searched": 0.59,
                "difference": {"points": 1.2, "low": -0.8, "high": 3.2, "p": 0.3, "seeds": 3},
                "folds": [
                    {
                        "fold": f,
                        "chain": "stft(1024,256)|mel(96)|db|standardize(fold)",
                        "trial": 7,
                        "loss": 0.5 + 0.05 * f,
                        "loss_unsearched": 0.62,
                    }
                    for f in (0, 1, -1)
                ],
                "words": "The search lowered the loss inside from 0.62 to 0.55 nats.",
            }
        ]
        if decided
        else [],
        "per_class": {
            n: {
                c: {"recall": float(recalls[n][i]), "recordings": each}
                for i, c in enumerate(labels)
            }
            for n in names
        },
        "confusion": {n: _confusion(count, each, recalls[n], rng) for n in names},
        "curves": {n: [_curve(f, 0, rng) for f in range(3)] for n in names},
        "near_identical": [{"a": "mel", "b": "linear", "correlation": 0.991}] if decided else None,
        "crossings": {
            "recordings": 6,
            "score_with": dict.fromkeys(names, 0.86),
            "score_without": dict.fromkeys(names, 0.857),
        }
        if decided
        else None,
        "holdout": {"recordings": 40, "groups": 30, "score": 0.83, "low": 0.69, "high": 0.92}
        if decided
        else None,
        "learning_curve": [
            {
                "share": s,
                "recordings": int(240 * s),
                "score": 0.86 - 0.2 * (1 - s) ** 1.4,
                "low": 0.8 - 0.24 * (1 - s),
                "high": 0.9 - 0.16 * (1 - s),
            }
            for s in (0.25, 0.5, 0.75, 1.0)
        ]
        if decided
        else None,
        "second_model": [
            {"candidate": n, "score": 0.83, "low": 0.78, "high": 0.87} for n in names[:3]
        ]
        if decided
        else None,
        "skipped": [
            {"path": "dog/empty.wav", "reason": "zero bytes"},
            {"path": "notes.wav", "reason": "text, not sound"},
        ],
    }


def _verdict(names: list[str], decided: bool) -> dict[str, Any]:
    if not decided:
        return {
            "headline": "Too few groups to decide: scores only.",
            "sentences": [
                "These recordings come from 4 groups; a comparison needs at least 6.",
                "Differences seen here may belong to the groups, not to the representations.",
            ],
            "winner": None,
            "choice": names[0],
            "decided": False,
            "reason": "few groups",
            "identical": [],
        }
    return {
        "headline": "No reliable difference between PCEN and log-mel: use log-mel.",
        "sentences": [
            "PCEN stands 0.4 points above log-mel (−3.7 to +4.5): that gap is within the noise.",
            "log-mel is within 1 point of the leader and costs half.",
            "Compression matters (+9.1 points, 6.2 to 12.0); the frequency scale shows no effect.",
            "About 1,250 recordings would show a 3-point gap.",
            "This holds for models trained on these recordings in this way.",
        ],
        "winner": None,
        "choice": names[0],
        "decided": False,
        "reason": "tie",
        "identical": [],
    }


def _effects() -> list[dict[str, Any]]:
    rows = [
        ("compression", "none", "decibel", 9.1, 6.2, 12.0, 3, "Compression matters."),
        ("resolution", "matched", "fine", 1.2, -1.4, 3.8, 1, "No effect shown."),
        ("frequency scale", "linear", "mel", 0.5, -2.0, 3.0, 2, "No effect shown."),
        ("normalization", "fold", "clip", -1.8, -4.4, 0.8, 1, "No effect shown."),
    ]
    keys = ["factor", "a", "b", "points", "low", "high", "pairs", "words"]
    return [dict(zip(keys, row, strict=True)) for row in rows]


def run_folder(
    path: Path,
    *,
    candidates: int = 8,
    count: int = 10,
    decided: bool = True,
    artifacts: bool = True,
    changes: dict[str, Any] | None = None,
) -> Path:
    """Write a run folder at `path` and return it; `changes` replaces keys of the summary."""
    path.mkdir(parents=True)
    body = summary(candidates=candidates, count=count, decided=decided) | (changes or {})
    (path / "summary.json").write_text(json.dumps(body), "utf-8")
    (path / "experiment.toml").write_text('root = "recordings"\neffort = "standard"\n', "utf-8")
    (path / "timings.json").write_text(json.dumps({"decode": 4.1, "train": 611.0}), "utf-8")
    if artifacts:
        rng = np.random.default_rng(1)
        _artifacts(path / "artifacts", list(NAMES[:candidates]), classes(count), rng)
    return path
