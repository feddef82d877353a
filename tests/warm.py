"""Runs commands in forks of one process that has imported everything already: a start costs nothing.

Reads one JSON line a command, `{"arguments": [...], "cache": "...", "log": "..."}`; writes the process
id, and when the process has ended, its exit code.
"""

from __future__ import annotations

import json
import os
import sys

import sklearn.linear_model  # noqa: F401  # what the baselines import at first use

import auricle.comparison.run
import auricle.report.html  # noqa: F401
from auricle import cli


def _child(order: dict[str, object]) -> int:
    os.setsid()
    log = os.open(str(order["log"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream, target in ((0, os.open(os.devnull, os.O_RDONLY)), (1, log), (2, log)):
        os.dup2(target, stream)
    os.environ["AURICLE_CACHE"] = str(order["cache"])
    code = cli.main(list(order["arguments"]))  # type: ignore[call-overload]
    sys.stdout.flush()
    return code


def main() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        process = os.fork()
        if not process:
            code = 70
            try:
                code = _child(order)
            finally:
                sys.stderr.flush()
                os._exit(code)
        print(process, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
