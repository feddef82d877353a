"""The same numbers as librosa 0.11, an independent implementation.

Tolerances, relative to the picture's largest value, against librosa in float64: 1e-6 for the power
spectrum and the mel spectrum (both are float32 sums here), 5e-4 dB for decibels of power that lies
above the floor by the factor of a float32's resolution, and in float64 rounding alone.
"""

import warnings

import librosa
import numpy as np
import pytest
import scipy.signal
import soundfile
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle.errors import ConfigError
from auricle.frontends import (
    Dct,
    Decibel,
    FrontEnd,
    MelScale,
    Pcen,
    Stft,
    compute,
)

sizes = st.fixed_dictionaries(
    {
        "sample_rate": st.sampled_from([8000, 16000, 22050, 44100]),
        "n_fft": st.sampled_from([256, 400, 512, 1024, 2048]),
        "hop": st.integers(16, 700),
        "bins": st.integers(1, 20),
        "samples": st.integers(1, 12000),
        "seed": st.integers(0, 9),
    }
)


def sound(samples: int, seed: int) -> np.ndarray:
    """Noise and a tone with an onset: from quiet to loud within a clip."""
    rng = np.random.default_rng(seed)
    time = np.arange(samples) / samples
    tone = 0.5 * np.sin(2 * np.pi * 40 * time) * (time > 0.5)
    return rng.normal(scale=0.01, size=samples) + tone


def librosa_mel(y: np.ndarray, s: dict, **options: object) -> np.ndarray:
    bank = librosa.filters.mel(
        sr=s["sample_rate"], n_fft=s["n_fft"], n_mels=s["bins"], dtype=np.float64, **options
    )
    return bank @ librosa_power(y, s)


def librosa_power(y: np.ndarray, s: dict) -> np.ndarray:
    with warnings.catch_warnings():
        # It warns about waveforms shorter than a window, which is no error here.
        warnings.simplefilter("ignore", UserWarning)
        return np.abs(librosa.stft(y, n_fft=s["n_fft"], hop_length=s["hop"])) ** 2


def stft(s: dict) -> Stft:
    return Stft(n_fft=s["n_fft"], hop=s["hop"], sample_rate=s["sample_rate"])


