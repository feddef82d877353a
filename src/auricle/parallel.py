"""Work of many items at once, its results in order; processes that end; how many cores there are."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from threading import Event
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_WATCH_SECONDS = 0.5
"""Between a worker's looks at whether the process that it works for is still there."""


def available_cores() -> int:
    """Processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    jobs: int,
    ahead: int = 4,
    halted: Event | None = None,
) -> Generator[Result, None, None]:
    """What `work` makes of each item, in the order of the items, by `jobs` threads.

    Args:
        work: called in a thread; what it raises ends all.
        items: taken one by one, in the calling thread.
        jobs: threads.
        ahead: results that may wait for each thread, so memory does not grow with the items.
        halted: set when the results are no longer wanted; long work looks at it.

    >>> list(in_order(abs, [-3, 1, -2], jobs=2))
    [3, 1, 2]
    """
    waiting: deque[Future[Result]] = deque()
    with ThreadPoolExecutor(jobs) as pool:
        try:
            for item in items:
                waiting.append(pool.submit(work, item))
                while len(waiting) > ahead * jobs or (waiting and waiting[0].done()):
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            if halted is not None:
                halted.set()
            pool.shutdown(cancel_futures=True)


def let_go(*, kill: bool = False) -> None:
    """End joblib's processes that wait for more work, and give back the memory that they hold.

    Args:
        kill: do not wait for what they work on.
    """
    from joblib.externals.loky import get_reusable_executor

    get_reusable_executor(reuse=True).shutdown(wait=True, kill_workers=kill)


@cache
def end_with(parent: int) -> None:
    """In a worker: from now on, end within seconds of the process that it works for.

    At once and from any place, also an idle one: what is half written has no name yet, and nobody
    would read what is returned.
    """
    if parent == os.getpid():
        return

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_WATCH_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
