"""Frequency scales, their banks, and frequency weightings: tables, closed forms, other programs."""

import math

import librosa
import numpy as np
import pytest
import scipy.integrate
import scipy.signal
import torch
from hypothesis import given
from hypothesis import strategies as st

from auricle.dsp import bands, weighting
from auricle.errors import ConfigError
from auricle.frontends import PRESETS, build, matched, parse

RATE = 16000

# Zwicker (1961): the edges of the critical bands, 0 to 24 Bark.
CRITICAL = [
    0, 100, 200, 300, 400, 510, 630, 770, 920, 1080, 1270, 1480, 1720, 2000, 2320, 2700, 3150, 3700,
    4400, 5300, 6400, 7700, 9500, 12000, 15500,
]  # fmt: skip
# IEC 61260-1:2014, table E.1: nominal midband frequencies of one-third-octave bands.
THIRDS = [
    25, 31.5, 40, 50, 63, 80, 100, 125, 160, 200, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600,
    2000, 2500, 3150, 4000, 5000, 6300, 8000, 10000, 12500, 16000, 20000,
]  # fmt: skip
# IEC 61672-1:2013, table 3: A and C in dB at 10 Hz to 20 kHz, one-third octaves.
A_DB = [
    -70.4, -63.4, -56.7, -50.5, -44.7, -39.4, -34.6, -30.2, -26.2, -22.5, -19.1, -16.1, -13.4,
    -10.9, -8.6, -6.6, -4.8, -3.2, -1.9, -0.8, 0.0, 0.6, 1.0, 1.2, 1.3, 1.2, 1.0, 0.5, -0.1, -1.1,
    -2.5, -4.3, -6.6, -9.3,
]  # fmt: skip
C_DB = [
    -14.3, -11.2, -8.5, -6.2, -4.4, -3.0, -2.0, -1.3, -0.8, -0.5, -0.3, -0.2, -0.1, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.1, -0.2, -0.3, -0.5, -0.8, -1.3, -2.0, -3.0, -4.4, -6.2, -8.5,
    -11.2,
]  # fmt: skip

hertz = st.floats(0, 40000).map(lambda f: torch.tensor(f, dtype=torch.float64))


def tensor(values) -> torch.Tensor:
    return torch.as_tensor(values, dtype=torch.float64)


# --- scales --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("formula", "tolerance"), [("traunmueller", 0.06), ("zwicker", 0.2)])
def test_bark_is_the_table_of_critical_bands(formula, tolerance):
    # As its author says, Traunmueller's formula is within 0.05 Bark of the table (rounded to
    # 10 Hz below 1 kHz, 0.06 with that) from 200 Hz to 15.5 kHz; Zwicker and Terhardt's within 0.2.
    found = bands.hz_to_bark(tensor(CRITICAL), formula=formula)
    inside = slice(2, None) if formula == "traunmueller" else slice(None)
    difference = (found - torch.arange(25))[inside].abs()
    assert difference.max() < tolerance


def test_bark_changes_steadily_where_its_corrections_begin():
    for corner in (2.0, 20.1):
        f = bands.bark_to_hz(tensor([corner - 1e-9, corner + 1e-9]))
        assert f.diff() < 1e-4
        torch.testing.assert_close(bands.hz_to_bark(f), tensor([corner, corner]), atol=1e-8, rtol=0)


@pytest.mark.parametrize("formula", ["traunmueller", "zwicker"])
@given(hertz)
def test_bark_is_inverted(formula, f):
    there = bands.hz_to_bark(f, formula=formula)
    torch.testing.assert_close(bands.bark_to_hz(there, formula=formula), f, rtol=1e-9, atol=1e-6)


@given(hertz)
def test_erb_rate_counts_bandwidths(f):
    torch.testing.assert_close(
        bands.erb_rate_to_hz(bands.hz_to_erb_rate(f)), f, rtol=1e-12, atol=1e-9
    )
    step = (bands.hz_to_erb_rate(f + 0.5) - bands.hz_to_erb_rate(f - 0.5)).item()
    # A step of 1 Hz against the slope at its middle: the bandwidth changes by 0.1 Hz over it.
    assert step == pytest.approx(1 / bands.erb_width(f).item(), rel=1e-4)
    # Glasberg and Moore's rounded formula.
    assert bands.hz_to_erb_rate(f).item() == pytest.approx(21.4 * math.log10(1 + 0.00437 * f), rel=0.005)  # fmt: skip


