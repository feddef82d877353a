"""The seed's recipe: one Gaussian mixture on clean single voices, one on mixtures, their ratio.

lambda_t = log p(x_t | several) - log p(x_t | one) over diagonal Gaussian mixtures, averaged over the
frames with sound of a window of 0.5 to 2 s; p = sigmoid(a Lambda + b), fitted to held-out speakers.
The representation is any chain of auricle's front ends on frames of 25 ms each 10 ms; each bin's
mean over the sound is taken away, so that neither level nor colouring of the line counts.

Conventions: pictures are `(frame, bin)`; scores stand at steps of 40 ms, at the window's middle.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from scipy import ndimage
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.mixture import GaussianMixture

from auricle.errors import unknown
from auricle.frontends import FrontEnd
from auricle.runtime.voices import Decision
from auricle.voices.activity import RATE, Audio
from auricle.voices.scenes import Scene

_BANDS = "stft(400,160,center=false)|mel(40,fmin=80,fmax=7600)"
REPRESENTATIONS = {
    "mfcc": f"{_BANDS}|db|dct(coefficients=20)|delta(order=1)",
    "log-mel": f"{_BANDS}|db",
    "pcen": f"{_BANDS}|pcen(initial=first_frame)",
}
"""What the mixtures are fitted on, by name."""

STEP = 4

DECISION = Decision(on=0.5, off=0.35, minimum_s=0.12, hangover_s=0.2)
"""Of a model whose thresholds nobody has chosen."""
_LOUD_DB = 25.0
_MOST_FRAMES = 60000
_VARIANCE_FLOOR = 1e-3

Array = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@cache
def _front_end(name: str) -> FrontEnd:
    if name not in REPRESENTATIONS:
        raise unknown("representation", name, REPRESENTATIONS)
    return FrontEnd.parse(REPRESENTATIONS[name], sample_rate=RATE)


def picture(samples: Audio, name: str) -> Array:
    """The representation without each bin's mean over the frames with sound, `(frame, bin)`."""
    with torch.inference_mode():
        made = _front_end(name)(torch.from_numpy(np.asarray(samples, np.float32)))
    rows = made.numpy().T.astype(np.float64)
    loud = sounding(samples)[: len(rows)]
    return np.asarray(rows - rows[loud].mean(0) if loud.any() else rows)


def sounding(samples: Audio) -> Flags:
    """Frames within 25 dB of the loud ones, `(frame,)`: no more is known of a mixture."""
    total = np.cumsum(np.pad(np.square(samples, dtype=float), (1, 0)))
    starts = np.arange(0, len(samples) - 399, 160)
    level = np.maximum(0, total[starts + 400] - total[starts]) / 400
    decibels = 10 * np.log10(level + 1e-10)
    return np.asarray(decibels > np.percentile(decibels, 95) - _LOUD_DB)


