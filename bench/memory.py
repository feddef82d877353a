"""Peak memory of `compare` with a 10-hour WAV among its files, and of `predict` on it.

    python bench/memory.py              # 1.2 GB of temporary disk, some minutes
    python bench/memory.py --hours 0.05 # does the script work?

All processes of the command count: every 50 ms as the sum of their resident sets, in which a page
that several share counts for each; and every second, since the system takes long to say it, as the
sum of their proportional sets, in which such a page counts once.
The bars hold for the larger. Full-length runs write their table into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from _table import machine, table, write_section

RATE = 16000
HOURS = 10.0
MACHINES = 6
SECONDS = 5.0
BARS = {"compare": 2.0, "predict": 1.0}
AIMS = {"compare": 1.2, "predict": 0.6}
PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
_EVERY = 0.05
_SHARED_EVERY = 1.0


@dataclass(frozen=True)
class Peak:
    """What a command took: GB by resident and by proportional sets, seconds, processes at most."""

    resident: float
    proportional: float
    seconds: float
    processes: int


def generate(root: Path, hours: float) -> Path:
    """Hums and rushes of six machines, and one very long recording; returns the long one."""
    rng = np.random.default_rng(0)
    time_ = np.arange(round(SECONDS * RATE)) / RATE
    for label in ("fine", "faulty"):
        (root / label).mkdir(parents=True)
        for number in range(MACHINES):
            hum = 0.2 * np.sin(2 * np.pi * rng.uniform(100, 400) * time_)
            rush = 0.1 * rng.standard_normal(len(time_)) * (label == "faulty")
            soundfile.write(root / label / f"machine{number}-0.wav", hum + rush, RATE)
    long = root / "fine" / "machine0-long.wav"
    minute = (0.1 * rng.standard_normal(60 * RATE)).astype(np.float32)
    with soundfile.SoundFile(long, "w", RATE, 1, "PCM_16") as file:
        for _ in range(max(1, round(hours * 60))):
            file.write(np.roll(minute, int(rng.integers(len(minute)))))
    return long


def measure(arguments: list[str], cache: Path) -> Peak:
    """Run `auricle` and watch its memory."""
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "auricle.cli", *arguments],
        stdout=subprocess.DEVNULL,
        start_new_session=True,
        env=os.environ | {"AURICLE_CACHE": str(cache)},
    )
    resident = proportional = shared_at = 0.0
    most = 0
    while process.poll() is None:
        members = _session(process.pid)
        resident = max(resident, sum(map(_resident, members)))
        if time.monotonic() - shared_at >= _SHARED_EVERY:
            shared_at = time.monotonic()
            proportional = max(proportional, sum(map(_proportional, members)))
        most = max(most, len(members))
        time.sleep(_EVERY)
    if process.returncode:
        raise SystemExit(f"auricle {' '.join(arguments)} ended with {process.returncode}")
    return Peak(resident, proportional, time.monotonic() - begun, most)


def _session(leader: int) -> list[Path]:
    """Every process of the session."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[3]) == leader:
                found.append(folder)
    return found


def _resident(process: Path) -> float:
    """GB; 0 for a process that has gone."""
    try:
        pages = int((process / "statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e9


def _proportional(process: Path) -> float:
    """GB; 0 for a process that has gone."""
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next(
        (int(line.split()[1]) * 1024 / 1e9 for line in lines if line.startswith("Pss:")), 0.0
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=HOURS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="auricle-memory-") as name:
        place = Path(name)
        long = generate(place / "data", options.hours)
        peaks = {
            "compare": measure(
                [
                    "compare", str(place / "data"), "--group-pattern", r"(machine\d+)",
                    "--effort", "quick", "--budget", "1m", "--folds", "2", "-o", str(place / "run"),
                ],
                place / "cache",
            ),
            "predict": measure(["predict", str(place / "run" / "model"), str(long)], place / "cache"),
        }  # fmt: skip
    rows = [
        [
            f"`{command}`", f"{peak.resident:.2f} GB", f"{peak.proportional:.2f} GB",
            str(peak.processes), f"{peak.seconds:.0f} s", f"{BARS[command]:g} GB",
            f"{AIMS[command]:g} GB",
        ]
        for command, peak in peaks.items()
    ]  # fmt: skip
    head = [
        "command", "peak, resident", "peak, shared once", "processes", "time", "at most", "aim",
    ]  # fmt: skip
    text = table(head, rows)
    print(text)
    if options.hours >= HOURS:
        write_section(
            PAGE,
            "memory",
            f"## Memory\n\nA WAV of {options.hours:g} hours (16 kHz, 16 bits) among "
            f"{2 * MACHINES} files of {SECONDS:g} s, the default candidates. "
            f"`bench/memory.py`; {machine('torch', 'numpy', 'soundfile')}.\n\n{text}",
        )
    failed = [command for command, peak in peaks.items() if peak.resident > BARS[command]]
    if failed:
        raise SystemExit(f"over the bar: {', '.join(failed)}")


if __name__ == "__main__":
    main()
