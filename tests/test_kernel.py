"""The compiled kernel: right, the same bits in any company, and never needed."""

import copy
import importlib.util
import itertools
import os
import pickle
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from auricle import kernel
from auricle.dsp import bands, compression, spectrum
from auricle.errors import ConfigError
from auricle.frontends import FrontEnd, build, compiled, compute, parse

ROOT = Path(__file__).resolve().parents[1]
RATE = 8000
CHAINS = (
    "stft(256,64)",
    "stft(256,100,center=false,output=magnitude)",
    "stft(256,64,pad=reflect)|mel(20)",
    "stft(512,64,win_length=300,window=hamming)|mel(20)|db",
    "stft(64,80)|db(top_db=none,ref=0.01)",
    "stft(256,64)|log_bands(20)|db(ref=max,top_db=9.0)",
    "stft(256,64)|linear_bands(19)|pcen",
    "stft(256,64)|mel(33)|pcen(power=0.25,initial=first_frame)",
    "stft(256,64)|mel(3)|pcen(power=0.0,initial=zero)",
    "stft(1024,37)|mel(40)|db|dct(coefficients=13)",
    "stft(256,64)|gammatone_bands(21)|root(0.3)",
    "stft(256,64)|mel(20)|log(floor=1e-06,offset=0.001,base=10.0)",
    "stft(256,64,output=magnitude)|mel(20)|log1p(scale=100.0)",
)

needed = pytest.mark.skipif(not kernel.available(), reason=kernel.about())
every_chain = pytest.mark.parametrize("text", CHAINS)


def widths() -> list[int]:
    """How many frames at once this processor can do; others than x86 have one width."""
    most = kernel._need().lanes
    return [width for width in (4, 8, 16) if width <= most]


