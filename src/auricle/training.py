"""The plain fit loop: precomputed features, AdamW, one cycle, a fixed number of updates.

Every candidate of a comparison gets the same number of updates, the same batch, the same order of
clips and the same augmentation for a seed. There is no early stopping: the full schedule runs and
the last weights stay. On a CPU a training uses one thread and is repeatable bit for bit. On CUDA it
takes cuDNN's deterministic algorithms, and float32 is float32: no TF32.
"""

from __future__ import annotations

import ctypes
import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Protocol

import numpy as np
import torch
from numpy.typing import ArrayLike, NDArray
from torch import Tensor, nn

from auricle import augment, tasks
from auricle.errors import ConfigError, ModelError, unknown
from auricle.frontends import FrontEnd, batched
from auricle.models import build, probe
from auricle.models.seeded import seeded

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

PRECISIONS = ("float32", "bfloat16")
_BATCH = 16
_POINTS = 8
_FITTED = 0.9
_MOST_REVIEWED = 256
_NEARLY = 0.9
_GRAINS = 4  # batches of noise drawn once; each update takes a stretch at a random place
_TIMED = 6
EARLY = 0.9
"""Of the updates, this share sees `Plan.early_crop` of a clip."""
_NONE = 1e-12
_FEWEST_UPDATES = 4  # fewer leave the cycle without a rising part


@dataclass(frozen=True, slots=True)
class Plan:
    """How one model is trained; equal for every candidate but for the learning rate.

    Attributes:
        updates: steps of the optimiser.
        batch: clips an update.
        learning_rate: peak of the cycle.
        weight_decay: of AdamW (Loshchilov & Hutter 2019), on weights but not on gains and biases.
        label_smoothing: share of each target spread over all classes.
        mixup: alpha of the Beta distribution; 0 turns it off.
        crop: share of the longest clip's frames that an update sees of each clip.
        early_crop: the same for the first nine tenths of the updates, at most `crop`: what a network
            learns first is in any part of a sound (progressive learning, Tan & Le 2021).
        time_shift: largest roll, as a share of the length.
        freq_mask: widest band set to the mean, as a share of the bins.
        time_mask: longest span set to the mean, as a share of the frames.
        noise: largest standard deviation of the noise on normalised features.
        precision: `float32`, or `bfloat16` for the network's convolutions and products.
        channels_last: memory layout of the pictures.
        device: `cpu`, `cuda` or `cuda:N`.

    Raises:
        ConfigError: a value out of range, or a device that is not there.
    """

    updates: int
    batch: int = _BATCH
    learning_rate: float = 4e-3
    weight_decay: float = 0.3
    label_smoothing: float = 0.1
    mixup: float = 0.2
    crop: float = 1.0
    early_crop: float = 1.0
    time_shift: float = 0.5
    freq_mask: float = 0.15
    time_mask: float = 0.15
    noise: float = 0.2
    precision: str = "float32"
    channels_last: bool = False
    device: str = "cpu"

    def __post_init__(self) -> None:
        if self.precision not in PRECISIONS:
            raise unknown("precision", self.precision, PRECISIONS)
        batched.device(self.device)
        if self.updates < _FEWEST_UPDATES or self.batch < 2:
            raise ConfigError(
                f"a plan of {self.updates} updates of {self.batch} clips: "
                f"at least {_FEWEST_UPDATES} updates of 2 clips are needed"
            )
        for name, share in (("crop", self.crop), ("early_crop", self.early_crop)):
            if not 0 < share <= 1:
                raise ConfigError(f"{name} {share}: a share above 0 and at most 1 is needed")


