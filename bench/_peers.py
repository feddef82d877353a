"""Other libraries' front ends, each at its best setting, for `bench/frontends.py`.

A peer is a function from one clip `(time,)` float32 to a picture; its maker builds once what can be
kept. Makers import their library themselves, so that one that is not installed is left out.
"""

from __future__ import annotations

import ctypes
import math
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import librosa
import numpy as np
import scipy.fft
import torch

from auricle.dsp.constant_q import erb_gamma
from auricle.frontends import convention

RATE, N_FFT, HOP, MELS, SECONDS = 22050, 2048, 512, 128, 10
# Of bands that are even in hertz or octaves: up to half the rate audioFlux 0.1.9 writes where it must
# not, and ends the program.
LOWEST, HIGHEST = 32.703, 8000.0
Peer = Callable[[np.ndarray], np.ndarray]


def decibels(power: np.ndarray) -> np.ndarray:
    """librosa's `power_to_db` as others would write it."""
    level = 10 * np.log10(np.maximum(power, 1e-10))
    return np.maximum(level, level.max() - 80)


# --- log-mel -------------------------------------------------------------------------------------


def librosa_logmel() -> Peer:
    return lambda y: librosa.power_to_db(librosa.feature.melspectrogram(y=y, sr=RATE))


def mel_bank() -> torch.Tensor:
    return torch.from_numpy(librosa.filters.mel(sr=RATE, n_fft=N_FFT, n_mels=MELS))


def torch_decibels(power: torch.Tensor) -> torch.Tensor:
    """torchaudio's `amplitude_to_DB` with `top_db=80`."""
    level = 10 * torch.log10(power.clamp(min=1e-10))
    return torch.max(level, level.amax((-2, -1), keepdim=True) - 80)


def torch_power(y: torch.Tensor) -> torch.Tensor:
    """torchaudio's `Spectrogram(power=2, pad_mode="constant")`."""
    window = torch.hann_window(N_FFT)
    found = torch.stft(y, N_FFT, HOP, window=window, pad_mode="constant", return_complex=True)
    return found.abs().pow(2)


