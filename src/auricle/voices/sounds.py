"""Generated sounds that are no speech: coloured noise, hum, clicks, breath, laughter, sniffles.

Conventions: 16 kHz float32, root mean square about 1 for backgrounds and over the sounding part of
events. All chance comes from the generator that is handed in.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import fft, signal

from auricle.voices.activity import RATE

Audio = npt.NDArray[np.float32]


def background(generator: np.random.Generator, length: int) -> Audio:
    """A steady background: coloured noise, at times with hum, slow swelling, or clicks."""
    sound = coloured(generator, length, slope=generator.uniform(-2.5, 0.3))
    if generator.random() < 0.3:
        sound += generator.uniform(0.2, 1.0) * hum(generator, length)
    if generator.random() < 0.3:
        sound *= swelling(generator, length)
    if generator.random() < 0.2:
        sound += generator.uniform(0.5, 2.0) * clicks(generator, length)
    return unit(sound)


def unit(sound: np.ndarray) -> Audio:
    """Scaled to a root mean square of 1; silence stays."""
    level = np.sqrt(np.mean(np.square(sound, dtype=np.float64)))
    return np.asarray(sound / level if level > 0 else sound, np.float32)


def coloured(generator: np.random.Generator, length: int, *, slope: float) -> Audio:
    """Noise whose power goes as frequency to the `slope`: 0 is white, -1 pink, -2 brown."""
    spectrum = fft.rfft(generator.standard_normal(length, np.float32))
    hertz = np.maximum(np.fft.rfftfreq(length, 1 / RATE), 30.0).astype(np.float32)
    return unit(fft.irfft(spectrum * hertz ** (slope / 2), length))


def hum(generator: np.random.Generator, length: int) -> Audio:
    """Mains or a machine: a low tone with overtones."""
    base = generator.choice([50.0, 60.0, 100.0, generator.uniform(80, 400)])
    time = np.arange(length) / RATE
    tones = [
        generator.uniform(0.2, 1) / k * np.sin(2 * np.pi * (base * k * time + generator.random()))
        for k in range(1, 9)
    ]
    return unit(np.sum(tones, axis=0))


def swelling(generator: np.random.Generator, length: int) -> Audio:
    """A slow gain between about -10 and +10 dB."""
    points = generator.normal(0, 4, size=max(2, length // RATE + 2))
    at = np.linspace(0, len(points) - 1, length)
    return np.asarray(10 ** (np.interp(at, np.arange(len(points)), points) / 20), np.float32)


def clicks(generator: np.random.Generator, length: int) -> Audio:
    """Keys, a mouse, a pen: short decaying noise at random times."""
    impulses = np.zeros(length)
    count = max(1, generator.poisson(length / RATE * generator.uniform(0.5, 6)))
    impulses[generator.integers(0, length, count)] = generator.uniform(0.2, 1, count)
    duration = generator.uniform(0.003, 0.03)
    time = np.arange(round(4 * duration * RATE)) / RATE
    shape = generator.standard_normal(len(time)) * np.exp(-time / duration)
    return unit(signal.fftconvolve(impulses, shape)[:length])


def event(generator: np.random.Generator) -> Audio:
    """One sound of a mouth or nose that is no speech: breath, laughter, or a sniff."""
    kind = generator.choice(["breath", "laughter", "laughter", "sniff"])
    if kind == "laughter":
        return laughter(generator)
    seconds = generator.uniform(0.25, 0.9) if kind == "breath" else generator.uniform(0.1, 0.3)
    return breath(generator, seconds)


def breath(generator: np.random.Generator, seconds: float) -> Audio:
    """Noise through two broad resonances, swelling and falling."""
    length = round(seconds * RATE)
    noise = generator.standard_normal(length)
    centres = (generator.uniform(500, 1500), generator.uniform(1800, 4500))
    shaped = sum(resonance(noise, centre, centre / 2) for centre in centres)
    return unit(np.asarray(shaped) * np.hanning(length))


def laughter(generator: np.random.Generator) -> Audio:
    """Voiced bursts, four to six a second, each with breath: after Bachorowski et al. (2001)."""
    period = 1 / generator.uniform(4, 6)
    pitch = generator.uniform(150, 450)
    formants = [(generator.uniform(500, 900), 120), (generator.uniform(1200, 2000), 200)]
    bursts = []
    for _ in range(generator.integers(2, 9)):
        length = round(period * RATE * generator.uniform(0.9, 1.1))
        voiced = pulses(np.full(length, pitch)) + 0.1 * generator.standard_normal(length)
        sound = sum(resonance(voiced, hertz, width) for hertz, width in formants)
        bursts.append(np.asarray(sound) * np.hanning(length) ** 2 * generator.uniform(0.5, 1))
        pitch *= generator.uniform(0.9, 1.02)
    return unit(np.concatenate(bursts))


def pulses(pitch: np.ndarray) -> np.ndarray:
    """A train of smoothed glottal pulses that follows `pitch` in hertz, `(time,)`."""
    phase = np.cumsum(pitch / RATE) % 1.0
    # A pulse that opens slowly and closes fast: the derivative of a sawtooth-like flow.
    return np.asarray(np.diff(np.where(phase < 0.6, phase / 0.6, (1 - phase) / 0.4), prepend=0.0))


def resonance(sound: np.ndarray, centre: float, width: float) -> np.ndarray:
    """Through a two-pole resonance at `centre` hertz, `width` hertz wide."""
    radius = np.exp(-np.pi * width / RATE)
    poles = [1, -2 * radius * np.cos(2 * np.pi * centre / RATE), radius**2]
    return np.asarray(signal.lfilter([1 - radius], poles, sound))
