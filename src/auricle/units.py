"""The only rounding between seconds, samples and frames; times as people write them.

Seconds become samples by rounding to the nearest, halves up, in exact decimal arithmetic, so that
0.1 s at 44 100 Hz is 4 410 samples on every machine. A centred transform of `n` samples with a hop
of `h` has `1 + n // h` frames; frame `t` stands at `t * h / sample_rate` seconds.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from auricle.errors import ConfigError


def to_samples(seconds: float, sample_rate: int) -> int:
    """Seconds as a count of samples, nearest, halves up.

    >>> to_samples(0.1, 44100), to_samples(0.5 / 16000, 16000)
    (4410, 1)
    """
    exact = Decimal(str(seconds)) * sample_rate
    return int(exact.to_integral_value(rounding=ROUND_HALF_UP))


def seconds(text: str) -> float:
    """A time with its unit, in seconds; without one it is in seconds.

    Raises:
        ConfigError: no number, or an unknown unit.

    >>> seconds("90s"), seconds("10m"), seconds("1.5h"), seconds("45")
    (90.0, 600.0, 5400.0, 45.0)
    """
    units = {"s": 1.0, "m": 60.0, "h": 3600.0}
    number, unit = (text[:-1], text[-1]) if text[-1:] in units else (text, "s")
    try:
        return float(number) * units[unit]
    except ValueError:
        raise ConfigError(f"a time of {text!r}: write 90s, 10m or 2h") from None


def budget(text: str) -> float:
    """As `seconds`, where a number alone is refused: it might be meant in minutes.

    Raises:
        ConfigError: no unit, or as there.
    """
    found = seconds(text)
    if text[-1:] not in "smh":
        raise ConfigError(f"a budget of {text}: add the unit, {text}s, {text}m or {text}h")
    return found


def to_seconds(samples: int, sample_rate: int) -> float:
    """A count of samples as seconds.

    >>> to_seconds(4410, 44100)
    0.1
    """
    return samples / sample_rate


def frame_count(samples: int, hop: int) -> int:
    """Frames of a centred transform of `samples` samples.

    >>> frame_count(0, 512), frame_count(512, 512)
    (1, 2)
    """
    return 1 + samples // hop


def resampled_length(samples: int, source_rate: int, target_rate: int) -> int:
    """Samples after a change of rate, nearest, halves up.

    >>> resampled_length(44100, 44100, 16000)
    16000
    """
    return (2 * samples * target_rate + source_rate) // (2 * source_rate)
