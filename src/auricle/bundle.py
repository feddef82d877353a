"""The saved model: a folder (or a zip of it) with everything that a prediction needs.

    model.json                the description: front end, network, labels, rate, calibration, experiment
    weights.safetensors       front-end statistics and network weights
    test_vectors.safetensors  sounds and the probabilities that they must give

Nothing is pickled. Loading runs the test vectors and refuses a model that answers otherwise. A network
from the user's own file is code: it is never stored, and must be named again when the model is loaded.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from safetensors.torch import save as save_tensors
from torch import nn

from auricle import __version__, frontends, models
from auricle.errors import ConfigError, ModelError
from auricle.files import replacing
from auricle.frontends import FrontEnd, Stack
from auricle.runtime.description import Description as Description
from auricle.runtime.description import parsed, validated
from auricle.units import to_samples

FORMAT = 1
_DESCRIPTION, _WEIGHTS, _VECTORS = "model.json", "weights.safetensors", "test_vectors.safetensors"
_TOLERANCE = 1e-3
"""Probabilities across kinds of CPU: float32 sums in another order move logits by under 1e-4."""

_NOISE = np.array([1e-3, 0.05, 1e-3])
"""Under the test sounds. Without it PCEN lifts up what is rounding error, and so another on each machine."""


class Network(nn.Module):
    """Front end and model as one module: waveform in, logits out.

    Args:
        front_end: `(..., time)` to `(..., bin, frame)` or `(..., channel, bin, frame)`.
        model: `(batch, channel, bin, frame)` and frame lengths to `(batch, class)`.
    """

    def __init__(self, front_end: FrontEnd | Stack, model: nn.Module) -> None:
        super().__init__()
        self.front_end = front_end
        self.model = model

    def forward(self, waveform: torch.Tensor, lengths: torch.Tensor | None) -> torch.Tensor:
        """Waveforms `(batch, time)` and their samples of real sound `(batch,)`, None: all, to logits."""
        picture, frames = self.front_end.with_lengths(waveform, lengths)
        if picture.ndim == 3:
            picture = picture.unsqueeze(1)
        return self.model(picture, frames)


def save(folder: Path, network: Network, description: Description) -> None:
    """Write the bundle; an older one in its place is replaced file by file.

    Raises:
        ModelError: the network gives values that are not finite.
    """
    network = network.cpu().eval()
    vectors = test_vectors(network, description)
    body = {
        "format": FORMAT,
        "auricle": __version__,
        **{name: getattr(description, name) for name in Description.__dataclass_fields__},
    }
    files = {
        _WEIGHTS: save_tensors({k: v.contiguous() for k, v in network.state_dict().items()}),
        _VECTORS: save_tensors(vectors),
        _DESCRIPTION: json.dumps(body, indent=2, sort_keys=True).encode(),
    }
    for name, content in files.items():
        with replacing(folder / name) as temporary:
            temporary.write_bytes(content)


def load(path: str | Path, *, model: str | None = None) -> tuple[Network, Description]:
    """Read a bundle and check its test vectors.

    Args:
        path: the folder, or a zip of it or of its files.
        model: `file.py:Class`, needed where the network is the user's own code, and only then.

    Raises:
        ModelError: no bundle, a damaged one, or one that fails its test vectors.
    """
    path = Path(path)
    description = _read_description(path)
    network = _assemble(description, model, path)
    try:
        network.load_state_dict(load_tensors(_read(path, _WEIGHTS)))
        vectors = load_tensors(_read(path, _VECTORS))
    except (SafetensorError, RuntimeError) as error:
        raise ModelError(f"the model {path} is damaged: {error}") from error
    network.eval()
    _verify(network, description, vectors, path)
    return network, description


@torch.inference_mode()
def class_probabilities(
    network: Network, description: Description, waveform: torch.Tensor, lengths: torch.Tensor
) -> torch.Tensor:
    """Calibrated probabilities `(batch, class)` of waveforms `(batch, time)`."""
    logits = network(waveform, lengths) / description.temperature
    if description.several:
        return torch.sigmoid(
            logits + torch.tensor([description.offsets[name] for name in description.classes])
        )
    return torch.softmax(logits, dim=-1)


def test_vectors(network: Network, description: Description) -> dict[str, torch.Tensor]:
    """A chirp, noise and a short click, sounds of nobody's recordings, and what the network says.

    Returns:
        `waveform` `(3, samples)`, `lengths` and calibrated `probabilities`.

    Raises:
        ModelError: the network gives values that are not finite.
    """
    samples = to_samples(description.clip, description.sample_rate)
    time = np.arange(samples) / description.sample_rate
    nyquist = description.sample_rate / 2
    chirp = np.sin(np.pi * nyquist * 0.9 * time**2 / max(description.clip, 1e-9)) * 0.5
    noise = np.random.default_rng(0).standard_normal((3, samples))
    click = np.zeros(samples)
    click[0] = 1.0
    sounds = np.stack([chirp, np.zeros(samples), click]) + noise * _NOISE[:, None]
    waveform = torch.tensor(sounds, dtype=torch.float32)
    lengths = torch.tensor([samples, samples, max(samples // 3, 1)])
    expected = class_probabilities(network, description, waveform, lengths)
    if not torch.isfinite(expected).all():
        raise ModelError("the model gives values that are not finite; nothing is saved")
    return {"waveform": waveform, "lengths": lengths, "probabilities": expected}


def _verify(
    network: Network, description: Description, vectors: Mapping[str, torch.Tensor], path: Path
) -> None:
    samples = to_samples(description.clip, description.sample_rate)
    try:
        waveform, lengths, expected = (vectors[n] for n in ("waveform", "lengths", "probabilities"))
        shapes = (len(lengths), samples), (len(lengths), len(description.classes))
        if (waveform.shape, expected.shape) != shapes:
            raise ModelError(f"the test vectors of {path} are damaged: they do not fit the model")
        given = class_probabilities(network, description, waveform, lengths)
        difference = float((given - expected).abs().max())
    except (KeyError, TypeError, RuntimeError) as error:
        raise ModelError(f"the test vectors of {path} are damaged: {error}") from error
    if not difference <= _TOLERANCE:
        raise ModelError(
            f"the model {path} fails its test vectors: probabilities differ by {difference:.2g}, "
            f"allowed are {_TOLERANCE:g}; the files are damaged, or of another version of auricle"
        )


def _read_description(path: Path) -> Description:
    place = f"{path}/{_DESCRIPTION}"
    return validated(parsed(_read(path, _DESCRIPTION), form=FORMAT, place=place), place=place)


def _assemble(description: Description, model: str | None, path: Path) -> Network:
    own_code = ":" in description.model
    if own_code and model is None:
        raise ModelError(
            f"the network of {path} is code of yours, {description.model}, and is not stored in "
            "the model: pass it again as model='my_net.py:MyNet' (--network my_net.py:MyNet)"
        )
    if model is not None and not own_code:
        raise ModelError(
            f"the network of {path} is auricle's own {description.model!r}: pass none of yours"
        )
    try:
        front_end = frontends.from_config(description.front_end)
    except (ConfigError, TypeError, ValueError) as error:
        raise ModelError(f"{path}/{_DESCRIPTION} is damaged: its front end: {error}") from error
    if front_end.sample_rate != description.sample_rate:
        raise ModelError(
            f"{path}/{_DESCRIPTION} is damaged: its front end takes {front_end.sample_rate} Hz, "
            f"and sample_rate is {description.sample_rate}"
        )
    if model is None and description.model not in models.MODELS:
        raise ModelError(f"{path} has a network that this auricle lacks: {description.model!r}")
    network = models.build(
        model or description.model,
        channels=front_end.channels,
        bins=front_end.bins,
        classes=len(description.classes),
    )
    return Network(front_end, network)


def _read(path: Path, name: str) -> bytes:
    try:
        if path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return archive.read(_member(archive, name))
        return (path / name).read_bytes()
    except (OSError, KeyError) as error:
        hint = f"; did you mean {path / 'model'}?" if (path / "model" / name).is_file() else ""
        raise ModelError(f"{path} is no auricle model: {_lacks(path, name)}{hint}") from error
    except (zipfile.BadZipFile, zlib.error) as error:
        raise ModelError(f"the model {path} is damaged: {error}") from error


def _lacks(path: Path, name: str) -> str:
    """What keeps it from being one."""
    if path.suffix.lower() == ".onnx":
        return "it is exported already; give the model folder"
    if path.is_file():
        return "give the model folder that `auricle compare` left, or a zip of it"
    return f"cannot read {name}" if path.is_dir() else "there is nothing of that name"


def _member(archive: zipfile.ZipFile, name: str) -> str:
    """The file at the top of a zip, or in the one folder that holds all of it.

    Nothing is ever unpacked; a folder that would lead out of the zip is none.
    """
    inside = [n for n in archive.namelist() if not n.startswith("__MACOSX/")]
    tops = {n.split("/", 1)[0] for n in inside}
    if name in inside or len(tops) > 1 or tops & {"", ".", ".."}:
        return name
    return f"{tops.pop()}/{name}" if tops else name
