"""The gallery shows every preset, stays small, and says whose sounds it shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import gallery as script
from auricle.frontends import presets

ROOT = Path(__file__).resolve().parents[1]


def test_the_page_is_what_the_script_writes() -> None:
    assert script.PAGE.read_text("utf-8") == script.page(), "run: python bench/gallery.py --page"


def test_the_page_shows_all_pictures_and_no_others() -> None:
    shown = re.findall(r"\]\((gallery/[\w-]+\.png)\)", script.PAGE.read_text("utf-8"))
    there = sorted(f"gallery/{file.name}" for file in script.PICTURES.iterdir())
    assert sorted(shown) == there
    assert sum(file.stat().st_size for file in script.PICTURES.iterdir()) < 1.5e6


def test_whose_sounds_are_shown_is_said() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    for sound in script.SOUNDS:
        assert re.search(rf"^  {sound.title} +\S", notice, re.MULTILINE), sound.title
        assert re.search(r"CC BY \d|CC0", sound.credit), sound.title


@pytest.mark.parametrize("name", presets.PRESETS)
def test_a_picture_shows_today_s_chain(name: str) -> None:
    kept = script.kept(name)
    rates = [int(line.partition(":")[0]) for line in kept.splitlines()]
    assert len(rates) == len(script.SOUNDS)
    assert kept == script.said(name, rates), "run: python bench/gallery.py"


@pytest.mark.real
def test_every_preset_has_a_picture(shared_data: Path) -> None:
    missing = [name for name in presets.PRESETS if not script._file(name).exists()]
    assert not missing, "run: python bench/gallery.py"
    for sound in script.SOUNDS:
        assert (shared_data / sound.path).exists()