# --- triangles -----------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", ["mel", "bark", "erb"])
@given(bins=st.integers(1, 24), low=st.floats(0, 300), high=st.floats(3000, 8000))
def test_triangles_stand_at_even_steps_and_sum_to_one(scale, bins, low, high):
    chain = parse(
        f"stft(2048,512)|{scale}({bins},fmin={low},fmax={high},norm=none)", sample_rate=RATE
    )
    to_scale = {
        "mel": bands.hz_to_mel, "bark": bands.hz_to_bark, "erb": bands.hz_to_erb_rate,
    }[scale]  # fmt: skip
    places = to_scale(tensor([low, *chain.bin_frequencies, high]))
    torch.testing.assert_close(places.diff(), places.diff()[:1].expand(bins + 1), rtol=1e-6, atol=0)
    # Neighbouring triangles share their corners, so their heights add up to 1 between the centres.
    weights = list(chain)[-1].weights
    frequencies = torch.arange(1025) * RATE / 2048
    half = 0 if scale == "mel" else RATE / 4096  # the others are averaged over a bin's width
    inside = (frequencies >= chain.bin_frequencies[0] + half) & (
        frequencies <= chain.bin_frequencies[-1] - half
    )
    torch.testing.assert_close(weights.sum(0)[inside], torch.ones(int(inside.sum())).double())


@pytest.mark.parametrize("bank", ["mel(24)", "bark(24)", "erb(24)", "gammatone_bands(24)"])  # fmt: skip
def test_noise_gives_every_band_the_same_level(bank):
    # Unit area in hertz: of a flat spectrum each band holds as much. Sampled at 7.8 Hz, a triangle
    # at least 60 Hz wide is off by 1 per cent at most.
    chain = parse(f"stft(2048,512)|{bank}", sample_rate=RATE)
    spacing = RATE / 2048
    sums = list(chain)[-1].weights.sum(1) * spacing
    # The last gammatones lie partly above half the rate.
    inside = sums[:-3] if "gammatone" in bank else sums
    assert (inside - 1).abs().max() < 0.01


@pytest.mark.parametrize("bank", ["bark(20,fmin=60)", "erb(20,fmin=60)", "gammatone_bands(20,fmin=60)", "octave(3,fmin=60)"])  # fmt: skip
@pytest.mark.parametrize("hertz", [500.0, 1234.0, 3000.0])
def test_a_tone_lies_in_its_band(bank, hertz):
    chain = parse(f"stft(1024,256)|{bank}", sample_rate=RATE)
    tone = torch.sin(2 * torch.pi * hertz * torch.arange(8000) / RATE)
    found = int(chain(tone)[:, 15].argmax())
    distance = (tensor(chain.bin_frequencies).log() - math.log(hertz)).abs()
    assert distance[found] <= distance.min() * 1.5 + 0.02


@pytest.mark.parametrize("scale", ["bark", "erb"])
def test_bands_narrower_than_a_bin_share_it(scale):
    chain = parse(f"stft(256,64)|{scale}(200,fmin=200,fmax=6000)", sample_rate=RATE)
    weights = list(chain)[-1].weights
    assert (weights.sum(1) > 0).all()
    # Unit area, exactly, however narrow.
    torch.testing.assert_close(weights.sum(1) * RATE / 256, torch.ones(200).double())
    fine = parse(f"stft(16384,64)|{scale}(200,fmin=200,fmax=6000,norm=none)", sample_rate=RATE)
    coarse = parse(f"stft(256,64)|{scale}(200,fmin=200,fmax=6000,norm=none)", sample_rate=RATE)
    mean = list(fine)[-1].weights[:, 32:-33].unflatten(1, (-1, 64)).mean(-1)
    # 64 fine bins about each coarse one, but for half a fine bin at its ends.
    torch.testing.assert_close(list(coarse)[-1].weights[:, 1:-1], mean, atol=1e-2, rtol=0)


def test_triangles_of_kaldi_are_straight_on_the_mel_axis():
    for formula in ("htk", "slaney"):
        options = f"fmin=100,fmax=7000,formula={formula}"
        weights = {
            norm: list(parse(f"stft(2048,512)|mel(10,{options},straight=mel,norm={norm})", sample_rate=RATE))[-1].weights
            for norm in ("none", "slaney")
        }  # fmt: skip
        edges = bands.mel_edges(10, 100, 7000, formula=formula)
        mels = bands.hz_to_mel(tensor(np.arange(1025)) * RATE / 2048, formula=formula)
        corners = bands.hz_to_mel(edges, formula=formula)
        expected = [np.interp(mels, corners[b : b + 3], [0, 1, 0]) for b in range(10)]
        np.testing.assert_allclose(weights["none"], expected, atol=1e-12)
        area = 2 / (edges[2:] - edges[:-2])
        torch.testing.assert_close(weights["slaney"], weights["none"] * area[:, None])


