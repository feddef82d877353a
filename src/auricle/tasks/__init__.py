"""What is to be learnt: one label a recording, or several; and the baselines."""

import numpy as np

from auricle.tasks import classification, multilabel
from auricle.tasks.task import Task as Task


def of(targets: np.ndarray) -> Task:
    """The task of targets: class indices `(recording,)`, or 0 and 1 `(recording, class)`."""
    return multilabel if targets.ndim == 2 else classification
