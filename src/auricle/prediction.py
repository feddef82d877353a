"""Use a saved model with torch: a timeline of clips and a score for each recording."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from auricle import bundle, runtime
from auricle.frontends import Stack, engine
from auricle.runtime import ClipPrediction as ClipPrediction
from auricle.runtime import Prediction as Prediction
from auricle.runtime import write_csv as write_csv
from auricle.runtime.prediction import FORMATS as FORMATS
from auricle.runtime.prediction import write as write


class Predictor(runtime.Predictor):
    """A loaded model that torch computes.

    Args:
        network: front end and model as one module.
        description: what its bundle says of it.
    """

    def __init__(self, network: bundle.Network, description: bundle.Description) -> None:
        super().__init__(description, output=description.output)
        self.network = network.eval()
        self._endings = [chain.fitted for chain in network.front_end.members]

    def rows(self, waveforms: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """See `runtime.Predictor.rows`; by one thread."""
        with engine.one_torch_thread(), torch.inference_mode():
            return self.output.rows(self._logits(waveforms, lengths).numpy())

    def scores(self, waveforms: np.ndarray, lengths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """See `runtime.Predictor.scores`."""
        with engine.one_torch_thread(), torch.inference_mode():
            logits = self._logits(waveforms, lengths).numpy()
        return self.output.rows(logits), self.output.familiarity(logits)

    def _logits(self, waveforms: np.ndarray, lengths: np.ndarray) -> torch.Tensor:
        """What the network says, its front end computed by the engine."""
        chain = self.network.front_end
        found = engine.with_frames({"": chain}, waveforms, lengths=lengths)[""]
        fixed, frames = torch.from_numpy(found.pictures), torch.from_numpy(found.frames)
        pictures = fixed.unbind(1) if isinstance(chain, Stack) else [fixed]
        seen = [
            (picture, frames) if ending is None else ending.with_lengths(picture, frames)
            for picture, ending in zip(pictures, self._endings, strict=True)
        ]
        return self.network.model(torch.stack([picture for picture, _ in seen], dim=1), seen[0][1])


def load(path: str | Path, *, model: str | None = None) -> Predictor:
    """Load a saved model and check that it answers as it did when it was saved.

    Args:
        path: a run's `model` folder, or a zip of it.
        model: `file.py:Class`, where the network is your own code.

    Raises:
        ModelError: no model, a damaged one, or one that fails its test vectors.
    """
    return Predictor(*bundle.load(path, model=model))
