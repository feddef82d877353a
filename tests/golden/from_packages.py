"""Write the golden files of packages: what the networks' own code and torchaudio itself compute.

    python tests/golden/from_packages.py              writes all of packages.npz
    python tests/golden/from_packages.py 'whisper*'   writes some of them anew
    python tests/golden/from_packages.py --check      compares instead, and fails where they differ

`make_golden.py` follows published formulas; this script calls the programs. They are no dependency of
auricle or of its tests: they want an environment of their own, made once where a file is to be written,

    pip install --no-deps torchaudio==2.11.0 openai-whisper==20250625 tiktoken more-itertools \\
        torchvggish==0.2 resampy torchlibrosa==0.1.0 transformers==4.57.6 huggingface_hub==0.36.2 \\
        tokenizers==0.22.2 regex bigvgan==2.4.1 nnAudio==0.3.4

beside torch, numpy, scipy, librosa and numba. torchaudio 2.11.0 has a compiled part that loads beside
torch 2.11 only; nothing here uses it, and without the file (`torchaudio/lib/_torchaudio.abi3.so`)
the rest works beside any torch. No weights are needed, nothing is downloaded.

Each array stands beside `NAME:by`, the packages and versions that computed it. A pattern that no name
matches is an error.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import numpy as np

from make_golden import matching, same, sound

FILE = Path(__file__).with_name("packages.npz")


def torchaudio(y: np.ndarray, rate: int) -> np.ndarray:
    """MelSpectrogram() and AmplitudeToDB() at their defaults."""
    from torchaudio import transforms

    return decibels(y, transforms.MelSpectrogram(rate))


def torchaudio_slaney(y: np.ndarray, rate: int) -> np.ndarray:
    """Slaney's bands, and a floor 60 dB below the loudest."""
    from torchaudio import transforms

    mel = transforms.MelSpectrogram(
        rate, n_fft=1024, hop_length=256, f_min=20, f_max=8000, n_mels=80,
        norm="slaney", mel_scale="slaney",
    )  # fmt: skip
    return decibels(y, mel, top_db=60)


def torchaudio_magnitude(y: np.ndarray, rate: int) -> np.ndarray:
    """A Hamming window shorter than the transform, not centred, magnitudes."""
    import torch
    from torchaudio import transforms

    mel = transforms.MelSpectrogram(
        rate, n_fft=512, win_length=400, hop_length=160, f_min=60, f_max=7600, n_mels=30,
        window_fn=torch.hamming_window, power=1, center=False,
    )  # fmt: skip
    return computed(mel, y)


def torchaudio_mfcc(y: np.ndarray, rate: int) -> np.ndarray:
    """MFCC() at its defaults."""
    from torchaudio import transforms

    return computed(transforms.MFCC(rate), y)


def torchaudio_log_mfcc(y: np.ndarray, rate: int) -> np.ndarray:
    """MFCC() of logarithms in place of decibels."""
    from torchaudio import transforms

    sizes = {"n_fft": 512, "hop_length": 160, "n_mels": 40}
    return computed(transforms.MFCC(rate, n_mfcc=13, log_mels=True, melkwargs=sizes), y)


def kaldi(y: np.ndarray, rate: int) -> np.ndarray:
    """torchaudio's port of compute-fbank-feats, at its defaults."""
    import torch
    from torchaudio.compliance.kaldi import fbank

    return fbank(torch.from_numpy(32768 * y)[None], sample_frequency=rate).numpy().T


def kaldi_mfcc(y: np.ndarray, rate: int) -> np.ndarray:
    """torchaudio's port of compute-mfcc-feats, at its defaults."""
    import torch
    from torchaudio.compliance.kaldi import mfcc

    return mfcc(torch.from_numpy(32768 * y)[None], sample_frequency=rate).numpy().T


def computed(transform: object, y: np.ndarray) -> np.ndarray:
    """Of a module, in float64."""
    import torch

    return transform.double()(torch.from_numpy(y)).numpy()


def decibels(y: np.ndarray, mel: object, top_db: float | None = None) -> np.ndarray:
    """Decibels of a mel spectrogram, in float64."""
    import torch
    from torchaudio import transforms

    level = transforms.AmplitudeToDB(top_db=top_db)
    return level(mel.double()(torch.from_numpy(y))).numpy()


def whisper(y: np.ndarray, rate: int, bands: int = 80) -> np.ndarray:
    """OpenAI's own function, in float32."""
    from whisper.audio import log_mel_spectrogram

    return log_mel_spectrogram(y.astype(np.float32), n_mels=bands).numpy()


def whisper_128(y: np.ndarray, rate: int) -> np.ndarray:
    """The same with the bands of large-v3."""
    return whisper(y, rate, 128)


def vggish(y: np.ndarray, rate: int) -> np.ndarray:
    """Google's own mel_features.py, with the parameters that vggish_input.py hands it."""
    from torchvggish import mel_features, vggish_params

    return mel_features.log_mel_spectrogram(
        y,
        audio_sample_rate=rate,
        log_offset=vggish_params.LOG_OFFSET,
        window_length_secs=vggish_params.STFT_WINDOW_LENGTH_SECONDS,
        hop_length_secs=vggish_params.STFT_HOP_LENGTH_SECONDS,
        num_mel_bins=vggish_params.NUM_MEL_BINS,
        lower_edge_hertz=vggish_params.MEL_MIN_HZ,
        upper_edge_hertz=vggish_params.MEL_MAX_HZ,
    ).T


