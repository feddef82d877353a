"""Independent work on a Dask cluster, through joblib; without one, callers use this machine.

Every piece of work names its result's file by its inputs and writes it whole or not at all. So a
worker that dies takes nothing with it: Dask gives the piece to another one, with the same result.
The workers write the files themselves: run folder, tables and model lie where all machines see them
under the same path, and so do recordings without an address.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from auricle import __version__
from auricle.errors import ClusterError, ConfigError, option, require, unknown
from auricle.printing import printable

BACKENDS = ("local", "dask")
_SECONDS = 20
"""In which a scheduler must answer."""
_QUEUE_SECONDS = 1800
"""In which a first worker must come: queues of clusters take their time."""

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True)
class _Cluster:
    """Where `each` works.

    Attributes:
        client: of Dask's scheduler.
        jobs: pieces in flight; None: all, and every thread of the workers takes one.
        say: takes lines for people.
    """

    client: Any
    jobs: int | None
    say: Callable[[str], None]


_cluster: ContextVar[_Cluster | None] = ContextVar("cluster", default=None)


@contextmanager
def on(
    backend: str,
    scheduler: str | None,
    *,
    jobs: int | None = None,
    say: Callable[[str], None] | None = None,
) -> Iterator[None]:
    """Inside, `each` works on that backend.

    Args:
        backend: "local" or "dask".
        scheduler: address of Dask's scheduler, as `tcp://10.0.0.1:8786`.
        jobs: pieces at once; None: one a thread of the cluster's workers.
        say: takes lines for people.

    Raises:
        ClusterError: no scheduler answers there.
        ConfigError: an unknown backend; dask without a scheduler, or one without dask.
        MissingExtraError: dask is not installed.
    """
    if backend not in BACKENDS:
        raise unknown("backend", backend, BACKENDS)
    if (backend == "dask") != (scheduler is not None):
        both = option(backend="dask", scheduler="tcp://...")
        raise ConfigError(f"{both} go together: one was given")
    if backend == "local":
        yield
        return
    distributed = require("distributed", extra="cluster", purpose="the backend dask")
    try:
        client = distributed.Client(scheduler, timeout=_SECONDS)
    except (OSError, ValueError) as error:
        raise ClusterError(f"no Dask scheduler answers at {scheduler}: {error}") from error
    token = _cluster.set(_Cluster(client, jobs, say or (lambda _: None)))
    try:
        with client:
            yield
    finally:
        _cluster.reset(token)


def active() -> bool:
    """Whether there is a cluster."""
    return _cluster.get() is not None


def each(work: Callable[[Item], Result], items: Iterable[Item]) -> Generator[Result, None, None]:
    """What `work` makes of each item on the cluster, in the order in which they end.

    Raises:
        ClusterError: no worker came, one has another version of auricle, a piece ended worker after
            worker, or the scheduler has gone.
    """
    here, pieces = _cluster.get(), list(items)
    if here is None:
        raise ClusterError("there is no cluster here: each works inside on")
    if not pieces:
        return
    from distributed import KilledWorker
    from distributed.client import FutureCancelledError
    from joblib import Parallel, delayed, parallel_config

    _await_worker(here)
    try:
        with parallel_config(backend=_backend(here.client)):
            pool: Any = Parallel(
                n_jobs=2,
                batch_size=1,
                return_as="generator_unordered",
                pre_dispatch=here.jobs or "all",
            )
            found = pool(delayed(_same)(work, __version__, piece) for piece in pieces)
        yield from found
    except (KilledWorker, FutureCancelledError, CancelledError) as error:
        raise ClusterError(
            f"the cluster lost its work: {printable(str(error))}. If workers ran out of memory, give "
            "each more. The same command goes on where it stopped"
        ) from error


def _same(work: Callable[[Item], Result], version: str, piece: Item) -> Result:
    """On a worker: work, as the command would itself."""
    if version != __version__:
        raise ClusterError(
            f"the worker on {platform.node()} has auricle {__version__}, and the command {version}: "
            "install the same version on every machine, start the workers again, then give the command again"
        )
    return work(piece)


def _await_worker(here: _Cluster) -> None:
    if not here.client.ncores():
        here.say(f"waiting for a worker of the cluster, up to {_QUEUE_SECONDS / 60:.3g} minutes")
    try:
        here.client.wait_for_workers(1, timeout=_QUEUE_SECONDS)
    except TimeoutError as error:
        raise ClusterError(
            f"no worker came to {here.client.scheduler.address} in {_QUEUE_SECONDS / 60:.3g} minutes: "
            "start some (dask worker ADDRESS), then give the same command again"
        ) from error


def _backend(client: Any) -> Any:
    """Joblib's for Dask, which for a cluster of one thread would work on this machine instead."""
    from joblib._dask import DaskDistributedBackend

    class Backend(DaskDistributedBackend):
        def effective_n_jobs(self, n_jobs: int) -> int:
            return max(2, sum(self.client.ncores().values()))

    return Backend(client=client)


def check_seen(path: Path) -> None:
    """On a worker: see that a file is here which the machine of the command knows.

    Raises:
        ClusterError: it is not, or lies where the worker's user may not enter.
    """
    if not os.path.exists(path):
        raise unseen(path, platform.node())


def unseen(path: Path, node: str) -> ClusterError:
    """What the worker on a machine lacks."""
    return ClusterError(
        f"the worker on {node} does not see {printable(str(path))}, or its user may not: what is not at "
        "an address must lie where all workers see it under the same path"
    )
