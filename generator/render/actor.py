"""Pages of actors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Key, Library
from generator.model import Actor, Event
from generator.render.articles import cited_articles
from generator.render.backlinks import sources
from generator.render.chronology import in_order
from generator.render.page import Page
from generator.render.records import record_page
from generator.render.view import View
from generator.site import Site, address


def actor_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print who an actor is, the offices held over time, and the events it took part in."""
    for key, _ in library.of_type(Actor):
        view = View(library, site, address(key))
        events = in_order(library, sources(view, key, "events"))
        yield record_page(
            view,
            key,
            sections=("summary", "roles", "events", "articles"),
            shown=("events",),
            events=tuple((event_key, event, _part(event, key)) for event_key, event in events),
            articles=cited_articles(library, key),
        )


def _part(event: Event, key: Key) -> tuple[str, ...]:
    """Return the roles that an actor has in an event."""
    return tuple(each.role for each in event.actors if each.actor == key.id)
