"""Classic frame features: librosa 0.11 as the oracle, closed forms, and what silence gives.

Tolerances against librosa in float64 are rounding alone: relative to a row's largest value 1e-9,
for contrast and cepstra 1e-7 dB, since a logarithm near its floor makes more of it. librosa cuts
contrast, onset strength and cepstra at 80 dB below the loudest frame of the clip, which a stream
cannot know: it is asked here not to.
"""

import functools
import warnings

import librosa
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle.dsp import descriptors
from auricle.errors import ConfigError
from auricle.frontends import FrontEnd, build, compute, parse
from auricle.frontends.stages.classic import FEATURES

RATE = 8000

sizes = st.fixed_dictionaries(
    {
        "sample_rate": st.sampled_from([8000, 16000, 22050, 44100]),
        "n_fft": st.sampled_from([512, 1000, 1024, 2048]),
        "hop": st.integers(16, 1300),
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


def classic(s: dict, features: str, **options: object) -> FrontEnd:
    given = "".join(f",{name}={value}" for name, value in options.items())
    text = f"classic({s['n_fft']},{s['hop']},features={features}{given})"
    found = parse(text, sample_rate=s["sample_rate"])
    assert isinstance(found, FrontEnd)
    return found


def rows(s: dict, features: str, y: np.ndarray, **options: object) -> np.ndarray:
    return classic(s, features, **options)(torch.from_numpy(y)).numpy()


@pytest.fixture(autouse=True)
def _short_sounds_are_no_fault():
    """librosa warns about waveforms shorter than a window, and about filters without a bin."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        yield


def magnitude(y: np.ndarray, s: dict) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return np.abs(librosa.stft(y, n_fft=s["n_fft"], hop_length=s["hop"]))


def level(y: np.ndarray, s: dict, mels: int) -> np.ndarray:
    bank = librosa.filters.mel(sr=s["sample_rate"], n_fft=s["n_fft"], n_mels=mels, dtype=np.float64)
    return librosa.power_to_db(bank @ magnitude(y, s) ** 2, top_db=None)


def close(found: np.ndarray, expected: np.ndarray, tolerance: float = 1e-9) -> None:
    assert found.shape == expected.shape
    scale = np.abs(expected).max(initial=0) or 1.0
    assert np.abs(found - expected).max(initial=0) <= tolerance * scale


# ------------------------------------------------------------------------------ parity


@given(sizes)
def test_samples(s):
    y = sound(s["samples"], s["seed"])
    y[::7], y[::11] = 0, -1e-11  # both are no sign
    frame = {"frame_length": s["n_fft"], "hop_length": s["hop"]}
    found = rows(s, "amplitude_envelope+rms+zero_crossing_rate", y)
    close(found[1:2], librosa.feature.rms(y=y, dtype=np.float64, **frame))
    close(found[2:3], librosa.feature.zero_crossing_rate(y, **frame), 1e-15)
    padded = np.pad(y, s["n_fft"] // 2)
    framed = librosa.util.frame(padded, frame_length=s["n_fft"], hop_length=s["hop"])
    close(found[0], np.abs(framed).max(axis=0), 1e-15)


@given(sizes, st.floats(0.05, 0.99))
def test_spectral_shape(s, share):
    y = sound(s["samples"], s["seed"])
    given = {"S": magnitude(y, s), "sr": s["sample_rate"], "n_fft": s["n_fft"]}
    found = rows(s, "centroid+bandwidth+flatness", y)
    close(found[:1], librosa.feature.spectral_centroid(**given))
    close(found[1:2], librosa.feature.spectral_bandwidth(**given))
    close(found[2:], librosa.feature.spectral_flatness(S=given["S"]))
    rolled = librosa.feature.spectral_rolloff(**given, roll_percent=share)
    found = rows(s, "rolloff", y, rolloff=share)
    # Where a sum comes as near to the share as rounding reaches, it may fall on either bin.
    spacing = s["sample_rate"] / s["n_fft"]
    assert np.abs(found - rolled).max() <= 1.001 * spacing
    assert np.mean(np.abs(found - rolled) > 1e-6) <= 0.01 + 1 / found.size


@given(sizes)
def test_contrast(s):
    y = sound(s["samples"], s["seed"])
    found = rows(s, "contrast", y)
    unlimited = functools.partial(librosa.power_to_db, top_db=None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(librosa.feature.spectral, "power_to_db", unlimited)
        expected = librosa.feature.spectral_contrast(
            S=magnitude(y, s), sr=s["sample_rate"], n_fft=s["n_fft"], n_bands=len(found) - 1
        )
    assert len(found) == (7 if s["sample_rate"] > 12800 else 6)
    assert np.abs(found - expected).max() <= 1e-7


@given(sizes, st.integers(4, 40))
def test_cepstra_and_onset_strength(s, mels):
    y = sound(s["samples"], s["seed"])
    expected = level(y, s, mels)
    coefficients = min(mels, 13)
    found = rows(s, "onset_strength+mfcc", y, mels=mels, coefficients=coefficients)
    close(found[1:], librosa.feature.mfcc(S=expected, n_mfcc=coefficients), 1e-7)
    strength = librosa.onset.onset_strength(S=expected, center=False, n_fft=s["n_fft"])
    close(found[0], strength[..., : found.shape[-1]], 1e-7)


@given(sizes)
def test_chroma_and_tonnetz(s):
    y = sound(s["samples"], s["seed"])
    expected = librosa.feature.chroma_stft(
        S=magnitude(y, s) ** 2, sr=s["sample_rate"], n_fft=s["n_fft"], tuning=0.0, dtype=np.float64
    )
    found = rows(s, "chroma+tonnetz", y)
    close(found[:12], expected, 1e-6)  # librosa keeps the bank in float32
    close(found[12:], librosa.feature.tonnetz(chroma=found[:12]))


@given(sizes)
def test_flux_and_energies(s):
    y = sound(s["samples"], s["seed"])
    spectrum = magnitude(y, s)
    found = rows(s, "flux+band_energy_ratio+low_energy_share", y, split=1500.0)
    ratio, share, flux = found
    close(flux[1:], np.sqrt((np.diff(spectrum) ** 2).sum(axis=0)))
    assert flux[0] == 0
    low = librosa.fft_frequencies(sr=s["sample_rate"], n_fft=s["n_fft"]) < 1500.0
    below, above = (spectrum[low] ** 2).sum(axis=0), (spectrum[~low] ** 2).sum(axis=0)
    close(ratio, below / above)
    close(share, below / (below + above))


@settings(max_examples=20)
@given(sizes)
def test_the_engine_in_float32_stays_near_float64(s):
    """2e-5 of a row's largest value: sums of a thousand float32 products; 1e-4 dB for logarithms.

    Tonnetz is held to 1e-5 of its span. A valley of the spectrum is a difference of large numbers:
    its decibels lose more, 0.2, and where it is deep as much as 1e-6 of the peak above it is there.
    """
    y = sound(s["samples"] + 2000, s["seed"])
    stepless = "+".join(f for f in FEATURES if f != "rolloff")
    front_end = classic(s, stepless, mels=20)
    single = compute({"x": front_end}, y.astype(np.float32)[None])["x"][0]
    double = rows(s, stepless, y, mels=20)
    for name, found, expected in zip(front_end.axes.names, single, double, strict=True):
        scale = max(np.abs(expected).max(), 0.5 if name.startswith("tonnetz") else 1e-9)
        error = np.abs(found - expected)
        decibels = name.startswith(("contrast", "onset_strength", "mfcc"))
        tolerance = 2e-5 * scale + (1e-4 if decibels else 0)
        assert np.median(error) <= tolerance, name
        if name.startswith("contrast"):
            tolerance = 0.2 + 10 * np.log10(1 + 1e-6 * 10 ** (expected / 10))
        assert (error <= tolerance).all(), name


# ------------------------------------------------------------------------------- closed forms


def one(features: str, y: np.ndarray, **options: object) -> np.ndarray:
    s = {"n_fft": 512, "hop": 128, "sample_rate": RATE}
    return rows(s, features, y, **options)[:, 8:-8]


def tone(hertz: float, seconds: float = 1.0) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)


def test_of_a_tone():
    y = 0.5 * tone(1000)
    assert one("rms", y) == pytest.approx(0.5 / np.sqrt(2), rel=1e-3)
    assert one("amplitude_envelope", y) == pytest.approx(0.5, rel=1e-3)
    assert one("zero_crossing_rate", y) == pytest.approx(2 * 1000 / RATE, abs=2 / 512)
    assert one("centroid", y) == pytest.approx(1000, rel=1e-3)
    # Hann puts magnitudes 1/2, 1, 1/2 into three bins.
    assert one("bandwidth", y) == pytest.approx(RATE / 512 * np.sqrt(0.5), rel=2e-2)
    assert one("rolloff", y) == pytest.approx(1000 + RATE / 512)
    assert one("low_energy_share", y) == pytest.approx(1)
    assert one("flux", y).max() < 1e-3 * 0.5 * 512


def test_of_noise():
    y = np.random.default_rng(0).normal(size=60 * RATE)
    assert one("rms", y).mean() == pytest.approx(1, rel=1e-2)
    assert one("zero_crossing_rate", y).mean() == pytest.approx(0.5, rel=1e-2)
    assert one("centroid", y).mean() == pytest.approx(2000, rel=1e-2)
    assert one("rolloff", y).mean() == pytest.approx(0.85 * 4000, rel=1e-2)
    # Power is exponential in each bin: exp(E log) = e^-gamma.
    assert one("flatness", y).mean() == pytest.approx(np.exp(-np.euler_gamma), rel=2e-2)
    assert one("band_energy_ratio", y, split=2000).mean() == pytest.approx(1, rel=3e-2)


def test_a_chord_s_largest_classes_are_its_notes():
    c_major = sum(tone(440 * 2 ** (step / 12)) for step in (-9, -5, -2))
    s = {"n_fft": 2048, "hop": 512, "sample_rate": RATE}
    found = rows(s, "chroma", c_major)[:, 8]
    assert set(np.argsort(found)[-3:]) == {0, 4, 7}


def test_strength_rises_at_an_onset_and_not_at_an_end():
    y = np.zeros(RATE)
    y[3000:5000] = np.random.default_rng(0).normal(size=2000)
    s = {"n_fft": 256, "hop": 64, "sample_rate": RATE}
    strength = rows(s, "onset_strength", y, mels=20)[0]
    assert abs(int(strength.argmax()) - 3000 // 64) <= 2
    assert strength[5000 // 64 :].max() < 0.05 * strength.max()


# ------------------------------------------------------------------------------------ silence

_SILENCE = {
    "amplitude_envelope": 0, "rms": 0, "zero_crossing_rate": 0, "band_energy_ratio": 0,
    "low_energy_share": 0, "centroid": 0, "bandwidth": 0, "rolloff": 0, "flatness": 1,
    "contrast": 0, "flux": 0, "onset_strength": 0, "chroma": 0, "tonnetz": 0,
}  # fmt: skip


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("feature", FEATURES)
def test_silence_gives_what_is_written(feature, dtype):
    front_end = parse(f"classic(512,128,features={feature})", sample_rate=RATE)
    found = front_end(torch.zeros(2000, dtype=dtype))
    if feature == "mfcc":
        assert found[0].numpy() == pytest.approx(-100 * np.sqrt(40), rel=1e-6)
        assert found[1:].abs().max() < 1e-4
    elif feature == "flatness":  # a quotient of equal numbers that were rounded apart
        assert found.numpy() == pytest.approx(1, rel=1e-6)
    else:
        assert (found == _SILENCE[feature]).all()


@pytest.mark.parametrize("feature", FEATURES)
def test_gradients_of_silence_are_finite(feature):
    y = torch.zeros(2000, requires_grad=True)
    found = parse(f"classic(512,128,features={feature})", sample_rate=RATE)(y)
    if found.requires_grad:
        found.sum().backward()
        assert y.grad.isfinite().all()


def test_the_first_frame_has_no_step_before_it():
    y = np.random.default_rng(0).normal(size=2000)
    s = {"n_fft": 512, "hop": 128, "sample_rate": RATE}
    assert (rows(s, "flux+onset_strength", y)[:, 0] == 0).all()


# ------------------------------------------------------------------------------- the stage


def test_rows_are_named_in_the_order_of_the_table():
    front_end = parse("classic(512,256,features=mfcc+rms,coefficients=2)", sample_rate=RATE)
    assert front_end.axes.names == ("rms", "mfcc_0", "mfcc_1")
    whole = parse("classic(512,256)", sample_rate=RATE)
    assert len(whole.axes.names) == whole.bins == 55
    assert len(set(whole.axes.names)) == whole.bins


def test_one_transform_serves_all(monkeypatch):
    calls = []
    rfft = torch.fft.rfft
    monkeypatch.setattr(torch.fft, "rfft", lambda *a, **k: calls.append(1) or rfft(*a, **k))
    parse("classic(512,256)", sample_rate=RATE)(torch.zeros(4000))
    assert len(calls) == 1
    parse("classic(512,256,features=rms+zero_crossing_rate)", sample_rate=RATE)(torch.zeros(4000))
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("classic(512,256,features=rms+centriod)", "did you mean 'centroid'"),
        ("classic(512,256,features=rms+rms)", "has rms twice"),
        ("classic(512,256,split=4000)", "must lie between 0 and 4000 Hz"),
        ("classic(512,256,rolloff=1)", "must lie between 0 and 1"),
        ("classic(512,256,coefficients=50)", "must be from 1 to mels=40"),
        ("classic(64,16)", "bands are so narrow"),
        ("classic(20,16,mels=2)", "take a longer window"),
    ],
)
def test_what_is_impossible_is_refused(text, told):
    with pytest.raises(ConfigError, match=told):
        parse(text, sample_rate=RATE)


def test_features_that_need_little_ask_for_little():
    """A window too short for the bands of others serves those that need none."""
    front_end = parse("classic(20,16,features=rms+zero_crossing_rate)", sample_rate=RATE)
    assert front_end(torch.zeros(100)).shape == (2, 7)


def test_the_preset_takes_the_shared_resolution():
    chain = build("classic", sample_rate=16000, n_fft=1024, hop=512, bins=64)
    assert chain.hop == 512
    assert chain.factors["transform"] == "classic"
    assert chain.factors["resolution"] == "64/32 ms"


def test_share_divides_by_nothing():
    parts, wholes = torch.tensor([1.0, 1.0]), torch.tensor([0.0, 4.0])
    assert descriptors.share(parts, wholes).tolist() == [0.0, 0.25]
