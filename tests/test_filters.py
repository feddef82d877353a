"""Filters on sound against scipy, rates against closed forms, loudness against published values."""

import numpy as np
import pytest
import scipy.signal
import soxr
import torch
from hypothesis import assume, given
from hypothesis import strategies as st

from auricle.dsp import filters, loudness
from auricle.errors import ConfigError
from auricle.frontends import FrontEnd, compute, parse

RATE = 16000

kinds = st.sampled_from(["lowpass", "highpass", "bandpass", "bandstop"])


def noise(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(scale=0.1, size=shape)


def tone(hertz: float, seconds: float, rate: int = RATE, amplitude: float = 1.0) -> np.ndarray:
    return amplitude * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)


def chain(text: str, rate: int = RATE) -> FrontEnd:
    found = parse(text, sample_rate=rate)
    assert isinstance(found, FrontEnd)
    return found


def filtered(text: str, sound: np.ndarray, rate: int = RATE) -> np.ndarray:
    return chain(text, rate)(torch.from_numpy(sound.copy())).numpy()


def stage_text(kind: str, edges: tuple[float, ...], order: int, zero_phase: bool) -> str:
    return f"{kind}({','.join(map(repr, edges))},order={order},zero_phase={zero_phase})"


# ------------------------------------------------------------------------------ Butterworth


@given(
    kinds,
    st.integers(1, 8),
    st.floats(0.005, 0.9),
    st.floats(1.2, 20.0),
    st.integers(1, 3000),
    st.booleans(),
)
def test_butterworth_is_scipy_s(kind, order, low, width, samples, zero_phase):
    """Both round in float64; a filter whose poles lie 1e-3 from the circle multiplies that.

    The condition of a band filter grows with the power of the number of poles over its width, so
    that scipy's own result moves by as much when its sections are taken in another order.
    """
    nyquist = RATE / 2
    edges = (low * nyquist,) if kind in ("lowpass", "highpass") else (
        low * nyquist, min(low * width, (1 + low) / 2) * nyquist)  # fmt: skip
    sound = noise(samples, seed=order)
    sos = scipy.signal.butter(
        order, edges[0] if len(edges) == 1 else edges, kind, fs=RATE, output="sos"
    )
    assume(max(np.abs(np.roots(section[3:])).max() for section in sos) < 0.9995)
    found = filtered(stage_text(kind, edges, order, zero_phase), sound)
    if not zero_phase:
        expected = scipy.signal.sosfilt(sos, sound)
    else:
        # scipy continues by up to 51 samples here, and refuses a sound that has no more.
        short = {"padlen": samples - 1} if samples <= 51 else {}
        assume(not short or samples - 1 <= filters.extension(sos))
        expected = scipy.signal.sosfiltfilt(sos, sound, **short)
    scale = max(np.abs(sound).max(), np.abs(expected).max())
    assert np.abs(found - expected).max() <= 1e-8 * scale


@pytest.mark.parametrize("zero_phase", [False, True])
@pytest.mark.parametrize(
    ("text", "edges"),
    [("lowpass(1000", (1000,)), ("highpass(1000", (1000,)), ("bandpass(500,2000", (500, 2000))],
)
def test_edges_lie_at_3_db_or_twice_that_forth_and_back(text, edges, zero_phase):
    """The level of a long tone's middle, within what its start and end leave there."""
    for hertz in edges:
        y = filtered(f"{text},zero_phase={zero_phase})", tone(hertz, 2.0))[8000:24000]
        level = 10 * np.log10(2 * np.mean(y**2))
        assert level == pytest.approx(-6.02 if zero_phase else -3.01, abs=0.02)


def test_zero_phase_delays_nothing_and_causal_does():
    burst = tone(500, 1.0) * np.hanning(RATE)
    both = filtered("bandpass(200,1000,zero_phase=true)", burst)
    causal = filtered("bandpass(200,1000)", burst)
    lags = np.arange(-RATE + 1, RATE)
    assert lags[np.argmax(scipy.signal.correlate(both, burst))] == 0
    assert lags[np.argmax(scipy.signal.correlate(causal, burst))] > 0


