"""Is this data set fit for a comparison? Findings before any compute.

Findings are errors (a result could not be trusted, or not be had), warnings (the user should know
before trusting one) and information. Exit codes: 0 fit, warnings included; 1 with errors; 2 where
nothing can be trained.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Sized
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from auricle import audio
from auricle.cancelling import CANCELLED_DB
from auricle.data import levels as measured
from auricle.data import promises
from auricle.data.dataset import Dataset
from auricle.data.groups import Link, find_links, join
from auricle.data.hearing import Heard, hear
from auricle.data.levels import MOST_SECONDS, Levels
from auricle.data.listening import Progress
from auricle.data.shortcuts import Shortcut, find_shortcuts
from auricle.data.splits import make_splits
from auricle.errors import AudioError, DataError, option
from auricle.printing import counted, duration, printable
from auricle.types import Recording

if TYPE_CHECKING:
    from rich.console import Console

SILENT_DB = -80.0
CLIPPED_SHARE = 1e-4
OFFSET = 1e-3
OFFSET_SHARE = 0.1
SHORT_SECONDS = 0.05
DURATION_RATIO = 10.0
IMBALANCE = 3.0
FEW_GROUPS = 6
FEW_RECORDINGS = 10
"""Of a class."""

ULTRASOUND_SHARE = 0.5
"""Of a recording's energy, above which the analysis rate loses what matters."""
ULTRASOUND_RECORDINGS = 0.25
_LISTENED, _LISTENED_SECONDS, _LOW_HZ = 40, 5.0, 300.0

