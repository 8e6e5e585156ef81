"""Pages of places."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Library
from generator.model import Place
from generator.render.articles import cited_articles
from generator.render.backlinks import sources
from generator.render.chronology import in_order
from generator.render.page import Page
from generator.render.records import record_page
from generator.render.view import View
from generator.site import Site, address
from generator.text.places import position


def place_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print where a place is and what happened there."""
    for key, place in library.of_type(Place):
        view = View(library, site, address(key))
        events = in_order(library, sources(view, key, "events-here"))
        yield record_page(
            view,
            key,
            sections=("summary", "events", "articles"),
            shown=("events-here",),
            events=events,
            articles=cited_articles(library, key),
            position=position(place.coordinates, view.words),
        )
