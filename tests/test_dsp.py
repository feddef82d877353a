"""Closed forms of the tensor functions."""

import math

import numpy as np
import pytest
import scipy.signal
import torch
from hypothesis import given
from hypothesis import strategies as st

from auricle.dsp import bands, cepstrum, compression, spectrum
from auricle.frontends import Stft

RATE = 16000


def tone(hertz: float, *, seconds: float = 1.0, amplitude: float = 1.0) -> torch.Tensor:
    time = torch.arange(int(RATE * seconds), dtype=torch.float64) / RATE
    return amplitude * torch.sin(2 * math.pi * hertz * time)


def power_of(sound: torch.Tensor, hop: int) -> torch.Tensor:
    """Power spectra of 256 samples, (frame, bin)."""
    return Stft(n_fft=256, hop=hop, sample_rate=RATE).attach(None)(sound).transpose(-1, -2)


@given(bin_=st.integers(4, 120), amplitude=st.floats(0.01, 1))
def test_a_tone_stands_in_its_bin_at_its_level(bin_, amplitude):
    window = spectrum.hann(256)
    power = power_of(tone(bin_ * RATE / 256, amplitude=amplitude), 64)[50]
    assert power.argmax() == bin_
    # |X| = A/2 sum(w): exact for a tone on a bin's centre but for the mirror image's leakage.
    assert power[bin_].sqrt() == pytest.approx(amplitude / 2 * window.sum().item(), rel=1e-9)


def test_parseval_of_every_frame():
    generator = torch.Generator().manual_seed(0)
    sound = torch.randn(3000, generator=generator, dtype=torch.float64)
    window = spectrum.hann(256)
    power = power_of(sound, 100)
    # The one-sided spectrum holds every bin but the first and last twice.
    total = (2 * power.sum(-1) - power[:, 0] - power[:, -1]) / 256
    padded = torch.nn.functional.pad(sound, (128, 128)).unfold(0, 256, 100)
    torch.testing.assert_close(total, (padded * window).square().sum(-1))


def test_a_shift_by_one_hop_shifts_the_frames():
    sound = tone(440.0)
    shifted = torch.nn.functional.pad(sound, (64, 0))
    # Equal bits: the same samples meet the same window.
    assert torch.equal(power_of(shifted, 64)[3:250], power_of(sound, 64)[2:249])


@pytest.mark.parametrize("formula", ["slaney", "htk"])
def test_mel_scales_are_inverted(formula):
    hertz = torch.linspace(0, 20000, 500, dtype=torch.float64)
    there = bands.hz_to_mel(hertz, formula=formula)
    assert (there.diff() > 0).all()
    torch.testing.assert_close(bands.mel_to_hz(there, formula=formula), hertz)


def test_mel_scales_have_their_published_values():
    thousand = torch.tensor([1000.0, 6400.0], dtype=torch.float64)
    torch.testing.assert_close(
        bands.hz_to_mel(thousand), torch.tensor([15.0, 42.0], dtype=torch.float64)
    )
    # O'Shaughnessy's constants are rounded so that 1000 Hz is 1000 mel.
    assert bands.hz_to_mel(thousand, formula="htk")[0].item() == pytest.approx(1000, abs=0.02)


def test_triangles_peak_at_their_centres_and_have_unit_area():
    edges = torch.tensor([100.0, 300.0, 700.0, 900.0], dtype=torch.float64)
    frequencies = torch.arange(0, 1000, 1.0, dtype=torch.float64)
    weights = bands.triangles(edges, frequencies)
    assert weights.argmax(1).tolist() == [300, 700]
    torch.testing.assert_close(weights.sum(1), torch.ones(2, dtype=torch.float64))
    assert bands.triangles(edges, frequencies, norm=False).amax().item() == 1


@given(count=st.integers(1, 60), low=st.floats(0, 500), width=st.floats(20, 7000))
def test_rectangles_lose_nothing_and_count_nothing_twice(count, low, width):
    frequencies = spectrum.bin_frequencies(512, RATE)
    edges = bands.linear_edges(count, low, low + width)
    columns = bands.rectangles(edges, frequencies).sum(0)
    inside = (frequencies > low + 16) & (frequencies < low + width - 16)
    torch.testing.assert_close(columns[inside], torch.ones(int(inside.sum()), dtype=torch.float64))
    assert columns.sum().item() == pytest.approx((edges[-1] - edges[0]).item() / (RATE / 512))


@given(count=st.integers(1, 200))
def test_no_band_of_the_log_scale_is_empty(count):
    edges = bands.log_edges(count, 32.7, RATE / 2)
    assert (edges.log2().diff() - edges.log2().diff()[0]).abs().max() < 1e-9
    weights = bands.rectangles(edges, spectrum.bin_frequencies(512, RATE), norm=True)
    assert (weights.sum(1) > 0).all()
    # Flat power stays flat, except in a last band that reaches beyond the last bin's centre.
    torch.testing.assert_close(weights.sum(1), torch.ones(count, dtype=torch.float64))


