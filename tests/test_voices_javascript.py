"""The JavaScript says what Python says: in Node for many sounds, in Chromium through its audio thread."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import http.server
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

import screenshot
import voices_models as made
from auricle import voices
from auricle.errors import ModelError
from auricle.runtime.voices import (
    DEFAULT,
    Event,
    OverlapEnd,
    OverlapStart,
    State,
    Stream,
    parse,
    read,
)

ROOT = Path(__file__).resolve().parents[1]
JS = ROOT / "js"
# float32 products in another order of sums, through some hundred steps of recurrence: 1e-6 in practice.
LIMIT = 1e-4

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="no node on the path")
needs_chromium = pytest.mark.skipif(screenshot.chromium() is None, reason="no chromium on the path")


def node(*arguments: object) -> Any:
    done = subprocess.run(
        ["node", *map(str, arguments)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else None


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built file, as `.mjs`: Node takes no ES module by another name outside a package."""
    folder = tmp_path_factory.mktemp("js")
    return Path(shutil.copy(JS / "auricle-voices.js", folder / "auricle-voices.mjs"))


def told_by_node(file: Path, cases: list[dict[str, Any]]) -> Any:
    path = file.with_name("cases.json")
    path.write_text(json.dumps(cases))
    return node(ROOT / "tests" / "voices_run.mjs", file, path)


def said(event: Event) -> dict[str, Any]:
    values = dataclasses.asdict(event)
    values.pop("speakers_recent", None)  # Python alone counts voices
    return {"type": event.kind, **values}


def assert_same(found: list[dict[str, Any]], expected: list[Event]) -> None:
    assert [event["type"] for event in found] == [event.kind for event in expected]
    for ours, theirs in zip(expected, found, strict=True):
        words = said(ours)
        assert words.keys() == theirs.keys()
        for name, value in words.items():
            same = value == theirs[name] if isinstance(value, str) else abs(value - theirs[name]) < LIMIT  # fmt: skip
            assert same, (name, value, theirs[name])


def python_events(
    model: Path, sound: np.ndarray, rate: int, threshold: float | None
) -> list[Event]:
    stream = voices.load(model, threshold=threshold, recent=None).open(rate)
    return stream.push(sound) + stream.finish()


# ------------------------------------------------------------------------------------ the file


def test_the_built_files_are_those_of_the_sources_and_the_shipped_model() -> None:
    """After a change of either: python js/build.py default js."""
    sys.path.insert(0, str(JS))
    try:
        import build
    finally:
        sys.path.remove(str(JS))
    for name, text in build.contents(DEFAULT.read_bytes()).items():
        assert (JS / name).read_text("utf-8") == text, f"{name}: run python js/build.py default js"


def test_the_file_is_small_and_depends_on_nothing() -> None:
    text = (JS / "auricle-voices.js").read_text("utf-8")
    assert len(text.encode()) < 250_000
    for word in ("import ", "require(", "fetch(", "eval(", "XMLHttpRequest", "http://"):
        lines = [line for line in text.splitlines() if word in line and "addModule" not in line]
        assert not lines, (word, lines[0][:80])


def test_the_package_names_files_that_exist() -> None:
    package = json.loads((JS / "package.json").read_text("utf-8"))
    assert "dependencies" not in package
    for name in [*package["files"], package["main"], package["types"]]:
        assert (JS / name).is_file(), name
    assert (JS / "LICENSE").read_bytes() == (JS.parent / "LICENSE").read_bytes()


