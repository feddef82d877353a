"""Segments: other programs' tables say what was written, and joining loses no time."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from auricle import api, cli, prediction, segments
from auricle.errors import ConfigError, DataError
from auricle.prediction import ClipPrediction, Prediction
from auricle.segments import Segment

# Microseconds are what the tables hold; labels have what no table may be broken by.
times = st.integers(0, 10**9).map(lambda us: us / 1e6)
labels = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp", "Zs")) | st.just(" "),
    min_size=1,
    max_size=12,
).map(lambda text: f"x{text}x")
scores = st.none() | st.integers(0, 10**6).map(lambda m: m / 1e6)


@st.composite
def segment(draw: st.DrawFn, band: bool = False) -> Segment:
    start, end = sorted((draw(times), draw(times)))
    edges = (draw(times), draw(times)) if band else (None, None)
    return Segment(start, end, draw(labels), draw(scores), *edges)


def close(a: Segment, b: Segment) -> bool:
    """Equal to the microsecond; RTTM holds a duration in place of the end, rounded by itself."""
    numbers = [(a.start, b.start), (a.end, b.end), (a.score or 0.0, b.score or 0.0)]
    return a.label == b.label and all(abs(x - y) < 2e-6 for x, y in numbers)


# --- tables -------------------------------------------------------------


@given(st.lists(segment(band=True), max_size=5))
def test_raven_says_what_was_written(wanted: list[Segment]) -> None:
    found = segments.from_raven(segments.to_raven(wanted))
    assert len(found) == len(wanted)
    for a, b in zip(wanted, found, strict=True):
        assert close(a, b)
        assert b.low == pytest.approx(a.low, abs=1e-3)
        assert b.high == pytest.approx(a.high, abs=1e-3)


@given(st.lists(segment(band=True) | segment(), max_size=5))
def test_audacity_says_what_was_written(wanted: list[Segment]) -> None:
    found = segments.from_audacity(segments.to_audacity(wanted))
    assert [(s.label, s.start, s.end) for s in found] == [(s.label, s.start, s.end) for s in wanted]
    assert [(s.low, s.high) for s in found] == [(s.low, s.high) for s in wanted]


@pytest.mark.parametrize(
    ("there", "back"),
    [
        (segments.to_csv, segments.from_csv),
        (segments.to_jsonl, segments.from_jsonl),
        (segments.to_rttm, segments.from_rttm),
    ],
)
@given(
    wanted=st.dictionaries(st.sampled_from(["a b", "c%20", "d"]), st.lists(segment(), min_size=1))
)
def test_tables_of_many_recordings_say_what_was_written(there, back, wanted) -> None:  # type: ignore[no-untyped-def]
    found = back(there(wanted))
    assert list(found) == list(wanted)
    for name, parts in wanted.items():
        assert all(close(a, b) for a, b in zip(parts, found[name], strict=True))


def test_what_other_programs_write_is_read() -> None:
    raven = (
        "Selection\tView\tChannel\tBegin Time (s)\tEnd Time (s)\tLow Freq (Hz)\tHigh Freq (Hz)\t"
        "Delta Time (s)\tBegin File\tFile Offset (s)\tSpecies\r\n"
        "1\tWaveform 1\t1\t61.5\t62.25\t100.0\t900.5\t0.75\tb.wav\t1.5\tTroglodytes troglodytes\r\n"
        "1\tSpectrogram 1\t1\t61.5\t62.25\t100.0\t900.5\t0.75\tb.wav\t1.5\tTroglodytes troglodytes\r\n"
    )
    wren = Segment(1.5, 2.25, "Troglodytes troglodytes", None, 100.0, 900.5)
    assert segments.from_raven(raven) == [wren], "two views of one selection are one"
    assert segments.from_audacity("1.0\t1.0\t\n2\t3\tb\n\\\t-1.0\t500\n") == [
        Segment(1, 1, ""),
        Segment(2, 3, "b", None, None, 500.0),
    ]
    rttm = ";; a comment\nSPKR-INFO f 1 <NA> <NA> <NA> unknown A <NA> <NA>\nSPEAKER f 1 0.5 1 <NA> <NA> A <NA> <NA>\n"
    assert segments.from_rttm(rttm) == {"f": [Segment(0.5, 1.5, "A")]}


@pytest.mark.parametrize(
    ("read", "text", "why"),
    [
        (segments.from_raven, "a\tb\n1\t2\n", "no Raven table: it has no column 'Begin Time"),
        (segments.from_raven, "Begin Time (s)\tEnd Time (s)\n1\t2\n", "holds labels"),
        (segments.from_raven, "Begin Time (s)\tEnd Time (s)\tLabel\n2\t1\tx\n", "line 2 is no segment"),
        (segments.from_raven, "Begin Time (s)\tEnd Time (s)\tLabel\nx\t1\tx\n", "line 2 is no segment"),
        (segments.from_audacity, "0\t1\tx\nnonsense\n", "line 2 is no segment"),
        (segments.from_audacity, "nan\t1\tx\n", "line 1 is no segment"),
        (segments.from_csv, "path,start\nx,1\n", "no column 'end'"),
        (segments.from_jsonl, "[]\n", "line 1 is no segment"),
        (segments.from_jsonl, "{\n", "line 1 is no segment"),
        (segments.from_rttm, "SPEAKER f 1 0\n", "line 1 is no segment"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused_with_its_line(read, text: str, why: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(DataError, match=why.replace("(", r"\(")):
        read(text)


def test_the_label_column_of_raven_can_be_named() -> None:
    text = "Begin Time (s)\tEnd Time (s)\tNotes\tSpecies\n0\t1\tloud\twren\n"
    assert segments.from_raven(text)[0].label == "wren"
    assert segments.from_raven(text, label_column="notes")[0].label == "loud"
    with pytest.raises(ConfigError, match="unknown column of the Raven table 'Specis'"):
        segments.from_raven(text, label_column="Specis")


def test_equal_selections_of_two_recordings_are_two() -> None:
    """Programs that number each file's selections anew write rows that differ in the file alone."""
    row = "1\t{view}\t1\t2\twren\t{file}"
    lines = ["Selection\tView\tBegin Time (s)\tEnd Time (s)\tLabel\tBegin File"]
    lines += [row.format(view=v, file=f) for f in ("a.wav", "b.wav") for v in ("Wave", "Spectrum")]
    found = segments.raven_tracks("\n".join(lines))
    assert found == {name: [Segment(1, 2, "wren")] for name in ("a.wav", "b.wav")}


