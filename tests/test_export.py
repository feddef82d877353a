"""The exported model: it answers as torch does, says what it is, and is refused where it is damaged."""

from __future__ import annotations

import copy
import json
import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch

import auricle
from auricle import bundle, cli, export, frontends, models, prediction, runtime
from auricle.errors import ConfigError, ModelError, UnlikeError
from auricle.export import branches, graph, weights
from auricle.export import onnx as onnx_file
from auricle.export.metadata import placed_beside
from test_cli import TRAIN, python, without

RATE, SECONDS = 8000, 0.4
SAMPLES = 3200
TOLERANCE = 1e-5
"""Of probabilities: the figure that is aimed at; sums in another order differ by under 1e-6."""


def make(place: Path, name: str = "logmel", *, model: str = "compact", seed: int = 0) -> Path:
    """A saved model of 0.4 s at 8000 Hz whose weights are random; its logits are spread."""
    torch.manual_seed(seed)
    front_end = frontends.matched([name], sample_rate=RATE, clip_seconds=SECONDS)[name]
    front_end.fit([(sounds(4)[0], None)])
    network = models.build(model, channels=front_end.channels, bins=front_end.bins, classes=3)
    whole = bundle.Network(front_end, network).train()
    for _ in range(30):  # a network whose normalisation has seen nothing hardly tells sounds apart
        whole(*sounds(6))
    description = bundle.Description(
        classes=("a", "b\x1b[31m", "c"),
        sample_rate=RATE,
        clip=SECONDS,
        hop=SECONDS,
        front_end=front_end.config,
        front_end_name=name,
        model=model,
        temperature=0.2,
        unlike={"below": 1.0},
        experiment={"root": "/home/somebody/recordings"},
    )
    bundle.save(place, whole, description)
    return place


