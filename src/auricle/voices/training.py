"""From folders of clean voices to the file of a voices model.

Speakers are divided before anything is mixed: training, and a seventh to choose the threshold and
to calibrate on. The audit comes first and can stop everything. All chance follows from one seed;
what was done is written into the file (`provenance`).
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from sklearn.linear_model import LogisticRegression
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel

from auricle.errors import ConfigError, TrainingError
from auricle.files import write_text
from auricle.frontends import batched, engine
from auricle.models.seeded import seeded
from auricle.parallel import available_cores
from auricle.printing import counted, duration, left
from auricle.runtime.voices import Decision
from auricle.voices import features, network, pieces, scores
from auricle.voices.activity import RATE
from auricle.voices.audit import Audit, audit, demand
from auricle.voices.conceptor import ConceptorModel, fit_conceptors
from auricle.voices.corpus import Corpus, Say, heard, make
from auricle.voices.doubts import doubts
from auricle.voices.network import Network, Shape
from auricle.voices.pieces import Chance, Pieces
from auricle.voices.ratio import RatioModel, fit_ratio
from auricle.voices.scenes import SECONDS, Scene, Setting, Surroundings, clip, scenes
from auricle.voices.sources import Voice

Drawn = TypeVar("Drawn")

_AT_ONCE = 16
_FEWEST = 16
_WARM_UP = 0.1
_DECAY = 1e-2
_MUON_RATE, _MUON_DECAY = 0.02, 0.05
_SEVERAL_WEIGHT = 1.5
_CLIP = 2.0
# The weights that are kept are a running mean over about so many updates.
_AVERAGED = 500
_TOP_SECONDS = 0.5
_CALIBRATION_CLIPS = 200
_CLASSIC_HOURS, _CLASSIC_SCENES = 0.5, 8
_LEVELS = np.arange(0.2, 0.8, 0.04)


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is made and learned.

    Attributes:
        hours: of scenes to train on.
        epochs: passes over them.
        rate: highest learning rate of the one-cycle schedule, for all that is no hidden matrix.
        seed: of everything.
        batch: pieces an update.
        device: that the network is trained on, `cpu`, `cuda` or `cuda:N`. On a GPU the sums' order, and
            so the last digits, may change from run to run.
        processes: that make scenes, by default one a core. The network is trained by one thread while
            another draws its pieces; what it learns does not depend on them.
        setting: of the mixture generator.
        shape: of the network.
    """

    hours: float = 50.0
    epochs: int = 4
    rate: float = 5e-3
    seed: int = 0
    batch: int = 16
    device: str = "cpu"
    processes: int | None = None
    setting: Setting = field(default_factory=Setting)
    shape: Shape = field(default_factory=Shape)

    def __post_init__(self) -> None:
        counts = (self.epochs, self.batch, self.processes if self.processes is not None else 1)
        if self.hours <= 0 or min(counts) < 1:
            raise ConfigError(
                f"a plan of {self.hours} hours, {self.epochs} epochs, batches of {self.batch} and "
                f"{self.processes} processes: all must be above 0"
            )


def split(
    voices: Sequence[Voice], seed: int, *, share: float = 1 / 7
) -> tuple[list[Voice], list[Voice]]:
    """Speakers to train on and to choose on; each side has four or more.

    Raises:
        TrainingError: fewer than eight speakers.
    """
    if len(voices) < 8:
        raise TrainingError(
            f"too few speakers to train on and to choose on: {len(voices)}; give 8 or more, better 50"
        )
    order = np.random.default_rng([seed, 2]).permutation(len(voices))
    held = max(4, round(share * len(voices)))
    return [voices[i] for i in order[held:]], [voices[i] for i in order[:held]]


def fit(seen: Corpus, plan: Plan, say: Say) -> Network:
    """Train the network on a corpus, on pieces that sound different each time.

    Raises:
        ConfigError: a device that is not there.
        TrainingError: too few scenes, or too many for the GPU's memory.
    """
    device = batched.device(plan.device)
    try:
        with seeded(plan.seed, device), batched.exact():
            return _fit(seen, plan, device, say)
    except torch.OutOfMemoryError as error:
        raise TrainingError(
            f"{device} has no memory left; fewer hours of scenes or a smaller batch need less"
        ) from error


