"""Chains over batches on a device; here the device is the processor, taken the GPU's way."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
import torch

from auricle.errors import ConfigError
from auricle.frontends import FrontEnd, Stack, batched, compute, engine, parse
from auricle.frontends.engine import Computed, with_frames
from auricle.frontends.stages.stft import Stft
from auricle.frontends.tree import Tree
from test_frontends import OneDevice, close, every, fitted, front_end, noise

RATE = 8000
LENGTHS = np.array([5000, 400, 2500, 1, 2500])
CPU = torch.device("cpu")


def forced(
    chains: Mapping[str, FrontEnd | Stack], sound: torch.Tensor, lengths: np.ndarray
) -> dict[str, Computed]:
    """What a GPU would be given to do, on the processor."""
    results = engine._blank(chains, *sound.shape)
    batched.fill(Tree.of(chains), sound.numpy(), lengths, results, CPU)
    return results


def logmel() -> FrontEnd:
    return FrontEnd.parse("stft(256,64)|mel(20)|db", sample_rate=RATE)


@every
def test_batches_give_what_the_engine_gives(name):
    chain, sound = front_end(name), noise(5, 5000)
    expected = with_frames({name: chain}, sound.numpy(), lengths=LENGTHS)[name]
    found = forced({name: chain}, sound, LENGTHS)[name]
    assert found.frames.tolist() == expected.frames.tolist()
    for ours, theirs, count in zip(found.pictures, expected.pictures, found.frames, strict=True):
        close(torch.from_numpy(ours), torch.from_numpy(theirs))
        assert not ours[..., count:].any()


def test_batches_are_as_large_as_memory_allows(monkeypatch):
    chain, sound, sizes = {"": logmel()}, noise(5, 5000), []
    whole = forced(chain, sound, LENGTHS)[""].pictures
    fill = batched._fill_rows
    monkeypatch.setattr(batched, "_fill_rows", lambda *a: sizes.append(len(a[1])) or fill(*a))
    # 79 frames of 256 samples, four times over in float32: 323584 bytes a clip.
    for room, expected in ((323583, [1] * 5), (700_000, [2, 2, 1]), (2_000_000, [5])):
        monkeypatch.setattr(batched, "_BYTES", room)
        sizes.clear()
        close(*map(torch.from_numpy, (forced(chain, sound, LENGTHS)[""].pictures, whole)))
        assert sizes == expected


def test_what_goes_over_and_back_at_a_time_changes_nothing(monkeypatch):
    plain = logmel()
    chains = {
        "one": plain,
        "two": Stack(plain, logmel()),
        "cut": FrontEnd.parse("trim(20)|stft(256,64)", sample_rate=RATE),
    }
    sound = noise(5, 5000)
    whole = forced(chains, sound, LENGTHS)
    for room in (1, 11_000):  # a clip at a time, the second time more clips where they are short
        monkeypatch.setattr(batched, "_ROOM", room)
        found = forced(chains, sound, LENGTHS)
        for name, expected in whole.items():
            assert np.array_equal(found[name].pictures, expected.pictures)
            assert np.array_equal(found[name].frames, expected.frames)


def test_the_memory_on_the_way_is_small():
    sound, rows = np.ones((40, 2**18), np.float32), np.arange(40)
    ferry = batched._Ferry(CPU)
    assert ferry.over(sound, rows, 2**18).shape == sound.shape
    assert len(ferry.memory) == batched._ROOM < sound.size
    into = np.zeros((40, 3, 0), np.float32)
    ferry.back(torch.zeros(40, 3, 0), into, rows, np.zeros(40, np.int64))


def test_a_batch_that_memory_does_not_hold_is_halved(monkeypatch):
    chain, sound, sizes, most = {"": logmel()}, noise(5, 5000), [], 2
    whole = forced(chain, sound, LENGTHS)[""].pictures
    ask = Stft.with_lengths

    def scarce(stage, x, lengths=None):
        sizes.append(len(x))
        if len(x) > most:
            raise torch.OutOfMemoryError
        return ask(stage, x, lengths)

    monkeypatch.setattr(Stft, "with_lengths", scarce)
    close(*map(torch.from_numpy, (forced(chain, sound, LENGTHS)[""].pictures, whole)))
    assert sizes == [5, 2, 2, 1]
    most = 0
    with pytest.raises(
        ConfigError, match=r"cpu has no memory for a clip of 1 samples; take shorter"
    ):
        forced(chain, sound, LENGTHS)


def test_what_chains_share_is_computed_once(monkeypatch):
    chains = {
        text: parse(f"stft(256,64)|{text}", sample_rate=RATE)
        for text in ("mel(20)|db", "mel(20)|pcen", "linear_bands(16)", "db")
    }
    chains["both"] = Stack(chains["mel(20)|db"], chains["mel(20)|pcen"])
    calls = []
    ask = Stft.with_lengths
    monkeypatch.setattr(Stft, "with_lengths", lambda *a: calls.append(1) or ask(*a))
    found = forced(chains, noise(5, 5000), LENGTHS)
    assert len(calls) == 1
    for channel, name in enumerate(("mel(20)|db", "mel(20)|pcen")):
        assert np.array_equal(found["both"].pictures[:, channel], found[name].pictures)


def test_a_front_end_stays_where_it_is_and_its_copies_are_kept_once():
    chain, meta = logmel(), torch.device("meta")
    tree = Tree.of({"": chain})
    first, second = (tree.placed(lambda stage: batched._on(stage, meta)) for _ in range(2))
    stft = next(iter(first.roots.values()))
    assert stft.stage is next(iter(second.roots.values())).stage
    assert {x.device.type for x in chain.buffers()} == {"cpu"}
    sound, lengths = (torch.empty(3, n, device="meta") for n in (2000, 1))
    with OneDevice(), torch.inference_mode():
        pictures = list(batched._pictures(first.roots, sound, lengths[:, 0].long()))
    assert [(leaf, batch.device.type) for leaf, batch, _ in pictures] == [(("", None), "meta")]


def test_a_profile_learnt_since_is_the_one_that_counts():
    chain, sound, lengths = fitted("gate(fold,n_fft=128)|stft(256,64)"), noise(2, 5000), LENGTHS[:2]
    before = forced({"": chain}, sound, lengths)[""].pictures
    chain.fit([(0.01 * noise(4, 8000), None)])
    after = forced({"": chain}, sound, lengths)[""].pictures
    expected = compute({"": chain}, sound.numpy(), lengths=lengths)[""]
    close(torch.from_numpy(after), torch.from_numpy(expected))
    assert np.abs(after - before).max() > 0.01 * after.max()


def test_no_clips_give_no_pictures():
    assert forced({"": logmel()}, noise(0, 640), np.empty(0, np.int64))[""].pictures.shape[0] == 0


@pytest.mark.parametrize("name", ["gpu", "cuda:x", "cpu:1", "cudas", ""])
def test_an_unknown_device_is_told(name):
    with pytest.raises(ConfigError, match=f"unknown device '{name}'.* Accepted: cpu, cuda"):
        compute({"": logmel()}, noise(1, 640).numpy(), device=name)


def test_a_device_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(ConfigError, match="device cuda: torch finds no CUDA device here; take cpu"):
        compute({"": logmel()}, noise(1, 640).numpy(), device="cuda")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    with pytest.raises(ConfigError, match="device cuda:2: torch finds 2 CUDA devices here"):
        compute({"": logmel()}, noise(1, 640).numpy(), device="cuda:2")
    assert batched.device("cuda:1") == torch.device("cuda:1")


@every
@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device here")
def test_the_engine_agrees_on_cuda(name):
    chain, sound = front_end(name), noise(5, 5000).numpy()
    expected = with_frames({name: chain}, sound, lengths=LENGTHS)[name]
    found = with_frames({name: chain}, sound, lengths=LENGTHS, device="cuda")[name]
    assert found.frames.tolist() == expected.frames.tolist()
    close(*map(torch.from_numpy, (found.pictures, expected.pictures)), tolerance=1e-4)
