"""How fast the front ends are, beside other libraries in the same run; writes docs/benchmarks.md.

    python bench/frontends.py            # the quiet machine's run, about a quarter of an hour
    python bench/frontends.py --quick    # a smoke run: few repeats, prints and writes nothing
    python bench/frontends.py --others   # only the table of the other representations
    python bench/frontends.py --cores    # only what a second core brings; prints and writes nothing
    python bench/frontends.py --rows VQT # of that table, rows with this word; prints and writes nothing

The sides take turns, so that a busy moment meets all; medians, and ratios of medians. Libraries that
are not installed are left out, and the page says so. `pip install nnAudio audioflux essentia
kaldi-native-fbank` into an environment of its own brings all (`--no-deps` keeps torch as it is), and
the package libfftw3-dev the limit that FFTW sets.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import librosa
import numpy as np
import soundfile
import threadpoolctl
import torch

import _peers
import auricle
from _peers import HOP, LOGMEL, MELS, N_FFT, OTHERS, RATE, SECONDS, Peer
from _table import machine, table, write_section
from auricle import kernel
from auricle.frontends import FrontEnd, compute
from auricle.frontends.stages.pcen import Pcen

LOGMEL_CHAIN = "stft(2048,512)|mel(128)|db"
TEN = {
    "linear": "stft(2048,512)|linear_bands(128)",
    "linear-db": "stft(2048,512)|linear_bands(128)|db",
    "log-frequency-db": "stft(2048,512)|log_bands(128)|db",
    "mel": "stft(2048,512)|mel(128)",
    "logmel": LOGMEL_CHAIN,
    "pcen": "stft(2048,512)|mel(128)|pcen(initial=first_frame)",
    "mfcc": "stft(2048,512)|mel(128)|db|dct",
    "mel-root": "stft(2048,512)|mel(128)|root(0.3)",
    "gammatone-db": "stft(2048,512)|gammatone_bands(128)|db",
    "third-octave-db": "stft(2048,512)|octave(3,fmin=100.0,fmax=8000.0)|db",
}
FIVE = {
    "linear-db": ("stft(2048,512)|db", _peers.librosa_power_db),
    "mel": ("stft(2048,512)|mel(128)", _peers.librosa_mel),
    "logmel": (LOGMEL_CHAIN, _peers.librosa_logmel()),
    "pcen": ("stft(2048,512)|mel(128)|pcen", _peers.librosa_pcen),
    "mfcc": ("stft(2048,512)|mel(128)|db|dct(coefficients=40)", _peers.librosa_mfcc),
}
"""The five of a comparison that librosa has too, and librosa's."""
BARS = {
    "log-mel": "3x / 10x",
    "limit": "2.8x / 1.2x",
    "CQT, 84 bins": "2x / 5x",
    "PCEN of a mel spectrogram": "1.5x / 3x",
    "other": "1x / 2x",
    "ten": "2.5x / 4x",
    "five": "7x / 12x",
    "folder": "2.5x / 3.5x",
    "help": "0.4 s / 0.15 s",
}
"""The bar and the aim of each table, or row."""
STARTS = 11
PCEN_ALONE = "PCEN of a mel spectrogram"
PEERS = ("nnAudio", "audioflux", "essentia", "kaldi-native-fbank")
DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"

Side = Callable[[], object]


def chain(text: str, rate: int = RATE) -> FrontEnd:
    return FrontEnd.parse(text, sample_rate=rate)


def sounds(count: int, rate: int = RATE) -> np.ndarray:
    """Noise with a moving tone and pauses, float32."""
    rng = np.random.default_rng(0)
    time_ = np.arange(SECONDS * rate) / rate
    rise = rng.uniform(20, 300, size=(count, 1))
    tone = 0.3 * np.sin(2 * np.pi * (200 + rise * time_) * time_) * (np.sin(3 * time_) > 0)
    return (tone + rng.normal(scale=0.02, size=tone.shape)).astype(np.float32)


def turns(sides: Mapping[str, Side], repeats: int) -> dict[str, float]:
    """Median seconds of each side; they take turns, after one unmeasured turn."""
    found: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(repeats + 1):
        for name, side in sides.items():
            start = time.perf_counter()
            side()
            if turn:
                found[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in found.items()}


