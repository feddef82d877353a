"""Annotations become labels of clips by the stated rule, and clips of one file stay together."""

from __future__ import annotations

import csv
import json
import re
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

import auricle
import recordings
from auricle import audio, cli, segments
from auricle.comparison import run
from auricle.data import annotated, cache, clips, groups, hearing
from auricle.data.annotated import Rule, cut, labels_of
from auricle.data.layouts import beside, load, raven
from auricle.data.layouts.listing import Options, Tree, scan
from auricle.data.splits import make_splits
from auricle.errors import ConfigError, DataError
from auricle.segments import Segment
from auricle.types import Recording

RATE = recordings.RATE


def whole(seconds: float) -> Recording:
    return Recording(Path("/x/song.wav"), "song.wav", RATE, 1, round(seconds * RATE))


# --- the rule -----------------------------------------------------------

tenths = st.integers(0, 300).map(lambda n: n / 10)


@st.composite
def annotations(draw: st.DrawFn) -> Segment:
    start, end = sorted((draw(tenths), draw(tenths)))
    return Segment(start, end, draw(st.sampled_from("abc")))


@given(
    st.lists(annotations(), max_size=8),
    st.sampled_from([1.0, 2.0, 3.0]),
    st.sampled_from([0.5, 1.0]),
    st.sampled_from([0.25, 0.5, 1.0]),
)
def test_a_clip_has_the_labels_that_the_rule_says(
    found: list[Segment], length: float, share: float, overlap: float
) -> None:
    """The rule again, on a grid of milliseconds, in whole numbers."""
    hop = share * length
    labelled = cut(whole(20), found, Rule(length, hop, 1000, overlap).decided(found))
    label = {clip.first * 1000 // RATE: clip.label for clip in labelled.clips}
    unclear = several = 0
    for start, seconds in clips.spans(20, length, hop):
        begin, end = round(start * 1000), round((start + seconds) * 1000)
        has: dict[str, set[int]] = {}
        touched = False
        for s in found:
            a, b = round(s.start * 1000), round(s.end * 1000)
            inside = set(range(max(a, begin), min(b, end)))
            touches = bool(inside) or (a == b and begin <= a < end)
            touched |= touches
            if touches and (
                len(inside) >= overlap * (b - a) or len(inside) >= overlap * (end - begin)
            ):
                has.setdefault(s.label, set())
        for s in found:
            if s.label in has:
                a, b = round(s.start * 1000), round(s.end * 1000)
                has[s.label] |= set(range(max(a, begin), min(b, end)))
        several += len(has) > 1
        unclear += touched and not has
        if has:
            assert label[begin] == min(has, key=lambda name: (-len(has[name]), name))
        elif touched:
            assert begin not in label
        else:
            assert label[begin] == "background"
    assert (labelled.unclear, labelled.mixed, labelled.thinned) == (unclear, several, 0)


@given(st.lists(annotations(), min_size=1, max_size=6), st.sampled_from([1.0, 2.5, 4.0]))
def test_each_annotation_labels_a_clip(found: list[Segment], length: float) -> None:
    """With the usual half, whatever lies across the border of two clips is in one of them."""
    grid = clips.spans(32, length, length)
    for s in found:
        assert any(labels_of(start, start + seconds, [s]) for start, seconds in grid)


def test_the_time_of_a_clip_is_that_of_its_sound() -> None:
    labelled = cut(whole(6.5), [Segment(2.2, 3.9, "a")], Rule().decided([Segment(2.2, 3.9, "a")]))
    told = [(c.key, c.first, c.frames, c.label, c.group) for c in labelled.clips]
    clip = round(1.7 * RATE)
    assert told == [
        ("song.wav#00000.000-00001.700", 0, clip, "background", "song.wav"),
        ("song.wav#00001.700-00003.400", clip, clip, "a", "song.wav"),
        ("song.wav#00005.100-00006.500", 3 * clip, round(1.4 * RATE), "background", "song.wav"),
    ], "the third clip has 0.5 s of 1.7: neither background nor a"


def test_background_is_thinned_and_named_and_left_out() -> None:
    found = [Segment(10, 11, "a")]
    few = cut(whole(100), found, Rule(1, 1, 5, background="nothing"))
    assert [c.label for c in few.clips].count("nothing") == 5
    assert few.thinned == 94
    assert {c.first // RATE for c in few.clips} >= {0, 10, 99}, "spread over the file"
    none = cut(whole(100), found, Rule(1, 1, background=""))
    assert [c.label for c in none.clips] == ["a"]
    with pytest.raises(ConfigError, match="overlap"):
        Rule(overlap=0)


def test_the_usual_clip_holds_most_annotations() -> None:
    many = [Segment(0, 2.5, "a")] * 96 + [Segment(0, 9, "a")] * 4
    assert annotated.usual_seconds(many) == 2.5
    assert annotated.usual_seconds([Segment(0, 0.2, "a")]) == 1.0
    assert annotated.usual_seconds([Segment(0, 60, "a")]) == 10.0
    assert annotated.usual_seconds([]) == 10.0


# --- files --------------------------------------------------------------


def field_recordings(
    root: Path, files: int = 6, *, suffix: str = ".wav"
) -> dict[str, list[Segment]]:
    """Files of 3.2 s: a tone in the first quarter, noise in the third, silence (near enough) else."""
    rng = np.random.default_rng(0)
    root.mkdir(parents=True, exist_ok=True)
    told = {}
    for i in range(files):
        sound = 0.001 * rng.standard_normal(round(3.2 * RATE))
        spans = [(0, "whistle"), (2, "rush")]
        for quarter, label in spans:
            first = round(quarter * 0.8 * RATE)
            sound[first : first + round(0.8 * RATE)] += recordings.sound(label == "rush", rng, 0.8)
        soundfile.write(root / f"site{i}{suffix}", sound, RATE)
        told[f"site{i}{suffix}"] = [Segment(q * 0.8, q * 0.8 + 0.8, name) for q, name in spans]
    return told


def write_raven(root: Path, told: dict[str, list[Segment]]) -> None:
    for name, found in told.items():
        text = segments.to_raven(found, high=4000)
        (root / f"{Path(name).stem}.Table.1.selections.txt").write_text(text)


def write_one_raven(root: Path, told: dict[str, list[Segment]]) -> None:
    """One table over a sequence of files: begin times count from the first."""
    lines = ["Selection\tBegin Time (s)\tEnd Time (s)\tBegin File\tFile Offset (s)\tSpecies"]
    for i, (name, found) in enumerate(told.items()):
        for s in found:
            times = f"{s.start + 3.2 * i}\t{s.end + 3.2 * i}"
            lines.append(f"{len(lines)}\t{times}\t{name}\t{s.start}\t{s.label}")
    (root / "all.txt").write_text("\n".join(lines))


def write_audacity(root: Path, told: dict[str, list[Segment]]) -> None:
    for name, found in told.items():
        (root / f"{Path(name).stem}.txt").write_text(segments.to_audacity(found))


def write_events(root: Path, told: dict[str, list[Segment]]) -> None:
    (root / "events.csv").write_text(segments.to_csv(told))


def write_durations(root: Path, told: dict[str, list[Segment]]) -> None:
    with (root / "a.tsv").open("w", newline="") as file:
        table = csv.writer(file, delimiter="\t")
        table.writerow(["File Name", "Onset", "Duration", "Species"])
        for name, found in told.items():
            table.writerows([name, s.start, s.end - s.start, s.label] for s in found)


def write_beside(root: Path, told: dict[str, list[Segment]]) -> None:
    for name, found in told.items():
        rows = "".join(f"{s.start},{s.end},{s.label}\n" for s in found)
        (root / f"{Path(name).stem}.csv").write_text("start,end,label\n" + rows)


WAYS = {
    "raven": (write_raven, "raven"),
    "one raven table": (write_one_raven, "raven"),
    "audacity": (write_audacity, "audacity"),
    "events": (write_events, "events"),
    "onset and duration": (write_durations, "events"),
    "tables beside": (write_beside, "events"),
}


@pytest.mark.parametrize(("write", "layout"), WAYS.values(), ids=WAYS)
def test_annotations_are_recognised_and_cut(tmp_path: Path, write, layout: str) -> None:  # type: ignore[no-untyped-def]
    told = field_recordings(tmp_path)
    write(tmp_path, told)
    found = load(tmp_path, clip=0.8)
    assert found.layout == layout
    assert found.counts == {"background": 12, "rush": 6, "whistle": 6}
    assert {r.group for r in found.recordings} == set(told)
    assert all(r.key.startswith(f"{r.group}#") for r in found.recordings)
    assert any("annotated: 24 clips of 0.8 s" in note for note in found.notes)
    assert not found.skipped
    assert load(tmp_path, clip=0.8, exclude=["background"]).counts == {"rush": 6, "whistle": 6}
    assert load(tmp_path, clip=0.8, background="").classes == ("rush", "whistle")
    with pytest.raises(ConfigError, match="unknown label to exclude 'whisle'"):
        load(tmp_path, clip=0.8, exclude=["whisle"])


def test_what_tells_of_nothing_is_skipped_with_its_reason(tmp_path: Path) -> None:
    told = field_recordings(tmp_path)
    write_audacity(tmp_path, dict(list(told.items())[:4]))
    (tmp_path / "site4.txt").write_text("")
    (tmp_path / "site0.more.txt").write_text("nonsense\n")
    found = load(tmp_path, clip=0.8)
    assert found.counts == {"background": 12, "rush": 4, "whistle": 4}, "site4 has nothing at all"
    assert {s.path: s.reason for s in found.skipped} == {
        "site5.wav": "no annotations: no table tells of it",
        "site0.more.txt": "none of its lines is an Audacity label",
    }


def test_an_empty_table_beside_says_that_nothing_is_there(tmp_path: Path) -> None:
    told = field_recordings(tmp_path)
    write_beside(tmp_path, dict(list(told.items())[:3]))
    (tmp_path / "site3.csv").write_text("start,end,label\n")
    (tmp_path / "site4.csv").write_bytes(b"")
    (tmp_path / "site5.csv").write_text("temperature,rain\n")
    (tmp_path / "elsewhere.csv").write_bytes(b"")
    found = load(tmp_path, clip=0.8)
    assert found.layout == "events"
    assert found.counts == {"background": 6 + 8, "rush": 3, "whistle": 3}
    assert [s.path for s in found.skipped] == ["site5.wav"]
    for i in range(3):
        (tmp_path / f"site{i}.csv").unlink()
    with pytest.raises(DataError, match="no table of"):
        load(tmp_path, layout="events")


def owned(root: Path, *names: str) -> Tree:
    return Tree(root, audio=tuple(sorted(root / name for name in names)))


def test_a_text_belongs_to_the_recording_with_the_longest_name(tmp_path: Path) -> None:
    tree = owned(tmp_path, "a.wav", "a.b.wav", "a.flac", "c d.wav", "in/e.wav")
    wanted = {
        "a.txt": "a.flac", "a.x.txt": "a.flac", "a.b.txt": "a.b.wav", "a.b.c.txt": "a.b.wav",
        "c d.Table.1.selections.txt": "c d.wav", "in/e.csv": "in/e.wav", "e.csv": None,
        "ab.txt": None, "in/a.txt": None, "a": None, ".txt": None,
    }  # fmt: skip
    for text, name in wanted.items():
        assert beside.owner(tmp_path / text, tree) == (tmp_path / name if name else None), text


def test_thousands_of_texts_find_their_recordings_at_once(tmp_path: Path) -> None:
    """Each text used to be held against every sound file: 4 million pairs, 5 s and more."""
    names = [f"site{i:04}" for i in range(2000)]
    tree = owned(tmp_path, *(f"{name}.wav" for name in names))
    begun = time.process_time()
    found = [beside.owner(tmp_path / f"{name}.labels.txt", tree) for name in names]
    assert time.process_time() - begun < 1, "20 ms of work"
    assert found == list(tree.audio)


def test_tables_of_whole_files_stay_tables_of_whole_files(tmp_path: Path) -> None:
    """With a row a file, start and end may be those of a longer source."""
    told = field_recordings(tmp_path)
    rows = [
        f"{name},{start},{start + 1},{'ab'[i % 2]}"
        for i, (name, start) in enumerate(zip(told, (0, 0, 3.5, 3.5, 3.5, 3.5), strict=True))
    ]
    (tmp_path / "labels.csv").write_text("\n".join(["path,start,end,label", *rows]))
    assert load(tmp_path).layout == "table"
    asked = load(tmp_path, layout="events", clip=0.8)
    assert any("4 annotations begin after the end" in warning for warning in asked.warnings)


def test_times_that_are_none_are_refused(tmp_path: Path) -> None:
    told = field_recordings(tmp_path)
    rows = [f"{name},{a},{b},x" for name in told for a, b in ((0, 1), (2, 1))]
    (tmp_path / "labels.csv").write_text("\n".join(["path,start,end,label", *rows]))
    with pytest.raises(DataError, match=r"labels\.csv, line 3: a segment from 2\.0 to 1\.0 s"):
        load(tmp_path)


def test_a_path_that_leaves_the_folder_is_skipped(tmp_path: Path) -> None:
    told = field_recordings(tmp_path / "in")
    soundfile.write(tmp_path / "out.wav", np.zeros(RATE), RATE)
    write_events(tmp_path / "in", told | {"../out.wav": [Segment(0, 1, "a"), Segment(0, 1, "a")]})
    found = load(tmp_path / "in", clip=0.8)
    assert {r.group for r in found.recordings} == set(told)
    assert found.skipped[0].reason.startswith("the path leaves the data set's folder")


# --- rows that are wrong, and tables that are not taken -----------------


def told_rows(root: Path, *more: str) -> Path:
    """`labels.csv` with two good rows a file, and more rows."""
    told = field_recordings(root)
    write_events(root, told)
    table = (root / "events.csv").rename(root / "labels.csv")
    table.write_text(table.read_text() + "".join(row + "\n" for row in more))
    return table


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("site1.wav,,2,whistle,0.9", "a start or an end is blank"),
        ("site1.wav,1,,whistle,0.9", "a start or an end is blank"),
        ("site1.wav,1", "a start or an end is blank"),
        ("site1.wav,,,whistle,", "a start or an end is blank"),
        ("site1.wav,abc,2,whistle,1", "'abc' is no time in seconds"),
        ('site1.wav,"1,5",2,whistle,1', "'1,5' is no time in seconds; it has a decimal comma"),
        ("site1.wav,2,1,whistle,1", r"a segment from 2\.0 to 1\.0 s"),
    ],
)
@pytest.mark.parametrize("layout", [None, "events"])
def test_a_row_without_its_times_is_refused_with_its_line(
    tmp_path: Path, row: str, why: str, layout: str | None
) -> None:
    """Such a call became background, or the table one of whole files."""
    told_rows(tmp_path, "", row)
    with pytest.raises(DataError, match=rf"^labels\.csv, line 15: {why}"):
        load(tmp_path, layout=layout, clip=0.8)
    told_rows(tmp_path, row, row)
    with pytest.raises(DataError, match=r"line 14: .*\(2 rows are wrong; this is the first\)"):
        load(tmp_path, layout=layout, clip=0.8)


