"""Independent work on a Dask cluster, through joblib; without one, callers use this machine.

Every piece of work names its result's file by its inputs and writes it whole or not at all. So a
worker that dies takes nothing with it: Dask gives the piece to another one, with the same result.
The workers write the files themselves: run folder, tables and model lie where all machines see them
under the same path, and so do recordings without an address.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any, TypeVar

from auricle.errors import ClusterError, ConfigError, option, require, unknown
from auricle.printing import printable

BACKENDS = ("local", "dask")
_SECONDS = 20
"""In which a scheduler must answer."""

Item = TypeVar("Item")
Result = TypeVar("Result")

_jobs: ContextVar[int | None] = ContextVar("jobs", default=None)
"""Pieces at once on the cluster, -1 for one a core of it; None: there is no cluster."""


@contextmanager
def on(backend: str, scheduler: str | None, *, jobs: int | None = None) -> Iterator[None]:
    """Inside, `each` works on that backend.

    Args:
        backend: "local" or "dask".
        scheduler: address of Dask's scheduler, as `tcp://10.0.0.1:8786`.
        jobs: pieces at once; None: one a thread of the cluster's workers.

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
    import joblib

    try:
        client = distributed.Client(scheduler, timeout=_SECONDS)
    except (OSError, ValueError) as error:
        raise ClusterError(f"no Dask scheduler answers at {scheduler}: {error}") from error
    token = _jobs.set(jobs or -1)
    try:
        with client, joblib.parallel_config(backend="dask"):
            yield
    finally:
        _jobs.reset(token)


def active() -> bool:
    """Whether there is a cluster."""
    return _jobs.get() is not None


def each(work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
    """What `work` makes of each item on the cluster, in the order in which they end.

    Raises:
        ClusterError: a piece ended worker after worker, or the scheduler has gone.
    """
    from distributed import KilledWorker
    from distributed.client import FutureCancelledError
    from joblib import Parallel, delayed

    pool: Any = Parallel(n_jobs=_jobs.get(), batch_size=1, return_as="generator_unordered")
    try:
        yield from pool(delayed(work)(item) for item in items)
    except (KilledWorker, FutureCancelledError, CancelledError) as error:
        raise ClusterError(
            f"the cluster lost its work: {printable(str(error))}. If workers ran out of memory, give "
            "each more. The same command goes on where it stopped"
        ) from error


def check_seen(path: Path) -> None:
    """On a worker: see that a file is here which the machine of the command knows.

    Raises:
        ClusterError: it is not.
    """
    if not path.exists():
        raise ClusterError(
            f"the worker on {platform.node()} does not see {printable(str(path))}: what is not at an "
            "address must lie where all workers see it under the same path"
        )
