"""The only rounding between seconds, samples and frames.

Seconds become samples by rounding to the nearest, halves up, in exact decimal arithmetic, so that
0.1 s at 44 100 Hz is 4 410 samples on every machine. A centred transform of `n` samples with a hop
of `h` has `1 + n // h` frames; frame `t` stands at `t * h / sample_rate` seconds.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def to_samples(seconds: float, sample_rate: int) -> int:
    """Seconds as a count of samples, nearest, halves up.

    >>> to_samples(0.1, 44100), to_samples(0.5 / 16000, 16000)
    (4410, 1)
    """
    exact = Decimal(str(seconds)) * sample_rate
    return int(exact.to_integral_value(rounding=ROUND_HALF_UP))


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