_SHOWN_FILES = 3
_CONFOUNDED, _LEAST_CONFOUNDED = 0.05, 3
_WITH_EXAMPLES = frozenset(
    {
        "skipped",
        "cut-short",
        "cancelled",
        "silent",
        "clipped",
        "offset",
        "short",
        "long",
        "duplicates",
    }
)

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about the data.

    Attributes:
        level: "error", "warning" or "info".
        code: stable name for programs, for example "clipped".
        message: in words, with what to do.
        files: keys of the recordings concerned.
    """

    level: Level
    code: str
    message: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Health:
    """What `check` found.

    Attributes:
        findings: errors first, then warnings, then information.
        shortcuts: how well each feature alone tells the label.
        summary: counts and spans of the data set, for the head of a report.
        trainable: whether folds can be made at all.
    """

    findings: tuple[Finding, ...]
    shortcuts: tuple[Shortcut, ...]
    summary: dict[str, Any]
    trainable: bool

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return self.exit_code == 0

    @property
    def exit_code(self) -> int:
        """0: fit, warnings included. 1: errors. 2: nothing can be trained."""
        if not self.trainable:
            return 2
        return int(any(finding.level == "error" for finding in self.findings))

    def to_dict(self) -> dict[str, Any]:
        """The same as plain values, ready for JSON."""
        return {
            "ok": self.ok,
            "exit_code": self.exit_code,
            "summary": self.summary,
            "findings": [{**asdict(f), "files": list(f.files)} for f in self.findings],
            "shortcuts": [{**asdict(s), "found": s.found} for s in self.shortcuts],
        }

    def render(self, console: Console) -> None:
        """Print tables in a terminal, plain lines elsewhere.

        Args:
            console: where to.
        """
        for line in _headlines(self.summary) if self.summary["recordings"] else ():
            console.print(printable(line), markup=False, highlight=False, soft_wrap=True)
        if console.is_terminal:
            _render_tables(self, console)
        else:
            for line in _plain_lines(self):
                console.print(printable(line), markup=False, highlight=False, soft_wrap=True)
        console.print(_verdict(self), markup=False, highlight=False, soft_wrap=True)


def check(
    dataset: Dataset,
    *,
    folds: int = 5,
    links: Sequence[Link] | None = None,
    heard: Heard | None = None,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Health:
    """Examine a data set: files, labels, groups, duplicates, shortcuts.

    Every file is decoded, in constant memory; of recordings over ten minutes a part is. Nothing of
    the data is changed, and a bad file is a finding, never an exception.

    Args:
        dataset: from `layouts.load`.
        folds: how many are wanted.
        links: from `find_links`, if it has been called; else it is called here.
        heard: what was learnt of its recordings; else they are listened to here.
        threads: decoding threads; by default one a core.
        progress: called with (recordings done, recordings in all).

    Raises:
        CacheError: the disk is full, or the folder of the cache cannot be written.
    """
    if heard is None:
        heard = hear(dataset, prints=links is None, threads=threads, progress=progress)
    if links is None:
        links = find_links(dataset, heard=heard, threads=threads)
    lost = {r.key: heard.lost[r.key] for r in dataset.recordings if r.key in heard.lost}
    sound = join(dataset, links).without(lost)
    kept = [heard.levels[r.key] for r in sound.recordings]
    split, trainable = _split_findings(sound, folds)
    looked = trainable and not sound.several
    shortcuts = find_shortcuts(*_features(sound, kept)) if looked else ()
    findings = [
        *_unreadable(dataset, lost),
        *_said_already(sound, links),
        *split,
        *_cut_short(sound.recordings),
        *_level_findings(sound.recordings, kept),
        *_format_findings(sound.recordings),
        *_duration_findings(sound.recordings),
        *_class_findings(sound),
        *_case_findings(sound),
        *_empty_folders(dataset),
        *_link_findings(sound, links),
        *_confounding(sound),
        *_several_finding(sound),
        *_shortcut_findings(shortcuts, len({_group(r) for r in sound.recordings})),
    ]
    return Health(_ranked(findings), shortcuts, _summary(sound, dataset), trainable)


def _ranked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    order = {"error": 0, "warning": 1, "info": 2}
    return tuple(sorted(findings, key=lambda finding: order[finding.level]))


def with_findings(found: Health, more: Iterable[Finding]) -> Health:
    """The same with more findings, in the order of their levels."""
    return replace(found, findings=_ranked((*found.findings, *more)))


def ultrasound(dataset: Dataset, rate: int) -> Iterator[Finding]:
    """A warning where an analysis rate loses most of the energy of many recordings.

    Of at most 40 recordings, evenly spread, the first seconds are heard at their own rate; what
    cannot be read is left to whoever says so.

    Args:
        dataset: from `layouts.load`.
        rate: the analysis rate in hertz.
    """
    recordings = dataset.recordings
    heard = recordings[:: max(1, -(-len(recordings) // _LISTENED))]
    shares = {r: _lost_share(r, rate) for r in heard if r.sample_rate > rate}
    lost = {r: share for r, share in shares.items() if share > ULTRASOUND_SHARE}
    if not lost or len(lost) < ULTRASOUND_RECORDINGS * len(heard):
        return
    native = Counter(r.sample_rate for r in lost).most_common(1)[0][0]
    yield Finding(
        "warning",
        "ultrasound",
        f"{100 * float(np.median([*lost.values()])):.0f} % of the energy lies above {rate / 2000:g} kHz "
        f"(median of {len(lost)} of {len(heard)} recordings heard for it), which the analysis rate of "
        f"{rate} Hz throws away: {option(sample_rate=native)} would keep it",
        _keys([*lost]),
    )


def _lost_share(recording: Recording, rate: int) -> float:
    native = recording.sample_rate
    end = recording.first + min(recording.frames, round(_LISTENED_SECONDS * native))
    try:
        parts = [block for _, block, _ in audio.spans(recording.path, [(recording.first, end)])]
        mono = audio.mixed(np.concatenate(parts), recording.channel)[:, 0]
    except AudioError:
        return 0.0
    return measured.share_above(mono, native, rate / 2, _LOW_HZ)


def refused(root: str, reason: str) -> Health:
    """What is found of recordings that cannot be loaded as a data set: why nothing can be trained.

    Args:
        root: the folder or table.
        reason: with the way out.
    """
    nothing = Dataset(Path(root), "", ())
    summary = _summary(nothing, nothing)
    return Health((Finding("error", "refused", reason),), (), summary, trainable=False)


# --------------------------------------------------------------------------------------- features


def _features(
    dataset: Dataset, levels: Sequence[Levels]
) -> tuple[dict[str, list[np.ndarray]], np.ndarray, np.ndarray]:
    recordings = dataset.recordings
    features = {
        "level": [
            np.array([m.level_db for m in levels]),
            np.array([m.peak for m in levels]),
        ],
        "duration": [np.array([r.duration for r in recordings])],
        "bandwidth": [np.array([m.band_hz for m in levels])],
        "sample rate": [np.array([r.sample_rate for r in recordings])],
        "file format": [_categories(_file_format(r) for r in recordings)],
    }
    groups = np.array([_group(r) for r in recordings], dtype=object)
    return features, np.array(dataset.targets), _categories(groups)


def _file_format(recording: Recording) -> str:
    """What a network may hear of it: of files of which one channel is heard, not their number."""
    channels = recording.channels if recording.channel is None else 1
    return f"{recording.format} {recording.subtype} {channels}"


def _categories(values: Any) -> np.ndarray:
    listed = list(values)
    index = {value: i for i, value in enumerate(sorted(set(listed)))}
    return np.array([index[value] for value in listed])


def _summary(sound: Dataset, given: Dataset) -> dict[str, Any]:
    durations = [r.duration for r in sound.recordings]
    return {
        "root": str(given.root),
        "layout": given.layout,
        "recordings": len(sound.recordings),
        "skipped": len(sound.skipped),
        "hours": round(sum(durations) / 3600, 4),
        "shortest": min(durations, default=0.0),
        "longest": max(durations, default=0.0),
        "classes": sound.counts,
        "groups": len({_group(r) for r in sound.recordings}),
        "group_source": given.group_source,
        "label_source": given.label_source,
        "notes": list(given.notes),
        "skipped_files": [asdict(skipped) for skipped in sound.skipped],
    }


def _group(recording: Recording) -> str:
    return recording.key if recording.group is None else recording.group


# --------------------------------------------------------------------------------------- findings


def _unreadable(dataset: Dataset, lost: dict[str, str]) -> Iterator[Finding]:
    reasons = {skipped.path: skipped.reason for skipped in dataset.skipped} | lost
    if reasons:
        common = Counter(reasons.values()).most_common(3)
        listed = "; ".join(f"{reason} ({n})" if n > 1 else reason for reason, n in common)
        more = len(set(reasons.values())) - len(common)
        rest = counted(more, "further reason", "further reasons")
        listed += f"; and {rest}" if more > 0 else ""
        yield Finding(
            "warning",
            "skipped",
            f"{_files(reasons)} cannot be used and will be skipped: {listed}",
            tuple(sorted(reasons)),
        )


def _split_findings(dataset: Dataset, folds: int) -> tuple[list[Finding], bool]:
    found = []
    total = len({_group(r) for r in dataset.recordings})
    try:
        splits = make_splits(dataset, folds=folds)
    except DataError as error:
        return [Finding("error", "too-few-groups", str(error))], False
    if total < FEW_GROUPS:
        found.append(
            Finding(
                "warning",
                "too-few-groups",
                f"{total} groups are too few to decide between representations: scores will be "
                f"given, no winner named ({FEW_GROUPS} groups are the least)",
            )
        )
    found += [Finding("warning", "folds", warning) for warning in splits.warnings]
    found.append(Finding("info", "folds", "; ".join(splits.notes)))
    return found, True


def _cut_short(recordings: Sequence[Recording]) -> Iterator[Finding]:
    whole = {r.path: r for r in reversed(recordings)}.values()  # one of the parts of a file
    shares = {r.key: lost for r in whole if (lost := _missing(r)) is not None}
    if shares:
        worst = max(shares.values())
        much = f"; up to {100 * worst:.0f} % of what a header declares is missing" if worst else ""
        yield Finding(
            "warning",
            "cut-short",
            f"{_files(shares)} {_are(shares)} cut short{much}: what is there "
            "is used; copy the files again if you still have them whole",
            tuple(sorted(shares)),
        )


def _missing(recording: Recording) -> float | None:
    try:
        return promises.missing(recording.path)
    except OSError:  # it has gone since it was heard: whoever reads it next says so
        return None


def _level_findings(recordings: Sequence[Recording], levels: Sequence[Levels]) -> Iterator[Finding]:
    pairs = list(zip(recordings, levels, strict=True))
    cancelled = [r for r, m in pairs if m.cancelled_db >= CANCELLED_DB]
    if cancelled:
        yield Finding(
            "warning",
            "cancelled",
            f"{_files(cancelled)} {_have(cancelled)} channels that cancel in their mean, and that is what is "
            f"heard: {option(channel=1)} hears one of them",
            _keys(cancelled),
        )
    silent = [r for r, m in pairs if m.level_db <= SILENT_DB and m.cancelled_db < CANCELLED_DB]
    if silent:
        yield Finding(
            "warning",
            "silent",
            f"{_files(silent)} {_are(silent)} silent (below {SILENT_DB:g} dB of full scale): "
            "a label cannot be learnt from silence",
            _keys(silent),
        )
    clipped = [r for r, m in pairs if m.clipped > CLIPPED_SHARE]
    if clipped:
        worst = max(m.clipped for _, m in pairs)
        yield Finding(
            "warning",
            "clipped",
            f"{_files(clipped)} {_are(clipped)} clipped (up to {100 * worst:.2g} % of the samples "
            f"lie flat at full scale){_of_classes(clipped, recordings)}",
            _keys(clipped),
        )
    offset = [r for r, m in pairs if abs(m.offset) > max(OFFSET, OFFSET_SHARE * _rms(m))]
    if offset:
        worst = max((m.offset for _, m in pairs), key=abs)
        yield Finding(
            "warning",
            "offset",
            f"{_files(offset)} {_have(offset)} a constant offset (up to {worst:+.2g} of full "
            f"scale): it fills the lowest bins, and tells recorders apart{_of_classes(offset, recordings)}",
            _keys(offset),
        )


def _rms(levels: Levels) -> float:
    return float(10 ** (levels.level_db / 20))


def _of_classes(chosen: Sequence[Recording], recordings: Sequence[Recording]) -> str:
    """Where one class holds all of the chosen, though others exist."""
    labels = {r.label for r in chosen}
    if len(labels) == 1 and len(chosen) > 2 and len({r.label for r in recordings}) > 1:
        return f"; all of class {labels.pop()!r}"
    return ""


def _format_findings(recordings: Sequence[Recording]) -> Iterator[Finding]:
    for code, word, values in (
        ("rates", "sample rates", Counter(f"{r.sample_rate} Hz" for r in recordings)),
        ("channels", "channel counts", Counter(_channels(r.channels) for r in recordings)),
        ("formats", "file formats", Counter(f"{r.format} {r.subtype}".strip() for r in recordings)),
    ):
        if len(values) > 1:
            listed = ", ".join(f"{value} in {n}" for value, n in values.most_common(6))
            yield Finding("info", code, f"{word} are mixed: {listed}")


def _channels(count: int) -> str:
    return {1: "mono", 2: "stereo"}.get(count, f"{count} channels")


def _duration_findings(recordings: Sequence[Recording]) -> Iterator[Finding]:
    short = [r for r in recordings if r.duration < SHORT_SECONDS]
    if short:
        yield Finding(
            "warning",
            "short",
            f"{_files(short)} {_are(short)} shorter than {1000 * SHORT_SECONDS:g} ms: hardly one "
            "frame of a spectrogram",
            _keys(short),
        )
    long = [r for r in recordings if r.duration > MOST_SECONDS]
    if long:
        yield Finding(
            "info",
            "long",
            f"{_files(long)} {_are(long)} longer than {MOST_SECONDS / 60:g} minutes; this check "
            f"measured {MOST_SECONDS / 60:g} minutes of each, evenly spread",
            _keys(long),
        )
    low, high = np.quantile([r.duration for r in recordings] or [1.0], [0.05, 0.95])
    if high > DURATION_RATIO * low:
        yield Finding(
            "info",
            "durations",
            f"durations are mixed: nine of ten recordings last {low:.3g} to {high:.3g} s",
        )


def _class_findings(dataset: Dataset) -> Iterator[Finding]:
    counts = dataset.counts
    if len(counts) < 2:
        return
    few = {label: n for label, n in counts.items() if n < FEW_RECORDINGS}
    if few:
        listed = ", ".join(f"{label!r} has {n}" for label, n in list(few.items())[:6])
        listed += f", and {len(few) - 6} more classes" if len(few) > 6 else ""
        yield Finding(
            "warning",
            "few-recordings",
            f"few recordings of a class: {listed}; a recall over so few is a rough figure",
        )
    largest, smallest = max(counts, key=counts.__getitem__), min(counts, key=counts.__getitem__)
    ratio = counts[largest] / counts[smallest]
    if ratio > IMBALANCE:
        yield Finding(
            "info",
            "imbalance",
            f"classes are unbalanced: {counts[largest]} of {largest!r}, {counts[smallest]} of "
            f"{smallest!r}; training weighs them, and balanced accuracy counts each class alike",
        )


def _case_findings(dataset: Dataset) -> Iterator[Finding]:
    """Labels that are one but for capitals and spaces."""
    alike: dict[str, list[str]] = defaultdict(list)
    for label in dataset.counts:
        alike["".join(label.casefold().split())].append(label)
    found = [" and ".join(map(repr, labels)) for labels in alike.values() if len(labels) > 1]
    if found:
        more = f"; and {len(found) - 4} more" if len(found) > 4 else ""
        yield Finding(
            "warning",
            "labels-alike",
            f"labels that differ in capitals or spaces only: {'; '.join(found[:4])}{more}: they count as "
            "different classes; write them alike if they are one",
        )


def _empty_folders(dataset: Dataset) -> Iterator[Finding]:
    """Of a data set whose folders are its classes, those that hold no file at all."""
    if dataset.layout != "folder":
        return
    try:
        inside = sorted(p for p in dataset.root.iterdir() if p.is_dir() and p.name[0] != ".")
    except OSError:  # a folder that may not be read has been said
        return
    filled = {r.key.split("/")[0] for r in dataset.recordings}
    empty = [p.name for p in inside if p.name not in filled and not _holds_files(p)]
    if empty:
        names = ", ".join(empty[:6]) + (f", and {len(empty) - 6} more" if len(empty) > 6 else "")
        yield Finding(
            "warning",
            "empty-folder",
            f"{counted(len(empty), 'folder holds', 'folders hold')} no file, so there is no such class: {names}",
        )


def _holds_files(folder: Path) -> bool:
    found = audio.walk(folder)
    return bool(found.sounds or found.others or found.lost)


def _link_findings(dataset: Dataset, links: Sequence[Link]) -> Iterator[Finding]:
    by_key = {r.key: r for r in dataset.recordings}
    known = [link for link in links if link.a in by_key and link.b in by_key]
    across = [link for link in known if _of_other_classes(by_key[link.a], by_key[link.b])]
    within = [link for link in known if link not in across]
    if across:
        first = across[0]
        yield Finding(
            "error",
            "duplicates-across-classes",
            f"{_linked(across)} share their audio under different labels: {first.a} "
            f"({by_key[first.a].label!r}) and {first.b} ({by_key[first.b].label!r}) are "
            f"{_kind(first)}; one label of each pair must be wrong",
            _link_keys(across),
        )
    if within:
        kinds = Counter(link.kind for link in within)
        listed = ", ".join(f"{n} {_plural_kind(kind, n)}" for kind, n in sorted(kinds.items()))
        yield Finding(
            "warning",
            "duplicates",
            f"{_linked(within)} share their audio ({listed}): they count as one group, so that no "
            "copy is tested on what it was trained on",
            _link_keys(within),
        )


def _of_other_classes(a: Recording, b: Recording) -> bool:
    """Whether two recordings have no label in common; of several, what they share may be one of them."""
    return a.label != b.label and not set(a.classes) & set(b.classes)


def _said_already(dataset: Dataset, links: Sequence[Link]) -> Iterator[Finding]:
    """What loading and joining had to warn of."""
    fold = {r.key: r.fold for r in dataset.recordings}
    for warning in dict.fromkeys(dataset.warnings):
        if "across the official folds" in warning:
            crossing = [k for k in links if fold.get(k.a) != fold.get(k.b)]
            yield Finding("warning", "crossing", warning, _link_keys(crossing))
        else:
            code = "file-as-group" if warning.startswith("only the file itself") else "data"
            yield Finding("warning", code, warning)


def _kind(link: Link) -> str:
    return {
        "identical": "identical",
        "near-duplicate": "copies of one recording",
        "excerpt": f"cut from one recording, {link.offset:+.2f} s apart",
    }[link.kind]


def _plural_kind(kind: str, count: int) -> str:
    if kind == "identical":
        return "identical pair" if count == 1 else "identical pairs"
    return kind if count == 1 else f"{kind}s"


def _linked(links: Sequence[Link]) -> str:
    return f"{len(_link_keys(links))} recordings"


def _link_keys(links: Sequence[Link]) -> tuple[str, ...]:
    return tuple(sorted({key for link in links for key in (link.a, link.b)}))


def _confounding(dataset: Dataset) -> Iterator[Finding]:
    """Groups that hold one label though others hold several.

    With share q of the label, a group of n recordings holds nothing else by chance in q**n of cases.
    """
    if dataset.several:  # a group with few labels is no odd one
        return
    held: dict[str, Counter[str]] = defaultdict(Counter)
    for r in dataset.recordings:
        held[_group(r)][str(r.label)] += 1
    if all(len(labels) == 1 for labels in held.values()):
        return
    share = {label: n / len(dataset.recordings) for label, n in dataset.counts.items()}
    single = {
        group: (label, n)
        for group, labels in sorted(held.items())
        if len(labels) == 1
        for label, n in labels.items()
        if n >= _LEAST_CONFOUNDED and share[label] ** n < _CONFOUNDED
    }
    if single:
        shown = [f"{g!r} has only {label!r} ({n})" for g, (label, n) in single.items()]
        more = f", and {len(shown) - 4} further groups" if len(shown) > 4 else ""
        yield Finding(
            "warning",
            "confounded",
            f"label and group are confounded in part: group {', '.join(shown[:4])}{more}; what "
            "looks like the label there may be the group (its device, room or speaker)",
            tuple(r.key for r in dataset.recordings if _group(r) in single),
        )


def _several_finding(dataset: Dataset) -> Iterator[Finding]:
    if dataset.several:
        yield Finding(
            "info",
            "shortcut-unknown",
            "of several labels it is not looked for whether one can be told from level, duration, "
            "bandwidth, rate or format: hold the scores against the baseline of level and duration",
        )


def _shortcut_findings(shortcuts: Sequence[Shortcut], groups: int) -> Iterator[Finding]:
    alone = [s for s in shortcuts if s.found and s.feature != "together"]
    for s in alone:
        yield Finding("warning", "shortcut", _shortcut_words(s, f"from the {s.feature} alone"))
    for s in shortcuts:
        if s.feature == "together" and s.found and not alone:
            words = "from level, duration, bandwidth, rate and format together"
            yield Finding("warning", "shortcut", _shortcut_words(s, words))
    if shortcuts and groups < FEW_GROUPS and not any(s.found for s in shortcuts):
        yield Finding(
            "info",
            "shortcut-unknown",
            f"{groups} groups are too few to rule out that the label can be told from level, "
            "duration, bandwidth, rate or format",
        )


def _shortcut_words(shortcut: Shortcut, how: str) -> str:
    return (
        f"the label can be told {how}: {100 * shortcut.balanced_accuracy:.0f} % balanced accuracy, "
        f"where guessing gives {100 * shortcut.chance:.0f} % and shuffled labels stay below "
        f"{100 * shortcut.shuffled:.0f} %; if that comes from how the files were made and not from "
        "the sounds, a network will learn it first"
    )


def _files(items: Any) -> str:
    return counted(len(items), "file", "files")


def _are(items: Sized) -> str:
    return "is" if len(items) == 1 else "are"


def _have(items: Sequence[Any]) -> str:
    return "has" if len(items) == 1 else "have"


def _keys(recordings: Sequence[Recording]) -> tuple[str, ...]:
    return tuple(r.key for r in recordings)


# -------------------------------------------------------------------------------------- rendering


def _headlines(summary: dict[str, Any]) -> Iterator[str]:
    classes = ", ".join(f"{label} {n}" for label, n in list(summary["classes"].items())[:12])
    if len(summary["classes"]) > 12:
        classes += f", and {len(summary['classes']) - 12} further classes"
    shortest, longest = (f"{summary[name]:.3g}" for name in ("shortest", "longest"))
    span = longest if shortest == longest else f"{shortest} to {longest}"
    yield (
        f"{summary['root']}: {summary['recordings']} recordings, {duration(3600 * summary['hours'])}, "
        f"{span} s each"
    )
    yield f"classes ({summary['label_source']}): {classes}"
    yield f"groups ({summary['group_source']}): {summary['groups']}"
    yield from summary["notes"]


def _plain_lines(health: Health) -> Iterator[str]:
    for finding in health.findings:
        yield f"{finding.level}: {finding.message}{_examples(finding)}"
    for s in health.shortcuts:
        yield (
            f"label from {s.feature}: {100 * s.balanced_accuracy:.1f} % "
            f"(chance {100 * s.chance:.1f} %, shuffled below {100 * s.shuffled:.1f} %, "
            f"p {s.p_holm:.3f})"
        )


def _examples(finding: Finding) -> str:
    if not finding.files or finding.code not in _WITH_EXAMPLES:
        return ""
    shown = ", ".join(finding.files[:_SHOWN_FILES])
    more = len(finding.files) - _SHOWN_FILES
    return f" [{shown}{f', and {more} more' if more > 0 else ''}]"


def _render_tables(health: Health, console: Console) -> None:
    from rich.table import Table
    from rich.text import Text

    style = {"error": "bold red", "warning": "yellow", "info": "dim"}
    if health.findings:
        table = Table()
        table.add_column("level")
        table.add_column("what was found")
        for f in health.findings:
            message = Text(printable(f.message))
            message.append(printable(_examples(f)), style="dim")
            table.add_row(Text(f.level, style=style[f.level]), message)
        console.print(table)
    if health.shortcuts:
        console.print("Can the label be told without listening? Balanced accuracy, grouped folds:")
        table = Table()
        table.add_column("from")
        for column in ("accuracy", "chance", "shuffled labels, 95 % below", "p (Holm)"):
            table.add_column(column, justify="right")
        for s in health.shortcuts:
            row = (s.balanced_accuracy, s.chance, s.shuffled)
            cells = [f"{100 * value:.1f} %" for value in row]
            mark = "yellow" if s.found else ""
            table.add_row(s.feature, *cells, f"{s.p_holm:.3f}", style=mark)
        console.print(table)


def _verdict(health: Health) -> str:
    count = Counter(finding.level for finding in health.findings)
    errors, warnings = (
        f"{count[level]} {level}{'' if count[level] == 1 else 's'}"
        for level in ("error", "warning")
    )
    if health.exit_code == 2:
        return "Not fit: nothing can be trained on this data as it stands."
    if health.exit_code == 1:
        return f"Not fit: {errors} to mend before a result can be trusted."
    if count["warning"]:
        return f"Fit, with {warnings} to keep in mind."
    return "Fit: nothing to complain about."
