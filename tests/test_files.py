"""One process at a time works in a folder, and none that has died keeps the others out."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from auricle import files
from auricle.errors import BusyError
from auricle.files import LOCK, alone

HOLD = """
import sys, time
from pathlib import Path
from auricle.files import alone
with alone(Path(sys.argv[1])):
    print("inside", flush=True)
    time.sleep(600)
"""


def hold(folder: Path) -> subprocess.Popen[str]:
    """A process that stays inside."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout
    assert holder.stdout.readline() == "inside\n"
    return holder


def test_a_second_process_is_kept_out_until_the_first_dies(tmp_path: Path) -> None:
    with hold(tmp_path) as holder:
        with pytest.raises(BusyError, match="another process is at work in"), alone(tmp_path):
            pass
        assert (tmp_path / LOCK).exists(), "the one that was kept out takes nothing away"
        holder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        holder.wait()
    with alone(tmp_path):
        assert (tmp_path / LOCK).exists()
    assert not list(tmp_path.iterdir())


def test_what_a_dead_process_wrote_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_text("1")
    with alone(tmp_path):
        pass


def test_the_same_process_is_kept_out_too(tmp_path: Path) -> None:
    with alone(tmp_path / "new"):
        with pytest.raises(BusyError), alone(tmp_path / "new"):
            pass
        with alone(tmp_path / "other"):
            pass


def test_an_error_inside_frees_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), alone(tmp_path):
        raise ZeroDivisionError
    with alone(tmp_path):
        pass


def test_a_file_that_the_last_one_removed_is_not_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first to lock a file that is gone would else meet nobody."""
    lock, seen = files._lock, []

    def slow(file: object) -> None:
        if not seen:
            (tmp_path / LOCK).unlink()  # its holder ends between our opening and our locking
        seen.append(file)
        lock(file)

    monkeypatch.setattr(files, "_lock", slow)
    with alone(tmp_path):
        assert len(seen) == 2
        assert (tmp_path / LOCK).exists()


def test_a_disk_without_locks_warns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(file: object) -> None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    monkeypatch.setattr(files, "_lock", refuse)
    with pytest.warns(RuntimeWarning, match="no locks on this disk"), alone(tmp_path):
        pass
