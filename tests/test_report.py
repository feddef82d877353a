"""The page is a pure, safe, self-contained function of the run folder, whatever the run holds."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from rich.console import Console

import fabricate
import screenshot
from auricle import cli, errors
from auricle.comparison import statistics
from auricle.report import axes, diff, figures, html, media, sections, terminal, words
from auricle.report.results import Results

EVIL = "<script>window.__ran = 1</script>\"'&</title></style>"
OPTIONAL = [
    "health",
    "crossings",
    "holdout",
    "learning_curve",
    "second_model",
    "corrected",
    "curves",
    "confusion",
    "per_class",
    "near_identical",
    "effects",
]
VOID = {"meta", "link", "img", "br", "input", "line", "circle", "rect", "path", "polyline"}


class Page(HTMLParser):
    """Tags, attributes and text of a page; fails on tags that do not close in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def ids(self) -> set[str | None]:
        return {attributes.get("id") for _, attributes in self.tags}


def page_of(folder: Path) -> str:
    return html.write_report(folder).read_text("utf-8")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = fabricate.run_folder(tmp_path_factory.mktemp("runs") / "full")
    html.write_report(folder)
    return folder


@pytest.fixture(scope="module")
def full_page(full: Path) -> str:
    return (full / "report.html").read_text("utf-8")


# -- the page as a whole --------------------------------------------------------------------------


def test_every_section_is_there_once_and_in_order(full_page: str) -> None:
    found = re.findall(r'<section id="(\w+)"', full_page)
    assert found == [section.name for section in sections.SECTIONS]


def test_the_verdict_comes_first(full_page: str) -> None:
    main = full_page[full_page.index("<main>") :]
    headline = "No reliable difference between PCEN and log-mel: use log-mel."
    assert main.index(headline) < main.index("Ranking")
    assert Page(full_page).tags.count(("h1", {"id": "verdict-title"})) == 1


def test_scores_name_metric_unit_count_and_interval(full_page: str) -> None:
    scope = (
        "recording-level balanced accuracy, 200 recordings, 158 groups (40 more in 30 groups held out), "
        "95 % interval"
    )
    assert full_page.replace("\u00a0", " ").lower().count(scope) >= 5


def test_f1_auc_and_calibration_error_have_intervals(full_page: str, tmp_path: Path) -> None:
    said = full_page.replace("\u00a0", " ")
    assert (
        "400 draws of 188 groups with replacement; those of the calibration error are rough."
        in said
    )
    assert "approximate: fewer" not in said
    (row,) = [r for r in fabricate.summary()["ranking"] if r["candidate"] == "logmel"]
    f1, area = row["intervals"]["macro_f1"], row["intervals"]["roc_auc"]
    texts = [
        f"{100 * f1['low']:.1f} to {100 * f1['high']:.1f} %",
        f"{area['low']:.3f} to {area['high']:.3f}",
        "3.0 to 7.1 %",
    ]
    for text in texts:
        assert f'<td class="num">{text}</td>' in said, text
    few = {"draws": 400, "groups": 12, "enough": 40, "approximate": True}
    folder = fabricate.run_folder(tmp_path / "few", artifacts=False, changes={"resampled": few})
    warned = page_of(folder).replace("\u00a0", " ")
    assert "calibration error are rough; approximate: fewer than 40 groups." in warned
    table = Results(folder).table
    ends = table.loc["logmel", ["macro_f1_low", "macro_f1_high"]].tolist()
    assert ends == [f1["low"], f1["high"]]
    assert table.loc["pcen", ["ece_low", "ece_high"]].isna().all()


def test_folders_from_before_these_intervals_still_open(full_page: str, tmp_path: Path) -> None:
    body = fabricate.summary()
    rows = [{k: v for k, v in row.items() if k != "intervals"} for row in body["ranking"]]
    old = {"ranking": rows, "resampled": None}
    folder = fabricate.run_folder(tmp_path / "old", artifacts=False, changes=old)
    page = page_of(folder)
    assert "draws of" not in page
    head = '<th scope="col" class="num">95&nbsp;% interval</th>'
    assert full_page.count(head) - page.count(head) == 3
    assert Results(folder).table["roc_auc_low"].isna().all()


def test_the_same_folder_gives_the_same_bytes(full: Path, tmp_path: Path) -> None:
    again = html.write_report(full, tmp_path / "again.html")
    assert again.read_bytes() == (full / "report.html").read_bytes()


