"""Delta: how fast each row changes, beside the rows themselves or alone."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import torch
from torch import Tensor

from auricle.dsp import slopes
from auricle.errors import ConfigError, unknown
from auricle.frontends.stage import Axes, Held, Stage, joined_two


class Delta(Stage):
    """Slopes over columns: `mel | db | dct | delta(order=2)` gives the 39 rows of speech (Furui 1981).

    Good where single columns are classified, or a model sees no time: the slopes bring the
    neighbourhood. Not for networks that convolve over time, which take differences themselves.

    Args:
        order: highest derivative, 1 or 2.
        width: columns that a slope is fitted to, odd, at least 3.
        stack: the rows, then each derivative up to `order`; else the derivative `order` alone.
        method: "savgol" (Savitzky & Golay 1964, librosa's) or "regression" (HTK's and Kaldi's; +-2
            columns are `width=5`), see `auricle.dsp.slopes.taps`.
        edges: at the ends of a clip the slopes of the polynomial that fits the outermost columns
            ("interp", librosa's; in a stream the first columns wait until `width` are there), or
            the outermost column repeated ("nearest", Kaldi's).

    Raises:
        ConfigError: an order or width that is not allowed, an unknown method or edge.
    """

    name = "delta"
    example = "stft(256,64)|mel(20)|db|delta(order=2)"
    others = {"order": 1, "width": 5, "stack": False, "method": "regression", "edges": "nearest"}
    accepts = ("level", "cepstrum", "features")

    def __init__(
        self,
        *,
        order: int = 1,
        width: int = 9,
        stack: bool = True,
        method: str = "savgol",
        edges: str = "interp",
    ) -> None:
        super().__init__()
        if order not in (1, 2):
            raise ConfigError(f"delta: order={order} must be 1 or 2")
        if width < 3 or width % 2 == 0:
            raise ConfigError(f"delta: width={width} must be odd and at least 3")
        if method not in slopes.METHODS:
            raise unknown("delta method", method, slopes.METHODS)
        if edges not in slopes.EDGES:
            raise unknown("delta edges", edges, slopes.EDGES)
        self.order, self.width, self.stack = order, width, stack
        self.method, self.edges = method, edges
        self.factor = ("dynamics", f"order {order}" if stack else f"order {order} alone")
        self._orders = tuple(range(1, order + 1)) if stack else (order,)
        self._taps = {n: slopes.taps(width, n, method=method) for n in self._orders}

    @property
    def _span(self) -> int:
        """Columns that the widest slope takes."""
        return max(map(len, self._taps.values()))

    @property
    def lookahead(self) -> int:
        """Half a width; with `interp` the first columns wait for a whole one."""
        return self._span // 2

    def _attach(self, axes: Axes) -> Axes:
        if not self.stack:
            return axes
        names = None
        if axes.names is not None:
            marks = ("", *(f" {'Δ' * n}" for n in self._orders))
            names = tuple(name + mark for mark in marks for name in axes.names)
        rows = axes.bins * (1 + self.order)
        return replace(axes, n_fft=None, bins=rows, frequencies=None, names=names)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Rows `(..., bin, frame)`, stacked `(..., bin * (1 + order), frame)`."""
        found = [
            slopes.derivative(x, weights, order=n, edges=self.edges, lengths=lengths)
            for n, weights in self._taps.items()
        ]
        return torch.cat([x, *found], dim=-2) if self.stack else found[0]

    def advance(self, x: Tensor, held: Held | None, *, last: bool) -> Generator[Tensor, None, Held]:
        """See `Stage.advance`; held are the columns from one span before the first not given.

        What is held is worked on as if it were a clip: its first and last columns are wrong where
        the clip's own do not stand there, and are not given.
        """
        x = x if held is None else joined_two(held.columns, x)
        given = 0 if held is None else held.given
        columns = x.shape[-1]
        begun = given > 0 or self.edges == "nearest" or columns >= self._span
        ready = columns if last else columns - self.lookahead if begun else 0
        if ready > given:
            yield self(x)[..., given:ready]
            given = ready
        forgotten = max(0, given - self._span)
        return Held(x[..., forgotten:], given - forgotten)

    def cost(self, frames: int) -> int:
        """One a weight, row and column."""
        self.axes  # noqa: B018  (the error for a stage that stands alone)
        assert self.axes_in is not None
        return sum(map(len, self._taps.values())) * self.axes_in.bins * frames
