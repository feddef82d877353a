"""The sections of the page: each takes a run and returns what its template shows, or None.

A section whose part of the summary is missing or empty is not there at all: no empty headings. To
add one, write its function here, its template in `templates/sections/`, and a line in `SECTIONS`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from auricle.report import axes, figures, media, words

Row = dict[str, Any]
View = dict[str, Any]

_UNTESTED = ("one seed", "few groups", "one candidate")  # reasons why nothing was compared
_LEVEL = 0.05
_LISTED = 200  # rows of a long list that the page prints; the run folder holds all of them
_DENSE = 16  # classes beyond which their rows and cells are set small
_LEAKED = "What leakage would have made you believe"
_NO_LEAK = "A random split, groups ignored: no leak to be seen"
_NO_GROUPS = "A leak cannot be seen here"
_CURVE = 60  # points of a training curve
_WORST = 8  # commonest confusions that are put in words


@dataclass(frozen=True)
class Run:
    """A run folder in memory: its summary, cleaned, and where its artifacts lie."""

    folder: Path
    summary: dict[str, Any]
    timings: dict[str, float]
    experiment: str

    def entries(self, name: str) -> list[Row]:
        """A list of the artifacts, cleaned, with the names of the summary."""
        found = [clean(entry) for entry in media.entries(self.artifacts, name)]
        return [words.labelled(entry, self.summary.get("labels") or {}) for entry in found]

    @property
    def artifacts(self) -> Path:
        """Where sounds and pictures lie."""
        return self.folder / "artifacts"

    @property
    def ranking(self) -> list[Row]:
        """Candidates, baselines and the leakage row."""
        return list(self.summary["ranking"])

    @property
    def candidates(self) -> list[Row]:
        """The candidates in the ranking's order."""
        return [row for row in self.ranking if row["kind"] == "candidate"]

    @property
    def choice(self) -> str:
        """The candidate to look at first: the verdict's choice, else the ranking's first."""
        return str(self.summary["verdict"].get("choice") or self.candidates[0]["candidate"])

    @property
    def scope(self) -> str:
        """Metric, unit, count and interval of every score."""
        return words.scope(self.summary["data"], self.summary.get("holdout"))


# -- the answer -----------------------------------------------------------------------------------


def verdict(run: Run) -> View:
    """Headline, its sentences, and the few numbers that a reader looks for first."""
    told, data = run.summary["verdict"], run.summary["data"]
    headline = dict(told, headline=told["headline"], sentences=told.get("sentences") or [])
    return headline | {"facts": list(_facts(run, data)), "identical": _pairs(told.get("identical"))}


def _facts(run: Run, data: Row) -> Iterator[tuple[str, str, str]]:
    """Value, what it is, and what to know about it."""
    corrected = run.summary.get("corrected")
    chosen = next((r for r in run.candidates if r["candidate"] == run.choice), None)
    chain = str((chosen or {}).get("chain") or "")
    yield run.choice, _advice(run), chain.replace("|", "|\u200b")
    if corrected:
        interval = words.percent_range(corrected["low"], corrected["high"])
        own = ""
        if chosen and corrected["candidate"] != run.choice:
            own = f"; {run.choice} itself scored {words.percent(chosen['score'])}"
        yield (
            words.percent(corrected["score"]),
            f"expected of {corrected['candidate']} on new groups, corrected for picking the best",
            f"{interval}{own}",
        )
    elif chosen:
        interval = words.percent_range(chosen.get("low"), chosen.get("high"))
        what = f"balanced accuracy of {run.choice}"
        yield words.percent(chosen["score"]), what, "" if interval == words.NONE else interval
    yield (
        words.count(data["recordings"]),
        f"recordings in {words.counted(len(data['classes']), 'class', 'classes')}",
        f"{words.counted(data['groups'], 'group')}, {words.number(data.get('hours'), 1)}\u00a0h of sound",
    )


def _advice(run: Run) -> str:
    """What may be said of the choice: it wins, it is advised, or it is only what was trained."""
    told = run.summary["verdict"]
    if told.get("winner") == run.choice:
        return "the winner: beats every rival"
    return "the model in this folder" if told.get("reason") in _UNTESTED else "use this one"


def _pairs(identical: Sequence[Any] | None) -> list[str]:
    return [words.listed(p) if isinstance(p, list) else str(p) for p in identical or []]


