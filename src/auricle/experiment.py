"""One frozen, serialisable description of a run: what was asked, of which data, and the plan.

The request and the data's content give the experiment its hash, and so the run folder its name. What
is probed or estimated at the start (precision, layout, updates that fit a budget) is the plan: it is
saved once and never probed again, so that a repetition gives the same results.
"""

from __future__ import annotations

import hashlib
import json
import numbers
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import tomli_w

from auricle import __version__, kernel
from auricle.errors import ConfigError, option, unknown
from auricle.files import write_text
from auricle.types import check_channel

Effort = Literal["quick", "standard", "thorough"]
EFFORTS: tuple[Effort, ...] = get_args(Effort)
LABELS = ("auto", "single", "multi")
USUAL_REFERENCE = "logmel"

_BOUNDS = {"sample_rate": (100, 768_000, "Hz"), "clip": (0.01, 3600, "s")}
"""Below there are no frames that tell pitches apart; beyond no recorder, and no memory for a batch."""

LOADED_FIELDS = (
    "layout", "path_column", "label_column", "group_column", "group_pattern", "fold_column",
    "exclude", "clip", "hop", "clips_per_recording", "overlap", "background",
    "labels", "channel",
)  # fmt: skip
"""The fields of a request that say which recordings there are: the arguments of `layouts.load`."""

DATA_FIELDS = (
    *LOADED_FIELDS, "sample_rate", "join_duplicates",
)  # fmt: skip
"""The fields of a request that describe the data: what `auricle check` takes too."""


@dataclass(frozen=True)
class Request:
    """What the user asked for; a field left at None is decided from the data and said aloud.

    Attributes:
        root: folder (or table) of labelled recordings.
        layout: name of the data layout; None recognises it.
        path_column: table column that holds the paths.
        label_column: table column that holds the labels.
        group_column: table column that holds the groups.
        group_pattern: regular expression with one group, searched in each path, that gives the group.
        fold_column: table column that holds official folds.
        exclude: labels to leave out.
        sample_rate: analysis rate in hertz.
        channel: of each file the one that is listened to, counted from 1; None: the mean of all.
        clip: seconds a clip.
        hop: seconds from one clip's start to the next.
        clips_per_recording: at most so many clips of one recording, spread over it; of an annotated
            file, so many background clips.
        overlap: of annotated files: the share of an annotation, or of a clip, by which the label is
            the clip's.
        background: of annotated files: label of clips that no annotation touches; empty leaves them
            out.
        labels: `multi`: a recording has several labels, or none; `single`: one; `auto`: by what its
            table or annotations say.
        join_duplicates: find near-duplicates and excerpts by fingerprint, and join their groups.
        candidates: front ends to compare; `a+b` stacks two as input channels.
        native: give each front end its native size, not the shared one.
        model: name of the network, or `file.py:Class`; a run keeps the file's whole path.
        second_model: a second network that checks the ranking of the contenders.
        reference: the candidate that the others are measured against; None takes `logmel`, where
            that is a candidate.
        effort: `quick`, `standard` or `thorough`.
        budget: seconds that the comparison is planned to take, decoding included; None leaves it to
            the effort.
        folds: cross-validation folds, where the data set brings none.
        holdout: share of the recordings, in whole groups, that nothing is trained on, chosen by or
            scored on until the very end, 0 for none.
        learning_curve: also train the choice on shares of the data.
        search: also compare variants of the best candidates whose sizes, band limits and PCEN are
            searched for inside the training folds.
        threshold: `f1` or `precision=0.9`: choose a threshold for each class on out-of-fold
            predictions, below which the model answers "unsure"; None: it always answers.
        seed: of the folds, the bootstraps and the baselines; trainings count theirs from 0.
    """

    root: str
    layout: str | None = None
    path_column: str | None = None
    label_column: str | None = None
    group_column: str | None = None
    group_pattern: str | None = None
    fold_column: str | None = None
    exclude: tuple[str, ...] = ()
    sample_rate: int | None = None
    channel: int | None = None
    clip: float | None = None
    hop: float | None = None
    clips_per_recording: int | None = None
    overlap: float = 0.5
    background: str = "background"
    labels: Literal["auto", "single", "multi"] = "auto"
    join_duplicates: bool = True
    candidates: tuple[str, ...] = ()
    native: bool = False
    model: str = "compact"
    second_model: str | None = None
    reference: str | None = None
    effort: Effort = "standard"
    budget: float | None = None
    folds: int = 5
    holdout: float = 0.0
    learning_curve: bool = False
    search: bool = False
    threshold: str | None = None
    seed: int = 0

    def __post_init__(self) -> None:
        for name, kind in get_type_hints(Request).items():
            value = getattr(self, name)
            if name != "channel" and not _is(value, kind):
                raise ConfigError(f"{option(**{name: value})}: {_called(kind)} is needed")
        if self.effort not in EFFORTS:
            raise unknown("effort", self.effort, EFFORTS)
        if self.labels not in LABELS:
            raise unknown("labels", self.labels, LABELS)
        for name, least, wanted in (
            ("budget", 0, "seconds, above 0"),
            ("clip", 0, "seconds, above 0"),
            ("hop", 0, "seconds, above 0"),
            ("clips_per_recording", -1, "0 or above is needed"),
            ("sample_rate", 0, "hertz, above 0"),
            ("folds", 1, "cross-validation needs at least 2"),
            ("seed", -1, "0 or above is needed"),
        ):
            value = getattr(self, name)
            if value is not None and not value > least:
                raise ConfigError(f"{option(**{name: value})}: {wanted}")
        for name, (low, high, unit) in _BOUNDS.items():
            value = getattr(self, name)
            if value is not None and not low <= value <= high:
                raise ConfigError(
                    f"{option(**{name: value})}: {low:g} to {high:g} {unit} can serve"
                )
        object.__setattr__(self, "channel", check_channel(self.channel))
        if not 0 <= self.holdout < 0.9:
            share = "a share of the recordings, from 0 to under 0.9"
            raise ConfigError(f"{option(holdout=self.holdout)}: {share}")
        doubled = sorted({c for c in self.candidates if self.candidates.count(c) > 1})
        if doubled:
            raise ConfigError(f"candidates named twice: {', '.join(doubled)}")


