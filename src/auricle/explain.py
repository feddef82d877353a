"""Where in the picture a decision came from: Grad-CAM (Selvaraju et al. 2017)."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import ArrayLike, NDArray
from torch import Tensor, nn

from auricle.errors import ModelError


def grad_cam(
    model: nn.Module, x: ArrayLike | Tensor, lengths: ArrayLike | Tensor | int, target: int
) -> NDArray[np.float32]:
    """How much each bin and frame of one clip spoke for class `target`: (bin, frame) in [0, 1].

    The channels of the last feature map are summed, each weighted by the mean gradient of the
    class's logit over it; what is negative is cut; the map is brought to the size of the picture by
    linear interpolation and divided by its maximum. All zeros: nothing spoke for the class. A
    network over time alone gives a map that is the same in every bin. Padding is zero.

    Args:
        model: any model with a module that returns a feature map, (batch, channel, ..., frame).
        x: one normalised clip, (channel, bin, frame) or (1, channel, bin, frame).
        lengths: its real frames.
        target: index of the class.

    Raises:
        ModelError: the model has no feature map, or no such class.
    """
    device = next((p.device for p in model.parameters()), torch.device("cpu"))
    picture = torch.as_tensor(x, dtype=torch.float32, device=device).reshape(-1, *np.shape(x)[-3:])
    real = torch.as_tensor(lengths, device=device).reshape(1)
    features, gradient = _last_features(model, picture, real, target)
    weights = gradient.flatten(2).mean(-1)
    cam = torch.relu(
        (weights.reshape(*weights.shape, *[1] * (features.ndim - 2)) * features).sum(1)
    )
    cam = cam[:, None] if cam.ndim == 3 else cam[:, None, None]
    full = nn.functional.interpolate(cam, picture.shape[-2:], mode="bilinear", align_corners=False)
    out = full[0, 0].cpu().numpy()
    out[:, int(real) :] = 0
    top = float(out.max())
    return np.asarray(out / top if top > 0 else out, np.float32)


def _last_features(
    model: nn.Module, picture: Tensor, lengths: Tensor, target: int
) -> tuple[Tensor, Tensor]:
    """The last feature map, and the gradient of the class's logit with respect to it."""
    maps: list[Tensor] = []

    def keep(_module: nn.Module, _inputs: object, output: object) -> None:
        value = output[0] if isinstance(output, tuple) else output
        if isinstance(value, Tensor) and value.ndim >= 3 and value.requires_grad:
            maps.append(value)

    handles = [module.register_forward_hook(keep) for module in model.modules()]
    training = model.training
    try:
        with torch.enable_grad():
            logits = model.eval()(picture.clone().requires_grad_(), lengths)
    finally:
        for handle in handles:
            handle.remove()
        model.train(training)
    if not 0 <= target < logits.shape[1]:
        raise ModelError(f"class {target} of {logits.shape[1]}: give an index from 0")
    if not maps:
        raise ModelError("Grad-CAM needs a module that returns a feature map; this model has none")
    # a pooling module returns a map of one place, which says nothing of where
    wide = [value for value in maps if value[0, 0].numel() > 1] or maps
    (gradient,) = torch.autograd.grad(logits[0, target], wide[-1])
    return wide[-1].detach(), gradient