# -- ranking --------------------------------------------------------------------------------------


def ranking(run: Run) -> View:
    """Scores with intervals in bands, the paired differences, and every figure in a table."""
    on = figures.scale(
        [v for row in run.ranking for v in (row.get("low"), row["score"], row.get("high"))],
        within=(0.0, 1.0),
        least=0.1,
    )
    rows = run.candidates
    bands = [
        ("", [_scored(run, r, on) for r in rows if not r.get("dropped")]),
        ("Dropped on the way", [_scored(run, r, on) for r in rows if r.get("dropped")]),
        ("Baselines", [_scored(run, r, on) for r in run.ranking if r["kind"] == "baseline"]),
        (
            _leak_title(run),
            [_scored(run, r, on) for r in run.ranking if r["kind"] == "leakage"],
        ),
    ]
    return {
        "bands": [(title, rows) for title, rows in bands if rows],
        "axis": figures.axis(on, percent=True),
        "differences": _differences(run),
        "table": [_figures(row) for row in run.ranking],
        "resampled": _resampled(run),
        "reference": run.summary["protocol"].get("reference"),
        "near": words.likenesses(run.summary.get("near_identical") or []),
        "stuck": [r["candidate"] for r in rows if r.get("converged") is False],
    }


def _leak_title(run: Run) -> str:
    if not run.summary["data"].get("groups_known", True):
        return _NO_GROUPS
    return _LEAKED if words.leaks(run.ranking) else _NO_LEAK


_SHAPES = {"baseline": "square", "leakage": "diamond"}


def _scored(run: Run, row: Row, on: figures.Scale) -> View:
    shape = "ring" if row.get("dropped") else _SHAPES.get(row["kind"], "dot")
    chosen = row["kind"] == "candidate" and row["candidate"] == run.choice
    return {
        "name": row["candidate"],
        "note": row.get("dropped") or _note(row),
        "kind": row["kind"],
        "chosen": chosen,
        "tag": _tag(run) if chosen else "",
        "stuck": row.get("converged") is False,
        "strip": figures.strip(on, row["score"], row.get("low"), row.get("high"), shape=shape),
        "value": words.percent(row["score"]),
        "interval": words.percent_range(row.get("low"), row.get("high")),
    }


def _note(row: Row) -> str:
    """What a candidate is, unless its name says it."""
    told = str(row.get("description") or "")
    return "" if told == row["candidate"] else told.replace("|", "|\u200b")


def _tag(run: Run) -> str:
    told = run.summary["verdict"]
    if told.get("winner") == run.choice:
        return "winner"
    return "the model" if told.get("reason") in _UNTESTED else "use this"


def _differences(run: Run) -> View | None:
    rows = [r for r in run.candidates if r.get("difference")]
    if not rows:
        return None
    ends = [r["difference"][k] for r in rows for k in ("low", "points", "high")]
    on = figures.scale([*ends, 0.0], within=(-100.0, 100.0), least=4.0)
    return {
        "rows": [_difference(run, row, on) for row in rows],
        "axis": figures.axis(on, percent=False),
    }


def _difference(run: Run, row: Row, on: figures.Scale) -> View:
    gap = row["difference"]
    shape = "ring" if row.get("dropped") else "dot"
    return {
        "name": row["candidate"],
        "chosen": row["candidate"] == run.choice,
        "strip": figures.strip(
            on, gap["points"], gap.get("low"), gap.get("high"), zero=0.0, shape=shape
        ),
        "value": words.signed(gap["points"]),
        "interval": words.signed_range(gap.get("low"), gap.get("high")),
        "differs": words.known(gap.get("p_holm")) and gap["p_holm"] < _LEVEL,
    }


def _resampled(run: Run) -> str:
    """How the intervals of F1, AUC and calibration error came about; empty where there are none."""
    found = run.summary.get("resampled")
    if not found:
        return ""
    told = (
        f"The intervals of macro F1, ROC AUC and calibration error are of {found['draws']} draws of "
        f"{words.counted(found['groups'], 'group')} with replacement; those of the calibration error are "
        "rough"
    )
    few = f"; approximate: fewer than {found['enough']} groups" if found["approximate"] else ""
    return f"{told}{few}."


