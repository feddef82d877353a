"""Front ends that learn: their filters against the papers', their gradients, and training with a network.

Tolerances: 1e-6 of the largest value in float64 where a parameter is kept as a float32 logarithm
(frequencies of thousands of hertz have logarithms of 9, whose rounding is 5e-7); 1e-12 for what is
computed in two ways from the same numbers.
"""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import auricle
import recordings
from auricle import bundle, training
from auricle.comparison import features, planning, units
from auricle.comparison.run import run
from auricle.data.cache import Waveforms
from auricle.dsp import bands, timebank
from auricle.errors import ConfigError
from auricle.experiment import Request
from auricle.frontends import Stack, build, compute, parse, presets
from auricle.frontends import timebank as stages
from auricle.report.results import Results

RATE = 8000
SIZES = {"sample_rate": RATE, "n_fft": 256, "hop": 64, "bins": 12}
LEARNING = ("leaf", "sincnet", "mel-pcen-trainable", "pcen-trainable")
sizes = st.fixed_dictionaries(
    {
        "bins": st.integers(1, 12),
        "hop": st.integers(7, 200),
        "window": st.integers(8, 301),
        "samples": st.integers(1, 1500),
        "seed": st.integers(0, 9),
    }
)


def noise(*shape: int, seed: int = 0) -> np.ndarray:
    return 0.1 * np.random.default_rng(seed).normal(size=shape)


def close(found: torch.Tensor, expected: np.ndarray, tolerance: float) -> None:
    assert found.shape == expected.shape
    assert np.abs(found.detach().numpy() - expected).max() <= tolerance * np.abs(expected).max()


