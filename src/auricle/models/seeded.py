"""torch's own generators, seeded for a while and put back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch


@contextmanager
def seeded(seed: int, device: str | torch.device = "cpu") -> Iterator[None]:
    """Inside, the generators of the processor and of `device` start from `seed`; after, all is as before.

    `torch.manual_seed` would seed those of every GPU too, also of one that nobody puts back.
    """
    place = torch.device(device)
    used = [place] if place.type == "cuda" else []
    with torch.random.fork_rng(devices=used):
        torch.default_generator.manual_seed(int(seed))
        for gpu in used:
            with torch.cuda.device(gpu):
                torch.cuda.manual_seed(int(seed))
        yield
