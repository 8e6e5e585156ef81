"""The texts that are published or lie beside what is: records, hand-written pages, and what stands at the root."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from generator.load.texts import CAPTURES, DIGEST

CONTENT = ("dossiers", "seeds", "docs")
_MOST_BYTES = 4 << 20


def content_texts(root: Path, read: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of the content, and of those at the root; `read` are those read already."""
    yield from read.items()
    for path, text in chain(_texts(root, root, _files_at(root)), *(texts_below(root / each, root) for each in CONTENT)):
        if path not in read:
            yield path, text


def _files_at(root: Path) -> list[str]:
    return sorted(each.name for each in os.scandir(root) if each.is_file(follow_symlinks=False))


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
    """Return the text of a file, or None where it is none: a picture, a link, a pipe, or something enormous."""
    try:
        found = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(found.st_mode) and found.st_size <= _MOST_BYTES else b"\0"
    except OSError:
        return None
    return None if b"\0" in content[:8192] else content.decode("utf-8", "replace")
