"""Figures, the classic models, the network's file, and a training from end to end."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial
from typing import Any

import numpy as np
import pytest
import torch

from auricle.errors import ConfigError, DataError, TrainingError
from auricle.runtime import voices as runtime
from auricle.voices import (
    conceptor,
    corpus,
    features,
    formants,
    network,
    pieces,
    ratio,
    scores,
    training,
)
from auricle.voices.activity import RATE
from auricle.voices.features import SIZE, picture
from auricle.voices.pieces import Chance
from auricle.voices.recognition import Example, Recogniser, fit_recogniser
from auricle.voices.scenes import Scene, Setting, Surroundings, scenes
from auricle.voices.scores import Track
from auricle.voices.spread import spread

NOTHING = Surroundings()
EASY = Setting(rooms=0, noise=0.5, events=0, codecs=0, empty=0, dense=1.0)


@pytest.fixture(scope="module")
def made() -> list[Scene]:
    cast = formants.voices(12, np.random.default_rng(1), seconds=5.0)
    return list(scenes(12, cast, NOTHING, seed=2, setting=EASY))


def gathered(made: Sequence[Scene]) -> corpus.Corpus:
    """Scenes that are there, as a corpus."""
    return corpus.Corpus(*(np.stack(part) for part in zip(*map(corpus.seen, made), strict=True)))


def track(counts: Sequence[int], decided: Sequence[int]) -> Track:
    said = np.asarray(decided, bool)
    return Track(np.asarray(counts), said.astype(float), said)


# --- figures ------------------------------------------------------------


def test_frame_scores_and_collar() -> None:
    counts = [1] * 20 + [2] * 20 + [1] * 20
    late = [0] * 22 + [1] * 20 + [0] * 18
    plain = scores.frame_scores([track(counts, late)], step=0.1)
    assert (plain.hits, plain.false, plain.missed) == (18, 2, 2)
    assert plain.f1 == pytest.approx(0.9)
    kept = scores.frame_scores([track(counts, late)], step=0.1, collar=0.25)
    assert (kept.false, kept.missed) == (0, 0)


def test_events_and_latency() -> None:
    counts = [1] * 10 + [2] * 10 + [1] * 10 + [2] * 10 + [1] * 10 + [2] * 2 + [1] * 8
    said = [0] * 13 + [1] * 6 + [0] * 22 + [1] * 5 + [0] * 14
    found = scores.event_scores([track(counts, said)], step=0.1)
    assert found.count == 2  # the one of 0.2 s does not count
    assert found.recall == 0.5
    assert found.latency == pytest.approx(0.3)
    assert found.false_per_hour == pytest.approx(3600 / 6.0)


def test_auc_counts_speech_alone_and_needs_both() -> None:
    one = Track(np.array([0, 1, 2]), np.array([9.0, 1.0, 2.0]), np.zeros(3, bool))
    assert scores.speech_auc([one]) == 1
    assert np.isnan(scores.auc([], [1.0]))


def test_bootstrap_holds_the_figure() -> None:
    some = [track([2, 1, 2, 1], [1, i % 2, 1, 0]) for i in range(20)]
    figure = lambda chosen: scores.frame_scores(chosen, step=0.1).f1  # noqa: E731
    low, high = scores.bootstrap(some, figure, np.random.default_rng(0))
    assert low < figure(some) < high


# --- the classic models -------------------------------------------------


def test_the_mixture_density_is_that_of_scikit_learn() -> None:
    from sklearn.mixture import GaussianMixture

    rows = np.random.default_rng(0).standard_normal((500, 4)) * [1, 2, 3, 4]
    fitted = ratio.Gaussians.fitted(rows, 3, seed=0)
    oracle = GaussianMixture(3, covariance_type="diag")
    oracle.weights_, oracle.means_ = np.exp(fitted.weights), fitted.means
    oracle.covariances_, oracle.precisions_cholesky_ = fitted.variances, fitted.variances**-0.5
    # Both are float64; 1e-9 is a thousand times its rounding.
    np.testing.assert_allclose(fitted.log_density(rows), oracle.score_samples(rows), atol=1e-9)


@pytest.mark.parametrize("name", list(ratio.REPRESENTATIONS))
def test_the_ratio_model_learns_and_is_kept(made: list[Scene], name: str) -> None:
    model = ratio.fit_ratio(made[:8], made[8:], representation=name, parts=4)
    scored = [Track(one.counts[2::4], p := model.probability(one.samples), p > 0.5)
              for one in made[:8]]  # fmt: skip
    cut = [Track(t.counts[: len(t.score)], t.score, t.decided) for t in scored]
    assert scores.speech_auc(cut) > 0.6
    again = ratio.RatioModel.from_dict(json.loads(json.dumps(model.to_dict())))
    # The file keeps four decimals of a mean.
    np.testing.assert_allclose(
        again.probability(made[0].samples), model.probability(made[0].samples), atol=0.02
    )


def test_thresholds_follow_the_probabilities_however_low(made: list[Scene]) -> None:
    model = ratio.fit_ratio(made[:8], made[8:], parts=4)

    def f1(chosen: training.Classic) -> float:
        length = len(made[8].counts) // 4
        p = np.stack(
            [training._filled(chosen.probability(one.samples), length) for one in made[8:]]
        )
        truth = np.stack([one.counts for one in made[8:]])
        tracks = training.tracks(p, truth, asdict(chosen.decision))
        return scores.frame_scores(tracks, step=0.04).f1

    # As after scenes where several voices are rare: nothing passes a half.
    low = replace(model, intercept=model.intercept - 6)
    chosen, said = training.decided_on(low, made[8:])
    assert f1(low) < 0.05
    assert 0 < chosen.decision.on < 0.1
    # Calls end below 0.7 of the threshold, which is nearer in odds where probabilities are low: some
    # calls end earlier.
    assert f1(chosen) > f1(training.decided_on(model, made[8:])[0]) - 0.04 > 0.3
    assert f1(chosen) == scores.frame_scores(said, step=0.04).f1
    again = ratio.RatioModel.from_dict(json.loads(json.dumps(chosen.to_dict())))
    assert again.decision == chosen.decision
    assert (
        ratio.RatioModel.from_dict(
            {k: v for k, v in chosen.to_dict().items() if k != "decision"}
        ).decision
        == ratio.DECISION
    )


def test_a_window_without_sound_is_never_several(made: list[Scene]) -> None:
    """Silence in a scene: whatever the classic models make of it, it is no overlap."""
    lively = max(made, key=lambda one: np.mean(one.counts[:600] > 0))
    quiet = np.concatenate([lively.samples[: 6 * RATE], np.zeros(4 * RATE, np.float32)])
    for model in (
        ratio.fit_ratio(made[:8], made[8:], parts=4),
        conceptor.fit_conceptors(made[:4], made[4:7], units=30),
    ):
        p = model.probability(quiet)
        assert (p[165:] == 0).all()
        assert (p[10:100] > 0).all()


def test_scenes_as_in_meetings_overlap_less() -> None:
    cast = formants.voices(8, np.random.default_rng(1), seconds=5.0)
    shares = []
    for setting in (Setting(), training.as_in_meetings(Setting())):
        counts = np.concatenate(
            [s.counts for s in scenes(12, cast, NOTHING, seed=4, setting=setting)]
        )
        shares.append((counts > 1).sum() / (counts > 0).sum())
    assert shares[1] < 0.7 * shares[0]


def test_an_unknown_representation_is_refused(made: list[Scene]) -> None:
    with pytest.raises(ConfigError, match="unknown representation 'mfc'; did you mean 'mfcc'"):
        ratio.picture(made[0].samples, "mfc")


def test_the_algebra_of_conceptors() -> None:
    generator = np.random.default_rng(0)
    states = [generator.standard_normal((50, 5)) * scale for scale in ([3, 1, 1, 0.1, 0.1], 1)]
    a, b = (conceptor.conceptor(conceptor.correlation(x), 2.0) for x in states)
    assert ((np.linalg.eigvalsh(a) > 0) & (np.linalg.eigvalsh(a) < 1)).all()
    both = conceptor.conjunction(a, b)
    np.testing.assert_allclose(both, conceptor.conjunction(b, a), atol=1e-9)
    # And is contained in each, or contains each.
    assert np.linalg.eigvalsh(a - both).min() > -1e-9
    assert np.linalg.eigvalsh(conceptor.disjunction(a, b) - a).min() > -1e-9
    np.testing.assert_allclose(conceptor.negation(conceptor.negation(a)), a)
    np.testing.assert_allclose(conceptor.conjunction(a, np.eye(5)), a, atol=1e-6)


def test_the_aperture_is_between_the_extremes() -> None:
    correlated = np.diag([1.0, 0.1, 0.01])
    assert 0.5 < conceptor.best_aperture(correlated) < 20


def test_conceptors_learn_and_are_kept(made: list[Scene]) -> None:
    model = conceptor.fit_conceptors(made[:4], made[4:7], units=30)
    p = model.probability(made[0].samples)
    assert ((p >= 0) & (p <= 1)).all()
    again = conceptor.ConceptorModel.from_dict(json.loads(json.dumps(model.to_dict())))
    # The file keeps six decimals of a conceptor.
    np.testing.assert_allclose(again.probability(made[0].samples), p, atol=1e-2)


def test_recognition_knows_its_voices_and_rejects_others() -> None:
    known = [formants.voices(1, np.random.default_rng(s), seconds=12.0)[0] for s in (1, 2, 3)]
    examples = [
        Example(voice.utterances[0].samples[at * RATE : (at + 2) * RATE], f"v{n}", f"{n}-{at}")
        for n, voice in enumerate(known)
        for at in range(0, 12, 2)
    ]
    found = fit_recogniser(examples, parts=4)
    assert found.accuracy > 0.6
    again = Recogniser.from_dict(json.loads(json.dumps(found.recogniser.to_dict())))
    answers = [again.recognise(one.samples) == one.label for one in examples]
    assert np.mean(answers) > 0.6
    noise = np.random.default_rng(0).standard_normal(2 * RATE).astype(np.float32)
    assert (
        replace(again, threshold=max(again.scores(noise).values()) + 0.01).recognise(noise) is None
    )
    strangers = [formants.speech(np.random.default_rng(s), 2.0) for s in range(30, 40)]
    certain = [max(again.scores(x).values()) for x in strangers]
    known_best = [max(again.scores(one.samples).values()) for one in examples]
    assert np.mean(certain) < np.mean(known_best)
    with pytest.raises(DataError, match="has one speaker, or one file, alone"):
        fit_recogniser([Example(noise, "a", "x"), Example(noise, "b", "y")])


# --- the network --------------------------------------------------------


def test_a_quantised_weight_is_within_half_a_step() -> None:
    weight = np.random.default_rng(0).standard_normal((6, 4, 3)).astype(np.float32)
    content = network.quantised(weight)
    step = np.asarray(content["scale"])[:, None, None]
    assert (np.abs(network.restored(content) - weight) <= step / 2 + 1e-7).all()


def _lively(shape: network.Shape) -> network.Network:
    torch.manual_seed(0)
    model = network.Network(shape)
    for norm in (*model.mel.norms, *model.fine.norms, model.norm):
        assert isinstance(norm, torch.nn.BatchNorm1d | torch.nn.BatchNorm2d)
        assert norm.running_mean is not None and norm.running_var is not None  # noqa: PT018
        norm.running_mean.uniform_(-0.5, 0.5)
        norm.running_var.uniform_(0.5, 2)
    return model.eval()


def test_the_runtime_computes_what_the_training_does(tmp_path, made: list[Scene]) -> None:
    model = _lively(network.Shape(filters=(4, 5), fine_filters=(3, 4), joined=8, state=10, delay=5))
    before = training.probabilities(model, picture(made[0].samples)[None])[0]
    content = network.description(model) | {
        "decision": {"on": 0.5, "off": 0.3, "minimum_s": 0.1, "hangover_s": 0.2},
        "calibration": {"clip": {"top_s": 0.5, "slope": 1.0, "intercept": 0.0}},
        "provenance": {},
    }
    (tmp_path / "m.json").write_text(json.dumps(content))
    stream = runtime.ProbabilityStream(runtime.read(tmp_path / "m.json"), RATE)
    told = np.concatenate([stream.push(made[0].samples), stream.finish()])
    network.dequantise(model)
    after = training.probabilities(model, picture(made[0].samples)[None])[0]
    # float32 sums in another order; then what 8 bits cost.
    np.testing.assert_allclose(told[: len(after)], after, atol=2e-5)
    np.testing.assert_allclose(before, after, atol=0.02)
    assert np.abs(before - after).max() > 0


def test_the_network_is_causal_but_for_its_delay(made: list[Scene]) -> None:
    model = _lively(network.Shape(filters=(4, 5), fine_filters=(3, 4), joined=8, state=10, delay=5))
    x = picture(made[0].samples)[None]
    changed = x.copy()
    changed[:, 400:] += np.linspace(0, 4, x.shape[2], dtype=np.float32)
    first, second = (training.probabilities(model, one)[0] for one in (x, changed))
    # Step k of the output, moved back by 5, has seen frames up to 2 (k + 5).
    assert np.array_equal(first[:195], second[:195])
    assert not np.array_equal(first[195:200], second[195:200])


def test_the_normaliser_takes_any_level_away(made: list[Scene]) -> None:
    loud = network.normalised(picture(made[0].samples + 1e-3))
    assert loud.mean() == pytest.approx(0, abs=1)
    level = np.arange(3000, dtype=float)
    mean = network.running_mean(level, time_constant=8.0)
    by_hand = 0.0
    for at, value in enumerate(level):
        by_hand += (value - by_hand) / min(at + 1, 400)
    assert mean[-1] == pytest.approx(by_hand, rel=1e-9)


def test_targets_are_moved_by_the_delay() -> None:
    counts = np.repeat([0, 1, 3, 1], 40)[None]
    found = corpus.targets(counts, 5)[0]
    assert found[:5].tolist() == [-100] * 5
    assert found[5:].tolist() == [0] * 10 + [1] * 10 + [2] * 10 + [1] * 5


def test_few_speakers_are_refused() -> None:
    with pytest.raises(TrainingError, match="too few speakers to train on and to choose on: 3"):
        training.split(formants.voices(3, np.random.default_rng(0), seconds=2.0), 0)


def test_split_keeps_speakers_apart() -> None:
    cast = formants.voices(20, np.random.default_rng(0), seconds=1.5)
    fitted, held = training.split(cast, 0)
    assert not {v.name for v in fitted} & {v.name for v in held}
    assert len(fitted) + len(held) == len(cast)
    assert len(held) >= 4


def test_a_training_lowers_its_loss_and_repeats(made: list[Scene]) -> None:
    seen = gathered(made)
    plan = training.Plan(
        epochs=4,
        rate=1e-2,
        shape=network.Shape(filters=(4, 5), fine_filters=(3, 4), joined=8, state=10, delay=5),
    )
    told: list[str] = []
    first = training.fit(seen, plan, told.append)
    second = training.fit(seen, plan, lambda text: None)
    losses = [float(text.split("loss ")[1].split(",")[0]) for text in told]
    assert losses[-1] < losses[0]
    assert torch.equal(first.dense.weight, second.dense.weight)


def test_the_corpus_does_not_depend_on_the_processes(
    made: list[Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = formants.voices(12, np.random.default_rng(1), seconds=5.0)
    monkeypatch.setattr(corpus, "spread", partial(spread, block=5))
    expected = gathered(made)
    for processes in (1, 2):
        found = corpus.make(12, cast, NOTHING, seed=2, setting=EASY, processes=processes)
        assert np.array_equal(found.features, expected.features)
        assert np.array_equal(found.counts, expected.counts)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device here")
def test_a_training_on_cuda_lowers_its_loss(made: list[Scene]) -> None:
    told: list[str] = []
    plan = training.Plan(epochs=6, rate=1e-2, batch=8, device="cuda")
    model = training.fit(gathered(made), plan, told.append)
    losses = [float(text.split("loss ")[1].split(",")[0]) for text in told]
    assert losses[-1] < losses[0]
    assert {p.device.type for p in model.parameters()} == {"cpu"}


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device here")
def test_pieces_on_cuda_are_those_of_the_processor(
    made: list[Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_NOISE_SPREAD", 0.0)
    seen = gathered(made)
    here, there = (
        pieces.Pieces(seen, 5, device).draw(16, Chance.of(3, device)) for device in ("cpu", "cuda")
    )
    assert torch.equal(there[1].cpu(), here[1])
    # Float32 sums of hundreds of values up to 21 nepers, in another order.
    torch.testing.assert_close(there[0].cpu(), here[0], atol=5e-5, rtol=0)


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_hidden_matrices_move_by_orthogonal_steps_and_the_rest_by_adamw(
    layout: torch.memory_format,
) -> None:
    model: Any = network.Network(
        network.Shape(filters=(4, 5), fine_filters=(3, 4), joined=8, state=10, delay=5)
    )
    model.to(memory_format=layout)
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    optimiser = training._Optimiser(model, 5e-3, 100)
    generator = torch.Generator().manual_seed(0)
    for p in model.parameters():
        p.grad = torch.randn(p.shape, generator=generator)
    optimiser.step()
    moved = {name: p.detach() - before[name] for name, p in model.named_parameters()}
    rates = training._MUON_RATE / 25, 5e-3 / 25  # where the cycle begins
    hidden = [
        moved[f"{name}.weight"].flatten(1)
        for name in ("mel.convolutions.1", "fine.convolutions.1", "join")
    ]
    hidden += [*moved["gru.weight_ih_l0"].chunk(3), *moved["gru.weight_hh_l0"].chunk(3)]
    for matrix in hidden:
        wide = max(1.0, matrix.shape[0] / matrix.shape[1]) ** 0.5
        values = torch.linalg.svdvals(matrix) / (rates[0] * wide)
        # Five rounds of Newton and Schulz in bfloat16 bring singular values into 0.7 to 1.2; those
        # of a random square matrix that are near 0 do not get there.
        assert 0.9 < values.max() < 1.3
        assert 0.6 < values.median() < 1.3
    ends = ("mel.convolutions.0.weight", "fine.convolutions.0.weight", "dense.weight")
    for name in (*ends, "gru.bias_ih_l0", "mel.norms.1.weight"):
        # AdamW's first step is the rate itself, whatever the gradient, but for the decay.
        np.testing.assert_allclose(moved[name].abs(), rates[1], rtol=0.05)
    optimiser.zero_grad()
    assert all(p.grad is None for p in model.parameters())


def test_pieces_keep_their_labels_and_sound_different_each_time(
    made: list[Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = gathered(made)
    # Labels that name their scene and their second.
    wanted = np.arange(12)[:, None] * 1000 + np.arange(500)[None] // 25
    monkeypatch.setattr(pieces, "targets", lambda counts, delay: wanted)
    monkeypatch.setattr(pieces, "_MUTED", 0.0)
    whole = pieces.Pieces(seen, 5)
    x, told = whole.draw(16, Chance.of(3))
    again, _ = whole.draw(16, Chance.of(4))
    assert x.shape == (16, SIZE, 500)
    assert not torch.equal(x, again)
    for piece, steps in zip(x, told.numpy(), strict=True):
        scene, second = divmod(int(steps[-1]), 1000)
        assert (np.diff(steps[steps >= 0]) >= 0).all()
        # At the beginning of a scene nothing is missing; elsewhere 0.4 s are not counted.
        assert (steps[:10] == -100).all() == (second > 9)
        frames = seen.features[scene, (second - 9) * 50 : (second + 1) * 50].astype(float)
        loud = np.argsort(frames.mean(1))[-50:]
        assert piece.numpy()[:, loud].mean() > piece.numpy().mean()


def varied(x: np.ndarray, sounds: np.ndarray, muted: np.ndarray) -> np.ndarray:
    """`pieces.varied` of arrays, always with the same chance."""
    given = (torch.from_numpy(array) for array in (sounds, muted))
    return pieces.varied(torch.from_numpy(x), Chance.of(1), *given).numpy()


def test_pieces_get_another_microphone_noise_and_level(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.random.default_rng(0).normal(-9, 2, (4, 500, SIZE)).astype(np.float32)
    x[:, 250:] = np.log(1e-9)
    for name in ("_RESPONSE", "_DRIFT", "_NOISY", "_HOLES"):
        monkeypatch.setattr(pieces, name, 0.0)
    nothing, loud = np.zeros((0, SIZE), np.float16), np.zeros((4, 500), bool)
    plain = varied(x, nothing, loud)
    # Float32 sums of hundreds of values up to 21 nepers, in another order.
    np.testing.assert_allclose(plain, network.normalised(x), atol=5e-5)
    for name, value in (("_RESPONSE", 1.0), ("_DRIFT", 0.5), ("_NOISY", 1.0), ("_HOLES", 1.0)):
        with monkeypatch.context() as patch:
            patch.setattr(pieces, name, value)
            changed = varied(x, nothing, loud)
        assert not np.array_equal(changed, plain), name
        if name == "_RESPONSE":  # the same in all frames
            assert np.abs(np.diff(changed - plain, axis=1)).max() < 1e-4
        if name == "_NOISY":  # pauses are filled, and speech stays above
            assert changed[:, 300:].mean() > plain[:, 300:].mean() + 0.5


def varied_flat(count: int) -> np.ndarray:
    """A loud frame of each of so many varied pieces that were alike in all bands, `(piece, band)`."""
    x = np.full((count, 500, SIZE), -9, np.float32)
    x[:, 250:] += 4
    nothing, off = np.zeros((0, SIZE), np.float16), np.zeros((count, 500), bool)
    return varied(x, nothing, off)[:, 300]


def test_mel_and_fine_bands_of_a_frequency_change_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_DRIFT", "_NOISY", "_HOLES"):
        monkeypatch.setattr(pieces, name, 0.0)
    monkeypatch.setattr(pieces, "_RESPONSE", 1.0)
    low = features.PLACES[80:]
    for one in varied_flat(4):
        assert np.ptp(one) > 0.1, "nothing changed"
        # Straight lines between six points: their kinks cost a little.
        assert np.abs(np.interp(low, np.arange(80), one[:80]) - one[80:]).max() < 0.03


def test_fine_bands_are_missing_where_mel_bands_are(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_DRIFT", "_NOISY", "_RESPONSE"):
        monkeypatch.setattr(pieces, name, 0.0)
    monkeypatch.setattr(pieces, "_HOLES", 1.0)
    low, missing = features.PLACES[80:], 0
    for one in varied_flat(16):
        gone = np.flatnonzero(one[:80] == 0)
        inside = (low >= gone.min()) & (low < gone.max() + 1)
        assert np.array_equal(one[80:] == 0, inside)
        missing += int(inside.sum())
    assert missing > 0


def test_pieces_are_drawn_while_others_are_used() -> None:
    begun = [threading.Event() for _ in range(3)]
    numbers = iter(range(3))

    def draw() -> int:
        number = next(numbers)
        begun[number].set()
        return number

    drawn = training.ahead(draw, 3)
    assert next(drawn) == 0
    assert begun[1].wait(10), "the second is drawn while the first is used"
    assert list(drawn) == [1, 2]


def test_what_a_draw_raises_comes_out() -> None:
    def draw() -> int:
        raise DataError("gone")

    with pytest.raises(DataError, match="gone"):
        next(training.ahead(draw, 2))


def test_white_noise_has_one_level_in_all_bands() -> None:
    noise = np.random.default_rng(0).normal(0, 0.1, 120 * RATE).astype(np.float32)
    level = np.log(np.exp(picture(noise)).mean(0)) - features.WHITE
    # 6000 overlapping frames: a fine bin's mean power is known to 3 %; narrow triangles see few bins.
    assert np.abs(level[5:] - np.median(level)).max() < 0.12


def test_fine_bands_end_where_their_frame_ends() -> None:
    sound = np.zeros(RATE, np.float32)
    sound[8000] = 1
    fine = picture(sound)[:, 80:] > np.log(1e-6)
    begins = 320 * np.arange(len(fine)) + 1024 - 2048
    # The ends of a Hann window hear little.
    inside = (begins + 100 < 8000) & (begins + 2048 - 100 > 8000)
    outside = (begins > 8000) | (begins + 2048 <= 8000)
    assert fine[inside].all()
    assert not fine[outside].any()


def test_recorded_sounds_stand_below_the_loud_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_RESPONSE", "_DRIFT", "_HOLES", "_COLOUR"):
        monkeypatch.setattr(pieces, name, 0.0)
    monkeypatch.setattr(pieces, "_NOISY", 1.0)
    monkeypatch.setattr(pieces, "_RECORDED", 1.0)
    x = np.full((8, 500, SIZE), -9, np.float32)
    x[:, 250:] = np.log(1e-9)
    sounds = np.random.default_rng(0).normal(0, 1, (600, SIZE)).astype(np.float16)
    sounds[:, features.PLACES < 40] += 3
    plain = network.normalised(x)
    changed = varied(x, sounds, np.zeros((8, 500), bool))
    early = np.s_[:, :250]  # speech: 1.5 nats or more above the sound's loud frames
    assert np.abs(changed[early] - plain[early]).max() < 0.6
    quiet = changed[:, 260:]
    assert (
        quiet[..., :40].mean((1, 2)) > quiet[..., 40:80].mean((1, 2)) + 1.5 / network.SCALE
    ).all()


def test_a_muted_microphone_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "_MUTED", 1.0)
    monkeypatch.setattr(pieces, "_HOLES", 0.0)
    flat = np.random.default_rng(0).integers(100, 130, (3, 1000, SIZE), dtype=np.uint8)
    seen = corpus.Corpus(flat, np.ones((3, 2000), np.uint8))
    x, told = pieces.Pieces(seen, 5).draw(16, Chance.of(3))
    x = x.numpy()
    off = np.ptp(x, axis=1) == 0  # all bands alike
    assert 0.2 < off.mean() < 0.8
    middle = 2 * (np.arange(10, 250) - 5) + 1
    assert np.array_equal(told.numpy()[:, 10:] == 0, off[:, middle])


def test_sounds_are_heard_once() -> None:
    one = np.random.default_rng(0).standard_normal(RATE).astype(np.float32)
    two = one[: RATE // 2].copy()
    told = corpus.heard([one, two, one])
    assert told.shape == (47 + 22, SIZE)
    assert corpus.heard([]).shape == (0, SIZE)


def test_nobody_is_scored_by_a_threshold_that_their_own_voice_chose(
    made: list[Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = formants.voices(9, np.random.default_rng(3), seconds=1.5)
    casts: list[list[str]] = []
    used: list[tuple[int, float]] = []

    def mixed(voices, around, plan, hours, purpose):
        casts.append([voice.name for voice in voices])
        return gathered(made[:1] * len(casts))

    def decided_by(p, counts):
        return {"on": float(len(p)), "off": 0.0, "minimum_s": 0.12, "hangover_s": 0.2}

    def scored(p, counts, decision):
        used.append((len(p), decision["on"]))
        return [track([0, 1, 2], [0, 0, 1])]

    monkeypatch.setattr(training, "_made", mixed)
    monkeypatch.setattr(training, "choose_decision", decided_by)
    monkeypatch.setattr(training, "tracks", scored)
    model = _lively(network.Shape(filters=(4, 5), fine_filters=(3, 4), joined=8, state=10, delay=5))
    decision, figures = training.chosen(model, cast, NOTHING, training.Plan())
    assert not set(casts[0]) & set(casts[1])
    assert sorted(casts[0] + casts[1]) == sorted(voice.name for voice in cast)
    assert used == [(1, 2.0), (2, 1.0)]
    assert decision["on"] == 3.0
    assert figures["thresholds_of_others"]
    casts.clear()
    used.clear()
    _, figures = training.chosen(model, cast[:7], NOTHING, training.Plan())
    assert used == [(1, 1.0)]
    assert not figures["thresholds_of_others"]


# --- what is said of a training ------------------------------------------

GOOD = {"auc": 0.9, "f1": 0.7, "f1_always": 0.2, "called": 0.1, "several": 0.1}


@pytest.mark.parametrize(
    ("changes", "slope", "told"),
    [
        ({}, 1.0, []),
        ({"auc": 0.49}, 1.0, ["AUC 0.49 on held-out speakers is hardly better than a guess"]),
        ({"auc": float("nan")}, 1.0, ["AUC nan"]),
        ({"f1": 0.2}, 1.0, ["F1 0.2 on held-out speakers is no better than that of always"]),
        ({"called": 0.0}, 1.0, ["its thresholds are never reached on the held-out scenes"]),
        ({"called": 0.009}, 1.0, ["are reached in 0.90% of the held-out scenes, and several"]),
        (
            {},
            0.0,
            ["its probabilities do not rise where several speak: the slope of the curve is 0"],
        ),
        ({"auc": 0.5}, -0.1, ["AUC 0.5", "the slope of the curve is -0.1"]),
    ],
)
def test_a_useless_model_is_called_so(
    changes: dict[str, float], slope: float, told: list[str]
) -> None:
    said: list[str] = []
    wrong = training._judged(GOOD | changes, slope, said.append)
    assert len(wrong) == len(told)
    for doubt, part in zip(wrong, told, strict=True):
        assert part in doubt
        assert f"warning: {doubt}" in said
    assert ("do not rely on this model" in said[-1]) == bool(told)


def test_a_model_that_calls_nothing_has_figures_that_say_so() -> None:
    quiet = [track([0, 1, 2, 2], [0, 0, 0, 0])]
    figures = training._figures(quiet)
    assert (figures["called"], figures["several"]) == (0, 0.5)
    assert training._figures([track([0, 1, 2, 2], [0, 0, 1, 0])])["called"] == 0.25


def test_what_is_made_is_what_is_told(made: list[Scene]) -> None:
    assert training._told(16, 0.05) == "16 scenes of 20 s, 5 min in all, the fewest that are made"
    assert training._told(16, 16 / 180) == "16 scenes of 20 s, 5 min in all"
    seen = gathered(made[:3])
    noise = np.random.default_rng(0).standard_normal(90 * RATE).astype(np.float32)
    held = (
        seen.features, seen.counts, corpus.targets(seen.counts, 5), corpus.heard([noise])
    )  # fmt: skip
    told = 1e9 * training._memory(3, Surroundings(sounds=(noise, noise)))
    # A sound's last frames, which would end behind it, are counted too.
    assert told == pytest.approx(sum(part.nbytes for part in held), rel=1e-3)
