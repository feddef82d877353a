"""Several labels: how often level candidates are told apart, and ESC-10 mixed two by two.

    python bench/several_labels.py                              # error rates, into docs/statistics.md
    python bench/several_labels.py --esc10 FOLDER --keep PLACE  # also two comparisons, into docs/benchmarks.md

The simulated recordings of a group, and the classes of a recording, go wrong together; two candidates
differ by the luck of their trainings alone. Of ESC-10 every clip is used once: within its fold alone or
with one of another class, both at one level but for +-3 dB, and five noises a fold are no class.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

import auricle
from _table import machine, table, write_section
from auricle import audio
from auricle.comparison import statistics
from auricle.comparison.outcomes import Outcomes
from auricle.tasks import multilabel

DOCS = Path(__file__).resolve().parents[1] / "docs"
RATE, SECONDS, LEVEL, NOISES, ALONE = 32000, 5.0, 0.05, 5, 0.3
CANDIDATES = ("logmel", "pcen")


def level_pair(draw: int, groups: int, classes: int, share: float) -> bool:
    """Whether two candidates that are equally good differ at 5 %, on three recordings a group."""
    rng = np.random.default_rng([draw, groups, classes])
    owner = np.repeat(np.arange(groups), 3)
    targets = (rng.random((len(owner), classes)) < share).astype(np.int64)
    targets[:6] = 1  # every class in two groups
    folds = owner % 5
    hard = rng.normal(size=(groups, 1))[owner] + 0.7 * rng.normal(size=(len(owner), 1))
    noise = hard + rng.normal(size=(2, 2, groups, 1))[:, :, owner]
    noise = noise + 0.3 * rng.normal(size=(2, 2, 5, classes))[:, :, folds]
    noise = noise + 0.7 * rng.normal(size=(2, 2, len(owner), classes))
    decided = np.where(noise > 1.2, 1 - targets, targets)
    right = (decided == targets).astype(float).reshape(2, 2, -1)
    outcomes = Outcomes.of(("a", "b"), right, targets, owner, folds)
    return statistics.difference(outcomes, "a", "b").p < statistics.LEVEL


def rates(draws: int) -> str:
    """The table of error rates."""
    rows = []
    for groups in (8, 24, 60):
        for classes, share in ((3, 0.3), (10, 0.1)):
            said = [level_pair(draw, groups, classes, share) for draw in range(draws)]
            rows.append([f"{groups}", f"{3 * groups}", f"{classes}", f"{100 * np.mean(said):.1f}"])
    head = ["groups", "recordings", "classes", "A differs from B, %"]
    note = f"{draws} tables a row, two seeds. {machine('numpy', 'scipy')}."
    return f"{table(head, rows)}\n\n{note}"


def mixed(source: Path, place: Path) -> Path:
    """ESC-10 mixed two by two, as a folder with `labels.csv`."""
    place.mkdir(parents=True, exist_ok=True)
    with (source / "metadata.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    rng = np.random.default_rng(0)
    lines = []
    for number, (fold, parts) in enumerate(_pairs(rows, rng)):
        sounds = [_level(source / part["path"]) * 10 ** (rng.uniform(-3, 3) / 20) for part in parts]
        _write(place / f"{number:03d}.flac", np.sum(sounds, axis=0))
        labels = ";".join(part["label"] for part in parts)
        lines.append((f"{number:03d}.flac", labels, fold, "+".join(p["group"] for p in parts)))
    for fold in sorted({row["fold"] for row in rows}):
        for number in range(NOISES):
            name = f"none-{fold}-{number}.flac"
            _write(place / name, LEVEL / 2 * rng.standard_normal(round(RATE * SECONDS)))
            lines.append((name, "", fold, name))
    with (place / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("path", "label", "fold", "group"), *_joined(lines)])
    return place


def _pairs(
    rows: list[dict[str, str]], rng: np.random.Generator
) -> Iterator[tuple[str, list[dict[str, str]]]]:
    for fold in sorted({row["fold"] for row in rows}):
        mine = [row for row in rows if row["fold"] == fold]
        rest = [mine[i] for i in rng.permutation(len(mine))]
        for _ in range(round(ALONE * len(mine))):
            yield fold, [rest.pop()]
        while rest:
            first = rest.pop()
            other = next((row for row in rest if row["label"] != first["label"]), None)
            if other is not None:
                rest.remove(other)
            yield fold, [first] if other is None else [first, other]


def _joined(lines: list[tuple[str, str, str, str]]) -> list[tuple[str, str, str, str]]:
    """Mixtures that share a source in one group."""
    names: dict[str, str] = {}

    def root(name: str) -> str:
        while names.setdefault(name, name) != name:
            name = names[name]
        return name

    for line in lines:
        first, *others = line[3].split("+")
        for other in others:
            names[root(other)] = root(first)
    return [(*line[:3], root(line[3].split("+")[0])) for line in lines]


def _level(path: Path) -> np.ndarray:
    sound = audio.read(path, sample_rate=RATE, duration=SECONDS)
    whole = np.pad(sound, (0, round(RATE * SECONDS) - len(sound)))
    return whole * LEVEL / max(float(np.sqrt(np.mean(whole**2))), 1e-6)


def _write(path: Path, sound: np.ndarray) -> None:
    soundfile.write(path, sound / max(1.0, float(np.abs(sound).max()) / 0.95), RATE)


def comparisons(source: Path, keep: Path) -> str:
    """The table of both runs: each class of each recording as a yes or a no."""
    data = {
        "one label": source,
        "mixed two by two": mixed(source, keep / "mixed"),
    }
    rows = []
    for title, folder in data.items():
        name = title.replace(" ", "-")
        results = auricle.compare(
            folder, candidates=list(CANDIDATES), effort="quick", jobs=1, output=keep / name
        )
        for candidate in CANDIDATES:
            rows.append(
                [
                    title,
                    f"{results.summary['data']['recordings']}",
                    candidate,
                    *_figures(results, candidate),
                ]
            )
    unlike = results.summary["model"]["unlike"]
    found = "; ".join(
        f"{kind} {kept['auc']:.2f}, {100 * kept['found']:.0f} % found"
        for kind, kept in unlike["kinds"].items()
    )
    head = ["ESC-10, folds 1 to 3", "recordings", "candidate", "balanced accuracy, mean over classes",
            "average precision", "ROC AUC", "macro F1"]  # fmt: skip
    note = (
        "`quick`, two seeds; with one label each class is held against all others here, so that "
        f"both are read alike. {machine('torch', 'numpy')}.\n\n"
        f"Unlike anything seen, of the mixtures' model on held-out folds: {100 * unlike['false_alarms']:.0f} % of "
        f"the recordings are taken for unlike, {100 * unlike['false_alarms_of_none']:.0f} % of those without any "
        f"class; of sounds made from them AUC {found}."
    )
    return f"{table(head, rows)}\n\n{note}"


def _figures(results: auricle.Results, candidate: str) -> list[str]:
    classes, told = results.summary["data"]["classes"], results.predictions
    found = []
    for seed in (0, 1):
        rows = told[(told.candidate == candidate) & (told.seed == seed)]
        p = rows[[f"p:{name}" for name in classes]].to_numpy()
        labels = [str(label).split(";") for label in rows.label]
        targets = np.array([[int(name in own) for name in classes] for own in labels])
        decided = multilabel.decided(p, targets, rows.fold.to_numpy())
        found.append(multilabel.measure(targets, p, decided))
    names = ("balanced_accuracy", "average_precision", "roc_auc", "macro_f1")
    means = [float(np.mean([one[name] for one in found])) for name in names]
    return [f"{100 * means[0]:.1f} %", *(f"{value:.3f}" for value in means[1:])]


def main() -> None:
    """Measure, and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=1000)
    parser.add_argument("--esc10", type=Path, help="folder of ESC-10 with metadata.csv")
    parser.add_argument("--keep", type=Path, default=Path("runs/several-labels"))
    given = parser.parse_args()
    write_section(DOCS / "statistics.md", "several", rates(given.draws))
    if given.esc10:
        made = "## Several labels\n\n" + comparisons(given.esc10, given.keep)
        write_section(DOCS / "benchmarks.md", "several-labels", made)


if __name__ == "__main__":
    main()