def made(makers: Mapping[str, Callable[[], Peer]], absent: set[str]) -> dict[str, list[Peer]]:
    """Two of each peer, one a thread; names of those that are not installed go to `absent`."""
    found = {}
    for name, maker in makers.items():
        try:
            found[name] = [maker(), maker()]
        except ImportError:
            absent.add(name)
    return found


def each(peers: list[Peer], clips: np.ndarray) -> Side:
    """Every clip by as many threads as there are peers."""

    def work(index: int) -> None:
        for clip in clips[index :: len(peers)]:
            peers[index](clip)

    if len(peers) == 1:
        return lambda: work(0)

    def run() -> None:
        with ThreadPoolExecutor(len(peers)) as pool:
            list(pool.map(work, range(len(peers))))

    return run


def without_kernel(side: Side) -> Side:
    def run() -> object:
        with kernel.off():
            return side()

    return run


# --- log-mel -------------------------------------------------------------------------------------


def exact_logmel(y: np.ndarray) -> np.ndarray:
    """librosa's log-mel in float64."""
    power = np.abs(librosa.stft(y.astype(np.float64))) ** 2
    bank = librosa.filters.mel(sr=RATE, n_fft=N_FFT, n_mels=MELS, dtype=np.float64)
    return librosa.power_to_db(bank @ power)


def logmel(clips: np.ndarray, repeats: int, absent: set[str]) -> tuple[str, dict[str, float]]:
    """The table, and milliseconds a clip on one core."""
    parsed = {"": chain(LOGMEL_CHAIN)}
    peers = made(LOGMEL, absent)
    pictures = {
        "auricle": compute(parsed, clips[:1])[""][0],
        **{name: peer[0](clips[0]) for name, peer in peers.items()},
    }
    sides: dict[str, list[Side]] = {
        "auricle": [
            lambda: compute(parsed, clips),
            lambda: compute(parsed, clips, threads=2),
        ],
        "auricle without its kernel": [
            without_kernel(lambda: compute(parsed, clips)),
            without_kernel(lambda: compute(parsed, clips, threads=2)),
        ],
        **{name: [each(peer[:1], clips), each(peer, clips)] for name, peer in peers.items()},
    }
    batched = _peers.torch_logmel()
    sides["the same formulas, 20 clips at once"] = [lambda: batched(clips)]
    with kernel.off():
        pictures["auricle without its kernel"] = compute(parsed, clips[:1])[""][0]
    ms = [
        {
            name: 1000 * seconds / len(clips)
            for name, seconds in turns(
                {name: side[cores] for name, side in sides.items() if cores < len(side)}, repeats
            ).items()
        }
        for cores in (0, 1)
    ]
    exact = exact_logmel(clips[0])
    rows = [
        [
            name,
            f"{one:.2f}",
            f"**{ms[0]['librosa'] / one:.1f}x**",
            f"{ms[1][name]:.2f}" if name in ms[1] else "",
            gap(pictures[name], exact) if name in pictures else "",
            BARS["log-mel"] if name == "auricle" else "",
        ]
        for name, one in sorted(ms[0].items(), key=lambda item: item[1])
    ]
    head = [
        "engine", "ms, one core", "librosa's speed", "ms, two cores", "dB from float64, 99 %",
        "at least / aim",
    ]  # fmt: skip
    return table(head, rows), ms[0]


def gap(found: np.ndarray, exact: np.ndarray) -> str:
    """How far 99 % of the values are from float64; or that the bands are others."""
    away = float(np.quantile(np.abs(found[:, : exact.shape[1]] - exact), 0.99))
    return f"{away:.0e}" if away < 0.1 else "other bands"


# --- the limit -----------------------------------------------------------------------------------


def limit(clips: np.ndarray, repeats: int, absent: set[str]) -> str:
    """Log-mel against the bare transform of the same frames."""
    parsed, y = {"": chain(LOGMEL_CHAIN)}, clips[0]
    sides: dict[str, Side] = {"log-mel": lambda: compute(parsed, y[None])}
    try:
        sides["FFTW from C"] = _peers.bare_fftw(y)
    except ImportError as error:
        print(f"no FFTW: {error}")
        absent.add("FFTW")
    sides["pocketfft (SciPy), tiles of 32 frames"] = _peers.bare_scipy(y)
    ms = {name: 1000 * s for name, s in turns(sides, 10 * repeats).items()}
    frames = 1 + len(y) // HOP
    rows = [
        [
            name,
            f"{value:.2f}",
            f"{1000 * value / frames:.2f}",
            f"**{ms['log-mel'] / value:.2f}x**",
            BARS["limit"] if name == "FFTW from C" else "",
        ]
        for name, value in ms.items()
        if name != "log-mel"
    ]
    ours = ms["log-mel"]
    rows.append(["auricle, log-mel", f"{ours:.2f}", f"{1000 * ours / frames:.2f}", "", ""])
    head = [
        "the bare transform",
        "ms a clip",
        "us a frame",
        "log-mel's time over it",
        "at most / aim",
    ]
    return table(head, rows)


