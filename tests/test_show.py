"""What `auricle show` draws stands where it should: in seconds, in hertz, around zero."""

from __future__ import annotations

import html
import re
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PIL import Image

import auricle
import fabricate
import screenshot
from auricle import cli, errors
from auricle.frontends import presets
from auricle.report import panels, show

RATE = 16_000


def tone(hertz: float, start: float = 0.0, seconds: float = 2.0) -> np.ndarray:
    time = np.arange(int(seconds * RATE)) / RATE
    return (0.5 * np.sin(2 * np.pi * hertz * time) * (time >= start)).astype(np.float32)


def picture(name: str = "logmel", wave: np.ndarray | None = None) -> panels.Picture:
    values, frequencies, step = fabricate.picture(name, tone(1000) if wave is None else wave)
    return panels.Picture(name, values, frequencies, step, "dB")


def pixel_hertz(axes: Any, level: float) -> float:
    """The frequency that an axis' labels give to a height, between its two nearest ticks."""
    ticks = list(zip(axes.get_yticks(), axes.get_yticklabels(), strict=True))
    known = [(y, t.get_text()) for y, t in ticks]
    values = [float(t.rstrip("k")) * (1000 if t.endswith("k") else 1) for _, t in known]
    return float(np.interp(level, [y for y, _ in known], values))


@pytest.mark.parametrize("name", ["linear-db", "logmel", "log-frequency-db"])
@pytest.mark.parametrize("hertz", [2200.0, 4000.0])
def test_a_tone_stands_at_its_frequency_and_an_onset_at_its_time(name: str, hertz: float) -> None:
    figure = panels._figure([picture(name, tone(hertz, start=0.75))], None, "tone")
    axes = figure.axes[0]
    drawn = axes.images[0]
    values, (left, right, low, high) = drawn.get_array(), drawn.get_extent()
    loudest = int(values.mean(axis=1).argmax())
    height = low + (loudest + 0.5) / values.shape[0] * (high - low)
    # Between two ticks of a curved scale a straight line is off by up to a third of an octave.
    assert pixel_hertz(axes, height) == pytest.approx(hertz, rel=0.26)
    level = values[loudest].astype(float)
    onset = int(np.argmax(level > level.max() - 12))
    step = (right - left) / values.shape[1]
    # The window reaches half its length, 32 ms, ahead of the frame it is centred on.
    assert left + (onset + 0.5) * step == pytest.approx(0.75, abs=0.05)


def test_labels_stand_exactly_at_their_bins() -> None:
    pic = picture("linear-db")
    ticks = pic.ticks
    frequencies = np.asarray(pic.bin_frequencies)
    places = [t.position * len(frequencies) - 0.5 for t in ticks]
    said = [float(t.label.rstrip("k")) * (1000 if t.label.endswith("k") else 1) for t in ticks]
    assert np.interp(places, np.arange(len(frequencies)), frequencies) == pytest.approx(said)


def test_a_png_and_an_svg_are_written_and_repeat(tmp_path: Path) -> None:
    for suffix in (".png", ".svg"):
        files = []
        for number in range(2):
            path = tmp_path / f"{number}{suffix}"
            wave = panels.Waveform(tone(440), RATE)
            panels.draw([picture(), picture("mfcc")], wave, "a $title$ <b>", path)
            files.append(path.read_bytes())
        assert files[0] == files[1]
        assert len(files[0]) > 5000
    with Image.open(tmp_path / "0.png") as image:
        assert image.width == 1350
    svg = (tmp_path / "0.svg").read_text("utf-8")
    assert "<script" not in svg


def test_drawing_in_threads_leaves_settings_as_they_were(tmp_path: Path) -> None:
    import matplotlib as mpl

    before = {key: mpl.rcParams[key] for key in panels._STYLE}

    def work(number: int) -> None:
        panels.draw([picture()], None, "same", tmp_path / f"{number}.svg")

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, range(4)))
    assert {key: mpl.rcParams[key] for key in panels._STYLE} == before
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 1


