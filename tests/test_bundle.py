"""The saved model: what is damaged, or was made to be, is refused in words; nothing else happens."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from auricle import bundle, frontends, models, prediction
from auricle.errors import ModelError


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of 0.4 s at 8000 Hz that was never trained."""
    front_end = frontends.parse("stft(256,128)|mel(16,fmin=32.7)|db", sample_rate=8000)
    torch.manual_seed(0)
    network = bundle.Network(front_end, models.build("compact", channels=1, bins=16, classes=2))
    place = tmp_path_factory.mktemp("bundle") / "model"
    description = bundle.Description(
        classes=("a", "b"),
        sample_rate=8000,
        clip=0.4,
        hop=0.4,
        front_end=front_end.config,
        front_end_name="logmel",
        model="compact",
        temperature=1.5,
    )
    bundle.save(place, network, description)
    assert bundle.load(place)[1] == description
    return place


@pytest.mark.parametrize("folder", ["..", "", ".", "a/b", "../a"])
def test_a_zip_never_leads_out_of_itself(saved: Path, tmp_path: Path, folder: str) -> None:
    packed = tmp_path / "m.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in saved.iterdir():
            archive.writestr(f"{folder}/{file.name}", file.read_bytes())
    with pytest.raises(ModelError, match="no auricle model"):
        prediction.load(packed)
    assert list(tmp_path.iterdir()) == [packed], "nothing is unpacked"


def _spoil_weights(place: Path) -> None:
    state = load_file(place / "weights.safetensors")
    name = next(n for n, v in state.items() if v.ndim > 1)
    state[name] = state[name] + 1
    save_file(state, place / "weights.safetensors")


def _cut(name: str) -> Any:
    def spoil(place: Path) -> None:
        content = (place / name).read_bytes()
        (place / name).write_bytes(content[: len(content) // 2])

    return spoil


def _edit(**changes: Any) -> Any:
    def spoil(place: Path) -> None:
        body = json.loads((place / "model.json").read_text()) | changes
        (place / "model.json").write_text(json.dumps(body))

    return spoil


def _remove(name: str) -> Any:
    def spoil(place: Path) -> None:
        body = json.loads((place / "model.json").read_text())
        del body[name]
        (place / "model.json").write_text(json.dumps(body))

    return spoil


def _drop_vectors(place: Path) -> None:
    save_file({"waveform": torch.zeros(1, 100)}, place / "test_vectors.safetensors")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (_spoil_weights, "fails its test vectors"),
        (_cut("weights.safetensors"), "damaged"),
        (_cut("test_vectors.safetensors"), "damaged"),
        (_cut("model.json"), "damaged"),
        (_drop_vectors, "test vectors .* are damaged"),
        (_edit(format=99), "has format 99"),
        (_edit(classes=["a", "b", "c"]), "damaged"),
        (_edit(temperature=30.0), "fails its test vectors"),
        (_edit(front_end=[{"stage": "nonsense"}]), "damaged: its front end"),
        (_edit(front_end=["stft"]), "damaged: its front end"),
        (_edit(front_end="stft(512,256)"), "front_end is 'stft.*, and must be a list of stages"),
        (_edit(classes="ab"), "classes is 'ab', and must be a list of two or more"),
        (_edit(classes=["a", "a"]), "two or more different labels"),
        (_edit(classes=[1, 2]), "two or more different labels"),
        (_edit(sample_rate=8000.0), "sample_rate is 8000.0, and must be whole hertz"),
        (_edit(sample_rate=16000), "its front end takes 8000 Hz"),
        (_edit(clip="0.4"), "clip is '0.4', and must be seconds"),
        (_edit(clip=0.2, hop=0.2), "test vectors .* do not fit the model"),
        (_edit(hop=float("nan")), "hop is nan, and must be seconds"),
        (_edit(hop=1e-9), "at least a sample and at most the clip of 0.4 s"),
        (_edit(hop=9.0), "at least a sample and at most the clip of 0.4 s"),
        (_edit(temperature=True), "temperature is True, and must be a number"),
        (_edit(model=None), "model is None, and must be text"),
        (_edit(model="kompact"), "a network that this auricle lacks: 'kompact'"),
        (_edit(training=[]), r"training is \[\], and must be an object"),
        (_remove("experiment"), "lacks 'experiment'"),
        (lambda place: (place / "model.json").write_text("[" * 100_000), "damaged"),
        (lambda place: (place / "model.json").write_bytes(b"\xff\xfe\x00"), "damaged"),
        (lambda place: (place / "model.json").write_text("[]"), "has format None"),
        (lambda place: (place / "weights.safetensors").unlink(), "cannot read weights"),
    ],
)
def test_a_damaged_model_is_refused(saved: Path, tmp_path: Path, spoil: Any, reason: str) -> None:
    place = tmp_path / "model"
    shutil.copytree(saved, place)
    spoil(place)
    with pytest.raises(ModelError, match=reason):
        prediction.load(place)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(data=st.data())
def test_no_description_gets_past_the_checks(saved: Path, data: st.DataObject) -> None:
    """Anything in place of any value, at any depth: the model is refused, or answers as it did."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "model"
        shutil.copytree(saved, place)
        body = json.loads((place / "model.json").read_text())
        spot, key = body, data.draw(st.sampled_from(sorted(set(body) - {"format"})))
        while isinstance(spot[key], dict | list) and spot[key] and data.draw(st.booleans()):
            spot = spot[key]
            key = data.draw(st.sampled_from(list(spot) if isinstance(spot, dict) else [0]))
        spot[key] = data.draw(JUNK)
        (place / "model.json").write_text(json.dumps(body))
        with contextlib.suppress(ModelError):
            prediction.load(place)


def test_a_network_beside_a_model_that_has_one_is_refused(saved: Path) -> None:
    with pytest.raises(ModelError, match="auricle's own 'compact': pass none"):
        prediction.load(saved, model="my_net.py:MyNet")


def test_a_damaged_zip_is_refused(saved: Path, tmp_path: Path) -> None:
    packed = Path(shutil.make_archive(str(tmp_path / "model"), "zip", saved))
    content = bytearray(packed.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 500] = bytes(500)
    packed.write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        prediction.load(packed)