def sounds(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Noise of several levels and lengths, zeros after its end; the first one whole."""
    generator = torch.Generator().manual_seed(count)
    level = 10 ** torch.linspace(-3, -0.5, count)[:, None]
    waveforms = torch.randn(count, SAMPLES, generator=generator) * level
    lengths = (SAMPLES * torch.linspace(1, 0.02, count)).long()
    return waveforms * (torch.arange(SAMPLES) < lengths[:, None]), lengths


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("saved") / "model")


@pytest.fixture(scope="module")
def exported(saved: Path) -> Path:
    return export.to_onnx(saved, licence="CC-BY-4.0").path


@pytest.fixture
def song(tmp_path: Path) -> Path:
    """One second in stereo at another rate: three clips, the last one padded."""
    path = tmp_path / "song.wav"
    sound = np.random.default_rng(0).standard_normal((22050, 2)) * 0.1
    soundfile.write(path, sound, 22050)
    return path


def test_any_batch_and_length_is_answered_as_by_torch(saved: Path, exported: Path) -> None:
    ours, theirs = prediction.load(saved), runtime.load(exported)
    for count in (1, 2, 5):
        waveforms, lengths = (x.numpy() for x in sounds(count))
        wanted = ours.probabilities(waveforms, lengths)
        assert np.ptp(wanted, axis=0).max() > 0.1 or count == 1, "clips differ"
        found = theirs.probabilities(waveforms, lengths)
        np.testing.assert_allclose(found, wanted, atol=TOLERANCE)


def test_it_knows_how_familiar_a_sound_is(saved: Path, exported: Path) -> None:
    ours, theirs = prediction.load(saved), runtime.load(exported)
    waveforms, lengths = (x.numpy() for x in sounds(5))
    wanted, found = (model.scores(waveforms, lengths)[1] for model in (ours, theirs))
    assert wanted is not None
    assert np.ptp(wanted) > 0.05, "clips differ"
    np.testing.assert_allclose(found, wanted, atol=TOLERANCE)
    unlike = {
        theirs.predict_waveform(w[:n], RATE).unlike for w, n in zip(waveforms, lengths, strict=True)
    }
    assert unlike == {
        ours.predict_waveform(w[:n], RATE).unlike for w, n in zip(waveforms, lengths, strict=True)
    }
    assert None not in unlike


def test_files_of_earlier_versions_do_not_know(exported: Path, tmp_path: Path) -> None:
    import onnx

    proto = onnx.load(exported)
    (extra,) = [i for i, v in enumerate(proto.graph.output) if v.name == "familiarity"]
    del proto.graph.output[extra]
    onnx.save(proto, tmp_path / "old.onnx")
    waveforms, lengths = (x.numpy() for x in sounds(2))
    rows, familiar = runtime.load(tmp_path / "old.onnx").scores(waveforms, lengths)
    assert familiar is None
    np.testing.assert_array_equal(rows, runtime.load(exported).scores(waveforms, lengths)[0])


def test_whole_clips_are_computed_without_masks(exported: Path) -> None:
    """Between a convolution and its activation stands what a runtime fuses; and constants stand there once."""
    import onnx

    proto = onnx.load(exported)
    (choice,) = (node for node in proto.graph.node if node.op_type == "If")
    ways = {attribute.name: attribute.g for attribute in choice.attribute}
    for branch, masked in ((ways["else_branch"], False), (ways["then_branch"], True)):
        made = {name: node for node in branch.node for name in node.output}
        before = [made[node.input[0]].op_type for node in branch.node if node.op_type == "Relu"]
        assert ("Mul" in before) is masked
        assert len(before) > 3
        assert not branch.initializer
    arrays = [onnx.numpy_helper.to_array(c) for c in proto.graph.initializer if c.dims]
    contents = [(array.dtype, array.shape, array.tobytes()) for array in arrays]
    assert len(set(contents)) == len(contents)


def test_the_file_holds_no_more_than_it_needs(exported: Path) -> None:
    import onnx

    proto = onnx.load(exported)
    constants = sum(len(constant.raw_data) for constant in proto.graph.initializer)
    assert exported.stat().st_size < 1.2 * constants
    assert b"site-packages" not in exported.read_bytes(), "no paths of the maker's machine"
    counts = [node for node in branches.nodes(proto.graph) if node.op_type == "Range"]
    assert counts, "which clip's samples are real is counted, not stored"


def test_padding_never_counts(exported: Path) -> None:
    """What stands behind the end of the sound is not heard."""
    loaded = runtime.load(exported)
    waveforms, lengths = (x.numpy() for x in sounds(3))
    noisy = waveforms + (np.arange(SAMPLES) >= lengths[:, None]).astype(np.float32)
    found = loaded.probabilities(noisy, lengths)
    np.testing.assert_allclose(found, loaded.probabilities(waveforms, lengths), atol=TOLERANCE)


def test_files_are_cut_and_pooled_as_with_the_bundle(
    saved: Path, exported: Path, song: Path
) -> None:
    wanted, found = (auricle.load(path).predict(song).to_dict() for path in (saved, exported))
    for one, other in zip(wanted.pop("clips"), found.pop("clips"), strict=True):
        assert one.pop("probabilities") == pytest.approx(other.pop("probabilities"), abs=TOLERANCE)
        assert one == other
    assert wanted.pop("probabilities") == pytest.approx(found.pop("probabilities"), abs=TOLERANCE)
    assert wanted == found


def test_the_file_says_what_it_is(saved: Path, exported: Path) -> None:
    loaded = runtime.load(exported)
    assert loaded.description.classes == bundle.load(saved)[1].classes
    assert loaded.notes["licence"] == "CC-BY-4.0"
    assert loaded.notes["auricle"] == auricle.__version__
    assert {"resampling", "cutting", "pooling"} <= set(loaded.notes["wire"])
    assert b"somebody" not in exported.read_bytes(), "folders of the maker's machine are left out"
    assert "logmel + compact" in repr(loaded)


def test_test_vectors_stand_beside_it(exported: Path) -> None:
    vectors = np.load(exported.with_suffix(".test.npz"), allow_pickle=False)
    found = runtime.load(exported).probabilities(vectors["waveform"], vectors["lengths"])
    np.testing.assert_allclose(found, vectors["probabilities"], atol=TOLERANCE)


def test_a_file_that_answers_otherwise_is_not_kept(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the tracing had spoilt one weight."""
    traced = graph.traced

    def spoilt(*given: Any) -> Any:
        from onnx import numpy_helper

        proto = traced(*given)
        held = next(w for w in proto.graph.initializer if w.name.endswith("model.output.bias"))
        changed = numpy_helper.to_array(held) + np.float32([0.05, 0, 0])
        held.CopyFrom(numpy_helper.from_array(changed, held.name))
        return proto

    monkeypatch.setattr(graph, "traced", spoilt)
    with pytest.raises(ModelError, match=r"is not written: .* differ from torch's"):
        export.to_onnx(saved, tmp_path / "m.onnx")
    assert not list(tmp_path.iterdir())


def test_a_program_that_answers_otherwise_is_not_kept(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = graph.program

    def spoilt(network: bundle.Network, description: bundle.Description) -> Any:
        broken = copy.deepcopy(network)
        with torch.no_grad():
            broken.get_parameter("model.output.bias")[0] += 0.05
        return made(broken, description)

    monkeypatch.setattr(graph, "program", spoilt)
    with pytest.raises(ModelError, match="is not written: its probabilities differ by"):
        export.to_torch(saved, tmp_path / "m.pt2")
    assert not list(tmp_path.iterdir())


def test_a_stage_that_onnx_cannot_hold_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forward(stage: torch.nn.Module, x: torch.Tensor, lengths: object = None) -> torch.Tensor:
        return torch.linalg.eigvals(x[..., :2, :2]).real[..., :1, None] + x[..., :7, :]

    network, description = bundle.load(
        make(tmp_path / "model", "stft(256,128)|mel(16)|db|dct(coefficients=7)")
    )
    monkeypatch.setattr(frontends.Dct, "forward", forward)
    with pytest.raises(ConfigError, match=r"the stage dct\(coefficients=7\) cannot be exported"):
        graph.traced(network, description)


def test_a_stage_that_torch_cannot_trace_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forward(stage: torch.nn.Module, x: torch.Tensor, lengths: object = None) -> torch.Tensor:
        return x[..., :7, :] * max(1.0, x.sum().item())  # depends on the sound itself

    network, description = bundle.load(
        make(tmp_path / "model", "stft(256,128)|mel(16)|db|dct(coefficients=7)")
    )
    monkeypatch.setattr(frontends.Dct, "forward", forward)
    said = r"the stage dct\(coefficients=7\) cannot be traced by torch.export"
    with pytest.raises(ConfigError, match=said):
        graph.program(network, description)


def edited(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda body: body.update(changes)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (edited(format=7), "has format 7; this auricle reads 1"),
        (edited(classes="abc"), "classes is 'abc', and must be a list"),
        (edited(classes=["a", "b"]), "does not fit its metadata: probabilities"),
        (edited(clip=0.2, hop=0.2), "does not fit its metadata: waveforms"),
        (edited(hop=1.0), "hop is 1.0 s, and must be .* at most the clip"),
        (edited(clip=9e5), "at most 100000000 samples"),
        (lambda body: body.pop("temperature"), "lacks 'temperature'"),
    ],
)
def test_metadata_from_elsewhere_are_checked(
    exported: Path, tmp_path: Path, spoil: Callable[[dict[str, Any]], None], said: str
) -> None:
    import onnx

    proto = onnx.load(exported)
    body = json.loads(proto.metadata_props[0].value)
    spoil(body)
    proto.metadata_props[0].value = json.dumps(body)
    place = tmp_path / "m.onnx"
    onnx.save(proto, place)
    with pytest.raises(ModelError, match=said):
        runtime.load(place)


def test_what_is_no_exported_model_is_said(exported: Path, tmp_path: Path) -> None:
    import onnx

    place = tmp_path / "m.onnx"
    with pytest.raises(ModelError, match=r"cannot read the model .*m.onnx: No such file"):
        runtime.load(place)
    for content in (b"", b"no model", exported.read_bytes()[:1000]):
        place.write_bytes(content)
        with pytest.raises(ModelError, match="damaged, or no ONNX file"):
            runtime.load(place)
    proto = onnx.load(exported)
    del proto.metadata_props[:]
    onnx.save(proto, place)
    with pytest.raises(ModelError, match="without auricle's metadata"):
        runtime.load(place)
    with pytest.raises(ModelError, match="pass none of yours"):
        auricle.load(exported, model="my_net.py:MyNet")


def test_own_code_is_exported_under_its_file_s_name(tmp_path: Path) -> None:
    (tmp_path / "my_net.py").write_text(
        "import torch\n"
        "class MyNet(torch.nn.Module):\n"
        "    def __init__(self, bins, classes):\n"
        "        super().__init__()\n"
        "        self.line = torch.nn.Linear(bins, classes)\n"
        "    def forward(self, x):\n"
        "        return self.line(x.mean((1, 3)))\n"
    )
    own = f"{tmp_path}/my_net.py:MyNet"
    made = export.to_onnx(make(tmp_path / "model", model=own), network=own)
    assert made.difference < TOLERANCE
    assert runtime.load(made.path).description.model == "my_net.py:MyNet"


def test_the_command_says_what_came_out(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(saved, tmp_path / "model")
    assert cli.main(["export", str(tmp_path / "model")]) == 0
    said = capsys.readouterr().out
    assert "model.onnx: float32" in said
    assert "model.int8.onnx: int8" in said
    for figure in ("MB", "ms a clip", "from torch's"):
        assert said.count(figure) == 2
    whole, small = (tmp_path / f"model{name}.onnx" for name in ("", ".int8"))
    assert small.stat().st_size < 0.5 * whole.stat().st_size
    assert {path.name for path in tmp_path.iterdir()} == {
        "model", "model.onnx", "model.int8.onnx", "model.test.npz", "model.int8.test.npz",
    }  # fmt: skip
    loaded = [runtime.load(path) for path in (whole, small)]
    assert [model.notes["weights"] for model in loaded] == ["float32", "int8"]
    given = [x.numpy() for x in sounds(6)]
    wanted, found = (model.probabilities(*given) for model in loaded)
    assert (found.argmax(1) == wanted.argmax(1)).all()
    # 255 steps a channel: each layer adds up to some thousandths; but int8 is not float32.
    assert 0 < np.abs(found - wanted).max() < 0.05


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (["--to", "torch-export", "--weights", "int8"], "--weights int8 is of ONNX"),
        (["--to", "web", "--weights", "both"], "a page holds one model"),
        (["--title", "X"], "--title is of the page"),
        (["--to", "torch-export", "--ort", "x"], "--ort is of the page"),
    ],
)
def test_an_option_that_would_be_ignored_is_refused(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: list[str], why: str
) -> None:
    assert cli.main(["export", str(saved), "-o", str(tmp_path / "out"), *asked]) == 1
    assert why in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("birds.onnx", "it is exported already; give the model folder"),
        ("birds.wav", "give the model folder that"),
    ],
)
def test_a_file_that_is_no_model_is_said(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(ModelError, match=why):
        export.to_onnx(tmp_path / name)


def test_a_refused_int8_leaves_float32_alone(
    saved: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Run inside the model's folder; the older int8 files there are another model's."""
    shutil.copytree(saved, tmp_path / "model")
    for name in ("model.int8.onnx", "model.int8.test.npz"):
        (tmp_path / name).write_bytes(b"PK" if name.endswith("npz") else b"auricle")
    monkeypatch.chdir(tmp_path / "model")
    monkeypatch.setitem(onnx_file.WEIGHTS, "int8", -1.0)
    assert cli.main(["export", "."]) == 1
    said = capsys.readouterr()
    assert "model.onnx: float32" in said.out
    assert "model.int8.onnx is not written" in said.err
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"model", "model.onnx", "model.test.npz"}


def test_only_constants_left_unfolded_go_without_a_word(caplog: pytest.LogCaptureFixture) -> None:
    onnx, onnx_ir = pytest.importorskip("onnx"), pytest.importorskip("onnx_ir")
    folding = pytest.importorskip("onnxscript.optimizer")
    both = [onnx.helper.make_tensor_value_info(name, 1, [2]) for name in "xy"]
    halves = onnx.helper.make_node("Split", ["whole"], ["a", "b"], num_outputs=2)
    total = onnx.helper.make_node("Add", ["a", "x"], ["y"])
    whole = onnx.numpy_helper.from_array(np.arange(4, dtype=np.float32), "whole")
    parts = onnx.helper.make_graph([halves, total], "", both[:1], both[1:], [whole])
    versions = [onnx.helper.make_opsetid("", 18)]
    model = onnx_ir.from_proto(onnx.helper.make_model(parts, opset_imports=versions))
    folding.fold_constants(model)
    assert "for op Split with multiple outputs" in caplog.text  # else nothing is left to silence
    caplog.clear()
    graph._simplify(model)
    assert not caplog.records
    assert [node.op_type for node in model.graph] == ["Split", "Add"]
    with graph._splits_unmentioned():
        logging.getLogger("onnxscript.optimizer._constant_folding").warning("something else")
    assert caplog.messages == ["something else"]


def test_a_refused_file_alone_deletes_none(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(onnx_file.WEIGHTS, "int8", -1.0)
    (tmp_path / "m.int8.onnx").write_bytes(b"auricle")
    with pytest.raises(UnlikeError) as raised:
        export.to_onnx(saved, tmp_path / "m.onnx", weights="int8")
    assert 0 < raised.value.difference < 0.1
    assert [path.name for path in tmp_path.iterdir()] == ["m.int8.onnx"]


@pytest.mark.parametrize(("given", "wanted"), [("model", "model.x"), ("m.zip", "m.x")])
def test_an_export_lies_beside_its_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str, wanted: str
) -> None:
    (tmp_path / "model").mkdir()
    monkeypatch.chdir(tmp_path)
    assert placed_beside(given, ".x") == tmp_path / wanted
    monkeypatch.chdir(tmp_path / "model")
    assert placed_beside(".", "-site") == tmp_path / "model-site"


def test_a_program_for_torch_answers_as_the_model(saved: Path, tmp_path: Path) -> None:
    assert cli.main(["export", str(saved), "--to", "torch-export", "-o", f"{tmp_path}/m.pt2"]) == 0
    extra = {"auricle": ""}
    module = torch.export.load(tmp_path / "m.pt2", extra_files=extra).module()
    assert json.loads(extra["auricle"])["sample_rate"] == RATE
    for count in (1, 4):
        found, logarithms = module(*sounds(count))
        wanted = prediction.load(saved).probabilities(*(x.numpy() for x in sounds(count)))
        np.testing.assert_allclose(found.detach().numpy(), wanted, atol=TOLERANCE)
        torch.testing.assert_close(logarithms.exp(), found)


def test_constants_are_no_wider_than_they_need_be() -> None:
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    wide = numpy_helper.from_array(np.eye(3), "wide")
    nodes = [
        helper.make_node("Cast", ["wide"], ["narrow"], to=TensorProto.FLOAT),
        helper.make_node("MatMul", ["narrow", "x"], ["y"]),
    ]
    ends = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [3, 3]) for n in "xy"]
    proto = helper.make_model(helper.make_graph(nodes, "g", ends[:1], ends[1:], [wide]))
    weights.single(proto)
    onnx.checker.check_model(proto)
    (kept,) = proto.graph.initializer
    assert (kept.name, kept.data_type) == ("narrow", TensorProto.FLOAT)
    assert [node.op_type for node in proto.graph.node] == ["MatMul"]


def test_unknown_weights_are_named(saved: Path) -> None:
    with pytest.raises(ConfigError, match="unknown kind of weights 'int4'"):
        export.to_onnx(saved, weights="int4")


def test_the_predictor_needs_four_packages_alone(exported: Path, song: Path) -> None:
    script = """
import sys
four = {"numpy", "soundfile", "soxr", "onnxruntime", "auricle"}
theirs = {"cffi", "_cffi_backend", "_soundfile", "_soundfile_data", "typing_extensions"}
known = four | theirs | {"flatbuffers", "google", "packaging", "sympy", "mpmath"}

class Four:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] not in known | sys.stdlib_module_names:
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Four())
from auricle import runtime
print(runtime.load(sys.argv[1]).predict(sys.argv[2]).label)
"""
    done = python(script, str(exported), str(song))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == runtime.load(exported).predict(song).label


def test_prediction_needs_no_torch(exported: Path, song: Path, tmp_path: Path) -> None:
    table = tmp_path / "clips.csv"
    options = ("predict", str(exported), str(song), "--json", "-o", str(table))
    done = python(without((*TRAIN, "onnx", "onnxscript")), *options)
    assert done.returncode == 0, done.stderr
    (found,) = json.loads(done.stdout)
    assert found["label"] == runtime.load(exported).predict(song).label
    assert len(found["clips"]) == 3
    assert table.read_text().startswith("path,start,end,label,p:a")