def test_decimal_commas_everywhere_are_said(tmp_path: Path) -> None:
    told = field_recordings(tmp_path)
    rows = "".join(f"{name};0,0;0,8;a\n{name};1,6;2,4;b\n" for name in told)
    (tmp_path / "labels.csv").write_text("path;start;end;label\n" + rows)
    with pytest.raises(DataError, match=r"line 2: '0,0' is no time.*decimal comma.*12 rows"):
        load(tmp_path)


def test_only_a_row_without_label_and_times_says_that_nothing_is_there(tmp_path: Path) -> None:
    told_rows(tmp_path, "quiet.wav,,,,")
    soundfile.write(tmp_path / "quiet.wav", np.full(round(1.6 * RATE), 0.01), RATE)
    assert load(tmp_path, clip=0.8).counts == {"background": 14, "rush": 6, "whistle": 6}
    told_rows(tmp_path, "site1.wav,3,,,")
    with pytest.raises(DataError, match=r"labels\.csv, line 14: a start or an end is blank"):
        load(tmp_path, clip=0.8)


@pytest.mark.parametrize(
    ("write", "name", "line", "why"),
    [
        (write_raven, "site0.Table.1.selections.txt", "4\tS\t1\tx\t2\t0\t1\tb\t", "4 .*'x' is no time"),
        (write_raven, "site0.Table.1.selections.txt", "4\tS\t1\t2\t1\t0\t1\tb\t", "4 .*from 2.0 to 1.0"),
        (write_raven, "site0.Table.1.selections.txt", "4\tS\t1\t2", "4 .*is blank"),
        (write_audacity, "site0.txt", "x\t2\tb", "3 .*'x' is no time"),
        (write_audacity, "site0.txt", "2\t1\tb", "3 .*from 2.0 to 1.0"),
        (write_audacity, "site0.txt", "1,5\t2\tb", "3 .*decimal comma"),
        (write_audacity, "site0.txt", "word", "3 .*a start and an end"),
        (write_audacity, "site0.txt", "\\\t2", "3 .*a band is"),
    ],
)  # fmt: skip
def test_a_wrong_row_refuses_the_data_set_as_in_a_table(  # type: ignore[no-untyped-def]
    tmp_path: Path, write, name: str, line: str, why: str
) -> None:
    """Its recording used to be left out with all its good rows, twice, in Python's words."""
    write(tmp_path, field_recordings(tmp_path))
    table = tmp_path / name
    table.write_text(table.read_text() + line + "\n")
    with pytest.raises(DataError, match=rf"^{name}, line {why}") as caught:
        load(tmp_path, clip=0.8)
    assert "float" not in str(caught.value)


