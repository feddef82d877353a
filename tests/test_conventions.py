"""The conventions of toolkits and of known networks, against the toolkits or their formulas.

Three kinds of oracle: kaldi-native-fbank, an independent program in C++, over many settings; golden
files of what the networks' own code and torchaudio computed (`tests/golden/from_packages.py`); and
golden files that `tests/golden/make_golden.py` computes with numpy from the published formulas.
"""

import re
import warnings

import kaldi_native_fbank
import librosa
import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import from_packages as packages
import make_golden as formulas
from auricle.dsp import padding
from auricle.errors import ConfigError
from auricle.frontends import PRESETS, FrontEnd, build, compute, convention, parse

# --- known networks and toolkits, by their formulas ----------------------------------------------


# Settings of a toolkit that are not its defaults.
SETTINGS = {
    "torchaudio-slaney": "stft(1024,256,pad=reflect)|mel(80,fmin=20.0,fmax=8000.0)|db(top_db=60.0)",
    "torchaudio-magnitude": "stft(512,160,win_length=400,window=hamming,center=false,output=magnitude)"
                            "|mel(30,fmin=60.0,fmax=7600.0,formula=htk,norm=none)",
    "torchaudio-log-mfcc": "stft(512,160,pad=reflect)|mel(40,formula=htk,norm=none)"
                           "|log(floor=0.0,offset=1e-06)|dct(coefficients=13)",
}  # fmt: skip


def conventional(name: str, rate: int) -> FrontEnd:
    """Our chain for a golden array."""
    if name in SETTINGS:
        return FrontEnd.parse(SETTINGS[name], sample_rate=rate)
    return convention(name, sample_rate=rate)


@pytest.mark.parametrize("name", formulas.REFERENCES)
def test_a_convention_is_what_its_formulas_give(name):
    rate, _ = formulas.REFERENCES[name]
    expected = formulas.stored()[name]
    y = formulas.sound(rate)
    chain = conventional(name, rate)
    found = chain(torch.from_numpy(y)).numpy()
    # Both are float64; the file holds float32, exact to 6e-8 of values up to some 200.
    np.testing.assert_allclose(found, expected, rtol=2e-7, atol=1e-5)
    single = compute({"x": chain}, y.astype(np.float32)[None])["x"][0]
    # float32 spectra are exact to some 1e-6 of a frame's largest bin, so that in the quiet end,
    # and in bands 60 dB below the loudest, levels differ; a hundredth is far below any step of a
    # network's input. Coefficients sum up to 40 levels.
    tolerance = 0.05 if name.endswith("mfcc") else 0.02
    assert np.abs(single - expected).max() < tolerance
    assert np.median(np.abs(single - expected)) < 1e-4


# test_transforms.py has the others.
CONVENTIONS = packages.PACKAGES.keys() & formulas.REFERENCES.keys()


@pytest.mark.parametrize("name", sorted(CONVENTIONS))
def test_a_convention_is_what_its_own_program_gives(name):
    rate, *_ = packages.PACKAGES[name]
    expected = packages.stored()[name]
    found = conventional(name, rate)(torch.from_numpy(formulas.sound(rate))).numpy()
    assert found.shape == expected.shape
    # Theirs hold windows and banks in float32, most all else too: 6e-8 of a frame's loudest bin,
    # which is a ten thousandth of a band 60 dB below it. Any other convention is off by 0.1 and more.
    assert np.abs(found - expected).max() < 5e-4
    assert np.median(np.abs(found - expected)) < 5e-5


def test_every_network_has_a_program_and_its_version_is_told():
    known = {name for name, preset in PRESETS.items() if preset.sample_rate}
    assert known <= CONVENTIONS
    assert packages.PACKAGES.keys() - CONVENTIONS == {"nnaudio-cqt"}
    stored = packages.stored()
    assert set(stored) == {n for name in packages.PACKAGES for n in (name, f"{name}:by")}
    for name, (_, _, needed) in packages.PACKAGES.items():
        said = str(stored[f"{name}:by"]).split(", ")
        assert [word.split(" ")[0] for word in said] == list(needed)
        assert all(re.fullmatch(r"[\w-]+ \d[\w.+]*", word) for word in said)


