"""Silence trimming: librosa's cuts, each clip by itself, through everything that counts frames."""

from __future__ import annotations

import csv
import json
import warnings
from pathlib import Path

import librosa
import numpy as np
import onnxruntime
import pytest
import soundfile
import torch
from hypothesis import given
from hypothesis import strategies as st

import auricle
import recordings
from auricle import bundle, kernel, models
from auricle.comparison import candidates, features, units
from auricle.comparison.run import run
from auricle.errors import ConfigError
from auricle.export import graph, web
from auricle.frontends import FrontEnd, Stack, compute, parse
from auricle.frontends.engine import with_frames
from auricle.prediction import Predictor
from auricle.report.results import Results
from auricle.serve import pictures

RATE = 8000
TRIM = "trim(30,window=256,hop=64)"


def noise(samples: int, seed: int = 0) -> np.ndarray:
    return 0.1 * np.random.default_rng(seed).standard_normal(samples)


def padded(before: int, heard: int, after: int, *, hiss: float = 0.0, seed: int = 0) -> np.ndarray:
    """Sound between stretches of silence, or of hiss that much quieter."""
    sound = hiss * noise(before + heard + after, seed + 1)
    sound[before : before + heard] += noise(heard, seed)
    return sound


def librosa_s(sound: np.ndarray, top_db: float, window: int, hop: int) -> tuple[int, int]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        _, ends = librosa.effects.trim(sound, top_db=top_db, frame_length=window, hop_length=hop)
    return int(ends[0]), int(ends[1])


# --- where it cuts -------------------------------------------------------------------------------


@given(
    st.integers(0, 3000), st.integers(1, 5000), st.integers(0, 3000), st.floats(0.5, 90),
    st.integers(1, 400), st.integers(0, 300), st.sampled_from([0.0, 1e-4, 0.05]),
)  # fmt: skip
def test_it_cuts_where_librosa_does(before, heard, after, top_db, hop, more, hiss):
    """To the sample: both sum squares in float64, and no frame lies within rounding of the threshold."""
    sound, window = padded(before, heard, after, hiss=hiss), 2 * (hop + more)
    first, end = librosa_s(sound, top_db, window, hop)
    chain = parse(f"trim({top_db!r},window={window},hop={hop})", sample_rate=RATE)
    found, real = chain.with_lengths(torch.from_numpy(sound))
    assert int(real) == end - first
    assert np.array_equal(found[: end - first], sound[first:end])
    assert not found[end - first :].any()
    assert chain.kept(torch.from_numpy(sound)) == (first / RATE, end / RATE)


def test_the_default_is_librosa_s_default():
    sound = padded(9000, 6000, 7000, hiss=1e-4)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        cut, _ = librosa.effects.trim(sound)
    assert int(parse("trim", sample_rate=RATE).with_lengths(torch.from_numpy(sound))[1]) == len(cut)
    assert len(cut) < 9000


def test_each_clip_is_cut_by_its_own_loudest_frame_and_by_none_of_its_padding():
    """A loud neighbour, and loud rubbish behind a clip's end, move nothing."""
    quiet, loud = 0.001 * padded(2000, 3000, 1000), padded(500, 2000, 3500)
    rubbish = np.where(np.arange(6000) < 5500, quiet, np.nan)
    batch = torch.from_numpy(np.stack([quiet, loud, rubbish])).reshape(3, 1, 6000)
    lengths = torch.tensor([[6000], [6000], [5500]])
    chain = parse(TRIM, sample_rate=RATE)
    found, real = chain.with_lengths(batch, lengths)
    for row, (sound, length) in enumerate(zip(batch[:, 0], lengths[:, 0].tolist(), strict=True)):
        first, end = librosa_s(sound[:length].numpy(), 30.0, 256, 64)
        assert int(real[row, 0]) == end - first
        assert torch.equal(found[row, 0, : end - first], sound[first:end])
        assert not found[row, 0, end - first :].any()