@pytest.mark.parametrize(
    ("write", "name", "line"),
    [
        (write_raven, "site0.Table.1.selections.txt", "4\tS\t1\t1.0\t1.1\t0\t1\t\t"),
        (write_audacity, "site0.txt", "1.0\t1.1\t"),
        (write_audacity, "site0.txt", "1.0\t1.1"),
    ],
)
def test_a_sound_that_nobody_named_is_no_background(  # type: ignore[no-untyped-def]
    tmp_path: Path, write, name: str, line: str
) -> None:
    """Its clips were background, and nothing said so."""
    write(tmp_path, field_recordings(tmp_path))
    before = load(tmp_path, clip=0.4)
    assert not any("no label:" in warning for warning in before.warnings)
    table = tmp_path / name
    table.write_text(table.read_text() + line + "\n")
    found = load(tmp_path, clip=0.4)
    (warning,) = (w for w in found.warnings if "no label:" in w)
    assert warning.startswith(
        "1 annotation has no label: site0.wav. Clips that nothing else labels"
    )
    gone = {r.key: r.label for r in before.recordings if r not in found.recordings}
    assert gone == {"site0.wav#00000.800-00001.200": "background"}
    other = tmp_path / name.replace("site0", "site1")
    other.write_text(other.read_text() + line + "\n" + line.replace("1.0", "1.05") + "\n")
    (warning,) = (w for w in load(tmp_path, clip=0.4).warnings if "no label:" in w)
    assert warning.startswith(
        "3 annotations have no label: 1 in site0.wav and others in 1 more file."
    )


