"""Results: a finished run folder, for notebooks and programs."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auricle.errors import ConfigError

if TYPE_CHECKING:
    import pandas as pd
    from rich.console import Console


class Results:
    """What a comparison found.

    Args:
        folder: the run folder.

    Raises:
        ConfigError: the folder holds no finished run.

    Attributes:
        folder: the run folder.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        if not (self.folder / "summary.json").is_file():
            raise ConfigError(
                f"{folder} holds no finished run: give a run folder, or let `auricle compare` finish it"
            )

    @cached_property
    def summary(self) -> dict[str, Any]:
        """Everything that the report says, as plain values."""
        return json.loads((self.folder / "summary.json").read_text(encoding="utf-8"))

    @property
    def verdict(self) -> str:
        """The verdict in plain words."""
        told = self.summary["verdict"]
        return " ".join([told["headline"], *told["sentences"]])

    @property
    def winner(self) -> str | None:
        """The representation that beats every rival; None where the data do not carry that."""
        return self.summary["verdict"]["winner"]

    @property
    def choice(self) -> str:
        """The cheapest representation within 1 point of the leader: the model uses it."""
        return self.summary["verdict"]["choice"]

    @cached_property
    def table(self) -> pd.DataFrame:
        """The ranking: one row a candidate and baseline, scores and their 95 % intervals in 0..1.

        `macro_f1_low` and its like are NaN in folders of auricle before these intervals.
        """
        import pandas as pd

        columns = (
            "candidate", "kind", "score", "low", "high", *_with_ends("macro_f1", "roc_auc"), "log_loss",
            *_with_ends("ece"), "seeds", "dropped", "converged",
        )  # fmt: skip
        flat = map(_flat, self.summary["ranking"])
        rows = [{name: row.get(name) for name in columns} for row in flat]
        return pd.DataFrame(rows, columns=list(columns)).set_index("candidate")

    @cached_property
    def metrics(self) -> pd.DataFrame:
        """`results.csv`: candidate, fold, seed, metric, value."""
        import pandas as pd

        return pd.read_csv(self.folder / "results.csv")

    @cached_property
    def predictions(self) -> pd.DataFrame:
        """`predictions.csv`: each recording's probabilities, out of fold, by candidate and seed."""
        import pandas as pd

        return pd.read_csv(self.folder / "predictions.csv")

    def report(self, path: str | Path | None = None) -> Path:
        """Write the report, one self-contained HTML file.

        Args:
            path: where to; by default `report.html` in the run folder.

        Raises:
            DataError: an artifact of the run is missing.
        """
        from auricle.report.html import write_report

        return write_report(self.folder, None if path is None else Path(path))

    def print(self, console: Console | None = None) -> None:
        """Print verdict, ranking and effects.

        Args:
            console: where to; by default standard output.
        """
        from rich.console import Console as RichConsole

        from auricle.report.terminal import print_verdict

        print_verdict(self.summary, console or RichConsole(highlight=False))

    def __repr__(self) -> str:
        return f"Results({str(self.folder)!r}: {self.verdict})"


def _with_ends(*metrics: str) -> list[str]:
    return [column for name in metrics for column in (name, f"{name}_low", f"{name}_high")]


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row of the ranking with the ends of its intervals beside the metrics."""
    intervals = row.get("intervals") or {}
    ends = {f"{m}_{end}": v for m, found in intervals.items() for end, v in (found or {}).items()}
    return row | ends
