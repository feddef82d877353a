"""Compiles the front ends' kernel with the system's C compiler, where there is one.

Hatch calls this when a wheel is built or the package is installed in place; `python hatch_build.py`
does the same alone. A build without a compiler goes on and says so: the kernel is optional.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ModuleNotFoundError:  # called alone
    BuildHookInterface = object

FOLDER = Path(__file__).parent / "src" / "auricle" / "kernel"
LIBRARY = FOLDER / ("kernel.dll" if sys.platform == "win32" else "kernel.so")
# Without contraction a frame has the same bits on every processor; fast-math would change how the
# whole process treats denormal numbers.
FLAGS = ["-std=c11", "-O3", "-ffp-contract=off", "-fno-math-errno", "-fvisibility=hidden"]
FLAGS += [] if sys.platform == "win32" else ["-fPIC"]


class CustomBuildHook(BuildHookInterface):
    """Adds the library to wheels, whose tag then names the platform but no Python version."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatch before it collects the files."""
        if self.target_name != "wheel":
            return
        failure = compile_kernel()
        if failure:
            self.app.display_warning(f"auricle is built without its compiled kernel: {failure}")
            return
        build_data["artifacts"].append(f"src/auricle/kernel/{LIBRARY.name}")
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform}"


def compile_kernel(library: Path = LIBRARY) -> str | None:
    """Write the library, beside its source if not told otherwise; why it cannot be, or None."""
    compiler = _compiler()
    if compiler is None:
        library.unlink(missing_ok=True)
        return "no C compiler (cc, gcc or clang) is on the path"
    # Beside its place and then moved: a process that uses the old library keeps it.
    temporary = library.with_suffix(f".{os.getpid()}")
    command = [*compiler, *FLAGS, "-shared", "-o", str(temporary), str(FOLDER / "kernel.c")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        for stale in (temporary, library):
            stale.unlink(missing_ok=True)
        return f"{shlex.join(command)} failed:\n{done.stderr.strip()}"
    temporary.replace(library)
    return None


def _compiler() -> list[str] | None:
    """The compiler of the environment's CC, or the first there is."""
    if os.environ.get("CC"):
        return shlex.split(os.environ["CC"])
    found = next(filter(shutil.which, ("cc", "gcc", "clang")), None)
    return [found] if found else None


if __name__ == "__main__":
    sys.exit(compile_kernel())
