"""What `auricle show` draws stands where it should: in seconds, in hertz, around zero."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PIL import Image

import fabricate
from auricle import errors
from auricle.report import show

RATE = 16_000


def tone(hertz: float, start: float = 0.0, seconds: float = 2.0) -> np.ndarray:
    time = np.arange(int(seconds * RATE)) / RATE
    return (0.5 * np.sin(2 * np.pi * hertz * time) * (time >= start)).astype(np.float32)


def picture(name: str = "logmel", wave: np.ndarray | None = None) -> show.Picture:
    values, frequencies, step = fabricate.picture(name, tone(1000) if wave is None else wave)
    return show.Picture(name, values, frequencies, step, "dB")


def pixel_hertz(axes: Any, level: float) -> float:
    """The frequency that an axis' labels give to a height, between its two nearest ticks."""
    ticks = list(zip(axes.get_yticks(), axes.get_yticklabels(), strict=True))
    known = [(y, t.get_text()) for y, t in ticks]
    values = [float(t.rstrip("k")) * (1000 if t.endswith("k") else 1) for _, t in known]
    return float(np.interp(level, [y for y, _ in known], values))


@pytest.mark.parametrize("name", ["linear-db", "logmel", "log-frequency-db"])
@pytest.mark.parametrize("hertz", [2200.0, 4000.0])
def test_a_tone_stands_at_its_frequency_and_an_onset_at_its_time(name: str, hertz: float) -> None:
    figure = show._figure([picture(name, tone(hertz, start=0.75))], None, "tone")
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
    ticks = show._ticks(pic)
    frequencies = np.asarray(pic.bin_frequencies)
    places = [t.position * len(frequencies) - 0.5 for t in ticks]
    said = [float(t.label.rstrip("k")) * (1000 if t.label.endswith("k") else 1) for t in ticks]
    assert np.interp(places, np.arange(len(frequencies)), frequencies) == pytest.approx(said)


def test_a_png_and_an_svg_are_written_and_repeat(tmp_path: Path) -> None:
    for suffix in (".png", ".svg"):
        files = []
        for number in range(2):
            path = tmp_path / f"{number}{suffix}"
            wave = show.Waveform(tone(440), RATE)
            assert show.draw([picture(), picture("mfcc")], wave, "a $title$ <b>", path) == path
            files.append(path.read_bytes())
        assert files[0] == files[1]
        assert len(files[0]) > 5000
    with Image.open(tmp_path / "0.png") as image:
        assert image.width == 1350
    svg = (tmp_path / "0.svg").read_text("utf-8")
    assert "<script" not in svg


def test_drawing_in_threads_leaves_settings_as_they_were(tmp_path: Path) -> None:
    import matplotlib as mpl

    before = {key: mpl.rcParams[key] for key in show._STYLE}

    def work(number: int) -> None:
        show.draw([picture()], None, "same", tmp_path / f"{number}.svg")

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, range(4)))
    assert {key: mpl.rcParams[key] for key in show._STYLE} == before
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 1


def test_what_cannot_be_drawn_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigError, match="no pictures"):
        show.draw([], None, "", tmp_path / "a.png")
    with pytest.raises(errors.ConfigError, match=r"\.png or \.svg"):
        show.draw([picture()], None, "", tmp_path / "a.gif")
    flat = show.Picture("flat", np.zeros(3), None, 0.1)
    with pytest.raises(errors.ConfigError, match=r"\(bin, frame\)"):
        show.draw([flat], None, "", tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


def test_constant_and_empty_looking_pictures_are_drawn(tmp_path: Path) -> None:
    for values in (np.zeros((4, 1)), np.full((1, 9), np.nan), np.full((3, 3), -100.0)):
        pic = show.Picture("flat", values, [float(i) for i in range(len(values))], 0.1)
        show.draw([pic], None, "", tmp_path / "a.png")


def test_a_difference_with_itself_is_nothing_and_with_a_change_is_there() -> None:
    quiet, loud = picture(wave=tone(1000)), picture(wave=tone(1000) + tone(3000, start=1.0))
    nothing = show.difference(quiet, quiet)
    assert np.abs(nothing.values).max() == 0
    assert nothing.diverging
    found = show.difference(quiet, loud).values
    band = int(np.argmin(np.abs(np.asarray(quiet.bin_frequencies) - 3000)))
    late = found.shape[1] * 3 // 4
    assert found[band, late] > 1
    assert found[band, late] == found[:, late].max()


def test_a_difference_needs_no_equal_resolution() -> None:
    wave = tone(1000) + 0.3 * tone(2500, start=1.0)
    coarse, fine = picture("logmel", wave), picture("logmel-fine", wave)
    found = show.difference(coarse, fine).values
    assert found.shape == coarse.values.shape
    # The same sound on the same bands: only the frames between differ, and they are interpolated.
    assert np.abs(found).mean() < 0.05
    linear = show.difference(coarse, picture("linear-db", wave)).values
    assert np.abs(linear).mean() > 0.1


def test_pictures_of_another_kind_have_no_difference() -> None:
    with pytest.raises(errors.ConfigError, match="coefficients"):
        show.difference(picture("logmel"), picture("mfcc"))
    short = show.Picture("short", np.ones((3, 4)), None, 0.1)
    with pytest.raises(errors.ConfigError, match="as many in both"):
        show.difference(picture("mfcc"), short)


def test_every_coefficient_is_seen() -> None:
    values = np.random.default_rng(0).normal(size=(20, 50)) * np.geomspace(1000, 0.1, 20)[:, None]
    spread = show._by_row(show.Picture("mfcc", values, None, 0.1)).values.std(axis=1)
    assert spread == pytest.approx(np.ones(20))


# -- from files -----------------------------------------------------------------------------------


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "a 'tone' <b>.wav"
    soundfile.write(path, tone(440) + 0.01, RATE)
    return path


def test_a_file_in_every_representation(sound: Path, tmp_path: Path) -> None:
    out = show.show_files([sound], seconds=1.0, output=tmp_path / "out.png")
    assert out.stat().st_size > 20_000


def test_stacked_representations_have_a_panel_each(sound: Path, tmp_path: Path) -> None:
    from auricle.frontends import presets

    chains = presets.matched(
        ["logmel+pcen", "mfcc"], sample_rate=RATE, clip_seconds=1.0, normalize="none"
    )
    groups = show._pictures(tone(440, seconds=1.0), chains)
    assert [len(group) for group in groups] == [2, 1]
    assert [p.unit for group in groups for p in group] == ["dB", "pcen", ""]
    assert groups[1][0].bin_frequencies is None


def test_differences_of_files_and_of_representations(sound: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    soundfile.write(other, tone(880, seconds=1.0), RATE // 2)
    two = show.show_files(
        [sound, other], representations=["logmel"], difference=True, output=tmp_path / "two.svg"
    )
    assert "logmel: other.wav minus logmel: a" in _texts(two)
    one = show.show_files(
        [sound],
        representations=["logmel", "linear-db"],
        difference=True,
        output=tmp_path / "one.svg",
    )
    assert "linear-db minus logmel" in _texts(one)


def _texts(svg: Path) -> str:
    """The page's text: matplotlib draws outlines and notes the words in comments."""
    return svg.read_text("utf-8").replace("&lt;", "<")


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
