"""The contracts without the compiled kernel, and the two ways beside each other.

`AURICLE_KERNEL=off` makes the whole suite run without it. Here the essential contracts do, on fewer
sounds, for every stage and preset; and what the kernel computes is held to what torch does.
"""

import sys

import numpy as np
import pytest
import torch

from auricle import kernel
from auricle.frontends import STAGES, compiled, compute, parse
from auricle.frontends.bank import Bank
from auricle.frontends.engine import one_torch_thread, with_frames
from test_frontends import CHAINS, RATE, close, every, front_end, noise, same, streamed

needed = pytest.mark.skipif(not kernel.available(), reason=kernel.about())

# Those that hand their work over, found by what they import.
SERVED = [
    name
    for name, stage in STAGES.items()
    if issubclass(stage, Bank) or getattr(sys.modules[stage.__module__], "compiled", 0) is compiled
]


def test_the_stages_that_the_kernel_serves_are_found():
    assert {"stft", "mel", "bark", "octave", "db", "log", "log1p", "root", "pcen"} <= {*SERVED}
    assert len(SERVED) < len(STAGES)


@needed
@pytest.mark.parametrize("name", SERVED)
def test_the_kernel_gives_what_torch_gives(name):
    stages = list(parse(CHAINS[name], sample_rate=RATE))
    place = [stage.name for stage in stages].index(name)
    x = noise(6000)
    with torch.inference_mode(), kernel.off():
        for stage in stages[:place]:
            x = stage(x)
        expected = run(stages[place], x)
    with torch.inference_mode():
        found = run(stages[place], x)
    # Which bits differ tells that the kernel was there; learnt banks and learnt levels stay torch's.
    assert torch.equal(found, expected) == (name in learnt()), "by the kernel, or not?"
    # Spectra and sums of float32: 1e-6. PCEN's exponential makes 20 times that of a logarithm's rounding.
    close(found, expected, tolerance=1e-5 if name == "pcen" else 3e-6)


def learnt() -> set[str]:
    """Served stages whose example has parameters to be trained."""
    return {
        name
        for name in SERVED
        for stage in parse(CHAINS[name], sample_rate=RATE)
        if stage.name == name and stage.learns
    }


def run(stage: torch.nn.Module, x: torch.Tensor) -> torch.Tensor:
    """A stage as streams and the engine use it."""
    columns, held = stage.step(x)
    return torch.cat([columns, stage.flush(held)], -1)


@every
def test_the_contracts_hold_without_the_kernel(name):
    chain = front_end(name)
    sound, lengths = noise(3, 5000), np.array([5000, 1, 2500])
    with kernel.off(), one_torch_thread():  # sums of several threads end in other digits
        found, frames = with_frames({"": chain}, sound.numpy(), lengths=lengths)[""]
        assert np.isfinite(found).all()
        expected, real = chain.fixed.with_lengths(sound, torch.from_numpy(lengths))
        assert frames.tolist() == real.tolist()
        for row, (length, count) in enumerate(zip(lengths, frames, strict=True)):
            assert count <= chain.frames(int(length))
            # The modules, and the sound alone without its padding, in a batch of one.
            close(torch.from_numpy(found[row])[..., :count], expected[row][..., :count])
            alone = compute({"": chain}, sound.numpy()[row : row + 1, :length])[""][0]
            assert np.array_equal(found[row][..., :count], alone[..., :count])
            assert not found[row][..., count:].any()
        for channel, member in enumerate(chain.members):
            whole = found[2] if chain.channels == 1 else found[2, channel]
            stream = streamed(member.fixed, sound[2, :2500], 777)
            same(stream, whole[..., : member.frames(2500)], member)
        for amplitude in (0.0, 1.0):
            square = amplitude * torch.sign(torch.sin(torch.arange(3000) * 0.1))
            assert np.isfinite(compute({"": chain}, square[None].numpy())[""]).all()


@needed
@every
def test_with_and_without_the_kernel_agree(name):
    chain = front_end(name)
    sound, lengths = noise(2, 4000).numpy(), np.array([4000, 900])
    found = compute({"": chain}, sound, lengths=lengths)[""]
    with kernel.off(), one_torch_thread():  # sums of several threads end in other digits
        expected = compute({"": chain}, sound, lengths=lengths)[""]
    # Ten times 2e-6 of the largest value, where a logarithm or a root enlarges what is small.
    close(torch.from_numpy(found), torch.from_numpy(expected), tolerance=2e-5)