@dataclass(frozen=True, slots=True)
class Gaussians:
    """A diagonal Gaussian mixture: log weights `(part,)`, means and variances `(part, bin)`."""

    weights: Array
    means: Array
    variances: Array

    @classmethod
    def fitted(cls, rows: Array, parts: int, *, seed: int) -> Gaussians:
        """By expectation-maximisation (scikit-learn), on at most 60 000 rows drawn evenly.

        Rounds are bounded on purpose: whether it has converged by then is nobody's concern.
        """
        kept = np.random.default_rng([seed, 7]).permutation(len(rows))[:_MOST_FRAMES]
        model = GaussianMixture(
            parts,
            covariance_type="diag",
            max_iter=40,
            tol=1e-2,
            reg_covar=_VARIANCE_FLOOR,
            init_params="k-means++",
            random_state=seed,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            model.fit(rows[kept])
        return cls(np.log(model.weights_), model.means_, model.covariances_)

    def log_density(self, rows: Array) -> Array:
        """Log likelihood of each row."""
        precise = 1 / self.variances
        # sum over bins of (x - m)^2 / v, expanded so that it is two products of matrices.
        square = np.square(rows) @ precise.T - 2 * rows @ (self.means * precise).T
        square += np.sum(np.square(self.means) * precise, 1)
        constant = self.weights - 0.5 * np.log(2 * np.pi * self.variances).sum(1)
        joint = constant - 0.5 * square
        highest = joint.max(1, keepdims=True)
        return np.asarray(highest[:, 0] + np.log(np.exp(joint - highest).sum(1)))

    def to_dict(self) -> dict[str, Any]:
        """JSON-able."""
        return {
            "weights": self.weights.round(5).tolist(),
            "means": self.means.round(4).tolist(),
            "variances": self.variances.round(5).tolist(),
        }

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> Gaussians:
        """The inverse of `to_dict`."""
        return cls(*(np.asarray(content[name]) for name in ("weights", "means", "variances")))


@dataclass(frozen=True, slots=True)
class RatioModel:
    """Two mixtures and what their ratio means.

    Attributes:
        representation: a name of `REPRESENTATIONS`.
        one, several: the mixtures.
        seconds: of the window.
        slope, intercept: of the logistic curve.
        decision: thresholds and lengths.
    """

    representation: str
    one: Gaussians
    several: Gaussians
    seconds: float = 1.0
    slope: float = 1.0
    intercept: float = 0.0
    decision: Decision = DECISION

    def ratio(self, samples: Audio) -> Array:
        """The windowed mean of the log ratio, each 40 ms; -inf where the window has no sound."""
        rows = picture(samples, self.representation)
        log_ratio = self.several.log_density(rows) - self.one.log_density(rows)
        return windowed(log_ratio, samples, self.seconds)

    def probability(self, samples: Audio) -> Array:
        """That several speak, each 40 ms."""
        return curve(self.ratio(samples), self.slope, self.intercept)

    def to_dict(self) -> dict[str, Any]:
        """JSON-able."""
        return {
            "model": "gmm",
            "representation": self.representation,
            "seconds": self.seconds,
            "slope": self.slope,
            "intercept": self.intercept,
            "decision": asdict(self.decision),
            "one": self.one.to_dict(),
            "several": self.several.to_dict(),
        }

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> RatioModel:
        """The inverse of `to_dict`."""
        return cls(
            content["representation"],
            Gaussians.from_dict(content["one"]),
            Gaussians.from_dict(content["several"]),
            content["seconds"],
            content["slope"],
            content["intercept"],
            Decision(**content.get("decision", asdict(DECISION))),
        )


def windowed(values: Array, samples: Audio, seconds: float) -> Array:
    """The mean of a value a frame over the frames with sound of a window about each 40 ms.

    -inf where the window has none.
    """
    loud = sounding(samples).astype(float)
    width = max(1, round(seconds * 100))
    total = ndimage.uniform_filter1d(values * loud, width, mode="constant")
    share = ndimage.uniform_filter1d(loud, width, mode="constant")
    mean = np.where(share > 0.5 / width, total / np.maximum(share, 1e-9), -np.inf)
    return np.asarray(mean[STEP // 2 :: STEP])


def curve(scores: Array, slope: float, intercept: float) -> Array:
    """The logistic curve; 0 at -inf.

    >>> curve(np.array([0.0, -np.inf]), 2.0, 0.0).tolist()
    [0.5, 0.0]
    """
    sounds = np.isfinite(scores)
    odds = slope * np.where(sounds, scores, 0.0) + intercept
    return np.where(sounds, 1 / (1 + np.exp(-np.clip(odds, -30, 30))), 0.0)


def frames_by_count(scenes: Sequence[Scene], name: str) -> tuple[Array, Array]:
    """Frames with one voice, and with several, of all scenes."""
    one: list[Array] = []
    several: list[Array] = []
    for scene in scenes:
        rows = picture(scene.samples, name)
        counts = scene.counts[: len(rows)]
        one.append(rows[counts == 1])
        several.append(rows[counts > 1])
    return np.concatenate(one), np.concatenate(several)


def fit_ratio(
    fitted: Sequence[Scene],
    held: Sequence[Scene],
    *,
    representation: str = "mfcc",
    parts: int = 32,
    seconds: float = 1.0,
    seed: int = 0,
) -> RatioModel:
    """Fit both mixtures, then the logistic curve on scenes of held-out speakers."""
    one, several = frames_by_count(fitted, representation)
    model = RatioModel(
        representation,
        Gaussians.fitted(one, parts, seed=seed),
        Gaussians.fitted(several, parts, seed=seed),
        seconds,
    )
    slope, intercept = logistic([model.ratio(scene.samples) for scene in held], held)
    return RatioModel(representation, model.one, model.several, seconds, slope, intercept)


def logistic(scores: Sequence[Array], held: Sequence[Scene]) -> tuple[float, float]:
    """Slope and intercept from scores at steps of 40 ms with sound to whether several speak."""
    cut = [scene.counts[STEP // 2 :: STEP][: len(s)] for s, scene in zip(scores, held, strict=True)]
    score = np.concatenate([s[: len(c)] for s, c in zip(scores, cut, strict=True)])
    sounds = np.isfinite(score)
    fitted = LogisticRegression().fit(score[sounds, None], np.concatenate(cut)[sounds] > 1)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])
