"""Progress and lines: bars where somebody looks, plain lines where nobody does."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from auricle.printing import duration, printable

if TYPE_CHECKING:
    from auricle.runtime import ClipPrediction, Prediction

_PLAIN_SECONDS = 15.0
"""Without a terminal, a stage speaks at its ends and this often in between."""


class Terminal:
    """Where a command speaks to people.

    Args:
        quiet: say nothing on standard output, which a program reads; lines go to standard error.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.console = Console(stderr=quiet, highlight=False, soft_wrap=True)
        self._bars: Progress | None = None
        self._tasks: dict[str, TaskID] = {}
        self._spoken: dict[str, float] = {}
        self._began: dict[str, tuple[float, int]] = {}

    def line(self, text: str) -> None:
        """Print a line, above any bars."""
        console = self._bars.console if self._bars else self.console
        console.print(printable(text), markup=False)

    def progress(self, stage: str, done: int, total: int) -> None:
        """Show how far a stage is."""
        if self.console.is_terminal:
            self._bar(stage, done, total)
        else:
            self._plain(stage, done, total)

    def close(self) -> None:
        """End the bars."""
        if self._bars:
            self._bars.stop()
            self._bars = None

    @contextlib.contextmanager
    def busy(self, text: str) -> Iterator[None]:
        """Show that something is under way whose end cannot be told; no trace is left."""
        with self.console.status(printable(text)):
            yield

    def prediction(self, prediction: Prediction) -> None:
        """One recording's score, and its timeline where it has several clips."""
        if prediction.label is None:
            self.line(f"{prediction.path}: skipped: {prediction.error}")
            return
        said = _said(prediction)
        unlike = "; unlike what the model was trained on" if prediction.unlike else ""
        self.line(f"{prediction.path}: {said}{unlike}")
        if len(prediction.clips) > 1:
            for clip in prediction.clips:
                if clip.labels is not None:
                    self.line(f"  {clip.start:8.1f} s  {_said(clip)}")
                    continue
                share = clip.probabilities[clip.label]
                bar = "#" * round(20 * share)
                doubt = "" if clip.sure else "  unsure"
                self.line(f"  {clip.start:8.1f} s  {clip.label}  {share:6.1%}  {bar}{doubt}")

    def _bar(self, stage: str, done: int, total: int) -> None:
        if self._bars is None:
            self._bars = Progress(
                TextColumn("{task.description:<18}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                TimeRemainingColumn(),
                console=self.console,
            )
            self._bars.start()
        if stage not in self._tasks:
            self._tasks[stage] = self._bars.add_task(stage, total=total)
        self._bars.update(self._tasks[stage], completed=done, total=total)

    def _plain(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        began, before = self._began.setdefault(stage, (now, done))
        if done == total or now - self._spoken.get(stage, -_PLAIN_SECONDS) >= _PLAIN_SECONDS:
            self._spoken[stage] = now
            left = (now - began) * (total - done) / max(done - before, 1)
            told = f", about {duration(left)} left" if done > before and left >= 1 else ""
            self.line(f"{stage}: {done} of {total}{told}")


def _said(found: Prediction | ClipPrediction) -> str:
    """The label, or all labels, with probabilities."""
    if found.labels is not None:
        told = [f"{name} {found.probabilities[name]:.1%}" for name in found.labels]
        return ", ".join(told) or "none of the classes"
    text = f"{found.label} {found.probabilities[found.label or '']:.1%}"
    return text if found.sure else f"unsure ({text})"
