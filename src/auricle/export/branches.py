"""Two graphs as one: of whole clips, without a mask, and of clips that may end early.

A mask between a convolution and its activation keeps a runtime from computing both at once. Most clips
are whole: the file holds a graph for batches of these, and one for all others, behind ONNX's `If`. What
is constant in both stands in it once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

_LEAST = 1000
"""Whole numbers in a row: more are counted when the file is loaded instead of being in it."""


def joined(whole: Any, any_length: Any, samples: int) -> Any:
    """An `onnx.ModelProto` that takes `whole` where every clip has all its samples.

    Args:
        whole: a model with the inputs and outputs of the other one.
        any_length: the other one; its input `lengths` has the samples of each clip, `(batch,)`.
        samples: of a clip.
    """
    from onnx import ModelProto, helper, numpy_helper

    constants: dict[tuple[Any, ...], Any] = {}
    full, padded = (
        _branch(proto, name, constants)
        for proto, name in ((whole, "whole"), (any_length, "any_length"))
    )
    constants[("samples",)] = numpy_helper.from_array(np.array([samples]), "samples")
    outputs = [output.name for output in any_length.graph.output]
    nodes = [
        helper.make_node("ReduceMin", ["lengths"], ["shortest"], keepdims=1),
        helper.make_node("Less", ["shortest", "samples"], ["padded"]),
        helper.make_node("If", ["padded"], outputs, then_branch=padded, else_branch=full),
    ]
    made = ModelProto()
    made.CopyFrom(any_length)
    made.graph.ClearField("node")
    made.graph.ClearField("initializer")
    made.graph.ClearField("value_info")
    made.graph.node.extend(nodes)
    made.graph.initializer.extend(constants.values())
    return made


def _branch(proto: Any, prefix: str, constants: dict[tuple[Any, ...], Any]) -> Any:
    """The model as a graph inside another one, its values named after it, its constants outside."""
    from onnx import GraphProto, numpy_helper

    names = {value.name: value.name for value in proto.graph.input} | {"": ""}
    for constant in proto.graph.initializer:
        content = (constant.data_type, *constant.dims, numpy_helper.to_array(constant).tobytes())
        if content not in constants:
            constants[content] = type(constant)()
            constants[content].CopyFrom(constant)
            taken = {other.name for key, other in constants.items() if key != content}
            if constant.name in taken:
                constants[content].name = f"{prefix}.{constant.name}"
        names[constant.name] = constants[content].name
    graph = GraphProto()
    graph.CopyFrom(proto.graph)
    for field in ("input", "initializer", "value_info"):
        graph.ClearField(field)
    for node in graph.node:
        node.name = f"{prefix}.{node.name}"
        node.input[:] = [names.get(name, f"{prefix}.{name}") for name in node.input]
        node.output[:] = [name and f"{prefix}.{name}" for name in node.output]
    for output in graph.output:
        output.name = f"{prefix}.{output.name}"
    graph.name = prefix
    return graph


def nodes(graph: Any) -> Iterator[Any]:
    """Every node of a graph and of the graphs inside it."""
    for node in graph.node:
        yield node
        for attribute in node.attribute:
            if attribute.HasField("g"):
                yield from nodes(attribute.g)


def bare(proto: Any) -> None:
    """Without what the exporter notes for its developers, a third of the file, with paths of this machine."""
    proto.graph.ClearField("value_info")
    graph = proto.graph
    for part in (graph, *graph.node, *graph.initializer, *graph.input, *graph.output):
        part.ClearField("metadata_props")
        part.ClearField("doc_string")


def counted(proto: Any) -> None:
    """Turn constants 0, 1, 2 ... into a count that the runtime makes, for they would be most of the file."""
    from onnx import helper, numpy_helper

    made = []
    for constant in list(proto.graph.initializer):
        values = numpy_helper.to_array(constant)
        if values.ndim != 1 or len(values) < _LEAST or values.dtype != np.int64:
            continue
        if np.array_equal(values, np.arange(len(values))):
            ends = {"start": 0, "limit": len(values), "delta": 1}
            names = [f"{constant.name}.{end}" for end in ends]
            proto.graph.initializer.extend(
                numpy_helper.from_array(np.array(value), name)
                for name, value in zip(names, ends.values(), strict=True)
            )
            proto.graph.initializer.remove(constant)
            made.append(helper.make_node("Range", names, [constant.name]))
    rest = list(proto.graph.node)
    proto.graph.ClearField("node")
    proto.graph.node.extend([*made, *rest])