def both(chain: FrontEnd, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The module in float64 and the engine in float32."""
    double = chain(torch.from_numpy(y)).numpy()
    return double, compute({"x": chain}, y.astype(np.float32)[None])["x"][0]


def close(found: np.ndarray, expected: np.ndarray, tolerance: float) -> None:
    assert found.shape == expected.shape
    scale = np.abs(expected).max() or 1.0
    assert np.abs(found - expected).max() <= tolerance * scale


@given(sizes)
def test_power(s):
    y = sound(s["samples"], s["seed"])
    double, single = both(FrontEnd(stft(s)), y)
    expected = librosa_power(y, s)
    close(double, expected, 1e-12)
    close(single, expected, 1e-6)


framings = st.fixed_dictionaries(
    {
        "window": st.sampled_from(
            ["hann", "hamming", "blackman", "nuttall", "bartlett", "flattop"]
        ),
        "share": st.floats(0.3, 1),
        "periodic": st.booleans(),
        "center": st.booleans(),
        "pad": st.sampled_from(["zeros", "reflect", "symmetric", "edge"]),
    }
)


@given(sizes, framings, st.sampled_from(["power", "magnitude", "complex"]))
def test_any_framing(s, framing, output):
    center, n_fft = framing["center"], s["n_fft"]
    y = sound(s["samples"] if center else s["samples"] + n_fft, s["seed"])
    length = max(2, int(framing["share"] * n_fft))
    window = scipy.signal.get_window(framing["window"], length, fftbins=framing["periodic"])
    with warnings.catch_warnings():
        # It warns about waveforms shorter than a window, which is no error here.
        warnings.simplefilter("ignore", UserWarning)
        expected = librosa.stft(
            y, n_fft=n_fft, hop_length=s["hop"], win_length=length, window=window, center=center,
            pad_mode={"zeros": "constant"}.get(framing["pad"], framing["pad"]),
        )  # fmt: skip
    names = {name: framing[name] for name in ("window", "periodic", "center", "pad")}
    chain = FrontEnd(
        Stft(
            n_fft=n_fft, hop=s["hop"], sample_rate=s["sample_rate"], win_length=length,
            output=output, **names,
        )
    )  # fmt: skip
    if output != "complex":
        expected = np.abs(expected) ** (2 if output == "power" else 1)
        close(both(chain, y)[1], expected, 1e-6)
    close(chain(torch.from_numpy(y)).numpy(), expected, 1e-12)


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        ("kaiser:14", ("kaiser", 14.0)),
        ("gaussian:40.5", ("gaussian", 40.5)),
        ("tukey:0.3", ("tukey", 0.3)),
        ("general_gaussian:1.5:60", ("general_gaussian", 1.5, 60.0)),
        ("dpss:2.5", ("dpss", 2.5)),
        ("tukey", "tukey"),
    ],
)
@pytest.mark.parametrize("periodic", [True, False])
def test_windows_with_parameters(text, parameters, periodic):
    y = sound(3000, 0)
    chain = FrontEnd.parse(f"stft(256,64,window={text},periodic={periodic})", sample_rate=8000)
    window = scipy.signal.get_window(parameters, 256, fftbins=periodic)
    expected = np.abs(librosa.stft(y, n_fft=256, hop_length=64, window=window)) ** 2
    close(chain(torch.from_numpy(y)).numpy(), expected, 1e-12)
    assert FrontEnd.parse(str(chain), sample_rate=8000).config == chain.config


@pytest.mark.parametrize(
    "text", ["kaiser", "kaiser:wide", "kaiser:1:2:3", "hann:3", "hanm", ":", "kaiser:nan"]
)
def test_windows_that_there_are_not(text):
    with pytest.raises(ConfigError, match=f"window '{text}' is"):
        FrontEnd.parse(f"stft(256,64,window={text})", sample_rate=8000)


@given(sizes, st.sampled_from(["slaney", "htk"]), st.sampled_from(["slaney", None]))
def test_mel(s, formula, norm):
    y = sound(s["samples"], s["seed"])
    span = {"fmin": 30.0, "fmax": s["sample_rate"] / 2.5}
    mel = MelScale(bins=s["bins"], formula=formula, norm=norm, **span)
    double, single = both(FrontEnd(stft(s), mel), y)
    expected = librosa_mel(y, s, htk=formula == "htk", norm=norm, **span)
    close(double, expected, 1e-12)
    close(single, expected, 2e-6)


@given(sizes)
def test_mel_frequencies(s):
    chain = FrontEnd(stft(s), MelScale(bins=s["bins"]))
    expected = librosa.mel_frequencies(n_mels=s["bins"] + 2, fmax=s["sample_rate"] / 2)[1:-1]
    np.testing.assert_allclose(chain.bin_frequencies, expected, rtol=1e-12)
    np.testing.assert_allclose(
        FrontEnd(stft(s)).bin_frequencies,
        librosa.fft_frequencies(sr=s["sample_rate"], n_fft=s["n_fft"]),
    )


@given(sizes, st.sampled_from([80.0, 20.0, None]), st.sampled_from([1.0, 0.01]))
def test_decibel(s, top_db, ref):
    y = sound(s["samples"], s["seed"])
    double, single = both(
        FrontEnd(stft(s), MelScale(bins=s["bins"]), Decibel(top_db=top_db, ref=ref)), y
    )
    expected = librosa.power_to_db(librosa_mel(y, s), top_db=top_db, ref=ref)
    np.testing.assert_allclose(double, expected, atol=1e-9)
    # A float32 spectrum is exact to some 1e-6 of its frame's largest bin: by the time of 60 dB
    # below, 4 dB of error are possible; a mel band of noise stays far above that.
    np.testing.assert_allclose(single, expected, atol=0.05)
    assert np.median(np.abs(single - expected)) < 1e-4


@given(
    sizes,
    st.sampled_from(
        [{}, {"gain": 0.8, "bias": 10.0, "power": 0.25}, {"power": 0.0}, {"bias": 0.0}]
    ),
    st.floats(0.01, 2),
)
def test_pcen(s, options, time_constant):
    y = sound(s["samples"], s["seed"])
    chain = FrontEnd(
        stft(s), MelScale(bins=s["bins"]), Pcen(time_constant=time_constant, **options)
    )
    double, single = both(chain, y)
    expected = librosa.pcen(
        librosa_mel(y, s) * 2.0**31,
        sr=s["sample_rate"],
        hop_length=s["hop"],
        time_constant=time_constant,
        **options,
    )
    close(double, expected, 1e-9)
    close(single, expected, 1e-4)


def test_pcen_states_other_than_librosa_s_by_its_own_filter_state():
    s = {"sample_rate": 22050, "n_fft": 1024, "hop": 256, "bins": 20}
    y = sound(22050, 0)
    mel = librosa_mel(y, s) * 2.0**31
    frames = 0.4 * 22050 / 256
    b = (np.sqrt(1 + 4 * frames**2) - 1) / (2 * frames**2)
    # One coefficient: the filter's state before the first frame is (1 - b) M_{-1}.
    for initial, state in (("zero", np.zeros((20, 1))), ("first_frame", mel[:, :1])):
        chain = FrontEnd(stft(s), MelScale(bins=20), Pcen(initial=initial))
        expected = librosa.pcen(mel, sr=22050, hop_length=256, zi=(1 - b) * state)
        close(both(chain, y)[0], expected, 1e-9)


@given(sizes)
def test_mfcc(s):
    y = sound(s["samples"], s["seed"])
    double, single = both(FrontEnd(stft(s), MelScale(bins=s["bins"]), Decibel(), Dct()), y)
    level = librosa.power_to_db(librosa_mel(y, s))
    expected = librosa.feature.mfcc(S=level, n_mfcc=s["bins"])
    np.testing.assert_allclose(double, expected, atol=1e-8)
    np.testing.assert_allclose(single, expected, atol=0.1)


@pytest.mark.parametrize("seconds", [0.3, 10.0])
def test_librosa_s_own_defaults_in_one_call(seconds):
    y = sound(int(22050 * seconds), 1).astype(np.float32)
    rate = 22050
    mel = librosa.feature.melspectrogram(y=y, sr=rate)
    expected = {
        "mel": mel,
        "logmel": librosa.power_to_db(mel),
        "pcen": librosa.pcen(mel * np.float32(2**31), sr=rate),
        "mfcc": librosa.feature.mfcc(y=y, sr=rate, n_mfcc=128),
        "linear-db": librosa.power_to_db(np.abs(librosa.stft(y)) ** 2),
    }
    text = {
        "mel": "stft(2048,512)|mel(128)",
        "logmel": "stft(2048,512)|mel(128)|db",
        "pcen": "stft(2048,512)|mel(128)|pcen",
        "mfcc": "stft(2048,512)|mel(128)|db|dct",
        "linear-db": "stft(2048,512)|db",
    }
    chains = {name: FrontEnd.parse(chain, sample_rate=rate) for name, chain in text.items()}
    for name, found in compute(chains, y[None]).items():
        # Both sides are float32 here; in a linear bin 80 dB below its frame's largest, either's
        # rounding is of the size of the value, so the bulk is held and the tail bounded.
        scale = np.abs(expected[name]).max()
        difference = np.abs(found[0] - expected[name]) / scale
        assert np.quantile(difference, 0.99) < 1e-5, name
        assert difference.max() < 1e-2, name


@pytest.mark.real
def test_real_recordings_give_librosa_s_log_mel(shared_data):
    folders = sorted(path for path in shared_data.iterdir() if path.is_dir())
    found = [
        next(iter(sorted(f.rglob("*.flac")) + sorted(f.rglob("*.wav"))), None) for f in folders
    ]
    assert sum(path is not None for path in found) >= 3
    for path in filter(None, found):
        y, rate = soundfile.read(path, dtype="float32", always_2d=True, frames=100_000)
        y = y.mean(axis=1)
        chain = FrontEnd.parse("stft(1024,512)|mel(64)|db", sample_rate=rate)
        expected = librosa.power_to_db(
            librosa.feature.melspectrogram(y=y, sr=rate, n_fft=1024, hop_length=512, n_mels=64)
        )
        difference = np.abs(compute({"x": chain}, y[None])["x"][0] - expected)
        # Both are float32: where a band lies near the floor, 80 dB down, rounding shows.
        assert np.quantile(difference, 0.99) < 1e-2, path.name
        assert difference.max() < 3, path.name


@settings(max_examples=10)
@given(st.integers(0, 1000))
def test_top_db_is_per_clip_unlike_librosa_s_batches(seed):
    s = {"sample_rate": 8000, "n_fft": 256, "hop": 64, "bins": 20}
    quiet, loud = 1e-3 * sound(4000, seed), sound(4000, seed + 1)
    chain = FrontEnd(stft(s), MelScale(bins=20), Decibel(top_db=30.0))
    together = chain(torch.from_numpy(np.stack([quiet, loud]))).numpy()
    for row, y in zip(together, (quiet, loud), strict=True):
        np.testing.assert_allclose(
            row, librosa.power_to_db(librosa_mel(y, s), top_db=30), atol=1e-9
        )
