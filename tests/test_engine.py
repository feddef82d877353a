"""What the engine keeps from clip to clip and from call to call, and what must not show of it."""

from __future__ import annotations

import gc
import weakref
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from auricle.frontends import STAGES, FrontEnd, Stack, compiled, compute, engine, parse, tree
from auricle.frontends.level import Level
from test_frontends import CHAINS, every, front_end, noise

RATE = 8000
SHARED = {
    "both": "stft(256,64)|mel(20)|db + stft(256,64)|mel(20)|log",
    "mel": "stft(256,64)|mel(20)",
    "spectra": "stft(256,64)",
    "pcen": "stft(256,64)|mel(20)|pcen",
    "slopes": "stft(256,64)|mel(20)|root(0.3)|delta",
    "cepstrum": "stft(256,64)|mel(20)|db|dct",
    "levels": "stft(256,64)|db",
}
"""Chains that end, go on and divide behind every stage that the kernel computes."""


def chains() -> dict[str, FrontEnd | Stack]:
    return {name: parse(text, sample_rate=RATE) for name, text in SHARED.items()}


@every
def test_results_do_not_depend_on_the_size_of_pieces(name, monkeypatch):
    """A piece lies where the one before lay: what a stage keeps of it must be its own."""
    chain, sound = front_end(name), noise(2, 20000).numpy()
    lengths = np.array([20000, 7001])
    expected = compute({name: chain}, sound, lengths=lengths)[name]
    monkeypatch.setattr(compiled, "_PIECE", 1)  # 16 frames
    assert np.array_equal(compute({name: chain}, sound, lengths=lengths)[name], expected)


@pytest.mark.parametrize("piece", [1, compiled._PIECE])
def test_chains_that_divide_anywhere_give_what_each_gives_alone(piece, monkeypatch):
    monkeypatch.setattr(compiled, "_PIECE", piece)
    sound, lengths = noise(3, 20000).numpy(), np.array([20000, 7001, 20000])
    together = compute(chains(), sound, lengths=lengths)
    for name, chain in chains().items():
        for clip, length in enumerate(lengths):
            alone = compute({"": chain}, sound[clip : clip + 1, :length])[""][0]
            found, rest = np.split(together[name][clip], [alone.shape[-1]], axis=-1)
            assert np.array_equal(found, alone), name
            assert not rest.any()


def test_results_are_the_callers_own():
    given, sound = chains(), noise(2, 5000).numpy()
    first = compute(given, sound)
    kept = {name: found.copy() for name, found in first.items()}
    second = compute(given, -0.5 * sound[::-1])
    found = [*first.values(), *second.values()]
    for i, one in enumerate(found):
        assert not any(np.shares_memory(one, other) for other in found[:i])
    for name, values in kept.items():
        assert np.array_equal(first[name], values)


def test_calls_at_the_same_time_do_not_meet():
    given, sound = chains(), noise(6, 20000).numpy()
    expected = compute(given, sound)
    with ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(compute, given, sound[i:], threads=2) for i in (0, 1, 2, 3) * 3]
        for call, first in zip(calls, (0, 1, 2, 3) * 3, strict=True):
            for name, found in call.result().items():
                assert np.array_equal(found, expected[name][first:])


def test_what_a_thread_raises_is_raised(monkeypatch):
    def fail(*given: object) -> None:
        raise ValueError("no room")

    monkeypatch.setattr(engine._Flow, "_room", fail)
    monkeypatch.setattr(STAGES["stft"], "advance", fail)  # where there is no kernel
    with pytest.raises(ValueError, match="no room"):
        compute(chains(), noise(3, 5000).numpy(), threads=2)


LEVELS = [name for name, stage in STAGES.items() if issubclass(stage, Level)]


@pytest.mark.parametrize("name", LEVELS)
def test_levels_over_their_own_input_are_the_same(name):
    *before, stage = parse(CHAINS[name], sample_rate=RATE)
    picture = compute({"": FrontEnd(*before)}, noise(1, 5000).numpy())[""][0]
    if not stage.fills(torch.from_numpy(picture)):
        pytest.skip("no compiled kernel here")
    out = np.empty_like(picture)
    left = stage.fill(picture.copy(), out)
    again = stage.fill(picture, picture)
    assert np.array_equal(out, picture)
    assert left is None or np.array_equal(left, again)


def test_levels_are_all_there():
    assert {"db", "log", "log1p", "root", "pcen"} <= set(LEVELS)


def test_a_chain_is_taken_apart_once_and_let_go_with_it():
    chain, sound = parse("stft(256,64)|mel(20)|db", sample_rate=RATE), noise(1, 640).numpy()
    compute({"": chain}, sound)
    part = tree.fixed(chain)
    compute({"": chain}, sound)
    assert tree.fixed(chain) is part
    gone = weakref.ref(chain), weakref.ref(part)
    del chain, part
    gc.collect()
    assert [reference() for reference in gone] == [None, None]
