"""Units in several processes: what is left when one of them fails."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from auricle.comparison import units
from auricle.files import replacing


@dataclass(frozen=True)
class _Part:
    """As much of a unit as the pool looks at."""

    folder: Path
    features: Path
    name: str
    done: bool = False


def _parts(folder: Path, *names: str) -> list[_Part]:
    folder.mkdir()
    features = folder.with_name("features.npy")
    features.touch()
    return [_Part(folder, features, name) for name in names]


def _halfway(folder: Path) -> list[Path]:
    return list(folder.glob(".*"))


def _work(part: _Part, parent: int) -> None:
    """One writes until it is killed, the other fails in the middle of that."""
    if part.name == "writes":
        with replacing(part.folder / "weights.safetensors") as temporary:
            temporary.write_bytes(b"half")
            time.sleep(600)
    until = time.monotonic() + 60
    while not _halfway(part.folder) and time.monotonic() < until:
        time.sleep(0.01)
    assert _halfway(part.folder)
    raise OSError(28, "No space left on device")


def test_a_failure_leaves_nothing_half_written_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "units"
    monkeypatch.setattr(units, "run", _work)
    parts = _parts(folder, "writes", "fails")
    with pytest.raises(OSError, match="No space left"):
        units.run_all(parts, jobs=2)  # type: ignore[arg-type]
    assert list(folder.iterdir()) == []


def test_nothing_is_left_when_what_shows_the_progress_raises(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Ctrl-C does, at any time."""
    folder = tmp_path / "units"
    monkeypatch.setattr(units, "run", _work_or_end)

    def shown(done: int, count: int) -> None:
        if done:
            raise KeyboardInterrupt

    parts = _parts(folder, "writes", "ends")
    with pytest.raises(KeyboardInterrupt) as raised:
        units.run_all(parts, jobs=2, progress=shown)  # type: ignore[arg-type]
    assert raised.traceback  # what holds the generator alive
    assert list(folder.iterdir()) == []


def _work_or_end(part: _Part, parent: int) -> None:
    """One writes until it is killed, the other ends in the middle of that."""
    try:
        _work(part, parent)
    except OSError:
        return
