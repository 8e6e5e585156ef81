"""The whole pipeline on one screen: files -> records -> library -> findings -> pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from generator.checks import check
from generator.diagnostics import Diagnostic
from generator.library import Library, link
from generator.load import load
from generator.render import Page, render
from generator.report import full
from generator.site import Site


@dataclass(frozen=True)
class Checked:
    """A library and everything that was found in it; `sources` are the texts that messages quote, by path."""

    library: Library
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, str]

    @property
    def has_errors(self) -> bool:
        return any(each.is_error for each in self.diagnostics)


@dataclass(frozen=True)
class Build:
    """The pages of one language tree, with the library that they were printed from."""

    checked: Checked
    site: Site
    pages: tuple[Page, ...]


def read_and_check(root: Path, site: Site) -> Checked:
    """Read all records below `root` and report everything that is wrong with them."""
    entries, unreadable = load(root, site.reading)
    library, unlinked = link(entries)
    return Checked(library, check(library, (*unreadable, *unlinked)), entries.sources)


def build(checked: Checked, site: Site) -> Build:
    """Print the pages of one language; those of records with findings carry them, for the preview."""
    notices = {path: full(found, checked.sources) for path, found in _by_path(checked.diagnostics).items()}
    pages = (replace(page, notice=notices.get(page.source, "")) for page in render(checked.library, site))
    return Build(checked, site, tuple(pages))


def _by_path(diagnostics: tuple[Diagnostic, ...]) -> Mapping[str, tuple[Diagnostic, ...]]:
    return {path: tuple(found) for path, found in groupby(diagnostics, key=lambda each: each.span.path)}
