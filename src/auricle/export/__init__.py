"""From a saved model to one file that other programs run: ONNX, or a torch.export program.

    waveforms (batch, samples), lengths (batch,) -> probabilities, log_probabilities (batch, class)

Front end, normalisation, network and calibration are inside. Cutting a recording into clips, bringing it
to the rate and pooling the clips' scores are not: the metadata say how. Every file is run on test vectors
before it is kept, and refused where it answers otherwise.
"""

from auricle.export.onnx import Variant, to_onnx

__all__ = ["Variant", "to_onnx"]
