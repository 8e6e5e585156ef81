"""Pages of outlets."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Library
from generator.model import Article, Outlet
from generator.render.articles import by_date
from generator.render.backlinks import sources
from generator.render.page import Page
from generator.render.records import record_page
from generator.render.view import View
from generator.site import Site, address


def outlet_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what an outlet is, how far it can be relied on and why, and its articles."""
    for key, _ in library.of_type(Outlet):
        view = View(library, site, address(key))
        keys = sources(view, key, "published-by")
        published = [(each, article) for each in keys for article in [library.record(each, Article)] if article]
        yield record_page(
            view,
            key,
            sections=("reliability", "articles"),
            shown=("published-by",),
            articles=tuple(sorted(published, key=by_date)),
        )
