"""Pages of places."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Key, Library
from generator.model import Place
from generator.render.articles import cited_articles
from generator.render.backlinks import sources
from generator.render.chronology import in_order
from generator.render.page import Page, Printed
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site
from generator.text.places import position


def place_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print where a place is and what happened there."""
    return record_pages(library, site, Place, _place)


def _place(view: View, key: Key, place: Place) -> Printed:
    return record_page(
        view,
        key,
        sections=("summary", "events", "articles"),
        shown=("events-here",),
        events=in_order(view.library, sources(view, key, "events-here")),
        articles=cited_articles(view.library, key),
        position=position(place.coordinates, view.words),
    )