@pytest.mark.parametrize("samples", [1, 63, 64, 65, 4000])
def test_silence_is_left_whole_and_a_sample_is_left_of_everything(samples):
    chain = parse(TRIM, sample_rate=RATE)
    sounds = torch.zeros(3, samples)
    sounds[1] = 1e-6  # -120 dB: below what counts as sound
    sounds[2, -1] = 1.0
    _, real = chain.with_lengths(sounds, torch.full((3,), samples))
    assert real[:2].tolist() == [samples, samples]
    assert 1 <= real[2] <= min(samples, 256)
    pictures = compute({"": parse(TRIM + "|stft(256,64)", sample_rate=RATE)}, sounds.numpy())[""]
    assert np.isfinite(pictures).all()
    assert (pictures[2] > 0).any()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("0.0", "top_db=0.0 must be above 0"),
        ("-3.0", "top_db=-3.0 must be above 0"),
        ("inf", "top_db=inf must be finite"),
        ("40,window=101", "window=101 must be even"),
        ("40,window=0", "window=0 must be even and at least 2"),
        ("40,hop=1025", "hop=1025 must be from 1 to half the window, 1024"),
        ("40,hop=0", "hop=0 must be from 1"),
    ],
)
def test_what_it_refuses(arguments, said):
    with pytest.raises(ConfigError, match=said):
        parse(f"trim({arguments})", sample_rate=RATE)


# --- what comes behind it ------------------------------------------------------------------------

BEHIND = ("stft(256,64)|mel(20)|db", "stft(256,64)|mel(20)|pcen", "normalize(rms)|stft(256,64)",
          "stft(256,64,pad=reflect)|mel(20)|db|standardize(clip)")  # fmt: skip


@pytest.mark.parametrize("rest", BEHIND)
@pytest.mark.parametrize("compiled", [True, False])
def test_a_picture_is_that_of_what_is_left(rest, compiled):
    """As if silence had never been there: the engine bit for bit, the module within rounding."""
    sound = padded(3000, 4000, 2000).astype(np.float32)
    first, end = librosa_s(sound, 30.0, 256, 64)
    whole, alone = parse(f"{TRIM}|{rest}", sample_rate=RATE), parse(rest, sample_rate=RATE)
    with kernel.off() if not compiled else warnings.catch_warnings():
        expected = compute({"": alone}, sound[None, first:end])[""]
        found, frames = with_frames({"": whole}, sound[None])[""]
    assert frames.tolist() == [expected.shape[-1]]
    assert np.array_equal(found[..., : frames[0]], expected)
    picture, real = whole.with_lengths(torch.from_numpy(sound))
    assert int(real) == frames[0]
    # Float32 sums in another order, as everywhere between module and engine.
    scale = np.abs(expected).max()
    np.testing.assert_allclose(picture[..., : frames[0]] / scale, expected[0] / scale, atol=2e-5)


def test_filters_before_it_decide_what_it_hears():
    """A hum that covers everything is no silence; behind a high-pass filter it is."""
    sound = torch.from_numpy(padded(4000, 3000, 3000))
    sound += 0.1 * torch.sin(2 * torch.pi * 50 * torch.arange(10000) / RATE)
    hum, none = (parse(f"{before}{TRIM}|stft(256,64)", sample_rate=RATE)
                 for before in ("", "highpass(400,order=8)|"))  # fmt: skip
    assert hum.kept(sound) == (0, 10000 / RATE)
    start, end = none.kept(sound)
    assert start == pytest.approx(0.5, abs=0.04)
    assert end == pytest.approx(0.875, abs=0.04)
    # Seconds of the sound, whatever rate it is trimmed at.
    slower = parse(f"highpass(400,order=8)|resample(4000)|{TRIM}|stft(256,64)", sample_rate=RATE)
    assert slower.kept(sound) == pytest.approx((start, end), abs=0.04)


def test_statistics_are_those_of_what_is_left():
    sounds = [padded(500 * i, 3000, 4000 - 500 * i, seed=i).astype(np.float32) for i in range(4)]
    chain = parse(f"{TRIM}|stft(256,64)|mel(20)|db|standardize(fold)", sample_rate=RATE)
    alone = parse("stft(256,64)|mel(20)|db|standardize(fold)", sample_rate=RATE)
    chain.fit([(torch.from_numpy(np.stack(sounds)), None)])
    cuts = [slice(*librosa_s(s, 30.0, 256, 64)) for s in sounds]
    alone.fit([(torch.from_numpy(s[cut]), None) for s, cut in zip(sounds, cuts, strict=True)])
    for name, value in alone.fitted.state_dict().items():
        torch.testing.assert_close(chain.fitted.state_dict()[name], value, rtol=1e-4, atol=1e-4)