def panns(y: np.ndarray, rate: int) -> np.ndarray:
    """The front end that Cnn14 begins with, and the arguments that it gives it, in float64."""
    import torch
    from torchlibrosa.stft import LogmelFilterBank, Spectrogram

    power = Spectrogram(n_fft=1024, hop_length=320, freeze_parameters=True).double()
    level = LogmelFilterBank(
        sr=rate, n_fft=1024, n_mels=64, fmin=50, fmax=14000, top_db=None, freeze_parameters=True
    ).double()
    with torch.no_grad():
        return level(power(torch.from_numpy(y)[None]))[0, 0].numpy().T


def ast(y: np.ndarray, rate: int) -> np.ndarray:
    """transformers' extractor for AST, in float32, cut to the frames of the sound."""
    from transformers import ASTFeatureExtractor

    frames = 1 + (len(y) - 400) // 160
    extract = ASTFeatureExtractor(sampling_rate=rate, max_length=frames)
    found = extract(y.astype(np.float32), sampling_rate=rate, return_tensors="np")
    return found["input_values"][0].T


def hifigan(y: np.ndarray, rate: int) -> np.ndarray:
    """HiFi-GAN's function as BigVGAN ships it, with HiFi-GAN's config_v1.json, in float32."""
    import torch
    from bigvgan.meldataset import mel_spectrogram

    sizes = {"n_fft": 1024, "hop_size": 256, "win_size": 1024, "num_mels": 80}
    wave = torch.from_numpy(y.astype(np.float32))[None]
    return mel_spectrogram(wave, sampling_rate=rate, fmin=0, fmax=8000, **sizes)[0].numpy()


def nnaudio_cqt(y: np.ndarray, rate: int) -> np.ndarray:
    """CQT1992v2 of four octaves, magnitudes, zeros beyond the ends, in float32."""
    import torch
    from nnAudio.features import CQT1992v2

    cqt = CQT1992v2(
        sr=rate, hop_length=441, fmin=65.4, n_bins=48, pad_mode="constant",
        output_format="Magnitude", verbose=False,
    )  # fmt: skip
    with torch.no_grad():
        return cqt(torch.from_numpy(y.astype(np.float32))[None])[0].numpy()


Computing = Callable[[np.ndarray, int], np.ndarray]
PACKAGES: dict[str, tuple[int, Computing, tuple[str, ...]]] = {
    "torchaudio": (16000, torchaudio, ("torchaudio", "torch")),
    "torchaudio-mfcc": (16000, torchaudio_mfcc, ("torchaudio", "torch")),
    "torchaudio-slaney": (22050, torchaudio_slaney, ("torchaudio", "torch")),
    "torchaudio-magnitude": (16000, torchaudio_magnitude, ("torchaudio", "torch")),
    "torchaudio-log-mfcc": (16000, torchaudio_log_mfcc, ("torchaudio", "torch")),
    "kaldi": (16000, kaldi, ("torchaudio", "torch")),
    "kaldi-mfcc": (16000, kaldi_mfcc, ("torchaudio", "torch")),
    "whisper": (16000, whisper, ("openai-whisper", "torch")),
    "whisper-128": (16000, whisper_128, ("openai-whisper", "torch")),
    "vggish": (16000, vggish, ("torchvggish", "numpy")),
    "panns": (32000, panns, ("torchlibrosa", "librosa", "torch")),
    "ast": (16000, ast, ("transformers", "torchaudio", "torch")),
    "hifigan": (22050, hifigan, ("bigvgan", "librosa", "torch")),
    "nnaudio-cqt": (22050, nnaudio_cqt, ("nnAudio", "torch")),
}


def stored() -> dict[str, np.ndarray]:
    """What the golden file holds; nothing where there is none."""
    if not FILE.exists():
        return {}
    with np.load(FILE) as file:
        return dict(file)


def by(packages: tuple[str, ...]) -> str:
    """The packages with their versions."""
    return ", ".join(f"{package} {version(package)}" for package in packages)


def main(arguments: list[str]) -> int:
    """Write or compare; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("patterns", nargs="*", help="names, * and ? allowed")
    parser.add_argument("--check", action="store_true", help="compare with the file")
    options = parser.parse_args(arguments)
    before = stored()
    new: dict[str, np.ndarray] = {}
    for name in matching(options.patterns, PACKAGES):
        rate, compute, packages = PACKAGES[name]
        new[name] = compute(sound(rate), rate).astype(np.float32)
        new[f"{name}:by"] = np.array(by(packages))
    names = [name for name in new if name in PACKAGES]
    if options.check:
        wrong = [name for name in names if not same(new[name], before.get(name))]
        print(f"{len(names) - len(wrong)} of {len(names)} as stored", *wrong)
        return 1 if wrong else 0
    kept = {name: array for name, array in before.items() if name.partition(":")[0] in PACKAGES}
    np.savez_compressed(FILE, **dict(sorted((kept | new).items())))
    print(f"wrote {len(names)} to {FILE}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
