"""Columns that each read a stretch of the input, computed tile by tile: whole clips and streams.

For a stage whose column `t` stands at input column `t * hop` and reads some before and after it. The
stage gives one function that computes a whole tile from the stretch that the tile reads; here are the
two ways to go through a sound with it. Tiles begin at multiples of `columns * hop` from the start of
the sound, so a tile's numbers never depend on how the sound was cut into blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import Any, Literal

import torch
from torch import Tensor, nn

from auricle.frontends.stage import Count, Held, joined_two
from auricle.frontends.waveform import validate_type, validate_waveform

Tile = Callable[[Tensor, Any], tuple[Tensor, Any]]
"""From a stretch of input and what the tile before left behind: a tile, and what it leaves behind."""


@dataclass(frozen=True, slots=True)
class Tiling:
    """Which input each column of output reads.

    Attributes:
        hop: input columns from column to column.
        before: input columns that a column reads before its own place.
        after: input columns that it reads from its own place on, that one included.
        columns: of a tile.
        pad: what continues the input beyond its ends: "zeros", or "edge", the last column again.
        picture: the input is `(..., bin, frame)`; else `(..., time)`.
        places: the columns of an input of so many: "centred" is `1 + n // hop`, "begun" is
            `ceil(n / hop)`.
        surplus: input columns that a tile's function takes after those that it reads.
    """

    hop: int
    before: int
    after: int
    columns: int
    pad: Literal["zeros", "edge"] = "zeros"
    picture: bool = False
    places: Literal["centred", "begun"] = "centred"
    surplus: int = 0

    @property
    def step(self) -> int:
        """Input columns from tile to tile."""
        return self.hop * self.columns

    @property
    def span(self) -> int:
        """Input columns that a tile's function takes."""
        return self.before + (self.columns - 1) * self.hop + self.after + self.surplus

    def reading(self, span: tuple[int, int]) -> Tiling:
        """The same for a function that takes the columns from `span[0]` to `span[1]`.

        Counted from the tile's first column on; none before those that it reads.
        """
        assert span[0] == -self.before
        return replace(self, surplus=span[1] - span[0] - self.span)

    def frames(self, count: Count) -> Count:
        """Columns of output of so many of input."""
        return 1 + count // self.hop if self.places == "centred" else -(-count // self.hop)

    def complete(self, count: int) -> int:
        """Columns that can be computed from `before` and then so many of input."""
        return max(0, 1 + (count - self.after) // self.hop) if count >= self.after else 0


def whole(tiling: Tiling, tile: Tile, x: Tensor, lengths: Tensor | None) -> Tensor:
    """All columns of whole clips; for tiles that leave nothing behind.

    Args:
        tiling: how the columns lie.
        tile: computes one tile.
        x: `(..., time)` or `(..., bin, frame)`.
        lengths: `(...)`, the real columns of `x`.

    Raises:
        ConfigError: no waveform where one is due.
    """
    if not tiling.picture:
        validate_waveform(x.shape, x.dtype)
    count = tiling.frames(x.shape[-1])
    tiles = -(-count // tiling.columns)
    x = continued(tiling, x, lengths, tiles)
    stretches = x.unfold(-1, tiling.span, tiling.step)
    if tiling.picture:
        stretches = stretches.movedim(-2, -3)
    found, _ = tile(stretches, None)
    return found.movedim(-3, -2).flatten(-2)[..., :count]


def in_turn(tiling: Tiling, tile: Tile, x: Tensor, lengths: Tensor | None) -> Tensor:
    """As `whole`, for tiles that leave something to the next one."""
    validate_waveform(x.shape, x.dtype)
    count = tiling.frames(x.shape[-1])
    tiles = -(-count // tiling.columns)
    x = continued(tiling, x, lengths, tiles)
    parts, left = [], None
    for stretch in x.unfold(-1, tiling.span, tiling.step).unbind(-2):
        found, left = tile(stretch.contiguous(), left)
        parts.append(found)
    return torch.cat(parts, dim=-1)[..., :count]


def continued(tiling: Tiling, x: Tensor, lengths: Tensor | None, tiles: int) -> Tensor:
    """The input with what lies beyond its ends, as far as so many tiles read."""
    end = (tiles - 1) * tiling.step + tiling.span - tiling.before
    if tiling.pad == "zeros":
        return nn.functional.pad(masked(tiling, x, lengths), (tiling.before, end - x.shape[-1]))
    places = torch.arange(-tiling.before, end, device=x.device).clamp_min(0)
    last = torch.tensor(x.shape[-1]) if lengths is None else lengths
    places = torch.minimum(places, last.to(x.device)[..., None] - 1)
    if tiling.picture:
        places = places[..., None, :]
    return x.gather(-1, places.expand(*x.shape[:-1], -1))


def masked(tiling: Tiling, x: Tensor, lengths: Tensor | None) -> Tensor:
    """Zeros in place of padding."""
    if lengths is None:
        return x
    past = torch.arange(x.shape[-1], device=x.device) >= lengths.to(x.device)[..., None]
    return x.masked_fill(past[..., None, :] if tiling.picture else past, 0)


@dataclass(frozen=True, slots=True)
class _Carry:
    """How far a stream has come: columns heard, tiles finished, and what they left behind."""

    heard: int = 0
    tiles: int = 0
    left: Any = None


def advance(
    tiling: Tiling, tile: Tile, x: Tensor, held: Held | None, *, last: bool
) -> Generator[Tensor, None, Held]:
    """`Stage.advance` for such a stage."""
    if not tiling.picture:
        validate_type(x.dtype)
    sound, skip, carry = x, 0, _Carry()
    if held is not None:
        sound, skip, carry = joined_two(held.columns, x), held.given, held.carry
    heard, tiles, left = carry.heard + x.shape[-1], carry.tiles, carry.left
    if last and not heard:
        validate_waveform((0,), x.dtype)
    columns = tiling.frames(heard) if last else tiling.complete(heard)
    while columns - tiles * tiling.columns > skip:
        ready = min(columns - tiles * tiling.columns, tiling.columns)
        # The place of the tile's stretch in what is held.
        place = tiles * tiling.step - tiling.before - heard + sound.shape[-1]
        found, after = tile(_stretch(tiling, sound, place), left)
        yield found[..., skip:ready]
        if ready < tiling.columns:
            skip = ready
            break
        skip, tiles, left = 0, tiles + 1, after
    past = max(0, tiles * tiling.step - tiling.before - heard + sound.shape[-1])
    return Held(sound[..., past:], skip, _Carry(heard, tiles, left))


def _stretch(tiling: Tiling, sound: Tensor, place: int) -> Tensor:
    """A tile's input, from `place` in the sound on; it may begin before it and end after it.

    Complete columns do not depend on what has not been heard yet, so it may be filled up alike.
    """
    before, after = max(0, -place), max(0, place + tiling.span - sound.shape[-1])
    inside = sound[..., max(0, place) : place + tiling.span]
    if tiling.pad == "zeros":
        filled = nn.functional.pad(inside, (before, after)) if before or after else inside
        return filled.contiguous()
    edges = (inside[..., :1], before), (inside[..., -1:], after)
    left, right = (edge.expand(*edge.shape[:-1], count) for edge, count in edges)
    return torch.cat((left, inside, right), dim=-1)