def test_the_packages_script_fails_when_it_matches_nothing_or_another_array(
    tmp_path, monkeypatch, capsys
):
    for how in ([], ["--check"]):
        with pytest.raises(SystemExit, match="'wisper' matches none of"):
            packages.main([*how, "wisper"])
    alone = {"tone": (8000, lambda y, rate: y[None], ("numpy",))}
    monkeypatch.setattr(packages, "PACKAGES", alone)
    monkeypatch.setattr(packages, "FILE", tmp_path / "packages.npz")
    assert packages.main(["--check"]) == 1
    assert "0 of 1 as stored tone" in capsys.readouterr().out
    assert packages.main([]) == packages.main(["--check", "t*"]) == 0
    assert str(packages.stored()["tone:by"]) == f"numpy {np.__version__}"


def test_every_convention_has_a_reference_or_librosa():
    known = {name for name, preset in PRESETS.items() if preset.sample_rate}
    assert known <= set(formulas.REFERENCES)
    assert set(formulas.stored()) == set(formulas.REFERENCES)
    assert set(formulas.REFERENCES) <= set(PRESETS) | set(SETTINGS)


def test_the_golden_file_is_what_its_script_writes(capsys):
    assert formulas.main(["--check"]) == 0
    count = len(formulas.REFERENCES)
    assert f"{count} of {count} as stored" in capsys.readouterr().out


def test_the_golden_script_fails_when_it_matches_nothing():
    with pytest.raises(SystemExit, match="'wisper' matches none of"):
        formulas.main(["--check", "wisper"])


def test_the_golden_script_finds_what_differs(tmp_path, monkeypatch):
    changed = formulas.stored()
    changed["ast"] = changed["ast"] + 1e-3
    del changed["panns"]
    monkeypatch.setattr(formulas, "FILE", tmp_path / "conventions.npz")
    np.savez(formulas.FILE, **changed)
    assert formulas.main(["--check"]) == 1
    assert formulas.main(["--check", "whisper*"]) == 0
    formulas.main(["ast", "panns"])
    assert formulas.main(["--check"]) == 0


@pytest.mark.parametrize("seconds", [0.4, 2.0])
def test_librosa_s_conventions_are_librosa_s_defaults(seconds):
    y = np.random.default_rng(0).normal(scale=0.1, size=int(22050 * seconds))
    level = librosa.power_to_db(librosa.feature.melspectrogram(y=y, sr=22050))
    found = convention("librosa", sample_rate=22050)(torch.from_numpy(y)).numpy()
    # librosa's bank is float32, exact to 6e-8; 10 log10 turns that into 3e-7 dB.
    np.testing.assert_allclose(found, level, atol=1e-5)
    found = convention("librosa-mfcc", sample_rate=22050)(torch.from_numpy(y)).numpy()
    np.testing.assert_allclose(found, librosa.feature.mfcc(y=y, sr=22050), atol=1e-4)


def test_sound_of_another_rate_is_resampled_to_the_network_s():
    assert str(convention("whisper", sample_rate=48000)).startswith("resample(16000)|pad(")
    assert str(convention("whisper", sample_rate=16000)) == str(convention("whisper"))
    time = torch.arange(48000) / 48000
    tone = 0.1 * torch.sin(2 * torch.pi * 1000 * time) * torch.sin(torch.pi * time) ** 2
    slow = convention("panns", sample_rate=48000)(tone)
    expected = convention("panns")(
        0.1 * torch.sin(2 * torch.pi * 1000 * time[:32000] * 1.5)
        * torch.sin(torch.pi * time[:32000] * 1.5) ** 2
    )  # fmt: skip
    assert slow.shape == expected.shape
    loud = expected > expected.max() - 40
    # The resampler's passband is flat within 0.001 dB.
    assert (slow - expected)[loud].abs().max() < 0.01


