"""Every layout recognises its own, every odd file is skipped with its reason, nothing crashes."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from auricle import segments
from auricle.data.dataset import Dataset
from auricle.data.layouts import LAYOUTS, load
from auricle.data.layouts.listing import unique
from auricle.data.layouts.table import read_table
from auricle.errors import ConfigError, DataError
from auricle.segments import Segment


def sound(path: Path, seconds: float = 0.1, seed: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = 0.1 * np.random.default_rng(seed).standard_normal(int(8000 * seconds))
    soundfile.write(os.fsencode(path), samples, 8000, format="WAV")
    return path


def sounds(root: Path, names: list[str]) -> Path:
    for name in names:
        sound(root / name)
    return root


def write_table(path: Path, rows: list[dict[str, object]], delimiter: str = ",") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        table.writeheader()
        table.writerows(rows)
    return path


def reasons(dataset: Dataset) -> dict[str, str]:
    return {item.path: item.reason for item in dataset.skipped}


FOUR = ["dog/a.wav", "dog/b.wav", "cat/c.wav", "cat/d.wav"]
ROWS: list[dict[str, object]] = [
    {"path": f"{name}.wav", "label": label, "speaker": speaker}
    for name, label, speaker in zip("abcdef", "xyxyxy", "ppqqrr", strict=True)
]
SIX = [f"{name}.wav" for name in "abcdef"]


def make_esc50(root: Path) -> None:
    rows: list[dict[str, object]] = []
    for i in range(6):
        sound(root / f"audio/{i}.wav")
        row = {"filename": f"{i}.wav", "fold": i % 3 + 1, "target": i % 2, "esc10": True}
        rows.append(row | {"category": ["dog", "rain"][i % 2], "src_file": 100 + i, "take": "A"})
    write_table(root / "meta/esc50.csv", rows)


def make_urbansound8k(root: Path) -> None:
    rows: list[dict[str, object]] = []
    for i in range(6):
        sound(root / f"audio/fold{i % 3 + 1}/{i}-0.wav")
        row = {"slice_file_name": f"{i}-0.wav", "fsID": i, "fold": i % 3 + 1, "classID": i % 2}
        rows.append(row | {"class": ["drill", "siren"][i % 2]})
    write_table(root / "metadata/UrbanSound8K.csv", rows)


def make_audiofolder(root: Path) -> None:
    for part, names in {"train": "abcd", "test": "ef"}.items():
        sounds(root / part, [f"{name}.wav" for name in names])
        rows = [r | {"file_name": r["path"]} for r in ROWS if str(r["path"])[0] in names]
        write_table(root / part / "metadata.csv", [dict(r, path="") for r in rows])


def make_table(root: Path) -> None:
    write_table(sounds(root, SIX) / "labels.csv", ROWS)


def make_folder(root: Path) -> None:
    sounds(root, FOUR)


def make_raven(root: Path) -> None:
    """Half of the files have a selection, the others an empty table."""
    sounds(root, SIX)
    for i, name in enumerate(SIX):
        heard = [Segment(0.0, 0.1, "x")] if i % 2 else []
        (root / f"{name[0]}.Table.1.selections.txt").write_text(segments.to_raven(heard))


def make_audacity(root: Path) -> None:
    sounds(root, SIX)
    for i, name in enumerate(SIX):
        heard = [Segment(0.0, 0.1, "x")] if i % 2 else []
        (root / f"{name[0]}.txt").write_text(segments.to_audacity(heard))


def make_events(root: Path) -> None:
    rows: list[dict[str, object]] = [
        {"path": name, "start": start, "end": start + 0.05, "label": "xy"[i % 2]}
        for i, name in enumerate(SIX)
        for start in (0, 0.05)
    ]
    write_table(sounds(root, SIX) / "events.csv", rows)


MAKERS = {
    "raven": make_raven,
    "audacity": make_audacity,
    "events": make_events,
    "esc50": make_esc50,
    "urbansound8k": make_urbansound8k,
    "audiofolder": make_audiofolder,
    "table": make_table,
    "folder": make_folder,
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_recognises_its_own_and_says_so(tmp_path: Path, name: str) -> None:
    MAKERS[name](tmp_path)
    dataset = load(tmp_path)
    assert dataset.layout == name
    assert dataset.notes[0] == f"layout {name!r} recognised: {LAYOUTS[name].DESCRIPTION}"
    assert len(dataset.recordings) == (4 if name == "folder" else 6)
    assert len(dataset.classes) == 2
    assert dataset.skipped == ()
    keys = [recording.key for recording in dataset.recordings]
    assert keys == sorted(set(keys))
    assert all(recording.group for recording in dataset.recordings)
    forced = load(tmp_path, layout=name)
    assert forced.recordings == dataset.recordings
    assert forced.notes[0].startswith(f"layout {name!r} given")


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("asked", [True, False])
def test_one_folder_around_everything_changes_nothing(
    tmp_path: Path, name: str, asked: bool
) -> None:
    """As archives unpack: `ESC-50-master/`, here in a second folder, beside a leaflet."""
    MAKERS[name](tmp_path / "plain")
    MAKERS[name](tmp_path / "outer" / "a b" / "master")
    (tmp_path / "outer" / "README.txt").write_text("Read me, please.")
    layout = name if asked else None
    plain, wrapped = (load(tmp_path / n, layout=layout) for n in ("plain", "outer"))
    assert wrapped.layout == name
    assert any(" lie in a b/master/" in n or "lies in a b/master/" in n for n in wrapped.notes)

    def told(dataset: Dataset) -> list[tuple[object, ...]]:
        root = tmp_path / ("plain" if dataset is plain else "outer/a b/master")
        return [(r.path.relative_to(root), r.label, r.fold) for r in dataset.recordings]

    assert told(wrapped) == told(plain)
    assert (wrapped.group_source, wrapped.fold_source) == (plain.group_source, plain.fold_source)
    assert reasons(wrapped) == reasons(plain)


def test_an_archive_is_to_be_unpacked(tmp_path: Path) -> None:
    (tmp_path / "data.zip").write_bytes(b"PK")
    with pytest.raises(DataError, match=r"data\.zip is an archive; unpack it and give the folder"):
        load(tmp_path / "data.zip")


def test_groups_and_folds_of_the_known_sets(tmp_path: Path) -> None:
    make_esc50(tmp_path / "a")
    make_urbansound8k(tmp_path / "b")
    for root, group in ((tmp_path / "a", "src_file"), (tmp_path / "b", "fsID")):
        dataset = load(root)
        assert (dataset.group_source, dataset.fold_source) == (f"column {group!r}", "column 'fold'")
        assert {recording.fold for recording in dataset.recordings} == {"1", "2", "3"}
        assert dataset.warnings == ()


def test_jsonl_audiofolder(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    lines = [json.dumps({"file_name": r["path"], "label": r["label"], "n": 1}) for r in ROWS]
    (tmp_path / "metadata.jsonl").write_text("\n".join(lines))
    assert load(tmp_path).layout == "audiofolder"
    (tmp_path / "metadata.jsonl").write_text("{broken")
    with pytest.raises(DataError, match="cannot be read as JSON lines"):
        load(tmp_path)


@pytest.mark.parametrize("content", ["", "\ufeff", "\n\n", ",,\n,,\n"])
@pytest.mark.parametrize("name", ["metadata.csv", "metadata.jsonl", "dog/metadata.csv"])
def test_empty_metadata_stand_in_no_other_layouts_way(
    tmp_path: Path, name: str, content: str
) -> None:
    sounds(tmp_path, FOUR)
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert load(tmp_path).layout == "folder"


# --- folders ------------------------------------------------------------


def test_wrappers_are_seen_through_and_nesting_is_deep(tmp_path: Path) -> None:
    sounds(tmp_path, [f"data/audio/{name}" for name in FOUR])
    sound(tmp_path / "data/audio/dog/far/below/e.wav")
    dataset = load(tmp_path)
    assert dataset.counts == {"cat": 2, "dog": 3}
    assert "class folders lie in data/audio/" in dataset.notes
    assert dataset.recordings[0].key == "data/audio/cat/c.wav"


def test_loose_files_hidden_files_and_resource_forks_are_no_class(tmp_path: Path) -> None:
    sounds(tmp_path, [*FOUR, "loose.wav", ".hidden/x.wav", "__MACOSX/dog/y.wav", "dog/._a.wav"])
    dataset = load(tmp_path)
    assert dataset.counts == {"cat": 2, "dog": 2}
    assert reasons(dataset) == {"loose.wav": "no label: it lies in no class folder"}


def test_train_and_test_folders_are_merged(tmp_path: Path) -> None:
    sounds(tmp_path, [f"train/{name}" for name in FOUR] + [f"test/x-{name}" for name in FOUR])
    sounds(tmp_path / "test", ["dog/z.wav", "cat/z.wav"])
    dataset = load(tmp_path)
    assert {"cat", "dog"} <= set(dataset.classes)
    assert dataset.fold_source is None
    assert "the folders test, train are merged; folds are made anew" in dataset.notes


def test_fold_folders_are_official_folds(tmp_path: Path) -> None:
    sounds(tmp_path, [f"fold{i}/{label}/{i}.wav" for i in (1, 2, 10) for label in ("dog", "cat")])
    dataset = load(tmp_path)
    assert dataset.fold_source == "folder name"
    assert {recording.fold for recording in dataset.recordings} == {"1", "2", "10"}


def test_linked_folders_are_followed_and_loops_cut(tmp_path: Path) -> None:
    sounds(tmp_path / "root", ["dog/a.wav", "dog/b.wav"])
    sounds(tmp_path / "elsewhere", ["c.wav", "d.wav"])
    (tmp_path / "root/cat").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "root/dog/loop").symlink_to(tmp_path / "root")
    assert load(tmp_path / "root").counts == {"cat": 2, "dog": 2}


# --- bad files ----------------------------------------------------------


def test_bad_files_are_skipped_with_their_reason(tmp_path: Path) -> None:
    sounds(tmp_path, FOUR)
    (tmp_path / "dog/zero.wav").write_bytes(b"")
    (tmp_path / "dog/text.wav").write_text("no sound, only words")
    (tmp_path / "dog/link.wav").symlink_to("nowhere.wav")
    (tmp_path / "dog/head.wav").write_bytes((tmp_path / "dog/a.wav").read_bytes()[:44])
    (tmp_path / "dog/cut.flac").write_bytes(b"fLaC" + bytes(10))
    sound(tmp_path / "dog/one.wav", seconds=1 / 8000)
    dataset = load(tmp_path)
    assert dataset.counts == {"cat": 2, "dog": 2}
    found = reasons(dataset)
    assert found["dog/zero.wav"] == "the file is empty (zero bytes)"
    assert found["dog/text.wav"].startswith("the file is text, not sound")
    assert found["dog/link.wav"] == "the file is a link to nowhere.wav, which is not there"
    assert found["dog/head.wav"] == "the file holds a header and no samples"
    assert found["dog/one.wav"] == "too short: 1 sample, less than 10 ms"
    assert "dog/cut.flac" in found
    assert list(found) == sorted(found)


def test_strange_names_give_printable_unique_keys(tmp_path: Path) -> None:
    names = [
        "a b.wav",
        'it\'s "x".wav',
        "\U0001f436.wav",
        "<script>.wav",
        "b\udcff.wav",
        "n\nl.wav",
    ]
    sounds(
        tmp_path, [f"dog/{name}" for name in names] + ["dog/b\\xff.wav", "cat/a.wav", "cat/b.wav"]
    )
    dataset = load(tmp_path)
    keys = [recording.key for recording in dataset.recordings]
    assert len(set(keys)) == len(names) + 3
    assert dataset.skipped == ()
    for recording in dataset.recordings:
        recording.key.encode("utf-8")
        assert "\n" not in recording.key
        assert os.path.exists(recording.path)


@given(st.lists(st.sampled_from(["a", "a~2", "a~3", "b"]), max_size=12))
def test_unique_keeps_count_and_first_names(keys: list[str]) -> None:
    made = list(unique(keys))
    assert len(made) == len(set(made)) == len(keys)
    assert set(keys) <= set(made)


# --- tables -------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_separators_and_byte_order_marks(tmp_path: Path, delimiter: str, encoding: str) -> None:
    sounds(tmp_path, SIX)
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, list(ROWS[0]), delimiter=delimiter)
    table.writeheader()
    table.writerows(ROWS)
    (tmp_path / "labels.csv").write_bytes(text.getvalue().encode(encoding))
    dataset = load(tmp_path)
    assert dataset.layout == "table"
    assert (dataset.label_source, dataset.group_source) == ("column 'label'", "column 'speaker'")
    assert "columns of labels.csv: path 'path', label 'label', group 'speaker'" in dataset.notes


_cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8).map(str.strip)


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.tuples(_cells.filter(bool), _cells), min_size=1, max_size=5),
    delimiter=st.sampled_from(",;\t|"),
    ending=st.sampled_from(["\n", "\r\n"]),
)
def test_any_quoted_table_is_read_as_written(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str]],
    delimiter: str,
    ending: str,
) -> None:
    path = tmp_path_factory.mktemp("csv") / "t.csv"
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=delimiter, lineterminator=ending, quoting=csv.QUOTE_ALL)
    table.writerows([("path", "label"), *rows])
    path.write_bytes(text.getvalue().encode())
    read = read_table(path)
    assert read.columns == ("path", "label")
    assert [(row.cells["path"], row.cells["label"]) for row in read.rows] == rows


def test_a_table_may_be_given_itself_and_lie_under_any_name(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    path = write_table(tmp_path / "my words.tsv", ROWS, "\t")
    dataset = load(path)
    assert dataset.root == tmp_path
    assert len(dataset.recordings) == 6


def test_sound_that_is_called_a_table_is_said(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "labels.csv", np.zeros(800), 8000, format="WAV")
    with pytest.raises(DataError, match=r"labels\.csv is sound, not a table"):
        load(tmp_path / "labels.csv")


def test_a_table_without_header(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    (tmp_path / "labels.csv").write_text("".join(f"{r['path']},{r['label']}\n" for r in ROWS))
    dataset = load(tmp_path / "labels.csv")
    assert len(dataset.recordings) == 6
    assert dataset.label_source == "column 'column 2'"


def test_rows_without_label_file_or_sense_are_skipped(tmp_path: Path) -> None:
    sounds(tmp_path / "set", SIX)
    sound(tmp_path / "outside.wav")
    sounds(
        tmp_path / "set", ["nolabel.wav", "twice.wav", "unnamed.wav", "p/same.wav", "q/same.wav"]
    )
    (tmp_path / "set/dangling.wav").symlink_to("gone")
    extra = [
        ("gone.wav", "x"),
        ("../outside.wav", "x"),
        ("nolabel.wav", ""),
        ("twice.wav", "x"),
        ("twice.wav", "y"),
        ("same.wav", "x"),
        ("dangling.wav", "x"),
        ("", "x"),
        (str(tmp_path / "outside.wav"), "x"),
    ]
    rows = ROWS + [{"path": path, "label": label, "speaker": "s"} for path, label in extra]
    write_table(tmp_path / "set/labels.csv", rows)
    dataset = load(tmp_path / "set")
    assert len(dataset.recordings) == 7  # the six, and the one outside by its absolute path
    found = reasons(dataset)
    assert found["gone.wav"] == "no such file"
    assert "leaves the data set's folder" in found["../outside.wav"]
    assert found["nolabel.wav"] == "no label in its row"
    assert found["twice.wav"] == "several labels: x, y"
    assert found["same.wav"] == "the name fits 2 files"
    assert found["dangling.wav"] == "the file is a link to gone, which is not there"
    assert found[""] == "the row names no file"
    assert found["unnamed.wav"] == "no label: labels.csv does not name it"


def test_names_without_folder_or_suffix_are_found(tmp_path: Path) -> None:
    sounds(tmp_path, [f"deep/er/{name}" for name in SIX])
    write_table(tmp_path / "l.csv", [{**r, "path": str(r["path"])[0]} for r in ROWS])
    assert len(load(tmp_path).recordings) == 6


def test_names_that_are_no_utf8_are_found(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    sound(tmp_path / "\udcff.wav")
    lines = ["path,label", *(f"{r['path']},{r['label']}" for r in ROWS)]
    content = "\n".join(lines).encode() + b"\n\xff.wav,K\xe4fer\n"
    (tmp_path / "labels.csv").write_bytes(content)
    dataset = load(tmp_path)
    assert {r.key: r.label for r in dataset.recordings}["\\xff.wav"] == "Käfer"


def test_named_columns_win_and_unknown_ones_are_listed(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    rows = [{**r, "kind": "uv"[i // 3], "part": i % 2} for i, r in enumerate(ROWS)]
    write_table(tmp_path / "labels.csv", rows)
    dataset = load(tmp_path, label_column="kind", group_column="label", fold_column="part")
    assert dataset.classes == ("u", "v")
    assert (dataset.group_source, dataset.fold_source) == ("column 'label'", "column 'part'")
    assert "2 of 2 groups" not in "".join(dataset.warnings)
    with pytest.raises(ConfigError, match=r"unknown column.*'spaeker'; did you mean 'speaker'"):
        load(tmp_path, group_column="spaeker")
    with pytest.raises(DataError, match="no CSV or TSV table"):
        load(sounds(tmp_path / "folders", FOUR), label_column="kind")
    with pytest.raises(DataError, match="the layout 'folder' has no table"):
        load(tmp_path / "folders", label_column="kind", layout="folder")


def test_an_unclear_label_column_is_asked_for(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    rows = [{"path": r["path"], "mood": r["label"], "colour": r["speaker"]} for r in ROWS]
    write_table(tmp_path / "t.csv", rows)
    with pytest.raises(DataError, match=r"which column of t\.csv is the label\? It has path, mood"):
        load(tmp_path / "t.csv")
    assert load(tmp_path, label_column="mood").classes == ("x", "y")


def test_constant_columns_and_a_repeated_label_are_no_group_and_no_fold(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    rows = [{**r, "speaker": r["label"], "site": "here", "fold": 1} for r in ROWS]
    write_table(tmp_path / "labels.csv", rows)
    dataset = load(tmp_path)
    assert dataset.group_source == "the file itself"
    assert dataset.fold_source is None
    assert dataset.warnings[0].startswith("column 'speaker' repeats the label")
    assert "scores will be too high" in dataset.warnings[1]


def test_a_train_test_column_is_no_fold_unless_named(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    rows = [{**r, "split": ["train", "test"][i % 3 == 0]} for i, r in enumerate(ROWS)]
    write_table(tmp_path / "labels.csv", rows)
    dataset = load(tmp_path)
    assert dataset.fold_source is None
    assert any("column 'split' (test, train) is not used" in note for note in dataset.notes)
    assert load(tmp_path, fold_column="split").fold_source == "column 'split'"


def test_groups_across_official_folds_are_counted(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    write_table(tmp_path / "labels.csv", [{**r, "fold": i % 2} for i, r in enumerate(ROWS)])
    dataset = load(tmp_path)
    assert any("3 of 3 groups (column 'speaker') stand in more than" in w for w in dataset.warnings)


@pytest.mark.parametrize(("last", "why"), [("1", "has one value"), ("", "is empty for some")])
def test_folds_that_are_none_are_not_used(tmp_path: Path, last: str, why: str) -> None:
    sounds(tmp_path, SIX)
    rows = [{**r, "part": last if i == 5 else 1} for i, r in enumerate(ROWS)]
    write_table(tmp_path / "labels.csv", rows)
    dataset = load(tmp_path, fold_column="part")
    assert dataset.fold_source is None
    assert {recording.fold for recording in dataset.recordings} == {None}
    assert any(f"column 'part' {why}" in note for note in dataset.notes)


def test_a_recording_without_group_is_its_own(tmp_path: Path) -> None:
    sounds(tmp_path, SIX)
    rows = [{**r, "speaker": r["speaker"] if i else ""} for i, r in enumerate(ROWS)]
    write_table(tmp_path / "labels.csv", rows)
    dataset = load(tmp_path)
    assert dataset.recordings[0].group == "a.wav"
    assert any("1 recordings have no group" in warning for warning in dataset.warnings)


# --- options and refusals -----------------------------------------------


def test_group_pattern(tmp_path: Path) -> None:
    sounds(tmp_path, ["dog/m1_a.wav", "dog/m2_b.wav", "cat/m1_c.wav", "cat/m2_d.wav", "cat/x.wav"])
    dataset = load(tmp_path, group_pattern=r"/(m\d)_")
    assert [recording.group for recording in dataset.recordings] == ["m1", "m2", "m1", "m2"]
    assert reasons(dataset) == {"cat/x.wav": "no group: the pattern '/(m\\\\d)_' does not match"}
    for pattern, message in {
        "(": "no regular expression",
        r"m\d": "has 0 groups in parentheses",
        "(a)(b)": "has 2 groups in parentheses",
    }.items():
        with pytest.raises(ConfigError, match=message):
            load(tmp_path, group_pattern=pattern)
    with pytest.raises(
        DataError, match=r"matches no recording; the path of one is 'cat/m1_c\.wav'"
    ):
        load(tmp_path, group_pattern="(zebra)")
    with pytest.raises(ConfigError, match="both given"):
        load(tmp_path, group_pattern="(a)", group_column="b")


def test_exclude(tmp_path: Path) -> None:
    sounds(tmp_path, [*FOUR, "cow/e.wav"])
    dataset = load(tmp_path, exclude=["cow"])
    assert dataset.classes == ("cat", "dog")
    assert "left out as asked: cow (1 files)" in dataset.notes
    with pytest.raises(ConfigError, match=r"unknown label to exclude 'cwo'; did you mean 'cow'"):
        load(tmp_path, exclude=["cwo"])


def _refusals(root: Path) -> dict[str, str]:
    (root / "empty").mkdir()
    (root / "midi").mkdir()
    (root / "midi/a.mid").write_bytes(b"MThd")
    sounds(root / "one", ["dog/a.wav", "dog/b.wav"])
    sounds(root / "flat", ["a.wav", "b.wav"])
    sounds(root / "each", ["a/a.wav", "b/b.wav", "c/c.wav"])
    sounds(root / "pairs", [f"{part}/{i}.wav" for part in ("input", "target") for i in range(3)])
    (root / "bad/dog").mkdir(parents=True)
    (root / "bad/dog/a.wav").write_bytes(b"")
    (root / "bad/dog/b.wav").write_bytes(b"")
    return {
        "missing": "no such folder or table",
        "empty": "holds no sound files",
        "midi": "1 MIDI files and no sound",
        "one": "at least two classes are needed",
        "flat": "have no labels",
        "each": "each of the 3 recordings has a label of its own",
        "pairs": "these are pairs",
        "bad": r"no recording can be used: the file is empty \(zero bytes\) \(2 files\)",
        "one/dog/a.wav": "is one recording",
    }


def test_what_cannot_be_classified_is_refused_with_the_reason(tmp_path: Path) -> None:
    for name, message in _refusals(tmp_path).items():
        with pytest.raises(DataError, match=message):
            load(tmp_path / name)
    assert load(tmp_path / "pairs", layout="folder").classes == ("input", "target")
    with pytest.raises(ConfigError, match="unknown layout 'foldr'; did you mean 'folder'"):
        load(tmp_path / "pairs", layout="foldr")


# --- real recordings ----------------------------------------------------

LOADED = {
    "bldc_motor": ("column 'group'", None),
    "donateacry": ("column 'group'", None),
    "esc10": ("column 'group'", "column 'fold'"),
    "fsdd": ("column 'speaker'", None),
    "librispeech_10spk": ("the file itself", None),
    "librispeech_more_voices": ("column 'speaker'", None),
    "librispeech_voices": ("column 'speaker'", None),
    "music_and_nature": ("the file itself", None),
    "rooms_and_noise": ("the file itself", None),
    "sms_tools_sounds": ("the file itself", None),
    "speech_prompts": ("the file itself", None),
}
REFUSED = {
    "ami_turn_timings": "holds no sound files",
    "gsm_codec_pairs": "these are pairs",
    "nottingham_melodies": "150 MIDI files",
    "pedal_pairs": "these are pairs",
    "salamander_piano_notes": "label of its own",
    "solo_melody": "at least two classes",
    "vctk_noisy_clean": "these are pairs",
}


@pytest.mark.real
def test_every_real_folder_loads_or_is_refused_for_the_right_reason(shared_data: Path) -> None:
    for root in sorted(path for path in shared_data.iterdir() if path.is_dir()):
        if root.name in REFUSED:
            with pytest.raises(DataError, match=REFUSED[root.name]):
                load(root)
            continue
        dataset = load(root)
        assert dataset.skipped == ()
        with (root / "metadata.csv").open() as file:
            assert len(dataset.recordings) == sum(1 for _ in csv.DictReader(file))
        assert (dataset.group_source, dataset.fold_source) == LOADED[root.name]
        assert not any("official fold" in warning for warning in dataset.warnings)