def frames_of(x: np.ndarray, hop: int, samples: int, reach: tuple[int, int]) -> np.ndarray:
    """Stretches of filtered sound around each frame, `(..., frame, n)`; `x` begins `reach[0]` early."""
    places = np.arange(1 + samples // hop) * hop
    return np.stack([x[..., p : p + sum(reach)] for p in places], -2)


# --- filters -------------------------------------------------------------------------------------


@settings(max_examples=30)
@given(sizes)
def test_gabor_is_leaf_s_definition(s):
    """Zeghidour et al. 2021, sections 3.1 to 3.3, written out: kernels, squares, lowpass, floor."""
    chain = parse(f"gabor({s['bins']},{s['hop']},window={s['window']})", sample_rate=RATE)
    taps = s["window"] + 1 - s["window"] % 2
    t = np.arange(taps) - taps // 2
    edges = bands.mel_edges(s["bins"], 60, RATE / 2, formula="htk").numpy()
    fwhm = np.clip(0.75 * (edges[2:] - edges[:-2]), RATE / taps, RATE / 4)
    deviation = np.sqrt(2 * np.log(2)) * RATE / (np.pi * fwhm)[:, None]
    kernels = np.exp(-(t**2) / (2 * deviation**2)) / (np.sqrt(2 * np.pi) * deviation)
    kernels = kernels * np.exp(2j * np.pi * edges[1:-1, None] / RATE * t)
    x = noise(s["samples"], seed=s["seed"])
    padded = np.pad(x, (2 * (taps // 2), 2 * taps + s["hop"]))
    energy = np.abs(np.stack([np.correlate(padded, k, "valid") for k in kernels])) ** 2
    lowpass = np.exp(-0.5 * ((np.arange(taps) - taps // 2) / (0.4 * (taps - 1) / 2)) ** 2)
    around = frames_of(energy, s["hop"], s["samples"], (taps // 2, taps - taps // 2))
    close(chain(torch.from_numpy(x)), np.maximum(around @ lowpass, 1e-5), 1e-5)


@settings(max_examples=30)
@given(sizes)
def test_sinc_is_sincnet_s_definition(s):
    """Ravanelli & Bengio 2018, equations 4 and 6: a difference of two low passes, over its maximum."""
    chain = parse(f"sinc({s['bins']},{s['hop']},window={s['window']})", sample_rate=RATE)
    taps = s["window"] + 1 - s["window"] % 2
    t = (np.arange(taps) - taps // 2) / RATE
    edges = bands.mel_edges(s["bins"], 30, RATE / 2, formula="htk").numpy()
    low, high = edges[:-2, None], edges[2:, None]
    kernels = 2 * high * np.sinc(2 * high * t) - 2 * low * np.sinc(2 * low * t)
    kernels = kernels / kernels.max(1, keepdims=True) * np.hamming(taps)
    x = noise(s["samples"], seed=s["seed"])
    before = s["hop"] // 2
    padded = np.pad(x, (taps // 2 + before, 2 * taps + 2 * s["hop"]))
    filtered = np.abs(np.stack([np.correlate(padded, k, "valid") for k in kernels]))
    around = frames_of(filtered, s["hop"], s["samples"], (before, s["hop"] - before))
    close(chain(torch.from_numpy(x)), around.max(-1), 1e-5)


@pytest.mark.parametrize("name", ["gabor(12,64,window=400)", "sinc(12,64,window=400)"])
def test_a_tone_lies_in_its_band(name):
    chain = parse(name, sample_rate=RATE)
    time = torch.arange(RATE).double() / RATE
    for band in range(2, 12):
        tone = torch.sin(2 * math.pi * chain.bin_frequencies[band] * time)
        assert int(chain(tone)[:, 60].argmax()) == band


@given(st.floats(200, 3000), st.floats(40, 300))
def test_a_gabor_filter_has_the_width_and_the_gain_that_it_says(centre, width):
    logs = [torch.tensor([math.log(v)], dtype=torch.float64) for v in (centre, width)]
    kernel = timebank.gabor(*logs, 2001, RATE)[:, 0]
    turn = torch.arange(2001).double() - 1000

    def gain(hertz: float) -> float:
        phase = 2 * math.pi * hertz / RATE * turn
        return float(torch.complex(*kernel).mul(torch.exp(-1j * phase)).sum().abs())

    assert gain(centre) == pytest.approx(1, rel=1e-6)
    for side in (-0.5, 0.5):
        assert gain(centre + side * width) == pytest.approx(0.5, rel=1e-6)


@given(sizes)
def test_the_fast_filters_and_pools_are_the_plain_ones(s):
    rng = torch.Generator().manual_seed(s["seed"])
    taps, hop, columns = s["window"] | 1, s["hop"], 1 + s["samples"] % 7
    x = torch.randn(2, taps + s["samples"], dtype=torch.float64, generator=rng)
    kernels = torch.randn(2, s["bins"], taps, dtype=torch.float64, generator=rng)
    close(timebank.filtered_fast(x, kernels), timebank.filtered(x, kernels).numpy(), 1e-12)
    energy = torch.rand(s["bins"], (columns - 1) * hop + taps, dtype=torch.float64, generator=rng)
    weights = torch.rand(s["bins"], taps, dtype=torch.float64, generator=rng)
    cut = energy.unfold(-1, taps, hop).numpy()
    expected = np.einsum("bct,bt->bc", cut, weights.numpy())
    close(timebank.pooled(energy, weights, hop, columns), expected, 1e-12)


@given(st.integers(1, 100_000))
def test_transforms_have_small_factors(least):
    size = timebank.fast_size(least)
    assert size >= least
    assert size % 2 == 0
    assert size <= max(2, 1.25 * least)
    rest = size
    for factor in (2, 3, 5):
        while rest % factor == 0:
            rest //= factor
    assert rest == 1


@settings(max_examples=30)
@given(st.integers(1, 24), st.sampled_from(["slaney", "htk"]), st.sampled_from(["slaney", "none"]))
def test_bands_that_move_begin_as_mel_bands(bins, formula, norm):
    x = torch.from_numpy(noise(3000))
    text = f"({bins},fmin=80.0,fmax=3500.0,formula={formula},norm={norm})"
    fixed, moving = (
        parse(f"stft(512,128)|{kind}{text}", sample_rate=RATE) for kind in ("mel", "trainable_mel")
    )
    # weights of a triangle's side of 20 Hz or more: 4e-3 Hz at 3500 Hz are 2e-4 of it
    close(moving(x), fixed(x).numpy(), 2e-4)
    assert moving.axes == fixed.axes


def test_a_band_moves_with_its_parameter_and_never_falls_between_two_bins():
    chain = parse("stft(256,64)|trainable_mel(12,fmin=100.0)", sample_rate=RATE)
    stage = list(chain)[1]
    tone = torch.sin(2 * math.pi * 1500 * torch.arange(8000) / RATE)
    with torch.no_grad():
        before = chain(tone)[:, 60]
        stage.log_centre[3] = math.log(1500.0)
        assert int(before.argmax()) != 3
        assert int(chain(tone)[:, 60].argmax()) == 3
        stage.log_below.fill_(-20.0)
        stage.log_above.fill_(-20.0)
        weights = stage._triangles(torch.float64)
    assert (weights.sum(1) > 0).all()


def test_what_the_stages_refuse():
    for text, message in {
        "gabor(0,64)": "gabor: bins=0 must be at least 1",
        "gabor(4,64,window=1)": "gabor: window=1 must be at least 2",
        "gabor(4,64,fmin=0.0)": "0 < fmin < fmax <= 4000 Hz",
        "gabor(4,64,pool=0.0)": "gabor: pool=0.0 must be greater than 0",
        "sinc(4,0)": "sinc: hop=0 must be at least 1",
        "sinc(4,64,fmax=5000.0)": "0 < fmin < fmax <= 4000 Hz",
        "stft(256,64)|trainable_mel(4,formula=hkt)": "unknown mel formula 'hkt'",
        "stft(256,64)|trainable_mel(200)": "hold no Fourier bin",
    }.items():
        with pytest.raises(ConfigError, match=message):
            parse(text, sample_rate=RATE)


# --- gradients -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "gabor(3,20,window=16)|pcen(leaf,trainable=true)",
        "sinc(3,20,window=16)|log1p(scale=10.0,trainable=true)",
        "stft(64,16)|trainable_mel(4,fmin=300.0)|pcen(initial=state,eps=0.01,scale=1.0,trainable=true)",
    ],
)
def test_the_slopes_of_every_parameter_are_right(text):
    chain = parse(text, sample_rate=RATE).double()
    sound = torch.from_numpy(noise(120, seed=2))
    names, values = zip(*chain.named_parameters(), strict=True)
    assert len(values) >= 3

    def run(*given: torch.Tensor) -> torch.Tensor:
        return torch.func.functional_call(chain, dict(zip(names, given, strict=True)), (sound,))

    values = [value.detach().clone().requires_grad_() for value in values]
    assert torch.autograd.gradcheck(run, values, eps=1e-7, atol=1e-4)


@pytest.mark.parametrize("name", LEARNING)
def test_every_parameter_learns_and_a_long_sound_is_finite(name):
    chain = build(name, **SIZES, normalize="none")
    sound = torch.from_numpy(noise(60 * RATE)).float()
    sound[10 * RATE : 20 * RATE] = 0
    sound[20 * RATE : 30 * RATE] *= 1e-12
    found = chain(sound)
    found.square().mean().backward()
    assert found.isfinite().all()
    for path, value in chain.named_parameters():
        assert value.grad.isfinite().all(), path
        assert (value.grad != 0).all(), path


def test_parts_of_a_batch_and_what_is_computed_again_change_nothing(monkeypatch):
    sound = torch.from_numpy(noise(3, 4000))

    def run() -> list[torch.Tensor]:
        chain = parse("gabor(5,64,window=100)", sample_rate=RATE).double()
        found = chain(sound)
        found.sum().backward()
        return [found.detach(), *(value.grad for value in chain.parameters())]

    whole = run()
    monkeypatch.setattr(stages, "_MOST_BETWEEN", 1)
    for part, expected in zip(run(), whole, strict=True):
        close(part, expected.numpy(), 1e-12)


# --- a chain's two parts -------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*LEARNING, "logmel", "pcen", "logmel-clip"])
def test_what_is_kept_and_what_is_learnt_are_the_whole(name):
    chain = build(name, **SIZES)
    chain.fit([(torch.from_numpy(noise(2, 3000)).float(), None)])
    sound = torch.from_numpy(noise(2, 2000, seed=3)).float()
    kept, real = sound, torch.tensor([2000, 700])
    if chain.cached is not None:
        kept, real = chain.cached(sound, real), chain.cached.frames(real)
        assert not any(stage.learns for stage in chain.cached)
    rest = chain.fitted if chain.learnt is None else chain.learnt
    found = kept if rest is None else rest(kept, real)
    assert torch.equal(found, chain(sound, torch.tensor([2000, 700])))
    assert (chain.learnt is None) == (name not in LEARNING)
    assert (chain.cached is None) == (name in ("leaf", "sincnet"))


def test_a_stack_is_computed_before_a_training_so_nothing_in_it_learns():
    stack = Stack(build("logmel", **SIZES), build("pcen-trainable", **SIZES))
    assert stack.fixed(torch.zeros(1000)).shape == (2, 12, 16)
    with pytest.raises(ConfigError, match="pcen learns with the network, and a stack is computed"):
        stack.cached  # noqa: B018
    assert Stack(build("logmel", **SIZES)).learnt is None


def test_chains_that_began_alike_and_learnt_differently_are_computed_apart():
    begun, trained = (parse("gabor(4,64,window=100)", sample_rate=RATE) for _ in range(2))
    with torch.no_grad():
        next(iter(trained)).log_centre += 0.3
    sound = noise(1, 2000).astype(np.float32)
    found = compute({"begun": begun, "trained": trained}, sound)
    for name, chain in (("begun", begun), ("trained", trained)):
        close(torch.from_numpy(found[name]), chain(torch.from_numpy(sound)).detach().numpy(), 2e-5)
    assert not np.allclose(found["begun"], found["trained"], rtol=0.01)


# --- training ------------------------------------------------------------------------------------


def tones(count: int, low: float = 900, high: float = 1100) -> tuple[np.ndarray, np.ndarray]:
    """Short tones in noise at one of two pitches."""
    rng = np.random.default_rng(0)
    time = np.arange(2000) / RATE
    target = np.arange(count) % 2
    pitch = np.where(target, high, low)
    sound = 0.1 * np.sin(2 * np.pi * (pitch[:, None] * time + rng.random((count, 1))))
    return (sound + 0.02 * rng.normal(size=sound.shape)).astype(np.float32), target


class Line(torch.nn.Module):
    """The mean of the one bin over time, then a line: only the band can set sounds apart."""

    def __init__(self) -> None:
        super().__init__()
        self.line = torch.nn.Linear(1, 2)

    def forward(self, x: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        return self.line(x.mean((1, 3)))


def trained(*, learns: bool) -> training.History:
    """One band, and tones that lie as far below its centre as above."""
    text = "gabor(1,64,window=200,fmin=800.0,fmax=1200.0)|log1p|standardize(fold)"
    chain = parse(text, sample_rate=RATE)
    (centre,) = chain.bin_frequencies
    sound, targets = tones(64, centre - 60, centre + 60)
    chain.fit([(torch.from_numpy(sound), None)])
    plan = training.Plan(
        updates=80, learning_rate=0.05, mixup=0, time_shift=0, freq_mask=0, time_mask=0, noise=0,
        label_smoothing=0,
    )  # fmt: skip
    torch.manual_seed(0)
    model, real = Line(), np.full(64, 2000)
    if learns:
        return training.fit(
            model, sound[:, None], real, targets, plan=plan, seed=0, front=training.Front(chain)
        )
    pictures = chain(torch.from_numpy(sound)).detach().numpy()
    frames = np.full(64, pictures.shape[-1])
    return training.fit(model, pictures, frames, targets, plan=plan, seed=0)


def test_filters_that_learn_tell_what_fixed_ones_do_not():
    fixed, learnt = trained(learns=False), trained(learns=True)
    assert fixed.train_loss[-1] > 0.9 * math.log(2)
    assert learnt.train_loss[-1] < 0.1
    assert learnt.train_accuracy == 1


@pytest.mark.parametrize("name", LEARNING)
def test_a_unit_leaves_what_a_bundle_gives_again(name, tmp_path):
    sound, targets = tones(24)
    lengths = np.full(24, 2000)
    lengths[5] = 1200
    sound[5, 1200:] = 0
    chain = build(name, **SIZES)

    class Sounds:
        """As `data.cache.Waveforms`."""

        def __init__(self) -> None:
            self.lengths = lengths

        def __len__(self) -> int:
            return 24

        def batch(self, rows: np.ndarray, samples: int) -> np.ndarray:
            return sound[rows, :samples]

    assert set(dir(Waveforms)) >= {"batch", "__len__"}
    kept = features.compute(
        {name: chain}, Sounds(), samples=2000, folder=tmp_path, data_hash="", threads=1
    )[name]
    everything = np.arange(24)
    unit = units.Unit(
        candidate=name, key={}, folder=tmp_path, features=kept.path, front_end=chain.config,
        lengths=kept.lengths, targets=targets, groups=everything, owner=everything,
        train=everything, test=everything, classes=2, model="compact", seed=0,
        plan={"updates": 6, "batch": 4}, rates=(1.0,), search_share=1.0, keep_weights=True,
    )  # fmt: skip
    again = replace(unit, folder=tmp_path / "again")
    for one in (unit, again):
        units.run(one)
    assert unit.weights_path.read_bytes() == again.weights_path.read_bytes()
    found = units.load(unit)
    moved = dict(chain.named_parameters())
    for path, value in found.front_end.named_parameters():
        assert (value != moved[path]).any(), path
    network = bundle.Network(found.front_end, found.network).eval()
    with torch.inference_mode():
        logits = network(torch.from_numpy(sound), torch.from_numpy(lengths))
    # the network's float32 sums in another order, as for every candidate
    np.testing.assert_allclose(logits, units.Outcome.read(unit.path).logits, atol=1e-4)
    picture = kept.picture(5)
    assert picture.shape == (chain.bins, chain.frames(1200))
    seen = found.seen(kept.array[5][..., : kept.lengths[5]])
    with torch.inference_mode():
        expected = found.front_end(torch.from_numpy(sound[5, :1200]))
    close(seen[0, 0], expected.numpy(), 2e-5)


def test_an_update_that_trains_the_front_end_is_timed_with_it():
    request = Request(root="", candidates=("logmel", "leaf"), model="compact")
    plan, alone = (
        planning.make(
            Request(root="", candidates=names, model="compact"),
            folds=3, clips=40, sample_rate=RATE, clip=0.5, hop=0.5, jobs=1,
        )
        for names in (request.candidates, ("logmel",))
    )  # fmt: skip
    assert plan[1].trainings == 2 * alone[1].trainings - 1
    assert plan[1].seconds > 1.5 * alone[1].seconds


def test_a_comparison_trains_a_front_end_and_hands_it_over(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "cache"))
    root = recordings.make(tmp_path / "data", machines=6)
    names = ("leaf", "mel-pcen-trainable")
    folder = run(
        recordings.request(root, candidates=names), output=tmp_path / "run",
        plan=recordings.plan(), jobs=1,
    )  # fmt: skip
    results = Results(folder)
    assert {row["candidate"] for row in results.summary["ranking"]} >= set(names)
    predictor = auricle.load(folder / "model")
    assert predictor.description.front_end_name in names
    learnt = dict(predictor.network.front_end.named_parameters())
    begun = presets.matched(
        [predictor.description.front_end_name], sample_rate=RATE, clip_seconds=recordings.SECONDS
    )[predictor.description.front_end_name]
    assert learnt.keys() == dict(begun.named_parameters()).keys()
    assert any(not torch.equal(learnt[k], v) for k, v in begun.named_parameters())
    path = next((root / "class0").glob("*.wav"))
    assert sum(predictor.predict(path).probabilities.values()) == pytest.approx(1)


def test_a_comparison_refuses_a_stack_that_learns(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "cache"))
    root = recordings.make(tmp_path / "data", machines=4)
    with pytest.raises(ConfigError, match="pcen learns with the network, and a stack"):
        run(
            recordings.request(root, candidates=("logmel", "logmel+pcen-trainable")),
            output=tmp_path / "run",
            plan=recordings.plan(),
            jobs=1,
        )