def test_a_convention_needs_a_name_and_a_rate():
    with pytest.raises(ConfigError, match="unknown convention 'wisper'; did you mean 'whisper'"):
        convention("wisper")
    with pytest.raises(ConfigError, match="unknown convention 'logmel'"):
        convention("logmel", sample_rate=16000)
    with pytest.raises(ConfigError, match="kaldi is defined at any rate; give sample_rate"):
        convention("kaldi")


@pytest.mark.parametrize("name", [n for n, preset in PRESETS.items() if preset.sample_rate])
def test_a_network_s_input_has_its_own_size_in_every_track(name):
    rate = PRESETS[name].sample_rate
    sizes = {"sample_rate": rate, "n_fft": 256, "hop": 64, "bins": 16, "normalize": "none"}
    assert (
        str(build(name, **sizes)) == str(build(name, **sizes, native=True)) == str(convention(name))
    )


# --- Kaldi ---------------------------------------------------------------------------------------

kaldi_settings = st.fixed_dictionaries(
    {
        "rate": st.sampled_from([8000, 11025, 16000, 22050]),
        "length_ms": st.sampled_from([20.0, 25.0, 32.0, 40.5]),
        "shift_ms": st.sampled_from([8.0, 10.0, 12.5]),
        "window": st.sampled_from(["povey", "hanning", "hamming", "rectangular", "blackman", "hann"]),
        "bins": st.sampled_from([3, 13, 23, 40]),
        "low": st.sampled_from([0.0, 20.0, 133.3]),
        "high": st.sampled_from([0.0, -200.0, 3400.0]),
        "preemphasis": st.sampled_from([0.0, 0.5, 0.97, 1.0]),
        "remove_dc": st.booleans(),
        "power": st.booleans(),
        "log": st.booleans(),
        "snip": st.booleans(),
        "padded": st.booleans(),
        "samples": st.integers(2000, 9000),
        "offset": st.sampled_from([0.0, 0.2]),
        "seed": st.integers(0, 5),
    }
)  # fmt: skip


def voice(s: dict) -> np.ndarray:
    """Noise and a tone that fades, float32; perhaps with an offset."""
    rng = np.random.default_rng(s["seed"])
    time = np.arange(s["samples"]) / s["rate"]
    tone = 0.3 * np.sin(2 * np.pi * 440 * time) * np.linspace(1, 0, len(time))
    # Where the mean stays in, it is louder than all bands, and so is its rounding.
    offset = s["offset"] if s["remove_dc"] else 0
    return (tone + rng.normal(scale=0.01, size=len(time)) + offset).astype(np.float32)


def frame_options(options, s: dict) -> None:
    frames = options.frame_opts
    frames.samp_freq, frames.dither = s["rate"], 0
    frames.frame_length_ms, frames.frame_shift_ms = s["length_ms"], s["shift_ms"]
    frames.window_type, frames.preemph_coeff = s["window"], s["preemphasis"]
    frames.remove_dc_offset, frames.snip_edges = s["remove_dc"], s["snip"]
    frames.round_to_power_of_two = s["padded"]
    mel = options.mel_opts
    mel.num_bins, mel.low_freq, mel.high_freq = s["bins"], s["low"], s["high"]


def kaldi_computed(computer, y: np.ndarray, rate: int) -> np.ndarray:
    """Of sound in -1 to 1, as Kaldi reads 16-bit files."""
    computer.accept_waveform(rate, (y * 32768).tolist())
    computer.input_finished()
    return np.array([computer.get_frame(i) for i in range(computer.num_frames_ready)]).T


def kaldi_fbank(y: np.ndarray, s: dict) -> np.ndarray:
    options = kaldi_native_fbank.FbankOptions()
    frame_options(options, s)
    options.use_power, options.use_log_fbank, options.use_energy = s["power"], s["log"], False
    return kaldi_computed(kaldi_native_fbank.OnlineFbank(options), y, s["rate"])


