"""Training, comparing and predicting on a GPU; what needs none says what happens without one.

Tolerances: float32 sums in another order differ by some 1e-6, and ten layers make 1e-4 of it. A gradient
differs by more, since a unit within rounding of zero is on here and off there, and of two maxima that are
equal within rounding one is taken here and one there. The processor's own two layouts then lie 2 % apart
in float32; in float64 nothing is that near, and both lie within 1e-7: the pooled mean is summed in float32.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile
import torch
from torch import nn

import auricle
import recordings
from auricle import augment, bundle, cli, export, prediction, runtime, training
from auricle.comparison import units
from auricle.comparison.run import run
from auricle.errors import ConfigError, TrainingError
from auricle.experiment import Experiment, RacePlan
from auricle.frontends import batched, compute, presets
from auricle.models import MODELS, build
from auricle.report.results import Results
from auricle.training import Front, Plan, fit, predict_logits

DEVICE = "cuda"
LEARNING = ("leaf", "sincnet", "mel-pcen-trainable", "pcen-trainable")
BINS, FRAMES, CLASSES = 24, 40, 3
PLAIN = {"mixup": 0.0, "time_shift": 0.0, "freq_mask": 0.0, "time_mask": 0.0, "noise": 0.0}
cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device here")
every_model = pytest.mark.parametrize("model", MODELS)


def close(found: torch.Tensor, expected: torch.Tensor, tolerance: float) -> None:
    """Equal within a share of the largest value."""
    scale = float(expected.abs().max().clamp_min(1e-30))
    torch.testing.assert_close(found.cpu() / scale, expected / scale, rtol=0, atol=tolerance)


def net(model: str = "compact", *, dropout: bool = True) -> nn.Module:
    generator = torch.Generator().manual_seed(0)
    found = build(model, channels=1, bins=BINS, classes=CLASSES, generator=generator)
    for layer in found.modules():
        if isinstance(layer, nn.Dropout) and not dropout:
            layer.p = 0.0
    return found


def problem(*, padded: bool = True) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Noise with one band raised; the band tells the class."""
    rng = np.random.default_rng(0)
    x = rng.standard_normal((36, BINS, FRAMES)).astype(np.float32)
    y = np.arange(36) % CLASSES
    for clip, label in zip(x, y, strict=True):
        clip[8 * label : 8 * label + 6] += 2
    lengths = rng.integers(12, FRAMES + 1, 36) if padded else np.full(36, FRAMES)
    return x, lengths, y


def plan(*, updates: int = 60, precision: str = "float32", last: bool = False) -> RacePlan:
    """One seed, no search."""
    trained = Plan(updates=updates, batch=8, device=DEVICE, precision=precision, channels_last=last)
    return recordings.plan(seeds=1, rates=(1.0,), training=asdict(trained))


def hashes(folder: Path) -> dict[str, str]:
    """Of the numbers and the model."""
    files = [
        folder / "results.csv",
        folder / "predictions.csv",
        *sorted((folder / "model").iterdir()),
    ]
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def scores(folder: Path) -> dict[str, float]:
    rows = Results(folder).summary["ranking"]
    return {row["candidate"]: row["score"] for row in rows if row["kind"] == "candidate"}


# -- layers ---------------------------------------------------------------------------------------


Tensors = dict[str, torch.Tensor]


def slopes(
    model: str, device: str, kind: torch.dtype, *, padded: bool, last: bool
) -> tuple[torch.Tensor, Tensors, Tensors]:
    """Logits of one batch in training, the gradients, and the moments that go on."""
    x, lengths, y = (torch.from_numpy(part).to(device) for part in problem(padded=padded))
    layout = torch.channels_last if last else torch.contiguous_format
    network = net(model, dropout=False).to(device, kind).to(memory_format=layout).train()
    with batched.exact():
        logits = network(x[:, None].to(kind).contiguous(memory_format=layout), lengths)
        nn.functional.cross_entropy(logits, y).backward()
    gradients = {n: p.grad for n, p in network.named_parameters() if p.grad is not None}
    return logits.detach(), gradients, dict(network.named_buffers())


def joined(parts: Tensors) -> torch.Tensor:
    return torch.cat([part.flatten().cpu().double() for part in parts.values()])


