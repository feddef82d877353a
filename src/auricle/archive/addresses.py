"""Addresses: which file system one leads to, and what may be said of it.

An address is one link or a chain of links, `zip://*.flac::https://host/a.zip?signature=...`: the first
says where to look, and each of the others in what the one before it lies. What a link holds besides
its scheme, server and path may be a credential: who logs in and with what, and what a query says. None
of it is shown or written, except for the parameters whose name says that they name the file. Errors
are raised from None, since a traceback would print the words of the one behind them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from auricle.errors import AudioError, ConfigError, MissingExtraError, require
from auricle.printing import printable

_CHAIN = "::"
_WEB = ("http", "https")
_NAMING = {"id", "file", "filename", "name", "path", "download", "versionid"}
"""Parameters of a query that name the file, and may be said."""
_AT_IS_A_LETTER = {
    *("file", "local", "memory", "dir", "zip", "tar", "libarchive"),
    *("github", "git", "abfs", "abfss", "az", "hf"),
}
"""Schemes of addresses in which nobody logs in."""
_MARK_IS_A_LETTER = {*_AT_IS_A_LETTER, "s3", "s3a", "gs", "gcs", "ftp", "sftp", "ssh", "smb"}
"""Schemes of addresses that have no query: `?` is part of a name."""
_STORES = {"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "hf"}
"""Object stores: a query there signs, if it is one."""
_LEAST = 4
"""Letters of a value that is taken out of errors: shorter ones are parts of words."""
_URL = re.compile(r"[A-Za-z][\w+.-]*://[^\s'\"<>()]+")


def is_address(place: str) -> bool:
    """Whether fsspec reads it: `s3://...`, `https://...`.

    >>> is_address("s3://bucket/2024"), is_address("recordings/2024")
    (True, False)
    """
    return "://" in place


def shown(address: str) -> str:
    """An address without what may be a credential.

    >>> shown("zip://*.flac::https://me:word@host/a.zip?id=7&signature=3f9a")
    'zip://*.flac::https://host/a.zip?id=7'
    """
    return printable(_CHAIN.join(map(_shown, address.split(_CHAIN))))


def _shown(link: str) -> str:
    scheme, path, query = _parts(link)
    server, slash, rest = path.partition("/")
    if _has_login(scheme):
        if _is_half(scheme, server, rest + query):
            return f"{scheme}://..."
        server = server.rpartition("@")[2]
    said = "&".join(filter(_names, query.split("&")))
    start = f"{scheme}://" if scheme else ""
    return f"{start}{server}{slash}{rest}" + (f"?{said}" if said else "")


def _is_half(scheme: str, server: str, rest: str) -> bool:
    """Whether a server may be a login with the first part of a password that holds a slash."""
    port = _port(server)
    plain = port.isdecimal() and scheme in _WEB
    return bool(port) and "@" not in server and "@" in rest and not plain


def _parts(link: str) -> tuple[str, str, str]:
    """Scheme, server with path, and query."""
    scheme, there, path = link.partition("://")
    if not there:
        return "", link, ""
    scheme = scheme.lower()
    if scheme in _MARK_IS_A_LETTER and not _asks(scheme, path):
        return scheme, path, ""
    path, _, query = path.partition("#")[0].partition("?")
    return scheme, path, query


def _asks(scheme: str, path: str) -> bool:
    """Whether `?` begins a query in an object store, as in what is copied from a signed address."""
    return scheme in _STORES and "=" in path.partition("?")[2]


def _has_login(scheme: str) -> bool:
    return bool(scheme) and scheme not in _AT_IS_A_LETTER


def _login(scheme: str, path: str) -> tuple[str, str]:
    """Who logs in, and with what."""
    server, _, rest = path.partition("/")
    if not _has_login(scheme):
        return "", ""
    who, at, _ = server.rpartition("@")
    name, _, word = who.partition(":")
    if at:
        return name, word
    return "", _port(server) if _is_half(scheme, server, rest) else ""


def _port(server: str) -> str:
    return server.partition(":")[2]


def _names(pair: str) -> bool:
    return pair.partition("=")[0].lower() in _NAMING


def unsaid(address: str) -> str:
    """A hash of what `shown` leaves out, but for passwords; empty where it is nothing."""
    left = []
    for link in address.split(_CHAIN):
        scheme, path, query = _parts(link)
        left += [_login(scheme, path)[0], *(p for p in query.split("&") if not _names(p))]
    return hashlib.sha256(repr(left).encode()).hexdigest() if any(left) else ""


def scrubbed(text: str, address: str) -> str:
    """An error's words about an address, without its credentials."""
    found = _URL.sub(lambda url: shown(url[0]), text)
    for secret in sorted(_secrets(address), key=len, reverse=True):
        found = found.replace(secret, "...")
    return printable(found)


