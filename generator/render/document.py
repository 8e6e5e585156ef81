"""Pages of documents."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Key, Library
from generator.model import Document
from generator.render.articles import cited_articles
from generator.render.page import Page, Printed
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site


def document_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what a document says, who signed or adopted it, and when."""
    return record_pages(library, site, Document, _document)


def _document(view: View, key: Key, document: Document) -> Printed:
    return record_page(view, key, sections=("summary", "articles"), articles=cited_articles(view.library, key))