def test_a_narrow_low_band_of_order_ten_stays_stable():
    """The polynomial form of this filter is unstable; sections are not."""
    y = filtered("bandpass(20,40,order=5)", noise(RATE * 4))
    assert np.isfinite(y).all()
    assert np.abs(y).max() < 0.1


def test_float32_loses_no_more_than_its_own_rounding():
    """Inside, all is float64: in float32 a high-pass at 20 Hz would be wrong in the third digit."""
    sound = noise(RATE * 4)
    exact = filtered("highpass(20)", sound)
    single = chain("highpass(20)")(torch.from_numpy(sound.astype(np.float32))).numpy()
    assert np.abs(single - exact).max() < 2e-7 * np.abs(exact).max()


@pytest.mark.parametrize("zero_phase", [False, True])
@pytest.mark.parametrize("kind", ["highpass(20", "bandpass(100,3000", "lowpass(500"])
def test_the_engine_and_the_modules_are_two_ways_to_one_result(kind, zero_phase):
    """Matrices with gradients, or scipy's loop: both in float64, rounded to float32 at the end."""
    filter = chain(f"{kind},zero_phase={zero_phase})")
    sound = torch.from_numpy(noise(2, 20000).astype(np.float32))
    engine = torch.from_numpy(compute({"": filter}, sound.numpy())[""])[:, 0]
    forward = filter(sound)
    assert (engine - forward).abs().max() <= 2e-7 * forward.abs().max()
    with_gradients, _ = filter.step(sound.requires_grad_())
    if not zero_phase:
        assert with_gradients.requires_grad
        assert (with_gradients - forward).abs().max() <= 2e-7 * forward.abs().max()


@pytest.mark.parametrize("zero_phase", [False, True])
def test_each_clip_of_a_batch_ends_where_it_ends(zero_phase):
    lengths = [3000, 1, 700]
    sound = torch.from_numpy(noise(3, 3000))
    both = chain(f"bandpass(300,3000,zero_phase={zero_phase})")
    together = both(sound, torch.tensor(lengths))
    for row, length in enumerate(lengths):
        alone = both(sound[row, :length])
        torch.testing.assert_close(together[row, :length], alone, rtol=0, atol=1e-12)


def test_blocks_of_blocks_reach_over_long_sound():
    """An impulse's response after 64 * 8 * 8 * 8 samples comes through four levels of the scan.

    The two states of a section of so low a frequency are nearly opposite: what is left of them holds
    five digits less than they do.
    """
    impulse = np.zeros(70000)
    impulse[0] = 1.0
    sos = scipy.signal.butter(2, 1.0, "highpass", fs=RATE, output="sos")
    expected = scipy.signal.sosfilt(sos, impulse)
    found = filtered("highpass(1,order=2)", impulse)
    assert np.abs(expected[40000:]).max() > 1e-11
    assert np.abs(found - expected).max() < 1e-10


@pytest.mark.parametrize(
    "text", ["bandpass(3000,300)", "lowpass(8000)", "highpass(0)", "bandstop(0,100)"]
)
def test_impossible_edges_are_refused(text):
    with pytest.raises(ConfigError, match="must rise and lie between 0 and 8000 Hz"):
        chain(text)


def test_an_impossible_order_is_refused():
    with pytest.raises(ConfigError, match="order=0 must be from 1 to 16"):
        chain("lowpass(100,order=0)")


# ------------------------------------------------------------------- pre-emphasis, mean, level


@given(st.floats(0, 1), st.integers(1, 500))
def test_preemphasis_is_a_first_difference(coefficient, samples):
    sound = noise(samples)
    expected = scipy.signal.lfilter([1, -coefficient], [1], sound)
    np.testing.assert_allclose(
        filtered(f"preemphasis({coefficient!r})", sound), expected, atol=1e-15
    )


