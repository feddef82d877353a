"""Cosine transforms, liftering and slopes: against librosa, scipy and Kaldi, and by their formulas.

Tolerances: float64 rounding, 1e-12 for matrices and 1e-9 of the largest value (of 1 at least, which
the pictures vary by); Kaldi's features are float32 sums, 1e-4 of the largest.
"""

import math
import warnings

import librosa
import numpy as np
import pytest
import scipy.fft
import scipy.signal
import torch
from hypothesis import given
from hypothesis import strategies as st

from auricle.dsp import cepstrum, slopes
from auricle.errors import ConfigError
from auricle.frontends import FrontEnd, build, parse
from auricle.frontends.stage import Axes
from auricle.frontends.stages.delta import Delta

RATE = 8000
rows = st.tuples(st.integers(1, 6), st.integers(1, 60), st.integers(0, 99))


def picture(bins: int, frames: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(bins, frames))


def stage(text: str, bins: int = 20) -> torch.nn.Module:
    """The last stage of a chain that gives it so many bins."""
    return list(parse(f"stft(256,64)|mel({bins})|db|{text}", sample_rate=RATE))[-1]


def close(found: torch.Tensor | np.ndarray, expected: np.ndarray, tolerance: float = 1e-9) -> None:
    found = found.detach().numpy() if isinstance(found, torch.Tensor) else found
    assert found.shape == expected.shape
    assert np.abs(found - expected).max() <= tolerance * max(1, np.abs(expected).max())


# --- cosine transforms ---------------------------------------------------------------------------


@given(st.integers(2, 80), st.data(), st.sampled_from([2, 3]), st.sampled_from(["ortho", None]))
def test_the_cosine_transforms_are_scipy_s(bins, data, kind, norm):
    kept = data.draw(st.integers(1, bins))
    x = picture(bins, 3, bins)
    found = cepstrum.dct_matrix(kept, bins, kind=kind, norm=norm).numpy() @ x
    close(found, scipy.fft.dct(x, axis=0, type=kind, norm=norm)[:kept], 1e-12)


@given(st.integers(1, 40))
def test_htk_s_transform_is_its_book_s_formula(bins):
    """HTK Book, 5.6: `c_i = sqrt(2 / N) sum_j m_j cos(pi i (j - 1/2) / N)`, `j` from 1."""
    found = cepstrum.dct_matrix(bins, bins, norm="htk")
    for i in range(bins):
        for j in range(1, bins + 1):
            expected = math.sqrt(2 / bins) * math.cos(math.pi * i * (j - 0.5) / bins)
            assert found[i, j - 1] == pytest.approx(expected, abs=1e-12)


@given(
    st.integers(2, 40),
    st.data(),
    st.sampled_from([2, 3]),
    st.sampled_from(["ortho", None]),
    st.just(0.0) | st.floats(0.5, 100),
)
def test_mfccs_are_librosa_s_in_every_convention(bins, data, kind, norm, lifter):
    kept = data.draw(st.integers(1, bins))
    level = 20 * picture(bins, 8, bins)
    found = stage(f"dct(coefficients={kept},kind={kind},norm={norm},lifter={lifter})", bins)
    expected = librosa.feature.mfcc(S=level, n_mfcc=kept, dct_type=kind, norm=norm, lifter=lifter)
    close(found(torch.from_numpy(level)), expected)


def test_htk_s_lifter_is_kaldi_s():
    """The ratio of Kaldi's own MFCCs with and without its lifter."""
    kaldi = pytest.importorskip("kaldi_native_fbank")
    sound = (1000 * picture(1, 8000)[0]).astype(np.float32)

    def features(lifter: float) -> np.ndarray:
        options = kaldi.MfccOptions()
        options.frame_opts.dither, options.cepstral_lifter = 0.0, lifter
        options.use_energy = False
        found = kaldi.OnlineMfcc(options)
        found.accept_waveform(16000, sound.tolist())
        found.input_finished()
        return np.array([found.get_frame(i) for i in range(found.num_frames_ready)])

    weights = cepstrum.lifter_weights(13, 22.0, rule="htk").numpy()
    close(features(22.0), features(0.0) * weights, 1e-4)
    assert weights[0] == 1
    assert cepstrum.lifter_weights(13, 22.0).numpy()[0] == pytest.approx(weights[1])


def test_a_rotation_keeps_what_is_there_and_its_transpose_brings_it_back():
    x = torch.from_numpy(picture(20, 9))
    second, third = stage("dct"), stage("dct(kind=3)")
    torch.testing.assert_close(second(x).square().sum(0), x.square().sum(0))
    torch.testing.assert_close(third(second(x)), x)


