"""What several commands share: groups of options, how values are written, output for programs."""

from __future__ import annotations

import argparse
from typing import Any

from auricle.errors import ConfigError
from auricle.units import seconds as seconds


def fields(parser: argparse.ArgumentParser, title: str) -> Any:
    """A group of options that are fields of a `Request`; one that is not given leaves no trace."""
    return parser.add_argument_group(title, argument_default=argparse.SUPPRESS)


def add_candidates(asked: Any) -> None:
    """`--candidates`."""
    asked.add_argument(
        "--candidates",
        type=candidates,
        metavar="A,B,...",
        help="presets, and chains like 'stft(1024,256)|mel(80)|db'; a+b stacks two (default: nine presets)",
    )


def add_folds(asked: Any) -> None:
    """`--folds`."""
    asked.add_argument("--folds", type=int, help="folds, where the data bring none (default 5)")


def add_data(parser: argparse.ArgumentParser) -> None:
    """What describes the recordings: layout, columns, groups, clips."""
    data = fields(parser, "data")
    data.add_argument(
        "--layout",
        help="folder, table, audiofolder, esc50, urbansound8k, raven, audacity, events (default: recognised)",
    )
    data.add_argument("--path-column", help="table column with the paths (default: guessed)")
    data.add_argument("--label-column", help="table column with the labels (default: guessed)")
    data.add_argument(
        "--group-column",
        help="column with what must not cross folds: speaker, site (default: guessed)",
    )
    data.add_argument(
        "--group-pattern",
        metavar="REGEX",
        help="regular expression on the path; its (...) is the group (default: none)",
    )
    data.add_argument("--fold-column", help="table column with official folds (default: guessed)")
    data.add_argument(
        "--exclude",
        action="append",
        metavar="LABEL",
        help="leave this label out; again for more (default: none)",
    )
    data.add_argument(
        "--sample-rate",
        type=int,
        help="analysis rate in Hz (default: what 95 %% of recordings reach, at most 32000)",
    )
    add_channel(data)
    data.add_argument(
        "--clip",
        type=float,
        help="seconds a clip (default 10, or less where recordings are shorter)",
    )
    data.add_argument("--hop", type=float, help="seconds between clips (default: the clip)")
    data.add_argument(
        "--clips-per-recording",
        type=int,
        help="at most so many clips of one recording, of an annotated one background clips (default 30)",
    )
    data.add_argument(
        "--overlap",
        type=float,
        metavar="SHARE",
        help="of annotated files: share of an annotation, or of a clip, that labels the clip (default 0.5)",
    )
    data.add_argument(
        "--background",
        metavar="LABEL",
        help="of annotated files: label of clips without annotation; '' leaves them out (default background)",
    )
    data.add_argument(
        "--labels",
        choices=("auto", "single", "multi"),
        help="multi: several labels a recording, or none, each told by itself; single: one (default auto: by what is there)",
    )
    data.add_argument(
        "--no-join",
        dest="join_duplicates",
        action="store_false",
        help="do not look for copies by fingerprint (default: look, and join their groups)",
    )


def add_channel(group: Any) -> None:
    """`--channel`."""
    group.add_argument(
        "--channel",
        type=channel,
        metavar="N",
        help="listen to this channel of each file, 1 the first (left), 2 the second (default mean: of all)",
    )


def given(options: argparse.Namespace) -> dict[str, Any]:
    """The fields of a `Request` that were given on the command line."""
    from auricle.experiment import Request

    known = Request.__dataclass_fields__
    return {name: value for name, value in vars(options).items() if name in known}


def names(text: str) -> list[str]:
    """Names that commas separate; the commas inside parentheses belong to a chain.

    >>> names("logmel, stft(1024,256)|mel(80)|db,pcen")
    ['logmel', 'stft(1024,256)|mel(80)|db', 'pcen']
    """
    found, depth = [""], 0
    for sign in text:
        depth = max(0, depth + (sign == "(") - (sign == ")"))
        if sign == "," and not depth:
            found.append("")
        else:
            found[-1] += sign
    return [name.strip() for name in found if name.strip()]


def candidates(text: str) -> list[str]:
    """The names after `--candidates`.

    Raises:
        ConfigError: there is none.
    """
    found = names(text)
    if not found:
        raise ConfigError(
            f"--candidates {text!r} names none: give presets or chains with commas between, or leave it "
            "away, which takes nine presets"
        )
    return found


def channel(text: str) -> int | None:
    """The number of a channel, or None for the mean of all; whether it may be is not asked here.

    Raises:
        ConfigError: neither.

    >>> channel("2"), channel("mean")
    (2, None)
    """
    if text == "mean":
        return None
    try:
        return int(text)
    except ValueError:
        raise ConfigError(
            f"--channel {text!r}: write the number of a channel, 1 the first, or mean"
        ) from None


def print_json(value: object) -> None:
    """Print a value for programs."""
    import json

    print(json.dumps(value, indent=2, ensure_ascii=True))
