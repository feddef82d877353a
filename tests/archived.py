"""An archive of recordings, a model that was never trained, and what its tables hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import soundfile
import torch

import recordings
from auricle import archive, bundle, models
from auricle.frontends import presets

CLASSES = ("cat", "dog", "rain")
FILES = 24


def save_model(folder: Path) -> Path:
    """Untrained, of half a second's clips."""
    chain = presets.build(
        "logmel", sample_rate=recordings.RATE, n_fft=256, hop=128, bins=16, normalize="fold"
    )
    sound = torch.from_numpy(np.random.default_rng(0).standard_normal((2, 4000)))
    chain.fit([(sound.float(), None)])
    torch.manual_seed(0)
    network = models.build("compact", channels=1, bins=16, classes=len(CLASSES))
    told = bundle.Description(
        classes=CLASSES,
        sample_rate=recordings.RATE,
        clip=0.5,
        hop=0.5,
        front_end=chain.config,
        front_end_name="logmel",
        model="compact",
        temperature=1.0,
        thresholds=dict.fromkeys(CLASSES, 0.4),
        unlike={"below": 1.15},
    )
    bundle.save(folder, bundle.Network(chain, network), told)
    return folder


def fill(folder: Path) -> Path:
    """Sounds of several lengths, a rate of their own among them, and two that are none."""
    rng = np.random.default_rng(0)
    for number in range(FILES):
        rate = recordings.RATE * (1 + number % 2)
        place = folder / f"site{number % 3}" / f"{number:02}.flac"
        place.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(place, 0.1 * rng.standard_normal(round(rate * (0.3 + number / 8))), rate)
    (folder / "site0" / "empty.wav").touch()
    (folder / "site1" / "words.wav").write_text("no sound\n" * 20)
    (folder / "site1" / "notes.txt").write_text("no sound either")
    return folder


def values(output: Path, place: str) -> list[list[dict[str, object]]]:
    """Both tables with paths below the place."""
    found = []
    for path in (output, archive.tables.recordings(output)):
        rows = pq.read_table(path).to_pylist()
        found.append(
            [
                {k: v.replace(place, "") if isinstance(v, str) else v for k, v in r.items()}
                for r in rows
            ]
        )
    return found