def test_preemphasis_outside_its_range_is_refused():
    with pytest.raises(ConfigError, match="must be from 0 to 1"):
        chain("preemphasis(1.5)")


def test_the_mean_of_the_real_samples_goes():
    sound = torch.from_numpy(noise(2, 900) + 0.3)
    together = chain("remove_mean")(sound, torch.tensor([900, 400]))
    assert abs(together[0].mean()) < 1e-15
    assert abs(together[1, :400].mean()) < 1e-15
    assert (together[1, 400:] == 0).all()


@pytest.mark.parametrize("amplitude", [1e-3, 0.3, 5.0])
def test_peak_and_rms_reach_their_target(amplitude):
    sound = amplitude * noise(4000)
    assert np.abs(filtered("normalize(peak)", sound)).max() == pytest.approx(1.0)
    assert np.abs(filtered("normalize(peak,target=-6)", sound)).max() == pytest.approx(10**-0.3)
    y = filtered("normalize(rms)", sound)
    assert 10 * np.log10(np.mean(y**2)) == pytest.approx(-20)


@pytest.mark.parametrize("measure", ["peak", "rms", "loudness"])
def test_level_is_that_of_the_real_samples(measure):
    sound = torch.from_numpy(noise(3, 20000) * [[1.0], [0.1], [0.01]])
    lengths = torch.tensor([20000, 9000, 2000])
    stage = chain(f"normalize({measure})")
    together = stage(sound, lengths)
    for row, length in enumerate(lengths.tolist()):
        torch.testing.assert_close(together[row, :length], stage(sound[row, :length]))


@pytest.mark.parametrize("measure", ["peak", "rms", "loudness"])
def test_silence_stays_silence(measure):
    # -77 LUFS; -117 dB.
    quiet = 2e-4 if measure == "loudness" else 2e-6
    for sound in (np.zeros(8000), tone(1000, 0.5, amplitude=quiet)):
        np.testing.assert_array_equal(filtered(f"normalize({measure})", sound), sound)


# ------------------------------------------------------------------------------------ loudness


def lufs(sound: np.ndarray, rate: int = 48000) -> float:
    weighting = filters.sections(loudness.weighting(rate))
    power = loudness.programme_power(torch.from_numpy(sound), rate, weighting)
    return float(loudness.loudness(power))


def test_the_weighting_is_the_table_of_the_standard():
    """ITU-R BS.1770-4, tables 1 and 2, at 48 kHz, with the digits printed there."""
    shelf, high_pass = loudness.weighting(48000)
    table = [1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, 0.73248077421585]  # fmt: skip
    np.testing.assert_allclose(shelf, table, atol=5e-13)
    table = [1, -2, 1, 1, -1.99004745483398, 0.99007225036621]
    np.testing.assert_allclose(high_pass, table, atol=5e-13)


@pytest.mark.parametrize("rate", [16000, 22050, 44100, 48000])
def test_a_full_scale_tone_of_997_hz_has_minus_3_01(rate):
    """The value that BS.1770 states for one channel, where its weighting was made: at 48 kHz.

    At low rates the bilinear transform moves the shelf, by half of what the standard lets meters err.
    """
    tolerance = 0.005 if rate >= 44100 else 0.05
    assert lufs(tone(997, 20, rate), rate) == pytest.approx(-3.01, abs=tolerance)


# EBU Tech 3341 (2016), table 1: levels of a 1 kHz tone in two channels, in dBFS, and their seconds.
_EBU = {
    "1": ([(-23.0, 20)], -23.0),
    "2": ([(-33.0, 20)], -33.0),
    "3": ([(-36.0, 10), (-23.0, 60), (-36.0, 10)], -23.0),
    "4": ([(-72.0, 10), (-36.0, 10), (-23.0, 60), (-36.0, 10), (-72.0, 10)], -23.0),
    "5": ([(-26.0, 20), (-20.0, 20.1), (-26.0, 20)], -23.0),
}