def _figures(row: Row) -> View:
    gap = row.get("difference") or {}
    return {
        "kind": row["kind"],
        "name": row["candidate"],
        "chain": row.get("chain") or row.get("description") or "",
        "score": words.percent(row["score"]),
        "interval": words.percent_range(row.get("low"), row.get("high")),
        "gap": words.signed(gap.get("points")),
        "gap_interval": words.signed_range(gap.get("low"), gap.get("high")),
        "p_holm": words.p_value(gap.get("p_holm")),
        "chances": [words.chance(gap.get(k)) for k in ("p_better", "p_within", "p_worse")],
        "macro_f1": words.percent(row.get("macro_f1")),
        "macro_f1_interval": words.percent_range(*_interval(row, "macro_f1")),
        "roc_auc": words.number(row.get("roc_auc")),
        "roc_auc_interval": words.number_range(*_interval(row, "roc_auc")),
        "log_loss": words.number(row.get("log_loss")),
        "ece": words.percent(row.get("ece")),
        "ece_interval": words.percent_range(*_interval(row, "ece")),
        "seeds": words.count(row.get("seeds")),
        "macs": words.large(_cost(row)),
        "size": f"{row['bins']} × {row['frames']}" if row.get("frames") else words.NONE,
        "converged": _yes_or_no(row.get("converged")),
        "dropped": row.get("dropped") or "",
    }


def _interval(row: Row, metric: str) -> tuple[float | None, float | None]:
    """A metric's interval; summaries from before there were any have none."""
    found = (row.get("intervals") or {}).get(metric) or {}
    return found.get("low"), found.get("high")


def _yes_or_no(value: bool | None) -> str:
    return words.NONE if value is None else "yes" if value else "no"


def _cost(row: Row) -> float | None:
    """Multiply-accumulates a clip, front end and network together."""
    parts = [row.get("macs_front_end"), row.get("macs_model")]
    return sum(p for p in parts if p) or None


# -- effects and honesty --------------------------------------------------------------------------


def effects(run: Run) -> View | None:
    """What each factor did, from matched pairs."""
    found = run.summary.get("effects")
    if not found:
        return None
    found = [words.gained(e) for e in found]
    ends = [e[k] for e in found for k in ("low", "points", "high")]
    on = figures.scale([*ends, 0.0], within=(-100.0, 100.0), least=4.0)
    return {"rows": [_effect(e, on) for e in found], "axis": figures.axis(on, percent=False)}


def _effect(effect: Row, on: figures.Scale) -> View:
    low, high = effect.get("low"), effect.get("high")
    return {
        "factor": effect["factor"],
        "contrast": f"{effect['b']} over {effect['a']}",
        "pairs": words.counted(effect["pairs"], "pair"),
        "words": effect.get("words") or "",
        "shown": _shown(effect),
        "strip": figures.strip(on, effect["points"], low, high, zero=0.0),
        "value": words.signed(effect["points"]),
        "interval": words.signed_range(low, high),
    }


def _shown(effect: Row) -> bool:
    """Whether an effect stands: after Holm's correction where that was made, else by its interval."""
    low, high, p = (effect.get(key) for key in ("low", "high", "p_holm"))
    if words.known(p):
        return float(p or 0) < _LEVEL
    return words.known(low) and words.known(high) and float(low or 0) * float(high or 0) > 0


def searched(run: Run) -> View | None:
    """What a search promised inside the training folds, brought outside, and chose."""
    found = run.summary.get("searched")
    if not found:
        return None
    gaps = [row["difference"] for row in found if row.get("difference")]
    ends = [gap[k] for gap in gaps for k in ("low", "points", "high")]
    on = figures.scale([*ends, 0.0], within=(-100.0, 100.0), least=4.0)
    return {
        "rows": [_searched(row, on) for row in found],
        "axis": figures.axis(on, percent=False) if gaps else None,
    }


def _searched(row: Row, on: figures.Scale) -> View:
    gap = row.get("difference") or {}
    points = gap.get("points")
    return {
        "candidate": row["candidate"],
        "base": row["base"],
        "words": row["words"],
        "strip": figures.strip(on, points, gap.get("low"), gap.get("high"), zero=0.0),
        "value": words.signed(points),
        "interval": words.signed_range(gap.get("low"), gap.get("high")),
        "folds": [
            (
                "final model" if part["fold"] < 0 else f"fold {part['fold'] + 1}",
                str(part["chain"]).replace("|", "|\u200b"),
                words.number(part.get("loss_unsearched")),
                words.number(part.get("loss")),
            )
            for part in row["folds"]
        ],
    }