def bound(side: Side) -> Peer:
    """As one that takes a clip, where the clip is settled."""
    return lambda _: side()


def second_core(clips: np.ndarray, repeats: int, absent: set[str]) -> str:
    """What two threads gain over one: log-mel, and bare transforms, which share nothing."""
    parsed, halves = {"": chain(LOGMEL_CHAIN)}, clips[:2]
    makers = {
        "bare transform, FFTW from C": _peers.bare_fftw,
        "bare transform, pocketfft (SciPy)": _peers.bare_scipy,
    }
    sides: dict[str, Side] = {
        "auricle, log-mel": lambda: compute(parsed, clips),
        "auricle, log-mel, two": lambda: compute(parsed, clips, threads=2),
    }
    for name, maker in makers.items():
        try:
            pair = [bound(maker(half)) for half in halves]
        except ImportError as error:
            print(f"no FFTW: {error}")
            absent.add("FFTW")
            continue
        sides |= {name: each(pair[:1], clips), f"{name}, two": each(pair, clips)}
    ms = {name: 1000 * s / len(clips) for name, s in turns(sides, 3 * repeats).items()}
    rows = [
        [name, f"{ms[name]:.2f}", f"{ms[f'{name}, two']:.2f}", times(ms[name] / ms[f"{name}, two"])]
        for name in ("auricle, log-mel", *makers)
        if name in ms
    ]
    return table(["what", "ms a clip, one core", "two cores", "gain"], rows)


# --- other representations -----------------------------------------------------------------------


def others(clips: np.ndarray, repeats: int, absent: set[str], only: str = "") -> str:
    """The table; `only` takes the rows that have this in their name."""
    rows = []
    for row in (row for row in OTHERS if only in row.what):
        peers, parsed = made(row.peers, absent), {"": chain(row.chain)}
        if not peers:
            continue
        sides: dict[str, Side] = {name: each(peer[:1], clips) for name, peer in peers.items()}
        sides["auricle"] = lambda parsed=parsed: compute(parsed, clips)
        sides["pure"] = without_kernel(sides["auricle"])
        ms = {n: 1000 * s / len(clips) for n, s in turns(sides, repeats).items()}
        ours, pure = ms.pop("auricle"), ms.pop("pure")
        best = min(ms, key=lambda name: ms[name])
        picture = compute(parsed, clips[:1])[""][0]
        accuracy = (
            alike(picture, peers[best][0](clips[0]), best)
            if row.exact is None
            else away(
                picture, row.exact(clips[0].astype(np.float64)), row.source, by_row=row.by_row
            )
        )
        listed = ", ".join(f"{name} {value:.2f}" for name, value in ms.items())
        written = row.chain.replace("|", r"\|")
        rows.append(
            [
                row.what,
                f"`{written}`",
                f"{ours:.2f}",
                f"{pure:.2f}",
                listed,
                times(ms[best] / ours),
                BARS.get(row.what, BARS["other"]),
                accuracy,
            ]
        )
    if only in PCEN_ALONE:
        rows.append(pcen_alone(clips, repeats))
    head = [
        "what", "chain", "auricle, ms", "without its kernel, ms", "others, ms",
        "fastest other over auricle", "at least / aim", "accuracy",
    ]  # fmt: skip
    return table(head, rows)


def times(ratio: float) -> str:
    """A ratio, finer where it is near 1."""
    return f"**{ratio:.2f}x**" if ratio < 2 else f"**{ratio:.1f}x**"


def away(ours: np.ndarray, exact: np.ndarray, source: str, *, by_row: bool = False) -> str:
    """How far 99 % of the values are from what they should be, over the largest of these."""
    if ours.shape != exact.shape:
        raise SystemExit(f"{source} gives {exact.shape} where auricle gives {ours.shape}")
    largest = np.abs(exact).max(axis=1 if by_row else None, keepdims=True)
    share = float(np.quantile(np.abs(ours - exact) / largest, 0.99))
    return f"{share:.0e} from {source}"


