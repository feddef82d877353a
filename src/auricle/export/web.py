"""A folder for any web server: the page of `auricle serve`, with the model in the browser itself.

    index.html, page/    the page, and local.js in the place of the server
    model/               model.onnx, picture.onnx (what the model sees of a clip), model.json
    ort/                 three files of the npm package onnxruntime-web

Nothing is loaded from elsewhere, and no sound leaves the browser.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from auricle import bundle
from auricle.errors import ConfigError, option
from auricle.export import graph
from auricle.export.metadata import Variant, placed_beside
from auricle.export.onnx import onnx_variants
from auricle.files import PICTURES, check_replaces, replacing
from auricle.frontends import FrontEnd, Stack

SUFFIX = "-site"
ORT = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")
"""Of onnxruntime-web's folder `dist`: its API, and one build without a graphics card."""
_DIST = Path("node_modules", "onnxruntime-web", "dist")
_PAGE = Path(__file__).parents[1] / "serve" / "page"
_FILES = (
    "capture.js",
    "icon.svg",
    "local.js",
    "microphone.js",
    "page.css",
    "page.js",
    "picture.js",
)
_SAFE = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'"
)
_INDEX = {
    '<meta charset="utf-8">\n': '<meta charset="utf-8">\n'
    f'<meta http-equiv="content-security-policy" content="{_SAFE}">\n',
    '<a href="docs">Interface</a>\n': "",
    "Nothing that you give is kept.": "It does not leave this browser.",
}
_SCRIPT = {'"./server.js"': '"./local.js"'}
_MOST_BINS = 256
_LEAST_RATE = 8000
"""Hertz that every browser can bring sound to; Chromium goes down to 3000."""
_DECIBELS = {"power": 10.0, "magnitude": 20.0}
_SILENCE = 1e-10


def to_web(
    model: str | Path,
    output: str | Path | None = None,
    *,
    ort: str | Path | None = None,
    weights: str = "float32",
    licence: str = "",
    network: str | None = None,
    title: str | None = None,
) -> Variant:
    """Write a saved model and its page as a folder that needs no server of ours.

    Args:
        model: a run's `model` folder, or a zip of it.
        output: the folder; None: beside the model, with its name and `-site`.
        ort: the folder `dist` of the npm package onnxruntime-web; None: `node_modules` here, or
            beside `output`.
        weights: "float32" or "int8".
        licence: of the model, for its metadata.
        network: `file.py:Class`, where the network is your own code.
        title: shown on the page; None: the front end and the network.

    Returns:
        What is known of `model/model.onnx`.

    Raises:
        ConfigError: no onnxruntime-web, a rate below what browsers have, or a stage or network that
            ONNX cannot hold.
        ModelError: as `to_onnx`.
        MissingExtraError: onnx is not installed.
    """
    site = Path(output) if output else placed_beside(model, SUFFIX)
    check_replaces(site / "index.html", PICTURES[".html"])
    files = {f"ort/{path.name}": path.read_bytes() for path in _runtime(ort, site)} | _page()
    loaded, description = bundle.load(model, model=network)
    _check_rate(description.sample_rate)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "model.onnx")
        (made,) = onnx_variants(model, place, weights=(weights,), licence=licence, network=network)
        files["model/model.onnx"] = made.path.read_bytes()
    seen = _Seen.of(loaded.front_end)
    if seen is not None:
        proto = graph.picture(seen, description.samples)
        files["model/picture.onnx"] = proto.SerializeToString()
    told = _told(description, seen, title)
    told["hash"] = hashlib.sha256(files["model/model.onnx"]).hexdigest()[:16]
    files["model/model.json"] = json.dumps(told, indent=1).encode()
    _write(site, files)
    kept = site / "model" / "model.onnx"
    return Variant(kept, made.weights, made.bytes, made.difference, made.milliseconds)


def _check_rate(rate: int) -> None:
    """Refuse what every file would fail by in the browser.

    Raises:
        ConfigError: no browser need bring sound to this rate.
    """
    if rate < _LEAST_RATE:
        raise ConfigError(
            f"the model hears at {rate} Hz, and browsers bring sound to {_LEAST_RATE} Hz at the least: "
            f"use `auricle serve`, or train with {option('sample_rate')} {_LEAST_RATE} or more"
        )


