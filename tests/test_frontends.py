"""Contracts that every stage and every preset keeps, and what each of them means."""

import json
import math
import re

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from auricle import kernel
from auricle.errors import ConfigError
from auricle.frontends import (
    DEFAULT_CANDIDATES,
    PRESETS,
    STAGES,
    Decibel,
    FrontEnd,
    LinearBands,
    MelScale,
    Pcen,
    Stack,
    Standardize,
    Stft,
    batched,
    build,
    compute,
    from_config,
    matched,
    parse,
    resolution,
)
from auricle.frontends.engine import with_frames
from auricle.frontends.similarity import picture_correlation
from auricle.frontends.text import to_text

RATE = 8000

CHAINS = {name: stage.example for name, stage in STAGES.items()}
# Chains that prepare the sound by what a training fold taught them, and smaller ones.
PREPARED = {"gate(fold,n_fft=128)|stft(256,64)": "gate(fold,n_fft=16,smooth_ms=1.0)|stft(64,16)"}
SIZES = {"sample_rate": RATE, "n_fft": 256, "hop": 64, "bins": 32}


def front_end(name: str) -> FrontEnd | Stack:
    """A stage's chain, or a preset with statistics of some noise."""
    kind, _, name = name.partition(" ")
    if kind == "stage":
        return parse(CHAINS[name], sample_rate=RATE)
    if kind == "prepared":
        return fitted(name)
    found = build(name, **(SIZES | {"sample_rate": own_rate(name)}))
    found.fit([(noise(4, 8000), None)])
    return found


def fitted(chain: str) -> FrontEnd:
    found = FrontEnd.parse(chain, sample_rate=RATE)
    found.fit([(0.5 * noise(4, 8000), None)])
    return found


def own_rate(name: str) -> int:
    """The only rate that a preset is defined at, or the tests'."""
    preset = PRESETS.get(name)
    return RATE if preset is None else preset.sample_rate or RATE