def alike(ours: np.ndarray, theirs: np.ndarray, name: str) -> str:
    """Correlation of two pictures, or that the other's bands or frames are others."""
    if ours.shape != theirs.shape:
        return "other definition"
    return f"correlation {np.corrcoef(ours.ravel(), theirs.ravel())[0, 1]:.4f} with {name}"


def pcen_alone(clips: np.ndarray, repeats: int) -> list[str]:
    """PCEN of a mel spectrogram that is already there."""
    front_end = chain("stft(2048,512)|mel(128)|pcen")
    mel = compute({"": chain("stft(2048,512)|mel(128)")}, clips)[""]
    stage = list(front_end)[-1]
    assert isinstance(stage, Pcen)

    def ours() -> list[torch.Tensor]:
        with torch.inference_mode():
            return [stage.step(torch.from_numpy(picture))[0] for picture in mel]

    def theirs() -> list[np.ndarray]:
        return [librosa.pcen(picture * np.float32(2**31), sr=RATE) for picture in mel]

    ms = turns({"librosa": theirs, "auricle": ours}, repeats)
    one, other = (1000 * ms[name] / len(clips) for name in ("auricle", "librosa"))
    exact = librosa.pcen(mel[0].astype(np.float64) * 2**31, sr=RATE)
    accuracy = away(ours()[0].numpy(), exact, "librosa in float64")
    told = f"{one:.2f}"
    cells = [told, told, f"librosa {other:.2f}", times(other / one), BARS[PCEN_ALONE], accuracy]
    return [PCEN_ALONE, "the stage `pcen` alone", *cells]


# --- sharing, and files --------------------------------------------------------------------------


def sharing(clips: np.ndarray, repeats: int) -> str:
    """Ten front ends in one pass against the sum of ten passes."""
    parsed = {name: chain(text) for name, text in TEN.items()}
    sides: dict[str, Side] = {
        name: lambda one=one, name=name: compute({name: one}, clips) for name, one in parsed.items()
    }
    sides["all"] = lambda: compute(parsed, clips)
    with_kernel = turns(sides, repeats)
    pure = turns({name: without_kernel(side) for name, side in sides.items()}, repeats)
    rows = []
    for label, seconds in (("with the kernel", with_kernel), ("without it", pure)):
        ms = {name: 1000 * value / len(clips) for name, value in seconds.items()}
        together, apart = ms["all"], sum(ms.values()) - ms["all"]
        ratio = f"**{apart / together:.1f}x**"
        rows.append([label, f"{apart:.2f}", f"{together:.2f}", ratio, BARS["ten"]])
    return table(["", "ten passes, ms", "one pass, ms", "ratio", "at least / aim"], rows)


def against_librosa(clips: np.ndarray, repeats: int) -> str:
    """Five front ends in one pass against librosa, which computes one after another."""
    parsed = {name: chain(text) for name, (text, _) in FIVE.items()}
    sides: dict[str, Side] = {
        "auricle": lambda: compute(parsed, clips),
        "one after another": lambda: [one(y) for y in clips for _, one in FIVE.values()],
        "one transform": lambda: [_peers.librosa_five(y) for y in clips],
    }
    sides["pure"] = without_kernel(sides["auricle"])
    ms = {name: 1000 * value / len(clips) for name, value in turns(sides, repeats).items()}
    pictures, exact = compute(parsed, clips[:1]), clips[0].astype(np.float64)
    accuracy = [
        away(pictures[name][0], one(exact), "librosa in float64") for name, (_, one) in FIVE.items()
    ]
    rows = [
        [
            label,
            f"{ms['one after another']:.2f}",
            f"{ms['one transform']:.2f}",
            f"{ms[side]:.2f}",
            f"**{ms['one after another'] / ms[side]:.1f}x**",
            BARS["five"],
            f"{ms['one transform'] / ms[side]:.1f}x",
            max(accuracy, key=lambda text: float(text.split()[0])),
        ]
        for label, side in (("with the kernel", "auricle"), ("without it", "pure"))
    ]
    head = [
        "", "librosa one after another, ms", "librosa from one transform, ms", "auricle, ms",
        "ratio to the first", "at least / aim", "ratio to the second", "the least accurate",
    ]  # fmt: skip
    return table(head, rows)