def test_stacked_chains_are_cut_alike_or_refused():
    logmel, pcen = "stft(256,64)|mel(20)|db", "stft(256,64)|mel(20)|pcen"
    stack = parse(f"{TRIM}|{logmel}+{TRIM}|{pcen}", sample_rate=RATE)
    assert isinstance(stack, Stack)
    sound = padded(3000, 4000, 2000).astype(np.float32)
    found, real = stack.with_lengths(torch.from_numpy(sound))
    single, alone = parse(f"{TRIM}|{pcen}", sample_rate=RATE).with_lengths(torch.from_numpy(sound))
    assert int(real) == int(alone) < stack.frames(9000)
    assert torch.equal(found[1], single)
    assert with_frames({"": stack}, sound[None])[""].frames.tolist() == [int(real)]
    for other in (pcen, f"trim(20,window=256,hop=64)|{pcen}"):
        with pytest.raises(ConfigError, match="must be cut alike"):
            parse(f"{TRIM}|{logmel}+{other}", sample_rate=RATE)


# --- models --------------------------------------------------------------------------------------

SAMPLES = 6400


def network(chain: str) -> tuple[bundle.Network, bundle.Description]:
    """One whose normalisation has seen some sounds, so that it tells them apart."""
    torch.manual_seed(0)
    front_end = candidates.build([chain], sample_rate=RATE, clip_seconds=SAMPLES / RATE)[chain]
    sounds, lengths = clips()
    front_end.fit([(sounds, lengths)])
    made = models.build("compact", channels=front_end.channels, bins=front_end.bins, classes=3)
    whole = bundle.Network(front_end, made).train()
    for _ in range(30):
        whole(sounds, lengths)
    told = bundle.Description(
        tuple("abc"), RATE, SAMPLES / RATE, SAMPLES / RATE, front_end.config, chain, "compact",
        temperature=0.2,
    )  # fmt: skip
    return whole.eval(), told


def clips() -> tuple[torch.Tensor, torch.Tensor]:
    """Sounds with silence about them, a shorter one, one without, and silence."""
    heard = [(1600, 2000), (640, 4000), (2560, 1000), (0, SAMPLES), (0, 0)]
    sounds = [padded(a, n, SAMPLES - a - n, seed=a) * 2**-i for i, (a, n) in enumerate(heard)]
    lengths = torch.tensor([SAMPLES, SAMPLES, 4480, SAMPLES, SAMPLES])
    x = torch.tensor(np.stack(sounds), dtype=torch.float32)
    return x * (torch.arange(SAMPLES) < lengths[:, None]), lengths


def test_where_a_sound_lies_in_its_clip_changes_no_prediction(tmp_path):
    """And without trimming it does; the cuts lie on hops, so the sound is moved by hops."""
    sound = noise(2400).astype(np.float32)
    spreads = []
    for chain in (f"{TRIM}|logmel", "logmel"):
        whole, told = network(chain)
        bundle.save(tmp_path / "model", whole, told)
        predictor = auricle.load(tmp_path / "model")
        found = [
            predictor.predict_waveform(np.pad(sound, (before, SAMPLES - 2400 - before)), RATE)
            for before in (640, 1920, 3200)
        ]
        rows = np.array([list(p.probabilities.values()) for p in found])
        spreads.append(np.ptp(rows, axis=0).max())
    assert spreads[0] < 1e-6  # the same numbers in rows of other lengths
    assert spreads[1] > 1e-3


def test_an_exported_model_trims_as_torch_does():
    (whole, told), (waveforms, lengths) = network(f"{TRIM}|logmel"), clips()
    content = graph.traced(whole, told).SerializeToString()
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    with torch.inference_mode():
        wanted = torch.softmax(whole(waveforms, lengths) / told.temperature, -1).numpy()
    assert np.ptp(wanted, axis=0).max() > 0.02, "the clips differ"
    for count in (1, 2, len(lengths)):  # one and two: all clips whole, the file's other branch
        given = {"waveforms": waveforms[:count].numpy(), "lengths": lengths[:count].numpy()}
        (found,) = session.run(["probabilities"], given)
        np.testing.assert_allclose(found, wanted[:count], atol=1e-5)


