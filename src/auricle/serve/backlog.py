"""Sound that has come and was not heard yet: bounded, either by waiting or by forgetting the oldest."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

import numpy as np

from auricle.serve.engine import Array


@dataclass(frozen=True)
class Work:
    """What is to be heard next: lost samples, then sound.

    Attributes:
        lost: samples that were forgotten before the sound.
        sound: samples `(time,)`.
        ended: whether nothing comes any more.
    """

    lost: int
    sound: Array
    ended: bool


class Backlog:
    """A queue between one reader and one worker.

    Args:
        room: samples that may wait.
        live: whether the oldest are forgotten where there is no room; else `put` waits.
    """

    def __init__(self, room: int, *, live: bool) -> None:
        self._room, self._live = room, live
        self._blocks: deque[Array] = deque()
        self._waiting = self._lost = 0
        self._ended = False
        self._changed = asyncio.Condition()

    async def put(self, block: Array) -> int:
        """Queue a block; returns the samples that were forgotten for it.

        One block is taken whatever its length, if nothing else waits.
        """
        async with self._changed:
            if not self._live:
                await self._changed.wait_for(lambda: self._fits(block) or self._ended)
            forgotten = 0
            while not self._fits(block):
                oldest = self._blocks.popleft()
                self._waiting -= len(oldest)
                forgotten += len(oldest)
            self._lost += forgotten
            self._blocks.append(block)
            self._waiting += len(block)
            self._changed.notify_all()
            return forgotten

    def _fits(self, block: Array) -> bool:
        return not self._waiting or self._waiting + len(block) <= self._room

    async def end(self) -> None:
        """Nothing comes any more; what waits is still given out."""
        async with self._changed:
            self._ended = True
            self._changed.notify_all()

    async def take(self) -> Work:
        """All that waits, once there is something or the end."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._blocks or self._ended)
            sound = np.concatenate(self._blocks) if self._blocks else np.zeros(0, np.float32)
            work = Work(self._lost, sound, self._ended)
            self._blocks.clear()
            self._waiting = self._lost = 0
            self._changed.notify_all()
            return work