def test_nothing_is_loaded_from_elsewhere(full_page: str) -> None:
    for tag, attributes in Page(full_page).tags:
        for name in ("src", "href", "action", "poster", "srcset"):
            value = attributes.get(name) or ""
            assert value.startswith(("data:", "#")) or not value, (tag, name, value[:60])
    assert "url(" not in full_page
    assert "@import" not in full_page


def test_only_the_named_script_may_run(full_page: str) -> None:
    script = re.findall(r"<script>(.*?)</script>", full_page, re.S)
    assert len(script) == 1
    digest = base64.b64encode(hashlib.sha256(script[0].encode()).digest()).decode()
    policy = next(a["content"] for t, a in Page(full_page).tags if a.get("http-equiv"))
    assert f"script-src 'sha256-{digest}'" in str(policy)
    assert "default-src 'none'" in str(policy)


def test_names_and_labels_cannot_become_markup(tmp_path: Path) -> None:
    body = json.loads(json.dumps(fabricate.summary(candidates=3, count=2)))
    text = json.dumps(body).replace("chainsaw", EVIL.replace('"', '\\"')).replace("pcen", "p<b>")
    changes = json.loads(text) | {"skipped": [{"path": EVIL, "reason": EVIL}], "command": EVIL}
    changes["verdict"]["headline"] = EVIL
    folder = fabricate.run_folder(
        tmp_path / "run", candidates=3, count=2, changes=changes, artifacts=False
    )
    text = page_of(folder)
    page = Page(text)
    assert [tag for tag, _ in page.tags].count("script") == 2
    assert sum(part.count(EVIL) for part in page.text) >= 5
    assert "p<b>" in page.text
    assert "p<b>" not in text
    data = next(part for part in page.text if part.startswith('{"per_class"'))
    assert "<" not in data
    worst = json.loads(data)["confusion"]["worst"]
    assert EVIL in {name for rows in worst for row in rows for name in row[:2]}


def test_names_that_are_no_text_are_shown_all_the_same(tmp_path: Path) -> None:
    skipped = [{"path": "caf\udce9\u202e/x\x00.wav", "reason": "not audio"}]
    folder = fabricate.run_folder(tmp_path / "run", artifacts=False, changes={"skipped": skipped})
    assert r"caf\xe9\u202e/x\x00.wav" in page_of(folder)


@pytest.mark.parametrize("absent", OPTIONAL)
@pytest.mark.parametrize("value", [None, "gone"])
def test_what_is_absent_has_no_section(tmp_path: Path, absent: str, value: str | None) -> None:
    folder = fabricate.run_folder(tmp_path / "run", candidates=2, count=2, artifacts=False)
    body = json.loads((folder / "summary.json").read_text("utf-8"))
    body[absent] = None
    if value:
        del body[absent]
    (folder / "summary.json").write_text(json.dumps(body), "utf-8")
    text = page_of(folder)
    ids = Page(text).ids()
    gone = {"curves": "learning", "learning_curve": "more_data"}.get(absent, absent)
    assert gone not in ids
    assert f'href="#{gone}"' not in text
    assert not {"clips", "mistakes"} & ids


@pytest.mark.parametrize(("candidates", "count"), [(1, 2), (2, 2), (25, 50)])
def test_any_number_of_candidates_and_classes(tmp_path: Path, candidates: int, count: int) -> None:
    folder = fabricate.run_folder(
        tmp_path / "run", candidates=candidates, count=count, artifacts=False
    )
    page = Page(page_of(folder))
    cells = [a for t, a in page.tags if t == "td" and "--v" in (a.get("style") or "")]
    assert len(cells) == count**2
    assert ("cost" in page.ids()) == (candidates > 1)


def test_too_few_groups_names_nothing(tmp_path: Path) -> None:
    folder = fabricate.run_folder(tmp_path / "run", decided=False, artifacts=False)
    text = page_of(folder)
    assert "Too few groups to decide" in text
    assert "use this" not in text
    assert ">winner<" not in text
    assert "Paired differences" not in text


def test_a_winner_is_named_only_if_the_verdict_names_it(tmp_path: Path) -> None:
    told = fabricate.summary()["verdict"] | {"winner": "logmel", "reason": "winner"}
    folder = fabricate.run_folder(tmp_path / "run", artifacts=False, changes={"verdict": told})
    text = page_of(folder)
    assert text.count(">winner</span>") == 1
    assert "use this" not in re.sub(r"use log-mel", "", text)


