"""What leads to a record, and how it is made to lead to another: in records, in hand-written pages, in the settings."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.desk.edits import Edit, stretch
from generator.desk.gates import Refusal
from generator.library import Key, Library, Link
from generator.load import texts_below
from generator.model import BY_NAME
from generator.site import FOLDERS

_LINK = re.compile(r"(?<![\w./-])(?P<path>(?:[\w.-]+/)*(?P<page>[\w-]+)\.md)(?:#(?P<anchor>[\w-]+))?")
_SETTINGS = "mkdocs.yml"


def in_records(library: Library, old: Key, new: str) -> tuple[Mapping[str, list[Edit]], tuple[Refusal, ...]]:
    """Return for each path the edits by which every reference, mention and citation of a record names another id."""
    edits: defaultdict[str, list[Edit]] = defaultdict(list)
    refusals = []
    for link in library.backlinks.get(old, ()):
        file = library.entries[link.source.key].file
        start, end = stretch(file, library.span(link))
        if file.text[start:end] == old.id:
            edits[file.path].append(Edit(start, end, new))
        else:
            refusals.append(_hidden(library, link))
    for key, entry in library.entries.items():
        edits[entry.path] += in_page(entry.file.text, address_folder(key), old, new)
    return {path: found for path, found in edits.items() if found}, tuple(refusals)


def in_pages(root: Path, old: Key, new: str) -> Iterator[tuple[str, str, list[Edit]]]:
    """Yield path, text and edits of each hand-written page that links to the record, and of the settings."""
    settings = [(_SETTINGS, "")] if (root / _SETTINGS).is_file() else []
    for path, _ in (*settings, *texts_below(root / "docs", root)):
        if not path.endswith((".md", _SETTINGS)):
            continue
        try:
            text = (root / path).read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        edits = list(in_page(text, "/".join(PurePosixPath(path).parts[2:-1]), old, new))
        if edits:
            yield path, text, edits


def in_page(text: str, folder: str, old: Key, new: str) -> Iterator[Edit]:
    """Yield the edits by which the links of a page in this folder of the site lead to another id."""
    if old.id not in text:
        return
    shared = PurePosixPath(BY_NAME[old.type].page).stem
    page = f"{shared or f'{FOLDERS[old.type]}/{old.id}'}.md"
    for found in _LINK.finditer(text):
        if posixpath.normpath(posixpath.join(folder, found["path"])) == page:
            part = "anchor" if shared else "page"
            if found[part] == old.id:
                yield Edit(found.start(part), found.end(part), new)


def address_folder(key: Key) -> str:
    """Return the folder of the site in which the page of a record lies."""
    return "" if BY_NAME[key.type].page else FOLDERS[key.type]


def _hidden(library: Library, link: Link) -> Refusal:
    span = library.span(link)
    return Refusal(f"{span.path}:{span.line} does not spell out the id {link.to}", "write it there without any escapes")