def honesty(run: Run) -> View | None:
    """The winner's score after selection, the holdout, linked recordings, a second network."""
    summary = run.summary
    rows = list(_corrections(run))
    lines = {
        "rows": rows,
        "corrected": bool(summary.get("corrected")),
        "crossings": _crossings(summary.get("crossings"), run.choice),
        "second": [_second(r) for r in summary.get("second_model") or []],
        "second_name": summary["protocol"].get("second_model") or "a second network",
        "first_name": summary["protocol"].get("model"),
        "answers": list(_answers(summary.get("model") or {})),
    }
    return lines if any(lines[k] for k in ("rows", "crossings", "second", "answers")) else None


def _answers(model: Row) -> Iterator[str]:
    """How often the model is unsure, and how well it knows sounds unlike those of its training."""
    decided, unlike = model.get("decided"), model.get("unlike")
    if decided and "exact" in decided:
        yield _labels(decided, model)
    elif decided:
        right = decided["right"]
        never = [label for label, limit in model["thresholds"].items() if limit is None]
        yield (
            f"With its thresholds the model answers for {words.percent(decided['answered'])} of the "
            "recordings and is unsure about the others"
            + ("" if right is None else f"; {words.percent(right)} of these answers are right")
            + " (each fold by the thresholds of the other folds)."
            + (f" No threshold is good enough for {', '.join(never)}." if never else "")
        )
    if unlike and unlike.get("false_alarms") is not None:
        found = "; ".join(
            f"{kind}: AUC {k['auc']:.2f}, {words.percent(k['found'])} found"
            for kind, k in unlike["kinds"].items()
            if k["auc"] is not None and k["found"] is not None
        )
        none = unlike.get("false_alarms_of_none")
        yield (
            "Unlike anything seen: on held-out folds "
            f"{words.percent(unlike['false_alarms'])} of the recordings are taken for unlike, wrongly"
            + ("" if none is None else f", and {words.percent(none)} of those without any class")
            + ". "
            f"Of sounds made from them that are surely none of the classes: {found}. Other real "
            "sounds were not at hand."
        )


def _labels(decided: Row, model: Row) -> str:
    """What the thresholds of several labels bring."""
    never = [label for label, limit in model["thresholds"].items() if limit is None]
    return (
        f"With its thresholds the model gives {words.percent(decided['answered'])} of the recordings a "
        f"label, and {words.percent(decided['exact'])} exactly their labels"
        + (
            f"; {words.percent(decided['right'])} of the labels given are right"
            if decided["right"] is not None
            else ""
        )
        + " (each fold by the thresholds of the other folds)."
        + (f" No threshold is good enough for {', '.join(never)}." if never else "")
    )


def _corrections(run: Run) -> Iterator[tuple[str, str, str]]:
    corrected, holdout = run.summary.get("corrected"), run.summary.get("holdout")
    if corrected:
        name = corrected["candidate"]
        yield f"{name}, its own score", words.percent(corrected["naive"]), ""
        interval = words.percent_range(corrected["low"], corrected["high"])
        yield f"{name}, corrected for selection", words.percent(corrected["score"]), interval
    if holdout:
        title = f"{run.choice}, on {words.counted(holdout['recordings'], 'held-out recording')}"
        interval = words.percent_range(holdout["low"], holdout["high"])
        yield title, words.percent(holdout["score"]), interval


def _crossings(found: Row | None, choice: str) -> View | None:
    if not found:
        return None
    both = found["score_with"], found["score_without"]
    names = sorted(set(both[0]) & set(both[1]), key=lambda name: (name != choice, name))
    rows = [(n, words.percent(both[0][n]), words.percent(both[1][n])) for n in names]
    return {
        "recordings": words.counted(found["recordings"], "recording"),
        "verb": "is" if found["recordings"] == 1 else "are",
        "rows": rows,
    }


def _second(row: Row) -> tuple[str, str, str]:
    interval = words.percent_range(row.get("low"), row.get("high"))
    return row["candidate"], words.percent(row["score"]), interval


# -- classes --------------------------------------------------------------------------------------