def test_building_refuses_what_does_not_run_live(tmp_path: Path) -> None:
    def build(*arguments: str) -> subprocess.CompletedProcess[str]:
        asked = [sys.executable, str(JS / "build.py"), *arguments]
        return subprocess.run(asked, capture_output=True, text=True, timeout=60)

    (tmp_path / "gmm.json").write_text('{"model": "gmm"}')
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "text.json").write_text("no model")
    for name, told in {
        "gmm.json": "it is a gmm; `auricle voices train` without", "list.json": "no voices model",
        "text.json": "Expecting value", "none.json": "No such file",
    }.items():  # fmt: skip
        done = build(str(tmp_path / name), str(tmp_path / "out"))
        assert done.returncode == 1
        assert told in done.stderr
        assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
    assert "where the files go" in build("--help").stdout
    (tmp_path / "own.json").write_bytes(made.lively())
    shipped = (JS / "auricle-voices.js").stat().st_mtime_ns
    for some in ((), (str(tmp_path / "own.json"),)):
        assert "arguments are required: " in build(*some).stderr, "nothing is replaced unasked"
    assert (JS / "auricle-voices.js").stat().st_mtime_ns == shipped
    assert build(str(tmp_path / "own.json"), str(tmp_path / "out")).returncode == 0
    assert "export {" in (tmp_path / "out" / "auricle-voices.js").read_text("utf-8")
    assert build("default", str(tmp_path / "again")).returncode == 0
    for name in ("auricle-voices.js", "auricle-voices-worklet.js"):
        assert (tmp_path / "again" / name).read_bytes() == (JS / name).read_bytes()


# ---------------------------------------------------------------------------------------- Node


