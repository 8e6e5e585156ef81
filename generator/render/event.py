"""Pages of events."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Library
from generator.model import Event
from generator.render.articles import cited_articles
from generator.render.chronology import neighbours
from generator.render.page import Page
from generator.render.records import record_page
from generator.render.view import View
from generator.site import Site, address

SECTIONS = ("summary", "people", "known", "related", "neighbours")


def event_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what happened, who took part, how it is known and what came before and after."""
    around = neighbours(library)
    for key, _ in library.of_type(Event):
        before, after = around[key]
        view = View(library, site, address(key))
        articles = cited_articles(library, key)
        yield record_page(view, key, sections=SECTIONS, articles=articles, before=before, after=after)
