"""Files in a fixed order, cut where their names say so: a new file changes its own shard alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from auricle.archive.sources import Source

_EVERY = 64
"""Files from cut to cut, on average; and at most so many, and bytes:"""
_MOST_FILES = 256
_MOST_BYTES = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Shard:
    """Files whose rows are written together.

    Attributes:
        key: follows from the files and the model; names the shard's rows.
        sources: the files, in order.
    """

    key: str
    sources: tuple[Source, ...]

    def path(self, folder: Path) -> Path:
        """The file of its rows, a recording each; in folders, since file systems slow down with
        hundreds of thousands of files in one.
        """
        return folder / self.key[:2] / f"{self.key}.parquet"


def cut(sources: Sequence[Source], model: str) -> list[Shard]:
    """Shards of sorted files.

    A cut comes after a file whose address has a certain hash, so the cuts stay where they are when
    files are added or taken away elsewhere (as in LBFS, Muthitacharoen et al. 2001).

    Args:
        sources: sorted.
        model: what else decides the rows.
    """
    return [Shard(_key(members, model), members) for members in _runs(sources)]


def _runs(sources: Sequence[Source]) -> Iterator[tuple[Source, ...]]:
    members: list[Source] = []
    size = 0
    for source in sources:
        members.append(source)
        size += source.size
        if _ends(source) or len(members) == _MOST_FILES or size >= _MOST_BYTES:
            yield tuple(members)
            members, size = [], 0
    if members:
        yield tuple(members)


def _ends(source: Source) -> bool:
    digest = hashlib.sha256(source.address.encode("utf-8", "surrogateescape")).digest()
    return int.from_bytes(digest[:8], "big") % _EVERY == 0


def _key(sources: tuple[Source, ...], model: str) -> str:
    text = json.dumps([model, *((s.address, s.size, s.version) for s in sources)])
    return hashlib.sha256(text.encode()).hexdigest()[:32]
