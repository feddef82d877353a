"""A model as a graph of ONNX operators, traced from torch."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from auricle import models
from auricle.bundle import Network
from auricle.errors import ConfigError
from auricle.export import branches, weights
from auricle.export.replaced import replaced
from auricle.frontends import FrontEnd, Stack, text
from auricle.frontends.stage import Stage
from auricle.runtime.description import Description
from auricle.runtime.onnx import FAMILIARITY, INPUTS, outputs

_OPSET = 18
_UNTRACED = (RuntimeError, ValueError)


class Calibrated(nn.Module):
    """What is exported: a network and its calibration.

    Args:
        network: waveforms and lengths to logits.
        description: of the model.
        familiar: also say how familiar each clip is, see `runtime.scores.Output`.
        whole: the lengths are not looked at: every clip has all its samples.
    """

    def __init__(
        self,
        network: Network,
        description: Description,
        *,
        familiar: bool = False,
        whole: bool = False,
    ) -> None:
        super().__init__()
        self.network, self.familiar, self.whole = network, familiar, whole
        self.temperature, self.several = description.temperature, description.several
        offsets = [description.offsets.get(name, 0.0) for name in description.classes]
        self.register_buffer("offsets", torch.tensor(offsets), persistent=False)

    def forward(self, waveforms: Tensor, lengths: Tensor) -> tuple[Tensor, ...]:
        """Calibrated probabilities, and their logarithms or of several labels log odds, `(batch, class)`.

        Behind them, where it is asked for, the familiarity `(batch,)`.
        """
        raw = self.network(waveforms, None if self.whole else lengths)
        logits = raw / self.temperature
        if self.several:
            odds = logits + self.get_buffer("offsets")
            found = torch.sigmoid(odds), odds
            known = nn.functional.softplus(raw).sum(-1)
        else:
            found = torch.softmax(logits, -1), torch.log_softmax(logits, -1)
            known = torch.logsumexp(raw, -1)
        return (*found, known) if self.familiar else found


def traced(network: Network, description: Description) -> Any:
    """The model as an `onnx.ModelProto`.

    Args:
        network: in evaluation.
        description: of the model.

    Raises:
        ConfigError: a stage, or the network, that ONNX cannot hold.
    """
    given, names = _example(description.samples), outputs(description)
    # A network of the user's own need not know what it means that there are no lengths.
    known = type(network.model) in models.MODELS.values()
    asked = {"familiar": FAMILIARITY in names}
    try:
        made = [
            _traced(
                Calibrated(network, description, whole=whole, **asked).eval(), given, INPUTS, names
            )
            for whole in ((False, True) if known else (False,))
        ]
    except torch.onnx.OnnxExporterError as error:
        culprit = _culprit(
            network.front_end, description.samples, _alone_in_onnx, (torch.onnx.OnnxExporterError,)
        )
        raise ConfigError(
            f"{culprit} cannot be exported to ONNX ({_reason(error)}); train with a front end and "
            "network without it"
        ) from error
    proto = branches.joined(made[1], made[0], description.samples) if known else made[0]
    branches.counted(proto)
    return proto


def _traced(
    model: nn.Module, given: tuple[Tensor, ...], inputs: tuple[str, ...], outputs: tuple[str, ...]
) -> Any:
    batch = torch.export.Dim("batch")
    with quiet(), replaced(model), torch.no_grad():
        program = torch.onnx.export(
            model,
            given,
            dynamo=True,
            input_names=inputs,
            output_names=outputs,
            dynamic_shapes=tuple({0: batch} for _ in given),
            opset_version=_OPSET,
            optimize=False,
            verbose=False,
        )
    assert program is not None
    _simplify(program.model)
    proto = program.model_proto
    branches.bare(proto)
    weights.single(proto)
    return proto


def picture(module: nn.Module, samples: int) -> Any:
    """A picture of clips, `module(waveforms, lengths)`, as an `onnx.ModelProto`.

    Raises:
        ConfigError: ONNX cannot hold it.
    """
    try:
        return _traced(module.eval(), _example(samples), INPUTS, ("picture",))
    except torch.onnx.OnnxExporterError as error:
        raise ConfigError(f"the picture cannot be exported to ONNX ({_reason(error)})") from error


def program(network: Network, description: Description) -> torch.export.ExportedProgram:
    """The model as a `torch.export` program.

    Raises:
        ConfigError: a stage, or the network, that cannot be traced.
    """
    model = Calibrated(network, description).eval()
    try:
        return _exported(model, _example(description.samples))
    except _UNTRACED as error:
        culprit = _culprit(network.front_end, description.samples, _exported, _UNTRACED)
        raise ConfigError(
            f"{culprit} cannot be traced by torch.export ({_reason(error)}); train with a front end "
            "and network without it"
        ) from error


def _exported(model: nn.Module, given: tuple[Tensor, ...]) -> torch.export.ExportedProgram:
    batch = torch.export.Dim("batch")
    shapes = tuple({0: batch} for _ in given)
    with quiet(), replaced(model), torch.no_grad():
        return torch.export.export(model, given, dynamic_shapes=shapes)


def _simplify(model: Any) -> None:
    """Compute what is constant, and drop what is unused.

    No more: the exporter's own rewriting takes 1e-30 for 0, and leaves out what guards a quotient.
    onnxruntime fuses layers when it loads the file.
    """
    from onnxscript import optimizer

    optimizer.inline(model)
    with _splits_unmentioned():
        optimizer.fold_constants(model)
    optimizer.remove_unused_nodes(model)


@contextmanager
def _splits_unmentioned() -> Iterator[None]:
    """Constants that an operator of several outputs makes stay as they are: no warning is due."""
    logger = logging.getLogger("onnxscript.optimizer._constant_folding")

    def keeps(record: logging.LogRecord) -> bool:
        return record.msg != "Skipping constant folding for op %s with multiple outputs."

    logger.addFilter(keeps)
    try:
        yield
    finally:
        logger.removeFilter(keeps)


@contextmanager
def quiet() -> Iterator[None]:
    """Without what the exporter says to its developers."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


class _Alone(nn.Module):
    """One stage, as a model of its own."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage

    def forward(self, x: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """What the stage gives, and its columns."""
        found, frames = self.stage.with_lengths(x, lengths)
        assert frames is not None
        return found, frames + 0


def _alone_in_onnx(stage: nn.Module, given: tuple[Tensor, ...]) -> Any:
    return _traced(stage, given, ("x", "columns"), ("y", "found"))


def _culprit(
    front_end: FrontEnd | Stack,
    samples: int,
    trace: Callable[[nn.Module, tuple[Tensor, ...]], Any],
    faults: tuple[type[Exception], ...],
) -> str:
    """The first stage at which `trace` alone raises one of the faults; else the network."""
    for chain in front_end.members:
        x, lengths = _example(samples)
        for stage in chain:
            try:
                trace(_Alone(stage), (x, lengths))
            except faults:
                return f"the stage {text.to_text(stage)}"
            with torch.no_grad():
                x, frames = stage.with_lengths(x, lengths)
            assert frames is not None
            lengths = frames
    return "the network"


def _example(samples: int) -> tuple[Tensor, Tensor]:
    """Two silent clips, the second half as long as the first."""
    return torch.zeros(2, samples), torch.tensor([samples, max(1, samples // 2)])


def _reason(error: BaseException) -> str:
    """What began it, in one line."""
    while error.__cause__ is not None:
        error = error.__cause__
    return " ".join(str(error).split())[:200] or type(error).__name__
