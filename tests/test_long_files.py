"""Memory grows neither with a recording's length nor with how many there are. Ten hours are measured in `bench/memory.py`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

import recordings
from auricle.api import predict
from auricle.comparison.run import run
from auricle.report.results import Results

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="peak memory in Linux's unit")

HOURS = 3
ROOM = 100
"""MB that a long file may take beyond a short one: blocks of 30 s, batches, the list of clips. The
whole of it would take 346 MB as float32."""

FILES = 8
"""Of a minute each; twenty times as many would take 307 MB as float32."""

PREDICT = """
import sys
from auricle import api
found = api.predict(sys.argv[1], [sys.argv[2]])[0]
assert found.error is None, found.error
print(len(found.clips))
"""
ARCHIVE = """
import sys
from auricle import api
found = api.predict_archive(sys.argv[1], sys.argv[2], sys.argv[3], jobs=2)
assert not found.skipped
print(found.clips)
"""
TABULATE = """
import sys
from auricle import api
api.features(sys.argv[1], set="rms", jobs=1)
chain = "stft(512,4000)|mel(16)|db"
print(api.spectrograms(sys.argv[1], sys.argv[2], representation=chain, clip=60.0, jobs=1)[0])
"""
PREPARE = """
import sys
from pathlib import Path
import recordings
from auricle.comparison import preparation
prepared = preparation.prepare(recordings.request(Path(sys.argv[1])), threads=2)
print(len(prepared.plan.clips))
"""
PEAK = """
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def long_wav(path: Path, hours: float) -> Path:
    """A second of noise, then sparse silence: no room on disk, and soon written."""
    noise = np.random.default_rng(0).standard_normal(recordings.RATE) * 0.1
    soundfile.write(path, noise, recordings.RATE, subtype="PCM_16")
    content = path.read_bytes()
    start = content.index(b"data") + 8
    size = round(hours * 3600) * recordings.RATE * 2
    header = bytearray(content[:start])
    header[4:8] = (start - 8 + size).to_bytes(4, "little")
    header[start - 4 : start] = size.to_bytes(4, "little")
    path.write_bytes(bytes(header) + content[start:])
    os.truncate(path, start + size)
    return path


def peak(code: str, *arguments: str, cache: Path) -> tuple[int, float]:
    """What the code printed, and the most memory that it took, in MB."""
    done = subprocess.run(
        [sys.executable, "-c", code + PEAK, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ
        | {
            "OMP_NUM_THREADS": "1",
            "AURICLE_CACHE": str(cache),
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path]),
        },
    )
    assert done.returncode == 0, done.stderr
    count, most = done.stdout.split()
    return int(count), float(most)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An untrained model of 5 s clips."""
    from auricle import bundle, models
    from auricle.frontends import presets

    chain = presets.build(
        "logmel", sample_rate=recordings.RATE, n_fft=512, hop=256, bins=16, normalize="clip"
    )
    network = models.build("compact", channels=1, bins=16, classes=2)
    folder = tmp_path_factory.mktemp("long") / "model"
    bundle.save(
        folder,
        bundle.Network(chain, network),
        bundle.Description(
            classes=("a", "b"),
            sample_rate=recordings.RATE,
            clip=5.0,
            hop=5.0,
            front_end=chain.config,
            front_end_name="logmel",
            model="compact",
            temperature=1.0,
        ),
    )
    return folder


def test_predict_takes_no_more_for_hours_than_for_minutes(model: Path, tmp_path: Path) -> None:
    short = long_wav(tmp_path / "short.wav", 0.05)
    long = long_wav(tmp_path / "long.wav", HOURS)
    few, small = peak(PREDICT, str(model), str(short), cache=tmp_path)
    many, large = peak(PREDICT, str(model), str(long), cache=tmp_path)
    assert (few, many) == (36, HOURS * 720)
    assert large - small < ROOM, f"{small:.0f} MB for minutes, {large:.0f} MB for hours"


def test_an_archive_takes_no_more_with_twenty_times_the_files(model: Path, tmp_path: Path) -> None:
    """Two at once, and their tables: each file is heard and left again."""
    minute = long_wav(tmp_path / "minute.wav", 1 / 60)
    counts, peaks = [], []
    for files in (FILES, 20 * FILES):
        folder = tmp_path / f"archive{files}"
        folder.mkdir()
        for number in range(files):
            os.link(minute, folder / f"{number:04}.wav")
        output = tmp_path / f"{files}.parquet"
        count, most = peak(ARCHIVE, str(model), str(folder), str(output), cache=tmp_path)
        counts.append(count)
        peaks.append(most)
    small, large = peaks
    assert counts == [12 * FILES, 12 * 20 * FILES]
    assert large - small < ROOM, f"{small:.0f} MB for {FILES} files, {large:.0f} MB for the rest"


def test_features_and_spectrograms_take_no_more_for_hours(tmp_path: Path) -> None:
    short = long_wav(tmp_path / "short.wav", 0.05)
    long = long_wav(tmp_path / "long.wav", HOURS)
    few, small = peak(TABULATE, str(short), str(tmp_path / "a"), cache=tmp_path)
    many, large = peak(TABULATE, str(long), str(tmp_path / "b"), cache=tmp_path)
    assert (few, many) == (3, HOURS * 60)
    assert large - small < ROOM, f"{small:.0f} MB for minutes, {large:.0f} MB for hours"


def test_preparing_takes_no_more_with_a_file_of_hours(tmp_path: Path) -> None:
    """Decoding, the cache, the fingerprints, the checks."""
    root = recordings.make(tmp_path / "data")
    few, small = peak(PREPARE, str(root), cache=tmp_path / "cache1")
    long_wav(root / "class0" / "machine0-long.wav", HOURS)
    many, large = peak(PREPARE, str(root), cache=tmp_path / "cache2")
    assert (few, many) == (12, 12 + 30), "a long file gives 30 clips, and no more"
    assert large - small < ROOM, f"{small:.0f} MB without, {large:.0f} MB with"
    kept = sum(p.stat().st_size for p in (tmp_path / "cache2").rglob("*.f32"))
    assert kept < 1.1 * 30 * 10 * recordings.RATE * 4, "30 clips of 10 s as float32, not the hours"


def test_compare_goes_to_its_report_with_a_file_of_hours(tmp_path: Path) -> None:
    """Trainings, final model and page: the long file is one recording, with 30 of the clips."""
    root = recordings.make(tmp_path / "data")
    long_wav(root / "class0" / "machine0-long.wav", HOURS)
    folder = tmp_path / "run"
    asked = recordings.request(root, sample_rate=recordings.RATE, clip=recordings.SECONDS)
    run(asked, output=folder, plan=recordings.plan(), jobs=1)
    results = Results(folder)
    told = results.summary
    assert told["data"]["recordings"] == 13
    assert told["data"]["clips"] == 12 + 30
    assert told["data"]["hours"] > HOURS
    rows = recordings.rows(folder / "predictions.csv")
    long = [row for row in rows if row["recording"] == "class0/machine0-long.wav"]
    asked_of = {row["candidate"] for row in rows}
    assert {row["candidate"] for row in long} == asked_of >= {*recordings.CANDIDATES}
    assert len(long) == len(rows) / 13
    assert f"{told['data']['clips']} of" in results.report().read_text("utf-8")
    (found,) = predict(folder / "model", [root / "class1" / "machine1-0.wav"])
    assert found.error is None
