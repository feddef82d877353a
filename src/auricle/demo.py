"""A generated good/bad problem: the hum of rotating machines, with and without a fault.

A machine turns at a shaft frequency that differs between recordings and drifts within one. What it
radiates is the sum of

- tones locked to the shaft: orders of imbalance and blade and gear mesh with sidebands, with a
  spectrum of its own for every machine;
- flow noise, and friction noise through the resonance of the bearing's housing;
- if it is bad, either a defect in the bearing's outer race (an impact each time a ball passes it,
  ringing the housing) or a rub (a burst of friction noise once a turn), often faint;

heard through a room and a microphone, among mains hum, background noise and knocks from elsewhere.
Both faults stand in the time structure of a weak band, far below the tones. The level of a
recording is drawn at random, so that it says nothing about the label. Some machines are mostly
bad and others mostly good, as in life: who splits at random learns the machines, not the fault.

Sources of the physics: Randall & Antoni, "Rolling element bearing diagnostics: a tutorial",
Mechanical Systems and Signal Processing 25 (2011); the set-up follows what MIMII (Purohit et al.,
2019) recorded of real machines. No sound of theirs is in it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.random import Generator

from . import audio
from .errors import ConfigError
from .units import to_samples

CLASSES = ("good", "bad")
COLUMNS = ("path", "label", "group", "microphone", "speed_rpm", "fault", "severity_db")
MICROPHONES = 3

_KINDS = ("pump", "fan", "gearbox")
_BAD_SHARES = (0.8, 0.2, 0.1, 0.9)
_SEVERITY = (5.0, 17.0)
_FRICTION = (-36.0, -26.0)
_KNOCK_COUNT = 3.0
_ORDERS = 160
_TABLE = 4096
_LOWEST_RATE = 16000


@dataclass(frozen=True, slots=True)
class Machine:
    """What stays the same in every recording of one machine.

    Attributes:
        name: its group.
        shaft: nominal shaft frequency in hertz.
        turn: pressure over one turn of the shaft, unit root mean square, `(angle,)`.
        ball_pass: balls that pass a point of the outer race, a turn.
        resonance: frequency in hertz at which the bearing's housing rings.
        damping: its damping ratio.
        flow: knots of the flow noise's spectrum in decibels.
        friction: level of the bearing's friction noise, in decibels against the tones.
        bad_share: which part of its recordings is bad.
    """

    name: str
    shaft: float
    turn: np.ndarray
    ball_pass: float
    resonance: float
    damping: float
    flow: np.ndarray
    friction: float
    bad_share: float


@dataclass(frozen=True, slots=True)
class Take:
    """One recording: its samples and what is known about it."""

    name: str
    label: str
    machine: str
    microphone: str
    speed_rpm: float
    fault: str
    severity_db: float
    waveform: np.ndarray

    @property
    def path(self) -> str:
        """Where it lies in the data set."""
        return f"{self.label}/{self.name}.wav"


def generate(
    folder: str | Path,
    *,
    machines: int = 20,
    per_machine: int = 8,
    seconds: float = 3.0,
    sample_rate: int = 16000,
    seed: int = 0,
) -> Path:
    """Write the data set: `good/*.wav`, `bad/*.wav`, `metadata.csv` and one file that is broken.

    The same arguments give the same bytes. Both labels occur on every machine.

    Args:
        folder: where to; made if it does not exist.
        machines: how many, at least 2; each is a group.
        per_machine: recordings of each, at least 2.
        seconds: length of a recording, at least 0.5.
        sample_rate: hertz, at least 16 000: the faults ring at up to 6 kHz.
        seed: which data set of the many.

    Returns:
        `folder`.

    Raises:
        ConfigError: a value below its limit.
    """
    _validate(machines, per_machine, seconds, sample_rate)
    root = Path(folder)
    for label in CLASSES:
        (root / label).mkdir(parents=True, exist_ok=True)
    rows = []
    for take in takes(machines, per_machine, seconds, sample_rate, seed):
        audio.write(root / take.path, take.waveform, sample_rate, subtype="PCM_16")
        rows.append(_row(take))
    rows.append(_broken(root, rows[0]))
    _write_table(root / "metadata.csv", rows)
    return root


def takes(
    machines: int, per_machine: int, seconds: float, sample_rate: int, seed: int
) -> Iterator[Take]:
    """Every recording of the data set, machine by machine; waveforms are `(time,)` float32."""
    samples = to_samples(seconds, sample_rate)
    rooms = np.random.default_rng([seed, 1])
    microphones = [_knots(rooms, 8, 3.0) for _ in range(MICROPHONES)]
    for index in range(machines):
        machine = make_machine(index, seed=seed)
        bad = np.clip(round(machine.bad_share * per_machine), 1, per_machine - 1)
        order = np.random.default_rng([seed, 2, index]).permutation(per_machine)
        for run in range(per_machine):
            rng = np.random.default_rng([seed, 3, index, run])
            yield _take(
                rng, machine, bool(order[run] < bad), run, microphones, samples, sample_rate
            )


def make_machine(index: int, *, seed: int) -> Machine:
    """Machine `index` of the data set; the same for the same seed."""
    rng = np.random.default_rng([seed, 0, index])
    return Machine(
        name=f"{_KINDS[index % len(_KINDS)]}{index + 1:02d}",
        shaft=rng.uniform(7.0, 12.0),
        turn=_one_turn(rng),
        ball_pass=rng.uniform(2.6, 4.4),
        resonance=rng.uniform(2200.0, 5600.0),
        damping=rng.uniform(0.02, 0.05),
        flow=_knots(rng, 12, 8.0),
        friction=rng.uniform(*_FRICTION),
        bad_share=_BAD_SHARES[index % len(_BAD_SHARES)],
    )


# ---- the machine -----------------------------------------------------------------------------


def _one_turn(rng: Generator) -> np.ndarray:
    """Orders of imbalance (falling), blade passes and gear mesh with sidebands, as one period."""
    decibels = np.full(_ORDERS + 1, -np.inf)
    decibels[1:21] = -6.0 * np.log2(np.arange(1, 21)) + rng.normal(0.0, 5.0, 20)
    blades, teeth = int(rng.integers(5, 10)), int(rng.integers(23, 48))
    decibels[blades : 4 * blades : blades] = rng.normal(2.0, 3.0, 3) - [0.0, 6.0, 12.0]
    for multiple in (1, 2, 3):
        mesh = multiple * teeth
        decibels[mesh - 1 : mesh + 2] = rng.normal(-6.0 * multiple, 4.0) - np.array([12.0, 0, 12.0])
    phase = np.exp(2j * np.pi * rng.random(_ORDERS + 1))
    spectrum = np.zeros(_TABLE // 2 + 1, complex)
    spectrum[: _ORDERS + 1] = 10.0 ** (decibels / 20.0) * phase
    return _unit(np.fft.irfft(spectrum))


def _turns(rng: Generator, shaft: float, samples: int, sample_rate: int) -> np.ndarray:
    """Turns of the shaft since the start: a speed that drifts by some per cent, and wobbles."""
    time = np.arange(samples) / sample_rate
    drift = rng.uniform(-0.03, 0.03) * np.sin(
        2 * np.pi * (rng.uniform(0.1, 0.4) * time + rng.random())
    )
    wobble = 0.004 * np.sin(2 * np.pi * (rng.uniform(1.0, 3.0) * time + rng.random()))
    return rng.random() + np.cumsum(shaft * (1.0 + drift + wobble)) / sample_rate


def _tones(machine: Machine, turns: np.ndarray) -> np.ndarray:
    """The pressure over one turn, read at the angle of the shaft."""
    angle = (turns % 1.0) * _TABLE
    return np.interp(angle, np.arange(_TABLE + 1), np.append(machine.turn, machine.turn[0]))


def _ring(machine: Machine, excitation: np.ndarray, sample_rate: int) -> np.ndarray:
    """What the housing makes of an excitation: a convolution with a damped sine."""
    time = np.arange(int(0.03 * sample_rate)) / sample_rate
    angular = 2.0 * np.pi * machine.resonance
    response = np.exp(-machine.damping * angular * time) * np.sin(angular * time)
    return _convolve(excitation, response)


def _impacts(rng: Generator, machine: Machine, turns: np.ndarray) -> np.ndarray:
    """An impulse each time a ball passes the defect.

    The balls slip: each passage comes up to some per cent of a period early or late. The load
    zone weighs an impact with the shaft's angle.
    """
    first, last = turns[0] * machine.ball_pass, turns[-1] * machine.ball_pass
    passages = np.arange(np.ceil(first) + 1, np.floor(last))
    at = (passages + rng.normal(0.0, 0.02, passages.size)) / machine.ball_pass
    strength = rng.lognormal(0.0, 0.25, passages.size) * (1.0 + 0.5 * np.cos(2 * np.pi * at))
    excitation = np.zeros(turns.size)
    np.add.at(excitation, np.searchsorted(turns, at).clip(0, turns.size - 1), strength)
    return excitation


def _rub(rng: Generator, turns: np.ndarray) -> np.ndarray:
    """Friction noise while the shaft touches: about a tenth of each turn."""
    closeness = np.cos(2.0 * np.pi * (turns - rng.random()))
    return rng.normal(size=turns.size) * np.exp(12.0 * (closeness - 1.0))


# ---- what it is heard through ----------------------------------------------------------------


def _knots(rng: Generator, count: int, spread: float) -> np.ndarray:
    """A random smooth spectrum: decibels at frequencies that are evenly spaced in octaves."""
    return rng.normal(0.0, spread, count)


def _gain(knots: np.ndarray, samples: int, sample_rate: int) -> np.ndarray:
    """Knots between 50 Hz and half the rate as a gain at each frequency of an rfft."""
    octave = np.log2(np.maximum(np.fft.rfftfreq(samples, 1.0 / sample_rate), 50.0))
    at = np.linspace(np.log2(50.0), octave[-1], knots.size)
    return 10.0 ** (np.interp(octave, at, knots) / 20.0)


def _coloured(
    rng: Generator, samples: int, sample_rate: int, knots: np.ndarray, slope: float
) -> np.ndarray:
    """Noise of unit root mean square: `slope` decibels an octave, and knots on top."""
    octave = np.log2(np.maximum(np.fft.rfftfreq(samples, 1.0 / sample_rate), 50.0) / 50.0)
    gain = _gain(knots, samples, sample_rate) * 10.0 ** (slope * octave / 20.0)
    return _unit(np.fft.irfft(np.fft.rfft(rng.normal(size=samples)) * gain, samples))


def _room(rng: Generator, sample_rate: int) -> np.ndarray:
    """Impulse response: the direct sound, and a diffuse tail that decays within 20 to 60 ms."""
    time = np.arange(int(0.06 * sample_rate)) / sample_rate
    tail = rng.normal(size=time.size) * np.exp(-6.9 * time / rng.uniform(0.02, 0.06))
    tail *= rng.uniform(0.1, 0.4) / np.sqrt(np.sum(tail**2))
    tail[0] = 1.0
    return tail


def _elsewhere(rng: Generator, samples: int, sample_rate: int) -> np.ndarray:
    """Background noise of a colour of its own with mains hum, of unit root mean square."""
    noise = _coloured(rng, samples, sample_rate, _knots(rng, 6, 3.0), rng.uniform(-5.0, -2.0))
    mains = rng.choice([50.0, 60.0]) * np.arange(samples) / sample_rate
    hum = np.sin(2 * np.pi * (mains + rng.random())) + 0.4 * np.sin(2 * np.pi * (2 * mains))
    return _unit(noise + rng.uniform(0.0, 0.6) * hum)


def _knocks(rng: Generator, samples: int, sample_rate: int) -> np.ndarray:
    """A few knocks at random times, from whoever works nearby: not every impact is a fault."""
    strokes = np.zeros(samples)
    count = rng.poisson(_KNOCK_COUNT)
    strength = 10.0 ** (rng.uniform(-8.0, 14.0) / 20.0)
    strokes[rng.integers(0, samples, count)] = strength * rng.uniform(0.3, 1.0, count)
    time = np.arange(int(0.05 * sample_rate)) / sample_rate
    body = rng.normal(size=time.size) * np.exp(-time / 0.006)
    return _convolve(strokes, body / np.abs(body).max())


# ---- one recording ---------------------------------------------------------------------------


def _take(
    rng: Generator,
    machine: Machine,
    bad: bool,
    run: int,
    microphones: list[np.ndarray],
    samples: int,
    sample_rate: int,
) -> Take:
    """One run of a machine before one of the microphones, at a level of its own."""
    shaft = machine.shaft * rng.uniform(0.8, 1.2)
    turns = _turns(rng, shaft, samples, sample_rate)
    microphone = run % MICROPHONES
    fault = ("bearing" if rng.random() < 0.7 else "rub") if bad else ""
    severity = float(rng.uniform(*_SEVERITY)) if bad else float("-inf")
    sound = _machine_sound(rng, machine, turns, fault, severity, sample_rate)
    heard = _unit(_convolve(sound, _room(rng, sample_rate)))
    snr = rng.uniform(5.0, 25.0)
    heard = heard + _elsewhere(rng, samples, sample_rate) * 10.0 ** (-snr / 20.0)
    heard = heard + _knocks(rng, samples, sample_rate)
    gain = _gain(microphones[microphone], samples, sample_rate)
    waveform = _unit(np.fft.irfft(np.fft.rfft(heard) * gain, samples))
    waveform *= 10.0 ** (rng.uniform(-40.0, -20.0) / 20.0)
    return Take(
        name=f"{machine.name}_mic{microphone + 1}_run{run + 1}",
        label=CLASSES[int(bad)],
        machine=machine.name,
        microphone=f"mic{microphone + 1}",
        speed_rpm=60.0 * shaft,
        fault=fault,
        severity_db=severity,
        waveform=(waveform / max(1.0, np.abs(waveform).max())).astype(np.float32),
    )


def _machine_sound(
    rng: Generator,
    machine: Machine,
    turns: np.ndarray,
    fault: str,
    severity: float,
    sample_rate: int,
) -> np.ndarray:
    """Tones, flow, friction and, where there is one, the fault; decibels against the tones."""
    flow = _coloured(rng, turns.size, sample_rate, machine.flow, -4.0)
    friction = _unit(_ring(machine, rng.normal(size=turns.size), sample_rate))
    level = machine.friction + rng.normal(0.0, 1.0)
    sound = (
        _tones(machine, turns)
        + flow * 10.0 ** (rng.uniform(-12.0, -4.0) / 20.0)
        + friction * 10.0 ** (level / 20.0)
    )
    if fault:
        excitation = _impacts(rng, machine, turns) if fault == "bearing" else _rub(rng, turns)
        ringing = _unit(_ring(machine, excitation, sample_rate))
        sound = sound + ringing * 10.0 ** ((level + severity) / 20.0)
    return sound


def _unit(signal: np.ndarray) -> np.ndarray:
    """The same signal with a root mean square of 1."""
    return signal / np.sqrt(np.mean(signal**2))


def _convolve(signal: np.ndarray, response: np.ndarray) -> np.ndarray:
    """Linear convolution, cut to the length of the signal.

    The transform is a power of two long: a length with a large prime factor takes 20 times longer.
    """
    size = 1 << (signal.size + response.size - 2).bit_length()
    product = np.fft.rfft(signal, size) * np.fft.rfft(response, size)
    return np.fft.irfft(product, size)[: signal.size]


# ---- files -----------------------------------------------------------------------------------


def _validate(machines: int, per_machine: int, seconds: float, sample_rate: int) -> None:
    limits = (
        ("machines", machines, 2),
        ("per_machine", per_machine, 2),
        ("seconds", seconds, 0.5),
        ("sample_rate", sample_rate, _LOWEST_RATE),
    )
    for name, given, least in limits:
        if given < least:
            raise ConfigError(f"generate({name}={given}): at least {least} is needed")


def _row(take: Take) -> tuple[str, ...]:
    severity = f"{take.severity_db:.1f}" if take.fault else ""
    speed = f"{take.speed_rpm:.0f}"
    return (take.path, take.label, take.machine, take.microphone, speed, take.fault, severity)


def _broken(root: Path, like: tuple[str, ...]) -> tuple[str, ...]:
    """A recorder that lost power: a file of the right name that holds no sound."""
    path = "good/broken.wav"
    (root / path).write_bytes(b"RIFF\x00\x00\x00\x00")
    return (path, "good", like[2], like[3], "", "", "")


def _write_table(path: Path, rows: Iterable[tuple[str, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows)