def kaldi_chain(s: dict) -> str:
    size, hop = int(s["rate"] * 0.001 * s["length_ms"]), int(s["rate"] * 0.001 * s["shift_ms"])
    window = {"hanning": "hann"}.get(s["window"], s["window"])
    edges = ""
    if not s["snip"]:
        before = size // 2 - hop // 2
        edges = f"pad({before},{size - before - hop // 2 - hop % 2},mode=symmetric)|"
    high = s["rate"] / 2 + s["high"] if s["high"] <= 0 else s["high"]
    scale = 2.0**30 if s["power"] else 2.0**15
    return (
        f"{edges}speech_stft({size},{hop},window={window},periodic={s['window'] == 'hann'},"
        f"remove_dc={s['remove_dc']},preemphasis={s['preemphasis']},"
        f"n_fft={'none' if s['padded'] else size},output={'power' if s['power'] else 'magnitude'})"
        f"|mel({s['bins']},fmin={s['low']},fmax={high},formula=htk,norm=none,straight=mel)"
        f"|affine(scale={scale})" + (f"|log(floor={2.0**-23})" if s["log"] else "")
    )


@given(kaldi_settings)
@settings(max_examples=80)
def test_kaldi_s_fbank(s):
    size = int(s["rate"] * 0.001 * s["length_ms"])
    assume(s["padded"] or size % 2 == 0)
    y = voice(s)
    found = FrontEnd.parse(kaldi_chain(s), sample_rate=s["rate"])(torch.from_numpy(y).double())
    expected = kaldi_fbank(y, s)
    assert found.shape == expected.shape
    # Its float32 rounds what an offset leaves, and bands of a single bin, by more than its defaults:
    # of 1151 random settings with an offset one was off by more than 2.6e-4, by 3.1e-4.
    compare_with_kaldi(found.numpy(), expected, log=s["log"], tolerance=6e-4)


def compare_with_kaldi(
    found: np.ndarray, expected: np.ndarray, *, log: bool, tolerance: float = 1e-4
) -> None:
    """Kaldi's side is float32 sums of squares: exact to some 1e-6 of a frame's largest value."""
    if log:
        found, expected = np.exp(found), np.exp(expected)
    share = np.abs(found - expected) / expected.max(0)
    assert share.max() < 1e-5
    relative = np.abs(found - expected) / expected
    # The published tolerance is 1e-4: so wherever a band is not 30 dB below its frame's largest; at
    # 40 dB the rounding is ten times as much of it.
    for depth, most in ((1e-3, tolerance), (1e-4, 10 * tolerance)):
        assert relative[expected > depth * expected.max(0)].max() < most
    assert np.median(relative) < 1e-4


@given(kaldi_settings, st.sampled_from([0.0, 22.0, 10.0]), st.integers(1, 13))
@settings(max_examples=50)
def test_kaldi_s_mfcc(s, lifter, coefficients):
    size = int(s["rate"] * 0.001 * s["length_ms"])
    assume((s["padded"] or size % 2 == 0) and coefficients <= s["bins"])
    s = s | {"power": True, "log": True}
    options = kaldi_native_fbank.MfccOptions()
    frame_options(options, s)
    options.num_ceps, options.cepstral_lifter, options.use_energy = coefficients, lifter, False
    y = voice(s)
    expected = kaldi_computed(kaldi_native_fbank.OnlineMfcc(options), y, s["rate"])
    text = f"{kaldi_chain(s)}|dct(coefficients={coefficients},lifter={lifter},liftering=htk)"
    found = FrontEnd.parse(text, sample_rate=s["rate"])(torch.from_numpy(y)).numpy()
    # A coefficient weighs the levels of all bands by up to lifter / 2; where a quiet band's level
    # is off by 1e-3, see above, so it may be.
    assert np.abs(found - expected).max() < 0.2
    assert np.median(np.abs(found - expected)) < 1e-3