@pytest.mark.parametrize("device", ["cpu", pytest.param(DEVICE, marks=cuda)])
@every_model
@pytest.mark.parametrize("padded", [False, True])
@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize(
    ("kind", "tolerance", "apart"), [(torch.float32, 1e-4, 0.05), (torch.float64, 1e-6, 1e-6)]
)
def test_a_network_s_answers_and_gradients_are_the_processor_s(
    model: str, device: str, kind: torch.dtype, tolerance: float, apart: float, padded: bool, last: bool
) -> None:  # fmt: skip
    """All gradients, and all moments, together, not each: some are zero but for rounding.

    Such is the gradient of a scale that the next normalisation takes back.
    """
    expected, exact, moments = slopes(model, "cpu", torch.float64, padded=padded, last=False)
    logits, ours, moved = slopes(model, device, kind, padded=padded, last=last)
    close(logits.double(), expected, tolerance)
    close(joined(moved), joined(moments), tolerance)
    assert ours.keys() == exact.keys() == dict(net(model).named_parameters()).keys()
    distance = (joined(ours) - joined(exact)).norm() / joined(exact).norm()
    assert distance < apart


@cuda
@every_model
@pytest.mark.parametrize("precision", training.PRECISIONS)
@pytest.mark.parametrize("last", [False, True])
def test_every_network_learns(model: str, precision: str, last: bool) -> None:
    asked = Plan(updates=60, batch=12, device=DEVICE, precision=precision, channels_last=last)
    x, lengths, y = problem()
    runs = []
    for _ in range(2):
        network = net(model)
        history = fit(network, x, lengths, y, plan=asked, seed=0)
        logits = predict_logits(network, x, lengths, plan=asked)
        assert np.mean(logits.argmax(1) == y) > 0.9
        runs.append((history, logits))
    assert runs[0][0] == runs[1][0], "the same GPU, the same numbers"
    assert np.array_equal(runs[0][1], runs[1][1])
    there = predict_logits(network.cpu(), x, lengths, plan=Plan(updates=4))
    close(torch.from_numpy(logits), torch.from_numpy(there), 1e-4)


@cuda
def test_the_first_loss_is_the_processor_s() -> None:
    losses = [
        fit(net(dropout=False), *problem(), plan=Plan(updates=4, device=device), seed=0).train_loss
        for device in ("cpu", DEVICE)
    ]
    # Augmentation too is drawn alike; each update multiplies what is different before it.
    assert losses[1][0] == pytest.approx(losses[0][0], rel=1e-4)
    assert losses[1] == pytest.approx(losses[0], rel=0.02)


@cuda
def test_torch_s_settings_are_put_back() -> None:
    torch.manual_seed(3)
    torch.cuda.manual_seed(3)
    expected = torch.rand(2, device=DEVICE)
    torch.cuda.manual_seed(3)
    before = torch.backends.cudnn.allow_tf32, torch.backends.cudnn.deterministic
    fit(net(), *problem(), plan=Plan(updates=4, device=DEVICE), seed=0)
    assert (torch.backends.cudnn.allow_tf32, torch.backends.cudnn.deterministic) == before
    assert torch.equal(torch.rand(2, device=DEVICE), expected)


@cuda
@pytest.mark.parametrize(
    "change",
    [
        lambda x, lengths, rng: augment.time_shift(x, lengths, 0.5, rng),
        lambda x, lengths, rng: augment.mixup(x, lengths, np.eye(36, dtype=np.float32), 0.2, rng)[
            0
        ],
        lambda x, lengths, rng: augment.spec_augment(x, lengths, rng, freq_mask=0.3, time_mask=0.3),
        lambda x, lengths, rng: augment.noise(x, lengths, 0.2, rng),
    ],
    ids=["time_shift", "mixup", "spec_augment", "noise"],
)
def test_augmentation_is_the_processor_s(change: Callable[..., torch.Tensor]) -> None:
    x, lengths, _ = problem()
    expected, found = (
        change(torch.from_numpy(x)[:, None].to(device), lengths, np.random.default_rng(0))
        for device in ("cpu", DEVICE)
    )
    assert found.device.type == torch.device(DEVICE).type
    assert not torch.equal(expected, torch.from_numpy(x)[:, None])
    close(found, expected, 1e-6)