def test_what_cannot_be_drawn_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigError, match="no pictures"):
        panels.draw([], None, "", tmp_path / "a.png")
    with pytest.raises(errors.ConfigError, match=r"\.png or \.svg"):
        panels.draw([picture()], None, "", tmp_path / "a.gif")
    flat = panels.Picture("flat", np.zeros(3), None, 0.1)
    with pytest.raises(errors.ConfigError, match=r"\(bin, frame\)"):
        panels.draw([flat], None, "", tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


def test_constant_and_empty_looking_pictures_are_drawn(tmp_path: Path) -> None:
    for values in (np.zeros((4, 1)), np.full((1, 9), np.nan), np.full((3, 3), -100.0)):
        pic = panels.Picture("flat", values, [float(i) for i in range(len(values))], 0.1)
        panels.draw([pic], None, "", tmp_path / "a.png")


def test_a_difference_with_itself_is_nothing_and_with_a_change_is_there() -> None:
    quiet, loud = picture(wave=tone(1000)), picture(wave=tone(1000) + tone(3000, start=1.0))
    nothing = panels.difference(quiet, quiet)
    assert np.abs(nothing.values).max() == 0
    assert nothing.diverging
    found = panels.difference(quiet, loud).values
    band = int(np.argmin(np.abs(np.asarray(quiet.bin_frequencies) - 3000)))
    late = found.shape[1] * 3 // 4
    assert found[band, late] > 1
    assert found[band, late] == found[:, late].max()


def test_a_difference_needs_no_equal_resolution() -> None:
    wave = tone(1000) + 0.3 * tone(2500, start=1.0)
    coarse, fine = picture("logmel", wave), picture("logmel-fine", wave)
    found = panels.difference(coarse, fine).values
    assert found.shape == coarse.values.shape
    # The same sound on the same bands: only the frames between differ, and they are interpolated.
    assert np.abs(found).mean() < 0.05
    linear = panels.difference(coarse, picture("linear-db", wave)).values
    assert np.abs(linear).mean() > 0.1


def test_pictures_of_another_kind_have_no_difference() -> None:
    with pytest.raises(errors.ConfigError, match="coefficients"):
        panels.difference(picture("logmel"), picture("mfcc"))
    short = panels.Picture("short", np.ones((3, 4)), None, 0.1)
    with pytest.raises(errors.ConfigError, match="as many in both"):
        panels.difference(picture("mfcc"), short)


def test_every_coefficient_is_seen() -> None:
    values = np.random.default_rng(0).normal(size=(20, 50)) * np.geomspace(1000, 0.1, 20)[:, None]
    spread = panels.Picture("mfcc", values, None, 0.1, alone=True).drawn.values.std(axis=1)
    assert spread == pytest.approx(np.ones(20))


# -- from files -----------------------------------------------------------------------------------


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "a 'tone' <b>.wav"
    soundfile.write(path, tone(440) + 0.01, RATE)
    return path


def test_a_file_in_the_nine_defaults(sound: Path, tmp_path: Path) -> None:
    shown = show.show_files([sound], seconds=1.0)
    assert [p.name for p in shown.pictures] == list(presets.DEFAULT_CANDIDATES)
    for suffix in ("png", "svg", "html"):
        saved = shown.save(tmp_path / f"out.{suffix}")
        assert saved.path == tmp_path / f"out.{suffix}"
        assert saved.path.stat().st_size > 20_000
    with pytest.raises(errors.ConfigError, match=r"\.png, \.svg or \.html, not as 'out.gif'"):
        shown.save(tmp_path / "out.gif")


def test_all_draws_every_preset_that_fits_and_names_the_others(
    sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = auricle.show(sound, all=True, seconds=0.5)
    assert [p.name for p in shown.pictures] == list(presets.PRESETS)
    assert shown.left_out == {}
    low = tmp_path / "low.wav"
    soundfile.write(low, np.random.default_rng(0).normal(size=200), 100)
    assert cli.main(["show", str(low), "--all", "-o", str(tmp_path / "low.html")]) == 0
    *told, written = capsys.readouterr().out.splitlines()
    assert written == str(tmp_path / "low.html")
    assert [line.partition(":")[0] for line in told] == ["left out vqt-db"]
    assert "its highest filter reaches 67 Hz, but the sound has 50 Hz" in told[0]
    with pytest.raises(errors.ConfigError, match=r"--all .* and 1\s+representation given"):
        auricle.show(sound, all=True, representations=["mel"])


def test_a_name_that_the_font_lacks_is_no_warning(tmp_path: Path) -> None:
    a, b = (
        tmp_path / f"{name}.wav"
        for name in ("gute \N{MUSICAL NOTE}\N{GRINNING FACE} Laune", "\u6bcd")
    )
    for path in (a, b):
        soundfile.write(path, tone(1000), RATE)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        for suffix in (".png", ".svg"):
            drawn = auricle.show([a, b], representations=["logmel"], difference=True)
            assert drawn.save(tmp_path / f"x{suffix}").path.stat().st_size > 1000
        assert drawn._repr_png_()
    assert [str(w.message) for w in said] == []
    with pytest.warns(UserWarning, match="Glyph 1"):
        warnings.warn("Glyph 1 (x) missing from font(s) DejaVu Sans.", stacklevel=1)


def test_stacked_representations_have_a_panel_each(sound: Path) -> None:
    shown = show.show_files([sound], representations=["logmel+pcen", "mfcc"], seconds=1.0)
    assert [p.name for p in shown.pictures] == ["logmel+pcen 1", "logmel+pcen 2", "mfcc"]
    assert [p.unit for p in shown.pictures] == ["dB", "pcen", ""]
    assert shown.pictures[2].bin_frequencies is None


def test_differences_of_files_and_of_representations(sound: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    soundfile.write(other, tone(880, seconds=1.0), RATE // 2)
    two = show.show_files([sound, other], representations=["logmel"], difference=True)
    assert "logmel: other.wav minus logmel: a" in _texts(two.save(tmp_path / "two.svg"))
    assert [p.diverging for p in two.pictures] == [False, False, True]
    one = show.show_files([sound], representations=["logmel", "linear-db"], difference=True)
    assert "linear-db minus logmel" in _texts(one.save(tmp_path / "one.svg"))
    assert [p.name for p in one.pictures][:2] == ["logmel", "linear-db"]


def _texts(shown: show.Shown) -> str:
    """The page's text: matplotlib draws outlines and notes the words in comments."""
    assert shown.path is not None
    return shown.path.read_text("utf-8").replace("&lt;", "<")


@pytest.mark.parametrize(
    ("files", "names", "difference"),
    [
        (2, (), False),
        (0, (), False),
        (3, (), True),
        (1, (), True),
        (1, ("mel", "pcen", "mfcc"), True),
    ],
)
def test_the_wrong_number_of_files_is_refused(
    sound: Path, files: int, names: tuple[str, ...], difference: bool
) -> None:
    with pytest.raises(errors.ConfigError, match="needed"):
        show.show_files([sound] * files, representations=names, difference=difference)


# -- axes of every representation -----------------------------------------------------------------


def drawn(name: str, wave: np.ndarray, rate: int = RATE) -> panels.Picture:
    chains = presets.matched([name], sample_rate=rate, clip_seconds=2.0, normalize="none")
    (picture,) = show._pictures(wave, chains)
    return picture


@pytest.mark.parametrize("name", presets.PRESETS)
def test_a_click_stands_at_its_time_in_every_preset(name: str) -> None:
    """To half a frame, whatever stands before the first one: padding, frames that are not centred."""
    wave = np.zeros(2 * RATE, np.float32)
    wave[RATE] = 1.0
    picture = drawn(name, wave)
    before = picture.values[:, :2].mean(axis=1, keepdims=True)
    loudness = np.abs(picture.values - before).sum(axis=0)
    heard = np.average(np.arange(len(loudness)), weights=loudness >= 0.5 * loudness.max())
    moment = picture.start_seconds + heard * picture.frame_seconds
    assert moment == pytest.approx(1.0, abs=0.5 * picture.frame_seconds)
    figure = panels._figure([picture.drawn], panels.Waveform(wave, RATE), name)
    left, right, _, _ = figure.axes[1].images[0].get_extent()
    step = picture.frame_seconds
    assert left == pytest.approx(picture.start_seconds - step / 2)
    assert right == pytest.approx(left + picture.values.shape[1] * step)


@pytest.mark.parametrize("name", presets.PRESETS)
def test_a_tone_stands_at_its_hertz_in_every_preset_that_has_some(name: str) -> None:
    picture = drawn(name, tone(1000))
    if picture.bin_frequencies is None:
        return
    middle = picture.values.shape[1] // 2
    loudest = int(picture.values[:, middle].argmax())
    hertz = np.asarray(picture.bin_frequencies)
    spacing = np.gradient(hertz)[loudest]
    assert abs(hertz[loudest] - 1000) <= max(1.5 * spacing, 32), "a Fourier bin is 31 Hz"


def test_rows_with_names_are_labelled_by_them() -> None:
    chain = "classic(512,256,features=rms+centroid+rolloff)"
    picture = drawn(chain, tone(1000))
    assert [t.label for t in picture.ticks] == ["rms", "centroid", "rolloff"]
    assert [t.position for t in picture.ticks] == pytest.approx([1 / 6, 3 / 6, 5 / 6])
    assert picture.bin_unit == ""
    # Hertz and shares on one scale would hide the shares.
    assert picture.drawn.values.std(axis=1).max() == pytest.approx(1, rel=1e-3)
    many = drawn("stft(512,256)|mel(32)|db|modulation(16,4)", tone(1000))
    assert len(many.values) > 64
    assert len(many.ticks) <= 12


def test_pictures_of_one_unit_can_share_their_colours() -> None:
    names = ["logmel", "linear-db", "mel", "mfcc", "librosa-mfcc"]
    pictures = [drawn(name, tone(1000)) for name in names]
    own, shared = (panels.scaled(pictures, scale) for scale in panels.SCALES)
    assert own[0].colours != own[1].colours
    assert shared[0].colours == shared[1].colours
    assert shared[0].colours[0] == min(own[0].colours[0], own[1].colours[0])
    assert shared[0].colours[1] == max(own[0].colours[1], own[1].colours[1])
    assert shared[2].colours == own[2].colours, "power is no decibels"
    with pytest.raises(errors.ConfigError, match="did you mean 'shared'"):
        panels.scaled(pictures, "share")


# -- the page and the notebook --------------------------------------------------------------------


def test_the_page_needs_no_other_file_and_plays_the_sound(sound: Path) -> None:
    page = show.show_files([sound], representations=["logmel", "mfcc"], seconds=1.0).page()
    assert page.count('src="data:image/png;base64,') == 2
    assert len(re.findall(r'src="data:audio/(mpeg|flac);base64,', page)) == 1
    assert not re.search(r'(src|href)="(?!data:)', page)
    assert "a &#39;tone&#39; &lt;b&gt;.wav" in page, "a file's name cannot become markup"
    assert 'class="wave"' in page
    assert "Hz" in page
    again = show.show_files([sound], representations=["logmel", "mfcc"], seconds=1.0).page()
    assert page == again


def test_two_sounds_have_two_players_and_their_difference_none(sound: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    soundfile.write(other, tone(880), RATE)
    page = show.show_files([sound, other], representations=["logmel"], difference=True).page()
    assert page.count("<audio") == 2
    assert page.count("data-player") - page.count("[data-player]") == 2
    assert page.count('src="data:image/png;base64,') == 3


def test_a_notebook_gets_a_page_in_a_frame_or_a_picture(sound: Path) -> None:
    shown = auricle.show(sound, representations=["logmel"], seconds=1.0)
    assert shown.path is None
    frame = shown._repr_html_()
    assert frame.startswith("<iframe srcdoc=")
    assert 'sandbox="allow-scripts"' in frame
    assert html.unescape(frame.split('"')[1]) == shown.page()
    assert shown._repr_png_().startswith(b"\x89PNG")
    assert "array" not in repr(shown)


def test_the_command_takes_names_behind_the_file(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    chain = "stft(512,256)|mel(40)|pcen"
    assert cli.main(["show", str(sound), "logmel", chain, "--scale", "shared", "-o", "a.svg"]) == 0
    text = (tmp_path / "a.svg").read_text("utf-8")
    assert chain in text
    assert cli.main(["show", str(sound), "mel"]) == 0
    assert (tmp_path / "a 'tone' <b>.png").exists()
    assert capsys.readouterr().out.splitlines() == ["a.svg", "a 'tone' <b>.png"]
    assert cli.main(["show", str(sound), "stft(512,256)|lgmel(3)"]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("auricle: unknown stage 'lgmel'; did you mean 'logmel'?")
    assert told[1:] == ["  stft(512,256)|lgmel(3)", "                ^"], "the place is pointed at"


@pytest.mark.parametrize("arguments", [["FILE", "logmle"], ["logmle", "FILE", "mel"]])
def test_a_mistyped_preset_beside_a_file_is_no_file(
    arguments: list[str], sound: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["show", *(str(sound) if a == "FILE" else a for a in arguments)]) == 1
    assert "unknown front end 'logmle'; did you mean 'logmel'?" in capsys.readouterr().err


def test_what_may_be_a_file_is_missed_as_one(
    sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["show", str(tmp_path / "logmle")]) == 1
    assert "no such file" in capsys.readouterr().err
    assert cli.main(["show", str(sound), str(tmp_path / "b.wav"), "--difference"]) == 1
    assert "b.wav: no such file" in capsys.readouterr().err


# -- in a browser ---------------------------------------------------------------------------------


@pytest.mark.skipif(screenshot.chromium() is None, reason="no chromium on the path")
def test_the_line_in_the_pictures_follows_the_sound(sound: Path, tmp_path: Path) -> None:
    names = ["logmel", "kaldi", "classic"]
    page = show.show_files([sound], representations=names).save(tmp_path / "a.html").path
    with screenshot.browser() as browser:
        for width in (1280, 360):
            browser.open(page, width=width, height=800, scheme="light")
            assert browser.evaluate("document.documentElement.scrollWidth") <= width
        browser.evaluate(
            "new Promise(r => { const a = document.querySelector('audio');"
            "const seek = () => { a.addEventListener('seeked', () => r()); a.currentTime = 1; };"
            "a.readyState ? seek() : a.addEventListener('loadedmetadata', seek) })"
        )
        heads = browser.evaluate(
            "[...document.querySelectorAll('.shot')].map(s => [+s.dataset.frames, +s.dataset.step,"
            "+s.dataset.start, parseFloat(s.querySelector('.shot__head').style.left)])"
        )
        for frames, step, start, left in heads:
            assert left == pytest.approx(100 * ((1 - start) / step + 0.5) / frames, abs=0.01)
        assert browser.errors == []