def test_the_figure_beside_the_choice_says_whose_it_is(tmp_path: Path) -> None:
    plain = fabricate.summary()
    for leader, choice in (("logmel", "logmel"), ("pcen", "logmel")):
        changes = {
            "corrected": plain["corrected"] | {"candidate": leader},
            "verdict": plain["verdict"] | {"leader": leader, "choice": choice},
        }
        folder = fabricate.run_folder(tmp_path / leader, artifacts=False, changes=changes)
        facts = page_of(folder).split('<ul class="figures">')[1].split("</ul>")[0]
        first, second = facts.replace("\u00a0", " ").split("</li>")[:2]
        assert f"<bdi>{choice}</bdi>" in first
        assert "85.2 %" in second
        assert f"expected of {leader} on new groups" in second
        assert ("logmel itself scored 86.1 %" in second) == (leader != choice)


def test_the_table_explains_its_confidences_as_they_are_computed(full_page: str) -> None:
    rng = np.random.default_rng(0)
    correct = (rng.random((2, 3, 60)) < [[[0.8]], [[0.75]]]).astype(float)
    each = np.arange(60)
    pair = statistics.difference(
        statistics.Outcomes(("a", "b"), correct, each % 2, each, each % 5), "a", "b"
    )
    said = " ".join(full_page.replace("&nbsp;", " ").split("P: ")[1].split("Cost")[0].split())
    assert said.startswith("confidence that it is better than logmel, within 1 point of it, worse")
    assert statistics.CLOSE == 1.0
    assert "better and worse add up to 100 %" in said
    assert pair.p_better + pair.p_worse == pytest.approx(1)
    assert "“within” overlaps both" in said
    assert pair.p_within > 0
    assert "more than" not in said


def test_the_corrected_score_is_explained_by_what_is_drawn(full_page: str) -> None:
    assert "picks on some folds, scores on the others" in full_page
    assert "over folds" in str(statistics.selection_corrected.__doc__)


def test_baselines_dropped_and_leakage_stand_apart(full_page: str) -> None:
    for kind in ("dropped", "baseline", "leakage"):
        assert len(re.findall(rf'class="band[^"]*band--{kind}', full_page)) == 1
    assert "What leakage would have made you believe" in full_page
    assert "0.4 % chance of being the best" in full_page
    assert "Not converged:" in full_page


def test_every_picture_and_player_has_words(full_page: str) -> None:
    page = Page(full_page)
    pictures = [a for t, a in page.tags if t == "img" and a.get("class") != "shot__veil"]
    assert len(pictures) == 3 * 8 + 4
    assert all(a["alt"] for a in pictures)
    players = [a for t, a in page.tags if t == "audio"]
    assert len(players) == 7
    assert all(a["aria-label"] for a in players)
    drawn = [a for t, a in page.tags if t == "svg" and "class" in a]
    assert all(a.get("aria-hidden") == "true" for a in drawn)
    assert all("aria-label" in a and a["tabindex"] == "0" for _, a in page.tags if a.get("role"))


def test_the_whole_page_stays_small(full: Path) -> None:
    assert (full / "report.html").stat().st_size < 2_000_000


def test_a_folder_without_a_finished_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.DataError, match=r"holds no summary\.json"):
        html.write_report(tmp_path)
    (tmp_path / "summary.json").write_text("{", "utf-8")
    with pytest.raises(errors.DataError, match="damaged"):
        html.write_report(tmp_path)


