"""A Dask cluster of processes: workers that are killed change nothing."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import importlib.metadata
import inspect
import itertools
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

import archived
import recordings
from auricle import api, archive, cli, cluster
from auricle.archive import shards, sources
from auricle.comparison import units
from auricle.comparison.run import run
from auricle.errors import ClusterError, ConfigError

distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="kills processes by POSIX signals"),
    # Of Dask's own: a connection that a killed worker leaves, an event loop of the client.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

_ENVIRONMENT = {
    **os.environ,
    "OMP_NUM_THREADS": "1",
    "DASK_DISTRIBUTED__COMM__RETRY__COUNT": "0",
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "10",
    "PYTHONPATH": os.pathsep.join(filter(None, [str(Path(__file__).parent), *sys.path])),
}


class Cluster:
    """A scheduler and workers on loopback, each a process of its own."""

    def __init__(self, place: Path, count: int = 2) -> None:
        self.place = place
        file = place / "scheduler.json"
        self.scheduler = self._start(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)
        )  # fmt: skip
        until = time.monotonic() + 30
        while not file.exists():
            assert time.monotonic() < until
            assert self.scheduler.poll() is None
            time.sleep(0.05)
        self.file = file
        with distributed.Client(scheduler_file=str(file), timeout=20) as client:
            self.address = client.scheduler.address
            self.workers = [self._worker() for _ in range(count)]
            if count:
                client.wait_for_workers(count, timeout=30)

    def _worker(self) -> subprocess.Popen[bytes]:
        return self._start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1",
            "--local-directory", str(self.place),
        )  # fmt: skip

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.place,
            env=_ENVIRONMENT,
        )

    @contextlib.contextmanager
    def losing(self, folder: Path, pattern: str, count: int) -> Iterator[threading.Event]:
        """Inside, a worker is killed once so many files are there; another one takes its place."""
        struck, ended = threading.Event(), threading.Event()

        def strike() -> None:
            while not ended.wait(0.005):
                if len([p for p in folder.glob(pattern) if p.name[0] != "."]) >= count:
                    self.workers[0].send_signal(signal.SIGKILL)
                    self.workers[0].wait()
                    self.workers[0] = self._worker()
                    struck.set()
                    return

        thread = threading.Thread(target=strike)
        thread.start()
        try:
            yield struck
        finally:
            ended.set()
            thread.join()

    def stop(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    found = Cluster(tmp_path_factory.mktemp("dask"))
    yield found
    found.stop()


def hashes(folder: Path) -> dict[str, str]:
    files = [
        folder / "results.csv",
        folder / "predictions.csv",
        *sorted((folder / "model").iterdir()),
    ]
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_a_comparison_loses_a_worker_and_gives_the_same(running: Cluster, tmp_path: Path) -> None:
    asked = recordings.request(recordings.make(tmp_path / "data"))
    plan = recordings.plan()
    here, there = tmp_path / "here", tmp_path / "there"
    run(asked, output=here, plan=plan, jobs=1)
    with (
        cluster.on("dask", running.address),
        running.losing(there, "work/**/*.npz", 2) as struck,
    ):
        run(asked, output=there, plan=plan, jobs=1)
    assert struck.is_set(), "a worker was killed in the middle"
    assert hashes(there) == hashes(here)


def test_the_command_compares_on_the_cluster(
    running: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = recordings.experiment(recordings.make(tmp_path / "data"), tmp_path / "experiment.toml")
    here, there = tmp_path / "here", tmp_path / "there"
    command = ["compare", "--experiment", str(file), "-o"]
    with monkeypatch.context() as patch:
        patch.setattr(units, "run", None)  # here; the workers have their own
        on = ["--backend", "dask", "--scheduler", running.address]
        assert cli.main([*command, str(there), *on]) == 0
    assert cli.main([*command, str(here), "--jobs", "1"]) == 0
    assert hashes(there) == hashes(here)


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sounds")
    rng = np.random.default_rng(0)
    for number in range(40):
        # A mean of files: enough for a worker to be killed between the first and the last.
        soundfile.write(folder / f"{number:02}.flac", 0.1 * rng.standard_normal(8000 * 20), 8000)
    (folder / "empty.wav").touch()
    return folder


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("trained")
    run(
        recordings.request(recordings.make(place / "data")),
        output=place / "run",
        plan=recordings.plan(),
        jobs=1,
    )
    return place / "run" / "model"


def test_an_archive_loses_a_worker_and_gives_the_same(
    running: Cluster,
    model: Path,
    sounds: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """By the command, from a folder that is named as it is seen from here alone."""
    monkeypatch.setattr(shards, "_MOST_FILES", 2)
    monkeypatch.chdir(sounds.parent)
    here, there = tmp_path / "here.parquet", tmp_path / "there.parquet"
    api.predict_archive(model, sounds.name, here)
    command = ["predict", str(model), sounds.name, "-o", str(there), "--backend", "dask"]
    parts = tmp_path / "there.parquet.parts"
    with running.losing(parts, "*/*.clips.parquet", 2) as struck:
        assert cli.main([*command, "--scheduler", running.address]) == 0
    assert struck.is_set(), "a worker was killed in the middle"
    assert "hours of sound an hour" in capsys.readouterr().out
    for of in (lambda path: path, archive.tables.recordings):
        assert of(there).read_bytes() == of(here).read_bytes()


@pytest.fixture
def few(tmp_path: Path) -> Path:
    folder = tmp_path / "few"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for number in range(4):
        soundfile.write(folder / f"{number}.flac", 0.1 * rng.standard_normal(8000), 8000)
    return folder


def same(a: Path, b: Path) -> bool:
    return all(f(a).read_bytes() == f(b).read_bytes() for f in (Path, archive.tables.recordings))


def test_workers_that_stay_use_the_model_that_is_there_now(
    running: Cluster,
    model: Path,
    few: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shards, "_MOST_FILES", 1)  # both workers have some of each
    place, on = tmp_path / "model", {"backend": "dask", "scheduler": running.address}
    for number, made in enumerate((archived.save_model(tmp_path / "other"), model)):
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(made, place)
        there, here = tmp_path / f"there{number}.parquet", tmp_path / f"here{number}.parquet"
        api.predict_archive(place, few, there, **on)
        api.predict_archive(place, few, here)
        assert same(there, here)


def test_a_worker_with_another_model_or_version_says_so(
    running: Cluster, model: Path, few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = {"backend": "dask", "scheduler": running.address}
    monkeypatch.setattr(archive.run, "_recipe", lambda *_: "of what the command saw")
    with pytest.raises(ClusterError, match="finds another model in"):
        api.predict_archive(model, few, tmp_path / "a.parquet", **on)
    monkeypatch.setattr(cluster, "__version__", "0.0.1")
    with pytest.raises(ClusterError, match=r"and the command 0\.0\.1: install the same version"):
        api.predict_archive(model, few, tmp_path / "a.parquet", **on)


def test_a_file_that_goes_is_a_row_and_one_that_a_worker_lacks_ends_all(
    running: Cluster, model: Path, few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = {"backend": "dask", "scheduler": running.address}
    find, lost = archive.run.find, few / "2.flac"
    kept = lost.read_bytes()

    def losing(places: list[str]) -> list[sources.Source]:
        lost.write_bytes(kept)
        found = find(places)
        lost.unlink()
        return found

    monkeypatch.setattr(archive.run, "find", losing)
    there, here = tmp_path / "there.parquet", tmp_path / "here.parquet"
    found = api.predict_archive(model, few, there, **on)
    api.predict_archive(model, few, here)
    assert (found.files, found.skipped) == (4, 1)
    assert same(there, here)
    shown = types.SimpleNamespace(path=types.SimpleNamespace(exists=lambda _: True))
    monkeypatch.setattr(archive.run, "os", shown)  # the command's alone
    with pytest.raises(ClusterError, match=r"does not see .*2\.flac"):
        api.predict_archive(model, few, tmp_path / "third.parquet", **on)


def test_one_thread_works_there_and_not_here(tmp_path: Path) -> None:
    """Without a worker it waits, says so, and ends in words; with one, all is done there."""
    alone, said = Cluster(tmp_path, 0), []
    try:
        with cluster.on("dask", alone.address, say=said.append):
            assert list(cluster.each(lambda _: os.getpid(), [])) == []
            assert not said
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(cluster, "_QUEUE_SECONDS", 0.1)
                with pytest.raises(ClusterError, match="no worker came"):
                    next(cluster.each(lambda _: os.getpid(), range(3)))
            assert "waiting for a worker" in said[0]
            alone.workers = [alone._worker()]
            found = list(cluster.each(lambda _: os.getpid(), range(3)))
        assert found == [alone.workers[0].pid] * 3
    finally:
        alone.stop()


def test_jobs_limit_what_is_in_flight(running: Cluster) -> None:
    def span(_: int) -> tuple[float, float]:
        begun = time.time()
        time.sleep(0.1)
        return begun, time.time()

    for jobs, apart in ((1, True), (None, False)):
        with cluster.on("dask", running.address, jobs=jobs):
            spans = sorted(cluster.each(span, range(6)))
        pairs = itertools.pairwise(spans)
        assert all(a[1] <= b[0] for a, b in pairs) == apart


def test_what_a_worker_cannot_see_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ClusterError, match="does not see"):
        cluster.check_seen(tmp_path / "nothing")
    cluster.check_seen(tmp_path)

    def refuse(path: object, **_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", refuse)
        with pytest.raises(ClusterError, match=r"does not see .*, or its user may not"):
            cluster.check_seen(tmp_path / "closed" / "file")


@pytest.mark.parametrize(
    ("given", "error", "why"),
    [
        ({"backend": "dask", "scheduler": None}, ConfigError, "--scheduler"),
        ({"backend": "local", "scheduler": "tcp://127.0.0.1:9"}, ConfigError, "--backend dask"),
        ({"backend": "slurm", "scheduler": None}, ConfigError, "unknown backend 'slurm'"),
        ({"backend": "dask", "scheduler": "tcp://127.0.0.1:9"}, ClusterError, "127.0.0.1:9"),
    ],
)
def test_backends_that_lead_nowhere(
    given: dict[str, Any], error: type[Exception], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "_SECONDS", 1)
    with pytest.raises(error, match=why), cluster.on(**given):
        pass
    assert not cluster.active()


# ------------------------------------------------------------------------------- docs/clusters.md

PAGE = Path(__file__).resolve().parents[1] / "docs" / "clusters.md"


def recipes() -> list[str]:
    return re.findall(r"^python - <<'PY'\n(.*?)^PY$", PAGE.read_text("utf-8"), re.M | re.S)


def imported(tree: ast.Module) -> dict[str, Any]:
    """What a recipe imports."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            module = importlib.import_module(str(node.module))
            found |= {alias.name: getattr(module, alias.name) for alias in node.names}
        if isinstance(node, ast.Import):
            found |= {alias.name: importlib.import_module(alias.name) for alias in node.names}
    return found


