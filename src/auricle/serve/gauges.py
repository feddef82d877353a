"""Counts of what a server did, in Prometheus's text format."""

from __future__ import annotations

from collections import defaultdict
from threading import Lock

_HELP = {
    "auricle_uploads_total": ("counter", "Files that were sent, by outcome."),
    "auricle_streams_total": ("counter", "Streams that have ended, by outcome."),
    "auricle_streams_open": ("gauge", "Streams that are open."),
    "auricle_audio_seconds_total": ("counter", "Sound that was heard, by source."),
    "auricle_dropped_seconds_total": ("counter", "Sound of live streams that was not heard."),
    "auricle_refused_total": ("counter", "Requests that were refused at the door, by reason."),
    "auricle_step_seconds": ("histogram", "From the arrival of a stream's sound to its results."),
}
_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)


class Gauges:
    """Counters of one server; every method may be called from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._values: dict[tuple[str, str], float] = defaultdict(float)
        self._values["auricle_streams_open", ""] = 0.0

    def add(self, name: str, value: float = 1.0, **labels: str) -> None:
        """Add to a counter; labels are words of ours, never a client's."""
        told = ",".join(f'{key}="{word}"' for key, word in labels.items())
        with self._lock:
            self._values[name, told] += value

    def observe(self, name: str, seconds: float) -> None:
        """Add one duration to a histogram."""
        for edge in _BUCKETS:
            self.add(f"{name}_bucket", float(seconds <= edge), le=f"{edge:g}")
        self.add(f"{name}_bucket", 1.0, le="+Inf")
        self.add(f"{name}_sum", seconds)
        self.add(f"{name}_count")

    def get(self, name: str, **labels: str) -> float:
        """One value; 0 where nothing was counted."""
        told = ",".join(f'{key}="{word}"' for key, word in labels.items())
        with self._lock:
            return self._values.get((name, told), 0.0)

    def text(self) -> str:
        """All values, as a scraper reads them."""
        with self._lock:
            values = dict(self._values)
        lines = []
        for name, (kind, words) in _HELP.items():
            lines += [f"# HELP {name} {words}", f"# TYPE {name} {kind}"]
            for (key, told), value in values.items():
                if key.removesuffix("_bucket").removesuffix("_sum").removesuffix("_count") == name:
                    place = f"{key}{{{told}}}" if told else key
                    lines.append(f"{place} {_figure(value)}")
        return "\n".join(lines) + "\n"


def _figure(value: float) -> str:
    """All digits: a counter that is rounded stands still, and then leaps."""
    return str(int(value)) if value.is_integer() else repr(value)
