"""Archives: tables from folders and addresses, whatever happens on the way."""

from __future__ import annotations

import gc
import http.server
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
import soundfile
import torch
from hypothesis import given
from hypothesis import strategies as st

from archived import CLASSES, FILES, fill, save_model, values
from auricle import api, archive, audio, bundle, cli, models, prediction
from auricle.archive import shards, sources
from auricle.archive.sources import Origin, Source
from auricle.errors import AudioError, ConfigError, MissingExtraError
from auricle.frontends import presets
from auricle.parallel import in_order

FEW = "from auricle.archive import shards; shards._MOST_FILES = 3\n"
RUN = FEW + "import sys; from auricle import cli; sys.exit(cli.main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("archive") / "model")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("sounds") / "archive")


@pytest.fixture(autouse=True)
def _small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "_MOST_FILES", 3)
    monkeypatch.setattr(sources, "_PAUSES", (0.01, 0.01))


@pytest.fixture(scope="module")
def whole(model: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables of a run that nothing disturbed, by one thread."""
    output = tmp_path_factory.mktemp("whole") / "clips.parquet"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "_MOST_FILES", 3)
        api.predict_archive(model, folder, output, jobs=1)
    return output


def same(a: Path, b: Path) -> bool:
    return all(
        f(a).read_bytes() == f(b).read_bytes()
        for f in (lambda path: path, archive.tables.recordings)
    )


# --- what is in the tables ---------------------------------------------------------------------


def test_the_tables_hold_what_predict_says(model: Path, folder: Path, whole: Path) -> None:
    found = {p.path: p for p in api.predict(model, [folder])}
    clips = pq.read_table(whole).to_pylist()
    files = pq.read_table(archive.tables.recordings(whole)).to_pylist()
    assert [row["path"] for row in files] == sorted(found)
    assert len(clips) == sum(len(p.clips) for p in found.values()) > 2 * FILES
    for row in files:
        said = found[row["path"]]
        own = [clip for clip in clips if clip["path"] == row["path"]]
        assert row["clips"] == len(own) == len(said.clips)
        assert (row["label"], row["error"]) == (said.label, said.error)
        if said.error is None:
            assert (row["sure"], row["unlike"]) == (said.sure, said.unlike)
        for clip, expected in zip(own, said.clips, strict=True):
            assert (clip["start"], clip["end"], clip["label"]) == (
                expected.start,
                expected.end,
                expected.label,
            )
            assert clip["sure"] == expected.sure
            for name in CLASSES:
                assert clip[f"p:{name}"] == np.float32(expected.probabilities[name])
        if said.error is None:
            assert row["seconds"] == said.clips[-1].end
            assert row["p:cat"] == np.float32(said.probabilities["cat"])
        else:
            assert row["seconds"] == 0
            assert row["p:cat"] is None
    broken = {Path(row["path"]).name: row["error"] for row in files if row["error"]}
    assert broken.keys() == {"empty.wav", "words.wav"}
    assert "zero bytes" in broken["empty.wav"]


def test_the_command_says_hours_an_hour(
    model: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = str(tmp_path / "p.parquet")
    assert cli.main(["predict", str(model), str(folder), "-o", output]) == 0
    told = capsys.readouterr().out
    assert "hours of sound an hour" in told
    guess = re.search(r"about ([\d.]+) hours of sound; at \d+ hours an hour that takes \d+ s", told)
    assert guess
    assert float(guess[1]) == pytest.approx(hours(output), rel=0.3), "from three of the files"
    assert "2 files were skipped" in told
    assert cli.main(["predict", str(model), str(folder), "-o", output, "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["files"], again["skipped"], again["new_hours"]) == (FILES + 2, 2, 0)


def hours(output: str) -> float:
    table = pq.read_table(archive.tables.recordings(Path(output)))
    return sum(table["seconds"].to_pylist()) / 3600


def test_nothing_but_bad_files_is_a_failure(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.wav").touch()
    output = tmp_path / "p.parquet"
    assert cli.main(["predict", str(model), str(tmp_path / "empty.wav"), "-o", str(output)]) == 1
    told = capsys.readouterr().out
    assert "1 file was skipped" in told
    assert "zero bytes" in told, "the reason, where nothing could be read"
    assert len(pq.read_table(output)) == 0


@pytest.mark.parametrize("jobs", [2, 5])
def test_the_bytes_do_not_depend_on_the_threads(
    jobs: int, model: Path, folder: Path, whole: Path, tmp_path: Path
) -> None:
    output = tmp_path / "clips.parquet"
    api.predict_archive(model, folder, output, jobs=jobs)
    assert same(output, whole)


def finished(parts: Path) -> list[Path]:
    """The parts of whole shards."""
    return [p for p in parts.glob("*/*.parquet") if p.name[0] != "." and ".clips" not in p.name]


# --- stopped and gone on -----------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_stopped_run_goes_on_to_the_same_bytes(
    how: signal.Signals, model: Path, folder: Path, whole: Path, tmp_path: Path
) -> None:
    output = tmp_path / "clips.parquet"
    # The tenth file takes a minute: the run is stopped in the middle.
    slow = (
        "import time; from auricle import prediction\n"
        "predict = prediction.Predictor.predict\n"
        "def slowly(self, path, *, halted=None):\n"
        "    if path.name == '10.flac': halted.wait(60)\n"
        "    return predict(self, path, halted=halted)\n"
        "prediction.Predictor.predict = slowly\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", slow + RUN, "predict", str(model), str(folder), "-o", str(output)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    parts = tmp_path / "clips.parquet.parts"
    until = time.monotonic() + 40
    while not finished(parts):
        assert time.monotonic() < until
        assert process.poll() is None, process.stderr and process.stderr.read()
        time.sleep(0.02)
    process.send_signal(how)
    _, told = process.communicate(timeout=30)
    assert process.returncode == (130 if how == signal.SIGINT else -signal.SIGKILL), told
    assert "Traceback" not in told
    assert not output.exists()
    done = {path: path.stat().st_mtime_ns for path in finished(parts)}
    assert 0 < len(done) < 2 * FILES / 3
    assert cli.main(["predict", str(model), str(folder), "-o", str(output)]) == 0
    assert same(output, whole)
    assert all(path.stat().st_mtime_ns == when for path, when in done.items()), "kept, not redone"


@pytest.fixture
def predicted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that are predicted from here on."""
    names: list[str] = []
    predict = prediction.Predictor.predict

    def watched(self, path, **more):
        names.append(Path(path).name)
        return predict(self, path, **more)

    monkeypatch.setattr(prediction.Predictor, "predict", watched)
    return names


def test_what_is_done_is_skipped_and_what_is_new_is_not(
    model: Path, tmp_path: Path, predicted: list[str]
) -> None:
    place, output = fill(tmp_path / "archive"), tmp_path / "clips.parquet"
    api.predict_archive(model, place, output)
    first = output.read_bytes()
    assert len(predicted) == FILES + 2
    predicted.clear()
    api.predict_archive(model, place, output)
    assert (predicted, output.read_bytes()) == ([], first)
    shutil.copy(place / "site2" / "05.flac", place / "site2" / "zz.flac")
    found = api.predict_archive(model, place, output)
    assert "zz.flac" in predicted
    assert len(predicted) <= 3, "its shard"
    assert found.files == FILES + 3
    predicted.clear()
    soundfile.write(place / "site0" / "00.flac", np.zeros(4000), 8000)
    api.predict_archive(model, place, output)
    assert "00.flac" in predicted
    assert len(predicted) <= 3, "a file that has changed"


def test_a_part_that_is_torn_is_made_again(
    model: Path, folder: Path, whole: Path, tmp_path: Path, predicted: list[str]
) -> None:
    output = tmp_path / "clips.parquet"
    shutil.copytree(whole.parent, tmp_path, dirs_exist_ok=True)
    part = finished(tmp_path / "clips.parquet.parts")[0]
    part.write_bytes(part.read_bytes()[:50])
    api.predict_archive(model, folder, output)
    assert 0 < len(predicted) <= 3
    assert same(output, whole)


def test_clips_that_are_torn_are_made_again(
    model: Path, folder: Path, whole: Path, tmp_path: Path, predicted: list[str]
) -> None:
    output = tmp_path / "clips.parquet"
    shutil.copytree(whole.parent, tmp_path, dirs_exist_ok=True)
    part = next((tmp_path / "clips.parquet.parts").glob("*/*.clips.parquet"))
    part.write_bytes(part.read_bytes()[:50])
    api.predict_archive(model, folder, output)
    assert 0 < len(predicted) <= 3
    assert same(output, whole)


@pytest.mark.parametrize("lacked", [MissingExtraError("needs av"), PermissionError("denied")])
def test_what_was_lacking_is_tried_again(
    lacked: Exception,
    model: Path,
    folder: Path,
    whole: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither ends the estimate before the run."""
    output, probe = tmp_path / "clips.parquet", audio.probe

    def fails(path, **more):
        if Path(path).name == "05.flac":
            try:
                raise lacked
            except PermissionError:
                raise AudioError("may not be read") from None
        return probe(path, **more)

    def lacks(self, path, **more):
        fails(path)
        return predict(self, path, **more)

    predict = prediction.Predictor.predict
    with monkeypatch.context() as patch:
        patch.setattr(audio, "probe", fails)
        patch.setattr(prediction.Predictor, "predict", lacks)
        assert api.predict_archive(model, folder / "site2" / "05.flac", output).skipped == 1
        assert api.predict_archive(model, folder, output).skipped == 3
    assert api.predict_archive(model, folder, output).skipped == 2
    assert same(output, whole)


def test_another_model_begins_again(model: Path, tmp_path: Path, predicted: list[str]) -> None:
    place, other = fill(tmp_path / "archive"), tmp_path / "other"
    api.predict_archive(model, place, tmp_path / "clips.parquet")
    shutil.copytree(model, other)
    told = json.loads((other / "model.json").read_text())
    (other / "model.json").write_text(json.dumps(told | {"training": {"again": 1}}))
    predicted.clear()
    api.predict_archive(other, place, tmp_path / "clips.parquet")
    assert len(predicted) == FILES + 2


# --- addresses ---------------------------------------------------------------------------------


@pytest.fixture
def server(folder: Path) -> Iterator[tuple[str, Callable[[int], None]]]:
    """The archive on the web, and how often each file fails first."""
    fails: dict[str, int] = {}
    left = 0

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *rest, **more):
            super().__init__(*rest, directory=str(folder), **more)

        def do_GET(self):
            if self.path.endswith(".flac") and fails.setdefault(self.path, left) > 0:
                fails[self.path] -= 1
                self.send_error(503)
                return
            super().do_GET()

        def log_message(self, *_):
            pass

    def fail(times: int) -> None:
        nonlocal left
        left = times
        fails.clear()

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as service:
        thread = threading.Thread(target=service.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{service.server_address[1]}/", fail
        service.shutdown()
        thread.join()


def test_addresses_give_what_their_files_give(
    model: Path,
    folder: Path,
    whole: Path,
    tmp_path: Path,
    server: tuple[str, Callable[[int], None]],
) -> None:
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.put(str(folder) + "/", "/archive/", recursive=True)
    memory.pipe("/archive/.hidden/a.wav", b"no")
    expected = values(whole, f"{folder}/")
    try:
        for place in ("memory:///archive/", f"file://{folder}/", server[0]):
            output = tmp_path / f"{place[:4]}.parquet"
            found = api.predict_archive(model, place, output)
            assert values(output, place) == expected, place
            assert found.new_hours == pytest.approx(found.hours) != 0
            assert api.predict_archive(model, place, output).new_hours == 0
    finally:
        memory.rm("/archive", recursive=True)


def test_a_server_that_stumbles(
    model: Path,
    folder: Path,
    whole: Path,
    tmp_path: Path,
    server: tuple[str, Callable[[int], None]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Twice is borne; a third time is told, and the same command tries again."""
    address, fail = server
    output = tmp_path / "clips.parquet"
    fail(2)
    assert not api.predict_archive(model, address, output).unfetched
    shutil.rmtree(tmp_path / "clips.parquet.parts")
    fail(99)
    assert cli.main(["predict", str(model), address, "-o", str(output)]) == 1
    told = capsys.readouterr().out
    assert f"{FILES} of them were not reached" in told
    rows = pq.read_table(archive.tables.recordings(output)).to_pylist()
    assert {"not fetched" in row["error"] for row in rows if "flac" in row["path"]} == {True}
    fail(0)
    assert cli.main(["predict", str(model), address, "-o", str(output)]) == 0
    assert values(output, address) == values(whole, f"{folder}/")


@pytest.fixture
def silent() -> Iterator[tuple[str, threading.Event]]:
    """A server that begins to send a file and goes on when the test has ended; set once asked."""
    asked, ended = threading.Event(), threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.do_HEAD()
            asked.set()
            ended.wait(60)

        def do_HEAD(self):
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as service:
        thread = threading.Thread(target=service.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{service.server_address[1]}/a.wav", asked
        ended.set()
        service.shutdown()
        thread.join()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_does_not_wait_for_a_silent_server(
    model: Path, tmp_path: Path, silent: tuple[str, threading.Event]
) -> None:
    address, asked = silent
    struck: list[float] = []

    def strike() -> None:
        asked.wait(30)
        time.sleep(0.5)
        struck.append(time.monotonic())
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    thread = threading.Thread(target=strike)
    thread.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            api.predict_archive(model, address, tmp_path / "clips.parquet")
        assert time.monotonic() - struck[0] < 20, "a silent server is given up after minutes"
    finally:
        signal.signal(signal.SIGINT, before)
        thread.join()


def test_copies_do_not_pile_up(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: tuple[str, object]
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    most = 0
    predict = prediction.Predictor.predict

    def watched(self, path, **more):
        nonlocal most
        most = max(most, len(list(Path(path).parent.iterdir())))
        return predict(self, path, **more)

    monkeypatch.setattr(prediction.Predictor, "predict", watched)
    api.predict_archive(model, server[0], tmp_path / "clips.parquet", jobs=1)
    assert most <= 9
    assert not list(tmp_path.glob("auricle-*"))


def test_a_file_that_several_places_lead_to_is_there_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    (tmp_path / "link").symlink_to(folder)
    places = [folder.name, folder, f"../{folder.parent.name}/{folder.name}", tmp_path / "link"]
    once = sources.find([folder.name])
    assert len(once) == FILES + 2
    assert sources.find([*places, f"file://{folder}"]) == once


def test_a_web_folder_tells_sizes_and_changes(
    folder: Path, server: tuple[str, Callable[[int], None]]
) -> None:
    changed = folder / "site0" / "00.flac"
    before = sources.find([server[0]])
    assert [s.size for s in before] == [s.size for s in sources.find([folder])]
    status = changed.stat()
    os.utime(changed, (0, 0))
    try:
        after = sources.find([server[0]])
    finally:
        os.utime(changed, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert [a.address for a, b in zip(after, before, strict=True) if a != b] == [
        f"{server[0]}site0/00.flac"
    ]


def test_sizes_that_nobody_knows_are_no_zeros() -> None:
    far = [
        Source("https://h/a.wav", n, "", Origin("https://h/", "a.wav")) for n in (0, 0, 2 * 10**9)
    ]
    assert "2 files, size unknown" in archive.run._beginning(far[:2], 0)
    assert "3 files, 2.0 GB and 2 files of unknown size" in archive.run._beginning(far, 0)


@pytest.mark.parametrize("name", ["clips.parquet", "clips.recordings.parquet"])
def test_a_folder_in_the_place_of_a_table_is_told_before_the_work(
    name: str, model: Path, folder: Path, tmp_path: Path, predicted: list[str]
) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(ConfigError, match=f"{name} is a folder"):
        api.predict_archive(model, folder, tmp_path / "clips.parquet")
    assert not predicted
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("place", "error", "why"),
    [
        ("s4://bucket/a", ConfigError, "s4"),
        ("oss://bucket/a", MissingExtraError, "ossfs"),
        ("memory:///nothing/", AudioError, "no sound file"),
        ("http://127.0.0.1:9/", AudioError, "127.0.0.1:9/ cannot be reached: connection refused"),
        ("http://127.0.0.1:9/x.wav", AudioError, "cannot be reached: connection refused"),
        ("nothere", AudioError, "nothere: no such file or folder"),
    ],
)
def test_addresses_that_lead_nowhere(
    place: str, error: type[Exception], why: str, model: Path, tmp_path: Path
) -> None:
    with pytest.raises(error, match=why):
        api.predict_archive(model, place, tmp_path / "clips.parquet")
    assert not list(tmp_path.iterdir()), "no table of nothing"


def test_what_is_asked_is_checked(
    model: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, why in {
        ("memory://a",): "-o NAME.parquet",
        ("memory://a", "-o", "a.csv"): "-o NAME.parquet",
        (str(folder), "-o", str(tmp_path / "a.parquet"), "--jobs", "0"): "--jobs 0",
        (str(folder), "--jobs", "0"): "--jobs 0",
    }.items():
        assert cli.main(["predict", str(model), *arguments]) == 1
        assert why in capsys.readouterr().err
    with pytest.raises(ConfigError, match=r"\.parquet"):
        api.predict_archive(model, folder, tmp_path / "a.csv")


# --- shards and threads ------------------------------------------------------------------------

_names = st.lists(st.text("abcdef/", min_size=1, max_size=6), min_size=1, max_size=60, unique=True)


def listed(names: list[str]) -> list[Source]:
    return [Source(name, 10, "1") for name in sorted(names)]


@given(_names, st.text("xyz", min_size=1, max_size=4))
def test_shards_are_the_files_and_a_new_one_changes_its_own(names: list[str], new: str) -> None:
    """With cuts by names alone; a limit that is met moves on to the next such cut."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "_EVERY", 4)
        patch.setattr(shards, "_MOST_FILES", 1000)
        before, after = (shards.cut(listed(n), "model") for n in (names, [*names, new]))
        assert [s for shard in before for s in shard.sources] == listed(names)
        kept = {shard.key for shard in before} & {shard.key for shard in after}
        assert len(before) - 1 <= len(kept)
        assert not {s.key for s in before} & {s.key for s in shards.cut(listed(names), "other")}


def test_shards_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "_MOST_BYTES", 25)
    many = [Source(f"{number:03}", 10, "") for number in range(100)]
    assert {len(shard.sources) for shard in shards.cut(many, "")} <= {1, 2, 3}


def test_threads_keep_the_order_and_take_few_ahead() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(50):
            taken.append(number)
            yield number

    def slowly(number: int) -> int:
        time.sleep(0.01 * (number % 3 == 0))
        return -number

    ahead = []
    for result in in_order(slowly, items(), jobs=2, ahead=3):
        ahead.append(len(taken) + result)
    assert taken == list(range(50))
    assert 2 < max(ahead) <= 8


def test_threads_stop_when_nobody_listens() -> None:
    halted = threading.Event()
    results = in_order(lambda n: halted.wait(20 * (n > 0)), range(9), jobs=2, halted=halted)
    next(results)
    begun = time.monotonic()
    results.close()
    assert time.monotonic() - begun < 10


# --- the fast way ------------------------------------------------------------------------------


@pytest.mark.parametrize("chains", ["logmel", "logmel-clip", "pcen", "mfcc", "logmel+pcen"])
def test_the_engine_says_what_the_network_says(chains: str) -> None:
    """Within the rounding of float32 pictures; clips of padding among them."""
    rate, rng = 8000, np.random.default_rng(0)
    chain = presets.matched([chains], sample_rate=rate, clip_seconds=1)[chains]
    sounds = [rng.standard_normal(n).astype(np.float32) * 0.1 for n in (8000, 8000, 3000, 1)]
    waveform = torch.stack([torch.nn.functional.pad(torch.from_numpy(s), (0, 8000 - len(s))) for s in sounds])  # fmt: skip
    lengths = torch.tensor([len(s) for s in sounds])
    chain.fit([(waveform[:2], lengths[:2])])
    torch.manual_seed(0)
    network = models.build("compact", channels=chain.channels, bins=chain.bins, classes=3)
    told = bundle.Description(CLASSES, rate, 1.0, 1.0, chain.config, chains, "compact", 1.0)
    predictor = prediction.Predictor(bundle.Network(chain, network), told)
    with torch.inference_mode():
        expected = torch.log_softmax(predictor.network(waveform, lengths), -1).numpy()
    found = predictor.rows(waveform.numpy(), lengths.numpy())
    assert found == pytest.approx(expected, abs=1e-4)


# --- the start ---------------------------------------------------------------------------------

START = """
import atexit, gc, sys
atexit.register(lambda: print(gc.get_freeze_count(), file=sys.stderr))
from auricle import cli
before = gc.get_stats()[0]["collections"]
code = cli.main()
print(gc.get_stats()[0]["collections"] - before, "pandas" in sys.modules, file=sys.stderr)
sys.exit(code)
"""


def test_the_command_starts_without_what_it_does_not_need(
    model: Path, folder: Path, tmp_path: Path
) -> None:
    """Neither pandas, nor looking for garbage among torch's modules, while they come and at the end."""
    asked = ["predict", str(model), str(folder), "-o", str(tmp_path / "clips.parquet")]
    done = subprocess.run(
        [sys.executable, "-c", START, *asked],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    collections, pandas, frozen = done.stderr.split()
    assert pandas == "False"
    assert int(collections) < 100, "some three hundred by Python's own threshold"
    assert int(frozen) > 100_000, "what is there at the end is not gone through"
    assert gc.get_freeze_count() < 100_000, "and nothing of it where others use the process too"
