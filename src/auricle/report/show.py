"""`auricle show`: representations of a clip, as a picture, a page with the sound, or in a notebook."""

from __future__ import annotations

import html
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle import audio, errors, files
from auricle.data.clips import HIGHEST_RATE
from auricle.report import axes, figures, media, panels, words
from auricle.report.html import environment, script_and_hash, style
from auricle.report.panels import Picture, Values, Waveform

if TYPE_CHECKING:
    from auricle.frontends import FrontEnd, Stack
    from auricle.frontends.engine import Computed

_WIDE = 1100  # pixels that a page gives a picture; more columns are averaged
_NAME = 80  # signs of a chain above its picture
_FRAME = (250, 280)  # pixels of a notebook's frame: at least, and a picture


@dataclass(frozen=True)
class Heard:
    """A sound and its pictures; a difference of two sounds has none of its own."""

    title: str
    waveform: Waveform | None
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class Shown:
    """What `auricle.show` drew; a notebook displays it.

    Attributes:
        title: the file and the span of it.
        parts: sounds with their pictures.
        scale: "own" or "shared" colours.
        path: where it was written, if it was.
        left_out: presets that do not fit the clip, with the reason, where all were asked for.
    """

    title: str
    parts: tuple[Heard, ...] = field(repr=False)
    scale: str = "own"
    path: Path | None = None
    left_out: dict[str, str] = field(default_factory=dict)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All of them, from top to bottom; a difference stands below what it is the difference of."""
        *sounds, last = self.parts
        if not sounds or last.waveform is not None:
            return tuple(p for part in self.parts for p in part.pictures)
        return tuple(
            p for row in zip(*(part.pictures for part in self.parts), strict=True) for p in row
        )

    def save(self, path: str | Path) -> Shown:
        """Write `.png`, `.svg`, or `.html`: one page with the sound, that needs no other file.

        Raises:
            ConfigError: another kind of file.
            MissingExtraError: matplotlib is not installed.
        """
        path = Path(path)
        if path.suffix.lower() not in (".png", ".svg", ".html"):
            raise errors.ConfigError(
                f"what is shown is written as .png, .svg or .html, not as {path.name!r}"
            )
        files.check_replaces(path, files.PICTURES[path.suffix.lower()])
        if path.suffix.lower() == ".html":
            files.write_text(path, self.page())
        else:
            self._draw(path)
        return replace(self, path=path)

    def page(self) -> str:
        """The page as text."""
        parts, numbers = (
            [],
            iter(panels.scaled([p for part in self.parts for p in part.pictures], self.scale)),
        )
        colours = {name: figures.palette(name) for name in ("magma", "PuOr_r")}
        for part in self.parts:
            shots = [_shot(next(numbers), colours) for _ in part.pictures]
            parts.append({"title": part.title, "shots": shots, **_sound(part.waveform)})
        script, digest = script_and_hash()
        page: str = (
            environment()
            .get_template("show.html.j2")
            .render(
                title=words.printable(self.title),
                parts=parts,
                scale=self.scale,
                style=style(),
                script=script,
                script_hash=digest,
            )
        )
        return page

    def _draw(self, target: Path | io.BytesIO) -> None:
        single = self.parts[0].waveform if len(self.parts) == 1 else None
        panels.draw(self.pictures, single, self.title, target, scale=self.scale)

    def _repr_png_(self) -> bytes:
        body = io.BytesIO()
        self._draw(body)
        return body.getvalue()

    def _repr_html_(self) -> str:
        """The page in a frame, so that neither its style nor its script meets the notebook's."""
        height = _FRAME[0] + _FRAME[1] * len(self.pictures)
        return (
            f'<iframe srcdoc="{html.escape(self.page())}" sandbox="allow-scripts" '
            f'style="width:100%;height:{height}px;border:0"></iframe>'
        )


def _sound(waveform: Waveform | None) -> dict[str, Any]:
    """A part's player and waveform for the page."""
    if waveform is None:
        return {"audio": None, "wave": None}
    samples = np.clip(waveform.samples, -1.0, 1.0)[:, None]
    return {
        "audio": media.encoded(samples, waveform.sample_rate),
        "wave": figures.wave(*panels.ranges(waveform.samples)),
    }