@dataclass(frozen=True, slots=True)
class History:
    """What a training looked like; nothing is chosen by it.

    Attributes:
        updates: the updates after which the columns below were taken.
        train_loss: mean loss over the updates since the point before, augmented as trained.
        held_out_loss: cross entropy on the clips watched; empty where none were. Of several labels
            it is that of each class's yes or no, mean over classes.
        held_out_accuracy: share of the clips watched that were told right, all labels of each.
        train_accuracy: share of (at most 256) training clips told right after the last update.
        converged: see `has_converged`.
    """

    updates: tuple[int, ...]
    train_loss: tuple[float, ...]
    held_out_loss: tuple[float, ...]
    held_out_accuracy: tuple[float, ...]
    train_accuracy: float
    converged: bool


class Pictures(Protocol):
    """Rows of float32 pictures, (n, [channel,] bin, frame), read when asked for: a memmap, say."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the whole."""

    def __len__(self) -> int: ...

    def __getitem__(self, rows: Any, /) -> Floats: ...


class Watch(NamedTuple):
    """Held-out clips whose loss and accuracy are drawn as curves."""

    features: Pictures
    lengths: ArrayLike
    targets: ArrayLike


# effort: (passes over the training clips, fewest updates, most updates)
_SCHEDULES = {
    "quick": (40, 300, 1000),
    "standard": (100, 1500, 3000),
    "thorough": (160, 2400, 10000),
}


def schedule(effort: str, *, clips: int, **hardware: Any) -> Plan:
    """The plan for `clips` training clips; `hardware` is what `probe_hardware` found.

    >>> schedule("quick", clips=160).updates
    400

    Raises:
        ConfigError: an unknown effort.
    """
    if effort not in _SCHEDULES:
        raise unknown("effort", effort, _SCHEDULES)
    passes, fewest, most = _SCHEDULES[effort]
    updates = round(passes * clips / _BATCH)
    return Plan(updates=min(max(updates, fewest), most), batch=_BATCH, **hardware)