def test_rows_that_say_that_nothing_is_there_are_counted(tmp_path: Path) -> None:
    told_rows(tmp_path, "site1.wav,1,2,,")
    notes = load(tmp_path, clip=0.8).notes
    assert "1 row of labels.csv with times and no label: nothing is heard there" in notes


def test_one_is_told_as_one(tmp_path: Path) -> None:
    told = field_recordings(tmp_path)
    told["site0.wav"].append(Segment(9, 9.5, "rush"))
    told["site1.wav"].append(Segment(1.0, 1.1, "rush"))
    told["site1.wav"].append(Segment(1.1, 1.2, "whistle"))
    write_events(tmp_path, told)
    found = load(tmp_path, clip=0.8, labels="single")
    assert found.warnings[:2] == (
        "of 24 clips 1 has several labels, and keeps the one that fills most of it; --labels multi (in "
        "Python: labels='multi') keeps all, and a shorter --clip (in Python: clip) parts more of them",
        "1 annotation begins after the end of its recording: are times seconds from its start?",
    )


# --- recordings of one name ---------------------------------------------


def two_of_a_name(root: Path) -> Path:
    """`site0.wav` to `site5.wav` in each of two folders."""
    for folder in ("north", "south"):
        field_recordings(root / folder)
    return root


def test_raven_tables_tell_recordings_of_one_name_apart_by_their_folder(tmp_path: Path) -> None:
    """By `Begin Path`, from whatever machine; a folder that is called otherwise there tells nothing."""
    root = two_of_a_name(tmp_path / "data")
    lines = ["Selection\tBegin Time (s)\tEnd Time (s)\tBegin Path\tSpecies"]
    for i in range(6):
        for folder, label in (("north", "whistle"), ("south", "rush")):
            path = f"D:\\old\\{folder}\\site{i}.wav"
            lines.append(f"{len(lines)}\t{0 if label == 'whistle' else 1.6}\t2\t{path}\t{label}")
    (root / "all.txt").write_text("\n".join(lines))
    found = load(root, clip=0.8, background="")
    assert {(r.key.split("/")[0], r.label) for r in found.recordings} == {
        ("north", "whistle"),
        ("south", "rush"),
    }
    assert len({r.group for r in found.recordings}) == 12