# --- gammatones ----------------------------------------------------------------------------------


@given(st.floats(20, 6000))
def test_a_gammatone_is_the_spectrum_of_its_impulse_response(centre):
    # Sampled at 64 kHz; it has died out (e^-40) after 40 / (2 pi b) seconds, and above 32 kHz
    # less than (b / 26 kHz)^4 of it is left to fold back.
    rate, width = 64000, 1.019 * (24.7 + centre / 9.26449)
    time = np.arange(int(40 / (2 * np.pi * width) * rate)) / rate
    response = time**3 * np.exp(-2 * np.pi * width * time) * np.cos(2 * np.pi * centre * time)
    frequencies = np.linspace(0, 8000, 200)
    phases = np.exp(-2j * np.pi * frequencies[:, None] * time)
    expected = np.abs(phases @ response) ** 2
    at_centre = np.abs(np.exp(-2j * np.pi * centre * time) @ response) ** 2
    found = bands.gammatones(tensor([centre]), tensor(frequencies), norm=False)[0]
    np.testing.assert_allclose(found, expected / at_centre, atol=2e-4)


@pytest.mark.parametrize("centre", [200.0, 1000.0, 3000.0])
def test_a_gammatone_is_scipy_s_near_its_centre(centre):
    # Slaney's digital filter (1993) is designed to match the analogue one about the centre.
    b, a = scipy.signal.gammatone(centre, "iir", fs=RATE)
    width = bands.erb_width(tensor(centre)).item()
    frequencies = centre + np.linspace(-2, 2, 41) * width
    _, response = scipy.signal.freqz(b, a, worN=frequencies, fs=RATE)
    weights = bands.gammatones(tensor([centre]), tensor(frequencies), norm=False)[0]
    found = 10 * np.log10(weights.numpy())
    expected = 20 * np.log10(np.abs(response))
    assert np.abs(found - expected).max() < 0.15


@given(st.floats(0, 20000))
def test_a_gammatone_s_area_is_the_numerical_integral(centre):
    f = np.linspace(0, 60000, 30001)
    normed = bands.gammatones(tensor([centre]), tensor(f))[0].numpy()
    assert scipy.integrate.trapezoid(normed, f) == pytest.approx(1, rel=1e-4)


@given(st.floats(500, 20000))
def test_a_gammatone_is_as_wide_as_the_ear_s_filter(centre):
    # Area over peak is the equivalent rectangular bandwidth: 1.019 x 5 pi / 16 = 1.0004 of ERB.
    peak = bands.gammatones(tensor([centre]), tensor([centre]))[0, 0].item()
    assert 1 / peak == pytest.approx(24.7 + centre / 9.26449, rel=1e-3)


@given(bins=st.integers(1, 64), low=st.floats(20, 200), high=st.floats(1000, 8000))
def test_gammatones_stand_where_slaney_s_do(bins, low, high):
    # ERBSpace of the Auditory Toolbox (1998), from high to low.
    quality, least = 9.26449, 24.7
    steps = np.arange(1, bins + 1)
    expected = -(quality * least) + np.exp(
        steps * (-np.log(high + quality * least) + np.log(low + quality * least)) / bins
    ) * (high + quality * least)
    np.testing.assert_allclose(bands.gammatone_centres(bins, low, high), expected[::-1], rtol=1e-9)


def test_a_gammatone_bank_leaves_out_only_what_float32_cannot_hold():
    centres = bands.gammatone_centres(40, 50, 8000)
    frequencies = tensor(np.arange(513)) * RATE / 1024
    weights = bands.gammatones(centres, frequencies, norm=False)
    assert (weights == 0).double().mean() > 0.3
    assert weights[weights > 0].min() >= 1e-8
    width = 1.019 * bands.erb_width(centres)[:, None]
    full = ((1 + 1j * (frequencies - centres[:, None]) / width) ** -4).abs().square()
    lost = (full[10:] * (weights[10:] == 0)).sum(1) / full[10:].sum(1)
    assert lost.max() < 1e-6


