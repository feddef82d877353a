"""Review: what is queued first, how labels are written back, who may ask the page."""

from __future__ import annotations

import errno
import json
import os
import shlex
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import pytest
import soundfile

import recordings
import screenshot
from auricle import api
from auricle.comparison import preparation
from auricle.data.layouts import load, table
from auricle.errors import ConfigError, DataError
from auricle.experiment import DATA_FIELDS, LOADED_FIELDS, Experiment
from auricle.review import queue
from auricle.review.labels import NEW_TABLE, Labels
from auricle.review.server import Review, Server

CLASSES = ["class0", "class1"]


def row(candidate: str, key: str, label: str, first: float, seed: int = 0) -> dict[str, Any]:
    probabilities = {"p:class0": str(first), "p:class1": str(1 - first)}
    predicted = CLASSES[first < 0.5]
    return {"candidate": candidate, "seed": str(seed), "fold": "0", "recording": key,
            "group": key, "label": label, "predicted": predicted, **probabilities}  # fmt: skip


# --- the queue ----------------------------------------------------------


def test_a_sure_error_comes_first_then_disagreement_then_doubt() -> None:
    rows = [
        row("a", "fine", "class0", 0.97), row("b", "fine", "class0", 0.9),
        row("a", "wrong", "class0", 0.02), row("b", "wrong", "class0", 0.1),
        row("a", "split", "class0", 0.9), row("b", "split", "class0", 0.4),
        row("a", "doubt", "class0", 0.70), row("b", "doubt", "class0", 0.9),
    ]  # fmt: skip
    found = queue.ordered(rows, CLASSES, "a")
    assert [(item.recording, item.reason) for item in found] == [
        ("split", "disagreeing"),
        ("wrong", "suspected"),
        ("doubt", "uncertain"),
        ("fine", "uncertain"),
    ]
    assert found[1].score == pytest.approx(0.96)
    assert found[1].predicted == "class1"
    assert found[0].score == 1.0


# --- a run --------------------------------------------------------------


