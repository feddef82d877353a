"""Archives at servers, in other archives, behind signatures; and that no credential is told."""

from __future__ import annotations

import base64
import contextlib
import http.server
import pickle
import shutil
import socket
import tarfile
import threading
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import paramiko
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archived import FILES, fill, save_model, values
from auricle import api, archive, cli
from auricle.archive import addresses, sources
from auricle.errors import AudioError, ConfigError

SECRET = "open-sesame"
SIGNED = "id=7&Signature=aZ%2F3%2B9%3D&Expires=99"
"""As it is encoded here: what is signed are these letters."""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_PAUSES", (0.01, 0.01))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("addresses") / "model")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("sounds") / "archive")


@pytest.fixture(scope="module")
def whole(model: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("whole") / "clips.parquet"
    api.predict_archive(model, folder, output)
    return output


def check_nothing_told(folder: Path, *secrets: str) -> None:
    """No file below has any of these words, in its name or in what it holds."""
    for path in folder.rglob("*"):
        held = (
            pq.read_table(path).to_pandas().to_csv() if path.suffix == ".parquet" else ""
        ).encode()
        if path.is_file():
            held += path.read_bytes()
        for secret in secrets:
            assert secret.encode() not in held, path
            assert secret not in str(path)


# --- servers beside the path ---------------------------------------------------------------------


@pytest.fixture
def ftp(folder: Path) -> Iterator[str]:
    """`user:password@host:port` of an FTP server of the archive."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # it uses asyncore where Python has it
        from pyftpdlib.authorizers import DummyAuthorizer
        from pyftpdlib.handlers import FTPHandler
        from pyftpdlib.ioloop import IOLoop
        from pyftpdlib.servers import FTPServer

    users = DummyAuthorizer()
    users.add_user("anna", SECRET, str(folder), perm="elr")
    handler = type("Handler", (FTPHandler,), {"authorizer": users})
    loop = IOLoop()
    server = FTPServer(("127.0.0.1", 0), handler, ioloop=loop)
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            server.serve_forever(timeout=0.05, blocking=False)
        server.close_all()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"anna:{SECRET}@127.0.0.1:{server.address[1]}"
    finally:
        ended.set()
        thread.join(timeout=10)


def _forget_connections() -> None:
    """Close the connections that fsspec keeps."""
    import fsspec

    kind = fsspec.get_filesystem_class("sftp")
    for system in kind._cache.values():
        system.client.close()
    kind.clear_instance_cache()


class _Files(paramiko.SFTPServerInterface):
    """A folder, to be read."""

    root = Path()

    def list_folder(self, path):
        return [self._status(p) for p in sorted((self.root / path.lstrip("/")).iterdir())]

    def stat(self, path):
        place = self.root / path.lstrip("/")
        return self._status(place) if place.exists() else paramiko.SFTP_NO_SUCH_FILE

    lstat = stat

    def open(self, path, flags, attr):
        place = self.root / path.lstrip("/")
        if not place.is_file():
            return paramiko.SFTP_NO_SUCH_FILE
        handle = paramiko.SFTPHandle(flags)
        handle.readfile = place.open("rb")
        return handle

    @staticmethod
    def _status(place):
        return paramiko.SFTPAttributes.from_stat(place.stat(), filename=place.name)


class _Login(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        right = (username, password) == ("anna", SECRET)
        return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED

    def get_allowed_auths(self, username):
        return "password"

    def check_channel_request(self, kind, chanid):
        return paramiko.OPEN_SUCCEEDED


@pytest.fixture
def sftp(folder: Path) -> Iterator[str]:
    """`user:password@host:port` of an SFTP server of the archive."""
    key = paramiko.ECDSAKey.generate()
    files = type("Files", (_Files,), {"root": folder})
    open_ones = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with contextlib.suppress(OSError):  # closed: the end
                while True:
                    transport = paramiko.Transport(listening.accept()[0])
                    open_ones.append(transport)
                    transport.add_server_key(key)
                    transport.set_subsystem_handler("sftp", paramiko.SFTPServer, files)
                    with contextlib.suppress(paramiko.SSHException, EOFError):
                        transport.start_server(server=_Login())

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield f"anna:{SECRET}@127.0.0.1:{listening.getsockname()[1]}"
        finally:
            _forget_connections()
            for transport in open_ones:
                transport.close()
            listening.shutdown(socket.SHUT_RDWR)
            thread.join(timeout=10)


@pytest.mark.parametrize("scheme", ["ftp", "sftp"])
def test_servers_beside_the_path(
    scheme: str,
    request: pytest.FixtureRequest,
    model: Path,
    folder: Path,
    whole: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    login = request.getfixturevalue(scheme)
    shown = f"{scheme}://{login.rpartition('@')[2]}/"
    output = tmp_path / "out" / "clips.parquet"
    given = [f"{scheme}://{login}/", "-o", str(output)]
    assert cli.main(["predict", str(model), *given]) == 0
    assert values(output, shown) == values(whole, f"{folder}/")
    assert cli.main(["predict", str(model), *given, "--json"]) == 0
    told = capsys.readouterr()
    assert '"new_hours": 0' in told.out, "what is done is skipped"
    assert SECRET not in told.out + told.err
    check_nothing_told(output.parent, SECRET, "anna")
    one = api.predict_archive(model, f"{scheme}://{login}/site1/01.flac", tmp_path / "one.parquet")
    assert (one.files, one.skipped) == (1, 0)
    assert pq.read_table(one.recordings)["path"].to_pylist() == [f"{shown}site1/01.flac"]


@pytest.mark.parametrize("scheme", ["ftp", "sftp"])
def test_a_wrong_password_is_not_told(
    scheme: str, request: pytest.FixtureRequest, model: Path, tmp_path: Path
) -> None:
    login = request.getfixturevalue(scheme).replace(SECRET, "guessed-it")
    with pytest.raises(AudioError, match=f"{scheme}://127.0.0.1:.* cannot be reached: ") as caught:
        api.predict_archive(model, f"{scheme}://{login}/", tmp_path / "clips.parquet")
    assert "guessed-it" not in str(caught.value)
    assert caught.value.__suppress_context__, "a traceback would tell"


def test_a_dead_connection_is_made_anew(sftp: str, folder: Path) -> None:
    """A server ends a connection that was silent for some minutes."""
    import fsspec

    found = sources.find([f"sftp://{sftp}/site2"])
    for system in fsspec.get_filesystem_class("sftp")._cache.values():
        system.client.close()
    with sources.fetching(Path(), threading.Event()) as fetch:
        path = fetch(found[0])
        assert path.read_bytes() == (folder / "site2" / "02.flac").read_bytes()


# --- chains --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def packed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive as `all.zip` and `all.tar`."""
    place = tmp_path_factory.mktemp("packed")
    files = [p for p in sorted(folder.rglob("*")) if p.is_file()]
    with (
        zipfile.ZipFile(place / "all.zip", "w") as zipped,
        tarfile.open(place / "all.tar", "w") as tar,
    ):
        for path in files:
            zipped.write(path, path.relative_to(folder))
            tar.add(path, path.relative_to(folder))
    return place


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_archives_in_an_archive(
    kind: str, packed: Path, model: Path, folder: Path, whole: Path, tmp_path: Path
) -> None:
    """Each of several threads reads its own way through the file."""
    output = tmp_path / "clips.parquet"
    place = f"{kind}://::{packed}/all.{kind}"
    assert api.predict_archive(model, place, output, jobs=4).files == FILES + 2
    found = values(output, f"::{packed}/all.{kind}")
    for rows in found:
        for row in rows:
            row["path"] = str(row["path"]).removeprefix(f"{kind}://")
            row["error"] = str(row.get("error")).replace(f"{kind}://", "")
    expected = values(whole, f"{folder}/")
    for rows in expected:
        for row in rows:
            row["error"] = str(row.get("error"))
    assert found == expected
    assert api.predict_archive(model, place, output).new_hours == 0


def test_a_pattern_takes_what_fits(
    packed: Path, model: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(packed)
    found = sources.find(["zip://site1/*.flac::all.zip"])
    assert [s.address for s in found] == [
        f"zip://site1/{p.name}::{packed}/all.zip" for p in sorted((folder / "site1").glob("*.flac"))
    ]
    folders = sources.find([f"zip://site*::{packed}/all.zip"])
    assert len(folders) == FILES + 2, "the folders that fit; words are left aside"
    assert len(sources.find([f"memory://{n}" for n in _in_memory(folder)])) == FILES // 3


def _in_memory(folder: Path) -> list[str]:
    import fsspec

    memory = fsspec.filesystem("memory")
    if not memory.exists("/patterns"):
        memory.put(str(folder) + "/", "/patterns/", recursive=True)
    return ["patterns/site0/*.flac"]


def test_names_that_lead_out_of_a_folder_are_names(
    model: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are written into the tables; no file is ever made by them."""
    bad = tmp_path / "bad.zip"
    sound = (folder / "site0" / "00.flac").read_bytes()
    names = [
        "../../up.flac",
        "a/../../over.flac",
        "b\\..\\..\\back.flac",
        "x" * 300 + ".flac",
        "a\nb.flac",
    ]
    with zipfile.ZipFile(bad, "w") as zipped:
        for name in names:
            zipped.writestr(name, sound)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    inside, before = tmp_path / "inside", set(tmp_path.parent.rglob("*.flac"))
    seen: list[Path] = []
    fetch = sources._fetch
    monkeypatch.setattr(
        sources,
        "_fetch",
        lambda origin, path, *more: (seen.append(path), fetch(origin, path, *more)),
    )
    found = api.predict_archive(model, f"zip://::{bad}", inside / "clips.parquet")
    assert (found.files, found.skipped) == (len(names), 0)
    assert {path.parent.parent for path in seen} == {tmp_path / "temporary"}
    assert {p.name for p in tmp_path.iterdir()} == {"bad.zip", "temporary", "inside"}
    assert not list((tmp_path / "temporary").iterdir())
    assert set(tmp_path.parent.rglob("*.flac")) == before
    told = pq.read_table(found.recordings)["path"].to_pylist()
    assert f"zip://a\\nb.flac::{bad}" in told


def test_what_does_not_fit_on_the_disk_is_not_fetched(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of a file that says it holds more than there is: a bomb, or an hour too much."""
    found = sources.find([f"zip://site0/00.flac::{packed}/all.zip"])
    free = shutil.disk_usage(tmp_path)._replace(free=found[0].size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with (
        sources.fetching(Path(), threading.Event()) as fetch,
        pytest.raises(sources.FetchError, match=r"0\.0 GB left; TMPDIR"),
    ):
        fetch(found[0])


def test_no_archive_at_the_end_of_a_chain(model: Path, folder: Path, tmp_path: Path) -> None:
    words = folder / "site1" / "words.wav"
    for place, why in {
        f"zip://*.flac::{tmp_path}/none.zip": "none.zip cannot be reached: no such file",
        f"zip://*.flac::{words}": "words.wav cannot be reached: File is not a zip file",
    }.items():
        with pytest.raises(AudioError, match=why):
            api.predict_archive(model, place, tmp_path / "clips.parquet")
    assert not list(tmp_path.iterdir())


# --- the web -------------------------------------------------------------------------------------


@pytest.fixture
def web(folder: Path, packed: Path) -> Iterator[tuple[str, set[str], list[str]]]:
    """A server that gives files to who shows one of the queries, or a password; and what it was asked."""
    queries = {SIGNED}
    asked: list[str] = []
    login = "Basic " + base64.b64encode(f"anna:{SECRET}".encode()).decode()

    class Handler(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            name = urlsplit(path).path.lstrip("/")
            return str((packed if name.startswith("all.") else folder) / name)

        def allowed(self) -> bool:
            query = urlsplit(self.path).query
            asked.append(self.path)
            return query in queries or self.headers.get("Authorization") == login

        def do_HEAD(self):  # a signature is of one method
            self.send_error(403) if "?" in self.path or not self.allowed() else super().do_HEAD()

        def do_GET(self):
            if not self.allowed():
                self.send_error(403, "Forbidden")
            elif "bytes" in (given := self.headers.get("Range", "")):
                self.send_part(*given.removeprefix("bytes=").split("-"))
            else:
                super().do_GET()

        def send_part(self, first, last):
            whole = Path(self.translate_path(self.path)).read_bytes()
            part = whole[int(first) : int(last) + 1] if first else whole[-int(last) :]
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(whole)}")
            self.send_header("Content-Length", str(len(part)))
            self.end_headers()
            self.wfile.write(part)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as service:
        thread = threading.Thread(target=service.serve_forever, daemon=True)
        thread.start()
        yield f"127.0.0.1:{service.server_address[1]}", queries, asked
        service.shutdown()
        thread.join()


def test_signed_addresses(
    web: tuple[str, set[str], list[str]],
    model: Path,
    folder: Path,
    whole: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the letters that were signed; signed anew, they are the same files."""
    host, queries, asked = web
    names = ["site0/00.flac", "site1/01.flac", "site1/words.wav"]
    output = tmp_path / "out" / "clips.parquet"
    signed = [f"http://{host}/{name}?{SIGNED}" for name in names]
    assert cli.main(["predict", str(model), *signed, "-o", str(output)]) == 0
    found = values(output, f"http://{host}/")[1]
    expected = [r for r in values(whole, f"{folder}/")[1] if r["path"] in names]
    for row in found:
        row["path"] = str(row["path"]).removesuffix("?id=7")
        row["error"] = row["error"] and str(row["error"]).replace("?id=7", "")
    assert found == expected
    assert all(path.endswith(SIGNED) for path in asked)
    queries.clear()
    queries.add("id=7&Signature=another&Expires=999")
    again = [f"http://{host}/{name}?{next(iter(queries))}" for name in names]
    asked.clear()
    assert api.predict_archive(model, again, output).new_hours == 0
    told = capsys.readouterr()
    assert "Signature" not in told.out + told.err
    check_nothing_told(output.parent, "Signature", "aZ", "another", "Expires")


def test_an_expired_signature_is_not_told(
    web: tuple[str, set[str], list[str]],
    model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Neither before the run nor, where it expires in the middle, in the tables."""
    host, queries, _ = web
    place, output = f"http://{host}/site0/00.flac?{SIGNED}", tmp_path / "clips.parquet"
    queries.clear()
    assert cli.main(["predict", str(model), place, "-o", str(output)]) == 1
    told = capsys.readouterr()
    assert f"http://{host}/site0/00.flac?id=7 cannot be reached: 403 Forbidden" in told.err
    queries.add(SIGNED)
    found = sources.find([place])
    queries.clear()
    with (
        sources.fetching(Path(), threading.Event()) as fetch,
        pytest.raises(sources.FetchError) as caught,
    ):
        fetch(found[0])
    assert "not fetched: 403 Forbidden" in str(caught.value)
    for text in (told.out + told.err, str(caught.value), repr(found), str(found[0].origin)):
        assert "Signature" not in text
        assert "aZ" not in text


def test_a_password_in_an_address(
    web: tuple[str, set[str], list[str]], model: Path, folder: Path, whole: Path, tmp_path: Path
) -> None:
    host, *_ = web
    output = tmp_path / "clips.parquet"
    api.predict_archive(model, f"http://anna:{SECRET}@{host}/", output)
    assert values(output, f"http://{host}/") == values(whole, f"{folder}/")
    check_nothing_told(tmp_path, SECRET, "anna")


def test_chains_over_the_web(
    web: tuple[str, set[str], list[str]], model: Path, folder: Path, tmp_path: Path
) -> None:
    """A zip behind a signature, read where its files lie in it; and a cache, which keeps nothing."""
    host, *_ = web
    (tmp_path / "out").mkdir()
    for place, shown in {
        f"zip://site0/0*.flac::http://{host}/all.zip?{SIGNED}": f"zip://site0/00.flac::http://{host}/all.zip?id=7",
        f"simplecache::http://{host}/site0/00.flac?{SIGNED}": f"simplecache::http://{host}/site0/00.flac?id=7",
    }.items():
        output = tmp_path / "out" / "clips.parquet"
        found = api.predict_archive(model, place, output)
        assert found.skipped == 0
        rows = pq.read_table(found.recordings).to_pylist()
        assert rows[0]["path"] == shown
        check_nothing_told(tmp_path, "Signature", "aZ")


def test_queries_that_name_files_tell_them_apart(
    web: tuple[str, set[str], list[str]], model: Path, tmp_path: Path
) -> None:
    host, queries, _ = web
    queries |= {"id=8", "token=abc", "token=abd"}
    both = [f"http://{host}/site0/00.flac?{query}" for query in (SIGNED, "id=8")]
    assert len(sources.find(both)) == 2
    with pytest.raises(ConfigError, match="differ in their query or login alone") as caught:
        sources.find([f"http://{host}/site0/00.flac?token={word}" for word in ("abc", "abd")])
    assert "abc" not in str(caught.value)


def test_a_page_behind_a_query_is_not_followed(web: tuple[str, set[str], list[str]]) -> None:
    host, *_ = web
    with pytest.raises(AudioError, match=r"a page, not with a sound.*name the files"):
        sources.find([f"http://{host}/site0/?{SIGNED}"])


# --- what is said --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("s3://bucket/2024/a?b.wav", "s3://bucket/2024/a?b.wav"),
        ("ftp://me:word@host:21/a@b:c.wav", "ftp://host:21/a@b:c.wav"),
        ("ftp://me:wo/rd@host/a.wav", "ftp://..."),
        ("ftp://me:12/34@host/a.wav", "ftp://..."),
        ("https://me:wo/rd@host/a.wav", "https://..."),
        ("http://[::1]:8000/a.wav", "http://[::1]:8000/a.wav"),
        ("http://host:8000/a@b.wav", "http://host:8000/a@b.wav"),
        ("s3://arn:aws:s3:eu:1:accesspoint/x/a.wav", "s3://arn:aws:s3:eu:1:accesspoint/x/a.wav"),
        ("az://box/a.wav?sv=1&sig=secret", "az://box/a.wav"),
        ("HTTPS://host/a.wav?sig=x#y", "https://host/a.wav"),
        ("https://token@host/a.wav?ID=3&x", "https://host/a.wav?ID=3"),
        ("new://me:word@host/a?sig=x", "new://host/a"),
        ("github://org:repo@sha/path", "github://org:repo@sha/path"),
        ("abfs://box@account.host/path", "abfs://box@account.host/path"),
        (
            "zip://a@b.wav::simplecache::https://me@h/x?s=1",
            "zip://a@b.wav::simplecache::https://h/x",
        ),
    ],
)
def test_what_is_shown_of_an_address(address: str, shown: str) -> None:
    assert addresses.shown(address) == shown


_words = st.text("abcdefXYZ0123456789%-_", min_size=4, max_size=12)


@given(
    _words.map("U{}".format),
    _words.map("W{}".format),
    _words.map("V{}".format),
    st.sampled_from(["ftp", "sftp", "https", "smb", "new"]),
)
def test_no_credential_is_shown(user: str, word: str, value: str, scheme: str) -> None:
    query = f"?sig={value}" if scheme in ("https", "new") else ""
    link = f"{scheme}://{user}:{word}@host:99/a.wav{query}"
    for address in (link, f"zip://*.wav::{link}"):
        error = f"Cannot open url={link!r}: {word} and {query[5:]} are wrong ({addresses.unquote(word)})"
        texts = [addresses.shown(address), addresses.scrubbed(error, link)]
        texts += [addresses.named(address, "*.wav" if "::" in address else "/a.wav", "/a.wav")]
        for text in texts:
            assert word not in text
            assert user not in text
            assert not query or value not in text
    assert addresses.unsaid(link) == addresses.unsaid(link.replace(word, "other"))
    assert addresses.unsaid(link) != addresses.unsaid(link.replace(user, "other"))


def test_a_source_keeps_its_way_for_a_worker_and_tells_none_of_it() -> None:
    source = sources.Source("a", 1, "", sources.Origin(f"ftp://me:{SECRET}@host/", "/a"))
    assert SECRET not in repr(source) + str(source.origin)
    assert pickle.loads(pickle.dumps(source)).origin == source.origin
    listed = (
        archive.shards.cut([source], "model"),
        archive.shards.cut([sources.Source("a", 1, "", None)], "model"),
    )
    assert listed[0][0].key == listed[1][0].key, "and it names no shard"
