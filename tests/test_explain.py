"""Grad-CAM looks where the evidence is."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from auricle.errors import ModelError
from auricle.explain import grad_cam
from auricle.models import MODELS, build
from auricle.training import Plan, fit


@pytest.mark.parametrize("name", MODELS)
def test_map_has_the_shape_and_range(name: str) -> None:
    net = build(name, channels=2, bins=20, classes=3, generator=torch.Generator().manual_seed(0))
    x = np.random.default_rng(0).standard_normal((2, 20, 33)).astype(np.float32)
    cam = grad_cam(net, x, 25, 1)
    assert cam.shape == (20, 33)
    assert cam.dtype == np.float32
    assert cam.min() >= 0
    assert cam.max() == pytest.approx(1) or not cam.any()
    assert not cam[:, 25:].any()
    assert net.training
    assert all(p.grad is None for p in net.parameters())


def test_map_finds_what_tells_the_classes_apart() -> None:
    """Class 1 has a burst among noise; the map of a burst at a known time is hottest near it.

    The network's map has a place every 16 frames and sees some 45 frames either side.
    """
    rng = np.random.default_rng(0)
    x = 0.3 * rng.standard_normal((32, 16, 320)).astype(np.float32)
    y = np.arange(32) % 2
    for clip in x[y == 1]:
        start = rng.integers(300)
        clip[:, start : start + 20] += 2
    net = build(
        "compact", channels=1, bins=16, classes=2, generator=torch.Generator().manual_seed(0)
    )
    # A short training is told little: strong decay would leave the map flat.
    plan = Plan(updates=120, batch=8, crop=1.0, mixup=0.0, time_mask=0.0, weight_decay=0.05)
    fit(net, x, np.full(32, 320), y, plan=plan, seed=0)
    clip = 0.3 * rng.standard_normal((1, 16, 320)).astype(np.float32)
    clip[..., 200:220] += 2
    cam = grad_cam(net, clip, 320, 1).mean(0)
    near = np.abs(np.arange(320) - 210) < 50
    assert near[cam.argmax()]
    assert cam[near].mean() > 3 * cam[~near].mean()


def test_refusals() -> None:
    net = build("compact", channels=1, bins=8, classes=2)
    with pytest.raises(ModelError, match="class 2 of 2"):
        grad_cam(net, np.zeros((1, 8, 9), np.float32), 9, 2)
    with pytest.raises(ModelError, match="has none"):
        grad_cam(_Flat(), np.zeros((1, 8, 9), np.float32), 9, 0)


class _Flat(nn.Module):
    """No place is left after its first step."""

    def __init__(self) -> None:
        super().__init__()
        self.out = nn.Linear(8, 2)

    def forward(self, x: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        return self.out(x.mean((1, 3)))
