"""Conceptors: a random recurrent reservoir whose states, under one kind of sound, fill an ellipsoid.

After Jaeger (2014, arXiv 1403.3369): x(n+1) = tanh(W x + W_in u + b); R = mean of x x^T;
C = R (R + a^-2 I)^-1 with aperture a; not C = I - C; A and B = (A^-1 + B^-1 - I)^-1, on the common
range; A or B = not(not A and not B). Evidence for class j is x^T C_j x (positive) and
x^T not(or of the others) x (negative). The aperture is the one where ||C||_F^2 changes fastest
with log a.

A teaching piece beside the Gaussian mixtures, and about as good. Matrices are `(unit, unit)`,
states `(frame, unit)`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from auricle.runtime.voices import Decision
from auricle.voices.ratio import DECISION, curve, logistic, picture, windowed
from auricle.voices.scenes import Scene
from auricle.voices.sources import Audio

Array = npt.NDArray[np.float64]

_RADIUS, _INPUT, _BIAS = 1.5, 1.5, 0.2
_RANGE = 1e-9
_APERTURES = np.logspace(-1, 3, 41)


@dataclass(frozen=True, slots=True)
class Reservoir:
    """Fixed random weights: recurrent `(unit, unit)`, input `(unit, bin)`, bias `(unit,)`."""

    recurrent: Array
    given: Array
    bias: Array

    @classmethod
    def drawn(cls, units: int, bins: int, *, seed: int) -> Reservoir:
        """Radius 1.5, input gain 1.5, bias gain 0.2; a tenth of the recurrent weights, at least
        ten a unit, are not 0."""
        generator = np.random.default_rng([seed, 8])
        present = generator.random((units, units)) < max(0.1, min(1.0, 10 / units))
        recurrent = generator.standard_normal((units, units)) * present
        recurrent *= _RADIUS / np.abs(np.linalg.eigvals(recurrent)).max()
        given = _INPUT * generator.standard_normal((units, bins)) / np.sqrt(bins)
        return cls(recurrent, given, _BIAS * generator.standard_normal(units))

    def states(self, rows: Array) -> Array:
        """The state after each row of input, from 0."""
        state = np.zeros(len(self.bias))
        states = np.empty((len(rows), len(self.bias)))
        driven = rows @ self.given.T + self.bias
        for at, drive in enumerate(driven):
            state = np.tanh(self.recurrent @ state + drive)
            states[at] = state
        return states


def correlation(states: Array) -> Array:
    """R, the mean of x x^T."""
    return np.asarray(states.T @ states / max(1, len(states)))


def conceptor(correlated: Array, aperture: float) -> Array:
    """C = R (R + a^-2 I)^-1: eigenvalues in 0..1.

    >>> conceptor(np.eye(2), 1.0).tolist()
    [[0.5, 0.0], [0.0, 0.5]]
    """
    regular = correlated + aperture**-2 * np.eye(len(correlated))
    return np.asarray(np.linalg.solve(regular, correlated))


def negation(c: Array) -> Array:
    """Not C = I - C."""
    return np.asarray(np.eye(len(c)) - c)


def conjunction(a: Array, b: Array) -> Array:
    """A and B: (A^+ + B^+ - I)^+ on the common range of both (Jaeger 2014, definition 4)."""
    basis = _range(_range_projector(a) @ _range_projector(b))
    if basis.shape[1] == 0:
        return np.zeros_like(a)
    inner = basis.T @ (np.linalg.pinv(a) + np.linalg.pinv(b) - np.eye(len(a))) @ basis
    return np.asarray(basis @ np.linalg.inv(inner) @ basis.T)


def disjunction(a: Array, b: Array) -> Array:
    """A or B = not(not A and not B)."""
    return negation(conjunction(negation(a), negation(b)))


def _range(matrix: Array) -> Array:
    left, values, _ = np.linalg.svd(matrix)
    return np.asarray(left[:, values > 1 - 1e-6])


def _range_projector(matrix: Array) -> Array:
    left, values, _ = np.linalg.svd(matrix)
    kept = left[:, values > _RANGE]
    return np.asarray(kept @ kept.T)


def best_aperture(correlated: Array) -> float:
    """Where the gradient of ||C||_F^2 over the logarithm of the aperture is steepest."""
    sizes = [np.sum(conceptor(correlated, float(a)) ** 2) for a in _APERTURES]
    return float(_APERTURES[int(np.argmax(np.gradient(sizes, np.log(_APERTURES))))])


def evidence(states: Array, conceptors: Sequence[Array]) -> Array:
    """Positive plus negative evidence for each class, `(frame, class)`."""
    columns = []
    for at, own in enumerate(conceptors):
        others = [c for number, c in enumerate(conceptors) if number != at]
        both = own + negation(reduce(disjunction, others))
        columns.append(np.einsum("ij,jk,ik->i", states, both, states))
    return np.stack(columns, -1) / np.maximum(np.sum(states**2, 1, keepdims=True), 1e-9)


@dataclass(frozen=True, slots=True)
class ConceptorModel:
    """Conceptors of one voice and of several over a reservoir that MFCCs drive.

    Attributes:
        reservoir: fixed random weights.
        conceptors: of one, and of several.
        scale: of each bin of the representation.
        seconds: of the window over which evidence is averaged.
        slope, intercept: of the logistic curve.
        seed: that the reservoir follows from.
        decision: thresholds and lengths.
    """

    reservoir: Reservoir
    conceptors: tuple[Array, Array]
    scale: Array
    seconds: float
    seed: int
    slope: float = 1.0
    intercept: float = 0.0
    decision: Decision = DECISION

    def ratio(self, samples: Audio) -> Array:
        """Evidence for several less that for one, the window's mean; -inf where it has no sound."""
        states = self.reservoir.states(picture(samples, "mfcc") / self.scale)
        both = evidence(states, self.conceptors)
        return windowed(both[:, 1] - both[:, 0], samples, self.seconds)

    def probability(self, samples: Audio) -> Array:
        """That several speak, each 40 ms."""
        return curve(self.ratio(samples), self.slope, self.intercept)

    def to_dict(self) -> dict[str, Any]:
        """JSON-able; the reservoir is drawn again from its seed."""
        return {
            "model": "conceptor",
            "seed": self.seed,
            "seconds": self.seconds,
            "slope": self.slope,
            "intercept": self.intercept,
            "decision": asdict(self.decision),
            "scale": self.scale.tolist(),
            "conceptors": [c.round(6).tolist() for c in self.conceptors],
        }

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> ConceptorModel:
        """The inverse of `to_dict`."""
        one, several = (np.asarray(c) for c in content["conceptors"])
        scale = np.asarray(content["scale"])
        reservoir = Reservoir.drawn(len(one), len(scale), seed=content["seed"])
        numbers = {name: content[name] for name in ("seconds", "seed", "slope", "intercept")}
        model = cls(reservoir, (one, several), scale, **numbers)
        chosen = content.get("decision")
        return replace(model, decision=Decision(**chosen)) if chosen else model