@pytest.mark.parametrize("case", _EBU)
def test_the_signals_of_ebu_tech_3341_are_measured_within_their_tolerance(case):
    """Two equal channels count as one of twice the power, which one channel can hold too."""
    parts, expected = _EBU[case]
    whole = [tone(1000, s, 48000, 10 ** (level / 20) * np.sqrt(2)) for level, s in parts]
    assert lufs(np.concatenate(whole)) == pytest.approx(expected, abs=0.1)


def test_loudness_reaches_its_target_and_pauses_do_not_count():
    speech = tone(1000, 3, amplitude=0.02)
    with_pause = np.concatenate([speech, np.zeros(3 * RATE)])
    loud, paused = (filtered("normalize(loudness)", s) for s in (speech, with_pause))
    assert lufs(loud, RATE) == pytest.approx(-23, abs=0.001)
    # Blocks that overlap the end of the tone count by what they hold of it.
    np.testing.assert_allclose(paused[: len(speech)], loud, rtol=0.1)
    rms = filtered("normalize(rms)", with_pause)
    assert np.abs(rms).max() == pytest.approx(
        np.sqrt(2) * filtered("normalize(rms)", speech).max(), rel=0.01
    )


def test_blocks_below_the_absolute_gate_do_not_lower_the_relative_one():
    """-45 LUFS lies 10 LU below the mean of the louder blocks, not below that of all."""
    levels = ((-23.0, 2.0), (-45.0, 10.0), (-72.0, 100.0))
    parts = [tone(1000, s, 48000, 10 ** (level / 20) * np.sqrt(2)) for level, s in levels]
    assert lufs(np.concatenate(parts)) == pytest.approx(-23, abs=0.5)


def test_a_sound_shorter_than_a_block_is_one_block():
    """200 ms of a tone are as loud as a minute of it, but for how the filters start."""
    short, long = tone(1000, 0.2, amplitude=0.01), tone(1000, 60, amplitude=0.01)
    assert lufs(short, RATE) == pytest.approx(lufs(long, RATE), abs=0.1)
    assert lufs(filtered("normalize(loudness)", short), RATE) == pytest.approx(-23, abs=0.001)


# -------------------------------------------------------------------------------- change of rate


