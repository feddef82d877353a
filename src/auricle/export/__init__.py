"""From a saved model to one file that other programs run: ONNX, or a torch.export program.

    waveforms (batch, samples), lengths (batch,) -> probabilities, log_probabilities (batch, class)

Front end, normalisation, network and calibration are inside. Cutting a recording into clips, bringing it
to the rate and pooling the clips' scores are not: the metadata say how. Every file is run on test vectors
before it is kept, and refused where it answers otherwise. `to_web` writes a page around the ONNX file.
"""

from auricle.export.metadata import Variant
from auricle.export.onnx import onnx_variants, to_onnx
from auricle.export.program import to_torch
from auricle.export.web import to_web

__all__ = ["Variant", "onnx_variants", "to_onnx", "to_torch", "to_web"]