def _fit(seen: Corpus, plan: Plan, device: torch.device, say: Say) -> Network:
    model: Any = Network(plan.shape)
    model.to(device).to(memory_format=torch.channels_last)  # a quarter faster
    an_epoch = int(len(seen.counts) * pieces.PER_SCENE) // plan.batch
    updates = plan.epochs * an_epoch
    if updates < 2:
        raise TrainingError(f"{len(seen.counts)} scenes are too few: give more hours or epochs")
    optimiser = _Optimiser(model, plan.rate, updates)
    averaged = AveragedModel(model, multi_avg_fn=_running, use_buffers=True)
    whole, chance = Pieces(seen, plan.shape.delay, device), Chance.of(plan.seed, device)
    model.train()
    begun = time.monotonic()
    drawn = ahead(lambda: whole.draw(plan.batch, chance), updates)
    for epoch in range(plan.epochs):
        losses = []
        for batch in islice(drawn, an_epoch):
            losses.append(_update(model, optimiser, *batch))
            averaged.update_parameters(model)
        rest = left(time.monotonic() - begun, epoch + 1, plan.epochs)
        say(f"epoch {epoch + 1} of {plan.epochs}: loss {torch.stack(losses).mean():.3f}, {rest}")
    kept: Any = averaged.module
    model.load_state_dict(kept.state_dict())
    trained: Network = model.cpu().eval()
    return trained


def ahead(draw: Callable[[], Drawn], count: int) -> Iterator[Drawn]:
    """What `count` calls, one or more, give, in order; the next is made while the last is used.

    >>> numbers = iter(range(9))
    >>> list(ahead(lambda: next(numbers), 3))
    [0, 1, 2]
    """
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(draw)
        for number in range(count):
            drawn = waiting.result()
            if number + 1 < count:
                waiting = pool.submit(draw)
            yield drawn


class _Optimiser:
    """Muon for the network's matrices, AdamW for the rest; the rates of both go through one cycle.

    Muon (Jordan et al. 2024) makes every update of a matrix orthogonal, so that rare directions are
    learned as fast as frequent ones: half the updates reach the same loss. It takes matrices only:
    a convolution is one of filters by inputs, a recurrent layer three, one a gate.
    """

    def __init__(self, model: Network, rate: float, updates: int) -> None:
        # The first filters see single bands, and the last layer makes the logits: neither is hidden.
        first = (branch.convolutions[0] for branch in model.branches)
        ends = {id(p) for end in (*first, model.dense) for p in end.parameters()}
        hidden = [p for p in model.parameters() if p.ndim > 1 and id(p) not in ends]
        chosen = {id(p) for p in hidden}
        rest = [p for p in model.parameters() if id(p) not in chosen]
        gates = {id(p) for p in model.gru.parameters()}
        self._matrices = [
            (p, [nn.Parameter(part.clone()) for part in self._parts(p.detach(), id(p) in gates)])
            for p in hidden
        ]
        copies = [part for _, parts in self._matrices for part in parts]
        self._optimisers: list[torch.optim.Optimizer] = [
            torch.optim.Muon(copies, lr=_MUON_RATE, weight_decay=_MUON_DECAY),
            torch.optim.AdamW(rest, lr=rate, weight_decay=_DECAY),
        ]
        self._schedules = [
            torch.optim.lr_scheduler.OneCycleLR(
                optimiser,
                highest,
                total_steps=updates,
                pct_start=_WARM_UP,
                cycle_momentum=False,
            )
            for optimiser, highest in zip(self._optimisers, (_MUON_RATE, rate), strict=True)
        ]
        self._model = model

    def zero_grad(self) -> None:
        """Forget the gradients."""
        self._model.zero_grad()

    def step(self) -> None:
        """One update of all weights, and of the rates."""
        for weight, parts in self._matrices:
            assert weight.grad is not None
            for part, grad in zip(parts, self._parts(weight.grad, len(parts) > 1), strict=True):
                part.grad = grad
        for optimiser, schedule in zip(self._optimisers, self._schedules, strict=True):
            optimiser.step()
            schedule.step()
        with torch.no_grad():
            for weight, parts in self._matrices:
                weight.copy_(torch.cat(tuple(parts)).view(weight.shape))

    @staticmethod
    def _parts(weight: Tensor, gates: bool) -> tuple[Tensor, ...]:
        return weight.flatten(1).chunk(3 if gates else 1)


def _running(averages: Any, values: Any, count: Any) -> None:
    """The mean of the first updates' weights, later an exponential one."""
    share = 1 / min(_AVERAGED, int(count) / 10 + 1)
    for average, value in zip(averages, values, strict=True):
        if average.is_floating_point():
            average.lerp_(value, share)
        else:
            average.copy_(value)


