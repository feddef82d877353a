"""Candidates are presets or chains in text form: read, refused with the place, told apart, named."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch

import auricle
import recordings
from auricle import cli
from auricle.commands import _shared
from auricle.comparison import candidates
from auricle.comparison.run import run
from auricle.errors import AudioError, ConfigError
from auricle.frontends import FrontEnd, Stack, parse, presets, text
from auricle.report.results import Results

CHAIN = "stft(256,128)|mel(16)|pcen(time_constant=0.2,initial=first_frame)"
OTHER = "stft(256,128)|mel(16)|pcen(time_constant=0.1,initial=first_frame)"
SIZES = {"sample_rate": 8000, "n_fft": 256, "hop": 128, "bins": 16}


def build(names: list[str], **options: object) -> candidates.Chains:
    return candidates.build(names, sample_rate=8000, clip_seconds=1.0, **options)


# -- reading --------------------------------------------------------------------------------------


def test_a_chain_is_normalised_as_presets_are_unless_it_says_how() -> None:
    assert str(presets.build(CHAIN, **SIZES)) == f"{CHAIN}|standardize(fold)"
    assert str(presets.build(f"{CHAIN}|standardize(clip)", **SIZES)).endswith("|standardize(clip)")
    assert str(presets.build(CHAIN, normalize="none", **SIZES)) == CHAIN
    assert str(presets.build("remove_mean|logmel-clip", **SIZES)).endswith("|standardize(clip)")


def test_a_preset_stands_in_a_chain_where_sound_goes_in() -> None:
    logmel = str(presets.build("logmel", **SIZES))
    assert str(presets.build("highpass(100)|logmel", **SIZES)) == f"highpass(100.0)|{logmel}"
    # `pcen` and `mel` are presets where sound goes in, and stages after a transform.
    assert str(presets.build("mel|pcen", normalize="none", **SIZES)) == (
        "stft(256,128)|mel(16,fmin=32.7)|pcen"
    )
    assert "initial=first_frame" in str(presets.build("pcen", **SIZES))


def test_a_preset_after_a_change_of_rate_keeps_its_window_in_seconds() -> None:
    chain = presets.build("resample(4000)|logmel", **SIZES)
    assert "stft(128,64)" in str(chain)
    assert chain.sample_rate == 8000
    assert chain.frame_rate == presets.build("logmel", **SIZES).frame_rate


def test_chains_and_presets_stack() -> None:
    stack = presets.build(f"logmel + {CHAIN} + stft(256,128)|mel(16)|db(ref=1e+05)", **SIZES)
    assert isinstance(stack, Stack)
    assert [str(c).split("|")[2] for c in stack.members] == [
        "db",
        "pcen(time_constant=0.2,initial=first_frame)",
        "db(ref=100000.0)",
    ]
    assert str(parse(str(stack), sample_rate=8000)) == str(stack)


@pytest.mark.parametrize(
    ("name", "message", "place"),
    [
        ("stft(256,128)|mel(16)|dbb", "unknown stage 'dbb'; did you mean 'db'?", 22),
        ("stft(256,128)|mel(16,fmni=3)", "did you mean 'fmin'?", 21),
        ("stft(256,128)|mel(16,fmin=x)", "fmin='x', but float is needed", 21),
        ("stft(256,128)|db|mel(16)", "works on power or magnitude, but what comes before", 17),
        ("stft(256,128)|mel(16,fmax=9000)", "half the sample rate", 21),
        ("stft(256,128)|mel( 16, fmin = 9000 )", "fmin=9000.0 and fmax=4000.0", 23),
        ("stft(256,128)|db(ref=min)", "a power above 0, or max", 17),
        ("stft(256,128)|mel(16)|pcen(bird)", "did you mean 'birds'", 27),
        ("stft(256,128)|mel(16)|pcen(birds,initial=unti)", "did you mean 'unit'", 33),
        ("stft(256,128)|mel(200)", "so narrow", 14),
        ("stft(256,128|mel(16)", "a parenthesis is missing", 0),
        ("stft(256,128)|mel(16))|db", "there is a parenthesis too many", 14),
        ("mel(16)|db", "mel cannot begin a chain", 0),
        ("highpass(100)|lgmel", "did you mean 'logmel'?", 14),
        ("logmel+stft(256)", "stft needs hop", 0),
    ],
)
def test_an_error_points_at_its_place(name: str, message: str, place: int) -> None:
    with pytest.raises(ConfigError) as caught:
        presets.build(name, **SIZES)
    said, _, mark = str(caught.value).split("\n")
    assert message in said
    assert mark == f"  {' ' * place}^"


@pytest.mark.parametrize(
    ("chain", "reason"),
    [
        ("stft(256,128)|mel(16,fmin=9000)", "mel: fmin=9000.0 and fmax=4000.0 must satisfy"),
        ("stft(256,128)|mel(16)|dbb", "unknown stage 'dbb'"),
    ],
)
def test_the_command_line_shows_the_place(
    chain: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = recordings.make(tmp_path / "data")
    assert cli.main(["check", str(root), "--candidates", f"logmel,{chain}"]) == 1
    *_, said, quoted, mark = capsys.readouterr().err.splitlines()
    assert reason in said
    assert quoted == f"  {chain}"
    assert chain[mark.index("^") - 2 :].startswith(("fmin=9000", "dbb"))


def test_a_stack_that_does_not_fit_is_told_line_by_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = next(recordings.make(tmp_path / "data").rglob("*.wav"))
    assert cli.main(["show", str(file), "logmel+logmel-fine"]) == 1
    said, first, second = capsys.readouterr().err.splitlines()
    assert said.endswith("must share sample rate, hop and bins; given:")
    assert first.startswith("  32 bins, hop ")
    assert second.startswith("  32 bins, hop ")


def test_a_line_break_in_a_name_is_not_obeyed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["show", str(tmp_path / "a\nb.wav")]) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert r"a\nb.wav" in said


def test_the_form_is_checked_before_the_rate_is_known() -> None:
    presets.validate(["logmel", CHAIN, "logmel+mel|db", "stft(256,128)|mel(16,fmax=9000)"])
    for wrong in ("lgmel", "stft", "stft(256,128)|dbb", "logmel+", "mel(16|db"):
        with pytest.raises(ConfigError):
            presets.validate([wrong])


def test_commas_inside_parentheses_belong_to_the_chain() -> None:
    assert _shared.names(f"logmel, {CHAIN},stft(256,128)|mel(16)") == [
        "logmel",
        CHAIN,
        "stft(256,128)|mel(16)",
    ]
    # With a parenthesis missing the rest belongs to it, and the error quotes all of it.
    assert _shared.names("pcen,stft(256,128|mel(16)|db,logmel") == [
        "pcen",
        "stft(256,128|mel(16)|db,logmel",
    ]
    assert _shared.names("stft(256,128)|mel(16))|db,logmel") == [
        "stft(256,128)|mel(16))|db",
        "logmel",
    ]
    options = cli._parser().parse_args(["compare", "data", "--candidates", f"logmel,{CHAIN}"])
    assert options.candidates == ["logmel", CHAIN]


def test_spaces_make_no_other_candidate(tmp_path: Path) -> None:
    asked = recordings.request(tmp_path, candidates=("logmel", "stft(256, 128) | mel(16)"))
    assert candidates.named(asked) == ("logmel", "stft(256,128)|mel(16)")
    twice = recordings.request(tmp_path, candidates=("logmel + pcen", "logmel+pcen"))
    with pytest.raises(ConfigError, match=r"named twice: logmel\+pcen"):
        candidates.named(twice)


# -- what does not fit ----------------------------------------------------------------------------


def test_every_reason_is_said_at_once() -> None:
    with pytest.raises(ConfigError) as caught:
        build(["logmel", "stft(256,128)|mel(16,fmax=9000)", "logmel+logmel-fine"])
    said = str(caught.value)
    assert said.startswith("2 of 3 candidates cannot be taken at 8000 Hz and clips of 1 s:\n")
    assert "4000 Hz, half the sample rate" in said
    assert "stacked front ends must share" in said


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("stft(256,128,sample_rate=16000)|mel(16)", r"begin it with resample\(16000\)"),
        ("highpass(100)", "no picture"),
        ("stft(256,128,output=complex)", "no picture"),
        ("stft(256,128)|standardize(fold)|db", "what comes before gives standardized"),
    ],
)
def test_what_cannot_be_compared_is_refused(name: str, reason: str) -> None:
    with pytest.raises(ConfigError, match=reason):
        build([name])


def test_two_names_for_one_chain_are_refused() -> None:
    with pytest.raises(ConfigError, match="it is the same chain as logmel; leave one of them out"):
        build(["logmel", str(build(["logmel"])["logmel"])])


def test_the_defaults_are_never_refused() -> None:
    for rate in (4000, 8000, 16000, 22050, 44100, 96000):
        for seconds in (0.2, 1.0, 10.0):
            for native in (False, True):
                found = candidates.build(
                    presets.DEFAULT_CANDIDATES,
                    sample_rate=rate,
                    clip_seconds=seconds,
                    native=native,
                )
                assert list(found) == list(presets.DEFAULT_CANDIDATES)


NARROW = """
import torch