def noise(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(scale=0.1, size=shape).astype(np.float32)


def framed(sound: np.ndarray, n_fft: int, start: int, hop: int, frames: int) -> np.ndarray:
    """Frames in float64, zeros standing beyond the ends, `(frame, n_fft)`."""
    before = max(0, -start)
    reach = start + (frames - 1) * hop + n_fft
    padded = np.pad(sound.astype(np.float64), (before, max(0, reach - len(sound))))
    places = start + before + hop * np.arange(frames)[:, None] + np.arange(n_fft)
    return padded[places]


def power(transform: kernel.Transform, sound: np.ndarray, **place: int) -> np.ndarray:
    lanes = place.pop("lanes", None)
    out = np.full((transform.bins, place["frames"]), np.nan, np.float32)
    kernel.spectra(transform, sound, out=out, lanes=lanes, **place)
    return out


# --- spectra -------------------------------------------------------------------------------------


@needed
@given(
    size=st.sampled_from(kernel.SIZES),
    samples=st.integers(1, 5000),
    start=st.integers(-5000, 5000) | st.integers(-3, 3),
    hop=st.integers(1, 3000),
    frames=st.integers(1, 40),
    magnitude=st.booleans(),
    seed=st.integers(0, 100),
)
def test_spectra_are_those_of_a_float64_transform(
    size, samples, start, hop, frames, magnitude, seed
):
    sound, taper = noise(samples, seed=seed), spectrum.hann(size).numpy()
    transform = kernel.Transform(taper, magnitude=magnitude)
    found = power(transform, sound, start=start, hop=hop, frames=frames)
    expected = np.abs(np.fft.rfft(framed(sound, size, start, hop, frames) * taper)).T
    expected = expected if magnitude else expected**2
    # Each of log2(8192) = 13 levels rounds to 6e-8 of the frame's norm, at random: 4 of them.
    scale = max(float(expected.max()), 1e-30)
    assert np.abs(found - expected).max() <= 1e-6 * scale


@needed
@given(
    size=st.sampled_from(kernel.SIZES),
    hop=st.integers(1, 600),
    frames=st.integers(2, 40),
    data=st.data(),
)
def test_a_frame_has_the_same_bits_in_any_company_and_at_any_width(size, hop, frames, data):
    sound = noise(9000, seed=3)
    transform = kernel.Transform(spectrum.hann(size).numpy(), magnitude=False)
    place = {"start": -(size // 2), "hop": hop}
    whole = power(transform, sound, frames=frames, **place)
    for width in widths():
        assert np.array_equal(whole, power(transform, sound, frames=frames, lanes=width, **place))
    first = data.draw(st.integers(0, frames - 1))
    count = data.draw(st.integers(1, frames - first))
    place["start"] += first * hop
    part = power(transform, sound, frames=count, **place)
    assert np.array_equal(part, whole[:, first : first + count])


@needed
def test_a_tone_has_the_power_that_parseval_gives():
    n = 1024
    transform = kernel.Transform(np.ones(n), magnitude=False)
    sound = np.cos(2 * np.pi * 100 / n * np.arange(n)).astype(np.float32)
    found = power(transform, sound, start=0, hop=1, frames=1)[:, 0]
    assert found[100] == pytest.approx((n / 2) ** 2, rel=1e-6)
    assert np.delete(found, 100).max() < 1e-6 * found[100]


@needed
def test_what_is_no_number_stays_in_its_frames():
    sound = noise(4000)
    sound[2000] = np.nan
    transform = kernel.Transform(spectrum.hann(256).numpy(), magnitude=False)
    found = power(transform, sound, start=0, hop=128, frames=30)
    hit = np.array([start < 2000 < start + 256 for start in 128 * np.arange(30)])
    assert np.isnan(found[:, hit]).all()
    assert np.isfinite(found[:, ~hit]).all()


# --- banks ---------------------------------------------------------------------------------------


@needed
@given(
    size=st.sampled_from((64, 256, 2048)),
    count=st.integers(1, 20),
    frames=st.integers(1, 40),
    seed=st.integers(0, 100),
)
def test_bands_are_sums_with_the_same_bits_at_once_and_later(size, count, frames, seed):
    rng = np.random.default_rng(seed)
    first = rng.integers(0, size // 2, size=count)
    width = rng.integers(0, size // 2, size=count)  # some bands are empty
    places = np.arange(size // 2 + 1)
    inside = (places >= first[:, None]) & (places < (first + width)[:, None])
    weights = np.where(inside, rng.uniform(-1, 1, size=inside.shape), 0)
    bank, transform = kernel.Bank(weights), kernel.Transform(np.ones(size), magnitude=False)
    sound, place = noise(5000, seed=seed), {"start": -100, "hop": 70, "frames": frames}
    spectra = power(transform, sound, **place)
    for lanes in widths():
        at_once = np.full((count, frames), np.nan, np.float32)
        kernel.spectra(transform, sound, banks=[(bank, at_once)], lanes=lanes, **place)
        later = np.full((count, frames), np.nan, np.float32)
        kernel.bands(bank, spectra, later, lanes=lanes)
        assert np.array_equal(at_once, later)
        # A thousand float32 products and sums.
        expected = weights @ spectra.astype(np.float64)
        limit = 1e-5 * (np.abs(weights) @ spectra.astype(np.float64)).max() + 1e-30
        assert np.abs(at_once - expected).max() <= limit


@needed
def test_several_banks_and_the_spectra_share_one_pass():
    transform = kernel.Transform(spectrum.hann(512).numpy(), magnitude=False)
    banks = [kernel.Bank(weights) for weights in (np.eye(257), np.eye(257)[3:9])]
    place = {"start": 0, "hop": 50, "frames": 21}
    outs = [np.empty((bank.bands, 21), np.float32) for bank in banks]
    spectra = np.empty((257, 21), np.float32)
    kernel.spectra(
        transform, noise(2000), out=spectra, banks=list(zip(banks, outs, strict=True)), **place
    )
    assert np.array_equal(spectra, outs[0])
    assert np.array_equal(spectra[3:9], outs[1])


@needed
def test_rows_may_lie_apart_and_nothing_else_is_touched():
    room = np.full((129, 50), 7, np.float32)
    transform = kernel.Transform(np.ones(256), magnitude=False)
    kernel.spectra(transform, noise(3000), start=0, hop=64, frames=21, out=room[:, 5:26])
    alone = power(transform, noise(3000), start=0, hop=64, frames=21)
    assert np.array_equal(room[:, 5:26], alone)
    assert (room[:, :5] == 7).all()
    assert (room[:, 26:] == 7).all()


# --- levels --------------------------------------------------------------------------------------


LEVELS = {
    "decibel": lambda x: 10 * np.log10(np.maximum(x, 1e-6)) - 3.0,
    "log": lambda x: 0.7 * np.log(np.maximum(x, 1e-6) + 3.0),
    "log1p": lambda x: np.log1p(0.7 * x),
    "root": lambda x: np.maximum(x, 1e-6) ** 0.7,
}


@needed
@pytest.mark.parametrize("kind", LEVELS)
def test_levels_are_those_of_float64(kind):
    for size in (1, 3, 16, 1000):
        powers = np.concatenate([[0.0], np.logspace(-12, 12, size)]).astype(np.float32)
        expected = LEVELS[kind](powers.astype(np.float64))
        for lanes in widths():
            out = np.empty_like(powers)
            kernel.level(kind, powers, out, floor=1e-6, offset=3.0, factor=0.7, lanes=lanes)
            # The root's exponential makes 20 times its relative error of the logarithm's rounding.
            np.testing.assert_allclose(out, expected, rtol=2e-6, atol=1e-6)


@needed
@given(
    values=st.lists(st.floats(0, 2.0**100, width=32), min_size=1, max_size=70),
    floor=st.floats(1e-37, 1e10),
    offset=st.floats(-100, 100),
)
def test_decibels(values, floor, offset):
    given_ = np.array(values, np.float32)
    expected = 10 * np.log10(np.maximum(given_, np.float32(floor)).astype(np.float64))
    for lanes in widths():
        out = np.empty_like(given_)
        kernel.level("decibel", given_, out, floor=floor, offset=offset, lanes=lanes)
        # Each of the last three operations rounds to 6e-8 of at most 380 or the offset.
        np.testing.assert_allclose(out, expected - np.float32(offset), atol=5e-5)


@needed
def test_decibels_are_right_to_the_last_bits():
    powers = np.concatenate([np.linspace(0.5, 4, 5001), np.logspace(-37, 37, 5001)])
    powers = powers.astype(np.float32)
    found, expected = np.empty_like(powers), 10 * np.log10(powers.astype(np.float64))
    kernel.level("decibel", powers, found, floor=kernel.LEAST)
    steps = np.abs(found - expected) / np.spacing(np.abs(expected).astype(np.float32))
    assert np.abs(found - expected)[np.abs(expected) < 1].max() < 2e-7
    assert steps[np.abs(expected) >= 1].max() < 3


@needed
def test_decibels_of_extremes():
    given_ = np.array([0, 1, np.inf, np.nan], np.float32)
    kernel.level("decibel", given_, given_, floor=1e-10)
    assert given_[:2].tolist() == [-100, 0]
    assert not np.isfinite(given_[2:]).any()


@needed
@pytest.mark.parametrize("exponent", [0.0, 0.25, 0.5, 1.0])
@pytest.mark.parametrize("shape", [(1, 1), (3, 7), (16, 4), (40, 130)])
def test_pcen_is_that_of_float64(exponent, shape):
    given_ = noise(*shape) ** 2
    settings = {"eps": 1e-6, "gain": 0.98, "bias": 2.0, "exponent": exponent}
    before = np.linspace(0.5, 2, shape[0]).astype(np.float32)
    wide = torch.from_numpy(given_).double() * 2.0**31
    level = compression.smooth(wide, 0.06, torch.from_numpy(before).double()[:, None])
    after = level[:, -1].numpy().copy()
    expected = compression.pcen(wide, level, **settings).numpy()
    for lanes in widths():
        out, state = np.empty_like(given_), before.copy()
        kernel.pcen(given_, out, state, scale=2.0**31, weight=0.06, lanes=lanes, **settings)
        # The exponential makes 20 times its relative error of the logarithm's rounding.
        np.testing.assert_allclose(out, expected, rtol=1e-5, atol=1e-5 * np.abs(expected).max())
        np.testing.assert_allclose(state, after, rtol=1e-5)


@needed
@pytest.mark.parametrize("exponent", [0.0, 0.25])
def test_pcen_of_little_is_proportional_to_it(exponent):
    # log(1 + x) and (2 + x)^p - 2^p would be 0 or coarse if they were computed as written.
    given_, out = np.logspace(-12, -5, 64, dtype=np.float32)[None], np.empty((1, 64), np.float32)
    level = np.full(1, 1e6, np.float32)
    settings = {"scale": 1.0, "weight": 1e-30, "eps": 1e-6, "gain": 0.0, "bias": 2.0}
    kernel.pcen(given_, out, level, exponent=exponent, **settings)
    wide = given_.astype(np.float64)
    slope = 1 if exponent == 0 else exponent * 2 ** (exponent - 1)
    np.testing.assert_allclose(out, slope * wide, rtol=1e-5)


@needed
def test_pcen_goes_on_where_it_stopped_bit_for_bit():
    given_ = noise(20, 100) ** 2
    settings = {"scale": 2.0**31, "weight": 0.06, "eps": 1e-6, "gain": 0.98, "bias": 2.0,
                "exponent": 0.5}  # fmt: skip
    whole, state = np.empty_like(given_), np.ones(20, np.float32)
    kernel.pcen(given_, whole, state, **settings)
    for cuts in ([0, 1, 2, 50, 53, 100], [0, 99, 100]):
        parts, level = np.empty_like(given_), np.ones(20, np.float32)
        for begin, end in itertools.pairwise(cuts):
            kernel.pcen(given_[:, begin:end], parts[:, begin:end], level, **settings)
        assert np.array_equal(parts, whole)
        assert np.array_equal(level, state)


@needed
def test_the_level_of_silence_ends_at_zero_and_not_in_denormal_numbers():
    silence, level = np.zeros((5, 4000), np.float32), np.ones(5, np.float32)
    settings = {
        "scale": 1.0,
        "weight": 0.06,
        "eps": 1e-6,
        "gain": 0.98,
        "bias": 2.0,
        "exponent": 0.5,
    }
    kernel.pcen(silence, silence, level, **settings)
    assert (level == 0).all()


# --- in the front ends ---------------------------------------------------------------------------


@needed
@every_chain
def test_the_engine_gives_what_torch_gives(text):
    chain = parse(text, sample_rate=RATE)
    sound = noise(2, 20000)
    lengths = np.array([20000, 700])
    found = compute({"": chain}, sound, lengths=lengths)[""]
    with kernel.off():
        expected = compute({"": chain}, sound, lengths=lengths)[""]
    assert not np.array_equal(found, expected)  # else the kernel was not used
    # 1e-6 of the largest value; decibels and PCEN of what lies far below it make more of that.
    assert np.abs(found - expected).max() <= 3e-5 * np.abs(expected).max()


@every_chain
@pytest.mark.parametrize("used", [True, False])
def test_a_stream_gives_what_the_engine_gives_bit_for_bit(text, used):
    if used and not kernel.available():
        pytest.skip(kernel.about())
    chain, sound = parse(text, sample_rate=RATE), noise(9000)
    rng = np.random.default_rng(1)

    def streamed() -> torch.Tensor:
        parts, held, start = [], None, 0
        while start < len(sound):
            size = int(rng.choice([1, 7, 64, 255, 2000]))
            frames, held = chain.step(torch.from_numpy(sound[start : start + size]), held)
            parts.append(frames)
            start += size
        return torch.cat([*parts, chain.flush(held)], -1)

    if used:
        whole, stream = compute({"": chain}, sound[None])[""][0], streamed()
    else:
        with kernel.off():
            whole, stream = compute({"": chain}, sound[None])[""][0], streamed()
    assert np.array_equal(whole, stream.numpy())


@needed
def test_a_stream_of_several_channels_is_that_of_each():
    chain, sound = parse("stft(256,64)|mel(20)|pcen", sample_rate=RATE), noise(2, 3, 3000)
    together, held = chain.step(torch.from_numpy(sound))
    for i in range(2):
        for j in range(3):
            alone, _ = chain.step(torch.from_numpy(sound[i, j]))
            assert torch.equal(together[i, j], alone)
    assert chain.flush(held).shape[:-1] == (2, 3, 20)


@needed
def test_a_picture_has_the_same_bits_whatever_is_computed_with_it():
    texts = [
        "stft(256,64)",
        "stft(256,64)|db",
        *(t for t in CHAINS if t.startswith("stft(256,64)|")),
    ]
    chains = {text: parse(text, sample_rate=RATE) for text in texts}
    sound = noise(1, 30000)
    together = compute(chains, sound)
    for text, chain in chains.items():
        assert np.array_equal(together[text], compute({"": chain}, sound)[""])


@needed
def test_many_threads_at_once():
    chains = {text: parse(text, sample_rate=RATE) for text in CHAINS}
    sounds = [noise(1, 5000 + 100 * i, seed=i) for i in range(24)]
    expected = [compute(chains, sound) for sound in sounds]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            found = list(pool.map(lambda sound: compute(chains, sound), sounds))
            for ours, theirs in zip(found, expected, strict=True):
                assert all(np.array_equal(ours[text], theirs[text]) for text in CHAINS)


@needed
def test_only_what_the_kernel_can_do_goes_to_it():
    def takes(text: str, sound: torch.Tensor) -> bool:
        return compiled.transforms(next(iter(parse(text, sample_rate=RATE))), sound)

    sound = torch.zeros(1000)
    assert takes("stft(256,64)", sound)
    assert not takes("stft(250,64)", sound)
    assert not takes("stft(32,16)", sound)
    assert not takes("stft(256,64,output=complex)", sound)
    assert not takes("stft(256,64)", sound.double())
    assert not takes("stft(256,64)", torch.zeros(1000, requires_grad=True))
    with kernel.off():
        assert not takes("stft(256,64)", sound)
    power = torch.ones(20, 9)
    fixed, learnt = (
        list(parse(f"stft(256,64)|mel(20)|pcen({learns})", sample_rate=RATE))[-1]
        for learns in ("speech", "trainable=true")
    )
    assert compiled.normalizes(fixed, power)
    assert not compiled.normalizes(learnt, power)


@needed
def test_a_used_chain_can_be_copied_and_sent_to_another_process():
    chain = build("logmel", sample_rate=RATE, n_fft=256, hop=64, bins=20, normalize="none")
    sound = noise(1, 3000)
    expected = compute({"": chain}, sound)[""]
    for again in (copy.deepcopy(chain), pickle.loads(pickle.dumps(chain))):
        assert np.array_equal(compute({"": again}, sound)[""], expected)


@needed
def test_mel_bands_far_apart_in_level_keep_their_own():
    # A loud low tone must not leak into quiet high bands: each band sums its own bins only.
    weights = bands.triangles(
        bands.mel_edges(40, 0, 4000), spectrum.bin_frequencies(512, RATE)
    ).numpy()
    time = np.arange(RATE) / RATE
    sound = (np.sin(2 * np.pi * 200 * time)).astype(np.float32)
    chain = FrontEnd.parse("stft(512,128)|mel(40)", sample_rate=RATE)
    found = compute({"": chain}, sound[None])[""][0][:, 30]
    frame = framed(sound, 512, 30 * 128 - 256, 1, 1)[0] * spectrum.hann(512).numpy()
    expected = weights @ np.abs(np.fft.rfft(frame)) ** 2
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-9 * expected.max())


# --- being there ---------------------------------------------------------------------------------


def test_where_there_is_a_compiler_the_kernel_is_there():
    if os.environ.get("AURICLE_KERNEL") == "off" or not shutil.which("cc"):
        pytest.skip(kernel.about())
    assert kernel.available(), kernel.about()


@needed
def test_it_says_how_many_frames_at_once():
    assert kernel.about() in [f"compiled kernel, {n} frames at once" for n in (4, 8, 16)]


def said(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"from auricle import kernel; {code}"],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_the_environment_turns_it_off():
    assert said("print(kernel.available(), kernel.about())", AURICLE_KERNEL="off").strip() == (
        "False no compiled kernel (AURICLE_KERNEL=off); front ends use torch alone"
    )
    assert said("print(kernel.name())", AURICLE_KERNEL="off").strip() == "none"
    assert "AURICLE_KERNEL=no in the environment; on or off is needed" in said(
        "kernel.available()", AURICLE_KERNEL="no"
    )


def test_what_does_not_fit_is_not_used(monkeypatch, tmp_path):
    def found(library: Path) -> object:
        monkeypatch.setattr(kernel, "LIBRARY", library)
        monkeypatch.setenv("AURICLE_KERNEL", "on")
        return kernel._load.__wrapped__()

    assert "was not built" in found(tmp_path / "none.so")
    (tmp_path / "bad.so").write_text("no library")
    assert "cannot be loaded" in found(tmp_path / "bad.so")
    if kernel.available():
        monkeypatch.setattr(kernel, "VERSION", 0)
        assert "not 0: install again" in found(Path(kernel._need().library._name))


def build_script():
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_build_without_a_compiler_says_so_and_goes_on(monkeypatch, tmp_path):
    script = build_script()
    library = tmp_path / "kernel.so"
    library.write_text("old")
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "no C compiler (cc, gcc or clang)" in script.compile_kernel(library)
    assert not library.exists()
    monkeypatch.setenv("CC", f"{sys.executable} -c exit(3)")
    assert "failed" in script.compile_kernel(library)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")
def test_the_build_gives_a_library(tmp_path):
    script = build_script()
    assert script.compile_kernel(tmp_path / "kernel.so") is None
    assert (tmp_path / "kernel.so").stat().st_size > 10000


def test_tables_hold_every_place_once():
    for size in kernel.SIZES:
        _, turns, places = kernel._tables(size)
        assert sorted(places) == list(range(size // 2))
        np.testing.assert_allclose(np.hypot(turns[::2], turns[1::2]), 1, atol=1e-7)


@needed
def test_an_unknown_setting_is_refused_before_anything_is_computed(monkeypatch):
    monkeypatch.setenv("AURICLE_KERNEL", "maybe")
    with pytest.raises(ConfigError, match="AURICLE_KERNEL=maybe"):
        kernel._load.__wrapped__()