def _update(model: Network, optimiser: _Optimiser, x: Tensor, wanted: Tensor) -> Tensor:
    loss = functional.cross_entropy(
        model(x).flatten(0, 1),
        wanted.flatten(),
        weight=torch.tensor([1.0, 1.0, _SEVERAL_WEIGHT], device=x.device),
        ignore_index=-100,
    )
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), _CLIP)
    optimiser.step()
    return loss.detach()


def probabilities(model: Network, x: np.ndarray) -> npt.NDArray[np.float32]:
    """`(scene, step, class)` of pictures `(scene, frame, band)`, moved back by the delay."""
    with torch.inference_mode():
        parts = [
            model(torch.from_numpy(_seen(x[at : at + _AT_ONCE]))).softmax(-1)
            for at in range(0, len(x), _AT_ONCE)
        ]
    return torch.cat(parts)[:, model.shape.delay :].numpy()


def _seen(x: np.ndarray) -> npt.NDArray[np.float32]:
    """Pictures as the network takes them, `(scene, band, frame)`."""
    return np.ascontiguousarray(network.normalised(x.astype(np.float32)).swapaxes(1, 2))


# --- what is chosen on held-out speakers --------------------------------


def tracks(p: np.ndarray, counts: np.ndarray, decision: dict[str, float]) -> list[scores.Track]:
    """Truth and decisions of each scene, on steps of 40 ms; `p` is `(scene, step)`."""
    truth = counts[:, 2::4][:, : p.shape[1]]
    return [
        scores.Track(count, score[: len(count)], decided(score, decision)[: len(count)])
        for count, score in zip(truth, p, strict=True)
    ]


def decided(p: np.ndarray, decision: dict[str, float], *, step: float = 0.04) -> scores.Flags:
    """The decision of the file, on steps of 40 ms."""
    return scores.hysteresis(
        p,
        on=decision["on"],
        off=decision["off"],
        minimum=round(decision["minimum_s"] / step),
        hangover=round(decision["hangover_s"] / step),
    )


def choose_decision(
    p: np.ndarray, counts: np.ndarray, levels: Sequence[float] | np.ndarray = _LEVELS
) -> dict[str, float]:
    """The thresholds with the highest F1 over steps, with fixed lengths.

    A call lasts 0.12 s or longer and ends after 0.2 s below the lower threshold.
    """
    best: tuple[float, dict[str, float]] = (-1.0, {})
    for on in levels:
        tried = {
            "on": _four_digits(on),
            "off": _four_digits(on * 0.7),
            "minimum_s": 0.12,
            "hangover_s": 0.2,
        }
        f1 = scores.frame_scores(tracks(p, counts, tried), step=0.04).f1
        best = max(best, (f1, tried), key=lambda pair: pair[0])
    return best[1]


def _four_digits(value: float) -> float:
    return float(f"{value:.4g}")


def clip_score(p: np.ndarray, top_s: float, *, step: float = 0.04) -> float:
    """Log odds of the mean of a clip's highest `top_s` seconds of probability."""
    most = max(1, round(top_s / step))
    q = float(np.clip(np.sort(p)[-most:].mean(), 1e-6, 1 - 1e-6))
    return float(np.log(q / (1 - q)))


def calibrate(
    model: Network, voices: Sequence[Voice], around: Surroundings, plan: Plan
) -> dict[str, float]:
    """A logistic curve from a 3-s clip's score to whether several speak in it."""
    found: list[float] = []
    several: list[bool] = []
    for number in range(_CALIBRATION_CLIPS):
        generator = np.random.default_rng([plan.seed, 4, number])
        count = 1 if number % 2 else int(generator.integers(2, 4))
        cast = [voices[i] for i in generator.choice(len(voices), count, replace=False)]
        seen = features.picture(clip(generator, cast, around, plan.setting))
        found.append(clip_score(probabilities(model, seen[None])[0, :, 2], _TOP_SECONDS))
        several.append(count > 1)
    curve = LogisticRegression().fit(np.array(found)[:, None], several)
    slope, intercept = float(curve.coef_[0, 0]), float(curve.intercept_[0])
    return {"top_s": _TOP_SECONDS, "slope": round(slope, 4), "intercept": round(intercept, 4)}


# --- all of it ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Trained:
    """A trained model.

    Attributes:
        content: of the file.
        audit: what energy alone can tell in the training data.
    """

    content: dict[str, Any]
    audit: Audit

    def save(self, path: Path) -> None:
        """Write the file."""
        write_text(path, json.dumps(self.content, separators=(",", ":")) + "\n")