@pytest.mark.parametrize("column", ["Begin File", "Begin Path"])
def test_raven_tables_that_may_be_of_two_recordings_are_refused(
    tmp_path: Path, column: str
) -> None:
    root = two_of_a_name(tmp_path / "data")
    table = f"Begin Time (s)\tEnd Time (s)\t{column}\tSpecies\n0\t1\t/else/site3.wav\ta\n"
    (root / "all.txt").write_text(table)
    both = r"all\.txt selects in /else/site3\.wav, and that is north/site3\.wav or south/site3\.wav"
    with pytest.raises(DataError, match=both):
        load(root)
    (root / "all.txt").rename(root / "south" / "all.txt")
    (entry,) = raven.listing(scan(root), Options()).entries
    assert entry.path == root / "south" / "site3.wav", "it lies beside that one"


def test_a_note_beside_a_recording_is_its_one_reason(tmp_path: Path) -> None:
    told = field_recordings(tmp_path)
    write_audacity(tmp_path, dict(list(told.items())[:5]))
    (tmp_path / "site5.txt").write_text("rain\nfrom noon on\n")
    reasons = {s.path: s.reason for s in load(tmp_path, clip=0.8).skipped}
    assert reasons == {
        "site5.wav": "no annotations: site5.txt: none of its lines is an Audacity label"
    }


