"""`auricle cache`: list or clear the decoded sound that is kept."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.commands._shared import print_json
from auricle.printing import counted, printable

_FEW = 20


def add(commands: Any) -> None:
    """Name the options."""
    cache = commands.add_parser("cache", help="list or clear the decoded sound that is kept")
    cache.add_argument(
        "action", choices=("list", "clear"), nargs="?", default="list", help="(default list)"
    )
    cache.add_argument(
        "--files",
        action="store_true",
        help="a line for each file too (default: only of fewer than 20)",
    )
    cache.add_argument(
        "--json", action="store_true", help="print sizes in bytes for programs (default: lines)"
    )
    cache.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print what is kept, or remove it."""
    from dataclasses import asdict

    from auricle.data import cache

    if options.action == "clear":
        freed = cache.clear()
        if options.json:
            print_json({"root": str(cache.cache_root()), "freed": freed})
            return
        print(f"freed {freed / 1e6:.1f} MB in {cache.cache_root()}")
        return
    entries = cache.entries()
    if options.json:
        files = [{**asdict(entry), "path": str(entry.path)} for entry in entries]
        total = sum(entry.bytes for entry in entries)
        print_json({"root": str(cache.cache_root()), "bytes": total, "files": files})
        return
    for entry in entries if options.files or len(entries) < _FEW else ():
        what = f"{entry.sample_rate} Hz" if entry.sample_rate else entry.kind
        print(f"{entry.bytes / 1e6:9.2f} MB  {what:>11}  {printable(entry.source or '-')}")
    for kind in sorted({entry.kind for entry in entries}):
        sizes = [entry.bytes for entry in entries if entry.kind == kind]
        print(
            f"{sum(sizes) / 1e6:9.2f} MB  {kind:>11}  in all, {counted(len(sizes), 'file', 'files')}"
        )
    size = sum(entry.bytes for entry in entries) / 1e6
    print(f"{size:9.2f} MB in {len(entries)} files under {cache.cache_root()}")