def test_kaldi_s_defaults_in_one_call():
    rate = 16000
    options = kaldi_native_fbank.FbankOptions()
    options.frame_opts.dither = 0
    y = voice({"seed": 0, "rate": rate, "samples": 12345, "offset": 0.0, "remove_dc": True})
    expected = kaldi_computed(kaldi_native_fbank.OnlineFbank(options), y, rate)
    found = compute({"x": convention("kaldi", sample_rate=rate)}, y[None])["x"][0]
    compare_with_kaldi(found, expected, log=True)


@pytest.mark.parametrize("bands", [80, 128])
def test_whisper_s_bank_is_that_of_another_implementation(bands):
    options = kaldi_native_fbank.WhisperFeatureOptions()
    options.dim = bands
    rate = 16000
    y = voice({"seed": 1, "rate": rate, "samples": 16000, "offset": 0.0, "remove_dc": True})
    computer = kaldi_native_fbank.OnlineWhisperFbank(options)
    computer.accept_waveform(rate, y.tolist())
    computer.input_finished()
    frames = np.array([computer.get_frame(i) for i in range(computer.num_frames_ready)]).T
    name = "whisper" if bands == 80 else "whisper-128"
    chain = FrontEnd(*list(convention(name))[:3])
    # Its frames are Kaldi's without snip_edges: they stand half a hop later.
    found = chain(torch.from_numpy(y[80:])).numpy()
    inner = slice(2, min(frames.shape[1], found.shape[1]) - 3)
    share = np.abs(found[:, inner] - frames[:, inner]) / frames[:, inner].max(0)
    assert share.max() < 1e-5


def test_a_network_s_bank_may_have_filters_without_a_bin():
    empty = {
        name: int((list(convention(name, sample_rate=16000))[1].weights.sum(1) == 0).sum())
        for name in ("ast", "torchaudio")
    }
    assert empty == {"ast": 1, "torchaudio": 4}
    silence = (np.log(2.0**-23) + 4.2677393) / (2 * 4.5689974)
    silent = convention("ast")(torch.zeros(16000))
    torch.testing.assert_close(silent, torch.full_like(silent, silence))
    with pytest.raises(ConfigError, match="1 of its filters are so narrow"):
        parse(
            "stft(512,160)|mel(128,fmin=20,formula=htk,norm=none,straight=mel)", sample_rate=16000
        )


def test_frames_are_the_toolkits():
    # Kaldi and HTK take whole frames only, VGGish too; Whisper and HiFi-GAN one a hop.
    counts = {"kaldi": 98, "htk": 98, "vggish": 98, "ast": 98, "whisper": 100}
    for name, count in counts.items():
        assert convention(name, sample_rate=16000).frames(16000) == count
    assert convention("panns").frames(32000) == 101
    assert convention("hifigan").frames(22050) == 22050 // 256


def test_the_first_frame_stands_where_its_samples_are():
    starts = {name: convention(name, sample_rate=16000).axes.start for name in ("kaldi", "whisper")}
    assert starts == {"kaldi": 200, "whisper": 0}
    assert convention("hifigan").axes.start == 512 - 384
    click = torch.zeros(22050)
    click[128 + 256 * 40] = 1
    assert int(convention("hifigan")(click).sum(0).argmax()) == 40


# --- what stands beyond the ends -----------------------------------------------------------------


@given(
    st.integers(1, 40), st.integers(0, 90), st.integers(0, 90), st.sampled_from(padding.MODES),
    st.integers(1, 40),
)  # fmt: skip
def test_sound_is_continued_as_numpy_does(samples, before, after, mode, length):
    y = np.random.default_rng(samples).normal(size=(2, samples))
    modes = {"zeros": "constant"}
    expected = np.pad(y, ((0, 0), (before, after)), mode=modes.get(mode, mode))
    found = padding.continued(torch.from_numpy(y), before, after, mode=mode)
    assert np.array_equal(found, expected)
    length = min(length, samples)
    lengths = torch.tensor([length, samples])
    found = padding.continued(torch.from_numpy(y), before, after, mode=mode, lengths=lengths)
    short = np.pad(y[0, :length], (before, after), mode=modes.get(mode, mode))
    assert np.array_equal(found[0, : before + length + after], short)
    assert np.array_equal(found[1], expected[1])