def per_class(run: Run) -> View | None:
    """Recall of each class under every candidate; the chosen one's hardest class first."""
    found: Mapping[str, Mapping[str, Row]] = run.summary.get("per_class") or {}
    names = [r["candidate"] for r in run.candidates if r["candidate"] in found]
    if not names:
        return None
    chosen = names.index(run.choice) if run.choice in names else 0
    labels = [c for c in run.summary["data"]["classes"] if c in found[names[chosen]]]
    table = {c: [found[n].get(c, {}).get("recall") for n in names] for c in labels}
    labels.sort(key=lambda c: -1.0 if table[c][chosen] is None else float(table[c][chosen] or 0))
    on = figures.Scale(0.0, 1.0, (0.0, 0.25, 0.5, 0.75, 1.0))
    return {
        "names": names,
        "chosen": chosen,
        "dense": len(labels) > _DENSE,
        "axis": figures.axis(on, percent=True),
        "rows": [_class_row(c, table[c], chosen, found[names[chosen]][c], on) for c in labels],
        "data": [[_position(on, v) for v in table[c]] for c in labels],
        "figures": _class_figures(
            [(c, found[names[chosen]][c]) for c in labels], _thresholds(run, names[chosen])
        ),
    }


_FIGURES = {
    "recall": "Recall", "specificity": "Specificity", "precision": "Precision", "f1": "Best F1",
    "average_precision": "Average precision", "roc_auc": "ROC AUC",
}  # fmt: skip
_COUNTS = {"told": "Told", "missed": "Missed", "falsely_told": "Falsely told"}


def _class_figures(
    rows: Sequence[tuple[str, Row]], thresholds: Mapping[str, float | None]
) -> View | None:
    """Of several labels what else is known of each class."""
    if not any("average_precision" in entry for _, entry in rows):
        return None
    cells = [
        (
            label,
            *(words.percent(entry.get(name)) for name in _FIGURES),
            *(words.count(entry.get(name)) for name in _COUNTS),
            words.number(thresholds.get(label)),
        )
        for label, entry in rows
    ]
    return {"columns": [*_FIGURES.values(), *_COUNTS.values(), "Threshold"], "rows": cells}


def _class_row(
    label: str, values: list[float | None], chosen: int, entry: Row, on: figures.Scale
) -> View:
    return {
        "label": label,
        "recordings": words.count(entry.get("recordings")),
        "strip": figures.spread(on, values, chosen),
        "value": words.percent(values[chosen]),
        "all": [words.percent(v) for v in values],
    }


def _position(on: figures.Scale, value: float | None) -> list[Any] | None:
    return None if value is None else [on.at(value), words.percent(value)]


def _thresholds(run: Run, candidate: str) -> Mapping[str, float | None]:
    """Of the classes, where the candidate is the one that was saved as the model."""
    model = run.summary.get("model") or {}
    return model.get("thresholds") or {} if model.get("candidate") == candidate else {}


def confusion(run: Run) -> View | None:
    """Which class was taken for which, per candidate."""
    found: Mapping[str, list[list[float]]] = run.summary.get("confusion") or {}
    names = [r["candidate"] for r in run.candidates if r["candidate"] in found]
    if not names:
        return None
    told = run.summary["data"]
    several = told.get("labels") == "multi"
    labels = [*told["classes"], *(["nothing"] if several else [])]
    chosen = names.index(run.choice) if run.choice in names else 0
    totals = [_totals(run, n) if several else [sum(row) for row in found[n]] for n in names]
    return {
        "several": several,
        "between": " missed, told in its place: " if several else " taken for ",
        "names": names,
        "chosen": chosen,
        "labels": labels,
        "small": len(labels) > _DENSE,
        "rows": found[names[chosen]],
        "worst": [
            _commonest(labels, found[n], total) for n, total in zip(names, totals, strict=True)
        ],
        "data": [found[n] for n in names],
    }


def _totals(run: Run, candidate: str) -> list[float]:
    """Of several labels, recordings of each class, and behind them all recordings."""
    found = (run.summary.get("per_class") or {}).get(candidate, {})
    data = run.summary["data"]
    each = [found.get(c, {}).get("recordings") or 0 for c in data["classes"]]
    return [*each, data["recordings"]]


