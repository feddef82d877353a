"""Builds auricle-voices.js and auricle-voices-worklet.js: the sources of src/ and a model, in one file.

python js/build.py my.json folder/      # with a model that `auricle voices train` wrote
python js/build.py default js/          # with the shipped one: the files of this folder, made anew
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEFAULT = HERE.parent / "src" / "auricle" / "runtime" / "voices" / "default.json"
NAMES = "STATES, CheckedStream as Stream, Voices, detect, open"


def contents(model: bytes) -> dict[str, str]:
    """The files' texts by name."""
    core, check, worklet, listener = (
        (HERE / "src" / f"{name}.js").read_text("utf-8")
        for name in ("core", "check", "worklet", "listener")
    )
    audio_thread = f"{core}\n{worklet}"
    # What a user reads of a model may hold anything; a worklet's text must stay one string.
    written = json.dumps(json.loads(model), separators=(",", ":"), ensure_ascii=True)
    head = "// Built by js/build.py from js/src/; Apache-2.0. https://www.apache.org/licenses/LICENSE-2.0\n"
    return {
        "auricle-voices.js": (
            f"{head}{_plain(core)}{_plain(check)}\n// The model; its fields are those of docs/voices-model.md.\n"
            f"const MODEL = {written};\n\n"
            f"const WORKLET = {json.dumps(_packed(audio_thread))};\n\n{_plain(listener)}"
            f"export {{ {NAMES}, MODEL }};\n"
        ),
        "auricle-voices-worklet.js": head + audio_thread,
    }


def _plain(source: str) -> str:
    """Without comments and indentation. A comment behind code goes where the line holds no text."""
    lines = (line.strip() for line in source.splitlines())
    bare = (line if re.search("['\"`]", line) else line.partition(" // ")[0] for line in lines)
    return "\n".join(line for line in bare if line and not line.startswith("//")) + "\n"


def _packed(source: str) -> str:
    """Without the line ends that JavaScript does not need: nobody reads it inside its string.

    Safe only while every statement ends in `;`, since a line behind `}` is joined to it, and while no
    template string has one of these signs at a line's end.
    """
    return re.sub(r"([;{},([])\n", r"\1", _plain(source))


def read(path: Path) -> bytes:
    """A model's file.

    Raises:
        ValueError: it is no model that runs live.
        OSError: it cannot be read.
    """
    content = path.read_bytes()
    model = json.loads(content)
    if not isinstance(model, dict) or model.get("format") not in (1, 2) or "layers" not in model:
        kind = model.get("model") if isinstance(model, dict) else None
        raise ValueError(
            f"{'it is a ' + str(kind) if kind else 'no voices model of format 1 or 2'}; "
            "`auricle voices train` without --model and --target writes one that runs live"
        )
    return content


def _model(text: str) -> Path:
    return DEFAULT if text == "default" else Path(text)


def main(arguments: list[str]) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=_model,
                        help="what `auricle voices train` wrote, or `default`: the shipped model")  # fmt: skip
    parser.add_argument("folder", type=Path, help="where the files go; those there are replaced")
    options = parser.parse_args(arguments)
    try:
        texts = contents(read(options.model))
        options.folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (options.folder / name).write_text(text, encoding="utf-8")
            print(f"{options.folder / name}: {len(text.encode()) / 1000:.0f} kB")
    except (OSError, ValueError) as error:
        print(f"build.py: {options.model}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
