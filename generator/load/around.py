"""The texts that are published or lie beside what is: records, hand-written pages, and what stands at the root."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator.load.texts import CAPTURES, DIGEST

CONTENT = ("dossiers", "seeds", "docs")
_MOST_BYTES = 4 << 20


def content_texts(root: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of the content, and of those at the root itself, by path."""
    yield from _texts(root, root, sorted(each.name for each in os.scandir(root) if each.is_file(follow_symlinks=False)))
    for folder in CONTENT:
        yield from texts_below(root / folder, root)


def texts_below(folder: Path, root: Path) -> Iterator[tuple[str, str]]:
    """Yield path, seen from `root`, and text of every text file below a folder; hidden folders are left out."""
    for here, folders, names in os.walk(folder):
        path = Path(here)
        folders[:] = sorted(each for each in folders if not each.startswith(".") and path / each != root / CAPTURES)
        yield from _texts(path, root, sorted(names))


def _texts(folder: Path, root: Path, names: list[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        if not name.endswith(DIGEST) and (text := _text(folder / name)) is not None:
            yield (folder / name).relative_to(root).as_posix(), text


def _text(path: Path) -> str | None:
    """Return the text of a file, or None where it is no text: a picture, say, or something of enormous size."""
    try:
        content = path.read_bytes() if path.stat().st_size <= _MOST_BYTES and not path.is_symlink() else b"\0"
    except OSError:
        return None
    return None if b"\0" in content[:8192] else content.decode("utf-8", "replace")