@pytest.mark.parametrize(("number", "package"), [(0, "dask_jobqueue"), (1, "dask_kubernetes")])
def test_recipes_name_what_the_packages_have(number: int, package: str) -> None:
    tree = ast.parse(recipes()[number])
    assert any(str(n.module).startswith(package) for n in ast.walk(tree) if isinstance(n, ast.ImportFrom))  # fmt: skip
    pytest.importorskip(package, reason=f"{package} is not installed; its recipe is not checked")
    known = imported(tree)
    checked = 0
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Name) and call.func.id in known:
            named = {str(word.arg): None for word in call.keywords}
            inspect.signature(known[call.func.id]).bind_partial(**named)
            checked += 1
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            owner = known.get(call.func.value.id)
            assert owner is None or hasattr(owner, call.func.attr)
    assert checked


def test_the_slurm_recipe_makes_a_job() -> None:
    slurm = pytest.importorskip("dask_jobqueue.slurm")
    calls = [node for node in ast.walk(ast.parse(recipes()[0])) if isinstance(node, ast.Call)]
    (call,) = (c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "SLURMCluster")
    given = {str(word.arg): ast.literal_eval(word.value) for word in call.keywords}
    job = slurm.SLURMJob("tcp://10.0.0.1:8786", name="worker", **given)
    lines = job.job_script().splitlines()
    assert {"#SBATCH -p normal", "#SBATCH -t 08:00:00", *given["job_script_prologue"]} <= {*lines}
    assert "--nthreads 1" in lines[-1]


def test_commands_of_the_page_are_those_of_dask() -> None:
    """Of the installed one: each subcommand is there and takes the options."""
    text = PAGE.read_text("utf-8")
    listed = [ast.literal_eval(found) for found in re.findall(r'= (\["dask".*\])$', text, re.M)]
    written = re.findall(r'(?:^|[\s"])(dask (?:worker|scheduler) [^#"\n]*)', text)
    # What dask-kubernetes puts behind its command for a worker.
    given = ["--name", "a", "--dashboard", "--dashboard-address", "8788"]
    commands = [*listed, *(shlex.split(line) for line in written if "ADDRESS" not in line)]
    assert len(commands) == 4
    there = {entry.name: entry for entry in importlib.metadata.entry_points(group="dask_cli")}
    for _, name, *arguments in commands:
        behind = given if name == "worker" else []
        there[name].load().make_context(name, [*arguments, *behind])