def noise(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return 0.1 * torch.randn(*shape, generator=generator, dtype=dtype)


every = pytest.mark.parametrize(
    "name",
    [
        *(f"stage {n}" for n in CHAINS),
        *(f"prepared {n}" for n in PREPARED),
        *(f"preset {n}" for n in (*PRESETS, "logmel+pcen")),
    ],
)
every_stage = pytest.mark.parametrize("name", STAGES)


def close(found: torch.Tensor, expected: torch.Tensor, *, tolerance: float = 2e-5) -> None:
    """Equal within `tolerance` of the picture's largest value.

    Sums of a thousand float32 products in another order differ by some 1e-6; a logarithm or a
    division by a small deviation makes up to ten times as much of it.
    """
    scale = float(expected.detach().abs().max().clamp_min(1e-30))
    torch.testing.assert_close(found / scale, expected / scale, rtol=0, atol=tolerance)


@every_stage
def test_every_stage_stands_in_its_example(name):
    assert name in [stage.name for stage in parse(CHAINS[name], sample_rate=RATE)]


@every
@given(samples=st.integers(1, 3000))
def test_any_length_gives_the_shape_that_was_said(name, samples):
    chain = front_end(name)
    picture = chain(noise(samples))
    assert picture.shape[-2:] == (chain.bins, chain.frames(samples))
    assert picture.isfinite().all()


@every
def test_any_leading_dimensions_and_a_batch_equals_its_items(name):
    chain = front_end(name)
    sound = noise(2, 3, 2000)
    batch = chain(sound)
    assert batch.shape[:2] == (2, 3)
    for i in range(2):
        for j in range(3):
            close(batch[i, j], chain(sound[i, j]))


@every
@pytest.mark.parametrize("amplitude", [0.0, 1e-20, 1.0])
def test_silence_and_full_scale_are_finite(name, amplitude):
    square = amplitude * torch.sign(torch.sin(torch.arange(4000) * 0.1))
    assert front_end(name)(square).isfinite().all()


@every
def test_an_empty_waveform_is_refused(name):
    with pytest.raises(ConfigError, match=r"shape \(2, 0\) is empty"):
        front_end(name)(torch.empty(2, 0))


@every
@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device here")
def test_cuda_agrees_with_the_cpu(name):
    chain = front_end(name)
    sound, samples = noise(3, 2000), torch.tensor([700, 2000, 1])
    expected = chain(sound, samples)
    chain.to("cuda")
    for lengths in (samples, samples.cuda()):
        with batched.exact():
            found = chain(sound.cuda(), lengths)
        assert found.device.type == "cuda"
        for row, length in enumerate(samples.tolist()):
            frames = chain.frames(length)
            close(found[row][..., :frames].cpu(), expected[row][..., :frames], tolerance=1e-4)


class OneDevice(TorchDispatchMode):
    """Refuses operations between devices; a single number may come from anywhere, and copies go."""

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        tensors = [x for x in tree_leaves((args, kwargs)) if isinstance(x, torch.Tensor) and x.ndim]
        mixed = len({x.device.type for x in tensors}) > 1 and "copy" not in str(operation)
        assert not mixed, f"{operation} of {[x.device.type for x in tensors]}"
        return operation(*args, **(kwargs or {}))


@every_stage
def test_no_stage_mixes_devices(name):
    chain = parse(CHAINS[name], sample_rate=RATE)
    compute({name: chain}, noise(1, 2000).numpy())  # what it keeps for processors is made by now
    chain.to("meta")
    sound, samples = torch.empty(3, 2000, device="meta"), torch.tensor([700, 2000, 1])
    with OneDevice(), torch.no_grad():
        for lengths in (None, samples, samples.to("meta")):
            assert chain(sound, lengths).device.type == "meta"
        if chain.cuts:  # where, only values say
            return
        frames, held = chain.step(sound)
        assert frames.device.type == chain.flush(held).device.type == "meta"


@every
def test_integers_are_refused(name):
    with pytest.raises(ConfigError, match=r"must be float32 or float64, not torch\.int16"):
        front_end(name)(torch.zeros(100, dtype=torch.int16))


@every
def test_float64_agrees_with_float32(name):
    chain = front_end(name)
    fine = chain(noise(3000).double())
    assert fine.dtype == torch.float64
    found = chain(noise(3000)).double()
    if chain.axes.kind == "standardized":
        # A row that stays at its mean is rounding over the least deviation, see
        # test_a_constant_bin_becomes_nearly_zero_and_not_amplified_rounding.
        constant = fine.abs().amax(-1, keepdim=True) < 0.05
        assert found.masked_fill(~constant, 0).abs().max() < 0.05
        found, fine = (x.masked_fill(constant, 0) for x in (found, fine))
    close(found, fine)


@every
def test_gradients_are_right(name):
    chain = parse_small(name)
    sound = noise(40, dtype=torch.float64, seed=3).requires_grad_()
    assert torch.autograd.gradcheck(chain, (sound,), eps=1e-7, atol=1e-4)


def parse_small(name: str) -> torch.nn.Module:
    """As `front_end`, small enough for numerical gradients."""
    kind, _, name = name.partition(" ")
    if kind == "stage":
        stage = STAGES[name]
        return parse(stage.small_example or _smaller(stage.example), sample_rate=RATE)
    if kind == "prepared":
        return fitted(PREPARED[name])
    chain = build(name, sample_rate=own_rate(name), n_fft=64, hop=16, bins=12, fmin=400.0)
    chain.fit([(noise(4, 800), None)])
    return chain


def _smaller(chain: str) -> str:
    return chain.replace("(256,64", "(64,16").replace("20", "6").replace("13", "5")


@every
def test_padding_changes_nothing_whatever_it_holds(name):
    chain = front_end(name)
    samples = torch.tensor([700, 2000, 1])
    sound = noise(3, 2000)
    together = chain(sound, samples)
    for row, length in enumerate(samples.tolist()):
        frames = chain.frames(length)
        close(together[row][..., :frames], chain(sound[row, :length]))


@every
def test_a_configuration_survives_json_bit_for_bit(name):
    chain = front_end(name)
    again = from_config(json.loads(json.dumps(chain.config)))
    assert again.config == chain.config
    again.load_state_dict(chain.state_dict())
    assert torch.equal(again.fixed(noise(2000)), chain.fixed(noise(2000)))


@every
def test_the_text_form_is_parsed_without_loss(name):
    chain = front_end(name)
    again = parse(str(chain), sample_rate=chain.sample_rate)
    assert again.config == chain.config
    assert str(again) == str(chain)


@every_stage
def test_every_argument_is_written_and_read_without_loss(name):
    for parameter, value in STAGES[name].others.items():
        stages = with_argument(name, parameter, value)
        text = "|".join(to_text(stage) for stage in stages)
        try:
            expected = FrontEnd(*stages).config
        except ConfigError as error:  # a parameter may be one that allows what else is refused
            with pytest.raises(ConfigError, match=re.escape(str(error))):
                parse(text, sample_rate=RATE)
        else:
            assert parse(text, sample_rate=RATE).config == expected, text


def arguments(name: str) -> dict:
    """The arguments of a stage in its example."""
    chain = parse(CHAINS[name], sample_rate=RATE)
    return next(stage.config for stage in chain if stage.name == name)


def with_argument(name: str, parameter: str, value: object) -> list:
    """The stages of a stage's example, not yet attached, with another value of an argument."""
    return [
        type(stage)(**(stage.config | ({parameter: value} if stage.name == name else {})))
        for stage in parse(CHAINS[name], sample_rate=RATE)
    ]


@every
def test_statistics_survive_saving(name):
    chain = front_end(name)
    again = from_config(chain.config)
    again.load_state_dict(chain.state_dict())
    assert torch.equal(again(noise(2000)), chain(noise(2000)))


@every
def test_bin_frequencies_rise_and_are_as_many_as_bins(name):
    chain = front_end(name)
    if chain.bin_frequencies is not None:
        assert len(chain.bin_frequencies) == chain.bins
        assert (np.diff(chain.bin_frequencies) > 0).all()


@every
def test_cost_grows_with_the_clip(name):
    chain = front_end(name)
    assert 0 < chain.cost(1000) < chain.cost(10000)


@every
def test_the_engine_agrees_with_the_modules(name):
    chain = front_end(name)
    sound = noise(3, 5000)
    samples = np.array([5000, 400, 2500])
    found, frames = with_frames({name: chain}, sound.numpy(), lengths=samples)[name]
    expected, real = chain.fixed.with_lengths(sound, torch.from_numpy(samples))
    assert frames.tolist() == real.tolist()
    if not chain.cuts:
        assert frames.tolist() == [chain.frames(int(length)) for length in samples]
    for row, count in enumerate(frames):
        close(torch.from_numpy(found[row])[..., :count], expected[row][..., :count])
        assert not found[row][..., count:].any()


def streamed(chain: FrontEnd, sound: torch.Tensor, size: int) -> torch.Tensor:
    """All frames, from blocks of so many samples."""
    parts, held = [], None
    # As the engine: what learns computes otherwise where gradients are asked for.
    with torch.inference_mode():
        for block in sound.split(size, dim=-1):
            frames, held = chain.step(block, held)
            parts.append(frames)
        return torch.cat([*parts, chain.flush(held)], -1)


def same(found: torch.Tensor, whole: np.ndarray, chain: FrontEnd) -> None:
    """A stream is the whole; where a stage cuts fewer columns come, and the whole has zeros for them."""
    if chain.cuts:
        whole, rest = np.split(whole, [found.shape[-1]], axis=-1)
        assert not rest.any()
    assert torch.equal(found, torch.from_numpy(whole.copy()))


every_chain = pytest.mark.parametrize(
    "name", [*(f"stage {n}" for n in CHAINS), *(f"prepared {n}" for n in PREPARED)]
)


@every_chain
def test_a_stream_crosses_tiles_bit_for_bit(name):
    chain = front_end(name).fixed
    # Beyond the longest tiles, of 32768 samples; 7777 shares no factor with any.
    sound = noise(40000, seed=5)
    expected = compute({name: chain}, sound[None].numpy())[name][0]
    same(streamed(chain, sound, 7777), expected, chain)


@every_chain
def test_a_stream_of_any_leading_dimensions_is_its_streams_bit_for_bit(name):
    chain = front_end(name).fixed
    sound = noise(2, 3, 3000, seed=6)
    if chain.cuts:
        with pytest.raises(ConfigError, match="so a stream takes one, not 6 at once"):
            chain.step(sound)
        assert torch.equal(streamed(chain, sound[:1, 0], 700)[0], streamed(chain, sound[0, 0], 700))
        return
    together = streamed(chain, sound, 700)
    assert together.shape[:2] == (2, 3)
    for i in range(2):
        for j in range(3):
            assert torch.equal(together[i, j], streamed(chain, sound[i, j], 700))


@every
@given(data=st.data(), samples=st.integers(1, 4000))
@settings(max_examples=10)
def test_a_stream_gives_what_the_whole_gives_bit_for_bit(name, data, samples):
    chain = front_end(name)
    sound = noise(samples, seed=5)
    expected = compute({name: chain}, sound[None].numpy())[name][0]
    for channel, member in enumerate(chain.members):
        whole = expected if chain.channels == 1 else expected[channel]
        parts, held, start = [], None, 0
        # As the engine: what learns computes otherwise where gradients are asked for.
        with torch.inference_mode():
            while start < samples:
                size = data.draw(st.integers(1, 1500) | st.integers(1, 40))
                frames, held = member.fixed.step(sound[start : start + size], held)
                parts.append(frames)
                start += size
            parts.append(member.fixed.flush(held))
        same(torch.cat(parts, -1), whole, member)


@every_chain
def test_a_stream_goes_on_as_it_began_or_says_so(name):
    chain = front_end(name).fixed
    sound = noise(1500)
    _, held = chain.step(sound)
    with pytest.raises(ConfigError, match=r"stream of float32 .* cannot go on with float64"):
        chain.step(sound.double(), held)
    with pytest.raises(ConfigError, match=r"dimensions \(\) on cpu cannot go on .* \(1,\) on cpu"):
        chain.step(sound[None], held)
    with pytest.raises(ConfigError, match=r"without a dimension; \(\.\.\., time\)"):
        chain.step(torch.tensor(1.0), held)
    with pytest.raises(ConfigError, match="no sound has come; hand in what the last step"):
        chain.flush(None)
    with pytest.raises(ConfigError, match=r"is not what a step of .* returned"):
        chain.step(sound, held + held)
    with pytest.raises(ConfigError, match=r"is not what a step of .* returned"):
        chain.flush(held[0])
    # Nothing of this has harmed the stream.
    chain.step(sound, held)
    assert chain.flush(held).isfinite().all()


@pytest.mark.skipif(not kernel.available(), reason="the compiled kernel is not built here")
@pytest.mark.parametrize("text", ["stft(256,64)", "stft(250,64)|mel(20)|pcen"])
def test_a_stream_does_not_change_its_kernel(text):
    chain = parse(text, sample_rate=RATE)
    _, held = chain.step(noise(1500))
    told = "begun with the compiled kernel cannot go on without the compiled kernel"
    with kernel.off():
        with pytest.raises(ConfigError, match=told):
            chain.step(noise(1500), held)
        with pytest.raises(ConfigError, match=told):
            chain.flush(held)


def test_blocks_too_short_for_a_frame_do_not_change_the_way_of_a_chain_that_learns():
    chain = front_end("stage gabor")
    sound = noise(3000)
    whole = streamed(chain, sound, 3000)
    parts, held = [], None
    for block in sound.split([1, 3, 1000, 2, 1994]):  # with gradients
        frames, held = chain.step(block, held)
        parts.append(frames)
    parts.append(chain.flush(held))
    assert all(part.requires_grad for part in parts)
    close(torch.cat(parts, -1), whole)


def test_a_filter_s_stream_does_not_turn_to_gradients():
    chain = parse("highpass(100)|stft(256,64)", sample_rate=RATE)
    _, held = chain.step(noise(1500))
    with pytest.raises(ConfigError, match="begun without gradients cannot go on with gradients"):
        chain.step(noise(1500).requires_grad_(), held)


@pytest.mark.parametrize(
    ("lengths", "told"),
    [
        ([500], r"lengths of shape \(1,\) for input of \(2, 1000\): \(2,\) is needed"),
        ([[500, 500]], r"\(2,\) is needed, one for each"),
        ([500, 0], r"lengths from 0 to 500 .*: each must be from 1 to 1000"),
        ([500, 1001], r"lengths from 500 to 1001 .*: each must be from 1 to 1000"),
        ([-3, 5], r"lengths from -3 to 5"),
    ],
)
def test_lengths_that_are_none_are_refused(lengths, told):
    with pytest.raises(ConfigError, match=told):
        parse("stft(256,64)|mel(20)", sample_rate=RATE)(noise(2, 1000), torch.tensor(lengths))


def test_lengths_of_a_picture_are_its_frames():
    chain = fitted("stft(256,64)|mel(20)|db|standardize(fold)")
    picture = chain.fixed(noise(2, 1000))
    assert chain.fitted(picture, torch.tensor([3, picture.shape[-1]])).isfinite().all()
    with pytest.raises(ConfigError, match=rf"each must be from 1 to {picture.shape[-1]}"):
        chain.fitted(picture, torch.tensor([3, 1000]))


@pytest.mark.parametrize(
    "text", ["stft(64,200)", "speech_stft(50,120)", "classic(64,300,features=flux)"]
)
@pytest.mark.parametrize("size", [7, 333, 10000])
def test_a_hop_beyond_the_window_streams_too(text, size):
    chain = parse(text, sample_rate=RATE)
    sound = noise(60000)
    parts, held = [], None
    for block in sound.split(size):
        frames, held = chain.step(block, held)
        parts.append(frames)
    parts.append(chain.flush(held))
    expected = compute({"": chain}, sound[None].numpy())[""][0]
    assert torch.equal(torch.cat(parts, -1), torch.from_numpy(expected))


def check_latency(chain: FrontEnd) -> None:
    """A frame comes with the sample that its latency says, and not before."""
    if chain.latency is None:
        assert chain.step(noise(3000))[0].shape[-1] == 0
        return
    first = chain.axes.start / chain.axes.sample_rate * chain.sample_rate
    edge = max((s.width // 2 for s in chain if s.name == "delta"), default=0)
    for frame in (0, 1, 7, 40):  # in the first tile and beyond
        needed = math.floor(first + frame * chain.hop + chain.latency)
        if needed < 1 or frame < edge:  # what zeros in front give at once; slopes at the ends
            continue
        early, held = chain.step(noise(needed - 1))
        late, _ = chain.step(noise(1), held)
        assert (early.shape[-1], late.shape[-1]) == (frame, 1)


@every
def test_a_frame_comes_as_soon_as_its_latency_says(name):
    for member in front_end(name).members:
        check_latency(member.fixed)


@pytest.mark.parametrize(
    ("text", "latency"),
    [
        ("stft(256,64)", 128),
        ("stft(256,64,center=false)", 128),
        ("speech_stft(201,80,n_fft=256)", 101),
        ("pad(90,20)|stft(256,64,center=false)", 128),
        ("pad(384,384)|stft(256,64)|mel(20)|pcen", 128),
        ("resample(4000)|stft(128,32,center=false)", None),
        ("waveform(size=64,hop=32)", 33),
        ("waveform(size=33,hop=16)", 17),
        ("highpass(100.0)|gammatone(20,64)", 64),
        ("stft(256,64)|mel(20)|db(top_db=none)|delta", 128 + 4 * 64),
    ],
)
def test_latency_counts_from_the_moment_that_a_frame_stands_for(text, latency):
    chain = parse(text, sample_rate=RATE)
    check_latency(chain)
    if latency is not None:
        assert chain.latency == latency


@every
def test_chains_export_to_a_graph(name):
    chain = front_end(name)
    sound = noise(2, 1000)
    graph = torch.export.export(chain, (sound,)).module()
    close(graph(sound), chain(sound))


@every_stage
def test_a_stage_alone_says_that_it_needs_a_chain(name):
    stage = list(parse(CHAINS[name], sample_rate=RATE))
    (alone,) = [s for s in stage if s.name == name]
    fresh = type(alone)(**alone.config)
    with pytest.raises(ConfigError, match="stands alone"):
        fresh.axes  # noqa: B018


@every_stage
def test_every_parameter_changes_the_output_the_axes_or_what_is_learnt(name):
    stages = list(parse(CHAINS[name], sample_rate=RATE))
    position = [s.name for s in stages].index(name)
    given = stages[position].config
    others = {
        "n_fft": 128, "hop": 32, "sample_rate": 16000, "bins": 12, "fmin": 90.0, "fmax": 2500.0,
        **STAGES[name].others,
    }  # fmt: skip
    base = outcome(stages)
    for parameter in given:
        changed = [type(s)(**s.config) for s in stages]
        changed[position] = type(stages[position])(**(given | {parameter: others[parameter]}))
        assert outcome(changed) != base, parameter


def outcome(stages: list) -> tuple:
    try:
        chain = FrontEnd(*[type(s)(**s.config) for s in stages])
    except ConfigError as error:  # a parameter may be one that allows what else is refused
        return (str(error),)
    chain.fit([(noise(3, 2000, seed=5), None)])
    learnt = tuple(name for name, _ in chain.named_parameters())
    return chain.axes, learnt, chain(noise(2000)).detach().numpy().tobytes()


# --- what the numbers mean -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["linear-db", "log-frequency-db", "logmel", "pcen"])
@pytest.mark.parametrize("hertz", [500.0, 1234.0, 3000.0])
def test_a_tone_lies_at_its_frequency(name, hertz):
    chain = build(name, **SIZES, normalize="none")
    time = torch.arange(8000) / RATE
    onset = torch.sin(2 * torch.pi * hertz * time) * (time > 0.5)
    frame = chain(onset)[:, chain.frames(4100)]
    edges = np.array(chain.bin_frequencies)
    found = int(frame.argmax())
    assert abs(found - int(np.abs(edges - hertz).argmin())) <= 1


@pytest.mark.parametrize("name", ["mel", "logmel", "linear-db", "log-frequency-db"])
def test_a_click_stands_in_its_frame(name):
    chain = build(name, **SIZES, normalize="none")
    click = torch.zeros(8000)
    click[4032] = 1
    assert int(chain(click).sum(0).argmax()) == 4032 // 64


# A column of a tempogram tells columns before and after it; loudness is measured over blocks of 0.4 s.
# What cuts moves all to the beginning: test_trim.py says where its columns stand.
CUTTING = {name for name, stage in STAGES.items() if stage.cuts}
NO_PLACE, NO_SHIFT = {"tempogram", *CUTTING}, {"normalize", *CUTTING}


def seconds(chain: FrontEnd, columns: np.ndarray | torch.Tensor) -> torch.Tensor:
    """When columns stand, as every axis, heat map and table takes it."""
    return chain.axes.start / chain.axes.sample_rate + torch.as_tensor(columns) / chain.frame_rate


@pytest.mark.parametrize("name", sorted(STAGES.keys() - NO_PLACE))
def test_a_click_stands_where_frame_times_say(name):
    chain = front_end(f"stage {name}")
    click = torch.zeros(8000)
    click[4032] = 1
    with torch.no_grad():
        change = (chain(click) - chain(torch.zeros(8000))).abs().sum(-2)
    # Of columns that tell nothing of the distance to their middle (the flattest, the clearest chroma)
    # the first counts: a window's 256 samples are four.
    assert abs(seconds(chain, change.argmax()) - 4032 / RATE) < 1.001 / chain.frame_rate


@pytest.mark.parametrize("name", sorted(STAGES.keys() - NO_SHIFT))
def test_what_comes_later_stands_as_many_columns_later(name):
    chain = front_end(f"stage {name}")
    columns = round(640 / chain.hop)
    sound = torch.zeros(8000)
    sound[2000:5000] = noise(3000)
    with torch.no_grad():
        found = chain(sound.roll(round(columns * chain.hop)))[..., columns:]
        expected = chain(sound)[..., : found.shape[-1]]
    # SincNet's logarithm enlarges the rounding of its Fourier transforms, whose blocks lie elsewhere.
    close(found, expected, tolerance=5e-3 if name == "sinc" else 2e-5)


@pytest.mark.parametrize(
    "name",
    [
        n
        for n in sorted(STAGES.keys() - CUTTING)
        if parse(CHAINS[n], sample_rate=RATE).bin_frequencies is not None
    ],
)
@pytest.mark.parametrize("share", [0.4, 0.7])
def test_a_tone_stands_where_bin_frequencies_say(name, share):
    chain = front_end(f"stage {name}")
    row = int(share * chain.bins)
    time = torch.arange(8000) / RATE
    tone = torch.sin(2 * torch.pi * chain.bin_frequencies[row] * time) * (time > 0.5)
    with torch.no_grad():
        change = chain(tone) - chain(torch.zeros(8000))
    column = int((seconds(chain, np.arange(change.shape[-1])) - 4300 / RATE).abs().argmin())
    assert int(change[:, column].argmax()) == row


def test_linear_bands_keep_the_power():
    stft = Stft(n_fft=256, hop=64, sample_rate=RATE)
    whole = FrontEnd(stft)(noise(2000))
    summed = FrontEnd(stft, LinearBands(bins=20))(noise(2000))
    inside = whole[1:-1].sum(0) + (whole[0] + whole[-1]) / 2
    torch.testing.assert_close(summed.sum(0), inside, rtol=1e-4, atol=1e-5)


def test_all_coefficients_of_mfcc_are_log_mel_rotated():
    mfcc, logmel = (build(n, **SIZES, normalize="none")(noise(3000)) for n in ("mfcc", "logmel"))
    torch.testing.assert_close(mfcc.square().sum(0), logmel.square().sum(0), rtol=1e-4, atol=1e-2)
    close(list(build("mfcc", **SIZES, normalize="none"))[-1].matrix.T.float() @ mfcc, logmel)


def test_pcen_initial_states_differ_at_the_start_and_meet():
    first = {
        state: FrontEnd.parse(f"stft(256,64)|mel(20)|pcen(time_constant=0.05,initial={state})",
                              sample_rate=RATE)(noise(16000))
        for state in ("unit", "first_frame", "zero")
    }  # fmt: skip
    assert not torch.allclose(first["first_frame"][:, 0], first["zero"][:, 0], atol=0.1)
    close(first["zero"][:, -50:], first["first_frame"][:, -50:], tolerance=1e-3)
    close(first["unit"][:, -50:], first["first_frame"][:, -50:], tolerance=1e-3)


# --- normalisation -------------------------------------------------------------------------------


def test_fold_statistics_are_those_of_the_real_frames():
    chain = build("logmel", **SIZES)
    sound, samples = noise(5, 3000), torch.tensor([3000, 200, 1500, 1, 2999])
    chain.fit([(sound[:2], samples[:2]), (sound[2:], samples[2:])])
    pictures = [chain.fixed(row[:n]) for row, n in zip(sound, samples.tolist(), strict=True)]
    frames = torch.cat(pictures, dim=-1).double()
    (stage,) = chain.fitted
    torch.testing.assert_close(stage.mean.double(), frames.mean(-1), rtol=1e-5, atol=1e-4)
    deviation = frames.std(-1, correction=0)
    torch.testing.assert_close(stage.std.double(), deviation, rtol=1e-5, atol=1e-4)
    normal = torch.cat([chain(row[:n]) for row, n in zip(sound, samples.tolist(), strict=True)], -1)
    assert normal.mean(-1).abs().max() < 1e-4
    assert (normal.std(-1, correction=0) - 1).abs().max() < 1e-4


@pytest.mark.parametrize("normalize", ["fold", "clip"])
def test_padded_frames_are_zero_after_normalisation(normalize):
    chain = build("logmel", **SIZES, normalize=normalize)
    chain.fit([(noise(2, 3000), None)])
    picture = chain(noise(2, 3000), torch.tensor([3000, 1000]))
    assert (picture[1][:, chain.frames(1000) :] == 0).all()
    assert (picture[1][:, : chain.frames(1000)] != 0).any()


def test_clip_statistics_are_each_clip_s_own():
    picture = build("logmel-clip", **SIZES)(noise(3000) * torch.tensor([[1.0], [0.01]]))
    close(picture[0], picture[1])
    assert picture.mean(-1).abs().max() < 1e-4
    assert (picture.std(-1, correction=0) - 1).abs().max() < 1e-4


@pytest.mark.parametrize("name", ["mel", "logmel"])
def test_silence_becomes_zero(name):
    assert (build(name, **SIZES, normalize="clip")(torch.zeros(4000)) == 0).all()


def test_a_constant_bin_becomes_nearly_zero_and_not_amplified_rounding():
    standardize = list(build("logmel-clip", **SIZES))[-1]
    # The mean of 1001 values of 0.1 is not 0.1 in float32.
    assert standardize(torch.full((32, 1001), 0.1)).abs().max() < 0.05


def test_the_pcen_preset_begins_near_its_steady_level():
    def excess(chain: FrontEnd) -> float:
        picture = chain(noise(16, 8000))
        return abs(float(picture[..., :4].mean() / picture[..., 60:].mean()) - 1)

    preset = build("pcen", **SIZES, normalize="none")
    for initial in ("zero", "unit"):
        assert 3 * excess(preset) < excess(parse(with_initial(preset, initial), sample_rate=RATE))


def with_initial(chain: FrontEnd, initial: str) -> str:
    return re.sub(r"pcen(\([^)]*\))?", f"pcen(initial={initial})", str(chain))


def test_fold_statistics_are_needed_before_use():
    with pytest.raises(ConfigError, match=r"no statistics yet; call fit"):
        build("logmel", **SIZES)(noise(100))
    with pytest.raises(ConfigError, match="at least one frame"):
        build("logmel", **SIZES).fit([])


@every
def test_fixed_then_fitted_is_the_whole(name):
    chain = front_end(name)
    if isinstance(chain, Stack):
        parts = [(c.fixed, c.fitted, c) for c in chain]
    else:
        parts = [(chain.fixed, chain.fitted, chain)]
    for fixed, fitted, whole in parts:
        picture = fixed(noise(2000))
        whole_picture = whole(noise(2000))
        assert torch.equal(picture if fitted is None else fitted(picture), whole_picture)


# --- presets and the matched track ---------------------------------------------------------------


@pytest.mark.parametrize(
    "rate", [4000, 8000, 11025, 16000, 22050, 24000, 32000, 44100, 48000, 96000]
)
@pytest.mark.parametrize("seconds", [0.2, 0.5, 1.0, 3.0, 5.0, 10.0])
def test_the_matched_track_shares_everything_but_the_name(rate, seconds):
    shared = resolution(rate, seconds)
    # Half an octave about 32 ms for speech's rates, about 64 ms for those of music.
    low, high = (0.0226, 0.0453) if rate <= 16000 else (0.0226, 0.0906)
    assert low < shared.n_fft / rate < high
    assert shared.n_fft // 8 <= shared.hop <= shared.n_fft // 2
    chains = matched(DEFAULT_CANDIDATES, sample_rate=rate, clip_seconds=seconds)
    assert {c.bins for c in chains.values()} == {shared.bins}
    same = {n: c for n, c in chains.items() if n != "logmel-fine"}
    assert {c.hop for c in same.values()} == {shared.hop}
    banks = [c.config[1] for c in chains.values()]
    assert {(bank["fmin"], bank["fmax"]) for bank in banks} == {(shared.fmin, None)}


def test_short_clips_get_enough_frames():
    for rate, seconds in [(8000, 0.5), (8000, 1.0), (22050, 5.0), (32000, 10.0)]:
        shared = resolution(rate, seconds)
        assert 60 < seconds * rate / shared.hop < 450
        assert 32 <= shared.bins <= 64


@given(rate=st.integers(20, 192000), seconds=st.floats(0.05, 60))
def test_no_filter_is_ever_empty(rate, seconds):
    # Building raises where one is.
    matched(["logmel", "logmel-fine", "linear", "log-frequency-db"],
            sample_rate=rate, clip_seconds=seconds)  # fmt: skip


def test_an_empty_filter_is_refused_with_the_way_out():
    with pytest.raises(ConfigError, match=r"hold no Fourier bin at n_fft=128.*use fewer bins"):
        build("logmel", sample_rate=RATE, n_fft=128, hop=64, bins=80)


def test_the_defaults_hold_a_pair_for_each_factor():
    chains = matched(DEFAULT_CANDIDATES, sample_rate=22050, clip_seconds=10)
    factors = {name: chain.factors for name, chain in chains.items()}
    differing = {
        (a, b): [f for f in factors[a] if factors[a][f] != factors[b][f]]
        for a in factors
        for b in factors
    }
    assert differing["logmel", "logmel-clip"] == ["normalization"]
    assert differing["logmel", "logmel-fine"] == ["resolution"]
    assert differing["logmel", "mfcc"] == ["decorrelation"]
    assert differing["logmel", "pcen"] == ["compression"]
    assert differing["mel", "logmel"] == ["compression"]
    assert differing["linear-db", "logmel"] == ["scale"]
    assert differing["linear-db", "log-frequency-db"] == ["scale"]


def test_native_sizes():
    native = {name: build(name, sample_rate=22050, n_fft=2048, hop=512, bins=128, native=True).bins
              for name in PRESETS}  # fmt: skip
    assert native["linear"] == native["linear-db"] == 1025
    assert native["mfcc"] == 40
    assert native["log-frequency-db"] == 100  # 8.4 octaves above 32.7 Hz
    assert native["logmel"] == 128


def test_an_unknown_preset_names_the_nearest():
    with pytest.raises(ConfigError, match=r"unknown front end 'lgmel'; did you mean 'logmel'\?"):
        build("mfcc+lgmel", **SIZES)
    with pytest.raises(ConfigError, match=r"unknown normalization 'folds'; did you mean 'fold'"):
        build("mfcc", **SIZES, normalize="folds")


def test_a_stack_needs_one_shape():
    assert build("logmel+pcen+mfcc", **SIZES).channels == 3
    with pytest.raises(
        ConfigError, match=r"must share sample rate, hop and bins; given:\n  32 bins"
    ):
        build("logmel+logmel-fine", **SIZES)


def test_a_stack_counts_a_shared_beginning_once():
    stack = build("logmel+pcen", **SIZES)
    apart = sum(chain.cost(8000) for chain in stack)
    shared = sum(stage.cost(stack.frames(8000)) for stage in list(next(iter(stack)))[:2])
    assert stack.cost(8000) == apart - shared


def test_a_stack_of_a_picture_and_its_slopes_has_both_as_factors():
    slopes, plain = "stft(256,64)|mel(20)|db|delta(stack=false)", "stft(256,64)|mel(20)|db"
    alone = {parse(chain, sample_rate=RATE).factors["dynamics"] for chain in (slopes, plain)}
    assert "none" in alone
    assert len(alone) == 2
    for text in (f"{slopes}+{plain}", f"{plain}+{slopes}"):
        assert set(parse(text, sample_rate=RATE).factors["dynamics"].split("+")) == alone


@every
def test_every_chain_says_the_same_factors(name):
    assert set(front_end(name).factors) == set(build("logmel", **SIZES).factors)


# --- chains and their text -----------------------------------------------------------------------


def test_stages_chain_from_the_first_on():
    chain = Stft(n_fft=256, hop=64, sample_rate=RATE) | MelScale(bins=20) | Decibel()
    assert str(chain) == "stft(256,64)|mel(20)|db"
    assert chain.hop == 64
    assert chain.frame_rate == 125
    assert chain.sample_rate == RATE


def test_the_documented_text_form():
    text = "stft(2048,1024)|mel(128)|db|standardize(fold)"
    assert str(parse(text, sample_rate=22050)) == text
    assert str(parse(" stft( 2048 ,hop = 1024 ) | mel(bins=128) | db() ", sample_rate=22050)) == (
        "stft(2048,1024)|mel(128)|db"
    )


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("stft(256,64)|mell(20)", "unknown stage 'mell'; did you mean 'mel'?", 13),
        ("stft(256,64)|mel(20,fmni=3)", "unknown argument of mel 'fmni'; did you mean 'fmin'?", 20),
        ("stft(256,64)|mel", "mel needs bins: mel(bins,fmin=0.0,", 13),
        ("stft(256,64)|mel(many)", "mel: bins='many', but int is needed", 17),
        ("stft(256,64)|mel(20,20,bins=3)", "mel: bins is given twice", 23),
        ("stft(256,64)|db(1,1,1,1)", "db takes 3 arguments at most", 22),
        ("stft(256,64)||db", "expected a stage like mel(128)", 13),
        ("stft(256,64)|mel(20", "expected a stage like mel(128)", 13),
        ("stft(255,64)", "stft: n_fft=255 must be even and at least 2; take 256", 5),
        ("stft(256,0)", "stft: hop=0 must be at least 1", 9),
        ("stft(256,64)|db(ref=inf)", "db: ref=inf must be finite", 16),
        ("", "expected a stage like mel(128)", 0),
    ],
)
def test_an_error_points_at_its_place(text, message, place):
    with pytest.raises(ConfigError) as caught:
        parse(text, sample_rate=RATE)
    lines = str(caught.value).split("\n")
    assert message in lines[0]
    assert lines[-2] == "  " + text
    assert lines[-1].index("^") - 2 == place


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("mel(20)|db", "mel cannot begin a chain"),
        ("stft(256,64)|db|db", "db works on power, but what comes before gives level"),
        ("stft(256,64)|stft(256,64)", "stft works on waveform, but what comes before gives power"),
        ("stft(256,64)|mel(20)|mel(10)", "mel gathers Fourier bins; put it right after stft"),
        ("stft(256,64)|mel(20)|dct(coefficients=21)", "coefficients=21, but 1 to 20"),
        ("stft(256,64)|mel(20,fmin=5000.0)", "0 <= fmin < fmax <= 4000 Hz"),
        ("stft(256,64)|log_bands(20,fmin=0.0)", "a logarithmic axis has no zero"),
        ("stft(256,64)|db(amin=0.0)", r"amin=0.0 must be greater than 0"),
        ("stft(256,64)|pcen(initial=frist_frame)", "did you mean 'first_frame'"),
    ],
)
def test_stages_that_do_not_fit_are_refused(text, message):
    with pytest.raises(ConfigError) as caught:
        parse(text, sample_rate=RATE)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("logmel(64)", "logmel is a preset: it takes sound and no arguments; write its chain out: "
                       "stft(n_fft,hop)|mel(bins,fmin=fmin,fmax=fmax)|db\n"),
        ("highpass(50)|linear-db(64)", "linear-db is a preset: it takes sound and no arguments"),
        ("stft(256,64)|logmel", "logmel is a preset: it takes sound and no arguments"),
        ("stft(256,64)|mel-spectrum(3)", "unknown stage 'mel-spectrum'"),
    ],
)  # fmt: skip
def test_a_preset_takes_no_arguments(text, message):
    with pytest.raises(ConfigError) as caught:
        build(text, **SIZES)
    assert message in str(caught.value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@every_stage
def test_numbers_that_are_not_finite_are_refused(name, value):
    for parameter, declared in STAGES[name].parameters_accepted().items():
        if "float" in str(declared.annotation):
            with pytest.raises(ConfigError):
                FrontEnd(*with_argument(name, parameter, value))
            with pytest.raises(ConfigError, match=f"{parameter}={value} must be finite"):
                parse(f"{name}({parameter}={value})", sample_rate=RATE)


@every_stage
def test_python_s_keywords_are_checked_as_the_text_form_s_are(name):
    kind = STAGES[name]
    written_form = re.escape(f"{name}(")
    with pytest.raises(ConfigError, match=f"unknown argument of {name} 'binz'.* Accepted: "):
        kind(binz=1)
    with pytest.raises(ConfigError, match=f"{name} takes its arguments by name: {written_form}"):
        kind(20)
    given = arguments(name)
    for parameter, declared in kind.parameters_accepted().items():
        if declared.default is declared.empty:
            with pytest.raises(ConfigError, match=f"{name} needs {parameter}: {written_form}"):
                kind(**{n: v for n, v in given.items() if n != parameter})
        for value in ([40], object(), b"40"):
            with pytest.raises(ConfigError, match=f"{name}: {parameter}=.*, but .* is needed"):
                kind(**(given | {parameter: value}))


def test_words_and_halves_are_no_counts():
    with pytest.raises(ConfigError, match="mel: bins='40', but int is needed"):
        MelScale(bins="40")
    with pytest.raises(ConfigError, match=r"stft: n_fft=512\.0, but int is needed"):
        Stft(n_fft=512.0, hop=256)
    with pytest.raises(ConfigError, match="did you mean 'bins'"):
        MelScale(bin=40)


def test_numbers_of_numpy_s_are_written_as_numbers():
    stft = Stft(n_fft=np.int32(256), hop=np.int64(64), sample_rate=np.int64(RATE))
    mel = MelScale(bins=np.int64(20), fmin=np.float32(50.5), allow_empty=np.bool_(True))
    chain = FrontEnd(stft, mel, Decibel(top_db=np.float64(60)), Standardize(scope=np.str_("clip")))
    text = "stft(256,64)|mel(20,fmin=50.5,allow_empty=true)|db(top_db=60.0)|standardize(clip)"
    assert str(chain) == text
    assert json.loads(json.dumps(chain.config)) == parse(text, sample_rate=RATE).config


def test_a_rate_is_needed_from_somewhere():
    with pytest.raises(ConfigError, match="stft begins the chain, so it needs a sample_rate"):
        parse("stft(256,64)")
    assert parse("stft(256,64,sample_rate=8000)").sample_rate == 8000


def test_a_stage_does_not_change_chains():
    mel = MelScale(bins=20)
    FrontEnd(Stft(n_fft=256, hop=64, sample_rate=RATE), mel)
    with pytest.raises(ConfigError, match="already stands in a chain with other axes"):
        FrontEnd(Stft(n_fft=512, hop=64, sample_rate=RATE), mel)


# --- the engine ----------------------------------------------------------------------------------


def default_chains(**sizes: int) -> dict:
    return {name: build(name, **(SIZES | sizes)) for name in (*DEFAULT_CANDIDATES, "logmel+pcen")}


def test_results_depend_neither_on_threads_nor_on_other_clips_nor_on_other_chains():
    chains = default_chains()
    sound = noise(7, 20000).numpy()
    together = compute(chains, sound)
    threaded = compute(chains, sound, threads=3)
    alone = [compute(chains, sound[i : i + 1]) for i in range(7)]
    for name in chains:
        assert np.array_equal(together[name], threaded[name])
        assert np.array_equal(together[name], np.concatenate([a[name] for a in alone]))
        assert np.array_equal(together[name], compute({name: chains[name]}, sound)[name])


def test_the_thread_setting_is_left_as_it_was():
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        compute(default_chains(), noise(4, 1000).numpy(), threads=2)
        assert torch.get_num_threads() == 2
        with pytest.raises(ConfigError, match=r"is empty"):
            compute(default_chains(), np.empty((1, 0), np.float32))
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


def test_the_engine_refuses_what_it_cannot_compute():
    chains = default_chains()
    with pytest.raises(ConfigError, match=r"\(n, samples\) float32 is needed"):
        compute(chains, np.zeros((2, 100)))
    with pytest.raises(ConfigError, match="threads=0 must be at least 1"):
        compute(chains, np.zeros((2, 100), np.float32), threads=0)
    with pytest.raises(ConfigError, match="each from 1 to 100"):
        compute(chains, np.zeros((1, 100), np.float32), lengths=np.array([101]))


def test_no_clips_give_no_pictures():
    found = compute({"logmel": build("logmel", **SIZES)}, np.empty((0, 640), np.float32))
    assert found["logmel"].shape == (0, 32, 11)


def test_training_works_after_the_engine():
    # Weights cached while the engine runs without gradients must not be marked by it.
    chain = build("pcen", **SIZES, normalize="none")
    compute({"pcen": chain}, noise(1, 3000).numpy())
    sound = noise(3000).requires_grad_()
    chain(sound).sum().backward()
    assert sound.grad is not None


# --- likeness ------------------------------------------------------------------------------------


def test_picture_correlation():
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(2, 5, 16, 100))
    slopes = rng.uniform(0.5, 2, size=(16, 1))
    assert picture_correlation(a, slopes * a + 3) == pytest.approx(1)
    assert picture_correlation(a, -a) == pytest.approx(-1)
    assert abs(picture_correlation(a, b)) < 0.1
    assert picture_correlation(a, np.full_like(a, 7.1)) == 0
    with pytest.raises(ConfigError, match="equal shapes"):
        picture_correlation(a, b[:, :, :-1])


def test_finer_pcen_differs_more_from_log_mel_than_mel_bands_of_another_formula():
    time = torch.arange(16000) / RATE
    sound = (noise(16000) * (1 + torch.sin(5 * time)) + torch.sin(2000 * time)).numpy()[None]
    slaney, htk, pcen = (
        compute({"x": FrontEnd(Stft(n_fft=256, hop=64, sample_rate=RATE), *stages)}, sound)["x"]
        for stages in (
            (MelScale(bins=20), Decibel()),
            (MelScale(bins=20, formula="htk"), Decibel()),
            (MelScale(bins=20), Pcen()),
        )
    )
    assert picture_correlation(slaney, htk) > picture_correlation(slaney, pcen)


def test_standardize_by_clip_cannot_be_fitted():
    with pytest.raises(ConfigError, match="no statistics to fit"):
        Standardize(scope="clip").fit([])