@dataclass(frozen=True)
class RacePlan:
    """What was probed, estimated or decided at the start; saved, and never decided again.

    Attributes:
        sample_rate: analysis rate in hertz.
        clip: seconds a clip.
        hop: seconds between the starts of clips.
        n_fft: window of the shared transform, in samples.
        frame_hop: hop of the shared transform, in samples.
        bins: frequency bins of every matched candidate.
        seeds: seeds that a contender gets at most.
        rates: multipliers of the learning rate that the search tries.
        search_share: length of a search training, as a share of the full schedule.
        training: keyword arguments of `auricle.training.Plan`, precision and device among them.
        trials: chains that a search tries in each fold; 0 where none was asked for or fits.
        searched: candidates that are searched about.
        trial_share: length of a trial's training, as a share of the full schedule.
        notes: why, said aloud.
    """

    sample_rate: int
    clip: float
    hop: float
    n_fft: int
    frame_hop: int
    bins: int
    seeds: int
    rates: tuple[float, ...]
    search_share: float
    training: Mapping[str, Any] = field(default_factory=dict)
    trials: int = 0
    searched: int = 0
    trial_share: float = 0.25
    notes: tuple[str, ...] = ()


def _versions() -> dict[str, str]:
    """On which results depend to the last bit; the front ends' compiled kernel may be none."""
    packages = {name: version(name) for name in ("torch", "numpy")}
    return {"auricle": __version__, **packages, "kernel": kernel.name()}