def _commonest(
    labels: Sequence[str], table: Sequence[Sequence[float]], totals: Sequence[float]
) -> list[list[str]]:
    """The largest off-diagonal cells: true class, predicted class, and how often."""
    cells = [
        (-count / (totals[i] or 1), -count, i, j)
        for i, row in enumerate(table)
        for j, count in enumerate(row)
        if i != j and count > 0
    ]
    return [
        [labels[i], labels[j], f"{-n:g} of {totals[i]:g}", words.percent(-share)]
        for share, n, i, j in sorted(cells)[:_WORST]
    ]


# -- training -------------------------------------------------------------------------------------


def cost(run: Run) -> View | None:
    """Multiply-accumulates a clip against the score."""
    points = [
        figures.Point(
            name=words.clipped(row["candidate"]),
            cost=float(_cost(row) or 0),
            score=row["score"],
            low=row.get("low"),
            high=row.get("high"),
            kind="is-chosen"
            if row["candidate"] == run.choice
            else "is-dropped"
            if row.get("dropped")
            else "",
        )
        for row in run.candidates
        if _cost(row)
    ]
    if len(points) < 2:
        return None
    rows = [
        (
            row["candidate"],
            words.large(row.get("macs_front_end")),
            words.large(row.get("macs_model")),
            words.percent(row["score"]),
        )
        for row in run.candidates
        if _cost(row)
    ]
    tall = 300 + 9 * max(len(points) - 8, 0)
    return {
        "wide": figures.scatter(points, width=760, height=tall + 60),
        "narrow": figures.scatter(points, width=350, height=tall + 120),
        "rows": rows,
    }


def learning(run: Run) -> View | None:
    """Loss and accuracy while training, one small picture a candidate, all on the same scales."""
    found: Mapping[str, list[Row]] = run.summary.get("curves") or {}
    rows = [r for r in run.candidates if found.get(r["candidate"])]
    if not rows:
        return None
    lines = {r["candidate"]: _lines(found[r["candidate"]]) for r in rows}
    every = [p for pair in lines.values() for part in pair for line in part for p in line.points]
    if not every:
        return None
    top = max(p[0] for p in every)
    x = figures.Scale(0.0, top, axes.rounds(0.0, top, 4))
    scales = [_plane(lines.values(), part) for part in (0, 1)]
    return {
        "cards": [
            {
                "name": row["candidate"],
                "stuck": row.get("converged") is False,
                "plots": [
                    figures.curves(part, x, y)
                    for part, y in zip(lines[row["candidate"]], scales, strict=True)
                    if part
                ],
                "end": _ends(found[row["candidate"]]),
            }
            for row in rows
        ],
        "trainings": words.counted(sum(len(v) for v in found.values()), "training"),
    }


def _plane(pairs: Any, part: int) -> figures.Scale:
    values = [p[1] for pair in pairs for line in pair[part] for p in line.points]
    return figures.scale([*values, 0.0] if not part else values, within=(0.0, math.inf), most=3)


def _lines(trainings: Sequence[Row]) -> tuple[list[figures.Curve], list[figures.Curve]]:
    """Loss curves (training and held out) and held-out accuracy; means drawn over single ones."""
    loss = [
        *_bundle(trainings, "train_loss", "curve--train"),
        *_bundle(trainings, "held_out_loss", "curve--held"),
    ]
    return loss, _bundle(trainings, "held_out_accuracy", "curve--held")


def _bundle(trainings: Sequence[Row], key: str, kind: str) -> list[figures.Curve]:
    single = [p for p in (_points(t, key) for t in trainings) if p]
    lines = [figures.Curve(p, f"{kind} is-single") for p in single]
    same = len({tuple(x for x, _ in p) for p in single}) == 1
    if same:
        mean = np.mean([[y for _, y in p] for p in single], axis=0)
        points = tuple((x, float(y)) for (x, _), y in zip(single[0], mean, strict=True))
        lines.append(figures.Curve(points, kind))
    return lines


def _points(training: Row, key: str) -> tuple[tuple[float, float], ...]:
    """(update, value) of one curve; a value for every update is thinned by averaging."""
    update, values = training.get("update") or [], training.get(key) or []
    if not update or not values:
        return ()
    if len(values) != len(update):
        update = np.linspace(update[-1] / len(values), update[-1], len(values)).tolist()
    pairs = [(float(x), float(y)) for x, y in zip(update, values, strict=True) if words.known(y)]
    if not pairs:
        return ()
    thin = figures.narrowed(np.array(pairs).T, _CURVE)
    return tuple((float(x), float(y)) for x, y in thin.T)