# Sums in another order would give other weights.
@engine.one_torch_thread()
def train(
    voices: Sequence[Voice],
    around: Surroundings,
    plan: Plan,
    *,
    sources: Sequence[str] = (),
    say: Say = lambda text: None,
) -> Trained:
    """Audit, make scenes, fit, choose the decision, calibrate.

    Raises:
        ConfigError: a device that is not there.
        TrainingError: too few speakers, or the audit failed.
    """
    begun = time.monotonic()
    batched.device(plan.device)
    fitted, held = split(voices, plan.seed)
    say(f"{len(fitted)} speakers to train on, {len(held)} to choose on")
    found = _audited(fitted, around, plan, say)
    count = _scenes_in(plan.hours)
    say(
        f"{_told(count, plan.hours)}, {_memory(count, around):.2g} GB of memory; "
        f"each is passed {counted(plan.epochs, 'time', 'times')}"
    )
    seen = replace(_made(fitted, around, plan, plan.hours, 5, say), sounds=heard(around.sounds))
    model = fit(seen, plan, say)
    network.dequantise(model)
    decision, figures = chosen(model, held, around, plan)
    curve = calibrate(model, held, around, plan)
    wrong = _judged(figures, curve["slope"], say)
    content = network.description(model) | {"decision": decision, "calibration": {"clip": curve}}
    told = {"seconds": round(time.monotonic() - begun), "plan": asdict(plan), "scenes": count}
    return Trained(content | _provenance(told, voices, found, figures, wrong, sources), found)


def _judged(figures: dict[str, Any], slope: float, say: Say) -> list[str]:
    """What is wrong with a model, which is said beside its figures."""
    say(
        f"held-out speakers: AUC {figures['auc']}, F1 {figures['f1']} "
        f'(always "several": {figures["f1_always"]})'
    )
    wrong = list(doubts(figures, slope))
    for doubt in wrong:
        say(f"warning: {doubt}")
    if wrong:
        say("warning: do not rely on this model; more speakers and more hours make a better one")
    return wrong


def chosen(
    model: Network, held: Sequence[Voice], around: Surroundings, plan: Plan
) -> tuple[dict[str, float], dict[str, Any]]:
    """The decision, and what held-out speakers score with it.

    Thresholds are chosen where several voices are as rare as in a meeting. Where there are eight
    speakers or more, each half is judged by the thresholds of the other: nobody is scored by what
    their own voice chose.
    """
    meeting = replace(plan, setting=as_in_meetings(plan.setting))
    halves = [held[::2], held[1::2]] if len(held) >= 8 else [held]
    hours = max(0.1, min(0.5, plan.hours / 8)) / len(halves)
    made = [_made(half, around, meeting, hours, 6 + n) for n, half in enumerate(halves)]
    p = [probabilities(model, features.decoded(one.features))[..., 2] for one in made]
    own = [choose_decision(*pair) for pair in zip(p, (one.counts for one in made), strict=True)]
    found = [
        track for at, one in enumerate(made) for track in tracks(p[at], one.counts, own[at - 1])
    ]
    decision = choose_decision(np.concatenate(p), np.concatenate([one.counts for one in made]))
    figures = _figures(found) | {"speakers": len(held), "thresholds_of_others": len(halves) > 1}
    return decision, figures


Classic = RatioModel | ConceptorModel


