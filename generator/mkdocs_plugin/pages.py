"""Finished pages as MkDocs pages: nothing is parsed again, and links and anchors are checked all the same."""

from __future__ import annotations

import logging
import posixpath
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.render import Page

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = logging.getLogger("mkdocs.plugins.dossiers")

TEMPLATE = "dossiers-page.html"  # prints the document that the plugin made, see chrome.py


class PrintedPage(MkDocsPage):
    """A page whose HTML, headings and anchors are known before MkDocs sees it."""

    def __init__(self, page: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(None, file, config)
        self.printed = page
        self.is_in_navigation = False

    def read_source(self, config: MkDocsConfig) -> None:
        """Take title and description from the page; there is no Markdown."""
        self.markdown = ""
        self.meta = {
            "title": self.printed.finished.title,
            "description": self.printed.finished.description,
            "page_kind": self.printed.kind,
            "template": TEMPLATE,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Hand over content, headings and anchors, and report links that lead to no page."""
        finished = self.printed.finished
        self.content = finished.content
        self.toc = TableOfContents([AnchorLink(*heading) for heading in finished.headings])
        self.present_anchor_ids = set(finished.anchors)
        self.links_to_anchors = self._anchors(config, files)

    def _anchors(self, config: MkDocsConfig, files: Files) -> dict[File, dict[str, str]]:
        found: dict[File, dict[str, str]] = {}
        folder, known = posixpath.dirname(self.file.url), files.src_uris
        for link in self.printed.finished.links:
            target = _target(folder, link)
            if target is None:
                continue
            file = (known.get(target.source) or known.get(target.path)) if target.path else self.file
            if file is None:
                message = "Doc file '%s' contains a link '%s', but the target is not found among documentation files."
                log.log(config.validation.links.not_found, message, self.file.src_uri, link)
            elif target.fragment:
                found.setdefault(file, {})[target.fragment] = link
        return found


class _Target(NamedTuple):
    """Where a link leads within the tree: a path, empty for the same page, the source of that page, and an anchor."""

    path: str
    source: str
    fragment: str


@cache
def _target(folder: str, link: str) -> _Target | None:
    """Return the address, existing or not, that a link on a page in `folder` leads to, if it stays in the tree."""
    address = urlsplit(unescape(link))
    if address.scheme or address.netloc:
        return None
    path = posixpath.normpath(posixpath.join(folder, unquote(address.path))) if address.path else ""
    return _Target(path, source_of(path), unquote(address.fragment))


def source_of(path: str) -> str:
    """Return the Markdown file, which does not exist, that MkDocs takes for the source of a page."""
    return path.removesuffix(".html") + ".md"


def add_page(page: Page, config: MkDocsConfig, files: Files) -> File:
    """Add a finished page to the files of MkDocs under its address."""
    file = File.generated(config, source_of(page.path), content="", inclusion=InclusionLevel.NOT_IN_NAV)
    files.append(file)
    PrintedPage(page, file, config)
    return file
