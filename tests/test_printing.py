"""What names of files and labels of models may do to a terminal: nothing."""

from __future__ import annotations

import io
import re
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

import auricle
import recordings
from auricle import api, audio, cli
from auricle.data.health import Finding
from auricle.errors import AudioError, AuricleError
from auricle.prediction import ClipPrediction, Prediction
from auricle.printing import printable
from auricle.terminal import Terminal

TITLE = "\x1b]0;owned\x07\x9b2J"
SHOWN = r"\x1b]0;owned\x07\x9b2J"
# What rich itself sends to a terminal: colours and the cursor's moves.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


@pytest.mark.parametrize("command", [["front-ends", "mel"], ["show", "FILE", "--all"]])
def test_what_takes_seconds_is_said_before_it_begins(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On standard error of a terminal, and wiped away after it."""
    told = io.StringIO()

    def begun(*_: object, **__: object) -> None:
        deadline = time.monotonic() + 10  # another thread draws, some twelve times a second
        while not re.search("reading the catalogue|drawing", told.getvalue()):
            assert time.monotonic() < deadline, told.getvalue()
            time.sleep(0.01)
        raise AuricleError("begun")

    console = partial(Console, file=told, force_terminal=True)
    monkeypatch.setattr("auricle.terminal.Console", lambda *, stderr, **_: console(stderr=stderr))
    monkeypatch.setattr(api, command[0].replace("-", "_"), begun)
    assert cli.main(command) == 1
    assert told.getvalue(), "it was asked at all"


def test_where_nobody_looks_nothing_is_said_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    with Terminal().busy("drawing"), Terminal(quiet=True).busy("drawing"):
        pass
    assert "".join(capsys.readouterr()).strip() == ""


@given(st.text(st.characters(codec=None)))
def test_printable_text_is_utf_8_without_commands_and_stays_as_it_is(text: str) -> None:
    told = printable(text)
    assert not OBEYED.search(told)
    assert told.splitlines() in ([], [told])
    assert told.encode("utf-8").decode() == told
    assert printable(told) == told


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp"))))
def test_plain_text_of_any_script_is_left_alone(text: str) -> None:
    assert printable(text) == text


def predicted() -> Prediction:
    shares = {f"dog{TITLE}": 0.9, "cat": 0.1}
    clips = tuple(ClipPrediction(float(i), float(i + 1), f"dog{TITLE}", shares) for i in range(2))
    return Prediction(f"a{TITLE}.wav", f"dog{TITLE}", shares, clips)


@pytest.mark.parametrize("terminal", [True, False])
def test_a_prediction_shows_names_and_labels_and_obeys_none(terminal: bool) -> None:
    out = io.StringIO()
    speaker = Terminal()
    speaker.console = Console(file=out, force_terminal=terminal, highlight=False, soft_wrap=True)
    speaker.prediction(predicted())
    assert out.getvalue().count(SHOWN) == 4  # the file, its label, the labels of two clips
    assert not OBEYED.search(out.getvalue())


@pytest.mark.parametrize("terminal", [True, False])
def test_the_findings_show_names_and_obey_none(tmp_path: Path, terminal: bool) -> None:
    root = recordings.make(tmp_path / f"data{TITLE}", machines=2)
    (root / "class0").rename(root / f"dog{TITLE}")
    (root / "class1" / f"b{TITLE}.wav").write_bytes(b"")
    out = io.StringIO()
    found = api.check(root)
    finding = Finding("warning", "skipped", f"a reason{TITLE}", (f"a file{TITLE}",))
    found = replace(found, findings=(*found.findings, finding))
    found.render(Console(file=out, force_terminal=terminal, width=200))
    told = re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue())  # rich's own colours
    assert rf"data{SHOWN}" in told
    assert rf"dog{SHOWN}" in told
    assert rf"a reason{SHOWN} [a file{SHOWN}]" in told
    assert not OBEYED.search(told)


def test_an_error_shows_what_it_names_and_obeys_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"b{TITLE}\udcff.wav"
    path.write_bytes(b"")
    with pytest.raises(AudioError) as caught:
        audio.probe(path)
    assert rf"b{SHOWN}\xff.wav" in str(caught.value)

    def refuse(*_: object, **__: object) -> None:
        raise AuricleError(f"the label dog{TITLE}\nis unknown")

    monkeypatch.setattr(auricle.api, "predict", refuse)
    assert cli.main(["predict", "model", "a.wav"]) == 1
    told = capsys.readouterr().err
    assert rf"dog{SHOWN}\nis unknown" in told
    assert told.count("\n") == 1, "one line"
