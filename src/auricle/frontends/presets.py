"""The named front ends, one line each, and the resolution that they share in a comparison.

Like is compared with like: in the matched track (`native=False`) all presets share window, hop,
frequency span and number of bins, so that two of them differ in what their names say and in
nothing else. `native=True` gives each its customary size instead; those are ranked apart.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from auricle.errors import ConfigError, unknown
from auricle.frontends import text as text_form
from auricle.frontends.chain import FrontEnd, Stack
from auricle.frontends.stages import STAGES
from auricle.frontends.stages.log_bands import LOWEST_NOTE_HZ
from auricle.frontends.stages.standardize import Standardize

NORMALIZATIONS = ("fold", "clip", "none")

# What a text takes from the shared resolution.
_SHARED = re.compile(r"\{(half_)?(n_fft|hop)\}")

_NATIVE_COEFFICIENTS = 40
_NATIVE_BINS_PER_OCTAVE = 12

_STFT = "stft({n_fft},{hop})"
_SPAN = "{bins},fmin={fmin},fmax={fmax}"
_MEL = _STFT + f"|mel({_SPAN})"
_LINEAR_TRIANGLES = _STFT + f"|linear_bands({_SPAN},shape=triangle)"

# HTK's bank, also Kaldi's, torchaudio's, VGGish's and AST's.
_HTK = "formula=htk,norm=none"
_HTK_STRAIGHT = _HTK + ",straight=mel"
# Sound in -1 to 1 as 16-bit integers, in magnitude and in power; float32's epsilon.
_INT16 = 2.0**15
_INT16_POWER = _INT16**2
_EPSILON = 2.0**-23
_KALDI_LOG = f"|affine(scale={_INT16_POWER})|log(floor={_EPSILON})"
_KALDI = "speech_stft({ms25},{ms10})|mel(23,fmin=20.0," + _HTK_STRAIGHT + ")" + _KALDI_LOG
_HTK_FRAMES = "speech_stft({win},{hop},window=hamming,remove_dc=false,output=magnitude)"
_HTK_LOG = f"|affine(scale={_INT16})|log(floor=1.0)"
_TORCHAUDIO = "stft(400,200,pad=reflect)|mel(128," + _HTK + ",allow_empty=true)|db"
_WHISPER = "pad(200,40,mode=reflect)|stft(400,160,center=false)|mel({mels})|db|affine(scale=0.025,offset=1.0)"
# AST subtracts the mean of AudioSet and divides by twice its deviation.
_AST_MEAN, _AST_STD = -4.2677393, 4.5689974


@dataclass(frozen=True, slots=True)
class Preset:
    """A named chain, up to its normalisation.

    Attributes:
        description: what it is and what it is for, in one line.
        chain: its text form; `{n_fft}`, `{hop}`, `{bins}`, `{fmin}`, `{fmax}` stand for the shared
            resolution, `{half_n_fft}` and `{half_hop}` for half of it.
        good, bad: when it is a good choice, and when not.
        source: the paper.
        native: the chain at its customary size, where that is not the shared one;
            `{octave_bins}` is 12 for each octave of the span, `{coefficients}` at most 40,
            `{ms25}` and `{ms10}` the samples of 25 and 10 ms, `{s1}` and `{s1_quarter}` the
            columns of 1 and a quarter second, `{third_bins}` a third of the bins, `{bins_an_octave}`
            those of an octave of the span, `{wavelet_fmax}` the end of the span, or `none` where
            wavelets do not reach it.
        per_clip: whether each clip is normalised by itself.
        sample_rate: the only rate that it is defined at, in hertz: sound of another one is
            resampled in the chain. Such a preset has its own size in every track.
    """

    description: str
    chain: str
    good: str
    bad: str
    source: str
    native: str | None = None
    per_clip: bool = False
    sample_rate: int | None = None


PRESETS: dict[str, Preset] = {
    "linear": Preset(
        "power in bands of equal width: the plain spectrogram",
        _STFT + "|linear_bands({bins},fmin={fmin},fmax={fmax})",
        good="a reference: what scale and compression add is seen against it",
        bad="for nearly all tasks; a few loud bins hide everything else",
        source="Allen & Rabiner 1977",
        native=_STFT,
    ),
    "linear-db": Preset(
        "the plain spectrogram in decibels",
        _STFT + "|linear_bands({bins},fmin={fmin},fmax={fmax})|db",
        good="machines, ultrasound, insects: harmonics at even distances, detail at high frequencies",
        bad="speech and music with few bins: the low octaves share a handful of them",
        source="Allen & Rabiner 1977",
        native=_STFT + "|db",
    ),
    "log-frequency-db": Preset(
        "equal steps for equal musical intervals, dB",
        _STFT + "|log_bands({bins},fmin={fmin},fmax={fmax})|db",
        good="pitched sound: a transposition is a shift, which convolutions do not mind",
        bad="low notes need resolution: the window's limits it, a constant-Q transform has it",
        source="Brown 1991",
        native=_STFT + "|log_bands({octave_bins},fmin={fmin},fmax={fmax})|db",
    ),
    "mel": Preset(
        "power on the mel scale, not compressed",
        _MEL,
        good="a reference: what the logarithm adds is seen against it",
        bad="for nearly all tasks; the range of power is too wide for a network",
        source="Stevens, Volkmann & Newman 1937",
    ),
    "logmel": Preset(
        "mel scale in decibels: the usual choice",
        _MEL + "|db",
        good="the first choice for speech, music and events with a steady background",
        bad="levels and backgrounds that change from recording to recording",
        source="Davis & Mermelstein 1980; Slaney 1998",
    ),
    "pcen": Preset(
        "mel scale, each band against its own past: noisy places",
        # librosa's initial state suits long recordings: it takes seconds to settle.
        _MEL + "|pcen(initial=first_frame)",
        good="events before a steady background, distant sources, changing levels and microphones",
        bad="where the steady part is the signal: hums, drones, room tone",
        source="Wang et al. 2017; Lostanlen et al. 2019",
    ),
    "mfcc": Preset(
        "log-mel rotated by a cosine transform",
        _MEL + "|db|dct",
        good="linear models and Gaussian mixtures, which like inputs that do not correlate",
        bad="convolutions over frequency: neighbouring coefficients are no neighbours",
        source="Davis & Mermelstein 1980",
        native=_MEL + "|db|dct(coefficients={coefficients})",
    ),
    "logmel-fine": Preset(
        "log-mel with half the window and hop",
        "stft({half_n_fft},{half_hop})|mel({bins},fmin={fmin},fmax={fmax})|db",
        good="clicks, consonants, fast trills",
        bad="tones close to each other; a network takes twice as long over it",
        source="Davis & Mermelstein 1980",
    ),
    "logmel-clip": Preset(
        "log-mel, each clip normalised alone",
        _MEL + "|db",
        good="levels and microphones that differ and mean nothing",
        bad="where level or colour carries the label; short clips",
        source="Davis & Mermelstein 1980",
        per_clip=True,
    ),
    "classic": Preset(
        "envelope, RMS, zero crossings, centroid ... MFCC: some 55 descriptors of each frame",
        "classic({n_fft},{hop},mels={bins})",
        good="small data sets, linear models and trees; a reference for pictures",
        bad="where the label lies in how a spectrum moves: a number for it says less than the picture",
        source="Peeters 2004; Tzanetakis & Cook 2002",
    ),
    "mel-root": Preset(
        "mel scale under the root of Stevens's loudness",
        _MEL + "|root(0.3)",
        good="loud events in near-silence, whose small values stay small",
        bad="levels that vary by orders of magnitude: the loud part rules",
        source="Stevens 1957; Hermansky 1990",
    ),
    "mel-log1p": Preset(
        "mel scale under a logarithm that leaves silence at 0",
        _MEL + "|log1p",
        good="clips with silent parts, which a logarithm would make a floor of",
        bad="quiet recordings: below its knee it is no logarithm",
        source="Schlüter & Gutenbrunner 2022",
    ),
    "pcen-birds": Preset(
        "PCEN as it suits calls outdoors: a shorter memory, a weaker gain control",
        _MEL + "|pcen(birds,initial=first_frame)",
        good="short calls, far and near, in wind and traffic",
        bad="events longer than its memory of 60 ms: only their onset stays",
        source="Lostanlen et al. 2019",
    ),
    "mfcc-delta": Preset(
        "MFCCs and their first and second slopes: the classic of speech",
        _MEL + "|db|dct|delta(order=2)",
        good="models that see single frames",
        bad="convolutions, over frequency and over time, which find slopes themselves",
        source="Davis & Mermelstein 1980; Furui 1981",
        native=_MEL + "|db|dct(coefficients=13)|delta(order=2)",
    ),
    "lfcc": Preset(
        "a cepstrum of triangles of equal width in hertz",
        _LINEAR_TRIANGLES + "|db|dct",
        good="traces at high frequencies: synthetic speech, insects, machines",
        bad="convolutions over frequency; speech, whose detail lies at low frequencies",
        source="Sahidullah, Kinnunen & Hanilçi 2015",
        native=_LINEAR_TRIANGLES + "|db|dct(coefficients={coefficients})",
    ),
    "gfcc": Preset(
        # The cube root of magnitudes is the sixth root of powers.
        "a cepstrum of a model of the ear: gammatone filters under a cube root",
        _STFT + "|gammatone_bands({bins},fmin={fmin},fmax={fmax})|root(0.1667)|dct",
        good="speech and speakers in noise",
        bad="convolutions over frequency",
        source="Shao, Jin, Wang & Srinivasan 2009",
        native=_STFT
        + "|gammatone_bands({bins},fmin={fmin},fmax={fmax})|root(0.1667)|dct(coefficients={coefficients})",
    ),
    "pcen-trainable": Preset(
        "PCEN whose parameters are learnt with the network, band by band",
        _MEL + "|pcen(initial=first_frame,trainable=true)",
        good="hundreds of recordings and more, from several places or microphones",
        bad="few recordings: fixed parameters do as well",
        source="Wang et al. 2017",
    ),
    "mel-pcen-trainable": Preset(
        "mel bands and PCEN that are both learnt with the network",
        _STFT
        + "|trainable_mel({bins},fmin={fmin},fmax={fmax})|pcen(initial=first_frame,trainable=true)",
        good="many recordings of sounds for which the ear's bands were not made",
        bad="few recordings: fixed bands do as well",
        source="Wang et al. 2017; Won et al. 2020",
    ),
    "leaf": Preset(
        "LEAF: filters, lowpasses and PCEN on the sound itself, learnt with the network",
        "gabor({bins},{hop},window={half_n_fft},fmin={fmin},fmax={fmax})|pcen(leaf,trainable=true)",
        good="thousands of recordings, and time: no part of the front end is given",
        bad="few recordings; it trains many times as long as a mel spectrum",
        source="Zeghidour et al. 2021",
        native="gabor(40,{ms10},window={ms25})|pcen(leaf,trainable=true)",
    ),
    "sincnet": Preset(
        # A learnt logarithm in place of the paper's layer normalisation, which standardize is.
        "SincNet: band passes on the sound itself, whose edges are learnt with the network",
        "sinc({bins},{hop},window={half_n_fft},fmin={fmin},fmax={fmax})|log1p(trainable=true)",
        good="thousands of recordings of speakers or machines",
        bad="few recordings; it trains many times as long as a mel spectrum",
        source="Ravanelli & Bengio 2018",
        native="sinc(80,{ms10})|log1p(trainable=true)",
    ),
    "bark-db": Preset(
        "the Bark scale in decibels: critical bands of hearing",
        _STFT + f"|bark({_SPAN})|db",
        good="where loudness and masking are the subject",
        bad="as a first choice: it is nearly mel, which more people know",
        source="Zwicker 1961; Traunmüller 1990",
    ),
    "erb-db": Preset(
        "the ERB-rate scale in decibels: more bands below 500 Hz than mel",
        _STFT + f"|erb({_SPAN})|db",
        good="speech and music whose detail lies at low frequencies",
        bad="short windows, whose bins are wider than such bands",
        source="Glasberg & Moore 1990",
    ),
    "gammatone-db": Preset(
        "filters of a model of the ear, in decibels",
        _STFT + f"|gammatone_bands({_SPAN})|db",
        good="speech in noise; models of hearing",
        bad="tones close to each other: its filters are wide at the foot",
        source="Patterson et al. 1992; Slaney 1993",
    ),
    "third-octave-db": Preset(
        "the third-octave bands of acoustics, in decibels",
        _STFT + "|octave(3,fmin={fmin},fmax={fmax})|db",
        good="noise, machines and rooms, whose figures are given in such bands",
        bad="pitch and harmonics: a band holds several of them",
        source="IEC 61260-1:2014",
    ),
    "logmel-a": Preset(
        "log-mel of sound as a level meter with A-weighting hears it",
        _STFT + f"|weight(A)|mel({_SPAN})|db",
        good="wind, hum and handling noise below the sounds of interest; levels in dB(A)",
        bad="sounds below 200 Hz; after statistics of each bin it changes little",
        source="IEC 61672-1:2013; Choi et al. 2018",
    ),
    "cqt-db": Preset(
        "the constant-Q transform in decibels: equal steps of pitch, each as narrow as its step",
        "cqt({bins},{hop},fmin={fmin},bins_per_octave={bins_an_octave})|db",
        good="music and other pitched sound down to its low notes: a transposition is a shift",
        bad="short clips and sharp timing at low frequencies: a low filter lasts a quarter of a second",
        source="Brown 1991; Schörkhuber & Klapuri 2010",
        native="cqt({octave_bins},{hop},fmin={fmin})|db",
    ),
    "vqt-db": Preset(
        "the variable-Q transform in decibels: as constant-Q, with shorter filters at low frequencies",
        "vqt({bins},{hop},fmin={fmin},bins_per_octave={bins_an_octave})|db",
        good="music with beats in the bass; pitched calls that begin suddenly",
        bad="telling low notes apart",
        source="Schörkhuber et al. 2014",
        native="vqt({octave_bins},{hop},fmin={fmin})|db",
    ),
    "gammatone-iir-db": Preset(
        "energies of a gammatone filter bank in the time domain, in decibels",
        "gammatone({bins},{hop},fmin={fmin},fmax={fmax})|db",
        good="models of hearing; onsets, which each band answers as fast as its width allows",
        bad="a first choice: gammatone-db costs a hundredth and looks much the same",
        source="Patterson et al. 1992; Slaney 1993",
    ),
    "scalogram-db": Preset(
        "power of Morlet wavelets, averaged over each frame, in decibels",
        "scalogram({bins},{hop},fmin={fmin},fmax={wavelet_fmax})|db",
        good="clicks, impacts and calls of all lengths: none is lost between two frames",
        bad="harmonics close to each other: a wavelet is wide",
        source="Mallat 1999",
    ),
    "scattering": Preset(
        "wavelets and wavelets of their envelopes, averaged, in logarithms",
        "scattering({hop},fmin={fmin})|log(floor=1e-05)",
        good="few examples; textures, beats and trills faster than a frame",
        bad="short hops: what order 2 adds is what a long mean forgets",
        source="Andén & Mallat 2014",
    ),
    "reassigned-db": Preset(
        "log-mel of a spectrogram whose energy is moved to where it is",
        f"reassigned({{n_fft}},{{hop}})|mel({_SPAN})|db",
        good="whistles, chirps and clicks that stand alone",
        bad="noise and crowded sounds: it shows grains that are not there",
        source="Auger & Flandrin 1995",
        native="reassigned({n_fft},{hop})|db",
    ),
    "chroma": Preset(
        "energy by pitch class, whatever the octave, tuned to each clip",
        _STFT + "|chroma(tuning=none)",
        good="chords, keys, cover versions",
        bad="speech, noise, anything without pitch",
        source="Fujishima 1999; Ellis 2007",
    ),
    "modulation": Preset(
        "how fast the level of each band swings, in windows of a second",
        f"{_STFT}|mel({{third_bins}},fmin={{fmin}},fmax={{fmax}})|db"
        "|modulation({s1},{s1_quarter})|log1p(scale=1.0)",
        good="speech against music, engines, insects and frogs: rhythms inside a sound",
        bad="clips shorter than a second; single events",
        source="Greenberg & Kingsbury 1997",
    ),
    "librosa": Preset(
        "log-mel as librosa's defaults give it",
        _MEL + "|db",
        good="to repeat what was computed with librosa",
        bad="low rates: its window is 93 ms at 22050 Hz",
        source="McFee et al. 2015",
        native="stft(2048,512)|mel(128)|db",
    ),
    "librosa-mfcc": Preset(
        "MFCCs as librosa's defaults give them",
        _MEL + "|db|dct",
        good="to repeat what was computed with librosa",
        bad="convolutions over frequency",
        source="McFee et al. 2015",
        native="stft(2048,512)|mel(128)|db|dct(coefficients=20)",
    ),
    "torchaudio": Preset(
        "log-mel as torchaudio's defaults give it",
        f"stft({{n_fft}},{{hop}},pad=reflect)|mel({_SPAN},{_HTK})|db(top_db=none)",
        good="to repeat what was computed with torchaudio",
        bad="a new start: at its own size many of its filters hold no Fourier bin",
        source="Yang et al. 2022",
        native=_TORCHAUDIO + "(top_db=none)",
    ),
    "torchaudio-mfcc": Preset(
        "MFCCs as torchaudio's defaults give them",
        f"stft({{n_fft}},{{hop}},pad=reflect)|mel({_SPAN},{_HTK})|db|dct",
        good="to repeat what was computed with torchaudio",
        bad="convolutions over frequency",
        source="Yang et al. 2022",
        native=_TORCHAUDIO + "|dct(coefficients=40)",
    ),
    "kaldi": Preset(
        "log-mel (fbank) as Kaldi's defaults give it, without dither",
        f"speech_stft({{n_fft}},{{hop}})|mel({_SPAN},{_HTK_STRAIGHT}){_KALDI_LOG}",
        good="networks and recipes for speech that were trained on Kaldi's features",
        bad="low frequencies: pre-emphasis turns them down",
        source="Povey et al. 2011",
        native=_KALDI,
    ),
    "htk": Preset(
        "log-mel (FBANK) as the HTK Book's tutorial sets it up: 25 ms, 10 ms",
        f"{_HTK_FRAMES.format(win='{n_fft}', hop='{hop}')}|mel({_SPAN},{_HTK_STRAIGHT}){_HTK_LOG}",
        good="to repeat what was computed with HTK",
        bad="quiet recordings: what lies below one step of 16 bits is cut",
        source="Young et al. 2006",
        native=f"{_HTK_FRAMES.format(win='{ms25}', hop='{ms10}')}|mel(20,{_HTK_STRAIGHT}){_HTK_LOG}",
    ),
    "kaldi-mfcc": Preset(
        "MFCCs as Kaldi's defaults give them, without dither and energy",
        f"speech_stft({{n_fft}},{{hop}})|mel({_SPAN},{_HTK_STRAIGHT}){_KALDI_LOG}"
        "|dct(lifter=22.0,liftering=htk)",
        good="recipes for speech that were trained on Kaldi's features",
        bad="convolutions over frequency",
        source="Povey et al. 2011",
        native=_KALDI + "|dct(coefficients=13,lifter=22.0,liftering=htk)",
    ),
    "htk-mfcc": Preset(
        "MFCCs (MFCC_0) as the HTK Book's tutorial sets them up: 25 ms, 10 ms, the zeroth coefficient first",
        f"{_HTK_FRAMES.format(win='{n_fft}', hop='{hop}')}|mel({_SPAN},{_HTK_STRAIGHT}){_HTK_LOG}"
        "|dct(norm=htk,lifter=22.0,liftering=htk)",
        good="to repeat what was computed with HTK",
        bad="convolutions over frequency; quiet recordings",
        source="Young et al. 2006",
        native=f"{_HTK_FRAMES.format(win='{ms25}', hop='{ms10}')}|mel(20,{_HTK_STRAIGHT}){_HTK_LOG}"
        "|dct(coefficients=13,norm=htk,lifter=22.0,liftering=htk)",
    ),
    "whisper": Preset(
        "the input of Whisper but for its padding to 30 s",
        _WHISPER.format(mels=80),
        good="to feed Whisper, tiny to large-v2",
        bad="streams: it needs the clip's loudest point",
        source="Radford et al. 2023",
        sample_rate=16000,
    ),
    "whisper-128": Preset(
        "the input of Whisper large-v3 but for its padding to 30 s",
        _WHISPER.format(mels=128),
        good="to feed Whisper, large-v3 and turbo",
        bad="streams: it needs the clip's loudest point",
        source="Radford et al. 2023",
        sample_rate=16000,
    ),
    "vggish": Preset(
        "the input of VGGish before it is cut into 0.96 s",
        "speech_stft(400,160,window=hann,periodic=true,remove_dc=false,preemphasis=0.0,"
        f"output=magnitude)|mel(64,fmin=125.0,fmax=7500.0,{_HTK_STRAIGHT})|log(floor=0.0,offset=0.01)",
        good="to feed VGGish and its relatives (YAMNet's differs in the offset)",
        bad="quiet sound: the offset of 0.01 hides it",
        source="Hershey et al. 2017",
        sample_rate=16000,
    ),
    "panns": Preset(
        "the input of PANNs (Cnn14 and others at 32 kHz)",
        "stft(1024,320,pad=reflect)|mel(64,fmin=50.0,fmax=14000.0)|db(top_db=none)",
        good="to feed PANNs, which normalise it by themselves",
        bad="sound below 50 Hz",
        source="Kong et al. 2020",
        sample_rate=32000,
    ),
    "ast": Preset(
        "the input of the Audio Spectrogram Transformer but for its padding to 1024 frames",
        f"speech_stft(400,160,window=hann)|mel(128,fmin=20.0,{_HTK_STRAIGHT},allow_empty=true)"
        f"|log(floor={_EPSILON})"
        f"|affine(scale={0.5 / _AST_STD},offset={-0.5 * _AST_MEAN / _AST_STD})",
        good="to feed AST and networks that took over its input",
        bad="a new start: some of its filters hold no Fourier bin and stay constant",
        source="Gong, Chung & Glass 2021",
        sample_rate=16000,
    ),
    "hifigan": Preset(
        "the mel spectrogram that HiFi-GAN (V1 to V3 for LJSpeech) makes sound of",
        "pad(384,384,mode=reflect)|stft(1024,256,center=false)|magnitude|mel(80,fmax=8000.0)"
        "|log(floor=1e-05)",
        good="to feed HiFi-GAN and text-to-speech that speaks through it",
        bad="sound above 8 kHz",
        source="Kong, Kim & Bae 2020",
        sample_rate=22050,
    ),
}

# The usual choice first: a short time budget still compares against it.
DEFAULT_CANDIDATES: tuple[str, ...] = (
    "logmel",
    "pcen",
    "mfcc",
    "linear-db",
    "log-frequency-db",
    "logmel-fine",
    "logmel-clip",
    "mel",
    "linear",
)


@dataclass(frozen=True, slots=True)
class Resolution:
    """What all candidates of the matched track share.

    Attributes:
        n_fft: window in samples.
        hop: samples from frame to frame.
        bins: rows of every picture.
        fmin: lowest frequency in hertz; the highest is half the sample rate.
    """

    n_fft: int
    hop: int
    bins: int
    fmin: float


# The one place that decides the matched track's sizes.
_SPEECH_RATE, _SPEECH_WINDOW = 16000, 0.032
_LONGEST_WINDOW = 0.064
_SHORTEST_WINDOW = 128
_FEWEST_OCTAVES = 4
_FEWEST_FRAMES = 64
_MOST_BINS = 64


def resolution(sample_rate: int, clip_seconds: float) -> Resolution:
    """The matched track's resolution for sound of this rate in clips of this length.

    - Window: the power of two nearest (in octaves) to 32 ms at up to 16 kHz, where most sound is
      speech and its pulses want a short one; to 64 ms from 32 kHz on, where music and events want
      finer pitch; in proportion between; at least 128 samples, which low rates (structure-borne
      sound, infrasound) need for 16 bins.
    - Hop: half a window; halved, at most twice, while a clip has fewer than 64 frames.
    - Bins: an eighth of the window's samples, at most 64, so that no filter is empty, not even
      at half the window (`logmel-fine`).
    - Span: from 32.7 Hz (C1), since a logarithmic axis has no zero, to half the sample rate; at
      low rates from a sixteenth of that half, four octaves.

    Raises:
        ConfigError: no rate, or no length.

    >>> resolution(32000, 10), resolution(8000, 0.5).hop
    (Resolution(n_fft=2048, hop=1024, bins=64, fmin=32.7), 32)
    """
    if not (sample_rate > 0 and clip_seconds > 0):
        raise ConfigError(
            f"no resolution for {sample_rate} Hz and clips of {clip_seconds} s: both must be above 0"
        )
    window = min(max(1, sample_rate / _SPEECH_RATE) * _SPEECH_WINDOW, _LONGEST_WINDOW)
    n_fft = max(_SHORTEST_WINDOW, 2 ** round(math.log2(window * sample_rate)))
    hop = n_fft // 2
    while hop > n_fft // 8 and clip_seconds * sample_rate < _FEWEST_FRAMES * hop:
        hop //= 2
    fmin = min(LOWEST_NOTE_HZ, sample_rate / 2 / 2**_FEWEST_OCTAVES)
    return Resolution(n_fft, hop, min(_MOST_BINS, n_fft // 8), fmin)


def build(
    name: str,
    *,
    sample_rate: int,
    n_fft: int,
    hop: int,
    bins: int,
    fmin: float = LOWEST_NOTE_HZ,
    fmax: float | None = None,
    normalize: str = "fold",
    native: bool = False,
) -> FrontEnd | Stack:
    """The front end of a preset or of a chain, or of several joined by `+` as channels.

    Args:
        name: a preset, a chain in text form, or several of them joined by `+`. In a chain a
            preset's name may stand where sound goes in: `highpass(100)|logmel`. A chain without
            `standardize` is normalised as presets are.
        sample_rate, n_fft, hop, bins: the shared resolution, see `resolution`.
        fmin, fmax: the shared span in hertz; `fmax=None` is half the sample rate.
        normalize: "fold" (statistics of the training fold), "clip" (each clip's own) or "none".
            Presets that normalise per clip by definition do so in the first two.
        native: each preset's customary size instead of the shared one: all Fourier bins for
            `linear*`, 12 bins an octave for `log-frequency-db`, 40 coefficients for `mfcc`.

    Raises:
        ConfigError: an unknown name, an error in a chain with its place, sizes that are not
            possible, or no picture.

    >>> print(build("logmel", sample_rate=32000, **asdict(resolution(32000, 10))))
    stft(2048,1024)|mel(64,fmin=32.7)|db|standardize(fold)
    """
    if normalize not in NORMALIZATIONS:
        raise unknown("normalization", normalize, NORMALIZATIONS)
    validate([name])

    def sized(preset: Preset, rate: int) -> str:
        text = (preset.native or preset.chain) if native else preset.chain
        if preset.sample_rate not in (None, rate):
            text = f"resample({preset.sample_rate})|{text}"
        # After a change of rate window and hop stay as they were in seconds.
        change = rate / sample_rate
        window = n_fft if change == 1 else 2 * round(n_fft * change / 2)
        return text.format_map(_sizes(rate, window, round(hop * change), bins, fmin, fmax))

    known = {name: functools.partial(sized, preset) for name, preset in PRESETS.items()}
    chains = [
        _normalised(FrontEnd.parse(part, sample_rate=sample_rate, chains=known), part, normalize)
        for part in text_form.parts(name)
    ]
    return chains[0] if len(chains) == 1 else Stack(*chains)


def _normalised(chain: FrontEnd, text: str, normalize: str) -> FrontEnd:
    """The chain of a text with its normalisation, if it has none yet."""
    if chain.axes.kind in ("waveform", "complex"):
        raise ConfigError(
            f"{text} gives {chain.axes.kind} values and no picture; "
            "end the chain with a transform and its power, for example stft(1024,512)"
        )
    fitted = [stage.name for stage in chain if stage.fits]
    if normalize == "none" and fitted:
        raise ConfigError(
            f"{text}: there is no training fold here; leave {fitted[0]}(fold) out, "
            f"or take {fitted[0]}(clip)"
        )
    if normalize == "none" or any(isinstance(stage, Standardize) for stage in chain):
        return chain
    words = {word.strip() for word in text.split("|")}
    per_clip = any(word in PRESETS and PRESETS[word].per_clip for word in words)
    return chain | Standardize(scope="clip" if per_clip else normalize)


def convention(name: str, *, sample_rate: int | None = None) -> FrontEnd:
    """What a toolkit's defaults or a known network's input are, at their own sizes and no further.

    Args:
        name: a preset with sizes of its own: `librosa`, `torchaudio`, `kaldi`, `htk`, the same with
            `-mfcc`, or a network's: `whisper`, `vggish`, `panns`, `ast`, `hifigan` ...
        sample_rate: of the sound, in hertz; None: the network's. Sound of another rate than the
            network's is resampled in the chain.

    Raises:
        ConfigError: a name without sizes of its own, or a toolkit's without a rate.

    >>> print(convention("librosa", sample_rate=22050))
    stft(2048,512)|mel(128)|db
    """
    known = [
        n for n, preset in PRESETS.items() if not _SHARED.search(preset.native or preset.chain)
    ]
    if name not in known:
        raise unknown("convention", name, known)
    rate = PRESETS[name].sample_rate if sample_rate is None else sample_rate
    if rate is None:
        raise ConfigError(f"{name} is defined at any rate; give sample_rate")
    sizes = asdict(resolution(rate, 10))
    chain = build(name, sample_rate=rate, native=True, normalize="none", **sizes)
    assert isinstance(chain, FrontEnd)
    return chain


def matched(
    names: Iterable[str], *, sample_rate: int, clip_seconds: float, normalize: str = "fold"
) -> dict[str, FrontEnd | Stack]:
    """The matched track: several presets at the shared `resolution`."""
    sizes = asdict(resolution(sample_rate, clip_seconds))
    return {
        name: build(name, sample_rate=sample_rate, normalize=normalize, **sizes) for name in names
    }


def validate(names: Iterable[str]) -> None:
    """See that every name, and every part of `a+b`, is a preset or has the form of a chain.

    Raises:
        ConfigError: an unknown name, with those there are and the nearest, or an error in a chain,
            with its place.
    """
    for name in names:
        for part in text_form.parts(name):
            if "|" in part or "(" in part or part in STAGES:
                text_form.check(part, STAGES, _patterns())
            elif part not in PRESETS:
                raise unknown("front end", part, PRESETS)


def _patterns() -> dict[str, str]:
    """Each preset's chain as a person reads it, with names in place of numbers."""
    return {name: re.sub(r"[{}]", "", preset.chain) for name, preset in PRESETS.items()}


def canonical(name: str) -> str:
    """A name as tables hold it: without spaces.

    >>> canonical("logmel + pcen"), canonical("stft(1024, 256) | mel(80)")
    ('logmel+pcen', 'stft(1024,256)|mel(80)')
    """
    return "".join(name.split())


def describe(name: str) -> str:
    """What a preset is, in one line, or a stack of them; a chain describes itself.

    >>> describe("logmel+pcen")
    'mel scale in decibels: the usual choice + mel scale, each band against its own past: noisy places'
    """
    parts = text_form.parts(name)
    return " + ".join(PRESETS[p].description if p in PRESETS else p for p in parts)


def _sizes(
    sample_rate: int, n_fft: int, hop: int, bins: int, fmin: float, fmax: float | None
) -> dict[str, object]:
    """What the chains' texts leave open."""
    low, high = max(fmin, LOWEST_NOTE_HZ), fmax or sample_rate / 2
    return {
        "n_fft": n_fft,
        "hop": hop,
        "half_n_fft": n_fft // 2,
        "half_hop": hop // 2,
        "bins": bins,
        "fmin": fmin,
        "fmax": "none" if fmax is None else fmax,
        "octave_bins": math.floor(_NATIVE_BINS_PER_OCTAVE * math.log2(high / low)),
        "coefficients": min(_NATIVE_COEFFICIENTS, bins),
        # A constant-Q bin more would be centred on the end of the span.
        "bins_an_octave": round(bins / math.log2(high / max(fmin, 1.0)), 4),
        # The highest wavelet of the default width ends at half the rate.
        "wavelet_fmax": "none" if high > sample_rate / 3 else high,
        "third_bins": max(1, bins // 3),
        "s1": max(4, 2 * round(sample_rate / hop / 2)),
        "s1_quarter": max(1, round(sample_rate / hop / 4)),
        # Whole samples, as Kaldi cuts them off.
        "ms25": sample_rate * 25 // 1000,
        "ms10": sample_rate // 100,
    }
