"""Networks from a representation to logits; one architecture a file, and the user's own.

A model is a Module made from `bins` and `classes` (and `channels`, where it takes them). Its
`forward(x, lengths)` maps (batch, channel, bin, frame) and the real frames of each item to logits
(batch, class). A user's model may leave out `lengths`; it then sees padding as zeros.
"""

from __future__ import annotations

import hashlib
import importlib.util
import inspect
from pathlib import Path

import torch
from torch import Tensor, nn

from auricle.errors import ConfigError, ModelError, unknown
from auricle.models.compact import Compact
from auricle.models.depthwise import Depthwise
from auricle.models.resnet import ResNet
from auricle.models.seeded import seeded
from auricle.models.temporal import Temporal

MODELS: dict[str, type[nn.Module]] = {
    "compact": Compact,
    "depthwise": Depthwise,
    "resnet": ResNet,
    "temporal": Temporal,
}

__all__ = ["MODELS", "build", "identity", "located", "macs"]


def build(
    name: str,
    *,
    channels: int,
    bins: int,
    classes: int,
    generator: torch.Generator | None = None,
) -> nn.Module:
    """A new model: a name of `MODELS`, or the user's own as `my_net.py:MyNet`.

    The initial weights come from `generator` (torch's own where None); equal generators give equal
    weights wherever the shapes agree.

    Raises:
        ConfigError: an unknown name, a file or class that is not there, or a size below one.
    """
    for size, what in ((channels, "channels"), (bins, "bins"), (classes, "classes")):
        if size < 1:
            raise ConfigError(f"a model of {size} {what}: {what} must be at least 1")
    kind = _load(name) if ":" in name else _named(name)
    seed = int(torch.randint(2**62, (), generator=generator))
    with seeded(seed):
        if kind in MODELS.values():
            return kind(bins, classes, channels=channels)
        return _build_own(kind, name, channels=channels, bins=bins, classes=classes)


def identity(name: str) -> str:
    """The name; for the user's own model its code: changed code is another, a moved file is not.

    Raises:
        ConfigError: an unknown name, or a file that is not there.

    >>> identity("compact")
    'compact'
    """
    if ":" not in name:
        _named(name)
        return name
    path, attribute = _own_file(name)
    return f"{path.name}:{attribute} {hashlib.sha256(path.read_bytes()).hexdigest()[:20]}"


def located(name: str) -> str:
    """The name, so that it means the same from any folder: the user's file with its whole path.

    Raises:
        ConfigError: an unknown name, or a file that is not there.

    >>> located("compact")
    'compact'
    """
    if ":" not in name:
        _named(name)
        return name
    path, attribute = _own_file(name)
    return f"{path.absolute()}:{attribute}"


def _named(name: str) -> type[nn.Module]:
    if name not in MODELS:
        raise unknown("model", name, [*MODELS, "my_net.py:MyNet"])
    return MODELS[name]


def _own_file(name: str) -> tuple[Path, str]:
    """File and class of `path.py:Class`."""
    path_text, _, attribute = name.rpartition(":")
    path = Path(path_text).expanduser()
    if not path.is_file():
        raise ConfigError(f"model {name!r}: there is no file {path}; give it as my_net.py:MyNet")
    return path, attribute


def _load(name: str) -> type[nn.Module]:
    """The class of `path.py:Class`."""
    path, attribute = _own_file(name)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ConfigError(f"model {name!r}: {path} is no Python file; its name must end in .py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    kind = getattr(module, attribute, None)
    if not (inspect.isclass(kind) and issubclass(kind, nn.Module)):
        there = [
            n for n, v in vars(module).items() if inspect.isclass(v) and issubclass(v, nn.Module)
        ]
        raise unknown(f"torch Module in {path.name}", attribute, there)
    return kind


def _build_own(
    kind: type[nn.Module], name: str, *, channels: int, bins: int, classes: int
) -> nn.Module:
    """The user's class, called with bins, classes, and channels where it accepts them."""
    accepted = inspect.signature(kind).parameters
    free = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in accepted.values())
    if "channels" in accepted or free:
        model = kind(bins=bins, classes=classes, channels=channels)
    elif channels == 1:
        model = kind(bins=bins, classes=classes)
    else:
        raise ConfigError(
            f"model {name!r} takes no `channels`, and the representation has {channels}: "
            "add a `channels` argument, or compare representations of one channel"
        )
    if "lengths" in inspect.signature(model.forward).parameters:
        return model
    return _WithoutLengths(model)


class _WithoutLengths(nn.Module):
    """A user's model whose `forward` takes the picture alone."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """Logits; padding is zero in `x`, and the model sees it."""
        return self.model(x)


def macs(model: nn.Module, channels: int, bins: int, frames: int) -> int:
    """Multiply-accumulates of one clip through the convolutions and linear layers of `model`.

    >>> class Line(nn.Linear):
    ...     def forward(self, x, lengths=None):
    ...         return super().forward(x.flatten(1))
    >>> macs(Line(6, 2), 1, 2, 3)
    12
    """
    total = 0

    def count(layer: nn.Module, _inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal total
        assert isinstance(layer.weight, Tensor)
        if isinstance(layer, nn.Linear):
            total += output.numel() * layer.in_features
        else:
            total += output.numel() * layer.weight[0].numel()

    layers = [m for m in model.modules() if isinstance(m, nn.Conv1d | nn.Conv2d | nn.Linear)]
    handles = [layer.register_forward_hook(count) for layer in layers]
    try:
        probe(model, channels, bins, frames)
    finally:
        for handle in handles:
            handle.remove()
    return total


def probe(model: nn.Module, channels: int, bins: int, frames: int) -> Tensor:
    """The logits (1, class) of a clip of zeros, in evaluation; the mode is put back after.

    Raises:
        ModelError: what comes out is no (batch, class) tensor.
    """
    first = next(model.parameters(), torch.zeros(()))
    x = torch.zeros(1, channels, bins, frames, device=first.device, dtype=first.dtype)
    training = model.training
    with torch.no_grad():
        out = model.eval()(x, torch.tensor([frames], device=first.device))
    model.train(training)
    if not isinstance(out, Tensor) or out.ndim != 2 or len(out) != 1:
        given = tuple(out.shape) if isinstance(out, Tensor) else type(out).__name__
        raise ModelError(f"a model must return logits (batch, class); for one clip it gave {given}")
    return out
