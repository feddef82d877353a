"""Spectral gating: what it takes away and leaves, whose noise it learns, and where that goes."""

from pathlib import Path

import numpy as np
import pytest
import torch
from noisereduce.spectralgate import SpectralGateStationary

import auricle
import recordings
from auricle import bundle
from auricle.comparison import candidates, features, planning, search, units
from auricle.comparison.run import run
from auricle.dsp import gating
from auricle.errors import ConfigError
from auricle.experiment import Request
from auricle.frontends import FrontEnd, Stack, build, compute, parse
from auricle.report.results import Results

RATE = 16000
SECONDS = torch.arange(4 * RATE, dtype=torch.float64) / RATE


def noise(*shape: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return 0.05 * torch.randn(*shape, generator=generator, dtype=torch.float64)


def gate(arguments: str = "fold", heard: torch.Tensor | None = None) -> FrontEnd:
    """A gate alone, that has heard some noise."""
    chain = FrontEnd.parse(f"gate({arguments})", sample_rate=RATE).double()
    if any(stage.fits for stage in chain):
        chain.fit([(noise(3, 4 * RATE, seed=9) if heard is None else heard, None)])
    return chain


def profile(chain: FrontEnd) -> torch.Tensor:
    return torch.stack((chain.stages[0].mean, chain.stages[0].std))


# --- what it does to sound -----------------------------------------------------------------------


def ratio(sound: torch.Tensor) -> float:
    """Decibels of a tone of 1000 Hz, fitted by least squares, over everything else."""
    inside = slice(int(1.2 * RATE), int(2.8 * RATE))
    turn = 2 * torch.pi * 1000 * SECONDS[inside]
    waves = torch.stack((turn.sin(), turn.cos()), dim=1)
    tone = waves @ torch.linalg.lstsq(waves, sound[inside, None]).solution
    rest = sound[inside, None] - tone
    return float(10 * (tone.square().mean() / rest.square().mean()).log10())


@pytest.mark.parametrize("scope", ["fold", "clip"])
@pytest.mark.parametrize("decibels", [-5, 0, 10])
def test_a_tone_in_steady_noise_gains_ten_decibels(scope, decibels):
    level = 0.05 * 2**0.5 * 10 ** (decibels / 20)
    sounding = (SECONDS > 1) & (SECONDS < 3)
    tone = level * torch.sin(2 * torch.pi * 1000 * SECONDS) * sounding
    sound = noise(4 * RATE) + tone
    gated = gate(scope)(sound)
    assert ratio(gated) > ratio(sound) + 10
    # What is left of the noise where it is alone; the mask lets single peaks through.
    alone = slice(RATE // 4, 3 * RATE // 4)
    assert gated[alone].square().mean() < 0.06 * sound[alone].square().mean()
    # The tone itself loses what the mask's average over neighbouring frequencies costs.
    middle = slice(int(1.5 * RATE), int(2.5 * RATE))
    assert (gated[middle] * tone[middle]).sum() > 0.7 * tone[middle].square().sum()


@pytest.mark.parametrize("scope", ["fold", "clip"])
def test_silence_stays_silence(scope):
    assert (gate(scope)(torch.zeros(2, 5000, dtype=torch.float64)) == 0).all()


@pytest.mark.parametrize("arguments", ["fold,deviations=-1000.0", "clip,deviations=-100000.0"])
@pytest.mark.parametrize("samples", [1, 255, 256, 5000])
def test_an_open_gate_changes_nothing(arguments, samples):
    sound = noise(samples, seed=2)
    found = gate(arguments)(sound)
    # Rounding of two transforms in float64.
    torch.testing.assert_close(found, sound, rtol=0, atol=1e-15 * 64)


def test_a_shut_gate_takes_its_reduction_away():
    sound = noise(2 * RATE, seed=2)
    found = gate("fold,deviations=1000.0,reduction=26.0")(sound)
    middle = slice(RATE // 2, 3 * RATE // 2)
    expected = 10 ** (-26 / 20) * sound[middle]
    torch.testing.assert_close(found[middle], expected, rtol=0, atol=1e-12)


def test_a_moment_later_is_a_moment_later():
    """Shifting by whole frames shifts the result, but for the ends."""
    chain, sound = gate("fold,n_fft=256"), noise(RATE, seed=3)
    sound[8000:9000] *= 10
    shifted = chain(torch.nn.functional.pad(sound, (640, 0)))
    torch.testing.assert_close(shifted[640:], chain(sound), rtol=0, atol=1e-12)


# --- noisereduce ---------------------------------------------------------------------------------


def in_band(sound: np.ndarray) -> np.ndarray:
    """Faded at the ends, and nothing below 1000 and above 7000 Hz.

    At the first and last bins noisereduce averages its mask with bins that are not there; here only
    bins that exist count.
    """
    fade = np.clip(np.minimum(np.arange(len(sound)), np.arange(len(sound))[::-1]) / 800, 0, 1)
    spectrum = np.fft.rfft(sound * fade**2)
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    spectrum[(hertz < 1000) | (hertz > 7000)] = 0
    return np.fft.irfft(spectrum, len(sound))


@pytest.mark.parametrize(
    ("n_fft", "hertz", "milliseconds", "reduction", "deviations"),
    [(512, 125.0, 50.0, 30.0, 1.5), (512, 31.25, 24.0, 12.0, 1.0), (1024, 62.5, 64.0, 60.0, 2.5)],
)
def test_with_all_frames_and_a_sharp_edge_it_is_noisereduce(
    n_fft, hertz, milliseconds, reduction, deviations
):
    rng = np.random.default_rng(1)
    heard = 0.1 * rng.standard_normal(20 * RATE)
    seconds = SECONDS.numpy()
    chirp = np.sin(2 * np.pi * (1500 + 500 * seconds) * seconds) * ((seconds > 1) & (seconds < 3))
    sound = in_band(0.1 * rng.standard_normal(4 * RATE) + 0.2 * chirp)
    ours = gate(
        f"fold,n_fft={n_fft},quiet=1.0,softness=1e-9,reduction={reduction},smooth_hz={hertz},"
        f"smooth_ms={milliseconds},deviations={deviations}",
        heard=torch.from_numpy(heard)[None],
    )
    theirs = SpectralGateStationary(
        y=sound, sr=RATE, y_noise=heard, n_std_thresh_stationary=deviations, chunk_size=10**7,
        clip_noise_stationary=False, padding=100 * n_fft, n_fft=n_fft, win_length=None,
        hop_length=None, time_constant_s=None, freq_mask_smooth_hz=2 * hertz,
        time_mask_smooth_ms=milliseconds, tmp_folder=None, prop_decrease=1 - 10 ** (-reduction / 20),
        use_tqdm=False, n_jobs=1,
    )  # fmt: skip
    mean, std = profile(ours).numpy()
    # A sine of full scale is 0 dB here and -6 dB there.
    threshold = mean + deviations * std - 20 * np.log10(2)
    band = slice(n_fft // 16 + 2, 7 * n_fft // 16 - 2)
    # They take the four frames that hang over the ends too; one of a thousand that lies 30 dB lower
    # moves the deviation by 0.1 dB.
    np.testing.assert_allclose(threshold[band], theirs.noise_thresh[band], rtol=0, atol=0.2)
    theirs.noise_thresh = threshold
    # The same masks; the fade lets a little into the bins at both ends, a hundred times as much at
    # the sound's own.
    found, expected = ours(torch.from_numpy(sound)).numpy(), theirs.get_traces()
    inside = slice(n_fft, -n_fft)
    np.testing.assert_allclose(found[inside], expected[inside], rtol=0, atol=5e-7)
    np.testing.assert_allclose(found, expected, rtol=0, atol=5e-5)
    assert np.abs(found).max() > 0.03


# --- whose noise ---------------------------------------------------------------------------------


def test_the_profile_is_that_of_the_quiet_frames():
    """Events that fill less than the other frames, and digital silence, are not noise."""
    heard = noise(2, 4 * RATE, seed=4)
    alone = profile(gate(heard=heard))
    busy = heard.clone()
    busy[:, RATE : 2 * RATE] += torch.sin(2 * torch.pi * 700 * SECONDS[:RATE])
    silent = torch.cat((heard, torch.zeros(2, RATE, dtype=torch.float64)), dim=1)
    # A fifth of frames that are as loud as the rest, chosen among fewer or more: their mean moves by
    # a standard error, 5.6 dB over the root of 100 frames, and a cut frame is quieter.
    assert (profile(gate(heard=busy)) - alone).abs().max() < 3
    assert (profile(gate(heard=busy)) - alone).abs().mean() < 0.5
    assert (profile(gate(heard=silent))[0] - alone[0]).abs().mean() < 0.7
    expected = 20 * np.log10(0.05) + 10 * np.log10(4 * 1.5 / 1024) - 2.5
    # Mean of the logarithm of a power with two degrees of freedom, 2.5 dB under that of its mean; the
    # quietest fifth of frames of 1024 samples is hardly quieter than the rest.
    assert alone[0][5:-5].mean() == pytest.approx(expected, abs=0.6)
    assert alone[1][5:-5].mean() == pytest.approx(5.57, abs=0.4)


def test_what_hangs_over_an_end_is_not_noise():
    """A steady sound's quietest frames by their power alone would be those with half of it."""
    steady = torch.ones(1, 4096, dtype=torch.float64)
    framed = torch.nn.functional.pad(steady, (32, 32)).unfold(-1, 64, 16)
    chosen = gating.quiet(framed, 0.01, torch.tensor([4000]))
    places = chosen[0].nonzero()[:, 0] * 16
    assert len(places) == 3
    assert (places >= 32).all()
    assert (places + 32 <= 4000).all()


def test_what_lies_below_all_noise_passes():
    sound = 1e-5 * noise(2, 5000, seed=6)
    torch.testing.assert_close(gate("clip")(sound), sound, rtol=0, atol=1e-18)


def test_padding_becomes_silence():
    found = gate()(noise(2, 5000), torch.tensor([5000, 1000]))
    assert (found[1, 1000:] == 0).all()
    assert (found[1, :1000] != 0).any()


def test_padding_is_not_heard():
    heard, ends = noise(3, 3 * RATE, seed=5), torch.tensor([3 * RATE, RATE, 300])
    whole, alone = (FrontEnd.parse("gate(fold)", sample_rate=RATE) for _ in range(2))
    whole.fit([(heard.float(), ends)])
    alone.fit([(row[:end].float()[None], None) for row, end in zip(heard, ends, strict=True)])
    assert torch.equal(profile(whole), profile(alone))


def test_a_sound_shorter_than_a_frame_has_a_profile_too():
    chain = FrontEnd.parse("gate(clip)|stft(256,64)", sample_rate=RATE)
    assert chain(noise(2, 300).float()).isfinite().all()
    assert gate(heard=noise(1, 300)).stages[0].count > 0


def test_what_has_no_profile_says_so():
    chain = FrontEnd.parse("gate(fold)|stft(256,64)", sample_rate=RATE)
    with pytest.raises(ConfigError, match=r"gate\(fold\) has no noise profile yet; call fit"):
        chain(noise(1000))
    with pytest.raises(ConfigError, match="has no noise profile yet"):
        compute({"": chain}, noise(1, 1000).float().numpy())
    with pytest.raises(ConfigError, match="at least one frame that is not silent"):
        chain.fit([(torch.zeros(2, 9000), None)])
    with pytest.raises(ConfigError, match="gate has no statistics to fit"):
        gate("clip").stages[0].fit([])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("folds", "unknown scope 'folds'; did you mean 'fold'"),
        ("clip,n_fft=130", "n_fft=130 must be a multiple of 4"),
        ("clip,quiet=0.0", "quiet=0.0 must be a share above 0"),
        ("clip,reduction=0.0", "reduction=0.0 must be above 0"),
        ("clip,softness=0.0", "softness=0.0 must be above 0"),
        ("clip,smooth_hz=-1.0", "smooth_hz=-1.0 must be at least 0"),
        ("clip,smooth_ms=2000.0", "smooth_ms=2000.0 must be from 0 to 1000"),
        ("clip,deviations=inf", "deviations=inf must be finite"),
    ],
)
def test_what_it_refuses(arguments, said):
    with pytest.raises(ConfigError, match=said):
        gate(arguments)


# --- in a comparison -----------------------------------------------------------------------------

CHAIN = "gate(fold,n_fft=256)|stft(256,64)|mel(16)|db|standardize(fold)"
CLIPS = 24


class Sounds:
    """As `data.cache.Waveforms`: half of the clips with a tone, one shorter than the others."""

    def __init__(self) -> None:
        rng = np.random.default_rng(0)
        tone = np.sin(2 * np.pi * 1000 * np.arange(4000) / 8000) * (np.arange(CLIPS) % 2)[:, None]
        self.values = (0.02 * rng.normal(size=(CLIPS, 4000)) + 0.1 * tone).astype(np.float32)
        self.lengths = np.full(CLIPS, 4000)
        self.lengths[5] = 2400
        self.values[5, 2400:] = 0

    def __len__(self) -> int:
        return CLIPS

    def batch(self, rows: np.ndarray, samples: int) -> np.ndarray:
        return self.values[rows, :samples]


def unit(
    sounds: Sounds, place: Path, *, train: np.ndarray, chain: str = CHAIN, rates: tuple = (1.0,)
) -> units.Unit:
    front_end = parse(chain, sample_rate=8000)
    kept = features.compute(
        {"gate": front_end}, sounds, samples=4000, folder=place, data_hash="", threads=1
    )["gate"]
    everything = np.arange(CLIPS)
    found = units.Unit(
        candidate="gate", key={}, folder=place, features=kept.path, front_end=front_end.config,
        lengths=kept.lengths, targets=everything % 2, groups=everything, owner=everything,
        train=train, test=np.setdiff1d(everything, train), classes=2, model="compact", seed=0,
        plan={"updates": 6, "batch": 4}, rates=rates, search_share=1.0, keep_weights=True,
    )  # fmt: skip
    units.run(found)
    return found


def test_the_profile_is_the_training_clips_and_no_others(tmp_path):
    train = np.arange(16)
    before = units.load(unit(Sounds(), tmp_path / "a", train=train)).front_end
    tested, trained = Sounds(), Sounds()
    tested.values[20] += 0.3
    tested.values[21] *= 0.01
    trained.values[3] *= 3
    after = units.load(unit(tested, tmp_path / "b", train=train)).front_end
    moved = units.load(unit(trained, tmp_path / "c", train=train)).front_end
    for name, value in before.state_dict().items():
        assert torch.equal(after.state_dict()[name], value), name
    assert not torch.equal(profile(moved), profile(before))
    expected = FrontEnd.parse(CHAIN, sample_rate=8000)
    sounds = Sounds()
    expected.fit([(torch.from_numpy(sounds.values[:16]), torch.from_numpy(sounds.lengths[:16]))])
    assert torch.equal(profile(before), profile(expected))
    # The statistics of pictures are taken behind the gate.
    torch.testing.assert_close(before.state_dict(), expected.state_dict(), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    "chain",
    [CHAIN, "highpass(50)|" + CHAIN, "gate(fold,n_fft=256)|gabor(8,64,window=100)|log1p"],
)
def test_a_unit_leaves_what_a_bundle_gives_again(chain, tmp_path):
    sounds = Sounds()
    done = unit(sounds, tmp_path, chain=chain, train=np.arange(16))
    found = units.load(done)
    description = bundle.Description(
        classes=("0", "1"), sample_rate=8000, clip=0.5, hop=0.5, front_end=found.front_end.config,
        front_end_name=chain, model="compact", temperature=1.0,
    )  # fmt: skip
    network = bundle.Network(found.front_end, found.network)
    bundle.save(tmp_path / "model", network, description)
    again, _ = bundle.load(tmp_path / "model")
    with torch.inference_mode():
        logits = again(torch.from_numpy(sounds.values), torch.from_numpy(sounds.lengths))
    outcome = units.Outcome.read(done.path)
    # The network's float32 sums in another order, as for every candidate.
    np.testing.assert_allclose(logits[16:], outcome.logits, atol=1e-4)
    kept = np.load(done.features, mmap_mode="r")
    seen = found.seen(kept[5][..., : done.lengths[5]])
    with torch.inference_mode():
        expected = found.front_end(torch.from_numpy(sounds.values[5, :2400]))
    torch.testing.assert_close(seen[0, 0], expected, rtol=0, atol=2e-4)


def test_the_picture_that_is_shown_has_the_clip_s_own_profile(tmp_path):
    sounds, chain = Sounds(), parse(CHAIN, sample_rate=8000)
    kept = features.compute(
        {"gate": chain}, sounds, samples=4000, folder=tmp_path, data_hash="", threads=1
    )["gate"]
    own = FrontEnd.parse(CHAIN.replace("fold", "clip", 1), sample_rate=8000)
    with torch.inference_mode():
        expected = own.fixed(torch.from_numpy(sounds.values[5, :2400]))
    torch.testing.assert_close(torch.from_numpy(kept.picture(5)), expected, rtol=0, atol=1e-3)
    with pytest.raises(ConfigError, match="no noise profile yet"):
        chain(torch.zeros(1000))


def test_a_comparison_asks_whether_denoising_helps(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("AURICLE_CACHE", str(tmp_path / "cache"))
    root = recordings.make(tmp_path / "data", machines=6)
    names = (
        "gate(fold,n_fft=256)|logmel",
        "gate(fold,n_fft=256)|mel",
        "gate(clip,n_fft=256)|logmel",
    )
    folder = run(
        recordings.request(root, candidates=names[:2]), output=tmp_path / "run",
        plan=recordings.plan(), jobs=1,
    )  # fmt: skip
    results = Results(folder)
    assert {row["candidate"] for row in results.summary["ranking"]} >= set(names[:2])
    results.report()
    predictor = auricle.load(folder / "model")
    assert predictor.description.front_end_name in names
    first = next(iter(predictor.network.front_end))
    assert first.scope == "fold"
    assert first.count > 0
    assert not list((folder / "work" / "features").glob("tmp*"))
    factors = candidates.factors(
        candidates.build([*names, "logmel"], sample_rate=8000, clip_seconds=0.4)
    )
    assert factors[names[0]]["preparation"] == "gate(fold,n_fft=256)"
    assert factors["logmel"]["preparation"] == "none"


def test_what_has_no_training_fold_leaves_it_out_or_refuses(tmp_path: Path):
    root = recordings.make(tmp_path / "data")
    found = auricle.check(root, candidates=["logmel", "gate(fold)|logmel"])
    assert not [f for f in found.findings if f.code == "nearly-the-same"]
    file = next(root.rglob("*.wav"))
    with pytest.raises(ConfigError, match=r"leave gate\(fold\) out, or take gate\(clip\)"):
        auricle.show([file, "gate(fold)|logmel"])
    assert auricle.show([file, "gate(clip,n_fft=256)|logmel"]).pictures
    chain = build("gate(fold)|logmel", sample_rate=8000, n_fft=256, hop=64, bins=16)
    assert isinstance(chain, FrontEnd)
    assert not search._can_vary(chain)
    with pytest.raises(ConfigError, match="gate learns from each training fold, and a stack"):
        Stack(chain, chain).cached  # noqa: B018


def test_the_time_that_its_pictures_take_is_counted(monkeypatch):
    monkeypatch.setattr(planning, "_preparing_seconds", lambda chain, samples: 1000.0)
    plain, gated = (
        planning.make(
            Request(root="", candidates=(name,), model="compact", effort="quick"),
            folds=3, clips=40, sample_rate=8000, clip=0.5, hop=0.5, jobs=1,
        )[1].seconds
        for name in ("logmel", "gate(fold)|logmel")
    )  # fmt: skip
    assert plain < 10_000
    # Three folds of two trainings each, 40 clips, and those of the searches.
    assert 240_000 < gated < 1_000_000
    monkeypatch.undo()
    chain = parse(CHAIN, sample_rate=8000)
    assert 0 < planning._preparing_seconds(chain.learnt, 4000) < 1
    with pytest.raises(ConfigError, match="no noise profile yet"):
        chain(torch.zeros(1000))


def test_the_search_of_the_rate_has_a_profile_of_its_own_part(tmp_path, monkeypatch):
    made = []
    prepared = units._prepared

    def spy(unit, chain, sounds, clips):
        made.append((profile(chain).clone(), clips))
        return prepared(unit, chain, sounds, clips)

    monkeypatch.setattr(units, "_prepared", spy)
    done = unit(Sounds(), tmp_path, train=np.arange(16), rates=(0.5, 1.0, 2.0))
    inner, rest = units.inner_parts(done)
    sounds = Sounds()
    # Once for all rates, then for the training and the tested clips.
    assert [clips.tolist() for _, clips in made] == [
        part.tolist() for part in (inner, rest, done.train, done.test)
    ]
    for found, part in zip(
        [p for p, _ in made], (inner, inner, done.train, done.train), strict=True
    ):
        heard = FrontEnd.parse("gate(fold,n_fft=256)", sample_rate=8000)
        rows = torch.from_numpy(sounds.values[part]), torch.from_numpy(sounds.lengths[part])
        heard.fit([rows])
        assert torch.equal(found, profile(heard))
    kept = units._Features(np.load(done.features, mmap_mode="r"))
    first, second = units.load(done), units.load(done)
    next(iter(second.front_end)).mean.add_(20)
    pictures = [units._seen(done, one, kept, rest)[0][:] for one in (first, second, first)]
    assert np.array_equal(pictures[0], pictures[2])
    assert not np.allclose(pictures[0], pictures[1])


def test_no_default_candidate_uses_it():
    asked = candidates.named(Request(root=""))
    chains = candidates.build(asked, sample_rate=8000, clip_seconds=1.0)
    assert not any("gate" in str(chain) for chain in chains.values())
