"""README and docs are true: commands run, options and defaults are the code's, links lead somewhere."""

from __future__ import annotations

import argparse
import inspect
import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
import soundfile

import auricle
import recordings
from auricle import cli
from auricle.api import CHECKED_FIELDS
from auricle.experiment import EFFORTS, Request

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_MADE_UP = ("runs/", "http")


def blocks(page: Path, language: str) -> list[str]:
    return [body for name, body in _FENCE.findall(page.read_text("utf-8")) if name == language]


def rows(page: str, heading: str) -> list[dict[str, str]]:
    """The first table after a heading: a dictionary a row, code marks left out."""
    text = f"\n{(ROOT / 'docs' / page).read_text('utf-8')}".split(f"\n{heading}\n", 1)[1]
    lines = re.findall(
        r"^\|(.*)\|$", re.split(r"\n(?=\|)", text, maxsplit=1)[1].split("\n\n")[0], re.M
    )
    cells = [[cell.strip().replace("`", "") for cell in line.split("|")] for line in lines]
    return [dict(zip(cells[0], line, strict=True)) for line in cells[2:]]


# ----------------------------------------------------------------------------------- commands


def commands(page: Path) -> Iterator[list[str]]:
    """Every `auricle ...` line of the fenced blocks, as arguments."""
    for block in blocks(page, ""):
        for line in block.splitlines():
            if line.startswith("auricle "):
                yield shlex.split(line, comments=True)[1:]


def subparsers() -> dict[str, argparse.ArgumentParser]:
    """By command, and by command and subcommand: `voices`, `voices detect`."""
    found = nested(cli._parser())
    inner = {f"{a} {b}": p for a, parser in found.items() for b, p in nested(parser).items()}
    return found | inner