def _ends(trainings: Sequence[Row]) -> str:
    last = [(t.get("held_out_accuracy") or [None])[-1] for t in trainings]
    found = [v for v in last if words.known(v)]
    return words.percent(sum(found) / len(found)) if found else ""


def more_data(run: Run) -> View | None:
    """Score against the share of the recordings that training saw."""
    found = run.summary.get("learning_curve")
    if not found:
        return None
    ends = [e[k] for e in found for k in ("low", "score", "high")]
    on = figures.scale(ends, within=(0.0, 1.0), least=0.1)
    rows = [
        {
            "name": words.counted(e["recordings"], "recording"),
            "note": f"{words.percent(e['share'], 0)} of the groups",
            "strip": figures.strip(on, e["score"], e.get("low"), e.get("high")),
            "value": words.percent(e["score"]),
            "interval": words.percent_range(e.get("low"), e.get("high")),
        }
        for e in found
    ]
    return {"rows": rows, "axis": figures.axis(on, percent=True)}


# -- sounds ---------------------------------------------------------------------------------------


def clips(run: Run) -> View | None:
    """The same clips in every representation."""
    found = run.entries("clips.json")
    if not found:
        return None
    colours = figures.palette()
    order = [r["candidate"] for r in run.candidates]
    stacked = any((row.get("channels") or 1) > 1 for row in run.candidates)
    return {"clips": [_clip(run, entry, order, colours) for entry in found], "stacked": stacked}


def _clip(run: Run, entry: Row, order: list[str], colours: np.ndarray) -> View:
    pictures = entry["pictures"]
    names = [n for n in order if n in pictures] + sorted(set(pictures) - set(order))
    return _span(entry) | {
        "label": entry["label"],
        "audio": media.sound(media.locate(run.artifacts, entry["audio"])),
        "shots": [(n, media.shot(run.artifacts, pictures[n], colours)) for n in names],
    }


def _span(entry: Row) -> View:
    start = float(entry["start"])
    end = start + float(entry["seconds"])
    return {"recording": entry["recording"], "span": f"{start:.1f} to {end:.1f}\u00a0s"}


def mistakes(run: Run) -> View | None:
    """The most confident mistakes, to be heard, with where the network looked."""
    found = run.entries("mistakes.json")
    if not found:
        return None
    colours = figures.palette()
    return {"mistakes": [_mistake(run, entry, colours) for entry in found]}


def _mistake(run: Run, entry: Row, colours: np.ndarray) -> View:
    attention = media.array(run.artifacts, entry["grad_cam"]) if entry.get("grad_cam") else None
    veil, seen = None, None
    if attention is not None:
        veil = media.address("image/png", figures.veil(attention))
        seen = media.noticed(attention, entry["picture"])
    return _span(entry) | {
        "label": entry["label"],
        "predicted": entry["predicted"],
        "probability": words.percent(entry["probability"]),
        "group": entry.get("group"),
        "candidate": entry["candidate"],
        "audio": media.sound(media.locate(run.artifacts, entry["audio"])),
        "shot": media.shot(run.artifacts, entry["picture"], colours),
        "veil": veil,
        "seen": seen,
    }


# -- the data and the protocol --------------------------------------------------------------------


def data(run: Run) -> View:
    """What the recordings are, what is wrong with them, and what was left out."""
    told = run.summary["data"]
    health = run.summary.get("health") or {}
    counts = told.get("counts") or {}
    top = max(counts.values(), default=1)
    skipped = run.summary.get("skipped") or []
    return {
        "facts": [(k, v) for k, v in _data_facts(told) if v],
        "counts": [(c, words.count(counts[c]), round(100 * counts[c] / top, 2)) for c in counts],
        "notes": told.get("notes") or [],
        "warnings": told.get("warnings") or [],
        "findings": [_finding(f) for f in health.get("findings") or []],
        "shortcuts": [_shortcut(row) for row in health.get("shortcuts") or []],
        "skipped": skipped[:_LISTED],
        "unlisted": max(len(skipped) - _LISTED, 0),
        "lost": words.counted(len(skipped), "file"),
    }


