"""Weights of an ONNX graph in fewer bytes: int8 with a scale a channel, and no float64.

An int8 weight stands before a Cast and a Mul by its scales, which a runtime computes once, when it loads
the file: every runtime has both, and the speed is that of float32.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from auricle.export import branches

_LAYERS = {"Conv": 0, "Gemm": 0}
"""Operators whose weights are the network's, and the dimension of their output channels."""
_LEAST = 1024
"""Weights: below, nothing is gained."""


def single(proto: Any) -> None:
    """Turn float64 constants that are only ever cast to float32 into float32."""
    from onnx import TensorProto, numpy_helper

    constants = {c.name: c for c in proto.graph.initializer}
    casts = [
        node
        for node in proto.graph.node
        if node.op_type == "Cast"
        and node.input[0] in constants
        and constants[node.input[0]].data_type == TensorProto.DOUBLE
        and node.attribute[0].i == TensorProto.FLOAT
    ]
    for node in casts:
        values = numpy_helper.to_array(constants[node.input[0]]).astype(np.float32)
        proto.graph.initializer.append(numpy_helper.from_array(values, node.output[0]))
        proto.graph.node.remove(node)
    _drop_unused(proto)


def _drop_unused(proto: Any) -> None:
    used = {name for node in proto.graph.node for name in node.input}
    for constant in list(proto.graph.initializer):
        if constant.name not in used:
            proto.graph.initializer.remove(constant)


def eighth(proto: Any) -> None:
    """Turn the network's large weights into int8, rounded to the nearest of 255 steps a channel."""
    from onnx import TensorProto, helper, numpy_helper

    made = []
    for constant in list(_weights(proto)):
        values = numpy_helper.to_array(constant)
        axes = tuple(range(1, values.ndim))
        scale = np.abs(values).max(axis=axes, keepdims=True) / 127
        steps = np.round(values / np.where(scale > 0, scale, 1)).astype(np.int8)
        name = constant.name
        proto.graph.initializer.remove(constant)
        proto.graph.initializer.append(numpy_helper.from_array(steps, f"{name}.int8"))
        proto.graph.initializer.append(
            numpy_helper.from_array(scale.astype(np.float32), f"{name}.scale")
        )
        made += [
            helper.make_node("Cast", [f"{name}.int8"], [f"{name}.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}.float", f"{name}.scale"], [name]),
        ]
    nodes = [*made, *proto.graph.node]
    del proto.graph.node[:]
    proto.graph.node.extend(nodes)


def _weights(proto: Any) -> Iterator[Any]:
    """Large float32 constants that a layer of the network multiplies by."""
    layers = {
        node.input[1]
        for node in branches.nodes(proto.graph)
        if node.op_type in _LAYERS and node.input[1].startswith("network.model.")
    }
    for constant in proto.graph.initializer:
        if constant.name in layers and np.prod(constant.dims) >= _LEAST:
            yield constant
