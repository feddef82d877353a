"""The stages, one a file: a file put here is a stage of the catalogue, by the name it gives itself."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

from auricle.frontends.stage import Stage


def _found() -> dict[str, type[Stage]]:
    stages: dict[str, type[Stage]] = {}
    for file in sorted(pkgutil.iter_modules(__path__), key=lambda file: file.name):
        module = importlib.import_module(f"{__name__}.{file.name}")
        for kind in vars(module).values():
            own = inspect.isclass(kind) and kind.__module__ == module.__name__
            if own and issubclass(kind, Stage) and not inspect.isabstract(kind):
                assert kind.name not in stages, f"two stages are called {kind.name}"
                stages[kind.name] = kind
    return stages


STAGES: dict[str, type[Stage]] = _found()
