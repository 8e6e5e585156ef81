"""What a command at the desk would change: the new content of each file, and what an editor should know of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.desk.edits import Edit, as_stored, edited
from generator.desk.gates import Refusal
from generator.desk.leading import in_pages, in_records
from generator.desk.writing import exchange
from generator.library import Key, Library
from generator.load.texts import CAPTURE, CAPTURES, DIGEST
from generator.model import BY_NAME

_MARKS = {"record": r"\[\[", "article": "@", "outlet": ", via "}


@dataclass(frozen=True)
class Rewritten:
    """The new content of files, by path, None for one that goes; `counts` says how often the id changed in each."""

    contents: Mapping[str, bytes | None]
    counts: Mapping[str, int]
    remarks: tuple[str, ...] = ()

    def write(self, root: Path) -> None:
        """Write all of it, or nothing."""
        exchange({root / path: content for path, content in self.contents.items()})


def rewritten(
    root: Path, library: Library, old: Key, new: str, own: Mapping[str, list[Edit]]
) -> tuple[Rewritten, tuple[Refusal, ...]]:
    """Return all files as they are once whatever leads to `old` leads to `new`, and what stands in the way of that.

    `own` are further edits of records, by path.
    """
    leading, refusals = in_records(library, old, new)
    files = {entry.path: entry.file for entry in library.entries.values()}
    edits = {path: [*leading.get(path, ()), *own.get(path, ())] for path in (*leading, *own)}
    pages = {path: (edited(text, found), len(found)) for path, text, found in in_pages(root, old, new)}
    contents = {path: as_stored(root, files[path], found) for path, found in edits.items() if found}
    contents |= {path: text.encode() for path, (text, _) in pages.items()}
    counts = {path: len(set(found)) for path, found in leading.items()} | {path: n for path, (_, n) in pages.items()}
    texts = {path: edited(file.text, edits.get(path, ())) for path, file in files.items()}
    return Rewritten(contents, counts, tuple(_left(texts, old))), refusals


def beside_article(root: Path, old: Key, new: str) -> Iterator[tuple[str, str]]:
    """Yield the paths of an article's digest and capture, as far as they are there, each with that of another id."""
    for before, after in zip(texts_of(old), texts_of(Key(old.type, new)), strict=True):
        if (root / before).is_file():
            yield before, after


def texts_of(key: Key) -> tuple[str, ...]:
    """Return where digest and capture of an article lie, if there are any; no other record has them."""
    return (f"seeds/{key.id}{DIGEST}", f"{CAPTURES}/{key.id}{CAPTURE}") if key.type == "article" else ()


def _left(texts: Mapping[str, str], old: Key) -> Iterator[str]:
    """Yield where prose seems to name an id even so, as in a mark that cannot be read."""
    marked = re.compile(rf"{_MARKS[BY_NAME[old.type].namespace]}{re.escape(old.id)}(?![\w-])")
    for path, text in texts.items():
        for found in marked.finditer(text) if old.id in text else ():
            number = text.count("\n", 0, found.start()) + 1
            yield f"{path}:{number} still says {found.group()}"
