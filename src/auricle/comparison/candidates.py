"""The candidates of a comparison as chains, and whether they fit the recordings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import combinations

import torch

from auricle import models
from auricle.errors import ConfigError, ListError, ModelError
from auricle.experiment import Request
from auricle.frontends import FrontEnd, Stack, presets, text
from auricle.frontends.presets import Resolution
from auricle.units import to_samples

Chains = dict[str, FrontEnd | Stack]
_COUNTS = ("bins", "coefficients")
_SIZES = (*_COUNTS, "n_fft", "hop")


def named(request: Request) -> tuple[str, ...]:
    """The names of a request's candidates, as tables hold them.

    Raises:
        ConfigError: an unknown name, an error in a chain with its place, or a name given twice.
    """
    names = tuple(map(presets.canonical, request.candidates)) or presets.DEFAULT_CANDIDATES
    presets.validate(names)
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise ConfigError(f"candidates named twice: {', '.join(doubled)}")
    return names


def build(
    names: Iterable[str],
    *,
    sample_rate: int,
    clip_seconds: float,
    shape: Resolution | None = None,
    native: bool = False,
    model: str | None = None,
) -> Chains:
    """The chain of each candidate, or every reason why some do not fit.

    Args:
        names: presets, chains in text form, and stacks of them.
        sample_rate: of the recordings, in hertz.
        clip_seconds: length of a clip.
        shape: what presets share; by default `presets.resolution`.
        native: presets at their own sizes.
        model: the network that is to take the pictures, if there is one.

    Raises:
        ConfigError: chains that are not possible at this rate, pictures that the network does not
            take, or two names for one chain.
    """
    sizes = asdict(shape or presets.resolution(sample_rate, clip_seconds))
    samples = to_samples(clip_seconds, sample_rate)
    found: Chains = {}
    unfit: dict[str, tuple[str, ...]] = {}
    for name in names:
        try:
            chain = presets.build(name, sample_rate=sample_rate, native=native, **sizes)
            check(chain, sample_rate, samples, model)
        except (ConfigError, ModelError) as error:
            unfit[name] = error.lines
        else:
            found[name] = chain
    unfit |= dict(_twins(found))
    if unfit:
        raise ListError(
            f"{len(unfit)} of {len({**found, **unfit})} candidates cannot be taken at {sample_rate} Hz "
            f"and clips of {clip_seconds:g} s:",
            *(
                line
                for name, (first, *rest) in unfit.items()
                for line in (f"{name}: {first}", *rest)
            ),
        )
    return found


def factors(chains: Mapping[str, FrontEnd | Stack]) -> dict[str, dict[str, str]]:
    """Each chain's factors, so exact that two which differ in one alone are a matched pair.

    Where chains reach one level by different arguments, these become part of it: PCEN for speech
    and PCEN for birds are two levels of compression then. Stages after the transform that decide
    no factor are one more, `further`.

    >>> pair = build(["pcen", "mel|pcen"], sample_rate=8000, clip_seconds=1.0)
    >>> [found["compression"] for found in factors(pair).values()]
    ['pcen(initial=first_frame)', 'pcen']
    """
    found = {name: {**chain.factors, "further": _further(chain)} for name, chain in chains.items()}
    names = dict.fromkeys(factor for decided in found.values() for factor in decided)
    levels = {name: {f: found[name].get(f, "none") for f in names} for name in chains}
    exact = {name: _exact(chain) for name, chain in chains.items()}

    def level(name: str, factor: str) -> str:
        shared = [n for n in levels if levels[n][factor] == levels[name][factor]]
        ways = {exact[n].get(factor) for n in shared}
        plain = levels[name][factor]
        return exact[name].get(factor, plain) if len(ways) > 1 else plain

    return {name: {factor: level(name, factor) for factor in levels[name]} for name in levels}


def _further(chain: FrontEnd | Stack) -> str:
    return "+".join(
        "|".join(
            text.to_text(stage)
            for stage in member
            if stage.factor is None and stage.axes.kind != "waveform"
        )
        or "none"
        for member in chain.members
    )


def _exact(chain: FrontEnd | Stack) -> dict[str, str]:
    """The stages that decide each factor, as text; sizes are factors of their own."""
    found: dict[str, list[str]] = {}
    for member in chain.members:
        for stage in member:
            if stage.factor is not None:
                sizes = _SIZES if stage.factor[0] == "transform" else _COUNTS
                written = text.to_text(stage, without=sizes)
                found.setdefault(stage.factor[0], []).append(written)
    return {factor: "+".join(dict.fromkeys(written)) for factor, written in found.items()}


def check(chain: FrontEnd | Stack, sample_rate: int, samples: int, model: str | None) -> None:
    """See that recordings of this rate, and a network if there is one, suit the chain.

    Raises:
        ConfigError: they do not.
        ModelError: the network does not take the chain's pictures.
    """
    chain.learnt  # noqa: B018  (the error for a stack with a stage that learns)
    for member in chain.members:
        if member.sample_rate != sample_rate:
            raise ConfigError(
                f"it is for sound at {member.sample_rate} Hz; "
                f"leave its sample_rate out, or begin it with resample({member.sample_rate})"
            )
    if model is not None:
        _try(model, chain.channels, chain.bins, chain.frames(samples))


def _try(model: str, channels: int, bins: int, frames: int) -> None:
    """Hand a picture of this size to a new network."""
    try:
        generator = torch.Generator().manual_seed(0)
        network = models.build(model, channels=channels, bins=bins, classes=2, generator=generator)
        models.probe(network, channels, bins, frames)
    except RuntimeError as error:  # torch's own, about shapes
        raise ModelError(
            f"the network {model} does not take {bins} bins of {frames} frames: {error}"
        ) from error


def _twins(chains: Mapping[str, FrontEnd | Stack]) -> Iterator[tuple[str, tuple[str]]]:
    """Candidates that are another one under a second name."""
    for a, b in combinations(chains, 2):
        if chains[a].config == chains[b].config:
            yield b, (f"it is the same chain as {a}; leave one of them out",)
