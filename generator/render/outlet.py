"""Pages of outlets."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Key, Library
from generator.model import Article, Outlet
from generator.render.articles import by_date
from generator.render.backlinks import sources
from generator.render.page import Page, Printed
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site


def outlet_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what an outlet is, how far it can be relied on and why, and its articles."""
    return record_pages(library, site, Outlet, _outlet)


def _outlet(view: View, key: Key, outlet: Outlet) -> Printed:
    keys = sources(view, key, "published-by")
    published = [(each, article) for each in keys for article in [view.library.record(each, Article)] if article]
    return record_page(
        view,
        key,
        sections=("reliability", "articles"),
        shown=("published-by",),
        articles=tuple(sorted(published, key=by_date)),
    )