def _shot(picture: Picture, colours: dict[str, np.ndarray]) -> dict[str, Any]:
    """A picture for the page, as the report's are, with what its colours stand for."""
    bins, frames = picture.values.shape
    table = colours["PuOr_r" if picture.diverging else "magma"]
    image = figures.picture(picture.values, table, most=_WIDE, span=picture.colours)
    shot = media.Shot(
        image=media.address("image/png", image),
        frames=frames,
        frame_seconds=picture.frame_seconds,
        start_seconds=picture.start_seconds,
        time_ticks=axes.seconds(frames, picture.frame_seconds, picture.start_seconds, 10),
        bin_ticks=picture.ticks,
        bin_unit="Hz" if picture.bin_frequencies is not None else "",
        size=f"{bins} × {frames}",
    )
    low, high = (f"{value:.3g}" for value in picture.colours)
    stops = ",".join("rgb({},{},{})".format(*rgb) for rgb in table[:: len(table) // 8])
    return {
        "name": words.printable(picture.name),
        "picture": shot,
        "named": picture.row_names is not None,
        "rows": picture.named_rows,
        "signs": max(len(tick.label) for tick in picture.ticks),
        "low": low,
        "high": f"{high} {picture.unit}".strip(),
        "stops": stops,
    }


# -- from files -----------------------------------------------------------------------------------


def show_files(
    sounds: Sequence[str | Path],
    *,
    representations: Sequence[str] = (),
    every: bool = False,
    difference: bool = False,
    start: float = 0.0,
    seconds: float = 10.0,
    scale: str = "own",
    channel: int | None = None,
) -> Shown:
    """Draw representations of one recording's clip, or what sets two recordings apart.

    Args:
        sounds: one recording; with `difference`, two, or one and two representations.
        representations: presets and chains; by default the nine that a comparison takes.
        every: all presets that fit the clip instead; the others are told in `left_out`.
        difference: also draw what sets the two apart.
        start: seconds from the recording's start.
        seconds: length of the clip.
        scale: "own" or "shared", see `panels.draw`.
        channel: of each file the one that is drawn, counted from 1; None: the mean of all.

    Raises:
        AudioError: a file cannot be read, or lacks the channel.
        ConfigError: an unknown representation or scale, the wrong number of files or
            representations, or representations beside `every`.
    """
    from auricle.frontends import presets

    paths = [Path(sound) for sound in sounds]
    presets.validate(representations)
    _validate_request(paths, tuple(representations), difference, scale)
    if every and representations:
        raise errors.ConfigError(
            f"show: {errors.option('all')} and {words.counted(len(representations), 'representation')} "
            "given; one of the two is needed"
        )
    rate = min(HIGHEST_RATE, *(audio.probe(path).sample_rate for path in paths))
    span = {"start": start, "duration": seconds, "sample_rate": rate}
    clips = [audio.read(p, channel=channel, **span) for p in paths]  # type: ignore[arg-type]
    names = presets.PRESETS if every else tuple(representations) or presets.DEFAULT_CANDIDATES
    chains, left_out = _built(names, rate, seconds, refused=not every)
    heard = [
        Heard(words.printable(path.name), Waveform(clip, rate), _pictures(clip, chains))
        for path, clip in zip(paths, clips, strict=True)
    ]
    named = " and ".join(part.title for part in heard)
    heard_as = "" if channel is None else f", channel {channel}"
    title = f"{named}{heard_as}, {start:g} to {start + len(clips[0]) / rate:.4g} s"
    parts = tuple(_compared(heard) if difference else heard)
    return Shown(title, parts, scale, left_out=left_out)


def _built(
    names: Iterable[str], rate: int, seconds: float, *, refused: bool
) -> tuple[dict[str, FrontEnd | Stack], dict[str, str]]:
    """The chains, and those that are not possible with the reason, unless these are `refused`."""
    from auricle.frontends import presets

    chains: dict[str, FrontEnd | Stack] = {}
    left_out: dict[str, str] = {}
    for name in names:
        try:
            chains |= presets.matched(
                [name], sample_rate=rate, clip_seconds=seconds, normalize="none"
            )
        except errors.ConfigError as error:
            if refused:
                raise
            left_out[name] = error.lines[0]
    return chains, left_out


def _validate_request(
    paths: list[Path], names: tuple[str, ...], difference: bool, scale: str
) -> None:
    if scale not in panels.SCALES:
        raise errors.unknown("scale", scale, panels.SCALES)
    if not difference and len(paths) != 1:
        raise errors.ConfigError(
            f"show: {len(paths)} files given; one is needed, or two with "
            f"{errors.option('difference')}"
        )
    if difference and not (len(paths) == 2 or (len(paths) == 1 and len(names) == 2)):
        raise errors.ConfigError(
            f"show: with {errors.option('difference')}, {words.counted(len(paths), 'file')} and "
            f"{words.counted(len(names), 'representation')} given; two files, "
            "or one file and two representations, are needed"
        )


def _pictures(clip: Values, chains: dict[str, FrontEnd | Stack]) -> tuple[Picture, ...]:
    """The pictures of all chains, one a channel."""
    from auricle.frontends import engine
    from auricle.frontends.text import shortened

    sound = np.asarray(clip, dtype=np.float32)
    found = engine.with_frames(chains, sound[None])
    called = shortened([*chains], longest=_NAME)
    return tuple(
        picture
        for name, chain in chains.items()
        for picture in _channels(called[name], chain, found[name], sound)
    )


def _channels(
    name: str, chain: FrontEnd | Stack, found: Computed, sound: Values
) -> Iterator[Picture]:
    import torch

    from auricle.frontends.legend import Legend

    values = found.pictures[0, ..., : found.frames[0]]
    begins, _ = chain.kept(torch.from_numpy(sound))
    parts = values if values.ndim == 3 else values[None]
    for number, (part, member) in enumerate(zip(parts, chain.members, strict=True), start=1):
        legend = Legend.of(member.fixed)
        yield Picture(
            name=f"{name} {number}" if len(parts) > 1 else name,
            values=part,
            bin_frequencies=legend.frequencies,
            frame_seconds=legend.frame_seconds,
            unit=legend.unit,
            start_seconds=legend.start_seconds + begins,
            row_names=legend.names,
            alone=legend.alone,
        )


def _compared(heard: list[Heard]) -> list[Heard]:
    """The sounds, and what sets them, or two representations of one, apart."""
    if len(heard) == 1:
        (part,) = heard
        a, b = part.pictures[0], part.pictures[-1]
        return [replace(part, pictures=(a, b, panels.difference(a, b)))]
    first, second = (
        replace(
            part, pictures=tuple(replace(p, name=f"{p.name}: {part.title}") for p in part.pictures)
        )
        for part in heard
    )
    pairs = zip(first.pictures, second.pictures, strict=True)
    apart = tuple(panels.difference(a, b) for a, b in pairs)
    return [first, second, Heard("What sets them apart", None, apart)]
