"""Sound continued beyond its ends: with zeros, mirrored, or by its last sample."""

from __future__ import annotations

import torch
from torch import Tensor, nn

MODES = ("zeros", "reflect", "symmetric", "edge")


def continued(
    x: Tensor, before: int, after: int, *, mode: str = "zeros", lengths: Tensor | None = None
) -> Tensor:
    """Samples added before and after the sound, as `numpy.pad` adds them.

    A sound that is shorter than what is asked for is mirrored again and again; one single sample is
    repeated.

    Args:
        x: `(..., time)`, at least one sample.
        before, after: how many samples.
        mode: "zeros", "reflect" (about the first and last sample, which are not repeated),
            "symmetric" (they are) or "edge" (the first and the last sample again and again).
        lengths: `(...)`, the real samples of each sound: what comes after the last one goes on
            from there.

    Returns:
        `(..., before + time + after)`; with `lengths`, what lies more than `after` samples behind
        a sound's end is of no meaning.

    >>> continued(torch.tensor([1.0, 2.0, 3.0]), 4, 1, mode="reflect").tolist()
    [1.0, 2.0, 3.0, 2.0, 1.0, 2.0, 3.0, 2.0]
    """
    if lengths is not None:
        samples = torch.arange(x.shape[-1], device=x.device)
        lengths = lengths.to(x.device)[..., None]
        x = x.masked_fill(samples >= lengths, 0)
    if mode == "zeros":
        return nn.functional.pad(x, (before, after))
    size = x.shape[-1]
    place = torch.arange(-before, size + after, device=x.device)
    if lengths is None:
        # Only the ends are gathered; the middle is copied as it stands.
        ends = _source(torch.cat((place[:before], place[before + size :])), size, mode)
        return torch.cat((x[..., ends[:before]], x, x[..., ends[before:]]), dim=-1)
    found = _source(place, lengths, mode)
    return torch.gather(x, -1, found.expand(*x.shape[:-1], -1))


def _source(place: Tensor, size: int | Tensor, mode: str) -> Tensor:
    """Where the sample that stands at `place` comes from, `0 <= place < size`.

    A mirrored sound has the period `2 (n - 1)`, or `2 n` if the ends are repeated; the second
    half of a period runs backwards.
    """
    if mode == "edge":
        place = place.clamp_min(0)
        return torch.minimum(place, torch.as_tensor(size - 1, device=place.device))
    if mode == "symmetric":
        place = place % (2 * size)
        return torch.where(place < size, place, 2 * size - 1 - place)
    last = size - 1
    period = 2 * last if isinstance(last, Tensor) else max(1, 2 * last)
    if isinstance(period, Tensor):
        period = period.clamp_min(1)
    place = place % period
    return torch.where(place <= last, place, period - place)