def _data_facts(told: Row) -> Iterator[tuple[str, str]]:
    yield "Folder", f"{told['root']} ({told.get('layout') or 'layout unknown'})"
    classes = words.counted(len(told["classes"]), "class", "classes")
    yield "Recordings", f"{words.count(told['recordings'])} in {classes}"
    yield "Groups", f"{words.count(told['groups'])}, from {told.get('group_source') or 'the files'}"
    yield "Labels", f"from {told['label_source']}" if told.get("label_source") else ""
    yield "Length", f"{words.number(told.get('hours'), 2)}\u00a0h"
    yield "Analysed at", f"{words.hertz(told['analysis_rate'])}, {_channels(told)}"
    spans = f"{told['clip_seconds']:g}\u00a0s, every {told['hop_seconds']:g}\u00a0s"
    yield "Clips", f"{words.count(told['clips'])} of {spans}"
    yield "Folds", f"{words.counted(told['folds'], 'fold')}, {told['fold_kind']}"


def _channels(told: Row) -> str:
    """Runs of earlier versions always averaged; some do not say so."""
    said = told.get("channels") or "averaged"
    return {"averaged": "channels averaged", "one": "one channel"}.get(said, said)


def _finding(found: Row) -> View:
    files = [str(f) for f in found.get("files") or []]
    return {
        "level": found.get("level") or "info",
        "message": found["message"],
        "files": files[:_LISTED],
        "unlisted": max(len(files) - _LISTED, 0),
        "count": words.counted(len(files), "file") if files else "",
    }


def _shortcut(row: Row) -> View:
    return {
        "feature": row["feature"],
        "score": words.percent(row["balanced_accuracy"]),
        "chance": words.percent(row.get("chance")),
        "shuffled": words.percent(row.get("shuffled")),
        "p_holm": words.p_value(row.get("p_holm")),
        "found": bool(row.get("found")),
    }


def protocol(run: Run) -> View:
    """How the comparison was made."""
    told = run.summary["protocol"]
    facts = [
        ("Effort", told.get("effort")),
        ("Candidates", words.listed([str(c) for c in told.get("candidates") or []])),
        ("Reference", told.get("reference")),
        ("Folds and seeds", _folds(told)),
        ("Network", told.get("model")),
        ("Second network", told.get("second_model")),
        ("Updates a training", words.count(told.get("updates"))),
        ("Batch", words.count(told.get("batch"))),
        ("Search", told.get("search")),
        ("Precision", told.get("precision")),
    ]
    times = [(name, words.clock(value)) for name, value in run.timings.items()]
    return {
        "facts": [(k, str(v)) for k, v in facts if v and v != words.NONE],
        "notes": told.get("plan_notes") or [],
        "timings": times,
    }


def _folds(told: Row) -> str:
    folds, seeds = told.get("folds"), told.get("seeds")
    return f"{folds} folds, up to {words.counted(seeds, 'seed')}" if folds and seeds else ""


def repeat(run: Run) -> View:
    """How to get the same run again."""
    return {
        "command": run.summary.get("command"),
        "experiment": run.experiment,
        "hash": run.summary.get("hash"),
        "version": run.summary.get("auricle"),
    }


# -- all of them ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page: its anchor (and template), its heading, and what fills it."""

    name: str
    title: str
    fill: Callable[[Run], View | None]


SECTIONS = (
    Section("verdict", "Verdict", verdict),
    Section("ranking", "Ranking", ranking),
    Section("effects", "What mattered", effects),
    Section("searched", "What the search brought", searched),
    Section("honesty", "How far to trust the score", honesty),
    Section("per_class", "Class by class", per_class),
    Section("confusion", "What was taken for what", confusion),
    Section("mistakes", "Mistakes to listen to", mistakes),
    Section("clips", "The same sound in every representation", clips),
    Section("cost", "Cost against accuracy", cost),
    Section("learning", "Learning curves", learning),
    Section("more_data", "What more data would bring", more_data),
    Section("data", "The data", data),
    Section("protocol", "How it was compared", protocol),
    Section("repeat", "Do it again", repeat),
)


def clean(value: Any) -> Any:
    """The same JSON with every text printable and every number that is not finite as None."""
    if isinstance(value, str):
        return words.printable(value)
    if isinstance(value, float):
        return value if words.known(value) else None
    if isinstance(value, list):
        return [clean(item) for item in value]
    if isinstance(value, dict):
        return {words.printable(str(key)): clean(item) for key, item in value.items()}
    return value


def script_data(value: Any) -> str:
    r"""JSON that is safe between script tags.

    >>> script_data({"a": "</script>"})
    '{"a":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
