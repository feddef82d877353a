"""docs/gallery.md and docs/gallery/: every preset on the same real sounds.

    python bench/gallery.py              # draws the pictures and writes the page
    python bench/gallery.py --page       # writes the page alone

The sounds come from a folder beside the repository and are not part of it; their pictures are (see
NOTICE). A picture is small: few colours, a few hundred pixels. It holds the chains that it shows, as text, so that
a test can tell a picture of yesterday's.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from auricle import audio
from auricle.data.clips import HIGHEST_RATE
from auricle.frontends import FrontEnd, Stack, engine, presets
from auricle.frontends.legend import Legend
from auricle.report import axes
from auricle.report.panels import Picture

ROOT = Path(__file__).resolve().parents[1]
PAGE, PICTURES = ROOT / "docs" / "gallery.md", ROOT / "docs" / "gallery"
DATA = ROOT.parent / "shared" / "data"
SECONDS = 2.5
COLOURS = 40
CHUNK = "Description"


@dataclass(frozen=True)
class Sound:
    """A sound of the gallery; `credit` names author, licence and source."""

    title: str
    path: str
    start: float
    credit: str


SOUNDS = (
    Sound(
        "speech",
        "librispeech_10spk/audio/1688/1688-142285-0000.flac",
        0.4,
        "a reader of [LibriSpeech](https://www.openslr.org/12), CC BY 4.0",
    ),
    Sound(
        "robin",
        "music_and_nature/audio/456440__inspectorj__bird-whistling-robin-single-13.ogg",
        0.0,
        "InspectorJ, [freesound 456440](https://freesound.org/s/456440/), CC BY 3.0",
    ),
    Sound(
        "trumpet",
        "music_and_nature/audio/sorohanro_-_solo-trumpet-06.ogg",
        0.5,
        "Mihai Sorohan, from [librosa's examples](https://github.com/librosa/data), CC BY 3.0",
    ),
    Sound(
        "clock",
        "esc10/audio/005 - Clock tick/1-35687-A.ogg",
        0.0,
        "Bansemer, [freesound 35687](https://freesound.org/s/35687/), CC0, of ESC-10",
    ),
)
HEAD = """# The gallery

The same sounds in every preset, at the [shared resolution](representations.md#the-shared-resolution) or, where a preset
is defined at one rate, at its own. Seconds go to the right; the rows stand at equal heights, as a network sees them, and
are labelled in hertz where they have some. Each picture has colours over its own range; coefficients and features are
scaled row by row. [catalogue.md](catalogue.md) says what each is good for; `auricle show song.wav` draws your own sound.

Written by `python bench/gallery.py`. The sounds, from left to right:
"""


def page() -> str:
    """The page, of every preset that has a picture."""
    lines = [HEAD]
    lines += [f"- **{sound.title}**: {sound.credit}" for sound in SOUNDS]
    for name, preset in presets.PRESETS.items():
        if _file(name).exists():
            lines += [
                "",
                f"## {name}",
                "",
                f"{preset.description[:1].upper()}{preset.description[1:]}.",
            ]
            lines += ["", f"![{name} of {_titles()}](gallery/{name}.png)"]
    return "\n".join(lines) + "\n"


def _titles() -> str:
    return ", ".join(sound.title for sound in SOUNDS)


def _file(name: str) -> Path:
    return PICTURES / f"{name}.png"


def draw() -> None:
    """Draw every preset on every sound."""
    PICTURES.mkdir(exist_ok=True)
    rates = [_rate(sound) for sound in SOUNDS]
    rows = [_pictures(sound, rate) for sound, rate in zip(SOUNDS, rates, strict=True)]
    for name in presets.PRESETS:
        _file(name).write_bytes(_png([row[name] for row in rows], said(name, rates)))
    for left in set(PICTURES.glob("*.png")) - {_file(name) for name in presets.PRESETS}:
        left.unlink()


def said(name: str, rates: Iterable[int]) -> str:
    """What a preset's picture says of itself: a line for each sound, its rate and the chain."""
    return "\n".join(f"{rate}: {_chains([name], rate)[name]}" for rate in rates)


def kept(name: str) -> str:
    """What is kept with a preset's picture, see `said`."""
    with Image.open(_file(name)) as image:
        return str(image.info[CHUNK])


def _chains(names: Iterable[str], rate: int) -> dict[str, FrontEnd | Stack]:
    return presets.matched(names, sample_rate=rate, clip_seconds=SECONDS, normalize="none")


def _rate(sound: Sound) -> int:
    return min(audio.probe(DATA / sound.path).sample_rate, HIGHEST_RATE)


def _pictures(sound: Sound, rate: int) -> dict[str, Picture]:
    path = DATA / sound.path
    samples = audio.read(path, start=sound.start, duration=SECONDS, sample_rate=rate)
    chains = _chains(presets.PRESETS, rate)
    found = engine.compute(chains, samples[None])
    legends = {name: Legend.of(chain.members[0]) for name, chain in chains.items()}
    return {
        name: Picture(
            name=sound.title,
            values=values[0],
            bin_frequencies=legends[name].frequencies,
            frame_seconds=legends[name].frame_seconds,
            start_seconds=legends[name].start_seconds,
            row_names=legends[name].names,
            alone=legends[name].alone,
        ).drawn
        for name, values in found.items()
    }


def _png(row: list[Picture], text: str) -> bytes:
    """Pictures side by side, in few colours, and what they show."""
    figure = Figure(figsize=(8.4, 1.7), dpi=100, layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(1, len(row))
    for panel, picture in zip(panels, row, strict=True):
        step, start, frames = picture.frame_seconds, picture.start_seconds, picture.values.shape[1]
        low, high = picture.colours
        panel.imshow(
            picture.values,
            origin="lower",
            aspect="auto",
            extent=(start - step / 2, start + (frames - 0.5) * step, 0, 1),
            cmap="magma",
            vmin=low,
            vmax=high,
            interpolation="nearest",
        )
        ticks = _few(picture, first=panel is panels[0])
        panel.set_yticks([t.position for t in ticks], [t.label for t in ticks], fontsize=6)
        panel.tick_params(length=2, width=0.5, labelsize=6, pad=1.5)
        panel.set_xlim(0, SECONDS)
        panel.set_xticks([0, 1, 2], ["0", "1", "2 s"])
        panel.set_title(picture.name, fontsize=7, loc="left", pad=2)
    body = io.BytesIO()
    figure.savefig(body, format="png", metadata={"Software": None}, facecolor="white")
    small = io.BytesIO()
    image = Image.open(body).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    about = PngInfo()
    about.add_text(CHUNK, text)
    image.save(small, format="png", optimize=True, pnginfo=about)
    return small.getvalue()


def _few(picture: Picture, *, first: bool) -> Sequence[axes.Tick]:
    """Ticks that fit beside a small panel; names, which are long, beside the first alone."""
    if picture.bin_frequencies is not None:
        return axes.hertz(picture.bin_frequencies, 4)
    if picture.row_names is not None:
        return axes.named(picture.row_names, 5) if first else ()
    return axes.coefficients(len(picture.values), 4)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", action="store_true", help="write the page alone")
    if not parser.parse_args().page:
        draw()
    PAGE.write_text(page(), encoding="utf-8")
    size = sum(file.stat().st_size for file in PICTURES.glob("*.png"))
    print(f"{len(list(PICTURES.glob('*.png')))} pictures, {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
