"""One process at a time works in a folder, none that has died keeps the others out, and files come whole."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from auricle import files
from auricle.errors import BusyError, ConfigError
from auricle.files import LOCK, alone, is_temporary, replacing, sweep

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


# --- temporary files ---------------------------------------------------------------------------


def left(path: Path, *, host: str, process: int, old: float = 0.0) -> Path:
    """What a killed process leaves, so many seconds old."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "_host", lambda: host)
        patch.setattr(os, "getpid", lambda: process)
        with contextlib.suppress(ZeroDivisionError), replacing(path) as name:
            raise ZeroDivisionError
    name.write_text("half")
    os.utime(name, (time.time() - old,) * 2)
    return name


def test_two_pods_of_one_process_number_write_two_files(tmp_path: Path) -> None:
    target = tmp_path / "part.parquet"
    with replacing(target) as one, replacing(target) as other:
        assert one != other
        assert one.suffix == other.suffix == ".parquet"
        one.write_text("one")
        other.write_text("other")
    assert target.read_text() == "one"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_as_long_as_disks_take_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("\u00fc" * 125 + ".csv")
    files.write_text(target, "all")
    assert target.read_text() == "all"


def test_only_what_nobody_writes_is_swept(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    here, there, day = files._host(), "0" * 8, 24 * 3600.0
    mine = [
        left(tmp_path / "dead.npy", host=here, process=ended.pid),
        left(tmp_path / "own.npy", host=here, process=os.getpid()),
        left(tmp_path / "old.npy", host=there, process=ended.pid, old=2 * day),
    ]
    kept = [left(tmp_path / "new.npy", host=there, process=ended.pid, old=day / 2)]
    if os.name == "posix":
        kept.append(left(tmp_path / "alive.npy", host=here, process=os.getppid(), old=2 * day))
    other = tmp_path / ".hidden.12.npy"
    other.write_text("somebody's")
    assert all(map(is_temporary, (*mine, *kept)))
    sweep(tmp_path)
    assert set(tmp_path.iterdir()) == {*kept, other}


def test_a_folder_is_no_file_to_write(tmp_path: Path) -> None:
    (tmp_path / "clips.parquet").mkdir()
    with pytest.raises(ConfigError, match="is a folder"):
        files.check_writable(tmp_path / "clips.parquet")
    files.check_writable(tmp_path / "other.parquet")
    assert [path.name for path in tmp_path.iterdir()] == ["clips.parquet"]