@given(st.integers(1, 3000), st.sampled_from([200, 256]), st.integers(20, 300))
def test_reflection_is_librosa_s_for_any_length(samples, n_fft, hop):
    # Where head and tail do not overlap, librosa 0.11 reflects the tail from its first frame that needs
    # padding on; if that is half a window or less, it is reflected twice, and not the sound.
    half, first = n_fft // 2, -(-(n_fft // 2) // hop)
    last = (samples + half - n_fft) // hop + 1
    assume(last <= first or samples - (last * hop - half) > half)
    y = np.random.default_rng(samples).normal(size=samples)
    with warnings.catch_warnings():
        # It warns about waveforms shorter than a window, which is no error here.
        warnings.simplefilter("ignore", UserWarning)
        expected = librosa.stft(y, n_fft=n_fft, hop_length=hop, pad_mode="reflect")
    chain = parse(f"stft({n_fft},{hop},pad=reflect,output=complex)", sample_rate=8000)
    found = chain(torch.from_numpy(y)).numpy()
    np.testing.assert_allclose(found, expected, atol=1e-10)


def test_zeros_go_around_a_stream_too():
    chain = parse("pad(100,37)|stft(256,64,center=false)", sample_rate=8000)
    sound = 0.1 * torch.randn(1500, generator=torch.Generator().manual_seed(0))
    whole = torch.from_numpy(compute({"x": chain}, sound[None].numpy())["x"][0])
    parts, held = [], None
    for start in range(0, 1500, 130):
        frames, held = chain.step(sound[start : start + 130], held)
        parts.append(frames)
    assert sum(part.shape[-1] for part in parts) > 15
    assert torch.equal(torch.cat([*parts, chain.flush(held)], -1), whole)
    centred = parse("stft(256,64)", sample_rate=8000)(sound)
    around = parse("pad(128,128)|stft(256,64,center=false)", sample_rate=8000)(sound)
    assert torch.equal(centred, around)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("speech_stft(0,80)", "win_length=0 must be from 1"),
        ("speech_stft(200,80,n_fft=128)", "win_length=200 must be from 1 to n_fft=128"),
        ("speech_stft(200,80,preemphasis=1.5)", "preemphasis=1.5 must be from 0 to 1"),
        ("speech_stft(200,0)", "hop=0 must be at least 1"),
        ("speech_stft(200,80,n_fft=201)", "n_fft=201 must be even"),
        ("speech_stft(200,80,output=powr)", "did you mean 'power'"),
        ("stft(256,64,pad=reflct)", "did you mean 'reflect'"),
        ("pad(-1,3)|stft(256,64)", r"pad(-1,3): both must be at least 0"),
        ("pad(1,3,mode=reflct)|stft(256,64)", "did you mean 'reflect'"),
        ("stft(256,64)|affine(scale=0.0)", "scale=0.0 must be greater than 0"),
        ("stft(256,64)|log(floor=0.0)", "floor=0.0 and offset=0.0 must be at least 0"),
        ("stft(256,64)|log(base=1.0)", "base=1.0 must be above 1"),
        ("stft(256,64)|magnitude(offset=-1.0)", "offset=-1.0 must be at least 0"),
        ("stft(256,64)|mel(20,straight=hrtz)", "did you mean 'hertz'"),
    ],
)  # fmt: skip
def test_what_is_not_possible_is_refused(text, message):
    with pytest.raises(ConfigError) as caught:
        parse(text, sample_rate=8000)
    assert message in str(caught.value)