class Net(torch.nn.Module):
    def __init__(self, bins, classes):
        super().__init__()
        self.line = torch.nn.Linear(16, classes)

    def forward(self, x):
        return self.line(x.mean(-1).flatten(1))
"""


def test_pictures_that_the_network_does_not_take_are_refused_before_any_sound_is_decoded(
    tmp_path: Path, decoded: list[tuple[Path, int, int]]
) -> None:
    file = tmp_path / "net.py"
    file.write_text(NARROW)
    root = recordings.make(tmp_path / "data")
    state = torch.get_rng_state()
    for names, reason in (
        (("logmel", "stft(256,128)|mel(20)"), "does not take 20 bins of 26 frames"),
        (("logmel+pcen",), "takes no `channels`"),
        (("logmel", "stft(256,128)|mel(16,fmax=9000)"), "half the sample rate"),
    ):
        asked = recordings.request(root, candidates=names, model=f"{file}:Net")
        with pytest.raises(ConfigError, match=reason):
            run(asked, output=tmp_path / "run", plan=recordings.plan(), jobs=1)
        assert not (tmp_path / "run").exists()
    assert decoded == []
    assert torch.equal(state, torch.get_rng_state()), "nobody's random numbers are used up"


# -- factors --------------------------------------------------------------------------------------


def differing(a: str, b: str) -> list[str]:
    found = candidates.factors(build([a, b]))
    assert found[a].keys() == found[b].keys()
    return [factor for factor in found[a] if found[a][factor] != found[b][factor]]


def test_a_pair_differs_in_what_its_chains_differ_in() -> None:
    mel = "stft(256,128)|mel(16)"
    assert differing(CHAIN, OTHER) == ["compression"]
    assert differing(f"{mel}|db", f"{mel}|db(top_db=40.0)") == ["compression"]
    assert differing(f"{mel}|db", "stft(256,128)|mel(16,formula=htk)|db") == ["scale"]
    assert differing(f"{mel}|db", "stft(256,128,window=hamming)|mel(16)|db") == ["transform"]
    assert differing(f"{mel}|db", "stft(256,128)|mel(20)|db") == ["bins"]
    assert differing(f"{mel}|db", "stft(256,64)|mel(16)|db") == ["resolution"]
    assert differing(f"{mel}|db", f"highpass(100)|{mel}|db") == ["preparation"]
    assert differing(f"{mel}|db", f"{mel}|db|affine(scale=2.0)") == ["further"]
    assert differing("logmel", "logmel-clip") == ["normalization"]
    # Of two differences no pair is made, though both compress by PCEN.
    assert differing("pcen", CHAIN) == ["scale", "compression", "resolution", "bins"]


def test_a_transform_with_bands_of_its_own_pairs_with_its_likes() -> None:
    cqt = "cqt(20,64,fmin=130.0,bins_per_octave=6.0)"
    vqt = cqt.replace("cqt", "vqt")
    assert differing(f"{cqt}|db", f"{vqt}|db") == ["transform"]
    assert differing(f"{cqt}|db", f"{cqt}|log1p") == ["compression"]
    # Frames of 8 and of 16 ms: no pair, though both are constant-Q transforms.
    assert differing(f"{cqt}|db", f"{cqt.replace(',64', ',128')}|log1p") == ["compression", "resolution"]  # fmt: skip
    wide = "scalogram(20,64,fmin=130.0,fmax=1200.0)"
    assert differing(f"{cqt}|db", f"{wide}|db") == ["transform"]
    stft = "stft(256,64)|mel(20)|db"
    assert differing(stft, "reassigned(256,64)|mel(20)|db") == ["transform"]
    assert differing(stft, "gabor(20,64)|db") == ["transform", "scale", "resolution"]


def test_what_a_stage_after_the_transform_strides_is_part_of_its_level() -> None:
    slow, fast = (f"stft(256,64)|mel(20)|db|modulation(16,{hop})" for hop in (8, 4))
    assert differing(slow, fast) == ["decorrelation"]
    assert differing(slow, f"{fast}|log1p") == ["compression", "decorrelation"]


def test_every_scale_is_told_truly() -> None:
    log = "stft(256,64)|log_bands(20,fmin=130.0)|db"
    found = candidates.factors(build([log, "cqt(20,64,fmin=130.0,bins_per_octave=6.0)|db"]))
    assert [f["scale"] for f in found.values()] == ["log_bands(fmin=130.0)", "log"]
    assert [f["resolution"] for f in found.values()] == ["32/8 ms", "own/8 ms"]
    found = candidates.factors(
        build(["cqt-db", "scattering", "gammatone-iir-db", "leaf", "linear-db"])
    )
    assert [f["scale"] for f in found.values()] == ["log", "log", "gammatone", "mel (learnt)", "linear"]  # fmt: skip


def test_levels_keep_their_plain_names_where_these_say_all() -> None:
    found = candidates.factors(build(["logmel", "pcen", "mel"]))
    assert [f["compression"] for f in found.values()] == ["decibel", "pcen", "none"]
    assert {f["further"] for f in found.values()} == {"none"}


# -- names ----------------------------------------------------------------------------------------


def test_short_names_stay_apart() -> None:
    many = [f"stft({n},128)|mel(16,fmin=32.7)|pcen(gain={g},bias=1.0)" for n in (256, 512) for g in (0.5, 0.9)]  # fmt: skip
    names = ["logmel", *many, "logmel+pcen"]
    short = text.shortened(names)
    assert list(short) == names
    assert len({*short.values()}) == len(names)
    assert short["logmel"] == "logmel"
    for chain in many:
        # fmin and bias are shared by all, so they say nothing.
        assert short[chain] == chain.replace(",fmin=32.7", ",…").replace(",bias=1.0", ",…")
    assert text.shortened([CHAIN])[CHAIN] == "stft(256,128)|mel(16)|pcen(…)"


def test_a_sentence_does_not_change_a_chain() -> None:
    from auricle.comparison.wording import _capital

    assert _capital("mel|db leads") == "mel|db leads"
    assert _capital("mel leads") == "Mel leads"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("chains")
    asked = recordings.request(
        recordings.make(folder / "data"), candidates=("logmel", CHAIN, OTHER), reference=CHAIN
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AURICLE_CACHE", str(folder / "cache"))
        results = Results(run(asked, output=folder / "run", plan=recordings.plan(), jobs=1))
    results.report()
    return results


def test_programs_get_whole_names_and_people_short_ones(
    finished: Results, capsys: pytest.CaptureFixture[str]
) -> None:
    summary, page = finished.summary, (finished.folder / "report.html").read_text()
    assert set(finished.predictions.candidate) >= {"logmel", CHAIN, OTHER}
    assert summary["protocol"]["reference"] == CHAIN
    labels = summary["labels"]
    assert labels == {CHAIN: "stft(256,128)|mel(16)|pcen(time_constant=0.2,…)",
                      OTHER: "stft(256,128)|mel(16)|pcen(time_constant=0.1,…)"}  # fmt: skip
    finished.print()
    told = capsys.readouterr().out
    for chain, label in labels.items():
        assert label in told
        assert chain not in told
        assert f"<b><bdi>{label}</bdi></b>" in page
        assert f"<code>{chain}|standardize(fold)</code>" in page


def test_a_chain_is_no_file_name(finished: Results) -> None:
    for path in finished.folder.rglob("*"):
        assert not set("|()=,") & set(path.name), path
    clips = json.loads((finished.folder / "artifacts" / "clips.json").read_text())
    assert set(clips[0]["pictures"]) == {"logmel", CHAIN, OTHER}
    assert clips[0]["pictures"]["logmel"]["unit"] == "dB"


def test_the_factors_of_chains_are_compared(finished: Results) -> None:
    found = {e["factor"]: {e["a"], e["b"]} for e in finished.summary["effects"]}
    assert found["compression"] == {"pcen(time_constant=0.2,initial=first_frame)",
                                    "pcen(time_constant=0.1,initial=first_frame)"}  # fmt: skip


def test_the_model_of_a_chain_answers(finished: Results) -> None:
    model = auricle.load(finished.folder / "model")
    asked = recordings.sound(0, np.random.default_rng(0)).astype(np.float32)
    found = model.predict_waveform(asked, recordings.RATE)
    assert sum(found.probabilities.values()) == pytest.approx(1)


# -- the other commands ---------------------------------------------------------------------------


def test_check_looks_at_the_candidates_that_are_asked_for(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data")
    nearly = "mel|db(top_db=79.0)"
    found = auricle.check(root, candidates=["logmel", nearly])
    (said,) = [f.message for f in found.findings if f.code == "nearly-the-same"]
    assert said.startswith(f"logmel and {nearly} are nearly the same picture")
    with pytest.raises(ConfigError, match="half the sample rate"):
        auricle.check(root, candidates=["stft(256,128)|mel(16,fmax=9000)"])


def test_arrays_of_a_chain(tmp_path: Path) -> None:
    root = recordings.make(tmp_path / "data", machines=2)
    out = tmp_path / "out"
    assert auricle.spectrograms(root, out, representation="resample(4000)|stft(128,64)|mel(16)") == (4, 0)  # fmt: skip
    (row, *_) = recordings.rows(out / "index.csv")
    assert (row["sample_rate"], row["frame_seconds"]) == ("8000", "0.016")
    assert np.load(out / row["file"]).shape == (16, 1 + round(0.4 * 4000) // 64)
    with pytest.raises(ConfigError, match="there is no training fold here"):
        presets.build("logmel|standardize(fold)", normalize="none", **SIZES)
    with pytest.raises(AudioError, match="at 8000 Hz there is no such picture"):
        auricle.spectrograms(root, out, representation="stft(128,64)|mel(16,fmax=9000)")
    with pytest.raises(ConfigError, match="did you mean 'db'"):
        auricle.spectrograms(root, out, representation="stft(128,64)|dbb")


def test_show_takes_chains_behind_the_file(tmp_path: Path) -> None:
    file = next(recordings.make(tmp_path / "data").rglob("*.wav"))
    shown = auricle.show([file, "logmel", CHAIN])
    assert [picture.name for picture in shown.pictures] == ["logmel", CHAIN]


def test_the_classifier_takes_a_chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from auricle import training

    short = training.Plan(updates=4, batch=8)
    monkeypatch.setattr(training, "schedule", lambda *a, **k: short)
    files = sorted(recordings.make(tmp_path / "data").rglob("*.wav"))
    labels = [file.parent.name for file in files]
    fitted = auricle.AudioClassifier(front_end=CHAIN).fit(files, labels)
    assert isinstance(fitted.predictor_.network.front_end, FrontEnd)
    assert str(fitted.predictor_.network.front_end) == f"{CHAIN}|standardize(fold)"
    with pytest.raises(ConfigError, match="half the sample rate"):
        auricle.AudioClassifier(front_end="stft(256,128)|mel(16,fmax=9000)").fit(files, labels)


def test_the_shared_resolution_of_a_plan_is_kept() -> None:
    shape = presets.Resolution(n_fft=512, hop=256, bins=20, fmin=50.0)
    (chain,) = build(["logmel"], shape=shape).values()
    assert str(chain) == "stft(512,256)|mel(20,fmin=50.0)|db|standardize(fold)"
    assert asdict(shape)["fmin"] == 50.0
