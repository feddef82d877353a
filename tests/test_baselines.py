"""Baselines: features with known values, predictions that never see their own fold."""

from __future__ import annotations

from pathlib import Path

import librosa
import numpy as np
import pytest
import soundfile
from numpy.random import Generator

import recordings
from auricle import demo, metrics
from auricle.comparison import baselines as played
from auricle.comparison import preparation
from auricle.errors import ConfigError
from auricle.tasks import baselines

RATE = 16000
NAMES = [f"cepstrum {i}" for i in range(20)] + [
    "centroid", "bandwidth", "roll-off", "flatness", "crossings", "level", "flux",
]  # fmt: skip


@pytest.fixture
def rng() -> Generator:
    return np.random.default_rng(0)


def _sine(hertz: float, seconds: float = 1.0, amplitude: float = 1.0) -> np.ndarray:
    return amplitude * np.sin(2 * np.pi * hertz * np.arange(int(seconds * RATE)) / RATE)


def _mean(waveform: np.ndarray) -> dict[str, float]:
    values = baselines.frame_features(waveform, RATE).mean(axis=0)
    return dict(zip(NAMES, values, strict=True))


def test_a_sine_has_the_shape_of_a_line() -> None:
    found = _mean(_sine(2000.0))
    # 2 kHz of 8 kHz; the Hann window's main lobe is four bins of 1 / 512 wide.
    assert found["centroid"] == pytest.approx(0.25, abs=1e-3)
    assert found["roll-off"] == pytest.approx(0.25, abs=2 / 512)
    assert found["bandwidth"] < 2 / 512
    assert found["flatness"] < 1e-3
    assert found["crossings"] == pytest.approx(2 * 2000 / RATE, abs=2 / 1024)
    assert found["level"] == pytest.approx(-3.01, abs=0.01)
    # 512 samples are 64 periods: all frames are alike.
    assert found["flux"] == pytest.approx(0.0, abs=1e-6)


def test_white_noise_fills_the_spectrum_evenly(rng: Generator) -> None:
    found = _mean(rng.normal(0.0, 0.1, 10 * RATE))
    assert found["centroid"] == pytest.approx(0.5, abs=0.01)
    # The standard deviation of a uniform distribution is 1 / sqrt(12).
    assert found["bandwidth"] == pytest.approx(12**-0.5, abs=0.01)
    assert found["roll-off"] == pytest.approx(0.85, abs=0.01)
    # exp(-gamma): the geometric mean of an exponential distribution over its mean.
    assert found["flatness"] == pytest.approx(np.exp(-np.euler_gamma), abs=0.02)
    assert found["crossings"] == pytest.approx(0.5, abs=0.01)
    assert found["level"] == pytest.approx(-20.0, abs=0.1)
    assert 0.1 < found["flux"] < 1.0


def test_cepstra_agree_with_librosa(rng: Generator) -> None:
    waveform = rng.normal(0.0, 0.1, RATE)
    ours = baselines.frame_features(waveform, RATE)[:, :20]
    power = np.abs(librosa.stft(waveform, n_fft=1024, hop_length=512, center=False)) ** 2
    mel = librosa.filters.mel(sr=RATE, n_fft=1024, n_mels=40, htk=True, norm=None, dtype=np.float64)
    decibels = 10 * np.log10(mel @ power * (2 / 512) ** 2)
    theirs = librosa.feature.mfcc(S=decibels, n_mfcc=20).T
    np.testing.assert_allclose(ours, theirs, atol=1e-9)


def test_gain_moves_only_what_measures_level(rng: Generator) -> None:
    waveform = rng.normal(0.0, 0.1, RATE)
    loud, soft = (baselines.classic_features([g * waveform], RATE) for g in (1.0, 0.1))
    moved = np.abs(loud - soft) > 1e-6
    assert np.flatnonzero(moved).tolist() == [0, NAMES.index("level")]
    level = np.subtract(
        *(baselines.level_features([g * waveform], seconds=1.0) for g in (1.0, 0.1))
    )
    np.testing.assert_allclose(level, [20.0, 20.0, 0.0, 0.0], atol=1e-6)