def _correlations(
    scenes: Sequence[Scene], reservoir: Reservoir, scale: Array
) -> tuple[Array, Array]:
    """R under one voice and under several, over all scenes."""
    kept: tuple[list[Array], list[Array]] = ([], [])
    for scene in scenes:
        states = reservoir.states(picture(scene.samples, "mfcc") / scale)
        counts = scene.counts[: len(states)]
        kept[0].append(states[counts == 1])
        kept[1].append(states[counts > 1])
    return correlation(np.concatenate(kept[0])), correlation(np.concatenate(kept[1]))


def fit_conceptors(
    fitted: Sequence[Scene],
    held: Sequence[Scene],
    *,
    units: int = 100,
    seconds: float = 1.0,
    seed: int = 0,
) -> ConceptorModel:
    """States under one voice and under several, their conceptors, and the logistic curve."""
    scale = np.concatenate([picture(scene.samples, "mfcc") for scene in fitted]).std(0) + 1e-9
    reservoir = Reservoir.drawn(units, len(scale), seed=seed)
    correlated = _correlations(fitted, reservoir, scale)
    apertures = [best_aperture(r) for r in correlated]
    aperture = float(np.exp(np.mean(np.log(apertures))))
    pair = (conceptor(correlated[0], aperture), conceptor(correlated[1], aperture))
    model = ConceptorModel(reservoir, pair, scale, seconds, seed)
    slope, intercept = logistic([model.ratio(scene.samples) for scene in held], held)
    return replace(model, slope=slope, intercept=intercept)