@pytest.mark.parametrize("labels", ["auto", "single", "multi"])
def test_times_in_milliseconds_are_suspected_in_the_refusal(tmp_path: Path, labels: str) -> None:
    told = field_recordings(tmp_path)
    late = {
        name: [Segment(1000 * s.start, 1000 * s.end, s.label) for s in found]
        for name, found in told.items()
    }
    write_events(tmp_path, late)
    for background in ("background", ""):
        with pytest.raises(DataError, match="6 annotations begin after the end of their recording"):
            load(tmp_path, clip=0.8, labels=labels, background=background)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("file,von,bis,art\nsite0.wav,0,1,a\nsite0.wav,1,2,b\n", r"\(file, von, bis, art\) is the label\?"),
        ("path,start,end,label\n", r"it has a header \(path, start, end, label\) and no row"),
        ("temperature,rain\n1,2\n", r"none of its columns \(temperature, rain\) names sound files"),
        ("", "it is empty"),
    ],
)  # fmt: skip
def test_a_table_that_is_not_taken_was_seen(tmp_path: Path, text: str, why: str) -> None:
    field_recordings(tmp_path)
    (tmp_path / "labels.csv").write_text(text)
    seen = rf"labels\.csv lies beside the sounds and is not used: .*{why}"
    for layout in (None, "table"):
        with pytest.raises(DataError, match=seen):
            load(tmp_path, layout=layout)
    for i, path in enumerate(sorted(tmp_path.glob("*.wav"))):
        place = tmp_path / "ab"[i % 2] / path.name
        place.parent.mkdir(exist_ok=True)
        path.rename(place)
    (warning,) = [w for w in load(tmp_path).warnings if "labels.csv" in w]
    assert re.search(seen, warning)