def test_a_recording_is_the_frames_of_all_its_clips(rng: Generator) -> None:
    clips = [rng.normal(0.0, s, n).astype(np.float32) for s, n in ((0.1, 4096), (0.3, 9000))]
    frames = np.concatenate([baselines.frame_features(clip, RATE) for clip in clips])
    pooled = baselines.classic_features(clips, RATE)
    np.testing.assert_array_equal(pooled, np.append(frames.mean(axis=0), frames.std(axis=0)))


def test_two_recordings_whose_clips_are_as_long_differ_by_their_own_length(tmp_path: Path) -> None:
    """Of each at most two clips are taken; before, both counted as 0.4 s."""
    rng = np.random.default_rng(0)
    root = recordings.make(tmp_path / "data")
    for file in (root / "class1").iterdir():
        soundfile.write(file, recordings.sound(1, rng, seconds=1.6), recordings.RATE)
    asked = recordings.request(root, clip=0.2, clips_per_recording=2)
    prepared = preparation.prepare(asked, threads=1)
    features = played._features(prepared, np.arange(12), 1, None)
    lengths = [r.duration for r in prepared.dataset.recordings]
    assert features["level and duration"][:, 3].tolist() == lengths
    assert set(lengths) == {0.4, 1.6}


@pytest.mark.parametrize("rate", [100, 4000, 16000, 44100])
@pytest.mark.parametrize(
    "waveform",
    [np.zeros(0), np.zeros(1), np.ones(1), np.zeros(5000), np.ones(5000), np.full(300, 1e-30)],
    ids=["nothing", "one zero", "one sample", "silence", "constant", "denormal power"],
)
def test_everything_is_finite(waveform: np.ndarray, rate: int) -> None:
    for values in baselines.describe([waveform.astype(np.float32)], rate, seconds=1.0).values():
        assert np.isfinite(values).all()


def test_sizes_and_names() -> None:
    found = baselines.describe([_sine(440.0)], RATE, seconds=1.0)
    assert {name: values.shape for name, values in found.items()} == {
        "level and duration": (4,),
        "classic features": (54,),
    }
    assert set(found) | {baselines.MAJORITY} == set(baselines.BASELINES)


def test_no_clips_are_refused() -> None:
    with pytest.raises(ConfigError, match="no clips"):
        baselines.classic_features([], RATE)
    with pytest.raises(ConfigError, match="no clips"):
        baselines.level_features([], seconds=1.0)


# ---- predictions ---------------------------------------------------------------------------------