# --- octave bands --------------------------------------------------------------------------------


def test_third_octaves_are_those_of_the_standard():
    found = bands.octave_midbands(3, 25, 20000)
    assert len(found) == len(THIRDS)
    # Nominal frequencies are rounded by up to 1.5 per cent.
    np.testing.assert_allclose(found, THIRDS, rtol=0.015)
    # Ten to the decade, exactly; the reference is 1 kHz.
    np.testing.assert_allclose(found[10:] / found[:-10], 10, rtol=1e-12)
    assert found[16] == 1000


@pytest.mark.parametrize(("fraction", "expected"), [(1, [501.187, 1000, 1995.262]), (2, [595.662, 841.395, 1188.502, 1678.804])])  # fmt: skip
def test_whole_and_half_octaves(fraction, expected):
    # IEC 61260-1, 5.4 and 5.5: with an even number of bands an octave, 1 kHz is an edge.
    low, high = expected[0], expected[-1]
    np.testing.assert_allclose(bands.octave_midbands(fraction, low, high), expected, rtol=1e-5)


@given(fraction=st.integers(1, 24))
def test_octave_bands_are_contiguous_and_one_fraction_wide(fraction):
    midbands = bands.octave_midbands(fraction, 100, 5000)
    edges = bands.octave_edges(fraction, midbands)
    np.testing.assert_allclose(edges[1:] / edges[:-1], 10 ** (0.3 / fraction), rtol=1e-12)
    np.testing.assert_allclose((edges[1:] * edges[:-1]).sqrt(), midbands, rtol=1e-12)
    half = 10 ** (0.15 / fraction) * (1 + 1e-12)
    assert 100 / half <= midbands[0] <= 100 * half
    assert 5000 / half <= midbands[-1] <= 5000 * half


def test_octave_bands_keep_the_power():
    chain = parse("stft(4096,1024)|octave(3,fmin=125,fmax=4000)", sample_rate=RATE)
    generator = torch.Generator().manual_seed(0)
    sound = torch.randn(3 * RATE, generator=generator, dtype=torch.float64)
    levels = chain(sound)
    spectrum = parse("stft(4096,1024)", sample_rate=RATE)(sound)
    edges = bands.octave_edges(3, tensor(chain.bin_frequencies)).numpy()
    # Bin k holds its power from k - 1/2 to k + 1/2.
    places = np.concatenate([[0], spectrum.sum(1).numpy().cumsum()])
    at = np.interp(edges / (RATE / 4096) + 0.5, np.arange(len(places)), places)
    np.testing.assert_allclose(levels.sum(1), np.diff(at), rtol=1e-9)


def test_pink_noise_is_level_in_octave_bands():
    frequencies = np.arange(2049) * RATE / 4096
    chain = parse("stft(4096,1024)|octave(3,fmin=250)", sample_rate=RATE)
    pink = np.where(frequencies > 0, 1 / np.maximum(frequencies, 1), 0)
    levels = 10 * np.log10(list(chain)[-1].weights.numpy() @ pink)
    # A bin's power is taken as even over its width; at 15 bins a band that is off by 0.01 dB.
    assert np.ptp(levels) < 0.05


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("octave(0)", "fraction=0 must be at least 1 band"),
        ("octave(3,fmin=0)", "octaves do not reach 0 Hz"),
        ("octave(3,fmax=8000)", "end by 8000 Hz, half the sample rate; leave fmax out"),
        ("octave(3,fmin=2000,fmax=1000)", "must be at least one"),
        ("bark(20,formula=zwiker)", "did you mean 'zwicker'"),
        ("bark(20,norm=area)", "unknown Bark norm 'area'"),
        ("erb(20,norm=area)", "unknown ERB norm 'area'"),
        ("gammatone_bands(20,norm=area)", "unknown gammatone norm 'area'"),
        ("erb(20,fmin=9000)", "0 <= fmin < fmax <= 8000 Hz"),
        ("weight(B)", "unknown frequency weighting 'B'"),
        ("mel(20)|db|weight(A)", "weight works on power or magnitude or complex"),
    ],
)
def test_what_is_not_possible_is_refused(text, message):
    with pytest.raises(ConfigError) as caught:
        parse(f"stft(1024,256)|{text}", sample_rate=RATE)
    assert message in str(caught.value)


