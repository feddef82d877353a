"""`check` finds what is planted, says it plainly, and keeps quiet about sound data."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from auricle import audio
from auricle.data import health, hearing, layouts, levels
from auricle.data.dataset import Dataset, Skipped
from auricle.data.groups import Link
from auricle.data.health import Finding, Health
from auricle.data.shortcuts import find_shortcuts
from auricle.types import Recording

RATE = 8000


def _noise(seed: int, seconds: float = 1.0, level: float = 0.05) -> np.ndarray:
    return level * np.random.default_rng(seed).standard_normal(int(seconds * RATE))


def _recording(
    folder: Path, name: str, sound: np.ndarray, label: str, group: str | None = None,
    rate: int = RATE, subtype: str = "PCM_16",
) -> Recording:  # fmt: skip
    path = folder / name
    soundfile.write(path, sound, rate, subtype=subtype)
    info = soundfile.info(str(path))
    return Recording(
        path, name, info.samplerate, info.channels, info.frames, info.format, info.subtype,
        label=label, group=group or name,
    )  # fmt: skip


@pytest.fixture
def sound_data(tmp_path: Path) -> Dataset:
    """Two classes that differ in nothing, 12 groups of two recordings each."""
    recordings = tuple(
        _recording(tmp_path, f"{i:02}.wav", _noise(i), "ab"[i % 2], f"g{i // 2 % 12}{i % 2}")
        for i in range(48)
    )
    return Dataset(tmp_path, "folder", recordings, group_source="column 'group'")


def _levels(recording: Recording) -> levels.Levels:
    heard = hearing.hear(Dataset(recording.path.parent, "folder", (recording,)), prints=False)
    return heard.levels[recording.key]


def _codes(found: Health, level: str | None = None) -> set[str]:
    return {f.code for f in found.findings if level in (None, f.level)}


def _with(dataset: Dataset, *more: Recording) -> Dataset:
    return replace(dataset, recordings=(*dataset.recordings, *more))


def _printed(found: Health, terminal: bool) -> str:
    out = io.StringIO()
    found.render(Console(file=out, force_terminal=terminal, width=100, color_system=None))
    return out.getvalue()


def test_sound_data_raises_no_warning(sound_data: Dataset) -> None:
    found = health.check(sound_data)
    assert [f for f in found.findings if f.level != "info"] == []
    assert found.ok
    assert found.exit_code == 0
    assert "Fit: nothing to complain about." in _printed(found, terminal=False)


def test_bad_files_are_findings_not_exceptions(sound_data: Dataset, tmp_path: Path) -> None:
    nan = _recording(
        tmp_path, "nan.wav", np.array([0.1, np.nan] * 4000), "a", rate=RATE, subtype="FLOAT"
    )
    gone = _recording(tmp_path, "gone.wav", _noise(99), "b")
    gone.path.unlink()
    dataset = replace(_with(sound_data, nan, gone), skipped=(Skipped("x.wav", "empty"),))
    (finding,) = [f for f in health.check(dataset).findings if f.code == "skipped"]
    assert finding.files == ("gone.wav", "nan.wav", "x.wav")
    assert finding.message.startswith("3 files cannot be used")
    assert "NaN" in finding.message


def test_files_that_were_cut_short_are_named(sound_data: Dataset) -> None:
    first, second, *_ = sound_data.recordings
    for recording, share in ((first, 0.4), (second, 0.7)):
        content = recording.path.read_bytes()
        recording.path.write_bytes(content[: int(share * len(content))])
    short = [replace(r, frames=audio.probe(r.path).frames) for r in (first, second)]
    found = health.check(replace(sound_data, recordings=(*short, *sound_data.recordings[2:])))
    (told,) = (f for f in found.findings if f.code == "cut-short")
    assert told.level == "warning"
    assert told.files == (first.key, second.key)
    assert "2 files are cut short; up to 60 % of what a header declares is missing" in told.message
    assert found.exit_code == 0


def test_silent_clipped_offset_and_short_files(sound_data: Dataset, tmp_path: Path) -> None:
    dataset = _with(
        sound_data,
        _recording(tmp_path, "silent.wav", np.zeros(RATE), "a"),
        _recording(tmp_path, "loud.wav", np.clip(_noise(1, level=2.0), -1, 1), "b"),
        _recording(tmp_path, "offset.wav", _noise(2) + 0.3, "a"),
        _recording(tmp_path, "short.wav", _noise(3, 0.02), "b"),
    )
    found = health.check(dataset)
    files = {f.code: f.files for f in found.findings if f.level == "warning"}
    assert files["silent"] == ("silent.wav",)
    assert files["clipped"] == ("loud.wav",)
    assert files["offset"] == ("offset.wav",)
    assert files["short"] == ("short.wav",)
    assert found.exit_code == 0


def test_channels_that_cancel_are_not_just_silent(sound_data: Dataset, tmp_path: Path) -> None:
    noise = _noise(1)
    dataset = _with(
        sound_data,
        _recording(tmp_path, "upside.wav", np.stack([noise, -noise], axis=1), "a"),
        _recording(tmp_path, "stereo.wav", np.stack([noise, _noise(2)], axis=1), "b"),
        _recording(tmp_path, "zeros.wav", np.zeros((RATE, 2)), "a"),
    )
    files = {f.code: (f.files, f.message) for f in health.check(dataset).findings}
    assert files["cancelled"][0] == ("upside.wav",)
    assert "--channel 1" in files["cancelled"][1]
    assert files["silent"][0] == ("zeros.wav",)
    recordings = tuple(replace(r, channel=1) for r in dataset.recordings if r.channels > 1)
    one = replace(sound_data, recordings=(*sound_data.recordings, *recordings))
    assert "cancelled" not in _codes(health.check(one))


def test_one_sound_with_two_labels_is_an_error(sound_data: Dataset, tmp_path: Path) -> None:
    copy = _recording(tmp_path, "copy.wav", 0.5 * _noise(0), "b")
    found = health.check(_with(sound_data, copy))
    (finding,) = [f for f in found.findings if f.level == "error"]
    assert finding.code == "duplicates-across-classes"
    assert "00.wav ('a') and copy.wav ('b')" in finding.message
    assert found.exit_code == 1
    assert "Not fit: 1 error to mend" in _printed(found, terminal=False)


def test_copies_within_a_class_are_a_warning(sound_data: Dataset, tmp_path: Path) -> None:
    found = health.check(_with(sound_data, _recording(tmp_path, "c.wav", _noise(0), "a")))
    (finding,) = [f for f in found.findings if f.code == "duplicates"]
    assert finding.files == ("00.wav", "c.wav")
    assert "1 identical pair" in finding.message
    assert found.exit_code == 0


def test_links_across_official_folds(sound_data: Dataset) -> None:
    recordings = tuple(
        replace(r, fold=str(int(r.group[1:-1]) % 3))
        for r in sound_data.recordings
        if r.group is not None
    )
    dataset = replace(sound_data, recordings=recordings, fold_source="column 'fold'")
    found = health.check(dataset, links=[Link("00.wav", "02.wav", "excerpt", 0.1, 0.9)])
    (finding,) = [f for f in found.findings if f.code == "crossing"]
    assert finding.files == ("00.wav", "02.wav")
    assert "with and without" in finding.message


def test_a_class_of_one_group_cannot_be_used(sound_data: Dataset) -> None:
    recordings = tuple(
        replace(r, group="one") if r.label == "a" else r for r in sound_data.recordings
    )
    found = health.check(replace(sound_data, recordings=recordings))
    assert _codes(found, "error") == {"too-few-groups"}
    assert found.exit_code == 2
    assert found.shortcuts == ()
    assert "Not fit: nothing can be trained" in _printed(found, terminal=False)


def test_few_groups_and_the_folds_possible(sound_data: Dataset) -> None:
    recordings = tuple(
        replace(r, group=f"{r.label}{i // 2 % 2}") for i, r in enumerate(sound_data.recordings)
    )
    found = health.check(replace(sound_data, recordings=recordings))
    assert "too-few-groups" in _codes(found, "warning")
    assert "shortcut-unknown" in _codes(found, "info")
    scarce = tuple(
        replace(r, group=f"a{i % 4}") if r.label == "a" else r
        for i, r in enumerate(sound_data.recordings)
    )
    found = health.check(replace(sound_data, recordings=scarce))
    messages = [f.message for f in found.findings if f.code == "folds" and f.level == "warning"]
    assert any("2 folds, not 5" in message for message in messages)


def test_warnings_of_the_layout_are_passed_on(sound_data: Dataset) -> None:
    dataset = replace(sound_data, warnings=("only the file itself is known as group: x", "y"))
    found = health.check(dataset)
    assert {"file-as-group", "data"} <= _codes(found, "warning")


def test_mixed_rates_channels_formats_and_durations(sound_data: Dataset, tmp_path: Path) -> None:
    dataset = _with(
        sound_data,
        _recording(tmp_path, "rate.wav", _noise(70), "a", rate=16000),
        _recording(tmp_path, "stereo.wav", np.stack([_noise(71)] * 2, 1), "b", subtype="PCM_24"),
        *(_recording(tmp_path, f"l{i}.wav", _noise(72 + i, 15), "ab"[i % 2]) for i in range(4)),
    )
    found = health.check(dataset)
    assert {"rates", "channels", "formats", "durations"} <= _codes(found, "info")


def test_imbalance_and_rare_classes(sound_data: Dataset, tmp_path: Path) -> None:
    rare = [_recording(tmp_path, f"r{i}.wav", _noise(80 + i), "rare") for i in range(3)]
    found = health.check(_with(sound_data, *rare))
    assert "imbalance" in _codes(found, "info")
    (finding,) = [f for f in found.findings if f.code == "few-recordings"]
    assert "'rare' has 3" in finding.message


def test_confounded_groups_are_named(sound_data: Dataset) -> None:
    motor = ["M1", "M2", "M3"]
    recordings = tuple(
        replace(r, group=motor[i % 3] if r.label == "a" or i % 3 < 2 else "M1")
        for i, r in enumerate(sound_data.recordings)
    )
    found = health.check(replace(sound_data, recordings=recordings))
    (finding,) = [f for f in found.findings if f.code == "confounded"]
    assert finding.message.startswith("label and group are confounded in part: group 'M3' has only")
    assert all(r.group == "M3" for r in recordings if r.key in finding.files)


@pytest.mark.parametrize(
    ("feature", "planted"),
    [
        ("level", lambda i, y: _noise(i, level=0.02 if y else 0.1)),
        ("duration", lambda i, y: _noise(i, 1.0 + 0.1 * (i % 5) + 0.5 * y)),
        ("bandwidth", lambda i, y: _smooth(_noise(i)) if y else _noise(i)),
    ],
)
def test_planted_shortcuts_are_found(tmp_path: Path, feature: str, planted) -> None:
    recordings = tuple(
        _recording(tmp_path, f"{i:02}.wav", planted(i, i % 2), "ab"[i % 2]) for i in range(40)
    )
    found = health.check(Dataset(tmp_path, "folder", recordings), links=())
    hits = {s.feature for s in found.shortcuts if s.found}
    assert feature in hits
    assert any(f"from the {feature} alone" in f.message for f in found.findings)


def _smooth(sound: np.ndarray) -> np.ndarray:
    """White noise with nothing above 2 kHz."""
    spectrum = np.fft.rfft(sound)
    spectrum[len(spectrum) // 2 :] = 0
    return np.fft.irfft(spectrum, len(sound))


def test_sample_rate_and_format_are_shortcuts(tmp_path: Path) -> None:
    recordings = []
    for i in range(40):
        rate, subtype = ((16000, "PCM_16"), (RATE, "PCM_24"))[i % 2]
        recordings.append(
            _recording(tmp_path, f"{i:02}.wav", _noise(i, rate / RATE), "ab"[i % 2], rate=rate,
                       subtype=subtype)
        )  # fmt: skip
    found = health.check(Dataset(tmp_path, "folder", tuple(recordings)), links=())
    exact = {s.feature for s in found.shortcuts if s.balanced_accuracy == 1.0}
    assert {"sample rate", "file format", "together"} <= exact


@pytest.mark.parametrize("channel", [None, 1])
def test_the_number_of_channels_is_no_shortcut_where_one_is_heard(
    tmp_path: Path, channel: int | None
) -> None:
    """Class a is in stereo, class b has four channels: a mean tells them apart, one does not."""
    recordings = tuple(
        replace(
            _recording(
                tmp_path,
                f"{i:02}.wav",
                np.stack([_noise(i // 2)] + [_noise(i + 100)] * (3 if i % 2 else 1), axis=1),
                "ab"[i % 2],
            ),
            channel=channel,
        )
        for i in range(40)
    )
    found = health.check(Dataset(tmp_path, "folder", recordings), links=())
    told = {s.feature for s in found.shortcuts if s.found}
    assert ("file format" in told) == (channel is None)
    assert "channels" in _codes(found, "info"), "that they are mixed is said all the same"
    assert ("shortcut" in _codes(found, "warning")) == (channel is None)


def test_a_relation_that_is_not_monotone_is_found() -> None:
    values = np.random.default_rng(0).uniform(-1, 1, 200)
    targets = (abs(values) < 0.5).astype(np.int64)
    (found,) = find_shortcuts({"level": [values]}, targets, np.arange(200))
    assert found.found
    assert found.balanced_accuracy > 0.85


def test_a_shortcut_of_the_group_is_none_of_the_label() -> None:
    """Level follows the group, and each group has one label: grouped folds must not be fooled."""
    generator = np.random.default_rng(3)
    groups = np.repeat(np.arange(8), 25)
    targets = groups % 2
    level = generator.standard_normal(8)[groups] + 0.01 * generator.standard_normal(200)
    (found,) = find_shortcuts({"level": [level]}, targets, groups)
    assert not found.found
    assert found.balanced_accuracy < 0.8  # over folds of recordings it would be near 1


def test_false_alarms_are_as_rare_as_promised() -> None:
    alarms = 0
    for seed in range(40):
        generator = np.random.default_rng(seed)
        groups = generator.integers(0, 15, 60)
        features = {name: [generator.standard_normal(60)] for name in ("level", "duration")}
        found = find_shortcuts(features, generator.integers(0, 2, 60), groups, seed=seed)
        alarms += any(s.p_holm < 0.05 for s in found)
    # Five in a hundred are allowed: more than 7 of 40 would happen once in a thousand times.
    assert alarms <= 7


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_shortcuts_do_not_depend_on_names_and_repeat_exactly(seed: int) -> None:
    generator = np.random.default_rng(seed)
    values, targets = generator.standard_normal(24), generator.permutation(np.arange(24) % 3)
    groups = generator.integers(0, 8, 24)
    once = find_shortcuts({"level": [values]}, targets, groups)
    again = find_shortcuts({"level": [3 * values + 1]}, targets, groups)
    assert once == again


def test_levels_of_known_signals(tmp_path: Path) -> None:
    t = np.arange(2 * RATE) / RATE
    tone = _recording(tmp_path, "t.wav", 0.5 * np.sin(2 * np.pi * 1000 * t) + 0.1, "a")
    measured = _levels(tone)
    assert measured.level_db == pytest.approx(20 * np.log10(0.5 / np.sqrt(2)), abs=0.01)
    assert measured.offset == pytest.approx(0.1, abs=1e-4)
    assert measured.peak == pytest.approx(0.6, abs=1e-3)
    assert measured.clipped == 0
    # A Hann window's skirts are 70 dB down some tens of bins of 3.9 Hz away.
    assert measured.band_hz == pytest.approx(1000, abs=100)
    square = np.sign(np.sin(2 * np.pi * 100 * t))
    clipped = _levels(_recording(tmp_path, "s.wav", square, "a"))
    assert clipped.clipped > 0.9


def test_long_recordings_are_measured_in_part(tmp_path: Path) -> None:
    recording = _recording(tmp_path, "long.wav", _noise(0, 700), "a")
    measured = _levels(recording)
    assert measured.seconds == pytest.approx(levels.MOST_SECONDS)
    assert measured.level_db == pytest.approx(20 * np.log10(0.05), abs=0.05)


def test_the_report_is_plain_json_and_markup_is_inert(sound_data: Dataset, tmp_path: Path) -> None:
    odd = _recording(tmp_path, "[bold]<script>.wav", np.zeros(RATE), "a")
    found = health.check(_with(sound_data, odd))
    assert json.loads(json.dumps(found.to_dict()))["exit_code"] == 0
    for terminal in (True, False):
        assert "[bold]<script>.wav" in _printed(found, terminal).replace("\n", "")


def test_plain_lines_when_no_terminal(sound_data: Dataset, tmp_path: Path) -> None:
    silent = _recording(tmp_path, "s.wav", np.zeros(RATE), "a")
    printed = _printed(health.check(_with(sound_data, silent)), terminal=False)
    assert "warning: 1 file is silent" in printed
    assert not set("┃│━─") & set(printed)
    assert max(len(line) for line in printed.splitlines()) > 100  # lines are not wrapped


def test_threads_do_not_change_the_findings(sound_data: Dataset) -> None:
    seen: list[tuple[int, int]] = []
    one = health.check(sound_data, threads=1, progress=lambda *now: seen.append(now))
    assert one == health.check(sound_data, threads=4)
    assert seen[-1] == (48, 48)


def test_errors_come_first() -> None:
    listed = (Finding("error", "x", "y"),)
    assert Health(listed, (), {}, True).exit_code == 1
    assert Health((), (), {}, True).exit_code == 0
    assert Health((), (), {}, False).exit_code == 2


@pytest.mark.real
def test_motors_are_confounded_and_too_few(shared_data: Path) -> None:
    found = health.check(layouts.load(shared_data / "bldc_motor"))
    (finding,) = [f for f in found.findings if f.code == "confounded"]
    assert "'M4' has only 'bad'" in finding.message
    assert {"too-few-groups", "confounded", "clipped"} <= _codes(found, "warning")
    assert found.exit_code == 0


def _ultrasonic(folder: Path, hertz: float) -> Dataset:
    seconds = np.arange(96_000) / 192_000
    sound = 0.1 * np.sin(2 * np.pi * hertz * seconds) + 0.3 * np.sin(2 * np.pi * 50 * seconds)
    made = (
        _recording(folder, f"{i}.wav", sound, "ab"[i % 2], rate=192_000, subtype="FLOAT")
        for i in range(4)
    )
    return Dataset(folder, "table", tuple(made))


def test_energy_above_the_analysis_rate_is_told(tmp_path: Path) -> None:
    bats = _ultrasonic(tmp_path, 45_000)
    (finding,) = health.ultrasound(bats, 32_000)
    assert finding.level == "warning"
    assert finding.message.startswith("100 % of the energy lies above 16 kHz (median of 4 of 4")
    assert "--sample-rate 192000" in finding.message
    assert len(finding.files) == 4
    assert not [*health.ultrasound(bats, 192_000)]


def test_hum_and_audible_sound_are_no_ultrasound(tmp_path: Path) -> None:
    assert not [*health.ultrasound(_ultrasonic(tmp_path, 5_000), 32_000)]


def test_a_file_that_has_gone_is_not_heard_for_ultrasound(tmp_path: Path) -> None:
    bats = _ultrasonic(tmp_path, 45_000)
    for recording in bats.recordings:
        recording.path.unlink()
    assert not [*health.ultrasound(bats, 32_000)]


def test_labels_that_differ_in_capitals_are_told(sound_data: Dataset) -> None:
    first, *others = sound_data.recordings
    told = replace(sound_data, recordings=(replace(first, label="A"), *others))
    (finding,) = [f for f in health.check(told).findings if f.code == "labels-alike"]
    assert "'A' and 'a'" in finding.message
    assert "labels-alike" not in _codes(health.check(sound_data))


def test_an_empty_class_folder_is_told(tmp_path: Path, sound_data: Dataset) -> None:
    for name in ("wren", "notes", ".hidden"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes" / "read.me").touch()
    (finding,) = [f for f in health.check(sound_data).findings if f.code == "empty-folder"]
    assert finding.message == "1 folder holds no file, so there is no such class: wren"


def test_every_skipped_file_has_its_reason_for_programs(sound_data: Dataset) -> None:
    lost = tuple(Skipped(f"{i}.wav", f"reason {i}") for i in range(9))
    found = health.check(replace(sound_data, skipped=lost)).to_dict()
    assert found["summary"]["skipped_files"] == [
        {"path": f"{i}.wav", "reason": f"reason {i}"} for i in range(9)
    ]


def test_what_was_recognised_is_said(sound_data: Dataset) -> None:
    found = health.check(replace(sound_data, notes=("layout 'folder' recognised: folders",)))
    assert "layout 'folder' recognised" in _printed(found, terminal=False)


def test_columns_that_may_be_groups_are_named(tmp_path: Path) -> None:
    lines = ["file,label,camera,note"]
    for i in range(4):
        _recording(tmp_path, f"{i}.wav", _noise(i), "")
        lines.append(f"{i}.wav,{'ab'[i % 2]},c{i // 2},n{i}")
    (tmp_path / "all.csv").write_text("\n".join(lines))
    (warning,) = layouts.load(tmp_path).warnings
    assert warning.endswith("columns not used: camera")
    (tmp_path / "all.csv").write_text("\n".join(lines).replace("camera", "recorder"))
    assert layouts.load(tmp_path).group_source == "column 'recorder'"
