"""Prediction without torch: an exported model needs numpy, soundfile, soxr and onnxruntime.

from auricle import runtime
model = runtime.load("model.onnx")
model.predict("song.wav").label
"""

from auricle.runtime.description import Description
from auricle.runtime.onnx import SUFFIX, OnnxPredictor, load
from auricle.runtime.prediction import ClipPrediction, Prediction, chosen_format, write, write_csv
from auricle.runtime.predictor import Predictor

__all__ = [
    "SUFFIX",
    "ClipPrediction",
    "Description",
    "OnnxPredictor",
    "Prediction",
    "Predictor",
    "chosen_format",
    "load",
    "write",
    "write_csv",
]
