"""Render a report in headless Chromium: wide light, wide dark and phone pictures.

    python bench/screenshot.py runs/.../report.html docs/images/report

writes report-light.png, report-dark.png and report-phone.png, and fails when the page logs an error
or scrolls sideways. It speaks Chromium's debugging protocol over a pipe: nothing else is needed.
"""

from __future__ import annotations

import argparse
import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--remote-debugging-pipe"
)


_DROP = """{
const bytes = Uint8Array.from(atob(%s), (sign) => sign.charCodeAt(0));
const given = new DataTransfer();
given.items.add(new File([bytes], %s));
document.dispatchEvent(new DragEvent('drop', {dataTransfer: given, bubbles: true}));
}"""


def listening(file: Path) -> tuple[str, ...]:
    """Flags with which the microphone is this WAV file, once, and nobody is asked for it."""
    return (
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-audio-capture={file}%noloop",
    )


VIEWS = {"light": (1280, 900, "light"), "dark": (1280, 900, "dark"), "phone": (390, 844, "light")}


def chromium() -> str | None:
    """The browser's path, if there is one."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


class Browser:
    """A page of a headless browser; `errors` collects what it complains about."""

    def __init__(self, send: int, receive: int) -> None:
        self._send, self._receive = send, receive
        self._number, self._buffer, self._session = 0, b"", None
        self.errors: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send one command and wait for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._send, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            self._note(answer)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        result: dict[str, Any] = answer["result"]
        return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            block = os.read(self._receive, 1 << 16)
            if not block:
                raise RuntimeError("the browser went away")
            self._buffer += block
        line, self._buffer = self._buffer.split(b"\0", 1)
        message: dict[str, Any] = json.loads(line)
        return message

    def _note(self, event: dict[str, Any]) -> None:
        parameters = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(parameters["exceptionDetails"])[:400])
        if event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            self.errors.append(parameters["entry"]["text"])
        if event.get("method") == "Runtime.consoleAPICalled" and parameters["type"] == "error":
            self.errors.append(json.dumps(parameters["args"])[:400])

    def open(
        self, page: Path | str, *, width: int, height: int, scheme: str, query: str = ""
    ) -> None:
        """Load a page, a file or an address, at a window size, under a colour scheme."""
        phone = width < 600
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if phone else 1,
            mobile=phone,
        )
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", features=features)
        address = page.resolve().as_uri() if isinstance(page, Path) else page
        self.call("Page.navigate", url=address + query)
        ready = "new Promise(r => document.readyState === 'complete' ? r() : addEventListener('load', r))"
        self.evaluate(ready)
        self.evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))")

    def evaluate(self, expression: str) -> Any:
        """The value of a script expression in the page."""
        answer = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:400])
        return answer["result"].get("value")

    def picture(self, path: Path, *, top: int = 0, height: int | None = None) -> None:
        """Save the page, or a part of it, as PNG."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": top, "width": size["width"], "scale": 1}
        clip["height"] = min(height or size["height"], size["height"] - top)
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(shot["data"]))


@contextmanager
def browser(*flags: str) -> Iterator[Browser]:
    """A headless browser, started with more flags, that ends with the block."""
    found = chromium()
    if found is None:
        raise FileNotFoundError("no chromium on the path: install Debian's `chromium`")
    to_read, send = os.pipe()
    receive, to_write = os.pipe()

    def wire() -> None:
        # The protocol's pipe is descriptors 3 and 4, which ours may occupy: they move out of the way,
        # to numbers that are free.
        moved = [fcntl.fcntl(end, fcntl.F_DUPFD, 5) for end in (to_read, to_write)]
        for ours, theirs in zip(moved, (3, 4), strict=True):
            os.dup2(ours, theirs)

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [found, *_FLAGS.split(), *flags, f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=wire,
            close_fds=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        try:
            yield Browser(send, receive)
        finally:
            process.terminate()
            process.wait(timeout=20)
            os.close(send)
            os.close(receive)


def drop(page: Browser, content: bytes, name: str) -> None:
    """Drop a file on a page, as a person does."""
    data = base64.b64encode(content).decode()
    page.evaluate(_DROP % (json.dumps(data), json.dumps(name)))


def main(arguments: list[str] | None = None) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", type=Path)
    parser.add_argument("stem", type=Path, help="pictures are STEM-light.png and so on")
    parser.add_argument("--top", type=int, default=0, help="first row of the page to show")
    parser.add_argument("--height", type=int, help="rows to show; the whole page by default")
    options = parser.parse_args(arguments)
    faults = []
    with browser() as page:
        for name, (width, height, scheme) in VIEWS.items():
            page.open(options.report, width=width, height=height, scheme=scheme)
            path = options.stem.with_name(f"{options.stem.name}-{name}.png")
            page.picture(path, top=options.top, height=options.height)
            wide = page.evaluate("document.documentElement.scrollWidth")
            faults += [f"{name}: {wide} px wide in a window of {width}"] if wide > width else []
            print(path)
        faults += page.errors
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