def finished(folder: Path, root: Path, **asked: object) -> Path:
    """What review reads of a run: all are sure and right but for the first recording."""
    folder.mkdir(parents=True)
    request = recordings.request(root, **asked)
    dataset = preparation.load(request)
    Experiment(request, "x", recordings.plan()).write(folder / "experiment.toml")
    summary = {
        "ranking": [{"candidate": "logmel", "kind": "candidate"}, {"candidate": "dull", "kind": "baseline"}],
        "data": {"classes": list(dataset.classes)},
        "verdict": {"choice": "logmel"},
    }  # fmt: skip
    (folder / "summary.json").write_text(json.dumps(summary))
    lines = [
        "candidate,seed,fold,recording,group,label,predicted,"
        + ",".join(f"p:{c}" for c in dataset.classes)
    ]
    for i, r in enumerate(dataset.recordings):
        right = dataset.classes.index(r.label or "")
        said = (right + (i == 0)) % len(dataset.classes)
        shares = [
            0.98 if c == said else 0.02 / (len(dataset.classes) - 1)
            for c in range(len(dataset.classes))
        ]
        for candidate in ("logmel", "dull"):
            cells = [candidate, 0, 0, r.key, r.group, r.label, dataset.classes[said], *shares]
            lines.append(",".join(map(str, cells)))
    (folder / "predictions.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return finished(tmp_path / "run", recordings.make(tmp_path / "data"))


def reviewed(folder: Path) -> Review:
    request = Experiment.read(folder / "experiment.toml").request
    return Review(queue.load(folder), Labels(preparation.load(request), request), folder)


def test_a_folder_gets_a_table_that_the_next_compare_finds(run: Path) -> None:
    review = reviewed(run)
    assert review.items[0].recording == "class0/machine0-0.wav"
    review.say(0, "class1")
    data = run.parent / "data"
    found = load(data, group_pattern=recordings.PATTERN)
    assert found.layout == "table"
    assert found.counts == {"class0": 5, "class1": 7}
    assert {r.key: r.label for r in found.recordings}["class0/machine0-0.wav"] == "class1"
    assert review.labels.command() == (
        f"auricle compare {data / NEW_TABLE} --group-pattern '(machine\\d+)'"
    )
    assert not list(data.glob("*.bak")), "there was nothing to keep"
    again = reviewed(run)
    assert again.items[0].recording != "class0/machine0-0.wav", "it was heard"


def test_what_was_confirmed_is_not_asked_again_and_nothing_is_written(run: Path) -> None:
    review = reviewed(run)
    review.say(0, "class0")
    assert not (run.parent / "data" / NEW_TABLE).exists()
    assert len(reviewed(run).items) == len(review.items) - 1


@pytest.mark.parametrize("kind", ["plain", "windows", "utf-16", "latin"])
def test_a_table_is_changed_in_one_cell_and_kept_before(tmp_path: Path, kind: str) -> None:
    root = recordings.make(tmp_path / "data")
    paths = sorted(root.rglob("*.wav"))
    lines = ["note;path;label"] + [
        f'"a ""b""; é {i}";{p.relative_to(root)};{p.parent.name}' for i, p in enumerate(paths)
    ]
    end = "\r\n" if kind == "windows" else "\n"
    encoding = {"windows": "utf-8-sig", "utf-16": "utf-16", "latin": "latin-1"}.get(kind, "utf-8")
    file = root / "labels.csv"
    file.write_bytes((end.join(lines) + end + end).encode(encoding))
    before, rows = file.read_bytes(), table.read_table(file).rows
    review = reviewed(finished(tmp_path / "run", root))
    assert review.labels.path == file
    review.say(0, "class1")
    review.say(1, "class1")
    after = table.read_table(file).rows
    changed = [(a.cells, b.cells) for a, b in zip(rows, after, strict=True) if a != b]
    assert len(changed) == 2
    for old, new in changed:
        assert new == old | {"label": "class1"}
    (kept,) = root.glob("labels.csv.*.bak")
    assert kept.read_bytes() == before
    assert (b"\r\n" in file.read_bytes()) == (kind == "windows")
    assert file.read_bytes()[:2] == before[:2]
    assert preparation.load(recordings.request(root)).counts["class1"] == 8


def test_annotated_clips_are_written_with_their_times(tmp_path: Path) -> None:
    from test_annotated import field_recordings, write_audacity

    write_audacity(tmp_path / "data", field_recordings(tmp_path / "data"))
    asked = {"group_pattern": None, "clip": 0.8}
    review = reviewed(finished(tmp_path / "run", tmp_path / "data", **asked))
    before = load(tmp_path / "data", clip=0.8)
    review.say(0, "rush")
    told = review.labels.command().split()
    assert told[3:9] == ["--layout", "events", "--clip", "0.8", "--clips-per-recording", "0"]
    assert told[9:] == ["--overlap", "1", "--background", "''"]
    after = load(review.labels.path, layout="events", background="", clip=0.8)
    assert len(after.recordings) == len(before.recordings)
    changed = [
        a.key
        for a, b in zip(after.recordings, before.recordings, strict=True)
        if a.label != b.label
    ]
    assert changed == [review.items[0].recording]


@pytest.mark.parametrize("hop", [None, 0.4])
def test_clips_with_several_labels_are_written_with_their_times(
    tmp_path: Path, hop: float | None
) -> None:
    """Labels of a clip are given, taken, and taken all; no neighbour and no clip more is labelled."""
    from auricle.segments import Segment
    from test_annotated import field_recordings, write_audacity

    root = tmp_path / "data"
    told = field_recordings(root)
    for name in ("site0.wav", "site1.wav"):
        told[name] += [Segment(0.4, 0.8, "rush"), Segment(1.3, 1.35, "whistle")]
    write_audacity(root, told)
    request = recordings.request(root, group_pattern=None, clip=0.8, hop=hop)
    before = preparation.load(request)
    assert before.several
    both, none = (
        next(r.key for r in before.recordings if r.labels == labels)
        for labels in (("rush", "whistle"), ())
    )
    Labels(before, request).change(both, "whistle")
    again = Labels(preparation.load(request), request)
    assert again.label(both) == "whistle", "a second session begins where the first ended"
    again.change(none, "rush;whistle")
    third = Labels(preparation.load(request), request)
    assert third.label(none) == "rush;whistle"
    third.change(both, "")
    fourth = Labels(preparation.load(request), request)
    assert fourth.label(both) == "", "none of the classes is an answer, too"
    options = _options(fourth.command())
    after = load(fourth.path, **options)
    expected = {r.key: r.labels for r in before.recordings} | {both: (), none: ("rush", "whistle")}
    assert {r.key: r.labels for r in after.recordings} == expected
    assert preparation.load(request) == before, "the annotations are what they were"


def _options(command: str) -> dict[str, Any]:
    """What a command asks `load` for; it is what the command line takes."""
    from auricle.cli import _parser

    asked = vars(_parser().parse_args(shlex.split(command)[1:]))
    return {name: asked[name] for name in LOADED_FIELDS if name in asked}


ASKED = {
    "layout": "table", "path_column": "path", "label_column": "label", "group_column": "group",
    "group_pattern": r"(machine\d+) x", "fold_column": "fold", "exclude": ("class0", "-a b"),
    "clip": 1 / 3, "hop": 0.25, "clips_per_recording": 3, "overlap": 0.25, "background": "none",
    "labels": "single", "channel": 2, "sample_rate": 4000, "join_duplicates": False,
}  # fmt: skip


@pytest.mark.parametrize("name", DATA_FIELDS)
@pytest.mark.parametrize("way", ["folder", "table"])
def test_the_command_asks_for_what_was_asked_for(tmp_path: Path, name: str, way: str) -> None:
    """A table that is changed is read as it was; one that is new has columns and labels of its own."""
    from auricle.cli import _parser
    from auricle.commands._shared import given

    root = tmp_path / "data"
    for label in ("class0", "class1"):
        (root / label).mkdir(parents=True)
        for take in range(2):
            soundfile.write(root / label / f"{take}.wav", np.full((800, 2), 0.1), 8000)
    if way == "table":
        rows = [f"{p.relative_to(root)},{p.parent.name},{p.stem},0" for p in root.rglob("*.wav")]
        (root / "labels.csv").write_text("\n".join(["path,label,group,fold", *rows]) + "\n")
    request = recordings.request(root, group_pattern=None)
    labels = Labels(preparation.load(request), replace(request, **{name: ASKED[name]}))
    found = given(_parser().parse_args(shlex.split(labels.command())[1:]))
    own = {"layout", "path_column", "label_column", "group_column", "fold_column", "exclude"}
    lost = way == "folder" and name in own
    asked = list(ASKED[name]) if name == "exclude" else ASKED[name]
    assert found == ({} if lost else {name: pytest.approx(asked) if name == "clip" else asked})


def test_the_command_listens_to_the_channel_of_annotated_clips(tmp_path: Path) -> None:
    from test_annotated import field_recordings, write_audacity

    write_audacity(tmp_path / "data", field_recordings(tmp_path / "data"))
    request = recordings.request(tmp_path / "data", group_pattern=None, clip=0.8, channel=1)
    options = _options(Labels(preparation.load(request), request).command())
    assert options["channel"] == 1
    assert options["layout"] == "events"


@pytest.mark.parametrize("way", ["audacity", "events", "raven"])
def test_a_second_session_keeps_what_the_first_changed(tmp_path: Path, way: str) -> None:
    from test_annotated import WAYS, field_recordings

    write, layout = WAYS[way]
    root = tmp_path / "data"
    write(root, field_recordings(root))
    asked = {"group_pattern": None, "clip": 0.8}
    folder = finished(tmp_path / "run", root, **asked)
    before = load(root, clip=0.8)
    said = {}
    for _ in range(2):
        review = reviewed(folder)
        key = review.items[0].recording
        said[key] = "rush" if review.labels.label(key) != "rush" else "whistle"
        review.say(0, said[key])
    after = load(root / NEW_TABLE, layout="events", background="", clip=0.8)
    old = {r.key: r.label for r in before.recordings}
    assert {r.key: r.label for r in after.recordings if r.label != old[r.key]} == said
    assert len(said) == 2
    assert before.layout == layout
    assert load(root, clip=0.8) == before, "the annotations are what they were"
    assert load(root, layout=layout, clip=0.8).recordings == before.recordings


def test_a_second_session_in_a_layout_that_was_asked_for(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    folder = finished(tmp_path / "run", root, layout="folder")
    reviewed(folder).say(0, "class1")
    table_file = root / NEW_TABLE
    table_file.write_text(table_file.read_text() + "gone.wav,class1\nclass0/machine1-0.wav,other\n")
    review = reviewed(folder)
    second = review.items[1].recording
    assert review.labels.label("class0/machine0-0.wav") == "class1"
    assert review.labels.label("class0/machine1-0.wav") == "class0", "no class of this run"
    review.say(1, "class1" if second.startswith("class0") else "class0")
    found = {r.key: r.label for r in load(root, group_pattern=recordings.PATTERN).recordings}
    changed = {key for key, label in found.items() if not key.startswith(label or "-")}
    assert changed == {"class0/machine0-0.wav", second}
    assert len(found) == 12


def full(path: Path) -> NoReturn:
    """A disk that takes nothing."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


@pytest.mark.parametrize("kind", ["folder", "table"])
def test_what_was_not_written_is_not_taken_for_written(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = recordings.make(tmp_path / "data")
    if kind == "table":
        lines = [f"{p.relative_to(root)},{p.parent.name}\n" for p in sorted(root.rglob("*.wav"))]
        (root / "labels.csv").write_text("path,label\n" + "".join(lines))
    review = reviewed(finished(tmp_path / "run", root))
    with monkeypatch.context() as patch:
        patch.setattr("auricle.review.labels.replacing", full)
        for _ in range(2):
            with pytest.raises(OSError, match="No space left"):
                review.say(0, "class1")
    assert review.told()["items"][0]["label"] == "class0"
    with monkeypatch.context() as patch:
        patch.setattr("auricle.files.replacing", full)
        with pytest.raises(OSError, match="No space left"):
            review.say(0, "class1")
    assert not review.told()["items"][0]["heard"], "the log was not written"
    review.say(0, "class1")
    assert review.told()["items"][0]["heard"]
    assert load(root, group_pattern=recordings.PATTERN).counts == {"class0": 5, "class1": 7}


def test_a_label_that_is_no_class_is_refused(run: Path) -> None:
    review = reviewed(run)
    for label in ("class2", "", "../x"):
        with pytest.raises(DataError, match="is no class of this run"):
            review.say(0, label)
    with pytest.raises(DataError, match="no item 99"):
        review.say(99, "class0")
    with pytest.raises(DataError, match="holds no finished run"):
        queue.load(run.parent / "data")
    with pytest.raises(DataError, match="is exported already; give the model folder"):
        queue.load(run.parent / "birds.onnx")
    assert queue.run_folder(run / "model") == run
    with pytest.raises(ConfigError, match="--port 70000"):
        api.review(run, port=70000)


# --- the page -----------------------------------------------------------


@pytest.fixture
def served(run: Path) -> Iterator[Server]:
    server = api.review(run, most=3)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join(10)
    server.server_close()


def ask(
    server: Server, page: str, body: object = None, *, token: str | None = None, **headers: str
) -> tuple[int, bytes, Any]:
    """An answer: status, body, headers."""
    mark = "&" if "?" in page else "?"
    address = f"http://127.0.0.1:{server.server_port}/{page}{mark}token={server.token if token is None else token}"
    data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    asked = urllib.request.Request(
        address, data, {k.replace("_", "-"): v for k, v in headers.items()}
    )
    try:
        with urllib.request.urlopen(asked, timeout=20) as answer:
            return answer.status, answer.read(), answer.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), error.headers


def test_the_page_plays_shows_and_writes(served: Server, run: Path, tmp_path: Path) -> None:
    status, page, headers = ask(served, "")
    assert status == 200
    assert b"auricle review" in page
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    told = json.loads(ask(served, "queue.json")[1])
    assert len(told["items"]) == 3, "as many as were asked for"
    assert told["classes"] == CLASSES
    (tmp_path / "x.wav").write_bytes(ask(served, "sound.wav?item=0")[1])
    heard, rate = soundfile.read(tmp_path / "x.wav")
    first, _ = soundfile.read(run.parent / "data" / told["items"][0]["recording"])
    assert rate == recordings.RATE
    assert heard == pytest.approx(first, abs=2 / 32768), "two roundings to 16 bits"
    assert ask(served, "picture.png?item=0")[1].startswith(b"\x89PNG")
    own = f"http://127.0.0.1:{served.server_port}"
    assert ask(served, "label", {"item": 0, "label": "class1"}, Origin=own)[0] == 200
    assert json.loads(ask(served, "queue.json")[1])["items"][0]["label"] == "class1"
    assert load(run.parent / "data", group_pattern=recordings.PATTERN).counts["class1"] == 7


def test_a_port_that_is_taken_is_said(served: Server, run: Path) -> None:
    with pytest.raises(ConfigError, match=f"port {served.server_port}: Address already in use"):
        api.review(run, port=served.server_port)


@pytest.mark.parametrize("body", [{}, [], b"no", {"item": "0", "label": "class1"}, {"item": 0}])
def test_a_change_that_is_none_is_told_what_one_is(served: Server, body: object) -> None:
    own = f"http://127.0.0.1:{served.server_port}"
    status, answer, _ = ask(served, "label", body, Origin=own)
    assert status == 400
    assert json.loads(answer)["error"].endswith('a change is {"item": number, "label": name}')


def test_a_full_disk_is_told(served: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    own = f"http://127.0.0.1:{served.server_port}"
    monkeypatch.setattr("auricle.review.labels.replacing", full)
    for _ in range(2):
        status, body, _ = ask(served, "label", {"item": 0, "label": "class1"}, Origin=own)
        assert status == 500
        assert "No space left" in json.loads(body)["error"]


def test_strangers_get_nothing(served: Server, run: Path) -> None:
    port = served.server_port
    own = f"http://127.0.0.1:{port}"
    say = {"item": 0, "label": "class1"}
    for page in ("", "queue.json", "sound.wav?item=0", "picture.png?item=0"):
        assert ask(served, page, token="")[0] == 403, page
        assert ask(served, page, token="wrong")[0] == 403, page
        assert ask(served, page, token="%C3%A9")[0] == 403, page
        assert ask(served, page, Host="evil.example")[0] == 403, page
    assert ask(served, "label", say, token="wrong", Origin=own)[0] == 403
    assert ask(served, "label", say)[0] == 403, "no origin"
    assert ask(served, "label", say, Origin="http://evil.example")[0] == 403
    assert ask(served, "label", say, Origin=own, Host="evil.example")[0] == 403
    assert ask(served, "label", b"x" * 5000, Origin=own)[0] == 413
    for wrong in (b"{", {}, [], {"item": "0", "label": "class1"}, {"item": True, "label": "class1"},
                  {"item": 0, "label": 1}, {"item": -1, "label": "class1"}, {"item": 0, "label": "x"}):  # fmt: skip
        assert ask(served, "label", wrong, Origin=own)[0] == 400, wrong
    for wrong in (
        "sound.wav?item=99",
        "sound.wav?item=-1",
        "sound.wav",
        "sound.wav?item=../x",
        "etc/passwd",
    ):
        assert ask(served, wrong)[0] == 404, wrong
    assert not (run.parent / "data" / NEW_TABLE).exists()
    assert served.server_address[0] == "127.0.0.1"


@pytest.mark.skipif(screenshot.chromium() is None, reason="no chromium on the path")
def test_one_key_gives_a_label_in_a_browser(
    served: Server, run: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with screenshot.browser() as page:
        page.call("Page.navigate", url=served.url)
        waited = """new Promise((done, failed) => { const from = Date.now(); (function look() {
            const picture = document.getElementById("picture");
            if (picture && picture.complete && picture.naturalWidth && PLACE) done(document.body.innerText);
            else if (Date.now() - from > 20000) failed("nothing"); else setTimeout(look, 20); })() })"""
        shown = page.evaluate(waited.replace("PLACE", "true"))
        assert "class0/machine0-0.wav" in shown
        assert "Labelled class0, heard as class1" in shown
        page.evaluate("""window.posts = 0; window.plain = window.fetch;
            window.fetch = (...asked) => { posts += 1; return plain(...asked); };
            window.press = (key, more) => document.body.dispatchEvent(
                new KeyboardEvent("keydown", { key, bubbles: true, ...more }))""")
        page.evaluate("""for (const more of [{ repeat: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])
            { press("2", more); press("Backspace", more); press(" ", more); }""")
        assert page.evaluate("[posts, at].join()") == "0,0"
        error = 'document.getElementById("error").textContent.includes("TEXT")'
        with monkeypatch.context() as patch:
            patch.setattr("auricle.review.labels.replacing", full)
            page.evaluate('press("2")')
            page.evaluate(waited.replace("PLACE", error.replace("TEXT", "No space left")))
        page.evaluate(
            """window.fetch = () => Promise.reject(new TypeError("refused")); press("2")"""
        )
        page.evaluate(waited.replace("PLACE", error.replace("TEXT", "still running")))
        page.evaluate(
            """window.fetch = (...asked) => { posts += 1; return plain(...asked); }; posts = 0"""
        )
        page.evaluate("""press("2"); press("1"); press(" ");
            document.querySelector("#labels button").click()""")
        assert page.evaluate("posts") == 1, "one answer at a time"
        second = 'document.getElementById("place").textContent === "2 of 3"'
        page.evaluate(waited.replace("PLACE", second))
        page.call("Input.dispatchKeyEvent", type="keyDown", key="1", text="1", autoRepeat=True)
        assert page.evaluate("posts") == 1, "a key held down"
        page.call("Input.dispatchKeyEvent", type="keyDown", key="1", text="1")
        page.evaluate(waited.replace("PLACE", second.replace("2 of 3", "3 of 3")))
        assert all("status of 500" in error for error in page.errors), page.errors
    found = load(run.parent / "data", group_pattern=recordings.PATTERN)
    assert {r.key: r.label for r in found.recordings}["class0/machine0-0.wav"] == "class1"