def torch_logmel() -> Peer:
    """torchaudio's `MelSpectrogram(norm="slaney", mel_scale="slaney")` and `AmplitudeToDB`."""
    bank = mel_bank()

    def batch(y: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            power = torch_power(torch.from_numpy(y))
            return torch_decibels(torch.matmul(bank, power)).numpy()

    return batch


def nnaudio_logmel() -> Peer:
    from nnAudio import features

    mel = features.MelSpectrogram(
        sr=RATE, n_fft=N_FFT, n_mels=MELS, hop_length=HOP, pad_mode="constant", power=2.0,
        fmin=0.0, fmax=RATE / 2, norm=1, verbose=False,
    )  # fmt: skip

    def one(y: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return torch_decibels(mel(torch.from_numpy(y)[None]))[0].numpy()

    return one


def audioflux_bank(
    scale: str, style: str, bands: int, span: tuple[float, float] = (32.7, RATE / 2)
) -> Peer:
    """Power in bands of `audioflux.BFT`, which has no centring: the clip is padded."""
    import audioflux
    from audioflux import type as kinds

    bank = audioflux.BFT(
        num=bands, radix2_exp=round(math.log2(N_FFT)), samplate=RATE, slide_length=HOP,
        low_fre=span[0], high_fre=span[1], window_type=kinds.WindowType.HANN,
        scale_type=kinds.SpectralFilterBankScaleType[scale],
        style_type=kinds.SpectralFilterBankStyleType[style],
        normal_type=kinds.SpectralFilterBankNormalType.BAND_WIDTH,
        data_type=kinds.SpectralDataType.POWER,
    )  # fmt: skip
    return lambda y: np.asarray(bank.bft(np.pad(y, N_FFT // 2), result_type=1))


def audioflux_logmel() -> Peer:
    mel = audioflux_bank("MEL", "SLANEY", MELS)
    return lambda y: decibels(mel(y))


def kaldi_logmel() -> Peer:
    import kaldi_native_fbank as kaldi

    options = kaldi.FbankOptions()
    kaldi_frames(options.frame_opts)
    options.mel_opts.num_bins = MELS
    options.mel_opts.low_freq, options.mel_opts.high_freq = 0, RATE / 2

    def one(y: np.ndarray) -> np.ndarray:
        return (10 / math.log(10)) * kaldi_run(kaldi.OnlineFbank(options), y)

    return one


def kaldi_frames(options: Any) -> None:
    """The shared size. Kaldi's frame `t` is centred half a hop later: the clip is shifted."""
    options.samp_freq, options.window_type, options.snip_edges = RATE, "hann", False
    options.frame_length_ms, options.frame_shift_ms = 1000 * N_FFT / RATE, 1000 * HOP / RATE
    options.dither = options.preemph_coeff = 0
    options.remove_dc_offset = False


def kaldi_run(extractor: Any, y: np.ndarray) -> np.ndarray:
    extractor.accept_waveform(RATE, np.pad(y, (HOP // 2, 0)))
    extractor.input_finished()
    return np.stack([extractor.get_frame(i) for i in range(extractor.num_frames_ready)], axis=1)


def essentia_logmel() -> Peer:
    """Its standard mode: the streaming mode takes many times longer from Python."""
    import essentia
    from essentia import standard

    essentia.log.infoActive = False
    window = standard.Windowing(type="hann", normalized=False, zeroPhase=False, size=N_FFT)
    spectrum = standard.Spectrum(size=N_FFT)
    mel = standard.MelBands(
        inputSize=N_FFT // 2 + 1, numberBands=MELS, sampleRate=RATE, lowFrequencyBound=0,
        highFrequencyBound=RATE / 2, type="power", warpingFormula="slaneyMel", weighting="linear",
        normalize="unit_tri",
    )  # fmt: skip

    def one(y: np.ndarray) -> np.ndarray:
        frames = standard.FrameGenerator(y, frameSize=N_FFT, hopSize=HOP)
        return decibels(np.array([mel(spectrum(window(frame))) for frame in frames]).T)

    return one


LOGMEL: dict[str, Callable[[], Peer]] = {
    "librosa": librosa_logmel,
    "torchaudio's formulas in torch": torch_logmel,
    "nnAudio": nnaudio_logmel,
    "audioFlux": audioflux_logmel,
    "essentia": essentia_logmel,
    "kaldi-native-fbank": kaldi_logmel,
}


# --- other representations -----------------------------------------------------------------------


def torch_linear_db() -> Peer:
    return lambda y: torch_decibels(torch_power(torch.from_numpy(y))).numpy()


def nnaudio_linear_db() -> Peer:
    from nnAudio import features

    stft = features.STFT(
        n_fft=N_FFT, hop_length=HOP, sr=RATE, pad_mode="constant", output_format="Magnitude",
        verbose=False,
    )  # fmt: skip

    def one(y: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return torch_decibels(stft(torch.from_numpy(y)[None]).square())[0].numpy()

    return one


def audioflux_spectrum(kind: str) -> Peer:
    """Its `BFT` at every Fourier bin, "POWER" or "MAG": twice as fast as its `STFT`."""
    import audioflux
    from audioflux import type as kinds

    spectrum = audioflux.BFT(
        num=N_FFT // 2 + 1, radix2_exp=round(math.log2(N_FFT)), samplate=RATE, slide_length=HOP,
        window_type=kinds.WindowType.HANN, data_type=kinds.SpectralDataType[kind],
        scale_type=kinds.SpectralFilterBankScaleType.LINEAR,
    )  # fmt: skip
    return lambda y: np.asarray(spectrum.bft(np.pad(y, N_FFT // 2), result_type=1))


def audioflux_linear_db() -> Peer:
    power = audioflux_spectrum("POWER")
    return lambda y: decibels(power(y))


def cosines() -> np.ndarray:
    """The first 40 rows of the orthonormal cosine transform of the bands."""
    matrix = np.cos(np.pi / MELS * np.outer(np.arange(40), np.arange(MELS) + 0.5))
    matrix[0] /= np.sqrt(2)
    return np.sqrt(2 / MELS) * matrix


def torch_mfcc() -> Peer:
    logmel = torch_logmel()
    rotation = torch.from_numpy(cosines()).float()
    return lambda y: (rotation @ torch.from_numpy(logmel(y))).numpy()


def rectangles(edges: np.ndarray) -> np.ndarray:
    """How much of each Fourier bin, as wide as their distance, lies in each band; float64."""
    wide = RATE / N_FFT
    hertz = np.arange(N_FFT // 2 + 1) * wide
    high = np.minimum(edges[1:, None], hertz + wide / 2)
    return np.maximum(0, high - np.maximum(edges[:-1, None], hertz - wide / 2)) / wide


def even_bank() -> np.ndarray:
    """64 bands of equal width in hertz: sums."""
    return rectangles(np.linspace(LOWEST, HIGHEST, 65))


def octave_bank() -> np.ndarray:
    """64 bands of equal width in octaves: means."""
    edges = np.geomspace(LOWEST, HIGHEST, 65)
    return rectangles(edges) * (RATE / N_FFT) / np.diff(edges)[:, None]


def third_octave_bank() -> np.ndarray:
    """The 20 bands from 100 Hz to 8 kHz of IEC 61260, edges between exact midbands: sums."""
    return rectangles(1000 * 10 ** ((np.arange(-10, 11) - 0.5) / 10))


def multiplied(bank: np.ndarray) -> Peer:
    """A bank of one's own on librosa's transform, as its log-mel does it; in the sound's precision."""

    def one(y: np.ndarray) -> np.ndarray:
        return bank.astype(y.dtype) @ np.abs(librosa.stft(y)) ** 2

    return one


def nnaudio_bands(scale: str) -> Peer:
    """Its transform at 64 frequencies of any scale: no bands, one window at each."""
    from nnAudio import features

    stft = features.STFT(
        n_fft=N_FFT, freq_bins=64, hop_length=HOP, freq_scale=scale, fmin=LOWEST, fmax=HIGHEST,
        sr=RATE, pad_mode="constant", output_format="Magnitude", verbose=False,
    )  # fmt: skip

    def one(y: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return stft(torch.from_numpy(y)[None])[0].square().numpy()

    return one


def audioflux_cepstrum(bank: Peer, bands: int, count: int, rectify: str = "LOG") -> Peer:
    """`audioflux.XXCC` of a bank's power, in natural logarithms or cubic roots."""
    import audioflux
    from audioflux import type as kinds

    cepstrum, kind = audioflux.XXCC(num=bands), kinds.CepstralRectifyType[rectify]

    def one(y: np.ndarray) -> np.ndarray:
        power = bank(y)
        cepstrum.set_time_length(power.shape[1])
        return np.asarray(cepstrum.xxcc(power, cc_num=count, rectify_type=kind))

    return one


def audioflux_mfcc() -> Peer:
    return audioflux_cepstrum(audioflux_bank("MEL", "SLANEY", MELS), MELS, 40)


def audioflux_lfcc() -> Peer:
    """To 8 kHz: see `HIGHEST`."""
    bank = audioflux_bank("LINSPACE", "SLANEY", MELS, (LOWEST, HIGHEST))
    return audioflux_cepstrum(bank, MELS, 40)


def audioflux_gfcc() -> Peer:
    bank = audioflux_bank("ERB", "GAMMATONE", 64, (50.0, RATE / 2))
    return audioflux_cepstrum(bank, 64, 20, "CUBIC_ROOT")


def nnaudio_mfcc() -> Peer:
    from nnAudio import features

    mfcc = features.MFCC(
        sr=RATE, n_mfcc=40, n_fft=N_FFT, n_mels=MELS, hop_length=HOP, pad_mode="constant",
        verbose=False,
    )  # fmt: skip
    return of_torch(mfcc)


def of_torch(module: torch.nn.Module) -> Peer:
    """A module's picture of one clip."""

    def one(y: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return module(torch.from_numpy(y)[None])[0].numpy()

    return one


def essentia_cepstrum(name: str, **given: Any) -> Peer:
    """`essentia.standard.MFCC` or `GFCC`, frame by frame: the clip's frames, and one more."""
    import essentia
    from essentia import standard

    essentia.log.infoActive = False
    window = standard.Windowing(type="hann", normalized=False, zeroPhase=False, size=N_FFT)
    spectrum = standard.Spectrum(size=N_FFT)
    cepstrum = getattr(standard, name)(
        inputSize=N_FFT // 2 + 1, sampleRate=RATE, highFrequencyBound=RATE / 2, type="power",
        logType="dbpow", **given,
    )  # fmt: skip

    def one(y: np.ndarray) -> np.ndarray:
        frames = standard.FrameGenerator(y, frameSize=N_FFT, hopSize=HOP)
        rows = np.array([cepstrum(spectrum(window(frame)))[1] for frame in frames])
        return rows[: 1 + len(y) // HOP].T

    return one


def essentia_mfcc() -> Peer:
    return essentia_cepstrum(
        "MFCC", numberBands=MELS, numberCoefficients=40, lowFrequencyBound=0,
        warpingFormula="slaneyMel", weighting="linear", normalize="unit_tri",
    )  # fmt: skip


def essentia_gfcc() -> Peer:
    return essentia_cepstrum("GFCC", numberBands=64, numberCoefficients=20, lowFrequencyBound=50)


def kaldi_mfcc() -> Peer:
    import kaldi_native_fbank as kaldi

    options = kaldi.MfccOptions()
    kaldi_frames(options.frame_opts)
    options.mel_opts.num_bins, options.num_ceps = MELS, 40
    options.mel_opts.low_freq, options.mel_opts.high_freq = 0, RATE / 2
    return lambda y: kaldi_run(kaldi.OnlineMfcc(options), y)


def linear_bank() -> np.ndarray:
    """torchaudio's `linear_fbanks`, float64."""
    hertz, points = np.linspace(0, RATE / 2, N_FFT // 2 + 1), np.linspace(0, RATE / 2, MELS + 2)
    slopes, steps = points[:, None] - hertz, np.diff(points)[:, None]
    return np.maximum(0, np.minimum(-slopes[:-2] / steps[:-1], slopes[2:] / steps[1:]))


def torch_lfcc() -> Peer:
    """torchaudio's `LFCC`, with decibels."""
    bank, rotation = torch.from_numpy(linear_bank()).float(), torch.from_numpy(cosines()).float()

    def one(y: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            level = torch_decibels(torch.matmul(bank, torch_power(torch.from_numpy(y))))
            return (rotation @ level).numpy()

    return one


def exact_lfcc(y: np.ndarray) -> np.ndarray:
    power = np.abs(librosa.stft(y)) ** 2
    return cosines() @ decibels(linear_bank() @ power)


def kaldi_own() -> Peer:
    """Kaldi's filter bank as its defaults have it, without dither."""
    import kaldi_native_fbank as kaldi

    options = kaldi.FbankOptions()
    options.frame_opts.samp_freq, options.frame_opts.dither = RATE, 0

    def one(y: np.ndarray) -> np.ndarray:
        extractor = kaldi.OnlineFbank(options)
        extractor.accept_waveform(RATE, y * np.float32(2**15))
        extractor.input_finished()
        count = extractor.num_frames_ready
        return np.stack([extractor.get_frame(i) for i in range(count)], axis=1)

    return one


def kaldi_own_exact(y: np.ndarray) -> np.ndarray:
    return kaldi_own()(y.astype(np.float32))


KALDI_CHAIN = str(convention("kaldi", sample_rate=RATE))


def audioflux_reassigned() -> Peer:
    """`audioflux.Reassign`, which moves magnitudes and gives the plain transform too."""
    import audioflux
    from audioflux import type as kinds

    stage = audioflux.Reassign(
        radix2_exp=round(math.log2(N_FFT)), samplate=RATE, slide_length=HOP,
        window_type=kinds.WindowType.HANN, re_type=kinds.ReassignType.ALL,
    )  # fmt: skip
    return lambda y: np.abs(stage.reassign(np.pad(y, N_FFT // 2), result_type=1)[0]) ** 2


def nnaudio_cqt() -> Peer:
    from nnAudio import features

    return of_torch(
        features.CQT1992v2(sr=RATE, hop_length=HOP, n_bins=84, fmin=LOWEST, verbose=False)
    )


def nnaudio_vqt() -> Peer:
    from nnAudio import features

    return of_torch(
        features.VQT(
            sr=RATE, hop_length=HOP, n_bins=84, fmin=LOWEST, gamma=erb_gamma(12.0), verbose=False
        )
    )


def audioflux_cqt(beta: float = 0.0) -> Peer:
    """`beta` above 0 makes it the variable-Q transform."""
    import audioflux

    cqt = audioflux.CQT(num=84, samplate=RATE, low_fre=LOWEST, slide_length=HOP, beta=beta)
    return lambda y: np.abs(np.asarray(cqt.cqt(y)))


def audioflux_chroma() -> Peer:
    """Linear chroma; its octave chroma ends the program, as bands in octaves do: see `HIGHEST`."""
    from audioflux import spectrogram
    from audioflux import type as kinds

    chroma = spectrogram.Spectrogram(
        num=12, samplate=RATE, radix2_exp=round(math.log2(N_FFT)), slide_length=HOP,
        window_type=kinds.WindowType.HANN, data_type=kinds.SpectralDataType.POWER,
        filter_bank_type=kinds.SpectralFilterBankType.CHROMA,
    )  # fmt: skip
    chroma.set_chroma_data_normal_type(kinds.ChromaDataNormalType.MAX)
    return lambda y: np.asarray(chroma.spectrogram(np.pad(y, N_FFT // 2)))


def nnaudio_gammatone() -> Peer:
    from nnAudio import features

    return of_torch(
        features.Gammatonegram(
            sr=RATE, n_fft=N_FFT, n_bins=64, hop_length=HOP, pad_mode="constant", verbose=False
        )
    )


def librosa_pcen(y: np.ndarray) -> np.ndarray:
    mel = librosa.feature.melspectrogram(y=y, sr=RATE)
    return librosa.pcen(mel * np.float32(2**31), sr=RATE)


def librosa_chroma(y: np.ndarray) -> np.ndarray:
    return librosa.feature.chroma_stft(y=y, sr=RATE, tuning=0.0)


def librosa_tuned_chroma(y: np.ndarray) -> np.ndarray:
    return librosa.feature.chroma_stft(y=y, sr=RATE)


def librosa_tempogram(y: np.ndarray) -> np.ndarray:
    return librosa.feature.tempogram(y=y, sr=RATE)


def librosa_reassigned(y: np.ndarray) -> np.ndarray:
    return librosa.reassigned_spectrogram(y, sr=RATE, n_fft=N_FFT, hop_length=HOP)[2]


def librosa_delta(y: np.ndarray) -> np.ndarray:
    mfcc = librosa.feature.mfcc(y=y, sr=RATE, n_mfcc=40)
    return np.concatenate([mfcc, *(librosa.feature.delta(mfcc, order=n) for n in (1, 2))])


SEVEN = "rms+zero_crossing_rate+centroid+bandwidth+rolloff+flatness+flux"
"""The descriptors that librosa, audioFlux and essentia all have."""
MANY = (
    "rms+zero_crossing_rate+centroid+bandwidth+rolloff+flatness+contrast+onset_strength+chroma+"
    "tonnetz+mfcc"
)
"""Those that librosa has."""


def librosa_shape(y: np.ndarray, s: np.ndarray) -> list[np.ndarray]:
    """What both sets begin with, from one magnitude spectrogram."""
    return [
        librosa.feature.rms(y=y, pad_mode="constant"),
        librosa.feature.zero_crossing_rate(y),
        librosa.feature.spectral_centroid(S=s, sr=RATE),
        librosa.feature.spectral_bandwidth(S=s, sr=RATE),
        librosa.feature.spectral_rolloff(S=s, sr=RATE),
        librosa.feature.spectral_flatness(S=s),
    ]


def librosa_seven(y: np.ndarray) -> np.ndarray:
    """librosa has no flux: the distance of magnitudes in numpy."""
    s = np.abs(librosa.stft(y))
    flux = np.linalg.norm(np.diff(s, axis=1, prepend=s[:, :1]), axis=0)
    return np.concatenate([*librosa_shape(y, s), flux[None]])


def librosa_many(y: np.ndarray) -> np.ndarray:
    s = np.abs(librosa.stft(y))
    power = librosa.feature.melspectrogram(S=s**2, sr=RATE, n_mels=40)
    mel = librosa.power_to_db(power, top_db=None)
    chroma = librosa.feature.chroma_stft(S=s**2, sr=RATE, tuning=0.0)
    return np.concatenate(
        [
            *librosa_shape(y, s),
            librosa.feature.spectral_contrast(S=s, sr=RATE),
            librosa.onset.onset_strength(S=mel, sr=RATE, center=False)[None],
            chroma,
            librosa.feature.tonnetz(chroma=chroma),
            librosa.feature.mfcc(S=mel, n_mfcc=20),
        ]
    )


def audioflux_seven() -> Peer:
    """One magnitude spectrogram for all; its `spread` is the bandwidth, flatness is of power."""
    import audioflux
    from audioflux import type as kinds

    magnitude = audioflux_spectrum("MAG")
    samples = audioflux.Temporal(
        frame_length=N_FFT, slide_length=HOP, window_type=kinds.WindowType.RECT
    )
    hertz = np.linspace(0, RATE / 2, N_FFT // 2 + 1, dtype=np.float32)
    spectral = audioflux.Spectral(num=len(hertz), fre_band_arr=hertz)

    def one(y: np.ndarray) -> np.ndarray:
        s = magnitude(y)
        spectral.set_time_length(s.shape[1])
        found = samples.temporal(np.pad(y, N_FFT // 2), has_rms=True, has_zcr=True)
        return np.stack(
            [
                found["rms_arr"], found["zcr_arr"], spectral.centroid(s), spectral.spread(s),
                spectral.rolloff(s, threshold=0.85), spectral.flatness(s * s),
                spectral.flux(s, is_exp=True),
            ]
        )  # fmt: skip

    return one


def essentia_seven() -> Peer:
    """Bandwidth as the root of the second central moment; its roll-off is of energy."""
    import essentia
    from essentia import standard

    essentia.log.infoActive = False
    window = standard.Windowing(type="hann", normalized=False, zeroPhase=False, size=N_FFT)
    spectrum = standard.Spectrum(size=N_FFT)
    rms, crossings = standard.RMS(), standard.ZeroCrossingRate()
    centroid, moments = standard.Centroid(range=RATE / 2), standard.CentralMoments(range=RATE / 2)
    roll_off, flatness = standard.RollOff(sampleRate=RATE), standard.Flatness()
    flux = standard.Flux()

    def row(frame: np.ndarray) -> list[float]:
        s = spectrum(window(frame))
        return [
            rms(frame), crossings(frame), centroid(s), math.sqrt(moments(s)[2]), roll_off(s),
            flatness(s * s), flux(s),
        ]  # fmt: skip

    def one(y: np.ndarray) -> np.ndarray:
        flux.reset()
        frames = standard.FrameGenerator(y, frameSize=N_FFT, hopSize=HOP)
        return np.array([row(frame) for frame in frames])[: 1 + len(y) // HOP].T

    return one


def audioflux_wavelet() -> Peer:
    """`audioflux.CWT` takes powers of two: the clip is cut into stretches of 2^15 samples."""
    import audioflux
    from audioflux import type as kinds

    power = 15
    cwt = audioflux.CWT(
        num=84, radix2_exp=power, samplate=RATE, low_fre=32.703, bin_per_octave=12,
        wavelet_type=kinds.WaveletContinueType.MORLET,
        scale_type=kinds.SpectralFilterBankScaleType.OCTAVE, is_padding=False,
    )  # fmt: skip

    def one(y: np.ndarray) -> np.ndarray:
        stretches = np.pad(y, (0, -len(y) % 2**power)).reshape(-1, 2**power)
        return np.concatenate([np.abs(cwt.cwt(stretch))[:, ::HOP] for stretch in stretches], 1)

    return one


def scipy_gammatone() -> Peer:
    """Gammatone filters as four biquads (Slaney 1993), then the mean square of each frame."""
    from scipy import signal

    filters = [gammatone_sections(f) for f in np.geomspace(50, 0.45 * RATE, 64)]

    def one(y: np.ndarray) -> np.ndarray:
        frames = len(y) // HOP
        rows = [signal.sosfilt(sections, y)[: frames * HOP] for sections in filters]
        return np.stack([np.square(row).reshape(frames, HOP).mean(1) for row in rows])

    return one


def gammatone_sections(centre: float) -> np.ndarray:
    """Four times the poles; one of the four zeros each."""
    b, turn = 2 * np.pi * 1.019 * (24.7 + 0.108 * centre), 2 * np.pi * centre / RATE
    radius, shifts = np.exp(-b / RATE), np.sqrt(3 + np.array([1, 1, -1, -1]) * 2**1.5)
    zeros = radius * (np.cos(turn) + np.array([1, -1, 1, -1]) * shifts * np.sin(turn))
    poles = [1, -2 * radius * np.cos(turn), radius**2]
    return np.array([[1, -zero, 0, *poles] for zero in zeros])


def plain(function: Peer) -> Callable[[], Peer]:
    return lambda: function


@dataclass(frozen=True)
class Row:
    """A representation, who else has it, and what it should be.

    Attributes:
        what: in words.
        chain: auricle's.
        peers: makers of the others.
        exact: from a float64 clip what is right; None where the others' definitions are others.
        source: whose definition that is.
        by_row: rows have units of their own, and each is measured by its own largest value.
    """

    what: str
    chain: str
    peers: dict[str, Callable[[], Peer]]
    exact: Peer | None = None
    source: str = "librosa in float64"
    by_row: bool = False


def librosa_power_db(y: np.ndarray) -> np.ndarray:
    return librosa.power_to_db(np.abs(librosa.stft(y)) ** 2)


def librosa_mel(y: np.ndarray) -> np.ndarray:
    return librosa.feature.melspectrogram(y=y, sr=RATE)


def librosa_five(y: np.ndarray) -> list[np.ndarray]:
    """Linear decibels, mel, log-mel, PCEN and 40 MFCCs from one transform."""
    power = np.abs(librosa.stft(y)) ** 2
    mel = librosa.feature.melspectrogram(S=power, sr=RATE)
    logmel = librosa.power_to_db(mel)
    return [
        librosa.power_to_db(power),
        mel,
        logmel,
        librosa.pcen(mel * np.float32(2**31), sr=RATE),
        librosa.feature.mfcc(S=logmel, n_mfcc=40),
    ]


def librosa_mfcc(y: np.ndarray) -> np.ndarray:
    return librosa.feature.mfcc(y=y, sr=RATE, n_mfcc=40)


def librosa_cqt(y: np.ndarray, **given: Any) -> np.ndarray:
    return np.abs(librosa.cqt(y, sr=RATE, hop_length=HOP, **given))


def librosa_vqt(y: np.ndarray, **given: Any) -> np.ndarray:
    return np.abs(librosa.vqt(y, sr=RATE, hop_length=HOP, **given))


WHOLE_FILTERS = "librosa in float64, filters not made sparse"

OTHERS: list[Row] = [
    Row(
        "power spectrogram in dB",
        "stft(2048,512)|db",
        {
            "librosa": plain(librosa_power_db),
            "torch": torch_linear_db,
            "audioFlux": audioflux_linear_db,
            "nnAudio": nnaudio_linear_db,
        },
        librosa_power_db,
    ),
    Row(
        "40 MFCCs",
        "stft(2048,512)|mel(128)|db|dct(coefficients=40)",
        {
            "librosa": plain(librosa_mfcc),
            "torch": torch_mfcc,
            "audioFlux": audioflux_mfcc,
            "kaldi-native-fbank": kaldi_mfcc,
            "nnAudio": nnaudio_mfcc,
            "essentia": essentia_mfcc,
        },
        librosa_mfcc,
    ),
    Row(
        "40 MFCCs and two slopes",
        "stft(2048,512)|mel(128)|db|dct(coefficients=40)|delta(order=2)",
        {"librosa": plain(librosa_delta)},
        librosa_delta,
    ),
    Row(
        "40 LFCCs",
        "stft(2048,512)|linear_bands(128,shape=triangle)|db|dct(coefficients=40)",
        {"torchaudio's formulas in torch": torch_lfcc, "audioFlux (to 8 kHz)": audioflux_lfcc},
        exact_lfcc,
        "torchaudio's formulas in float64",
    ),
    Row(
        "20 GFCCs of 64 bands",
        "stft(2048,512)|gammatone_bands(64)|root(0.1667)|dct(coefficients=20)",
        {"audioFlux": audioflux_gfcc, "essentia": essentia_gfcc},
    ),
    Row(
        "the preset kaldi, 25 and 10 ms, 23 bands",
        KALDI_CHAIN,
        {"kaldi-native-fbank": kaldi_own},
        kaldi_own_exact,
        "kaldi-native-fbank (float32)",
    ),
    Row(
        "mel with PCEN",
        "stft(2048,512)|mel(128)|pcen",
        {"librosa": plain(librosa_pcen)},
        librosa_pcen,
    ),
    Row(
        "CQT, 84 bins",
        "cqt(84,512,output=magnitude)",
        {"librosa": plain(librosa_cqt), "nnAudio": nnaudio_cqt, "audioFlux": audioflux_cqt},
        lambda y: librosa_cqt(y, sparsity=0),
        WHOLE_FILTERS,
    ),
    Row(
        "VQT, 84 bins",
        "vqt(84,512,output=magnitude)",
        {
            "librosa": plain(librosa_vqt),
            "nnAudio": nnaudio_vqt,
            "audioFlux": lambda: audioflux_cqt(erb_gamma(12.0)),
        },
        lambda y: librosa_vqt(y, sparsity=0),
        WHOLE_FILTERS,
    ),
    Row(
        "chroma",
        "stft(2048,512)|chroma",
        {"librosa": plain(librosa_chroma), "audioFlux": audioflux_chroma},
        librosa_chroma,
    ),
    Row(
        "chroma, tuning estimated",
        "stft(2048,512)|chroma(tuning=none)",
        {"librosa": plain(librosa_tuned_chroma)},
        librosa_tuned_chroma,
    ),
    Row(
        "64 bands even in hertz, to 8 kHz",
        f"stft(2048,512)|linear_bands(64,fmin={LOWEST},fmax={HIGHEST})",
        {
            "librosa and a matrix": lambda: multiplied(even_bank()),
            "audioFlux": lambda: audioflux_bank("LINSPACE", "SLANEY", 64, (LOWEST, HIGHEST)),
            "nnAudio": lambda: nnaudio_bands("linear"),
        },
        multiplied(even_bank()),
        "librosa and the matrix in float64",
    ),
    Row(
        "64 bands even in octaves, to 8 kHz",
        f"stft(2048,512)|log_bands(64,fmin={LOWEST},fmax={HIGHEST})",
        {
            "librosa and a matrix": lambda: multiplied(octave_bank()),
            "audioFlux": lambda: audioflux_bank("LOG", "SLANEY", 64, (LOWEST, HIGHEST)),
            "nnAudio": lambda: nnaudio_bands("log"),
        },
        multiplied(octave_bank()),
        "librosa and the matrix in float64",
    ),
    Row(
        "third-octave bands, 100 Hz to 8 kHz",
        "stft(2048,512)|octave(3,fmin=100.0,fmax=8000.0)",
        {"librosa and a matrix": lambda: multiplied(third_octave_bank())},
        multiplied(third_octave_bank()),
        "librosa and the matrix in float64",
    ),
    Row(
        "64 Bark bands",
        "stft(2048,512)|bark(64,fmin=32.7)",
        {"audioFlux": lambda: audioflux_bank("BARK", "SLANEY", 64)},
    ),
    Row(
        "64 ERB bands",
        "stft(2048,512)|erb(64,fmin=32.7)",
        {"audioFlux": lambda: audioflux_bank("ERB", "SLANEY", 64)},
    ),
    Row(
        "64 gammatone bands on the spectrum",
        "stft(2048,512)|gammatone_bands(64)",
        {
            "audioFlux": lambda: audioflux_bank("ERB", "GAMMATONE", 64),
            "nnAudio": nnaudio_gammatone,
        },
    ),
    Row("64 gammatone filters in time", "gammatone(64,512)", {"scipy": scipy_gammatone}),
    Row("scalogram, 84 wavelets", "scalogram(84,512)", {"audioFlux": audioflux_wavelet}),
    Row(
        "reassigned spectrogram",
        "reassigned(2048,512)",
        {"librosa": plain(librosa_reassigned), "audioFlux": audioflux_reassigned},
    ),
    Row(
        "tempogram",
        "stft(2048,512)|mel(128)|db(top_db=none)|tempogram(384)",
        {"librosa": plain(librosa_tempogram)},
        librosa_tempogram,
    ),
    Row(
        "seven descriptors",
        f"classic(2048,512,features={SEVEN})",
        {
            "librosa": plain(librosa_seven),
            "audioFlux": audioflux_seven,
            "essentia": essentia_seven,
        },
        librosa_seven,
        by_row=True,
    ),
    Row(
        "the eleven descriptors that librosa has",
        f"classic(2048,512,features={MANY})",
        {"librosa": plain(librosa_many)},
        librosa_many,
        by_row=True,
    ),
]


# --- the physical limit --------------------------------------------------------------------------

_FFTW = r"""
#include <fftw3.h>
static fftwf_plan plan;
static fftwf_complex *out;
void prepare(float *sound, int n) {
    out = fftwf_alloc_complex(n / 2 + 1);
    plan = fftwf_plan_dft_r2c_1d(n, sound, out, FFTW_PATIENT | FFTW_PRESERVE_INPUT);
}
void transform(float *sound, int hop, int frames) {
    for (int t = 0; t < frames; t++) fftwf_execute_dft_r2c(plan, sound + t * hop, out);
}
"""


def bare_fftw(y: np.ndarray) -> Callable[[], object]:
    """The transforms of a clip's frames and nothing else, by FFTW called from C.

    Frames are read where they lie and all go to one buffer that stays in the cache.

    Raises:
        ImportError: FFTW or a C compiler is not installed.
    """
    folder = Path(tempfile.mkdtemp())
    (folder / "bare.c").write_text(_FFTW)
    command = ["cc", "-O3", "-shared", "-fPIC", "-o", "bare.so", "bare.c", "-lfftw3f", "-lm"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise ImportError("no C compiler") from error
    if done.returncode:
        raise ImportError("FFTW's header or library is not installed (libfftw3-dev)")
    library = ctypes.CDLL(str(folder / "bare.so"))
    # Aligned to 64 bytes, as every frame then is.
    memory = np.zeros(len(y) + N_FFT + 16, np.float32)
    skip = -memory.ctypes.data % 64 // 4
    sound = memory[skip : skip + len(y) + N_FFT]
    place = ctypes.c_void_p(sound.ctypes.data)
    library.prepare(place, N_FFT)
    sound[:] = np.pad(y, N_FFT // 2)
    frames = 1 + len(y) // HOP
    return lambda: library.transform(place, HOP, frames)


def bare_scipy(y: np.ndarray) -> Callable[[], object]:
    """The same by pocketfft, in tiles that stay in the cache."""
    padded = np.pad(y, N_FFT // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, N_FFT)[::HOP]
    tiles = [np.ascontiguousarray(frames[i : i + 32]) for i in range(0, len(frames), 32)]
    return lambda: [scipy.fft.rfft(tile) for tile in tiles]