def test_the_report_imports_nothing_heavy_until_it_draws() -> None:
    code = (
        "import sys, auricle.report.html, auricle.report.terminal, auricle.report.diff, "
        "auricle.report.show; "
        "print({'torch', 'matplotlib', 'jinja2', 'scipy', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


# -- artifacts ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/passwd", "link.flac", "sub/../../x"])
def test_artifacts_come_from_inside_the_run_only(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    artifacts = tmp_path / "artifacts"
    artifacts.mkdir()
    (artifacts / "link.flac").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(errors.DataError, match="lies outside"):
        media.locate(artifacts, name)


def test_a_missing_artifact_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("none.npy", "folder"):
        with pytest.raises(errors.DataError, match=f"{name}.* is missing"):
            media.locate(tmp_path, name)


def test_arrays_are_never_unpickled(tmp_path: Path) -> None:
    np.save(tmp_path / "evil.npy", np.array([[print]], dtype=object), allow_pickle=True)
    with pytest.raises(errors.DataError, match="is no array"):
        media.array(tmp_path, "evil.npy")
    np.save(tmp_path / "flat.npy", np.zeros(3))
    with pytest.raises(errors.DataError, match="of shape"):
        media.array(tmp_path, "flat.npy")


def test_text_is_no_sound(tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_text("text")
    with pytest.raises(errors.DataError, match="is no sound"):
        media.sound(tmp_path / "a.flac")


def test_attention_is_told_in_hertz_and_seconds() -> None:
    attention = np.zeros((10, 20))
    attention[2:5, 4:8] = 0.9
    attention[3, 5] = 1.0
    attention[8, 15] = 0.8  # another place above half of the peak: not the main one
    described = {"bin_frequencies": [100.0 * i for i in range(10)], "frame_seconds": 0.2}
    said = media.noticed(attention, described).replace("\u00a0", " ")
    assert said == "200 Hz to 400 Hz, 0.7 to 1.5 s"
    said = media.noticed(attention, described | {"bin_frequencies": None})
    assert said == "0.7 to 1.5\u00a0s"
    assert media.noticed(np.zeros((2, 2)), described) == "no part of the clip stands out"


# -- pictures and charts --------------------------------------------------------------------------


def decoded(png: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGBA")).astype(int)


def test_a_loud_bin_is_the_brightest_row_and_low_bins_lie_below() -> None:
    values = np.zeros((16, 40))
    values[3] = 1.0
    light = decoded(figures.picture(values, figures.palette()))[..., :3].sum(axis=(1, 2))
    assert int(light.argmax()) == 16 - 1 - 3


def test_wide_pictures_are_averaged_not_thinned() -> None:
    values = np.zeros((4, 10_000))
    values[:, ::7] = 1.0
    narrow = figures.narrowed(values, 500)
    assert narrow.shape == (4, 500)
    # Each of 500 spans of 20 columns holds 2 or 3 of the ones that stand every 7.
    assert set(np.round(20 * narrow).astype(int).ravel()) <= {2, 3}
    assert np.isclose(narrow.mean(), values.mean())


def test_values_that_are_not_finite_still_draw() -> None:
    values = np.array([[0.0, np.nan], [np.inf, 1.0]])
    assert decoded(figures.picture(values, figures.palette())).shape == (2, 2, 4)
    assert figures.levels(np.full((2, 2), np.nan)).max() == 0


def test_the_veil_is_clear_where_attention_is_full() -> None:
    attention = np.linspace(0, 1, 40)[None].repeat(8, axis=0)
    alpha = decoded(figures.veil(attention))[..., 3]
    assert alpha[0, -1] == 0
    assert alpha[0, 0] > 200
    assert (np.diff(alpha[0]) <= 0).all()


def positions(svg: str, name: str) -> list[float]:
    return [float(v) for v in re.findall(rf'{name}="([\d.]+)%"', svg)]


def test_a_strip_puts_values_in_order() -> None:
    on = figures.scale([0.2, 0.9], within=(0, 1))
    svg = figures.strip(on, 0.5, 0.4, 0.7)
    whisker = re.search(r'class="whisker" x1="([\d.]+)%" x2="([\d.]+)%"', svg)
    dot = re.search(r'<svg x="([\d.]+)%"', svg)
    assert whisker is not None
    assert dot is not None
    low, high = map(float, whisker.groups())
    assert low < float(dot.group(1)) < high
    assert on.at(0.4) == low
    assert figures.strip(on, None) != svg
    assert "whisker" not in figures.strip(on, 0.5)


@pytest.mark.parametrize("values", [[0.5], [0.0, 1.0], [0.871, 0.874], [0.999, 1.0], []])
def test_a_scale_holds_its_values(values: list[float]) -> None:
    on = figures.scale(values, within=(0.0, 1.0), least=0.04)
    assert all(on.low <= v <= on.high for v in values)
    assert len(on.ticks) >= 2
    assert 0 <= on.low < on.high <= 1


def names_of(svg: str) -> Iterator[tuple[float, float, float, float]]:
    found = re.findall(r'class="name [^"]*" x="([\d.-]+)" y="([\d.-]+)" dy="4">([^<]*)<', svg)
    for x, y, name in found:
        yield float(x), float(y) - 6, float(x) + 7.2 * len(name), float(y) + 6


@pytest.mark.parametrize(
    ("count", "width", "height"), [(2, 760, 360), (25, 760, 513), (9, 350, 429)]
)
def test_names_in_the_scatter_touch_nothing(count: int, width: int, height: int) -> None:
    rows = fabricate.summary(candidates=count)["ranking"][:count]
    points = [
        figures.Point(
            r["candidate"],
            r["macs_model"] + r["macs_front_end"],
            r["score"],
            r["low"],
            r["high"],
            "",
        )
        for r in rows
    ]
    boxes = list(names_of(figures.scatter(points, width=width, height=height)))
    assert len(boxes) == count
    for i, a in enumerate(boxes):
        assert a[0] >= 0
        assert a[2] <= width
        assert not any(
            a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for b in boxes[:i]
        )


def test_names_in_pictures_are_escaped() -> None:
    point = figures.Point(EVIL, 1e6, 0.5, None, None, "")
    assert "<script" not in figures.scatter([point, point], width=400, height=300)


@pytest.mark.parametrize("top", [4000, 8000, 16000, 48000])
def test_hertz_ticks_stand_at_their_bins(top: int) -> None:
    mel = 700 * (10 ** (np.linspace(20, 2595 * np.log10(1 + top / 700), 128) / 2595) - 1)
    for centres in (mel, np.linspace(0, top, 128), np.geomspace(40, top, 128)):
        ticks = axes.hertz(centres, 6)
        assert 3 <= len(ticks) <= 8
        for tick in ticks:
            value = float(tick.label.rstrip("k")) * (1000 if tick.label.endswith("k") else 1)
            bin_ = tick.position * 128 - 0.5
            low, high = centres[int(np.floor(bin_))], centres[int(np.ceil(bin_))]
            assert low - 1e-6 <= value <= high + 1e-6


def test_curves_of_different_lengths_are_drawn() -> None:
    trainings = [{"fold": 0, "seed": 0, "update": [10, 20], "train_loss": list(range(100, 0, -1))}]
    loss, accuracy = sections._lines(trainings)
    assert accuracy == []
    assert loss[0].points[-1][0] > 19
    assert len(loss[0].points) == 60


# -- terminal and diff ----------------------------------------------------------------------------


def printed(width: int, is_terminal: bool, **changes: Any) -> str:
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=is_terminal, color_system=None)
    terminal.print_verdict(fabricate.summary() | changes, console)
    return out.getvalue().replace("\u00a0", " ")


def test_the_terminal_says_what_the_page_says() -> None:
    text = printed(150, True)
    assert text.startswith("No reliable difference")
    for part in (
        "158 groups (40 more in 30 groups held out), 95 % interval",
        "86.1 %",
        "81.8 to 89.7 %",
        "−8.0",
        "compression",
    ):
        assert part in text


def test_an_effect_names_first_what_its_points_are_gained_by(full: Path) -> None:
    """In the summary, points are those of level b over level a; the sign and the words must agree."""
    effect = json.loads((full / "summary.json").read_text("utf-8"))["effects"][0]
    assert (effect["a"], effect["b"], effect["points"]) == ("none", "decibel", 9.1)
    assert "decibel over none" in " ".join(Page(page_of(full)).text)
    line = next(x for x in printed(150, False).splitlines() if x.startswith("compression "))
    assert "+9.1" in line
    assert line.endswith("decibel over none")


def test_the_terminal_answers_what_was_asked_for() -> None:
    text = printed(150, False)
    assert "Held out until the end: logmel scores 83.0 % (69.0 to 92.0 %) on 40 recordings" in text
    curve = text[text.index("Learning curve") :].splitlines()
    assert curve[2].split()[:3] == ["60", "recordings", "72.6"]
    assert curve[5].endswith("100 % of the groups")
    neither = printed(150, False, holdout=None, learning_curve=None)
    assert "Held out" not in neither
    assert "Learning curve" not in neither
    assert "240 recordings, 188 groups, 95 % interval" in neither


def test_the_terminal_warns_of_a_shortcut() -> None:
    told = {"feature": "level", "balanced_accuracy": 0.667, "chance": 0.25, "found": True}
    text = printed(150, False, health={"shortcuts": [told]})
    assert "without listening, from level: up to 66.7 %, where guessing gives 25.0 %" in text
    assert "without listening" not in printed(
        150, False, health={"shortcuts": [told | {"found": False}]}
    )


def test_a_random_split_that_gains_nothing_is_no_leak() -> None:
    rows = fabricate.summary()["ranking"]
    honest = next(r["score"] for r in rows if r["candidate"] == "classic features")
    same = [
        r | {"score": honest, "description": None} if r["kind"] == "leakage" else r for r in rows
    ]
    assert "no leak seen" in printed(150, False, ranking=same)


def test_no_terminal_means_one_line_a_row() -> None:
    lines = printed(40, False).splitlines()
    assert any(line.startswith("linear ") and line.endswith("not converged") for line in lines)


def test_a_narrow_terminal_is_not_overrun() -> None:
    lines = printed(80, True).splitlines()
    assert max(map(len, lines)) <= 80
    assert any("pcen" in line and "+0.4" in line for line in lines)


def test_the_terminal_obeys_no_name() -> None:
    body = json.loads(json.dumps(fabricate.summary()).replace("logmel", "[bold]\\u001b[31m"))
    out = io.StringIO()
    terminal.print_verdict(body, Console(file=out, width=150, force_terminal=True))
    assert r"[bold]\x1b[31m" in out.getvalue()


def test_two_runs_side_by_side(full: Path, tmp_path: Path) -> None:
    changes = fabricate.summary(candidates=2)
    changes["protocol"]["effort"] = "quick"
    changes["ranking"][0]["score"] += 0.02
    other = fabricate.run_folder(tmp_path / "other", artifacts=False, changes=changes)
    found = diff.diff(full, other)
    assert ("protocol: effort", "standard", "quick") in found.settings
    scores = {row[0]: row for row in found.scores}
    assert scores["pcen"][3] == pytest.approx(2.0)
    assert scores["mel"][2:] == (None, None)
    assert found.comparable
    out = io.StringIO()
    diff.print_diff(full, other, Console(file=out, width=200))
    assert "+2.0" in out.getvalue()
    assert "with care" not in out.getvalue()
    assert any(line.startswith("pcen") for line in found.lines())


def test_runs_on_other_recordings_are_told_apart(full: Path, tmp_path: Path) -> None:
    other = fabricate.run_folder(tmp_path / "full", count=2, artifacts=False, decided=False)
    assert not diff.diff(full, other).comparable
    assert diff.diff(full, other).names == (str(full), str(other))
    out = io.StringIO()
    diff.print_diff(full, other, Console(file=out, width=200))
    assert "with care" in out.getvalue()
    with pytest.raises(errors.DataError, match=r"holds no summary\.json"):
        diff.diff(full, tmp_path)


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("channels", "channel 2", "channels"),
        ("analysis_rate", 8000, "analysis rate"),
        ("clip_seconds", 2.5, "clip seconds"),
        ("hop_seconds", 2.5, "hop seconds"),
        ("clips", 7, "clips"),
    ],
)
def test_runs_that_heard_the_recordings_differently_are_compared_with_care(
    full: Path, tmp_path: Path, fact: str, value: Any, said: str
) -> None:
    changes = fabricate.summary()
    changes["data"][fact] = value
    other = fabricate.run_folder(tmp_path / "other", artifacts=False, changes=changes)
    found = diff.diff(full, other)
    assert not found.comparable
    caution = f"The runs heard the recordings differently ({said}): compare scores with care."
    assert found.caution == found.to_dict()["caution"] == found.lines()[-1] == caution
    out = io.StringIO()
    diff.print_diff(full, other, Console(file=out, width=200))
    assert caution in out.getvalue()


def test_runs_of_one_channel_each_and_of_earlier_versions_heard_alike(tmp_path: Path) -> None:
    changes = fabricate.summary()
    changes["data"]["labels"] = "single"
    full = fabricate.run_folder(tmp_path / "full", artifacts=False, changes=changes)
    for place, channels in (("one", "one"), ("earlier", None)):
        changes["data"] |= {"channels": channels, "labels": channels and "single"}
        other = fabricate.run_folder(tmp_path / place, artifacts=False, changes=changes)
        assert diff.diff(full, other).comparable
        assert not diff.diff(full, other).settings


@pytest.mark.parametrize(("fact", "value"), [("labels", "multi"), ("classes", ["other", "names"])])
def test_runs_on_other_labels_are_compared_with_care(
    full: Path, tmp_path: Path, fact: str, value: Any
) -> None:
    changes = fabricate.summary()
    changes["data"][fact] = value
    other = fabricate.run_folder(tmp_path / "other", artifacts=False, changes=changes)
    assert diff.diff(full, other).caution.startswith("The runs scored different recordings")


def test_two_runs_side_by_side_for_programs(
    full: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changes = fabricate.summary(candidates=2)
    changes["ranking"][0]["score"] += 0.02
    other = fabricate.run_folder(tmp_path / "other", artifacts=False, changes=changes)
    assert cli.main(["runs", "diff", str(full), str(other), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["runs"], told["comparable"]) == ([full.name, "other"], True)
    scores = {row["candidate"]: row for row in told["scores"]}
    assert scores["pcen"]["points"] == pytest.approx(2.0)
    assert scores["pcen"]["b"] == pytest.approx(scores["pcen"]["a"] + 0.02)
    assert (scores["mel"]["b"], scores["mel"]["points"]) == (None, None)
    assert {"what", "a", "b"} == told["verdicts"][0].keys()
    assert all(row["a"] != row["b"] for row in told["settings"])


def test_a_run_equals_itself(full: Path) -> None:
    assert diff.diff(full, full).settings == ()


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0.0"), (-0.049, "0.0"), (-0.051, "−0.1"), (9.96, "+10.0")]
)
def test_differences_carry_their_sign(value: float, text: str) -> None:
    assert words.signed(value) == text


# -- in a browser ---------------------------------------------------------------------------------

browser = pytest.mark.skipif(screenshot.chromium() is None, reason="no chromium on the path")


@browser
def test_the_page_works_in_a_browser(full: Path, tmp_path: Path) -> None:
    report = full / "report.html"
    with screenshot.browser() as page:
        for width in (1280, 360):
            page.open(report, width=width, height=800, scheme="light")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
        pale = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.open(report, width=1280, height=800, scheme="dark")
        dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.evaluate("document.querySelector('[data-theme-toggle]').click()")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == pale != dark
        page.open(report, width=1280, height=800, scheme="light", query="?theme=dark")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
        _switches(page)
        duration = page.evaluate(
            "new Promise(r => { const a = document.querySelector('.clip audio');"
            "a.readyState ? r(a.duration) : a.addEventListener('loadedmetadata', () => r(a.duration)) })"
        )
        assert duration == pytest.approx(4.0, abs=0.1)  # MP3 frames are 36 ms at 16 kHz
        page.picture(tmp_path / "page.png")
        assert page.errors == []


def _switches(page: screenshot.Browser) -> None:
    """The switches show another candidate's own figures."""
    body = fabricate.summary()
    page.evaluate(
        "document.querySelectorAll('[data-switch] select').forEach(s => {"
        "s.value = [...s.options].findIndex(o => o.textContent === 'mel');"
        "s.dispatchEvent(new Event('change')) })"
    )
    cells = page.evaluate(
        "[...document.querySelectorAll('[data-matrix] td[style]')].map(c => +c.textContent)"
    )
    assert cells == [n for row in body["confusion"]["mel"] for n in row]
    first = page.evaluate(
        "(r => [r.querySelector('.row__name b').textContent, r.querySelector('.row__value b').textContent])"
        "(document.querySelector('[data-classes] [data-row]'))"
    )
    hardest = min(body["per_class"]["mel"].items(), key=lambda item: item[1]["recall"])
    assert first == [hardest[0], words.percent(hardest[1]["recall"])]


@browser
def test_a_hostile_name_does_not_run(tmp_path: Path) -> None:
    text = json.dumps(fabricate.summary(candidates=3, count=2)).replace(
        "chainsaw",
        "</script><script>window.__ran = 1</script><img src=x onerror='window.__ran = 1'>",
    )
    folder = fabricate.run_folder(
        tmp_path / "run <b>&'", candidates=3, count=2, changes=json.loads(text), artifacts=False
    )
    with screenshot.browser() as page:
        page.open(html.write_report(folder), width=800, height=600, scheme="light")
        _ = page.evaluate(
            "document.querySelectorAll('[data-switch] select').forEach(s => {"
            "s.value = 1; s.dispatchEvent(new Event('change')) })"
        )
        assert page.evaluate("window.__ran") is None
        assert page.evaluate("document.querySelectorAll('main img').length") == 0
        assert page.errors == []
