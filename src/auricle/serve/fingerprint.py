"""The hash by which a client knows a model."""

from __future__ import annotations

import hashlib
from pathlib import Path


def fingerprint(path: Path) -> str:
    """SHA-256 of a model's file, or of the names and contents in its folder, in 16 hex digits."""
    files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    digest = hashlib.sha256()
    for file in files:
        name = str(file.relative_to(path)) if path.is_dir() else ""
        with file.open("rb") as content:
            digest.update(
                f"{name}\0{hashlib.file_digest(content, 'sha256').hexdigest()}\n".encode()
            )
    return digest.hexdigest()[:16]
