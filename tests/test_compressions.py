"""Roots, logarithms, decibels and PCEN: against librosa and scipy, closed forms, and while they learn.

Tolerances: float64 rounding against librosa and scipy (1e-9 of the largest value, since PCEN takes
powers of sums); 2e-6 where a parameter is kept as a float32 logarithm, whose rounding of 6e-8 grows
with the logarithm's size.
"""

import math

import librosa
import numpy as np
import pytest
import scipy.signal
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle.dsp import compression
from auricle.errors import ConfigError
from auricle.frontends import FrontEnd, Pcen, compute, parse
from auricle.frontends.stages.pcen import PRESETS

RATE, HOP = 8000, 64
FRAMES_A_SECOND = RATE / HOP

shapes = st.tuples(st.integers(1, 12), st.integers(1, 400), st.integers(0, 99))


def power(bins: int, frames: int, seed: int = 0) -> np.ndarray:
    """Power that varies by orders of magnitude, with a silent stretch."""
    rng = np.random.default_rng(seed)
    found = np.exp(rng.normal(scale=4, size=(bins, frames)))
    found[:, frames // 2 : frames // 2 + 3] = 0
    return found


def stage(text: str, bins: int = 5) -> torch.nn.Module:
    """A compression alone, of so many bands; what stands before it is an identity's chain."""
    return list(parse(f"stft(256,{HOP})|mel({bins})|{text}", sample_rate=RATE))[-1]


def close(found: torch.Tensor | np.ndarray, expected: np.ndarray, tolerance: float = 1e-9) -> None:
    found = found.detach().numpy() if isinstance(found, torch.Tensor) else found
    assert found.shape == expected.shape
    assert np.abs(found - expected).max() <= tolerance * (np.abs(expected).max() or 1)


# --- root and log1p ------------------------------------------------------------------------------


@given(shapes, st.floats(0.05, 3))
def test_root_is_a_power(shape, exponent):
    s = power(*shape)
    close(compression.root(torch.from_numpy(s), exponent), np.maximum(s, 1e-30) ** exponent)


def test_a_gain_before_a_root_is_one_after_it():
    s = torch.from_numpy(power(3, 40))[:, :15]
    close(stage("root(0.3)")(64 * s), 64**0.3 * stage("root(0.3)")(s).numpy())


@pytest.mark.parametrize("text", ["root(0.1)", "log1p", "log1p(trainable=true)"])
def test_silence_has_a_finite_slope(text):
    s = torch.zeros(5, 4, requires_grad=True)
    stage(text)(s).sum().backward()
    assert s.grad.isfinite().all()


@given(shapes, st.floats(1e-3, 1e8))
def test_log1p_is_numpy_s(shape, scale):
    s = power(*shape)
    close(compression.log1p(torch.from_numpy(s), scale), np.log1p(scale * s))


def test_log1p_is_straight_below_its_knee_and_a_logarithm_above():
    found = stage("log1p(scale=100.0)")(torch.tensor([[1e-6, 2e-6, 1e4, 1e5]]).double())[0]
    assert found[1] / found[0] == pytest.approx(2, rel=1e-4)
    assert found[3] - found[2] == pytest.approx(math.log(10), rel=1e-4)


def test_a_factor_that_is_learnt_begins_as_the_fixed_one_with_the_slope_of_its_logarithm():
    s = torch.from_numpy(power(5, 30))
    learnt = stage("log1p(scale=30.0,trainable=true)")
    close(learnt(s), stage("log1p(scale=30.0)")(s).numpy(), 2e-6)
    learnt(s).sum().backward()
    # d log(1 + c S) / d log c = c S / (1 + c S)
    close(learnt.log_scale.grad.double(), (30 * s / (1 + 30 * s)).sum(1).numpy(), 1e-5)


# --- decibels ------------------------------------------------------------------------------------


@given(shapes, st.sampled_from([80.0, 30.0, None]), st.sampled_from([1e-10, 1e-3]))
def test_decibels_below_each_clip_s_own_maximum_are_librosa_s(shape, top_db, amin):
    bins, frames, seed = shape
    loud, quiet = power(bins, frames, seed), 1e-4 * power(bins, frames, seed + 1)
    both = torch.from_numpy(np.stack([loud, quiet]))
    found = compression.decibel(both, ref="max", amin=amin, top_db=top_db)
    for row, s in zip(found, (loud, quiet), strict=True):
        close(row, librosa.power_to_db(s, ref=np.max, amin=amin, top_db=top_db))


def test_padding_is_no_maximum():
    s = torch.from_numpy(power(4, 20))
    padded = torch.cat([s, torch.full((4, 5), 1e9).double()], -1)
    found = compression.decibel(padded, ref="max", lengths=torch.tensor(20))[:, :20]
    assert torch.equal(found, compression.decibel(s, ref="max"))


def test_a_reference_is_a_power_or_the_maximum():
    chain = parse("stft(256,64)|db(ref=max)", sample_rate=RATE)
    assert float(chain(torch.randn(2000)).max()) == pytest.approx(0, abs=1e-4)
    assert chain.latency is None
    with pytest.raises(ConfigError, match="ref=mean, but a power above 0, or max, is needed"):
        parse("stft(256,64)|db(ref=mean)", sample_rate=RATE)


# --- PCEN: fixed ---------------------------------------------------------------------------------


def librosa_pcen(s: np.ndarray, given: dict, **more: object) -> np.ndarray:
    named = {k: v for k, v in given.items() if k not in ("scale", "initial")}
    return librosa.pcen(s * given["scale"], sr=RATE, hop_length=HOP, **named, **more)


@settings(max_examples=50)
@given(shapes, st.sampled_from(["speech", "birds"]), st.floats(0.01, 3))
def test_presets_are_librosa_s_pcen_with_their_parameters(shape, preset, time_constant):
    s = 1e-6 * power(*shape)
    chain = stage(f"pcen({preset},time_constant={time_constant})", bins=shape[0])
    given = PRESETS[preset] | {"time_constant": time_constant}
    close(chain(torch.from_numpy(s)), librosa_pcen(s, given))


def test_birds_have_the_parameters_of_the_paper_and_say_so_in_one_word():
    chain = parse("stft(256,64)|mel(20)|pcen(birds)", sample_rate=RATE)
    assert str(chain) == "stft(256,64)|mel(20)|pcen(birds)"
    same = "pcen(time_constant=0.06,gain=0.8,bias=10.0,power=0.25)"
    sound = torch.randn(4000)
    expected = parse(f"stft(256,64)|mel(20)|{same}", sample_rate=RATE)(sound)
    assert torch.equal(chain(sound), expected)
    weaker = parse("stft(256,64)|mel(20)|pcen(birds,gain=0.5)", sample_rate=RATE)
    assert not torch.equal(weaker(sound), expected)


@given(shapes)
def test_leaf_is_its_own_recursion(shape):
    """The loop of the paper's section 3.4, with its state and floor, at its 100 frames a second."""
    s = 1e-4 + power(*shape)
    chain = parse(f"stft(256,80)|mel({shape[0]})|pcen(leaf)", sample_rate=RATE)
    level, rows = s[:, 0], []
    for column in s.T:
        level = 0.04 * column + 0.96 * level
        rows.append(np.sqrt(column / (1e-12 + level) ** 0.96 + 2) - np.sqrt(2))
    # 0.245 s are given for the coefficient 0.04: off by 2e-4 of it, and so is what is left of it
    close(list(chain)[-1](torch.from_numpy(s)), np.stack(rows, 1), 4e-4)


def test_initial_states_are_those_of_scipy_s_filter():
    s = power(5, 200)[:, 110:]
    b = compression.smoothing_coefficient(0.4, FRAMES_A_SECOND)
    steady = scipy.signal.lfilter_zi([b], [1, b - 1])
    states = {"unit": steady, "zero": 0 * steady, "state": steady * s[:, :1]}
    given = PRESETS["speech"] | {"scale": 1.0}
    for name, zi in states.items():
        found = stage(f"pcen(initial={name},scale=1.0)")(torch.from_numpy(s))
        close(found, librosa_pcen(s, given, zi=np.broadcast_to(zi, (5, 1))))


@pytest.mark.parametrize("learns", [False, True])
def test_a_remembered_level_goes_on_where_the_sound_before_ended(learns):
    s = torch.from_numpy(power(5, 300))
    begun = stage(f"pcen(initial=first_frame,trainable={learns})")
    kept = stage(f"pcen(initial=state,trainable={learns})")
    for part in s[:, :200].split(90, dim=1):
        kept.remember(part)
    # The level is kept in float32.
    close(kept(s[:, 200:]), begun(s)[:, 200:].detach().numpy(), 1e-6)
    again = stage(f"pcen(initial=state,trainable={learns})")
    again.load_state_dict(kept.state_dict())
    assert torch.equal(again(s), kept(s))
    single, state = s[:, 200:].float(), None
    with torch.inference_mode():
        found, state = kept.step(single[:, :40], state)
        rest, state = kept.step(single[:, 40:], state)
    # float32 against float64, through a quotient
    close(torch.cat((found, rest, kept.flush(state)), -1), kept(s[:, 200:]).detach().numpy(), 1e-4)


def test_until_a_level_is_remembered_the_first_frame_gives_it():
    s = torch.from_numpy(power(5, 90))
    ways = [stage(f"pcen(initial={n})")(s) for n in ("state", "first_frame")]
    assert torch.equal(*ways)


def test_chains_that_remember_other_levels_do_not_share_a_pass():
    text = f"stft(256,{HOP})|mel(5)|pcen(initial=state)"
    chains = {name: FrontEnd.parse(text, sample_rate=RATE) for name in ("fresh", "loud")}
    list(chains["loud"])[-1].remember(torch.full((5, 9), 100.0))
    sound = torch.from_numpy(np.random.default_rng(0).normal(size=(1, 2000))).float().numpy()
    found = compute(chains, sound)
    for name, chain in chains.items():
        assert np.array_equal(found[name], compute({name: chain}, sound)[name])
    assert np.abs(found["loud"]).max() < 0.1 * np.abs(found["fresh"]).max()


def test_what_cannot_be_remembered_is_refused():
    with pytest.raises(ConfigError, match="initial=unit remembers nothing"):
        stage("pcen").remember(torch.ones(5, 9))
    with pytest.raises(ConfigError, match=r"a picture of \(4, 9\) cannot be remembered"):
        stage("pcen(initial=state)").remember(torch.ones(4, 9))


@given(st.floats(0.02, 5))
def test_the_time_constant_is_the_deviation_of_the_memory(seconds):
    b = compression.smoothing_coefficient(seconds, FRAMES_A_SECOND)
    frames = np.arange(round(60 * seconds * FRAMES_A_SECOND) + 1000)
    memory = b * (1 - b) ** frames
    mean = (memory * frames).sum()
    deviation = math.sqrt((memory * (frames - mean) ** 2).sum())
    assert deviation == pytest.approx(seconds * FRAMES_A_SECOND, rel=1e-6)


@pytest.mark.parametrize("learns", [False, True])
@given(st.floats(1e-3, 1e6), st.floats(1e-3, 1e6))
def test_the_step_response_has_its_closed_form(learns, before, after):
    """From a level held for ever to another: `M_t = S1 + (S0 - S1) (1 - b)^(t + 1)`."""
    step = torch.tensor([before] + 300 * [after], dtype=torch.float64)
    text = f"pcen(gain=0.7,bias=3.0,power=0.3,eps=0.1,scale=1.0,initial=state,trainable={learns})"
    b = compression.smoothing_coefficient(0.4, FRAMES_A_SECOND)
    level = after + (before - after) * (1 - b) ** np.arange(1, 301)
    expected = (after / (0.1 + level) ** 0.7 + 3) ** 0.3 - 3**0.3
    found = stage(text)(step.expand(5, -1))[:, 1:]
    close(found, np.tile(expected, (5, 1)), 2e-6 if learns else 1e-9)


# --- PCEN: learnt --------------------------------------------------------------------------------

LEARNT = "pcen(birds,initial=first_frame,trainable=true)"


@given(shapes, st.sampled_from(sorted(PRESETS)))
def test_it_begins_as_the_fixed_one(shape, preset):
    s = torch.from_numpy(1e-6 * power(*shape))
    fixed, learnt = (stage(f"pcen({preset}{t})", shape[0]) for t in ("", ",trainable=true"))
    close(learnt(s), fixed(s).numpy(), 2e-5)  # times 2^31: a logarithm of 21, rounded


@given(st.integers(1, 500), st.floats(-12, 8), st.integers(0, 9))
def test_each_band_has_a_memory_of_its_own(frames, log_seconds, seed):
    rng = np.random.default_rng(seed)
    logs = torch.from_numpy(log_seconds + rng.normal(size=4))
    decay = compression.log_decay(logs, FRAMES_A_SECOND)
    assert (decay < 0).all()
    s, start = power(4, frames, seed), rng.random((4, 1))
    found = compression.smooth_bands(torch.from_numpy(s), decay, torch.from_numpy(start))
    for band, seconds in enumerate(np.exp(logs.numpy())):
        t = seconds * FRAMES_A_SECOND
        b = 2 / (1 + math.sqrt(1 + 4 * t * t))
        expected, _ = scipy.signal.lfilter([b], [1, b - 1], s[band], zi=(1 - b) * start[band])
        # The reference's own 1 - b is rounded at 1, however little of the beginning it is to keep.
        off = np.abs(found[band].numpy() - expected).max()
        assert off <= 1e-9 * np.abs(expected).max() + 2.3e-16 * start[band, 0]


def test_the_slopes_of_every_parameter_are_right():
    learnt = stage("pcen(time_constant=0.1,eps=0.1,scale=1.0,trainable=true)", bins=3).double()
    s = torch.from_numpy(np.random.default_rng(0).random((3, 70)))
    names = sorted(learnt.logs)

    def run(*values: torch.Tensor) -> torch.Tensor:
        given = {f"logs.{name}": v for name, v in zip(names, values, strict=True)}
        return torch.func.functional_call(learnt, given, (s,))

    values = [learnt.logs[name].detach().clone().requires_grad_() for name in names]
    assert len(values) == 4
    assert torch.autograd.gradcheck(run, values)


@pytest.mark.parametrize("moved", [-3.0, 0.0, 3.0])
def test_ten_minutes_are_finite_there_and_back(moved):
    """Silence, a whisper, full scale: at parameters twenty times their values, and a twentieth."""
    learnt = stage(LEARNT, bins=4)
    with torch.no_grad():
        for value in learnt.parameters():
            value += moved
    s = torch.rand(4, round(600 * FRAMES_A_SECOND), generator=torch.Generator().manual_seed(0))
    s[:, 5000:30000] *= 1e-20
    s[:, 40000:60000] = 0
    s.requires_grad_()
    found = learnt(s)
    found.square().mean().backward()
    assert found.isfinite().all()
    assert all(value.grad.isfinite().all() for value in learnt.parameters())
    assert s.grad.isfinite().all()


def test_parameters_stay_positive_however_far_a_step_goes():
    learnt = stage(LEARNT)
    optimizer = torch.optim.SGD(learnt.parameters(), lr=1.0)
    s = torch.from_numpy(power(5, 50)).float()
    for _ in range(20):
        optimizer.zero_grad()
        # whatever the size of the slope, a whole step down
        learnt(s).sum().backward()
        for value in learnt.parameters():
            value.grad.sign_()
        optimizer.step()
        assert learnt(s).isfinite().all()
    assert all((value.exp() > 0).all() for value in learnt.parameters())


@pytest.mark.parametrize("given", ["gain=0.0", "bias=0.0", "power=0.0"])
def test_what_is_learnt_in_log_space_is_not_zero(given):
    name = given.partition("=")[0]
    with pytest.raises(
        ConfigError, match=rf"pcen: {name}=0.0 must be greater than 0, to be learnt"
    ):
        stage(f"pcen({given},trainable=true)")
    stage(f"pcen({given})")
    with pytest.raises(ConfigError, match=r"pcen: gain=1.5, but what is learnt stays at most 1"):
        stage("pcen(gain=1.5,trainable=true)")


def test_what_pcen_refuses():
    for text, message in {
        "pcen(bird)": "unknown PCEN preset 'bird'; did you mean 'birds'",
        "pcen(initial=frist_frame)": "did you mean 'first_frame'",
        "pcen(eps=0.0)": "pcen: eps=0.0 must be greater than 0",
        "pcen(gain=-1.0)": "pcen: gain=-1.0 must be at least 0",
        "root(0.0)": "root: exponent=0.0 must be greater than 0",
        "log1p(scale=-1.0)": "log1p: scale=-1.0 must be greater than 0",
    }.items():
        with pytest.raises(ConfigError, match=message):
            stage(text)


def test_a_learnt_pcen_streams_as_it_gives_the_whole():
    chain = parse(f"stft(256,{HOP})|mel(6)|{LEARNT}", sample_rate=RATE)
    assert isinstance(chain, FrontEnd)
    (learnt,) = (s for s in chain if isinstance(s, Pcen))
    with torch.no_grad():
        learnt.logs["time_constant"] += torch.linspace(-2, 2, 6)
        sound, held, parts = torch.randn(30000), None, []
        for block in sound.split(777):
            frames, held = chain.step(block, held)
            parts.append(frames)
        parts.append(chain.flush(held))
        found = torch.cat(parts, -1)
        close(found, chain(sound).numpy(), 2e-5)
