"""Use a saved model with torch: a timeline of clips and a score for each recording."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from auricle import bundle, runtime
from auricle.runtime import ClipPrediction as ClipPrediction
from auricle.runtime import Prediction as Prediction
from auricle.runtime import write_csv as write_csv
from auricle.runtime.prediction import FORMATS as FORMATS
from auricle.runtime.prediction import write as write
from auricle.runtime.scores import log_softmax


class Predictor(runtime.Predictor):
    """A loaded model that torch computes.

    Args:
        network: front end and model as one module.
        description: what its bundle says of it.
    """

    def __init__(self, network: bundle.Network, description: bundle.Description) -> None:
        super().__init__(description, temperature=description.temperature)
        self.network = network.eval()

    def log_probabilities(self, waveforms: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """See `runtime.Predictor.log_probabilities`."""
        with torch.inference_mode():
            logits = self.network(torch.from_numpy(waveforms), torch.from_numpy(lengths))
        return log_softmax(logits.numpy())


def load(path: str | Path, *, model: str | None = None) -> Predictor:
    """Load a saved model and check that it answers as it did when it was saved.

    Args:
        path: a run's `model` folder, or a zip of it.
        model: `file.py:Class`, where the network is your own code.

    Raises:
        ModelError: no model, a damaged one, or one that fails its test vectors.
    """
    return Predictor(*bundle.load(path, model=model))