@cuda
@pytest.mark.parametrize("name", LEARNING)
def test_what_learns_in_front_learns_there_too(name: str) -> None:
    sizes = {"sample_rate": 8000, "n_fft": 256, "hop": 64, "bins": BINS}
    rng = np.random.default_rng(0)
    sound = 0.1 * rng.standard_normal((12, 4000), dtype=np.float32)
    y = np.arange(12) % CLASSES
    losses, changes = [], []
    for device in ("cpu", DEVICE):
        chain = presets.build(name, **sizes)
        chain.fit([(torch.from_numpy(sound), None)])
        front = Front(chain.learnt)
        before = {n: p.detach().clone() for n, p in front.named_parameters()}
        cached = chain.cached
        features = sound[:, None] if cached is None else compute({"": cached}, sound)[""]
        lengths = np.full(12, features.shape[-1]) - 64 * (
            np.arange(12) % 3 if cached is None else 0
        )
        asked = Plan(updates=6, batch=6, device=device, **PLAIN)
        history = fit(net(dropout=False), features, lengths, y, plan=asked, seed=0, front=front)
        losses.append(history.train_loss)
        changes.append({n: (p.detach().cpu() - before[n]) for n, p in front.named_parameters()})
    assert losses[1][0] == pytest.approx(losses[0][0], rel=1e-3)
    assert np.isfinite(losses[1]).all()
    assert changes[1].keys() == changes[0].keys()
    for parameter, change in changes[1].items():
        assert change.isfinite().all(), parameter
        assert change.any(), parameter


# -- pictures -------------------------------------------------------------------------------------


@cuda
def test_what_goes_over_and_back_is_page_locked() -> None:
    """Also many clips, which go in parts; one that is long goes through ordinary memory."""
    gpu = torch.device(DEVICE)
    rng = np.random.default_rng(0)
    for count, samples, locked in ((40, 2**18, True), (2, batched._ROOM + 1, False)):
        ferry, sound = batched._Ferry(gpu), rng.random((count, samples), dtype=np.float32)
        rows = rng.permutation(count)
        there = ferry.over(sound, rows, samples)
        assert ferry.memory.is_pinned() == locked
        back = np.zeros((count, 1, samples), np.float32)
        ferry.back(there[:, None], back, rows, np.full(count, samples))
        assert np.array_equal(back[:, 0], sound)


@cuda
def test_every_preset_at_its_size_in_one_tree() -> None:
    names = [n for n, p in presets.PRESETS.items() if p.sample_rate in (None, 22050)]
    chains = presets.matched(names, sample_rate=22050, clip_seconds=1.5, normalize="none")
    rng = np.random.default_rng(0)
    sound = 0.1 * rng.standard_normal((5, 33075), dtype=np.float32)
    lengths = np.array([33075, 9000, 33075, 20000, 1])
    expected = compute(chains, sound, lengths=lengths)
    found = compute(chains, sound, lengths=lengths, device=DEVICE)
    wrong = {}
    for name, wanted in expected.items():
        scale = np.abs(wanted).max()
        error = np.abs(found[name] - wanted).max() / scale
        if not error <= 1e-4:
            wrong[name] = float(error)
    assert not wrong