@pytest.mark.parametrize("chain", [f"{TRIM}|logmel", f"{TRIM}|logmel+{TRIM}|pcen"])
def test_the_engine_predicts_as_the_modules_do(chain):
    (whole, told), (waveforms, lengths) = network(chain), clips()
    with torch.inference_mode():
        wanted = torch.softmax(whole(waveforms, lengths) / told.temperature, -1).numpy()
    found = Predictor(whole, told).probabilities(waveforms.numpy(), lengths.numpy())
    # Sums in another order.
    np.testing.assert_allclose(found, wanted, atol=1e-5)
    assert np.ptp(wanted, axis=0).max() > 0.02, "the clips differ"


def test_pages_draw_no_picture_whose_time_would_be_another():
    whole, _ = network(f"{TRIM}|logmel")
    assert web._Seen.of(whole.front_end) is None
    assert pictures.shown(whole.front_end) is None


# --- trainings -----------------------------------------------------------------------------------

CLIPS = 16
REST = "stft(256,64)|mel(16)|db|standardize(fold)"


class Sounds:
    """As `data.cache.Waveforms`: sound in silence, a tone in half of the clips, one clip shorter."""

    def __init__(self) -> None:
        self.lengths = np.full(CLIPS, 4000)
        self.lengths[13] = 2400
        self.values = np.zeros((CLIPS, 4000), np.float32)
        for i, row in enumerate(self.values):
            row[:] = padded(128 * i, 1500, 2500 - 128 * i, hiss=1e-3, seed=i)
            row[128 * i : 128 * i + 1500] += 0.1 * (i % 2) * np.sin(np.arange(1500) * 0.8)
        self.values[13, 2400:] = 0

    def __len__(self) -> int:
        return CLIPS

    def batch(self, rows: np.ndarray, samples: int) -> np.ndarray:
        return self.values[rows, :samples]


@pytest.mark.parametrize(
    "chain",
    [
        f"{TRIM}|{REST}",
        f"gate(fold,n_fft=256)|{TRIM}|{REST}",
        f"{TRIM}|gabor(8,64,window=100)|log1p",
        f"gate(fold,n_fft=256)|{TRIM}|gabor(8,64,window=100)|log1p",
    ],
)
def test_a_unit_trains_on_what_is_left_and_leaves_what_a_bundle_gives_again(chain, tmp_path):
    """Trimmed before what is kept on disk, behind a profile, and before and behind what learns."""
    sounds, front_end, everything = Sounds(), parse(chain, sample_rate=RATE), np.arange(CLIPS)
    kept = features.compute(
        {"trim": front_end}, sounds, samples=4000, folder=tmp_path, data_hash="", threads=1
    )["trim"]
    unit = units.Unit(
        candidate="trim", key={}, folder=tmp_path, features=kept.path, front_end=front_end.config,
        lengths=kept.lengths, targets=everything % 2, groups=everything, owner=everything,
        train=everything[:12], test=everything[12:], classes=2, model="compact", seed=0,
        plan={"updates": 6, "batch": 4}, rates=(1.0,), search_share=1.0, keep_weights=True,
    )  # fmt: skip
    units.run(unit)
    found = units.load(unit)
    whole = bundle.Network(found.front_end, found.network)
    clip, length = torch.from_numpy(sounds.values), torch.from_numpy(sounds.lengths)
    with torch.inference_mode():
        logits = whole(clip, length)[12:]
        picture, real = found.front_end.with_lengths(clip[13, :2400])
    # The network's float32 sums in another order, as for every candidate.
    np.testing.assert_allclose(logits, units.Outcome.read(unit.path).logits, atol=1e-4)
    assert int(real) < found.front_end.frames(2400)
    seen = found.seen(np.load(kept.path)[13][..., : kept.lengths[13]])[0, 0]
    torch.testing.assert_close(seen, picture[..., : int(real)], rtol=0, atol=2e-4)
    assert kept.picture(13).shape[-1] == int(real)
    assert kept.begins(sounds.values[13, :2400]) == found.front_end.kept(clip[13, :2400])[0] > 0.15


def test_what_a_killed_run_left_knows_its_lengths(tmp_path):
    sounds, chains = Sounds(), {"trim": parse(f"{TRIM}|{REST}", sample_rate=RATE)}
    place = {"folder": tmp_path, "data_hash": ""}
    first = features.compute(chains, sounds, samples=4000, threads=1, **place)["trim"]
    again = features.describe(chains, sounds, **place)["trim"]
    assert np.array_equal(again.lengths, first.lengths)
    assert len(set(first.lengths.tolist())) > 1
    assert (first.lengths < chains["trim"].frames(4000)).all()


