"""A run that is stopped at any moment goes on, and ends with the same results, bit for bit."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

import recordings
from auricle import files, parallel

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills processes by POSIX signals")

_HERE = Path(__file__).parent
_TABLES = ("results.csv", "predictions.csv", "splits.csv", "skipped.csv")
_QUIET = {**os.environ, "OMP_NUM_THREADS": "1"}


def hashes(folder: Path) -> dict[str, str]:
    """Of every file that must not depend on how often the run was stopped."""
    files = [folder / name for name in _TABLES] + sorted((folder / "model").iterdir())
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@dataclass
class Warm:
    """See `warm.py`."""

    server: subprocess.Popen[str]
    log: Path

    def run(
        self, arguments: list[str], cache: Path, *, after: float | None, how: int
    ) -> tuple[int, bool]:
        """The exit code, and whether the signal came before the end."""
        assert self.server.stdin
        assert self.server.stdout
        order = {"arguments": arguments, "cache": str(cache), "log": str(self.log)}
        self.server.stdin.write(json.dumps(order) + "\n")
        self.server.stdin.flush()
        process = int(self.server.stdout.readline())
        sent = threading.Event()

        def strike() -> None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, how)
                sent.set()

        timer = threading.Timer(after if after is not None else 600, strike)
        timer.start()
        code = int(self.server.stdout.readline())
        timer.cancel()
        timer.join()
        return code, sent.is_set()


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    log = tmp_path_factory.mktemp("warm") / "log.txt"
    with subprocess.Popen(
        [sys.executable, str(_HERE / "warm.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=_QUIET,
    ) as server:
        yield Warm(server, log)
        assert server.stdin
        server.stdin.close()


@dataclass(frozen=True)
class Whole:
    """A run that nobody disturbed."""

    experiment: Path
    folder: Path
    seconds: float
    hashes: dict[str, str]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, warm: Warm) -> Whole:
    place = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AURICLE_CACHE", str(place / "cache-of-the-experiment"))
        file = recordings.experiment(recordings.make(place / "data"), place / "x.toml")
    begun = time.monotonic()
    arguments = compare(file, place / "out")
    code, _ = warm.run(arguments, place / "cache", after=None, how=signal.SIGKILL)
    assert code == 0, warm.log.read_text()
    return Whole(file, place / "out", time.monotonic() - begun, hashes(place / "out"))


def compare(experiment: Path, output: Path, *, jobs: int = 1) -> list[str]:
    return [
        "compare", "--experiment", str(experiment), "-o", str(output), "--jobs", str(jobs),
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_random_moments_it_ends_with_the_same_results(
    seed: int, warm: Warm, whole: Whole, tmp_path: Path
) -> None:
    rng = np.random.default_rng(seed)
    kills = runs = 0
    while kills < 5 or runs == 0:
        folder, cache = tmp_path / f"run{runs}", tmp_path / f"cache{runs}"
        # A part of a whole run each: later kills find a run that has come further.
        after = None if kills >= 5 else float(rng.uniform(0, 0.8 * whole.seconds))
        how = signal.SIGINT if kills % 3 == 2 else signal.SIGKILL
        code, struck = warm.run(compare(whole.experiment, folder), cache, after=after, how=how)
        kills += struck
        if code == 0:
            assert hashes(folder) == whole.hashes
            left = [p for p in folder.rglob("*") if p.name.startswith(".") or p.name == "work"]
            assert not left
            runs += 1
        else:
            assert code in (-signal.SIGKILL, 130), warm.log.read_text()
    assert "Traceback" not in warm.log.read_text()


def start(arguments: list[str], cache: Path, log: Path) -> subprocess.Popen[bytes]:
    """The real command, in a process group of its own."""
    with log.open("ab") as out:
        return subprocess.Popen(
            [sys.executable, "-m", "auricle.cli", *arguments],
            stdout=out,
            stderr=out,
            start_new_session=True,
            env={**_QUIET, "AURICLE_CACHE": str(cache)},
            # A suite that runs in the background of a shell has its children ignore Ctrl-C.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )


def end(group: int) -> None:
    """Whatever a kill left over."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def workers_of(group: int) -> list[int]:
    """The workers of a process group."""
    asked = ["pgrep", "--pgroup", str(group), "--full", "LokyProcess"]
    return [
        *map(int, subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split())
    ]


