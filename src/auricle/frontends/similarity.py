"""How alike two representations' pictures are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from auricle.errors import ConfigError

Pictures = npt.NDArray[np.floating]


def picture_correlation(a: Pictures, b: Pictures) -> float:
    """The median over clips of the Pearson correlation between two pictures of a clip.

    Each bin is first standardized within its clip, as networks get to see it, so that a slope over
    frequency that both share does not count as likeness. Bins that are constant count as 0.

    Args:
        a, b: `(..., bin, frame)` of equal shape.

    Returns:
        -1 to 1; near 1, the two representations are nearly the same picture.

    Raises:
        ConfigError: different shapes, or nothing to compare.

    >>> x = np.random.default_rng(0).normal(size=(3, 8, 50))
    >>> round(picture_correlation(x, 2 * x + 1), 6)
    1.0
    """
    if a.shape != b.shape or a.ndim < 2 or a.size == 0:
        raise ConfigError(
            f"pictures of shapes {a.shape} and {b.shape} cannot be compared; "
            "equal shapes (..., bin, frame) are needed"
        )
    left, right = _standardized(a), _standardized(b)
    norms = np.sqrt((left**2).sum((-2, -1)) * (right**2).sum((-2, -1)))
    products = (left * right).sum((-2, -1))
    return float(np.median(np.divide(products, norms, out=np.zeros_like(norms), where=norms > 0)))


def _standardized(pictures: Pictures) -> npt.NDArray[np.float64]:
    wide = pictures.astype(np.float64)
    mean = wide.mean(-1, keepdims=True)
    deviation = (wide - mean).std(-1, keepdims=True)
    constant = deviation <= 1e-9 * np.abs(mean)
    return np.where(constant, 0.0, (wide - mean) / np.where(constant, 1.0, deviation))
