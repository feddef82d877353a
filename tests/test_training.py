"""The fit loop: repeatable, paired, honest about padding, and it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from auricle import training
from auricle.errors import ConfigError, ModelError
from auricle.models import build
from auricle.training import Plan, Watch, clip_order, fit, has_converged, predict_logits, schedule

BINS, FRAMES, CLASSES = 12, 24, 3
SHORT = Plan(updates=12, batch=6)


def net(seed: int = 0, name: str = "compact") -> torch.nn.Module:
    generator = torch.Generator().manual_seed(seed)
    return build(name, channels=1, bins=BINS, classes=CLASSES, generator=generator)


def problem(count: int = 36, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Noise with one band raised; the band tells the class."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((count, BINS, FRAMES)).astype(np.float32)
    y = np.arange(count) % CLASSES
    for clip, label in zip(x, y, strict=True):
        clip[4 * label : 4 * label + 3] += 2
    lengths = rng.integers(8, FRAMES + 1, count)
    x[np.arange(FRAMES) >= lengths[:, None, None].repeat(BINS, 1)] = 77  # never to be seen
    return x, lengths, y


def weights(model: torch.nn.Module) -> list[torch.Tensor]:
    return list(model.state_dict().values())


@pytest.mark.parametrize("precision", training.PRECISIONS)
@pytest.mark.parametrize("channels_last", [False, True])
def test_repeats_bit_for_bit(precision: str, channels_last: bool) -> None:
    plan = Plan(updates=6, batch=6, precision=precision, channels_last=channels_last)
    runs = []
    for global_seed, threads in ((1, 1), (2, 2)):
        torch.manual_seed(global_seed)
        torch.set_num_threads(threads)
        model = net()
        history = fit(model, *problem(), plan=plan, seed=3)
        logits = predict_logits(model, *problem()[:2], plan=plan)
        runs.append((history, weights(model), logits))
        assert torch.get_num_threads() == threads
    (first, first_weights, first_logits), (second, second_weights, second_logits) = runs
    assert first == second
    assert all(torch.equal(a, b) for a, b in zip(first_weights, second_weights, strict=True))
    assert np.array_equal(first_logits, second_logits)


def test_another_seed_is_another_run() -> None:
    a, b = (fit(net(), *problem(), plan=SHORT, seed=seed) for seed in (0, 1))
    assert a.train_loss != b.train_loss


def test_the_global_generator_is_left_alone() -> None:
    torch.manual_seed(11)
    expected = torch.rand(3)
    torch.manual_seed(11)
    fit(net(), *problem(), plan=SHORT, seed=0)
    assert torch.equal(torch.rand(3), expected)


def test_no_gpu_s_generator_is_touched_by_what_runs_on_the_processor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """torch's own `manual_seed` seeds those too, and nothing would put them back."""
    seeded: list[int] = []
    monkeypatch.setattr(torch.cuda, "manual_seed_all", seeded.append)
    torch.manual_seed(5)
    assert seeded == [5]
    fit(net(), *problem(), plan=Plan(updates=4), seed=0)
    assert seeded == [5]


def test_learns_and_predicts() -> None:
    x, lengths, y = problem()
    model = net()
    history = fit(model, x, lengths, y, plan=Plan(updates=80, batch=12), seed=0)
    fresh, spans, labels = problem(seed=1)
    logits = predict_logits(model, fresh, spans, plan=SHORT)
    assert logits.shape == (36, CLASSES)
    assert logits.dtype == np.float32
    assert (logits.argmax(1) == labels).mean() > 0.9
    assert history.train_loss[-1] < 0.8 * history.train_loss[0]
    assert not model.training


def test_values_beyond_a_clip_are_never_seen() -> None:
    x, lengths, y = problem()
    other = x.copy()
    other[np.arange(FRAMES) >= lengths[:, None, None].repeat(BINS, 1)] = np.nan
    a = fit(net(), x, lengths, y, plan=SHORT, seed=0)
    b = fit(net(), other, lengths, y, plan=SHORT, seed=0)
    assert a == b
    assert np.isfinite(predict_logits(net().eval(), other, lengths, plan=SHORT)).all()


def test_normalisation_inside_equals_normalisation_before() -> None:
    x, lengths, y = problem()
    mean, std = np.linspace(-1, 1, BINS), np.linspace(1, 2, BINS)
    before = ((x - mean[:, None]) / std[:, None]).astype(np.float32)
    a, b = net(), net()
    fit(a, x, lengths, y, plan=SHORT, seed=0, mean=mean, std=std)
    fit(b, before, lengths, y, plan=SHORT, seed=0)
    with_statistics = predict_logits(a, x, lengths, plan=SHORT, mean=mean, std=std)
    # both round to float32, in another order, over twelve updates
    np.testing.assert_allclose(
        with_statistics, predict_logits(b, before, lengths, plan=SHORT), rtol=1e-2, atol=1e-3
    )


