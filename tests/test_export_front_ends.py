"""Every kind of front end and network answers in onnxruntime as in torch."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch

from auricle import bundle, frontends, models
from auricle.export import branches, fourier, graph, replaced

RATE, SAMPLES = 8000, 3200


@pytest.mark.parametrize("n", [2, 6, 16, 400, 882, 1024, 1102])
def test_products_are_the_fourier_transform(n: int) -> None:
    x = torch.randn(2, 3, n, generator=torch.Generator().manual_seed(n))
    wanted = torch.fft.rfft(x.double())
    # Sums of n products in float32.
    assert (fourier.rfft(x) - wanted).abs().max() < 1e-5 * math.sqrt(n)
    assert (fourier.irfft(wanted.to(torch.complex64)) - x).abs().max() < 1e-5
    shorter = fourier.rfft(x[..., : n // 2], n=n) - torch.fft.rfft(x[..., : n // 2].double(), n=n)
    assert shorter.abs().max() < 1e-5 * math.sqrt(n)


@pytest.mark.parametrize(("n", "hop", "size"), [
    (16, 8, 16), (512, 160, 400), (1024, 512, 1024), (882, 441, 882), (512, 7, 512), (64, 100, 60),
])  # fmt: skip
def test_frames_are_windowed_and_transformed(n: int, hop: int, size: int) -> None:
    sound = torch.randn(2, 5 * n + 37, generator=torch.Generator().manual_seed(n))
    taper = torch.hann_window(size, dtype=torch.float64)
    framed = sound.double().unfold(-1, size, hop) * taper
    wanted = torch.fft.rfft(framed, n=n).transpose(1, 2)
    asked = {"n": n, "hop": hop, "count": framed.shape[1]}
    window = tuple(taper.tolist())
    found = torch.complex(*fourier.frames(sound, window, **asked))
    power = fourier.power(sound, window, **asked)
    largest = wanted.abs().max()
    assert (found - wanted).abs().max() < 5e-6 * largest
    assert (power - wanted.abs() ** 2).abs().max() < 5e-6 * largest**2


def clips() -> tuple[torch.Tensor, torch.Tensor]:
    """Noise of several levels and lengths, a chirp, clicks, and silence."""
    levels = 10 ** torch.linspace(-3, -0.5, 6)[:, None]
    x = torch.randn(6, SAMPLES, generator=torch.Generator().manual_seed(1)) * levels
    time = torch.arange(SAMPLES) / RATE
    x[1] += 0.3 * torch.sin(2 * torch.pi * 440 * time * (1 + time))
    x[2, ::997] += 0.5
    x[3] = 0
    lengths = torch.tensor([SAMPLES, SAMPLES, SAMPLES, SAMPLES, SAMPLES // 2, SAMPLES // 7])
    return x * (torch.arange(SAMPLES) < lengths[:, None]), lengths


def network(name: str, model: str) -> bundle.Network:
    """One whose normalisation has seen these clips, so that it tells them apart."""
    torch.manual_seed(0)
    front_end = frontends.matched([name], sample_rate=RATE, clip_seconds=SAMPLES / RATE)[name]
    front_end.fit([clips()])
    made = models.build(model, channels=front_end.channels, bins=front_end.bins, classes=4)
    whole = bundle.Network(front_end, made).train()
    for _ in range(30):
        whole(*clips())
    return whole.eval()


# In bench/export.py: every preset. Here a filter that remembers, one that scatters by a quotient which
# silence would make infinite, learnt filters, and a stack.
@pytest.mark.parametrize(("name", "model"), [
    ("pcen", "depthwise"), ("reassigned-db", "temporal"), ("leaf", "compact"),
    ("logmel+pcen", "resnet"),
])  # fmt: skip
def test_front_ends_and_networks_answer_as_in_torch(name: str, model: str) -> None:
    whole, (waveforms, lengths) = network(name, model), clips()
    told = bundle.Description(
        tuple("abcd"), RATE, SAMPLES / RATE, SAMPLES / RATE, [], name, model, temperature=1.0
    )
    content = graph.traced(whole, told).SerializeToString()
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    with torch.inference_mode():
        wanted = torch.softmax(whole(waveforms, lengths), -1).numpy()
    assert np.ptp(wanted, axis=0).max() > 0.02, "the clips differ"
    for count in (1, len(lengths)):
        given = {"waveforms": waveforms[:count].numpy(), "lengths": lengths[:count].numpy()}
        probabilities, logarithms = session.run(["probabilities", "log_probabilities"], given)
        np.testing.assert_allclose(probabilities, wanted[:count], atol=1e-5)
        np.testing.assert_allclose(np.exp(logarithms), probabilities, atol=1e-6)
    operators = {node.op_type for node in graph_nodes(content)}
    assert not operators & {"DFT", "STFT", "Loop", "Scan"}, "every runtime has the others"


def graph_nodes(content: bytes) -> Any:
    import onnx

    return branches.nodes(onnx.load_from_string(content).graph)


def test_logarithms_near_one_keep_their_digits() -> None:
    small = torch.logspace(-30, 1.9, 500)
    for given, found, exact in (
        (small, replaced._log1p, torch.log1p),
        (torch.cat([-small, small, torch.zeros(1)]), replaced._expm1, torch.expm1),
    ):
        wanted = exact(given.double())
        # Three roundings of float32.
        assert ((found(given) - wanted).abs() <= 4e-7 * wanted.abs()).all()