@needs_node
def test_node_says_what_python_says(file: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    models = {seed: tmp_path / f"{seed}.json" for seed in range(6)}
    for seed, path in models.items():
        changes = ({}, made.planes(seed), made.fine(seed))[seed // 2]
        content = json.loads(made.lively(seed, **changes))
        content["normaliser"]["per_band"] = seed % 2 == 1
        path.write_text(json.dumps(content))
    models[-1] = DEFAULT
    cases: list[dict[str, Any]] = []
    expected: list[list[Event]] = []
    for number, rate in enumerate(
        (8000, 11025, 16000, 22050, 32000, 44100, 44101, 48000, 96000) * 3
    ):
        model = list(models.values())[number % len(models)]
        sound = made.babble(rng, int(rate * rng.uniform(0.01, 6)), rate)
        path = tmp_path / f"{number}.f32"
        path.write_bytes(sound.tobytes())
        threshold = (None, 0.3, 0.7)[number % 3]
        sizes = rng.integers(1, 3000, 5).tolist()
        cases.append({"model": str(model), "sound": str(path), "rate": rate, "sizes": sizes,
                      "threshold": threshold})  # fmt: skip
        expected.append(python_events(model, sound, rate, threshold))
    assert sum(isinstance(e, OverlapEnd) for events in expected for e in events) > 5
    for found, events, case in zip(told_by_node(file, cases), expected, cases, strict=True):
        assert_same(found["events"], events)
        model = read(case["model"])
        assert found["latency"] == pytest.approx(model.latency_s)
        ends = [e for e in events if isinstance(e, OverlapEnd)]
        assert [o["start"] for o in found["overlaps"]] == [e.start for e in ends]
        rows = np.array([[e.silence, e.single, e.overlap] for e in events if isinstance(e, State)])
        several = voices.load(case["model"])._several(rows.reshape(-1, 3).astype(np.float32))
        assert found["several"] == pytest.approx(several, abs=LIMIT)


@needs_node
def test_node_takes_bad_samples_and_none(file: Path, tmp_path: Path) -> None:
    sound = made.babble(np.random.default_rng(3), 32000, 16000)
    sound[1000:1100] = [np.nan, np.inf] * 50
    sound[9000] = 1e30
    cases = []
    for name, values in {"bad": sound, "none": sound[:0], "one": sound[:1]}.items():
        (tmp_path / name).write_bytes(values.tobytes())
        cases.append({"sound": str(tmp_path / name), "rate": 16000, "sizes": [77]})
    for found, values in zip(told_by_node(file, cases), (sound, sound[:0], sound[:1]), strict=True):
        assert_same(found["events"], python_events(DEFAULT, values, 16000, None))


@needs_node
def test_node_refuses_what_it_cannot_use(file: Path, tmp_path: Path) -> None:
    script = tmp_path / "refuse.mjs"
    script.write_text(f"""
        import * as voices from {json.dumps(file.as_uri())};
        const tried = [
            () => voices.open(7999), () => voices.open(44100.5), () => voices.open(192001),
            () => voices.open(48000, {{ threshold: 2 }}), () => voices.open(48000, {{ model: {{}} }}),
            () => voices.open(48000, {{ model: {{ ...voices.MODEL, layers: [{{ kind: "new" }}] }} }}),
            () => new voices.Voices({{ model: {{ ...voices.MODEL, layers: [{{ kind: "parallel", inputs: 272, outputs: 9, parts: [[{{ kind: "gru" }}, {{}}]] }}] }} }}),
            () => new voices.Voices({{ threshold: -1 }}),
            () => voices.detect(new Int32Array(9), 16000), () => voices.detect([0.5], 16000),
            () => voices.open(16000).push(null),
            () => {{ const ended = voices.open(16000); ended.finish(); ended.push(new Float32Array(9)); }},
        ];
        const told = tried.map((f) => {{ try {{ f(); return "no error"; }} catch (e) {{ return e.message; }} }});
        const none = await new voices.Voices().start().catch((e) => e.message);
        console.log(JSON.stringify([...told, none]));
    """)
    *told, none = node(script)
    assert [("7999" in told[0]), ("44100.5" in told[1]), ("192001" in told[2])] == [True] * 3
    assert "between 0 and 1" in told[3]
    assert "docs/voices-model.md" in told[4]
    assert told[5].startswith("layer 0, kind (new) must be one that this file knows: conv1d")
    assert told[6] == "layer 0, part 0, layer 0, inputs (undefined) must be whole, 1 to 4096"
    assert "between 0 and 1" in told[7]
    assert "Int32Array" in told[8]
    assert "type object: a Float32Array" in told[9]
    assert "type object" in told[10]
    assert "open another stream" in told[11]
    assert none == "start() needs a browser: give sound to open() or detect()"


REMOVED = object()
FIRST = ("layers", 0)
PART = (*FIRST, "parts", 0)
SECOND = (*FIRST, "parts", 1)
FINE = ("features", "fine")
LAYERS = json.loads(DEFAULT.read_bytes())["layers"]
SEEN, JOINED, STATE = (layer["outputs"] for layer in LAYERS[:3])
PLANES = LAYERS[0]["parts"][0][0]["outputs"]
FILTERS = LAYERS[0]["parts"][1][0]["weight"]["shape"][0]

# Where the shipped model is edited, what is written there, and what the JavaScript says to that.
REFUSED: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("format",), 3, "no voices model of format 1 or 2"),
    (("format",), 1, "format must be 2 where there is fine"),
    (("classes",), "silence,one,several", "no voices model"),
    (("classes",), ["silence,one", "several"], "no voices model"),
    (("sample_rate",), 16000.5, "sample_rate (16000.5) must be whole, 8000 to 48000"),
    (("frame_s",), 0.02, "frame_s (0.02) must be 0.04, hop and strides"),
    (("features",), REMOVED, "features.fft (undefined)"),
    (("features", "fft"), 1000, "features.fft (1000) must be a power of 2"),
    (("features", "hop"), 0, "features.hop (0) must be whole, 1 to 1024"),
    (FINE, REMOVED, "layer 0, inputs (272) must be 80"),
    (FINE, None, "fine.window (undefined)"),
    ((*FINE, "window"), 1500, "fine.window (1500) must be a power of 2"),
    ((*FINE, "window"), 512, "fine.window (512) must be whole, 1024 to 8192"),
    ((*FINE, "bins"), 2000, "fine.bins (2000) must be whole, 1 to 512"),
    ((*FINE, "bins"), 190, "layer 0, inputs (272) must be 270"),
    ((*FINE, "first"), 900, "fine.bins (192) must be whole, 1 to 125"),
    (("layers",), REMOVED, "layers must be a list of layers"),
    (("layers",), [], "layers must be a list of layers"),
    (("layers",), {}, "layers must be a list of layers"),
    (("layers",), [None], "layer 0, kind (undefined)"),
    ((*FIRST, "inputs"), 200, "layer 0, inputs (200) must be 272"),
    ((*FIRST, "outputs"), 495, f"layer 0, outputs (495) must be {SEEN}"),
    ((*FIRST, "parts"), REMOVED, "layer 0, parts must be a list of layers"),
    ((*FIRST, "parts"), [], "layer 0, parts must be a list of layers"),
    ((*FIRST, "parts"), {}, "layer 0, parts must be a list of layers"),
    ((*FIRST, "parts"), [[]], "layer 0, part 0, layers must be a list of layers"),
    (PART, {}, "layer 0, part 0, layers must be a list of layers"),
    (PART, REMOVED, "layer 0, inputs (272) must be 192"),
    ((*PART, 0, "kind"), "new", "layer 0, part 0, layer 0, kind (new)"),
    ((*PART, 0, "kind"), "parallel", "layer 0, part 0, layer 0, kind (parallel) must be one that"),
    ((*PART, 0, "kind"), "constructor", "layer 0, part 0, layer 0, kind (constructor)"),
    ((*PART, 0, "bands"), 79, "layer 0, part 0, layer 0, bands must be a divisor of 80"),
    ((*PART, 0, "band_stride"), 3, "layer 0, part 0, layer 0, outputs must be a multiple of 26"),
    ((*PART, 0, "band_kernel"), REMOVED, "layer 0, part 0, layer 0, band_kernel (undefined)"),
    ((*PART, 0, "activation"), "tanh", "layer 0, part 0, layer 0, activation must be relu or none"),
    ((*PART, 1, "inputs"), 607, f"layer 0, part 0, layer 1, inputs (607) must be {PLANES}"),
    ((*SECOND, 0, "stride"), 1, "layer 0, strides of the parts must be equal"),
    ((*SECOND, 0, "kernel"), 4, f"layer 0, part 1, layer 0, weight must be of shape {FILTERS},1,9,4"),
    ((*SECOND, 0, "bias"), [0.0] * 3, f"layer 0, part 1, layer 0, bias must be {FILTERS} finite numbers"),
    ((*SECOND, 0, "bias"), [*[0] * (FILTERS - 1), "0"], f"layer 0, part 1, layer 0, bias must be {FILTERS}"),
    ((*SECOND, 0, "weight", "scale"), None, f"layer 0, part 1, layer 0, weight.scale must be {FILTERS}"),
    (("layers", 1, "stride"), 0, "layer 1, stride (0) must be whole, 1 to 64"),
    (("layers", 1, "stride"), 2, "frame_s (0.04) must be 0.08, hop and strides"),
    (("layers", 1, "weight"), REMOVED, f"layer 1, weight must be of shape {JOINED},{SEEN},1"),
    (("layers", 1, "weight", "int8"), None, f"layer 1, weight must be of shape {JOINED},{SEEN},1, in base64"),
    (("layers", 1, "weight", "int8"), "A-_A", f"layer 1, weight must be of shape {JOINED},{SEEN},1, in base64"),
    (("layers", 1, "weight", "shape"), f"{JOINED},{SEEN},1", f"layer 1, weight must be of shape {JOINED},{SEEN},1"),
    (("layers", 1, "weight", "int8"), "AAAA", f"layer 1: 3 weights and {JOINED} scales do not fill"),
    (("layers", 2, "state_bias"), REMOVED, f"layer 2, state_bias must be {3 * STATE} finite numbers"),
    (("layers", 2, "outputs"), 64, f"layer 2, input_weight must be of shape 192,{JOINED}"),
    (("layers", 3, "kind"), "conv1d", "layer 3, kernel (undefined)"),
    (("layers", 3), REMOVED, "the last layer must be dense or a convolution with 3 outputs"),
    (("features", "fmin"), 7999.5, "features.fmin (7999.5) must be a number, 0 to 7999"),
    (("features", "fmin"), "80", "features.fmin (80) must be a number, 0 to 7999"),
    (("features", "fmin"), -1, "features.fmin (-1) must be a number"),
    (("features", "fmax"), 8000.5, "features.fmax (8000.5) must be a number, 61 to 8000"),
    (("features", "fmax"), 60.5, "features.fmax (60.5) must be a number, 61 to 8000"),
    (("features", "floor"), 0, "features.floor (0) must be a number, 1e-30 to 1"),
    (("features", "floor"), REMOVED, "features.floor (undefined) must be a number"),
    (("normaliser",), REMOVED, "normaliser.kind (undefined) must be running_mean"),
    (("normaliser", "kind"), "mean", "normaliser.kind (mean) must be running_mean"),
    (("normaliser", "start"), "zero", "normaliser.start (zero) must be mean"),
    (("normaliser", "per_band"), 1, "normaliser.per_band (1) must be true or false"),
    (("normaliser", "time_constant"), 0, "normaliser.time_constant (0) must be a number, 0.01 to 3600"),
    (("normaliser", "scale"), 0, "normaliser.scale (0) must be a number, 0.000001 to 1000000"),
    (("decision",), None, "decision.on (undefined) must be a number, 0 to 1"),
    (("decision", "on"), 1.1, "decision.on (1.1) must be a number, 0 to 1"),
    (("decision", "off"), 0.99, "decision.off (0.99) must be a number, 0 to 0."),
    (("decision", "minimum_s"), True, "decision.minimum_s (true) must be a number, 0 to 60"),
    (("decision", "hangover_s"), 61, "decision.hangover_s (61) must be a number, 0 to 60"),
    (("calibration",), {}, "calibration.clip.top_s (undefined) must be a number, 0.001 to 3600"),
    (("calibration", "clip", "top_s"), 0, "calibration.clip.top_s (0) must be a number"),
    (("calibration", "clip", "slope"), 101, "calibration.clip.slope (101) must be a number, -100 to 100"),
    (("calibration", "clip", "intercept"), "x", "calibration.clip.intercept (x) must be a number"),
    (("delay_frames",), -1, "delay_frames (-1) must be whole, 0 to 250"),
    (("delay_frames",), 251, "delay_frames (251) must be whole, 0 to 250"),
    (("delay_frames",), 6.5, "delay_frames (6.5) must be whole, 0 to 250"),
    (("provenance",), REMOVED, "provenance must be there"),
]  # fmt: skip


