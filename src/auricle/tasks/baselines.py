"""What every ranking holds beside the networks: three baselines that hear little or learn little.

- *majority class* hears nothing: it predicts the shares of the classes in the training folds;
- *level and duration* hears how loud and how long a recording is: what it scores above chance, a
  network may owe to the volume knob;
- *classic features* is what a signal processing textbook would do: means and standard deviations
  of cepstra and spectral shape (Tzanetakis & Cook 2002, "Musical genre classification of audio
  signals"), with logistic regression.

A recording is described by the same clips that the networks are given, and by its own length.
Everything that is
estimated, the scaling and the strength of the penalty too, is estimated on the training folds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from auricle.data.splits import inner_validation
from auricle.errors import ConfigError, require, unknown

MAJORITY = "majority class"
LEVEL = "level and duration"
CLASSIC = "classic features"
BASELINES = (MAJORITY, LEVEL, CLASSIC)

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_FLOOR = 1e-10
_PENALTIES = (0.003, 0.03, 0.3, 3.0)
_MEL_BANDS = 40
_CEPSTRA = 20
_WINDOW_SECONDS = 0.04
_SHORTEST_WINDOW = 256
_ROLL_OFF = 0.85


# ---- what a recording is described by ----------------------------------------------------------


def describe(clips: Sequence[np.ndarray], sample_rate: int, *, seconds: float) -> dict[str, Floats]:
    """Features `(feature,)` of a recording for each baseline that hears something.

    Args:
        clips: waveforms `(time,)` of the recording, full scale at 1; at least one.
        sample_rate: in hertz.
        seconds: of the whole recording, of which the clips may be a part.
    """
    return {
        LEVEL: level_features(clips, seconds=seconds),
        CLASSIC: classic_features(clips, sample_rate),
    }


def level_features(clips: Sequence[np.ndarray], *, seconds: float) -> Floats:
    """Root mean square and peak in decibels of full scale, crest factor in decibels, seconds.

    The seconds are the whole recording's: of a long one, clips are a part, and always the same.

    Silence counts as -100 dB, as anything below it does.

    >>> level_features([np.array([0.1, -0.1, 0.1, -0.1])], seconds=1.0).round(6).tolist()
    [-20.0, -20.0, 0.0, 1.0]
    """
    samples = _joined(clips)
    mean_square = _decibels(np.mean(samples**2)) if samples.size else _decibels(0.0)
    peak = _decibels(np.max(samples**2, initial=0.0))
    return np.array([mean_square, peak, peak - mean_square, seconds])


def classic_features(clips: Sequence[np.ndarray], sample_rate: int) -> Floats:
    """Mean, then standard deviation, over all frames of all clips, of 27 features of a frame.

    See `frame_features`. Finite for any finite sound, silence and single samples among them.

    Args:
        clips: waveforms `(time,)` of one recording, at least one.
        sample_rate: in hertz.

    Returns:
        `(54,)`.
    """
    if not clips:
        raise ConfigError("classic_features: no clips were given; a recording has at least one")
    frames = np.concatenate([frame_features(clip, sample_rate) for clip in clips])
    return np.concatenate([frames.mean(axis=0), frames.std(axis=0)])


def frame_features(waveform: np.ndarray, sample_rate: int) -> Floats:
    """20 cepstra, then centroid, bandwidth, roll-off, flatness, zero crossings, level and flux.

    The window is a power of two of at least 40 ms, with half an overlap; a shorter sound is padded
    with zeros to one frame. Centroid, bandwidth and roll-off are shares of half the sample rate.
    Definitions: Peeters 2004, "A large set of audio features for sound description".

    Args:
        waveform: `(time,)`.
        sample_rate: in hertz.

    Returns:
        `(frame, 27)`.
    """
    size = max(_SHORTEST_WINDOW, 1 << (int(_WINDOW_SECONDS * sample_rate) - 1).bit_length())
    frames = _frames(np.asarray(waveform, dtype=np.float64), size)
    window = 0.5 - 0.5 * np.cos(2.0 * np.pi * np.arange(size) / size)
    # Scaled so that a sine of full scale has a power of 1 in its bin.
    power = np.abs(np.fft.rfft(frames * window) * 2.0 / window.sum()) ** 2
    shape = (*_moments(power), _roll_off(power), _flatness(power))
    rest = (_crossings(frames), _decibels(np.mean(frames**2, axis=1)), _flux(power))
    return np.column_stack([_cepstra(power, sample_rate), *shape, *rest])


def _joined(clips: Sequence[np.ndarray]) -> Floats:
    if not clips:
        raise ConfigError("level_features: no clips were given; a recording has at least one")
    return np.concatenate([np.asarray(clip, dtype=np.float64) for clip in clips])


def _decibels(power: Any) -> Any:
    return 10.0 * np.log10(np.maximum(power, _FLOOR))


def _frames(waveform: Floats, size: int) -> Floats:
    """`(frame, size)`, half overlapping; samples after the last whole frame are left out."""
    padded = np.pad(waveform, (0, max(0, size - waveform.size)))
    return sliding_window_view(padded, size)[:: size // 2]


def _cepstra(power: Floats, sample_rate: int) -> Floats:
    """The first coefficients of the orthonormal DCT-II of 40 mel bands in decibels."""
    bands = power @ _mel_weights(power.shape[1], sample_rate).T
    angles = np.pi / _MEL_BANDS * np.outer(np.arange(_MEL_BANDS) + 0.5, np.arange(_CEPSTRA))
    basis = np.cos(angles) * np.sqrt(2.0 / _MEL_BANDS)
    basis[:, 0] /= np.sqrt(2.0)
    return _decibels(bands) @ basis


def _mel_weights(bins: int, sample_rate: int) -> Floats:
    """Triangles of unit height, evenly spaced in O'Shaughnessy's mel, `(band, bin)`."""
    top = np.log1p(sample_rate / 2 / 700.0)
    corners = 700.0 * np.expm1(np.linspace(0.0, top, _MEL_BANDS + 2))
    frequency = np.linspace(0.0, sample_rate / 2, bins)
    low, centre, high = (corners[i : i + _MEL_BANDS, None] for i in range(3))
    rising, falling = (frequency - low) / (centre - low), (high - frequency) / (high - centre)
    return np.maximum(0.0, np.minimum(rising, falling))


def _moments(power: Floats) -> tuple[Floats, Floats]:
    """Centroid and standard deviation of the spectrum as a distribution; 0 where it is empty."""
    at = np.linspace(0.0, 1.0, power.shape[1])
    weights = power / np.maximum(power.sum(axis=1, keepdims=True), np.finfo(float).tiny)
    centroid = weights @ at
    spread = np.sum(weights * (at - centroid[:, None]) ** 2, axis=1)
    return centroid, np.sqrt(spread)


def _roll_off(power: Floats) -> Floats:
    """Below it lies 85 % of the power; 0 where there is none."""
    below = np.cumsum(power, axis=1)
    return np.argmax(below >= _ROLL_OFF * below[:, -1:], axis=1) / (power.shape[1] - 1)


def _flatness(power: Floats) -> Floats:
    """Geometric over arithmetic mean of the power, down to 100 dB below its peak; 1 for silence."""
    floor = np.maximum(_FLOOR * power.max(axis=1, keepdims=True), np.finfo(float).tiny)
    floored = np.maximum(power, floor)
    return np.exp(np.log(floored).mean(axis=1)) / floored.mean(axis=1)


def _crossings(frames: Floats) -> Floats:
    """Share of neighbouring samples with different signs."""
    return np.mean(np.signbit(frames[:, 1:]) != np.signbit(frames[:, :-1]), axis=1)


def _flux(power: Floats) -> Floats:
    """Distance between the magnitudes of a frame and the one before, each of unit length."""
    magnitude = np.sqrt(power)
    length = np.sqrt(power.sum(axis=1, keepdims=True))
    unit = magnitude / np.maximum(length, np.finfo(float).tiny)
    return np.concatenate([[0.0], np.sqrt(np.sum(np.diff(unit, axis=0) ** 2, axis=1))])


# ---- predictions -------------------------------------------------------------------------------


def predict(
    name: str,
    features: np.ndarray | None,
    targets: npt.ArrayLike,
    groups: npt.ArrayLike,
    fold: npt.ArrayLike,
    *,
    seed: int,
) -> Floats:
    """Probabilities of each recording by a baseline that never saw its fold.

    Logistic regression on standardised features, every class weighing the same; the strength of
    its penalty is chosen among four on a grouped part of the training folds.

    Of several labels each class is predicted by itself.

    Args:
        name: one of `BASELINES`.
        features: `(recording, feature)`; the majority class needs none.
        targets: `(recording,)` class indices; of several labels `(recording, class)` 0 or 1.
        groups: `(recording,)`, for the inner choice.
        fold: `(recording,)`, the fold that tests each recording.
        seed: of the inner choice.

    Returns:
        `(recording, class)`; of one label rows sum to 1.

    Raises:
        ConfigError: an unknown name, features missing, or of another length.
        MissingExtraError: scikit-learn is not installed.
    """
    classes, members, folds = (np.asarray(values) for values in (targets, groups, fold))
    _validate(name, features, classes, folds)
    if classes.ndim == 2:
        columns = [_yes(name, features, c, members, folds, seed) for c in classes.T]
        return np.stack(columns, axis=1)
    heard = np.zeros((len(classes), 0)) if features is None else np.asarray(features, np.float64)
    result = np.zeros((len(classes), int(classes.max()) + 1))
    for number in np.unique(folds):
        test, train = folds == number, folds != number
        if name == MAJORITY or len(np.unique(classes[train])) < 2:
            result[test] = np.bincount(classes[train], minlength=result.shape[1]) / train.sum()
        else:
            chosen = _penalty(heard[train], classes[train], members[train], seed)
            model = _regression(chosen).fit(heard[train], classes[train])
            result[test] = _probabilities(model, heard[test], result.shape[1])
    return result


def _yes(
    name: str,
    features: np.ndarray | None,
    there: np.ndarray,
    groups: np.ndarray,
    folds: np.ndarray,
    seed: int,
) -> Floats:
    """The probability `(recording,)` that a class is there, at its share in the training folds.

    The regression weighs yes and no the same: its odds are those at a share of one half.
    """
    found = predict(name, features, there, groups, folds, seed=seed)[:, 1]
    if name == MAJORITY:
        return found
    for number in np.unique(folds):
        test = folds == number
        share = there[~test].mean()
        if 0 < share < 1:
            yes, no = share * found[test], (1 - share) * (1 - found[test])
            found[test] = yes / (yes + no)
    return found


def random_folds(targets: npt.ArrayLike, folds: int, *, seed: int) -> Ints:
    """Folds that deal out single recordings at random, class by class, whatever their group.

    The split that a leak comes from: under it, the classic features' score is what one would have
    believed.

    >>> folds = random_folds([0, 0, 0, 0, 1, 1], 2, seed=0)
    >>> sorted(folds[:4].tolist()), sorted(folds[4:].tolist())
    ([0, 0, 1, 1], [0, 1])
    """
    classes = np.asarray(targets)
    if classes.ndim == 2:
        classes = np.unique(classes, axis=0, return_inverse=True)[1].ravel()
    generator = np.random.default_rng(seed)
    # A stable sort of a shuffle puts each class together, in random order; dealing goes on from
    # one class to the next, so that the folds differ by at most one recording.
    shuffled = generator.permutation(len(classes))
    dealt = shuffled[np.argsort(classes[shuffled], kind="stable")]
    result = np.empty(len(classes), dtype=np.int64)
    result[dealt] = np.arange(len(classes)) % folds
    return result


def _validate(name: str, features: np.ndarray | None, targets: np.ndarray, fold: Any) -> None:
    if name not in BASELINES:
        raise unknown("baseline", name, BASELINES)
    if len(np.unique(fold)) < 2:
        raise ConfigError(f"predict({name!r}): one fold was given; at least two are needed")
    if name != MAJORITY and (features is None or len(features) != len(targets)):
        given = "no features" if features is None else f"features of {len(features)} recordings"
        raise ConfigError(f"predict({name!r}): {given} for {len(targets)} targets")


def _regression(penalty: float) -> Any:
    linear = require("sklearn.linear_model", extra="train", purpose="a baseline")
    pipeline = require("sklearn.pipeline", extra="train", purpose="a baseline")
    scaling = require("sklearn.preprocessing", extra="train", purpose="a baseline")
    return pipeline.make_pipeline(
        scaling.StandardScaler(),
        linear.LogisticRegression(C=penalty, class_weight="balanced", max_iter=5000),
    )


def _penalty(features: Floats, targets: np.ndarray, groups: np.ndarray, seed: int) -> float:
    """The inverse strength with the least log loss on the inner part, each class weighing the same.

    Where the inner part leaves one class to train on, there is nothing to choose by: the second.
    """
    held = inner_validation(targets, groups, seed=seed)
    if len(np.unique(targets[~held])) < 2:
        return _PENALTIES[1]
    losses = []
    for penalty in _PENALTIES:
        model = _regression(penalty).fit(features[~held], targets[~held])
        probability = _probabilities(model, features[held], int(targets.max()) + 1)
        loss = -np.log(np.maximum(probability[np.arange(held.sum()), targets[held]], _FLOOR))
        losses.append(np.mean([loss[targets[held] == c].mean() for c in np.unique(targets[held])]))
    return _PENALTIES[int(np.argmin(losses))]


def _probabilities(model: Any, features: Floats, classes: int) -> Floats:
    """Of every class, zero for those that the model was not shown."""
    result = np.zeros((len(features), classes))
    result[:, model.classes_] = model.predict_proba(features)
    return result