def train_classic(
    voices: Sequence[Voice],
    around: Surroundings,
    plan: Plan,
    kind: str,
    *,
    representation: str = "mfcc",
    sources: Sequence[str] = (),
    say: Say = lambda text: None,
) -> Trained:
    """The ratio of two Gaussian mixtures ("gmm") or conceptors ("conceptor"), on the same scenes.

    At most half an hour of scenes: more does not change such models. The curve and the thresholds
    come from held-out speakers where several voices are as rare as in a meeting.

    Raises:
        TrainingError: too few speakers, or the audit failed.
    """
    begun = time.monotonic()
    fitted, held = split(voices, plan.seed)
    found = _audited(fitted, around, plan, say)
    hours = min(plan.hours, _CLASSIC_HOURS)
    count = _scenes_in(hours, _CLASSIC_SCENES)
    say(_told(count, hours))
    made = [
        list(scenes(n, cast, around, seed=plan.seed * 16 + purpose, setting=setting))
        for n, cast, purpose, setting in (
            (count, fitted, 5, plan.setting),
            (max(_CLASSIC_SCENES, count // 2), held, 6, as_in_meetings(plan.setting)),
        )
    ]
    model: Classic
    if kind == "gmm":
        model = fit_ratio(made[0], made[1], representation=representation, seed=plan.seed)
    else:
        model = fit_conceptors(made[0], made[1], seed=plan.seed)
    model, heard_by = decided_on(model, made[1])
    figures = _figures(heard_by) | {"speakers": len(held), "thresholds_of_others": False}
    wrong = _judged(figures, model.slope, say)
    told: dict[str, Any] = {"seconds": round(time.monotonic() - begun), "hours": hours}
    told |= {"scenes": count, "seed": plan.seed, "setting": asdict(plan.setting)}
    return Trained(
        model.to_dict() | _provenance(told, voices, found, figures, wrong, sources), found
    )


def as_in_meetings(setting: Setting) -> Setting:
    """With turns as they come in meetings, where several voices are rare."""
    return replace(setting, dense=0.0, hurried=0.0, stretched=0.0)


def decided_on(model: Classic, held: Sequence[Scene]) -> tuple[Classic, list[scores.Track]]:
    """With the thresholds that reach the highest F1 on these scenes; and what it says of them.

    Tried are levels of the probability that half to one in 200 of the steps exceed.
    """
    length = len(held[0].counts) // 4
    p = np.stack([_filled(model.probability(scene.samples), length) for scene in held])
    levels = np.unique(np.quantile(p, np.linspace(0.5, 0.995, 40)))
    counts = np.stack([scene.counts for scene in held])
    chosen = choose_decision(p, counts, levels)
    return replace(model, decision=Decision(**chosen)), tracks(p, counts, chosen)


def _filled(p: np.ndarray, length: int) -> np.ndarray:
    """So many steps; those beyond the last whole window count as silence."""
    return np.pad(p[:length], (0, max(0, length - len(p))))


def _audited(voices: Sequence[Voice], around: Surroundings, plan: Plan, say: Say) -> Audit:
    """What energy alone can tell; ends the training where it is too much."""
    say("audit: clips of one voice and of several are made and held against each other")
    found = audit(
        voices,
        around,
        seed=plan.seed,
        setting=plan.setting,
        processes=plan.processes or available_cores(),
    )
    say(
        f"audit: energy alone {found.fitted:.3f} on {found.pairs} level-matched pairs (0.5: nothing)"
    )
    demand(found)
    return found


def _scenes_in(hours: float, least: int = _FEWEST) -> int:
    return max(least, round(hours * 3600 / SECONDS))


def _told(count: int, hours: float) -> str:
    """How many scenes are made, and whether that is more than was asked for."""
    more = ", the fewest that are made" if count > round(hours * 3600 / SECONDS) else ""
    return f"{count} scenes of {SECONDS:g} s, {duration(count * SECONDS)} in all{more}"


def _memory(scenes: int, around: Surroundings) -> float:
    """Gigabytes that a corpus and its targets take."""
    a_scene = SECONDS * (features.SIZE * RATE / features.HOP + 100 + 8 * 25)
    sounds = {id(sound): len(sound) for sound in around.sounds}
    pictures = 2 * features.SIZE / features.HOP * sum(sounds.values())
    return float((scenes * a_scene + pictures) / 1e9)


def _made(
    voices: Sequence[Voice],
    around: Surroundings,
    plan: Plan,
    hours: float,
    purpose: int,
    say: Say = lambda text: None,
) -> Corpus:
    return make(
        _scenes_in(hours),
        voices,
        around,
        seed=plan.seed * 16 + purpose,
        setting=plan.setting,
        processes=plan.processes or available_cores(),
        say=say,
    )


def _figures(found: Sequence[scores.Track]) -> dict[str, Any]:
    f1, always = (
        round(scores.frame_scores(tracks, step=0.04).f1, 4)
        for tracks in (found, scores.always(found))
    )
    called, several = (
        round(float(np.concatenate(flags).mean()), 6)
        for flags in ([t.decided for t in found], [t.truth for t in found])
    )
    auc = round(scores.speech_auc(found), 4)
    return {"auc": auc, "f1": f1, "f1_always": always, "called": called, "several": several}


def _provenance(
    told: dict[str, Any],
    voices: Sequence[Voice],
    found: Audit,
    figures: dict[str, Any],
    wrong: Sequence[str],
    sources: Sequence[str],
) -> dict[str, Any]:
    learned = {
        "speakers": len(voices),
        "sources": list(sources),
        "audit": {"energy_auc": round(found.fitted, 4), "pairs": found.pairs},
        "held_out_speakers": figures,
        "warnings": list(wrong),
        "versions": {name: version(name) for name in ("auricle", "numpy", "torch")},
    }
    return {"provenance": told | learned}
