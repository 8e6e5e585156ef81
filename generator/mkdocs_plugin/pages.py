"""Finished pages as MkDocs pages: nothing is parsed again, and links and anchors are checked all the same."""

from __future__ import annotations

import logging
import posixpath
import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.render import Page

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = logging.getLogger("mkdocs.plugins.dossiers")

# Text in finished HTML never holds "<", so what looks like a tag is one.
_ID = re.compile(r'<[a-z][^<>]* id="([^"]+)"')
_HREF = re.compile(r'<a [^<>]*?href="([^"]*)"')


class PrintedPage(MkDocsPage):
    """A page whose HTML, headings and anchors are known before MkDocs sees it."""

    def __init__(self, page: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(None, file, config)
        self.printed = page

    def read_source(self, config: MkDocsConfig) -> None:
        """Take title and description from the page; there is no Markdown."""
        self.markdown = ""
        self.meta = {
            "title": self.printed.title,
            "description": self.printed.description,
            "page_kind": self.printed.kind,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Hand over content, headings and anchors, and report links that lead to no page."""
        self.content = self.printed.content
        headings = (AnchorLink(each.title, each.id, each.level) for each in self.printed.sections if each.title)
        self.toc = TableOfContents(list(headings))
        self.present_anchor_ids = set(_ID.findall(self.content))
        self.links_to_anchors = self._anchors(config, files)

    def _anchors(self, config: MkDocsConfig, files: Files) -> dict[File, dict[str, str]]:
        found: dict[File, dict[str, str]] = {}
        for link in dict.fromkeys(_HREF.findall(self.content or "")):
            address = urlsplit(unescape(link))
            if address.scheme or address.netloc:
                continue
            file = self.file if not address.path else self._file(files, address.path)
            if file is None:
                message = "Doc file '%s' contains a link '%s', but the target is not found among documentation files."
                log.log(config.validation.links.not_found, message, self.file.src_uri, link)
            elif address.fragment:
                found.setdefault(file, {})[unquote(address.fragment)] = link
        return found

    def _file(self, files: Files, path: str) -> File | None:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.file.url), unquote(path)))
        return files.get_file_from_path(f"{target.removesuffix('.html')}.md")


def add_page(page: Page, config: MkDocsConfig, files: Files) -> None:
    """Add a finished page to the files of MkDocs under its address."""
    source = page.path.removesuffix(".html") + ".md"
    file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    files.append(file)
    PrintedPage(page, file, config)
