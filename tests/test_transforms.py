"""The transforms beside the STFT: against librosa 0.11, scipy, plain numpy and closed forms."""

import warnings

import librosa
import numpy as np
import pytest
import scipy.signal
import torch
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import from_packages as packages
import make_golden as formulas
from auricle.dsp import constant_q, gammatone, multirate, reassignment, wavelets
from auricle.errors import ConfigError
from auricle.frontends import FrontEnd, compute

C1 = 32.70319566257483


def picture(chain: str, y: np.ndarray, rate: int) -> np.ndarray:
    """In float64, by the modules."""
    return FrontEnd.parse(chain, sample_rate=rate)(torch.from_numpy(y)).numpy()


def engine(chain: str, y: np.ndarray, rate: int) -> np.ndarray:
    """In float32, by the engine."""
    front_end = FrontEnd.parse(chain, sample_rate=rate)
    return compute({"x": front_end}, y.astype(np.float32)[None])["x"][0]


def tone(hertz: float, rate: int, seconds: float, amplitude: float = 1.0) -> np.ndarray:
    return amplitude * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)


def noise(samples: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(scale=0.1, size=samples)


def gap(found: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference, as a share of the largest value."""
    assert found.shape == expected.shape
    return float(np.abs(found - expected).max() / np.abs(expected).max())


# --- constant Q ----------------------------------------------------------------------------------


def quiet_ends(samples: int, rate: int, seed: int = 0) -> np.ndarray:
    """Noise with silence about it.

    librosa cuts off what its resampling rings beyond the ends of the sound; in silence that is nothing.
    """
    return np.pad(noise(samples, seed), rate)


def filters_fit(rate: int, hop: int, octave: int, bins: int, **shape: float) -> bool:
    """Whether librosa's filters are what they are meant to be.

    It drops what a filter lets pass below 0 Hz, its resampling fades out at 0.45 of each octave's rate,
    and the sidelobes of windows of some ten samples reach that far.
    """
    centres = constant_q.frequencies(bins, shape.pop("fmin"), octave)
    shape["alpha"] = constant_q.relative_width(octave)
    length = constant_q.lengths(centres, rate, **shape)
    half = 2 * rate / length
    cutoff = constant_q.cutoff(centres, **shape)
    halvings = constant_q.halvings(bins, octave, hop, nyquist=rate / 2, cutoff=cutoff)
    steps = torch.tensor([2.0 ** halvings[-1 - (bins - 1 - row) // octave] for row in range(bins)])
    inside = (centres > half) & (centres + half < 0.35 * rate / steps) & (length / steps >= 32)
    return bool(inside.all())


@given(
    rate=st.sampled_from([8000, 16000, 22050, 44100]),
    hop=st.sampled_from([64, 256, 512, 441, 480, 1000]),
    octave=st.sampled_from([12, 24, 7]),
    octaves=st.floats(1, 8),
    fmin=st.floats(C1, 300),
    scale=st.sampled_from([1.0, 0.5]),
    gamma=st.sampled_from([0.0, 5.0, None]),
)
@settings(max_examples=25)
def test_constant_q_is_librosa_s(rate, hop, octave, octaves, fmin, scale, gamma):
    bins = max(2, round(octaves * octave))
    assume(fmin * 2 ** (bins / octave) * 1.1 + 40 < rate / 2)
    width = constant_q.erb_gamma(octave) if gamma is None else gamma
    assume(filters_fit(rate, hop, octave, bins, fmin=fmin, scale=scale, gamma=width))
    y = quiet_ends(rate // 2, rate)
    options = f"fmin={fmin!r},bins_per_octave={float(octave)},filter_scale={scale},output=magnitude"
    stage = f"cqt({bins},{hop},{options})"
    if gamma != 0.0:
        stage = f"vqt({bins},{hop},{options},gamma={'none' if gamma is None else gamma})"
    with warnings.catch_warnings():
        # It warns about filters longer than the sound, which is no error here.
        warnings.simplefilter("ignore", UserWarning)
        expected = np.abs(
            librosa.vqt(
                y, sr=rate, hop_length=hop, fmin=fmin, n_bins=bins, bins_per_octave=octave,
                filter_scale=scale, gamma=gamma, sparsity=0,
            )
        )  # fmt: skip
    found = picture(stage, y, rate)
    # It may give a column more, where a halved rate rounds the length up.
    expected = expected[:, : found.shape[1]]
    # nnAudio's tolerance; the sidelobes of Hann windows reach further than their main lobes.
    assert gap(found, expected) < 1e-3
    assert gap(engine(stage, y, rate), found) < 1e-5


def test_librosa_s_sparse_filters_are_the_larger_difference():
    y = quiet_ends(22050, 22050)
    found = picture(f"cqt(84,512,fmin={C1!r},output=magnitude)", y, 22050)
    whole, sparse = (np.abs(librosa.cqt(y, sparsity=s)) for s in (0, 0.01))
    # By default it drops the least hundredth of each filter.
    assert gap(found, whole) < 1e-4 < 1e-3 < gap(found, sparse) < 0.01


def direct_constant_q(y: np.ndarray, rate: int, hop: int, bins: int, fmin: float) -> np.ndarray:
    """The definition, at the whole rate, one inner product after another."""
    ratio = 2 ** (2 / 12)
    alpha = (ratio - 1) / (ratio + 1)
    centres = fmin * 2 ** (np.arange(bins) / 12)
    lengths = rate / alpha / centres
    cutoff = float(centres[-1] * (1 + 0.75009 * alpha))
    halvings = constant_q.halvings(bins, 12, hop, nyquist=rate / 2, cutoff=cutoff)
    padded = np.pad(y, rate)
    found = np.zeros((bins, 1 + len(y) // hop))
    for k, (f, length) in enumerate(zip(centres, lengths, strict=True)):
        step = 2.0 ** halvings[k // 12]
        low, high = np.floor(-length / step / 2), np.floor(length / step / 2)
        middle, width = -(low + high) / 2 * step, (high - low) * step
        n = np.arange(np.ceil(middle - width / 2), np.floor(middle + width / 2) + 1)
        window = 0.5 + 0.5 * np.cos(2 * np.pi * (n - middle) / width)
        taps = window * np.exp(-2j * np.pi * f * n / rate) * 2 * np.sqrt(length) / width
        for t in range(found.shape[1]):
            found[k, t] = abs(taps @ padded[rate + t * hop + n.astype(int)])
    return found


def test_halved_rates_change_nothing():
    y = noise(6000)
    expected = direct_constant_q(y, 8000, 256, 60, 60.0)
    found = picture("cqt(60,256,fmin=60.0,output=magnitude)", y, 8000)
    # The windows' sidelobes beyond a quarter of each rate are folded, and cut at 0 Hz.
    assert gap(found, expected) < 3e-3


def nnaudio_constant_q(
    y: np.ndarray, rate: int, hop: int, bins: int, fmin: float, octave: int
) -> np.ndarray:
    """CQT1992v2 of nnAudio (Cheuk et al. 2020): kernels in the time domain, at the whole rate.

    Each is a periodic Hann window of `ceil(Q rate / f)` samples with a sum of 1, times a complex
    exponential; magnitudes are multiplied by the root of that length. Zeros lie beyond the ends.
    """
    quality = 1 / (2 ** (1 / octave) - 1)
    centres = fmin * 2 ** (np.arange(bins) / octave)
    lengths = np.ceil(quality * rate / centres).astype(int)
    width = 2 ** int(np.ceil(np.log2(lengths.max())))
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(y, width // 2), width)[::hop]
    found = []
    for f, length in zip(centres, lengths, strict=True):
        start = int(np.ceil(width / 2 - length / 2)) - length % 2
        window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(length) / length)
        turns = f / rate * (np.arange(length) - (length + 1) // 2)
        kernel = window / window.sum() * np.exp(-2j * np.pi * turns)
        found.append(np.abs(frames[:, start : start + length] @ kernel) * np.sqrt(length))
    return np.array(found)


def test_nnaudio_s_formulas_are_what_nnaudio_computes():
    expected = packages.stored()["nnaudio-cqt"]
    found = nnaudio_constant_q(formulas.sound(22050), 22050, 441, 48, 65.4, 12)
    assert found.shape == expected.shape
    # It convolves in float32: sums of some six thousand products.
    assert gap(found, expected) < 1e-5


@pytest.mark.parametrize(
    ("rate", "hop", "bins", "octave", "fmin"),
    [
        (44100, 441, 36, 24, 110.0),
        (44100, 441, 24, 24, 65.4),
        (48000, 735, 48, 36, 70.0),
        (22050, 441, 48, 12, 65.4),
        (22050, 512, 60, 12, 65.4),
        (16000, 160, 48, 12, 65.4),
        (8000, 201, 36, 12, 100.0),
        (22050, 512, 84, 12, C1),
    ],
)
def test_constant_q_is_nnaudio_s(rate, hop, bins, octave, fmin):
    y = quiet_ends(rate // 2, rate)
    expected = nnaudio_constant_q(y, rate, hop, bins, fmin, octave)
    # Its Q counts a step of pitch from below, librosa's from both sides of the bin.
    scale = constant_q.relative_width(octave) / (2 ** (1 / octave) - 1)
    options = f"fmin={fmin!r},bins_per_octave={float(octave)},filter_scale={scale!r}"
    found = picture(f"cqt({bins},{hop},{options},output=magnitude)", y, rate)
    error = np.abs(found - expected).max(1) / expected.max()
    # librosa, whose filters these are, makes each an odd number of samples at its octave's rate: a
    # length that is up to two samples off, and a level that is off by as much of it, and a little.
    centres = fmin * 2 ** (np.arange(bins) / octave)
    edge = centres[-1] * (1 + 0.75 * constant_q.relative_width(octave) / scale)
    halvings = constant_q.halvings(bins, octave, hop, nyquist=rate / 2, cutoff=edge)
    steps = np.array([2.0 ** halvings[-1 - (bins - 1 - row) // octave] for row in range(bins)])
    length = rate / (2 ** (1 / octave) - 1) / centres / steps
    # nnAudio's tolerance, and what that leaves of it where a filter has less than 4000 samples.
    assert (error < np.maximum(1e-3, 4 / length)).all()


@pytest.mark.parametrize("hertz", [65.41, 440.0, 3520.0])
def test_a_tone_has_its_bin_and_level(hertz):
    found = picture(f"cqt(84,512,fmin={C1!r},output=magnitude)", tone(hertz, 22050, 2, 0.5), 22050)
    bin_ = round(12 * np.log2(hertz / C1))
    length = 22050 / constant_q.relative_width(12) / (C1 * 2 ** (bin_ / 12))
    middle = found[:, found.shape[1] // 2]
    assert middle.argmax() == bin_
    # librosa rounds the length of a filter by up to a hundredth.
    assert middle[bin_] == pytest.approx(0.5 * np.sqrt(length) / 2, rel=0.012)


def test_a_transposition_is_a_shift():
    low, high = (
        picture(f"cqt(60,512,fmin={C1!r})", tone(hertz, 22050, 2), 22050)[:, 40]
        for hertz in (220.0, 440.0)
    )
    # Constant Q: an octave is 12 bins and half the length, so half the power.
    assert gap(high[12:] * 2, low[:-12]) < 0.03


def test_variable_q_is_faster_at_low_frequencies():
    click = np.zeros(22050)
    click[11264] = 1
    lasting = {
        stage: (found := picture(f"{stage}(84,256,fmin={C1!r})", click, 22050)[0]).sum()
        / found.max()
        for stage in ("cqt", "vqt")
    }
    assert lasting["vqt"] < 0.5 * lasting["cqt"]


def test_bins_beyond_half_the_rate_are_refused():
    with pytest.raises(ConfigError, match=r"reaches 4\d\d\d Hz, but the sound has 4000 Hz"):
        FrontEnd.parse("cqt(84,512)", sample_rate=8000)
    with pytest.raises(ConfigError, match="did you mean 'power'"):
        FrontEnd.parse("cqt(12,512,output=powr)", sample_rate=8000)
    with pytest.raises(ConfigError, match=r"fmin=0.0 must be greater than 0"):
        FrontEnd.parse("cqt(12,512,fmin=0.0)", sample_rate=8000)
    with pytest.raises(ConfigError, match=r"gamma=-1.0 must be at least 0"):
        FrontEnd.parse("vqt(12,512,gamma=-1.0)", sample_rate=8000)


# --- halving the rate ----------------------------------------------------------------------------


def test_the_half_band_passes_what_is_used_and_stops_what_would_fold_into_it():
    taps = multirate.half_band().numpy()
    frequencies, response = scipy.signal.freqz(taps, worN=4096, fs=1)
    used = multirate.USED / 2
    assert np.abs(np.abs(response[frequencies <= used]) - 1).max() < 3e-6
    assert np.abs(response[frequencies >= 0.5 - used]).max() < 3e-6


def test_correlate_is_numpy_s():
    x, kernels = torch.from_numpy(noise(200)), torch.from_numpy(noise(21).reshape(3, 7))
    matrix = multirate.toeplitz(kernels, stride=3, block=4)
    found = multirate.correlate(x, matrix, stride=3, channels=3, count=45)
    expected = [
        np.correlate(x.numpy(), kernel, "valid")[: 45 * 3 : 3] for kernel in kernels.numpy()
    ]
    np.testing.assert_allclose(found.T, expected, atol=1e-12)


# --- chroma --------------------------------------------------------------------------------------


@given(
    rate=st.sampled_from([8000, 22050, 44100]),
    n_fft=st.sampled_from([512, 2048, 4096]),
    tuning=st.floats(-0.5, 0.5),
)
def test_chroma_is_librosa_s(rate, n_fft, tuning):
    y = noise(6000) + tone(330.0, rate, 6000 / rate)
    with warnings.catch_warnings():
        # It warns about frames longer than the sound, which is no error here.
        warnings.simplefilter("ignore", UserWarning)
        expected = librosa.feature.chroma_stft(
            y=y, sr=rate, n_fft=n_fft, hop_length=512, tuning=tuning
        )
    found = picture(f"stft({n_fft},512)|chroma(tuning={tuning!r})", y, rate)
    # librosa's weights are float32.
    assert gap(found, expected) < 1e-6


@pytest.mark.parametrize("octave", [12, 36])
def test_chroma_of_a_constant_q_transform_is_librosa_s(octave):
    y = np.pad(sum(tone(hertz, 22050, 3) for hertz in (261.63, 329.63, 392.0)), 22050)
    options = f"fmin={C1!r},bins_per_octave={float(octave)},output=magnitude"
    found = picture(f"cqt({7 * octave},512,{options})|chroma", y, 22050)
    spectrum = np.abs(librosa.cqt(y, n_bins=7 * octave, bins_per_octave=octave, sparsity=0))
    expected = librosa.feature.chroma_cqt(C=spectrum, bins_per_octave=octave)
    # Silence is rounding error, divided by its largest.
    heard = slice(43, -43)
    assert gap(found[:, heard], expected[:, heard]) < 1e-3
    assert set(np.argsort(found[:, 100])[-3:]) == {0, 4, 7}


@given(
    octave=st.sampled_from([12, 24, 36]),
    hop=st.sampled_from([512, 640, 1024]),
    root=st.floats(100, 400),
    seed=st.integers(0, 9),
)
@settings(max_examples=6)
def test_chroma_of_any_constant_q_transform_is_librosa_s(octave, hop, root, seed):
    y = noise(22050, seed) + tone(root, 22050, 1) + tone(1.25 * root, 22050, 1)
    y = np.pad(y * np.hanning(22050), 22050)
    options = f"fmin={C1!r},bins_per_octave={float(octave)},output=magnitude"
    found = picture(f"cqt({5 * octave},{hop},{options})|chroma", y, 22050)
    spectrum = np.abs(
        librosa.cqt(y, hop_length=hop, n_bins=5 * octave, bins_per_octave=octave, sparsity=0)
    )
    expected = librosa.feature.chroma_cqt(C=spectrum, bins_per_octave=octave, n_octaves=5)
    heard = slice(-(-24000 // hop), 42000 // hop)
    assert gap(found[:, heard], expected[:, heard]) < 2e-3


@pytest.mark.parametrize("cents", [-40, -12, 0, 25, 49])
def test_the_tuning_is_found(cents):
    y = sum(tone(hertz * 2 ** (cents / 1200), 22050, 1) for hertz in (220.0, 277.18, 329.63, 880.0))
    stft = FrontEnd.parse("stft(4096,512)", sample_rate=22050)(torch.from_numpy(y))
    found = picture("stft(4096,512)|chroma(tuning=none)", y, 22050)
    told = picture(f"stft(4096,512)|chroma(tuning={cents / 100})", y, 22050)
    # The four tones alone give it within two cents; a parabola on a Hann lobe is off by as much.
    assert gap(found, told) < 0.03
    theirs = librosa.estimate_tuning(S=stft.numpy(), sr=22050, n_fft=4096)
    assert abs((theirs - cents / 100 + 0.5) % 1 - 0.5) < 0.06


def test_silence_has_no_tuning_and_no_chroma():
    assert (picture("stft(512,128)|chroma(tuning=none)", np.zeros(2000), 8000) == 0).all()


def test_chroma_needs_pitch():
    with pytest.raises(ConfigError, match="put it after stft or cqt"):
        FrontEnd.parse("stft(512,128)|mel(20)|chroma", sample_rate=8000)
    with pytest.raises(ConfigError, match="needs Fourier bins"):
        FrontEnd.parse("cqt(24,128)|chroma(tuning=none)", sample_rate=8000)
    with pytest.raises(ConfigError, match=r"from -0\.5 to 0\.5"):
        FrontEnd.parse("stft(512,128)|chroma(tuning=0.7)", sample_rate=8000)


# --- rhythm --------------------------------------------------------------------------------------


def clicks(rate: int, seconds: float, each: float) -> np.ndarray:
    y = noise(round(rate * seconds)) * 1e-3
    y[:: round(each * rate)] += 1
    return y


@pytest.mark.parametrize("window", [100, 99])
def test_the_tempogram_is_librosa_s(window):
    y = clicks(22050, 6, 0.35)
    found = picture(f"stft(2048,512)|mel(128)|db|tempogram({window})", y, 22050)
    level = librosa.power_to_db(librosa.feature.melspectrogram(y=y))
    onsets = librosa.onset.onset_strength(S=level, center=False)
    expected = librosa.feature.tempogram(onset_envelope=onsets, win_length=window)
    # Within half a window of the ends librosa lets the onsets fade out; here there are none.
    inside = slice(window // 2 + 1, -window // 2 - 1)
    assert gap(found[:, inside], expected[:, inside]) < 1e-5


@given(
    window=st.integers(4, 100),
    hop=st.sampled_from([128, 256, 500]),
    bins=st.integers(1, 40),
    seed=st.integers(0, 9),
)
@settings(max_examples=15)
def test_any_tempogram_is_librosa_s(window, hop, bins, seed):
    y = clicks(16000, 4, 0.31) + 0.1 * noise(64000, seed)
    found = picture(f"stft(1024,{hop})|mel({bins})|db|tempogram({window})", y, 16000)
    mel = librosa.feature.melspectrogram(y=y, sr=16000, n_fft=1024, hop_length=hop, n_mels=bins)
    onsets = librosa.onset.onset_strength(S=librosa.power_to_db(mel), center=False)
    expected = librosa.feature.tempogram(onset_envelope=onsets, win_length=window)
    inside = slice(window // 2 + 1, -window // 2 - 1)
    # librosa's mel bank is float32.
    assert gap(found[:, inside], expected[:, inside]) < 1e-5


def test_the_tempogram_s_ridge_is_the_beat():
    chain = FrontEnd.parse("stft(512,256)|mel(40)|db|tempogram(200)", sample_rate=8000)
    found = chain(torch.from_numpy(clicks(8000, 10, 0.5))).numpy()
    beat = 0.5 * chain.frame_rate
    middle = found[:, found.shape[1] // 2]
    ridge = 8 + middle[8:24].argmax()
    assert abs(ridge - beat) <= 1
    assert middle[0] == pytest.approx(1)
    assert chain.axes.names[int(beat)] == f"{int(beat) / chain.frame_rate:.3g} s"


@pytest.mark.parametrize("hertz", [4.0, 12.0])
def test_a_swinging_noise_has_its_modulation(hertz):
    time = np.arange(64000) / 8000
    y = noise(64000) * np.sqrt(1 + 0.8 * np.cos(2 * np.pi * hertz * time))
    chain = FrontEnd.parse("stft(256,64)|linear_bands(4)|modulation(128,32)", sample_rate=8000)
    found = chain(torch.from_numpy(y)).numpy().reshape(4, 64, -1)[..., 4:-4]
    power = FrontEnd.parse("stft(256,64)|linear_bands(4)", sample_rate=8000)(torch.from_numpy(y))
    place = round(hertz / (chain.sample_rate / 64 / 128))
    assert (found.mean(-1).argmax(-1) == place - 1).all()
    # A swing of m about the mean gives (m / 2)^2 of its square, less what the frames average out.
    share = found[:, place - 1].mean(-1) / power.mean(-1).numpy() ** 2
    np.testing.assert_allclose(share, 0.4**2, rtol=0.35)
    assert chain.axes.names[place - 1] == f"500 Hz, {place * 125 / 128:.3g} Hz"


def test_the_modulation_is_scipy_s():
    y = noise(8000)
    level = picture("stft(256,64)|linear_bands(5)|db", y, 8000)
    found = picture("stft(256,64)|linear_bands(5)|db|modulation(32,8)", y, 8000)
    window = scipy.signal.get_window("hann", 32)
    stretch = level[:, 16:48]
    centred = stretch - (stretch * window).sum(1, keepdims=True) / window.sum()
    expected = np.abs(np.fft.rfft(centred * window / window.sum()))[:, 1:] ** 2
    np.testing.assert_allclose(found[:, 4], expected.ravel(), rtol=1e-9, atol=1e-12)


@given(
    window=st.integers(2, 40).map(lambda half: 2 * half),
    hop=st.integers(1, 20),
    bands=st.integers(1, 9),
    compression=st.sampled_from(["", "|db", "|root(0.3)", "|log"]),
    seed=st.integers(0, 9),
)
@settings(max_examples=15)
def test_any_modulation_is_scipy_s(window, hop, bands, compression, seed):
    y = noise(6000, seed)
    before = f"stft(256,64)|linear_bands({bands}){compression}"
    level = picture(before, y, 8000)
    found = picture(f"{before}|modulation({window},{hop})", y, 8000)
    assert found.shape == (bands * window // 2, 1 + level.shape[1] // hop)
    filled = np.pad(level, ((0, 0), (window // 2, window)), mode="edge")
    taper = scipy.signal.get_window("hann", window)
    taper /= taper.sum()
    for column in range(found.shape[1]):
        stretch = filled[:, column * hop : column * hop + window]
        centred = stretch - (stretch * taper).sum(1, keepdims=True)
        expected = np.abs(np.fft.rfft(centred * taper))[:, 1:] ** 2
        # Levels of some 100 dB, squared, less their mean.
        np.testing.assert_allclose(
            found[:, column], expected.ravel(), rtol=1e-8, atol=1e-16 * level.max() ** 2
        )


def test_a_steady_sound_has_no_modulation():
    chain = FrontEnd.parse("stft(256,64)|linear_bands(4)|modulation(16,4)", sample_rate=8000)
    stage = list(chain)[-1]
    assert (stage(torch.full((4, 50), 0.3)) == 0).all()


# --- reassignment --------------------------------------------------------------------------------


def librosa_reassigned(y: np.ndarray, rate: int, n_fft: int, hop: int) -> np.ndarray:
    """librosa's places, each bin's energy shared between the four points about it."""
    frequencies, times, magnitudes = librosa.reassigned_spectrogram(
        y, sr=rate, n_fft=n_fft, hop_length=hop, ref_power=0.0, fill_nan=True, clip=False
    )
    # It counts the time within a window from half a sample before its middle; a click shows that.
    times = times - 0.5 / rate
    rows, columns = magnitudes.shape
    half = n_fft / 2 / rate
    own = np.arange(columns) * hop / rate
    row = np.clip(frequencies * n_fft / rate, 0, rows - 1)
    column = np.clip(times, own - half, own + half) * rate / hop
    grid = np.zeros((rows + 1, columns + 1))
    low, first = np.floor(row).astype(int), np.floor(column).astype(int)
    for up in (0, 1):
        for right in (0, 1):
            share = np.abs(1 - up - (row - low)) * np.abs(1 - right - (column - first))
            inside = (first + right >= 0) & (first + right < columns)
            place = (low + up)[inside], (first + right)[inside]
            np.add.at(grid, place, (magnitudes**2 * share)[inside])
    return grid[:rows, :columns]


@pytest.mark.parametrize(("n_fft", "hop"), [(512, 128), (256, 100)])
def test_reassignment_is_librosa_s(n_fft, hop):
    y = np.pad(noise(6000) * 0.1 + tone(1000.0, 8000, 0.75), 2 * n_fft)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (UserWarning, RuntimeWarning))
        expected = librosa_reassigned(y, 8000, n_fft, hop)
    found = picture(f"reassigned({n_fft},{hop})", y, 8000)
    # librosa takes the window's derivative from differences, an error of (2 pi / n_fft)^2 / 6 of it.
    assert gap(found, expected) < 5e-4
    assert np.abs(found - expected).sum() < 1e-3 * expected.sum()


@given(
    n_fft=st.sampled_from([256, 400, 512, 1024]),
    share=st.floats(0.1, 1),
    hertz=st.floats(100, 3900),
    seed=st.integers(0, 9),
)
@settings(max_examples=15)
def test_any_reassignment_is_librosa_s(n_fft, share, hertz, seed):
    y = np.pad(noise(4000, seed) * 0.1 + tone(hertz, 8000, 0.5), 2 * n_fft)
    hop = int(share * n_fft)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (UserWarning, RuntimeWarning))
        expected = librosa_reassigned(y, 8000, n_fft, hop)
    found = picture(f"reassigned({n_fft},{hop})", y, 8000)
    # As above; a difference of places moves energy between neighbours, as a share of a whole bin.
    assert np.abs(found - expected).sum() < 2e-3 * expected.sum()
    assert gap(found, expected) < 5e-3


def test_reassignment_keeps_the_energy():
    y = np.pad(noise(4000), 1024)
    plain, moved = (picture(f"{stage}(512,128)", y, 8000) for stage in ("stft", "reassigned"))
    assert moved.sum() == pytest.approx(plain.sum(), rel=1e-9)


def test_a_tone_and_a_click_become_lines():
    hertz, rate = 1234.0, 8000
    found = picture("reassigned(512,64)", tone(hertz, rate, 1), rate)[:, 60]
    place = hertz * 512 / rate
    assert (found * np.arange(257)).sum() / found.sum() == pytest.approx(place, abs=0.01)
    assert found[int(place) : int(place) + 2].sum() > 0.999 * found.sum()
    click = np.zeros(8000)
    click[4000] = 1
    found = picture("reassigned(512,64)", click, rate).sum(0)
    assert found[62:64].sum() > 0.999 * found.sum()
    assert (found * np.arange(len(found))).sum() / found.sum() == pytest.approx(4000 / 64, abs=0.01)


def test_a_chirp_s_ridge_is_where_it_is():
    rate, n_fft, hop = 8000, 256, 32
    time = np.arange(rate) / rate
    y = np.sin(2 * np.pi * (500 * time + 1000 * time**2))
    found = picture(f"reassigned({n_fft},{hop})", y, rate)[:, 20:-20]
    truth = (500 + 2000 * np.arange(20, 20 + found.shape[1]) * hop / rate) * n_fft / rate
    ridge = (found * np.arange(found.shape[0])[:, None]).sum(0) / found.sum(0)
    assert np.abs(ridge - truth).max() < 0.3
    plain = picture(f"stft({n_fft},{hop})", y, rate)[:, 20:-20]
    # Thinner than the spectrogram's: the energy within one bin of the ridge.
    near = np.abs(np.arange(found.shape[0])[:, None] - truth) <= 1
    assert (found * near).sum() / found.sum() > 0.95 > (plain * near).sum() / plain.sum()


def test_the_window_s_derivative_is_that():
    plain, timed, derived = reassignment.windows(4096)
    np.testing.assert_allclose(derived, np.gradient(plain.numpy()), atol=2e-6)
    assert torch.equal(timed, (torch.arange(4096) - 2048) * plain)


# --- scalogram -----------------------------------------------------------------------------------


def direct_scalogram(
    y: np.ndarray, rate: int, hop: int, centres: np.ndarray, width: float, kind: str
):
    """The whole transform by one long Fourier transform a wavelet, and then the means."""
    size = 2 * len(y)
    hertz = np.fft.fftfreq(size, 1 / rate)
    means = np.hanning(2 * hop + 1)[1:-1] / hop
    found = []
    for centre in centres:
        if kind == "morlet":
            gauss = np.exp(-0.5 * (width * (hertz / centre - 1)) ** 2)
            response = gauss - np.exp(-0.5 * width**2 * (1 + (hertz / centre) ** 2))
        else:
            ratio = np.maximum(hertz / centre, 0)
            response = ratio ** (width**2 / 3) * np.exp(width**2 / 9 * (1 - ratio**3))
        power = 2 * np.abs(np.fft.ifft(np.fft.fft(y, size) * response)) ** 2
        # What lies before the sound is at the end of the circle.
        power = np.concatenate((power[-hop:], power[: len(y) + hop]))
        found.append(np.convolve(power, means, "valid")[1::hop][: 1 + len(y) // hop])
    return np.array(found)


@pytest.mark.parametrize("wavelet", wavelets.WAVELETS)
@pytest.mark.parametrize(("hop", "width"), [(128, 6.0), (100, 10.0), (333, 6.0)])
def test_the_scalogram_is_that_of_the_whole_transform(wavelet, hop, width):
    y = noise(12000)
    y[5000] += 3
    stage = f"scalogram(20,{hop},fmin=60.0,fmax=2500.0,width={width},wavelet={wavelet})"
    expected = direct_scalogram(y, 8000, hop, np.geomspace(60, 2500, 20), width, wavelet)
    # Wavelets are cut where they are 1e-5 of their peak; a row is as exact as it is loud.
    assert gap(picture(stage, y, 8000), expected) < 1e-3
    assert gap(engine(stage, y, 8000), expected) < 3e-3


@given(
    wavelet=st.sampled_from(wavelets.WAVELETS),
    hop=st.integers(40, 500),
    width=st.floats(5, 14),
    bins=st.integers(2, 24),
    fmin=st.floats(50, 300),
    octaves=st.floats(1, 3),
    rate=st.sampled_from([8000, 11025]),
)
@settings(max_examples=12)
def test_any_scalogram_is_that_of_the_whole_transform(
    wavelet, hop, width, bins, fmin, octaves, rate
):
    y = noise(9000)
    y[4000] += 3
    fmax = fmin * 2**octaves
    stage = f"scalogram({bins},{hop},fmin={fmin!r},fmax={fmax!r},width={width!r},wavelet={wavelet})"
    expected = direct_scalogram(y, rate, hop, np.geomspace(fmin, fmax, bins), width, wavelet)
    assert gap(picture(stage, y, rate), expected) < 2e-3


@pytest.mark.parametrize("wavelet", wavelets.WAVELETS)
def test_a_tone_has_its_scale_and_mean_power(wavelet):
    chain = f"scalogram(40,128,fmin=50.0,fmax=2560.0,wavelet={wavelet})"
    centres = FrontEnd.parse(chain, sample_rate=8000).bin_frequencies
    found = picture(chain, tone(centres[25], 8000, 1, 0.6), 8000)[:, 30]
    assert found.argmax() == 25
    assert found[25] == pytest.approx(0.6**2 / 2, rel=1e-3)


def test_clicks_within_a_frame_are_not_forgotten():
    y = np.zeros(16000)
    y[::37] = 1
    chain = "scalogram(20,512,fmin=60.0)"
    two = y.copy()
    two[::37] = np.arange(len(two[::37])) % 2
    assert picture(chain, y, 8000)[-1, 10] / picture(chain, two, 8000)[-1, 10] == pytest.approx(
        2, rel=0.05
    )


def test_wavelets_beyond_half_the_rate_are_refused():
    with pytest.raises(ConfigError, match=r"<= 2666.7 Hz, where wavelets of width=6"):
        FrontEnd.parse("scalogram(20,128,fmax=3000.0)", sample_rate=8000)
    with pytest.raises(ConfigError, match="did you mean 'morlet'"):
        FrontEnd.parse("scalogram(20,128,wavelet=morlt)", sample_rate=8000)


# --- scattering ----------------------------------------------------------------------------------


def test_scattering_keeps_the_energy():
    # In the middle of what the wavelets cover: neither the mean of the sound nor its highest octave.
    sos = scipy.signal.butter(8, (200, 3000), "bandpass", fs=8000, output="sos")
    y = scipy.signal.sosfilt(sos, noise(80000))
    energy = (y**2).sum()
    first, both = (
        (picture(f"scattering(256,voices=8,fmin=20.0,order={order})", y, 8000) ** 2).sum() * 256
        for order in (1, 2)
    )
    # Of the envelopes of Gaussian noise pi / 4 of the energy is in the mean (Rayleigh's distribution).
    # The wavelets' powers add up to 0.95 on average; and the slowest swings fall between the means and
    # the slowest wavelet of order 2.
    assert 0.9 * np.pi / 4 < first / energy < np.pi / 4
    assert first / energy + 0.08 < both / energy < 1


def test_no_frequency_gains_power():
    bank = wavelets.filled(4000.0, voices=8, slowest=7.0, fmin=0.0)
    hertz = torch.linspace(0, 4000, 3001, dtype=torch.float64)
    total = sum(
        (bank.gain * wavelets.response("morlet", hertz, c, d)).square() / 2
        for c, d in zip(bank.centres, bank.deviations, strict=True)
    )
    assert total.max() < 1.0001
    covered = (hertz > 25) & (hertz < bank.centres[-1])
    assert total[covered].min() > 0.75


@given(
    hop=st.sampled_from([64, 100, 256, 400]),
    voices=st.integers(1, 8),
    fmin=st.floats(50, 400),
    seed=st.integers(0, 9),
)
@example(hop=256, voices=4, fmin=100.0, seed=0)
@settings(max_examples=10)
def test_order_1_is_that_of_the_whole_transform(hop, voices, fmin, seed):
    y = noise(16000, seed)
    text = f"scattering({hop},voices={voices},order=1,fmin={fmin!r})"
    chain = FrontEnd.parse(text, sample_rate=8000)
    bank = wavelets.filled(4000.0, voices=voices, slowest=0.22 * 8000 / hop, fmin=fmin)
    hertz = np.fft.fftfreq(32000, 1 / 8000)
    window = np.hanning(4 * hop + 1)[1:-1]
    expected = []
    for centre, deviation in zip(bank.centres, bank.deviations, strict=True):
        response = wavelets.response("morlet", torch.from_numpy(hertz), centre, deviation).numpy()
        modulus = np.abs(np.fft.ifft(np.fft.fft(y, 32000) * response)) * bank.gain
        modulus = np.concatenate((modulus[-2 * hop :], modulus[: len(y) + 2 * hop]))
        expected.append(np.convolve(modulus, window / window.sum(), "valid")[1::hop])
    found = chain(torch.from_numpy(y)).numpy()
    expected = np.array(expected)[:, : found.shape[1]]
    # A modulus is no band-limited function: sampled at ten deviations it is off by some 1e-3.
    assert gap(found, expected) < 5e-3


def direct_moduli(y: np.ndarray, rate: int, bank: wavelets.Wavelets) -> np.ndarray:
    """The envelope of each wavelet's output, at the whole rate, by one long Fourier transform."""
    hertz = torch.fft.fftfreq(y.shape[-1], 1 / rate, dtype=torch.float64)
    responses = [
        wavelets.response("morlet", hertz, c, d).numpy()
        for c, d in zip(bank.centres, bank.deviations, strict=True)
    ]
    return bank.gain * np.abs(np.fft.ifft(np.fft.fft(y) * np.array(responses)))


@pytest.mark.parametrize(("hop", "voices"), [(256, 4), (128, 2), (400, 3)])
def test_order_2_is_that_of_the_whole_transform(hop, voices):
    rate, edge = 8000, 16000
    beat = 1 + 0.8 * np.cos(2 * np.pi * 40 * np.arange(edge) / rate)
    y = noise(edge, 3) * beat + tone(1000.0, rate, 2, 0.5) * beat[::-1]
    chain = FrontEnd.parse(f"scattering({hop},voices={voices},fmin=100.0)", sample_rate=rate)
    slowest = 0.22 * rate / hop
    first = wavelets.filled(rate / 2, voices=voices, slowest=slowest, fmin=100.0)
    second = wavelets.filled(rate / 2, voices=1, slowest=slowest, fmin=0.0)
    # Zeros on both sides, as long as the sound: nothing comes round the circle.
    envelopes = direct_moduli(np.pad(y, edge), rate, first)
    window = np.hanning(4 * hop + 1)[1:-1]
    starts = edge + np.arange(1 + len(y) // hop) * hop - 2 * hop + 1
    expected, told = [], []
    for f1, envelope in zip(first.centres, envelopes, strict=True):
        for f2, row in zip(second.centres, direct_moduli(envelope, rate, second), strict=True):
            told.append(f"{f1:.0f} Hz, {f2:.3g} Hz")
            expected.append([row[s : s + len(window)] @ window / window.sum() for s in starts])
    rows = [index for index, name in enumerate(chain.axes.names) if "," in name]
    named = [chain.axes.names[index] for index in rows]
    assert len(named) == len(set(named)) > len(first.centres)
    exact = np.array(expected)[[told.index(name) for name in named]]
    found = chain(torch.from_numpy(y)).numpy()[rows]
    # As order 1, twice: both moduli are sampled at ten deviations.
    assert np.abs(found - exact).max() < 1e-2 * exact.max()
    assert np.abs(found - exact).mean() < 1e-3 * exact.max()


@pytest.mark.parametrize("beat", [6.0, 24.0])
def test_order_2_hears_a_beat_that_order_1_forgets(beat):
    rate, hop = 8000, 1024
    time = np.arange(4 * rate) / rate
    steady = tone(1000.0, rate, 4)
    beating = steady * (1 + 0.9 * np.cos(2 * np.pi * beat * time))
    chain = FrontEnd.parse(f"scattering({hop},voices=8)", sample_rate=rate)
    plain, swung = (chain(torch.from_numpy(y)).numpy()[:, 15] for y in (steady, beating))
    names = chain.axes.names
    first = [index for index, name in enumerate(names) if "," not in name]
    near = int(plain[first].argmax())
    assert swung[near] == pytest.approx(plain[near], rel=0.02)
    paths = {
        float(name.split(", ")[1].removesuffix(" Hz")): index
        for index, name in enumerate(names)
        if name.startswith(names[near] + ", ")
    }
    loudest = max(paths, key=lambda slow: swung[paths[slow]])
    assert abs(np.log2(loudest / beat)) < 0.6
    assert swung[paths[loudest]] > 20 * plain[paths[loudest]]


def test_a_shift_within_the_window_changes_little():
    y = scipy.signal.lfilter([1], [1, -0.9], noise(40000))
    chain = "scattering(1024,voices=4)"
    still, moved = (picture(chain, np.roll(y, shift), 8000)[:, 8:-8] for shift in (0, 64))
    stft = [
        picture("stft(2048,1024,output=complex)", np.roll(y, s), 8000)[:, 8:-8] for s in (0, 64)
    ]
    relative = np.linalg.norm(still - moved) / np.linalg.norm(still)
    assert relative < 0.05 < 0.5 < np.linalg.norm(stft[0] - stft[1]) / np.linalg.norm(stft[0])


def test_scattering_without_room_is_refused():
    with pytest.raises(ConfigError, match="no wavelet fits between"):
        FrontEnd.parse("scattering(64,fmin=3900.0)", sample_rate=8000)
    with pytest.raises(ConfigError, match="hop=2 must be at least 4"):
        FrontEnd.parse("scattering(2)", sample_rate=8000)


# --- gammatone -----------------------------------------------------------------------------------


def test_the_sections_are_scipy_s_gammatone():
    centres = gammatone.centres(6, 300.0, 4000.0)
    click = np.zeros(4000)
    click[0] = 1
    for sections, hertz in zip(gammatone.sections(centres, 16000), centres.tolist(), strict=True):
        expected = scipy.signal.lfilter(*scipy.signal.gammatone(hertz, "iir", fs=16000), click)
        found = scipy.signal.sosfilt(sections.numpy(), click)
        # Multiplied out, eight poles near each other lose digits.
        assert gap(found, expected) < 1e-4


@pytest.mark.parametrize(("rate", "hop"), [(8000, 64), (22050, 441), (96000, 960)])
def test_gammatone_energies_are_those_of_sosfilt(rate, hop):
    y = noise(12000)
    chain = f"gammatone(12,{hop},fmin=40.0)"
    window = np.hanning(2 * hop + 1)[1:-1] / hop
    expected = []
    for sections in gammatone.sections(gammatone.centres(12, 40.0, rate / 2), rate):
        # The filters ring on after the sound.
        energy = scipy.signal.sosfilt(sections.numpy(), np.pad(y, (0, 2 * hop))) ** 2
        padded = np.pad(energy, (hop, 0))
        expected.append(np.convolve(padded, window, "valid")[1::hop][: 1 + len(y) // hop])
    expected = np.array(expected)
    assert gap(picture(chain, y, rate), expected) < 1e-10
    assert gap(engine(chain, y, rate), expected) < 1e-5


@given(
    rate=st.sampled_from([8000, 22050, 44100, 96000]),
    hop=st.integers(20, 900),
    bins=st.integers(1, 12),
    fmin=st.floats(0.01, 300),
    share=st.floats(0.2, 1),
)
@example(rate=44100, hop=441, bins=4, fmin=10.0, share=1.0)
@example(rate=96000, hop=441, bins=4, fmin=5.0, share=1.0)
@example(rate=8000, hop=64, bins=4, fmin=1.0, share=1.0)
@settings(max_examples=12)
def test_any_gammatone_energies_are_those_of_sosfilt(rate, hop, bins, fmin, share):
    y, fmax = noise(6000), share * rate / 2
    window = np.hanning(2 * hop + 1)[1:-1] / hop
    expected = []
    for sections in gammatone.sections(gammatone.centres(bins, fmin, fmax), rate):
        energy = scipy.signal.sosfilt(sections.numpy(), np.pad(y, (0, 2 * hop))) ** 2
        padded = np.pad(energy, (hop, 0))
        expected.append(np.convolve(padded, window, "valid")[1::hop][: 1 + len(y) // hop])
    expected = np.array(expected)
    chain = f"gammatone({bins},{hop},fmin={fmin!r},fmax={fmax!r})"
    # The slower a pole, the more of its digits go into its distance from 1.
    assert gap(picture(chain, y, rate), expected) < 1e-9
    assert gap(engine(chain, y, rate), expected) < 1e-5


def test_a_tone_has_its_band_and_mean_power():
    chain = FrontEnd.parse("gammatone(20,128)", sample_rate=8000)
    hertz = chain.bin_frequencies[12]
    found = chain(torch.from_numpy(tone(hertz, 8000, 1, 0.4))).numpy()[:, 40]
    assert found.argmax() == 12
    assert found[12] == pytest.approx(0.4**2 / 2, rel=1e-3)


def test_gammatone_spans_are_checked():
    with pytest.raises(ConfigError, match="8e-05 <= fmin < fmax <= 4000 Hz"):
        FrontEnd.parse("gammatone(20,128,fmax=5000.0)", sample_rate=8000)
    with pytest.raises(ConfigError, match="8e-05 <= fmin < fmax <= 4000 Hz"):
        FrontEnd.parse("gammatone(4,128,fmin=1e-07)", sample_rate=8000)
    with pytest.raises(ConfigError, match="8e-05 <= fmin < fmax <= 4000 Hz"):
        FrontEnd.parse("gammatone(1,128,fmin=3999.99999)", sample_rate=8000)


# --- the waveform --------------------------------------------------------------------------------


def test_the_waveform_is_itself():
    y = noise(1000)
    assert np.array_equal(picture("waveform", y, 8000), y[None])
    framed = picture("waveform(size=100,hop=50)", y, 8000)
    assert framed.shape == (100, 20)
    assert np.array_equal(framed[:, 3], y[150:250])
    assert np.array_equal(framed[:, 19], np.pad(y[950:], (0, 50)))
