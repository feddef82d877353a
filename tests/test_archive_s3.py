"""Archives in S3: against a server of its protocol, in a process of its own, that checks signatures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import s3fs

from archived import FILES, fill, save_model, values
from auricle import api, archive, cli, prediction
from auricle.archive import shards, sources
from auricle.errors import AudioError, ConfigError

SERVER = """
import json, sys, urllib.request
import botocore.session
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
url = "http://127.0.0.1:%d" % server.get_host_and_port()[1]
iam = botocore.session.get_session().create_client(
    "iam", endpoint_url=url, region_name="us-east-1",
    aws_access_key_id="any", aws_secret_access_key="any",
)
iam.create_user(UserName="anna")
allowed = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
iam.put_user_policy(UserName="anna", PolicyName="sounds", PolicyDocument=policy)
made = iam.create_access_key(UserName="anna")["AccessKey"]
# From here on each request must be signed by a key that exists.
text = {"Content-Type": "text/plain"}
asked = urllib.request.Request(url + "/moto-api/reset-auth", data=b"0", headers=text)
urllib.request.urlopen(asked, timeout=20).read()
print(json.dumps([url, made["AccessKeyId"], made["SecretAccessKey"]]), flush=True)
sys.stdin.read()
server.stop()
"""
"""Ends with whoever holds its standard input."""

BUCKET = "sounds"
PLACE = f"s3://{BUCKET}/2024/"
AWAY = {
    *("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL_S3", "AWS_REGION"),
    *("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"),
}
"""What the user's own environment may hold."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("s3") / "model")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("sounds") / "archive")