@pytest.mark.parametrize(("rate", "highest"), [(44100, 15848.93), (48000, 19952.62), (16000, 6309.57), (1000, 398.1072)])  # fmt: skip
def test_octave_bands_end_below_half_the_rate(rate, highest):
    chain = parse("stft(8192,1024)|octave(3,fmin=50)", sample_rate=rate)
    assert chain.bin_frequencies[-1] == pytest.approx(highest, rel=1e-6)
    assert chain.bin_frequencies[0] == pytest.approx(50.1187, rel=1e-6)


# --- weightings ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("curve", "expected"), [("A", A_DB), ("C", C_DB)])
def test_weightings_are_those_of_the_standard(curve, expected):
    exact = 10 ** (np.arange(10, 44) / 10)
    found = 20 * weighting.gain(curve, tensor(exact)).log10()
    # The table is rounded to 0.1 dB.
    assert (found - tensor(expected)).abs().max() <= 0.0501


@pytest.mark.parametrize(("curve", "other", "tolerance"), [("A", librosa.A_weighting, 2e-3), ("C", librosa.C_weighting, 5e-3)])  # fmt: skip
@given(f=st.floats(10, 20000))
def test_weightings_are_librosa_s(curve, other, tolerance, f):
    # librosa rounds the level at 1 kHz to 2.0 (A, exactly 1.9997) and 0.06 dB (C, exactly 0.0619).
    found = 20 * math.log10(weighting.gain(curve, tensor([f])).item())
    assert found == pytest.approx(float(other(np.array([f]), min_db=None)[0]), abs=tolerance)


@pytest.mark.parametrize("curve", ["A", "C"])
def test_a_weighted_tone_is_off_by_its_frequency_s_weight(curve):
    time = torch.arange(RATE, dtype=torch.float64) / RATE
    for hertz in (250.0, 1000.0, 4000.0):
        tone = torch.sin(2 * torch.pi * hertz * time)
        gain = weighting.gain(curve, tensor([hertz])).item()
        for text in ("stft(1024,256)", "stft(1024,256,output=magnitude)", "stft(1024,256,output=complex)"):  # fmt: skip
            plain, weighted = (parse(t, sample_rate=RATE)(tone)[..., 20].abs() for t in (text, f"{text}|weight({curve})"))  # fmt: skip
            place = int(plain.argmax())
            power = 1 if "output" in text else 2
            assert (weighted[place] / plain[place]).item() == pytest.approx(gain**power, rel=1e-9)


def test_weighting_before_a_bank_and_after_it_agree_for_narrow_bands():
    sound = torch.randn(RATE, generator=torch.Generator().manual_seed(0))
    before, after = (
        parse(f"stft(2048,512)|{chain}|db(top_db=none)", sample_rate=RATE)(sound)
        for chain in ("weight(A)|mel(64,fmin=300)", "mel(64,fmin=300)|weight(A)")
    )
    # A band is a tenth of an octave wide and A falls by 6 dB an octave at 300 Hz.
    assert (before - after).abs().max() < 0.7
    assert (before - after).abs().mean() < 0.05


def test_zero_hertz_has_no_weight():
    assert (weighting.gain("A", tensor([0.0, 1000.0])) == tensor([0.0, 1.0])).all()


# --- presets -------------------------------------------------------------------------------------

SCALES = ("bark-db", "erb-db", "gammatone-db", "logmel-a", "torchaudio", "kaldi", "htk")


@given(rate=st.integers(1000, 192000), seconds=st.floats(0.05, 60))
def test_no_filter_of_the_matched_track_is_ever_empty(rate, seconds):
    # Building raises where one is.
    chains = matched([*SCALES, "third-octave-db"], sample_rate=rate, clip_seconds=seconds)
    assert len({chains[name].bins for name in SCALES}) == 1


def test_scales_make_matched_pairs_with_log_mel():
    sizes = {"sample_rate": RATE, "n_fft": 1024, "hop": 512, "bins": 64}
    factors = {name: build(name, **sizes).factors for name in (*SCALES, "logmel")}
    for name in ("bark-db", "erb-db", "gammatone-db"):
        assert differing(factors, name) == ["scale"]
    assert differing(factors, "logmel-a") == ["weighting"]
    assert differing(factors, "kaldi") == ["compression"]
    assert all(name in PRESETS for name in SCALES)


def differing(factors: dict, name: str) -> list[str]:
    return [f for f, level in factors[name].items() if level != factors["logmel"][f]]