def nested(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    actions = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return {name: inner for action in actions for name, inner in action.choices.items()}


def options(parser: argparse.ArgumentParser) -> dict[str, argparse.Action]:
    return {name: action for action in parser._actions for name in action.option_strings}


def default(action: argparse.Action) -> object:
    """Of a field of a request the command line has no default of its own."""
    if action.default is not argparse.SUPPRESS:
        return action.default
    return Request.__dataclass_fields__[action.dest].default


@every_page
def test_commands_in_blocks_are_understood(page: Path) -> None:
    for arguments in commands(page):
        cli._parser().parse_args(arguments)


@every_page
def test_commands_and_options_in_the_text_exist(page: Path) -> None:
    known = {name: set(options(parser)) for name, parser in subparsers().items()}
    for name in list(known):
        known[name.split()[0]] |= known[name]
    everywhere = set().union(*known.values()) | {"--help"}
    text = _FENCE.sub("", page.read_text("utf-8"))
    for code in re.findall(r"`([^`]+)`", text):
        named = re.findall(r"(?<![\w-])--[a-z][a-z-]+", code)
        match = re.match(r"auricle\s+([a-z][a-z-]*)", code)
        if match:
            assert match[1] in known, code
            assert set(named) <= known[match[1]] | {"--help"}, code
        elif not code.startswith("python "):
            assert set(named) <= everywhere, code


def test_every_option_is_explained_once_with_its_default() -> None:
    """`--help` says a default for each option but those that print help or are needed."""
    for command, parser in subparsers().items():
        for action in parser._actions:
            if action.option_strings and not isinstance(action, argparse._HelpAction):
                told = action.help or ""
                assert "default" in told or action.required, f"{command} {action.option_strings}"
                shown = re.search(r"\(default (\w[\w./-]*)", told)
                expected = default(action)
                if shown and isinstance(expected, str | int | float):
                    said = type(expected)(shown[1])
                    assert said == expected, f"{command} {action.option_strings}: {told}"


def test_the_options_page_has_every_option_and_no_other() -> None:
    data = "Options that describe the data (`compare` and `check`)"
    own = {c: rows("options.md", f"## `auricle {c}`") for c in
           ("compare", "check", "show", "front-ends", "predict", "review", "export", "serve", "spectrograms", "features", "demo",
            *(name for name in subparsers() if name.startswith("voices ")))}  # fmt: skip
    shared = rows("options.md", f"## {data}")
    for command, listed in own.items():
        table = listed + (shared if command in ("compare", "check") else [])
        told = {option for row in table for option in row["option"].split(", ")}
        assert told == set(options(subparsers()[command])) - {"-h", "--help"}, command


def test_the_options_page_has_the_defaults_of_the_request() -> None:
    data = "Options that describe the data (`compare` and `check`)"
    table = rows("options.md", "## `auricle compare`") + rows("options.md", f"## {data}")
    told = {row["in Python"].split("=")[0]: row["default"] for row in table}
    asked = {field.name: field.default for field in fields(Request) if field.name != "root"}
    assert asked.keys() <= told.keys()
    for name, default in asked.items():
        if isinstance(default, bool):
            assert told[name] in (("join",) if default else ("off",)), name
        elif isinstance(default, str | int | float):
            assert told[name] == f"{default:g}" if not isinstance(default, str) else default, name
        else:
            assert told[name] in ("decided", "none", "the clip", "30", "nine presets", "mean"), name


def test_the_command_line_leaves_defaults_to_the_request() -> None:
    """So that what was typed is known from what was not."""
    parsers = subparsers()
    asked = {field.name for field in fields(Request)}
    for command, own in (("compare", asked - {"root"}), ("check", {*CHECKED_FIELDS})):
        fixed = {a.dest for a in parsers[command]._actions if a.default is argparse.SUPPRESS}
        assert fixed - {"help"} == own, command


# ----------------------------------------------------------------------- README, as it is written


@pytest.fixture
def playground(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with `recordings/` and `song.wav`, where every training takes eight updates."""

    rng = np.random.default_rng(0)
    for label, pitch in (("low", 300), ("high", 1200)):
        folder = tmp_path / "recordings" / label
        folder.mkdir(parents=True)
        for take in range(3):
            time = np.arange(4000) / 8000
            sound = 0.2 * np.sin(2 * np.pi * pitch * (1 + 0.1 * take) * time)
            noisy = sound + 0.05 * rng.standard_normal(len(time))
            soundfile.write(folder / f"{take}.wav", noisy, 8000)
    soundfile.write(tmp_path / "song.wav", noisy, 8000)
    monkeypatch.chdir(tmp_path)
    recordings.brief(monkeypatch, updates=8)
    return tmp_path


def test_the_commands_of_the_readme_run(
    playground: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = []
    for arguments in commands(ROOT / "README.md"):
        folder = next((str(p) for p in playground.glob("runs/*")), "runs/none")
        filled = [argument.replace("runs/...", folder) for argument in arguments]
        filled = [argument.replace("s3://bucket/2024/", "recordings/") for argument in filled]
        assert cli.main(filled) == 0, filled
        ran.append(arguments[0])
    assert ran == [
        "check",
        "show",
        "compare",
        "predict",
        "export",
        "predict",
        "spectrograms",
        "features",
        "front-ends",
    ]
    assert (playground / "song.png").is_file()
    (run,) = playground.glob("runs/*")
    told = {row["file"].rstrip("/") for row in rows("run-folder.md", "# The run folder")}
    assert {path.name for path in run.iterdir()} == told - {"work", "search.csv"}, (
        "a finished run without --search"
    )
    assert (playground / "predictions.parquet").is_file()
    assert len(list((playground / "out").rglob("*.npy"))) == 6
    assert len((playground / "features.csv").read_text().splitlines()) == 7
    assert "song.wav: " in capsys.readouterr().out


def test_the_python_of_the_readme_runs(playground: Path) -> None:
    example, front_ends = blocks(ROOT / "README.md", "python")
    paths = sorted((playground / "recordings").rglob("*.wav"))
    names = {
        "paths": paths,
        "labels": [path.parent.name for path in paths],
        "groups": [path.stem for path in paths],
    }
    exec(compile(example, "README.md", "exec"), names)
    results = names["results"]
    assert (playground / "report.html").stat().st_size > 10_000
    assert list(results.table.index[:1]) == [results.summary["ranking"][0]["candidate"]]
    _check_tables(results.folder, results)
    exec(compile(front_ends, "README.md", "exec"), names)
    assert names["picture"].shape == (4, 80, names["chain"].frames(22050))
    assert names["live"].shape == (80, names["chain"].frames(22050))


def _check_tables(run: Path, results: auricle.Results) -> None:
    """The columns and keys that docs/run-folder.md lists are those of a run."""
    text = (ROOT / "docs" / "run-folder.md").read_text("utf-8")
    keys = {row["key"] for row in rows("run-folder.md", "## `summary.json`")}
    assert keys == set(results.summary)
    for section in ("data", "protocol", "health"):
        (row,) = (r for r in rows("run-folder.md", "## `summary.json`") if r["key"] == section)
        told = set(row["what it holds"].split(": ")[-1].split(", "))
        assert told == set(results.summary[section]), section
    header = (run / "results.csv").read_text().splitlines()[0]
    assert header.split(",") == [
        row["column"] for row in rows("run-folder.md", "**`results.csv`**")
    ]
    fixed = [name for name in results.predictions.columns if not name.startswith("p:")]
    listed = [row["column"] for row in rows(
        "run-folder.md", "**`predictions.csv`**: one row a candidate, seed and recording; baselines with seed 0.")]  # fmt: skip
    assert ", ".join(listed[:-1]).split(", ") == fixed
    entry = next(e for e in results.summary["ranking"] if e["kind"] == "candidate")
    said = text.split("An entry of `ranking` has ")[1].split("\n\n")[0]
    for key in entry:
        assert re.search(rf"\b{key}\b", said), key


def test_make_has_the_targets_of_the_readme() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = "\n".join(page.read_text("utf-8") for page in PAGES)
    assert set(re.findall(r"\bmake (demo|test|format|clean|[a-z]+)(?=`|\s+#)", text)) <= targets


# --------------------------------------------------------------------------------------- links


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    for link in _LINK.findall(page.read_text("utf-8")):
        if link.startswith(_MADE_UP):
            continue
        target, _, anchor = link.partition("#")
        file = (page.parent / target).resolve() if target else page
        assert file.exists(), link
        if anchor:
            assert anchor in _anchors(file), link


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text("utf-8")
    for page in (ROOT / "docs").glob("*.md"):
        assert page.name == "index.md" or f"({page.name})" in index, page.name


def test_the_traps_name_code_and_tests_that_exist() -> None:
    table = rows("protocol.md", "## Traps, remedies, and the tests that show them")
    assert len(table) > 15
    for row in table:
        for path in row["in the code"].split(", "):
            assert (ROOT / "src" / "auricle" / path).exists(), path
        for shown in row["shown by"].split(", "):
            file, _, test = shown.partition("::")
            assert f"def {test}(" in (ROOT / file).read_text("utf-8"), shown


# ------------------------------------------------------------------------------- figures in docs


def test_efforts_are_those_of_the_code() -> None:
    from auricle import training
    from auricle.comparison import planning

    told = {row["effort"]: list(row.values())[1:] for row in rows("protocol.md", "## Efforts")}
    assert told == {
        effort: [
            str(planning.SEEDS[effort]),
            *map(str, training._SCHEDULES[effort]),
            ", ".join(f"{rate:g}" for rate in planning.RATES[effort]),
        ]
        for effort in EFFORTS
    }


def test_training_settings_are_those_of_the_code() -> None:
    from auricle import training
    from auricle.comparison import planning, units
    from auricle.data import splits

    plan = training.Plan(updates=4)
    heading = "## 3. The same training for each"
    told = {row["setting"]: row["value"] for row in rows("protocol.md", heading)}
    assert f"weight decay {plan.weight_decay:g} " in told["optimiser"]
    assert f"a peak of {plan.learning_rate:g}," in told["learning rate"]
    assert told["batch"] == f"{plan.batch} clips"
    assert f"holds {planning._VIEW_FRAMES} frames" in told["view"]
    assert f"{plan.time_shift:.0%}".replace("%", " %") in told["time shift"]
    assert told["mixup"] == f"alpha {plan.mixup:g}"
    masks = [
        f"{100 * plan.freq_mask:.0f} % of the bins",
        f"{100 * plan.time_mask:.0f} % of the frames",
    ]
    assert all(mask in told["masks (SpecAugment)"] for mask in masks)
    assert f"up to {plan.noise:g} " in told["noise"]
    assert told["label smoothing"] == f"{plan.label_smoothing:g}"
    text = (ROOT / "docs" / "protocol.md").read_text("utf-8")
    assert f"multiplier is trained for {100 * planning.SEARCH_SHARE:.0f} % of the schedule" in text
    assert "inner quarter" in text
    assert units.INNER_SHARE == 0.25
    assert f"down to {100 * planning._LEAST_SHARE:.0f} % of the effort's" in text
    assert f"tells {100 * training._FITTED:.0f} % of its own" in text
    assert (
        inspect.signature(splits.make_splits).parameters["folds"].default == Request("").folds == 5
    )


def test_clips_rate_and_cache_are_those_of_the_code() -> None:
    from auricle.data import clips, store

    text = (ROOT / "docs" / "data.md").read_text("utf-8")
    told = {row["rule"]: row["default"] for row in rows("data.md", "## Clips")}
    assert told["length of a clip"].startswith(
        f"{clips.SECONDS:g} s; where {100 * clips._REACH:.0f} %"
    )
    assert f"at least {100 * clips.LEAST_REMAINDER:.0f} % of a clip" in told["remainder"]
    assert told["clips of one recording"].startswith(f"at most {clips.MOST},")
    assert f"at most {clips.HIGHEST_RATE} Hz" in text
    share = f"{store.DEFAULT_LIMIT_BYTES / 1e9:.0f} GB or {100 * store.DEFAULT_LIMIT_SHARE:.0f} %"
    assert share in text
    options_page = (ROOT / "docs" / "options.md").read_text("utf-8")
    assert f"at most {clips.HIGHEST_RATE}" in options_page
    assert f"seconds a clip: {clips.SECONDS:g}," in options_page


def test_findings_and_their_limits_are_those_of_the_code() -> None:
    from auricle import api
    from auricle.comparison import checks
    from auricle.data import health, layouts, shortcuts

    source = "".join(inspect.getsource(module) for module in (api, checks, health))
    told = {row["finding"]: row for row in rows("data.md", "## `auricle check`")}
    codes = {code for name in told for code in name.split(", ")}
    written = set(re.findall(r'Finding\(\s*"(?:error|warning|info)",\s*"([\w-]+)"', source))
    assert written <= codes
    assert codes <= written | {"data", "file-as-group", "rates", "channels", "formats"}
    assert f"{health.SILENT_DB:g} dB" in told["silent"]["when"]
    assert f"{100 * health.CLIPPED_SHARE:g} %" in told["clipped"]["when"]
    assert f"{health.OFFSET:g} of full scale" in told["offset"]["when"]
    assert told["short"]["when"] == f"under {1000 * health.SHORT_SECONDS:g} ms"
    assert f"fewer than {health.FEW_RECORDINGS} " in told["few-recordings"]["when"]
    assert f"more than {health.IMBALANCE:g} times" in told["imbalance"]["when"]
    assert f"fewer than {health.FEW_GROUPS} groups" in told["too-few-groups"]["when"]
    assert f"of up to {health._LISTENED} recordings" in told["ultrasound"]["when"]
    assert f"above {health._LOW_HZ:g} Hz" in told["ultrasound"]["when"]
    text = (ROOT / "docs" / "data.md").read_text("utf-8")
    assert f"correlate at {checks.NEARLY_THE_SAME} or more" in text
    assert f"up to {checks.SAMPLED} recordings" in text
    assert f"over {shortcuts.BINS} bins" in text
    assert f"up to {shortcuts.FOLDS} folds" in text
    assert (
        f"{shortcuts._PERMUTATIONS} shuffles; {shortcuts._FEWER_PERMUTATIONS} beyond {shortcuts._MANY}"
        in text
    )
    assert [row["layout"] for row in rows("data.md", "## Layouts")] == list(layouts.LAYOUTS)


def test_candidates_and_resolution_are_those_of_the_code() -> None:
    from auricle.frontends import presets

    page = (ROOT / "docs" / "representations.md").read_text("utf-8")
    listed = re.search(r"by default:\n(.*?)\.\n\n", page, re.DOTALL)
    assert listed is not None
    assert re.findall(r"`([^`]+)`", listed[1]) == list(presets.DEFAULT_CANDIDATES)
    shared = presets.resolution(32000, 10)
    sizes = [row["at 32000 Hz and 10 s"] for row in rows("representations.md", "## The shared resolution")]  # fmt: skip
    assert sizes == [str(shared.n_fft), str(shared.hop), str(shared.bins), str(shared.fmin)]
    chain = presets.matched(["logmel"], sample_rate=32000, clip_seconds=10)["logmel"]
    assert str(chain) in (ROOT / "docs" / "representations.md").read_text("utf-8")


def test_networks_are_those_of_the_code() -> None:
    from auricle import models

    told = {row["name"]: row for row in rows("models.md", "## The networks")}
    assert list(told) == list(models.MODELS)
    for name, row in told.items():
        network = models.build(name, channels=1, bins=64, classes=10)
        count = sum(parameter.numel() for parameter in network.parameters())
        assert row["parameters"] == f"{count / 1e6:.2f} million"
        cost = models.macs(network, 1, 64, 313)
        assert row["multiply-accumulates"] == f"{cost / 1e6:.0f} million"
    defaults = {
        row["argument"]: row["default"] for row in rows("models.md", "## `AudioClassifier`")
    }
    for name, parameter in inspect.signature(auricle.AudioClassifier).parameters.items():
        decided = "mean" if name == "channel" else "decided"
        assert defaults[name] == (decided if parameter.default is None else str(parameter.default))


def test_the_network_of_the_docs_works(tmp_path: Path) -> None:
    import torch

    from auricle import models

    (example,) = (b for b in blocks(ROOT / "docs" / "models.md", "python") if "class MyNet" in b)
    (tmp_path / "my_net.py").write_text(example, "utf-8")
    for channels in (1, 2):
        name = f"{tmp_path / 'my_net.py'}:MyNet"
        network = models.build(name, channels=channels, bins=40, classes=3)
        logits = network(torch.zeros(2, channels, 40, 30), torch.tensor([30, 20]))
        assert logits.shape == (2, 3)


def test_the_chains_of_the_docs_work() -> None:
    chains = []
    for example in blocks(ROOT / "docs" / "representations.md", "python"):
        names: dict[str, object] = {}
        exec(compile(example, "representations.md", "exec"), names)
        chains.append(str(names["chain"]))
    assert "stft(1024,512)|mel(64)|db" in chains


def test_the_tolerances_of_parity_are_those_of_the_tests() -> None:
    source = (ROOT / "tests" / "test_frontend_parity.py").read_text("utf-8")
    for row in rows("representations.md", "## Parity with librosa"):
        for cell in list(row.values())[1:]:
            assert all(figure in source for figure in re.findall(r"\d[\d.]*(?:e-\d+)?", cell)), cell


def test_the_tolerances_of_other_parity_are_those_of_the_tests() -> None:
    for row in rows("representations.md", "### Parity with other programs"):
        source = (ROOT / "tests" / f"{row['test']}.py").read_text("utf-8")
        figures = re.findall(r"\d+e-\d+|\d+\.\d+", row["held to"])
        assert figures, row
        for figure in figures:
            assert re.search(rf"(?<![\d.]){re.escape(figure)}(?!\d)", source), (row["what"], figure)


def test_statistics_page_has_the_constants_of_the_code() -> None:
    from auricle.comparison import checks, statistics

    page = (ROOT / "docs" / "statistics.md").read_text("utf-8")
    assert f"fewer than {statistics.FEWEST_GROUPS} groups" in page
    assert f"within {statistics.CLOSE:g} point of the leader" in page
    assert f"{statistics.RESAMPLES} times" in page
    assert f"below {100 * statistics.RACE_LEAST:g} %" in page
    protocol = (ROOT / "docs" / "protocol.md").read_text("utf-8")
    assert f"correlate at {checks.NEARLY_THE_SAME} or more" in protocol
    assert f"a declared gap of {statistics.DECLARED_GAP:g} points" in protocol


# ----------------------------------------------------------------------------------- docstrings


def public() -> Iterator[tuple[str, object]]:
    from auricle import api

    for name, value in vars(api).items():
        if inspect.isfunction(value) and value.__module__ == api.__name__ and name[0] != "_":
            yield f"api.{name}", value
    for name in auricle.__all__:
        value = getattr(auricle, name)
        if inspect.isclass(value) and not issubclass(value, Exception):
            yield name, value
            for method, function in vars(value).items():
                if inspect.isfunction(function) and method[0] != "_" and method != "forward":
                    yield f"{name}.{method}", function


def test_public_things_say_their_arguments_and_errors() -> None:
    for name, value in public():
        text = inspect.getdoc(value) or ""
        assert text, name
        arguments = [a for a in inspect.signature(value).parameters if a not in ("self", "cls")]
        if name.startswith("api."):
            assert "Raises:" in text, name
        if name.startswith("api.") or inspect.isclass(value):
            for argument in arguments:
                assert re.search(rf"^\s*{argument}\b", text, re.MULTILINE), f"{name}: {argument}"


def test_public_names_are_in_the_index_of_the_docs() -> None:
    index = (ROOT / "docs" / "index.md").read_text("utf-8")
    for name in auricle.__all__:
        assert f"`auricle.{name}`" in index, name


def test_the_exit_codes_are_documented_once() -> None:
    from auricle import cli

    told = {row["code"] for row in rows("options.md", "## Exit codes and the environment")}
    returned = set(re.findall(r"return (\d+)", inspect.getsource(cli.main)))
    assert told == returned | {"0", "2"}  # done, and argparse's own
    for page in (ROOT / "docs").glob("*.md"):
        again = re.search(r"exit code (is|\d)", page.read_text("utf-8"))
        assert again is None, (page.name, again)


_NUMBERS = (
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip


def test_the_page_on_mfccs_says_what_its_runs_carry() -> None:
    """How many runs tell the two apart, and every `NAME is 2 to 6 points ahead`, of some recordings."""
    runs = rows("mfcc.md", "## Figures from our own runs")
    page = " ".join((ROOT / "docs" / "mfcc.md").read_text("utf-8").split())
    apart = [run for run in runs if run["told apart"] == "yes"]
    for column, value, option in (
        ("track", "native", "--native"), ("network", "temporal", "--model temporal"),
    ):  # fmt: skip
        missing = all(run[column] != value for run in runs)
        assert (f"No run here is with `{option}` yet" in page) == missing
    said = re.findall(r"(\w+) of these runs (?:has|have) told the two apart", page)
    assert said, "write, for example: One of these runs has told the two apart"
    assert {_NUMBERS.index(word.lower()) for word in said} == {len(apart)}
    gaps: dict[str, list[float]] = {}
    for run in runs:
        told = run["MFCC - log-mel, points"]
        if run["told apart"].startswith("not tested"):
            assert told == "-", "scores only"
            continue
        points, low, high = map(float, re.findall(r"[-+][\d.]+", told))
        assert low < points < high
        gaps.setdefault(run["recordings"], []).append(points)
        assert run["told apart"] in ("yes", "no")
        if low and high:  # else 0 lies on one side of the end before it is rounded
            assert (run["told apart"] == "yes") == (low * high > 0), run
    ranges = {
        ("MFCC" if low > 0 else "log-mel", *sorted(abs(round(x)) for x in (low, high)))
        for low, high in ((min(found), max(found)) for found in gaps.values())
        if low * high > 0
    }
    for name, least, most in re.findall(r"([\w-]+) is (\d+) to (\d+) points ahead", page):
        assert (name, int(least), int(most)) in ranges, (name, least, most, ranges)