@cuda
@pytest.mark.parametrize("representation", ["logmel", "pcen", "cqt-db", "logmel+pcen"])
def test_pictures_of_a_folder(representation: str, tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", machines=3)
    soundfile.write(root / "long.wav", np.random.default_rng(0).normal(0, 0.1, 24100), 8000)
    for device in ("cpu", DEVICE):
        typed = ["spectrograms", str(root), "-o", str(tmp_path / device), "--clip", "0.4"]
        assert cli.main([*typed, "--representation", representation, "--device", device]) == 0
    one, other = (recordings.rows(tmp_path / d / "index.csv") for d in ("cpu", DEVICE))
    assert len(one) == len(other) == 6 + 8
    for expected, found in zip(one, other, strict=True):
        assert {**found, "low": "", "high": ""} == {**expected, "low": "", "high": ""}
        exact, values = (np.load(tmp_path / d / expected["file"]) for d in ("cpu", DEVICE))
        close(torch.from_numpy(values), torch.from_numpy(exact), 1e-4)


# -- comparisons ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A comparison on the GPU that nobody disturbed."""
    place = tmp_path_factory.mktemp("whole")
    root = recordings.make(place / "data", machines=6, each=2)
    asked = recordings.request(root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AURICLE_CACHE", str(place / "cache"))
        folder = run(asked, output=place / "run", plan=plan(), jobs=1)
    return SimpleNamespace(root=root, request=asked, folder=folder)


@cuda
def test_a_comparison_finds_what_there_is_to_find(whole: Any) -> None:
    assert min(scores(whole.folder).values()) > 0.9
    saved = Experiment.read(whole.folder / "experiment.toml")
    assert saved.plan is not None
    assert saved.plan.training["device"] == DEVICE


@cuda
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_comparison_repeats_bit_for_bit(whole: Any, jobs: int, tmp_path: Path) -> None:
    """Two processes on one GPU change nothing either."""
    again = auricle.repeat(whole.folder / "experiment.toml", output=tmp_path / "run", jobs=jobs)
    assert hashes(again.folder) == hashes(whole.folder)


@cuda
def test_a_comparison_that_was_stopped_goes_on(whole: Any, tmp_path: Path) -> None:
    def stop(stage: str, done: int, total: int) -> None:
        if stage == "round 1" and done == 3:
            raise KeyboardInterrupt

    out = tmp_path / "run"
    with pytest.raises(KeyboardInterrupt):
        run(whole.request, output=out, plan=plan(), jobs=1, stage=stop)
    assert len(list((out / "work" / "units").glob("*.npz"))) == 3
    said: list[str] = []
    run(whole.request, output=out, jobs=1, say=said.append)
    assert any("trainings kept: 3" in line for line in said)
    assert hashes(out) == hashes(whole.folder)


@cuda
def test_the_model_answers_on_the_processor_as_on_the_gpu(whole: Any) -> None:
    network, description = bundle.load(whole.folder / "model")
    assert {p.device.type for p in network.parameters()} == {"cpu"}
    files = sorted(whole.root.rglob("*.wav"))
    waveform = torch.from_numpy(np.stack([soundfile.read(f, dtype="float32")[0] for f in files]))
    lengths = torch.full((len(files),), waveform.shape[-1])
    lengths[1::2] //= 2
    here = bundle.class_probabilities(network, description, waveform, lengths)
    with batched.exact():
        there = bundle.class_probabilities(
            network.to(DEVICE), description, waveform.to(DEVICE), lengths.to(DEVICE)
        )
    torch.testing.assert_close(there.cpu(), here, rtol=0, atol=1e-4)
    right = [auricle.load(whole.folder / "model").predict(f).label == f.parent.name for f in files]
    assert np.mean(right) > 0.9


@cuda
def test_the_model_is_exported(whole: Any) -> None:
    ours = prediction.load(whole.folder / "model")
    theirs = runtime.load(export.to_onnx(whole.folder / "model", licence="CC0-1.0").path)
    rng = np.random.default_rng(0)
    sound = 0.1 * rng.standard_normal((3, 3200), dtype=np.float32)
    lengths = np.array([3200, 3200, 1000])
    wanted = ours.probabilities(sound, lengths)
    np.testing.assert_allclose(theirs.probabilities(sound, lengths), wanted, atol=1e-5)


@cuda
def test_a_machine_without_a_gpu_says_what_to_do(whole: Any, tmp_path: Path) -> None:
    blind = {**os.environ, "CUDA_VISIBLE_DEVICES": "", "AURICLE_CACHE": str(tmp_path / "cache")}
    sound, file = next(whole.root.rglob("*.wav")), whole.folder / "experiment.toml"
    again = ["compare", "--experiment", str(file), "-o", str(tmp_path / "run")]
    for typed, code, told in (
        (["predict", str(whole.folder / "model"), str(sound)], 0, ""),
        (again, 1, "planned on another machine: device cuda"),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "auricle.cli", *typed],
            env=blind, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stderr
        assert told in " ".join(done.stderr.split())


@cuda
@pytest.mark.parametrize(
    "options", [{"precision": "bfloat16", "last": True}, {"precision": "bfloat16"}, {"last": True}]
)
def test_other_precisions_and_layouts_find_it_too(
    whole: Any, options: dict[str, Any], tmp_path: Path
) -> None:
    folder = run(whole.request, output=tmp_path / "run", plan=plan(**options), jobs=1)
    assert min(scores(folder).values()) > 0.9
    prediction.load(folder / "model")


@cuda
def test_what_a_machine_plans_is_what_it_trains_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    recordings.brief(monkeypatch, updates=60)
    root = recordings.make(tmp_path / "data", machines=6, each=2)
    found = auricle.compare(recordings.request(root), output=tmp_path / "run")
    plan = Experiment.read(found.folder / "experiment.toml").plan
    assert plan is not None
    assert plan.training["device"] == DEVICE
    assert min(scores(found.folder).values()) > 0.9


@cuda
def test_front_ends_that_learn_are_compared(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", machines=6)
    names = ("logmel", *LEARNING, "gate(fold)|logmel")
    asked = recordings.request(root, candidates=names, reference="leaf")
    folder = run(asked, output=tmp_path / "run", plan=plan(updates=20), jobs=1)
    assert scores(folder).keys() >= {"logmel", *LEARNING}
    prediction.load(folder / "model")


@cuda
def test_several_labels(tmp_path: Path) -> None:
    root = recordings.make_several(tmp_path / "data", machines=6)
    asked = recordings.request(root, group_pattern=None, group_column="machine")
    folder = run(asked, output=tmp_path / "run", plan=plan(updates=120), jobs=1)
    assert min(scores(folder).values()) > 0.8
    assert prediction.load(folder / "model").description.several


@cuda
def test_the_estimator_trains_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    recordings.brief(monkeypatch, updates=60)
    given = []
    monkeypatch.setattr(training, "fit", spied(training.fit, given))
    paths = sorted(recordings.make(tmp_path / "data").rglob("*.wav"))
    labels = [path.parent.name for path in paths]
    fitted = auricle.AudioClassifier(effort="quick").fit(paths, labels)
    assert {asked.device for asked in given} == {DEVICE}
    assert fitted.score(paths, labels) > 0.9
    loaded = auricle.load(fitted.save(tmp_path / "model"))
    assert not list((tmp_path / "model").glob("*.p*k*l*"))
    for path, row in zip(paths, fitted.predict_proba(paths), strict=True):
        assert list(loaded.predict(path).probabilities.values()) == pytest.approx(row, abs=1e-6)


def spied(fit: Callable[..., Any], plans: list[Plan]) -> Callable[..., Any]:
    def spy(*given: Any, **more: Any) -> Any:
        plans.append(more["plan"])
        return fit(*given, **more)

    return spy


# -- without a GPU --------------------------------------------------------------------------------


def test_an_experiment_of_a_machine_with_a_gpu(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It says what to do, and what it says works; in a folder that was begun too."""
    file = recordings.experiment(
        recordings.make(tmp_path / "data", machines=3), tmp_path / "x.toml"
    )
    out, text, said = tmp_path / "run", file.read_text(), []
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)

    def planned_on(device: str) -> None:
        for copy in filter(Path.exists, (file, out / "experiment.toml")):
            other = copy.read_text().replace('"cuda"', '"cpu"')
            copy.write_text(other.replace('device = "cpu"', f'device = "{device}"'))

    def stop(stage: str, done: int, total: int) -> None:
        if stage == "round 1":
            raise KeyboardInterrupt

    for _ in range(2):
        planned_on("cuda")
        with pytest.raises(
            ConfigError,
            match=r"another machine: device cuda: .*take cpu, under \[plan.training\] in its file; res",
        ):
            auricle.repeat(file, output=out)
        planned_on("cpu")
        with pytest.raises(KeyboardInterrupt):
            auricle.repeat(file, output=out, progress=stop)
    assert file.read_text() == text
    auricle.repeat(file, output=out, jobs=1)
    planned_on("cuda")
    auricle.repeat(file, output=out, say=said.append)
    assert any("is complete" in line for line in said), "there is nothing left to train"


@pytest.mark.parametrize(
    ("jobs", "words"), [(1, "training. The"), (3, r"training; .*jobs\) below 3")]
)
def test_a_gpu_without_memory_says_what_to_do(
    jobs: int, words: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(unit: Any, parent: int | None = None) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(units, "run", full)
    one = SimpleNamespace(done=False, features=tmp_path, folder=tmp_path)
    with pytest.raises(TrainingError, match=f"no memory left for a {words}"):
        units.run_all([one], jobs=jobs)  # type: ignore[list-item]
