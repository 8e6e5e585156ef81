"""Finished pages as MkDocs pages: nothing is parsed again, and links and anchors are checked all the same."""

from __future__ import annotations

import logging
import posixpath
import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.render import Page

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = logging.getLogger("mkdocs.plugins.dossiers")

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")  # RFC 3986: a scheme, or a host

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
            if _ELSEWHERE.match(link):
                continue
            address, _, fragment = unescape(link).partition("#")
            path = address.partition("?")[0]
            target = _target(folder, path)
            file = self.file if not path else known.get(source_of(target)) or known.get(target)
            if file is None:
                message = "Doc file '%s' contains a link '%s', but the target is not found among documentation files."
                log.log(config.validation.links.not_found, message, self.file.src_uri, link)
            elif fragment:
                found.setdefault(file, {})[unquote(fragment)] = link
        return found


@cache
def _target(folder: str, path: str) -> str:
    """Return the address, existing or not, that a link on a page in `folder` leads to."""
    return posixpath.normpath(posixpath.join(folder, unquote(path)))


def source_of(path: str) -> str:
    """Return the Markdown file, which does not exist, that MkDocs takes for the source of a page."""
    return path.removesuffix(".html") + ".md"


def add_page(page: Page, config: MkDocsConfig, files: Files) -> File:
    """Add a finished page to the files of MkDocs under its address."""
    file = File.generated(config, source_of(page.path), content="", inclusion=InclusionLevel.NOT_IN_NAV)
    files.append(file)
    PrintedPage(page, file, config)
    return file
