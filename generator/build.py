"""The whole pipeline on one screen: files -> records -> library -> findings -> pages and data."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from generator.checks import Looked, check, look
from generator.checks.copies import copied_text
from generator.checks.explanations import explanations
from generator.diagnostics import Diagnostic
from generator.export import export
from generator.library import Key, Library, link
from generator.load import Read, content_texts, load
from generator.render import Page, code_pages, render
from generator.report import full
from generator.site import File, Site, address


@dataclass(frozen=True)
class Checked:
    """A library and everything that was found in it; `sources` are the texts that messages quote, by path."""

    library: Library
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, str]

    @property
    def has_errors(self) -> bool:
        return any(each.is_error for each in self.diagnostics)

    @cached_property
    def files(self) -> Mapping[Key, str]:
        """The file of each record, sound or broken."""
        library = self.library
        sound = {key: each.path for key, each in library.entries.items()}
        return sound | {key: each.path for key, each in library.broken.items()}


@dataclass(frozen=True)
class Build:
    """The pages of one language tree and the files beside them, with the library that they were printed from."""

    checked: Checked
    site: Site
    pages: tuple[Page, ...]
    files: tuple[File, ...] = ()

    @property
    def paths(self) -> set[str]:
        """The addresses of everything within the tree."""
        return {*(each.path for each in self.pages), *(each.path for each in self.files)}


@dataclass
class Memory:
    """What a preview keeps from one reading to the next, so that only what has changed is looked at again."""

    files: dict[str, Read] = field(default_factory=dict)
    looked: Looked | None = None


def read_and_check(root: Path, site: Site, memory: Memory | None = None) -> Checked:
    """Read all records below `root` and report everything that is wrong with them."""
    memory = memory or Memory()
    with _without_collecting():
        entries, unreadable = load(root, site.reading, memory.files)
        library, unlinked = link(entries, memory.looked.library if memory.looked else None)
        copied = copied_text(library, content_texts(root, entries.sources)) if any(library.texts) else ()
        memory.looked = look(library, memory.looked)
        return Checked(library, check(memory.looked, (*unreadable, *unlinked, *copied)), entries.sources)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Pause the search for garbage: records hold no cycles, and looking for some took a third of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def build(checked: Checked, site: Site, *, is_published: bool = False) -> Build:
    """Print the pages of one language; for a preview, those of records with findings carry them."""
    notices = {} if is_published else _notices(checked)
    codes = code_pages(explanations(site.language), site)
    emitted = (*render(checked.library, site), *codes, *export(checked.library, site))
    pages = (each for each in emitted if isinstance(each, Page))
    noted = (replace(each, notice=notices[each.path]) if each.path in notices else each for each in pages)
    return Build(checked, site, tuple(noted), tuple(each for each in emitted if isinstance(each, File)))


def _notices(checked: Checked) -> Mapping[str, str]:
    """Return what to tell on each page, by its address, about the records that it shows."""
    if not checked.diagnostics:
        return {}
    pages = {path: address(key).partition("#")[0] for key, path in checked.files.items()}
    found: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for each in checked.diagnostics:
        if each.span.path in pages:
            found[pages[each.span.path]].append(each)
    return {page: full(diagnostics, checked.sources) for page, diagnostics in found.items()}
