"""Write the golden files: what toolkits and known networks compute, from their published formulas.

    python tests/golden/make_golden.py              writes all of conventions.npz
    python tests/golden/make_golden.py 'whisper*'   writes some of them anew
    python tests/golden/make_golden.py --check      compares instead, and fails where they differ

Numpy alone, in float64, frame by frame and filter by filter, and nothing of auricle: each function
follows the program that is named in its docstring. A pattern that no name matches is an error.
"""

from __future__ import annotations

import argparse
import fnmatch
import sys
from collections.abc import Callable, Collection
from pathlib import Path

import numpy as np

FILE = Path(__file__).with_name("conventions.npz")
SECONDS = 0.35
EPSILON = 2.0**-23


def sound(rate: int) -> np.ndarray:
    """A rising tone, clicks, noise of a linear congruential generator, and near silence at last."""
    count = int(SECONDS * rate)
    time = np.arange(count) / rate
    y = 0.4 * np.sin(2 * np.pi * (150 * time + 0.4 * rate * time**2 / SECONDS / 2))
    state = np.empty(count)
    number = 12345
    for i in range(count):
        number = (1664525 * number + 1013904223) % 2**32
        state[i] = number / 2**31 - 1
    y += 0.02 * state + 0.01
    y[:: rate // 20] += 0.3
    y[int(0.8 * count) :] *= 1e-4
    return y


def cut(y: np.ndarray, size: int, hop: int) -> np.ndarray:
    """Whole frames `(frame, sample)`."""
    starts = range(0, len(y) - size + 1, hop)
    return np.array([y[start : start + size] for start in starts])


def cosine_window(size: int, *, periodic: bool, a: float = 0.5) -> np.ndarray:
    """Hann, or Hamming with a = 0.54."""
    return a - (1 - a) * np.cos(2 * np.pi * np.arange(size) / (size if periodic else size - 1))


def triangle(x: float, left: float, centre: float, right: float) -> float:
    """Height of a triangle at x."""
    return max(0.0, min((x - left) / (centre - left), (right - x) / (right - centre)))


def htk_mel(hertz: np.ndarray | float) -> np.ndarray:
    """HTK's, Kaldi's and VGGish's mel."""
    return 1127 * np.log(1 + np.asarray(hertz) / 700)


def mel_axis_bank(bands: int, low: float, high: float, n_fft: int, rate: int) -> np.ndarray:
    """Triangles that are straight on the mel axis, `(band, bin)`."""
    edges = np.linspace(htk_mel(low), htk_mel(high), bands + 2)
    bins = htk_mel(np.arange(n_fft // 2 + 1) * rate / n_fft)
    return np.array([[triangle(m, *edges[b : b + 3]) for m in bins] for b in range(bands)])


def hertz_axis_bank(edges: np.ndarray, n_fft: int, rate: int) -> np.ndarray:
    """Triangles that are straight on the hertz axis, of height 1, `(band, bin)`."""
    bins = np.linspace(0, rate / 2, n_fft // 2 + 1)
    return np.array([[triangle(f, *edges[b : b + 3]) for f in bins] for b in range(len(edges) - 2)])


def slaney_bank(bands: int, low: float, high: float, n_fft: int, rate: int) -> np.ndarray:
    """librosa.filters.mel: Slaney's scale (1998), unit area."""

    def mel(f: float) -> float:
        return f * 3 / 200 if f < 1000 else 15 + 27 * np.log(f / 1000) / np.log(6.4)

    def hertz(m: float) -> float:
        return m * 200 / 3 if m < 15 else 1000 * 6.4 ** ((m - 15) / 27)

    edges = np.array([hertz(m) for m in np.linspace(mel(low), mel(high), bands + 2)])
    return hertz_axis_bank(edges, n_fft, rate) * (2 / (edges[2:] - edges[:-2]))[:, None]


def centred(y: np.ndarray, n_fft: int, hop: int) -> np.ndarray:
    """torch.stft(center=True, pad_mode="reflect") with a periodic Hann window, `(bin, frame)`."""
    padded = np.pad(y, n_fft // 2, mode="reflect")
    window = cosine_window(n_fft, periodic=True)
    return np.fft.rfft(cut(padded, n_fft, hop) * window).T


def dct(level: np.ndarray, coefficients: int) -> np.ndarray:
    """The orthonormal cosine transform of type II over bands, sum by sum."""
    bands = len(level)
    places = np.arange(bands) + 0.5
    rows = [np.cos(np.pi * k * places / bands) @ level for k in range(coefficients)]
    rows[0] = rows[0] / np.sqrt(2)
    return np.array(rows) * np.sqrt(2 / bands)


def lifter(cepstrum: np.ndarray, length: int = 22) -> np.ndarray:
    """HTK's and Kaldi's weights of the coefficients; 1 for the first."""
    return cepstrum * (1 + length / 2 * np.sin(np.pi * np.arange(len(cepstrum)) / length))[:, None]


def torchaudio_bank(bands: int, low: float, high: float, n_fft: int, rate: int) -> np.ndarray:
    """torchaudio.functional.melscale_fbanks(norm=None, mel_scale="htk")."""
    limits = 2595 * np.log10(1 + np.array([low, high]) / 700)
    edges = 700 * (10 ** (np.linspace(*limits, bands + 2) / 2595) - 1)
    return hertz_axis_bank(edges, n_fft, rate)


def torchaudio_mel(y: np.ndarray, rate: int) -> np.ndarray:
    """torchaudio.transforms.MelSpectrogram(): 400/200, 128 HTK bands without norm."""
    return torchaudio_bank(128, 0, rate / 2, 400, rate) @ np.abs(centred(y, 400, 200)) ** 2


def torchaudio(y: np.ndarray, rate: int) -> np.ndarray:
    """MelSpectrogram(), AmplitudeToDB()."""
    return 10 * np.log10(np.maximum(torchaudio_mel(y, rate), 1e-10))


def torchaudio_mfcc(y: np.ndarray, rate: int) -> np.ndarray:
    """torchaudio.transforms.MFCC(): top_db 80, 40 coefficients."""
    level = torchaudio(y, rate)
    return dct(np.maximum(level, level.max() - 80), 40)


def torchaudio_slaney(y: np.ndarray, rate: int) -> np.ndarray:
    """MelSpectrogram(n_fft=1024, hop_length=256, f_min=20, f_max=8000, n_mels=80, norm and
    mel_scale "slaney"), AmplitudeToDB(top_db=60).
    """
    power = np.abs(centred(y, 1024, 256)) ** 2
    level = 10 * np.log10(np.maximum(slaney_bank(80, 20, 8000, 1024, rate) @ power, 1e-10))
    return np.maximum(level, level.max() - 60)


def torchaudio_magnitude(y: np.ndarray, rate: int) -> np.ndarray:
    """MelSpectrogram(n_fft=512, win_length=400, hop_length=160, f_min=60, f_max=7600, n_mels=30,
    window_fn=hamming_window, power=1, center=False): torch.stft centres the window in n_fft.
    """
    window = np.pad(cosine_window(400, periodic=True, a=0.54), 56)
    magnitude = np.abs(np.fft.rfft(cut(y, 512, 160) * window)).T
    return torchaudio_bank(30, 60, 7600, 512, rate) @ magnitude


def torchaudio_log_mfcc(y: np.ndarray, rate: int) -> np.ndarray:
    """MFCC(n_mfcc=13, log_mels=True) of 512/160 and 40 bands: log(mel + 1e-6)."""
    power = np.abs(centred(y, 512, 160)) ** 2
    return dct(np.log(torchaudio_bank(40, 0, rate / 2, 512, rate) @ power + 1e-6), 13)


def toolkit_frames(
    y: np.ndarray, rate: int, window: Callable[[int], np.ndarray], *, remove_dc: bool
) -> np.ndarray:
    """25 ms each 10 ms, pre-emphasised by 0.97 each by itself, `(frame, sample)`."""
    framed = cut(y, rate * 25 // 1000, rate // 100)
    if remove_dc:
        framed = framed - framed.mean(1, keepdims=True)
    emphasised = framed.copy()
    emphasised[:, 1:] -= 0.97 * framed[:, :-1]
    emphasised[:, 0] -= 0.97 * framed[:, 0]
    return emphasised * window(framed.shape[1])


def next_power(size: int) -> int:
    """The transform's length."""
    n_fft = 1
    while n_fft < size:
        n_fft *= 2
    return n_fft


def kaldi(y: np.ndarray, rate: int) -> np.ndarray:
    """compute-fbank-feats --dither=0, feat/feature-fbank.cc."""

    def povey(size: int) -> np.ndarray:
        return cosine_window(size, periodic=False) ** 0.85

    framed = toolkit_frames(32768 * y, rate, povey, remove_dc=True)
    n_fft = next_power(framed.shape[1])
    bank = mel_axis_bank(23, 20, rate / 2, n_fft, rate)
    return np.log(np.maximum(bank @ np.abs(np.fft.rfft(framed, n_fft).T) ** 2, EPSILON))


def kaldi_mfcc(y: np.ndarray, rate: int) -> np.ndarray:
    """compute-mfcc-feats --dither=0 --use-energy=false, feat/feature-mfcc.cc."""
    return lifter(dct(kaldi(y, rate), 13))


def htk(y: np.ndarray, rate: int) -> np.ndarray:
    """HCopy to FBANK as the HTK Book's tutorial sets it up, HTKLib/HSigP.c (Wave2FBank).

    Magnitudes, floor 1. HTK itself has a WINDOWSIZE of 25.6 ms by default and no TARGETRATE.
    """

    def hamming(size: int) -> np.ndarray:
        return cosine_window(size, periodic=False, a=0.54)

    framed = toolkit_frames(32768 * y, rate, hamming, remove_dc=False)
    n_fft = next_power(framed.shape[1])
    magnitudes = np.abs(np.fft.rfft(framed, n_fft))
    # Each bin gives to two neighbouring channels (loChan, loWt); neither the first nor the last.
    centres = np.arange(0, 22) / 21 * htk_mel(rate / 2)
    channels = np.zeros((len(framed), 22))
    for k in range(1, n_fft // 2):
        mel = htk_mel(k * rate / n_fft)
        low = int(np.searchsorted(centres, mel)) - 1
        share = (centres[low + 1] - mel) / (centres[low + 1] - centres[low])
        channels[:, low] += share * magnitudes[:, k]
        channels[:, low + 1] += (1 - share) * magnitudes[:, k]
    return np.log(np.maximum(channels[:, 1:21], 1.0)).T


def htk_mfcc(y: np.ndarray, rate: int) -> np.ndarray:
    """HCopy to MFCC_0, HTKLib/HSigP.c (FBank2MFCC, FBank2C0), the zeroth coefficient first."""
    cepstrum = dct(htk(y, rate), 13)
    cepstrum[0] *= np.sqrt(2)
    return lifter(cepstrum)


def whisper(y: np.ndarray, rate: int, bands: int = 80) -> np.ndarray:
    """whisper/audio.py, log_mel_spectrogram."""
    power = np.abs(centred(y, 400, 160)[:, :-1]) ** 2
    level = np.log10(np.maximum(slaney_bank(bands, 0, 8000, 400, rate) @ power, 1e-10))
    return (np.maximum(level, level.max() - 8) + 4) / 4


def whisper_128(y: np.ndarray, rate: int) -> np.ndarray:
    """The same with the bands of large-v3."""
    return whisper(y, rate, 128)


def vggish(y: np.ndarray, rate: int) -> np.ndarray:
    """research/audioset/vggish/mel_features.py, log_mel_spectrogram."""
    framed = cut(y, 400, 160) * cosine_window(400, periodic=True)
    bank = mel_axis_bank(64, 125, 7500, 512, rate)
    bank[:, 0] = 0
    return np.log(bank @ np.abs(np.fft.rfft(framed, 512).T) + 0.01)


def panns(y: np.ndarray, rate: int) -> np.ndarray:
    """audioset_tagging_cnn, Cnn14: torchlibrosa's Spectrogram and LogmelFilterBank."""
    power = np.abs(centred(y, 1024, 320)) ** 2
    return 10 * np.log10(np.maximum(slaney_bank(64, 50, 14000, 1024, rate) @ power, 1e-10))


def ast(y: np.ndarray, rate: int) -> np.ndarray:
    """ast/src/dataloader.py on AudioSet: torchaudio.compliance.kaldi.fbank on sound in -1 to 1."""

    def hann(size: int) -> np.ndarray:
        return cosine_window(size, periodic=False)

    framed = toolkit_frames(y - y.mean(), rate, hann, remove_dc=True)
    power = np.abs(np.fft.rfft(framed, 512).T) ** 2
    level = np.log(np.maximum(mel_axis_bank(128, 20, rate / 2, 512, rate) @ power, EPSILON))
    return (level + 4.2677393) / (2 * 4.5689974)


def hifigan(y: np.ndarray, rate: int) -> np.ndarray:
    """hifi-gan/meldataset.py, mel_spectrogram, config_v1.json."""
    padded = np.pad(y, (1024 - 256) // 2, mode="reflect")
    spectrum = np.fft.rfft(cut(padded, 1024, 256) * cosine_window(1024, periodic=True)).T
    magnitude = np.sqrt(spectrum.real**2 + spectrum.imag**2 + 1e-9)
    return np.log(np.maximum(slaney_bank(80, 0, 8000, 1024, rate) @ magnitude, 1e-5))


REFERENCES: dict[str, tuple[int, Callable[[np.ndarray, int], np.ndarray]]] = {
    "torchaudio": (16000, torchaudio),
    "torchaudio-mfcc": (16000, torchaudio_mfcc),
    "torchaudio-slaney": (22050, torchaudio_slaney),
    "torchaudio-magnitude": (16000, torchaudio_magnitude),
    "torchaudio-log-mfcc": (16000, torchaudio_log_mfcc),
    "kaldi": (16000, kaldi),
    "kaldi-mfcc": (16000, kaldi_mfcc),
    "htk": (16000, htk),
    "htk-mfcc": (16000, htk_mfcc),
    "whisper": (16000, whisper),
    "whisper-128": (16000, whisper_128),
    "vggish": (16000, vggish),
    "panns": (32000, panns),
    "ast": (16000, ast),
    "hifigan": (22050, hifigan),
}


def references(patterns: list[str]) -> dict[str, np.ndarray]:
    """Those whose names match any of the patterns; all without patterns.

    Raises:
        SystemExit: a pattern that no name matches.
    """
    chosen = {name: REFERENCES[name] for name in matching(patterns, REFERENCES)}
    return {name: compute(sound(rate), rate) for name, (rate, compute) in chosen.items()}


def matching(patterns: list[str], names: Collection[str]) -> list[str]:
    """The names that match any of the patterns; all without patterns.

    Raises:
        SystemExit: a pattern that no name matches.
    """
    for pattern in patterns:
        if not fnmatch.filter(names, pattern):
            raise SystemExit(f"{pattern!r} matches none of {', '.join(names)}")
    return [name for name in names if any(fnmatch.fnmatch(name, p) for p in patterns or ["*"])]


def stored() -> dict[str, np.ndarray]:
    """What the golden file holds; nothing where there is none."""
    if not FILE.exists():
        return {}
    with np.load(FILE) as file:
        return dict(file)


def main(arguments: list[str]) -> int:
    """Write or compare; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("patterns", nargs="*", help="names, * and ? allowed")
    parser.add_argument("--check", action="store_true", help="compare with the file")
    options = parser.parse_args(arguments)
    found, before = references(options.patterns), stored()
    if options.check:
        wrong = [n for n, array in found.items() if not same(array, before.get(n))]
        print(f"{len(found) - len(wrong)} of {len(found)} as stored", *wrong)
        return 1 if wrong else 0
    kept = {name: array for name, array in before.items() if name in REFERENCES}
    new = {name: array.astype(np.float32) for name, array in found.items()}
    np.savez_compressed(FILE, **dict(sorted((kept | new).items())))
    print(f"wrote {len(new)} to {FILE}")
    return 0


def same(found: np.ndarray, before: np.ndarray | None) -> bool:
    """Equal as far as float32 holds them; libraries round cosines and logarithms differently."""
    if before is None or before.shape != found.shape:
        return False
    return bool(np.allclose(found, before, rtol=1e-6, atol=1e-5))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