class Front(nn.Module):
    """The end of a front end that learns, which is trained with the network behind it.

    Features are then what stands before it: a picture that is computed once, or the sound itself as
    a picture of one bin. Augmentation comes after it, on pictures, as for every other candidate.

    Args:
        chain: from the first stage that learns on, see `FrontEnd.learnt`.
    """

    def __init__(self, chain: FrontEnd) -> None:
        super().__init__()
        self.chain = chain
        axes = next(iter(chain)).axes_in
        self._of_sound = axes is not None and axes.kind == "waveform"

    def forward(self, features: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Pictures (batch, 1, bin, frame) and their real frames (batch,).

        Args:
            features: (batch, 1, bin, column).
            lengths: their real columns, (batch,).
        """
        x = features[:, 0, 0] if self._of_sound else features[:, 0]
        picture, frames = self.chain.with_lengths(x, lengths)
        assert frames is not None
        return picture[:, None], frames


def fit(
    model: nn.Module,
    features: Pictures,
    lengths: ArrayLike,
    targets: ArrayLike,
    *,
    plan: Plan,
    seed: int,
    mean: ArrayLike | None = None,
    std: ArrayLike | None = None,
    front: Front | None = None,
    watch: Watch | None = None,
    weights: ArrayLike | None = None,
    progress: Callable[[int], None] | None = None,
) -> History:
    """Train `model` in place, for the full schedule, and leave it in evaluation.

    Args:
        model: maps (batch, channel, bin, frame) and lengths to logits (batch, class).
        features: (n, [channel,] bin, frame) float32, an array or a memmap.
        lengths: real frames of each clip, (n,).
        targets: class of each clip, (n,) integers from 0; of several labels (n, class), 0 or 1.
        plan: how to train.
        seed: the order of the clips, the augmentation and the dropout follow from it alone.
        mean: per bin, ([channel,] bin), of the training clips; None where they are normalised.
        std: like `mean`.
        front: makes pictures of the features and is trained too, in place.
        watch: held-out clips to draw curves of.
        weights: how often a clip is drawn against others of its class; classes are always drawn
            equally often.
        progress: called after each update with the updates done; what it raises ends the training.

    Raises:
        ModelError: the loss is no longer finite.
    """
    clips = _Clips.of(features, lengths, targets, mean, std)
    watched = None if watch is None else _Clips.of(*watch, mean, std)
    order_rng, picture_rng, noise_rng = map(
        np.random.default_rng, np.random.SeedSequence(seed).spawn(3)
    )
    order = clip_order(clips.targets, weights, plan.updates * plan.batch, order_rng)
    points, task = _points(plan.updates), tasks.of(clips.targets)
    losses: list[float] = []
    curve: list[tuple[float, float]] = []
    whole = _Whole(model, front)
    seen = whole.shape(*clips.shape[:2], clips.view(plan, plan.updates))
    grain = noise_rng.standard_normal(_GRAINS * plan.batch * math.prod(seen), dtype=np.float32)
    with _one_thread(plan, seed):
        update = _Update(_placed(whole, plan), plan, _LOSSES[task.LABELS])
        classes = probe(model, *seen).shape[1]
        for step, rows in enumerate(order.reshape(plan.updates, plan.batch), start=1):
            one_hot = task.one_hot(clips.targets[rows], classes)
            with np.errstate(invalid="ignore", over="ignore"):
                crops = clips.crops(rows, clips.view(plan, step), picture_rng)
            pictures = whole.pictures(*crops, plan)
            batch = _augmented(*pictures, one_hot, plan, picture_rng, noise_rng, grain)
            losses.append(update(*batch))
            _check(losses, plan)
            if watched is not None and step in points:
                curve.append(_held_out(whole, watched, plan))
            if progress is not None:
                progress(step)
    whole.eval()
    return _history(points, losses, curve, _train_accuracy(whole, clips, plan))


def predict_logits(
    model: nn.Module,
    features: Pictures,
    lengths: ArrayLike,
    *,
    plan: Plan,
    batch: int = 64,
    mean: ArrayLike | None = None,
    std: ArrayLike | None = None,
    front: Front | None = None,
) -> Floats:
    """Logits (n, class) of whole clips, in float32 whatever the precision of the training."""
    count = len(np.asarray(lengths))
    clips = _Clips.of(features, lengths, np.zeros(count, np.int64), mean, std)
    fine = replace(plan, precision="float32")
    return _logits(_Whole(model, front), clips, fine, batch, np.arange(count))


def has_converged(losses: ArrayLike, train_accuracy: float) -> bool:
    """Whether more updates of the same kind would hardly have changed the fit.

    The rule: after the last update the network tells at least 90 % of its own training clips
    right, whole and unaugmented; or the mean loss of the last fifth of the updates is surely not
    more than 5 % below that of the fifth before, two standard errors of the difference allowed
    for. The second part serves labels that cannot be learned by heart; a short run never passes
    it, since its standard error is large.
    """
    loss = np.asarray(losses, dtype=np.float64)
    fifth = len(loss) // 5
    if train_accuracy >= _FITTED or fifth < 2:
        return train_accuracy >= _FITTED
    before, last = loss[-2 * fifth : -fifth], loss[-fifth:]
    error = math.sqrt((before.var(ddof=1) + last.var(ddof=1)) / fifth)
    return bool(before.mean() - last.mean() + 2 * error <= 0.05 * before.mean())


def clip_order(
    targets: Integers, weights: ArrayLike | None, count: int, generator: np.random.Generator
) -> Integers:
    """Indices of `count` clips: classes equally often, clips of a class by their weight.

    Of several labels each class, and the clips without any, bring an equal share of the draws; a clip
    of two classes is drawn for both.

    Systematic sampling, one pass over n clips after another: a clip that is due m times a pass on
    average is drawn floor(m) or ceil(m) times in each, and a balanced set is simply shuffled.
    """
    share = np.ones(len(targets)) if weights is None else np.asarray(weights, dtype=np.float64)
    kinds = _kinds(targets)
    share = (share[:, None] * kinds / np.maximum(share @ kinds, _NONE)).sum(axis=1)
    share = len(share) * share / share.sum()
    passes = [_one_pass(share, generator) for _ in range(math.ceil(count / len(share)))]
    return np.concatenate(passes)[:count]


def _kinds(targets: Integers) -> NDArray[np.float64]:
    """What clips are drawn for, `(clip, kind)` 0 or 1: their classes; without any, that."""
    if targets.ndim == 1:
        return np.eye(int(targets.max()) + 1)[targets]
    return np.column_stack([targets, targets.sum(axis=1) == 0]).astype(np.float64)


def _one_pass(due: NDArray[np.float64], generator: np.random.Generator) -> Integers:
    mixed = generator.permutation(len(due))
    ticks = np.arange(len(due)) + generator.random()
    picks = np.searchsorted(np.cumsum(due[mixed]), ticks, side="right")
    return generator.permutation(mixed[np.minimum(picks, len(due) - 1)])


@dataclass(frozen=True, slots=True)
class _Clips:
    """The clips of a training, read from disk a batch at a time."""

    features: Pictures
    lengths: Integers
    targets: Integers
    mean: Floats | None
    std: Floats | None

    @classmethod
    def of(
        cls, features: Pictures, lengths: ArrayLike, targets: ArrayLike,
        mean: ArrayLike | None, std: ArrayLike | None,
    ) -> _Clips:  # fmt: skip
        """Validate once.

        Raises:
            ConfigError: sizes that do not fit each other.
        """
        size = features.shape
        spans, classes = np.asarray(lengths, np.int64), np.asarray(targets, np.int64)
        if len(size) not in (3, 4) or not len(features) == len(spans) == len(classes) > 0:
            raise ConfigError(
                f"features {size}, lengths {spans.shape} and targets {classes.shape}: "
                "features must be (n, bin, frame) or (n, channel, bin, frame), and n the same"
            )
        if spans.min() < 1 or spans.max() > size[-1]:
            raise ConfigError(
                f"lengths from {spans.min()} to {spans.max()} frames: "
                f"each must be from 1 to the {size[-1]} frames of the features"
            )
        centre = None if mean is None else _column(mean)
        return cls(features, spans, classes, centre, None if std is None else _column(std))

    @property
    def shape(self) -> tuple[int, int, int]:
        """(channel, bin, frame)."""
        size = self.features.shape
        return (1 if len(size) == 3 else size[1]), size[-2], size[-1]

    def rows(self, rows: Integers | slice) -> tuple[Floats, Integers]:
        """Whole clips, normalised: (batch, channel, bin, frame) and lengths."""
        lengths = self.lengths[rows]
        x = self.features[rows][..., : int(lengths.max())]
        return self._normal(x, lengths), lengths

    def view(self, plan: Plan, step: int) -> int:
        """Frames of a clip that an update sees at most; updates are counted from 1."""
        early = step <= EARLY * plan.updates
        share = min(plan.crop, plan.early_crop) if early else plan.crop
        return max(1, math.ceil(share * int(self.lengths.max())))

    def crops(
        self, rows: Integers, frames: int, generator: np.random.Generator
    ) -> tuple[Floats, Integers]:
        """Random spans of clips, normalised; of one length if the shortest is nearly as long.

        Without padding an update is cheaper, so a few frames are given up for it.
        """
        lengths = self.lengths[rows]
        if (shortest := int(lengths.min())) >= _NEARLY * frames:
            frames = min(frames, shortest)
        x, lengths = augment.crop(self.features[rows], lengths, frames, generator)
        return self._normal(x[..., : int(lengths.max())], lengths), lengths

    def _normal(self, x: Floats, lengths: Integers) -> Floats:
        x = x.reshape(len(x), *self.shape[:2], -1)
        if self.mean is not None:
            x = x - self.mean
        if self.std is not None:
            x = x / self.std
        real = np.arange(x.shape[-1]) < lengths[:, None]
        return np.where(real[:, None, None], x, 0).astype(np.float32, copy=False)


def _column(statistic: ArrayLike) -> Floats:
    """([channel,] bin) as (channel, bin, 1), to stand beside a picture."""
    values = np.asarray(statistic, np.float32)
    return np.atleast_2d(values)[..., None]


class _Whole(nn.Module):
    """A network and what of its front end is trained with it."""

    def __init__(self, model: nn.Module, front: Front | None) -> None:
        super().__init__()
        self.model, self.front = model, front

    def shape(self, channels: int, bins: int, columns: int) -> tuple[int, int, int]:
        """(channel, bin, frame) of the pictures of such features."""
        if self.front is None:
            return channels, bins, columns
        return 1, self.front.chain.bins, self.front.chain.frames(columns)

    def pictures(self, x: Floats, lengths: Integers, plan: Plan) -> tuple[Tensor, Integers]:
        """Pictures of features, on the plan's device, in float32, and their lengths."""
        features = torch.from_numpy(x).to(plan.device)
        if self.front is None:
            return features, lengths
        picture, frames = self.front(features, torch.from_numpy(lengths).to(plan.device))
        return picture, frames.cpu().numpy()

    def forward(self, picture: Tensor, lengths: Integers, plan: Plan) -> Tensor:
        """Logits in float32, in the plan's layout and precision."""
        layout = torch.channels_last if plan.channels_last else torch.contiguous_format
        picture = picture.contiguous(memory_format=layout)
        kind, half = picture.device.type, plan.precision == "bfloat16"
        with torch.autocast(kind, torch.bfloat16, enabled=half):
            return self.model(picture, torch.from_numpy(lengths).to(plan.device)).float()


def _augmented(
    x: Tensor, lengths: Integers, targets: Floats, plan: Plan,
    picture_rng: np.random.Generator, noise_rng: np.random.Generator, grain: Floats,
) -> tuple[Tensor, Integers, Floats]:  # fmt: skip
    """The batch as the network sees it.

    The noise has a generator of its own: how much it draws depends on the size of the picture, and
    all else must be drawn alike for every candidate. Values that are not finite pass through in
    silence: the loss tells.
    """
    if plan.time_shift:
        x = augment.time_shift(x, lengths, plan.time_shift, picture_rng)
    if plan.mixup:
        x, lengths, targets = augment.mixup(x, lengths, targets, plan.mixup, picture_rng)
    x = augment.spec_augment(
        x, lengths, picture_rng, freq_mask=plan.freq_mask, time_mask=plan.time_mask
    )
    if plan.noise:
        x = augment.noise(x, lengths, plan.noise, noise_rng, grain=grain)
    return x, lengths, targets


Loss = Callable[[Tensor, Tensor, float], Tensor]
"""Logits, targets (batch, class) and label smoothing to the mean loss of a batch."""


def _one_label(logits: Tensor, targets: Tensor, smoothing: float) -> Tensor:
    return nn.functional.cross_entropy(logits, targets, label_smoothing=smoothing)


def _each_label(logits: Tensor, targets: Tensor, smoothing: float) -> Tensor:
    """Mean over classes of the cross entropy of yes and no, of which smoothing takes a share each."""
    wanted = targets * (1 - smoothing) + smoothing / 2
    return nn.functional.binary_cross_entropy_with_logits(logits, wanted)


_LOSSES: dict[str, Loss] = {"single": _one_label, "multi": _each_label}


class _Update:
    """One step: forward, loss, backward, AdamW, one step of the cycle (Smith & Topin 2018)."""

    def __init__(self, whole: _Whole, plan: Plan, loss: Loss) -> None:
        self.whole, self.plan, self.loss = whole, plan, loss
        weights = [p for p in whole.parameters() if p.ndim > 1]
        others = [p for p in whole.parameters() if p.ndim <= 1]
        groups: list[dict[str, Any]] = [
            {"params": weights},
            {"params": others, "weight_decay": 0.0},
        ]
        self.optimizer = torch.optim.AdamW(
            groups, lr=plan.learning_rate, weight_decay=plan.weight_decay, fused=True
        )
        self.cycle = torch.optim.lr_scheduler.OneCycleLR(
            self.optimizer, plan.learning_rate, total_steps=plan.updates + 1,
            pct_start=0.25, div_factor=10, final_div_factor=100,
        )  # fmt: skip

    def __call__(self, picture: Tensor, lengths: Integers, targets: Floats) -> float:
        """The loss of the batch, before the step."""
        if not self.whole.training:  # going through the modules costs as much as a small layer
            self.whole.train()
        logits = self.whole(picture, lengths, self.plan)
        wanted = torch.from_numpy(targets).to(logits.device)
        loss = self.loss(logits, wanted, self.plan.label_smoothing)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        self.cycle.step()
        return loss.item()


def _check(losses: list[float], plan: Plan) -> None:
    if not math.isfinite(losses[-1]):
        raise ModelError(
            f"the training loss is {losses[-1]} at update {len(losses)} of {plan.updates} "
            f"(learning rate {plan.learning_rate:g}): check the features for values that are not "
            "finite, or lower the learning rate"
        )


@torch.no_grad()
def _logits(whole: _Whole, clips: _Clips, plan: Plan, batch: int, which: Integers) -> Floats:
    """Logits of the clips of `which`; clips of like length share a batch, so little is padded."""
    order = np.argsort(clips.lengths[which], kind="stable")
    parts = []
    with _one_thread(plan, seed=0):
        _placed(whole, plan).eval()
        for start in range(0, len(which), batch):
            rows = clips.rows(which[order[start : start + batch]])
            parts.append(whole(*whole.pictures(*rows, plan), plan).cpu().numpy())
    return np.concatenate(parts)[np.argsort(order)]


def _held_out(whole: _Whole, clips: _Clips, plan: Plan) -> tuple[float, float]:
    """Cross entropy and accuracy on the clips watched, in the precision of the training."""
    logits = _logits(whole, clips, plan, 64, np.arange(len(clips.targets)))
    task = tasks.of(clips.targets)
    wanted = torch.from_numpy(task.one_hot(clips.targets, logits.shape[1]))
    loss = _LOSSES[task.LABELS](torch.from_numpy(logits), wanted, 0.0)
    return loss.item(), _told_right(logits, clips.targets)


def _train_accuracy(whole: _Whole, clips: _Clips, plan: Plan) -> float:
    """Share of the training clips, or of enough of them spread evenly, that are told right."""
    count = len(clips.targets)
    which = np.unique(np.linspace(0, count - 1, min(count, _MOST_REVIEWED)).astype(np.int64))
    logits = _logits(whole, clips, plan, 64, which)
    return _told_right(logits, clips.targets[which])


def _told_right(logits: Floats, targets: Integers) -> float:
    """Share of clips that are told right; of several labels, all of them."""
    if targets.ndim == 1:
        return float(np.mean(logits.argmax(1) == targets))
    return float(np.mean(((logits > 0) == targets).all(1)))


def _points(updates: int) -> tuple[int, ...]:
    """About eight updates at which curves are read, the last among them."""
    return tuple(sorted({math.ceil(updates * k / _POINTS) for k in range(1, _POINTS + 1)}))


def _history(
    points: tuple[int, ...],
    losses: list[float],
    curve: list[tuple[float, float]],
    train_accuracy: float,
) -> History:
    starts = (0, *points[:-1])
    return History(
        updates=points,
        train_loss=tuple(float(np.mean(losses[a:b])) for a, b in zip(starts, points, strict=True)),
        held_out_loss=tuple(loss for loss, _ in curve),
        held_out_accuracy=tuple(accuracy for _, accuracy in curve),
        train_accuracy=train_accuracy,
        converged=has_converged(losses, train_accuracy),
    )


def _placed(whole: _Whole, plan: Plan) -> _Whole:
    """The network on the plan's device, in its layout."""
    layout = torch.channels_last if plan.channels_last else torch.contiguous_format
    return whole.to(plan.device).to(memory_format=layout)  # type: ignore[call-overload]


@contextmanager
def _one_thread(plan: Plan, seed: int) -> Iterator[None]:
    """One intra-op thread, torch's own generators (dropout) seeded, and on CUDA what repeats.

    All is put back after.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with seeded(seed, plan.device), batched.exact():
            yield
    finally:
        torch.set_num_threads(threads)


def keep_freed_memory() -> None:
    """Let this process's C library keep freed memory instead of handing it back at once.

    glibc maps every large tensor anew and the kernel clears its pages each time: up to a third of
    a small network's step. Call it once at the start of a training process. Where the C library is
    another, nothing happens.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError, TypeError):
        return
    trim_threshold, top_pad, mmap_threshold = -1, -2, -3
    mallopt(mmap_threshold, 2**30)
    mallopt(trim_threshold, 2**31 - 1)
    mallopt(top_pad, 2**26)


