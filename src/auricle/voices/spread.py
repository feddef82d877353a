"""Scenes and clips by several processes: threads that make them wait for each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TypeVar

from joblib import Parallel, delayed, parallel_config

Made = TypeVar("Made")

_SHARED_BYTES = 100_000
"""Arrays larger than this are handed to the processes as files that all of them map."""


def spread(
    work: Callable[[range], list[Made]], count: int, *, processes: int, block: int = 32
) -> Iterator[Made]:
    """What `work` makes of the numbers from 0 to `count`, in their order.

    What it makes of a number must follow from that number alone.

    Args:
        work: a function of a module, or a `partial` of one, of so many numbers at once.
        count: how many numbers.
        processes: one works in this process.
        block: numbers that a process is given at once.
    """
    blocks = [range(at, min(count, at + block)) for at in range(0, count, block)]
    # One thread a process: sums in another order would give other last digits.
    with parallel_config("loky", inner_max_num_threads=1):
        pool = Parallel(processes, return_as="generator", max_nbytes=_SHARED_BYTES)
        yield from chain.from_iterable(pool(delayed(work)(one) for one in blocks))
