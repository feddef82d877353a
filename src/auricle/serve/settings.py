"""Who may come in, and how much of everything one server takes."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field

from auricle.errors import ConfigError, option


@dataclass(frozen=True)
class Limits:
    """How much is taken; what is beyond is refused, and said so.

    Attributes:
        upload_bytes: of a file.
        upload_seconds: that a file may take to arrive.
        seconds: of sound in a file, decoded.
        uploads: files that wait or are at work at the same time.
        frame_bytes: of one message of a stream.
        session_seconds: of sound in a stream, and of a stream's life.
        connections: streams at the same time.
        idle_seconds: without a message, after which a stream is closed.
        start_seconds: for the first message of a stream.
        send_seconds: that a client may take to read a message.
        queue_seconds: of sound that waits to be heard.
    """

    upload_bytes: int = 100_000_000
    upload_seconds: float = 300.0
    seconds: float = 3600.0
    uploads: int = 16
    frame_bytes: int = 1 << 20
    session_seconds: float = 3600.0
    connections: int = 256
    idle_seconds: float = 30.0
    start_seconds: float = 10.0
    send_seconds: float = 10.0
    queue_seconds: float = 5.0

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if not value > 0:
                raise ConfigError(f"the limit {name} is {value}, and must be > 0")

    def told(self) -> dict[str, float]:
        """Those that a stream must keep, for its `ready`."""
        names = ("frame_bytes", "session_seconds", "idle_seconds", "queue_seconds")
        return {name: getattr(self, name) for name in names}


@dataclass(frozen=True)
class Settings:
    """Who may come in.

    Attributes:
        host: address to listen at.
        port: 0 takes a free one.
        origins: of pages elsewhere that may use the server, for example `https://example.org`.
        hosts: names besides `host` and the loopback ones under which the server is reached.
        token: that a client must show; None asks for none.
        open: whether everybody in reach may come in without a token.
        limits: how much is taken.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    origins: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    token: str | None = None
    open: bool = False
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        if not (loopback(self.host) or self.token or self.open):
            raise ConfigError(
                f"at {self.host} everybody in the network could come in: ask for a token "
                f"with {option('token_file')}, or say {option('open')} where that is meant"
            )
        for origin in self.origins:
            if origin.rstrip("/") != origin or "://" not in origin or "*" in origin:
                raise ConfigError(
                    f"the origin {origin!r} must be like https://example.org, one page's, without a "
                    "path"
                )


def loopback(host: str) -> bool:
    """Whether only this machine reaches an address.

    >>> loopback("127.0.0.1"), loopback("localhost"), loopback("0.0.0.0")
    (True, True, False)
    """
    return host == "localhost" or (address(host) and ipaddress.ip_address(host).is_loopback)


def address(host: str) -> bool:
    """Whether it is an address in figures, which no name server can point elsewhere.

    >>> address("192.168.0.3"), address("::1"), address("birds.example")
    (True, True, False)
    """
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