@dataclass(frozen=True)
class Experiment:
    """A request, the content of its data, the plan once it is made, and the user's own code.

    Attributes:
        request: what was asked.
        data_hash: hash of the sounds, labels, groups and folds.
        plan: what was decided at the start.
        code: hash of the user's own network code; empty where auricle's networks are used.
        versions: of auricle, torch, numpy and the compiled kernel, with which the plan was made.
    """

    request: Request
    data_hash: str
    plan: RacePlan | None = None
    code: str = ""
    versions: Mapping[str, str] = field(default_factory=_versions)

    @property
    def hash(self) -> str:
        """Ten hex digits of what decides the results: the request, the data, the version.

        The root's path is left out, and that of the user's own network: moving the recordings or
        the code changes nothing. So is the mean of all channels, which older runs do not name.
        """
        asked = asdict(self.request)
        del asked["root"]
        if asked["channel"] is None:
            del asked["channel"]
        for name in ("model", "second_model"):
            asked[name] = asked[name] and re.split(r"[/\\]", asked[name])[-1]
        decides = {
            "request": asked,
            "data": self.data_hash,
            "code": self.code,
            "auricle": __version__,
        }
        return digest(decides)[:10]

    def other_versions(self, now: Experiment) -> str:
        """What has another version now, in words; empty where all is as it was.

        >>> saved = Experiment(Request("a"), "x", versions={"auricle": "0.1", "torch": "2.6"})
        >>> saved.other_versions(replace(saved, versions={"auricle": "0.1", "torch": "2.7"}))
        'torch 2.6, now 2.7'
        """
        return "; ".join(
            f"{name} {version}, now {now.versions.get(name)}"
            for name, version in self.versions.items()
            if now.versions.get(name) != version
        )

    def with_plan(self, plan: RacePlan) -> Experiment:
        """The experiment with its plan."""
        return replace(self, plan=plan)

    def sections(self) -> dict[str, Any]:
        """What the file holds; fields at None are left out."""
        sections = {
            "hash": self.hash,
            "data_hash": self.data_hash,
            "code": self.code,
            "versions": dict(self.versions),
            "request": _plain(asdict(self.request)),
        }
        if self.plan is not None:
            sections["plan"] = _plain(asdict(self.plan))
        return sections

    def write(self, path: Path) -> None:
        """Write as TOML, whole or not at all."""
        write_text(path, tomli_w.dumps(self.sections()))

    @classmethod
    def read(cls, path: str | Path) -> Experiment:
        """Read what `write` wrote.

        Raises:
            ConfigError: the file is missing, is no TOML, or holds an unknown field.
        """
        try:
            sections = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except OSError as error:
            raise ConfigError(f"cannot read the experiment {path}: {error.strerror}") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ConfigError(f"{path} is no experiment file: {error}") from error
        if "request" not in sections or "data_hash" not in sections:
            raise ConfigError(f"{path} is no experiment file: it needs data_hash and [request]")
        try:
            plan = _build(RacePlan, sections["plan"]) if "plan" in sections else None
            request = _build(Request, sections["request"])
        except ConfigError as error:
            raise ConfigError(f"the experiment {path}: {error}") from error
        return cls(
            request,
            sections["data_hash"],
            plan,
            sections.get("code", ""),
            sections.get("versions", {}),
        )


def digest(value: object) -> str:
    """SHA-256 of a JSON-able value, in hex."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> Any:
    """A value that TOML can hold: no None, tuples as lists."""
    if isinstance(value, Mapping):
        return {k: _plain(v) for k, v in value.items() if v is not None}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value


_TRAINING = {"precision": str, "device": str, "channels_last": bool, "updates": int, "batch": int}
"""What is no share or rate of `auricle.training.Plan`."""


def _is(value: Any, kind: Any) -> bool:
    """Whether a value is of an annotated type; whole numbers are numbers, and paths text."""
    parts = get_args(kind)
    if get_origin(kind) is UnionType:
        return any(_is(value, part) for part in parts)
    if get_origin(kind) is tuple:
        return isinstance(value, list | tuple) and all(_is(part, parts[0]) for part in value)
    if get_origin(kind) is Literal or kind is str:
        return isinstance(value, str | os.PathLike)
    if kind in (int, float):
        wanted = numbers.Integral if kind is int else numbers.Real
        return isinstance(value, wanted) and not isinstance(value, bool)
    return isinstance(value, get_origin(kind) or kind)


def _called(kind: Any) -> str:
    """An annotated type in words.

    >>> _called(float | None), _called(tuple[str, ...])
    ('a number', 'a list of texts')
    """
    names = {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}
    if get_origin(kind) is UnionType:
        return _called(get_args(kind)[0])
    if get_origin(kind) is tuple:
        return f"a list of {_called(get_args(kind)[0]).removeprefix('a ')}s"
    return names.get(kind, "a text" if get_origin(kind) is Literal else "a table")


def _build(cls: type, values: Any) -> Any:
    kinds = get_type_hints(cls)
    if not isinstance(values, Mapping):
        raise ConfigError(f"{cls.__name__} is {values!r}: a table is needed")
    training = values.get("training", {})
    given = {**values, **(training if cls is RacePlan and isinstance(training, Mapping) else {})}
    for name in values:
        if name not in kinds:
            raise unknown(f"{cls.__name__} field", name, kinds)
    for name, value in given.items():
        kind = kinds.get(name, _TRAINING.get(name, float))
        if name != "channel" and not _is(value, kind):
            raise ConfigError(f"{name} is {value!r}: {_called(kind)} is needed")
    try:
        return cls(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})
    except TypeError as error:
        raise ConfigError(f"the experiment's [{cls.__name__}] is incomplete: {error}") from error