def raven_rows(*rows: tuple[str, str, float, str]) -> str:
    """A Raven table of selection, channel, start, label."""
    lines = ["Selection\tView\tChannel\tBegin Time (s)\tEnd Time (s)\tLabel"]
    lines += [f"{n}\tS\t{c}\t{start}\t{start + 0.5}\t{label}" for n, c, start, label in rows]
    return "\n".join(lines)


def test_selections_of_a_channel_are_those_on_it_and_on_all() -> None:
    text = raven_rows(
        ("1", "1", 0, "a"), ("2", "2", 1, "b"), ("3", "", 2, "c"), ("4", "1", 3, "d"), ("4", "2", 3, "d")
    )  # fmt: skip
    for channel, labels, others in ((None, "abcd", 0), (1, "acd", 1), (2, "bcd", 1), (3, "c", 3)):
        found, left = segments.raven_of_channel(text, channel)
        assert ("".join(s.label for s in found[""]), left) == (labels, others), channel
    plain = "Begin Time (s)\tEnd Time (s)\tLabel\n0\t1\twren\n"
    assert segments.raven_of_channel(plain, 2) == ({"": [Segment(0, 1, "wren")]}, 0)
    assert segments.raven_of_channel(raven_rows(("1", "1", 0, "a")), 2) == ({"": []}, 1)


@pytest.mark.parametrize("cell", ["left", "0", "-1", "1.5"])
def test_a_cell_that_is_no_channel_is_refused_with_its_line_where_one_is_asked_for(
    cell: str,
) -> None:
    text = raven_rows(("1", "1", 0, "a"), ("2", cell, 1, "b"))
    assert len(segments.raven_tracks(text)[""]) == 2
    with pytest.raises(DataError, match=rf"line 3 is no segment: its Channel is '{cell}'"):
        segments.raven_of_channel(text, 1)


def test_what_would_break_a_line_does_not() -> None:
    evil = Segment(0, 1, "a\tb\nSPEAKER x\x1b[2J")
    for text in (segments.to_raven([evil]), segments.to_audacity([evil])):
        assert "\x1b" not in text
        assert "a\\tb\\nSPEAKER x" in text
    assert len(segments.to_rttm({"f": [evil]}).splitlines()) == 1
    assert len(segments.to_csv({"f\n": [evil]}).splitlines()) == 2


