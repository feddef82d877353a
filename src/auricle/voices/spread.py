"""Scenes and clips by several processes: threads that make them wait for each other."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from typing import TypeVar

from joblib import Parallel, delayed, parallel_config

from auricle.errors import TrainingError
from auricle.parallel import end_with

Made = TypeVar("Made")

_SHARED_BYTES = 100_000
"""Arrays larger than this are handed to the processes as files that all of them map."""


def spread(
    work: Callable[[int], Made], count: int, *, processes: int, block: int = 32
) -> Iterator[Made]:
    """What `work` makes of the numbers from 0 to `count`, in their order.

    What it makes of a number must follow from that number alone.

    Args:
        work: a function of a module, or a `partial` of one.
        count: how many numbers.
        processes: of one, this process is the one.
        block: numbers that a process is given at once.

    Raises:
        TrainingError: a process was killed.
    """
    blocks = [range(at, min(count, at + block)) for at in range(0, count, block)]
    try:
        with parallel_config("loky", inner_max_num_threads=1):
            pool = Parallel(processes, return_as="generator", max_nbytes=_SHARED_BYTES)
            made = pool(delayed(_block)(work, numbers, os.getpid()) for numbers in blocks)
            yield from chain.from_iterable(made)
    except BrokenProcessPool as error:
        raise TrainingError(
            "a process that made scenes was killed; if memory ran out, fewer hours need less"
        ) from error


def _block(work: Callable[[int], Made], numbers: range, parent: int) -> list[Made]:
    end_with(parent)
    return [work(number) for number in numbers]
