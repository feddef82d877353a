"""`auricle voices train`: a model of one's own from clean recordings."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from auricle.errors import ConfigError
from auricle.printing import printable

_MODELS = ("network", "gmm", "conceptor")
_REPRESENTATIONS = ("mfcc", "log-mel", "pcen")
_SIZES = ("small", "large")


def add(commands: Any) -> None:
    """Name the options."""
    train = commands.add_parser("train", help="a model of one's own from clean recordings")
    train.add_argument(
        "recordings",
        nargs="+",
        metavar="FOLDER",
        help="clean speech: a folder with one subfolder a speaker, or a CSV with path and speaker",
    )
    train.add_argument(
        "--model",
        choices=_MODELS,
        help="network, gmm (the ratio of two mixtures) or conceptor (default network)",
    )
    train.add_argument(
        "--representation",
        choices=_REPRESENTATIONS,
        help="of the gmm: mfcc, log-mel, pcen (default mfcc)",
    )
    train.add_argument(
        "--target",
        metavar="COLUMN",
        help="recognise a CSV's labels, as speaker or gender, instead (default: several voices)",
    )
    train.add_argument(
        "--speaker-column", metavar="COLUMN", help="of a CSV (default: speaker, reader or group)"
    )
    train.add_argument(
        "--sounds",
        action="append",
        metavar="FOLDER",
        help="recordings that are no speech, as background (default: generated ones alone)",
    )
    train.add_argument(
        "--hours",
        type=float,
        help="of scenes to train on, 16 of 20 s at least; of gmm and conceptor 8 at least, and half an "
        "hour at most (default 50)",
    )
    train.add_argument("--epochs", type=int, help="of the network: passes over them (default 4)")
    train.add_argument(
        "--size",
        choices=_SIZES,
        help="of the network: small, 85 k parameters, or large, 120 k, which takes a third longer (default small)",
    )
    train.add_argument(
        "--device", help="that trains the network: cpu, cuda or cuda:N (default cpu)"
    )
    train.add_argument("--seed", type=int, default=0, help="of everything (default 0)")
    train.add_argument(
        "-o", "--output", default="voices.json", metavar="FILE", help="(default voices.json)"
    )
    train.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Train and write the file."""
    from auricle.errors import require

    for module in ("torch", "sklearn", "scipy"):
        require(module, extra="train", purpose="`auricle voices train`")
    from auricle.frontends import batched

    _refuse_ignored(options)
    for name, value in _DEFAULTS.items():
        if getattr(options, name) is None:
            setattr(options, name, value)
    _check(options)
    batched.device(options.device)
    _recogniser(options) if options.target else _several(options)
    print(printable(f"wrote {options.output}"))


_DEFAULTS = {
    "model": "network",
    "representation": "mfcc",
    "hours": 50.0,
    "epochs": 4,
    "device": "cpu",
    "size": "small",
    "sounds": (),
}


def _refuse_ignored(options: argparse.Namespace) -> None:
    """Refuse options that would be ignored.

    Raises:
        ConfigError: one was given beside another that has no use for it.
    """
    model = options.model or "network"
    needed = {
        "representation": ["gmm"],
        "epochs": ["network"],
        "device": ["network"],
        "size": ["network"],
    }
    for name in _DEFAULTS:
        if getattr(options, name) is None:
            continue
        if options.target:
            raise ConfigError(
                f"--{name} is of a model of several voices: leave it or --target away"
            )
        if model not in needed.get(name, [model]):
            raise ConfigError(f"--{name} is of --model {needed[name][0]}, and this is {model}")


def _check(options: argparse.Namespace) -> None:
    """Refuse what would end hours of work, before they begin.

    Raises:
        ConfigError: a number beyond its limit, or an output that is a folder or cannot be written.
    """
    from auricle.files import check_replaces, check_suffix

    limits = {"hours": (1e-3, 1000.0), "epochs": (1, 10000), "seed": (0, 10**9)}
    for name, (low, high) in limits.items():
        value = getattr(options, name)
        if not low <= value <= high:
            raise ConfigError(f"--{name} is {value}, and must be from {low:g} to {high}")
    if Path(options.output).is_dir():
        raise ConfigError(f"{options.output} is a folder: name a file in it")
    check_suffix(Path(options.output), ".json")
    check_replaces(Path(options.output), rb'\{"(format":[0-9]|model":"(gmm|conceptor|recogniser)")')


def _several(options: argparse.Namespace) -> None:
    from auricle.voices import network, sources, training
    from auricle.voices.scenes import Surroundings

    voices = [
        voice
        for folder in options.recordings
        for voice in sources.read_voices(
            Path(folder), speaker_column=options.speaker_column, say=_say
        )
    ]
    sounds = [
        sound for folder in options.sounds for sound in sources.read_sounds(Path(folder), say=_say)
    ]
    around = Surroundings(sounds=tuple(sounds))
    plan = training.Plan(
        hours=options.hours,
        epochs=options.epochs,
        seed=options.seed,
        device=options.device,
        shape=network.SHAPES[options.size],
    )
    told: Any = {"sources": options.recordings, "say": _say}
    if options.model == "network":
        made = training.train(voices, around, plan, **told)
    else:
        made = training.train_classic(
            voices, around, plan, options.model, representation=options.representation, **told
        )
    made.save(Path(options.output))


def _recogniser(options: argparse.Namespace) -> None:
    from auricle.voices import recognition, sources

    examples = []
    for folder in options.recordings:
        for row in sources.labelled(Path(folder), options.target, options.speaker_column):
            for _, samples in sources.readable([row.path], _say):
                if len(samples) < recognition.FRAME:
                    _say(f"left out: {row.path}: shorter than a frame")
                    continue
                examples.append(recognition.Example(samples, row.label, row.group))
    found = recognition.fit_recogniser(examples, seed=options.seed)
    _say(
        f"{options.target}: {found.accuracy:.1%} of {found.held_out} held-out sounds recognised "
        f"(mean over {len(found.recogniser.labels)} labels)"
    )
    _write(options, found.recogniser.to_dict())


def _write(options: argparse.Namespace, content: dict[str, Any]) -> None:
    from auricle.files import write_text

    write_text(Path(options.output), json.dumps(content, separators=(",", ":")) + "\n")


def _say(text: str) -> None:
    print(printable(text), flush=True)
