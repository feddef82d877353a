"""Files that lie beside the recordings they tell of, and are called after them: `song.labels.txt`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from auricle.data.dataset import Skipped
from auricle.data.layouts.listing import Entry, Listing, Tree, key_of
from auricle.errors import DataError, option
from auricle.printing import counted
from auricle.segments import Segment

LARGEST_BYTES = 1 << 26
"""Of a text that may be a table of annotations."""
REVIEWED = "reviewed-labels.csv"
"""What a review writes beside the annotations: read only where the user points at it."""


def texts(tree: Tree, suffixes: Iterable[str]) -> list[Path]:
    """The file that the user pointed at, or those of a suffix in the folders of the sound files."""
    wanted = set(suffixes)
    if tree.table is not None:
        return [tree.table] if tree.table.suffix.lower() in wanted else []
    folders = sorted({tree.root, *(path.parent for path in tree.audio)})
    return [
        path
        for folder in folders
        for path in sorted(folder.glob("*"))
        if path.suffix.lower() in wanted
        and not path.name.startswith((".", REVIEWED))
        and path.is_file()
        and path.stat().st_size <= LARGEST_BYTES
    ]


def own_texts(tree: Tree, suffixes: Iterable[str]) -> list[Path]:
    """Those of `texts` by which a layout is recognised here: not in the one folder around everything.

    That folder is asked by itself.
    """
    tops = {path.relative_to(tree.root).parts[0] for path in tree.audio}
    inner = tree.root / tops.pop() if len(tops) == 1 else None
    found = texts(tree, suffixes)
    if tree.table is not None or inner is None or not inner.is_dir():
        return found
    return [path for path in found if not path.is_relative_to(inner)]


def owner(text: Path, tree: Tree) -> Path | None:
    """The sound file beside a text whose name, less its suffix, begins the text's."""
    name = text.name
    while "." in name:
        name = name.rpartition(".")[0]
        if (found := tree.by_stem.get((text.parent, name))) is not None:
            return found
    return None


def decoded(path: Path) -> str | None:
    """A text file's text; None where it is none.

    UTF-8 with or without a byte order mark, UTF-16 with one, else Latin-1.
    """
    try:
        content = path.read_bytes()
    except OSError:
        return None
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    if b"\0" in content[:4096]:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def refuse(wrong: Sequence[str], what: str) -> None:
    """Refuse a data set for rows that are no annotations: nobody trains on labels that are half read.

    Args:
        wrong: file, line and reason of each.
        what: each one is, in the singular.

    Raises:
        DataError: there is one.
    """
    if wrong:
        more = f" ({len(wrong)} {what}s are wrong; this is the first)" if len(wrong) > 1 else ""
        raise DataError(
            f"{wrong[0]}{more}; times are seconds from the recording's start: mend the {what}, or name "
            f"another {option('layout')} if this is something else"
        )


def annotated(
    tree: Tree,
    found: dict[Path, list[Segment]],
    source: str,
    skipped: Iterable[Skipped] = (),
    lost: Mapping[Path, Skipped] | None = None,
) -> Listing:
    """The listing of recordings with annotations; the others are skipped.

    Args:
        tree: where the files lie.
        found: sound file to what is heard in it.
        source: where the labels came from, in words.
        skipped: what could not be used.
        lost: texts beside a recording that are no annotations, by the recording: where nothing else
            tells of it, that is its reason; else the text is skipped.
    """
    lost = lost or {}
    entries = tuple(Entry(path, "", annotations=tuple(found[path])) for path in sorted(found))
    left = [
        Skipped(key_of(path, tree.root), _untold(lost.get(path)))
        for path in tree.audio
        if path not in found
    ]
    texts = [text for path, text in lost.items() if path in found]
    return Listing(
        entries,
        label_source=source,
        skipped=(*skipped, *texts, *left),
        warnings=tuple(_nameless(found, tree)),
    )


def _nameless(found: Mapping[Path, Sequence[Segment]], tree: Tree) -> Iterator[str]:
    """Says how many annotations have no label, and where."""
    counts = {path: sum(not s.label for s in found[path]) for path in sorted(found)}
    files = [path for path, number in counts.items() if number]
    if files:
        total = sum(counts.values())
        there = f"{counts[files[0]]} in " if len(files) > 1 else ""
        more = (
            f" and others in {counted(len(files) - 1, 'more file', 'more files')}"
            if files[1:]
            else ""
        )
        yield (
            f"{counted(total, 'annotation has', 'annotations have')} no label: {there}"
            f"{key_of(files[0], tree.root)}{more}. Clips that nothing else labels are left out where one "
            "touches them: name it, or take its row out if nothing is there"
        )


def _untold(text: Skipped | None) -> str:
    if text is None:
        return "no annotations: no table tells of it"
    return f"no annotations: {text.path}: {text.reason}"
