"""The contract of every model: any size, padding that never counts, weights from the generator."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from auricle.errors import ConfigError, ModelError
from auricle.models import MODELS, build, macs, probe
from auricle.models.compact import Compact
from auricle.models.masking import MaskedBatchNorm, clear, frame_mask, mean_and_max

# float32 sums in another order: a few units in the last place, over some ten layers.
SAME = {"rtol": 1e-4, "atol": 1e-5}


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def model(name: str, *, channels: int = 1, bins: int = 24, classes: int = 3) -> nn.Module:
    """In evaluation, with statistics and gains as after some training."""
    net = build(name, channels=channels, bins=bins, classes=classes, generator=generator())
    draw = generator(1)
    for layer in net.modules():
        if isinstance(layer, MaskedBatchNorm):
            layer.running_mean.uniform_(-0.5, 0.5, generator=draw)
            layer.running_var.uniform_(0.5, 1.5, generator=draw)
            nn.init.uniform_(layer.bias, -0.5, 0.5, generator=draw)
    return net.eval()


def clips(count: int, bins: int, frames: int, channels: int = 1) -> torch.Tensor:
    return torch.randn(count, channels, bins, frames, generator=generator(2))


every_model = pytest.mark.parametrize("name", MODELS)


@every_model
@pytest.mark.parametrize(("bins", "frames"), [(1, 1), (1, 40), (40, 1), (7, 13), (128, 50)])
@pytest.mark.parametrize("channels", [1, 2])
def test_takes_any_size(name: str, bins: int, frames: int, channels: int) -> None:
    net = model(name, channels=channels, bins=bins)
    logits = net(clips(2, bins, frames, channels), torch.tensor([frames, 1]))
    assert logits.shape == (2, 3)
    assert logits.isfinite().all()


@every_model
def test_a_batch_equals_its_items(name: str) -> None:
    net, x, lengths = model(name), clips(4, 24, 33), torch.tensor([33, 20, 7, 1])
    together = net(x, lengths)
    apart = torch.cat([net(x[i : i + 1], lengths[i : i + 1]) for i in range(4)])
    torch.testing.assert_close(together, apart, **SAME)


@every_model
@pytest.mark.parametrize("length", [1, 2, 15, 16, 17, 31])
def test_padding_never_counts(name: str, length: int) -> None:
    net, x = model(name), clips(1, 24, 48)
    unpadded = net(x[..., :length])
    for beyond in (0.0, 100.0):
        x[..., length:] = beyond
        torch.testing.assert_close(net(x, torch.tensor([length])), unpadded, **SAME)
    assert not torch.allclose(net(x), unpadded, **SAME)


@every_model
def test_padding_never_counts_in_training(name: str) -> None:
    """Batch statistics too are those of real frames: more padding changes nothing."""
    net, x, lengths = model(name).train(), clips(3, 24, 40), torch.tensor([21, 30, 9])
    for layer in net.modules():
        if isinstance(layer, nn.Dropout):
            layer.p = 0.0
    wide = torch.cat([clear(x, frame_mask(lengths, 40)), torch.full((3, 1, 24, 60), 5.0)], dim=-1)
    torch.testing.assert_close(net(x, lengths), net(wide, lengths), rtol=1e-3, atol=1e-4)


@every_model
def test_weights_come_from_the_generator_alone(name: str) -> None:
    before = torch.random.get_rng_state()
    torch.manual_seed(99)
    first = build(name, channels=1, bins=8, classes=2, generator=generator(5)).state_dict()
    torch.manual_seed(7)
    again = build(name, channels=1, bins=8, classes=2, generator=generator(5)).state_dict()
    other = build(name, channels=1, bins=8, classes=2, generator=generator(6)).state_dict()
    torch.random.set_rng_state(before)
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert any(not torch.equal(first[key], other[key]) for key in first)


def test_the_same_weights_whatever_the_bins() -> None:
    """Candidates of different height start alike, on the default network."""
    low = build("compact", channels=1, bins=40, classes=5, generator=generator()).state_dict()
    high = build("compact", channels=1, bins=128, classes=5, generator=generator()).state_dict()
    assert all(torch.equal(low[key], high[key]) for key in low)


@every_model
def test_saves_and_loads(name: str, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    net = model(name)
    save_file(net.state_dict(), tmp_path / "weights.safetensors")
    other = build(name, channels=1, bins=24, classes=3, generator=generator(9)).eval()
    other.load_state_dict(load_file(tmp_path / "weights.safetensors"))
    x = clips(2, 24, 30)
    assert torch.equal(net(x), other(x))


@every_model
def test_every_parameter_learns(name: str) -> None:
    net = model(name).train()
    nn.functional.cross_entropy(net(clips(4, 24, 40)), torch.tensor([0, 1, 2, 0])).backward()
    idle = [n for n, p in net.named_parameters() if p.grad is None or not p.grad.any()]
    assert not idle


@every_model
def test_cost_grows_with_the_picture(name: str) -> None:
    net = model(name, bins=32)
    once, twice = macs(net, 1, 32, 64), macs(net, 1, 32, 128)
    assert 1.8 * once < twice < 2.2 * once
    assert not net.training


def test_macs_of_one_convolution_by_hand() -> None:
    """3 x 3 over 2 channels to 4, 5 x 6 places; then 4 features to 3 classes."""

    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv = nn.Conv2d(2, 4, 3, padding=1)
            self.out = nn.Linear(4, 3)

        def forward(self, x: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
            return self.out(self.conv(x).mean((2, 3)))

    assert macs(Net(), 2, 5, 6) == 5 * 6 * 4 * 2 * 9 + 4 * 3


def test_masked_norm_equals_torch_on_real_frames() -> None:
    x, lengths = clips(3, 4, 10, channels=2), torch.tensor([10, 4, 7])
    mask = frame_mask(lengths, 10)
    assert mask is not None
    ours, theirs = MaskedBatchNorm(2), nn.BatchNorm1d(2)
    real = x.permute(0, 3, 2, 1)[mask].reshape(-1, 2)
    expected = theirs(real)
    out = ours(x, mask)
    torch.testing.assert_close(out.permute(0, 3, 2, 1)[mask].reshape(-1, 2), expected)
    torch.testing.assert_close(ours.running_mean, theirs.running_mean)
    torch.testing.assert_close(ours.running_var, theirs.running_var)
    assert not out.permute(0, 3, 2, 1)[~mask].any()


def test_masked_norm_outlives_a_dead_channel() -> None:
    """Behind a unit that has died all is zero, and so are the variance and every gradient of it."""
    norm, mask = MaskedBatchNorm(2), frame_mask(torch.tensor([10, 4, 7]), 10)
    for _ in range(2):
        x = clips(3, 4, 10, channels=2) * torch.tensor([1.0, 0.0])[:, None, None]
        out = norm(x.requires_grad_(), mask)
        out.square().sum().backward()
        assert x.grad.isfinite().all()
        assert not out[:, 1].any()
    # Twice a tenth of the way from 1 to 0.
    torch.testing.assert_close(norm.running_var[1], torch.tensor(0.81))


def test_pooling_by_hand() -> None:
    x = torch.tensor([[[[1.0, 3.0, 0.0], [5.0, 7.0, 0.0]]]])
    pooled = mean_and_max(x, torch.tensor([[True, True, False]]))
    assert pooled.tolist() == [[4.0, 7.0]]


def test_an_own_model(tmp_path: Path) -> None:
    path = tmp_path / "my net.py"
    path.write_text(
        "import torch\n"
        "class MyNet(torch.nn.Module):\n"
        "    def __init__(self, bins, classes):\n"
        "        super().__init__()\n"
        "        self.out = torch.nn.Linear(bins, classes)\n"
        "    def forward(self, x):\n"
        "        return self.out(x.mean((1, 3)))\n"
        "class WithLengths(MyNet):\n"
        "    def __init__(self, bins, classes, channels):\n"
        "        super().__init__(bins, classes)\n"
        "        self.channels = channels\n"
        "    def forward(self, x, lengths):\n"
        "        return super().forward(x) / lengths[:, None]\n"
    )
    plain = build(f"{path}:MyNet", channels=1, bins=6, classes=2, generator=generator())
    assert plain(clips(3, 6, 9), torch.tensor([9, 9, 9])).shape == (3, 2)
    longer = build(f"{path}:WithLengths", channels=4, bins=6, classes=2, generator=generator())
    assert longer.channels == 4
    halved = longer(clips(1, 6, 9), torch.tensor([2]))
    torch.testing.assert_close(halved * 2, longer(clips(1, 6, 9), torch.tensor([1])))
    with pytest.raises(ConfigError, match="takes no `channels`"):
        build(f"{path}:MyNet", channels=2, bins=6, classes=2)
    with pytest.raises(ConfigError, match="did you mean 'MyNet'"):
        build(f"{path}:MyNett", channels=1, bins=6, classes=2)


def test_refusals(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="did you mean 'compact'"):
        build("compct", channels=1, bins=8, classes=2)
    with pytest.raises(ConfigError, match="there is no file"):
        build(f"{tmp_path}/none.py:Net", channels=1, bins=8, classes=2)
    with pytest.raises(ConfigError, match="bins must be at least 1"):
        build("compact", channels=1, bins=0, classes=2)


def test_a_model_of_the_wrong_output_is_named() -> None:
    class Flat(nn.Module):
        def forward(self, x: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
            return x.mean((1, 2, 3))

    with pytest.raises(ModelError, match=r"gave \(1,\)"):
        probe(Flat(), 1, 4, 5)


def test_bfloat16_is_near_float32() -> None:
    """8 bits of mantissa over seven layers: logits agree to a few hundredths of their size."""
    net, x = model("compact"), clips(4, 24, 30)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        half = net(x, torch.tensor([30, 20, 10, 30])).float()
    full = net(x, torch.tensor([30, 20, 10, 30])).detach()
    assert (half - full).abs().max() < 0.1 * full.abs().max()


def test_dropout_is_used() -> None:
    x = clips(2, 24, 30)
    assert isinstance(net := model("compact").train(), Compact)
    assert not torch.equal(net(x), net(x))
