"""Level: a stage that compresses a picture number by number, which the kernel does in place."""

from __future__ import annotations

import itertools
from abc import abstractmethod
from collections.abc import Generator
from typing import Any

import torch
from torch import Tensor

from auricle import kernel
from auricle.frontends import compiled
from auricle.frontends.stage import Held, Stage, joined_two


class Level(Stage):
    """A stage that gives as many numbers as it takes, each from its own place and before; abstract."""

    @abstractmethod
    def fills(self, x: Tensor) -> bool:
        """Whether `fill` computes such columns."""

    @abstractmethod
    def fill(self, picture: kernel.Array, out: kernel.Array, carry: Any = None) -> Any:
        """The columns of one sound, by the kernel; all of them, where a column waits for all.

        Args:
            picture: `(bin, frame)`, contiguous, at least one frame.
            out: of the same shape, contiguous; may be `picture`.
            carry: what the call before returned; None at the start.
        """

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; what is carried is what `fill` returned, a sound each."""
        if not self.fills(x):
            return (yield from super().advance(x, held, last=last))
        x = x if held is None else joined_two(held.columns, x)
        carry = None if held is None else held.carry
        if self.lookahead is None and not last:
            return Held(x)
        if x.shape[-1]:
            out = torch.empty(x.shape)
            sides = compiled.pictures(x), compiled.pictures(out)
            before = itertools.repeat(None) if carry is None else carry
            carry = [self.fill(*given) for given in zip(*sides, before, strict=False)]
            yield out
        return Held(x[..., :0], 0, carry)