# --- hearing parts of a file --------------------------------------------


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".mp3"])
def test_a_part_sounds_as_that_part_of_its_file(tmp_path: Path, suffix: str) -> None:
    told = field_recordings(tmp_path, 2, suffix=suffix)
    write_audacity(tmp_path, told)
    found = load(tmp_path, clip=0.8, hop=0.4)
    plan = clips.plan_clips(found, seconds=0.8)
    assert len(plan.clips) == len(found.recordings)
    sounds, failed = cache.load_waveforms(found, plan, RATE, cache=tmp_path / "cache")
    assert not failed
    for recording, sound in zip(found.recordings, sounds, strict=True):
        every, _ = soundfile.read(recording.path, dtype="float32")
        part = every[recording.first : recording.first + recording.frames]
        # An MP3 decoder rounds a last bit otherwise where its blocks begin elsewhere.
        np.testing.assert_allclose(sound, part, rtol=0, atol=1e-6 if suffix == ".mp3" else 0)
    again, _ = cache.load_waveforms(found, plan, RATE, cache=tmp_path / "cache")
    np.testing.assert_array_equal(again[5], sounds[5])


def test_a_broken_end_spoils_only_the_parts_that_have_it(tmp_path: Path) -> None:
    told = field_recordings(tmp_path, 4)
    write_audacity(tmp_path, told)
    found = load(tmp_path, clip=0.8)
    spoiled = found.recordings[0].path
    values, _ = soundfile.read(spoiled, dtype="float32")
    values[-100:] = np.nan
    soundfile.write(spoiled, values, RATE, subtype="FLOAT")
    heard = hearing.hear(load(tmp_path, clip=0.8))
    assert list(heard.lost) == ["site0.wav#00002.400-00003.200"]


def test_parts_of_one_file_are_no_copies_of_each_other(tmp_path: Path) -> None:
    """A loop repeats itself; another file with the same loop is a copy all the same."""
    rng = np.random.default_rng(1)
    loop = np.tile(recordings.sound(0, rng, 2.0), 4)
    for name in ("one", "two"):
        soundfile.write(tmp_path / f"{name}.wav", loop, RATE)
        marks = segments.to_audacity([Segment(0, 2, "a"), Segment(4, 6, "b")])
        (tmp_path / f"{name}.txt").write_text(marks)
    found = load(tmp_path, clip=2.0, hop=1.0)
    links = groups.find_links(found)
    assert links
    file = {r.key: r.group for r in found.recordings}
    assert all(file[link.a] != file[link.b] for link in links)


