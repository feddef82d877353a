"""`auricle predict` over archives that grow: hours of sound an hour, and peak memory.

    python bench/scaling.py                            # 1 to 30 hours of both networks: some minutes
    python bench/scaling.py --hours 100 --runs all.json   # adds one run to those of earlier commands
    python bench/scaling.py --hours 0.1 --hours 0.2    # does the script work?

An archive is FLAC files of 5 minutes, twelve of them different and the rest hard links to those: an hour
needs no more disk than the first. The system keeps them in memory, so reading is free and decoding is
not; the files of a real archive come from a disk or a network beside it. Networks are untrained, which
takes as long. Full runs write their table into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow.parquet
import soundfile

import export
from _table import machine, table, write_section
from memory import Peak, measure

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
RATE, CLIP = 32000, 5.0
MINUTES, DIFFERENT = 5, 12
HOURS = (1.0, 3.0, 10.0, 30.0)
ONE_WORKER = 3.0
"""Hours that are also predicted with one job."""
NETWORKS = {"compact": (400, 800), "depthwise": (800, 1500)}
"""Bar and aim in hours of sound an hour, with every core; the first is the default."""
MILLION = 1e6
STRAIGHT = 0.15
"""Share by which a run may be off a line that is called straight."""
SIZES = 3
"""Archives of different size that a line is judged by; with fewer any runs make one."""
WANTED = 100.0
"""Hours that the table goes to, once somebody has measured them."""


@dataclass(frozen=True)
class Run:
    """One command.

    Attributes:
        hours: of sound.
        jobs: files at once.
        seconds: of the command, its start and the writing of its tables counted in.
        gigabytes: resident at most.
    """

    hours: float
    jobs: int
    seconds: float
    gigabytes: float

    @property
    def speed(self) -> float:
        """Hours of sound an hour."""
        return self.hours / self.seconds * 3600


def originals(place: Path) -> list[Path]:
    """Chirping over noise of several colours, five minutes each."""
    place.mkdir(parents=True)
    rng = np.random.default_rng(0)
    time = np.arange(60 * RATE) / RATE
    found = []
    for number in range(DIFFERENT):
        noise = np.fft.rfft(rng.standard_normal(len(time)))
        colour = np.maximum(np.arange(len(noise)), 1e3) ** -rng.uniform(0, 1)
        rush = np.fft.irfft(noise * colour, len(time))
        chirps = np.sin(2 * np.pi * 3000 * time * (1 + 0.01 * np.sin(2 * np.pi * 7 * time)))
        sound = 0.03 * rush / rush.std() + 0.1 * chirps * (np.sin(2 * np.pi * time / 3) > 0.5)
        found.append(place / f"{number}.flac")
        with soundfile.SoundFile(found[-1], "w", RATE, 1, "PCM_16") as file:
            for minute in range(MINUTES):
                file.write(np.roll(sound, 1000 * minute))
    return found


def archive(place: Path, files: list[Path], hours: float) -> float:
    """Links to the files, a hundred a folder; the hours that they make."""
    count = max(1, round(hours * 60 / MINUTES))
    for number in range(count):
        link = place / f"{number // 100:03d}" / f"{number:05d}.flac"
        link.parent.mkdir(parents=True, exist_ok=True)
        os.link(files[number % len(files)], link)
    return count * MINUTES / 60


def run(model: Path, files: list[Path], hours: float, jobs: int) -> Run:
    """Predict an archive into tables and see that all of it is there."""
    with tempfile.TemporaryDirectory(dir=model.parent) as name:
        place = Path(name)
        made = archive(place / "archive", files, hours)
        output = place / "predictions.parquet"
        peak: Peak = measure(
            ["predict", str(model), str(place / "archive"), "-o", str(output), "--jobs", str(jobs)],
            place / "cache",
        )
        clips = pyarrow.parquet.read_metadata(output).num_rows
        assert clips == round(made * 3600 / CLIP), clips
    found = Run(made, jobs, peak.seconds, peak.resident)
    print(json.dumps(vars(found) | {"speed": found.speed}), flush=True)
    return found


def line(runs: list[Run]) -> tuple[float, float, float]:
    """Seconds at the start, seconds an hour of sound, and the largest share by which a run is off."""
    hours = np.array([r.hours for r in runs])
    seconds = np.array([r.seconds for r in runs])
    # By shares, so that the long runs do not decide alone.
    rows = np.stack([1 / seconds, hours / seconds], axis=1)
    start, each = np.linalg.lstsq(rows, np.ones(len(runs)), rcond=None)[0]
    return float(start), float(each), float(np.abs((start + each * hours) / seconds - 1).max())


def verdict(start: float, each: float, off: float) -> str:
    """What follows from the line; of runs that make none, nothing."""
    told = f"{start:.1f} s and {each:.2f} s for each hour of sound"
    if off > STRAIGHT:
        return (
            f"**not a straight line**: {told} fit best, and a run is {100 * off:.0f} % off, more than the "
            f"{100 * STRAIGHT:.0f} % that are allowed. So nothing is estimated of larger archives."
        )
    days = MILLION * each / 3600 / 24
    return (
        f"{told}; no run is more than {100 * off:.0f} % off that line ({100 * STRAIGHT:.0f} % are allowed). "
        f"**Estimate**, not measured: a million hours take {24 * days:,.0f} hours of this machine, that is "
        f"{days:.0f} days, or {24 * days / 100:.1f} hours of a hundred like it."
    )


def section(found: dict[str, list[Run]], gigabytes: float) -> str:
    """The page's text."""
    rows, lines = [], []
    cores = os.cpu_count() or 1
    for network, runs in found.items():
        bar, aim = NETWORKS[network]
        rows += [
            [
                f"`{network}`", f"{r.hours:g}", str(r.jobs), f"{r.seconds:.1f}", f"**{r.speed:.0f}**",
                f"{r.gigabytes:.2f}", f"{bar} / {aim}" if r.jobs == cores else "",
            ]
            for r in sorted(runs, key=lambda r: (r.hours, r.jobs))
        ]  # fmt: skip
        full = [r for r in runs if r.jobs == cores]
        start, each, off = line(full)
        lines.append(f"- `{network}`: {verdict(start, each, off)}")
    largest = max(r.hours for runs in found.values() for r in runs)
    more = (
        "" if largest >= WANTED else f"; `--hours {WANTED:g}` measures larger archives than these"
    )
    head = [
        "network", "hours of sound", "jobs", "seconds", "hours an hour", "peak, GB", "bar / aim",
    ]  # fmt: skip
    return f"""## Archives that grow

`auricle predict MODEL FOLDER -o predictions.parquet` over FLAC files of {MINUTES} minutes ({RATE / 1000:g} kHz, 16 bits, one
channel), log-mel and clips of {CLIP:g} s; seconds are those of the whole command. {DIFFERENT} files are different and
the rest links to them, so the disk is not measured{more}. `bench/scaling.py`; {machine("torch", "numpy", "soundfile")}.

{table(head, rows)}

Cost as a straight line:

{chr(10).join(lines)}

The estimate takes for granted that machines share nothing but the storage ([clusters.md](clusters.md)), that it delivers
what they read, here {gigabytes:.2f} GB for an hour of sound, and that the files are like these: at another rate soxr's
resampling comes on top.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, action="append", help=f"default {HOURS}")
    parser.add_argument("--network", action="append", choices=tuple(NETWORKS), help="default both")
    parser.add_argument("--runs", type=Path, help="JSON of earlier runs, which these are added to")
    options = parser.parse_args()
    earlier = options.runs is not None and options.runs.exists()
    found = json.loads(options.runs.read_text()) if earlier else {}
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory(prefix="auricle-scaling-") as name:
        files = originals(Path(name) / "originals")
        gigabytes = sum(file.stat().st_size for file in files) / 1e9 / (DIFFERENT * MINUTES / 60)
        for network in options.network or NETWORKS:
            model = export.saved(Path(name) / network, "logmel", network, RATE, CLIP)
            for hours in options.hours or HOURS:
                jobs = (1, cores) if hours == ONE_WORKER else (cores,)
                runs = [vars(run(model, files, hours, count)) for count in jobs]
                found.setdefault(network, []).extend(runs)
    if options.runs:
        options.runs.write_text(json.dumps(found))
    text = section({n: [Run(**r) for r in found[n]] for n in NETWORKS if n in found}, gigabytes)
    print(text)
    sizes = [{r["hours"] for r in found.get(network, [])} for network in NETWORKS]
    if all(len(each) >= SIZES and max(each) >= max(HOURS) for each in sizes):
        write_section(PAGE, "scaling", text)


if __name__ == "__main__":
    main()