def test_prediction_of_a_batch_equals_its_items() -> None:
    x, lengths, _ = problem(10)
    model = net().eval()
    together = predict_logits(model, x, lengths, plan=SHORT)
    for size in (1, 3):
        parts = predict_logits(model, x, lengths, plan=SHORT, batch=size)
        np.testing.assert_allclose(together, parts, rtol=1e-4, atol=1e-5)


def test_reads_a_memmap_and_channels(tmp_path: Path) -> None:
    x, lengths, y = problem()
    np.save(tmp_path / "x.npy", x[:, None])
    on_disk = np.load(tmp_path / "x.npy", mmap_mode="r")
    assert fit(net(), on_disk, lengths, y, plan=SHORT, seed=0) == fit(
        net(), x, lengths, y, plan=SHORT, seed=0
    )


def test_watching_changes_nothing_but_the_curves() -> None:
    x, lengths, y = problem()
    seen = net()
    watched = fit(seen, x, lengths, y, plan=SHORT, seed=0, watch=Watch(x, lengths, y))
    unseen = net()
    plain = fit(unseen, x, lengths, y, plan=SHORT, seed=0)
    assert all(torch.equal(a, b) for a, b in zip(weights(seen), weights(unseen), strict=True))
    assert watched.train_loss == plain.train_loss
    assert len(watched.held_out_loss) == len(watched.held_out_accuracy) == len(watched.updates)
    assert plain.held_out_loss == ()
    assert watched.updates[-1] == SHORT.updates
    assert len(watched.updates) == 8


def test_classes_are_drawn_equally_and_all_clips_come() -> None:
    targets = np.array([0] * 50 + [1] * 10 + [2] * 3)
    order = clip_order(targets, None, 6300, np.random.default_rng(0))
    drawn = np.bincount(targets[order])
    assert drawn == pytest.approx(2100, rel=0.01)
    per_clip = np.bincount(order, minlength=63)
    assert per_clip.min() >= 21  # each of 50 is due 42 times in 100 passes, give or take 5
    assert per_clip[-3:].min() >= 690


def test_a_balanced_set_is_shuffled() -> None:
    targets = np.arange(30) % 3
    order = clip_order(targets, None, 60, np.random.default_rng(0))
    assert sorted(order[:30]) == sorted(order[30:]) == list(range(30))
    assert list(order[:30]) != list(order[30:])


def test_weights_share_out_within_a_class() -> None:
    targets, share = np.array([0, 0, 1, 1]), np.array([3.0, 1.0, 1.0, 1.0])
    drawn = np.bincount(clip_order(targets, share, 4000, np.random.default_rng(0)))
    np.testing.assert_allclose(drawn, [1500, 500, 1000, 1000], rtol=0.1)


def test_batches_pair_across_candidates() -> None:
    """What is drawn for the order does not depend on the picture's size."""
    seen: list[np.ndarray] = []
    for bins, frames in ((12, 24), (20, 48)):
        labels = np.arange(36, dtype=np.float32)
        x = labels[:, None, None] * np.ones((36, bins, frames), np.float32)
        model = _Recorder()
        plan = Plan(updates=5, batch=6, mixup=0.0, noise=0.0, freq_mask=0.0, time_mask=0.0)
        fit(model, x, np.full(36, frames), np.arange(36) % 2, plan=plan, seed=0)
        seen.append(np.stack(model.seen))
    assert np.array_equal(*seen)


@pytest.mark.parametrize(
    ("crops", "frames"),
    [
        ({}, [40] * 5),
        ({"crop": 0.5, "early_crop": 0.25}, [10, 10, 10, 10, 20]),
        ({"crop": 0.5, "early_crop": 1.0}, [20] * 5),
    ],
)
def test_the_first_updates_see_less(crops: dict, frames: list[int]) -> None:
    model = _Recorder()
    x = np.zeros((8, 6, 40), np.float32)
    fit(model, x, np.full(8, 40), np.arange(8) % 2, plan=Plan(updates=5, batch=4, **crops), seed=0)
    assert model.frames == frames