@given(rows=st.integers(1, 40), blocks=st.integers(1, 12))
def test_blocks_are_the_whole_bank(rows, blocks):
    frequencies = spectrum.bin_frequencies(512, RATE)
    weights = bands.rectangles(bands.linear_edges(rows, 50, 7000), frequencies)
    whole = torch.zeros_like(weights)
    for block in bands.banded(weights, blocks=blocks):
        whole[block.bands, block.bins] += block.weights
    assert torch.equal(whole, weights)


def test_decibels_have_their_closed_form():
    power = torch.tensor([[1.0, 100.0, 0.0, 1e-12]], dtype=torch.float64)
    level = compression.decibel(power, top_db=None)
    assert level.flatten().tolist() == pytest.approx([0, 20, -100, -100])
    assert compression.decibel(power, ref=100.0)[0, 1].item() == pytest.approx(0)
    assert compression.decibel(power, top_db=30)[0, 2].item() == pytest.approx(-10)
    assert compression.decibel(power, amin=1e-3, top_db=None)[0, 2].item() == pytest.approx(-30)


def test_the_floor_follows_each_picture_and_its_real_frames():
    quiet, loud = torch.full((4, 6), 1e-9), torch.full((4, 6), 1.0)
    loud[:, 0] = 1e-9
    level = compression.decibel(torch.stack([quiet, loud]))
    assert level[0].amin().item() == pytest.approx(-90, abs=1e-4)
    assert level[1].amin().item() == pytest.approx(-80, abs=1e-4)
    first_only = compression.decibel(loud, lengths=torch.tensor(1))
    assert first_only[:, 0].amax().item() == pytest.approx(-90, abs=1e-4)


@given(frames=st.integers(1, 2500), b=st.floats(1e-4, 0.9))
def test_the_blocked_smoother_is_the_recursion(frames, b):
    values = np.random.default_rng(frames).random((2, frames))
    start = np.array([[0.3], [5.0]])
    expected, _ = scipy.signal.lfilter([b], [1, b - 1], values, zi=(1 - b) * start)
    found = compression.smooth(torch.from_numpy(values), b, torch.from_numpy(start))
    torch.testing.assert_close(found, torch.from_numpy(expected))


def test_the_smoother_s_step_response():
    # After a step from 0 to 1: M_t = 1 - (1 - b)^(t + 1).
    b = compression.smoothing_coefficient(0.4, 50)
    frames = torch.arange(1, 301, dtype=torch.float64)
    found = compression.smooth(
        torch.ones(1, 300, dtype=torch.float64), b, torch.zeros(1, 1).double()
    )
    torch.testing.assert_close(found[0], 1 - (1 - b) ** frames)


def test_the_smoother_s_time_constant_is_librosa_s():
    assert compression.smoothing_coefficient(0.4, 22050 / 512) == pytest.approx(0.0564, abs=5e-5)


PCEN = {"gain": 0.98, "bias": 2.0, "exponent": 0.5, "eps": 1e-6}


def pcen(power: torch.Tensor, **settings: float) -> torch.Tensor:
    return compression.pcen(power, compression.smooth(power, 0.05, power[:, :1]), **settings)


@pytest.mark.parametrize(
    "change", [{}, {"exponent": 0.25}, {"exponent": 0.0}, {"bias": 0.0}, {"gain": 0.5}]
)
def test_pcen_has_its_closed_form_on_a_constant(change):
    settings = PCEN | change
    power = torch.full((1, 200), 1e4, dtype=torch.float64)
    found = pcen(power, **settings)
    ratio = 1e4 / (1e4 + settings["eps"]) ** settings["gain"]
    bias, exponent = settings["bias"], settings["exponent"]
    expected = (ratio + bias) ** exponent - bias**exponent if exponent else math.log1p(ratio)
    torch.testing.assert_close(found, torch.full_like(found, expected))


def test_pcen_forgets_the_level():
    generator = torch.Generator().manual_seed(0)
    power = torch.rand(3, 100, generator=generator, dtype=torch.float64) + 1
    settings = PCEN | {"gain": 1.0, "eps": 1e-12}
    quiet, loud = (pcen(s * power, **settings) for s in (1.0, 1e6))
    torch.testing.assert_close(quiet, loud)


@pytest.mark.parametrize(("kept", "bins"), [(1, 1), (5, 8), (64, 64)])
def test_dct_rows_are_orthonormal(kept, bins):
    matrix = cepstrum.dct_matrix(kept, bins)
    torch.testing.assert_close(matrix @ matrix.T, torch.eye(kept, dtype=torch.float64))
    flat = matrix @ torch.ones(bins, dtype=torch.float64)
    assert flat[0].item() == pytest.approx(math.sqrt(bins))
    assert flat[1:].abs().sum().item() < 1e-11