@pytest.mark.parametrize(
    ("source", "target"),
    [(44100, 16000), (48000, 16000), (16000, 22050), (8000, 16000), (32000, 24000)],
)
def test_tones_below_both_halves_pass_and_others_do_not(source, target):
    """The passband's ripple is below 1e-4 up to 0.9 of the half, the stopband's leak below 1e-5."""
    half = min(source, target) / 2
    for share in (0.05, 0.5, 0.85):
        y = filtered(f"resample({target})", tone(share * half, 0.5, source), source)
        expected = tone(share * half, 0.5, target)
        middle = slice(len(y) // 4, 3 * len(y) // 4)
        assert np.abs(y - expected[: len(y)])[middle].max() < 1e-4
    if target < source:
        y = filtered(f"resample({target})", tone(1.1 * half, 0.5, source), source)
        assert np.abs(y[len(y) // 4 : 3 * len(y) // 4]).max() < 1e-5


@pytest.mark.parametrize(("source", "target"), [(16000, 8000), (44100, 16000), (8000, 12000)])
def test_its_response_is_what_its_docstring_says(source, target):
    """The Fourier transform of the middle phase's weights, at a gain of 1."""
    up, down, reach = filters.ratio(source, target)
    weights = filters.sinc_weights(up, down, reach)[:, up // 2].numpy()
    half = min(source, target) / 2

    def decibels(shares: np.ndarray) -> np.ndarray:
        turns = np.outer(shares * half / source, np.arange(len(weights)))
        return 20 * np.log10(np.abs(np.exp(-2j * np.pi * turns) @ weights))

    assert np.abs(decibels(np.linspace(0, 0.89, 200))).max() < 0.01
    above = np.linspace(1.02, source / 2 / half, 200)
    if target < source:
        assert decibels(above).max() < -120


@pytest.mark.parametrize(("source", "target"), [(44100, 16000), (16000, 8000), (22050, 44100)])
def test_it_agrees_with_soxr_on_sound_that_both_pass(source, target):
    """soxr (VHQ) has a steeper edge: compared on noise without the last sixth of the band."""
    half = min(source, target) / 2
    sos = scipy.signal.butter(12, 0.7 * half, fs=source, output="sos")
    sound = scipy.signal.sosfiltfilt(sos, noise(source))
    expected = soxr.resample(sound, source, target, quality="VHQ")
    found = filtered(f"resample({target})", sound, source)
    assert abs(len(found) - len(expected)) <= 1
    middle = slice(2000, min(len(found), len(expected)) - 2000)
    assert np.abs(found[middle] - expected[middle]).max() < 1e-4 * np.abs(expected).max()


def test_a_constant_stays_what_it_is():
    y = filtered("resample(12000)", np.full(RATE, 0.5))
    np.testing.assert_allclose(y[200:-200], 0.5, rtol=1e-12)


def test_frames_after_a_change_of_rate_stand_at_the_right_time():
    """A click at 1 s lies in the frame for 1 s, whatever the rate inside."""
    click = np.zeros(2 * 44100)
    click[44100] = 1.0
    front_end = chain("resample(16000)|stft(256,160)", 44100)
    picture = front_end(torch.from_numpy(click))
    assert front_end.sample_rate == 44100
    assert front_end.hop == 441
    assert int(picture.sum(0).argmax()) / front_end.frame_rate == pytest.approx(1.0)
    assert picture.shape[-1] == front_end.frames(len(click))


def test_what_was_put_before_the_sound_is_counted_at_the_new_rate():
    click = torch.zeros(16000)
    click[8000] = 1.0
    front_end = chain("pad(1600,0)|resample(8000)|stft(128,40)")
    assert front_end.axes.start == -800
    frame = int(front_end(click).sum(0).argmax())
    seconds = (front_end.axes.start + frame * front_end.axes.hop) / front_end.axes.sample_rate
    assert seconds == pytest.approx(0.5)


def test_a_hop_that_is_no_whole_number_of_samples_is_said_as_it_is():
    assert chain("resample(16000)|stft(256,100)", 44100).hop == pytest.approx(275.625)


def test_a_ratio_of_large_numbers_is_refused():
    with pytest.raises(ConfigError, match="a ratio of numbers too large"):
        chain("resample(15999)")


# ------------------------------------------------------------------------------------ in chains


def test_any_number_of_stages_may_precede_the_transform():
    text = "remove_mean|bandpass(100,3000)|preemphasis|resample(8000)|normalize(rms)|stft(256,64)|mel(20)"
    front_end = chain(text)
    assert str(front_end) == text.replace("100,3000", "100.0,3000.0")
    step_by_step = noise(5000)
    for part in text.split("|")[:3]:
        step_by_step = filtered(part, step_by_step)
    rest = chain("resample(8000)|normalize(rms)|stft(256,64)|mel(20)")
    found = front_end(torch.from_numpy(noise(5000)))
    torch.testing.assert_close(found, rest(torch.from_numpy(step_by_step)))
    assert front_end.factors["preparation"] == "remove_mean|bandpass(100.0,3000.0)|preemphasis|resample(8000)|normalize(rms)"  # fmt: skip
    assert chain("stft(256,64)").factors["preparation"] == "none"


def test_what_two_chains_prepare_alike_is_computed_once(monkeypatch):
    calls = []
    run = filters.run
    monkeypatch.setattr(filters, "run", lambda *given: calls.append(1) or run(*given))
    chains = {
        "a": chain("bandpass(100,3000)|stft(256,64)|mel(20)"),
        "b": chain("bandpass(100,3000)|stft(256,64)|mel(20)|db"),
    }
    compute(chains, noise(1, 8000).astype(np.float32))
    assert len(calls) == 1
