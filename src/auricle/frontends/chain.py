"""FrontEnd: a chain of stages, waveform `(..., time)` to picture `(..., bin, frame)`.

    >>> from auricle.frontends import Decibel, MelScale, Stft
    >>> chain = Stft(n_fft=512, hop=256, sample_rate=16000) | MelScale(bins=40) | Decibel()
    >>> print(chain, chain.bins, chain.frame_rate)
    stft(512,256)|mel(40)|db 40 62.5

Stack sets several chains beside each other as input channels.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import torch
from torch import Tensor, nn

from auricle.errors import ConfigError, ListError, unknown
from auricle.frontends import text
from auricle.frontends.framed import Framed
from auricle.frontends.stage import Axes, Count, Held, Stage, joined
from auricle.frontends.stages import STAGES

Batches = Collection[tuple[Tensor, Tensor | None]]


class _Pictures(nn.Module):
    """What a chain and a stack of chains say of their pictures.

    Attributes:
        axes: of the pictures.
        sample_rate: of the waveform that goes in, in hertz.
    """

    axes: Axes
    sample_rate: int

    @property
    def bins(self) -> int:
        """Rows of the picture."""
        return self.axes.bins

    @property
    def hop(self) -> float:
        """Samples of the waveform from frame to frame; a change of rate may make it a fraction."""
        samples = self.axes.hop * self.sample_rate
        whole, rest = divmod(samples, self.axes.sample_rate)
        return samples / self.axes.sample_rate if rest else whole

    @property
    def frame_rate(self) -> float:
        """Frames a second; the first frame stands at sample `axes.start`."""
        return self.axes.frame_rate


class FrontEnd(_Pictures):
    """A chain of stages.

    Args:
        stages: in the order of the data. Stages may be shared between chains.

    Raises:
        ConfigError: no stages, or stages that do not fit together.
    """

    def __init__(self, *stages: Stage) -> None:
        super().__init__()
        if not stages:
            raise ConfigError("a front end needs at least one stage, for example stft(1024,512)")
        axes = stages[0].axes_in
        for stage in stages:
            axes = stage.attach(axes).axes
        self.stages = nn.ModuleList(stages)
        self.axes = stages[-1].axes
        first = stages[0].axes_in
        assert first is not None
        self.sample_rate = first.sample_rate

    def __iter__(self) -> Iterator[Stage]:
        for stage in self.stages:
            assert isinstance(stage, Stage)
            yield stage

    def __or__(self, stage: Stage) -> FrontEnd:
        """The chain with one more stage."""
        return FrontEnd(*self, stage)

    def forward(self, waveform: Tensor, lengths: Tensor | None = None) -> Tensor:
        """The picture.

        Args:
            waveform: `(..., time)`, at least one sample, float32 or float64. For a chain that does
                not begin with the waveform (`fitted`): its picture.
            lengths: `(...)`, the real samples of each waveform (for `fitted`: frames).

        Returns:
            `(..., bin, frame)` with `frames(time)` frames.

        Raises:
            ConfigError: not such a waveform, or other lengths than one for each, from 1 to its own.
        """
        return self.with_lengths(waveform, lengths)[0]

    def with_lengths(
        self, waveform: Tensor, lengths: Tensor | None = None
    ) -> tuple[Tensor, Tensor | None]:
        """What `forward` gives, and the real frames of each picture, `(...)`; None where all are.

        They are `frames(lengths)`, or fewer where a stage cuts, as `trim` does.

        >>> sound = torch.cat([torch.zeros(4096), torch.ones(2048), torch.zeros(4096)])
        >>> picture, real = parse("trim(40)|stft(256,64)", sample_rate=8000).with_lengths(sound)
        >>> picture.shape, int(real)
        (torch.Size([129, 161]), 57)
        """
        if lengths is not None and not torch.compiler.is_compiling():
            self._check_lengths(waveform, lengths)
        x = waveform
        for stage in self:
            x, lengths = stage.with_lengths(x, lengths)
        return x, lengths

    @property
    def cuts(self) -> bool:
        """Whether a stage does, see `Stage`: then `frames` says how many at most."""
        return bool(self.cutting)

    @property
    def cutting(self) -> list[Stage]:
        """The stages up to the last one that cuts."""
        stages = list(self)
        return stages[: max((i for i, s in enumerate(stages, start=1) if s.cuts), default=0)]

    def kept(self, waveform: Tensor) -> tuple[float, float]:
        """Which seconds of one sound `(time,)` its picture shows: all, where no stage cuts.

        Time in the picture counts from the first of these.
        """
        start, end, x = 0.0, waveform.shape[-1] / self.sample_rate, waveform
        for stage in self.cutting:
            if stage.cuts:
                first, after = stage.kept(x)
                rate, x = stage.axes.sample_rate, x[..., first:after]
                start, end = start + first / rate, start + after / rate
            else:
                x = stage(x)
        return start, end

    def _check_lengths(self, x: Tensor, lengths: Tensor) -> None:
        first = next(iter(self)).axes_in
        assert first is not None
        leading = x.shape[: -1 if first.kind == "waveform" else -2]
        if lengths.shape != leading:
            raise ConfigError(
                f"lengths of shape {tuple(lengths.shape)} for input of {tuple(x.shape)}: "
                f"{tuple(leading)} is needed, one for each"
            )
        # Those on a device are not waited for.
        if lengths.device.type == "cpu" and lengths.numel():
            least, most = (int(end) for end in lengths.aminmax())
            if not 1 <= least <= most <= x.shape[-1]:
                raise ConfigError(
                    f"lengths from {least} to {most} for input of {tuple(x.shape)}: each must be from "
                    f"1 to {x.shape[-1]}"
                )

    def step(
        self, block: Tensor, held: Sequence[Held | None] | None = None
    ) -> tuple[Tensor, tuple[Held | None, ...]]:
        """The frames that are complete once a block of sound has come in.

        All steps' frames and those of `flush` together are what `engine.compute` gives of the whole
        sound, bit for bit, however it is cut into blocks. Calling the chain itself sums in another
        order: it agrees within rounding, some 1e-6 of the largest value.

        Args:
            block: `(..., time)`, any number of samples.
            held: what the step before returned; None at the start of the sound.

        Returns:
            `(..., bin, frame)`, and what to hand in next time.

        Raises:
            ConfigError: `block` is no sound, or does not continue the blocks before it.

        >>> chain = parse("stft(256,64)|mel(20)|pcen", sample_rate=8000)
        >>> frames, held = chain.step(torch.zeros(500))
        >>> frames.shape, chain.flush(held).shape
        (torch.Size([20, 6]), torch.Size([20, 2]))
        """
        states: list[Held | None] = [None] * len(self.stages) if held is None else self._own(held)
        x = block
        for index, stage in enumerate(self):
            x, states[index] = stage.step(x, states[index])
        return x, tuple(states)

    def _own(self, held: Sequence[Held | None]) -> list[Held | None]:
        """What a step of this chain returned."""
        if not isinstance(held, Sequence) or len(held) != len(self.stages):
            raise ConfigError(
                f"held={type(held).__name__} is not what a step of {self} returned; hand that in, "
                "or None at the start of a sound"
            )
        return list(held)

    def flush(self, held: Sequence[Held | None] | None) -> Tensor:
        """The frames that waited for the end of the sound, `(..., bin, frame)`.

        Args:
            held: what the last step returned.

        Raises:
            ConfigError: no sound has come.
        """
        if held is None:
            raise ConfigError("flush: no sound has come; hand in what the last step returned")
        x: Tensor | None = None
        for stage, state in zip(self, self._own(held), strict=True):
            assert state is not None
            came = state.columns[..., :0] if x is None else x
            stage.check_goes_on(came, state)
            x = joined(list(stage.advance(came, state, last=True)), stage.nothing(came))
        assert x is not None
        return x

    @property
    def latency(self) -> int | None:
        """Samples that must have been heard after the moment a frame stands for; None: all.

        >>> parse("stft(2048,512)|mel(40)|pcen", sample_rate=22050).latency
        1024
        """
        samples = 0
        for stage in self:
            assert stage.axes_in is not None
            if stage.lookahead is None:
                return None
            # Up to a whole sample of the waveform, where a stage changes the rate.
            waited = stage.lookahead * stage.axes_in.hop * self.sample_rate
            samples += -(-waited // stage.axes_in.sample_rate)
        return samples

    @property
    def members(self) -> tuple[FrontEnd, ...]:
        """The chains, one a channel: itself."""
        return (self,)

    @property
    def channels(self) -> int:
        """Pictures that it gives: 1."""
        return 1

    @property
    def bin_frequencies(self) -> tuple[float, ...] | None:
        """The bins' centres in hertz; None for a cepstrum."""
        return self.axes.frequencies

    def frames(self, samples: Count) -> Count:
        """Frames of so many samples."""
        for stage in self:
            samples = stage.frames(samples)
        return samples

    @property
    def fixed(self) -> FrontEnd:
        """The chain up to the first stage that standardizes pictures by a training fold."""
        return FrontEnd(*list(self)[: self._first_fitted()])

    @property
    def fitted(self) -> FrontEnd | None:
        """The chain from that stage on, a picture to a picture; None where there is none."""
        stages = list(self)[self._first_fitted() :]
        return FrontEnd(*stages) if stages else None

    @property
    def cached(self) -> FrontEnd | None:
        """What one pass over the sound gives for all trainings: up to the first stage that learns.

        As `fixed` where none does. A stage that prepares the sound by statistics of the training
        fold, such as `gate(fold)`, counts as one that learns. None: such a stage begins the chain,
        and the sound itself is kept.
        """
        end = min(self._first_fitted(), self._first_learning())
        return FrontEnd(*list(self)[:end]) if end else None

    @property
    def learnt(self) -> FrontEnd | None:
        """The chain from the first stage on that learns from the training fold, see `cached`."""
        stages = list(self)[self._first_learning() :]
        return FrontEnd(*stages) if stages else None

    @property
    def learns(self) -> bool:
        """Whether a stage has parameters to be trained with the network."""
        return any(stage.learns for stage in self)

    def _first_fitted(self) -> int:
        fits = [stage.fits and not _prepares(stage) for stage in self]
        return fits.index(True) if True in fits else len(fits)

    def _first_learning(self) -> int:
        learns = [stage.learns or (stage.fits and _prepares(stage)) for stage in self]
        return learns.index(True) if True in learns else len(learns)

    def fit(self, batches: Batches) -> None:
        """Estimate the statistics of every stage that has some, from waveforms and lengths.

        `batches` is gone through once for each such stage.
        """
        for index, stage in enumerate(self):
            if stage.fits:
                before = FrontEnd(*list(self)[:index]) if index else None
                stage.fit(batches if before is None else _pictures(before, batches))

    def cost(self, samples: int) -> int:
        """Multiply-accumulates for a clip of so many samples, counted, not measured."""
        return sum(stage.cost(count) for stage, count in _counted(self, samples))

    @property
    def factors(self) -> dict[str, str]:
        """What the chain is in terms of the factorial question."""
        decided = {
            "preparation": self._preparation(),
            "transform": "none",
            "weighting": "none",
            "scale": "linear",
            "compression": "none",
            "decorrelation": "none",
            "dynamics": "none",
            "resolution": "none",
            "normalization": "none",
        }
        for stage in self:
            decided |= {} if stage.factor is None else dict([stage.factor])
            if stage.own_scale is not None:
                decided["scale"] = stage.own_scale
            if stage.factor is not None and stage.factor[0] == "transform":
                decided["resolution"] = _resolution(stage)
        return decided | {"bins": str(self.bins)}

    def _preparation(self) -> str:
        """What happens to the waveform before the transform."""
        before = [text.to_text(stage) for stage in self if _prepares(stage)]
        return "|".join(before) or "none"

    @property
    def config(self) -> list[dict[str, Any]]:
        """A list for JSON that `from_config` builds the chain from."""
        return [{"stage": stage.name, **stage.config} for stage in self]

    @classmethod
    def from_config(cls, config: Iterable[Mapping[str, Any]]) -> FrontEnd:
        """The chain of a configuration; statistics are not part of it.

        Raises:
            ConfigError: an unknown stage or argument, or a value of the wrong type.
        """
        return cls(*(_stage_from_config(entry) for entry in config))

    @classmethod
    def parse(
        cls,
        chain: str,
        *,
        sample_rate: int | None = None,
        chains: text.Texts = MappingProxyType({}),
    ) -> FrontEnd:
        """The chain of a text form (see `auricle.frontends.text`).

        Args:
            chain: for example `stft(2048,1024)|mel(128)|db`.
            sample_rate: of the sound, in hertz; may stand in the text instead.
            chains: words that may stand for whole chains, see `text.from_text`.

        Raises:
            ConfigError: with the place of the error under the text.
        """
        return cls(*text.from_text(chain, STAGES, sample_rate=sample_rate, chains=chains))

    def __str__(self) -> str:
        return "|".join(text.to_text(stage) for stage in self)