# --- a comparison --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Invented machines whose sound begins anywhere between stretches of silence."""
    root = recordings.make(tmp_path_factory.mktemp("trim") / "data", machines=6)
    rng = np.random.default_rng(0)
    for path in sorted(root.rglob("*.wav")):
        sound, rate = soundfile.read(path)
        before = int(rng.integers(640, 1280))
        soundfile.write(path, np.pad(sound[:1280], (before, 3200 - 1280 - before)), rate)
    return root


def test_a_comparison_asks_whether_trimming_helps(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "cache"))
    names = (f"{TRIM}|logmel", f"{TRIM}|mel")
    place = run(
        recordings.request(folder, candidates=names), output=tmp_path / "run",
        plan=recordings.plan(), jobs=1,
    )  # fmt: skip
    results = Results(place)
    assert {row["candidate"] for row in results.summary["ranking"]} >= set(names)
    results.report()
    # The clips' pictures begin where the sound does.
    for entry in json.loads((place / "artifacts" / "clips.json").read_text()):
        for shown in entry["pictures"].values():
            values = np.load(place / "artifacts" / shown["array"])
            end = shown["start_seconds"] + values.shape[-1] * shown["frame_seconds"]
            assert 0.04 < shown["start_seconds"] < end < 0.4
    predictor = auricle.load(place / "model")
    assert next(iter(predictor.network.front_end)).name == "trim"
    file = next(folder.rglob("*.wav"))
    assert predictor.predict(file).label in ("class0", "class1")
    factors = candidates.factors(
        candidates.build([names[0], "logmel"], sample_rate=RATE, clip_seconds=0.4)
    )
    assert factors[names[0]]["preparation"].startswith("trim(top_db=30.0")
    assert factors["logmel"]["preparation"] == "none"


def test_check_says_whether_there_is_anything_to_trim(folder, tmp_path):
    names = ["logmel", f"{TRIM}|logmel"]
    same = "nearly-the-same"
    assert same not in {f.code for f in auricle.check(folder, candidates=names).findings}
    unpadded = recordings.make(tmp_path / "data")
    assert same in {f.code for f in auricle.check(unpadded, candidates=names).findings}


def test_pictures_and_tables_are_of_what_is_left(tmp_path):
    sound = padded(8000, 6000, 10000)
    soundfile.write(tmp_path / "a.wav", sound, RATE, subtype="FLOAT")
    plain, cut = auricle.show([tmp_path / "a.wav", "logmel", "trim(40)|logmel"]).pictures
    # Frames of 2048 samples hear the sound before it begins.
    assert plain.start_seconds == 0
    assert cut.start_seconds == pytest.approx(1.0, abs=0.13)
    assert cut.values.shape[-1] * cut.frame_seconds == pytest.approx(0.75, abs=0.4)
    auricle.spectrograms(
        tmp_path / "a.wav", tmp_path / "out", representation="trim(40)|logmel", clip=3.0
    )
    with (tmp_path / "out" / "index.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert float(row["start"]) == cut.start_seconds
    assert float(row["seconds"]) == pytest.approx(0.75, abs=0.4)
    assert int(row["frames"]) == np.load(tmp_path / "out" / row["file"]).shape[-1]
    table = auricle.features(tmp_path / "a.wav", representation="trim(40)|classic(256,64)")
    whole = auricle.features(tmp_path / "a.wav", representation="classic(256,64)")
    assert table.rms_median[0] == pytest.approx(0.1, rel=0.1)
    assert whole.rms_median[0] == 0
    by_clip = auricle.features(
        tmp_path / "a.wav", representation="trim(40)|classic(256,64)", clip=3.0
    )
    assert by_clip.rms_median[0] == table.rms_median[0]


def test_a_chain_says_that_it_cuts():
    assert FrontEnd.parse(f"{TRIM}|stft(256,64)", sample_rate=RATE).cuts
    assert not FrontEnd.parse("stft(256,64)", sample_rate=RATE).cuts


@pytest.mark.real
def test_real_recordings_are_cut_where_librosa_cuts_them(shared_data):
    for path in sorted((shared_data / "esc10").rglob("*.wav"))[::40]:
        sound, rate = soundfile.read(path)
        chain = parse("trim(40)", sample_rate=rate)
        first, end = librosa_s(sound, 40.0, 2048, 512)
        assert chain.kept(torch.from_numpy(sound)) == (first / rate, end / rate)