def edited(where: tuple[str | int, ...], value: Any, content: Any) -> Any:
    """A copy with another value in one place."""
    content = json.loads(json.dumps(content))
    place = functools.reduce(lambda within, key: within[key], where[:-1], content)
    if value is REMOVED:
        del place[where[-1]]
    else:
        place[where[-1]] = value
    return content


def taken_by_python(model: Any) -> bool:
    try:
        parse(json.dumps(model).encode())
    except ModelError:
        return False
    return True


def told_of(file: Path, models: list[Any]) -> list[str]:
    """What the JavaScript says when it opens each."""
    (file.with_name("models.json")).write_text(json.dumps(models))
    script = file.with_name("open.mjs")
    script.write_text(f"""
        import {{ readFileSync }} from "node:fs";
        import * as voices from {json.dumps(file.as_uri())};
        const models = JSON.parse(readFileSync({json.dumps(str(file.with_name("models.json")))}));
        const told = models.map((model) => {{
            try {{ voices.open(16000, {{ model }}); return "no error"; }} catch (e) {{ return e.message; }}
        }});
        console.log(JSON.stringify(told));
    """)
    found: list[str] = node(script)
    return found


def places(value: Any, within: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where something stands in a model; of lists the first three."""
    inside = value.items() if isinstance(value, dict) else enumerate(value[:3])
    for key, part in inside:
        yield (*within, key)
        if isinstance(part, dict | list):
            yield from places(part, (*within, key))


@needs_node
def test_whatever_stands_in_a_model_both_take_it_or_neither(file: Path) -> None:
    model = made.content(**made.fine())
    tried = [
        (where, value)
        for where in places(model)
        for value in (REMOVED, None, -1, 0, 0.5, 1, 3, 70, 16000, 1e31, "x", "AAAA", [], {}, [[]])
    ]
    models = [edited(where, value, model) for where, value in tried]
    taken = [taken_by_python(one) for one in models]
    assert 20 < sum(taken) < len(taken) / 2
    for case, ours, told in zip(tried, taken, told_of(file, models), strict=True):
        assert ours == (told == "no error"), (case, told)


@needs_node
def test_node_refuses_what_python_refuses(file: Path) -> None:
    shipped = json.loads(DEFAULT.read_bytes())
    models = [edited(where, value, shipped) for where, value, _ in REFUSED]
    words = [told for *_, told in REFUSED]
    nested = edited(PART, [{"kind": "parallel", "inputs": 80, "outputs": LAYERS[0]["parts"][0][-1]["outputs"],
                            "parts": [shipped["layers"][0]["parts"][0]]}], shipped)  # fmt: skip
    one = made.parallel(made.content()["layers"][:3])
    beside = made.content(layers=[one, *made.content()["layers"][3:]])
    ends = made.content(format=2, layers=[made.parallel(made.content()["layers"])])
    models += [nested, beside, ends]
    words += ["layer 0, part 0, layer 0, kind (parallel)", "format must be 2 where there are parallel",
              "the last layer must be dense"]  # fmt: skip
    many = made.content()
    many["layers"][-1:-1] = [made.dense(np.random.default_rng(0), 32, 32, "relu")] * 61
    slow = made.content(frame_s=10.24)
    slow["layers"][1]["stride"], slow["features"]["hop"] = 64, 400
    slow["layers"][0]["stride"], slow["frame_s"] = 64, 400 * 64 * 64 / 16000
    models += [many, slow]
    words += [
        "layers must be a list of layers, 64 at most",
        "frame_s (102.4) must be a number, 0.001 to 10",
    ]
    for model, told in zip(models, words, strict=True):
        content = json.dumps(model).encode()
        with pytest.raises(ModelError):
            pytest.fail(
                f"Python takes {parse(content).layers}, of which the JavaScript says {told}"
            )
    *found, last = told_of(file, [*models, edited(("format",), 2, beside)])
    assert taken_by_python(edited(("format",), 2, beside))
    assert last == "no error", "the same model of format 2"
    for told, expected in zip(found, words, strict=True):
        assert told.startswith(expected), told


# ------------------------------------------------------------------------------------ Chromium


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """A folder on loopback, for a browser that gives microphones to such pages alone."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Nothing."""

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join(5)


PAGE = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">
window.voices = await import("./auricle-voices.js");
window.ready = true;
</script>"""

# Sound goes through the audio graph of an offline context: the same worklet, exact samples.
OFFLINE = """(async () => {
  const bytes = await (await fetch("sound.f32")).arrayBuffer();
  const samples = new Float32Array(bytes);
  const context = new OfflineAudioContext(1, samples.length, %d);
  const buffer = context.createBuffer(1, samples.length, %d);
  buffer.copyToChannel(samples, 0);
  const source = context.createBufferSource();
  source.buffer = buffer;
  const stream = { getAudioTracks: () => [] };
  context.createMediaStreamSource = () => source;
  const listener = new voices.Voices({ stream, context, model: await (await fetch("model.json")).json() });
  context.resume = async () => {};
  const told = [];
  for (const name of ["onFrame", "onOverlapStart", "onOverlapEnd"]) {
    listener[name] = (event) => told.push({ name, ...event });
  }
  await listener.start();
  source.start();
  await context.startRendering();
  await listener.stop();
  return told;
})()"""

MICROPHONE = """(async () => {
  const told = [], states = [];
  const listener = new voices.Voices();
  for (const name of ["onFrame", "onOverlapStart", "onOverlapEnd"]) {
    listener[name] = (event) => told.push({ name, ...event });
  }
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  await listener.start();
  states.push(listener.state);
  const { echoCancellation, noiseSuppression, autoGainControl } = listener.settings;
  const context = listener.context;
  await wait(%d);
  listener.pause();
  states.push(listener.state);
  await wait(200);
  const before = told.length;
  await wait(400);
  const during = told.length;
  await listener.start();
  states.push(listener.state);
  await wait(600);
  const after = told.length;
  const media = listener.media;
  await listener.stop();
  states.push(listener.state);
  return { told, states, before, during, after, rate: context.sampleRate, closed: context.state,
           tracks: media.getAudioTracks().map((t) => t.readyState),
           settings: { echoCancellation, noiseSuppression, autoGainControl } };
})()"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("auricle-voices.js", "auricle-voices-worklet.js"):
        shutil.copy(JS / name, tmp_path)
    (tmp_path / "index.html").write_text(PAGE)
    return tmp_path


def opened(page: screenshot.Browser, address: str) -> None:
    page.call("Page.navigate", url=f"{address}/index.html")
    page.evaluate(
        "(async () => { while (!window.ready) await new Promise(r => setTimeout(r, 20)); })()"
    )


NAMES = {"onFrame": "state", "onOverlapStart": "overlap_start", "onOverlapEnd": "overlap_end"}


def typed(told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"type": NAMES[event["name"]]} | {k: v for k, v in event.items() if k != "name"} for event in told]  # fmt: skip