# --- joining ------------------------------------------------------------


@given(st.lists(segment(), max_size=8), st.sampled_from([0.0, 0.5]))
def test_joined_segments_cover_the_same_time(parts: list[Segment], gap: float) -> None:
    """Each instant that had a label has it, and no two segments of a label lie within the gap."""
    found = segments.merged(parts, gap=gap)
    for part in parts:
        assert any(
            s.label == part.label and s.start <= part.start and s.end >= part.end for s in found
        )
    for label in {s.label for s in found}:
        own = [s for s in found if s.label == label]
        assert all(b.start > a.end + gap for a, b in itertools.pairwise(own))
    if gap == 0:
        points = {x for p in parts for x in (p.start, p.end)}
        for s in found:
            assert {s.start, s.end} <= points
    assert segments.merged(found, gap=gap) == found


def test_the_score_of_joined_clips_is_their_mean_over_time() -> None:
    joined = segments.merged([Segment(0, 3, "a", 0.9), Segment(3, 4, "a", 0.5)])
    assert joined == [Segment(0, 4, "a", pytest.approx(0.8))]
    assert segments.merged([Segment(1, 1, "a", 0.4), Segment(1, 1, "a", 0.6)])[0].score == 0.5
    assert segments.merged([Segment(0, 1, "a")])[0].score is None


@given(
    st.integers(1, 9),
    st.floats(0.5, 4),
    st.floats(0.1, 1),
)
def test_overlapping_clips_share_out_the_time(count: int, length: float, share: float) -> None:
    """Cut at the middle of what they share, clips tile the time from the first to the last."""
    hop = share * length
    clips = [Segment(i * hop, i * hop + length, str(i)) for i in range(count)]
    cut = segments.tiled(clips)
    assert cut[0].start == 0
    assert cut[-1].end == clips[-1].end
    # Floats of sums, of a few hundred at most.
    assert all(b.start == pytest.approx(a.end, abs=1e-9) for a, b in itertools.pairwise(cut))
    assert sum(s.end - s.start for s in cut) == pytest.approx(clips[-1].end)


# --- predictions --------------------------------------------------------


def predicted(path: str, *clips: tuple[float, float, str]) -> Prediction:
    names = sorted({name for _, _, name in clips})
    timeline = tuple(
        ClipPrediction(a, b, name, {other: 0.75 if other == name else 0.25 for other in names})
        for a, b, name in clips
    )
    return Prediction(path, clips[0][2], dict.fromkeys(names, 1 / len(names)), timeline)


