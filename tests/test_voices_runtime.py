"""The voices model in NumPy: its arithmetic against torch, and no dependence on blocks."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import voices_models as made
from auricle.dsp import bands
from auricle.errors import ConfigError, ModelError
from auricle.runtime import voices
from auricle.runtime.voices import features, model, network, resampling, stream
from auricle.runtime.voices.decision import Hysteresis
from auricle.runtime.voices.model import Decision
from auricle.runtime.voices.product import product

RATES = (8000, 11025, 16000, 22050, 32000, 44100, 44101, 48000)
MODEL = voices.parse(made.lively())
PLANES = voices.parse(made.file(2, **made.planes()))
FINE = voices.parse(made.file(2, **made.fine()))
PER_BAND = voices.parse(
    made.file(
        1,
        normaliser={"kind": "running_mean", "per_band": True, "time_constant": 0.5, "start": "mean",
                    "scale": 2.5},
        delay_frames=0,
    )
)  # fmt: skip


def cut(sound: np.ndarray, sizes: list[int]) -> list[np.ndarray]:
    """Blocks of these sizes in turn; the last may be shorter."""
    blocks, begin, turn = [], 0, 0
    while begin < len(sound):
        blocks.append(sound[begin : begin + sizes[turn % len(sizes)]])
        begin += sizes[turn % len(sizes)]
        turn += 1
    return blocks


def probabilities(
    what: voices.Model, blocks: list[np.ndarray], rate: int, *, finish: bool = True
) -> np.ndarray:
    stream = voices.ProbabilityStream(what, rate)
    rows = [stream.push(block) for block in blocks]
    return np.concatenate([*rows, *([stream.finish()] if finish else [])])


# ------------------------------------------------------------------------------- independence


@settings(max_examples=40)
@given(
    seed=st.integers(0, 10**6),
    rate=st.sampled_from(RATES),
    sizes=st.lists(st.integers(1, 5000), min_size=1, max_size=6),
    length=st.integers(0, 30000),
)
def test_what_is_told_does_not_depend_on_the_blocks(
    seed: int, rate: int, sizes: list[int], length: int
) -> None:
    sound = made.babble(np.random.default_rng(seed), length, rate)
    for what in (MODEL, PER_BAND, PLANES, FINE):
        whole, parts = voices.Stream(what, rate), voices.Stream(what, rate)
        expected = whole.push(sound) + whole.finish()
        found = [event for block in cut(sound, sizes) for event in parts.push(block)]
        assert found + parts.finish() == expected  # bit for bit: these are floats


def test_long_sound_passes_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = made.babble(np.random.default_rng(3), 48000 * 5, 48000)
    whole = probabilities(MODEL, [sound], 48000)
    monkeypatch.setattr("auricle.runtime.voices.stream._PIECE_SECONDS", 1)
    assert np.array_equal(probabilities(MODEL, [sound], 48000), whole)


@settings(max_examples=30)
@given(
    rows=st.integers(1, 70), first=st.integers(0, 100), split=st.integers(0, 70),
    inputs=st.sampled_from([1, 40, 257]), outputs=st.sampled_from([1, 3, 192]),
)  # fmt: skip
def test_a_row_of_a_product_does_not_depend_on_the_others(
    rows: int, first: int, split: int, inputs: int, outputs: int
) -> None:
    rng = np.random.default_rng(rows)
    values = rng.standard_normal((rows, inputs)).astype(np.float32)
    weights = rng.standard_normal((inputs, outputs)).astype(np.float32)
    whole = product(values, weights, first)
    # float32: 257 products of size 1 err by some 1e-6 each way.
    assert np.allclose(whole, values @ weights, atol=1e-4)
    parts = [
        product(values[:split], weights, first),
        product(values[split:], weights, first + split),
    ]
    assert np.array_equal(np.concatenate(parts), whole)


# --------------------------------------------------------------------------------- resampling


def resampled(sound: np.ndarray, rate: int, sizes: list[int] | None = None) -> np.ndarray:
    stream = resampling.Resampler(rate, 16000)
    blocks = cut(sound, sizes or [max(1, len(sound))])
    return np.concatenate([*map(stream.push, blocks), stream.finish()])


def tone(hertz: float, rate: int, seconds: float = 1.0) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate).astype(np.float32)


@pytest.mark.parametrize("rate", [*RATES, 96000, 192000, 8001, 191999])
def test_a_tone_keeps_its_place_and_level_at_16_khz(rate: int) -> None:
    found = resampled(tone(1000, rate), rate)
    assert len(found) == 16000
    expected = np.sin(2 * np.pi * 1000 * np.arange(16000) / 16000)
    # Ripple of the window, 1e-4; and places rounded to 1/640 of an input sample (8001 Hz, 44101 Hz).
    limit = 1e-3 if rate % 25 else 2e-4
    assert np.abs(found - expected)[200:-200].max() < limit


@pytest.mark.parametrize("rate", [22050, 44100, 48000, 96000])
def test_what_lies_above_the_half_rate_is_left_out(rate: int) -> None:
    for hertz in (8800.0, 9500.0, rate * 0.45):
        level = np.sqrt(2 * np.mean(resampled(tone(hertz, rate), rate)[500:-500] ** 2))
        assert 20 * np.log10(level + 1e-12) < -70, hertz
    passed = np.sqrt(2 * np.mean(resampled(tone(6800, rate), rate)[500:-500] ** 2))
    assert abs(20 * np.log10(passed)) < 0.1


@settings(max_examples=40)
@given(
    rate=st.sampled_from([*RATES, 96000, 8001, 191999]),
    sizes=st.lists(st.integers(1, 3000), min_size=1, max_size=5),
    length=st.integers(0, 20000),
)
def test_resampling_does_not_depend_on_the_blocks(rate: int, sizes: list[int], length: int) -> None:
    sound = np.random.default_rng(length).standard_normal(length).astype(np.float32)
    whole = resampled(sound, rate)
    assert len(whole) == -(-length * 16000 // rate)
    assert np.array_equal(resampled(sound, rate, sizes), whole)


def test_rates_out_of_range_are_refused() -> None:
    for rate in (7999, 192001, 0):
        with pytest.raises(ConfigError, match=f"{rate} Hz: 8000 to 192000"):
            voices.Stream(MODEL, rate)


# ----------------------------------------------------------------------- features and network


def reference(what: dict[str, Any], sound: np.ndarray) -> np.ndarray:
    """All steps that stand when `sound` at 16 kHz has come, in torch: docs/voices-model.md."""
    frames = torch.from_numpy(sound.astype(np.float64)).unfold(0, 400, 160)
    hann = torch.hann_window(400, periodic=True, dtype=torch.float64)
    power = torch.fft.rfft(frames * hann, n=512).abs().square()
    bank = bands.triangles(bands.mel_edges(40, 80, 7600), torch.arange(257) * 31.25)
    power = power @ bank.T
    if finer := what["features"].get("fine"):
        power = torch.cat([power, finer_power(sound, len(power), **finer)], 1)
    picture = torch.log(power + 1e-7)
    settings_ = what["normaliser"]
    values = picture if settings_["per_band"] else picture.mean(1, keepdim=True)
    mean, means = torch.zeros_like(values[0]), []
    for t, value in enumerate(values):
        mean = mean + (value - mean) / min(t + 1, round(settings_["time_constant"] * 100))
        means.append(mean)
    rows = ((picture - torch.stack(means)) / settings_["scale"]).float()
    for layer in what["layers"]:
        rows = run(layer, rows)
    return torch.softmax(rows, -1)[what["delay_frames"] :].numpy()


def finer_power(sound: np.ndarray, count: int, window: int, first: int, bins: int) -> torch.Tensor:
    ends = [160 * t + 400 for t in range(count)]
    padded = torch.from_numpy(np.pad(sound.astype(np.float64), (window, 0)))
    frames = torch.stack([padded[end : end + window] for end in ends])
    hann = torch.hann_window(window, periodic=True, dtype=torch.float64)
    return (
        torch.fft.rfft(frames * hann).abs().square()[:, first : first + bins] * (400 / window) ** 2
    )


def run(layer: dict[str, Any], rows: torch.Tensor) -> torch.Tensor:
    if layer["kind"] == "parallel":
        return parts(layer, rows)

    def weight(name: str) -> torch.Tensor:
        given_ = layer[name]
        values = np.frombuffer(made.base64.b64decode(given_["int8"]), np.int8)
        values = values.reshape(given_["shape"])
        scale = np.array(given_["scale"], np.float32).reshape(-1, *[1] * (values.ndim - 1))
        return torch.from_numpy(values * scale)

    def bias(name: str) -> torch.Tensor:
        return torch.tensor(layer[name])

    if layer["kind"] == "gru":
        network_ = torch.nn.GRU(layer["inputs"], layer["outputs"], batch_first=True)
        with torch.no_grad():
            network_.weight_ih_l0.copy_(weight("input_weight"))
            network_.weight_hh_l0.copy_(weight("state_weight"))
            network_.bias_ih_l0.copy_(bias("input_bias"))
            network_.bias_hh_l0.copy_(bias("state_bias"))
            return network_(rows[None])[0][0]
    if layer["kind"] == "conv2d":
        pictures = rows.reshape(len(rows), -1, layer["bands"]).permute(1, 2, 0)
        padded = torch.nn.functional.pad(pictures, (layer["kernel"] - 1, 0))
        strides = (layer["band_stride"], layer["stride"])
        found = torch.nn.functional.conv2d(
            padded[None], weight("weight"), bias("bias"), stride=strides
        )[0].permute(2, 0, 1).flatten(1)  # fmt: skip
    elif layer["kind"] == "conv1d":
        padded = torch.nn.functional.pad(rows.T, (layer["kernel"] - 1, 0))
        found = torch.nn.functional.conv1d(
            padded[None], weight("weight"), bias("bias"), stride=layer["stride"]
        )[0].T
    else:
        found = rows @ weight("weight").T + bias("bias")
    return found.relu() if layer["activation"] == "relu" else found


def parts(layer: dict[str, Any], rows: torch.Tensor) -> torch.Tensor:
    found = []
    for part in layer["parts"]:
        width = part[0]["inputs"]
        taken, rows = rows[:, :width], rows[:, width:]
        for one in part:
            taken = run(one, taken)
        found.append(taken)
    return torch.cat(found, 1)


def wide_stride(rng: np.random.Generator) -> list[Any]:
    """A stride longer than its kernel, and one as long."""
    return [
        made.conv(rng, 40, 16, kernel=2, stride=4),
        made.conv(rng, 16, 24, kernel=2, stride=2),
        made.gru(rng, 24, 8),
        made.conv(rng, 8, 3, kernel=3, stride=1) | {"activation": "none"},
    ]


@pytest.mark.parametrize("variant", ["default", "per band", "other layers", "planes", "fine"])
def test_probabilities_are_those_of_torch(variant: str) -> None:
    what = made.content(5)
    if variant == "per band":
        what["normaliser"]["per_band"] = True
    if variant == "other layers":
        what |= {"layers": wide_stride(np.random.default_rng(2)), "frame_s": 0.08}
    if variant == "planes":
        what |= made.planes(3)
    if variant == "fine":
        what |= made.fine(3)
    sound = made.babble(np.random.default_rng(4), 80123, 16000)
    expected = reference(what, sound)
    parsed = voices.parse(json.dumps(what).encode())
    found = probabilities(parsed, cut(sound, [700]), 16000, finish=False)
    assert found.std(axis=0).max() > 0.02, "a model that says always the same proves nothing"
    assert found.shape == expected.shape
    # float32 in another order of sums, through some hundred steps of recurrence.
    assert np.abs(found - expected).max() < 2e-5


def test_the_mel_bank_is_that_of_the_front_ends() -> None:
    found = features.mel_bank(MODEL.features, 16000)
    edges = bands.mel_edges(40, 80, 7600)
    expected = bands.triangles(edges, torch.arange(257, dtype=torch.float64) * 31.25)
    assert np.abs(found - expected.numpy()).max() < 1e-12  # both float64; weights are below 0.03


def test_each_step_is_told_and_none_too_many() -> None:
    for samples, steps in ((0, 0), (1, 1), (640, 1), (641, 2), (16000, 25), (16001, 26)):
        sound = np.zeros(samples, np.float32)
        assert len(probabilities(MODEL, [sound], 16000)) == steps, samples


def test_a_step_stands_when_the_page_says() -> None:
    stream = voices.ProbabilityStream(MODEL, 16000)
    first = 640 * MODEL.delay_frames + 400
    assert len(stream.push(np.zeros(first - 1))) == 0
    assert len(stream.push(np.zeros(1))) == 1
    assert MODEL.latency_s == pytest.approx(first / 16000 - 0.04)
    (state,) = (e for e in voices.Stream(MODEL, 16000).push(np.zeros(first)) if e.kind == "state")
    assert state.known - state.end == pytest.approx(MODEL.latency_s)


def test_softmax_and_sigmoid_do_not_overflow() -> None:
    rows = network.softmax(np.array([[1e4, 0, -1e4]], np.float32))
    assert np.array_equal(rows, [[1, 0, 0]])
    assert network._sigmoid(np.array([-1e4, 0, 1e4], np.float32)).tolist() == [0, 0.5, 1]


# ------------------------------------------------------------------------------ samples as given


def test_whole_numbers_channels_and_lists_are_understood() -> None:
    sound = np.round(made.babble(np.random.default_rng(1), 20000, 16000) * 32768).clip(
        -32768, 32767
    )
    expected = probabilities(MODEL, [(sound / 32768).astype(np.float32)], 16000)
    for form in (
        sound.astype(np.int16), (sound * 65536).astype(np.int32), np.stack([sound, sound]) / 32768,
        (sound + 32768).astype(np.uint16), (sound / 32768).tolist(),
    ):  # fmt: skip
        assert np.array_equal(probabilities(MODEL, [form], 16000), expected)


def test_time_before_channels_is_refused() -> None:
    sound = np.zeros((480, 2), np.float32)  # as sounddevice gives it
    with pytest.raises(ConfigError, match=r"\(480, 2\) is 480 channels.*block\.T"):
        stream.mono(sound)
    assert len(stream.mono(sound.T)) == 480


def test_a_stream_that_has_ended_takes_no_more() -> None:
    hearing = voices.Stream(MODEL, 16000)
    hearing.push(np.zeros(8000, np.float32))
    assert hearing.finish()
    assert hearing.finish() == []
    with pytest.raises(ConfigError, match=r"ended with finish.*open another stream"):
        hearing.push(np.zeros(10, np.float32))


def test_other_shapes_and_types_are_refused() -> None:
    for wrong in (np.zeros((1, 2, 3)), np.array(["a"]), np.zeros(4, bool), np.zeros(3, complex)):
        with pytest.raises(ConfigError, match=r"\(time,\) or \(channel, time\)"):
            voices.Stream(MODEL, 16000).push(wrong)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300, -1e38])
def test_bad_samples_do_no_harm_beyond_the_normaliser(bad: float) -> None:
    """They count as silence or as very loud; nothing stays NaN afterwards."""
    sound = made.babble(np.random.default_rng(2), 32000, 16000).astype(np.float64)
    sound[5000:5100] = bad
    found = probabilities(MODEL, [sound], 16000)
    assert np.isfinite(found).all()
    assert np.allclose(found.sum(axis=1), 1, atol=1e-5)
    if not np.isfinite(bad):
        quiet = np.where(np.isfinite(sound), sound, 0)
        assert np.array_equal(found, probabilities(MODEL, [quiet], 16000))


def test_silence_and_clipped_sound_give_probabilities() -> None:
    square = np.sign(tone(300, 16000))
    for sound in (np.zeros(16000), square, 1000 * square, np.zeros(0), np.zeros((2, 0))):
        found = probabilities(MODEL, [sound], 16000)
        assert np.isfinite(found).all()


# ----------------------------------------------------------------------------------- decision


def overlaps(values: list[float], on: float, off: float, least: int, gap: int) -> list[tuple]:
    """By the rule on the whole, without a stream."""
    found, step = [], 0
    while step < len(values):
        if values[step] < on:
            step += 1
            continue
        first = last = step
        while last < len(values):
            low = 0
            while last + low < len(values) and values[last + low] < off:
                low += 1
            if low >= gap or (low and last + low == len(values)):
                break
            last += max(1, low)
        if last - first >= least:
            inside = values[first:last]
            found.append((first, last, max(inside), pytest.approx(sum(inside) / len(inside))))
        step = last + 1
    return found


@settings(max_examples=300)
@given(
    values=st.lists(st.sampled_from([0.1, 0.3, 0.45, 0.6, 0.9]), max_size=40),
    least=st.integers(0, 5),
    gap=st.integers(0, 5),
)
def test_overlaps_follow_the_rule(values: list[float], least: int, gap: int) -> None:
    decision = Decision(on=0.5, off=0.4, minimum_s=least * 0.04, hangover_s=gap * 0.04)
    hysteresis = Hysteresis(decision, 0.04)
    changes = [c for value in values for c in hysteresis.push(value)] + hysteresis.finish()
    ends = [(c.first, c.last, c.peak, c.mean) for c in changes if c.kind == "end"]
    assert ends == overlaps(values, 0.5, 0.4, least, max(1, gap))
    assert [c.first for c in changes if c.kind == "start"] == [first for first, *_ in ends]
    assert [c.kind for c in changes] == ["start", "end"] * len(ends)


def test_a_start_is_told_as_soon_as_it_is_sure() -> None:
    hysteresis = Hysteresis(Decision(0.5, 0.4, 0.12, 0.08), 0.04)
    assert [bool(hysteresis.push(p)) for p in (0.6, 0.6, 0.6, 0.1, 0.1)] == [
        False, False, True, False, True,
    ]  # fmt: skip
    assert not hysteresis.inside


def test_events_say_when_they_became_known() -> None:
    what = MODEL
    sound = made.babble(np.random.default_rng(0), 16000 * 60, 16000)
    stream = voices.Stream(what, 16000)
    events = stream.push(sound) + stream.finish()
    starts = [e for e in events if isinstance(e, voices.OverlapStart)]
    ends = [e for e in events if isinstance(e, voices.OverlapEnd)]
    assert len(starts) == len(ends) > 2
    assert all(e.known - e.start >= 0.12 + what.latency_s - 1e-9 for e in starts)
    assert [e.start for e in ends] == [e.start for e in starts]
    assert all(0 < e.probability <= e.peak <= 1 for e in ends)
    states = [e for e in events if isinstance(e, voices.State)]
    assert len(states) == 1500
    assert [s.end for s in states[:-1]] == [s.start for s in states[1:]]
    assert {s.state for s in states} <= set(voices.STATES)
    for end in ends:  # live, a step inside an overlap is called one
        inside = [s for s in states if end.start <= s.start < end.end]
        assert {s.state for s in inside} == {"overlap"}
        assert max(s.overlap for s in inside) == end.peak
    for event in events[:3]:
        assert json.loads(json.dumps(event.to_dict()))["type"] == event.kind


# ---------------------------------------------------------------------------------- the file


def changed(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        *parents, last = (int(key) if key.isdigit() else key for key in path.split("."))
        inner: Any = content
        for key in parents:
            inner = inner[key]
        if value is ...:
            del inner[last]
        else:
            inner[last] = value

    return change


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("format", 3, "'format' is 3, and must be a whole number from 1 to 2"),
        ("sample_rate", 16000.5, "'sample_rate' is 16000.5"),
        ("sample_rate", ..., "has no 'sample_rate'"),
        ("format", ..., "is no voices model: it has no 'format'. `auricle voices train`"),
        ("classes", ["one"], "'classes' is"),
        ("features", [], "must be an object"),
        ("features.fft", 500, "a power of 2"),
        ("features.window", 1000, "a whole number from 2 to 512"),
        ("features.hop", 0, "'hop' is 0"),
        ("features.fmax", 9000, "'fmax' is 9000"),
        ("features.floor", 0, "'floor' is 0"),
        ("normaliser.kind", "mean", "unknown kind 'mean'"),
        ("normaliser.per_band", 1, "true or false"),
        ("normaliser.time_constant", float("nan"), "'time_constant' is NaN"),
        ("layers", [], "a list of 1 to 64 layers"),
        ("layers.0.kind", "conv3d", "layer 0: unknown kind 'conv3d'; did you mean 'conv2d'"),
        ("layers.1.inputs", 7, "layer 1: 'inputs' is 7, and must be a whole number from 48 to 48"),
        ("layers.0.kernel", True, "'kernel' is true"),
        ("layers.0.activation", "tanh", "unknown activation 'tanh'"),
        ("layers.0.weight.shape", [48, 40, 4], "'shape' is"),
        ("layers.0.weight.int8", "?!", "must be base64"),
        ("layers.0.weight.int8", 5, "must be base64"),
        ("layers.0.weight.int8", "AAAA", "holds 3 weights, and must hold 9600"),
        ("layers.0.weight.scale", [1.0], "a list of 48 finite numbers"),
        ("layers.2.state_bias", [float("inf")] * 192, "a list of 192 finite numbers"),
        ("layers.3.bias", ["0"] * 32, "a list of 32 finite numbers"),
        ("frame_s", 0.02, "hop and strides over the sample rate, 0.04"),
        ("delay_frames", 10**6, "'delay_frames' is 1000000"),
        ("decision.on", 1.5, "'on' is 1.5"),
        ("decision.off", 0.6, "'off' is 0.6, and must be a number from 0 to 0.5"),
        ("decision.minimum_s", -1, "'minimum_s' is -1"),
        ("calibration.clip.slope", None, "'slope' is null"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_with_the_field(path: str, value: Any, message: str) -> None:
    content = copy.deepcopy(made.content())
    changed(path, value)(content)
    with pytest.raises(ModelError) as caught:
        voices.parse(json.dumps(content).encode(), name="my.json")
    assert message in str(caught.value)
    assert str(caught.value).startswith("my.json")


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("features.fine", 5, "features, fine is 5, and must be an object"),
        ("features.fine.window", 1000, "'window' is 1000, and must be a power of 2"),
        ("features.fine.window", 256, "'window' is 256, and must be a whole number from 400"),
        ("features.fine.bins", 511, "'bins' is 511, and must be a whole number from 1 to 510"),
        ("features.fine.bins", 23, "layer 0: 'inputs' is 64, and must be a whole number from 63"),
        ("format", 1, "'format' is 1, and must be 2 where there are fine bands or parallel layers"),
        ("layers.0.parts", [], "'parts' is [], and must be a list of 1 to 64 lists of layers"),
        ("layers.0.parts.1", 3, "layer 0, part 1: 'layers' is 3"),
        ("layers.0.parts.1.0.kind", "parallel", "layer 0, part 1, layer 0: unknown kind 'parallel'"),
        ("layers.0.parts.1.0.stride", 1, "the strides of its parts differ"),
        ("layers.0.parts.1.1.outputs", 4, "part 1, layer 1, weight: 'shape' is"),
        ("layers.0.outputs", 127, "'outputs' is 127, and must be the sum of what the parts give, 128"),
    ],
)  # fmt: skip
def test_a_wrong_file_with_parts_is_refused(path: str, value: Any, message: str) -> None:
    content = copy.deepcopy(made.content() | made.fine())
    voices.parse(json.dumps(content).encode())
    changed(path, value)(content)
    with pytest.raises(ModelError) as caught:
        voices.parse(json.dumps(content).encode(), name="my.json")
    assert message in str(caught.value)


def test_a_last_layer_of_another_width_is_refused() -> None:
    content = made.content()
    content["layers"] = content["layers"][:-1]
    with pytest.raises(ModelError, match="the last layer gives 32 outputs"):
        voices.parse(json.dumps(content).encode())


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100000, b"\xff\xfe", b"null", b"[1]"])
def test_what_is_no_model_is_refused(content: bytes) -> None:
    with pytest.raises(ModelError):
        voices.parse(content)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Any) -> None:
    with pytest.raises(ModelError, match=r"none\.json cannot be read: No such file"):
        voices.read(tmp_path / "none.json")
    with pytest.raises(ModelError, match="cannot be read"):
        voices.read(tmp_path)
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(model._LARGEST_FILE + 1)
    with pytest.raises(ModelError, match="larger than 32 MiB"):
        voices.read(large)
    (tmp_path / "model.json").write_bytes(made.lively())
    assert voices.read(tmp_path / "model.json").fingerprint == MODEL.fingerprint
    assert len(MODEL.fingerprint) == 64


def test_the_runtime_needs_numpy_alone() -> None:
    code = (
        "import sys; from auricle.runtime import voices; "
        "print([m for m in ('torch', 'onnxruntime', 'scipy', 'pandas') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