def probe_hardware(
    model: str = "compact", *, channels: int = 1, bins: int = 64, frames: int = 160
) -> dict[str, Any]:
    """The precision, layout and device at which this machine trains `model` fastest.

    Measured once, on noise, in processor time, so that a busy neighbour does not decide; float32
    in the plain layout stays unless another is faster by a tenth. Keep the answer in the
    experiment: another choice gives other results.

    Returns:
        `precision`, `channels_last` and `device`, as `schedule` takes them.
    """
    device = "cuda" if torch.cuda.is_available() else "cpu"
    choices = [
        {"precision": precision, "channels_last": last, "device": device}
        for precision in PRECISIONS
        for last in (False, True)
    ]
    clock = time.perf_counter if device == "cuda" else time.process_time
    shape = (channels, bins, frames)
    times = [_seconds(model, shape, choice, clock) for choice in choices]
    best = min(range(len(choices)), key=lambda i: times[i])
    return choices[best] if times[best] < 0.9 * times[0] else choices[0]


def seconds_per_update(
    model: str,
    *,
    channels: int,
    bins: int,
    frames: int,
    hardware: dict[str, Any],
    front: Front | None = None,
) -> float:
    """What one update costs on this machine as it is now, in seconds of the clock.

    With a `front` the sizes are those of its features.
    """
    return _seconds(model, (channels, bins, frames), hardware, time.perf_counter, front)


def _seconds(
    name: str,
    shape: tuple[int, int, int],
    hardware: dict[str, Any],
    clock: Callable[[], float],
    front: Front | None = None,
) -> float:
    """The fastest of a few updates on noise, in seconds."""
    plan = Plan(updates=_TIMED if front is None else _FEWEST_UPDATES, **hardware)
    rng = np.random.default_rng(0)
    x = rng.standard_normal((plan.batch, *shape), dtype=np.float32)
    lengths = np.full(plan.batch, shape[-1])
    targets = np.eye(2, dtype=np.float32)[rng.integers(2, size=plan.batch)]
    channels, bins, _ = _Whole(nn.Identity(), front).shape(*shape)
    net = build(
        name, channels=channels, bins=bins, classes=2, generator=torch.Generator().manual_seed(0)
    )
    times = []
    with _one_thread(plan, seed=0):
        whole = _placed(_Whole(net, front), plan)
        update = _Update(whole, plan, _one_label)
        for _ in range(plan.updates):
            start = clock()
            update(*whole.pictures(x, lengths, plan), targets)
            times.append(clock() - start)
    return min(times)