def worker_of(group: int) -> int:
    """The first worker of a process group that appears, as the system's killer would pick one."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if found := workers_of(group):
            return found[0]
        time.sleep(0.05)
    raise AssertionError("no worker appeared")


def test_killed_with_workers_at_work_it_ends_with_the_same_results(
    whole: Whole, tmp_path: Path
) -> None:
    """The parent alone is killed, then all; Ctrl-C to all, then to the parent; it is told to end;
    a worker is killed. No worker outlives its parent by more than seconds."""
    log, cache, folder = tmp_path / "log", tmp_path / "cache", tmp_path / "out"
    arguments = compare(whole.experiment, folder, jobs=2)
    units = folder / "work" / "units"
    groups = []
    try:
        for number, (how, alone) in enumerate(
            [
                (signal.SIGKILL, True),
                (signal.SIGKILL, False),
                (signal.SIGINT, False),
                (signal.SIGINT, True),
                (signal.SIGTERM, True),
            ]
        ):
            process = start(arguments, cache, log)
            groups.append(process.pid)
            # The workers have just begun: two more trainings are there than at the last kill.
            deadline = time.monotonic() + 120
            while len(list(units.glob("*.npz"))) < 2 * number + 1 and process.poll() is None:
                assert time.monotonic() < deadline, log.read_text()
                time.sleep(0.02)
            assert process.poll() is None, log.read_text()
            (os.kill if alone else os.killpg)(process.pid, how)
            code = process.wait(timeout=60)
            codes = {signal.SIGKILL: -signal.SIGKILL, signal.SIGINT: 130, signal.SIGTERM: 143}
            assert code == codes[how], log.read_text()
            deadline = time.monotonic() + 20  # a look twice a second, on a busy machine
            while workers_of(process.pid):
                assert time.monotonic() < deadline, "a worker has outlived its parent"
                time.sleep(0.1)
        process = start(arguments, cache, log)
        groups.append(process.pid)
        os.kill(worker_of(process.pid), signal.SIGKILL)
        assert process.wait(timeout=60) == 1, log.read_text()
        assert "a training process was killed {SIGKILL(-9)}" in log.read_text()
        process = start(arguments, cache, log)
        groups.append(process.pid)
        assert process.wait(timeout=300) == 0, log.read_text()
    finally:
        for group in groups:
            end(group)
    assert hashes(folder) == whole.hashes


def test_a_second_run_in_the_same_folder_is_refused(
    warm: Warm, whole: Whole, tmp_path: Path
) -> None:
    folder, cache = tmp_path / "out", tmp_path / "cache"
    arguments = compare(whole.experiment, folder)
    with files.alone(folder):
        before = sorted(folder.iterdir())
        assert warm.run(arguments, cache, after=None, how=signal.SIGKILL)[0] == 1
        told = warm.log.read_text().splitlines()[-1]
        assert told.startswith(f"auricle: another process is at work in {folder}")
        assert sorted(folder.iterdir()) == before
    assert warm.run(arguments, cache, after=None, how=signal.SIGKILL)[0] == 0
    assert hashes(folder) == whole.hashes


def test_an_experiment_repeats_elsewhere_bit_for_bit(
    warm: Warm, whole: Whole, tmp_path: Path
) -> None:
    """From the file that the run left, with the cache warm or cold."""
    code, _ = warm.run(
        compare(whole.folder / "experiment.toml", tmp_path / "again"),
        tmp_path / "cold",
        after=None,
        how=signal.SIGKILL,
    )
    assert code == 0, warm.log.read_text()
    assert hashes(tmp_path / "again") == whole.hashes


def test_other_versions_are_said_once(whole: Whole, tmp_path: Path) -> None:
    """When repeating, and when resuming."""
    from auricle import api
    from auricle.experiment import Experiment

    def warnings(experiment: Path, output: Path) -> list[str]:
        told: list[str] = []
        api.repeat(experiment, output=output, jobs=1, say=told.append)
        return [line for line in told if "bit for bit" in line]

    saved = Experiment.read(whole.folder / "experiment.toml")
    older = replace(saved, versions={**saved.versions, "torch": "1.0"})
    older.write(tmp_path / "older.toml")
    warning = (
        f"warning: begun with torch 1.0, now {saved.versions['torch']}: expect results near the "
        "former ones, not bit for bit"
    )
    assert warnings(whole.experiment, tmp_path / "out") == []
    for experiment in (whole.experiment, tmp_path / "older.toml"):
        older.write(tmp_path / "out" / "experiment.toml")
        (tmp_path / "out" / "summary.json").unlink()
        assert warnings(experiment, tmp_path / "out") == [warning]
    assert warnings(tmp_path / "older.toml", tmp_path / "new") == [warning]


def test_a_finished_run_is_left_alone_and_fresh_starts_again(
    warm: Warm, whole: Whole, tmp_path: Path
) -> None:
    folder, cache = tmp_path / "out", tmp_path / "cache"
    arguments = compare(whole.experiment, folder)
    assert warm.run(arguments, cache, after=None, how=signal.SIGKILL)[0] == 0
    (folder / "notes.txt").write_text("mine")
    written = (folder / "summary.json").stat().st_mtime_ns
    assert warm.run(arguments, cache, after=None, how=signal.SIGKILL)[0] == 0
    assert (folder / "summary.json").stat().st_mtime_ns == written
    assert warm.run([*arguments, "--fresh"], cache, after=None, how=signal.SIGKILL)[0] == 0
    assert (folder / "summary.json").stat().st_mtime_ns > written
    assert (folder / "notes.txt").read_text() == "mine", "--fresh removes only what a run wrote"
    assert hashes(folder) == whole.hashes


def test_a_folder_that_holds_something_else_is_refused(whole: Whole, tmp_path: Path) -> None:
    from auricle import api
    from auricle.errors import ConfigError

    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    with pytest.raises(ConfigError, match="not empty and holds no run"):
        api.repeat(whole.experiment, output=tmp_path / "full", jobs=1)
    (tmp_path / "file").write_text("x")
    with pytest.raises(ConfigError, match="not empty and holds no run"):
        api.repeat(whole.experiment, output=tmp_path / "file", jobs=1)
    other = whole.experiment.parent / "other.toml"
    text = whole.experiment.read_text()
    other.write_text(text.replace("[request]", '[request]\nreference = "linear"'))
    with pytest.raises(ConfigError, match=r"holds another run .*--fresh"):
        api.repeat(other, output=whole.folder, jobs=1)
    assert hashes(whole.folder) == whole.hashes


def test_an_experiment_of_other_recordings_is_refused(whole: Whole, tmp_path: Path) -> None:
    from auricle import api
    from auricle.errors import ConfigError

    data = recordings.make(tmp_path / "data", seed=1)
    with pytest.raises(ConfigError, match="not those of the experiment"):
        api.repeat(whole.experiment, root=data, output=tmp_path / "out", jobs=1)
    assert not (tmp_path / "out").exists()


def test_processes_that_wait_are_let_go_with_their_memory() -> None:
    from joblib import Parallel, delayed

    parallel.let_go()  # nobody waits yet
    for _ in range(2):  # and it works again afterwards
        workers = set(Parallel(n_jobs=2)(delayed(os.getpid)() for _ in range(4)))
        parallel.let_go()
        for worker in workers - {os.getpid()}:
            with pytest.raises(ProcessLookupError):
                os.kill(worker, 0)