def _pictures(prefix: FrontEnd, batches: Batches) -> Iterator[tuple[Tensor, Tensor | None]]:
    for waveform, lengths in batches:
        with torch.inference_mode():
            yield prefix.with_lengths(waveform, lengths)


def _prepares(stage: Stage) -> bool:
    """Whether a stage gives sound."""
    return stage.axes.kind == "waveform"


def _resolution(transform: Stage) -> str:
    """Window and hop; "own" where each band has a window of its own, or none."""
    axes = transform.axes
    window = transform.size if isinstance(transform, Framed) else axes.n_fft
    ms = 1000 / axes.sample_rate
    said = "own" if window is None else f"{window * ms:.3g}"
    return f"{said}/{axes.hop * ms:.3g} ms"


def _stage_from_config(entry: Mapping[str, Any]) -> Stage:
    arguments = dict(entry)
    name = arguments.pop("stage", None)
    if name not in STAGES:
        raise unknown("stage", name, STAGES)
    return STAGES[name](**arguments)


class Stack(_Pictures):
    """Several front ends as input channels: `(..., time)` to `(..., channel, bin, frame)`.

    Args:
        front_ends: chains with the same sample rate, hop and number of bins.

    Raises:
        ConfigError: no chains, or chains whose pictures have different shapes or are cut differently.
    """

    def __init__(self, *front_ends: FrontEnd) -> None:
        super().__init__()
        if not front_ends:
            raise ConfigError("a stack needs at least one front end")
        shapes = {(f.sample_rate, f.hop, f.bins) for f in front_ends}
        if len(shapes) > 1:
            raise ListError(
                "stacked front ends must share sample rate, hop and bins; given:",
                *(f"  {f.bins} bins, hop {f.hop} at {f.sample_rate} Hz: {f}" for f in front_ends),
            )
        cuts = {"|".join(map(text.to_text, f.cutting)) for f in front_ends}
        if len(cuts) > 1:
            raise ListError(
                "stacked front ends must be cut alike, or their frames are not those of one moment: "
                "let all begin with the same stages up to trim; given:",
                *(f"  {f}" for f in front_ends),
            )
        self.front_ends = nn.ModuleList(front_ends)
        self.axes, self.sample_rate = front_ends[0].axes, front_ends[0].sample_rate

    def __iter__(self) -> Iterator[FrontEnd]:
        for front_end in self.front_ends:
            assert isinstance(front_end, FrontEnd)
            yield front_end

    def forward(self, waveform: Tensor, lengths: Tensor | None = None) -> Tensor:
        """The pictures, one a channel; arguments as `FrontEnd.forward`."""
        return self.with_lengths(waveform, lengths)[0]

    def with_lengths(
        self, waveform: Tensor, lengths: Tensor | None = None
    ) -> tuple[Tensor, Tensor | None]:
        """See `FrontEnd.with_lengths`."""
        found = [front_end.with_lengths(waveform, lengths) for front_end in self]
        return torch.stack([picture for picture, _ in found], dim=-3), found[0][1]

    @property
    def cuts(self) -> bool:
        """See `FrontEnd.cuts`; all chains are cut alike."""
        return self.members[0].cuts

    def kept(self, waveform: Tensor) -> tuple[float, float]:
        """See `FrontEnd.kept`."""
        return self.members[0].kept(waveform)

    @property
    def members(self) -> tuple[FrontEnd, ...]:
        """The chains, one a channel."""
        return tuple(self)

    @property
    def channels(self) -> int:
        """Pictures in the stack."""
        return len(self.front_ends)

    @property
    def bin_frequencies(self) -> tuple[float, ...] | None:
        """The bins' centres in hertz, where all channels share them."""
        shared = {front_end.bin_frequencies for front_end in self}
        return shared.pop() if len(shared) == 1 else None

    def frames(self, samples: Count) -> Count:
        """Frames of so many samples."""
        return self.members[0].frames(samples)

    @property
    def fixed(self) -> Stack:
        """The stack of the chains' fixed parts."""
        return Stack(*(front_end.fixed for front_end in self))

    @property
    def cached(self) -> Stack:
        """As `fixed`.

        Raises:
            ConfigError: a stage learns.
        """
        self.learnt  # noqa: B018  (the error)
        return self.fixed

    @property
    def learnt(self) -> None:
        """None: what is stacked is computed before a training.

        Raises:
            ConfigError: a stage learns, or prepares the sound by statistics of a training fold.
        """
        for chain in self:
            if chain.learnt is not None:
                first = next(iter(chain.learnt))
                how = "with the network" if first.learns else "from each training fold"
                raise ConfigError(
                    f"{first.name} learns {how}, and a stack is computed before it: "
                    f"compare its chain alone, not in {self}"
                )

    @property
    def learns(self) -> bool:
        """False, see `learnt`."""
        return False

    def fit(self, batches: Batches) -> None:
        """Estimate the statistics of every chain, from waveforms and lengths."""
        for front_end in self:
            front_end.fit(batches)

    def cost(self, samples: int) -> int:
        """Multiply-accumulates for a clip; a shared beginning is counted once."""
        seen: dict[str, int] = {}
        for chain in self:
            for end, (stage, count) in enumerate(_counted(chain, samples), start=1):
                seen[repr(chain.config[:end])] = stage.cost(count)
        return sum(seen.values())

    @property
    def factors(self) -> dict[str, str]:
        """Each factor's level, joined with `+` where the channels differ."""
        levels = [front_end.factors for front_end in self]
        return {name: "+".join(dict.fromkeys(f[name] for f in levels)) for name in levels[0]}

    @property
    def config(self) -> list[list[dict[str, Any]]]:
        """The chains' configurations, for JSON."""
        return [front_end.config for front_end in self]

    def __str__(self) -> str:
        return " + ".join(map(str, self))


def _counted(chain: FrontEnd, samples: int) -> Iterator[tuple[Stage, int]]:
    """Each stage, and the columns that it gives of so many samples."""
    for stage in chain:
        samples = stage.frames(samples)
        yield stage, samples


def from_config(config: Iterable[Any]) -> FrontEnd | Stack:
    """A FrontEnd or a Stack from its configuration.

    Raises:
        ConfigError: an unknown stage or argument, or a value of the wrong type.
    """
    entries = list(config)
    if entries and isinstance(entries[0], Mapping):
        return FrontEnd.from_config(entries)
    return Stack(*(FrontEnd.from_config(entry) for entry in entries))


def parse(chains: str, *, sample_rate: int | None = None) -> FrontEnd | Stack:
    """A FrontEnd from its text form, or a Stack from several, joined by `+`.

    Raises:
        ConfigError: with the place of the error under the text.
    """
    parts = [FrontEnd.parse(part, sample_rate=sample_rate) for part in text.parts(chains)]
    return parts[0] if len(parts) == 1 else Stack(*parts)