def _problem(rng: Generator, classes: int = 3) -> tuple[np.ndarray, ...]:
    """60 recordings in 12 groups and 4 folds; the first feature tells the class."""
    targets = np.tile(np.arange(classes), 60 // classes)
    groups = np.repeat(np.arange(12), 5)
    features = rng.normal(0.0, 1.0, (60, 5))
    features[:, 0] += 8.0 * targets
    return features, targets, groups, groups % 4


def test_features_that_tell_the_class_are_learned(rng: Generator) -> None:
    features, targets, groups, fold = _problem(rng)
    found = baselines.predict("classic features", features, targets, groups, fold, seed=0)
    np.testing.assert_allclose(found.sum(axis=1), 1.0, atol=1e-12)
    assert metrics.balanced_accuracy(targets, found.argmax(axis=1), 3) > 0.95


def test_the_scale_of_a_feature_does_not_matter(rng: Generator) -> None:
    features, targets, groups, fold = _problem(rng)
    scaled = features * [1e-6, 1e6, 1.0, 1.0, 1.0] + [5.0, 0.0, -3.0, 0.0, 0.0]
    results = [
        baselines.predict("level and duration", f, targets, groups, fold, seed=0)
        for f in (features, scaled)
    ]
    # lbfgs stops at a gradient of 1e-4.
    np.testing.assert_allclose(*results, atol=1e-3)


def test_no_fold_sees_its_own_targets(rng: Generator) -> None:
    """Targets of one fold turned round: its own predictions stay, the others' change."""
    features, targets, groups, fold = _problem(rng)
    turned = np.where(fold == 0, 2 - targets, targets)
    for name in baselines.BASELINES:
        plain = baselines.predict(name, features, targets, groups, fold, seed=0)
        other = baselines.predict(name, features, turned, groups, fold, seed=0)
        np.testing.assert_array_equal(plain[fold == 0], other[fold == 0])
        if name != baselines.MAJORITY:
            assert np.abs(plain[fold != 0] - other[fold != 0]).max() > 0.01


def test_a_tested_recording_does_not_shape_the_scaling_of_its_fold(rng: Generator) -> None:
    features, targets, groups, fold = _problem(rng)
    loud = fold == 0
    loud[np.flatnonzero(loud)[::2]] = False
    shifted = np.where(loud[:, None], 100.0 * features, features)
    plain, other = (
        baselines.predict("classic features", f, targets, groups, fold, seed=0)
        for f in (features, shifted)
    )
    quiet = (fold == 0) & ~loud
    np.testing.assert_array_equal(plain[quiet], other[quiet])
    assert np.abs(plain[loud] - other[loud]).max() > 1e-4


def test_the_majority_class_is_that_of_the_other_folds() -> None:
    targets = np.array([0, 0, 0, 1, 1, 1, 1, 0])
    fold = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    found = baselines.predict("majority class", None, targets, np.arange(8), fold, seed=0)
    np.testing.assert_array_equal(found[:4], np.tile([0.25, 0.75], (4, 1)))
    np.testing.assert_array_equal(found[4:], np.tile([0.75, 0.25], (4, 1)))


def test_a_class_that_training_lacks_gets_nothing(rng: Generator) -> None:
    features = rng.normal(size=(30, 2))
    targets = np.array([1, 2] * 10 + [0] * 10)
    fold = np.array([0] * 10 + [1] * 10 + [2] * 10)
    found = baselines.predict("classic features", features, targets, np.arange(30), fold, seed=0)
    assert (found[20:, 0] == 0.0).all()
    np.testing.assert_allclose(found.sum(axis=1), 1.0, atol=1e-12)
    assert np.isfinite(found).all()


def test_one_class_to_train_on_is_what_it_predicts(rng: Generator) -> None:
    found = baselines.predict(
        "classic features",
        rng.normal(size=(8, 2)),
        [0, 0, 0, 0, 1, 1, 1, 1],
        np.arange(8),
        [0, 0, 0, 0, 1, 1, 1, 1],
        seed=0,
    )
    np.testing.assert_array_equal(found, [[0.0, 1.0]] * 4 + [[1.0, 0.0]] * 4)


def test_the_same_seed_predicts_the_same(rng: Generator) -> None:
    problem = _problem(rng)
    first, again = (baselines.predict("classic features", *problem, seed=4) for _ in range(2))
    np.testing.assert_array_equal(first, again)


def test_random_folds_deal_every_class_evenly_and_split_groups(rng: Generator) -> None:
    targets = rng.permutation(np.repeat([0, 1, 2], [40, 13, 7]))
    folds = baselines.random_folds(targets, 5, seed=0)
    for wanted in (0, 1, 2):
        counts = np.bincount(folds[targets == wanted], minlength=5)
        assert counts.max() - counts.min() <= 1
    assert np.bincount(folds).tolist() == [12] * 5
    assert (folds != baselines.random_folds(targets, 5, seed=1)).any()


def test_a_random_split_flatters_on_the_demo() -> None:
    takes = list(demo.takes(20, 8, 3.0, RATE, seed=0))
    features = np.stack([baselines.classic_features([t.waveform], RATE) for t in takes])
    targets = np.array([demo.CLASSES.index(t.label) for t in takes])
    groups = np.repeat(np.arange(20), 8)
    # Five folds of four machines, two of which are mostly bad and two mostly good.
    grouped = groups // 4
    random = baselines.random_folds(targets, 5, seed=0)
    honest, leaked = (
        metrics.balanced_accuracy(
            targets,
            baselines.predict("classic features", features, targets, groups, f, seed=0).argmax(1),
            2,
        )
        for f in (grouped, random)
    )
    assert 0.5 < honest < 0.85
    assert leaked > honest + 0.03


@pytest.mark.parametrize(
    ("name", "features", "fold", "words"),
    [
        ("clasic features", None, [0, 1], "did you mean 'classic features'"),
        ("classic features", None, [0, 1], "no features"),
        ("classic features", np.zeros((3, 1)), [0, 1], "features of 3 recordings for 2 targets"),
        ("majority class", None, [0, 0], "one fold"),
    ],
)
def test_what_is_refused(
    name: str, features: np.ndarray | None, fold: list[int], words: str
) -> None:
    with pytest.raises(ConfigError, match=words):
        baselines.predict(name, features, [0, 1], [0, 1], fold, seed=0)