def test_what_dct_refuses():
    for text, message in {
        "dct(kind=1)": r"dct: kind=1 must be one of \(2, 3\)",
        "dct(norm=orto)": "unknown dct norm 'orto'; did you mean 'ortho'",
        "dct(norm=htk,kind=3)": "norm=htk is HTK's DCT-II",
        "dct(lifter=-1.0)": "lifter=-1.0 must be at least 0",
        "dct(liftering=kaldi)": "unknown liftering 'kaldi'",
    }.items():
        with pytest.raises(ConfigError, match=message):
            stage(text)


# --- slopes --------------------------------------------------------------------------------------


@given(
    rows,
    st.sampled_from([1, 2]),
    st.sampled_from([3, 5, 9, 15]),
    st.sampled_from(["interp", "nearest"]),
)
def test_slopes_are_librosa_s(shape, order, width, edges):
    x = picture(*shape)
    found = slopes.derivative(
        torch.from_numpy(x), slopes.taps(width, order), order=order, edges=edges
    )
    if edges == "interp" and shape[1] < width:  # librosa refuses these
        assert found.isfinite().all()
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        close(found, librosa.feature.delta(x, order=order, width=width, mode=edges))


def regression(x: np.ndarray, reach: int) -> np.ndarray:
    """HTK Book, 5.9: `sum_k k (c_{t+k} - c_{t-k}) / 2 sum_k k^2`, outermost columns repeated."""
    columns = x.shape[1]
    found = np.zeros_like(x)
    for t in range(columns):
        for k in range(1, reach + 1):
            after, before = x[:, min(t + k, columns - 1)], x[:, max(t - k, 0)]
            found[:, t] += k * (after - before)
    return found / (2 * sum(k * k for k in range(1, reach + 1)))


@given(rows, st.integers(1, 5))
def test_regression_is_htk_s(shape, reach):
    x = picture(*shape)
    weights = slopes.taps(2 * reach + 1, 1, method="regression")
    found = slopes.derivative(torch.from_numpy(x), weights, order=1, edges="nearest")
    close(found, regression(x, reach))


@given(rows, st.integers(1, 5))
def test_the_second_regression_is_that_of_the_first(shape, reach):
    """As Kaldi: one filter on the columns. HTK repeats slopes at the ends, so only the inside is equal."""
    x = picture(*shape)
    weights = slopes.taps(2 * reach + 1, 2, method="regression")
    found = slopes.derivative(torch.from_numpy(x), weights, order=2, edges="nearest").numpy()
    inside = slice(2 * reach, -2 * reach)
    expected = regression(regression(x, reach), reach)
    np.testing.assert_allclose(found[:, inside], expected[:, inside], atol=1e-9)
    # Kaldi's DeltaFeatures: scales of the second order are those of the first, convolved
    ends = np.pad(x, ((0, 0), (2 * reach, 2 * reach)), mode="edge")
    scales = np.convolve(*2 * [weights_of_first(reach)])
    close(found, np.stack([np.correlate(row, scales, "valid") for row in ends]))


def weights_of_first(reach: int) -> np.ndarray:
    k = np.arange(-reach, reach + 1)
    return k / (k * k).sum()


@pytest.mark.parametrize("columns", [4, 9, 30])
def test_a_parabola_has_its_slopes_up_to_both_ends(columns):
    t = torch.arange(columns).double()
    x = (3 + 2 * t + 0.5 * t * t)[None]
    for method in slopes.METHODS:
        second = slopes.derivative(x, slopes.taps(9, 2, method=method), order=2)
        torch.testing.assert_close(second, torch.ones_like(x))
    line = (3 + 2 * t)[None]
    first = slopes.derivative(line, slopes.taps(9, 1), order=1)
    torch.testing.assert_close(first, torch.full_like(line, 2))


def test_clips_too_short_for_a_slope_have_none():
    one, two = torch.tensor([[5.0]]), torch.tensor([[5.0, 7.0]])
    for order, width in ((1, 5), (2, 9)):
        weights = slopes.taps(width, order)
        assert slopes.derivative(one, weights, order=order).tolist() == [[0]]
    assert slopes.derivative(two, slopes.taps(9, 2), order=2).abs().max() < 1e-12
    assert slopes.derivative(two, slopes.taps(5, 1), order=1).numpy() == pytest.approx(2)


@given(
    st.lists(st.integers(1, 30), min_size=1, max_size=5),
    st.sampled_from([1, 2]),
    st.sampled_from(slopes.METHODS),
    st.sampled_from(slopes.EDGES),
)
def test_a_clip_ends_where_it_ends_whatever_the_padding_holds(lengths, order, method, edges):
    x = torch.from_numpy(np.stack([picture(3, max(lengths), n) for n in lengths]))
    real = torch.tensor(lengths)
    for row, n in zip(x, lengths, strict=True):
        row[:, n:] = math.inf
    delta = Delta(order=order, width=5, method=method, edges=edges, stack=False)
    found = delta(x, real)
    for row, alone, n in zip(found, x, lengths, strict=True):
        close(row[:, :n], delta(alone[:, :n]).numpy())