def _runtime(ort: str | Path | None, site: Path) -> list[Path]:
    """The files of onnxruntime-web.

    Raises:
        ConfigError: they are not there.
    """
    places = [Path(ort)] if ort else [_DIST, site.parent / _DIST]
    for place in places:
        paths = [place / name for name in ORT]
        if all(path.is_file() for path in paths):
            return paths
    raise ConfigError(
        f"onnxruntime-web is not in {' or '.join(map(str, places))}: run `npm install "
        f"onnxruntime-web` here, or name its folder dist with {option('ort')}"
    )


def _page() -> dict[str, bytes]:
    """The page's files by their place, with the model where the server was."""
    files = {f"page/{name}": (_PAGE / name).read_bytes() for name in _FILES}
    files["page/page.js"] = _changed(_PAGE / "page.js", _SCRIPT)
    return files | {"index.html": _changed(_PAGE / "index.html", _INDEX)}


def _changed(path: Path, changes: Mapping[str, str]) -> bytes:
    text = path.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert text.count(old) == 1, (path.name, old)
        text = text.replace(old, new)
    return text.encode()


def _write(site: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        with replacing(site / name) as temporary:
            temporary.write_bytes(content)


def _told(description: bundle.Description, seen: _Seen | None, title: str | None) -> dict[str, Any]:
    """What the page asks of a model; `hop` is that of a file."""
    return {
        "kind": "classifier",
        "title": title or f"{description.front_end_name} + {description.model}",
        "classes": list(description.classes),
        "labels": description.labels,
        "thresholds": dict(description.thresholds),
        "unlike": dict(description.unlike),
        "sample_rate": description.sample_rate,
        "samples": description.samples,
        "clip": description.clip,
        "hop": description.hop,
        "channel": description.channel,
        "latency_ms": round(1000 * description.clip),
        "picture": seen.told() if seen else None,
    }


class _Seen(nn.Module):
    """What the model sees of clips, to be painted: decibels for powers, few bins.

    Args:
        chain: the front end's first chain, up to its last picture.
    """

    def __init__(self, chain: FrontEnd) -> None:
        super().__init__()
        self.chain = chain
        self.register_buffer("thin", _thin(chain.bins))

    @classmethod
    def of(cls, front_end: FrontEnd | Stack) -> _Seen | None:
        """None where the model sees no pictures, or cut ones, whose time is not the strip's."""
        if front_end.cuts:
            return None
        stages = list(front_end.members[0])
        while stages:
            chain = FrontEnd(*stages)
            if chain.axes.kind not in ("waveform", "complex"):
                return cls(chain)
            stages.pop()
        return None

    def forward(self, waveforms: Tensor, lengths: Tensor) -> Tensor:
        """Pictures `(batch, bin, frame)` of waveforms and their samples of real sound."""
        picture = self.chain(waveforms, lengths)
        decibels = _DECIBELS.get(self.chain.axes.kind)
        if decibels is not None:
            picture = decibels * torch.log10(picture.clamp_min(_SILENCE))
        return self.thin @ picture

    def told(self) -> dict[str, Any]:
        """Its axes, for JSON."""
        axes, hertz = self.chain.axes, self.chain.bin_frequencies
        thin: Tensor = self.thin  # type: ignore[assignment]
        kept = None if hertz is None else (thin.double() @ torch.tensor(hertz).double()).tolist()
        return {
            "name": str(self.chain),
            "bins": len(thin),
            "frame_rate": self.chain.frame_rate,
            "start": axes.start / axes.sample_rate,
            "frequencies": None if kept is None else [round(value, 2) for value in kept],
        }


def _thin(bins: int) -> Tensor:
    """Averages neighbours, so that at most 256 bins are left: `(left, bins)`."""
    edges = torch.linspace(0, bins, min(bins, _MOST_BINS) + 1).round().int().tolist()
    matrix = torch.zeros(len(edges) - 1, bins)
    for row, (first, last) in zip(matrix, pairwise(edges), strict=True):
        row[first:last] = 1 / (last - first)
    return matrix
