"""What a microphone, a line and a codec do to a whole scene.

Conventions: 16 kHz mono float32 in and out, same length, same times to within a few milliseconds.
The chain is drawn from the generator before anybody looks at who speaks, so no class has its own.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import soundfile
import soxr
from scipy import signal

from auricle.voices.activity import RATE

Audio = npt.NDArray[np.float32]
Chance = np.random.Generator

_PEAK = 0.9
# Container, subtype, sample rate, compression level (libsndfile: 1 is the smallest file).
_CODECS: dict[str, tuple[str, str, int, float | None]] = {
    "mu-law": ("WAV", "ULAW", 8000, None),
    "a-law": ("WAV", "ALAW", 8000, None),
    "gsm": ("WAV", "GSM610", 8000, None),
    "adpcm": ("WAV", "IMA_ADPCM", 16000, None),
    "adpcm-8k": ("WAV", "NMS_ADPCM_32", 8000, None),
    "vorbis": ("OGG", "VORBIS", 16000, 0.95),
    "mp3": ("MP3", "MPEG_LAYER_III", 16000, 0.9),
    "opus": ("OGG", "OPUS", 16000, 0.9),
}
CODECS = tuple(_CODECS)
# Opus takes a second for 20 s.
_LIKELIHOOD = np.array([3, 2, 3, 3, 2, 3, 3, 0.5])


def through(samples: Audio, generator: Chance, *, codecs: float = 0.35) -> Audio:
    """A random microphone, then with probability `codecs` a line or codec."""
    sound = equalised(samples, generator)
    sound = _sometimes(0.15, generator, sound, compressed)
    sound = _sometimes(0.08, generator, sound, clipped)
    if generator.random() < codecs:
        sound = coded(sound, str(generator.choice(CODECS, p=_LIKELIHOOD / _LIKELIHOOD.sum())))
    return sound


def _sometimes(
    share: float, generator: Chance, sound: Audio, change: Callable[[Audio, Chance], Audio]
) -> Audio:
    return change(sound, generator) if generator.random() < share else sound


def equalised(samples: Audio, generator: Chance) -> Audio:
    """A smooth random response: a tilt, bumps, and the band that the microphone passes."""
    hertz = np.fft.rfftfreq(512, 1 / RATE)
    octaves = np.log2(np.maximum(hertz, 40) / 1000)
    gain = generator.normal(0, 2) * octaves
    for _ in range(generator.integers(1, 5)):
        centre, width = generator.uniform(-3, 3), generator.uniform(0.3, 1.5)
        gain += generator.normal(0, 4) * np.exp(-(((octaves - centre) / width) ** 2) / 2)
    low, high = _passband(generator)
    gain -= 24 * np.maximum(0, np.log2(low / np.maximum(hertz, 20)))
    gain -= 60 * np.maximum(0, np.log2(np.maximum(hertz, 20) / high))
    taps = np.fft.irfft(10 ** (np.maximum(gain, -80) / 20))
    taps = np.roll(taps, 256) * np.hanning(512)
    return np.asarray(signal.fftconvolve(samples, taps, "same"), np.float32)


def _passband(generator: Chance) -> tuple[float, float]:
    """Telephone, or anything between a headset and an open microphone."""
    if generator.random() < 0.12:
        return 300.0, 3400.0
    high = 8000.0 if generator.random() < 0.5 else generator.uniform(3400, 8000)
    return float(np.exp(generator.uniform(np.log(20), np.log(250)))), high


def compressed(samples: Audio, generator: Chance) -> Audio:
    """Automatic gain control: the level of the last tenths of a second drives the gain."""
    power = np.square(samples, dtype=np.float64)
    pole = np.exp(-1 / (generator.uniform(0.05, 1.0) * RATE))
    level = signal.lfilter([1 - pole], [1, -pole], power) + 1e-4 * power.mean() + 1e-12
    gain = (level / power.mean()) ** -generator.uniform(0.1, 0.4) if power.any() else level
    return np.asarray(samples * gain, np.float32)


def clipped(samples: Audio, generator: Chance) -> Audio:
    """An input that is driven too far."""
    limit = np.percentile(np.abs(samples), generator.uniform(97, 99.9)) + 1e-9
    return np.asarray(np.tanh(samples / limit) * limit, np.float32)


def coded(samples: Audio, codec: str) -> Audio:
    """Through a codec and back, in memory, driven to a peak of 0.9 and scaled back."""
    container, subtype, rate, level = _CODECS[codec]
    scale = _PEAK / (float(np.abs(samples).max()) + 1e-9)
    options = {} if level is None else {"compression_level": level}
    file = io.BytesIO()
    given = samples * scale if rate == RATE else soxr.resample(samples * scale, RATE, rate)
    soundfile.write(file, given, rate, subtype, format=container, **options)
    file.seek(0)
    back, _ = soundfile.read(file, dtype="float32")
    back = back if rate == RATE else soxr.resample(back, rate, RATE)
    whole = np.zeros(len(samples), np.float32)
    whole[: len(back)] = back[: len(samples)] / scale
    return whole