def test_rows_come_first_then_each_order():
    x = torch.from_numpy(picture(20, 30))
    stacked = stage("delta(order=2)")(x)
    assert stacked.shape == (60, 30)
    assert torch.equal(stacked[:20], x)
    for order in (1, 2):
        alone = stage(f"delta(order={order},stack=false)")(x)
        assert torch.equal(stacked[20 * order : 20 * (order + 1)], alone)


def test_named_rows_keep_their_names():
    axes = Axes("features", RATE, 64, None, 2, None, names=("rms", "flux"))
    found = Delta(order=2).attach(axes).axes
    assert found.names == ("rms", "flux", "rms Δ", "flux Δ", "rms ΔΔ", "flux ΔΔ")
    assert found.bins == len(found.names)
    assert Delta(stack=False).attach(axes).axes.names == axes.names


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("method", slopes.METHODS)
@pytest.mark.parametrize("edges", slopes.EDGES)
@given(data=st.data(), columns=st.integers(1, 60))
def test_a_stream_of_columns_is_the_whole_bit_for_bit(order, method, edges, data, columns):
    x = torch.from_numpy(picture(4, columns, 1)).float()
    delta = Delta(order=order, width=7, method=method, edges=edges)
    delta.attach(Axes("level", RATE, 64, None, 4, None))
    held, parts, start = None, [], 0
    while start < columns:
        size = data.draw(st.integers(1, 20))
        found, held = delta.step(x[:, start : start + size], held)
        parts.append(found)
        start += size
    parts.append(delta.flush(held))
    assert torch.equal(torch.cat(parts, -1), delta(x))
    assert held.columns.shape[-1] <= 2 * 13 + 20


def test_what_delta_refuses():
    for text, message in {
        "delta(order=3)": "delta: order=3 must be 1 or 2",
        "delta(width=4)": "delta: width=4 must be odd and at least 3",
        "delta(method=savitzky)": "unknown delta method 'savitzky'",
        "delta(edges=nearst)": "unknown delta edges 'nearst'; did you mean 'nearest'",
    }.items():
        with pytest.raises(ConfigError, match=message):
            stage(text)


# --- presets -------------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [0.1, 1.0])
def test_the_classic_of_speech_is_librosa_s(seconds):
    sound = picture(1, round(RATE * seconds))[0]
    mel = librosa.feature.melspectrogram(y=sound, sr=RATE, n_fft=256, hop_length=64, n_mels=20)
    mfcc = librosa.feature.mfcc(S=librosa.power_to_db(mel), n_mfcc=13)
    expected = np.concatenate([mfcc, *(librosa.feature.delta(mfcc, order=n) for n in (1, 2))])
    chain = parse("stft(256,64)|mel(20)|db|dct(coefficients=13)|delta(order=2)", sample_rate=RATE)
    assert chain.bins == 39
    close(chain(torch.from_numpy(sound)), expected, 1e-6)  # librosa's bank is float32


def test_cepstra_are_their_bands_rotated():
    sound = torch.randn(4000)
    sizes = {"sample_rate": RATE, "n_fft": 256, "hop": 64, "bins": 20, "normalize": "none"}
    for name, bands in {"lfcc": "linear_bands(20,fmin=32.7,shape=triangle)|db", "mfcc": "mel(20,fmin=32.7)|db",
                        "gfcc": "gammatone_bands(20,fmin=32.7)|root(0.1667)"}.items():  # fmt: skip
        level = parse(f"stft(256,64)|{bands}", sample_rate=RATE)(sound)
        found = build(name, **sizes)(sound)
        torch.testing.assert_close(
            found.square().sum(0), level.square().sum(0), rtol=1e-4, atol=1e-4
        )
        # the first coefficient is the mean, times the root of the bands
        torch.testing.assert_close(found[0], level.mean(0) * math.sqrt(20), rtol=1e-4, atol=1e-3)


# --- cepstra from their papers' formulas, without any part of auricle ---------------------------------


