"""Chains merged into a tree, so that what several of them begin with is computed once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from auricle.frontends.chain import FrontEnd, Stack
from auricle.frontends.stage import Stage

Leaf = tuple[str, int | None]
"""A result: its name, and its channel in a stack."""


@dataclass
class Node:
    """A stage, what follows it, and the results that end with it."""

    stage: Stage
    children: dict[str, Node] = field(default_factory=dict)
    leaves: list[Leaf] = field(default_factory=list)


@dataclass
class Tree:
    """The merged chains; `roots` are what they begin with."""

    roots: dict[str, Node] = field(default_factory=dict)

    @classmethod
    def of(cls, front_ends: Mapping[str, FrontEnd | Stack]) -> Tree:
        """The fixed parts of front ends."""
        tree = cls()
        for name, front_end in front_ends.items():
            stacked = isinstance(front_end, Stack)
            for channel, branch in enumerate(_known(front_end).branches):
                tree._add(branch, (name, channel if stacked else None))
        return tree

    def placed(self, place: Callable[[Stage], Stage]) -> Tree:
        """The same tree of other stages, `place` of each."""
        return Tree(_placed(self.roots, place))

    def _add(self, branch: Branch, leaf: Leaf) -> None:
        children = self.roots
        for key, stage in branch:
            node = children.setdefault(key, Node(stage))
            children = node.children
        node.leaves.append(leaf)


Branch = tuple[tuple[str, Stage], ...]
"""A chain: its stages, each with what tells it from others."""


def _placed(nodes: Mapping[str, Node], place: Callable[[Stage], Stage]) -> dict[str, Node]:
    return {
        key: Node(place(node.stage), _placed(node.children, place), node.leaves)
        for key, node in nodes.items()
    }


def fixed(front_end: FrontEnd | Stack) -> FrontEnd | Stack:
    """`front_end.fixed`, built once."""
    return _known(front_end).fixed


@dataclass(frozen=True)
class _Known:
    """What never changes of a front end: values in its stages may, the stages do not."""

    fixed: FrontEnd | Stack
    branches: tuple[Branch, ...]


_found: WeakKeyDictionary[FrontEnd | Stack, _Known] = WeakKeyDictionary()


def _known(front_end: FrontEnd | Stack) -> _Known:
    known = _found.get(front_end)
    if known is None:
        part = front_end.fixed
        branches = tuple(tuple((_key(s), s) for s in chain) for chain in part.members)
        known = _found[front_end] = _Known(part, branches)
    return known


def _key(stage: Stage) -> str:
    # Two that learn or remember may begin alike and know different things.
    own = id(stage) if stage.state_dict() else None
    return json.dumps({"stage": stage.name, **stage.config, "": own})
