"""The command line: parses, calls, prints. Imports nothing heavy until a command needs it."""

from __future__ import annotations

import argparse
import atexit
import contextlib
import errno
import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from auricle import __version__, commands
from auricle.errors import AuricleError
from auricle.printing import printable

_DISK = {
    errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG,
    errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.EFBIG,
}  # fmt: skip
_OBJECTS = 10_000
"""New ones, after which Python looks for garbage among them; 700 or 2000 by default."""
_STOPPED = "auricle: stopped; finished trainings are kept. The same command goes on after the last of them."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, one of those listed in docs/options.md.

    Args:
        arguments: those after `auricle`; None: of this process, which the command has to itself.
    """
    if arguments is None:
        _look_less_for_garbage()
    try:
        options = _parser().parse_args(arguments)
        if getattr(options, "output", None):
            from auricle.files import check_writable

            target = Path(options.output)
            check_writable(target / "result" if target.is_dir() else target)
        with _stoppable():
            return int(options.run(options) or 0)
    except AuricleError as error:
        first, *others = error.lines
        for line in (f"auricle: {first}", *others):
            _say(line)
        return 1
    except _Terminated:
        _say(_STOPPED)
        return 143
    except KeyboardInterrupt:
        print(file=sys.stderr)  # below the ^C
        _say(_STOPPED)
        return 130
    except BrokenPipeError:
        # The reader of our output has gone; close quietly, as other tools do.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        if error.errno not in _DISK:
            raise
        # Of a renaming the second name is the one that the user gave.
        name = error.filename2 or error.filename
        place = f" ({os.fsdecode(name)})" if name else ""
        _say(f"auricle: cannot write: {error.strerror}{place}. What was finished is kept.")
        return 1


def _look_less_for_garbage() -> None:
    """Torch's modules are hundreds of thousands of objects, and none of them is garbage: to look through
    them while they are imported, and again when the process ends, takes a quarter of the start.
    """
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])
    atexit.register(gc.freeze)


class _Terminated(KeyboardInterrupt):
    """SIGTERM: whoever sends it wants what Ctrl-C does, the ending of all workers too."""


@contextlib.contextmanager
def _stoppable() -> Iterator[None]:
    """In here SIGTERM raises, so that what was begun is ended in order."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def terminate(number: int, frame: FrameType | None) -> None:
        raise _Terminated

    before = signal.signal(signal.SIGTERM, terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _say(text: str) -> None:
    print(printable(text), file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="auricle",
        description="Which representation of sound suits my recordings and my network best, and by how much?",
        epilog="Each command has its own --help.",
    )
    parser.add_argument("--version", action="version", version=f"auricle {__version__}")
    chosen = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add(chosen)
    return parser


if __name__ == "__main__":
    sys.exit(main())
