"""Builds auricle-voices.js and auricle-voices-worklet.js: the sources of src/ and a model, in one file.

python js/build.py                      # with the shipped model, here
python js/build.py my.json folder/      # with one that `auricle voices train` wrote
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEFAULT = HERE.parent / "src" / "auricle" / "runtime" / "voices" / "default.json"
NAMES = "STATES, Stream, Voices, detect, open"


def contents(model: bytes) -> dict[str, str]:
    """The files' texts by name."""
    core, worklet, listener = (
        (HERE / "src" / f"{name}.js").read_text("utf-8") for name in ("core", "worklet", "listener")
    )
    audio_thread = f"{core}\n{worklet}"
    # What a user reads of a model may hold anything; a worklet's text must stay one string.
    written = json.dumps(json.loads(model), separators=(",", ":"), ensure_ascii=True)
    head = "// Built by js/build.py from js/src/; Apache-2.0. https://www.apache.org/licenses/LICENSE-2.0\n"
    return {
        "auricle-voices.js": (
            f"{head}{_plain(core)}\n// The model; its fields are those of docs/voices-model.md.\n"
            f"const MODEL = {written};\n\n"
            f"const WORKLET = {json.dumps(_plain(audio_thread))};\n\n{_plain(listener)}"
            f"export {{ {NAMES}, MODEL }};\n"
        ),
        "auricle-voices-worklet.js": head + audio_thread,
    }


def _plain(source: str) -> str:
    """Without comments that stand on lines of their own, and without indentation."""
    lines = (line.strip() for line in source.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def main(arguments: list[str]) -> int:
    """Command line."""
    model = Path(arguments[0]) if arguments else DEFAULT
    folder = Path(arguments[1]) if len(arguments) > 1 else HERE
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in contents(model.read_bytes()).items():
        (folder / name).write_text(text, encoding="utf-8")
        print(f"{folder / name}: {len(text.encode()) / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