def _secrets(address: str) -> Iterator[str]:
    for link in address.split(_CHAIN):
        scheme, path, query = _parts(link)
        _, word = _login(scheme, path)
        values = [p.partition("=")[2] for p in query.split("&") if not _names(p)]
        long = [value for value in (query, *values) if len(value) >= _LEAST]
        yield from (w for known in (word, *long) if known for w in (known, unquote(known)))


def named(place: str, root: str, name: str) -> str:
    """The address of a file below a place, as it is written.

    Args:
        place: address of a file or a folder.
        root: what its file system calls the place.
        name: what it calls the file.
    """
    links = place.split(_CHAIN)
    at = next(i for i, link in enumerate(links) if "://" in link)
    scheme, _, path = links[at].partition("://")
    server = _beside(path, root)
    below = f"{server}/{name.lstrip('/')}" if server else name
    links[at] = name if scheme in _WEB else f"{scheme}://{below}"
    return _CHAIN.join(map(_shown, links))


def _beside(path: str, root: str) -> str:
    """The server that an address names, where its file system leaves it out of the names of files."""
    path, root = path.rstrip("/"), root.rstrip("/")
    return path.removesuffix(root).rstrip("/") if path.endswith(root) else ""


def is_web(name: str) -> bool:
    """Whether a file system's name of a file is a web address."""
    return name.partition("://")[0] in _WEB and "://" in name


def asks(root: str) -> bool:
    """Whether a file system's name is a web address with a query, which stands for one file."""
    return is_web(root) and bool(_parts(root)[2])


def path_of(name: str) -> PurePosixPath:
    """The path in a file system's name of a file.

    >>> path_of("https://host/a.wav?signature=3f9a").suffix
    '.wav'
    """
    return PurePosixPath(_parts(name)[1] if is_web(name) else name)


def rooted(place: str) -> str:
    """A place whose file on this disk, where one ends a chain, begins at the root."""
    *links, last = place.split(_CHAIN)
    if links and last and "://" not in last:
        last = str(Path(last).absolute())
    return _CHAIN.join([*links, last])


def system(address: str) -> tuple[Any, str]:
    """The file system of an address, and what it calls the place.

    Raises:
        AudioError: it does not answer, or lets nobody in.
        ConfigError: an unknown scheme.
        MissingExtraError: fsspec, or its part for the scheme, is not installed.
    """
    require("fsspec", extra="archive", purpose=f"reading {shown(address)}")
    try:
        return opened(address)
    except ImportError as error:
        raise MissingExtraError(f"{shown(address)}: {error} (pip install, then again)") from None
    except ValueError as error:
        reason = scrubbed(str(error), address)
        raise ConfigError(
            f"{shown(address)}: {reason}; file, s3, gs, https ... are known"
        ) from None
    except Exception as error:  # noqa: BLE001 - each plugin raises its own
        raise AudioError(f"{shown(address)} cannot be reached: {why(error, address)}") from None


def opened(address: str) -> tuple[Any, str]:
    """As `system`, with the errors of fsspec and its plugins."""
    fsspec = require("fsspec", extra="archive", purpose=f"reading {shown(address)}")
    return fsspec.core.url_to_fs(address, **_as_signed(address))


def _as_signed(address: str) -> dict[str, dict[str, bool]]:
    """Leave a query that is encoded as it is: its signature is of these very letters."""
    parts = map(_parts, address.split(_CHAIN))
    return {
        s: {"encoded": True} for s, _, query in parts if s in ("http", "https") and "%" in query
    }


def renew(system: Any) -> None:
    """Let the next `system` connect anew: what failed once may be a connection that is dead."""
    type(system).clear_instance_cache()


def why(error: BaseException, address: str) -> str:
    """An error's reason, without credentials."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ConnectionRefusedError):
            return "connection refused"
        if isinstance(status := getattr(cause, "status", None), int):
            return scrubbed(f"{status} {getattr(cause, 'message', '')}".strip(), address)
        cause = cause.__cause__
    if isinstance(error, FileNotFoundError):
        return scrubbed(_sentence(str(error)) or "no such file", address)
    return scrubbed(str(error) or type(error).__name__, address)


def _sentence(text: str) -> str:
    """What a server says; empty where it is a name, as fsspec puts it into such errors."""
    return text if " " in text and "/" not in text else ""
