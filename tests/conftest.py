"""What every test shares."""

from __future__ import annotations

import os
from pathlib import Path

import hypothesis
import pytest

# A busy machine makes single examples slow; that is no failure.
hypothesis.settings.register_profile("auricle", deadline=None)
hypothesis.settings.load_profile("auricle")

_SHARED = Path(__file__).resolve().parents[1].parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real recordings; absent on most machines, required where CI says so."""
    if _SHARED.is_dir():
        return _SHARED
    if os.environ.get("CI") and not os.environ.get("AURICLE_ALLOW_NO_DATA"):
        pytest.fail(f"no real recordings at {_SHARED}; set AURICLE_ALLOW_NO_DATA=1 to go without")
    pytest.skip(f"no real recordings at {_SHARED}")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the user's cache."""
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, int, int]]:
    """Every pass of libsndfile over a file from here on: path, first sample, the one after the last."""
    from auricle import audio

    passes: list[tuple[Path, int, int]] = []
    blocks = audio._Sndfile.blocks

    def watched(self, start, count, size):
        passes.append((self._path, start, start + count))
        return blocks(self, start, count, size)

    monkeypatch.setattr(audio._Sndfile, "blocks", watched)
    return passes