def librosa_folder(files: list[Path], out: Path) -> None:
    for path in files:
        y, rate = librosa.load(path, sr=None)
        picture = librosa.power_to_db(librosa.feature.melspectrogram(y=y, sr=rate))
        np.save(out / f"{path.stem}.npy", picture.astype(np.float16))


def auricle_folder(sound: Path, out: Path, rate: int, jobs: int) -> None:
    """What a user types, whole: `auricle spectrograms`, its index counted in."""
    auricle.spectrograms(
        sound, out, representation=LOGMEL_CHAIN, sample_rate=rate, clip=SECONDS, dtype="float16",
        jobs=jobs,
    )  # fmt: skip


def folder(count: int, rate: int, repeats: int, jobs: int = 2) -> list[str]:
    """A row: FLAC files to float16 log-mel files."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        sound = root / "sound"
        sound.mkdir()
        files = [sound / f"{i:04d}.flac" for i in range(count)]
        for path, samples in zip(files, sounds(count, rate), strict=True):
            soundfile.write(path, samples, rate)
        outs = dict.fromkeys(("librosa", "auricle"), root)

        def fresh(side: str) -> Path:
            # Disks are slow where a file takes the place of another.
            outs[side] = Path(tempfile.mkdtemp(prefix=side, dir=root))
            return outs[side]

        seconds = turns(
            {
                "librosa": lambda: librosa_folder(files, fresh("librosa")),
                "auricle": lambda: auricle_folder(sound, fresh("auricle"), rate, jobs),
            },
            repeats,
        )
        pairs = [
            (
                np.load(outs["librosa"] / f"{path.stem}.npy"),
                np.load(outs["auricle"] / f"{path.name}.0000.npy"),
            )
            for path in files
        ]
        away = max(np.abs(a.astype(np.float32) - b).max() for a, b in pairs)
    ratio = seconds["librosa"] / seconds["auricle"]
    times = [f"{seconds['librosa']:.2f}", f"{seconds['auricle']:.2f}", f"**{ratio:.1f}x**"]
    return [f"{count} files at {rate / 1000:g} kHz", *times, BARS["folder"], f"{away:.2g}"]


def help_seconds(starts: int) -> float:
    """Of `auricle --help`, a process each; the median, without the first, whose files are cold."""
    command = [sys.executable, "-m", "auricle.cli", "--help"]
    sides = {"": lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)}
    return turns(sides, starts)[""]


# --- the page ------------------------------------------------------------------------------------


def installed() -> list[str]:
    found = []
    for package in PEERS:
        try:
            version(package)
        except PackageNotFoundError:
            continue
        found.append(package)
    return found


def page(clips: np.ndarray, repeats: int, files: int) -> str:
    absent: set[str] = set()
    speeds, _ = logmel(clips, repeats, absent)
    cores = second_core(clips, repeats, absent)
    few = clips[: max(2, len(clips) // 4)]
    bare = limit(clips, repeats, absent)
    rest = others(few, repeats, absent)
    shared, five = sharing(clips, repeats), against_librosa(few, repeats)
    rows = [folder(files, rate, max(1, repeats // 3)) for rate in (22050, 44100)]
    head = [
        "FLAC to float16 log-mel", "librosa, s", "auricle, s", "ratio", "at least / aim",
        "largest dB apart",
    ]  # fmt: skip
    starts = min(STARTS, repeats)
    start = help_seconds(starts)
    left_out = f" Not installed and left out: {', '.join(sorted(absent))}." if absent else ""
    return "\n\n".join(
        [
            "## Front ends",
            f"{SECONDS}-s clips at {RATE / 1000:g} kHz, {N_FFT}/{HOP}, {MELS} mel bands; one thread "
            f"where nothing else is said. Medians of {repeats} turns that all sides take one after "
            "another in one run of `bench/frontends.py`; milliseconds are for one clip. "
            f"auricle: {kernel.about()}.{left_out}",
            "### Log-mel in decibels",
            speeds,
            "Two cores are two threads, each with clips of its own; they gain nothing where a "
            "library keeps Python's lock. The bands of audioFlux and kaldi-native-fbank differ from "
            "librosa's at any setting. torchaudio's C library does not load beside every torch: its "
            "formulas stand here in torch, and need nothing of it.",
            "### What a second core brings",
            cores,
            "The bare transforms share no memory and no lock, each thread with a clip, a buffer and a "
            "plan of its own: what they gain is what the machine has to give. auricle's threads take "
            "turns at Python's lock between two clips, some 40 us, and share the way to memory.",
            "### Log-mel against the bare Fourier transform",
            bare,
            "FFTW is planned with `FFTW_PATIENT` and called frame by frame from C, from the sound "
            "where it lies into one buffer that stays in the cache: no window, no power, no bands.",
            "### Other representations",
            "<!-- other representations: begin -->",
            told_others(rest),
            "<!-- other representations: end -->",
            f"### Ten front ends that share one transform: {', '.join(TEN)}",
            shared,
            f"### {', '.join(FIVE)} together against librosa",
            five,
            "librosa computes a transform in each call, as a user's calls do, or one for all five. "
            "linear-db is all 1025 bins, mfcc 40 coefficients. The accuracy is that of the least "
            "accurate of the five, as in the table of the other representations.",
            "### Files: two cores against librosa one file after another",
            table(head, rows),
            'auricle\'s side is `auricle.spectrograms(..., dtype="float16", jobs=2)`, the index of what '
            "was written counted in. Files are read at their own rate; decoding is most of the time. "
            "float16 holds decibels to 0.03.",
            "### The start",
            table(
                ["command", "seconds", "at most / aim"],
                [["`auricle --help`", f"**{start:.2f}**", BARS["help"]]],
            ),
            f"The median of {starts} starts after an unmeasured one.",
            f"{machine('auricle', 'librosa', 'numpy', 'scipy', 'torch', *installed())}.",
        ]
    )


def told_others(rows: str) -> str:
    return (
        f"{rows}\n\nAccuracy is how far 99 % of auricle's values are from the definition that is named, "
        "as a share of its largest value; where no other has the same definition, the correlation "
        "with the fastest other's picture, if it has the same shape. Of the tuning librosa's estimate "
        "is another, and its tempogram differs within 192 columns of the ends. librosa's reassigned spectrogram stops "
        "at frequencies and times for each value and draws no picture, audioFlux moves magnitudes "
        "where auricle moves power; audioFlux's wavelets keep every 512th value where auricle pools. "
        "No library but audioFlux has bands even in hertz or octaves, as triangles, and version 0.1.9 "
        "crashes where they reach half the rate: they end at 8 kHz, beside librosa's transform times a "
        "matrix with auricle's bands, and nnAudio's transform at 64 such frequencies. Other definitions: "
        "audioFlux's LFCCs (to 8 kHz, natural logarithms), its and essentia's GFCCs (cubic root, decibels), "
        "nnAudio's gammatone bands and VQT, audioFlux's VQT; essentia's roll-off is of energy. audioFlux's "
        "chroma in octaves crashes as its bands in octaves do. Of nnAudio's two constant-Q transforms the "
        "faster stands here, CQT1992v2. Descriptors have units of their own: each one's accuracy is a share "
        "of its own largest value. No other library "
        "with scattering, LEAF or modulation spectra installs here."
    )


def only_others(clips: np.ndarray, repeats: int) -> str:
    """The table alone, with what it was measured on: a run of its own."""
    absent: set[str] = set()
    text = told_others(others(clips, repeats, absent))
    if absent:
        raise SystemExit(f"install these first, so that no row loses a rival: {sorted(absent)}")
    told = "in a run of its own (`python bench/frontends.py --others`)"
    return f"{text} Measured {told}, same machine and versions as below."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="few repeats, writes nothing")
    parser.add_argument("--others", action="store_true", help="only the other representations")
    parser.add_argument("--cores", action="store_true", help="only the second core, writes nothing")
    parser.add_argument(
        "--rows", metavar="WORD", help="of these, rows with this word; writes nothing"
    )
    asked = parser.parse_args()
    quick, repeats = asked.quick, 2 if asked.quick else 15
    # One core a side: numpy's own threads on matrices this small cost more than they bring.
    threadpoolctl.threadpool_limits(1)
    torch.set_num_threads(1)
    if asked.cores:
        print(second_core(sounds(20), repeats, set()))
        return
    if asked.rows:
        print(others(sounds(2), repeats, set(), asked.rows))
        return
    if asked.others:
        name, text = "other representations", only_others(sounds(5), repeats)
    else:
        name, text = "front ends", page(sounds(4 if quick else 20), repeats, 8 if quick else 200)
    print(text)
    if not quick:
        write_section(DOCS, name, text)


if __name__ == "__main__":
    main()
