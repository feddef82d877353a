"""The command line: parses, calls, prints. Imports nothing heavy until a command needs it."""

from __future__ import annotations

import argparse
import errno
import os
import re
import sys
from collections.abc import Sequence
from typing import Any

from auricle import __version__, commands
from auricle.errors import AuricleError, ConfigError, flag, require
from auricle.printing import printable

_DEMO_CANDIDATES = ["logmel", "pcen", "mfcc", "mel", "linear", "logmel-fine"]
_DISK = {
    errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.ENAMETOOLONG,
    errno.ENOTDIR, errno.EEXIST, errno.EISDIR,
}  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, one of those listed in docs/options.md."""
    try:
        options = _parser().parse_args(arguments)
        return int(options.run(options) or 0)
    except AuricleError as error:
        _say(f"auricle: {error}")
        return 1
    except KeyboardInterrupt:
        print(file=sys.stderr)  # below the ^C
        _say("auricle: stopped; nothing is lost. The same command goes on where it stopped.")
        return 130
    except BrokenPipeError:
        # The reader of our output has gone; close quietly, as other tools do.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        if error.errno not in _DISK:
            raise
        # Of a renaming the second name is the one that the user gave.
        name = error.filename2 or error.filename
        place = f" ({os.fsdecode(name)})" if name else ""
        _say(f"auricle: cannot write: {error.strerror}{place}. What was finished is kept.")
        return 1


def _say(text: str) -> None:
    print(printable(text), file=sys.stderr)


# ------------------------------------------------------------------------------------- commands


def _demo(options: argparse.Namespace) -> None:
    from auricle import api, demo
    from auricle.terminal import Terminal

    require("torch", extra="train", purpose="`auricle demo`")
    terminal = Terminal()
    folder = demo.generate(options.folder, seed=options.seed)
    terminal.line(f"generated recordings: {folder}")
    results = api.compare(
        folder,
        candidates=_DEMO_CANDIDATES,
        effort="quick",
        folds=3,
        output=options.output,
        jobs=options.jobs,
        fresh=options.fresh,
        say=terminal.line,
        progress=terminal.progress,
    )
    terminal.close()
    results.print()
    terminal.line(f"report: {results.folder / 'report.html'}")


def _check(options: argparse.Namespace) -> int:
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal(quiet=options.json)
    health = api.check(options.recordings, progress=terminal.progress, **_given(options))
    terminal.close()
    if options.json:
        _print_json(health.to_dict())
    else:
        health.render(terminal.console)
    return health.exit_code


def _show(options: argparse.Namespace) -> None:
    from auricle import api

    shown = api.show(
        options.files,
        representations=options.representations,
        all=options.all,
        difference=options.difference,
        start=options.start,
        seconds=options.seconds,
        scale=options.scale,
    )
    for picture in shown.pictures:
        if picture.diverging:
            print(printable(picture.name))
    for name, reason in shown.left_out.items():
        print(printable(f"left out {name}: {reason}"))
    from auricle.files import fitting

    default = fitting(os.path.splitext(shown.parts[0].title)[0], ".png")
    print(printable(str(shown.save(options.output or default).path)))


def _compare(options: argparse.Namespace) -> None:
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal(quiet=options.json)
    shared: dict[str, Any] = {
        "output": options.output,
        "jobs": options.jobs,
        "fresh": options.fresh,
        "say": terminal.line,
        "progress": terminal.progress,
    }
    given = _given(options)
    if options.experiment:
        if given:
            raise ConfigError(
                f"--experiment repeats what stands in {options.experiment}, and "
                f"{', '.join(map(flag, given))} would change it: leave one or the other out"
            )
        results = api.repeat(options.experiment, root=options.recordings, **shared)
    elif options.recordings:
        results = api.compare(options.recordings, **given, **shared)
    else:
        raise ConfigError("compare needs a folder of recordings, or --experiment FILE")
    terminal.close()
    if options.json:
        _print_json(results.summary)
    else:
        results.print(terminal.console)
        terminal.line(f"report: {results.folder / 'report.html'}")
        terminal.line(f"model:  {results.folder / 'model'}")


def _predict(options: argparse.Namespace) -> int:
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal(quiet=options.json)
    predictions = api.predict(
        options.model, options.files, network=options.network, progress=terminal.progress
    )
    terminal.close()
    if options.output:
        from auricle.prediction import write_csv

        write_csv(options.output, predictions)
    if options.json:
        _print_json([p.to_dict() for p in predictions])
    else:
        for prediction in predictions:
            terminal.prediction(prediction)
    return 1 if any(p.error for p in predictions) else 0


def _spectrograms(options: argparse.Namespace) -> None:
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal()
    written, skipped = api.spectrograms(
        options.recordings,
        options.output,
        representation=options.representation,
        format=options.format,
        sample_rate=options.sample_rate,
        clip=options.clip,
        hop=options.hop,
        progress=terminal.progress,
    )
    terminal.close()
    terminal.line(f"{written} pictures in {options.output}; index.csv lists them")
    if skipped:
        terminal.line(f"{skipped} files were skipped; skipped.csv says why")


def _front_ends(options: argparse.Namespace) -> None:
    from auricle import api
    from auricle.report import catalogue
    from auricle.terminal import Terminal

    found = api.front_ends(options.name)
    if options.json:
        _print_json([entry.to_dict() for entry in found])
    elif options.name:
        catalogue.print_stories(found, Terminal().console)
    else:
        catalogue.print_list(found, Terminal().console)


def _features(options: argparse.Namespace) -> None:
    from auricle import api
    from auricle.terminal import Terminal

    terminal = Terminal()
    table = api.features(
        options.files,
        output=options.output,
        set=options.set,
        representation=options.representation,
        sample_rate=options.sample_rate,
        clip=options.clip,
        hop=options.hop,
        trim=options.trim,
        jobs=options.jobs,
        progress=terminal.progress,
    )
    terminal.close()
    terminal.line(f"{len(table)} rows, {table.shape[1] - 4} features: {options.output}")
    if table.attrs["skipped"]:
        beside = f"{os.path.splitext(options.output)[0]}.skipped.csv"
        terminal.line(f"{len(table.attrs['skipped'])} files were skipped; {beside} says why")


def _cache(options: argparse.Namespace) -> None:
    from dataclasses import asdict

    from auricle.data import cache

    if options.action == "clear":
        freed = cache.clear()
        if options.json:
            _print_json({"root": str(cache.cache_root()), "freed": freed})
            return
        print(f"freed {freed / 1e6:.1f} MB in {cache.cache_root()}")
        return
    entries = cache.entries()
    if options.json:
        files = [{**asdict(entry), "path": str(entry.path)} for entry in entries]
        total = sum(entry.bytes for entry in entries)
        _print_json({"root": str(cache.cache_root()), "bytes": total, "files": files})
        return
    for entry in entries:
        what = f"{entry.sample_rate} Hz" if entry.sample_rate else entry.kind
        print(f"{entry.bytes / 1e6:9.2f} MB  {what:>11}  {printable(entry.source or '-')}")
    size = sum(entry.bytes for entry in entries) / 1e6
    print(f"{size:9.2f} MB in {len(entries)} files under {cache.cache_root()}")


def _runs(options: argparse.Namespace) -> None:
    from auricle import api

    if options.json:
        _print_json(api.diff(options.a, options.b).to_dict())
    else:
        api.print_diff(options.a, options.b)


def _print_json(value: object) -> None:
    import json

    print(json.dumps(value, indent=2, ensure_ascii=True))


# -------------------------------------------------------------------------------------- options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="auricle",
        description="Which representation of sound suits my recordings and my network best, and by how much?",
        epilog="Each command has its own --help.",
    )
    parser.add_argument("--version", action="version", version=f"auricle {__version__}")
    chosen = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_check(chosen)
    _add_show(chosen)
    _add_compare(chosen)
    _add_predict(chosen)
    _add_spectrograms(chosen)
    _add_features(chosen)
    commands.add(chosen)
    _add_small(chosen)
    return parser


def _add_check(commands: Any) -> None:
    check = commands.add_parser("check", help="is my data fit for a comparison? before any compute")
    check.add_argument(
        "recordings", help="folder of labelled recordings, or a CSV/TSV that names them"
    )
    check.add_argument(
        "--json", action="store_true", help="print the findings for programs (default: tables)"
    )
    asked = _fields(check, "the comparison")
    _add_candidates(asked)
    _add_folds(asked)
    _add_data(check)
    check.set_defaults(run=_check)


def _add_show(commands: Any) -> None:
    show = commands.add_parser("show", help="representations of a clip, as one picture")
    show.add_argument(
        "files",
        nargs="+",
        metavar="FILE_OR_NAME",
        help="one recording (two with --difference), and presets or chains to draw it in",
    )
    show.add_argument(
        "--representations",
        type=_names,
        default=[],
        metavar="A,B,...",
        help="the same as names behind the file; a+b stacks two (default: the nine that compare takes)",
    )
    show.add_argument("--all", action="store_true",
                      help="every preset that fits the clip; those that do not are named (default: off)")  # fmt: skip
    show.add_argument("--difference", action="store_true",
                      help="draw what sets apart two FILEs, or the two --representations of one (default: off)")  # fmt: skip
    show.add_argument(
        "--start", type=float, default=0.0, help="seconds from the beginning (default 0)"
    )
    show.add_argument(
        "--seconds", type=float, default=10.0, help="seconds of the clip (default 10)"
    )
    show.add_argument(
        "--scale",
        choices=("own", "shared"),
        default="own",
        help="colours over each picture's own range, or one range for all of a unit (default own)",
    )
    show.add_argument(
        "-o",
        "--output",
        help=".png, .svg, or .html with a player (default: FILE's name + .png, here)",
    )
    show.set_defaults(run=_show)


def _add_compare(commands: Any) -> None:
    compare = commands.add_parser("compare", help="the answer, a report, a model")
    compare.add_argument(
        "recordings", nargs="?", help="folder of labelled recordings, or a CSV/TSV"
    )
    _add_question(compare)
    _add_data(compare)
    running = compare.add_argument_group("running it")
    running.add_argument("-o", "--output", help="run folder (default runs/NAME-HASH)")
    running.add_argument("--fresh", action="store_true", help="start again (default: resume)")
    running.add_argument("--jobs", type=int, help="trainings at once (default: one a core)")
    running.add_argument(
        "--experiment",
        metavar="FILE",
        help="repeat this experiment.toml, bit for bit (default: none)",
    )
    running.add_argument(
        "--json", action="store_true", help="print the summary for programs (default: tables)"
    )
    compare.set_defaults(run=_compare)


def _add_question(parser: argparse.ArgumentParser) -> None:
    asked = _fields(parser, "the comparison")
    _add_candidates(asked)
    asked.add_argument(
        "--native",
        action="store_true",
        help="each front end at its own size (default: one shared size)",
    )
    asked.add_argument(
        "--model",
        help="compact, depthwise, resnet, temporal or my_net.py:MyNet (default compact)",
    )
    asked.add_argument(
        "--second-model", help="see whether the ranking holds with this network too (default: none)"
    )
    asked.add_argument(
        "--reference",
        help="candidate that the others are measured against (default: logmel, if it is one)",
    )
    asked.add_argument("--effort", choices=("quick", "standard", "thorough"),
                       help="at most 2, 3 or 5 seeds, and longer trainings (default standard)")  # fmt: skip
    asked.add_argument(
        "--budget",
        type=seconds,
        metavar="TIME",
        help="plan to take at most so long: 90s, 10m, 2h (default: no limit)",
    )
    _add_folds(asked)
    asked.add_argument("--holdout", type=float, metavar="SHARE",
                       help="share of the recordings, in whole groups, that nothing touches until the end (default 0)")  # fmt: skip
    asked.add_argument(
        "--learning-curve",
        action="store_true",
        help="what would more data bring? (default: not asked)",
    )
    asked.add_argument(
        "--search",
        action="store_true",
        help="search sizes, band limits and PCEN about the best, inside each fold (default: not)",
    )
    asked.add_argument(
        "--seed",
        type=int,
        help="of folds and bootstraps; trainings count theirs from 0 (default 0)",
    )


def _fields(parser: argparse.ArgumentParser, title: str) -> Any:
    """A group of options that are fields of a `Request`; one that is not given leaves no trace."""
    return parser.add_argument_group(title, argument_default=argparse.SUPPRESS)


def _add_candidates(asked: Any) -> None:
    asked.add_argument(
        "--candidates",
        type=_names,
        metavar="A,B,...",
        help="presets, and chains like 'stft(1024,256)|mel(80)|db'; a+b stacks two (default: nine presets)",
    )


def _add_folds(asked: Any) -> None:
    asked.add_argument("--folds", type=int, help="folds, where the data bring none (default 5)")


def _add_predict(commands: Any) -> None:
    predict = commands.add_parser(
        "predict", help="use a model: a timeline of clips, a score a recording"
    )
    predict.add_argument("model", help="a run's model folder, or a zip of it")
    predict.add_argument(
        "files", nargs="+", metavar="FILE_OR_FOLDER", help="sound files, and folders of them"
    )
    predict.add_argument(
        "--network",
        metavar="FILE.py:CLASS",
        help="your own network's code, if the model uses it (default: none)",
    )
    predict.add_argument(
        "--json", action="store_true", help="print a list of objects for programs (default: lines)"
    )
    predict.add_argument(
        "-o", "--output", metavar="CSV", help="also write one row a clip (default: none)"
    )
    predict.set_defaults(run=_predict)


def _add_spectrograms(commands: Any) -> None:
    pictures = commands.add_parser("spectrograms", help="just the pictures or arrays")
    pictures.add_argument("recordings", help="folder, or one file")
    pictures.add_argument("-o", "--output", required=True, help="folder for the results (needed)")
    pictures.add_argument(
        "--representation",
        default="logmel",
        help="preset or chain; a+b stacks two (default logmel)",
    )
    pictures.add_argument("--format", default="npy", choices=("npy", "png"),
                          help="npy: float32 (bin, frame); png: one pixel a value (default npy)")  # fmt: skip
    pictures.add_argument(
        "--sample-rate", type=int, help="analysis rate (default: each file's own, at most 32000)"
    )
    pictures.add_argument("--clip", type=float, default=10.0, help="seconds a clip (default 10)")
    pictures.add_argument("--hop", type=float, help="seconds between clips (default: the clip)")
    pictures.set_defaults(run=_spectrograms)


def _add_features(commands: Any) -> None:
    features = commands.add_parser("features", help="a table of features for scikit-learn")
    features.add_argument(
        "files", nargs="+", metavar="FILE_OR_FOLDER", help="sound files, and folders of them"
    )
    features.add_argument("-o", "--output", required=True, help=".parquet or .csv (needed)")
    features.add_argument(
        "--set", help="classic, or some of its features: rms+centroid+mfcc (default: classic)"
    )
    features.add_argument(
        "--representation", help="preset or chain in place of a set; a+b takes two (default: none)"
    )
    features.add_argument(
        "--sample-rate",
        type=int,
        help="analysis rate in Hz (default: what 95 %% of files reach, at most 32000)",
    )
    features.add_argument(
        "--clip", type=float, help="a row for each clip of so many seconds (default: one a file)"
    )
    features.add_argument("--hop", type=float, help="seconds between clips (default: the clip)")
    features.add_argument(
        "--trim",
        type=float,
        metavar="DB",
        help="leave out the ends that are quieter than this below the loudest frame (default: none)",
    )
    features.add_argument("--jobs", type=int, help="files at once (default: one a core)")
    features.set_defaults(run=_features)


def _add_small(commands: Any) -> None:
    demo = commands.add_parser("demo", help="everything, on a generated data set")
    demo.add_argument(
        "--folder",
        default="runs/demo-recordings",
        help="where the recordings go (default runs/demo-recordings)",
    )
    demo.add_argument("-o", "--output", default="runs/demo", help="run folder (default runs/demo)")
    demo.add_argument("--seed", type=int, default=0, help="of the generated sounds (default 0)")
    demo.add_argument("--jobs", type=int, help="trainings at once (default: one a core)")
    demo.add_argument("--fresh", action="store_true", help="start again (default: resume)")
    demo.set_defaults(run=_demo)
    front_ends = commands.add_parser(
        "front-ends", help="the catalogue of representations: presets and stages"
    )
    front_ends.add_argument(
        "name", nargs="?", help="a preset or a stage: tell its whole story (default: list all)"
    )
    front_ends.add_argument(
        "--json", action="store_true", help="print entries for programs (default: tables)"
    )
    front_ends.set_defaults(run=_front_ends)
    cache = commands.add_parser("cache", help="list or clear the decoded sound that is kept")
    cache.add_argument(
        "action", choices=("list", "clear"), nargs="?", default="list", help="(default list)"
    )
    cache.add_argument(
        "--json", action="store_true", help="print sizes in bytes for programs (default: lines)"
    )
    cache.set_defaults(run=_cache)
    runs = commands.add_parser("runs", help="set two runs side by side")
    runs.add_argument("action", choices=("diff",), help="settings, verdicts and scores that differ")
    runs.add_argument("a", help="run folder")
    runs.add_argument("b", help="run folder")
    runs.add_argument(
        "--json", action="store_true", help="print the differences for programs (default: tables)"
    )
    runs.set_defaults(run=_runs)


def _add_data(parser: argparse.ArgumentParser) -> None:
    data = _fields(parser, "data")
    data.add_argument(
        "--layout", help="folder, table, audiofolder, esc50, urbansound8k (default: recognised)"
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
    data.add_argument(
        "--clip",
        type=float,
        help="seconds a clip (default 10, or less where recordings are shorter)",
    )
    data.add_argument("--hop", type=float, help="seconds between clips (default: the clip)")
    data.add_argument(
        "--clips-per-recording",
        type=int,
        help="at most so many clips of one recording (default 30)",
    )
    data.add_argument(
        "--no-join",
        dest="join_duplicates",
        action="store_false",
        help="do not look for copies by fingerprint (default: look, and join their groups)",
    )


def _given(options: argparse.Namespace) -> dict[str, Any]:
    """The fields of a `Request` that were given on the command line."""
    from auricle.experiment import Request

    names = Request.__dataclass_fields__
    return {name: value for name, value in vars(options).items() if name in names}


def _names(text: str) -> list[str]:
    """Names that commas separate; the commas inside parentheses belong to a chain.

    >>> _names("logmel, stft(1024,256)|mel(80)|db,pcen")
    ['logmel', 'stft(1024,256)|mel(80)|db', 'pcen']
    """
    return [name.strip() for name in re.split(r",(?![^()]*\))", text) if name.strip()]


def seconds(text: str) -> float:
    """A time with its unit, in seconds.

    Raises:
        ConfigError: no number, or an unknown unit.

    >>> seconds("90s"), seconds("10m"), seconds("1.5h"), seconds("45")
    (90.0, 600.0, 5400.0, 45.0)
    """
    units = {"s": 1.0, "m": 60.0, "h": 3600.0}
    number, unit = (text[:-1], text[-1]) if text[-1:] in units else (text, "s")
    try:
        return float(number) * units[unit]
    except ValueError:
        raise ConfigError(f"a time of {text!r}: write 90s, 10m or 2h") from None


if __name__ == "__main__":
    sys.exit(main())