@pytest.fixture(scope="module")
def whole(model: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables of the same files on this disk."""
    output = tmp_path_factory.mktemp("whole") / "clips.parquet"
    api.predict_archive(model, folder, output)
    return output


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What names the server and lets its one user in, as variables of the environment."""
    log = tmp_path_factory.mktemp("server") / "log"
    nowhere = {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    own = {name: value for name, value in os.environ.items() if name not in AWAY}
    with (
        log.open("w") as said,
        subprocess.Popen(
            [sys.executable, "-c", SERVER],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True,
            env=own | nowhere,
        ) as process,
    ):  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        told = process.stdout.readline()
        assert told, log.read_text()
        url, key, secret = json.loads(told)
        yield nowhere | {
            "AWS_ENDPOINT_URL": url,
            "AWS_ACCESS_KEY_ID": key,
            "AWS_SECRET_ACCESS_KEY": secret,
            "AWS_DEFAULT_REGION": "us-east-1",
        }
        process.stdin.close()
        assert process.wait(timeout=20) == 0, log.read_text()


@pytest.fixture(autouse=True)
def _signed_in(server: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in AWAY:
        monkeypatch.delenv(name, raising=False)
    for name, value in server.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(shards, "_MOST_FILES", 3)
    monkeypatch.setattr(sources, "_PAUSES", (0.01, 0.01))
    s3fs.S3FileSystem.clear_instance_cache()
    yield
    s3fs.S3FileSystem.clear_instance_cache()


@pytest.fixture(scope="module")
def bucket(folder: Path, server: dict[str, str]) -> Any:
    """The archive, in a bucket; a test that changes an object puts it back."""
    system = s3fs.S3FileSystem(
        key=server["AWS_ACCESS_KEY_ID"],
        secret=server["AWS_SECRET_ACCESS_KEY"],
        endpoint_url=server["AWS_ENDPOINT_URL"],
        use_listings_cache=False,
    )
    system.mkdir(BUCKET)
    system.put(f"{folder}/", PLACE, recursive=True)
    return system


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that are fetched from here on."""
    names: list[str] = []
    fetch = sources._fetch

    def watched(origin, path, halted):
        names.append(origin.name)
        fetch(origin, path, halted)

    monkeypatch.setattr(sources, "_fetch", watched)
    return names


def errors(output: Path) -> dict[str, str]:
    rows = pq.read_table(archive.tables.recordings(output)).to_pylist()
    return {row["path"]: row["error"] for row in rows if row["error"]}


def test_the_command_over_a_bucket(
    model: Path, folder: Path, whole: Path, tmp_path: Path, bucket: Any
) -> None:
    """In a process of its own, told of the server by its environment alone."""
    output = tmp_path / "predictions.parquet"
    done = subprocess.run(
        [sys.executable, "-m", "auricle.cli", "predict", str(model), PLACE, "-o", str(output)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{FILES + 2} files" in done.stdout
    assert values(output, PLACE) == values(whole, f"{folder}/")
    assert {path.removeprefix(PLACE) for path in errors(output)} == {
        "site0/empty.wav",
        "site1/words.wav",
    }


@pytest.mark.parametrize(
    ("place", "count"),
    [
        (f"s3://{BUCKET}", FILES + 2),
        (f"s3://{BUCKET}/2024/site1/01.flac", 1),
        (f"s3://{BUCKET}/*/site1/0*.flac", 3),
        (f"simplecache::{PLACE}", FILES + 2),
    ],
)
def test_places_in_a_bucket(place: str, count: int, bucket: Any) -> None:
    found = sources.find([place])
    assert len(found) == count
    assert all(source.version for source in found), "so that a file that changes is noticed"


def test_fsspec_may_name_the_server_too(server: dict[str, str], bucket: Any) -> None:
    """As `FSSPEC_S3_...`, which fsspec reads when it is imported."""
    told = {
        "FSSPEC_S3_ENDPOINT_URL": server["AWS_ENDPOINT_URL"],
        "FSSPEC_S3_KEY": server["AWS_ACCESS_KEY_ID"],
        "FSSPEC_S3_SECRET": server["AWS_SECRET_ACCESS_KEY"],
    }
    code = f"from auricle.archive import sources; print(len(sources.find(['{PLACE}'])))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={name: value for name, value in os.environ.items() if name not in AWAY} | told,
    )
    assert (done.stdout, done.stderr) == (f"{FILES + 2}\n", "")


def test_a_zip_in_a_bucket(
    model: Path, folder: Path, tmp_path: Path, whole: Path, bucket: Any
) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "all.zip", "w") as made:
        for path in folder.rglob("*.flac"):
            made.write(path, path.relative_to(folder))
    bucket.put_file(str(tmp_path / "all.zip"), f"{BUCKET}/all.zip")
    output, place = tmp_path / "clips.parquet", f"zip://::s3://{BUCKET}/all.zip"
    api.predict_archive(model, place, output)
    expected = [r for r in values(whole, f"{folder}/")[0] if str(r["path"]).endswith(".flac")]
    found = values(output, "zip://")[0]
    assert [{**row, "path": str(row["path"]).partition("::")[0]} for row in found] == expected


def test_a_stopped_run_goes_on(
    model: Path,
    folder: Path,
    whole: Path,
    tmp_path: Path,
    bucket: Any,
    fetched: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    output, predict = tmp_path / "clips.parquet", prediction.Predictor.predict
    most = 0

    def stops(self, path, **more):
        nonlocal most
        most = max(most, len(list(Path(path).parent.iterdir())))
        if len(fetched) > FILES // 2:
            raise KeyboardInterrupt
        return predict(self, path, **more)

    asked = ["predict", str(model), PLACE, "-o", str(output), "--jobs", "1"]
    with monkeypatch.context() as patch:
        patch.setattr(prediction.Predictor, "predict", stops)
        assert cli.main(asked) == 130
    assert not output.exists()
    kept = {p.name for p in (tmp_path / "clips.parquet.parts").glob("*/*.clips.parquet")}
    assert kept
    first = set(fetched)
    fetched.clear()
    assert cli.main(asked) == 0
    assert FILES // 3 < len(fetched) < FILES + 2
    assert first | {*fetched} == {source.origin.name for source in sources.find([PLACE])}
    assert values(output, PLACE) == values(whole, f"{folder}/")
    fetched.clear()
    bucket.pipe(f"{PLACE}notes/readme.txt", b"no sound")
    assert api.predict_archive(model, PLACE, output).new_hours == 0
    assert fetched == [], "all is done"
    assert most <= 9, "copies of a job at a time"
    assert not list(tmp_path.glob("auricle-*")), "and none at the end"


def test_an_object_that_has_changed_is_predicted_again(
    model: Path, folder: Path, tmp_path: Path, bucket: Any, fetched: list[str]
) -> None:
    output = tmp_path / "clips.parquet"
    api.predict_archive(model, PLACE, output)
    before = pq.read_table(output)
    fetched.clear()
    bucket.put_file(str(folder / "site1" / "19.flac"), f"{PLACE}site0/00.flac")
    try:
        api.predict_archive(model, PLACE, output)
    finally:
        bucket.put_file(str(folder / "site0" / "00.flac"), f"{PLACE}site0/00.flac")
    assert f"{BUCKET}/2024/site0/00.flac" in fetched
    assert len(fetched) <= 3, "its shard"
    assert len(pq.read_table(output)) > len(before)


def test_an_object_that_cannot_be_had(
    model: Path,
    folder: Path,
    whole: Path,
    tmp_path: Path,
    bucket: Any,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One that lies in cold storage: all others are predicted; once it is thawed, it alone is missing."""
    output, cold = tmp_path / "clips.parquet", "site2/05.flac"
    bucket.put_file(str(folder / cold), PLACE + cold, StorageClass="GLACIER")
    asked = ["predict", str(model), PLACE, "-o", str(output)]
    try:
        assert cli.main(asked) == 1
    finally:
        bucket.put_file(str(folder / cold), PLACE + cold)
    assert (
        "1 of them were not reached; the same command tries them again" in capsys.readouterr().out
    )
    assert errors(output).keys() == {
        PLACE + n for n in (cold, "site0/empty.wav", "site1/words.wav")
    }
    assert "not fetched" in errors(output)[PLACE + cold]
    assert "storage class" in errors(output)[PLACE + cold]
    assert cli.main(asked) == 0
    assert values(output, PLACE) == values(whole, f"{folder}/")


def test_an_object_that_is_deleted_meanwhile(bucket: Any, tmp_path: Path) -> None:
    bucket.pipe(f"{PLACE}gone/a.wav", b"RIFF")
    (found,) = sources.find([f"{PLACE}gone/"])
    bucket.rm_file(found.address)
    with (
        sources.fetching(Path(), threading.Event()) as fetch,
        pytest.raises(sources.FetchError, match=r"s3://sounds/2024/gone/a.wav: no such file"),
    ):
        fetch(found)


@pytest.mark.parametrize(
    ("place", "variables", "why"),
    [
        ("s3://nothing-here/", {}, "nothing-here/ cannot be reached: .*bucket does not exist"),
        (f"s3://{BUCKET}/2023/", {}, "holds no sound file"),
        (f"s3://{BUCKET}/2024/x.wav", {}, "x.wav cannot be reached: no such file"),
        (PLACE, {"AWS_SECRET_ACCESS_KEY": "open-sesame"}, "signature we calculated does not match"),
        (PLACE, {"AWS_ACCESS_KEY_ID": "AKIANOBODY"}, "Access Key Id you provided does not exist"),
        (PLACE, {"AWS_SECRET_ACCESS_KEY": "", "AWS_ACCESS_KEY_ID": ""}, "locate credentials"),
    ],
)
def test_nobody_is_let_in_without_a_reason(
    place: str,
    variables: dict[str, str],
    why: str,
    model: Path,
    tmp_path: Path,
    bucket: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    s3fs.S3FileSystem.clear_instance_cache()
    with monkeypatch.context() as patch:
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        for name, value in variables.items():
            patch.setenv(name, value)
        with pytest.raises(AudioError, match=why) as caught:
            api.predict_archive(model, place, tmp_path / "clips.parquet")
    assert "open-sesame" not in str(caught.value)
    s3fs.S3FileSystem.clear_instance_cache()


def test_results_are_written_to_this_disk(
    model: Path,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An address as output is refused before anything is done, and makes no folder `s3:` here."""
    monkeypatch.chdir(tmp_path)
    output = f"s3://{BUCKET}/predictions.parquet"
    with pytest.raises(ConfigError, match=r"cannot write s3:/.*a path on this machine.*copy it"):
        api.predict_archive(model, folder, output)
    for command in (
        ["predict", str(model), str(folder)],
        ["features", str(folder)],
        ["spectrograms", str(folder)],
        ["compare", str(folder)],
        ["export", str(model)],
        ["show", str(folder / "site0" / "00.flac")],
    ):
        assert cli.main([*command, "-o", output]) == 1
        assert "cannot write s3:/" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