class _Recorder(torch.nn.Module):
    """Remembers which clips it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.out = torch.nn.Linear(1, 2)
        self.seen: list[np.ndarray] = []
        self.frames: list[int] = []

    def forward(self, x: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        if self.training:
            self.seen.append(x[:, 0, 0, 0].numpy().copy())
            self.frames.append(x.shape[-1])
        return self.out(x.mean((2, 3)))


def test_a_loss_that_is_not_finite_is_an_error() -> None:
    x, lengths, y = problem()
    x[:, 0, 0] = np.inf
    with pytest.raises(ModelError, match=r"training loss is nan at update 1 of 12"):
        fit(net(), x, lengths, y, plan=SHORT, seed=0)


def test_can_be_interrupted() -> None:
    def stop(done: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    threads = torch.get_num_threads()
    with pytest.raises(KeyboardInterrupt):
        fit(net(), *problem(), plan=SHORT, seed=0, progress=stop)
    assert torch.get_num_threads() == threads


def test_a_schedule_cut_short_is_called_so() -> None:
    x, lengths, y = problem()
    long = fit(net(), x, lengths, y, plan=Plan(updates=80, batch=12), seed=0)
    short = fit(net(), x, lengths, y, plan=Plan(updates=20, batch=12, learning_rate=1e-4), seed=0)
    assert long.converged
    assert long.train_accuracy > 0.9
    assert not short.converged
    assert short.train_accuracy < 0.9


@pytest.mark.parametrize(
    ("losses", "accuracy", "expected"),
    [
        (np.linspace(2, 1, 1000), 0.5, False),  # still falling
        (np.linspace(2, 1, 1000), 0.95, True),  # but everything is fitted
        (2 * np.exp(-np.arange(1000) / 100) + 1, 0.5, True),  # levelled off
        (np.full(1000, 2.3) + np.tile([-0.1, 0.1], 500), 0.5, True),  # flat, noisy, long
        (np.full(40, 2.3) + np.tile([-0.5, 0.5], 20), 0.5, False),  # too short to tell
        (np.full(5, 1.0), 0.5, False),
    ],
)
def test_the_rule_of_convergence(losses: np.ndarray, accuracy: float, expected: bool) -> None:
    assert has_converged(losses, accuracy) is expected


def test_schedule_follows_the_data_and_the_effort() -> None:
    for clips in (10, 200, 5000):
        plans = [schedule(effort, clips=clips) for effort in ("quick", "standard", "thorough")]
        assert plans[0].updates < plans[1].updates < plans[2].updates
    assert schedule("standard", clips=200).updates <= schedule("standard", clips=5000).updates
    assert schedule("quick", clips=9, precision="bfloat16").precision == "bfloat16"
    with pytest.raises(ConfigError, match="did you mean 'standard'"):
        schedule("standart", clips=9)


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"precision": "float16"}, "unknown precision"),
        ({"device": "gpu"}, "unknown device 'gpu'.* Accepted: cpu, cuda"),
        ({"device": "cuda:99"}, "device cuda:99: torch finds"),
        ({"updates": 0}, "at least 4 updates"),
        ({"batch": 1}, "2 clips"),
        ({"crop": 0.0}, "crop 0.0"),
        ({"early_crop": 1.5}, "early_crop 1.5"),
    ],
)
def test_plans_are_validated(change: dict[str, object], match: str) -> None:
    with pytest.raises(ConfigError, match=match):
        Plan(**{"updates": 5, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"features": np.zeros((4, 5))},
        {"lengths": np.zeros(36)},
        {"lengths": np.full(36, 99)},
        {"targets": np.zeros(3)},
    ],
)
def test_sizes_that_do_not_fit_are_refused(change: dict[str, np.ndarray]) -> None:
    x, lengths, y = problem()
    given = {"features": x, "lengths": lengths, "targets": y, **change}
    with pytest.raises(ConfigError, match="must be"):
        fit(net(), **given, plan=SHORT, seed=0)


def test_probe_answers_with_a_plan_of_this_machine() -> None:
    found = training.probe_hardware(bins=8, frames=16)
    assert set(found) == {"precision", "channels_last", "device"}
    cpu = {**found, "device": "cpu"}  # a GPU takes the same time for both
    small, large = (
        training.seconds_per_update("compact", channels=1, bins=8, frames=f, hardware=cpu)
        for f in (16, 1600)
    )
    assert 0 < small < large
    fit(net(), *problem(), plan=Plan(updates=4, batch=4, **found), seed=0)


def test_keeping_freed_memory_is_harmless() -> None:
    training.keep_freed_memory()
    fit(net(), *problem(), plan=Plan(updates=4, batch=4), seed=0)