@needs_chromium
@pytest.mark.parametrize(("rate", "changes"), [(16000, {}), (44100, made.fine()), (48000, {})])
def test_the_audio_thread_of_chromium_says_what_python_says(
    site: Path, rate: int, changes: dict[str, Any]
) -> None:
    # Whole quanta of 128 samples: an audio graph adds silence up to there.
    sound = made.babble(np.random.default_rng(1), rate * 6 // 128 * 128, rate)
    (site / "sound.f32").write_bytes(sound.tobytes())
    (site / "model.json").write_bytes(made.lively(**changes))
    with served(site) as address, screenshot.browser() as page:
        opened(page, address)
        found = page.evaluate(OFFLINE % (rate, rate))
        assert not page.errors
    expected = python_events(site / "model.json", sound, rate, None)
    assert sum(isinstance(event, OverlapStart) for event in expected) > 0
    assert_same(typed(found), expected)


@needs_chromium
def test_a_microphone_in_chromium_is_heard_paused_and_given_back(site: Path) -> None:
    """The fake device resamples and loops its file, so probabilities are compared with a tolerance."""
    seconds = 4
    sound = made.babble(np.random.default_rng(5), 48000 * 8, 48000)
    soundfile.write(site / "fake.wav", sound, 48000, subtype="PCM_16")
    flags = (
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-audio-capture={site / 'fake.wav'}",
        "--autoplay-policy=no-user-gesture-required",
    )  # fmt: skip
    with served(site) as address, screenshot.browser(*flags) as page:
        opened(page, address)
        found = page.evaluate(MICROPHONE % (1000 * seconds))
        assert not page.errors
    assert found["states"] == ["listening", "paused", "listening", "stopped"]
    assert found["settings"] == dict.fromkeys(found["settings"], False)
    assert found["before"] == found["during"] < found["after"]
    assert found["closed"] == "closed"
    assert found["tracks"] == ["ended"]
    frames = [event for event in typed(found["told"]) if event["type"] == "state"]
    assert len(frames) > (seconds - 1) * 25
    # The device begins anywhere in its file, and mutes a moment at first: the best shift must fit.
    heard = np.array([event["overlap"] for event in frames[25:75]])
    twice = np.concatenate([sound, sound])
    stream = Stream(read(DEFAULT), 48000)
    said_ = [event.overlap for event in stream.push(twice) if isinstance(event, State)]
    shifts = np.lib.stride_tricks.sliding_window_view(said_, len(heard))
    assert np.abs(shifts - heard).mean(axis=1).min() < 0.1


def asked_of_docs(name: str) -> str:
    """The first page in a document."""
    text = (JS.parent / name).read_text("utf-8")
    return text.partition("```html\n")[2].partition("```")[0]


SAID = """(async () => {
  window.alert = (text) => { window.said = text; };
  document.getElementById("start").click();
  for (let i = 0; i < 100 && !(window.said ??= ""); i++) {
    await new Promise((done) => setTimeout(done, 50));
    const now = document.getElementById("now");
    if (now && now.textContent !== "off") window.said = now.textContent;
  }
  return window.said;
})()"""


@needs_chromium
@pytest.mark.parametrize("name", ["docs/voices-browser.md", "js/README.md"])
def test_the_documented_pages_say_that_there_is_no_microphone(site: Path, name: str) -> None:
    (site / "page.html").write_text(asked_of_docs(name))
    with served(site) as address, screenshot.browser() as page:
        page.open(f"{address}/page.html", width=390, height=600, scheme="light")
        assert "device not found" in page.evaluate(SAID)
        assert not [error for error in page.errors if "404" not in error]  # favicon.ico


OPENED = """(async () => {
  const bytes = await (await fetch("NAME")).arrayBuffer();
  const given = new DataTransfer();
  given.items.add(new File([bytes], "NAME"));
  const chosen = document.getElementById("chosen");
  chosen.files = given.files;
  await chosen.onchange();
  const text = (id) => document.getElementById(id).textContent;
  return { state: text("state"), note: text("note"), until: text("until"), columns: demo.frames.length,
           first: text("overlaps").slice(0, 7), highest: Math.max(...demo.frames.map((f) => f.overlap)) };
})()"""


@needs_chromium
def test_the_demo_page_shows_a_whole_file_and_forgets_it_for_a_broken_one(tmp_path: Path) -> None:
    for name in ("auricle-voices.js", "auricle-voices-worklet.js", "demo/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(JS / name, tmp_path / name)
    sound = made.babble(np.random.default_rng(5), 16000 * 30, 16000)
    soundfile.write(tmp_path / "demo" / "a.wav", sound, 16000)
    (tmp_path / "demo" / "b.wav").write_text("no sound")
    with served(tmp_path) as address, screenshot.browser() as page:
        page.open(f"{address}/demo/index.html", width=390, height=844, scheme="light")
        found = page.evaluate(OPENED.replace("NAME", "a.wav"))
        expected = voices.detect(tmp_path / "demo" / "a.wav")
        assert found["until"] == "0:30.00"
        assert found["columns"] == 500, "all 30 s, not the last 20"
        assert found["highest"] == pytest.approx(expected.probabilities[:, 2].max(), abs=1e-3)
        assert found["state"].endswith("%")
        page.evaluate("document.getElementById('start').click()")
        wait = "(async () => { for (let i = 0; i < 400 && !document.getElementById('note').textContent.startsWith('No micro'); i++) await new Promise(r => setTimeout(r, 50)); return document.getElementById('note').textContent; })()"  # fmt: skip
        assert page.evaluate(wait) == "No microphone was found."
        broken = page.evaluate(OPENED.replace("NAME", "b.wav"))
        assert broken["state"] == "off"
        assert broken["note"].startswith("b.wav: ")
        assert broken["columns"] == 0
        assert not page.errors


@needs_chromium
@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark")])
def test_the_demo_page_listens_and_fits_its_window(tmp_path: Path, width: int, scheme: str) -> None:
    sound = made.babble(np.random.default_rng(5), 48000 * 4, 48000)
    soundfile.write(tmp_path / "fake.wav", sound, 48000, subtype="PCM_16")
    flags = (
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-audio-capture={tmp_path / 'fake.wav'}",
        "--autoplay-policy=no-user-gesture-required",
    )  # fmt: skip
    with served(JS) as address, screenshot.browser(*flags) as page:
        page.open(f"{address}/demo/index.html", width=width, height=844, scheme=scheme)
        page.evaluate("document.getElementById('start').click()")
        listening = "(async () => { for (let i = 0; i < 100 && demo.frames.length < 30; i++) await new Promise(r => setTimeout(r, 100)); return demo.frames.length; })()"  # fmt: skip
        assert page.evaluate(listening) >= 30
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        told = f"{1000 * read(DEFAULT).latency_s:.0f} ms"
        assert told in page.evaluate("document.getElementById('note').textContent")
        moved = "(() => { const t = document.getElementById('threshold'); t.value = 0.9; t.oninput(); return demo.voices.threshold; })()"  # fmt: skip
        assert page.evaluate(moved) == 0.9
        page.picture(tmp_path / f"{width}.png")
        assert not page.errors
