"""`report.html`: one file that needs no network, written from a run folder and nothing else.

The same run folder gives the same bytes. Whatever comes from the user (names, labels, paths) is
escaped by the templates; the page's own script is named by its hash in a content policy, so that no
other script can run. Sounds and pictures come from the run's artifacts alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from auricle import errors, files
from auricle.report import sections, words

_TEMPLATES = Path(__file__).parent / "templates"


def write_report(run_folder: Path, output: Path | None = None) -> Path:
    """Write the page of a finished run.

    Args:
        run_folder: what `auricle compare` left.
        output: where the page goes; `report.html` in the run folder by default.

    Returns:
        The page's path.

    Raises:
        DataError: the folder holds no finished run, or an artifact is missing or lies outside it.
        MissingExtraError: Jinja2 or matplotlib is not installed.
    """
    path = Path(output) if output is not None else Path(run_folder) / "report.html"
    files.write_text(path, render(load(Path(run_folder))))
    return path


def load(run_folder: Path) -> sections.Run:
    """Read what the page needs from a run folder.

    Raises:
        DataError: there is no summary, or it is damaged.
    """
    source = run_folder / "summary.json"
    if not source.is_file():
        raise errors.DataError(
            f"{run_folder} holds no summary.json: not the folder of a finished run; "
            "run `auricle compare` again, it resumes where it stopped"
        )
    summary = sections.clean(_json(source))
    return sections.Run(
        folder=run_folder,
        summary=words.labelled(summary, summary.get("labels") or {}),
        timings=_timings(run_folder / "timings.json"),
        experiment=_text(run_folder / "experiment.toml"),
    )


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise errors.DataError(f"{path} is damaged ({error}): repeat the run") from error


def _timings(path: Path) -> dict[str, float]:
    found = sections.clean(_json(path)) if path.is_file() else {}
    return {k: float(v) for k, v in found.items() if isinstance(v, int | float)}


def _text(path: Path) -> str:
    if not path.is_file():
        return ""
    return "\n".join(sections.clean(path.read_text("utf-8", "replace").splitlines()))


def render(run: sections.Run) -> str:
    """The page as text."""
    filled = [(s, s.fill(run)) for s in sections.SECTIONS]
    present = [(s, view) for s, view in filled if view is not None]
    script, digest = script_and_hash()
    page: str = (
        environment()
        .get_template("report.html.j2")
        .render(
            run=run,
            summary=run.summary,
            sections=present,
            style=style(),
            script=script,
            script_hash=digest,
            switch=sections.script_data(_switch({s.name: view for s, view in present})),
        )
    )
    return page


def style() -> str:
    """The pages' style."""
    return (_TEMPLATES / "report.css").read_text("utf-8")


def script_and_hash() -> tuple[str, str]:
    """The pages' script, and its name in a content policy."""
    script = (_TEMPLATES / "report.js").read_text("utf-8")
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return script, f"sha256-{base64.b64encode(digest).decode('ascii')}"


def _switch(views: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What the page's candidate switches need."""
    wanted = {"per_class": ("data",), "confusion": ("data", "worst", "between")}
    return {
        name: {key: views[name][key] for key in keys}
        for name, keys in wanted.items()
        if name in views
    }


def environment() -> Any:
    """What fills the templates; everything is escaped.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    jinja = errors.require("jinja2", extra="train", purpose="a page")
    return jinja.Environment(
        loader=jinja.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
