"""An exported model in onnxruntime: one file, no torch.

The file takes `waveforms` `(batch, samples)` float32 and `lengths` `(batch,)` int64, and gives
`probabilities` and `log_probabilities` `(batch, class)`, calibrated; of several labels `log_odds` in
place of the latter. What it says of itself stands in its metadata under `auricle`, as JSON: the fields of `Description` and the notes of
`auricle.export`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from auricle.errors import ModelError
from auricle.runtime.description import Description, parsed, validated
from auricle.runtime.predictor import Predictor
from auricle.runtime.scores import Sigmoid, Softmax

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

SUFFIX = ".onnx"
FORMAT = 1
FAMILIARITY = "familiarity"
"""The output `(batch,)` that files of earlier versions lack."""
KEY = "auricle"
"""Of the metadata."""
INPUTS = ("waveforms", "lengths")
_ERRORS_ONLY = 3


def outputs(description: Description) -> tuple[str, ...]:
    """What the file gives: probabilities, what clips are pooled by, and how familiar they are.

    The last only where the model says from when on a sound is unlike what it was trained on.
    """
    rows = "log_odds" if description.several else "log_probabilities"
    return ("probabilities", rows, *([FAMILIARITY] if description.unlike else []))


class OnnxPredictor(Predictor):
    """A loaded model that onnxruntime computes.

    Args:
        session: the loaded file.
        description: what its metadata say of it.
        notes: the metadata's other fields: licence, version, how clips are cut and pooled.

    Attributes:
        notes: as given.
    """

    def __init__(
        self, session: InferenceSession, description: Description, notes: Mapping[str, Any]
    ) -> None:
        super().__init__(description, output=Sigmoid() if description.several else Softmax())
        self.notes = notes
        self._session = session
        there = {value.name for value in session.get_outputs()}
        self._asked = [name for name in outputs(description)[1:] if name in there]

    def rows(self, waveforms: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """See `runtime.Predictor.rows`; here they are calibrated already."""
        return self.scores(waveforms, lengths)[0]

    def scores(
        self, waveforms: np.ndarray, lengths: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """See `runtime.Predictor.scores`."""
        given = dict(zip(INPUTS, (waveforms, lengths), strict=True))
        rows, *familiar = self._session.run(self._asked, given)
        return np.asarray(rows, np.float64), familiar[0] if familiar else None


def load(path: str | Path, *, threads: int | None = None) -> OnnxPredictor:
    """Load an exported model.

    Args:
        path: an `.onnx` file that `auricle export` wrote.
        threads: that a computation takes; None: one a core.

    Raises:
        ModelError: no such file, a damaged one, or one that auricle has not written.
    """
    path = Path(path)
    session = _session(path, threads)
    text = session.get_modelmeta().custom_metadata_map.get(KEY)
    if text is None:
        raise ModelError(
            f"{path} is an ONNX file without auricle's metadata: make one by `auricle export`"
        )
    place = f"the metadata of {path}"
    body = parsed(text, form=FORMAT, place=place)
    description = validated(body, place=place)
    _check_shapes(session, description, path)
    known = Description.__dataclass_fields__
    return OnnxPredictor(session, description, {k: v for k, v in body.items() if k not in known})


def _session(path: Path, threads: int | None) -> InferenceSession:
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    options = onnxruntime.SessionOptions()
    options.log_severity_level = _ERRORS_ONLY
    options.intra_op_num_threads = len(_cores()) if threads is None else threads
    failures = (
        state.Fail, state.InvalidArgument, state.InvalidGraph, state.InvalidProtobuf,
        state.NoSuchFile, state.NotImplemented, state.RuntimeException,
    )  # fmt: skip
    try:
        return onnxruntime.InferenceSession(
            path.read_bytes(), options, providers=["CPUExecutionProvider"]
        )
    except OSError as error:
        raise ModelError(f"cannot read the model {path}: {error.strerror}") from error
    except failures as error:
        raise ModelError(f"the model {path} is damaged, or no ONNX file: {error}") from error


def _cores() -> set[int]:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return os.sched_getaffinity(0)
    return set(range(os.cpu_count() or 1))


def _check_shapes(session: InferenceSession, description: Description, path: Path) -> None:
    """See that the file takes and gives what its description says."""
    found = {
        value.name: (value.type, tuple(value.shape[1:]))
        for value in (*session.get_inputs(), *session.get_outputs())
    }
    scores = ("tensor(float)", (len(description.classes),))
    wanted = {
        "waveforms": ("tensor(float)", (description.samples,)),
        "lengths": ("tensor(int64)", ()),
        **dict.fromkeys(outputs(description)[:2], scores),
    }
    if FAMILIARITY in found:
        wanted[FAMILIARITY] = ("tensor(float)", ())
    for name, shape in wanted.items():
        if found.get(name) != shape:
            raise ModelError(
                f"the model {path} does not fit its metadata: {name} is {found.get(name)}, and must "
                f"be {shape}"
            )
    if len(found) != len(wanted):
        raise ModelError(f"the model {path} has inputs or outputs beside {', '.join(wanted)}")