# --- end to end ---------------------------------------------------------


def test_annotated_recordings_are_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_raven(tmp_path / "data", field_recordings(tmp_path / "data"))
    assert cli.main(["check", str(tmp_path / "data"), "--clip", "0.8", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["summary"]["classes"] == {"background": 12, "rush": 6, "whistle": 6}
    assert any("annotated: 24 clips" in note for note in told["summary"]["notes"])
    asked = recordings.request(
        tmp_path / "data", group_pattern=None, clip=0.8, join_duplicates=False
    )
    folder = run.run(
        asked, output=tmp_path / "run", plan=recordings.plan(clip=0.8, hop=0.8), jobs=1
    )
    rows = recordings.rows(folder / "predictions.csv")
    ours = [r for r in rows if r["candidate"] == "logmel" and r["seed"] == "0"]
    assert len(ours) == 24, "one row a clip"
    folds: dict[str, set[str]] = {}
    for row in ours:
        folds.setdefault(row["group"], set()).add(row["fold"])
    assert len(folds) == 6
    assert all(len(found) == 1 for found in folds.values()), "a file never crosses"
    model = auricle.load(folder / "model")
    assert model.classes == ("background", "rush", "whistle")
    found = model.predict(tmp_path / "data" / "site0.wav")
    assert [c.start for c in found.clips] == pytest.approx([0, 0.8, 1.6, 2.4])
    assert audio.probe(found.path).duration == pytest.approx(3.2)


def _song(folder: Path, *, seconds: int = 120) -> Path:
    """One recording, a call a second: wrens and robins by turns."""
    folder.mkdir(exist_ok=True)
    soundfile.write(folder / "song.wav", np.full(seconds * 1000, 0.1), 1000)
    told = [f"{t}\t{t + 1}\t{('wren', 'robin')[t % 2]}" for t in range(0, seconds, 2)]
    told += [f"{t}\t{t + 1}\t{('wren', 'robin')[t // 4 % 2]}" for t in range(1, seconds, 2)]
    (folder / "song.txt").write_text("\n".join(told), "utf-8")
    return folder


@pytest.mark.parametrize(("clip", "hop"), [(1.0, 1.0), (2.0, 0.5), (3.0, 1.0)])
def test_one_recording_is_parted_into_blocks_of_time(
    tmp_path: Path, clip: float, hop: float
) -> None:
    data = load(_song(tmp_path / "one"), clip=clip, hop=hop, labels="single")
    assert data.group_source == "blocks of time in the one recording"
    assert data.groups_known
    assert any("not in another" in warning for warning in data.warnings)
    times = {r.key: (r.first / 1000, r.first / 1000 + r.duration) for r in data.recordings}
    for a in data.recordings:
        for b in data.recordings:
            if a.group != b.group and times[a.key][0] <= times[b.key][0]:
                assert times[b.key][0] - times[a.key][1] >= clip - 1e-9
    blocks = {r.group for r in data.recordings}
    assert len(blocks) == 10
    for block in blocks:
        own = [i for i, r in enumerate(data.recordings) if r.group == block]
        assert own == list(range(own[0], own[-1] + 1)), "a block is one span"
    made = make_splits(data)
    assert made.folds == 5
    left = [s for s in data.skipped if "gap" in s.reason]
    assert left, "clips are left out between the blocks"


def test_two_recordings_stay_groups_of_their_own(tmp_path: Path) -> None:
    folder = _song(tmp_path / "two")
    for suffix in (".wav", ".txt"):
        (folder / f"other{suffix}").write_bytes((folder / f"song{suffix}").read_bytes())
    data = load(folder, clip=1.0)
    assert {r.group for r in data.recordings} == {"song.wav", "other.wav"}
    assert not any("block" in note for note in data.notes)