def power(y: np.ndarray, n_fft: int, hop: int) -> np.ndarray:
    """Centred frames under a periodic Hann window."""
    padded = np.pad(y, n_fft // 2)
    window = scipy.signal.get_window("hann", n_fft)
    starts = range(0, len(padded) - n_fft + 1, hop)
    return np.array([np.abs(scipy.fft.rfft(window * padded[s : s + n_fft])) ** 2 for s in starts]).T


def linear_triangles(rows: int, low: float, high: float, n_fft: int) -> np.ndarray:
    """torchaudio.functional.linear_fbanks, in float64."""
    hertz = np.linspace(0, RATE // 2, n_fft // 2 + 1)
    points = np.linspace(low, high, rows + 2)
    steps = np.diff(points)
    slopes = points[None, :] - hertz[:, None]
    down, up = -slopes[:, :-2] / steps[:-1], slopes[:, 2:] / steps[1:]
    return np.maximum(0, np.minimum(down, up)).T


@given(
    st.integers(1, 25), st.floats(0, 500), st.floats(2500, 4000), st.sampled_from([256, 400, 512])
)
def test_linear_triangles_are_torchaudio_s(rows, low, high, n_fft):
    chain = parse(
        f"stft({n_fft},64)|linear_bands({rows},fmin={low!r},fmax={high!r},shape=triangle)",
        sample_rate=RATE,
    )
    close(list(chain)[-1].weights, linear_triangles(rows, low, high, n_fft), 1e-12)
    np.testing.assert_allclose(chain.bin_frequencies, np.linspace(low, high, rows + 2)[1:-1])


def test_linear_triangles_without_a_bin_are_refused():
    with pytest.raises(
        ConfigError, match=r"linear_bands\(300\): .* hold no Fourier bin at n_fft=256"
    ):
        parse("stft(256,64)|linear_bands(300,shape=triangle)", sample_rate=RATE)
    with pytest.raises(ConfigError, match="did you mean 'triangle'"):
        parse("stft(256,64)|linear_bands(20,shape=triangel)", sample_rate=RATE)


def test_lfcc_are_their_formula():
    """Triangles at equal steps of hertz, logarithm, cosine transform (Sahidullah et al. 2015)."""
    y = 0.1 * np.random.default_rng(3).normal(size=6000)
    bands = linear_triangles(20, 32.7, RATE / 2, 256) @ power(y, 256, 64)
    level = 10 * np.log10(np.maximum(bands, 1e-10))
    level = np.maximum(level, level.max() - 80)
    sizes = {"sample_rate": RATE, "n_fft": 256, "hop": 64, "bins": 20, "normalize": "none"}
    found = build("lfcc", **sizes)(torch.from_numpy(y))
    close(found, scipy.fft.dct(level, axis=0, norm="ortho"))


def sampled_gammatones(centres: np.ndarray, n_fft: int) -> np.ndarray:
    """Power responses from the impulse responses themselves, of unit area in hertz.

    `g(t) = t^3 e^(-2 pi b t) cos(2 pi f t)`, `b = 1.019 (24.7 + f / 9.26449)`, sampled so fast that
    what folds back at half that rate is 1e-9 of the peak.
    """
    fine, count = 32 * RATE, 32 * n_fft * 8
    t = np.arange(count) / fine
    found = []
    for f in centres:
        b = 1.019 * (24.7 + f / 9.26449)
        g = t**3 * np.exp(-2 * np.pi * b * t) * np.cos(2 * np.pi * f * t)
        response = np.abs(np.fft.rfft(g)) ** 2
        area = (response.sum() - response[0] / 2) * fine / count
        found.append(response[:: count * RATE // (n_fft * fine)][: n_fft // 2 + 1] / area)
    return np.array(found)


def test_gfcc_are_their_formula():
    """Gammatone filters at equal steps of ERB-rate, cube root of magnitude, cosine transform.

    Shao, Jin, Wang & Srinivasan (2009); the filters' centres are Slaney's (1993).
    """
    y = 0.1 * np.random.default_rng(4).normal(size=6000)
    ear = 24.7 * 9.26449
    rate = np.log1p(np.array([50.0, RATE / 2]) / ear)
    centres = ear * np.expm1(rate[0] + (rate[1] - rate[0]) * np.arange(20) / 20)
    weights = sampled_gammatones(centres, 256)
    magnitude = np.sqrt(weights @ power(y, 256, 64))
    sizes = {"sample_rate": RATE, "n_fft": 256, "hop": 64, "bins": 20, "normalize": "none"}
    chain = build("gfcc", fmin=50.0, **sizes)
    np.testing.assert_allclose(parse_bands(chain).bin_frequencies, centres)
    # auricle leaves out what lies 80 dB below a filter's peak, and writes a sixth as 0.1667.
    expected = scipy.fft.dct(np.cbrt(magnitude), axis=0, norm="ortho")
    close(chain(torch.from_numpy(y)), expected, 2e-4)
    found = parse_bands(chain)(torch.from_numpy(y)).numpy()
    np.testing.assert_allclose(found, magnitude**2, rtol=1e-5)


def parse_bands(chain: FrontEnd) -> FrontEnd:
    """The chain up to its bank."""
    return FrontEnd(*list(chain)[:2])