def test_neighbouring_clips_of_one_label_are_one_segment() -> None:
    found = predicted("a.wav", (0, 10, "x"), (5, 15, "x"), (10, 20, "y"), (20, 30, "x"))
    assert found.segments() == [
        Segment(0, 12.5, "x", 0.75),
        Segment(12.5, 20, "y", 0.75),
        Segment(20, 30, "x", 0.75),
    ]


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two recordings of one name in two folders, and a command line that predicts them."""
    paths = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        paths.append(str(tmp_path / folder / "song.wav"))
        soundfile.write(paths[-1], np.zeros(8000), 8000)
    found = [predicted(path, (0, 1, "x y"), (1, 2, "x y"), (2, 3, "z")) for path in paths]
    found.append(Prediction("broken.wav", None, error="no sound"))
    monkeypatch.setattr(api, "predict", lambda *_, **__: found)
    return paths


@pytest.mark.parametrize(
    ("name", "format", "read"),
    [
        ("p.csv", "csv", segments.from_csv),
        ("p.jsonl", None, segments.from_jsonl),
        ("p.rttm", None, segments.from_rttm),
    ],
)
def test_predict_writes_one_table_of_all(two, tmp_path, name, format, read) -> None:  # type: ignore[no-untyped-def]
    asked = ["predict", "model", "x", "-o", str(tmp_path / name)]
    assert cli.main(asked + (["--format", format] if format else [])) == 1, "one file is broken"
    found = read((tmp_path / name).read_text("utf-8"))
    assert list(found) == two
    for parts in found.values():
        assert [(s.start, s.end, s.label) for s in parts] == [(0, 2, "x y"), (2, 3, "z")]
        assert parts[0].score == 0.75


@pytest.mark.parametrize(("channel", "written"), [(None, "1"), (3, "3")])
def test_the_channel_that_was_heard_is_written(
    tmp_path: Path, channel: int | None, written: str
) -> None:
    path = str(tmp_path / "song.wav")
    soundfile.write(path, np.zeros((800, 4)), 8000)
    found = replace(predicted(path, (0, 1, "x"), (1, 2, "y")), channel=channel)
    prediction.write(tmp_path / "p.selections.txt", [found], "raven")
    prediction.write(tmp_path / "p.rttm", [found])
    rows = [line.split("\t") for line in (tmp_path / "p.selections.txt").read_text().splitlines()]
    assert [row[2] for row in rows] == ["Channel", written, written]
    lines = (tmp_path / "p.rttm").read_text().splitlines()
    assert [line.split()[2] for line in lines] == [written, written]


@pytest.mark.parametrize(("format", "ending"), [("raven", "selections"), ("audacity", "labels")])
def test_predict_writes_a_file_for_each_recording(two, tmp_path, format, ending) -> None:  # type: ignore[no-untyped-def]
    assert cli.main(["predict", "model", "x", "-o", str(tmp_path / "out"), "--format", format]) == 1
    names = [f"song.{ending}.txt", f"song~2.{ending}.txt"]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == names
    read = segments.from_raven if format == "raven" else segments.from_audacity
    found = read((tmp_path / "out" / names[0]).read_text("utf-8"))
    assert [(s.start, s.end, s.label) for s in found] == [(0, 2, "x y"), (2, 3, "z")]
    if format == "raven":
        tables = [(tmp_path / "out" / name).read_text("utf-8") for name in names]
        assert [list(segments.raven_tracks(text)) for text in tables] == [[path] for path in two]
        assert tables[1].splitlines()[1].endswith("\tsong.wav")
    assert found[0].high == (4000 if format == "raven" else None), "half the file's rate"


@pytest.mark.parametrize("name", ["p.csv", "p.jsonl", "p.rttm"])
def test_an_earlier_result_is_replaced(two, tmp_path, name) -> None:  # type: ignore[no-untyped-def]
    for format in (None, "csv" if name == "p.csv" else None):
        asked = ["predict", "model", "x", "-o", str(tmp_path / name)]
        assert cli.main(asked + (["--format", format] if format else [])) == 1
        first = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(first + b"more")
        assert cli.main(asked + (["--format", format] if format else [])) == 1
        assert (tmp_path / name).read_bytes() == first


def test_predict_refuses_what_is_not_clear(two, tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    assert cli.main(["predict", "model", "x", "-o", str(tmp_path / "p.txt")]) == 1
    assert "may be of several formats: name one with --format raven" in capsys.readouterr().err
    asked = ["predict", "model", "x", "-o", str(tmp_path / "p.txt"), "--format", "raven"]
    assert cli.main(asked) == 1
    assert "2 recordings, and raven files hold one each" in capsys.readouterr().err
    assert not list(tmp_path.glob("p*"))


def test_labels_beside_recordings_are_kept(two, tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    labels = tmp_path / "song.labels.txt"
    labels.write_text("0.000000\t1.000000\twren\n")
    (tmp_path / "song.wav").touch()
    asked = ["predict", "model", *two, "-o", str(tmp_path)]
    assert cli.main([*asked, "--format", "audacity"]) == 1
    assert "song.labels.txt lies beside its recording" in capsys.readouterr().err
    assert labels.read_text() == "0.000000\t1.000000\twren\n"
    for format in ("csv", "jsonl", "rttm"):
        assert cli.main([*asked, "--format", format]) == 1
        assert f"is a folder, and {format} is one file for all" in capsys.readouterr().err
    assert cli.main(asked) == 1
    assert "is a folder, and clips is one file for all" in capsys.readouterr().err


@pytest.mark.parametrize("asked", [[], ["--format", "raven"], ["--format", "audacity"]])
def test_what_cannot_be_written_is_refused_before_the_prediction(  # type: ignore[no-untyped-def]
    two, tmp_path, monkeypatch, asked
) -> None:
    called: list[object] = []
    monkeypatch.setattr(api, "predict", lambda *given, **_: called.append(given))
    assert cli.main(["predict", "model", *two, "-o", str(tmp_path / "p.txt"), *asked]) == 1
    assert not called


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (["-o", "q.parquet", "--format", "raven"], "would hold raven, which is no parquet"),
        (["--format", "audacity"], "add -o, or leave it away"),
        (["--scheduler", "tcp://x:1"], "needs --backend dask"),
        (["-o", "mine.csv"], "no earlier result of this kind, and it would be lost"),
        (["-o", "other.ogg", "--format", "csv"], "is called as a recording"),
        (["-o", "a.csx"], "the suffix says what is written"),
        (["-o", "file/o.csv"], "cannot write file/o.csv: Not a directory"),
    ],
)
def test_what_would_be_ignored_or_lost_is_refused_before_the_prediction(  # type: ignore[no-untyped-def]
    two, tmp_path, monkeypatch, capsys, asked, why
) -> None:
    called: list[object] = []
    monkeypatch.setattr(api, "predict", lambda *given, **_: called.append(given))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    (tmp_path / "mine.csv").write_text("path,start,end,label\na.wav,0,1,wren\n")
    assert cli.main(["predict", "model", *two, *asked]) == 1
    told = capsys.readouterr().err
    assert why in told
    assert told.count("\n") == 1
    assert not called
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "file", "mine.csv"]
    assert (tmp_path / "mine.csv").read_text().endswith("wren\n")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no /proc here")
def test_a_place_where_no_file_can_be_made_is_said(two, capsys) -> None:  # type: ignore[no-untyped-def]
    assert cli.main(["predict", "model", *two, "-o", "/proc/o.csv"]) == 1
    assert "cannot write /proc/o.csv" in capsys.readouterr().err


def test_what_was_predicted_is_printed_though_it_cannot_be_written(  # type: ignore[no-untyped-def]
    two, tmp_path, monkeypatch, capsys
) -> None:
    there, predict = tmp_path / "there.csv", api.predict

    def slowly(*given: object, **options: object) -> object:
        there.mkdir()  # by somebody else, meanwhile
        return predict(*given, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(api, "predict", slowly)
    assert cli.main(["predict", "model", *two, "-o", str(there), "--json"]) == 1
    told = capsys.readouterr()
    assert "there.csv is a folder" in told.err
    assert [p["path"] for p in json.loads(told.out)] == [*two, "broken.wav"]


def test_a_folder_may_have_a_dot_in_its_name(two, tmp_path) -> None:  # type: ignore[no-untyped-def]
    out = tmp_path / "out.d"
    out.mkdir()
    assert cli.main(["predict", "model", *two, "-o", str(out), "--format", "audacity"]) == 1
    assert sorted(p.name for p in out.iterdir()) == ["song.labels.txt", "song~2.labels.txt"]


def test_without_a_format_predict_writes_clips(two, tmp_path) -> None:  # type: ignore[no-untyped-def]
    assert cli.main(["predict", "model", "x", "-o", str(tmp_path / "p.csv")]) == 1
    lines = (tmp_path / "p.csv").read_text().splitlines()
    assert lines[0].startswith("path,start,end,label,p:")
    assert len(lines) == 7, "three clips of each of two"


def test_names_of_recordings_stay_in_the_folder(tmp_path: Path) -> None:
    tracks = {"../../etc/x.wav": [Segment(0, 1, "a")], "..": [Segment(0, 1, "a")], "a\\b\0.wav": []}
    written = segments.write(tmp_path / "out", tracks, "audacity")
    assert all(path.resolve().parent == (tmp_path / "out").resolve() for path in written)
    assert len({path.name for path in written}) == 3
    with pytest.raises(ConfigError, match="unknown format 'ravn'; did you mean 'raven'"):
        segments.write(tmp_path / "x", tracks, "ravn")


def test_the_example_of_the_page_runs() -> None:
    page = Path(__file__).resolve().parents[1] / "docs" / "predictions.md"
    (example,) = page.read_text("utf-8").split("```python\n")[1:]
    exec(compile(example.split("```")[0], page.name, "exec"), {})


def test_json_lines_are_json(tmp_path: Path) -> None:
    line = segments.to_jsonl({"a.wav": [Segment(0.1, 0.2, 'say "x"', 0.5)]})
    assert json.loads(line) == {
        "path": "a.wav", "start": 0.1, "end": 0.2, "label": 'say "x"', "score": 0.5,
    }  # fmt: skip
