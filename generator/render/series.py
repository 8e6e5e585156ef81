"""Pages of series."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Key, Library
from generator.model import Series
from generator.render.articles import cited_articles
from generator.render.backlinks import sources
from generator.render.chronology import in_order
from generator.render.page import Page, Printed
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site

SHOWN = ("series",)


def series_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what the events of a series have in common, and the events themselves, the earliest first."""
    return record_pages(library, site, Series, _series)


def _series(view: View, key: Key, series: Series) -> Printed:
    return record_page(
        view,
        key,
        sections=("summary", "events", "articles"),
        shown=SHOWN,
        events=in_order(view.library, sources(view, key, *SHOWN)),
        articles=cited_articles(view.library, key),
    )
